/* SPDX-License-Identifier: MIT */
#include "hook_push.h"

#include <string.h>

#define COMMITS_MOST 100000

/* A commit with a journal that a push would leave without a reference. */
struct loss {
	struct push *push;
	struct alis_hex commit; /* empty: none was found */
};

static int loss_visit(void *to, const struct alis_commit *commit,
    struct alis_arena *mem, struct alis_err *err)
{
	struct loss *loss = to;
	struct alis_names journals;
	int code = push_journals(loss->push, commit, mem, &journals, err);

	if (code < 0)
		return code;
	if (journals.count == 0)
		return 0;
	loss->commit = commit->id;
	return 1;
}

/* Look among the commits that 'update' would leave, and no reference keeps. */
static int loss_find(
    struct push *push, const struct update *update, struct loss *loss)
{
	const struct alis_reach reach = {
		.tips = &update->from,
		.tip_count = 1,
		.kept = push->stays,
		.kept_count = push->stay_count,
		.moved = push->moved,
		.moved_count = push->count,
	};

	*loss = (struct loss){ .push = push };
	if (alis_repo_walk_reach(push->cli->repo, &reach, COMMITS_MOST,
	        loss_visit, loss, &push->cli->err) < 0)
		return cli_failed(push->cli);
	return EXIT_WELL;
}

static int holds_journal(
    struct push *push, const struct alis_hex *id, bool *holds)
{
	struct cli *cli = push->cli;
	struct alis_names journals = { NULL, 0 };
	struct alis_commit commit;

	if (alis_repo_commit_at(cli->repo, alis_str_of(id->text), &cli->mem,
	        &commit, &cli->err) < 0 ||
	    push_journals(push, &commit, &cli->mem, &journals, &cli->err) < 0)
		return cli_failed(cli);
	*holds = journals.count > 0;
	return EXIT_WELL;
}

/* A branch that holds a journal only grows: whoever has seen it must find all
 * of it again, even if another branch has what was cut off. */
static int branch_check(
    struct push *push, const struct update *update, bool *told)
{
	struct cli *cli = push->cli;
	bool grows, holds = false, related;
	int status;

	if (alis_repo_descends(
	        cli->repo, &update->to, &update->from, &grows, &cli->err) < 0)
		return cli_failed(cli);
	if (grows)
		return EXIT_WELL;
	status = holds_journal(push, &update->from, &holds);
	if (status != EXIT_WELL || !holds)
		return status;
	if (alis_repo_related(
	        cli->repo, &update->from, &update->to, &related, &cli->err) < 0)
		return cli_failed(cli);
	if (related)
		push_fault(push,
		    "'%1' would lose history: the commit %2 is no longer in "
		    "it; take it in (git pull), and push without force",
		    update->name, push_short(&update->from, &cli->mem));
	else
		push_fault(push,
		    "'%1' would lose history: what is pushed shares no commit "
		    "with it; take in %2 (git pull), and push without force",
		    update->name, push_short(&update->from, &cli->mem));
	*told = true;
	return EXIT_WELL;
}

static int tell_loss(struct push *push, const struct update *update)
{
	struct loss loss;
	int status = loss_find(push, update, &loss);

	if (status != EXIT_WELL || loss.commit.text[0] == '\0')
		return status;
	push_fault(push,
	    "without '%1' the commit %2, which has a journal, would be in no "
	    "branch; push a merge with it first",
	    update->name, push_short(&loss.commit, &push->cli->mem));
	return EXIT_WELL;
}

static int update_check(struct push *push, const struct update *update)
{
	bool told = false;
	int status = EXIT_WELL;

	/* git would show its readers other commits than alis reads. */
	if (alis_str_starts(update->name, ALIS_STR("refs/replace/")) &&
	    !update->deletes) {
		push_fault(push,
		    "'%1' would put other commits in the place of those that "
		    "were proved; such references are not taken",
		    update->name);
		return EXIT_WELL;
	}
	if (update->from.text[0] == '\0' ||
	    strcmp(update->from.text, update->to.text) == 0)
		return EXIT_WELL;
	if (update->to.text[0] != '\0' &&
	    alis_str_starts(update->name, ALIS_STR("refs/heads/")))
		status = branch_check(push, update, &told);
	return status == EXIT_WELL && !told ? tell_loss(push, update) : status;
}

/* A reference that grows has what it had, whether git moves it or not; what it
 * would have as well does not count yet. */
static int stays_find(struct push *push)
{
	struct cli *cli = push->cli;

	for (size_t i = 0; i < push->count; i++) {
		const struct update *update = &push->updates[i];
		bool grows;
		if (update->from.text[0] == '\0' || update->to.text[0] == '\0')
			continue;
		if (alis_repo_descends(cli->repo, &update->to, &update->from,
		        &grows, &cli->err) < 0)
			return cli_failed(cli);
		if (grows)
			push->stays[push->stay_count++] = update->from;
	}
	return EXIT_WELL;
}

int push_check_references(struct push *push)
{
	int status = stays_find(push);

	for (size_t i = 0; i < push->count && status == EXIT_WELL; i++)
		status = update_check(push, &push->updates[i]);
	return status;
}
