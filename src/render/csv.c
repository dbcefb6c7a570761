/* SPDX-License-Identifier: MIT */
#include "rows.h"

static bool is_blank(int32_t point)
{
	return point == ' ' || point == 0xA0 || point == 0x1680 ||
	    (point >= 0x2000 && point <= 0x200A) || point == 0x202F ||
	    point == 0x205F || point == 0x3000;
}

/*
 * A spreadsheet takes what begins so for a formula, and would run it; a quote
 * in front keeps it text. Blanks before it do not help, and some programs take
 * the wide and small forms of a sign for the sign. What is hidden, a carriage
 * return among it, has been made visible before.
 */
static bool is_formula(alis_str text)
{
	static const int32_t signs[] = { '=', '+', '-', '@', '\t', '\n', 0x2212,
		0xFE62, 0xFE63, 0xFE66, 0xFE6B, 0xFF0B, 0xFF0D, 0xFF1D,
		0xFF20 };
	int32_t point = ' ';

	while (text.n > 0 && is_blank(point)) {
		size_t n = alis_utf8_read(text, &point);
		if (n == 0)
			return false; /* no UTF-8, which is never put */
		text = alis_str_from(text, n);
	}
	for (size_t i = 0; i < ALIS_COUNT(signs); i++)
		if (point == signs[i])
			return true;
	return false;
}

static void put_text(struct alis_out *out, alis_str text)
{
	char room[256];
	struct alis_arena mem = { 0 };
	struct alis_out safe = {
		.at = room, .room = sizeof(room), .mem = &mem
	};
	alis_cut quoted = { .found = true };

	alis_out_safe(&safe, text);
	quoted.tail = alis_out_text(&safe);
	alis_out_char(out, '"');
	if (is_formula(quoted.tail))
		alis_out_char(out, '\'');
	while (quoted.found) {
		quoted = alis_str_cut(quoted.tail, '"');
		alis_out_put(out, quoted.head);
		alis_out_lit(out, quoted.found ? "\"\"" : "\"");
	}
	alis_arena_release(&mem);
}

/* A key that we chose stands as it is; the name of a requirement may have any
 * sign. */
static void put_key(struct alis_out *out, const char *key)
{
	for (const char *c = key; *c != '\0'; c++)
		if ((*c < 'a' || *c > 'z') && (*c < '0' || *c > '9') &&
		    *c != '_' && *c != ':' && (*c != '-' || c == key)) {
			put_text(out, alis_str_of(key));
			return;
		}
	alis_out_lit(out, key);
}

static void put_cell(struct alis_out *out, const struct alis_cell *cell)
{
	switch (cell->kind) {
	case ALIS_CELL_TEXT:
	case ALIS_CELL_PROSE:
		put_text(out, cell->text);
		break;
	case ALIS_CELL_COUNT:
		alis_out_count(out, cell->count);
		break;
	case ALIS_CELL_BOOL:
		alis_out_lit(out, cell->count != 0 ? "true" : "false");
		break;
	case ALIS_CELL_AMOUNT:
		alis_out_amount(out, cell->amount);
		break;
	case ALIS_CELL_DAY:
		alis_out_day(out, cell->day);
		break;
	default: /* nothing that fits a cell */
		break;
	}
}

static void put_keys(struct alis_out *out, const struct alis_table *table)
{
	bool begun = false;

	for (size_t i = 0; i < table->column_count; i++) {
		if (!(table->columns[i].audience & ALIS_FOR_CSV))
			continue;
		alis_out_lit(out, begun ? "," : "");
		put_key(out, table->columns[i].key);
		begun = true;
	}
	alis_out_lit(out, "\r\n");
}

static void put_rows(
    const void *shared, size_t from, size_t to, struct alis_out *out)
{
	const struct alis_table *table = shared;
	struct row_reader rows = { .table = table, .audience = ALIS_FOR_CSV };

	for (; from < to; from++) {
		const struct alis_cell *cells = alis__row_read(&rows, from);
		bool begun = false;
		for (size_t i = 0; i < table->column_count; i++) {
			if (!(table->columns[i].audience & ALIS_FOR_CSV))
				continue;
			alis_out_lit(out, begun ? "," : "");
			put_cell(out, &cells[i]);
			begun = true;
		}
		alis_out_lit(out, "\r\n");
	}
	alis__row_release(&rows);
}

static void put_table(struct alis_out *out, const struct alis_table *table)
{
	put_keys(out, table);
	alis__rows_put(out, table->row_count, put_rows, table);
}

/* A table that says more than one list of nested objects. */
static bool is_flat(const struct alis_field *field)
{
	return field->cell.kind == ALIS_CELL_TABLE &&
	    (field->audience & ALIS_FOR_CSV) &&
	    field->cell.table->columns[0].key != NULL;
}

void alis_render_csv(const struct alis_report *report, struct alis_out *out)
{
	const struct alis_table *last = NULL;

	/* What a report is about stands last; what it was made of, before. */
	for (size_t i = 0; i < report->count; i++)
		if (is_flat(&report->fields[i]))
			last = report->fields[i].cell.table;
	if (last != NULL)
		put_table(out, last);
}
