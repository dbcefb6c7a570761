/* SPDX-License-Identifier: MIT */
#include "lens.h"

#define BOOK_FOLDER "regelverk"

/* Whether a blob of this id has nothing but entries. */
struct version_blob {
	struct alis_hex id;
	bool is_plain;
};

/* The rule books of journals whose 'alis' directive says the same, beside the
 * same folder of rule books. */
struct version_books {
	alis_str directive;
	struct alis_hex folder;
	const struct alis_books *books;
};

static void *grown(struct alis_arena *mem, void *items, size_t count,
    size_t *room, size_t size)
{
	void *wider;

	if (count < *room)
		return items;
	*room = *room == 0 ? 16 : *room * 2;
	wider = alis_arena_alloc(mem, *room, size);
	if (count > 0)
		memcpy(wider, items, count * size);
	return wider;
}

/* ---- what has nothing but entries ---- */

/* How a date, a comment, a posting and an empty line begin. */
static bool begins_apart(char c)
{
	return (c >= '0' && c <= '9') || c == ';' || c == '#' || c == ' ' ||
	    c == '\t' || c == '\r';
}

/* Whether every line that begins at the margin begins as a date or a comment
 * does, so that leaving the file out leaves entries out and nothing else. */
static bool has_entries_alone(alis_str text)
{
	const alis_str mark = ALIS_STR("\xEF\xBB\xBF");

	if (alis_str_starts(text, mark))
		text = alis_str_from(text, mark.n);
	while (text.n > 0) {
		alis_cut cut = alis_str_cut(text, '\n');
		if (cut.head.n > 0 && !begins_apart(cut.head.at[0]))
			return false;
		text = cut.tail;
	}
	return true;
}

static struct version_blob *blob_find(
    struct versions *versions, const struct alis_hex *id, bool *found)
{
	size_t low = 0, high = versions->blob_count;

	*found = false;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = strcmp(versions->blobs[middle].id.text, id->text);
		if (order == 0) {
			*found = true;
			return &versions->blobs[middle];
		}
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	versions->blobs =
	    grown(&versions->cli->mem, versions->blobs, versions->blob_count,
	        &versions->blob_room, sizeof(*versions->blobs));
	memmove(&versions->blobs[low + 1], &versions->blobs[low],
	    (versions->blob_count - low) * sizeof(*versions->blobs));
	versions->blob_count++;
	versions->blobs[low] = (struct version_blob){ .id = *id };
	return &versions->blobs[low];
}

/* A blob that cannot be read is not plain, and is told of when it is read. */
static bool is_plain(
    const struct lens *lens, alis_str path, const struct alis_hex *id)
{
	struct alis_arena mem = { 0 };
	const struct alis_source *src;
	struct alis_err err;
	bool found;
	struct version_blob *blob = blob_find(lens->versions, id, &found);

	if (!found)
		blob->is_plain = lens->files.read(lens->files.from, path, &mem,
		                     &src, &err) == ALIS_OK &&
		    has_entries_alone(src->bytes);
	alis_arena_release(&mem);
	return blob->is_plain;
}

/* ---- a commit's files, looked at through a lens ---- */

static void dep_add(struct lens *lens, alis_str path, const struct alis_hex *id,
    bool is_folder, bool is_left_out)
{
	struct deps *deps = &lens->deps;

	deps->at = grown(
	    lens->mem, deps->at, deps->count, &deps->room, sizeof(*deps->at));
	deps->at[deps->count++] = (struct dep){ alis_str_copy(path, lens->mem),
		*id, is_folder, is_left_out };
}

static int same_in(struct lens *lens, const struct version_at *other,
    alis_str path, const struct alis_hex *id, bool *same, struct alis_err *err)
{
	struct alis_hex its;
	int code = alis_repo_file_id_at(
	    lens->versions->cli->repo, &other->commit, path, &its, err);

	*same = *same && code == ALIS_OK && same_id(id, &its);
	return code;
}

static int may_be_left_out(struct lens *lens, alis_str path,
    const struct alis_hex *id, bool *may, struct alis_err *err)
{
	int code = ALIS_OK;

	*may = lens->first != NULL && id->text[0] != '\0';
	if (*may)
		code = same_in(lens, lens->first, path, id, may, err);
	for (size_t i = 0; i < lens->other_count && *may; i++)
		code = same_in(lens, &lens->others[i], path, id, may, err);
	*may = *may && is_plain(lens, path, id);
	return code;
}

static int file_read(struct lens *lens, alis_str path, struct alis_arena *mem,
    const struct alis_source **src, struct alis_err *err)
{
	struct alis_hex id;
	bool leaves_out = false;

	if (!alis_path_is_sound(path))
		return lens->files.read(lens->files.from, path, mem, src, err);
	if (alis_repo_file_id_at(lens->versions->cli->repo, &lens->at->commit,
	        path, &id, err) < 0 ||
	    may_be_left_out(lens, path, &id, &leaves_out, err) < 0)
		return err->code;
	dep_add(lens, path, &id, false, leaves_out);
	if (!leaves_out)
		return lens->files.read(lens->files.from, path, mem, src, err);
	path = alis_str_copy(path, mem);
	*src = alis_source_of(path, path, ALIS_STR(""), mem);
	return ALIS_OK;
}

