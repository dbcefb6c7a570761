/* SPDX-License-Identifier: MIT */
#ifndef TRACK_BOOKS_H
#define TRACK_BOOKS_H

#include <alis/track.h>

/* Read the rule books that a journal names, and the common words; those of the
 * shelf go before others. From the day "konvertert" on, books are replaced by
 * those that take over from them. Words of both are known before and after
 * it. */
const struct alis_books *alis__books_read(const struct alis_source *main,
    const struct alis_journal *journal, const struct alis_files *files,
    struct alis_shelf shelf, alis_day today, struct alis_kept *kept,
    struct alis_arena *mem, struct alis_diags *diags);

/* A book's SHA-256; that of a shipped one is known. */
struct alis_hex alis__book_digest(const struct alis_source *src);

/* A book as it is written; that nothing is wrong in a shipped one is known. */
const struct alis_rulebook *alis__book_written(const struct alis_source *src,
    struct alis_arena *mem, struct alis_diags *diags);

#endif
