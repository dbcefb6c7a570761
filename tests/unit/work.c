/* SPDX-License-Identifier: MIT */
#include <alis/io.h>

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <time.h>

#include "sandbox.h"

#define JOBS_MOST 1000
#define LARGE     ((size_t)20 << 20)
#define TOO_LARGE ((size_t)65 << 20)
#define SECONDS   30 /* more than anything here takes */
#define MEMORY    ((uint64_t)1 << 30)

enum does {
	DOES_TELL, /* its own number */
	DOES_HANG,
	DOES_CRASH,
	DOES_EAT,
	DOES_NOT,    /* answers that it cannot */
	DOES_FLOOD,  /* more than anybody takes */
	DOES_LARGE,  /* much, but no more than that */
	DOES_WRITE,  /* a file that is larger than it may be */
	DOES_START,  /* a program that sleeps, and waits for it */
	DOES_LEAVE,  /* the same in the background */
	DOES_BEHIND, /* forks, and the child holds the pipe */
	DOES_OPEN,   /* tells which descriptors it has */
	DOES_SIGNAL, /* tells whether what ends it would */
	DOES_PID,
};

struct told {
	size_t count;
	enum alis_worked how;
	alis_str result;
};

struct site {
	struct sandbox *box;
	const enum does *does;
	struct told told[JOBS_MOST];
	size_t ticks;
	size_t most_running;
	size_t interrupt_at; /* ticks; 0: never */
	int refuse;          /* what 'done' answers */
};

static int begin(void **state)
{
	*state = sandbox_new();
	return unit_begin(state);
}

static int end(void **state)
{
	sandbox_free(*state);
	return unit_end(state);
}

/* ---- what the workers do ---- */

static void hang(void)
{
	for (;;)
		pause();
}

/* The sleeper says who it is, so that the test can look for it. */
static int start_sleeper(struct alis_arena *mem, const char *script)
{
	const char *const argv[] = { "sh", "-c", script, NULL };
	const struct alis_program program = {
		.argv = argv,
		.seconds = SECONDS,
		.output_most = 1 << 16,
	};
	struct alis_ended ended;
	struct alis_err err;

	return alis_io_run(&program, mem, &ended, &err);
}

static void write_much(void)
{
	int fd = open("much", O_WRONLY | O_CREAT, 0600);
	char room[4096] = { 0 };

	while (write(fd, room, sizeof(room)) > 0)
		;
}

static void put_open(struct alis_out *out)
{
	for (int fd = 3; fd < 100; fd++)
		if (fcntl(fd, F_GETFD) >= 0)
			alis_out_char(out, 'x');
}

static void put_signals(struct alis_out *out)
{
	sigset_t mask;

	sigprocmask(SIG_SETMASK, NULL, &mask);
	alis_out_count(out,
	    sigismember(&mask, SIGTERM) + sigismember(&mask, SIGINT) +
	        sigismember(&mask, SIGPIPE));
}

/* At once: the sanitizers take their time for each byte. */
static void put_much(struct site *site, struct alis_out *out, size_t n)
{
	alis_out_put(out, (alis_str){ ALIS_NEW(&site->box->mem, char, n), n });
}

static int do_gravely(struct site *site, enum does does)
{
	struct alis_arena *mem = &site->box->mem;

	switch (does) {
	case DOES_HANG:
		hang();
		break;
	case DOES_CRASH:
		raise(SIGKILL);
		break;
	case DOES_EAT:
		for (;;)
			ALIS_NEW(mem, char, (size_t)64 << 20);
	case DOES_WRITE:
		write_much();
		break;
	case DOES_START:
		return start_sleeper(
		    mem, "echo $$ > pid.new; mv pid.new pid; exec sleep 100");
	case DOES_LEAVE:
		return start_sleeper(
		    mem, "sleep 100 >&- 2>&- <&- & echo $! > pid");
	case DOES_BEHIND:
		if (fork() == 0)
			hang();
		raise(SIGKILL);
		break;
	default:
		return -1;
	}
	return 0;
}

static int run(void *with, size_t job, struct alis_out *result)
{
	struct site *site = with;

	switch (site->does[job]) {
	case DOES_TELL:
		alis_out_count(result, (int64_t)job);
		return 0;
	case DOES_LARGE:
		put_much(site, result, LARGE);
		return 0;
	case DOES_FLOOD:
		put_much(site, result, TOO_LARGE);
		return 0;
	case DOES_OPEN:
		put_open(result);
		return 0;
	case DOES_SIGNAL:
		put_signals(result);
		return 0;
	case DOES_PID:
		alis_out_count(result, getpid());
		return 0;
	default:
		return do_gravely(site, site->does[job]);
	}
}

static int done(void *with, size_t job, enum alis_worked how, alis_str result,
    struct alis_err *err)
{
	struct site *site = with;
	struct told *it = &site->told[job];

