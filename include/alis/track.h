/* SPDX-License-Identifier: MIT */
#ifndef ALIS_TRACK_H
#define ALIS_TRACK_H

/*
 * track: the whole pure way, from a supply of files and a day to what every
 * requirement has.
 *
 * Knows no git, no clock and no output: a work tree, a commit and a test's
 * table are one and the same to it.
 */

#include <alis/post.h>

/* ---- one journal on one day ---- */

/* A rule book that took over from another on a day. */
struct alis_conversion {
	alis_day day;
	alis_str from;
	alis_str to;
};

/* What the requirements come to. */
struct alis_judged {
	const struct alis_status *statuses; /* one for each requirement */
	bool complete;                      /* every requirement is met */
	alis_day forecast;  /* when all will be, or ALIS_DAY_NONE */
	alis_str waits_for; /* the requirement that comes last */
};

struct alis_run {
	alis_day today;
	const struct alis_journal *journal;
	const struct alis_books *books;
	const struct alis_conversion *conversions; /* that have come */
	size_t conversion_count;
	const struct alis_posting_result *posted;
	size_t status_count;          /* of requirements */
	struct alis_judging *judging; /* NULL: nothing is required */
	alis_str who;
	alis_str municipality;
	enum alis_language language; /* of what is committed */
	const struct alis_diags *diags;
};

/*
 * Read and post a journal, which is judged when that is asked for.
 *
 * 'main' is its first file; what it includes and the rule books it names come
 * from 'files': regelverk/NAME.regler beside 'main' goes before the rule book
 * that is shipped. From the day "konvertert" of the journal on, a book is
 * replaced by the one that its "konverteres-til" names. Everything lives in
 * 'mem'; complaints go to 'diags', which must live as long.
 */
const struct alis_run *alis_track_run(const struct alis_source *main,
    const struct alis_files *files, alis_day today, struct alis_arena *mem,
    struct alis_diags *diags);

/*
 * What a run comes to: judged when it is first asked, in the run's memory, and
 * by one thread at a time. Nothing is complained of.
 */
const struct alis_judged *alis_run_judged(const struct alis_run *run);

/* The status of a requirement by its number, below status_count. */
const struct alis_status *alis_run_status(
    const struct alis_run *run, size_t number);

/* A status of a run with its proof, which can be long, made in 'mem'. */
const struct alis_status *alis_run_proved(const struct alis_run *run,
    const struct alis_status *status, struct alis_arena *mem);

/* The language that 'språk' names, bokmål if it names none that is known. */
enum alis_language alis_track_language(alis_str word);

/* What the versions of a journal have in common, kept from one run to the next;
 * all zero at first. The runs point into it. */
struct alis_kept {
	struct alis_arena mem;
	struct alis_kept_files files;
	const struct alis__kept_book *books;
	size_t book_count;
	const struct alis__kept_set *sets;
	size_t set_count;
};

void alis_kept_release(struct alis_kept *kept);

/* ---- rule books by themselves ---- */

/* Rule books that go before all others of their names. They have id, source
 * and origin filled in. */
struct alis_shelf {
	const struct alis_book *books;
	size_t count;
	/* The books to be used, in place of those that the journal names; none:
	 * those. */
	struct alis_accounts named;
};

/* alis_track_run with the rule books of a shelf in place of those that
 * 'files' and the program have. 'kept' makes the next run faster, and has no
 * bearing on what comes of it; it may be NULL. */
const struct alis_run *alis_track_run_with(const struct alis_source *main,
    const struct alis_files *files, struct alis_shelf shelf, alis_day today,
    struct alis_kept *kept, struct alis_arena *mem, struct alis_diags *diags);

/* The shipped rule book of a name, its id, source and origin filled in; false
 * if there is none. It lives in 'mem'. */
bool alis_track_shipped(
    alis_str name, struct alis_arena *mem, struct alis_book *book);

/* Whether a name may be a rule book's: it is the name of a file, too. */
bool alis_track_is_book_name(alis_str name);

/*
 * Rule books without a journal, in the order given: what alis_post_books
 * makes of their sources. Those of a repository are guarded, as they are
 * committed too. They have id, source and origin filled in.
 */
const struct alis_books *alis_track_books_of(struct alis_book *books,
    size_t count, alis_day today, struct alis_arena *mem,
    struct alis_diags *diags);

