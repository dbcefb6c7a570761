/* SPDX-License-Identifier: MIT */
/* The days on which lines that repeat expect something, and what of. */
#include <alis/track.h>

#include "files.h"

#define TODAY "2019-01-01"

/* ---- the days of a line ---- */

struct row {
	const char *journal;
	const char *days; /* of its lines, those of a line parted by blanks */
	const char *why;
};

static const struct row rhythms[] = {
	{ "fast 2019-01-01..2019-01-29 hver uke vakt",
	    "2019-01-01 2019-01-08 2019-01-15 2019-01-22 2019-01-29",
	    "both ends of the period are in it" },
	{ "fast 2019-01-01..2019-01-28 hver uke vakt",
	    "2019-01-01 2019-01-08 2019-01-15 2019-01-22",
	    "a day after the end is not" },
	{ "fast 2018-12-20..2019-01-31 hver 2. uke vakt",
	    "2018-12-20 2019-01-03 2019-01-17 2019-01-31",
	    "every fourteen days, over the end of the year" },
	{ "fast 2019-05-05..2019-05-05 hver 99. uke vakt", "2019-05-05",
	    "one day, however rarely" },
	{ "fast 2019-01-31..2019-06-29 hver m\303\245ned vakt",
	    "2019-01-31 2019-02-28 2019-03-31 2019-04-30 2019-05-31",
	    "the last day of a shorter month, and the 31st again after it" },
	{ "fast 2019-01-31..2019-04-30 hver m\303\245ned vakt",
	    "2019-01-31 2019-02-28 2019-03-31 2019-04-30",
	    "the last day of the period may be a shortened one" },
	{ "fast 2019-01-31..2019-04-29 hver m\303\245ned vakt",
	    "2019-01-31 2019-02-28 2019-03-31", "which has not come yet" },
	{ "fast 2020-01-30..2020-03-31 hver m\303\245ned vakt",
	    "2020-01-30 2020-02-29 2020-03-30", "a February of a leap year" },
	{ "fast 2018-11-30..2019-08-30 hver 3. m\303\245ned vakt",
	    "2018-11-30 2019-02-28 2019-05-30 2019-08-30", "each third month" },
	{ "fast 2018-12-15..2020-12-15 hver 12. m\303\245ned vakt",
	    "2018-12-15 2019-12-15 2020-12-15", "each December" },
	/* 7 k / 2: 0, 3, 7, 10, 14 */
	{ "fast 2019-01-01..2019-01-14 2 per uke vakt",
	    "2019-01-01 2019-01-04 2019-01-08 2019-01-11", "twice a week" },
	/* 7 k / 3: 0, 2, 4, 7, 9 */
	{ "fast 2019-02-25..2019-03-06 3 per uke vakt",
	    "2019-02-25 2019-02-27 2019-03-01 2019-03-04 2019-03-06",
	    "three times a week" },
	{ "fast 2019-02-26..2019-03-02 7 per uke vakt",
	    "2019-02-26 2019-02-27 2019-02-28 2019-03-01 2019-03-02",
	    "every day" },
	/* 1 + L k / 2: of 28 days 1 and 15, of 30 and 31 days 1 and 16 */
	{ "fast 2019-02-01..2019-04-30 2 per m\303\245ned vakt",
	    "2019-02-01 2019-02-15 2019-03-01 2019-03-16 2019-04-01 "
	    "2019-04-16",
	    "halves of months of 28, 31 and 30 days" },
	/* 1 + 29 k / 3: 1, 10, 20 */
	{ "fast 2020-02-02..2020-03-01 3 per m\303\245ned vakt",
	    "2020-02-10 2020-02-20 2020-03-01",
	    "thirds of a February of 29 days, of which the first has passed" },
	{ "fast 2019-12-22..2019-12-31 3 per m\303\245ned vakt", "",
	    "the last third of a month has begun before" },
	{ "fast 2019-01-02..2019-02-28 1 per m\303\245ned vakt", "2019-02-01",
	    "once a month is on its first day" },
	/* 1 + 31 k / 28: the last is 1 + 837 / 28 = 30 */
	{ "fast 2019-01-28..2019-02-02 28 per m\303\245ned vakt",
	    "2019-01-28 2019-01-29 2019-01-30 2019-02-01 2019-02-02",
	    "as often as the shortest month has days" },
	{ "fast 2019-01-01..2019-01-08 hver uke vakt\n"
	  "fast 2019-01-07..2019-01-07 hver uke kurs 1 t Voss",
	    "2019-01-01 2019-01-08; 2019-01-07", "two lines" },
	{ "fast 2019-01-01..2019-01-08 hver uke vagt\n"
	  "fast 2019-01-07..2019-01-07 hver uke vakt",
	    "; 2019-01-07", "one at fault keeps its number" },
	{ "fast 2019-01-01..2019-01-08 hver uke stilling", "",
	    "what lasts repeats nothing" },
};

