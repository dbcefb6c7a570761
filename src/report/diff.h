/* SPDX-License-Identifier: MIT */
#ifndef REPORT_DIFF_H
#define REPORT_DIFF_H

/* What two versions of a journal differ in. */

#include "build.h"

/* "40 vakt → 30 vakt"; one of them, if they are the same. */
alis_str alis__moved(alis_str was, alis_str is, struct alis_arena *mem);

/* The requirements of which something moved; both versions may be NULL, and
 * then nothing is said to people. */
void alis__moved_requirements(struct fields *fields,
    const struct alis_compared *was, const struct alis_compared *is,
    alis_day day, enum alis_language language);

#endif
