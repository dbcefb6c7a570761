/* SPDX-License-Identifier: MIT */
#ifndef ALIS_UNIT_MERGES_H
#define ALIS_UNIT_MERGES_H

/* What the tests of merge share. */

#include <alis/merge.h>
#include <alis/track.h>

#include <string.h>

#include "files.h"

static inline const struct alis_source *merge_source(
    alis_str bytes, struct alis_arena *mem)
{
	return alis_source_of(
	    ALIS_STR("l.alis"), ALIS_STR("l.alis"), bytes, mem);
}

/* The kinds that every journal has. */
static inline const struct alis_books *merge_books(struct alis_arena *mem)
{
	struct alis_files files = files_of(no_files);
	struct alis_diags diags = { .mem = mem };

	return alis_track_run(
	    merge_source(ALIS_STR(""), mem), &files, 17896, mem, &diags)
	    ->books;
}

struct three {
	alis_str base, ours, theirs;
};

static inline bool merge_three(struct three three,
    const struct alis_books *books, struct alis_arena *mem,
    struct alis_merged *merged)
{
	struct alis_merge_marks marks = { ALIS_STR("o"), ALIS_STR("t"), 7 };

	return alis_merge(merge_source(three.base, mem),
	    merge_source(three.ours, mem), merge_source(three.theirs, mem),
	    books, &marks, mem, merged);
}

/* The result as somebody leaves it who takes the upper side (0) of each
 * conflict, or the lower. */
static inline alis_str merge_side(
    alis_str bytes, int side, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	int at = -1;

	if (alis_str_starts(bytes, ALIS_STR("\xEF\xBB\xBF")))
		bytes = alis_str_from(bytes, 3);
	while (bytes.n > 0) {
		alis_cut cut = alis_str_cut(bytes, '\n');
		if (alis_str_starts(cut.head, ALIS_STR("<<<<<<<")))
			at = 0;
		else if (alis_str_starts(cut.head, ALIS_STR("=======")))
			at = 1;
		else if (alis_str_starts(cut.head, ALIS_STR(">>>>>>>")))
			at = -1;
		else if (at < 0 || at == side)
			alis_out_put(&out,
			    (alis_str){ cut.head.at,
			        cut.head.n + (cut.found ? 1 : 0) });
		bytes = cut.tail;
	}
	return alis_out_text(&out);
}

/* Errors of a text by itself, but for conflicts, which are counted. */
static inline size_t merge_errors(
    alis_str bytes, struct alis_arena *mem, size_t *conflicts)
{
	struct alis_files files = files_of(no_files);
	struct alis_diags diags = { .mem = mem };
	size_t errors = 0;

	*conflicts = 0;
	alis_parse_journal(merge_source(bytes, mem), &files, mem, &diags);
	for (const struct alis_diag *d = diags.first; d != NULL; d = d->next) {
		*conflicts += d->code == ALIS_A086;
		errors += d->code != ALIS_A086 && d->code != ALIS_A030 &&
		    alis_code_info(d->code)->severity == ALIS_ERROR;
	}
	return errors;
}

#endif
