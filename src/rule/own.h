/* SPDX-License-Identifier: MIT */
#ifndef RULE_OWN_H
#define RULE_OWN_H

/*
 * The facts that a rule looks at, apart from all others: its accounts are
 * compared once, and not fact by fact.
 */

#include "tally.h"

/* Facts by their numbers, in the order of the ledger. */
struct alis__owned {
	uint32_t *numbers;
	size_t count;
};

/* For each rule, which facts and repeats it looks at. */
struct alis__dealt {
	const struct alis_ledger *ledger;
	const struct alis__owned *facts, *repeats;
};

/* Cost: linear in the facts, and in the accounts times what rules name. */
struct alis__dealt alis__deal(const struct alis_rules *rules,
    const struct alis_ledger *ledger, struct alis_arena *mem);

/* The ledger that the rule of a number looks at. */
struct alis_ledger alis__dealt_ledger(
    const struct alis__dealt *dealt, size_t rule, struct alis_arena *mem);

/* From the first day of anything to the last on which something begins or
 * ends; both no further than today if nothing is. */
struct alis_days alis__entered(
    const struct alis_ledger *ledger, alis_day today);

/* Whether an account is that of a person's word on a requirement. */
bool alis__is_judgement(const struct alis_rules *rules,
    const struct alis_rule *rule, alis_str account);

#endif
