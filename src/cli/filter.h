/* SPDX-License-Identifier: MIT */
#ifndef CLI_FILTER_H
#define CLI_FILTER_H

/* A query put to the entries of many versions of a journal. */

#include "version.h"

struct filter {
	struct cli *cli;
	const alis_str *words;
	size_t count;              /* 0: every entry fits */
	struct alis_diags *faults; /* of a query that fits no version */
	bool gave_up;              /* a pattern ran wild; told */
	bool was_read;             /* it could be read beside one of them */
};

/* The query in the command's words from 'from' on. */
struct filter filter_of(struct cli *cli, size_t from);

/*
 * Which of some entries of a version fit; 'mem' holds the answer. A word that
 * a version does not know fits nothing in it; filter_end tells of a query that
 * no version understood.
 */
const bool *filter_pick(struct filter *filter,
    const struct alis_version *version, const struct alis_entry *const *entries,
    size_t count, struct alis_arena *mem);

/* Leave the changes of entries that fit, as they were or as they are. */
void filter_changes(struct filter *filter, const struct compared *compared,
    size_t was_count, struct alis_changes *changes, struct alis_arena *mem);

/* EXIT_WELL, or EXIT_USAGE having told what is wrong with the query. */
int filter_end(const struct filter *filter);

#endif
