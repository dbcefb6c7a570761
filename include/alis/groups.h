/* SPDX-License-Identifier: MIT */
#ifndef ALIS_GROUPS_H
#define ALIS_GROUPS_H

/*
 * groups: figures of groups, by which nobody is known (docs/privacy.md).
 *
 * Knows counts, how they are cut and joined, and what was published before; no
 * names, no files, no output.
 */

#include <alis/cohort.h>

#define ALIS_LEAST      5 /* doctors in each published count, unless told */
#define ALIS_LEAST_EVER 3
#define ALIS_KINDS_MOST 10

/* What doctors are counted by, each in kinds; what they are, report says. */
enum alis_measure {
	ALIS_MEASURE_POST,       /* time since the first day, and in post */
	ALIS_MEASURE_HOURS,      /* of supervision in a year of service */
	ALIS_MEASURE_RHYTHM,     /* weeks with it in a year of service */
	ALIS_MEASURE_PLAN,       /* 0: older than a year, 1: revised since */
	ALIS_MEASURE_COMPLETION, /* 0: complete, 1: this year, 2: the next ...
	                          * 6: later, or not known */
	ALIS_MEASURE_COUNT
};

/* Steps of time in post, of which a kind has two: (since, in); the second is
 * never the greater. */
#define ALIS_POST_STEPS           4
#define ALIS_POST_KIND(since, in) ((since) * ((since) + 1) / 2 + (in))

/* Months from which the steps but the first are; 12 to a year. */
extern const int alis_post_months[ALIS_POST_STEPS - 1];
/* Hours, or weeks, in a year of service, from which the kinds but the first
 * are. */
extern const int alis_hour_limits[3];
extern const int alis_week_limits[2];
/* Percent, likewise; and doctors of one municipality. */
extern const int alis_percent_limits[3];
extern const int alis_size_limits[2];

size_t alis_measure_kinds(enum alis_measure measure);

enum alis_group_by {
	ALIS_BY_NOTHING,
	ALIS_BY_GROUP,
	ALIS_BY_MUNICIPALITY,
	ALIS_BY_START,   /* the calendar year of the first day */
	ALIS_BY_PERCENT, /* of full time: now, or at last */
	ALIS_BY_SIZE,    /* how many doctors of the cohort the municipality
	                  * has */
	ALIS_BY_COUNT
};

/* "", "gruppe", "kommune" ...: what --by is followed by. */
extern const char *const alis_groupings[ALIS_BY_COUNT];

struct alis_group {
	bool is_rest;  /* those that are told together */
	alis_str name; /* of a group or municipality; empty: has none */
	int64_t from;  /* of what is in order: years, or a kind's number */
	int64_t to;    /* the last of them */
	int64_t count; /* doctors: never under 'least' */
};

/* The steps of a kind of ALIS_MEASURE_POST. */
struct alis_post_steps {
	size_t since;
	size_t in;
};

struct alis_post_steps alis_post_steps_of(size_t kind);

/*
 * Counts by parts, which are one kind or several joined. Each is of 'least'
 * doctors or more: what may not be told is not in here.
 */
struct alis_measured {
	uint32_t kinds; /* a bit for each that there can be */
	uint8_t parts_of_all[ALIS_KINDS_MOST]; /* the part of each kind */
	uint8_t parts[ALIS_KINDS_MOST];        /* in groups: joined further */
	int64_t of_all[ALIS_KINDS_MOST];       /* by part */
	const int64_t *counts; /* ALIS_KINDS_MOST for each group */
};

/* Of whom tables were published: sets of members, by their slugs. */
struct alis_releases {
	const struct alis_release *at;
	size_t count;
};

struct alis_release {
	alis_day day;
	enum alis_group_by by;
	const struct alis_accounts *sets; /* all who were counted, and groups */
	size_t count;
};

/* Why less is told than there could be: what was published before. */
enum alis_held_back {
	ALIS_HELD_NOTHING,
	ALIS_HELD_GROUPS, /* with it, groups would set apart too few, or say
	                   * of another grouping that nobody, or everybody,
	                   * is in one */
	ALIS_HELD_FEW,    /* too few have come since: nothing is told */
	ALIS_HELD_GONE,   /* some are not counted any more: the same */
};

struct alis_groups {
	enum alis_group_by by;
	int64_t least;
	alis_day today;
	int64_t count; /* doctors; 0: too few, and nothing is told */
	const struct alis_group *groups;
	size_t group_count; /* 0, or two and more */
	struct alis_measured measures[ALIS_MEASURE_COUNT];
	enum alis_held_back held;
	alis_day held_by; /* the day of that table, if anything is held */
	/* Of whom it is: to be written down if it is published, and never to
	 * be shown. */
	struct alis_release release;
};

/*
 * Count those who have been in service, to and with the cohort's day. 'least'
 * is ALIS_LEAST_EVER or more. With all that was published 'before', of no
 * fewer than 'least' can anything be told apart. Lives in 'mem'.
 */
const struct alis_groups *alis_cohort_groups(const struct alis_cohort *cohort,
    enum alis_group_by by, int64_t least, const struct alis_releases *before,
    struct alis_arena *mem);

/* Read what alis_release_put has written, one table after the other; false if
 * anything else stands there. */
bool alis_releases_read(
    alis_str text, struct alis_arena *mem, struct alis_releases *releases);
void alis_release_put(struct alis_out *out, const struct alis_release *release);

/*
 * Join kinds into parts, so that each has 'least' in every row. 'counts' is
 * row by row. A cut (a bit for each kind on its one side) is made if both
 * sides have that in every part that it goes through; the first is tried
 * first. 'made' says which cuts may be made, and then which were. 'part_of'
 * has the part of each kind; their number is returned. At most 32 kinds.
 */
size_t alis_cohort_parts(const int64_t *counts, size_t rows, size_t kinds,
    const uint32_t *cuts, size_t cut_count, int64_t least, bool *made,
    uint8_t *part_of);

/*
 * Which groups are told together: those under 'least', with the first that is
 * not, so that their sum tells nothing of them; with the second too, if there
 * are too few. False if no two groups would be left. Groups of nobody are no
 * matter.
 */
bool alis_cohort_rest(
    const int64_t *sizes, size_t count, int64_t least, bool *is_rest);

#endif
