/* SPDX-License-Identifier: MIT */
#include "tally.h"

#define ALL  SIZE_MAX
#define NONE UINT32_MAX

/* A post or an absence that is being laid out. */
struct span {
	uint32_t fact;
	alis_day first;
	alis_day last;
	int32_t percent;
	size_t category; /* of service */
	bool is_absence;
	bool is_deducted;
	bool is_from_all; /* absence: from all service, or from these */
	bool *from;
};

/* ---- which facts, on which days ---- */

/* What stands behind the root of an account: "permisjon:ferie", "ferie". */
static alis_str below(alis_str account)
{
	return alis_str_cut(account, ':').tail;
}

/* Whether a reason names a category, or one above it. */
static bool is_named(alis_str reason, alis_str category)
{
	return reason.n > 0 && alis_account_within(below(category), reason);
}

/* Whether a book has it that an absence is not deducted: holiday. */
static bool is_spared(
    const struct alis_service *service, const struct alis_fact *fact)
{
	for (size_t i = 0; i < service->absence_count; i++)
		if (alis_account_within(
		        fact->account->name, service->absences[i].account))
			return !service->absences[i].deducted;
	return false;
}

/* From what an absence is taken: a reason that is itself a category of service
 * is taken from that category and its parts alone, and from nothing if only
 * another book has it. */
static bool is_taken(const struct laying *lay, const struct alis_fact *fact,
    struct alis_arena *mem, struct span *span)
{
	const struct alis_service *service = lay->service;
	alis_str reason = below(fact->account->name);

	span->is_from_all = true;
	for (size_t i = 0; i < service->category_count; i++) {
		if (!is_named(reason, service->categories[i].account))
			continue;
		if (span->is_from_all)
			span->from =
			    ALIS_NEW(mem, bool, service->category_count);
		span->is_from_all = false;
		span->from[i] = true;
	}
	if (!span->is_from_all)
		return true;
	for (size_t i = 0; i < lay->categories->count; i++)
		if (is_named(reason, lay->categories->names[i]))
			return false;
	return true;
}

static bool span_of(const struct laying *lay, const struct alis_fact *fact,
    struct alis_arena *mem, struct span *span)
{
	const struct alis_service *service = lay->service;
	enum view absences =
	    lay->view == VIEW_CONFIRMED ? VIEW_DONE : lay->view;

	if (fact->unit != ALIS_UNIT_PERCENT)
		return false;
	span->is_absence =
	    alis_account_within(fact->account->name, service->absence);
	if (!fact->in_reading[lay->reading] ||
	    !alis__view_has(
	        span->is_absence ? absences : lay->view, fact, lay->today))
		return false;
	span->first = fact->first;
	if (fact->standing == ALIS_PLANNED && span->first < lay->today)
		span->first = lay->today;
	span->last = fact->last;
	if (fact->last == ALIS_DAY_MAX && lay->view == VIEW_LISTED)
		span->last = lay->today;
	span->percent = (int32_t)(fact->amount / (ALIS_ONE / 100));
	span->category = ALL;
	if (span->is_absence) {
		span->is_deducted = (!service->only_whole[lay->reading] ||
		                        span->percent >= ALIS_FULL_TIME) &&
		    !is_spared(service, fact);
		return is_taken(lay, fact, mem, span);
	}
	if (!alis_account_within(fact->account->name, service->service))
		return false;
	span->category = alis__category_of(service, fact->account->name);
	return span->category != ALL;
}

/* ---- how each category counts, looked up once ---- */

struct manner {
	bool alone;
	int32_t least;
	bool above;
	const size_t *beside;
	size_t beside_count;
};

