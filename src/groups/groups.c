/* SPDX-License-Identifier: MIT */
#include "groups.h"

#include <stdlib.h>

/*
 * Counts of doctors, by groups and kinds, as far as they may be told. Nothing
 * leaves here but counts of 'least' doctors or more.
 */

/* A doctor who is counted. */
struct counted {
	const struct alis_standing_of *of;
	uint8_t kinds[ALIS_MEASURE_COUNT];
	size_t group; /* ALIS_NO_MUNICIPALITY: in no group */
};

struct counting {
	const struct alis_roster *roster;
	struct counted *counted;
	alis_str *slugs; /* of each who is counted */
	size_t count;
	struct alis_arena *mem;
	struct alis_groups *made;
	/* Of whom figures can be worked out by all that is published: without
	 * the groups that are asked for, and with them. */
	struct classes all, fine;
};

/* ---- where the kinds may be cut, what matters most first ---- */

#define BIT(kind) (UINT32_C(1) << (kind))
/* All kinds under one. */
#define UNDER(kind) (BIT(kind) - 1)
/* The kinds of post that have come to a step: since the first day, in post. */
#define SINCE(step) (~UNDER(ALIS_POST_KIND(step, 0)))
#define IN_1 \
	(BIT(2) | BIT(4) | BIT(5) | BIT(7) | BIT(8) | BIT(9)) /* in >= 1 \
	                                                       */
#define IN_2 (BIT(5) | BIT(8) | BIT(9))
#define IN_3 BIT(9)

#define CUTS_MOST 6

static const struct {
	uint32_t cuts[CUTS_MOST];
	size_t count;
} cuts_of[ALIS_MEASURE_COUNT] = {
	[ALIS_MEASURE_POST] = { { IN_2, SINCE(2), IN_1, SINCE(1), IN_3,
	                            SINCE(3) },
	    6 },
	[ALIS_MEASURE_HOURS] = { { UNDER(2), UNDER(1), UNDER(3) }, 3 },
	[ALIS_MEASURE_RHYTHM] = { { UNDER(2), UNDER(1) }, 2 },
	[ALIS_MEASURE_PLAN] = { { UNDER(1) }, 1 },
	[ALIS_MEASURE_COMPLETION] = { { UNDER(3), UNDER(1), UNDER(6), UNDER(2),
	                                  UNDER(4), UNDER(5) },
	    6 },
};

/* ---- groups ---- */

static void group_add(struct counting *counting, const struct alis_group *group)
{
	struct alis_groups *made = counting->made;
	struct alis_group *groups =
	    ALIS_NEW(counting->mem, struct alis_group, made->group_count + 1);

	for (size_t i = 0; i < made->group_count; i++)
		groups[i] = made->groups[i];
	groups[made->group_count++] = *group;
	made->groups = groups;
}

/* No groups are told. */
static void group_none(struct counting *counting)
{
	counting->made->groups = NULL;
	counting->made->group_count = 0;
	for (size_t i = 0; i < counting->count; i++)
		counting->counted[i].group = 0;
}

/* Names that are no order: each has one of 'n' numbers. */
static void groups_by_name(
    struct counting *counting, const alis_str *names, size_t n)
{
	int64_t *sizes = ALIS_NEW(counting->mem, int64_t, n);
	bool *is_rest = ALIS_NEW(counting->mem, bool, n);
	size_t *number = ALIS_NEW(counting->mem, size_t, n);
	struct alis_group rest = { .is_rest = true };

	for (size_t i = 0; i < counting->count; i++)
		sizes[counting->counted[i].group]++;
	if (!alis_cohort_rest(sizes, n, counting->made->least, is_rest)) {
		group_none(counting);
		return;
	}
	for (size_t i = 0; i < n; i++) {
		struct alis_group group = { .name = names[i],
			.count = sizes[i] };
		number[i] = counting->made->group_count;
		if (is_rest[i])
			rest.count += sizes[i];
		else if (sizes[i] > 0)
			group_add(counting, &group);
	}
	for (size_t i = 0; i < counting->count; i++) {
		size_t *group = &counting->counted[i].group;
		*group = is_rest[*group] ? counting->made->group_count
		                         : number[*group];
	}
	if (rest.count > 0)
		group_add(counting, &rest);
}

/* Kinds that are an order: neighbours are joined. Each has one of 'n' numbers,
 * which stand for 'from' and what follows it. */
