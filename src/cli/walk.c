/* SPDX-License-Identifier: MIT */
#include "walk.h"

#include <string.h>

void *walk_grown(
    struct cli *cli, void *items, size_t count, size_t *room, size_t size)
{
	void *wider;

	if (count < *room)
		return items;
	*room = *room == 0 ? 64 : *room * 2;
	wider = alis_arena_alloc(&cli->mem, *room, size);
	if (count > 0)
		memcpy(wider, items, count * size);
	return wider;
}

int walk_file_at(struct walk *walk, const struct alis_commit *commit,
    alis_str path, struct alis_arena *mem, struct alis_files *files,
    const struct alis_source **src, struct alis_err *err)
{
	int code = alis_repo_files(walk->cli->repo, commit, mem, files, err);

	*src = NULL;
	if (code == ALIS_OK)
		code = files->read(files->from, path, mem, src, err);
	return code == ALIS_ENOENT || code == ALIS_ELINK ? ALIS_OK : code;
}

int walk_journal_at(struct walk *walk, const struct alis_hex *id,
    struct alis_arena *mem, const struct alis_journal **journal,
    struct alis_err *err)
{
	struct alis_diags *diags = ALIS_NEW(mem, struct alis_diags, 1);
	struct alis_files files;
	const struct alis_source *main;
	struct alis_commit commit;
	int code;

	*journal = NULL;
	diags->mem = mem;
	code = alis_repo_commit_at(
	    walk->cli->repo, alis_str_of(id->text), mem, &commit, err);
	if (code == ALIS_OK)
		code = walk_file_at(
		    walk, &commit, walk->loaded.path, mem, &files, &main, err);
	if (code == ALIS_OK && main != NULL)
		*journal = alis_parse_journal(main, &files, mem, diags);
	return code;
}

int walk_run_at(struct walk *walk, const struct alis_commit *commit,
    struct alis_shelf shelf, alis_day day, struct alis_arena *mem,
    const struct alis_run **run, struct alis_err *err)
{
	struct alis_diags *diags = ALIS_NEW(mem, struct alis_diags, 1);
	struct alis_files files;
	const struct alis_source *main;
	int code = walk_file_at(
	    walk, commit, walk->loaded.path, mem, &files, &main, err);

	*run = NULL;
	diags->mem = mem;
	if (code == ALIS_OK && main != NULL)
		*run = alis_track_run_with(
		    main, &files, shelf, day, &walk->kept, mem, diags);
	return code;
}

static int id_at(struct walk *walk, const struct alis_hex *commit,
    const char *name, struct alis_arena *mem, struct alis_hex *id,
    struct alis_err *err)
{
	struct alis_commit at;
	int code = alis_repo_commit_at(
	    walk->cli->repo, alis_str_of(commit->text), mem, &at, err);

	id->text[0] = '\0';
	if (code < 0)
		return code;
	return alis_repo_id_at(walk->cli->repo, &at,
	    cli_beside(walk->cli, &walk->loaded, name), id, err);
}

/* The ids of a commit's summary; empty where it has none. */
struct summary_ids {
	struct alis_hex json;
	struct alis_hex text;
};

static int summary_ids(struct walk *walk, const struct alis_hex *commit,
    struct alis_arena *mem, struct summary_ids *ids, struct alis_err *err)
{
	int code = id_at(
	    walk, commit, SUMMARY_FOLDER "status.json", mem, &ids->json, err);

	if (code == ALIS_OK)
		code = id_at(walk, commit, SUMMARY_FOLDER "status.txt", mem,
		    &ids->text, err);
	return code;
}

static bool same_ids(const struct summary_ids *a, const struct summary_ids *b)
{
	return strcmp(a->json.text, b->json.text) == 0 &&
	    strcmp(a->text.text, b->text.text) == 0;
}

int walk_made_summary(struct walk *walk, const struct alis_commit *commit,
    struct alis_arena *mem, bool *has, bool *made, struct alis_err *err)
{
	struct summary_ids own, parent;
	int code = summary_ids(walk, &commit->id, mem, &own, err);

	*has = code == ALIS_OK && own.json.text[0] != '\0';
	*made = code == ALIS_OK &&
	    (commit->parent_count > 0 || *has || own.text.text[0] != '\0');
	for (size_t i = 0; i < commit->parent_count && code == ALIS_OK; i++) {
		code =
		    summary_ids(walk, &commit->parents[i], mem, &parent, err);
		if (code == ALIS_OK && same_ids(&own, &parent))
			*made = false;
	}
	return code;
}

alis_str walk_subject(struct walk *walk, const struct alis_commit *commit)
{
	return alis_str_copy(
	    alis_str_cut(commit->message, '\n').head, &walk->cli->mem);
}

int walk_run(struct cli *cli, struct walk *walk, walk_visit *visit, void *to)
{
	alis_str range =
	    alis_str_of(cli->word_count > 0 ? cli->words[0] : "HEAD");
	int status = cli_locate(cli, &walk->loaded);

	walk->cli = cli;
	if (status == EXIT_WELL)
		status = cli_repo(cli, walk->loaded.folder.path);
	if (status != EXIT_WELL)
		return status;
	if (alis_repo_walk(cli->repo, range, visit, to, &cli->err) < 0)
		status = cli_failed(cli);
	alis_kept_release(&walk->kept);
	return status;
}
