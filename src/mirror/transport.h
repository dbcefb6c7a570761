/* SPDX-License-Identifier: MIT */
#ifndef ALIS_MIRROR_TRANSPORT_H
#define ALIS_MIRROR_TRANSPORT_H

/* Private to src/mirror: what the transports by the git command share. */

#include <alis/mirror.h>

/* What git, or the ssh or curl that it runs, says on standard error. */
struct alis__git_words {
	enum alis_unfetched why;
	alis_str line;   /* that tells it best */
	bool is_here;    /* the fault is of this machine: no disk, no right */
	bool is_locked;  /* another git holds the mirror */
	bool no_branch;  /* that reference is not there */
	bool is_shallow; /* its older commits are not there */
};

/* Read it, in the C locale. 'status' is git's, and not 0. */
struct alis__git_words alis__git_told(int status, alis_str said);

/* The command for ssh that git is to run: with the shared connection of the
 * host if there is one. In 'mem'. */
alis_str alis__ssh_command(
    const struct alis_pulling *how, alis_str host, struct alis_arena *mem);

/* Whether the user has said himself how ssh is run: that is left alone. */
int alis__ssh_is_own(
    struct alis_arena *mem, bool *is_own, struct alis_err *err);

#endif
