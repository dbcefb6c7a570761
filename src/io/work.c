/* SPDX-License-Identifier: MIT */
#include "spawn.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#include <sys/resource.h>
#include <unistd.h>

#define STEP_MS     100 /* how often somebody may look */
#define GRACE_MS    500 /* from "please end" to the end */
#define FILES_MOST  512 /* that a worker has open */
#define RESULT_MOST ((uint64_t)64 << 20)

#ifdef __has_feature
#define HAS_FEATURE(name) __has_feature(name)
#else
#define HAS_FEATURE(name) 0
#endif
/* The sanitizer takes terabytes of addresses for itself. */
#if defined(__SANITIZE_ADDRESS__) || HAS_FEATURE(address_sanitizer)
#define KEEPS_MEMORY false
#else
#define KEEPS_MEMORY true
#endif

/* A worker, and what has come of its result. */
struct worker {
	pid_t pid;   /* 0: there is none in this place */
	int jobs;    /* where it is told what to do */
	int results; /* does not wait */
	bool is_busy;
	size_t job;
	int64_t until; /* when it must be done */
	struct alis_arena mem;
	unsigned char head[sizeof(uint64_t)]; /* the result's size */
	size_t head_used;
	char *body;
	uint64_t size;
	uint64_t used;
};

struct crew {
	const struct alis_work *work;
	struct worker *workers;
	size_t count;
	size_t *running;
	pid_t *pids; /* room for those of all workers */
	struct pollfd *fds;
	size_t next; /* job that nobody has yet */
	size_t told; /* jobs that are done */
	struct alis__hold hold;
};

/* ---- in the worker ---- */

static void limit(int what, uint64_t most)
{
	struct rlimit now;

	if (getrlimit(what, &now) < 0)
		return;
	if (now.rlim_max == RLIM_INFINITY || now.rlim_max > most)
		now.rlim_max = most;
	if (now.rlim_cur == RLIM_INFINITY || now.rlim_cur > now.rlim_max)
		now.rlim_cur = now.rlim_max;
	setrlimit(what, &now);
}

static bool is_told(int results, const struct alis_out *out)
{
	alis_str text = alis_out_text(out);
	uint64_t size = text.n;
	char head[sizeof(size)];

	memcpy(head, &size, sizeof(size));
	return size <= RESULT_MOST &&
	    alis_fd_write(results, (alis_str){ head, sizeof(head) }) == 0 &&
	    alis_fd_write(results, text) == 0;
}

/*
 * A session of its own, without a terminal: what is started there stays in it,
 * and is found by it. Ends with its parent, of which the pipe tells too where
 * the system does not.
 */
static bool settle(const struct crew *crew, pid_t parent)
{
	const struct alis_power nothing = { .runs = false };
	const struct alis_work *work = crew->work;

	if (setsid() < 0)
		return false;
#ifdef PR_SET_PDEATHSIG
	if (prctl(PR_SET_PDEATHSIG, SIGKILL) < 0)
		return false;
#endif
	if (getppid() != parent)
		return false;
	limit(RLIMIT_CORE, 0);
	limit(RLIMIT_NOFILE, FILES_MOST);
	if (work->file_most > 0)
		limit(RLIMIT_FSIZE, work->file_most);
	if (work->memory_most > 0 && KEEPS_MEMORY)
		limit(RLIMIT_AS, work->memory_most);
	if (work->only_reads)
		alis_io_give_up(&nothing);
	return sigprocmask(SIG_SETMASK, &crew->hold.old, NULL) == 0;
}

static _Noreturn void labour(
    const struct crew *crew, pid_t parent, int jobs, int results)
{
	struct alis_arena mem = { 0 };
	struct alis__fds fds = alis__io_open_fds(&mem);
	size_t job;

	for (size_t i = 0; i < fds.count; i++)
		if (fds.at[i] != jobs && fds.at[i] != results)
			close(fds.at[i]);
	alis_arena_release(&mem);
	if (!settle(crew, parent))
		_exit(1);
	while (alis_fd_read(jobs, &job, sizeof(job))) {
		struct alis_out out = alis_out_memory(&mem);
		if (crew->work->run(crew->work->with, job, &out) < 0 ||
		    !alis_out_finish(&out) || !is_told(results, &out))
			_exit(1);
		alis_arena_release(&mem);
	}
	_exit(0);
}

/* ---- workers come and go ---- */

