/* SPDX-License-Identifier: MIT */
#include "cli.h"
#include "cohort.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

static const struct option_form forms[OPTION_COUNT] = {
	[OPTION_FILE] = { "--file", ALIS_TEXT("FILE"),
	    ALIS_TEXT("the journal; - is standard input (ALIS_FILE)") },
	[OPTION_ROSTER] = { "--file", ALIS_TEXT("FILE"),
	    ALIS_TEXT(
	        "the cohort file, if it is not the nearest kohort.alis") },
	[OPTION_REV] = { "--rev", ALIS_TEXT("REV"),
	    ALIS_TEXT("as it stands in a git revision") },
	[OPTION_DATE] = { "--date", ALIS_TEXT("YYYY-MM-DD"),
	    ALIS_TEXT("the day that is today (ALIS_DATE)") },
	[OPTION_FORMAT] = { "--format", ALIS_TEXT("FORMAT"),
	    ALIS_TEXT("text, json or csv") },
	[OPTION_COLOR] = { "--color", ALIS_TEXT("WHEN"),
	    ALIS_TEXT("auto, always or never") },
	[OPTION_STRICT] = { "--strict", NULL,
	    ALIS_TEXT("exit status 1 unless every requirement is met") },
	[OPTION_WHY_NOT] = { "--why-not", NULL,
	    ALIS_TEXT("what would complete the requirement, nearest first") },
	[OPTION_FIX] = { "--fix", NULL,
	    ALIS_TEXT("write the fixes that are sure, and show the diff") },
	[OPTION_DRY_RUN] = { "--dry-run", NULL,
	    ALIS_TEXT("show what would be written, and write nothing") },
	[OPTION_CHECK] = { "--check", NULL,
	    ALIS_TEXT("name the files that would change, and write nothing") },
	[OPTION_WHEN] = { "--date", ALIS_TEXT("DATE"),
	    ALIS_TEXT(
	        "the entry's day or period, A..B; today if it is not given") },
	[OPTION_TIME] = { "--time", ALIS_TEXT("A-B"),
	    ALIS_TEXT("from when to when, 16-23") },
	[OPTION_CONFIRMED] = { "--confirmed", NULL,
	    ALIS_TEXT(
	        "mark it with *: a supervisor or a document stands behind it") },
	[OPTION_PLANNED] = { "--planned", NULL, ALIS_TEXT("mark it with !") },
	[OPTION_NOTE] = { "--note", ALIS_TEXT("TEXT"),
	    ALIS_TEXT("what stands behind |") },
	[OPTION_SET] = { "--set", ALIS_TEXT("KEY=VALUE"),
	    ALIS_TEXT("a line below the entry; may be given again") },
	[OPTION_BY] = { "--by", ALIS_TEXT("WHAT"),
	    ALIS_TEXT("account, kind, week, month, quarter, year, supervisor, "
	              "place") },
	[OPTION_BY_WHOM] = { "--by", ALIS_TEXT("SUPERVISOR"),
	    ALIS_TEXT("the supervisor, by name or address") },
	[OPTION_YES] = { "--yes", NULL, ALIS_TEXT("all of them, unasked") },
	[OPTION_MARKED] = { "--all", NULL,
	    ALIS_TEXT("those marked * too, if nobody has attested them") },
	[OPTION_WITHDRAW] = { "--withdraw", NULL,
	    ALIS_TEXT("take the mark back, and record that") },
	[OPTION_REQUEST] = { "--request", NULL,
	    ALIS_TEXT("write what to send to a supervisor") },
	[OPTION_SIGN] = { "--sign", ALIS_TEXT("FILE"),
	    ALIS_TEXT("sign a request: FILE.sig") },
	[OPTION_KEY] = { "--key", ALIS_TEXT("FILE"),
	    ALIS_TEXT("the ssh key to sign it with") },
	[OPTION_IMPORT] = { "--import", ALIS_TEXT("FILE"),
	    ALIS_TEXT("take in an answer, FILE with FILE.sig") },
	[OPTION_NAME] = { "--name", ALIS_TEXT("NAME"),
	    ALIS_TEXT("whose journal it is, or which cohort") },
	[OPTION_MUNICIPALITY] = { "--kommune", ALIS_TEXT("NAME"),
	    ALIS_TEXT("the municipality") },
	[OPTION_START] = { "--start", ALIS_TEXT("YYYY-MM-DD"),
	    ALIS_TEXT("the first day of training") },
	[OPTION_RULEBOOK] = { "--regelverk", ALIS_TEXT("NAMES"),
	    ALIS_TEXT("the rule books, parted by ','") },
	[OPTION_SUPERVISOR] = { "--veileder", ALIS_TEXT("NAME"),
	    ALIS_TEXT("the supervisor") },
	[OPTION_ALL] = { "--all", NULL,
	    ALIS_TEXT("everything there is to do, not the nearest alone") },
	[OPTION_WHAT_IF] = { "--what-if", ALIS_TEXT("ENTRY"),
	    ALIS_TEXT("as if this stood in the journal; may be given again") },
	[OPTION_LINE] = { "--line", ALIS_TEXT("LINE"),
	    ALIS_TEXT("the command line up to the cursor, as it was typed") },
	[OPTION_BREAKS] = { "--breaks", ALIS_TEXT("CHARS"),
	    ALIS_TEXT("what else the shell ends a word at") },
	[OPTION_RAW] = { "--raw", NULL,
	    ALIS_TEXT("the shipped file itself, to be copied") },
	[OPTION_MARKS] = { "--marks", ALIS_TEXT("N"),
	    ALIS_TEXT("how many signs a conflict's marks have; 7") },
	[OPTION_OURS] = { "--ours", ALIS_TEXT("NAME"),
	    ALIS_TEXT("what OURS is called in a conflict") },
	[OPTION_THEIRS] = { "--theirs", ALIS_TEXT("NAME"),
	    ALIS_TEXT("what THEIRS is called in a conflict") },
	[OPTION_SIGNERS] = { "--signers", ALIS_TEXT("FILE"),
	    ALIS_TEXT("who may sign: an allowed-signers file of your own") },
	[OPTION_BREAK_LOCK] = { "--break-lock", NULL,
	    ALIS_TEXT("take away the locks that nobody holds") },
	[OPTION_SELF_FAILS] = { "--strict", NULL,
	    ALIS_TEXT("what no supervisor signed is a finding, too") },
	[OPTION_EACH] = { "--all", NULL,
	    ALIS_TEXT("each mark *, not those at fault alone") },
	[OPTION_SEEN] = { "--seen", ALIS_TEXT("FILE"),
	    ALIS_TEXT("a log of what branches were seen at before") },
	[OPTION_RECORD] = { "--record", NULL,
	    ALIS_TEXT("add to that log what they are at now") },
	[OPTION_JOBS] = { "--jobs", ALIS_TEXT("N"),
	    ALIS_TEXT("how many are done side by side; 8") },
	[OPTION_TIMEOUT] = { "--timeout", ALIS_TEXT("SECONDS"),
	    ALIS_TEXT("how long each may take; 60") },
	[OPTION_TRANSPORT] = { "--transport", ALIS_TEXT("WHICH"),
	    ALIS_TEXT("auto, git or libgit2") },
	[OPTION_LOCAL] = { "--local", NULL,
	    ALIS_TEXT("depots that are paths of this machine, too") },
	[OPTION_PLAIN_GIT] = { "--plain-git", NULL,
	    ALIS_TEXT("depots by git://, too, which nothing protects") },
	[OPTION_SORT] = { "--sort", ALIS_TEXT("WHAT"),
	    ALIS_TEXT("concern, name, kommune, forecast or a requirement") },
	[OPTION_YEAR] = { "--year", ALIS_TEXT("YYYY"),
	    ALIS_TEXT("that calendar year alone; 2018..2020 for several") },
	[OPTION_GROUP_BY] = { "--by", ALIS_TEXT("WHAT"),
	    ALIS_TEXT("how it is grouped") },
	[OPTION_LEAST] = { "--least", ALIS_TEXT("N"),
	    ALIS_TEXT("the smallest count that is shown; 5, never below 3") },
	[OPTION_PUBLISH] = { "--publish", NULL,
	    ALIS_TEXT("write down that it leaves you, and of whom it is") },
	[OPTION_NO_CACHE] = { "--no-cache", NULL,
	    ALIS_TEXT("read every journal anew") },
	[OPTION_HELP] = { "--help", NULL, ALIS_TEXT("this page") },
};

