/* SPDX-License-Identifier: MIT */
#include "read.h"

#include <stdlib.h>
#include <string.h>

#define KIND_MASK 0170000
#define KIND_FILE 0100000

/* A file of the index: what a commit would hold at its path. */
struct entry {
	alis_str path;
	git_oid id;
	uint32_t mode;
};

struct index_files {
	struct alis_repo *repo;
	struct entry *entries; /* by path, bytewise */
	size_t count;
};

/* ---- the index ---- */

/* The one that git would commit: 'git commit -a' and 'git commit FILE' write
 * one for the time of the commit, and name it to the hooks. */
static int index_open(
    struct alis_repo *repo, git_index **index, struct alis_err *err)
{
	const char *given = getenv("GIT_INDEX_FILE");
	git_buf path = GIT_BUF_INIT;
	int code;

	if (given != NULL && given[0] != '\0') {
		code = git_index_open(index, given);
	} else {
		code = git_repository_item_path(
		    &path, repo->git, GIT_REPOSITORY_ITEM_INDEX);
		if (code == 0)
			code = git_index_open(index, path.ptr);
		git_buf_dispose(&path);
	}
	if (code >= 0)
		return ALIS_OK;
	git_failed(err,
	    "what is staged cannot be read: git's index has a form that alis "
	    "does not know (a split or sparse index, or damage)");
	return err->code = ALIS_ESTATE;
}

/* 'git add -N' only announces a file: git commits nothing of it. */
static bool is_announced(const git_index_entry *entry)
{
	return (entry->flags_extended & GIT_INDEX_ENTRY_INTENT_TO_ADD) != 0;
}

static int by_path(const void *a, const void *b)
{
	return alis_str_compare(
	    ((const struct entry *)a)->path, ((const struct entry *)b)->path);
}

static void entries_copy(
    struct index_files *files, git_index *index, struct alis_arena *mem)
{
	size_t count = git_index_entrycount(index);

	files->entries = ALIS_NEW(mem, struct entry, count + 1);
	for (size_t i = 0; i < count; i++) {
		const git_index_entry *it = git_index_get_byindex(index, i);
		if (git_index_entry_stage(it) != 0 || is_announced(it))
			continue;
		files->entries[files->count++] = (struct entry){
			.path = alis_str_copy(alis_str_of(it->path), mem),
			.id = it->id,
			.mode = it->mode,
		};
	}
	qsort(files->entries, files->count, sizeof(*files->entries), by_path);
}

/* Where a path stands, or would stand. */
static size_t place_of(const struct index_files *files, alis_str path)
{
	size_t from = 0, to = files->count;

	while (from < to) {
		size_t at = from + (to - from) / 2;
		if (alis_str_compare(files->entries[at].path, path) < 0)
			from = at + 1;
		else
			to = at;
	}
	return from;
}

static const struct entry *entry_at(
    const struct index_files *files, alis_str path)
{
	size_t at = place_of(files, path);

	return at < files->count && alis_str_same(files->entries[at].path, path)
	    ? &files->entries[at]
	    : NULL;
}

/* ---- as a supply ---- */

/* Whether the path, or what it lies in, is staged as a link or submodule. */
static bool is_behind_link(const struct index_files *files, alis_str path)
{
	for (size_t n = 1; n <= path.n; n++) {
		const struct entry *it;
		if (n < path.n && path.at[n] != '/')
			continue;
		it = entry_at(files, alis_str_part(path, 0, n));
		if (it != NULL && (it->mode & KIND_MASK) != KIND_FILE)
			return true;
	}
	return false;
}

static alis_str below_of(alis_str folder, struct alis_arena *mem)
{
	const alis_str parts[] = { folder, ALIS_STR("/") };

	return folder.n == 0 ? folder : alis_str_join(mem, parts, 2);
}

static bool is_folder(
    const struct index_files *files, alis_str path, struct alis_arena *mem)
{
	alis_str below = below_of(path, mem);
	size_t at = place_of(files, below);

	return at < files->count &&
	    alis_str_starts(files->entries[at].path, below);
}

static int index_files_read(void *from, alis_str path, struct alis_arena *mem,
    const struct alis_source **src, struct alis_err *err)
{
	const struct index_files *files = from;
	const struct entry *it = entry_at(files, path);

	if (!alis__path_is_sound(path))
		it = NULL;
	else if (is_behind_link(files, path))
		return alis_fail(err, ALIS_ELINK,
		    "'%1' is a link or a submodule, or lies behind one", path);
	else if (it == NULL && is_folder(files, path, mem))
		return alis_fail(
		    err, ALIS_ELINK, "'%1' is a folder, not a file", path);
	if (it == NULL)
		return alis_fail(
		    err, ALIS_ENOENT, "there is no file '%1'", path);
	return alis__blob_source(
	    files->repo, &it->id, it->path, it->path, mem, src, err);
}

static int by_bytes(const void *a, const void *b)
{
	return alis_str_compare(*(const alis_str *)a, *(const alis_str *)b);
}

static int index_files_list(void *from, alis_str folder, struct alis_arena *mem,
    struct alis_names *names, struct alis_err *err)
{
	const struct index_files *files = from;
	alis_str below = below_of(folder, mem);
	size_t at = place_of(files, below), end = at, n = 0;

