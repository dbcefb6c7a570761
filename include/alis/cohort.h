/* SPDX-License-Identifier: MIT */
#ifndef ALIS_COHORT_H
#define ALIS_COHORT_H

/*
 * cohort: many doctors in training, as the one who follows them up sees them.
 *
 * Knows the roster (kohort.alis, docs/cohort.md), what each member's journal
 * says on a day, and who needs help by that. No git, no files, no clock and no
 * output.
 */

#include <alis/audit.h>
#include <alis/track.h>

/* ---- the roster: kohort.alis ---- */

/* What the programme asks of a municipality and of a workplace. */
enum alis_promise {
	ALIS_PROMISE_SPECIALIST, /* supervision by a specialist */
	ALIS_PROMISE_DAILY,      /* supervision to be had every day */
	ALIS_PROMISE_LIST,       /* a list of one's own, or enough patients */
	ALIS_PROMISE_DOCTORS,    /* several doctors */
	ALIS_PROMISE_COVER,      /* cover for leave */
	ALIS_PROMISE_COUNT
};

/* What is stated of one of them. */
struct alis_promised {
	bool is_stated;
	bool is_met;
	alis_str value; /* as written: "ja", "4 leger" */
	alis_day day;   /* of its confirmation, or ALIS_DAY_NONE */
	alis_str by;    /* who confirmed it; empty: nobody */
};

#define ALIS_NO_MUNICIPALITY SIZE_MAX

struct alis_municipality {
	const struct alis_directive *directive;
	alis_str name;
	bool has_budget;
	alis_amount budget; /* kr in a calendar year */
	bool has_share;
	alis_amount share; /* kr in a year for each ALIS, as agreed */
	alis_str contact;
	struct alis_promised promises[ALIS_PROMISE_COUNT];
};

struct alis_workplace {
	const struct alis_directive *directive;
	alis_str name;
	size_t municipality; /* or ALIS_NO_MUNICIPALITY */
	struct alis_promised promises[ALIS_PROMISE_COUNT];
};

/* A doctor who is followed: 'lege'. */
struct alis_member {
	const struct alis_directive *directive;
	alis_str name;
	alis_str slug;    /* names the mirror: "kari-nordmann-1f9a3c07" */
	alis_str depot;   /* its address, as written: bytes from outside */
	alis_str branch;  /* empty: the one that the depot has for its own */
	alis_str journal; /* its first file, from the top; "loggbok.alis" */
	size_t municipality;
	struct alis_accounts books; /* in place of those that the journal
	                             * names; none: those */
	alis_str supervisor;
	alis_day first; /* in the programme, or ALIS_DAY_NONE */
	alis_day last;  /* ALIS_DAY_MAX: no end is known */
	alis_str group; /* of the reader's choice; may be empty */
};

enum alis_occasion {
	ALIS_OCCASION_OTHER,
	ALIS_OCCASION_INTAKE,
	ALIS_OCCASION_DEADLINE
};

/* A day of the programme: 'milepæl'. */
struct alis_programme_day {
	const struct alis_directive *directive;
	enum alis_occasion occasion;
	alis_day day;
	alis_str what;
};

struct alis_roster {
	const struct alis_journal *journal;     /* that it was read as */
	const struct alis_directive *directive; /* 'kohort', or NULL */
	alis_str name;                          /* of the programme */
	enum alis_language language;            /* of what is committed */
	bool has_grant;
	alis_amount grant; /* kr in a year for each ALIS */
	bool has_share;
	alis_amount share;   /* kr in a year that a municipality pays for each,
	                      * where it has not agreed on its own */
	int32_t silent_days; /* without a push, before it is a concern */
	int32_t supervision_days;          /* in service without supervision */
	int32_t deadline_days;             /* before a deadline */
	const struct alis_member *members; /* in the order of the file */
	size_t member_count;
	const struct alis_municipality *municipalities;
	size_t municipality_count;
	const struct alis_workplace *workplaces;
	size_t workplace_count;
	const struct alis_programme_day *days; /* by day */
	size_t day_count;
};

/*
 * Read a cohort file and what it includes. What is wrong is a complaint, with
 * its place; a member at fault is left out, the others stay. All lives in
 * 'mem'.
 */
const struct alis_roster *alis_roster_read(const struct alis_source *main,
    const struct alis_files *files, alis_day today, struct alis_arena *mem,
    struct alis_diags *diags);

/* The members whose name, or a word of it, is as given whatever the case of
 * letters; a whole name goes before parts. How many there are is returned, and
 * the first of them in '*at'. */
size_t alis_roster_find(
    const struct alis_roster *roster, alis_str name, size_t *at);

/* What a member's mirror is called: its name in a-z, 0-9 and '-', and 8 digits
 * of the SHA-256 of the name, folded. Lives in 'mem'. */
alis_str alis_member_slug(alis_str name, struct alis_arena *mem);

/* ---- what a member's journal says on a day ---- */

