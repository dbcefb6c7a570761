/* SPDX-License-Identifier: MIT */
#include "build.h"

#include <stdlib.h>

#define NO_FACT UINT32_MAX

/* A row of the list: an entry, and one of its facts or none. */
struct row {
	uint32_t entry, fact; /* their numbers */
	alis_amount total;    /* of the account so far */
};

/* A list, of which rows are made as they are asked for. */
struct list {
	const struct alis_run *run;
	const struct alis_selection *selection; /* NULL: everything */
	enum alis_language language;
	struct row *rows;
	size_t count;
	/* By number, the entries that are not all in their records. */
	const struct alis_entry **whole;
};

/* ---- the cells of a row ---- */

/* The columns, by number. */
enum column {
	DATE,
	MARK,
	TEXT,
	KIND,
	WHAT,
	SOURCE,
	LINE,
	ACCOUNT,
	SHOWN_AMOUNT,
	AMOUNT,
	UNIT,
	SHOWN_TOTAL,
	TOTAL,
	TOTAL_UNIT,
	COLUMN_COUNT
};

static alis_str days_text(
    const struct alis_record *record, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_day(&out, record->first);
	if (record->is_period)
		alis_out_lit(&out, "..");
	if (record->is_period && record->last != ALIS_DAY_MAX)
		alis_out_day(&out, record->last);
	return alis_out_text(&out);
}

static void entry_cells(const struct list *list, uint32_t number,
    enum alis_for audience, struct alis_arena *mem, struct alis_cell *cells)
{
	const struct alis_journal *journal = list->run->journal;
	const struct alis_record *record = &journal->records[number];
	const struct alis_source *src = journal->sources[record->source];
	bool is_whole = list->whole != NULL && list->whole[number] != NULL;
	alis_str kind =
	    is_whole ? list->whole[number]->kind : journal->words[record->kind];
	alis_str what = is_whole ? list->whole[number]->what
	                         : alis_record_what(journal, record);

	cells[DATE] = alis__text(days_text(record, mem));
	cells[MARK] = alis__text(alis__mark_text(record->mark));
	if (audience & ALIS_FOR_PEOPLE)
		cells[TEXT] =
		    alis__text(JOINED(mem, kind, ALIS_STR(" "), what));
	if (!(audience & ALIS_FOR_MACHINES))
		return;
	cells[KIND] = alis__text(kind);
	cells[WHAT] = alis__text(what);
	cells[SOURCE] = alis__text(src->name);
	cells[LINE] = alis__number(alis_source_place(src, record->at).line);
}

static enum alis_unit total_unit(const struct alis_fact *fact)
{
	return fact->unit == ALIS_UNIT_PERCENT ? ALIS_UNIT_DAY : fact->unit;
}

static void fact_cells(const struct list *list, const struct row *row,
    enum alis_for audience, struct alis_arena *mem, struct alis_cell *cells)
{
	const struct alis_fact *fact =
	    &list->run->posted->ledger.facts[row->fact];
	enum alis_unit unit = total_unit(fact);

	cells[ACCOUNT] = alis__text(fact->account->name);
	if (audience & ALIS_FOR_PEOPLE) {
		cells[SHOWN_AMOUNT] = alis__text(alis_report_amount(
		    fact->amount, fact->unit, list->language, mem));
		cells[SHOWN_TOTAL] = alis__text(
		    alis_report_amount(row->total, unit, list->language, mem));
	}
	if (!(audience & ALIS_FOR_MACHINES))
		return;
	cells[AMOUNT] = alis__amount(fact->amount);
	cells[UNIT] = alis__lit(alis_unit_name(fact->unit));
	cells[TOTAL] = alis__amount(row->total);
	cells[TOTAL_UNIT] = alis__lit(alis_unit_name(unit));
}

static void row_make(const void *of, size_t number, enum alis_for audience,
    struct alis_arena *mem, struct alis_cell *cells)
{
	const struct list *list = of;
	const struct row *row = &list->rows[number];

	entry_cells(list, row->entry, audience, mem, cells);
	if (row->fact != NO_FACT) {
		fact_cells(list, row, audience, mem, cells);
		return;
	}
	for (int i = ACCOUNT; i < COLUMN_COUNT; i++)
		cells[i] = alis__null();
}