/* 'room' is for as many numbers as there are categories. */
static struct manner manner_of(const struct laying *lay, size_t category,
    size_t *room, struct alis_arena *mem)
{
	const struct alis_category *c = &lay->service->categories[category];
	const struct alis_counting *counting = &c->counting[lay->reading];
	size_t n = lay->service->category_count;
	struct manner manner = { .least = counting->least,
		.above = counting->above };
	size_t *beside;

	manner.alone = counting->alone &&
	    alis__is_when(&c->when[lay->reading], lay->ledger, lay->today);
	for (size_t i = 0; i < n; i++)
		if (i != category &&
		    alis__is_among(
		        lay->service->categories[i].account, &counting->beside))
			room[manner.beside_count++] = i;
	beside = ALIS_NEW(mem, size_t, manner.beside_count + 1);
	for (size_t i = 0; i < manner.beside_count; i++)
		beside[i] = room[i];
	manner.beside = beside;
	return manner;
}

static bool stands_alone(const struct manner *manner, int64_t percent)
{
	return manner->alone && percent > 0 &&
	    (manner->above ? percent > manner->least
	                   : percent >= manner->least);
}

/* ---- the sweep ---- */

struct sweep {
	const struct laying *lay;
	struct alis_arena *mem;
	const struct manner *manners;
	struct span *spans;
	size_t count;
	const struct span **starting; /* by first day */
	const struct span **ending;   /* by last day */
	size_t next_start, next_end;
	alis_day *edges; /* days on which something begins, or has ended */
	size_t edge_count;
	/* What is going on, by category: percentages, and posts in the order
	 * in which they began, as lists, and which was added last. */
	int64_t *percent;
	int64_t *absence;
	int64_t absence_of_all;
	int64_t *spared; /* leave that is not deducted */
	int64_t spared_of_all;
	uint32_t *head, *tail, *added;
	uint32_t *after, *before;
	size_t active;
	struct part *parts; /* room for the parts of one period */
};

static int by_day(const void *left, const void *right)
{
	const alis_day *a = left, *b = right;

	return (*a > *b) - (*a < *b);
}

static int by_start(const void *left, const void *right)
{
	const struct span *a = *(const struct span *const *)left;
	const struct span *b = *(const struct span *const *)right;

	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	return (a->fact > b->fact) - (a->fact < b->fact);
}

static int by_end(const void *left, const void *right)
{
	const struct span *a = *(const struct span *const *)left;
	const struct span *b = *(const struct span *const *)right;

	if (a->last != b->last)
		return a->last < b->last ? -1 : 1;
	return (a->fact > b->fact) - (a->fact < b->fact);
}

static void edges_make(struct sweep *s)
{
	size_t n = 0;

	s->edges =
	    ALIS_NEW(s->mem, alis_day, 2 * s->count + s->lay->cut_count + 1);
	for (size_t i = 0; i < s->count; i++) {
		s->edges[n++] = s->spans[i].first;
		if (s->spans[i].last != ALIS_DAY_MAX)
			s->edges[n++] = s->spans[i].last + 1;
	}
	for (size_t i = 0; i < s->lay->cut_count; i++)
		s->edges[n++] = s->lay->cuts[i];
	if (n > 0)
		alis__sort(s->edges, n, sizeof(*s->edges), by_day);
	for (size_t i = 0; i < n; i++)
		if (i == 0 || s->edges[i] != s->edges[i - 1])
			s->edges[s->edge_count++] = s->edges[i];
}

