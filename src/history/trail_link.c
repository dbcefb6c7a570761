/* SPDX-License-Identifier: MIT */
#include "trail.h"

#include <stdlib.h>
#include <string.h>

struct numbered {
	const struct alis_entry *entry;
	size_t number;
};

static int by_address(const void *left, const void *right)
{
	uintptr_t a = (uintptr_t)((const struct numbered *)left)->entry;
	uintptr_t b = (uintptr_t)((const struct numbered *)right)->entry;

	return (a > b) - (a < b);
}

static size_t entry_count(const struct alis_version *version)
{
	return version->journal == NULL ? 0 : version->journal->entry_count;
}

/* Whether the same bytes are the same entry in two versions: rule books and
 * aliases say what a kind is. */
static bool same_words(
    const struct alis_version *a, const struct alis_version *b)
{
	if (a->journal == NULL || b->journal == NULL ||
	    a->books->book_count != b->books->book_count ||
	    a->journal->alias_count != b->journal->alias_count)
		return false;
	for (size_t i = 0; i < a->books->book_count; i++)
		if (strcmp(a->books->books[i].sha256.text,
		        b->books->books[i].sha256.text) != 0)
			return false;
	for (size_t i = 0; i < a->journal->alias_count; i++) {
		const struct alis_directive *x = a->journal->aliases[i];
		const struct alis_directive *y = b->journal->aliases[i];
		if (!alis_str_same(x->name, y->name) ||
		    !alis_str_same(x->value, y->value))
			return false;
	}
	return true;
}

/* Versions have most entries in common, and of a plain one its line is all:
 * neither need be made to see that. */
static bool same_bytes(const struct alis_journal *was, size_t i,
    const struct alis_journal *is, size_t k)
{
	const struct alis_record *x = &was->records[i], *y = &is->records[k];
	const struct alis_entry *a, *b;

	if (x->is_plain && y->is_plain)
		return alis_str_same(
		    alis_record_line(was, x), alis_record_line(is, y));
	a = alis_journal_entry(was, i);
	b = alis_journal_entry(is, k);
	return a->faulty == b->faulty &&
	    alis_str_same(alis_source_text(a->src, a->span),
	        alis_source_text(b->src, b->span));
}

static void find_ends(struct link *link, const struct alis_version *own)
{
	size_t n = entry_count(own), m = entry_count(link->version);

	if (!same_words(link->version, own))
		return;
	while (link->head < n && link->head < m &&
	    same_bytes(
	        link->version->journal, link->head, own->journal, link->head))
		link->head++;
	while (link->tail < n - link->head && link->tail < m - link->head &&
	    same_bytes(link->version->journal, m - 1 - link->tail, own->journal,
	        n - 1 - link->tail))
		link->tail++;
}

/* The journal with no other entries than those between the ends. */
static struct alis_journal between(
    const struct alis_version *version, const struct link *link)
{
	if (version->journal == NULL)
		return (struct alis_journal){ .entry_count = 0 };
	return alis_journal_part(version->journal, link->head,
	    version->journal->entry_count - link->head - link->tail);
}

void alis__link_to(struct adding *adding, struct link *link)
{
	struct alis_arena *mem = adding->scratch;
	struct alis_journal *was = ALIS_NEW(mem, struct alis_journal, 1);
	struct alis_journal *is = ALIS_NEW(mem, struct alis_journal, 1);
	struct alis_version before, after;
	struct alis_changes changes;
	struct numbered *numbers;

	find_ends(link, adding->own);
	*was = between(link->version, link);
	*is = between(adding->own, link);
	before = (struct alis_version){ was, link->version->books };
	after = (struct alis_version){ is, adding->own->books };
	link->pairs = alis_history_pairs(&before, &after, mem);
	changes = alis_history_changes(&before, &after, mem);
	link->changes = ALIS_NEW(
	    mem, const struct alis_entry_change *, is->entry_count + 1);
	numbers = ALIS_NEW(mem, struct numbered, is->entry_count + 1);
	for (size_t i = 0; i < is->entry_count; i++)
		numbers[i] = (struct numbered){ alis_journal_entry(is, i), i };
	qsort(numbers, is->entry_count, sizeof(*numbers), by_address);
	for (size_t i = 0; i < changes.count; i++) {
		const struct numbered wanted = { changes.changes[i].is, 0 };
		const struct numbered *found = wanted.entry == NULL
		    ? NULL
		    : bsearch(&wanted, numbers, is->entry_count, sizeof(wanted),
		          by_address);
		if (found != NULL)
			link->changes[found->number] = &changes.changes[i];
	}
}

size_t alis__link_was(
    const struct adding *adding, const struct link *link, size_t number)
{
	size_t n = adding->state->count, was;

	if (number < link->head)
		return number;
	if (number >= n - link->tail)
		return link->state->count - (n - number);
	was = link->pairs.was_of_is[number - link->head];
	return was == ALIS_NO_ENTRY ? was : was + link->head;
}

const struct alis_entry_change *alis__link_change(
    const struct adding *adding, const struct link *link, size_t number)
{
	return number < link->head ||
	        number >= adding->state->count - link->tail
	    ? NULL
	    : link->changes[number - link->head];
}
