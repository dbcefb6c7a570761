/* SPDX-License-Identifier: MIT */
/* Reports to bytes: what must never come out, and columns. */
#include <alis/render.h>

#include <string.h>

#include "files.h"

#define S(text) \
	{ \
		"" text, sizeof(text) - 1 \
	}
#define RED  "\x1B[31m"
#define RLO  "\xE2\x80\xAE" /* right to left from here on */
#define PDF  "\xE2\x80\xAC" /* the end of it */
#define ZWSP "\xE2\x80\x8B"

/* JSON around the one cell of a table. */
#define BEFORE "{\n  \"t\": [\n    {\n      \"k\": "
#define BEHIND "\n    }\n  ]\n}\n"

/* ---- one text in a cell, for machines ---- */

static const struct {
	const char *text;
	const char *csv;
	const char *json;
	const char *why;
} cells[] = {
	{ "plain", "\"plain\"", "\"plain\"", "a word" },
	{ "", "\"\"", "\"\"", "nothing" },
	{ "a,b;c", "\"a,b;c\"", "\"a,b;c\"", "what parts cells elsewhere" },
	{ "a\"b", "\"a\"\"b\"", "\"a\\\"b\"", "a quote" },
	{ "=1+1", "\"'=1+1\"", "\"=1+1\"", "a formula" },
	{ "+47", "\"'+47\"", "\"+47\"", "a sum" },
	{ "-1", "\"'-1\"", "\"-1\"", "a difference" },
	{ "@SUM(A1)", "\"'@SUM(A1)\"", "\"@SUM(A1)\"", "an at sign" },
	{ "  =1", "\"'  =1\"", "\"  =1\"", "behind blanks" },
	{ "\t=1", "\"'\t=1\"", "\"\\u0009=1\"", "behind a tab" },
	{ "\n=1", "\"'\n=1\"", "\"\\u000a=1\"", "behind a line's end" },
	{ "\xC2\xA0=1", "\"'\xC2\xA0=1\"", "\"\xC2\xA0=1\"",
	    "behind a blank that is none of ASCII" },
	{ "\xEF\xBC\x9D"
	  "1",
	    "\"'\xEF\xBC\x9D"
	    "1\"",
	    "\"\xEF\xBC\x9D"
	    "1\"",
	    "a wide sign" },
	{ "\xE2\x88\x92"
	  "1",
	    "\"'\xE2\x88\x92"
	    "1\"",
	    "\"\xE2\x88\x92"
	    "1\"",
	    "a sign of mathematics" },
	{ " \xF8=1", "\" <0xF8>=1\"", "\" \xEF\xBF\xBD=1\"",
	    "a byte that is no text" },
	{ "=1\"&A1", "\"'=1\"\"&A1\"", "\"=1\\\"&A1\"", "with a quote" },
	{ "a=1", "\"a=1\"", "\"a=1\"", "no formula" },
	{ RED "x", "\"<U+001B>[31mx\"", "\"\\u001b[31mx\"", "an escape" },
	{ "a" RLO "b" PDF, "\"a<U+202E>b<U+202C>\"", "\"a\\u202eb\\u202c\"",
	    "an override" },
	{ "\r=1", "\"<U+000D>=1\"", "\"\\u000d=1\"", "a carriage return" },
	{ "\xF8", "\"<0xF8>\"", "\"\xEF\xBF\xBD\"", "not UTF-8" },
	{ "bl\xC3\xA5", "\"bl\xC3\xA5\"", "\"bl\xC3\xA5\"", "UTF-8" },
};

static const struct alis_column one_column[] = {
	{ "k", S(""), ALIS_FOR_ALL, false, false },
};

/* A report of one table. */
struct made {
	struct alis_table table;
	struct alis_field field;
	struct alis_report report;
};

static void make(struct made *made, const struct alis_column *columns,
    size_t column_count, const struct alis_cell *all, size_t row_count)
{
	made->table = (struct alis_table){ .columns = columns,
		.column_count = column_count,
		.cells = all,
		.row_count = row_count };
	made->field = (struct alis_field){ .key = "t",
		.audience = ALIS_FOR_ALL,
		.cell = { .kind = ALIS_CELL_TABLE, .table = &made->table } };
	made->report = (struct alis_report){ &made->field, 1 };
}

