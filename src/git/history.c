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

/*
 * The field is looked for here and not by git_commit_extract_signature, which
 * goes on in the message, so that a line of it would be a signature to alis and
 * none to git, and ends at a NUL, so that what is behind it would not be
 * signed. git leaves out of what is signed each field of the head that begins
 * so, "gpgsig-sha256" too.
 */
struct split {
	struct alis_out signature;
	struct alis_out rest;
	size_t fields; /* that begin as it does */
};

static void split_commit(alis_str bytes, struct split *split)
{
	const alis_str field = ALIS_STR(SIGNATURE_FIELD " ");
	bool within = false;

	while (bytes.n > 0 && bytes.at[0] != '\n') {
		alis_cut cut = alis_str_cut(bytes, '\n');
		size_t n = cut.head.n + cut.found;
		within = within && alis_str_starts(cut.head, ALIS_STR(" "));
		if (within) {
			alis_out_char(&split->signature, '\n');
			alis_out_put(
			    &split->signature, alis_str_from(cut.head, 1));
		} else if (alis_str_starts(cut.head, field)) {
			within = true;
			alis_out_put(&split->signature,
			    alis_str_from(cut.head, field.n));
		} else {
			alis_out_put(&split->rest, alis_str_part(bytes, 0, n));
		}
		split->fields +=
		    alis_str_starts(cut.head, ALIS_STR(SIGNATURE_FIELD));
		bytes = cut.tail;
	}
	alis_out_put(&split->rest, bytes);
}

int alis_repo_signature(struct alis_repo *repo, const struct alis_hex *id,
    struct alis_arena *mem, alis_str *signature, alis_str *signed_bytes,
    struct alis_err *err)
{
	struct split split = { alis_out_memory(mem), alis_out_memory(mem), 0 };
	git_odb_object *object = NULL;
	git_odb *odb = NULL;
	int rc = ALIS_OK;
	git_oid oid;

	*signature = *signed_bytes = ALIS_STR("");
	if (alis__oid_read(&oid, id, err) < 0)
		return err->code;
	if (git_repository_odb(&odb, repo->git) < 0 ||
	    git_odb_read(&object, odb, &oid) < 0) {
		rc = git_failed(
		    err, "cannot read the commit %1", alis_str_of(id->text));
		goto out;
	}
	split_commit((alis_str){ git_odb_object_data(object),
	                 git_odb_object_size(object) },
	    &split);
	if (split.fields > 1) {
		rc = alis_fail(err, ALIS_EGIT,
		    "the commit %1 has two signatures, so programs would not "
		    "agree on which counts",
		    alis_str_of(id->text));
	} else if (alis_out_text(&split.signature).n > 0) {
		*signature = alis_out_text(&split.signature);
		*signed_bytes = alis_out_text(&split.rest);
	}
out:
	git_odb_object_free(object);
	git_odb_free(odb);
	return rc;
}
