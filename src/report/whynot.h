/* SPDX-License-Identifier: MIT */
#ifndef REPORT_WHYNOT_H
#define REPORT_WHYNOT_H

/* What would complete a requirement, gathered step by step. */

#include "proof.h"

/* What somebody can do, the nearest first. */
enum step_kind {
	STEP_JUDGE,
	STEP_CONFIRM,
	STEP_PLANNED,
	STEP_LEFT_OUT,
	STEP_MISSING,
	STEP_COUNTS,
	STEP_REMAINS,
	STEP_COUNT
};

struct step {
	enum step_kind kind;
	const struct alis_entry *entry; /* NULL: none */
	alis_str account;
	alis_amount amount;
	enum alis_unit unit; /* NONE: there is no amount */
	alis_str text;
};

struct steps {
	const struct about *about;
	const alis_amount *rooms; /* by account of the rule */
	struct step *at;
	size_t count;
	size_t room;
};

void alis__step(struct steps *steps, struct step step);

/* An English text in the reader's language, with a word in place. */
alis_str alis__saying(
    const struct about *about, const char *text, alis_str word);

/* Whether more of what counts brings the requirement nearer. */
bool alis__may_grow(const struct about *about);

/* Entries that are not confirmed, planned, or left out. */
void alis__steps_of_entries(struct steps *steps);
/* What a requirement of all that there is does not count of it. */
void alis__steps_of_share(struct steps *steps);
/* Members, topics, weeks or a milestone that are not there; then what would
 * count if it were. */
void alis__steps_of_missing(struct steps *steps);

#endif