static void is_safe_for_machines(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(cells); i++) {
		struct alis_arena mem = { 0 };
		struct alis_out csv = alis_out_memory(&mem);
		struct alis_out json = alis_out_memory(&mem);
		struct alis_cell cell = { .kind = ALIS_CELL_TEXT,
			.text = alis_str_of(cells[i].text) };
		struct made made;
		alis_str text;
		make(&made, one_column, 1, &cell, 1);
		alis_render_csv(&made.report, &csv);
		text = alis_out_text(&csv);
		unit_check(alis_str_starts(text, ALIS_STR("k\r\n")) &&
		        alis_str_is(alis_str_from(text, text.n - 2), "\r\n"),
		    "lines end as RFC 4180 has it");
		check_text(alis_str_part(text, 3, text.n - 2), cells[i].csv,
		    cells[i].why);
		alis_render_json(&made.report, &json);
		text = alis_out_text(&json);
		assert_true(text.n > strlen(BEFORE BEHIND));
		check_text(alis_str_part(
		               text, strlen(BEFORE), text.n - strlen(BEHIND)),
		    cells[i].json, cells[i].why);
		alis_arena_release(&mem);
	}
}

static void writes_other_cells(void **state)
{
	static const struct alis_column columns[] = {
		{ "null", S(""), ALIS_FOR_ALL, false, false },
		{ "count", S(""), ALIS_FOR_ALL, true, false },
		{ "bool", S(""), ALIS_FOR_ALL, false, false },
		{ "amount", S(""), ALIS_FOR_ALL, true, false },
		{ "day", S(""), ALIS_FOR_ALL, false, false },
		{ "people", S(""), ALIS_FOR_PEOPLE, false, false },
	};
	const struct alis_cell all[] = {
		{ .kind = ALIS_CELL_NULL },
		{ .kind = ALIS_CELL_COUNT, .count = -7 },
		{ .kind = ALIS_CELL_BOOL, .count = 1 },
		{ .kind = ALIS_CELL_AMOUNT, .amount = ALIS_ONE / 4 },
		{ .kind = ALIS_CELL_DAY, .day = 0 },
		{ .kind = ALIS_CELL_TEXT, .text = S("no") },
	};
	struct alis_arena mem = { 0 };
	struct alis_out csv = alis_out_memory(&mem);
	struct alis_out json = alis_out_memory(&mem);
	struct made made;

	(void)state;
	make(&made, columns, ALIS_COUNT(columns), all, 1);
	alis_render_csv(&made.report, &csv);
	check_text(alis_out_text(&csv),
	    "null,count,bool,amount,day\r\n,-7,true,0.25,1970-01-01\r\n",
	    "numbers are bare, what is for people is left out");
	alis_render_json(&made.report, &json);
	check_text(alis_out_text(&json),
	    "{\n  \"t\": [\n    {\n      \"null\": null,\n"
	    "      \"count\": -7,\n      \"bool\": true,\n"
	    "      \"amount\": \"0.25\",\n      \"day\": \"1970-01-01\"\n"
	    "    }\n  ]\n}\n",
	    "exact amounts and days are strings");
	alis_arena_release(&mem);
}

/* ---- columns for people ---- */

static const struct alis_column people_columns[] = {
	{ "", S("name"), ALIS_FOR_PEOPLE, false, true },
	{ "", S("sum"), ALIS_FOR_PEOPLE, true, false },
	{ "", S("note"), ALIS_FOR_PEOPLE, false, true },
};

#define TEXT(words) \
	{ \
		.kind = ALIS_CELL_TEXT, .text = S(words) \
	}
#define COUNT(n) \
	{ \
		.kind = ALIS_CELL_COUNT, .count = (n) \
	}
#define THREE_DOTS "\xE2\x80\xA6"
#define OSLO       "\xC3\x85sa\xCC\x8A"       /* NFC, then NFD: three columns */
#define JAPAN      "\xE6\x97\xA5\xE6\x9C\xAC" /* four columns */

static const struct alis_cell people_cells[] = {
	TEXT("Kari"),
	COUNT(7),
	TEXT("x"),
	TEXT(OSLO),
	COUNT(123456),
	TEXT("y"),
	TEXT(JAPAN),
	COUNT(-12),
	TEXT(""),
	TEXT("a\tb" RED),
	COUNT(1),
	TEXT("z\nz"),
};

