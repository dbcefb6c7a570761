/* SPDX-License-Identifier: MIT */
/*
 * Journals laid out anew: thousands that are made up of everything that may
 * stand in one, in all its spellings. Whatever they are, the meaning stays,
 * every word and comment stays in its order, and a second time changes
 * nothing.
 */
#include <alis/edit.h>
#include <alis/track.h>

#include <string.h>

#include "made.h"
#include "shown.h"

#define JOURNALS 4000

/* ---- what must hold of each ---- */

struct reading {
	const struct alis_source *src;
	struct alis_diags diags;
	struct alis_meaning meaning;
};

static const struct alis_books *books_make(struct alis_arena *mem)
{
	struct alis_files files = files_of(no_files);
	struct alis_diags diags = { .mem = mem };
	const struct alis_source *main = alis_source_of(ALIS_STR("l.alis"),
	    ALIS_STR("l.alis"), alis_str_of(sample_journal), mem);

	return alis_track_run(main, &files, 17896, mem, &diags)->books;
}

static void read_again(struct reading *reading, alis_str bytes,
    const struct alis_books *books, struct alis_arena *mem)
{
	struct alis_files files = files_of(no_files);

	reading->src =
	    alis_source_of(ALIS_STR("l.alis"), ALIS_STR("l.alis"), bytes, mem);
	reading->diags = (struct alis_diags){ .mem = mem };
	reading->meaning.journal =
	    alis_parse_journal(reading->src, &files, mem, &reading->diags);
	reading->meaning.posted = alis_post_journal(
	    reading->meaning.journal, books, 17896, mem, &reading->diags);
	reading->meaning.diags = &reading->diags;
}

/* The numbered words of a text, in order, and nothing else of it. */
static alis_str words_of(alis_str text, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i + 1 < text.n; i++) {
		char next = text.at[i + 1];
		if (text.at[i] != 'w' || next < '0' || next > '9')
			continue;
		/* "a=b" and "a|b" may be written with blanks. */
		while (i < text.n && (unsigned char)text.at[i] > ' ' &&
		    text.at[i] != '=' && text.at[i] != '|')
			alis_out_char(&out, text.at[i++]);
		alis_out_char(&out, ' ');
	}
	return alis_out_text(&out);
}

/* Each line as '.' if it is blank, else 'x', with what ends it. */
static alis_str shape_of(const struct alis_source *src, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (uint32_t i = 1; i <= alis_source_line_count(src); i++) {
		alis_str line = alis_source_line(src, i);
		size_t end = alis_source_line_at(src, i) + line.n;
		bool bom = i == 1 &&
		    alis_str_starts(src->bytes, ALIS_STR("\xEF\xBB\xBF"));
		alis_out_char(&out, alis_str_trim(line).n == 0 ? '.' : 'x');
		alis_out_put(&out,
		    alis_str_part(src->bytes, end + (bom ? 3 : 0),
		        alis_source_line_at(src, i + 1)));
	}
	return alis_out_text(&out);
}

/* The last line may have been ended, or taken away if it was blank. */
static bool same_shape(alis_str was, alis_str is)
{
	size_t n = was.n < is.n ? was.n : is.n;

	return was.n <= is.n + 1 && is.n <= was.n + 2 &&
	    alis_str_same(alis_str_part(was, 0, n), alis_str_part(is, 0, n));
}

static bool is_tidy(const struct alis_source *src)
{
	for (uint32_t i = 1; i <= alis_source_line_count(src); i++) {
		alis_str line = alis_source_line(src, i);
		size_t n = 0;
		while (n < line.n && line.at[n] == ' ')
			n++;
		if (n < line.n && line.at[n] == '\t')
			return false;
		if (line.n > 0 &&
		    (line.at[line.n - 1] == ' ' || line.at[line.n - 1] == '\t'))
			return false;
	}
	return src->bytes.n == 0 || src->bytes.at[src->bytes.n - 1] == '\n';
}

struct verdicts {
	size_t faulty, meaning, words, shape, tidy, again, seen;
};

/* Whether what is seen of a text without laying it out is not what becomes of
 * it; or a line changes in its own language alone. */
