/* SPDX-License-Identifier: MIT */
#include "weave.h"

#include <stdlib.h>

/* ---- by key ---- */

struct keyed {
	alis_str key;
	enum item_kind kind;
	size_t number;
};

static int by_key(const void *left, const void *right)
{
	const struct keyed *a = left, *b = right;
	int order = alis_str_compare(a->key, b->key);

	if (a->kind != b->kind)
		return a->kind < b->kind ? -1 : 1;
	if (order != 0)
		return order;
	return (a->number > b->number) - (a->number < b->number);
}

/* Those that say something and are not found yet, by key. */
static struct keyed *lone_of(const struct sequence *from, const bool *is_taken,
    struct alis_arena *mem, size_t *count)
{
	struct keyed *keyed = ALIS_NEW(mem, struct keyed, from->count + 1);

	*count = 0;
	for (size_t i = 0; i < from->count; i++)
		if (from->items[i].kind != ITEM_SILENT && !is_taken[i])
			keyed[(*count)++] = (struct keyed){ from->items[i].key,
				from->items[i].kind, i };
	qsort(keyed, *count, sizeof(*keyed), by_key);
	return keyed;
}

/* Which items of 'in' the side has found, and which of its own it has found
 * anything for: what is the other side's by now is the base's as well. */
static void taken_set(
    const struct sequence *side, bool with_base, bool *is_found, bool *is_taken)
{
	for (size_t i = 0; i < side->count; i++) {
		const struct item *item = &side->items[i];
		size_t found = with_base ? item->base : item->other;
		is_found[i] = item->base != NONE;
		if (found != NONE)
			is_taken[found] = true;
	}
}

void alis__match_keys(struct sequence *side, struct sequence *in,
    bool with_base, struct alis_arena *mem)
{
	bool *is_found = ALIS_NEW(mem, bool, side->count + 1);
	bool *is_taken = ALIS_NEW(mem, bool, in->count + 1);
	struct keyed *a, *b;
	size_t a_count, b_count, i = 0, k = 0;

	taken_set(side, with_base, is_found, is_taken);
	for (size_t n = 0; !with_base && n < in->count; n++)
		is_taken[n] = is_taken[n] || in->items[n].base != NONE;
	a = lone_of(side, is_found, mem, &a_count);
	b = lone_of(in, is_taken, mem, &b_count);
	while (i < a_count && k < b_count) {
		struct keyed here = a[i], there = b[k];
		here.number = there.number = 0;
		int order = by_key(&here, &there);
		if (order < 0) {
			i++;
		} else if (order > 0) {
			k++;
		} else if (with_base) {
			side->items[a[i++].number].base = b[k++].number;
		} else {
			in->items[b[k].number].other = a[i].number;
			side->items[a[i++].number].other = b[k++].number;
		}
	}
}

/* ---- entries ---- */

/* For each entry of a journal by its number, its item's. */
static size_t *items_of_entries(
    const struct version *version, struct alis_arena *mem)
{
	size_t *items =
	    ALIS_NEW(mem, size_t, version->journal->entry_count + 1);
	size_t n = 0;

	for (size_t i = 0; i < version->items.count; i++)
		if (version->items.items[i].kind == ITEM_ENTRY)
			items[n++] = i;
	return items;
}

/*
 * History may take for one entry what has little in common, for nothing is
 * lost if it is wrong. Here a field of one would come into another without a
 * word; so two of day, kind and WHAT must be the same. What is not so is
 * removed and added: a conflict, if the other side changed it.
 */
static bool is_sure(const struct alis_entry *a, const struct alis_entry *b)
{
	return (a->first == b->first) + alis_utf8_same(a->what, b->what) +
	    alis_utf8_same(a->kind, b->kind) >=
	    2;
}

void alis__match_entries(
    struct version *side, const struct version *base, struct alis_arena *mem)
{
	struct alis_version was = { base->journal, base->books };
	struct alis_version is = { side->journal, side->books };
	struct alis_pairs pairs = alis_history_pairs(&was, &is, mem);
	const size_t *was_items = items_of_entries(base, mem);
	const size_t *is_items = items_of_entries(side, mem);

	for (size_t i = 0; i < side->journal->entry_count; i++) {
		size_t k = pairs.was_of_is[i];
		if (k != ALIS_NO_ENTRY &&
		    is_sure(alis_journal_entry(base->journal, k),
		        alis_journal_entry(side->journal, i)))
			side->items.items[is_items[i]].base = was_items[k];
	}
}

