/* SPDX-License-Identifier: MIT */
#include "walk.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "stamp.h"

#define READ_TRIES 3

struct alis_stamp alis__io_stamp(const struct stat *st)
{
	return (struct alis_stamp){
		.size = (uint64_t)st->st_size,
		.mtime_s = st->st_mtim.tv_sec,
		.ctime_s = st->st_ctim.tv_sec,
		.mtime_ns = (uint32_t)st->st_mtim.tv_nsec,
		.ctime_ns = (uint32_t)st->st_ctim.tv_nsec,
		.device = (uint32_t)st->st_dev,
		.inode = (uint32_t)st->st_ino,
		.user = st->st_uid,
		.group = st->st_gid,
		.mode = st->st_mode,
	};
}

/* ---- reading ---- */

/* Up to 'room' bytes, fewer only at the end; or 'enough', and then no more is
 * asked for. */
static ssize_t read_up_to(int fd, char *at, size_t room, size_t enough)
{
	size_t used = 0;

	while (used < room && (used == 0 || used != enough)) {
		ssize_t n = read(fd, at + used, room - used);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		if (n == 0)
			break;
		used += (size_t)n;
	}
	return (ssize_t)used;
}

static int too_large(alis_str name, struct alis_err *err)
{
	return alis_fail(err, ALIS_ELIMIT,
	    "'%1' has more than the %2 bytes that are read", name,
	    ALIS_NUMBER((int64_t)ALIS_SOURCE_MOST));
}

int alis_io_read_stream(
    int fd, struct alis_arena *mem, alis_str *bytes, struct alis_err *err)
{
	struct alis_arena scratch = { 0 };
	size_t room = (size_t)64 << 10, used = 0;
	char *at = ALIS_NEW(&scratch, char, room);
	ssize_t n;
	int rc = ALIS_OK;

	while ((n = read_up_to(fd, at + used, room - used, 0)) > 0) {
		used += (size_t)n;
		if (used > ALIS_BLOB_MOST) {
			rc = alis_fail(err, ALIS_ELIMIT,
			    "standard input has more than the %1 bytes that "
			    "are read",
			    ALIS_NUMBER((int64_t)ALIS_BLOB_MOST));
			break;
		}
		if (used == room) {
			char *more = ALIS_NEW(&scratch, char, room * 2);
			memcpy(more, at, used);
			at = more;
			room *= 2;
		}
	}
	if (n < 0)
		rc = alis_fail_system(err, "cannot read standard input");
	if (rc == 0)
		*bytes = alis_str_copy((alis_str){ at, used }, mem);
	alis_arena_release(&scratch);
	return rc;
}

static bool same_state(const struct stat *a, const struct stat *b)
{
	return a->st_size == b->st_size &&
	    a->st_mtim.tv_sec == b->st_mtim.tv_sec &&
	    a->st_mtim.tv_nsec == b->st_mtim.tv_nsec &&
	    a->st_ctim.tv_sec == b->st_ctim.tv_sec &&
	    a->st_ctim.tv_nsec == b->st_ctim.tv_nsec;
}

/*
 * Read the file whole, as it was at one time. Returns 1 if it was changed
 * while it was read: its bytes are copied, for what is mapped could change
 * later, and end the program if the file was cut short.
 *
 * A byte more than it has is asked for. Where that is not given, and the file
 * is as it was, its end was reached.
 */
static int read_once(int fd, struct alis_arena *mem, alis_str name,
    alis_str *bytes, struct stat *st, struct alis_err *err)
{
	struct stat after;
	size_t size;
	ssize_t n;
	char *at;

	if (fstat(fd, st) < 0)
		return alis_fail_system(err, "cannot read '%1'", name);
	if (!S_ISREG(st->st_mode))
		return alis_fail(err, ALIS_ELINK,
		    "'%1' is a special file, which alis does not read", name);
	if (st->st_size > (off_t)ALIS_SOURCE_MOST)
		return too_large(name, err);
	size = (size_t)st->st_size;
	at = ALIS_NEW_LARGE(mem, char, size + 1);
	n = read_up_to(fd, at, size + 1, size);
	if (n < 0 || fstat(fd, &after) < 0)
		return alis_fail_system(err, "cannot read '%1'", name);
	*bytes = (alis_str){ at, size };
	return (size_t)n != size || !same_state(st, &after);
}

/* What is no regular file is not even opened: to open a device can do
 * things, and a pipe would wait. */
