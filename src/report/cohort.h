/* SPDX-License-Identifier: MIT */
#ifndef REPORT_COHORT_H
#define REPORT_COHORT_H

/* What the reports of a cohort share. */

#include "build.h"

/* All members as they are to be shown. */
struct overview {
	const struct alis_cohort *cohort;
	const struct alis_cohort_row *rows; /* cohort->count */
	const struct alis_demand *demands;
	size_t demand_count;
	bool left_out; /* of what is asked: there is more */
	enum alis_language language;
	struct alis_arena *mem;
};

/* All members in an order, with what is asked of any of them. */
struct overview alis__overview(const struct alis_cohort *cohort,
    enum alis_cohort_sort sort, const struct alis_demand *by,
    enum alis_language language, struct alis_arena *mem);
/* Empty: none is known. */
alis_str alis__municipality_name(
    const struct alis_roster *roster, size_t municipality);
/* Seconds since 1970 as "2018-12-31T12:00:00Z"; null: 0. */
struct alis_cell alis__time(int64_t when, struct alis_arena *mem);
/* The day of that; never beyond what a day can be. */
alis_day alis__day_of_time(int64_t when);
/* Null where it is empty. */
struct alis_cell alis__text_if_any(alis_str text);
const char *alis__figures_state_name(enum alis_figures_state state);

/* For people: with a column for each requirement as far as 'width' has room
 * (0: it has), and the legend of what stands there. */
void alis__overview_for_people(
    struct fields *fields, const struct overview *overview, size_t width);

/* By which rule books of members' own repositories figures are made, and whose:
 * never left unsaid. */
void alis__own_books(struct fields *fields, const struct overview *overview);

/* For machines: the list "members", and a row for each in CSV. */
struct alis_cell alis__members_table(const struct overview *overview);
struct alis_cell alis__members_flat(const struct overview *overview);
/* One member as an object. */
struct alis_cell alis__member_report(
    const struct overview *overview, const struct alis_cohort_row *row);

/* The gravest by its tone. */
enum alis_tone alis__concerns_tone(struct alis_concerns concerns);
/* One behind the other. */
alis_str alis__concerns_text(
    struct alis_concerns concerns, const struct overview *overview);

/* "2019-03-01 Frist, in 60 days": those that are near. */
void alis__programme_days(struct fields *fields,
    const struct alis_cohort *cohort, enum alis_language language);
struct alis_cell alis__programme_days_table(
    const struct alis_roster *roster, struct alis_arena *mem);

#endif