static struct sweep sweep_prepare(
    const struct laying *lay, struct alis_arena *mem)
{
	size_t facts = lay->ledger->count;
	size_t categories = lay->service->category_count;
	struct manner *manners = ALIS_NEW(mem, struct manner, categories + 1);
	size_t *room = ALIS_NEW(mem, size_t, categories + 1);
	struct sweep s = {
		.lay = lay,
		.mem = mem,
		.manners = manners,
		.spans = ALIS_NEW(mem, struct span, facts + 1),
		.percent = ALIS_NEW(mem, int64_t, categories + 1),
		.absence = ALIS_NEW(mem, int64_t, categories + 1),
		.spared = ALIS_NEW(mem, int64_t, categories + 1),
		.head = ALIS_NEW(mem, uint32_t, categories + 1),
		.tail = ALIS_NEW(mem, uint32_t, categories + 1),
		.added = ALIS_NEW(mem, uint32_t, categories + 1),
	};

	for (size_t i = 0; i < categories; i++) {
		manners[i] = manner_of(lay, i, room, mem);
		s.head[i] = s.tail[i] = s.added[i] = NONE;
	}
	for (size_t i = 0; i < facts; i++) {
		struct span *span = &s.spans[s.count];
		span->fact = (uint32_t)i;
		s.count += span_of(lay, &lay->ledger->facts[i], mem, span) &&
		    span->last >= span->first;
	}
	s.starting = ALIS_NEW(mem, const struct span *, s.count + 1);
	s.ending = ALIS_NEW(mem, const struct span *, s.count + 1);
	s.after = ALIS_NEW(mem, uint32_t, s.count + 1);
	s.before = ALIS_NEW(mem, uint32_t, s.count + 1);
	s.parts = ALIS_NEW(mem, struct part, s.count + 1);
	for (size_t i = 0; i < s.count; i++)
		s.starting[i] = s.ending[i] = &s.spans[i];
	alis__sort(s.starting, s.count, sizeof(const struct span *), by_start);
	alis__sort(s.ending, s.count, sizeof(const struct span *), by_end);
	edges_make(&s);
	return s;
}

/* Behind which post of its category one belongs: nearly always the last. Plans
 * of which some days have passed begin all today, each behind the one before;
 * so that is where the search goes on. */
static uint32_t place_of(
    const struct sweep *s, size_t category, uint32_t number)
{
	uint32_t before = s->tail[category];

	if (before == NONE || before < number)
		return before;
	if (s->added[category] < number) {
		before = s->added[category];
		while (s->after[before] < number)
			before = s->after[before];
		return before;
	}
	while (before != NONE && before > number)
		before = s->before[before];
	return before;
}

/* Put a post into its category's list, where its number in the ledger wants
 * it. */
static void list_add(struct sweep *s, uint32_t number)
{
	size_t c = s->spans[number].category;
	uint32_t before = place_of(s, c, number);

	s->added[c] = number;
	s->before[number] = before;
	s->after[number] = before == NONE ? s->head[c] : s->after[before];
	if (before == NONE)
		s->head[c] = number;
	else
		s->after[before] = number;
	if (s->after[number] == NONE)
		s->tail[c] = number;
	else
		s->before[s->after[number]] = number;
}

static void list_remove(struct sweep *s, uint32_t number)
{
	size_t c = s->spans[number].category;
	uint32_t before = s->before[number], after = s->after[number];

	if (s->added[c] == number)
		s->added[c] = NONE;
	if (before == NONE)
		s->head[c] = after;
	else
		s->after[before] = after;
	if (after == NONE)
		s->tail[c] = before;
	else
		s->before[after] = before;
}

static void leave_turn(struct sweep *s, const struct span *span, int64_t change)
{
	int64_t *of_all =
	    span->is_deducted ? &s->absence_of_all : &s->spared_of_all;
	int64_t *of_each = span->is_deducted ? s->absence : s->spared;

	if (span->is_from_all)
		*of_all += change;
	for (size_t i = 0;
	     !span->is_from_all && i < s->lay->service->category_count; i++)
		of_each[i] += span->from[i] ? change : 0;
}

static void span_turn(struct sweep *s, const struct span *span, bool begins)
{
	int64_t change = begins ? span->percent : -span->percent;
	uint32_t number = (uint32_t)(span - s->spans);

	if (span->is_absence) {
		leave_turn(s, span, change);
	} else {
		s->percent[span->category] += change;
		if (begins)
			list_add(s, number);
		else
			list_remove(s, number);
		s->active = begins ? s->active + 1 : s->active - 1;
	}
}