static void groups_in_order(struct counting *counting, size_t n, int64_t from)
{
	int64_t sizes[32] = { 0 };
	uint32_t cuts[32];
	bool made[32];
	uint8_t part_of[32];
	size_t number[32];

	for (size_t i = 0; i < counting->count; i++)
		sizes[counting->counted[i].group]++;
	for (size_t i = 0; i + 1 < n; i++) {
		/* From the last: "all of it" goes before "half of it". */
		cuts[i] = UNDER(n - 1 - i);
		made[i] = true;
	}
	if (alis_cohort_parts(sizes, 1, n, cuts, n - 1, counting->made->least,
	        made, part_of) < 2) {
		group_none(counting);
		return;
	}
	for (size_t i = 0; i < n;) {
		struct alis_group group = { .from = from + (int64_t)i };
		uint8_t part = part_of[i];
		for (; i < n && part_of[i] == part; i++) {
			number[i] = counting->made->group_count;
			group.count += sizes[i];
			group.to = from + (int64_t)i;
		}
		group_add(counting, &group);
	}
	for (size_t i = 0; i < counting->count; i++)
		counting->counted[i].group = number[counting->counted[i].group];
}

struct named {
	alis_str folded, name;
	size_t doctor;
};

static int by_folded(const void *left, const void *right)
{
	const struct named *a = left, *b = right;
	int order = alis_str_compare(a->folded, b->folded);

	if (order != 0)
		return order;
	return a->doctor < b->doctor ? -1 : a->doctor > b->doctor;
}

/* The groups of the roster, in order of their names: one of who is in them
 * would tell something of the first. */
static void by_group(struct counting *counting)
{
	struct named *sorted =
	    ALIS_NEW(counting->mem, struct named, counting->count);
	alis_str *names = ALIS_NEW(counting->mem, alis_str, counting->count);
	size_t n = 0;

	for (size_t i = 0; i < counting->count; i++) {
		alis_str name = counting->counted[i].of->member->group;
		sorted[i] = (struct named){ alis_utf8_fold(name, counting->mem),
			name, i };
	}
	qsort(sorted, counting->count, sizeof(*sorted), by_folded);
	for (size_t i = 0; i < counting->count; i++) {
		if (i == 0 ||
		    !alis_str_same(sorted[i].folded, sorted[i - 1].folded))
			names[n++] = sorted[i].name;
		counting->counted[sorted[i].doctor].group = n - 1;
	}
	groups_by_name(counting, names, n);
}

static void by_municipality(struct counting *counting)
{
	size_t n = counting->roster->municipality_count;
	alis_str *names = ALIS_NEW(counting->mem, alis_str, n + 1);

	for (size_t i = 0; i < n; i++)
		names[i] = counting->roster->municipalities[i].name;
	for (size_t i = 0; i < counting->count; i++) {
		size_t at = counting->counted[i].of->member->municipality;
		counting->counted[i].group =
		    at == ALIS_NO_MUNICIPALITY ? n : at;
	}
	groups_by_name(counting, names, n + 1);
}

#define YEARS 32

static void by_start(struct counting *counting)
{
	int last = alis_day_civil(counting->made->today).year;

	for (size_t i = 0; i < counting->count; i++) {
		struct counted *counted = &counting->counted[i];
		int ago =
		    last - alis_day_civil(alis__first_day(counted->of)).year;
		if (ago < 0)
			ago = 0;
		if (ago > YEARS - 1)
			ago = YEARS - 1;
		counted->group = (size_t)(YEARS - 1 - ago);
	}
	groups_in_order(counting, YEARS, last - (YEARS - 1));
}

static void by_percent(struct counting *counting)
{
	for (size_t i = 0; i < counting->count; i++)
		counting->counted[i].group =
		    alis__percent_kind(counting->counted[i].of->figures);
	groups_in_order(counting, ALIS_COUNT(alis_percent_limits) + 1, 0);
}

static void by_size(struct counting *counting)
{
	size_t n = counting->roster->municipality_count;
	int64_t *sizes = ALIS_NEW(counting->mem, int64_t, n + 1);

	for (size_t i = 0; i < counting->count; i++) {
		size_t at = counting->counted[i].of->member->municipality;
		if (at != ALIS_NO_MUNICIPALITY)
			sizes[at]++;
	}
	for (size_t i = 0; i < counting->count; i++) {
		size_t at = counting->counted[i].of->member->municipality;
		counting->counted[i].group = at == ALIS_NO_MUNICIPALITY
		    ? 0
		    : alis__step_of(sizes[at], 1, alis_size_limits,
		          ALIS_COUNT(alis_size_limits));
	}
	groups_in_order(counting, ALIS_COUNT(alis_size_limits) + 1, 0);
}

