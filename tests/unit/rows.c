/* SPDX-License-Identifier: MIT */
/* Rows that are made when they are asked for come out as rows that are held,
 * in order, however many hands put them. */
#include <alis/render.h>

#include <stdlib.h>
#include <string.h>

#include "unit.h"

#define ROWS  20000 /* of several parts, the last not full */
#define CELLS 2

static const struct alis_column columns[] = {
	{ "number", { "", 0 }, ALIS_FOR_ALL, true, ALIS_FIT_KEEP },
	{ "text", { "", 0 }, ALIS_FOR_ALL, false, ALIS_FIT_KEEP },
};

static const struct alis_column lines[] = {
	{ NULL, { "", 0 }, ALIS_FOR_PEOPLE, false, ALIS_FIT_KEEP },
};

static alis_str text_of(size_t number, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_fill(&out, 'x', number % 7);
	alis_out_count(&out, (int64_t)(number * 31 % 1009));
	return alis_out_text(&out);
}

static void row_make(const void *of, size_t number, enum alis_for audience,
    struct alis_arena *mem, struct alis_cell *cells)
{
	(void)of;
	(void)audience;
	cells[0] = (struct alis_cell){ .kind = ALIS_CELL_COUNT,
		.count = (int64_t)number };
	cells[1] = (struct alis_cell){ .kind = ALIS_CELL_TEXT,
		.text = text_of(number, mem) };
}

/* None, one or two lines. */
static void lines_make(const void *of, size_t number, enum alis_for audience,
    struct alis_arena *mem, struct alis_cell *cells)
{
	alis_str *texts = ALIS_NEW(mem, alis_str, 2);

	(void)of;
	(void)audience;
	texts[0] = text_of(number, mem);
	/* NOLINTNEXTLINE(misc-misleading-bidirectional) */
	texts[1] = ALIS_STR("    a\xE2\x80\xAE line");
	cells[0] = (struct alis_cell){ .kind = ALIS_CELL_LIST,
		.list = { texts, number % 3 } };
}

typedef void (*renderer)(
    const struct alis_report *report, struct alis_out *out);

static void put_text(const struct alis_report *report, struct alis_out *out)
{
	alis_render_text(report, (struct alis_style){ .width = 0 }, out);
}

static alis_str rendered(const struct alis_table *table, renderer render,
    const char *hands, struct alis_arena *mem)
{
	struct alis_field field = { .key = "t",
		.audience = ALIS_FOR_ALL,
		.cell = { .kind = ALIS_CELL_TABLE, .table = table } };
	struct alis_report report = { &field, 1 };
	struct alis_out out = alis_out_memory(mem);

	setenv("ALIS_THREADS", hands, 1);
	render(&report, &out);
	unsetenv("ALIS_THREADS");
	return alis_out_text(&out);
}

static const char *const hands[] = { "1", "2", "3", "7" };

static void come_out_as_if_held(void **state)
{
	static const renderer renderers[] = { put_text, alis_render_json,
		alis_render_csv };
	struct alis_arena mem = { 0 };
	struct alis_cell *cells =
	    ALIS_NEW(&mem, struct alis_cell, ROWS * CELLS);
	struct alis_table made = { .columns = columns,
		.column_count = CELLS,
		.row_count = ROWS,
		.source = { .make = row_make } };
	struct alis_table held = made;

	(void)state;
	for (size_t i = 0; i < ROWS; i++)
		row_make(NULL, i, ALIS_FOR_ALL, &mem, &cells[i * CELLS]);
	held.cells = cells;
	for (size_t i = 0; i < ALIS_COUNT(renderers); i++) {
		alis_str is = rendered(&held, renderers[i], "1", &mem);
		assert_true(is.n > ROWS * sizeof("1 2"));
		for (size_t k = 0; k < ALIS_COUNT(hands); k++)
			assert_true(alis_str_same(
			    is, rendered(&made, renderers[i], hands[k], &mem)));
	}
	alis_arena_release(&mem);
}

static void lines_come_in_order(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_table made = { .columns = lines,
		.column_count = 1,
		.row_count = ROWS,
		.source = { .make = lines_make } };
	struct alis_out out = alis_out_memory(&mem);

	(void)state;
	for (size_t i = 0; i < ROWS; i++) {
		if (i % 3 > 0) {
			alis_out_put(&out, text_of(i, &mem));
			alis_out_char(&out, '\n');
		}
		if (i % 3 > 1)
			alis_out_lit(&out, "    a<U+202E> line\n");
	}
	for (size_t k = 0; k < ALIS_COUNT(hands); k++)
		assert_true(alis_str_same(alis_out_text(&out),
		    rendered(&made, put_text, hands[k], &mem)));
	alis_arena_release(&mem);
}

int test_rows(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(come_out_as_if_held),
		UNIT_TEST(lines_come_in_order),
	};

	return cmocka_run_group_tests_name("rows", tests, NULL, NULL);
}
