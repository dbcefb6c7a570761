/* SPDX-License-Identifier: MIT */
#include "term.h"

static alis_str value_of(const struct reader *reader, const struct term *term)
{
	return alis_source_text(reader->src, term->value_span);
}

/* ---- patterns ---- */

bool alis__pattern_read(
    const struct reader *reader, struct term *term, alis_str value)
{
	alis_str text, why = ALIS_STR("");
	struct alis_diag *diag;
	alis_span span;
	size_t at = 0;

	if (value.n == 0 || value.at[0] != '/')
		return false;
	span.from =
	    term->value_span.to - (uint32_t)value.n; /* values stand last */
	span.to = term->value_span.to;
	if (value.n < 2 || value.at[value.n - 1] != '/') {
		diag = alis__query_complain(reader, ALIS_A093, span);
		diag->words[0] =
		    alis_str_of(ALIS_TEXT("a pattern ends with / too"));
		diag->said = 1;
		return true;
	}
	if (value.n == 2) {
		alis__query_complain(reader, ALIS_A096, term->span)->words[1] =
		    ALIS_STR("/lunge/");
		return true;
	}
	text = alis_str_part(value, 1, value.n - 1);
	term->value_span = span; /* for the complaint of one that gives up */
	term->pattern = alis_pattern_compile_counted(
	    alis_utf8_composed(text, reader->mem), reader->mem, &why, &at);
	if (term->pattern != NULL)
		return true;
	/* What is at fault stands at the offset, or ended there. */
	span.from += 1 + (uint32_t)(at < text.n ? at : text.n);
	span.to = span.from + (at < text.n ? 1 : 0);
	diag = alis__query_complain(reader, ALIS_A093, span);
	diag->words[0] = why;
	diag->said = 1; /* where it is ours; PCRE2's words stay */
	return true;
}

/* ---- kinds ---- */

static void tell_kind(const struct reader *reader, const struct term *term)
{
	struct alis_nearest nearest =
	    alis_nearest_to(value_of(reader, term), reader->mem);

	for (size_t i = 0; i < reader->books->kind_count; i++)
		for (int l = 0; l < ALIS_LANGUAGE_COUNT; l++)
			alis_nearest_try(
			    &nearest, reader->books->kinds[i].word[l]);
	alis__query_complain(reader, ALIS_A094, term->value_span)->words[1] =
	    alis_nearest_word(&nearest);
}

static bool fits_kind(
    const struct alis_pattern *pattern, const struct alis_kind *kind)
{
	struct alis_match match;

	for (int l = 0; l < ALIS_LANGUAGE_COUNT; l++)
		if (alis_pattern_find(pattern, kind->word[l], &match) ==
		    ALIS_FOUND)
			return true;
	return false;
}

static void kind_read(const struct reader *reader, struct term *term)
{
	const struct alis_books *books = reader->books;
	bool *kinds = ALIS_NEW(reader->mem, bool, books->kind_count + 1);
	alis_str word = value_of(reader, term);
	const struct alis_kind *kind;

	term->kinds = kinds;
	if (alis__pattern_read(reader, term, word)) {
		for (size_t i = 0;
		     term->pattern != NULL && i < books->kind_count; i++)
			kinds[i] = fits_kind(term->pattern, &books->kinds[i]);
		return;
	}
	kind =
	    alis_kind_find(books, alis_journal_renamed(reader->journal, word));
	if (kind == NULL)
		tell_kind(reader, term);
	else
		kinds[kind - books->kinds] = true;
}

/* ---- marks ---- */

static const struct mark_word {
	const char *word;
	enum alis_mark mark;
} mark_words[] = {
	{ "", ALIS_MARK_NONE },
	{ "*", ALIS_MARK_CONFIRMED },
	{ "!", ALIS_MARK_PENDING },
	{ "bekreftet", ALIS_MARK_CONFIRMED },
	{ "stadfesta", ALIS_MARK_CONFIRMED },
	{ "confirmed", ALIS_MARK_CONFIRMED },
	{ "planlagt", ALIS_MARK_PENDING },
	{ "planned", ALIS_MARK_PENDING },
	{ "pending", ALIS_MARK_PENDING },
};

static void mark_read(const struct reader *reader, struct term *term)
{
	alis_str word = value_of(reader, term);

	for (size_t i = 0; i < ALIS_COUNT(mark_words); i++) {
		if (!alis_utf8_same(word, alis_str_of(mark_words[i].word)))
			continue;
		term->mark = mark_words[i].mark;
		return;
	}
	alis__query_complain(reader, ALIS_A097, term->value_span);
}

