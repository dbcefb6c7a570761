/* SPDX-License-Identifier: MIT */
/*
 * The attacker has what was published, and linear programming: the least and
 * the most that each count can be, given every line.
 */
#include "attack.h"

#include <glpk.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CELLS (ALIS_MEASURE_COUNT * GROUPS_MOST * KINDS)

/* The columns of the problem: doctors by measure, group and kind, from 1. */
static int column(int measure, size_t group, size_t kind)
{
	return 1 + (int)((size_t)(measure * GROUPS_MOST) + group) * KINDS +
	    (int)kind;
}

struct reading {
	glp_prob *problem;
	int at[CELLS + 1]; /* the columns of a row, and their factors */
	double factor[CELLS + 1];
	int count;
	bool is_named[GROUPS_MOST];
	long long all;             /* doctors */
	size_t groups;             /* of these, from the first, is the table */
	size_t begun[GROUPS_MOST]; /* all did, so many steps ago */
};

static void add(struct reading *reading, int at, double factor)
{
	reading->count++;
	reading->at[reading->count] = at;
	reading->factor[reading->count] = factor;
}

static void add_row(struct reading *reading, double is)
{
	int row = glp_add_rows(reading->problem, 1);

	glp_set_row_bnds(reading->problem, row, GLP_FX, is, is);
	glp_set_mat_row(reading->problem, row, reading->count, reading->at,
	    reading->factor);
	reading->count = 0;
}

/* ---- lines ---- */

struct line {
	char measure[32], group[64], band[32];
	long long doctors, of;
};

/* One line of the table; false if its figures are not told. */
static bool line_read(const char *text, struct line *line)
{
	char doctors[20], of[20];
	bool is_told =
	    sscanf(text,
	        "\"%31[^\"]\",\"%63[^\"]\",\"%31[^\"]\",%19[0-9],%19[0-9]",
	        line->measure, line->group, line->band, doctors, of) == 5;

	if (!is_told) {
		line->band[0] = '\0';
		is_told =
		    sscanf(text,
		        "\"%31[^\"]\",\"%63[^\"]\",\"\",%19[0-9],%19[0-9]",
		        line->measure, line->group, doctors, of) == 4;
	}
	if (is_told) {
		line->doctors = strtoll(doctors, NULL, 10);
		line->of = strtoll(of, NULL, 10);
	}
	return is_told;
}

static bool is_of_group(
    const struct reading *reading, const struct line *line, size_t group)
{
	if (strcmp(line->group, "all doctors") == 0)
		return group < reading->groups;
	if (strcmp(line->group, "the others, together") == 0)
		return !reading->is_named[group];
	return line->group[0] == (char)('a' + (char)group);
}

/* The kinds between limits, "21-41" or "42-". */
static bool is_within(const char *band, const int *limits, size_t kind)
{
	long from = strtol(band, NULL, 10);
	const char *dash = strchr(band, '-');
	long to = dash[1] == '\0' ? 1000 : strtol(dash + 1, NULL, 10);
	long at = kind == 0 ? 0 : limits[kind - 1];

	return at >= from && at <= to;
}

static bool is_completion(const char *band, size_t kind)
{
	long year = 2025 + (long)kind - 1;
	const char *dash = strchr(band, '-');
	bool from_complete = strncmp(band, "complete", 8) == 0;

	if (dash == NULL)
		return kind == 0;
	if (kind == 0)
		return from_complete;
	return (from_complete || year >= strtol(band, NULL, 10)) &&
	    (dash[1] == '\0' ||
	        (kind < 6 && year <= strtol(dash + 1, NULL, 10)));
}

/* Which measure a line is about, and which kinds it counts. */
static int measure_of(const struct line *line)
{
	static const char *const names[ALIS_MEASURE_COUNT] = { "months",
		"hours", "weeks", "plan", "completion" };

	for (int i = 0; i < ALIS_MEASURE_COUNT; i++)
		if (strcmp(line->measure, names[i]) == 0)
			return i;
	return ALIS_MEASURE_POST; /* "stable", "doctors" */
}

