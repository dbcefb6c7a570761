/* SPDX-License-Identifier: MIT */
/* Plans drawn by chance. Days and amounts are few and small, so that they meet:
 * what has just been reached, the last day of a month, a leap day. */
#include "plan.h"

struct chance {
	uint64_t state;
	int32_t span; /* days in which entries begin */
	int32_t today;
};

/* splitmix64 */
static uint32_t any(struct chance *c, uint32_t limit)
{
	uint64_t z = c->state += 0x9E3779B97F4A7C15U;

	z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
	z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
	return (uint32_t)((z ^ (z >> 31)) >> 33) % limit;
}

static bool once_in(struct chance *c, uint32_t times)
{
	return any(c, times) == 0;
}

#define PICK(c, list) ((list)[any((c), ALIS_COUNT(list))])

/* A few of the accounts from 'first' to 'last', at least one. */
static uint32_t some_names(
    struct chance *c, uint32_t first, uint32_t last, uint32_t most)
{
	uint32_t names = 0;

	for (uint32_t n = 1 + any(c, most); n > 0; n--)
		names |= BIT(first + any(c, last - first + 1));
	return names;
}

static uint32_t some_services(struct chance *c)
{
	return once_in(c, 3) ? BIT(NAME_SERVICE)
	                     : some_names(c, 0, PLAN_CATEGORIES - 1, 4);
}

static uint32_t some_credits(struct chance *c)
{
	return some_names(c, FIRST_CREDIT, NAME_COUNT - 1, 3);
}

static int32_t a_day(struct chance *c)
{
	return (int32_t)any(c, (uint32_t)c->span + 20) - 5;
}

/* ---- service ---- */

static int32_t a_percent(struct chance *c)
{
	static const int32_t percents[] = { 10000, 10000, 10000, 5000, 5000,
		5001, 4999, 6000, 4000, 8000, 2000, 3333, 2500 };

	return PICK(c, percents);
}

static struct plan_when a_when(struct chance *c, uint32_t of)
{
	return (struct plan_when){ once_in(c, of) ? any(c, PLAN_MILESTONES)
		                                  : PLAN_MILESTONES,
		(enum alis_order)any(c, 4), a_day(c) };
}

static void draw_category(
    struct chance *c, uint32_t name, struct plan_category *category)
{
	category->name = name;
	category->when[0] = category->when[1] = a_when(c, 8);
	for (int r = 0; r < ALIS_READING_COUNT; r++) {
		if (r > 0 && !once_in(c, 3)) {
			category->counting[r] = category->counting[r - 1];
			continue;
		}
		category->counting[r].alone = !once_in(c, 4);
		category->counting[r].above = once_in(c, 3);
		category->counting[r].least = once_in(c, 4) ? 0 : 5000;
		category->counting[r].beside = once_in(c, 2)
		    ? some_names(c, 0, PLAN_CATEGORIES - 1, 2)
		    : 0;
		if (r > 0 && once_in(c, 3))
			category->when[r] = a_when(c, 2);
	}
}

/* A sort of a category has the category itself beside it. */
static bool has_surgery(const struct plan *plan)
{
	return plan->category_count > 0 &&
	    plan->categories[plan->category_count - 1].name == NAME_SURGERY;
}

static void draw_service(struct chance *c, struct plan *plan)
{
	uint32_t declared = 0;

	for (uint32_t name = 0; name < PLAN_CATEGORIES; name++)
		if (!once_in(c, 4) || (name == NAME_DUTY && has_surgery(plan)))
			draw_category(
			    c, name, &plan->categories[plan->category_count++]);
	for (uint32_t i = 0; i < plan->category_count; i++)
		declared |= BIT(plan->categories[i].name);
	for (uint32_t i = 0; i < plan->category_count; i++)
		for (int r = 0; r < ALIS_READING_COUNT; r++)
			plan->categories[i].counting[r].beside &= declared;
	if (once_in(c, 3)) {
		plan->tolerance = 100 * (int32_t)(1 + any(c, 25));
		plan->only_excess[ALIS_LENIENT] = once_in(c, 2);
		plan->only_excess[ALIS_CAUTIOUS] = once_in(c, 8);
	}
	plan->only_whole[ALIS_LENIENT] = once_in(c, 4);
	plan->only_whole[ALIS_CAUTIOUS] = once_in(c, 16);
}

/* ---- facts ---- */

static enum alis_unit a_unit(struct chance *c)
{
	static const enum alis_unit units[] = { ALIS_UNIT_POINT,
		ALIS_UNIT_POINT, ALIS_UNIT_POINT, ALIS_UNIT_HOUR,
		ALIS_UNIT_HOUR, ALIS_UNIT_PIECE, ALIS_UNIT_KRONE };

	return PICK(c, units);
}

