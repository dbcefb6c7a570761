/* SPDX-License-Identifier: MIT */
#ifndef CLI_COHORT_SEEN_H
#define CLI_COHORT_SEEN_H

/* The leader's seen log of all members, and its commit. */

#include "cohort.h"

struct seen_log {
	struct cohort *cohort;
	alis_str path; /* from the top of the repository */
	alis_str file; /* absolute */
	struct alis_seen_log log;
	int64_t now;
};

/* Read it, and make the folders that pulls write in. What is wrong with its
 * lines is told. EXIT_WELL, or EXIT_WORLD having said why not. */
int seen_open(struct cohort *cohort, struct seen_log *seen);

/* That a member's branch is at what was taken; no line is added that the log
 * has already. */
int seen_record(struct seen_log *seen, const struct alis_member *member,
    const struct alis_sight *sight, struct alis_err *err);

/*
 * Commit the log as it stands, and nothing else. Outside of a git repository
 * and in a bare one that is told. '*id' is empty if there was nothing to
 * commit. EXIT_WELL, or EXIT_WORLD having said why it could not.
 */
int seen_commit(struct seen_log *seen, alis_str message, struct alis_hex *id);

#endif
