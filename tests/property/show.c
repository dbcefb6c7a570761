/* SPDX-License-Identifier: MIT */
/* Plans as a person reads them. */
#include "plan.h"

static void put_day(const struct plan *plan, struct alis_out *out, int32_t day)
{
	if (day != PLAN_NONE && day != PLAN_RUNNING)
		alis_out_day(out, plan->begin + day);
}

static void put_days(
    const struct plan *plan, struct alis_out *out, int32_t first, int32_t last)
{
	put_day(plan, out, first);
	if (first == last)
		return;
	alis_out_lit(out, "..");
	put_day(plan, out, last);
}

static void put_amount(struct alis_out *out, int32_t hundredths)
{
	if (hundredths == PLAN_NONE)
		alis_out_lit(out, "no limit");
	else
		alis_out_amount(out, hundredths * (ALIS_ONE / 100));
}

static void put_names(struct alis_out *out, uint32_t names)
{
	const char *before = "";

	for (uint32_t i = 0; i < NAME_COUNT; i++) {
		if ((names & BIT(i)) == 0)
			continue;
		alis_out_lit(out, before);
		alis_out_put(out, plan_names[i]);
		before = " + ";
	}
}

/* Of two readings: one figure, or both. */
static void put_two(struct alis_out *out, const int32_t *amounts)
{
	put_amount(out, amounts[0]);
	if (amounts[0] == amounts[1])
		return;
	alis_out_lit(out, " or ");
	put_amount(out, amounts[1]);
}

/* ---- facts ---- */

static void put_fact(
    const struct plan *plan, const struct plan_fact *fact, struct alis_out *out)
{
	static const char *const marks[] = { " ! ", "   ", " * " };

	alis_out_lit(out, fact->of_same_entry ? "  and " : "  ");
	put_days(plan, out, fact->first, fact->last);
	alis_out_lit(out, marks[fact->standing]);
	alis_out_put(out, plan_names[fact->name]);
	alis_out_char(out, ' ');
	put_amount(out, fact->amount);
	alis_out_char(out, ' ');
	alis_out_lit(out,
	    fact->unit == ALIS_UNIT_PERCENT ? "/ 100"
	                                    : alis_unit_name(fact->unit));
	if (!fact->in_reading[ALIS_CAUTIOUS])
		alis_out_lit(out, ", leniently");
	if (!fact->in_reading[ALIS_LENIENT])
		alis_out_lit(out, ", cautiously");
	alis_out_char(out, '\n');
}

/* ---- service ---- */

static void put_when(
    const struct plan *plan, const struct plan_when *when, struct alis_out *out)
{
	static const char *const orders[] = { " before ", " no later than ",
		" from ", " after " };

	if (when->milestone >= PLAN_MILESTONES)
		return;
	alis_out_char(out, ' ');
	alis_out_put(out, plan_milestones[when->milestone]);
	alis_out_lit(out, orders[when->order]);
	put_day(plan, out, when->day);
}

static void put_category(const struct plan *plan,
    const struct plan_category *category, struct alis_out *out)
{
	static const char *const readings[] = { "; cautiously ",
		"; leniently " };

	alis_out_lit(out, "  ");
	alis_out_put(out, plan_names[category->name]);
	for (int r = 0; r < ALIS_READING_COUNT; r++) {
		alis_out_lit(out, readings[r]);
		if (category->counting[r].alone) {
			alis_out_lit(out,
			    category->counting[r].above ? "alone above "
			                                : "alone from ");
			put_amount(out, category->counting[r].least);
			alis_out_lit(out, " %");
		}
		put_when(plan, &category->when[r], out);
		if (category->counting[r].beside != 0) {
			alis_out_lit(out, " beside ");
			put_names(out, category->counting[r].beside);
		}
	}
	alis_out_char(out, '\n');
}

/* ---- requirements ---- */

static const char *const hows[] = { "sum", "set", "time", "count", "distinct",
	"rhythm", "started", "deadline" };
static const char *const pers[] = { "", " a year", " a full year",
	" a calendar year" };

static void put_need(const struct plan *plan, const struct plan_rule *rule,
    const struct plan_need *need, struct alis_out *out)
{
	alis_out_lit(out, rule->at_most ? "    at most " : "    at least ");
	put_two(out, need->amount);
	alis_out_char(out, ' ');
	alis_out_lit(out, alis_unit_name(rule->unit));
	alis_out_lit(out, pers[need->per[0]]);
	if (need->per[0] != need->per[1]) {
		alis_out_lit(out, " or");
		alis_out_lit(out, pers[need->per[1]]);
		alis_out_lit(out, need->per[1] == ALIS_PER_ALL ? " all" : "");
	}
	if (need->first != PLAN_NONE || need->last != PLAN_RUNNING) {
		alis_out_lit(out, ", asked ");
		put_days(plan, out, need->first, need->last);
	}
	alis_out_char(out, '\n');
}

static void put_limit(const struct plan_limit *limit, struct alis_out *out)
{
	alis_out_lit(
	    out, limit->others ? "    limit of others than " : "    limit of ");
	put_names(out, limit->accounts);
	if (limit->meanwhile != 0) {
		alis_out_lit(out, limit->apart ? " not while " : " while ");
		put_names(out, limit->meanwhile);
	}
	alis_out_lit(out, ": ");
	put_two(out, limit->most);
	alis_out_char(out, '\n');
}

