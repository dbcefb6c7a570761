/* SPDX-License-Identifier: MIT */
/* Days both ways, 30E/360, and the clock in Norway. */
#include <alis/base.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "unit.h"

#define ZONE      "Europe/Oslo"
#define ZONE_FILE "/usr/share/zoneinfo/" ZONE

static alis_day day(const char *text)
{
	alis_day read = 0;

	if (!alis_day_read(alis_str_of(text), &read))
		fail_msg("no date: %s", text);
	return read;
}

/* ---- the calendar ---- */

/* A second opinion, by the rule as it is told: every fourth year, but not
 * the hundredth, but the four hundredth. */
static int length_of(int year, int month)
{
	if (month == 2)
		return year % 400 == 0 ? 29
		    : year % 100 == 0  ? 28
		    : year % 4 == 0    ? 29
		                       : 28;
	return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

static bool same_day(struct alis_civil a, struct alis_civil b)
{
	return a.year == b.year && a.month == b.month && a.day == b.day;
}

static void counts_every_day(void **state)
{
	alis_day next = -354285; /* 1000-01-01 */
	size_t wrong = 0;

	(void)state;
	for (int year = 1000; year <= 9999; year++) {
		for (int month = 1; month <= 12; month++) {
			int length = length_of(year, month);
			bool all = year >= 1990 && year <= 2100;
			for (int d = 1; d <= length;
			     d += all || d == length ? 1 : length - 1) {
				struct alis_civil civil = { year, month, d };
				wrong += alis_day_of(civil) != next + d - 1 ||
				    !same_day(
				        alis_day_civil(next + d - 1), civil) ||
				    !alis_day_exists(civil);
			}
			struct alis_civil over = { year, month, length + 1 };
			wrong += alis_day_exists(over);
			next += length;
		}
	}
	unit_check(wrong == 0,
	    "every day of 1990-2100 both ways, and the "
	    "first and last of each month of 1000-9999");
	unit_check(next == 2932896 + 1, "9999-12-31 is the last day");
}

struct written_day {
	const char *text;
	bool ok;
	alis_day day;
	const char *why;
};

static const struct written_day written_days[] = {
	{ "1970-01-01", true, 0, "where counting begins" },
	{ "1969-12-31", true, -1, "the day before" },
	{ "2000-02-29", true, 11016, "a leap day: 2000 is a fourth century" },
	{ "2024-02-29", true, 19782, "a leap day" },
	{ "1900-02-29", false, 0, "no leap year: a century" },
	{ "2100-02-29", false, 0, "no leap year: a century" },
	{ "2023-02-29", false, 0, "no leap year" },
	{ "2019-11-31", false, 0, "November has 30 days" },
	{ "2019-00-10", false, 0, "month 0" },
	{ "2019-13-10", false, 0, "month 13" },
	{ "2019-01-00", false, 0, "day 0" },
	{ "0999-12-31", false, 0, "before year 1000" },
	{ "1000-01-01", true, -354285, "the first day there is" },
	{ "9999-12-31", true, 2932896, "the last day there is" },
	{ "2024-2-29", false, 0, "always two digits" },
	{ "2024-02-29 ", false, 0, "a blank behind" },
	{ " 2024-02-29", false, 0, "a blank before" },
	{ "2024/02/29", false, 0, "another sign" },
	{ "2024-02-2x", false, 0, "a letter" },
	{ "+024-02-20", false, 0, "a sign" },
	{ "20240229", false, 0, "no signs" },
	{ "", false, 0, "nothing" },
};

static void reads_days(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(written_days); i++) {
		const struct written_day *row = &written_days[i];
		struct alis_arena mem = { 0 };
		struct alis_out out = alis_out_memory(&mem);
		alis_day read = 0;
		bool ok = alis_day_read(alis_str_of(row->text), &read);
		unit_check(ok == row->ok && read == row->day, row->why);
		alis_out_day(&out, row->day);
		unit_check(!ok || alis_str_is(alis_out_text(&out), row->text),
		    row->why);
		alis_arena_release(&mem);
	}
}

/* ---- 30E/360 ---- */

struct weight {
	const char *first, *last;
	int32_t days;
	const char *why;
};

