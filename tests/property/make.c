/* SPDX-License-Identifier: MIT */
/* Plans made into rules and a ledger. */
#include "plan.h"

const alis_str plan_names[NAME_COUNT] = {
	[NAME_PRACTICE] = { "tjeneste:praksis", 16 },
	[NAME_HOME] = { "tjeneste:hjem", 13 },
	[NAME_ACUTE] = { "tjeneste:kad", 12 },
	[NAME_SURGERY] = { "tjeneste:vakt:kirurgi", 21 },
	[NAME_DUTY] = { "tjeneste:vakt", 13 },
	[NAME_RESEARCH] = { "tjeneste:forskning", 18 },
	[NAME_SERVICE] = { "tjeneste", 8 },
	[NAME_ILL] = { "permisjon:sykdom", 16 },
	[NAME_HOLIDAY] = { "permisjon:ferie", 15 },
	[NAME_FROM_HOME] = { "permisjon:hjem", 14 },
	[NAME_FROM_DUTY] = { "permisjon:vakt", 14 },
	[NAME_LEAVE] = { "permisjon", 9 },
	[NAME_COURSE] = { "kurs", 4 },
	[NAME_COURSE_A] = { "kurs:a", 6 },
	[NAME_COURSE_A_LOUD] = { "KURS:A", 6 },
	[NAME_COURSE_B] = { "kurs:b", 6 },
	[NAME_COURSE_B_1] = { "kurs:b:1", 8 },
	[NAME_NET] = { "nett", 4 },
	[NAME_NET_A] = { "nett:a", 6 },
	[NAME_MEETING] = { "m\xC3\xB8te", 5 },
	[NAME_MEETING_X] = { "m\xC3\xB8te:x", 7 },
	[NAME_AGREEMENT] = { "avtale", 6 },
};

const alis_str plan_milestones[PLAN_MILESTONES] = {
	{ "start", 5 },
	{ "s\xC3\xB8knad", 7 },
	{ "konvertert", 10 },
};

static alis_amount amount_of(int32_t hundredths)
{
	return hundredths * (ALIS_ONE / 100);
}

static alis_day day_of(const struct plan *plan, int32_t day)
{
	return day == PLAN_RUNNING ? ALIS_DAY_MAX
	    : day == PLAN_NONE     ? ALIS_DAY_MIN
	                           : plan->begin + day;
}

static struct alis_accounts accounts_of(uint32_t names, struct alis_arena *mem)
{
	alis_str *list = ALIS_NEW(mem, alis_str, NAME_COUNT);
	struct alis_accounts accounts = { list, 0 };

	for (uint32_t i = 0; i < NAME_COUNT; i++)
		if ((names & BIT(i)) != 0)
			list[accounts.count++] = plan_names[i];
	return accounts;
}

static struct alis_when when_of(
    const struct plan *plan, const struct plan_when *when)
{
	struct alis_when made = { .order = when->order,
		.day = day_of(plan, when->day) };

	if (when->milestone < PLAN_MILESTONES)
		made.milestone = plan_milestones[when->milestone];
	return made;
}

/* ---- service ---- */

static struct alis_service service_of(
    const struct plan *plan, struct alis_arena *mem)
{
	static const struct alis_absence absences[] = {
		{ { "permisjon:ferie", 15 }, false },
	};
	struct alis_category *categories =
	    ALIS_NEW(mem, struct alis_category, PLAN_CATEGORIES);

	for (uint32_t i = 0; i < plan->category_count; i++) {
		const struct plan_category *from = &plan->categories[i];
		categories[i].account = plan_names[from->name];
		for (int r = 0; r < ALIS_READING_COUNT; r++) {
			categories[i].counting[r] = (struct alis_counting){
				from->counting[r].alone,
				from->counting[r].least,
				from->counting[r].above,
				accounts_of(from->counting[r].beside, mem),
			};
			categories[i].when[r] = when_of(plan, &from->when[r]);
		}
	}
	return (struct alis_service){
		.categories = categories,
		.category_count = plan->category_count,
		.absences = absences,
		.absence_count = ALIS_COUNT(absences),
		.service = plan_names[NAME_SERVICE],
		.absence = plan_names[NAME_LEAVE],
		.tolerance = amount_of(plan->tolerance),
		.only_excess = { plan->only_excess[0], plan->only_excess[1] },
		.only_whole = { plan->only_whole[0], plan->only_whole[1] },
	};
}

