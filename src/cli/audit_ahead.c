/* SPDX-License-Identifier: MIT */
#include "audit.h"

#include <string.h>

/*
 * Most summaries follow from their journals to the byte, and none of them needs
 * another to be proved. So they are made anew ahead of the audit, side by side;
 * whatever comes out otherwise in any way is left to judge_summary, which says
 * what it is.
 */

#define PARTS_EACH  4  /* parts for each thread: some take longer */
#define AHEAD_LEAST 16 /* commits that are worth the threads */

/* A part of the history has a repository and an arena of its own; what it
 * finds is the 'is_proved' of its own commits. */
struct ahead {
	struct audit *audit;
	size_t parts;
};

struct prover {
	struct alis_repo *repo;
	struct alis_kept kept;
};

static alis_str beside(alis_str path, const char *name, struct alis_arena *mem)
{
	size_t n = path.n;

	while (n > 0 && path.at[n - 1] != '/')
		n--;
	const alis_str parts[] = { alis_str_part(path, 0, n),
		ALIS_STR(SUMMARY_FOLDER), alis_str_of(name) };
	return alis_str_join(mem, parts, ALIS_COUNT(parts));
}

/* A file of the commit; NULL if there is none that can be read. */
static void file_of(const struct alis_files *files, alis_str path,
    struct alis_arena *mem, const struct alis_source **src)
{
	struct alis_err err;

	*src = NULL;
	if (files->read(files->from, path, mem, src, &err) < 0)
		*src = NULL;
}

/* Whether the first parent has the same: then it is proved there. */
static bool is_kept(const struct prover *prover, const struct audit *audit,
    const struct audited *one, alis_str path)
{
	struct alis_hex own, parents;
	struct alis_err err;

	if (one->commit.parent_count == 0)
		return false;
	return alis_repo_id_at(prover->repo, &one->commit, path, &own, &err) ==
	    ALIS_OK &&
	    alis_repo_id_at(prover->repo, &audit->at[one->parents[0]].commit,
	        path, &parents, &err) == ALIS_OK &&
	    strcmp(own.text, parents.text) == 0;
}

static bool proves(struct prover *prover, const struct audited *one,
    const struct alis_files *files, alis_str json, struct alis_arena *mem)
{
	const struct alis_shelf none = { .count = 0 };
	struct alis_diags diags = { .mem = mem };
	const struct alis_source *main, *text;
	const struct alis_run *run;
	struct summary anew;
	alis_day date;

	file_of(files, one->path, mem, &main);
	file_of(files, beside(one->path, "status.txt", mem), mem, &text);
	if (main == NULL || text == NULL || !alis_audit_date(json, &date))
		return false;
	run = alis_track_run_with(
	    main, files, none, date, &prover->kept, mem, &diags);
	anew = cli_summary(run, mem);
	return alis_str_same(anew.json, json) &&
	    alis_str_same(anew.text, text->bytes);
}

static void prove(struct prover *prover, const struct audit *audit,
    struct audited *one, struct alis_arena *mem)
{
	alis_str path = beside(one->path, "status.json", mem);
	const struct alis_source *json;
	struct alis_files files;
	struct alis_err err;

	if (!one->in_range || is_kept(prover, audit, one, path) ||
	    alis_repo_files(prover->repo, &one->commit, mem, &files, &err) < 0)
		return;
	file_of(&files, path, mem, &json);
	one->is_proved =
	    json != NULL && proves(prover, one, &files, json->bytes, mem);
}

static void part_prove(void *shared, size_t number)
{
	const struct ahead *ahead = shared;
	struct audit *audit = ahead->audit;
	size_t from = audit->count * number / ahead->parts;
	size_t to = audit->count * (number + 1) / ahead->parts;
	struct alis_arena mem = { 0 };
	struct prover prover = { .repo = NULL };
	struct alis_err err;

	/* What cannot be opened here is told where it is opened again. */
	if (alis_repo_open(audit->walk.loaded.folder.path, &mem, &prover.repo,
	        &err) == ALIS_OK)
		for (size_t i = from; i < to; i++) {
			struct alis_arena scratch = { 0 };
			prove(&prover, audit, &audit->at[i], &scratch);
			alis_arena_release(&scratch);
		}
	alis_repo_close(prover.repo);
	alis_kept_release(&prover.kept);
	alis_arena_release(&mem);
}

void audit_prove_ahead(struct audit *audit)
{
	unsigned hands = alis_crew_size();
	struct ahead ahead = { audit, (size_t)hands * PARTS_EACH };

	/* One alone would read each journal twice. */
	if (hands > 1 && audit->count >= AHEAD_LEAST)
		alis_crew_run(hands, ahead.parts, part_prove, &ahead);
}
