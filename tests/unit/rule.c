/* SPDX-License-Identifier: MIT */
/* Requirements against ledgers made by hand; what is expected was worked out
 * by f(d) = 360 y + 30 m + min(day, 30). service.c counts days one by one. */
#include <alis/rule.h>

#include "ledgers.h"

static void put_day(struct alis_out *out, const char *word, alis_day day)
{
	if (day == ALIS_DAY_NONE)
		return;
	alis_out_lit(out, word);
	alis_out_day(out, day);
}

static void put_other(
    struct alis_out *out, const char *word, alis_amount amount, bool shown)
{
	if (!shown)
		return;
	alis_out_lit(out, word);
	alis_out_amount(out, amount);
}

/* What differs from what a reader would think is shown, the rest is not. */
static alis_str status_text(const struct alis_status *s, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_lit(&out, alis_state_name(s->state));
	put_other(&out, " ", s->have, true);
	put_other(&out, " of ", s->need, true);
	put_other(&out, ", confirmed ", s->confirmed, s->confirmed != s->have);
	put_other(&out, ", lenient ", s->lenient, s->lenient != s->have);
	put_other(&out, ", planned ", s->planned, s->planned != 0);
	put_other(&out, ", surplus ", s->surplus, s->surplus != 0);
	put_day(&out, ", on ", s->reached);
	put_day(&out, s->basis == ALIS_BASIS_PLAN ? ", plan " : ", pace ",
	    s->forecast);
	for (size_t i = 0; i < s->missing.count; i++) {
		alis_out_lit(&out, ", lacks ");
		alis_out_put(&out, s->missing.names[i]);
	}
	alis_out_lit(&out, s->settled ? ", settled" : "");
	return alis_out_text(&out);
}

struct status_row {
	int rule;
	const char *today;
	struct fact_row facts[5];
	const char *status;
	const char *why;
};

static void check_status(const struct status_row *row)
{
	struct alis_arena mem = { 0 };
	struct alis_ledger ledger = ledger_of(row->facts, &mem);
	struct alis_status status = alis_rule_status(rule_table[row->rule],
	    &rules, &ledger, day_of(alis_str_of(row->today)), &mem);
	alis_amount last = status.proof_count == 0
	    ? 0
	    : status.proof[status.proof_count - 1].total;
	alis_amount remaining = status.need - status.have;

	check_text(status_text(&status, &mem), row->status, row->why);
	unit_check(last == status.have, row->why);
	unit_check(
	    status.remaining == (remaining < 0 ? 0 : remaining), row->why);
	alis_arena_release(&mem);
}

#define LATER "2020-12-31" /* over a year after all of it: no pace */
#define Y18   "2018-01-01..2018-12-31"
#define JUNE  "2018-06-01..2018-06-30"
#define WORK  "tjeneste:open"
#define HOME  "tjeneste:sykehjem"

