/* SPDX-License-Identifier: MIT */
#ifndef ALIS_MERGE_H
#define ALIS_MERGE_H

/*
 * merge: three versions of a journal's file to one, entry by entry
 * (docs/merging.md).
 *
 * Knows texts and what their lines mean; no git and no files.
 */

#include <alis/edit.h>
#include <alis/history.h>

struct alis_merged {
	alis_str bytes;   /* in 'mem' */
	size_t conflicts; /* marked in the bytes; 0: it is joined */
};

/* The names that a conflict's sides are marked with. */
struct alis_merge_names {
	alis_str ours;
	alis_str theirs;
};

/*
 * Join two versions of a file that come of one. Each is a source by itself:
 * what it includes is not read. 'base' with no bytes is a file that both
 * added. Where both changed the same field of the same entry otherwise, or one
 * removed what the other changed, both stand there between marks that 'alis
 * check' tells (A086). All other lines are as one of the three has them.
 */
struct alis_merged alis_merge(const struct alis_source *base,
    const struct alis_source *ours, const struct alis_source *theirs,
    struct alis_merge_names names, struct alis_arena *mem);

#endif
