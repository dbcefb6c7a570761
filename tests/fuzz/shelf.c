/* SPDX-License-Identifier: MIT */
#include "shelf.h"

#include <git2/sys/odb_backend.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "shared.h"

/* ---- where libgit2 finds the objects ---- */

struct shelf {
	git_odb_backend door; /* the first, so that it is the shelf */
	const struct objects *objects;
	struct alis_repo *repo;
};

static const struct object *shelf_find(git_odb_backend *door, const git_oid *id)
{
	const struct objects *objects = ((const struct shelf *)door)->objects;

	for (size_t i = 0; objects != NULL && i < objects->count; i++)
		if (git_oid_equal(&objects->at[i].id, id))
			return &objects->at[i];
	return NULL;
}

static int shelf_exists(git_odb_backend *door, const git_oid *id)
{
	return shelf_find(door, id) != NULL;
}

static int shelf_header(
    size_t *n, git_object_t *type, git_odb_backend *door, const git_oid *id)
{
	const struct object *object = shelf_find(door, id);

	if (object == NULL)
		return GIT_ENOTFOUND;
	*n = object->bytes.n;
	*type = object->type;
	return 0;
}

/* With a NUL behind, as libgit2's own have it and its readers need it. */
static int shelf_read(void **bytes, size_t *n, git_object_t *type,
    git_odb_backend *door, const git_oid *id)
{
	const struct object *object = shelf_find(door, id);
	char *copy;

	if (object == NULL)
		return GIT_ENOTFOUND;
	copy = git_odb_backend_data_alloc(door, object->bytes.n + 1);
	if (copy == NULL)
		return GIT_ERROR;
	memcpy(copy, object->bytes.at, object->bytes.n);
	copy[object->bytes.n] = '\0';
	*bytes = copy;
	return shelf_header(n, type, door, id);
}

static void shelf_leave(git_odb_backend *door)
{
	(void)door;
}

/* ---- the repository: a folder without objects, made once ---- */

#define FOLDER_SIZE 64

/* Made anew for this process. */
static const char *folder_once(void)
{
	static char folder[FOLDER_SIZE];

	if (folder[0] == '\0') {
		snprintf(folder, sizeof(folder), "/tmp/alis-fuzz-XXXXXX");
		must(mkdtemp(folder) != NULL, "a folder can be made");
	}
	return folder;
}

/* Nothing of any input is in it. */
static void folder_remove(void)
{
	static const char *const names[] = { "HEAD", "config", "description",
		"hooks/README.sample", "hooks", "info/exclude", "info",
		"refs/heads", "refs/tags", "refs", "objects/info",
		"objects/pack", "objects", "" };
	char path[FOLDER_SIZE + 16];

	for (size_t i = 0; i < ALIS_COUNT(names); i++) {
		snprintf(path, sizeof(path), "%s/%s", folder_once(), names[i]);
		(void)remove(path);
	}
}

static struct shelf *shelf_once(void)
{
	static struct alis_arena mem;
	static struct shelf shelf;
	struct alis_err err;
	git_odb *odb = NULL;

	if (shelf.repo != NULL)
		return &shelf;
	must(atexit(folder_remove) == 0, "a folder can be removed");
	must(alis_repo_init_bare(alis_str_of(folder_once()), &mem, &shelf.repo,
	         &err) == ALIS_OK,
	    "a repository can be made");
	must(git_odb_init_backend(&shelf.door, GIT_ODB_BACKEND_VERSION) == 0 &&
	        git_libgit2_opts(GIT_OPT_ENABLE_CACHING, 0) == 0 &&
	        git_odb_new(&odb) == 0 &&
	        git_odb_add_backend(odb, &shelf.door, 1) == 0 &&
	        git_repository_set_odb(shelf.repo->git, odb) == 0,
	    "objects can be kept in memory");
	shelf.door.read = shelf_read;
	shelf.door.read_header = shelf_header;
	shelf.door.exists = shelf_exists;
	shelf.door.free = shelf_leave;
	git_odb_free(odb);
	return &shelf;
}

/* ---- the objects ---- */

static bool kind_of(alis_str word, git_object_t *type)
{
	static const struct {
		const char *word;
		git_object_t type;
	} kinds[] = {
		{ "blob", GIT_OBJECT_BLOB },
		{ "tree", GIT_OBJECT_TREE },
		{ "commit", GIT_OBJECT_COMMIT },
		{ "tag", GIT_OBJECT_TAG },
	};

	for (size_t i = 0; i < ALIS_COUNT(kinds); i++)
		if (alis_str_is(word, kinds[i].word)) {
			*type = kinds[i].type;
			return true;
		}
	return false;
}

static const git_oid *meant_by(const struct objects *objects, alis_str text)
{
	static const char digits[] = "0123456789abcdefghijklmnopqrstuvwxyz";
	const char *at;

	if (text.n < 2 || text.at[0] != '@' || text.at[1] == '\0')
		return NULL;
	at = strchr(digits, text.at[1]);
	return at == NULL || (size_t)(at - digits) >= objects->count
	    ? NULL
	    : &objects->at[at - digits].id;
}

/* The bytes of an object, ids put in; in a tree each is followed by no line
 * feed. */
static alis_str written(const struct objects *objects, git_object_t type,
    alis_str text, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	while (text.n > 0) {
		const git_oid *id = meant_by(objects, text);
		if (id == NULL || type == GIT_OBJECT_BLOB) {
			alis_out_char(&out, text.at[0]);
			text = alis_str_from(text, 1);
			continue;
		}
		text = alis_str_from(text, 2);
		if (type != GIT_OBJECT_TREE) {
			alis_out_lit(&out, alis__oid_hex(id).text);
			continue;
		}
		alis_out_char(&out, '\0');
		alis_out_put(
		    &out, (alis_str){ (const char *)id->id, GIT_OID_RAWSZ });
		if (text.n > 0 && text.at[0] == '\n')
			text = alis_str_from(text, 1);
	}
	return alis_out_text(&out);
}

static void add(struct objects *objects, alis_str text, struct alis_arena *mem)
{
	alis_cut cut = alis_str_cut(text, '\n');
	struct object *object = &objects->at[objects->count];

	if (objects->count == OBJECTS_MOST || !kind_of(cut.head, &object->type))
		return;
	object->bytes = written(objects, object->type, cut.tail, mem);
	must(git_odb_hash(&object->id,
	         object->bytes.n == 0 ? "" : object->bytes.at, object->bytes.n,
	         object->type) == 0,
	    "an object has an id");
	objects->count++;
}

struct alis_repo *shelf_fill(
    alis_str text, struct objects *objects, struct alis_arena *mem)
{
	const alis_str mark = ALIS_STR("\n%%\n");
	struct shelf *shelf = shelf_once();

	objects->count = 0;
	while (text.n > 0) {
		size_t at = 0;
		while (at < text.n &&
		    !alis_str_starts(alis_str_from(text, at), mark))
			at++;
		add(objects, alis_str_part(text, 0, at), mem);
		text = alis_str_from(text, at + mark.n);
	}
	shelf->objects = objects;
	return shelf->repo;
}

const struct object *object_of(
    const struct objects *objects, const git_oid *id, git_object_t type)
{
	for (size_t i = 0; i < objects->count; i++)
		if (git_oid_equal(&objects->at[i].id, id) &&
		    objects->at[i].type == type)
			return &objects->at[i];
	return NULL;
}
