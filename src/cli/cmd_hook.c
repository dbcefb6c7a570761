/* SPDX-License-Identifier: MIT */
#include "hook.h"

#include <stdlib.h>
#include <string.h>

int hook_repo(struct cli *cli)
{
	char *here;
	int code;

	if (cli->repo != NULL)
		return EXIT_WELL;
	here = realpath(".", NULL);
	if (here == NULL) {
		alis_fail_system(
		    &cli->err, "the working directory cannot be found");
		return cli_failed(cli);
	}
	code = alis_repo_open_hook(
	    alis_str_of(here), &cli->mem, &cli->repo, &cli->err);
	free(here);
	return code < 0 ? cli_failed(cli) : EXIT_WELL;
}

static bool ends_in(alis_str name, const char *ending)
{
	alis_str end = alis_str_of(ending);

	return name.n >= end.n &&
	    alis_str_same(alis_str_from(name, name.n - end.n), end);
}

/* Journals, rule books, summaries, and what supervisors answered. */
bool hook_guards(alis_str name)
{
	return ends_in(name, ".alis") || ends_in(name, ".regler") ||
	    ends_in(name, ".txt") || alis_str_is(name, "status.json");
}

alis_str hook_last(alis_str path)
{
	size_t from = path.n;

	while (from > 0 && path.at[from - 1] != '/')
		from--;
	return alis_str_from(path, from);
}

alis_str hook_journal(const struct cli *cli)
{
	const char *file = cli->values[OPTION_FILE];

	return alis_str_of(file == NULL ? "" : file);
}

bool hook_verdict_stops(enum alis_verdict verdict)
{
	return alis_verdict_fails(verdict) && verdict != ALIS_OTHER_BOOK &&
	    verdict != ALIS_OLD_BOOK && verdict != ALIS_TEXT_UNPROVED;
}

void hook_put_details(struct cli *cli, struct alis_sayings found, size_t most)
{
	for (size_t i = 0; i < found.count && i < most; i++)
		cli_say(cli, "  %1",
		    alis_saying_in(&found.at[i], cli->language, &cli->mem));
	if (found.count > most)
		cli_say(cli, "  and %1 more",
		    ALIS_NUMBER((int64_t)(found.count - most)));
}

/* ---- which of these ---- */

static const struct action {
	const char *name;
	const char *norwegian;
	size_t words_most; /* with the action */
	bool installs;     /* by --dry-run too */
	int (*run)(struct cli *cli);
} actions[] = {
	{ "install", "installer", 1, true, hook_install },
	{ "remove", "fjern", 1, true, hook_remove },
	{ "pre-commit", "pre-commit", 1, false, hook_pre_commit },
	{ "commit-msg", "commit-msg", 2, false, hook_commit_msg },
	{ "pre-receive", "pre-receive", 1, false, hook_pre_receive },
};

static const struct action *action_of(const char *word)
{
	for (size_t i = 0; i < ALIS_COUNT(actions); i++)
		if (strcmp(word, actions[i].name) == 0 ||
		    strcmp(word, actions[i].norwegian) == 0)
			return &actions[i];
	return NULL;
}

int cmd_hook(struct cli *cli)
{
	const struct action *action;

	if (cli->word_count == 0)
		return cli_misuse(cli,
		    "write install or remove; git runs pre-commit, commit-msg "
		    "and pre-receive");
	action = action_of(cli->words[0]);
	if (action == NULL)
		return cli_misuse(cli,
		    "write install, remove, pre-commit, commit-msg or "
		    "pre-receive, not: '%1'",
		    alis_str_of(cli->words[0]));
	if (cli->word_count > action->words_most)
		return cli_misuse(cli, "it takes no more arguments: '%1'",
		    alis_str_of(cli->words[action->words_most]));
	if (cli->values[OPTION_DRY_RUN] != NULL && !action->installs)
		return cli_misuse(
		    cli, "--dry-run is for 'alis hook install' and 'remove'");
	if (!action->installs)
		cli_only_read();
	return action->run(cli);
}
