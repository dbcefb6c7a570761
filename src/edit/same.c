/* SPDX-License-Identifier: MIT */
#include "layout.h"

static bool same_quantity(
    const struct alis_quantity *a, const struct alis_quantity *b)
{
	return a->amount == b->amount && a->unit == b->unit;
}

static bool same_quantities(
    const struct alis_quantity *a, const struct alis_quantity *b)
{
	for (; a != NULL && b != NULL; a = a->next, b = b->next)
		if (!same_quantity(a, b))
			return false;
	return a == b;
}

static bool same_attributes(
    const struct alis_attribute *a, const struct alis_attribute *b)
{
	for (; a != NULL && b != NULL; a = a->next, b = b->next)
		if (!alis_str_same(a->key, b->key) ||
		    !alis_str_same(a->value, b->value))
			return false;
	return a == b;
}

static bool same_postings(
    const struct alis_posting *a, const struct alis_posting *b)
{
	for (; a != NULL && b != NULL; a = a->next, b = b->next)
		if (!alis_str_same(a->account, b->account) ||
		    !same_quantity(&a->quantity, &b->quantity))
			return false;
	return a == b;
}

/* ---- entries ---- */

static bool same_when(const struct alis_entry *a, const struct alis_entry *b)
{
	return a->first == b->first && a->last == b->last &&
	    a->is_period == b->is_period && a->from == b->from &&
	    a->to == b->to && a->minutes == b->minutes && a->mark == b->mark;
}

/* By the word that stands there, if no kind is known by it. */
static bool same_kind(const struct alis_kind *a, const struct alis_entry *x,
    const struct alis_kind *b, const struct alis_entry *y)
{
	if (a == NULL || b == NULL)
		return a == b && alis_str_same(x->kind, y->kind);
	return alis_str_same(a->word[ALIS_NB], b->word[ALIS_NB]);
}

static alis_str behind_first_word(alis_str text)
{
	return alis_str_from(text, alis__first_word(text).n);
}

/* The category of service or absence may stand in another language: whether
 * it is the same is for the facts to say. */
static bool same_what(
    const struct alis_meaning *was, const struct alis_meaning *is, size_t i)
{
	const struct alis_kind *kind = alis_posted_kind(was->posted, i);
	alis_str a = alis_journal_entry(was->journal, i)->what;
	alis_str b = alis_journal_entry(is->journal, i)->what;

	if (kind != NULL && (kind->is_service || kind->is_absence)) {
		a = behind_first_word(a);
		b = behind_first_word(b);
	}
	return alis_str_same(a, b);
}

static bool same_entry(
    const struct alis_meaning *was, const struct alis_meaning *is, size_t i)
{
	const struct alis_entry *a = alis_journal_entry(was->journal, i);
	const struct alis_entry *b = alis_journal_entry(is->journal, i);

	return alis_str_same(a->src->path, b->src->path) && same_when(a, b) &&
	    same_kind(alis_posted_kind(was->posted, i), a,
	        alis_posted_kind(is->posted, i), b) &&
	    same_what(was, is, i) && alis_str_same(a->note, b->note) &&
	    same_quantities(a->quantities, b->quantities) &&
	    same_attributes(a->attributes, b->attributes) &&
	    same_postings(a->postings, b->postings) && a->faulty == b->faulty &&
	    was->posted->entries[i].faulty == is->posted->entries[i].faulty;
}

/* ---- the rest of a journal ---- */

static bool same_rhythm(struct alis_rhythm a, struct alis_rhythm b)
{
	return a.every == b.every && a.times == b.times &&
	    a.in_months == b.in_months;
}

/* Their place and what stands below is that of the directive. */
static bool same_repeat(
    const struct alis_repeat *was, const struct alis_repeat *is)
{
	const struct alis_entry *a = was->directive->entry;
	const struct alis_entry *b = is->directive->entry;

	return same_when(a, b) &&
	    same_rhythm(was->directive->rhythm, is->directive->rhythm) &&
	    same_kind(was->kind, a, is->kind, b) &&
	    alis_str_same(a->what, b->what) &&
	    alis_str_same(a->note, b->note) &&
	    same_quantities(a->quantities, b->quantities) &&
	    was->count == is->count;
}

static bool same_directive(
    const struct alis_directive *a, const struct alis_directive *b)
{
	return a->kind == b->kind &&
	    alis_str_same(a->src->path, b->src->path) &&
	    alis_str_same(a->name, b->name) &&
	    alis_str_same(a->value, b->value) && a->day == b->day &&
	    same_quantity(&a->quantity, &b->quantity) &&
	    same_attributes(a->attributes, b->attributes);
}

static bool same_fact(const struct alis_fact *a, const struct alis_fact *b)
{
	bool same = a->entry == b->entry &&
	    alis_str_same(a->account->name, b->account->name) &&
	    a->first == b->first && a->last == b->last &&
	    a->amount == b->amount && a->unit == b->unit &&
	    a->standing == b->standing;

	for (int i = 0; i < ALIS_READING_COUNT; i++)
		same = same && a->in_reading[i] == b->in_reading[i];
	return same;
}

static bool same_ledger(
    const struct alis_ledger *was, const struct alis_ledger *is)
{
	if (was->count != is->count || was->repeat_count != is->repeat_count)
		return false;
	for (size_t i = 0; i < was->count; i++)
		if (!same_fact(&was->facts[i], &is->facts[i]))
			return false;
	for (size_t i = 0; i < was->repeat_count; i++)
		if (!same_fact(&was->repeats[i], &is->repeats[i]))
			return false;
	return true;
}

static bool same_complaints(
    const struct alis_diags *was, const struct alis_diags *is)
{
	int balance[ALIS_CODE_COUNT] = { 0 };

	for (const struct alis_diag *d = was->first; d != NULL; d = d->next)
		balance[d->code]++;
	for (const struct alis_diag *d = is->first; d != NULL; d = d->next)
		balance[d->code]--;
	for (size_t i = 0; i < ALIS_COUNT(balance); i++)
		if (balance[i] != 0)
			return false;
	return true;
}

bool alis_edit_same(struct alis_meaning was, struct alis_meaning is)
{
	if (was.journal->entry_count != is.journal->entry_count ||
	    was.journal->directive_count != is.journal->directive_count ||
	    was.journal->source_count != is.journal->source_count ||
	    !same_ledger(&was.posted->ledger, &is.posted->ledger))
		return false;
	for (size_t i = 0; i < was.journal->entry_count; i++)
		if (!same_entry(&was, &is, i))
			return false;
	for (size_t i = 0; i < was.journal->directive_count; i++)
		if (!same_directive(
		        was.journal->directives[i], is.journal->directives[i]))
			return false;
	for (size_t i = 0; i < was.posted->repeat_count; i++)
		if (!same_repeat(
		        &was.posted->repeats[i], &is.posted->repeats[i]))
			return false;
	return same_complaints(was.diags, is.diags);
}
