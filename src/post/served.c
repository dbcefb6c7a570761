/* SPDX-License-Identifier: MIT */
#include "facts.h"

static alis_str first_word(alis_str text)
{
	return alis_str_cut(alis_str_cut(text, ' ').head, '\t').head;
}

static const struct alis_category_word *category_find(
    const struct poster *poster, const struct alis_kind *kind, alis_str word)
{
	for (size_t i = 0; i < poster->books->category_count; i++) {
		const struct alis_category_word *c =
		    &poster->books->categories[i];
		for (int l = 0; c->kind == kind && l < ALIS_LANGUAGE_COUNT; l++)
			if (alis_utf8_same(c->word[l], word))
				return c;
	}
	return NULL;
}

/* The categories of a kind in bokmål, parted by commas. */
static alis_str categories_of(
    const struct poster *poster, const struct alis_kind *kind)
{
	struct alis_out out = alis_out_memory(poster->mem);
	bool first = true;

	for (size_t i = 0; i < poster->books->category_count; i++) {
		if (poster->books->categories[i].kind != kind)
			continue;
		if (!first)
			alis_out_lit(&out, ", ");
		first = false;
		alis_out_put(&out, poster->books->categories[i].word[ALIS_NB]);
	}
	return alis_out_text(&out);
}

static void tell_category(
    struct poster *poster, size_t number, const struct alis_kind *kind)
{
	const struct alis_entry *entry = poster->journal->entries[number];
	alis_str word = first_word(entry->what);
	struct alis_nearest nearest = alis_nearest_to(word, poster->mem);
	alis_span span = entry->what_span;
	struct alis_diag *diag;

	for (size_t i = 0; i < poster->books->category_count; i++)
		for (int l = 0; l < ALIS_LANGUAGE_COUNT; l++)
			if (poster->books->categories[i].kind == kind)
				alis_nearest_try(&nearest,
				    poster->books->categories[i].word[l]);
	if (word.n == 0)
		span = entry->kind_span;
	else
		span.to = span.from + (uint32_t)word.n;
	diag = alis__entry_complain(
	    poster, number, word.n == 0 ? ALIS_A047 : ALIS_A042, span);
	if (word.n == 0)
		return;
	diag->words[1] = kind->word[ALIS_NB];
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
	const struct alis_entry *entry = poster->journal->entries[number];
	struct alis_diag *diag = alis__entry_complain(
	    poster, number, ALIS_A053, entry->postings->span);

	diag->words[0] = ALIS_STR(ALIS_TEXT("posting"));
	diag->said = 1U << 0;
	diag->hint =
	    ALIS_TEXT("service and leave count by their days and percentage");
}

void alis__time_post(struct poster *poster, size_t number)
{
	const struct alis_kind *kind = poster->posted[number].kind;
	const struct alis_entry *entry = poster->journal->entries[number];
	alis_str word =
	    first_word(alis_journal_renamed(poster->journal, entry->what));
	const struct alis_category_word *category =
	    category_find(poster, kind, word);
	alis_str account = kind->word[ALIS_NB];
	alis_amount percent;

	if (entry->postings != NULL)
		tell_posting(poster, number);
	if (category == NULL && kind->is_service &&
	    poster->books->rules.service.category_count > 0) {
		tell_category(poster, number, kind);
		return;
	}
	if (category != NULL) {
		account = category->account;
	} else if (word.n > 0) {
		alis_str parts[] = { account, ALIS_STR(":"), word };
		account = alis_str_join(poster->mem, parts, ALIS_COUNT(parts));
	}
	if (!alis_entry_says(entry, ALIS_UNIT_PERCENT, &percent))
		percent = 100 * ALIS_ONE;
	alis__fact_add(poster, number, account, percent, ALIS_UNIT_PERCENT);
}
