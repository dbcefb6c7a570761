/* SPDX-License-Identifier: MIT */
/*
 * Journals drawn by chance, counted by the program and by the slow way, which
 * must agree exactly.
 *   property [RUNS [SEED]]
 * prints the first that do not, as small as they can be made, and a last line
 * that counts.
 */
#include "plan.h"
#include "slow.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SHOWN 40 /* sorts of failure that are made small and shown */

/* What was found to differ, and by which seed it can be seen again. */
struct difference {
	const char *what; /* NULL: nothing */
	uint32_t rule;
	int64_t fast, slow;
	bool is_day;
	enum alis_how how;
};

static bool differs(struct difference *d, const char *what, uint32_t rule,
    int64_t fast, int64_t slow)
{
	if (fast == slow)
		return false;
	*d = (struct difference){ what, rule, fast, slow, false, ALIS_HOW_SUM };
	return true;
}

static bool day_differs(struct difference *d, const char *what, uint32_t rule,
    alis_day fast, alis_day slow)
{
	if (!differs(d, what, rule, fast, slow))
		return false;
	d->is_day = true;
	return true;
}

/* ---- one requirement ---- */

static bool proof_differs(
    struct difference *d, uint32_t rule, const struct alis_status *fast)
{
	alis_amount sum = 0, total = 0;

	/* Nothing is entered of a milestone. */
	if (fast->rule->how == ALIS_HOW_DEADLINE)
		return false;
	for (size_t i = 0; i < fast->proof_count; i++) {
		sum += fast->proof[i].gave;
		total = fast->proof[i].total;
		if (differs(d, "running total of the proof", rule, total, sum))
			return true;
	}
	return differs(d, "last total of the proof", rule, total, fast->have);
}

static bool missing_differs(struct difference *d, uint32_t number,
    const struct alis_status *fast, const struct slow_answer *slow)
{
	size_t k = 0;

	if (fast->rule->how != ALIS_HOW_SET)
		return differs(
		    d, "missing", number, (int64_t)fast->missing.count, 0);
	for (size_t i = 0; i < fast->rule->accounts.count; i++) {
		if (!slow->done.missing[i])
			continue;
		if (k >= fast->missing.count ||
		    !alis_str_same(
		        fast->missing.names[k], fast->rule->accounts.names[i]))
			return differs(
			    d, "missing", number, (int64_t)k, (int64_t)k + 1);
		k++;
	}
	return differs(d, "number of missing", number,
	    (int64_t)fast->missing.count, (int64_t)k);
}

static bool lists_differ(struct difference *d, uint32_t number,
    const struct alis_status *fast, const struct slow_answer *slow)
{
	if (differs(d, "number of years", number, (int64_t)fast->year_count,
	        (int64_t)slow->done.year_count) ||
	    differs(d, "number of gaps", number, (int64_t)fast->gap_count,
	        (int64_t)slow->done.gap_count))
		return true;
	for (size_t i = 0; i < fast->year_count; i++)
		if (differs(d, "year", number, fast->years[i].year,
		        slow->done.years[i].year) ||
		    differs(d, "limit of a year", number, fast->years[i].limit,
		        slow->done.years[i].limit) ||
		    differs(d, "used in a year", number, fast->years[i].used,
		        slow->done.years[i].used))
			return true;
	for (size_t i = 0; i < fast->gap_count; i++)
		if (day_differs(d, "gap", number, fast->gaps[i].first,
		        slow->done.gaps[i].first) ||
		    day_differs(d, "gap", number, fast->gaps[i].last,
		        slow->done.gaps[i].last))
			return true;
	return false;
}

static bool figures_differ(struct difference *d, uint32_t number,
    const struct alis_status *fast, const struct slow_answer *slow)
{
	return differs(d, "have", number, fast->have, slow->have) ||
	    differs(d, "need", number, fast->need, slow->need) ||
	    differs(d, "lenient", number, fast->lenient, slow->lenient) ||
	    differs(d, "lenient need", number, fast->lenient_need,
	        slow->lenient_need) ||
	    differs(d, "confirmed", number, fast->confirmed, slow->confirmed) ||
	    differs(d, "remaining", number, fast->remaining, slow->remaining) ||
	    differs(d, "surplus", number, fast->surplus, slow->surplus) ||
	    differs(d, "planned", number, fast->planned, slow->planned) ||
	    differs(d, "state", number, fast->state, slow->state) ||
	    differs(d, "settled", number, fast->settled, slow->settled);
}

/* What a rule says to the whole ledger is as what it says to its own facts
 * alone, and has a proof; of the rest the slow answer is asked. */
static bool apart_differs(struct difference *d, uint32_t number,
    const struct plan_made *made, const struct alis_status *apart,
    struct alis_arena *mem)
{
	struct alis_status whole = alis_rule_status(&made->rules.rules[number],
	    &made->rules, &made->ledger, made->today, mem);

