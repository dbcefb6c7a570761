/* SPDX-License-Identifier: MIT */
#ifndef POST_BOOKS_H
#define POST_BOOKS_H

/* Rule books while they are being read: words, clauses, lists. */

#include <alis/post.h>

/* Where something was made of a clause. */
struct origin {
	const struct alis_clause *clause;
	const struct alis_rulebook *written;
	struct alis_book *book;
};

/* A parameter, and what its values come to. */
struct made_parameter {
	struct origin origin;
	const struct alis_parameter *said;
	alis_amount amount[ALIS_READING_COUNT];
	enum alis_unit unit; /* NONE: no limit in either reading */
	bool faulty;         /* which is told */
	bool used;
};

/* The parameters that a clause uses. */
#define USING_MOST 16
struct using
{
	struct made_parameter *at[USING_MOST];
	size_t count;
};

/* What a clause is read with. */
struct maker {
	struct alis_books *books;
	const struct alis_rulebook *written; /* the book it stands in */
	struct alis_book *book;
	struct alis_service *service; /* of that book */
	struct alis_arena *mem;
	struct alis_diags *diags;
	bool all_shipped; /* a test has asked what they come to together */
	/* Arrays with room for what each clause of its sort in any book
	 * becomes. */
	struct alis_kind *kinds;
	struct alis_category_word *words;
	struct alis_category *categories;
	size_t category_count;
	struct using *category_uses;
	struct origin *category_origins;
	struct alis_absence *absences;
	size_t absence_count;
	struct alis_rule *rules;
	struct alis_parameter *said;
	struct made_parameter *parameters; /* one for each of these */
	struct alis_service *services;     /* one for each book */
	struct using *using;               /* of the clause that is read */
	const struct alis_catalogue **catalogue_end;
	const struct alis_budget **budget_end; /* of the book */
};

/* Complain of a place of the book that is being read. */
struct alis_diag *alis__book_complain(
    struct maker *maker, enum alis_code code, alis_span span);

/* The attribute of a clause by its key; NULL if it has none. */
const struct alis_attribute *alis__attribute(
    const struct alis_clause *clause, const char *key);
alis_str alis__value(const struct alis_clause *clause, const char *key);
/* The value in each language: 'key', 'key'-nn, 'key'-en; nb where silent. */
void alis__values(
    const struct alis_clause *clause, const char *key, alis_str *values);
/* The items of a value, parted by ','. */
struct alis_accounts alis__items(alis_str value, struct alis_arena *mem);
/* Whether the value of a key is yes; complains of what is neither. */
bool alis__is_yes(
    struct maker *maker, const struct alis_clause *clause, const char *key);
/* Where a part of a value stands; the whole value, if that is not to be
 * found. */
alis_span alis__part_span(const struct maker *maker,
    const struct alis_attribute *attribute, alis_str part);
/* Whether a word stands in a text as a word of its own. */
bool alis__has_word(alis_str text, alis_str word);
/* Complain that a value, or a part of it, does not fit its key. */
void alis__misfit(struct maker *maker, const struct alis_attribute *attribute,
    const char *how);
void alis__misfit_part(struct maker *maker,
    const struct alis_attribute *attribute, alis_str part, const char *how);

/* Complain that a key does not go with another word of its clause. */
void alis__misfit_key(struct maker *maker,
    const struct alis_attribute *attribute, alis_str other, const char *how);
/* Complain of the unit of a part of a value; 'other' is for the hint. */
void alis__misfit_unit(struct maker *maker,
    const struct alis_attribute *attribute, alis_str part, enum alis_unit other,
    const char *how);
/* Complain that a clause lacks a key, or something in words. */
void alis__lack(
    struct maker *maker, const struct alis_clause *clause, const char *what);

/* Complain that a clause names no kind, or not one of the sort it needs;
 * 'word' is a part of its name. */
void alis__no_kind(struct maker *maker, const struct alis_clause *clause,
    alis_str word, const char *what);

/* ---- parts of values ---- */

/*
 * Compile a pattern that stands at a place; NULL if it does not compile, and
 * then the complaint points at where it went wrong.
 */
const struct alis_pattern *alis__pattern_make(
    struct maker *maker, alis_str text, alis_span at);

/* Cut "... WORD REST" in two at the last WORD that stands between blanks. */
bool alis__tail_cut(alis_str *text, const char *word, alis_str *rest);

/* The names of "a + b". */
struct alis_accounts alis__plus_items(alis_str text, struct alis_arena *mem);

/* A date; complains of what is none. */
bool alis__value_day(struct maker *maker, const struct alis_attribute *a,
    alis_str text, alis_day *day);
/* Whether a text is written as a date is, be it right or wrong. */
bool alis__is_day(alis_str text);
bool alis__is_milestone(alis_str name);
/* A milestone by its name; complains of what is none. */
bool alis__milestone_read(struct maker *maker, const struct alis_attribute *a,
    alis_str name, alis_str *milestone);
