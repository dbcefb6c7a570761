/* SPDX-License-Identifier: MIT */
#ifndef ALIS_RULE_H
#define ALIS_RULE_H

/*
 * rule: requirements, and what a ledger says to them on a day.
 *
 * Knows facts and figures; no text, no files, no clock. Everything here is a
 * function of its arguments.
 */

#include <alis/ledger.h>

struct alis_accounts {
	const alis_str *names;
	size_t count;
};

/* ---- service and absence ---- */

/* A percentage in hundredths: 10 000 is full time. */
#define ALIS_FULL_TIME 10000

/*
 * When a category of service counts on a day. By itself if its posts together
 * are at least (or, 'above', more than) a percentage; below that, or if it
 * never counts by itself, beside a category that does.
 */
struct alis_counting {
	bool alone;
	int32_t least; /* hundredths of a percent */
	bool above;
	struct alis_accounts beside;
};

struct alis_category {
	alis_str account; /* "tjeneste:sykehjem" */
	struct alis_counting counting[ALIS_READING_COUNT];
};

/* Absence, by its reason. What no reason names is deducted. */
struct alis_absence {
	alis_str account; /* "permisjon:ferie" */
	bool deducted;
};

/*
 * Categories stand in the order in which a day is filled to 100 %: what comes
 * last gives way.
 */
struct alis_service {
	const struct alis_category *categories;
	size_t category_count;
	const struct alis_absence *absences;
	size_t absence_count;
	alis_str service; /* the account above all service */
	alis_str absence; /* the account above all absence */
};

/* ---- requirements ---- */

enum alis_how {
	ALIS_HOW_SUM, /* of the amounts credited to the accounts */
	ALIS_HOW_SET, /* each of the accounts must be there; each counts once */
	ALIS_HOW_TIME, /* service in the categories */
};

/* At most so much of some accounts together. */
struct alis_cap {
	struct alis_accounts accounts;
	alis_amount most[ALIS_READING_COUNT];
};

struct alis_rule {
	alis_str id;
	alis_str title[ALIS_LANGUAGE_COUNT];
	alis_str source;
	alis_str book; /* the rule book it stands in */
	enum alis_how how;
	struct alis_accounts accounts;
	alis_amount need;
	enum alis_unit unit;
	const struct alis_cap *caps;
	size_t cap_count;
	bool each_once;      /* an account counts once, the first time */
	bool confirmed_only; /* nothing else is counted at all */
	/* Not empty: the sources do not settle it, and this is what they leave
	 * open. Then even a figure that is reached is for a person to judge. */
	alis_str open_question[ALIS_LANGUAGE_COUNT];
	/* Why the two readings differ, where they do. */
	alis_str readings[ALIS_LANGUAGE_COUNT];
};

struct alis_rules {
	const struct alis_rule *rules;
	size_t count;
	struct alis_service service;
	/* The account of a person's judgements: "vurdering:ID". */
	alis_str judgements;
};

/* ---- results ---- */

enum alis_state {
	ALIS_MET,
	ALIS_MET_UNCONFIRMED,
	ALIS_SHORT,
	ALIS_JUDGEMENT,
	ALIS_STATE_COUNT
};

/* "met", "met-unconfirmed", "short", "judgement". */
const char *alis_state_name(enum alis_state state);

/* Why something was left out. */
enum alis_left {
	ALIS_LEFT_CAP,         /* over what counts of it */
	ALIS_LEFT_OVER_FULL,   /* over 100 % on the day */
	ALIS_LEFT_ABSENCE,     /* deducted for absence */
	ALIS_LEFT_COMBINATION, /* too small, or counts only beside other work */
	ALIS_LEFT_TWICE,       /* counted before */
	ALIS_LEFT_UNCONFIRMED, /* counts when confirmed */
	ALIS_LEFT_PLANNED,     /* has not happened, or is marked '!' */
	ALIS_LEFT_COUNT
};

const char *alis_left_name(enum alis_left left);

/* One line of a proof: what one fact gave, and the sum so far. */
struct alis_proof {
	uint32_t entry;
	alis_str account;
	alis_day day;
	alis_amount gave;
	alis_amount left[ALIS_LEFT_COUNT];
	alis_amount total;
};

