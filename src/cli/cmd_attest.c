/* SPDX-License-Identifier: MIT */
#include "adding.h"
#include "attest.h"

#include <unistd.h>

/* ---- asking ---- */

bool cli_attest_asks(void)
{
	return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
}

/* In all languages, whatever the terminal's: a hand types its own. */
static bool read_accepted(alis_str answer, enum accepted *accepted)
{
	static const struct {
		const char *word;
		enum accepted accepted;
	} words[] = {
		{ "y", ACCEPTED_YES },
		{ "yes", ACCEPTED_YES },
		{ "j", ACCEPTED_YES },
		{ "ja", ACCEPTED_YES },
		{ "n", ACCEPTED_NO },
		{ "no", ACCEPTED_NO },
		{ "nei", ACCEPTED_NO },
		{ "a", ACCEPTED_ALL },
		{ "all", ACCEPTED_ALL },
		{ "alle", ACCEPTED_ALL },
		{ "q", ACCEPTED_END },
		{ "quit", ACCEPTED_END },
		{ "s", ACCEPTED_END },
		{ "slutt", ACCEPTED_END },
	};

	for (size_t i = 0; i < ALIS_COUNT(words); i++)
		if (alis_utf8_same(answer, alis_str_of(words[i].word))) {
			*accepted = words[i].accepted;
			return true;
		}
	return false;
}

enum accepted cli_attest_ask(
    struct cli *cli, const char *text, const alis_str *words, size_t n)
{
	const struct alis_names none = { 0 };
	struct alis_out prompt = alis_out_memory(&cli->mem);

	alis_out_safe(&prompt,
	    alis_filled(alis_said(cli->language, text), words, n, &cli->mem));
	for (;;) {
		enum accepted accepted;
		alis_str answer = { 0 };
		switch (
		    cli_ask_line(cli, alis_out_text(&prompt), none, &answer)) {
		case ANSWERED_END:
			return ACCEPTED_END;
		case ANSWERED_BACK:
			continue;
		case ANSWERED:
			break;
		}
		if (read_accepted(answer, &accepted))
			return accepted;
		cli_say(cli, "write yes, no, all or quit");
	}
}

/* ---- choosing ---- */

static void show(struct attesting *attesting, size_t number)
{
	struct alis_out out = alis_out_memory(&attesting->cli->mem);

	alis_out_char(&out, '\n');
	cli_attest_put(attesting, number, &out);
	cli_put_now(alis_out_text(&out));
}

/* How many are accepted. To end early keeps what was accepted so far, for the
 * last question is asked all the same. */
static size_t choose(struct attesting *attesting, bool withdraws)
{
	enum accepted accepted = ACCEPTED_NO;
	size_t count = 0;

	for (size_t i = 0; i < attesting->count; i++) {
		show(attesting, i);
		if (accepted != ACCEPTED_ALL)
			accepted = cli_attest_ask(attesting->cli,
			    withdraws
			        ? ALIS_TEXT("Take the confirmation back? yes, "
			                    "no, all, quit: ")
			        : ALIS_TEXT("Is it right? yes, no, all, "
			                    "quit: "),
			    NULL, 0);
		if (accepted == ACCEPTED_END)
			break;
		attesting->offered[i].accepted = accepted != ACCEPTED_NO;
		count += attesting->offered[i].accepted;
	}
	return count;
}

/* The last word, after everything was seen. */
static bool is_meant(struct attesting *attesting, size_t count, bool withdraws)
{
	struct cli *cli = attesting->cli;
	alis_str words[] = { ALIS_NUMBER((int64_t)count),
		cli_attest_named(attesting, attesting->supervisor) };

	return cli_attest_ask(cli,
	           withdraws
	               ? ALIS_TEXT("Withdraw the confirmation of %1 as %2? "
	                           "yes or no: ")
	               : ALIS_TEXT("Confirm %1 as %2? yes or no: "),
	           words, ALIS_COUNT(words)) == ACCEPTED_YES;
}

static size_t accept_all(struct attesting *attesting)
{
	for (size_t i = 0; i < attesting->count; i++)
		attesting->offered[i].accepted = true;
	return attesting->count;
}

/* ---- listing ---- */

static void put_count(struct attesting *attesting, bool withdraws)
{
	struct cli *cli = attesting->cli;
	int64_t n = (int64_t)attesting->count;
	alis_str words[] = { ALIS_NUMBER(n), attesting->supervisor.name };
	const char *text = withdraws
	    ? alis_said_count(cli->language,
	          "%1 entry that names %2 is marked *\n",
	          "%1 entries that name %2 are marked *\n", n)
	    : alis_said_count(cli->language,
	          "%1 entry that names %2 awaits confirmation\n",
	          "%1 entries that name %2 await confirmation\n", n);

	alis_out_safe(
	    &cli->out, alis_filled(text, words, ALIS_COUNT(words), &cli->mem));
}

static int list(struct attesting *attesting, bool withdraws)
{
	struct cli *cli = attesting->cli;

	put_count(attesting, withdraws);
	for (size_t i = 0; i < attesting->count; i++) {
		alis_out_char(&cli->out, '\n');
		cli_attest_put(attesting, i, &cli->out);
	}
	if (attesting->count > 0 && withdraws)
		cli_say(cli,
		    "nothing is withdrawn: there is no terminal to ask at; "
		    "--yes takes all of these back");
	else if (attesting->count > 0)
		cli_say(cli,
		    "nothing is attested: there is no terminal to ask at; "
		    "--yes attests all of these, and a QUERY picks fewer");
	return EXIT_WELL;
}

/* ---- the commit ---- */

