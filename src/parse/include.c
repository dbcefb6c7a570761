/* SPDX-License-Identifier: MIT */
#include "cursor.h"

#include <stdlib.h>

#define PARTS_MOST   64
#define NAMES_MOST   1000000 /* that are looked at for one part */
#define PRIVATE_FILE "privat.alis"

/* A path as its parts, without "." and ".." */
struct parts {
	alis_str at[PARTS_MOST];
	size_t n;
};

/* 'why' and 'how' are texts for people. */
static struct alis_diag *tell_not_allowed(
    struct cursor *cur, alis_str pattern, const char *why, const char *how)
{
	struct alis_diag *diag = alis__complain(cur, ALIS_A031, pattern);

	diag->words[1] = alis_str_of(why);
	diag->said = 1U << 1;
	diag->hint = how;
	return diag;
}

void alis__tell_files(struct cursor *cur, alis_str pattern)
{
	tell_not_allowed(cur, pattern,
	    ALIS_TEXT("the journal would have over 4096 files"),
	    ALIS_TEXT("join files; one for each year is enough"));
}

/* Add the parts of a path; false if it leaves the repository. */
static bool parts_add(struct parts *parts, alis_str path)
{
	while (path.n > 0) {
		alis_cut cut = alis_str_cut(path, '/');
		path = cut.tail;
		if (cut.head.n == 0 || alis_str_is(cut.head, "."))
			continue;
		if (alis_str_is(cut.head, "..")) {
			if (parts->n == 0)
				return false;
			parts->n--;
			continue;
		}
		if (parts->n == PARTS_MOST)
			return false;
		parts->at[parts->n++] = cut.head;
	}
	return true;
}

/* The folder of a path, without the last '/'. */
static alis_str folder_of(alis_str path)
{
	size_t n = path.n;

	while (n > 0 && path.at[n - 1] != '/')
		n--;
	return alis_str_part(path, 0, n == 0 ? 0 : n - 1);
}

static bool is_glob(alis_str part)
{
	return alis_str_cut(part, '*').found || alis_str_cut(part, '?').found;
}

/*
 * Whether a name matches: '*' any letters, '?' one. On a mismatch the last
 * '*' takes one letter more, so the work is bounded by the product of lengths.
 * A leading dot must be written out, as in a shell.
 */
static bool matches(alis_str glob, alis_str name)
{
	size_t g = 0, n = 0, star = SIZE_MAX, from = 0;

	if (name.n > 0 && name.at[0] == '.' && glob.at[0] != '.')
		return false;
	while (n < name.n) {
		int32_t point;
		size_t letter = alis_utf8_read(alis_str_from(name, n), &point);
		letter = letter == 0 ? 1 : letter;
		if (g < glob.n && glob.at[g] == '*') {
			star = ++g;
			from = n;
		} else if (g < glob.n && glob.at[g] == '?') {
			g++;
			n += letter;
		} else if (g < glob.n && glob.at[g] == name.at[n]) {
			g++;
			n++;
		} else if (star != SIZE_MAX) {
			g = star;
			n = ++from;
		} else {
			return false;
		}
	}
	while (g < glob.n && glob.at[g] == '*')
		g++;
	return g == glob.n;
}

static alis_str path_join(struct cursor *cur, alis_str folder, alis_str name)
{
	alis_str parts[] = { folder, ALIS_STR("/"), name };

	return folder.n == 0
	    ? name
	    : alis_str_join(cur->mem, parts, ALIS_COUNT(parts));
}

/* A path, and what it is to a system that tells neither capitals nor forms of a
 * letter apart. */
struct twin {
	alis_str folded;
	alis_str path;
};

/* One list of paths in, the next part of the pattern applied, one list out.
 * With too many names it is left off: there are more paths then than may be. */
static struct alis__paths widen(struct cursor *cur, struct alis__paths in,
    alis_str part, const struct alis_files *files)
{
	struct alis_names *found =
	    ALIS_NEW(cur->mem, struct alis_names, in.count + 1);
	struct alis__paths out = { NULL, 0 };
	struct alis_err err;
	size_t most = 0;

	for (size_t i = 0; i < in.count && most <= NAMES_MOST; i++) {
		int code = files->list(
		    files->from, in.paths[i], cur->mem, &found[i], &err);
		if (code < 0)
			found[i].count = 0;
		/* What is no folder, or a link, has no files to include; of
		 * another that cannot be listed nobody knows. */
		if (code < 0 && code != ALIS_ENOENT && code != ALIS_ELINK)
			alis_diag_tell(cur->diags,
			    alis__complain(cur, ALIS_A034, part), &err);
		most += found[i].count;
	}
	out.paths = ALIS_NEW(cur->mem, alis_str, most + 1);
	for (size_t i = 0; i < in.count && out.count <= ALIS__FILES_MOST; i++)
		for (size_t k = 0; k < found[i].count; k++)
			if (matches(part, found[i].names[k]))
				out.paths[out.count++] = path_join(
				    cur, in.paths[i], found[i].names[k]);
	/* Nobody knows which of the names would have matched. */
	if (most > NAMES_MOST)
		out.count = ALIS__FILES_MOST + 1;
	return out;
}

