/* SPDX-License-Identifier: MIT */
#include "cli.h"

#include <string.h>

/* ---- check ---- */

static void put_all_well(struct cli *cli, const struct loaded *loaded)
{
	const struct alis_journal *journal = loaded->run->journal;

	alis_out_safe(&cli->out, journal->sources[0]->name);
	alis_out_lit(&cli->out, ": ");
	alis_out_count(&cli->out, (int64_t)journal->entry_count);
	alis_out_lit(&cli->out,
	    journal->entry_count == 1 ? " entry in " : " entries in ");
	alis_out_count(&cli->out, (int64_t)journal->source_count);
	alis_out_lit(&cli->out,
	    journal->source_count == 1 ? " file, no errors"
	                               : " files, no errors");
	alis_out_char(&cli->out, '\n');
}

static void put_left_out(struct cli *cli, const struct loaded *loaded)
{
	size_t n = loaded->run->posted->faulty_count;
	struct alis_out out = alis_out_memory(&cli->mem);

	if (n == 0)
		return;
	alis_out_count(&out, (int64_t)n);
	alis_out_lit(&out, n == 1 ? " entry is" : " entries are");
	alis_out_lit(&out, " left out of the requirements\n");
	cli_put_error(alis_out_text(&out));
}

/* --fix needs files that it can write, and standard output for the diff. */
static int fix_check(const struct cli *cli)
{
	const char *format = cli->values[OPTION_FORMAT];

	if (cli->values[OPTION_FIX] == NULL)
		return cli->values[OPTION_DRY_RUN] == NULL
		    ? EXIT_WELL
		    : cli_misuse("--dry-run is for --fix; without it nothing "
		                 "is written",
		          NULL);
	if (cli->values[OPTION_REV] != NULL)
		return cli_misuse(
		    "--fix writes files, and a revision cannot be written",
		    NULL);
	if (format != NULL && strcmp(format, "text") != 0)
		return cli_misuse(
		    "--fix shows a diff, and takes no --format", format);
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
		    "--fix writes files, and standard input is none", NULL);
	return cli_fix(cli, loaded);
}

static void put_in_format(
    struct cli *cli, const struct loaded *loaded, const char *format)
{
	struct alis_findings findings =
	    alis_report_findings(&loaded->diags, cli->language, &cli->mem);

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

	if (status != EXIT_WELL)
		return status;
	status = cli->values[OPTION_FIX] == NULL ? cli_load(cli, &loaded)
	                                         : load_and_fix(cli, &loaded);
	if (status != EXIT_WELL)
		return status;
	if (format != NULL && strcmp(format, "text") != 0) {
		put_in_format(cli, &loaded, format);
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

static enum alis_room room_of(size_t width)
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
	    alis_report_of_status(loaded.run, ALIS_VERSION, ALIS_EN,
	        room_of(cli->style.width), &cli->mem));
	if (cli->values[OPTION_STRICT] != NULL && !loaded.run->complete)
		return EXIT_FINDINGS;
	return cli_verdict(&loaded);
}

/* ---- explain ---- */

static bool is_code(alis_str word)
{
	return word.n == 4 && (word.at[0] == 'A' || word.at[0] == 'a') &&
	    word.at[1] >= '0' && word.at[1] <= '9';
}

static int explain_code(struct cli *cli, alis_str code)
{
	alis_str page = alis_report_page(code, &cli->mem).whole;

	if (page.n == 0)
		return cli_misuse("there is no code", cli->words[0]);
	alis_out_put(&cli->out, page);
	return EXIT_WELL;
}

static int tell_no_requirement(struct cli *cli, const struct alis_run *run)
{
	struct alis_nearest nearest =
	    alis_nearest_to(alis_str_of(cli->words[0]), &cli->mem);
	struct alis_err err;
	alis_str best;

	for (size_t i = 0; i < run->status_count; i++)
		alis_nearest_try(&nearest, run->statuses[i].rule->id);
	best = alis_nearest_word(&nearest);
	if (best.n == 0)
		return cli_misuse(
		    "there is no requirement; 'alis status' lists them",
		    cli->words[0]);
	(void)alis_fail(&err, ALIS_ENOENT,
	    "there is no requirement '%s'; did you mean '%.*s'?", cli->words[0],
	    ALIS_FMT(best));
	cli_say(err.text);
	return EXIT_USAGE;
}

