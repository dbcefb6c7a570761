/* SPDX-License-Identifier: MIT */
#include <alis/io.h>

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/stat.h>
#include <time.h>

#include "sandbox.h"

#define OUTPUT_MOST ((size_t)1 << 20)

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

static int run_argv(struct sandbox *box, const char *const *argv,
    alis_str input, bool asks, struct alis_ended *ended)
{
	const struct alis_program program = {
		.argv = argv,
		.input = input,
		.seconds = 20,
		.output_most = OUTPUT_MOST,
		.asks = asks,
	};

	*ended = (struct alis_ended){ 0 };
	return alis_io_run(&program, &box->mem, ended, &box->err);
}

/* A script of the shell's, which is what the tests run. */
static int run_script(struct sandbox *box, const char *script, alis_str input,
    int seconds, struct alis_ended *ended)
{
	const char *const argv[] = { "sh", "-c", script, NULL };
	const struct alis_program program = {
		.argv = argv,
		.input = input,
		.seconds = seconds,
		.output_most = OUTPUT_MOST,
	};

	*ended = (struct alis_ended){ 0 };
	return alis_io_run(&program, &box->mem, ended, &box->err);
}

static void tells_how_it_ended(void **state)
{
	static const struct {
		const char *script;
		const char *out;
		const char *said;
		int status;
	} rows[] = {
		{ "echo out; echo err >&2; exit 7", "out\n", "err\n", 7 },
		{ "exit 0", "", "", 0 },
		{ "kill -9 $$", "", "", 128 + 9 },
		{ "printf '\\0a'; exec >&- 2>&-; exit 3", NULL, "", 3 },
		{ "cat; printf x", "inputx", "", 0 },
		{ "echo $LC_ALL$LANGUAGE; exit 1", "C\n", "", 1 },
	};
	struct sandbox *box = *state;
	struct alis_ended ended;

	setenv("LANGUAGE", "nb", 1);
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		int rc = run_script(
		    box, rows[i].script, ALIS_STR("input"), 20, &ended);
		unit_check(rc == 0, rows[i].script);
		unit_check(ended.status == rows[i].status, rows[i].script);
		unit_check(
		    rows[i].out == NULL || alis_str_is(ended.out, rows[i].out),
		    rows[i].script);
		unit_check(
		    alis_str_is(ended.said, rows[i].said), rows[i].script);
	}
	unsetenv("LANGUAGE");
}

static void sets_variables_and_takes_them_out(void **state)
{
	static const char *const variables[] = { "ALIS_SET=to be", "ALIS_GONE",
		"ALIS_MADE=", NULL };
	const char *const argv[] = { "sh", "-c",
		"echo \"$ALIS_SET|${ALIS_GONE-none}|${ALIS_MADE-none}|"
		"$ALIS_SETTLED|$LC_ALL\"",
		NULL };
	const struct alis_program program = {
		.argv = argv,
		.seconds = 20,
		.output_most = OUTPUT_MOST,
		.variables = variables,
	};
	struct sandbox *box = *state;
	struct alis_ended ended;

	setenv("ALIS_SET", "was", 1);
	setenv("ALIS_SETTLED", "stays", 1);
	setenv("ALIS_GONE", "was", 1);
	assert_int_equal(
	    alis_io_run(&program, &box->mem, &ended, &box->err), 0);
	assert_text(ended.out, "to be|none||stays|C\n");
	assert_string_equal(getenv("ALIS_GONE"), "was");
	unsetenv("ALIS_SET");
	unsetenv("ALIS_SETTLED");
	unsetenv("ALIS_GONE");
}

static void a_large_file_ends_it(void **state)
{
	const char *const argv[] = { "sh", "-c",
		"head -c 9000 /dev/zero >small && "
		"exec head -c 90000 /dev/zero >large",
		NULL };
	struct sandbox *box = *state;
	const struct alis_program program = {
		.argv = argv,
		.folder = box->top,
		.seconds = 20,
		.output_most = OUTPUT_MOST,
		.file_most = 10000,
	};
	struct alis_ended ended;

	assert_int_equal(
	    alis_io_run(&program, &box->mem, &ended, &box->err), 0);
	assert_int_equal(ended.status, 128 + SIGXFSZ);
	sandbox_run(
	    box, "test $(wc -c <small) = 9000 && test $(wc -c <large) = 10000");
}

