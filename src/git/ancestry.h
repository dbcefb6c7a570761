/* SPDX-License-Identifier: MIT */
#ifndef ALIS_GIT_ANCESTRY_H
#define ALIS_GIT_ANCESTRY_H

#include "repo.h"

struct alis__node;

/* The commits of a range, by their own parents: no graft or replacement has a
 * say. Give it a repository and an arena, add the ends, ask for the next. */
struct alis__ancestry {
	git_repository *git;
	struct alis_arena *mem;
	struct alis__node *nodes;
	size_t count, room;
	uint32_t *slots; /* by id: the node's number and one; 0: none */
	size_t slot_count;
	uint32_t *heap; /* what can come next, the latest first */
	size_t heap_count;
	git_oid *cuts; /* the commits whose parents were not fetched, sorted */
	size_t cut_count;
	bool begun;
};

/* Add a commit and all that it stands on; 'hidden' ones are left out. Those
 * that are hidden come first. */
int alis__ancestry_add(struct alis__ancestry *ancestry, const git_oid *id,
    bool hidden, struct alis_err *err);

/* The next commit, children before parents, else the later first; false at
 * the end. */
bool alis__ancestry_next(
    struct alis__ancestry *ancestry, git_oid *id, bool *is_cut);

#endif
