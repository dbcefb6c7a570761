/* SPDX-License-Identifier: MIT */
/*
 * A plan that fails made smaller, for as long as it fails: one change at a
 * time, each tried again until none helps.
 */
#include "plan.h"

#include <string.h>

/* Change number 'step' of a plan; false if there is no such change, and true
 * though nothing came of it. */
typedef bool change(struct plan *plan, uint32_t step);

static void remove_fact(struct plan_fact *facts, uint32_t *n, uint32_t at)
{
	if (at + 1 < *n && !facts[at].of_same_entry)
		facts[at + 1].of_same_entry = false;
	(*n)--;
	memmove(&facts[at], &facts[at + 1], (*n - at) * sizeof(*facts));
}

static bool fewer_facts(struct plan *plan, uint32_t step)
{
	if (step >= plan->fact_count)
		return false;
	remove_fact(plan->facts, &plan->fact_count, step);
	return true;
}

static bool fewer_repeats(struct plan *plan, uint32_t step)
{
	if (step >= plan->repeat_count)
		return false;
	remove_fact(plan->repeats, &plan->repeat_count, step);
	return true;
}

static bool fewer_rules(struct plan *plan, uint32_t step)
{
	if (step >= plan->rule_count)
		return false;
	plan->rule_count--;
	memmove(&plan->rules[step], &plan->rules[step + 1],
	    (plan->rule_count - step) * sizeof(plan->rules[0]));
	return true;
}

static bool fewer_categories(struct plan *plan, uint32_t step)
{
	if (step >= plan->category_count)
		return false;
	plan->category_count--;
	memmove(&plan->categories[step], &plan->categories[step + 1],
	    (plan->category_count - step) * sizeof(plan->categories[0]));
	return true;
}

static bool fewer_limits(struct plan *plan, uint32_t step)
{
	struct plan_rule *rule = &plan->rules[step / PLAN_LIMITS];
	uint32_t at = step % PLAN_LIMITS;

	if (step >= PLAN_RULES * PLAN_LIMITS)
		return false;
	if (at >= rule->limit_count)
		return true;
	rule->limit_count--;
	memmove(&rule->limits[at], &rule->limits[at + 1],
	    (rule->limit_count - at) * sizeof(rule->limits[0]));
	return true;
}

static bool fewer_names(struct plan *plan, uint32_t step)
{
	struct plan_rule *rule = &plan->rules[step / NAME_COUNT % PLAN_RULES];
	uint32_t list = step / NAME_COUNT / PLAN_RULES;
	uint32_t *lists[] = { &rule->accounts, &rule->from_accounts,
		&rule->agreement, &rule->share_of, &rule->limits[0].accounts,
		&rule->limits[0].meanwhile, &rule->limits[1].accounts,
		&rule->limits[1].meanwhile };
	uint32_t left;

	if (list >= ALIS_COUNT(lists))
		return false;
	left = *lists[list] & ~BIT(step % NAME_COUNT);
	/* Without accounts it would be another sort of requirement. */
	*lists[list] = left != 0 ? left : *lists[list];
	return true;
}

static bool plainer_rule(struct plan *plan, uint32_t step)
{
	struct plan_rule *rule = &plan->rules[step % PLAN_RULES];

	switch (step / PLAN_RULES) {
	case 0:
		rule->is_judged = false;
		break;
	case 1:
		rule->is_open = false;
		break;
	case 2:
		rule->confirmed_only = false;
		break;
	case 3:
		rule->each_once = false;
		break;
	case 4:
		rule->from = PLAN_NONE;
		break;
	case 5:
		rule->to = PLAN_RUNNING;
		break;
	case 6:
		rule->from_milestone = PLAN_MILESTONES;
		break;
	case 7:
		rule->from_accounts = 0;
		break;
	case 8:
		rule->last_months = 0;
		break;
	case 9:
		rule->need_count = rule->need_count > 1 ? 1 : rule->need_count;
		rule->needs[0].first = PLAN_NONE;
		rule->needs[0].last = PLAN_RUNNING;
		break;
	case 10:
		rule->needs[0].amount[1] = rule->needs[0].amount[0];
		rule->needs[0].per[1] = rule->needs[0].per[0];
		break;
	case 11:
		rule->needs[0].per[0] = rule->needs[0].per[1] = ALIS_PER_ALL;
		break;
	case 12:
		rule->at_most = false;
		break;
	case 13:
		rule->deadline[1] = rule->deadline[0];
		break;
	case 14:
		rule->limits[0].most[1] = rule->limits[0].most[0];
		break;
	case 15:
		rule->limits[1].most[1] = rule->limits[1].most[0];
		break;
	default:
		return false;
	}
	return true;
}

