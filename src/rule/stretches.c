/* SPDX-License-Identifier: MIT */
#include "tally.h"

#include <stdlib.h>

/* Stretches while they are gathered. */
struct gathering {
	struct tally *tally;
	alis_day first; /* that counts */
	alis_day today;
	const struct given *given; /* by period, then as the day was filled */
	const size_t *given_from;
	struct alis_stretch *list;
	size_t count;
	size_t room;
};

static struct alis_stretch *stretch_add(
    struct gathering *g, const struct alis_fact *fact, struct alis_days days)
{
	struct alis_arena *mem = g->tally->ask->mem;

	if (g->count == g->room) {
		size_t room = 2 * g->room + 64;
		struct alis_stretch *list =
		    ALIS_NEW(mem, struct alis_stretch, room);
		for (size_t i = 0; i < g->count; i++)
			list[i] = g->list[i];
		g->list = list;
		g->room = room;
	}
	g->list[g->count] = (struct alis_stretch){
		.entry = fact->entry,
		.account = fact->account->name,
		.days = days,
		.weight = alis_day_weight(days.first, days.last),
		.percent = (int32_t)(fact->amount / (ALIS_ONE / 100)),
	};
	return &g->list[g->count++];
}

/* Whether a stretch goes on as it was: nothing was cut off, or all of it was
 * for one reason. The 30th of a month of 31 days weighs nothing, and tells
 * nothing of that. */
static bool goes_on(
    const struct alis_stretch *was, const struct alis_stretch *is)
{
	if (was->entry != is->entry || was->is_absence ||
	    was->days.last + 1 != is->days.first ||
	    was->granted != is->granted || was->absence != is->absence)
		return false;
	if (was->weight == 0 || is->weight == 0)
		return true;
	if ((was->gave > 0) != (is->gave > 0))
		return false;
	for (int i = 0; i < ALIS_LEFT_COUNT; i++)
		if ((was->left[i] > 0) != (is->left[i] > 0))
			return false;
	return true;
}

static void join(struct gathering *g)
{
	struct alis_stretch *was = &g->list[g->count - 2];
	const struct alis_stretch *is = &g->list[g->count - 1];

	if (!goes_on(was, is))
		return;
	was->days.last = is->days.last;
	was->weight += is->weight;
	was->gave += is->gave;
	for (int i = 0; i < ALIS_LEFT_COUNT; i++)
		was->left[i] += is->left[i];
	g->count--;
}

/* What a post was in one period, which lies within the window or outside. */
static void add_period(
    struct gathering *g, size_t number, size_t category, size_t at)
{
	const struct alis_fact *fact = &g->tally->ask->ledger->facts[number];
	const struct period *period = &g->tally->line.periods[at];
	struct alis_days days = { period->first,
		period->last < g->today ? period->last : g->today };
	struct alis_stretch *s = stretch_add(g, fact, days);
	alis_amount each = fact->amount / 100;

	if (days.first < g->first || days.last > g->tally->window.last) {
		s->left[ALIS_LEFT_WINDOW] = each * s->weight;
	} else {
		for (size_t i = g->given_from[at]; i < g->given_from[at + 1];
		     i++) {
			const struct given *given = &g->given[i];
			if (given->part->fact != number)
				continue;
			s->granted = given->part->granted;
			s->absence = given->part->absence;
			s->gave = given->gave;
			s->left[given->reason] = given->cut;
			s->left[ALIS_LEFT_ABSENCE] = given->deducted;
		}
		s->left[period->counts[category] ? ALIS_LEFT_OVER_FULL
		                                 : ALIS_LEFT_COMBINATION] =
		    alis__service_value(s->percent - s->granted, 0, s->weight);
	}
	if (g->count > 1)
		join(g);
}

static void add_post(struct gathering *g, size_t number, size_t category)
{
	const struct timeline *line = &g->tally->line;
	const struct alis_fact *fact = &g->tally->ask->ledger->facts[number];
	struct alis_days days = { fact->first,
		fact->last < g->today ? fact->last : g->today };

	for (size_t i = alis__period_at(line, days.first);
	     i < line->count && line->periods[i].first <= days.last; i++)
		add_period(g, number, category, i);
}

static void add_leave(struct gathering *g, const struct alis_fact *fact)
{
	struct alis_days days = { fact->first,
		fact->last < g->today ? fact->last : g->today };

	stretch_add(g, fact, days)->is_absence = true;
}

static int by_days(const void *left, const void *right)
{
	const struct alis_stretch *a = left, *b = right;

	if (a->days.first != b->days.first)
		return a->days.first < b->days.first ? -1 : 1;
	if (a->is_absence != b->is_absence)
		return a->is_absence ? 1 : -1;
	return (a->entry > b->entry) - (a->entry < b->entry);
}

size_t alis_rule_stretches(const struct alis_rule *rule,
    const struct alis_rules *rules, const struct alis_ledger *ledger,
    alis_day today, struct alis_arena *mem, const struct alis_stretch **found)
{
	struct alis_arena own = { 0 };
	struct asking ask = { .rule = rule,
		.rules = rules,
		.ledger = ledger,
		.entered = { today, today },
		.today = today,
		.mem = &own };
	struct gathering g = { .today = today };
	struct alis_stretch *list;
	alis_amount total = 0;

	*found = NULL;
	if (rule->how != ALIS_HOW_TIME)
		return 0;
	g.tally = alis__tally(&ask,
	    rule->confirmed_only ? VIEW_CONFIRMED : VIEW_DONE, ALIS_CAUTIOUS);
	g.first = alis__window_first(g.tally, today);
	g.given = alis__time_given(g.tally, today, &g.given_from);
	for (size_t i = 0; i < ledger->count; i++) {
		const struct alis_fact *fact = &ledger->facts[i];
		size_t c =
		    alis__category_of(rule->service, fact->account->name);
		if (fact->unit != ALIS_UNIT_PERCENT || fact->first > today ||
		    !fact->in_reading[ALIS_CAUTIOUS])
			continue;
		if (alis_account_within(
		        fact->account->name, rule->service->absence) &&
		    alis__view_has(VIEW_DONE, fact, today))
			add_leave(&g, fact);
		else if (c != SIZE_MAX && g.tally->counted[c] &&
		    alis__view_has(g.tally->view, fact, today))
			add_post(&g, i, c);
	}
	if (g.count > 0)
		qsort(g.list, g.count, sizeof(*g.list), by_days);
	list = ALIS_NEW(mem, struct alis_stretch, g.count + 1);
	for (size_t i = 0; i < g.count; i++) {
		list[i] = g.list[i];
		list[i].total = total += list[i].gave;
	}
	*found = list;
	alis_arena_release(&own);
	return g.count;
}
