/* SPDX-License-Identifier: MIT */
#ifndef MERGE_WEAVE_H
#define MERGE_WEAVE_H

/*
 * Private to src/merge: a file as a sequence of items, and so is what stands
 * below an entry. Three sequences are woven to one.
 */

#include <alis/merge.h>

enum item_kind {
	ITEM_SILENT, /* a blank line or a comment by itself */
	ITEM_ENTRY,
	ITEM_DIRECTIVE,
	ITEM_ATTRIBUTE,
	ITEM_POSTING,
};

#define NONE SIZE_MAX

/* Some lines of a source that belong together. */
struct item {
	enum item_kind kind;
	alis_str bytes; /* whole lines, each ended */
	alis_str key;   /* what it is found again by */
	alis_str value; /* what it says beside; of an attribute or posting */
	uint32_t line;  /* its first, from 1, and the one behind its last */
	uint32_t end;
	alis_day day; /* of an entry; else ALIS_DAY_MIN */
	union {
		const struct alis_entry *entry;
		const struct alis_directive *directive;
	} is;
	/* Its number among the items of the base and of the other side, or
	 * NONE. */
	size_t base;
	size_t other;
};

struct sequence {
	struct item *items;
	size_t count;
};

/* A source that was read, and its items. */
struct version {
	const struct alis_source *src;
	const struct alis_journal *journal;
	const struct alis_books *books;
	struct sequence items;
};

/* ---- items.c ---- */

/* False if it has an error. */
bool alis__version_read(const struct alis_source *src,
    const struct alis_books *books, struct alis_arena *mem,
    struct version *version);

/* What stands below the first line of an entry or a directive. */
struct sequence alis__items_below(const struct version *version,
    const struct item *item, struct alis_arena *mem);

/* The comments of some lines, one after the other. */
alis_str alis__comments(alis_str lines, struct alis_arena *mem);

/* ---- match.c ---- */

/* Find the items of a side that have a key again in another sequence: the
 * first of one key is the first there, and so on. What has been found already
 * is passed over. 'with_base': in the base, else in the other side. */
void alis__match_keys(struct sequence *side, struct sequence *in,
    bool with_base, struct alis_arena *mem);

/* Entries of a side that are entries of the base, by alis_history_pairs. */
void alis__match_entries(
    struct version *side, const struct version *base, struct alis_arena *mem);

/* What both sides now say in the same words is one entry, which both added
 * unless it was the same one of the base. */
void alis__match_same_words(struct sequence *ours, struct sequence *theirs,
    const struct sequence *base, struct alis_arena *mem);

/* The silent lines of a side that stand in the base too, once all that says
 * something has been found. */
void alis__match_silent(
    struct sequence *side, const struct sequence *base, struct alis_arena *mem);

/* Once both sides know what they have of the base: what one has of the
 * other. */
void alis__match_sides(
    struct sequence *ours, struct sequence *theirs, struct alis_arena *mem);

/* ---- weave.c ---- */

enum { OURS, THEIRS, SIDES };

/* What becomes of an item: the same on both sides, but in a conflict. Without
 * bytes it is gone. */
struct piece {
	alis_str side[SIDES];
	const struct item *chosen[SIDES]; /* that says it, or NULL */
	bool conflict;
};

struct weave {
	const struct sequence *base;
	const struct sequence *side[SIDES];
	bool newest_first;
	struct alis_arena *mem;
	/* What becomes of an item that up to three versions have; those that
	 * have it not are NULL. */
	struct piece (*resolve)(void *with, const struct item *base,
	    const struct item *const side[SIDES]);
	void *with;
	struct piece *pieces; /* the result */
	size_t count;
};

/* Weave; the items know what they are of each other. */
void alis__weave(struct weave *weave);

/* A piece of one item's bytes. */
struct piece alis__piece(const struct item *item);

/* ---- entry.c ---- */

/* Whether two versions of an entry or a directive say the same, comments too:
 * only their layout differs. */
bool alis__says_same(
    const struct item *a, const struct item *b, struct alis_arena *mem);

struct join {
	const struct version *base;
	const struct version *side[SIDES];
	struct alis_arena *mem;
	struct alis_out doubtful; /* lines */
	size_t doubtful_count;
};

/* Join the versions of an entry or a directive field by field; 'base' is NULL
 * if both added it. */
struct piece alis__entry_join(struct join *join, const struct item *base,
    const struct item *const side[SIDES]);

/* ---- head.c ---- */

enum field {
	FIELD_DATES,
	FIELD_TIMES,
	FIELD_MARK,
	FIELD_KIND,
	FIELD_AMOUNTS,
	FIELD_WHAT,
	FIELD_NOTE,
	FIELD_COMMENT,
	FIELD_COUNT
};

/* A piece of a first line: what it says in one form, and as it is written. */
struct said {
	alis_str value;
	alis_str text;
};

/* The first line of an entry; of a directive all but its comment is WHAT. */
struct head {
	alis_str line; /* as it stands, ended */
	size_t column; /* of the kind; 0: a directive */
	struct said fields[FIELD_COUNT];
};

struct head alis__head(const struct version *version, const struct item *item,
    struct alis_arena *mem);

/* A comment of which there may be two: nothing of either is lost. */
alis_str alis__comment_join(
    const alis_str *base, const alis_str side[SIDES], struct alis_arena *mem);

/* Join first lines; true if a field is a conflict. 'base' may be NULL. */
bool alis__head_join(const struct head *base,
    const struct head *const side[SIDES], struct head joined[SIDES],
    struct alis_arena *mem);

/* A text of two in a way that does not depend on which is whose. */
alis_str alis__text_pick(const alis_str *base, alis_str ours, alis_str theirs);

#endif
