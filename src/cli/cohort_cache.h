/* SPDX-License-Identifier: MIT */
#ifndef CLI_COHORT_CACHE_H
#define CLI_COHORT_CACHE_H

/*
 * Figures that were made before, in one file for a day: it may be deleted at
 * any time, and what of it does not verify is as if it were not there.
 *
 * The file is named by the digest of what all figures depend on: the program,
 * its rule books, the day and the language. Its head has a line for each
 * member, with the digests of what else those figures depend on (the commit, by
 * which the member's own rule books go, the journal's path and the rule books
 * that the roster names) and of their text; then the head's own digest, and the
 * texts.
 */

#include "cohort.h"

struct cached {
	alis_str slug;
	alis_str key;
	alis_str sha256; /* of the text */
	alis_str text;   /* unproved */
};

struct cache {
	const struct cohort *cohort;
	alis_str folder;
	bool is_used; /* a link in the way of its folder is not followed */
	struct alis_hex key;          /* of what all depend on */
	alis_str name;                /* of the file */
	const struct cached *entries; /* by slug */
	size_t count;
};

/* Read what there is; nothing with --no-cache. Lives in cli->mem. */
void cache_open(struct cache *cache, const struct cohort *cohort);

/* The figures of a member at a commit; NULL if they are not there. */
const struct alis_figures *cache_find(const struct cache *cache,
    const struct alis_member *member, const struct alis_hex *commit);

/* What was made now: as text. */
struct fresh {
	const struct alis_member *member;
	struct alis_hex commit;
	alis_str text; /* empty: it is not to be kept */
};

/* Write it with what was made now, one for each member at most and in the order
 * of the roster. Those who are not in the roster any more are left out. To fail
 * is no failure: it is made anew the next time. */
void cache_write(
    const struct cache *cache, const struct fresh *fresh, size_t count);

#endif
