/* SPDX-License-Identifier: MIT */
#include "hook_push.h"
#include "walk.h"

#include <alis/guard.h>
#include <string.h>

#define COMMITS_MOST 100000

/* A journal that the new commits are looked at for. */
struct journal {
	struct loaded loaded;
	struct walk walk;
	struct judge judge;
	/* Some new commit has a summary of another journal than its own. */
	bool has_foreign;
};

struct arrivals {
	struct push *push;
	struct alis_seen seen;
	struct alis_kept kept; /* from one summary to the next */
	struct journal *journals[JOURNALS_MOST];
	size_t journal_count;
	struct alis_hex *new_tips; /* those of push->tips that are new */
	size_t new_tip_count;
	/* Of the commit that is looked at. */
	struct alis_arena *mem;
};

/* ---- personal data ---- */

static void guard_text(struct arrivals *arrivals, alis_str name, alis_str text)
{
	struct alis_diags diags = { .mem = arrivals->mem };

	alis_guard_source(
	    alis_source_of(ALIS_STR(""), name, text, arrivals->mem),
	    arrivals->push->cli->today, &diags);
	push_complaints(arrivals->push, &diags, false);
}

static int guard_file(
    void *to, const struct alis_source *src, struct alis_err *err)
{
	struct arrivals *arrivals = to;
	struct alis_diags diags = { .mem = arrivals->mem };

	(void)err;
	alis_guard_source(src, arrivals->push->cli->today, &diags);
	push_complaints(arrivals->push, &diags, false);
	return ALIS_OK;
}

/* Who wrote it and what he says of it is history, too. */
static void guard_commit(
    struct arrivals *arrivals, const struct alis_commit *commit)
{
	alis_str name = push_short(&commit->id, arrivals->mem);
	const alis_str parts[] = { commit->author.name, ALIS_STR(" <"),
		commit->author.email, ALIS_STR(">\n"), commit->committer.name,
		ALIS_STR(" <"), commit->committer.email, ALIS_STR(">\n") };

	guard_text(arrivals, name, commit->message);
	guard_text(arrivals, name,
	    alis_str_join(arrivals->mem, parts, ALIS_COUNT(parts)));
}

/* ---- journals and summaries ---- */

static int journal_add(struct arrivals *arrivals, alis_str path,
    const struct alis_hex *tip, struct alis_err *err)
{
	struct cli *cli = arrivals->push->cli;
	struct journal *journal;

	for (size_t i = 0; i < arrivals->journal_count; i++)
		if (alis_str_same(arrivals->journals[i]->loaded.path, path))
			return ALIS_OK;
	if (arrivals->journal_count == JOURNALS_MOST)
		return alis_fail(err, ALIS_ELIMIT,
		    "the push has more than %1 journals; push them in several "
		    "steps",
		    ALIS_NUMBER(JOURNALS_MOST));
	journal = ALIS_NEW(&cli->mem, struct journal, 1);
	journal->loaded.path = alis_str_copy(path, &cli->mem);
	journal->walk.cli = cli;
	journal->walk.loaded = journal->loaded;
	journal->judge = (struct judge){
		.cli = cli,
		.loaded = &journal->loaded,
		.kept = &arrivals->kept,
		.books = { .tip = alis_str_copy(
		               alis_str_of(tip->text), &cli->mem) },
	};
	arrivals->journals[arrivals->journal_count++] = journal;
	return ALIS_OK;
}

static void summary_fault(struct arrivals *arrivals,
    const struct journal *journal, const struct alis_commit *commit,
    struct alis_sayings found)
{
	push_fault(arrivals->push,
	    "%1: the summary does not follow from the journal '%2'; 'alis "
	    "commit' makes it",
	    push_short(&commit->id, arrivals->mem), journal->loaded.path);
	push_details(arrivals->push, found);
}

/*
 * A rebase carries a summary over to a journal that others have written in
 * meanwhile, and asks nobody if the other side left that file alone. Such a
 * one says itself that it is of other files; so it is enough that the tip of
 * the branch has one that follows.
 */
static bool is_foreign(const struct judged *judged)
{
	return judged->verdict == ALIS_OTHER_JOURNAL && judged->run != NULL;
}

static int summary_check(struct arrivals *arrivals, struct journal *journal,
    const struct alis_commit *commit, struct alis_err *err)
{
	struct push *push = arrivals->push;
	struct alis_files files;
	struct judged judged = { .verdict = ALIS_PROVED };
	struct alis_hex main = { { 0 } };
	bool has = false, made = false;
	int code = walk_made_summary(
	    &journal->walk, commit, arrivals->mem, &has, &made, err);

	if (code == ALIS_OK && made)
		code = alis_repo_id_at(
		    push->cli->repo, commit, journal->loaded.path, &main, err);
	/* A journal that was moved took its summary along. */
	if (code < 0 || !made || (!has && main.text[0] == '\0'))
		return code;
	code = alis_repo_files(
	    push->cli->repo, commit, arrivals->mem, &files, err);
	if (code == ALIS_OK)
		code = judge_summary(
		    &journal->judge, &files, arrivals->mem, &judged, err);
	if (code < 0 || !alis_verdict_fails(judged.verdict))
		return code;
	if (!hook_verdict_stops(judged.verdict)) {
		push_remark(push,
		    "%1: the summary of '%2' is not proved; another version "
		    "or another rule book made it",
		    push_short(&commit->id, arrivals->mem),
		    journal->loaded.path);
		return ALIS_OK;
	}
	if (is_foreign(&judged))
		journal->has_foreign = true;
	else
		summary_fault(arrivals, journal, commit, judged.found);
	return ALIS_OK;
}

