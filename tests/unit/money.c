/* SPDX-License-Identifier: MIT */
/* Money of a cohort: docs/money.md has the rules that these are worked out
 * by, by hand. */
#include <alis/money.h>

#include "files.h"
#include "random.h"

#define KR(n) ((alis_amount)(n)*ALIS_ONE)

static alis_day day_of(const char *text)
{
	alis_day day = 0;

	assert_true(alis_day_read(alis_str_of(text), &day));
	return day;
}

/* ---- the part of a year ---- */

struct part_row {
	alis_ore yearly;
	int year;
	const char *first, *last;
	alis_ore part;
	const char *why;
};

/* A year is 360 days, every month 30. */
static const struct part_row part_rows[] = {
	{ 20000000, 2018, "2018-01-01", "2018-12-31", 20000000,
	    "a whole year" },
	{ 20000000, 2020, "2020-01-01", "2020-12-31", 20000000, "a leap year" },
	{ 20000000, 2018, "2017-09-01", "2022-08-31", 20000000,
	    "what lies around the year is not in it" },
	{ 20000000, 2017, "2017-09-01", "2022-08-31", 6666667,
	    "120 of 360 days: 66 666.666... kr" },
	{ 20000000, 2022, "2017-09-01", "2022-08-31", 13333333,
	    "240 of 360 days: 133 333.333... kr" },
	{ 20000000, 2018, "2018-03-01", "2018-06-30", 6666667,
	    "120 days, 60 to 180: 100 000 less 33 333.33" },
	{ 20000000, 2018, "2018-07-01", "2018-10-31", 6666667,
	    "120 days, 180 to 300: 166 666.67 less 100 000" },
	{ 20000000, 2018, "2018-05-01", "2018-08-31", 6666666,
	    "120 days, 120 to 240: 133 333.33 less 66 666.67" },
	{ 5000000, 2017, "2017-09-01", "2022-08-31", 1666667,
	    "120 of 360 days: 16 666.666... kr" },
	{ 36000, 2018, "2018-08-31", "2018-12-31", 12100,
	    "the 31st is as the 30th: one day and four months" },
	{ 36000, 2018, "2018-08-30", "2018-12-31", 12100, "the 30th" },
	{ 36000, 2018, "2018-01-01", "2018-08-30", 23900, "to the 30th: 239" },
	{ 36000, 2018, "2018-01-01", "2018-08-31", 24000, "to the 31st: 240" },
	{ 36000, 2018, "2018-01-01", "2018-02-28", 6000, "two months" },
	{ 36000, 2020, "2020-01-01", "2020-02-28", 5800, "not the leap day" },
	{ 36000, 2020, "2020-01-01", "2020-02-29", 6000, "the leap day" },
	{ 36000, 2018, "2019-01-01", "2019-12-31", 0, "another year" },
	{ 36000, 2018, "2018-05-02", "2018-05-01", 0, "no day" },
	{ 1, 2018, "2018-01-01", "2018-06-29", 0, "179 of 360: under half" },
	{ 1, 2018, "2018-01-01", "2018-06-30", 1, "half an øre is one" },
	{ 0, 2018, "2018-01-01", "2018-12-31", 0, "nothing" },
	{ 99999999999, 2018, "2018-01-01", "2018-12-31", 99999999999,
	    "as much as can be written" },
};

static void gives_a_part_of_a_year(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(part_rows); i++) {
		const struct part_row *row = &part_rows[i];
		unit_check(
		    alis_ore_in_year(row->yearly, row->year, day_of(row->first),
		        day_of(row->last)) == row->part,
		    row->why);
	}
}

/* However a year is cut, its parts are the whole, and none is an øre or more
 * from the exact part. */
static void parts_add_up(void **state)
{
	uint64_t seed = 14;

	(void)state;
	for (int run = 0; run < 2000; run++) {
		int year = 2015 + (int)test_below(&seed, 12);
		alis_ore yearly = (alis_ore)test_below(&seed, 30000000);
		alis_day first = alis_day_of((struct alis_civil){ year, 1, 1 });
		alis_day end = alis_day_of((struct alis_civil){ year, 12, 31 });
		alis_ore sum = 0;
		while (first <= end) {
			alis_day last =
			    first + (alis_day)test_below(&seed, 200);
			alis_day cut = last > end ? end : last;
			alis_ore part =
			    alis_ore_in_year(yearly, year, first, last);
			alis_ore off =
			    part * 360 - yearly * alis_day_weight(first, cut);
			unit_check(off > -360 && off < 360, "a part");
			sum += part;
			first = last + 1;
		}
		unit_check(sum == yearly, "the parts of a year");
	}
}

