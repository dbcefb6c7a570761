/* SPDX-License-Identifier: MIT */
#ifndef COHORT_GROUPS_H
#define COHORT_GROUPS_H

/* What figures of groups are counted from. */

#include <alis/groups.h>

/* How many of the limits, times a scale, a value has reached. */
size_t alis__step_of(int64_t value, int64_t scale, const int *limits, size_t n);

/* A member's kind by each measure. False for one who is not counted: whose
 * journal was not read, or who has not been in service. */
bool alis__kinds_of(const struct alis_standing_of *of, uint8_t *kinds);

/* These are asked of those who are counted alone. */
alis_day alis__first_day(const struct alis_standing_of *of);
uint8_t alis__percent_kind(const struct alis_figures *figures);

/*
 * Members are of one class if they stand in the same sets. A class is a number
 * for each member.
 */
struct classes {
	size_t *of;
	size_t count;
};

/* All are of one class. */
struct classes alis__classes(size_t members, struct alis_arena *mem);
/* Part each class by who of it has which number. */
void alis__classes_part(struct classes *classes, size_t members,
    const size_t *numbers, struct alis_arena *mem);
/* Whether each class has 'least' members. */
bool alis__classes_hold(const struct classes *classes, size_t members,
    int64_t least, struct alis_arena *mem);

/*
 * What a release makes of the members with these slugs: 1 for those who stand
 * in a set of it, 0 for the others. False if one who stands there is no member.
 */
bool alis__release_marks(const struct alis_accounts *set, const alis_str *slugs,
    size_t members, size_t *marks, struct alis_arena *mem);

/*
 * Whether each of the groups that are made has 'least' of each group that a
 * release was of. With none of one it could follow, from how many the groups
 * have, that nobody or everybody is of some kind. In a year of first days after
 * the release there is nobody of it, and that is open. 'groups' is the group of
 * each member.
 */
bool alis__release_crosses(const struct alis_release *release,
    const struct alis_groups *made, const alis_str *slugs, size_t members,
    const size_t *groups, struct alis_arena *mem);

#endif
