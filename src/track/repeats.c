/* SPDX-License-Identifier: MIT */
#include "plan.h"

#include <stdlib.h>

/* What was done, by kind and day. */
struct record {
	const struct alis_kind *kind;
	alis_day day;
	uint32_t entry;
};

struct records {
	struct record *at;
	size_t count;
};

static int by_kind(const void *left, const void *right)
{
	const struct record *a = left, *b = right;

	if (a->kind != b->kind)
		return a->kind < b->kind ? -1 : 1;
	if (a->day != b->day)
		return a->day < b->day ? -1 : 1;
	return (a->entry > b->entry) - (a->entry < b->entry);
}

static struct records records_of(const struct planner *planner)
{
	const struct alis_run *run = planner->run;
	size_t room = run->journal->entry_count + 1;
	struct records records = { ALIS_NEW(planner->mem, struct record, room),
		0 };

	for (size_t i = 0; i < run->journal->entry_count; i++) {
		const struct alis_entry *entry = run->journal->entries[i];
		const struct alis_posted *posted = &run->posted->entries[i];
		if (!posted->faulty && posted->kind != NULL &&
		    !alis__is_plan(run, entry))
			records.at[records.count++] =
			    (struct record){ posted->kind, entry->first,
				    (uint32_t)i };
	}
	qsort(records.at, records.count, sizeof(*records.at), by_kind);
	return records;
}

/* The first record of a kind that is not before a day. */
static size_t first_from(
    const struct records *records, const struct alis_kind *kind, alis_day day)
{
	struct record wanted = { kind, day, 0 };
	size_t low = 0, high = records->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (by_kind(&records->at[middle], &wanted) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Whether an entry is what a line expects: it has its name, or where no kind
 * tells what a name is, the same supervisor or place. */
static bool is_expected(const struct planner *planner,
    const struct alis_repeat *repeat, const struct alis_entry *entry)
{
	const struct alis_journal *journal = planner->run->journal;
	const alis_str named[] = {
		entry->what,
		alis_attribute_value(entry->attributes, "veileder"),
		alis_attribute_value(entry->attributes, "sted"),
		repeat->kind->place == ALIS_PLACE_NOTE ? entry->note
		                                       : ALIS_STR(""),
	};

	for (size_t i = 0; i < ALIS_COUNT(named); i++)
		if (named[i].n > 0 &&
		    alis_utf8_same(
		        alis_journal_renamed(journal, named[i]), repeat->what))
			return true;
	return repeat->what.n == 0;
}

static enum alis_planned lacking_state(
    const struct planner *planner, alis_day day)
{
	alis_day today = planner->run->today;

	if (day > today)
		return alis__waiting_state(planner, day, day);
	return alis__half_of(day) == alis__half_of(today)
	    ? ALIS_PLANNED_LATE
	    : ALIS_PLANNED_DROPPED;
}

/* The days of a line in one half-year: as many of them are done as there are
 * entries of that half-year, the earliest first. */
static void add_half(struct planner *planner, const struct records *records,
    const struct alis_repeat *repeat, const alis_day *days, size_t count)
{
	struct alis_days half = alis__half_days(alis__half_of(days[0]));
	size_t r = first_from(records, repeat->kind, half.first);

	for (size_t i = 0; i < count; i++) {
		struct alis_plan_item item = {
			.state = lacking_state(planner, days[i]),
			.days = { days[i], days[i] },
			.entry = repeat->directive->entry,
			.repeat = repeat,
		};
		for (; days[i] <= planner->run->today && item.done == NULL &&
		     r < records->count &&
		     records->at[r].kind == repeat->kind &&
		     records->at[r].day <= half.last;
		     r++) {
			uint32_t number = records->at[r].entry;
			const struct alis_entry *entry =
			    planner->run->journal->entries[number];
			if (planner->taken[number] ||
			    !is_expected(planner, repeat, entry))
				continue;
			planner->taken[number] = true;
			item.done = entry;
			item.state = ALIS_PLANNED_DONE;
		}
		alis__plan_add(planner, item);
	}
}

static void add_repeat(struct planner *planner, const struct records *records,
    const struct alis_repeat *repeat)
{
	for (size_t i = 0, n; i < repeat->count; i += n) {
		int32_t half = alis__half_of(repeat->days[i]);
		for (n = 1; i + n < repeat->count; n++)
			if (alis__half_of(repeat->days[i + n]) != half)
				break;
		add_half(planner, records, repeat, &repeat->days[i], n);
	}
}

/* A line that names somebody takes what is his before one that does not. */
void alis__plan_repeats(struct planner *planner)
{
	const struct alis_posting_result *posted = planner->run->posted;
	struct records records = records_of(planner);

	for (int named = 1; named >= 0; named--)
		for (size_t i = 0; i < posted->repeat_count; i++)
			if ((posted->repeats[i].what.n > 0) == (named != 0))
				add_repeat(
				    planner, &records, &posted->repeats[i]);
}
