/* SPDX-License-Identifier: MIT */
#ifndef CLI_COHORT_PINS_H
#define CLI_COHORT_PINS_H

/* A cohort's summary: what it says, and what has changed since the last. */

#include "cohort.h"

/* The two files of it, as bytes. */
struct summary cohort_summary(
    const struct alis_cohort *cohort, struct alis_arena *mem);

/*
 * The message of a commit of where the cohort stands: what changed since 'was'
 * was committed (NULL: it is the first), a line for each member, in the
 * roster's language. Journals that have changed are compared in workers; one
 * that cannot be read, or takes too much, is told by its commits alone.
 * EXIT_WELL; or what to end with, having said why.
 */
int cohort_message(const struct cohort *cohort, const struct alis_cohort *all,
    const struct alis_pins *was, alis_str *message);

/*
 * Prove each summary that HEAD stands on, the newest first, from the mirrors.
 * What is found lives in the command's memory. EXIT_WELL whatever the verdicts
 * are, or says why it could not look.
 */
int cohort_prove(
    struct cohort *cohort, const struct alis_audit_item **items, size_t *count);

#endif
