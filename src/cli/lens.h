/* SPDX-License-Identifier: MIT */
#ifndef CLI_LENS_H
#define CLI_LENS_H

/* The files of a commit as one reading of its journal sees them: what is the
 * same elsewhere may be left out, and what was looked at is kept in mind. */

#include "careful.h"
#include "version.h"

#include <string.h>

/* Something that a reading looked at; an empty id: nothing was there. */
struct dep {
	alis_str path;
	struct alis_hex id;
	bool is_folder;
	bool is_left_out;
};

struct deps {
	struct dep *at;
	size_t count, room;
};

/* The files of a commit, for one reading of its journal. */
struct lens {
	struct versions *versions;
	const struct version_at *at;
	struct alis_files files;
	/* The commits that it is compared with: what is the same in all of
	 * them may be left out. NULL: nothing is. */
	const struct version_at *others;
	size_t other_count;
	const struct version_at *first; /* one more of them */
	struct deps deps;
	struct alis_err failed; /* the first that the repository did not give */
	struct alis_arena *mem;
};

/*
 * Read the journal of lens->at; '*version' is empty if it has none. 'errors'
 * are those of the files that were not left out.
 */
int lens_look(struct lens *lens, struct alis_arena *mem,
    struct alis_version *version, size_t *errors, struct alis_err *err);

static inline bool same_id(const struct alis_hex *a, const struct alis_hex *b)
{
	return strcmp(a->text, b->text) == 0;
}

#endif
