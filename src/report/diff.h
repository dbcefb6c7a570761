/* SPDX-License-Identifier: MIT */
#ifndef REPORT_DIFF_H
#define REPORT_DIFF_H

/* What two versions of a journal differ in. */

#include "build.h"

/* "40 vakt → 30 vakt"; one of them, if they are the same. */
alis_str alis__moved(alis_str was, alis_str is, struct alis_arena *mem);

/* What a run has of a requirement; NULL if it does not have it, or there is no
 * run. 'near' is where it is looked for first. */
const struct alis_status *alis__status_of(
    const struct alis_run *run, const struct alis_rule *rule, size_t near);

/* The requirements of which something moved; both versions may be NULL, and
 * then nothing is said to people. */
void alis__moved_requirements(struct fields *fields,
    const struct alis_compared *was, const struct alis_compared *is,
    alis_day day, enum alis_language language);

#endif
