/* SPDX-License-Identifier: MIT */
#ifndef ALIS_GIT_COMMIT_H
#define ALIS_GIT_COMMIT_H

/*
 * Private to src/git: the parts of a commit. Each is one file: who commits,
 * where HEAD stands, the objects, the index.
 */

#include "repo.h"

/* ---- who.c ---- */

/*
 * The signature for a role, "author" or "committer". What 'who' leaves empty
 * comes from ROLE.name or user.name of the configuration.
 */
int alis__who_sign(struct alis_repo *repo, const struct alis_who *who,
    const char *role, git_signature **signature, struct alis_err *err);

/* ---- head.c ---- */

/* Which reference a commit moves, and from where. */
struct alis__head {
	alis_str ref; /* "HEAD" if it is detached */
	git_oid at;   /* all zero if the branch has no commit yet */
	bool unborn;
};

/* ALIS_ESTATE if a merge, rebase or the like is under way. */
int alis__head_is_free(struct alis_repo *repo, struct alis_err *err);

int alis__head_read(struct alis_repo *repo, struct alis_arena *mem,
    struct alis__head *head, struct alis_err *err);

bool alis__head_same(const struct alis__head *a, const struct alis__head *b);

/*
 * Move it by compare-and-swap. Locks are waited for, a second at most. After
 * an error it is read again: 0 if it moved all the same, ALIS_EMOVED if
 * somebody else moved it, ALIS_ELOCKED if a lock stood in the way.
 */
int alis__head_move(struct alis_repo *repo, const struct alis__head *head,
    const git_oid *to, const char *log, struct alis_err *err);

/* ---- object.c ---- */

/* A file as it goes into the tree and the index. */
struct alis__file {
	const struct alis_blob *blob;
	const char *path;
	git_oid id; /* all zero, and mode 0, for one that goes */
	git_filemode_t mode;
	bool was_there; /* in the tree that it goes into, as a file */
};

/* Read an object back and compare it with what was to be written. */
int alis__object_proved(git_repository *git, const git_oid *id,
    git_object_t type, alis_str bytes, struct alis_err *err);

/* Write the blobs; 'old' is the tree they go into, or NULL. */
int alis__blobs_write(git_repository *git, const git_oid *old,
    struct alis__file *files, size_t count, struct alis_err *err);

/* Write the tree, and prove that it differs in these files only. */
int alis__tree_write(git_repository *git, const git_oid *old,
    const struct alis__file *files, size_t count, git_oid *id,
    struct alis_err *err);

/* ---- sync.c ---- */

/* Bring the folder that a file stands in to the disk; -1 with errno. */
int alis__sync_folder_of(const char *file);

/*
 * Bring to the disk what a commit needs of these files: its own object, the
 * trees, the blobs, and the folders that they stand in. libgit2 syncs what it
 * writes, but neither an object that was there before, as after git add, nor
 * a folder that it makes.
 */
int alis__objects_sync(git_repository *git, const git_oid *commit,
    const struct alis__file *files, size_t count, struct alis_err *err);

/* ---- index.c and lock.c ---- */

struct alis__index {
	alis_str path;
	alis_str lock;      /* held from alis__index_lock to the end */
	alis_str temporary; /* where the new index is made */
	alis_str writing;   /* where libgit2 writes before it is there */
	int64_t mtime;      /* of the index that is replaced, in seconds */
	unsigned mode;      /* and its permissions; 0 if there was none */
	uint64_t device;    /* of the lock, to know it again */
	uint64_t inode;
	int fd; /* of the lock, open while it is held */
	bool held;
	struct alis_undo undo; /* of all that, should memory be out */
};

int alis__index_lock(struct alis_repo *repo, struct alis_arena *mem,
    struct alis__index *index, struct alis_err *err);

/* Copy the index to 'temporary', as it is and with its mode. */
int alis__index_copy(struct alis__index *index, struct alis_err *err);

/* 1 if the index has these very files, 0 if not. */
int alis__index_agrees(const struct alis__index *index,
    const struct alis__file *files, size_t count, struct alis_err *err);

/* Make the new index: a copy of the old with these files put in. It is read
 * again and compared, entry by entry. */
int alis__index_write(struct alis_repo *repo, struct alis__index *index,
    const struct alis__file *files, size_t count, struct alis_err *err);

/* Give the new index the old one's mode and bring it to the disk. */
int alis__index_sync(const struct alis__index *index, struct alis_err *err);

/* Put the new index in place, which ends the lock. */
int alis__index_publish(struct alis__index *index, struct alis_err *err);

/* The lock is still this one: nobody took it away and made their own. */
bool alis__index_is_held(const struct alis__index *index);

/* From here on the lock stays, whatever happens: the branch moves. */
void alis__index_insist(struct alis__index *index);

/* Take lock and copy away; nothing if they are not held. */
void alis__index_release(struct alis__index *index);

#endif
