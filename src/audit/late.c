/* SPDX-License-Identifier: MIT */
#include <alis/audit.h>

#include <stdlib.h>

/* The most days of each, and what it is called. */
static const struct {
	int64_t most;
	const char *name;
} rows[ALIS_LATE_COUNT] = {
	[ALIS_LATE_AHEAD] = { -1, ALIS_TEXT("before the day itself") },
	[ALIS_LATE_SAME_DAY] = { 0, ALIS_TEXT("the same day") },
	[ALIS_LATE_WEEK] = { 7, ALIS_TEXT("within a week") },
	[ALIS_LATE_MONTH] = { 31, ALIS_TEXT("within a month") },
	[ALIS_LATE_QUARTER] = { 92, ALIS_TEXT("within three months") },
	[ALIS_LATE_YEAR] = { 366, ALIS_TEXT("within a year") },
	[ALIS_LATE_LATER] = { INT64_MAX, ALIS_TEXT("later") },
};

const char *alis_late_name(enum alis_late late)
{
	return rows[late].name;
}

enum alis_late alis_late_of(int64_t days)
{
	int late = 0;

	while (days > rows[late].most)
		late++;
	return (enum alis_late)late;
}

static int by_number(const void *left, const void *right)
{
	int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;

	return (a > b) - (a < b);
}

struct alis_lateness alis_lateness_of(int64_t *days, size_t count)
{
	struct alis_lateness lateness = { .count = count };

	if (count == 0)
		return lateness;
	qsort(days, count, sizeof(*days), by_number);
	for (size_t i = 0; i < count; i++)
		lateness.counts[alis_late_of(days[i])]++;
	/* Twice the median is a whole number: of an even count it is the sum
	 * of the two in the middle. */
	lateness.twice_median = days[(count - 1) / 2] + days[count / 2];
	lateness.longest = days[count - 1];
	return lateness;
}
