/* SPDX-License-Identifier: MIT */
/* Periods, and what queries pick; patterns that would run for hours. */
#include <alis/query.h>
#include <alis/track.h>

#include <string.h>
#include <time.h>

#include "files.h"

/* ---- periods ---- */

struct period_row {
	const char *text;
	const char *days; /* "FIRST..LAST"; NULL: none */
	const char *why;
};

/* Weeks by hand from the calendar: 1 January was a Thursday in 2015, a Friday
 * in 2016, a Sunday in 2017, a Monday in 2018 and a Tuesday in 2019. */
static const struct period_row periods[] = {
	{ "2018", "2018-01-01..2018-12-31", "a year" },
	{ "2018-03", "2018-03-01..2018-03-31", "a month" },
	{ "2018-02", "2018-02-01..2018-02-28", "a short one" },
	{ "2016-02", "2016-02-01..2016-02-29", "with a leap day" },
	{ "2018-12", "2018-12-01..2018-12-31", "the last" },
	{ "2018-Q1", "2018-01-01..2018-03-31", "a quarter" },
	{ "2018-q4", "2018-10-01..2018-12-31", "the last, a small letter" },
	{ "2018-W01", "2018-01-01..2018-01-07", "begins with the year" },
	{ "2018-W12", "2018-03-19..2018-03-25", "a week" },
	{ "2018-w1", "2018-01-01..2018-01-07", "one digit, a small letter" },
	{ "2015-W01", "2014-12-29..2015-01-04", "begins the year before" },
	{ "2016-W01", "2016-01-04..2016-01-10", "after a Friday" },
	{ "2015-W53", "2015-12-28..2016-01-03", "a long year" },
	{ "2018-W53", NULL, "a short one" },
	{ "2018-W00", NULL, "before the first" },
	{ "2018-03-05", "2018-03-05..2018-03-05", "a day" },
	{ "5.3.2018", "2018-03-05..2018-03-05", "as a Norwegian writes it" },
	{ "05.03.2018", "2018-03-05..2018-03-05", "with its noughts" },
	{ "2018..2019", "2018-01-01..2019-12-31", "both are in it" },
	{ "2018-02..2018-Q3", "2018-02-01..2018-09-30", "two sorts" },
	{ "5.3.2018..7.3.2018", "2018-03-05..2018-03-07", "dots and dots" },
	{ "2018-03..", "2018-03-01..", "still running" },
	{ "..2018-03", "1000-01-01..2018-03-31", "from the first day" },
	{ "2019..2018", NULL, "the end first" },
	{ "2018-W12..2018-W12", "2018-03-19..2018-03-25", "the same twice" },
	{ "..", NULL, "no end at all" },
	{ "", NULL, "nothing" },
	{ "2018-13", NULL, "a thirteenth month" },
	{ "2018-00", NULL, "before the first" },
	{ "2018-Q0", NULL, "before the first" },
	{ "2018-Q5", NULL, "after the last" },
	{ "2018-02-29", NULL, "no leap year" },
	{ "31.4.2018", NULL, "a short month" },
	{ "0999", NULL, "before all journals" },
	{ "18", NULL, "two digits" },
	{ "20180305", NULL, "no dashes" },
	{ "2018-3", NULL, "one digit of a month" },
	{ "2018-", NULL, "a dash" },
	{ "2018-W", NULL, "no number" },
	{ "2018-W123", NULL, "too many digits" },
	{ "2018x", NULL, "a letter behind" },
	{ "2018-03-05x", NULL, "a letter behind" },
	{ "2018...2019", NULL, "three dots" },
	{ "2018-Q", NULL, "no number of a quarter" },
	{ "2018-Q12", NULL, "a quarter of two digits" },
	{ "2018-031", NULL, "a month of three digits" },
	{ "5.x.2018", NULL, "a letter for a month" },
	{ "5.3/2018", NULL, "a stroke for a dot" },
	{ "5.3.18", NULL, "a year of two digits" },
};

