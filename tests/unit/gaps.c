/* SPDX-License-Identifier: MIT */
/*
 * Gaps in service and lapses of supervision, found a second time by looking
 * at every single day, on ledgers made at random.
 */
#include <alis/rule.h>

#include <stdlib.h>

#include "ledgers.h"

#define LEDGERS 3000
#define FACTS   6
#define HELD    5
#define BEGIN   17000 /* 2016-07-18, a Monday */
#define SPAN    200
#define BEYOND  (BEGIN + 2 * SPAN) /* no fact reaches as far */

struct drawn {
	struct alis_fact facts[FACTS];
	struct alis_days held[HELD];
	struct alis_days also;
	alis_day start;
	alis_day today;
	int32_t most;
};

static uint32_t draw(uint64_t *seed, uint32_t limit)
{
	*seed = *seed * 6364136223846793005U + 1442695040888963407U;
	return (uint32_t)(*seed >> 33) % limit;
}

static int by_first(const void *left, const void *right)
{
	const struct alis_fact *a = left, *b = right;

	return (a->first > b->first) - (a->first < b->first);
}

static int by_days(const void *left, const void *right)
{
	const struct alis_days *a = left, *b = right;

	return (a->first > b->first) - (a->first < b->first);
}

static struct drawn draw_all(uint64_t *seed, struct alis_chart *chart)
{
	static const int32_t percents[] = { 100, 50, 40 };
	struct drawn d = { .most = (int32_t)draw(seed, 40) };

	for (size_t i = 0; i < FACTS; i++) {
		struct alis_fact *fact = &d.facts[i];
		fact->unit = ALIS_UNIT_PERCENT;
		fact->standing = (uint8_t)draw(seed, 3);
		/* The last category never counts. */
		fact->account = alis_chart_account(chart,
		    draw(seed, 3) == 0
		        ? ALIS_STR("permisjon:sykdom")
		        : categories[draw(seed, ALIS_COUNT(categories) - 1)]
		              .account);
		fact->amount = ALIS_ONE * percents[draw(seed, 3)];
		fact->first = BEGIN + (alis_day)draw(seed, SPAN);
		fact->last = draw(seed, 9) == 0
		    ? ALIS_DAY_MAX
		    : fact->first + (alis_day)draw(seed, 60);
	}
	qsort(d.facts, FACTS, sizeof(*d.facts), by_first);
	for (uint32_t i = 0; i < FACTS; i++)
		d.facts[i].entry = i;
	for (size_t i = 0; i < HELD; i++) {
		d.held[i].first = BEGIN - 20 + (alis_day)draw(seed, SPAN + 60);
		d.held[i].last =
		    d.held[i].first + (alis_day)(draw(seed, 4) / 3 * 9);
	}
	qsort(d.held, HELD, sizeof(*d.held), by_days);
	d.also.first = BEGIN + (alis_day)draw(seed, SPAN);
	d.also.last = d.also.first + (alis_day)draw(seed, 20);
	d.start = BEGIN + (alis_day)draw(seed, SPAN / 2);
	d.today = BEGIN + SPAN / 2 + (alis_day)draw(seed, SPAN);
	return d;
}

static bool is_leave(const struct alis_fact *fact)
{
	return alis_str_starts(fact->account->name, ALIS_STR("permisjon"));
}

/* ---- gaps ---- */

static bool is_covered(const struct drawn *d, alis_day day)
{
	for (size_t i = 0; i < FACTS; i++)
		if (d->facts[i].first <= day && d->facts[i].last >= day)
			return true;
	return d->also.first <= day && d->also.last >= day;
}

static bool serves_around(const struct drawn *d, alis_day day)
{
	bool before = false, after = false;

	for (size_t i = 0; i < FACTS; i++) {
		if (is_leave(&d->facts[i]))
			continue;
		before = before || d->facts[i].last < day;
		after = after || d->facts[i].first > day;
	}
	return before && after;
}

static void put_days(struct alis_out *out, alis_day first, alis_day last)
{
	alis_out_count(out, first - BEGIN);
	alis_out_lit(out, "..");
	alis_out_count(out, last - BEGIN);
	alis_out_char(out, ' ');
}

static bool only_weekend(alis_day first, alis_day last)
{
	for (alis_day day = first; day <= last; day++)
		if ((day - BEGIN) % 7 < 5) /* it is a Monday */
			return false;
	return true;
}

/* Whether an entry with an error is what ends a gap: then it is not told. */
static bool ends_uncertain(const struct drawn *d, alis_day next)
{
	for (size_t i = 0; i < FACTS; i++)
		if (d->facts[i].first == next)
			return false;
	return true;
}

