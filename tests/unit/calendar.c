/* SPDX-License-Identifier: MIT */
/* Days and 30E/360 beside the C library's calendar. */
#include <alis/base.h>

#include <string.h>
#include <time.h>

#include "unit.h"

static alis_day day_of(const char *text)
{
	alis_day read = 0;

	unit_check(alis_day_read(alis_str_of(text), &read), text);
	return read;
}

static bool same_day(struct alis_civil a, struct alis_civil b)
{
	return a.year == b.year && a.month == b.month && a.day == b.day;
}

#define FIRST_LIBC "1900-01-01"
#define LAST_LIBC  "2200-12-31"
#define LIBC_DAYS  109938 /* 301 years, of which 73 are leap years */

/* A day as the C library has it, and whether it ends its month. */
static struct tm libc_day(alis_day d, bool *is_end)
{
	time_t at = (time_t)d * 24 * 60 * 60, next = at + 24 * 60 * 60;
	struct tm tm = { 0 }, tomorrow = { 0 };

	if (gmtime_r(&at, &tm) == NULL || gmtime_r(&next, &tomorrow) == NULL)
		fail_msg("gmtime_r knows no day %d", (int)d);
	*is_end = tomorrow.tm_mday == 1;
	return tm;
}

static bool reads_and_prints_as(alis_day d, const struct tm *tm)
{
	char text[32];
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);
	struct tm back = { 0 };
	alis_day read = 0;
	bool same;

	alis_out_day(&out, d);
	same = strftime(text, sizeof(text), "%Y-%m-%d", tm) == 10 &&
	    alis_str_is(alis_out_text(&out), text) &&
	    alis_day_read(alis_str_of(text), &read) && read == d &&
	    strptime(text, "%Y-%m-%d", &back) == text + 10 &&
	    back.tm_year == tm->tm_year && back.tm_yday == tm->tm_yday;
	alis_arena_release(&mem);
	return same;
}

/* By what docs/rules.md says of a month, without its formula: it weighs 30, and
 * every day 1, but the 30th of 31 nothing, and the last of February what the
 * month lacks. */
static int32_t weight_of_one(const struct tm *tm, bool is_end)
{
	if (tm->tm_mon == 1 && is_end)
		return 30 - (tm->tm_mday - 1);
	return tm->tm_mday == 30 && !is_end ? 0 : 1;
}

static void agrees_with_libc(void **state)
{
	static const int32_t lengths[] = { 1, 2, 27, 28, 29, 30, 31, 32, 59, 60,
		61, 90, 365, 366, 730, 1461, 36525 };
	static int32_t sums[LIBC_DAYS + 1];
	alis_day first = day_of(FIRST_LIBC);
	size_t wrong = 0, wrong_text = 0, wrong_weight = 0;

	(void)state;
	unit_check(day_of(LAST_LIBC) - first + 1 == LIBC_DAYS, "301 years");
	for (int32_t i = 0; i < LIBC_DAYS; i++) {
		bool is_end;
		struct tm tm = libc_day(first + i, &is_end);
		struct alis_civil civil = { tm.tm_year + 1900, tm.tm_mon + 1,
			tm.tm_mday };
		struct alis_civil over = civil;
		over.day++;
		wrong += alis_day_of(civil) != first + i ||
		    !same_day(alis_day_civil(first + i), civil) ||
		    alis_day_weekday(first + i) != tm.tm_wday ||
		    alis_day_exists(over) == is_end;
		wrong_text += !reads_and_prints_as(first + i, &tm);
		sums[i + 1] = sums[i] + weight_of_one(&tm, is_end);
	}
	for (int32_t i = 0; i < LIBC_DAYS; i++)
		for (size_t k = 0; k < ALIS_COUNT(lengths); k++) {
			int32_t end = i + lengths[k];
			if (end > LIBC_DAYS)
				continue;
			wrong_weight +=
			    alis_day_weight(first + i, first + end - 1) !=
			    sums[end] - sums[i];
		}
	unit_check(wrong == 0, "every day, its weekday and its month's end");
	unit_check(wrong_text == 0, "every day as it is read and printed");
	unit_check(wrong_weight == 0, "30E/360 from every day on");
	unit_check(sums[LIBC_DAYS] == 301 * 360, "a year weighs 360");
}

int test_calendar(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(agrees_with_libc),
	};

	return cmocka_run_group_tests_name("calendar", tests, NULL, NULL);
}
