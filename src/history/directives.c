/* SPDX-License-Identifier: MIT */
#include "pairs.h"

#include <stdlib.h>

/* Directives of two versions: by what they say, then by their name, then by
 * what else makes one known again. */

struct known {
	const struct alis_directive *directive;
	size_t number;
	const struct alis_directive *other;
	alis_str text;
	alis_str key;
};

struct directives {
	const struct words *words;
	struct known *known;
	size_t count;
};

/* ---- what one says ---- */

static void put_part(struct alis_out *out, alis_str part)
{
	alis_out_char(out, '\x1F'); /* no text holds it */
	alis_out_put(out, part);
}

static alis_str amount_text(
    const struct alis_directive *directive, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	if (directive->kind == ALIS_DIRECTIVE_ASSERT)
		alis_quantity_put(&out, &directive->quantity);
	return alis_out_text(&out);
}

static alis_str day_text(
    const struct alis_directive *directive, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	if (directive->kind == ALIS_DIRECTIVE_ASSERT)
		alis_out_day(&out, directive->day);
	return alis_out_text(&out);
}

static alis_str rhythm_text(
    const struct alis_directive *directive, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_rhythm_put(&out, directive->rhythm);
	return alis_out_text(&out);
}

static void put_attributes(
    struct alis_out *out, const struct alis_directive *directive)
{
	for (const struct alis_attribute *a = directive->attributes; a != NULL;
	     a = a->next) {
		put_part(out, a->key);
		put_part(out, a->value);
	}
}

static alis_str text_of(const struct words *words,
    const struct alis_directive *directive, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_lit(&out, alis_directive_word(directive->kind));
	put_part(&out, directive->name);
	put_part(&out, directive->value);
	put_part(&out, day_text(directive, mem));
	put_part(&out, amount_text(directive, mem));
	if (directive->entry != NULL) {
		put_part(&out, rhythm_text(directive, mem));
		put_part(&out, alis__text_of(words, directive->entry));
	}
	put_attributes(&out, directive);
	return alis_utf8_composed(alis_out_text(&out), mem);
}

/* ---- which is which ---- */

/* Less in each round. */
enum round { ROUND_ALL, ROUND_NAME, ROUND_REST, ROUND_DAYS, ROUND_COUNT };

/* A line that repeats: its period, kind and WHAT; without the period; without
 * WHAT. */
static void put_repeat_key(struct alis_out *out, const struct words *words,
    const struct alis_entry *entry, enum round round)
{
	struct said said = alis__said(words, entry);

	put_part(out, said.kind);
	if (round != ROUND_REST)
		put_part(out, said.days);
	if (round != ROUND_DAYS)
		put_part(out, said.what);
}

/* The same supervisor or place under another name, the same thing under
 * another alias, another day of the same account. */
static bool put_rest_key(
    struct alis_out *out, const struct alis_directive *directive)
{
	switch (directive->kind) {
	case ALIS_DIRECTIVE_SUPERVISOR:
	case ALIS_DIRECTIVE_PLACE:
		put_attributes(out, directive);
		return directive->attributes != NULL;
	case ALIS_DIRECTIVE_ALIAS:
		put_part(out, directive->value);
		return true;
	case ALIS_DIRECTIVE_ASSERT:
		put_part(out, directive->name);
		return true;
	default:
		return false;
	}
}

/* Empty: it takes no part in this round. */
static alis_str key_of(const struct words *words, const struct known *known,
    enum round round, struct alis_arena *mem)
{
	const struct alis_directive *directive = known->directive;
	struct alis_out out = alis_out_memory(mem);

	if (round == ROUND_ALL)
		return known->text;
	alis_out_lit(&out, alis_directive_word(directive->kind));
	if (directive->entry != NULL) {
		put_repeat_key(&out, words, directive->entry, round);
	} else if (round == ROUND_NAME) {
		if (directive->kind != ALIS_DIRECTIVE_ALIS)
			put_part(&out, directive->name);
		put_part(&out, day_text(directive, mem));
	} else if (round != ROUND_REST || !put_rest_key(&out, directive)) {
		return ALIS_STR("");
	}
	return alis_utf8_fold(alis_out_text(&out), mem);
}

static int by_key(const void *left, const void *right)
{
	const struct known *a = left, *b = right;
	int order = alis_str_compare(a->key, b->key);

	if (order == 0)
		order = alis_str_compare(a->text, b->text);
	return order != 0 ? order
	                  : (a->number > b->number) - (a->number < b->number);
}

static void keys_set(
    struct directives *side, enum round round, struct alis_arena *mem)
{
	for (size_t i = 0; i < side->count; i++) {
		struct known *known = &side->known[i];
		known->key = known->other != NULL
		    ? ALIS_STR("")
		    : key_of(side->words, known, round, mem);
	}
	qsort(side->known, side->count, sizeof(struct known), by_key);
}

/* How many stand side by side from 'at' on with its key. */
static size_t group_of(const struct directives *side, size_t at)
{
	size_t n = 1;

	while (at + n < side->count &&
	    alis_str_same(side->known[at].key, side->known[at + n].key))
		n++;
	return n;
}