/* Far more than a pipe holds, both ways and at once. */
static void pumps_without_deadlock(void **state)
{
	struct sandbox *box = *state;
	size_t n = OUTPUT_MOST - 10;
	char *bytes = ALIS_NEW(&box->mem, char, n);
	struct alis_ended ended;

	for (size_t i = 0; i < n; i++)
		bytes[i] = (char)('a' + i % 23);
	assert_int_equal(run_script(box, "tee /dev/stderr",
	                     (alis_str){ bytes, n }, 60, &ended),
	    0);
	assert_int_equal(ended.status, 0);
	assert_true(alis_str_same(ended.out, (alis_str){ bytes, n }));
	assert_true(alis_str_same(ended.said, (alis_str){ bytes, n }));
}

/* One that ends, or closes its input, without reading: no signal, no error. */
static void it_need_not_read(void **state)
{
	struct sandbox *box = *state;
	size_t n = OUTPUT_MOST;
	alis_str input = { ALIS_NEW(&box->mem, char, n), n };
	struct sigaction action;
	struct alis_ended ended;
	sigset_t pending, mask;

	signal(SIGPIPE, SIG_DFL);
	assert_int_equal(
	    run_script(box, "exec <&-; echo done", input, 20, &ended), 0);
	assert_int_equal(ended.status, 0);
	assert_text(ended.out, "done\n");
	assert_int_equal(sigpending(&pending), 0);
	assert_int_equal(sigismember(&pending, SIGPIPE), 0);
	assert_int_equal(pthread_sigmask(SIG_BLOCK, NULL, &mask), 0);
	assert_int_equal(sigismember(&mask, SIGPIPE), 0);
	assert_int_equal(sigaction(SIGPIPE, NULL, &action), 0);
	assert_true(action.sa_handler == SIG_DFL);
}

/* A disposition of ours that the program must not have. */
static void it_can_be_ended_by_a_pipe(void **state)
{
	struct sandbox *box = *state;
	struct alis_ended ended;

	signal(SIGPIPE, SIG_IGN);
	assert_int_equal(
	    run_script(box, "(sh -c 'kill -PIPE $$'; echo $? >&2) | cat",
	        ALIS_STR(""), 20, &ended),
	    0);
	signal(SIGPIPE, SIG_DFL);
	assert_text(ended.said, "141\n");
}

/* What nobody has taken note of yet is dead all the same. */
static bool is_alive(struct sandbox *box, const char *file)
{
	const char *state =
	    sandbox_run(box, "ps -o stat= -p \"$(cat %s)\" || true", file);

	return state[0] != '\0' && state[0] != 'Z';
}

/* A process that is being killed may take a while where much else runs. */
static bool dies(struct sandbox *box, const char *file)
{
	const struct timespec pause = { .tv_nsec = 50 * 1000 * 1000 };

	for (int tries = 0; tries < 1200; tries++) {
		if (!is_alive(box, file))
			return true;
		nanosleep(&pause, NULL);
	}
	return false;
}

/* Run a script that does not end, for so long that it has begun. */
static int run_endless(
    struct sandbox *box, const char *script, struct alis_ended *ended)
{
	int rc = 0;

	for (int seconds = 1; seconds <= 64; seconds *= 2) {
		sandbox_run(box, "rm -f pid");
		rc = run_script(box, script, ALIS_STR(""), seconds, ended);
		if (sandbox_run(box, "ls pid 2>&1 || true")[0] == 'p')
			break;
	}
	return rc;
}

/* None of them ends by itself: that this test comes to its end says it all. */
static void one_that_hangs_is_ended(void **state)
{
	static const char *const scripts[] = {
		"echo $$ >pid; exec sleep 100000",
		"echo $$ >pid; trap '' TERM; while :; do sleep 0.01; done",
		"echo $$ >pid; exec >&- 2>&-; exec sleep 100000",
		"sleep 100000 & echo $! >pid; wait",
		("sh -c 'trap \"\" TERM; echo $$ >pid; "
		 "while :; do sleep 0.01; done' & wait"),
	};
	struct sandbox *box = *state;
	struct alis_ended ended;

	for (size_t i = 0; i < ALIS_COUNT(scripts); i++) {
		int rc = run_endless(box, scripts[i], &ended);
		unit_check(rc == ALIS_ELIMIT, scripts[i]);
		unit_check(dies(box, "pid"), scripts[i]);
		assert_says(&box->err, "did not end within");
	}
}

static void one_that_floods_is_ended(void **state)
{
	static const char *const scripts[] = {
		"echo $$ >pid; exec yes",
		"echo $$ >pid; exec yes >&2",
	};
	struct sandbox *box = *state;
	struct alis_ended ended;

	for (size_t i = 0; i < ALIS_COUNT(scripts); i++) {
		int rc = run_script(box, scripts[i], ALIS_STR(""), 60, &ended);
		unit_check(rc == ALIS_ELIMIT, scripts[i]);
		unit_check(dies(box, "pid"), scripts[i]);
		unit_check(ended.out.n <= OUTPUT_MOST, scripts[i]);
		assert_says(&box->err, "more than the 1048576 bytes");
	}
}

