/* SPDX-License-Identifier: MIT */
/* Patterns that are not looked for where letters of them are missing, and
 * compiled when a text may have them: found as PCRE2 alone finds them. */
#include <alis/track.h>

#include <string.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "../../src/text/needed.h"
#include "random.h"
#include "files.h"
#include "unit.h"

#define OPTIONS \
	(PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS | PCRE2_NEVER_BACKSLASH_C | \
	    PCRE2_DOLLAR_ENDONLY)

/* ---- what is read off a pattern ---- */

static const struct {
	const char *pattern;
	const char *needed; /* joined by '|' */
	const char *why;
} rows[] = {
	{ "^grunnkurs a\\b", "grunnkurs a", "letters that follow each other" },
	{ "lunge|astma", "lunge|astma", "alternatives" },
	{ "lunge|\\d+", "", "one of which needs nothing" },
	{ "lunge|", "", "one of which is empty" },
	{ "(?:topic|clinical) course", " course", "the longer of two" },
	{ "(?:emnekurs|topic) (i)", "emnekurs|topic", "in a group" },
	{ "(?=.*(?:hud|lunge)).*x", "hud|lunge", "what is looked for ahead" },
	{ "^(?!.*ikke).*dag", "dag", "not what must not stand there" },
	{ "(?<!for )(?<=av )turnus", "turnus", "nor what stands before" },
	{ "kurset?", "kurse", "without a letter that may be left out" },
	{ "kurs(?:et)?", "kurs", "without such a group" },
	{ "kurs(?:et)*dag", "kurs", "of two as long the first" },
	{ "kurs(?:et)+", "kurs", "a group that stands there once" },
	{ "abc+de", "abc", "a letter that stands there once" },
	{ "abcx{0,2}de", "abc", "a letter that is counted" },
	{ "abcd{3}", "abc", "even if it must stand there" },
	{ "(?:abcd){2}ef", "ef", "so with groups" },
	{ "ab{x}", "", "a brace that counts nothing" },
	{ "e-?l[a-z]ring", "ring", "a class of letters" },
	{ "[]abc]de[^]x]", "de", "a bracket in a class" },
	{ "[[:alpha:]]de", "", "a class by its name is not known" },
	{ "[[.a.]]de", "", "nor one by the name of a sign" },
	{ "[[=a=]]de", "", "nor signs that are as one" },
	{ "[a\\x41]de", "", "nor a number of a letter within" },
	{ "gr\\.kurs", "kurs", "a dot that is meant" },
	{ "LIS[\\s-]?1\\b", "LIS", "capitals, as they are" },
	{ "r\xC3\xB8yking", "yking", "letters of ASCII alone" },
	{ "ab|c", "", "too short" },
	{ "aa|bb|cc|dd|ee|ff|gg|hh|ii", "", "too many" },
	{ "(?i)abc", "", "switches are not known" },
	{ "(?<name>abc)", "", "nor names" },
	{ "\\Qa|b\\Eabc", "", "nor what is quoted" },
	{ "abc\\x41", "", "nor numbers of letters" },
	{ "(abc)\\1", "", "nor what was found before" },
	{ "abc)", "", "no pattern" },
	{ "*abc", "", "nor this, which repeats nothing" },
	{ "+abc", "", "nor this" },
	{ "?abc", "", "nor this" },
	{ "{2}abc", "", "nor this" },
	{ "(*COMMIT)abc", "", "verbs are not known" },
	{ "\\\xC3\xB8kurs", "", "nor a sign that needs none before it" },
	{ "(abc", "", "none either" },
	{ "", "", "nothing" },
};

static void reads_what_is_needed(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		struct alis_arena mem = { 0 };
		struct alis_out out = alis_out_memory(&mem);
		struct needed needed =
		    alis__needed_by(alis_str_of(rows[i].pattern));
		for (size_t k = 0; k < needed.count; k++) {
			if (k > 0)
				alis_out_char(&out, '|');
			alis_out_put(&out, needed.literals[k]);
		}
		check_text(alis_out_text(&out), rows[i].needed, rows[i].why);
		alis_arena_release(&mem);
	}
}

