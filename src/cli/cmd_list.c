/* SPDX-License-Identifier: MIT */
#include "cli.h"

/* ---- queries ---- */

int cli_select(struct cli *cli, const struct loaded *loaded, size_t from,
    const struct alis_selection **selection)
{
	const struct alis_run *run = loaded->run;
	struct alis_diags diags = { .mem = &cli->mem };
	const struct alis_query *query;
	size_t count = 0;
	alis_str *words;

	*selection = NULL;
	if (from >= cli->word_count)
		return EXIT_WELL;
	words = ALIS_NEW(&cli->mem, alis_str, cli->word_count - from);
	for (size_t i = from; i < cli->word_count; i++)
		words[count++] = alis_str_of(cli->words[i]);
	query = alis_query_read(alis_str_of(alis_said(cli->language, "QUERY")),
	    words, count, run->journal, run->books, &cli->mem, &diags);
	if (diags.errors == 0)
		*selection = alis_query_select(query, run->journal, run->posted,
		    run->today, &cli->mem, &diags);
	if (diags.errors == 0)
		return EXIT_WELL;
	cli_put_findings(cli, &diags);
	return EXIT_USAGE;
}

/* ---- list ---- */

int cmd_list(struct cli *cli)
{
	const struct alis_selection *selection;
	struct loaded loaded;
	int status = cli_load(cli, &loaded);

	if (status == EXIT_WELL)
		status = cli_select(cli, &loaded, 0, &selection);
	if (status != EXIT_WELL)
		return status;
	cli_render(cli,
	    alis_report_of_list(
	        loaded.run, selection, cli->language, &cli->mem));
	return cli_verdict(&loaded);
}

/* ---- sum ---- */

/* What '--by' takes, in English, bokmål and nynorsk. */
static const struct {
	enum alis_sum_by by;
	const char *words[ALIS_LANGUAGE_COUNT];
} groups[] = {
	{ ALIS_SUM_BY_ACCOUNT, { "account", "konto", "konto" } },
	{ ALIS_SUM_BY_KIND, { "kind", "slag", "slag" } },
	{ ALIS_SUM_BY_WEEK, { "week", "uke", "veke" } },
	{ ALIS_SUM_BY_MONTH, { "month", "m\xC3\xA5ned", "m\xC3\xA5nad" } },
	{ ALIS_SUM_BY_QUARTER, { "quarter", "kvartal", "kvartal" } },
	{ ALIS_SUM_BY_YEAR, { "year", "\xC3\xA5r", "\xC3\xA5r" } },
	{ ALIS_SUM_BY_SUPERVISOR, { "supervisor", "veileder", "rettleiar" } },
	{ ALIS_SUM_BY_PLACE, { "place", "sted", "stad" } },
};

static int tell_group(struct cli *cli, const char *word)
{
	struct alis_nearest nearest =
	    alis_nearest_to(alis_str_of(word), &cli->mem);

	for (size_t i = 0; i < ALIS_COUNT(groups); i++)
		for (int l = 0; l < ALIS_LANGUAGE_COUNT; l++)
			alis_nearest_try(
			    &nearest, alis_str_of(groups[i].words[l]));
	if (alis_nearest_word(&nearest).n > 0)
		return cli_misuse(cli,
		    "--by does not take '%1'; did you mean '%2'?",
		    alis_str_of(word), alis_nearest_word(&nearest));
	return cli_misuse(cli,
	    "--by is account, kind, week, month, quarter, year, supervisor or "
	    "place, not '%1'",
	    alis_str_of(word));
}

static int by_read(struct cli *cli, const char *word, enum alis_sum_by *by)
{
	*by = ALIS_SUM_BY_ACCOUNT;
	if (word == NULL)
		return EXIT_WELL;
	for (size_t i = 0; i < ALIS_COUNT(groups); i++) {
		for (int l = 0; l < ALIS_LANGUAGE_COUNT; l++) {
			if (!alis_utf8_same(alis_str_of(word),
			        alis_str_of(groups[i].words[l])))
				continue;
			*by = groups[i].by;
			return EXIT_WELL;
		}
	}
	return tell_group(cli, word);
}

int cmd_sum(struct cli *cli)
{
	const struct alis_selection *selection;
	struct loaded loaded;
	enum alis_sum_by by;
	int status = by_read(cli, cli->values[OPTION_BY], &by);

	if (status == EXIT_WELL)
		status = cli_load(cli, &loaded);
	if (status == EXIT_WELL)
		status = cli_select(cli, &loaded, 0, &selection);
	if (status != EXIT_WELL)
		return status;
	cli_render(cli,
	    alis_report_of_sum(
	        loaded.run, selection, by, cli->language, &cli->mem));
	return cli_verdict(&loaded);
}
