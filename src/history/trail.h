/* SPDX-License-Identifier: MIT */
#ifndef HISTORY_TRAIL_H
#define HISTORY_TRAIL_H

/* A trail while commits are added to it. */

#include <alis/history.h>

#define NONE UINT32_MAX

/* An entry of one commit's journal. */
struct standing {
	uint32_t traced;    /* its number in the trail; NONE: a faulty one */
	uint32_t marked_by; /* the commit that set its '*'; NONE: it has none */
};

struct state {
	struct alis_arena mem;
	struct standing *at; /* by the entry's number in its journal */
	size_t count;
};

struct alis_trail {
	struct alis_arena *mem;
	struct state *states; /* by commit */
	struct alis_traced *entries;
	uint32_t *placed; /* the last commit that had it, plus one */
	size_t entry_count, entry_room;
	struct alis_trail_event *events;
	size_t event_count, event_room;
};

/*
 * Most of two versions is the same to the byte: 'head' entries at the start
 * and 'tail' at the end. Only what is between is looked at.
 */
struct link {
	const struct alis_version *version;
	const struct state *state;
	size_t head, tail;
	struct alis_pairs pairs; /* of what is between, counted from there */
	const struct alis_entry_change **changes; /* NULL: the same */
};

struct adding {
	struct alis_trail *trail;
	uint32_t commit;
	const struct alis_version *own;
	struct state *state;
	struct link *links;
	size_t link_count;
	struct alis_arena *scratch;
};

/* Compare a commit with one of its parents: version and state are given. */
void alis__link_to(struct adding *adding, struct link *link);
/* Which entry of the parent one is, or ALIS_NO_ENTRY. */
size_t alis__link_was(
    const struct adding *adding, const struct link *link, size_t number);
/* What changed in one that the parent has; NULL: nothing. */
const struct alis_entry_change *alis__link_change(
    const struct adding *adding, const struct link *link, size_t number);

#endif
