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

/* A milestone in time. One that is not known is taken to be today. */
enum alis_order { ALIS_BEFORE, ALIS_NO_LATER, ALIS_FROM, ALIS_AFTER };

struct alis_when {
	alis_str milestone; /* empty: no condition */
	enum alis_order order;
	alis_day day;
};

struct alis_category {
	alis_str account; /* "tjeneste:sykehjem" */
	struct alis_counting counting[ALIS_READING_COUNT];
	/* If it is not so, the category does not count by itself. */
	struct alis_when when[ALIS_READING_COUNT];
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
	/* Absence is deducted only when all of it is over this: days. */
	alis_amount tolerance;
	/* Then only what is over it, and not all. */
	bool only_excess[ALIS_READING_COUNT];
	/* Leave that is not whole is not deducted. */
	bool only_whole[ALIS_READING_COUNT];
};

/* ---- requirements ---- */

/* Why something was left out. */
enum alis_left {
	ALIS_LEFT_CAP,         /* over what counts of it */
	ALIS_LEFT_OVER_FULL,   /* over 100 % on the day */
	ALIS_LEFT_ABSENCE,     /* deducted for absence */
	ALIS_LEFT_COMBINATION, /* too small, or counts only beside other work */
	ALIS_LEFT_TWICE,       /* counted before */
	ALIS_LEFT_UNCONFIRMED, /* counts when confirmed */
	ALIS_LEFT_PLANNED,     /* has not happened, or is marked '!' */
	ALIS_LEFT_FLOOR,       /* room that is kept for other accounts */
	ALIS_LEFT_WHILE,       /* not at the time of what it must go with */
	ALIS_LEFT_WINDOW,      /* too early or too late to count */
	ALIS_LEFT_COUNT
};

enum alis_how {
	ALIS_HOW_SUM,      /* of the amounts credited to the accounts */
	ALIS_HOW_SET,      /* each of the accounts must be there, each once */
	ALIS_HOW_TIME,     /* service in the categories */
	ALIS_HOW_COUNT,    /* of the entries that credit the accounts */
	ALIS_HOW_DISTINCT, /* of the accounts that hold so much */
	ALIS_HOW_RHYTHM,   /* weeks of service that hold a credit */
	ALIS_HOW_STARTED,  /* the longest post begun before a day */
	ALIS_HOW_DEADLINE, /* a milestone that is in time */
};

/* What an amount is for: all in all, a year of calendar days in service, a
 * full-time year of it, or each calendar year in post. */
enum alis_per {
	ALIS_PER_ALL,
	ALIS_PER_YEAR,
	ALIS_PER_FULL_YEAR,
	ALIS_PER_CALENDAR_YEAR
};

/* Days from 'first' to 'last', both included. */
struct alis_days {
	alis_day first;
	alis_day last;
};

/* How much is needed (or is the most), on some days. */
struct alis_need {
	struct alis_days days;
	alis_amount amount[ALIS_READING_COUNT];
	enum alis_per per[ALIS_READING_COUNT];
};

#define ALIS_NO_LIMIT INT64_MAX

/*
 * At most so much counts of some credits together: of those to the accounts
 * (or, 'others', of all others), that coincide with some time (or, 'apart', of
 * those that do not). What is cut off has a reason.
 */
struct alis_limit {
	struct alis_accounts accounts;
	struct alis_accounts meanwhile; /* none: at any time */
	alis_amount most[ALIS_READING_COUNT];
	enum alis_left reason;
	bool others;
	bool apart;
};

/* When a credit must lie to count. */
struct alis_window {
	struct alis_days days;
	alis_str from_milestone; /* nothing before it, if it is known */
	struct alis_accounts from_accounts; /* or before the first of these */
	int32_t last_months;                /* 0: however long ago */
};

/* A figure that no source gives, by its name in the rule book. */
struct alis_parameter {
	alis_str id;
	alis_str title[ALIS_LANGUAGE_COUNT];
	alis_str question[ALIS_LANGUAGE_COUNT]; /* what is left open */
	alis_str source;
	alis_str value[ALIS_READING_COUNT]; /* as written; empty: not known */
};