/* "søknad senest 2026-12-31"; complains of what is none. */
bool alis__when_read(struct maker *maker, const struct alis_attribute *a,
    struct alis_when *when);

/* An amount, or the parameter that stands in its place. */
struct figure {
	alis_amount amount[ALIS_READING_COUNT]; /* or ALIS_NO_LIMIT */
	enum alis_unit unit; /* NONE: no limit in either reading */
};

enum figure_found {
	FIGURE_NONE, /* neither stands there */
	FIGURE_READ,
	FIGURE_TOLD, /* and what is wrong has been told */
};

enum figure_found alis__figure_read(struct maker *maker,
    const struct alis_attribute *a, alis_str text, struct figure *figure);

/* The word of a clause in three languages; bokmål where one is silent. */
void alis__words_of(
    const struct alis_clause *clause, alis_str bokmaal, alis_str *words);

/* Whether an amount or a declared parameter stands there. */
bool alis__is_figure(const struct maker *maker, alis_str text);

/* Use all that another clause uses, too. */
void alis__using_add(struct using *using, const struct using *other);

/* ---- the clauses ---- */

void alis__book_make(struct maker *maker, const struct alis_clause *clause);
void alis__parameter_make(
    struct maker *maker, const struct alis_clause *clause);
void alis__budget_make(struct maker *maker, const struct alis_clause *clause);

void alis__kind_make(struct maker *maker, const struct alis_clause *clause);
void alis__category_make(struct maker *maker, const struct alis_clause *clause);
void alis__catalogue_make(
    struct maker *maker, const struct alis_clause *clause);
void alis__rule_make(struct maker *maker, const struct alis_clause *clause);

/* ---- parts of clauses ---- */

/* What must hold of an entry for a clause of the catalogue: its 'hvis', and
 * its last day. False if something is told. */
bool alis__conditions_read(struct maker *maker,
    const struct alis_clause *clause, struct alis_catalogue *item);

/* What a requirement counts; then, how much of it. False if it is not known,
 * which is told. */
bool alis__how_read(struct maker *maker, const struct alis_clause *clause,
    struct alis_rule *rule);
bool alis__needs_read(struct maker *maker, const struct alis_clause *clause,
    struct alis_rule *rule);
/* Of "24 stk per år fra 2026-03-01" what stands before the rest. */
alis_str alis__amount_part(alis_str value);
/* The only need of a requirement: all in all, on any day. NULL if it is of
 * another sort. */
const struct alis_need *alis__plain_need(const struct alis_rule *rule);
/* Caps, floors and what must be at the same time. */
void alis__limits_read(struct maker *maker, const struct alis_clause *clause,
    struct alis_rule *rule);
void alis__window_read(struct maker *maker, const struct alis_clause *clause,
    struct alis_rule *rule);

/* The accounts of categories of service by their words; those that are none
 * are told. */
struct alis_accounts alis__time_accounts(struct maker *maker,
    const struct alis_attribute *a, struct alis_accounts words);
/* The accounts of a list, each of which something should credit. */
struct alis_accounts alis__credits(
    struct maker *maker, const struct alis_attribute *a, alis_str text);
/* Those that are categories of service as such, the others as they are. */
struct alis_accounts alis__mixed_accounts(struct maker *maker,
    const struct alis_attribute *a, struct alis_accounts names);

/* ---- once all books are made ---- */

/* A book that declares no category of service has those of the first that
 * does, and so with absences. */
void alis__services_share(struct maker *maker);
/* Names that are known only now. */
void alis__categories_check(struct maker *maker);
/* Warn of an account that no clause of the catalogue can credit. */
void alis__credited_check(
    struct maker *maker, const struct alis_attribute *a, alis_str account);
/* The unit in which the catalogue credits accounts; NONE if it is none, or
 * several. */
enum alis_unit alis__unit_credited(
    const struct maker *maker, const struct alis_accounts *accounts);
/* Whether what a clause of the catalogue gives may lie in an account or below
 * it; what a pattern finds may be anything. */
bool alis__may_credit(alis_str gift, alis_str account);
/* Complain of the unit of a requirement, if nothing gives it. */
void alis__units_check(struct maker *maker, const struct alis_clause *clause,
    const struct alis_rule *rule);
/* Complain that no journal can meet a requirement. */
struct alis_diag *alis__nobody(struct maker *maker,
    const struct alis_rule *rule, alis_span at, const char *how);
void alis__reach_check(struct maker *maker, const struct alis_clause *clause,
    const struct alis_rule *rule);
/* Categories of service that never count. */
void alis__dead_check(struct maker *maker, const struct alis_clause *clause,
    const struct alis_rule *rule);
/* Complain that a part of a need is more than all of it. */
void alis__tell_more_than_need(struct maker *maker,
    const struct alis_attribute *a, const struct alis_rule *rule);
void alis__parameters_check(struct maker *maker);

#endif
