/* SPDX-License-Identifier: MIT */
#ifndef ATTACK_H
#define ATTACK_H

/*
 * Figures of groups under attack: cohorts are made, 'cohort stats' is asked
 * about them, and what it says is all that the attacker reads.
 */

#include <alis/groups.h>

#define GROUPS_MOST  4 /* named "a", "b" ... in the roster */
#define MEMBERS_MOST 64
#define KINDS        ALIS_KINDS_MOST

/* A doctor, as far as it matters here. */
struct doctor {
	size_t group;
	uint8_t kinds[ALIS_MEASURE_COUNT];
	int64_t more_hours; /* than the kind needs */
};

/* Doctors by group and kind: what must not be known. */
struct secret {
	int64_t sizes[GROUPS_MOST];
	int64_t cells[ALIS_MEASURE_COUNT][GROUPS_MOST][KINDS];
};

struct secret secret_of(const struct doctor *doctors, size_t count);

/*
 * What 'cohort stats --by BY --format csv' says, after the tables 'before'; and
 * of whom it is, if 'release' is not NULL.
 */
alis_str published(const struct doctor *doctors, size_t count,
    enum alis_group_by by, int64_t least, const struct alis_releases *before,
    struct alis_release *release, struct alis_arena *mem);

/*
 * Whether an attacker who knows that a count of doctors is from 'low' to
 * 'high' has found what docs/privacy.md says that nobody can: a count under
 * 'least', or all but few of the values that it might have.
 */
bool is_found(int64_t low, int64_t high, int64_t least, int64_t values);

/* All cohorts of up to some members are tried, and what is published of each
 * compared with what is of all others. Returns the number of secrets found. */
size_t attack_by_trying_all(bool is_long);

/* Cohorts drawn by chance; bounds by linear programming from the lines that
 * were published. Returns the number of secrets found. */
size_t attack_by_bounds(size_t runs, uint64_t seed);

/* The same from two tables: some doctors come between them. */
size_t attack_by_difference(size_t runs, uint64_t seed);

/* All cohorts of up to some members are tried, of which two tables are
 * published on one day: by group, then by another grouping. Returns the number
 * of secrets found. */
size_t attack_by_groupings(bool is_long);

/* One whose hours dominate all others' is one like others in what is
 * published. Returns how often not. */
size_t attack_by_dominance(void);

#endif
