/* SPDX-License-Identifier: MIT */
#include "read.h"

#include <string.h>

static int refuse_shallow(struct alis_repo *repo, struct alis_err *err)
{
	int shallow = git_repository_is_shallow(repo->git);

	if (shallow < 0)
		return git_failed(err, "cannot tell if history is complete");
	if (shallow > 0)
		return alis_fail(err, ALIS_ESTATE,
		    "the repository is shallow, so its history is cut off; "
		    "fetch the rest with: git fetch --unshallow");
	return ALIS_OK;
}

static int push_end(git_revwalk *walk, git_object *end, bool hide)
{
	git_object *commit = NULL;
	int code = git_object_peel(&commit, end, GIT_OBJECT_COMMIT);

	if (code >= 0 && hide)
		code = git_revwalk_hide(walk, git_object_id(commit));
	else if (code >= 0)
		code = git_revwalk_push(walk, git_object_id(commit));
	git_object_free(commit);
	return code;
}

static int range_failed(int code, const char *text, struct alis_err *err)
{
	int fault =
	    git_failed(err, "cannot read the range '%1'", alis_str_of(text));

	/* A short word that is no name is an ambiguous one to the library. */
	if (code == GIT_ENOTFOUND || code == GIT_EINVALIDSPEC ||
	    code == GIT_EAMBIGUOUS || code == GIT_EPEEL ||
	    code == GIT_EUNBORNBRANCH)
		return alis_fail(err, ALIS_ENOENT,
		    "the range '%1' names no commits of the repository",
		    alis_str_of(text));
	return fault;
}

static int push_range(git_repository *git, git_revwalk *walk, const char *text,
    struct alis_err *err)
{
	git_revspec spec = { 0 };
	int code = git_revparse(&spec, git, text);

	if (code < 0) {
		code = range_failed(code, text, err);
		goto out;
	}
	if (spec.flags & GIT_REVSPEC_MERGE_BASE) {
		code = alis_fail(err, ALIS_ENOENT,
		    "'%1' is no range that alis walks; write A..B",
		    alis_str_of(text));
		goto out;
	}
	if (spec.flags & GIT_REVSPEC_RANGE) {
		code = push_end(walk, spec.from, true);
		if (code >= 0)
			code = push_end(walk, spec.to, false);
	} else {
		code = push_end(walk, spec.from, false);
	}
	if (code < 0)
		code = range_failed(code, text, err);
out:
	git_object_free(spec.from);
	git_object_free(spec.to);
	return code;
}

static int visit_one(git_repository *git, const git_oid *id,
    int (*visit)(void *to, const struct alis_commit *commit,
        struct alis_arena *mem, struct alis_err *err),
    void *to, struct alis_err *err)
{
	struct alis_arena mem = { 0 };
	struct alis_commit commit;
	git_commit *found = NULL;
	int rc;

	if (git_commit_lookup(&found, git, id) < 0)
		return git_failed(err, "cannot read the commit %1",
		    alis_str_of(alis__oid_hex(id).text));
	alis__commit_fill(found, &mem, &commit);
	git_commit_free(found);
	rc = visit(to, &commit, &mem, err);
	alis_arena_release(&mem);
	return rc;
}

int alis_repo_walk(struct alis_repo *repo, alis_str range,
    int (*visit)(void *to, const struct alis_commit *commit,
        struct alis_arena *mem, struct alis_err *err),
    void *to, struct alis_err *err)
{
	struct alis_arena mem = { 0 };
	git_revwalk *walk = NULL;
	git_oid id;
	int rc, code;

	range = alis_str_copy(range, &mem);
	rc = refuse_shallow(repo, err);
	if (rc < 0)
		goto out;
	if (git_revwalk_new(&walk, repo->git) < 0 ||
	    git_revwalk_sorting(walk, GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME) <
	        0) {
		rc = git_failed(err, "cannot walk the history");
		goto out;
	}
	rc = push_range(repo->git, walk, range.at, err);
	if (rc < 0)
		goto out;
	while ((code = git_revwalk_next(&id, walk)) == 0) {
		rc = visit_one(repo->git, &id, visit, to, err);
		if (rc != 0)
			goto out;
	}
	if (code != GIT_ITEROVER)
		rc = git_failed(err, "cannot walk on in the history");
out:
	git_revwalk_free(walk);
	alis_arena_release(&mem);
	return rc;
}