static alis_str slow_gaps(const struct drawn *d, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	alis_day day = BEGIN;

	while (day < BEYOND) {
		alis_day first = day, last;
		while (day < BEYOND && !is_covered(d, day) &&
		    serves_around(d, day))
			day++;
		last = day - 1;
		if (day == first) {
			day++;
			continue;
		}
		if (first < d->start)
			first = d->start;
		if (first <= last && first <= d->today &&
		    !only_weekend(first, last) && !ends_uncertain(d, day))
			put_days(&out, first, last);
	}
	return alis_out_text(&out);
}

static void finds_gaps(void **state)
{
	uint64_t seed = 4;
	size_t found_some = 0, wrong = 0;

	(void)state;
	for (size_t i = 0; i < LEDGERS; i++) {
		struct alis_arena mem = { 0 };
		struct alis_chart chart = { .mem = &mem };
		struct drawn d = draw_all(&seed, &chart);
		struct alis_ledger ledger = { .facts = d.facts,
			.count = FACTS,
			.accounts = chart.accounts,
			.account_count = chart.count };
		struct alis_out out = alis_out_memory(&mem);
		const struct alis_gap *gaps;
		size_t n = alis_rule_gaps(
		    &rules, &ledger, &d.also, 1, d.start, d.today, &mem, &gaps);
		for (size_t k = 0; k < n; k++) {
			put_days(&out, gaps[k].days.first, gaps[k].days.last);
			wrong += d.facts[gaps[k].entry].first !=
			        gaps[k].days.last + 1 ||
			    d.facts[gaps[k].before].last >= gaps[k].days.first;
		}
		found_some += n > 0;
		wrong +=
		    !alis_str_same(alis_out_text(&out), slow_gaps(&d, &mem));
		alis_arena_release(&mem);
	}
	unit_check(wrong == 0, "gaps as found day by day");
	unit_check(found_some > LEDGERS / 10, "there are gaps to find");
}

/* ---- lapses ---- */

static bool is_served(const struct drawn *d, alis_day day)
{
	int64_t leave = 0;
	bool served = false;

	for (size_t i = 0; i < FACTS; i++) {
		const struct alis_fact *fact = &d->facts[i];
		if (fact->first > day || fact->last < day)
			continue;
		if (is_leave(fact))
			leave += fact->amount / ALIS_ONE;
		else
			served = served || fact->standing != ALIS_PLANNED;
	}
	return served && leave < 100;
}

static alis_str slow_lapses(const struct drawn *d, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	alis_day first = 0, last = 0;
	int32_t served = 0;

	for (alis_day day = d->start; day <= d->today + 1; day++) {
		bool held = day > d->today;
		for (size_t i = 0; i < HELD; i++)
			held = held ||
			    (d->held[i].first <= day && d->held[i].last >= day);
		if (held) {
			if (served > d->most)
				put_days(&out, first, last);
			served = 0;
		} else if (is_served(d, day)) {
			first = served++ == 0 ? day : first;
			last = day;
		}
	}
	return alis_out_text(&out);
}

static void finds_lapses(void **state)
{
	uint64_t seed = 9;
	size_t found_some = 0, wrong = 0;

	(void)state;
	for (size_t i = 0; i < LEDGERS; i++) {
		struct alis_arena mem = { 0 };
		struct alis_chart chart = { .mem = &mem };
		struct drawn d = draw_all(&seed, &chart);
		struct alis_ledger ledger = { .facts = d.facts,
			.count = FACTS,
			.accounts = chart.accounts,
			.account_count = chart.count };
		struct alis_days within = { d.start, d.today };
		struct alis_out out = alis_out_memory(&mem);
		const struct alis_lapse *lapses;
		size_t held = HELD, n;
		while (held > 0 && d.held[held - 1].first > d.today)
			held--;
		n = alis_rule_lapses(&rules, &ledger, d.held, held, d.most,
		    within, &mem, &lapses);
		for (size_t k = 0; k < n; k++) {
			put_days(
			    &out, lapses[k].days.first, lapses[k].days.last);
			wrong += lapses[k].before == ALIS_LAPSE_OPEN &&
			    d.facts[lapses[k].entry].last <
			        lapses[k].days.first;
		}
		found_some += n > 0;
		wrong +=
		    !alis_str_same(alis_out_text(&out), slow_lapses(&d, &mem));
		alis_arena_release(&mem);
	}
	unit_check(wrong == 0, "lapses as found day by day");
	unit_check(found_some > LEDGERS / 10, "there are lapses to find");
}

int test_gaps(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(finds_gaps),
		UNIT_TEST(finds_lapses),
	};
	return cmocka_run_group_tests_name("gaps", tests, NULL, NULL);
}
