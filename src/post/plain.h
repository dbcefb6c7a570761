/* SPDX-License-Identifier: MIT */
#ifndef POST_PLAIN_H
#define POST_PLAIN_H

/*
 * What plain entries come to. Most journals say the same few things again and
 * again: what the checks and the catalogue find of a kind, and of a text, is
 * found once and then known.
 */

#include "facts.h"
#include "recall.h"

/* A clause of the catalogue. */
struct offer {
	const struct alis_catalogue *item;
	struct alis_days days; /* where the last day of an entry must lie */
	alis_amount points;    /* alis__fixed_points */
};

/* How the entries of a kind are posted. */
struct way {
	const struct alis_kind *kind;
	uint32_t number;            /* of the kind, from 1 */
	uint32_t units;             /* a bit for each that it takes */
	const struct offer *offers; /* the clauses of its kind, in order */
	size_t count;
	bool asks_what; /* some of them are about WHAT, or it is a name */
	bool counts_from_first;
};

/* An offer that may be for entries with a text. */
struct choice {
	const struct offer *offer;
	struct alis_match match;
	const struct alis_condition *rest; /* those that WHAT does not decide */
	bool gave_up;   /* a pattern did, which has to be told */
	bool asks_note; /* some of the rest are about the note */
	/* Else it is hours and mark alone that the rest ask for, of which there
	 * are few: those that were asked last, and what came of it. */
	bool is_asked;
	struct asked {
		bool says_hours;
		enum alis_mark mark;
		alis_amount hours;
	} asked;
	enum alis_found found;
	const struct alis_account *
	    *accounts; /* of its gifts, once there was an entry */
};

/* What WHAT says that belongs elsewhere in the line. */
struct said {
	bool mark, times;
	bool amount; /* one that its kind takes stands behind it */
};

struct known {
	const struct way *way;
	alis_str what; /* as it is written */
	alis_str renamed;
	uint64_t trace;         /* of that */
	struct choice *choices; /* in the catalogue's order */
	size_t count;
	struct said said;
	bool is_stranger; /* a supervisor who is not declared */
};

struct memory;

struct memory *alis__memory_begin(struct alis_arena *mem);
void alis__memory_end(struct memory *memory);

struct alis_arena *alis__memory_mem(struct memory *memory);

/* What is known of a text; it lives until the next call. Where the kind does
 * not ask for WHAT, the text is empty. */
const struct known *alis__known(struct memory *memory, struct poster *poster,
    const struct way *way, alis_str what);

struct said alis__said_by(const struct way *way, alis_str what);

#endif
