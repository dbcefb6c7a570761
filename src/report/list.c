/* SPDX-License-Identifier: MIT */
#include "build.h"

#include <stdlib.h>

/* A list while it is being made. */
struct list {
	const struct alis_run *run;
	const struct alis_selection *selection; /* NULL: everything */
	enum alis_language language;
	struct alis_arena *mem;
	struct rows rows;
	struct names accounts;
	alis_amount *totals; /* one for each account and unit */
};

static bool is_listed(const struct list *list, uint32_t fact)
{
	return list->run->posted->ledger.facts[fact]
	           .in_reading[ALIS_CAUTIOUS] &&
	    (list->selection == NULL || list->selection->facts[fact]);
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

/* What a fact adds to the totals: nothing that is planned. */
static alis_amount worth(const struct list *list, const struct alis_fact *fact)
{
	if (fact->standing == ALIS_PLANNED)
		return 0;
	if (list->selection == NULL)
		return alis_fact_value(fact, list->run->today);
	return alis_fact_within(fact, list->selection->counted.first,
	    list->selection->counted.last);
}

static void fact_cells(struct list *list, uint32_t number)
{
	const struct alis_fact *fact = &list->run->posted->ledger.facts[number];
	enum alis_unit unit =
	    fact->unit == ALIS_UNIT_PERCENT ? ALIS_UNIT_DAY : fact->unit;
	alis_amount *total =
	    &list->totals[(size_t)list->accounts.of[number] * ALIS_UNIT_COUNT +
	        unit];
	struct rows *rows = &list->rows;

	*total = alis_amount_add(*total, worth(list, fact));
	alis__cell(rows, alis__text(fact->account));
	alis__cell(rows,
	    alis__text(alis_report_amount(
	        fact->amount, fact->unit, list->language, list->mem)));
	alis__cell(rows, alis__amount(fact->amount));
	alis__cell(rows, alis__lit(alis_unit_name(fact->unit)));
	alis__cell(rows,
	    alis__text(
	        alis_report_amount(*total, unit, list->language, list->mem)));
	alis__cell(rows, alis__amount(*total));
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

/* An entry's number, in the order of days. */
struct dated {
	const struct alis_entry *entry;
	uint32_t number;
};

/* Entries by day; of one day as they were read. */
static int by_day(const void *left, const void *right)
{
	const struct dated *a = left, *b = right;

	if (a->entry->first != b->entry->first)
		return a->entry->first < b->entry->first ? -1 : 1;
	if (a->entry->src != b->entry->src)
		return alis_str_compare(
		    a->entry->src->path, b->entry->src->path);
	return (a->entry->span.from > b->entry->span.from) -
	    (a->entry->span.from < b->entry->span.from);
}

/* The entries that have no error and are picked, in order of days. */
static struct dated *entries_by_day(const struct list *list, size_t *count)
{
	const struct alis_run *run = list->run;
	size_t all = run->journal->entry_count, n = 0;
	struct dated *sorted = ALIS_NEW(list->mem, struct dated, all + 1);

	for (size_t i = 0; i < all; i++)
		if (list->selection == NULL ? !run->posted->entries[i].faulty
		                            : list->selection->entries[i])
			sorted[n++] =
			    (struct dated){ alis_journal_entry(run->journal, i),
				    (uint32_t)i };
	qsort(sorted, n, sizeof(*sorted), by_day);
	*count = n;
	return sorted;
}

static void put_entry(struct list *list, const struct dated *dated,
    struct alis_ledger_index index)
{
	bool any = false;

	for (uint32_t k = index.from[dated->number];
	     k < index.from[dated->number + 1]; k++) {
		if (!is_listed(list, index.which[k]))
			continue;
		entry_cells(&list->rows, dated->entry, list->mem);
		fact_cells(list, index.which[k]);
		any = true;
	}
	if (any)
		return;
	entry_cells(&list->rows, dated->entry, list->mem);
	no_fact_cells(&list->rows);
}

static void totals_begin(struct list *list)
{
	const struct alis_ledger *ledger = &list->run->posted->ledger;
	alis_str *names = ALIS_NEW(list->mem, alis_str, ledger->count + 1);

	for (size_t i = 0; i < ledger->count; i++)
		names[i] = ledger->facts[i].account;
	list->accounts = alis__names(names, ledger->count, list->mem);
	list->totals = ALIS_NEW(
	    list->mem, alis_amount, list->accounts.count * ALIS_UNIT_COUNT + 1);
}

const struct alis_report *alis_report_of_list(const struct alis_run *run,
    const struct alis_selection *selection, enum alis_language language,
    struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "date", TITLE(""), ALIS_FOR_ALL, false, false },
		{ "mark", TITLE(""), ALIS_FOR_ALL, false, false },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, false, ALIS_FIT_CUT },
		{ "kind", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "what", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "file", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "line", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "account", TITLE(""), ALIS_FOR_ALL, false, ALIS_FIT_CUT },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, true, false },
		{ "amount", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "unit", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, true, false },
		{ "total", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "total_unit", TITLE(""), ALIS_FOR_MACHINES, false, false },
	};
	const struct alis_ledger *ledger = &run->posted->ledger;
	struct list list = { .run = run,
		.selection = selection,
		.language = language,
		.mem = mem };
	struct alis_ledger_index index =
	    alis_ledger_by_entry(ledger, run->journal->entry_count, mem);
	struct fields fields = alis__fields(mem);
	size_t count;
	struct dated *entries = entries_by_day(&list, &count);

	list.rows = alis__rows(
	    columns, ALIS_COUNT(columns), count + ledger->count, mem);
	totals_begin(&list);
	for (size_t i = 0; i < count; i++)
		put_entry(&list, &entries[i], index);
	alis__field(&fields, "format", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number(1));
	alis__field(&fields, "entries", ALIS_STR(""), ALIS_FOR_ALL,
	    alis__table(&list.rows));
	if (count == 0 && selection != NULL)
		alis__nothing(&fields, language);
	return alis__report(&fields);
}
