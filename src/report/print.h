/* SPDX-License-Identifier: MIT */
#ifndef REPORT_PRINT_H
#define REPORT_PRINT_H

/* What 'print' shows, as cells and as the lines of a journal. */

#include "build.h"

/* The entries that are printed, of which rows are made as they are asked for:
 * cells for machines, or lines. */
struct printed {
	const struct alis_run *run;
	const uint32_t *numbers; /* row by row */
	size_t count;
	/* By number, those that are not all in their records; NULL: none. */
	const struct alis_entry **whole;
};

/* What is printed of an entry by its number, which may live in 'mem'; of a
 * plain one there are no places but its first. */
const struct alis_entry *alis__printed_entry(
    const struct printed *printed, uint32_t number, struct alis_arena *mem);

/* Whether a directive by its number, each asked for in order, can be read;
 * '*repeat' is what it repeats, or NULL. '*next' counts the 'fast' lines so
 * far. */
bool alis__printed_directive(const struct alis_run *run, size_t at,
    size_t *next, const struct alis_repeat **repeat);

/* All as lines. What 'inkluder' names stands here itself, so that they are a
 * journal in one file. */
void alis__printed_lines(struct fields *fields, const struct printed *printed,
    struct alis_arena *mem);

#endif
