/* SPDX-License-Identifier: MIT */
#ifndef RENDER_ROWS_H
#define RENDER_ROWS_H

/* The rows of a table, one after the other; by several hands if there are
 * many. */

#include <alis/render.h>

/* Reads some rows of a table. All zero but for the first two at first, and
 * released at the end. */
struct row_reader {
	const struct alis_table *table;
	enum alis_for audience;
	struct alis_arena mem; /* of this row, and some before it */
	struct alis_cell *room;
};

/* The cells of a row, from 0, until the next is asked for. What is made of it
 * in the meantime may live in the reader's memory. */
const struct alis_cell *alis__row_read(struct row_reader *reader, size_t row);
void alis__row_release(struct row_reader *reader);

/* So many rows are one part of the work. */
#define ROWS_OF_PART 4096

/*
 * Put the rows 0 to 'count' - 1. 'put' puts those from 'from' up to, not with,
 * 'to', and may be called by several threads for parts of them, each with a
 * sink of its own; what they put comes into 'out' in order. What is held at one
 * time does not grow with the rows.
 */
void alis__rows_put(struct alis_out *out, size_t count,
    void (*put)(
        const void *shared, size_t from, size_t to, struct alis_out *out),
    const void *shared);

#endif
