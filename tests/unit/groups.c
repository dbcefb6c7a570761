/* SPDX-License-Identifier: MIT */
/* Of what kind a doctor is, which groups are told together, and what tables
 * that were published before leave to be told. */
#include <alis/groups.h>

#include "files.h"

#define MEMBERS 12

static alis_day on(int year, int month, int day)
{
	return alis_day_of((struct alis_civil){ year, month, day });
}

/* Members in service since 2018-01-01, to be changed by a test. */
struct many {
	struct alis_member members[MEMBERS];
	struct alis_figures figures[MEMBERS];
	struct alis_post_held posts[MEMBERS];
	struct alis_session sessions[MEMBERS];
	struct alis_standing_of of[MEMBERS];
	struct alis_municipality municipalities[3];
	struct alis_roster roster;
	struct alis_cohort cohort;
};

static void many_make(struct many *many)
{
	static const char *const slugs[MEMBERS] = { "a", "b", "c", "d", "e",
		"f", "g", "h", "i", "j", "k", "l" };
	static const struct alis_sight no_sight;

	*many = (struct many){ 0 };
	for (size_t i = 0; i < MEMBERS; i++) {
		many->members[i].slug = alis_str_of(slugs[i]);
		many->members[i].first = on(2018, 1, 1);
		many->members[i].last = ALIS_DAY_MAX;
		many->posts[i].days.first = on(2018, 1, 1);
		many->posts[i].days.last = ALIS_DAY_MAX;
		many->posts[i].percent = ALIS_FULL_TIME;
		many->sessions[i].day = on(2018, 2, 1);
		many->sessions[i].standing = ALIS_RECORDED;
		many->figures[i].today = on(2018, 12, 30);
		many->figures[i].posts = &many->posts[i];
		many->figures[i].post_count = 1;
		many->figures[i].sessions = &many->sessions[i];
		many->figures[i].session_count = 1;
		many->figures[i].last_plan = ALIS_DAY_NONE;
		many->figures[i].forecast = ALIS_DAY_NONE;
		many->of[i] = (struct alis_standing_of){ &many->members[i],
			&many->figures[i], &no_sight };
	}
	many->municipalities[0].name = ALIS_STR("Odda");
	many->municipalities[1].name = ALIS_STR("Gulen");
	many->municipalities[2].name = ALIS_STR("Masfjorden");
	many->roster.municipalities = many->municipalities;
	many->roster.municipality_count = 3;
	many->cohort.roster = &many->roster;
	many->cohort.today = on(2018, 12, 30);
	many->cohort.members = many->of;
	many->cohort.count = MEMBERS;
}

static const struct alis_groups *told(
    const struct many *many, enum alis_group_by by, struct alis_arena *mem)
{
	static const struct alis_releases before;

	return alis_cohort_groups(&many->cohort, by, 3, &before, mem);
}

/* From 2018-01-01 to 2018-12-30 there are 360 days of 30E/360, one year. */
static void hours_are_by_the_year(void **state)
{
	static const struct {
		alis_amount hours;
		size_t kind;
		const char *why;
	} rows[] = {
		{ 0, 0, "none" },
		{ 42 * ALIS_ONE - ALIS_ONE / 60, 1, "a minute under 42" },
		{ 42 * ALIS_ONE, 2, "42" },
		{ 63 * ALIS_ONE, 3, "63" },
		{ ALIS_AMOUNT_MOST, 3, "more than there are" },
	};
	struct many many;

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		struct alis_arena mem = { 0 };
		const struct alis_measured *measured;
		many_make(&many);
		/* Six have it, six would be of another kind. */
		for (size_t k = 0; k < 6; k++) {
			many.sessions[k].hours = rows[i].hours;
			many.sessions[k + 6].hours =
			    rows[i].kind < 2 ? 50 * ALIS_ONE : 0;
		}
		measured = &told(&many, ALIS_BY_NOTHING, &mem)
		                ->measures[ALIS_MEASURE_HOURS];
		unit_check(
		    measured->of_all[measured->parts_of_all[rows[i].kind]] == 6,
		    rows[i].why);
		alis_arena_release(&mem);
	}
}

/* What is planned, and what is to come, is not supervision yet; half a year of
 * service needs half the hours. */
