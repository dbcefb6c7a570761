/* SPDX-License-Identifier: MIT */
#ifndef REPORT_STATS_H
#define REPORT_STATS_H

/* Words for the groups and bands of figures of groups. */

#include "build.h"

#include <alis/groups.h>

/* Some levels of a measure that stand together: kinds, or steps of time. */
struct band {
	size_t first;
	size_t last;
	bool is_all; /* there are no others */
};

/* The level that a kind is of: of ALIS_MEASURE_POST the step of time in post,
 * else the kind itself. */
size_t alis__level_of(enum alis_measure measure, size_t kind);
size_t alis__levels(enum alis_measure measure);

alis_str alis__band_text(enum alis_measure measure, struct band band,
    alis_day today, enum alis_language language, struct alis_arena *mem);
/* For machines: "0-41", "42-", "2020-2021"; "" for all. */
alis_str alis__band_key(enum alis_measure measure, struct band band,
    alis_day today, struct alis_arena *mem);

/* What a group is called; of all of them: "all doctors". */
alis_str alis__group_text(const struct alis_groups *groups,
    const struct alis_group *group, enum alis_language language,
    struct alis_arena *mem);

#endif
