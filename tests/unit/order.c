/* SPDX-License-Identifier: MIT */
#include "../../src/post/facts.h"

#include <string.h>

#include "random.h"
#include "unit.h"

/* Days and facts in order: what is the same keeps its place, whatever way is
 * taken, which hangs on how many there are and how far apart. */

#define COUNT 300

/* Whether 'order' is each number once, by rising day, of one day by place. */
static bool is_order(const alis_day *days, const uint32_t *order, size_t count)
{
	bool is_met[COUNT] = { false };

	for (size_t i = 0; i < count; i++) {
		if (order[i] >= count || is_met[order[i]])
			return false;
		is_met[order[i]] = true;
		if (i == 0)
			continue;
		if (days[order[i - 1]] > days[order[i]] ||
		    (days[order[i - 1]] == days[order[i]] &&
		        order[i - 1] > order[i]))
			return false;
	}
	return true;
}

static void days_are_in_order(void **state)
{
	/* A life, and what only a journal with a slip has. */
	static const uint32_t spans[] = { 3, 400, 65535, 65536, 70000,
		3000000 };
	uint64_t seed = 11;

	(void)state;
	for (size_t s = 0; s < ALIS_COUNT(spans); s++)
		for (size_t count = 2; count <= COUNT; count += 7) {
			struct alis_arena mem = { 0 };
			alis_day days[COUNT];
			uint32_t *order;
			for (size_t i = 0; i < count; i++)
				days[i] = -1000 +
				    (alis_day)test_below(&seed, spans[s]);
			days[0] = -1000 + (alis_day)spans[s];
			days[count - 1] = -1000;
			order =
			    alis__day_order(days, sizeof(days[0]), count, &mem);
			if (order == NULL || !is_order(days, order, count))
				fail_msg("%zu days over %u", count,
				    (unsigned)spans[s]);
			alis_arena_release(&mem);
		}
}

static void what_is_in_order_is_let_be(void **state)
{
	static const alis_day days[] = { 1, 2, 2, 90000 };
	static const alis_day mixed[] = { 1, 2, 1, 90000 };
	struct alis_arena mem = { 0 };

	(void)state;
	assert_null(alis__day_order(days, sizeof(days[0]), 4, &mem));
	assert_null(alis__day_order(days, sizeof(days[0]), 1, &mem));
	assert_non_null(alis__day_order(mixed, sizeof(mixed[0]), 4, &mem));
	alis_arena_release(&mem);
}

/* Facts of one entry: by account, and of one account as they stood, which the
 * amount tells. Those of another entry, or another day, are none of them. */
static void facts_of_an_entry_are_by_account(void **state)
{
	static const char *const names[] = { "vakt", "kurs", "kurs:nett", "b",
		"veiledning", "a:b" };
	uint64_t seed = 5;

	(void)state;
	for (size_t count = 1; count <= 40; count++) {
		struct alis_account accounts[ALIS_COUNT(names)] = { 0 };
		struct alis_fact facts[42] = { 0 };
		for (size_t i = 0; i < ALIS_COUNT(names); i++)
			accounts[i].name = alis_str_of(names[i]);
		for (size_t i = 0; i < count + 2; i++) {
			facts[i].account =
			    &accounts[test_below(&seed, ALIS_COUNT(names))];
			facts[i].entry = i < count ? 3 : i == count ? 4 : 3;
			facts[i].first = i <= count ? 100 : 101;
			facts[i].amount = (alis_amount)i;
		}
		alis__facts_by_account(facts, count + 2);
		for (size_t i = 1; i < count; i++) {
			int order = alis_str_compare(
			    facts[i - 1].account->name, facts[i].account->name);
			if (order > 0 ||
			    (order == 0 &&
			        facts[i - 1].amount > facts[i].amount))
				fail_msg("of %zu facts the %zuth", count, i);
		}
		assert_int_equal(facts[count].amount, count);
		assert_int_equal(facts[count + 1].amount, count + 1);
	}
}

int test_order(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(days_are_in_order),
		UNIT_TEST(what_is_in_order_is_let_be),
		UNIT_TEST(facts_of_an_entry_are_by_account),
	};

	return cmocka_run_group_tests_name("order", tests, NULL, NULL);
}
