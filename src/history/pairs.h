/* SPDX-License-Identifier: MIT */
#ifndef HISTORY_PAIRS_H
#define HISTORY_PAIRS_H

/* The entries of two versions while their pairs are being found. */

#include "words.h"

/* What an entry says, field by field, in the form of its text. */
struct said {
	alis_str days;
	alis_str time; /* empty: none */
	alis_str kind;
	alis_str amounts;
	alis_str what;
	alis_str note;
	alis_str attributes; /* their lines */
	alis_str postings;   /* their lines */
};

struct said alis__said(
    const struct words *words, const struct alis_entry *entry);

/* An entry that has not found its like. */
struct lone {
	const struct alis_entry *entry;
	size_t number;
	alis_str text;
};

struct side {
	struct words words;
	struct lone *lones;
	size_t count;
	size_t *is_what; /* by number: the entry of the other side */
	bool *is_same;   /* by number: it says the same, and so does its mark */
};

/*
 * Pair what says nearly the same (the last round of docs/history.md): those
 * with the most in common first. What is used on the way lives in 'mem'.
 */
void alis__pair_alike(
    struct side *was, struct side *is, struct alis_arena *mem);

/* alis_history_pairs; '*same' says by number of the later version's entries
 * which are as they were. */
struct alis_pairs alis__pairs(const struct alis_version *was,
    const struct alis_version *is, struct alis_arena *mem, const bool **same);

/* What differs between two versions of one entry, or of one directive. */
struct fields {
	const struct alis_field_change *at;
	size_t count;
};

struct fields alis__entry_fields(const struct words *words_was,
    const struct alis_entry *was, const struct words *words_is,
    const struct alis_entry *is, struct alis_arena *mem);

/* Fill in the changes of directives. */
void alis__directive_changes(const struct words *words_was,
    const struct alis_journal *was, const struct words *words_is,
    const struct alis_journal *is, struct alis_arena *mem,
    struct alis_changes *changes);

/* While fields are compared: room for as many changes as there can be. */
struct comparing {
	struct alis_field_change *at;
	size_t count;
	struct alis_arena *mem;
};

/* Add a field if it differs. */
void alis__compare(struct comparing *fields, enum alis_field_kind field,
    alis_str was, alis_str is);
/* Add the attributes that differ, by their keys. */
void alis__compare_attributes(struct comparing *fields,
    const struct words *words_was, const struct alis_attribute *was,
    const struct words *words_is, const struct alis_attribute *is);
size_t alis__attribute_count(const struct alis_attribute *attributes);

#endif