enum alis_figures_state {
	ALIS_FIGURES_READ,
	ALIS_FIGURES_NOT_PULLED, /* there is no mirror yet */
	ALIS_FIGURES_NO_JOURNAL, /* the commit has none of that name */
	ALIS_FIGURES_UNREADABLE, /* the repository or the journal cannot be
	                          * read, or took too much to be read */
	ALIS_FIGURES_STATE_COUNT
};

/* One requirement, as the status has it, with amounts in its unit. */
struct alis_figure {
	alis_str id;
	alis_str book;
	alis_str title; /* in the roster's language */
	enum alis_state state;
	enum alis_unit unit;
	alis_amount have, confirmed, need, remaining, planned;
	alis_day reached;  /* or ALIS_DAY_NONE */
	alis_day forecast; /* or ALIS_DAY_NONE */
};

/* A rule book that the figures were made by. */
struct alis_figures_book {
	alis_str id;
	alis_str version;
	alis_str sha256;
	bool is_own; /* of the member's repository */
};

/* Money that an entry spends or receives: one posting in kr. */
struct alis_spending {
	alis_day day;
	enum alis_standing standing;
	alis_str account; /* "utgift:kurs", "egenandel", "tilskudd" */
	alis_amount amount;
	alis_str text; /* of the entry: for exports to the leader alone */
};

/* A period of service in one post. */
struct alis_post_held {
	struct alis_days days; /* last ALIS_DAY_MAX: still running */
	int32_t percent;       /* hundredths */
	alis_str account;
	alis_str place;
};

/* Hours of supervision on a day. */
struct alis_session {
	alis_day day;
	alis_str account;
	alis_amount hours;
	enum alis_standing standing;
};

struct alis_figures {
	enum alis_figures_state state;
	alis_str why;            /* not ALIS_FIGURES_READ: for people */
	struct alis_hex commit;  /* empty: there is none */
	int64_t committed;       /* when, as it claims */
	alis_day today;          /* that the figures are of */
	struct alis_hex journal; /* as the trailer Alis-Journal has it */
	size_t entries;
	alis_str who;          /* by the journal's 'alis' line */
	alis_str municipality; /* by the same */
	const struct alis_figures_book *books;
	size_t book_count;
	size_t errors, warnings;
	alis_str first_error; /* its code; empty: none */
	alis_str error_file;
	uint32_t error_line;
	const struct alis_figure *figures;
	size_t figure_count;
	bool complete;
	alis_day forecast;
	alis_str waits_for;
	alis_day start;            /* of the training, or ALIS_DAY_NONE */
	alis_day last_entry;       /* of what is done, or ALIS_DAY_NONE */
	alis_day last_supervision; /* done, or ALIS_DAY_NONE */
	int32_t unsupervised; /* calendar days in service, without leave, since
	                       * it, or since service began */
	bool serving;       /* in service on the day, and not wholly on leave */
	alis_day last_plan; /* made or revised, or ALIS_DAY_NONE */
	size_t late;        /* planned, and its day has passed */
	alis_day deadline;  /* the first that is not kept: of one that is
	                     * before the day, too late */
	alis_str deadline_of;               /* the requirement */
	const struct alis_post_held *posts; /* by day */
	size_t post_count;
	const struct alis_session *sessions; /* by day */
	size_t session_count;
	const struct alis_spending *spendings; /* by day */
	size_t spending_count;
};

/* What is known of a run, with what its commit is. Lives in 'mem' and holds
 * nothing of the run: that may go. */
const struct alis_figures *alis_figures_of(const struct alis_run *run,
    const struct alis_hex *commit, int64_t committed,
    enum alis_language language, struct alis_arena *mem);

/* Of the text below, and of what is told in it: another number makes what is
 * kept of older ones worthless. */
#define ALIS_FIGURES_FORMAT 1

/* As text, one line a fact, for a pipe or a file; and read again, when it
 * points into the text. False if it is not what alis_figures_put writes:
 * nothing of it is to be used then. */
void alis_figures_put(struct alis_out *out, const struct alis_figures *figures);
bool alis_figures_read(
    alis_str text, struct alis_arena *mem, const struct alis_figures **figures);

/* ---- all members on a day ---- */

struct alis_standing_of {
	const struct alis_member *member;
	const struct alis_figures *figures;
	const struct alis_sight *sight; /* of its repository; never NULL */
};

struct alis_cohort {
	const struct alis_roster *roster;
	alis_day today;
	int64_t now;                            /* seconds since 1970 */
	const struct alis_standing_of *members; /* those that were asked for */
	size_t count;
};

/* ---- concerns: who needs help this week ---- */

/* Where a member is in the programme on a day. */
enum alis_phase {
	ALIS_PHASE_TO_COME, /* 'fra' is after it */
	ALIS_PHASE_UNDER_WAY,
	ALIS_PHASE_OVER, /* 'til' is before it */
	ALIS_PHASE_COMPLETE,
	ALIS_PHASE_COUNT
};

