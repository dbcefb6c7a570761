/* SPDX-License-Identifier: MIT */
#ifndef POST_FACTS_H
#define POST_FACTS_H

/* A journal while it is being posted. */

#include <alis/post.h>

struct posts;
struct plain;

/* A supervisor who is declared. */
struct declared {
	alis_str folded;
	size_t number; /* of its directive */
};

/*
 * What is known of the entries once they are posted. Of those that went the
 * short way (alis__plain_post) there is mostly nothing to tell later either,
 * and only the others need be looked at again.
 */
struct overview {
	const uint32_t *slow; /* the entries that went the long way */
	size_t slow_count;
	alis_day earliest, latest; /* of all that went the short way */
	bool has_strangers;        /* some of those name who is not declared */
	bool is_out_of_order;      /* not all stand by their first day */
};

struct poster {
	const struct alis_journal *journal;
	const struct alis_books *books;
	alis_day today;
	struct alis_arena *mem;
	struct alis_diags *diags;
	struct alis_posted *posted; /* one for each entry */
	/* Of an entry that went the short way, by which it is told whether it
	 * is entered twice; else 0. */
	uint64_t *traces;
	struct overview overview;
	struct posts *posts;
	struct alis_chart *chart; /* of its accounts */
	struct alis_fact *facts;
	size_t fact_count, fact_room;
	/* By the number of a word of the journal: its kind from 1, or 0. */
	const uint32_t *kinds;
	const uint64_t *aliases; /* the traces of their names, rising */
	struct plain *plain;     /* what is known for plain entries, or NULL */
	struct alis_ledger ledger; /* so far its milestones alone */
	struct declared *declared; /* by name; of one name the first first */
	size_t declared_count;
	/* Roots of accounts that the rule books use, as postings have them:
	 * those that were met last, each in a place by its letters. */
	alis_str roots[32];
	/* The entries are those of lines that repeat: they have a period
	 * whatever their kind, and neither times, marks nor keys. */
	bool repeats;
};

/* Complain of a place of an entry; an error leaves the entry out. */
struct alis_diag *alis__entry_complain(
    struct poster *poster, size_t number, enum alis_code code, alis_span span);

/* Look up the kinds that the words of the journal stand for. */
void alis__kinds_begin(struct poster *poster);

/* The kind that an entry's word, or what an alias makes of it, stands for. */
const struct alis_kind *alis__entry_kind(
    const struct poster *poster, size_t number);

/* The same of an entry that was looked at, or NULL. */
const struct alis_kind *alis__kind_of(
    const struct poster *poster, size_t number);

/* Whether the entry is as its kind wants it: period, units, attributes. */
void alis__entry_check(struct poster *poster, size_t number);

/* Whether entries of a kind may have a unit. */
bool alis__takes_unit(const struct alis_kind *kind, enum alis_unit unit);

/* What WHAT says that belongs elsewhere in the line: where a last amount begins
 * in it (its length if none does), how long the times are that it begins with,
 * and whether it begins with a mark, by itself. */
size_t alis__amount_behind(alis_str what, enum alis_unit *unit);
size_t alis__times_ahead(alis_str what);
bool alis__mark_ahead(alis_str what, const struct alis_kind *kind);

/* "15 poeng" */
alis_str alis__amount_text(
    struct poster *poster, alis_amount amount, enum alis_unit unit);

/* Check and post all entries of the journal, by threads where there are many
 * entries; what is told and what comes of it is in their order. */
void alis__entries_post(struct poster *poster);

/* Entries by their numbers; NULL: so many from 0 on. */
struct some {
	const uint32_t *numbers;
	size_t count;
};

/* Those that something may have to be told of: without those of the short way
 * if 'rest_is_quiet'. */
struct some alis__to_look_at(const struct poster *poster, bool rest_is_quiet);

/* The facts that an entry gives. */
void alis__entry_post(struct poster *poster, size_t number);

/* One fact more, as it is given. */
void alis__fact_put(struct poster *poster, const struct alis_fact *fact);

/* What a mark makes of a fact. */
enum alis_standing alis__standing_of(enum alis_mark mark);

/* Whether what an entry of a kind credits counts from its first day on. */
bool alis__counts_from_first(const struct alis_kind *kind);

/* One fact more of an entry, in both readings. */
struct alis_fact *alis__fact_add(struct poster *poster, size_t number,
    const struct alis_account *account, alis_amount amount,
    enum alis_unit unit);

/* That of an entry of service or leave: its percentage, in its category. */
void alis__time_post(struct poster *poster, size_t number);

/* Those of an entry that is neither: of its postings, else of the
 * catalogue. */
void alis__credits_post(struct poster *poster, size_t number);

/* Whether an entry is as a clause of the catalogue wants it, its pattern
 * aside; '*at' is the text on which a pattern gave up. */
enum alis_found alis__conditions_fit(const struct poster *poster, size_t number,
    const struct alis_catalogue *item, alis_span *at);

/* What conditions look at. */
struct subject {
	const struct alis_kind *kind;
	enum alis_mark mark;
	alis_str what; /* after an alias */
	alis_str note;
	bool says_hours;
	alis_amount hours;
	const struct alis_attribute *attributes;
	alis_span what_span, head; /* where a pattern may give up */
};

