/* SPDX-License-Identifier: MIT */
#include "own.h"
#include "proof.h"

#define YEAR_WEIGHT  360
#define MONTH_WEIGHT 30
#define FAR_YEARS    60
#define PACE_STEP    (ALIS_ONE / 10000)

const char *alis_state_name(enum alis_state state)
{
	static const char *const names[ALIS_STATE_COUNT] = { "met",
		"met-unconfirmed", "short", "judgement" };

	return names[state];
}

static struct counted count(
    struct asking *ask, enum view view, enum alis_reading reading, alis_day day)
{
	return alis__tally_at(alis__tally(ask, view, reading), day, NULL);
}

/* What counts as done for a rule. */
static enum view done_of(const struct alis_rule *rule)
{
	return rule->confirmed_only ? VIEW_CONFIRMED : VIEW_DONE;
}

/* A person's word that a requirement is met: "vurdering:ID", confirmed. */
static bool is_settled(const struct asking *ask)
{
	for (size_t i = 0; i < ask->ledger->count; i++) {
		const struct alis_fact *fact = &ask->ledger->facts[i];
		if (fact->standing == ALIS_CONFIRMED &&
		    fact->last <= ask->today &&
		    alis__is_judgement(
		        ask->rules, ask->rule, fact->account->name))
			return true;
	}
	return false;
}

static enum alis_state state_of(const struct asking *ask, struct counted done,
    struct counted confirmed, struct counted lenient, bool *settled)
{
	const struct alis_rule *rule = ask->rule;
	bool met = alis__fulfils(rule, done);
	bool sure = alis__fulfils(rule, confirmed);
	/* What is too little by both needs is short, and not in doubt. */
	bool readings_differ = lenient.have != done.have ||
	    lenient.missing != done.missing || alis__fulfils(rule, lenient);
	bool open = rule->open_question[ALIS_NB].n > 0;

	*settled = false;
	if (met && !open)
		return sure ? ALIS_MET : ALIS_MET_UNCONFIRMED;
	if (!met && !readings_differ)
		return ALIS_SHORT;
	*settled = alis__fulfils(rule, met ? done : lenient) && is_settled(ask);
	return *settled ? ALIS_MET : ALIS_JUDGEMENT;
}

/* Whether a requirement grows towards a figure that stays where it is. */
static bool grows(const struct alis_rule *rule, alis_day today)
{
	const struct alis_need *need = alis__need_of(rule, today);

	return !rule->at_most && rule->how < ALIS_HOW_RHYTHM &&
	    rule->share_of.count == 0 && rule->window.last_months == 0 &&
	    need != NULL && need->per[ALIS_CAUTIOUS] == ALIS_PER_ALL;
}

/*
 * The day the need will be reached at the pace of the last 12 months (of the
 * time since the first entry, if that is shorter; a month at least).
 */
static alis_day at_pace(
    const struct asking *ask, struct tally *tally, struct counted done)
{
	struct alis_civil before = alis_day_civil(ask->today);
	alis_day since, first = ask->entered.first;
	alis_amount gained, lacks = done.need - done.have;
	int64_t weight;

	if (!grows(ask->rule, ask->today))
		return ALIS_DAY_NONE;
	before.year--;
	if (!alis_day_exists(before))
		before.day = 28;
	since = alis_day_of(before);
	weight = YEAR_WEIGHT;
	if (first > since) {
		since = first - 1;
		weight = alis_day_weight(first, ask->today);
	}
	gained = done.have - alis__tally_at(tally, since, NULL).have;
	/* In ten-thousandths, so that no product overflows: what lacks is
	 * rounded up and what was gained down, never too early a day. */
	lacks = (lacks + PACE_STEP - 1) / PACE_STEP;
	gained /= PACE_STEP;
	if (gained <= 0 || lacks <= 0 || weight < MONTH_WEIGHT)
		return ALIS_DAY_NONE;
	weight = (lacks * weight + gained - 1) / gained;
	since = alis_day_reaching(ask->today + 1, weight);
	/* What lies beyond a working life is no forecast. */
	return since > ask->today + FAR_YEARS * 366 ? ALIS_DAY_NONE : since;
}

static void forecast(struct asking *ask, struct tally *tally,
    struct counted done, struct alis_status *status)
{
	struct tally *entered = alis__tally(ask, VIEW_ENTERED, ALIS_CAUTIOUS);

	status->by_plan = alis__first_reached(
	    entered, ask->today, ask->today + FAR_YEARS * 366);
	status->at_pace = at_pace(ask, tally, done);
	if (status->by_plan != ALIS_DAY_NONE) {
		status->forecast = status->by_plan;
		status->basis = ALIS_BASIS_PLAN;
	} else if (status->at_pace != ALIS_DAY_NONE) {
		status->forecast = status->at_pace;
		status->basis = ALIS_BASIS_PACE;
	}
}

static alis_amount over(alis_amount a, alis_amount b)
{
	return a > b ? a - b : 0;
}

/* ---- what is shown beside the figures ---- */

static void missing_names(const struct asking *ask, struct tally *tally,
    struct alis_arena *mem, struct alis_status *status)
{
	const struct alis_rule *rule = ask->rule;
	alis_day first = alis__window_first(tally, ask->today);
	alis_str *names = ALIS_NEW(mem, alis_str, rule->accounts.count + 1);

