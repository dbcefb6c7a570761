/* SPDX-License-Identifier: MIT */
#ifndef ALIS_POST_H
#define ALIS_POST_H

/*
 * post: the bridge from text to meaning. Rule books as written become rules;
 * a journal as written becomes a ledger of facts.
 *
 * In bookkeeping, posting carries entries from the journal to the ledger.
 */

#include <alis/parse.h>
#include <alis/rule.h>

/* ---- shipped rule books ---- */

struct alis_shipped {
	const char *name;
	const unsigned char *bytes;
	size_t size;
	const char *sha256; /* of the bytes, in 64 digits */
};

/* The data files of src/post/books, put into the program by the build. */
extern const struct alis_shipped alis_shipped_books[];
extern const size_t alis_shipped_book_count;

/*
 * The shipped book that a source is, told by where its bytes lie; NULL if it is
 * none, be it one word for word. What tests have found of them need not be
 * looked at again: that their patterns compile, and their words are known.
 */
const struct alis_shipped *alis_shipped_of(const struct alis_source *src);

/* The words that every journal may use, whatever its rule books. */
#define ALIS_COMMON_BOOK "felles"

/* ---- rule books ---- */

/* What of an entry names the place where it was, if no attribute does. */
enum alis_place_in { ALIS_PLACE_NONE, ALIS_PLACE_WHAT, ALIS_PLACE_NOTE };

/* The key that entries of every kind take. */
#define ALIS_KEY_OF_ALL "planlagt"

/* What a kind of entry is, by its 'slag' clause. */
struct alis_kind {
	alis_str word[ALIS_LANGUAGE_COUNT];
	alis_str plural; /* in bokmål, for the message of a commit */
	bool takes_period;
	bool takes_running;
	bool is_service;
	bool is_absence;
	bool names_supervisor; /* its WHAT is who supervised */
	int32_t longest_pause; /* in days of service; 0: any */
	enum alis_place_in place;
	const enum alis_unit *units; /* that its entries may have */
	size_t unit_count;           /* 0: any */
	struct alis_accounts fields;
	struct alis_accounts required;
	struct alis_accounts expected; /* of one that is confirmed */
};

/* A category of service or reason of absence, as it may be written. */
struct alis_category_word {
	const struct alis_kind *kind;
	alis_str word[ALIS_LANGUAGE_COUNT];
	const struct alis_pattern *pattern; /* of a part of it; NULL: any */
	alis_str account;
	const struct alis_clause *clause; /* as it is written */
};

/* What of an entry a condition is about. */
enum alis_aspect {
	ALIS_ASPECT_ATTRIBUTE,
	ALIS_ASPECT_WHAT,  /* "hva" */
	ALIS_ASPECT_NOTE,  /* "merknad" */
	ALIS_ASPECT_HOURS, /* "timer" */
	ALIS_ASPECT_MARK,  /* "mark" */
};

/* What must be so of an entry for a clause to fit it. */
struct alis_condition {
	alis_str key; /* an attribute, or a word of those above */
	enum alis_aspect aspect;
	bool of_supervisor; /* the attribute of who supervised */
	bool denied;
	alis_str value; /* empty: any */
	const struct alis_pattern *pattern;
	const struct alis_condition *next;
};

/* The last day of an entry beside a date or a milestone. */
struct alis_dated {
	alis_str milestone; /* empty: 'day' */
	enum alis_order order;
	alis_day day;
	const struct alis_dated *next;
};

/* One credit that a 'katalog' clause gives. */
struct alis_gift {
	alis_str account; /* "$1" is what the pattern's first group found */
	enum alis_unit unit;
	alis_amount fixed;     /* or -1: what the entry says */
	alis_amount otherwise; /* when the entry says nothing; or -1: nothing */
	bool warn;             /* then */
	bool in_reading[ALIS_READING_COUNT];
	const struct alis_gift *next;
};

struct alis_catalogue {
	const struct alis_kind *kind;
	const struct alis_pattern *pattern; /* NULL: any */
	const struct alis_condition *conditions;
	const struct alis_dated *dated;
	const struct alis_gift *gifts;
	bool gives_nothing;
	alis_str why[ALIS_LANGUAGE_COUNT]; /* it gives nothing */
	const struct alis_clause *clause;  /* as it is written */
	const struct alis_catalogue *next;
};

/* Income and cost of one year, as data for people. */
struct alis_budget_line {
	bool is_income;
	alis_str text;
	alis_amount amount; /* kr */
};

struct alis_budget {
	alis_str name;
	alis_str title[ALIS_LANGUAGE_COUNT];
	alis_str source;
	const struct alis_budget_line *lines;
	size_t count;
	const struct alis_budget *next;
};

