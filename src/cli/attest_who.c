/* SPDX-License-Identifier: MIT */
#include "attest.h"

int cli_attest_load(struct attesting *attesting)
{
	struct cli *cli = attesting->cli;
	struct loaded *loaded = &attesting->loaded;
	int status = cli_load(cli, loaded);

	if (status != EXIT_WELL)
		return status;
	if (loaded->diags.errors > 0) {
		cli_put_findings(cli, &loaded->diags);
		cli_say(cli, "nothing is attested: the journal has errors");
		return EXIT_FINDINGS;
	}
	attesting->version =
	    (struct alis_version){ loaded->run->journal, loaded->run->books };
	attesting->owner = alis_owner_of(loaded->run->journal);
	return EXIT_WELL;
}

/* ---- whom git knows ---- */

static int setting_read(
    struct cli *cli, const char *first, const char *second, alis_str *value)
{
	const char *keys[] = { first, second };

	for (size_t i = 0; i < ALIS_COUNT(keys) && value->n == 0; i++)
		if (alis_repo_config(cli->repo, keys[i], ALIS_CONFIG_ALL,
		        &cli->mem, value, &cli->err) < 0)
			return cli_failed(cli);
	return EXIT_WELL;
}

/* Who would commit; empty names if git does not know. */
static int committer_read(struct attesting *attesting, struct alis_owner *who)
{
	struct cli *cli = attesting->cli;
	struct alis_authors authors;
	int status = cli_authors(cli, &authors);

	if (status == EXIT_WELL)
		status = cli_repo(cli, attesting->loaded.folder.path);
	if (status != EXIT_WELL)
		return status;
	*who = (struct alis_owner){ authors.committer.name,
		authors.committer.email };
	status = setting_read(cli, "committer.name", "user.name", &who->name);
	if (status == EXIT_WELL)
		status = setting_read(
		    cli, "committer.email", "user.email", &who->email);
	return status;
}

int cli_attest_refuse_owner(struct attesting *attesting)
{
	struct cli *cli = attesting->cli;
	struct alis_owner who;
	int status = committer_read(attesting, &who);

	if (status != EXIT_WELL)
		return status;
	/* Before all the questions, and not by the name of an example. */
	if (attesting->supervisor.name.n > 0 &&
	    (who.name.n == 0 || who.email.n == 0)) {
		cli_say(cli,
		    "git does not know your name and address, which the commit "
		    "must have; tell it once with: git config --global "
		    "user.name '%1' and git config --global user.email ADDRESS",
		    attesting->supervisor.name);
		return EXIT_WORLD;
	}
	if (!alis_owner_same(who, attesting->owner) &&
	    !alis_utf8_same(who.name, attesting->owner.name))
		return EXIT_WELL;
	cli_say(cli,
	    "git knows you as %1, whose journal this is, and nobody confirms "
	    "his own entries; write a request to the supervisor: "
	    "alis attest --request --by NAME",
	    who.name.n > 0 ? who.name : who.email);
	return EXIT_FINDINGS;
}

/* ---- whom the journal knows ---- */

/* The 'veileder' line of a name, after aliases, or of an address. */
static bool declared_find(
    const struct alis_journal *journal, alis_str word, struct alis_owner *found)
{
	alis_str name = alis_journal_renamed(journal, word);

	for (size_t i = 0; i < journal->directive_count && word.n > 0; i++) {
		const struct alis_directive *d = journal->directives[i];
		alis_str email = alis_attribute_value(d->attributes, "epost");
		if (d->kind != ALIS_DIRECTIVE_SUPERVISOR ||
		    (!alis_utf8_same(d->name, name) &&
		        !alis_utf8_same(email, word)))
			continue;
		*found = (struct alis_owner){ d->name, email };
		return true;
	}
	return false;
}

/* "Ola Hansen, Eva Berg"; empty if there is nobody. */
static alis_str declared_names(struct attesting *attesting)
{
	const struct alis_journal *journal = attesting->loaded.run->journal;
	struct alis_out out = alis_out_memory(&attesting->cli->mem);
	bool any = false;

	for (size_t i = 0; i < journal->directive_count; i++) {
		const struct alis_directive *d = journal->directives[i];
		if (d->kind != ALIS_DIRECTIVE_SUPERVISOR)
			continue;
		alis_out_lit(&out, any ? ", " : "");
		alis_out_put(&out, d->name);
		any = true;
	}
	return alis_out_text(&out);
}

/* Nobody is found by 'name', nor by the address if git knows one; says whom
 * the journal has. */
static int nobody(struct attesting *attesting, alis_str name, alis_str email)
{
	struct cli *cli = attesting->cli;
	alis_str words[] = { name, email, declared_names(attesting) };

	if (words[2].n == 0)
		return cli_misuse(cli,
		    "the journal names no supervisor; write a line "
		    "'veileder NAME', with 'epost: ADDRESS' below it");
	if (cli->values[OPTION_BY_WHOM] != NULL)
		cli_tell(cli,
		    ALIS_TEXT("no 'veileder' line of the journal has the name "
		              "or the address '%1'; it has %3"),
		    words, ALIS_COUNT(words));
	else if (name.n == 0 && email.n == 0)
		cli_tell(cli,
		    ALIS_TEXT("git knows neither your name nor your address; "
		              "say who you are with --by: %3"),
		    words, ALIS_COUNT(words));
	else
		cli_tell(cli,
		    ALIS_TEXT("no 'veileder' line of the journal has the name "
		              "'%1' or the address '%2' by which git knows "
		              "you; say who you are with --by: %3"),
		    words, ALIS_COUNT(words));
	return EXIT_USAGE;
}

static int who_by_git(struct attesting *attesting)
{
	const struct alis_journal *journal = attesting->loaded.run->journal;
	struct alis_owner who;
	int status = committer_read(attesting, &who);

	if (status != EXIT_WELL)
		return status;
	if (declared_find(journal, who.email, &attesting->supervisor) ||
	    declared_find(journal, who.name, &attesting->supervisor))
		return EXIT_WELL;
	status = cli_attest_refuse_owner(attesting);
	if (status != EXIT_WELL)
		return status;
	return nobody(attesting, who.name, who.email);
}

int cli_attest_who(struct attesting *attesting)
{
	struct cli *cli = attesting->cli;
	const char *by = cli->values[OPTION_BY_WHOM];
	const struct alis_journal *journal = attesting->loaded.run->journal;
	int status = EXIT_WELL;

	if (attesting->owner.name.n == 0)
		return cli_misuse(cli,
		    "the journal does not say whose it is; it needs a line "
		    "'alis NAME'");
	if (by == NULL)
		status = who_by_git(attesting);
	else if (!declared_find(
	             journal, alis_str_of(by), &attesting->supervisor))
		return nobody(attesting, alis_str_of(by), ALIS_STR(""));
	if (status == EXIT_WELL &&
	    alis_owner_same(attesting->supervisor, attesting->owner))
		return cli_misuse(cli,
		    "'%1' is whose journal this is, and nobody confirms his "
		    "own entries",
		    attesting->supervisor.name);
	return status;
}

alis_str cli_attest_named(struct attesting *attesting, struct alis_owner who)
{
	alis_str parts[] = { who.name, ALIS_STR(" <"), who.email,
		ALIS_STR(">") };

	return who.email.n == 0
	    ? who.name
	    : alis_str_join(&attesting->cli->mem, parts, ALIS_COUNT(parts));
}
