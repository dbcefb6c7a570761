/* SPDX-License-Identifier: MIT */
/* Days both ways, 30E/360, and the clock in Norway. */
#include <alis/base.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

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
			for (int d = 1; d <= length; d++) {
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
	unit_check(wrong == 0, "every day of 1000-9999 both ways");
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

static void knows_weekdays(void **state)
{
	(void)state;
	unit_check(alis_day_weekday(day("2018-12-31")) == 1, "a Monday");
	unit_check(alis_day_weekday(day("2018-03-31")) == 6, "a Saturday");
	unit_check(alis_day_weekday(day("1969-12-28")) == 0, "before 1970");
	unit_check(alis_day_weekday(day("9999-12-31")) == 5, "the last day");
}

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

#define FIRST_NIGHT "1990-01-01"
#define LAST_NIGHT  "2100-12-31"

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

/* When the system's clock shows a time: with summer time, and without. */
struct shown {
	int64_t summer;
	int64_t winter;
};

static struct shown shown_at(alis_day d, int minute)
{
	return (struct shown){ system_time(d, minute, 1),
		system_time(d, minute, 0) };
}

/* Whether alis and the system disagree of one stretch of time. */
static bool differs(
    alis_day d, int from, int to, struct shown start, struct shown end)
{
	int64_t first = start.summer >= 0 ? start.summer : start.winter;
	int64_t last = end.winter >= 0 ? end.winter : end.summer;
	enum alis_clock clock, theirs = ALIS_CLOCK_PLAIN;
	int minutes = alis_clock_minutes(d, from, to, &clock);

	if (first < 0 || last < 0)
		theirs = ALIS_CLOCK_SKIPPED;
	else if ((start.summer >= 0 && start.winter >= 0) ||
	    (end.summer >= 0 && end.winter >= 0))
		theirs = ALIS_CLOCK_DOUBLED;
	return clock != theirs ||
	    (clock != ALIS_CLOCK_SKIPPED && minutes != (last - first) / 60);
}

/* Every night, by the times of a shift and a time around the clock. */
static size_t differing_nights(void)
{
	static const int times[][2] = { { AT(22, 0), AT(8, 0) },
		{ AT(2, 30), AT(2, 30) } };
	size_t wrong = 0;

	for (alis_day d = day(FIRST_NIGHT); d <= day(LAST_NIGHT); d++) {
		for (size_t i = 0; i < ALIS_COUNT(times); i++) {
			struct shown from = shown_at(d, times[i][0]);
			struct shown to = shown_at(d + 1, times[i][1]);
			wrong += differs(d, times[i][0], times[i][1], from, to);
		}
	}
	return wrong;
}

/* The days on which the system's clock is moved: not 24 hours from one noon
 * to the next. Each is the second of the two. */
static bool is_moved(alis_day d)
{
	return system_time(d, AT(12, 0), -1) -
	    system_time(d - 1, AT(12, 0), -1) !=
	    24 * 60 * 60;
}

#define QUARTERS (24 * 4)

/* Every quarter of an hour to every other, from the day before the clock is
 * moved into the day after. */
static size_t differing_quarters(alis_day moved)
{
	struct shown shown[3 * QUARTERS];
	size_t wrong = 0;

	for (int q = 0; q < 3 * QUARTERS; q++)
		shown[q] =
		    shown_at(moved - 1 + q / QUARTERS, q % QUARTERS * 15);
	for (int from = 0; from < 2 * QUARTERS; from++)
		for (int to = from + 1; to <= from + QUARTERS; to++)
			wrong += differs(moved - 1 + from / QUARTERS,
			    from % QUARTERS * 15, to % QUARTERS * 15,
			    shown[from], shown[to]);
	return wrong;
}

static void agrees_with_the_system(void **state)
{
	const char *zone = getenv("TZ");
	char was[200];
	size_t wrong, moved = 0, wrong_quarters = 0;

	(void)state;
	unit_check(access(ZONE_FILE, R_OK) == 0,
	    "there is no " ZONE_FILE "; install tzdata");
	snprintf(was, sizeof(was), "%s", zone == NULL ? "" : zone);
	setenv("TZ", ZONE, 1);
	tzset();
	wrong = differing_nights();
	for (alis_day d = day(FIRST_NIGHT); d <= day(LAST_NIGHT); d++) {
		if (!is_moved(d))
			continue;
		moved++;
		wrong_quarters += differing_quarters(d);
	}
	if (zone == NULL)
		unsetenv("TZ");
	else
		setenv("TZ", was, 1);
	tzset();
	unit_check(wrong == 0, "every night of 1990-2100 in " ZONE);
	unit_check(
	    moved == 222, "the clock is moved twice in each of 111 years");
	unit_check(wrong_quarters == 0, "every quarter around those nights");
}

int test_day(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(counts_every_day),
		UNIT_TEST(reads_days),
		UNIT_TEST(knows_weekdays),
		UNIT_TEST(weighs_periods),
		UNIT_TEST(weighs_whole_months),
		UNIT_TEST(weighs_parts_as_the_whole),
		UNIT_TEST(reaches_weights),
		UNIT_TEST(tells_the_time),
		UNIT_TEST(agrees_with_the_system),
	};
	return cmocka_run_group_tests_name("day", tests, NULL, NULL);
}