	*names = (struct alis_names){ 0 };
	if (folder.n > 0 && !alis__path_is_sound(folder))
		return ALIS_OK;
	if (folder.n > 0 && is_behind_link(files, folder))
		return alis_fail(err, ALIS_ELINK,
		    "'%1' is a link or a submodule, or lies behind one",
		    folder);
	while (end < files->count &&
	    alis_str_starts(files->entries[end].path, below))
		end++;
	if (end == at)
		return ALIS_OK;
	names->names = ALIS_NEW(mem, alis_str, end - at);
	for (size_t i = at; i < end; i++)
		names->names[i - at] = alis_str_cut(
		    alis_str_from(files->entries[i].path, below.n), '/')
		                           .head;
	/* "a-b" stands before "a/c" in the index, and behind "a" by name. */
	qsort(names->names, end - at, sizeof(alis_str), by_bytes);
	for (size_t i = 0; i < end - at; i++)
		if (n == 0 ||
		    !alis_str_same(names->names[n - 1], names->names[i]))
			names->names[n++] = names->names[i];
	names->count = n;
	return ALIS_OK;
}

int alis_repo_staged(struct alis_repo *repo, struct alis_arena *mem,
    struct alis_files *files, struct alis_err *err)
{
	struct index_files *from = ALIS_NEW(mem, struct index_files, 1);
	git_index *index = NULL;

	if (index_open(repo, &index, err) < 0)
		return err->code;
	from->repo = repo;
	entries_copy(from, index, mem);
	git_index_free(index);
	*files = (struct alis_files){
		.from = from,
		.read = index_files_read,
		.list = index_files_list,
	};
	return ALIS_OK;
}

struct alis_names alis_repo_staged_find(
    const struct alis_files *staged, alis_str name, struct alis_arena *mem)
{
	const struct index_files *files = staged->from;
	struct alis_names found = { ALIS_NEW(mem, alis_str, files->count + 1),
		0 };

	for (size_t i = 0; i < files->count; i++) {
		alis_str path = files->entries[i].path;
		size_t from = path.n - (path.n < name.n ? path.n : name.n);
		if (alis_str_same(alis_str_from(path, from), name) &&
		    (from == 0 || path.at[from - 1] == '/'))
			found.names[found.count++] = path;
	}
	return found;
}

/* ---- what a commit would change ---- */

static int head_tree(
    struct alis_repo *repo, git_tree **tree, struct alis_err *err)
{
	git_object *found = NULL;
	int code = git_revparse_single(&found, repo->git, "HEAD^{tree}");

	*tree = (git_tree *)found;
	if (code == GIT_ENOTFOUND || code == GIT_EUNBORNBRANCH)
		return ALIS_OK; /* the first commit changes all there is */
	return code < 0 ? git_failed(err, "cannot read HEAD") : ALIS_OK;
}

static void names_add(
    struct alis_names *names, const char *path, struct alis_arena *mem)
{
	names->names[names->count++] = alis_str_copy(alis_str_of(path), mem);
}

static void deltas_copy(git_diff *diff, git_index *index,
    struct alis_arena *mem, struct alis_changed *changed)
{
	size_t count = git_diff_num_deltas(diff);

	changed->names.names = ALIS_NEW(mem, alis_str, count + 1);
	for (size_t i = 0; i < count; i++) {
		const git_diff_delta *delta = git_diff_get_delta(diff, i);
		const char *path = delta->new_file.path != NULL
		    ? delta->new_file.path
		    : delta->old_file.path;
		const git_index_entry *it =
		    git_index_get_bypath(index, path, 0);
		if (it == NULL || !is_announced(it))
			names_add(&changed->names, path, mem);
	}
}

static void unmerged_copy(
    git_index *index, struct alis_arena *mem, struct alis_changed *changed)
{
	size_t count = git_index_entrycount(index);
	const char *last = NULL;

	changed->unmerged.names = ALIS_NEW(mem, alis_str, count + 1);
	for (size_t i = 0; i < count; i++) {
		const git_index_entry *it = git_index_get_byindex(index, i);
		if (git_index_entry_stage(it) == 0 ||
		    (last != NULL && strcmp(last, it->path) == 0))
			continue;
		names_add(&changed->unmerged, it->path, mem);
		last = it->path;
	}
}

int alis_repo_staged_changes(struct alis_repo *repo, struct alis_arena *mem,
    struct alis_changed *changed, struct alis_err *err)
{
	git_index *index = NULL;
	git_diff *diff = NULL;
	git_tree *tree = NULL;
	int rc;

	*changed = (struct alis_changed){ 0 };
	if (index_open(repo, &index, err) < 0)
		return err->code;
	rc = head_tree(repo, &tree, err);
	if (rc == ALIS_OK &&
	    git_diff_tree_to_index(&diff, repo->git, tree, index, NULL) < 0)
		rc = git_failed(err, "cannot tell what is staged");
	if (rc == ALIS_OK) {
		deltas_copy(diff, index, mem, changed);
		unmerged_copy(index, mem, changed);
	}
	git_diff_free(diff);
	git_tree_free(tree);
	git_index_free(index);
	return rc;
}