/* The entries of a side that the base has not in these words, by key. */
static struct keyed *new_words_of(const struct sequence *side,
    const struct sequence *base, struct alis_arena *mem, size_t *count)
{
	struct keyed *keyed = ALIS_NEW(mem, struct keyed, side->count + 1);

	*count = 0;
	for (size_t i = 0; i < side->count; i++) {
		const struct item *item = &side->items[i];
		if (item->kind == ITEM_ENTRY &&
		    (item->base == NONE ||
		        !alis_str_same(item->key, base->items[item->base].key)))
			keyed[(*count)++] =
			    (struct keyed){ item->key, item->kind, i };
	}
	qsort(keyed, *count, sizeof(*keyed), by_key);
	return keyed;
}

void alis__match_same_words(struct sequence *ours, struct sequence *theirs,
    const struct sequence *base, struct alis_arena *mem)
{
	size_t a_count, b_count, i = 0, k = 0;
	struct keyed *a = new_words_of(ours, base, mem, &a_count);
	struct keyed *b = new_words_of(theirs, base, mem, &b_count);

	while (i < a_count && k < b_count) {
		int order = alis_str_compare(a[i].key, b[k].key);
		if (order != 0) {
			i += order < 0;
			k += order > 0;
			continue;
		}
		struct item *x = &ours->items[a[i++].number];
		struct item *y = &theirs->items[b[k++].number];
		if (x->base != y->base)
			x->base = y->base = NONE;
	}
}

/* ---- silent lines ---- */

/*
 * Which of the found items of a side stand in the order of the base: the most
 * that do (the longest rising subsequence, by patience). The others moved.
 */
static bool *unmoved_of(const struct sequence *side, struct alis_arena *mem)
{
	bool *unmoved = ALIS_NEW(mem, bool, side->count + 1);
	size_t *ends = ALIS_NEW(mem, size_t, side->count + 1);
	size_t *before = ALIS_NEW(mem, size_t, side->count + 1);
	size_t length = 0;

	for (size_t i = 0; i < side->count; i++) {
		size_t low = 0, high = length, base = side->items[i].base;
		if (base == NONE)
			continue;
		while (low < high) {
			size_t middle = low + (high - low) / 2;
			if (side->items[ends[middle]].base < base)
				low = middle + 1;
			else
				high = middle;
		}
		before[i] = low == 0 ? NONE : ends[low - 1];
		ends[low] = i;
		length = low == length ? length + 1 : length;
	}
	for (size_t i = length == 0 ? NONE : ends[length - 1]; i != NONE;
	     i = before[i])
		unmoved[i] = true;
	return unmoved;
}

/* A comment straight above what moved moved with it. No silent line is found
 * before, and none stands straight above two. */
static void match_above(struct sequence *side, const struct sequence *base,
    const bool *unmoved, bool *is_taken)
{
	for (size_t i = 0; i < side->count; i++) {
		size_t at = i, was = side->items[i].base;
		if (was == NONE || unmoved[i])
			continue;
		while (at-- > 0 && was-- > 0) {
			struct item *a = &side->items[at];
			const struct item *b = &base->items[was];
			if (a->kind != ITEM_SILENT || b->kind != ITEM_SILENT ||
			    !alis_str_same(a->bytes, b->bytes) ||
			    alis_str_trim(alis_str_cut(a->bytes, '\n').head)
			            .n == 0)
				break;
			a->base = was;
			is_taken[was] = true;
		}
	}
}

/* The silent lines of a stretch that are not found yet, by number. */
struct stretch {
	const struct sequence *of;
	size_t *numbers;
	size_t count;
};

static bool same_line(
    const struct stretch *a, size_t i, const struct stretch *b, size_t k)
{
	return alis_str_same(a->of->items[a->numbers[i]].bytes,
	    b->of->items[b->numbers[k]].bytes);
}

/* More than this many comparisons are not made: what is left of a stretch is
 * other lines then, of which none is lost. */
#define COMPARISONS_MOST ((size_t)1 << 20)

static void pair_up(struct sequence *side, const struct stretch *is, size_t i,
    const struct stretch *was, size_t k)
{
	side->items[is->numbers[i]].base = was->numbers[k];
}

