/* SPDX-License-Identifier: MIT */
#include "plan.h"

#include <stdlib.h>

#define DUE_DAYS   30
#define LATE_DAYS  180
#define PLAN_YEARS 5

const char *alis_planned_name(enum alis_planned state)
{
	static const char *const names[ALIS_PLANNED_COUNT] = { "done", "moved",
		"due", "late", "dropped", "to-come" };

	return names[state];
}

static const struct alis_entry *entry_of(
    const struct planner *planner, uint32_t number)
{
	return alis_journal_entry(planner->run->journal, number);
}

void alis__plan_add(struct planner *planner, struct alis_plan_item item)
{
	planner->items[planner->count++] = item;
}

/* ---- entries: what is planned, and what came of it ---- */

/* Entries of one kind and name, by day. */
struct named {
	const struct alis_kind *kind;
	alis_str what; /* folded */
	struct event event;
};

static int by_name(const void *left, const void *right)
{
	const struct named *a = left, *b = right;
	int order = (a->kind > b->kind) - (a->kind < b->kind);

	if (order == 0)
		order = alis_str_compare(a->what, b->what);
	if (order == 0)
		order = (a->event.day > b->event.day) -
		    (a->event.day < b->event.day);
	return order != 0 ? order
	                  : (a->event.entry > b->event.entry) -
	        (a->event.entry < b->event.entry);
}

bool alis__is_plan(const struct alis_run *run, const struct alis_entry *entry)
{
	return entry->mark == ALIS_MARK_PENDING || entry->first > run->today;
}

static struct named *entries_by_name(
    const struct planner *planner, size_t *count)
{
	const struct alis_run *run = planner->run;
	const struct alis_journal *journal = run->journal;
	struct named *named =
	    ALIS_NEW(planner->mem, struct named, journal->entry_count + 1);

	*count = 0;
	for (size_t i = 0; i < journal->entry_count; i++) {
		const struct alis_entry *entry = alis_journal_entry(journal, i);
		const struct alis_kind *kind = alis_posted_kind(run->posted, i);
		if (run->posted->entries[i].faulty || kind == NULL)
			continue;
		named[(*count)++] = (struct named){
			.kind = kind,
			.what = alis_utf8_fold(
			    alis_journal_renamed(journal, entry->what),
			    planner->mem),
			.event = { entry->first, alis__is_plan(run, entry),
			    (uint32_t)i, NO_OTHER },
		};
	}
	qsort(named, *count, sizeof(*named), by_name);
	return named;
}

/* Of a period that runs on, its first day; else its last. */
static alis_day day_due(const struct alis_entry *entry)
{
	return entry->last == ALIS_DAY_MAX ? entry->first : entry->last;
}

enum alis_planned alis__waiting_state(
    const struct planner *planner, alis_day first, alis_day due)
{
	alis_day today = planner->run->today;

	if (due < today)
		return today - due > LATE_DAYS ? ALIS_PLANNED_DROPPED
		                               : ALIS_PLANNED_LATE;
	return first - today > DUE_DAYS ? ALIS_PLANNED_TO_COME
	                                : ALIS_PLANNED_DUE;
}

static enum alis_planned done_state(alis_day planned, alis_day done)
{
	struct alis_civil a = alis_day_civil(planned);
	struct alis_civil b = alis_day_civil(done);

	return a.year == b.year && a.month == b.month ? ALIS_PLANNED_DONE
	                                              : ALIS_PLANNED_MOVED;
}

static void add_done(struct planner *planner, struct alis_days days,
    uint32_t planned, uint32_t done)
{
	const struct alis_entry *entry = entry_of(planner, done);

	alis__plan_add(planner,
	    (struct alis_plan_item){
	        .state = done_state(days.first, entry->first),
	        .days = days,
	        .entry = entry_of(planner, planned),
	        .done = entry,
	    });
	planner->taken[done] = true;
}

/* A plan for a day that nothing has taken; NULL if there is none. */
static struct event *plan_of_day(
    struct named *group, size_t count, alis_day day)
{
	size_t low = 0, high = count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (group[middle].event.day < day)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < count && group[low].event.day == day; low++)
		if (group[low].event.is_plan &&
		    group[low].event.other == NO_OTHER)
			return &group[low].event;
	return NULL;
}

/* What says itself for when it was planned. A plan of that day that still
 * stands there is the same one. */
static void settle_told(
    struct planner *planner, struct named *group, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct event *event = &group[i].event;
		const struct alis_entry *entry =
		    entry_of(planner, event->entry);
		struct event *plan;
		alis_day day;
		if (event->is_plan ||
		    !alis_attribute_day(entry->attributes, "planlagt", &day))
			continue;
		plan = plan_of_day(group, count, day);
		event->other = event->entry;
		if (plan != NULL)
			plan->other = event->entry;
		add_done(planner, (struct alis_days){ day, day },
		    plan == NULL ? event->entry : plan->entry, event->entry);
	}
}

/* Of the rest, the plans whose day has come are paired with what was done. */
static void settle_nearest(
    struct planner *planner, struct named *group, size_t count)
{
	struct event *events = ALIS_NEW(planner->mem, struct event, count + 1);
	size_t n = 0;

