/* SPDX-License-Identifier: MIT */
#include "rows.h"

static void put_report(
    struct alis_json *json, const char *key, const struct alis_report *report);

static void put_list(
    struct alis_json *json, const char *key, const struct alis_accounts *list)
{
	alis_json_open(json, key, '[');
	for (size_t i = 0; i < list->count; i++)
		alis_json_str(json, NULL, list->names[i]);
	alis_json_close(json, ']');
}

static void put_table(
    struct alis_json *json, const char *key, const struct alis_table *table);

/* Amounts and days are strings: exact, and alike in every language. */
static void put_cell(
    struct alis_json *json, const char *key, const struct alis_cell *cell)
{
	char room[64];
	struct alis_arena mem = { 0 };
	struct alis_out out = { .at = room, .room = sizeof(room), .mem = &mem };

	switch (cell->kind) {
	case ALIS_CELL_TEXT:
	case ALIS_CELL_PROSE:
		alis_json_str(json, key, cell->text);
		break;
	case ALIS_CELL_COUNT:
		alis_json_count(json, key, cell->count);
		break;
	case ALIS_CELL_BOOL:
		alis_json_bool(json, key, cell->count != 0);
		break;
	case ALIS_CELL_AMOUNT:
		alis_out_amount(&out, cell->amount);
		alis_json_str(json, key, alis_out_text(&out));
		break;
	case ALIS_CELL_DAY:
		alis_out_day(&out, cell->day);
		alis_json_str(json, key, alis_out_text(&out));
		break;
	case ALIS_CELL_LIST:
		put_list(json, key, &cell->list);
		break;
	case ALIS_CELL_TABLE:
		put_table(json, key, cell->table);
		break;
	case ALIS_CELL_REPORT:
		put_report(json, key, cell->report);
		break;
	case ALIS_CELL_BAR:
	case ALIS_CELL_NULL:
		alis_json_null(json, key);
		break;
	}
	alis_arena_release(&mem);
}

/* A table, and how deep it stands. */
struct nested {
	const struct alis_table *table;
	unsigned depth;
};

static void put_rows(
    const void *shared, size_t from, size_t to, struct alis_out *out)
{
	const struct nested *nested = shared;
	const struct alis_table *table = nested->table;
	struct alis_json json = { out, nested->depth, from > 0 };
	struct row_reader rows = { .table = table, .audience = ALIS_FOR_JSON };
	bool keyed = table->columns[0].key != NULL;

	for (; from < to; from++) {
		const struct alis_cell *cells = alis__row_read(&rows, from);
		if (keyed)
			alis_json_open(&json, NULL, '{');
		for (size_t i = 0; i < table->column_count; i++)
			if (table->columns[i].audience & ALIS_FOR_JSON)
				put_cell(
				    &json, table->columns[i].key, &cells[i]);
		if (keyed)
			alis_json_close(&json, '}');
	}
	alis__row_release(&rows);
}

/* A table whose columns have no keys is a list of what its cells are. */
static void put_table(
    struct alis_json *json, const char *key, const struct alis_table *table)
{
	struct nested nested;

	alis_json_open(json, key, '[');
	nested = (struct nested){ table, json->depth };
	alis__rows_put(json->out, table->row_count, put_rows, &nested);
	/* Of each row there is something: its braces, or the list's items. */
	json->begun = table->row_count > 0;
	alis_json_close(json, ']');
}

static void put_report(
    struct alis_json *json, const char *key, const struct alis_report *report)
{
	alis_json_open(json, key, '{');
	for (size_t i = 0; i < report->count; i++)
		if (report->fields[i].audience & ALIS_FOR_JSON)
			put_cell(json, report->fields[i].key,
			    &report->fields[i].cell);
	alis_json_close(json, '}');
}

void alis_render_json(const struct alis_report *report, struct alis_out *out)
{
	struct alis_json json = { .out = out };

	put_report(&json, NULL, report);
}