/* ---- held against PCRE2 alone ---- */

struct tally {
	size_t found, missed, passed_over, wrong;
};

static pcre2_code *code_of(alis_str pattern)
{
	PCRE2_SIZE at;
	int code;

	return pcre2_compile(
	    (PCRE2_SPTR)pattern.at, pattern.n, OPTIONS, &code, &at, NULL);
}

static bool same_groups(
    const struct alis_match *match, pcre2_match_data *data, int groups)
{
	const PCRE2_SIZE *at = pcre2_get_ovector_pointer(data);

	for (int i = 0; i < (int)ALIS_COUNT(match->group); i++) {
		bool set = i < groups && at[2 * i] != PCRE2_UNSET;
		if (match->group[i].n != (set ? at[2 * i + 1] - at[2 * i] : 0))
			return false;
	}
	return true;
}

static void compare(const struct alis_pattern *pattern, alis_str text,
    const struct needed *needed, pcre2_code *code, struct tally *tally)
{
	pcre2_match_data *data =
	    pcre2_match_data_create_from_pattern(code, NULL);
	struct alis_match match = { 0 };
	pcre2_match_context *limits = pcre2_match_context_create(NULL);
	int groups;
	enum alis_found found = alis_pattern_find(pattern, text, &match);

	pcre2_set_match_limit(limits, 100000);
	pcre2_set_depth_limit(limits, 10000);
	groups =
	    pcre2_match(code, (PCRE2_SPTR)text.at, text.n, 0, 0, data, limits);
	pcre2_match_context_free(limits);
	if (groups > 0)
		tally->wrong +=
		    found != ALIS_FOUND || !same_groups(&match, data, groups);
	else if (groups == PCRE2_ERROR_NOMATCH)
		tally->wrong += found != ALIS_FOUND_NOT;
	else /* it runs wild, and letters that are missing may tell sooner */
		tally->wrong += found == ALIS_FOUND;
	tally->found += groups > 0;
	tally->missed += groups == PCRE2_ERROR_NOMATCH;
	tally->passed_over += !alis__needed_in(needed, text);
	pcre2_match_data_free(data);
}

/* Letters that are the same as others, and what patterns are made of. */
static const char *const letters[] = { "a", "b", "k", "K", "\xE2\x84\xAA", "s",
	"S", "\xC5\xBF", "\xC3\xA5", "\xC3\x85", "\xE2\x84\xAB", "i", "I",
	"\xC4\xB0", "\xC4\xB1", "\xC3\x9F", "ks", "ak", " ", "1", "-", "sk",
	"@", "`", "\xE2\x80\x93", "aaaaaaaa", "          " };

static alis_str random_text(uint64_t *seed, alis_str from, struct alis_out *out)
{
	size_t n = 1 + test_below(seed, 12);

	out->used = 0;
	for (size_t i = 0; i < n; i++) {
		size_t at = test_below(seed, from.n + 1);
		size_t most = 1 + test_below(seed, 12);
		if (from.n == 0 || test_below(seed, 3) == 0) {
			alis_out_lit(out,
			    letters[test_below(seed, ALIS_COUNT(letters))]);
			continue;
		}
		/* A piece of the pattern itself, letters of two bytes whole. */
		for (; at < from.n && most > 0; at++, most--)
			if ((unsigned char)from.at[at] < 0x80)
				alis_out_char(out,
				    (char)(from.at[at] ^
				        (((from.at[at] | 0x20) >= 'a' &&
				             (from.at[at] | 0x20) <= 'z' &&
				             test_below(seed, 4) == 0)
				                ? 0x20
				                : 0)));
	}
	return alis_out_text(out);
}

