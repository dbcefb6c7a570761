/* SPDX-License-Identifier: MIT */
#include <alis/base.h>

#include <string.h>

#include "unit.h"

#define PARTS 1000

struct tally {
	int done[PARTS];
};

static void count(void *shared, size_t number)
{
	struct tally *tally = shared;

	tally->done[number]++;
}

static void each_part_is_done_once(void **state)
{
	static const unsigned hands[] = { 1, 2, 3, 7, 16 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(hands); i++) {
		struct tally tally = { .done = { 0 } };
		alis_crew_run(hands[i], PARTS, count, &tally);
		for (size_t k = 0; k < PARTS; k++)
			assert_int_equal(tally.done[k], 1);
	}
}

static void no_parts_are_no_work(void **state)
{
	struct tally tally = { .done = { 0 } };

	(void)state;
	alis_crew_run(4, 0, count, &tally);
	assert_int_equal(tally.done[0], 0);
}

/* What was made before and after lives on, and nothing is given out twice. */
static void an_arena_takes_over_another(void **state)
{
	struct alis_arena mem = { 0 }, part = { 0 }, none = { 0 };
	char *before, *theirs[200], *after;
	size_t held;

	(void)state;
	before = ALIS_NEW(&mem, char, 100);
	memset(before, 'b', 100);
	for (size_t i = 0; i < ALIS_COUNT(theirs); i++) {
		theirs[i] = ALIS_NEW(&part, char, 1000);
		memset(theirs[i], 't', 1000);
	}
	held = mem.held + part.held;
	alis_arena_adopt(&mem, &part);
	alis_arena_adopt(&mem, &none);
	assert_true(part.chunk == NULL);
	assert_int_equal(mem.held, held);
	after = ALIS_NEW(&mem, char, 50);
	memset(after, 'a', 50);
	assert_int_equal(before[99], 'b');
	for (size_t i = 0; i < ALIS_COUNT(theirs); i++)
		assert_int_equal(theirs[i][999], 't');
	alis_arena_release(&mem);
}

static void an_empty_arena_takes_over_another(void **state)
{
	struct alis_arena mem = { 0 }, part = { 0 };
	char *theirs = ALIS_NEW(&part, char, 10);

	(void)state;
	alis_arena_adopt(&mem, &part);
	theirs[9] = 'x';
	assert_int_not_equal(ALIS_NEW(&mem, char, 10)[9], 'x');
	alis_arena_release(&mem);
}

/* Small or large, or under a limit: it is there, zeroed, and apart from what
 * comes behind it. */
static void large_memory_is_memory(void **state)
{
	static const size_t sizes[] = { 1, 1000, (4 << 20) - 1, 4 << 20,
		(9 << 20) + 5 };
	struct alis_arena mem = { 0 }, bound = { .limit = 64 << 20 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(sizes); i++) {
		size_t n = sizes[i];
		char *one = ALIS_NEW_LARGE(&mem, char, n);
		char *two = ALIS_NEW_LARGE(&bound, char, n);
		char *behind = ALIS_NEW(&mem, char, 100);
		assert_int_equal((uintptr_t)one % 16, 0);
		for (size_t k = 0; k < n; k++)
			assert_true(one[k] == 0 && two[k] == 0);
		memset(one, 'x', n);
		memset(two, 'x', n);
		assert_int_equal(behind[0], 0);
		assert_int_equal(behind[99], 0);
	}
	assert_true(bound.held > (13 << 20)); /* the limit counts it */
	alis_arena_release(&mem);
	alis_arena_release(&bound);
}

/* Chunks of an arena that has grown come in large pages. */
static void much_memory_is_memory(void **state)
{
	const size_t n = (1 << 20) - 7;
	struct alis_arena mem = { 0 }, taken = { 0 };
	char *all[80];

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(all); i++) {
		struct alis_arena *of = i % 2 == 0 ? &mem : &taken;
		all[i] = ALIS_NEW(of, char, n);
		assert_int_equal((uintptr_t)all[i] % 16, 0);
		for (size_t k = 0; k < n; k++)
			assert_true(all[i][k] == 0);
		memset(all[i], 'a' + (int)(i % 26), n);
	}
	alis_arena_adopt(&mem, &taken);
	alis_arena_release(&taken);
	for (size_t i = 0; i < ALIS_COUNT(all); i++)
		for (size_t k = 0; k < n; k++)
			assert_true(all[i][k] == 'a' + (char)(i % 26));
	assert_true(mem.held >= ALIS_COUNT(all) * n);
	alis_arena_release(&mem);
}

int test_crew(void)
{
	const struct CMUnitTest tests[] = {
		UNIT_TEST(each_part_is_done_once),
		UNIT_TEST(no_parts_are_no_work),
		UNIT_TEST(an_arena_takes_over_another),
		UNIT_TEST(an_empty_arena_takes_over_another),
		UNIT_TEST(large_memory_is_memory),
		UNIT_TEST(much_memory_is_memory),
	};

	return cmocka_run_group_tests_name("crew", tests, NULL, NULL);
}
