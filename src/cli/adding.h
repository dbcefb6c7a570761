/* SPDX-License-Identifier: MIT */
#ifndef CLI_ADDING_H
#define CLI_ADDING_H

/* An entry that is typed: as words of the command, or as answers. */

#include "cli.h"

/* An entry as it was typed: its lines, each ended by LF. */
struct draft {
	alis_str lines;
	alis_day day;
	bool is_told; /* its warnings have been shown already */
};

/* An entry as it would stand in the journal. */
struct placed {
	struct alis_spot spot;
	alis_str lines; /* in the canonical form */
	alis_str bytes; /* of the file with it */
	uint32_t from;  /* where it begins there */
};

/*
 * Read a draft as it would stand. Tells its errors and warnings, and those
 * that the journal would have by it. EXIT_FINDINGS if there is an error.
 */
int cli_place(struct cli *cli, struct loaded *loaded, struct draft *draft,
    struct placed *placed);

/* The draft that the words and options of the command make. Says what is wrong
 * and returns EXIT_USAGE, or EXIT_WELL. */
int cli_draft(struct cli *cli, struct draft *draft);

/* Where an entry stands, and its first line. */
void cli_put_placed(struct cli *cli, const struct loaded *loaded,
    const struct placed *placed, struct alis_out *out);

/* Ask for a draft at the terminal. EXIT_FINDINGS if it is not to be written
 * after all. */
int cli_interview(struct cli *cli, struct draft *draft);

/* Read a journal of one line, or a few; NULL, with its errors told, if there
 * are any. */
const struct alis_journal *cli_read_alone(struct cli *cli, alis_str lines);

/* The questions that are asked. */
enum question {
	ASK_KIND,
	ASK_DATE,
	ASK_AMOUNT, /* or a time */
	ASK_WHAT,
	ASK_NOTE,
	ASK_WRITE, /* yes or no */
	ASK_COUNT
};

enum answered { ANSWERED, ANSWERED_BACK, ANSWERED_END };

/*
 * Ask one question at the terminal, with a line that can be edited. Tab
 * completes by 'names'. '*answer' is what the line begins with, and what was
 * answered: without blanks at its ends, in cli->mem.
 */
enum answered cli_ask(struct cli *cli, enum question question,
    struct alis_names names, alis_str *answer);

/* The same with a question of the caller's. */
enum answered cli_ask_line(struct cli *cli, alis_str prompt,
    struct alis_names names, alis_str *answer);

#endif
