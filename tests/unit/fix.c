/* SPDX-License-Identifier: MIT */
/* Fixes that are sure: what is mended, what never is, and that nothing else
 * changes. */
#include <alis/edit.h>
#include <alis/track.h>

#include <stdlib.h>
#include <string.h>

#include "shown.h"

#define HEAD "alis Kari Nordmann\n    regelverk: allmennmedisin-2017\n"

/* The journal l.alis, and the complaints about it. */
struct state {
	struct file_row rows[4];
	struct alis_diags diags;
	const struct alis_run *run;
};

static void judge(struct state *state, alis_str text, struct alis_arena *mem)
{
	struct alis_files files = files_of(state->rows);
	alis_str path = ALIS_STR("l.alis");
	alis_day today;

	assert_true(alis_day_read(ALIS_STR("2018-12-31"), &today));
	state->diags = (struct alis_diags){ .mem = mem };
	state->run = alis_track_run(alis_source_of(path, path, text, mem),
	    &files, today, mem, &state->diags);
}

static alis_str mended_once(
    struct state *state, struct alis_arena *mem, size_t *count)
{
	return alis_edit_fix(
	    state->run->journal->sources[0], &state->diags, mem, count);
}

/* Mend until nothing is left to mend. */
static alis_str mended(alis_str text, struct alis_arena *mem)
{
	struct state state = { .rows = { { NULL, NULL } } };
	size_t count = 1;

	for (int i = 0; i < 20 && count > 0; i++) {
		judge(&state, text, mem);
		text = mended_once(&state, mem, &count);
	}
	assert_int_equal(count, 0);
	return text;
}

struct fix_row {
	const char *was;
	const char *is; /* NULL: left as it was */
	const char *why;
};

