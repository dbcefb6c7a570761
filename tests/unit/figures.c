/* SPDX-License-Identifier: MIT */
/* What a journal says on a day: by hand from a small journal, and through text
 * unchanged whatever it holds. */
#include <alis/cohort.h>

#include <stdio.h>

#include "files.h"
#include "random.h"

#define TODAY        17896 /* 2018-12-31 */
#define ROUNDS       400
#define DAY(y, m, d) alis_day_of((struct alis_civil){ y, m, d })

static const struct alis_figures *figures_of(const char *text,
    const struct file_row *rows, struct alis_shelf shelf,
    struct alis_arena *mem)
{
	static const struct file_row none[] = { { NULL, NULL } };
	const struct alis_hex commit = { "0123456789abcdef" };
	struct alis_files files = files_of(rows != NULL ? rows : none);
	struct alis_diags *diags = ALIS_NEW(mem, struct alis_diags, 1);
	const struct alis_source *main = alis_source_of(
	    ALIS_STR("l.alis"), ALIS_STR("l.alis"), alis_str_of(text), mem);

	diags->mem = mem;
	return alis_figures_of(
	    alis_track_run_with(main, &files, shelf, TODAY, NULL, mem, diags),
	    &commit, 1546300000, ALIS_NB, mem);
}

static const struct alis_shelf no_shelf = { .count = 0 };

/* ---- what they say ---- */

static const char year[] = "alis Kari Nordmann\n"
                           "    kommune: Masfjorden\n"
                           "    start: 2018-01-01\n"
                           "    regelverk: alis-vest\n"
                           "\n"
                           "2018-01-01.. tjeneste 100 % allmennpraksis | "
                           "Masfjorden legekontor\n"
                           "2018-03-01 * plan femårsplan\n"
                           "2018-04-05 utgift 4500 kr kurs\n"
                           "2018-05-01 egenandel 50000 kr\n"
                           "2018-09-01 plan revidert\n"
                           "2018-10-01 ! vakt legevakt 1 vakt\n"
                           "2018-11-05 * veiledning 1,5 t Ola Hansen\n"
                           "2018-11-12 veiledning 1 t Ola Hansen\n"
                           "2018-12-03..2018-12-09 permisjon ferie 100 %\n"
                           "2019-03-01 ! utgift 900 kr reise\n";

static void tell_of_a_year(void **state)
{
	struct alis_arena mem = { 0 };
	const struct alis_figures *f = figures_of(year, NULL, no_shelf, &mem);

	(void)state;
	assert_int_equal(f->state, ALIS_FIGURES_READ);
	assert_int_equal(f->errors, 0);
	assert_int_equal(f->entries, 10);
	assert_string_equal(f->commit.text, "0123456789abcdef");
	assert_true(alis_str_is(f->who, "Kari Nordmann"));
	assert_true(alis_str_is(f->municipality, "Masfjorden"));
	assert_int_equal(f->book_count, 1);
	assert_true(alis_str_is(f->books[0].id, "alis-vest"));
	assert_int_equal(f->books[0].sha256.n, 64);
	assert_false(f->books[0].is_own);
	assert_int_equal(f->start, DAY(2018, 1, 1));
	assert_int_equal(f->last_plan, DAY(2018, 9, 1));
	assert_int_equal(f->last_supervision, DAY(2018, 11, 12));
	/* 18 days of November and 31 of December, but 7 of leave. */
	assert_int_equal(f->unsupervised, 42);
	assert_true(f->serving);
	assert_int_equal(f->last_entry, DAY(2018, 12, 9));
	assert_int_equal(f->late, 1);
	/* The plan was revised on 1 September, and holds for the 12 months to
	 * then. */
	assert_int_equal(f->deadline, DAY(2019, 8, 31));
	assert_true(alis_str_is(f->deadline_of, "plan"));
	alis_arena_release(&mem);
}

