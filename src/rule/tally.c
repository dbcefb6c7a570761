/* SPDX-License-Identifier: MIT */
#include "tally.h"

/* ---- getting ready ---- */

/* Whether a fact is service that has begun, or a credit; of what is planned
 * too, if that is looked at. Who confirmed it does not matter to that. */
static bool is_begun(const struct tally *tally, const struct alis_fact *fact)
{
	bool ahead = tally->view > VIEW_DONE;
	alis_day since =
	    fact->unit == ALIS_UNIT_PERCENT ? fact->first : fact->last;

	return fact->in_reading[tally->reading] &&
	    alis__view_has(
	        ahead ? tally->view : VIEW_DONE, fact, tally->ask->today) &&
	    (ahead || since <= tally->ask->today);
}

/* The first day of what any of some accounts has of service or credits. */
static alis_day first_of(
    const struct tally *tally, const struct alis_accounts *accounts)
{
	const struct alis_ledger *ledger = tally->ask->ledger;
	alis_day first = ALIS_DAY_MAX;

	for (size_t i = 0; i < ledger->count; i++)
		if (ledger->facts[i].first < first &&
		    is_begun(tally, &ledger->facts[i]) &&
		    alis__is_among(ledger->facts[i].account->name, accounts))
			first = ledger->facts[i].first;
	for (size_t i = 0; i < ledger->repeat_count; i++)
		if (ledger->repeats[i].first < first &&
		    ledger->repeats[i].first > tally->ask->today &&
		    is_begun(tally, &ledger->repeats[i]) &&
		    alis__is_among(ledger->repeats[i].account->name, accounts))
			first = ledger->repeats[i].first;
	return first;
}

/* From which day to which a credit must lie, whatever day is asked. */
static struct alis_days window_of(const struct tally *tally)
{
	const struct alis_window *window = &tally->rule->window;
	struct alis_days days = window->days;
	alis_day day;

	if (window->from_milestone.n > 0 &&
	    alis_ledger_milestone(
	        tally->ask->ledger, window->from_milestone, &day) &&
	    day > days.first)
		days.first = day;
	if (window->from_accounts.count > 0) {
		day = first_of(tally, &window->from_accounts);
		if (day > days.first)
			days.first = day;
	}
	return days;
}

alis_day alis__window_first(const struct tally *tally, alis_day day)
{
	int32_t months = tally->rule->window.last_months;
	struct alis_civil back = alis_day_civil(day);
	alis_day since;

	if (months == 0)
		return tally->window.first;
	back.month -= months % 12;
	back.year -= months / 12;
	if (back.month < 1) {
		back.month += 12;
		back.year--;
	}
	/* The same day of a shorter month is its last. */
	while (back.day > 28 && !alis_day_exists(back))
		back.day--;
	since = alis_day_of(back) + 1;
	return since > tally->window.first ? since : tally->window.first;
}

static enum alis_per per_of(const struct tally *tally)
{
	const struct alis_need *need =
	    alis__need_of(tally->rule, tally->ask->today);

	return need == NULL ? ALIS_PER_ALL : need->per[tally->reading];
}

bool alis__wants_time(const struct alis_rule *rule)
{
	if (rule->how == ALIS_HOW_TIME || rule->how == ALIS_HOW_RHYTHM)
		return true;
	for (size_t i = 0; i < rule->limit_count; i++)
		if (rule->limits[i].meanwhile.count > 0)
			return true;
	return false;
}

static struct timeline lay(
    const struct tally *tally, enum view view, const alis_day *cuts, size_t n)
{
	return alis__timeline(&(struct laying){ .service = tally->rule->service,
	                          .categories = &tally->ask->rules->categories,
	                          .ledger = tally->ask->ledger,
	                          .view = view,
	                          .reading = tally->reading,
	                          .today = tally->ask->today,
	                          .cuts = cuts,
	                          .cut_count = n },
	    tally->ask->mem);
}

/* What is needed by the time that is served does not depend on who confirmed
 * it; a year's frame is that of the year as it is planned. */
static enum view view_measured(const struct tally *tally)
{
	if (tally->rule->at_most && alis__is_yearly(tally))
		return VIEW_ENTERED;
	return tally->view == VIEW_CONFIRMED ? VIEW_DONE : tally->view;
}

/* Which categories count, and which limits hold for which of them. */
static void categories_match(struct tally *tally)
{
	const struct alis_rule *rule = tally->rule;
	size_t n = rule->service->category_count;
	bool *at = ALIS_NEW(tally->ask->mem, bool, n * rule->limit_count + 1);

	tally->applies = at;
	tally->counted = ALIS_NEW(tally->ask->mem, bool, n + 1);
	tally->holds = ALIS_NEW(tally->ask->mem, bool, rule->limit_count + 1);
	for (size_t i = 0; i < n; i++) {
		tally->counted[i] = alis__is_among(
		    rule->service->categories[i].account, &rule->accounts);
		for (size_t k = 0; k < rule->limit_count; k++)
			*at++ =
			    alis__is_among(rule->service->categories[i].account,
			        &rule->limits[k].accounts) !=
			    rule->limits[k].others;
	}
}

