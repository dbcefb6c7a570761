/* SPDX-License-Identifier: MIT */
#include "groups.h"

/* Of what kind a doctor is, by what the journal and the roster say. */

const int alis_post_months[] = { 12, 36, 60 };
const int alis_hour_limits[] = { 21, 42, 63 };
const int alis_week_limits[] = { 21, 42 };
const int alis_percent_limits[] = { 50, 80, 100 };
const int alis_size_limits[] = { 2, 4 };

#define YEAR        360 /* 30E/360 days, as service is counted */
#define MONTH       30
#define COMPLETIONS 7
/* More than anybody lives; far from what an int64_t holds, times a year. */
#define MINUTES_MOST ((int64_t)1000000000)

size_t alis_measure_kinds(enum alis_measure measure)
{
	switch (measure) {
	case ALIS_MEASURE_POST:
		return ALIS_POST_KIND(ALIS_POST_STEPS, 0);
	case ALIS_MEASURE_HOURS:
		return ALIS_COUNT(alis_hour_limits) + 1;
	case ALIS_MEASURE_RHYTHM:
		return ALIS_COUNT(alis_week_limits) + 1;
	case ALIS_MEASURE_PLAN:
		return 2;
	case ALIS_MEASURE_COMPLETION:
		return COMPLETIONS;
	default:
		return 0;
	}
}

struct alis_post_steps alis_post_steps_of(size_t kind)
{
	struct alis_post_steps steps = { 0, kind };

	while (steps.in > steps.since) {
		steps.since++;
		steps.in = kind - ALIS_POST_KIND(steps.since, 0);
	}
	return steps;
}

size_t alis__step_of(int64_t value, int64_t scale, const int *limits, size_t n)
{
	size_t step = 0;

	while (step < n && value >= limits[step] * scale)
		step++;
	return step;
}

/* 30E/360 days in service to and with a day; posts side by side count once. */
static int64_t days_served(const struct alis_figures *figures)
{
	alis_day reached = ALIS_DAY_MIN;
	int64_t served = 0;

	for (size_t i = 0; i < figures->post_count; i++) {
		struct alis_days days = figures->posts[i].days;
		if (days.last > figures->today)
			days.last = figures->today;
		if (days.first <= reached)
			days.first = reached + 1;
		if (days.last < days.first)
			continue;
		served += alis_day_weight(days.first, days.last);
		reached = days.last;
	}
	return served;
}

alis_day alis__first_day(const struct alis_standing_of *of)
{
	if (of->member->first != ALIS_DAY_NONE)
		return of->member->first;
	if (of->figures->start != ALIS_DAY_NONE)
		return of->figures->start;
	return of->figures->posts[0].days.first;
}

/* Since the first day, and of that in the post: it ends with 'til'. */
static uint8_t post_kind(const struct alis_standing_of *of)
{
	alis_day first = alis__first_day(of);
	alis_day last = of->member->last;
	alis_day today = of->figures->today;
	size_t n = ALIS_COUNT(alis_post_months);
	size_t since, in;

	since = alis__step_of(
	    alis_day_weight(first, today), MONTH, alis_post_months, n);
	in = alis__step_of(alis_day_weight(first, last < today ? last : today),
	    MONTH, alis_post_months, n);
	return (uint8_t)ALIS_POST_KIND(since, in);
}

/* Minutes of supervision that was held, and the weeks that had any. */
static void supervision(
    const struct alis_figures *figures, int64_t *minutes, int64_t *weeks)
{
	int64_t week_before = INT64_MIN;

	*minutes = *weeks = 0;
	for (size_t i = 0; i < figures->session_count; i++) {
		const struct alis_session *held = &figures->sessions[i];
		/* 1970-01-01 was a Thursday; weeks begin on Mondays. */
		int64_t week = ((int64_t)held->day - ALIS_DAY_MIN + 3) / 7;
		if (held->standing == ALIS_PLANNED ||
		    held->day > figures->today)
			continue;
		if (*minutes < MINUTES_MOST)
			*minutes += held->hours / (ALIS_ONE / 60);
		*weeks += week != week_before;
		week_before = week;
	}
}

static uint8_t plan_kind(const struct alis_figures *figures)
{
	struct alis_civil year_ago = alis_day_civil(figures->today);

	if (figures->last_plan == ALIS_DAY_NONE)
		return 0;
	year_ago.year--;
	if (!alis_day_exists(year_ago))
		year_ago.day--; /* 29 February */
	return figures->last_plan > alis_day_of(year_ago);
}

static uint8_t completion_kind(const struct alis_figures *figures)
{
	int years;

	if (figures->complete)
		return 0;
	if (figures->forecast == ALIS_DAY_NONE)
		return COMPLETIONS - 1;
	years = alis_day_civil(figures->forecast).year -
	    alis_day_civil(figures->today).year;
	if (years < 0)
		years = 0;
	return years < COMPLETIONS - 2 ? (uint8_t)(1 + years) : COMPLETIONS - 1;
}

bool alis__kinds_of(const struct alis_standing_of *of, uint8_t *kinds)
{
	const struct alis_figures *figures = of->figures;
	int64_t served, minutes, weeks;

	if (figures->state != ALIS_FIGURES_READ)
		return false;
	served = days_served(figures);
	if (served == 0)
		return false;
	supervision(figures, &minutes, &weeks);
	kinds[ALIS_MEASURE_POST] = post_kind(of);
	kinds[ALIS_MEASURE_HOURS] = (uint8_t)alis__step_of(minutes * YEAR,
	    60 * served, alis_hour_limits, ALIS_COUNT(alis_hour_limits));
	kinds[ALIS_MEASURE_RHYTHM] = (uint8_t)alis__step_of(weeks * YEAR,
	    served, alis_week_limits, ALIS_COUNT(alis_week_limits));
	kinds[ALIS_MEASURE_PLAN] = plan_kind(figures);
	kinds[ALIS_MEASURE_COMPLETION] = completion_kind(figures);
	return true;
}

uint8_t alis__percent_kind(const struct alis_figures *figures)
{
	alis_day at = ALIS_DAY_MIN;
	int64_t percent = 0;

	/* The last day in service. */
	for (size_t i = 0; i < figures->post_count; i++) {
		struct alis_days days = figures->posts[i].days;
		if (days.last > figures->today)
			days.last = figures->today;
		if (days.first <= figures->today && days.last > at)
			at = days.last;
	}
	for (size_t i = 0; i < figures->post_count; i++) {
		struct alis_days days = figures->posts[i].days;
		if (days.first <= at && days.last >= at)
			percent += figures->posts[i].percent;
	}
	return (uint8_t)alis__step_of(percent, ALIS_FULL_TIME / 100,
	    alis_percent_limits, ALIS_COUNT(alis_percent_limits));
}
