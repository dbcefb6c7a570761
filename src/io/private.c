/* SPDX-License-Identifier: MIT */
#include <alis/io.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define TRIM_MOST 256 /* files that are looked at */
#define PIECES    64  /* that are written at once */
#define NAME_MOST 64

/* ---- reading ---- */

/* The folder itself; what leads to it is the user's own affair. */
static int open_folder(alis_str folder)
{
	return open(folder.at, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

/* As it is written below; git makes no such file, so that none comes with a
 * repository of somebody else's. */
static bool is_ours(const struct stat *st)
{
	return st->st_uid == geteuid() &&
	    (st->st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

static int read_file(int fd, const char *name, uint64_t most,
    struct alis_arena *mem, alis_str *bytes, struct alis_err *err)
{
	struct stat st;
	char *at;

	if (fstat(fd, &st) < 0)
		return alis_fail_system(
		    err, "cannot read '%1'", alis_str_of(name));
	if (!S_ISREG(st.st_mode) || !is_ours(&st))
		return alis_fail(err, ALIS_ESTATE,
		    "'%1' could have been written by others",
		    alis_str_of(name));
	if ((uint64_t)st.st_size > most)
		return alis_fail(err, ALIS_ELIMIT,
		    "'%1' has more than the %2 bytes that are read",
		    alis_str_of(name), ALIS_NUMBER((int64_t)most));
	at = ALIS_NEW(mem, char, (size_t)st.st_size + 1);
	if (!alis_fd_read(fd, at, (size_t)st.st_size))
		return alis_fail_system(
		    err, "cannot read '%1'", alis_str_of(name));
	*bytes = (alis_str){ at, (size_t)st.st_size };
	return ALIS_OK;
}

int alis_io_private_read(alis_str folder, const char *name, uint64_t most,
    struct alis_arena *mem, alis_str *bytes, struct alis_err *err)
{
	int rc, fd = -1, dir = open_folder(folder);

	*bytes = ALIS_STR("");
	if (dir >= 0)
		fd = openat(
		    dir, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	if (fd >= 0)
		rc = read_file(fd, name, most, mem, bytes, err);
	else if (errno == ENOENT)
		rc = alis_fail(err, ALIS_ENOENT, "there is no file '%1'",
		    alis_str_of(name));
	else
		rc = alis_fail_system(
		    err, "cannot read '%1'", alis_str_of(name));
	if (fd >= 0)
		close(fd);
	if (dir >= 0)
		close(dir);
	return rc;
}

/* ---- writing ---- */

/* The rest of 'parts', of which the first may have been written in part. */
static bool write_parts(int fd, const alis_str *parts, size_t count)
{
	size_t done = 0; /* bytes of the first */

	while (count > 0) {
		struct iovec pieces[PIECES];
		size_t n = 0;
		ssize_t got;
		for (; n < count && n < PIECES; n++) {
			alis_str left =
			    alis_str_from(parts[n], n == 0 ? done : 0);
			/* The interface takes no constant. */
			memcpy(&pieces[n].iov_base, &left.at,
			    sizeof(pieces[n].iov_base));
			pieces[n].iov_len = left.n;
		}
		got = writev(fd, pieces, (int)n);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return false;
		done += (size_t)got;
		for (; count > 0 && done >= parts[0].n; parts++, count--)
			done -= parts[0].n;
	}
	return true;
}

static int write_file(int dir, const char *name, const alis_str *parts,
    size_t count, struct alis_err *err)
{
	char temporary[NAME_MOST];
	bool ok;
	int fd;

	/* As others are called that a killed alis leaves behind. */
	snprintf(
	    temporary, sizeof(temporary), ".alis-%ld-0.tmp", (long)getpid());
	unlinkat(dir, temporary, 0);
	fd = openat(dir, temporary,
	    O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	ok = fd >= 0 && write_parts(fd, parts, count);
	if (fd >= 0 && close(fd) < 0)
		ok = false;
	if (ok && renameat(dir, temporary, dir, name) == 0)
		return ALIS_OK;
	alis_fail_system(err, "cannot write '%1'", alis_str_of(name));
	unlinkat(dir, temporary, 0);
	return err->code;
}

bool alis_io_is_folder(alis_str path)
{
	struct stat st;

	return lstat(path.at, &st) == 0 && S_ISDIR(st.st_mode);
}

int alis_io_private_folder(alis_str folder, struct alis_err *err)
{
	if (mkdir(folder.at, 0700) == 0)
		return ALIS_OK;
	if (errno != EEXIST)
		return alis_fail_system(
		    err, "cannot make the folder '%1'", folder);
	if (!alis_io_is_folder(folder))
		return alis_fail(err, ALIS_ELINK,
		    "'%1' is a link or a special file, where a folder must be",
		    folder);
	return ALIS_OK;
}

int alis_io_private_write(alis_str folder, const char *name,
    const alis_str *parts, size_t count, struct alis_err *err)
{
	int rc, dir;

	if (alis_io_private_folder(folder, err) < 0)
		return err->code;
	dir = open_folder(folder);
	if (dir < 0)
		return alis_fail_system(
		    err, "cannot open the folder '%1'", folder);
	rc = write_file(dir, name, parts, count, err);
	close(dir);
	return rc;
}

/* ---- throwing away ---- */

struct aged {
	char name[NAME_MOST];
	struct timespec time;
};

static bool is_older(const struct aged *a, const struct aged *b)
{
	if (a->time.tv_sec != b->time.tv_sec)
		return a->time.tv_sec < b->time.tv_sec;
	return a->time.tv_nsec < b->time.tv_nsec;
}

static size_t list_aged(DIR *dir, const char *start, struct aged *list)
{
	struct dirent *entry;
	size_t n = 0;

	/* One stream, one thread: POSIX now asks for readdir. */
	// cppcheck-suppress readdirCalled
	while (n < TRIM_MOST && (entry = readdir(dir)) != NULL) {
		struct stat st;
		size_t length = strlen(entry->d_name);
		if (strncmp(entry->d_name, start, strlen(start)) != 0 ||
		    length >= sizeof(list[n].name) ||
		    fstatat(dirfd(dir), entry->d_name, &st,
		        AT_SYMLINK_NOFOLLOW) < 0)
			continue;
		memcpy(list[n].name, entry->d_name, length + 1);
		list[n++].time = st.st_mtim;
	}
	return n;
}

void alis_io_private_trim(
    alis_str folder, const char *start, size_t most, struct alis_arena *mem)
{
	struct aged *list = ALIS_NEW(mem, struct aged, TRIM_MOST);
	int fd = open_folder(folder);
	DIR *dir = fd < 0 ? NULL : fdopendir(fd);
	size_t n;

	if (dir == NULL) {
		if (fd >= 0)
			close(fd);
		return;
	}
	for (n = list_aged(dir, start, list); n > most; n--) {
		size_t oldest = 0;
		for (size_t i = 1; i < n; i++)
			if (is_older(&list[i], &list[oldest]))
				oldest = i;
		unlinkat(dirfd(dir), list[oldest].name, 0);
		list[oldest] = list[n - 1];
	}
	closedir(dir);
}
