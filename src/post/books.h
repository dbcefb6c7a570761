/* SPDX-License-Identifier: MIT */
#ifndef POST_BOOKS_H
#define POST_BOOKS_H

/* Rule books while they are being read: words, clauses, lists. */

#include <alis/post.h>

/* What a clause is read with. */
struct maker {
	struct alis_books *books;
	const struct alis_rulebook *written; /* the book it stands in */
	struct alis_book *book;
	struct alis_arena *mem;
	struct alis_diags *diags;
	/* Arrays with room for one each clause of any book. */
	struct alis_kind *kinds;
	struct alis_category_word *words;
	struct alis_category *categories;
	struct alis_absence *absences;
	struct alis_rule *rules;
	const struct alis_catalogue **catalogue_end;
};

/* Complain of a place of the book that is being read. */
struct alis_diag *alis__book_complain(
    struct maker *maker, enum alis_code code, alis_span span);

/* The attribute of a clause by its key; NULL if it has none. */
const struct alis_attribute *alis__attribute(
    const struct alis_clause *clause, const char *key);
alis_str alis__value(const struct alis_clause *clause, const char *key);
/* The value in each language: 'key', 'key'-nn, 'key'-en; nb where silent. */
void alis__values(const struct alis_clause *clause, const char *key,
    struct alis_arena *mem, alis_str *values);
/* The items of a value, parted by ','. */
struct alis_accounts alis__items(alis_str value, struct alis_arena *mem);
/* Whether the value of a key is yes; complains of what is neither. */
bool alis__is_yes(
    struct maker *maker, const struct alis_clause *clause, const char *key);
/* Where a part of a value stands; the whole value, if that is not to be
 * found. */
alis_span alis__part_span(const struct maker *maker,
    const struct alis_attribute *attribute, alis_str part);
/* Complain that a value, or a part of it, does not fit its key. */
void alis__misfit(struct maker *maker, const struct alis_attribute *attribute,
    const char *how);
void alis__misfit_part(struct maker *maker,
    const struct alis_attribute *attribute, alis_str part, const char *how);

/* Complain that a clause names no kind, or not one of the sort it needs;
 * 'word' is a part of its name. */
void alis__no_kind(struct maker *maker, const struct alis_clause *clause,
    alis_str word, const char *what);

/* ---- the clauses ---- */

void alis__kind_make(struct maker *maker, const struct alis_clause *clause);
void alis__category_make(struct maker *maker, const struct alis_clause *clause);
void alis__catalogue_make(
    struct maker *maker, const struct alis_clause *clause);
void alis__rule_make(struct maker *maker, const struct alis_clause *clause);

#endif
