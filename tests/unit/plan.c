/* SPDX-License-Identifier: MIT */
/* The plan beside the record: states day by day, and which plan is paired with
 * what was done. */
#include <alis/track.h>

#include <stdlib.h>

#include "files.h"
#include "random.h"

#define TODAY 17896 /* 2018-12-31 */

static const struct alis_run *run_of(
    alis_str text, struct alis_arena *mem, struct alis_diags *diags)
{
	static const struct file_row none[] = { { NULL, NULL } };
	struct alis_files files = files_of(none);

	*diags = (struct alis_diags){ .mem = mem };
	return alis_track_run(
	    alis_source_of(ALIS_STR("l.alis"), ALIS_STR("l.alis"), text, mem),
	    &files, TODAY, mem, diags);
}

/* ---- states ---- */

/* "2018-05-01 moved 2018-06-02; 2019-01-05 due" */
static alis_str plan_text(const struct alis_plan *plan, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < plan->count; i++) {
		const struct alis_plan_item *item = &plan->items[i];
		alis_out_lit(&out, i > 0 ? "; " : "");
		alis_out_day(&out, item->days.first);
		alis_out_char(&out, ' ');
		alis_out_lit(&out, alis_planned_name(item->state));
		if (item->done == NULL)
			continue;
		alis_out_char(&out, ' ');
		alis_out_day(&out, item->done->first);
	}
	return alis_out_text(&out);
}

struct state_row {
	const char *text;
	const char *plan;
	const char *why;
};

static const struct state_row state_rows[] = {
	{ "2018-12-30 ! vakt A\n", "2018-12-30 late", "yesterday" },
	{ "2018-12-31 ! vakt A\n", "2018-12-31 due", "today" },
	{ "2019-01-30 ! vakt A\n", "2019-01-30 due", "30 days ahead" },
	{ "2019-01-31 ! vakt A\n", "2019-01-31 to-come", "31 days ahead" },
	{ "2018-07-04 ! vakt A\n", "2018-07-04 late", "180 days ago" },
	{ "2018-07-03 ! vakt A\n", "2018-07-03 dropped", "181 days ago" },
	{ "2018-06-01..2018-12-31 ! kurs A\n", "2018-06-01 due",
	    "the last day of a period is today" },
	{ "2018-06-01..2018-07-04 ! kurs A\n", "2018-06-01 late",
	    "the last day of a period passed 180 days ago" },
	{ "2018-07-03.. ! tjeneste 100 % sykehus\n", "2018-07-03 dropped",
	    "what runs on should have begun" },
	{ "2019-02-05 * vakt A\n", "2019-02-05 to-come",
	    "a mark makes nothing done ahead of time" },
	{ "2018-12-30 * vakt A\n", "", "what is done was not planned" },
	{ "2018-05-01 ! vakt A\n2018-05-30 * vakt a\n",
	    "2018-05-01 done 2018-05-30", "the same month, whatever the case" },
	{ "2018-05-31 ! vakt A\n2018-06-01 vakt A\n",
	    "2018-05-31 moved 2018-06-01", "the next day, another month" },
	{ "2018-05-01 ! vakt A\n2017-05-01 vakt A\n",
	    "2018-05-01 moved 2017-05-01", "another year, the same month" },
	{ "2018-05-01 ! vakt A\n2018-05-02 vakt B\n", "2018-05-01 dropped",
	    "another WHAT" },
	{ "2018-05-01 ! vakt A\n2018-05-02 kurs A\n", "2018-05-01 dropped",
	    "another kind" },
	{ "alias B = A\n2018-05-01 ! vakt A\n2018-05-02 vakt B\n",
	    "2018-05-01 done 2018-05-02", "the same WHAT by an alias" },
	{ "2018-05-01 ! vakt A\n2018-05-02 shift A\n",
	    "2018-05-01 done 2018-05-02", "the same kind in English" },
	{ "2019-05-01 ! vakt A\n2018-05-02 vakt A\n", "2019-05-01 to-come",
	    "what is to come is not done by what was" },
	{ "2018-05-02 vakt A\n  planlagt: 2018-04-01\n",
	    "2018-04-01 moved 2018-05-02", "it says for when it was planned" },
	{ "2018-05-02 vakt A\n  planned: 2.5.2018\n",
	    "2018-05-02 done 2018-05-02", "for its own day" },
	{ "2018-04-01 ! vakt A\n2018-04-02 vakt A\n"
	  "2018-05-02 vakt A\n  planlagt: 2018-04-01\n",
	    "2018-04-01 moved 2018-05-02",
	    "the plan that it names is its own, though another is nearer" },
	{ "2018-04-01 ! vakt A\n2018-04-03 ! vakt A\n2018-04-04 vakt A\n",
	    "2018-04-01 dropped; 2018-04-03 done 2018-04-04",
	    "one entry stands for one plan, the nearest" },
	{ "fast 2018-10-01..2019-03-31 hver måned vakt A\n"
	  "2018-07-05 vakt A\n2018-12-30 vakt A\n",
	    "2018-10-01 done 2018-07-05; 2018-11-01 done 2018-12-30; "
	    "2018-12-01 late; 2019-01-01 due; 2019-02-01 to-come; "
	    "2019-03-01 to-come",
	    "days of a line, by half-year" },
	{ "fast 2018-04-01..2018-07-31 hver måned vakt A\n2018-07-02 vakt A\n",
	    "2018-04-01 dropped; 2018-05-01 dropped; 2018-06-01 dropped; "
	    "2018-07-01 done 2018-07-02",
	    "what is done in one half-year is not done in another" },
	{ "fast 2018-07-01..2018-07-31 hver måned vakt A\n"
	  "2018-07-02 ! vakt A\n2018-07-03 vakt A\n",
	    "2018-07-01 late; 2018-07-02 done 2018-07-03",
	    "a plan of its own goes before a line" },
	{ "fast 2018-07-01..2018-07-31 hver måned vakt\n"
	  "fast 2018-07-01..2018-07-31 hver måned vakt A\n2018-07-03 vakt A\n",
	    "2018-07-01 late; 2018-07-01 done 2018-07-03",
	    "a line with a WHAT goes before one without" },
	{ "fast 2018-07-01..2018-07-31 hver måned supervisjon Ola\n"
	  "2018-07-03 supervisjon\n  veileder: Ola\n",
	    "2018-07-01 done 2018-07-03", "the supervisor by an attribute" },
	{ "2018-99-01 ! vakt A\n2018-05-01 ! vagt A\n", "", "errors" },
};

