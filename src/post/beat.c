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

size_t alis__beat_most(const struct beat *beat)
{
	const struct alis_rhythm *rhythm = &beat->rhythm;
	size_t days = (size_t)(beat->last - beat->first) + 1;
	size_t units = days / (rhythm->in_months ? 28 : 7) + 2;

	return rhythm->every > 0 ? units / (size_t)rhythm->every + 1
	                         : units * (size_t)rhythm->times;
}
