/* SPDX-License-Identifier: MIT */
/*
 * Posting has two ways: a short one for plain entries of which nothing has to
 * be told, and the long one. Journals are posted by both, and all that comes of
 * it is held against each other.
 */
#include <alis/track.h>

#include <stdlib.h>

#include "files.h"
#include "random.h"

/* A clause for each thing that a condition can look at. */
#define EGEN \
	"regelverk egen\n    tittel: Egne\n    kilde: X\n" \
	"slag samling\n    enheter: t, poeng\n    felt: sted, bevis\n" \
	"    periode: ja\n" \
	"slag prat\n    enheter: t\n    hva: veileder\n    felt: sted\n" \
	"slag bevis\n    krever: sted\n    felt: sted\n" \
	"slag test\n    b\303\270r-ha: sted\n    felt: sted\n    enheter: %\n" \
	"katalog samling /nett/\n    f\303\270r: 2019-03-04\n" \
	"    hvis: merknad /digital/\n    gir: samling:nett 1 stk\n" \
	"katalog samling\n    hvis: mark *\n    hvis-ikke: merknad\n" \
	"    hvis-ikke: hva /dag (\\d)/\n    gir: samling:sikker 1 stk\n" \
	"katalog samling\n    fra: 2019-03-03\n    hvis: timer /^(?:[89]|\\d\\d)/" \
	"\n    gir: samling:lang 2 stk\n    gir: annet:lang 1 stk\n" \
	"katalog samling /^dag (\\d)(.*)$/\n    etter: start\n" \
	"    gir: samling:$1 5 poeng\n    gir-vurderes: samling:$2 t\n" \
	"katalog samling /taus/\n    hvis: sted\n    gir: samling:sted 1 stk\n" \
	"katalog samling /ukjent/\n    f\303\270r: autorisasjon\n" \
	"    gir: samling:tidlig 1 stk\n" \
	"katalog samling /ingen/\n    gir: ingenting\n" \
	"katalog samling\n    gir: samling:rest t, ellers 3 t med advarsel\n" \
	"katalog prat\n    hvis: veileder.spesialist\n    gir: prat:spes t\n" \
	"katalog prat\n    hvis-ikke: hva ola hansen\n    gir: prat:annen t, " \
	"ellers 1 t\n" \
	"katalog test\n    gir: test %\n"

static const struct file_row supplied[] = {
	{ "regelverk/egen.regler", EGEN },
	{ NULL, NULL },
};

static const char beginning[] =
    "alis Kari\n    start: 2019-03-01\n"
    "    regelverk: allmennmedisin-2017, egen\n"
    "veileder Ola Hansen\n    spesialist: allmennmedisin\n"
    "veileder \303\205se Berg\n"
    "alias ola = Ola Hansen\nalias m\303\270te = samling\n"
    "alias nettdag = Nettdag\n"
    "fast 2019-03-01..2019-03-20 hver uke vakt Voss legevakt\n";

static const char *const days[] = { "2019-03-01", "2019-03-02", "2019-03-03",
	"2019-03-03", "2019-03-04", "2019-03-05", "2019-03-02..2019-03-04",
	"2019-03-05..", "2019-04-05", "2017-01-01", "2031-03-05",
	"1900-01-01" };
static const char *const hours[] = { "", "", "", " 16:00-23:00", " 08:00-08:00",
	" 15:00-16:30" };
static const char *const marks[] = { " ", " ", " * ", " * ", " ! " };
static const char *const kinds[] = { "samling", "samling", "Samling", "prat",
	"prat", "vakt", "vakt", "shift", "m\303\270te", "bevis", "test", "kurs",
	"veiledning", "supervisjon", "utgift", "tjeneste", "permisjon",
	"stilling", "l\303\246ringsm\303\245l", "vagt", "ferdighet" };
static const char *const amounts[] = { "", "", "", " 1,5 t", " 10 t", " 20 min",
	" 5 poeng", " 15 poeng", " 3 stk", " 120 kr", " 50 %", " 0 %", " 120 %",
	" 33,333 %", " 2 t 3 poeng" };
static const char *const whats[] = { "", " nett", " NETT", " Nettdag",
	" nettdag", " dag 1", " Dag 1 til ende", " dag 2", " taus", " ukjent",
	" ingen", " Ola Hansen", " ola", " Ola Hansn", " \303\205se Berg",
	" \303\245se berg", " A\314\212se Berg", " Per Vik", " per vik",
	" dag 3 2 t", " 16:00-23:00 Voss", " * Voss", " ! Voss", " *Voss",
	" Voss legevakt", " d\303\270gnvakt", " Grunnkurs A", " Emnekurs i hud",
	" Emnekurs i hud 15 poeng", " allmennpraksis", " ferie", " sykehjem",
	" forskning" };
