/* SPDX-License-Identifier: MIT */
#include "facts.h"

struct alis_diag *alis__entry_complain(
    struct poster *poster, size_t number, enum alis_code code, alis_span span)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	struct alis_diag *diag =
	    alis_diag_add(poster->diags, code, entry->src, span);

	diag->words[0] = alis_source_text(entry->src, span);
	if (alis_code_info(code)->severity == ALIS_ERROR)
		poster->posted[number].faulty = true;
	return diag;
}

/* The kind that a word stands for, from 1, or 0. As many kinds as a number
 * has no room for would not be read. */
static uint32_t kind_number(const struct poster *poster, alis_str word)
{
	const struct alis_kind *kind = alis_kind_find(
	    poster->books, alis_journal_renamed(poster->journal, word));

	return kind == NULL ? 0 : (uint32_t)(kind - poster->books->kinds) + 1;
}

static const struct alis_kind *kind_numbered(
    const struct poster *poster, uint32_t kind)
{
	return kind == 0 ? NULL : &poster->books->kinds[kind - 1];
}

void alis__kinds_begin(struct poster *poster)
{
	const struct alis_journal *journal = poster->journal;
	uint32_t *kinds =
	    ALIS_NEW(poster->mem, uint32_t, journal->word_count + 1);

	for (size_t i = 0; i < journal->word_count; i++)
		kinds[i] = kind_number(poster, journal->words[i]);
	poster->kinds = kinds;
}

static uint32_t word_kind(const struct poster *poster, size_t number)
{
	const struct alis_journal *journal = poster->journal;
	uint16_t word = journal->records[number].kind;

	return word != ALIS_NO_WORD
	    ? poster->kinds[word]
	    : kind_number(poster, alis_journal_entry(journal, number)->kind);
}

const struct alis_kind *alis__entry_kind(
    const struct poster *poster, size_t number)
{
	return kind_numbered(poster, word_kind(poster, number));
}

const struct alis_kind *alis_posted_kind(
    const struct alis_posting_result *posted, size_t number)
{
	uint32_t kind = posted->entries[number].kind;

	return kind == 0 ? NULL : &posted->kinds[kind - 1];
}

const struct alis_kind *alis__kind_of(
    const struct poster *poster, size_t number)
{
	return kind_numbered(poster, poster->posted[number].kind);
}

static void check_period(struct poster *poster, size_t number)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	const struct alis_kind *kind = alis__kind_of(poster, number);

	if (entry->is_period && !kind->takes_period) {
		alis__entry_complain(
		    poster, number, ALIS_A041, entry->kind_span);
	} else if (entry->last == ALIS_DAY_MAX && !kind->takes_running) {
		alis__entry_complain(
		    poster, number, ALIS_A045, entry->kind_span);
	}
}

bool alis__takes_unit(const struct alis_kind *kind, enum alis_unit unit)
{
	for (size_t i = 0; i < kind->unit_count; i++)
		if (kind->units[i] == unit)
			return true;
	return kind->unit_count == 0;
}

/* "%, t or poeng": all but the last, and the last. */
static void units_tell(
    struct poster *poster, const struct alis_kind *kind, struct alis_diag *diag)
{
	struct alis_out out = alis_out_memory(poster->mem);
	size_t last = kind->unit_count - 1;

	if (last == 0) {
		diag->words[2] = alis_str_of(alis_unit_name(kind->units[0]));
		return;
	}
	for (size_t i = 0; i < last; i++) {
		alis_out_lit(&out, i == 0 ? "" : ", ");
		alis_out_lit(&out, alis_unit_name(kind->units[i]));
	}
	diag->words[2] = alis_out_text(&out);
	diag->words[3] = alis_str_of(alis_unit_name(kind->units[last]));
	diag->hint = ALIS_TEXT("write %3 or %4");
}

