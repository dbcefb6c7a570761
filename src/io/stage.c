/* SPDX-License-Identifier: MIT */
#include "stamp.h"
#include "walk.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define NAME_TRIES 100

/* The mode that the file has now; 0 for none yet, negative if it is not a
 * file that can be replaced. */
static int mode_now(
    int at, const char *part, alis_str name, struct alis_err *err)
{
	struct stat st;

	if (fstatat(at, part, &st, AT_SYMLINK_NOFOLLOW) < 0)
		return errno == ENOENT
		    ? 0
		    : alis_fail_system(err, "cannot write '%1'", name);
	if (!S_ISREG(st.st_mode))
		return alis_fail(err, ALIS_ELINK,
		    "'%1' is a folder, a link or a special file, which alis "
		    "does not replace",
		    name);
	return (int)(st.st_mode & 0777);
}

/* A file on its way: in which folder, under which name for now. */
struct staging {
	int at;
	char name[64];
	struct stat st;
	struct undo *undo;
};

/* What there is of it, to be taken away without asking for memory. */
struct undo {
	struct alis_undo undo;
	char *folder; /* it is cut, as folders are taken away */
	size_t made;
	char *temporary; /* with room for the name */
	size_t before;   /* where that begins; 0: it is not there */
};

long alis__io_maker(const char *name)
{
	const char *head = ".alis-", *tail = ".tmp";
	size_t n = strlen(name);
	char *end;
	long maker;

	if (strncmp(name, head, strlen(head)) != 0 || n < strlen(tail) ||
	    strcmp(name + n - strlen(tail), tail) != 0)
		return 0;
	errno = 0;
	maker = strtol(name + strlen(head), &end, 10);
	return errno == 0 && *end == '-' && maker > 0 ? maker : 0;
}

bool alis__io_has_ended(long process)
{
	return kill((pid_t)process, 0) < 0 && errno == ESRCH;
}

