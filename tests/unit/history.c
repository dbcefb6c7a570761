/* SPDX-License-Identifier: MIT */
/*
 * What an entry says, in one form: the text that its digest is of.
 */
#include <alis/history.h>

#include "files.h"

#define BOOK "alis Kari Nordmann\n    regelverk: allmennmedisin-2017\n"

static struct alis_version read(const char *text, struct alis_arena *mem)
{
	struct alis_files files = files_of(no_files);
	struct alis_diags *diags = ALIS_NEW(mem, struct alis_diags, 1);
	const struct alis_source *main = alis_source_of(
	    ALIS_STR("l.alis"), ALIS_STR("l.alis"), alis_str_of(text), mem);
	const struct alis_run *run;

	diags->mem = mem;
	run = alis_track_run(main, &files, 17896, mem, diags);
	return (struct alis_version){ run->journal, run->books };
}

/* ---- the text ---- */

struct text_row {
	const char *why;
	const char *journal;
	const char *text; /* of its first entry */
};

static const struct text_row texts[] = {
	{ "layout, comments and the mark are no part of it",
	    "12.1.2018\t16.00–24 * vakt   Stord|natt  ; byttet\n",
	    "2018-01-12 16:00-00:00 vakt Stord | natt\n" },
	{ "words in bokmål, whatever their language and case",
	    "2018-01-12 * RETTLEIING 1 hour Ola Hansen\n\tgoal: ALM-012\n",
	    "2018-01-12 veiledning 1 t Ola Hansen\n    mål: ALM-012\n" },
	{ "a category in bokmål, behind an alias too",
	    BOOK "alias our-practice = general-practice  A\n"
	         "2018-01-12.. service 50,0 percent Our-Practice | B\n",
	    "2018-01-12.. tjeneste 50 % allmennpraksis  A | B\n" },
	{ "leave from one category of service",
	    BOOK "2018-01-12..2018-01-13 leave 50 % general-practice\n",
	    "2018-01-12..2018-01-13 permisjon 50 % allmennpraksis\n" },
	{ "a category only of service and leave",
	    BOOK "2018-01-12 note general-practice\n",
	    "2018-01-12 notat general-practice\n" },
	{ "amounts exactly; what was minutes stays minutes if it must",
	    "2018-01-12 utgift 12 500,50 kr kurs\n",
	    "2018-01-12 utgift 12500.5 kr kurs\n" },
	{ "minutes", "2018-01-12 * veiledning 1 t 20min Ola Hansen\n",
	    "2018-01-12 veiledning 1 t 20 min Ola Hansen\n" },
	{ "a kind, WHAT, a supervisor and an account by their aliases",
	    "2018-01-12 * hv Lunge | Lunge\n    rettleiar: OH\n"
	    "    sted: OH\n    lunge  15 points\n"
	    "alias hv = course\nalias LUNGE = emnekurs:lunge\n"
	    "alias oh = Ola Hansen\nalias lunge = never\n",
	    "2018-01-12 kurs emnekurs:lunge | Lunge\n"
	    "    veileder: Ola Hansen\n    sted: OH\n"
	    "    emnekurs:lunge  15 poeng\n" },
	{ "an alias of a kind's own word is put in once",
	    "2018-01-12 shift Stord\nalias vakt = kurs\n",
	    "2018-01-12 vakt Stord\n" },
	{ "attributes and postings in their order, an empty value",
	    "2018-09-03..2018-09-07 * kurs Voss\n  b: 2\n  x:y  1 stk\n"
	    "  a:\n  bevis:  en\n      to\n  w:z\t2,5 courses\n",
	    "2018-09-03..2018-09-07 kurs Voss\n    b: 2\n    a:\n"
	    "    bevis: en to\n    x:y  1 stk\n    w:z  2.5 kurs\n" },
	{ "NFC", "2018-01-12 kurs A\xCC\x8A\n", "2018-01-12 kurs \xC3\x85\n" },
	{ "an unknown kind as it is written", "2018-01-12 Vagt Stord\n",
	    "2018-01-12 Vagt Stord\n" },
	{ "a kind alone, a note without a thing", "2018-01-12 kurs | Bergen\n",
	    "2018-01-12 kurs | Bergen\n" },
};

static void writes_what_an_entry_says(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(texts); i++) {
		const struct text_row *row = &texts[i];
		struct alis_arena mem = { 0 };
		struct alis_version v = read(row->journal, &mem);
		const struct alis_entry *entry = v.journal->entries[0];
		alis_str text = alis_entry_text(entry, &v, &mem);
		struct alis_hex digest = alis_entry_digest(entry, &v, &mem);
		struct alis_hex expected = alis_sha256(alis_str_of(row->text));
		check_text(text, row->text, row->why);
		unit_check(alis_str_same(text, alis_entry_texts(&v, &mem)[0]),
		    row->why);
		check_text(alis_str_of(digest.text), expected.text, row->why);
		alis_arena_release(&mem);
	}
}

int test_history(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(writes_what_an_entry_says),
	};

	return cmocka_run_group_tests_name("history", tests, NULL, NULL);
}
