/* SPDX-License-Identifier: MIT */
#ifndef ALIS_LEDGER_H
#define ALIS_LEDGER_H

/*
 * ledger: what a journal credits to which account, as plain facts.
 *
 * Knows days, amounts and account names; no text, no rules. A fact names its
 * entry by number, never by pointer.
 */

#include <alis/base.h>

/* How firmly a fact stands. */
enum alis_standing {
	ALIS_PLANNED,   /* marked '!': never counted as done */
	ALIS_RECORDED,  /* by the ALIS */
	ALIS_CONFIRMED, /* marked '*': somebody or something stands behind it */
};

/* Where the sources are silent or disagree, a figure has two readings. */
enum alis_reading { ALIS_CAUTIOUS, ALIS_LENIENT, ALIS_READING_COUNT };

/* An account by its name as it is written: one that differs in the case of a
 * letter is another. */
struct alis_account {
	alis_str name;
	uint32_t number; /* in its ledger */
};

/* Small, for there may be millions. */
struct alis_fact {
	alis_amount amount;
	const struct alis_account *account;
	uint32_t entry; /* its number in the journal, from 0 */
	alis_day first;
	alis_day last;    /* ALIS_DAY_MAX: still running */
	uint8_t unit;     /* enum alis_unit; PERCENT: of full time, all days */
	uint8_t standing; /* enum alis_standing */
	bool in_reading[ALIS_READING_COUNT];
};

/* A day of the training that rules look at: "start", "konvertert". */
struct alis_milestone {
	alis_str name;
	alis_day day;
};

struct alis_ledger {
	const struct alis_fact *facts; /* by first day, then entry */
	size_t count;
	/* What lines that repeat expect, one day each, all planned, by day.
	 * 'entry' is the number of the line among those that repeat. They are
	 * no part of what is entered: only forecasts look at them. */
	const struct alis_fact *repeats;
	size_t repeat_count;
	const struct alis_milestone *milestones;
	size_t milestone_count;
	/* That facts and repeats are of, by number. */
	const struct alis_account *const *accounts;
	size_t account_count;
};

/* ---- accounts, while a ledger is made ---- */

#define ALIS_CHART_RECENT 64

struct alis_chart_node;

/* The accounts of one ledger, by name. Starts with all zeroes but 'mem', in
 * which all of it lives. */
struct alis_chart {
	struct alis_arena *mem;
	const struct alis_account **accounts; /* by number */
	size_t count, room;
	struct alis_chart_node *nodes; /* one less than accounts */
	uint32_t root;
	const struct alis_account *recent[ALIS_CHART_RECENT];
};

/*
 * The account of a name, made when it is first asked for; it points to 'name'.
 * Cost: linear in the length of the name, whatever the names.
 */
const struct alis_account *alis_chart_account(
    struct alis_chart *chart, alis_str name);

/* ---- what a ledger says ---- */

/* The day of a milestone; false if it is not known. */
bool alis_ledger_milestone(
    const struct alis_ledger *ledger, alis_str name, alis_day *day);

/* Whether an account is 'root' or lies below it ("emnekurs:lunge" lies below
 * "emnekurs"), whatever the case of letters. */
bool alis_account_within(alis_str account, alis_str root);

/*
 * What a fact is worth to and with a day: its amount once its last day has
 * come; for a percentage the 30E/360 days so far times the percentage.
 */
alis_amount alis_fact_value(const struct alis_fact *fact, alis_day day);

/*
 * What a fact is worth within a period, both ends included, the last no later
 * than year 9999: of a percentage the days that lie there, else the amount if
 * its last day does. Of periods that follow each other the worths add up to
 * that of the whole.
 */
alis_amount alis_fact_within(
    const struct alis_fact *fact, alis_day first, alis_day last);

/* Which facts are whose: those of entry i are facts[which[from[i]]] up to, not
 * with, facts[which[from[i + 1]]], in the order of the ledger. */
struct alis_ledger_index {
	const uint32_t *from;
	const uint32_t *which;
};

/* 'entry_count' is that of the journal; lives in 'mem'. Cost: linear. */
struct alis_ledger_index alis_ledger_by_entry(const struct alis_ledger *ledger,
    size_t entry_count, struct alis_arena *mem);

/*
 * All that an account and those below it hold of a unit to and with a day, of
 * facts that are done, by the cautious reading. A percentage is held as days.
 */
alis_amount alis_ledger_total(const struct alis_ledger *ledger,
    alis_str account, enum alis_unit unit, alis_day day);

#endif
