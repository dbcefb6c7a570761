/* SPDX-License-Identifier: MIT */
#include "cohort.h"

#include <alis/exchange.h>
#include <string.h>

/* In the order of enum alis_exchange_form. */
static const char *const forms[ALIS_FORM_COUNT] = { "ledger", "hledger",
	"beancount" };

/* From ALIS_MONEY_BY_ALIS on. */
static const char *const sorts[] = { "alis", "kommune", "year", "kind" };

/* The first word that is the same; 'count' if none is. */
static size_t word_find(
    const char *const *words, size_t count, const char *word)
{
	size_t i = 0;

	while (i < count && (word == NULL || strcmp(words[i], word) != 0))
		i++;
	return i;
}

/* "2018": four digits, from 1000 on. */
static bool year_read(alis_str text, int *year)
{
	*year = 0;
	if (text.n != 4 || text.at[0] == '0')
		return false;
	for (size_t i = 0; i < text.n; i++) {
		if (text.at[i] < '0' || text.at[i] > '9')
			return false;
		*year = 10 * *year + (text.at[i] - '0');
	}
	return true;
}

static int years_read(struct cli *cli, int *first, int *last)
{
	const char *given = cli->values[OPTION_YEAR];
	alis_str text = alis_str_of(given != NULL ? given : "");
	bool is_span = text.n == 10 && text.at[4] == '.' && text.at[5] == '.';

	*first = *last = 0;
	if (given == NULL)
		return EXIT_WELL;
	if (year_read(alis_str_part(text, 0, is_span ? 4 : text.n), first) &&
	    year_read(alis_str_from(text, is_span ? 6 : 0), last) &&
	    *first <= *last)
		return EXIT_WELL;
	return cli_misuse(cli,
	    "--year is a calendar year, 2018, or two, 2018..2020, not '%1'",
	    text);
}

/* Another program has no word for what is not known: it is said here. */
static void tell_unread(struct cli *cli, const struct alis_cohort *all)
{
	for (size_t i = 0; i < all->count; i++)
		if (all->members[i].figures->state != ALIS_FIGURES_READ)
			cli_say(cli,
			    "nothing is written of %1, whose journal was not "
			    "read",
			    all->members[i].member->name);
	if (!all->roster->has_grant)
		cli_say(cli,
		    "the cohort states no 'tilskudd', so none is written that "
		    "is due");
}

int cohort_money(struct cli *cli)
{
	const char *format = cli->values[OPTION_FORMAT];
	size_t form = word_find(forms, ALIS_FORM_COUNT, format);
	size_t by =
	    word_find(sorts, ALIS_COUNT(sorts), cli->values[OPTION_GROUP_BY]);
	const struct alis_money *money;
	struct cohort cohort;
	struct alis_cohort all;
	int first, last;
	int status = years_read(cli, &first, &last);

	if (status == EXIT_WELL && by == ALIS_COUNT(sorts) &&
	    cli->values[OPTION_GROUP_BY] != NULL)
		status = cli_misuse(cli,
		    "--by is alis, kommune, year or kind, not: '%1'",
		    alis_str_of(cli->values[OPTION_GROUP_BY]));
	if (status == EXIT_WELL)
		status = cohort_gather(cli, &cohort, &all);
	if (status != EXIT_WELL)
		return status;
	money = alis_money_of(&all, first, last, &cli->mem);
	if (form < ALIS_FORM_COUNT) {
		tell_unread(cli, &all);
		alis_exchange_put(&cli->out,
		    alis_exchange_of(
		        &all, money, (enum alis_exchange_form)form, &cli->mem));
		return cohort_verdict(&cohort);
	}
	cli_render(cli,
	    alis_report_of_money(&all, money,
	        by < ALIS_COUNT(sorts)
	            ? (enum alis_money_by)(ALIS_MONEY_BY_ALIS + by)
	            : ALIS_MONEY_BY_ALL,
	        cli->language, &cli->mem));
	return cohort_verdict(&cohort);
}
