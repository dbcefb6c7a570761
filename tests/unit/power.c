/* SPDX-License-Identifier: MIT */
#include <alis/io.h>

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

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

/* What is tried behind the door; each answers 0 if it could be done, or errno.
 */
static int answer(int rc)
{
	if (rc < 0)
		return errno;
	return 0;
}

static int opened(const char *path, int flags)
{
	int fd = open(path, flags | O_CLOEXEC, 0600);
	int reason = answer(fd);

	if (fd >= 0)
		close(fd);
	return reason;
}

static int try_write(void)
{
	return opened("there", O_WRONLY);
}

static int try_read_write(void)
{
	return opened("there", O_RDWR);
}

static int try_cut_open(void)
{
	return opened("there", O_RDONLY | O_TRUNC);
}

static int try_cut(void)
{
	return answer(truncate("there", 0));
}

static int try_create(void)
{
	return opened("new", O_WRONLY | O_CREAT);
}

static int try_create_read(void)
{
	return opened("new", O_RDONLY | O_CREAT);
}

static int try_folder(void)
{
	return answer(mkdir("folder", 0700));
}

static int try_unlink(void)
{
	return answer(unlink("there"));
}

static int try_rename(void)
{
	return answer(rename("there", "moved"));
}

static int try_link(void)
{
	return answer(link("there", "linked"));
}

static int try_symlink(void)
{
	return answer(symlink("there", "pointed"));
}

static int try_mode(void)
{
	return answer(chmod("there", 0644));
}

static int try_run(void)
{
	return answer(execl("/bin/true", "true", (char *)NULL));
}

static int try_inet(void)
{
	struct sockaddr_in to = { .sin_family = AF_INET,
		.sin_port = htons(9),
		.sin_addr = { htonl(INADDR_LOOPBACK) } };
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	int reason = answer(fd);

	if (fd < 0)
		return reason;
	reason = answer(connect(fd, (struct sockaddr *)&to, sizeof(to)));
	close(fd);
	return reason;
}

static int try_unix(void)
{
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);
	int reason = answer(fd);

	if (fd >= 0)
		close(fd);
	return reason;
}

static int try_read(void)
{
	char byte;
	int fd = open("there", O_RDONLY | O_CLOEXEC);
	int reason = answer(fd < 0 ? fd : (int)read(fd, &byte, 1));

	if (fd >= 0)
		close(fd);
	return reason;
}

static int try_below(void)
{
	return opened("own/new", O_WRONLY | O_CREAT);
}

/* A thread that is made behind the door stands behind it, too. */
static void *in_thread(void *reason)
{
	*(int *)reason = try_create();
	return NULL;
}

static int try_thread(void)
{
	pthread_t thread;
	int reason = 0;

	if (pthread_create(&thread, NULL, in_thread, &reason) != 0)
		return 0;
	(void)pthread_join(thread, NULL);
	return reason;
}

/* As does a process. */
static int try_child(void)
{
	pid_t pid = fork();
	int status = 0;

	if (pid == 0)
		_exit(try_create());
	if (pid < 0 || waitpid(pid, &status, 0) < 0 || !WIFEXITED(status))
		return 0;
	return WEXITSTATUS(status);
}

/* In a process of its own: the door does not open again. With none, nothing is
 * given up, so that what is tried is seen to go well. */
static int behind(const struct alis_power *keep, int (*attempt)(void))
{
	pid_t pid = fork();
	int status = 0;

	assert_true(pid >= 0);
	if (pid == 0) {
		if (keep != NULL)
			alis_io_give_up(keep);
		_exit(attempt());
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFEXITED(status));
	return WEXITSTATUS(status);
}

static bool is_refused(int reason)
{
	return reason == EPERM || reason == EACCES;
}

static void prepare(struct sandbox *box)
{
	FILE *file = fopen("there", "w");

	(void)box;
	(void)unlink("new");
	(void)unlink("moved");
	(void)unlink("linked");
	(void)unlink("pointed");
	(void)unlink("own/new");
	(void)rmdir("folder");
	(void)mkdir("own", 0700);
	assert_non_null(file);
	assert_true(fputs("text\n", file) >= 0);
	assert_int_equal(fclose(file), 0);
}

