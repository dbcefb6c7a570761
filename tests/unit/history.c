/* SPDX-License-Identifier: MIT */
/*
 * What an entry says, in one form; which entry is which in two versions of a
 * journal, and what changed in it. Tables, and then journals made up of
 * everything that may stand in one, edited at random.
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
	{ "the worked example of docs/history.md",
	    "alis Kari Nordmann\n"
	    "12.1.2018\t16.00–24\t*\tshift   Nordhordland legevakt|natt  "
	    "; byttet\n    evidence:  bilag/vakt.pdf\n    goal: ALM-012,\n"
	    "      ALM-014\n    legevakt\t2 shifts\n",
	    "2018-01-12 16:00-00:00 vakt Nordhordland legevakt | natt\n"
	    "    bevis: bilag/vakt.pdf\n    mål: ALM-012, ALM-014\n"
	    "    legevakt  2 vakt\n" },
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
		const struct alis_entry *entry =
		    alis_journal_entry(v.journal, 0);
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

/* ---- what changed ---- */

/*
 * As text, a line a change: its sign, the entry as it was or is without its
 * time, then each field as "what: was -> is".
 */
static void put_fields(
    struct alis_out *out, const struct alis_field_change *fields, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		alis_out_lit(out, i == 0 ? ": " : "; ");
		alis_out_lit(out, alis_field_name(fields[i].field));
		alis_out_char(out, ' ');
		alis_out_put(out, fields[i].key);
		alis_out_lit(out, fields[i].key.n > 0 ? " " : "");
		alis_out_put(out, fields[i].was);
		alis_out_lit(out, " -> ");
		alis_out_put(out, fields[i].is);
	}
	alis_out_char(out, '\n');
}

static const char signs[] = { '+', '*', '!', '~', '-' };

static alis_str changes_text(const struct alis_version *was,
    const struct alis_version *is, struct alis_arena *mem)
{
	struct alis_changes all = alis_history_changes(was, is, mem);
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < all.count; i++) {
		const struct alis_entry_change *c = &all.changes[i];
		const struct alis_entry *e = c->was != NULL ? c->was : c->is;
		alis_out_char(&out, signs[c->kind]);
		alis_out_char(&out, ' ');
		alis_days_put(&out, e);
		alis_out_char(&out, ' ');
		alis_out_put(&out, e->kind);
		alis_out_char(&out, ' ');
		alis_out_put(&out, e->what);
		put_fields(&out, c->fields, c->field_count);
	}
	for (size_t i = 0; i < all.directive_count; i++) {
		const struct alis_directive_change *c = &all.directives[i];
		const struct alis_directive *d =
		    c->was != NULL ? c->was : c->is;
		alis_out_char(&out, signs[c->kind]);
		alis_out_char(&out, ' ');
		alis_out_lit(&out, alis_directive_word(d->kind));
		alis_out_char(&out, ' ');
		alis_out_put(&out, d->entry != NULL ? d->entry->what : d->name);
		put_fields(&out, c->fields, c->field_count);
	}
	return alis_out_text(&out);
}

struct change_row {
	const char *why;
	const char *was;
	const char *is;
	const char *changes;
};