/* ---- requirements ---- */

static const struct alis_need *needs_of(const struct plan *plan,
    const struct plan_rule *rule, struct alis_arena *mem)
{
	struct alis_need *needs = ALIS_NEW(mem, struct alis_need, PLAN_NEEDS);

	for (uint32_t i = 0; i < rule->need_count; i++) {
		const struct plan_need *from = &rule->needs[i];
		needs[i].days.first = day_of(plan, from->first);
		needs[i].days.last = day_of(plan, from->last);
		for (int r = 0; r < ALIS_READING_COUNT; r++) {
			needs[i].amount[r] = amount_of(from->amount[r]);
			needs[i].per[r] = from->per[r];
		}
	}
	return needs;
}

static const struct alis_limit *limits_of(
    const struct plan_rule *rule, struct alis_arena *mem)
{
	struct alis_limit *limits =
	    ALIS_NEW(mem, struct alis_limit, PLAN_LIMITS);

	for (uint32_t i = 0; i < rule->limit_count; i++) {
		const struct plan_limit *from = &rule->limits[i];
		limits[i].accounts = accounts_of(from->accounts, mem);
		limits[i].others = from->others;
		limits[i].meanwhile = accounts_of(from->meanwhile, mem);
		limits[i].apart = from->apart;
		limits[i].reason = from->reason;
		for (int r = 0; r < ALIS_READING_COUNT; r++)
			limits[i].most[r] = from->most[r] == PLAN_NONE
			    ? ALIS_NO_LIMIT
			    : amount_of(from->most[r]);
	}
	return limits;
}

static alis_str id_of(uint32_t number, struct alis_arena *mem)
{
	const alis_str parts[] = { ALIS_STR("krav-"), ALIS_NUMBER(number + 1) };

	return alis_str_join(mem, parts, ALIS_COUNT(parts));
}

static struct alis_rule rule_of(const struct plan *plan, uint32_t number,
    const struct alis_service *service, struct alis_arena *mem)
{
	const struct plan_rule *from = &plan->rules[number];
	struct alis_rule rule = {
		.id = id_of(number, mem),
		.service = service,
		.how = from->how,
		.accounts = accounts_of(from->accounts, mem),
		.unit = from->unit,
		.needs = needs_of(plan, from, mem),
		.need_count = from->need_count,
		.share_of = accounts_of(from->share_of, mem),
		.at_most = from->at_most,
		.limits = limits_of(from, mem),
		.limit_count = from->limit_count,
		.window = { .days = { day_of(plan, from->from),
		                day_of(plan, from->to) },
		    .from_accounts = accounts_of(from->from_accounts, mem),
		    .last_months = from->last_months },
		.each_once = from->each_once,
		.confirmed_only = from->confirmed_only,
		.threshold = amount_of(from->threshold),
		.threshold_unit = from->threshold_unit,
		.weeks = from->weeks,
		.begun_before = day_of(plan, from->begun_before),
		.least_percent = from->least_percent,
		.agreement = accounts_of(from->agreement, mem),
	};

	if (from->from_milestone < PLAN_MILESTONES)
		rule.window.from_milestone =
		    plan_milestones[from->from_milestone];
	for (int r = 0; r < ALIS_READING_COUNT; r++)
		rule.deadline[r] = when_of(plan, &from->deadline[r]);
	for (int i = 0; i < ALIS_LANGUAGE_COUNT && from->is_open; i++)
		rule.open_question[i] = ALIS_STR("?");
	return rule;
}

/* ---- the ledger ---- */

