/* SPDX-License-Identifier: MIT */
#ifndef EXCHANGE_DRAW_H
#define EXCHANGE_DRAW_H

#include <alis/exchange.h>

/*
 * A cohort drawn by chance, with names and texts that mean something to other
 * programs. The name of each municipality begins with 'number', so that the
 * accounts of several cohorts can stand in one journal.
 */
const struct alis_cohort *draw_cohort(
    uint64_t seed, unsigned long number, struct alis_arena *mem);

#endif
