/* SPDX-License-Identifier: MIT */
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

/* Everything that a status is made of. */
struct asking {
	const struct alis_rule *rule;
	const struct alis_rules *rules;
	const struct alis_ledger *ledger;
	alis_day today;
	enum view done; /* what counts as done for this rule */
	struct alis_arena *mem;
};

static struct tally tally_of(
    const struct asking *ask, enum view view, enum alis_reading reading)
{
	return alis__tally(ask->rule, ask->rules, ask->ledger, view, reading,
	    ask->today, ask->mem);
}

static struct counted count(const struct asking *ask, enum view view,
    enum alis_reading reading, alis_day day)
{
	struct tally tally = tally_of(ask, view, reading);

	return alis__tally_at(&tally, day, NULL);
}

/*
 * The first day after 'low' on which the requirement is fulfilled; it is on
 * 'high'. What is counted never falls with time, so halving finds it.
 */
static alis_day first_day(
    const struct asking *ask, struct tally *tally, alis_day low, alis_day high)
{
	while (high - low > 1) {
		alis_day middle = low + (high - low) / 2;
		if (alis__fulfils(
		        ask->rule, alis__tally_at(tally, middle, NULL)))
			high = middle;
		else
			low = middle;
	}
	return high;
}

static alis_day earliest(const struct alis_ledger *ledger, alis_day otherwise)
{
	return ledger->count == 0 || ledger->facts[0].first > otherwise
	    ? otherwise
	    : ledger->facts[0].first;
}

/* The day on which everything that is entered will have happened. */
static alis_day horizon(const struct alis_ledger *ledger, alis_day today)
{
	alis_day latest = today;

	for (size_t i = 0; i < ledger->count; i++) {
		const struct alis_fact *fact = &ledger->facts[i];
		alis_day last =
		    fact->last == ALIS_DAY_MAX ? fact->first : fact->last;
		if (last > latest)
			latest = last;
	}
	return latest;
}

/* A person's word that a requirement is met: "vurdering:ID", confirmed. */
static bool is_settled(const struct asking *ask)
{
	for (size_t i = 0; i < ask->ledger->count; i++) {
		const struct alis_fact *fact = &ask->ledger->facts[i];
		alis_cut cut = alis_str_cut(fact->account, ':');
		if (fact->standing == ALIS_CONFIRMED &&
		    fact->last <= ask->today &&
		    alis_utf8_same(cut.head, ask->rules->judgements) &&
		    alis_utf8_same(cut.tail, ask->rule->id))
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
	bool readings_differ =
	    lenient.have != done.have || lenient.missing != done.missing;
	bool open = rule->open_question[ALIS_NB].n > 0;

	*settled = false;
	if (met && !open)
		return sure ? ALIS_MET : ALIS_MET_UNCONFIRMED;
	if (!met && !readings_differ)
		return ALIS_SHORT;
	*settled = alis__fulfils(rule, met ? done : lenient) && is_settled(ask);
	return *settled ? ALIS_MET : ALIS_JUDGEMENT;
}

/*
 * The day the need will be reached at the pace of the last 12 months (of the
 * time since the first entry, if that is shorter; a month at least).
 */
static alis_day at_pace(const struct asking *ask, struct counted done)
{
	struct tally tally = tally_of(ask, ask->done, ALIS_CAUTIOUS);
	struct alis_civil before = alis_day_civil(ask->today);
	alis_day since, first = earliest(ask->ledger, ask->today);
	alis_amount gained, lacks = ask->rule->needs[0].amount[0] - done.have;
	int64_t weight;

	before.year--;
	if (!alis_day_exists(before))
		before.day = 28;
	since = alis_day_of(before);
	weight = YEAR_WEIGHT;
	if (first > since) {
		since = first - 1;
		weight = alis_day_weight(first, ask->today);
	}
	gained = done.have - alis__tally_at(&tally, since, NULL).have;
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

static void forecast(
    const struct asking *ask, struct counted done, struct alis_status *status)
{
	struct tally entered = tally_of(ask, VIEW_ENTERED, ALIS_CAUTIOUS);
	alis_day far = ask->today + FAR_YEARS * 366;

	if (alis__fulfils(ask->rule, alis__tally_at(&entered, far, NULL))) {
		status->forecast =
		    first_day(ask, &entered, ask->today - 1, far);
		status->basis = ALIS_BASIS_PLAN;
		return;
	}
	status->forecast = at_pace(ask, done);
	if (status->forecast != ALIS_DAY_NONE)
		status->basis = ALIS_BASIS_PACE;
}

static alis_amount over(alis_amount a, alis_amount b)
{
	return a > b ? a - b : 0;
}

static void missing_names(const struct asking *ask, struct alis_status *status)
{
	const struct alis_rule *rule = ask->rule;
	struct alis_rule one = *rule;
	alis_str *names =
	    ALIS_NEW(ask->mem, alis_str, rule->accounts.count + 1);

	status->missing.names = names;
	for (size_t i = 0; i < rule->accounts.count; i++) {
		struct asking about = *ask;
		one.accounts =
		    (struct alis_accounts){ &rule->accounts.names[i], 1 };
		about.rule = &one;
		if (count(&about, ask->done, ALIS_CAUTIOUS, ask->today)
		        .missing > 0)
			names[status->missing.count++] =
			    rule->accounts.names[i];
	}
}

struct alis_status alis_rule_status(const struct alis_rule *rule,
    const struct alis_rules *rules, const struct alis_ledger *ledger,
    alis_day today, struct alis_arena *mem)
{
	struct asking ask = { rule, rules, ledger, today,
		rule->confirmed_only ? VIEW_CONFIRMED : VIEW_DONE, mem };
	struct tally tally = tally_of(&ask, ask.done, ALIS_CAUTIOUS);
	struct counted done = alis__tally_at(&tally, today, NULL);
	struct counted confirmed =
	    count(&ask, VIEW_CONFIRMED, ALIS_CAUTIOUS, today);
	struct counted lenient = count(&ask, ask.done, ALIS_LENIENT, today);
	struct counted listed =
	    count(&ask, VIEW_LISTED, ALIS_CAUTIOUS, horizon(ledger, today));
	struct alis_status status = {
		.rule = rule,
		.need = rule->needs[0].amount[ALIS_CAUTIOUS],
		.lenient_need = rule->needs[0].amount[ALIS_LENIENT],
		.have = done.have,
		.confirmed =
		    confirmed.have < done.have ? confirmed.have : done.have,
		.lenient = lenient.have,
		.remaining = over(rule->needs[0].amount[0], done.have),
		.planned = over(listed.have, done.have),
		.surplus = alis_amount_add(
		    over(done.have, rule->needs[0].amount[0]), done.cut),
		.reached = ALIS_DAY_NONE,
		.forecast = ALIS_DAY_NONE,
	};

	status.state =
	    state_of(&ask, done, confirmed, lenient, &status.settled);
	if (alis__fulfils(rule, done))
		status.reached =
		    first_day(&ask, &tally, earliest(ledger, today) - 1, today);
	else if (!status.settled)
		forecast(&ask, done, &status);
	if (rule->how == ALIS_HOW_SET)
		missing_names(&ask, &status);
	alis__prove(&tally, today, mem, &status);
	return status;
}
