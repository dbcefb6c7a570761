/* SPDX-License-Identifier: MIT */
#include "repo.h"

#include <stdlib.h>
#include <string.h>

/* The levels that belong to the reader, the weakest first. */
static const git_config_level_t readers[] = {
	GIT_CONFIG_LEVEL_PROGRAMDATA,
	GIT_CONFIG_LEVEL_SYSTEM,
	GIT_CONFIG_LEVEL_XDG,
	GIT_CONFIG_LEVEL_GLOBAL,
};

/* 1 if the key is set there. */
static int read_value(git_config *config, const char *key,
    struct alis_arena *mem, alis_str *value, struct alis_err *err)
{
	git_buf found = GIT_BUF_INIT;
	int code = git_config_get_string_buf(&found, config, key);

	if (code == 0)
		*value =
		    alis_str_copy((alis_str){ found.ptr, found.size }, mem);
	else if (code != GIT_ENOTFOUND)
		git_failed(err, "cannot read '%1' of git's configuration",
		    alis_str_of(key));
	git_buf_dispose(&found);
	return code == 0 ? 1 : code == GIT_ENOTFOUND ? 0 : err->code;
}

static int read_level(git_config *all, git_config_level_t level,
    const char *key, struct alis_arena *mem, alis_str *value,
    struct alis_err *err)
{
	git_config *one = NULL;
	int code = git_config_open_level(&one, all, level);

	if (code == GIT_ENOTFOUND)
		return 0;
	if (code < 0)
		return git_failed(err, "cannot read git's configuration");
	code = read_value(one, key, mem, value, err);
	git_config_free(one);
	return code;
}

/* The files that git would read by its environment and libgit2 1.5 would not:
 * who commits must be the same person to both. */
static int add_as_git(
    git_config *config, git_repository *git, struct alis_err *err)
{
	const char *nothing = "/dev/null";
	const char *global = getenv("GIT_CONFIG_GLOBAL");
	const char *system = getenv("GIT_CONFIG_SYSTEM");
	const char *no_system = getenv("GIT_CONFIG_NOSYSTEM");
	int rc = 0;

	if (no_system != NULL && no_system[0] != '\0' &&
	    strcmp(no_system, "0") != 0)
		system = nothing;
	if (system != NULL)
		rc = git_config_add_file_ondisk(
		    config, system, GIT_CONFIG_LEVEL_SYSTEM, git, 1);
	if (rc == 0 && global != NULL)
		rc = git_config_add_file_ondisk(
		    config, global, GIT_CONFIG_LEVEL_GLOBAL, git, 1);
	if (rc == 0 && global != NULL)
		rc = git_config_add_file_ondisk(
		    config, nothing, GIT_CONFIG_LEVEL_XDG, git, 1);
	return rc < 0 ? git_failed(err, "cannot read git's configuration")
	              : ALIS_OK;
}

int alis__config_as_git(git_repository *git, struct alis_err *err)
{
	git_config *config = NULL;
	int rc;

	if (git_repository_config(&config, git) < 0)
		return git_failed(err, "cannot read git's configuration");
	rc = add_as_git(config, git, err);
	git_config_free(config);
	return rc;
}

/* Of a repository, or of none. */
static int open_all(
    struct alis_repo *repo, git_config **all, struct alis_err *err)
{
	int code;

	*all = NULL;
	if (alis__git_start(err) < 0)
		return err->code;
	code = repo != NULL ? git_repository_config(all, repo->git)
	                    : git_config_open_default(all);
	if (code < 0)
		return git_failed(err, "cannot read git's configuration");
	return repo != NULL ? ALIS_OK : add_as_git(*all, NULL, err);
}

int alis_repo_config(struct alis_repo *repo, const char *key,
    enum alis_config_scope scope, struct alis_arena *mem, alis_str *value,
    struct alis_err *err)
{
	git_config *all = NULL;
	int code = open_all(repo, &all, err);

	*value = ALIS_STR("");
	if (code == 0 && scope == ALIS_CONFIG_ALL)
		code = read_value(all, key, mem, value, err);
	for (size_t i = 0; i < ALIS_COUNT(readers) && code >= 0 &&
	     scope == ALIS_CONFIG_READER;
	     i++)
		code = read_level(all, readers[i], key, mem, value, err);
	git_config_free(all);
	return code < 0 ? code : ALIS_OK;
}

int alis_repo_config_set(struct alis_repo *repo, const char *key,
    const char *value, struct alis_err *err)
{
	git_config *all = NULL, *own = NULL;
	int rc = ALIS_OK;

	if (git_repository_config(&all, repo->git) < 0)
		return git_failed(err, "cannot read git's configuration");
	if (git_config_open_level(&own, all, GIT_CONFIG_LEVEL_LOCAL) < 0 ||
	    git_config_set_string(own, key, value) < 0)
		rc = git_failed(err, "cannot set '%1' of git's configuration",
		    alis_str_of(key));
	git_config_free(own);
	git_config_free(all);
	return rc;
}

int alis_repo_config_is(
    struct alis_repo *repo, const char *key, bool *is, struct alis_err *err)
{
	git_config *all = NULL;
	int code = open_all(repo, &all, err), value = 0;

	if (code == 0)
		code = git_config_get_bool(&value, all, key);
	if (code == GIT_ENOTFOUND)
		code = ALIS_OK;
	else if (code < 0)
		code =
		    git_failed(err, "cannot read '%1' of git's configuration",
		        alis_str_of(key));
	git_config_free(all);
	*is = code == 0 && value != 0;
	return code;
}
