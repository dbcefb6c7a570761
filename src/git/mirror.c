/* SPDX-License-Identifier: MIT */
#include "repo.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FIRST_BRANCH   "main"
#define LEFTOVERS_MOST 1000
#define DEPTH_MOST \
	256 /* of folders below one that is looked in: a \
	     * branch's name has fewer */

/* ---- making and opening ---- */

/* The repository's own file of configuration, and no other. */
static int config_own(git_repository *git, struct alis_err *err)
{
	git_config *config = NULL;
	git_buf path = GIT_BUF_INIT;
	int rc = ALIS_OK;

	if (git_config_new(&config) < 0 ||
	    git_repository_item_path(&path, git, GIT_REPOSITORY_ITEM_CONFIG) <
	        0 ||
	    git_config_add_file_ondisk(
	        config, path.ptr, GIT_CONFIG_LEVEL_LOCAL, git, 0) < 0 ||
	    git_repository_set_config(git, config) < 0)
		rc = git_failed(err, "cannot read git's configuration");
	git_buf_dispose(&path);
	git_config_free(config);
	return rc;
}

static struct alis_repo *bare_of(git_repository *git, struct alis_arena *mem)
{
	struct alis_repo *repo = ALIS_NEW(mem, struct alis_repo, 1);

	repo->git = git;
	return repo;
}

/* What arrives stays in packs, is looked at before it is kept, and is never
 * thrown away by git's own housekeeping. */
alis_str alis_repo_bare_config(void)
{
	return ALIS_STR("[core]\n"
	                "\tbare = true\n"
	                "\trepositoryformatversion = 0\n"
	                "\tfilemode = true\n"
	                "\tlogAllRefUpdates = false\n"
	                "[fetch]\n"
	                "\tunpackLimit = 1\n"
	                "[gc]\n"
	                "\tauto = 0\n"
	                "\tpruneExpire = never\n"
	                "[maintenance]\n"
	                "\tauto = false\n"
	                "[transfer]\n"
	                "\tfsckObjects = true\n");
}

int alis_repo_init_bare(alis_str folder, struct alis_arena *mem,
    struct alis_repo **repo, struct alis_err *err)
{
	git_repository_init_options options;
	git_repository *git = NULL;

	if (alis__git_start(err) < 0)
		return err->code;
	folder = alis_str_copy(folder, mem);
	if (git_repository_init_options_init(
	        &options, GIT_REPOSITORY_INIT_OPTIONS_VERSION) < 0)
		return git_failed(err, "cannot make a repository");
	options.flags = GIT_REPOSITORY_INIT_BARE |
	    GIT_REPOSITORY_INIT_NO_REINIT | GIT_REPOSITORY_INIT_MKDIR;
	options.initial_head = FIRST_BRANCH;
	if (git_repository_init_ext(&git, folder.at, &options) < 0)
		return git_failed(
		    err, "cannot make a repository in '%1'", folder);
	*repo = bare_of(git, mem);
	if (config_own(git, err) < 0) {
		alis_repo_close(*repo);
		return err->code;
	}
	return ALIS_OK;
}

int alis_repo_open_bare(alis_str folder, struct alis_arena *mem,
    struct alis_repo **repo, struct alis_err *err)
{
	const alis_str parts[] = { folder, ALIS_STR("/") };
	git_repository *git = NULL;
	int code;

	if (alis__git_start(err) < 0)
		return err->code;
	folder = alis_str_copy(folder, mem);
	if (alis__special_refuse(alis_str_join(mem, parts, 2).at, err) < 0)
		return err->code;
	code = git_repository_open_ext(&git, folder.at,
	    GIT_REPOSITORY_OPEN_NO_SEARCH | GIT_REPOSITORY_OPEN_BARE |
	        GIT_REPOSITORY_OPEN_NO_DOTGIT,
	    NULL);
	if (code < 0)
		return alis__open_failed(code, folder, mem, err);
	if (config_own(git, err) < 0) {
		git_repository_free(git);
		return err->code;
	}
	*repo = bare_of(git, mem);
	return ALIS_OK;
}

/* ---- references ---- */

/* What libgit2 says of a reference that could not be moved. */
static int move_failed(int code, alis_str name, struct alis_err *err)
{
	git_failed(err, "cannot move the reference '%1'", name);
	if (code == GIT_EMODIFIED || code == GIT_EEXISTS ||
	    code == GIT_ENOTFOUND)
		err->code = ALIS_EMOVED;
	else if (code == GIT_ELOCKED)
		err->code = ALIS_ELOCKED;
	return err->code;
}

