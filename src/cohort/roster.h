/* SPDX-License-Identifier: MIT */
#ifndef COHORT_ROSTER_H
#define COHORT_ROSTER_H

/* Private to src/cohort: how a cohort file is read. */

#include <alis/cohort.h>

/* Names of things, by what a person takes for the same. */
struct named {
	alis_str folded;
	size_t number;
};

struct names {
	struct named *at; /* sorted */
	size_t count;
};

void alis__names_sort(struct names *names);

struct reader {
	const struct alis_journal *journal;
	alis_day today;
	bool has_list_least;
	alis_amount list_least; /* patients */
	const struct alis_municipality *municipalities;
	size_t municipality_count;
	struct names municipality_names;
	struct alis_arena *mem;
	struct alis_diags *diags;
	bool faulty; /* an error has been told since this was cleared */
};

/* Complain at a span of a directive's source; 'word' is the first word. */
struct alis_diag *alis__roster_complain(struct reader *reader,
    const struct alis_directive *directive, enum alis_code code, alis_span span,
    alis_str word);

/* The attribute of a key that says anything, or NULL. */
const struct alis_attribute *alis__said_of(
    const struct alis_directive *directive, const char *key);
/* Its value under the name that 'alias' gives it; empty if it says nothing. */
alis_str alis__named_by(const struct reader *reader,
    const struct alis_directive *directive, const char *key);

/* What a municipality or workplace says of each thing that is asked of it. */
void alis__promises_read(struct reader *reader,
    const struct alis_directive *directive,
    struct alis_promised promises[ALIS_PROMISE_COUNT]);

/* The municipality that a directive names; ALIS_NO_MUNICIPALITY if none, and
 * also if there is no such, which is told. */
size_t alis__municipality_of(
    struct reader *reader, const struct alis_directive *directive);

/* False if there is something wrong with it; that is told. */
bool alis__member_read(struct reader *reader,
    const struct alis_directive *directive, struct alis_member *member);

/* Leave out members with the name or the depot of one before; returns how many
 * remain. Tells of each. */
size_t alis__members_apart(
    struct reader *reader, struct alis_member *members, size_t count);

#endif
