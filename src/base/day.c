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
	    (civil.day <= 28 ||
	        civil.day <= month_length(civil.year, civil.month));
}

/*
 * Both ways between civil date and day number, by counting years that begin
 * on 1 March, so that the leap day is the last of its year, and January and
 * February are months 13 and 14 of the year before. In place of dividing by
 * the lengths of years and months (1461 / 4 and 153 / 5 days) it multiplies
 * by near fractions of a power of two, which are exact in this range:
 * C. Neri, L. Schneider, Euclidean affine functions and their application to
 * calendar algorithms, Software: Practice and Experience 53 (2023).
 */
#define EPOCH     719468 /* days from 0000-03-01 to 1970-01-01 */
#define CENTURIES 146097 /* days of four of them */
#define JANUARY   306    /* the day of such a year that begins it */

alis_day alis_day_of(struct alis_civil civil)
{
	bool early = civil.month <= 2;
	int year = civil.year - early, month = civil.month + (early ? 12 : 0);
	int century = year / 100;

	return 1461 * year / 4 - century + century / 4 +
	    ((979 * month - 2919) >> 5) + civil.day - 1 - EPOCH;
}

struct alis_civil alis_day_civil(alis_day day)
{
	uint32_t quarters = 4 * ((uint32_t)day + EPOCH) + 3;
	uint32_t century = quarters / CENTURIES;
	uint32_t in_century = quarters % CENTURIES | 3;
	uint64_t years = (uint64_t)2939745 * in_century; /* of 2^32 / 1461 */
	uint32_t day_of_year = (uint32_t)years / 2939745 / 4;
	uint32_t months = 2141 * day_of_year + 197913; /* of 2^16 / 30.6 */
	bool early = day_of_year >= JANUARY;
	struct alis_civil civil = {
		.year = (int)(100 * century + (uint32_t)(years >> 32) + early),
		.month = (int)(months >> 16) - (early ? 12 : 0),
		.day = (int)((months & 0xFFFF) / 2141) + 1,
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
