/* SPDX-License-Identifier: MIT */
#include "walk.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FOLDER_FLAGS (O_RDONLY | O_DIRECTORY | O_CLOEXEC)

alis_str alis__io_last(alis_str path, alis_str *before)
{
	size_t at = path.n;

	while (at > 0 && path.at[at - 1] != '/')
		at--;
	*before = alis_str_part(path, 0, at == 0 ? 0 : at - 1);
	return alis_str_from(path, at);
}

/* Why a part could not be opened as a folder. */
static int no_folder(
    int at, const char *part, alis_str shown, struct alis_err *err)
{
	int reason = errno;
	struct stat st;

	if (reason == ENOENT)
		return alis_fail(
		    err, ALIS_ENOENT, "there is no folder '%1'", shown);
	if (reason != ELOOP && reason != ENOTDIR) {
		errno = reason;
		return alis_fail_system(err, "cannot open '%1'", shown);
	}
	if (fstatat(at, part, &st, AT_SYMLINK_NOFOLLOW) == 0 &&
	    S_ISREG(st.st_mode))
		return alis_fail(
		    err, ALIS_ENOENT, "'%1' is a file, not a folder", shown);
	return alis_fail(err, ALIS_ELINK,
	    "'%1' is a link or a special file, where a folder must be", shown);
}

static int open_part(
    int at, const char *part, size_t *made, struct alis_err *err, alis_str all)
{
	int fd = openat(at, part, FOLDER_FLAGS | O_NOFOLLOW);

	if (fd < 0 && errno == ENOENT && made != NULL) {
		if (mkdirat(at, part, 0777) == 0)
			(*made)++;
		else if (errno != EEXIST)
			return alis_fail_system(
			    err, "cannot make the folder '%1'", all);
		fd = openat(at, part, FOLDER_FLAGS | O_NOFOLLOW);
	}
	if (fd < 0)
		return no_folder(at, part, all, err);
	return fd;
}

int alis__io_open_folder(const struct alis_folder *folder, alis_str path,
    size_t *made, struct alis_err *err)
{
	struct alis_arena mem = { 0 };
	alis_str top = folder->path.n > 0 ? alis_str_copy(folder->path, &mem)
	                                  : ALIS_STR("/");
	alis_cut cut = { .tail = path, .found = path.n > 0 };
	size_t end = 0;
	int fd = open(top.at, FOLDER_FLAGS);

	if (fd < 0 && errno == ENOENT)
		fd =
		    alis_fail(err, ALIS_ENOENT, "there is no folder '%1'", top);
	else if (fd < 0)
		fd = alis_fail_system(err, "cannot open '%1'", top);
	while (fd >= 0 && cut.found) {
		int above = fd;
		cut = alis_str_cut(cut.tail, '/');
		end += cut.head.n;
		fd = open_part(above, alis_str_copy(cut.head, &mem).at, made,
		    err,
		    alis_io_name(folder, alis_str_part(path, 0, end), &mem));
		end++;
		close(above);
	}
	alis_arena_release(&mem);
	return fd;
}
