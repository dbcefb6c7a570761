/* SPDX-License-Identifier: MIT */
#include "rows.h"
#include "style.h"

#define GAP          2
#define COLUMN_LEAST 8
#define ROOM_USUAL   80 /* columns, where nobody says how many there are */
#define INDENT       4  /* of what stands below its row */
#define ELLIPSIS     ALIS_STR("\xE2\x80\xA6")

/* The columns that people see, with their widths. */
struct grid {
	const struct alis_table *table;
	size_t *columns; /* numbers of the columns shown */
	size_t count;
	bool *below;   /* of them: it stands below its row */
	bool *dropped; /* of them: there is no room for it */
	bool *empty;   /* of them: it says nothing in any row */
	size_t *widths;
	struct alis_style style;
	bool titled;
	bool flows;    /* a row takes as many lines as it needs */
	bool is_below; /* something stands below the rows */
};

/* A row as it is shown: its texts and tones, column by column. */
struct shown {
	struct row_reader rows;
	alis_str *texts;
	size_t *widths;
	enum alis_tone *tones;
};

static const struct alis_column *column_of(const struct grid *grid, size_t i)
{
	return &grid->table->columns[grid->columns[i]];
}

static struct shown shown_by(const struct grid *grid, struct alis_arena *mem)
{
	return (struct shown){
		.rows = { .table = grid->table, .audience = ALIS_FOR_PEOPLE },
		.texts = ALIS_NEW(mem, alis_str, grid->count),
		.widths = ALIS_NEW(mem, size_t, grid->count),
		.tones = ALIS_NEW(mem, enum alis_tone, grid->count),
	};
}

static void row_show(const struct grid *grid, struct shown *shown, size_t row)
{
	const struct alis_cell *cells = alis__row_read(&shown->rows, row);

	for (size_t i = 0; i < grid->count; i++) {
		const struct alis_cell *cell = &cells[grid->columns[i]];
		shown->texts[i] = alis__cell_text(cell, &shown->rows.mem);
		shown->widths[i] = alis_utf8_width(shown->texts[i]);
		shown->tones[i] = cell->tone;
	}
}

static void titles_show(const struct grid *grid, struct shown *shown)
{
	for (size_t i = 0; i < grid->count; i++) {
		shown->texts[i] =
		    alis__clean(column_of(grid, i)->title, &shown->rows.mem);
		shown->widths[i] = alis_utf8_width(shown->texts[i]);
		shown->tones[i] = ALIS_TONE_DIM;
	}
}

/* What the rows of one part need of a column. */
struct extent {
	size_t width;
	bool says; /* something */
};

struct measured {
	const struct grid *grid;
	struct extent *extents; /* column by column, part by part */
};

static void part_measure(void *shared, size_t number)
{
	struct measured *measured = shared;
	const struct grid *grid = measured->grid;
	struct extent *extents = &measured->extents[number * grid->count];
	size_t row = number * ROWS_OF_PART, left = grid->table->row_count - row;
	size_t end = row + (left < ROWS_OF_PART ? left : ROWS_OF_PART);
	struct alis_arena mem = { 0 };
	struct shown shown = shown_by(grid, &mem);

	for (; row < end; row++) {
		row_show(grid, &shown, row);
		for (size_t i = 0; i < grid->count; i++) {
			extents[i].says |= shown.texts[i].n > 0;
			if (shown.widths[i] > extents[i].width)
				extents[i].width = shown.widths[i];
		}
	}
	alis__row_release(&shown.rows);
	alis_arena_release(&mem);
}

static void measure(struct grid *grid, struct alis_arena *mem)
{
	size_t rows = grid->table->row_count;
	size_t parts = (rows + ROWS_OF_PART - 1) / ROWS_OF_PART;
	struct measured measured = { grid,
		ALIS_NEW(mem, struct extent, (parts + 1) * grid->count) };

	alis_crew_run(
	    parts > 1 ? alis_crew_size() : 1, parts, part_measure, &measured);
	for (size_t i = 0; i < grid->count; i++) {
		alis_str title = alis__clean(column_of(grid, i)->title, mem);
		grid->titled = grid->titled || title.n > 0;
		grid->widths[i] = alis_utf8_width(title);
		grid->empty[i] = true;
		for (size_t k = 0; k < parts; k++) {
			struct extent extent =
			    measured.extents[k * grid->count + i];
			grid->empty[i] = grid->empty[i] && !extent.says;
			if (extent.width > grid->widths[i])
				grid->widths[i] = extent.width;
		}
	}
}

static struct grid grid_of(const struct alis_table *table,
    struct alis_style style, struct alis_arena *mem)
{
	struct grid grid = { .table = table, .style = style };
	size_t n = table->column_count;

