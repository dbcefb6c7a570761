/* SPDX-License-Identifier: MIT */
#include "judge.h"
#include "walk.h"

/* Where an audit stands. */
struct auditing {
	struct walk walk;
	struct alis_audit_item *items;
	size_t count;
	size_t room;
	size_t failed;
	struct judge judge;
	bool begun;      /* the tip has been seen */
	bool summarised; /* a commit that was seen has or had a summary */
};

/* What was found, in the reader's language. */
static struct alis_accounts told(struct cli *cli, struct alis_sayings found)
{
	struct alis_arena *mem = &cli->mem;
	alis_str *names = ALIS_NEW(mem, alis_str, found.count + 1);

	for (size_t i = 0; i < found.count; i++)
		names[i] = alis_saying_in(&found.at[i], cli->language, mem);
	return (struct alis_accounts){ names, found.count };
}

/*
 * A commit that made a summary must prove it. One that kept its parent's must
 * still have the journal and the rule books that it was made of, or the
 * summary is stale: at the tip that is a fault; before a later summary it is
 * only told.
 */
static int audit_visit(void *to, const struct alis_commit *commit,
    struct alis_arena *mem, struct alis_err *err)
{
	struct auditing *auditing = to;
	struct cli *cli = auditing->walk.cli;
	struct judged judged = { .verdict = ALIS_PROVED };
	struct alis_files files;
	bool tip = !auditing->begun, has, made;
	int code =
	    walk_made_summary(&auditing->walk, commit, mem, &has, &made, err);

	auditing->begun = true;
	auditing->summarised = auditing->summarised || has || made;
	if (code == ALIS_OK && (has || made))
		code = alis_repo_files(cli->repo, commit, mem, &files, err);
	if (code == ALIS_OK && (has || made))
		code =
		    judge_summary(&auditing->judge, &files, mem, &judged, err);
	if (code < 0 || (!has && !made) || (!made && !judge_kept(&judged)))
		return code;
	auditing->items = walk_grown(cli, auditing->items, auditing->count,
	    &auditing->room, sizeof(struct alis_audit_item));
	auditing->items[auditing->count++] = (struct alis_audit_item){
		.id = cli_short(cli, &commit->id),
		.when = cli_commit_day(&commit->author, &cli->mem),
		.who = alis_str_copy(commit->author.name, &cli->mem),
		.subject = walk_subject(&auditing->walk, commit),
		.verdict = judged.verdict,
		.fails = alis_verdict_fails(judged.verdict) && (made || tip),
		.details = told(cli, judged.found),
	};
	auditing->failed += auditing->items[auditing->count - 1].fails;
	return 0;
}

/* To have looked at nothing is not to have proved anything. */
static int tell_no_summary(const struct auditing *auditing)
{
	cli_say(auditing->walk.cli,
	    "these commits have no summary beside '%1'; -f names another "
	    "journal",
	    auditing->walk.loaded.path);
	return EXIT_FINDINGS;
}

int cmd_audit(struct cli *cli)
{
	struct auditing auditing = { .judge = { .cli = cli,
		                         .loaded = &auditing.walk.loaded,
		                         .kept = &auditing.walk.kept } };
	struct alis_audit audit;
	int status = walk_run(cli, &auditing.walk, audit_visit, &auditing);

	if (status != EXIT_WELL)
		return status;
	if (!auditing.summarised)
		return tell_no_summary(&auditing);
	audit = (struct alis_audit){ auditing.items, auditing.count,
		auditing.failed };
	cli_render(cli, alis_report_of_audit(&audit, cli->language, &cli->mem));
	return auditing.failed > 0 ? EXIT_FINDINGS : EXIT_WELL;
}
