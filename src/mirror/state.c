/* SPDX-License-Identifier: MIT */
#include "mirror.h"

#include <errno.h>
#include <ftw.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define NOTE      "sett"
#define NEW       ".ny" /* what a mirror is called while it is made */
#define OPEN_MOST 16    /* folders that are open while one is taken away */

static alis_str join(
    struct alis_arena *mem, alis_str a, const char *b, alis_str c)
{
	const alis_str parts[] = { a, alis_str_of(b), c };

	return alis_str_join(mem, parts, 3);
}

static bool is_id(const struct alis_hex *id)
{
	return id->text[0] != '\0';
}

/* ---- looking ---- */

/* A small file of a mirror; not '*found' if there is none. */
static int read_file(struct alis_folder *folder, alis_str path,
    struct alis_arena *mem, alis_str *bytes, bool *found, struct alis_err *err)
{
	struct alis_files files = alis_io_files(folder);
	const struct alis_source *src;
	int code = files.read(files.from, path, mem, &src, err);

	*found = code == ALIS_OK;
	*bytes = *found ? src->bytes : ALIS_STR("");
	return code == ALIS_ENOENT ? ALIS_OK : code;
}

/* The branch that HEAD names, or empty. */
static alis_str head_branch(alis_str head)
{
	const alis_str start = ALIS_STR("ref: " HEADS);

	return alis_str_starts(head, start)
	    ? alis_str_cut(alis_str_from(head, start.n), '\n').head
	    : ALIS_STR("");
}

/* An id and a line feed, as a reference stands in a file of its own. */
static bool read_id(alis_str text, struct alis_hex *id)
{
	text = alis_str_cut(text, '\n').head;
	if (text.n != 40 && text.n != ALIS_HEX_MOST)
		return false;
	for (size_t i = 0; i < text.n; i++)
		if (strchr("0123456789abcdef", text.at[i]) == NULL)
			return false;
	*id = (struct alis_hex){ { 0 } };
	memcpy(id->text, text.at, text.n);
	return true;
}

static int ask_git(alis_str folder, alis_str branch, struct alis_arena *mem,
    struct alis_hex *id, struct alis_err *err)
{
	struct alis_repo *repo;
	int code = alis_repo_open_bare(folder, mem, &repo, err);

	if (code < 0)
		return code;
	code = alis_repo_reference(
	    repo, join(mem, ALIS_STR(HEADS), "", branch), id, err);
	alis_repo_close(repo);
	return code;
}

static int look_at_branch(struct alis_folder *folder, alis_str branch,
    struct alis_arena *mem, struct alis_hex *id, struct alis_err *err)
{
	alis_str path = join(mem, ALIS_STR(""), HEADS, branch), bytes;
	bool found;

	if (alis_path_is_sound(path) &&
	    read_file(folder, path, mem, &bytes, &found, err) == ALIS_OK &&
	    found && read_id(bytes, id))
		return ALIS_OK;
	return ask_git(folder->path, branch, mem, id, err);
}

/* What is noted; where nothing is, what a mirror made by hand says. */
static int look_at_note(struct alis_folder *folder, struct alis_arena *mem,
    struct alis_sight *sight, bool *has_note, struct alis_err *err)
{
	alis_str bytes;
	bool found;

	*has_note = false;
	if (read_file(folder, ALIS_STR(NOTE), mem, &bytes, &found, err) < 0)
		return err->code;
	*has_note = found && alis_sight_read(bytes, mem, sight);
	if (*has_note)
		return ALIS_OK;
	*sight = (struct alis_sight){ .why = ALIS_FETCHED };
	if (read_file(folder, ALIS_STR("HEAD"), mem, &bytes, &found, err) < 0)
		return err->code;
	sight->branch = head_branch(bytes);
	return ALIS_OK;
}

int alis_mirror_look(alis_str folder, struct alis_arena *mem,
    struct alis_sight *sight, struct alis_err *err)
{
	struct alis_folder at = { .path = alis_str_copy(folder, mem) };
	struct alis_hex id = { { 0 } };
	bool has_note;

