/* SPDX-License-Identifier: MIT */
#ifndef ALIS_REPORT_H
#define ALIS_REPORT_H

/*
 * report: results as tables, ready to be shown in any format.
 *
 * Knows results and words for people; no format, no terminal, no file. What is
 * not in a report no renderer can show.
 */

#include <alis/audit.h>
#include <alis/groups.h>
#include <alis/money.h>
#include <alis/history.h>
#include <alis/query.h>
#include <alis/track.h>
#include <alis/trust.h>

/* ---- the model: fields, tables, cells ---- */

enum alis_cell_kind {
	ALIS_CELL_NULL,
	ALIS_CELL_TEXT,
	ALIS_CELL_PROSE, /* text that people may get over several lines */
	ALIS_CELL_COUNT,
	ALIS_CELL_BOOL,
	ALIS_CELL_AMOUNT, /* exact, without its unit */
	ALIS_CELL_DAY,
	ALIS_CELL_BAR,  /* of: 'amount' of 'whole' */
	ALIS_CELL_LIST, /* of texts */
	ALIS_CELL_TABLE,
	ALIS_CELL_REPORT,
};

enum alis_tone {
	ALIS_TONE_PLAIN,
	ALIS_TONE_GOOD,
	ALIS_TONE_BAD,
	ALIS_TONE_DOUBTFUL,
	ALIS_TONE_DIM,
	ALIS_TONE_HEAD,
};

struct alis_cell {
	enum alis_cell_kind kind;
	enum alis_tone tone;
	alis_str text;
	int64_t count; /* also of a bool */
	alis_amount amount;
	alis_amount whole;
	alis_day day;
	struct alis_accounts list;
	const struct alis_table *table;
	const struct alis_report *report;
};

/* Who sees a field or column: machines (JSON, CSV), people, or both. */
enum alis_for {
	ALIS_FOR_JSON = 1,
	ALIS_FOR_PEOPLE = 2,
	ALIS_FOR_CSV = 4,
	ALIS_FOR_MACHINES = ALIS_FOR_JSON | ALIS_FOR_CSV,
	ALIS_FOR_ALL = ALIS_FOR_MACHINES | ALIS_FOR_PEOPLE,
};

/* Where there is no room for all columns, those are dropped that may be, the
 * first first; then those go below their rows that may, the last first; then
 * words are cut; then a row of such a table may flow. */
enum alis_fit { ALIS_FIT_KEEP, ALIS_FIT_CUT, ALIS_FIT_BELOW, ALIS_FIT_DROP };

struct alis_column {
	const char *key; /* NULL, of a column alone: a list in JSON; for people
	                  * each cell is a list of lines */
	alis_str title;
	enum alis_for audience;
	bool right; /* aligned at its right edge */
	enum alis_fit fit;
};

/*
 * Rows that are made when they are asked for: of a table that may have
 * millions, none is kept.
 *
 * 'make' fills in the cells of the row 'number', from 0, that 'audience' sees;
 * the others stay as they are. Texts live as long as the report, or in 'mem'.
 * A row comes out the same each time, in any order; several threads may ask at
 * once.
 */
struct alis_row_source {
	void (*make)(const void *of, size_t number, enum alis_for audience,
	    struct alis_arena *mem, struct alis_cell *cells);
	const void *of;
};

struct alis_table {
	const struct alis_column *columns;
	size_t column_count;
	const struct alis_cell *cells; /* row by row; NULL: 'source' has them */
	size_t row_count;
	struct alis_row_source source;
};

struct alis_field {
	const char *key; /* NULL: for people alone */
	alis_str title;  /* empty: the text stands as a line of its own */
	enum alis_for audience;
	struct alis_cell cell;
};

struct alis_report {
	const struct alis_field *fields;
	size_t count;
};

/* ---- amounts ---- */

/*
 * An amount as a person reads it, with its unit: "1 y 4 m 12 d", "14 vakt",
 * "12 500.50 kr". At most two decimals, cut off, never rounded up.
 */
alis_str alis_report_amount(alis_amount amount, enum alis_unit unit,
    enum alis_language language, struct alis_arena *mem);

/* ---- findings: complaints with the line they are about ---- */

