/* SPDX-License-Identifier: MIT */
#include "adding.h"

#include <string.h>
#include <unistd.h>

/* ---- the entry as it was typed ---- */

static int refuse_hidden(struct cli *cli, const char *text)
{
	return cli_misuse(cli,
	    "an entry holds no line feeds, control or hidden characters: '%1'",
	    alis_str_of(text));
}

static bool begins_with_digit(const char *text)
{
	return text[0] >= '0' && text[0] <= '9';
}

/* Everything that was typed goes into lines of the journal. */
static int check_words(struct cli *cli)
{
	static const enum option texts[] = { OPTION_WHEN, OPTION_TIME,
		OPTION_NOTE };

	for (size_t i = 0; i < cli->word_count; i++)
		if (cli_is_hidden(alis_str_of(cli->words[i])))
			return refuse_hidden(cli, cli->words[i]);
	for (size_t i = 0; i < cli->setting_count; i++)
		if (cli_is_hidden(alis_str_of(cli->settings[i])))
			return refuse_hidden(cli, cli->settings[i]);
	for (size_t i = 0; i < ALIS_COUNT(texts); i++) {
		const char *text = cli->values[texts[i]];
		if (text != NULL && cli_is_hidden(alis_str_of(text)))
			return refuse_hidden(cli, text);
	}
	if (cli->values[OPTION_CONFIRMED] != NULL &&
	    cli->values[OPTION_PLANNED] != NULL)
		return cli_misuse(
		    cli, "an entry is confirmed or planned, not both");
	return EXIT_WELL;
}

/* A line whose pieces stand in the wrong places would be told as another. */
static int check_places(struct cli *cli)
{
	const char *when = cli->values[OPTION_WHEN];
	const char *time = cli->values[OPTION_TIME];

	if (begins_with_digit(cli->words[0]))
		return cli_misuse(cli,
		    "begin with the kind; the day stands in --date and the "
		    "time in --time: '%1'",
		    alis_str_of(cli->words[0]));
	if (when != NULL && !begins_with_digit(when))
		return cli_misuse(cli,
		    "this is no date; write it as 2018-12-31: '%1'",
		    alis_str_of(when));
	if (time != NULL && !begins_with_digit(time))
		return cli_misuse(cli,
		    "this is no time; write it as 16-23: '%1'",
		    alis_str_of(time));
	return EXIT_WELL;
}

static void put_head(struct cli *cli, struct alis_out *out)
{
	const char *when = cli->values[OPTION_WHEN];
	const char *time = cli->values[OPTION_TIME];

	if (when != NULL)
		alis_out_lit(out, when);
	else
		alis_out_day(out, cli->today);
	if (time != NULL) {
		alis_out_char(out, ' ');
		alis_out_lit(out, time);
	}
	if (cli->values[OPTION_CONFIRMED] != NULL)
		alis_out_lit(out, " *");
	if (cli->values[OPTION_PLANNED] != NULL)
		alis_out_lit(out, " !");
}

/* --set KEY=VALUE as a line below. */
static int put_settings(struct cli *cli, struct alis_out *out)
{
	for (size_t i = 0; i < cli->setting_count; i++) {
		alis_cut cut = alis_str_cut(alis_str_of(cli->settings[i]), '=');
		alis_str key = alis_str_trim(cut.head);
		if (!cut.found || key.n == 0)
			return cli_misuse(cli,
			    "write --set KEY=VALUE, not '%1'",
			    alis_str_of(cli->settings[i]));
		alis_out_lit(out, "    ");
		alis_out_put(out, key);
		alis_out_lit(out, ": ");
		alis_out_put(out, alis_str_trim(cut.tail));
		alis_out_char(out, '\n');
	}
	return EXIT_WELL;
}

int cli_draft(struct cli *cli, struct draft *draft)
{
	struct alis_out out = alis_out_memory(&cli->mem);
	bool has_note = false;
	int status = check_words(cli);

	if (status == EXIT_WELL)
		status = check_places(cli);
	if (status != EXIT_WELL)
		return status;
	put_head(cli, &out);
	for (size_t i = 0; i < cli->word_count; i++) {
		alis_out_char(&out, ' ');
		alis_out_lit(&out, cli->words[i]);
		has_note = has_note || strchr(cli->words[i], '|') != NULL;
	}
	if (has_note && cli->values[OPTION_NOTE] != NULL)
		return cli_misuse(
		    cli, "the note stands behind | or in --note, not both");
	if (cli->values[OPTION_NOTE] != NULL) {
		alis_out_lit(&out, " | ");
		alis_out_lit(&out, cli->values[OPTION_NOTE]);
	}
	alis_out_char(&out, '\n');
	status = put_settings(cli, &out);
	draft->lines = alis_out_text(&out);
	return status;
}

/* ---- writing it ---- */

void cli_put_placed(struct cli *cli, const struct loaded *loaded,
    const struct placed *placed, struct alis_out *out)
{
	alis_str name =
	    alis_io_name(&loaded->folder, placed->spot.src->path, &cli->mem);
	const struct alis_source *src =
	    alis_source_of(name, name, placed->bytes, &cli->mem);

	cli_put_line(out, name);
	alis_out_char(out, ':');
	alis_out_count(out, alis_source_place(src, placed->from).line);
	alis_out_lit(out, ": ");
	alis_out_safe(out, alis_str_cut(placed->lines, '\n').head);
	alis_out_char(out, '\n');
}

/* Between the marks of a conflict an entry would go with the side that is
 * dropped. */
static bool has_conflict(const struct alis_diags *diags)
{
	for (const struct alis_diag *d = diags->first; d != NULL; d = d->next)
		if (d->code == ALIS_A086)
			return true;
	return false;
}

static int add(struct cli *cli, struct draft *draft)
{
	bool dry = cli->values[OPTION_DRY_RUN] != NULL;
	struct loaded loaded;
	struct placed placed;
	int status =
	    dry ? cli_load(cli, &loaded) : cli_load_locked(cli, &loaded);

	if (status != EXIT_WELL)
		return status;
	if (alis_str_is(loaded.path, "-"))
		return cli_misuse(
		    cli, "an entry is added to a file, not to standard input");
	if (has_conflict(&loaded.diags)) {
		cli_say(cli,
		    "nothing is written: a merge left conflicts, which 'alis "
		    "check' shows; solve them first");
		return EXIT_FINDINGS;
	}
	status = cli_place(cli, &loaded, draft, &placed);
	if (status == EXIT_FINDINGS)
		cli_say(cli, "nothing is written");
	if (status != EXIT_WELL)
		return status;
	status = cli_rewrite(cli, &loaded, placed.spot.src, placed.bytes,
	    dry ? REWRITE_SHOW : REWRITE_WRITE);
	if (status == EXIT_WELL && !dry)
		cli_put_placed(cli, &loaded, &placed, &cli->out);
	return status;
}

int cmd_add(struct cli *cli)
{
	struct draft draft = { 0 };
	int status;

	if (cli->word_count > 0)
		status = cli_draft(cli, &draft);
	else if (isatty(STDIN_FILENO) && isatty(STDOUT_FILENO))
		status = cli_interview(cli, &draft);
	else
		status = cli_misuse(cli,
		    "say what took place: alis add KIND [AMOUNT] WHAT; without "
		    "a terminal nothing is asked for");
	return status == EXIT_WELL ? add(cli, &draft) : status;
}
