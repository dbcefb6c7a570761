/* SPDX-License-Identifier: MIT */
/* Case 72: a municipality with one ALIS must not be read off a table of
 * groups, neither from its cell nor from the sums beside it. */
#include <alis/report.h>

#include "files.h"

#define MOST_CELLS 6

struct table_row {
	int64_t counts[MOST_CELLS];
	size_t rows, columns;
	int64_t least;
	const char *shown; /* cell by cell: '.' is hidden */
	const char *why;
};

static const struct table_row table_rows[] = {
	{ { 5, 1, 6 }, 3, 1, 3, ". . 6",
	    "one ALIS, and the smallest other against the sum" },
	{ { 7, 5, 6 }, 3, 1, 5, "7 5 6", "nothing is small" },
	{ { 1, 1, 9 }, 3, 1, 3, ". . .",
	    "two that are two together: the sum would tell both" },
	{ { 2, 2, 9 }, 3, 1, 3, ". . 9", "two of four together" },
	{ { 0, 4, 5 }, 3, 1, 3, "0 4 5", "nobody is nobody" },
	{ { 1, 8, 7, 9, 6, 5 }, 3, 2, 3, ". . 7 9 . .",
	    "a cell needs another in its row and in its column" },
};

static alis_str shown(
    const struct table_row *row, const bool *hidden, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < row->rows * row->columns; i++) {
		alis_out_lit(&out, i == 0 ? "" : " ");
		if (hidden[i])
			alis_out_lit(&out, ".");
		else
			alis_out_count(&out, row->counts[i]);
	}
	return alis_out_text(&out);
}

static void hides_small_groups(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(table_rows); i++) {
		const struct table_row *row = &table_rows[i];
		struct alis_arena mem = { 0 };
		bool hidden[MOST_CELLS];
		alis_report_hide_small(
		    row->counts, row->rows, row->columns, row->least, hidden);
		check_text(shown(row, hidden, &mem), row->shown, row->why);
		alis_arena_release(&mem);
	}
}

/* Whether a column of groups has the same sum and the same shown counts as
 * another. */
static bool could_be(const int64_t *guess, const int64_t *counts,
    const bool *hidden, size_t groups)
{
	int64_t differs = 0;

	for (size_t i = 0; i < groups; i++) {
		if (!hidden[i] && guess[i] != counts[i])
			return false;
		differs += guess[i] - counts[i];
	}
	return differs == 0;
}

#define CELLS 4
#define UP_TO 6 /* a cell has 0 to 5 */
#define ALL   (UP_TO * UP_TO * UP_TO * UP_TO)

static void cells_of(int number, int64_t *cells)
{
	for (size_t i = 0; i < CELLS; i++) {
		cells[i] = number % UP_TO;
		number /= UP_TO;
	}
}

/* Of each table of four groups no small count can be worked out from the sum
 * and the others, unless all are hidden, when the sum is not shown either. */
static void leaves_a_doubt(void **state)
{
	size_t hiding = 0;

	(void)state;
	for (int n = 0; n < ALL; n++) {
		int64_t counts[CELLS], guess[CELLS];
		bool hidden[CELLS], doubtful[CELLS] = { false };
		cells_of(n, counts);
		alis_report_hide_small(counts, CELLS, 1, 3, hidden);
		for (int g = 0; g < ALL; g++) {
			cells_of(g, guess);
			if (!could_be(guess, counts, hidden, CELLS))
				continue;
			for (size_t i = 0; i < CELLS; i++)
				doubtful[i] =
				    doubtful[i] || guess[i] != counts[i];
		}
		for (size_t i = 0; i < CELLS; i++) {
			bool all =
			    hidden[0] && hidden[1] && hidden[2] && hidden[3];
			bool lonely = counts[i] > 0 && counts[i] < 3;
			hiding += lonely;
			unit_check(!lonely || hidden[i], "it is hidden");
			unit_check(!lonely || doubtful[i] || all,
			    "it cannot be worked out");
		}
	}
	unit_check(hiding > 0, "some are small");
}

int test_small(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(hides_small_groups),
		cmocka_unit_test(leaves_a_doubt),
	};

	return cmocka_run_group_tests_name("small", tests, NULL, NULL);
}