int cmd_explain(struct cli *cli)
{
	struct loaded loaded;
	int status;

	if (cli->word_count == 0)
		return cli_misuse("name a requirement or a code", NULL);
	if (is_code(alis_str_of(cli->words[0])))
		return explain_code(cli, alis_str_of(cli->words[0]));
	status = cli_load(cli, &loaded);
	if (status != EXIT_WELL)
		return status;
	for (size_t i = 0; i < loaded.run->status_count; i++) {
		const struct alis_status *s = &loaded.run->statuses[i];
		if (!alis_utf8_same(s->rule->id, alis_str_of(cli->words[0])))
			continue;
		cli_render(cli,
		    alis_report_of_proof(loaded.run, s, ALIS_EN, &cli->mem));
		return cli_verdict(&loaded);
	}
	return tell_no_requirement(cli, loaded.run);
}

/* ---- list, print, sum ---- */

int cmd_list(struct cli *cli)
{
	struct loaded loaded;
	int status = cli_load(cli, &loaded);

	if (status != EXIT_WELL)
		return status;
	cli_render(cli, alis_report_of_list(loaded.run, &cli->mem));
	return cli_verdict(&loaded);
}

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

static bool by_read(const char *word, enum alis_sum_by *by)
{
	static const char *const words[] = { "account", "kind", "month", "year",
		"supervisor" };

	*by = ALIS_SUM_BY_ACCOUNT;
	if (word == NULL)
		return true;
	for (size_t i = 0; i < ALIS_COUNT(words); i++) {
		if (strcmp(word, words[i]) == 0) {
			*by = (enum alis_sum_by)i;
			return true;
		}
	}
	return false;
}

int cmd_sum(struct cli *cli)
{
	struct loaded loaded;
	enum alis_sum_by by;
	int status;

	if (!by_read(cli->values[OPTION_BY], &by))
		return cli_misuse(
		    "--by is account, kind, month, year or supervisor, not",
		    cli->values[OPTION_BY]);
	status = cli_load(cli, &loaded);
	if (status != EXIT_WELL)
		return status;
	cli_render(cli, alis_report_of_sum(loaded.run, by, &cli->mem));
	return cli_verdict(&loaded);
}

/* ---- help ---- */

static void put_overview(struct alis_out *out)
{
	alis_out_lit(out,
	    "alis keeps a journal of specialist training in general practice:\n"
	    "plain text in a git repository, checked against the rule books.\n"
	    "\nUse: alis COMMAND [OPTIONS]\n\n");
	for (const struct command *c = cli_commands(); c->name != NULL; c++) {
		size_t n = strlen(c->name) + strlen(c->norwegian) + 5;
		alis_out_lit(out, "  ");
		alis_out_lit(out, c->name);
		if (strcmp(c->name, c->norwegian) != 0) {
			alis_out_lit(out, " (");
			alis_out_lit(out, c->norwegian);
			alis_out_lit(out, ")");
		} else {
			n -= strlen(c->norwegian) + 3;
		}
		alis_out_fill(out, ' ', n < 20 ? 20 - n : 1);
		alis_out_lit(out, c->summary);
		alis_out_char(out, '\n');
	}
	alis_out_lit(out,
	    "\n'alis help COMMAND' says more; 'alis --version' says which alis "
	    "this is.\nExit status: 0 all well; 1 errors, or a bar not met; 2 "
	    "wrong use; 3 could not\nread or write.\n");
}

int cmd_help(struct cli *cli)
{
	const struct command *c;

	if (cli->word_count == 0) {
		put_overview(&cli->out);
		return EXIT_WELL;
	}
	c = cli_command_find(cli->words[0]);
	if (c == NULL)
		return cli_misuse("there is no command", cli->words[0]);
	alis_out_lit(&cli->out, "alis ");
	alis_out_lit(&cli->out, c->name);
	alis_out_lit(&cli->out, c->arguments[0] == '\0' ? "" : " ");
	alis_out_lit(&cli->out, c->arguments);
	alis_out_lit(&cli->out, ": ");
	alis_out_lit(&cli->out, c->summary);
	alis_out_lit(&cli->out, "\n\n");
	alis_out_lit(&cli->out, c->text);
	alis_out_lit(&cli->out, "\nOptions:\n");
	cli_put_options(&cli->out, c->options);
	return EXIT_WELL;
}