static bool is_seen_wrong(const struct reading *was,
    const struct alis_books *books, struct alis_arena *mem)
{
	bool stays[2];

	for (int translate = 0; translate < 2; translate++) {
		alis_str made = alis_edit_format(
		    was->src, was->meaning.journal, books, translate != 0, mem);
		stays[translate] = alis_edit_is_formatted(
		    was->src, was->meaning.journal, books, translate != 0);
		if (stays[translate] != alis_str_same(made, was->src->bytes))
			return true;
	}
	return stays[true] && !stays[false];
}

static void judge(struct verdicts *v, alis_str bytes,
    const struct alis_books *books, struct alis_arena *mem)
{
	struct reading was, is;
	alis_str out, again;

	read_again(&was, bytes, books, mem);
	if (was.diags.errors > 0) {
		v->faulty++;
		return;
	}
	out = alis_edit_format(was.src, was.meaning.journal, books, true, mem);
	read_again(&is, out, books, mem);
	again = alis_edit_format(is.src, is.meaning.journal, books, true, mem);
	v->meaning += !alis_edit_same(was.meaning, is.meaning);
	v->words += !alis_str_same(words_of(bytes, mem), words_of(out, mem));
	v->shape += !same_shape(shape_of(was.src, mem), shape_of(is.src, mem));
	v->tidy += !is_tidy(is.src);
	v->again += !alis_str_same(out, again);
	v->seen +=
	    is_seen_wrong(&was, books, mem) || is_seen_wrong(&is, books, mem);
}

static void keeps_what_it_means(void **state)
{
	struct alis_arena kept = { 0 };
	const struct alis_books *books = books_make(&kept);
	struct verdicts v = { 0 };
	uint64_t seed = 20180303;

	(void)state;
	for (int i = 0; i < JOURNALS; i++) {
		struct alis_arena mem = { 0 };
		struct maker m = { .seed = seed, .out = alis_out_memory(&mem) };
		judge(&v, journal_make(&m), books, &mem);
		seed = m.seed;
		alis_arena_release(&mem);
	}
	alis_arena_release(&kept);
	unit_check(v.meaning == 0, "it means the same");
	unit_check(v.words == 0, "every word and comment, in its order");
	unit_check(v.shape == 0, "every line, blank or not, and its ending");
	unit_check(v.tidy == 0, "no tabs before, no blanks behind");
	unit_check(v.again == 0, "a second time changes nothing");
	unit_check(v.seen == 0, "it is seen what would change");
	unit_check(v.faulty < JOURNALS / 10, "most of them have no error");
}

static void mutants_too(void **state)
{
	struct alis_arena kept = { 0 };
	const struct alis_books *books = books_make(&kept);
	struct verdicts v = { 0 };
	uint64_t seed = 20180304;

	(void)state;
	for (int i = 0; i < JOURNALS; i++) {
		struct alis_arena mem = { 0 };
		alis_str bytes =
		    test_mutant(&seed, alis_str_of(sample_journal), &mem);
		judge(&v, bytes, books, &mem);
		alis_arena_release(&mem);
	}
	alis_arena_release(&kept);
	unit_check(v.meaning == 0, "a mutant means the same");
	unit_check(v.again == 0, "a second time changes nothing of a mutant");
	unit_check(v.seen == 0, "it is seen what would change of a mutant");
	unit_check(v.faulty < JOURNALS - JOURNALS / 50, "some have no error");
}

/* ---- what is not the same ---- */