/* 'all' is what the entry's percentages add up to, with this one. */
static void check_percent(struct poster *poster, size_t number,
    const struct alis_quantity *q, alis_amount all)
{
	struct alis_diag *diag;
	struct alis_out out;

	if (q->amount == 0) {
		diag = alis__entry_complain(poster, number, ALIS_A020, q->span);
		diag->hint = ALIS_TEXT("write more than 0 %, or no line");
	} else if (all > 100 * ALIS_ONE) {
		out = alis_out_memory(poster->mem);
		alis_out_amount(&out, all);
		diag = alis__entry_complain(poster, number, ALIS_A043, q->span);
		diag->words[0] = alis_out_text(&out);
		diag->figures = 1U << 0;
	} else if (q->amount % (ALIS_ONE / 100) != 0) {
		diag = alis__entry_complain(poster, number, ALIS_A020, q->span);
		diag->hint = ALIS_TEXT("at most two decimals of a percent");
	}
}

static void check_units(struct poster *poster, size_t number)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	const struct alis_kind *kind = alis__kind_of(poster, number);
	alis_amount all = 0;

	for (const struct alis_quantity *q = entry->quantities; q != NULL;
	     q = q->next) {
		struct alis_diag *diag;
		if (q->unit == ALIS_UNIT_PERCENT) {
			all = alis_amount_add(all, q->amount);
			check_percent(poster, number, q, all);
		}
		if (alis__takes_unit(kind, q->unit))
			continue;
		diag = alis__entry_complain(poster, number, ALIS_A040, q->span);
		diag->words[0] = kind->word[ALIS_NB];
		diag->words[1] = alis_str_of(alis_unit_name(q->unit));
		units_tell(poster, kind, diag);
	}
}

static bool has_field(const struct alis_accounts *fields, alis_str key)
{
	for (size_t i = 0; i < fields->count; i++)
		if (alis_utf8_same(fields->names[i], key))
			return true;
	return false;
}

static bool takes_key(const struct alis_kind *kind, alis_str key)
{
	return kind->fields.count == 0 || alis_str_is(key, ALIS_KEY_OF_ALL) ||
	    has_field(&kind->fields, key) || has_field(&kind->required, key) ||
	    has_field(&kind->expected, key);
}

static void tell_key(
    struct poster *poster, size_t number, const struct alis_attribute *a)
{
	const struct alis_kind *kind = alis__kind_of(poster, number);
	struct alis_nearest nearest = alis_nearest_to(a->key, poster->mem);
	struct alis_diag *diag =
	    alis__entry_complain(poster, number, ALIS_A038, a->key_span);

	for (size_t i = 0; i < kind->fields.count; i++)
		alis_nearest_try(&nearest, kind->fields.names[i]);
	for (const struct alis_keyword *k = alis_keywords(); k->bokmaal != NULL;
	     k++)
		if (k->class == ALIS_WORDS_KEY &&
		    takes_key(kind, alis_str_of(k->bokmaal)))
			alis_keyword_try(k, &nearest);
	diag->words[1] = alis_nearest_word(&nearest);
	alis_diag_fix_word(diag, &nearest);
}

/* Complain of each of some keys that an entry does not have. */
static void check_keys(struct poster *poster, size_t number,
    const struct alis_accounts *keys, enum alis_code code)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);

	for (size_t i = 0; i < keys->count; i++) {
		alis_str key = keys->names[i];
		bool found = false;
		struct alis_diag *diag;
		for (const struct alis_attribute *a = entry->attributes;
		     a != NULL; a = a->next)
			found = found || alis_utf8_same(a->key, key);
		if (found)
			continue;
		diag = alis__entry_complain(
		    poster, number, code, entry->kind_span);
		diag->words[0] = key;
		diag->words[1] = alis__kind_of(poster, number)->word[ALIS_NB];
	}
}

static void check_fields(struct poster *poster, size_t number)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	const struct alis_kind *kind = alis__kind_of(poster, number);

	if (poster->repeats)
		return;
	for (const struct alis_attribute *a = entry->attributes; a != NULL;
	     a = a->next)
		if (!takes_key(kind, a->key))
			tell_key(poster, number, a);
	check_keys(poster, number, &kind->required, ALIS_A046);
	if (entry->mark == ALIS_MARK_CONFIRMED &&
	    !poster->posted[number].faulty)
		check_keys(poster, number, &kind->expected, ALIS_A076);
}