/* The options whose values are some words; the first row that fits counts. */
static const struct {
	int option;
	int (*run)(struct cli *cli); /* NULL: of every command */
	const char *values;
} lists[] = {
	{ OPTION_FORMAT, cmd_check, "text json csv line sarif" },
	{ OPTION_FORMAT, cmd_rules, "text json csv line sarif" },
	{ OPTION_FORMAT, cmd_print, "text json" },
	{ OPTION_FORMAT, cmd_doctor, "text json" },
	{ OPTION_FORMAT, cohort_money,
	    "text json csv ledger hledger beancount" },
	{ OPTION_FORMAT, NULL, "text json csv" },
	{ OPTION_COLOR, NULL, "auto always never" },
	{ OPTION_TRANSPORT, NULL, "auto git libgit2" },
	{ OPTION_SORT, NULL,
	    "concern name kommune forecast" }, /* or any other */
	{ OPTION_GROUP_BY, cohort_money, "alis kommune year kind" },
	{ OPTION_GROUP_BY, cohort_stats,
	    "gruppe kommune start prosent antall" },
	{ OPTION_BY, NULL,
	    "account kind week month quarter year supervisor place" },
};

_Static_assert(OPTION_COUNT <= 64, "a set of options is one word");

const struct option_form *cli_option_form(int option)
{
	return &forms[option];
}

