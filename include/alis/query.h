/* SPDX-License-Identifier: MIT */
#ifndef ALIS_QUERY_H
#define ALIS_QUERY_H

/*
 * query: the language of docs/queries.md, from words to the entries and facts
 * of a journal that they pick; and the periods that it names.
 *
 * Knows journals and ledgers, and nothing of output.
 */

#include <alis/post.h>

/* ---- periods ---- */

/* Both days are in it. An open end is ALIS_DAY_MAX, an open start the first
 * day that can be written. */
struct alis_period {
	alis_day first;
	alis_day last; /* before 'first': there is no such day */
};

enum alis_step {
	ALIS_STEP_WEEK, /* ISO 8601: from Monday, of the year of its Thursday */
	ALIS_STEP_MONTH,
	ALIS_STEP_QUARTER,
	ALIS_STEP_YEAR,
};

/* The week, month, quarter or year that a day lies in. */
struct alis_period alis_period_around(alis_day day, enum alis_step step);

/* Its name: "2018-W12", "2018-03", "2018-Q1", "2018"; in 'mem'. */
alis_str alis_period_name(
    alis_day day, enum alis_step step, struct alis_arena *mem);

/*
 * Read such a name, a day (2018-03-05, 5.3.2018), or two of them with ".."
 * between, either of which may be left out. If it is none, '*why' is an
 * English text that says what to write, or NULL where any would help.
 */
bool alis_period_read(
    alis_str text, struct alis_period *period, const char **why);

/* ---- queries ---- */

struct alis_query;

/*
 * Read a query, one term a word, as a shell hands them over. 'journal' and
 * 'books' are for the words that only they know: kinds, keys, accounts.
 *
 * All faults are told at once, as complaints about a source of that 'name'; the
 * result can be used if there were none. Everything lives in 'mem', and the
 * words and the name must live as long.
 */
const struct alis_query *alis_query_read(alis_str name, const alis_str *words,
    size_t count, const struct alis_journal *journal,
    const struct alis_books *books, struct alis_arena *mem,
    struct alis_diags *diags);

/* What a query picks of a journal. */
struct alis_selection {
	const bool *entries; /* one for each of the journal */
	const bool *facts;   /* one for each of the ledger */
	struct alis_ledger_index by_entry;
	/* The days whose worth is counted, from its 'date:' terms and to and
	 * with the day that is asked for. */
	struct alis_period counted;
};

/*
 * Pick what a query says to and with 'today'. An entry is picked if any of
 * its facts is, or if it has none and fits. Entries with an error are not
 * picked. A pattern that runs wild is told, and ends the picking.
 *
 * Cost: linear in the journal's text.
 */
const struct alis_selection *alis_query_select(const struct alis_query *query,
    const struct alis_journal *journal,
    const struct alis_posting_result *posted, alis_day today,
    struct alis_arena *mem, struct alis_diags *diags);

#endif