/* What is left in the background keeps nobody waiting. */
static void the_background_is_not_waited_for(void **state)
{
	struct sandbox *box = *state;
	struct alis_ended ended;

	assert_int_equal(run_script(box, "sleep 100000 & echo $! >pid; echo x",
	                     ALIS_STR(""), 600, &ended),
	    0);
	assert_text(ended.out, "x\n");
	assert_true(is_alive(box, "pid"));
	sandbox_run(box, "kill $(cat pid)");
}

static void it_inherits_no_file(void **state)
{
	struct sandbox *box = *state;
	int low = open("/dev/null", O_RDONLY), high;
	struct alis_ended ended;

	high = fcntl(low, F_DUPFD, 200);
	assert_true(high >= 200);
	assert_int_equal(run_script(box,
	                     "for i in 3 4 5 6 7 8 9; do "
	                     "(eval \"exec 1>&$i\") 2>/dev/null && "
	                     "echo $i; done; ls /dev/fd/200 2>/dev/null; true",
	                     ALIS_STR(""), 20, &ended),
	    0);
	assert_text(ended.out, "");
	/* Ours are as they were. */
	assert_int_equal(fcntl(high, F_GETFD), 0);
	close(high);
	close(low);
}

/* Even when the standard three are closed in us. */
static void runs_without_standard_files(void **state)
{
	struct sandbox *box = *state;
	int kept[3], rc;
	struct alis_ended ended;

	for (int i = 0; i < 3; i++) {
		kept[i] = fcntl(i, F_DUPFD_CLOEXEC, 50);
		close(i);
	}
	rc = run_script(box, "cat; echo y >&2", ALIS_STR("x"), 20, &ended);
	for (int i = 0; i < 3; i++) {
		if (kept[i] < 0)
			continue;
		dup2(kept[i], i);
		close(kept[i]);
	}
	assert_int_equal(rc, 0);
	assert_text(ended.out, "x");
	assert_text(ended.said, "y\n");
}

static void finds_it_in_path(void **state)
{
	struct sandbox *box = *state;
	const char *known = getenv("PATH");
	const char *path =
	    alis_str_copy(alis_str_of(known == NULL ? "" : known), &box->mem)
	        .at;
	const char *const words[] = { "there", NULL };
	const char *const here[] = { "./here", NULL };
	struct alis_ended ended;
	char set[8000];

	sandbox_run(box,
	    "mkdir one two && echo '#!/bin/sh\necho bad' >there && "
	    "chmod +x there && cp there here && mkdir one/there && "
	    "echo no >two/there && "
	    "mkdir three && echo '#!/bin/sh\necho good' >three/there && "
	    "chmod +x three/there");
	/* Neither where one stands, nor a folder, nor what cannot be run. */
	snprintf(set, sizeof(set), ":.:one:%s/one:%s/two:%s/three:%s", box->top,
	    box->top, box->top, path);
	setenv("PATH", set, 1);
	assert_int_equal(run_argv(box, words, ALIS_STR(""), false, &ended), 0);
	assert_text(ended.out, "good\n");
	setenv("PATH", ":.:one", 1);
	assert_int_equal(
	    run_argv(box, words, ALIS_STR(""), false, &ended), ALIS_ENOENT);
	assert_says(&box->err, "there is no program 'there'");
	setenv("PATH", path, 1);
	assert_int_equal(run_argv(box, here, ALIS_STR(""), false, &ended), 0);
	assert_text(ended.out, "bad\n");
}

static void what_cannot_be_run_is_told(void **state)
{
	struct sandbox *box = *state;
	const char *const argv[] = { "./odd", NULL };
	const char *const cat[] = { "cat", NULL };
	struct alis_program program = {
		.argv = cat, .folder = "none", .seconds = 20, .output_most = 10
	};
	struct alis_ended ended;

	sandbox_run(box, "echo '#!/none/at/all' >odd && chmod +x odd");
	assert_int_equal(
	    run_argv(box, argv, ALIS_STR(""), false, &ended), ALIS_EIO);
	assert_says(&box->err, "cannot run './odd': No such file");
	assert_int_equal(
	    alis_io_run(&program, &box->mem, &ended, &box->err), ALIS_EIO);
	assert_says(&box->err, "cannot run 'cat': No such file");
}

