/* SPDX-License-Identifier: MIT */
#include "cli.h"

#include <string.h>

#define HELP_WIDTH 80

void cli_put_pair(struct cli *cli, alis_str left, size_t at, const char *text)
{
	size_t width = alis_utf8_width(left);

	alis_out_put(&cli->out, left);
	alis_out_fill(&cli->out, ' ', width < at ? at - width : 1);
	alis_out_lit(&cli->out, text);
	alis_out_char(&cli->out, '\n');
}

/* "  check (sjekk)" */
static alis_str command_head(struct cli *cli, const struct command *c)
{
	struct alis_out out = alis_out_memory(&cli->mem);

	alis_out_lit(&out, "  ");
	alis_out_lit(&out, c->name);
	if (strcmp(c->name, c->norwegian) != 0) {
		alis_out_lit(&out, " (");
		alis_out_lit(&out, c->norwegian);
		alis_out_lit(&out, ")");
	}
	return alis_out_text(&out);
}

static void put_table(struct cli *cli, const struct command *table)
{
	for (const struct command *c = table; c->name != NULL; c++)
		cli_put_pair(cli, command_head(cli, c), 20,
		    alis_said(cli->language, c->summary));
}

static void put_overview(struct cli *cli)
{
	cli_put(cli,
	    "alis keeps a journal of specialist training in general practice:\n"
	    "plain text in a git repository, checked against the rule books.\n"
	    "\nUse: alis COMMAND [OPTIONS]\n\n");
	put_table(cli, cli_commands());
	cli_put(cli,
	    "\n'alis help COMMAND' says more; 'alis --version' says which alis "
	    "this is.\nExit status: 0 all well; 1 errors, or a bar not met; 2 "
	    "wrong use; 3 could not\nread or write.\n");
}

/* The lines up to an empty one or one that is indented; or such a one. */
static alis_str paragraph_cut(alis_str *text, bool *is_wide)
{
	bool is_empty = text->at[0] == '\n';
	alis_str rest = *text;
	size_t n;

	*is_wide = false;
	do {
		alis_cut line = alis_str_cut(rest, '\n');
		*is_wide |= alis_utf8_width(line.head) > HELP_WIDTH;
		rest = line.tail;
	} while (
	    !is_empty && rest.n > 0 && rest.at[0] != '\n' && rest.at[0] != ' ');
	n = text->n - rest.n;
	rest = alis_str_part(*text, 0, n);
	*text = alis_str_from(*text, n);
	return rest;
}

static void put_filled(struct alis_out *out, alis_str paragraph)
{
	size_t used = 0;

	while (paragraph.n > 0) {
		size_t n = 0, width;
		while (n < paragraph.n && paragraph.at[n] != ' ' &&
		    paragraph.at[n] != '\n')
			n++;
		width = alis_utf8_width(alis_str_part(paragraph, 0, n));
		if (used > 0)
			alis_out_char(
			    out, used + 1 + width > HELP_WIDTH ? '\n' : ' ');
		used = used > 0 && used + 1 + width <= HELP_WIDTH
		    ? used + 1 + width
		    : width;
		alis_out_put(out, alis_str_part(paragraph, 0, n));
		paragraph = alis_str_from(
		    paragraph, n < paragraph.n ? n + 1 : paragraph.n);
	}
	alis_out_char(out, '\n');
}

/* The lines stand as they were written, but where a translation, say, made one
 * too long for a terminal. */
static void put_text(struct cli *cli, alis_str text)
{
	while (text.n > 0) {
		bool is_wide;
		alis_str paragraph = paragraph_cut(&text, &is_wide);
		if (is_wide)
			put_filled(&cli->out, paragraph);
		else
			alis_out_put(&cli->out, paragraph);
	}
}

static void put_command(
    struct cli *cli, const struct command *within, const struct command *c)
{
	alis_out_lit(&cli->out, "alis ");
	if (within != NULL) {
		alis_out_lit(&cli->out, within->name);
		alis_out_char(&cli->out, ' ');
	}
	alis_out_lit(&cli->out, c->name);
	alis_out_lit(&cli->out, c->arguments[0] == '\0' ? "" : " ");
	alis_out_lit(&cli->out, alis_said(cli->language, c->arguments));
	alis_out_lit(&cli->out, ": ");
	alis_out_lit(&cli->out, alis_said(cli->language, c->summary));
	alis_out_lit(&cli->out, "\n\n");
	if (c->text[0] != '\0')
		put_text(cli, alis_str_of(alis_said(cli->language, c->text)));
	if (c->subs != NULL) {
		cli_put(cli, "\nActions:\n");
		put_table(cli, c->subs);
		cli_put(cli, "\n'alis help %1 ACTION' says more of each.\n",
		    alis_str_of(c->name));
	}
	cli_put(cli, "\nOptions:\n");
	cli_put_options(cli, c->options);
}

int cmd_help(struct cli *cli)
{
	const struct command *c, *sub = NULL;

	if (cli->word_count == 0) {
		put_overview(cli);
		return EXIT_WELL;
	}
	c = cli_command_find(cli->words[0]);
	if (c == NULL)
		return cli_misuse(cli, "there is no command '%1'",
		    alis_str_of(cli->words[0]));
	if (cli->word_count > 1 && c->subs != NULL)
		sub = cli_command_of(c->subs, cli->words[1]);
	if (cli->word_count > 1 && sub == NULL)
		return cli_misuse(cli, "'%1' has no action '%2'",
		    alis_str_of(c->name), alis_str_of(cli->words[1]));
	put_command(cli, sub == NULL ? NULL : c, sub == NULL ? c : sub);
	return EXIT_WELL;
}
