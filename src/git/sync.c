/* SPDX-License-Identifier: MIT */
#include "commit.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <unistd.h>

static int sync_path(const char *path, int flags)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | flags), rc, reason;

	if (fd < 0)
		return -1;
	rc = fsync(fd);
	reason = errno;
	close(fd);
	errno = reason;
	return rc;
}

/* No memory is asked for: when a branch has moved, what follows must come. */
int alis__sync_folder_of(const char *file)
{
	const char *last = strrchr(file, '/');
	size_t n = last == NULL ? 0 : (size_t)(last - file) + 1;
	char room[PATH_MAX];

	if (n >= sizeof(room)) {
		errno = ENAMETOOLONG;
		return -1;
	}
	memcpy(room, file, n);
	room[n] = '\0';
	return sync_path(n == 0 ? "." : room, O_DIRECTORY);
}

/* ---- objects ---- */

struct syncing {
	alis_str objects; /* the folder, ended by '/' */
	struct alis_arena mem;
	struct alis_err *err;
};

/* What has no file of its own stands in a pack, which git has synced, or in
 * another repository. */
static int sync_object(struct syncing *to, const git_oid *id)
{
	struct alis_hex hex = alis__oid_hex(id);
	alis_str name = alis_str_of(hex.text);
	alis_str parts[] = { to->objects, alis_str_part(name, 0, 2),
		ALIS_STR("/"), alis_str_from(name, 2) };
	alis_str path = alis_str_join(&to->mem, parts, 4);

	if (sync_path(path.at, O_NOFOLLOW) < 0)
		return errno == ENOENT
		    ? 0
		    : alis_fail_system(to->err,
		          "cannot bring the object %1 to the disk", name);
	if (alis__sync_folder_of(path.at) < 0)
		return alis_fail_system(
		    to->err, "cannot bring the object %1 to the disk", name);
	return ALIS_OK;
}

/* The blob, and every tree on the way to it; of one that is gone the trees
 * that are left. */
static int sync_file(
    struct syncing *to, git_tree *tree, const struct alis__file *file)
{
	alis_str path = alis_str_of(file->path);
	bool is_gone = file->blob->is_gone;
	int rc = is_gone ? ALIS_OK : sync_object(to, &file->id);

	for (size_t i = 0; i < path.n && rc == 0; i++) {
		git_tree_entry *entry = NULL;
		if (path.at[i] != '/')
			continue;
		rc = git_tree_entry_bypath(&entry, tree,
		    alis_str_copy(alis_str_part(path, 0, i), &to->mem).at);
		if (rc == GIT_ENOTFOUND && is_gone)
			return ALIS_OK;
		if (rc < 0)
			return git_failed(
			    to->err, "what was written cannot be read back");
		rc = sync_object(to, git_tree_entry_id(entry));
		git_tree_entry_free(entry);
	}
	return rc;
}

static int sync_all(struct syncing *to, git_commit *commit,
    const struct alis__file *files, size_t count)
{
	git_tree *tree = NULL;
	int rc;

	if (git_commit_tree(&tree, commit) < 0)
		return git_failed(
		    to->err, "what was written cannot be read back");
	rc = sync_object(to, git_tree_id(tree));
	for (size_t i = 0; i < count && rc == 0; i++)
		rc = sync_file(to, tree, &files[i]);
	if (rc == 0)
		rc = sync_object(to, git_commit_id(commit));
	/* For the folders of two digits that stand in it. */
	if (rc == 0 && alis__sync_folder_of(to->objects.at) < 0)
		rc = alis_fail_system(to->err,
		    "cannot bring the folder '%1' to the disk", to->objects);
	git_tree_free(tree);
	return rc;
}

int alis__objects_sync(git_repository *git, const git_oid *commit,
    const struct alis__file *files, size_t count, struct alis_err *err)
{
	struct syncing to = { .err = err };
	git_buf path = GIT_BUF_INIT;
	git_commit *object = NULL;
	int rc;

	if (git_repository_item_path(&path, git, GIT_REPOSITORY_ITEM_OBJECTS) <
	        0 ||
	    git_commit_lookup(&object, git, commit) < 0) {
		rc = git_failed(err, "what was written cannot be read back");
	} else {
		to.objects = alis_str_copy(alis_str_of(path.ptr), &to.mem);
		rc = sync_all(&to, object, files, count);
	}
	git_buf_dispose(&path);
	git_commit_free(object);
	alis_arena_release(&to.mem);
	return rc;
}