/* Who may ask keeps our group, and so the terminal, and our language. */
static void only_who_asks_has_the_terminal(void **state)
{
	const char *const argv[] = { "sh", "-c",
		"ps -o pgid= -p $$; echo ${LANGUAGE-none}", NULL };
	const char *const terminal[] = { "sh", "-c", "ps -o tty= -p $$", NULL };
	struct sandbox *box = *state;
	struct alis_ended ended;
	char same[60];

	setenv("LANGUAGE", "nb", 1);
	snprintf(same, sizeof(same), "%d", (int)getpgrp());
	assert_int_equal(run_argv(box, argv, ALIS_STR(""), true, &ended), 0);
	assert_text(alis_str_trim(alis_str_cut(ended.out, '\n').head), same);
	assert_text(alis_str_cut(ended.out, '\n').tail, "nb\n");
	assert_int_equal(run_argv(box, argv, ALIS_STR(""), false, &ended), 0);
	assert_false(alis_str_is(
	    alis_str_trim(alis_str_cut(ended.out, '\n').head), same));
	assert_text(alis_str_cut(ended.out, '\n').tail, "none\n");
	assert_int_equal(
	    run_argv(box, terminal, ALIS_STR(""), false, &ended), 0);
	assert_text(alis_str_trim(ended.out), "?\n");
	unsetenv("LANGUAGE");
}

/* An interrupt at a passphrase ends the asking, and we live. */
static void an_interrupt_ends_the_asking(void **state)
{
	struct sandbox *box = *state;
	char script[120];
	const char *const argv[] = { "sh", "-c", script, NULL };
	struct alis_ended ended;
	sigset_t pending;

	snprintf(script, sizeof(script), "kill -INT %d; exec sleep 100",
	    (int)getpid());
	assert_int_equal(
	    run_argv(box, argv, ALIS_STR(""), true, &ended), ALIS_ESTATE);
	assert_says(&box->err, "'sh' was interrupted");
	assert_int_equal(sigpending(&pending), 0);
	assert_int_equal(sigismember(&pending, SIGINT), 0);
}

/* ---- files for programs ---- */

static void a_room_is_the_users_alone(void **state)
{
	struct sandbox *box = *state;
	alis_str room, path, bytes;
	struct stat st;

	setenv("TMPDIR", box->top, 1);
	assert_int_equal(alis_io_room_open(&box->mem, &room, &box->err), 0);
	assert_true(alis_str_starts(room, alis_str_of(box->top)));
	assert_int_equal(stat(room.at, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0700);
	assert_int_equal(alis_io_room_put(room, "a", ALIS_STR("x\0y"),
	                     &box->mem, &path, &box->err),
	    0);
	assert_int_equal(stat(path.at, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_int_equal(
	    alis_io_room_take(room, "a", &box->mem, &bytes, &box->err), 0);
	assert_true(alis_str_same(bytes, ALIS_STR("x\0y")));
	assert_int_equal(
	    alis_io_room_take(room, "b", &box->mem, &bytes, &box->err),
	    ALIS_ENOENT);
	sandbox_run(box, "ln -s /etc/passwd '%s'/link", room.at);
	assert_int_equal(
	    alis_io_room_take(room, "link", &box->mem, &bytes, &box->err),
	    ALIS_EIO);
	alis_io_room_close(room);
	assert_int_equal(stat(room.at, &st), -1);
	setenv("TMPDIR", "/none/at/all", 1);
	assert_int_equal(
	    alis_io_room_open(&box->mem, &room, &box->err), ALIS_EIO);
	assert_int_equal(room.n, 0);
	alis_io_room_close(room);
	unsetenv("TMPDIR");
}

#define PROGRAM_TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

int test_program(void)
{
	static const struct CMUnitTest tests[] = {
		PROGRAM_TEST(tells_how_it_ended),
		PROGRAM_TEST(sets_variables_and_takes_them_out),
		PROGRAM_TEST(a_large_file_ends_it),
		PROGRAM_TEST(pumps_without_deadlock),
		PROGRAM_TEST(it_need_not_read),
		PROGRAM_TEST(it_can_be_ended_by_a_pipe),
		PROGRAM_TEST(one_that_hangs_is_ended),
		PROGRAM_TEST(one_that_floods_is_ended),
		PROGRAM_TEST(the_background_is_not_waited_for),
		PROGRAM_TEST(it_inherits_no_file),
		PROGRAM_TEST(runs_without_standard_files),
		PROGRAM_TEST(finds_it_in_path),
		PROGRAM_TEST(what_cannot_be_run_is_told),
		PROGRAM_TEST(only_who_asks_has_the_terminal),
		PROGRAM_TEST(an_interrupt_ends_the_asking),
		PROGRAM_TEST(a_room_is_the_users_alone),
	};

	return cmocka_run_group_tests_name("program", tests, NULL, NULL);
}