static const struct change_row changes[] = {
	{ "nothing changed", "2018-01-12 * vakt Stord\n",
	    "; flyttet\n2018-01-12  *  shift Stord  ; ja\n", "" },
	{ "added, removed", "2018-01-12 vakt Stord\n", "2018-09-03 kurs Voss\n",
	    "+ 2018-09-03 kurs Voss\n- 2018-01-12 vakt Stord\n" },
	{ "confirmed, withdrawn, no longer a plan",
	    "2018-01-12 vakt A\n2018-01-13 * vakt A\n2018-01-14 ! vakt A\n",
	    "2018-01-12 * vakt A\n2018-01-13 vakt A\n2018-01-14 vakt A\n",
	    "* 2018-01-12 vakt A: mark  -> *\n"
	    "! 2018-01-13 vakt A: mark * -> \n"
	    "~ 2018-01-14 vakt A: mark ! -> \n" },
	{ "each field",
	    "2018-01-01 16-23 vakt 7 t Stord | natt\n  bevis: a\n  x:y  1 t\n",
	    "2018-01-02 16-24 * vakt 8 t 1 vakt Stord | dag\n  bevis: b\n"
	    "  sted: S\n  x:y  2 t\n  z  1 t\n",
	    "~ 2018-01-01 vakt Stord: date 2018-01-01 -> 2018-01-02; "
	    "time 16:00-23:00 -> 16:00-00:00; mark  -> *; "
	    "amount 7 t -> 8 t 1 vakt; note natt -> dag; "
	    "attribute bevis a -> b; attribute sted  -> S; "
	    "posting x:y 1 t -> 2 t; posting z  -> 1 t\n" },
	{ "the kind and more", "2018-01-01 veiledning 1 t Ola\n",
	    "2018-01-01 gruppeveiledning 3 t Ola\n",
	    "~ 2018-01-01 veiledning Ola: kind veiledning -> "
	    "gruppeveiledning; amount 1 t -> 3 t\n" },
	{ "a key that stands twice: what is left of the same comes first",
	    "2018-01-01 kurs A\n  mål: 1\n  mål: 2\n  mål: 3\n",
	    "2018-01-01 kurs A\n  mål: 2\n  mål: 3\n  mål: 4\n",
	    "~ 2018-01-01 kurs A: attribute mål 1 -> 4\n" },
	{ "another order alone", "2018-01-01 kurs A\n  mål: 1\n  bevis: b\n",
	    "2018-01-01 kurs A\n  bevis: b\n  mål: 1\n",
	    "~ 2018-01-01 kurs A: "
	    "attribute mål: 1; bevis: b -> bevis: b; mål: 1\n" },
	{ "the date corrected, however far", "2018-01-12 * vakt Stord\n",
	    "2008-11-30 * vakt Stord\n",
	    "~ 2018-01-12 vakt Stord: date 2018-01-12 -> 2008-11-30\n" },
	{ "the date of one that has nothing but an amount",
	    "2018-01-12 veiledning 1 t\n", "2018-02-20 veiledning 1 t\n",
	    "~ 2018-01-12 veiledning : date 2018-01-12 -> 2018-02-20\n" },
	{ "of several the nearest date",
	    "2018-01-12 vakt Stord\n2018-03-12 vakt Stord\n",
	    "2018-03-14 vakt Stord\n2018-01-19 vakt Stord\n"
	    "2018-12-01 vakt Stord\n",
	    "+ 2018-12-01 vakt Stord\n"
	    "~ 2018-01-12 vakt Stord: date 2018-01-12 -> 2018-01-19\n"
	    "~ 2018-03-12 vakt Stord: date 2018-03-12 -> 2018-03-14\n" },
	{ "the day and the kind are enough",
	    "2018-01-12 utgift 10 kr bok | A\n", "2018-01-12 utgift 20 kr x\n",
	    "~ 2018-01-12 utgift bok: amount 10 kr -> 20 kr; what bok -> x; "
	    "note A -> \n" },
	{ "the day alone is not", "2018-01-12 utgift 10 kr bok\n",
	    "2018-01-12 vakt 1 t Stord\n",
	    "+ 2018-01-12 vakt Stord\n- 2018-01-12 utgift bok\n" },
	{ "a planned course that took place later",
	    "2018-05-14 ! kurs Emnekurs i hud\n",
	    "2018-11-12 * kurs Emnekurs i hud\n  planlagt: 2018-05-14\n",
	    "~ 2018-05-14 kurs Emnekurs i hud: date 2018-05-14 -> 2018-11-12; "
	    "mark ! -> *; attribute planlagt  -> 2018-05-14\n" },
	{ "but not one of many alike", "2018-01-12 16-23 vakt Stord\n",
	    "2018-05-12 * vakt Stord\n2018-06-12 * vakt Stord\n",
	    "+ 2018-05-12 vakt Stord\n+ 2018-06-12 vakt Stord\n"
	    "- 2018-01-12 vakt Stord\n" },
	{ "of two that say the same one was changed",
	    "2018-01-12 vakt A\n2018-01-12 vakt A\n",
	    "2018-01-12 vakt A\n2018-01-12 * vakt B\n",
	    "~ 2018-01-12 vakt A: mark  -> *; what A -> B\n" },
	{ "an alias that makes another thing of it", "2018-01-12 kurs A\n",
	    "2018-01-12 kurs A\nalias A = B\n",
	    "~ 2018-01-12 kurs A: what A -> B\n+ alias A\n" },
	{ "a line with an error is no entry", "2018-01-12 vakt A\n",
	    "2018-01-12 vakt A\n  bevis b\n", "- 2018-01-12 vakt A\n" },
	{ "directives by their names",
	    "alis Kari\n  start: 2017-09-01\nveileder Ola\n  epost: a\n"
	    "sted B\nalias a = b\nkontroll 2018-01-01 x = 1 t\n",
	    "alis Kari N\n  start: 2017-10-01\nveileder OLA\n  epost: b\n"
	    "sted C\nalias a = c\nkontroll 2018-01-01 x = 2 t\n",
	    "+ sted C\n"
	    "~ alis Kari: name Kari -> Kari N; "
	    "attribute start 2017-09-01 -> 2017-10-01\n"
	    "~ veileder Ola: name Ola -> OLA; attribute epost a -> b\n"
	    "~ alias a: value b -> c\n"
	    "~ kontroll x: amount 1 t -> 2 t\n- sted B\n" },
	{ "directives by the rest",
	    "veileder Ola\n  epost: a\nalias a = b\n"
	    "kontroll 2018-01-01 x = 1 t\n",
	    "veileder Ole\n  epost: a\nalias c = b\n"
	    "kontroll 2018-02-01 x = 1 t\n",
	    "~ veileder Ola: name Ola -> Ole\n~ alias a: name a -> c\n"
	    "~ kontroll x: date 2018-01-01 -> 2018-02-01\n" },
	{ "but not of several", "veileder Ola\n  spesialist: x\n",
	    "veileder Ole\n  spesialist: x\nveileder Eva\n  spesialist: x\n",
	    "+ veileder Ole\n+ veileder Eva\n- veileder Ola\n" },
	{ "lines that repeat",
	    "fast 2019-01-01..2019-12-31 hver uke veiledning 1 t Ola\n",
	    "fast 2019-02-01..2019-12-31 hver 2. uke veiledning 2 t Ola | A\n"
	    "  unntatt: 2019-07-01\n",
	    "~ fast Ola: date 2019-01-01..2019-12-31 -> "
	    "2019-02-01..2019-12-31; rhythm hver uke -> hver 2. uke; "
	    "amount 1 t -> 2 t; note  -> A; attribute unntatt  -> "
	    "2019-07-01\n" },
};

static void tells_what_changed(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(changes); i++) {
		const struct change_row *row = &changes[i];
		struct alis_arena mem = { 0 };
		struct alis_version was = read(row->was, &mem);
		struct alis_version is = read(row->is, &mem);
		check_text(
		    changes_text(&was, &is, &mem), row->changes, row->why);
		alis_arena_release(&mem);
	}
}

static void knows_versions_without_a_journal(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_version none = { NULL, NULL };
	struct alis_version is = read("2018-01-12 vakt A\nsted B\n", &mem);

	(void)state;
	check_text(changes_text(&none, &is, &mem),
	    "+ 2018-01-12 vakt A\n+ sted B\n", "the first version");
	check_text(changes_text(&is, &none, &mem),
	    "- 2018-01-12 vakt A\n- sted B\n", "the journal is gone");
	check_text(changes_text(&none, &none, &mem), "", "there is none");
	alis_arena_release(&mem);
}

int test_history(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(writes_what_an_entry_says),
		UNIT_TEST(tells_what_changed),
		UNIT_TEST(knows_versions_without_a_journal),
	};

	return cmocka_run_group_tests_name("history", tests, NULL, NULL);
}
