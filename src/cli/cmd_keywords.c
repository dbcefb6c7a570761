/* SPDX-License-Identifier: MIT */
#include "cli.h"

int cmd_keywords(struct cli *cli)
{
	return cli_render(cli,
	    alis_report_of_keywords(
	        cli_run_or_shipped(cli)->books, cli->language, &cli->mem));
}