	for (size_t i = 0; i < count; i++)
		if (group[i].event.other == NO_OTHER &&
		    group[i].event.day <= planner->run->today)
			events[n++] = group[i].event;
	alis__pair_nearest(events, n, planner->mem);
	for (size_t i = 0; i < n; i++) {
		const struct alis_entry *plan =
		    entry_of(planner, events[i].entry);
		if (!events[i].is_plan || events[i].other == NO_OTHER)
			continue;
		add_done(planner, (struct alis_days){ plan->first, plan->last },
		    events[i].entry, events[i].other);
	}
	for (size_t i = 0, k = 0; i < count; i++)
		if (k < n && group[i].event.entry == events[k].entry)
			group[i].event.other = events[k++].other;
}

static void add_waiting(
    struct planner *planner, const struct named *group, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct event *event = &group[i].event;
		const struct alis_entry *entry =
		    entry_of(planner, event->entry);
		if (!event->is_plan || event->other != NO_OTHER)
			continue;
		alis__plan_add(planner,
		    (struct alis_plan_item){
		        .state = alis__waiting_state(
		            planner, entry->first, day_due(entry)),
		        .days = { entry->first, entry->last },
		        .entry = entry,
		    });
	}
}

static void add_entries(struct planner *planner)
{
	size_t count;
	struct named *named = entries_by_name(planner, &count);

	for (size_t i = 0, n; i < count; i += n) {
		for (n = 1; i + n < count && named[i + n].kind == named[i].kind;
		     n++)
			if (!alis_str_same(named[i + n].what, named[i].what))
				break;
		settle_told(planner, &named[i], n);
		settle_nearest(planner, &named[i], n);
		add_waiting(planner, &named[i], n);
	}
}

/* ---- half-years ---- */

int32_t alis__half_of(alis_day day)
{
	struct alis_civil civil = alis_day_civil(day);

	return 2 * civil.year + (civil.month > 6);
}

struct alis_days alis__half_days(int32_t half)
{
	bool second = half % 2 != 0;
	int year = half / 2;

	return (struct alis_days){
		alis_day_of((struct alis_civil){ year, second ? 7 : 1, 1 }),
		alis_day_of((struct alis_civil){
		    year, second ? 12 : 6, second ? 31 : 30 }),
	};
}

/* ---- the whole ---- */

static int by_day(const void *left, const void *right)
{
	const struct alis_plan_item *a = left, *b = right;
	const struct alis_entry *x = a->entry, *y = b->entry;
	int order =
	    (a->days.first > b->days.first) - (a->days.first < b->days.first);

	if (order == 0)
		order = (a->repeat != NULL) - (b->repeat != NULL);
	if (order == 0)
		order = alis_str_compare(x->src->path, y->src->path);
	return order != 0
	    ? order
	    : (x->span.from > y->span.from) - (x->span.from < y->span.from);
}

static alis_day start_of(const struct alis_run *run)
{
	const struct alis_journal *journal = run->journal;
	alis_day start = run->today;

	if (alis_journal_start(journal, &start))
		return start;
	for (size_t i = 0; i < journal->entry_count; i++)
		if (!run->posted->entries[i].faulty &&
		    alis_journal_entry(journal, i)->first < start)
			start = alis_journal_entry(journal, i)->first;
	return start;
}

/* The half-years of the training, and others for which something is planned:
 * a date that is far out makes one row, and not hundreds. */
static void count_halves(struct planner *planner, struct alis_plan *plan)
{
	int32_t first = alis__half_of(start_of(planner->run)), next = first;
	int32_t end = first + 2 * PLAN_YEARS;
	struct alis_half_year *halves = ALIS_NEW(planner->mem,
	    struct alis_half_year, planner->count + 2 * PLAN_YEARS + 2);
	struct alis_half_year *half = NULL;

	/* A training that begins within a half-year ends within one. */
	end += alis__half_days(first).first < start_of(planner->run);
	for (size_t i = 0; i <= planner->count; i++) {
		const struct alis_plan_item *item = &planner->items[i];
		bool done = i == planner->count;
		int32_t at = done ? end : alis__half_of(item->days.first);
		for (; next < end && next <= at; next++) {
			half = &halves[plan->half_count++];
			half->days = alis__half_days(next);
		}
		if (done)
			break;
		if (half == NULL ||
		    half->days.first != alis__half_days(at).first) {
			half = &halves[plan->half_count++];
			half->days = alis__half_days(at);
		}
		half->planned++;
		half->states[item->state]++;
		plan->states[item->state]++;
	}
	plan->halves = halves;
}

const struct alis_plan *alis_track_plan(
    const struct alis_run *run, struct alis_arena *mem)
{
	struct alis_plan *plan = ALIS_NEW(mem, struct alis_plan, 1);
	struct planner planner = { .run = run, .mem = mem };
	size_t most = run->journal->entry_count + 1;

	for (size_t i = 0; i < run->posted->repeat_count; i++)
		most += run->posted->repeats[i].count;
	planner.items = ALIS_NEW(mem, struct alis_plan_item, most);
	planner.taken = ALIS_NEW(mem, bool, run->journal->entry_count + 1);
	add_entries(&planner);
	alis__plan_repeats(&planner);
	qsort(planner.items, planner.count, sizeof(*planner.items), by_day);
	plan->items = planner.items;
	plan->count = planner.count;
	count_halves(&planner, plan);
	alis__look_ahead(run, plan, mem);
	return plan;
}
