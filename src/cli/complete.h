/* SPDX-License-Identifier: MIT */
#ifndef CLI_COMPLETE_H
#define CLI_COMPLETE_H

/* A word that is being completed at a shell's prompt. */

#include "cli.h"

struct completion {
	struct cli *cli; /* with the values of the options before the word */
	const struct command *command; /* NULL: none is named yet */
	uint64_t given;                /* the options before the word */
	const char *first;             /* of the command's words, or NULL */
	alis_str before; /* "--format=", "A..": stands before all candidates */
	alis_str typed;  /* what they begin with, as it was typed */
	alis_str folded; /* the same, to be compared */
	size_t cut;      /* code points of a candidate that the shell keeps */
	/* Read when they are needed. */
	const struct alis_books *books;
	const struct alis_journal *journal;
};

/* Complete what stands behind 'before', a head of the word. */
void cli_complete_behind(struct completion *c, size_t before);

/* Print a candidate if it begins as the word does, with what it is. Left out is
 * what no terminal or shell may be given, and what could be a patient's. */
void cli_candidate(struct completion *c, alis_str word, alis_str what);

/* Ask the shell for "files", "rulebooks" or "folders". */
void cli_candidate_paths(struct completion *c, const char *what);

/* Requirements; and the codes of complaints, many of them, for whoever has
 * begun one. */
void cli_candidate_subjects(
    struct completion *c, const struct alis_books *books);

/* Print what an argument may be, by its name in the tables of commands and
 * options: "REV", "ID" ... */
void cli_candidates(struct completion *c, alis_str argument);

/* The rule books of the journal that the words name, or the shipped ones. */
const struct alis_books *cli_completion_books(struct completion *c);

/* What 'alis rules' can do, and rule books. */
void cli_candidates_actions(struct completion *c);
void cli_candidates_books(struct completion *c);

/* What the actions of 'alis cohort' are, and whom they can be of: nothing if
 * there is no kohort.alis. */
void cli_candidates_subs(struct completion *c, const struct command *subs);
void cli_candidates_members(struct completion *c);
void cli_candidates_municipalities(struct completion *c);

#endif
