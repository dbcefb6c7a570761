/* SPDX-License-Identifier: MIT */
#include "spawn.h"

#include <errno.h>
#include <poll.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define STEP_MS  20  /* how often it is seen whether it still runs */
#define GRACE_MS 500 /* from "please end" to the end */
#define PIECE    65536

/* A program at work. */
struct run {
	const struct alis_program *program;
	const struct alis__hold *hold;
	struct alis__child child;
	alis_str input; /* what it has not taken yet */
	struct alis_out out;
	struct alis_out said;
	int64_t end; /* by when it must be done */
	bool has_ended;
	int wait; /* what waitpid told */
};

static alis_str name_of(const struct run *it)
{
	return alis_str_of(it->program->argv[0]);
}

int64_t alis__io_now(void)
{
	struct timespec t = { 0, 0 };

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* ---- its end ---- */

/* Whether it has ended; waits for it if told so. */
static bool look(struct run *it, int options)
{
	pid_t got;

	if (it->has_ended)
		return true;
	do
		got = waitpid(it->child.pid, &it->wait, options);
	while (got < 0 && errno == EINTR);
	/* Nobody's child: whoever started us lets children go unseen, and how
	 * it ended is not known. */
	if (got < 0)
		it->wait = -1;
	it->has_ended = got != 0;
	return it->has_ended;
}

/* It and what it has started, unless it shares our session. First asked, so
 * that one which reads a passphrase can put the terminal back as it was; then
 * made. */
static void end(struct run *it)
{
	pid_t whom = it->child.is_apart ? -it->child.pid : it->child.pid;
	int64_t grace = alis__io_now() + GRACE_MS;

	if (it->has_ended)
		return;
	kill(whom, SIGTERM);
	while (!alis__io_is_gone(it->child.pid) && alis__io_now() < grace)
		poll(NULL, 0, STEP_MS / 4);
	kill(whom, SIGKILL);
	look(it, 0);
}

/* ---- its pipes ---- */

/* Give it what it takes now. It may end without having read all. */
static void feed(struct run *it)
{
	while (it->input.n > 0) {
		ssize_t n = write(it->child.in, it->input.at,
		    it->input.n < PIECE ? it->input.n : PIECE);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
			return;
		if (n < 0)
			break;
		it->input = alis_str_from(it->input, (size_t)n);
	}
	alis__io_shut(&it->child.in);
}

/* Take what it has written; closes 'fd' at its end. */
static int drain(
    struct run *it, int *fd, struct alis_out *out, struct alis_err *err)
{
	char room[4096];

	for (;;) {
		ssize_t n = read(*fd, room, sizeof(room));
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
			return ALIS_OK;
		if (n < 0)
			return alis_fail_system(
			    err, "cannot read what '%1' writes", name_of(it));
		if (n == 0)
			break;
		if ((size_t)n > it->program->output_most - out->used)
			return alis_fail(err, ALIS_ELIMIT,
			    "'%1' writes more than the %2 bytes that are read",
			    name_of(it),
			    ALIS_NUMBER((int64_t)it->program->output_most));
		alis_out_put(out, (alis_str){ room, (size_t)n });
	}
	alis__io_shut(fd);
	return ALIS_OK;
}

/* Wait for something to happen, and do what can be done. */
static int turn(struct run *it, struct alis_err *err)
{
	struct pollfd fds[] = {
		{ .fd = it->child.in, .events = POLLOUT },
		{ .fd = it->child.out, .events = POLLIN },
		{ .fd = it->child.said, .events = POLLIN },
	};

	if (poll(fds, ALIS_COUNT(fds), STEP_MS) < 0 && errno != EINTR)
		return alis_fail_system(err, "cannot run '%1'", name_of(it));
	if (it->child.in >= 0 && fds[0].revents != 0)
		feed(it);
	if (it->child.out >= 0 && drain(it, &it->child.out, &it->out, err) < 0)
		return err->code;
	if (it->child.said >= 0 &&
	    drain(it, &it->child.said, &it->said, err) < 0)
		return err->code;
	return ALIS_OK;
}

/* ---- from its beginning to its end ---- */

/* Until both its outputs are closed or it has ended: what it left behind in
 * the background may hold them open. */
static int pump(struct run *it, struct alis_err *err)
{
	while (
	    it->child.out >= 0 || it->child.said >= 0 || !look(it, WNOHANG)) {
		bool had_ended = look(it, WNOHANG);
		if (turn(it, err) < 0)
			return err->code;
		if (had_ended)
			return ALIS_OK;
		if (alis__io_is_interrupted(it->hold))
			return alis_fail(err, ALIS_ESTATE,
			    "'%1' was interrupted", name_of(it));
		if (alis__io_now() >= it->end)
			return alis_fail(err, ALIS_ELIMIT,
			    "'%1' did not end within %2 seconds", name_of(it),
			    ALIS_NUMBER(it->program->seconds));
	}
	return ALIS_OK;
}

static int status_of(const struct run *it, int *status, struct alis_err *err)
{
	if (it->wait == -1)
		return alis_fail(
		    err, ALIS_EIO, "cannot tell how '%1' ended", name_of(it));
	*status = WIFSIGNALED(it->wait) ? 128 + WTERMSIG(it->wait)
	                                : WEXITSTATUS(it->wait);
	return ALIS_OK;
}

int alis_io_run(const struct alis_program *program, struct alis_arena *mem,
    struct alis_ended *ended, struct alis_err *err)
{
	struct alis__hold hold;
	struct run it = {
		.program = program,
		.hold = &hold,
		.input = program->input,
		.out = alis_out_memory(mem),
		.said = alis_out_memory(mem),
		.end = alis__io_now() + (int64_t)program->seconds * 1000,
	};
	struct alis_arena scratch = { 0 };
	int rc;

	alis__io_hold(&hold, program->asks);
	rc = alis__io_spawn(program, &hold.old, &scratch, &it.child, err);
	if (rc == 0) {
		feed(&it);
		rc = pump(&it, err);
		alis__io_shut(&it.child.in);
		alis__io_shut(&it.child.out);
		alis__io_shut(&it.child.said);
		if (rc < 0)
			end(&it);
		else
			rc = status_of(&it, &ended->status, err);
	}
	alis__io_let_go(&hold);
	alis_arena_release(&scratch);
	ended->out = alis_out_text(&it.out);
	ended->said = alis_out_text(&it.said);
	return rc;
}
