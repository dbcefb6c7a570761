/* SPDX-License-Identifier: MIT */
/* Exact amounts, read and written; the limits of an arena. */
#include <alis/base.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "unit.h"

#define NBSP   "\xC2\xA0"
#define THIN   "\xE2\x80\x89"
#define NARROW "\xE2\x80\xAF"

struct written {
	const char *text;
	enum alis_read read;
	int64_t parts; /* ten-thousandths */
	size_t used;
	const char *why;
};

static const struct written amounts[] = {
	{ "40", ALIS_READ_OK, 400000, 2, "whole" },
	{ "0", ALIS_READ_OK, 0, 1, "nothing" },
	{ "007", ALIS_READ_OK, 70000, 3, "zeros before" },
	{ "1,5 t", ALIS_READ_OK, 15000, 3, "a comma" },
	{ "1.5 t", ALIS_READ_OK, 15000, 3, "a point" },
	{ "1,0001", ALIS_READ_OK, 10001, 6, "four decimals" },
	{ "1,00010", ALIS_READ_OK, 10001, 7, "a fifth that is zero" },
	{ "1,00011", ALIS_READ_DECIMALS, 10001, 7, "a fifth" },
	{ "1,", ALIS_READ_OK, 10000, 1, "a comma that ends a sentence" },
	{ "1.x", ALIS_READ_OK, 10000, 1, "a point and a letter" },
	{ "1,5,5", ALIS_READ_OK, 15000, 3, "two commas" },
	{ "12 500,25 kr", ALIS_READ_OK, 125002500, 9, "a group" },
	{ "12" NBSP "500", ALIS_READ_OK, 125000000, 7, "no-break" },
	{ "12" THIN "500", ALIS_READ_OK, 125000000, 8, "thin" },
	{ "12" NARROW "500", ALIS_READ_OK, 125000000, 8, "narrow no-break" },
	{ "1 234" NBSP "567", ALIS_READ_OK, 12345670000, 10, "two groups" },
	{ "12 50", ALIS_READ_OK, 120000, 2, "two digits are no group" },
	{ "12 5000", ALIS_READ_OK, 120000, 2, "nor are four" },
	{ "2018 500", ALIS_READ_OK, 20180000, 4, "a year and a number" },
	{ "12  500", ALIS_READ_OK, 120000, 2, "two blanks part words" },
	{ "12\t500", ALIS_READ_OK, 120000, 2, "a tab too" },
	{ "999 999 999,9999", ALIS_READ_OK, 9999999999999, 16, "the most" },
	{ "999999999,9999", ALIS_READ_OK, 9999999999999, 14, "ungrouped" },
	{ "1000000000", ALIS_READ_LARGE, 0, 10, "a thousand million" },
	{ "1 000 000 000", ALIS_READ_LARGE, 0, 13, "the same in groups" },
	{ "99999999999999999999999999", ALIS_READ_LARGE, -1, 26,
	    "more than 64 bits" },
	{ "", ALIS_READ_NOT, 0, 0, "nothing" },
	{ ",5", ALIS_READ_NOT, 0, 0, "no digit before the comma" },
	{ "-1", ALIS_READ_NOT, 0, 0, "no sign" },
	{ "+1", ALIS_READ_NOT, 0, 0, "no sign" },
	{ " 1", ALIS_READ_NOT, 0, 0, "a blank first" },
	{ "\xD9\xA1", ALIS_READ_NOT, 0, 0, "digits of other scripts" },
};

static void reads_amounts(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(amounts); i++) {
		const struct written *row = &amounts[i];
		alis_amount amount;
		size_t used;
		enum alis_read read =
		    alis_amount_read(alis_str_of(row->text), &amount, &used);
		unit_check(read == row->read && used == row->used, row->why);
		unit_check(read == ALIS_READ_LARGE ||
		        amount == row->parts * (ALIS_ONE / 10000),
		    row->why);
	}
}

static const struct {
	alis_amount amount;
	const char *text;
	const char *why;
} shown[] = {
	{ 0, "0", "nothing" },
	{ 40 * ALIS_ONE, "40", "whole" },
	{ ALIS_ONE * 3 / 2, "1.5", "a half" },
	{ -ALIS_ONE / 2, "-0.5", "less than nothing" },
	{ ALIS_ONE / 10000, "0.0001", "four decimals" },
	{ ALIS_ONE / 100000000, "0.00000001", "eight decimals" },
	{ ALIS_ONE / 60, "0.01666666", "a minute: cut off, not rounded" },
	{ ALIS_ONE / 60 * 90, "1.5", "ninety minutes are exact" },
	{ ALIS_ONE / 60 * 60, "1", "and so are sixty" },
	{ INT64_MAX, "30744573456.18258602", "the greatest" },
	{ INT64_MIN, "-30744573456.18258602", "the least" },
};

