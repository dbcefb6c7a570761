/* SPDX-License-Identifier: MIT */
#ifndef ALIS_MONEY_H
#define ALIS_MONEY_H

/*
 * money: what a cohort has been given, has spent, and owes (docs/money.md).
 *
 * Knows calendar years and crowns in hundredths; no rules, no output.
 */

#include <alis/cohort.h>

/* Crowns in hundredths, whole: what is finer is rounded where it comes in, so
 * that sums are sums of what is shown. Stays at the greatest value in place of
 * overflowing. */
typedef int64_t alis_ore;

#define ALIS_ORE_MOST INT64_MAX

/* Half an øre or more is one. */
alis_ore alis_ore_of(alis_amount amount);
alis_ore alis_ore_add(alis_ore a, alis_ore b);

/*
 * The part of what is given for a calendar year that falls to a period within
 * it, by 30E/360. It is what has been given when the period ends, less what had
 * been given before it began, each in whole øre: the parts of a year add up to
 * it, however it is cut. 0 if 'last' is before 'first'.
 */
alis_ore alis_ore_in_year(
    alis_ore yearly, int year, alis_day first, alis_day last);

/* A sum that may lack a part: then it is not known. */
struct alis_ore_known {
	bool is_known;
	alis_ore ore;
};

/*
 * What one member has of one calendar year, or a sum of such lines. What is
 * spent beyond the grant by one, or in one year, is not made good by another.
 */
struct alis_money_line {
	const struct alis_member *member; /* NULL: of several */
	size_t municipality;              /* or ALIS_NO_MUNICIPALITY */
	int year;                         /* 0: of several */
	alis_str kind;  /* an account of expenses; empty: of all */
	size_t members; /* in it, whose journals were read */
	size_t unread;  /* whose journals were not: no part of any figure */
	struct alis_ore_known grant; /* for the days in the programme */
	struct alis_ore_known share; /* that the municipality is to pay */
	alis_ore received;           /* of the grant, as entered */
	alis_ore paid;               /* of the own share, as entered */
	alis_ore spent;              /* done, on days in the programme */
	alis_ore confirmed;          /* of what is spent */
	alis_ore planned;            /* and not done; no part of the others */
	alis_ore outside;            /* done, on other days; no part either */
	struct alis_ore_known left;  /* of the grant */
	struct alis_ore_known over;  /* spent beyond it */
	struct alis_ore_known cost;  /* what is spent, and the own share */
	struct alis_ore_known own;   /* what is over, and the own share */
	/* Of a municipality in a year alone, with all that the roster has of
	 * its members. */
	struct alis_ore_known budget;
	struct alis_ore_known budget_left, budget_over; /* by 'cost' */
};

struct alis_money_lines {
	const struct alis_money_line *at;
	size_t count;
};

struct alis_money {
	int first, last;                /* years; 0: there is none */
	struct alis_money_lines alis;   /* by member, then year */
	struct alis_money_lines places; /* by municipality, then year */
	struct alis_money_lines years;
	struct alis_money_lines kinds; /* by account, then year */
	struct alis_money_line total;
	size_t later;     /* planned expenses after the last year */
	size_t elsewhere; /* amounts in kr that are neither expense, grant nor
	                   * own share */
	bool lacks_all; /* a municipality has a budget, and not all its members
	                 * were asked for */
};

/*
 * The money of calendar years, both ends included; 0 for the first that
 * anybody is in the programme or has money in, and for that of today. Lives in
 * 'mem'. docs/money.md says what is counted.
 */
const struct alis_money *alis_money_of(const struct alis_cohort *cohort,
    int first, int last, struct alis_arena *mem);

/* What an amount of an entry is for money. */
enum alis_money_sort {
	ALIS_MONEY_EXPENSE,
	ALIS_MONEY_GRANT,
	ALIS_MONEY_SHARE,
	ALIS_MONEY_OTHER
};

enum alis_money_sort alis_money_sort_of(const struct alis_spending *spending);

/* Whether it is done, to and with a day. */
bool alis_money_is_done(const struct alis_spending *spending, alis_day today);

/* Whether a member is in the programme on a day. One without a first day is
 * from the beginning. */
bool alis_money_is_within(const struct alis_member *member, alis_day day);

#endif
