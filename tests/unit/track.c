/* SPDX-License-Identifier: MIT */
/* The whole way from files to requirements, and what changed between two
 * journals. */
#include <alis/history.h>

#include "shown.h"

/* ---- what changed ---- */

static const struct alis_journal *journal_of(const struct file_row *rows,
    struct alis_arena *mem, struct alis_diags *diags)
{
	struct alis_files files = files_of(rows);
	alis_str path = alis_str_of(rows[0].path);

	return alis_parse_journal(
	    alis_source_of(path, path, alis_str_of(rows[0].text), mem), &files,
	    mem, diags);
}

/* "+ entry", "* entry" confirmed, "! entry" withdrawn, "~ was > is" changed,
 * "- entry" */
static alis_str changes_text(
    struct alis_changes changes, struct alis_arena *mem)
{
	static const char signs[] = { '+', '*', '!', '~', '-' };
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < changes.count; i++) {
		const struct alis_entry_change *c = &changes.changes[i];
		alis_out_lit(&out, i > 0 ? "; " : "");
		alis_out_char(&out, signs[c->kind]);
		alis_out_char(&out, ' ');
		if (c->was != NULL && c->kind != ALIS_CONFIRMED_NOW &&
		    c->kind != ALIS_WITHDRAWN)
			put_entry(&out, c->was);
		if (c->kind == ALIS_CHANGED)
			alis_out_lit(&out, " > ");
		if (c->is != NULL)
			put_entry(&out, c->is);
	}
	return alis_out_text(&out);
}

struct change_row {
	struct file_row was[4];
	struct file_row is[4];
	const char *changes;
	const char *why;
};

#define L    "l.alis"
#define V(n) "2018-01-0" #n " vakt Bergen\n"
#define A    "2018-02-01 kurs A\n"

static const struct change_row changes[] = {
	{ { { L, V(1) A } }, { { L, V(1) A } }, "", "nothing" },
	{ { { L, V(1) } }, { { L, A V(1) } }, "+ 2018-02-01 kurs A", "added" },
	{ { { L, V(1) A } }, { { L, A } }, "- 2018-01-01 vakt Bergen",
	    "removed" },
	{ { { L, "2018-01-01 vakt B\n" } }, { { L, "2018-01-01 * vakt B\n" } },
	    "* 2018-01-01 * vakt B", "confirmed" },
	{ { { L, "2018-01-01 ! vakt B\n" } },
	    { { L, "2018-01-01 * vakt B\n" } }, "* 2018-01-01 * vakt B",
	    "a plan confirmed" },
	{ { { L, "2018-01-01 * vakt B\n" } }, { { L, "2018-01-01 vakt B\n" } },
	    "! 2018-01-01 vakt B", "no longer confirmed" },
	{ { { L, "2018-01-01 vakt B\n" } },
	    { { L, "2018-01-01 * vakt B | n\n" } },
	    "~ 2018-01-01 vakt B > 2018-01-01 * vakt B |n",
	    "a mark and a note: more than confirmed" },
	{ { { L, A } }, { { L, "2018-02-01 kurs A\n  bevis: x\n" } },
	    "~ 2018-02-01 kurs A > 2018-02-01 kurs A {bevis=x}",
	    "an attribute" },
	{ { { L, A } }, { { L, "2018-02-01 kurs A\n  a  1 poeng\n" } },
	    "~ 2018-02-01 kurs A > 2018-02-01 kurs A (a 1 poeng)",
	    "a posting" },
	{ { { L, A } }, { { L, "2018-02-01 kurs Aa\n" } },
	    "~ 2018-02-01 kurs A > 2018-02-01 kurs Aa", "another WHAT" },
	{ { { L, A } }, { { L, "2018-02-02 kurs A\n" } },
	    "~ 2018-02-01 kurs A > 2018-02-02 kurs A",
	    "a date that was corrected" },
	{ { { L, V(1) } }, { { L, "2018-01-01 16:00-23:00 vakt Bergen\n" } },
	    "~ 2018-01-01 vakt Bergen > "
	    "2018-01-01 960-1380=420 vakt Bergen",
	    "times" },
	{ { { L, "2018-01-01 16:00-23:00 vakt B\n" } },
	    { { L, "2018-01-01 15:00-23:00 vakt B\n" } },
	    "~ 2018-01-01 960-1380=420 vakt B > "
	    "2018-01-01 900-1380=480 vakt B",
	    "an earlier start" },
	{ { { L, V(1) V(2) A } }, { { L, A V(2) V(1) } }, "", "another order" },
	{ { { L, V(1) A } },
	    { { L, "inkluder b.alis\n" V(1) }, { "b.alis", A } }, "",
	    "a move to another file" },
	{ { { L, A "inkluder b.alis\n" }, { "b.alis", V(1) } },
	    { { L, "inkluder c.alis\n" A }, { "c.alis", V(1) } }, "",
	    "a file with another name" },
	{ { { L, V(1) A } },
	    { { L, "alis K\n\n; x\n1.1.2018\tvakt  Bergen  ; y\r\n" A } }, "",
	    "layout, comments, directives" },
	{ { { L, V(1) } }, { { L, V(1) V(1) } }, "+ 2018-01-01 vakt Bergen",
	    "one more of the same" },
	{ { { L, V(1) V(1) } }, { { L, V(1) "2018-01-01 * vakt Bergen\n" } },
	    "* 2018-01-01 * vakt Bergen", "one of two confirmed" },
	{ { { L, V(3) V(1) } }, { { L, V(2) } },
	    "~ 2018-01-01 vakt Bergen > 2018-01-02 vakt Bergen; "
	    "- 2018-01-03 vakt Bergen",
	    "by kind, then by day" },
};

