/* SPDX-License-Identifier: MIT */
#include "read.h"
#include "seen.h"

#include <string.h>

/* ---- commits that no reference stands on ---- */

static bool is_moved(const struct alis_reach *reach, const char *name)
{
	for (size_t i = 0; i < reach->moved_count; i++)
		if (alis_str_is(reach->moved[i], name))
			return true;
	return false;
}

static int hide_references(git_repository *git, git_revwalk *walk,
    const struct alis_reach *reach, struct alis_err *err)
{
	git_reference_iterator *refs = NULL;
	git_reference *ref = NULL;
	int code;

	if (git_reference_iterator_new(&refs, git) < 0)
		return git_failed(err, "cannot list the references");
	while ((code = git_reference_next(&ref, refs)) == 0) {
		git_object *commit = NULL;
		/* One that leads to no commit keeps none. */
		if (!is_moved(reach, git_reference_name(ref)) &&
		    git_reference_peel(&commit, ref, GIT_OBJECT_COMMIT) == 0)
			code = git_revwalk_hide(walk, git_object_id(commit));
		git_object_free(commit);
		git_reference_free(ref);
		if (code < 0)
			break;
	}
	git_reference_iterator_free(refs);
	return code == GIT_ITEROVER
	    ? ALIS_OK
	    : git_failed(err, "cannot list the references");
}

static int push_ends(
    git_revwalk *walk, const struct alis_reach *reach, struct alis_err *err)
{
	git_oid id;

	for (size_t i = 0; i < reach->tip_count; i++)
		if (alis__oid_read(&id, &reach->tips[i], err) < 0 ||
		    git_revwalk_push(walk, &id) < 0)
			return git_failed(err, "cannot read the commit %1",
			    alis_str_of(reach->tips[i].text));
	for (size_t i = 0; i < reach->kept_count; i++)
		if (alis__oid_read(&id, &reach->kept[i], err) < 0 ||
		    git_revwalk_hide(walk, &id) < 0)
			return git_failed(err, "cannot read the commit %1",
			    alis_str_of(reach->kept[i].text));
	return ALIS_OK;
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

int alis_repo_walk_reach(struct alis_repo *repo, const struct alis_reach *reach,
    size_t most,
    int (*visit)(void *to, const struct alis_commit *commit,
        struct alis_arena *mem, struct alis_err *err),
    void *to, struct alis_err *err)
{
	git_revwalk *walk = NULL;
	size_t count = 0;
	git_oid id;
	int code = 0, rc;

	if (reach->tip_count == 0)
		return ALIS_OK;
	if (git_revwalk_new(&walk, repo->git) < 0 ||
	    git_revwalk_sorting(walk, GIT_SORT_TOPOLOGICAL | GIT_SORT_REVERSE) <
	        0) {
		rc = git_failed(err, "cannot walk the history");
		goto out;
	}
	rc = push_ends(walk, reach, err);
	if (rc == ALIS_OK)
		rc = hide_references(repo->git, walk, reach, err);
	while (rc == ALIS_OK && (code = git_revwalk_next(&id, walk)) == 0) {
		if (++count > most)
			rc = alis_fail(err, ALIS_ELIMIT,
			    "there are more than %1 new commits; push them in "
			    "several steps",
			    ALIS_NUMBER((int64_t)most));
		else
			rc = visit_one(repo->git, &id, visit, to, err);
	}
	if (rc == ALIS_OK && code != GIT_ITEROVER)
		rc = git_failed(err, "cannot walk on in the history");
out:
	git_revwalk_free(walk);
	return rc;
}

/* ---- what a reference points to ---- */

int alis_repo_reference(struct alis_repo *repo, alis_str name,
    struct alis_hex *object, struct alis_err *err)
{
	struct alis_arena mem = { 0 };
	git_oid id;
	int code = git_reference_name_to_id(
	    &id, repo->git, alis_str_copy(name, &mem).at);

	*object = (struct alis_hex){ { 0 } };
	if (code == 0)
		*object = alis__oid_hex(&id);
	else if (code != GIT_ENOTFOUND)
		git_failed(err, "cannot read the reference '%1'", name);
	alis_arena_release(&mem);
	return code == 0 || code == GIT_ENOTFOUND ? ALIS_OK : err->code;
}

int alis_repo_peel(struct alis_repo *repo, const struct alis_hex *object,
    struct alis_arena *mem, struct alis_hex *commit, alis_str *message,
    struct alis_err *err)
{
	git_object *found = NULL, *peeled = NULL;
	const char *words = NULL;
	git_oid id;
	int code;

	*commit = (struct alis_hex){ { 0 } };
	*message = ALIS_STR("");
	if (alis__oid_read(&id, object, err) < 0)
		return err->code;
	if (git_object_lookup(&found, repo->git, &id, GIT_OBJECT_ANY) < 0)
		return git_failed(err, "cannot read the object %1",
		    alis_str_of(object->text));
	if (git_object_type(found) == GIT_OBJECT_TAG)
		words = git_tag_message((git_tag *)found);
	if (words != NULL)
		*message = alis_str_copy(alis_str_of(words), mem);
	code = git_object_peel(&peeled, found, GIT_OBJECT_COMMIT);
	if (code == 0)
		*commit = alis__oid_hex(git_object_id(peeled));
	else if (code == GIT_EPEEL || code == GIT_EINVALIDSPEC)
		code = ALIS_OK; /* a tag of a file, say */
	else
		code = git_failed(err, "cannot read the object %1",
		    alis_str_of(object->text));
	git_object_free(peeled);
	git_object_free(found);
	return code;
}

int alis_repo_related(struct alis_repo *repo, const struct alis_hex *a,
    const struct alis_hex *b, bool *related, struct alis_err *err)
{
	git_oid one, two, base;
	int code;

	if (alis__oid_read(&one, a, err) < 0 ||
	    alis__oid_read(&two, b, err) < 0)
		return err->code;
	code = git_merge_base(&base, repo->git, &one, &two);
	if (code < 0 && code != GIT_ENOTFOUND)
		return git_failed(err, "cannot compare two commits");
	*related = code == 0;
	return ALIS_OK;
}