static const char *const notes[] = { "", "", "", " | digitalt", " | DIGITALT",
	" | d\303\270gn", " | bakvakt", " | A\314\212 og e\314\201",
	" | \303\205 og \303\251", " | notat" };
static const char *const below[] = { "", "", "", "", "", "", "\n    sted: Voss",
	"\n    sted: VOSS", "\n    bevis: ja", "\n    veileder: Per Vik",
	"\n    refleksjon: noe", "\n    samling:rest  3 t", "\n    tull: ja",
	"\n    ; et ord" };

static const char *one_of(uint64_t *seed, const char *const *words, size_t n)
{
	return words[test_below(seed, n)];
}

#define ONE_OF(seed, words) one_of(seed, words, ALIS_COUNT(words))

static alis_str journal_text(
    uint64_t *seed, size_t count, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_lit(&out, beginning);
	for (size_t i = 0; i < count; i++) {
		alis_out_lit(&out, ONE_OF(seed, days));
		alis_out_lit(&out, ONE_OF(seed, hours));
		alis_out_lit(&out, ONE_OF(seed, marks));
		alis_out_lit(&out, ONE_OF(seed, kinds));
		alis_out_lit(&out, ONE_OF(seed, amounts));
		alis_out_lit(&out, ONE_OF(seed, whats));
		alis_out_lit(&out, ONE_OF(seed, notes));
		alis_out_lit(&out, ONE_OF(seed, below));
		alis_out_char(&out, '\n');
	}
	return alis_out_text(&out);
}

/* ---- what is the same ---- */

static bool same_words(const struct alis_diag *a, const struct alis_diag *b)
{
	for (int i = 0; i < ALIS_DIAG_WORDS; i++)
		if (!alis_str_same(a->words[i], b->words[i]))
			return false;
	return true;
}

static bool same_span(alis_span a, alis_span b)
{
	return a.from == b.from && a.to == b.to;
}

static bool same_diags(
    const struct alis_diags *left, const struct alis_diags *right)
{
	const struct alis_diag *a = left->first, *b = right->first;

	for (; a != NULL && b != NULL; a = a->next, b = b->next)
		if (a->code != b->code || a->src != b->src ||
		    !same_span(a->span, b->span) || a->other != b->other ||
		    !same_span(a->other_span, b->other_span) ||
		    !same_words(a, b) || a->said != b->said ||
		    a->figures != b->figures || a->hint != b->hint ||
		    a->has_fix != b->has_fix || !alis_str_same(a->fix, b->fix))
			return false;
	return a == NULL && b == NULL;
}

static bool same_facts(const struct alis_fact *a, size_t count,
    const struct alis_fact *b, size_t other)
{
	for (size_t i = 0; i < count && count == other; i++)
		if (a[i].entry != b[i].entry ||
		    a[i].account->number != b[i].account->number ||
		    !alis_str_same(a[i].account->name, b[i].account->name) ||
		    a[i].first != b[i].first || a[i].last != b[i].last ||
		    a[i].amount != b[i].amount || a[i].unit != b[i].unit ||
		    a[i].standing != b[i].standing ||
		    a[i].in_reading[0] != b[i].in_reading[0] ||
		    a[i].in_reading[1] != b[i].in_reading[1])
			return false;
	return count == other;
}

static bool same_posted(const struct alis_posting_result *a,
    const struct alis_posting_result *b, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (a->entries[i].kind != b->entries[i].kind ||
		    a->entries[i].faulty != b->entries[i].faulty ||
		    a->entries[i].amount_behind != b->entries[i].amount_behind)
			return false;
	return a->faulty_count == b->faulty_count;
}

/* ---- both ways ---- */

/* A journal none of whose entries is plain. */
static struct alis_journal laboured(
    const struct alis_journal *journal, struct alis_arena *mem)
{
	struct alis_journal other = *journal;
	struct alis_record *records =
	    ALIS_NEW(mem, struct alis_record, journal->entry_count + 1);

	for (size_t i = 0; i < journal->entry_count; i++) {
		records[i] = journal->records[i];
		records[i].is_plain = false;
	}
	other.records = records;
	return other;
}

/* Accounts have the same names and numbers. */
static bool same_accounts(
    const struct alis_ledger *a, const struct alis_ledger *b)
{
	for (size_t i = 0; i < a->account_count && i < b->account_count; i++)
		if (a->accounts[i]->number != i ||
		    b->accounts[i]->number != i ||
		    !alis_str_same(a->accounts[i]->name, b->accounts[i]->name))
			return false;
	return a->account_count == b->account_count;
}

struct tally {
	size_t plain, facts, told;
};