static void what_is_counted(void **state)
{
	struct alis_arena mem = { 0 };
	const struct alis_groups *groups;
	const struct alis_measured *measured;
	struct many many;

	(void)state;
	many_make(&many);
	for (size_t i = 0; i < MEMBERS; i++)
		many.sessions[i].hours = 21 * ALIS_ONE;
	for (size_t i = 0; i < 4; i++) {
		many.posts[i].days.last = on(2018, 6, 30);
		many.sessions[i + 4].standing = ALIS_PLANNED;
		many.sessions[i + 8].day = on(2019, 1, 1);
	}
	groups = told(&many, ALIS_BY_NOTHING, &mem);
	measured = &groups->measures[ALIS_MEASURE_HOURS];
	unit_check(groups->count == MEMBERS, "all have been in service");
	unit_check(measured->of_all[measured->parts_of_all[2]] == 4,
	    "21 hours in half a year");
	unit_check(measured->of_all[measured->parts_of_all[0]] == 8,
	    "planned, and to come");
	many.posts[0].days.first = on(2019, 1, 1);
	many.posts[0].days.last = on(2019, 6, 1);
	many.figures[1].state = ALIS_FIGURES_UNREADABLE;
	unit_check(told(&many, ALIS_BY_NOTHING, &mem)->count == MEMBERS - 2,
	    "one has not begun, one cannot be read");
	alis_arena_release(&mem);
}

static void percent_is_in_order(void **state)
{
	struct alis_arena mem = { 0 };
	const struct alis_groups *groups;
	struct many many;

	(void)state;
	many_make(&many);
	for (size_t i = 0; i < 3; i++)
		many.posts[i].percent = 7000;
	groups = told(&many, ALIS_BY_PERCENT, &mem);
	unit_check(groups->group_count == 2, "under 100 %, and 100 %");
	unit_check(groups->groups[0].count == 3, "three have 70 %");
	unit_check(groups->groups[0].to == 2, "to under 100 %");
	unit_check(groups->groups[1].count == 9, "nine have 100 %");
	many.posts[0].percent = ALIS_FULL_TIME;
	unit_check(told(&many, ALIS_BY_PERCENT, &mem)->group_count == 0,
	    "two with 70 % are too few");
	alis_arena_release(&mem);
}

/* Groups of 1 and more: which are told together, with 3 as the least. */
static void small_groups_are_hidden(void **state)
{
	static const struct {
		int64_t sizes[5];
		bool may;
		const char *rest; /* 'r' for each that is in it */
		const char *why;
	} rows[] = {
		{ { 5, 4, 3, 0, 0 }, true, ".....", "none is small" },
		{ { 5, 2, 9, 0, 0 }, true, "rr...",
		    "2 and the first that is not small: 7 of 2 * 3 + 1 - 2" },
		{ { 3, 1, 9, 4, 0 }, true, "rrr..",
		    "1 and 3 are under 2 * 3 + 1 - 2, so 9 goes with them" },
		{ { 2, 2, 0, 0, 9 }, false, "rr..r", "nothing is left" },
		{ { 9, 0, 0, 0, 0 }, false, ".....", "one group is none" },
	};

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		bool is_rest[5];
		bool may = alis_cohort_rest(rows[i].sizes, 5, 3, is_rest);
		unit_check(may == rows[i].may, rows[i].why);
		for (size_t k = 0; k < 5; k++)
			unit_check(is_rest[k] == (rows[i].rest[k] == 'r'),
			    rows[i].why);
	}
}

/* Tables of 9 were published; the others come. */
static void earlier_tables_count(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);
	struct alis_releases before;
	const struct alis_groups *groups;
	struct many many;

	(void)state;
	many_make(&many);
	many.cohort.count = 9;
	groups = told(&many, ALIS_BY_NOTHING, &mem);
	alis_release_put(&out, &groups->release);
	check_text(alis_out_text(&out),
	    "tabell 2018-12-30\nav a b c d e f g h i\n", "as it is written");
	unit_check(alis_releases_read(alis_out_text(&out), &mem, &before),
	    "it is read again");
	many.cohort.count = 11;
	groups =
	    alis_cohort_groups(&many.cohort, ALIS_BY_NOTHING, 3, &before, &mem);
	unit_check(groups->held == ALIS_HELD_FEW && groups->count == 0,
	    "two have come");
	many.cohort.count = 12;
	groups =
	    alis_cohort_groups(&many.cohort, ALIS_BY_NOTHING, 3, &before, &mem);
	unit_check(groups->held == ALIS_HELD_NOTHING && groups->count == 12,
	    "three have come");
	for (size_t i = 0; i < MEMBERS; i++)
		many.members[i].group =
		    i < 5 || i == 11 ? ALIS_STR("x") : ALIS_STR("y");
	groups =
	    alis_cohort_groups(&many.cohort, ALIS_BY_GROUP, 3, &before, &mem);
	unit_check(groups->held == ALIS_HELD_GROUPS && groups->count == 12 &&
	        groups->group_count == 0,
	    "of the three, one is in x");
	many.figures[0].state = ALIS_FIGURES_UNREADABLE;
	groups =
	    alis_cohort_groups(&many.cohort, ALIS_BY_NOTHING, 3, &before, &mem);
	unit_check(groups->held == ALIS_HELD_GONE && groups->count == 0,
	    "one is not counted any more");
	alis_arena_release(&mem);
}

