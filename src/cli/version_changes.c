/* SPDX-License-Identifier: MIT */
#include "version.h"

#include <string.h>

/* ---- where the journal lies ---- */

struct version_path {
	struct alis_hex commit;
	alis_str path;
};

static struct version_path *path_find(
    const struct version_paths *paths, const struct alis_hex *commit)
{
	for (size_t i = 0; i < paths->count; i++)
		if (strcmp(paths->at[i].commit.text, commit->text) == 0)
			return &paths->at[i];
	return NULL;
}

/* Each commit is visited once, so what is known of it goes then. */
static alis_str path_take(
    struct version_paths *paths, const struct alis_hex *commit)
{
	struct version_path *found = path_find(paths, commit);
	alis_str path = found == NULL ? paths->path : found->path;

	if (found != NULL)
		*found = paths->at[--paths->count];
	return path;
}

/* The first child that is visited says. */
static void path_put(
    struct version_paths *paths, const struct alis_hex *commit, alis_str path)
{
	if (path_find(paths, commit) != NULL)
		return;
	if (paths->count == paths->room) {
		size_t room = paths->room == 0 ? 16 : 2 * paths->room;
		struct version_path *wider =
		    ALIS_NEW(&paths->cli->mem, struct version_path, room);
		if (paths->count > 0)
			memcpy(wider, paths->at, paths->count * sizeof(*wider));
		paths->at = wider;
		paths->room = room;
	}
	paths->at[paths->count++] = (struct version_path){ *commit, path };
}

static int has_file(struct cli *cli, const struct alis_commit *commit,
    alis_str path, bool *has, struct alis_err *err)
{
	struct alis_hex id;
	int code = alis_repo_file_id_at(cli->repo, commit, path, &id, err);

	*has = id.text[0] != '\0';
	return code;
}

/* A journal that a parent does not have at its path may have been called
 * otherwise there. */
static int follow(struct version_paths *paths, const struct version_at *is,
    struct version_at *was, struct alis_err *err)
{
	struct cli *cli = paths->cli;
	bool has = false, had = false;
	alis_str old;
	int code = has_file(cli, &is->commit, is->path, &has, err);

	was->path = is->path;
	if (code == ALIS_OK)
		code = has_file(cli, &was->commit, is->path, &had, err);
	if (code < 0 || !has || had)
		return code;
	code = alis_repo_renamed_from(cli->repo, &is->commit, &was->commit,
	    is->path, &cli->mem, &old, err);
	if (code == ALIS_OK && old.n > 0)
		was->path = old;
	return code;
}

int versions_with_parents(struct version_paths *paths,
    const struct alis_commit *commit, struct alis_arena *mem,
    struct version_at *is, struct version_at **was, size_t *count,
    alis_str *renamed_from, struct alis_err *err)
{
	int code = ALIS_OK;

	*renamed_from = ALIS_STR("");
	*is = (struct version_at){ *commit, path_take(paths, &commit->id) };
	if (commit->is_cut)
		is->commit.parent_count = 0;
	*count = is->commit.parent_count;
	*was = ALIS_NEW(mem, struct version_at, *count + 1);
	for (size_t i = 0; i < *count && code == ALIS_OK; i++) {
		struct version_at *parent = &(*was)[i];
		code = alis_repo_commit_at(paths->cli->repo,
		    alis_str_of(commit->parents[i].text), mem, &parent->commit,
		    err);
		if (code == ALIS_OK)
			code = follow(paths, is, parent, err);
		if (code == ALIS_OK)
			path_put(paths, &parent->commit.id, parent->path);
	}
	if (code == ALIS_OK && *count > 0 &&
	    !alis_str_same((*was)[0].path, is->path))
		*renamed_from = (*was)[0].path;
	return code;
}

/* ---- what is unlike all parents ---- */

static struct alis_changes changes_of(const struct alis_version *was,
    const struct alis_version *is, struct alis_arena *mem)
{
	struct alis_version before = *was, after = *is;

	if (before.books == NULL)
		before.books = after.books;
	if (after.books == NULL)
		after.books = before.books;
	if (before.books == NULL)
		return (struct alis_changes){ 0 };
	return alis_history_changes(&before, &after, mem);
}

static bool has_field(const struct alis_field_change *fields, size_t count,
    const struct alis_field_change *field)
{
	for (size_t i = 0; i < count; i++)
		if (fields[i].field == field->field &&
		    alis_str_same(fields[i].key, field->key))
			return true;
	return false;
}