static alis_str days_text(struct alis_period period, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_day(&out, period.first);
	alis_out_lit(&out, "..");
	if (period.last != ALIS_DAY_MAX)
		alis_out_day(&out, period.last);
	return alis_out_text(&out);
}

static void reads_periods(void **state)
{
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(periods); i++) {
		struct alis_period period;
		const char *why;
		bool read = alis_period_read(
		    alis_str_of(periods[i].text), &period, &why);
		unit_check(read == (periods[i].days != NULL), periods[i].text);
		if (read && periods[i].days != NULL)
			check_text(days_text(period, &mem), periods[i].days,
			    periods[i].why);
	}
	alis_arena_release(&mem);
}

/* Every day of four hundred years lies in the period that is named after it,
 * the name reads back as that period, and the next begins behind it. */
static void names_periods(void **state)
{
	const alis_day first = alis_day_of((struct alis_civil){ 1900, 1, 1 });
	struct alis_arena mem = { 0 };

	(void)state;
	for (int step = ALIS_STEP_WEEK; step <= ALIS_STEP_YEAR; step++) {
		alis_day next = first;
		for (alis_day day = first; day < first + 146097; day++) {
			struct alis_period around =
			    alis_period_around(day, (enum alis_step)step);
			struct alis_period read = { 0, 0 };
			const char *why;
			bool good = around.first <= day && day <= around.last;
			if (day == next || day == first) {
				good = good &&
				    (day == first || around.first == day) &&
				    alis_period_read(
				        alis_period_name(
				            day, (enum alis_step)step, &mem),
				        &read, &why) &&
				    read.first == around.first &&
				    read.last == around.last;
				next = around.last + 1;
				alis_arena_release(&mem);
			}
			if (!good) {
				unit_check(false, "a day out of its period");
				break;
			}
		}
	}
}

/* However a post is cut, its pieces weigh what it weighs. */
static void cuts_exactly(void **state)
{
	const alis_day begin = alis_day_of((struct alis_civil){ 2016, 1, 1 });
	struct alis_fact fact = {
		.amount = ALIS_ONE / 100 * 3333, /* 33.33 % */
		.unit = ALIS_UNIT_PERCENT,
	};

	(void)state;
	for (int i = 0; i < 4000; i++) {
		enum alis_step step = (enum alis_step)(i % 4);
		alis_amount sum = 0;
		fact.first = begin + i % 401;
		fact.last = fact.first + i * 7 % 1500;
		for (alis_day day = fact.first; day <= fact.last;) {
			alis_day last = alis_period_around(day, step).last;
			sum += alis_fact_within(&fact, day, last);
			day = last + 1;
		}
		if (sum != alis_fact_value(&fact, fact.last)) {
			unit_check(false, "the pieces are not the whole");
			return;
		}
	}
	fact = (struct alis_fact){ .first = begin,
		.last = begin + 9,
		.amount = ALIS_ONE,
		.unit = ALIS_UNIT_SHIFT };
	unit_check(alis_fact_within(&fact, begin, begin + 8) == 0,
	    "an amount is not there before its last day");
	unit_check(alis_fact_within(&fact, begin + 9, begin + 9) == ALIS_ONE,
	    "it is there on that day alone");
	unit_check(alis_fact_within(&fact, begin + 10, begin + 20) == 0,
	    "and not after it");
}

/* ---- queries ---- */

static const char journal[] =
    "alis Kari Nordmann\n"
    "    regelverk: allmennmedisin-2017\n"
    "alias nattvakt = vakt\n"
    /* 0 */ "2017-09-01.. * tjeneste 50 % allmennpraksis | Kontoret\n"
    /* 1 */ "2017-09-08 * veiledning 90 min Ola Hansen | S\xC3\xA5r\n"
    /* 2 */ "2017-09-16 16-23 * nattvakt B\xC3\x98MLO\n"
    /* 3 */ "2018-01-31 ! kurs 15 poeng Emnekurs i hud\n"
    /* 4 */ "2018-02-01 kurs Nidaroskongressen\n"
    "    emnekurs:lunge  15 poeng\n"
    "    valgfri:kurs  6 poeng\n"
    "    bevis: bilag/a.pdf\n"
    "    prov: bilag/b.pdf\n"
    /* 5 */ "2018-02-02 notat ola hansens r\xC3\xA5"
    "d\n"
    /* 6 */ "2018-02-30 vakt Ola\n"
    /* 7 */ "2018-03-01 veiledning 1 t Per Olsen | Sa\xCC\x8Ar kl: 10\n";

