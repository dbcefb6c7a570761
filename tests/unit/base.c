/* SPDX-License-Identifier: MIT */
/* Strings, UTF-8, words, bytes and JSON out. Days stand in day.c,
 * amounts and memory in amount.c. */
#include <alis/base.h>

#include <limits.h>
#include <string.h>

#include "unit.h"

/* ---- strings ---- */

struct cut_row {
	const char *text;
	const char *head, *tail;
	const char *why;
	char mark;
	bool found;
};

static const struct cut_row cuts[] = {
	{ "a:b", "a", "b", "one mark", ':', true },
	{ "a:b:c", "a", "b:c", "the first of two", ':', true },
	{ ":b", "", "b", "at the start", ':', true },
	{ "a:", "a", "", "at the end", ':', true },
	{ ":", "", "", "alone", ':', true },
	{ "ab", "ab", "", "none", ':', false },
	{ "", "", "", "nothing", ':', false },
};

static void cuts_strings(void **state)
{
	alis_cut none = alis_str_cut((alis_str){ NULL, 0 }, ':');

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(cuts); i++) {
		alis_cut cut =
		    alis_str_cut(alis_str_of(cuts[i].text), cuts[i].mark);
		unit_check(alis_str_is(cut.head, cuts[i].head) &&
		        alis_str_is(cut.tail, cuts[i].tail) &&
		        cut.found == cuts[i].found,
		    cuts[i].why);
	}
	unit_check(none.head.n == 0 && none.tail.n == 0 && !none.found,
	    "a view of nothing");
}

static const char *const trims[][2] = {
	{ "", "" },
	{ " ", "" },
	{ " \t ", "" },
	{ "a", "a" },
	{ "  a b\t", "a b" },
	{ "\r a\n", "\r a\n" },
	{ "\xC2\xA0 a", "\xC2\xA0 a" },
};

static const char *const orders[] = { "", "a", "aa", "ab", "b", "\xC3\xB8" };

static void compares_strings(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(trims); i++)
		unit_check(alis_str_is(alis_str_trim(alis_str_of(trims[i][0])),
		               trims[i][1]),
		    "only blanks and tabs are trimmed");
	for (size_t i = 0; i < ALIS_COUNT(orders); i++) {
		for (size_t k = 0; k < ALIS_COUNT(orders); k++) {
			int order = alis_str_compare(
			    alis_str_of(orders[i]), alis_str_of(orders[k]));
			unit_check(
			    (order > 0) - (order < 0) == (i > k) - (i < k),
			    orders[i]);
		}
	}
	unit_check(alis_str_starts(ALIS_STR("abc"), ALIS_STR("ab")), "starts");
	unit_check(alis_str_starts(ALIS_STR("abc"), ALIS_STR("")), "nothing");
	unit_check(!alis_str_starts(ALIS_STR("a"), ALIS_STR("ab")), "longer");
	unit_check(alis_str_is(alis_str_part(ALIS_STR("abc"), 2, 9), "c"),
	    "a part ends with its string");
	unit_check(alis_str_part(ALIS_STR("abc"), 7, 2).n == 0,
	    "a part that ends before it starts is empty");
	unit_check(!alis_str_same(ALIS_STR("a\0b"), ALIS_STR("a\0c")),
	    "NUL ends nothing");
}

/* ---- UTF-8 ---- */

static size_t encode(int32_t point, char *to)
{
	uint32_t p = (uint32_t)point;

	if (p < 0x80) {
		to[0] = (char)p;
		return 1;
	}
	if (p < 0x800) {
		to[0] = (char)(0xC0 | p >> 6);
		to[1] = (char)(0x80 | (p & 63));
		return 2;
	}
	if (p < 0x10000) {
		to[0] = (char)(0xE0 | p >> 12);
		to[1] = (char)(0x80 | (p >> 6 & 63));
		to[2] = (char)(0x80 | (p & 63));
		return 3;
	}
	to[0] = (char)(0xF0 | p >> 18);
	to[1] = (char)(0x80 | (p >> 12 & 63));
	to[2] = (char)(0x80 | (p >> 6 & 63));
	to[3] = (char)(0x80 | (p & 63));
	return 4;
}

static const struct {
	const char *bytes;
	size_t n;
	const char *why;
} malformed[] = {
	{ "\x80", 1, "a byte that goes on, alone" },
	{ "\xC3", 1, "the first of two, alone" },
	{ "\xC3(", 2, "the first of two and a letter" },
	{ "\xE2\x82", 2, "two of three" },
	{ "\xF0\x9F\x98", 3, "three of four" },
	{ "\xC0\x80", 2, "an overlong NUL" },
	{ "\xC1\xBF", 2, "an overlong DEL" },
	{ "\xE0\x9F\xBF", 3, "overlong in three" },
	{ "\xF0\x8F\xBF\xBF", 4, "overlong in four" },
	{ "\xF4\x90\x80\x80", 4, "over U+10FFFF" },
	{ "\xF8\x88\x80\x80\x80", 5, "five bytes" },
	{ "\xFE", 1, "never a first byte" },
	{ "\xFF", 1, "never a first byte" },
	{ "\xF8r", 2, "o with stroke in ISO-8859-1" },
};