static void writes_amounts(void **state)
{
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(shown); i++) {
		struct alis_out out = alis_out_memory(&mem);
		alis_out_amount(&out, shown[i].amount);
		unit_check(alis_str_is(alis_out_text(&out), shown[i].text),
		    shown[i].why);
	}
	alis_arena_release(&mem);
}

/* What is written is read back as the same. */
static void keeps_amounts(void **state)
{
	struct alis_arena mem = { 0 };
	size_t wrong = 0;

	(void)state;
	for (int64_t parts = 0; parts < 10000000000000; parts += 1234567891) {
		struct alis_out out = alis_out_memory(&mem);
		alis_amount amount = parts * (ALIS_ONE / 10000), read;
		size_t used;
		alis_out_amount(&out, amount);
		wrong += alis_amount_read(alis_out_text(&out), &read, &used) !=
		        ALIS_READ_OK ||
		    read != amount || used != out.used;
	}
	unit_check(wrong == 0, "written and read");
	alis_arena_release(&mem);
}

static void adds_amounts(void **state)
{
	(void)state;
	unit_check(alis_amount_add(2, 3) == 5, "a sum");
	unit_check(alis_amount_add(INT64_MAX, 1) == INT64_MAX,
	    "it stays at the greatest value");
	unit_check(alis_amount_add(INT64_MAX - 1, 1) == INT64_MAX, "exactly");
}

/* ---- memory ---- */

static void is_zeroed_and_aligned(void **state)
{
	struct alis_arena mem = { 0 };
	size_t wrong = 0;

	(void)state;
	for (size_t n = 1; n < 2000; n += 13) {
		unsigned char *at = ALIS_NEW(&mem, unsigned char, n);
		wrong += (uintptr_t)at % _Alignof(max_align_t) != 0;
		for (size_t i = 0; i < n; i++)
			wrong += at[i] != 0;
		memset(at, 0xFF, n);
	}
	unit_check(wrong == 0, "new memory");
	alis_arena_release(&mem);
	unit_check(mem.held == 0, "given back");
	unit_check(*ALIS_NEW(&mem, int, 1) == 0, "used again");
	alis_arena_release(&mem);
}

/* The status of a process that asks an arena for so much. */
static int status_asked(struct alis_arena mem, size_t n, size_t size)
{
	int status = 0;
	pid_t child;

	fflush(NULL);
	child = fork();
	if (child == 0) {
		/* Quiet, and without what the parent has yet to write. */
		if (freopen("/dev/null", "w", stderr) == NULL ||
		    freopen("/dev/null", "w", stdout) == NULL)
			_exit(99);
		(void)alis_arena_alloc(&mem, n, size);
		_exit(0);
	}
	assert_true(child > 0);
	assert_int_equal(waitpid(child, &status, 0), child);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static int status_of(size_t limit, size_t n, size_t size)
{
	return status_asked((struct alis_arena){ .limit = limit }, n, size);
}

static void stops_at_its_limit(void **state)
{
	const size_t limit = (size_t)1 << 20;

	(void)state;
	unit_check(status_of(limit, 1000, 1000) == 0, "below the limit");
	unit_check(status_of(limit, 1, limit) == 0, "at the limit");
	unit_check(status_of(limit, 1, limit + 1) == 3, "above it");
	unit_check(status_of(0, SIZE_MAX / 2, 3) == 3, "no such size");
	unit_check(status_of(0, SIZE_MAX - 3, 1) == 3, "none to align");
}

/* What is taken over counts, and may go beyond the limit: then there is no
 * more, but for what is left of the chunk. */
static void stops_beyond_its_limit(void **state)
{
	const size_t limit = (size_t)1 << 20;
	struct alis_arena mem = { .limit = limit }, part = { 0 };

	(void)state;
	(void)alis_arena_alloc(&part, 1, 2 * limit);
	alis_arena_adopt(&mem, &part);
	unit_check(mem.held > mem.limit, "beyond");
	unit_check(status_asked(mem, 1, 1) == 3, "a little more");
	unit_check(status_asked(mem, 1, 3 * limit) == 3, "much more");
	alis_arena_release(&mem);
}

int test_amount(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(reads_amounts),
		UNIT_TEST(writes_amounts),
		UNIT_TEST(keeps_amounts),
		UNIT_TEST(adds_amounts),
		UNIT_TEST(is_zeroed_and_aligned),
		UNIT_TEST(stops_at_its_limit),
		UNIT_TEST(stops_beyond_its_limit),
	};
	return cmocka_run_group_tests_name("amount", tests, NULL, NULL);
}
