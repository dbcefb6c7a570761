/* SPDX-License-Identifier: MIT */
#ifndef CLI_WALK_H
#define CLI_WALK_H

/* Commits one by one, for the commands on history: their files, their journal
 * and their summary. */

#include "cli.h"

#include <alis/report.h>
#include <alis/sign.h>

/* Where the journal lies that is looked for in each commit. */
struct walk {
	struct cli *cli;
	struct loaded loaded;
	const char *summary;   /* the folder of it; NULL: a journal's */
	struct alis_kept kept; /* released by whoever looks at history */
};

/* Room for one more of 'count' items of a size: the items or, once in a while,
 * a copy of them. */
void *walk_grown(
    struct cli *cli, void *items, size_t count, size_t *room, size_t size);

/*
 * Read a file of a commit; '*src' is NULL if there is none that can be one.
 * A repository that cannot be read is a failure, never a missing file: an
 * audit must not accuse anybody of what a disk did.
 */
int walk_file_at(struct walk *walk, const struct alis_commit *commit,
    alis_str path, struct alis_arena *mem, struct alis_files *files,
    const struct alis_source **src, struct alis_err *err);

/* The journal of a commit and its rule books, as a run has them, and no more
 * than that; without a journal 'version' is empty. */
int walk_version_at(struct walk *walk, const struct alis_commit *commit,
    struct alis_arena *mem, struct alis_version *version, struct alis_err *err);

/* Whether a commit has a summary, and whether it made it: its files are
 * unlike every parent's, or gone where a parent had them. */
int walk_made_summary(struct walk *walk, const struct alis_commit *commit,
    struct alis_arena *mem, bool *has, bool *made, struct alis_err *err);

/* What is told of a commit, in cli->mem; its signature is checked by what the
 * verifier has, at the time that the committer claims. */
struct alis_log_commit walk_told(struct cli *cli,
    const struct alis_verifier *verifier, const struct alis_commit *commit);

/* A text from outside, with identity numbers masked, in cli->mem. */
alis_str walk_text(struct cli *cli, alis_str text);

/* Say what git would show otherwise: a history that was replaced or grafted,
 * or that is cut off. Returns EXIT_WELL, or EXIT_WORLD having said why not. */
int walk_tell_cuts(struct cli *cli);

/* The first line of a commit's message, in cli->mem. */
alis_str walk_subject(struct walk *walk, const struct alis_commit *commit);

#endif