size_t alis__amount_behind(alis_str what, enum alis_unit *unit)
{
	alis_amount amount;

	for (size_t i = 1; i < what.n; i++)
		if (what.at[i - 1] == ' ' && what.at[i] >= '0' &&
		    what.at[i] <= '9' &&
		    alis_parse_quantity(
		        alis_str_from(what, i), false, &amount, unit))
			return i;
	return what.n;
}

static bool ends_with_digit(alis_str text)
{
	return text.n > 0 && text.at[text.n - 1] >= '0' &&
	    text.at[text.n - 1] <= '9';
}

/* "kurs Emnekurs i hud 10 poeng": the amount is a part of the name. */
static void check_order(struct poster *poster, size_t number)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	enum alis_unit unit = ALIS_UNIT_NONE;
	size_t at = alis__amount_behind(entry->what, &unit);
	alis_str amount = alis_str_from(entry->what, at);
	alis_str parts[] = { entry->kind, ALIS_STR(" "), amount, ALIS_STR(" "),
		alis_str_trim(alis_str_part(entry->what, 0, at)) };
	alis_span span = entry->what_span;
	struct alis_diag *diag;

	if (amount.n == 0 || entry->quantities != NULL ||
	    alis__kind_of(poster, number)->unit_count == 0 ||
	    !alis__takes_unit(alis__kind_of(poster, number), unit))
		return;
	span.from += (uint32_t)at;
	poster->posted[number].amount_behind = true;
	diag = alis__entry_complain(poster, number, ALIS_A054, span);
	diag->words[1] = alis_str_join(poster->mem, parts, ALIS_COUNT(parts));
	/* "12  500 kr": the number may begin before it. */
	if (ends_with_digit(alis_str_trim(alis_str_part(entry->what, 0, at))))
		diag->hint = ALIS_TEXT("write a number in one piece, or its "
		                       "thousands parted by one blank");
}

#define LINE_REPEATS \
	ALIS_TEXT("a fast line has neither times nor marks; " \
	          "the kind stands behind the rhythm")

/* "16:00-23:00" at the start of a text, with minutes: "8-10" may be an age. */
size_t alis__times_ahead(alis_str what)
{
	static const char *const dashes[] = { "-", "\xE2\x80\x93" };
	size_t at = 0;

	for (int i = 0; i < 2; i++) {
		size_t from = at;
		while (at < what.n && what.at[at] >= '0' && what.at[at] <= '9')
			at++;
		if (at == from || at - from > 2 || at + 2 >= what.n ||
		    (what.at[at] != ':' && what.at[at] != '.') ||
		    what.at[at + 1] < '0' || what.at[at + 1] > '5' ||
		    what.at[at + 2] < '0' || what.at[at + 2] > '9')
			return 0;
		at += 3;
		from = at;
		for (size_t k = 0; i == 0 && k < ALIS_COUNT(dashes); k++)
			if (alis_str_starts(alis_str_from(what, at),
			        alis_str_of(dashes[k])))
				at += alis_str_of(dashes[k]).n;
		if (i == 0 && at == from) /* "1.234.567" */
			return 0;
	}
	return at;
}

/* "vakt 16:00-23:00 Stord": the time is a part of the name. */
static void check_times(struct poster *poster, size_t number)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	size_t n = alis__times_ahead(entry->what);
	alis_span span = entry->what_span;

	if (n == 0 || entry->from != ALIS_NO_TIME)
		return;
	span.to = span.from + (uint32_t)n;
	alis__entry_complain(poster, number, ALIS_A054, span)->hint =
	    poster->repeats
	    ? LINE_REPEATS
	    : ALIS_TEXT("write the time straight behind the date");
}

/* "* Stord". A note of one's own may well begin with '!'. */
bool alis__mark_ahead(alis_str what, const struct alis_kind *kind)
{
	if (what.n == 0 ||
	    (what.n > 1 && what.at[1] != ' ' && what.at[1] != '\t'))
		return false;
	return what.at[0] == '*' || (what.at[0] == '!' && kind->unit_count > 0);
}