const char *cli_option_values(int option, const struct command *command)
{
	for (size_t i = 0; i < ALIS_COUNT(lists); i++)
		if (lists[i].option == option &&
		    (lists[i].run == NULL ||
		        (command != NULL && lists[i].run == command->run)))
			return lists[i].values;
	return NULL;
}

/* "  -f, --file FILE" */
static alis_str option_head(struct cli *cli, int i)
{
	struct alis_out out = alis_out_memory(&cli->mem);

	alis_out_lit(
	    &out, i == OPTION_FILE || i == OPTION_ROSTER ? "  -f, " : "  ");
	alis_out_lit(&out, forms[i].word);
	if (forms[i].argument != NULL) {
		alis_out_char(&out, ' ');
		alis_out_lit(&out, alis_said(cli->language, forms[i].argument));
	}
	return alis_out_text(&out);
}

void cli_put_options(struct cli *cli, uint64_t options)
{
	for (int i = 0; i < OPTION_COUNT; i++)
		if (options & HAS(i))
			cli_put_pair(cli, option_head(cli, i), 24,
			    alis_said(cli->language, forms[i].text));
}

int cli_option_find(const char *word, uint64_t set, const char **value)
{
	size_t n = strcspn(word, "=");

	*value = word[n] == '=' ? word + n + 1 : NULL;
	if (strcmp(word, "-f") == 0)
		return set & HAS(OPTION_FILE) || !(set & HAS(OPTION_ROSTER))
		    ? OPTION_FILE
		    : OPTION_ROSTER;
	if (strcmp(word, "-h") == 0)
		return OPTION_HELP;
	for (int i = 0; i < OPTION_COUNT; i++)
		if ((set & HAS(i)) && strlen(forms[i].word) == n &&
		    strncmp(word, forms[i].word, n) == 0)
			return i;
	return OPTION_COUNT;
}

int cli_command_index(int argc, char *const *argv)
{
	for (int i = 1; i < argc; i++) {
		const char *value;
		int option = cli_option_find(argv[i], UINT64_MAX, &value);
		if (argv[i][0] != '-' || option == OPTION_HELP ||
		    option == OPTION_COUNT)
			return i;
		if (forms[option].argument != NULL && value == NULL)
			i++;
	}
	return 0;
}

static int word_add(
    struct cli *cli, const struct command *command, const char *word)
{
	if (cli->word_count == command->words_most)
		return cli_misuse(
		    cli, "it takes no more arguments: '%1'", alis_str_of(word));
	cli->words[cli->word_count++] = word;
	return EXIT_WELL;
}

/* ---- values that every command reads alike ---- */

static alis_day today_by_clock(void)
{
	time_t now = time(NULL);
	struct tm local;

	if (now == (time_t)-1 || localtime_r(&now, &local) == NULL)
		return 0;
	return alis_day_of((struct alis_civil){
	    local.tm_year + 1900, local.tm_mon + 1, local.tm_mday });
}

/* Who takes no day is not stopped by a bad one in the environment. */
static int today_read(struct cli *cli, const struct command *command)
{
	const char *given = cli->values[OPTION_DATE];

	if (given == NULL)
		given = getenv("ALIS_DATE");
	cli->today = today_by_clock();
	if (given == NULL || given[0] == '\0' ||
	    alis_day_read(alis_str_of(given), &cli->today) ||
	    !(command->options & HAS(OPTION_DATE)))
		return EXIT_WELL;
	return cli_misuse(cli, "this is no date; write it as 2018-12-31: '%1'",
	    alis_str_of(given));
}

