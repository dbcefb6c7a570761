/* SPDX-License-Identifier: MIT */
#include "layout.h"

#define HOUR_MINUTES 60

alis_str alis__first_word(alis_str text)
{
	return alis_str_cut(alis_str_cut(text, ' ').head, '\t').head;
}

/* ---- amounts ---- */

/* A number as it was written, in pieces: "12500,50" is 12 500 and ,50. */
struct number {
	alis_str whole;
	alis_str decimals; /* with their sign */
};

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Digits in threes from the right. */
static alis_str grouped(alis_str digits, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < digits.n; i++) {
		if (i > 0 && (digits.n - i) % 3 == 0)
			alis_out_char(&out, ' ');
		alis_out_char(&out, digits.at[i]);
	}
	return alis_out_text(&out);
}

/* What groups digits now, of whatever width, is left out. */
static struct number number_of(alis_str text, struct alis_arena *mem)
{
	struct alis_out whole = alis_out_memory(mem);
	struct alis_out decimals = alis_out_memory(mem);
	struct alis_out *out = &whole;
	alis_amount amount;
	size_t used;

	(void)alis_amount_read(text, &amount, &used);
	for (size_t i = 0; i < used; i++) {
		if (text.at[i] == ',' || text.at[i] == '.') {
			out = &decimals;
			alis_out_char(out, ',');
		} else if (is_digit(text.at[i])) {
			alis_out_char(out, text.at[i]);
		}
	}
	return (struct number){ grouped(alis_out_text(&whole), mem),
		alis_out_text(&decimals) };
}

static void quantity_put(struct layout *l, const struct alis_quantity *quantity)
{
	struct number number =
	    number_of(alis_source_text(l->src, quantity->span), l->mem);
	const struct alis_keyword *unit =
	    alis_keyword_find(ALIS_WORDS_UNIT, quantity->word);

	alis_out_put(&l->out, number.whole);
	alis_out_put(&l->out, number.decimals);
	alis_out_char(&l->out, ' ');
	alis_out_put(&l->out,
	    unit == NULL ? quantity->word : alis_str_of(unit->bokmaal));
}

static alis_str without_blanks_before(alis_str text)
{
	int32_t point;
	size_t n;

	while (text.n > 0 && (n = alis_utf8_read(text, &point)) > 0 &&
	    (point == ' ' || point == '\t' || point == 0xA0 ||
	        point == 0x2009 || point == 0x202F))
		text = alis_str_from(text, n);
	return text;
}

/* The parser passes over a ',' behind an amount; it is kept. */
static void comma_put(
    struct layout *l, const struct alis_quantity *quantity, alis_str text)
{
	size_t end = (size_t)(l->src->bytes.at + quantity->span.to - text.at);

	if (alis_str_starts(
	        without_blanks_before(alis_str_from(text, end)), ALIS_STR(",")))
		alis_out_char(&l->out, ',');
}

/* ---- the first line of an entry ---- */

static void two_digits(struct alis_out *out, int number)
{
	alis_out_char(out, (char)('0' + number / 10));
	alis_out_char(out, (char)('0' + number % 10));
}

static void time_put(struct alis_out *out, int minute)
{
	two_digits(out, minute / HOUR_MINUTES);
	alis_out_char(out, ':');
	two_digits(out, minute % HOUR_MINUTES);
}

/* Whether the midnight that ends the times was written as 24, not as 00. */
static bool ends_at_24(const struct alis_entry *entry, alis_str head)
{
	alis_str behind = alis_str_from(head, alis__first_word(head).n);
	alis_str times = alis__first_word(alis_str_trim(behind));
	size_t at = times.n;

	while (at > 0 &&
	    (is_digit(times.at[at - 1]) || times.at[at - 1] == ':' ||
	        times.at[at - 1] == '.'))
		at--;
	return entry->to == 0 &&
	    alis_str_starts(alis_str_from(times, at), ALIS_STR("24"));
}

