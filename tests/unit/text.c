/* SPDX-License-Identifier: MIT */
/* Sources and places in them, complaints, patterns, the nearest word. */
#include <alis/text.h>

#include <string.h>
#include <time.h>

#include "files.h"

#define BOM "\xEF\xBB\xBF"

static const struct alis_source *source(
    const char *text, struct alis_arena *mem)
{
	return alis_source_of(
	    ALIS_STR("a.alis"), ALIS_STR("a.alis"), alis_str_of(text), mem);
}

/* ---- places ---- */

struct place_row {
	const char *text;
	uint32_t at, line, column;
	const char *why;
};

static const struct place_row places[] = {
	{ "ab\ncd\n", 0, 1, 1, "the first byte" },
	{ "ab\ncd\n", 2, 1, 3, "a line ending belongs to its line" },
	{ "ab\ncd\n", 3, 2, 1, "the second line" },
	{ "ab\ncd\n", 6, 2, 4, "the end, behind the last line ending" },
	{ "ab\ncd", 5, 2, 3, "the end without one" },
	{ "", 0, 1, 1, "nothing at all" },
	{ "\n\n\n", 2, 3, 1, "empty lines" },
	{ "ab\r\ncd\r\n", 4, 2, 1, "CRLF" },
	{ "ab\r\ncd\r\n", 2, 1, 3, "at the CR" },
	{ "\xC3\xA6\xC3\xB8x", 4, 1, 3, "columns are code points" },
	{ "a\xCC\x8Ax", 3, 1, 3, "a combining mark is one of them" },
	{ "\xE6\x97\xA5x", 3, 1, 2, "a wide one too" },
	{ "\xF8x", 1, 1, 2, "a byte that is not UTF-8 too" },
	{ BOM "ab\ncd", 3, 1, 1, "a byte-order mark takes no column" },
	{ BOM "ab\ncd", 5, 1, 3, "nor behind it" },
	{ BOM "ab\ncd", 7, 2, 2, "nor below it" },
	{ "a\n" BOM "b", 5, 2, 2, "it is one only at the start" },
};

static void finds_places(void **state)
{
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(places); i++) {
		struct alis_place place = alis_source_place(
		    source(places[i].text, &mem), places[i].at);
		unit_check(place.line == places[i].line &&
		        place.column == places[i].column,
		    places[i].why);
	}
	alis_arena_release(&mem);
}

struct line_row {
	const char *text;
	uint32_t count;
	uint32_t line;
	const char *says;
	const char *why;
};

static const struct line_row lines[] = {
	{ "", 0, 1, "", "nothing has no line" },
	{ "a", 1, 1, "a", "no line ending" },
	{ "a\n", 1, 1, "a", "one" },
	{ "a\n", 1, 2, "", "no line behind the last ending" },
	{ "a\nb", 2, 2, "b", "a last line without ending" },
	{ "a\r\nb\r\n", 2, 1, "a", "CRLF" },
	{ "a\r\nb\r", 2, 2, "b", "a CR at the very end" },
	{ "a\rb\n", 1, 1, "a\rb", "a CR alone ends no line" },
	{ "a\r\r\n", 1, 1, "a\r", "of two CR one is text" },
	{ BOM "a\n", 1, 1, "a", "the byte-order mark is no text" },
	{ "a\n" BOM "b\n", 2, 2, BOM "b", "further down it is" },
	{ "a\n", 1, 0, "", "lines are counted from 1" },
};

static void finds_lines(void **state)
{
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(lines); i++) {
		const struct line_row *row = &lines[i];
		const struct alis_source *src = source(row->text, &mem);
		unit_check(alis_source_line_count(src) == row->count, row->why);
		check_text(
		    alis_source_line(src, row->line), row->says, row->why);
	}
	alis_arena_release(&mem);
}

/* Lines are counted in steps: of long texts, with lines that begin and end
 * about the borders of a step. */