static bool is_counted(const struct line *line, size_t kind)
{
	static const int months[] = { 12, 36, 60 }, hours[] = { 21, 42, 63 },
	                 weeks[] = { 21, 42 };
	struct alis_post_steps steps = alis_post_steps_of(kind);

	if (strcmp(line->measure, "doctors") == 0)
		return true;
	if (strcmp(line->measure, "months") == 0)
		return is_within(line->band, months, steps.in);
	if (strcmp(line->measure, "stable") == 0)
		return steps.in > 0 &&
		    months[steps.in - 1] >= strtol(line->band, NULL, 10);
	if (strcmp(line->measure, "hours") == 0)
		return kind < 4 && is_within(line->band, hours, kind);
	if (strcmp(line->measure, "weeks") == 0)
		return kind < 3 && is_within(line->band, weeks, kind);
	if (strcmp(line->measure, "plan") == 0)
		return kind == (line->band[0] == 'r');
	return kind < 7 && is_completion(line->band, kind);
}

static void take_line(struct reading *reading, const struct line *line)
{
	static const int months[] = { 12, 36, 60 };
	int measure = measure_of(line);

	for (size_t g = 0; g < GROUPS_MOST; g++)
		for (size_t k = 0;
		     k < alis_measure_kinds((enum alis_measure)measure); k++)
			if (is_of_group(reading, line, g) &&
			    is_counted(line, k))
				add(reading, column(measure, g, k), 1);
	add_row(reading, (double)line->doctors);
	if (strcmp(line->measure, "stable") != 0)
		return;
	for (size_t g = 0; g < GROUPS_MOST; g++)
		for (size_t k = 0; k < KINDS; k++) {
			size_t since = alis_post_steps_of(k).since;
			if (is_of_group(reading, line, g) && since > 0 &&
			    months[since - 1] >= strtol(line->band, NULL, 10))
				add(reading, column(measure, g, k), 1);
		}
	add_row(reading, (double)line->of);
	for (size_t step = 1; line->of == reading->all && step < 4; step++)
		if (months[step - 1] <= strtol(line->band, NULL, 10))
			for (size_t g = 0; g < reading->groups; g++)
				reading->begun[g] = step;
}

/* ---- the attack ---- */

static void take_all(struct reading *reading, alis_str text)
{
	char bytes[16384];
	struct line line;

	snprintf(bytes, sizeof(bytes), "%.*s", ALIS_FMT(text));
	for (int pass = 0; pass < 2; pass++)
		for (char *at = bytes; at != NULL && *at != '\0';
		     at = strchr(at, '\n'), at += at != NULL) {
			if (!line_read(at, &line))
				continue;
			if (pass == 1)
				take_line(reading, &line);
			else if (strcmp(line.group, "all doctors") == 0)
				reading->all = line.of > reading->all
				    ? line.of
				    : reading->all;
			else if (strcmp(line.group, "the others, together") !=
			    0)
				reading->is_named[line.group[0] - 'a'] = true;
		}
	/* Each doctor is of one kind by each measure. */
	for (int m = 1; m < ALIS_MEASURE_COUNT; m++)
		for (size_t g = 0; g < GROUPS_MOST; g++) {
			for (size_t k = 0; k < KINDS; k++) {
				add(reading, column(m, g, k), 1);
				add(reading, column(0, g, k), -1);
			}
			add_row(reading, 0);
		}
}

/* The least, or the most, that what has the factor 1 can be. */
static int64_t bound(struct reading *reading, bool is_most)
{
	glp_smcp how;

	glp_init_smcp(&how);
	how.msg_lev = GLP_MSG_OFF;
	glp_set_obj_dir(reading->problem, is_most ? GLP_MAX : GLP_MIN);
	if (glp_simplex(reading->problem, &how) != 0 ||
	    glp_get_status(reading->problem) != GLP_OPT) {
		printf("the bounds cannot be worked out\n");
		abort();
	}
	return is_most
	    ? (int64_t)floor(glp_get_obj_val(reading->problem) + 1e-6)
	    : (int64_t)ceil(glp_get_obj_val(reading->problem) - 1e-6);
}

