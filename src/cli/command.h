/* SPDX-License-Identifier: MIT */
#ifndef CLI_COMMAND_H
#define CLI_COMMAND_H

/* A row of the command table. */

#include "power.h"

struct command {
	const char *name;
	const char *norwegian;
	const char *arguments; /* this and what follows are texts in English */
	const char *summary;
	const char *text; /* what 'alis help NAME' says more */
	uint64_t options;
	size_t words_most;
	int (*run)(struct cli *cli);
	/* What its first word picks, ended by a row without a name; NULL: it
	 * has no such word. */
	const struct command *subs;
	enum gives gives;
};

#endif