static void group_all(struct counting *counting)
{
	switch (counting->made->by) {
	case ALIS_BY_GROUP:
		by_group(counting);
		return;
	case ALIS_BY_MUNICIPALITY:
		by_municipality(counting);
		return;
	case ALIS_BY_START:
		by_start(counting);
		return;
	case ALIS_BY_PERCENT:
		by_percent(counting);
		return;
	case ALIS_BY_SIZE:
		by_size(counting);
		return;
	default:
		group_none(counting);
		return;
	}
}

/* ---- measures ---- */

/* How many of each kind there are: in each of some sets, row by row. */
static const int64_t *counts_by(const struct counting *counting,
    enum alis_measure measure, const size_t *row_of, size_t rows)
{
	size_t kinds = alis_measure_kinds(measure);
	int64_t *counts = ALIS_NEW(counting->mem, int64_t, rows * kinds + 1);

	for (size_t i = 0; i < counting->count; i++)
		counts[row_of[i] * kinds +
		    counting->counted[i].kinds[measure]]++;
	return counts;
}

/* The row of each doctor: the group, or one for all. */
static const size_t *rows_of(const struct counting *counting, bool by_group)
{
	size_t *rows = ALIS_NEW(counting->mem, size_t, counting->count + 1);

	for (size_t i = 0; i < counting->count && by_group; i++)
		rows[i] = counting->counted[i].group;
	return rows;
}

/*
 * The kinds that there can be. If all began so long ago that none can be under
 * a step of time, that is told, and all are those who could have been in post
 * so long: when intakes were is no secret.
 */
static uint32_t kinds_there(enum alis_measure measure, const int64_t *counts)
{
	uint32_t there = UNDER(alis_measure_kinds(measure));

	for (size_t step = 1;
	     measure == ALIS_MEASURE_POST && step < ALIS_POST_STEPS; step++) {
		for (size_t kind = 0; kind < ALIS_POST_KIND(step, 0); kind++)
			if (counts[kind] > 0)
				return there;
		there &= SINCE(step);
	}
	return there;
}

static void cut_measure(const struct counting *counting,
    enum alis_measure measure, struct alis_measured *made)
{
	size_t kinds = alis_measure_kinds(measure);
	size_t count = cuts_of[measure].count;
	const struct classes *all = &counting->all, *fine = &counting->fine;
	uint32_t cuts[CUTS_MOST];
	bool may[CUTS_MOST];

	for (size_t i = 0; i < count; i++) {
		cuts[i] = cuts_of[measure].cuts[i] | ~made->kinds;
		may[i] = true;
	}
	alis_cohort_parts(counts_by(counting, measure, all->of, all->count),
	    all->count, kinds, cuts, count, counting->made->least, may,
	    made->parts_of_all);
	if (counting->made->group_count == 0)
		return;
	alis_cohort_parts(counts_by(counting, measure, fine->of, fine->count),
	    fine->count, kinds, cuts, count, counting->made->least, may,
	    made->parts);
	/* By the year of the first day one knows the time since it. */
	for (size_t kind = 0; counting->made->by == ALIS_BY_START &&
	     measure == ALIS_MEASURE_POST && kind < kinds;
	     kind++)
		made->parts_of_all[kind] = made->parts[kind];
}

static void measure_made(
    const struct counting *counting, enum alis_measure measure)
{
	struct alis_measured *made = &counting->made->measures[measure];
	size_t kinds = alis_measure_kinds(measure);
	size_t rows = counting->made->group_count;
	const int64_t *all =
	    counts_by(counting, measure, rows_of(counting, false), 1);
	const int64_t *groups = counts_by(counting, measure,
	    rows_of(counting, rows > 0), rows > 0 ? rows : 1);
	int64_t *counts =
	    ALIS_NEW(counting->mem, int64_t, (rows + 1) * ALIS_KINDS_MOST);

	made->kinds = kinds_there(measure, all);
	cut_measure(counting, measure, made);
	for (size_t kind = 0; kind < kinds; kind++) {
		made->of_all[made->parts_of_all[kind]] += all[kind];
		for (size_t row = 0; row < rows; row++)
			counts[row * ALIS_KINDS_MOST + made->parts[kind]] +=
			    groups[row * kinds + kind];
	}
	made->counts = counts;
}

