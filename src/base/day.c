/* SPDX-License-Identifier: MIT */
#include <alis/base.h>

#define YEAR_LEAST 1000
#define YEAR_MOST  9999

static bool is_leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int month_length(int year, int month)
{
	static const int length[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31,
		30, 31 };

	return month == 2 && is_leap(year) ? 29 : length[month - 1];
}

bool alis_day_exists(struct alis_civil civil)
{
	return civil.year >= YEAR_LEAST && civil.year <= YEAR_MOST &&
	    civil.month >= 1 && civil.month <= 12 && civil.day >= 1 &&
	    civil.day <= month_length(civil.year, civil.month);
}

/*
 * Both ways between civil date and day number, by counting years that begin
 * on 1 March, so that the leap day is the last of its year: a 400-year era
 * has 146 097 days, and day 153 m / 5 of such a year begins its month m.
 */
alis_day alis_day_of(struct alis_civil civil)
{
	int year = civil.year - (civil.month <= 2);
	int era = year / 400;
	int year_of_era = year - era * 400;
	int month = (civil.month + 9) % 12;
	int day_of_year = (153 * month + 2) / 5 + civil.day - 1;
	int day_of_era = year_of_era * 365 + year_of_era / 4 -
	    year_of_era / 100 + day_of_year;

	return era * 146097 + day_of_era - 719468;
}

struct alis_civil alis_day_civil(alis_day day)
{
	int shifted = day + 719468;
	int era = shifted / 146097;
	int day_of_era = shifted - era * 146097;
	int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 -
	                      day_of_era / 146096) /
	    365;
	int day_of_year = day_of_era -
	    (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	int month = (5 * day_of_year + 2) / 153;
	struct alis_civil civil = {
		.year = year_of_era + era * 400 + (month >= 10),
		.month = month < 10 ? month + 3 : month - 9,
		.day = day_of_year - (153 * month + 2) / 5 + 1,
	};

	return civil;
}

static bool read_digits(alis_str text, size_t from, size_t n, int *value)
{
	*value = 0;
	for (size_t i = from; i < from + n; i++) {
		if (text.at[i] < '0' || text.at[i] > '9')
			return false;
		*value = *value * 10 + (text.at[i] - '0');
	}
	return true;
}

/* 1970-01-01 was a Thursday. */
int alis_day_weekday(alis_day day)
{
	int weekday = (day % 7 + 4) % 7;

	return weekday < 0 ? weekday + 7 : weekday;
}

bool alis_day_read(alis_str text, alis_day *day)
{
	struct alis_civil civil;

	if (text.n != 10 || text.at[4] != '-' || text.at[7] != '-' ||
	    !read_digits(text, 0, 4, &civil.year) ||
	    !read_digits(text, 5, 2, &civil.month) ||
	    !read_digits(text, 8, 2, &civil.day) || !alis_day_exists(civil))
		return false;
	*day = alis_day_of(civil);
	return true;
}

static int32_t f360(alis_day day)
{
	struct alis_civil civil = alis_day_civil(day);

	return 360 * civil.year + 30 * civil.month +
	    (civil.day < 30 ? civil.day : 30);
}

int32_t alis_day_weight(alis_day first, alis_day last)
{
	return last < first ? 0 : f360(last + 1) - f360(first);
}

alis_day alis_day_reaching(alis_day first, int64_t weight)
{
	const struct alis_civil end = { YEAR_MOST, 12, 30 };
	alis_day low = first - 1, high = alis_day_of(end);

	if (weight <= 0)
		return low;
	if (alis_day_weight(first, high) < weight)
		return ALIS_DAY_MAX;
	/* The weight never falls as the period grows, so halve the rest: low
	 * stays too early, high stays late enough. */
	while (high - low > 1) {
		alis_day middle = low + (high - low) / 2;
		if (alis_day_weight(first, middle) >= weight)
			high = middle;
		else
			low = middle;
	}
	return high;
}