static bool plainer_fact(struct plan *plan, uint32_t step)
{
	struct plan_fact *fact = &plan->facts[step % PLAN_FACTS];

	switch (step / PLAN_FACTS) {
	case 0:
		if (fact->standing == ALIS_PLANNED)
			fact->standing = ALIS_RECORDED;
		break;
	case 1:
		fact->standing = ALIS_CONFIRMED;
		break;
	case 2:
		fact->in_reading[0] = fact->in_reading[1] = true;
		break;
	case 3:
		fact->amount = IS_PERCENT(fact->name) ? 10000 : 100;
		break;
	case 4:
		if (fact->last == PLAN_RUNNING)
			fact->last = plan->horizon;
		break;
	case 5:
		fact->last = fact->first;
		break;
	case 6:
		if (fact->last != PLAN_RUNNING)
			fact->last = (fact->first + fact->last) / 2;
		break;
	case 7:
		if (fact->last != PLAN_RUNNING && fact->last > fact->first)
			fact->last--;
		break;
	case 8:
		if (fact->last > fact->first && fact->first < plan->horizon)
			fact->first++;
		break;
	case 9:
		fact->of_same_entry = false;
		break;
	default:
		return false;
	}
	return true;
}

static bool plainer_service(struct plan *plan, uint32_t step)
{
	uint32_t at = step / 4;
	struct plan_category *category;

	if (step == 4 * PLAN_CATEGORIES)
		plan->tolerance = 0;
	else if (step == 4 * PLAN_CATEGORIES + 1)
		plan->only_excess[0] = plan->only_excess[1] =
		    plan->only_whole[0] = plan->only_whole[1] = false;
	else if (step < PLAN_MILESTONES + 4 * PLAN_CATEGORIES + 2)
		plan->milestones[step % PLAN_MILESTONES] = PLAN_NONE;
	if (step >= 4 * PLAN_CATEGORIES)
		return step < PLAN_MILESTONES + 4 * PLAN_CATEGORIES + 2;
	category = &plan->categories[at];
	switch (step % 4) {
	case 0:
		category->when[0].milestone = PLAN_MILESTONES;
		category->when[1].milestone = PLAN_MILESTONES;
		break;
	case 1:
		category->counting[0].beside = category->counting[1].beside = 0;
		break;
	case 2:
		category->counting[1] = category->counting[0];
		break;
	default:
		category->counting[0].alone = category->counting[1].alone =
		    true;
		category->counting[0].least = category->counting[1].least = 0;
		break;
	}
	return true;
}

static bool earlier_end(struct plan *plan, uint32_t step)
{
	if (step == 0)
		plan->today--;
	else if (step == 1)
		plan->horizon--;
	return step < 2 && plan->today >= 0 && plan->horizon >= 0;
}

/* Facts must stay in order of days. */
static bool is_sound(const struct plan *plan)
{
	for (uint32_t i = 1; i < plan->fact_count; i++)
		if (plan->facts[i].first < plan->facts[i - 1].first ||
		    (plan->facts[i].of_same_entry &&
		        (plan->facts[i].first != plan->facts[i - 1].first ||
		            plan->facts[i].last != plan->facts[i - 1].last ||
		            plan->facts[i].standing !=
		                plan->facts[i - 1].standing)))
			return false;
	return plan->horizon >= plan->today;
}

/* Whether they are the same to a reader. */
static bool is_same(const struct plan *a, const struct plan *b)
{
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);
	struct alis_out other = alis_out_memory(&mem);
	bool same;

	plan_show(a, &out);
	plan_show(b, &other);
	same = alis_str_same(alis_out_text(&out), alis_out_text(&other));
	alis_arena_release(&mem);
	return same;
}

void plan_shrink(struct plan *plan,
    bool (*fails)(const struct plan *plan, void *with), void *with)
{
	static change *const changes[] = { fewer_rules, fewer_facts,
		fewer_repeats, fewer_categories, fewer_limits, fewer_names,
		plainer_rule, plainer_fact, plainer_service, earlier_end };
	bool smaller = true;

	while (smaller) {
		smaller = false;
		for (size_t i = 0; i < ALIS_COUNT(changes); i++) {
			uint32_t step = 0;
			struct plan tried = *plan;
			while (changes[i](&tried, step)) {
				if (!is_same(&tried, plan) &&
				    is_sound(&tried) && fails(&tried, with)) {
					*plan = tried;
					smaller = true;
				} else {
					step++;
				}
				tried = *plan;
			}
		}
	}
}
