/* SPDX-License-Identifier: MIT */
#ifndef ALIS_IO_SPAWN_H
#define ALIS_IO_SPAWN_H

/*
 * Private to src/io: a program that has begun, and the pipes to it; and what
 * those that are run and our own workers have in common.
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
	bool is_apart; /* it leads a group, so that all of it can be ended */
};

/* Start a program; its signals are blocked as in 'mask'. ALIS_ENOENT if it is
 * not in PATH. */
int alis__io_spawn(const struct alis_program *program, const sigset_t *mask,
    struct alis_arena *mem, struct alis__child *child, struct alis_err *err);

/* Close a descriptor, and say so in it. */
void alis__io_shut(int *fd);

/* A pipe that no program inherits, and that stands clear of the standard
 * descriptors even if those are closed. Negative: errno says why. */
int alis__io_pipe(int ends[2]);

struct alis__fds {
	int *at;
	size_t count;
};

/* What is open in us, beyond the standard ones. */
struct alis__fds alis__io_open_fds(struct alis_arena *mem);

/* Milliseconds on a clock that nobody sets. */
int64_t alis__io_now(void);

/* Whether a child has ended; it stays ours to wait for, so its number is nobody
 * else's. */
bool alis__io_is_gone(pid_t pid);

/* End children that each lead a session, and all that runs in those, as far as
 * /proc tells: asked first, and made after so many milliseconds. Waits for
 * them; to end many at once takes no longer than the slowest of them. */
void alis__io_end_sessions(const pid_t *leaders, size_t count, int64_t grace);

/* Signals that are held back in this thread alone, so that nothing changes for
 * others. */
struct alis__hold {
	sigset_t old;
	sigset_t set;
	sigset_t before; /* what waited already */
};

/* Hold SIGPIPE back; and what would end us, so that we live to tidy up. */
void alis__io_hold(struct alis__hold *hold, bool ends);
/* Whether somebody at the terminal, or the system, wants us to end. */
bool alis__io_is_interrupted(const struct alis__hold *hold);
/* Take those that came meanwhile, so that they end nobody now. */
void alis__io_let_go(const struct alis__hold *hold);

#endif
