/* SPDX-License-Identifier: MIT */
/*
 * Two tables of one day, of the same doctors in other groups: what the one
 * says of a group and the other of its own may say together what neither may.
 * The attacker has both, knows the program, and has all the time there is.
 */
#include "attack.h"

#include <stdio.h>

#define SLOTS (1u << 18)
#define PARTS 2 /* groups in each grouping, and kinds of plan */
/* Doctors by group, year they began in, and plan. */
#define CELLS (PARTS * PARTS * PARTS)
/* What is looked for: each cell, and each sum of them over one or two. */
#define SECRETS 27

struct both {
	alis_str text;
	int64_t low[SECRETS], high[SECRETS];
};

struct trying {
	enum alis_group_by first, second;
	int64_t least;
	struct both *slots;
	struct alis_arena kept, mem;
	int64_t table[CELLS];
	size_t tried, found;
};

static size_t digit(size_t number, size_t place, size_t base)
{
	while (place-- > 0)
		number /= base;
	return number % base;
}

/* Of a secret each digit is a part, or PARTS for all of them. */
static bool counts(size_t secret, size_t cell)
{
	for (size_t place = 0; place < 3; place++) {
		size_t wanted = digit(secret, place, PARTS + 1);
		if (wanted != PARTS && wanted != digit(cell, place, PARTS))
			return false;
	}
	return true;
}

static size_t doctors_of(const struct trying *trying, struct doctor *doctors)
{
	size_t count = 0;

	for (size_t cell = 0; cell < CELLS; cell++)
		for (int64_t i = 0; i < trying->table[cell]; i++) {
			size_t since = digit(cell, 1, PARTS);
			struct doctor *doctor = &doctors[count++];
			doctor->group = digit(cell, 0, PARTS);
			doctor->kinds[ALIS_MEASURE_POST] =
			    (uint8_t)ALIS_POST_KIND(since, since);
			doctor->kinds[ALIS_MEASURE_PLAN] =
			    (uint8_t)digit(cell, 2, PARTS);
		}
	return count;
}

static alis_str both_published(
    struct trying *trying, const struct doctor *doctors, size_t count)
{
	static const struct alis_releases none;
	struct alis_release release = { 0 };
	struct alis_releases before = { &release, 1 };
	alis_str texts[2];

	texts[0] = published(doctors, count, trying->first, trying->least,
	    &none, &release, &trying->mem);
	if (release.count == 0)
		before.count = 0;
	texts[1] = published(doctors, count, trying->second, trying->least,
	    &before, NULL, &trying->mem);
	return alis_str_join(&trying->mem, texts, 2);
}

static struct both *both_of(struct trying *trying, alis_str text)
{
	uint64_t hash = UINT64_C(14695981039346656037);
	struct both *both;

	for (size_t i = 0; i < text.n; i++)
		hash = (hash ^ (unsigned char)text.at[i]) *
		    UINT64_C(1099511628211);
	for (size_t at = hash % SLOTS;; at = (at + 1) % SLOTS) {
		both = &trying->slots[at];
		if (both->text.at == NULL)
			break;
		if (alis_str_same(both->text, text))
			return both;
	}
	both->text = alis_str_copy(text, &trying->kept);
	for (size_t i = 0; i < SECRETS; i++)
		both->low[i] = INT64_MAX;
	return both;
}

static void try_one(struct trying *trying)
{
	struct doctor doctors[MEMBERS_MOST] = { 0 };
	size_t count = doctors_of(trying, doctors);
	struct both *both =
	    both_of(trying, both_published(trying, doctors, count));

	for (size_t secret = 0; secret < SECRETS; secret++) {
		int64_t n = 0;
		for (size_t cell = 0; cell < CELLS; cell++)
			n += counts(secret, cell) ? trying->table[cell] : 0;
		if (n < both->low[secret])
			both->low[secret] = n;
		if (n > both->high[secret])
			both->high[secret] = n;
	}
	trying->tried++;
	alis_arena_release(&trying->mem);
}

static void fill(struct trying *trying, size_t at, int64_t left)
{
	if (at + 1 == CELLS) {
		trying->table[at] = left;
		try_one(trying);
		return;
	}
	for (int64_t n = 0; n <= left; n++) {
		trying->table[at] = n;
		fill(trying, at + 1, left - n);
	}
}

/* That a group, or a year, is not there is no secret. */
static bool is_there(const struct both *both, size_t secret)
{
	for (size_t place = 0; place < 2; place++) {
		size_t whole = SECRETS - 1; /* of all */
		size_t part = digit(secret, place, PARTS + 1);
		whole -= (PARTS - part) * (place == 0 ? 1 : PARTS + 1);
		if (both->high[whole] == 0)
			return false;
	}
	return true;
}

static void compare(struct trying *trying)
{
	for (size_t i = 0; i < SLOTS; i++) {
		const struct both *both = &trying->slots[i];
		for (size_t secret = 0;
		     both->text.at != NULL && secret < SECRETS; secret++) {
			if (!is_there(both, secret) ||
			    !is_found(both->low[secret], both->high[secret],
			        trying->least, trying->least - 1))
				continue;
			if (trying->found++ == 0)
				printf("two groupings: of group %zu, year %zu, "
				       "plan %zu (2: all) there are %lld, "
				       "by\n%.*s",
				    digit(secret, 0, PARTS + 1),
				    digit(secret, 1, PARTS + 1),
				    digit(secret, 2, PARTS + 1),
				    (long long)both->low[secret],
				    ALIS_FMT(both->text));
		}
	}
}

static size_t try_groupings(enum alis_group_by first, enum alis_group_by second,
    int64_t few, int64_t most)
{
	struct trying trying = {
		.first = first, .second = second, .least = ALIS_LEAST_EVER
	};
	struct alis_arena mem = { 0 };

	for (int64_t n = few; n <= most; n++) {
		trying.slots = ALIS_NEW(&mem, struct both, SLOTS);
		fill(&trying, 0, n);
		compare(&trying);
		alis_arena_release(&trying.kept);
		alis_arena_release(&mem);
	}
	printf("two groupings: %zu cohorts, %zu secrets found\n", trying.tried,
	    trying.found);
	return trying.found;
}

/* From twelve on both can be told: two groups in each of two years, of three
 * doctors. */
size_t attack_by_groupings(bool is_long)
{
	int64_t few = is_long ? ALIS_LEAST_EVER : 12;
	int64_t most = is_long ? 14 : 12;

	return try_groupings(ALIS_BY_GROUP, ALIS_BY_START, few, most) +
	    (is_long ? try_groupings(ALIS_BY_START, ALIS_BY_GROUP, few, most)
	             : 0);
}