static const struct fix_row rows[] = {
	/* dates */
	{ "2018-1-5 vakt A\n", "2018-01-05 vakt A\n", "no zeroes" },
	{ "2018/01/05 vakt A\n", "2018-01-05 vakt A\n", "strokes" },
	{ "2018.1.5 vakt A\n", "2018-01-05 vakt A\n", "points, from the year" },
	{ "31/12/2018 vakt A\n", "2018-12-31 vakt A\n", "no 31st month" },
	{ "13-02-2018 vakt A\n", "2018-02-13 vakt A\n", "no 13th month" },
	{ "5/5/2018 vakt A\n", "2018-05-05 vakt A\n", "day and month alike" },
	{ "05/01/2018 vakt A\n", NULL, "January or May" },
	{ "12-11-2018 vakt A\n", NULL, "December or November" },
	{ "01/31/2018 vakt A\n", NULL, "a month over 12 may be a slip" },
	{ "2018-1/5 vakt A\n", NULL, "two signs" },
	{ "2018x1x5 vakt A\n", NULL, "a sign that no date has" },
	{ "5/13/18 vakt A\n", NULL, "a year of two digits" },
	{ "2018-2-30 vakt A\n", NULL, "a day that does not exist" },
	{ "2018/1/5..2018/1/6 kurs A\n", "2018-01-05..2018-01-06 kurs A\n",
	    "both ends of a period" },
	{ "kontroll 2018/12/31 legevakt = 0 vakter\n",
	    "kontroll 2018-12-31 legevakt = 0 vakter\n", "in a directive" },
	/* times */
	{ "2018-01-05 16:00\xE2\x80\x94"
	  "23:00 vakt A\n",
	    NULL, "a longer dash is read" },
	{ "2018-01-05 16:00 - 23:00 vakt A\n",
	    "2018-01-05 16:00-23:00 vakt A\n", "blanks" },
	{ "2018-01-05 16:00\xE2\x88\x92"
	  "23:00 vakt A\n",
	    "2018-01-05 16:00-23:00 vakt A\n", "a minus sign" },
	{ "2018-01-05\xE2\x80\x93"
	  "2018-01-06 kurs A\n",
	    "2018-01-05..2018-01-06 kurs A\n", "a dash between days" },
	{ "2018-01-05 - 6.1.2018 kurs A\n", "2018-01-05..2018-01-06 kurs A\n",
	    "blanks between days" },
	{ "2018-01-05 - 6/1/2018 kurs A\n", NULL, "June or January" },
	{ "kl. 16-23 vakt\n", NULL, "no date" },
	{ "2018-01-05 kl. 16:00-23:00 vakt A\n",
	    "2018-01-05 16:00-23:00 vakt A\n", "by the clock" },
	{ "2018-01-05 16:00..23:00 vakt A\n", "2018-01-05 16:00-23:00 vakt A\n",
	    "dots, as in a period" },
	{ "2018-01-05 16:00- 01:30 * vakt A\n",
	    "2018-01-05 16:00-01:30 * vakt A\n", "one blank" },
	{ "2018-01-05 16 - 23 vakt A\n", NULL, "may be an amount" },
	{ "2018-01-05 16:00 - 25:00 vakt A\n", NULL, "no such time" },
	{ "2018-01-05 24:00 - 08:00 vakt A\n", NULL, "which midnight?" },
	{ "2018-01-05 16:00 - 23:00vakt\n", NULL, "a word begun in it" },
	{ "2018-01-05 16:00 vakt A\n", NULL, "one time" },
	/* amounts */
	{ "2018-01-05 utgift 12.500,00 kr kurs\n",
	    "2018-01-05 utgift 12 500,00 kr kurs\n", "point, then comma" },
	{ "2018-01-05 utgift 12,500.50 kr kurs\n",
	    "2018-01-05 utgift 12 500.50 kr kurs\n", "comma, then point" },
	{ "2018-01-05 utgift 1.012.500 kr kurs\n",
	    "2018-01-05 utgift 1 012 500 kr kurs\n", "two points" },
	{ "2018-01-05 utgift 12.500 kr kurs\n", NULL, "two readings" },
	{ "2018-01-05 utgift 12.50,00 kr kurs\n", NULL, "no group of three" },
	{ "2018-01-05 utgift 0.500,00 kr kurs\n", NULL, "no thousand" },
	{ "2018-01-05 utgift 1.250,000.00 kr kurs\n", NULL, "neither" },
	{ "2018-01-05 utgift -12.500,00 kr kurs\n", NULL, "negative" },
	/* characters */
	{ "2018-01-05 vakt Ha\xE2\x80\x8B\xE2\x80\x8Bus\xEF\xBB\xBFvik\n",
	    "2018-01-05 vakt Hausvik\n", "no width" },
	{ "2018-01-05 vakt 2\xE2\x80\xAE vakter\n", NULL, "an override" },
	{ "2018-01-05 vakt \xF0\x9F\x91\xA9\xE2\x80\x8D\xE2\x9A\x95\n", NULL,
	    "a joiner joins" },
	{ "2018-01-05 vakt A\r\r\n", "2018-01-05 vakt A\r\n",
	    "a return too many" },
	{ "2018-01-05 vakt A\r2018-01-06 vakt A\n", NULL,
	    "a return that may have ended a line" },
	{ "2018-01-05 vakt \x1B[1mA\n", NULL, "an escape" },
	/* words */
	{ "2018-01-05 praksisbesok 1 stk A\n",
	    "2018-01-05 praksisbes\xC3\xB8k 1 stk A\n", "no \xC3\xB8" },
	{ "2018-01-05 laeringsmaal ALM-1\n",
	    "2018-01-05 l\xC3\xA6ringsm\xC3\xA5l ALM-1\n", "spelt out" },
	{ "2018-01-05 vagt A\n", NULL, "another letter" },
	{ "2018-01-05 kurs 1 poeng A\n    maal: B\n",
	    "2018-01-05 kurs 1 poeng A\n    m\xC3\xA5l: B\n", "a key" },
	{ "2018-01-05 kurs 1 poeng A\n    mal: B\n", NULL,
	    "a short word is another word" },
	{ "2018-01-05 praksisbesok 1 stk A\nalias praksisbesok = besok\n", NULL,
	    "an alias makes it" },
	{ "veileder Ola Hansen\n    nokkel: a\n",
	    "veileder Ola Hansen\n    n\xC3\xB8kkel: a\n", "of a directive" },
	{ "veileder Ola Hansen\n    n\xC3\xB8kkel: a\n    nokkel: b\n", NULL,
	    "it is there already" },
	/* what stands twice */
	{ "veileder Ola Hansen\n    epost: a@b.example\n    epost: a@b.example\n",
	    "veileder Ola Hansen\n    epost: a@b.example\n", "the same" },
	{ "sted A\n    solo: ja\n    solo: ja  ; s\xC3\xA5nn\n", NULL,
	    "a comment would be lost" },
	{ "sted A\n    solo: ja\n    solo: nei\n", NULL, "which?" },
	{ "sted A\n    slag: x\n    slag: x\n      y\n", NULL,
	    "the value goes on" },
	{ "sted A\n    slag: x\n      y\n    slag: x y\n",
	    "sted A\n    slag: x\n      y\n", "the first goes on" },
	/* two faults on one line, all bytes around them */
	{ "\r\n; hei\r\n2018/1/5  16:00 - 23:00\t* praksisbesok   1 stk  A ; b\r\n",
	    "\r\n; hei\r\n2018-01-05  16:00-23:00\t* praksisbes\xC3\xB8k   1 stk  "
	    "A ; b\r\n",
	    "blanks, tabs, line ends and comments are kept" },
};

