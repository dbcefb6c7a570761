/* SPDX-License-Identifier: MIT */
/*
 * The attacker knows the program, and has all the time there is: every cohort
 * of a size is made, those of which the same is published are held together,
 * and a count is known as far as they agree.
 */
#include "attack.h"

#include <stdio.h>

#define SLOTS (1u << 18)

/* All cohorts of which the same is published. */
struct same {
	alis_str text;
	int64_t low[GROUPS_MOST][KINDS], high[GROUPS_MOST][KINDS];
	int64_t size_low[GROUPS_MOST], size_high[GROUPS_MOST];
};

struct campaign {
	const char *why;
	enum alis_measure measure;
	size_t groups;
	int64_t least;
	size_t few, most; /* members, in a short run and in a long one */
};

struct trying {
	const struct campaign *campaign;
	size_t kinds;
	struct same *slots;
	struct alis_arena kept, mem;
	int64_t table[GROUPS_MOST * KINDS];
	size_t tried, found;
};

static struct same *same_of(struct trying *trying, alis_str text)
{
	uint64_t hash = UINT64_C(14695981039346656037);
	size_t at;

	for (size_t i = 0; i < text.n; i++)
		hash = (hash ^ (unsigned char)text.at[i]) *
		    UINT64_C(1099511628211);
	for (at = hash % SLOTS; trying->slots[at].text.at != NULL;
	     at = (at + 1) % SLOTS)
		if (alis_str_same(trying->slots[at].text, text))
			return &trying->slots[at];
	trying->slots[at].text = alis_str_copy(text, &trying->kept);
	for (size_t g = 0; g < GROUPS_MOST; g++) {
		trying->slots[at].size_low[g] = INT64_MAX;
		for (size_t k = 0; k < KINDS; k++)
			trying->slots[at].low[g][k] = INT64_MAX;
	}
	return &trying->slots[at];
}

static void widen(int64_t *low, int64_t *high, int64_t value)
{
	if (value < *low)
		*low = value;
	if (value > *high)
		*high = value;
}

static void try_one(struct trying *trying)
{
	static const struct alis_releases none;
	struct doctor doctors[MEMBERS_MOST] = { 0 };
	struct secret secret;
	struct same *same;
	size_t count = 0;

	for (size_t i = 0; i < trying->campaign->groups * trying->kinds; i++)
		for (int64_t k = 0; k < trying->table[i]; k++) {
			doctors[count].group = i / trying->kinds;
			doctors[count++].kinds[trying->campaign->measure] =
			    (uint8_t)(i % trying->kinds);
		}
	secret = secret_of(doctors, count);
	same = same_of(trying,
	    published(doctors, count,
	        trying->campaign->groups > 1 ? ALIS_BY_GROUP : ALIS_BY_NOTHING,
	        trying->campaign->least, &none, NULL, &trying->mem));
	for (size_t g = 0; g < trying->campaign->groups; g++) {
		widen(&same->size_low[g], &same->size_high[g], secret.sizes[g]);
		for (size_t k = 0; k < trying->kinds; k++)
			widen(&same->low[g][k], &same->high[g][k],
			    secret.cells[trying->campaign->measure][g][k]);
	}
	trying->tried++;
	alis_arena_release(&trying->mem);
}

static void fill(struct trying *trying, size_t at, int64_t left)
{
	if (at + 1 == trying->campaign->groups * trying->kinds) {
		trying->table[at] = left;
		try_one(trying);
		return;
	}
	for (int64_t n = 0; n <= left; n++) {
		trying->table[at] = n;
		fill(trying, at + 1, left - n);
	}
}

/* Whether it is known, and told on purpose, that there is nobody: of a group
 * that is not there, or of those who began after everybody did. */
static bool is_open(const struct same *same, enum alis_measure measure,
    size_t group, size_t kind)
{
	size_t since = alis_post_steps_of(kind).since;

	if (same->high[group][kind] > 0)
		return false;
	if (same->size_high[group] == 0)
		return true;
	if (measure != ALIS_MEASURE_POST)
		return false;
	for (size_t k = 0; k < ALIS_POST_KIND(since + 1, 0); k++)
		if (same->high[group][k] > 0)
			return false;
	return true;
}

static void tell(struct trying *trying, const struct same *same, size_t group,
    size_t kind, int64_t low, int64_t high)
{
	if (trying->found++ == 0)
		printf("%s: of group %zu, kind %zu there are %lld to %lld, "
		       "by\n%.*s",
		    trying->campaign->why, group, kind, (long long)low,
		    (long long)high, ALIS_FMT(same->text));
}

/* Of a group that may be a small one, which has from 1 to least - 1 doctors,
 * one value less need be left. */
static void compare_group(
    struct trying *trying, const struct same *same, size_t g)
{
	int64_t least = trying->campaign->least;
	int64_t values = same->size_low[g] < least ? least - 1 : least;

	if (same->size_high[g] > 0 &&
	    is_found(same->size_low[g], same->size_high[g], least, least - 1))
		tell(trying, same, g, KINDS, same->size_low[g],
		    same->size_high[g]);
	for (size_t k = 0; k < trying->kinds; k++)
		if (!is_open(same, trying->campaign->measure, g, k) &&
		    is_found(same->low[g][k], same->high[g][k], least, values))
			tell(trying, same, g, k, same->low[g][k],
			    same->high[g][k]);
}

static void compare(struct trying *trying)
{
	for (size_t i = 0; i < SLOTS; i++)
		for (size_t g = 0; g < trying->campaign->groups; g++)
			if (trying->slots[i].text.at != NULL)
				compare_group(trying, &trying->slots[i], g);
}

/* How many are in the cohort is published if they are enough: all of a size
 * are held together, and all that are too small. */
static size_t try_campaign(const struct campaign *campaign, bool is_long)
{
	struct trying trying = { .campaign = campaign };
	struct alis_arena mem = { 0 };
	size_t most = is_long ? campaign->most : campaign->few;

	trying.kinds = alis_measure_kinds(campaign->measure);
	for (size_t n = 0; n <= most; n++) {
		if (n == 0 || (int64_t)n >= campaign->least)
			trying.slots = ALIS_NEW(&mem, struct same, SLOTS);
		fill(&trying, 0, (int64_t)n);
		if ((int64_t)n + 1 < campaign->least)
			continue;
		compare(&trying);
		alis_arena_release(&trying.kept);
		alis_arena_release(&mem);
	}
	printf("%s: %zu cohorts, %zu secrets found\n", campaign->why,
	    trying.tried, trying.found);
	return trying.found;
}

size_t attack_by_trying_all(bool is_long)
{
	static const struct campaign campaigns[] = {
		{ "two groups, hours", ALIS_MEASURE_HOURS, 2, 3, 9, 12 },
		{ "two groups, rhythm", ALIS_MEASURE_RHYTHM, 2, 3, 16, 18 },
		{ "three groups, plan", ALIS_MEASURE_PLAN, 3, 3, 11, 16 },
		{ "four groups, plan", ALIS_MEASURE_PLAN, 4, 3, 8, 13 },
		{ "two groups, least 5", ALIS_MEASURE_PLAN, 2, 5, 16, 30 },
		{ "hours", ALIS_MEASURE_HOURS, 1, 5, 16, 30 },
		{ "completion", ALIS_MEASURE_COMPLETION, 1, 3, 9, 14 },
		{ "months, stability", ALIS_MEASURE_POST, 1, 3, 7, 11 },
	};
	size_t found = 0;

	for (size_t i = 0; i < ALIS_COUNT(campaigns); i++)
		found += try_campaign(&campaigns[i], is_long);
	return found;
}
