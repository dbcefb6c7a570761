/* SPDX-License-Identifier: MIT */
#ifndef RULE_TALLY_H
#define RULE_TALLY_H

/* One requirement's count, got ready once and asked for many days. */

#include "timeline.h"

struct tally {
	const struct alis_rule *rule;
	const struct alis_service *service;
	const struct alis_ledger *ledger;
	enum alis_reading reading;
	struct timeline line;  /* for time */
	const uint32_t *facts; /* for sums and sets: in order of credit */
	size_t fact_count;
	alis_amount *used; /* of each cap, while counting */
	bool *seen;        /* the facts that another of its account follows */
};

struct counted {
	alis_amount have;
	alis_amount cut; /* off by caps */
	size_t missing;  /* accounts of a set that nothing is credited to */
};

struct tally alis__tally(const struct alis_rule *rule,
    const struct alis_rules *rules, const struct alis_ledger *ledger,
    enum view view, enum alis_reading reading, alis_day today,
    struct alis_arena *mem);

/*
 * Count to and with a day. With 'rows' (one for each fact of the ledger, by
 * its number, zeroed) what each fact gave and lost is added there.
 */
struct counted alis__tally_at(
    struct tally *tally, alis_day day, struct alis_proof *rows);

bool alis__fulfils(const struct alis_rule *rule, struct counted counted);

#endif