static void list_what_was_done(void **state)
{
	struct alis_arena mem = { 0 };
	const struct alis_figures *f = figures_of(year, NULL, no_shelf, &mem);
	const struct alis_demand own_share = { .book = ALIS_STR("alis-vest"),
		.id = ALIS_STR("egenandel") };
	const struct alis_figure *share = alis_figures_demand(f, &own_share);

	(void)state;
	assert_non_null(share);
	assert_int_equal(share->unit, ALIS_UNIT_KRONE);
	assert_int_equal(share->have, 50000 * ALIS_ONE);
	assert_int_equal(f->post_count, 1);
	assert_int_equal(f->posts[0].days.first, DAY(2018, 1, 1));
	assert_int_equal(f->posts[0].days.last, ALIS_DAY_MAX);
	assert_int_equal(f->posts[0].percent, 10000);
	assert_true(alis_str_is(f->posts[0].place, "Masfjorden legekontor"));
	assert_int_equal(f->session_count, 2);
	assert_int_equal(f->sessions[0].day, DAY(2018, 11, 5));
	assert_int_equal(f->sessions[0].hours, ALIS_ONE * 3 / 2);
	assert_int_equal(f->sessions[0].standing, ALIS_CONFIRMED);
	assert_int_equal(f->sessions[1].standing, ALIS_RECORDED);
	assert_int_equal(f->spending_count, 3);
	assert_true(alis_str_is(f->spendings[0].account, "utgift:kurs"));
	assert_int_equal(f->spendings[0].amount, 4500 * ALIS_ONE);
	assert_true(alis_str_is(f->spendings[1].account, "egenandel"));
	assert_int_equal(f->spendings[2].day, DAY(2019, 3, 1));
	assert_int_equal(f->spendings[2].standing, ALIS_PLANNED);
	alis_arena_release(&mem);
}

static void say_where_the_first_error_is(void **state)
{
	struct alis_arena mem = { 0 };
	const struct alis_figures *f = figures_of("alis Kari Nordmann\n"
	                                          "    regelverk: alis-vest\n"
	                                          "\n"
	                                          "2018-02-30 kurs A\n"
	                                          "2018-13-01 kurs B\n",
	    NULL, no_shelf, &mem);

	(void)state;
	assert_int_equal(f->errors, 2);
	assert_int_equal(f->error_line, 4);
	assert_true(alis_str_is(f->error_file, "l.alis"));
	assert_int_equal(f->first_error.n, 4);
	assert_false(f->complete);
	assert_int_equal(f->last_entry, ALIS_DAY_NONE);
	assert_int_equal(f->last_supervision, ALIS_DAY_NONE);
	assert_int_equal(f->unsupervised, 0);
	alis_arena_release(&mem);
}

/* The leader's rule books stand in for those of the journal, which may have
 * one of the same name. */
static void books_may_be_the_leaders(void **state)
{
	static const struct file_row rows[] = {
		{ "regelverk/eget.regler",
		    "regelverk eget\n"
		    "    versjon: 7\n"
		    "    tittel: Eget\n"
		    "    kilde: ingen\n" },
		{ NULL, NULL },
	};
	const alis_str names[] = { ALIS_STR("eget"), ALIS_STR("alis-vest") };
	const struct alis_shelf shelf = { .named = { names, 2 } };
	const char journal[] = "alis Kari Nordmann\n"
	                       "    regelverk: allmennmedisin-2017\n";
	struct alis_arena mem = { 0 };
	const struct alis_figures *f = figures_of(journal, rows, shelf, &mem);

	(void)state;
	assert_int_equal(f->errors, 0);
	assert_int_equal(f->book_count, 2);
	assert_true(alis_str_is(f->books[0].id, "eget"));
	assert_true(alis_str_is(f->books[0].version, "7"));
	assert_true(f->books[0].is_own);
	assert_true(alis_str_is(f->books[1].id, "alis-vest"));
	alis_arena_release(&mem);
}

/* ---- through text ---- */

static alis_str text_of(const struct alis_figures *f, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_figures_put(&out, f);
	return alis_out_text(&out);
}

