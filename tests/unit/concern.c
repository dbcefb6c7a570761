/* SPDX-License-Identifier: MIT */
/* Who needs help this week, and who is not to be troubled. */
#include <alis/cohort.h>

#include "files.h"

#define DAY 86400
/* 2018-12-31, and the members of a cohort with the limits that are usual. */
#define TODAY alis_day_of((struct alis_civil){ 2018, 12, 31 })

static const struct alis_roster roster = {
	.silent_days = 60,
	.supervision_days = 28,
	.deadline_days = 90,
};

static int64_t noon(alis_day day)
{
	return (int64_t)day * DAY + DAY / 2;
}

/* Everything well: in service since long ago, seen, supervised. */
struct well {
	struct alis_post_held post;
	struct alis_member member;
	struct alis_figures figures;
	struct alis_sight sight;
};

static void well_fill(struct well *well)
{
	*well = (struct well){
		.post = { .days = { TODAY - 400, ALIS_DAY_MAX } },
		.member = { .name = ALIS_STR("Kari Nordmann"),
		    .journal = ALIS_STR("loggbok.alis"),
		    .municipality = ALIS_NO_MUNICIPALITY,
		    .first = TODAY - 400,
		    .last = ALIS_DAY_MAX },
		.figures = { .today = TODAY,
		    .commit = { "1234" },
		    .committed = noon(TODAY - 10),
		    .who = ALIS_STR("Kari Nordmann"),
		    .forecast = ALIS_DAY_NONE,
		    .start = TODAY - 400,
		    .last_supervision = TODAY - 7,
		    .unsupervised = 7,
		    .serving = true,
		    .deadline = ALIS_DAY_NONE,
		    .post_count = 1 },
		.sight = { .taken = noon(TODAY - 9),
		    .pulled = noon(TODAY - 1) },
	};
	well->figures.posts = &well->post;
}

/* "errors silent(75)": the concerns, with days or counts. */
static alis_str told(struct well *well, struct alis_arena *mem)
{
	const struct alis_standing_of of = { &well->member, &well->figures,
		&well->sight };
	const struct alis_cohort cohort = { .roster = &roster,
		.today = TODAY,
		.now = noon(TODAY),
		.members = &of,
		.count = 1 };
	struct alis_concerns concerns = alis_cohort_concerns(&cohort, &of, mem);
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < concerns.count; i++) {
		const struct alis_concern *one = &concerns.at[i];
		alis_out_lit(&out, i == 0 ? "" : " ");
		alis_out_put(&out, alis_concern_name(one, mem));
		if (one->days == ALIS_NO_DAYS && one->count == 0)
			continue;
		alis_out_char(&out, '(');
		alis_out_count(&out,
		    one->days != ALIS_NO_DAYS ? one->days
		                              : (int64_t)one->count);
		alis_out_char(&out, ')');
	}
	return alis_out_text(&out);
}

static void check_told(struct well *well, const char *expected, const char *why)
{
	struct alis_arena mem = { 0 };

	check_text(told(well, &mem), expected, why);
	alis_arena_release(&mem);
}

/* ---- limits ---- */

static void nothing_at_the_limit(void **state)
{
	struct well w;

	(void)state;
	well_fill(&w);
	check_told(&w, "", "nothing is wrong");
	w.figures.unsupervised = 28;
	check_told(&w, "", "four weeks without are allowed");
	w.figures.unsupervised = 29;
	check_told(&w, "unsupervised(29)", "a day more is a lapse");
	well_fill(&w);
	/* Looked for on the day before: 60 days from 2018-10-31 are none. */
	w.figures.committed = w.sight.taken = noon(TODAY - 61);
	check_told(&w, "", "60 days when it was looked for last");
	w.figures.committed = w.sight.taken = noon(TODAY - 62);
	check_told(&w, "silent(61)", "61 days then");
	well_fill(&w);
	w.figures.deadline = TODAY + 90;
	check_told(&w, "deadline(90)", "90 days before");
	w.figures.deadline = TODAY + 91;
	check_told(&w, "", "91 days before");
	w.figures.deadline = TODAY;
	check_told(&w, "deadline(0)", "its own day is in time");
	w.figures.deadline = TODAY - 1;
	check_told(&w, "overdue(1)", "the day after is not");
	w.member.last = TODAY + 300;
	w.figures.deadline = ALIS_DAY_NONE;
	w.figures.forecast = TODAY + 300;
	check_told(&w, "", "complete on the last day");
	w.figures.forecast = TODAY + 330;
	check_told(&w, "too-late(30)", "complete a month after it");
}

/* ---- silence ---- */