static void try_pattern(
    uint64_t *seed, alis_str text, size_t times, struct tally *tally)
{
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);
	const struct needed needed = alis__needed_by(text);
	const struct alis_pattern *pattern = alis_pattern_later(text, &mem);
	pcre2_code *code = code_of(text);

	for (size_t i = 0; code != NULL && i < times; i++)
		compare(pattern, random_text(seed, text, &out), &needed, code,
		    tally);
	pcre2_code_free(code);
	alis_arena_release(&mem);
}

static void finds_all_shipped_patterns(void **state)
{
	struct tally tally = { 0 };
	uint64_t seed = 7;
	size_t count = 0;

	(void)state;
	for (size_t i = 0; i < alis_shipped_book_count; i++) {
		alis_str rest = { (const char *)alis_shipped_books[i].bytes,
			alis_shipped_books[i].size };
		while (rest.n > 0) {
			alis_cut line = alis_str_cut(rest, '\n');
			alis_cut slash = alis_str_cut(line.head, '/');
			alis_str text = slash.tail;
			rest = line.tail;
			while (text.n > 0 && text.at[text.n - 1] != '/')
				text.n--;
			if (text.n < 2)
				continue;
			text.n--;
			count++;
			try_pattern(&seed, text, 200, &tally);
		}
	}
	unit_check(tally.wrong == 0, "as PCRE2 finds them");
	unit_check(count > 80 && tally.found > 900 &&
	        tally.passed_over > tally.missed / 2,
	    "many are found, and most of the others not looked for");
}

/* ---- patterns at random ---- */

static void put_pattern(uint64_t *seed, struct alis_out *out, unsigned depth)
{
	static const char *const ends[] = { "", "", "", "", "?", "*", "+", "+?",
		"{2}", "{0,1}", "*+" };
	static const char *const parts[] = { ".", "\\s", "\\b", "\\S", "[ks]",
		"[^a]", "^", "$", "\\.", "\\-", "[]k]", "[\\]s]" };
	static const char *const groups[] = { "(", "(?:", "(?|", "(?=", "(?!",
		"(?:" };
	size_t n = 1 + test_below(seed, 4);

	for (size_t i = 0; i < n; i++) {
		size_t what = test_below(seed, 8);
		if (what == 0 && depth > 0) {
			alis_out_lit(
			    out, groups[test_below(seed, ALIS_COUNT(groups))]);
			put_pattern(seed, out, depth - 1);
			alis_out_char(out, ')');
		} else if (what == 1) {
			alis_out_lit(
			    out, parts[test_below(seed, ALIS_COUNT(parts))]);
		} else {
			alis_out_lit(out,
			    letters[test_below(seed, ALIS_COUNT(letters))]);
		}
		alis_out_lit(out, ends[test_below(seed, ALIS_COUNT(ends))]);
		if (test_below(seed, 6) == 0)
			alis_out_char(out, '|');
	}
}

static void finds_random_patterns(void **state)
{
	struct tally tally = { 0 };
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);
	uint64_t seed = 11;

	(void)state;
	for (size_t i = 0; i < 6000; i++) {
		out.used = 0;
		put_pattern(&seed, &out, 3);
		try_pattern(&seed, alis_out_text(&out), 20, &tally);
	}
	alis_arena_release(&mem);
	unit_check(tally.wrong == 0, "as PCRE2 finds them");
	unit_check(tally.found > 9000 && tally.passed_over > 9000,
	    "many are found, and many not looked for");
}

/* ---- compiled late ---- */

static const struct alis_rulebook *copy_read(
    struct alis_book *book, struct alis_arena *mem, struct alis_diags *diags)
{
	book->src = alis_source_of(book->src->path, book->src->name,
	    alis_str_copy(book->src->bytes, mem), mem);
	return alis_parse_rulebook(book->src, mem, diags);
}

/* What the program takes on trust of the shipped books: made of a copy, which
 * it does not know, each is looked through. */