static struct alis_fact fact_of(const struct plan *plan,
    const struct plan_fact *from, struct alis_chart *chart)
{
	return (struct alis_fact){
		.account = alis_chart_account(chart, plan_names[from->name]),
		.first = day_of(plan, from->first),
		.last = day_of(plan, from->last),
		.amount = amount_of(from->amount),
		.unit = (uint8_t)from->unit,
		.standing = (uint8_t)from->standing,
		.in_reading = { from->in_reading[0], from->in_reading[1] },
	};
}

static void add_word(const struct plan *plan, uint32_t number,
    struct alis_fact *fact, struct alis_chart *chart)
{
	struct alis_arena *mem = chart->mem;
	const alis_str parts[] = { ALIS_STR("vurdering:"), id_of(number, mem) };
	alis_day day = day_of(plan, plan->rules[number].judged_on);

	*fact = (struct alis_fact){
		.account = alis_chart_account(
		    chart, alis_str_join(mem, parts, ALIS_COUNT(parts))),
		.first = day,
		.last = day,
		.amount = ALIS_ONE,
		.unit = ALIS_UNIT_PIECE,
		.standing = ALIS_CONFIRMED,
		.in_reading = { true, true },
	};
}

static void sort_facts(struct alis_fact *facts, size_t n)
{
	for (size_t i = 1; i < n; i++) {
		struct alis_fact fact = facts[i];
		size_t at = i;
		for (; at > 0 && facts[at - 1].first > fact.first; at--)
			facts[at] = facts[at - 1];
		facts[at] = fact;
	}
}

/* Words of a person stand among the facts, by day. */
static struct alis_ledger ledger_of(
    const struct plan *plan, struct alis_arena *mem)
{
	struct alis_fact *facts =
	    ALIS_NEW(mem, struct alis_fact, PLAN_FACTS + PLAN_RULES);
	struct alis_fact *repeats =
	    ALIS_NEW(mem, struct alis_fact, PLAN_REPEATS);
	struct alis_milestone *milestones =
	    ALIS_NEW(mem, struct alis_milestone, PLAN_MILESTONES);
	struct alis_ledger ledger = {
		.facts = facts, .repeats = repeats, .milestones = milestones
	};
	struct alis_chart chart = { .mem = mem };
	uint32_t entry = 0;

	for (uint32_t i = 0; i < plan->fact_count; i++) {
		facts[i] = fact_of(plan, &plan->facts[i], &chart);
		entry += i > 0 && !plan->facts[i].of_same_entry;
		facts[i].entry = entry;
	}
	ledger.count = plan->fact_count;
	for (uint32_t i = 0; i < plan->rule_count; i++)
		if (plan->rules[i].is_judged) {
			add_word(plan, i, &facts[ledger.count], &chart);
			facts[ledger.count++].entry = ++entry;
		}
	sort_facts(facts, ledger.count);
	for (uint32_t i = 0; i < plan->repeat_count; i++)
		repeats[i] = fact_of(plan, &plan->repeats[i], &chart);
	ledger.repeat_count = plan->repeat_count;
	for (uint32_t i = 0; i < PLAN_MILESTONES; i++)
		if (plan->milestones[i] != PLAN_NONE)
			milestones[ledger.milestone_count++] =
			    (struct alis_milestone){ plan_milestones[i],
				    day_of(plan, plan->milestones[i]) };
	ledger.accounts = chart.accounts;
	ledger.account_count = chart.count;
	return ledger;
}

struct plan_made plan_make(const struct plan *plan, struct alis_arena *mem)
{
	struct alis_rule *rules = ALIS_NEW(mem, struct alis_rule, PLAN_RULES);
	struct alis_service *service = ALIS_NEW(mem, struct alis_service, 1);

	*service = service_of(plan, mem);
	for (uint32_t i = 0; i < plan->rule_count; i++)
		rules[i] = rule_of(plan, i, service, mem);
	return (struct plan_made){
		.rules = { .rules = rules,
		    .count = plan->rule_count,
		    .service = *service,
		    .judgements = ALIS_STR("vurdering") },
		.ledger = ledger_of(plan, mem),
		.today = day_of(plan, plan->today),
		.horizon = day_of(plan, plan->horizon),
	};
}
