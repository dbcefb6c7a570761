/* SPDX-License-Identifier: MIT */
/* Words are told apart without folding them where that can be done. */
#include <alis/base.h>

#include <stdlib.h>
#include <utf8proc.h>

#include "unit.h"

/* Words of up to three letters, or bytes, each with each: what tells them apart
 * early must agree with what folds them. All of two stand before some with a
 * third, which goes round. */
static void folds_no_more_than_needed(void **state)
{
	static const char *const letters[] = { "", "a", "A", "k", "f", "i", "s",
		"\xCC\x8A", "\xC3\xA5", "\xC3\x85", "\xE2\x84\xAA",
		"\xEF\xAC\x81", "\xC5\xBF", "\xC3\x9F", "\xF8", "c", "\xC3\xA4",
		"\xC3\x87", "\xC3\xA7", "\xC3", "\xCC\x81", "\xCC\xA7" };
	enum { COUNT = ALIS_COUNT(letters), WORDS = 2 * COUNT * COUNT };
	struct alis_arena mem = { 0 };
	alis_str words[WORDS], folded[WORDS];
	size_t wrong = 0, same = 0;

	(void)state;
	for (size_t i = 0; i < WORDS; i++) {
		size_t third = i < COUNT * COUNT ? 0 : i * 7 / COUNT % COUNT;
		alis_str parts[] = { alis_str_of(letters[i / COUNT % COUNT]),
			alis_str_of(letters[i % COUNT]),
			alis_str_of(letters[third]) };
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

/* What is folded without a table is as the table has it: every pair of two
 * points, the first of which may take a mark that the second is. */
static void folds_as_unicode(void **state)
{
	(void)state;
	for (int32_t one = 0; one < 0x250; one++)
		for (int32_t two = 0; two < 0x320; two += two < 0x120 ? 1 : 7) {
			struct alis_arena mem = { 0 };
			utf8proc_uint8_t text[9], *made = NULL;
			utf8proc_ssize_t n = utf8proc_encode_char(one, text);
			n += utf8proc_encode_char(two, text + n);
			alis_str is = alis_utf8_fold(
			    (alis_str){ (char *)text, (size_t)n }, &mem);
			n = utf8proc_map(text, n, &made,
			    UTF8PROC_STABLE | UTF8PROC_COMPOSE |
			        UTF8PROC_CASEFOLD);
			unit_check(n >= 0 &&
			        alis_str_same(
			            is, (alis_str){ (char *)made, (size_t)n }),
			    "as utf8proc folds it");
			free(made);
			alis_arena_release(&mem);
		}
}

static bool folds_so(int32_t one, int32_t two)
{
	struct alis_arena mem = { 0 };
	utf8proc_uint8_t text[9], *made = NULL;
	utf8proc_ssize_t n = utf8proc_encode_char(one, text);
	bool same;

	n += utf8proc_encode_char(two, text + n);
	alis_str is =
	    alis_utf8_fold((alis_str){ (char *)text, (size_t)n }, &mem);
	n = utf8proc_map(text, n, &made,
	    UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
	same =
	    n >= 0 && alis_str_same(is, (alis_str){ (char *)made, (size_t)n });
	free(made);
	alis_arena_release(&mem);
	return same;
}

/* Letters of Europe in pairs, and each point of two or three bytes before and
 * behind one of them. */
static void folds_others_as_unicode(void **state)
{
	size_t wrong = 0;

	(void)state;
	for (int32_t one = 0x100; one < 0x460; one++)
		for (int32_t two = 0x300; two < 0x460; two += 3)
			wrong += !folds_so(one, two);
	for (int32_t one = 0x80; one < 0xD800; one++)
		wrong += !folds_so(one, 0x439) + !folds_so(0x3B1, one);
	unit_check(wrong == 0, "as utf8proc folds them");
}

int test_folds(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(folds_no_more_than_needed),
		UNIT_TEST(folds_as_unicode),
		UNIT_TEST(folds_others_as_unicode),
	};
	return cmocka_run_group_tests_name("folds", tests, NULL, NULL);
}
