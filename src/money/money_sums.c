/* SPDX-License-Identifier: MIT */
#include "money.h"

#include <stdlib.h>

/* Sums of lines: of a municipality, a year, an account, of all. */

static int in_order(int64_t a, int64_t b)
{
	return a < b ? -1 : a > b;
}

int alis__money_by_place(const void *left, const void *right)
{
	const struct alis_money_line *a = left, *b = right;

	if (a->municipality != b->municipality)
		return a->municipality < b->municipality ? -1 : 1;
	return in_order(a->year, b->year);
}

int alis__money_by_year(const void *left, const void *right)
{
	const struct alis_money_line *a = left, *b = right;

	return in_order(a->year, b->year);
}

int alis__money_by_kind(const void *left, const void *right)
{
	const struct alis_money_line *a = left, *b = right;
	int by_name = alis_str_compare(a->kind, b->kind);

	return by_name != 0 ? by_name : in_order(a->year, b->year);
}

static struct alis_ore_known plus(
    struct alis_ore_known a, struct alis_ore_known b)
{
	return (struct alis_ore_known){ a.is_known && b.is_known,
		alis_ore_add(a.ore, b.ore) };
}

/* What one has beyond another; 0 if it has less. */
static struct alis_ore_known beyond(
    struct alis_ore_known a, struct alis_ore_known b)
{
	return (struct alis_ore_known){ a.is_known && b.is_known,
		a.ore > b.ore ? a.ore - b.ore : 0 };
}

void alis__money_follow(struct alis_money_line *line)
{
	const struct alis_ore_known spent = { line->members > 0, line->spent };

	line->left = beyond(line->grant, spent);
	line->over = beyond(spent, line->grant);
	line->cost = plus(spent, line->share);
	line->own = plus(line->over, line->share);
}

/* The first part of a sum makes it known, if it is. */
static struct alis_ore_known added(const struct alis_money_line *sum,
    struct alis_ore_known a, struct alis_ore_known b)
{
	return sum->members == 0 ? b : plus(a, b);
}

void alis__money_add(
    struct alis_money_line *sum, const struct alis_money_line *part)
{
	sum->unread += part->unread;
	if (part->members == 0)
		return;
	sum->grant = added(sum, sum->grant, part->grant);
	sum->share = added(sum, sum->share, part->share);
	sum->left = added(sum, sum->left, part->left);
	sum->over = added(sum, sum->over, part->over);
	sum->cost = added(sum, sum->cost, part->cost);
	sum->own = added(sum, sum->own, part->own);
	sum->received = alis_ore_add(sum->received, part->received);
	sum->paid = alis_ore_add(sum->paid, part->paid);
	sum->spent = alis_ore_add(sum->spent, part->spent);
	sum->confirmed = alis_ore_add(sum->confirmed, part->confirmed);
	sum->planned = alis_ore_add(sum->planned, part->planned);
	sum->outside = alis_ore_add(sum->outside, part->outside);
	sum->members += part->members;
}

struct money_heap alis__money_joined(
    struct money_heap heap, money_order *order, struct alis_arena *mem)
{
	struct alis_money_line *lines =
	    ALIS_NEW(mem, struct alis_money_line, heap.count + 1);
	size_t count = 0;

	if (heap.count > 0)
		qsort(heap.at, heap.count, sizeof(*heap.at), order);
	for (size_t i = 0; i < heap.count; i++) {
		const struct alis_money_line *part = &heap.at[i];
		if (i == 0 || order(&heap.at[i - 1], part) != 0)
			lines[count++] = (struct alis_money_line){
				.municipality = part->municipality,
				.year = part->year,
				.kind = part->kind,
			};
		alis__money_add(&lines[count - 1], part);
	}
	return (struct money_heap){ lines, count };
}