struct alis_finding {
	enum alis_severity severity;
	const char *code;
	alis_str file; /* as the user would name it */
	alis_str path; /* from the top of the repository */
	struct alis_place place;
	uint32_t end_column;    /* in code points, one past the last */
	uint32_t screen_column; /* a tab goes to the next multiple of eight */
	alis_str message;
	alis_str hint;    /* empty: none */
	alis_str excerpt; /* the line */
	alis_str before;  /* of the line, up to the fault: for the caret */
	alis_str fault;   /* of the line; may be empty */
	bool has_other;
	alis_str other_file;
	alis_str other_path;
	struct alis_place other_place, other_end;
	alis_str other_excerpt;
	bool has_fix; /* 'fix' in place of what stands from..to */
	struct alis_place fix_from, fix_to;
	alis_str fix;
};

struct alis_findings {
	const struct alis_finding *findings;
	size_t count;
	enum alis_language language; /* of their words */
};

/* In the order of alis_diags_sorted, in a language. */
struct alis_findings alis_report_findings(const struct alis_diags *diags,
    enum alis_language language, struct alis_arena *mem);

/* The page of a code, of docs/messages.md or its translation; empty if there is
 * no such code. */
struct alis_page {
	alis_str title;  /* "a date that does not exist" */
	alis_str about;  /* what it means */
	alis_str advice; /* what to do */
	alis_str whole;  /* all of it with its heading, as it stands there */
};

struct alis_page alis_report_page(
    alis_str code, enum alis_language language, struct alis_arena *mem);

/*
 * The findings as a scanner of code hands them on: each belongs to a rule,
 * which is what it complains of, and has a mark by which it is known again when
 * lines before it come or go.
 */
struct alis_scan_rule {
	const char *code;
	enum alis_severity severity;
	struct alis_page page;
};

struct alis_scan {
	const char *version;
	enum alis_language language;
	struct alis_findings findings;
	const size_t *rule_of;  /* of each finding */
	const alis_str *prints; /* of each finding: its mark */
	const struct alis_scan_rule *rules;
	size_t rule_count;
};

const struct alis_scan *alis_report_of_scan(struct alis_findings findings,
    const char *version, enum alis_language language, struct alis_arena *mem);

/* ---- the reports ---- */

/* The fixed object of 'check --format json'. */
const struct alis_report *alis_report_of_check(
    struct alis_findings findings, struct alis_arena *mem);

/* How much room people have: without bars, with them, with titles too. */
enum alis_room { ALIS_ROOM_NARROW, ALIS_ROOM_NORMAL, ALIS_ROOM_WIDE };

/*
 * The fixed object of 'status --format json', which is also what is committed;
 * with more for people, as far as there is room. What only machines see need
 * not be made for people: the ids of the files take a look at each byte.
 */
const struct alis_report *alis_report_of_status(const struct alis_run *run,
    const char *version, enum alis_language language, enum alis_room room,
    enum alis_for audience, struct alis_arena *mem);

/*
 * Where a selection is given, only what it picks is shown; NULL: everything.
 */

/*
 * The proof of one requirement, entry by entry. What is left out of the lines
 * is still in the figures and in the running total, and its lines are counted.
 */
const struct alis_report *alis_report_of_proof(const struct alis_run *run,
    const struct alis_status *status, const struct alis_selection *selection,
    enum alis_language language, struct alis_arena *mem);

/* What would complete a requirement that is not met, the nearest first. */
const struct alis_report *alis_report_of_why_not(const struct alis_run *run,
    const struct alis_status *status, enum alis_language language,
    struct alis_arena *mem);

/* Every credit in order of days, with a running total for each account. */
const struct alis_report *alis_report_of_list(const struct alis_run *run,
    const struct alis_selection *selection, enum alis_language language,
    struct alis_arena *mem);

/*
 * The entries and directives as they were read, without those that have an
 * error, and the errors: the fixed object of 'print --format json', which
 * docs/journal.md describes. For people it is a journal in one file, with
 * dates, words and units in one form.
 */
const struct alis_report *alis_report_of_print(const struct alis_run *run,
    struct alis_findings findings, struct alis_arena *mem);

