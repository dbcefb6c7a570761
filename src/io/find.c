/* SPDX-License-Identifier: MIT */
#include "walk.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- paths as text: absolute, no '/' at the end, "" is the root ---- */

static alis_str below(alis_str folder, alis_str path, struct alis_arena *mem)
{
	alis_str parts[] = { folder, ALIS_STR("/"), path };

	if (path.n == 0)
		return folder;
	return alis_str_join(mem, parts, 3);
}

static bool is_within(alis_str path, alis_str folder)
{
	return alis_str_starts(path, folder) &&
	    (path.n == folder.n || path.at[folder.n] == '/');
}

/* From a folder to what lies within it; "" for the folder itself. */
static alis_str from_folder(alis_str path, alis_str folder)
{
	return alis_str_from(
	    path, path.n == folder.n ? folder.n : folder.n + 1);
}

static size_t part_count(alis_str path)
{
	size_t count = path.n > 0;

	for (size_t i = 0; i < path.n; i++)
		count += path.at[i] == '/';
	return count;
}

static alis_str ups(size_t count, struct alis_arena *mem)
{
	static const char up[] = { '.', '.', '/' };
	char *at = ALIS_NEW(mem, char, 3 * count + 1);

	for (size_t i = 0; i < 3 * count; i++)
		at[i] = up[i % 3];
	return (alis_str){ at, 3 * count };
}

/* ---- names for a person ---- */

alis_str alis_io_name(
    const struct alis_folder *folder, alis_str path, struct alis_arena *mem)
{
	alis_str here = folder->here, rest = path;

	/* What the way down to the user and the way down to the file have in
	 * common needs not be said. */
	while (here.n > 0) {
		alis_cut one = alis_str_cut(here, '/');
		alis_cut two = alis_str_cut(rest, '/');
		if (!two.found || !alis_str_same(one.head, two.head))
			break;
		here = one.tail;
		rest = two.tail;
	}
	if (folder->here.n == 0) {
		alis_str parts[] = { folder->shown, path };
		return alis_str_join(mem, parts, 2);
	}
	alis_str parts[] = { ups(part_count(here), mem), rest };
	return alis_str_join(mem, parts, 2);
}

/* ---- where the user stands ---- */

static int working_folder(
    struct alis_arena *mem, alis_str *cwd, struct alis_err *err)
{
	char *at = realpath(".", NULL);

	if (at == NULL) {
		alis_fail_system(
		    err, "cannot tell where the working folder is");
		return ALIS_EIO;
	}
	*cwd = alis_str_copy(alis_str_of(at), mem);
	free(at);
	if (alis_str_is(*cwd, "/"))
		cwd->n = 0;
	return ALIS_OK;
}

static struct alis_folder folder_at(
    alis_str top, alis_str cwd, struct alis_arena *mem)
{
	struct alis_folder folder = { .path = alis_str_copy(top, mem) };
	alis_str slash = ALIS_STR("/");

	if (is_within(cwd, top)) {
		folder.here = from_folder(cwd, top);
		folder.shown = ups(part_count(folder.here), mem);
	} else {
		bool inside = is_within(top, cwd);
		alis_str parts[] = { inside ? from_folder(top, cwd) : top,
			slash };
		folder.shown = alis_str_join(mem, parts, 2);
	}
	return folder;
}

/* ---- where the repository begins ---- */

/* 1 if it stands there, whatever it is; 0 if not. */
static int stands(alis_str folder, alis_str name, struct alis_err *err)
{
	struct alis_arena mem = { 0 };
	alis_str path = below(folder, name, &mem);
	struct stat st;
	int rc = 1;

	if (lstat(path.at, &st) < 0)
		rc = errno == ENOENT || errno == ENOTDIR
		    ? 0
		    : alis_fail_system(err, "cannot read '%1'", path);
	alis_arena_release(&mem);
	return rc;
}

