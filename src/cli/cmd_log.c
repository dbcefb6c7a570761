/* SPDX-License-Identifier: MIT */
#include "walk.h"

#include <alis/report.h>

/* What has been told so far. */
struct telling {
	struct walk walk;
	struct alis_log_item *items;
	size_t count;
	size_t room;
};

/* The day a commit says it was made; today, if nobody can have meant it. */
static alis_day day_of_commit(struct cli *cli, const struct alis_commit *commit)
{
	alis_day day;

	return alis_day_read(cli_commit_day(&commit->author, &cli->mem), &day)
	    ? day
	    : cli->today;
}

static int log_visit(void *to, const struct alis_commit *commit,
    struct alis_arena *mem, struct alis_err *err)
{
	struct telling *telling = to;
	struct cli *cli = telling->walk.cli;
	const struct alis_journal *was = NULL;
	const struct alis_run *run = NULL;
	struct alis_log_item *item;
	struct alis_changes changes = { 0 };
	bool has, made;
	int code =
	    walk_made_summary(&telling->walk, commit, mem, &has, &made, err);

	if (code == ALIS_OK && commit->parent_count > 0)
		code = walk_journal_at(
		    &telling->walk, &commit->parents[0], mem, &was, err);
	if (code == ALIS_OK)
		code = walk_run_at(&telling->walk, commit,
		    (struct alis_shelf){ 0 }, day_of_commit(cli, commit), mem,
		    &run, err);
	if (code < 0)
		return code;
	if (run != NULL)
		changes = alis_history_changes(
		    &(struct alis_version){ was, run->books },
		    &(struct alis_version){ run->journal, run->books }, mem);
	/* A merge brings what its parents have told of already. */
	if (commit->parent_count > 1 || (changes.count == 0 && !made))
		return 0;
	telling->items = walk_grown(
	    cli, telling->items, telling->count, &telling->room, sizeof(*item));
	item = &telling->items[telling->count++];
	*item = (struct alis_log_item){
		.id = cli_short(cli, &commit->id),
		.who = alis_str_copy(commit->author.name, &cli->mem),
		.when = cli_commit_day(&commit->author, &cli->mem),
		.subject = walk_subject(&telling->walk, commit),
		.has_summary = made,
	};
	alis_report_log_fill(item, changes, run, cli->language, &cli->mem);
	return 0;
}

int cmd_log(struct cli *cli)
{
	struct telling telling = { .count = 0 };
	int status = walk_run(cli, &telling.walk, log_visit, &telling);

	if (status != EXIT_WELL)
		return status;
	return cli_render(cli,
	    alis_report_of_log(
	        telling.items, telling.count, cli->language, &cli->mem));
}