static int open_file(
    int at, const char *part, alis_str name, struct alis_err *err)
{
	struct stat st;
	int fd;

	if (fstatat(at, part, &st, AT_SYMLINK_NOFOLLOW) < 0) {
		if (errno == ENOENT)
			return alis_fail(
			    err, ALIS_ENOENT, "there is no file '%1'", name);
		return alis_fail_system(err, "cannot read '%1'", name);
	}
	if (S_ISDIR(st.st_mode))
		return alis_fail(
		    err, ALIS_ELINK, "'%1' is a folder, not a file", name);
	if (!S_ISREG(st.st_mode))
		return alis_fail(err, ALIS_ELINK,
		    "'%1' is a link or a special file, which alis does not "
		    "read",
		    name);
	fd = openat(at, part, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	if (fd < 0)
		return alis_fail_system(err, "cannot read '%1'", name);
	return fd;
}

static int files_read(void *from, alis_str path, struct alis_arena *mem,
    const struct alis_source **src, struct alis_err *err)
{
	const struct alis_folder *folder = from;
	alis_str name = alis_io_name(folder, path, mem);
	alis_str before, last = alis__io_last(path, &before);
	const char *part = alis_str_copy(last, mem).at;
	alis_str bytes = { 0 };
	struct alis_source *source;
	int at, rc = 1;
	struct stat st;

	if (!alis_path_is_sound(path))
		return alis_fail(
		    err, ALIS_ENOENT, "there is no file '%1'", name);
	at = alis__io_open_folder(folder, before, NULL, err);
	if (at < 0)
		return at;
	/* Opened anew: another file may have taken its name meanwhile. */
	for (int tries = 0; tries < READ_TRIES && rc > 0; tries++) {
		int fd = open_file(at, part, name, err);
		rc = fd < 0 ? fd : read_once(fd, mem, name, &bytes, &st, err);
		if (fd >= 0)
			close(fd);
	}
	close(at);
	if (rc > 0)
		return alis_fail(err, ALIS_EIO,
		    "'%1' is being changed while it is read; try again", name);
	if (rc < 0)
		return rc;
	source = ALIS_NEW(mem, struct alis_source, 1);
	*source = *alis_source_of(alis_str_copy(path, mem), name, bytes, mem);
	source->stamp = alis__io_stamp(&st);
	*src = source;
	return ALIS_OK;
}

/* ---- listing ---- */

static int by_bytes(const void *a, const void *b)
{
	return alis_str_compare(*(const alis_str *)a, *(const alis_str *)b);
}

struct name {
	alis_str text;
	struct name *next;
};

/* git's own folder is left out: a commit cannot hold one either. */
static bool is_listed(alis_str name)
{
	return !alis_str_is(name, ".") && !alis_str_is(name, "..") &&
	    !alis_str_is(name, ".git");
}

static size_t read_names(DIR *dir, struct alis_arena *mem, struct name **first)
{
	struct dirent *entry;
	size_t count = 0;

	*first = NULL;
	/* One stream, one thread: POSIX now asks for readdir, not readdir_r. */
	// cppcheck-suppress readdirCalled
	while (errno = 0, (entry = readdir(dir)) != NULL) {
		alis_str text = alis_str_of(entry->d_name);
		struct name *name;
		if (!is_listed(text))
			continue;
		name = ALIS_NEW(mem, struct name, 1);
		name->text = alis_str_copy(text, mem);
		name->next = *first;
		*first = name;
		count++;
	}
	return count;
}

static int files_list(void *from, alis_str folder, struct alis_arena *mem,
    struct alis_names *names, struct alis_err *err)
{
	alis_str shown = alis_io_name(from, folder, mem);
	struct alis_err why;
	struct name *first;
	DIR *dir;
	int fd;

	*names = (struct alis_names){ 0 };
	if (folder.n > 0 && !alis_path_is_sound(folder))
		return ALIS_OK;
	fd = alis__io_open_folder(from, folder, NULL, &why);
	if (fd == ALIS_ENOENT)
		return ALIS_OK;
	if (fd < 0) {
		*err = why;
		return fd;
	}
	dir = fdopendir(fd);
	if (dir == NULL) {
		alis_fail_system(err, "cannot list '%1'", shown);
		close(fd);
		return err->code;
	}
	names->count = read_names(dir, mem, &first);
	if (errno != 0) {
		alis_fail_system(err, "cannot list '%1'", shown);
		closedir(dir);
		return err->code;
	}
	closedir(dir);
	names->names = ALIS_NEW(mem, alis_str, names->count);
	for (size_t i = 0; i < names->count; i++, first = first->next)
		names->names[i] = first->text;
	qsort(names->names, names->count, sizeof(alis_str), by_bytes);
	return ALIS_OK;
}

struct alis_files alis_io_files(struct alis_folder *folder)
{
	return (struct alis_files){
		.from = folder,
		.read = files_read,
		.list = files_list,
	};
}
