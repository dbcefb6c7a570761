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
 * byte. Complaints never hold the number.
 *
 * Cost: one pass that asks for little, and a second over the lines that may
 * hold something. A large source is looked through in parts by threads, unless
 * diags->mem has a limit; what is told, and its order, are the same.
 */
void alis_guard_source(
    const struct alis_source *src, alis_day today, struct alis_diags *diags);

/* The same for some whole lines of a source, without its path and by the caller
 * alone, who may do other lines at the same time with other 'diags'. */
void alis_guard_lines(const struct alis_source *src, alis_span lines,
    alis_day today, struct alis_diags *diags);

/*
 * Ways to the same: every line is looked at, or those that may hold something,
 * which are found byte by byte, or by 16 or 32 bytes at a time where the
 * processor can. For tests; the others take the last that there is.
 */
enum alis_guard_way {
	ALIS_GUARD_ALL,
	ALIS_GUARD_BY_1,
	ALIS_GUARD_BY_16,
	ALIS_GUARD_BY_32,
};

bool alis_guard_has(enum alis_guard_way way);
void alis_guard_lines_by(enum alis_guard_way way, const struct alis_source *src,
    alis_span lines, alis_day today, struct alis_diags *diags);

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
