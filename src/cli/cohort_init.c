/* SPDX-License-Identifier: MIT */
#include "change.h"
#include "cohort.h"
#include "making.h"

#define ATTRIBUTES ".gitattributes"

/* What is committed, and behind it what git does not see. */
enum { COHORT_BLOB, ATTRIBUTES_BLOB, IGNORED_BLOB, BLOB_COUNT };

/* An example of everything; behind it the leader writes what holds. */
static const char roster_examples[] =
    "    spr\xC3\xA5k: nb\n"
    "    ; tilskudd: 200 000 kr     for hver ALIS i \xC3\xA5ret\n"
    "    ; egenandel: 50 000 kr     kommunens del, for hver ALIS i \xC3\xA5ret\n"
    "    ; stille: 60 dager         uten nytt i depotet\n"
    "    ; veiledning: 28 dager     i tjeneste uten veiledning\n"
    "    ; frist: 90 dager          f\xC3\xB8r en frist\n"
    "\n"
    "; milep\xC3\xA6l 2017-09-01 F\xC3\xB8rste opptak\n"
    ";     slag: opptak\n"
    "\n"
    "; kommune Masfjorden\n"
    ";     kontakt: Berit Dal <berit@masfjorden.example>\n"
    ";     budsjett: 1 650 000 kr\n"
    ";     spesialist: ja, 2017-09-01 Berit Dal\n"
    ";     daglig: ja, 2017-09-01 Berit Dal\n"
    ";     liste: 700 pasienter, 2017-09-01 Berit Dal\n"
    ";     leger: 3, 2017-09-01 Berit Dal\n"
    ";     vikar: ja\n"
    "\n"
    "; sted Masfjorden legekontor\n"
    ";     kommune: Masfjorden\n"
    "\n"
    "; lege Kari Nordmann\n"
    ";     depot: https://git.masfjorden.example/kari.git\n"
    ";     kommune: Masfjorden\n"
    ";     veileder: Ola Hansen\n"
    ";     fra: 2017-09-01\n";

static const char attributes[] =
    "# The bytes are those that were read: git changes no line endings.\n"
    "*.alis -text\n" COHORT_SUMMARY "* -text\n"
    "# Lines are only ever added to the seen log.\n" SEEN_FILE " merge=union\n"
    "# The summary is not merged but made anew: alis cohort commit.\n" COHORT_SUMMARY
    "status.* -merge\n";

static alis_str roster_text(struct cli *cli, alis_str name)
{
	struct alis_out out = alis_out_memory(&cli->mem);

	alis_out_lit(&out,
	    "; Hvem som f\xC3\xB8lges. 'alis cohort pull' henter, 'alis cohort "
	    "status' viser.\n"
	    "; Linjer med ; foran er eksempler: ta bort tegnet og skriv det "
	    "som gjelder.\nkohort ");
	alis_out_put(&out, name);
	alis_out_char(&out, '\n');
	alis_out_lit(&out, roster_examples);
	return alis_out_text(&out);
}

/* Nothing is written that would not pass. */
static int check_first(struct cli *cli, const struct alis_blob *blob)
{
	struct alis_files files = cli_no_files();
	struct alis_diags diags = { .mem = &cli->mem };
	const struct alis_source *src =
	    alis_source_of(blob->path, blob->path, blob->bytes, &cli->mem);

	(void)alis_roster_read(src, &files, cli->today, &cli->mem, &diags);
	if (diags.errors == 0)
		return EXIT_WELL;
	cli_put_findings(cli, &diags);
	cli_say(cli, "nothing is written");
	return EXIT_FINDINGS;
}

static int name_read(struct cli *cli, alis_str *name)
{
	*name = making_answer(
	    cli, OPTION_NAME, ALIS_TEXT("Name of the cohort"), "");
	if (name->n == 0)
		return cli_misuse(
		    cli, "say what the cohort is called: --name NAME");
	if (cli_is_hidden(*name))
		return cli_misuse(cli, "a name may not hold hidden characters");
	return EXIT_WELL;
}

static int show(struct cli *cli, const struct alis_blob *blobs, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (cli_put_diff(cli, blobs[i].path, ALIS_STR(""),
		        blobs[i].bytes) != EXIT_WELL)
			return EXIT_WORLD;
	return EXIT_WELL;
}

/* 'count' is that of the files that are committed. */
static int commit_first(struct cli *cli, const struct alis_folder *folder,
    struct alis_blob *blobs, size_t count)
{
	struct alis_folder here = *folder;
	const struct alis_journal none = { .sort = ALIS_FILE_ROSTER };
	const struct change_read read = { folder, alis_io_files(&here),
		blobs[COHORT_BLOB].path, &none };
	struct change change = {
		.git = { .blobs = blobs,
		    .count = count,
		    .message = ALIS_STR("ny kohort\n") },
		.blobs = blobs,
		.made = count,
		.read = &read,
		.nothing = "",
	};
	int status = cli_authors(cli, &change.git.authors);

	return status == EXIT_WELL ? change_commit(cli, &change) : status;
}

/* The folder of what is pulled, which git does not see, and nobody else. */
static int make_own(
    struct cli *cli, struct alis_folder *folder, struct alis_blob *ignored)
{
	const alis_str parts[] = { folder->path, ALIS_STR("/.alis") };
	alis_str own = alis_str_join(&cli->mem, parts, ALIS_COUNT(parts));

	if (making_is_there(cli, folder->path, ignored->path))
		return EXIT_WELL;
	if (alis_io_private_folder(own, &cli->err) < 0)
		return cli_failed(cli);
	return making_files(cli, folder, ignored, 1);
}

int cohort_init(struct cli *cli)
{
	struct alis_folder folder = { .shown = ALIS_STR("") };
	struct alis_blob blobs[BLOB_COUNT] = {
		[COHORT_BLOB] = { .path = ALIS_STR(ROSTER_FILE) },
		[ATTRIBUTES_BLOB] = { .path = ALIS_STR(ATTRIBUTES),
		    .bytes = alis_str_of(attributes) },
		[IGNORED_BLOB] = { .path = ALIS_STR(".alis/.gitignore"),
		    .bytes = ALIS_STR("*\n") },
	};
	size_t count = IGNORED_BLOB;
	alis_str name;
	int status = name_read(cli, &name);

	if (status != EXIT_WELL)
		return status;
	blobs[COHORT_BLOB].bytes = roster_text(cli, name);
	status = check_first(cli, &blobs[COHORT_BLOB]);
	if (status == EXIT_WELL)
		status = making_folder(cli, &folder.path);
	if (status == EXIT_WELL)
		status = making_refuse(cli, folder.path, blobs, 1);
	if (status != EXIT_WELL)
		return status;
	if (making_is_there(cli, folder.path, blobs[ATTRIBUTES_BLOB].path))
		count = ATTRIBUTES_BLOB;
	if (cli->values[OPTION_DRY_RUN] != NULL)
		return show(cli, blobs, count);
	status = making_repo(cli, folder.path);
	if (status == EXIT_WELL)
		status = make_own(cli, &folder, &blobs[IGNORED_BLOB]);
	if (status == EXIT_WELL && count == ATTRIBUTES_BLOB)
		cli_say(cli,
		    "'.gitattributes' was there, and is left as it is; "
		    "docs/cohort.md says what it should have");
	return status == EXIT_WELL ? commit_first(cli, &folder, blobs, count)
	                           : status;
}