static void fixes_what_is_sure(void **state)
{
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		const struct fix_row *row = &rows[i];
		alis_str was[] = { ALIS_STR(HEAD), alis_str_of(row->was) };
		alis_str is[] = { ALIS_STR(HEAD),
			alis_str_of(row->is == NULL ? row->was : row->is) };
		check_text(mended(alis_str_join(&mem, was, 2), &mem),
		    alis_str_join(&mem, is, 2).at, row->why);
	}
	alis_arena_release(&mem);
}

static void keeps_a_mark_at_the_start(void **state)
{
	struct alis_arena mem = { 0 };

	(void)state;
	check_text(mended(ALIS_STR("\xEF\xBB\xBF"
	                           "2018/1/5 notat"),
	               &mem),
	    "\xEF\xBB\xBF"
	    "2018-01-05 notat",
	    "a mark, and no line end");
	alis_arena_release(&mem);
}

/* The first of two that overlap is put in, the other waits. */
static void takes_the_first_of_two(void **state)
{
	struct alis_arena mem = { 0 };
	alis_str path = ALIS_STR("l.alis");
	const struct alis_source *src =
	    alis_source_of(path, path, ALIS_STR("abcdef"), &mem);
	const struct alis_source *other =
	    alis_source_of(path, path, ALIS_STR("abcdef"), &mem);
	struct alis_diags diags = { .mem = &mem };
	static const struct {
		alis_span span;
		const char *text;
	} fixes[] = { { { 4, 5 }, "E" }, { { 1, 3 }, "X" }, { { 2, 4 }, "Y" },
		{ { 3, 3 }, "+" }, { { 3, 3 }, "-" }, { { 0, 1 }, "a" } };
	size_t count;

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(fixes); i++)
		alis_diag_fix(
		    alis_diag_add(&diags, ALIS_A016, src, fixes[i].span),
		    fixes[i].span, alis_str_of(fixes[i].text));
	check_text(alis_edit_fix(src, &diags, &mem, &count), "aXdEf",
	    "by place, each byte once");
	unit_check(count == 2, "two are put in; 'a' for 'a' is none");
	check_text(alis_edit_fix(other, &diags, &mem, &count), "abcdef",
	    "another source is left alone");
	unit_check(count == 0, "and has none");
	alis_arena_release(&mem);
}

static void fixes_rule_books(void **state)
{
	static const char book[] =
	    "regelverk hus\n"
	    "slag m\xC3\xB8te\n"
	    "    lopende: ja\n"
	    "    enheter: stk\n"
	    "katalog praksisbesok /a/\n"
	    "    gir: a 1 stk\n"
	    "kr\xC3\xA5v a\n    tittel: T\n    kilde: K\n"
	    "    sum: a\n    minst: 1 stk\n";
	static const char fixed[] = "regelverk hus\n"
	                            "slag m\xC3\xB8te\n"
	                            "    l\xC3\xB8pende: ja\n"
	                            "    enheter: stk\n"
	                            "katalog praksisbes\xC3\xB8k /a/\n"
	                            "    gir: a 1 stk\n"
	                            "krav a\n    tittel: T\n    kilde: K\n"
	                            "    sum: a\n    minst: 1 stk\n";
	struct state st = { .rows = { { "regelverk/hus.regler", book },
		                { NULL, NULL } } };
	struct alis_arena mem = { 0 };
	size_t count;

	(void)state;
	judge(&st, ALIS_STR("alis Kari\n    regelverk: hus\n"), &mem);
	assert_true(st.run->books->books[0].from_repository);
	check_text(
	    alis_edit_fix(st.run->books->books[0].src, &st.diags, &mem, &count),
	    fixed, "a clause, a key, a kind");
	unit_check(count == 3, "three");
	alis_arena_release(&mem);
}

