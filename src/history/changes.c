/* SPDX-License-Identifier: MIT */
#include "pairs.h"

#include <stdlib.h>

/* A change, and the number of its entry. */
struct numbered {
	struct alis_entry_change change;
	size_t number;
};

static int by_kind_and_day(const void *left, const void *right)
{
	const struct numbered *a = left, *b = right;
	const struct alis_entry_change *c = &a->change, *d = &b->change;
	alis_day x = c->is != NULL ? c->is->first : c->was->first;
	alis_day y = d->is != NULL ? d->is->first : d->was->first;

	if (c->kind != d->kind)
		return c->kind < d->kind ? -1 : 1;
	if (x != y)
		return x < y ? -1 : 1;
	return (a->number > b->number) - (a->number < b->number);
}

/* What became of an entry that is not as it was. */
static enum alis_change_kind kind_of(
    struct fields fields, enum alis_mark was, enum alis_mark is)
{
	if (fields.count > 1 || fields.at[0].field != ALIS_FIELD_MARK)
		return ALIS_CHANGED;
	if (is == ALIS_MARK_CONFIRMED)
		return ALIS_CONFIRMED_NOW;
	return was == ALIS_MARK_CONFIRMED ? ALIS_WITHDRAWN : ALIS_CHANGED;
}

/* The versions that are compared, while their changes are listed. */
struct listing {
	const struct alis_journal *was, *is;
	struct words words_was, words_is;
	struct numbered *changes;
	size_t count;
	struct alis_arena *mem;
};

static void add(struct listing *l, size_t number, const struct alis_entry *was,
    const struct alis_entry *is)
{
	struct alis_entry_change change = {
		is == NULL ? ALIS_REMOVED : ALIS_ADDED, was, is, NULL, 0
	};

	if (was != NULL && is != NULL) {
		struct fields fields = alis__entry_fields(
		    &l->words_was, was, &l->words_is, is, l->mem);
		/* No field of it differs: there is nothing to tell. */
		if (fields.count == 0)
			return;
		change.kind = kind_of(fields, was->mark, is->mark);
		change.fields = fields.at;
		change.field_count = fields.count;
	}
	l->changes[l->count++] = (struct numbered){ change, number };
}

static size_t entry_count(const struct alis_journal *journal)
{
	return journal == NULL ? 0 : journal->entry_count;
}

static const struct alis_entry *entry_at(
    const struct alis_journal *journal, size_t number)
{
	return number < entry_count(journal)
	    ? alis_journal_entry(journal, number)
	    : NULL;
}

static void entries_compare(
    struct listing *l, const struct alis_pairs *pairs, const bool *same)
{
	for (size_t i = 0; i < entry_count(l->is); i++) {
		const struct alis_entry *is = alis_journal_entry(l->is, i);
		if (is->faulty || same[i])
			continue;
		add(l, i, entry_at(l->was, pairs->was_of_is[i]), is);
	}
	for (size_t i = 0; i < entry_count(l->was); i++)
		if (!alis_journal_entry(l->was, i)->faulty &&
		    pairs->is_of_was[i] == ALIS_NO_ENTRY)
			add(l, i, alis_journal_entry(l->was, i), NULL);
	qsort(l->changes, l->count, sizeof(struct numbered), by_kind_and_day);
}

struct alis_changes alis_history_changes(const struct alis_version *was,
    const struct alis_version *is, struct alis_arena *mem)
{
	const bool *same;
	struct alis_pairs pairs = alis__pairs(was, is, mem, &same);
	size_t most = entry_count(was->journal) + entry_count(is->journal);
	struct listing listing = {
		.was = was->journal,
		.is = is->journal,
		.words_was = alis__words(was, mem),
		.words_is = alis__words(is, mem),
		.changes = ALIS_NEW(mem, struct numbered, most + 1),
		.mem = mem,
	};
	struct alis_changes changes = { .count = 0 };
	struct alis_entry_change *list;

	entries_compare(&listing, &pairs, same);
	list = ALIS_NEW(mem, struct alis_entry_change, listing.count + 1);
	for (size_t i = 0; i < listing.count; i++)
		list[i] = listing.changes[i].change;
	changes.changes = list;
	changes.count = listing.count;
	alis__directive_changes(&listing.words_was, was->journal,
	    &listing.words_is, is->journal, mem, &changes);
	return changes;
}
