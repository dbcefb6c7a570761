/* SPDX-License-Identifier: MIT */
#include "read.h"
#include "seen.h"

#include <string.h>

#define KIND_MASK   0170000
#define KIND_FILE   0100000
#define KIND_FOLDER 0040000
#define FIND_DEPTH  16
#define SCAN_DEPTH  64

static unsigned kind_of(const git_tree_entry *entry)
{
	return (unsigned)git_tree_entry_filemode_raw(entry) & KIND_MASK;
}

static alis_str path_of(
    alis_str folder, const git_tree_entry *entry, struct alis_arena *mem)
{
	const alis_str parts[] = { folder, alis_str_of(folder.n > 0 ? "/" : ""),
		alis_str_of(git_tree_entry_name(entry)) };

	return alis_str_join(mem, parts, 3);
}

/* A tree whose names stand in git's order, each once. */
static int tree_open(git_repository *git, const git_oid *id, git_tree **tree,
    struct alis_err *err)
{
	if (git_tree_lookup(tree, git, id) < 0)
		return git_failed(err, "cannot read a tree of the repository");
	if (alis__tree_check(*tree, err) < 0) {
		git_tree_free(*tree);
		*tree = NULL;
		return err->code;
	}
	return ALIS_OK;
}

/* ---- files of a name ---- */

struct find {
	git_repository *git;
	alis_str name;
	size_t most;
	struct alis_seen seen; /* a tree that stands at many places is one */
	struct alis_names *paths;
	struct alis_arena *mem;
};

static int find_in(struct find *find, const git_oid *id, alis_str folder,
    unsigned depth, struct alis_err *err)
{
	git_tree *tree = NULL;
	int rc = ALIS_OK;

	if (depth > FIND_DEPTH || !alis__seen_add(&find->seen, id))
		return ALIS_OK;
	if (tree_open(find->git, id, &tree, err) < 0)
		return err->code;
	for (size_t i = 0; i < git_tree_entrycount(tree) && rc == 0; i++) {
		const git_tree_entry *entry = git_tree_entry_byindex(tree, i);
		alis_str path;
		if (kind_of(entry) == KIND_FOLDER) {
			path = path_of(folder, entry, find->mem);
			rc = find_in(find, git_tree_entry_id(entry), path,
			    depth + 1, err);
			continue;
		}
		if (kind_of(entry) != KIND_FILE ||
		    !alis_str_is(find->name, git_tree_entry_name(entry)))
			continue;
		path = path_of(folder, entry, find->mem);
		if (!alis__path_is_sound(path))
			continue; /* nothing can be read there */
		if (find->paths->count == find->most)
			rc = alis_fail(err, ALIS_ELIMIT,
			    "the commit has more than %1 files '%2'",
			    ALIS_NUMBER((int64_t)find->most), find->name);
		else
			find->paths->names[find->paths->count++] = path;
	}
	git_tree_free(tree);
	return rc;
}

int alis_repo_find(struct alis_repo *repo, const struct alis_commit *commit,
    alis_str name, size_t most, struct alis_arena *mem,
    struct alis_names *paths, struct alis_err *err)
{
	struct find find = {
		.git = repo->git,
		.name = name,
		.most = most,
		.seen = { .mem = mem },
		.paths = paths,
		.mem = mem,
	};
	git_oid tree;

	*paths = (struct alis_names){ ALIS_NEW(mem, alis_str, most + 1), 0 };
	if (alis__oid_read(&tree, &commit->tree, err) < 0)
		return err->code;
	return find_in(&find, &tree, ALIS_STR(""), 0, err);
}

/* ---- files that a commit brings ---- */

struct scan {
	struct alis_repo *repo;
	const struct alis_new_files *how;
	alis_str prefix; /* of the names: "1a2b3c4d:" */
	struct alis_arena *mem;
};

/* The trees of the parents at a place; NULL where there is none. */
struct olds {
	git_tree **at;
	size_t count;
};

static void olds_free(struct olds *olds)
{
	for (size_t i = 0; i < olds->count; i++)
		git_tree_free(olds->at[i]);
}

/* Whether a parent has the same there. A parent's tree that is out of order
 * only makes a file be looked at once more. */
static bool is_old(const struct olds *olds, const git_tree_entry *entry)
{
	for (size_t i = 0; i < olds->count; i++) {
		const git_tree_entry *old = olds->at[i] == NULL
		    ? NULL
		    : git_tree_entry_byname(
		          olds->at[i], git_tree_entry_name(entry));
		if (old != NULL && kind_of(old) == kind_of(entry) &&
		    git_oid_equal(
		        git_tree_entry_id(old), git_tree_entry_id(entry)))
			return true;
	}
	return false;
}

