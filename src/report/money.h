/* SPDX-License-Identifier: MIT */
#ifndef REPORT_MONEY_H
#define REPORT_MONEY_H

#include "build.h"

#include <alis/money.h>

/* A report on money while it is made. */
struct told_money {
	const struct alis_cohort *cohort;
	const struct alis_money *money;
	enum alis_language language;
	struct alis_arena *mem;
	bool has_ore; /* some amount is in no whole crowns */
	struct fields *fields;
};

/* What a column has; from the grant on they are amounts. */
enum money_value {
	VALUE_NAME,
	VALUE_PLACE,
	VALUE_YEAR,
	VALUE_KIND,
	VALUE_READ,
	VALUE_MEMBERS,
	VALUE_UNREAD,
	VALUE_GRANT,
	VALUE_RECEIVED,
	VALUE_SHARE,
	VALUE_PAID,
	VALUE_SPENT,
	VALUE_CONFIRMED,
	VALUE_PLANNED,
	VALUE_OUTSIDE,
	VALUE_LEFT,
	VALUE_OVER,
	VALUE_COST,
	VALUE_OWN,
	VALUE_BUDGET,
	VALUE_BUDGET_LEFT,
	VALUE_BUDGET_OVER,
};

struct alis_ore_known alis__money_amount(
    const struct alis_money_line *line, enum money_value value);
struct alis_cell alis__money_people_cell(const struct told_money *told,
    const struct alis_money_line *line, enum money_value value);
struct alis_cell alis__money_machine_cell(const struct told_money *told,
    const struct alis_money_line *line, enum money_value value);

/* As people read it, without a unit: "66 666.67". */
alis_str alis__money_text(const struct told_money *told, alis_ore ore);

/* What there is to say below the tables: who is over, what is unknown, what is
 * left out. */
void alis__money_notes(const struct told_money *told);

#endif
