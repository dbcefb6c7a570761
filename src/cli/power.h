/* SPDX-License-Identifier: MIT */
#ifndef CLI_POWER_H
#define CLI_POWER_H

/*
 * What a command gives up before it reads anything (docs/hardening.md). A new
 * command that only reads says GIVES_ALL.
 */

#include <alis/io.h>

struct cli;
struct command;

enum gives {
	GIVES_NOTHING,  /* it needs all, or says itself when it does not */
	GIVES_NETWORK,  /* it runs the reader's programs, for signatures */
	GIVES_PROGRAMS, /* it writes, but runs nothing; nor the network */
	GIVES_OUTSIDE,  /* it writes what it keeps of a cohort, else nothing */
	GIVES_ALL       /* it only reads: what writes is an option */
};

/* Before the command reads: what its row and its options say. The user's pager
 * is made ready first. */
void cli_give_up(struct cli *cli, const struct command *command);
/* Start what becomes the pager if there is more than the terminal holds: later
 * no program may be run. */
void cli_pager_begin(struct cli *cli);
/* From here on it only reads. */
void cli_only_read(void);
/* The same for one whose row says GIVES_NETWORK, which has found out that no
 * signature can be checked. */
void cli_run_nothing(const struct cli *cli);
/* For one whose row says GIVES_OUTSIDE: it writes below this folder alone. */
void cli_only_keep(const struct cli *cli, alis_str folder);

#endif