static void finds_changes(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(changes); i++) {
		struct alis_arena mem = { 0 };
		struct alis_diags diags = { .mem = &mem };
		const struct alis_journal *was =
		    journal_of(changes[i].was, &mem, &diags);
		const struct alis_journal *is =
		    journal_of(changes[i].is, &mem, &diags);
		check_text(
		    changes_text(alis_history_changes(
		                     &(struct alis_version){ was, NULL },
		                     &(struct alis_version){ is, NULL }, &mem),
		        &mem),
		    changes[i].changes, changes[i].why);
		alis_arena_release(&mem);
	}
}

static void starts_from_nothing(void **state)
{
	static const struct file_row rows[] = { { L, A V(1) }, { NULL, NULL } };
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };
	const struct alis_journal *is = journal_of(rows, &mem, &diags);

	(void)state;
	check_text(changes_text(alis_history_changes(
	                            &(struct alis_version){ NULL, NULL },
	                            &(struct alis_version){ is, NULL }, &mem),
	               &mem),
	    "+ 2018-01-01 vakt Bergen; + 2018-02-01 kurs A",
	    "all is added, by day");
	alis_arena_release(&mem);
}

/* ---- the whole way ---- */

struct run_row {
	struct file_row files[4];
	const char *books;  /* "id version", '!' where from the repository */
	const char *shifts; /* of requirement legevakt: state, have, need */
	const char *diags;
	const char *why;
};

#define HEAD "alis Kari\n  regelverk: allmennmedisin-2017\n"
#define BOOK "regelverk/allmennmedisin-2017.regler"
#define LEAST(name, n) \
	"regelverk " name "\n  versjon: 9\n  tittel: T\n  kilde: K\n" \
	"katalog vakt\n  gir: legevakt vakt, ellers 1 vakt\n  kilde: K\n" \
	"krav legevakt\n  tittel: T\n  kilde: K\n  sum: legevakt\n" \
	"  minst: " n " vakter\n"
#define SHIFT "2018-01-01 * vakt Bergen\n"

static const struct run_row runs[] = {
	{ { { L, HEAD SHIFT } }, "allmennmedisin-2017 2, felles 2",
	    "short 1 of 40", "", "the shipped books" },
	{ { { L, HEAD SHIFT }, { BOOK, LEAST("allmennmedisin-2017", "1") } },
	    "allmennmedisin-2017 9!, felles 2", "met 1 of 1", "",
	    "one of the repository in place of a shipped one" },
	{ { { "a/l.alis", HEAD SHIFT },
	      { BOOK, LEAST("allmennmedisin-2017", "1") },
	      { "a/" BOOK, LEAST("allmennmedisin-2017", "2") } },
	    "allmennmedisin-2017 9!, felles 2", "short 1 of 2", "",
	    "it lies beside the journal" },
	{ { { L, "alis Kari\n  regelverk: eget\n" SHIFT },
	      { "regelverk/eget.regler", LEAST("eget", "3") } },
	    "eget 9!, felles 2", "short 1 of 3", "", "a book of one's own" },
	{ { { L, "alis Kari\n  regelverk: allmennmedisin-2107\n" SHIFT } },
	    "felles 2", "", "A037@2:14+19", "a book that there is not" },
	{ { { L, "alis Kari\n  regelverk: ../x\n" SHIFT } }, "felles 2", "",
	    "A037@2:14+4", "a path is no name" },
	{ { { L, HEAD SHIFT }, { BOOK, NULL } }, "felles 2", "", "A034@2:14+19",
	    "a book that is a link" },
	{ { { L, HEAD SHIFT }, { BOOK, LEAST("eget", "1") } },
	    "allmennmedisin-2017 9!, felles 2", "met 1 of 1", "A067@1:11+4",
	    "a book with another name than its file" },
	{ { { L, SHIFT } }, "felles 2", "", "A039@1:1+0",
	    "no 'alis' directive" },
	{ { { L, "alis Kari\n" SHIFT } }, "felles 2", "", "A039@1:1+9",
	    "no rule book is named" },
	{ { { L, "alis Kari\n  regelverk: eget, eget,\n    felles\n" SHIFT },
	      { "regelverk/eget.regler", LEAST("eget", "1") } },
	    "eget 9!, felles 2", "met 1 of 1", "",
	    "a book that is named twice, over two lines" },
	{ { { L, HEAD "2018-01-01 * shift Bergen\n2018-01-02 * Vakt B\n" } },
	    "allmennmedisin-2017 2, felles 2", "short 2 of 40", "",
	    "kinds in English and capitals" },
	{ { { L, HEAD "2018-01-01 * vagt Bergen\n" SHIFT } },
	    "allmennmedisin-2017 2, felles 2", "short 1 of 40", "A016@3:14+4",
	    "an entry with an error counts nothing" },
	{ { { L,
	      HEAD SHIFT "kontroll 2018-12-31 legevakt = 1 vakt\n"
	                 "kontroll 2017-12-31 legevakt = 1 vakt\n" } },
	    "allmennmedisin-2017 2, felles 2", "short 1 of 40", "A035@5:32+6",
	    "an assertion that fails" },
};