struct query_row {
	const char *words[4];
	const char *picked; /* the numbers of the entries */
	const char *why;
};

static const struct query_row queries[] = {
	{ { "ola" }, "15", "a word in WHAT; an entry with an error is none" },
	{ { "Ola Hansen" }, "15", "a blank within" },
	{ { "hansen", "kontoret" }, "015", "of two words one is enough" },
	{ { "s\xC3\xA5r" }, "17", "a letter in two forms" },
	{ { "SA\xCC\x8AR" }, "17", "and the other way round" },
	{ { "b\xC3\xB8mlo" }, "2", "case of letters beyond ASCII" },
	{ { "bomlo" }, "", "another letter" },
	{ { "/^s\xC3\xA5r/" }, "17", "a pattern, both forms of the text" },
	{ { "/sa\xCC\x8Ar$/" }, "1", "both forms of the pattern" },
	{ { "/^ola hansen$/" }, "1", "the ends of WHAT" },
	{ { "/kl: /" }, "7", "a colon" },
	{ { "/\xC3\x98/" }, "2", "case in patterns" },
	{ { "10:" }, "", "a number is no prefix" },
	{ { "kind:vakt" }, "2", "by an alias of the journal" },
	{ { "kind:nattvakt" }, "2", "written as the alias" },
	{ { "KIND:Course" }, "34", "English, capitals" },
	{ { "slag:rettleiing" }, "17", "nynorsk" },
	{ { "kind:vakt", "kind:note" }, "25", "either kind" },
	{ { "kind:/kurs|note/" }, "345", "kinds by a pattern" },
	{ { "acct:tjeneste" }, "0", "an account above" },
	{ { "acct:tjeneste:all" }, "", "no part of a name" },
	{ { "acct:EMNEKURS", "acct:legevakt" }, "234", "either account" },
	{ { "acct:/^emne.*lunge$/" }, "4", "accounts by a pattern" },
	{ { "not:acct:emnekurs" }, "012457", "any other credit is enough" },
	{ { "mark:*" }, "012", "confirmed" },
	{ { "mark:!" }, "3", "pending" },
	{ { "mark:" }, "457", "neither" },
	{ { "merke:stadfesta", "mark:pending" }, "0123", "either mark" },
	{ { "tag:bevis" }, "4", "a key" },
	{ { "tag:evidence=B.PDF" }, "4", "the second of two values" },
	{ { "tag:bevis=a.pdf", "tag:bevis=b.pdf" }, "4", "both must fit" },
	{ { "tag:bevis=a.pdf", "tag:bevis=c.pdf" }, "", "one does not" },
	{ { "tag:bevis=/^bilag.[ab]/" }, "4", "a value by a pattern" },
	{ { "tag:sted" }, "", "a known key that nobody has" },
	{ { "date:2018-01" }, "03", "a running post and a day" },
	{ { "date:2017-08" }, "", "before it began" },
	{ { "date:2018-01-31..2018-02-01" }, "034", "both ends are in" },
	{ { "date:2018..", "date:..2018-02" }, "0345", "both must fit" },
	{ { "date:2017", "date:2018-Q1" }, "0", "one entry fits both" },
	{ { "not:date:2018" }, "12", "a running post is left out" },
	{ { "amt:>10" }, "034", "a credit, in any unit" },
	{ { "amt:15" }, "34", "without a sign: the same" },
	{ { "amt:=6poeng" }, "4", "of one unit" },
	{ { "amt:<50%" }, "", "percent" },
	{ { "amt:<=50 %" }, "0", "percent, the same counts" },
	{ { "amt:>1,5t" }, "2", "hours by the times" },
	{ { "amt:>=90min" }, "12", "minutes are hours" },
	{ { "amt:<2t", "amt:>1t" }, "1", "between" },
	{ { "amt:>=8m\xC3\xA5neder" }, "0", "service, to and with today" },
	{ { "amt:>8m\xC3\xA5neder" }, "", "and no more" },
	{ { "not:amt:>0" }, "5", "what credits nothing" },
	{ { "not:ola" }, "02347", "not a word" },
	{ { "not:not:ola" }, "15", "twice is nothing" },
	{ { "ikke:ola", "ikkje:slag:kurs" }, "027", "not either" },
	{ { "ola", "kind:note" }, "5", "two sorts: both" },
	{ { "ola", "not:hansens" }, "1", "and not" },
	{ { "ola", "and" }, "15", "no word of the language" },
};

