/* SPDX-License-Identifier: MIT */
#ifndef ALIS_PROPERTY_SLOW_H
#define ALIS_PROPERTY_SLOW_H

/*
 * Requirements counted a second time, day by day and without cleverness, from
 * docs/rules.md alone. It shares the structs of rule.h with what it tests, and
 * no code but that of days, strings and accounts. Every question is asked anew
 * of every day.
 */
#include <alis/rule.h>

#define SLOW_CREDITS    96 /* facts and repeats of a ledger at most */
#define SLOW_POSTS      24 /* posts on one day at most */
#define SLOW_CATEGORIES 16
#define SLOW_DAYS       16384 /* of service, each post by itself */
#define SLOW_MEMBERS    8     /* accounts of a set at most */
#define SLOW_LIMITS     8
#define SLOW_YEARS      16
#define SLOW_GAPS       128

/* ---- days of service ---- */

/* Which facts are looked at: those of docs/rules.md, "planned", "forecast". */
enum slow_view {
	SLOW_CONFIRMED, /* what is confirmed, and all leave that is done */
	SLOW_DONE,
	SLOW_ENTERED, /* and what is planned; what is running goes on */
	SLOW_LISTED,  /* the same, but what is running ends today */
};

struct slow_part {
	size_t fact;
	size_t category;
	int32_t granted; /* hundredths of a percent */
	int32_t absence; /* of that, in hundredths of a percent */
	bool is_away;    /* wholly, for whatever reason */
};

struct slow_day {
	int32_t weight;
	bool is_posted; /* some service is entered, whether it counts or not */
	bool in_post;   /* some service is granted, leave or not */
	size_t count;
	struct slow_part parts[SLOW_POSTS];
};

/* The days from 'first' on, as a service sees them. */
struct slow_table {
	alis_day first;
	size_t count;
	struct slow_day *days;
};

struct slow_table slow_table(const struct alis_rule *rule,
    const struct alis_ledger *ledger, enum slow_view view,
    enum alis_reading reading, alis_day today, struct alis_days within,
    struct alis_arena *mem);

bool slow_is_so(const struct alis_when *when, const struct alis_ledger *ledger,
    alis_day otherwise);

int32_t slow_weight(alis_day first, alis_day last);

/* ---- one requirement on one day ---- */

struct slow_credit;

struct slow_question {
	const struct alis_rule *rule;
	const struct alis_ledger *ledger;
	enum slow_view view;
	enum alis_reading reading;
	alis_day today;
	const struct slow_table *table;  /* for this view and reading */
	const struct slow_table *worked; /* and by all that is done */
	struct slow_credit *credits;     /* room for SLOW_DAYS of them */
};

struct slow_count {
	alis_amount have;
	alis_amount need;
	alis_amount cut; /* off by limits */
	bool missing[SLOW_MEMBERS];
	struct alis_year years[SLOW_YEARS];
	size_t year_count;
	struct alis_days gaps[SLOW_GAPS];
	size_t gap_count;
	alis_amount gave[SLOW_CREDITS];
};

void slow_count(const struct slow_question *question, alis_day day,
    struct slow_count *count);

/* What is needed on a day, and the years if it is for each of them. */
void slow_need(const struct slow_question *question, alis_day day,
    struct slow_count *count);

bool slow_fulfils(
    const struct slow_question *question, const struct slow_count *count);

/* ---- helpers of both ---- */

/* A credit: of a fact, or of a day of service. */
struct slow_credit {
	alis_day day;
	size_t fact; /* of the ledger; behind them, of what repeats */
	alis_str account;
	alis_amount amount;
};

/* First and last day that count when asked on a day; none if last < first. */
struct alis_days slow_window(
    const struct slow_question *question, alis_day day);

/* What leave takes off is in units of 1/100 000 000 of a day. */
#define SLOW_PART (ALIS_ONE / 100000000)

struct slow_leave {
	bool deducted; /* any at all */
	int64_t free;  /* what is not, before what is */
};

struct slow_leave slow_leave(
    const struct slow_question *question, alis_day day);

/* What a part of a day is worth; to be asked of all parts in their order. */
int64_t slow_worth(const struct slow_day *day, const struct slow_part *part,
    struct slow_leave *leave);

const struct alis_fact *slow_fact(
    const struct alis_ledger *ledger, size_t number);
/* Whether a fact that is no service is of the sort that a rule counts. */
bool slow_is_ours(const struct alis_rule *rule, const struct alis_fact *fact);
bool slow_within(alis_str account, struct alis_accounts roots);
/* Whether a fact that is no service is credited by a day. */
bool slow_credited(
    const struct slow_question *question, size_t number, alis_day day);
const struct alis_need *slow_version(
    const struct alis_rule *rule, alis_day day);

/* ---- the answer ---- */

struct slow_answer {
	enum alis_state state;
	bool fulfilled;
	bool settled;
	alis_amount need;
	alis_amount have;
	alis_amount confirmed;
	alis_amount lenient;
	alis_amount lenient_need;
	alis_amount remaining;
	alis_amount planned;
	alis_amount surplus;
	alis_day reached; /* ALIS_DAY_MIN: it has always been so */
	alis_day by_plan; /* ALIS_DAY_NONE: not up to the horizon */
	struct slow_count done;
};

/* 'horizon' is the last day that is tried for a forecast. */
void slow_status(const struct alis_rule *rule, const struct alis_rules *rules,
    const struct alis_ledger *ledger, alis_day today, alis_day horizon,
    struct alis_arena *mem, struct slow_answer *answer);

#endif