enum alis_sum_by {
	ALIS_SUM_BY_ACCOUNT,
	ALIS_SUM_BY_KIND,
	ALIS_SUM_BY_WEEK,
	ALIS_SUM_BY_MONTH,
	ALIS_SUM_BY_QUARTER,
	ALIS_SUM_BY_YEAR,
	ALIS_SUM_BY_SUPERVISOR, /* of supervision alone */
	ALIS_SUM_BY_PLACE,
};

/* What stands in the journal to and with the run's day, by account and unit
 * within each group; service in 30E/360 days, before any cap. The totals of
 * all groups are the same, however they are made. */
const struct alis_report *alis_report_of_sum(const struct alis_run *run,
    const struct alis_selection *selection, enum alis_sum_by by,
    enum alis_language language, struct alis_arena *mem);

/* Every word of the journal language with its class; the kinds and categories
 * are those of the rule books. For editors. */
const struct alis_report *alis_report_of_keywords(
    const struct alis_books *books, enum alis_language language,
    struct alis_arena *mem);

/* ---- figures of groups ---- */

/* Doctors by groups and measures; what may not be told is ':', or null. People
 * are told if it is not written down as published. */
const struct alis_report *alis_report_of_groups(
    const struct alis_groups *groups, bool is_published, alis_str programme,
    enum alis_language language, struct alis_arena *mem);

/* ---- rule books ---- */

/* A rule book among those that give it words. */
struct alis_told_book {
	const struct alis_books *books;
	const struct alis_book *book; /* one of them */
	bool used;                    /* by the journal */
};

/* What there is of rule books. */
const struct alis_report *alis_report_of_books(
    const struct alis_told_book *told, size_t count,
    enum alis_language language, struct alis_arena *mem);

/* A rule book in words, or one of its requirements. NULL if it has none of
 * that id; an empty id is the whole book. */
const struct alis_report *alis_report_of_book(const struct alis_told_book *told,
    alis_str id, enum alis_language language, struct alis_arena *mem);

/*
 * What differs between two rule books, in words; and which results of a
 * journal move, if it is judged by the one and by the other ('run_was' and
 * 'run_is'; NULL: there is none, or it does not use them).
 */
const struct alis_report *alis_report_of_book_change(
    const struct alis_told_book *was, const struct alis_told_book *is,
    const struct alis_run *run_was, const struct alis_run *run_is,
    enum alis_language language, struct alis_arena *mem);

/* ---- the plan ---- */

/* Plan and record, what is next (the nearest ten, or 'all'), forecasts. */
const struct alis_report *alis_report_of_plan(const struct alis_run *run,
    const struct alis_plan *plan, bool all, enum alis_language language,
    enum alis_room room, struct alis_arena *mem);

/* The forecasts of a journal, and of the same if some lines stood in it. */
const struct alis_report *alis_report_of_what_if(const struct alis_run *before,
    const struct alis_run *after, const alis_str *lines, size_t count,
    enum alis_language language, struct alis_arena *mem);

/* ---- history ---- */

/* The change of an entry or a directive, in words that outlive the journals
 * that were compared. */
struct alis_log_change {
	enum alis_change_kind change;
	alis_str days;       /* of a directive: empty */
	alis_str kind;       /* of a directive: its word */
	alis_str what;       /* of a directive: its name */
	alis_str amounts;    /* of a directive: empty */
	enum alis_mark mark; /* as it is now, or was last */
	alis_str digest; /* as it is now, or was last; of a directive: empty */
	const struct alis_field_change *fields;
	size_t field_count;
};

/* Whom a commit or an answer says has attested, or withdrawn it. */
struct alis_log_statement {
	bool withdraws;
	alis_str by;  /* a claim */
	size_t count; /* entries */
};

/* Who made a commit, when, and how it is signed. */
struct alis_log_commit {
	alis_str id; /* short; empty: the work tree, which is not committed */
	alis_str who, email;
	alis_str when, time; /* the author's day; and with time and zone */
	alis_str committer;  /* empty: the author too */
	alis_str commit_when, commit_time;
	alis_str subject;
	enum alis_signed signature;
	alis_str signer;        /* if it is valid: the principal */
	struct alis_saying why; /* what there is to say beyond 'signature' */
};