static const struct status_row service_rows[] = {
	{ OPEN, LATER, { { Y18, '*', WORK, "100 %" } }, "short 360 of 720",
	    "a year" },
	{ OPEN, "2018-06-30", { { Y18, '*', WORK, "100 %" } },
	    "short 180 of 720, planned 180, pace 2019-12-31",
	    "what is after today is planned" },
	{ OPEN, LATER,
	    { { Y18, '*', WORK, "60 %" }, { Y18, '*', WORK, "60 %" } },
	    "short 360 of 720", "never over 100 % of a day" },
	{ OPEN, LATER,
	    { { Y18, '*', WORK, "100 %" }, { JUNE, '*', "permisjon", "50 %" } },
	    "short 345 of 720", "leave of half the time: 30 d * 0.5" },
	{ OPEN, LATER,
	    { { Y18, '*', WORK, "60 %" }, { JUNE, '*', "permisjon", "50 %" } },
	    "short 207 of 720", "in proportion: 216 - 30 * 0.6 * 0.5" },
	{ OPEN, LATER,
	    { { Y18, '*', WORK, "100 %" }, { JUNE, '*', "permisjon", "60 %" },
	        { JUNE, '*', "permisjon:sykdom", "60 %" } },
	    "short 330 of 720", "two leaves are not over 100 % either" },
	{ OPEN, LATER,
	    { { Y18, '*', WORK, "100 %" },
	        { JUNE, '*', "permisjon:ferie", "100 %" } },
	    "short 360 of 720", "holiday is not deducted" },
	{ SERVICE, LATER,
	    { { Y18, '*', WORK, "60 %" }, { Y18, '*', HOME, "40 %" },
	        { JUNE, '*', "permisjon:sykehjem", "100 %" } },
	    "short 348 of 1440", "leave from one post: 216 + 144 - 12" },
	{ OPEN, LATER,
	    { { Y18, '*', WORK, "100 %" }, { JUNE, '!', "permisjon", "50 %" } },
	    "short 360 of 720", "planned leave that never came" },
	{ OPEN, LATER,
	    { { Y18, '*', WORK, "100 %" }, { JUNE, ' ', "permisjon", "50 %" } },
	    "short 345 of 720", "unconfirmed leave is deducted of all" },
	{ OPEN, LATER, { { Y18, ' ', WORK, "100 %" } },
	    "short 360 of 720, confirmed 0", "nothing is confirmed" },
	{ OPEN, LATER,
	    { { Y18, '*', WORK, "50 %" }, { Y18, ' ', WORK, "50 %" } },
	    "short 360 of 720, confirmed 180", "half is confirmed" },
	{ OPEN, LATER, { { "2018-01-01..2019-12-31", ' ', WORK, "100 %" } },
	    "met-unconfirmed 720 of 720, confirmed 0, on 2019-12-31",
	    "met by what is not confirmed" },
	{ SERVICE, LATER,
	    { { Y18, '*', HOME, "40 %" }, { Y18, ' ', WORK, "60 %" } },
	    "short 360 of 1440, confirmed 0",
	    "a small post beside one that is not confirmed is not either" },
	{ SERVICE, LATER, { { Y18, '*', HOME, "50 %" } },
	    "judgement 0 of 1440, lenient 180", "two readings" },
	{ SERVICE, LATER, { { Y18, '*', HOME, "50.01 %" } },
	    "short 180.036 of 1440", "over 50 %, by both" },
	{ SERVICE, LATER, { { Y18, '*', "tjeneste:annet", "100 %" } },
	    "short 0 of 1440", "a category that there is not" },
	{ SERVICE, LATER,
	    { { "2014-01-01..2016-12-31", '*', HOME, "100 %" },
	        { "2017-01-01..2018-12-31", '*', WORK, "100 %" } },
	    "met 1440 of 1440, surplus 360, on 2018-12-31", "a cap" },
	{ SERVICE, LATER,
	    { { "2015-01-01..2016-12-31", '*', HOME, "100 %" },
	        { "2017-01-01..2017-12-31", '*', "tjeneste:kad", "100 %" } },
	    "short 720 of 1440, surplus 360", "a cap of two together" },
	{ SERVICE, LATER,
	    { { "2017-01-01..2018-12-31", '*', "tjeneste:forskning",
	        "100 %" } },
	    "judgement 360 of 1440, lenient 720, surplus 360",
	    "a cap of two readings" },
};

