/* SPDX-License-Identifier: MIT */
#include "facts.h"

#include <stdlib.h>
#include <string.h>

static alis_day day_at(const alis_day *day, size_t step, size_t i)
{
	alis_day at;

	memcpy(&at, (const char *)day + i * step, sizeof(at));
	return at;
}

/* ---- days that are far apart ---- */

struct dated {
	alis_day day;
	uint32_t place;
};

static int by_day(const void *left, const void *right)
{
	const struct dated *a = left, *b = right;

	if (a->day != b->day)
		return a->day < b->day ? -1 : 1;
	return (a->place > b->place) - (a->place < b->place);
}

static void compared(
    const alis_day *day, size_t step, size_t count, uint32_t *order)
{
	struct alis_arena mem = { 0 };
	struct dated *dated = ALIS_NEW(&mem, struct dated, count);

	for (size_t i = 0; i < count; i++)
		dated[i] = (struct dated){ day_at(day, step, i), (uint32_t)i };
	qsort(dated, count, sizeof(*dated), by_day);
	for (size_t i = 0; i < count; i++)
		order[i] = dated[i].place;
	alis_arena_release(&mem);
}

/* ---- days of one life: each is counted ---- */

#define DAYS_MOST 65536

static void counted(const alis_day *day, size_t step, size_t count,
    alis_day first, uint32_t *order)
{
	struct alis_arena mem = { 0 };
	uint32_t *before = ALIS_NEW(&mem, uint32_t, DAYS_MOST + 1);

	for (size_t i = 0; i < count; i++)
		before[day_at(day, step, i) - first + 1]++;
	for (size_t i = 1; i <= DAYS_MOST; i++)
		before[i] += before[i - 1];
	for (size_t i = 0; i < count; i++)
		order[before[day_at(day, step, i) - first]++] = (uint32_t)i;
	alis_arena_release(&mem);
}

uint32_t *alis__day_order(
    const alis_day *day, size_t step, size_t count, struct alis_arena *mem)
{
	alis_day first = ALIS_DAY_MAX, last = ALIS_DAY_MIN, before = first;
	bool in_order = true;
	uint32_t *order;

	for (size_t i = 0; i < count; i++) {
		alis_day at = day_at(day, step, i);
		in_order = in_order && (i == 0 || before <= at);
		first = at < first ? at : first;
		last = at > last ? at : last;
		before = at;
	}
	if (in_order)
		return NULL;
	order = ALIS_NEW(mem, uint32_t, count);
	if ((int64_t)last - first < DAYS_MOST)
		counted(day, step, count, first, order);
	else
		compared(day, step, count, order);
	return order;
}

/* ---- facts ---- */

/* Put each where it belongs, going round by round through what is displaced;
 * 'order' is used up. */
static void rearrange(struct alis_fact *facts, uint32_t *order, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct alis_fact fact = facts[i];
		size_t k = i;
		while (order[k] != i) {
			size_t from = order[k];
			facts[k] = facts[from];
			order[k] = (uint32_t)k;
			k = from;
		}
		facts[k] = fact;
		order[k] = (uint32_t)k;
	}
}

struct named {
	alis_str account;
	uint32_t place;
};

static int by_account(const void *left, const void *right)
{
	const struct named *a = left, *b = right;
	int order = alis_str_compare(a->account, b->account);

	return order != 0 ? order
	                  : (a->place > b->place) - (a->place < b->place);
}

/* Of entries with many postings. */
static void many_sort(struct alis_fact *facts, size_t count)
{
	struct alis_arena mem = { 0 };
	struct named *named = ALIS_NEW(&mem, struct named, count);
	uint32_t *order = ALIS_NEW(&mem, uint32_t, count);

	for (size_t i = 0; i < count; i++)
		named[i] =
		    (struct named){ facts[i].account->name, (uint32_t)i };
	qsort(named, count, sizeof(*named), by_account);
	for (size_t i = 0; i < count; i++)
		order[i] = named[i].place;
	rearrange(facts, order, count);
	alis_arena_release(&mem);
}

static void few_sort(struct alis_fact *facts, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		struct alis_fact fact = facts[i];
		size_t k = i;
		for (; k > 0 &&
		     alis_str_compare(
		         facts[k - 1].account->name, fact.account->name) > 0;
		     k--)
			facts[k] = facts[k - 1];
		facts[k] = fact;
	}
}

#define FEW 16

/* By account, those of one entry on one day, which stand together. */
void alis__facts_by_account(struct alis_fact *facts, size_t count)
{
	for (size_t from = 0, to; from < count; from = to) {
		to = from + 1;
		while (to < count && facts[to].entry == facts[from].entry &&
		    facts[to].first == facts[from].first)
			to++;
		if (to - from > FEW)
			many_sort(facts + from, to - from);
		else
			few_sort(facts + from, to - from);
	}
}

void alis__facts_by_day(struct alis_fact *facts, size_t count)
{
	struct alis_arena mem = { 0 };
	uint32_t *order;

	if (count == 0)
		return;
	order = alis__day_order(&facts->first, sizeof(*facts), count, &mem);
	if (order != NULL)
		rearrange(facts, order, count);
	alis_arena_release(&mem);
}

void alis__facts_sort(struct alis_fact *facts, size_t count)
{
	alis__facts_by_account(facts, count);
	alis__facts_by_day(facts, count);
}