/* All that the accounts hold of which a share is needed. */
static struct tally *share_of(const struct tally *tally)
{
	struct asking *ask = ALIS_NEW(tally->ask->mem, struct asking, 1);
	struct alis_rule *rule = ALIS_NEW(tally->ask->mem, struct alis_rule, 1);

	*rule = (struct alis_rule){
		.service = tally->rule->service,
		.accounts = tally->rule->share_of,
		.unit = tally->rule->unit,
		.window = tally->rule->window,
	};
	*ask = *tally->ask;
	ask->rule = rule;
	ask->credits = NULL;
	ask->bearings = NULL;
	return alis__tally(ask,
	    tally->view == VIEW_CONFIRMED ? VIEW_DONE : tally->view,
	    tally->reading);
}

struct tally *alis__tally(
    struct asking *ask, enum view view, enum alis_reading reading)
{
	struct tally *tally = ALIS_NEW(ask->mem, struct tally, 1);
	const struct alis_rule *rule = ask->rule;
	const alis_day *cuts;
	size_t n;

	tally->ask = ask;
	tally->rule = rule;
	tally->view = view;
	tally->reading = reading;
	tally->window = window_of(tally);
	alis__limits_ready(tally, &cuts, &n);
	/* A week of service is one, whoever confirmed the post. */
	if (alis__wants_time(rule))
		tally->line = lay(tally,
		    rule->how == ALIS_HOW_RHYTHM ? view_measured(tally) : view,
		    cuts, n);
	if (rule->how == ALIS_HOW_TIME)
		categories_match(tally);
	else if (rule->how < ALIS_HOW_STARTED)
		alis__credits_ready(tally);
	if (rule->how == ALIS_HOW_RHYTHM)
		alis__weeks_ready(tally);
	if (rule->share_of.count > 0)
		tally->share = share_of(tally);
	if (per_of(tally) != ALIS_PER_ALL)
		tally->measured = lay(tally, view_measured(tally), NULL, 0);
	alis__measure_ready(tally);
	return tally;
}

/* ---- service ---- */

/* What a part gives: what is granted, less absence, as far as limits let it
 * through. */
static struct given give(struct tally *tally, const struct part *part,
    const bool *applies, const struct within *within, alis_amount *left)
{
	alis_amount parting = alis__absence_value(part, within->parting);
	alis_amount forgiven = parting < *left ? parting : *left;
	struct given given = { .part = part, .reason = ALIS_LEFT_CAP };
	alis_amount value;

	*left -= forgiven;
	given.deducted = alis__absence_value(part, within->taken) -
	    (within->parts_here ? forgiven : 0);
	if (applies == NULL)
		return given;
	value =
	    alis__service_value(part->granted, 0, within->all) - given.deducted;
	given.gave = alis__limits_pass(tally, applies, value, &given.reason);
	given.cut = value - given.gave;
	return given;
}

static void note(
    struct tally *tally, struct given given, struct alis_proof *rows)
{
	struct alis_proof *row;

	if (tally->given != NULL)
		tally->given[tally->given_count++] = given;
	if (rows == NULL)
		return;
	row = &rows[given.part->fact];
	row->gave += given.gave;
	row->left[given.reason] += given.cut;
	row->left[ALIS_LEFT_ABSENCE] += given.deducted;
}

int32_t alis__weight_in(const struct period *period, struct alis_days days)
{
	if (period->first > days.first)
		days.first = period->first;
	if (period->last < days.last)
		days.last = period->last;
	return days.first > days.last ? 0
	                              : alis_day_weight(days.first, days.last);
}

static const bool *limits_now(
    struct tally *tally, const struct part *part, const struct period *period)
{
	size_t n = tally->rule->limit_count;

	if (!tally->counted[part->category])
		return NULL;
	for (size_t i = 0; i < n; i++)
		tally->holds[i] = tally->applies[part->category * n + i] &&
		    alis__limit_holds(tally, i, period);
	return tally->holds;
}

static struct counted count_time(
    struct tally *tally, alis_day day, struct alis_proof *rows)
{
	struct alis_days days = { alis__window_first(tally, day),
		day < tally->window.last ? day : tally->window.last };
	alis_amount forgiven = alis__forgiven(tally, day);
	struct counted counted = { .have = 0 };

	alis__limits_clear(tally);
	for (size_t i = 0; i < tally->line.count; i++) {
		const struct period *p = &tally->line.periods[i];
		struct within within;
		if (p->first > day)
			break;
		within = alis__within_of(p, days, day, &forgiven);
		for (size_t k = 0; k < p->count; k++) {
			const bool *applies =
			    limits_now(tally, &p->parts[k], p);
			struct given given = give(
			    tally, &p->parts[k], applies, &within, &forgiven);
			if (applies == NULL)
				continue;
			given.period = i;
			counted.have += given.gave;
			counted.cut += given.cut;
			note(tally, given, rows);
		}
	}
	return counted;
}

