/* SPDX-License-Identifier: MIT */
#include "pairs.h"

#include <stdlib.h>
#include <string.h>

/*
 * Entries that were edited: what they still have in common is weighed, and
 * those with the most in common are paired first. Not every entry is held
 * against every other, but against its neighbours among those that share
 * something; all that is looked at is the same with the versions exchanged.
 */

/* What the fields weigh that are the same, in docs/history.md's table. */
enum weight {
	WEIGHT_DAY = 34, /* the first day */
	WEIGHT_KIND = 20,
	WEIGHT_WHAT = 30,
	WEIGHT_NOTE = 12,
	WEIGHT_BELOW = 10, /* attributes, and postings */
	WEIGHT_TIME = 8,
	WEIGHT_AMOUNTS = 8,
	WEIGHT_ALONE = 6,      /* no other that is left has this WHAT */
	WEIGHT_ONE_FIELD = 40, /* all but one field is the same */
	WEIGHT_LEAST = 54,     /* of two that are one entry */
};

/* Neighbours that an entry is held against, among those that share one
 * thing: so many, but fewer where hundreds of thousands were edited. */
#define NEIGHBOURS_MOST  32
#define NEIGHBOURS_LEAST 4
#define NEIGHBOURS_ALL   1000000

/* One of the entries, of either side. */
struct one {
	const struct lone *lone;
	struct said said;
	uint32_t rank; /* of its text and mark among all: an order that is the
	                * same wherever the entry stands */
	bool is_later; /* of the later version */
	bool is_alone; /* with its WHAT, but for one of the other version */
	bool taken;
};

/* Two that may be the same. */
struct maybe {
	uint32_t was, is;   /* numbers of ones */
	uint32_t low, high; /* their ranks, whichever version they are of */
	uint32_t weight;
	uint32_t apart; /* days between their first days */
};

struct search {
	struct alis_arena *mem;
	struct one *ones;
	size_t count;
	struct maybe *maybes;
	size_t maybe_count;
	size_t maybe_room;
};

/* ---- how much two have in common ---- */

static size_t common_head(alis_str a, alis_str b)
{
	size_t most = a.n < b.n ? a.n : b.n, n = 0;

	while (n < most && a.at[n] == b.at[n])
		n++;
	return n;
}

static size_t common_tail(alis_str a, alis_str b, size_t most)
{
	size_t n = 0;

	while (n < most && a.at[a.n - 1 - n] == b.at[b.n - 1 - n])
		n++;
	return n;
}

/* The share of the longer text that both begin and end with, of 'weight'. */
static unsigned alike(alis_str a, alis_str b, enum weight weight)
{
	size_t longer = a.n > b.n ? a.n : b.n;
	size_t shorter = a.n < b.n ? a.n : b.n;
	size_t n = common_head(a, b);

	if (longer == 0)
		return 0;
	n += common_tail(a, b, shorter - n);
	return (unsigned)(n * weight / longer);
}

static unsigned same(alis_str a, alis_str b, enum weight weight)
{
	return a.n > 0 && alis_str_same(a, b) ? weight : 0;
}

/* Of days that differ, how near they are; the same day of another year is a
 * slip of the pen. */
static unsigned nearness(alis_day a, alis_day b)
{
	struct alis_civil x = alis_day_civil(a), y = alis_day_civil(b);
	int64_t apart = a < b ? (int64_t)b - a : (int64_t)a - b;

	if (apart <= 7)
		return 6;
	if (x.month == y.month && x.day == y.day)
		return 5;
	if (apart <= 31)
		return 4;
	return apart <= 366 ? 2 : 0;
}

static size_t fields_apart(const struct said *a, const struct said *b)
{
	const alis_str fields[][2] = { { a->days, b->days },
		{ a->time, b->time }, { a->kind, b->kind },
		{ a->amounts, b->amounts }, { a->what, b->what },
		{ a->note, b->note }, { a->attributes, b->attributes },
		{ a->postings, b->postings } };
	size_t n = 0;

	for (size_t i = 0; i < ALIS_COUNT(fields); i++)
		n += !alis_str_same(fields[i][0], fields[i][1]);
	return n;
}