static int32_t an_amount(struct chance *c)
{
	static const int32_t amounts[] = { 100, 100, 200, 300, 500, 1000, 1000,
		1500, 50, 25, 3500 };

	return PICK(c, amounts);
}

static void draw_credit(struct chance *c, struct plan_fact *fact)
{
	fact->name = FIRST_CREDIT + any(c, NAME_COUNT - FIRST_CREDIT);
	fact->unit = a_unit(c);
	fact->amount = an_amount(c);
	if (once_in(c, 6))
		fact->in_reading[any(c, ALIS_READING_COUNT)] = false;
}

static void draw_percent(struct chance *c, struct plan_fact *fact)
{
	fact->name = once_in(c, 3)
	    ? FIRST_LEAVE + any(c, FIRST_CREDIT - FIRST_LEAVE)
	    : any(c, PLAN_CATEGORIES);
	fact->unit = ALIS_UNIT_PERCENT;
	fact->amount = a_percent(c);
	if (once_in(c, 40))
		fact->in_reading[any(c, ALIS_READING_COUNT)] = false;
}

static void draw_fact(
    struct chance *c, uint32_t percents, struct plan_fact *fact)
{
	static const int32_t lengths[] = { 0, 0, 1, 2, 4, 30, 13, 27 };

	*fact = (struct plan_fact){ .in_reading = { true, true } };
	fact->first = (int32_t)any(c, (uint32_t)c->span);
	fact->standing = (enum alis_standing)((any(c, 5) + 1) / 2);
	if (any(c, 4) < percents) {
		draw_percent(c, fact);
		fact->last =
		    fact->first + (int32_t)any(c, (uint32_t)c->span / 2 + 1);
		if (once_in(c, 6))
			fact->last = PLAN_RUNNING;
	} else {
		draw_credit(c, fact);
		fact->last = once_in(c, 3) ? fact->first + PICK(c, lengths)
		                           : fact->first;
	}
}

/* By first day; an entry that credits more stays together. */
static void sort_facts(struct plan_fact *facts, uint32_t n)
{
	for (uint32_t i = 1; i < n; i++) {
		struct plan_fact fact = facts[i];
		uint32_t at = i;
		for (; at > 0 && facts[at - 1].first > fact.first; at--)
			facts[at] = facts[at - 1];
		facts[at] = fact;
	}
}

static void draw_facts(struct chance *c, struct plan *plan)
{
	uint32_t percents = any(c, 4) + 1;

	plan->fact_count = 1 + any(c, PLAN_FACTS);
	for (uint32_t i = 0; i < plan->fact_count; i++)
		draw_fact(c, percents, &plan->facts[i]);
	sort_facts(plan->facts, plan->fact_count);
	for (uint32_t i = 1; i < plan->fact_count; i++) {
		struct plan_fact *fact = &plan->facts[i];
		if (IS_PERCENT(fact->name) ||
		    IS_PERCENT(plan->facts[i - 1].name) || !once_in(c, 5))
			continue;
		fact->of_same_entry = true;
		fact->first = plan->facts[i - 1].first;
		fact->last = plan->facts[i - 1].last;
		fact->standing = plan->facts[i - 1].standing;
	}
	if (!once_in(c, 3))
		return;
	/* What a line that repeats expects, from some day on. */
	draw_credit(c, &plan->repeats[0]);
	plan->repeats[0].in_reading[0] = plan->repeats[0].in_reading[1] = true;
	plan->repeats[0].first = a_day(c);
	plan->repeat_count = 1 + any(c, PLAN_REPEATS);
	for (uint32_t i = 0; i < plan->repeat_count; i++) {
		plan->repeats[i] = plan->repeats[0];
		plan->repeats[i].standing = ALIS_PLANNED;
		plan->repeats[i].first += 7 * (int32_t)i;
		plan->repeats[i].last = plan->repeats[i].first;
	}
}

/* ---- requirements ---- */

static int32_t a_need(struct chance *c, const struct plan_rule *rule)
{
	static const int32_t sums[] = { 100, 200, 500, 1000, 1500, 2000, 2500,
		3500, 4000 };

	switch (rule->how) {
	case ALIS_HOW_TIME:
	case ALIS_HOW_STARTED:
		return 100 * (int32_t)(1 + any(c, (uint32_t)c->span / 2));
	case ALIS_HOW_COUNT:
	case ALIS_HOW_DISTINCT:
		return 100 * (int32_t)(1 + any(c, 4));
	default:
		return PICK(c, sums);
	}
}

