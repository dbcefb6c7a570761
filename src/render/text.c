/* SPDX-License-Identifier: MIT */
#include "style.h"

#define BAR_WIDTH    10
#define GAP          2
#define COLUMN_LEAST 8
#define ELLIPSIS     ALIS_STR("\xE2\x80\xA6")

/* ---- cells as text ---- */

/* Filled only as far as is truly there: full means reached. */
static void put_bar(struct alis_out *out, const struct alis_cell *cell)
{
	int64_t whole = cell->whole > 0 ? cell->whole : 1;
	int64_t percent =
	    cell->amount >= whole ? 100 : cell->amount / (whole / 100 + 1);
	int64_t filled = cell->amount >= whole
	    ? BAR_WIDTH
	    : cell->amount / (whole / BAR_WIDTH + 1);

	for (int64_t i = 0; i < BAR_WIDTH; i++)
		alis_out_lit(out, i < filled ? "\xE2\x96\x88" : "\xE2\x96\x91");
	alis_out_lit(out, percent < 10 ? "   " : percent < 100 ? "  " : " ");
	alis_out_count(out, percent);
	alis_out_lit(out, " %");
}

static alis_str cell_text(const struct alis_cell *cell, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	switch (cell->kind) {
	case ALIS_CELL_TEXT:
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

/* ---- tables ---- */

/* The columns that people see, as texts with their widths. */
struct grid {
	const struct alis_table *table;
	size_t *columns; /* numbers of the columns shown */
	size_t count;
	alis_str *texts; /* row by row, the title row first */
	size_t *widths;
	bool titled;
};

static struct grid grid_of(
    const struct alis_table *table, struct alis_arena *mem)
{
	struct grid grid = { .table = table };
	size_t n = table->column_count;

	grid.columns = ALIS_NEW(mem, size_t, n);
	grid.widths = ALIS_NEW(mem, size_t, n);
	for (size_t i = 0; i < n; i++)
		if (table->columns[i].audience & ALIS_FOR_PEOPLE)
			grid.columns[grid.count++] = i;
	grid.texts =
	    ALIS_NEW(mem, alis_str, (table->row_count + 1) * grid.count + 1);
	for (size_t row = 0; row <= table->row_count; row++) {
		for (size_t i = 0; i < grid.count; i++) {
			size_t c = grid.columns[i], width;
			alis_str text = row == 0
			    ? table->columns[c].title
			    : cell_text(&table->cells[(row - 1) * n + c], mem);
			width = alis_utf8_width(text);
			grid.texts[row * grid.count + i] = text;
			grid.titled = grid.titled || (row == 0 && text.n > 0);
			if (width > grid.widths[i])
				grid.widths[i] = width;
		}
	}
	return grid;
}

/* Narrow the widest of the columns that may be cut, a column at a time, until
 * the table fits. */
static void grid_fit(struct grid *grid, size_t room)
{
	for (;;) {
		size_t total = 0, widest = grid->count;
		for (size_t i = 0; i < grid->count; i++) {
			total += grid->widths[i] + (i > 0 ? GAP : 0);
			if (grid->table->columns[grid->columns[i]].clip &&
			    grid->widths[i] > COLUMN_LEAST &&
			    (widest == grid->count ||
			        grid->widths[i] > grid->widths[widest]))
				widest = i;
		}
		if (room == 0 || total <= room || widest == grid->count)
			return;
		grid->widths[widest]--;
	}
}

static alis_str fitted(alis_str text, size_t width, struct alis_arena *mem)
{
	alis_str parts[] = { text, ELLIPSIS };

	if (alis_utf8_width(text) <= width)
		return text;
	parts[0] = alis_utf8_fit(text, width - 1);
	return alis_str_join(mem, parts, ALIS_COUNT(parts));
}

static void put_row(struct alis_out *out, const struct grid *grid, size_t row,
    struct alis_style style, struct alis_arena *mem)
{
	size_t owed = 0; /* blanks, put only if something follows them */

	for (size_t i = 0; i < grid->count; i++) {
		size_t c = grid->columns[i];
		alis_str text = fitted(
		    grid->texts[row * grid->count + i], grid->widths[i], mem);
		size_t lack = grid->widths[i] - alis_utf8_width(text);
		bool right = grid->table->columns[c].right;
		enum alis_tone tone = row == 0
		    ? ALIS_TONE_DIM
		    : grid->table
		          ->cells[(row - 1) * grid->table->column_count + c]
		          .tone;
		owed += right ? lack : 0;
		if (text.n > 0) {
			alis_out_fill(out, ' ', owed);
			alis__put_toned(out, style, tone, text);
			owed = 0;
		} else {
			owed += right ? 0 : lack;
			lack = 0;
		}
		owed += (right ? 0 : lack) + GAP;
	}
	alis_out_char(out, '\n');
}

static void put_table(struct alis_out *out, const struct alis_table *table,
    struct alis_style style)
{
	struct alis_arena mem = { 0 };
	struct grid grid = grid_of(table, &mem);

	grid_fit(&grid, style.width);
	for (size_t row = grid.titled ? 0 : 1; row <= table->row_count; row++)
		put_row(out, &grid, row, style, &mem);
	alis_arena_release(&mem);
}

/* ---- the whole ---- */

static void put_field(struct alis_out *out, const struct alis_field *field,
    struct alis_style style)
{
	struct alis_arena mem = { 0 };

	if (field->title.n > 0) {
		alis__put_toned(out, style, ALIS_TONE_DIM, field->title);
		alis_out_lit(out, ": ");
	}
	alis__put_toned(
	    out, style, field->cell.tone, cell_text(&field->cell, &mem));
	alis_out_char(out, '\n');
	alis_arena_release(&mem);
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
