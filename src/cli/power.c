/* SPDX-License-Identifier: MIT */
#include "cli.h"

/* Whether an option makes it write what it else only reads. */
static bool writes(const struct cli *cli, const struct command *command)
{
	const char *const *values = cli->values;

	if (values[OPTION_DRY_RUN] != NULL)
		return false;
	if ((command->options & HAS(OPTION_CHECK)) != 0)
		return values[OPTION_CHECK] == NULL;
	return values[OPTION_FIX] != NULL || values[OPTION_RECORD] != NULL ||
	    values[OPTION_PUBLISH] != NULL;
}

void cli_give_up(struct cli *cli, const struct command *command)
{
	struct alis_power keep = { .writes_all = true };

	cli->gives = command->gives;
	if (cli->gives == GIVES_NOTHING)
		return;
	/* What writes runs no program for it, so that is given up all the
	 * same. */
	if (cli->gives > GIVES_PROGRAMS && writes(cli, command))
		cli->gives = GIVES_PROGRAMS;
	cli_pager_begin(cli);
	keep.runs = cli->gives == GIVES_NETWORK;
	if (cli->gives == GIVES_ALL)
		keep.writes_all = false;
	alis_io_give_up(&keep);
}

void cli_only_read(void)
{
	const struct alis_power nothing = { .runs = false };

	alis_io_give_up(&nothing);
}

void cli_run_nothing(const struct cli *cli)
{
	const struct alis_power keep = { .writes_all = true };

	if (cli->gives != GIVES_NETWORK)
		return;
	/* Mirrors of a cohort may have to be put right. */
	if (cli->within != NULL || cli->values[OPTION_RECORD] != NULL)
		alis_io_give_up(&keep);
	else
		cli_only_read();
}

void cli_only_keep(const struct cli *cli, alis_str folder)
{
	const struct alis_power keep = { .writes = folder };

	if (cli->gives == GIVES_OUTSIDE)
		alis_io_give_up(&keep);
}