struct alis_rule {
	alis_str id;
	alis_str title[ALIS_LANGUAGE_COUNT];
	alis_str source;
	alis_str remark[ALIS_LANGUAGE_COUNT];
	alis_str book;                      /* the rule book it stands in */
	const struct alis_service *service; /* of its book */
	enum alis_how how;
	struct alis_accounts accounts;
	enum alis_unit unit;           /* of what it has and needs */
	const struct alis_need *needs; /* none: by 'how' itself */
	size_t need_count;
	struct alis_accounts share_of; /* needed is all that these hold */
	bool at_most;
	const struct alis_limit *limits;
	size_t limit_count;
	struct alis_window window;
	bool each_once;      /* an account counts once, the first time */
	bool confirmed_only; /* nothing else is counted at all */
	/* DISTINCT: what an account must hold; 0: anything. */
	alis_amount threshold;
	enum alis_unit threshold_unit;
	int32_t weeks; /* RHYTHM: one in so many */
	/* STARTED */
	alis_day begun_before;
	int32_t least_percent; /* hundredths */
	struct alis_accounts agreement;
	struct alis_when deadline[ALIS_READING_COUNT];
	/* Not empty: the sources do not settle it, and this is what they leave
	 * open. Then even a figure that is reached is for a person to judge. */
	alis_str open_question[ALIS_LANGUAGE_COUNT];
	/* Why the two readings differ, where they do. */
	alis_str readings[ALIS_LANGUAGE_COUNT];
	const struct alis_parameter *const *parameters; /* that it uses */
	size_t parameter_count;
};

struct alis_rules {
	const struct alis_rule *rules;
	size_t count;
	struct alis_service service; /* of the first book that has any */
	/* All categories of service of all books: leave from one that a book
	 * does not have takes nothing there. */
	struct alis_accounts categories;
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

const char *alis_left_name(enum alis_left left);

/* One line of a proof: what one fact gave, and the sum so far. */
struct alis_proof {
	uint32_t entry;
	alis_str account;
	alis_day day;
	alis_day last; /* ALIS_DAY_MAX: still running */
	alis_amount gave;
	alis_amount left[ALIS_LEFT_COUNT];
	alis_amount total;
};

/* What a calendar year may have, and has: amounts of the rule's unit. */
struct alis_year {
	int year;
	alis_amount limit;
	alis_amount used;
};

#define ALIS_DAY_NONE INT32_MIN

enum alis_basis { ALIS_BASIS_NONE, ALIS_BASIS_PLAN, ALIS_BASIS_PACE };

struct alis_status {
	const struct alis_rule *rule;
	enum alis_state state;
	alis_amount need;      /* on the day, by the cautious reading */
	alis_amount have;      /* by the cautious reading */
	alis_amount confirmed; /* of that */
	alis_amount lenient;   /* by the other reading; the same if none */
	alis_amount lenient_need;
	alis_amount remaining;
	alis_amount planned;   /* what is entered and yet to happen */
	alis_amount surplus;   /* over what is needed, and what caps cut off */
	bool fulfilled;        /* the cautious figure is as is needed */
	bool settled;          /* a person has judged it met */
	alis_day reached;      /* the day the figure was reached, or NONE */
	alis_day forecast;     /* when it will be, or NONE */
	enum alis_basis basis; /* of the forecast */
	alis_day by_plan;      /* by what is entered and repeats alone */
	alis_day at_pace;      /* at the pace of the last 12 months alone */
	struct alis_accounts missing; /* of a set */
	/* Its last total equals 'have'; only where it is asked for. */
	const struct alis_proof *proof;
	size_t proof_count;
	const struct alis_year *years; /* of what is for a calendar year */
	size_t year_count;
	const struct alis_days *gaps; /* in a rhythm: weeks without */
	size_t gap_count;
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

/* The same of each of the requirements, in their order, without proofs: each
 * looks at its own facts alone, so that all cost little more than one. */
const struct alis_status *alis_rule_statuses(const struct alis_rules *rules,
    const struct alis_ledger *ledger, alis_day today, struct alis_arena *mem);

/* The ledger with only the facts and repeats that bear on whether a requirement
 * is fulfilled; they live in 'mem'. */
struct alis_ledger alis_rule_ledger(const struct alis_rule *rule,
    const struct alis_rules *rules, const struct alis_ledger *ledger,
    struct alis_arena *mem);

/* What one post or leave was on days in which nothing changed. */
struct alis_stretch {
	uint32_t entry;
	alis_str account;
	struct alis_days days;
	int32_t weight;  /* 30E/360 days */
	int32_t percent; /* hundredths, of the post or of the leave */
	int32_t granted; /* of that */
	int32_t absence; /* of what is granted */
	bool is_absence;
	alis_amount gave;
	alis_amount left[ALIS_LEFT_COUNT];
	alis_amount total;
};

/*
 * The proof of a requirement of time laid out in time, cautiously, to and with
 * 'today': every post in the categories of the rule, and the leave, in order
 * of days; the last total is what the requirement has. None for a rule of
 * another sort. Returns their number; they live in 'mem'.
 */
size_t alis_rule_stretches(const struct alis_rule *rule,
    const struct alis_rules *rules, const struct alis_ledger *ledger,
    alis_day today, struct alis_arena *mem, const struct alis_stretch **found);

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
