/* SPDX-License-Identifier: MIT */
#include "plan.h"

/* ---- forecasts ---- */

bool alis_status_waits(const struct alis_status *status)
{
	const struct alis_rule *rule = status->rule;

	return !status->fulfilled && !status->settled && !rule->at_most &&
	    rule->how < ALIS_HOW_RHYTHM;
}

alis_day alis_status_forecast(
    const struct alis_status *status, enum alis_forecast_by by)
{
	if (!alis_status_waits(status))
		return ALIS_DAY_NONE;
	switch (by) {
	case ALIS_FORECAST_PLAN:
		return status->by_plan;
	case ALIS_FORECAST_PACE:
		return status->at_pace;
	case ALIS_FORECAST_LATER:
		/* No day is before all days. */
		return status->by_plan > status->at_pace ? status->by_plan
		                                         : status->at_pace;
	default:
		return status->forecast;
	}
}

struct alis_forecast alis_run_forecast(
    const struct alis_run *run, enum alis_forecast_by by)
{
	struct alis_forecast whole = { .day = ALIS_DAY_NONE };

	for (size_t i = 0; i < run->status_count; i++) {
		const struct alis_status *status = alis_run_status(run, i);
		alis_day day = alis_status_forecast(status, by);
		if (!alis_status_waits(status))
			continue;
		if (day == ALIS_DAY_NONE) {
			if (whole.none == NULL)
				whole.none = status->rule;
			whole.none_count++;
		} else if (whole.last == NULL || day > whole.day) {
			whole.day = day;
			whole.last = status->rule;
		}
	}
	return whole;
}

/* ---- deadlines ---- */

/* The last day on which a milestone is in time; NONE: it has none. */
static alis_day last_of(const struct alis_when *when)
{
	if (when->milestone.n == 0)
		return ALIS_DAY_NONE;
	if (when->order == ALIS_BEFORE)
		return when->day - 1;
	return when->order == ALIS_NO_LATER ? when->day : ALIS_DAY_NONE;
}

static struct alis_deadline application_of(
    const struct alis_run *run, const struct alis_status *status)
{
	const struct alis_when *when = status->rule->deadline;
	struct alis_deadline deadline = {
		.status = status,
		.last = { last_of(&when[ALIS_CAUTIOUS]),
		    last_of(&when[ALIS_LENIENT]) },
		.done = ALIS_DAY_NONE,
	};
	alis_day day;

	if (alis_ledger_milestone(
	        &run->posted->ledger, when[ALIS_CAUTIOUS].milestone, &day) &&
	    day <= run->today)
		deadline.done = day;
	return deadline;
}

/* What there is today for a requirement, as if nothing came to it. */
static struct alis_ledger ledger_so_far(const struct alis_run *run,
    const struct alis_rule *rule, struct alis_arena *mem)
{
	struct alis_ledger ledger = alis_rule_ledger(
	    rule, &run->books->rules, &run->posted->ledger, mem);
	struct alis_fact *facts =
	    ALIS_NEW(mem, struct alis_fact, ledger.count + 1);
	size_t n = 0;

	for (size_t i = 0; i < ledger.count; i++)
		if (ledger.facts[i].standing != ALIS_PLANNED &&
		    ledger.facts[i].last <= run->today)
			facts[n++] = ledger.facts[i];
	ledger.facts = facts;
	ledger.count = n;
	ledger.repeats = NULL;
	ledger.repeat_count = 0;
	return ledger;
}

static bool is_kept(const struct alis_run *run, const struct alis_rule *rule,
    const struct alis_ledger *ledger, alis_day day)
{
	struct alis_arena mem = { 0 };
	struct alis_status status =
	    alis_rule_status(rule, &run->books->rules, ledger, day, &mem);
	bool kept = status.fulfilled;

	alis_arena_release(&mem);
	return kept;
}

/* The same day some months later, or the last of a shorter month. */
static alis_day months_later(alis_day day, int32_t months)
{
	struct alis_civil civil = alis_day_civil(day);
	int32_t month = civil.month - 1 + months;

	civil.year += month / 12;
	civil.month = month % 12 + 1;
	while (!alis_day_exists(civil) && civil.day > 28)
		civil.day--;
	return alis_day_of(civil);
}

/*
 * The last day on which what there is lies within the months that count. It
 * falls out credit by credit and none comes back, so halving finds the day;
 * after as many months nothing is left.
 */
static struct alis_deadline renewal_of(const struct alis_run *run,
    const struct alis_status *status, struct alis_arena *mem)
{
	const struct alis_rule *rule = status->rule;
	struct alis_ledger ledger = ledger_so_far(run, rule, mem);
	alis_day low = run->today;
	alis_day high = months_later(low, rule->window.last_months) + 1;
	struct alis_deadline deadline = {
		.status = status,
		.last = { ALIS_DAY_NONE, ALIS_DAY_NONE },
		.renews = true,
		.done = ALIS_DAY_NONE,
	};

	if (!is_kept(run, rule, &ledger, low))
		return deadline;
	while (high - low > 1) {
		alis_day middle = low + (high - low) / 2;
		if (is_kept(run, rule, &ledger, middle))
			low = middle;
		else
			high = middle;
	}
	deadline.last[ALIS_CAUTIOUS] = deadline.last[ALIS_LENIENT] = low;
	return deadline;
}

void alis__look_ahead(
    const struct alis_run *run, struct alis_plan *plan, struct alis_arena *mem)
{
	struct alis_deadline *deadlines =
	    ALIS_NEW(mem, struct alis_deadline, run->status_count + 1);

	for (size_t i = 0; i < run->status_count; i++) {
		const struct alis_status *status = alis_run_status(run, i);
		plan->waiting += alis_status_waits(status);
		if (status->rule->how == ALIS_HOW_DEADLINE)
			deadlines[plan->deadline_count++] =
			    application_of(run, status);
		else if (status->rule->window.last_months > 0 &&
		    !status->rule->at_most)
			deadlines[plan->deadline_count++] =
			    renewal_of(run, status, mem);
	}
	plan->deadlines = deadlines;
}