static unsigned weigh(const struct one *x, const struct one *y)
{
	const struct said *a = &x->said, *b = &y->said;
	const struct alis_entry *e = x->lone->entry, *f = y->lone->entry;
	unsigned weight =
	    e->first == f->first ? WEIGHT_DAY : nearness(e->first, f->first);

	weight += same(a->kind, b->kind, WEIGHT_KIND);
	weight += same(a->time, b->time, WEIGHT_TIME);
	weight += same(a->amounts, b->amounts, WEIGHT_AMOUNTS);
	weight += alike(a->what, b->what, WEIGHT_WHAT);
	weight += alike(a->note, b->note, WEIGHT_NOTE);
	weight += alike(a->attributes, b->attributes, WEIGHT_BELOW);
	weight += alike(a->postings, b->postings, WEIGHT_BELOW);
	weight += x->is_alone ? same(a->what, b->what, WEIGHT_ALONE) : 0;
	weight += fields_apart(a, b) == 1 ? WEIGHT_ONE_FIELD : 0;
	return weight + (e->mark == f->mark);
}

/* ---- who is held against whom ---- */

/* What those of a group share. */
enum shared {
	SHARED_WHAT, /* first, for it is seen there who is alone */
	SHARED_DAY,
	SHARED_REST, /* all but the date */
	SHARED_NOTE,
	SHARED_WORD, /* the kind, and the first word of WHAT */
	SHARED_COUNT
};

/* Where one stands in the order of what is shared: beside those that are the
 * likest to it. */
struct place {
	alis_str shared; /* empty: it shares nothing */
	alis_str order;
	alis_day day;
	uint32_t rank;
	uint32_t one;
};

static int by_place(const void *left, const void *right)
{
	const struct place *a = left, *b = right;
	int order = alis_str_compare(a->shared, b->shared);

	if (order == 0)
		order = alis_str_compare(a->order, b->order);
	if (order != 0)
		return order;
	if (a->day != b->day)
		return a->day < b->day ? -1 : 1;
	if (a->rank != b->rank)
		return a->rank < b->rank ? -1 : 1;
	return (a->one > b->one) - (a->one < b->one);
}

static alis_str kind_and_word(const struct said *said, struct alis_arena *mem)
{
	const alis_str parts[] = { said->kind, ALIS_STR(" "),
		alis_str_cut(said->what, ' ').head };

	return said->what.n == 0 ? said->what
	                         : alis_str_join(mem, parts, ALIS_COUNT(parts));
}

static struct place place_of(
    const struct one *one, enum shared shared, struct alis_arena *mem)
{
	const struct said *said = &one->said;
	struct place place = { .day = one->lone->entry->first,
		.rank = one->rank };

	switch (shared) {
	case SHARED_DAY:
		place.shared = alis_str_part(said->days, 0, 10);
		break;
	case SHARED_REST:
		place.shared = alis_str_from(one->lone->text, said->days.n);
		break;
	case SHARED_WHAT:
		place.shared = said->what;
		break;
	case SHARED_NOTE:
		place.shared = said->note;
		break;
	case SHARED_WORD:
		place.shared = kind_and_word(said, mem);
		place.order = said->what;
		break;
	case SHARED_COUNT:
		break;
	}
	return place;
}

/* Mark those whose WHAT only one of each version has. */
static void mark_alone(
    struct search *search, const struct place *places, size_t count)
{
	size_t to;

	for (size_t from = 0; from < count; from = to) {
		struct one *a = &search->ones[places[from].one], *b;
		for (to = from + 1; to < count &&
		     alis_str_same(places[to].shared, places[from].shared);)
			to++;
		if (to - from != 2)
			continue;
		b = &search->ones[places[from + 1].one];
		a->is_alone = a->is_later != b->is_later;
		b->is_alone = a->is_alone;
	}
}

static uint32_t days_apart(const struct one *x, const struct one *y)
{
	int64_t days =
	    (int64_t)x->lone->entry->first - (int64_t)y->lone->entry->first;

	return (uint32_t)(days < 0 ? -days : days);
}

static void maybe_add(struct search *search, uint32_t x, uint32_t y)
{
	unsigned weight = weigh(&search->ones[x], &search->ones[y]);
	bool exchanged = search->ones[x].is_later;
	uint32_t a = search->ones[x].rank, b = search->ones[y].rank;
	struct maybe *wider;

	if (weight < WEIGHT_LEAST)
		return;
	if (search->maybe_count == search->maybe_room) {
		search->maybe_room = search->maybe_room * 2 + 64;
		wider = ALIS_NEW(search->mem, struct maybe, search->maybe_room);
		if (search->maybe_count > 0)
			memcpy(wider, search->maybes,
			    search->maybe_count * sizeof(*wider));
		search->maybes = wider;
	}
	search->maybes[search->maybe_count++] =
	    (struct maybe){ exchanged ? y : x, exchanged ? x : y, a < b ? a : b,
		    a < b ? b : a, weight,
		    days_apart(&search->ones[x], &search->ones[y]) };
}

