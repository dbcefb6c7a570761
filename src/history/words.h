/* SPDX-License-Identifier: MIT */
#ifndef HISTORY_WORDS_H
#define HISTORY_WORDS_H

/* How the words of a version are read: what its aliases make of them, and
 * what its rule books call them in bokmål. */

#include <alis/history.h>

/* A word as it may be written, folded, and what it stands for. */
struct word {
	alis_str folded;
	alis_str means;
	const struct alis_kind *kind; /* whose it is; NULL: an alias */
	size_t order;                 /* the first of two counts */
};

struct words {
	struct alis_arena *mem;
	struct word *aliases;
	size_t alias_count;
	struct word *kinds;
	size_t kind_count;
	struct word *categories; /* by kind */
	size_t category_count;
	const struct alis_kind *service;
	const struct alis_books *books;
};

/* Cost: sorting. */
struct words alis__words(
    const struct alis_version *version, struct alis_arena *mem);

/* A name, or what an alias makes of it. */
alis_str alis__unaliased(const struct words *words, alis_str name);
/* A kind in bokmål; '*kind' is NULL if there is none of that word. */
alis_str alis__kind_word(
    const struct words *words, alis_str written, const struct alis_kind **kind);
/* WHAT of an entry of a kind, a category that it begins with in bokmål. */
alis_str alis__what_words(
    const struct words *words, const struct alis_kind *kind, alis_str written);
/* A value: a supervisor's name may have an alias. */
alis_str alis__value_words(
    const struct words *words, const struct alis_attribute *attribute);

/* The text of an entry, by alis_entry_text. */
alis_str alis__text_of(
    const struct words *words, const struct alis_entry *entry);

#endif