/* The short way by so many threads against the long way by one. */
static void compare_by(
    const char *crew, alis_str text, struct tally *tally, const char *why)
{
	struct alis_arena mem = { 0 };
	struct alis_diags read = { .mem = &mem }, brief = { .mem = &mem },
	                  full = { .mem = &mem };
	const struct alis_source *src =
	    alis_source_of(ALIS_STR("l.alis"), ALIS_STR("l.alis"), text, &mem);
	struct alis_files supply = files_of(supplied);
	const struct alis_journal *journal;
	const struct alis_posting_result *a, *b;
	const struct alis_books *books;
	struct alis_journal long_way;
	alis_day today = 0;

	assert_true(alis_day_read(ALIS_STR("2019-03-04"), &today));
	books = alis_track_books(src, &supply, today, &mem, &read, &journal);
	long_way = laboured(journal, &mem);
	assert_int_equal(setenv("ALIS_THREADS", crew, 1), 0);
	a = alis_post_journal(journal, books, today, &mem, &brief);
	assert_int_equal(setenv("ALIS_THREADS", "1", 1), 0);
	b = alis_post_journal(&long_way, books, today, &mem, &full);
	assert_int_equal(unsetenv("ALIS_THREADS"), 0);
	unit_check(same_facts(a->ledger.facts, a->ledger.count, b->ledger.facts,
	               b->ledger.count),
	    why);
	unit_check(same_facts(a->ledger.repeats, a->ledger.repeat_count,
	               b->ledger.repeats, b->ledger.repeat_count),
	    why);
	unit_check(same_accounts(&a->ledger, &b->ledger), why);
	unit_check(same_posted(a, b, journal->entry_count), why);
	unit_check(same_diags(&brief, &full), why);
	for (size_t i = 0; i < journal->entry_count; i++)
		tally->plain += journal->records[i].is_plain;
	tally->facts += a->ledger.count;
	tally->told += brief.count;
	alis_arena_release(&mem);
}

static void compare(alis_str text, struct tally *tally, const char *why)
{
	compare_by("1", text, tally, why);
}

static void short_and_long_way_come_to_the_same(void **state)
{
	struct tally tally = { 0 };
	uint64_t seed = 7;

	(void)state;
	for (int i = 0; i < 300; i++) {
		struct alis_arena mem = { 0 };
		size_t count = test_below(&seed, i % 10 == 0 ? 2000 : 40);
		alis_str text = journal_text(&seed, count, &mem);
		compare(text, &tally, "a random journal");
		alis_arena_release(&mem);
	}
	unit_check(
	    tally.plain > 5000 && tally.facts > 5000 && tally.told > 5000,
	    "many were plain, gave something, and were told of");
}

/* More texts than are remembered at once, and more names. */
static void nothing_is_remembered_wrongly(void **state)
{
	struct tally tally = { 0 };
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);

	(void)state;
	alis_out_lit(&out, beginning);
	for (int i = 0; i < 30000; i++) {
		int what = i % 3 == 0 ? i % 70 : i % 9000;
		alis_out_lit(&out,
		    i % 2 == 0 ? "2019-03-02 samling 2 t dag "
		               : "2019-03-02 prat 1 t Lege ");
		alis_out_count(&out, what);
		alis_out_lit(&out, i % 7 == 0 ? " | digitalt\n" : "\n");
	}
	compare(alis_out_text(&out), &tally, "a journal of many texts");
	unit_check(tally.plain == 30000, "all were plain");
	alis_arena_release(&mem);
}

/* ---- by threads ---- */

static const char *const crews[] = { "1", "2", "3", "7" };

/* Entries of several facts each, but those from..to - 1: some of these give
 * one, the others none. */
static alis_str rich_text(
    uint64_t *seed, int from, int to, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_lit(&out, beginning);
	for (int i = 0; i < 30000; i++) {
		alis_out_lit(&out, ONE_OF(seed, days));
		if (i >= from && i < to) {
			alis_out_lit(&out,
			    i - from < 6000 ? " prat 1 t Ola Hansen\n"
			                    : " utgift 120 kr Buss\n");
			continue;
		}
		alis_out_lit(&out, " samling 9 t dag ");
		alis_out_count(&out, i % 2 == 0 ? i % 10 : i / 1000);
		alis_out_lit(
		    &out, i % 500 == 0 ? "\n    sted: Voss\n" : " time\n");
	}
	alis_out_lit(&out, "2019-03-03 samling 9 t nett | digitalt\n");
	return alis_out_text(&out);
}

/* Each plain entry gives one fact and fills its room, and so no part has room
 * left for the facts of those that go the long way, which are several. */