/* "vakt * Stord": the mark is a part of the name, and marks nothing. */
static void check_mark(struct poster *poster, size_t number)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	alis_span span = entry->what_span;

	if (entry->mark != ALIS_MARK_NONE ||
	    !alis__mark_ahead(entry->what, alis__kind_of(poster, number)))
		return;
	span.to = span.from + 1;
	alis__entry_complain(poster, number, ALIS_A054, span)->hint =
	    poster->repeats ? LINE_REPEATS
	                    : ALIS_TEXT("write the mark before the kind");
}

static void check_passed(struct poster *poster, size_t number)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	alis_day due = entry->last == ALIS_DAY_MAX ? entry->first : entry->last;
	struct alis_out out;

	if (entry->mark != ALIS_MARK_PENDING || due >= poster->today)
		return;
	out = alis_out_memory(poster->mem);
	alis_out_day(&out, due);
	alis__entry_complain(poster, number, ALIS_A050, entry->mark_span)
	    ->words[0] = alis_out_text(&out);
}

/* As lists to tick off have them, or a mark after the mark. */
static bool is_sign(char c)
{
	return c == '*' || c == '!' || c == '?' || c == '[' || c == '(' ||
	    c == '-' || c == '+';
}

/* A kind that no word is near to, as people come to write one. */
static const char *kind_slip(alis_str kind)
{
	if (kind.at[0] >= '0' && kind.at[0] <= '9')
		return ALIS_TEXT("a time stands before the mark, "
		                 "an amount behind the kind");
	for (size_t i = 0; i + 1 < kind.n; i++)
		if (alis_str_starts(
		        alis_str_from(kind, i), ALIS_STR("\xC2\xA0")))
			return ALIS_TEXT("a no-break blank stands in it; "
			                 "write a plain blank");
	if (kind.n == 1 || is_sign(kind.at[0]))
		return ALIS_TEXT("one mark stands before the kind: "
		                 "* is confirmed, ! is planned");
	return NULL;
}

static void tell_kind(struct poster *poster, size_t number)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	const struct alis_kind *kinds = poster->books->kinds;
	struct alis_nearest nearest = alis_nearest_to(entry->kind, poster->mem);
	struct alis_diag *diag =
	    alis__entry_complain(poster, number, ALIS_A016, entry->kind_span);

	for (size_t i = 0; kinds != NULL && i < poster->books->kind_count; i++)
		for (int l = 0; l < ALIS_LANGUAGE_COUNT; l++)
			alis_nearest_try(&nearest, kinds[i].word[l]);
	diag->words[1] = alis_nearest_word(&nearest);
	/* What an alias made of the word is mended in the alias. */
	if (alis_str_same(alis_journal_renamed(poster->journal, entry->kind),
	        entry->kind))
		alis_diag_fix_word(diag, &nearest);
	diag->hint = kind_slip(entry->kind);
	if (diag->hint != NULL && poster->repeats)
		diag->hint = LINE_REPEATS;
	if (diag->hint == NULL && diag->words[1].n == 0)
		diag->hint = ALIS_TEXT(
		    "write a kind after the date: kurs, vakt, veiledning ...");
}

void alis__entry_check(struct poster *poster, size_t number)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	struct alis_posted *posted = &poster->posted[number];
	const struct alis_kind *kind;

	posted->faulty = entry->faulty;
	if (entry->kind.n == 0)
		return;
	posted->kind = word_kind(poster, number) & UINT32_MAX >> 2;
	kind = alis__kind_of(poster, number);
	if (kind == NULL) {
		tell_kind(poster, number);
		return;
	}
	if (!entry->faulty && !poster->repeats)
		check_period(poster, number);
	check_units(poster, number);
	check_fields(poster, number);
	check_order(poster, number);
	check_times(poster, number);
	check_mark(poster, number);
	if (!posted->faulty)
		check_passed(poster, number);
	if (kind->is_service && !posted->faulty)
		alis__post_check(poster, number);
}