#define ALIS_DAY_NONE INT32_MIN

enum alis_basis { ALIS_BASIS_NONE, ALIS_BASIS_PLAN, ALIS_BASIS_PACE };

struct alis_status {
	const struct alis_rule *rule;
	enum alis_state state;
	alis_amount have;      /* by the cautious reading */
	alis_amount confirmed; /* of that */
	alis_amount lenient;   /* by the other reading; the same if none */
	alis_amount remaining;
	alis_amount planned;   /* what is entered and yet to happen */
	alis_amount surplus;   /* over what is needed, and what caps cut off */
	bool settled;          /* a person has judged it met */
	alis_day reached;      /* the day the figure was reached, or NONE */
	alis_day forecast;     /* when it will be, or NONE */
	enum alis_basis basis; /* of the forecast */
	struct alis_accounts missing;   /* of a set */
	const struct alis_proof *proof; /* its last total equals 'have' */
	size_t proof_count;
};

/*
 * What a ledger says to a requirement on a day.
 *
 * Service is counted in 30E/360 days times percentage, exactly (see
 * alis_day_weight and docs/rules.md); running service counts to and with
 * 'today'. Forecast: the day on which planned entries and running service
 * reach the need; else at the pace of the last 12 months. The proof lives in
 * 'mem'. Cost: linear in the ledger but for sorting.
 */
struct alis_status alis_rule_status(const struct alis_rule *rule,
    const struct alis_rules *rules, const struct alis_ledger *ledger,
    alis_day today, struct alis_arena *mem);

/* A day on which all service together is over 100 %. */
struct alis_overfull {
	uint32_t entry; /* the one that began last */
	uint32_t other;
	alis_day day;    /* the first such day of the two together */
	int64_t percent; /* hundredths */
};

/* The overlaps that go over 100 %, one for each entry that makes one, to and
 * with 'today'. Returns their number; they live in 'mem'. */
size_t alis_rule_overfull(const struct alis_rules *rules,
    const struct alis_ledger *ledger, alis_day today, struct alis_arena *mem,
    const struct alis_overfull **found);

/* Days from 'first' to 'last', both included. */
struct alis_days {
	alis_day first;
	alis_day last;
};

/* Days between two posts with neither service nor leave. */
struct alis_gap {
	uint32_t entry;  /* the post or leave that ends it */
	uint32_t before; /* the one after which it begins */
	struct alis_days days;
};

/*
 * The gaps in service that have begun on 'today', seen from 'start' on.
 *
 * Planned posts and leave close a gap as others do; so do the days 'also', of
 * which nobody knows yet what they are. A gap of only Saturday and Sunday is
 * none. Returns their number; they live in 'mem', in order of days. Cost:
 * linear but for sorting.
 */
size_t alis_rule_gaps(const struct alis_rules *rules,
    const struct alis_ledger *ledger, const struct alis_days *also,
    size_t also_count, alis_day start, alis_day today, struct alis_arena *mem,
    const struct alis_gap **found);

#define ALIS_LAPSE_OPEN SIZE_MAX

/* Service in which something that should come often did not. */
struct alis_lapse {
	size_t before;  /* number of what was held last, or ALIS_LAPSE_OPEN */
	size_t after;   /* number of what was held next, or ALIS_LAPSE_OPEN */
	uint32_t entry; /* the service in which it began, if 'before' is open */
	struct alis_days days;
	int32_t served; /* days of service among them */
};

/*
 * The stretches of over 'most' days of service without any of 'held', which
 * are sorted by first day; only service 'within' some days is looked at. A day
 * counts if it has service that is done, of a category that can count for
 * something, and is not wholly leave. Returns their number; they live in 'mem',
 * in order of days. Cost: linear but for sorting.
 */
size_t alis_rule_lapses(const struct alis_rules *rules,
    const struct alis_ledger *ledger, const struct alis_days *held,
    size_t held_count, int32_t most, struct alis_days within,
    struct alis_arena *mem, const struct alis_lapse **found);

#endif