static void ships_what_is_taken_on_trust(void **state)
{
	static const enum alis_code codes[] = { ALIS_A018, ALIS_A019, ALIS_A025,
		ALIS_A060, ALIS_A061, ALIS_A062, ALIS_A063, ALIS_A064,
		ALIS_A065 };

	(void)state;
	for (size_t i = 0; i < alis_shipped_book_count; i++) {
		const struct alis_shipped *s = &alis_shipped_books[i];
		struct alis_arena mem = { 0 };
		struct alis_diags diags = { .mem = &mem };
		struct alis_book books[2] = { { .id = alis_str_of(s->name) } };
		const struct alis_rulebook *written[2];
		bool is_sound = true;
		assert_true(alis_track_shipped(books[0].id, &mem, &books[0]) &&
		    alis_track_shipped(
		        ALIS_STR(ALIS_COMMON_BOOK), &mem, &books[1]));
		for (size_t k = 0; k < ALIS_COUNT(books); k++)
			written[k] = copy_read(&books[k], &mem, &diags);
		(void)alis_post_books(books, written,
		    alis_str_is(books[0].id, ALIS_COMMON_BOOK) ? 1 : 2, &mem,
		    &diags);
		for (const struct alis_diag *d = diags.first; d != NULL;
		     d = d->next)
			for (size_t k = 0; k < ALIS_COUNT(codes); k++)
				is_sound = is_sound && d->code != codes[k];
		unit_check(is_sound, s->name);
		unit_check(strcmp(alis_sha256(books[0].src->bytes).text,
		               s->sha256) == 0,
		    s->name);
		alis_arena_release(&mem);
	}
}

/* Nor is a requirement asked whether anybody can reach it where all books are
 * shipped: whichever of them are read together, nothing is said of them. */
static void ships_what_goes_together(void **state)
{
	(void)state;
	for (size_t set = 1; set < (size_t)1 << alis_shipped_book_count;
	     set++) {
		struct alis_arena mem = { 0 };
		struct alis_diags diags = { .mem = &mem };
		struct alis_book *books =
		    ALIS_NEW(&mem, struct alis_book, alis_shipped_book_count);
		const struct alis_rulebook **written = ALIS_NEW(&mem,
		    const struct alis_rulebook *, alis_shipped_book_count);
		size_t n = 0;
		bool has_common = false;
		for (size_t i = 0; i < alis_shipped_book_count; i++) {
			alis_str name = alis_str_of(alis_shipped_books[i].name);
			if ((set >> i & 1) == 0)
				continue;
			has_common =
			    has_common || alis_str_is(name, ALIS_COMMON_BOOK);
			assert_true(alis_track_shipped(name, &mem, &books[n]));
			written[n] = copy_read(&books[n], &mem, &diags);
			n++;
		}
		(void)alis_post_books(books, written, n, &mem, &diags);
		/* The program never reads any without the common one. */
		unit_check(!has_common || diags.first == NULL,
		    has_common && diags.first != NULL
		        ? diags.first->src->name.at
		        : "");
		alis_arena_release(&mem);
	}
}

static bool same_attributes(
    const struct alis_attribute *a, const struct alis_attribute *b)
{
	for (; a != NULL && b != NULL; a = a->next, b = b->next)
		if (!alis_str_same(a->key, b->key) ||
		    !alis_str_same(a->value, b->value) ||
		    memcmp(&a->key_span, &b->key_span, sizeof(alis_span)) !=
		        0 ||
		    memcmp(&a->value_span, &b->value_span, sizeof(alis_span)) !=
		        0)
			return false;
	return a == NULL && b == NULL;
}

static bool same_clauses(
    const struct alis_clause *a, const struct alis_clause *b)
{
	for (; a != NULL && b != NULL; a = a->next, b = b->next) {
		const alis_span spans[][2] = { { a->span, b->span },
			{ a->word_span, b->word_span },
			{ a->name_span, b->name_span },
			{ a->pattern_span, b->pattern_span } };
		if (!alis_str_same(a->word, b->word) ||
		    !alis_str_same(a->name, b->name) ||
		    !alis_str_same(a->pattern, b->pattern) ||
		    (a->pattern.at == NULL) != (b->pattern.at == NULL) ||
		    !same_attributes(a->attributes, b->attributes))
			return false;
		for (size_t i = 0; i < ALIS_COUNT(spans); i++)
			if (memcmp(&spans[i][0], &spans[i][1],
			        sizeof(alis_span)) != 0)
				return false;
	}
	return a == NULL && b == NULL;
}

