/* SPDX-License-Identifier: MIT */
#include "groups.h"

#include <stdlib.h>

/*
 * Of whom tables were published. Whoever has all tables can work out figures
 * of those who stand in the same sets of them, and of nobody else: if each
 * such class has 'least' members, no difference of tables tells of fewer.
 */

/* ---- classes ---- */

struct classes alis__classes(size_t members, struct alis_arena *mem)
{
	return (struct classes){ ALIS_NEW(mem, size_t, members + 1), 1 };
}

void alis__classes_part(struct classes *classes, size_t members,
    const size_t *numbers, struct alis_arena *mem)
{
	size_t most = 0, count = 0;
	size_t *renamed;

	for (size_t i = 0; i < members; i++)
		if (numbers[i] > most)
			most = numbers[i];
	/* 0: not met yet; else the new number, from 1 */
	renamed = ALIS_NEW(mem, size_t, classes->count * (most + 1));
	for (size_t i = 0; i < members; i++) {
		size_t *to = &renamed[classes->of[i] * (most + 1) + numbers[i]];
		if (*to == 0)
			*to = ++count;
		classes->of[i] = *to - 1;
	}
	classes->count = count;
}

bool alis__classes_hold(const struct classes *classes, size_t members,
    int64_t least, struct alis_arena *mem)
{
	int64_t *sizes = ALIS_NEW(mem, int64_t, classes->count + 1);

	for (size_t i = 0; i < members; i++)
		sizes[classes->of[i]]++;
	for (size_t i = 0; i < classes->count; i++)
		if (sizes[i] < least)
			return false;
	return true;
}

/* ---- members by slug ---- */

struct slug {
	alis_str slug;
	size_t member;
};

static int by_slug(const void *left, const void *right)
{
	const struct slug *a = left, *b = right;

	return alis_str_compare(a->slug, b->slug);
}

bool alis__release_marks(const struct alis_accounts *set, const alis_str *slugs,
    size_t members, size_t *marks, struct alis_arena *mem)
{
	struct slug *sorted = ALIS_NEW(mem, struct slug, members + 1);

	for (size_t i = 0; i < members; i++) {
		sorted[i] = (struct slug){ slugs[i], i };
		marks[i] = 0;
	}
	qsort(sorted, members, sizeof(*sorted), by_slug);
	for (size_t i = 0; i < set->count; i++) {
		struct slug wanted = { set->names[i], 0 };
		const struct slug *found =
		    bsearch(&wanted, sorted, members, sizeof(*sorted), by_slug);
		if (found == NULL)
			return false;
		marks[found->member] = 1;
	}
	return true;
}

bool alis__release_crosses(const struct alis_release *release,
    const struct alis_groups *made, const alis_str *slugs, size_t members,
    const size_t *groups, struct alis_arena *mem)
{
	size_t *marks = ALIS_NEW(mem, size_t, members + 1);
	int64_t *both =
	    ALIS_NEW(mem, int64_t, release->count * made->group_count + 1);
	const int64_t *of_all = both; /* the first set has all who were in it */

	for (size_t set = 0; set < release->count; set++) {
		alis__release_marks(
		    &release->sets[set], slugs, members, marks, mem);
		for (size_t i = 0; i < members; i++)
			both[set * made->group_count + groups[i]] +=
			    (int64_t)marks[i];
	}
	for (size_t set = 1; set < release->count; set++)
		for (size_t g = 0; g < made->group_count; g++) {
			bool is_later =
			    made->by == ALIS_BY_START && of_all[g] == 0;
			if (both[set * made->group_count + g] < made->least &&
			    !is_later)
				return false;
		}
	return true;
}

/* ---- as text: "tabell 2025-06-30 start", and a line for each set ---- */

const char *const alis_groupings[ALIS_BY_COUNT] = { "", "gruppe", "kommune",
	"start", "prosent", "antall" };

#define TABLE ALIS_STR("tabell ")
#define SET   ALIS_STR("av")

void alis_release_put(struct alis_out *out, const struct alis_release *release)
{
	alis_out_put(out, TABLE);
	alis_out_day(out, release->day);
	if (release->by != ALIS_BY_NOTHING) {
		alis_out_char(out, ' ');
		alis_out_lit(out, alis_groupings[release->by]);
	}
	alis_out_char(out, '\n');
	for (size_t i = 0; i < release->count; i++) {
		alis_out_put(out, SET);
		for (size_t k = 0; k < release->sets[i].count; k++) {
			alis_out_char(out, ' ');
			alis_out_put(out, release->sets[i].names[k]);
		}
		alis_out_char(out, '\n');
	}
}

static size_t count_of(alis_str text, char mark)
{
	size_t count = 0;

	for (size_t i = 0; i < text.n; i++)
		count += text.at[i] == mark;
	return count;
}

/* The words of "av kari-nordmann-1f9a3c07 ...". False if it is not that. */
static bool set_read(
    alis_str line, struct alis_arena *mem, struct alis_accounts *set)
{
	size_t most = count_of(line, ' ');
	alis_str *names = ALIS_NEW(mem, alis_str, most + 1);
	alis_cut cut = alis_str_cut(line, ' ');

	if (!alis_str_same(cut.head, SET) || most == 0)
		return false;
	*set = (struct alis_accounts){ names, 0 };
	while (cut.found) {
		cut = alis_str_cut(cut.tail, ' ');
		if (cut.head.n == 0)
			return false;
		names[set->count++] = cut.head;
	}
	return true;
}

/* "2025-06-30 start": the day, and the grouping if there was one. */
static bool table_read(alis_str words, struct alis_release *release)
{
	alis_cut cut = alis_str_cut(words, ' ');

	if (!alis_day_read(cut.head, &release->day))
		return false;
	release->by = ALIS_BY_NOTHING;
	if (!cut.found)
		return true;
	for (int by = 1; by < ALIS_BY_COUNT; by++)
		if (alis_str_same(cut.tail, alis_str_of(alis_groupings[by])))
			release->by = (enum alis_group_by)by;
	return release->by != ALIS_BY_NOTHING;
}

bool alis_releases_read(
    alis_str text, struct alis_arena *mem, struct alis_releases *releases)
{
	size_t most = count_of(text, '\n');
	struct alis_release *at = ALIS_NEW(mem, struct alis_release, most + 1);
	struct alis_accounts *sets =
	    ALIS_NEW(mem, struct alis_accounts, most + 1);
	size_t used = 0;

	*releases = (struct alis_releases){ at, 0 };
	while (text.n > 0) {
		alis_cut cut = alis_str_cut(text, '\n');
		struct alis_release *last = &at[releases->count];
		if (!cut.found)
			return false;
		text = cut.tail;
		if (alis_str_starts(cut.head, TABLE)) {
			last->sets = &sets[used];
			if (!table_read(alis_str_from(cut.head, TABLE.n), last))
				return false;
			releases->count++;
			continue;
		}
		if (releases->count == 0 ||
		    !set_read(cut.head, mem, &sets[used]))
			return false;
		used++;
		last[-1].count++;
	}
	for (size_t i = 0; i < releases->count; i++)
		if (at[i].count == 0)
			return false;
	return true;
}
