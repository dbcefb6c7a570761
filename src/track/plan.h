/* SPDX-License-Identifier: MIT */
#ifndef TRACK_PLAN_H
#define TRACK_PLAN_H

/* The plan while it is compared with the record. */

#include <alis/track.h>

struct planner {
	const struct alis_run *run;
	struct alis_arena *mem;
	struct alis_plan_item *items;
	size_t count;
	bool *taken; /* entries that stand for something planned already */
};

void alis__plan_add(struct planner *planner, struct alis_plan_item item);

/* Whether an entry is planned and not done: what has not begun is, whatever
 * its mark. */
bool alis__is_plan(const struct alis_run *run, const struct alis_entry *entry);

/* What is planned for some days, and not done, is today. */
enum alis_planned alis__waiting_state(
    const struct planner *planner, alis_day first, alis_day due);

/* The number of a half-year: two for each year. */
int32_t alis__half_of(alis_day day);
struct alis_days alis__half_days(int32_t half);

/* Add the days of the lines that repeat. What is done and not taken yet stands
 * for them. */
void alis__plan_repeats(struct planner *planner);

/* What has a last day, and when the whole will be reached. */
void alis__look_ahead(
    const struct alis_run *run, struct alis_plan *plan, struct alis_arena *mem);

/* ---- plans and what was done, by nearness ---- */

/* A day on which something is planned, or was done. */
struct event {
	alis_day day;
	bool is_plan;
	uint32_t entry; /* its number in the journal */
	uint32_t other; /* that of what it was paired with, or NO_OTHER */
};

#define NO_OTHER UINT32_MAX

/*
 * Pair plans with what was done, always the two that are nearest to each other
 * first; of equally near ones the earlier. 'events' stand by day, and none of
 * them is paired. Cost: n log n.
 */
void alis__pair_nearest(
    struct event *events, size_t count, struct alis_arena *mem);

#endif
