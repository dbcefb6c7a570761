/* SPDX-License-Identifier: MIT */
#include "spawn.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define STEP_MS  20  /* how often it is seen whether it still runs */
#define GRACE_MS 500 /* from "please end" to the end */
#define PIECE    65536

/* A program at work. */
struct run {
	const struct alis_program *program;
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

/* Milliseconds on a clock that nobody sets. */
static int64_t now(void)
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

/* The same, and it stays ours: its number is nobody else's. */
static bool is_done(const struct run *it)
{
	siginfo_t info = { .si_pid = 0 };

	return waitid(P_PID, (id_t)it->child.pid, &info,
	           WEXITED | WNOHANG | WNOWAIT) < 0 ||
	    info.si_pid != 0;
}

/* It and what it has started, unless it shares our session. First asked, so
 * that one which reads a passphrase can put the terminal back as it was; then
 * made. */
static void end(struct run *it)
{
	pid_t whom = it->child.is_apart ? -it->child.pid : it->child.pid;
	int64_t grace = now() + GRACE_MS;

	if (it->has_ended)
		return;
	kill(whom, SIGTERM);
	while (!is_done(it) && now() < grace)
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

/* Whether somebody at the terminal, or the system, wants us to end. */
static bool is_interrupted(const struct run *it)
{
	sigset_t pending;

	if (!it->program->asks || sigpending(&pending) < 0)
		return false;
	return sigismember(&pending, SIGINT) == 1 ||
	    sigismember(&pending, SIGTERM) == 1 ||
	    sigismember(&pending, SIGHUP) == 1;
}

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
		if (is_interrupted(it))
			return alis_fail(err, ALIS_ESTATE,
			    "'%1' was interrupted", name_of(it));
		if (now() >= it->end)
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

/* ---- signals ---- */

/* What is held back while a program runs: in this thread alone, so that
 * nothing changes for others. */
struct held {
	sigset_t old;
	sigset_t set;
	sigset_t before; /* what waited already */
};

static void hold(struct held *held, bool asks)
{
	sigemptyset(&held->set);
	sigemptyset(&held->before);
	sigaddset(&held->set, SIGPIPE);
	if (asks) {
		/* The key that interrupts reaches the program too, and we live
		 * to tidy up behind it. */
		sigaddset(&held->set, SIGINT);
		sigaddset(&held->set, SIGTERM);
		sigaddset(&held->set, SIGHUP);
	}
	pthread_sigmask(SIG_BLOCK, &held->set, &held->old);
	sigpending(&held->before);
}

/* Take those that came meanwhile, so that they end nobody now. */
static void let_go(const struct held *held)
{
	static const int signals[] = { SIGPIPE, SIGINT, SIGTERM, SIGHUP };
	sigset_t pending, one;
	int got;

	for (size_t i = 0; i < ALIS_COUNT(signals); i++) {
		if (sigismember(&held->set, signals[i]) != 1 ||
		    sigismember(&held->before, signals[i]) == 1 ||
		    sigpending(&pending) < 0 ||
		    sigismember(&pending, signals[i]) != 1)
			continue;
		sigemptyset(&one);
		sigaddset(&one, signals[i]);
		sigwait(&one, &got);
	}
	pthread_sigmask(SIG_SETMASK, &held->old, NULL);
}

int alis_io_run(const struct alis_program *program, struct alis_arena *mem,
    struct alis_ended *ended, struct alis_err *err)
{
	struct run it = {
		.program = program,
		.input = program->input,
		.out = alis_out_memory(mem),
		.said = alis_out_memory(mem),
		.end = now() + (int64_t)program->seconds * 1000,
	};
	struct alis_arena scratch = { 0 };
	struct held held;
	int rc;

	hold(&held, program->asks);
	rc = alis__io_spawn(program, &held.old, &scratch, &it.child, err);
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
	let_go(&held);
	alis_arena_release(&scratch);
	ended->out = alis_out_text(&it.out);
	ended->said = alis_out_text(&it.said);
	return rc;
}
