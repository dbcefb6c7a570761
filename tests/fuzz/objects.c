/* SPDX-License-Identifier: MIT */
/*
 * Any bytes as the objects of a repository, as shelf.h reads them: trees and
 * commits are as hostile as the bytes are. What our readers say of them is held
 * against the bytes themselves: parents, messages and signatures of commits,
 * and files by a plain walk of a tree.
 */
#include <alis/history.h>
#include <alis/report.h>

#include <stdlib.h>

#include "fuzz.h"
#include "shared.h"
#include "shelf.h"

#define VISITS_MOST 100

struct world {
	struct alis_repo *repo;
	struct alis_arena *mem;
	struct objects objects;
	struct alis_hex visited[VISITS_MOST];
	size_t visits;
};

static const struct object *object_named(
    const struct world *world, const struct alis_hex *hex, git_object_t type)
{
	git_oid id;

	return git_oid_fromstr(&id, hex->text) < 0
	    ? NULL
	    : object_of(&world->objects, &id, type);
}

/* ---- commits, by their bytes ---- */

/* The head ends at the first empty line. */
static size_t head_size(alis_str bytes)
{
	size_t at = 0;

	while (at < bytes.n) {
		alis_cut cut = alis_str_cut(alis_str_from(bytes, at), '\n');
		if (cut.head.n == 0)
			return at;
		at += cut.head.n + cut.found;
	}
	return bytes.n;
}

static void message_check(alis_str bytes, alis_str message)
{
	alis_str rest = alis_str_from(bytes, head_size(bytes));

	while (rest.n > 0 && rest.at[0] == '\n')
		rest = alis_str_from(rest, 1);
	must(alis_str_same(alis_str_cut(rest, '\0').head, message),
	    "a message is what stands below the head");
}

/* The lines "parent" that stand below that of the tree. */
static void parents_check(alis_str bytes, const struct alis_commit *commit)
{
	alis_str rest = alis_str_cut(bytes, '\n').tail;
	size_t count = 0;

	while (alis_str_starts(rest, ALIS_STR("parent "))) {
		alis_cut cut = alis_str_cut(rest, '\n');
		must(count < commit->parent_count &&
		        alis_str_is(alis_str_from(cut.head, 7),
		            commit->parents[count].text),
		    "a parent is one that it names");
		count++;
		rest = cut.tail;
	}
	must(count == commit->parent_count, "and all of them");
}

/* What is signed is the commit without the field of the signature. */
static alis_str unsigned_of(alis_str bytes, struct alis_arena *mem)
{
	const alis_str field = ALIS_STR("gpgsig ");
	struct alis_out out = alis_out_memory(mem);
	size_t head = head_size(bytes);
	bool skip = false;

	for (alis_str rest = alis_str_part(bytes, 0, head); rest.n > 0;) {
		alis_cut cut = alis_str_cut(rest, '\n');
		skip = alis_str_starts(cut.head, field) ||
		    (skip && alis_str_starts(cut.head, ALIS_STR(" ")));
		if (!skip) {
			alis_out_put(&out, cut.head);
			alis_out_lit(&out, cut.found ? "\n" : "");
		}
		rest = cut.tail;
	}
	alis_out_put(&out, alis_str_from(bytes, head));
	return alis_out_text(&out);
}

static void signature_check(
    struct world *world, const struct alis_commit *commit, alis_str bytes)
{
	alis_str signature, signed_bytes;
	struct alis_err err;

	if (alis_repo_signature(world->repo, &commit->id, world->mem,
	        &signature, &signed_bytes, &err) < 0 ||
	    signature.n == 0)
		return;
	must(alis_str_same(signed_bytes, unsigned_of(bytes, world->mem)),
	    "what is signed is all but the signature");
	must(signature.n + signed_bytes.n < bytes.n, "which is a part of it");
}

/* ---- files, by the bytes of trees ---- */

struct found {
	unsigned mode;
	git_oid id;
	unsigned count; /* of that name */
};

/* Entries are "MODE NAME", a NUL and 20 bytes. */
static struct found found_in(alis_str tree, alis_str name)
{
	struct found found = { 0 };

	while (tree.n > 0) {
		alis_cut cut = alis_str_cut(tree, '\0');
		alis_cut words = alis_str_cut(cut.head, ' ');
		if (!cut.found || cut.tail.n < GIT_OID_RAWSZ)
			break;
		if (alis_str_same(words.tail, name)) {
			char mode[16] = "";
			if (words.head.n < sizeof(mode))
				memcpy(mode, words.head.at, words.head.n);
			found.mode = (unsigned)strtoul(mode, NULL, 8) & 0170000;
			git_oid_fromraw(
			    &found.id, (const uint8_t *)cut.tail.at);
			found.count++;
		}
		tree = alis_str_from(cut.tail, GIT_OID_RAWSZ);
	}
	return found;
}

/* A file that was read is the one that a plain walk finds, and the only one of
 * that name. */
static void file_check(const struct world *world,
    const struct alis_commit *commit, alis_str path,
    const struct alis_source *src)
{
	const struct object *at =
	    object_named(world, &commit->tree, GIT_OBJECT_TREE);

	while (path.n > 0) {
		alis_cut cut = alis_str_cut(path, '/');
		struct found found;
		must(at != NULL, "a file lies in a tree");
		if (at == NULL)
			return;
		found = found_in(at->bytes, cut.head);
		must(found.count == 1, "a name stands once in its tree");
		must(found.mode == (cut.found ? 0040000U : 0100000U),
		    "a file is a file, and lies in folders");
		at = object_of(&world->objects, &found.id,
		    cut.found ? GIT_OBJECT_TREE : GIT_OBJECT_BLOB);
		path = cut.tail;
	}
	must(at != NULL && alis_str_same(at->bytes, src->bytes),
	    "a file is as it was kept");
}

