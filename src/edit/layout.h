/* SPDX-License-Identifier: MIT */
#ifndef EDIT_LAYOUT_H
#define EDIT_LAYOUT_H

/*
 * Private to src/edit: the columns of the canonical form.
 *
 * They are the same in every file, not as wide as what happens to stand
 * there: an entry that is added never moves the lines of others, which would
 * be changes in the history that nobody made.
 */

#include <alis/edit.h>

#define KIND_COLUMN  28 /* counted from 0; the mark stands two before it */
#define BELOW_COLUMN 4  /* keys, accounts */
#define VALUE_COLUMN 6  /* a value that goes on */

struct layout {
	const struct alis_source *src;
	const struct alis_journal *journal;
	const struct alis_books *books;
	bool translate;
	struct alis_arena *mem;
	struct alis_out out;
};

/* Up to the first blank or tab. */
alis_str alis__first_word(alis_str text);

/* The kind in bokmål, unless an 'alias' reads that word otherwise. */
alis_str alis__laid_kind(const struct layout *layout, alis_str written,
    const struct alis_kind *kind);
/* What stands in place of the first word of WHAT: if it is a category that in
 * bokmål, else itself. */
alis_str alis__laid_category(
    const struct layout *layout, const struct alis_kind *kind, alis_str what);

/* The first line of an entry, with its kind at a column if there is room. */
void alis__entry_put(
    struct layout *layout, const struct alis_entry *entry, size_t column);

void alis__directive_put(
    struct layout *layout, const struct alis_directive *directive);

/* The key of an attribute and what stands behind it on its line, 'text'. */
void alis__key_put(struct layout *layout,
    const struct alis_attribute *attribute, alis_str text);

/* Where the decimals of postings begin, so that all of them have room. */
size_t alis__posting_column(
    struct layout *layout, const struct alis_posting *postings);
/* A posting whose line is 'text'. */
void alis__posting_put(struct layout *layout,
    const struct alis_posting *posting, size_t column, alis_str text);

#endif
