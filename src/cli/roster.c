/* SPDX-License-Identifier: MIT */
#include "cohort.h"

void cohort_addresses(
    struct cli *cli, const struct alis_roster *roster, struct alis_diags *diags)
{
	for (size_t i = 0; i < roster->member_count; i++) {
		const struct alis_member *member = &roster->members[i];
		struct alis_address address =
		    alis_address_read(member->depot, &cli->mem);
		const struct alis_attribute *a = member->directive->attributes;
		struct alis_diag *diag;
		if (address.kind != ALIS_ADDRESS_BAD)
			continue;
		while (!alis_str_is(a->key, "depot") || a->value.n == 0)
			a = a->next;
		diag = alis_diag_add(
		    diags, ALIS_A127, member->directive->src, a->value_span);
		diag->words[0] = member->depot;
		diag->words[1] = alis_str_of(address.why);
		diag->said = 1U << 1;
	}
}

/* A cohort file as 'check' and 'fmt' look at any file: what it says, and
 * nothing that follows from it. */
static const struct alis_run *roster_run(struct cli *cli,
    const struct alis_source *main, const struct alis_files *files,
    struct alis_diags *diags)
{
	struct alis_run *run = ALIS_NEW(&cli->mem, struct alis_run, 1);
	const struct alis_roster *roster =
	    alis_roster_read(main, files, cli->today, &cli->mem, diags);

	cohort_addresses(cli, roster, diags);
	*run = (struct alis_run){
		.today = cli->today,
		.journal = roster->journal,
		.language = roster->language,
		.books =
		    alis_track_books_of(NULL, 0, cli->today, &cli->mem, diags),
		.diags = diags,
	};
	run->posted = alis_post_journal(
	    run->journal, run->books, cli->today, &cli->mem, diags);
	return run;
}

const struct alis_run *cli_run_of(struct cli *cli,
    const struct alis_source *main, const struct alis_files *files,
    struct alis_diags *diags)
{
	if (cli->takes_rosters && alis_parse_sort(main) == ALIS_FILE_ROSTER)
		return roster_run(cli, main, files, diags);
	return alis_track_run(main, files, cli->today, &cli->mem, diags);
}