/* ---- entries by day ---- */

/* An entry's number, and what its place in the list goes by. */
struct dated {
	alis_day first;
	uint32_t file; /* by path */
	uint32_t at;
	uint32_t number;
};

/* Entries by day; of one day as they were read. */
static int by_day(const void *left, const void *right)
{
	const struct dated *a = left, *b = right;

	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	if (a->file != b->file)
		return a->file < b->file ? -1 : 1;
	return (a->at > b->at) - (a->at < b->at);
}

static int by_path(const void *left, const void *right)
{
	const struct alis_source *const *a = *(const void *const *)left;
	const struct alis_source *const *b = *(const void *const *)right;

	return alis_str_compare((*a)->path, (*b)->path);
}

/* For each source its rank by path; files of one path have the same. */
static const uint32_t *files_ranked(
    const struct alis_journal *journal, struct alis_arena *mem)
{
	size_t count = journal->source_count;
	const struct alis_source *const **sorted =
	    ALIS_NEW(mem, const struct alis_source *const *, count + 1);
	uint32_t *ranks = ALIS_NEW(mem, uint32_t, count + 1), rank = 0;

	for (size_t i = 0; i < count; i++)
		sorted[i] = &journal->sources[i];
	qsort(sorted, count, sizeof(*sorted), by_path);
	for (size_t i = 0; i < count; i++) {
		rank += i > 0 && by_path(&sorted[i - 1], &sorted[i]) != 0;
		ranks[sorted[i] - journal->sources] = rank;
	}
	return ranks;
}

/* The entries that have no error and are picked, in order of days, which is
 * mostly that in which they are written. */
static struct dated *entries_by_day(
    const struct list *list, size_t *count, struct alis_arena *mem)
{
	const struct alis_run *run = list->run;
	size_t all = run->journal->entry_count, n = 0;
	struct dated *sorted = ALIS_NEW(mem, struct dated, all + 1);
	const uint32_t *files = files_ranked(run->journal, mem);
	bool in_order = true;

	for (size_t i = 0; i < all; i++) {
		const struct alis_record *record = &run->journal->records[i];
		if (list->selection == NULL ? run->posted->entries[i].faulty
		                            : !list->selection->entries[i])
			continue;
		sorted[n] = (struct dated){ record->first,
			files[record->source], record->at, (uint32_t)i };
		in_order = in_order &&
		    (n == 0 || by_day(&sorted[n - 1], &sorted[n]) <= 0);
		n++;
	}
	if (!in_order)
		qsort(sorted, n, sizeof(*sorted), by_day);
	*count = n;
	return sorted;
}

/* ---- rows with their totals ---- */

static bool is_listed(const struct list *list, uint32_t fact)
{
	return list->run->posted->ledger.facts[fact]
	           .in_reading[ALIS_CAUTIOUS] &&
	    (list->selection == NULL || list->selection->facts[fact]);
}

static void row_add(struct list *list, uint32_t entry, uint32_t fact)
{
	list->rows[list->count++] = (struct row){ entry, fact, 0 };
}

static void entry_add(
    struct list *list, uint32_t number, struct alis_ledger_index index)
{
	const struct alis_record *record = &list->run->journal->records[number];
	size_t before = list->count;

	/* Here, for rows are made by several threads, and entries by one. */
	if (list->whole != NULL &&
	    (!record->is_plain || record->kind == ALIS_NO_WORD))
		list->whole[number] =
		    alis_journal_entry(list->run->journal, number);
	for (uint32_t k = index.from[number]; k < index.from[number + 1]; k++)
		if (is_listed(list, index.which[k]))
			row_add(list, number, index.which[k]);
	if (list->count == before)
		row_add(list, number, NO_FACT);
}

/* Room for the entries that are made, if there are any. */
static void whole_begin(struct list *list, struct alis_arena *mem)
{
	const struct alis_journal *journal = list->run->journal;
	bool any = false;

	for (size_t i = 0; i < journal->entry_count && !any; i++)
		any = !journal->records[i].is_plain ||
		    journal->records[i].kind == ALIS_NO_WORD;
	if (any)
		list->whole = ALIS_NEW(
		    mem, const struct alis_entry *, journal->entry_count + 1);
}