/* What is done on one day stands in an order of its own: how a journal is laid
 * out is nobody's business. */
static void the_order_of_lines_tells_nothing(void **state)
{
	static const char *const lines[] = {
		"2018-04-05 utgift 900 kr kurs\n",
		"2018-04-05 utgift 800 kr kurs\n",
		"2018-04-05 * utgift 800 kr kurs\n",
		"2018-04-05 utgift 800 kr reise\n",
		"2018-11-05 veiledning 1 t Ola Hansen\n",
		"2018-11-05 * veiledning 1 t Ola Hansen\n",
		"2018-11-05 veiledning 2 t Ola Hansen\n",
		"2018-02-01 veiledning 1 t Ola Hansen\n",
	};
	struct alis_arena mem = { 0 };
	struct alis_out there = alis_out_memory(&mem);
	struct alis_out back = alis_out_memory(&mem);
	const struct alis_figures *f, *g;

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(lines); i++) {
		alis_out_lit(&there, lines[i]);
		alis_out_lit(&back, lines[ALIS_COUNT(lines) - 1 - i]);
	}
	alis_out_char(&there, '\0');
	alis_out_char(&back, '\0');
	f = figures_of(alis_out_text(&there).at, NULL, no_shelf, &mem);
	g = figures_of(alis_out_text(&back).at, NULL, no_shelf, &mem);
	assert_int_equal(f->spending_count, 4);
	assert_int_equal(f->spendings[0].amount, 800 * ALIS_ONE);
	assert_int_equal(f->spendings[2].amount, 900 * ALIS_ONE);
	assert_int_equal(f->spendings[2].standing, ALIS_RECORDED);
	assert_true(alis_str_is(f->spendings[3].account, "utgift:reise"));
	assert_int_equal(g->spending_count, f->spending_count);
	for (size_t i = 0; i < f->spending_count; i++) {
		const struct alis_spending *a = &f->spendings[i];
		const struct alis_spending *b = &g->spendings[i];
		assert_true(alis_str_same(a->account, b->account));
		assert_true(alis_str_same(a->text, b->text));
		assert_int_equal(a->amount, b->amount);
		assert_int_equal(a->standing, b->standing);
	}
	assert_int_equal(f->session_count, 4);
	assert_int_equal(g->session_count, f->session_count);
	for (size_t i = 0; i < f->session_count; i++) {
		const struct alis_session *a = &f->sessions[i];
		const struct alis_session *b = &g->sessions[i];
		assert_int_equal(a->day, b->day);
		assert_int_equal(a->hours, b->hours);
		assert_int_equal(a->standing, b->standing);
	}
	assert_int_equal(g->last_supervision, f->last_supervision);
	alis_arena_release(&mem);
}

static alis_str some_text(uint64_t *seed, struct alis_arena *mem)
{
	static const char bytes[] = "ab\\\t\n\r\0tn\xC3\xB8 1-";
	size_t n = test_below(seed, 12);
	char *at = ALIS_NEW(mem, char, n + 1);

	for (size_t i = 0; i < n; i++)
		at[i] = bytes[test_below(seed, sizeof(bytes) - 1)];
	return (alis_str){ at, n };
}

static int32_t some_day(uint64_t *seed)
{
	static const int32_t days[] = { ALIS_DAY_NONE, ALIS_DAY_MAX, 0, -1,
		INT32_MAX, 17896 };

	return days[test_below(seed, ALIS_COUNT(days))];
}

static int64_t some_amount(uint64_t *seed)
{
	switch (test_below(seed, 4)) {
	case 0:
		return INT64_MIN;
	case 1:
		return INT64_MAX;
	case 2:
		return 0;
	default:
		return (int64_t)test_random(seed);
	}
}

static struct alis_hex some_hex(uint64_t *seed)
{
	static const size_t sizes[] = { 0, 40, 64 };
	struct alis_hex hex = { "" };
	size_t n = sizes[test_below(seed, 3)];

