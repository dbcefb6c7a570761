/* SPDX-License-Identifier: MIT */
#include "facts.h"

/* The days of a rhythm (docs/journal.md, "fast"). */

static int length_of(struct alis_civil civil)
{
	struct alis_civil last = { civil.year, civil.month, 31 };

	while (!alis_day_exists(last))
		last.day--;
	return last.day;
}

static struct alis_civil months_after(alis_day day, int32_t months)
{
	struct alis_civil civil = alis_day_civil(day);

	civil.month += months - 1;
	civil.year += civil.month / 12;
	civil.month = civil.month % 12 + 1;
	return civil;
}

/* The same day of the month, or the last one of a shorter month. */
static alis_day monthly(const struct beat *beat)
{
	struct alis_civil civil =
	    months_after(beat->first, beat->count * beat->rhythm.every);
	int length;

	if (civil.year > alis_day_civil(beat->last).year)
		return ALIS_DAY_MAX;
	length = length_of(civil);
	civil.day = civil.day < length ? civil.day : length;
	return alis_day_of(civil);
}

/* Spread over each calendar month from its first day on. */
static alis_day in_month(const struct beat *beat)
{
	int times = beat->rhythm.times;
	struct alis_civil civil =
	    months_after(beat->first, beat->count / times);

	if (civil.year > alis_day_civil(beat->last).year)
		return ALIS_DAY_MAX;
	civil.day = 1;
	civil.day += beat->count % times * length_of(civil) / times;
	return alis_day_of(civil);
}

static alis_day day_of(const struct beat *beat)
{
	const struct alis_rhythm *rhythm = &beat->rhythm;

	if (rhythm->in_months)
		return rhythm->every > 0 ? monthly(beat) : in_month(beat);
	return rhythm->every > 0
	    ? beat->first + 7 * rhythm->every * beat->count
	    : beat->first + 7 * beat->count / rhythm->times;
}

bool alis__beat_next(struct beat *beat, alis_day *day)
{
	do {
		*day = day_of(beat);
		if (*day > beat->last)
			return false;
		beat->count++;
	} while (*day < beat->first); /* in the first month */
	return true;
}

/* ---- how many ---- */

static int32_t months_between(struct alis_civil first, struct alis_civil last)
{
	return 12 * (last.year - first.year) + last.month - first.month;
}

/* Of the days that a month is spread over, those up to a day of it: the k for
 * which 1 + k * length / times is no later. */
static int32_t spread_until(struct alis_civil civil, int times)
{
	return civil.day == 0 ? 0
	                      : (civil.day * times - 1) / length_of(civil) + 1;
}

static int32_t count_in_months(
    const struct alis_rhythm *rhythm, alis_day first, alis_day last)
{
	struct alis_civil from = alis_day_civil(first);
	struct alis_civil to = alis_day_civil(last);
	int32_t months = months_between(from, to), count;

	if (rhythm->every == 0) {
		from.day--;
		return months * rhythm->times +
		    spread_until(to, rhythm->times) -
		    spread_until(from, rhythm->times);
	}
	count = months / rhythm->every;
	/* In the last month the day may not have come. */
	return months % rhythm->every != 0 || to.day >= from.day ||
	        to.day == length_of(to)
	    ? count + 1
	    : count;
}

size_t alis__beat_count(
    const struct alis_rhythm *rhythm, alis_day first, alis_day last)
{
	int32_t days = last - first + 1;

	if (rhythm->in_months)
		return (size_t)count_in_months(rhythm, first, last);
	/* Every day of which 7 k / times is no later. */
	return rhythm->every > 0
	    ? (size_t)((days - 1) / (7 * rhythm->every) + 1)
	    : (size_t)((days * rhythm->times - 1) / 7 + 1);
}