static void tells_what_became_of_plans(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(state_rows); i++) {
		const struct state_row *row = &state_rows[i];
		struct alis_arena mem = { 0 };
		struct alis_diags diags;
		const struct alis_run *run =
		    run_of(alis_str_of(row->text), &mem, &diags);
		alis_str plan = plan_text(alis_track_plan(run, &mem), &mem);
		unit_check(alis_str_is(plan, row->plan), row->why);
		alis_arena_release(&mem);
	}
}

/* ---- pairs ---- */

/* The same pairing, looking at every pair each time. */
struct seen {
	alis_day day;
	bool is_plan, is_paired;
};

struct pair {
	alis_day plan, done;
};

static int by_pair(const void *left, const void *right)
{
	const struct pair *a = left, *b = right;

	if (a->plan != b->plan)
		return a->plan < b->plan ? -1 : 1;
	return (a->done > b->done) - (a->done < b->done);
}

static int by_day(const void *left, const void *right)
{
	const struct seen *a = left, *b = right;

	return (a->day > b->day) - (a->day < b->day);
}

static size_t pairs_slowly(struct seen *seen, size_t count, struct pair *pairs)
{
	size_t n = 0;

	qsort(seen, count, sizeof(*seen), by_day);
	for (;;) {
		size_t left = count, right = count;
		for (size_t i = 0; i < count; i++)
			for (size_t k = i + 1; k < count; k++)
				if (seen[i].is_plan != seen[k].is_plan &&
				    !seen[i].is_paired && !seen[k].is_paired &&
				    (left == count ||
				        seen[k].day - seen[i].day <
				            seen[right].day - seen[left].day)) {
					left = i;
					right = k;
				}
		if (left == count)
			break;
		seen[left].is_paired = seen[right].is_paired = true;
		pairs[n++] = seen[left].is_plan
		    ? (struct pair){ seen[left].day, seen[right].day }
		    : (struct pair){ seen[right].day, seen[left].day };
	}
	qsort(pairs, n, sizeof(*pairs), by_pair);
	return n;
}

static size_t pairs_of(const struct alis_plan *plan, struct pair *pairs)
{
	size_t n = 0;

	for (size_t i = 0; i < plan->count; i++)
		if (plan->items[i].done != NULL)
			pairs[n++] = (struct pair){ plan->items[i].days.first,
				plan->items[i].done->first };
	qsort(pairs, n, sizeof(*pairs), by_pair);
	return n;
}

#define MOST 24

static void pairs_the_nearest(void **state)
{
	uint64_t seed = 20181231;

	(void)state;
	for (int round = 0; round < 2000; round++) {
		struct alis_arena mem = { 0 };
		struct alis_diags diags;
		struct alis_out text = alis_out_memory(&mem);
		struct seen seen[MOST] = { 0 };
		struct pair slow[MOST] = { 0 }, fast[MOST] = { 0 };
		size_t count = test_below(&seed, MOST), slowly, fastly;
		size_t span = 1 + test_below(&seed, 60);
		for (size_t i = 0; i < count; i++) {
			seen[i] = (struct seen){ TODAY -
				    (alis_day)test_below(&seed, span),
				test_below(&seed, 2) == 0, false };
			alis_out_day(&text, seen[i].day);
			alis_out_lit(&text,
			    seen[i].is_plan ? " ! vakt A\n" : " vakt A\n");
		}
		slowly = pairs_slowly(seen, count, slow);
		fastly = pairs_of(
		    alis_track_plan(
		        run_of(alis_out_text(&text), &mem, &diags), &mem),
		    fast);
		unit_check(slowly == fastly &&
		        memcmp(slow, fast, slowly * sizeof(*slow)) == 0,
		    "the nearest pairs of random days");
		alis_arena_release(&mem);
	}
}

int test_plan(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(tells_what_became_of_plans),
		UNIT_TEST(pairs_the_nearest),
	};

	return cmocka_run_group_tests_name("plan", tests, NULL, NULL);
}
