/* SPDX-License-Identifier: MIT */
#include "build.h"

#include <alis/guard.h>
#include <assert.h>

struct fields alis__fields(struct alis_arena *mem)
{
	return (struct fields){ .mem = mem };
}

void alis__field(struct fields *fields, const char *key, alis_str title,
    enum alis_for audience, struct alis_cell cell)
{
	/* Lines for people grow with the rules or the journal; room is doubled
	 * when it is full, so that many lines cost no more than their number.
	 */
	if (fields->count == fields->room) {
		size_t room = 2 * fields->room + 1;
		struct alis_field *wider =
		    ALIS_NEW(fields->mem, struct alis_field, room);
		for (size_t i = 0; i < fields->count; i++)
			wider[i] = fields->at[i];
		fields->at = wider;
		fields->room = room;
	}
	fields->at[fields->count++] =
	    (struct alis_field){ key, title, audience, cell };
}

void alis__line(struct fields *fields, alis_str text, enum alis_tone tone)
{
	alis__field(fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE,
	    alis__toned(text, tone));
}

void alis__sentence(struct fields *fields, alis_str text, enum alis_tone tone)
{
	struct alis_cell cell = alis__prose(text);

	cell.tone = tone;
	alis__field(fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE, cell);
}

void alis__nothing(struct fields *fields, enum alis_language language)
{
	const char *text = ALIS_TEXT("nothing in the journal fits the query");

	alis__line(
	    fields, alis_str_of(alis_said(language, text)), ALIS_TONE_DIM);
}

const struct alis_report *alis__report(struct fields *fields)
{
	struct alis_report *report =
	    ALIS_NEW(fields->mem, struct alis_report, 1);

	report->fields = fields->at;
	report->count = fields->count;
	return report;
}

/* ---- identity numbers ---- */

static struct alis_cell masked(struct alis_cell cell, struct alis_arena *mem);

static const struct alis_table *table_masked(
    const struct alis_table *table, struct alis_arena *mem)
{
	struct alis_table *copy = ALIS_NEW(mem, struct alis_table, 1);
	size_t n = table->row_count * table->column_count;
	struct alis_cell *cells;

	assert(table->cells != NULL); /* such a report is made as a whole */
	cells = ALIS_NEW(mem, struct alis_cell, n + 1);
	for (size_t i = 0; i < n; i++)
		cells[i] = masked(table->cells[i], mem);
	*copy = *table;
	copy->cells = cells;
	return copy;
}

static const struct alis_report *fields_masked(
    const struct alis_report *report, struct alis_arena *mem)
{
	struct alis_report *copy = ALIS_NEW(mem, struct alis_report, 1);
	struct alis_field *fields =
	    ALIS_NEW(mem, struct alis_field, report->count + 1);

	for (size_t i = 0; i < report->count; i++) {
		fields[i] = report->fields[i];
		fields[i].cell = masked(fields[i].cell, mem);
	}
	*copy = (struct alis_report){ fields, report->count };
	return copy;
}

static struct alis_accounts list_masked(
    struct alis_accounts list, struct alis_arena *mem)
{
	alis_str *names = ALIS_NEW(mem, alis_str, list.count + 1);

	for (size_t i = 0; i < list.count; i++)
		names[i] = alis_guard_masked(list.names[i], mem);
	return (struct alis_accounts){ names, list.count };
}

static struct alis_cell masked(struct alis_cell cell, struct alis_arena *mem)
{
	cell.text = alis_guard_masked(cell.text, mem);
	if (cell.kind == ALIS_CELL_LIST)
		cell.list = list_masked(cell.list, mem);
	if (cell.kind == ALIS_CELL_TABLE)
		cell.table = table_masked(cell.table, mem);
	if (cell.kind == ALIS_CELL_REPORT)
		cell.report = fields_masked(cell.report, mem);
	return cell;
}

static bool has_number(const struct alis_cell *cell, struct alis_arena *mem)
{
	bool has = alis_guard_masked(cell->text, mem).at != cell->text.at;

	if (cell->kind == ALIS_CELL_LIST)
		for (size_t i = 0; i < cell->list.count && !has; i++)
			has = alis_guard_masked(cell->list.names[i], mem).at !=
			    cell->list.names[i].at;
	if (cell->kind == ALIS_CELL_TABLE)
		for (size_t i = 0;
		     i < cell->table->row_count * cell->table->column_count &&
		     !has;
		     i++)
			has = has_number(&cell->table->cells[i], mem);
	if (cell->kind == ALIS_CELL_REPORT)
		for (size_t i = 0; i < cell->report->count && !has; i++)
			has = has_number(&cell->report->fields[i].cell, mem);
	return has;
}

