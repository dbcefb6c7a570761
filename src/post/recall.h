/* SPDX-License-Identifier: MIT */
#ifndef POST_RECALL_H
#define POST_RECALL_H

#include <alis/post.h>

/* A clause of the catalogue whose pattern fits a text, or gave up on it. */
struct fit {
	const struct alis_catalogue *item;
	enum alis_found found;
	struct alis_match match;
};

struct fits {
	const struct fit *fits; /* in the catalogue's order */
	size_t count;
};

/* The clauses of a kind whose patterns fit a text: out of the memory of the
 * rule books, if they have one. False if it has no room for one more. */
bool alis__recall(const struct alis_books *books, const struct alis_kind *kind,
    alis_str what, struct fits *fits);

#endif
