/* SPDX-License-Identifier: MIT */
#include "style.h"

#define GAP          2
#define COLUMN_LEAST 8
#define ROOM_USUAL   80 /* columns, where nobody says how many there are */
#define INDENT       4  /* of what stands below its row */
#define ELLIPSIS     ALIS_STR("\xE2\x80\xA6")

/* The columns that people see, as texts with their widths. */
struct grid {
	const struct alis_table *table;
	size_t *columns; /* numbers of the columns shown */
	bool *below;     /* of them: it stands below its row */
	bool *dropped;   /* of them: there is no room for it */
	size_t count;
	alis_str *texts; /* row by row, the title row first */
	size_t *widths;
	bool titled;
	bool flows; /* a row takes as many lines as it needs */
};

static const struct alis_column *column_of(const struct grid *grid, size_t i)
{
	return &grid->table->columns[grid->columns[i]];
}

/* The text of a column in a row; row 0 has the titles. */
static alis_str text_of(const struct grid *grid, size_t row, size_t i)
{
	return grid->texts[row * grid->table->column_count + i];
}

static enum alis_tone tone_of(const struct grid *grid, size_t row, size_t i)
{
	size_t n = grid->table->column_count;

	return row == 0
	    ? ALIS_TONE_DIM
	    : grid->table->cells[(row - 1) * n + grid->columns[i]].tone;
}

static struct grid grid_of(
    const struct alis_table *table, struct alis_arena *mem)
{
	struct grid grid = { .table = table };
	size_t n = table->column_count;

	grid.columns = ALIS_NEW(mem, size_t, n);
	grid.below = ALIS_NEW(mem, bool, n);
	grid.dropped = ALIS_NEW(mem, bool, n);
	grid.widths = ALIS_NEW(mem, size_t, n);
	for (size_t i = 0; i < n; i++)
		if (table->columns[i].audience & ALIS_FOR_PEOPLE)
			grid.columns[grid.count++] = i;
	grid.texts = ALIS_NEW(mem, alis_str, (table->row_count + 1) * n + 1);
	for (size_t row = 0; row <= table->row_count; row++) {
		for (size_t i = 0; i < grid.count; i++) {
			size_t c = grid.columns[i], width;
			alis_str text = row == 0
			    ? table->columns[c].title
			    : alis__cell_text(
			          &table->cells[(row - 1) * n + c], mem);
			width = alis_utf8_width(text);
			grid.texts[row * n + i] = text;
			grid.titled = grid.titled || (row == 0 && text.n > 0);
			if (width > grid.widths[i])
				grid.widths[i] = width;
		}
	}
	return grid;
}

/* ---- room ---- */

static size_t width_of(const struct grid *grid)
{
	size_t total = 0;

	for (size_t i = 0; i < grid->count; i++)
		if (!grid->below[i] && !grid->dropped[i])
			total += grid->widths[i] + (i > 0 ? GAP : 0);
	return total;
}

static bool is_empty(const struct grid *grid, size_t i)
{
	for (size_t row = 1; row <= grid->table->row_count; row++)
		if (text_of(grid, row, i).n > 0)
			return false;
	return true;
}

/* What can be done without goes first. */
static void drop(struct grid *grid, size_t room)
{
	for (size_t i = 0; i < grid->count && width_of(grid) > room; i++)
		grid->dropped[i] = column_of(grid, i)->fit == ALIS_FIT_DROP;
}

/* The last column that may stand below its row does so first. One that says
 * nothing takes no room anywhere. */
static void move_below(struct grid *grid, size_t room)
{
	for (size_t i = 0; i < grid->count; i++)
		grid->below[i] = column_of(grid, i)->fit == ALIS_FIT_BELOW &&
		    is_empty(grid, i);
	for (size_t i = grid->count; i-- > 0 && width_of(grid) > room;)
		grid->below[i] =
		    grid->below[i] || column_of(grid, i)->fit == ALIS_FIT_BELOW;
}

/* Narrow the widest of the columns that may be cut, a column at a time, until
 * the table fits. */
