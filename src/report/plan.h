/* SPDX-License-Identifier: MIT */
#ifndef REPORT_PLAN_H
#define REPORT_PLAN_H

/* The parts of the report of a plan. */

#include "build.h"

/* A blank line and a heading, for people. */
void alis__section(struct fields *fields, alis_str title);

alis_str alis__planned_text(
    enum alis_planned state, enum alis_language language);
enum alis_tone alis__planned_tone(enum alis_planned state);

/* What is to be done, the nearest first. */
void alis__next_for_people(struct fields *fields, const struct alis_run *run,
    const struct alis_plan *plan, bool all, enum alis_language language,
    enum alis_room room);

struct alis_cell alis__deadlines_for_machines(const struct alis_run *run,
    const struct alis_plan *plan, enum alis_language language,
    struct alis_arena *mem);
void alis__deadlines_for_people(struct fields *fields,
    const struct alis_run *run, const struct alis_plan *plan,
    enum alis_language language);

/* Of the whole, by several ways; and of each requirement. */
void alis__forecast_put(struct fields *fields, const char *key_of_day,
    const char *key_of_last, struct alis_forecast whole);
struct alis_cell alis__forecast_report(
    const struct alis_run *run, struct alis_arena *mem);
struct alis_cell alis__forecasts_for_machines(const struct alis_run *run,
    enum alis_language language, struct alis_arena *mem);
void alis__forecasts_for_people(struct fields *fields,
    const struct alis_run *run, const struct alis_plan *plan,
    enum alis_language language, enum alis_room room);
/* When the rest is reached, what binds, and how many have no day. */
alis_str alis__whole_text(const struct alis_run *run,
    struct alis_forecast whole, enum alis_language language,
    struct alis_arena *mem);

#endif
