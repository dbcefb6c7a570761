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

/* How a conflict is marked in the file. */
struct alis_merge_marks {
	alis_str ours; /* the names of the two sides */
	alis_str theirs;
	size_t size; /* how many signs a mark has; git's own have 7 */
};

struct alis_merged {
	alis_str bytes;   /* in 'mem' */
	size_t conflicts; /* marked in the bytes; 0: it is joined */
	/* Entries that one side confirmed and the other changed: their lines as
	 * they stand now. What was confirmed is not what they say. */
	const alis_str *doubtful;
	size_t doubtful_count;
};

/*
 * Join two versions of a file that come of one. Each is a source by itself:
 * what it includes is not read. 'base' with no bytes is a file that both
 * added; 'books' know the kinds. Where both changed the same field of the same
 * entry otherwise, or one removed what the other changed, both stand there
 * between marks that 'alis check' tells (A086). All other lines are as one of
 * the three has them, or say what was chosen of each, field by field.
 *
 * False, with nothing made, if one of them has an error, so that nobody knows
 * what its lines say. Cost: that of alis_history_pairs.
 */
bool alis_merge(const struct alis_source *base, const struct alis_source *ours,
    const struct alis_source *theirs, const struct alis_books *books,
    const struct alis_merge_marks *marks, struct alis_arena *mem,
    struct alis_merged *merged);

#endif
