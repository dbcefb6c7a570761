/* SPDX-License-Identifier: MIT */
#include <alis/base.h>

#include <string.h>

#include "unit.h"

static void says(void **state)
{
	static const struct {
		enum alis_language language;
		const char *text;
		const char *said;
		const char *why;
	} texts[] = {
		{ ALIS_NB, "warning", "advarsel", "bokmål" },
		{ ALIS_NN, "warning", "åtvaring", "nynorsk" },
		{ ALIS_EN, "warning", "warning", "English is the source" },
		{ ALIS_NB, "warnin", "warnin", "no text of the catalogue" },
		{ ALIS_NB, "warning ", "warning ", "one that goes on" },
		{ ALIS_NB, "", "", "not the catalogue's head" },
		{ ALIS_NN, "\x7F", "\x7F", "behind all texts" },
		{ ALIS_NN, "\x01", "\x01", "before all texts" },
		{ ALIS_NB, "%1 errors", "%1 errors", "only the form for one" },
	};

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(texts); i++)
		unit_check(strcmp(alis_said(texts[i].language, texts[i].text),
		               texts[i].said) == 0,
		    texts[i].why);
}

/* Not one that is found equal: no catalogue is read for it. */
static void says_english_as_it_stands(void **state)
{
	static const char text[] = "a name";

	(void)state;
	assert_ptr_equal(alis_said(ALIS_EN, text), text);
	assert_ptr_not_equal(alis_said(ALIS_NB, text), text);
}

static void says_how_many(void **state)
{
	static const struct {
		enum alis_language language;
		int64_t n;
		const char *said;
	} counts[] = {
		{ ALIS_EN, 1, "%1 warning" },
		{ ALIS_EN, 0, "%1 warnings" },
		{ ALIS_EN, 2, "%1 warnings" },
		{ ALIS_NB, 1, "%1 advarsel" },
		{ ALIS_NB, 0, "%1 advarsler" },
		{ ALIS_NB, INT64_MAX, "%1 advarsler" },
		{ ALIS_NN, 1, "%1 åtvaring" },
		{ ALIS_NN, 2, "%1 åtvaringar" },
	};

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(counts); i++)
		unit_check(strcmp(alis_said_count(counts[i].language,
		                      "%1 warning", "%1 warnings", counts[i].n),
		               counts[i].said) == 0,
		    counts[i].said);
	/* A text without a plural in the catalogue, and one it has not. */
	assert_string_equal(
	    alis_said_count(ALIS_NB, "warning", "warnings", 2), "warnings");
	assert_string_equal(alis_said_count(ALIS_NB, "ox", "oxen", 1), "ox");
}

static void fills_in(void **state)
{
	const alis_str words[] = { ALIS_STR("a"), ALIS_STR("%1"),
		ALIS_STR("") };
	static const struct {
		const char *text;
		const char *filled;
	} texts[] = {
		{ "", "" },
		{ "%1%2%3.", "a%1." },    /* a word is never filled in */
		{ "%2 %1 %1", "%1 a a" }, /* any order, more than once */
		{ "100 % %s %% %0 %", "100 % %s %% %0 %" },
		{ "%4 %9", "%4 %9" }, /* words that are not given */
	};
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(texts); i++)
		unit_check(alis_str_is(alis_filled(texts[i].text, words,
		                           ALIS_COUNT(words), &mem),
		               texts[i].filled),
		    texts[i].text);
	alis_arena_release(&mem);
}

static void check_said(
    const struct alis_err *err, enum alis_language language, const char *said)
{
	struct alis_arena mem = { 0 };
	alis_str text = alis_err_said(err, language, &mem);

	assert_string_equal(alis_str_copy(text, &mem).at, said);
	alis_arena_release(&mem);
}

static void tells_failures(void **state)
{
	struct alis_err why, err, copy;

	(void)state;
	assert_int_equal(alis_fail(&err, ALIS_ENOENT, "there is no file '%1'",
	                     ALIS_STR("a.alis")),
	    ALIS_ENOENT);
	check_said(&err, ALIS_EN, "there is no file 'a.alis'");
	check_said(&err, ALIS_NB, "det finnes ingen fil «a.alis»");

	/* A failure without words forgets those of the one before. */
	assert_int_equal(alis_fail(&err, ALIS_EIO, "cannot read HEAD"), -3);
	assert_int_equal(alis_err_reason(&err, "no disk"), ALIS_EIO);
	check_said(&err, ALIS_NN, "kan ikkje lese HEAD: no disk");

	alis_fail(&why, ALIS_EIO, "cannot write '%1'", ALIS_STR("b"));
	alis_err_reason(&why, "full");
	alis_fail(&err, ALIS_EIO, "cannot read '%1'", ALIS_STR("a"));
	alis_err_because(&err, &why);
	copy = err; /* it may be copied: nothing points into itself */
	memset(&err, 0, sizeof(err));
	check_said(&copy, ALIS_EN, "cannot read 'a': cannot write 'b': full");
	check_said(
	    &copy, ALIS_NB, "kan ikke lese «a»: kan ikke skrive «b»: full");
}

/* A path of a thousand bytes is cut off between two letters, and leaves room
 * to what stands behind it. */
static void bounds_words(void **state)
{
	const char *tail = "\xC3\xA6\xE2\x80\xA6 kept: kept too";
	char path[1001] = { 0 };
	struct alis_arena mem = { 0 };
	struct alis_err err;

	(void)state;
	for (size_t i = 0; i + 1 < sizeof(path); i += 2) {
		path[i] = '\xC3';
		path[i + 1] = '\xA6';
	}
	for (int odd = 0; odd < 2; odd++) {
		alis_fail(&err, ALIS_EIO, "%1%2 %3",
		    alis_str_of(odd ? "x" : ""), alis_str_of(path),
		    ALIS_STR("kept"));
		alis_err_reason(&err, "kept too");
		alis_str said = alis_err_said(&err, ALIS_EN, &mem);
		assert_in_range(said.n, 480, sizeof(err.bytes));
		assert_memory_equal(
		    said.at + said.n - strlen(tail), tail, strlen(tail));
		assert_memory_equal(said.at + odd, "\xC3\xA6", 2);
	}
	alis_arena_release(&mem);
}

static void says_sayings(void **state)
{
	const struct alis_saying saying = {
		.text = "the clause '%1' lacks %2",
		.words = { ALIS_STR("warning"), ALIS_STR("a name") },
		.said = 1U << 1,
	};
	struct alis_arena mem = { 0 };

	(void)state;
	assert_true(alis_str_is(alis_saying_in(&saying, ALIS_NN, &mem),
	    "punktet «warning» manglar eit namn"));
	alis_arena_release(&mem);
}

static void writes_numbers(void **state)
{
	(void)state;
	assert_true(alis_str_is(ALIS_NUMBER(0), "0"));
	assert_true(
	    alis_str_is(ALIS_NUMBER(INT64_MIN), "-9223372036854775808"));
}

int test_language(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(says),
		UNIT_TEST(says_english_as_it_stands),
		UNIT_TEST(says_how_many),
		UNIT_TEST(fills_in),
		UNIT_TEST(tells_failures),
		UNIT_TEST(bounds_words),
		UNIT_TEST(says_sayings),
		UNIT_TEST(writes_numbers),
	};

	return cmocka_run_group_tests_name("language", tests, NULL, NULL);
}