/* Everything that a query needs, on the last day of 2018. */
static const struct alis_run *run_of(
    const char *text, struct alis_arena *mem, struct alis_diags *diags)
{
	const struct alis_files files = files_of(no_files);
	const alis_day today = alis_day_of((struct alis_civil){ 2018, 12, 31 });

	return alis_track_run(alis_source_of(ALIS_STR("l.alis"),
	                          ALIS_STR("l.alis"), alis_str_of(text), mem),
	    &files, today, mem, diags);
}

static const struct alis_selection *select_of(const struct alis_run *run,
    const char *const *words, size_t most, struct alis_arena *mem,
    struct alis_diags *diags)
{
	alis_str given[4];
	size_t count = 0;
	const struct alis_query *query;

	while (count < most && words[count] != NULL) {
		given[count] = alis_str_of(words[count]);
		count++;
	}
	query = alis_query_read(ALIS_STR("QUERY"), given, count, run->journal,
	    run->books, mem, diags);
	if (diags->count > 0)
		return NULL;
	return alis_query_select(
	    query, run->journal, run->posted, run->today, mem, diags);
}

static void picks_entries(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_diags journals = { .mem = &mem };
	const struct alis_run *run = run_of(journal, &mem, &journals);

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(queries); i++) {
		struct alis_diags diags = { .mem = &mem };
		struct alis_out out = alis_out_memory(&mem);
		const struct alis_selection *selection =
		    select_of(run, queries[i].words, 4, &mem, &diags);
		if (selection == NULL) {
			check_text(
			    diags_text(&diags, &mem), "", queries[i].why);
			continue;
		}
		for (size_t k = 0; k < run->journal->entry_count; k++)
			if (selection->entries[k])
				alis_out_count(&out, (int64_t)k);
		check_text(
		    alis_out_text(&out), queries[i].picked, queries[i].why);
	}
	alis_arena_release(&mem);
}

struct fault_row {
	const char *words[4];
	const char *diags;
	const char *why;
};

static const struct fault_row faults[] = {
	{ { "knd:vakt" }, "A090@1:1+4", "a prefix" },
	{ { "not:knd:vakt" }, "A090@1:5+4", "behind another" },
	{ { "Ola Hansen", "knd:vakt" }, "A090@1:14+4", "behind quotes" },
	{ { "it's", "knd:vakt" }, "A090@1:8+4", "behind other quotes" },
	{ { "a'\"b", "knd:vakt" }, "A090@1:6+4", "behind none" },
	{ { "", "knd:vakt" }, "A096@1:2+0 A090@1:4+4", "an empty word" },
	{ { "date:x", "amt:x", "kind:x", "mark:x" },
	    "A091@1:6+1 A092@1:12+1 A094@1:19+1 A097@1:26+1",
	    "all of them at once" },
	{ { "amt:-1" }, "A092@1:5+2", "a negative amount" },
	{ { "amt:>" }, "A092@1:5+1", "a sign alone" },
	{ { "amt:1000000000" }, "A092@1:5+10", "too large" },
	{ { "amt:1 2t" }, "A092@1:6+4", "two numbers" },
	{ { "/(/" }, "A093@1:3+0", "a pattern that ends too soon" },
	{ { "/\xC3\xB8)/" }, "A093@1:3+1", "a pattern; columns are letters" },
	{ { "kind:/(/" }, "A093@1:8+0", "in place of a kind" },
	{ { "acct:/(/", "tag:bevis=/(/" }, "A093@1:8+0 A093@1:22+0",
	    "of an account and a value" },
	{ { "/(*LIMIT_MATCH=1)a/" }, "A093@1:2+1", "what PCRE2 obeys" },
	{ { "/" }, "A093@1:1+1", "a slash alone" },
	{ { "/a", "b/c" }, "A093@1:1+2", "no second slash" },
	{ { "//" }, "A096@1:1+2", "nothing between them" },
	{ { "tag:=x" }, "A096@1:1+6", "no key" },
	{ { "tag:bevsi=x" }, "A099@1:5+5", "a key" },
	{ { "a\xFF"
	    "b",
	      "c\x80" },
	    "A098@1:2+1 A098@1:6+1", "bytes" },
};

