/* SPDX-License-Identifier: MIT */
#ifndef CLI_CHANGE_H
#define CLI_CHANGE_H

/* A commit of what was read and of what was made of it: docs/signing.md. */

#include "cli.h"

/* What was read, and where. */
struct change_read {
	const struct alis_folder *folder; /* the top of the repository */
	struct alis_files files;
	alis_str path; /* of the first file, from there */
	const struct alis_journal *journal;
};

struct change {
	struct alis_change git; /* what is committed; git.blobs is 'blobs' */
	struct alis_blob *blobs;
	size_t made; /* so many of the first are put in the work tree, too */
	const struct change_read *read;
	bool attests;        /* it is signed if there is a key */
	const char *nothing; /* to be said if there is nothing to commit: an
	                      * English text, with its line feed */
	bool has_moved;      /* the branch has: set by change_commit */
};

/*
 * What was read, as HEAD has it; NULL if it has none. '*onto' is the id of
 * HEAD, empty if there is no commit yet. EXIT_WORLD, not said, if it cannot be
 * read.
 */
int change_head(struct cli *cli, const struct change_read *read,
    const struct alis_journal **was, struct alis_hex *onto);

/* Files of 'was' (or NULL) that the work tree has no more, so that the commit
 * must not have them either; 'blobs' has room for all of them. */
size_t change_gone(struct cli *cli, const struct change_read *read,
    const struct alis_journal *was, struct alis_blob *blobs);

/* Show the message and the difference from HEAD, and commit nothing. */
int change_show(struct cli *cli, const struct change *change);

/*
 * Commit: the branch moves by compare-and-swap, the files that were made
 * appear in the work tree, and the index follows. Says what it did. EXIT_WELL,
 * or EXIT_WORLD having said what failed.
 */
int change_commit(struct cli *cli, struct change *change);

#endif