static void reads_utf8(void **state)
{
	size_t wrong = 0;

	(void)state;
	for (int32_t point = 0; point <= 0x10FFFF; point++) {
		char bytes[4];
		int32_t read = -1;
		size_t n = encode(point, bytes), got;
		bool surrogate = point >= 0xD800 && point < 0xE000;
		got = alis_utf8_read((alis_str){ bytes, n }, &read);
		wrong += surrogate ? got != 0 : got != n || read != point;
		wrong += n > 1 &&
		    alis_utf8_read((alis_str){ bytes, n - 1 }, &read) != 0;
	}
	unit_check(wrong == 0, "every code point, and none that is cut short");
	for (size_t i = 0; i < ALIS_COUNT(malformed); i++) {
		int32_t point;
		alis_str s = { malformed[i].bytes, malformed[i].n };
		unit_check(alis_utf8_read(s, &point) == 0, malformed[i].why);
	}
	unit_check(alis_utf8_count(ALIS_STR("\xF8r\xC3\xB8")) == 3,
	    "a bad byte counts as one");
}

struct width_row {
	const char *text;
	size_t width;
	size_t columns;
	const char *fit;
	const char *why;
};

static const struct width_row widths[] = {
	{ "", 0, 5, "", "nothing" },
	{ "abc", 3, 2, "ab", "letters" },
	{ "abc", 3, 3, "abc", "all of it" },
	{ "abc", 3, 0, "", "no room" },
	{ "\xC3\xA6\xC3\xB8\xC3\xA5", 3, 2, "\xC3\xA6\xC3\xB8", "Norwegian" },
	{ "a\xCC\x8A"
	  "b",
	    2, 1, "a\xCC\x8A", "a combining ring stays with its letter" },
	{ "\xE6\x97\xA5\xE6\x9C\xAC", 4, 3, "\xE6\x97\xA5", "wide: no half" },
	{ "\xF0\x9F\x98\x80!", 3, 2, "\xF0\x9F\x98\x80", "an emoji" },
	{ "a\xF8"
	  "b",
	    3, 2, "a\xF8", "a bad byte takes a column" },
};

static void measures_utf8(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(widths); i++) {
		const struct width_row *row = &widths[i];
		alis_str text = alis_str_of(row->text);
		unit_check(alis_utf8_width(text) == row->width, row->why);
		unit_check(
		    alis_str_is(alis_utf8_fit(text, row->columns), row->fit),
		    row->why);
	}
}

static void knows_hidden_characters(void **state)
{
	static const int32_t hidden[] = { 0x00, 0x07, 0x08, 0x0B, 0x0D, 0x1B,
		0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0x061C, 0x200B, 0x200C,
		0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060,
		0x2066, 0x2069, 0x206A, 0x206F, 0xFEFF, 0xFFF9, 0x1BCA3,
		0x1D173, 0xE0001, 0xE0041, 0xE007F };
	static const int32_t seen[] = { 0x09, 0x0A, 0x20, 0x7E, 0xA0, 0xC5,
		0xF8, 0x030A, 0x2009, 0x2010, 0x2013, 0x202F, 0x20AC, 0x65E5,
		0xFFFD, 0x1F600, 0x10FFFF };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(hidden); i++)
		unit_check(alis_utf8_hidden(hidden[i]), "hidden");
	for (size_t i = 0; i < ALIS_COUNT(seen); i++)
		unit_check(!alis_utf8_hidden(seen[i]), "seen");
}

static const struct {
	const char *a, *b;
	bool same;
	const char *why;
} names[] = {
	{ "\xC3\xA5", "a\xCC\x8A", true, "NFC and NFD" },
	{ "\xC3\x85se", "A\xCC\x8ASE", true, "and capitals" },
	{ "VAKT", "vakt", true, "ASCII capitals" },
	{ "\xC3\x98", "\xC3\xB8", true, "Norwegian capitals" },
	{ "\xC3\xB8", "o", false, "o with stroke is a letter of its own" },
	{ "\xC3\xA5", "a", false, "a with ring too" },
	{ "vakt", "vakt ", false, "a blank is a letter" },
	{ "\xE2\x84\xAB", "\xC3\xA5", true, "the sign of Angstrom" },
	{ "\xF8", "\xF8", true, "not UTF-8: the bytes" },
	{ "\xF8", "\xD8", false, "not UTF-8: nothing is folded" },
	{ "", "", true, "nothing" },
	{ "", "a", false, "nothing and something" },
};

