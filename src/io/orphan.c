/* SPDX-License-Identifier: MIT */
#include "walk.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define DEPTH_MOST  8 /* of folders */
#define ORPHAN_MOST 1000

struct search {
	struct alis_arena *mem;
	alis_str *names;
	size_t count;
};

static bool is_passed(const char *name)
{
	return strcmp(name, ".") == 0 || strcmp(name, "..") == 0 ||
	    strcmp(name, ".git") == 0;
}

static void look_in(struct search *search, alis_str folder, unsigned depth)
{
	int fd =
	    open(folder.at, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
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
		alis_str parts[] = { folder, ALIS_STR("/"),
			alis_str_of(entry->d_name) };
		long maker = alis__io_maker(entry->d_name);
		struct stat st;
		if (is_passed(entry->d_name) ||
		    fstatat(fd, entry->d_name, &st, AT_SYMLINK_NOFOLLOW) < 0)
			continue;
		if (S_ISDIR(st.st_mode) && depth < DEPTH_MOST)
			look_in(search, alis_str_join(search->mem, parts, 3),
			    depth + 1);
		else if (S_ISREG(st.st_mode) && maker > 0 &&
		    alis__io_has_ended(maker) && search->count < ORPHAN_MOST)
			search->names[search->count++] =
			    alis_str_join(search->mem, parts, 3);
	}
	closedir(dir);
}

static int by_bytes(const void *a, const void *b)
{
	return alis_str_compare(*(const alis_str *)a, *(const alis_str *)b);
}

struct alis_names alis_io_orphans(alis_str folder, struct alis_arena *mem)
{
	struct search search = { .mem = mem };

	search.names = ALIS_NEW(mem, alis_str, ORPHAN_MOST);
	look_in(&search, alis_str_copy(folder, mem), 0);
	qsort(search.names, search.count, sizeof(alis_str), by_bytes);
	return (struct alis_names){ search.names, search.count };
}