/* Nearly always there is none, and a long proof need not be copied. */
const struct alis_report *alis__report_masked(struct fields *fields)
{
	const struct alis_report *report = alis__report(fields);
	const struct alis_cell whole = { .kind = ALIS_CELL_REPORT,
		.report = report };

	return has_number(&whole, fields->mem)
	    ? fields_masked(report, fields->mem)
	    : report;
}

/* ---- tables ---- */

struct rows alis__rows(const struct alis_column *columns, size_t column_count,
    size_t most, struct alis_arena *mem)
{
	struct rows rows = { .room = most * column_count };

	rows.table = ALIS_NEW(mem, struct alis_table, 1);
	rows.cells = ALIS_NEW(mem, struct alis_cell, rows.room + 1);
	rows.table->columns = columns;
	rows.table->column_count = column_count;
	rows.table->cells = rows.cells;
	return rows;
}

const struct alis_column *alis__titled(const struct alis_column *columns,
    size_t count, enum alis_language language, struct alis_arena *mem)
{
	struct alis_column *titled = ALIS_NEW(mem, struct alis_column, count);

	for (size_t i = 0; i < count; i++) {
		titled[i] = columns[i];
		titled[i].title = SAID(language, columns[i].title.at);
	}
	return titled;
}

void alis__cell(struct rows *rows, struct alis_cell cell)
{
	assert(rows->used < rows->room);
	rows->cells[rows->used++] = cell;
	rows->table->row_count = rows->used / rows->table->column_count;
}

struct alis_cell alis__null(void)
{
	return (struct alis_cell){ .kind = ALIS_CELL_NULL };
}

struct alis_cell alis__text(alis_str text)
{
	return (struct alis_cell){ .kind = ALIS_CELL_TEXT, .text = text };
}

struct alis_cell alis__lit(const char *text)
{
	return alis__text(alis_str_of(text));
}

struct alis_cell alis__prose(alis_str text)
{
	return (struct alis_cell){ .kind = ALIS_CELL_PROSE, .text = text };
}

struct alis_cell alis__toned(alis_str text, enum alis_tone tone)
{
	struct alis_cell cell = alis__text(text);

	cell.tone = tone;
	return cell;
}

struct alis_cell alis__number(int64_t count)
{
	return (struct alis_cell){ .kind = ALIS_CELL_COUNT, .count = count };
}

struct alis_cell alis__bool(bool value)
{
	return (struct alis_cell){ .kind = ALIS_CELL_BOOL, .count = value };
}

struct alis_cell alis__amount(alis_amount amount)
{
	return (struct alis_cell){ .kind = ALIS_CELL_AMOUNT, .amount = amount };
}

struct alis_cell alis__day(alis_day day)
{
	if (day == ALIS_DAY_NONE || day == ALIS_DAY_MAX)
		return alis__null();
	return (struct alis_cell){ .kind = ALIS_CELL_DAY, .day = day };
}

struct alis_cell alis__table(const struct rows *rows)
{
	return (
	    struct alis_cell){ .kind = ALIS_CELL_TABLE, .table = rows->table };
}

struct alis_cell alis__made(const struct alis_column *columns,
    size_t column_count, size_t row_count, struct alis_row_source source,
    struct alis_arena *mem)
{
	struct alis_table *table = ALIS_NEW(mem, struct alis_table, 1);

	*table = (struct alis_table){
		.columns = columns,
		.column_count = column_count,
		.row_count = row_count,
		.source = source,
	};
	return (struct alis_cell){ .kind = ALIS_CELL_TABLE, .table = table };
}

alis_str alis__joined(struct alis_arena *mem, size_t n, const alis_str *parts)
{
	return alis_str_join(mem, parts, n);
}

alis_str alis__count_text(int64_t count, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_count(&out, count);
	return alis_out_text(&out);
}

alis_str alis__figures(
    alis_str amount, enum alis_language language, struct alis_arena *mem)
{
	alis_cut cut = alis_str_cut(amount, '.');

	return !cut.found || language == ALIS_EN
	    ? amount
	    : JOINED(mem, cut.head, ALIS_STR(","), cut.tail);
}

alis_str alis__day_text(alis_day day, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_day(&out, day);
	return alis_out_text(&out);
}

alis_str alis__entry_place(
    const struct alis_entry *entry, struct alis_arena *mem)
{
	struct alis_place at = alis_source_place(entry->src, entry->span.from);

	return JOINED(mem, entry->src->name, ALIS_STR(":"),
	    alis__count_text(at.line, mem));
}

alis_str alis__mark_text(enum alis_mark mark)
{
	static const char *const marks[] = { "", "!", "*" };

	return alis_str_of(marks[mark]);
}

alis_str alis__days_text(const struct alis_entry *entry, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_days_put(&out, entry);
	return alis_out_text(&out);
}