/*
 * A journal as it is written, unguarded, and the rule books that it names: for
 * what needs words and no figures.
 */
const struct alis_books *alis_track_books(const struct alis_source *main,
    const struct alis_files *files, alis_day today, struct alis_arena *mem,
    struct alis_diags *diags, const struct alis_journal **journal);

/* A journal and its rule books as a run has them, guarded, and nothing posted:
 * for what compares versions. */
const struct alis_books *alis_track_version(const struct alis_source *main,
    const struct alis_files *files, alis_day today, struct alis_kept *kept,
    struct alis_arena *mem, struct alis_diags *diags,
    const struct alis_journal **journal);

/* ---- the plan beside the record ---- */

/* What became of something that was planned. */
enum alis_planned {
	ALIS_PLANNED_DONE,    /* in the month it was planned for */
	ALIS_PLANNED_MOVED,   /* done in another month */
	ALIS_PLANNED_DUE,     /* within the next 30 days */
	ALIS_PLANNED_LATE,    /* its day has passed */
	ALIS_PLANNED_DROPPED, /* long ago, so that nobody waits for it */
	ALIS_PLANNED_TO_COME,
	ALIS_PLANNED_COUNT
};

/* "done", "moved", "due", "late", "dropped", "to-come". */
const char *alis_planned_name(enum alis_planned state);

/* An entry that is planned, one day of a line that repeats, or something done
 * that says for when it was planned. */
struct alis_plan_item {
	enum alis_planned state;
	struct alis_days days;            /* it is or was planned for */
	const struct alis_entry *entry;   /* that says what it is */
	const struct alis_entry *done;    /* NULL: it is not done */
	const struct alis_repeat *repeat; /* whose day it is, or NULL */
};

/* From January to June, or from July to December. */
struct alis_half_year {
	struct alis_days days;
	size_t planned;
	size_t states[ALIS_PLANNED_COUNT];
};

/* A day by which something must be done. */
struct alis_deadline {
	const struct alis_status *status; /* of the requirement that has it */
	/* The last day on which it is in time; by a reading that knows none,
	 * or if something is lacking already: ALIS_DAY_NONE. */
	alis_day last[ALIS_READING_COUNT];
	bool renews;   /* again and again: what there is runs out */
	alis_day done; /* when it was done, or ALIS_DAY_NONE */
};

enum alis_forecast_by {
	ALIS_FORECAST_PLAN,  /* by what is entered and repeats alone */
	ALIS_FORECAST_PACE,  /* at the pace of the last 12 months alone */
	ALIS_FORECAST_LATER, /* the later of both, or the one there is */
	ALIS_FORECAST_SHOWN, /* as status has it: by plan, else at the pace */
	ALIS_FORECAST_COUNT
};

/* When the requirements that are waited for will be reached. */
struct alis_forecast {
	alis_day day; /* of the last that has one, or ALIS_DAY_NONE */
	const struct alis_rule *last; /* that binds: it comes last; or NULL */
	const struct alis_rule *none; /* the first without a day, or NULL */
	size_t none_count;            /* so many have none */
};

struct alis_plan {
	const struct alis_plan_item *items; /* by day */
	size_t count;
	size_t states[ALIS_PLANNED_COUNT];
	const struct alis_half_year *halves; /* of the training, and beyond */
	size_t half_count;
	const struct alis_deadline *deadlines;
	size_t deadline_count;
	size_t waiting; /* requirements that are waited for */
};

/*
 * Compare what is planned with what is done, as docs/plan.md says, and look
 * ahead. Lives in 'mem' and points into the run. Cost: linear but for sorting.
 */
const struct alis_plan *alis_track_plan(
    const struct alis_run *run, struct alis_arena *mem);

/*
 * Whether a requirement is waited for: it is not fulfilled, nor judged to be,
 * and time can bring it nearer. A rhythm that was missed and a limit that was
 * passed stay so, and leave the forecast to the others.
 */
bool alis_status_waits(const struct alis_status *status);

/* When a requirement that is waited for will be reached; ALIS_DAY_NONE if it is
 * not, or if nothing says when. */
alis_day alis_status_forecast(
    const struct alis_status *status, enum alis_forecast_by by);

/* When all that are waited for will be reached, and what binds. */
struct alis_forecast alis_run_forecast(
    const struct alis_run *run, enum alis_forecast_by by);

#endif