static bool finds(struct reading *reading, int from, int to, int64_t truth,
    int64_t least, const char *what, alis_str text)
{
	int64_t low, high;

	for (int i = from; i <= to; i++)
		glp_set_obj_coef(reading->problem, i, 1);
	low = bound(reading, false);
	high = bound(reading, true);
	for (int i = from; i <= to; i++)
		glp_set_obj_coef(reading->problem, i, 0);
	if (truth < low || truth > high) {
		printf("%s: %lld is not from %lld to %lld\n", what,
		    (long long)truth, (long long)low, (long long)high);
		abort();
	}
	if (!is_found(low, high, least, least))
		return false;
	printf("%s: there are %lld to %lld, by\n%.*s", what, (long long)low,
	    (long long)high, ALIS_FMT(text));
	return true;
}

static void columns_make(struct reading *reading)
{
	*reading = (struct reading){ .problem = glp_create_prob() };
	glp_add_cols(reading->problem, CELLS);
	for (int i = 1; i <= CELLS; i++)
		glp_set_col_bnds(reading->problem, i, GLP_DB, 0, MEMBERS_MOST);
	for (int m = 0; m < ALIS_MEASURE_COUNT; m++)
		for (size_t g = 0; g < GROUPS_MOST; g++)
			for (size_t k =
			         alis_measure_kinds((enum alis_measure)m);
			     k < KINDS; k++)
				glp_set_col_bnds(reading->problem,
				    column(m, g, k), GLP_FX, 0, 0);
}

/* Look for each count of a group. */
static size_t find_in(struct reading *reading, size_t g,
    const struct secret *secret, int64_t least, alis_str text)
{
	size_t found = 0;
	char what[64];

	/* That a group is not there is no secret. */
	if (secret->sizes[g] == 0)
		return 0;
	snprintf(what, sizeof(what), "group %zu", g);
	found += finds(reading, column(0, g, 0), column(0, g, KINDS - 1),
	    secret->sizes[g], least, what, text);
	for (int m = 0; m < ALIS_MEASURE_COUNT; m++)
		for (size_t k = 0; k < alis_measure_kinds((enum alis_measure)m);
		     k++) {
			if (m == ALIS_MEASURE_POST &&
			    alis_post_steps_of(k).since < reading->begun[g])
				continue;
			snprintf(what, sizeof(what),
			    "group %zu, measure %d, kind %zu", g, m, k);
			found +=
			    finds(reading, column(m, g, k), column(m, g, k),
			        secret->cells[m][g][k], least, what, text);
		}
	return found;
}

static const struct alis_releases none;

static size_t attack(const struct doctor *doctors, size_t count, int64_t least)
{
	struct alis_arena mem = { 0 };
	alis_str text =
	    published(doctors, count, ALIS_BY_GROUP, least, &none, NULL, &mem);
	struct secret secret = secret_of(doctors, count);
	struct reading reading;
	size_t found = 0;

	columns_make(&reading);
	reading.groups = GROUPS_MOST;
	take_all(&reading, text);
	for (size_t g = 0; found == 0 && g < GROUPS_MOST; g++)
		found += find_in(&reading, g, &secret, least, text);
	glp_delete_prob(reading.problem);
	alis_arena_release(&mem);
	return found;
}

/* The first table is of those in group 0, the second of all. */
static size_t attack_two(
    const struct doctor *doctors, size_t first, size_t count, int64_t least)
{
	struct alis_arena mem = { 0 };
	struct secret secret = secret_of(doctors, count);
	struct alis_release release;
	struct alis_releases before = { &release, 1 };
	struct reading reading;
	size_t found = 0;
	alis_str text;

	columns_make(&reading);
	reading.groups = 1;
	take_all(&reading,
	    published(
	        doctors, first, ALIS_BY_NOTHING, least, &none, &release, &mem));
	reading.groups = 2;
	reading.all = 0;
	text = published(
	    doctors, count, ALIS_BY_NOTHING, least, &before, NULL, &mem);
	take_all(&reading, text);
	for (size_t g = 0; found == 0 && g < 2; g++)
		found += find_in(&reading, g, &secret, least, text);
	glp_delete_prob(reading.problem);
	alis_arena_release(&mem);
	return found;
}

