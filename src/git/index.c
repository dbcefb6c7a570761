/* SPDX-License-Identifier: MIT */
#include "commit.h"

#include <string.h>
#include <sys/stat.h>

#define STAGES 4 /* 0 is the entry itself, 1 to 3 the sides of a conflict */

/* ---- a file where a folder must stand, or the other way round ---- */

static int in_the_way(const char *path, struct alis_err *err)
{
	return alis_fail(err, ALIS_ESTATE,
	    "git's index has '%1' both as a file and as a folder then; take "
	    "one away first (git rm --cached)",
	    alis_str_of(path));
}

static bool has_any(git_index *index, const char *path)
{
	for (int stage = 0; stage < STAGES; stage++)
		if (git_index_get_bypath(index, path, stage) != NULL)
			return true;
	return false;
}

/* git_index_add would drop what stands in the way without a word. */
static int check_way(
    git_index *index, const struct alis__file *file, struct alis_err *err)
{
	struct alis_arena mem = { 0 };
	alis_str path = file->blob->path;
	alis_str below[] = { path, ALIS_STR("/") };
	int rc = ALIS_OK;
	size_t at;

	for (size_t i = 0; i < path.n && rc == 0; i++) {
		alis_str head;
		if (path.at[i] != '/')
			continue;
		head = alis_str_copy(alis_str_part(path, 0, i), &mem);
		if (has_any(index, head.at))
			rc = in_the_way(head.at, err);
	}
	if (rc == 0 &&
	    git_index_find_prefix(
	        &at, index, alis_str_join(&mem, below, 2).at) == 0)
		rc = in_the_way(file->path, err);
	alis_arena_release(&mem);
	return rc;
}

/* ---- our entries ---- */

static git_index_entry entry_of(const struct alis__file *file)
{
	const struct alis_stamp *stamp = &file->blob->stamp;

	return (git_index_entry){
		.ctime = { .seconds = (int32_t)stamp->ctime_s,
		    .nanoseconds = stamp->ctime_ns },
		.mtime = { .seconds = (int32_t)stamp->mtime_s,
		    .nanoseconds = stamp->mtime_ns },
		.dev = stamp->device,
		.ino = stamp->inode,
		.mode = file->mode,
		.uid = stamp->user,
		.gid = stamp->group,
		.file_size = (uint32_t)stamp->size,
		.id = file->id,
		.path = file->path,
	};
}

/* What git was told not to check out is not gone. */
static int take_out(
    git_index *index, const struct alis__file *file, struct alis_err *err)
{
	const git_index_entry *entry =
	    git_index_get_bypath(index, file->path, 0);

	if (entry != NULL &&
	    (entry->flags_extended & GIT_INDEX_ENTRY_SKIP_WORKTREE) != 0)
		return alis_fail(err, ALIS_ESTATE,
		    "the journal's file '%1' is not checked out here; check "
		    "it out first (git sparse-checkout disable)",
		    alis_str_of(file->path));
	for (int stage = 0; stage < STAGES; stage++)
		if (git_index_get_bypath(index, file->path, stage) != NULL &&
		    git_index_remove(index, file->path, stage) < 0)
			return git_failed(err,
			    "cannot take '%1' out of the index",
			    alis_str_of(file->path));
	return ALIS_OK;
}

static int put_file(
    git_index *index, const struct alis__file *file, struct alis_err *err)
{
	git_index_entry entry = entry_of(file);

	if (file->blob->is_gone)
		return take_out(index, file, err);
	if (check_way(index, file, err) < 0)
		return err->code;
	for (int stage = 1; stage < STAGES; stage++)
		if (git_index_get_bypath(index, file->path, stage) != NULL &&
		    git_index_remove(index, file->path, stage) < 0)
			return git_failed(err,
			    "cannot settle the conflict about '%1' in the "
			    "index",
			    alis_str_of(file->path));
	if (git_index_add(index, &entry) < 0)
		return git_failed(err, "cannot put '%1' into the index",
		    alis_str_of(file->path));
	return ALIS_OK;
}

/* ---- the entries of others ---- */

static bool is_ours(
    const struct alis__file *files, size_t count, const char *path)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(files[i].path, path) == 0)
			return true;
	return false;
}

/*
 * git trusts an entry whose time lies before the index's, and looks into the
 * file of one that was changed in the same second. The new index has a later
 * time, so an entry that git would have looked into, and found changed, must
 * be marked, or a change of the same size would never be seen.
 */
static bool is_unsure(struct alis_repo *repo, const git_index_entry *entry,
    const struct alis__index *index, struct alis_arena *mem)
{
	alis_str parts[] = { repo->top, ALIS_STR("/"),
		alis_str_of(entry->path) };
	struct stat st;
	git_oid now;

	if (entry->mtime.seconds < index->mtime ||
	    entry->mode == GIT_FILEMODE_COMMIT ||
	    GIT_INDEX_ENTRY_STAGE(entry) != 0)
		return false;
	if (lstat(alis_str_join(mem, parts, 3).at, &st) < 0 ||
	    (int32_t)st.st_mtime != entry->mtime.seconds ||
	    (uint32_t)st.st_size != entry->file_size)
		return false; /* this git sees without looking into it */
	return !S_ISREG(st.st_mode) ||
	    git_repository_hashfile(&now, repo->git, entry->path,
	        GIT_OBJECT_BLOB, entry->path) < 0 ||
	    !git_oid_equal(&now, &entry->id);
}

