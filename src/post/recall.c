/* SPDX-License-Identifier: MIT */
#include "recall.h"

/*
 * The versions of a journal have nearly all texts in common, and most of the
 * work of posting one is to search them. What is remembered of a text depends
 * on the rule books alone: conditions, which look at the entry, are not in it.
 */
#define SLOTS      16384 /* a power of two */
#define CHAIN_MOST 8     /* whatever texts somebody thinks of */

struct recalled {
	const struct alis_kind *kind;
	alis_str what;
	struct fits fits;
	const struct recalled *next;
};

struct alis_recall {
	struct alis_arena *mem;
	const struct recalled *slots[SLOTS];
};

const struct alis_books *alis_post_recalling(
    const struct alis_books *books, struct alis_arena *mem)
{
	struct alis_books *recalling = ALIS_NEW(mem, struct alis_books, 1);

	*recalling = *books;
	recalling->recall = ALIS_NEW(mem, struct alis_recall, 1);
	recalling->recall->mem = mem;
	return recalling;
}

/* FNV-1a, 64 bits. */
static size_t slot_of(alis_str what)
{
	uint64_t hash = UINT64_C(0xcbf29ce484222325);

	for (size_t i = 0; i < what.n; i++)
		hash = (hash ^ (unsigned char)what.at[i]) *
		    UINT64_C(0x100000001b3);
	return (size_t)(hash ^ hash >> 32) & (SLOTS - 1);
}

/* Search a text, which lives in 'mem', by every clause of the kind. */
static struct fits search(const struct alis_books *books,
    const struct alis_kind *kind, alis_str what, struct alis_arena *mem)
{
	struct fit *fits;
	size_t n = 0;

	for (const struct alis_catalogue *c = books->catalogue; c != NULL;
	     c = c->next)
		n += c->kind == kind;
	fits = ALIS_NEW(mem, struct fit, n + 1);
	n = 0;
	for (const struct alis_catalogue *c = books->catalogue; c != NULL;
	     c = c->next) {
		struct fit fit = { c, ALIS_FOUND, { .group = { what } } };
		if (c->kind != kind)
			continue;
		if (c->pattern != NULL)
			fit.found =
			    alis_pattern_find(c->pattern, what, &fit.match);
		if (fit.found != ALIS_FOUND_NOT)
			fits[n++] = fit;
	}
	return (struct fits){ fits, n };
}

bool alis__recall(const struct alis_books *books, const struct alis_kind *kind,
    alis_str what, struct fits *fits)
{
	struct alis_recall *recall = books->recall;
	const struct recalled **slot;
	struct recalled *made;
	size_t length = 0;

	if (recall == NULL)
		return false;
	slot = &recall->slots[slot_of(what)];
	for (const struct recalled *r = *slot; r != NULL; r = r->next) {
		length++;
		if (r->kind != kind || !alis_str_same(r->what, what))
			continue;
		*fits = r->fits;
		return true;
	}
	if (length == CHAIN_MOST)
		return false;
	made = ALIS_NEW(recall->mem, struct recalled, 1);
	made->kind = kind;
	made->what = alis_str_copy(what, recall->mem);
	made->fits = search(books, kind, made->what, recall->mem);
	made->next = *slot;
	*slot = made;
	*fits = made->fits;
	return true;
}