/* The longest common subsequence of what lies between, the later of two: a
 * line that is put in goes with the blank line above it. */
static void match_between(struct sequence *side, const struct stretch *is,
    size_t i_from, size_t i_to, const struct stretch *was, size_t k_from,
    size_t k_to, struct alis_arena *mem)
{
	size_t n = i_to - i_from, m = k_to - k_from, wide = m + 1;
	uint32_t *length; /* of the first i and k */

	if (n == 0 || m == 0 || n > COMPARISONS_MOST / m)
		return;
	length = ALIS_NEW(mem, uint32_t, (n + 1) * wide);
	for (size_t i = 1; i <= n; i++)
		for (size_t k = 1; k <= m; k++) {
			uint32_t up = length[(i - 1) * wide + k];
			uint32_t left = length[i * wide + k - 1];
			length[i * wide + k] =
			    same_line(is, i_from + i - 1, was, k_from + k - 1)
			    ? length[(i - 1) * wide + k - 1] + 1
			    : up > left ? up
			                : left;
		}
	while (n > 0 && m > 0) {
		if (same_line(is, i_from + n - 1, was, k_from + m - 1))
			pair_up(side, is, i_from + --n, was, k_from + --m);
		else if (length[(n - 1) * wide + m] >= length[n * wide + m - 1])
			n--;
		else
			m--;
	}
}

static void match_stretch(struct sequence *side, const struct stretch *is,
    const struct stretch *was, struct alis_arena *mem)
{
	size_t i = 0, k = 0, i_end = is->count, k_end = was->count;

	while (
	    i_end > 0 && k_end > 0 && same_line(is, i_end - 1, was, k_end - 1))
		pair_up(side, is, --i_end, was, --k_end);
	while (i < i_end && k < k_end && same_line(is, i, was, k))
		pair_up(side, is, i++, was, k++);
	match_between(side, is, i, i_end, was, k, k_end, mem);
}

static void stretch_set(
    struct stretch *stretch, size_t from, size_t to, const bool *is_taken)
{
	stretch->count = 0;
	for (size_t i = from; i < to; i++)
		if (stretch->of->items[i].kind == ITEM_SILENT && !is_taken[i])
			stretch->numbers[stretch->count++] = i;
}

void alis__match_silent(
    struct sequence *side, const struct sequence *base, struct alis_arena *mem)
{
	bool *unmoved = unmoved_of(side, mem);
	bool *is_taken = ALIS_NEW(mem, bool, base->count + 1);
	bool *is_found = ALIS_NEW(mem, bool, side->count + 1);
	struct stretch was = { base, ALIS_NEW(mem, size_t, base->count + 1),
		0 };
	struct stretch is = { side, ALIS_NEW(mem, size_t, side->count + 1), 0 };
	size_t i_from = 0, k_from = 0;

	match_above(side, base, unmoved, is_taken);
	for (size_t i = 0; i < side->count; i++)
		is_found[i] = side->items[i].base != NONE;
	for (size_t i = 0; i <= side->count; i++) {
		size_t k = i < side->count ? side->items[i].base : base->count;
		if (i < side->count && !unmoved[i])
			continue;
		stretch_set(&is, i_from, i, is_found);
		stretch_set(&was, k_from, k, is_taken);
		match_stretch(side, &is, &was, mem);
		i_from = i + 1;
		k_from = k + 1;
	}
}

/* ---- the sides ---- */

void alis__match_sides(
    struct sequence *ours, struct sequence *theirs, struct alis_arena *mem)
{
	size_t most = 0;
	size_t *of_base;

	for (size_t i = 0; i < theirs->count; i++)
		if (theirs->items[i].base != NONE &&
		    theirs->items[i].base >= most)
			most = theirs->items[i].base + 1;
	of_base = ALIS_NEW(mem, size_t, most + 1); /* from 1; 0: none */
	for (size_t i = 0; i < theirs->count; i++)
		if (theirs->items[i].base != NONE)
			of_base[theirs->items[i].base] = i + 1;
	for (size_t i = 0; i < ours->count; i++) {
		size_t base = ours->items[i].base;
		if (base == NONE || base >= most || of_base[base] == 0)
			continue;
		ours->items[i].other = of_base[base] - 1;
		theirs->items[of_base[base] - 1].other = i;
	}
	alis__match_keys(ours, theirs, false, mem);
}
