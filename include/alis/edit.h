/* SPDX-License-Identifier: MIT */
#ifndef ALIS_EDIT_H
#define ALIS_EDIT_H

/*
 * edit: a journal's text to another text: how it is laid out, where an entry
 * belongs.
 *
 * Knows what the lines mean, so that it can leave the meaning alone. Knows no
 * files: what it makes is bytes, and whoever writes them reads them first.
 */

#include <alis/post.h>

/* ---- the canonical form ---- */

/*
 * A file of a journal in the form of docs/journal.md, "Formatting". 'src' is
 * one of the journal's sources and has no error.
 *
 * Bytes in 'mem', the same again when they are laid out again. Without
 * 'translate', kinds and categories stay in the language they are written in.
 */
alis_str alis_edit_format(const struct alis_source *src,
    const struct alis_journal *journal, const struct alis_books *books,
    bool translate, struct alis_arena *mem);

/* Whether alis_edit_format would change nothing. Cost: of reading the lines up
 * to the first that it would change. */
bool alis_edit_is_formatted(const struct alis_source *src,
    const struct alis_journal *journal, const struct alis_books *books,
    bool translate);

/* The lines of one entry in that form, each ended by LF, with its kind in a
 * column if there is room; 'entry' has no error. In 'mem'. */
alis_str alis_edit_entry(const struct alis_entry *entry,
    const struct alis_journal *journal, const struct alis_books *books,
    size_t column, struct alis_arena *mem);

/* ---- where an entry belongs ---- */

/* A place between two lines of a file. */
struct alis_spot {
	const struct alis_source *src; /* bytes.at is NULL: a new file */
	uint32_t at;                   /* before this byte */
	bool end_line;                 /* the line before it is not ended */
	bool blank_before;             /* groups of lines are kept apart */
	bool blank_after;
	size_t column; /* where the kinds of its neighbours stand */
	alis_str ending;
};

/*
 * Where an entry of a day belongs: the file whose name has the year in it
 * (2018.alis before others); else the one with the most entries of that year;
 * else a new file of that year, if an 'inkluder' with a '*' would read it; else
 * the first file. There it stands behind the last entry that is not later (in a
 * file that has the newest first, before the first that is not later), and in
 * the group of its month if blank lines part months.
 */
struct alis_spot alis_edit_spot(
    const struct alis_journal *journal, alis_day day, struct alis_arena *mem);

/* The file's bytes with 'lines' (ended by LF) put in; '*from' is where they
 * begin. All other bytes are as they were. */
alis_str alis_edit_insert(const struct alis_spot *spot, alis_str lines,
    struct alis_arena *mem, uint32_t *from);

/* ---- marks ---- */

/*
 * A file's bytes in which those of the entries that stand in it have another
 * mark, or none; no two of them are the same entry. All other bytes are as
 * they were, but for blanks that hold the kinds in their column. In 'mem', or
 * the source's own bytes if nothing changes.
 */
alis_str alis_edit_mark(const struct alis_source *src,
    const struct alis_entry *const *entries, size_t count, enum alis_mark mark,
    struct alis_arena *mem);

/* ---- what may be meant ---- */

enum alis_asked { ALIS_ASKED_KIND, ALIS_ASKED_WHAT, ALIS_ASKED_NOTE };

/*
 * What a new entry may say: what the journal said before, the newest first,
 * then what its directives and rule books know (categories, supervisors,
 * places, courses that the catalogue gives something for). 'kind' is any word
 * for it. Each once, none with characters that cannot be seen; in 'mem'.
 */
struct alis_names alis_edit_suggest(const struct alis_journal *journal,
    const struct alis_books *books, enum alis_asked asked, alis_str kind,
    struct alis_arena *mem);

/* ---- the meaning ---- */

/* A journal, and what it came to. */
struct alis_meaning {
	const struct alis_journal *journal;
	const struct alis_posting_result *posted;
	const struct alis_diags *diags;
};

/*
 * Whether two texts mean the same: the same entries and directives in the same
 * order, each field the same (a kind in another language is the same kind),
 * the same facts in the ledger, and as many complaints of each code.
 */
bool alis_edit_same(struct alis_meaning was, struct alis_meaning is);

/* ---- files as they would be ---- */

/* A supply in which some files are replaced or new, and the others as they
 * are. All must live as long as the supply. */
struct alis_overlay {
	const struct alis_files *under;
	const struct alis_source *const *sources;
	size_t count;
};

struct alis_files alis_edit_files(struct alis_overlay *overlay);

/* ---- what if ---- */

/* Lines that a journal does not have, as they were read and posted, and days
 * of the training that it does not know so. */
struct alis_assumption {
	const struct alis_source *src; /* of the lines, beside the first file */
	const struct alis_journal *journal;
	const struct alis_posting_result *posted;
	const struct alis_milestone *milestones;
	size_t milestone_count;
};

/*
 * The files of a journal as they would be, with the lines in it. A post that
 * is assumed stands in place of those of its category on its days, and full
 * time in place of all: they end the day before, and begin again behind it. On
 * 'konvertert' each rule book is replaced by its successor, today already. No
 * line of the journal's files changes its number, but for those below 'alis'.
 *
 * Gives how many, in '*sources': for an overlay, in 'mem'. False if there is
 * no 'alis' line for a milestone to stand below.
 */
bool alis_edit_assume(struct alis_meaning is, const struct alis_books *books,
    const struct alis_assumption *assumed, struct alis_arena *mem,
    const struct alis_source *const **sources, size_t *count);

/* ---- safe fixes ---- */

/*
 * Put the fixes that complaints about a source carry into its bytes. Nothing
 * but their places changes. Of two that overlap the first in the text counts;
 * the other is told again when the result is read.
 *
 * '*count' is how many were put in. The result lives in 'mem'; without fixes
 * it is the source's own bytes.
 */
alis_str alis_edit_fix(const struct alis_source *src,
    const struct alis_diags *diags, struct alis_arena *mem, size_t *count);

#endif
