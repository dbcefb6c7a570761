/* SPDX-License-Identifier: MIT */
#ifndef ALIS_TRACK_H
#define ALIS_TRACK_H

/*
 * track: the whole pure way, from a supply of files and a day to what every
 * requirement has; and from two journals to what changed between them.
 *
 * Knows no git, no clock and no output: a work tree, a commit and a test's
 * table are one and the same to it.
 */

#include <alis/post.h>

/* ---- one journal on one day ---- */

/* A rule book that took over from another on a day. */
struct alis_conversion {
	alis_day day;
	alis_str from;
	alis_str to;
};

struct alis_run {
	alis_day today;
	const struct alis_journal *journal;
	const struct alis_books *books;
	const struct alis_conversion *conversions; /* that have come */
	size_t conversion_count;
	const struct alis_posting_result *posted;
	const struct alis_status *statuses; /* one for each requirement */
	size_t status_count;
	bool complete;      /* every requirement is met */
	alis_day forecast;  /* when all will be, or ALIS_DAY_NONE */
	alis_str waits_for; /* the requirement that comes last */
	alis_str who;
	alis_str municipality;
	enum alis_language language; /* of what is committed */
	const struct alis_diags *diags;
};

/*
 * Read, post and judge a journal.
 *
 * 'main' is its first file; what it includes and the rule books it names come
 * from 'files': regelverk/NAME.regler beside 'main' goes before the rule book
 * that is shipped. From the day "konvertert" of the journal on, a book is
 * replaced by the one that its "konverteres-til" names. Everything lives in
 * 'mem'; complaints go to 'diags', which must live as long.
 */
const struct alis_run *alis_track_run(const struct alis_source *main,
    const struct alis_files *files, alis_day today, struct alis_arena *mem,
    struct alis_diags *diags);

/* ---- rule books by themselves ---- */

/* Rule books that go before all others of their names. They have id, source
 * and origin filled in. */
struct alis_shelf {
	const struct alis_book *books;
	size_t count;
};

/* alis_track_run with the rule books of a shelf in place of those that
 * 'files' and the program have. */
const struct alis_run *alis_track_run_with(const struct alis_source *main,
    const struct alis_files *files, struct alis_shelf shelf, alis_day today,
    struct alis_arena *mem, struct alis_diags *diags);

/* The shipped rule book of a name, its id, source and origin filled in; false
 * if there is none. It lives in 'mem'. */
bool alis_track_shipped(
    alis_str name, struct alis_arena *mem, struct alis_book *book);

/* Whether a name may be a rule book's: it is the name of a file, too. */
bool alis_track_is_book_name(alis_str name);

/*
 * Rule books without a journal, in the order given: what alis_post_books
 * makes of their sources. Those of a repository are guarded, as they are
 * committed too. They have id, source and origin filled in.
 */
const struct alis_books *alis_track_books_of(struct alis_book *books,
    size_t count, alis_day today, struct alis_arena *mem,
    struct alis_diags *diags);

/*
 * A journal as it is written, unguarded, and the rule books that it names: for
 * what needs words and no figures.
 */
const struct alis_books *alis_track_books(const struct alis_source *main,
    const struct alis_files *files, alis_day today, struct alis_arena *mem,
    struct alis_diags *diags, const struct alis_journal **journal);

/* ---- what changed between two journals ---- */

enum alis_change_kind {
	ALIS_ADDED,
	ALIS_CONFIRMED_NOW, /* only the mark changed, to '*' */
	ALIS_CHANGED,
	ALIS_REMOVED,
	ALIS_CHANGE_KIND_COUNT
};

struct alis_entry_change {
	enum alis_change_kind kind;
	const struct alis_entry *was; /* NULL if added */
	const struct alis_entry *is;  /* NULL if removed */
};

struct alis_changes {
	const struct alis_entry_change *changes; /* by kind, then by day */
	size_t count;
};

/*
 * Compare two journals entry by entry, whatever file and order they stand in:
 * first what is the same to the letter, then what differs in its mark alone,
 * then what has day, kind and WHAT in common, then day and kind. 'was' may be
 * NULL. The list lives in 'mem'.
 */
struct alis_changes alis_track_changes(const struct alis_journal *was,
    const struct alis_journal *is, struct alis_arena *mem);

#endif