/* The short way through a book that is sound, held against the whole one. */
static void reads_sound_books_the_same(void **state)
{
	static const char odd[] = "; a comment\n\n# another\n  \n"
	                          "krav a;b /x;y/  ; no part of it\n"
	                          "    tittel: one   \n"
	                          "      two;three  ; not this\n"
	                          "      ; nor this\n"
	                          "     four\n"
	                          "    # five: is a key?\n"
	                          "    kilde:\n"
	                          "        below\n"
	                          "\n    sted: a\n"
	                          "krav \xC3\xB8\n"
	                          "    tittel: no line feed at its end";

	(void)state;
	for (size_t i = 0; i <= alis_shipped_book_count; i++) {
		struct alis_arena mem = { 0 };
		struct alis_diags diags = { .mem = &mem };
		struct alis_book book = { .src = alis_source_of(ALIS_STR("a"),
			                      ALIS_STR("a"), alis_str_of(odd),
			                      &mem) };
		if (i < alis_shipped_book_count)
			assert_true(alis_track_shipped(
			    alis_str_of(alis_shipped_books[i].name), &mem,
			    &book));
		unit_check(
		    same_clauses(
		        alis_parse_rulebook(book.src, &mem, &diags)->clauses,
		        alis_parse_rulebook_sound(book.src, &mem)->clauses),
		    i < alis_shipped_book_count ? alis_shipped_books[i].name
		                                : "an odd one");
		alis_arena_release(&mem);
	}
}

struct crowd {
	const struct alis_pattern *pattern;
	_Atomic(size_t) wrong;
};

static void looks_for_it(void *shared, size_t number)
{
	static const alis_str texts[] = { { "en lunge her", 12 },
		{ "en lunte her", 12 }, { "ASTMA", 5 } };
	struct crowd *crowd = shared;
	struct alis_match match;

	for (size_t i = 0; i < 50; i++) {
		size_t k = (number + i) % ALIS_COUNT(texts);
		if (alis_pattern_find(crowd->pattern, texts[k], &match) !=
		    (k == 1 ? ALIS_FOUND_NOT : ALIS_FOUND))
			crowd->wrong++;
	}
}

/* The thread sanitizer and valgrind see more of it than this test does. */
static void finds_for_several_at_a_time(void **state)
{
	(void)state;
	for (size_t i = 0; i < 50; i++) {
		struct alis_arena mem = { 0 };
		struct crowd crowd = { .pattern = alis_pattern_later(
			                   ALIS_STR("(lung|astm)[ea]"), &mem) };
		alis_crew_run(7, 28, looks_for_it, &crowd);
		unit_check(crowd.wrong == 0, "the same for each");
		alis_arena_release(&mem);
	}
}

static void gives_up_on_what_does_not_compile(void **state)
{
	struct alis_arena mem = { 0 };
	const struct alis_pattern *pattern =
	    alis_pattern_later(ALIS_STR("lunge("), &mem);
	struct alis_match match;

	(void)state;
	unit_check(alis_pattern_find(pattern, ALIS_STR("lunge"), &match) ==
	        ALIS_FOUND_LIMIT,
	    "it is told, not passed over");
	alis_arena_release(&mem);
}

int test_needed(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(reads_what_is_needed),
		UNIT_TEST(finds_all_shipped_patterns),
		UNIT_TEST(finds_random_patterns),
		UNIT_TEST(ships_what_is_taken_on_trust),
		UNIT_TEST(ships_what_goes_together),
		UNIT_TEST(reads_sound_books_the_same),
		UNIT_TEST(finds_for_several_at_a_time),
		UNIT_TEST(gives_up_on_what_does_not_compile),
	};

	return cmocka_run_group_tests_name("needed", tests, NULL, NULL);
}