static const struct status_row forecast_rows[] = {
	{ OPEN, "2018-12-31", { { "2018-01-01..", '*', WORK, "100 %" } },
	    "short 360 of 720, plan 2019-12-31", "running service" },
	{ OPEN, "2018-12-31",
	    { { Y18, '*', WORK, "100 %" },
	        { "2019-01-01..2019-12-31", '!', WORK, "100 %" } },
	    "short 360 of 720, planned 360, plan 2019-12-31", "a plan" },
	{ OPEN, "2018-12-31",
	    { { Y18, '*', WORK, "100 %" },
	        { "2019-01-01..2019-12-31", ' ', WORK, "100 %" } },
	    "short 360 of 720, planned 360, plan 2019-12-31",
	    "what has not come is a plan, however marked" },
	{ OPEN, "2018-12-31",
	    { { "2018-01-01..", '*', WORK, "100 %" },
	        { "2019-03-01..2019-05-31", '!', "permisjon", "100 %" } },
	    "short 360 of 720, plan 2020-03-31", "leave of 90 d moves it" },
	{ OPEN, "2018-12-31",
	    { { "2018-01-01..", '*', WORK, "50 %" },
	        { "2019-07-01..", '!', WORK, "50 %" } },
	    "short 180 of 720, plan 2020-09-30",
	    "180 + 90 to July, then 450 d of full time" },
	{ OPEN, "2018-12-31", { { Y18, '*', WORK, "100 %" } },
	    "short 360 of 720, pace 2019-12-31", "at the pace of the year" },
	{ SERVICE, "2020-02-29",
	    { { "2017-01-01..2020-02-29", '*', WORK, "100 %" } },
	    "short 1140 of 1440, pace 2020-12-31",
	    "a year before a leap day: 360 d gained, 300 d lack" },
	{ OPEN, "2018-12-31",
	    { { "2018-12-10..2018-12-31", '*', WORK, "100 %" } },
	    "short 21 of 720", "less than a month is no pace" },
	{ OPEN, "2017-12-31", { { "2018-01-01..", '*', WORK, "100 %" } },
	    "short 0 of 720, plan 2019-12-31", "before it begins" },
	{ COURSES, "2018-12-31",
	    { { "2018-07-01", '*', "kurs:x", "50 poeng" } },
	    "short 50 of 100, pace 2019-06-30",
	    "50 in 180 d since the first, 50 lack" },
	{ COURSES, "2018-12-31",
	    { { "2018-07-01", '*', "kurs:x", "50 poeng" },
	        { "2020-05-05", '!', "kurs:y", "50 poeng" } },
	    "short 50 of 100, planned 50, plan 2020-05-05",
	    "a plan goes before the pace" },
};

static const struct status_row sum_rows[] = {
	{ COURSES, LATER,
	    { { "2018-01-10", '*', "kurs:x", "60 poeng" },
	        { "2018-02-10", '*', "kurs:y", "40 poeng" } },
	    "met 100 of 100, on 2018-02-10", "a sum" },
	{ COURSES, LATER,
	    { { "2018-01-10", '*', "kurs:x", "60 poeng" },
	        { "2018-02-10", '*', "kurs:y", "39.9999 poeng" } },
	    "short 99.9999 of 100", "nearly is not enough" },
	{ COURSES, LATER, { { "2018-01-10", '*', "kurs:nett", "50 poeng" } },
	    "judgement 30 of 100, lenient 40, surplus 20",
	    "a cap of two readings" },
	{ COURSES, LATER,
	    { { "2018-01-10", '*', "kurs:a", "30 poeng" },
	        { "2018-02-10", '*', "kurs:b", "30 poeng" },
	        { "2018-03-10", '*', "kurs:a:1", "10 poeng" } },
	    "short 50 of 100, surplus 20", "a cap of two and what is below" },
	{ COURSES, "2018-12-31",
	    { { "2018-12-30..2019-01-02", '*', "kurs:x", "60 poeng" } },
	    "short 0 of 100, planned 60", "a course that is not over" },
	{ COURSES, LATER, { { "2018-01-10", '*', "kurs:x", "60 t" } },
	    "short 0 of 100", "another unit" },
	{ COURSES, LATER,
	    { { "2018-01-10", '*', "kursx", "60 poeng" },
	        { "2018-02-10", '*', "KURS:Y", "40 poeng" } },
	    "short 40 of 100", "below the account, whatever the case" },
	{ COURSES, LATER, { { "2018-01-10", '!', "kurs:x", "60 poeng" } },
	    "short 0 of 100", "a plan that has passed is nothing" },
	{ COURSES, LATER, { { "2018-01-10", '~', "kurs:x", "40 poeng" } },
	    "judgement 0 of 100, lenient 40", "by one reading only" },
	{ COURSES, LATER,
	    { { "2018-01-10", '*', "kurs:x", "100 poeng" },
	        { "2018-02-10", '~', "kurs:y", "40 poeng" } },
	    "met 100 of 100, lenient 140, on 2018-01-10",
	    "met by both readings" },
	{ SET, LATER,
	    { { "2018-01-10", '*', "sett:A", "35 poeng" },
	        { "2018-02-10", '*', "sett:A", "35 poeng" } },
	    "short 35 of 70, lacks sett:B", "the same member twice" },
	{ SET, LATER, { { "2018-01-10", '*', "sett:A", "70 poeng" } },
	    "short 70 of 70, lacks sett:B", "enough, but not of all" },
	{ SET, LATER,
	    { { "2018-01-10", '*', "sett:A", "35 poeng" },
	        { "2018-02-10", ' ', "sett:b", "35 poeng" } },
	    "met-unconfirmed 70 of 70, confirmed 35, on 2018-02-10",
	    "all members" },
	{ SET, "2018-12-31",
	    { { "2018-01-10", '*', "sett:A", "35 poeng" },
	        { "2019-02-10", '!', "sett:B", "35 poeng" } },
	    "short 35 of 70, planned 35, plan 2019-02-10, lacks sett:B",
	    "a member that is planned" },
};

