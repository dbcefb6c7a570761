/* SPDX-License-Identifier: MIT */
#include "build.h"

#include <stdlib.h>

/* ---- list ---- */

/* Running totals, one for each account and unit that has come by. */
struct total {
	alis_str account;
	enum alis_unit unit;
	alis_amount amount;
};

struct totals {
	struct total *at;
	size_t count;
};

static struct total *total_of(
    struct totals *totals, alis_str account, enum alis_unit unit)
{
	for (size_t i = 0; i < totals->count; i++)
		if (totals->at[i].unit == unit &&
		    alis_utf8_same(totals->at[i].account, account))
			return &totals->at[i];
	totals->at[totals->count] = (struct total){ account, unit, 0 };
	return &totals->at[totals->count++];
}

static bool is_done(const struct alis_fact *fact, alis_day today)
{
	alis_day due =
	    fact->unit == ALIS_UNIT_PERCENT ? fact->first : fact->last;

	return fact->standing != ALIS_PLANNED && due <= today;
}

static void entry_cells(
    struct rows *rows, const struct alis_entry *entry, struct alis_arena *mem)
{
	struct alis_place at = alis_source_place(entry->src, entry->span.from);

	alis__cell(rows, alis__text(alis__days_text(entry, mem)));
	alis__cell(rows, alis__text(alis__mark_text(entry->mark)));
	alis__cell(rows,
	    alis__text(JOINED(mem, entry->kind, ALIS_STR(" "), entry->what)));
	alis__cell(rows, alis__text(entry->kind));
	alis__cell(rows, alis__text(entry->what));
	alis__cell(rows, alis__text(entry->src->name));
	alis__cell(rows, alis__number(at.line));
}

static void fact_cells(struct rows *rows, const struct alis_run *run,
    const struct alis_fact *fact, struct totals *totals,
    enum alis_language language, struct alis_arena *mem)
{
	bool done = is_done(fact, run->today);
	enum alis_unit unit =
	    fact->unit == ALIS_UNIT_PERCENT ? ALIS_UNIT_DAY : fact->unit;
	struct total *total = total_of(totals, fact->account, unit);

	if (done)
		total->amount = alis_amount_add(
		    total->amount, alis_fact_value(fact, run->today));
	alis__cell(rows, alis__text(fact->account));
	alis__cell(rows,
	    alis__text(
	        alis_report_amount(fact->amount, fact->unit, language, mem)));
	alis__cell(rows, alis__amount(fact->amount));
	alis__cell(rows, alis__lit(alis_unit_name(fact->unit)));
	alis__cell(rows,
	    alis__text(alis_report_amount(total->amount, unit, language, mem)));
	alis__cell(rows, alis__amount(total->amount));
	alis__cell(rows, alis__lit(alis_unit_name(unit)));
}

static void no_fact_cells(struct rows *rows)
{
	alis__cell(rows, alis__null());
	alis__cell(rows, alis__null());
	alis__cell(rows, alis__null());
	alis__cell(rows, alis__null());
	alis__cell(rows, alis__null());
	alis__cell(rows, alis__null());
	alis__cell(rows, alis__null());
}

/* Entries by day; of one day as they were read. */
static int by_day(const void *left, const void *right)
{
	const struct alis_entry *const *a = left, *const *b = right;

	if ((*a)->first != (*b)->first)
		return (*a)->first < (*b)->first ? -1 : 1;
	if ((*a)->src != (*b)->src)
		return alis_str_compare((*a)->src->path, (*b)->src->path);
	return ((*a)->span.from > (*b)->span.from) -
	    ((*a)->span.from < (*b)->span.from);
}

/* The entries that have no error, in order of days. */
static const struct alis_entry **entries_by_day(
    const struct alis_run *run, size_t *count, struct alis_arena *mem)
{
	const struct alis_entry **sorted = ALIS_NEW(
	    mem, const struct alis_entry *, run->journal->entry_count + 1);
	size_t n = 0;

	for (size_t i = 0; i < run->journal->entry_count; i++)
		if (!run->posted->entries[i].faulty)
			sorted[n++] = run->journal->entries[i];
	qsort(sorted, n, sizeof(struct alis_entry *), by_day);
	*count = n;
	return sorted;
}

const struct alis_report *alis_report_of_list(const struct alis_run *run,
    enum alis_language language, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "date", TITLE(""), ALIS_FOR_ALL, false, false },
		{ "mark", TITLE(""), ALIS_FOR_ALL, false, false },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, false, true },
		{ "kind", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "what", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "file", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "line", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "account", TITLE(""), ALIS_FOR_ALL, false, true },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, true, false },
		{ "amount", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "unit", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, true, false },
		{ "total", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "total_unit", TITLE(""), ALIS_FOR_MACHINES, false, false },
	};
	const struct alis_ledger *ledger = &run->posted->ledger;
	size_t count;
	const struct alis_entry **entries = entries_by_day(run, &count, mem);
	struct rows rows = alis__rows(
	    columns, ALIS_COUNT(columns), count + ledger->count, mem);
	struct totals totals = { ALIS_NEW(mem, struct total, ledger->count + 1),
		0 };
	struct fields fields = alis__fields(mem);
	bool *listed = ALIS_NEW(mem, bool, ledger->count + 1);
	size_t from = 0;

	/* The ledger is in order of days too, so each entry's facts are near:
	 * behind the first that has not been listed. */
	for (size_t i = 0; i < count; i++) {
		const struct alis_entry *entry = entries[i];
		bool any = false;
		while (from < ledger->count && listed[from])
			from++;
		for (size_t k = from; k < ledger->count &&
		     ledger->facts[k].first <= entry->first;
		     k++) {
			const struct alis_fact *fact = &ledger->facts[k];
			if (listed[k] || !fact->in_reading[ALIS_CAUTIOUS] ||
			    run->journal->entries[fact->entry] != entry)
				continue;
			listed[k] = any = true;
			entry_cells(&rows, entry, mem);
			fact_cells(&rows, run, fact, &totals, language, mem);
		}
		if (any)
			continue;
		entry_cells(&rows, entry, mem);
		no_fact_cells(&rows);
	}
	alis__field(&fields, "format", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number(1));
	alis__field(
	    &fields, "entries", ALIS_STR(""), ALIS_FOR_ALL, alis__table(&rows));
	return alis__report(&fields);
}