/* Whether a category counts now. */
static bool counts(const struct sweep *s, size_t category)
{
	const struct manner *manner = &s->manners[category];

	if (s->percent[category] <= 0)
		return false;
	if (stands_alone(manner, s->percent[category]))
		return true;
	for (size_t i = 0; i < manner->beside_count; i++) {
		size_t other = manner->beside[i];
		if (stands_alone(&s->manners[other], s->percent[other]))
			return true;
		/* What may be added beside too small a post is not found in
		 * the sources: the lenient reading asks only that it is there.
		 */
		if (s->lay->reading == ALIS_LENIENT && s->percent[other] > 0)
			return true;
	}
	return false;
}

static int32_t share(int64_t percent)
{
	return percent < ALIS_FULL_TIME ? (int32_t)percent : ALIS_FULL_TIME;
}

static struct part part_now(
    const struct sweep *s, const struct span *span, int32_t granted)
{
	int64_t absence = s->absence_of_all + s->absence[span->category];
	int64_t spared = s->spared_of_all + s->spared[span->category];

	return (struct part){ span->fact, span->category, span->percent,
		granted, share(absence), share(absence + spared) };
}

/* Fill the day, category by category in the order of the rule book. */
static void fill(struct sweep *s, struct period *period)
{
	size_t categories = s->lay->service->category_count;
	bool *does = ALIS_NEW(s->mem, bool, categories + 1);
	struct part *parts;
	int32_t room = ALIS_FULL_TIME;

	period->newest = 0;
	period->oldest = NONE;
	for (size_t c = 0; c < categories; c++) {
		does[c] = counts(s, c);
		period->percent += s->percent[c];
		if (s->head[c] == NONE)
			continue;
		if (s->spans[s->tail[c]].fact > period->newest)
			period->newest = s->spans[s->tail[c]].fact;
		if (s->spans[s->head[c]].fact < period->oldest)
			period->oldest = s->spans[s->head[c]].fact;
		for (uint32_t i = s->head[c]; does[c] && i != NONE && room > 0;
		     i = s->after[i]) {
			const struct span *span = &s->spans[i];
			int32_t granted =
			    span->percent < room ? span->percent : room;
			if (granted <= 0)
				continue;
			s->parts[period->count++] = part_now(s, span, granted);
			room -= granted;
		}
	}
	period->counts = does;
	parts = ALIS_NEW(s->mem, struct part, period->count + 1);
	for (size_t i = 0; i < period->count; i++)
		parts[i] = s->parts[i];
	period->parts = parts;
}

struct timeline alis__timeline(
    const struct laying *laying, struct alis_arena *mem)
{
	struct sweep s = sweep_prepare(laying, mem);
	struct timeline line = {
		.service = laying->service,
		.periods = ALIS_NEW(mem, struct period, s.edge_count + 1),
	};

	for (size_t e = 0; e < s.edge_count; e++) {
		struct period *period = &line.periods[line.count];
		while (s.next_end < s.count &&
		    s.ending[s.next_end]->last < s.edges[e])
			span_turn(&s, s.ending[s.next_end++], false);
		while (s.next_start < s.count &&
		    s.starting[s.next_start]->first <= s.edges[e])
			span_turn(&s, s.starting[s.next_start++], true);
		if (s.active == 0)
			continue;
		period->first = s.edges[e];
		period->last =
		    e + 1 < s.edge_count ? s.edges[e + 1] - 1 : ALIS_DAY_MAX;
		fill(&s, period);
		line.count++;
	}
	return line;
}

size_t alis__period_at(const struct timeline *line, alis_day day)
{
	size_t low = 0, high = line->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (line->periods[middle].last < day)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

alis_amount alis__service_value(
    int32_t granted, int32_t absence, int32_t weight)
{
	const alis_amount step =
	    ALIS_ONE / ((alis_amount)ALIS_FULL_TIME * ALIS_FULL_TIME);

	return (alis_amount)granted * (ALIS_FULL_TIME - absence) * step *
	    weight;
}