/* ---- any journal ---- */

/* Whether a complaint that could not be mended is told again afterwards, by
 * its code and the text that it is about. */
static bool is_told_in(
    const struct alis_diag *diag, const struct alis_diags *diags)
{
	alis_str text = alis_source_text(diag->src, diag->span);

	for (const struct alis_diag *d = diags->first; d != NULL; d = d->next)
		if (d->code == diag->code &&
		    alis_str_same(alis_source_text(d->src, d->span), text))
			return true;
	return false;
}

/* An entry that can be read at last may do away with a complaint that it was
 * missing, and a line that is mended with others about it. */
static bool may_go(const struct alis_diag *diag, const struct alis_diags *diags)
{
	uint32_t line = alis_source_place(diag->src, diag->span.from).line;

	if (diag->code == ALIS_A035)
		return true;
	for (const struct alis_diag *d = diags->first; d != NULL; d = d->next)
		if (d->has_fix &&
		    alis_source_place(d->src, d->span.from).line == line)
			return true;
	return false;
}

/* Faulty lines by a fixed series of numbers, so that a failure can be found
 * again. */
static alis_str made_up(unsigned seed, struct alis_arena *mem)
{
	static const char *const lines[] = {
		"2018/1/5 * vakt Stord\n",
		"05/01/2018 vakt Stord\n",
		"2018-01-05 16:00 - 23:00 * vakt Stord\r\n",
		"2018-01-05 praksisbesok 1 stk Stord  ; ok\n",
		"2018-01-05 vagt Stord\n",
		"    maal: A\n",
		"    mal: A\n",
		"\tbevsi: B\n",
		"2018-01-05 utgift 12.500,00 kr kurs\n",
		"2018-01-05 utgift 12.500 kr kurs\n",
		"veileder Ola\n",
		"    epost: a\n",
		"    epost: a\n",
		"    nokkel: n\n",
		"kontroll 2018/12/31 legevakt = 2 vakter\n",
		"; kommentar\n",
		"\n",
		"2018-01-05 vakt A\xE2\x80\x8B\n",
		"\xFF\n",
		"x\r\r\n",
		"2018-02-30 kurs A\n",
		"2018/2/3..2018/2/1 kurs A\n",
	};
	struct alis_out out = alis_out_memory(mem);

	alis_out_lit(&out, seed % 3 > 0 ? HEAD : "");
	for (unsigned i = 0; i < 12; i++) {
		seed = seed * 1103515245u + 12345u;
		alis_out_lit(&out, lines[(seed >> 16) % ALIS_COUNT(lines)]);
	}
	return alis_out_text(&out);
}

static void leaves_the_rest_as_it_was(void **state)
{
	(void)state;
	for (unsigned seed = 1; seed <= 400; seed++) {
		struct alis_arena mem = { 0 };
		struct state before = { .rows = { { NULL, NULL } } };
		struct state after = { .rows = { { NULL, NULL } } };
		alis_str text = made_up(seed, &mem);
		bool same = true, left = false;
		judge(&before, text, &mem);
		judge(&after, mended(text, &mem), &mem);
		for (const struct alis_diag *d = before.diags.first; d != NULL;
		     d = d->next)
			same = same &&
			    (d->has_fix || may_go(d, &before.diags) ||
			        is_told_in(d, &after.diags));
		for (const struct alis_diag *d = after.diags.first; d != NULL;
		     d = d->next)
			left = left || d->has_fix;
		if (!same || left)
			print_error("seed %u:\n%.*s", seed, ALIS_FMT(text));
		unit_check(same, "what cannot be mended is told as before");
		unit_check(!left, "nothing that can be mended is left");
		alis_arena_release(&mem);
	}
}

int test_fix(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(fixes_what_is_sure),
		UNIT_TEST(keeps_a_mark_at_the_start),
		UNIT_TEST(takes_the_first_of_two),
		UNIT_TEST(fixes_rule_books),
		UNIT_TEST(leaves_the_rest_as_it_was),
	};
	return cmocka_run_group_tests_name("fix", tests, NULL, NULL);
}
