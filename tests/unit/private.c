/* SPDX-License-Identifier: MIT */
/* Files of the user's alone: who may read and write them, and what goes. */
#include <alis/io.h>

#include <fcntl.h>
#include <sys/stat.h>

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

static size_t files_of(const char *folder, struct alis_arena *mem)
{
	struct alis_folder here = { .path = alis_str_of(folder) };
	struct alis_files files = alis_io_files(&here);
	struct alis_names names = { NULL, 0 };
	struct alis_err err;

	files.list(files.from, ALIS_STR(""), mem, &names, &err);
	return names.count;
}

static void keeps_files_of_the_users_own(void **state)
{
	struct sandbox *box = *state;
	const alis_str parts[] = { ALIS_STR("a"), ALIS_STR(""),
		ALIS_STR("bc") };
	const alis_str folder = ALIS_STR("own");
	alis_str bytes;
	struct stat st;

	assert_int_equal(
	    alis_io_private_read(folder, "f", 9, &box->mem, &bytes, &box->err),
	    ALIS_ENOENT);
	assert_int_equal(
	    alis_io_private_write(folder, "f", parts, 3, &box->err), 0);
	assert_int_equal(stat("own", &st), 0);
	assert_int_equal(st.st_mode & 0777, 0700);
	assert_int_equal(stat("own/f", &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_int_equal(
	    alis_io_private_read(folder, "f", 3, &box->mem, &bytes, &box->err),
	    0);
	assert_true(alis_str_is(bytes, "abc"));
	assert_int_equal(
	    alis_io_private_read(folder, "f", 2, &box->mem, &bytes, &box->err),
	    ALIS_ELIMIT);
	assert_int_equal(chmod("own/f", 0620), 0);
	assert_int_equal(
	    alis_io_private_read(folder, "f", 9, &box->mem, &bytes, &box->err),
	    ALIS_ESTATE);
	assert_int_equal(chmod("own/f", 0644), 0);
	assert_int_equal(
	    alis_io_private_read(folder, "f", 9, &box->mem, &bytes, &box->err),
	    ALIS_ESTATE);
	assert_int_equal(symlink("f", "own/link"), 0);
	assert_int_equal(alis_io_private_read(
	                     folder, "link", 9, &box->mem, &bytes, &box->err),
	    ALIS_EIO);
	assert_int_equal(symlink("own", "other"), 0);
	assert_false(alis_io_is_folder(ALIS_STR("other")));
	assert_true(alis_io_is_folder(folder));
	assert_int_equal(
	    alis_io_private_folder(ALIS_STR("other"), &box->err), ALIS_ELINK);
	assert_int_equal(alis_io_private_folder(folder, &box->err), 0);
	assert_int_equal(
	    alis_io_private_write(ALIS_STR("other"), "f", parts, 3, &box->err),
	    ALIS_ELINK);
}

/* Many parts are written, the oldest files go, and nothing else. */
static void throws_the_oldest_away(void **state)
{
	struct sandbox *box = *state;
	const alis_str folder = ALIS_STR("own");
	alis_str parts[200], bytes;

	for (size_t i = 0; i < ALIS_COUNT(parts); i++)
		parts[i] = ALIS_STR("0123456789");
	assert_int_equal(alis_io_private_write(folder, "other", parts,
	                     ALIS_COUNT(parts), &box->err),
	    0);
	assert_int_equal(alis_io_private_read(folder, "other", 2000, &box->mem,
	                     &bytes, &box->err),
	    0);
	assert_int_equal(bytes.n, 2000);
	for (int i = 0; i < 6; i++) {
		const struct timespec times[] = { { 1000 + i, 0 },
			{ 1000 + i, 0 } };
		char name[20], path[30];
		snprintf(name, sizeof(name), "x-%d", 5 - i);
		snprintf(path, sizeof(path), "own/%s", name);
		assert_int_equal(
		    alis_io_private_write(folder, name, parts, 1, &box->err),
		    0);
		assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
	}
	alis_io_private_trim(folder, "x-", 2, &box->mem);
	assert_int_equal(files_of("own", &box->mem), 3);
	assert_int_equal(access("own/x-0", F_OK), 0);
	assert_int_equal(access("own/x-1", F_OK), 0);
	assert_int_equal(access("own/other", F_OK), 0);
	alis_io_private_trim(ALIS_STR("none"), "x-", 2, &box->mem);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

int test_private(void)
{
	static const struct CMUnitTest tests[] = {
		TEST(keeps_files_of_the_users_own),
		TEST(throws_the_oldest_away),
	};

	return cmocka_run_group_tests_name("private", tests, NULL, NULL);
}