/* xorshift64* */
static uint64_t draw(uint64_t *state, uint64_t under)
{
	*state ^= *state >> 12;
	*state ^= *state << 25;
	*state ^= *state >> 27;
	return (*state * UINT64_C(2685821657736338717) >> 33) % under;
}

/* One of 'n', the first the most often. */
static size_t skewed(uint64_t *state, size_t n)
{
	size_t one = draw(state, n), other = draw(state, n);

	return one < other ? one : other;
}

/* 5 to 60 doctors, in 1 to 4 groups. */
static size_t drawn(uint64_t *state, struct doctor *doctors)
{
	size_t count = 5 + draw(state, 56);
	size_t groups = 1 + draw(state, GROUPS_MOST);
	size_t turn = draw(state, KINDS);

	for (size_t d = 0; d < count; d++) {
		doctors[d] = (struct doctor){ .group = skewed(state, groups) };
		for (int m = 0; m < ALIS_MEASURE_COUNT; m++) {
			size_t kinds = alis_measure_kinds((enum alis_measure)m);
			doctors[d].kinds[m] =
			    (uint8_t)((skewed(state, kinds) + turn) % kinds);
		}
	}
	return count;
}

size_t attack_by_bounds(size_t runs, uint64_t seed)
{
	uint64_t state = seed * UINT64_C(0x9e3779b97f4a7c15) + 1;
	size_t found = 0;

	for (size_t i = 0; found == 0 && i < runs; i++) {
		struct doctor doctors[MEMBERS_MOST];
		size_t count = drawn(&state, doctors);
		found = attack(doctors, count,
		    draw(&state, 2) == 0 ? ALIS_LEAST_EVER : ALIS_LEAST);
		if (found > 0)
			printf("cohort %zu of seed %llu\n", i,
			    (unsigned long long)seed);
	}
	printf("bounds: %zu cohorts, %zu secrets found\n", runs, found);
	return found;
}

size_t attack_by_difference(size_t runs, uint64_t seed)
{
	uint64_t state = seed * UINT64_C(0x9e3779b97f4a7c15) + 1;
	size_t found = 0;

	for (size_t i = 0; found == 0 && i < runs; i++) {
		struct doctor doctors[MEMBERS_MOST];
		size_t count = drawn(&state, doctors);
		size_t come = 1 + draw(&state, count < 20 ? count / 2 : 10);
		for (size_t d = 0; d < count; d++)
			doctors[d].group = d >= count - come;
		if (count - come < ALIS_LEAST)
			continue;
		found += attack_two(doctors, count - come, count,
		    draw(&state, 2) == 0 ? ALIS_LEAST_EVER : ALIS_LEAST);
		if (found > 0)
			printf("cohort %zu of seed %llu\n", i,
			    (unsigned long long)seed);
	}
	printf("difference: %zu cohorts, %zu secrets found\n", runs, found);
	return found;
}

size_t attack_by_dominance(void)
{
	struct alis_arena mem = { 0 };
	uint64_t state = 1;
	size_t differ = 0;

	for (size_t i = 0; i < 100; i++) {
		struct doctor doctors[MEMBERS_MOST];
		size_t count = drawn(&state, doctors);
		alis_str before;
		doctors[0].kinds[ALIS_MEASURE_HOURS] = 3;
		before = published(doctors, count, ALIS_BY_GROUP, ALIS_LEAST,
		    &none, NULL, &mem);
		doctors[0].more_hours = 100000;
		differ += !alis_str_same(before,
		    published(doctors, count, ALIS_BY_GROUP, ALIS_LEAST, &none,
		        NULL, &mem));
		alis_arena_release(&mem);
	}
	printf("one who dominates: 100 cohorts, %zu differ\n", differ);
	return differ;
}
