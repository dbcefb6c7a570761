/* SPDX-License-Identifier: MIT */
/* A program that runs while we do other things. */
#include <alis/io.h>

#include <signal.h>

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

/* One beside us, with what it has started: both are gone when it is ended. */
static void ends_what_runs_beside(void **state)
{
	const char *const argv[] = { "sh", "-c",
		"sleep 60 & echo $! >new && mv new child && wait", NULL };
	const char *const quick[] = { "sh", "-c", "echo hei; exit 7", NULL };
	struct alis_program program = { .argv = argv };
	struct sandbox *box = *state;
	struct alis_beside beside;

	program.folder = box->top;
	assert_int_equal(
	    alis_io_begin(&program, &box->mem, &beside, &box->err), 0);
	sandbox_run(box, "until test -e child; do :; done");
	assert_false(alis_io_is_over(&beside));
	alis_io_end(&beside);
	assert_true(alis_io_is_over(&beside));
	assert_int_equal(beside.status, 128 + SIGKILL);
	sandbox_run(box,
	    "i=0; while kill -0 $(cat child) 2>&- && [ $i -lt 100000 ]; do "
	    "i=$((i+1)); done; ! kill -0 $(cat child) 2>&-");
	program.argv = quick;
	assert_int_equal(
	    alis_io_begin(&program, &box->mem, &beside, &box->err), 0);
	while (!alis_io_is_over(&beside))
		;
	assert_int_equal(beside.status, 7);
	alis_io_end(&beside);
}

int test_beside(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
		    ends_what_runs_beside, begin, end),
	};

	return cmocka_run_group_tests_name("beside", tests, NULL, NULL);
}
