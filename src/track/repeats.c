/* SPDX-License-Identifier: MIT */
#include "plan.h"

#include <stdlib.h>

#define NAMES_MOST 5 /* that an entry goes by */

/* What was done, by kind, by all names that it goes by, and by day. */
struct record {
	const struct alis_kind *kind;
	alis_str name; /* folded; empty: whatever its name */
	alis_day day;
	uint32_t entry;
};

struct records {
	struct record *at;
	size_t count;
};

static int by_name(const void *left, const void *right)
{
	const struct record *a = left, *b = right;
	int order = (a->kind > b->kind) - (a->kind < b->kind);

	if (order == 0)
		order = alis_str_compare(a->name, b->name);
	if (order == 0)
		order = (a->day > b->day) - (a->day < b->day);
	return order != 0 ? order
	                  : (a->entry > b->entry) - (a->entry < b->entry);
}

static alis_str name_of(const struct planner *planner, alis_str written)
{
	return alis_utf8_fold(
	    alis_journal_renamed(planner->run->journal, written), planner->mem);
}

/* An entry goes by its name, or where no kind tells what a name is, by its
 * supervisor or place; and by none, for lines that name nobody. */
static void add_record(
    const struct planner *planner, size_t number, struct records *records)
{
	const struct alis_entry *entry =
	    alis_journal_entry(planner->run->journal, number);
	const struct alis_kind *kind =
	    alis_posted_kind(planner->run->posted, number);
	const alis_str names[NAMES_MOST] = {
		ALIS_STR(""),
		entry->what,
		alis_attribute_value(entry->attributes, "veileder"),
		alis_attribute_value(entry->attributes, "sted"),
		kind->place == ALIS_PLACE_NOTE ? entry->note : ALIS_STR(""),
	};

	for (size_t i = 0; i < NAMES_MOST; i++)
		if (i == 0 || names[i].n > 0)
			records->at[records->count++] = (struct record){
				.kind = kind,
				.name = name_of(planner, names[i]),
				.day = entry->first,
				.entry = (uint32_t)number,
			};
}

static struct records records_of(const struct planner *planner)
{
	const struct alis_run *run = planner->run;
	size_t room = NAMES_MOST * run->journal->entry_count + 1;
	struct records records = { ALIS_NEW(planner->mem, struct record, room),
		0 };

	for (size_t i = 0; i < run->journal->entry_count; i++) {
		const struct alis_posted *posted = &run->posted->entries[i];
		if (!posted->faulty && posted->kind != 0 &&
		    !alis__is_plan(run, alis_journal_entry(run->journal, i)))
			add_record(planner, i, &records);
	}
	qsort(records.at, records.count, sizeof(*records.at), by_name);
	return records;
}

/* The first record of a kind and name that is not before a day. */
static size_t first_from(
    const struct records *records, const struct record *wanted)
{
	size_t low = 0, high = records->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (by_name(&records->at[middle], wanted) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
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
	struct record wanted = { repeat->kind,
		alis_utf8_fold(repeat->what, planner->mem), half.first, 0 };
	size_t r = first_from(records, &wanted);

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
		     alis_str_same(records->at[r].name, wanted.name) &&
		     records->at[r].day <= half.last;
		     r++) {
			uint32_t number = records->at[r].entry;
			if (planner->taken[number])
				continue;
			planner->taken[number] = true;
			item.done =
			    alis_journal_entry(planner->run->journal, number);
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