static const struct weight weights[] = {
	{ "2018-09-01", "2019-08-31", 360, "a year of 365 days" },
	{ "2019-09-01", "2020-08-31", 360, "a year of 366 days" },
	{ "2017-09-01", "2021-08-31", 1440, "four years" },
	{ "2017-09-01", "2021-08-30", 1439, "one day less" },
	{ "2017-09-01", "2021-08-29", 1439, "day 30 of 31 weighs nothing" },
	{ "2019-02-01", "2019-02-28", 30, "a whole February" },
	{ "2020-02-01", "2020-02-29", 30, "a whole February with leap day" },
	{ "2020-02-01", "2020-02-28", 28, "it lacks its last day" },
	{ "2019-01-15", "2019-02-14", 30, "a month across" },
	{ "2019-01-01", "2019-01-01", 1, "one day" },
	{ "2019-01-30", "2019-01-30", 0, "the 30th of 31" },
	{ "2019-01-31", "2019-01-31", 1, "the 31st" },
	{ "2019-02-28", "2019-02-28", 3, "the end of a short February" },
	{ "2020-02-29", "2020-02-29", 2, "the end of a long February" },
	{ "2019-01-02", "2019-01-01", 0, "an end before the start" },
	/* What is no whole month of the calendar need not be exact. */
	{ "2019-08-31", "2019-09-30", 31, "from a 31st to a month's end" },
	{ "2020-02-29", "2021-02-28", 362, "from a leap day on" },
};

static void weighs_periods(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(weights); i++)
		unit_check(alis_day_weight(day(weights[i].first),
		               day(weights[i].last)) == weights[i].days,
		    weights[i].why);
}

/* The day of the same number so many months later; false if there is none. */
static bool months_later(struct alis_civil civil, int months, alis_day *later)
{
	int month = civil.month - 1 + months;

	civil.year += month / 12;
	civil.month = month % 12 + 1;
	*later = alis_day_of(civil);
	return alis_day_exists(civil);
}

static void weighs_whole_months(void **state)
{
	size_t wrong = 0, looked_at = 0;

	(void)state;
	for (alis_day d = day("2015-01-01"); d <= day("2024-12-31"); d++) {
		for (int months = 1; months <= 60; months++) {
			alis_day later;
			if (!months_later(alis_day_civil(d), months, &later))
				continue;
			looked_at++;
			wrong += alis_day_weight(d, later - 1) != 30 * months;
		}
	}
	unit_check(looked_at > 200000, "nearly all of ten years by 60 months");
	unit_check(wrong == 0, "from a day to the same day of a later month");
}

static void weighs_parts_as_the_whole(void **state)
{
	size_t wrong = 0;

	(void)state;
	for (alis_day d = day("2019-01-01"); d <= day("2020-12-31"); d++) {
		int32_t whole = alis_day_weight(d, d + 365);
		for (alis_day cut = d; cut < d + 365; cut++)
			wrong += alis_day_weight(d, cut) +
			        alis_day_weight(cut + 1, d + 365) !=
			    whole;
	}
	unit_check(wrong == 0, "a period cut in two weighs the same");
}

static void reaches_weights(void **state)
{
	size_t wrong = 0;

	(void)state;
	for (alis_day d = day("2019-12-25"); d <= day("2020-03-05"); d++) {
		for (int64_t weight = 1; weight <= 800; weight++) {
			alis_day end = alis_day_reaching(d, weight);
			wrong += alis_day_weight(d, end) < weight ||
			    alis_day_weight(d, end - 1) >= weight;
		}
	}
	unit_check(wrong == 0, "the first day that is enough");
	unit_check(alis_day_reaching(100, 0) == 99, "nothing to reach");
	unit_check(alis_day_reaching(100, -5) == 99, "less than nothing");
	unit_check(
	    alis_day_reaching(day("2017-09-01"), 1440) == day("2021-08-31"),
	    "four years");
	unit_check(alis_day_reaching(day("9999-01-01"), 361) == ALIS_DAY_MAX,
	    "after the last year");
	unit_check(
	    alis_day_reaching(0, INT64_MAX) == ALIS_DAY_MAX, "far too much");
}

/* ---- the clock ---- */

struct night {
	const char *day;
	int from, to;
	int minutes;
	enum alis_clock clock;
	const char *why;
};

#define AT(hour, minute) ((hour)*60 + (minute))

static const struct night nights[] = {
	{ "2018-09-16", AT(16, 0), AT(23, 0), 420, ALIS_CLOCK_PLAIN, "a day" },
	{ "2018-09-16", AT(8, 0), AT(8, 0), 1440, ALIS_CLOCK_PLAIN,
	    "an end at the start is a day later" },
	{ "2018-09-16", AT(15, 30), AT(8, 0), 990, ALIS_CLOCK_PLAIN,
	    "a night" },
	{ "2018-03-24", AT(22, 0), AT(8, 0), 540, ALIS_CLOCK_PLAIN,
	    "summer time begins" },
	{ "2018-10-27", AT(22, 0), AT(8, 0), 660, ALIS_CLOCK_PLAIN,
	    "summer time ends" },
	{ "1995-09-23", AT(22, 0), AT(8, 0), 660, ALIS_CLOCK_PLAIN,
	    "to 1995 it ended in September" },
	{ "1995-10-28", AT(22, 0), AT(8, 0), 600, ALIS_CLOCK_PLAIN,
	    "and not in October" },
	{ "2018-03-25", AT(2, 30), AT(8, 0), 270, ALIS_CLOCK_SKIPPED,
	    "a start that was skipped" },
	{ "2018-03-24", AT(22, 0), AT(2, 0), 240, ALIS_CLOCK_SKIPPED,
	    "an end that was skipped" },
	{ "2018-03-25", AT(1, 59), AT(3, 0), 1, ALIS_CLOCK_PLAIN,
	    "one minute over the gap" },
	{ "2018-10-28", AT(2, 30), AT(3, 0), 90, ALIS_CLOCK_DOUBLED,
	    "a doubled start is the first of the two" },
	{ "2018-10-28", AT(1, 0), AT(2, 30), 150, ALIS_CLOCK_DOUBLED,
	    "a doubled end is the last of the two" },
	{ "2018-10-28", AT(2, 0), AT(2, 30), 90, ALIS_CLOCK_DOUBLED,
	    "both doubled" },
};

