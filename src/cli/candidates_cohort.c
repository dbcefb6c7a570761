/* SPDX-License-Identifier: MIT */
#include "cohort.h"
#include "complete.h"

#include <string.h>

/* What a command can do, by both names of each. */
void cli_candidates_subs(struct completion *c, const struct command *subs)
{
	for (const struct command *k = subs; k->name != NULL; k++) {
		alis_str what =
		    alis_str_of(alis_said(c->cli->language, k->summary));
		cli_candidate(c, alis_str_of(k->name), what);
		if (strcmp(k->name, k->norwegian) != 0)
			cli_candidate(c, alis_str_of(k->norwegian), what);
	}
}

/* The roster of -f or of the working directory; NULL if there is none. */
static const struct alis_roster *roster_of(struct completion *c)
{
	struct cli *cli = c->cli;
	struct cohort *cohort = ALIS_NEW(&cli->mem, struct cohort, 1);
	const struct alis_source *main;

	cohort->diags.mem = &cli->mem;
	/* It may have been given before the command, as a journal's. */
	if (cli->values[OPTION_ROSTER] == NULL)
		cli->values[OPTION_ROSTER] = cli->values[OPTION_FILE];
	if (cohort_read(cli, cohort, &main) < 0)
		return NULL;
	return alis_roster_read(
	    main, &cohort->files, cli->today, &cli->mem, &cohort->diags);
}

void cli_candidates_members(struct completion *c)
{
	const struct alis_roster *roster = roster_of(c);
	alis_str what = alis_str_of(
	    alis_said(c->cli->language, ALIS_TEXT("doctor of the cohort")));

	for (size_t i = 0; roster != NULL && i < roster->member_count; i++)
		cli_candidate(c, roster->members[i].name, what);
}

void cli_candidates_municipalities(struct completion *c)
{
	const struct alis_roster *roster = roster_of(c);
	alis_str what =
	    alis_str_of(alis_said(c->cli->language, ALIS_TEXT("municipality")));

	for (size_t i = 0; roster != NULL && i < roster->municipality_count;
	     i++)
		cli_candidate(c, roster->municipalities[i].name, what);
}
