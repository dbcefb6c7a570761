/* SPDX-License-Identifier: MIT */
/* Text that is taken in runs comes to the same as sign by sign. */
#include <alis/base.h>

#include <string.h>

#include "random.h"
#include "unit.h"

#define TEXTS 20000

/* Signs of every sort: plain, quoted, of two bytes and more, wide, combining,
 * hidden, and bytes that are no sign. */
static const char *const signs[] = { "a", "Z", "~", " ", "0", "\"", "\\", "\n",
	"\t", "\r", "\x1B", "\x7F", "\x01", "\xC3\xA6", "\xC3\x98", "\xC3\xBF",
	"\xC2\xA0", "\xC2\xAD", "\xC2\x85", "e\xCC\x81", "\xCC\x81",
	/* NOLINTNEXTLINE(misc-misleading-bidirectional) */
	"\xE2\x80\xAE", "\xE2\x80\x8B", "\xE2\x82\xAC", "\xE4\xB8\xAD",
	"\xF0\x9F\x98\x80", "\xF3\xA0\x80\x81", "\xC3", "\xA6", "\xFF",
	"\xE2\x82", "\xED\xA0\x80" };

static alis_str text_make(uint64_t *seed, char room[256])
{
	size_t n = 0, plain = test_below(seed, 12) + 1;
	size_t count = test_below(seed, 48);

	for (size_t i = 0; i < count; i++) {
		const char *sign = test_below(seed, plain) > 0
		    ? signs[test_below(seed, 5)]
		    : signs[test_below(seed, ALIS_COUNT(signs))];
		while (*sign != '\0')
			room[n++] = *sign++;
	}
	return (alis_str){ room, n };
}

/* One sign, or a byte that is none. */
static alis_str first_of(alis_str text)
{
	int32_t point;
	size_t n = alis_utf8_read(text, &point);

	return alis_str_part(text, 0, n == 0 ? 1 : n);
}

static alis_str safe_of(alis_str text, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_safe(&out, text);
	return alis_out_text(&out);
}

/* What stands between the quotes. */
static alis_str json_of(alis_str text, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	struct alis_json json = { .out = &out };
	alis_str quoted;

	alis_json_str(&json, NULL, text);
	quoted = alis_out_text(&out);
	return alis_str_part(quoted, 1, quoted.n - 1);
}

static void check_text(alis_str text, size_t columns, struct alis_arena *mem)
{
	struct alis_out safe = alis_out_memory(mem);
	struct alis_out json = alis_out_memory(mem);
	size_t width = 0, fit = 0, clean = 0, plain = 0;
	bool fits = true, is_clean = true, is_plain = true;

	for (alis_str rest = text; rest.n > 0;) {
		alis_str one = first_of(rest);
		alis_str shown = safe_of(one, mem);
		width += alis_utf8_width(one);
		fits = fits && width <= columns;
		fit += fits ? one.n : 0;
		is_clean = is_clean && alis_str_same(one, shown) &&
		    one.at[0] != '\n' && one.at[0] != '\t';
		clean += is_clean ? one.n : 0;
		is_plain = is_plain && one.at[0] >= ' ' && one.at[0] <= '~' &&
		    one.at[0] != '"' && one.at[0] != '\\';
		plain += is_plain ? one.n : 0;
		alis_out_put(&safe, shown);
		alis_out_put(&json, json_of(one, mem));
		rest = alis_str_from(rest, one.n);
	}
	unit_check(alis_utf8_width(text) == width, "width");
	unit_check(alis_utf8_fit(text, columns).n == fit, "fit");
	unit_check(alis_utf8_clean(text) == clean, "clean");
	unit_check(alis_utf8_plain(text, '"', '\\') == plain, "plain");
	unit_check(
	    alis_str_same(safe_of(text, mem), alis_out_text(&safe)), "safe");
	unit_check(
	    alis_str_same(json_of(text, mem), alis_out_text(&json)), "json");
}

static void are_as_sign_by_sign(void **state)
{
	uint64_t seed = 11;

	(void)state;
	for (size_t i = 0; i < TEXTS; i++) {
		struct alis_arena mem = { 0 };
		char room[256];
		alis_str text = text_make(&seed, room);
		check_text(text, test_below(&seed, 40), &mem);
		alis_arena_release(&mem);
	}
}

/* A run that ends just before a sign, at every place of a word of the machine.
 */
static void end_at_any_place(void **state)
{
	(void)state;
	for (size_t at = 0; at < 20; at++) {
		for (int c = 0; c < 256; c++) {
			char text[24];
			bool special = c < ' ' || c > '~' || c == 'x';
			memset(text, 'a', sizeof(text));
			text[at] = (char)c;
			unit_check(
			    alis_utf8_plain((alis_str){ text, sizeof(text) },
			        'x', '\0') == (special ? at : sizeof(text)),
			    "a run to a special byte");
		}
	}
}

int test_runs(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(are_as_sign_by_sign),
		UNIT_TEST(end_at_any_place),
	};

	return cmocka_run_group_tests_name("runs", tests, NULL, NULL);
}
