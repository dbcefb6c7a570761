/* SPDX-License-Identifier: MIT */
#ifndef ALIS_GIT_FETCH_H
#define ALIS_GIT_FETCH_H

/* Private to src/git: a fetch by libgit2 on its way. */

#include "repo.h"

struct alis__fetch {
	const struct alis_fetching *what;
	struct alis_arrived *arrived;
	struct alis_arena *mem;
	git_repository *git;
	git_remote *remote;
	git_fetch_options options;
	alis_str branch;
	int64_t began;           /* seconds since 1970 */
	enum alis_arrival ended; /* by us, why */
	unsigned tried;          /* credentials, so far */
};

/* Which it is, by what libgit2 returned, the class of its error and its words.
 */
enum alis_arrival alis__arrival_of(int code, int class, const char *said);

/* git_credential_acquire_cb with a struct alis__fetch. libgit2 asks again and
 * again until there is none. */
int alis__credentials(git_credential **out, const char *url, const char *user,
    unsigned allowed, void *payload);

#endif
