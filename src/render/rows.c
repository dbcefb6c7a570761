/* SPDX-License-Identifier: MIT */
#include "rows.h"

#define MEMORY_MOST    ((size_t)64 << 10) /* bytes held between rows */
#define PARTS_OF_BATCH 32

/* ---- one row ---- */

const struct alis_cell *alis__row_read(struct row_reader *reader, size_t row)
{
	const struct alis_table *table = reader->table;

	if (reader->mem.held > MEMORY_MOST)
		alis__row_release(reader);
	if (table->cells != NULL)
		return &table->cells[row * table->column_count];
	if (reader->room == NULL)
		reader->room = ALIS_NEW(
		    &reader->mem, struct alis_cell, table->column_count);
	table->source.make(table->source.of, row, reader->audience,
	    &reader->mem, reader->room);
	return reader->room;
}

void alis__row_release(struct row_reader *reader)
{
	alis_arena_release(&reader->mem);
	reader->room = NULL;
}

/* ---- all of them ---- */

/* Some parts, which are put at the same time. */
struct batch {
	void (*put)(
	    const void *shared, size_t from, size_t to, struct alis_out *out);
	const void *shared;
	size_t first, count; /* rows */
	struct {
		struct alis_arena mem;
		struct alis_out out;
	} parts[PARTS_OF_BATCH];
};

static void part_put(void *shared, size_t number)
{
	struct batch *batch = shared;
	size_t from = batch->first + number * ROWS_OF_PART;
	size_t left = batch->first + batch->count - from;
	struct alis_out *out = &batch->parts[number].out;

	*out = alis_out_memory(&batch->parts[number].mem);
	batch->put(batch->shared, from,
	    from + (left < ROWS_OF_PART ? left : ROWS_OF_PART), out);
}

void alis__rows_put(struct alis_out *out, size_t count,
    void (*put)(
        const void *shared, size_t from, size_t to, struct alis_out *out),
    const void *shared)
{
	unsigned hands = count > ROWS_OF_PART ? alis_crew_size() : 1;
	struct batch batch = { .put = put, .shared = shared };

	if (hands == 1) {
		put(shared, 0, count, out);
		return;
	}
	for (size_t row = 0; row < count; row += batch.count) {
		size_t most = (size_t)2 * hands * ROWS_OF_PART, n;
		batch.first = row;
		batch.count = count - row < most ? count - row : most;
		n = (batch.count + ROWS_OF_PART - 1) / ROWS_OF_PART;
		alis_crew_run(hands, n, part_put, &batch);
		for (size_t i = 0; i < n; i++) {
			alis_out_put(out, alis_out_text(&batch.parts[i].out));
			alis_arena_release(&batch.parts[i].mem);
		}
	}
}