/* What one commit did, by meaning. */
struct alis_log_item {
	struct alis_log_commit commit;
	bool has_summary; /* the commit made one */
	bool is_merge;    /* told is what differs from all its parents */
	bool is_format;   /* files changed, and no entry or directive did */
	bool is_unread;   /* the same, as far as they could be read */
	bool is_cut;   /* its parents were not fetched: entries are as found */
	size_t found;  /* so many of them */
	size_t errors; /* in the files that it changed */
	alis_str renamed_from; /* the journal's first file; empty: it was not */
	const struct alis_log_change *changes;
	size_t change_count;
	const struct alis_log_change *directives;
	size_t directive_count;
	struct alis_log_statement statement; /* 'by' empty: none */
};

/* Fill in what changed, copied into 'mem', so that the journals may go. */
struct alis_log_change alis_report_log_change(
    const struct alis_entry_change *change, const struct alis_version *was,
    const struct alis_version *is, struct alis_arena *mem);
struct alis_log_change alis_report_log_directive(
    const struct alis_directive_change *change, struct alis_arena *mem);

const struct alis_report *alis_report_of_log(const struct alis_log_item *items,
    size_t count, enum alis_language language, struct alis_arena *mem);

/* What befell an entry in one commit. */
enum alis_event {
	ALIS_EVENT_FOUND, /* there already where history is cut off */
	ALIS_EVENT_ADDED,
	ALIS_EVENT_CHANGED,
	ALIS_EVENT_CONFIRMED,
	ALIS_EVENT_WITHDRAWN,
	ALIS_EVENT_REMOVED,
	ALIS_EVENT_ATTESTED,   /* by a statement: a claim */
	ALIS_EVENT_UNATTESTED, /* that was withdrawn */
	ALIS_EVENT_COUNT
};

struct alis_blame_event {
	enum alis_event event;
	struct alis_log_commit commit;
	alis_str text; /* of the entry, if it was found, added or removed */
	enum alis_mark mark;
	alis_str by; /* who attested or withdrew, as is claimed */
	const struct alis_field_change *fields;
	size_t field_count;
};

/* An entry and all that befell it, the oldest first. */
struct alis_blame {
	alis_str place; /* FILE:LINE */
	alis_str text, digest;
	enum alis_mark mark;
	const struct alis_blame_event *events;
	size_t count;
};

/* Texts with identity numbers masked, in 'mem'. */
const struct alis_field_change *alis_report_fields(
    const struct alis_field_change *fields, size_t count,
    struct alis_arena *mem);

const struct alis_report *alis_report_of_blame(const struct alis_blame *entries,
    size_t count, enum alis_language language, struct alis_arena *mem);

const struct alis_report *alis_report_of_audit(const struct alis_audit *audit,
    enum alis_language language, struct alis_arena *mem);

/* A version of a journal that is compared. */
struct alis_compared {
	alis_str id;                /* of the commit, short; empty: work tree */
	alis_str when;              /* the commit's day */
	alis_str renamed;           /* its journal, if it has another name */
	const struct alis_run *run; /* NULL: it has no journal */
	size_t errors;              /* the lines that have them are left out */
};

/*
 * What changed between two versions, entry by entry and field by field; and
 * what moved of each requirement, both judged on the same day. 'is_picked': a
 * query left only the entries that fit it; directives and requirements, which
 * it does not choose among, are left out, and it is said.
 */
const struct alis_report *alis_report_of_diff(const struct alis_compared *was,
    const struct alis_compared *is, struct alis_changes changes, bool is_picked,
    alis_day day, enum alis_language language, struct alis_arena *mem);

/*
 * A line that says what changed, as the subject of a commit: "kurs Grunnkurs
 * A; 3 vakter". At most 'columns' wide.
 */
alis_str alis_report_subject(struct alis_changes changes,
    const struct alis_books *books, enum alis_language language, size_t columns,
    struct alis_arena *mem);

/* ---- the cohort ---- */

/*
 * A row for each member and a column for each requirement: the fixed object of
 * 'cohort status --format json'. Of a large cohort only what is for 'audience'
 * is made. For people it is laid out for 'width' columns; 0: as many as it
 * needs.
 */
const struct alis_report *alis_report_of_cohort(
    const struct alis_cohort *cohort, enum alis_cohort_sort sort,
    const struct alis_demand *by, enum alis_language language,
    enum alis_for audience, size_t width, struct alis_arena *mem);

