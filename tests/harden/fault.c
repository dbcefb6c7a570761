/* SPDX-License-Identifier: MIT */

/*
 * Faults that stand before the C library (LD_PRELOAD): calls of the program's
 * own code, or of libgit2's, fail as control.h says. Whose call it is tells the
 * address it comes from; so the loader, the C library and other libraries are
 * spared, whose faults are not ours to mend.
 */

/* The names are the C library's own. */
// NOLINTBEGIN(bugprone-reserved-identifier, cert-dcl37-c, cert-dcl51-cpp)
// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name)
#define _GNU_SOURCE
#include "control.h"

#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <link.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define FEW 7 /* the most bytes that a short call takes */

static struct shared *shared;
static struct control *control; /* NULL: this is another program */

/* What glibc itself calls these, so that none needs to be looked up. */
void *__libc_malloc(size_t n);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *at, size_t n);

/* ---- who called ---- */

struct caller {
	uintptr_t at;
	const char *library;
	bool is_first, found;
};

static int is_in(struct dl_phdr_info *info, size_t size, void *to)
{
	struct caller *caller = to;
	bool first = caller->is_first;

	(void)size;
	caller->is_first = false;
	if (caller->library == NULL
	        ? !first
	        : strstr(info->dlpi_name, caller->library) == NULL)
		return 0;
	for (int i = 0; i < info->dlpi_phnum; i++) {
		const ElfW(Phdr) *part = &info->dlpi_phdr[i];
		uintptr_t from = info->dlpi_addr + part->p_vaddr;
		if (part->p_type == PT_LOAD && caller->at >= from &&
		    caller->at < from + part->p_memsz)
			caller->found = true;
	}
	return caller->found;
}

static bool is_from(const void *at, const char *library)
{
	struct caller caller = { (uintptr_t)at, library, true, false };

	dl_iterate_phdr(is_in, &caller);
	return caller.found;
}

static bool is_meant(const void *from)
{
	return ((control->by & BY_ALIS) && is_from(from, NULL)) ||
	    ((control->by & BY_GIT) && is_from(from, "libgit2"));
}

/* ---- what happens ---- */

static uint64_t drawn(uint64_t n)
{
	n += control->seed * 0x9e3779b97f4a7c15;
	n = (n ^ n >> 30) * 0xbf58476d1ce4e5b9;
	n = (n ^ n >> 27) * 0x94d049bb133111eb;
	return n ^ n >> 31;
}

/* Another writer's work on a file, which is done when this is. */
static void ask_for_change(const char *path)
{
	struct other_writer *writer = &shared->writer;

	snprintf(writer->path, sizeof(writer->path), "%s", path);
	sem_post(&writer->asked);
	while (sem_wait(&writer->done) != 0)
		;
}

/* In the file that is being read. */
static void change(int fd)
{
	char open_file[64], path[sizeof(shared->writer.path)];
	struct stat st;
	ssize_t n;

	snprintf(open_file, sizeof(open_file), "/proc/self/fd/%d", fd);
	n = readlink(open_file, path, sizeof(path) - 1);
	if (n <= 0 || stat(open_file, &st) != 0 || !S_ISREG(st.st_mode))
		return;
	path[n] = '\0';
	if (strstr(path, ".alis") == NULL && strstr(path, ".regler") == NULL)
		return; /* nobody else writes git's files by hand */
	if (strstr(path, ".git/") != NULL || strstr(path, "/.alis/") != NULL ||
	    strstr(path, ".tmp") != NULL)
		return;
	ask_for_change(path);
}

/* In a journal, whatever is done to what. */
static void join(void)
{
	static const char *const journals[] = { "journal/2018.alis",
		"loggbok.alis" };
	char path[PATH_MAX];

	for (size_t i = 0; i < sizeof(journals) / sizeof(journals[0]); i++)
		if (realpath(journals[i], path) != NULL) {
			ask_for_change(path);
			return;
		}
}

/* Count a call; whether it fails, with errno set. */
static bool fails_at(unsigned call, const void *from, int fd)
{
	int before = errno; /* the end of a folder is known by it */
	uint64_t n;

	if (control == NULL || !(control->calls & call) || !is_meant(from))
		return false;
	n = atomic_fetch_add(&control->seen, 1) + 1;
	if (control->how == HOW_INTERRUPT && fd >= 0 && drawn(n) % 2 == 0) {
		atomic_fetch_add(&control->hits, 1);
		errno = EINTR;
		return true;
	}
	if (control->at == 0 || control->how == HOW_MOMENT ||
	    (control->ever ? n < control->at : n != control->at))
		return false;
	if (control->how == HOW_JOIN)
		join();
	else if (control->how >= HOW_GROW && fd >= 0)
		change(fd);
	if (control->how == HOW_SIGNAL) {
		/* A worker may end by it, and its caller go on. */
		atomic_fetch_add(&control->hits, 1);
		raise(control->number);
	}
	errno = before;
	if (control->how != HOW_FAIL)
		return false;
	atomic_fetch_add(&control->hits, 1);
	errno = control->number;
	return true;
}

