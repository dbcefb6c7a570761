/* SPDX-License-Identifier: MIT */
#ifndef COHORT_MONEY_H
#define COHORT_MONEY_H

#include <alis/money.h>

/* Lines while they are gathered, before those of one group become one. */
struct money_heap {
	struct alis_money_line *at;
	size_t count;
};

/* Two lines of one group compare as 0. */
typedef int money_order(const void *a, const void *b);

money_order alis__money_by_place;
money_order alis__money_by_year;
money_order alis__money_by_kind;

/* What follows of the figures of a line: what is left, over, cost, own. */
void alis__money_follow(struct alis_money_line *line);

/* Add what one line has to another; an empty sum is all zeroes but what it is
 * of. */
void alis__money_add(
    struct alis_money_line *sum, const struct alis_money_line *part);

/* The lines in order, those of a group added up. 'heap' is sorted. */
struct money_heap alis__money_joined(
    struct money_heap heap, money_order *order, struct alis_arena *mem);

#endif
