/* SPDX-License-Identifier: MIT */
#ifndef EDIT_FORM_H
#define EDIT_FORM_H

/*
 * Private to src/edit: whether a line is in the canonical form already.
 *
 * Nearly all are, and to see that takes less than to lay them out. What is not
 * seen here is laid out and compared: the answer may be no for a line that is
 * in the form, and never yes for one that is not.
 */

#include "layout.h"

#define UNITS_KEPT 8

/* What is found out once for all lines of a file. */
struct form {
	struct layout *layout;
	struct form_word *words;    /* one for each word of the journal */
	alis_str units[UNITS_KEPT]; /* that stay as they are written */
	size_t unit_count;
	alis_day day; /* the last, as it is written in the form */
	char day_text[10];
};

struct form alis__form_begin(struct layout *layout, struct alis_arena *mem);

/* Whether the line of an entry of the layout's source, with its line ending
 * and comment, is in the form; '*n' is its length then. */
bool alis__is_in_form(
    struct form *form, const struct alis_record *record, size_t *n);

#endif
