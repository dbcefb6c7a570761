/* SPDX-License-Identifier: MIT */
#include "cli.h"

int cmd_keywords(struct cli *cli)
{
	const struct alis_journal *journal;
	const struct alis_books *books = cli_books_or_shipped(cli, &journal);

	return cli_render(
	    cli, alis_report_of_keywords(books, cli->language, &cli->mem));
}
