/* SPDX-License-Identifier: MIT */
#include <alis/io.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The path stands behind what takes the folder away should memory be out. */
struct room {
	struct alis_undo undo;
	char path[];
};

static void room_empty(const char *path)
{
	DIR *dir = opendir(path);
	struct dirent *entry;

	/* One stream, one thread: POSIX now asks for readdir. */
	// cppcheck-suppress readdirCalled
	while (dir != NULL && (entry = readdir(dir)) != NULL)
		if (strcmp(entry->d_name, ".") != 0 &&
		    strcmp(entry->d_name, "..") != 0)
			unlinkat(dirfd(dir), entry->d_name, 0);
	if (dir != NULL)
		closedir(dir);
	rmdir(path);
}

static void take_back(void *of)
{
	room_empty(((const struct room *)of)->path);
}

static void forget(void *of)
{
	alis_undo_drop(of);
}

static struct room *room_of(alis_str path)
{
	uintptr_t at = (uintptr_t)path.at - offsetof(struct room, path);

	/* The bytes are ours, made in room_open. */
	// NOLINTNEXTLINE(performance-no-int-to-ptr)
	return (struct room *)at;
}

int alis_io_room_open(
    struct alis_arena *mem, alis_str *room, struct alis_err *err)
{
	const char *where = getenv("TMPDIR");
	alis_str path, name = ALIS_STR("/alis-XXXXXX");
	struct room *made;
	char *at;

	*room = ALIS_STR("");
	if (where == NULL || where[0] != '/')
		where = "/tmp";
	path = alis_str_of(where);
	made =
	    alis_arena_alloc(mem, 1, sizeof(struct room) + path.n + name.n + 1);
	alis_arena_parting(mem, forget, &made->undo);
	at = made->path;
	memcpy(at, path.at, path.n);
	memcpy(at + path.n, name.at, name.n);
	if (mkdtemp(at) == NULL) /* with mode 0700 */
		return alis_fail_system(
		    err, "cannot make a temporary folder in '%1'", path);
	alis_undo_set(&made->undo, take_back, made);
	*room = (alis_str){ at, path.n + name.n };
	return ALIS_OK;
}

static alis_str path_in(alis_str room, const char *name, struct alis_arena *mem)
{
	const alis_str parts[] = { room, ALIS_STR("/"), alis_str_of(name) };

	return alis_str_join(mem, parts, ALIS_COUNT(parts));
}

int alis_io_room_put(alis_str room, const char *name, alis_str bytes,
    struct alis_arena *mem, alis_str *path, struct alis_err *err)
{
	int fd, rc = ALIS_OK;

	*path = path_in(room, name, mem);
	fd = open(path->at,
	    O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	if (fd < 0 || alis_fd_write(fd, bytes) < 0)
		rc = alis_fail_system(err, "cannot write '%1'", *path);
	if (fd >= 0 && close(fd) < 0 && rc == 0)
		rc = alis_fail_system(err, "cannot write '%1'", *path);
	return rc;
}

int alis_io_room_take(alis_str room, const char *name, struct alis_arena *mem,
    alis_str *bytes, struct alis_err *err)
{
	alis_str path = path_in(room, name, mem);
	struct stat st;
	int fd, rc;

	fd = open(path.at, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	if (fd < 0 && errno == ENOENT)
		return alis_fail(
		    err, ALIS_ENOENT, "there is no file '%1'", path);
	if (fd < 0 || fstat(fd, &st) < 0)
		rc = alis_fail_system(err, "cannot read '%1'", path);
	else if (!S_ISREG(st.st_mode))
		rc = alis_fail(err, ALIS_ELINK,
		    "'%1' is a special file, which alis does not read", path);
	else if (alis_io_read_stream(fd, mem, bytes, err) < 0)
		/* It speaks of standard input. */
		rc = alis_fail(err, err->code, "cannot read '%1'", path);
	else
		rc = ALIS_OK;
	if (fd >= 0)
		close(fd);
	return rc;
}

void alis_io_room_close(alis_str room)
{
	if (room.n == 0)
		return;
	room_empty(room.at);
	alis_undo_drop(&room_of(room)->undo);
}
