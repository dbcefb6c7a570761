/* SPDX-License-Identifier: MIT */
/* Words are told apart without folding them where that can be done. */
#include <alis/base.h>

#include "unit.h"

/* Words of up to two letters, or bytes, each with each: what tells them apart
 * early must agree with what folds them. */
static void folds_no_more_than_needed(void **state)
{
	static const char *const letters[] = { "", "a", "A", "k", "f", "i", "s",
		"\xCC\x8A", "\xC3\xA5", "\xC3\x85", "\xE2\x84\xAA",
		"\xEF\xAC\x81", "\xC5\xBF", "\xC3\x9F", "\xF8" };
	enum { COUNT = ALIS_COUNT(letters), WORDS = COUNT * COUNT };
	struct alis_arena mem = { 0 };
	alis_str words[WORDS], folded[WORDS];
	size_t wrong = 0, same = 0;

	(void)state;
	for (size_t i = 0; i < WORDS; i++) {
		alis_str parts[] = { alis_str_of(letters[i / COUNT]),
			alis_str_of(letters[i % COUNT]) };
		words[i] = alis_str_join(&mem, parts, ALIS_COUNT(parts));
		folded[i] = alis_utf8_fold(words[i], &mem);
	}
	for (size_t i = 0; i < WORDS; i++)
		for (size_t k = 0; k < WORDS; k++) {
			bool is = alis_str_same(folded[i], folded[k]);
			same += i != k && is;
			wrong += alis_utf8_same(words[i], words[k]) != is;
		}
	alis_arena_release(&mem);
	unit_check(wrong == 0, "the same as when they are folded");
	unit_check(same > 100, "some are the same, and not to the letter");
}

int test_folds(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(folds_no_more_than_needed),
	};
	return cmocka_run_group_tests_name("folds", tests, NULL, NULL);
}
