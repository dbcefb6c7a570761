/* SPDX-License-Identifier: MIT */
#ifndef POST_FACTS_H
#define POST_FACTS_H

/* A journal while it is being posted. */

#include <alis/post.h>

struct poster {
	const struct alis_journal *journal;
	const struct alis_books *books;
	alis_day today;
	struct alis_arena *mem;
	struct alis_diags *diags;
	struct alis_posted *posted; /* one for each entry */
	struct alis_fact *facts;
	size_t fact_count;
};

/* Complain of a place of an entry; an error leaves the entry out. */
struct alis_diag *alis__entry_complain(
    struct poster *poster, size_t number, enum alis_code code, alis_span span);

/* Whether the entry is as its kind wants it: period, units, attributes. */
void alis__entry_check(struct poster *poster, size_t number);

/* The facts that an entry gives. */
void alis__entry_post(struct poster *poster, size_t number);

/* What 'alias' makes of a name. */
alis_str alis__renamed(const struct alis_journal *journal, alis_str name);

#endif