static void aligns_columns(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);
	struct alis_style style = { .width = 0 };
	struct made made;

	(void)state;
	make(&made, people_columns, 3, people_cells, 4);
	alis_render_text(&made.report, style, &out);
	check_text(alis_out_text(&out),
	    "name                sum  note\n"
	    "Kari                  7  x\n" OSLO
	    "              123456  y\n" JAPAN "                -12\n"
	    "a b<U+001B>[31m       1  z z\n",
	    "by what is seen; nothing behind the last");
	alis_arena_release(&mem);
}

static const struct alis_cell narrow_cells[] = {
	TEXT("Nordhordland legevakt i Knarvik"),
	COUNT(123456789),
	TEXT("en lang merknad om vakta"),
	TEXT(JAPAN JAPAN JAPAN JAPAN),
	COUNT(5),
	TEXT("kort"),
};

static bool fits(alis_str text, size_t width)
{
	while (text.n > 0) {
		alis_cut cut = alis_str_cut(text, '\n');
		if (alis_utf8_width(cut.head) > width)
			return false;
		text = cut.tail;
	}
	return true;
}

static bool has(alis_str text, alis_str part)
{
	for (; text.n >= part.n; text = alis_str_from(text, 1))
		if (alis_str_starts(text, part))
			return true;
	return false;
}

static void narrows_words_only(void **state)
{
	const size_t least = 8 + 2 + 9 + 2 + 8;

	(void)state;
	for (size_t width = 1; width <= 90; width++) {
		struct alis_arena mem = { 0 };
		struct alis_out out = alis_out_memory(&mem);
		struct alis_style style = { .width = width };
		struct made made;
		alis_str text;
		make(&made, people_columns, 3, narrow_cells, 2);
		alis_render_text(&made.report, style, &out);
		text = alis_out_text(&out);
		unit_check(
		    has(text, ALIS_STR("123456789")), "a number is never cut");
		unit_check(fits(text, width < least ? least : width),
		    "as narrow as asked, or as it can be");
		unit_check(has(text, ALIS_STR(THREE_DOTS)) == (width < 68),
		    "what is cut is said to be, and only that");
		alis_arena_release(&mem);
	}
}

static void colours_when_asked(void **state)
{
	struct alis_arena mem = { 0 };
	const struct alis_field field = { .title = S("state"),
		.audience = ALIS_FOR_PEOPLE,
		.cell = { .kind = ALIS_CELL_TEXT,
		    .tone = ALIS_TONE_BAD,
		    .text = S("short" RED) } };
	const struct alis_report report = { &field, 1 };

	(void)state;
	for (int on = 0; on < 2; on++) {
		struct alis_out out = alis_out_memory(&mem);
		struct alis_style style = { .colour = on };
		alis_render_text(&report, style, &out);
		check_text(alis_out_text(&out),
		    on ? "\x1B[2mstate\x1B[0m: \x1B[31mshort<U+001B>[31m"
		         "\x1B[0m\n"
		       : "state: short<U+001B>[31m\n",
		    "our escapes only");
	}
	alis_arena_release(&mem);
}

/* ---- findings ---- */

static void points_at_faults(void **state)
{
	const struct alis_finding finding = {
		.severity = ALIS_ERROR,
		.code = "A016",
		.file = S("a.alis"),
		.place = { 12, 4 },
		.message = S("'" RED "' is not known"),
		.hint = S("did you mean 'x'?"),
		.excerpt = S(JAPAN "\tf\xC3\xB8" ZWSP " z"),
		.before = S(JAPAN "\t"),
		.fault = S("f\xC3\xB8" ZWSP),
	};
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);
	struct alis_style style = { .width = 0 };

	(void)state;
	alis_render_findings(
	    (struct alis_findings){ &finding, 1, ALIS_EN }, style, &out);
	check_text(alis_out_text(&out),
	    "a.alis:12:4: error[A016]: '<U+001B>[31m' is not known\n"
	    " 12 | " JAPAN " f\xC3\xB8<U+200B> z\n"
	    "    |      ^^^^^^^^^^\n"
	    "  hint: did you mean 'x'?\n"
	    "1 error, 0 warnings\n",
	    "the caret stands under what is shown");
	alis_arena_release(&mem);
}

int test_render(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(is_safe_for_machines),
		UNIT_TEST(writes_other_cells),
		UNIT_TEST(aligns_columns),
		UNIT_TEST(narrows_words_only),
		UNIT_TEST(colours_when_asked),
		UNIT_TEST(points_at_faults),
	};
	return cmocka_run_group_tests_name("render", tests, NULL, NULL);
}