	it->count++;
	it->how = how;
	it->result = alis_str_copy(result, &site->box->mem);
	return site->refuse == 0 ? 0
	                         : alis_fail(err, site->refuse, "it is full");
}

static void tick(void *with, const size_t *running, size_t count)
{
	struct site *site = with;

	for (size_t i = 1; i < count; i++)
		assert_int_not_equal(running[i], running[i - 1]);
	if (count > site->most_running)
		site->most_running = count;
	if (++site->ticks == site->interrupt_at)
		raise(SIGTERM);
}

static struct site *site_new(struct sandbox *box, const enum does *does)
{
	struct site *site = ALIS_NEW(&box->mem, struct site, 1);

	site->box = box;
	site->does = does;
	return site;
}

static int work(struct site *site, size_t jobs, size_t workers, int seconds)
{
	const struct alis_work it = {
		.jobs = jobs,
		.workers = workers,
		.seconds = seconds,
		.memory_most = MEMORY,
		.file_most = 1 << 20,
		.run = run,
		.done = done,
		.tick = tick,
		.with = site,
	};

	site->box->err = (struct alis_err){ 0 };
	return alis_io_work(&it, &site->box->mem, &site->box->err);
}

/* ---- what comes of it ---- */

/* The start of a small file. */
static bool read_file(const char *path, char *text, size_t room)
{
	int fd = open(path, O_RDONLY);
	ssize_t n = fd < 0 ? -1 : read(fd, text, room - 1);

	if (fd >= 0)
		close(fd);
	if (n >= 0)
		text[n] = '\0';
	return n > 0;
}

/* That a process ends, which says who it is in the file 'pid'. */
static void assert_ends(void)
{
	const struct timespec step = { 0, 5000000 };
	char text[256], path[64];
	long pid;

	assert_true(read_file("pid", text, sizeof(text)));
	pid = strtol(text, NULL, 10);
	assert_true(pid > 1);
	snprintf(path, sizeof(path), "/proc/%ld/stat", pid);
	for (size_t i = 0; i < 2000 && kill((pid_t)pid, 0) == 0; i++) {
		/* What nobody waits for stays as a zombie. */
		if (read_file(path, text, sizeof(text)) &&
		    strstr(text, ") Z ") != NULL)
			return;
		nanosleep(&step, NULL);
	}
	assert_int_equal(kill((pid_t)pid, 0), -1);
}

static void all_jobs_are_done_once(void **state)
{
	static const enum does does[JOBS_MOST];
	struct site *site = site_new(*state, does);

	assert_int_equal(work(site, JOBS_MOST, 8, SECONDS), 0);
	for (size_t i = 0; i < JOBS_MOST; i++) {
		char text[24];
		snprintf(text, sizeof(text), "%zu", i);
		assert_int_equal(site->told[i].count, 1);
		assert_int_equal(site->told[i].how, ALIS_WORKED);
		assert_true(alis_str_is(site->told[i].result, text));
	}
	assert_true(site->ticks > 0);
	assert_int_equal(site->most_running, 8);
	assert_int_equal(work(site, 0, 8, SECONDS), 0);
}

/* Each costs itself, and no other. */
static void one_that_is_lost_costs_its_job(void **state)
{
	static const struct {
		enum does does;
		enum alis_worked how;
		const char *why;
	} rows[] = {
		{ DOES_TELL, ALIS_WORKED, "before them" },
		{ DOES_CRASH, ALIS_WORKED_DIED, "a signal" },
		{ DOES_HANG, ALIS_WORKED_SLOW, "hangs" },
		{ DOES_NOT, ALIS_WORKED_DIED, "cannot" },
		{ DOES_FLOOD, ALIS_WORKED_DIED, "floods" },
		{ DOES_WRITE, ALIS_WORKED_DIED, "writes too much" },
		{ DOES_BEHIND, ALIS_WORKED_DIED, "leaves a child" },
		{ DOES_LARGE, ALIS_WORKED, "a large one" },
		{ DOES_CRASH, ALIS_WORKED_DIED, "again" },
		{ DOES_TELL, ALIS_WORKED, "after them" },
		{ DOES_TELL, ALIS_WORKED, "and another" },
	};
	enum does does[ALIS_COUNT(rows)];
	struct site *site;

	for (size_t i = 0; i < ALIS_COUNT(rows); i++)
		does[i] = rows[i].does;
	site = site_new(*state, does);
	assert_int_equal(work(site, ALIS_COUNT(rows), 2, 1), 0);
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		unit_check(site->told[i].count == 1, rows[i].why);
		unit_check(site->told[i].how == rows[i].how, rows[i].why);
	}
	assert_int_equal(site->told[7].result.n, LARGE);
	assert_true(alis_str_is(site->told[9].result, "9"));
}