#define L "fast 2019-01-01..2019-01-31 hver uke vakt\n"

static const struct row exceptions[] = {
	{ L "  unntatt: 2019-01-15",
	    "2019-01-01 2019-01-08 2019-01-22 "
	    "2019-01-29",
	    "one day" },
	{ L "  unntatt: 2019-01-22..2019-01-29, 1.1.2019..7.1.2019",
	    "2019-01-08 2019-01-15", "both ends, in any order" },
	{ L "  unntatt: 2019-01-02..2019-01-31, 2019-01-03..2019-01-04",
	    "2019-01-01", "one within the other" },
	{ L "  unntatt: 2019-01-02..2019-01-10, 2019-01-11..2019-01-20",
	    "2019-01-01 2019-01-22 2019-01-29", "one after the other" },
	{ L "  unntatt: 2018-01-01..2020-01-01", "", "the whole period" },
	{ L "2019-01-08..2019-01-15 * permisjon 100 % sykdom",
	    "2019-01-01 2019-01-22 2019-01-29", "leave" },
	{ L "2019-01-08..2019-01-15 permisjon ferie",
	    "2019-01-01 2019-01-22 2019-01-29",
	    "leave without a percentage, whatever it is for" },
	{ L "2019-01-20.. ! permisjon sykdom",
	    "2019-01-01 2019-01-08 "
	    "2019-01-15",
	    "leave that is planned, and has no end" },
	{ L "2019-01-08..2019-01-15 * permisjon 99,99 % sykdom",
	    "2019-01-01 2019-01-08 2019-01-15 2019-01-22 2019-01-29",
	    "part of a leave leaves the day" },
	{ L "2019-01-01..2019-01-15 * permisjon 50 % sykdom\n"
	    "2019-01-08..2019-01-22 * permisjon 50 % omsorg",
	    "2019-01-01 2019-01-22 2019-01-29",
	    "two halves where they are together" },
	{ L "2019-01-01..2019-01-07 * permisjon 100 % a\n"
	    "2019-01-08..2019-01-14 * permisjon 100 % b\n"
	    "2019-01-03..2019-01-10 * permisjon 100 % c",
	    "2019-01-15 2019-01-22 2019-01-29", "side by side and across" },
	{ L "2019-01-08..2019-01-15 * permisjon 120 % sykdom",
	    "2019-01-01 2019-01-08 2019-01-15 2019-01-22 2019-01-29",
	    "leave with an error is none" },
	{ L "  unntatt: 2019-01-01\n2019-01-29..2019-01-30 permisjon ferie",
	    "2019-01-08 2019-01-15 2019-01-22", "both" },
};

static const struct alis_run *run_of(
    const char *journal, struct alis_arena *mem, struct alis_diags *diags)
{
	struct alis_files files = files_of(no_files);
	alis_str parts[] = { ALIS_STR("alis Kari\n    regelverk: "
		                      "allmennmedisin-2017\n"),
		alis_str_of(journal) };
	alis_day today = 0;

	assert_true(alis_day_read(ALIS_STR(TODAY), &today));
	return alis_track_run(
	    alis_source_of(ALIS_STR("l.alis"), ALIS_STR("l.alis"),
	        alis_str_join(mem, parts, ALIS_COUNT(parts)), mem),
	    &files, today, mem, diags);
}

static alis_str days_text(
    const struct alis_posting_result *posted, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < posted->repeat_count; i++) {
		const struct alis_repeat *repeat = &posted->repeats[i];
		alis_out_lit(&out, i > 0 ? "; " : "");
		for (size_t k = 0; k < repeat->count; k++) {
			alis_out_lit(&out, k > 0 ? " " : "");
			alis_out_day(&out, repeat->days[k]);
		}
	}
	return alis_out_text(&out);
}

static void check_days(const struct row *rows, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct alis_arena mem = { 0 };
		struct alis_diags diags = { .mem = &mem };
		const struct alis_run *run =
		    run_of(rows[i].journal, &mem, &diags);
		check_text(
		    days_text(run->posted, &mem), rows[i].days, rows[i].why);
		alis_arena_release(&mem);
	}
}

static void counts_out_days(void **state)
{
	(void)state;
	check_days(rhythms, ALIS_COUNT(rhythms));
}

static void leaves_days_out(void **state)
{
	(void)state;
	check_days(exceptions, ALIS_COUNT(exceptions));
}

/* ---- what the days are ---- */

