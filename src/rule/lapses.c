/* SPDX-License-Identifier: MIT */
#include "tally.h"

/* Where service or leave begins, or has ended. */
struct edge {
	alis_day day;
	int64_t service; /* in hundredths of a percent, as of that day */
	int64_t leave;
};

static int by_day(const void *left, const void *right)
{
	const struct edge *a = left, *b = right;

	return (a->day > b->day) - (a->day < b->day);
}

/* A category that counts for nothing, such as internship, comes before the
 * training; without categories all service is training. */
static bool is_training(const struct alis_service *service, alis_str account)
{
	for (size_t i = 0; i < service->category_count; i++) {
		const struct alis_category *c = &service->categories[i];
		bool counts = false;
		if (!alis_account_within(account, c->account))
			continue;
		for (int r = 0; r < ALIS_READING_COUNT; r++)
			counts = counts || c->counting[r].alone ||
			    c->counting[r].beside.count > 0;
		return counts;
	}
	return true;
}

static bool is_served(
    const struct alis_service *service, const struct alis_fact *fact)
{
	return fact->standing != ALIS_PLANNED &&
	    alis_account_within(fact->account->name, service->service) &&
	    is_training(service, fact->account->name);
}

static size_t edges_of(const struct alis_service *service,
    const struct alis_ledger *ledger, struct edge *edges)
{
	size_t n = 0;

	for (size_t i = 0; i < ledger->count; i++) {
		const struct alis_fact *fact = &ledger->facts[i];
		int64_t percent = fact->amount / (ALIS_ONE / 100);
		struct edge edge = { .day = fact->first };
		if (fact->unit != ALIS_UNIT_PERCENT)
			continue;
		if (is_served(service, fact))
			edge.service = percent;
		else if (alis_account_within(
		             fact->account->name, service->absence))
			edge.leave = percent;
		else
			continue;
		edges[n++] = edge;
		if (fact->last == ALIS_DAY_MAX)
			continue;
		edges[n++] =
		    (struct edge){ fact->last + 1, -edge.service, -edge.leave };
	}
	alis__sort(edges, n, sizeof(*edges), by_day);
	return n;
}

/* A lapse while it grows, day by day of service. */
struct growing {
	const struct alis_days *held;
	size_t held_count;
	size_t next; /* of what is held, the first that is yet to come */
	int32_t most;
	struct alis_lapse now;
	struct alis_lapse *lapses;
	size_t count;
	alis_day from; /* nothing before this day is looked at any more */
};

static void add_days(struct growing *g, alis_day first, alis_day last)
{
	if (last < first)
		return;
	if (g->now.served == 0)
		g->now.days.first = first;
	g->now.days.last = last;
	g->now.served += last - first + 1;
}

static void end_lapse(struct growing *g, size_t after)
{
	g->now.after = after;
	if (g->now.served > g->most)
		g->lapses[g->count++] = g->now;
	g->now = (struct alis_lapse){ .before = after };
}

/* Days on which there is service throughout, in order. */
static void serve(struct growing *g, alis_day first, alis_day last)
{
	if (first < g->from)
		first = g->from;
	for (; g->next < g->held_count && g->held[g->next].first <= last;
	     g->next++) {
		struct alis_days held = g->held[g->next];
		add_days(g, first, held.first - 1);
		end_lapse(g, g->next);
		if (first > held.last)
			continue;
		/* What is said to run on (an error) is held for ever. */
		first = held.last == ALIS_DAY_MAX ? held.last : held.last + 1;
		g->from = first;
	}
	add_days(g, first, last);
}

/* The service that a lapse began in. */
static uint32_t service_at(const struct alis_service *service,
    const struct alis_ledger *ledger, alis_day day)
{
	uint32_t entry = 0;

	for (size_t i = 0; i < ledger->count && ledger->facts[i].first <= day;
	     i++)
		if (is_served(service, &ledger->facts[i]) &&
		    ledger->facts[i].last >= day)
			entry = ledger->facts[i].entry;
	return entry;
}

size_t alis_rule_lapses(const struct alis_rules *rules,
    const struct alis_ledger *ledger, const struct alis_days *held,
    size_t held_count, int32_t most, struct alis_days within,
    struct alis_arena *mem, const struct alis_lapse **found)
{
	struct edge *edges = ALIS_NEW(mem, struct edge, 2 * ledger->count + 1);
	size_t n = edges_of(&rules->service, ledger, edges);
	struct growing g = {
		.held = held,
		.held_count = held_count,
		.most = most,
		.now = { .before = ALIS_LAPSE_OPEN },
		.lapses = ALIS_NEW(mem, struct alis_lapse, held_count + 1),
		.from = within.first,
	};
	int64_t service = 0, leave = 0;

	while (g.next < held_count && held[g.next].last < within.first)
		g.next++;
	for (size_t i = 0; i < n && edges[i].day <= within.last; i++) {
		alis_day last = i + 1 < n ? edges[i + 1].day - 1 : ALIS_DAY_MAX;
		service += edges[i].service;
		leave += edges[i].leave;
		if (service > 0 && leave < ALIS_FULL_TIME &&
		    last >= within.first)
			serve(&g, edges[i].day,
			    last < within.last ? last : within.last);
	}
	end_lapse(&g, ALIS_LAPSE_OPEN);
	for (size_t i = 0; i < g.count; i++)
		if (g.lapses[i].before == ALIS_LAPSE_OPEN)
			g.lapses[i].entry = service_at(
			    &rules->service, ledger, g.lapses[i].days.first);
	*found = g.lapses;
	return g.count;
}
