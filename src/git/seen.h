/* SPDX-License-Identifier: MIT */
#ifndef ALIS_GIT_SEEN_H
#define ALIS_GIT_SEEN_H

#include "repo.h"

/* Put an id into a set; false if it was there. */
bool alis__seen_add(struct alis_seen *seen, const git_oid *id);

#endif