/* Of the fields that are unlike one parent, those unlike another too. */
static size_t fields_joined(const struct alis_field_change **fields,
    size_t count, const struct alis_field_change *others, size_t other_count,
    struct alis_arena *mem)
{
	struct alis_field_change *both =
	    ALIS_NEW(mem, struct alis_field_change, count + 1);
	size_t n = 0;

	for (size_t i = 0; i < count; i++)
		if (has_field(others, other_count, &(*fields)[i]))
			both[n++] = (*fields)[i];
	*fields = both;
	return n;
}

static const struct alis_entry_change *entry_found(
    const struct alis_changes *changes, const struct alis_entry_change *like,
    const struct alis_version *its, const struct alis_version *version,
    struct alis_arena *mem)
{
	for (size_t i = 0; i < changes->count; i++) {
		const struct alis_entry_change *c = &changes->changes[i];
		if (like->is != NULL ? c->is == like->is
		                     : c->is == NULL &&
		            alis_str_same(alis_entry_text(c->was, version, mem),
		                alis_entry_text(like->was, its, mem)))
			return c;
	}
	return NULL;
}

/* Join what changed from one more parent; false: the entry is like there. */
static bool entry_join(struct alis_entry_change *change,
    const struct alis_entry_change *other, struct alis_arena *mem)
{
	if (other == NULL)
		return false;
	if (other->is == NULL || other->kind == ALIS_ADDED)
		return true;
	if (change->kind == ALIS_ADDED) {
		*change = *other;
		return true;
	}
	change->field_count = fields_joined(&change->fields,
	    change->field_count, other->fields, other->field_count, mem);
	if (change->field_count == 1 &&
	    change->fields[0].field == ALIS_FIELD_MARK)
		change->kind = change->is->mark == ALIS_MARK_CONFIRMED
		    ? ALIS_CONFIRMED_NOW
		    : change->was->mark == ALIS_MARK_CONFIRMED ? ALIS_WITHDRAWN
		                                               : ALIS_CHANGED;
	else
		change->kind = ALIS_CHANGED;
	return change->field_count > 0;
}

static bool directive_join(struct alis_directive_change *change,
    const struct alis_changes *changes, struct alis_arena *mem)
{
	const struct alis_directive_change *other = NULL;

	for (size_t i = 0; i < changes->directive_count && other == NULL; i++) {
		const struct alis_directive_change *c = &changes->directives[i];
		if (change->is != NULL
		        ? c->is == change->is
		        : c->is == NULL && c->was->kind == change->was->kind &&
		            alis_str_same(c->was->name, change->was->name))
			other = c;
	}
	if (other == NULL)
		return false;
	if (other->is == NULL || other->kind == ALIS_ADDED)
		return true;
	if (change->kind == ALIS_ADDED) {
		*change = *other;
		return true;
	}
	change->field_count = fields_joined(&change->fields,
	    change->field_count, other->fields, other->field_count, mem);
	return change->field_count > 0;
}

/* Leave in 'all' what is unlike the parent 'at', too. */
static void join(struct alis_changes *all, const struct compared *compared,
    size_t at, struct alis_arena *mem)
{
	struct alis_changes one =
	    changes_of(&compared->was[at], &compared->is, mem);
	struct alis_entry_change *entries =
	    ALIS_NEW(mem, struct alis_entry_change, all->count + 1);
	struct alis_directive_change *directives = ALIS_NEW(
	    mem, struct alis_directive_change, all->directive_count + 1);
	size_t n = 0, k = 0;

	for (size_t i = 0; i < all->count; i++) {
		entries[n] = all->changes[i];
		n += entry_join(&entries[n],
		    entry_found(&one, &entries[n], &compared->was[0],
		        &compared->was[at], mem),
		    mem);
	}
	for (size_t i = 0; i < all->directive_count; i++) {
		directives[k] = all->directives[i];
		k += directive_join(&directives[k], &one, mem);
	}
	*all = (struct alis_changes){ entries, n, directives, k };
}

struct alis_changes versions_changes(
    const struct compared *compared, size_t count, struct alis_arena *mem)
{
	const struct alis_version none = { NULL, compared->is.books };
	struct alis_changes all = { 0 };

	if (compared->is_same)
		return all;
	all = changes_of(
	    count > 0 ? &compared->was[0] : &none, &compared->is, mem);
	for (size_t i = 1; i < count; i++)
		join(&all, compared, i, mem);
	return all;
}
