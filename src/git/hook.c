/* SPDX-License-Identifier: MIT */
#include "repo.h"

#include <stdlib.h>
#include <string.h>

static const char *environment(const char *name)
{
	const char *value = getenv(name);

	return value != NULL && value[0] != '\0' ? value : NULL;
}

/* ---- opening ---- */

static int add_objects(
    struct alis_repo *repo, const char *folder, struct alis_err *err)
{
	git_odb *odb = NULL;
	int rc = ALIS_OK;

	if (git_repository_odb(&odb, repo->git) < 0 ||
	    git_odb_add_disk_alternate(odb, folder) < 0)
		rc = git_failed(err, "cannot read the objects of the push");
	git_odb_free(odb);
	return rc;
}

/*
 * What is pushed lies in a folder of its own until the hook has said yes. The
 * repository's own objects, and those it borrows by its files, are open
 * already; a name in quotes, as git writes one that holds ':', is among them.
 */
static int add_pushed(struct alis_repo *repo, struct alis_err *err)
{
	const char *objects = environment("GIT_OBJECT_DIRECTORY");
	const char *others = environment("GIT_ALTERNATE_OBJECT_DIRECTORIES");
	struct alis_arena mem = { 0 };
	int rc = ALIS_OK;

	if (objects == NULL)
		objects = environment("GIT_QUARANTINE_PATH");
	if (objects != NULL)
		rc = add_objects(repo, objects, err);
	for (alis_cut cut = { .tail = alis_str_of(others != NULL ? others : ""),
	                      .found = others != NULL };
	     cut.found && rc == 0;) {
		cut = alis_str_cut(cut.tail, ':');
		if (cut.head.n > 0 && cut.head.at[0] != '"')
			rc = add_objects(
			    repo, alis_str_copy(cut.head, &mem).at, err);
	}
	alis_arena_release(&mem);
	return rc;
}

int alis_repo_open_hook(alis_str folder, struct alis_arena *mem,
    struct alis_repo **repo, struct alis_err *err)
{
	const char *given = environment("GIT_DIR");
	char *real = given == NULL ? NULL : realpath(given, NULL);

	if (alis__git_start(err) < 0)
		goto out;
	/* Names of references would not be those that git gives. */
	if (environment("GIT_NAMESPACE") != NULL) {
		alis_fail(err, ALIS_ESTATE,
		    "alis does not know git's namespaces (GIT_NAMESPACE)");
		goto out;
	}
	/* As git has it: who names a repository by GIT_DIR trusts it. */
	if (real != NULL &&
	    git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0) < 0) {
		git_failed(err, "libgit2 refuses an option");
		goto out;
	}
	if (alis_repo_open(
	        real != NULL ? alis_str_of(real) : folder, mem, repo, err) < 0)
		goto out;
	free(real);
	if (add_pushed(*repo, err) < 0) {
		alis_repo_close(*repo);
		*repo = NULL;
		return err->code;
	}
	return ALIS_OK;
out:
	free(real);
	return err->code;
}

/* ---- where the hooks are ---- */

/* core.hooksPath, empty if it is not set; a path that is not absolute runs
 * from where git runs the hooks. */
static int configured(struct alis_repo *repo, struct alis_arena *mem,
    alis_str *folder, bool *is_own, struct alis_err *err)
{
	git_config *config = NULL;
	git_config_entry *entry = NULL;
	git_buf path = GIT_BUF_INIT;
	int code;

	*folder = ALIS_STR("");
	if (git_repository_config(&config, repo->git) < 0)
		return git_failed(err, "cannot read git's configuration");
	code = git_config_get_entry(&entry, config, "core.hooksPath");
	if (code == 0 && entry->value != NULL && entry->value[0] != '\0') {
		*is_own = entry->level >= GIT_CONFIG_LEVEL_LOCAL;
		code = git_config_get_path(&path, config, "core.hooksPath");
		if (code == 0)
			*folder = alis_str_copy(
			    (alis_str){ path.ptr, path.size }, mem);
	}
	if (code < 0 && code != GIT_ENOTFOUND)
		code = git_failed(err,
		    "cannot read '%1' of git's "
		    "configuration",
		    ALIS_STR("core.hooksPath"));
	else
		code = ALIS_OK;
	git_buf_dispose(&path);
	git_config_entry_free(entry);
	git_config_free(config);
	return code;
}

static alis_str trimmed(alis_str path)
{
	while (path.n > 1 && path.at[path.n - 1] == '/')
		path.n--;
	return path;
}

int alis_repo_hooks(struct alis_repo *repo, struct alis_arena *mem,
    alis_str *folder, bool *is_own, struct alis_err *err)
{
	git_buf found = GIT_BUF_INIT;
	alis_str given;

	*is_own = true;
	if (configured(repo, mem, &given, is_own, err) < 0)
		return err->code;
	if (given.n > 0) {
		const alis_str parts[] = { repo->top.n > 0
			    ? repo->top
			    : alis_str_of(git_repository_path(repo->git)),
			ALIS_STR("/"), given };
		if (given.at[0] != '/')
			given = alis_str_join(mem, parts, 3);
		*folder = trimmed(given);
		return ALIS_OK;
	}
	if (git_repository_item_path(
	        &found, repo->git, GIT_REPOSITORY_ITEM_HOOKS) < 0)
		return git_failed(err, "cannot tell where the hooks are");
	*folder =
	    trimmed(alis_str_copy((alis_str){ found.ptr, found.size }, mem));
	git_buf_dispose(&found);
	return ALIS_OK;
}
