/* SPDX-License-Identifier: MIT */
/* What is taken back when memory is out: seen in a process of its own. */
#include <alis/io.h>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sandbox.h"

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

static bool stands(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0;
}

/* Do it in a child, which runs out of memory then: status 3. */
static void run_out(struct sandbox *box, void (*act)(struct sandbox *box))
{
	pid_t child = fork();
	int status = -1;

	if (child == 0) {
		close(STDERR_FILENO);
		act(box);
		alis_memory_gone("as a test");
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 3);
}

static struct alis_staged stage(struct sandbox *box, const char *path)
{
	struct alis_folder folder = { .path = alis_str_of(box->top) };
	struct alis_staged staged;

	if (alis_io_stage(&folder, alis_str_of(path), ALIS_STR("text\n"),
	        &box->mem, &staged, &box->err) < 0)
		_exit(99);
	return staged;
}

static void stages_two(struct sandbox *box)
{
	(void)stage(box, "new/one");
	(void)stage(box, "there/two");
}

static void publishes(struct sandbox *box)
{
	struct alis_staged staged = stage(box, "stays/one");

	if (alis_io_publish(&staged, &box->err) < 0)
		_exit(99);
}

static void forks(struct sandbox *box)
{
	struct alis_staged staged = stage(box, "stays/two");
	pid_t child = fork();
	int status;

	if (child == 0)
		alis_memory_gone("in a worker");
	if (waitpid(child, &status, 0) != child || !stands(staged.temporary.at))
		_exit(99);
}

static void opens_a_room(struct sandbox *box)
{
	alis_str room, path;

	if (setenv("TMPDIR", box->top, 1) < 0 ||
	    alis_io_room_open(&box->mem, &room, &box->err) < 0 ||
	    alis_io_room_put(room, "file", ALIS_STR("text"), &box->mem, &path,
	        &box->err) < 0)
		_exit(99);
}

static void takes_back_what_is_begun(void **state)
{
	struct sandbox *box = *state;

	sandbox_run(box, "mkdir there stays");
	run_out(box, stages_two);
	assert_false(stands("new"));
	assert_true(stands("there"));
	run_out(box, publishes);
	assert_true(stands("stays/one"));
	run_out(box, forks);
	run_out(box, opens_a_room);
	assert_string_equal(sandbox_run(box, "find . -name '*alis-*'"), "");
}

int test_undo(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
		    takes_back_what_is_begun, begin, end),
	};

	return cmocka_run_group_tests_name("undo", tests, NULL, NULL);
}
