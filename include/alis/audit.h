/* SPDX-License-Identifier: MIT */
#ifndef ALIS_AUDIT_H
#define ALIS_AUDIT_H

/*
 * audit: does a summary follow from the journal it stands beside?
 *
 * Knows summaries as bytes and what they claim; no git: commits come as
 * evidence that somebody else gathered. The only layer that reads JSON.
 */

#include <alis/track.h>

enum alis_verdict {
	ALIS_PROVED,        /* made anew, it is the same to the byte */
	ALIS_PROVED_VALUES, /* by another version; the values and the text for
	                     * people are the same */
	ALIS_TEXT_UNPROVED, /* by another version; the values are the same, the
	                     * text is not what this version writes */
	ALIS_DIFFERS,       /* the values do not follow from the journal */
	ALIS_OTHER_JOURNAL, /* made of other files than the commit holds */
	ALIS_OLD_BOOK,      /* it follows by the rule books that it names, but
	                     * the commit holds others */
	ALIS_OTHER_BOOK,    /* made with a rule book that is not at hand */
	ALIS_UNREADABLE,    /* no summary that can be understood */
	ALIS_STALE,         /* the journal has changed since, in this commit */
	ALIS_VERDICT_COUNT
};

const char *alis_verdict_name(enum alis_verdict verdict);
/* Whether a verdict is one that an audit fails for. */
bool alis_verdict_fails(enum alis_verdict verdict);

/* A rule book that a summary names. */
struct alis_claimed_book {
	alis_str id;
	alis_str sha256;
};

/* What a summary says of itself. */
struct alis_claim {
	bool readable;
	struct alis_saying why; /* it is not, if it is not */
	alis_day date;
	alis_str version;
	const struct alis_claimed_book *books;
	size_t book_count;
};

/* Read what a status.json claims; lives in 'mem'. */
struct alis_claim alis_audit_claim(alis_str json, struct alis_arena *mem);

/*
 * Compare a summary with what was made anew of the journal beside it, on the
 * date that it claims. 'text' and 'text_anew' are the summary for people.
 * '*details' says what differs: values, keys, files, rule books, the text.
 * A version is only what the summary claims, so that another one excuses
 * the layout of its JSON and the bytes of its rule books, and nothing else.
 */
enum alis_verdict alis_audit_compare(alis_str json, alis_str json_anew,
    alis_str text, alis_str text_anew, struct alis_arena *mem,
    struct alis_sayings *details);

/* One commit's line of an audit. */
struct alis_audit_item {
	alis_str id; /* short */
	alis_str when;
	alis_str who;
	alis_str subject;
	enum alis_verdict verdict;
	bool fails; /* a stale summary that was renewed later does not */
	struct alis_accounts details; /* in the reader's language */
};

struct alis_audit {
	const struct alis_audit_item *items; /* the newest first */
	size_t count;
	size_t failed;
};

#endif
