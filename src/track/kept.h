/* SPDX-License-Identifier: MIT */
#ifndef TRACK_KEPT_H
#define TRACK_KEPT_H

#include <alis/track.h>

/* A rule book that was read without a complaint. */
struct alis__kept_book {
	struct alis_book book; /* as alis_post_books wants it */
	const struct alis_rulebook *written;
	const struct alis__kept_book *next;
};

/* What was made of some of them. */
struct alis__kept_set {
	const struct alis_rulebook *const *written;
	size_t count;
	const struct alis_books *made;
	const struct alis__kept_set *next;
};

/* A rule book as it is kept, read now if it was not before; NULL if there is
 * something to be said of it, or nothing to keep it in. */
const struct alis__kept_book *alis__book_kept(
    struct alis_kept *kept, const struct alis_book *book);

/* What is made of kept rule books; NULL if one of them is not kept, is
 * replaced or known by its words alone, or if there is something to be said. */
const struct alis_books *alis__books_kept(struct alis_kept *kept,
    const struct alis_book *books, const struct alis_rulebook *const *written,
    size_t count);

#endif
