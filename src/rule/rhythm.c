/* SPDX-License-Identifier: MIT */
#include "tally.h"

#define WEEK       7
#define WORK_DAYS  5 /* Monday to Friday */
#define LEAST_DAYS 3 /* of service, that make a week one of service */

static alis_day monday_of(alis_day day)
{
	return day - (alis_day_weekday(day) + WEEK - 1) % WEEK;
}

/* Whether anybody was there: whoever is on holiday is not, though nothing is
 * deducted for it. */
static bool serves(const struct period *period)
{
	for (size_t i = 0; i < period->count; i++)
		if (period->parts[i].away < ALIS_FULL_TIME)
			return true;
	return false;
}

/* Working days from one day to another, both included, within a week. */
static int32_t work_days(alis_day monday, alis_day first, alis_day last)
{
	if (first < monday)
		first = monday;
	if (last > monday + WORK_DAYS - 1)
		last = monday + WORK_DAYS - 1;
	return first > last ? 0 : last - first + 1;
}

/* Walk over the weeks that periods of service touch; note those that have
 * days of service enough. */
static void weeks_find(struct tally *tally, alis_day end)
{
	const struct timeline *line = &tally->line;
	alis_day now = ALIS_DAY_MIN;
	int32_t days = 0;

	for (size_t i = 0; i < line->count; i++) {
		const struct period *p = &line->periods[i];
		alis_day first = p->first < tally->window.first
		    ? tally->window.first
		    : p->first;
		alis_day last = p->last < end ? p->last : end;
		if (first > last || !serves(p))
			continue;
		for (alis_day m = monday_of(first); m <= last; m += WEEK) {
			if (m != now)
				days = 0;
			now = m;
			days += work_days(m, first, last);
			if (days < LEAST_DAYS ||
			    (tally->week_count > 0 &&
			        tally->weeks[tally->week_count - 1].monday ==
			            m))
				continue;
			tally->weeks[tally->week_count++] =
			    (struct week){ m, SIZE_MAX };
		}
	}
}

static size_t weeks_most(const struct tally *tally, alis_day end)
{
	alis_day first = end;

	for (size_t i = 0; i < tally->line.count; i++)
		if (tally->line.periods[i].first < first)
			first = tally->line.periods[i].first;
	/* Of a window that never begins there is none, although service that
	 * runs on is cut at it, at the end of all days. */
	if (first < tally->window.first)
		first = tally->window.first;
	return first > end ? 1 : (size_t)(end - first) / WEEK + 3;
}

/* A week is covered by the first credit in it, or else by the last one in the
 * weeks before it that the rhythm reaches. */
static void weeks_cover(struct tally *tally)
{
	size_t reach = (size_t)tally->rule->weeks;
	size_t next = 0;

	for (size_t i = 0; i < tally->week_count; i++) {
		struct week *week = &tally->weeks[i];
		size_t back = reach > i + 1 ? 0 : i + 1 - reach;
		alis_day since = tally->weeks[back].monday;
		while (next < tally->credit_count &&
		    tally->credits[next].fact->last < week->monday)
			next++;
		if (next < tally->credit_count &&
		    tally->credits[next].fact->last < week->monday + WEEK)
			week->credit = next;
		else if (next > 0 &&
		    tally->credits[next - 1].fact->last >= since)
			week->credit = next - 1;
		if (week->credit != SIZE_MAX &&
		    tally->credits[week->credit].fact->last <
		        tally->window.first)
			week->credit = SIZE_MAX;
	}
}

void alis__weeks_ready(struct tally *tally)
{
	/* No rhythm is foreseen: weeks to come are not asked for. */
	alis_day end = tally->window.last < tally->ask->today
	    ? tally->window.last
	    : tally->ask->today;

	tally->weeks =
	    ALIS_NEW(tally->ask->mem, struct week, weeks_most(tally, end) + 1);
	weeks_find(tally, end);
	weeks_cover(tally);
}

struct counted alis__weeks_count(
    const struct tally *tally, alis_day day, struct alis_proof *rows)
{
	struct counted counted = { .have = 0 };
	alis_day since = alis__window_first(tally, day);

	for (size_t i = 0; i < tally->week_count; i++) {
		const struct week *week = &tally->weeks[i];
		if (week->monday + WEEK - 1 > day)
			break;
		if (week->monday < since)
			continue;
		counted.need += ALIS_ONE;
		if (week->credit == SIZE_MAX)
			continue;
		counted.have += ALIS_ONE;
		if (rows != NULL &&
		    tally->credits[week->credit].row != SIZE_MAX)
			rows[tally->credits[week->credit].row].gave += ALIS_ONE;
	}
	return counted;
}