/* Hold each against the next few of the other version behind it. 'next' has,
 * for each place, the next one of the other version. */
static void neighbours_add(struct search *search, const struct place *places,
    size_t count, size_t most, size_t *next)
{
	size_t last[2] = { count, count };

	/* next[i]: the next place of the same version behind i. */
	for (size_t i = count; i > 0; i--) {
		bool later = search->ones[places[i - 1].one].is_later;
		next[i - 1] = last[later];
		last[later] = i - 1;
	}
	/* last: now the first place of each version. */
	for (size_t i = 0; i < count; i++) {
		bool later = search->ones[places[i].one].is_later;
		size_t k, n = 0;
		last[later] = next[i];
		for (k = last[!later]; k < count && n < most; k = next[k]) {
			if (!alis_str_same(places[k].shared, places[i].shared))
				break;
			maybe_add(search, places[i].one, places[k].one);
			n++;
		}
	}
}

static void search_by(struct search *search, enum shared shared,
    struct place *places, size_t *next)
{
	size_t most = NEIGHBOURS_ALL / (search->count + 1), n = 0;

	most = most > NEIGHBOURS_MOST ? NEIGHBOURS_MOST
	    : most < NEIGHBOURS_LEAST ? NEIGHBOURS_LEAST
	                              : most;
	for (size_t i = 0; i < search->count; i++) {
		struct place place =
		    place_of(&search->ones[i], shared, search->mem);
		place.one = (uint32_t)i;
		if (place.shared.n > 0)
			places[n++] = place;
	}
	qsort(places, n, sizeof(struct place), by_place);
	if (shared == SHARED_WHAT)
		mark_alone(search, places, n);
	neighbours_add(search, places, n, most, next);
}

/* ---- the pairs ---- */

static int by_weight(const void *left, const void *right)
{
	const struct maybe *a = left, *b = right;

	if (a->weight != b->weight)
		return a->weight > b->weight ? -1 : 1;
	if (a->apart != b->apart)
		return a->apart < b->apart ? -1 : 1;
	if (a->low != b->low)
		return a->low < b->low ? -1 : 1;
	if (a->high != b->high)
		return a->high < b->high ? -1 : 1;
	if (a->was != b->was)
		return a->was < b->was ? -1 : 1;
	return (a->is > b->is) - (a->is < b->is);
}

static void take(struct search *search, struct side *was, struct side *is)
{
	if (search->maybe_count == 0)
		return;
	qsort(search->maybes, search->maybe_count, sizeof(struct maybe),
	    by_weight);
	for (size_t i = 0; i < search->maybe_count; i++) {
		struct one *a = &search->ones[search->maybes[i].was];
		struct one *b = &search->ones[search->maybes[i].is];
		if (a->taken || b->taken)
			continue;
		a->taken = true;
		b->taken = true;
		was->is_what[a->lone->number] = b->lone->number;
		is->is_what[b->lone->number] = a->lone->number;
	}
}

/* Both sides in one list, each with what it says; they come in the order of
 * their texts, and so get their ranks. */
static void ones_add(
    struct search *search, const struct side *was, const struct side *is)
{
	size_t i = 0, k = 0;
	uint32_t rank = 0;

	search->ones =
	    ALIS_NEW(search->mem, struct one, was->count + is->count + 1);
	while (i < was->count || k < is->count) {
		int order = i == was->count ? 1
		    : k == is->count
		    ? -1
		    : alis_str_compare(was->lones[i].text, is->lones[k].text);
		bool later = order > 0;
		const struct side *side = later ? is : was;
		const struct lone *lone =
		    later ? &is->lones[k++] : &was->lones[i++];
		const struct one *before = search->count == 0
		    ? NULL
		    : &search->ones[search->count - 1];
		if (before != NULL &&
		    (!alis_str_same(before->lone->text, lone->text) ||
		        before->lone->entry->mark != lone->entry->mark))
			rank++;
		search->ones[search->count++] =
		    (struct one){ lone, alis__said(&side->words, lone->entry),
			    rank, later, false, false };
	}
}

void alis__pair_alike(struct side *was, struct side *is, struct alis_arena *mem)
{
	struct search search = { .mem = mem };
	size_t most = was->count + is->count;
	struct place *places;
	size_t *next;

	if (was->count == 0 || is->count == 0 || most > UINT32_MAX)
		return;
	places = ALIS_NEW(mem, struct place, most);
	next = ALIS_NEW(mem, size_t, most);
	ones_add(&search, was, is);
	for (int shared = 0; shared < SHARED_COUNT; shared++)
		search_by(&search, (enum shared)shared, places, next);
	take(&search, was, is);
}
