/* SPDX-License-Identifier: MIT */
#include "cohort.h"

#include <string.h>

static const struct {
	const char *word;
	enum alis_cohort_sort sort;
} sorts[] = {
	{ "concern", ALIS_SORT_CONCERN },
	{ "name", ALIS_SORT_NAME },
	{ "kommune", ALIS_SORT_MUNICIPALITY },
	{ "forecast", ALIS_SORT_FORECAST },
};

/* The requirement of a name: the first of an id that several books have. */
static const struct alis_demand *demand_of(
    struct cli *cli, const struct alis_cohort *all, alis_str name)
{
	const struct alis_demand *demands;
	bool left_out;
	size_t n = alis_cohort_demands(all, &cli->mem, &demands, &left_out);

	for (size_t i = 0; i < n; i++)
		if (alis_utf8_same(demands[i].name, name))
			return &demands[i];
	for (size_t i = 0; i < n; i++)
		if (alis_utf8_same(demands[i].id, name))
			return &demands[i];
	return NULL;
}

int cohort_order(struct cli *cli, const struct alis_cohort *all,
    enum alis_cohort_sort *sort, const struct alis_demand **by)
{
	const char *given = cli->values[OPTION_SORT];

	*sort = ALIS_SORT_CONCERN;
	*by = NULL;
	if (given == NULL)
		return EXIT_WELL;
	for (size_t i = 0; i < ALIS_COUNT(sorts); i++)
		if (strcmp(given, sorts[i].word) == 0) {
			*sort = sorts[i].sort;
			return EXIT_WELL;
		}
	*sort = ALIS_SORT_REQUIREMENT;
	*by = demand_of(cli, all, alis_str_of(given));
	if (*by != NULL)
		return EXIT_WELL;
	return cli_misuse(cli,
	    "--sort is concern, name, kommune, forecast or a requirement that "
	    "somebody has, not: '%1'",
	    alis_str_of(given));
}

int cohort_worst(
    const struct cohort *cohort, const struct alis_cohort *all, int status)
{
	for (size_t i = 0; i < all->count; i++) {
		struct alis_concerns concerns = alis_cohort_concerns(
		    all, &all->members[i], &cohort->cli->mem);
		if (concerns.count > 0 &&
		    alis_concern_is_grave(&concerns.at[0]))
			return EXIT_FINDINGS;
	}
	return status;
}

int cohort_gather(
    struct cli *cli, struct cohort *cohort, struct alis_cohort *all)
{
	int status = cohort_load(cli, cohort);

	if (status == EXIT_WELL)
		status = cohort_pick(cohort, 0);
	if (status == EXIT_WELL)
		status = cohort_figures(cohort, all);
	return status;
}

bool cohort_is_text(const struct cli *cli)
{
	const char *format = cli->values[OPTION_FORMAT];

	return format == NULL || strcmp(format, "text") == 0;
}

int cohort_status(struct cli *cli)
{
	struct cohort cohort;
	struct alis_cohort all;
	enum alis_cohort_sort sort;
	const struct alis_demand *by;
	int status = cohort_gather(cli, &cohort, &all);

	if (status == EXIT_WELL)
		status = cohort_order(cli, &all, &sort, &by);
	if (status != EXIT_WELL)
		return status;
	/* For people the table says so itself. */
	if (!cohort_is_text(cli))
		cohort_tell_held(&cohort, &all);
	cli_render(cli,
	    alis_report_of_cohort(&all, sort, by, cli->language,
	        cli_audience(cli), cli->style.width, &cli->mem));
	return cohort_worst(&cohort, &all, cohort_verdict(&cohort));
}
