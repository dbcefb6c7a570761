/* SPDX-License-Identifier: MIT */
#include "facts.h"

#include <stdlib.h>

/* Everything by which two events are told apart, as one text. */
struct event {
	alis_str key;
	size_t number;
};

static void put_folded(
    struct alis_out *out, alis_str text, struct alis_arena *mem)
{
	alis_out_put(out, alis_utf8_fold(text, mem));
	alis_out_char(out, '\0');
}

static void put_count(struct alis_out *out, int64_t count)
{
	alis_out_count(out, count);
	alis_out_char(out, ' ');
}

/* Who and where: what stands behind an event does not make it another. */
static void put_attributes(struct alis_out *out, const struct alis_entry *entry,
    struct alis_arena *mem)
{
	static const char *const keys[] = { "arbeidsgiver", "sted",
		"veileder" };

	for (size_t i = 0; i < ALIS_COUNT(keys); i++)
		put_folded(
		    out, alis_attribute_value(entry->attributes, keys[i]), mem);
}

static void put_amounts(
    struct alis_out *out, const struct poster *poster, size_t number)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);

	for (int unit = 0; unit < ALIS_UNIT_COUNT; unit++) {
		alis_amount amount = 0;
		for (const struct alis_quantity *q = entry->quantities;
		     q != NULL; q = q->next)
			if ((int)q->unit == unit)
				amount = alis_amount_add(amount, q->amount);
		put_count(out, amount);
	}
	for (const struct alis_posting *p = entry->postings; p != NULL;
	     p = p->next) {
		put_folded(out,
		    alis_journal_renamed(poster->journal, p->account),
		    poster->mem);
		put_count(out, p->quantity.unit);
		put_count(out, p->quantity.amount);
	}
}

static alis_str key_of(const struct poster *poster, size_t number)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	struct alis_out out = alis_out_memory(poster->mem);

	put_count(&out, entry->first);
	put_count(&out, entry->last);
	put_count(&out, entry->from);
	put_count(&out, entry->to);
	put_folded(
	    &out, alis__kind_of(poster, number)->word[ALIS_NB], poster->mem);
	put_folded(&out, alis_journal_renamed(poster->journal, entry->what),
	    poster->mem);
	put_folded(&out, entry->note, poster->mem);
	put_attributes(&out, entry, poster->mem);
	put_amounts(&out, poster, number);
	return alis_out_text(&out);
}

static int by_key(const void *left, const void *right)
{
	const struct event *a = left, *b = right;
	int order = alis_str_compare(a->key, b->key);

	if (order != 0)
		return order;
	return (a->number > b->number) - (a->number < b->number);
}

static void tell(struct poster *poster, size_t number, size_t first)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	const struct alis_entry *other =
	    alis_journal_entry(poster->journal, first);
	struct alis_diag *diag =
	    alis__entry_complain(poster, number, ALIS_A056, entry->dates_span);

	diag->words[0] = entry->kind;
	diag->other = other->src;
	diag->other_span = other->dates_span;
}

void alis__check_twice(struct poster *poster)
{
	size_t count = poster->journal->entry_count, n = 0;
	struct event *events = ALIS_NEW(poster->mem, struct event, count + 1);
	size_t *first = ALIS_NEW(poster->mem, size_t, count + 1);

	for (size_t i = 0; i < count; i++) {
		const struct alis_kind *kind = alis__kind_of(poster, i);
		first[i] = i;
		/* The same service twice is an error of its own. */
		if (kind == NULL || poster->posted[i].faulty ||
		    kind->is_service)
			continue;
		events[n++] = (struct event){ key_of(poster, i), i };
	}
	qsort(events, n, sizeof(*events), by_key);
	for (size_t i = 1; i < n; i++)
		if (alis_str_same(events[i].key, events[i - 1].key))
			first[events[i].number] = first[events[i - 1].number];
	for (size_t i = 0; i < count; i++)
		if (first[i] != i)
			tell(poster, i, first[i]);
}
