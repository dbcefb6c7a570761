/* SPDX-License-Identifier: MIT */
#include "cli.h"

#include <string.h>

/* ---- check ---- */

static alis_str counted(struct cli *cli, const char *text, int64_t n)
{
	alis_str word = ALIS_NUMBER(n);

	return alis_filled(text, &word, 1, &cli->mem);
}

/* Entries; in a cohort file, doctors. */
static alis_str what_is_in(struct cli *cli, const struct alis_journal *journal)
{
	int64_t n = (int64_t)journal->entry_count;

	if (journal->sort == ALIS_FILE_JOURNAL)
		return counted(cli,
		    alis_said_count(cli->language, "%1 entry", "%1 entries", n),
		    n);
	for (size_t i = 0; i < journal->directive_count; i++)
		n += journal->directives[i]->kind == ALIS_DIRECTIVE_MEMBER;
	return counted(cli,
	    alis_said_count(cli->language, "%1 doctor", "%1 doctors", n), n);
}

static void put_all_well(struct cli *cli, const struct loaded *loaded)
{
	const struct alis_journal *journal = loaded->run->journal;
	int64_t files = (int64_t)journal->source_count;
	struct alis_out name = alis_out_memory(&cli->mem);

	cli_put_line(&name, journal->sources[0]->name);
	cli_put(cli, "%1: %2 in %3, no errors\n", alis_out_text(&name),
	    what_is_in(cli, journal),
	    counted(cli,
	        alis_said_count(cli->language, "%1 file", "%1 files", files),
	        files));
}

static void put_left_out(struct cli *cli, const struct loaded *loaded)
{
	int64_t n = (int64_t)loaded->run->posted->faulty_count;

	if (n > 0)
		cli_put_error(counted(cli,
		    alis_said_count(cli->language,
		        "%1 entry is left out of the requirements\n",
		        "%1 entries are left out of the requirements\n", n),
		    n));
}

/* --fix needs files that it can write, and standard output for the diff. */
static int fix_check(const struct cli *cli)
{
	const char *format = cli->values[OPTION_FORMAT];

	if (cli->values[OPTION_FIX] == NULL)
		return cli->values[OPTION_DRY_RUN] == NULL
		    ? EXIT_WELL
		    : cli_misuse(cli,
		          "--dry-run is for --fix; without it nothing is "
		          "written");
	if (cli->values[OPTION_REV] != NULL)
		return cli_misuse(cli,
		    "--fix writes files, and a revision cannot be written");
	if (format != NULL && strcmp(format, "text") != 0)
		return cli_misuse(cli,
		    "--fix shows a diff, and takes no --format: '%1'",
		    alis_str_of(format));
	return EXIT_WELL;
}

static int load_and_fix(struct cli *cli, struct loaded *loaded)
{
	int status = cli->values[OPTION_DRY_RUN] == NULL
	    ? cli_load_locked(cli, loaded)
	    : cli_load(cli, loaded);

	if (status != EXIT_WELL)
		return status;
	if (alis_str_is(loaded->path, "-"))
		return cli_misuse(
		    cli, "--fix writes files, and standard input is none");
	return cli_fix(cli, loaded);
}

void cli_put_check(
    struct cli *cli, const struct alis_diags *diags, const char *format)
{
	struct alis_findings findings =
	    alis_report_findings(diags, cli->language, &cli->mem);

	if (strcmp(format, "line") == 0)
		alis_render_lines(findings, &cli->out);
	else if (strcmp(format, "sarif") == 0)
		alis_render_sarif(alis_report_of_scan(findings, ALIS_VERSION,
		                      cli->language, &cli->mem),
		    &cli->out);
	else
		cli_render(cli, alis_report_of_check(findings, &cli->mem));
}

int cmd_check(struct cli *cli)
{
	const char *format = cli->values[OPTION_FORMAT];
	struct loaded loaded;
	int status = fix_check(cli);

	cli->takes_rosters = true;
	if (status != EXIT_WELL)
		return status;
	status = cli->values[OPTION_FIX] == NULL ? cli_load(cli, &loaded)
	                                         : load_and_fix(cli, &loaded);
	if (status != EXIT_WELL)
		return status;
	if (format != NULL && strcmp(format, "text") != 0) {
		cli_put_check(cli, &loaded.diags, format);
		return cli_verdict(&loaded);
	}
	cli_put_findings(cli, &loaded.diags);
	put_left_out(cli, &loaded);
	if (loaded.diags.errors == 0)
		put_all_well(cli, &loaded);
	return cli_verdict(&loaded);
}

/* ---- status ---- */

#define NARROW 78  /* columns below which bars give way */
#define WIDE   110 /* columns from which titles fit */

enum alis_room cli_room(size_t width)
{
	if (width == 0 || width >= WIDE)
		return ALIS_ROOM_WIDE;
	return width < NARROW ? ALIS_ROOM_NARROW : ALIS_ROOM_NORMAL;
}

int cmd_status(struct cli *cli)
{
	struct loaded loaded;
	int status = cli_load(cli, &loaded);

	if (status != EXIT_WELL)
		return status;
	cli_render(cli,
	    alis_report_of_status(loaded.run, ALIS_VERSION, cli->language,
	        cli_room(cli->style.width), cli_audience(cli), &cli->mem));
	if (cli->values[OPTION_STRICT] != NULL &&
	    !alis_run_judged(loaded.run)->complete)
		return EXIT_FINDINGS;
	return cli_verdict(&loaded);
}

/* ---- print ---- */

int cmd_print(struct cli *cli)
{
	struct loaded loaded;
	int status = cli_load(cli, &loaded);

	if (status != EXIT_WELL)
		return status;
	cli_render(cli,
	    alis_report_of_print(loaded.run,
	        alis_report_findings(&loaded.diags, cli->language, &cli->mem),
	        &cli->mem));
	put_left_out(cli, &loaded);
	return cli_verdict(&loaded);
}
