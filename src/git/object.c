/* SPDX-License-Identifier: MIT */
#include "commit.h"

#include <string.h>
#include <sys/stat.h>

#define KIND_MASK 0170000
#define KIND_FILE 0100000

int alis__object_proved(git_repository *git, const git_oid *id,
    git_object_t type, alis_str bytes, struct alis_err *err)
{
	git_odb_object *object = NULL;
	git_odb *odb = NULL;
	alis_str found;
	int rc = ALIS_OK;

	if (git_repository_odb(&odb, git) < 0 ||
	    git_odb_read(&object, odb, id) < 0) {
		rc = git_failed(err, "what was written cannot be read back");
		goto out;
	}
	found = (alis_str){ git_odb_object_data(object),
		git_odb_object_size(object) };
	if (git_odb_object_type(object) != type || !alis_str_same(found, bytes))
		rc = alis_fail(err, ALIS_EGIT,
		    "the object %1 reads back other than it was written; the "
		    "repository or the disk is damaged (try git fsck)",
		    alis_str_of(alis__oid_hex(id).text));
out:
	git_odb_object_free(object);
	git_odb_free(odb);
	return rc;
}

/* ---- blobs ---- */

/* A file keeps its mode in the tree; a new one has that of the disk. */
static int choose_mode(git_repository *git, const git_oid *old,
    struct alis__file *file, struct alis_err *err)
{
	struct alis__spot spot = { 0 };
	unsigned kind;

	if (old != NULL &&
	    alis__tree_find(git, old, file->blob->path, &spot, err) < 0)
		return err->code;
	kind = (unsigned)spot.mode & KIND_MASK;
	file->was_there = kind == KIND_FILE && spot.rest.n == 0;
	if (file->blob->is_gone)
		return ALIS_OK;
	if (spot.mode != 0 && spot.rest.n > 0)
		return alis_fail(err, ALIS_ESTATE,
		    "'%1' cannot be committed: the last commit has a file or "
		    "link where its folder should be",
		    alis_str_of(file->path));
	if (spot.mode != 0 && kind != KIND_FILE)
		return alis_fail(err, ALIS_ESTATE,
		    "'%1' cannot be committed: the last commit has a folder "
		    "or link there",
		    alis_str_of(file->path));
	file->mode = GIT_FILEMODE_BLOB;
	if ((spot.mode | file->blob->stamp.mode) & S_IXUSR)
		file->mode = GIT_FILEMODE_BLOB_EXECUTABLE;
	return ALIS_OK;
}

int alis__blobs_write(git_repository *git, const git_oid *old,
    struct alis__file *files, size_t count, struct alis_err *err)
{
	for (size_t i = 0; i < count; i++) {
		struct alis__file *file = &files[i];
		alis_str bytes = file->blob->bytes;
		if (choose_mode(git, old, file, err) < 0)
			return err->code;
		if (file->blob->is_gone)
			continue;
		/* From the bytes, never from the disk: no filter runs, and
		 * what was checked is what is committed. */
		if (git_blob_create_from_buffer(&file->id, git,
		        bytes.n > 0 ? bytes.at : "", bytes.n) < 0)
			return git_failed(err,
			    "cannot write '%1' to the repository",
			    alis_str_of(file->path));
		if (alis__object_proved(
		        git, &file->id, GIT_OBJECT_BLOB, bytes, err) < 0)
			return err->code;
	}
	return ALIS_OK;
}

/* ---- the tree ---- */

static bool is_ours(
    const struct alis__file *files, size_t count, const git_diff_file *it)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(files[i].path, it->path) == 0)
			return git_oid_equal(&files[i].id, &it->id) &&
			    files[i].mode == (git_filemode_t)it->mode;
	return false;
}

static bool stands(const struct alis__file *file, const struct alis__spot *spot)
{
	if (file->blob->is_gone)
		return spot->mode == 0 || spot->rest.n > 0;
	return spot->mode == file->mode && git_oid_equal(&spot->id, &file->id);
}

/* Every difference is one of the files, and every file stands there, or is
 * gone. */
static int tree_proved(git_repository *git, git_tree *old, const git_oid *id,
    const struct alis__file *files, size_t count, struct alis_err *err)
{
	git_diff *diff = NULL;
	git_tree *tree = NULL;
	struct alis__spot spot;
	bool proved = true;
	int rc = ALIS_OK;

	if (git_tree_lookup(&tree, git, id) < 0 ||
	    git_diff_tree_to_tree(&diff, git, old, tree, NULL) < 0) {
		rc = git_failed(err, "what was written cannot be read back");
		goto out;
	}
	for (size_t i = 0; i < git_diff_num_deltas(diff); i++)
		proved = proved &&
		    is_ours(
		        files, count, &git_diff_get_delta(diff, i)->new_file);
	for (size_t i = 0; i < count && rc == 0; i++) {
		rc = alis__tree_find(git, id, files[i].blob->path, &spot, err);
		proved = proved && rc == 0 && stands(&files[i], &spot);
	}
	if (rc == 0 && !proved)
		rc = alis_fail(err, ALIS_EGIT,
		    "the tree %1 reads back other than it was written; the "
		    "repository or the disk is damaged (try git fsck)",
		    alis_str_of(alis__oid_hex(id).text));
out:
	git_diff_free(diff);
	git_tree_free(tree);
	return rc;
}

int alis__tree_write(git_repository *git, const git_oid *old,
    const struct alis__file *files, size_t count, git_oid *id,
    struct alis_err *err)
{
	struct alis_arena mem = { 0 };
	git_tree_update *updates;
	git_tree *tree = NULL;
	size_t n = 0;
	int rc;

	if (old != NULL && git_tree_lookup(&tree, git, old) < 0)
		return git_failed(err, "cannot read the tree of HEAD");
	updates = ALIS_NEW(&mem, git_tree_update, count);
	for (size_t i = 0; i < count; i++) {
		bool is_gone = files[i].blob->is_gone;
		if (is_gone && !files[i].was_there)
			continue;
		updates[n++] = (git_tree_update){
			.action = is_gone ? GIT_TREE_UPDATE_REMOVE
			                  : GIT_TREE_UPDATE_UPSERT,
			.id = files[i].id,
			.filemode = files[i].mode,
			.path = files[i].path,
		};
	}
	if (git_tree_create_updated(id, git, tree, n, updates) < 0)
		rc = git_failed(err, "cannot write the tree of the commit");
	else
		rc = tree_proved(git, tree, id, files, count, err);
	alis_arena_release(&mem);
	git_tree_free(tree);
	return rc;
}
