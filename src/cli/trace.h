/* SPDX-License-Identifier: MIT */
#ifndef CLI_TRACE_H
#define CLI_TRACE_H

/* Entries followed back through history, from version to version. */

#include "version.h"
#include "walk.h"

/* An entry that is followed; its events come the latest first. */
struct traced {
	struct alis_blame_event *events;
	size_t count, room;
};

/* Begins as zeroes but for 'cli', 'loaded', 'verifier' and
 * 'traced', one for each entry
 * that is followed. */
struct tracing {
	struct cli *cli;
	const struct loaded *loaded; /* where the journal lies */
	struct alis_verifier verifier;
	struct versions versions;
	struct version_paths paths;
	struct traced *traced;
	size_t count;
	struct trace_place *places; /* of the commits that are still to come */
	size_t place_count, place_room;
};

/* Follow entries of a commit through all that it stands on. */
int trace_from_commit(struct tracing *tracing, const struct version_at *at,
    const struct alis_version *version, const struct alis_entry *const *entries,
    struct alis_err *err);

/* The same from a version that is not committed; 'head' is NULL if nothing is
 * yet. */
int trace_from_work_tree(struct tracing *tracing, const struct version_at *head,
    const struct alis_version *version, const struct alis_entry *const *entries,
    struct alis_err *err);

#endif
