/* SPDX-License-Identifier: MIT */
/*
 * libgit2 brings some twenty libraries with it, for TLS, SSH and HTTP, and
 * loading them takes several times what it takes to check a journal. So it is
 * loaded when the first repository is opened. src/git/libgit2.functions lists
 * what is called; the build makes "libgit2.h" of it, by which each name is the
 * call through this struct: the code reads as if it were linked.
 */
#include "repo.h"

#ifdef LIBGIT2_FILE

struct alis__libgit2 alis__libgit2;

_Static_assert(sizeof(alis__libgit2) == LIBGIT2_COUNT * sizeof(void *),
    "a struct of pointers and nothing else");

int alis__git_load(struct alis_err *err)
{
	static const struct alis_library library = {
		.file = LIBGIT2_FILE,
		.names = LIBGIT2_NAMES,
		.count = LIBGIT2_COUNT,
		.functions = &alis__libgit2,
	};

	return alis_library_load(&library, err);
}

#else

int alis__git_load(struct alis_err *err)
{
	(void)err;
	return ALIS_OK;
}

#endif