	return proof_differs(d, number, &whole) ||
	    differs(d, "basis", number, apart->basis, whole.basis) ||
	    day_differs(d, "at pace", number, apart->at_pace, whole.at_pace) ||
	    day_differs(
	        d, "forecast", number, apart->forecast, whole.forecast) ||
	    differs(d, "planned", number, apart->planned, whole.planned);
}

static bool status_differs(struct difference *d, uint32_t number,
    const struct plan_made *made, const struct alis_status *statuses,
    struct alis_arena *mem)
{
	const struct alis_rule *rule = &made->rules.rules[number];
	struct slow_answer slow;
	struct alis_status fast = statuses[number];
	alis_day by_plan =
	    fast.by_plan > made->horizon ? ALIS_DAY_NONE : fast.by_plan;

	slow_status(rule, &made->rules, &made->ledger, made->today,
	    made->horizon, mem, &slow);
	return differs(
	           d, "fulfilled", number, fast.fulfilled, slow.fulfilled) ||
	    figures_differ(d, number, &fast, &slow) ||
	    day_differs(d, "reached", number, fast.reached, slow.reached) ||
	    day_differs(d, "by plan", number, by_plan, slow.by_plan) ||
	    missing_differs(d, number, &fast, &slow) ||
	    lists_differ(d, number, &fast, &slow) ||
	    apart_differs(d, number, made, &fast, mem);
}

/* ---- journals ---- */

static struct difference compare(const struct plan *plan)
{
	struct alis_arena mem = { 0 };
	struct difference d = { NULL, 0, 0, 0, false, ALIS_HOW_SUM };
	struct plan_made made = plan_make(plan, &mem);
	const struct alis_status *statuses =
	    alis_rule_statuses(&made.rules, &made.ledger, made.today, &mem);

	for (uint32_t i = 0; i < plan->rule_count; i++)
		if (status_differs(&d, i, &made, statuses, &mem))
			break;
	d.how = plan->rules[d.rule].how;
	alis_arena_release(&mem);
	return d;
}

static bool same_sort(const struct difference *a, const struct difference *b)
{
	return a->how == b->how && strcmp(a->what, b->what) == 0;
}

/* The same figure must differ, or it would become another fault. */
static bool still_differs(const struct plan *plan, void *with)
{
	const struct difference *was = with;
	struct difference is = compare(plan);

	return is.what != NULL && same_sort(&is, was);
}

static void put_figure(
    struct alis_out *out, const struct difference *d, int64_t value)
{
	if (!d->is_day && value % (ALIS_ONE / 100000000) == 0 &&
	    (value >= ALIS_ONE || value <= -ALIS_ONE || value % 300 == 0))
		alis_out_amount(out, value);
	else if (d->is_day && value > -1000000 && value < 1000000)
		alis_out_day(out, (alis_day)value);
	else
		alis_out_count(out, value);
}

static void show(struct plan *plan, uint64_t seed, struct difference d)
{
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);
	alis_str text;

	plan_shrink(plan, still_differs, &d);
	d = compare(plan);
	alis_out_lit(&out, "\nseed ");
	alis_out_count(&out, (int64_t)seed);
	alis_out_lit(&out, ": ");
	alis_out_lit(&out, d.what);
	alis_out_lit(&out, " is ");
	put_figure(&out, &d, d.fast);
	alis_out_lit(&out, ", slowly ");
	put_figure(&out, &d, d.slow);
	alis_out_lit(&out, "\n");
	plan_show(plan, &out);
	text = alis_out_text(&out);
	fwrite(text.at, 1, text.n, stdout);
	fflush(stdout);
	alis_arena_release(&mem);
}

int main(int argc, char **argv)
{
	uint64_t runs = argc > 1 ? strtoull(argv[1], NULL, 10) : 100000;
	uint64_t seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
	uint64_t failed = 0;
	struct difference sorts[SHOWN];
	uint64_t times[SHOWN] = { 0 };
	size_t shown = 0;

	for (uint64_t i = 0; i < runs; i++) {
		struct plan plan;
		struct difference d;
		size_t at;
		plan_draw(seed + i, &plan);
		d = compare(&plan);
		if (d.what == NULL)
			continue;
		failed++;
		for (at = 0; at < shown && !same_sort(&sorts[at], &d);)
			at++;
		if (at < shown)
			times[at]++;
		if (at < shown || shown == SHOWN)
			continue;
		times[shown]++;
		sorts[shown++] = d;
		show(&plan, seed + i, d);
	}
	for (size_t k = 0; k < shown; k++)
		printf("%llu x %s, sort %d\n", (unsigned long long)times[k],
		    sorts[k].what, (int)sorts[k].how);
	printf("%llu journals\n%llu passed, %llu failed\n",
	    (unsigned long long)runs, (unsigned long long)(runs - failed),
	    (unsigned long long)failed);
	return failed == 0 ? 0 : 1;
}
