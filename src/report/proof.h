/* SPDX-License-Identifier: MIT */
#ifndef REPORT_PROOF_H
#define REPORT_PROOF_H

/* What the reports about one requirement have in common. */

#include "build.h"

/* A requirement, on the day of a run, in a language. */
struct about {
	const struct alis_run *run;
	const struct alis_status *status;
	const struct alis_rule *rule; /* of the status */
	enum alis_language language;
	struct alis_arena *mem;
};

/* An amount of the requirement's unit, for people. */
alis_str alis__of_unit(const struct about *about, alis_amount amount);

/* Names of accounts, with a text between. */
alis_str alis__accounts_text(const struct alis_accounts *accounts,
    const char *between, struct alis_arena *mem);

/* Whether an account lies in some accounts or below them. */
bool alis__lies_in(alis_str account, const struct alis_accounts *accounts);

/* A condition on a milestone: "'søknad' no later than 2026-12-31". */
alis_str alis__when_text(
    const struct about *about, const struct alis_when *when);

/* Whether a day is so beside another. */
bool alis__is_in_order(alis_day day, enum alis_order order, alis_day than);

/* When a credit must lie to count; empty: at any time. */
alis_str alis__window_text(const struct about *about);

/* ---- fields ---- */

/* Format, day, id, title, source, state and figures. */
void alis__requirement_fields(struct fields *fields, const struct about *about);
/* Where the sources are silent or disagree: both readings, the figures that no
 * source gives, and what limits what counts. */
void alis__reading_fields(struct fields *fields, const struct about *about);
/* Requirements of the same id in other books, and how to ask for them. */
void alis__namesake_fields(struct fields *fields, const struct about *about);

/* What status says of it below its table: what is left open, by which day it
 * must be, what lacks, waits or is too much. */
void alis__remark_lines(struct fields *fields, const struct about *about);

/* The service of a requirement of time, period by period; the calendar years,
 * and the weeks without, of those that have them. Else nothing. */
void alis__timeline_fields(struct fields *fields, const struct about *about);
void alis__year_fields(struct fields *fields, const struct about *about);
void alis__gap_fields(struct fields *fields, const struct about *about);
/* What a requirement of all that some accounts hold does not count of it. */
void alis__share_fields(struct fields *fields, const struct about *about);

/* ---- what was left out ---- */

/* "3 m absence; 1 y over the cap", with the cap if it can be but one. */
alis_str alis__left_text(const struct about *about, alis_str account,
    const alis_amount left[ALIS_LEFT_COUNT]);
/* An object: amounts by the names of the reasons. */
struct alis_cell alis__left_cell(
    const alis_amount left[ALIS_LEFT_COUNT], struct alis_arena *mem);

/* ---- what would count ---- */

/* When service of a category counts: "counts by itself from 50 %"; empty if it
 * never does. */
alis_str alis__counting_text(const struct about *about, alis_str account);

/* How much more of each account of the rule there is room for under caps and
 * beside what a floor keeps; ALIS_NO_LIMIT if none is for it. Cost: the proof
 * times the limits. */
const alis_amount *alis__rooms(const struct about *about);

/* The accounts, at or below one, that the catalogue credits by the cautious
 * reading today, and an entry that does so: "kurs Grunnkurs B". */
struct credit {
	const struct alis_kind *kind;
	alis_str account;
	alis_str entry;
};

size_t alis__credits_of(
    const struct about *about, alis_str account, const struct credit **found);

/* ---- entries ---- */

/* "2018-01-01..2018-03-31", or the one day. */
alis_str alis__period_text(struct alis_days days, struct alis_arena *mem);

/* "kurs Grunnkurs A" */
alis_str alis__entry_text(
    const struct alis_entry *entry, struct alis_arena *mem);

#endif
