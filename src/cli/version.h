/* SPDX-License-Identifier: MIT */
#ifndef CLI_VERSION_H
#define CLI_VERSION_H

/* The journal of a commit beside those of its parents, read as little of as
 * their differences want: a commit that touched none of the journal's files
 * costs the looking up of their ids. */

#include "cli.h"

#include <alis/history.h>

/* What is kept from one commit to the next; 'cli' is set, the rest zero. */
struct versions {
	struct cli *cli;
	struct version_books *books;
	size_t book_count, book_room;
	struct version_blob *blobs; /* by id */
	size_t blob_count, blob_room;
	struct version_deps *deps[32]; /* of the commits seen last */
	size_t next;
};

/* Let go of what was kept of commits; no version is compared any more. */
void versions_release(struct versions *versions);

/* A commit and where its journal's first file lies; the path of one without
 * a journal is that of the next that has one. */
struct version_at {
	struct alis_commit commit;
	alis_str path;
};

/*
 * The versions hold the entries of the files that differ alone, and every
 * directive: what is left out is the same in all of them, and stands at the
 * same place of the same file.
 */
struct compared {
	bool is_same; /* the very same files; no version need be there */
	struct alis_version is;
	struct alis_version *was; /* one for each parent */
	size_t errors;            /* in the files that differ, as they are */
	size_t errors_were;       /* and were, in all parents */
};

/*
 * Compare a commit with its parents, which may be none. 'mem' must live as
 * long as the result.
 */
int versions_compare(struct versions *versions, const struct version_at *is,
    const struct version_at *was, size_t count, struct alis_arena *mem,
    struct compared *compared, struct alis_err *err);

/* What changed from all parents: of a merge what is unlike each of them, and of
 * an entry those fields alone. The lists live in 'mem'. */
struct alis_changes versions_changes(
    const struct compared *compared, size_t count, struct alis_arena *mem);

/* Where the first file of the journal lies in the commits that are still to be
 * visited. Begins as zeroes, but for 'cli' and 'path', of the commits that
 * nothing is known of. */
struct version_paths {
	struct cli *cli;
	alis_str path;
	struct version_path *at;
	size_t count, room;
};

/*
 * A commit that is visited, and its parents, with their paths: renames are
 * followed as git does. '*renamed_from' is what the first file was called in
 * the first parent; empty: the same. A commit that is cut has no parents.
 */
int versions_with_parents(struct version_paths *paths,
    const struct alis_commit *commit, struct alis_arena *mem,
    struct version_at *is, struct version_at **was, size_t *count,
    alis_str *renamed_from, struct alis_err *err);

/* The journal of a commit with all its entries. */
int versions_read(struct versions *versions, const struct version_at *at,
    struct alis_arena *mem, struct alis_version *version, struct alis_err *err);

#endif
