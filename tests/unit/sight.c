/* SPDX-License-Identifier: MIT */
#include <alis/trust.h>

#include <string.h>

#include "files.h"

#define A "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
#define L A "bbbbbbbbbbbbbbbbbbbbbbbb" /* 64 digits */

static alis_str put(const struct alis_sight *sight, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_sight_put(&out, sight);
	return alis_out_text(&out);
}

static void writes_what_is_known(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_sight sight = {
		.url = ALIS_STR("ssh://git@a.example/k.git"),
		.branch = ALIS_STR("main"),
		.commit = { A },
		.taken = 1546257600, /* 17896 days and 12 hours */
		.pulled = 1546257601,
		.tried = 1546257661,
		.why = ALIS_UNFETCHED_CUT_OFF,
		.said = ALIS_STR("100 %\n\x1B[31mred\0."),
		.held = ALIS_WITHHELD_OTHER,
		.held_commit = { L },
		.held_branch = ALIS_STR("gr\xC3\xB8nn"),
		.held_since = 1546300800,
	};

	(void)state;
	check_text(put(&sight, &mem),
	    "alis-speil 1\n"
	    "url ssh://git@a.example/k.git\n"
	    "branch main\n"
	    "commit " A "\n"
	    "taken 2018-12-31T12:00:00Z\n"
	    "pulled 2018-12-31T12:00:01Z\n"
	    "tried 2018-12-31T12:01:01Z\n"
	    "why cut-off\n"
	    "said 100 %25%0A%1B[31mred%00.\n"
	    "held other\n"
	    "held-commit " L "\n"
	    "held-branch gr\xC3\xB8nn\n"
	    "held-since 2019-01-01T00:00:00Z\n",
	    "all of it");
	sight = (struct alis_sight){ .why = ALIS_FETCHED };
	check_text(put(&sight, &mem), "alis-speil 1\n", "nothing");
	alis_arena_release(&mem);
}

/* Every state of each, and every byte, comes back as it was. */
static void reads_what_it_writes(void **state)
{
	struct alis_arena mem = { 0 };
	char bytes[256];

	(void)state;
	for (size_t i = 0; i < sizeof(bytes); i++)
		bytes[i] = (char)i;
	for (int i = 0; i < ALIS_UNFETCHED_COUNT; i++) {
		struct alis_sight read,
		    sight = {
			    .commit = { A },
			    .tried = 1,
			    .why = (enum alis_unfetched)i,
			    .said = { bytes, sizeof(bytes) },
			    .held =
			        (enum alis_withheld)(i % ALIS_WITHHELD_COUNT),
		    };
		alis_str text = put(&sight, &mem);
		unit_check(alis_sight_read(text, &mem, &read), "it is read");
		unit_check(read.why == sight.why && read.held == sight.held &&
		        read.tried == 1 && read.taken == 0 &&
		        strcmp(read.commit.text, A) == 0 &&
		        alis_str_same(read.said, sight.said),
		    alis_unfetched_name(sight.why));
		check_text(put(&read, &mem), alis_str_copy(text, &mem).at,
		    "and written again");
	}
	alis_arena_release(&mem);
}

static const struct {
	const char *text;
	const char *why;
} faults[] = {
	{ "", "an empty file" },
	{ "alis-speil 1", "its first line is cut" },
	{ "alis-speil 2\n", "of another version" },
	{ "alis-speil 1\nurl x", "a line is cut" },
	{ "alis-speil 1\nurl\n", "a key without a value" },
	{ "alis-speil 1\n\n", "an empty line" },
	{ "alis-speil 1\nurl x\nurl y\n", "a key twice" },
	{ "alis-speil 1\nbranch main\nurl x\n", "another order" },
	{ "alis-speil 1\ncolour red\n", "an unknown key" },
	{ "alis-speil 1\ncommit aaaa\n", "a short id" },
	{ "alis-speil 1\ntaken 2018-02-30T12:00:00Z\n", "no such day" },
	{ "alis-speil 1\nwhy lazy\n", "an unknown word" },
	{ "alis-speil 1\nsaid a%2\n", "half a byte" },
	{ "alis-speil 1\nsaid a%2g\n", "no digit" },
};

static void takes_nothing_of_a_fault(void **state)
{
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(faults); i++) {
		struct alis_sight sight;
		unit_check(
		    !alis_sight_read(alis_str_of(faults[i].text), &mem, &sight),
		    faults[i].why);
		check_text(put(&sight, &mem), "alis-speil 1\n", faults[i].why);
	}
	alis_arena_release(&mem);
}

int test_sight(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(writes_what_is_known),
		UNIT_TEST(reads_what_it_writes),
		UNIT_TEST(takes_nothing_of_a_fault),
	};

	return cmocka_run_group_tests_name("sight", tests, NULL, NULL);
}
