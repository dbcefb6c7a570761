/* SPDX-License-Identifier: MIT */
#include "commit.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static alis_str with(alis_str path, alis_str end, struct alis_arena *mem)
{
	alis_str parts[] = { path, end };

	return alis_str_join(mem, parts, 2);
}

/* ---- the lock ---- */

/* How old a lock is, roughly; the names are the same in all languages. */
static alis_str age_of(const struct stat *st, struct alis_arena *mem)
{
	static const struct {
		int64_t seconds;
		const char *name;
	} units[] = { { 86400, " d" }, { 3600, " h" }, { 60, " min" },
		{ 1, " s" } };
	struct alis_out out = alis_out_memory(mem);
	int64_t age = (int64_t)time(NULL) - (int64_t)st->st_mtime;
	size_t i = 0;

	age = age < 0 ? 0 : age;
	while (i + 1 < ALIS_COUNT(units) && age < units[i].seconds)
		i++;
	alis_out_count(&out, age / units[i].seconds);
	alis_out_lit(&out, units[i].name);
	return alis_out_text(&out);
}

static int is_locked(
    alis_str lock, struct alis_arena *mem, struct alis_err *err)
{
	struct stat st;

	if (lstat(lock.at, &st) < 0)
		return alis_fail(err, ALIS_ELOCKED,
		    "another program held git's lock '%1' until now; try "
		    "again",
		    lock);
	return alis_fail(err, ALIS_ELOCKED,
	    "another program holds git's lock '%1', made %2 ago; if none is "
	    "running: alis doctor --break-lock",
	    lock, age_of(&st, mem));
}

static void take_away(const struct alis__index *index);

static void release(void *of)
{
	take_away(of);
}

/* It is forgotten with the memory that it stands in. */
static void forget(void *of)
{
	alis_undo_drop(of);
}

int alis__index_lock(struct alis_repo *repo, struct alis_arena *mem,
    struct alis__index *index, struct alis_err *err)
{
	git_buf path = GIT_BUF_INIT;
	struct stat st;
	int fd;

	if (git_repository_item_path(
	        &path, repo->git, GIT_REPOSITORY_ITEM_INDEX) < 0)
		return git_failed(err, "cannot tell where git's index is");
	*index = (struct alis__index){
		.path = alis_str_copy(alis_str_of(path.ptr), mem),
	};
	git_buf_dispose(&path);
	index->lock = with(index->path, ALIS_STR(".lock"), mem);
	index->temporary = with(index->path, ALIS_STR(".alis"), mem);
	index->writing = with(index->temporary, ALIS_STR(".lock"), mem);
	alis_arena_parting(mem, forget, &index->undo);
	fd =
	    open(index->lock.at, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	if (fd < 0 && errno == EEXIST)
		return is_locked(index->lock, mem, err);
	if (fd < 0)
		return alis_fail_system(
		    err, "cannot make git's lock '%1'", index->lock);
	if (fstat(fd, &st) < 0) {
		alis_fail_system(
		    err, "cannot make git's lock '%1'", index->lock);
		unlink(index->lock.at);
		close(fd);
		return err->code;
	}
	index->device = (uint64_t)st.st_dev;
	index->inode = (uint64_t)st.st_ino;
	index->fd = fd; /* stays open: who looks sees that it is in use */
	index->held = true;
	alis_undo_set(&index->undo, release, index);
	/* On the disk before anything is done under it: should the power fail
	 * between the branch and the index, the lock tells of it. */
	if (alis__sync_folder_of(index->lock.at) < 0) {
		alis_fail_system(
		    err, "cannot make git's lock '%1'", index->lock);
		alis__index_release(index);
		return err->code;
	}
	return ALIS_OK;
}

static void let_go(struct alis__index *index)
{
	if (index->held)
		close(index->fd); /* nothing was written */
	index->held = false;
	alis_undo_drop(&index->undo);
}

void alis__index_insist(struct alis__index *index)
{
	alis_undo_drop(&index->undo);
}

bool alis__index_is_held(const struct alis__index *index)
{
	struct stat st;

	if (!index->held)
		return false;
	if (lstat(index->lock.at, &st) < 0)
		return errno != ENOENT; /* not seen to be another's */
	return (uint64_t)st.st_dev == index->device &&
	    (uint64_t)st.st_ino == index->inode;
}

static void take_away(const struct alis__index *index)
{
	if (alis__index_is_held(index)) {
		unlink(index->writing.at);
		unlink(index->temporary.at);
		unlink(index->lock.at);
	}
}

void alis__index_release(struct alis__index *index)
{
	take_away(index);
	let_go(index);
}

/* ---- the copy ---- */

static int copy_bytes(int from, int to)
{
	char room[16384];

	for (;;) {
		ssize_t n = read(from, room, sizeof(room));
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return (int)n;
		if (alis_fd_write(to, (alis_str){ room, (size_t)n }) < 0)
			return -1;
	}
}

int alis__index_copy(struct alis__index *index, struct alis_err *err)
{
	int from, to = -1, rc = ALIS_OK;
	struct stat st;

	/* What a killed alis left; nobody else can be here under the lock. */
	unlink(index->temporary.at);
	unlink(index->writing.at);
	from = open(index->path.at, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	if (from < 0 && errno == ENOENT)
		return ALIS_OK; /* a repository where nothing was added yet */
	if (from < 0 || fstat(from, &st) < 0) {
		rc = alis_fail_system(
		    err, "cannot read git's index '%1'", index->path);
		goto out;
	}
	index->mtime = (int64_t)st.st_mtime;
	index->mode = (unsigned)st.st_mode & 0777;
	to = open(
	    index->temporary.at, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (to < 0 || copy_bytes(from, to) < 0)
		rc = alis_fail_system(
		    err, "cannot copy git's index to '%1'", index->temporary);
out:
	if (to >= 0 && close(to) < 0 && rc == 0)
		rc = alis_fail_system(
		    err, "cannot copy git's index to '%1'", index->temporary);
	if (from >= 0)
		close(from);
	return rc;
}

/* ---- its end ---- */

int alis__index_sync(const struct alis__index *index, struct alis_err *err)
{
	int fd = open(index->temporary.at, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	int rc = ALIS_OK;

	if (fd < 0 || (index->mode != 0 && fchmod(fd, index->mode) < 0) ||
	    fsync(fd) < 0)
		rc = alis_fail_system(
		    err, "cannot write '%1'", index->temporary);
	if (fd >= 0)
		close(fd);
	return rc;
}

int alis__index_publish(struct alis__index *index, struct alis_err *err)
{
	/* By way of the lock, as git does it: at no time is there neither. */
	if (rename(index->temporary.at, index->lock.at) < 0)
		return alis_fail_system(
		    err, "cannot put in place git's index '%1'", index->path);
	if (rename(index->lock.at, index->path.at) < 0) {
		int rc = alis_fail_system(
		    err, "cannot put in place git's index '%1'", index->path);
		unlink(index->lock.at);
		let_go(index);
		return rc;
	}
	let_go(index);
	/* What is on the disk is old or new, and both are whole; no more can
	 * be done about a folder that cannot be synced. */
	(void)alis__sync_folder_of(index->path.at);
	return ALIS_OK;
}
