/* SPDX-License-Identifier: MIT */
#ifndef ALIS_EDIT_H
#define ALIS_EDIT_H

/*
 * edit: text to text.
 *
 * Knows where a line belongs and how it is laid out, and no files: what it
 * gives is the bytes as they should be.
 */

#include <alis/text.h>

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
