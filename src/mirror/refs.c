/* SPDX-License-Identifier: MIT */
#include "mirror.h"

#include <string.h>

#define NOTE     "sett"
#define ID_SHOWN 12

static bool is_id(const struct alis_hex *id)
{
	return id->text[0] != '\0';
}

static bool is_same(const struct alis_hex *a, const struct alis_hex *b)
{
	return strcmp(a->text, b->text) == 0;
}

static alis_str name_in(
    const struct alis__mirror *mirror, const char *folder, alis_str name)
{
	const alis_str parts[] = { alis_str_of(folder), name };

	return alis_str_join(mirror->mem, parts, 2);
}

int alis__mirror_at(const struct alis__mirror *mirror, const char *folder,
    alis_str name, struct alis_hex *id, struct alis_err *err)
{
	*id = (struct alis_hex){ { 0 } };
	if (name.n == 0)
		return ALIS_OK;
	return alis_repo_reference(
	    mirror->repo, name_in(mirror, folder, name), id, err);
}

/* ---- nothing is lost ---- */

/* 20181231T120000Z-0123456789ab: when it was put aside, and what. */
static alis_str was_name(
    const struct alis__mirror *mirror, const struct alis_hex *id)
{
	struct alis_out time = alis_out_memory(mirror->mem);
	struct alis_out out = alis_out_memory(mirror->mem);
	alis_str text;

	alis_seen_put_time(&time, mirror->now);
	text = alis_out_text(&time);
	for (size_t i = 0; i < text.n; i++)
		if (text.at[i] != '-' && text.at[i] != ':')
			alis_out_char(&out, text.at[i]);
	alis_out_char(&out, '-');
	alis_out_put(&out, alis_str_part(alis_str_of(id->text), 0, ID_SHOWN));
	return alis_str_copy(alis_out_text(&out), mirror->mem);
}

/* Whether a commit stands on another, or is it. */
static int stands_on(const struct alis__mirror *mirror,
    const struct alis_hex *commit, const struct alis_hex *other, bool *does,
    struct alis_err *err)
{
	*does = false;
	if (!is_id(commit))
		return ALIS_OK;
	return alis_repo_descends(mirror->repo, commit, other, does, err);
}

/* What is held may have been taken meanwhile. */
static int is_taken(const struct alis__mirror *mirror,
    const struct alis_hex *held, bool *is, struct alis_err *err)
{
	struct alis_hex taken;
	alis_str branch;

	if (alis_repo_head(mirror->repo, mirror->mem, &branch, err) < 0 ||
	    alis__mirror_at(mirror, HEADS, branch, &taken, err) < 0)
		return err->code;
	return stands_on(mirror, &taken, held, is, err);
}

/* Keep what a reference is at before it leaves for 'is'. */
static int keep(const struct alis__mirror *mirror, const struct alis_hex *was,
    const struct alis_hex *is, bool is_held, struct alis_err *err)
{
	const struct alis_hex none = { { 0 } };
	alis_str name = was_name(mirror, was);
	struct alis_hex kept;
	bool follows;

	if (stands_on(mirror, is, was, &follows, err) < 0 ||
	    (is_held && !follows && is_taken(mirror, was, &follows, err) < 0))
		return err->code;
	if (follows)
		return ALIS_OK;
	if (alis__mirror_at(mirror, WAS, name, &kept, err) < 0)
		return err->code;
	if (is_same(&kept, was))
		return ALIS_OK;
	return alis_repo_reference_move(
	    mirror->repo, name_in(mirror, WAS, name), &none, was, err);
}

int alis__mirror_move(const struct alis__mirror *mirror, const char *folder,
    alis_str name, const struct alis_hex *is, struct alis_err *err)
{
	struct alis_hex was;

	if (alis__mirror_at(mirror, folder, name, &was, err) < 0)
		return err->code;
	if (is_same(&was, is))
		return ALIS_OK;
	if (is_id(&was) && strcmp(folder, IN) != 0 &&
	    keep(mirror, &was, is, strcmp(folder, HELD) == 0, err) < 0)
		return err->code;
	return alis_repo_reference_move(
	    mirror->repo, name_in(mirror, folder, name), &was, is, err);
}

int alis__mirror_clear(const struct alis__mirror *mirror, const char *folder,
    alis_str but, struct alis_err *err)
{
	const struct alis_hex none = { { 0 } };
	size_t start = strlen(folder);
	struct alis_names names;

	if (alis_repo_references(mirror->repo, alis_str_of(folder), mirror->mem,
	        &names, err) < 0)
		return err->code;
	for (size_t i = 0; i < names.count; i++) {
		alis_str name = alis_str_from(names.names[i], start);
		if (!alis_str_same(name, but) &&
		    alis__mirror_move(mirror, folder, name, &none, err) < 0)
			return err->code;
	}
	return ALIS_OK;
}

/* The other goes first, as it may stand where the folder of this shall be; what
 * the note says is put back if we do not get to the end. */
int alis__mirror_follow(const struct alis__mirror *mirror, alis_str branch,
    const struct alis_hex *commit, struct alis_err *err)
{
	const struct alis_hex none = { { 0 } };
	alis_str head, other = mirror->noted.branch;

	if (other.n > 0 && !alis_str_same(other, branch) &&
	    alis__mirror_move(mirror, HEADS, other, &none, err) < 0)
		return err->code;
	if (alis__mirror_move(mirror, HEADS, branch, commit, err) < 0 ||
	    alis_repo_head(mirror->repo, mirror->mem, &head, err) < 0)
		return err->code;
	if (alis_str_same(head, branch))
		return ALIS_OK;
	return alis_repo_head_set(mirror->repo, branch, err);
}

/* ---- the note ---- */

int alis__mirror_note(const struct alis__mirror *mirror,
    const struct alis_sight *sight, struct alis_err *err)
{
	const struct alis_folder folder = { .path = mirror->path };
	struct alis_out out = alis_out_memory(mirror->mem);
	struct alis_staged staged;

	alis_sight_put(&out, sight);
	if (alis_io_stage(&folder, ALIS_STR(NOTE), alis_out_text(&out),
	        mirror->mem, &staged, err) < 0)
		return err->code;
	if (alis_io_publish(&staged, err) < 0) {
		alis_io_discard(&staged);
		return err->code;
	}
	return ALIS_OK;
}