/* ---- keys ---- */

static bool has_key(
    const struct alis_entry *entry, alis_str key, struct alis_nearest *nearest)
{
	for (const struct alis_attribute *a = entry->attributes; a != NULL;
	     a = a->next) {
		if (alis_utf8_same(a->key, key))
			return true;
		alis_nearest_try(nearest, a->key);
	}
	return false;
}

static void tell_key(const struct reader *reader, alis_span span)
{
	const struct alis_journal *journal = reader->journal;
	alis_str key = alis_source_text(reader->src, span);
	struct alis_nearest nearest = alis_nearest_to(key, reader->mem);

	for (size_t i = 0; i < journal->entry_count; i++)
		if (has_key(alis_journal_entry(journal, i), key, &nearest))
			return;
	for (const struct alis_keyword *k = alis_keywords(); k->bokmaal != NULL;
	     k++)
		if (k->class == ALIS_WORDS_KEY)
			alis_keyword_try(k, &nearest);
	alis__query_complain(reader, ALIS_A099, span)->words[1] =
	    alis_nearest_word(&nearest);
}

/* KEY or KEY=VALUE */
static void tag_read(const struct reader *reader, struct term *term)
{
	alis_cut cut = alis_str_cut(value_of(reader, term), '=');
	const struct alis_keyword *known =
	    alis_keyword_find(ALIS_WORDS_KEY, cut.head);
	alis_span span = term->value_span;

	span.to = span.from + (uint32_t)cut.head.n;
	term->key = cut.head;
	term->has_value = cut.found;
	if (known != NULL)
		term->key = alis_str_of(known->bokmaal);
	if (cut.head.n == 0 || (cut.found && cut.tail.n == 0))
		alis__query_complain(reader, ALIS_A096, term->span)->words[1] =
		    ALIS_STR("tag:veileder=Ola");
	else if (known == NULL)
		tell_key(reader, span);
	if (cut.tail.n > 0 && !alis__pattern_read(reader, term, cut.tail))
		term->value = alis_utf8_fold(cut.tail, reader->mem);
}

/* ---- amounts ---- */

static const struct relation_sign {
	const char *sign;
	enum relation relation;
} signs[] = {
	/* What begins another stands behind it. */
	{ ">=", RELATION_FROM },
	{ "<=", RELATION_TO },
	{ ">", RELATION_OVER },
	{ "<", RELATION_UNDER },
	{ "=", RELATION_SAME },
};

static void amount_read(const struct reader *reader, struct term *term)
{
	alis_str text = value_of(reader, term);
	size_t used = 0;

	for (size_t i = 0; i < ALIS_COUNT(signs); i++) {
		alis_str sign = alis_str_of(signs[i].sign);
		if (!alis_str_starts(text, sign))
			continue;
		term->relation = signs[i].relation;
		text = alis_str_from(text, sign.n);
		break;
	}
	text = alis_str_trim(text);
	if (alis_parse_quantity(text, true, &term->amount, &term->unit))
		return;
	term->unit = ALIS_UNIT_NONE;
	if (alis_amount_read(text, &term->amount, &used) != ALIS_READ_OK ||
	    used != text.n)
		alis__query_complain(reader, ALIS_A092, term->value_span);
}

/* ---- the rest ---- */

static void account_read(const struct reader *reader, struct term *term)
{
	alis_str name = value_of(reader, term);

	if (!alis__pattern_read(reader, term, name))
		term->value = alis_journal_renamed(reader->journal, name);
}

static void date_read(const struct reader *reader, struct term *term)
{
	const char *why;

	if (!alis_period_read(value_of(reader, term), &term->period, &why))
		alis__query_complain(reader, ALIS_A091, term->value_span)
		    ->hint = why;
}

void alis__value_read(const struct reader *reader, struct term *term)
{
	static void (*const reads[PREFIX_COUNT])(
	    const struct reader *reader, struct term *term) = {
		[PREFIX_KIND] = kind_read,
		[PREFIX_ACCOUNT] = account_read,
		[PREFIX_MARK] = mark_read,
		[PREFIX_DATE] = date_read,
		[PREFIX_TAG] = tag_read,
		[PREFIX_AMOUNT] = amount_read,
	};

	reads[term->prefix](reader, term);
}
