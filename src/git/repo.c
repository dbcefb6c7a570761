/* SPDX-License-Identifier: MIT */
#include "repo.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

int alis__git_reason(struct alis_err *err)
{
	const git_error *git = git_error_last();

	return alis_err_reason(
	    err, git != NULL && git->message != NULL ? git->message : "");
}

int alis__git_start(struct alis_err *err)
{
	int count;

	if (alis__git_load(err) < 0)
		return err->code;
	count = git_libgit2_init();
	if (count < 0)
		return git_failed(err, "cannot start libgit2");
	/* It is started once and never stopped, because each start reads the
	 * system's certificates, which takes longer than all else. */
	if (count > 1) {
		git_libgit2_shutdown();
		return ALIS_OK;
	}
	/* For what the system says to libgit2 of a failure; nothing else is
	 * asked of the locale, so that figures and order are the same in all.
	 */
	setlocale(LC_MESSAGES, "");
	/* Must come before the first open: the reference store asks once. */
	if (git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1) < 0 ||
	    git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 1) < 0 ||
	    git_libgit2_opts(GIT_OPT_SET_MWINDOW_FILE_LIMIT, (size_t)32) < 0)
		return git_failed(err, "libgit2 refuses an option");
	return ALIS_OK;
}

int alis_git_start(struct alis_err *err)
{
	return alis__git_start(err);
}

struct alis_hex alis__oid_hex(const git_oid *id)
{
	struct alis_hex hex = { { 0 } };

	git_oid_tostr(hex.text, GIT_OID_HEXSZ + 1, id);
	return hex;
}

int alis__oid_read(
    git_oid *id, const struct alis_hex *hex, struct alis_err *err)
{
	if (git_oid_fromstrp(id, hex->text) < 0)
		return git_failed(
		    err, "'%1' is no object id", alis_str_of(hex->text));
	return ALIS_OK;
}

static alis_str without_slash(const char *path)
{
	alis_str s = alis_str_of(path);

	if (s.n > 0 && s.at[s.n - 1] == '/')
		s.n--;
	return s;
}

static struct alis_repo *repo_of(git_repository *git, struct alis_arena *mem)
{
	struct alis_repo *repo = ALIS_NEW(mem, struct alis_repo, 1);
	const char *top = git_repository_workdir(git);

	repo->git = git;
	if (top != NULL)
		repo->top = alis_str_copy(without_slash(top), mem);
	return repo;
}

/* The folder that git wants to see in safe.directory: the top of the work
 * tree, or the repository itself if it is bare. */
static alis_str owned_folder(alis_str folder, struct alis_arena *mem)
{
	const alis_str git = ALIS_STR("/.git");
	git_buf found = GIT_BUF_INIT;
	alis_str at = folder;
	struct stat st;

	for (;;) {
		alis_str parts[] = { at, git };
		if (lstat(alis_str_join(mem, parts, 2).at, &st) == 0)
			return alis_str_copy(at, mem);
		while (at.n > 0 && at.at[at.n - 1] != '/')
			at.n--;
		if (at.n == 0)
			break;
		at.n--;
	}
	if (git_repository_discover(&found, folder.at, 0, NULL) == 0)
		folder = alis_str_copy(without_slash(found.ptr), mem);
	git_buf_dispose(&found);
	return folder;
}

int alis__open_failed(
    int code, alis_str folder, struct alis_arena *mem, struct alis_err *err)
{
	const git_error *git = git_error_last();
	const char *words =
	    git != NULL && git->message != NULL ? git->message : "";
	bool owner = code == GIT_EOWNER || strstr(words, "safe.directory");
	bool unknown = strstr(words, "extension") != NULL ||
	    strstr(words, "repository version") != NULL;
	int fault =
	    git_failed(err, "cannot open the repository of '%1'", folder);

	if (owner)
		return alis_fail(err, ALIS_ESTATE,
		    "the repository belongs to another user; if you trust it: "
		    "git config --global --add safe.directory '%1'",
		    owned_folder(folder, mem));
	if (code == GIT_ENOTFOUND)
		return alis_fail(
		    err, ALIS_ENOENT, "'%1' lies in no git repository", folder);
	if (unknown)
		err->code = fault = ALIS_ESTATE;
	return fault;
}

