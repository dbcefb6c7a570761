/* SPDX-License-Identifier: MIT */
#include "facts.h"

static alis_str first_word(alis_str text)
{
	return alis_str_cut(alis_str_cut(text, ' ').head, '\t').head;
}

static bool has_word(const struct alis_category_word *category,
    const struct alis_kind *kind, alis_str word)
{
	for (int l = 0; category->kind == kind && l < ALIS_LANGUAGE_COUNT; l++)
		if (alis_utf8_same(category->word[l], word))
			return true;
	return false;
}

/* What says of which sort the service of a category is: the rest of WHAT, NOTE
 * and the place, joined by blanks. */
static alis_str sort_of(
    const struct poster *poster, const struct alis_entry *entry, alis_str what)
{
	struct alis_out out = alis_out_memory(poster->mem);

	alis_out_put(
	    &out, alis_str_trim(alis_str_from(what, first_word(what).n)));
	alis_out_char(&out, ' ');
	alis_out_put(&out, entry->note);
	for (const struct alis_attribute *a = entry->attributes; a != NULL;
	     a = a->next) {
		if (!alis_str_is(a->key, "sted"))
			continue;
		alis_out_char(&out, ' ');
		alis_out_put(&out, a->value);
	}
	return alis_out_text(&out);
}

/* The first category of a kind that has the entry's word, and whose pattern
 * fits or that has none; NULL if there is none. A pattern may give up. */
static enum alis_found category_find(const struct poster *poster, size_t number,
    const struct alis_kind *kind, const struct alis_category_word **category)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	alis_str what = alis_journal_renamed(poster->journal, entry->what);
	alis_str word = first_word(what), sort = ALIS_STR("");

	for (size_t i = 0; i < poster->books->category_count; i++) {
		const struct alis_category_word *c =
		    &poster->books->categories[i];
		enum alis_found found = ALIS_FOUND;
		struct alis_match match;
		if (!has_word(c, kind, word))
			continue;
		if (c->pattern != NULL && sort.n == 0)
			sort = sort_of(poster, entry, what);
		if (c->pattern != NULL)
			found = alis_pattern_find(c->pattern, sort, &match);
		if (found == ALIS_FOUND_NOT)
			continue;
		*category = c;
		return found;
	}
	*category = NULL;
	return ALIS_FOUND_NOT;
}

/* Whether a category before this one has its word. */
static bool is_again(const struct poster *poster, size_t number)
{
	const struct alis_category_word *c = poster->books->categories;

	for (size_t i = 0; i < number; i++)
		if (has_word(&c[i], c[number].kind, c[number].word[ALIS_NB]))
			return true;
	return false;
}

/* The categories of a kind in bokmål, parted by commas. */
static alis_str categories_of(
    const struct poster *poster, const struct alis_kind *kind)
{
	struct alis_out out = alis_out_memory(poster->mem);
	bool first = true;

	for (size_t i = 0; i < poster->books->category_count; i++) {
		const struct alis_category_word *c =
		    &poster->books->categories[i];
		if (c->kind != kind || is_again(poster, i))
			continue;
		if (!first)
			alis_out_lit(&out, ", ");
		first = false;
		alis_out_put(&out, c->word[ALIS_NB]);
	}
	return alis_out_text(&out);
}

static void tell_category(
    struct poster *poster, size_t number, const struct alis_kind *kind)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	alis_str word = first_word(entry->what);
	alis_str meant =
	    first_word(alis_journal_renamed(poster->journal, entry->what));
	struct alis_nearest nearest = alis_nearest_to(word, poster->mem);
	alis_span span = entry->what_span;
	bool known = false;
	struct alis_diag *diag;

	for (size_t i = 0; i < poster->books->category_count; i++) {
		const struct alis_category_word *c =
		    &poster->books->categories[i];
		known = known || has_word(c, kind, meant);
		for (int l = 0; l < ALIS_LANGUAGE_COUNT; l++)
			if (c->kind == kind)
				alis_nearest_try(&nearest, c->word[l]);
	}
	if (word.n == 0)
		span = entry->kind_span;
	else
		span.to = span.from + (uint32_t)word.n;
	diag = alis__entry_complain(
	    poster, number, word.n == 0 ? ALIS_A047 : ALIS_A042, span);
	if (word.n == 0)
		return;
	diag->words[1] = kind->word[ALIS_NB];
	if (known) {
		diag->hint = ALIS_TEXT("say behind it of which sort it is, "
		                       "as the rule book knows it");
		return;
	}
	diag->words[2] = alis_nearest_word(&nearest);
	if (diag->words[2].n == 0) {
		diag->hint = ALIS_TEXT("write one of these: %4");
		diag->words[3] = categories_of(poster, kind);
	}
	if (alis_str_same(alis_journal_renamed(poster->journal, entry->what),
	        entry->what))
		alis_diag_fix_word(diag, &nearest);
}

static void tell_posting(struct poster *poster, size_t number)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	struct alis_diag *diag = alis__entry_complain(
	    poster, number, ALIS_A053, entry->postings->span);

	diag->words[0] = ALIS_STR(ALIS_TEXT("posting"));
	diag->said = 1U << 0;
	diag->hint =
	    ALIS_TEXT("service and leave count by their days and percentage");
}

static const struct alis_kind *service_kind(const struct alis_books *books)
{
	for (size_t i = 0; i < books->kind_count; i++)
		if (books->kinds[i].is_service)
			return &books->kinds[i];
	return NULL;
}

/* "permisjon:ferie": what stands behind the kind is a category of it, or for
 * leave one of service, or any word. */
static alis_str account_of(struct poster *poster, size_t number,
    const struct alis_category_word *category)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	const struct alis_kind *kind = alis__kind_of(poster, number);
	alis_str word =
	    first_word(alis_journal_renamed(poster->journal, entry->what));
	alis_str parts[] = { kind->word[ALIS_NB], ALIS_STR(":"), word };

	if (category != NULL && category->kind == kind)
		return category->account;
	if (category != NULL)
		parts[2] = alis_str_cut(category->account, ':').tail;
	return parts[2].n == 0
	    ? parts[0]
	    : alis_str_join(poster->mem, parts, ALIS_COUNT(parts));
}

void alis__time_post(struct poster *poster, size_t number)
{
	const struct alis_kind *kind = alis__kind_of(poster, number);
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	const struct alis_category_word *category;
	enum alis_found found = category_find(poster, number, kind, &category);
	alis_amount percent;

	if (found == ALIS_FOUND_NOT && kind->is_absence)
		found = category_find(
		    poster, number, service_kind(poster->books), &category);
	if (entry->postings != NULL)
		tell_posting(poster, number);
	if (found == ALIS_FOUND_LIMIT) {
		alis__entry_complain(
		    poster, number, ALIS_A068, entry->what_span);
		return;
	}
	if (category == NULL && kind->is_service &&
	    poster->books->rules.service.category_count > 0) {
		tell_category(poster, number, kind);
		return;
	}
	if (!alis_entry_says(entry, ALIS_UNIT_PERCENT, &percent))
		percent = 100 * ALIS_ONE;
	alis__fact_add(poster, number,
	    alis_chart_account(
	        poster->chart, account_of(poster, number, category)),
	    percent, ALIS_UNIT_PERCENT);
}
