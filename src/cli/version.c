/* SPDX-License-Identifier: MIT */
#include "lens.h"

/* All that the journal of a commit was read of. */
struct version_deps {
	struct alis_arena mem;
	struct alis_hex commit;
	alis_str path;
	struct deps deps;
};

int versions_read(struct versions *versions, const struct version_at *at,
    struct alis_arena *mem, struct alis_version *version, struct alis_err *err)
{
	struct lens *lens = ALIS_NEW(mem, struct lens, 1);
	size_t errors;

	*lens = (struct lens){ .versions = versions, .at = at, .mem = mem };
	return lens_look(lens, mem, version, &errors, err);
}

/* ---- what is the same ---- */

static const struct version_deps *deps_of(
    const struct versions *versions, const struct alis_hex *commit)
{
	for (size_t i = 0; i < ALIS_COUNT(versions->deps); i++)
		if (versions->deps[i] != NULL &&
		    same_id(&versions->deps[i]->commit, commit))
			return versions->deps[i];
	return NULL;
}

static void deps_keep(struct versions *versions, const struct version_at *at,
    const struct deps *deps)
{
	struct version_deps *kept = versions->deps[versions->next];

	if (deps_of(versions, &at->commit.id) != NULL)
		return;
	if (kept == NULL)
		kept = ALIS_NEW(&versions->cli->mem, struct version_deps, 1);
	versions->deps[versions->next] = kept;
	versions->next = (versions->next + 1) % ALIS_COUNT(versions->deps);
	alis_arena_release(&kept->mem);
	kept->commit = at->commit.id;
	kept->path = alis_str_copy(at->path, &kept->mem);
	kept->deps.at = ALIS_NEW(&kept->mem, struct dep, deps->count + 1);
	kept->deps.count = kept->deps.room = deps->count;
	for (size_t i = 0; i < deps->count; i++) {
		kept->deps.at[i] = deps->at[i];
		kept->deps.at[i].path =
		    alis_str_copy(deps->at[i].path, &kept->mem);
	}
}

void versions_release(struct versions *versions)
{
	for (size_t i = 0; i < ALIS_COUNT(versions->deps); i++)
		if (versions->deps[i] != NULL)
			alis_arena_release(&versions->deps[i]->mem);
}

/* Whether the journal of another commit would be read of the same files. */
static int fits(struct versions *versions, const struct version_deps *deps,
    const struct version_at *at, bool *fit, struct alis_err *err)
{
	struct alis_repo *repo = versions->cli->repo;

	*fit = alis_str_same(deps->path, at->path);
	for (size_t i = 0; i < deps->deps.count && *fit; i++) {
		const struct dep *dep = &deps->deps.at[i];
		struct alis_hex id = { { 0 } };
		int code = ALIS_OK;
		if (!dep->is_folder)
			code = alis_repo_file_id_at(
			    repo, &at->commit, dep->path, &id, err);
		else if (dep->path.n == 0)
			id = at->commit.tree;
		else if (alis_path_is_sound(dep->path))
			code = alis_repo_id_at(
			    repo, &at->commit, dep->path, &id, err);
		if (code < 0)
			return code;
		*fit = same_id(&id, &dep->id);
	}
	return ALIS_OK;
}

static int is_same(struct versions *versions, const struct version_at *is,
    const struct version_at *was, size_t count, bool *same,
    struct alis_err *err)
{
	const struct version_deps *deps = deps_of(versions, &is->commit.id);

	*same = count > 0 && deps != NULL;
	for (size_t i = 0; i < count && *same; i++)
		if (!same_id(&is->commit.tree, &was[i].commit.tree) &&
		    fits(versions, deps, &was[i], same, err) < 0)
			return err->code;
	for (size_t i = 0; i < count && *same; i++)
		deps_keep(versions, &was[i], &deps->deps);
	return ALIS_OK;
}

/* ---- comparing ---- */

/* Whether two readings left the same files out, in any order. */
static bool left_out_alike(const struct deps *a, const struct deps *b)
{
	size_t left = 0;

	for (size_t i = 0; i < b->count; i++)
		left += b->at[i].is_left_out;
	for (size_t i = 0; i < a->count; i++) {
		bool found = false;
		if (!a->at[i].is_left_out)
			continue;
		for (size_t k = 0; k < b->count && !found; k++)
			found = b->at[k].is_left_out &&
			    alis_str_same(a->at[i].path, b->at[k].path);
		if (!found || left-- == 0)
			return false;
	}
	return left == 0;
}

