/* SPDX-License-Identifier: MIT */
#include "timeline.h"

#include <stdlib.h>

/* A post or an absence that is being laid out. */
struct span {
	uint32_t fact;
	alis_day first;
	alis_day last;
	int32_t percent;
	size_t category; /* of absence: the one it is taken from, or ALL */
	bool is_absence;
};

#define ALL SIZE_MAX

bool alis__view_has(
    enum view view, const struct alis_fact *fact, alis_day today)
{
	if (view == VIEW_CONFIRMED)
		return fact->standing == ALIS_CONFIRMED;
	return fact->standing != ALIS_PLANNED ||
	    (view != VIEW_DONE && fact->last >= today);
}

static size_t category_of(const struct alis_service *service, alis_str account)
{
	for (size_t i = 0; i < service->category_count; i++)
		if (alis_account_within(
		        account, service->categories[i].account))
			return i;
	return ALL;
}

/* What stands behind the root of an account: "permisjon:ferie", "ferie". */
static alis_str below(alis_str account)
{
	return alis_str_cut(account, ':').tail;
}

/* Whether an absence is deducted, and from which category: a reason that is
 * itself a category of service is taken from that category alone. */
static bool absence_counts(const struct alis_service *service,
    const struct alis_fact *fact, size_t *category)
{
	for (size_t i = 0; i < service->absence_count; i++)
		if (alis_account_within(
		        fact->account, service->absences[i].account))
			return service->absences[i].deducted;
	*category = ALL;
	for (size_t i = 0; i < service->category_count; i++)
		if (alis_utf8_same(below(fact->account),
		        below(service->categories[i].account)))
			*category = i;
	return true;
}

static bool span_of(const struct alis_service *service,
    const struct alis_fact *fact, enum view view, enum alis_reading reading,
    alis_day today, struct span *span)
{
	enum view absences = view == VIEW_CONFIRMED ? VIEW_DONE : view;

	span->is_absence = alis_account_within(fact->account, service->absence);
	if (fact->unit != ALIS_UNIT_PERCENT || !fact->in_reading[reading] ||
	    !alis__view_has(span->is_absence ? absences : view, fact, today))
		return false;
	span->first = fact->first;
	if (fact->standing == ALIS_PLANNED && span->first < today)
		span->first = today;
	span->last = fact->last;
	if (fact->last == ALIS_DAY_MAX && view == VIEW_LISTED)
		span->last = today;
	span->percent = (int32_t)(fact->amount / (ALIS_ONE / 100));
	span->category = ALL;
	if (span->is_absence)
		return absence_counts(service, fact, &span->category);
	if (!alis_account_within(fact->account, service->service))
		return false;
	span->category = category_of(service, fact->account);
	return span->category != ALL;
}

static int by_day(const void *left, const void *right)
{
	const alis_day *a = left, *b = right;

	return (*a > *b) - (*a < *b);
}

/* ---- one period ---- */

static bool stands_alone(const struct alis_counting *counting, int64_t percent)
{
	return counting->alone && percent > 0 &&
	    (counting->above ? percent > counting->least
	                     : percent >= counting->least);
}

/* Whether a category counts in a period, given the percentage of each. */
static bool counts(const struct alis_service *service,
    enum alis_reading reading, const int64_t *percent, size_t category)
{
	const struct alis_counting *counting =
	    &service->categories[category].counting[reading];

	if (stands_alone(counting, percent[category]))
		return true;
	for (size_t i = 0; i < counting->beside.count; i++) {
		size_t other = category_of(service, counting->beside.names[i]);
		if (other == ALL || other == category)
			continue;
		if (stands_alone(&service->categories[other].counting[reading],
		        percent[other]))
			return true;
		/* What may be added beside too small a post is not found in
		 * the sources: the lenient reading asks only that it is there.
		 */
		if (reading == ALIS_LENIENT && percent[other] > 0)
			return true;
	}
	return false;
}

static int32_t absence_of(
    const struct span *const *spans, size_t n, size_t category)
{
	int64_t absence = 0;

	for (size_t i = 0; i < n; i++)
		if (spans[i]->is_absence &&
		    (spans[i]->category == ALL ||
		        spans[i]->category == category))
			absence += spans[i]->percent;
	return absence < ALIS_FULL_TIME ? (int32_t)absence : ALIS_FULL_TIME;
}

/* Fill the day, category by category in the order of the rule book. */
static void fill(const struct alis_service *service, enum alis_reading reading,
    const struct span *const *spans, size_t n, const int64_t *percent,
    struct period *period)
{
	int32_t room = ALIS_FULL_TIME;

	for (size_t c = 0; c < service->category_count; c++) {
		bool does =
		    percent[c] > 0 && counts(service, reading, percent, c);
		for (size_t i = 0; i < n; i++) {
			struct part *part = &period->parts[period->count];
			if (spans[i]->is_absence || spans[i]->category != c)
				continue;
			part->fact = spans[i]->fact;
			part->category = c;
			part->percent = spans[i]->percent;
			part->beside = !does;
			part->granted = !does          ? 0
			    : spans[i]->percent < room ? spans[i]->percent
			                               : room;
			part->absence = absence_of(spans, n, c);
			room -= part->granted;
			period->count++;
		}
	}
}

