/* SPDX-License-Identifier: MIT */
#include "cohort.h"

/* ---- the roster ---- */

static int locate(struct cli *cli, struct cohort *cohort)
{
	const char *file = cli->values[OPTION_ROSTER];

	if (file != NULL)
		return alis_io_locate(alis_str_of(file), &cli->mem,
		    &cohort->folder, &cohort->path, &cli->err);
	return alis_io_find(ALIS_STR(ROSTER_FILE), &cli->mem, &cohort->folder,
	    &cohort->path, &cli->err);
}

/* Before the roster is opened: where it lies is enough. */
static void only_keep(struct cli *cli, const struct cohort *cohort)
{
	size_t n = cohort->path.n;

	while (n > 0 && cohort->path.at[n - 1] != '/')
		n--;
	const alis_str parts[] = { cohort->folder.path, ALIS_STR("/"),
		alis_str_part(cohort->path, 0, n), ALIS_STR(OWN_FOLDER) };
	cli_only_keep(cli, alis_str_join(&cli->mem, parts, ALIS_COUNT(parts)));
}

int cohort_read(
    struct cli *cli, struct cohort *cohort, const struct alis_source **main)
{
	int code = locate(cli, cohort);

	if (code < 0)
		return code;
	only_keep(cli, cohort);
	cohort->files = alis_io_files(&cohort->folder);
	return cohort->files.read(
	    cohort->files.from, cohort->path, &cli->mem, main, &cli->err);
}

static int tell_unread(struct cli *cli)
{
	if (cli->err.code != ALIS_ENOENT || cli->values[OPTION_ROSTER] != NULL)
		return cli_failed(cli);
	cli_say(cli,
	    "there is no %1 here or in a folder above; 'alis cohort init' "
	    "makes one, -f names another",
	    ALIS_STR(ROSTER_FILE));
	return EXIT_WORLD;
}

int cohort_load(struct cli *cli, struct cohort *cohort)
{
	const struct alis_source *main;

	*cohort = (struct cohort){ .cli = cli, .diags = { .mem = &cli->mem } };
	if (cohort_read(cli, cohort, &main) < 0)
		return tell_unread(cli);
	cohort->roster = alis_roster_read(
	    main, &cohort->files, cli->today, &cli->mem, &cohort->diags);
	cohort_addresses(cli, cohort->roster, &cohort->diags);
	if (cohort->diags.count > 0)
		cli_put_findings(cli, &cohort->diags);
	cohort->picked =
	    ALIS_NEW(&cli->mem, bool, cohort->roster->member_count + 1);
	return EXIT_WELL;
}

int cohort_verdict(const struct cohort *cohort)
{
	return cohort->diags.errors > 0 ? EXIT_FINDINGS : EXIT_WELL;
}

alis_str cohort_beside(const struct cohort *cohort, const char *name)
{
	size_t n = cohort->path.n;

	while (n > 0 && cohort->path.at[n - 1] != '/')
		n--;
	alis_str parts[] = { alis_str_part(cohort->path, 0, n),
		alis_str_of(name) };
	return alis_str_join(&cohort->cli->mem, parts, ALIS_COUNT(parts));
}

alis_str cohort_mirror(
    const struct cohort *cohort, const struct alis_member *member)
{
	alis_str parts[] = { cohort->folder.path, ALIS_STR("/"),
		cohort_beside(cohort, MIRRORS_FOLDER), ALIS_STR("/"),
		member->slug };

	return alis_str_join(&cohort->cli->mem, parts, ALIS_COUNT(parts));
}

/* ---- who is meant ---- */

static int no_member(struct cohort *cohort, alis_str word)
{
	const struct alis_roster *roster = cohort->roster;
	struct alis_nearest nearest = alis_nearest_to(word, &cohort->cli->mem);
	alis_str best;

	for (size_t i = 0; i < roster->member_count; i++) {
		alis_str name = roster->members[i].name;
		alis_nearest_try(&nearest, name);
		while (name.n > 0) {
			alis_cut cut = alis_str_cut(name, ' ');
			alis_nearest_try(&nearest, cut.head);
			name = alis_str_trim(cut.tail);
		}
	}
	best = alis_nearest_word(&nearest);
	if (best.n > 0)
		return cli_misuse(cohort->cli,
		    "there is no '%1' in the cohort; did you mean '%2'?", word,
		    best);
	return cli_misuse(cohort->cli, "there is no '%1' in the cohort", word);
}

static int pick_words(struct cohort *cohort, size_t from)
{
	struct cli *cli = cohort->cli;

	for (size_t i = from; i < cli->word_count; i++) {
		alis_str word = alis_str_trim(alis_str_of(cli->words[i]));
		size_t at = 0;
		size_t found = alis_roster_find(cohort->roster, word, &at);
		if (found == 0)
			return no_member(cohort, word);
		if (found > 1)
			return cli_misuse(cli,
			    "several in the cohort are called '%1'; write "
			    "the whole name",
			    word);
		cohort->picked[at] = true;
	}
	return EXIT_WELL;
}

static int municipality_find(
    struct cohort *cohort, alis_str name, size_t *municipality)
{
	const struct alis_roster *roster = cohort->roster;
	struct alis_nearest nearest = alis_nearest_to(name, &cohort->cli->mem);
	alis_str best;

	name = alis_journal_renamed(roster->journal, name);
	for (size_t i = 0; i < roster->municipality_count; i++) {
		*municipality = i;
		if (alis_utf8_same(roster->municipalities[i].name, name))
			return EXIT_WELL;
		alis_nearest_try(&nearest, roster->municipalities[i].name);
	}
	best = alis_nearest_word(&nearest);
	if (best.n > 0)
		return cli_misuse(cohort->cli,
		    "there is no municipality '%1' in the cohort file; did you "
		    "mean '%2'?",
		    name, best);
	return cli_misuse(cohort->cli,
	    "there is no municipality '%1' in the cohort file", name);
}

static void pick_all(struct cohort *cohort)
{
	for (size_t i = 0; i < cohort->roster->member_count; i++)
		cohort->picked[i] = true;
}

int cohort_pick(struct cohort *cohort, size_t from)
{
	struct cli *cli = cohort->cli;
	const char *name = cli->values[OPTION_MUNICIPALITY];
	size_t municipality = ALIS_NO_MUNICIPALITY;
	int status = EXIT_WELL;

	if (name != NULL)
		status = municipality_find(
		    cohort, alis_str_trim(alis_str_of(name)), &municipality);
	if (status == EXIT_WELL && from < cli->word_count)
		status = pick_words(cohort, from);
	else
		pick_all(cohort);
	cohort->picked_count = 0;
	for (size_t i = 0; i < cohort->roster->member_count; i++) {
		if (name != NULL &&
		    cohort->roster->members[i].municipality != municipality)
			cohort->picked[i] = false;
		cohort->picked_count += cohort->picked[i];
	}
	return status;
}
