/* SPDX-License-Identifier: MIT */
#include "plain.h"

#include <string.h>

/*
 * As much is kept as fits into fixed room, whatever texts somebody thinks of:
 * a text may stand in one of two slots, and the one that was put there last
 * stays. Where the texts take too much, all are forgotten.
 */
#define SLOTS     4096 /* a power of two */
#define HELD_MOST ((size_t)4 << 20)

struct memory {
	struct alis_arena mem; /* of what is known */
	const struct known *slots[SLOTS];
};

struct memory *alis__memory_begin(struct alis_arena *mem)
{
	return ALIS_NEW(mem, struct memory, 1);
}

void alis__memory_end(struct memory *memory)
{
	alis_arena_release(&memory->mem);
	for (size_t i = 0; i < SLOTS; i++)
		memory->slots[i] = NULL;
}

struct alis_arena *alis__memory_mem(struct memory *memory)
{
	return &memory->mem;
}

/* Whether a condition is about more of a plain entry than its WHAT; it has no
 * attributes. */
static bool varies(const struct alis_condition *condition)
{
	return !condition->of_supervisor &&
	    (condition->aspect == ALIS_ASPECT_NOTE ||
	        condition->aspect == ALIS_ASPECT_HOURS ||
	        condition->aspect == ALIS_ASPECT_MARK);
}

/* Ask the conditions up to the first that varies. */
static enum alis_found ask(const struct poster *poster,
    const struct known *known, struct choice *choice)
{
	struct subject subject = {
		.kind = known->way->kind,
		.what = known->renamed,
	};
	alis_span at;

	enum alis_found found;

	choice->rest = choice->offer->item->conditions;
	found =
	    alis__conditions_ask(poster, &subject, &choice->rest, varies, &at);
	for (const struct alis_condition *c = choice->rest; c != NULL;
	     c = c->next)
		choice->asks_note =
		    choice->asks_note || c->aspect == ALIS_ASPECT_NOTE;
	return found;
}

/* Whether a clause's pattern fits: as it was found before, if somebody
 * remembers that. */
static enum alis_found look(const struct alis_catalogue *item,
    const struct fits *recalled, alis_str what, struct alis_match *match)
{
	*match = (struct alis_match){ .group = { what } };
	if (item->pattern == NULL)
		return ALIS_FOUND;
	if (recalled == NULL)
		return alis_pattern_find(item->pattern, what, match);
	for (size_t i = 0; i < recalled->count; i++) {
		if (recalled->fits[i].item != item)
			continue;
		*match = recalled->fits[i].match;
		return recalled->fits[i].found;
	}
	return ALIS_FOUND_NOT;
}

static bool is_any_day(struct alis_days days)
{
	return days.first == ALIS_DAY_MIN && days.last == ALIS_DAY_MAX;
}

/* The choices of a text, up to the first that fits in any case. */
static void choose(const struct poster *poster, struct known *known)
{
	const struct way *way = known->way;
	struct fits fits;
	const struct fits *recalled = way->asks_what &&
	        alis__recall(poster->books, way->kind, known->renamed, &fits)
	    ? &fits
	    : NULL;
	bool is_last = false;

	for (size_t i = 0; i < way->count && !is_last; i++) {
		struct choice *choice = &known->choices[known->count];
		const struct offer *offer = &way->offers[i];
		enum alis_found found;
		*choice = (struct choice){ .offer = offer };
		found =
		    look(offer->item, recalled, known->renamed, &choice->match);
		if (found == ALIS_FOUND)
			found = ask(poster, known, choice);
		if (found == ALIS_FOUND_NOT)
			continue;
		choice->gave_up = found == ALIS_FOUND_LIMIT;
		is_last = choice->gave_up ||
		    (choice->rest == NULL && is_any_day(offer->days));
		known->count++;
	}
}

struct said alis__said_by(const struct way *way, alis_str what)
{
	enum alis_unit unit = ALIS_UNIT_NONE;

	return (struct said){
		.mark = alis__mark_ahead(what, way->kind),
		.times = alis__times_ahead(what) > 0,
		.amount = way->kind->unit_count > 0 &&
		    alis__amount_behind(what, &unit) < what.n &&
		    (way->units >> unit & 1) != 0,
	};
}

static const struct known *known_make(struct memory *memory,
    const struct poster *poster, const struct way *way, alis_str what)
{
	struct known *known = ALIS_NEW(&memory->mem, struct known, 1);

	known->way = way;
	known->what = what;
	known->trace = alis__trace_of(what);
	known->renamed = alis__renamed(poster, what, known->trace);
	if (known->renamed.at != what.at)
		known->trace = alis__trace_of(known->renamed);
	known->said = alis__said_by(way, what);
	known->is_stranger = way->kind->names_supervisor &&
	    known->renamed.n > 0 &&
	    alis__supervisor_find(poster, known->renamed) == NULL;
	known->choices = ALIS_NEW(&memory->mem, struct choice, way->count + 1);
	choose(poster, known);
	return known;
}

/* By its length, both its ends and its middle: that is where texts differ. */
static uint64_t place_of(alis_str what)
{
	uint64_t word[3] = { 0 };

	if (what.n >= sizeof(word[0])) {
		memcpy(&word[0], what.at, sizeof(word[0]));
		memcpy(&word[1], what.at + (what.n - sizeof(word[0])) / 2,
		    sizeof(word[0]));
		memcpy(&word[2], what.at + what.n - sizeof(word[0]),
		    sizeof(word[0]));
	} else {
		for (size_t i = 0; i < what.n; i++)
			word[0] = word[0] << 8 | (unsigned char)what.at[i];
	}
	return alis__trace_add(
	    alis__trace_add(what.n ^ word[0], word[1]), word[2]);
}

const struct known *alis__known(struct memory *memory, struct poster *poster,
    const struct way *way, alis_str what)
{
	const struct known **slot =
	    &memory->slots[alis__trace_add(place_of(what), way->number) &
	        (SLOTS - 2)];

	for (int i = 0; i < 2; i++)
		if (slot[i] != NULL && slot[i]->way == way &&
		    alis_str_same(slot[i]->what, what))
			return slot[i];
	if (memory->mem.held > HELD_MOST)
		alis__memory_end(memory);
	slot[1] = slot[0];
	slot[0] = known_make(memory, poster, way, what);
	return slot[0];
}
