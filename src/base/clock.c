/* SPDX-License-Identifier: MIT */
#include <alis/base.h>

#define DAY_MINUTES (24 * 60)
#define SHIFT       60
#define FIRST_YEAR  1981
#define SKIP_FROM   (2 * 60) /* 02:00 becomes 03:00 */
#define DOUBLE_FROM (2 * 60) /* 03:00 becomes 02:00 again */

static alis_day last_sunday(int year, int month)
{
	struct alis_civil next = { year, month + 1, 1 };
	alis_day last = alis_day_of(next) - 1;

	return last - alis_day_weekday(last);
}

static bool begins_summer(alis_day day)
{
	int year = alis_day_civil(day).year;

	return year >= FIRST_YEAR && day == last_sunday(year, 3);
}

static bool ends_summer(alis_day day)
{
	int year = alis_day_civil(day).year;

	return year >= FIRST_YEAR &&
	    day == last_sunday(year, year <= 1995 ? 9 : 10);
}

/* What the clock did at a time of a day. */
static enum alis_clock clock_at(alis_day day, int minute)
{
	if (begins_summer(day) && minute >= SKIP_FROM &&
	    minute < SKIP_FROM + SHIFT)
		return ALIS_CLOCK_SKIPPED;
	if (ends_summer(day) && minute >= DOUBLE_FROM &&
	    minute < DOUBLE_FROM + SHIFT)
		return ALIS_CLOCK_DOUBLED;
	return ALIS_CLOCK_PLAIN;
}

/*
 * Minutes passed since the day's midnight when its clock shows 'minute'; of a
 * doubled time the second showing if 'late'.
 */
static int elapsed(alis_day day, int minute, bool late)
{
	if (begins_summer(day) && minute >= SKIP_FROM + SHIFT)
		return minute - SHIFT;
	if (ends_summer(day) && minute >= DOUBLE_FROM + (late ? 0 : SHIFT))
		return minute + SHIFT;
	return minute;
}

/* The clock is changed on Sundays only. */
static bool is_sunday(alis_day day)
{
	return alis_day_weekday(day) == 0;
}

int alis_clock_minutes(alis_day day, int from, int to, enum alis_clock *clock)
{
	alis_day end = to <= from ? day + 1 : day;
	enum alis_clock at_start;
	int minutes;

	if (!is_sunday(day) && !is_sunday(end)) {
		*clock = ALIS_CLOCK_PLAIN;
		return to - from + (end != day ? DAY_MINUTES : 0);
	}
	at_start = clock_at(day, from);
	minutes = elapsed(end, to, true) - elapsed(day, from, false);
	*clock = at_start != ALIS_CLOCK_PLAIN ? at_start : clock_at(end, to);
	if (end != day)
		minutes += elapsed(day, DAY_MINUTES, true);
	return minutes;
}