/* A glob never takes the file it stands in, nor what is kept private. */
static void leave_out(struct cursor *cur, struct alis__paths *paths)
{
	size_t n = 0;

	for (size_t i = 0; i < paths->count; i++) {
		alis_str path = paths->paths[i];
		alis_str folder = folder_of(path);
		alis_str name =
		    alis_str_from(path, folder.n == 0 ? 0 : folder.n + 1);
		if (!alis_str_same(path, cur->src->path) &&
		    !alis_str_is(name, PRIVATE_FILE))
			paths->paths[n++] = path;
	}
	paths->count = n;
}

static int by_name(const void *left, const void *right)
{
	const struct twin *a = left, *b = right;
	int order = alis_str_compare(a->folded, b->folded);

	return order != 0 ? order : alis_str_compare(a->path, b->path);
}

/* Two files are one where the file system does not tell capitals or forms of a
 * letter apart, and another journal would be read there. */
static void tell_twins(
    struct cursor *cur, alis_str pattern, const struct alis__paths *paths)
{
	struct twin *twins = ALIS_NEW(cur->mem, struct twin, paths->count + 1);

	for (size_t i = 0; i < paths->count; i++)
		twins[i] =
		    (struct twin){ alis_utf8_fold(paths->paths[i], cur->mem),
			    paths->paths[i] };
	qsort(twins, paths->count, sizeof(*twins), by_name);
	for (size_t i = 1; i < paths->count; i++)
		if (alis_str_same(twins[i].folded, twins[i - 1].folded))
			tell_not_allowed(cur, pattern,
			    ALIS_TEXT("on some systems another file has the "
			              "same name"),
			    ALIS_TEXT("give one of the two another name"))
			    ->words[0] = twins[i].path;
}

static struct alis__paths expand(struct cursor *cur, const struct parts *parts,
    const struct alis_files *files)
{
	struct alis__paths paths = { ALIS_NEW(cur->mem, alis_str, 1), 1 };
	bool globbed = false;

	paths.paths[0] = ALIS_STR("");
	for (size_t i = 0; i < parts->n; i++) {
		if (paths.count > ALIS__FILES_MOST)
			return paths;
		if (is_glob(parts->at[i])) {
			paths = widen(cur, paths, parts->at[i], files);
			globbed = true;
			continue;
		}
		for (size_t k = 0; k < paths.count; k++)
			paths.paths[k] =
			    path_join(cur, paths.paths[k], parts->at[i]);
	}
	if (globbed)
		leave_out(cur, &paths);
	return paths;
}

struct alis__paths alis__include_paths(
    struct cursor *cur, alis_str pattern, const struct alis_files *files)
{
	struct alis__paths none = { NULL, 0 }, paths;
	struct parts parts = { .n = 0 };

	if (pattern.at[0] == '/' || pattern.at[0] == '\\' ||
	    alis_str_cut(pattern, ':').found) {
		tell_not_allowed(cur, pattern, ALIS_TEXT("it is not relative"),
		    ALIS_TEXT("name it from the folder of this file"));
		return none;
	}
	if (!parts_add(&parts, folder_of(cur->src->path)) ||
	    !parts_add(&parts, pattern) || parts.n == 0) {
		tell_not_allowed(cur, pattern,
		    ALIS_TEXT("it leaves the repository"),
		    ALIS_TEXT("keep the journal's files in one repository"));
		return none;
	}
	if (alis_str_is(parts.at[parts.n - 1], PRIVATE_FILE)) {
		tell_not_allowed(cur, pattern, ALIS_TEXT("it is private"),
		    ALIS_TEXT("no summary may be made of privat.alis"));
		return none;
	}
	paths = expand(cur, &parts, files);
	if (paths.count > ALIS__FILES_MOST) {
		alis__tell_files(cur, pattern);
		return none;
	}
	if (paths.count == 0)
		alis__complain(cur, ALIS_A030, pattern);
	tell_twins(cur, pattern, &paths);
	return paths;
}