/* Whether a value, if it is given, is one of its option's. */
static bool is_value(
    const struct cli *cli, const struct command *command, int option)
{
	alis_cut cut = { .tail =
		             alis_str_of(cli_option_values(option, command)),
		.found = true };

	while (cli->values[option] != NULL && cut.found) {
		cut = alis_str_cut(cut.tail, ' ');
		if (alis_str_is(cut.head, cli->values[option]))
			return true;
	}
	return cli->values[option] == NULL;
}

static int no_such_format(struct cli *cli, const struct command *command)
{
	alis_str format = alis_str_of(cli->values[OPTION_FORMAT]);

	if (command->run == cmd_print || command->run == cmd_doctor)
		return cli_misuse(
		    cli, "--format is text or json, not: '%1'", format);
	if (command->run == cmd_check || command->run == cmd_rules)
		return cli_misuse(cli,
		    "--format is text, json, csv, line or sarif, not: '%1'",
		    format);
	if (command->run == cohort_money)
		return cli_misuse(cli,
		    "--format is text, json, csv, ledger, hledger or "
		    "beancount, not: '%1'",
		    format);
	return cli_misuse(
	    cli, "--format is text, json or csv, not: '%1'", format);
}

static int values_check(struct cli *cli, const struct command *command)
{
	if (!is_value(cli, command, OPTION_FORMAT))
		return no_such_format(cli, command);
	if (!is_value(cli, command, OPTION_COLOR))
		return cli_misuse(cli,
		    "--color is auto, always or never, not: '%1'",
		    alis_str_of(cli->values[OPTION_COLOR]));
	if (!is_value(cli, command, OPTION_TRANSPORT))
		return cli_misuse(cli,
		    "--transport is auto, git or libgit2, not: '%1'",
		    alis_str_of(cli->values[OPTION_TRANSPORT]));
	return today_read(cli, command);
}

static int no_such_option(
    const struct cli *cli, const struct command *command, const char *word)
{
	if (cli->within != NULL)
		return cli_misuse(cli,
		    "'%1 %2' takes no option '%3'; see 'alis help %1 %2'",
		    alis_str_of(cli->within->name), alis_str_of(command->name),
		    alis_str_of(word));
	return cli_misuse(cli, "'%1' takes no option '%2'; see 'alis help %1'",
	    alis_str_of(command->name), alis_str_of(word));
}

static bool setting_add(struct cli *cli, const char *value)
{
	if (cli->setting_count == SETTINGS_MOST)
		return false;
	cli->settings[cli->setting_count++] = value;
	return true;
}

int cli_options_read(struct cli *cli, const struct command *command, int argc,
    char *const *argv, int skip)
{
	bool ended = false;

	cli->dashes = SIZE_MAX;
	for (int i = 1; i < argc; i++) {
		const char *value;
		int option;
		if (i == skip)
			continue;
		if (ended || argv[i][0] != '-' || argv[i][1] == '\0') {
			int status = word_add(cli, command, argv[i]);
			if (status != EXIT_WELL)
				return status;
			continue;
		}
		if (strcmp(argv[i], "--") == 0) {
			ended = true;
			cli->dashes = cli->word_count;
			continue;
		}
		option = cli_option_find(argv[i], command->options, &value);
		if (option == OPTION_COUNT || !(command->options & HAS(option)))
			return no_such_option(cli, command, argv[i]);
		if (forms[option].argument == NULL) {
			if (value != NULL)
				return cli_misuse(cli,
				    "this option takes no value: '%1'",
				    alis_str_of(argv[i]));
			value = "";
		} else if (value == NULL) {
			if (i + 1 == argc)
				return cli_misuse(cli,
				    "this option needs a value: '%1'",
				    alis_str_of(argv[i]));
			value = argv[++i];
		}
		cli->values[option] = value;
		if ((option == OPTION_SET || option == OPTION_WHAT_IF) &&
		    !setting_add(cli, value))
			return cli_misuse(cli, "too many %1: '%2'",
			    alis_str_of(forms[option].word),
			    alis_str_of(value));
	}
	return values_check(cli, command);
}