static int reference_drop(struct alis_repo *repo, const char *name,
    const git_oid *was, struct alis_err *err)
{
	git_reference *ref = NULL;
	const git_oid *is;
	int code = git_reference_lookup(&ref, repo->git, name);

	is = code == 0 ? git_reference_target(ref) : NULL;
	if (code == 0 && (is == NULL || !git_oid_equal(is, was)))
		code = GIT_EMODIFIED;
	if (code == 0)
		code = git_reference_delete(ref); /* if it still is there */
	git_reference_free(ref);
	return code < 0 ? move_failed(code, alis_str_of(name), err) : ALIS_OK;
}

int alis_repo_reference_move(struct alis_repo *repo, alis_str name,
    const struct alis_hex *was, const struct alis_hex *is, struct alis_err *err)
{
	struct alis_arena mem = { 0 };
	const char *full = alis_str_copy(name, &mem).at;
	git_oid from = { { 0 } }, to = { { 0 } }; /* zero: must not be there */
	git_reference *ref = NULL;
	int code;

	if ((was->text[0] != '\0' && alis__oid_read(&from, was, err) < 0) ||
	    (is->text[0] != '\0' && alis__oid_read(&to, is, err) < 0)) {
		code = err->code;
	} else if (is->text[0] == '\0') {
		code = reference_drop(repo, full, &from, err);
	} else {
		code = git_reference_create_matching(
		    &ref, repo->git, full, &to, 1, &from, "alis");
		git_reference_free(ref);
		code = code < 0 ? move_failed(code, name, err) : ALIS_OK;
	}
	alis_arena_release(&mem);
	return code;
}

static int by_bytes(const void *left, const void *right)
{
	return alis_str_compare(
	    *(const alis_str *)left, *(const alis_str *)right);
}

int alis_repo_references(struct alis_repo *repo, alis_str folder,
    struct alis_arena *mem, struct alis_names *names, struct alis_err *err)
{
	git_strarray all = { NULL, 0 };

	*names = (struct alis_names){ NULL, 0 };
	if (git_reference_list(&all, repo->git) < 0)
		return git_failed(err, "cannot list the references");
	names->names = ALIS_NEW(mem, alis_str, all.count + 1);
	for (size_t i = 0; i < all.count; i++) {
		alis_str name = alis_str_of(all.strings[i]);
		if (alis_str_starts(name, folder))
			names->names[names->count++] = alis_str_copy(name, mem);
	}
	git_strarray_dispose(&all);
	qsort(names->names, names->count, sizeof(*names->names), by_bytes);
	return ALIS_OK;
}

int alis_repo_head(struct alis_repo *repo, struct alis_arena *mem,
    alis_str *branch, struct alis_err *err)
{
	static const alis_str heads = { "refs/heads/", 11 };
	git_reference *ref = NULL;
	alis_str target = ALIS_STR("");

	*branch = ALIS_STR("");
	if (git_reference_lookup(&ref, repo->git, "HEAD") < 0)
		return git_failed(
		    err, "cannot read the reference '%1'", ALIS_STR("HEAD"));
	if (git_reference_type(ref) == GIT_REFERENCE_SYMBOLIC)
		target = alis_str_of(git_reference_symbolic_target(ref));
	if (alis_str_starts(target, heads))
		*branch = alis_str_copy(alis_str_from(target, heads.n), mem);
	git_reference_free(ref);
	return ALIS_OK;
}

int alis_repo_head_set(
    struct alis_repo *repo, alis_str branch, struct alis_err *err)
{
	struct alis_arena mem = { 0 };
	const alis_str parts[] = { ALIS_STR("refs/heads/"), branch };
	git_reference *ref = NULL;
	int rc = ALIS_OK;

	if (git_reference_symbolic_create(&ref, repo->git, "HEAD",
	        alis_str_join(&mem, parts, 2).at, 1, "alis") < 0)
		rc = git_failed(
		    err, "cannot move the reference '%1'", ALIS_STR("HEAD"));
	git_reference_free(ref);
	alis_arena_release(&mem);
	return rc;
}

/* ---- files of git's ---- */

/* Visit what lies in a folder; none of it is followed. False if it cannot be
 * read. 'visit' answers whether a folder is to be looked into. */
struct looking {
	struct alis_arena *mem;
	bool (*visit)(struct looking *looking, alis_str path, const char *name,
	    const struct stat *st);
	struct alis_lockfile *at;
	size_t count;
	alis_str found;
};

