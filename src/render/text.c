/* SPDX-License-Identifier: MIT */
#include "rows.h"
#include "style.h"

#define BAR_WIDTH 10
#define HANGING   2 /* what goes on over a line stands so far in */

/* ---- cells as text ---- */

/* How many of so many parts are there, wholly: all of them means reached. */
static int64_t parts_of(const struct alis_cell *cell, int64_t parts)
{
	int64_t whole = cell->whole > 0 ? cell->whole : 1;

	if (cell->amount >= whole)
		return parts;
	/* Where the product has no room, a little less is near enough. */
	return cell->amount > INT64_MAX / parts
	    ? cell->amount / (whole / parts + 1)
	    : cell->amount * parts / whole;
}

static void put_bar(struct alis_out *out, const struct alis_cell *cell)
{
	int64_t percent = parts_of(cell, 100);
	int64_t filled = parts_of(cell, BAR_WIDTH);

	for (int64_t i = 0; i < BAR_WIDTH; i++)
		alis_out_lit(out, i < filled ? "\xE2\x96\x88" : "\xE2\x96\x91");
	alis_out_lit(out, percent < 10 ? "   " : percent < 100 ? "  " : " ");
	alis_out_count(out, percent);
	alis_out_lit(out, " %");
}

alis_str alis__cell_text(const struct alis_cell *cell, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	switch (cell->kind) {
	case ALIS_CELL_TEXT:
	case ALIS_CELL_PROSE:
		return alis__clean(cell->text, mem);
	case ALIS_CELL_COUNT:
		alis_out_count(&out, cell->count);
		break;
	case ALIS_CELL_BOOL:
		alis_out_lit(&out, cell->count != 0 ? "yes" : "no");
		break;
	case ALIS_CELL_AMOUNT:
		alis_out_amount(&out, cell->amount);
		break;
	case ALIS_CELL_DAY:
		alis_out_day(&out, cell->day);
		break;
	case ALIS_CELL_BAR:
		put_bar(&out, cell);
		break;
	default: /* nothing that fits a line */
		break;
	}
	return alis_out_text(&out);
}

/* ---- lines ---- */

static size_t blanks_before(alis_str text)
{
	size_t n = 0;

	while (n < text.n && text.at[n] == ' ')
		n++;
	return n;
}

/* How much of a text fits: to a blank between words if there is one. */
static size_t line_length(alis_str text, size_t room)
{
	size_t n = alis_utf8_fit(text, room).n, cut = n;
	size_t begin = blanks_before(text);

	if (n == text.n)
		return n;
	while (cut > begin && text.at[cut] != ' ')
		cut--;
	if (cut > begin)
		return cut;
	if (n < begin)
		n = begin;
	while (n < text.n && text.at[n] != ' ')
		n++;
	return n;
}

void alis__put_wrapped(struct alis_out *out, struct alis_style style,
    enum alis_tone tone, alis_str text, size_t used, size_t indent)
{
	for (bool begun = false; text.n > 0 || !begun; begun = true) {
		size_t room = style.width > used ? style.width - used : 1;
		size_t n = style.width == 0 ? text.n : line_length(text, room);
		if (begun) {
			alis_out_char(out, '\n');
			alis_out_fill(out, ' ', indent);
		}
		alis__put_toned(out, style, tone, alis_str_part(text, 0, n));
		text = alis_str_trim(alis_str_from(text, n));
		used = indent;
	}
}

/* ---- the whole ---- */

static void put_field(struct alis_out *out, const struct alis_field *field,
    struct alis_style style)
{
	struct alis_arena mem = { 0 };

	alis_str text = alis__cell_text(&field->cell, &mem);
	size_t used = 0;

	if (field->title.n > 0) {
		alis__put_toned(out, style, ALIS_TONE_DIM, field->title);
		alis_out_lit(out, ": ");
		used = alis_utf8_width(field->title) + 2;
	}
	if (field->cell.kind == ALIS_CELL_PROSE)
		alis__put_wrapped(out, style, field->cell.tone, text, used,
		    blanks_before(text) + HANGING);
	else
		alis__put_toned(out, style, field->cell.tone, text);
	alis_out_char(out, '\n');
	alis_arena_release(&mem);
}

/* A table whose rows are lines, some in each, and how they are put. */
struct lines {
	const struct alis_table *table;
	struct alis_style style;
};

static void lines_put(
    const void *shared, size_t from, size_t to, struct alis_out *out)
{
	const struct lines *lines = shared;
	struct row_reader rows = { .table = lines->table,
		.audience = ALIS_FOR_PEOPLE };

	for (; from < to; from++) {
		const struct alis_cell *cell = alis__row_read(&rows, from);
		for (size_t i = 0; i < cell->list.count; i++) {
			alis__put_toned(
			    out, lines->style, cell->tone, cell->list.names[i]);
			alis_out_char(out, '\n');
		}
	}
	alis__row_release(&rows);
}

static bool is_lines(const struct alis_table *table)
{
	return table->column_count == 1 && table->columns[0].key == NULL &&
	    (table->columns[0].audience & ALIS_FOR_PEOPLE);
}

static void put_table(struct alis_out *out, const struct alis_table *table,
    struct alis_style style)
{
	struct lines lines = { table, style };

	if (is_lines(table))
		alis__rows_put(out, table->row_count, lines_put, &lines);
	else
		alis__put_table(out, table, style);
}

void alis_render_text(const struct alis_report *report, struct alis_style style,
    struct alis_out *out)
{
	for (size_t i = 0; i < report->count; i++) {
		const struct alis_field *field = &report->fields[i];
		if (!(field->audience & ALIS_FOR_PEOPLE))
			continue;
		if (field->cell.kind == ALIS_CELL_TABLE)
			put_table(out, field->cell.table, style);
		else
			put_field(out, field, style);
	}
}
