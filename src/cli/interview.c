/* SPDX-License-Identifier: MIT */
#include "adding.h"

#include <unistd.h>

/* 'alis add' without words: questions, one step back at any of them, and what
 * would be written before it is. */

static struct alis_names names_for(struct cli *cli, const struct loaded *loaded,
    enum question question, const alis_str *answers)
{
	static const enum alis_asked asked[ASK_COUNT] = {
		[ASK_KIND] = ALIS_ASKED_KIND,
		[ASK_WHAT] = ALIS_ASKED_WHAT,
		[ASK_NOTE] = ALIS_ASKED_NOTE,
	};
	const struct alis_names none = { 0 };

	if (question != ASK_KIND && question != ASK_WHAT &&
	    question != ASK_NOTE)
		return none;
	return alis_edit_suggest(loaded->run->journal, loaded->run->books,
	    asked[question], answers[ASK_KIND], &cli->mem);
}

/* Only what a line like the journal's makes of an answer says what it is. */
static const struct alis_entry *read_between(
    struct cli *cli, const char *before, alis_str answer, const char *behind)
{
	struct alis_overlay none = { .count = 0 };
	struct alis_files files = alis_edit_files(&none);
	struct alis_diags ignored = { .mem = &cli->mem };
	alis_str parts[] = { alis_str_of(before), answer, alis_str_of(behind) };
	alis_str line = alis_str_join(&cli->mem, parts, ALIS_COUNT(parts));
	const struct alis_journal *journal =
	    alis_parse_journal(alis_source_of(line, line, line, &cli->mem),
	        &files, &cli->mem, &ignored);

	return journal->entry_count == 1 &&
	        !alis_journal_entry(journal, 0)->faulty
	    ? alis_journal_entry(journal, 0)
	    : NULL;
}

static bool is_time(struct cli *cli, alis_str answer)
{
	const struct alis_entry *entry =
	    read_between(cli, "2018-01-01 ", answer, " notat");

	return entry != NULL && entry->from != ALIS_NO_TIME;
}

static bool is_amount(struct cli *cli, alis_str answer)
{
	const struct alis_entry *entry =
	    read_between(cli, "2018-01-01 notat ", answer, "");

	return entry != NULL && entry->quantities != NULL &&
	    entry->what.n == 0 && entry->note.n == 0;
}

static bool accepts_kind(
    struct cli *cli, const struct loaded *loaded, alis_str answer)
{
	struct alis_nearest nearest = alis_nearest_to(answer, &cli->mem);
	const struct alis_books *books = loaded->run->books;
	const struct alis_journal *journal = loaded->run->journal;
	struct alis_names names;

	if (alis_kind_find(books, alis_journal_renamed(journal, answer)) !=
	    NULL)
		return true;
	names = alis_edit_suggest(
	    journal, books, ALIS_ASKED_KIND, answer, &cli->mem);
	for (size_t i = 0; i < names.count; i++)
		alis_nearest_try(&nearest, names.names[i]);
	alis_str words[] = { answer, alis_nearest_word(&nearest) };
	cli_tell(cli,
	    words[1].n > 0
	        ? ALIS_TEXT("'%1' is not a known kind; did you mean '%2'?")
	        : ALIS_TEXT("'%1' is not a known kind; Tab shows them"),
	    words, ALIS_COUNT(words));
	return false;
}

static bool refused(struct cli *cli, const char *why)
{
	cli_tell(cli, why, NULL, 0);
	return false;
}

static bool accepts(struct cli *cli, const struct loaded *loaded,
    enum question question, alis_str answer)
{
	if (cli_is_hidden(answer))
		return refused(cli,
		    ALIS_TEXT("an entry holds no control or hidden "
		              "characters"));
	switch (question) {
	case ASK_KIND:
		return accepts_kind(cli, loaded, answer);
	case ASK_DATE:
		return answer.n == 0 ||
		    read_between(cli, "", answer, " notat") != NULL ||
		    refused(cli,
		        ALIS_TEXT("write a day, 2018-12-31, or a period, "
		                  "2018-12-01..2018-12-31"));
	case ASK_AMOUNT:
		return answer.n == 0 || is_time(cli, answer) ||
		    is_amount(cli, answer) ||
		    refused(cli,
		        ALIS_TEXT("write a time, 16-23, or an amount with its "
		                  "unit, 1,5 t"));
	case ASK_WHAT:
		return !alis_str_cut(answer, '|').found ||
		    refused(cli, ALIS_TEXT("the note is asked for next"));
	case ASK_WRITE:
		return alis_keyword_find(ALIS_WORDS_ANSWER, answer) != NULL ||
		    refused(cli, ALIS_TEXT("write yes or no"));
	default:
		return true;
	}
}

