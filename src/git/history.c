/* SPDX-License-Identifier: MIT */
#include "repo.h"

#include <sys/stat.h>

/* ---- what is hidden ---- */

static int has_replaced(git_repository *git, bool *has, struct alis_err *err)
{
	git_reference_iterator *refs = NULL;
	const char *name;
	int code;

	if (git_reference_iterator_glob_new(&refs, git, "refs/replace/*") < 0)
		return git_failed(err, "cannot list the references");
	code = git_reference_next_name(&name, refs);
	if (code < 0 && code != GIT_ITEROVER)
		code = git_failed(err, "cannot list the references");
	else
		*has = code == 0;
	git_reference_iterator_free(refs);
	return code == GIT_ITEROVER ? ALIS_OK : code;
}

/* Grafts are git's alone: libgit2 has no name for their file. */
static int has_grafts(git_repository *git, bool *has, struct alis_err *err)
{
	git_buf folder = GIT_BUF_INIT;
	struct alis_arena mem = { 0 };
	struct stat st;

	if (git_repository_item_path(
	        &folder, git, GIT_REPOSITORY_ITEM_COMMONDIR) < 0)
		return git_failed(err, "cannot tell where the repository is");
	const alis_str parts[] = { alis_str_of(folder.ptr),
		ALIS_STR("info/grafts") };
	*has =
	    stat(alis_str_join(&mem, parts, 2).at, &st) == 0 && st.st_size > 0;
	alis_arena_release(&mem);
	git_buf_dispose(&folder);
	return ALIS_OK;
}

int alis_repo_cuts(
    struct alis_repo *repo, struct alis_cuts *cuts, struct alis_err *err)
{
	int shallow = git_repository_is_shallow(repo->git);

	*cuts = (struct alis_cuts){ .is_shallow = shallow > 0 };
	if (shallow < 0)
		return git_failed(err, "cannot tell if history is complete");
	if (has_replaced(repo->git, &cuts->has_replaced, err) < 0)
		return err->code;
	return has_grafts(repo->git, &cuts->has_grafts, err);
}

int alis_repo_descends(struct alis_repo *repo, const struct alis_hex *commit,
    const struct alis_hex *above, bool *descends, struct alis_err *err)
{
	git_oid one, two;
	int code;

	if (alis__oid_read(&one, commit, err) < 0 ||
	    alis__oid_read(&two, above, err) < 0)
		return err->code;
	code = git_graph_descendant_of(repo->git, &one, &two);
	if (code < 0)
		return git_failed(err, "cannot compare two commits");
	*descends = code > 0 || git_oid_equal(&one, &two);
	return ALIS_OK;
}

/* ---- signatures ---- */

/* Whether the header of a commit has the field more than once. */
static bool has_two(alis_str header)
{
	alis_str first = ALIS_STR(SIGNATURE_FIELD " ");
	size_t seen = 0;

	while (header.n > 0) {
		alis_cut cut = alis_str_cut(header, '\n');
		seen += alis_str_starts(cut.head, first);
		header = cut.tail;
	}
	return seen > 1;
}

static int refuse_two(struct alis_repo *repo, const git_oid *id,
    const struct alis_hex *hex, struct alis_err *err)
{
	git_commit *commit = NULL;
	int rc = ALIS_OK;

	if (git_commit_lookup(&commit, repo->git, id) < 0)
		return git_failed(
		    err, "cannot read the commit %1", alis_str_of(hex->text));
	if (has_two(alis_str_of(git_commit_raw_header(commit))))
		rc = alis_fail(err, ALIS_EGIT,
		    "the commit %1 has two signatures, so programs would not "
		    "agree on which counts",
		    alis_str_of(hex->text));
	git_commit_free(commit);
	return rc;
}

int alis_repo_signature(struct alis_repo *repo, const struct alis_hex *id,
    struct alis_arena *mem, alis_str *signature, alis_str *signed_bytes,
    struct alis_err *err)
{
	git_buf one = GIT_BUF_INIT, two = GIT_BUF_INIT;
	git_oid oid;
	int code;

	*signature = *signed_bytes = ALIS_STR("");
	if (alis__oid_read(&oid, id, err) < 0 ||
	    refuse_two(repo, &oid, id, err) < 0)
		return err->code;
	code = git_commit_extract_signature(
	    &one, &two, repo->git, &oid, SIGNATURE_FIELD);
	if (code == GIT_ENOTFOUND) {
		code = ALIS_OK;
	} else if (code < 0) {
		code = git_failed(err, "cannot read the signature of %1",
		    alis_str_of(id->text));
	} else {
		*signature =
		    alis_str_copy((alis_str){ one.ptr, one.size }, mem);
		*signed_bytes =
		    alis_str_copy((alis_str){ two.ptr, two.size }, mem);
	}
	git_buf_dispose(&two);
	git_buf_dispose(&one);
	return code;
}