/* Pair what has the same key; if 'alone', only where no other has it. */
static void pair(struct directives *was, struct directives *is, bool alone)
{
	size_t i = 0, k = 0;

	while (i < was->count && k < is->count) {
		size_t n = group_of(was, i), m = group_of(is, k);
		size_t least = n < m ? n : m;
		int order =
		    alis_str_compare(was->known[i].key, is->known[k].key);
		bool fits = order == 0 && was->known[i].key.n > 0 &&
		    (!alone || (n == 1 && m == 1));
		for (size_t at = 0; fits && at < least; at++) {
			struct known *a = &was->known[i + at];
			struct known *b = &is->known[k + at];
			a->other = b->directive;
			b->other = a->directive;
		}
		i += order <= 0 ? n : 0;
		k += order >= 0 ? m : 0;
	}
}

static struct directives directives_of(const struct words *words,
    const struct alis_journal *journal, struct alis_arena *mem)
{
	size_t n = journal == NULL ? 0 : journal->directive_count;
	struct directives side = { words, ALIS_NEW(mem, struct known, n + 1),
		n };

	for (size_t i = 0; i < n; i++) {
		side.known[i].directive = journal->directives[i];
		side.known[i].number = i;
		side.known[i].text =
		    text_of(words, journal->directives[i], mem);
	}
	return side;
}

/* ---- what changed ---- */

static struct fields fields_of(const struct words *words_was,
    const struct alis_directive *was, const struct words *words_is,
    const struct alis_directive *is, struct alis_arena *mem)
{
	size_t most = ALIS_FIELD_COUNT +
	    alis__attribute_count(was->attributes) +
	    alis__attribute_count(is->attributes);
	struct comparing fields = {
		.at = ALIS_NEW(mem, struct alis_field_change, most), .mem = mem
	};

	alis__compare(&fields, ALIS_FIELD_NAME,
	    alis_utf8_composed(was->name, mem),
	    alis_utf8_composed(is->name, mem));
	alis__compare(&fields, ALIS_FIELD_VALUE,
	    alis_utf8_composed(was->value, mem),
	    alis_utf8_composed(is->value, mem));
	alis__compare(
	    &fields, ALIS_FIELD_DATE, day_text(was, mem), day_text(is, mem));
	alis__compare(&fields, ALIS_FIELD_AMOUNT, amount_text(was, mem),
	    amount_text(is, mem));
	if (was->entry != NULL && is->entry != NULL) {
		struct said a = alis__said(words_was, was->entry);
		struct said b = alis__said(words_is, is->entry);
		alis__compare(&fields, ALIS_FIELD_DATE, a.days, b.days);
		alis__compare(&fields, ALIS_FIELD_RHYTHM, rhythm_text(was, mem),
		    rhythm_text(is, mem));
		alis__compare(&fields, ALIS_FIELD_KIND, a.kind, b.kind);
		alis__compare(&fields, ALIS_FIELD_AMOUNT, a.amounts, b.amounts);
		alis__compare(&fields, ALIS_FIELD_WHAT, a.what, b.what);
		alis__compare(&fields, ALIS_FIELD_NOTE, a.note, b.note);
	}
	alis__compare_attributes(
	    &fields, words_was, was->attributes, words_is, is->attributes);
	return (struct fields){ fields.at, fields.count };
}

static int by_number(const void *left, const void *right)
{
	const struct known *a = left, *b = right;

	if (a->directive->kind != b->directive->kind)
		return a->directive->kind < b->directive->kind ? -1 : 1;
	return (a->number > b->number) - (a->number < b->number);
}

static void put_changes(const struct directives *was,
    const struct directives *is, struct alis_arena *mem,
    struct alis_directive_change *changes, size_t *n)
{
	for (size_t i = 0; i < is->count; i++)
		if (is->known[i].other == NULL)
			changes[(*n)++] = (struct alis_directive_change){
				.kind = ALIS_ADDED,
				.is = is->known[i].directive,
			};
	for (size_t i = 0; i < is->count; i++) {
		const struct known *known = &is->known[i];
		struct fields fields;
		if (known->other == NULL)
			continue;
		fields = fields_of(
		    was->words, known->other, is->words, known->directive, mem);
		if (fields.count > 0)
			changes[(*n)++] =
			    (struct alis_directive_change){ ALIS_CHANGED,
				    known->other, known->directive, fields.at,
				    fields.count };
	}
	for (size_t i = 0; i < was->count; i++)
		if (was->known[i].other == NULL)
			changes[(*n)++] = (struct alis_directive_change){
				.kind = ALIS_REMOVED,
				.was = was->known[i].directive,
			};
}

void alis__directive_changes(const struct words *words_was,
    const struct alis_journal *was, const struct words *words_is,
    const struct alis_journal *is, struct alis_arena *mem,
    struct alis_changes *changes)
{
	struct directives before = directives_of(words_was, was, mem);
	struct directives after = directives_of(words_is, is, mem);
	struct alis_directive_change *list = ALIS_NEW(
	    mem, struct alis_directive_change, before.count + after.count + 1);

	for (int round = 0; round < ROUND_COUNT; round++) {
		keys_set(&before, (enum round)round, mem);
		keys_set(&after, (enum round)round, mem);
		pair(&before, &after, round >= ROUND_REST);
	}
	qsort(before.known, before.count, sizeof(struct known), by_number);
	qsort(after.known, after.count, sizeof(struct known), by_number);
	changes->directives = list;
	put_changes(&before, &after, mem, list, &changes->directive_count);
}