static void rows_make(struct list *list, struct alis_arena *mem)
{
	const struct alis_ledger *ledger = &list->run->posted->ledger;
	struct alis_ledger_index index;
	struct alis_arena own = { 0 };
	struct dated *entries;
	size_t count;

	whole_begin(list, mem);
	index =
	    alis_ledger_by_entry(ledger, list->run->journal->entry_count, &own);
	entries = entries_by_day(list, &count, &own);
	list->rows = ALIS_NEW(mem, struct row, count + ledger->count + 1);
	for (size_t i = 0; i < count; i++)
		entry_add(list, entries[i].number, index);
	alis_arena_release(&own);
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

/* Totals are of accounts that are the same to a person. */
static void totals_make(struct list *list)
{
	const struct alis_fact *facts = list->run->posted->ledger.facts;
	struct alis_arena own = { 0 };
	struct spellings accounts = { .mem = &own };
	struct names names;
	alis_amount *totals;

	for (size_t i = 0; i < list->count; i++)
		if (list->rows[i].fact != NO_FACT)
			(void)alis__spelling(
			    &accounts, facts[list->rows[i].fact].account->name);
	names = alis__names_of(&accounts);
	totals = ALIS_NEW(&own, alis_amount, names.count * ALIS_UNIT_COUNT + 1);
	for (size_t i = 0; i < list->count; i++) {
		const struct alis_fact *fact;
		alis_amount *total;
		if (list->rows[i].fact == NO_FACT)
			continue;
		fact = &facts[list->rows[i].fact];
		total = &totals[(size_t)names.of[alis__spelling(
		                    &accounts, fact->account->name)] *
		        ALIS_UNIT_COUNT +
		    total_unit(fact)];
		*total = alis_amount_add(*total, worth(list, fact));
		list->rows[i].total = *total;
	}
	alis_arena_release(&own);
}

/* ---- the whole ---- */

const struct alis_report *alis_report_of_list(const struct alis_run *run,
    const struct alis_selection *selection, enum alis_language language,
    struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		[DATE] = { "date", TITLE(""), ALIS_FOR_ALL, false, false },
		[MARK] = { "mark", TITLE(""), ALIS_FOR_ALL, false, false },
		[TEXT] = { "", TITLE(""), ALIS_FOR_PEOPLE, false,
		    ALIS_FIT_CUT },
		[KIND] = { "kind", TITLE(""), ALIS_FOR_MACHINES, false, false },
		[WHAT] = { "what", TITLE(""), ALIS_FOR_MACHINES, false, false },
		[SOURCE] = { "file", TITLE(""), ALIS_FOR_MACHINES, false,
		    false },
		[LINE] = { "line", TITLE(""), ALIS_FOR_MACHINES, true, false },
		[ACCOUNT] = { "account", TITLE(""), ALIS_FOR_ALL, false,
		    ALIS_FIT_CUT },
		[SHOWN_AMOUNT] = { "", TITLE(""), ALIS_FOR_PEOPLE, true,
		    false },
		[AMOUNT] = { "amount", TITLE(""), ALIS_FOR_MACHINES, true,
		    false },
		[UNIT] = { "unit", TITLE(""), ALIS_FOR_MACHINES, false, false },
		[SHOWN_TOTAL] = { "", TITLE(""), ALIS_FOR_PEOPLE, true, false },
		[TOTAL] = { "total", TITLE(""), ALIS_FOR_MACHINES, true,
		    false },
		[TOTAL_UNIT] = { "total_unit", TITLE(""), ALIS_FOR_MACHINES,
		    false, false },
	};
	struct list *list = ALIS_NEW(mem, struct list, 1);
	struct fields fields = alis__fields(mem);

	*list = (struct list){
		.run = run, .selection = selection, .language = language
	};
	rows_make(list, mem);
	totals_make(list);
	alis__field(&fields, "format", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number(1));
	alis__field(&fields, "entries", ALIS_STR(""), ALIS_FOR_ALL,
	    alis__made(columns, COLUMN_COUNT, list->count,
	        (struct alis_row_source){ row_make, list }, mem));
	if (list->count == 0 && selection != NULL)
		alis__nothing(&fields, language);
	return alis__report(&fields);
}