#define EKG \
	{ \
		"2018-01-10", '*', "ferdighet:ekg", "1 stk" \
	}
#define SUTUR \
	{ \
		"2018-02-10", '*', "ferdighet:sutur", "1 stk" \
	}
#define WORD(day, mark, id) \
	{ \
		day, mark, "vurdering:" id, "1 stk" \
	}

static const struct status_row judgement_rows[] = {
	{ SKILLS, LATER,
	    { EKG, { "2018-02-10", '*', "ferdighet:EKG", "1 stk" } },
	    "short 1 of 2", "each once" },
	{ SKILLS, LATER, { EKG, SUTUR }, "judgement 2 of 2, on 2018-02-10",
	    "reached, but a question is open" },
	{ SKILLS, LATER, { EKG, SUTUR, WORD("2018-03-01", '*', "ferdigheter") },
	    "met 2 of 2, on 2018-02-10, settled", "a person's word" },
	{ SKILLS, LATER, { EKG, SUTUR, WORD("2018-03-01", ' ', "ferdigheter") },
	    "judgement 2 of 2, on 2018-02-10", "a word not confirmed" },
	{ SKILLS, LATER, { EKG, SUTUR, WORD("2018-03-01", '*', "valgfrie") },
	    "judgement 2 of 2, on 2018-02-10", "a word on another" },
	{ SKILLS, LATER, { EKG, SUTUR, WORD("2021-01-01", '*', "ferdigheter") },
	    "judgement 2 of 2, on 2018-02-10", "a word of tomorrow" },
	{ SKILLS, LATER, { EKG, WORD("2018-03-01", '*', "ferdigheter") },
	    "short 1 of 2", "no word replaces what lacks" },
	{ COURSES, LATER,
	    { { "2018-01-10", '~', "kurs:x", "99 poeng" },
	        WORD("2018-03-01", '*', "kurs") },
	    "judgement 0 of 100, lenient 99",
	    "nor what lacks by the lenient reading" },
	{ COURSES, LATER,
	    { { "2018-01-10", '~', "kurs:x", "100 poeng" },
	        WORD("2018-03-01", '*', "Kurs") },
	    "met 0 of 100, lenient 100, settled",
	    "a word for the lenient reading" },
};

static void counts_service(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(service_rows); i++)
		check_status(&service_rows[i]);
}

static void forecasts(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(forecast_rows); i++)
		check_status(&forecast_rows[i]);
}

static void counts_sums_and_sets(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(sum_rows); i++)
		check_status(&sum_rows[i]);
}

static void leaves_judgement(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(judgement_rows); i++)
		check_status(&judgement_rows[i]);
}

int test_rule(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(counts_service),
		UNIT_TEST(forecasts),
		UNIT_TEST(counts_sums_and_sets),
		UNIT_TEST(leaves_judgement),
	};
	return cmocka_run_group_tests_name("rule", tests, NULL, NULL);
}