#define FAILS(call)    fails_at(call, __builtin_return_address(0), -1)
#define FAILS_ON(call) fails_at(call, __builtin_return_address(0), fd)

/* So many bytes are taken. */
static size_t some(unsigned call, const void *from, size_t n)
{
	if (control == NULL || control->how != HOW_SHORT || n < 2 ||
	    !(control->calls & call) || !is_meant(from))
		return n;
	atomic_fetch_add(&control->hits, 1);
	return 1 + drawn(atomic_load(&control->seen)) % (n < FEW ? n : FEW);
}

#define SOME(call, n) some(call, __builtin_return_address(0), n)

/* The function of that name in the library behind this one. */
static void *behind(const char *name)
{
	void *found = dlsym(RTLD_NEXT, name);

	if (found == NULL)
		abort();
	return found;
}

/* ISO C has no way from an object's pointer to a function's; POSIX has. */
#define BEHIND(name) (*(__typeof__(&(name)) *)(void *[]){ behind(#name) })

/* A signal that comes when it will. Processes that are forked have no clock. */
static void set_clock(void)
{
	struct sigevent event = { .sigev_notify = SIGEV_SIGNAL,
		.sigev_signo = control->number };
	struct itimerspec when = { .it_value = {
		                       (time_t)(control->at / 1000000),
		                       (long)(control->at % 1000000 * 1000) } };
	timer_t timer;

	if (timer_create(CLOCK_MONOTONIC, &event, &timer) != 0 ||
	    timer_settime(timer, 0, &when, NULL) != 0)
		abort();
	atomic_fetch_add(&control->hits, 1);
}

