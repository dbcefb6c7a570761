/* SPDX-License-Identifier: MIT */
#include "tally.h"

#include <string.h>

static void span(const struct tally *tally,
    const struct alis_accounts *accounts, const struct alis_fact *fact,
    struct alis_days *days)
{
	if (fact->unit == ALIS_UNIT_PERCENT ||
	    !fact->in_reading[tally->reading] ||
	    !alis__view_has(tally->view, fact, tally->ask->today) ||
	    !alis__is_among(fact->account->name, accounts))
		return;
	if (fact->last < days->first)
		days->first = fact->last;
	if (fact->last > days->last)
		days->last = fact->last;
}

/* The days from the first to the last credit of some accounts. */
static struct alis_days span_of_credits(
    const struct tally *tally, const struct alis_accounts *accounts)
{
	const struct alis_ledger *ledger = tally->ask->ledger;
	alis_day today = tally->ask->today;
	struct alis_days days = { ALIS_DAY_MAX, ALIS_DAY_MIN };

	for (size_t i = 0; i < ledger->count; i++)
		if (ledger->facts[i].last <= today || tally->view > VIEW_DONE)
			span(tally, accounts, &ledger->facts[i], &days);
	for (size_t i = 0; i < ledger->repeat_count; i++)
		if (ledger->repeats[i].last > today && tally->view > VIEW_DONE)
			span(tally, accounts, &ledger->repeats[i], &days);
	return days;
}

static struct meanwhile meanwhile_of(
    const struct tally *tally, const struct alis_accounts *accounts)
{
	const struct alis_service *service = tally->rule->service;
	bool *categories =
	    ALIS_NEW(tally->ask->mem, bool, service->category_count + 1);
	struct meanwhile m = { .categories = categories };

	for (size_t i = 0; i < accounts->count; i++)
		m.is_time = m.is_time ||
		    alis_account_within(accounts->names[i], service->service);
	for (size_t i = 0; i < service->category_count; i++)
		categories[i] =
		    alis__is_among(service->categories[i].account, accounts);
	if (!m.is_time)
		m.days = span_of_credits(tally, accounts);
	return m;
}

void alis__limits_ready(struct tally *tally, const alis_day **cuts, size_t *n)
{
	const struct alis_rule *rule = tally->rule;
	struct alis_arena *mem = tally->ask->mem;
	struct meanwhile *list =
	    ALIS_NEW(mem, struct meanwhile, rule->limit_count + 1);
	alis_day *days = ALIS_NEW(mem, alis_day, 2 * rule->limit_count + 3);

	/* A period lies within the window, or outside. */
	*n = 0;
	days[(*n)++] = alis__window_first(tally, tally->ask->today);
	if (tally->window.last != ALIS_DAY_MAX)
		days[(*n)++] = tally->window.last + 1;
	tally->used = ALIS_NEW(mem, alis_amount, rule->limit_count + 1);
	for (size_t i = 0; i < rule->limit_count; i++) {
		const struct alis_limit *limit = &rule->limits[i];
		if (limit->meanwhile.count == 0)
			continue;
		list[i] = meanwhile_of(tally, &limit->meanwhile);
		if (list[i].is_time || list[i].days.first > list[i].days.last)
			continue;
		days[(*n)++] = list[i].days.first;
		days[(*n)++] = list[i].days.last + 1;
	}
	tally->meanwhile = list;
	*cuts = days;
}

void alis__limits_clear(struct tally *tally)
{
	memset(tally->used, 0, tally->rule->limit_count * sizeof(*tally->used));
}

static bool serves(const struct meanwhile *m, const struct period *period)
{
	for (size_t i = 0; i < period->count; i++)
		if (m->categories[period->parts[i].category])
			return true;
	return false;
}

static bool lies_in(const struct meanwhile *m, alis_day day)
{
	return m->days.first <= day && day <= m->days.last;
}

bool alis__limit_holds(
    const struct tally *tally, size_t limit, const struct period *period)
{
	const struct alis_limit *l = &tally->rule->limits[limit];
	const struct meanwhile *m = &tally->meanwhile[limit];

	if (l->meanwhile.count == 0)
		return true;
	return l->apart !=
	    (m->is_time ? serves(m, period) : lies_in(m, period->first));
}

bool alis__limit_holds_on(const struct tally *tally, size_t limit, alis_day day)
{
	const struct alis_limit *l = &tally->rule->limits[limit];
	const struct meanwhile *m = &tally->meanwhile[limit];
	size_t at;

	if (l->meanwhile.count == 0)
		return true;
	if (!m->is_time)
		return l->apart != lies_in(m, day);
	at = alis__period_at(&tally->line, day);
	return l->apart !=
	    (at < tally->line.count && tally->line.periods[at].first <= day &&
	        serves(m, &tally->line.periods[at]));
}

alis_amount alis__limits_pass(struct tally *tally, const bool *applies,
    alis_amount amount, enum alis_left *reason)
{
	const struct alis_rule *rule = tally->rule;
	alis_amount let = amount;

	for (size_t i = 0; i < rule->limit_count; i++) {
		alis_amount room =
		    rule->limits[i].most[tally->reading] - tally->used[i];
		if (!applies[i] || room >= let)
			continue;
		let = room < 0 ? 0 : room;
		*reason = rule->limits[i].reason;
	}
	for (size_t i = 0; i < rule->limit_count; i++)
		if (applies[i])
			tally->used[i] = alis_amount_add(tally->used[i], let);
	return let;
}