static void draw_need(
    struct chance *c, const struct plan_rule *rule, struct plan_need *need)
{
	need->first = PLAN_NONE;
	need->last = PLAN_RUNNING;
	for (int r = 0; r < ALIS_READING_COUNT; r++) {
		if (r > 0 && !once_in(c, 4)) {
			need->amount[r] = need->amount[r - 1];
			need->per[r] = need->per[r - 1];
			continue;
		}
		need->amount[r] = a_need(c, rule);
		need->per[r] = ALIS_PER_ALL;
		/* A rate is of a year: more of it. */
		if ((rule->how == ALIS_HOW_SUM || rule->how == ALIS_HOW_COUNT ||
		        rule->how == ALIS_HOW_TIME) &&
		    once_in(c, 3)) {
			need->per[r] = (enum alis_per)(
			    1 + any(c, rule->how == ALIS_HOW_TIME ? 2 : 3));
			need->amount[r] *= 3;
		}
	}
}

static void draw_limit(
    struct chance *c, const struct plan_rule *rule, struct plan_limit *limit)
{
	bool time = rule->how == ALIS_HOW_TIME;

	*limit = (struct plan_limit){ .reason = ALIS_LEFT_CAP };
	limit->accounts = time ? some_services(c) : some_credits(c);
	if (once_in(c, 4)) {
		limit->others = true;
		limit->reason = ALIS_LEFT_FLOOR;
	}
	if (once_in(c, 3)) {
		limit->meanwhile = once_in(c, 3)
		    ? some_names(c, FIRST_CREDIT, NAME_COUNT - 1, 1)
		    : some_services(c);
		if (once_in(c, 2)) {
			limit->apart = true;
			limit->accounts = 0;
			limit->others = true;
			limit->reason = ALIS_LEFT_WHILE;
		}
	}
	limit->most[0] = once_in(c, 6) ? 0 : a_need(c, rule) / 2;
	limit->most[1] = once_in(c, 3) ? a_need(c, rule) : limit->most[0];
	if (once_in(c, 8))
		limit->most[any(c, 2)] = PLAN_NONE;
}

static bool is_yearly(const struct plan_rule *rule)
{
	for (uint32_t i = 0; i < rule->need_count; i++)
		for (int r = 0; r < ALIS_READING_COUNT; r++)
			if (rule->needs[i].per[r] == ALIS_PER_CALENDAR_YEAR)
				return true;
	return false;
}

static void draw_window(struct chance *c, struct plan_rule *rule)
{
	rule->from = PLAN_NONE;
	rule->to = PLAN_RUNNING;
	rule->from_milestone = PLAN_MILESTONES;
	if (!once_in(c, 3))
		return;
	switch (any(c, 5)) {
	case 0:
		rule->from = a_day(c);
		break;
	case 1:
		rule->to = a_day(c);
		break;
	case 2:
		rule->from_milestone = any(c, PLAN_MILESTONES);
		break;
	case 3:
		rule->from_accounts =
		    once_in(c, 2) ? some_credits(c) : some_services(c);
		break;
	default:
		if (!is_yearly(rule))
			rule->last_months = 1 + (int32_t)any(c, 5);
		break;
	}
}

/*
 * Of limits of time that overlap, neither within the other, the order in which
 * a stretch of days is counted decides what comes of them; so those behind the
 * first lie within it or apart from it.
 */
static void nest_limits(struct chance *c, struct plan_rule *rule)
{
	if (rule->limit_count > 0 && rule->limits[0].meanwhile != 0)
		rule->limit_count = 1;
	for (uint32_t i = 1; i < rule->limit_count; i++) {
		rule->limits[i].accounts =
		    some_names(c, 0, PLAN_CATEGORIES - 1, 1);
		rule->limits[i].others = false;
		rule->limits[i].meanwhile = 0;
		rule->limits[i].apart = false;
		rule->limits[i].reason = ALIS_LEFT_CAP;
	}
}

static void draw_limits_and_window(struct chance *c, struct plan_rule *rule)
{
	draw_window(c, rule);
	if (once_in(c, 2))
		rule->limit_count = 1 + any(c, PLAN_LIMITS);
	for (uint32_t i = 0; i < rule->limit_count; i++)
		draw_limit(c, rule, &rule->limits[i]);
	if (rule->how == ALIS_HOW_TIME)
		nest_limits(c, rule);
}

