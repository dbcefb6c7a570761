/* SPDX-License-Identifier: MIT */
#ifndef ALIS_HISTORY_H
#define ALIS_HISTORY_H

/*
 * history: two versions of a journal: which entry is which, what changed in
 * it, and the text by which an entry is known (docs/history.md).
 *
 * Knows journals, not where their versions come from: no git, no output.
 */

#include <alis/track.h>

/* A journal and the rule books that its kinds are words of. */
struct alis_version {
	const struct alis_journal *journal; /* NULL: there is none */
	const struct alis_books *books;     /* may be NULL, if there is none */
};

/* ---- what an entry says ---- */

/*
 * All that an entry says but its mark, in one form whatever its layout, the
 * language of its words and the names that aliases give them: lines ended by
 * LF, in NFC, as docs/history.md writes them. Lives in 'mem'.
 */
alis_str alis_entry_text(const struct alis_entry *entry,
    const struct alis_version *version, struct alis_arena *mem);

/* The SHA-256 of that text: what is attested. Two entries that say the same
 * have the same. */
struct alis_hex alis_entry_digest(const struct alis_entry *entry,
    const struct alis_version *version, struct alis_arena *mem);

/* The texts of all entries of a version, by number, at the cost of one pass:
 * for whoever needs many. Those with an error have none. */
const alis_str *alis_entry_texts(
    const struct alis_version *version, struct alis_arena *mem);

/* ---- which entry is which ---- */

#define ALIS_NO_ENTRY SIZE_MAX

/* For each entry of a journal, by its number, the one of the other journal
 * that it is, or ALIS_NO_ENTRY. */
struct alis_pairs {
	const size_t *is_of_was;
	const size_t *was_of_is;
};

/*
 * Pair the entries of two versions by the rounds of docs/history.md. The
 * result does not depend on files and order, and is the same with the two
 * exchanged. An entry with an error is paired with none. Lives in 'mem'.
 *
 * Cost: that of sorting, but for what was rewritten altogether.
 */
struct alis_pairs alis_history_pairs(const struct alis_version *was,
    const struct alis_version *is, struct alis_arena *mem);

/* ---- what changed ---- */

enum alis_change_kind {
	ALIS_ADDED,
	ALIS_CONFIRMED_NOW, /* only the mark changed, to '*' */
	ALIS_WITHDRAWN,     /* only the mark changed, from '*' */
	ALIS_CHANGED,
	ALIS_REMOVED,
	ALIS_CHANGE_KIND_COUNT
};

enum alis_field_kind {
	ALIS_FIELD_DATE, /* the day or period */
	ALIS_FIELD_TIME,
	ALIS_FIELD_MARK,
	ALIS_FIELD_KIND,
	ALIS_FIELD_AMOUNT,
	ALIS_FIELD_WHAT,
	ALIS_FIELD_NOTE,
	ALIS_FIELD_ATTRIBUTE,
	ALIS_FIELD_POSTING,
	ALIS_FIELD_NAME,   /* of a directive */
	ALIS_FIELD_VALUE,  /* of a directive, such as an alias's other name */
	ALIS_FIELD_RHYTHM, /* of a directive 'fast' */
	ALIS_FIELD_COUNT
};

/* "date", "time", ...: an English text. */
const char *alis_field_name(enum alis_field_kind field);

/* One field as it was and as it is, in the form of alis_entry_text; empty:
 * it was not there. Where only the order of attributes or postings is another,
 * they are one change without a key. */
struct alis_field_change {
	enum alis_field_kind field;
	alis_str key; /* an attribute's key, a posting's account; else empty */
	alis_str was;
	alis_str is;
};

struct alis_entry_change {
	enum alis_change_kind kind;
	const struct alis_entry *was;           /* NULL if added */
	const struct alis_entry *is;            /* NULL if removed */
	const struct alis_field_change *fields; /* if both are there */
	size_t field_count;
};

/* A directive has its name for its identity (docs/history.md tells what else);
 * ALIS_CONFIRMED_NOW and ALIS_WITHDRAWN are none of its changes. */
struct alis_directive_change {
	enum alis_change_kind kind;
	const struct alis_directive *was;
	const struct alis_directive *is;
	const struct alis_field_change *fields;
	size_t field_count;
};

struct alis_changes {
	/* By kind, then by day. */
	const struct alis_entry_change *changes;
	size_t count;
	const struct alis_directive_change *directives;
	size_t directive_count;
};

/* Compare two versions; the list lives in 'mem' and points into both. */
struct alis_changes alis_history_changes(const struct alis_version *was,
    const struct alis_version *is, struct alis_arena *mem);

/* ---- what became of each entry, commit by commit ---- */

#define ALIS_NO_COMMIT SIZE_MAX

/* A commit that added or changed an entry, the last first. */
struct alis_writer {
	size_t commit;
	const struct alis_writer *next;
};

/* What an entry said when a commit stated something of it. */
struct alis_noted {
	struct alis_hex digest;
	size_t commit;
	const struct alis_noted *next;
};

/* One entry, whatever it said at the time. */
struct alis_traced {
	size_t done_by; /* the first commit that had it as something done, not
	                 * planned; or ALIS_NO_COMMIT */
	alis_day day;   /* its last day then; the first if it was running */
	const struct alis_writer *writers;
	const struct alis_noted *noted; /* the last first */
	bool is_gone;
};

enum alis_trail_sort {
	ALIS_TRAIL_CHANGED,
	ALIS_TRAIL_WITHDRAWN, /* the mark alone was taken away */
	ALIS_TRAIL_REMOVED,
};

/* What a commit did to an entry that was confirmed. */
struct alis_trail_event {
	enum alis_trail_sort kind;
	size_t commit;
	size_t traced;
	size_t marked_by; /* the commit that had confirmed it */
	alis_str text;    /* the first line of what it said before */
	const struct alis_field_change *fields; /* without the mark */
	size_t field_count;
	bool keeps_mark;
	bool only_ends;  /* a running period got its end, and no more */
	bool is_weighty; /* more than its note and attributes */
};

struct alis_trail_events {
	const struct alis_trail_event *at; /* the oldest first */
	size_t count;
};

/* The entries of a history, commit by commit. */
struct alis_trail;

struct alis_trail *alis_trail_begin(size_t commits, struct alis_arena *mem);

/*
 * Add a commit, by its number: parents before children. 'versions' are the
 * journals of its parents. A merge answers only for what no parent says. What
 * is only needed meanwhile lives in 'scratch'.
 *
 * Cost: that of comparing bytes, but for what stands between the first and the
 * last entry that differ.
 */
void alis_trail_add(struct alis_trail *trail, size_t commit,
    const struct alis_version *own, const size_t *parents,
    const struct alis_version *versions, size_t parent_count,
    struct alis_arena *scratch);

/* A commit that was added states something of these digests. */
void alis_trail_note(struct alis_trail *trail, size_t commit,
    const struct alis_version *own, const struct alis_hex *digests,
    size_t count, struct alis_arena *scratch);

/* No child of a commit will be added any more. */
void alis_trail_forget(struct alis_trail *trail, size_t commit);

/* An entry of a commit that is not forgotten, by its number in the journal:
 * NULL if it is at fault. '*marked_by' set its mark '*', or ALIS_NO_COMMIT. */
const struct alis_traced *alis_trail_entry(const struct alis_trail *trail,
    size_t commit, size_t number, size_t *marked_by);

const struct alis_traced *alis_trail_entries(
    const struct alis_trail *trail, size_t *count);
struct alis_trail_events alis_trail_events(const struct alis_trail *trail);

#endif
