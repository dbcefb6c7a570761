/* SPDX-License-Identifier: MIT */
#ifndef EXCHANGE_EXCHANGE_H
#define EXCHANGE_EXCHANGE_H

#include <alis/exchange.h>

/* What names are called in accounts: letters, digits and single '-', each
 * name its own. */
struct alis_exchange_parts {
	const alis_str *members;    /* of the cohort */
	const alis_str *places;     /* of the roster; the last is for none */
	const alis_str *kinds;      /* sorted by what they stand for */
	const alis_str *kind_words; /* "kurs", folded, in that order */
	size_t kind_count;
};

const struct alis_exchange_parts *alis__parts(const struct alis_cohort *cohort,
    enum alis_exchange_form form, struct alis_arena *mem);

/* What a kind is called. */
alis_str alis__part_of_kind(const struct alis_exchange_parts *parts,
    alis_str account, struct alis_arena *mem);

/* A text on one line, without what any of the programs would read as more than
 * text. May be empty. */
alis_str alis__plain(alis_str text, struct alis_arena *mem);

#endif
