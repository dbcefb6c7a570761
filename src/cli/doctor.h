/* SPDX-License-Identifier: MIT */
#ifndef CLI_DOCTOR_H
#define CLI_DOCTOR_H

/* Private to 'alis doctor': what lies in the way, and who holds it. */

#include "cli.h"

/* A lock, or what a killed alis left in the work tree or among the hooks. */
struct obstacle {
	const struct alis_lockfile *lock; /* NULL: an orphan */
	alis_str path;
	struct alis_holder holder;
	int64_t age; /* in seconds */
};

struct obstacles {
	struct obstacle *at;
	size_t count;
	struct alis_held held; /* without a file: for asking again */
};

/* All that lies in the open repository; the index's lock is the last. */
void cli_obstacles(struct cli *cli, struct obstacles *obstacles);

/* Who holds it, in words; empty if nobody does. */
alis_str cli_holder_said(struct cli *cli, const struct obstacle *obstacle);

/* Roughly: "3 min". The names are the same in all languages. */
alis_str cli_age(struct cli *cli, int64_t seconds);

/* Take away what nobody holds. EXIT_WORLD if something stays. */
int cli_break_locks(struct cli *cli, const struct obstacles *obstacles);

#endif