static struct olds olds_below(
    struct scan *scan, const struct olds *olds, const git_tree_entry *entry)
{
	struct olds below = {
		.at = ALIS_NEW(scan->mem, git_tree *, olds->count + 1),
		.count = olds->count,
	};

	for (size_t i = 0; i < olds->count; i++) {
		const git_tree_entry *old = olds->at[i] == NULL
		    ? NULL
		    : git_tree_entry_byname(
		          olds->at[i], git_tree_entry_name(entry));
		if (old != NULL && kind_of(old) == KIND_FOLDER &&
		    git_tree_lookup(&below.at[i], scan->repo->git,
		        git_tree_entry_id(old)) < 0)
			below.at[i] = NULL;
	}
	return below;
}

static int scan_file(struct scan *scan, const git_tree_entry *entry,
    alis_str path, struct alis_err *err)
{
	const struct alis_new_files *how = scan->how;
	const alis_str parts[] = { scan->prefix, path };
	const struct alis_source *src;

	if (!how->wanted(alis_str_of(git_tree_entry_name(entry))) ||
	    !alis__seen_add(how->seen, git_tree_entry_id(entry)))
		return ALIS_OK;
	if (alis__blob_source(scan->repo, git_tree_entry_id(entry), path,
	        alis_str_join(scan->mem, parts, 2), scan->mem, &src, err) < 0)
		return err->code;
	return how->visit(how->to, src, err);
}

static int scan_tree(struct scan *scan, const git_oid *id,
    const struct olds *olds, alis_str folder, unsigned depth,
    struct alis_err *err)
{
	git_tree *tree = NULL;
	int rc = ALIS_OK;

	if (depth > SCAN_DEPTH)
		return alis_fail(err, ALIS_ELIMIT,
		    "the folders of a commit lie more than %1 deep",
		    ALIS_NUMBER(SCAN_DEPTH));
	if (!alis__seen_add(scan->how->seen, id))
		return ALIS_OK;
	if (tree_open(scan->repo->git, id, &tree, err) < 0)
		return err->code;
	for (size_t i = 0; i < git_tree_entrycount(tree) && rc == 0; i++) {
		const git_tree_entry *entry = git_tree_entry_byindex(tree, i);
		alis_str path;
		if (is_old(olds, entry))
			continue;
		path = path_of(folder, entry, scan->mem);
		if (kind_of(entry) == KIND_FOLDER) {
			struct olds below = olds_below(scan, olds, entry);
			rc = scan_tree(scan, git_tree_entry_id(entry), &below,
			    path, depth + 1, err);
			olds_free(&below);
		} else if (kind_of(entry) == KIND_FILE) {
			rc = scan_file(scan, entry, path, err);
		}
	}
	git_tree_free(tree);
	return rc;
}

static int parent_tree(struct scan *scan, const struct alis_hex *hex,
    git_tree **tree, struct alis_err *err)
{
	git_commit *commit = NULL;
	git_oid id;
	int code;

	if (alis__oid_read(&id, hex, err) < 0)
		return err->code;
	code = git_commit_lookup(&commit, scan->repo->git, &id);
	if (code == 0)
		code = git_commit_tree(tree, commit);
	git_commit_free(commit);
	return code < 0 ? git_failed(err, "cannot read the commit %1",
	                      alis_str_of(hex->text))
	                : ALIS_OK;
}

int alis_repo_new_files(struct alis_repo *repo,
    const struct alis_commit *commit, const struct alis_new_files *how,
    struct alis_arena *mem, struct alis_err *err)
{
	const alis_str parts[] = {
		alis_str_part(alis_str_of(commit->id.text), 0, 8),
		ALIS_STR(":"),
	};
	struct scan scan = { repo, how, alis_str_join(mem, parts, 2), mem };
	struct olds olds = {
		.at = ALIS_NEW(mem, git_tree *, commit->parent_count + 1),
		.count = commit->parent_count,
	};
	int rc = ALIS_OK;
	git_oid tree;

	for (size_t i = 0; i < olds.count && rc == 0; i++)
		rc = parent_tree(&scan, &commit->parents[i], &olds.at[i], err);
	if (rc == 0)
		rc = alis__oid_read(&tree, &commit->tree, err);
	if (rc == 0)
		rc = scan_tree(&scan, &tree, &olds, ALIS_STR(""), 0, err);
	olds_free(&olds);
	return rc;
}