struct ore_row {
	alis_amount amount;
	alis_ore ore;
	const char *why;
};

static const struct ore_row ore_rows[] = {
	{ 0, 0, "nothing" },
	{ ALIS_ONE, 100, "a crown" },
	{ ALIS_ONE / 200, 1, "half an øre is one" },
	{ ALIS_ONE / 200 - 1, 0, "less is none" },
	{ KR(12500) + ALIS_ONE / 2, 1250050, "12 500.50 kr" },
	{ KR(1) + ALIS_ONE / 10000 * 49, 100, "1.0049 kr" },
	{ KR(1) + ALIS_ONE / 10000 * 50, 101, "1.0050 kr" },
};

static void rounds_to_ore(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(ore_rows); i++)
		unit_check(alis_ore_of(ore_rows[i].amount) == ore_rows[i].ore,
		    ore_rows[i].why);
	unit_check(alis_ore_add(ALIS_ORE_MOST, 1) == ALIS_ORE_MOST,
	    "stays at the greatest");
}

/* ---- lines ---- */

/*
 * Kari is in Masfjorden from 2017-09-01 on, Ola in Fedje, which has agreed on
 * 60 000 kr, to 2018-06-30; Per's journal cannot be read. The day is
 * 2018-12-31; the grant 200 000, the share 50 000.
 */
struct town {
	struct alis_municipality places[2];
	struct alis_member members[3];
	struct alis_spending kari[6], ola[1];
	struct alis_figures figures[3];
	struct alis_standing_of standings[3];
	struct alis_roster roster;
	struct alis_cohort cohort;
};

static struct alis_spending spending(const char *day, const char *account,
    alis_amount amount, enum alis_standing standing)
{
	return (struct alis_spending){ day_of(day), standing,
		alis_str_of(account), amount, ALIS_STR("") };
}

static void town_fill(struct town *town)
{
	struct alis_spending kari[] = {
		spending("2017-06-01", "utgift:kurs", KR(1000), ALIS_RECORDED),
		spending(
		    "2017-10-01", "utgift:kurs", KR(70000), ALIS_CONFIRMED),
		spending("2018-02-01", "utgift:Kurs", KR(300), ALIS_RECORDED),
		spending("2018-03-01", "tilskudd", KR(200000), ALIS_RECORDED),
		spending("2018-04-01", "utgift", KR(20) + ALIS_ONE / 2,
		    ALIS_PLANNED),
		spending("2019-04-01", "utgift:kurs", KR(20), ALIS_PLANNED),
	};

	for (size_t i = 0; i < ALIS_COUNT(kari); i++)
		town->kari[i] = kari[i];
	town->ola[0] =
	    spending("2018-01-15", "egenandel", KR(30000), ALIS_CONFIRMED);
	town->figures[0].spendings = town->kari;
	town->figures[0].spending_count = ALIS_COUNT(town->kari);
	town->figures[1].spendings = town->ola;
	town->figures[1].spending_count = 1;
	town->figures[2].state = ALIS_FIGURES_NOT_PULLED;
}

static void town_make(struct town *town)
{
	*town = (struct town){ 0 };
	town_fill(town);
	town->places[0].name = ALIS_STR("Masfjorden");
	town->places[0].has_budget = true;
	town->places[0].budget = KR(150000);
	town->places[1].name = ALIS_STR("Fedje");
	town->places[1].has_share = true;
	town->places[1].share = KR(60000);
	for (size_t i = 0; i < 3; i++) {
		town->members[i].first = day_of("2017-09-01");
		town->members[i].last = ALIS_DAY_MAX;
		town->members[i].municipality = i > 0;
		town->standings[i] = (struct alis_standing_of){
			.member = &town->members[i],
			.figures = &town->figures[i],
		};
	}
	town->members[1].last = day_of("2018-06-30");
	town->roster = (struct alis_roster){
		.has_grant = true,
		.grant = KR(200000),
		.has_share = true,
		.share = KR(50000),
		.members = town->members,
		.member_count = 3,
		.municipalities = town->places,
		.municipality_count = 2,
	};
	town->cohort = (struct alis_cohort){
		.roster = &town->roster,
		.today = day_of("2018-12-31"),
		.members = town->standings,
		.count = 3,
	};
}

static void check_known(
    struct alis_ore_known known, alis_ore ore, const char *why)
{
	unit_check(known.is_known && known.ore == ore, why);
}