/* The nearest folder, from 'at' on upwards, that holds 'name'. */
static int nearest_with(alis_str name, alis_str *at, struct alis_err *err)
{
	alis_str folder = *at;
	int rc;

	while ((rc = stands(folder, name, err)) == 0 && folder.n > 0)
		alis__io_last(folder, &folder);
	if (rc > 0)
		*at = folder;
	return rc;
}

/* From the file's own folder and name to the top and the path from there. */
static int settle(alis_str cwd, struct alis_arena *mem,
    struct alis_folder *folder, alis_str *path, struct alis_err *err)
{
	alis_str file = below(folder->path, *path, mem);
	alis_str top = folder->path;

	if (nearest_with(ALIS_STR(".git"), &top, err) < 0)
		return err->code;
	*folder = folder_at(top, cwd, mem);
	*path = alis_str_copy(from_folder(file, folder->path), mem);
	return ALIS_OK;
}

int alis_io_find(alis_str name, struct alis_arena *mem,
    struct alis_folder *folder, alis_str *path, struct alis_err *err)
{
	alis_str cwd = { 0 }, found;
	int rc;

	if (working_folder(mem, &cwd, err) < 0)
		return err->code;
	found = cwd;
	rc = nearest_with(name, &found, err);
	if (rc < 0)
		return rc;
	if (rc == 0)
		return alis_fail(err, ALIS_ENOENT,
		    "there is no '%1' here or in any folder above", name);
	*folder = (struct alis_folder){ .path = found };
	*path = name;
	return settle(cwd, mem, folder, path, err);
}

/* ---- a file that was named ---- */

static bool climbs(alis_str path)
{
	alis_cut cut = { .tail = path, .found = true };

	while (cut.found) {
		cut = alis_str_cut(cut.tail, '/');
		if (alis_str_is(cut.head, ".."))
			return true;
	}
	return false;
}

/*
 * The folder with all links followed, as far as it is there; what is not
 * there yet is added as text. 'absolute' has no "/" at its end.
 */
static int real_folder(alis_str absolute, struct alis_arena *mem,
    alis_str *real, struct alis_err *err)
{
	alis_str head = absolute, rest;
	char *at;

	while ((at = realpath(head.n > 0 ? alis_str_copy(head, mem).at : "/",
	            NULL)) == NULL &&
	    errno == ENOENT && head.n > 0)
		alis__io_last(head, &head);
	if (at == NULL)
		return alis_fail_system(
		    err, "cannot find the folder '%1'", absolute);
	*real = alis_str_copy(alis_str_of(at), mem);
	free(at);
	if (alis_str_is(*real, "/"))
		real->n = 0;
	rest =
	    alis_str_from(absolute, head.n == absolute.n ? head.n : head.n + 1);
	if (climbs(rest))
		return alis_fail(
		    err, ALIS_ENOENT, "there is no folder '%1'", absolute);
	for (alis_cut cut = { .tail = rest, .found = rest.n > 0 }; cut.found;) {
		cut = alis_str_cut(cut.tail, '/');
		if (cut.head.n > 0 && !alis_str_is(cut.head, "."))
			*real = below(*real, cut.head, mem);
	}
	return ALIS_OK;
}

int alis_io_locate(alis_str file, struct alis_arena *mem,
    struct alis_folder *folder, alis_str *path, struct alis_err *err)
{
	alis_str cwd = { 0 }, found = { 0 }, before, last;

	if (working_folder(mem, &cwd, err) < 0)
		return err->code;
	file = alis_str_copy(file, mem);
	if (strlen(file.at) != file.n)
		return alis_fail(err, ALIS_ENOENT, "a NUL in a file's name");
	last = alis__io_last(file, &before);
	if (last.n == 0 || alis_str_is(last, ".") || alis_str_is(last, ".."))
		return alis_fail(
		    err, ALIS_ENOENT, "'%1' is no name of a file", file);
	if (file.at[0] != '/')
		before = below(cwd, before, mem);
	if (real_folder(before, mem, &found, err) < 0)
		return err->code;
	*folder = (struct alis_folder){ .path = found };
	*path = last;
	return settle(cwd, mem, folder, path, err);
}