static const struct alis_run *files_check(
    struct world *world, const struct alis_commit *commit)
{
	static const char *const paths[] = { "loggbok.alis", "j/b.alis",
		"regelverk/hus.regler", "j", ".git/config", "a//b" };
	struct alis_diags *diags = ALIS_NEW(world->mem, struct alis_diags, 1);
	struct alis_files *files = ALIS_NEW(world->mem, struct alis_files, 1);
	const struct alis_source *src, *first = NULL;
	struct alis_names names;
	struct alis_err err;

	must(alis_repo_files(world->repo, commit, world->mem, files, &err) ==
	        ALIS_OK,
	    "a commit has a tree");
	for (size_t i = 0; i < ALIS_COUNT(paths); i++) {
		alis_str path = alis_str_of(paths[i]);
		if (files->read(files->from, path, world->mem, &src, &err) < 0)
			continue;
		file_check(world, commit, path, src);
		first = i == 0 ? src : first;
	}
	(void)files->list(files->from, ALIS_STR("j"), world->mem, &names, &err);
	diags->mem = world->mem;
	return first == NULL || first->bytes.n > 300
	    ? NULL
	    : alis_track_run(first, files, TODAY, world->mem, diags);
}

/* ---- all of a history ---- */

static bool any_file(alis_str name)
{
	return name.n > 0;
}

static int see_file(
    void *to, const struct alis_source *src, struct alis_err *err)
{
	(void)err;
	(void)to;
	must(src->path.n > 0, "a file has a name");
	return ALIS_OK;
}

static void new_files_check(
    struct world *world, const struct alis_commit *commit)
{
	struct alis_seen seen = { .mem = world->mem };
	struct alis_new_files how = {
		.seen = &seen, .wanted = any_file, .visit = see_file
	};
	struct alis_names paths;
	struct alis_err err;

	(void)alis_repo_new_files(world->repo, commit, &how, world->mem, &err);
	if (alis_repo_find(world->repo, commit, ALIS_STR("loggbok.alis"), 4,
	        world->mem, &paths, &err) == ALIS_OK)
		must(paths.count <= 4, "no more than asked for");
}

static int visit(void *to, const struct alis_commit *commit,
    struct alis_arena *mem, struct alis_err *err)
{
	struct world *world = to;
	const struct object *object =
	    object_named(world, &commit->id, GIT_OBJECT_COMMIT);

	(void)mem;
	(void)err;
	must(object != NULL, "a commit is one that is there");
	if (object == NULL)
		return ALIS_EGIT;
	for (size_t i = 0; i < world->visits; i++) {
		must(strcmp(world->visited[i].text, commit->id.text) != 0,
		    "each is visited once");
		for (size_t k = 0; k < commit->parent_count; k++)
			must(strcmp(world->visited[i].text,
			         commit->parents[k].text) != 0,
			    "and before its parents");
	}
	must(world->visits < VISITS_MOST, "a history ends");
	world->visited[world->visits++] = commit->id;
	message_check(object->bytes, commit->message);
	parents_check(object->bytes, commit);
	signature_check(world, commit, object->bytes);
	new_files_check(world, commit);
	return ALIS_OK;
}

static void changes_check(struct world *world, const struct alis_commit *tip)
{
	const struct alis_run *is = files_check(world, tip), *was = NULL;
	struct alis_commit parent;
	struct alis_changes changes;
	struct alis_out out = alis_out_memory(world->mem);
	struct alis_err err;

	if (is == NULL)
		return;
	if (tip->parent_count > 0 &&
	    alis_repo_commit_at(world->repo, alis_str_of(tip->parents[0].text),
	        world->mem, &parent, &err) == ALIS_OK)
		was = files_check(world, &parent);
	changes = alis_history_changes(
	    &(struct alis_version){ was == NULL ? NULL : was->journal,
	        was == NULL ? is->books : was->books },
	    &(struct alis_version){ is->journal, is->books }, world->mem);
	alis_out_safe(&out,
	    alis_report_subject(
	        changes, is->books, is->language, 68, world->mem));
	text_check(&out);
}

/* The last object: a commit, or what leads to one. */
static void tip_check(struct world *world)
{
	const struct object *last =
	    &world->objects.at[world->objects.count - 1];
	struct alis_hex id = alis__oid_hex(&last->id), commit_id;
	struct alis_commit commit;
	struct alis_err err;
	alis_str message;
	bool is;

	if (alis_repo_peel(
	        world->repo, &id, world->mem, &commit_id, &message, &err) < 0 ||
	    commit_id.text[0] == '\0' ||
	    alis_repo_commit_at(world->repo, alis_str_of(commit_id.text),
	        world->mem, &commit, &err) < 0)
		return;
	must(strcmp(commit.id.text, commit_id.text) == 0,
	    "a tag leads to its commit");
	(void)alis_repo_walk(
	    world->repo, alis_str_of(commit_id.text), visit, world, &err);
	for (size_t i = 0; i < world->visits; i++)
		if (alis_repo_descends(world->repo, &commit.id,
		        &world->visited[i], &is, &err) == ALIS_OK)
			must(is, "a commit stands on what was visited");
	changes_check(world, &commit);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct alis_arena mem = { 0 };
	struct world world = { .mem = &mem };

	world.repo = shelf_fill(
	    (alis_str){ (const char *)data, size }, &world.objects, &mem);
	if (world.objects.count > 0)
		tip_check(&world);
	alis_arena_release(&mem);
	return 0;
}
