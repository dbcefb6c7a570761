/* SPDX-License-Identifier: MIT */
#include "tally.h"

#define YEAR_DAYS 360

__extension__ typedef __int128 wide;

const struct alis_need *alis__need_of(
    const struct alis_rule *rule, alis_day today)
{
	for (size_t i = 0; i < rule->need_count; i++)
		if (rule->needs[i].days.first <= today &&
		    today <= rule->needs[i].days.last)
			return &rule->needs[i];
	return rule->need_count == 0 ? NULL : &rule->needs[0];
}

static enum alis_per per_of(const struct tally *tally)
{
	const struct alis_need *need =
	    alis__need_of(tally->rule, tally->ask->today);

	return need == NULL ? ALIS_PER_ALL : need->per[tally->reading];
}

bool alis__is_yearly(const struct tally *tally)
{
	return per_of(tally) == ALIS_PER_CALENDAR_YEAR;
}

/* What a day of a period measures, in days of a year: of a year of service, of
 * full time, or in post. */
static alis_amount measure_of(
    enum alis_per per, const struct period *period, int32_t weight)
{
	alis_amount value = 0;
	bool serves = false;

	for (size_t i = 0; i < period->count; i++) {
		const struct part *part = &period->parts[i];
		value +=
		    alis__service_value(part->granted, part->absence, weight);
		serves = serves || part->absence < ALIS_FULL_TIME ||
		    per == ALIS_PER_CALENDAR_YEAR;
	}
	if (per == ALIS_PER_FULL_YEAR)
		return value;
	return serves ? weight * ALIS_ONE : 0;
}

/* The weight of what lies of a period within the window, to and with a day. */
static int32_t weight_within(
    const struct tally *tally, const struct period *period, alis_day last)
{
	alis_day first = period->first;

	if (tally->window.first > first)
		first = tally->window.first;
	if (period->last < last)
		last = period->last;
	if (tally->window.last < last)
		last = tally->window.last;
	return first > last ? 0 : alis_day_weight(first, last);
}

static int year_of(alis_day day)
{
	return alis_day_civil(day).year;
}

/* The first calendar year that has any. */
static int first_year(const struct tally *tally, alis_day day)
{
	alis_day first = day;

	if (tally->measured.count > 0 &&
	    tally->measured.periods[0].first < first)
		first = tally->measured.periods[0].first;
	if (tally->credit_count > 0 && tally->credits[0].fact->last < first)
		first = tally->credits[0].fact->last;
	return year_of(first);
}

void alis__measure_ready(struct tally *tally)
{
	enum alis_per per = per_of(tally);
	alis_amount sum = 0;

	if (per == ALIS_PER_ALL)
		return;
	tally->first_year = first_year(tally, tally->ask->today);
	tally->measures =
	    ALIS_NEW(tally->ask->mem, alis_amount, tally->measured.count + 1);
	for (size_t i = 0; i < tally->measured.count; i++) {
		const struct period *p = &tally->measured.periods[i];
		tally->measures[i] = sum;
		if (p->last != ALIS_DAY_MAX)
			sum += measure_of(
			    per, p, weight_within(tally, p, p->last));
	}
}

/* All that is measured to and with a day. */
static alis_amount measure_to(const struct tally *tally, alis_day day)
{
	size_t at = alis__period_at(&tally->measured, day);
	const struct period *p;

	if (at == tally->measured.count) {
		if (at == 0)
			return 0;
		at--;
	}
	p = &tally->measured.periods[at];
	return tally->measures[at] +
	    measure_of(per_of(tally), p, weight_within(tally, p, day));
}

/* 'amount' a year, for so many days, cut off. */
static alis_amount for_days(alis_amount amount, alis_amount days)
{
	wide all = (wide)amount * days / ((wide)YEAR_DAYS * ALIS_ONE);

	return all > INT64_MAX ? INT64_MAX : (alis_amount)all;
}

/* ---- calendar years ---- */

static alis_day year_first(int year)
{
	return alis_day_of(
	    (struct alis_civil){ .year = year, .month = 1, .day = 1 });
}