static void folds_names(void **state)
{
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(names); i++) {
		alis_str a = alis_str_of(names[i].a);
		alis_str b = alis_str_of(names[i].b);
		unit_check(alis_utf8_same(a, b) == names[i].same, names[i].why);
		unit_check(alis_str_same(alis_utf8_fold(a, &mem),
		               alis_utf8_fold(b, &mem)) == names[i].same,
		    names[i].why);
	}
	unit_check(alis_utf8_fold((alis_str){ NULL, 0 }, &mem).n == 0,
	    "a view of nothing");
	alis_arena_release(&mem);
}

#define TEN     "abcdefghij"
#define SIXTY   TEN TEN TEN TEN TEN TEN
#define FARTHER UINT_MAX

static const struct {
	const char *a, *b;
	unsigned distance;
	const char *why;
} distances[] = {
	{ "vakt", "vakt", 0, "the same" },
	{ "", "", 0, "nothing" },
	{ "", "abc", 12, "three letters more" },
	{ "vakt", "vagt", 4, "another letter" },
	{ "vakt", "vkt", 4, "a letter less" },
	{ "vakt", "vakkt", 4, "a letter more" },
	{ "vakt", "vatk", 4, "two letters in each other's place" },
	{ "kurs", "vakt", 16, "nothing in common" },
	{ "\xC3\xB8l", "ol", 1, "o with stroke for o" },
	{ "\xC3\xA5r", "ar", 1, "a with ring for a" },
	{ "\xC3\xA5r", "aar", 1, "a with ring for aa" },
	{ "l\xC3\xA6r", "laer", 1, "the letter ae for a and e" },
	{ "l\xC3\xA6ringsm\xC3\xA5l", "laeringsmaal", 2, "both" },
	{ "l\xC3\xA6r", "lar", 4, "ae for a alone is another letter" },
	{ SIXTY "1234", SIXTY "1235", 4, "64 letters" },
	{ SIXTY "12345", SIXTY "12345", FARTHER, "65 letters" },
	{ "\xF8l", "\xF8l", FARTHER, "not UTF-8" },
};

static void measures_words(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(distances); i++) {
		alis_str a = alis_str_of(distances[i].a);
		alis_str b = alis_str_of(distances[i].b);
		unit_check(alis_word_distance(a, b) == distances[i].distance,
		    distances[i].why);
		unit_check(alis_word_distance(b, a) == distances[i].distance,
		    distances[i].why);
	}
}

/* ---- bytes out ---- */

struct sink {
	char bytes[4000];
	size_t used;
	size_t room;
	int calls_after_failure;
	bool has_failed;
};

static int into_sink(void *to, alis_str bytes)
{
	struct sink *sink = to;

	sink->calls_after_failure += sink->has_failed;
	sink->has_failed = bytes.n > sink->room - sink->used;
	if (sink->has_failed)
		return -1;
	memcpy(sink->bytes + sink->used, bytes.at, bytes.n);
	sink->used += bytes.n;
	return 0;
}

static bool is_filled(alis_str text, size_t n)
{
	for (size_t i = 0; i < text.n; i++)
		if (text.at[i] != (char)('a' + i % 26))
			return false;
	return text.n == n;
}

static void gathers_bytes(void **state)
{
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t step = 1; step < 100; step += 7) {
		struct alis_out out = alis_out_memory(&mem);
		struct sink sink = { .room = sizeof(sink.bytes) };
		struct alis_out through = {
			.mem = &mem, .flush = into_sink, .to = &sink
		};
		char letters[100 + 26];
		for (size_t i = 0; i < sizeof(letters); i++)
			letters[i] = (char)('a' + i % 26);
		for (size_t n = 0; n < 3000; n += step) {
			alis_str part = { letters + n % 26, step };
			if (n + step > 3000)
				part.n = 3000 - n;
			alis_out_put(&out, part);
			alis_out_put(&through, part);
		}
		unit_check(is_filled(alis_out_text(&out), 3000), "in memory");
		unit_check(alis_out_finish(&through) &&
		        is_filled((alis_str){ sink.bytes, sink.used }, 3000),
		    "through a sink");
	}
	alis_arena_release(&mem);
}

