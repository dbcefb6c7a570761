/* SPDX-License-Identifier: MIT */
#include <alis/history.h>

#include <stdlib.h>

/* An entry that has not found its like, and the key it is looked up by. */
struct lone {
	const struct alis_entry *entry;
	alis_str key;
};

struct side {
	struct lone *lones;
	size_t count;
};

/* How much of an entry its like must share: less in each round. */
enum likeness { LIKE_ALL, LIKE_BUT_MARK, LIKE_WHAT, LIKE_DAY, LIKE_COUNT };

static void put_part(struct alis_out *out, alis_str part)
{
	alis_out_char(out, '\x1F'); /* no text holds it */
	alis_out_put(out, part);
}

static void put_quantity(struct alis_out *out, const struct alis_quantity *q)
{
	alis_out_lit(out, "\x1Fq");
	alis_out_amount(out, q->amount);
	alis_out_lit(out, alis_unit_name(q->unit));
}

static void put_below(struct alis_out *out, const struct alis_entry *entry)
{
	put_part(out, entry->note);
	for (const struct alis_quantity *q = entry->quantities; q != NULL;
	     q = q->next)
		put_quantity(out, q);
	for (const struct alis_attribute *a = entry->attributes; a != NULL;
	     a = a->next) {
		put_part(out, ALIS_STR("a"));
		put_part(out, a->key);
		put_part(out, a->value);
	}
	for (const struct alis_posting *p = entry->postings; p != NULL;
	     p = p->next) {
		put_part(out, ALIS_STR("p"));
		put_part(out, p->account);
		put_quantity(out, &p->quantity);
	}
}

static alis_str key_of(const struct alis_entry *entry, enum likeness likeness,
    struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_day(&out, entry->first);
	put_part(&out, entry->kind);
	if (likeness == LIKE_DAY)
		return alis_out_text(&out);
	put_part(&out, entry->what);
	if (likeness == LIKE_WHAT)
		return alis_out_text(&out);
	alis_out_char(&out, '\x1F');
	alis_out_count(&out, entry->last);
	alis_out_char(&out, ' ');
	alis_out_count(&out, entry->from);
	alis_out_char(&out, ' ');
	alis_out_count(&out, entry->to);
	put_below(&out, entry);
	if (likeness == LIKE_ALL)
		alis_out_count(&out, entry->mark);
	return alis_out_text(&out);
}

/* A stable order: entries of one key stay as they were read. */
static int by_key(const void *left, const void *right)
{
	const struct lone *a = left, *b = right;
	int order = alis_str_compare(a->key, b->key);

	if (order != 0)
		return order;
	return (a->entry->span.from > b->entry->span.from) -
	    (a->entry->span.from < b->entry->span.from);
}

static int by_kind_and_day(const void *left, const void *right)
{
	const struct alis_entry_change *a = left, *b = right;
	const struct alis_entry *x = a->is != NULL ? a->is : a->was;
	const struct alis_entry *y = b->is != NULL ? b->is : b->was;

	if (a->kind != b->kind)
		return a->kind < b->kind ? -1 : 1;
	if (x->first != y->first)
		return x->first < y->first ? -1 : 1;
	return (x->span.from > y->span.from) - (x->span.from < y->span.from);
}

/* A line with an error is no entry yet. */
static struct side side_of(
    const struct alis_journal *journal, struct alis_arena *mem)
{
	size_t n = journal == NULL ? 0 : journal->entry_count;
	struct side side = { ALIS_NEW(mem, struct lone, n + 1), 0 };

	for (size_t i = 0; i < n; i++)
		if (!journal->entries[i]->faulty)
			side.lones[side.count++].entry = journal->entries[i];
	return side;
}

static void keys_set(
    struct side *side, enum likeness likeness, struct alis_arena *mem)
{
	for (size_t i = 0; i < side->count; i++)
		side->lones[i].key =
		    key_of(side->lones[i].entry, likeness, mem);
	qsort(side->lones, side->count, sizeof(*side->lones), by_key);
}

/* Pair what has the same key; what is left over stays on its side. */
static void pair(struct side *was, struct side *is, enum likeness likeness,
    struct alis_entry_change *changes, size_t *count)
{
	size_t i = 0, k = 0, kept_was = 0, kept_is = 0;

	while (i < was->count || k < is->count) {
		int order = i == was->count ? 1
		    : k == is->count
		    ? -1
		    : alis_str_compare(was->lones[i].key, is->lones[k].key);
		if (order < 0) {
			was->lones[kept_was++] = was->lones[i++];
			continue;
		}
		if (order > 0) {
			is->lones[kept_is++] = is->lones[k++];
			continue;
		}
		const struct alis_entry *a = was->lones[i++].entry;
		const struct alis_entry *b = is->lones[k++].entry;
		if (likeness != LIKE_ALL)
			changes[(*count)++] = (struct alis_entry_change){
				likeness != LIKE_BUT_MARK ? ALIS_CHANGED
				    : b->mark == ALIS_MARK_CONFIRMED
				    ? ALIS_CONFIRMED_NOW
				    : a->mark == ALIS_MARK_CONFIRMED
				    ? ALIS_WITHDRAWN
				    : ALIS_CHANGED,
				a, b, NULL, 0
			};
	}
	was->count = kept_was;
	is->count = kept_is;
}

struct alis_changes alis_history_changes(const struct alis_version *was,
    const struct alis_version *is, struct alis_arena *mem)
{
	struct side before = side_of(was->journal, mem);
	struct side after = side_of(is->journal, mem);
	struct alis_entry_change *changes = ALIS_NEW(
	    mem, struct alis_entry_change, before.count + after.count + 1);
	size_t n = 0;

	for (int likeness = LIKE_ALL; likeness < LIKE_COUNT; likeness++) {
		keys_set(&before, (enum likeness)likeness, mem);
		keys_set(&after, (enum likeness)likeness, mem);
		pair(&before, &after, (enum likeness)likeness, changes, &n);
	}
	for (size_t i = 0; i < before.count; i++)
		changes[n++] = (struct alis_entry_change){ ALIS_REMOVED,
			before.lones[i].entry, NULL, NULL, 0 };
	for (size_t i = 0; i < after.count; i++)
		changes[n++] = (struct alis_entry_change){ ALIS_ADDED, NULL,
			after.lones[i].entry, NULL, 0 };
	qsort(changes, n, sizeof(*changes), by_kind_and_day);
	return (struct alis_changes){ .changes = changes, .count = n };
}
