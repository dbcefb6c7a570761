/* SPDX-License-Identifier: MIT */
#include <alis/report.h>

/* A row or a column of a table of counts, whose sum is shown beside it. */
struct line {
	const int64_t *counts;
	bool *hidden;
	size_t count;
	size_t step; /* from one cell to the next */
};

/* Whether what is hidden can be told from the sum of the line: one cell alone,
 * or several that are few together. */
static bool tells(struct line line, int64_t least)
{
	size_t hidden = 0;
	int64_t sum = 0;

	for (size_t i = 0; i < line.count; i++) {
		if (!line.hidden[i * line.step])
			continue;
		hidden++;
		sum += line.counts[i * line.step];
	}
	return hidden == 1 || (hidden > 0 && sum < least);
}

/* Hide the smallest count that is shown. False if all are hidden. */
static bool hide_one(struct line line)
{
	bool *hidden = line.hidden;
	size_t best = line.count;

	for (size_t i = 0; i < line.count; i++)
		if (!hidden[i * line.step] &&
		    (best == line.count ||
		        line.counts[i * line.step] <
		            line.counts[best * line.step]))
			best = i;
	if (best == line.count)
		return false;
	hidden[best * line.step] = true;
	return true;
}

void alis_report_hide_small(const int64_t *counts, size_t rows, size_t columns,
    int64_t least, bool *hidden)
{
	bool changed = true;

	for (size_t i = 0; i < rows * columns; i++)
		hidden[i] = counts[i] > 0 && counts[i] < least;
	while (changed) {
		changed = false;
		for (size_t i = 0; i < rows + columns; i++) {
			bool is_row = i < rows;
			size_t at = is_row ? i * columns : i - rows;
			struct line line = { counts + at, hidden + at,
				is_row ? columns : rows, is_row ? 1 : columns };
			/* A line of one cell is its own sum. */
			if (line.count > 1 && tells(line, least))
				changed = hide_one(line) || changed;
		}
	}
}
