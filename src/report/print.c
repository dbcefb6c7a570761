/* SPDX-License-Identifier: MIT */
#include "print.h"

#include <stdlib.h>

#define COLUMN(key) \
	{ \
		key, { "", 0 }, ALIS_FOR_MACHINES, false, false \
	}

/* ---- amounts ---- */

static void amount_cells(struct rows *rows,
    const struct alis_quantity *quantity, struct alis_arena *mem)
{
	struct alis_exact exact = alis_quantity_exact(quantity);
	struct alis_out out = alis_out_memory(mem);

	alis_out_amount(&out, exact.amount);
	alis__cell(rows, alis__text(alis_out_text(&out)));
	alis__cell(rows, alis__lit(exact.unit));
}

static struct alis_cell quantity_list(
    const struct alis_quantity *first, struct alis_arena *mem)
{
	static const struct alis_column columns[] = { COLUMN("amount"),
		COLUMN("unit") };
	struct rows rows;
	size_t n = 0;

	for (const struct alis_quantity *q = first; q != NULL; q = q->next)
		n++;
	rows = alis__rows(columns, ALIS_COUNT(columns), n, mem);
	for (const struct alis_quantity *q = first; q != NULL; q = q->next)
		amount_cells(&rows, q, mem);
	return alis__table(&rows);
}

/* ---- what stands below ---- */

static struct alis_cell attribute_list(
    const struct alis_attribute *first, struct alis_arena *mem)
{
	static const struct alis_column columns[] = { COLUMN("key"),
		COLUMN("value") };
	struct rows rows;
	size_t n = 0;

	for (const struct alis_attribute *a = first; a != NULL; a = a->next)
		n++;
	rows = alis__rows(columns, ALIS_COUNT(columns), n, mem);
	for (const struct alis_attribute *a = first; a != NULL; a = a->next) {
		alis__cell(&rows, alis__text(a->key));
		alis__cell(&rows, alis__text(a->value));
	}
	return alis__table(&rows);
}

static struct alis_cell posting_list(
    const struct alis_posting *first, struct alis_arena *mem)
{
	static const struct alis_column columns[] = { COLUMN("account"),
		COLUMN("amount"), COLUMN("unit") };
	struct rows rows;
	size_t n = 0;

	for (const struct alis_posting *p = first; p != NULL; p = p->next)
		n++;
	rows = alis__rows(columns, ALIS_COUNT(columns), n, mem);
	for (const struct alis_posting *p = first; p != NULL; p = p->next) {
		alis__cell(&rows, alis__text(p->account));
		amount_cells(&rows, &p->quantity, mem);
	}
	return alis__table(&rows);
}

/* ---- entries ---- */

static const struct printed *printed_of(
    const struct alis_run *run, struct alis_arena *mem)
{
	struct alis_journal journal = *run->journal;
	struct printed *printed = ALIS_NEW(mem, struct printed, 1);
	uint32_t *numbers = ALIS_NEW(mem, uint32_t, journal.entry_count + 1);

	*printed = (struct printed){ .run = run, .numbers = numbers };
	for (size_t i = 0; i < journal.entry_count; i++) {
		const struct alis_record *record = &journal.records[i];
		if (run->posted->entries[i].faulty)
			continue;
		numbers[printed->count++] = (uint32_t)i;
		if (record->is_plain && record->kind != ALIS_NO_WORD)
			continue;
		/* Here, for rows are made by several threads. */
		if (printed->whole == NULL)
			printed->whole = ALIS_NEW(mem,
			    const struct alis_entry *, journal.entry_count + 1);
		printed->whole[i] = alis_journal_entry(run->journal, i);
	}
	return printed;
}

const struct alis_entry *alis__printed_entry(
    const struct printed *printed, uint32_t number, struct alis_arena *mem)
{
	const struct alis_journal *journal = printed->run->journal;
	const struct alis_record *record = &journal->records[number];
	struct alis_entry *entry;

	if (printed->whole != NULL && printed->whole[number] != NULL)
		return printed->whole[number];
	entry = ALIS_NEW(mem, struct alis_entry, 1);
	entry->src = journal->sources[record->source];
	entry->span.from = record->at;
	entry->first = record->first;
	entry->last = record->last;
	entry->is_period = record->is_period;
	entry->from = record->from;
	entry->to = record->to;
	entry->minutes = record->minutes;
	entry->mark = (enum alis_mark)record->mark;
	entry->kind = journal->words[record->kind];
	entry->what = alis_record_what(journal, record);
	entry->note = alis_record_note(journal, record);
	if (record->has_quantity) {
		entry->quantities = ALIS_NEW(mem, struct alis_quantity, 1);
		entry->quantities->amount = record->amount;
		entry->quantities->unit = (enum alis_unit)record->unit;
	}
	return entry;
}