/* Six in x and six in y; a table of those groups was published. */
static void another_grouping_must_cross(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);
	struct alis_releases before;
	const struct alis_groups *groups;
	struct many many;

	(void)state;
	many_make(&many);
	for (size_t i = 0; i < MEMBERS; i++)
		many.members[i].group = i < 6 ? ALIS_STR("y") : ALIS_STR("x");
	groups = told(&many, ALIS_BY_GROUP, &mem);
	unit_check(groups->group_count == 2 &&
	        alis_str_same(groups->groups[0].name, ALIS_STR("x")),
	    "groups are in order of their names");
	alis_release_put(&out, &groups->release);
	check_text(alis_out_text(&out),
	    "tabell 2018-12-30 gruppe\nav a b c d e f g h i j k l\n"
	    "av g h i j k l\nav a b c d e f\n",
	    "as it is written");
	unit_check(alis_releases_read(alis_out_text(&out), &mem, &before) &&
	        before.at[0].by == ALIS_BY_GROUP,
	    "it is read again");
	for (size_t i = 0; i < MEMBERS; i++)
		many.members[i].first = on(i < 6 ? 2016 : 2017, 1, 1);
	groups =
	    alis_cohort_groups(&many.cohort, ALIS_BY_START, 3, &before, &mem);
	unit_check(groups->held == ALIS_HELD_GROUPS && groups->count == 12 &&
	        groups->group_count == 0,
	    "all of x began in one year");
	for (size_t i = 0; i < MEMBERS; i++)
		many.members[i].first = on(i % 2 == 0 ? 2016 : 2017, 1, 1);
	groups =
	    alis_cohort_groups(&many.cohort, ALIS_BY_START, 3, &before, &mem);
	unit_check(
	    groups->held == ALIS_HELD_NOTHING && groups->group_count == 2,
	    "three of each group in each year");
	many.cohort.count = MEMBERS;
	groups =
	    alis_cohort_groups(&many.cohort, ALIS_BY_GROUP, 3, &before, &mem);
	unit_check(groups->group_count == 2, "the same grouping again");
	alis_arena_release(&mem);
}

static void only_its_own_text_is_read(void **state)
{
	static const char *const wrong[] = { "x\n", "av a\n",
		"tabell 2018-13-01\nav a\n", "tabell 2018-12-30\n",
		"tabell 2018-12-30\nav\n", "tabell 2018-12-30\nav a  b\n",
		"tabell 2018-12-30\nav a", "tabell 2018-12-30 alder\nav a\n",
		"tabell 2018-12-30 \nav a\n" };
	struct alis_arena mem = { 0 };
	struct alis_releases releases;

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(wrong); i++)
		unit_check(
		    !alis_releases_read(alis_str_of(wrong[i]), &mem, &releases),
		    wrong[i]);
	unit_check(alis_releases_read(ALIS_STR(""), &mem, &releases) &&
	        releases.count == 0,
	    "nothing was published");
	alis_arena_release(&mem);
}

int test_groups(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(hours_are_by_the_year),
		cmocka_unit_test(what_is_counted),
		cmocka_unit_test(percent_is_in_order),
		cmocka_unit_test(small_groups_are_hidden),
		cmocka_unit_test(earlier_tables_count),
		cmocka_unit_test(another_grouping_must_cross),
		cmocka_unit_test(only_its_own_text_is_read),
	};

	return cmocka_run_group_tests_name("groups", tests, NULL, NULL);
}