static void remembers_failure(void **state)
{
	struct alis_arena mem = { 0 };
	struct sink sink = { .room = 0 };
	struct alis_out out = { .mem = &mem, .flush = into_sink, .to = &sink };

	(void)state;
	for (int i = 0; i < 9; i++)
		alis_out_fill(&out, 'x', 20000);
	unit_check(!alis_out_finish(&out), "it is told at the end");
	unit_check(sink.calls_after_failure == 0, "nothing is tried again");
	alis_arena_release(&mem);
}

/* Right to left from here on, and the end of it. */
#define RLO "\xE2\x80\xAE"
#define PDF "\xE2\x80\xAC"

static const char *const safes[][2] = {
	{ "bl\xC3\xA5 \xE2\x82\xAC", "bl\xC3\xA5 \xE2\x82\xAC" },
	{ "a\x1B[31m", "a<U+001B>[31m" },
	{ "a" RLO "b" PDF, "a<U+202E>b<U+202C>" },
	{ "a\xF8"
	  "b",
	    "a<0xF8>b" },
	{ "\xF3\xA0\x81\x81", "<U+E0041>" },
	{ "a\tb\nc", "a\tb\nc" },
	{ "\xC2\x9B", "<U+009B>" },
};

static void shows_what_is_hidden(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_out nul = alis_out_memory(&mem);

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(safes); i++) {
		struct alis_out out = alis_out_memory(&mem);
		alis_out_safe(&out, alis_str_of(safes[i][0]));
		unit_check(
		    alis_str_is(alis_out_text(&out), safes[i][1]), safes[i][1]);
	}
	alis_out_safe(&nul, ALIS_STR("a\0b"));
	unit_check(alis_str_is(alis_out_text(&nul), "a<U+0000>b"), "NUL");
	alis_arena_release(&mem);
}

/* ---- JSON ---- */

static const char *const quoted[][2] = {
	{ "plain", "plain" },
	{ "a\"b\\c/d", "a\\\"b\\\\c/d" },
	{ "\n\t\r\x01\x1B\x7F", "\\u000a\\u0009\\u000d\\u0001\\u001b\\u007f" },
	{ "bl\xC3\xA5", "bl\xC3\xA5" },
	{ RLO "x" PDF, "\\u202ex\\u202c" },
	{ "\xF3\xA0\x81\x81", "\\udb40\\udc41" },
	{ "\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80" },
	{ "a\xF8\xFF", "a\xEF\xBF\xBD\xEF\xBF\xBD" },
	{ "", "" },
};

static void escapes_json(void **state)
{
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(quoted); i++) {
		struct alis_out out = alis_out_memory(&mem);
		struct alis_json json = { .out = &out };
		alis_str text;
		alis_json_str(&json, NULL, alis_str_of(quoted[i][0]));
		text = alis_out_text(&out);
		unit_check(text.n >= 2 && text.at[0] == '"' &&
		        text.at[text.n - 1] == '"' &&
		        alis_str_is(
		            alis_str_part(text, 1, text.n - 1), quoted[i][1]),
		    quoted[i][1]);
	}
	alis_arena_release(&mem);
}

static void nests_json(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);
	struct alis_json json = { .out = &out };

	(void)state;
	alis_json_open(&json, NULL, '{');
	alis_json_count(&json, "n", INT64_MIN);
	alis_json_open(&json, "none", '[');
	alis_json_close(&json, ']');
	alis_json_open(&json, "list", '[');
	alis_json_bool(&json, NULL, true);
	alis_json_open(&json, NULL, '{');
	alis_json_null(&json, "x");
	alis_json_close(&json, '}');
	alis_json_open(&json, NULL, '{');
	alis_json_close(&json, '}');
	alis_json_close(&json, ']');
	alis_json_bool(&json, "last", false);
	alis_json_close(&json, '}');
	unit_check(alis_str_is(alis_out_text(&out),
	               "{\n"
	               "  \"n\": -9223372036854775808,\n"
	               "  \"none\": [],\n"
	               "  \"list\": [\n"
	               "    true,\n"
	               "    {\n"
	               "      \"x\": null\n"
	               "    },\n"
	               "    {}\n"
	               "  ],\n"
	               "  \"last\": false\n"
	               "}\n"),
	    "commas, blanks and brackets");
	alis_arena_release(&mem);
}

int test_base(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(cuts_strings),
		UNIT_TEST(compares_strings),
		UNIT_TEST(reads_utf8),
		UNIT_TEST(measures_utf8),
		UNIT_TEST(knows_hidden_characters),
		UNIT_TEST(folds_names),
		UNIT_TEST(measures_words),
		UNIT_TEST(gathers_bytes),
		UNIT_TEST(remembers_failure),
		UNIT_TEST(shows_what_is_hidden),
		UNIT_TEST(escapes_json),
		UNIT_TEST(nests_json),
	};
	return cmocka_run_group_tests_name("base", tests, NULL, NULL);
}