	grid.columns = ALIS_NEW(mem, size_t, n);
	grid.below = ALIS_NEW(mem, bool, n);
	grid.dropped = ALIS_NEW(mem, bool, n);
	grid.empty = ALIS_NEW(mem, bool, n);
	grid.widths = ALIS_NEW(mem, size_t, n);
	for (size_t i = 0; i < n; i++)
		if (table->columns[i].audience & ALIS_FOR_PEOPLE)
			grid.columns[grid.count++] = i;
	measure(&grid, mem);
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
		grid->below[i] =
		    column_of(grid, i)->fit == ALIS_FIT_BELOW && grid->empty[i];
	for (size_t i = grid->count; i-- > 0 && width_of(grid) > room;)
		grid->below[i] =
		    grid->below[i] || column_of(grid, i)->fit == ALIS_FIT_BELOW;
	for (size_t i = 0; i < grid->count; i++)
		grid->is_below =
		    grid->is_below || (grid->below[i] && !grid->empty[i]);
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
static void grid_fit(struct grid *grid)
{
	size_t width = grid->style.width;
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

/* Cut a text that is too wide for its column. */
static void fit(struct shown *shown, size_t i, size_t width)
{
	alis_str parts[] = { shown->texts[i], ELLIPSIS };

	if (shown->widths[i] <= width)
		return;
	parts[0] = alis_utf8_fit(shown->texts[i], width - 1);
	shown->texts[i] =
	    alis_str_join(&shown->rows.mem, parts, ALIS_COUNT(parts));
	shown->widths[i] = alis_utf8_width(shown->texts[i]);
}

static void put_row(
    struct alis_out *out, const struct grid *grid, struct shown *shown)
{
	size_t owed = 0; /* blanks, put only if something follows them */

	for (size_t i = 0; i < grid->count; i++) {
		size_t lack;
		bool right = column_of(grid, i)->right;
		if (grid->below[i] || grid->dropped[i])
			continue;
		fit(shown, i, grid->widths[i]);
		lack = grid->widths[i] - shown->widths[i];
		owed += right ? lack : 0;
		if (shown->texts[i].n > 0) {
			alis_out_fill(out, ' ', owed);
			alis__put_clean(
			    out, grid->style, shown->tones[i], shown->texts[i]);
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
static alis_str named(const struct grid *grid, struct shown *shown, size_t i)
{
	alis_str parts[] = { column_of(grid, i)->title, ALIS_STR(": "),
		shown->texts[i] };

	if (parts[0].n == 0 || parts[2].n == 0)
		return parts[2];
	return alis_str_join(&shown->rows.mem, parts, ALIS_COUNT(parts));
}

/* Cells one behind the other, on as many lines as they need: those that stand
 * below their row, or all others. */
static void put_flowing(struct alis_out *out, const struct grid *grid,
    struct shown *shown, bool below)
{
	struct alis_style style = grid->style;
	size_t used = 0, indent = below ? INDENT : 0;

	for (size_t i = 0; i < grid->count; i++) {
		alis_str text = below || column_of(grid, i)->right
		    ? named(grid, shown, i)
		    : shown->texts[i];
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
		    out, style, shown->tones[i], text, used, INDENT);
		used += width;
		/* Behind a text of several lines no other stands. */
		if (style.width > 0 && used > style.width)
			used = style.width;
	}
	if (used > 0)
		alis_out_char(out, '\n');
}

static void rows_put(
    const void *shared, size_t from, size_t to, struct alis_out *out)
{
	const struct grid *grid = shared;
	struct alis_arena mem = { 0 };
	struct shown shown = shown_by(grid, &mem);

	for (; from < to; from++) {
		row_show(grid, &shown, from);
		if (grid->flows)
			put_flowing(out, grid, &shown, false);
		else
			put_row(out, grid, &shown);
		if (grid->is_below)
			put_flowing(out, grid, &shown, true);
	}
	alis__row_release(&shown.rows);
	alis_arena_release(&mem);
}

void alis__put_table(struct alis_out *out, const struct alis_table *table,
    struct alis_style style)
{
	struct alis_arena mem = { 0 };
	struct grid grid = grid_of(table, style, &mem);

	grid_fit(&grid);
	if (grid.titled && !grid.flows) {
		struct shown titles = shown_by(&grid, &mem);
		titles_show(&grid, &titles);
		put_row(out, &grid, &titles);
		alis__row_release(&titles.rows);
	}
	alis__rows_put(out, table->row_count, rows_put, &grid);
	alis_arena_release(&mem);
}