static void when_put(
    struct alis_out *out, const struct alis_entry *entry, alis_str head)
{
	alis_out_day(out, entry->first);
	if (entry->is_period)
		alis_out_lit(out, "..");
	if (entry->is_period && entry->last != ALIS_DAY_MAX)
		alis_out_day(out, entry->last);
	if (entry->from == ALIS_NO_TIME)
		return;
	alis_out_char(out, ' ');
	time_put(out, entry->from);
	alis_out_char(out, '-');
	if (ends_at_24(entry, head))
		alis_out_lit(out, "24:00");
	else
		time_put(out, entry->to);
}

alis_str alis__laid_kind(
    const struct layout *l, alis_str written, const struct alis_kind *kind)
{
	if (kind == NULL || !l->translate ||
	    alis_journal_alias(l->journal, written) != NULL ||
	    alis_journal_alias(l->journal, kind->word[ALIS_NB]) != NULL)
		return written;
	return kind->word[ALIS_NB];
}

static const struct alis_category_word *category_find(
    const struct layout *l, const struct alis_kind *kind, alis_str word)
{
	for (size_t i = 0; i < l->books->category_count; i++) {
		const struct alis_category_word *c = &l->books->categories[i];
		for (int k = 0; c->kind == kind && k < ALIS_LANGUAGE_COUNT; k++)
			if (alis_utf8_same(c->word[k], word))
				return c;
	}
	return NULL;
}

alis_str alis__laid_category(
    const struct layout *l, const struct alis_kind *kind, alis_str what)
{
	alis_str word = alis__first_word(what);
	const struct alis_category_word *category = NULL;

	if (kind != NULL && l->translate &&
	    alis_journal_alias(l->journal, what) == NULL)
		category = category_find(l, kind, word);
	return category != NULL &&
	        alis_journal_alias(l->journal, category->word[ALIS_NB]) == NULL
	    ? category->word[ALIS_NB]
	    : word;
}

/* WHAT as it stands; its first word in bokmål if it is a category. */
static void what_put(
    struct layout *l, const struct alis_kind *kind, alis_str what)
{
	alis_out_put(&l->out, alis__laid_category(l, kind, what));
	alis_out_put(&l->out, alis_str_from(what, alis__first_word(what).n));
}

static void behind_kind_put(struct layout *l, const struct alis_entry *entry,
    const struct alis_kind *kind)
{
	alis_span span = { entry->kind_span.to, entry->head.to };
	alis_str text = alis_source_text(l->src, span);
	alis_cut note = alis_str_cut(text, '|');

	for (const struct alis_quantity *q = entry->quantities; q != NULL;
	     q = q->next) {
		alis_out_char(&l->out, ' ');
		quantity_put(l, q);
		comma_put(l, q, note.head);
	}
	if (entry->what.n > 0) {
		alis_out_char(&l->out, ' ');
		what_put(l, kind, entry->what);
	}
	if (note.found)
		alis_out_lit(&l->out, " |");
	if (entry->note.n > 0) {
		alis_out_char(&l->out, ' ');
		alis_out_put(&l->out, entry->note);
	}
}

void alis__entry_put(
    struct layout *l, const struct alis_entry *entry, size_t column)
{
	static const char marks[] = { ' ', '!', '*' };
	const struct alis_kind *kind = alis_kind_find(l->books, entry->kind);
	alis_str head = alis_source_text(l->src, entry->head);
	struct alis_out when = alis_out_memory(l->mem);
	size_t least;

	when_put(&when, entry, head);
	/* A blank before the mark and one behind it, or one before the kind. */
	least = when.used + (entry->mark == ALIS_MARK_NONE ? 1 : 3);
	column = column < least ? least : column;
	alis_out_put(&l->out, alis_out_text(&when));
	if (entry->mark == ALIS_MARK_NONE) {
		alis_out_fill(&l->out, ' ', column - when.used);
	} else {
		alis_out_fill(&l->out, ' ', column - 2 - when.used);
		alis_out_char(&l->out, marks[entry->mark]);
		alis_out_char(&l->out, ' ');
	}
	alis_out_put(&l->out, alis__laid_kind(l, entry->kind, kind));
	behind_kind_put(l, entry, kind);
}

