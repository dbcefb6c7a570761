/* SPDX-License-Identifier: MIT */
#include "walk.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define MODE 0666 /* as umask lets it */

/* A name that was made stays only when its folder is on the disk too. */
static int sync_folder(alis_str path, struct alis_arena *mem)
{
	size_t n = path.n;
	alis_str folder;
	int fd, rc;

	while (n > 0 && path.at[n - 1] != '/')
		n--;
	folder = n == 0 ? ALIS_STR(".")
	                : alis_str_copy(alis_str_part(path, 0, n), mem);
	fd = open(folder.at, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0)
		return -1;
	rc = fsync(fd);
	/* Some file systems cannot do it, and need not. */
	if (rc < 0 && errno == EINVAL)
		rc = 0;
	close(fd);
	return rc;
}

/* What was not written whole is taken back: half a line would be read as
 * another. */
static int write_behind(
    int fd, off_t size, alis_str more, alis_str path, struct alis_err *err)
{
	if (lseek(fd, size, SEEK_SET) == size && alis_fd_write(fd, more) == 0 &&
	    fsync(fd) == 0)
		return ALIS_OK;
	alis_fail_system(err, "cannot add to '%1'", path);
	if (ftruncate(fd, size) < 0 || fsync(fd) < 0)
		alis_fail_system(err,
		    "cannot add to '%1', nor take back what was added", path);
	return err->code;
}

static int append(int fd, alis_str path,
    int (*add)(void *with, alis_str was, struct alis_arena *mem, alis_str *more,
        struct alis_err *err),
    void *with, struct alis_arena *mem, struct alis_err *err)
{
	struct stat st;
	alis_str was, more = ALIS_STR("");
	int code;

	if (fstat(fd, &st) < 0)
		return alis_fail_system(err, "cannot read '%1'", path);
	if (!S_ISREG(st.st_mode))
		return alis_fail(err, ALIS_ELINK,
		    "'%1' is a special file, which alis does not read", path);
	code = alis_io_read_stream(fd, mem, &was, err);
	if (code < 0)
		return code;
	code = add(with, was, mem, &more, err);
	if (code < 0 || more.n == 0)
		return code;
	if (was.n > 0 && was.at[was.n - 1] != '\n') {
		const alis_str parts[] = { ALIS_STR("\n"), more };
		more = alis_str_join(mem, parts, ALIS_COUNT(parts));
	}
	return write_behind(fd, (off_t)was.n, more, path, err);
}

int alis_io_append(alis_str path,
    int (*add)(void *with, alis_str was, struct alis_arena *mem, alis_str *more,
        struct alis_err *err),
    void *with, struct alis_arena *mem, struct alis_err *err)
{
	int fd, code;

	path = alis_str_copy(path, mem);
	fd = open(path.at, O_RDWR | O_CREAT | O_CLOEXEC | O_NOCTTY | O_NONBLOCK,
	    MODE);
	if (fd < 0)
		return alis_fail_system(err, "cannot open '%1'", path);
	/* Where there are no locks there is none, as for a folder. */
	while (flock(fd, LOCK_EX) < 0 && errno == EINTR)
		;
	code = append(fd, path, add, with, mem, err);
	if (code == ALIS_OK && sync_folder(path, mem) < 0)
		code = alis_fail_system(
		    err, "cannot put the folder of '%1' on the disk", path);
	close(fd);
	return code;
}