int alis__special_refuse(const char *at, struct alis_err *err)
{
	static const char *const files[] = { "HEAD", "config", "commondir",
		"packed-refs", "index", "shallow", "info/grafts",
		"info/attributes", "info/exclude", "objects/info/alternates" };
	struct alis_arena mem = { 0 };
	struct stat st;
	int rc = ALIS_OK;

	for (size_t i = 0; i < ALIS_COUNT(files) && rc == ALIS_OK; i++) {
		const alis_str parts[] = { alis_str_of(at),
			alis_str_of(files[i]) };
		alis_str path = alis_str_join(&mem, parts, 2);
		if (stat(path.at, &st) == 0 && !S_ISREG(st.st_mode))
			rc = alis_fail(err, ALIS_ELINK,
			    "'%1' is a special file, which alis does not read",
			    path);
	}
	alis_arena_release(&mem);
	return rc;
}

/* ALIS_OK as well where no repository is. */
static int files_check(const char *folder, struct alis_err *err)
{
	git_buf at = GIT_BUF_INIT;
	int rc = ALIS_OK;

	if (git_repository_discover(&at, folder, 0, NULL) == 0)
		rc = alis__special_refuse(at.ptr, err);
	git_buf_dispose(&at);
	return rc;
}

int alis_repo_open(alis_str folder, struct alis_arena *mem,
    struct alis_repo **repo, struct alis_err *err)
{
	git_repository *git = NULL;
	int code;

	if (alis__git_start(err) < 0)
		return err->code;
	folder = alis_str_copy(folder, mem);
	if (files_check(folder.at, err) < 0)
		return err->code;
	code = git_repository_open_ext(&git, folder.at, 0, NULL);
	if (code < 0)
		return alis__open_failed(code, folder, mem, err);
	if (alis__config_as_git(git, err) < 0) {
		git_repository_free(git);
		return err->code;
	}
	*repo = repo_of(git, mem);
	return ALIS_OK;
}

/* The user's init.defaultBranch, or "main". */
static alis_str first_branch(struct alis_arena *mem)
{
	git_config *config = NULL;
	git_buf name = GIT_BUF_INIT;
	alis_str branch = ALIS_STR("main");

	if (git_config_open_default(&config) == 0 &&
	    git_config_get_string_buf(&name, config, "init.defaultBranch") ==
	        0 &&
	    name.size > 0)
		branch = alis_str_copy((alis_str){ name.ptr, name.size }, mem);
	git_buf_dispose(&name);
	git_config_free(config);
	return branch;
}

int alis_repo_init(alis_str folder, struct alis_arena *mem,
    struct alis_repo **repo, struct alis_err *err)
{
	git_repository_init_options options;
	git_repository *git = NULL;
	int code;

	if (alis__git_start(err) < 0)
		return err->code;
	folder = alis_str_copy(folder, mem);
	if (git_repository_init_options_init(
	        &options, GIT_REPOSITORY_INIT_OPTIONS_VERSION) < 0)
		return git_failed(err, "cannot make a repository");
	options.flags = GIT_REPOSITORY_INIT_NO_REINIT;
	options.initial_head = first_branch(mem).at;
	code = git_repository_init_ext(&git, folder.at, &options);
	if (code == GIT_EEXISTS)
		return alis_fail(err, ALIS_ESTATE,
		    "'%1' is a git repository already", folder);
	if (code < 0)
		return git_failed(
		    err, "cannot make a repository in '%1'", folder);
	if (alis__config_as_git(git, err) < 0) {
		git_repository_free(git);
		return err->code;
	}
	*repo = repo_of(git, mem);
	return ALIS_OK;
}

void alis_repo_close(struct alis_repo *repo)
{
	if (repo == NULL)
		return;
	git_repository_free(repo->git);
	repo->git = NULL;
}

alis_str alis_repo_top(const struct alis_repo *repo)
{
	return repo->top;
}