static void finds_lines_of_long_texts(void **state)
{
	struct alis_arena mem = { 0 };
	char text[5000];

	(void)state;
	for (size_t every = 1; every < 3000; every += every < 40 ? 1 : 341) {
		const struct alis_source *src;
		uint32_t line = 1, from = 0;
		for (size_t i = 0; i < sizeof(text); i++)
			text[i] = i % every == every - 1 ? '\n' : 'x';
		src = alis_source_of(ALIS_STR("a"), ALIS_STR("a"),
		    (alis_str){ text, sizeof(text) }, &mem);
		for (uint32_t at = 0; at < sizeof(text); at++) {
			struct alis_place place = alis_source_place(src, at);
			unit_check(
			    place.line == line && place.column == at - from + 1,
			    "its place");
			if (text[at] != '\n')
				continue;
			unit_check(alis_source_line_at(src, line) == from &&
			        alis_source_line(src, line).n == at - from,
			    "the line");
			from = at + 1;
			line++;
		}
		unit_check(alis_source_line_count(src) ==
		        line - (from == sizeof(text)),
		    "how many there are");
		unit_check(alis_source_line_at(src, line + 1) == sizeof(text),
		    "behind the last");
	}
	alis_arena_release(&mem);
}

static void sorts_complaints(void **state)
{
	struct alis_arena mem = { 0 };
	const struct alis_source *first = source("abc\ndef\n", &mem);
	const struct alis_source *second = source("ghi\n", &mem);
	struct alis_diags diags = { .mem = &mem };
	const struct alis_diag **sorted;

	(void)state;
	alis_diag_add(&diags, ALIS_A016, first, (alis_span){ 4, 6 });
	alis_diag_add(&diags, ALIS_A038, second, (alis_span){ 0, 1 });
	alis_diag_add(&diags, ALIS_A050, first, (alis_span){ 1, 2 });
	alis_diag_add(&diags, ALIS_A012, first, (alis_span){ 4, 5 });
	alis_diag_add(&diags, ALIS_A016, first, (alis_span){ 4, 7 });
	unit_check(diags.count == 5 && diags.errors == 3 && diags.warnings == 2,
	    "errors and warnings are counted");
	check_text(diags_text(&diags, &mem),
	    "A050@1:2+1 A012@2:1+1 A016@2:1+2 A016@2:1+3 A038@1:1+1",
	    "by file, place, code, then as they came");
	sorted = alis_diags_sorted(&diags, &mem);
	unit_check(sorted[4]->src == second, "the second file comes last");
	alis_arena_release(&mem);
}

/* ---- the nearest word ---- */

static const struct {
	const char *wanted;
	const char *nearest;
	const char *why;
} nearest_rows[] = {
	{ "vagt", "vakt", "one letter of four" },
	{ "VAGT", "vakt", "whatever the case" },
	{ "kurss", "kurs", "one letter more" },
	{ "veildening", "veiledning", "two in each other's place" },
	{ "praksisbesok", "praksisbes\xC3\xB8k", "no Norwegian keyboard" },
	{ "laeringsmaal", "l\xC3\xA6ringsm\xC3\xA5l", "spelt out" },
	{ "bil", "", "too far from all" },
	{ "x", "", "a letter is near to nothing" },
	{ "", "", "nothing is near to nothing" },
};

static void finds_the_nearest(void **state)
{
	static const char *const words[] = { "kurs", "vakt", "veiledning",
		"praksisbes\xC3\xB8k", "l\xC3\xA6ringsm\xC3\xA5l" };
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(nearest_rows); i++) {
		struct alis_nearest nearest =
		    alis_nearest_to(alis_str_of(nearest_rows[i].wanted), &mem);
		for (size_t k = 0; k < ALIS_COUNT(words); k++)
			alis_nearest_try(&nearest, alis_str_of(words[k]));
		check_text(alis_nearest_word(&nearest), nearest_rows[i].nearest,
		    nearest_rows[i].why);
	}
	alis_arena_release(&mem);
}

/* ---- patterns ---- */

struct pattern_row {
	const char *pattern;
	const char *text;
	enum alis_found found;
	const char *whole;
	const char *group;
	const char *why;
};

