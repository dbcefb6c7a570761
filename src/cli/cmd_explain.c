/* SPDX-License-Identifier: MIT */
#include "cli.h"

static bool is_code(alis_str word)
{
	return word.n == 4 && (word.at[0] == 'A' || word.at[0] == 'a') &&
	    word.at[1] >= '0' && word.at[1] <= '9';
}

static int explain_code(struct cli *cli, alis_str code)
{
	alis_str page = alis_report_page(code, cli->language, &cli->mem).whole;

	if (page.n == 0)
		return cli_misuse(
		    cli, "there is no code '%1'", alis_str_of(cli->words[0]));
	if (cli->word_count > 1)
		return cli_misuse(cli, "it takes no more arguments: '%1'",
		    alis_str_of(cli->words[1]));
	if (cli->values[OPTION_WHY_NOT] != NULL)
		return cli_misuse(cli, "--why-not is for a requirement");
	if (cli_audience(cli) != ALIS_FOR_PEOPLE)
		return cli_misuse(cli,
		    "a code's page is text, and takes no --format: '%1'",
		    alis_str_of(cli->values[OPTION_FORMAT]));
	alis_out_put(&cli->out, page);
	return EXIT_WELL;
}

static int tell_no_requirement(struct cli *cli, const struct alis_run *run)
{
	struct alis_nearest nearest =
	    alis_nearest_to(alis_str_of(cli->words[0]), &cli->mem);
	alis_str best;

	for (size_t i = 0; i < run->status_count; i++)
		alis_nearest_try(&nearest, alis_run_status(run, i)->rule->id);
	best = alis_nearest_word(&nearest);
	if (best.n == 0)
		return cli_misuse(cli,
		    "there is no requirement '%1'; 'alis status' lists them",
		    alis_str_of(cli->words[0]));
	return cli_misuse(cli,
	    "there is no requirement '%1'; did you mean '%2'?",
	    alis_str_of(cli->words[0]), best);
}

/* Whether a word names a requirement: ID, or BOOK:ID. */
static bool is_named(const struct alis_rule *rule, alis_str word)
{
	alis_cut cut = alis_str_cut(word, ':');

	return alis_utf8_same(rule->id, word) ||
	    (cut.found && alis_utf8_same(rule->book, cut.head) &&
	        alis_utf8_same(rule->id, cut.tail));
}

/* The first requirement of a name; NULL if there is none. */
static const struct alis_status *find(const struct alis_run *run, alis_str word)
{
	for (size_t i = 0; i < run->status_count; i++)
		if (is_named(alis_run_status(run, i)->rule, word))
			return alis_run_status(run, i);
	return NULL;
}

static int explain_why_not(struct cli *cli, const struct loaded *loaded,
    const struct alis_status *found)
{
	if (cli->word_count > 1)
		return cli_misuse(cli, "--why-not takes no query: '%1'",
		    alis_str_of(cli->words[1]));
	cli_render(cli,
	    alis_report_of_why_not(
	        loaded->run, found, cli->language, &cli->mem));
	return cli_verdict(loaded);
}

static int explain_requirement(struct cli *cli, const struct loaded *loaded,
    const struct alis_status *found)
{
	const struct alis_selection *selection;
	int status = cli_select(cli, loaded, 1, &selection);

	if (status != EXIT_WELL)
		return status;
	cli_render(cli,
	    alis_report_of_proof(
	        loaded->run, found, selection, cli->language, &cli->mem));
	return cli_verdict(loaded);
}

int cmd_explain(struct cli *cli)
{
	const struct alis_status *found;
	struct loaded loaded;
	int status;

	if (cli->word_count == 0)
		return cli_misuse(cli, "name a requirement or a code");
	if (is_code(alis_str_of(cli->words[0])))
		return explain_code(cli, alis_str_of(cli->words[0]));
	status = cli_load(cli, &loaded);
	if (status != EXIT_WELL)
		return status;
	found = find(loaded.run, alis_str_of(cli->words[0]));
	if (found == NULL)
		return tell_no_requirement(cli, loaded.run);
	return cli->values[OPTION_WHY_NOT] != NULL
	    ? explain_why_not(cli, &loaded, found)
	    : explain_requirement(cli, &loaded, found);
}