/* A size of 0 is git's own mark for this. */
static int mark_unsure(struct alis_repo *repo, git_index *git,
    const struct alis__index *index, struct alis_err *err)
{
	struct alis_arena mem = { 0 };
	int rc = ALIS_OK;

	for (size_t i = 0; i < git_index_entrycount(git) && rc == 0; i++) {
		const git_index_entry *it = git_index_get_byindex(git, i);
		git_index_entry copy = *it;
		if (!is_unsure(repo, it, index, &mem))
			continue;
		copy.file_size = 0;
		copy.path = alis_str_copy(alis_str_of(it->path), &mem).at;
		if (git_index_add(git, &copy) < 0)
			rc = git_failed(err, "cannot put '%1' into the index",
			    alis_str_of(copy.path));
	}
	alis_arena_release(&mem);
	return rc;
}

/* ---- the proof ---- */

static bool same_entry(const git_index_entry *a, const git_index_entry *b)
{
	return strcmp(a->path, b->path) == 0 && a->mode == b->mode &&
	    a->flags == b->flags && a->flags_extended == b->flags_extended &&
	    git_oid_equal(&a->id, &b->id) &&
	    a->mtime.seconds == b->mtime.seconds &&
	    (a->file_size == b->file_size || b->file_size == 0);
}

/* The next entry that is not ours, or NULL at the end. */
static const git_index_entry *next_other(
    git_index *index, size_t *at, const struct alis__file *files, size_t count)
{
	while (*at < git_index_entrycount(index)) {
		const git_index_entry *it =
		    git_index_get_byindex(index, (*at)++);
		if (!is_ours(files, count, it->path))
			return it;
	}
	return NULL;
}

static bool others_same(git_index *before, git_index *after,
    const struct alis__file *files, size_t count)
{
	const git_index_entry *was, *is;
	size_t i = 0, j = 0;

	do {
		was = next_other(before, &i, files, count);
		is = next_other(after, &j, files, count);
	} while (was != NULL && is != NULL && same_entry(was, is));
	return was == NULL && is == NULL;
}

static bool ours_there(
    git_index *after, const struct alis__file *files, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const git_index_entry *it =
		    git_index_get_bypath(after, files[i].path, 0);
		if (files[i].blob->is_gone) {
			if (has_any(after, files[i].path))
				return false;
			continue;
		}
		if (it == NULL || !git_oid_equal(&it->id, &files[i].id) ||
		    it->mode != files[i].mode)
			return false;
	}
	return true;
}

static int prove(const struct alis__index *index,
    const struct alis__file *files, size_t count, struct alis_err *err)
{
	git_index *before = NULL, *after = NULL;
	int rc = ALIS_OK;

	if (git_index_open(&before, index->path.at) < 0 ||
	    git_index_open(&after, index->temporary.at) < 0)
		rc = git_failed(err, "the new index cannot be read back");
	else if (!others_same(before, after, files, count) ||
	    !ours_there(after, files, count))
		rc = alis_fail(err, ALIS_EGIT,
		    "the new index reads back other than it was written; "
		    "nothing was changed");
	git_index_free(after);
	git_index_free(before);
	return rc;
}

/* ---- all of it ---- */

static int open_index(git_index **git, alis_str path, struct alis_err *err)
{
	if (git_index_open(git, path.at) >= 0)
		return ALIS_OK;
	git_failed(err,
	    "git's index has a form that alis cannot keep as it is (a split "
	    "or sparse index, or damage)");
	return err->code = ALIS_ESTATE;
}

int alis__index_agrees(const struct alis__index *index,
    const struct alis__file *files, size_t count, struct alis_err *err)
{
	git_index *git = NULL;
	int agrees;

	if (open_index(&git, index->path, err) < 0)
		return err->code;
	agrees = ours_there(git, files, count);
	git_index_free(git);
	return agrees;
}

static int edit(struct alis_repo *repo, const struct alis__index *index,
    const struct alis__file *files, size_t count, struct alis_err *err)
{
	git_index *git = NULL;
	int rc = ALIS_OK;

	if (open_index(&git, index->temporary, err) < 0)
		return err->code;
	rc = mark_unsure(repo, git, index, err);
	for (size_t i = 0; i < count && rc == 0; i++)
		rc = put_file(git, &files[i], err);
	if (rc == 0 && git_index_write(git) < 0)
		rc = git_failed(err, "cannot write the new index");
	git_index_free(git);
	return rc;
}

int alis__index_write(struct alis_repo *repo, struct alis__index *index,
    const struct alis__file *files, size_t count, struct alis_err *err)
{
	if (alis__index_copy(index, err) < 0 ||
	    edit(repo, index, files, count, err) < 0 ||
	    prove(index, files, count, err) < 0 ||
	    alis__index_sync(index, err) < 0)
		return err->code;
	return ALIS_OK;
}