static alis_str facts_text(
    const struct alis_ledger *ledger, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < ledger->repeat_count; i++) {
		const struct alis_fact *fact = &ledger->repeats[i];
		alis_out_lit(&out, i > 0 ? "; " : "");
		alis_out_day(&out, fact->first);
		if (fact->last != fact->first)
			alis_out_lit(&out, "..");
		alis_out_char(&out, ' ');
		alis_out_put(&out, fact->account->name);
		alis_out_char(&out, ' ');
		alis_out_amount(&out, fact->amount);
		alis_out_lit(&out, alis_unit_name(fact->unit));
		alis_out_lit(&out, fact->standing == ALIS_PLANNED ? "!" : "");
		alis_out_lit(&out, fact->in_reading[ALIS_CAUTIOUS] ? "" : "~");
		alis_out_count(&out, fact->entry);
	}
	return alis_out_text(&out);
}

static void posts_days(void **state)
{
	static const struct row rows[] = {
		{ "fast 2019-01-01..2019-01-08 hver uke veiledning 1,5 t Ola",
		    "2019-01-01 veiledning 1.5t!0; "
		    "2019-01-08 veiledning 1.5t!0",
		    "hours that are written" },
		{ "fast 2019-01-08..2019-01-08 hver uke vakt\n"
		  "fast 2019-01-01..2019-01-08 hver uke vakt bakvakt",
		    "2019-01-01 legevakt 1vakt!~1; 2019-01-08 legevakt "
		    "1vakt!0; 2019-01-08 legevakt 1vakt!~1",
		    "by day, then line; the catalogue says how much" },
		{ "alias sosialt = vakt\n"
		  "fast 2019-01-08..2019-01-08 hver uke sosialt 2 vakter",
		    "2019-01-08 legevakt 2vakt!0", "an alias of the kind" },
		{ "fast 2019-01-08..2019-01-08 hver uke kurs Kurs i "
		  "akuttmedisin",
		    "2019-01-08 akuttmedisin 1kurs!0",
		    "what gives nothing by one of two clauses" },
		{ "fast 2019-01-08..2019-01-08 hver uke vakt 2 poeng", "",
		    "an error gives nothing" },
		{ "2019-01-08 * vakt Stord", "", "entries are no part of it" },
	};

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		struct alis_arena mem = { 0 };
		struct alis_diags diags = { .mem = &mem };
		const struct alis_run *run =
		    run_of(rows[i].journal, &mem, &diags);
		check_text(facts_text(&run->posted->ledger, &mem), rows[i].days,
		    rows[i].why);
		alis_arena_release(&mem);
	}
}

static void names_what_it_expects(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };
	const struct alis_posting_result *posted =
	    run_of("alias Ola = Ola Hansen\n"
	           "veileder Ola Hansen\n"
	           "fast 2019-01-01..2019-01-31 hver uke rettleiing 1 t Ola\n"
	           "fast 2019-01-01..2019-01-31 hver uke vakt Stord\n"
	           "fast 2019-01-01..2019-01-31 hver uke vagt Stord\n",
	        &mem, &diags)
	        ->posted;
	const struct alis_repeat *repeats = posted->repeats;

	(void)state;
	assert_int_equal(posted->repeat_count, 3);
	check_text(repeats[0].supervisor, "Ola Hansen",
	    "WHAT is who supervises, after an alias");
	check_text(repeats[0].kind->word[ALIS_NB], "veiledning",
	    "the kind, whatever the language");
	check_text(repeats[1].place, "Stord", "WHAT is where it was");
	unit_check(repeats[1].supervisor.n == 0 && repeats[0].place.n == 0,
	    "each only where it is that");
	unit_check(repeats[2].kind == NULL && repeats[2].count == 0,
	    "a line with an error expects nothing");
	alis_arena_release(&mem);
}

/* ---- what is told ---- */

