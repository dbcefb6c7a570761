/* SPDX-License-Identifier: MIT */
#ifndef CLI_JUDGE_H
#define CLI_JUDGE_H

/* Does a summary follow from the journal beside it? For whoever looks at
 * commits, or at what will be one. */

#include "old_books.h"

/* The journal that is looked at. Starts as zeroes, but for cli, loaded and, if
 * the command's words name no range, books.tip. */
struct judge {
	struct cli *cli;
	const struct loaded *loaded; /* where the journal lies */
	struct old_books books;      /* looked for when a summary names one */
	struct alis_kept *kept;      /* from one summary to the next, or NULL */
};

/* What is to be said of one summary. */
struct judged {
	alis_str json, text; /* as they stand there; empty: they do not */
	struct alis_claim claim;
	enum alis_verdict verdict;
	struct alis_sayings found;
	bool other_books; /* others stand beside it than it names */
	/* The journal by the rule books beside it; NULL: it was not read. */
	const struct alis_run *run;
};

/*
 * Judge the summary that stands beside the journal in a supply. What is found
 * lives in 'mem'. A repository that cannot be read is a failure, never a
 * verdict.
 */
int judge_summary(struct judge *judge, const struct alis_files *files,
    struct alis_arena *mem, struct judged *judged, struct alis_err *err);

/* What a commit that kept its parent's summary has to answer for: that its
 * journal and its rule books are still those that it was made of. What else
 * fails is told where the summary was made, once. False: nothing. */
bool judge_kept(struct judged *judged);

#endif
