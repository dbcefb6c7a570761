/* SPDX-License-Identifier: MIT */
#ifndef ALIS_PROPERTY_PLAN_H
#define ALIS_PROPERTY_PLAN_H

/*
 * A journal and its requirements as plain numbers: they can be drawn, copied,
 * made smaller and shown. Days are counted from 'begin', amounts in hundredths,
 * and lists of accounts are bits, one for each of plan_names.
 */
#include <alis/rule.h>

#define PLAN_FACTS      12
#define PLAN_REPEATS    16
#define PLAN_MILESTONES 3
#define PLAN_CATEGORIES 6
#define PLAN_LIMITS     3
#define PLAN_NEEDS      2
#define PLAN_RULES      3

#define PLAN_NONE    INT32_MIN
#define PLAN_RUNNING INT32_MAX

/* Accounts; the first PLAN_CATEGORIES are those of service. */
enum {
	NAME_PRACTICE,
	NAME_HOME,
	NAME_ACUTE,
	NAME_SURGERY,
	NAME_DUTY,
	NAME_RESEARCH,
	NAME_SERVICE,
	NAME_ILL,
	NAME_HOLIDAY,
	NAME_FROM_HOME,
	NAME_FROM_DUTY,
	NAME_LEAVE,
	NAME_COURSE,
	NAME_COURSE_A,
	NAME_COURSE_A_LOUD,
	NAME_COURSE_B,
	NAME_COURSE_B_1,
	NAME_NET,
	NAME_NET_A,
	NAME_MEETING,
	NAME_MEETING_X,
	NAME_AGREEMENT,
	NAME_COUNT
};

#define BIT(name)     (1U << (name))
#define SERVICES      (BIT(PLAN_CATEGORIES) - 1)
#define FIRST_LEAVE   NAME_ILL
#define FIRST_CREDIT  NAME_COURSE
#define IS_SERVICE(n) ((n) < NAME_SERVICE)
#define IS_LEAVE(n)   ((n) >= FIRST_LEAVE && (n) <= NAME_LEAVE)
#define IS_PERCENT(n) ((n) <= NAME_LEAVE)

extern const alis_str plan_names[NAME_COUNT];
extern const alis_str plan_milestones[PLAN_MILESTONES];

struct plan_fact {
	uint32_t name;
	int32_t first;
	int32_t last; /* or PLAN_RUNNING */
	int32_t amount;
	enum alis_unit unit;
	enum alis_standing standing;
	bool in_reading[ALIS_READING_COUNT];
	bool of_same_entry; /* as the one before */
};

struct plan_when {
	uint32_t milestone; /* PLAN_MILESTONES: no condition */
	enum alis_order order;
	int32_t day;
};

struct plan_category {
	uint32_t name;
	struct {
		bool alone;
		bool above;
		int32_t least;
		uint32_t beside;
	} counting[ALIS_READING_COUNT];
	struct plan_when when[ALIS_READING_COUNT];
};

struct plan_limit {
	uint32_t accounts;
	bool others;
	uint32_t meanwhile;
	bool apart;
	int32_t most[ALIS_READING_COUNT]; /* or PLAN_NONE: no limit */
	enum alis_left reason;
};

struct plan_need {
	int32_t first; /* or PLAN_NONE */
	int32_t last;  /* or PLAN_RUNNING */
	int32_t amount[ALIS_READING_COUNT];
	enum alis_per per[ALIS_READING_COUNT];
};

struct plan_rule {
	enum alis_how how;
	uint32_t accounts;
	enum alis_unit unit;
	struct plan_need needs[PLAN_NEEDS];
	uint32_t need_count;
	uint32_t share_of;
	bool at_most;
	struct plan_limit limits[PLAN_LIMITS];
	uint32_t limit_count;
	int32_t from;            /* or PLAN_NONE */
	int32_t to;              /* or PLAN_RUNNING */
	uint32_t from_milestone; /* PLAN_MILESTONES: none */
	uint32_t from_accounts;
	int32_t last_months;
	bool each_once;
	bool confirmed_only;
	bool is_open; /* the sources do not settle it */
	int32_t threshold;
	enum alis_unit threshold_unit;
	int32_t weeks;
	int32_t begun_before;
	int32_t least_percent;
	uint32_t agreement;
	struct plan_when deadline[ALIS_READING_COUNT];
	bool is_judged; /* there is a person's word */
	int32_t judged_on;
};

struct plan {
	alis_day begin;
	int32_t today;
	int32_t horizon;
	struct plan_category categories[PLAN_CATEGORIES];
	uint32_t category_count;
	int32_t tolerance; /* hundredths of days */
	bool only_excess[ALIS_READING_COUNT];
	bool only_whole[ALIS_READING_COUNT];
	struct plan_fact facts[PLAN_FACTS];
	uint32_t fact_count;
	struct plan_fact repeats[PLAN_REPEATS];
	uint32_t repeat_count;
	int32_t milestones[PLAN_MILESTONES]; /* or PLAN_NONE */
	struct plan_rule rules[PLAN_RULES];
	uint32_t rule_count;
};

/* A plan from a seed; the same one everywhere. */
void plan_draw(uint64_t seed, struct plan *plan);

/* What it is to the rule layer. */
struct plan_made {
	struct alis_rules rules;
	struct alis_ledger ledger;
	alis_day today;
	alis_day horizon;
};

struct plan_made plan_make(const struct plan *plan, struct alis_arena *mem);

/* For people. */
void plan_show(const struct plan *plan, struct alis_out *out);

/* A smaller plan for which 'fails' still says so. */
void plan_shrink(struct plan *plan,
    bool (*fails)(const struct plan *plan, void *with), void *with);

#endif
