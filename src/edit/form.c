/* SPDX-License-Identifier: MIT */
#include "form.h"

#include <string.h>

#define DAY_WIDTH ((size_t)10)

/* What is known of a word for a kind. */
struct form_word {
	bool is_known;
	bool stays; /* as it is written */
	const struct alis_kind *kind;
	alis_str first; /* the last first word of WHAT that stays */
};

/* A line that is looked through from left to right. */
struct look {
	alis_str line; /* without its ending */
	size_t at;
	bool fits; /* so far */
};

struct form alis__form_begin(struct layout *layout, struct alis_arena *mem)
{
	return (struct form){
		.layout = layout,
		.words = ALIS_NEW(
		    mem, struct form_word, layout->journal->word_count + 1),
		.day = ALIS_DAY_MIN,
	};
}

/* ---- pieces ---- */

static void expect(struct look *look, alis_str piece)
{
	look->fits = look->fits && look->line.n - look->at >= piece.n &&
	    memcmp(look->line.at + look->at, piece.at, piece.n) == 0;
	if (look->fits)
		look->at += piece.n;
}

static void expect_char(struct look *look, char c)
{
	expect(look, (alis_str){ &c, 1 });
}

static char next_of(const struct look *look)
{
	return look->at < look->line.n ? look->line.at[look->at] : '\0';
}

static size_t digits(struct look *look)
{
	size_t from = look->at;

	while (next_of(look) >= '0' && next_of(look) <= '9')
		look->at++;
	return look->at - from;
}

/* ---- when ---- */

static void expect_day(struct form *form, struct look *look, alis_day day)
{
	if (form->day != day) {
		struct alis_out out = { .at = form->day_text,
			.room = sizeof(form->day_text) };
		form->day = day;
		alis_out_day(&out, day);
	}
	expect(look, (alis_str){ form->day_text, DAY_WIDTH });
}

static void expect_time(struct look *look, int minute)
{
	int hour = minute / 60, rest = minute % 60;
	const char text[] = { (char)('0' + hour / 10), (char)('0' + hour % 10),
		':', (char)('0' + rest / 10), (char)('0' + rest % 10) };

	expect(look, (alis_str){ text, sizeof(text) });
}

/* A midnight that ends the times may be written in two ways, and stays. */
static void expect_times(struct look *look, const struct alis_record *record)
{
	if (record->from == ALIS_NO_TIME)
		return;
	expect_char(look, ' ');
	expect_time(look, record->from);
	expect_char(look, '-');
	expect_time(look,
	    record->to == 0 && next_of(look) == '2' ? 24 * 60 : record->to);
}

/* Blanks and the mark, up to the kind in its column. */
static void expect_mark(struct look *look, enum alis_mark mark)
{
	static const char blanks[] = "                            ";
	static const char marks[] = { ' ', '!', '*' };

	expect(look, (alis_str){ blanks, KIND_COLUMN - 2 - look->at });
	expect_char(look, marks[mark]);
	expect_char(look, ' ');
}

/* ---- kind and amount ---- */

static struct form_word *word_of(struct form *form, uint16_t number)
{
	struct layout *layout = form->layout;
	struct form_word *word = &form->words[number];
	alis_str written = layout->journal->words[number];

	if (word->is_known)
		return word;
	word->is_known = true;
	word->kind = alis_kind_find(layout->books, written);
	word->stays = alis_str_same(
	    alis__laid_kind(layout, written, word->kind), written);
	return word;
}

static bool unit_stays(struct form *form, alis_str written)
{
	const struct alis_keyword *unit;

	for (size_t i = 0; i < form->unit_count; i++)
		if (alis_str_same(form->units[i], written))
			return true;
	unit = alis_keyword_find(ALIS_WORDS_UNIT, written);
	if (unit == NULL || !alis_str_is(written, unit->bokmaal))
		return false;
	if (form->unit_count < UNITS_KEPT)
		form->units[form->unit_count++] = written;
	return true;
}

/* "1,5": as the number is read, with digits in threes. */
static void expect_number(struct look *look)
{
	size_t first = digits(look), from = look->at - first, used;
	bool grouped = false;
	alis_amount amount;

	look->fits = look->fits && first > 0 && first <= 3;
	/* A blank before three digits may group them, or part two numbers. */
	while (look->fits && next_of(look) == ' ') {
		size_t before = look->at++;
		size_t more = digits(look);
		if (more == 0) {
			look->at = before;
			break;
		}
		look->fits = more == 3;
		grouped = true;
	}
	if (look->fits && next_of(look) == ',') {
		look->at++;
		look->fits = digits(look) > 0;
	}
	if (!look->fits || !grouped)
		return;
	(void)alis_amount_read(alis_str_from(look->line, from), &amount, &used);
	look->fits = used == look->at - from;
}

static void expect_quantity(struct form *form, struct look *look)
{
	size_t from;

	expect_char(look, ' ');
	expect_number(look);
	expect_char(look, ' ');
	from = look->at;
	while (look->at < look->line.n && next_of(look) != ' ' &&
	    next_of(look) != ',')
		look->at++;
	look->fits = look->fits &&
	    unit_stays(form, alis_str_part(look->line, from, look->at));
	if (next_of(look) == ',')
		look->at++;
}

/* ---- what and note ---- */

/* WHAT stands as it was written, unless its first word is a category. */
static void expect_what(
    struct form *form, struct look *look, struct form_word *word, size_t n)
{
	alis_str what, first;

	expect_char(look, ' ');
	what = alis_str_part(look->line, look->at, look->at + n);
	first = alis__first_word(what);
	look->at += n;
	if (!look->fits || alis_str_same(first, word->first))
		return;
	look->fits = alis_str_same(
	    alis__laid_category(form->layout, word->kind, what), first);
	if (look->fits)
		word->first = first;
}

static void expect_note(struct look *look, const struct alis_record *record)
{
	if (look->at == look->line.n)
		return;
	expect(look, ALIS_STR(" |"));
	if (record->note_at == 0)
		return;
	expect_char(look, ' ');
	look->fits = look->fits && look->at == record->note_at;
	look->at = record->n;
}

/* ---- the whole ---- */

/* How many bytes end the line that has this many; 0 if it does not end there.
 */
static size_t ending_at(alis_str bytes, size_t at)
{
	size_t n = at < bytes.n && bytes.at[at] == '\r' ? 1 : 0;

	return at + n < bytes.n && bytes.at[at + n] == '\n' ? n + 1 : 0;
}

bool alis__is_in_form(
    struct form *form, const struct alis_record *record, size_t *n)
{
	alis_str rest = alis_str_from(form->layout->src->bytes, record->at);
	struct look look = { .line = alis_str_part(rest, 0, record->n),
		.fits = record->is_plain && !record->is_period &&
		    record->kind != ALIS_NO_WORD };
	struct form_word *word;

	*n = record->n + ending_at(rest, record->n);
	if (!look.fits || *n == record->n)
		return false;
	expect_day(form, &look, record->first);
	expect_times(&look, record);
	if (!look.fits)
		return false;
	expect_mark(&look, (enum alis_mark)record->mark);
	word = word_of(form, record->kind);
	look.fits = look.fits && word->stays;
	expect(&look, form->layout->journal->words[record->kind]);
	if (record->has_quantity)
		expect_quantity(form, &look);
	if (record->what_n > 0) {
		look.fits = look.fits && look.at + 1 == record->what_at;
		expect_what(form, &look, word, record->what_n);
	}
	expect_note(&look, record);
	return look.fits && look.at == look.line.n;
}
