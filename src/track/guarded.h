/* SPDX-License-Identifier: MIT */
#ifndef TRACK_GUARDED_H
#define TRACK_GUARDED_H

#include <alis/guard.h>
#include <alis/track.h>

/*
 * Let the guard look through all sources of a journal. What comes back is the
 * journal with each entry that holds an identity number made faulty, so that
 * no figure, list or message repeats it. A file of 'kept', which may be NULL,
 * is looked through once for a day if there is nothing in it.
 */
const struct alis_journal *alis__journal_guarded(
    const struct alis_journal *journal, alis_day today, struct alis_kept *kept,
    struct alis_arena *mem, struct alis_diags *diags);

/* The same for the repository's own rule books: they are committed too. */
void alis__books_guard(
    const struct alis_books *books, alis_day today, struct alis_diags *diags);

#endif
