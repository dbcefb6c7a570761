/* SPDX-License-Identifier: MIT */
/* What is made of the clauses of a rule book that are no requirements. */
#include "books.h"

/* A clause of the catalogue in words. */
static void put_clause(struct alis_out *out, const struct alis_catalogue *item)
{
	static const char *const orders[] = { " < ", " <= ", " >= ", " > " };

	alis_out_put(out, item->kind->word[ALIS_NB]);
	for (const struct alis_condition *c = item->conditions; c != NULL;
	     c = c->next) {
		alis_out_lit(out, c->denied ? ", not " : ", ");
		alis_out_lit(out, c->of_supervisor ? "supervisor's " : "");
		alis_out_put(out, c->key);
		alis_out_lit(out, c->pattern != NULL ? " ~" : "");
		alis_out_lit(out, c->value.n > 0 ? " = " : "");
		alis_out_put(out, c->value);
	}
	for (const struct alis_dated *d = item->dated; d != NULL; d = d->next) {
		alis_out_lit(out, ", day");
		alis_out_lit(out, orders[d->order]);
		if (d->milestone.n > 0)
			alis_out_put(out, d->milestone);
		else
			alis_out_day(out, d->day);
	}
	if (item->gives_nothing) {
		alis_out_lit(out, ": nothing, ");
		alis_out_put(out, item->why[ALIS_EN]);
	}
	for (const struct alis_gift *g = item->gifts; g != NULL; g = g->next) {
		alis_out_lit(out, ": ");
		alis_out_put(out, g->account);
	}
}

static void makes_clauses(void **state)
{
	static const struct {
		const char *text;
		const char *clause; /* the last */
	} rows[] = {
		{ "katalog kurs /x/\n gir: kurs 1 t\n", "kurs: kurs" },
		{ "katalog kurs\n fra: 2019-03-01\n til: konvertert\n"
		  " før: søknad\n etter: autorisasjon\n gir: kurs t\n",
		    "kurs, day >= 2019-03-01, day <= konvertert, day < søknad, "
		    "day > autorisasjon: kurs" },
		{ "katalog kurs\n hvis: bevis\n hvis: sted Voss\n"
		  " hvis-ikke: hva /nett/\n hvis: mark *\n"
		  " hvis: veileder.spesialist ja\n gir: kurs t\n",
		    "kurs, bevis, sted = Voss, not hva ~, mark = *, "
		    "supervisor's spesialist = ja: kurs" },
		{ "katalog kurs\n etter: søknad\n gir: ingenting\n"
		  " fordi: det er for sent\n fordi-en: it is too late\n",
		    "kurs, day > søknad: nothing, it is too late" },
	};
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		const char *text = put_behind(rows[i].text, &mem).at;
		struct alis_diags diags = { .mem = &mem };
		const struct alis_books *books =
		    books_of(&text, 1, &mem, &diags);
		const struct alis_catalogue *last = books->catalogue;
		struct alis_out out = alis_out_memory(&mem);
		while (last->next != NULL)
			last = last->next;
		put_clause(&out, last);
		check_text(alis_out_text(&out), rows[i].clause, rows[i].text);
		check_text(diags_text(&diags, &mem), "", rows[i].text);
	}
	alis_arena_release(&mem);
}

static void makes_the_rest(void **state)
{
	static const char *const text =
	    "regelverk a\n versjon: 3\n gjelder: 2019-03-01..2026-12-31\n"
	    " konverteres-til: b\n" KINDS
	    "slag samtale\n bør-ha: veileder, sted\n"
	    "budsjett post\n tittel: T\n kilde: K\n"
	    " inntekt: Tilskudd, 700 x 442,50 kr\n"
	    " kostnad: Lønn, husleie, 900 000 kr\n"
	    "budsjett annet\n tittel: T\n kilde: K\n" PARAMETER(
	        "p", " forsiktig: 2 t\n romslig: ingen\n");
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };
	const struct alis_books *books = books_of(&text, 1, &mem, &diags);
	const struct alis_book *book = &books->books[0];
	const struct alis_budget *budget = book->budget;
	const struct alis_kind *kind =
	    alis_kind_find(books, ALIS_STR("samtale"));
	struct alis_out out = alis_out_memory(&mem);

	(void)state;
	alis_out_day(&out, book->days.first);
	alis_out_lit(&out, "..");
	alis_out_day(&out, book->days.last);
	check_text(alis_out_text(&out), "2019-03-01..2026-12-31", "gjelder");
	check_text(book->converts_to, "b", "konverteres-til");
	assert_int_equal(kind->expected.count, 2);
	check_text(kind->expected.names[1], "sted", "bør-ha");
	assert_int_equal(budget->count, 2);
	assert_true(budget->lines[0].is_income && !budget->lines[1].is_income);
	assert_true(budget->lines[0].amount == 309750 * ALIS_ONE);
	assert_true(budget->lines[1].amount == 900000 * ALIS_ONE);
	check_text(
	    budget->lines[1].text, "Lønn, husleie", "a text with commas");
	check_text(budget->next->name, "annet", "in the order of the book");
	assert_int_equal(books->parameter_count, 1);
	check_text(
	    books->parameters[0].value[ALIS_LENIENT], "ingen", "as said");
	check_text(books->parameters[0].question[ALIS_NN], "hvor mye av p",
	    "bokmål where nynorsk is silent");
	alis_arena_release(&mem);
}

/* The accounts that a journal credits, in its order. */
static alis_str credited(const char *text, const struct alis_books *books,
    struct alis_arena *mem, struct alis_diags *diags)
{
	struct alis_files files = files_of(no_files);
	struct alis_out out = alis_out_memory(mem);
	const struct alis_posting_result *posted = alis_post_journal(
	    alis_parse_journal(alis_source_of(ALIS_STR("l"), ALIS_STR("l"),
	                           alis_str_of(text), mem),
	        &files, mem, diags),
	    books, 17896, mem, diags);

	for (size_t i = 0; i < posted->ledger.count; i++) {
		alis_out_lit(&out, i > 0 ? ", " : "");
		alis_out_put(&out, posted->ledger.facts[i].account->name);
	}
	return alis_out_text(&out);
}

/* Two kinds may have one text, and a kind two texts: what is remembered of one
 * is not taken for the other. */
static void recalls_each_text_of_each_kind(void **state)
{
	static const char *const text =
	    "regelverk a\n" KINDS "katalog kurs /fag/\n gir: fag t\n"
	    "katalog kurs\n gir: kurs t\n"
	    "katalog vakt /fag/\n gir: vakt vakt\n";
	static const char *const journal = "2018-01-02 kurs 2 t fagdag\n"
	                                   "2018-01-03 vakt 1 vakt fagdag\n"
	                                   "2018-01-04 kurs 2 t annet\n"
	                                   "2018-01-05 kurs 2 t fagdag\n";
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };
	const struct alis_books *books =
	    alis_post_recalling(books_of(&text, 1, &mem, &diags), &mem);

	(void)state;
	for (int i = 0; i < 2; i++)
		check_text(credited(journal, books, &mem, &diags),
		    "fag, vakt, kurs, fag", "by a memory");
	alis_arena_release(&mem);
}

int test_clauses(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(makes_clauses),
		UNIT_TEST(makes_the_rest),
		UNIT_TEST(recalls_each_text_of_each_kind),
	};

	return cmocka_run_group_tests_name("clauses", tests, NULL, NULL);
}
