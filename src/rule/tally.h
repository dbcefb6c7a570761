/* SPDX-License-Identifier: MIT */
#ifndef RULE_TALLY_H
#define RULE_TALLY_H

/* One requirement's count, got ready once and asked for many days. */

#include "timeline.h"

/* What a requirement is asked of. */
struct asking {
	const struct alis_rule *rule;
	const struct alis_rules *rules;
	const struct alis_ledger *ledger; /* all, or what the rule looks at */
	/* Of the whole ledger, the first day of anything and the last on which
	 * something begins or ends; today if there is none before or after. */
	struct alis_days entered;
	alis_day today;
	struct alis_arena *mem;
	/* What can credit the rule, looked for when a tally first asks; each
	 * has its own view of it. */
	struct credit *credits;
	size_t credit_count;
	size_t group_count;
	uint8_t *bearings; /* by account, what was found of it so far */
};

/* What an account is to a rule. */
enum bearing {
	BEARING_KNOWN = 1,
	BEARING_OURS = 2,    /* it lies within those of the rule */
	BEARING_CREDITS = 4, /* and what credits it may count */
};

/* Those of an account, found once. */
unsigned alis__bearing(struct asking *ask, const struct alis_account *account);

/* qsort, of what most often is in order. */
void alis__sort(void *items, size_t count, size_t size,
    int (*compare)(const void *left, const void *right));

/* A fact that credits what is counted. */
struct credit {
	const struct alis_fact *fact;
	size_t row;   /* of the proof, or SIZE_MAX */
	size_t group; /* those that are the same to the rule share a number */
	bool of_repeat;
};

/* What a limit must go with: service of some categories, or some days. */
struct meanwhile {
	bool is_time;
	const bool *categories;
	struct alis_days days;
};

/* A calendar week in which there is service. */
struct week {
	alis_day monday;
	size_t credit; /* that covers it, or SIZE_MAX */
};

/* What one post gave in one period. */
struct given {
	const struct part *part;
	size_t period;
	alis_amount gave;
	alis_amount cut;
	enum alis_left reason;
	alis_amount deducted;
};

struct tally {
	struct asking *ask;
	const struct alis_rule *rule;
	enum view view;
	enum alis_reading reading;
	struct timeline line; /* laid out if anything asks for time */
	struct alis_days window;
	/* By limit: what is used up while counting, when it holds, and for
	 * what: a matrix of credits (or categories) by limits. */
	alis_amount *used;
	const struct meanwhile *meanwhile;
	bool *applies;
	bool *counted;       /* which categories the rule counts */
	bool *holds;         /* of one part: which limits */
	struct given *given; /* where what is counted is noted; or NULL */
	size_t given_count;
	/* Credits in order of days, and what they come to, up to each. */
	struct credit *credits;
	size_t credit_count;
	size_t group_count;
	alis_amount *held; /* by group, while counting */
	bool *seen;
	bool is_summed;    /* 'sums' tell, whatever the day */
	alis_amount *sums; /* of the first n credits */
	alis_amount *cuts;
	/* For what is needed. */
	struct timeline measured;
	alis_amount *measures; /* of the first n periods, in days */
	/* Of the n calendar years from the first on, whole: as many as were
	 * asked for so far. */
	alis_amount *year_needs;
	size_t year_count, year_room;
	int first_year;
	struct tally *share;
	struct week *weeks; /* of service, in order */
	size_t week_count;
};

struct counted {
	alis_amount have;
	alis_amount cut; /* off by limits */
	alis_amount need;
	alis_amount left; /* to be had, of what is for calendar years */
	alis_amount over; /* in calendar years that have too much */
	size_t missing;   /* accounts of a set that nothing is credited to */
};

/* The tally lives in the arena of 'ask', which must live as long. */
struct tally *alis__tally(
    struct asking *ask, enum view view, enum alis_reading reading);

/*
 * Count to and with a day. With 'rows' (one for each fact of the ledger, by
 * its number, zeroed) what each fact gave and lost is added there.
 */
struct counted alis__tally_at(
    struct tally *tally, alis_day day, struct alis_proof *rows);

bool alis__fulfils(const struct alis_rule *rule, struct counted counted);

/* The first day that counts when a day is asked. */
alis_day alis__window_first(const struct tally *tally, alis_day day);

/* The weight of what lies of a period within some days. */
int32_t alis__weight_in(const struct period *period, struct alis_days days);

/* Whether the absence to and with a day is over what is tolerated. */
bool alis__is_over_tolerance(const struct tally *tally, alis_day day);
/* How much of the absence to and with a day is forgiven, from its first day:
 * the tolerance; over it nothing, or the tolerance even so. */
alis_amount alis__forgiven(const struct tally *tally, alis_day day);

/* What each post gave in each period to and with a day, by period: those of
 * period i are from[i] up to, not with, from[i + 1]. */
const struct given *alis__time_given(
    struct tally *tally, alis_day day, const size_t **from);

/* What counts of a period, as weights. */
struct within {
	int32_t all;     /* in the window */
	int32_t taken;   /* of that, from where absence is not forgiven */
	int32_t parting; /* the day that is forgiven in part, window or not */
	bool parts_here; /* it is in the window */
};

/* Take off '*left' what is forgiven in a period before the day that is forgiven
 * in part; days of which the count is asked lie in 'days', to and with 'day'.
 */
struct within alis__within_of(const struct period *period,
    struct alis_days days, alis_day day, alis_amount *left);

/* What of a part is absence, over so many 30E/360 days. */
alis_amount alis__absence_value(const struct part *part, int32_t weight);

/* ---- its parts ---- */

/* Whether a rule's figures come from days of service. */
bool alis__wants_time(const struct alis_rule *rule);

void alis__limits_ready(struct tally *tally, const alis_day **cuts, size_t *n);
void alis__limits_clear(struct tally *tally);
/* Whether a limit's time is a period's, or a credit's. */
bool alis__limit_holds(
    const struct tally *tally, size_t limit, const struct period *period);
bool alis__limit_holds_on(
    const struct tally *tally, size_t limit, alis_day day);
/* How much of an amount the limits let through, which is used up; 'applies'
 * has one for each limit. '*reason' is of what cut it off. */
alis_amount alis__limits_pass(struct tally *tally, const bool *applies,
    alis_amount amount, enum alis_left *reason);

void alis__credits_ready(struct tally *tally);
struct counted alis__credits_count(
    struct tally *tally, alis_day day, struct alis_proof *rows);

void alis__weeks_ready(struct tally *tally);
struct counted alis__weeks_count(
    const struct tally *tally, alis_day day, struct alis_proof *rows);

void alis__measure_ready(struct tally *tally);
/* Fill in what is needed on a day. */
void alis__measure_need(
    struct tally *tally, alis_day day, struct counted *counted);
/* The years to and with a day. Returns their number. */
size_t alis__years(const struct tally *tally, alis_day day,
    struct alis_arena *mem, const struct alis_year **years);
bool alis__is_yearly(const struct tally *tally);
const struct alis_need *alis__need_of(
    const struct alis_rule *rule, alis_day today);

/* The first day of the present run of days on which the rule is fulfilled, as
 * it is on 'today'; NONE if that says nothing of it. */
alis_day alis__reached(struct tally *tally, alis_day today);
/* The first day from 'today' on that the rule is fulfilled, NONE if by 'far' it
 * is not. */
alis_day alis__first_reached(struct tally *tally, alis_day today, alis_day far);

#endif
