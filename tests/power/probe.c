/* SPDX-License-Identifier: MIT */

/*
 * What stands in the program for tests/power.sh (LD_PRELOAD), and tries what it
 * must not be able to do: when a journal is opened for the first time, and when
 * something is written to standard output or standard error. What came of it
 * goes to the descriptor PROBE_FD, which was open before: "read write 1", in
 * which 1 is EPERM, and 0 that it could be done.
 */
// NOLINTNEXTLINE(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp)
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static void tell(const char *when, const char *what, long rc)
{
	const char *to = getenv("PROBE_FD");
	int reason = rc < 0 ? errno : 0;
	char line[80];
	int n = snprintf(line, sizeof(line), "%s %s %d\n", when, what, reason);

	if (to != NULL && n > 0)
		(void)syscall(
		    SYS_write, (int)strtol(to, NULL, 10), line, (size_t)n);
}

static long opened(const char *path, int flags)
{
	long fd = syscall(SYS_openat, AT_FDCWD, path, flags | O_CLOEXEC, 0600);

	if (fd >= 0)
		(void)syscall(SYS_close, (int)fd);
	return fd;
}

/* In a child, since it would be another program. */
static long run(void)
{
	char *const argv[] = { NULL }, *const envp[] = { NULL };
	pid_t pid = fork();
	int status = 0;

	if (pid == 0) {
		(void)syscall(SYS_execve, "/bin/true", argv, envp);
		_exit(errno);
	}
	while (pid > 0 && waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	errno = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
	return errno == 0 ? 0 : -1;
}

static long reach(void)
{
	struct sockaddr_in to = { .sin_family = AF_INET,
		.sin_port = htons(9),
		.sin_addr = { htonl(INADDR_LOOPBACK) } };
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	int rc = fd < 0 ? fd : connect(fd, (struct sockaddr *)&to, sizeof(to));

	if (fd >= 0)
		(void)syscall(SYS_close, fd);
	return rc;
}

static void probe(const char *when)
{
	const char *folder = getenv("PROBE_FOLDER");
	char path[512];
	int was = errno;

	if (folder == NULL)
		return;
	(void)snprintf(path, sizeof(path), "%s/there", folder);
	tell(when, "write", opened(path, O_WRONLY));
	(void)snprintf(path, sizeof(path), "%s/new", folder);
	tell(when, "create", opened(path, O_WRONLY | O_CREAT));
	(void)snprintf(path, sizeof(path), "%s/gone", folder);
	tell(when, "unlink", syscall(SYS_unlinkat, AT_FDCWD, path, 0));
	tell(when, "run", run());
	tell(when, "connect", reach());
	errno = was;
}

/* Once each. Workers have it as it was when they began. */
static void at_open(const char *path)
{
	static bool is_done;
	size_t n = strlen(path);

	/* A cohort's folder has the name alone. */
	if (is_done || n < 6 || strcmp(path + n - 5, ".alis") != 0 ||
	    path[n - 6] == '/')
		return;
	is_done = true;
	probe("read");
}

static int opens(int folder, const char *path, int flags, unsigned mode)
{
	at_open(path);
	return (int)syscall(SYS_openat, folder, path, flags, mode);
}

#define MODE(flags, mode) \
	do { \
		va_list rest; \
		va_start(rest, flags); \
		if (((flags) & (O_CREAT | O_TMPFILE)) != 0) \
			(mode) = va_arg(rest, unsigned); \
		va_end(rest); \
	} while (0)

/* In place of the C library's, whose names for arguments are its own. */
// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name)
int open(const char *path, int flags, ...)
{
	unsigned mode = 0;

	MODE(flags, mode);
	return opens(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
	unsigned mode = 0;

	MODE(flags, mode);
	return opens(AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
	unsigned mode = 0;

	MODE(flags, mode);
	return opens(folder, path, flags, mode);
}

int openat64(int folder, const char *path, int flags, ...)
{
	unsigned mode = 0;

	MODE(flags, mode);
	return opens(folder, path, flags, mode);
}

ssize_t write(int fd, const void *bytes, size_t n)
{
	static bool is_done;

	if (!is_done && (fd == STDOUT_FILENO || fd == STDERR_FILENO)) {
		is_done = true;
		probe("tell");
	}
	return syscall(SYS_write, fd, bytes, n);
}
// NOLINTEND(readability-inconsistent-declaration-parameter-name)
