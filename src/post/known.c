/* SPDX-License-Identifier: MIT */
#include "plain.h"

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

	choice->rest = choice->offer->item->conditions;
	return alis__conditions_ask(
	    poster, &subject, &choice->rest, varies, &at);
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

static const struct known *known_make(struct memory *memory,
    const struct poster *poster, const struct way *way, alis_str what,
    uint64_t trace)
{
	struct known *known = ALIS_NEW(&memory->mem, struct known, 1);

	known->way = way;
	known->what = what;
	known->renamed = alis__renamed(poster, what, trace);
	known->choices = ALIS_NEW(&memory->mem, struct choice, way->count + 1);
	choose(poster, known);
	return known;
}

const struct known *alis__known(struct memory *memory, struct poster *poster,
    const struct way *way, alis_str what, uint64_t trace)
{
	const struct known **slot =
	    &memory->slots[alis__trace_add(trace, way->number) & (SLOTS - 2)];

	for (int i = 0; i < 2; i++)
		if (slot[i] != NULL && slot[i]->way == way &&
		    alis_str_same(slot[i]->what, what))
			return slot[i];
	if (memory->mem.held > HELD_MOST)
		alis__memory_end(memory);
	slot[1] = slot[0];
	slot[0] = known_make(memory, poster, way, what, trace);
	return slot[0];
}
