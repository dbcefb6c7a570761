/* SPDX-License-Identifier: MIT */
#ifndef RULE_PROOF_H
#define RULE_PROOF_H

#include "tally.h"

/* Fill in the proof of a status: every fact that bears on the requirement,
 * in the order of the ledger, so that the last total is what it has. */
void alis__prove(struct tally *tally, alis_day today, struct alis_arena *mem,
    struct alis_status *status);

#endif