	if (look_at_note(&at, mem, sight, &has_note, err) < 0)
		return err->code;
	if (sight->branch.n == 0)
		return ALIS_OK;
	if (look_at_branch(&at, sight->branch, mem, &id, err) < 0)
		return err->code;
	/* A branch that is noted and not there was on its way: see restore. */
	if (is_id(&id) || !has_note)
		sight->commit = id;
	if (!has_note && !is_id(&id))
		sight->branch = ALIS_STR("");
	return ALIS_OK;
}

/* ---- making ---- */

static int remove_one(
    const char *path, const struct stat *st, int what, struct FTW *where)
{
	(void)st, (void)what, (void)where;
	return remove(path);
}

/* A folder with all that is in it, following no link; none is fine. */
static int remove_all(alis_str folder, struct alis_err *err)
{
	if (nftw(folder.at, remove_one, OPEN_MOST, FTW_DEPTH | FTW_PHYS) < 0 &&
	    errno != ENOENT)
		return alis_fail_system(err, "cannot take away '%1'", folder);
	return ALIS_OK;
}

/* Ours, in the place of all that somebody else may have said there. */
static int configure(
    struct alis_folder *folder, struct alis_arena *mem, struct alis_err *err)
{
	const alis_str path = ALIS_STR("config");
	alis_str is, ours = alis_repo_bare_config();
	struct alis_staged staged;
	bool found;

	if (read_file(folder, path, mem, &is, &found, err) < 0)
		return err->code;
	if (found && alis_str_same(is, ours))
		return ALIS_OK;
	if (alis_io_stage(folder, path, ours, mem, &staged, err) < 0)
		return err->code;
	if (alis_io_publish(&staged, err) == ALIS_OK)
		return ALIS_OK;
	alis_io_discard(&staged);
	return err->code;
}

/* It gets its name when it is whole. What an interrupted one has left under
 * the other is in nobody's way. */
static int make_at(
    alis_str folder, struct alis_arena *mem, struct alis_err *err)
{
	alis_str made = join(mem, folder, NEW, ALIS_STR(""));
	struct alis_folder at = { .path = made };
	struct alis_repo *repo;

	if (remove_all(made, err) < 0 ||
	    alis_repo_init_bare(made, mem, &repo, err) < 0)
		return err->code;
	alis_repo_close(repo);
	if (configure(&at, mem, err) < 0)
		return err->code;
	if (rename(made.at, folder.at) < 0)
		return alis_fail_system(
		    err, "cannot make the mirror '%1'", folder);
	return ALIS_OK;
}

static bool is_there(alis_str folder, struct alis_arena *mem)
{
	return access(join(mem, folder, "/HEAD", ALIS_STR("")).at, F_OK) == 0;
}

static int make(alis_str folder, struct alis_arena *mem, struct alis_err *err)
{
	struct alis_folder above = { .path = folder };
	int lock, rc = ALIS_OK;

	while (above.path.n > 1 && above.path.at[above.path.n - 1] != '/')
		above.path.n--;
	above.path.n -= above.path.n > 1;
	above.path = alis_str_copy(above.path, mem);
	if (alis_io_make_folder(above.path, err) < 0 ||
	    alis_io_lock(&above, &lock, err) < 0)
		return err->code;
	if (!is_there(folder, mem))
		rc = make_at(folder, mem, err);
	alis_io_unlock(lock);
	return rc;
}

/* ---- opening ---- */

/* Under our lock they are nobody's, unless a git that does not know of it is
 * at work. */
