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