static alis_str brimming_text(uint64_t *seed, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_lit(&out, beginning);
	for (int i = 0; i < 21000; i++) {
		alis_out_lit(&out, one_of(seed, days, 6)); /* one day each */
		alis_out_lit(&out,
		    i % 100 == 7 ? " samling 9 t dag 1 ende\n    sted: Voss\n"
		                 : " prat 1 t Ola Hansen\n");
	}
	return alis_out_text(&out);
}

static void threads_come_to_the_same(void **state)
{
	struct alis_arena mem = { 0 };
	uint64_t seed = 11;
	alis_str mixed = journal_text(&seed, 21000, &mem);
	alis_str rich = rich_text(&seed, 0, 0, &mem);
	alis_str uneven = rich_text(&seed, 8000, 28000, &mem);
	alis_str brimming = brimming_text(&seed, &mem);

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(crews); i++) {
		struct tally tally = { 0 };
		compare_by(crews[i], mixed, &tally, "all that can be told");
		unit_check(tally.facts > 5000 && tally.told > 5000,
		    "many gave something, and were told of");
		tally = (struct tally){ 0 };
		compare_by(crews[i], rich, &tally, "more facts than entries");
		unit_check(tally.facts > 30000, "there were more");
		compare_by(crews[i], uneven, &tally, "most facts come first");
		tally = (struct tally){ 0 };
		compare_by(crews[i], brimming, &tally, "no room is left");
		unit_check(tally.facts > 21000, "more than entries");
	}
	alis_arena_release(&mem);
}

/* ---- the same event twice ---- */

struct row {
	const char *journal;
	size_t told;
	const char *why;
};

#define ONE "2019-03-02 * prat 1 t Ola Hansen | Hud\n"

static const struct row rows[] = {
	{ ONE ONE, 1, "to the letter" },
	{ ONE "2019-03-03 ! prat 1 t Ola Hansen | Hud\n", 0, "another day" },
	{ ONE "2019-03-02 prat 1 t OLA HANSEN | hud\n", 1,
	    "in capitals, and not marked" },
	{ ONE "2019-03-02 prat 60 min ola | hud\n", 1,
	    "by an alias, in another unit" },
	{ ONE "2019-03-02 prat 1 t Ola Hansen | Hud\n    bevis: x\n", 1,
	    "with a key that does not tell them apart" },
	{ ONE "2019-03-02 prat 1 t Ola Hansen | Hud\n    sted: x\n", 0,
	    "with a key that does" },
	{ ONE "2019-03-02 12:00-13:00 prat 1 t Ola Hansen | Hud\n", 0,
	    "at a time" },
	{ ONE "2019-03-02 prat 2 t Ola Hansen | Hud\n", 0, "another amount" },
	{ ONE "2019-03-01 vakt Voss\n" ONE "2019-03-04 vakt Voss\n" ONE, 2,
	    "out of order" },
	{ "2019-03-02 prat 1 t \303\205se Berg | caf\303\251\n"
	  "2019-03-02 prat 1 t A\314\212se BERG | CAFE\314\201\n",
	    1, "by other code points" },
	{ "2019-03-02 notat stra\303\237e\n2019-03-02 notat STRASSE\n", 1,
	    "a letter that folds to two" },
	{ "2019-03-02 notat \342\204\252\n2019-03-02 notat k\n", 1,
	    "a sign that folds to ASCII" },
	{ "2019-03-02 notat [a\n2019-03-02 notat {a\n", 0,
	    "signs as far apart as letters are from their capitals" },
};

static void tells_what_is_entered_twice(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		struct alis_arena mem = { 0 };
		struct alis_diags diags = { .mem = &mem };
		struct alis_files supply = files_of(supplied);
		alis_str parts[] = { alis_str_of(beginning),
			ALIS_STR("alias notat = plan\n"),
			alis_str_of(rows[i].journal) };
		const struct alis_source *src =
		    alis_source_of(ALIS_STR("l.alis"), ALIS_STR("l.alis"),
		        alis_str_join(&mem, parts, ALIS_COUNT(parts)), &mem);
		size_t told = 0;
		(void)alis_track_run(src, &supply, 0, &mem, &diags);
		for (const struct alis_diag *d = diags.first; d != NULL;
		     d = d->next)
			told += d->code == ALIS_A056;
		unit_check(told == rows[i].told, rows[i].why);
		alis_arena_release(&mem);
	}
}

int test_plain(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(short_and_long_way_come_to_the_same),
		UNIT_TEST(nothing_is_remembered_wrongly),
		UNIT_TEST(threads_come_to_the_same),
		UNIT_TEST(tells_what_is_entered_twice),
	};

	return cmocka_run_group_tests_name("plain", tests, NULL, NULL);
}
