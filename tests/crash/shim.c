/* SPDX-License-Identifier: MIT */

/*
 * Faults for a program that writes, put before the C library by LD_PRELOAD,
 * where no tracer is allowed. ALIS_SHIM says which:
 *
 *   short         every write takes a few bytes alone, and every second call
 *                 that may be interrupted is, at first
 *   NAME:N        call N that changes something fails with errno NAME
 *   NAME:N+       and so does every later one
 *   KILL:N        the process is killed before call N
 */

/* The names are the C library's own. */
// NOLINTBEGIN(bugprone-reserved-identifier, cert-dcl37-c, cert-dcl51-cpp)
// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name)
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#define SHORT 7 /* bytes that a short write takes */

static unsigned long calls;

static int is_short(void)
{
	const char *how = getenv("ALIS_SHIM");

	return how != NULL && strcmp(how, "short") == 0;
}

static int named(const char *name, size_t n)
{
	static const struct {
		const char *name;
		int number;
	} faults[] = { { "EIO", EIO }, { "ENOSPC", ENOSPC }, { "EINTR", EINTR },
		{ "EROFS", EROFS }, { "EDQUOT", EDQUOT } };

	for (size_t i = 0; i < sizeof(faults) / sizeof(faults[0]); i++)
		if (strlen(faults[i].name) == n &&
		    strncmp(faults[i].name, name, n) == 0)
			return faults[i].number;
	return 0;
}

/* Whether this call fails; sets errno. */
static int fails(void)
{
	const char *how = getenv("ALIS_SHIM");
	const char *colon = how == NULL ? NULL : strchr(how, ':');
	unsigned long at;
	char *end;

	calls++;
	if (colon == NULL)
		return 0;
	at = strtoul(colon + 1, &end, 10);
	if (calls != at && (*end != '+' || calls < at))
		return 0;
	if (strncmp(how, "KILL", 4) == 0)
		kill(getpid(), SIGKILL);
	errno = named(how, (size_t)(colon - how));
	return errno != 0;
}

/* Every second call that may be interrupted is. */
static int interrupted(void)
{
	static unsigned long turns;

	if (!is_short() || ++turns % 2 == 0)
		return 0;
	errno = EINTR;
	return 1;
}

/* The function of that name in the library behind this one. */
static void *behind(const char *name)
{
	void *found = dlsym(RTLD_NEXT, name);

	if (found == NULL)
		abort();
	return found;
}

/* ISO C has no way from an object's pointer to a function's; POSIX has. */
#define BEHIND(type, name) (*(type *)(void *[]){ behind(name) })

ssize_t write(int fd, const void *bytes, size_t n)
{
	typedef ssize_t call(int, const void *, size_t);

	if (fd > 2 && fails()) /* a terminal is never full */
		return -1;
	if (interrupted())
		return -1;
	if (is_short() && n > SHORT)
		n = SHORT;
	return BEHIND(call *, "write")(fd, bytes, n);
}

int fsync(int fd)
{
	typedef int call(int);

	return fails() ? -1 : BEHIND(call *, "fsync")(fd);
}

int ftruncate64(int fd, off64_t size)
{
	typedef int call(int, off64_t);

	return fails() ? -1 : BEHIND(call *, "ftruncate64")(fd, size);
}

int rename(const char *from, const char *to)
{
	typedef int call(const char *, const char *);

	return fails() ? -1 : BEHIND(call *, "rename")(from, to);
}

int link(const char *from, const char *to)
{
	typedef int call(const char *, const char *);

	return fails() ? -1 : BEHIND(call *, "link")(from, to);
}

int mkdir(const char *path, mode_t mode)
{
	typedef int call(const char *, mode_t);

	return fails() ? -1 : BEHIND(call *, "mkdir")(path, mode);
}

int mkdirat(int at, const char *path, mode_t mode)
{
	typedef int call(int, const char *, mode_t);

	return fails() ? -1 : BEHIND(call *, "mkdirat")(at, path, mode);
}

int fchmod(int fd, mode_t mode)
{
	typedef int call(int, mode_t);

	return fails() ? -1 : BEHIND(call *, "fchmod")(fd, mode);
}

/* Only what makes a file changes anything. */
static mode_t mode_of(int flags, va_list rest)
{
	return (flags & O_CREAT) ? va_arg(rest, mode_t) : 0;
}

int open64(const char *path, int flags, ...)
{
	typedef int call(const char *, int, ...);
	va_list rest;
	mode_t mode;

	va_start(rest, flags);
	mode = mode_of(flags, rest);
	va_end(rest);
	if ((flags & O_CREAT) && fails())
		return -1;
	return BEHIND(call *, "open64")(path, flags, mode);
}

int open(const char *path, int flags, ...)
{
	typedef int call(const char *, int, ...);
	va_list rest;
	mode_t mode;

	va_start(rest, flags);
	mode = mode_of(flags, rest);
	va_end(rest);
	if ((flags & O_CREAT) && fails())
		return -1;
	return BEHIND(call *, "open")(path, flags, mode);
}

int openat64(int at, const char *path, int flags, ...)
{
	typedef int call(int, const char *, int, ...);
	va_list rest;
	mode_t mode;

	va_start(rest, flags);
	mode = mode_of(flags, rest);
	va_end(rest);
	if ((flags & O_CREAT) && fails())
		return -1;
	return BEHIND(call *, "openat64")(at, path, flags, mode);
}

int openat(int at, const char *path, int flags, ...)
{
	typedef int call(int, const char *, int, ...);
	va_list rest;
	mode_t mode;

	va_start(rest, flags);
	mode = mode_of(flags, rest);
	va_end(rest);
	if ((flags & O_CREAT) && fails())
		return -1;
	return BEHIND(call *, "openat")(at, path, flags, mode);
}
// NOLINTEND(readability-inconsistent-declaration-parameter-name)
// NOLINTEND(bugprone-reserved-identifier, cert-dcl37-c, cert-dcl51-cpp)