static struct alis_cell time_cell(int minute, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	if (minute == ALIS_NO_TIME)
		return alis__null();
	alis_time_put(&out, minute);
	return alis__text(alis_out_text(&out));
}

/* The columns of an entry, by number. */
enum column {
	SOURCE,
	LINE,
	FIRST,
	LAST,
	PERIOD,
	FROM,
	TO,
	MINUTES,
	MARK,
	KIND,
	WRITTEN,
	QUANTITIES,
	WHAT,
	NOTE,
	ATTRIBUTES,
	POSTINGS,
	COLUMN_COUNT
};

static void row_make(const void *of, size_t number, enum alis_for audience,
    struct alis_arena *mem, struct alis_cell *cells)
{
	const struct printed *printed = of;
	uint32_t which = printed->numbers[number];
	const struct alis_entry *entry =
	    alis__printed_entry(printed, which, mem);
	const struct alis_kind *kind =
	    alis_posted_kind(printed->run->posted, which);
	struct alis_place at = alis_source_place(entry->src, entry->span.from);
	bool timed = entry->from != ALIS_NO_TIME;

	(void)audience;
	cells[SOURCE] = alis__text(entry->src->name);
	cells[LINE] = alis__number(at.line);
	cells[FIRST] = alis__day(entry->first);
	cells[LAST] = alis__day(entry->last);
	cells[PERIOD] = alis__bool(entry->is_period);
	cells[FROM] = time_cell(entry->from, mem);
	cells[TO] = time_cell(entry->to, mem);
	cells[MINUTES] = timed ? alis__number(entry->minutes) : alis__null();
	cells[MARK] = alis__text(alis__mark_text(entry->mark));
	cells[KIND] = alis__text(kind->word[ALIS_NB]);
	cells[WRITTEN] = alis__text(entry->kind);
	cells[QUANTITIES] = quantity_list(entry->quantities, mem);
	cells[WHAT] = alis__text(entry->what);
	cells[NOTE] = alis__text(entry->note);
	cells[ATTRIBUTES] = attribute_list(entry->attributes, mem);
	cells[POSTINGS] = posting_list(entry->postings, mem);
}

static struct alis_cell entry_list(
    const struct printed *printed, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		[SOURCE] = COLUMN("file"),
		[LINE] = COLUMN("line"),
		[FIRST] = COLUMN("first"),
		[LAST] = COLUMN("last"),
		[PERIOD] = COLUMN("period"),
		[FROM] = COLUMN("from"),
		[TO] = COLUMN("to"),
		[MINUTES] = COLUMN("minutes"),
		[MARK] = COLUMN("mark"),
		[KIND] = COLUMN("kind"),
		[WRITTEN] = COLUMN("written"),
		[QUANTITIES] = COLUMN("quantities"),
		[WHAT] = COLUMN("what"),
		[NOTE] = COLUMN("note"),
		[ATTRIBUTES] = COLUMN("attributes"),
		[POSTINGS] = COLUMN("postings"),
	};

	return alis__made(columns, COLUMN_COUNT, printed->count,
	    (struct alis_row_source){ row_make, printed }, mem);
}

/* ---- directives ---- */

static alis_str rhythm_text(
    const struct alis_directive *directive, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_rhythm_put(&out, directive->rhythm);
	return alis_out_text(&out);
}

/* What a 'fast' line repeats. */
static struct alis_cell repeat_cell(
    const struct alis_repeat *repeat, struct alis_arena *mem)
{
	const struct alis_directive *directive = repeat->directive;
	const struct alis_entry *entry = directive->entry;
	struct fields fields = alis__fields(mem);
	const struct {
		const char *key;
		struct alis_cell cell;
	} members[] = {
		{ "first", alis__day(entry->first) },
		{ "last", alis__day(entry->last) },
		{ "rhythm", alis__text(rhythm_text(directive, mem)) },
		{ "kind", alis__text(repeat->kind->word[ALIS_NB]) },
		{ "written", alis__text(entry->kind) },
		{ "quantities", quantity_list(entry->quantities, mem) },
		{ "what", alis__text(entry->what) },
		{ "note", alis__text(entry->note) },
	};

	for (size_t i = 0; i < ALIS_COUNT(members); i++)
		alis__field(&fields, members[i].key, ALIS_STR(""),
		    ALIS_FOR_MACHINES, members[i].cell);
	return (struct alis_cell){ .kind = ALIS_CELL_REPORT,
		.report = alis__report(&fields) };
}