static void memory_has_an_end(void **state)
{
	static const enum does does[] = { DOES_EAT, DOES_TELL };
	struct site *site = site_new(*state, does);

#if defined(__SANITIZE_ADDRESS__)
	print_message("the sanitizer takes all addresses: not tried\n");
	skip();
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
	print_message("the sanitizer takes all addresses: not tried\n");
	skip();
#endif
#endif
	assert_int_equal(work(site, 2, 1, SECONDS), 0);
	assert_int_equal(site->told[0].how, ALIS_WORKED_DIED);
	assert_int_equal(site->told[1].how, ALIS_WORKED);
}

static void what_a_worker_started_ends_with_it(void **state)
{
	static const enum does waits[] = { DOES_START };
	static const enum does leaves[] = { DOES_LEAVE };
	struct site *site = site_new(*state, waits);

	assert_int_equal(work(site, 1, 1, 1), 0);
	assert_int_equal(site->told[0].how, ALIS_WORKED_SLOW);
	assert_ends();
	unlink("pid");
	site = site_new(*state, leaves);
	assert_int_equal(work(site, 1, 1, SECONDS), 0);
	assert_int_equal(site->told[0].how, ALIS_WORKED);
	assert_ends();
}

/* As by kill -9, where nobody can tidy up. */
static void all_end_with_who_asked_for_them(void **state)
{
	static const enum does does[] = { DOES_START };
	struct site *site = site_new(*state, does);
	const struct timespec step = { 0, 5000000 };
	pid_t pid = fork();

	if (pid == 0) {
		work(site, 1, 1, SECONDS);
		_exit(0);
	}
	for (size_t i = 0; i < 2000 && access("pid", F_OK) < 0; i++)
		nanosleep(&step, NULL);
	kill(pid, SIGKILL);
	assert_int_equal(waitpid(pid, NULL, 0), pid);
	assert_ends();
}

static void an_interruption_ends_all_in_order(void **state)
{
	static const enum does does[] = { DOES_TELL, DOES_HANG, DOES_HANG,
		DOES_TELL, DOES_TELL };
	struct site *site = site_new(*state, does);
	sigset_t before, after, pending;
	struct sigaction was, is;

	sigprocmask(SIG_SETMASK, NULL, &before);
	sigaction(SIGTERM, NULL, &was);
	site->interrupt_at = 1;
	assert_int_equal(work(site, ALIS_COUNT(does), 2, SECONDS), ALIS_ESTATE);
	for (size_t i = 0; i < ALIS_COUNT(does); i++)
		assert_int_equal(site->told[i].count, 1);
	for (size_t i = 1; i < ALIS_COUNT(does); i++)
		assert_int_equal(site->told[i].how, ALIS_WORKED_NOT);
	sigprocmask(SIG_SETMASK, NULL, &after);
	sigaction(SIGTERM, NULL, &is);
	sigpending(&pending);
	for (int i = 1; i < SIGRTMIN; i++)
		assert_int_equal(
		    sigismember(&before, i), sigismember(&after, i));
	assert_ptr_equal(was.sa_handler, is.sa_handler);
	assert_int_equal(sigismember(&pending, SIGTERM), 0);
	assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
	assert_int_equal(errno, ECHILD);
}

static void whoever_takes_the_results_may_stop(void **state)
{
	static const enum does does[] = { DOES_TELL, DOES_HANG };
	struct site *site = site_new(*state, does);

	site->refuse = ALIS_EIO;
	assert_int_equal(work(site, 2, 2, SECONDS), ALIS_EIO);
	assert_string_equal(
	    told(&site->box->err, &site->box->mem), "it is full");
	assert_int_equal(site->told[0].count, 1);
	assert_int_equal(site->told[1].count, 0);
	assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
}

static void a_worker_has_what_it_needs_and_no_more(void **state)
{
	static const enum does does[] = { DOES_OPEN, DOES_SIGNAL, DOES_PID,
		DOES_PID };
	struct site *site = site_new(*state, does);
	int fd = open("/dev/null", O_RDONLY);

	assert_int_equal(work(site, ALIS_COUNT(does), 1, SECONDS), 0);
	close(fd);
	assert_true(alis_str_is(site->told[0].result, "xx"));
	assert_true(alis_str_is(site->told[1].result, "0"));
	/* It goes on to other jobs, and is not made anew for each. */
	assert_true(alis_str_same(site->told[2].result, site->told[3].result));
}

#define WORK_TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

int test_work(void)
{
	static const struct CMUnitTest tests[] = {
		WORK_TEST(all_jobs_are_done_once),
		WORK_TEST(one_that_is_lost_costs_its_job),
		WORK_TEST(memory_has_an_end),
		WORK_TEST(what_a_worker_started_ends_with_it),
		WORK_TEST(all_end_with_who_asked_for_them),
		WORK_TEST(an_interruption_ends_all_in_order),
		WORK_TEST(whoever_takes_the_results_may_stop),
		WORK_TEST(a_worker_has_what_it_needs_and_no_more),
	};

	return cmocka_run_group_tests_name("work", tests, NULL, NULL);
}
