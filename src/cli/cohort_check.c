/* SPDX-License-Identifier: MIT */
#include "cohort.h"

/* Whether there is a journal with an error, or one that should be there and
 * cannot be read. */
static bool has_findings(const struct alis_cohort *all)
{
	for (size_t i = 0; i < all->count; i++) {
		const struct alis_standing_of *of = &all->members[i];
		enum alis_phase phase = alis_cohort_phase(all, of);
		if (of->figures->state == ALIS_FIGURES_READ
		        ? of->figures->errors > 0
		        : phase == ALIS_PHASE_UNDER_WAY)
			return true;
	}
	return false;
}

int cohort_check(struct cli *cli)
{
	struct cohort cohort;
	struct alis_cohort all;
	int status = cohort_gather(cli, &cohort, &all);

	if (status != EXIT_WELL)
		return status;
	cohort_tell_held(&cohort, &all);
	cli_render(
	    cli, alis_report_of_cohort_check(&all, cli->language, &cli->mem));
	return has_findings(&all) ? EXIT_FINDINGS : cohort_verdict(&cohort);
}
