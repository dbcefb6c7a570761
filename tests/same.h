/* SPDX-License-Identifier: MIT */
#ifndef ALIS_TEST_SAME_H
#define ALIS_TEST_SAME_H

/* Whether one way to read a journal comes to the same as another. */

#include "../src/parse/cursor.h"
#include "../src/parse/plain.h"

static inline bool same_record(
    const struct alis_record *a, const struct alis_record *b)
{
	return a->at == b->at && a->first == b->first && a->last == b->last &&
	    a->is_plain == b->is_plain && a->is_faulty == b->is_faulty &&
	    a->is_period == b->is_period &&
	    a->has_quantity == b->has_quantity && a->mark == b->mark &&
	    a->unit == b->unit && a->n == b->n && a->from == b->from &&
	    a->to == b->to && a->minutes == b->minutes &&
	    a->what_at == b->what_at && a->what_n == b->what_n &&
	    a->note_at == b->note_at && a->amount == b->amount;
}

/* What the fast way makes of the entry that begins at a byte, and the slow one.
 * False if they differ, or the slow one has anything to tell; '*read' is false
 * if the fast one says no, which it may. What 'plain' knows of the lines before
 * is no matter. */
static inline bool same_both_ways(struct plain *plain,
    const struct alis_source *src, uint32_t at, bool *read,
    struct alis_arena *mem)
{
	struct alis_diags diags = { .mem = mem };
	struct cursor cur = {
		.src = src, .mem = mem, .diags = &diags, .at = at
	};
	struct alis_record record, slow;
	const struct alis_entry *entry;
	alis_str kind;

	*read = at < src->bytes.n &&
	    alis__plain_read(plain, src, &at, &record, &kind);
	if (!*read)
		return true;
	entry = alis__entry_read(&cur, alis__line_next(&cur));
	slow = alis__record_of(entry);
	return diags.count == 0 && cur.at == at &&
	    same_record(&record, &slow) && alis_str_same(kind, entry->kind);
}

static inline bool same_diags(
    const struct alis_diag *a, const struct alis_diag *b)
{
	for (; a != NULL && b != NULL; a = a->next, b = b->next) {
		if (a->code != b->code || a->span.from != b->span.from ||
		    a->span.to != b->span.to || a->hint != b->hint ||
		    a->has_fix != b->has_fix ||
		    !alis_str_same(a->fix, b->fix) ||
		    !alis_str_same(a->src->path, b->src->path) ||
		    a->other_span.from != b->other_span.from)
			return false;
		for (size_t i = 0; i < ALIS_DIAG_WORDS; i++)
			if (!alis_str_same(a->words[i], b->words[i]))
				return false;
	}
	return a == b;
}

static inline bool same_keys(
    const struct alis_attribute *a, const struct alis_attribute *b)
{
	for (; a != NULL && b != NULL; a = a->next, b = b->next)
		if (!alis_str_same(a->key, b->key) ||
		    !alis_str_same(a->value, b->value))
			return false;
	return a == b;
}

static inline bool same_entry(
    const struct alis_journal *a, const struct alis_journal *b, size_t number)
{
	struct alis_record x = a->records[number], y = b->records[number];
	const struct alis_entry *p = alis_journal_entry(a, number);
	const struct alis_entry *q = alis_journal_entry(b, number);

	return same_record(&x, &y) && x.source == y.source &&
	    x.kind == y.kind && p->span.from == q->span.from &&
	    p->span.to == q->span.to && alis_str_same(p->what, q->what) &&
	    same_keys(p->attributes, q->attributes);
}

static inline bool same_journal(
    const struct alis_journal *a, const struct alis_journal *b)
{
	if (a->entry_count != b->entry_count ||
	    a->directive_count != b->directive_count ||
	    a->source_count != b->source_count ||
	    a->word_count != b->word_count ||
	    a->alias_count != b->alias_count ||
	    a->unread_count != b->unread_count)
		return false;
	for (size_t i = 0; i < a->entry_count; i++)
		if (!same_entry(a, b, i))
			return false;
	for (size_t i = 0; i < a->word_count; i++)
		if (!alis_str_same(a->words[i], b->words[i]))
			return false;
	for (size_t i = 0; i < a->directive_count; i++)
		if (a->directives[i]->span.from != b->directives[i]->span.from)
			return false;
	return true;
}

#endif