static void tells_the_time(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(nights); i++) {
		const struct night *row = &nights[i];
		enum alis_clock clock;
		int minutes = alis_clock_minutes(
		    day(row->day), row->from, row->to, &clock);
		unit_check(clock == row->clock, row->why);
		unit_check(
		    clock == ALIS_CLOCK_SKIPPED || minutes == row->minutes,
		    row->why);
	}
}

/* Seconds since 1970 when a clock in the zone shows a time; -1: never. With
 * 'dst' 1 or 0 the one with summer time or the one without. */
static int64_t system_time(alis_day d, int minute, int dst)
{
	struct alis_civil civil = alis_day_civil(d);
	struct tm tm = { .tm_year = civil.year - 1900,
		.tm_mon = civil.month - 1,
		.tm_mday = civil.day,
		.tm_hour = minute / 60,
		.tm_min = minute % 60,
		.tm_isdst = dst };
	time_t at = mktime(&tm);
	struct tm back;

	if (localtime_r(&at, &back) == NULL || back.tm_hour != minute / 60 ||
	    back.tm_min != minute % 60 || (dst >= 0 && back.tm_isdst != dst))
		return -1;
	return at;
}

/* One night by the system's data: what the minutes are, and the clock. */
static void system_night(
    alis_day d, int from, int to, int *minutes, enum alis_clock *clock)
{
	alis_day end = to <= from ? d + 1 : d;
	int64_t start_summer = system_time(d, from, 1);
	int64_t start_winter = system_time(d, from, 0);
	int64_t end_summer = system_time(end, to, 1);
	int64_t end_winter = system_time(end, to, 0);
	int64_t start = start_summer >= 0 ? start_summer : start_winter;
	int64_t last = end_winter >= 0 ? end_winter : end_summer;

	*clock = ALIS_CLOCK_PLAIN;
	if (start < 0 || last < 0)
		*clock = ALIS_CLOCK_SKIPPED;
	else if ((start_summer >= 0 && start_winter >= 0) ||
	    (end_summer >= 0 && end_winter >= 0))
		*clock = ALIS_CLOCK_DOUBLED;
	*minutes = (int)((last - start) / 60);
}

static size_t differing_nights(void)
{
	static const int times[][2] = { { AT(22, 0), AT(8, 0) },
		{ AT(2, 30), AT(2, 30) } };
	size_t wrong = 0;

	for (alis_day d = day("1990-01-01"); d <= day("2100-12-31"); d++) {
		for (size_t i = 0; i < ALIS_COUNT(times); i++) {
			enum alis_clock clock, theirs;
			int minutes, their_minutes;
			minutes = alis_clock_minutes(
			    d, times[i][0], times[i][1], &clock);
			system_night(d, times[i][0], times[i][1],
			    &their_minutes, &theirs);
			wrong += clock != theirs ||
			    (clock != ALIS_CLOCK_SKIPPED &&
			        minutes != their_minutes);
		}
	}
	return wrong;
}

static void agrees_with_the_system(void **state)
{
	const char *zone = getenv("TZ");
	FILE *file = fopen(ZONE_FILE, "rb");
	char was[200];
	size_t wrong;

	(void)state;
	if (file == NULL) {
		fprintf(stderr, "skipped: there is no " ZONE_FILE "\n");
		skip();
	}
	fclose(file);
	snprintf(was, sizeof(was), "%s", zone == NULL ? "" : zone);
	setenv("TZ", ZONE, 1);
	tzset();
	wrong = differing_nights();
	if (zone == NULL)
		unsetenv("TZ");
	else
		setenv("TZ", was, 1);
	tzset();
	unit_check(wrong == 0, "every night of 1990-2100 in " ZONE);
}

int test_day(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(counts_every_day),
		UNIT_TEST(reads_days),
		UNIT_TEST(weighs_periods),
		UNIT_TEST(weighs_whole_months),
		UNIT_TEST(weighs_parts_as_the_whole),
		UNIT_TEST(reaches_weights),
		UNIT_TEST(tells_the_time),
		UNIT_TEST(agrees_with_the_system),
	};
	return cmocka_run_group_tests_name("day", tests, NULL, NULL);
}