static void directive_row(struct rows *rows,
    const struct alis_directive *directive, const struct alis_repeat *repeat,
    struct alis_arena *mem)
{
	struct alis_place at =
	    alis_source_place(directive->src, directive->span.from);
	bool renames = directive->kind == ALIS_DIRECTIVE_ALIAS;
	bool asserts = directive->kind == ALIS_DIRECTIVE_ASSERT;
	bool named = repeat == NULL;

	alis__cell(rows, alis__text(directive->src->name));
	alis__cell(rows, alis__number(at.line));
	alis__cell(rows, alis__lit(alis_directive_word(directive->kind)));
	alis__cell(rows, named ? alis__text(directive->name) : alis__null());
	alis__cell(rows, renames ? alis__text(directive->value) : alis__null());
	alis__cell(rows, asserts ? alis__day(directive->day) : alis__null());
	if (asserts) {
		amount_cells(rows, &directive->quantity, mem);
	} else {
		alis__cell(rows, alis__null());
		alis__cell(rows, alis__null());
	}
	alis__cell(rows, named ? alis__null() : repeat_cell(repeat, mem));
	alis__cell(rows, attribute_list(directive->attributes, mem));
}

bool alis__printed_directive(const struct alis_run *run, size_t at,
    size_t *next, const struct alis_repeat **repeat)
{
	*repeat = NULL;
	if (run->journal->directives[at]->kind != ALIS_DIRECTIVE_REPEAT)
		return true;
	*repeat = &run->posted->repeats[(*next)++];
	return (*repeat)->kind != NULL;
}

static struct alis_cell directive_list(
    const struct alis_run *run, struct alis_arena *mem)
{
	static const struct alis_column columns[] = { COLUMN("file"),
		COLUMN("line"), COLUMN("directive"), COLUMN("name"),
		COLUMN("value"), COLUMN("date"), COLUMN("amount"),
		COLUMN("unit"), COLUMN("repeats"), COLUMN("attributes") };
	const struct alis_journal *journal = run->journal;
	const struct alis_repeat *repeat;
	struct rows rows = alis__rows(
	    columns, ALIS_COUNT(columns), journal->directive_count, mem);
	size_t next = 0;

	for (size_t i = 0; i < journal->directive_count; i++)
		if (alis__printed_directive(run, i, &next, &repeat))
			directive_row(
			    &rows, journal->directives[i], repeat, mem);
	return alis__table(&rows);
}

/* ---- errors ---- */

static int by_file(const void *left, const void *right)
{
	const struct alis_finding *const *a = left, *const *b = right;
	int order = alis_str_compare((*a)->file, (*b)->file);

	/* Those of one file stand in order already, and side by side in the
	 * array that both are from. */
	return order != 0 ? order : (*a > *b) - (*a < *b);
}

/* Warnings change nothing that is read, and may differ between programs. */
static struct alis_cell error_list(
    struct alis_findings findings, struct alis_arena *mem)
{
	static const struct alis_column columns[] = { COLUMN("file"),
		COLUMN("line"), COLUMN("column"), COLUMN("code") };
	const struct alis_finding **errors =
	    ALIS_NEW(mem, const struct alis_finding *, findings.count + 1);
	struct rows rows;
	size_t n = 0;

	for (size_t i = 0; i < findings.count; i++)
		if (findings.findings[i].severity == ALIS_ERROR)
			errors[n++] = &findings.findings[i];
	qsort(errors, n, sizeof(const struct alis_finding *), by_file);
	rows = alis__rows(columns, ALIS_COUNT(columns), n, mem);
	for (size_t i = 0; i < n; i++) {
		alis__cell(&rows, alis__text(errors[i]->file));
		alis__cell(&rows, alis__number(errors[i]->place.line));
		alis__cell(&rows, alis__number(errors[i]->place.column));
		alis__cell(&rows, alis__lit(errors[i]->code));
	}
	return alis__table(&rows);
}

/* ---- the whole ---- */

const struct alis_report *alis_report_of_print(const struct alis_run *run,
    struct alis_findings findings, struct alis_arena *mem)
{
	const struct printed *printed = printed_of(run, mem);
	struct fields fields = alis__fields(mem);

	alis__field(&fields, "format", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number(1));
	alis__field(&fields, "directives", ALIS_STR(""), ALIS_FOR_MACHINES,
	    directive_list(run, mem));
	alis__field(&fields, "entries", ALIS_STR(""), ALIS_FOR_MACHINES,
	    entry_list(printed, mem));
	alis__field(&fields, "errors", ALIS_STR(""), ALIS_FOR_MACHINES,
	    error_list(findings, mem));
	alis__printed_lines(&fields, printed, mem);
	return alis__report(&fields);
}