	for (size_t i = 0; i < n; i++)
		hex.text[i] = "0123456789abcdef"[test_below(seed, 16)];
	return hex;
}

static void fill_lists(
    struct alis_figures *f, uint64_t *seed, struct alis_arena *mem)
{
	struct alis_figures_book *books =
	    ALIS_NEW(mem, struct alis_figures_book, 4);
	struct alis_figure *figures = ALIS_NEW(mem, struct alis_figure, 4);
	struct alis_post_held *posts = ALIS_NEW(mem, struct alis_post_held, 4);
	struct alis_session *sessions = ALIS_NEW(mem, struct alis_session, 4);
	struct alis_spending *spendings =
	    ALIS_NEW(mem, struct alis_spending, 4);

	for (size_t i = 0; i < 4; i++) {
		books[i] = (struct alis_figures_book){ some_text(seed, mem),
			some_text(seed, mem), some_text(seed, mem),
			test_below(seed, 2) == 1 };
		figures[i] = (struct alis_figure){ some_text(seed, mem),
			some_text(seed, mem), some_text(seed, mem),
			(enum alis_state)test_below(seed, ALIS_STATE_COUNT),
			(enum alis_unit)test_below(seed, ALIS_UNIT_COUNT),
			some_amount(seed), some_amount(seed), some_amount(seed),
			some_amount(seed), some_amount(seed), some_day(seed),
			some_day(seed) };
		posts[i] =
		    (struct alis_post_held){ { some_day(seed), some_day(seed) },
			    some_day(seed), some_text(seed, mem),
			    some_text(seed, mem) };
		sessions[i] = (struct alis_session){ some_day(seed),
			some_text(seed, mem), some_amount(seed),
			(enum alis_standing)test_below(seed, 3) };
		if (i > 0 && test_below(seed, 2) == 1) {
			sessions[i] = sessions[i - 1];
			sessions[i].day = some_day(seed);
		}
		spendings[i] = (struct alis_spending){ some_day(seed),
			(enum alis_standing)test_below(seed, 3),
			some_text(seed, mem), some_amount(seed),
			some_text(seed, mem) };
	}
	f->books = books;
	f->book_count = test_below(seed, 5);
	f->figures = figures;
	f->figure_count = test_below(seed, 5);
	f->posts = posts;
	f->post_count = test_below(seed, 5);
	f->sessions = sessions;
	f->session_count = test_below(seed, 5);
	f->spendings = spendings;
	f->spending_count = test_below(seed, 5);
}

static const struct alis_figures *some_figures(
    uint64_t *seed, struct alis_arena *mem)
{
	struct alis_figures *f = ALIS_NEW(mem, struct alis_figures, 1);

	*f = (struct alis_figures){
		.state = (enum alis_figures_state)test_below(
		    seed, ALIS_FIGURES_STATE_COUNT),
		.why = some_text(seed, mem),
		.commit = some_hex(seed),
		.committed = some_amount(seed),
		.today = some_day(seed),
		.journal = some_hex(seed),
		.entries = test_below(seed, INT32_MAX),
		.who = some_text(seed, mem),
		.municipality = some_text(seed, mem),
		.errors = test_below(seed, 1000),
		.warnings = test_below(seed, 1000),
		.first_error = some_text(seed, mem),
		.error_file = some_text(seed, mem),
		.error_line = (uint32_t)test_below(seed, INT32_MAX),
		.complete = test_below(seed, 2) == 1,
		.forecast = some_day(seed),
		.waits_for = some_text(seed, mem),
		.start = some_day(seed),
		.last_entry = some_day(seed),
		.last_supervision = some_day(seed),
		.unsupervised = some_day(seed),
		.serving = test_below(seed, 2) == 1,
		.last_plan = some_day(seed),
		.late = test_below(seed, 1000),
		.deadline = some_day(seed),
		.deadline_of = some_text(seed, mem),
	};
	fill_lists(f, seed, mem);
	return f;
}