/* ---- what was published before ---- */

static bool holds(struct counting *counting, const struct classes *classes)
{
	return alis__classes_hold(
	    classes, counting->count, counting->made->least, counting->mem);
}

/* Part those who are counted by all that was published. False if not even all
 * together may be told of. */
static bool part_by_releases(
    struct counting *counting, const struct alis_releases *before)
{
	struct alis_arena *mem = counting->mem;
	size_t *marks = ALIS_NEW(mem, size_t, counting->count + 1);

	counting->all = alis__classes(counting->count, mem);
	counting->fine = alis__classes(counting->count, mem);
	for (size_t r = 0; r < before->count; r++) {
		const struct alis_release *release = &before->at[r];
		counting->made->held_by = release->day;
		for (size_t i = 0; i < release->count; i++) {
			if (!alis__release_marks(&release->sets[i],
			        counting->slugs, counting->count, marks, mem)) {
				counting->made->held = ALIS_HELD_GONE;
				return false;
			}
			alis__classes_part(
			    &counting->fine, counting->count, marks, mem);
			if (i == 0)
				alis__classes_part(&counting->all,
				    counting->count, marks, mem);
		}
		if (!holds(counting, &counting->all)) {
			counting->made->held = ALIS_HELD_FEW;
			return false;
		}
	}
	return true;
}

/* With tables of other groups, these tell of no few, and of nobody. */
static bool all_cross(
    struct counting *counting, const struct alis_releases *before)
{
	const struct alis_groups *made = counting->made;
	const size_t *groups = rows_of(counting, true);

	for (size_t r = 0; r < before->count; r++) {
		const struct alis_release *release = &before->at[r];
		if (release->by == made->by ||
		    alis__release_crosses(release, made, counting->slugs,
		        counting->count, groups, counting->mem))
			continue;
		counting->made->held_by = release->day;
		return false;
	}
	return true;
}

/* The groups, if together with what was published they set apart no few. */
static void part_by_groups(
    struct counting *counting, const struct alis_releases *before)
{
	group_all(counting);
	if (counting->made->group_count == 0)
		return;
	alis__classes_part(&counting->fine, counting->count,
	    rows_of(counting, true), counting->mem);
	if (!holds(counting, &counting->fine) || !all_cross(counting, before)) {
		counting->made->held = ALIS_HELD_GROUPS;
		group_none(counting);
	}
}

static void release_made(struct counting *counting)
{
	size_t count = counting->made->group_count + 1;
	struct alis_accounts *sets =
	    ALIS_NEW(counting->mem, struct alis_accounts, count);

	for (size_t g = 0; g < count; g++) {
		alis_str *slugs =
		    ALIS_NEW(counting->mem, alis_str, counting->count);
		sets[g].names = slugs;
		for (size_t i = 0; i < counting->count; i++)
			if (g == 0 || counting->counted[i].group == g - 1)
				slugs[sets[g].count++] = counting->slugs[i];
	}
	counting->made->release = (struct alis_release){ counting->made->today,
		count > 1 ? counting->made->by : ALIS_BY_NOTHING, sets, count };
}

const struct alis_groups *alis_cohort_groups(const struct alis_cohort *cohort,
    enum alis_group_by by, int64_t least, const struct alis_releases *before,
    struct alis_arena *mem)
{
	struct counting counting = { .roster = cohort->roster, .mem = mem };

	counting.counted = ALIS_NEW(mem, struct counted, cohort->count + 1);
	counting.slugs = ALIS_NEW(mem, alis_str, cohort->count + 1);
	counting.made = ALIS_NEW(mem, struct alis_groups, 1);
	counting.made->by = by;
	counting.made->least = least;
	counting.made->today = cohort->today;
	for (size_t i = 0; i < cohort->count; i++) {
		struct counted *counted = &counting.counted[counting.count];
		counted->of = &cohort->members[i];
		counting.slugs[counting.count] = counted->of->member->slug;
		counting.count += alis__kinds_of(counted->of, counted->kinds);
	}
	if ((int64_t)counting.count < least ||
	    !part_by_releases(&counting, before))
		return counting.made;
	counting.made->count = (int64_t)counting.count;
	part_by_groups(&counting, before);
	for (int measure = 0; measure < ALIS_MEASURE_COUNT; measure++)
		measure_made(&counting, measure);
	release_made(&counting);
	return counting.made;
}