static bool look_in(struct looking *looking, alis_str folder, unsigned depth)
{
	int fd =
	    open(folder.at, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	DIR *dir = fd < 0 ? NULL : fdopendir(fd);
	struct dirent *entry;

	if (dir == NULL) {
		if (fd >= 0)
			close(fd);
		return false;
	}
	/* One stream, one thread: POSIX now asks for readdir. */
	// cppcheck-suppress readdirCalled
	while ((entry = readdir(dir)) != NULL) {
		const alis_str parts[] = { folder, ALIS_STR("/"),
			alis_str_of(entry->d_name) };
		alis_str path;
		struct stat st;
		if (strcmp(entry->d_name, ".") == 0 ||
		    strcmp(entry->d_name, "..") == 0 ||
		    fstatat(fd, entry->d_name, &st, AT_SYMLINK_NOFOLLOW) < 0)
			continue;
		path = alis_str_join(looking->mem, parts, 3);
		if (looking->visit(looking, path, entry->d_name, &st) &&
		    S_ISDIR(st.st_mode) && depth < DEPTH_MOST)
			look_in(looking, path, depth + 1);
	}
	closedir(dir);
	return true;
}

static bool ends_in(const char *name, const char *end)
{
	size_t n = strlen(name), k = strlen(end);

	return n > k && strcmp(name + n - k, end) == 0;
}

static bool starts(const char *name, const char *with)
{
	return strncmp(name, with, strlen(with)) == 0;
}

static alis_str folder_of(struct alis_repo *repo, struct alis_arena *mem)
{
	alis_str path = alis_str_of(git_repository_path(repo->git));

	while (path.n > 1 && path.at[path.n - 1] == '/')
		path.n--;
	return alis_str_copy(path, mem);
}

static bool count_pack(struct looking *looking, alis_str path, const char *name,
    const struct stat *st)
{
	(void)path;
	if (S_ISREG(st->st_mode) && starts(name, "pack-") &&
	    ends_in(name, ".pack"))
		looking->count++;
	return false;
}

int alis_repo_packs(struct alis_repo *repo, size_t *count, struct alis_err *err)
{
	struct alis_arena mem = { 0 };
	struct looking looking = { .mem = &mem, .visit = count_pack };
	const alis_str parts[] = { folder_of(repo, &mem),
		ALIS_STR("/objects/pack") };
	alis_str folder = alis_str_join(&mem, parts, 2);
	int rc = ALIS_OK;

	if (!look_in(&looking, folder, 0) && errno != ENOENT)
		rc = alis_fail_system(err, "cannot list '%1'", folder);
	*count = looking.count;
	alis_arena_release(&mem);
	return rc;
}

/* By the names that git, libgit2, git repack and alis give what is on its way.
 */
static bool find_leftover(struct looking *looking, alis_str path,
    const char *name, const struct stat *st)
{
	if (S_ISDIR(st->st_mode))
		return true;
	if (!S_ISREG(st->st_mode) || looking->count == LEFTOVERS_MOST ||
	    !(ends_in(name, ".lock") || ends_in(name, ".keep") ||
	        starts(name, "tmp_") || starts(name, ".tmp-") ||
	        starts(name, "pack_git2_") || starts(name, ".alis-")))
		return false;
	looking->at[looking->count++] = (struct alis_lockfile){
		.path = path,
		.made = (int64_t)st->st_mtime,
		.owner = (uint32_t)st->st_uid,
		.device = (uint64_t)st->st_dev,
		.inode = (uint64_t)st->st_ino,
	};
	return false;
}

struct alis_lockfiles alis_repo_leftovers(
    struct alis_repo *repo, struct alis_arena *mem)
{
	struct looking looking = { .mem = mem, .visit = find_leftover };

	looking.at = ALIS_NEW(mem, struct alis_lockfile, LEFTOVERS_MOST);
	/* A folder that cannot be read has nothing that could be told. */
	(void)look_in(&looking, folder_of(repo, mem), 0);
	return (struct alis_lockfiles){ looking.at, looking.count };
}

static bool find_foreign(struct looking *looking, alis_str path,
    const char *name, const struct stat *st)
{
	if (looking->found.n == 0 &&
	    ((!S_ISDIR(st->st_mode) && !S_ISREG(st->st_mode)) ||
	        strcmp(name, "commondir") == 0))
		looking->found = path;
	return looking->found.n == 0;
}

int alis_repo_bare_check(
    alis_str folder, struct alis_arena *mem, struct alis_err *err)
{
	struct looking looking = { .mem = mem, .visit = find_foreign };

	if (!look_in(&looking, alis_str_copy(folder, mem), 0))
		looking.found = folder;
	if (looking.found.n == 0)
		return ALIS_OK;
	return alis_fail(err, ALIS_ELINK,
	    "'%1' leads out of the mirror, which alis does not follow; throw "
	    "the mirror away and run 'alis cohort pull'",
	    looking.found);
}
