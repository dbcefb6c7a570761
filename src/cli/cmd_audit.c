/* SPDX-License-Identifier: MIT */
#include "audit.h"
#include "signing.h"

/* To have looked at nothing is not to have proved anything. */
static int tell_no_summary(const struct audit *audit)
{
	cli_say(audit->cli,
	    "these commits have no summary beside '%1'; -f names another "
	    "journal",
	    audit->walk.loaded.path);
	return EXIT_FINDINGS;
}

/* Whose keys wrote an entry is asked only if somebody attested anything. */
static int verify_all(struct audit *audit)
{
	for (size_t i = 0; i < audit->count; i++) {
		if (!audit->at[i].in_range && audit->attestation_count == 0)
			continue;
		if (audit_verify(audit, i, &audit->cli->err) < 0)
			return cli_failed(audit->cli);
	}
	return EXIT_WELL;
}

bool audit_has_journal(const struct audit *audit)
{
	return audit->count > 0 &&
	    audit->at[audit->count - 1].version.journal != NULL;
}

int audit_look(struct audit *audit)
{
	int status = audit_gather(audit);

	if (status == EXIT_WELL)
		status = walk_tell_cuts(audit->cli);
	if (status == EXIT_WELL)
		status = cli_verifier(audit->cli, &audit->verifier);
	audit->checks = audit->verifier.trust.src != NULL;
	if (status == EXIT_WELL)
		status = audit_seen_read(audit);
	if (status == EXIT_WELL)
		status = audit_follow(audit);
	if (status == EXIT_WELL)
		status = verify_all(audit);
	if (status == EXIT_WELL)
		status = audit_seen_compare(audit);
	return status == EXIT_WELL ? audit_seen_record(audit) : status;
}

void audit_begin(struct audit *audit, struct cli *cli)
{
	*audit = (struct audit){ .cli = cli,
		.judge = { .cli = cli,
		    .loaded = &audit->walk.loaded,
		    .kept = &audit->walk.kept } };
}

void audit_release(struct audit *audit)
{
	for (size_t i = 0; i < audit->count; i++) {
		alis_arena_release(&audit->at[i].mem);
		if (audit->trail != NULL)
			alis_trail_forget(audit->trail, i);
	}
	alis_kept_release(&audit->walk.kept);
}

int cmd_audit(struct cli *cli)
{
	struct audit audit;
	struct alis_audit told;
	int status;

	audit_begin(&audit, cli);
	if (cli->values[OPTION_RECORD] != NULL &&
	    cli->values[OPTION_SEEN] == NULL)
		return cli_misuse(
		    cli, "--record needs the log that it adds to: --seen FILE");
	status = audit_look(&audit);
	if (status == EXIT_WELL && !audit.summarised)
		status = tell_no_summary(&audit);
	if (status == EXIT_WELL ||
	    (status == EXIT_FINDINGS && audit_has_journal(&audit))) {
		told = audit_tell(&audit);
		cli_render(
		    cli, alis_report_of_audit(&told, cli->language, &cli->mem));
		if (audit_fails(&audit, &told))
			status = EXIT_FINDINGS;
	}
	audit_release(&audit);
	return status;
}
