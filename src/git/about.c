/* SPDX-License-Identifier: MIT */
#include "repo.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define DEPTH_MOST 16   /* of folders below refs/ */
#define LOCKS_MOST 1000 /* files that are told */

struct search {
	struct alis_arena *mem;
	struct alis_lockfile *at;
	size_t count;
	bool deep; /* folders below are looked into */
};

static bool ends_in(const char *name, const char *end)
{
	size_t n = strlen(name), k = strlen(end);

	return n > k && strcmp(name + n - k, end) == 0;
}

/* What git calls a lock, and what alis makes beside the index. */
static bool is_lock(const char *name)
{
	return ends_in(name, ".lock") || strcmp(name, "index.alis") == 0;
}

static void add(struct search *search, alis_str path, const struct stat *st)
{
	if (search->count == LOCKS_MOST)
		return;
	search->at[search->count++] = (struct alis_lockfile){
		.path = path,
		.made = (int64_t)st->st_mtime,
		.owner = (uint32_t)st->st_uid,
		.device = (uint64_t)st->st_dev,
		.inode = (uint64_t)st->st_ino,
	};
}

/* A folder that cannot be read has nothing that could be told. */
static void look_in(struct search *search, alis_str folder, unsigned depth)
{
	int fd =
	    open(folder.at, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	DIR *dir = fd < 0 ? NULL : fdopendir(fd);
	struct dirent *entry;

	if (dir == NULL) {
		if (fd >= 0)
			close(fd);
		return;
	}
	/* One stream, one thread: POSIX now asks for readdir. */
	// cppcheck-suppress readdirCalled
	while ((entry = readdir(dir)) != NULL) {
		alis_str parts[] = { folder, ALIS_STR("/"),
			alis_str_of(entry->d_name) };
		struct stat st;
		if (strcmp(entry->d_name, ".") == 0 ||
		    strcmp(entry->d_name, "..") == 0 ||
		    fstatat(fd, entry->d_name, &st, AT_SYMLINK_NOFOLLOW) < 0)
			continue;
		if (S_ISREG(st.st_mode) && is_lock(entry->d_name))
			add(search, alis_str_join(search->mem, parts, 3), &st);
		else if (S_ISDIR(st.st_mode) && search->deep &&
		    depth < DEPTH_MOST)
			look_in(search, alis_str_join(search->mem, parts, 3),
			    depth + 1);
	}
	closedir(dir);
}

/* The index's own lock is the last: while it is there, no git begins. */
static int by_path(const void *left, const void *right)
{
	const struct alis_lockfile *a = left, *b = right;
	bool a_last = ends_in(a->path.at, "/index.lock");
	bool b_last = ends_in(b->path.at, "/index.lock");

	if (a_last != b_last)
		return a_last - b_last;
	return alis_str_compare(a->path, b->path);
}

static alis_str item(
    struct alis_repo *repo, git_repository_item_t which, struct alis_arena *mem)
{
	git_buf path = GIT_BUF_INIT;
	alis_str found = ALIS_STR("");

	if (git_repository_item_path(&path, repo->git, which) == 0)
		found = alis_str_copy(alis_str_of(path.ptr), mem);
	git_buf_dispose(&path);
	while (found.n > 1 && found.at[found.n - 1] == '/')
		found.n--;
	return alis_str_copy(found, mem);
}

struct alis_lockfiles alis_repo_locks(
    struct alis_repo *repo, struct alis_arena *mem)
{
	struct search search = { .mem = mem };
	alis_str own = item(repo, GIT_REPOSITORY_ITEM_GITDIR, mem);
	alis_str common = item(repo, GIT_REPOSITORY_ITEM_COMMONDIR, mem);
	alis_str refs[] = { common, ALIS_STR("/refs") };

	search.at = ALIS_NEW(mem, struct alis_lockfile, LOCKS_MOST);
	look_in(&search, own, 0);
	if (!alis_str_same(own, common))
		look_in(&search, common, 0);
	search.deep = true;
	look_in(&search, alis_str_join(mem, refs, 2), 0);
	qsort(search.at, search.count, sizeof(*search.at), by_path);
	return (struct alis_lockfiles){ search.at, search.count };
}

/* ---- what it is ---- */

static bool is_filled(alis_str folder, const char *name, struct alis_arena *mem)
{
	alis_str parts[] = { folder, ALIS_STR("/"), alis_str_of(name) };
	struct stat st;

	return stat(alis_str_join(mem, parts, 3).at, &st) == 0 &&
	    st.st_size > 0;
}

/* git passes over a hook that it may not run. */
static bool runs_alis(alis_str hook)
{
	char head[4096];
	int fd = open(hook.at, O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? -1 : read(fd, head, sizeof(head) - 1);

	if (fd >= 0)
		close(fd);
	head[n < 0 ? 0 : n] = '\0';
	return strstr(head, "alis") != NULL && access(hook.at, X_OK) == 0;
}

/* The hooks that name alis, parted by a blank. */
static alis_str hooks_of(struct alis_repo *repo, struct alis_arena *mem)
{
	static const char *const names[] = { "pre-commit", "pre-merge-commit",
		"commit-msg", "pre-receive" };
	struct alis_out out = alis_out_memory(mem);
	alis_str folder;
	struct alis_err err;
	bool is_own;

	if (alis_repo_hooks(repo, mem, &folder, &is_own, &err) < 0)
		return ALIS_STR("");
	for (size_t i = 0; i < ALIS_COUNT(names); i++) {
		alis_str parts[] = { folder, ALIS_STR("/"),
			alis_str_of(names[i]) };
		if (!runs_alis(alis_str_join(mem, parts, 3)))
			continue;
		if (out.used > 0)
			alis_out_char(&out, ' ');
		alis_out_lit(&out, names[i]);
	}
	return alis_out_text(&out);
}

int alis_repo_about(struct alis_repo *repo, struct alis_arena *mem,
    struct alis_about *about, struct alis_err *err)
{
	alis_str common = item(repo, GIT_REPOSITORY_ITEM_COMMONDIR, mem);
	alis_str objects = item(repo, GIT_REPOSITORY_ITEM_OBJECTS, mem);

	*about = (struct alis_about){
		.folder = item(repo, GIT_REPOSITORY_ITEM_GITDIR, mem),
		.is_bare = git_repository_is_bare(repo->git) > 0,
		.is_linked = git_repository_is_worktree(repo->git) > 0,
		.has_alternates = is_filled(objects, "info/alternates", mem),
		.hooks = hooks_of(repo, mem),
	};
	about->common = common;
	if (alis_repo_config(repo, "core.repositoryFormatVersion",
	        ALIS_CONFIG_ALL, mem, &about->version, err) < 0 ||
	    alis_repo_config(repo, "extensions.objectFormat", ALIS_CONFIG_ALL,
	        mem, &about->objects, err) < 0)
		return err->code;
	if (about->objects.n == 0)
		about->objects = ALIS_STR("sha1");
	return alis_repo_cuts(repo, &about->cuts, err);
}

alis_str alis_git_version(struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	int major = 0, minor = 0, patch = 0;
	struct alis_err err;

	if (alis__git_load(&err) < 0)
		return ALIS_STR("");
	git_libgit2_version(&major, &minor, &patch);
	alis_out_count(&out, major);
	alis_out_char(&out, '.');
	alis_out_count(&out, minor);
	alis_out_char(&out, '.');
	alis_out_count(&out, patch);
	return alis_out_text(&out);
}