/* "to-come", "under-way", "over", "complete". */
const char *alis_phase_name(enum alis_phase phase);

enum alis_phase alis_cohort_phase(
    const struct alis_cohort *cohort, const struct alis_standing_of *of);

/* The gravest first. What is not said otherwise is for those who are under way
 * alone: nobody lapses before, after, or with everything met. */
enum alis_concern_kind {
	ALIS_CONCERN_HELD,         /* a pull held the branch back; for all */
	ALIS_CONCERN_UNPULLED,     /* the last pull of it failed */
	ALIS_CONCERN_NEVER_PULLED, /* there was none */
	ALIS_CONCERN_UNREADABLE,
	ALIS_CONCERN_NO_JOURNAL,
	ALIS_CONCERN_OTHER_NAME, /* it is somebody else's journal; for all */
	ALIS_CONCERN_ERRORS,     /* the journal has them; for all */
	ALIS_CONCERN_UNSUPERVISED,
	ALIS_CONCERN_NO_SERVICE, /* nothing says that there is any */
	ALIS_CONCERN_SILENT,     /* nothing new was seen */
	ALIS_CONCERN_OVERDUE,    /* a deadline has passed */
	ALIS_CONCERN_BEHIND,     /* planned, and its day has passed */
	ALIS_CONCERN_TOO_LATE,   /* the forecast is after 'til' */
	ALIS_CONCERN_DEADLINE,   /* one is near */
	ALIS_CONCERN_COUNT
};

#define ALIS_NO_DAYS INT32_MIN

struct alis_concern {
	enum alis_concern_kind kind;
	enum alis_withheld held; /* ALIS_CONCERN_HELD */
	int32_t days;  /* how long, or of a deadline how many are left; or
	                * ALIS_NO_DAYS */
	size_t count;  /* errors, or planned entries */
	alis_day day;  /* since when or by when, or ALIS_DAY_NONE */
	alis_str what; /* a code, a requirement, a name */
	struct alis_saying why;
};

struct alis_concerns {
	const struct alis_concern *at; /* the gravest first */
	size_t count;
};

/* "held-rewritten", "errors", "unsupervised" ...: fixed, for machines. */
alis_str alis_concern_name(
    const struct alis_concern *concern, struct alis_arena *mem);

/* Whether the figures cannot be relied on by it, so that a command fails. */
bool alis_concern_is_grave(const struct alis_concern *concern);

/*
 * What the last pull of a member left open: that it holds back, or could not
 * fetch. Of 'of' only 'sight' is looked at. It lives in 'mem'.
 */
struct alis_concerns alis_pull_concerns(const struct alis_cohort *cohort,
    const struct alis_standing_of *of, struct alis_arena *mem);

/* For people, without full stop. It may hold bytes from outside. */
alis_str alis_concern_said(const struct alis_concern *concern,
    enum alis_language language, struct alis_arena *mem);

/*
 * Why a member needs help. Silence is counted from the day on which the
 * commit was seen first, or the earlier one that it claims, to the last pull
 * that did not fail: nobody is silent because nobody looked.
 */
struct alis_concerns alis_cohort_concerns(const struct alis_cohort *cohort,
    const struct alis_standing_of *of, struct alis_arena *mem);

/* ---- the cohort as a table ---- */

/* A requirement that is asked of some member. */
struct alis_demand {
	alis_str book;
	alis_str id;
	alis_str name; /* its id; "book:id" if another book has that id too */
	alis_str title;
};

/* The most columns that a cohort is shown with: a member's own rule book may
 * have any number of requirements. */
#define ALIS_DEMANDS_MOST 200

/* Those of all members, a book after the other; in 'mem'. '*left_out': some
 * have no room. */
size_t alis_cohort_demands(const struct alis_cohort *cohort,
    struct alis_arena *mem, const struct alis_demand **demands, bool *left_out);

/* What a member has of it; NULL: it is not asked of this one. */
const struct alis_figure *alis_figures_demand(
    const struct alis_figures *figures, const struct alis_demand *demand);

/* A member in the table. */
struct alis_cohort_row {
	const struct alis_standing_of *of;
	enum alis_phase phase;
	struct alis_concerns concerns;
	size_t met; /* of the requirements, and confirmed */
};

enum alis_cohort_sort {
	ALIS_SORT_CONCERN, /* the gravest and longest first, then by name */
	ALIS_SORT_NAME,
	ALIS_SORT_MUNICIPALITY,
	ALIS_SORT_FORECAST,    /* the earliest first, none last */
	ALIS_SORT_REQUIREMENT, /* who lacks most first, not asked last */
};

/* All members in an order; 'by' is for ALIS_SORT_REQUIREMENT. In 'mem'. */
const struct alis_cohort_row *alis_cohort_rows(const struct alis_cohort *cohort,
    enum alis_cohort_sort sort, const struct alis_demand *by,
    struct alis_arena *mem);

#endif