static alis_str books_text(const struct alis_run *run, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < run->books->book_count; i++) {
		const struct alis_book *book = &run->books->books[i];
		alis_out_lit(&out, i > 0 ? ", " : "");
		alis_out_put(&out, book->id);
		alis_out_char(&out, ' ');
		alis_out_put(&out, book->version);
		alis_out_lit(&out, book->from_repository ? "!" : "");
	}
	return alis_out_text(&out);
}

static alis_str shifts_text(const struct alis_run *run, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < run->status_count; i++) {
		const struct alis_status *s = alis_run_status(run, i);
		if (!alis_str_is(s->rule->id, "legevakt"))
			continue;
		alis_out_lit(&out, out.used > 0 ? "; " : "");
		alis_out_lit(&out, alis_state_name(s->state));
		alis_out_char(&out, ' ');
		alis_out_amount(&out, s->have);
		alis_out_lit(&out, " of ");
		alis_out_amount(&out, s->need);
	}
	return alis_out_text(&out);
}

static const struct alis_run *run_of(const struct file_row *rows,
    struct alis_arena *mem, struct alis_diags *diags)
{
	struct alis_files files = files_of(rows);
	alis_str path = alis_str_of(rows[0].path);
	alis_day today = 17896; /* 2018-12-31 */

	return alis_track_run(
	    alis_source_of(path, path, alis_str_of(rows[0].text), mem), &files,
	    today, mem, diags);
}

static void reads_rule_books(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(runs); i++) {
		struct alis_arena mem = { 0 };
		struct alis_diags diags = { .mem = &mem };
		const struct alis_run *run =
		    run_of(runs[i].files, &mem, &diags);
		check_text(books_text(run, &mem), runs[i].books, runs[i].why);
		check_text(shifts_text(run, &mem), runs[i].shifts, runs[i].why);
		check_text(
		    diags_text(&diags, &mem), runs[i].diags, runs[i].why);
		alis_arena_release(&mem);
	}
}

static const struct {
	const char *text;
	const char *who, *where;
	enum alis_language language;
	bool complete;
	const char *why;
} heads[] = {
	{ "alis Kari\n  kommune: B\n  regelverk: e\n", "Kari", "B", ALIS_NB,
	    false, "bokmaal when nothing is said" },
	{ "alis K\n  regelverk: e\n  spr\xC3\xA5k: nynorsk\n", "K", "", ALIS_NN,
	    false, "nynorsk" },
	{ "alis K\n  rulebook: e\n  language: English\n" SHIFT, "K", "",
	    ALIS_EN, true, "English, and complete" },
	{ "alis K\n  regelverk: e\n  spr\xC3\xA5k: x\n" SHIFT "9\n", "K", "",
	    ALIS_NB, false, "a language that there is not; an error" },
};

static void knows_who_it_is(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(heads); i++) {
		struct alis_arena mem = { 0 };
		struct alis_diags diags = { .mem = &mem };
		struct file_row rows[] = { { L, heads[i].text },
			{ "regelverk/e.regler", LEAST("e", "1") },
			{ NULL, NULL } };
		const struct alis_run *run = run_of(rows, &mem, &diags);
		check_text(run->who, heads[i].who, heads[i].why);
		check_text(run->municipality, heads[i].where, heads[i].why);
		unit_check(run->language == heads[i].language, heads[i].why);
		unit_check(alis_run_judged(run)->complete == heads[i].complete,
		    heads[i].why);
		alis_arena_release(&mem);
	}
}

int test_track(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(finds_changes),
		UNIT_TEST(starts_from_nothing),
		UNIT_TEST(reads_rule_books),
		UNIT_TEST(knows_who_it_is),
	};
	return cmocka_run_group_tests_name("track", tests, NULL, NULL);
}
