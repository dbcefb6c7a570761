/* SPDX-License-Identifier: MIT */
#ifndef ALIS_GIT_REPO_H
#define ALIS_GIT_REPO_H

/*
 * Private to src/git: what its files know of a repository. A path is always
 * a view, from the top, with '/'; libgit2 gets copies with a NUL.
 */

#include <alis/git.h>
#include <git2.h>
#include <git2/sys/repository.h>
#ifdef LIBGIT2_FILE
#include "libgit2.h" /* by which its functions are called: load.c */
#endif

struct alis_repo {
	git_repository *git;
	alis_str top;
};

/* Where a commit has its signature, in both formats. */
#define SIGNATURE_FIELD "gpgsig"

/*
 * Fill in 'err' with what could not be done, a text and its words as for
 * alis_fail, and libgit2's own words, which the next call may change: so it
 * stands in the statement that saw the negative return. Returns ALIS_EGIT.
 */
#define git_failed(err, ...) \
	(alis_fail((err), ALIS_EGIT, __VA_ARGS__), alis__git_reason(err))
int alis__git_reason(struct alis_err *err);

/* Load libgit2, unless it is there: ALIS_EIO. Before that, no function of it
 * may be called. */
int alis__git_load(struct alis_err *err);

/* Load and start libgit2 once for the process, with the options alis relies on.
 */
int alis__git_start(struct alis_err *err);

/* Tell why a repository could not be opened: libgit2 tells most reasons apart
 * by its words alone. */
int alis__open_failed(
    int code, alis_str folder, struct alis_arena *mem, struct alis_err *err);

/* Refuse a repository with a special file in the place of one of git's:
 * libgit2 would wait at a pipe, and read a device for ever. */
int alis__special_refuse(const char *at, struct alis_err *err);

/* Let a repository have the configuration that git would read for it. */
int alis__config_as_git(git_repository *git, struct alis_err *err);

struct alis_hex alis__oid_hex(const git_oid *id);
int alis__oid_read(
    git_oid *id, const struct alis_hex *hex, struct alis_err *err);

/* Relative, UTF-8, nothing hidden, no empty, '.', '..' or '.git' part. */
bool alis__path_is_sound(alis_str path);

/*
 * What stands at a path of a tree; 'mode' is 0 if nothing does. 'rest' is
 * what was left of the path when something that is no folder stood in the
 * way, or nothing at all.
 */
struct alis__spot {
	git_oid id;
	git_filemode_t mode;
	alis_str rest;
};

/*
 * Look up a path. A tree on the way that is not in git's order, or has the
 * name twice, is refused: git and libgit2 would find different entries.
 */
int alis__tree_find(git_repository *git, const git_oid *root, alis_str path,
    struct alis__spot *spot, struct alis_err *err);

/* Whether the names of a tree are in git's order, each once: ALIS_EGIT. */
int alis__tree_check(git_tree *tree, struct alis_err *err);

#endif
