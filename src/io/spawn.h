/* SPDX-License-Identifier: MIT */
#ifndef ALIS_IO_SPAWN_H
#define ALIS_IO_SPAWN_H

/*
 * Private to src/io: a program that has begun, and the pipes to it.
 */

#include <alis/io.h>
#include <signal.h>
#include <sys/types.h>

/* Our ends of its pipes, none of which waits; -1 when one is closed. */
struct alis__child {
	pid_t pid;
	int in;
	int out;
	int said;
	bool is_apart; /* it leads a session, so that all of it can be ended */
};

/* Start a program; its signals are blocked as in 'mask'. ALIS_ENOENT if it is
 * not in PATH. */
int alis__io_spawn(const struct alis_program *program, const sigset_t *mask,
    struct alis_arena *mem, struct alis__child *child, struct alis_err *err);

/* Close a descriptor, and say so in it. */
void alis__io_shut(int *fd);

#endif