static void put_window(
    const struct plan *plan, const struct plan_rule *rule, struct alis_out *out)
{
	if (rule->from != PLAN_NONE || rule->to != PLAN_RUNNING) {
		alis_out_lit(out, "    only ");
		put_days(plan, out, rule->from, rule->to);
		alis_out_char(out, '\n');
	}
	if (rule->from_milestone < PLAN_MILESTONES) {
		alis_out_lit(out, "    from ");
		alis_out_put(out, plan_milestones[rule->from_milestone]);
		alis_out_char(out, '\n');
	}
	if (rule->from_accounts != 0) {
		alis_out_lit(out, "    from the first of ");
		put_names(out, rule->from_accounts);
		alis_out_char(out, '\n');
	}
	if (rule->last_months > 0) {
		alis_out_lit(out, "    of the last months: ");
		alis_out_count(out, rule->last_months);
		alis_out_char(out, '\n');
	}
}

static void put_particulars(
    const struct plan *plan, const struct plan_rule *rule, struct alis_out *out)
{
	switch (rule->how) {
	case ALIS_HOW_DISTINCT:
		alis_out_lit(out, "    each at least ");
		put_amount(out, rule->threshold);
		alis_out_char(out, ' ');
		alis_out_lit(out, alis_unit_name(rule->threshold_unit));
		break;
	case ALIS_HOW_RHYTHM:
		alis_out_lit(out, "    weeks ");
		alis_out_count(out, rule->weeks);
		break;
	case ALIS_HOW_STARTED:
		alis_out_lit(out, "    begun before ");
		put_day(plan, out, rule->begun_before);
		alis_out_lit(out, ", from % ");
		put_amount(out, rule->least_percent);
		alis_out_lit(out, ", or agreed ");
		put_names(out, rule->agreement);
		break;
	case ALIS_HOW_DEADLINE:
		alis_out_lit(out, "    cautiously");
		put_when(plan, &rule->deadline[0], out);
		alis_out_lit(out, "; leniently");
		put_when(plan, &rule->deadline[1], out);
		break;
	default:
		return;
	}
	alis_out_char(out, '\n');
}

static void put_rule(
    const struct plan *plan, const struct plan_rule *rule, struct alis_out *out)
{
	alis_out_lit(out, "requirement: ");
	alis_out_lit(out, hows[rule->how]);
	alis_out_lit(out, " of ");
	put_names(out, rule->accounts);
	alis_out_lit(out, " in ");
	alis_out_lit(out, alis_unit_name(rule->unit));
	alis_out_lit(out, rule->each_once ? ", each once" : "");
	alis_out_lit(out, rule->confirmed_only ? ", confirmed only" : "");
	alis_out_lit(out, rule->is_open ? ", open" : "");
	if (rule->is_judged) {
		alis_out_lit(out, ", judged on ");
		put_day(plan, out, rule->judged_on);
	}
	alis_out_char(out, '\n');
	for (uint32_t i = 0; i < rule->need_count; i++)
		put_need(plan, rule, &rule->needs[i], out);
	if (rule->share_of != 0) {
		alis_out_lit(out, "    all of ");
		put_names(out, rule->share_of);
		alis_out_char(out, '\n');
	}
	put_particulars(plan, rule, out);
	for (uint32_t i = 0; i < rule->limit_count; i++)
		put_limit(&rule->limits[i], out);
	put_window(plan, rule, out);
}

void plan_show(const struct plan *plan, struct alis_out *out)
{
	alis_out_lit(out, "today ");
	put_day(plan, out, plan->today);
	alis_out_lit(out, ", looking to ");
	put_day(plan, out, plan->horizon);
	for (int i = 0; i < PLAN_MILESTONES; i++) {
		if (plan->milestones[i] == PLAN_NONE)
			continue;
		alis_out_lit(out, ", ");
		alis_out_put(out, plan_milestones[i]);
		alis_out_char(out, ' ');
		put_day(plan, out, plan->milestones[i]);
	}
	alis_out_lit(out, "\nservice:");
	if (plan->tolerance > 0) {
		alis_out_lit(out, " leave over ");
		put_amount(out, plan->tolerance);
		alis_out_lit(out, plan->only_excess[0] ? ", what is over" : "");
		alis_out_lit(out,
		    plan->only_excess[1] ? ", leniently what is over" : "");
	}
	alis_out_lit(out, plan->only_whole[0] ? " whole leave only" : "");
	alis_out_lit(out, plan->only_whole[1] ? " leniently whole only" : "");
	alis_out_char(out, '\n');
	for (uint32_t i = 0; i < plan->category_count; i++)
		put_category(plan, &plan->categories[i], out);
	alis_out_lit(out, "entries:\n");
	for (uint32_t i = 0; i < plan->fact_count; i++)
		put_fact(plan, &plan->facts[i], out);
	if (plan->repeat_count > 0)
		alis_out_lit(out, "repeats:\n");
	for (uint32_t i = 0; i < plan->repeat_count; i++)
		put_fact(plan, &plan->repeats[i], out);
	for (uint32_t i = 0; i < plan->rule_count; i++)
		put_rule(plan, &plan->rules[i], out);
}
