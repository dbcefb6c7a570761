/* SPDX-License-Identifier: MIT */
#include "cohort.h"

/* So that a sheet of paper holds the table; a screen has room for more, but
 * then two would not look at the same page. */
#define PAGE_WIDTH 120

/* The members of a municipality, of those that the page is about. */
static struct alis_cohort members_of(
    struct cli *cli, const struct alis_cohort *all, size_t municipality)
{
	struct alis_standing_of *rows =
	    ALIS_NEW(&cli->mem, struct alis_standing_of, all->count + 1);
	struct alis_cohort some = *all;

	some.members = rows;
	some.count = 0;
	for (size_t i = 0; i < all->count; i++)
		if (all->members[i].member->municipality == municipality)
			rows[some.count++] = all->members[i];
	return some;
}

/* The table of all, and of each municipality that has a member there. */
static size_t gather(struct cli *cli, const struct alis_cohort *all,
    enum alis_cohort_sort sort, const struct alis_demand *by,
    const struct alis_report **reports)
{
	size_t n = 0;

	reports[n++] = alis_report_of_cohort(all, sort, by, cli->language,
	    ALIS_FOR_PEOPLE, PAGE_WIDTH, &cli->mem);
	for (size_t i = 0; i < all->roster->municipality_count; i++) {
		struct alis_cohort some = members_of(cli, all, i);
		struct alis_shown_place shown = { .municipality = i };
		if (some.count == 0)
			continue;
		reports[n++] = alis_report_of_place(
		    &some, &shown, cli->language, PAGE_WIDTH, &cli->mem);
	}
	return n;
}

int cohort_report(struct cli *cli)
{
	struct cohort cohort;
	struct alis_cohort all;
	enum alis_cohort_sort sort;
	const struct alis_demand *by;
	const struct alis_report **reports;
	struct alis_page_head head = { .language = cli->language };
	int status = cohort_gather(cli, &cohort, &all);

	if (status == EXIT_WELL)
		status = cohort_order(cli, &all, &sort, &by);
	if (status != EXIT_WELL)
		return status;
	reports = ALIS_NEW(&cli->mem, const struct alis_report *,
	    all.roster->municipality_count + 1);
	head.title = all.roster->name.n > 0
	    ? all.roster->name
	    : alis_str_of(alis_said(cli->language, ALIS_TEXT("cohort")));
	alis_render_html(
	    &head, reports, gather(cli, &all, sort, by, reports), &cli->out);
	cli->rows = 0; /* a page is for a browser, and not for a pager */
	return cohort_worst(&cohort, &all, cohort_verdict(&cohort));
}