static void tells_faults(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_diags journals = { .mem = &mem };
	const struct alis_run *run = run_of(journal, &mem, &journals);

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(faults); i++) {
		struct alis_diags diags = { .mem = &mem };
		(void)select_of(run, faults[i].words, 4, &mem, &diags);
		check_text(
		    diags_text(&diags, &mem), faults[i].diags, faults[i].why);
	}
	alis_arena_release(&mem);
}

/* ---- patterns that run wild ---- */

#define NOTE_MOST 65000

/* Each would take minutes to ages on a note of so many letters. */
static const char *const wild[] = {
	"/(a+)+[bc]/",
	"/(?:(a)|b)*+[cd]/",
	"/(?:a|aa|aaa)*[bc]/",
	"/a.*a.*a.*[bc]/",
	"/(a+)b?\\1[cd]/",
	"/x?.*+[qz]/",
	"/(?:\\w{30000}\\d|\\w{30000}x|q)/",
	"/(\\w+)\\s+\\1/",
	"/((?:a+)?)+[xy](?1)/",
	"/(?:.*?){20}[bc]/",
};

/* Of these, what a person may well look for, none may be refused. */
static const char *const tame[] = {
	"/lunge/",
	"/(a+)+$/",
	"/^a.*a$/",
	"/a{3}/",
	"/\\ba+\\b/",
	"/(kurs|emne).*oslo/",
};

static bool gives_up(
    const struct alis_run *run, const char *word, struct alis_arena *mem)
{
	struct alis_diags diags = { .mem = mem };

	(void)select_of(run, &word, 1, mem, &diags);
	return diags.count == 1 && diags.first->code == ALIS_A095 &&
	    diags.first->other != NULL &&
	    alis_str_is(diags.first->words[0], word);
}

static void never_hangs(void **state)
{
	static const char head[] = "alis K\n2018-01-01 * notat a | ";
	static char text[sizeof(head) + NOTE_MOST];
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };
	const struct alis_run *run;
	clock_t before;

	(void)state;
	memcpy(text, head, sizeof(head) - 1);
	memset(text + sizeof(head) - 1, 'a', NOTE_MOST);
	run = run_of(text, &mem, &diags);
	before = clock();
	for (size_t i = 0; i < ALIS_COUNT(wild); i++)
		unit_check(gives_up(run, wild[i], &mem), wild[i]);
	for (size_t i = 0; i < ALIS_COUNT(tame); i++)
		unit_check(!gives_up(run, tame[i], &mem), tame[i]);
	/* Some tenths of a second each; more under a sanitizer. */
	unit_check(clock() - before < (clock_t)60 * CLOCKS_PER_SEC,
	    "patterns that run wild took too long");
	alis_arena_release(&mem);
}

int test_query(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(reads_periods),
		UNIT_TEST(names_periods),
		UNIT_TEST(cuts_exactly),
		UNIT_TEST(picks_entries),
		UNIT_TEST(tells_faults),
		UNIT_TEST(never_hangs),
	};

	return cmocka_run_group_tests_name("query", tests, NULL, NULL);
}
