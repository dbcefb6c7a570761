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

#endif