const struct given *alis__time_given(
    struct tally *tally, alis_day day, const size_t **from)
{
	struct alis_arena *mem = tally->ask->mem;
	size_t *starts = ALIS_NEW(mem, size_t, tally->line.count + 1);
	size_t most = 0;

	for (size_t i = 0; i < tally->line.count; i++)
		most += tally->line.periods[i].count;
	tally->given = ALIS_NEW(mem, struct given, most + 1);
	tally->given_count = 0;
	(void)count_time(tally, day, NULL);
	for (size_t i = 0; i < tally->given_count; i++)
		starts[tally->given[i].period + 1]++;
	for (size_t i = 0; i < tally->line.count; i++)
		starts[i + 1] += starts[i];
	*from = starts;
	return tally->given;
}

/* ---- what has begun, what is in time ---- */

static bool is_agreed(const struct tally *tally)
{
	const struct alis_rule *rule = tally->rule;
	alis_day day;

	for (size_t i = 0; i < rule->agreement.count; i++)
		if (alis_ledger_milestone(
		        tally->ask->ledger, rule->agreement.names[i], &day) &&
		    day < rule->begun_before && day <= tally->ask->today)
			return true;
	for (size_t i = 0; i < tally->ask->ledger->count; i++) {
		const struct alis_fact *fact = &tally->ask->ledger->facts[i];
		if (alis__is_among(fact->account->name, &rule->agreement) &&
		    fact->in_reading[tally->reading] &&
		    alis__view_has(VIEW_DONE, fact, tally->ask->today) &&
		    fact->last < rule->begun_before &&
		    fact->last <= tally->ask->today)
			return true;
	}
	return false;
}

/* Whether a post is of a category that ever counts: an internship comes
 * before the training, and begins none. */
static bool is_training(
    const struct alis_service *service, const struct alis_fact *fact)
{
	size_t c = alis__category_of(service, fact->account->name);
	bool counts = c == SIZE_MAX;

	for (int r = 0; c != SIZE_MAX && r < ALIS_READING_COUNT; r++)
		counts = counts || service->categories[c].counting[r].alone ||
		    service->categories[c].counting[r].beside.count > 0;
	return counts;
}

static bool has_begun(const struct tally *tally, const struct alis_fact *fact,
    bool agreed, alis_day day)
{
	const struct alis_rule *rule = tally->rule;

	return fact->unit == ALIS_UNIT_PERCENT && fact->first <= day &&
	    fact->in_reading[tally->reading] &&
	    alis__view_has(tally->view, fact, tally->ask->today) &&
	    fact->amount / (ALIS_ONE / 100) >= rule->least_percent &&
	    (agreed || fact->first < rule->begun_before) &&
	    alis__is_among(fact->account->name, &rule->accounts) &&
	    is_training(rule->service, fact);
}

static struct counted count_started(
    const struct tally *tally, alis_day day, struct alis_proof *rows)
{
	const struct alis_ledger *ledger = tally->ask->ledger;
	struct counted counted = { .have = 0 };
	bool agreed = is_agreed(tally);
	size_t longest = SIZE_MAX;

	for (size_t i = 0; i < ledger->count; i++) {
		const struct alis_fact *fact = &ledger->facts[i];
		alis_amount length;
		if (!has_begun(tally, fact, agreed, day))
			continue;
		length = ALIS_ONE *
		    alis_day_weight(fact->first,
		        fact->last == ALIS_DAY_MAX ? day : fact->last);
		if (length > counted.have) {
			counted.have = length;
			longest = i;
		}
	}
	if (rows != NULL && longest != SIZE_MAX)
		rows[longest].gave = counted.have;
	return counted;
}

static struct counted count_deadline(const struct tally *tally, alis_day day)
{
	bool in_time = alis__is_when(
	    &tally->rule->deadline[tally->reading], tally->ask->ledger, day);

	return (
	    struct counted){ .have = in_time ? ALIS_ONE : 0, .need = ALIS_ONE };
}

/* ---- any day ---- */

struct counted alis__tally_at(
    struct tally *tally, alis_day day, struct alis_proof *rows)
{
	struct counted counted;

	switch (tally->rule->how) {
	case ALIS_HOW_TIME:
		counted = count_time(tally, day, rows);
		break;
	case ALIS_HOW_RHYTHM:
		return alis__weeks_count(tally, day, rows);
	case ALIS_HOW_STARTED:
		counted = count_started(tally, day, rows);
		break;
	case ALIS_HOW_DEADLINE:
		return count_deadline(tally, day);
	default:
		counted = alis__credits_count(tally, day, rows);
	}
	alis__measure_need(tally, day, &counted);
	return counted;
}

bool alis__fulfils(const struct alis_rule *rule, struct counted counted)
{
	if (rule->at_most)
		return counted.over == 0 &&
		    (counted.left > 0 || counted.have <= counted.need);
	if (counted.missing > 0 || counted.have < counted.need)
		return false;
	return counted.need > 0;
}