static size_t file_count(const struct deps *deps)
{
	size_t n = 0;

	for (size_t i = 0; i < deps->count; i++)
		n += !deps->at[i].is_folder;
	return n;
}

/* Whether two readings were of the same files: that another was put beside
 * them makes no difference. */
static bool same_files(const struct deps *a, const struct deps *b)
{
	for (size_t i = 0; i < a->count; i++) {
		bool found = a->at[i].is_folder;
		for (size_t k = 0; k < b->count && !found; k++)
			found = !b->at[k].is_folder &&
			    same_id(&a->at[i].id, &b->at[k].id) &&
			    alis_str_same(a->at[i].path, b->at[k].path);
		if (!found)
			return false;
	}
	return file_count(a) == file_count(b);
}

/* Whether the words of two versions mean the same, so that entries that are
 * written alike say the same. */
static bool mean_alike(
    const struct alis_version *a, const struct alis_version *b)
{
	const struct alis_journal *one = a->journal, *two = b->journal;

	if (one == NULL || two == NULL)
		return true;
	if (a->books != b->books || one->alias_count != two->alias_count)
		return false;
	for (size_t i = 0; i < one->alias_count; i++)
		if (!alis_str_same(
		        one->aliases[i]->name, two->aliases[i]->name) ||
		    !alis_str_same(
		        one->aliases[i]->value, two->aliases[i]->value))
			return false;
	return true;
}

/* '*alike' is false if they are to be read whole: a file was left out of some
 * of them only, being the same and no longer part of the journal, or what is
 * written alike does not say the same. */
static int look_at_all(struct versions *versions, const struct version_at *is,
    const struct version_at *was, size_t count, bool leaves_out,
    struct alis_arena *mem, struct compared *compared, bool *alike,
    struct alis_err *err)
{
	struct lens *lenses = ALIS_NEW(mem, struct lens, count + 1);
	int code = ALIS_OK;

	*alike = true;
	compared->errors = compared->errors_were = 0;
	for (size_t i = 0; i <= count && code == ALIS_OK; i++) {
		struct lens *lens = &lenses[i];
		*lens = (struct lens){
			.versions = versions,
			.at = i < count ? &was[i] : is,
			.first = leaves_out ? is : NULL,
			.others = was,
			.other_count = count,
			.mem = mem,
		};
		size_t errors = 0;
		code = lens_look(lens, mem,
		    i < count ? &compared->was[i] : &compared->is, &errors,
		    err);
		if (i < count)
			compared->errors_were += errors;
		else
			compared->errors = errors;
	}
	for (size_t i = 0; i < count && code == ALIS_OK && *alike; i++)
		*alike = left_out_alike(&lenses[i].deps, &lenses[count].deps) &&
		    mean_alike(&compared->was[i], &compared->is);
	*alike = *alike || !leaves_out;
	compared->is_same = count > 0 && *alike;
	for (size_t i = 0; i < count && code == ALIS_OK; i++)
		compared->is_same = compared->is_same &&
		    same_files(&lenses[i].deps, &lenses[count].deps);
	for (size_t i = 0; i <= count && code == ALIS_OK && *alike; i++)
		deps_keep(versions, lenses[i].at, &lenses[i].deps);
	return code;
}

int versions_compare(struct versions *versions, const struct version_at *is,
    const struct version_at *was, size_t count, struct alis_arena *mem,
    struct compared *compared, struct alis_err *err)
{
	bool alike;
	int code;

	*compared = (struct compared){
		.was = ALIS_NEW(mem, struct alis_version, count + 1),
	};
	code = is_same(versions, is, was, count, &compared->is_same, err);
	if (code < 0 || compared->is_same)
		return code;
	code = look_at_all(
	    versions, is, was, count, count > 0, mem, compared, &alike, err);
	if (code == ALIS_OK && !alike)
		code = look_at_all(versions, is, was, count, false, mem,
		    compared, &alike, err);
	return code;
}
