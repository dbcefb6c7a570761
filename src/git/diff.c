/* SPDX-License-Identifier: MIT */
#include "repo.h"

/* NULL, not an empty text, makes libgit2 write /dev/null as git does. */
static const char *bytes_or_null(alis_str text)
{
	return text.n == 0 ? NULL : text.at;
}

int alis_git_diff(alis_str path, alis_str was, alis_str is,
    struct alis_out *out, struct alis_err *err)
{
	git_diff_options options;
	struct alis_arena mem = { 0 };
	git_buf text = GIT_BUF_INIT;
	git_patch *patch = NULL;
	int rc = ALIS_OK;

	if (alis__git_start(err) < 0)
		return err->code;
	if (alis_str_same(was, is))
		return ALIS_OK;
	path = alis_str_copy(path, &mem);
	if (git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION) < 0) {
		rc = git_failed(err, "cannot compare '%1'", path);
		goto out;
	}
	options.flags |= GIT_DIFF_FORCE_TEXT;
	if (git_patch_from_buffers(&patch, bytes_or_null(was), was.n, path.at,
	        bytes_or_null(is), is.n, path.at, &options) < 0 ||
	    git_patch_to_buf(&text, patch) < 0)
		rc = git_failed(err, "cannot compare '%1'", path);
	else
		alis_out_put(out, (alis_str){ text.ptr, text.size });
out:
	git_buf_dispose(&text);
	git_patch_free(patch);
	alis_arena_release(&mem);
	return rc;
}