static int new_visit(void *to, const struct alis_commit *commit,
    struct alis_arena *mem, struct alis_err *err)
{
	struct arrivals *arrivals = to;
	struct push *push = arrivals->push;
	const struct alis_new_files how = {
		.seen = &arrivals->seen,
		.wanted = hook_guards,
		.visit = guard_file,
		.to = arrivals,
	};
	int code;

	arrivals->mem = mem;
	guard_commit(arrivals, commit);
	code = alis_repo_new_files(push->cli->repo, commit, &how, mem, err);
	for (size_t i = 0; i < arrivals->journal_count && code == ALIS_OK; i++)
		code =
		    summary_check(arrivals, arrivals->journals[i], commit, err);
	for (size_t i = 0; i < push->tip_count; i++)
		if (strcmp(push->tips[i].text, commit->id.text) == 0) {
			arrivals->new_tips[arrivals->new_tip_count++] =
			    commit->id;
			break;
		}
	return code;
}

/* ---- the tips ---- */

/* The journals that a reference will have, before any commit is looked at. */
static int tip_journals(struct arrivals *arrivals, const struct alis_hex *id)
{
	struct cli *cli = arrivals->push->cli;
	struct alis_arena mem = { 0 };
	struct alis_commit commit;
	struct alis_names paths = { NULL, 0 };
	int code = alis_repo_commit_at(
	    cli->repo, alis_str_of(id->text), &mem, &commit, &cli->err);

	if (code == ALIS_OK)
		code = push_journals(
		    arrivals->push, &commit, &mem, &paths, &cli->err);
	for (size_t i = 0; i < paths.count && code == ALIS_OK; i++)
		code = journal_add(arrivals, paths.names[i], id, &cli->err);
	alis_arena_release(&mem);
	return code < 0 ? cli_failed(cli) : EXIT_WELL;
}

static int journal_check(struct push *push, const struct alis_files *files,
    alis_str path, struct alis_arena *mem)
{
	struct cli *cli = push->cli;
	struct alis_diags diags = { .mem = mem };
	const struct alis_source *main;

	if (files->read(files->from, path, mem, &main, &cli->err) < 0)
		return cli_failed(cli);
	(void)alis_track_run(main, files, cli->today, mem, &diags);
	/* What the guard says was said when the files were looked at, but of
	 * those with other names. */
	for (const struct alis_diag *d = diags.first; d != NULL; d = d->next) {
		struct alis_diags one = { .mem = mem };
		*alis_diag_add(&one, d->code, d->src, d->span) = *d;
		one.first->next = NULL;
		push_complaints(push, &one,
		    d->src != NULL && hook_guards(hook_last(d->src->path)));
	}
	return EXIT_WELL;
}

/* The summary of a tip, where it has to make good what stands below it. */
static int summary_make_good(struct arrivals *arrivals,
    const struct alis_commit *commit, const struct alis_files *files,
    alis_str path)
{
	struct cli *cli = arrivals->push->cli;

	for (size_t i = 0; i < arrivals->journal_count; i++) {
		struct journal *journal = arrivals->journals[i];
		struct judged judged;
		if (!journal->has_foreign ||
		    !alis_str_same(journal->loaded.path, path))
			continue;
		if (judge_summary(&journal->judge, files, arrivals->mem,
		        &judged, &cli->err) < 0)
			return cli_failed(cli);
		if (hook_verdict_stops(judged.verdict))
			summary_fault(arrivals, journal, commit, judged.found);
	}
	return EXIT_WELL;
}

static int tip_check(struct arrivals *arrivals, const struct alis_hex *id)
{
	struct push *push = arrivals->push;
	struct cli *cli = push->cli;
	struct alis_arena mem = { 0 };
	struct alis_names paths = { NULL, 0 };
	struct alis_commit commit;
	struct alis_files files;
	int status = EXIT_WELL;

	if (alis_repo_commit_at(cli->repo, alis_str_of(id->text), &mem, &commit,
	        &cli->err) < 0 ||
	    alis_repo_files(cli->repo, &commit, &mem, &files, &cli->err) < 0 ||
	    push_journals(push, &commit, &mem, &paths, &cli->err) < 0)
		status = cli_failed(cli);
	arrivals->mem = &mem;
	for (size_t i = 0; i < paths.count && status == EXIT_WELL; i++) {
		status = journal_check(push, &files, paths.names[i], &mem);
		if (status == EXIT_WELL)
			status = summary_make_good(
			    arrivals, &commit, &files, paths.names[i]);
	}
	arrivals->mem = NULL;
	alis_arena_release(&mem);
	return status;
}

int push_check_commits(struct push *push)
{
	struct cli *cli = push->cli;
	struct arrivals arrivals = {
		.push = push,
		.seen = { .mem = &cli->mem },
		.new_tips =
		    ALIS_NEW(&cli->mem, struct alis_hex, push->tip_count + 1),
	};
	const struct alis_reach reach = {
		.tips = push->ends,
		.tip_count = push->end_count,
	};
	int status = EXIT_WELL;

	for (size_t i = 0; i < push->end_count && status == EXIT_WELL; i++)
		status = tip_journals(&arrivals, &push->ends[i]);
	if (status != EXIT_WELL)
		return status;
	if (alis_repo_walk_reach(cli->repo, &reach, COMMITS_MOST, new_visit,
	        &arrivals, &cli->err) < 0)
		status = cli_failed(cli);
	for (size_t i = 0; i < arrivals.new_tip_count && status == EXIT_WELL;
	     i++)
		status = tip_check(&arrivals, &arrivals.new_tips[i]);
	alis_kept_release(&arrivals.kept);
	return status;
}
