/* SPDX-License-Identifier: MIT */
#include "weave.h"

/*
 * Both sides have some items in common, and each has some that the other has
 * not. The common ones stand in the order of the side that moved any; between
 * two of them stand what the sides have there besides. Whose is whose makes no
 * difference.
 */

struct piece alis__piece(const struct item *item)
{
	return (struct piece){ .side = { item->bytes, item->bytes },
		.chosen = { item, item } };
}

/* ---- whose order ---- */

/* Whether the common items stand in one order. */
static bool is_one_order(const struct sequence *side)
{
	size_t last = 0;

	for (size_t i = 0; i < side->count; i++) {
		size_t other = side->items[i].other;
		if (other == NONE)
			continue;
		if (other < last)
			return false;
		last = other;
	}
	return true;
}

static bool has_moved(const struct sequence *side)
{
	size_t last = 0;

	for (size_t i = 0; i < side->count; i++) {
		size_t base = side->items[i].base;
		if (base == NONE || side->items[i].kind == ITEM_SILENT)
			continue;
		if (base < last)
			return true;
		last = base;
	}
	return false;
}

/* How often an entry stands before one that is earlier (or later). */
static size_t disorder(const struct weave *w, const struct sequence *side)
{
	alis_day last = ALIS_DAY_MIN;
	size_t n = 0;

	for (size_t i = 0; i < side->count; i++) {
		alis_day day = side->items[i].day;
		if (day == ALIS_DAY_MIN)
			continue;
		n += last != ALIS_DAY_MIN &&
		    (w->newest_first ? day > last : day < last);
		last = day;
	}
	return n;
}

static int compare_bytes(const struct sequence *a, const struct sequence *b)
{
	size_t n = a->count < b->count ? a->count : b->count;

	for (size_t i = 0; i < n; i++) {
		int order =
		    alis_str_compare(a->items[i].bytes, b->items[i].bytes);
		if (order != 0)
			return order;
	}
	return (a->count > b->count) - (a->count < b->count);
}

/* The side that gives the order. */
static int leader_of(const struct weave *w)
{
	bool ours_moved = has_moved(w->side[OURS]);
	bool theirs_moved = has_moved(w->side[THEIRS]);
	size_t ours, theirs;

	if (is_one_order(w->side[OURS]))
		return OURS;
	if (ours_moved != theirs_moved)
		return ours_moved ? OURS : THEIRS;
	ours = disorder(w, w->side[OURS]);
	theirs = disorder(w, w->side[THEIRS]);
	if (ours != theirs)
		return ours < theirs ? OURS : THEIRS;
	return compare_bytes(w->side[OURS], w->side[THEIRS]) <= 0 ? OURS
	                                                          : THEIRS;
}

/* ---- what becomes of an item ---- */

static const struct item *item_at(const struct sequence *from, size_t number)
{
	return number == NONE ? NULL : &from->items[number];
}

static struct piece resolved(
    const struct weave *w, int side, const struct item *item)
{
	const struct item *sides[SIDES];

	sides[side] = item;
	sides[1 - side] = item_at(w->side[1 - side], item->other);
	return w->resolve(w->with, item_at(w->base, item->base), sides);
}

static void piece_add(struct weave *w, struct piece piece)
{
	if (piece.side[OURS].n > 0 || piece.side[THEIRS].n > 0)
		w->pieces[w->count++] = piece;
}

/* ---- what stands between two common items ---- */

/* Items of one side, by number, that the other has not. */
struct run {
	const struct sequence *of;
	int side;
	const size_t *numbers;
	size_t count;
};

static const struct item *run_item(const struct run *run, size_t i)
{
	return &run->of->items[run->numbers[i]];
}

static void run_put(struct weave *w, const struct run *run, size_t n)
{
	for (size_t i = 0; i < n; i++)
		piece_add(w, resolved(w, run->side, run_item(run, i)));
}

static void run_skip(struct run *run, size_t n)
{
	run->numbers += n;
	run->count -= n;
}

/* The silent lines before the next that says something. */
static size_t silent_count(const struct run *run)
{
	size_t n = 0;

	while (n < run->count && run_item(run, n)->kind == ITEM_SILENT)
		n++;
	return n;
}

static bool is_blank(const struct item *item)
{
	return alis_str_trim(alis_str_cut(item->bytes, '\n').head).n == 0;
}

/* Both began with the same comment: it stands once. Blank lines alone are
 * left to what follows them. */
static void put_shared(struct weave *w, struct run *a, struct run *b)
{
	size_t most = silent_count(a), n = 0;
	bool says = false;

	most = silent_count(b) < most ? silent_count(b) : most;
	while (n < most &&
	    alis_str_same(run_item(a, n)->bytes, run_item(b, n)->bytes)) {
		says = says || !is_blank(run_item(a, n));
		n++;
	}
	if (!says)
		return;
	run_put(w, a, n);
	run_skip(a, n);
	run_skip(b, n);
}