static const struct {
	const char *was, *is;
	bool same;
	const char *why;
} pairs[] = {
	{ "2018-01-12 * vakt A\n", "12.1.2018   * shift A  ; k\n", true,
	    "another spelling" },
	{ "2018-01-12 * vakt A\n", "2018-01-13 * vakt A\n", false,
	    "another day" },
	{ "2018-01-12..2018-01-12 * vakt A\n", "2018-01-12 * vakt A\n", false,
	    "a period of one day is still a period" },
	{ "2018-01-12 16-23 * vakt A\n", "2018-01-12 16-22 * vakt A\n", false,
	    "another time" },
	{ "2018-01-12 * vakt A\n", "2018-01-12 vakt A\n", false,
	    "another mark" },
	{ "2018-01-12 * notat A\n", "2018-01-12 * plan A\n", false,
	    "another kind" },
	{ "2018-01-12 * vakt A\n", "2018-01-12 * vakt a\n", false,
	    "another letter" },
	{ "2018-01-12 * vakt A | b\n", "2018-01-12 * vakt A | c\n", false,
	    "another note" },
	{ "2018-01-12 * notat 1 t A\n", "2018-01-12 * notat 2 t A\n", false,
	    "another amount" },
	{ "2018-01-12 * notat A\n  x: 1\n", "2018-01-12 * notat A\n  x: 2\n",
	    false, "another value" },
	{ "2018-01-12 * notat A\n  x: 1\n", "2018-01-12 * notat A\n  y: 1\n",
	    false, "another key" },
	{ "2018-01-12 * kurs A\n  x:y  1 poeng\n",
	    "2018-01-12 * kurs A\n  x:z  1 poeng\n", false, "another account" },
	{ "veileder Ola\n", "veileder Per\n", false, "another name" },
	{ "veileder Ola\n", "sted Ola\n", false, "another directive" },
	{ "alias a = b\n", "alias a = c\n", false, "another alias" },
	{ "kontroll 2018-01-12 x = 0 t\n", "kontroll 2018-01-13 x = 0 t\n",
	    false, "another day to look" },
	{ "2018-01-12 * vakt A\n", "", false, "an entry less" },
	{ "2018-01-12 * notat 1 t A\n", "2018-01-12 * notat 1 kr A\n", false,
	    "another unit" },
	{ "2018-01-12 * notat 1 t A\n", "2018-01-12 * notat A\n", false,
	    "an amount less" },
	{ "2018-01-12 * notat A\n  x: 1\n", "2018-01-12 * notat A\n", false,
	    "a key less" },
	{ "2018-01-12..2018-01-14 * notat A\n",
	    "2018-01-12..2018-01-15 * notat A\n", false, "another last day" },
	{ "2018-01-12 15-23 * notat A\n", "2018-01-12 16-23 * notat A\n", false,
	    "another hour to begin" },
	{ "2018-01-12 * notat 15-23 A\n", "2018-01-12 * notat 16-23 A\n", false,
	    "a time that is none" },
	{ "2018-01-12 * ukjent A\n", "2018-01-12 * ukjend A\n", false,
	    "another word that is no kind" },
	{ "2018-01-12 * ukjent A\n", "2018-01-12 * ukjent A\n", true,
	    "the same word that is no kind" },
	{ "2018-01-12 * ukjent A\n", "2018-01-12 * notat A\n", false,
	    "a kind for a word that is none" },
	{ "2018-01-12 * kurs A\n  x:y  1 poeng\n",
	    "2018-01-12 * kurs A\n  x:y  2 poeng\n", false,
	    "another amount to an account" },
	{ "2018-01-12 * kurs A\n  x:y  1 poeng\n",
	    "2018-01-12 * kurs A\n  x:y  1 kurs\n", false,
	    "another unit to an account" },
	{ "2018-01-12 * kurs A\n  x:y  1 poeng\n  x:z  1 poeng\n",
	    "2018-01-12 * kurs A\n  x:y  1 poeng\n", false, "an account less" },
	{ "2018-01-12 * tjeneste 50 % allmennpraksis A\n",
	    "2018-01-12 * tjeneste 50 % allmennpraksis B\n", false,
	    "another place of service" },
	{ "fast 2018-01-01..2018-03-01 hver uke notat A\n",
	    "repeat 1.1.2018..2018-03-01 every week note A\n", true,
	    "what repeats, in English" },
	{ "fast 2018-01-01..2018-03-01 hver uke notat A\n",
	    "fast 2018-01-01..2018-03-01 hver 2. uke notat A\n", false,
	    "another rhythm" },
	{ "fast 2018-01-01..2018-03-01 2 per uke notat A\n",
	    "fast 2018-01-01..2018-03-01 3 per uke notat A\n", false,
	    "oftener" },
	{ "fast 2018-01-01..2018-03-01 hver uke notat A\n",
	    "fast 2018-01-01..2018-03-01 hver måned notat A\n", false,
	    "months for weeks" },
	{ "fast 2018-01-01..2018-03-01 hver uke notat A\n",
	    "fast 2018-01-01..2018-03-02 hver uke notat A\n", false,
	    "another end" },
	{ "fast 2018-01-01..2018-03-01 hver uke notat A\n",
	    "fast 2018-01-01..2018-03-01 hver uke plan A\n", false,
	    "another kind that repeats" },
	{ "fast 2018-01-01..2018-03-01 hver uke notat A\n",
	    "fast 2018-01-01..2018-03-01 hver uke notat B\n", false,
	    "another thing that repeats" },
	{ "fast 2018-01-01..2018-03-01 hver uke notat A | a\n",
	    "fast 2018-01-01..2018-03-01 hver uke notat A | b\n", false,
	    "another note that repeats" },
	{ "fast 2018-01-01..2018-03-01 hver uke notat 1 t A\n",
	    "fast 2018-01-01..2018-03-01 hver uke notat 2 t A\n", false,
	    "another amount that repeats" },
	{ "fast 2018-01-01..2018-03-01 hver uke notat A\n"
	  "  unntatt: 2018-01-08\n",
	    "fast 2018-01-01..2018-03-01 hver uke notat A\n"
	    "  unntatt: 2018-01-15\n",
	    false, "another exception" },
	{ "kontroll 2018-01-12 x = 0 t\n", "kontroll 2018-01-12 x = 1 t\n",
	    false, "another figure to find" },
	{ "kontroll 2018-01-12 x = 0 t\n", "kontroll 2018-01-12 x = 0 stk\n",
	    false, "a figure in another unit" },
	{ "veileder Ola\n  spesialist: A\n", "veileder Ola\n  spesialist: B\n",
	    false, "another specialist" },
	{ "veileder Ola\n", "veileder Ola\nveileder Per\n", false,
	    "a directive more" },
	{ "2018-01-12.. * tjeneste allmennpraksis A\n",
	    "2018-01-12.. * service general-practice A\n", true,
	    "a category in English" },
	{ "2018-01-12.. * tjeneste allmennpraksis A\n",
	    "2018-01-12.. * tjeneste sykehus A\n", false, "another category" },
	/* What gives nothing, so that no ledger tells it. */
	{ "2018-01-12 * ukjent A\n", "2018-01-13 * ukjent A\n", false,
	    "another day, of no kind" },
	{ "2018-01-12 * ukjent A\n", "2018-01-12 ukjent A\n", false,
	    "another mark, of no kind" },
	{ "2018-01-12 * ukjent A\n  x:y  1 poeng\n",
	    "2018-01-12 * ukjent A\n  x:z  1 poeng\n", false,
	    "another account, of no kind" },
	{ "2018-01-12 * ukjent A\n  x:y  1 poeng\n",
	    "2018-01-12 * ukjent A\n  x:y  2 poeng\n", false,
	    "another amount to an account, of no kind" },
	{ "2018-01-12 * ukjent A\n  x:y  1 poeng\n", "2018-01-12 * ukjent A\n",
	    false, "an account less, of no kind" },
	/* The same in the ledger, for another entry; and other facts. */
	{ "2018-01-12 * kurs A\n  x:y  1 poeng\n2018-01-12 * kurs A\n",
	    "2018-01-12 * kurs A\n2018-01-12 * kurs A\n  x:y  1 poeng\n", false,
	    "which of two gives it" },
	{ "2018-01-12..2018-01-14 * tjeneste 50 % allmennpraksis A\n",
	    "2018-01-12..2018-01-15 * tjeneste 50 % allmennpraksis A\n", false,
	    "another last day of service" },
	{ "fast 2018-01-01..2018-03-01 hver uke veiledning 1 t A\n",
	    "fast 2018-01-01..2018-03-01 hver uke veiledning 2 t A\n", false,
	    "more at each time that repeats" },
	{ "fast 2018-01-01..2018-03-01 hver uke vakt A\n",
	    "fast 2018-01-01..2018-03-01 hver uke veiledning A\n", false,
	    "another kind of what repeats" },
	{ "hva er dette\n", "", false, "a line that is told to be none" },
};

static void sees_what_differs(void **state)
{
	struct alis_arena kept = { 0 };
	const struct alis_books *books = books_make(&kept);

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(pairs); i++) {
		struct alis_arena mem = { 0 };
		struct reading was, is;
		read_again(&was, alis_str_of(pairs[i].was), books, &mem);
		read_again(&is, alis_str_of(pairs[i].is), books, &mem);
		unit_check(
		    alis_edit_same(was.meaning, is.meaning) == pairs[i].same,
		    pairs[i].why);
		alis_arena_release(&mem);
	}
	alis_arena_release(&kept);
}

int test_format(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(keeps_what_it_means),
		UNIT_TEST(mutants_too),
		UNIT_TEST(sees_what_differs),
	};
	return cmocka_run_group_tests_name("format", tests, NULL, NULL);
}
