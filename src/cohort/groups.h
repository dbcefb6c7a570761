/* SPDX-License-Identifier: MIT */
#ifndef COHORT_GROUPS_H
#define COHORT_GROUPS_H

/* What figures of groups are counted from. */

#include <alis/cohort.h>

/* How many of the limits, times a scale, a value has reached. */
size_t alis__step_of(int64_t value, int64_t scale, const int *limits, size_t n);

/* A member's kind by each measure. False for one who is not counted: whose
 * journal was not read, or who has not been in service. */
bool alis__kinds_of(const struct alis_standing_of *of, uint8_t *kinds);

/* These are asked of those who are counted alone. */
alis_day alis__first_day(const struct alis_standing_of *of);
uint8_t alis__percent_kind(const struct alis_figures *figures);

#endif