/* Take away what a process that was killed left here. */
static void sweep(int at)
{
	int fd = openat(at, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *dir = fd < 0 ? NULL : fdopendir(fd);
	struct dirent *entry;

	if (dir == NULL) {
		if (fd >= 0)
			close(fd);
		return;
	}
	/* One stream, one thread: POSIX now asks for readdir. */
	// cppcheck-suppress readdirCalled
	while ((entry = readdir(dir)) != NULL) {
		long maker = alis__io_maker(entry->d_name);
		if (maker > 0 && alis__io_has_ended(maker))
			unlinkat(at, entry->d_name, 0);
	}
	closedir(dir);
}

/* A hidden name that nobody uses. */
static int open_new(struct staging *it)
{
	int fd = -1;

	for (unsigned i = 0; i < NAME_TRIES; i++) {
		snprintf(it->name, sizeof(it->name), ".alis-%ld-%u.tmp",
		    (long)getpid(), i);
		fd = openat(it->at, it->name,
		    O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
		if (fd >= 0 || errno != EEXIST)
			break;
	}
	if (fd >= 0)
		memcpy(it->undo->temporary + it->undo->before, it->name,
		    sizeof(it->name));
	return fd;
}

static int write_new(struct staging *it, alis_str bytes, int mode)
{
	int fd = open_new(it);
	bool fine;
	int reason;

	if (fd < 0)
		return -1;
	fine = (mode == 0 || fchmod(fd, (mode_t)mode) == 0) &&
	    alis_fd_write(fd, bytes) == 0 && fsync(fd) == 0 &&
	    fstat(fd, &it->st) == 0;
	reason = errno;
	if (close(fd) < 0 && fine) {
		fine = false;
		reason = errno;
	}
	if (fine)
		return 0;
	unlinkat(it->at, it->name, 0);
	errno = reason;
	return -1;
}

/* Take away the folders that were made: the last 'made' of them. */
static void unmake_folders(char *path, size_t made)
{
	for (; made > 0 && path[0] != '\0'; made--) {
		char *last = strrchr(path, '/');
		rmdir(path);
		*(last == NULL ? path : last) = '\0';
	}
}

static void take_back(void *of)
{
	struct undo *undo = of;

	if (undo->temporary[undo->before] != '\0')
		unlink(undo->temporary);
	unmake_folders(undo->folder, undo->made);
}

/* It is forgotten with the memory that it stands in. */
static void forget(void *of)
{
	alis_undo_drop(of);
}

static struct undo *undo_new(alis_str folder, struct alis_arena *mem)
{
	struct undo *undo = ALIS_NEW(mem, struct undo, 1);
	size_t room = sizeof(((struct staging *)NULL)->name);
	alis_str slash[] = { folder, ALIS_STR("/") };

	undo->folder = ALIS_NEW(mem, char, folder.n + 1);
	memcpy(undo->folder, folder.at, folder.n);
	undo->before = folder.n + 1;
	undo->temporary = ALIS_NEW(mem, char, undo->before + room);
	memcpy(undo->temporary, alis_str_join(mem, slash, 2).at, folder.n + 1);
	alis_arena_parting(mem, forget, &undo->undo);
	alis_undo_set(&undo->undo, take_back, undo);
	return undo;
}

static int stage_at(struct staging *it, alis_str last, alis_str bytes,
    alis_str shown, struct alis_err *err)
{
	struct alis_arena mem = { 0 };
	int mode = mode_now(it->at, alis_str_copy(last, &mem).at, shown, err);

	alis_arena_release(&mem);
	if (mode < 0)
		return mode;
	sweep(it->at);
	if (write_new(it, bytes, mode) < 0)
		return alis_fail_system(err, "cannot write '%1'", shown);
	return ALIS_OK;
}

int alis_io_stage(const struct alis_folder *folder, alis_str path,
    alis_str bytes, struct alis_arena *mem, struct alis_staged *staged,
    struct alis_err *err)
{
	alis_str shown = alis_io_name(folder, path, mem), before;
	alis_str last = alis__io_last(path, &before);
	alis_str parts[] = { folder->path, ALIS_STR("/"), before, ALIS_STR("/"),
		last };
	struct staging it = { 0 };
	alis_str dir;
	int rc;

	if (!alis_path_is_sound(path))
		return alis_fail(err, ALIS_EIO,
		    "'%1' is no path that can be written", shown);
	dir = alis_str_join(mem, parts, before.n > 0 ? 3 : 1);
	parts[2] = dir;
	staged->path = alis_str_join(mem, parts + 2, 3);
	it.undo = undo_new(dir, mem);
	rc = it.at = alis__io_open_folder(folder, before, &it.undo->made, err);
	if (it.at >= 0) {
		rc = stage_at(&it, last, bytes, shown, err);
		close(it.at);
	}
	if (rc < 0) {
		unmake_folders(it.undo->folder, it.undo->made);
		alis_undo_drop(&it.undo->undo);
		return rc;
	}
	staged->temporary = alis_str_of(it.undo->temporary);
	staged->stamp = alis__io_stamp(&it.st);
	staged->made = it.undo->made;
	staged->undo = &it.undo->undo;
	return ALIS_OK;
}

/* The folder of a file, and those above it whose folders were made. No memory
 * is asked for: the file has its name already, and others wait for theirs. */
static int sync_folders(alis_str path, size_t made)
{
	char room[PATH_MAX];
	int rc = 0, reason = 0;

	for (size_t i = 0; i <= made && rc == 0; i++) {
		int fd;
		alis__io_last(path, &path);
		if (path.n >= sizeof(room)) {
			errno = ENAMETOOLONG;
			return -1;
		}
		memcpy(room, path.at, path.n);
		room[path.n] = '\0';
		fd = open(path.n > 0 ? room : "/",
		    O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		rc = fd < 0 ? -1 : fsync(fd);
		reason = errno;
		if (fd >= 0)
			close(fd);
	}
	errno = reason;
	return rc;
}

int alis_io_publish(const struct alis_staged *staged, struct alis_err *err)
{
	bool stands = rename(staged->temporary.at, staged->path.at) == 0;

	if (stands)
		alis_undo_drop(staged->undo);
	if (stands && sync_folders(staged->path, staged->made) == 0)
		return ALIS_OK;
	alis_fail_system(err, "cannot write '%1'", staged->path);
	if (!stands)
		alis_io_discard(staged);
	return err->code;
}

void alis_io_discard(const struct alis_staged *staged)
{
	struct undo *undo = staged->undo->of;

	unlink(staged->temporary.at);
	unmake_folders(undo->folder, undo->made);
	undo->made = 0;
	alis_undo_drop(staged->undo);
}

int alis_io_make_folder(alis_str path, struct alis_err *err)
{
	struct alis_arena mem = { 0 };
	struct stat st;
	int rc = ALIS_OK;

	path = alis_str_copy(path, &mem);
	for (size_t i = 1; i <= path.n && rc == 0; i++) {
		alis_str part;
		if (i < path.n && path.at[i] != '/')
			continue;
		part = alis_str_copy(alis_str_part(path, 0, i), &mem);
		if (mkdir(part.at, 0777) < 0 && errno != EEXIST)
			rc = alis_fail_system(
			    err, "cannot make the folder '%1'", part);
	}
	if (rc == 0 && stat(path.at, &st) == 0 && !S_ISDIR(st.st_mode)) {
		errno = ENOTDIR;
		rc = alis_fail_system(err, "cannot make the folder '%1'", path);
	}
	alis_arena_release(&mem);
	return rc;
}