static void counts_a_line_a_year(void **state)
{
	struct alis_arena mem = { 0 };
	struct town town;
	const struct alis_money *money;
	const struct alis_money_line *kari, *ola, *per;

	(void)state;
	town_make(&town);
	money = alis_money_of(&town.cohort, 0, 0, &mem);
	assert_int_equal(money->alis.count, 6);
	kari = &money->alis.at[0];
	ola = &money->alis.at[2];
	per = &money->alis.at[4];
	check_known(kari[0].grant, 6666667, "four months of the grant");
	check_known(kari[0].share, 1666667, "four months of the share");
	unit_check(kari[0].spent == 7000000, "what is within the programme");
	unit_check(kari[0].confirmed == 7000000, "confirmed");
	unit_check(kari[0].outside == 100000, "before the programme");
	check_known(kari[0].left, 0, "nothing is left");
	check_known(kari[0].over, 333333, "70 000 less 66 666.67");
	check_known(kari[0].own, 2000000, "3 333.33 and 16 666.67");
	check_known(kari[0].cost, 8666667, "70 000 and 16 666.67");
	check_known(kari[1].left, 19970000, "what was over is not made good");
	unit_check(kari[1].received == 20000000, "as entered");
	unit_check(kari[1].planned == 2050, "planned apart, in its year");
	check_known(ola[1].share, 3000000, "half of what Fedje agreed on");
	unit_check(ola[1].paid == 3000000, "paid");
	unit_check(per[0].members == 0 && per[0].unread == 1, "not read");
	unit_check(money->later == 1, "planned for next year");
	alis_arena_release(&mem);
}

static void adds_up(void **state)
{
	struct alis_arena mem = { 0 };
	struct town town;
	const struct alis_money *money;
	const struct alis_money_line *masfjorden, *fedje;

	(void)state;
	town_make(&town);
	money = alis_money_of(&town.cohort, 0, 0, &mem);
	assert_int_equal(money->places.count, 4);
	masfjorden = &money->places.at[0];
	fedje = &money->places.at[2];
	check_known(masfjorden[0].budget, 15000000, "for the year");
	check_known(masfjorden[0].budget_left, 6333333, "less 86 666.67");
	check_known(
	    masfjorden[1].budget_left, 9970000, "150 000 less 300 and 50 000");
	unit_check(!fedje[0].budget.is_known, "no budget is none");
	unit_check(fedje[0].members == 1 && fedje[0].unread == 1,
	    "one of two is read");
	check_known(fedje[1].share, 3000000, "of him alone");
	assert_int_equal(money->years.count, 2);
	check_known(money->years.at[0].grant, 2 * 6666667, "of two");
	check_known(money->total.over, 333333, "of all");
	check_known(money->total.grant, 2 * 6666667 + 20000000 + 10000000,
	    "of all that are read");
	unit_check(
	    money->total.members == 2 && money->total.unread == 1, "each once");
	assert_int_equal(money->kinds.count, 3);
	unit_check(money->kinds.at[0].planned == 2050, "utgift, 2018");
	unit_check(money->kinds.at[1].spent == 7000000 &&
	        money->kinds.at[1].outside == 100000,
	    "utgift:kurs, 2017");
	unit_check(money->kinds.at[2].spent == 30000, "in 2018, as Kurs");
	alis_arena_release(&mem);
}

static void never_invents(void **state)
{
	struct alis_arena mem = { 0 };
	struct town town;
	const struct alis_money *money;

	(void)state;
	town_make(&town);
	town.roster.has_grant = false;
	money = alis_money_of(&town.cohort, 2018, 2018, &mem);
	unit_check(!money->alis.at[0].grant.is_known, "no grant is stated");
	unit_check(!money->alis.at[0].left.is_known, "so what is left");
	check_known(money->alis.at[0].cost, 5030000, "the rest is known");
	unit_check(!money->total.over.is_known, "a sum of it");
	town_make(&town);
	town.members[1].first = ALIS_DAY_NONE;
	money = alis_money_of(&town.cohort, 2018, 2018, &mem);
	check_known(money->alis.at[0].left, 19970000, "Kari's");
	unit_check(!money->alis.at[1].grant.is_known, "from when?");
	unit_check(!money->total.grant.is_known, "a part of it is not known");
	town_make(&town);
	town.cohort.count = 2;
	town.places[1].has_budget = true;
	money = alis_money_of(&town.cohort, 0, 0, &mem);
	unit_check(money->lacks_all && !money->places.at[2].budget.is_known,
	    "a budget is for all members");
	alis_arena_release(&mem);
}

int test_money(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(gives_a_part_of_a_year),
		UNIT_TEST(parts_add_up),
		UNIT_TEST(rounds_to_ore),
		UNIT_TEST(counts_a_line_a_year),
		UNIT_TEST(adds_up),
		UNIT_TEST(never_invents),
	};

	return cmocka_run_group_tests_name("money", tests, NULL, NULL);
}
