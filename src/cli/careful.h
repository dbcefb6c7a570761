/* SPDX-License-Identifier: MIT */
#ifndef CLI_CAREFUL_H
#define CLI_CAREFUL_H

/* Files of a commit for whoever must not take one that the disk or the
 * repository does not give for one that is not there. */

#include <alis/parse.h>

struct careful {
	struct alis_files files;
	struct alis_err err; /* the first such failure; code 0: none so far */
};

/* The same files, whose failures are remembered in 'careful'. */
struct alis_files careful_files(struct careful *careful);

/* Remember in 'first' that something ended with a code, if it was such a
 * failure and the first; the code itself. */
int careful_note(struct alis_err *first, int code, const struct alis_err *err);

#endif