/* Where neither door is there, nothing can be tried. */
static bool has_doors(bool both)
{
	struct alis_doors doors = alis_io_doors();
	bool has = both ? doors.landlock >= 3 && doors.filter : doors.filter;

	if (!has)
		print_message("power: skipped, for this system or this build "
		              "has no %s\n",
		    both ? "Landlock (3) and seccomp" : "seccomp");
	return has;
}

static const struct {
	const char *name;
	int (*attempt)(void);
} attempts[] = {
	{ "write", try_write },
	{ "read and write", try_read_write },
	{ "cut in opening", try_cut_open },
	{ "cut", try_cut },
	{ "create", try_create },
	{ "create to read", try_create_read },
	{ "folder", try_folder },
	{ "unlink", try_unlink },
	{ "rename", try_rename },
	{ "link", try_link },
	{ "symlink", try_symlink },
	{ "mode", try_mode },
	{ "thread", try_thread },
	{ "child", try_child },
	{ "run", try_run },
	{ "connect", try_inet },
};

static void refuses_all_but_reading(void **state)
{
	const struct alis_power nothing = { .runs = false };

	if (!has_doors(false))
		skip();
	for (size_t i = 0; i < ALIS_COUNT(attempts); i++) {
		prepare(*state);
		if (!is_refused(behind(&nothing, attempts[i].attempt)))
			fail_msg("behind the door: %s", attempts[i].name);
	}
	assert_int_equal(behind(&nothing, try_read), 0);
}

/* Else the refusals above would say nothing. A port that nobody listens at
 * refuses in its own words. */
static void can_do_it_before(void **state)
{
	for (size_t i = 0; i < ALIS_COUNT(attempts); i++) {
		prepare(*state);
		if (is_refused(behind(NULL, attempts[i].attempt)))
			fail_msg("before the door: %s", attempts[i].name);
	}
}

static void keeps_what_is_kept(void **state)
{
	const struct alis_power writing = { .writes_all = true };
	const struct alis_power running = { .runs = true, .writes_all = true };

	if (!has_doors(false))
		skip();
	prepare(*state);
	assert_int_equal(behind(&writing, try_write), 0);
	assert_int_equal(behind(&writing, try_create), 0);
	assert_true(is_refused(behind(&writing, try_inet)));
	assert_true(is_refused(behind(&writing, try_run)));
	assert_int_equal(behind(&running, try_run), 0);
	assert_int_equal(behind(&running, try_unix), 0);
	assert_true(is_refused(behind(&running, try_inet)));
}

static void writes_in_one_folder(void **state)
{
	struct sandbox *box = *state;
	char *path;
	struct alis_power keep = { .runs = false };

	if (!has_doors(true))
		skip();
	prepare(box);
	path = realpath("own", NULL);
	assert_non_null(path);
	keep.writes = alis_str_of(path);
	assert_int_equal(behind(&keep, try_below), 0);
	assert_true(is_refused(behind(&keep, try_create)));
	assert_true(is_refused(behind(&keep, try_write)));
	assert_true(is_refused(behind(&keep, try_unlink)));
	assert_true(is_refused(behind(&keep, try_inet)));
	free(path);
}

/* What is said once more does not open it. */
static int again_and_create(void)
{
	const struct alis_power all = { .runs = true, .writes_all = true };

	alis_io_give_up(&all);
	return try_create();
}

static void never_opens_again(void **state)
{
	const struct alis_power nothing = { .runs = false };

	if (!has_doors(false))
		skip();
	prepare(*state);
	assert_true(is_refused(behind(&nothing, again_and_create)));
}

int test_power(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
		    refuses_all_but_reading, begin, end),
		cmocka_unit_test_setup_teardown(can_do_it_before, begin, end),
		cmocka_unit_test_setup_teardown(keeps_what_is_kept, begin, end),
		cmocka_unit_test_setup_teardown(
		    writes_in_one_folder, begin, end),
		cmocka_unit_test_setup_teardown(never_opens_again, begin, end),
	};

	return cmocka_run_group_tests_name("power", tests, NULL, NULL);
}