static void silence_is_of_what_was_looked_for(void **state)
{
	struct well w;

	(void)state;
	well_fill(&w);
	w.figures.committed = w.sight.taken = noon(TODAY - 100);
	w.sight.pulled = noon(TODAY - 95);
	check_told(&w, "", "nobody has looked since");
	w.sight.pulled = 0;
	w.sight.taken = 0;
	check_told(&w, "silent(100)", "a mirror made by hand: by the commit");
	w.sight.taken = noon(TODAY);
	w.sight.pulled = noon(TODAY);
	check_told(&w, "silent(100)", "first seen today, and old all the same");
	w.figures.committed = noon(TODAY + 4000);
	w.sight.taken = noon(TODAY - 80);
	check_told(&w, "silent(80)", "a commit of the future was seen before");
	w.sight.held = ALIS_WITHHELD_REWRITTEN;
	w.sight.held_since = noon(TODAY - 12);
	check_told(&w, "held-rewritten(12)", "what is held was pushed");
}

/* ---- what nobody knows ---- */

/* 40 days without, 25 of them since the last that was heard. */
static void unheard(struct well *w)
{
	well_fill(w);
	w->figures.unsupervised = 40;
	w->figures.committed = w->sight.taken = noon(TODAY - 25);
}

static void nothing_is_known_of_days_to_come(void **state)
{
	struct well w;

	(void)state;
	unheard(&w);
	check_told(&w, "unsupervised(40)", "25 days are no silence");
	w.sight.held = ALIS_WITHHELD_REWRITTEN;
	check_told(&w, "held-rewritten", "15 days, and it says no more");
	w.figures.unsupervised = 53;
	check_told(&w, "held-rewritten", "28 days");
	w.figures.unsupervised = 54;
	check_told(&w, "held-rewritten unsupervised(29)", "29 days");
	unheard(&w);
	w.sight.why = ALIS_UNFETCHED_UNREACHABLE;
	w.sight.pulled = noon(TODAY - 20);
	check_told(&w, "unpulled(20)", "a server that does not answer");
	unheard(&w);
	w.figures.unsupervised = 80;
	w.figures.committed = w.sight.taken = noon(TODAY - 70);
	check_told(&w, "silent(69)", "10 days, and then nothing at all");
}

/* ---- no false alarm ---- */

static void everything_wrong(struct well *w)
{
	well_fill(w);
	w->figures.unsupervised = 150;
	w->figures.committed = w->sight.taken = noon(TODAY - 100);
	w->figures.late = 3;
	w->figures.deadline = TODAY + 7;
	w->figures.errors = 2;
	w->figures.first_error = ALIS_STR("A012");
}

static void leaves_in_peace(void **state)
{
	struct well w;

	(void)state;
	everything_wrong(&w);
	check_told(&w,
	    "errors(2) unsupervised(50) silent(99) behind(3) deadline(7)",
	    "under way: all of it, the gravest first");
	w.member.first = TODAY + 1;
	check_told(&w, "errors(2)", "not begun");
	everything_wrong(&w);
	w.member.last = TODAY - 1;
	check_told(&w, "errors(2)", "ended");
	w.member.last = TODAY;
	w.figures.errors = 0;
	w.figures.complete = true;
	check_told(&w, "", "complete");
	everything_wrong(&w);
	w.figures.errors = 0;
	w.figures.serving = false;
	w.figures.late = 0;
	w.figures.deadline = ALIS_DAY_NONE;
	check_told(&w, "silent(99)", "on leave, or between two posts");
	w.figures.post_count = 0;
	check_told(&w, "no-service(400) silent(99)", "no service says so");
	w.member.first = TODAY - 28;
	check_told(&w, "silent(99)", "a month to enter it");
}

/* ---- pulls ---- */

static void pulls_that_failed(void **state)
{
	struct well w;

	(void)state;
	well_fill(&w);
	w.sight.why = ALIS_UNFETCHED_UNREACHABLE;
	w.sight.pulled = noon(TODAY - 5);
	check_told(&w, "unpulled(5)", "what was taken before is judged");
	w.member.last = TODAY - 1;
	check_told(&w, "", "nobody waits for one who has ended");
	well_fill(&w);
	w.figures = (struct alis_figures){ .state = ALIS_FIGURES_NOT_PULLED };
	w.sight = (struct alis_sight){ 0 };
	check_told(&w, "never-pulled", "nobody has tried");
	w.sight.why = ALIS_UNFETCHED_EMPTY;
	check_told(&w, "unpulled", "tried, and it is one concern");
	w.member.first = TODAY + 30;
	check_told(&w, "", "who has not begun need have no repository");
	well_fill(&w);
	w.figures.state = ALIS_FIGURES_UNREADABLE;
	check_told(&w, "unreadable", "nothing is judged by what is not read");
	w.figures.state = ALIS_FIGURES_NO_JOURNAL;
	check_told(&w, "no-journal", "the same");
}

