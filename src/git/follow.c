/* SPDX-License-Identifier: MIT */
#include "repo.h"

#include <string.h>

static int diff_of(struct alis_repo *repo, const struct alis_commit *commit,
    const struct alis_commit *parent, git_diff **diff, struct alis_err *err)
{
	git_diff_find_options options;
	git_tree *was = NULL, *is = NULL;
	git_oid was_id, is_id;
	int rc = ALIS_OK;

	if (git_diff_find_options_init(
	        &options, GIT_DIFF_FIND_OPTIONS_VERSION) < 0)
		return git_failed(err, "cannot compare the commit %1",
		    alis_str_of(commit->id.text));
	options.flags = GIT_DIFF_FIND_RENAMES;
	if (alis__oid_read(&was_id, &parent->tree, err) < 0 ||
	    alis__oid_read(&is_id, &commit->tree, err) < 0)
		return err->code;
	if (git_tree_lookup(&was, repo->git, &was_id) < 0 ||
	    git_tree_lookup(&is, repo->git, &is_id) < 0 ||
	    git_diff_tree_to_tree(diff, repo->git, was, is, NULL) < 0 ||
	    git_diff_find_similar(*diff, &options) < 0)
		rc = git_failed(err, "cannot compare the commit %1",
		    alis_str_of(commit->id.text));
	git_tree_free(was);
	git_tree_free(is);
	return rc;
}

int alis_repo_renamed_from(struct alis_repo *repo,
    const struct alis_commit *commit, const struct alis_commit *parent,
    alis_str path, struct alis_arena *mem, alis_str *was, struct alis_err *err)
{
	git_diff *diff = NULL;
	int rc = diff_of(repo, commit, parent, &diff, err);

	*was = ALIS_STR("");
	for (size_t i = 0; rc == 0 && i < git_diff_num_deltas(diff); i++) {
		const git_diff_delta *delta = git_diff_get_delta(diff, i);
		if (delta->status == GIT_DELTA_RENAMED &&
		    alis_str_is(path, delta->new_file.path))
			*was = alis_str_copy(
			    alis_str_of(delta->old_file.path), mem);
	}
	git_diff_free(diff);
	return rc;
}