/* The limit of a year; of what is at least needed only to and with a day. */
static alis_amount limit_of(const struct tally *tally, int year, alis_day day)
{
	const struct alis_need *need =
	    alis__need_of(tally->rule, tally->ask->today);
	alis_day last = year_first(year + 1) - 1;
	alis_amount limit;

	if (!tally->rule->at_most && day < last)
		last = day;
	limit = for_days(need->amount[tally->reading],
	    measure_to(tally, last) - measure_to(tally, year_first(year) - 1));
	/* Money is in whole øre. */
	return tally->rule->unit == ALIS_UNIT_KRONE
	    ? limit - limit % (ALIS_ONE / 100)
	    : limit;
}

size_t alis__years(const struct tally *tally, alis_day day,
    struct alis_arena *mem, const struct alis_year **years)
{
	int from = first_year(tally, day);
	size_t count = (size_t)(year_of(day) - from) + 1;
	struct alis_year *list = ALIS_NEW(mem, struct alis_year, count);
	alis_day last = day < tally->window.last ? day : tally->window.last;

	for (size_t i = 0; i < count; i++) {
		list[i].year = from + (int)i;
		list[i].limit = limit_of(tally, list[i].year, day);
	}
	for (size_t i = 0; i < tally->credit_count; i++) {
		const struct alis_fact *fact = tally->credits[i].fact;
		struct alis_year *year;
		if (fact->last > last)
			break;
		if (fact->last < tally->window.first)
			continue;
		year = &list[year_of(fact->last) - from];
		year->used = alis_amount_add(year->used,
		    tally->is_summed ? tally->sums[i + 1] - tally->sums[i]
		                     : fact->amount);
	}
	*years = list;
	return count;
}

/* Note one year more in the table of what is needed before each. */
static void year_add(struct tally *tally)
{
	size_t n = tally->year_count;
	alis_amount *needs = tally->year_needs;

	if (n == tally->year_room) {
		tally->year_room = 2 * n + 64;
		tally->year_needs =
		    ALIS_NEW(tally->ask->mem, alis_amount, tally->year_room);
		for (size_t i = 0; i < n; i++)
			tally->year_needs[i] = needs[i];
		needs = tally->year_needs;
	}
	needs[n] = n == 0 ? 0
	                  : alis_amount_add(needs[n - 1],
	                        limit_of(tally, tally->first_year + (int)n - 1,
	                            ALIS_DAY_MAX));
	tally->year_count++;
}

/* What is at least needed to and with a day. It is asked for one day after
 * another, so the years that are over are added up once. */
static alis_amount least_to(struct tally *tally, alis_day day)
{
	int year = year_of(day);

	if (year < tally->first_year)
		return 0;
	while (tally->year_count <= (size_t)(year - tally->first_year))
		year_add(tally);
	return alis_amount_add(tally->year_needs[year - tally->first_year],
	    limit_of(tally, year, day));
}

/* What is left of each year's most, and over it. */
static void most_of_years(
    struct tally *tally, alis_day day, struct counted *counted)
{
	const struct alis_year *years;
	size_t n = alis__years(tally, day, tally->ask->mem, &years);

	for (size_t i = 0; i < n; i++) {
		alis_amount left = years[i].limit - years[i].used;
		counted->need = alis_amount_add(counted->need, years[i].limit);
		if (left > 0)
			counted->left = alis_amount_add(counted->left, left);
		else
			counted->over = alis_amount_add(counted->over, -left);
	}
}

/* ---- what is needed ---- */

void alis__measure_need(
    struct tally *tally, alis_day day, struct counted *counted)
{
	const struct alis_need *need =
	    alis__need_of(tally->rule, tally->ask->today);

	if (tally->share != NULL) {
		counted->need = alis__tally_at(tally->share, day, NULL).have;
		return;
	}
	if (need == NULL)
		return;
	switch (need->per[tally->reading]) {
	case ALIS_PER_ALL:
		counted->need = need->amount[tally->reading];
		return;
	case ALIS_PER_CALENDAR_YEAR:
		if (tally->rule->at_most)
			most_of_years(tally, day, counted);
		else
			counted->need = least_to(tally, day);
		return;
	default:
		counted->need = for_days(need->amount[tally->reading],
		    measure_to(tally, day) -
		        (tally->rule->window.last_months == 0
		                ? 0
		                : measure_to(tally,
		                      alis__window_first(tally, day) - 1)));
	}
}