/* ---- directives, and what stands below ---- */

/* What is repeated, in place of a name. */
static void repeat_put(struct layout *l, const struct alis_directive *directive)
{
	const struct alis_entry *entry = directive->entry;
	const struct alis_kind *kind = alis_kind_find(l->books, entry->kind);

	when_put(&l->out, entry, alis_source_text(l->src, entry->head));
	alis_out_char(&l->out, ' ');
	alis_rhythm_put(&l->out, directive->rhythm);
	alis_out_char(&l->out, ' ');
	alis_out_put(&l->out, alis__laid_kind(l, entry->kind, kind));
	behind_kind_put(l, entry, kind);
}

void alis__directive_put(
    struct layout *l, const struct alis_directive *directive)
{
	alis_str text = alis_source_text(l->src, directive->span);
	alis_str word = alis__first_word(text);
	const struct alis_keyword *known =
	    alis_keyword_find(ALIS_WORDS_DIRECTIVE, word);

	alis_out_put(
	    &l->out, known == NULL ? word : alis_str_of(known->bokmaal));
	alis_out_char(&l->out, ' ');
	if (directive->kind == ALIS_DIRECTIVE_ASSERT ||
	    directive->kind == ALIS_DIRECTIVE_MILESTONE) {
		alis_out_day(&l->out, directive->day);
		alis_out_char(&l->out, ' ');
	}
	if (directive->kind == ALIS_DIRECTIVE_REPEAT)
		repeat_put(l, directive);
	alis_out_put(&l->out, directive->name);
	if (directive->kind == ALIS_DIRECTIVE_ALIAS ||
	    directive->kind == ALIS_DIRECTIVE_ASSERT)
		alis_out_lit(&l->out, " = ");
	if (directive->kind == ALIS_DIRECTIVE_ALIAS)
		alis_out_put(&l->out, directive->value);
	if (directive->kind == ALIS_DIRECTIVE_ASSERT) {
		quantity_put(l, &directive->quantity);
		comma_put(l, &directive->quantity, text);
	}
}

void alis__key_put(
    struct layout *l, const struct alis_attribute *attribute, alis_str text)
{
	size_t key = attribute->key_span.to - attribute->key_span.from;
	alis_str value = alis_str_trim(alis_str_from(text, key + 1));

	alis_out_fill(&l->out, ' ', BELOW_COLUMN);
	alis_out_put(&l->out, attribute->key);
	alis_out_char(&l->out, ':');
	if (value.n > 0)
		alis_out_char(&l->out, ' ');
	alis_out_put(&l->out, value);
}

static alis_str whole_of(
    const struct layout *l, const struct alis_quantity *quantity)
{
	return number_of(alis_source_text(l->src, quantity->span), l->mem)
	    .whole;
}

size_t alis__posting_column(
    struct layout *l, const struct alis_posting *postings)
{
	size_t column = KIND_COLUMN;

	for (const struct alis_posting *p = postings; p != NULL; p = p->next) {
		size_t needed = BELOW_COLUMN + alis_utf8_width(p->account) + 2 +
		    whole_of(l, &p->quantity).n;
		column = needed > column ? needed : column;
	}
	return column;
}

void alis__posting_put(struct layout *l, const struct alis_posting *posting,
    size_t column, alis_str text)
{
	size_t before = BELOW_COLUMN + alis_utf8_width(posting->account);
	size_t whole = whole_of(l, &posting->quantity).n;

	alis_out_fill(&l->out, ' ', BELOW_COLUMN);
	alis_out_put(&l->out, posting->account);
	alis_out_fill(&l->out, ' ', column - whole - before);
	quantity_put(l, &posting->quantity);
	comma_put(l, &posting->quantity, text);
}