static const struct pattern_row patterns[] = {
	{ "^grunnkurs a\\b", "Grunnkurs A, Bergen", ALIS_FOUND, "Grunnkurs A",
	    "", "case is ignored" },
	{ "\xC3\x98YE", "\xC3\xB8yesykdommer", ALIS_FOUND, "\xC3\xB8ye", "",
	    "of Norwegian letters too" },
	{ "^.{3}$", "\xC3\xA6\xC3\xB8\xC3\xA5", ALIS_FOUND,
	    "\xC3\xA6\xC3\xB8\xC3\xA5", "", "a letter is a code point" },
	{ "\\bemnekurs i (\\w+)", "Emnekurs i r\xC3\xB8yking", ALIS_FOUND,
	    "Emnekurs i r\xC3\xB8yking", "r\xC3\xB8yking",
	    "letters of words are Unicode's" },
	{ "(a)|(b)", "b", ALIS_FOUND, "b", "", "a group that is not set" },
	{ "grunnkurs", "emnekurs", ALIS_FOUND_NOT, "", "", "not there" },
	{ "", "x", ALIS_FOUND, "", "", "an empty pattern fits anything" },
	{ "^$", "", ALIS_FOUND, "", "", "an empty text" },
	{ "a$", "a\n", ALIS_FOUND_NOT, "", "", "$ is the very end" },
};

static void finds_patterns(void **state)
{
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(patterns); i++) {
		const struct pattern_row *row = &patterns[i];
		struct alis_match match = { 0 };
		alis_str why;
		size_t at;
		const struct alis_pattern *pattern = alis_pattern_compile(
		    alis_str_of(row->pattern), &mem, &why, &at);
		assert_non_null(pattern);
		unit_check(alis_pattern_find(pattern, alis_str_of(row->text),
		               &match) == row->found,
		    row->why);
		if (row->found != ALIS_FOUND)
			continue;
		check_text(match.group[0], row->whole, row->why);
		check_text(match.group[1], row->group, row->why);
	}
	alis_arena_release(&mem);
}

static const struct {
	const char *pattern;
	size_t at;
	const char *why;
} wrong_patterns[] = {
	{ "a(b", 3, "a bracket that is not closed" },
	{ "a)b", 1, "one that is not opened" },
	{ "abc[d-", 6, "a class without end" },
	{ "*a", 0, "nothing to repeat" },
	{ "(*NO_UTF)a", 0, "no switches of the library" },
	{ "a\\C", 3, "no half letters" },
};

static void refuses_patterns(void **state)
{
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(wrong_patterns); i++) {
		alis_str why = { "", 0 };
		size_t at = SIZE_MAX;
		unit_check(
		    alis_pattern_compile(alis_str_of(wrong_patterns[i].pattern),
		        &mem, &why, &at) == NULL,
		    wrong_patterns[i].why);
		unit_check(at == wrong_patterns[i].at && why.n > 0,
		    wrong_patterns[i].why);
	}
	alis_arena_release(&mem);
}

static void stops_wild_patterns(void **state)
{
	static const char *const wild[] = { "(a+)+$", "(a|aa)+$",
		"(.*)(.*)(.*)(.*)(.*)x$", "^(a?){50}a{50}$" };
	struct alis_arena mem = { 0 };
	char text[5000];
	clock_t before = clock();

	(void)state;
	memset(text, 'a', sizeof(text));
	for (size_t n = 100; n <= sizeof(text); n += 100) {
		for (size_t i = 0; i < ALIS_COUNT(wild); i++) {
			const struct alis_pattern *pattern;
			struct alis_match match;
			alis_str why;
			size_t at;
			pattern = alis_pattern_compile(
			    alis_str_of(wild[i]), &mem, &why, &at);
			assert_non_null(pattern);
			text[n - 1] = 'b';
			unit_check(
			    alis_pattern_find(pattern, (alis_str){ text, n },
			        &match) != ALIS_FOUND,
			    wild[i]);
			text[n - 1] = 'a';
			if (n == 3000 && i == 0)
				unit_check(
				    alis_pattern_find(pattern,
				        ALIS_STR("aaaaaaaaaaaaaaaaaaaaaaaaaaaa"
				                 "aaaaaaaaaaaaaaaaaaaaaaab"),
				        &match) == ALIS_FOUND_LIMIT,
				    "the limit is told");
			alis_arena_release(&mem);
		}
	}
	unit_check((double)(clock() - before) / CLOCKS_PER_SEC < 20,
	    "two hundred of them in seconds");
}

int test_text(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(finds_places),
		UNIT_TEST(finds_lines),
		UNIT_TEST(finds_lines_of_long_texts),
		UNIT_TEST(sorts_complaints),
		UNIT_TEST(finds_the_nearest),
		UNIT_TEST(finds_patterns),
		UNIT_TEST(refuses_patterns),
		UNIT_TEST(stops_wild_patterns),
	};
	return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