static void period_make(const struct alis_service *service,
    enum alis_reading reading, const struct span *const *spans, size_t n,
    struct period *period, struct alis_arena *mem)
{
	int64_t *percent = ALIS_NEW(mem, int64_t, service->category_count + 1);

	for (size_t i = 0; i < n; i++) {
		if (spans[i]->is_absence)
			continue;
		percent[spans[i]->category] += spans[i]->percent;
		period->percent += spans[i]->percent;
	}
	period->parts = ALIS_NEW(mem, struct part, n + 1);
	fill(service, reading, spans, n, percent, period);
}

/* ---- the whole ---- */

struct sweep {
	struct span *spans; /* by first day, as the ledger has them */
	size_t count;
	alis_day *edges; /* days on which something begins, or has ended */
	size_t edge_count;
};

static struct sweep sweep_prepare(const struct alis_service *service,
    const struct alis_ledger *ledger, enum view view, enum alis_reading reading,
    alis_day today, struct alis_arena *mem)
{
	struct sweep s = { .count = 0 };
	size_t n = 0;

	s.spans = ALIS_NEW(mem, struct span, ledger->count + 1);
	for (size_t i = 0; i < ledger->count; i++)
		if (span_of(service, &ledger->facts[i], view, reading, today,
		        &s.spans[s.count])) {
			s.spans[s.count].fact = (uint32_t)i;
			s.count +=
			    s.spans[s.count].last >= s.spans[s.count].first;
		}
	s.edges = ALIS_NEW(mem, alis_day, 2 * s.count + 1);
	for (size_t i = 0; i < s.count; i++) {
		s.edges[n++] = s.spans[i].first;
		if (s.spans[i].last != ALIS_DAY_MAX)
			s.edges[n++] = s.spans[i].last + 1;
	}
	if (n > 0)
		qsort(s.edges, n, sizeof(*s.edges), by_day);
	for (size_t i = 0; i < n; i++)
		if (i == 0 || s.edges[i] != s.edges[i - 1])
			s.edges[s.edge_count++] = s.edges[i];
	return s;
}

struct timeline alis__timeline(const struct alis_service *service,
    const struct alis_ledger *ledger, enum view view, enum alis_reading reading,
    alis_day today, struct alis_arena *mem)
{
	struct sweep s =
	    sweep_prepare(service, ledger, view, reading, today, mem);
	const struct span **active =
	    ALIS_NEW(mem, const struct span *, s.count + 1);
	struct timeline line = {
		.periods = ALIS_NEW(mem, struct period, s.edge_count + 1),
	};
	size_t n = 0, next = 0;

	for (size_t e = 0; e < s.edge_count; e++) {
		struct period *period = &line.periods[line.count];
		size_t kept = 0;
		for (size_t i = 0; i < n; i++)
			if (active[i]->last >= s.edges[e])
				active[kept++] = active[i];
		n = kept;
		while (next < s.count && s.spans[next].first <= s.edges[e])
			active[n++] = &s.spans[next++];
		period->first = s.edges[e];
		period->last =
		    e + 1 < s.edge_count ? s.edges[e + 1] - 1 : ALIS_DAY_MAX;
		period_make(service, reading, active, n, period, mem);
		line.count += period->count > 0;
		if (period->count == 0)
			*period = (struct period){ .count = 0 };
	}
	return line;
}

alis_amount alis__service_value(
    int32_t granted, int32_t absence, int32_t weight)
{
	const alis_amount step =
	    ALIS_ONE / ((alis_amount)ALIS_FULL_TIME * ALIS_FULL_TIME);

	return (alis_amount)granted * (ALIS_FULL_TIME - absence) * step *
	    weight;
}

size_t alis_rule_overfull(const struct alis_rules *rules,
    const struct alis_ledger *ledger, alis_day today, struct alis_arena *mem,
    const struct alis_overfull **found)
{
	struct timeline line = alis__timeline(
	    &rules->service, ledger, VIEW_DONE, ALIS_CAUTIOUS, today, mem);
	struct alis_overfull *list =
	    ALIS_NEW(mem, struct alis_overfull, line.count + 1);
	bool *told = ALIS_NEW(mem, bool, ledger->count + 1);
	size_t n = 0;

	for (size_t i = 0; i < line.count; i++) {
		const struct period *p = &line.periods[i];
		uint32_t last = 0, before = UINT32_MAX;
		if (p->percent <= ALIS_FULL_TIME || p->first > today)
			continue;
		for (size_t k = 0; k < p->count; k++)
			if (p->parts[k].fact >= last)
				last = p->parts[k].fact;
		for (size_t k = 0; k < p->count; k++)
			if (p->parts[k].fact < before)
				before = p->parts[k].fact;
		if (told[last])
			continue;
		told[last] = true;
		list[n++] = (struct alis_overfull){ ledger->facts[last].entry,
			ledger->facts[before].entry, p->first, p->percent };
	}
	*found = list;
	return n;
}
