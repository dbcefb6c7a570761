/* SPDX-License-Identifier: MIT */
#include "repo.h"

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

int alis_repo_config(struct alis_repo *repo, const char *key,
    enum alis_config_scope scope, struct alis_arena *mem, alis_str *value,
    struct alis_err *err)
{
	git_config *all = NULL;
	int code = 0;

	*value = ALIS_STR("");
	if (git_repository_config_snapshot(&all, repo->git) < 0)
		return git_failed(err, "cannot read git's configuration");
	if (scope == ALIS_CONFIG_ALL)
		code = read_value(all, key, mem, value, err);
	git_config_free(all);
	if (scope == ALIS_CONFIG_ALL || code < 0)
		return code < 0 ? code : ALIS_OK;
	/* A snapshot has no levels. */
	if (git_repository_config(&all, repo->git) < 0)
		return git_failed(err, "cannot read git's configuration");
	for (size_t i = 0; i < ALIS_COUNT(readers) && code >= 0; i++)
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