static int start(
    const struct crew *crew, struct worker *worker, struct alis_err *err)
{
	int jobs[2], results[2];
	pid_t parent = getpid();

	if (alis__io_pipe(jobs) < 0)
		return alis_fail_system(err, "cannot start a worker");
	if (alis__io_pipe(results) < 0 ||
	    fcntl(results[0], F_SETFL, O_NONBLOCK) < 0 ||
	    (worker->pid = fork()) < 0) {
		alis_fail_system(err, "cannot start a worker");
		worker->pid = 0;
		for (size_t i = 0; i < ALIS_COUNT(jobs); i++) {
			alis__io_shut(&jobs[i]);
			alis__io_shut(&results[i]);
		}
		return err->code;
	}
	if (worker->pid == 0)
		labour(crew, parent, jobs[0], results[1]);
	close(jobs[0]);
	close(results[1]);
	worker->jobs = jobs[1];
	worker->results = results[0];
	worker->is_busy = false;
	return ALIS_OK;
}

/* Nothing of the last result is kept. */
static void forget(struct worker *worker)
{
	alis_arena_release(&worker->mem);
	worker->is_busy = false;
	worker->head_used = 0;
	worker->body = NULL;
	worker->size = worker->used = 0;
}

/* Its place is free then. */
static void dismiss(struct worker *worker)
{
	if (worker->pid == 0)
		return;
	alis__io_shut(&worker->jobs);
	alis__io_end_sessions(&worker->pid, 1, GRACE_MS);
	alis__io_shut(&worker->results);
	worker->pid = 0;
	forget(worker);
}

/* All at once: what each has to be waited for passes side by side. */
static void dismiss_all(struct crew *crew)
{
	size_t n = 0;

	for (size_t i = 0; i < crew->count; i++) {
		if (crew->workers[i].pid == 0)
			continue;
		alis__io_shut(&crew->workers[i].jobs);
		crew->pids[n++] = crew->workers[i].pid;
	}
	if (n > 0)
		alis__io_end_sessions(crew->pids, n, GRACE_MS);
	for (size_t i = 0; i < crew->count; i++) {
		if (crew->workers[i].pid == 0)
			continue;
		alis__io_shut(&crew->workers[i].results);
		crew->workers[i].pid = 0;
		forget(&crew->workers[i]);
	}
}

static int tell(struct crew *crew, size_t job, enum alis_worked how,
    alis_str result, struct alis_err *err)
{
	crew->told++;
	return crew->work->done(crew->work->with, job, how, result, err);
}

/* It is lost, and its job with it. */
static int lose(struct crew *crew, struct worker *worker, enum alis_worked how,
    struct alis_err *err)
{
	size_t job = worker->job;

	dismiss(worker);
	return tell(crew, job, how, (alis_str){ "", 0 }, err);
}

static void give(struct crew *crew, struct worker *worker)
{
	worker->job = crew->next++;
	worker->is_busy = true;
	worker->until = alis__io_now() + (int64_t)crew->work->seconds * 1000;
	/* If it has died meanwhile, that is seen when its pipe is read; else it
	 * ends for want of jobs, and does not wait for the rest of this one. */
	if (alis_fd_write(worker->jobs,
	        (alis_str){ (const char *)&worker->job, sizeof(worker->job) }) <
	    0)
		alis__io_shut(&worker->jobs);
}

/* Fill the places, and give those something to do who have nothing. Some
 * workers are enough, where the system has no room for more. */
static int hand_out(struct crew *crew, struct alis_err *err)
{
	struct alis_err full = { 0 };
	size_t busy = 0;

	for (size_t i = 0; i < crew->count; i++) {
		struct worker *worker = &crew->workers[i];
		bool is_free = worker->pid == 0 || !worker->is_busy;
		if (is_free && crew->next == crew->work->jobs)
			continue;
		if (worker->pid == 0 && start(crew, worker, &full) < 0)
			continue;
		if (!worker->is_busy)
			give(crew, worker);
		busy++;
	}
	if (busy > 0)
		return ALIS_OK;
	*err = full;
	return err->code;
}

/* ---- results ---- */

enum taken { TAKEN_PART, TAKEN_ALL, TAKEN_END };

/* Read what has come; -1 if nothing has, 0 at its end. */
static ssize_t take_bytes(const struct worker *worker, void *to, size_t n)
{
	ssize_t got;

	do
		got = read(worker->results, to, n);
	while (got < 0 && errno == EINTR);
	if (got < 0 && errno != EAGAIN && errno != EWOULDBLOCK)
		return 0;
	return got;
}

static enum taken take(struct worker *worker)
{
	ssize_t got;

