/* SPDX-License-Identifier: MIT */
#ifndef CLI_COHORT_PROGRESS_H
#define CLI_COHORT_PROGRESS_H

/* How far a pull has come, on standard error. */

#include "cohort.h"

struct progress {
	const struct cli *cli;
	bool is_live; /* a terminal, whose last line may be written over */
	bool is_shown;
	size_t count, done, grave;
};

struct progress progress_begin(const struct cli *cli, size_t count);

/* Who is being pulled right now. A terminal's line follows; elsewhere nothing
 * is said. */
void progress_look(
    struct progress *progress, const alis_str *names, size_t count);

/* One is done: a line of its own, on a terminal only if it 'is_grave'. */
void progress_tell(
    struct progress *progress, alis_str name, const char *how, bool is_grave);

void progress_end(struct progress *progress);

#endif
