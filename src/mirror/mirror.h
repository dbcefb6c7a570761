/* SPDX-License-Identifier: MIT */
#ifndef ALIS_MIRROR_MIRROR_H
#define ALIS_MIRROR_MIRROR_H

/* Private to src/mirror: a mirror while it is changed. */

#include <alis/mirror.h>

#define HEADS "refs/heads/"
#define IN    "refs/alis/in/"
#define HELD  "refs/alis/held/"
#define WAS   "refs/alis/was/"

/* One that is locked and open; nobody else changes it. */
struct alis__mirror {
	alis_str path;
	struct alis_arena *mem;
	struct alis_repo *repo;
	int lock;
	int64_t now;
	struct alis_sight noted; /* as it was noted before */
};

/*
 * Open a mirror, and make it if it is not there: keep all others out, take away
 * what somebody who was killed has left, and put back a branch that is noted
 * and lacks. Close it with alis__mirror_close.
 */
int alis__mirror_open(alis_str folder, int64_t now, struct alis_arena *mem,
    struct alis__mirror *mirror, struct alis_err *err);
void alis__mirror_close(struct alis__mirror *mirror);

/* Take away what somebody has left on its way into a locked mirror. */
int alis__mirror_sweep(const struct alis__mirror *mirror, struct alis_err *err);

/* Write what is known: whole, or as it was. */
int alis__mirror_note(const struct alis__mirror *mirror,
    const struct alis_sight *sight, struct alis_err *err);

/* The commit that a folder's reference of a name is at; empty if none. */
int alis__mirror_at(const struct alis__mirror *mirror, const char *folder,
    alis_str name, struct alis_hex *id, struct alis_err *err);

/*
 * Let a reference be at 'is' (empty: gone). What it is at now stays under
 * refs/alis/was, unless 'is' stands on it.
 */
int alis__mirror_move(const struct alis__mirror *mirror, const char *folder,
    alis_str name, const struct alis_hex *is, struct alis_err *err);

/* Let go of all references of a folder but one (empty: all of them); what they
 * are at stays under refs/alis/was, but for quarantine. */
int alis__mirror_clear(const struct alis__mirror *mirror, const char *folder,
    alis_str but, struct alis_err *err);

/* Let the branch be what is followed: it, HEAD, and no other branch. */
int alis__mirror_follow(const struct alis__mirror *mirror, alis_str branch,
    const struct alis_hex *commit, struct alis_err *err);

/* Join its packs into one if there are many; '*joined' says if it was done. */
int alis__mirror_repack(
    const struct alis__mirror *mirror, bool *joined, struct alis_err *err);

#endif