static void tells_faults(void **state)
{
	static const struct row rows[] = {
		{ "fast 2019-01-01..2019-03-31 hver uke tjeneste 100 % "
		  "allmennpraksis",
		    "A028@3:38+8", "service lasts" },
		{ "fast 2019-01-01..2019-03-31 hver uke permisjon",
		    "A028@3:38+9", "so does leave" },
		{ "fast 2019-01-01..2019-03-31 hver uke stilling",
		    "A028@3:38+8", "and a position" },
		{ "fast 2019-01-01..2019-03-31 hver uke kurs Emnekurs i hud",
		    "A052@3:43+14", "a warning is told once, not each week" },
		{ "fast 2019-01-01..2019-03-31 hver uke veiledning Ola",
		    "A053@3:38+10 A058@3:49+3",
		    "nothing comes of it; and nobody knows who that is" },
		{ "veileder Ola Hansen\n"
		  "2019-01-01 * veiledning 1 t Ola Hansn\n"
		  "fast 2019-01-01..2019-03-31 hver uke veiledning 1 t Ola "
		  "Hansn",
		    "A058@4:29+9 A058@5:53+9",
		    "each place of a misspelt name" },
		{ "2019-01-01 * veiledning 1 t Per Lege\n"
		  "fast 2019-01-01..2019-03-31 hver uke veiledning 1 t Per "
		  "Lege",
		    "A058@3:29+8", "but a name that is not declared once" },
		{ "fast 2018-01-01..2018-03-31 hver uke vakt", "",
		    "a line that has passed is nothing to tell of" },
		{ "fast 2019-01-01..2091-03-31 hver uke vakt", "A071@3:18+10",
		    "a year far off" },
		{ "fast 2019-01-01..2019-03-31 hver uke * vakt", "A016@3:38+1",
		    "a mark" },
		{ "fast 2019-01-01..2019-03-31 hver uke vakt 16:00-23:00 Voss",
		    "A054@3:43+11", "a time" },
	};

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		struct alis_arena mem = { 0 };
		struct alis_diags diags = { .mem = &mem };
		run_of(rows[i].journal, &mem, &diags);
		check_text(diags_text(&diags, &mem), rows[i].days, rows[i].why);
		alis_arena_release(&mem);
	}
}

/* 54 years of every day are 19 724 days; in a week or month more it may be
 * over the limit, and each line that goes over it is told. */
static void limits_days(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };
	const struct alis_posting_result *posted =
	    run_of("fast 2000-01-01..2053-12-31 7 per uke vakt\n"
	           "fast 2000-01-01..2009-12-31 hver uke vakt\n"
	           "fast 1000-01-01..9999-12-31 28 per m\303\245ned vakt\n"
	           "fast 2000-01-01..2000-12-31 hver uke vakt\n",
	        &mem, &diags)
	        ->posted;
	size_t told = 0;

	(void)state;
	for (const struct alis_diag *d = diags.first; d != NULL; d = d->next)
		told += d->code == ALIS_A048;
	unit_check(told == 2, "two of four are too much");
	unit_check(posted->repeats[0].count == 19724, "every day of 54 years");
	unit_check(
	    posted->repeats[1].count == 0 && posted->repeats[2].count == 0,
	    "they expect nothing");
	unit_check(posted->repeats[3].count == 53,
	    "one that has room left is read all the same");
	unit_check(
	    posted->ledger.repeat_count == 19724 + 53, "a fact for each day");
	alis_arena_release(&mem);
}

/* ---- the limit is exact for every rhythm ---- */

static size_t days_in(const char *days)
{
	size_t n = days[0] != '\0';

	for (; *days != '\0'; days++)
		n += *days == ' ';
	return n;
}

/* Whether a line finds room behind one that repeats on so many days. */
static bool has_room(const char *line, size_t taken)
{
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };
	struct alis_out out = alis_out_memory(&mem);
	alis_day first = alis_day_of((struct alis_civil){ 2000, 1, 1 });
	bool told = false;

	alis_out_lit(&out, "fast 2000-01-01..");
	alis_out_day(&out, first + (alis_day)taken - 1);
	alis_out_lit(&out, " 7 per uke vakt\n");
	alis_out_lit(&out, line);
	alis_out_char(&out, '\0');
	run_of(alis_out_text(&out).at, &mem, &diags);
	for (const struct alis_diag *d = diags.first; d != NULL; d = d->next)
		told = told || d->code == ALIS_A048;
	alis_arena_release(&mem);
	return !told;
}

static void counts_days_at_once(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rhythms); i++) {
		size_t n = days_in(rhythms[i].days);
		if (strchr(rhythms[i].days, ';') != NULL || n == 0)
			continue;
		unit_check(has_room(rhythms[i].journal, ALIS_REPEATS_MOST - n),
		    rhythms[i].why);
		unit_check(
		    !has_room(rhythms[i].journal, ALIS_REPEATS_MOST - n + 1),
		    rhythms[i].why);
	}
	unit_check(has_room("fast 2019-12-22..2019-12-31 3 per m\303\245ned "
	                    "vakt",
	               ALIS_REPEATS_MOST),
	    "what has no day needs no room");
}

int test_repeat(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(counts_out_days),
		UNIT_TEST(leaves_days_out),
		UNIT_TEST(posts_days),
		UNIT_TEST(names_what_it_expects),
		UNIT_TEST(tells_faults),
		UNIT_TEST(limits_days),
		UNIT_TEST(counts_days_at_once),
	};
	return cmocka_run_group_tests_name("repeat", tests, NULL, NULL);
}
