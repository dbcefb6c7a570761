/* SPDX-License-Identifier: MIT */
/* Looking through lines: every way that the processor has is the plain one. */
#include <alis/base.h>

#include <stdlib.h>
#include <string.h>

#include "random.h"
#include "unit.h"

/* In memory of just that size, so that a sanitizer sees what is read behind
 * it. */
static void all_agree(const char *bytes, size_t n, const char *why)
{
	alis_scan *scans[ALIS_SCANS_MOST];
	size_t count = alis_scans(scans);
	char *copy = malloc(n + 1);
	struct alis_scanned plain;

	assert_non_null(copy);
	memcpy(copy, bytes, n);
	scans[0](copy, copy + n, &plain);
	for (size_t i = 1; i < count; i++) {
		struct alis_scanned line;
		scans[i](copy, copy + n, &line);
		unit_check(line.n == plain.n && line.bar == plain.bar &&
		        line.semicolon == plain.semicolon &&
		        line.control == plain.control &&
		        line.blanks == plain.blanks &&
		        line.is_fit == plain.is_fit,
		    why);
	}
	free(copy);
}

struct row {
	const char *text;
	size_t n, bar, semicolon, control;
	bool is_fit;
	const char *why;
};

#define NONE SIZE_MAX

static const struct row rows[] = {
	{ "", 0, NONE, NONE, NONE, true, "nothing" },
	{ "\n|;", 0, NONE, NONE, NONE, true, "an empty line" },
	{ "a|b|c;d;\n", 8, 1, 5, NONE, true, "the first of each sort" },
	{ "a\n|;\t", 1, NONE, NONE, NONE, true, "not those of the next line" },
	{ "a\tb\r\n", 4, NONE, NONE, 1, true, "a tab is a control, too" },
	{ "ab\r\n", 3, NONE, NONE, 2, true, "a CR too" },
	{ "ab\x7F", 3, NONE, NONE, 2, true, "DEL too" },
	{ "\xC3\xA6\xC3\xB8\xE2\x80\x93", 7, NONE, NONE, NONE, true,
	    "letters and a dash" },
	{ "\xC3", 1, NONE, NONE, NONE, false, "half a letter at the end" },
	{ "\xC3\n\xA6", 1, NONE, NONE, NONE, false, "half a letter" },
	{ "\xA6", 1, NONE, NONE, NONE, false, "the other half" },
	{ "a\xC2\xAD|", 4, 3, NONE, NONE, false, "a hidden one, U+00AD" },
	/* NOLINTNEXTLINE(misc-misleading-bidirectional) */
	{ "\xE2\x80\xAE", 3, NONE, NONE, NONE, false, "a turn, U+202E" },
	{ "\xED\xA0\x80", 3, NONE, NONE, NONE, false, "a surrogate" },
	{ "\xC0\xAF", 2, NONE, NONE, NONE, false, "an overlong form" },
};

static void knows_what_a_line_is_made_of(void **state)
{
	alis_scan *scans[ALIS_SCANS_MOST];
	size_t count = alis_scans(scans);

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows) * count; i++) {
		const struct row *row = &rows[i / count];
		struct alis_scanned line;
		scans[i % count](
		    row->text, row->text + strlen(row->text), &line);
		unit_check(line.n == row->n && line.bar == row->bar &&
		        line.semicolon == row->semicolon &&
		        line.control == row->control &&
		        line.is_fit == row->is_fit,
		    row->why);
	}
}

/* Each piece at each place about the borders of a step. */
static void borders_are_no_borders(void **state)
{
	static const char *const letters[] = { "|", ";", "\t", "\x7F", "\n",
		/* NOLINTNEXTLINE(misc-misleading-bidirectional) */
		"\xC3\xA6", "\xC2\xAD", "\xE2\x80\x93", "\xE2\x80\xAE",
		"\xF0\x9F\x98\x80", "\xF3\xA0\x80\x81", "\xC3", "\xE2\x80",
		"\xF0\x9F\x98", "\x80", "\xFF" };
	char line[140];

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(letters); i++)
		for (size_t at = 0; at < 70; at++)
			for (size_t n = at; n < at + 70; n += 7) {
				size_t length = strlen(letters[i]);
				memset(line, 'x', sizeof(line));
				memcpy(line + at, letters[i], length);
				all_agree(line, n, letters[i]);
				all_agree(line, at + length, letters[i]);
			}
}

static void any_bytes_are_the_same(void **state)
{
	static const char mostly[] = "aaaaaaa   |;\t\r\n\xC3\xA6\xE2\x80\x93";
	uint64_t seed = 7;
	char line[200] = { 0 };

	(void)state;
	for (size_t i = 0; i < 20000; i++) {
		size_t n = test_below(&seed, sizeof(line));
		for (size_t k = 0; k < n; k++)
			line[k] = test_below(&seed, 8) == 0
			    ? (char)test_below(&seed, 256)
			    : mostly[test_below(&seed, sizeof(mostly) - 1)];
		all_agree(line, n, "random bytes");
	}
}

int test_scan(void)
{
	const struct CMUnitTest tests[] = {
		UNIT_TEST(knows_what_a_line_is_made_of),
		UNIT_TEST(borders_are_no_borders),
		UNIT_TEST(any_bytes_are_the_same),
	};

	return cmocka_run_group_tests_name("scan", tests, NULL, NULL);
}
