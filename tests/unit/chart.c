/* SPDX-License-Identifier: MIT */
/* Accounts by their names, as one would look them up in a list. */

#include <alis/ledger.h>

#include "unit.h"

#define NAMES 3000

static uint32_t draw(uint64_t *seed, uint32_t limit)
{
	*seed = *seed * 6364136223846793005U + 1442695040888963407U;
	return (uint32_t)(*seed >> 33) % limit;
}

/* A name that is often the beginning of another, or nearly the same. */
static alis_str draw_name(uint64_t *seed, struct alis_arena *mem)
{
	static const char letters[] = { 'a', 'b', 'A', ':', '\0', '\xff' };
	size_t n = draw(seed, 7);
	char *text = ALIS_NEW(mem, char, n + 1);

	for (size_t i = 0; i < n; i++)
		text[i] = letters[draw(seed, ALIS_COUNT(letters))];
	return (alis_str){ text, n };
}

static void finds_each_name(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_chart chart = { .mem = &mem };
	uint64_t seed = 7;
	size_t wrong = 0, again = 0;

	(void)state;
	for (size_t i = 0; i < NAMES; i++) {
		alis_str name = draw_name(&seed, &mem);
		size_t known = chart.count, first = 0;
		const struct alis_account *account;
		while (first < known &&
		    !alis_str_same(chart.accounts[first]->name, name))
			first++;
		account = alis_chart_account(&chart, name);
		wrong += account->number != first ||
		    !alis_str_same(account->name, name) ||
		    chart.accounts[first] != account ||
		    chart.count != known + (first == known);
		again += first < known;
	}
	unit_check(wrong == 0, "each name has its own account, and keeps it");
	unit_check(again > NAMES / 10 && chart.count > NAMES / 10,
	    "some are new, and some are not");
	alis_arena_release(&mem);
}

/* The same text in the same place is asked for without being read. */
static void tells_places_apart(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_chart chart = { .mem = &mem };
	const char text[] = "kurs:nett kurs:nett";
	const struct alis_account *one =
	    alis_chart_account(&chart, (alis_str){ text, 9 });

	(void)state;
	unit_check(alis_chart_account(&chart, (alis_str){ text, 4 }) != one,
	    "a beginning of it is another");
	unit_check(
	    alis_chart_account(&chart, (alis_str){ text + 10, 9 }) == one,
	    "the same name elsewhere is the same");
	unit_check(alis_chart_account(&chart, (alis_str){ text, 9 }) == one,
	    "and here");
	unit_check(chart.count == 2, "two names, two accounts");
	alis_arena_release(&mem);
}

int test_chart(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(finds_each_name),
		UNIT_TEST(tells_places_apart),
	};

	return cmocka_run_group_tests_name("chart", tests, NULL, NULL);
}