static alis_str trailers_of(struct attesting *attesting, bool withdraws)
{
	struct alis_out out = alis_out_memory(&attesting->cli->mem);

	alis_out_lit(
	    &out, withdraws ? "Alis-Withdrawn-By: " : "Alis-Attested-By: ");
	alis_out_put(&out, cli_attest_named(attesting, attesting->supervisor));
	alis_out_char(&out, '\n');
	if (attesting->owner.name.n > 0) {
		alis_out_lit(&out, "Alis-Of: ");
		alis_out_put(
		    &out, cli_attest_named(attesting, attesting->owner));
		alis_out_char(&out, '\n');
	}
	for (size_t i = 0; i < attesting->count; i++) {
		if (!attesting->offered[i].accepted)
			continue;
		alis_out_lit(&out, "Alis-Entry: sha256 ");
		alis_out_lit(&out, attesting->offered[i].digest.text);
		alis_out_char(&out, '\n');
	}
	return alis_out_text(&out);
}

static const char *subject_of(
    struct attesting *attesting, size_t count, bool withdraws)
{
	struct cli *cli = attesting->cli;
	enum alis_language language = attesting->loaded.run->language;
	int64_t n = (int64_t)count;
	alis_str words[] = { ALIS_NUMBER(n), attesting->supervisor.name };
	const char *text = withdraws
	    ? alis_said_count(language, "%2 withdraws confirmation of %1 entry",
	          "%2 withdraws confirmation of %1 entries", n)
	    : alis_said_count(language, "%2 confirms %1 entry",
	          "%2 confirms %1 entries", n);

	return alis_str_copy(
	    alis_filled(text, words, ALIS_COUNT(words), &cli->mem), &cli->mem)
	    .at;
}

static int commit(struct attesting *attesting, size_t count, bool withdraws)
{
	const struct alis_entry **entries = ALIS_NEW(
	    &attesting->cli->mem, const struct alis_entry *, count + 1);
	struct committing committing = {
		.subject = subject_of(attesting, count, withdraws),
		.trailers = trailers_of(attesting, withdraws),
		.attests = true,
	};
	size_t n = 0;

	for (size_t i = 0; i < attesting->count; i++)
		if (attesting->offered[i].accepted)
			entries[n++] = attesting->offered[i].entry;
	return cli_attest_commit(attesting, entries, n,
	    withdraws ? ALIS_MARK_NONE : ALIS_MARK_CONFIRMED, &committing);
}

/* ---- the command ---- */

static int act(struct attesting *attesting, bool withdraws)
{
	struct cli *cli = attesting->cli;
	size_t count;

	if (cli->values[OPTION_YES] != NULL) {
		for (size_t i = 0; i < attesting->count; i++) {
			cli_attest_put(attesting, i, &cli->out);
			alis_out_char(&cli->out, '\n');
		}
		return commit(attesting, accept_all(attesting), withdraws);
	}
	count = choose(attesting, withdraws);
	if (count == 0 || !is_meant(attesting, count, withdraws)) {
		cli_say(cli, "nothing is written");
		return EXIT_FINDINGS;
	}
	return commit(attesting, count, withdraws);
}

static int attest(struct cli *cli)
{
	struct attesting attesting = { .cli = cli };
	bool withdraws = cli->values[OPTION_WITHDRAW] != NULL;
	bool acts = cli->values[OPTION_YES] != NULL || cli_attest_asks();
	int status = cli_attest_load(&attesting);

	if (status == EXIT_WELL)
		status = cli_attest_who(&attesting);
	if (status == EXIT_WELL && acts)
		status = cli_attest_refuse_owner(&attesting);
	if (status == EXIT_WELL && acts)
		status = cli_attest_check_clean(&attesting);
	if (status == EXIT_WELL)
		status = cli_attest_gather(&attesting, withdraws);
	if (status != EXIT_WELL)
		return status;
	return acts && attesting.count > 0 ? act(&attesting, withdraws)
	                                   : list(&attesting, withdraws);
}

/* What is done at most one of at a time, and what goes with it. */
static int check_options(struct cli *cli)
{
	static const enum option acts[] = { OPTION_WITHDRAW, OPTION_REQUEST,
		OPTION_SIGN, OPTION_IMPORT };
	size_t n = 0;

	for (size_t i = 0; i < ALIS_COUNT(acts); i++)
		n += cli->values[acts[i]] != NULL;
	if (n > 1)
		return cli_misuse(cli,
		    "--withdraw, --request, --sign and --import do not go "
		    "together");
	if (cli->values[OPTION_KEY] != NULL && cli->values[OPTION_SIGN] == NULL)
		return cli_misuse(cli, "--key goes with --sign");
	if (cli->word_count > 0 &&
	    (cli->values[OPTION_SIGN] != NULL ||
	        cli->values[OPTION_IMPORT] != NULL))
		return cli_misuse(cli,
		    "--sign and --import take a file, and no QUERY: '%1'",
		    alis_str_of(cli->words[0]));
	if (cli->values[OPTION_WITHDRAW] != NULL && cli->word_count == 0)
		return cli_misuse(
		    cli, "say which: alis attest --withdraw QUERY");
	return EXIT_WELL;
}

int cmd_attest(struct cli *cli)
{
	int status = check_options(cli);

	if (status != EXIT_WELL)
		return status;
	if (cli->values[OPTION_REQUEST] != NULL)
		return cli_attest_request(cli);
	if (cli->values[OPTION_SIGN] != NULL)
		return cli_attest_sign(cli);
	if (cli->values[OPTION_IMPORT] != NULL)
		return cli_attest_import(cli);
	return attest(cli);
}
