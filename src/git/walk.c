/* SPDX-License-Identifier: MIT */
#include "ancestry.h"
#include "read.h"

#include <stdlib.h>
#include <string.h>

/*
 * The walk is alis's own: that of libgit2 cannot end at the cut of a shallow
 * repository before version 1.7, and from then on follows grafts, so that one
 * commit id would stand for two histories.
 */

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

/* The ends of a range; 'from' is NULL if it has one end alone. */
struct ends {
	git_object *from;
	git_object *to;
};

static int ends_find(git_repository *git, const char *text, struct ends *ends,
    struct alis_err *err)
{
	git_revspec spec = { 0 };
	int code = git_revparse(&spec, git, text);
	git_object *to, *from;
	bool is_range;

	if (code < 0)
		return range_failed(code, text, err);
	is_range = (spec.flags & GIT_REVSPEC_RANGE) != 0;
	from = is_range ? spec.from : NULL;
	to = is_range ? spec.to : spec.from;
	if (spec.flags & GIT_REVSPEC_MERGE_BASE)
		code = alis_fail(err, ALIS_ENOENT,
		    "'%1' is no range that alis walks; write A..B",
		    alis_str_of(text));
	else if ((code = git_object_peel(&ends->to, to, GIT_OBJECT_COMMIT)) <
	        0 ||
	    (from != NULL &&
	        (code = git_object_peel(&ends->from, from, GIT_OBJECT_COMMIT)) <
	            0))
		code = range_failed(code, text, err);
	git_object_free(spec.from);
	git_object_free(spec.to);
	return code;
}

static int ancestry_of_range(struct alis_repo *repo, const char *text,
    struct alis__ancestry *ancestry, struct alis_err *err)
{
	struct ends ends = { NULL, NULL };
	int code = ends_find(repo->git, text, &ends, err);

	if (code == ALIS_OK && ends.from != NULL)
		code = alis__ancestry_add(
		    ancestry, git_object_id(ends.from), true, err);
	if (code == ALIS_OK)
		code = alis__ancestry_add(
		    ancestry, git_object_id(ends.to), false, err);
	git_object_free(ends.from);
	git_object_free(ends.to);
	return code;
}

static int visit_one(git_repository *git, const git_oid *id, bool is_cut,
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
	commit.is_cut = is_cut;
	rc = visit(to, &commit, &mem, err);
	alis_arena_release(&mem);
	return rc;
}

int alis_repo_walk_to_cut(struct alis_repo *repo, alis_str range,
    int (*visit)(void *to, const struct alis_commit *commit,
        struct alis_arena *mem, struct alis_err *err),
    void *to, struct alis_err *err)
{
	struct alis_arena mem = { 0 };
	struct alis__ancestry ancestry = { .git = repo->git, .mem = &mem };
	git_oid id;
	bool is_cut;
	int rc;

	range = alis_str_copy(range, &mem);
	rc = ancestry_of_range(repo, range.at, &ancestry, err);
	while (rc == 0 && alis__ancestry_next(&ancestry, &id, &is_cut))
		rc = visit_one(repo->git, &id, is_cut, visit, to, err);
	alis_arena_release(&mem);
	return rc;
}

int alis_repo_walk(struct alis_repo *repo, alis_str range,
    int (*visit)(void *to, const struct alis_commit *commit,
        struct alis_arena *mem, struct alis_err *err),
    void *to, struct alis_err *err)
{
	int rc = refuse_shallow(repo, err);

	return rc < 0 ? rc : alis_repo_walk_to_cut(repo, range, visit, to, err);
}

int alis_repo_is_range(
    struct alis_repo *repo, alis_str text, bool *is, struct alis_err *err)
{
	struct alis_arena mem = { 0 };
	struct ends ends = { NULL, NULL };
	int code =
	    ends_find(repo->git, alis_str_copy(text, &mem).at, &ends, err);

	*is = code == ALIS_OK;
	git_object_free(ends.from);
	git_object_free(ends.to);
	alis_arena_release(&mem);
	return code == ALIS_ENOENT ? ALIS_OK : code;
}