struct subject alis__subject_of(const struct poster *poster, size_t number);

/* Asks conditions one after the other, from '*first' on, up to the one that
 * 'until' (NULL: none) says is for later, which '*first' becomes; found if all
 * that were asked hold. */
enum alis_found alis__conditions_ask(const struct poster *poster,
    const struct subject *subject, const struct alis_condition **first,
    bool (*until)(const struct alis_condition *condition), alis_span *at);

/* Where the last day of an entry must lie; nowhere if the first of these is
 * after the last. */
struct alis_days alis__dated_days(
    const struct poster *poster, const struct alis_dated *dated);

/* The account of a gift, with what the pattern found in place of "$1". */
const struct alis_account *alis__account_filled(
    struct poster *poster, alis_str account, const struct alis_match *match);

/* The points that a clause gives whatever the entry says; -1 if it gives
 * none, or leaves some to the entry. */
alis_amount alis__fixed_points(const struct alis_catalogue *item);

/* ---- plain entries, of which there may be millions ---- */

/* Get ready for them, once the milestones are known. */
void alis__plain_begin(struct poster *poster);
void alis__plain_end(struct poster *poster);

/*
 * Check and post a plain entry of which nothing has to be told; else false, and
 * nothing was done: it goes the long way, by alis__entry_check and
 * alis__entry_post, to which this is equal.
 */
bool alis__plain_post(struct poster *poster, size_t number);

/* ---- order ---- */

/* Put facts, which stand by entry, in the order of the ledger: by first day,
 * then entry and account. */
void alis__facts_sort(struct alis_fact *facts, size_t count);

/* Only those of one entry, which stand together, by their accounts. */
void alis__facts_by_account(struct alis_fact *facts, size_t count);
/* Only by first day: they stand by entry and account. */
void alis__facts_by_day(struct alis_fact *facts, size_t count);

/*
 * The places of 'count' things in the order of their days, of one day as they
 * stand; NULL if they stand so. The first day is at 'day', the next ones each
 * 'step' bytes behind. Lives in 'mem'. Cost: linear, unless days are centuries
 * apart.
 */
uint32_t *alis__day_order(
    const alis_day *day, size_t step, size_t count, struct alis_arena *mem);

/* ---- traces: equal for what is equal ---- */

/* That of a text is the same for all that alis_utf8_same calls the same. */
uint64_t alis__trace_of(alis_str text);

/* A multiplication by 2^64 over the golden ratio (Knuth, The Art of Computer
 * Programming 3, 6.4), its upper half put upon the lower. */
static inline uint64_t alis__trace_add(uint64_t trace, uint64_t more)
{
	trace = (trace ^ more) * UINT64_C(0x9E3779B97F4A7C15);
	return trace ^ trace >> 32;
}

/* That of a plain entry of a kind, by those of WHAT, after an alias, and of its
 * note: equal for the same event on one day. */
uint64_t alis__trace_plain(const struct alis_record *record, uint32_t kind,
    uint64_t what, uint64_t note);

/* Gather the names that aliases give way for. */
void alis__aliases_begin(struct poster *poster);

/* alis_journal_renamed of a name by its trace, at the cost of a search among
 * those. */
alis_str alis__renamed(
    const struct poster *poster, alis_str name, uint64_t trace);

/* ---- lines that repeat ---- */

/* The days of a rhythm, none later than 'last', one after the other. */
struct beat {
	struct alis_rhythm rhythm;
	alis_day first;
	alis_day last;
	int32_t count; /* of those that were asked for */
};

bool alis__beat_next(struct beat *beat, alis_day *day);

/* How many days a rhythm has; at once, however long the period is. */
size_t alis__beat_count(
    const struct alis_rhythm *rhythm, alis_day first, alis_day last);

/* What the lines expect, once the entries of the journal are posted. Gives
 * the poster of the lines, whose entries have the lines' periods. */
struct poster alis__repeats_post(
    const struct poster *poster, struct alis_posting_result *result);

/* ---- the same post on the same days counts once ---- */

struct posts *alis__posts_begin(const struct poster *poster);

/* Complain of a service entry if one that is kept is the same post on one of
 * its days: one with the same kind, percentage, text, note and employer. */
void alis__post_check(struct poster *poster, size_t number);

/* Keep a service entry, which has no error and was checked. */
void alis__post_keep(struct poster *poster, size_t number);

/* ---- what is likely to be a slip, in all of the journal ---- */

/* Dates far outside the training; also of the lines that repeat. */
void alis__check_dates(struct poster *poster, struct poster *lines);

/* The same event entered twice. */
void alis__check_twice(struct poster *poster);

/* Gather the supervisors that directives declare. */
void alis__supervisors_begin(struct poster *poster);

/* The directive that declares somebody, or NULL. */
const struct alis_directive *alis__supervisor_find(
    const struct poster *poster, alis_str name);

/* Supervisors that no directive declares; also those of such lines. */
void alis__check_supervisors(struct poster *poster, struct poster *lines);

/* Points other than those that a clause of the catalogue gives. */
void alis__check_points(
    struct poster *poster, size_t number, const struct alis_catalogue *item);

#endif
