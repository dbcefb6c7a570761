/* SPDX-License-Identifier: MIT */
#ifndef POST_FACTS_H
#define POST_FACTS_H

/* A journal while it is being posted. */

#include <alis/post.h>

struct posts;

/* A supervisor who is declared. */
struct declared {
	alis_str folded;
	size_t number; /* of its directive */
};

struct poster {
	const struct alis_journal *journal;
	const struct alis_books *books;
	alis_day today;
	struct alis_arena *mem;
	struct alis_diags *diags;
	struct alis_posted *posted; /* one for each entry */
	struct posts *posts;
	struct alis_chart *chart; /* of its accounts */
	struct alis_fact *facts;
	size_t fact_count;
	struct alis_ledger ledger; /* so far its milestones alone */
	struct declared *declared; /* by name; of one name the first first */
	size_t declared_count;
	/* The entries are those of lines that repeat: they have a period
	 * whatever their kind, and neither times, marks nor keys. */
	bool repeats;
};

/* Complain of a place of an entry; an error leaves the entry out. */
struct alis_diag *alis__entry_complain(
    struct poster *poster, size_t number, enum alis_code code, alis_span span);

/* The kind that an entry's word, or what an alias makes of it, stands for. */
const struct alis_kind *alis__entry_kind(
    const struct poster *poster, alis_str word);

/* The same of an entry that was looked at, or NULL. */
const struct alis_kind *alis__kind_of(
    const struct poster *poster, size_t number);

/* Whether the entry is as its kind wants it: period, units, attributes. */
void alis__entry_check(struct poster *poster, size_t number);

/* "15 poeng" */
alis_str alis__amount_text(
    struct poster *poster, alis_amount amount, enum alis_unit unit);

/* The facts that an entry gives. */
void alis__entry_post(struct poster *poster, size_t number);

/* One fact more of an entry, in both readings; there is room for it. */
struct alis_fact *alis__fact_add(struct poster *poster, size_t number,
    alis_str account, alis_amount amount, enum alis_unit unit);

/* That of an entry of service or leave: its percentage, in its category. */
void alis__time_post(struct poster *poster, size_t number);

/* Those of an entry that is neither: of its postings, else of the
 * catalogue. */
void alis__credits_post(struct poster *poster, size_t number);

/* Whether an entry is as a clause of the catalogue wants it, its pattern
 * aside; '*at' is the text on which a pattern gave up. */
enum alis_found alis__conditions_fit(const struct poster *poster, size_t number,
    const struct alis_catalogue *item, alis_span *at);
/* The most facts that one entry without postings gives. */
size_t alis__facts_most(const struct poster *poster);

/* By first day, then entry and account; for qsort. */
int alis__fact_order(const void *left, const void *right);

/* ---- lines that repeat ---- */

/* The days of a rhythm, none later than 'last', one after the other. */
struct beat {
	struct alis_rhythm rhythm;
	alis_day first;
	alis_day last;
	int32_t count; /* of those that were asked for */
};

bool alis__beat_next(struct beat *beat, alis_day *day);

/* How many days a rhythm has; at once, however long the period is. */
size_t alis__beat_count(
    const struct alis_rhythm *rhythm, alis_day first, alis_day last);

/* What the lines expect, once the entries of the journal are posted. Gives
 * the poster of the lines, whose entries have the lines' periods. */
struct poster alis__repeats_post(
    const struct poster *poster, struct alis_posting_result *result);

/* ---- the same post on the same days counts once ---- */

struct posts *alis__posts_begin(const struct poster *poster);

/* Complain of a service entry if one that is kept is the same post on one of
 * its days: one with the same kind, percentage, text, note and employer. */
void alis__post_check(struct poster *poster, size_t number);

/* Keep a service entry, which has no error and was checked. */
void alis__post_keep(struct poster *poster, size_t number);

/* ---- what is likely to be a slip, in all of the journal ---- */

/* Dates far outside the training; also of the lines that repeat. */
void alis__check_dates(struct poster *poster, struct poster *lines);

/* The same event entered twice. */
void alis__check_twice(struct poster *poster);

/* Gather the supervisors that directives declare. */
void alis__supervisors_begin(struct poster *poster);

/* The directive that declares somebody, or NULL. */
const struct alis_directive *alis__supervisor_find(
    const struct poster *poster, alis_str name);

/* Supervisors that no directive declares; also those of such lines. */
void alis__check_supervisors(struct poster *poster, struct poster *lines);

/* Points other than those that a clause of the catalogue gives. */
void alis__check_points(
    struct poster *poster, size_t number, const struct alis_catalogue *item);

#endif
