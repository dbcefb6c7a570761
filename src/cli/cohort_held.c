/* SPDX-License-Identifier: MIT */
#include "cohort.h"

static void tell(struct cli *cli, const struct alis_standing_of *of,
    const struct alis_concern *concern)
{
	if (concern->kind == ALIS_CONCERN_HELD ||
	    concern->kind == ALIS_CONCERN_UNPULLED)
		cli_say(cli, "%1: %2", of->member->name,
		    alis_concern_said(concern, cli->language, &cli->mem));
}

void cohort_tell_held(struct cohort *cohort, const struct alis_cohort *all)
{
	for (size_t i = 0; i < all->count; i++) {
		const struct alis_standing_of *of = &all->members[i];
		struct alis_concerns concerns =
		    alis_cohort_concerns(all, of, &cohort->cli->mem);
		for (size_t k = 0; k < concerns.count; k++)
			tell(cohort->cli, of, &concerns.at[k]);
	}
}
