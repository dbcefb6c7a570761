/* SPDX-License-Identifier: MIT */
#ifndef ALIS_GIT_READ_H
#define ALIS_GIT_READ_H

#include "repo.h"

/* The parents that a commit names itself, whatever grafts say. */
git_oid *alis__parents_read(
    git_commit *git, struct alis_arena *mem, size_t *count);

/* What a commit says, copied into 'mem'. */
void alis__commit_fill(
    git_commit *git, struct alis_arena *mem, struct alis_commit *commit);

/*
 * Read a blob as a source. Its size is asked for first: ALIS_ELIMIT if it is
 * larger than a source may be. 'name' must live as long as the source.
 */
int alis__blob_source(struct alis_repo *repo, const git_oid *id, alis_str path,
    alis_str name, struct alis_arena *mem, const struct alis_source **src,
    struct alis_err *err);

#endif