/* What only one sort of requirement has. */
static void draw_particulars(struct chance *c, struct plan_rule *rule)
{
	switch (rule->how) {
	case ALIS_HOW_SET:
		rule->accounts =
		    some_names(c, NAME_COURSE_A, NAME_COURSE_B, 2) |
		    BIT(NAME_MEETING);
		rule->accounts &= ~BIT(NAME_COURSE_A_LOUD);
		rule->each_once = true;
		break;
	case ALIS_HOW_DISTINCT:
		rule->threshold = once_in(c, 2) ? 0 : an_amount(c);
		rule->threshold_unit = a_unit(c);
		break;
	case ALIS_HOW_RHYTHM:
		rule->weeks = 1 + (int32_t)any(c, 3);
		break;
	case ALIS_HOW_STARTED:
		rule->begun_before = a_day(c);
		rule->least_percent = once_in(c, 2) ? 0 : 5000;
		rule->agreement = once_in(c, 2) ? some_credits(c) : 0;
		break;
	case ALIS_HOW_DEADLINE:
		for (int r = 0; r < ALIS_READING_COUNT; r++)
			rule->deadline[r] = r > 0 && !once_in(c, 3)
			    ? rule->deadline[0]
			    : a_when(c, 1);
		break;
	case ALIS_HOW_SUM:
		rule->each_once = once_in(c, 5);
		break;
	default:
		break;
	}
}

static void draw_needs(struct chance *c, struct plan_rule *rule)
{
	if (rule->how == ALIS_HOW_RHYTHM || rule->how == ALIS_HOW_DEADLINE)
		return;
	if (rule->how == ALIS_HOW_SUM && once_in(c, 8)) {
		rule->share_of = some_credits(c);
		return;
	}
	rule->need_count = 1;
	draw_need(c, rule, &rule->needs[0]);
	if (once_in(c, 6)) {
		rule->need_count = 2;
		draw_need(c, rule, &rule->needs[1]);
		rule->needs[0].last = a_day(c);
		rule->needs[1].first = rule->needs[0].last + 1;
	}
	rule->at_most = once_in(c, 6) && rule->how != ALIS_HOW_SET &&
	    rule->how != ALIS_HOW_STARTED;
}

static void draw_rule(struct chance *c, struct plan_rule *rule)
{
	static const enum alis_how hows[] = { ALIS_HOW_TIME, ALIS_HOW_TIME,
		ALIS_HOW_TIME, ALIS_HOW_TIME, ALIS_HOW_SUM, ALIS_HOW_SUM,
		ALIS_HOW_SUM, ALIS_HOW_COUNT, ALIS_HOW_SET, ALIS_HOW_DISTINCT,
		ALIS_HOW_RHYTHM, ALIS_HOW_STARTED, ALIS_HOW_DEADLINE };

	rule->how = PICK(c, hows);
	rule->unit = ALIS_UNIT_PIECE;
	rule->accounts = some_credits(c);
	if (rule->how == ALIS_HOW_TIME || rule->how == ALIS_HOW_STARTED) {
		rule->unit = ALIS_UNIT_DAY;
		rule->accounts = some_services(c);
	} else if (rule->how == ALIS_HOW_SUM || rule->how == ALIS_HOW_SET) {
		rule->unit = a_unit(c);
	}
	draw_needs(c, rule);
	rule->from = PLAN_NONE;
	rule->to = PLAN_RUNNING;
	rule->from_milestone = PLAN_MILESTONES;
	if (rule->how != ALIS_HOW_RHYTHM && rule->how != ALIS_HOW_STARTED &&
	    rule->how != ALIS_HOW_DEADLINE)
		draw_limits_and_window(c, rule);
	draw_particulars(c, rule);
	rule->confirmed_only = once_in(c, 8) && rule->how != ALIS_HOW_TIME;
	rule->is_open = once_in(c, 8);
	rule->is_judged = once_in(c, 8);
	rule->judged_on = a_day(c);
}

/* ---- all of it ---- */

static int32_t last_of(const struct plan *plan)
{
	int32_t last = plan->today;

	for (uint32_t i = 0; i < plan->fact_count; i++) {
		int32_t day = plan->facts[i].last == PLAN_RUNNING
		    ? plan->facts[i].first
		    : plan->facts[i].last;
		last = day > last ? day : last;
	}
	for (uint32_t i = 0; i < plan->repeat_count; i++)
		if (plan->repeats[i].last > last)
			last = plan->repeats[i].last;
	return last;
}

void plan_draw(uint64_t seed, struct plan *plan)
{
	struct chance c = { .state = seed };

	*plan = (struct plan){ .begin = 16800 + (alis_day)any(&c, 1800) };
	c.span = once_in(&c, 16) ? 300 + (int32_t)any(&c, 500)
	                         : 30 + (int32_t)any(&c, 90);
	plan->today = c.today = (int32_t)any(&c, (uint32_t)c.span * 5 / 4);
	for (int i = 0; i < PLAN_MILESTONES; i++)
		plan->milestones[i] = once_in(&c, 2) ? PLAN_NONE : a_day(&c);
	draw_service(&c, plan);
	draw_facts(&c, plan);
	plan->horizon = last_of(plan) + 20 + (int32_t)any(&c, 40);
	plan->rule_count = PLAN_RULES;
	for (uint32_t i = 0; i < plan->rule_count; i++)
		draw_rule(&c, &plan->rules[i]);
}
