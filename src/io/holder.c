/* SPDX-License-Identifier: MIT */
#include "walk.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

/*
 * Who holds a file, as far as /proc tells: a process that has it open, or a
 * git or an alis that works in the same repository, because git closes a lock
 * while an editor is open. What another machine, or a container with processes
 * of its own, does to the same files cannot be seen.
 */

struct look {
	const struct alis_held *held;
	struct stat lock;
	struct alis_holder *holder;
	struct alis_arena *mem;
};

/* File systems whose files another machine may hold (linux/magic.h). */
static bool is_shared(const char *path)
{
	static const unsigned long far[] = { 0x6969, 0x517b, 0xff534d42,
		0xfe534d42, 0x65735546, 0x01021997, 0x00c36400, 0x5346414f };
	struct statfs fs;

	if (statfs(path, &fs) < 0)
		return true;
	for (size_t i = 0; i < ALIS_COUNT(far); i++)
		if (((unsigned long)fs.f_type & 0xffffffff) == far[i])
			return true;
	return false;
}

/* The short name of a process, without its line feed. */
static alis_str name_of(int process, struct alis_arena *mem)
{
	int fd = openat(process, "comm", O_RDONLY | O_CLOEXEC);
	char name[64];
	ssize_t n = fd < 0 ? -1 : read(fd, name, sizeof(name));

	if (fd >= 0)
		close(fd);
	if (n > 0 && name[n - 1] == '\n')
		n--;
	return alis_str_copy((alis_str){ name, n < 0 ? 0 : (size_t)n }, mem);
}

static bool writes_here(alis_str name)
{
	return alis_str_starts(name, ALIS_STR("git")) ||
	    alis_str_starts(name, ALIS_STR("alis"));
}

static bool is_within(alis_str path, alis_str folder)
{
	return folder.n > 0 && alis_str_starts(path, folder) &&
	    (path.n == folder.n || path.at[folder.n] == '/');
}

/* Not for us to see; else it has ended, and holds nothing. */
static bool is_hidden(int reason)
{
	return reason == EACCES || reason == EPERM;
}

/* 1 if it works in the repository, -1 if that cannot be seen. */
static int works_within(int process, const struct alis_held *held)
{
	char room[PATH_MAX];
	ssize_t n = readlinkat(process, "cwd", room, sizeof(room));
	alis_str at = { room, n < 0 ? 0 : (size_t)n };

	if (n < 0)
		return is_hidden(errno) ? -1 : 0;
	for (size_t i = 0; i < held->folder_count; i++)
		if (is_within(at, held->folders[i]))
			return 1;
	return 0;
}

/* 1 if it has the file open, -1 if that cannot be seen. */
static int has_open(int process, const struct stat *lock)
{
	int fd = openat(process, "fd", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *dir = fd < 0 ? NULL : fdopendir(fd);
	struct dirent *entry;
	int found = 0;

	if (dir == NULL) {
		found = is_hidden(errno) ? -1 : 0;
		if (fd >= 0)
			close(fd);
		return found;
	}
	/* One stream, one thread: POSIX now asks for readdir. */
	// cppcheck-suppress readdirCalled
	while (found == 0 && (entry = readdir(dir)) != NULL) {
		struct stat st;
		if (entry->d_name[0] != '.' &&
		    fstatat(fd, entry->d_name, &st, 0) == 0 &&
		    st.st_dev == lock->st_dev && st.st_ino == lock->st_ino)
			found = 1;
	}
	closedir(dir);
	return found;
}

/* The graver of what is known already and this. */
static void note(
    struct look *look, enum alis_hold hold, long process, alis_str name)
{
	if (hold <= look->holder->hold)
		return;
	*look->holder = (struct alis_holder){ hold, process, name };
}

static void look_at(struct look *look, int proc, const char *number)
{
	long id = strtol(number, NULL, 10);
	int process = openat(proc, number, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	struct stat st;
	alis_str name;
	int open, within;

	if (process < 0)
		return; /* it has ended */
	name = name_of(process, look->mem);
	open = has_open(process, &look->lock);
	within = writes_here(name) ? works_within(process, look->held) : 0;
	if (open > 0)
		note(look, ALIS_HOLD_OPEN, id, name);
	else if (within > 0)
		note(look, ALIS_HOLD_NEAR, id, name);
	else if (within < 0 || (open < 0 && writes_here(name)) ||
	    (open < 0 && fstat(process, &st) == 0 &&
	        st.st_uid == look->lock.st_uid && st.st_uid != geteuid()))
		note(look, ALIS_HOLD_UNKNOWN, id, name);
	close(process);
}

static bool is_number(const char *name)
{
	return name[0] != '\0' && name[strspn(name, "0123456789")] == '\0';
}

void alis_io_holder(const struct alis_held *held, struct alis_arena *mem,
    struct alis_holder *holder)
{
	struct look look = { .held = held, .holder = holder, .mem = mem };
	alis_str file = alis_str_copy(held->file, mem);
	char self[32];
	struct dirent *entry;
	DIR *dir;
	int fd;

	*holder = (struct alis_holder){ .hold = ALIS_HOLD_NONE };
	if (lstat(file.at, &look.lock) < 0)
		return;
	snprintf(self, sizeof(self), "%ld", (long)getpid());
	fd = open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	dir = fd < 0 ? NULL : fdopendir(fd);
	if (dir == NULL || faccessat(fd, self, F_OK, 0) < 0 ||
	    is_shared(file.at))
		note(&look, ALIS_HOLD_UNKNOWN, 0, ALIS_STR(""));
	/* One stream, one thread: POSIX now asks for readdir. */
	// cppcheck-suppress readdirCalled
	while (dir != NULL && (entry = readdir(dir)) != NULL)
		if (is_number(entry->d_name) &&
		    strcmp(entry->d_name, self) != 0)
			look_at(&look, fd, entry->d_name);
	if (dir != NULL)
		closedir(dir);
	else if (fd >= 0)
		close(fd);
}

int alis_io_break(const struct alis_held *held, struct alis_err *err)
{
	struct alis_arena mem = { 0 };
	alis_str file = alis_str_copy(held->file, &mem);
	struct stat st;
	int rc = ALIS_OK;

	if (lstat(file.at, &st) < 0 || (uint64_t)st.st_dev != held->device ||
	    (uint64_t)st.st_ino != held->inode)
		rc = alis_fail(err, ALIS_ELOCKED,
		    "'%1' is another file now; nothing is taken away",
		    held->file);
	else if (unlink(file.at) < 0)
		rc = alis_fail_system(err, "cannot take away '%1'", held->file);
	alis_arena_release(&mem);
	return rc;
}