/* ---- whose journal ---- */

static void other_names(void **state)
{
	struct well w;

	(void)state;
	well_fill(&w);
	w.figures.who = ALIS_STR("KARI MARIE NORDMANN");
	check_told(&w, "", "a name that is longer");
	w.figures.who = ALIS_STR("Nordmann, Kari");
	check_told(&w, "", "the other way round");
	w.figures.who = ALIS_STR("Ola Hansen");
	check_told(&w, "other-name", "no word in common: another's repository");
	w.figures.who = ALIS_STR("");
	check_told(&w, "", "no name");
}

/* ---- several ---- */

static struct alis_cohort cohort_of(
    struct well *wells, struct alis_standing_of *of, size_t count)
{
	for (size_t i = 0; i < count; i++)
		of[i] = (struct alis_standing_of){ &wells[i].member,
			&wells[i].figures, &wells[i].sight };
	return (struct alis_cohort){
		.roster = &roster, .today = TODAY, .members = of, .count = count
	};
}

/* ---- order ---- */

static void gravest_and_longest_first(void **state)
{
	static const char *const expected = "Ada Bo Eli Dag Gro Cato Finn";
	struct well w[7];
	struct alis_standing_of of[7];
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);
	struct alis_cohort cohort;
	const char *names[] = { "Finn", "Gro", "Dag", "Cato", "Bo", "Eli",
		"Ada" };
	const struct alis_cohort_row *rows;

	(void)state;
	for (size_t i = 0; i < 7; i++) {
		well_fill(&w[i]);
		w[i].member.name = alis_str_of(names[i]);
		w[i].figures.who = ALIS_STR("");
	}
	w[6].sight.held = ALIS_WITHHELD_DELETED; /* Ada */
	w[4].figures.unsupervised = 50;          /* Bo */
	w[5].figures.unsupervised = 29;          /* Eli */
	w[2].figures.deadline = TODAY + 5;       /* Dag */
	w[1].figures.deadline = TODAY + 50;      /* Gro */
	cohort = cohort_of(w, of, 7);
	rows = alis_cohort_rows(&cohort, ALIS_SORT_CONCERN, NULL, &mem);
	for (size_t i = 0; i < 7; i++) {
		alis_out_lit(&out, i == 0 ? "" : " ");
		alis_out_put(&out, rows[i].of->member->name);
	}
	check_text(alis_out_text(&out), expected, "concerns, days, names");
	alis_arena_release(&mem);
}

/* ---- requirements ---- */

static void requirements_of_all(void **state)
{
	static const struct alis_figure one[] = {
		{ .id = ALIS_STR("tid"), .book = ALIS_STR("gammel") },
		{ .id = ALIS_STR("kurs"), .book = ALIS_STR("gammel") },
		{ .id = ALIS_STR("plan"), .book = ALIS_STR("vest") },
	};
	static const struct alis_figure other[] = {
		{ .id = ALIS_STR("tid"), .book = ALIS_STR("gammel") },
		{ .id = ALIS_STR("vakt"), .book = ALIS_STR("gammel") },
		{ .id = ALIS_STR("plan"), .book = ALIS_STR("ny") },
	};
	struct well w[2];
	struct alis_standing_of of[2];
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);
	struct alis_cohort cohort;
	const struct alis_demand *demands;
	size_t n;
	bool left_out;

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		well_fill(&w[i]);
		w[i].figures.figures = i == 0 ? one : other;
		w[i].figures.figure_count = 3;
	}
	cohort = cohort_of(w, of, 2);
	n = alis_cohort_demands(&cohort, &mem, &demands, &left_out);
	for (size_t i = 0; i < n; i++) {
		alis_out_lit(&out, i == 0 ? "" : " ");
		alis_out_put(&out, demands[i].name);
		if (alis_figures_demand(&w[1].figures, &demands[i]) == NULL)
			alis_out_char(&out, '-');
	}
	check_text(alis_out_text(&out), "tid kurs- vakt vest:plan- ny:plan",
	    "a book after the other; '-' is not asked of the second");
	alis_arena_release(&mem);
}

int test_concern(void)
{
	const struct CMUnitTest tests[] = {
		UNIT_TEST(nothing_at_the_limit),
		UNIT_TEST(silence_is_of_what_was_looked_for),
		UNIT_TEST(nothing_is_known_of_days_to_come),
		UNIT_TEST(leaves_in_peace),
		UNIT_TEST(pulls_that_failed),
		UNIT_TEST(other_names),
		UNIT_TEST(gravest_and_longest_first),
		UNIT_TEST(requirements_of_all),
	};

	return cmocka_run_group_tests_name("concern", tests, NULL, NULL);
}
