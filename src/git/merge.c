/* SPDX-License-Identifier: MIT */
#include "repo.h"

#include <limits.h>

static git_merge_file_input input_of(alis_str text)
{
	return (git_merge_file_input){
		.version = GIT_MERGE_FILE_INPUT_VERSION,
		.ptr = text.n == 0 ? "" : text.at,
		.size = text.n,
	};
}

int alis_git_merge(const struct alis_lines *lines, struct alis_arena *mem,
    alis_str *bytes, bool *joined, struct alis_err *err)
{
	git_merge_file_options options;
	git_merge_file_input base = input_of(lines->base);
	git_merge_file_input ours = input_of(lines->ours);
	git_merge_file_input theirs = input_of(lines->theirs);
	git_merge_file_result result = { 0 };

	if (alis__git_start(err) < 0)
		return err->code;
	if (git_merge_file_options_init(
	        &options, GIT_MERGE_FILE_OPTIONS_VERSION) < 0)
		return git_failed(err, "cannot join the lines");
	options.our_label = alis_str_copy(lines->our_name, mem).at;
	options.their_label = alis_str_copy(lines->their_name, mem).at;
	if (lines->mark_size > 0 && lines->mark_size <= USHRT_MAX)
		options.marker_size = (unsigned short)lines->mark_size;
	if (git_merge_file(&result, &base, &ours, &theirs, &options) < 0)
		return git_failed(err, "cannot join the lines");
	*bytes = alis_str_copy((alis_str){ result.ptr, result.len }, mem);
	*joined = result.automergeable != 0;
	git_merge_file_result_free(&result);
	return ALIS_OK;
}