static void narrow(struct grid *grid, size_t room)
{
	size_t total = width_of(grid);

	for (; total > room; total--) {
		size_t widest = grid->count;
		for (size_t i = 0; i < grid->count; i++)
			if (column_of(grid, i)->fit == ALIS_FIT_CUT &&
			    grid->widths[i] > COLUMN_LEAST &&
			    (widest == grid->count ||
			        grid->widths[i] > grid->widths[widest]))
				widest = i;
		if (widest == grid->count)
			return;
		grid->widths[widest]--;
	}
}

/* Whether a row may take several lines; else it is only cut. */
static bool may_flow(const struct grid *grid)
{
	for (size_t i = 0; i < grid->count; i++)
		if (column_of(grid, i)->fit == ALIS_FIT_BELOW)
			return true;
	return false;
}

/* Where the width is not known, nothing is cut, but the layout is for a usual
 * terminal. */
static void grid_fit(struct grid *grid, size_t width)
{
	size_t room = width > 0 ? width : ROOM_USUAL;

	if (width > 0)
		drop(grid, width);
	move_below(grid, room);
	if (width == 0)
		return;
	narrow(grid, width);
	grid->flows = may_flow(grid) && width_of(grid) > width;
}

/* ---- rows ---- */

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
		alis_str text;
		size_t lack;
		bool right = column_of(grid, i)->right;
		if (grid->below[i] || grid->dropped[i])
			continue;
		text = fitted(text_of(grid, row, i), grid->widths[i], mem);
		lack = grid->widths[i] - alis_utf8_width(text);
		owed += right ? lack : 0;
		if (text.n > 0) {
			alis_out_fill(out, ' ', owed);
			alis__put_toned(
			    out, style, tone_of(grid, row, i), text);
			owed = 0;
		} else {
			owed += right ? 0 : lack;
			lack = 0;
		}
		owed += (right ? 0 : lack) + GAP;
	}
	alis_out_char(out, '\n');
}

/* "TITLE: TEXT", where a text does not stand below its title. */
static alis_str named(
    const struct grid *grid, size_t row, size_t i, struct alis_arena *mem)
{
	alis_str parts[] = { column_of(grid, i)->title, ALIS_STR(": "),
		text_of(grid, row, i) };

	if (parts[0].n == 0 || parts[2].n == 0)
		return parts[2];
	return alis_str_join(mem, parts, ALIS_COUNT(parts));
}

/* Cells one behind the other, on as many lines as they need: those that stand
 * below their row, or all others. */
static void put_flowing(struct alis_out *out, const struct grid *grid,
    size_t row, bool below, struct alis_style style, struct alis_arena *mem)
{
	size_t used = 0, indent = below ? INDENT : 0;

	for (size_t i = 0; i < grid->count; i++) {
		alis_str text = below || column_of(grid, i)->right
		    ? named(grid, row, i, mem)
		    : text_of(grid, row, i);
		size_t width = alis_utf8_width(text);
		bool begun = used > 0;
		if (text.n == 0 || grid->dropped[i] || grid->below[i] != below)
			continue;
		if (begun && style.width > 0 &&
		    used + GAP + width > style.width) {
			alis_out_char(out, '\n');
			indent = INDENT;
			begun = false;
		}
		alis_out_fill(out, ' ', begun ? GAP : indent);
		used = begun ? used + GAP : indent;
		alis__put_wrapped(
		    out, style, tone_of(grid, row, i), text, used, INDENT);
		used += width;
		/* Behind a text of several lines no other stands. */
		if (style.width > 0 && used > style.width)
			used = style.width;
	}
	if (used > 0)
		alis_out_char(out, '\n');
}

void alis__put_table(struct alis_out *out, const struct alis_table *table,
    struct alis_style style)
{
	struct alis_arena mem = { 0 };
	struct grid grid = grid_of(table, &mem);

	grid_fit(&grid, style.width);
	if (grid.titled && !grid.flows)
		put_row(out, &grid, 0, style, &mem);
	for (size_t row = 1; row <= table->row_count; row++) {
		if (grid.flows)
			put_flowing(out, &grid, row, false, style, &mem);
		else
			put_row(out, &grid, row, style, &mem);
		put_flowing(out, &grid, row, true, style, &mem);
	}
	alis_arena_release(&mem);
}