static int lens_read(void *from, alis_str path, struct alis_arena *mem,
    const struct alis_source **src, struct alis_err *err)
{
	struct lens *lens = from;

	return careful_note(
	    &lens->failed, file_read(lens, path, mem, src, err), err);
}

static int folder_list(struct lens *lens, alis_str folder,
    struct alis_arena *mem, struct alis_names *names, struct alis_err *err)
{
	struct alis_hex id = { { 0 } };
	int code = ALIS_OK;

	if (folder.n == 0)
		id = lens->at->commit.tree;
	else if (alis_path_is_sound(folder))
		code = alis_repo_id_at(lens->versions->cli->repo,
		    &lens->at->commit, folder, &id, err);
	if (code < 0)
		return code;
	dep_add(lens, folder, &id, true, false);
	return lens->files.list(lens->files.from, folder, mem, names, err);
}

static int lens_list(void *from, alis_str folder, struct alis_arena *mem,
    struct alis_names *names, struct alis_err *err)
{
	struct lens *lens = from;

	return careful_note(
	    &lens->failed, folder_list(lens, folder, mem, names, err), err);
}

/* Whether all could be read. */
static int looked(const struct lens *lens, struct alis_err *err)
{
	if (lens->failed.code == ALIS_OK)
		return ALIS_OK;
	*err = lens->failed;
	return err->code;
}

/* ---- rule books ---- */

static alis_str beside(alis_str path, const char *name, struct alis_arena *mem)
{
	while (path.n > 0 && path.at[path.n - 1] != '/')
		path.n--;
	const alis_str parts[] = { path, alis_str_of(name) };
	return alis_str_join(mem, parts, 2);
}

/* Read for good, for they outlive the commit. */
static int books_read(
    struct lens *lens, const struct alis_books **books, struct alis_err *err)
{
	struct alis_arena *mem = &lens->versions->cli->mem;
	struct alis_diags *diags = ALIS_NEW(mem, struct alis_diags, 1);
	struct lens *alone = ALIS_NEW(mem, struct lens, 1);
	const struct alis_files files = { alone, lens_read, lens_list };
	const struct alis_journal *journal;
	const struct alis_source *main = NULL;

	*alone = *lens;
	alone->mem = mem;
	alone->deps = (struct deps){ 0 };
	diags->mem = mem;
	if (alis_repo_files(lens->versions->cli->repo, &lens->at->commit, mem,
	        &alone->files, err) < 0 ||
	    lens_read(alone, lens->at->path, mem, &main, err) < 0)
		return err->code;
	*books = alis_track_books(
	    main, &files, lens->versions->cli->today, mem, diags, &journal);
	return looked(alone, err);
}

static int books_of(struct lens *lens, const struct alis_journal *journal,
    const struct alis_books **books, struct alis_err *err)
{
	struct versions *versions = lens->versions;
	const struct alis_directive *alis =
	    alis_journal_find(journal, ALIS_DIRECTIVE_ALIS);
	struct version_books key = {
		.directive = alis == NULL
		    ? ALIS_STR("")
		    : alis_source_text(alis->src, alis->span),
	};
	int code = alis_repo_id_at(versions->cli->repo, &lens->at->commit,
	    beside(lens->at->path, BOOK_FOLDER, lens->mem), &key.folder, err);

	if (code < 0)
		return code;
	for (size_t i = 0; i < versions->book_count; i++) {
		const struct version_books *b = &versions->books[i];
		if (alis_str_same(b->directive, key.directive) &&
		    same_id(&b->folder, &key.folder)) {
			*books = b->books;
			return ALIS_OK;
		}
	}
	key.directive = alis_str_copy(key.directive, &versions->cli->mem);
	code = books_read(lens, books, err);
	if (code < 0)
		return code;
	key.books = *books;
	versions->books =
	    grown(&versions->cli->mem, versions->books, versions->book_count,
	        &versions->book_room, sizeof(*versions->books));
	versions->books[versions->book_count++] = key;
	return ALIS_OK;
}

/* ---- one reading ---- */

int lens_look(struct lens *lens, struct alis_arena *mem,
    struct alis_version *version, size_t *errors, struct alis_err *err)
{
	struct alis_diags *diags = ALIS_NEW(mem, struct alis_diags, 1);
	struct alis_files *files = ALIS_NEW(mem, struct alis_files, 1);
	const struct alis_source *main = NULL;
	int code = alis_repo_files(lens->versions->cli->repo, &lens->at->commit,
	    mem, &lens->files, err);

	*version = (struct alis_version){ NULL, NULL };
	*errors = 0;
	*files = (struct alis_files){ lens, lens_read, lens_list };
	diags->mem = mem;
	if (code == ALIS_OK)
		code = lens_read(lens, lens->at->path, mem, &main, err);
	if (code == ALIS_ENOENT || code == ALIS_ELINK)
		return ALIS_OK;
	if (code < 0)
		return code;
	version->journal = alis_parse_journal(main, files, mem, diags);
	*errors = diags->errors;
	if (looked(lens, err) < 0)
		return err->code;
	return books_of(lens, version->journal, &version->books, err);
}