static void assert_same(const struct alis_figures *a,
    const struct alis_figures *b, struct alis_arena *mem)
{
	alis_str was = text_of(a, mem), is = text_of(b, mem);

	assert_int_equal(was.n, is.n);
	assert_memory_equal(was.at, is.at, was.n);
	assert_true(alis_str_same(a->why, b->why));
	assert_true(alis_str_same(a->deadline_of, b->deadline_of));
	assert_int_equal(a->committed, b->committed);
	assert_int_equal(a->figure_count, b->figure_count);
	for (size_t i = 0; i < a->figure_count; i++) {
		assert_true(
		    alis_str_same(a->figures[i].title, b->figures[i].title));
		assert_int_equal(a->figures[i].have, b->figures[i].have);
	}
	assert_int_equal(a->session_count, b->session_count);
	for (size_t i = 0; i < a->session_count; i++) {
		assert_int_equal(a->sessions[i].day, b->sessions[i].day);
		assert_int_equal(a->sessions[i].hours, b->sessions[i].hours);
		assert_true(alis_str_same(
		    a->sessions[i].account, b->sessions[i].account));
	}
	assert_int_equal(a->spending_count, b->spending_count);
	for (size_t i = 0; i < a->spending_count; i++)
		assert_true(
		    alis_str_same(a->spendings[i].text, b->spendings[i].text));
}

static void text_brings_them_back(void **state)
{
	uint64_t seed = 20180112;

	(void)state;
	for (size_t i = 0; i < ROUNDS; i++) {
		struct alis_arena mem = { 0 };
		const struct alis_figures *is, *was = some_figures(&seed, &mem);
		assert_true(alis_figures_read(text_of(was, &mem), &mem, &is));
		assert_same(was, is, &mem);
		alis_arena_release(&mem);
	}
}

/* What is read from a text with a fault is refused; or it is what that text
 * says, so that to write it gives the same bytes. */
static void nothing_is_read_of_another_text(void **state)
{
	uint64_t seed = 20180113;
	size_t refused = 0;

	(void)state;
	for (size_t i = 0; i < ROUNDS; i++) {
		struct alis_arena mem = { 0 };
		const struct alis_figures *is;
		alis_str text = text_of(some_figures(&seed, &mem), &mem);
		alis_str other = test_mutant(&seed, text, &mem);
		if (!alis_figures_read(other, &mem, &is)) {
			refused++;
		} else {
			alis_str again = text_of(is, &mem);
			assert_int_equal(again.n, other.n);
			assert_memory_equal(again.at, other.at, other.n);
		}
		alis_arena_release(&mem);
	}
	assert_true(refused > ROUNDS / 2);
}

/* Cut off anywhere, or with anything behind. */
static void a_text_is_whole_or_nothing(void **state)
{
	struct alis_arena mem = { 0 };
	const struct alis_figures *is;
	alis_str text = text_of(figures_of(year, NULL, no_shelf, &mem), &mem);
	const alis_str longer[] = { text, ALIS_STR("\n") };

	(void)state;
	assert_true(alis_figures_read(text, &mem, &is));
	for (size_t n = 0; n < text.n; n++)
		assert_false(
		    alis_figures_read(alis_str_part(text, 0, n), &mem, &is));
	assert_false(
	    alis_figures_read(alis_str_join(&mem, longer, 2), &mem, &is));
	alis_arena_release(&mem);
}

int test_figures(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(tell_of_a_year),
		UNIT_TEST(list_what_was_done),
		UNIT_TEST(say_where_the_first_error_is),
		UNIT_TEST(books_may_be_the_leaders),
		UNIT_TEST(the_order_of_lines_tells_nothing),
		UNIT_TEST(text_brings_them_back),
		UNIT_TEST(nothing_is_read_of_another_text),
		UNIT_TEST(a_text_is_whole_or_nothing),
	};

	return cmocka_run_group_tests_name("figures", tests, NULL, NULL);
}
