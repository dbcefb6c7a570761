/* SPDX-License-Identifier: MIT */
#ifndef ALIS_UNIT_FILES_H
#define ALIS_UNIT_FILES_H

/*
 * A supply of files from a table, for the layers that know no file system,
 * and complaints as one line: "A012@1:5+10" is code, place and columns.
 */

#include <alis/text.h>

#include <string.h>

#include "unit.h"

/* A link where 'text' is NULL. The table ends with a path that is NULL. */
struct file_row {
	const char *path;
	const char *text;
};

static inline int files_read(void *from, alis_str path, struct alis_arena *mem,
    const struct alis_source **src, struct alis_err *err)
{
	for (const struct file_row *row = from; row->path != NULL; row++) {
		if (!alis_str_is(path, row->path))
			continue;
		if (row->text == NULL)
			return alis_fail(err, ALIS_ELINK, "it is a link");
		path = alis_str_of(row->path);
		*src = alis_source_of(path, path, alis_str_of(row->text), mem);
		return ALIS_OK;
	}
	return alis_fail(err, ALIS_ENOENT, "there is no such file");
}

/* The names of files and folders in one folder, sorted, each once. */
static inline int files_list(void *from, alis_str folder,
    struct alis_arena *mem, struct alis_names *names, struct alis_err *err)
{
	(void)err;
	names->names = ALIS_NEW(mem, alis_str, 200);
	names->count = 0;
	for (const struct file_row *row = from; row->path != NULL; row++) {
		alis_str rest = alis_str_of(row->path), name;
		size_t at = 0;
		if (folder.n > 0) {
			if (!alis_str_starts(rest, folder) ||
			    rest.n == folder.n || rest.at[folder.n] != '/')
				continue;
			rest = alis_str_from(rest, folder.n + 1);
		}
		name = alis_str_cut(rest, '/').head;
		while (at < names->count &&
		    alis_str_compare(names->names[at], name) < 0)
			at++;
		if (at < names->count && alis_str_same(names->names[at], name))
			continue;
		assert_true(names->count < 200);
		for (size_t i = names->count++; i > at; i--)
			names->names[i] = names->names[i - 1];
		names->names[at] = name;
	}
	return ALIS_OK;
}

static inline struct alis_files files_of(const struct file_row *rows)
{
	struct alis_files files = { NULL, files_read, files_list };

	memcpy(&files.from, &rows, sizeof(files.from)); /* it is only read */
	return files;
}

static const struct file_row no_files[] = { { NULL, NULL } };

static inline alis_str diags_text(
    const struct alis_diags *diags, struct alis_arena *mem)
{
	const struct alis_diag **sorted = alis_diags_sorted(diags, mem);
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < diags->count; i++) {
		const struct alis_diag *d = sorted[i];
		struct alis_place at = alis_source_place(d->src, d->span.from);
		alis_out_lit(&out, i > 0 ? " " : "");
		alis_out_lit(&out, alis_code_info(d->code)->name);
		alis_out_char(&out, '@');
		alis_out_count(&out, at.line);
		alis_out_char(&out, ':');
		alis_out_count(&out, at.column);
		alis_out_char(&out, '+');
		alis_out_count(&out,
		    (int64_t)alis_utf8_count(
		        alis_source_text(d->src, d->span)));
	}
	return alis_out_text(&out);
}

/* As unit_check, but shows both texts when they differ. */
#define check_text(text, expected, why) \
	check_text_at((text), (expected), (why), __FILE__, __LINE__)

static inline void check_text_at(alis_str text, const char *expected,
    const char *why, const char *file, int line)
{
	bool same = alis_str_is(text, expected);

	if (!same)
		print_error(
		    "is:       %.*s\nexpected: %s\n", ALIS_FMT(text), expected);
	unit_check_at(same, why, file, line);
}

#endif