int alis__mirror_sweep(const struct alis__mirror *mirror, struct alis_err *err)
{
	struct alis_arena *mem = mirror->mem;
	struct alis_lockfiles left = alis_repo_leftovers(mirror->repo, mem);

	for (size_t i = 0; i < left.count; i++) {
		const struct alis_lockfile *at = &left.at[i];
		const struct alis_held held = { at->path, at->device, at->inode,
			&mirror->path, 1 };
		struct alis_holder holder;
		alis_io_holder(&held, mem, &holder);
		if (holder.hold > ALIS_HOLD_UNKNOWN)
			return alis_fail(err, ALIS_ELOCKED,
			    "another program (%1) is at work in the mirror "
			    "'%2'; nothing is changed, try again",
			    holder.name, mirror->path);
		if (alis_io_break(&held, err) < 0)
			return err->code;
	}
	return ALIS_OK;
}

/* A branch that was to take the place of another when somebody was killed. */
static int restore(const struct alis__mirror *mirror, struct alis_err *err)
{
	const struct alis_sight *noted = &mirror->noted;
	struct alis_hex is;
	bool has;

	if (noted->branch.n == 0 || !is_id(&noted->commit))
		return ALIS_OK;
	if (alis__mirror_at(mirror, HEADS, noted->branch, &is, err) < 0)
		return err->code;
	if (is_id(&is))
		return ALIS_OK;
	if (alis_repo_has_commit(mirror->repo, &noted->commit, &has, err) < 0)
		return err->code;
	if (!has)
		return ALIS_OK;
	if (alis__mirror_clear(mirror, HEADS, noted->branch, err) < 0)
		return err->code;
	return alis__mirror_follow(mirror, noted->branch, &noted->commit, err);
}

/* One that has no note was made by hand, or just now: that follows nothing. */
static int note_made(struct alis__mirror *mirror, struct alis_err *err)
{
	struct alis_sight *noted = &mirror->noted;

	if (alis__mirror_at(mirror, HEADS, noted->branch, &noted->commit, err) <
	    0)
		return err->code;
	if (!is_id(&noted->commit))
		noted->branch = ALIS_STR("");
	return ALIS_OK;
}

/*
 * Opened once as it is, so that a format which is not read here is told by its
 * name, and only then with our configuration: what git is told to run there was
 * said by somebody else.
 */
static int open_ours(struct alis__mirror *mirror, struct alis_folder *folder,
    struct alis_err *err)
{
	struct alis_arena *mem = mirror->mem;
	struct alis_repo *repo;

	if (alis_repo_bare_check(mirror->path, mem, err) < 0 ||
	    alis_repo_open_bare(mirror->path, mem, &repo, err) < 0)
		return err->code;
	alis_repo_close(repo);
	if (configure(folder, mem, err) < 0)
		return err->code;
	return alis_repo_open_bare(mirror->path, mem, &mirror->repo, err);
}

static int open_locked(struct alis__mirror *mirror, struct alis_err *err)
{
	struct alis_folder folder = { .path = mirror->path };
	bool has_note;

	if (open_ours(mirror, &folder, err) < 0)
		return err->code;
	if (look_at_note(&folder, mirror->mem, &mirror->noted, &has_note, err) <
	        0 ||
	    alis__mirror_sweep(mirror, err) < 0 || restore(mirror, err) < 0)
		return err->code;
	return has_note ? ALIS_OK : note_made(mirror, err);
}

int alis__mirror_open(alis_str folder, int64_t now, struct alis_arena *mem,
    struct alis__mirror *mirror, struct alis_err *err)
{
	struct alis_folder at = { .path = alis_str_copy(folder, mem) };
	int rc;

	*mirror =
	    (struct alis__mirror){ .path = at.path, .mem = mem, .now = now };
	if (!is_there(at.path, mem) && make(at.path, mem, err) < 0)
		return err->code;
	rc = alis_io_lock(&at, &mirror->lock, err);
	if (rc < 0)
		return rc;
	rc = open_locked(mirror, err);
	if (rc < 0)
		alis__mirror_close(mirror);
	return rc;
}

void alis__mirror_close(struct alis__mirror *mirror)
{
	alis_repo_close(mirror->repo);
	alis_io_unlock(mirror->lock);
}
