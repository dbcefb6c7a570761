/* SPDX-License-Identifier: MIT */
/* Words in three languages are found where they stand in the table. */
#include <alis/parse.h>

#include "files.h"
#include "unit.h"

#define CLASSES 7

/* Slowly: the first row of the class that has the word. */
static const struct alis_keyword *slow_find(
    enum alis_word_class class, alis_str word)
{
	for (const struct alis_keyword *k = alis_keywords(); k->bokmaal != NULL;
	     k++)
		if (k->class == class &&
		    (alis_utf8_same(word, alis_str_of(k->bokmaal)) ||
		        alis_utf8_same(word, alis_str_of(k->nynorsk)) ||
		        alis_utf8_same(word, alis_str_of(k->english))))
			return k;
	return NULL;
}

static void finds_every_word_in_every_class(void **state)
{
	size_t wrong = 0, found = 0;

	(void)state;
	for (const struct alis_keyword *k = alis_keywords(); k->bokmaal != NULL;
	     k++) {
		const char *words[] = { k->bokmaal, k->nynorsk, k->english };
		for (int class = 0; class < CLASSES; class ++)
			for (size_t i = 0; i < ALIS_COUNT(words); i++) {
				alis_str word = alis_str_of(words[i]);
				const struct alis_keyword *is =
				    alis_keyword_find(
				        (enum alis_word_class) class, word);
				wrong += is !=
				    slow_find(
				        (enum alis_word_class) class, word);
				found += is != NULL;
			}
	}
	unit_check(wrong == 0, "as the table has it");
	unit_check(found > 250, "every word in its class, at least");
}

static const struct {
	const char *word;
	enum alis_word_class class;
	const char *bokmaal; /* NULL: none */
	const char *why;
} rows[] = {
	{ "S\xC3\x98KNAD", ALIS_WORDS_KEY, "s\xC3\xB8knad", "capitals" },
	{ "ma\xCC\x8Al", ALIS_WORDS_KEY, "m\xC3\xA5l", "a mark apart" },
	{ "\xE2\x84\xAA\x65y", ALIS_WORDS_KEY, "n\xC3\xB8kkel",
	    "the sign of kelvin, which is a k" },
	{ "place", ALIS_WORDS_KEY, "sted", "another language" },
	{ "place", ALIS_WORDS_UNIT, NULL, "of another class" },
	{ "plac", ALIS_WORDS_KEY, NULL, "too short" },
	{ "", ALIS_WORDS_KEY, NULL, "nothing" },
};

static void finds_words_as_they_are_written(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		const struct alis_keyword *is =
		    alis_keyword_find(rows[i].class, alis_str_of(rows[i].word));
		unit_check((is == NULL) == (rows[i].bokmaal == NULL) &&
		        (is == NULL ||
		            alis_str_is(
		                alis_str_of(is->bokmaal), rows[i].bokmaal)),
		    rows[i].why);
	}
}

/* Keys that come again and again, and others in between that may fall on the
 * same place of what is remembered. */
static void knows_keys_again(void **state)
{
	static const char text[] = "krav a\n"
	                           " place: 1\n xyzzy: 2\n place: 3\n"
	                           " Place: 4\n plane: 5\n xyzzy: 6\n sted: 7\n"
	                           " k: 8\n k: 9\n goal: 10\n gool: 11\n";
	static const char *const keys[] = { "sted", "xyzzy", "sted", "sted",
		"plane", "xyzzy", "sted", "k", "k", "m\xC3\xA5l", "gool" };
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };
	const struct alis_rulebook *book =
	    alis_parse_rulebook(alis_source_of(ALIS_STR("a"), ALIS_STR("a"),
	                            alis_str_of(text), &mem),
	        &mem, &diags);
	const struct alis_attribute *a = book->clauses->attributes;

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(keys); i++, a = a->next) {
		assert_non_null(a);
		check_text(a->key, keys[i], "the word in bokm\xC3\xA5l");
	}
	alis_arena_release(&mem);
}

int test_keyword(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(finds_every_word_in_every_class),
		UNIT_TEST(finds_words_as_they_are_written),
		UNIT_TEST(knows_keys_again),
	};

	return cmocka_run_group_tests_name("keyword", tests, NULL, NULL);
}
