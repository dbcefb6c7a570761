/* SPDX-License-Identifier: MIT */
#include "proof.h"

const char *alis_left_name(enum alis_left left)
{
	static const char *const names[ALIS_LEFT_COUNT] = { "cap", "over-full",
		"absence", "combination", "twice", "unconfirmed", "planned",
		"floor", "while", "window" };

	return names[left];
}

static bool is_by_number(const struct alis_rule *rule)
{
	return rule->how == ALIS_HOW_COUNT || rule->how == ALIS_HOW_DISTINCT ||
	    rule->how == ALIS_HOW_RHYTHM;
}

/* Whether a fact is of the kind that the rule counts, done or not. */
static bool bears(const struct tally *tally, const struct alis_fact *fact)
{
	const struct alis_rule *rule = tally->rule;
	bool of_unit = fact->unit == rule->unit;

	if (rule->how == ALIS_HOW_TIME || rule->how == ALIS_HOW_STARTED)
		of_unit = fact->unit == ALIS_UNIT_PERCENT;
	else if (rule->how == ALIS_HOW_DISTINCT && rule->threshold > 0)
		of_unit = fact->unit == rule->threshold_unit;
	else if (is_by_number(rule))
		of_unit = fact->unit != ALIS_UNIT_PERCENT;
	return of_unit && fact->in_reading[tally->reading] &&
	    (alis__bearing(tally->ask, fact->account) & BEARING_OURS) != 0;
}

static alis_amount whole_value(
    const struct alis_rule *rule, const struct alis_fact *fact)
{
	if (fact->unit != ALIS_UNIT_PERCENT)
		return is_by_number(rule) ? ALIS_ONE : fact->amount;
	return fact->last == ALIS_DAY_MAX ? 0
	                                  : alis_fact_value(fact, fact->last);
}

static bool has_begun(const struct alis_fact *fact, alis_day today)
{
	return fact->unit == ALIS_UNIT_PERCENT ? fact->first <= today
	                                       : fact->last <= today;
}

/* What a fact that is not done would have given, and why it does not yet. */
static void tell_undone(const struct tally *tally, const struct alis_fact *fact,
    alis_day today, struct alis_proof *row)
{
	if (fact->standing == ALIS_PLANNED || !has_begun(fact, today))
		row->left[ALIS_LEFT_PLANNED] = whole_value(tally->rule, fact);
	else if (tally->rule->confirmed_only &&
	    fact->standing != ALIS_CONFIRMED)
		row->left[ALIS_LEFT_UNCONFIRMED] =
		    whole_value(tally->rule, fact);
}

/* ---- service ---- */

/* For how long a category did not count: of the first n periods, in days. */
static int32_t *idle_days(
    const struct tally *tally, size_t category, struct alis_days days)
{
	int32_t *sums =
	    ALIS_NEW(tally->ask->mem, int32_t, tally->line.count + 1);

	for (size_t i = 0; i < tally->line.count; i++) {
		const struct period *p = &tally->line.periods[i];
		sums[i + 1] = sums[i] +
		    (p->counts[category] ? 0 : alis__weight_in(p, days));
	}
	return sums;
}

/* What a post lost: what was granted is known from the count, the rest was
 * too small a post, or over 100 % on the day. */
static void tell_lost(const struct tally *tally, const struct alis_fact *fact,
    const int32_t *idle, struct alis_days days, struct alis_proof *row)
{
	alis_amount each = fact->amount / 100;
	alis_day last =
	    fact->last < tally->ask->today ? fact->last : tally->ask->today;
	size_t from = alis__period_at(&tally->line, fact->first);
	size_t to = last == ALIS_DAY_MAX
	    ? tally->line.count
	    : alis__period_at(&tally->line, last + 1);
	alis_amount granted = row->gave + row->left[ALIS_LEFT_ABSENCE] +
	    row->left[ALIS_LEFT_CAP] + row->left[ALIS_LEFT_FLOOR] +
	    row->left[ALIS_LEFT_WHILE];
	int32_t all = alis_day_weight(fact->first, last);
	int32_t inside =
	    alis_day_weight(fact->first > days.first ? fact->first : days.first,
	        last < days.last ? last : days.last);

	row->left[ALIS_LEFT_WINDOW] = each * (all - inside);
	row->left[ALIS_LEFT_COMBINATION] = each * (idle[to] - idle[from]);
	row->left[ALIS_LEFT_OVER_FULL] =
	    each * inside - granted - row->left[ALIS_LEFT_COMBINATION];
}

static void tell_all_lost(
    const struct tally *tally, alis_day today, struct alis_proof *rows)
{
	const struct alis_service *service = tally->rule->service;
	const struct alis_ledger *ledger = tally->ask->ledger;
	int32_t **idle =
	    ALIS_NEW(tally->ask->mem, int32_t *, service->category_count + 1);
	struct alis_days days = { alis__window_first(tally, today),
		today < tally->window.last ? today : tally->window.last };

	for (size_t i = 0; i < ledger->count; i++) {
		const struct alis_fact *fact = &ledger->facts[i];
		size_t c;
		if (!bears(tally, fact) || fact->first > today ||
		    !alis__view_has(tally->view, fact, today))
			continue;
		c = alis__category_of(service, fact->account->name);
		if (c == SIZE_MAX)
			continue;
		if (idle[c] == NULL)
			idle[c] = idle_days(tally, c, days);
		tell_lost(tally, fact, idle[c], days, &rows[i]);
	}
}

/* ---- the whole ---- */

void alis__prove(struct tally *tally, alis_day today, struct alis_arena *mem,
    struct alis_status *status)
{
	const struct alis_ledger *ledger = tally->ask->ledger;
	struct alis_proof *rows =
	    ALIS_NEW(tally->ask->mem, struct alis_proof, ledger->count + 1);
	struct alis_proof *proof;
	alis_amount total = 0;
	size_t n = 0;

	(void)alis__tally_at(tally, today, rows);
	if (tally->rule->how == ALIS_HOW_TIME)
		tell_all_lost(tally, today, rows);
	for (size_t i = 0; i < ledger->count; i++) {
		const struct alis_fact *fact = &ledger->facts[i];
		struct alis_proof row = rows[i];
		if (!bears(tally, fact))
			continue;
		tell_undone(tally, fact, today, &row);
		total = alis_amount_add(total, row.gave);
		row.entry = fact->entry;
		row.account = fact->account->name;
		row.day = fact->first;
		row.last = fact->last;
		row.total = total;
		rows[n++] = row;
	}
	proof = ALIS_NEW(mem, struct alis_proof, n + 1);
	for (size_t i = 0; i < n; i++)
		proof[i] = rows[i];
	status->proof = proof;
	status->proof_count = n;
}
