/* SPDX-License-Identifier: MIT */
/* A page of HTML: nothing of a journal becomes a tag, an attribute or a
 * script, and what people see is all there. */
#include <alis/render.h>

#include <string.h>

#include "unit.h"

#define S(text) \
	{ \
		"" text, sizeof(text) - 1 \
	}

static alis_str page_of(
    alis_str title, const struct alis_report *report, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	struct alis_page_head head = { ALIS_NB, title };

	alis_render_html(&head, &report, 1, &out);
	return alis_out_text(&out);
}

static size_t times(alis_str text, const char *what)
{
	size_t n = 0, length = strlen(what);

	for (size_t i = 0; i + length <= text.n; i++)
		n += memcmp(text.at + i, what, length) == 0;
	return n;
}

static const struct alis_column columns[] = {
	{ "name", S("Navn & slikt"), ALIS_FOR_ALL, false, ALIS_FIT_KEEP },
	{ "secret", S("maskin"), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
	{ "n", S("antall"), ALIS_FOR_ALL, true, ALIS_FIT_KEEP },
};

/* What is dangerous, and what must stand for it. */
static const struct {
	const char *text;
	const char *shown;
} hostile[] = {
	{ "<script>alert(1)</script>",
	    "&lt;script&gt;alert(1)&lt;/script&gt;" },
	{ "\" onload=\"x", "&quot; onload=&quot;x" },
	{ "' x='", "&#39; x=&#39;" },
	{ "a & b &lt;", "a &amp; b &amp;lt;" },
	{ "\x1B[31m", "&lt;U+001B&gt;[31m" },
	{ "\xE2\x80\xAE"
	  "abc\xE2\x80\xAC",
	    "&lt;U+202E&gt;abc&lt;U+202C&gt;" },
	{ "</title></style>-->", "&lt;/title&gt;&lt;/style&gt;--&gt;" },
};

static void nothing_of_a_text_is_markup(void **state)
{
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(hostile) / sizeof(hostile[0]); i++) {
		alis_str text = alis_str_of(hostile[i].text);
		const struct alis_cell cells[] = {
			{ .kind = ALIS_CELL_TEXT, .text = text },
			{ .kind = ALIS_CELL_TEXT, .text = text },
			{ .kind = ALIS_CELL_COUNT, .count = 7 },
		};
		const struct alis_table table = { columns, 3, cells, 1,
			{ NULL, NULL } };
		const struct alis_field fields[] = {
			{ NULL, text, ALIS_FOR_PEOPLE,
			    { .kind = ALIS_CELL_PROSE, .text = text } },
			{ "t", S(""), ALIS_FOR_ALL,
			    { .kind = ALIS_CELL_TABLE, .table = &table } },
		};
		const struct alis_report report = { fields, 2 };
		alis_str page = page_of(text, &report, &mem);

		/* Title, heading, field's title and text, one cell. */
		assert_int_equal(times(page, hostile[i].shown), 5);
		assert_int_equal(times(page, "<script"), 0);
		assert_int_equal(times(page, "\x1B"), 0);
		assert_int_equal(times(page, "</title>"), 1);
		assert_int_equal(times(page, "</style>"), 1);
	}
	alis_arena_release(&mem);
}

static void people_see_theirs_and_nothing_else(void **state)
{
	const struct alis_cell cells[] = {
		{ .kind = ALIS_CELL_TEXT, .text = S("Kari") },
		{ .kind = ALIS_CELL_TEXT, .text = S("hemmelig") },
		{ .kind = ALIS_CELL_COUNT, .tone = ALIS_TONE_BAD, .count = 12 },
	};
	const struct alis_table table = { columns, 3, cells, 1,
		{ NULL, NULL } };
	const struct alis_field fields[] = {
		{ "t", S(""), ALIS_FOR_ALL,
		    { .kind = ALIS_CELL_TABLE, .table = &table } },
		{ "j", S(""), ALIS_FOR_JSON,
		    { .kind = ALIS_CELL_TEXT, .text = S("for maskiner") } },
	};
	const struct alis_report report = { fields, 2 };
	struct alis_arena mem = { 0 };
	alis_str page = page_of(alis_str_of("Kohort"), &report, &mem);

	(void)state;
	assert_int_equal(times(page, "<html lang=\"nb\">"), 1);
	assert_int_equal(
	    times(page, "<th scope=\"col\">Navn &amp; slikt</th>"), 1);
	assert_int_equal(
	    times(page, "<th scope=\"col\" class=\"right\">antall</th>"), 1);
	assert_int_equal(times(page, "<th scope=\"row\">Kari</th>"), 1);
	assert_int_equal(times(page, "<td class=\"right bad\">12</td>"), 1);
	assert_int_equal(times(page, "hemmelig"), 0);
	assert_int_equal(times(page, "maskin"), 0);
	/* It loads nothing: no address stands in it. */
	assert_int_equal(times(page, "http://"), 0);
	assert_int_equal(times(page, "https://"), 0);
	assert_int_equal(times(page, "src="), 0);
	alis_arena_release(&mem);
}

int test_html(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_of_a_text_is_markup),
		cmocka_unit_test(people_see_theirs_and_nothing_else),
	};

	return cmocka_run_group_tests_name("html", tests, NULL, NULL);
}
