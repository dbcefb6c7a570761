/* SPDX-License-Identifier: MIT */
#ifndef ALIS_GUARD_H
#define ALIS_GUARD_H

/*
 * guard: what must not stand in a journal, for git keeps everything.
 *
 * Knows bytes and lines, not entries or kinds. A net with holes: it knows
 * numbers by their control digits, and names only by the words beside them
 * (docs/privacy.md says what is found and what is not).
 */

#include <alis/text.h>

/*
 * Look through every byte of a source, whether it can be read or not, and
 * through its path: national identity numbers are errors; numbers that may be
 * one, telephone numbers, dates of birth and patients' names are warnings,
 * which a comment "personvern: ok" at the end of the line lets pass.
 *
 * From 2032 by 'today' a number of the looser rule of that year is an error
 * too. A span covers what was found; that of a path is empty, at the first
 * byte. Complaints never hold the number. Cost: one pass.
 */
void alis_guard_source(
    const struct alis_source *src, alis_day today, struct alis_diags *diags);

/*
 * The text with '*' for each digit of the identity numbers in it, whatever
 * rule they pass: of the same length in bytes and of the same width. Lives in
 * 'mem', or is the text itself if there is none.
 */
alis_str alis_guard_masked(alis_str text, struct alis_arena *mem);

/* The same for each digit, whatever it belongs to: for words that were put
 * together of a text with such a number, perhaps in another order. */
alis_str alis_guard_blotted(alis_str text, struct alis_arena *mem);

#endif
