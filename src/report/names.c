/* SPDX-License-Identifier: MIT */
#include "build.h"

#include <stdlib.h>

struct folded {
	alis_str key;
	size_t number;
};

static int by_key(const void *left, const void *right)
{
	const struct folded *a = left, *b = right;
	int order = alis_str_compare(a->key, b->key);

	return order != 0 ? order
	                  : (a->number > b->number) - (a->number < b->number);
}

/* ---- spellings ---- */

/* FNV-1a (Fowler, Noll, Vo), 64 bits. */
static uint64_t hash_of(alis_str s)
{
	uint64_t hash = 0xCBF29CE484222325;

	for (size_t i = 0; i < s.n; i++)
		hash = (hash ^ (unsigned char)s.at[i]) * 0x100000001B3;
	return hash;
}

/* The slot of a spelling: with its number from 1, or empty. */
static uint32_t *slot_of(const struct spellings *spellings, alis_str s)
{
	size_t i = (size_t)hash_of(s);

	for (;; i++) {
		uint32_t *slot = &spellings->slots[i & (spellings->room - 1)];
		if (*slot == 0 || alis_str_same(spellings->at[*slot - 1], s))
			return slot;
	}
}

/* Twice the room, a power of two; at most half of the slots are taken. */
static void widen(struct spellings *spellings)
{
	size_t room = spellings->room == 0 ? 64 : 2 * spellings->room;
	alis_str *at = ALIS_NEW(spellings->mem, alis_str, room / 2);

	for (size_t i = 0; i < spellings->count; i++)
		at[i] = spellings->at[i];
	spellings->at = at;
	spellings->room = room;
	spellings->slots = ALIS_NEW(spellings->mem, uint32_t, room);
	for (size_t i = 0; i < spellings->count; i++)
		*slot_of(spellings, at[i]) = (uint32_t)(i + 1);
}

uint32_t alis__spelling(struct spellings *spellings, alis_str s)
{
	uint32_t *slot;

	/* What many share stands in one place, and follows itself. */
	if (spellings->count > 0 && s.at == spellings->last.at &&
	    s.n == spellings->last.n)
		return spellings->last_number;
	if (2 * spellings->count == spellings->room)
		widen(spellings);
	slot = slot_of(spellings, s);
	if (*slot == 0) {
		spellings->at[spellings->count++] = s;
		*slot = (uint32_t)spellings->count;
	}
	spellings->last = s;
	spellings->last_number = *slot - 1;
	return spellings->last_number;
}

/* ---- names ---- */

struct names alis__names_of(const struct spellings *spellings)
{
	struct alis_arena *mem = spellings->mem;
	size_t count = spellings->count, n = 0;
	struct folded *folded = ALIS_NEW(mem, struct folded, count + 1);
	uint32_t *of = ALIS_NEW(mem, uint32_t, count + 1);
	alis_str *at = ALIS_NEW(mem, alis_str, count + 1);

	for (size_t i = 0; i < count; i++)
		folded[i] =
		    (struct folded){ alis_utf8_fold(spellings->at[i], mem), i };
	qsort(folded, count, sizeof(*folded), by_key);
	for (size_t i = 0; i < count; i++) {
		if (i == 0 || !alis_str_same(folded[i].key, folded[i - 1].key))
			at[n++] = spellings->at[folded[i].number];
		of[folded[i].number] = (uint32_t)(n - 1);
	}
	return (struct names){ of, at, n };
}

struct names alis__names(
    const alis_str *given, size_t count, struct alis_arena *mem)
{
	struct spellings spellings = { .mem = mem };
	uint32_t *of = ALIS_NEW(mem, uint32_t, count + 1);
	struct names names;

	for (size_t i = 0; i < count; i++)
		of[i] = alis__spelling(&spellings, given[i]);
	names = alis__names_of(&spellings);
	for (size_t i = 0; i < count; i++)
		of[i] = names.of[of[i]];
	names.of = of;
	return names;
}

alis_str alis__requirement_name(const struct alis_run *run,
    const struct alis_rule *rule, struct alis_arena *mem)
{
	for (size_t i = 0; i < run->status_count; i++) {
		const struct alis_rule *other = &run->books->rules.rules[i];
		if (other != rule && alis_utf8_same(other->id, rule->id))
			return JOINED(mem, rule->book, ALIS_STR(":"), rule->id);
	}
	return rule->id;
}