/* Which of two comes first: a directive, then by day, key and bytes. */
static int compare_items(
    const struct weave *w, const struct item *a, const struct item *b)
{
	int order;

	if (a->day != b->day && a->day != ALIS_DAY_MIN &&
	    b->day != ALIS_DAY_MIN)
		return (a->day < b->day) == w->newest_first ? 1 : -1;
	if (a->kind != b->kind)
		return a->kind == ITEM_DIRECTIVE || b->kind == ITEM_POSTING ? -1
		                                                            : 1;
	order = alis_str_compare(a->key, b->key);
	return order != 0 ? order : alis_str_compare(a->bytes, b->bytes);
}

/* The comments and blank lines at the end of both: each comment once. */
static void put_tails(struct weave *w, const struct run *a, const struct run *b)
{
	int order = 0;

	for (size_t i = 0; i < a->count && i < b->count && order == 0; i++)
		order = alis_str_compare(
		    run_item(a, i)->bytes, run_item(b, i)->bytes);
	if (order == 0) /* the longer, if the other begins it */
		order = a->count < b->count ? 1 : -1;
	const struct run *first = order < 0 ? a : b;
	const struct run *second = order < 0 ? b : a;
	run_put(w, first, first->count);
	for (size_t i = 0; i < second->count; i++) {
		const struct item *item = run_item(second, i);
		bool put = !is_blank(item);
		for (size_t k = 0; k < first->count && put; k++)
			put = !alis_str_same(
			    item->bytes, run_item(first, k)->bytes);
		if (put)
			piece_add(w, resolved(w, second->side, item));
	}
}

static void put_between(struct weave *w, struct run a, struct run b)
{
	if (a.count > 0 && b.count > 0)
		put_shared(w, &a, &b);
	for (;;) {
		size_t in_a = silent_count(&a), in_b = silent_count(&b);
		struct run *next;
		size_t n;
		if (in_a == a.count && in_b == b.count)
			break;
		if (in_a == a.count || in_b == b.count)
			next = in_a == a.count ? &b : &a;
		else
			next = compare_items(w, run_item(&a, in_a),
			           run_item(&b, in_b)) <= 0
			    ? &a
			    : &b;
		n = (next == &a ? in_a : in_b) + 1;
		run_put(w, next, n);
		run_skip(next, n);
	}
	put_tails(w, &a, &b);
}

/* ---- weaving ---- */

/* The runs of a side, one after the other in 'numbers', by the common item of
 * the leader that each stands behind: starts[g] up to starts[g + 1]. */
struct runs {
	size_t *numbers;
	size_t *starts;
};

/* A silent line that the other side took away is gone. */
static bool is_apart(const struct item *item)
{
	return item->other == NONE &&
	    (item->kind != ITEM_SILENT || item->base == NONE);
}

/* 'gap_of' gives for an item of the leader, by number, which common item it
 * is, from 1; 0 is the beginning. */
static struct runs runs_of(const struct weave *w, int side, int leader,
    const size_t *gap_of, size_t gap_count)
{
	const struct sequence *of = w->side[side];
	struct runs runs = { ALIS_NEW(w->mem, size_t, of->count + 1),
		ALIS_NEW(w->mem, size_t, gap_count + 2) };
	size_t *gaps = ALIS_NEW(w->mem, size_t, of->count + 1);
	size_t gap = 0;

	for (size_t i = 0; i < of->count; i++) {
		size_t other = of->items[i].other;
		if (other != NONE)
			gap = gap_of[side == leader ? i : other];
		gaps[i] = gap;
		runs.starts[gap + 1] += is_apart(&of->items[i]);
	}
	for (size_t g = 1; g <= gap_count + 1; g++)
		runs.starts[g] += runs.starts[g - 1];
	size_t *next = ALIS_NEW(w->mem, size_t, gap_count + 2);
	for (size_t g = 0; g <= gap_count; g++)
		next[g] = runs.starts[g];
	for (size_t i = 0; i < of->count; i++)
		if (is_apart(&of->items[i]))
			runs.numbers[next[gaps[i]]++] = i;
	return runs;
}

static struct run run_at(
    const struct weave *w, const struct runs *runs, int side, size_t gap)
{
	return (struct run){ w->side[side], side,
		runs->numbers + runs->starts[gap],
		runs->starts[gap + 1] - runs->starts[gap] };
}

void alis__weave(struct weave *w)
{
	int leader = leader_of(w);
	const struct sequence *lead = w->side[leader];
	size_t *gap_of = ALIS_NEW(w->mem, size_t, lead->count + 1);
	size_t gap_count = 0, gap = 0;
	struct runs runs[SIDES];

	for (size_t i = 0; i < lead->count; i++)
		if (lead->items[i].other != NONE)
			gap_of[i] = ++gap_count;
	for (int s = 0; s < SIDES; s++)
		runs[s] = runs_of(w, s, leader, gap_of, gap_count);
	w->pieces = ALIS_NEW(w->mem, struct piece,
	    w->side[OURS]->count + w->side[THEIRS]->count + 1);
	w->count = 0;
	for (size_t i = 0; i <= lead->count; i++) {
		if (i < lead->count && lead->items[i].other == NONE)
			continue;
		put_between(w, run_at(w, &runs[OURS], OURS, gap),
		    run_at(w, &runs[THEIRS], THEIRS, gap));
		if (i < lead->count)
			piece_add(w, resolved(w, leader, &lead->items[i]));
		gap++;
	}
}