/* A rule book as it was read, for whoever wants to know which it was. */
struct alis_book {
	alis_str id;
	alis_str version;
	alis_str title[ALIS_LANGUAGE_COUNT];
	alis_str source;
	struct alis_days days; /* for which it is valid */
	alis_str converts_to;  /* the book after "konvertert"; or empty */
	const struct alis_budget *budget; /* or NULL */
	/* What its requirements are counted by: another book's categories, if
	 * it has none. */
	const struct alis_service *service;
	struct alis_hex sha256;
	const struct alis_source *src;
	bool from_repository; /* in place of the shipped one, or of its own */
	/* It has given way to another on the day "konvertert", or is to take
	 * over on that day: its words are known, and nothing else of it. */
	bool words_only;
	alis_str replaced_by; /* if it has */
};

struct alis_books {
	/* As named, then those of which only words are known, then the common
	 * words. */
	const struct alis_book *books;
	size_t book_count;
	const struct alis_kind *kinds;
	size_t kind_count;
	const struct alis_category_word *categories;
	size_t category_count;
	const struct alis_catalogue *catalogue; /* the first that fits counts */
	const struct alis_parameter *parameters;
	size_t parameter_count;
	struct alis_rules rules;
	struct alis_recall *recall; /* what was searched before, or NULL */
};

/*
 * Make rules of rule books, in the order given. Of two books that declare one
 * kind or category the first counts; requirements stand side by side. A
 * second clause of one name within a book is a fault.
 *
 * 'books' have id, sources and origin filled in; the rest is filled in here.
 * All lives in 'mem' and points into the sources.
 */
const struct alis_books *alis_post_books(struct alis_book *books,
    const struct alis_rulebook *const *written, size_t count,
    struct alis_arena *mem, struct alis_diags *diags);

/* The same rule books with a memory of the texts that were searched by them, in
 * 'mem': for many journals that have most texts in common. */
const struct alis_books *alis_post_recalling(
    const struct alis_books *books, struct alis_arena *mem);

/* Find a kind by its word in any of the three languages; NULL if none. */
const struct alis_kind *alis_kind_find(
    const struct alis_books *books, alis_str word);

/* ---- journals ---- */

/* All that an entry says in a unit; hours also by its times. False if it says
 * nothing in it. */
bool alis_entry_says(
    const struct alis_entry *entry, enum alis_unit unit, alis_amount *amount);

/* Where it was: its attribute 'sted', else what of it names a place by its
 * kind; empty if nothing does. */
alis_str alis_entry_place(
    const struct alis_entry *entry, const struct alis_kind *kind);

/* What 'alias' makes of the name of a kind, a thing or an account. */
alis_str alis_journal_renamed(
    const struct alis_journal *journal, alis_str name);

/* What an entry came to, small, for there may be millions. */
struct alis_posted {
	uint32_t kind : 30;     /* from 1 among the books'; 0: it is unknown */
	bool faulty : 1;        /* left out of everything */
	bool amount_behind : 1; /* an amount stands in WHAT, which is told */
};

/* The most days that all 'fast' lines of a journal may repeat on. */
#define ALIS_REPEATS_MOST 20000

/* A 'fast' line: what it expects, and when. Its amounts are those of
 * directive->entry (alis_entry_says). */
struct alis_repeat {
	const struct alis_directive *directive;
	const struct alis_kind *kind; /* NULL: it has an error, and no days */
	alis_str what;                /* after an alias */
	alis_str supervisor;          /* if that is who supervises */
	alis_str place;               /* if that is where */
	/* Rising; without those of 'unntatt', or of leave from all work. */
	const alis_day *days;
	size_t count;
};

struct alis_posting_result {
	struct alis_ledger ledger;
	const struct alis_posted *entries; /* one for each of the journal */
	const struct alis_kind *kinds;     /* those of the books */
	size_t faulty_count;
	const struct alis_repeat *repeats; /* in the order of the journal */
	size_t repeat_count;
};

/* The kind of an entry by its number, or NULL if it is unknown. */
const struct alis_kind *alis_posted_kind(
    const struct alis_posting_result *posted, size_t number);

/*
 * Post a journal: what each entry credits, by its own postings or else by the
 * catalogue; and what 'fast' lines expect, which the ledger keeps apart.
 * Entries and lines with an error are left out. 'today' is for the complaint
 * about planned entries that have passed, and for kontroll lines.
 */
const struct alis_posting_result *alis_post_journal(
    const struct alis_journal *journal, const struct alis_books *books,
    alis_day today, struct alis_arena *mem, struct alis_diags *diags);

#endif