/* A line for each: what is wrong with the journal, and where first. */
const struct alis_report *alis_report_of_cohort_check(
    const struct alis_cohort *cohort, enum alis_language language,
    struct alis_arena *mem);

/* Of which municipality and workplaces the promises are shown. */
struct alis_shown_place {
	size_t municipality;                    /* or ALIS_NO_MUNICIPALITY */
	const struct alis_workplace *workplace; /* that one; NULL: all of it */
};

/* The one member of a cohort, with the report of the journal's status (or
 * NULL): what 'cohort show' shows. */
const struct alis_report *alis_report_of_member(
    const struct alis_cohort *cohort, const struct alis_shown_place *shown,
    const struct alis_report *status, enum alis_language language,
    struct alis_arena *mem);

/* A municipality or workplace and its members, who are the cohort. */
const struct alis_report *alis_report_of_place(const struct alis_cohort *cohort,
    const struct alis_shown_place *shown, enum alis_language language,
    size_t width, struct alis_arena *mem);

/* ---- money of a cohort ---- */

enum alis_money_by {
	ALIS_MONEY_BY_ALL, /* for people by member and by municipality */
	ALIS_MONEY_BY_ALIS,
	ALIS_MONEY_BY_PLACE,
	ALIS_MONEY_BY_YEAR,
	ALIS_MONEY_BY_KIND,
};

/* The fixed object of 'cohort money --format json' has all tables, whatever is
 * asked for; people and CSV have that. What is said below the tables is for
 * people. */
const struct alis_report *alis_report_of_money(const struct alis_cohort *cohort,
    const struct alis_money *money, enum alis_money_by by,
    enum alis_language language, struct alis_arena *mem);

/* ---- pulls ---- */

enum alis_pull_end {
	ALIS_PULL_NEW,
	ALIS_PULL_UNCHANGED,
	ALIS_PULL_HELD,
	ALIS_PULL_FAILED,
	ALIS_PULL_NOT,     /* not begun: it was interrupted */
	ALIS_PULL_TO_COME, /* there is nothing yet, of who has not begun */
	ALIS_PULL_END_COUNT
};

/* What a pull has come to for one member. */
struct alis_pull {
	enum alis_pull_end end;
	alis_str name;
	alis_str slug; /* of the mirror, as in the seen log */
	struct alis_hex was;
	struct alis_sight sight;
	bool is_back;  /* what was held before is taken now */
	alis_str here; /* what failed on this machine, in the reader's
	                * language; empty: nothing */
};

/* One word of an end, in a language. */
const char *alis_report_pull_end(
    enum alis_pull_end end, enum alis_language language);

/* "12 new, 1 unchanged, 1 held back, 1 failed" */
alis_str alis_report_pull_sum(const struct alis_pull *pulls, size_t count,
    enum alis_language language, struct alis_arena *mem);

/* All for machines; for people those that something must be done about. */
const struct alis_report *alis_report_of_pull(const struct alis_pull *pulls,
    size_t count, enum alis_language language, struct alis_arena *mem);

/* What was held back of a member, and is taken. */
struct alis_accepted {
	alis_str name;
	alis_str slug;
	struct alis_sight before;
	bool is_done;                 /* or would be */
	const struct alis_deed *gone; /* commits that were taken before */
	size_t gone_count;
	const struct alis_audit_loss *losses; /* entries that were there */
	size_t loss_count;
};

const struct alis_report *alis_report_of_accepted(
    const struct alis_accepted *accepted, size_t count,
    enum alis_language language, struct alis_arena *mem);

/* ---- the proof of a cohort ---- */

/*
 * The fixed object of a cohort's status.json, which pins where every member's
 * repository stood; and for people a row for each. In the roster's language.
 */
const struct alis_report *alis_report_of_pins(const struct alis_cohort *cohort,
    const char *version, struct alis_arena *mem);

/* A line for each member of what its audit found, and the cohort's own
 * summaries with what differs. */
const struct alis_report *alis_report_of_cohort_audit(
    const struct alis_audit_sum *sums, size_t count,
    const struct alis_audit_item *items, size_t item_count,
    enum alis_language language, struct alis_arena *mem);

#endif