/* The answers as if they had been given as arguments. */
static void take_answers(struct cli *cli, const alis_str *answers)
{
	alis_str amount = answers[ASK_AMOUNT];
	bool timed = amount.n > 0 && is_time(cli, amount);

	cli->words = ALIS_NEW(&cli->mem, const char *, ASK_COUNT);
	cli->word_count = 0;
	cli->words[cli->word_count++] = answers[ASK_KIND].at;
	if (amount.n > 0 && !timed)
		cli->words[cli->word_count++] = amount.at;
	if (answers[ASK_WHAT].n > 0)
		cli->words[cli->word_count++] = answers[ASK_WHAT].at;
	cli->values[OPTION_WHEN] =
	    answers[ASK_DATE].n > 0 ? answers[ASK_DATE].at : NULL;
	cli->values[OPTION_TIME] = timed ? amount.at : NULL;
	cli->values[OPTION_NOTE] =
	    answers[ASK_NOTE].n > 0 ? answers[ASK_NOTE].at : NULL;
}

/* Show what would be written; false, having said why, if it cannot be. */
static bool preview(struct cli *cli, struct loaded *loaded,
    const alis_str *answers, struct draft *draft)
{
	struct alis_out out = alis_out_memory(&cli->mem);
	struct placed placed;

	take_answers(cli, answers);
	draft->is_told = false;
	if (cli_draft(cli, draft) != EXIT_WELL ||
	    cli_place(cli, loaded, draft, &placed) != EXIT_WELL)
		return false;
	draft->is_told = true;
	cli_put_placed(cli, loaded, &placed, &out);
	cli_put_now(alis_out_text(&out));
	return true;
}

/* The first answers: what the options gave. */
static void answers_begin(struct cli *cli, alis_str *answers)
{
	const char *when = cli->values[OPTION_WHEN];
	const char *time = cli->values[OPTION_TIME];
	const char *note = cli->values[OPTION_NOTE];

	if (when != NULL)
		answers[ASK_DATE] = alis_str_of(when);
	if (time != NULL)
		answers[ASK_AMOUNT] = alis_str_of(time);
	if (note != NULL)
		answers[ASK_NOTE] = alis_str_of(note);
}

int cli_interview(struct cli *cli, struct draft *draft)
{
	alis_str answers[ASK_COUNT] = { 0 };
	struct loaded loaded;
	int question = ASK_KIND, status = cli_load(cli, &loaded);

	if (status != EXIT_WELL)
		return status;
	answers_begin(cli, answers);
	cli_put_now(alis_str_of(alis_said(cli->language,
	    ALIS_TEXT("Tab completes, arrow up or < goes one question "
	              "back, Ctrl-D ends without writing.\n"))));
	while (question < ASK_COUNT) {
		enum question asked = (enum question)question;
		enum answered answered;
		if (asked == ASK_WRITE &&
		    !preview(cli, &loaded, answers, draft)) {
			question = ASK_NOTE;
			continue;
		}
		answered = cli_ask(cli, asked,
		    names_for(cli, &loaded, asked, answers), &answers[asked]);
		if (answered == ANSWERED_END)
			break;
		if (answered == ANSWERED_BACK)
			question -= question > ASK_KIND;
		else if (accepts(cli, &loaded, asked, answers[asked]))
			question++;
	}
	if (question == ASK_COUNT &&
	    alis_keyword_find(ALIS_WORDS_ANSWER, answers[ASK_WRITE])->value)
		return EXIT_WELL;
	cli_say(cli, "nothing is written");
	return EXIT_FINDINGS;
}
