/* SPDX-License-Identifier: MIT */
#include "repo.h"

#include <stdlib.h>

static int by_bytes(const void *left, const void *right)
{
	const alis_str *a = left, *b = right;

	return alis_str_compare(*a, *b);
}

/* The name as a person writes it; empty for what is no branch or tag. */
static alis_str short_name(const char *full)
{
	static const char *const folders[] = { "refs/heads/", "refs/tags/",
		"refs/remotes/" };
	alis_str name = alis_str_of(full);

	for (size_t i = 0; i < ALIS_COUNT(folders); i++) {
		alis_str folder = alis_str_of(folders[i]);
		if (alis_str_starts(name, folder))
			return alis_str_from(name, folder.n);
	}
	return ALIS_STR("");
}

static int by_name(const void *left, const void *right)
{
	const struct alis_branch *a = left, *b = right;

	return alis_str_compare(a->name, b->name);
}

int alis_repo_branches(struct alis_repo *repo, struct alis_arena *mem,
    const struct alis_branch **branches, size_t *count, struct alis_err *err)
{
	git_strarray all = { NULL, 0 };
	struct alis_branch *list;
	int rc = ALIS_OK;

	*count = 0;
	if (git_reference_list(&all, repo->git) < 0)
		return git_failed(err, "cannot list the branches and tags");
	list = ALIS_NEW(mem, struct alis_branch, all.count + 1);
	*branches = list;
	for (size_t i = 0; i < all.count && rc == ALIS_OK; i++) {
		alis_str name = short_name(all.strings[i]);
		git_reference *ref = NULL;
		if (name.n == 0 ||
		    alis_str_starts(
		        alis_str_of(all.strings[i]), ALIS_STR("refs/tags/")))
			continue;
		if (git_reference_lookup(&ref, repo->git, all.strings[i]) < 0)
			rc = git_failed(
			    err, "cannot read the branch '%1'", name);
		else if (git_reference_type(ref) == GIT_REFERENCE_DIRECT)
			list[(*count)++] = (struct alis_branch){
				alis_str_copy(name, mem),
				alis__oid_hex(git_reference_target(ref)),
			};
		git_reference_free(ref);
	}
	git_strarray_dispose(&all);
	qsort(list, *count, sizeof(*list), by_name);
	return rc;
}

int alis_repo_has_commit(struct alis_repo *repo, const struct alis_hex *id,
    bool *has, struct alis_err *err)
{
	git_commit *commit = NULL;
	git_oid oid;
	int code;

	*has = false;
	if (alis__oid_read(&oid, id, err) < 0)
		return err->code;
	code = git_commit_lookup(&commit, repo->git, &oid);
	git_commit_free(commit);
	if (code < 0 && code != GIT_ENOTFOUND)
		return git_failed(
		    err, "cannot read the commit %1", alis_str_of(id->text));
	*has = code == 0;
	return ALIS_OK;
}

int alis_repo_refs(struct alis_repo *repo, struct alis_arena *mem,
    struct alis_names *names, struct alis_err *err)
{
	git_strarray all = { NULL, 0 };

	*names = (struct alis_names){ NULL, 0 };
	if (git_reference_list(&all, repo->git) < 0)
		return git_failed(err, "cannot list the branches and tags");
	names->names = ALIS_NEW(mem, alis_str, all.count + 1);
	for (size_t i = 0; i < all.count; i++) {
		alis_str name = short_name(all.strings[i]);
		if (name.n > 0)
			names->names[names->count++] = alis_str_copy(name, mem);
	}
	git_strarray_dispose(&all);
	qsort(names->names, names->count, sizeof(*names->names), by_bytes);
	return ALIS_OK;
}
