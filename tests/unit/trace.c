/* SPDX-License-Identifier: MIT */
/* Traces of texts are the same for what is called the same, and tell apart what
 * is not, at every length and wherever the letters stand. */
#include "../../src/post/facts.h"

#include "random.h"
#include "unit.h"

#define TEXTS 20000

/* Of each letter the ways to write it. */
static const char *const letters[][3] = {
	{ "a", "A", "a" },
	{ "k", "K", "\xE2\x84\xAA" },
	{ "s", "S", "\xC5\xBF" },
	{ "7", "7", "7" },
	{ " ", " ", " " },
	{ "\xC3\xA6", "\xC3\x86", "\xC3\xA6" },
	{ "\xC3\xA5", "\xC3\x85", "a\xCC\x8A" },
	{ "\xC3\xA9", "\xC3\x89", "E\xCC\x81" },
	{ "\xC3\x9F", "ss", "SS" },
	{ "\xD1\x8F", "\xD0\xAF", "\xD1\x8F" },
};

/* A text of so many letters, each written one way or another. */
static alis_str text_of(uint64_t *seed, const unsigned char *spelt, size_t n,
    struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < n; i++)
		alis_out_lit(&out, letters[spelt[i]][test_below(seed, 3)]);
	return alis_out_text(&out);
}

static void what_is_the_same_has_one_trace(void **state)
{
	uint64_t seed = 5;
	size_t other = 0;

	(void)state;
	for (size_t i = 0; i < TEXTS; i++) {
		struct alis_arena mem = { 0 };
		unsigned char spelt[40];
		size_t n = test_below(&seed, sizeof(spelt) + 1);
		size_t most = i % 2 == 0 ? 5 : ALIS_COUNT(letters);
		alis_str one, two, apart;
		for (size_t k = 0; k < n; k++)
			spelt[k] = (unsigned char)test_below(&seed, most);
		one = text_of(&seed, spelt, n, &mem);
		two = text_of(&seed, spelt, n, &mem);
		unit_check(alis_utf8_same(one, two), "they are the same");
		unit_check(alis__trace_of(one) == alis__trace_of(two),
		    "the same text");
		if (n > 0) {
			size_t at = test_below(&seed, n);
			spelt[at] = (unsigned char)((spelt[at] + 1) % most);
		}
		apart = text_of(&seed, spelt, n, &mem);
		if (!alis_utf8_same(one, apart)) {
			other++;
			unit_check(alis__trace_of(one) != alis__trace_of(apart),
			    "one letter is another");
		}
		alis_arena_release(&mem);
	}
	unit_check(other > TEXTS / 2, "many were others");
}

/* What stands behind a text is no part of it. */
static void only_the_text_is_looked_at(void **state)
{
	char bytes[] = "abcdefghijklmnopqrstuvwxyz0123456789";
	uint64_t traces[32];

	(void)state;
	for (size_t n = 0; n < ALIS_COUNT(traces); n++)
		traces[n] = alis__trace_of((alis_str){ bytes, n });
	for (size_t n = 0; n < ALIS_COUNT(traces); n++) {
		char kept = bytes[n];
		bytes[n] = '!';
		unit_check(alis__trace_of((alis_str){ bytes, n }) == traces[n],
		    "as long as it is");
		bytes[n] = kept;
		for (size_t k = 0; k < n; k++)
			unit_check(traces[n] != traces[k], "no shorter one");
	}
}

int test_trace(void)
{
	const struct CMUnitTest tests[] = {
		UNIT_TEST(what_is_the_same_has_one_trace),
		UNIT_TEST(only_the_text_is_looked_at),
	};

	return cmocka_run_group_tests_name("trace", tests, NULL, NULL);
}