__attribute__((constructor)) static void begin(void)
{
	const char *name = getenv("ALIS_HARDEN");
	char self[512];
	ssize_t n = readlink("/proc/self/exe", self, sizeof(self) - 1);
	struct shared *found;
	int fd;

	if (name == NULL || n <= 0)
		return;
	self[n] = '\0';
	fd = (int)syscall(SYS_openat, AT_FDCWD, name, O_RDWR | O_CLOEXEC);
	/* The library's own mmap would be counted. */
	// NOLINTBEGIN(performance-no-int-to-ptr)
	found = fd < 0 ? MAP_FAILED
	               : (void *)syscall(SYS_mmap, NULL, sizeof(*found),
	                     PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	// NOLINTEND(performance-no-int-to-ptr)
	if (fd >= 0)
		(void)syscall(SYS_close, fd);
	if (found == MAP_FAILED || strcmp(found->control.program, self) != 0)
		return;
	shared = found;
	control = &found->control;
	if (control->how == HOW_MOMENT && control->at > 0)
		set_clock();
}

/* ---- memory ---- */

void *malloc(size_t n)
{
	return FAILS(ON_MEMORY) ? NULL : __libc_malloc(n);
}

void *calloc(size_t n, size_t size)
{
	return FAILS(ON_MEMORY) ? NULL : __libc_calloc(n, size);
}

void *realloc(void *at, size_t n)
{
	return FAILS(ON_MEMORY) ? NULL : __libc_realloc(at, n);
}

void *mmap(void *at, size_t n, int may, int flags, int fd, off_t from)
{
	return FAILS(fd < 0 ? ON_MEMORY : ON_MAP)
	    ? MAP_FAILED
	    : BEHIND(mmap)(at, n, may, flags, fd, from);
}

void *mmap64(void *at, size_t n, int may, int flags, int fd, off64_t from)
{
	return FAILS(fd < 0 ? ON_MEMORY : ON_MAP)
	    ? MAP_FAILED
	    : BEHIND(mmap64)(at, n, may, flags, fd, from);
}

/* ---- reading and writing ---- */

ssize_t read(int fd, void *to, size_t n)
{
	if (FAILS_ON(ON_READ))
		return -1;
	return BEHIND(read)(fd, to, SOME(ON_READ, n));
}

ssize_t pread64(int fd, void *to, size_t n, off64_t at)
{
	if (FAILS_ON(ON_READ))
		return -1;
	return BEHIND(pread64)(fd, to, SOME(ON_READ, n), at);
}

struct dirent64 *readdir64(DIR *folder)
{
	return FAILS(ON_READ) ? NULL : BEHIND(readdir64)(folder);
}

ssize_t readlink(const char *path, char *to, size_t n)
{
	return FAILS(ON_READ) ? -1 : BEHIND(readlink)(path, to, n);
}

ssize_t readlinkat(int at, const char *path, char *to, size_t n)
{
	return FAILS(ON_READ) ? -1 : BEHIND(readlinkat)(at, path, to, n);
}

ssize_t write(int fd, const void *bytes, size_t n)
{
	if (FAILS_ON(ON_WRITE))
		return -1;
	return BEHIND(write)(fd, bytes, SOME(ON_WRITE, n));
}

ssize_t pwrite64(int fd, const void *bytes, size_t n, off64_t at)
{
	if (FAILS_ON(ON_WRITE))
		return -1;
	return BEHIND(pwrite64)(fd, bytes, SOME(ON_WRITE, n), at);
}

ssize_t writev(int fd, const struct iovec *parts, int count)
{
	return FAILS(ON_WRITE) ? -1 : BEHIND(writev)(fd, parts, count);
}

int ftruncate64(int fd, off64_t size)
{
	return FAILS(ON_WRITE) ? -1 : BEHIND(ftruncate64)(fd, size);
}

int fchmod(int fd, mode_t mode)
{
	return FAILS(ON_WRITE) ? -1 : BEHIND(fchmod)(fd, mode);
}

int fsync(int fd)
{
	return FAILS(ON_SYNC) ? -1 : BEHIND(fsync)(fd);
}

/* ---- names ---- */

int rename(const char *from, const char *to)
{
	return FAILS(ON_NAME) ? -1 : BEHIND(rename)(from, to);
}

int renameat(int at, const char *from, int into, const char *to)
{
	return FAILS(ON_NAME) ? -1 : BEHIND(renameat)(at, from, into, to);
}

int link(const char *from, const char *to)
{
	return FAILS(ON_NAME) ? -1 : BEHIND(link)(from, to);
}

int unlink(const char *path)
{
	return FAILS(ON_NAME) ? -1 : BEHIND(unlink)(path);
}

int unlinkat(int at, const char *path, int flags)
{
	return FAILS(ON_NAME) ? -1 : BEHIND(unlinkat)(at, path, flags);
}

int mkdir(const char *path, mode_t mode)
{
	return FAILS(ON_NAME) ? -1 : BEHIND(mkdir)(path, mode);
}

int mkdirat(int at, const char *path, mode_t mode)
{
	return FAILS(ON_NAME) ? -1 : BEHIND(mkdirat)(at, path, mode);
}

int rmdir(const char *path)
{
	return FAILS(ON_NAME) ? -1 : BEHIND(rmdir)(path);
}

/* ---- opening ---- */

static mode_t mode_of(int flags, va_list rest)
{
	return (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0;
}

#define WITH_MODE(function, ...) \
	va_list rest; \
	mode_t mode; \
	if (FAILS(ON_OPEN)) \
		return -1; \
	va_start(rest, flags); \
	mode = mode_of(flags, rest); \
	va_end(rest); \
	return BEHIND(function)(__VA_ARGS__, flags, mode)

int open(const char *path, int flags, ...)
{
	WITH_MODE(open, path);
}

int open64(const char *path, int flags, ...)
{
	WITH_MODE(open64, path);
}

int openat(int at, const char *path, int flags, ...)
{
	WITH_MODE(openat, at, path);
}

int openat64(int at, const char *path, int flags, ...)
{
	WITH_MODE(openat64, at, path);
}

DIR *opendir(const char *path)
{
	return FAILS(ON_OPEN) ? NULL : BEHIND(opendir)(path);
}

DIR *fdopendir(int fd)
{
	return FAILS(ON_OPEN) ? NULL : BEHIND(fdopendir)(fd);
}

FILE *fopen64(const char *path, const char *mode)
{
	return FAILS(ON_OPEN) ? NULL : BEHIND(fopen64)(path, mode);
}

int pipe(int ends[2])
{
	return FAILS(ON_OPEN) ? -1 : BEHIND(pipe)(ends);
}

char *mkdtemp(char *path)
{
	return FAILS(ON_OPEN) ? NULL : BEHIND(mkdtemp)(path);
}

/* ---- looking ---- */

int stat64(const char *path, struct stat64 *st)
{
	return FAILS(ON_LOOK) ? -1 : BEHIND(stat64)(path, st);
}

int lstat64(const char *path, struct stat64 *st)
{
	return FAILS(ON_LOOK) ? -1 : BEHIND(lstat64)(path, st);
}

int fstat64(int fd, struct stat64 *st)
{
	return FAILS(ON_LOOK) ? -1 : BEHIND(fstat64)(fd, st);
}

int fstatat64(int at, const char *path, struct stat64 *st, int flags)
{
	return FAILS(ON_LOOK) ? -1 : BEHIND(fstatat64)(at, path, st, flags);
}

off64_t lseek64(int fd, off64_t to, int from)
{
	return FAILS(ON_LOOK) ? -1 : BEHIND(lseek64)(fd, to, from);
}

/* ---- processes ---- */

pid_t fork(void)
{
	return FAILS(ON_PROCESS) ? -1 : BEHIND(fork)();
}

int pthread_create(pthread_t *thread, const pthread_attr_t *how,
    void *(*run)(void *), void *with)
{
	return FAILS(ON_PROCESS)
	    ? EAGAIN
	    : BEHIND(pthread_create)(thread, how, run, with);
}
// NOLINTEND(readability-inconsistent-declaration-parameter-name)
// NOLINTEND(bugprone-reserved-identifier, cert-dcl37-c, cert-dcl51-cpp)