	status->missing.names = names;
	for (size_t i = 0; i < rule->accounts.count; i++) {
		bool found = false;
		for (size_t k = 0; k < tally->credit_count && !found; k++) {
			const struct alis_fact *fact = tally->credits[k].fact;
			found = fact->last >= first &&
			    fact->last <= ask->today &&
			    fact->last <= tally->window.last &&
			    alis_account_within(
			        fact->account->name, rule->accounts.names[i]);
		}
		if (!found)
			names[status->missing.count++] =
			    rule->accounts.names[i];
	}
}

/* Runs of weeks of service that nothing covers. */
static void gap_days(const struct asking *ask, struct tally *tally,
    struct alis_arena *mem, struct alis_status *status)
{
	struct alis_days *gaps =
	    ALIS_NEW(mem, struct alis_days, tally->week_count + 1);
	alis_day first = alis__window_first(tally, ask->today);
	bool open = false;

	for (size_t i = 0; i < tally->week_count; i++) {
		const struct week *week = &tally->weeks[i];
		alis_day sunday = week->monday + 6;
		bool lacks = week->credit == SIZE_MAX;
		if (sunday > ask->today || week->monday < first)
			continue;
		if (lacks && !open)
			gaps[status->gap_count++].first = week->monday;
		if (lacks)
			gaps[status->gap_count - 1].last = sunday;
		open = lacks;
	}
	status->gaps = gaps;
}

static void figures(struct asking *ask, struct tally *tally,
    struct counted done, struct alis_status *status)
{
	enum view view = done_of(ask->rule);
	struct counted confirmed =
	    count(ask, VIEW_CONFIRMED, ALIS_CAUTIOUS, ask->today);
	struct counted lenient = count(ask, view, ALIS_LENIENT, ask->today);
	struct counted listed =
	    count(ask, VIEW_LISTED, ALIS_CAUTIOUS, ask->entered.last);

	status->need = done.need;
	status->lenient_need = lenient.need;
	status->have = done.have;
	status->confirmed =
	    confirmed.have < done.have ? confirmed.have : done.have;
	status->lenient = lenient.have;
	status->planned =
	    ask->rule->how < ALIS_HOW_RHYTHM ? over(listed.have, done.have) : 0;
	status->remaining = over(done.need, done.have);
	/* That a post is longer than need be is nothing left over. */
	status->surplus = ask->rule->how == ALIS_HOW_STARTED
	    ? 0
	    : alis_amount_add(over(done.have, done.need), done.cut);
	if (alis__is_yearly(tally) && ask->rule->at_most) {
		status->remaining = done.left;
		status->surplus = alis_amount_add(done.over, done.cut);
	}
	status->state =
	    state_of(ask, done, confirmed, lenient, &status->settled);
}

/* 'ask' has what is asked, and of which facts; what is counted is large and
 * lives there, what is told of it small and lives in 'mem'. */
static struct alis_status status_of(
    struct asking *ask, bool with_proof, struct alis_arena *mem)
{
	const struct alis_rule *rule = ask->rule;
	alis_day today = ask->today;
	struct tally *tally = alis__tally(ask, done_of(rule), ALIS_CAUTIOUS);
	struct counted done = alis__tally_at(tally, today, NULL);
	struct alis_status status = {
		.rule = rule,
		.fulfilled = alis__fulfils(rule, done),
		.reached = ALIS_DAY_NONE,
		.forecast = ALIS_DAY_NONE,
		.by_plan = ALIS_DAY_NONE,
		.at_pace = ALIS_DAY_NONE,
	};

	figures(ask, tally, done, &status);
	if (status.fulfilled)
		status.reached = alis__reached(tally, today);
	else if (!status.settled)
		forecast(ask, tally, done, &status);
	if (rule->how == ALIS_HOW_SET)
		missing_names(ask, tally, mem, &status);
	if (rule->how == ALIS_HOW_RHYTHM)
		gap_days(ask, tally, mem, &status);
	if (alis__is_yearly(tally))
		status.year_count =
		    alis__years(tally, today, mem, &status.years);
	if (with_proof)
		alis__prove(tally, today, mem, &status);
	return status;
}

struct alis_status alis_rule_status(const struct alis_rule *rule,
    const struct alis_rules *rules, const struct alis_ledger *ledger,
    alis_day today, struct alis_arena *mem)
{
	struct alis_arena own = { 0 };
	struct asking ask = { .rule = rule,
		.rules = rules,
		.ledger = ledger,
		.entered = alis__entered(ledger, today),
		.today = today,
		.mem = &own };
	struct alis_status status = status_of(&ask, true, mem);

	alis_arena_release(&own);
	return status;
}

/* ---- all rules ---- */

const struct alis_status *alis_rule_statuses(const struct alis_rules *rules,
    const struct alis_ledger *ledger, alis_day today, struct alis_arena *mem)
{
	struct alis_status *statuses =
	    ALIS_NEW(mem, struct alis_status, rules->count + 1);
	struct alis_days entered = alis__entered(ledger, today);
	struct alis_arena shared = { 0 };
	struct alis__dealt dealt = alis__deal(rules, ledger, &shared);

	for (size_t i = 0; i < rules->count; i++) {
		struct alis_arena own = { 0 };
		struct alis_ledger part = alis__dealt_ledger(&dealt, i, &own);
		struct asking ask = { .rule = &rules->rules[i],
			.rules = rules,
			.ledger = &part,
			.entered = entered,
			.today = today,
			.mem = &own };
		statuses[i] = status_of(&ask, false, mem);
		alis_arena_release(&own);
	}
	alis_arena_release(&shared);
	return statuses;
}