	while (worker->head_used < sizeof(worker->head)) {
		got = take_bytes(worker, worker->head + worker->head_used,
		    sizeof(worker->head) - worker->head_used);
		if (got <= 0)
			return got == 0 ? TAKEN_END : TAKEN_PART;
		worker->head_used += (size_t)got;
		if (worker->head_used < sizeof(worker->head))
			continue;
		memcpy(&worker->size, worker->head, sizeof(worker->size));
		if (worker->size > RESULT_MOST)
			return TAKEN_END;
		worker->body =
		    ALIS_NEW(&worker->mem, char, (size_t)worker->size + 1);
	}
	while (worker->used < worker->size) {
		got = take_bytes(worker, worker->body + worker->used,
		    (size_t)(worker->size - worker->used));
		if (got <= 0)
			return got == 0 ? TAKEN_END : TAKEN_PART;
		worker->used += (uint64_t)got;
	}
	return TAKEN_ALL;
}

/* What has come of one that is at work, or that it takes too long. */
static int look(struct crew *crew, struct worker *worker, struct alis_err *err)
{
	/* Before its pipe is read: what it wrote before its end is in it. */
	bool is_gone = alis__io_is_gone(worker->pid);
	int rc;

	switch (take(worker)) {
	case TAKEN_ALL:
		rc = tell(crew, worker->job, ALIS_WORKED,
		    (alis_str){ worker->body, (size_t)worker->size }, err);
		forget(worker);
		return rc;
	case TAKEN_END:
		return lose(crew, worker, ALIS_WORKED_DIED, err);
	default:
		break;
	}
	/* Something that it has left behind may hold its pipe open. */
	if (is_gone)
		return lose(crew, worker, ALIS_WORKED_DIED, err);
	if (crew->work->seconds > 0 && alis__io_now() >= worker->until)
		return lose(crew, worker, ALIS_WORKED_SLOW, err);
	return ALIS_OK;
}

/* ---- all of it ---- */

static size_t who_is_busy(struct crew *crew)
{
	size_t n = 0;

	for (size_t i = 0; i < crew->count; i++) {
		struct worker *worker = &crew->workers[i];
		crew->fds[i] = (struct pollfd){ .fd = -1 };
		if (worker->pid == 0 || !worker->is_busy)
			continue;
		crew->fds[i] =
		    (struct pollfd){ .fd = worker->results, .events = POLLIN };
		crew->running[n++] = worker->job;
	}
	return n;
}

/* Wait for something to happen, and do what can be done. */
static int turn(struct crew *crew, struct alis_err *err)
{
	const struct alis_work *work = crew->work;
	size_t busy;

	if (hand_out(crew, err) < 0)
		return err->code;
	busy = who_is_busy(crew);
	if (work->tick != NULL)
		work->tick(work->with, crew->running, busy);
	if (poll(crew->fds, (nfds_t)crew->count, STEP_MS) < 0 && errno != EINTR)
		return alis_fail_system(err, "cannot wait for the workers");
	for (size_t i = 0; i < crew->count; i++) {
		struct worker *worker = &crew->workers[i];
		if (worker->pid != 0 && worker->is_busy &&
		    look(crew, worker, err) < 0)
			return err->code;
	}
	return ALIS_OK;
}

static int until_done(struct crew *crew, struct alis_err *err)
{
	while (crew->told < crew->work->jobs) {
		if (alis__io_is_interrupted(&crew->hold))
			return alis_fail(err, ALIS_ESTATE, "interrupted");
		if (turn(crew, err) < 0)
			return err->code;
	}
	return ALIS_OK;
}

/* Interrupted: everybody ends, and of what is left is told that it is not
 * done. */
static void tell_the_rest(struct crew *crew)
{
	const alis_str nothing = { "", 0 };
	struct alis_err none = { 0 };
	size_t busy = who_is_busy(crew);

	dismiss_all(crew);
	for (size_t i = 0; i < busy; i++)
		tell(crew, crew->running[i], ALIS_WORKED_NOT, nothing, &none);
	while (crew->next < crew->work->jobs)
		tell(crew, crew->next++, ALIS_WORKED_NOT, nothing, &none);
}

int alis_io_work(
    const struct alis_work *work, struct alis_arena *mem, struct alis_err *err)
{
	size_t count = work->workers < work->jobs ? work->workers : work->jobs;
	struct crew crew = {
		.work = work,
		.workers = ALIS_NEW(mem, struct worker, count),
		.count = count,
		.running = ALIS_NEW(mem, size_t, count),
		.pids = ALIS_NEW(mem, pid_t, count),
		.fds = ALIS_NEW(mem, struct pollfd, count),
	};
	int rc;

	alis__io_hold(&crew.hold, true);
	rc = until_done(&crew, err);
	if (rc == ALIS_ESTATE && alis__io_is_interrupted(&crew.hold))
		tell_the_rest(&crew);
	dismiss_all(&crew);
	alis__io_let_go(&crew.hold);
	return rc;
}
