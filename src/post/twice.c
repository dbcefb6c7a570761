/* SPDX-License-Identifier: MIT */
#include "facts.h"

#include <stdlib.h>

/*
 * The same event entered twice. A trace of each entry finds those that may be
 * so; of these the texts decide by which events are told apart.
 */

/* Who and where: what stands behind an event does not make it another. */
static const char *const who_and_where[] = { "arbeidsgiver", "sted",
	"veileder" };

/* ---- all of what tells events apart ---- */

/* As one text. */
struct event {
	alis_str key;
	size_t number;
	size_t first; /* the number of the first of its key */
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

static void put_attributes(struct alis_out *out, const struct alis_entry *entry,
    struct alis_arena *mem)
{
	for (size_t i = 0; i < ALIS_COUNT(who_and_where); i++)
		put_folded(out,
		    alis_attribute_value(entry->attributes, who_and_where[i]),
		    mem);
}

/* The sum of an entry's quantities in a unit. */
static alis_amount amount_in(
    const struct alis_quantity *quantities, enum alis_unit unit)
{
	alis_amount amount = 0;

	for (const struct alis_quantity *q = quantities; q != NULL; q = q->next)
		if (q->unit == unit)
			amount = alis_amount_add(amount, q->amount);
	return amount;
}

static void put_amounts(struct alis_out *out, const struct poster *poster,
    const struct alis_entry *entry, struct alis_arena *mem)
{
	for (int unit = 0; unit < ALIS_UNIT_COUNT; unit++)
		put_count(
		    out, amount_in(entry->quantities, (enum alis_unit)unit));
	for (const struct alis_posting *p = entry->postings; p != NULL;
	     p = p->next) {
		put_folded(out,
		    alis_journal_renamed(poster->journal, p->account), mem);
		put_count(out, p->quantity.unit);
		put_count(out, p->quantity.amount);
	}
}

static alis_str key_of(
    const struct poster *poster, size_t number, struct alis_arena *mem)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	struct alis_out out = alis_out_memory(mem);

	put_count(&out, entry->first);
	put_count(&out, entry->last);
	put_count(&out, entry->from);
	put_count(&out, entry->to);
	put_folded(&out, alis__kind_of(poster, number)->word[ALIS_NB], mem);
	put_folded(
	    &out, alis_journal_renamed(poster->journal, entry->what), mem);
	put_folded(&out, entry->note, mem);
	put_attributes(&out, entry, mem);
	put_amounts(&out, poster, entry, mem);
	return alis_out_text(&out);
}

/* ---- a trace of it ---- */

static uint64_t trace_amount(
    uint64_t trace, enum alis_unit unit, alis_amount amount)
{
	return amount == 0
	    ? trace
	    : alis__trace_add(alis__trace_add(trace, unit), (uint64_t)amount);
}

/* That of WHAT, after an alias. */
static uint64_t trace_what(const struct poster *poster, alis_str what)
{
	uint64_t written = alis__trace_of(what);
	alis_str renamed = alis__renamed(poster, what, written);

	return renamed.at != what.at ? alis__trace_of(renamed) : written;
}

static uint64_t trace_begun(const struct alis_record *record, uint32_t kind)
{
	return (uint64_t)(uint32_t)record->last << 32 | kind;
}

static uint64_t trace_said(
    uint64_t trace, int from, int to, uint64_t what, uint64_t note)
{
	trace = alis__trace_add(trace, (uint64_t)from << 32 ^ (uint64_t)to);
	return alis__trace_add(alis__trace_add(trace, what), note);
}

uint64_t alis__trace_plain(const struct alis_record *record, uint32_t kind,
    uint64_t what, uint64_t note)
{
	uint64_t trace = trace_said(
	    trace_begun(record, kind), record->from, record->to, what, note);

	return record->has_quantity
	    ? trace_amount(trace, (enum alis_unit)record->unit, record->amount)
	    : trace;
}

static uint64_t trace_attributes(
    uint64_t trace, const struct alis_attribute *attributes)
{
	for (size_t i = 0; i < ALIS_COUNT(who_and_where); i++) {
		alis_str value =
		    alis_attribute_value(attributes, who_and_where[i]);
		if (value.n > 0)
			trace =
			    alis__trace_add(trace + i, alis__trace_of(value));
	}
	return trace;
}

/* Of an entry that is not plain: what is not said adds nothing, so that the
 * trace of one that says no more than a plain one is the same. */
static uint64_t trace_entry(
    const struct poster *poster, uint64_t trace, const struct alis_entry *entry)
{
	trace = trace_said(trace, entry->from, entry->to,
	    trace_what(poster, entry->what), alis__trace_of(entry->note));
	for (int unit = 0; unit < ALIS_UNIT_COUNT; unit++)
		trace = trace_amount(trace, (enum alis_unit)unit,
		    amount_in(entry->quantities, (enum alis_unit)unit));
	trace = trace_attributes(trace, entry->attributes);
	for (const struct alis_posting *p = entry->postings; p != NULL;
	     p = p->next)
		trace = alis__trace_add(
		    trace_amount(trace, p->quantity.unit, p->quantity.amount),
		    alis__trace_of(
		        alis_journal_renamed(poster->journal, p->account)));
	return trace;
}

/* The same for entries of the same key and first day. */
static uint64_t trace_of(const struct poster *poster, size_t number)
{
	const struct alis_record *record = &poster->journal->records[number];
	uint64_t trace = trace_begun(record, poster->posted[number].kind);

	if (!record->is_plain)
		return trace_entry(
		    poster, trace, alis_journal_entry(poster->journal, number));
	return alis__trace_plain(record, poster->posted[number].kind,
	    trace_what(poster, alis_record_what(poster->journal, record)),
	    alis__trace_of(alis_record_note(poster->journal, record)));
}

/* ---- those of one day that may be the same ---- */

/* However the traces fall, so many places are looked at for one. */
#define PLACES_MOST 32

struct trail {
	uint64_t trace;
	uint32_t number; /* from 1; 0: nothing stands here */
	bool is_suspect;
};

struct suspects {
	struct alis_arena mem;
	struct trail *trails;
	size_t room;       /* for them, a power of two */
	uint32_t *numbers; /* of the entries, in no order */
	size_t count, number_room;
};

static void suspect(struct suspects *suspects, uint32_t number)
{
	if (suspects->count == suspects->number_room) {
		size_t room = 2 * suspects->number_room + 64;
		uint32_t *numbers = ALIS_NEW(&suspects->mem, uint32_t, room);
		for (size_t i = 0; i < suspects->count; i++)
			numbers[i] = suspects->numbers[i];
		suspects->numbers = numbers;
		suspects->number_room = room;
	}
	suspects->numbers[suspects->count++] = number;
}

/* Look for the trace of an entry among those of its day. One that finds no
 * place is suspect, and so is every other with its trace. */
static void look(
    struct suspects *suspects, size_t mask, uint64_t trace, uint32_t number)
{
	for (size_t i = 0; i < PLACES_MOST; i++) {
		struct trail *trail = &suspects->trails[(trace + i) & mask];
		if (trail->number == 0) {
			*trail = (struct trail){ trace, number + 1, false };
			return;
		}
		if (trail->trace != trace)
			continue;
		if (!trail->is_suspect)
			suspect(suspects, trail->number - 1);
		trail->is_suspect = true;
		break;
	}
	suspect(suspects, number);
}

/* Room for the trails of so many entries, all empty. */
static size_t clear(struct suspects *suspects, size_t count)
{
	size_t room = PLACES_MOST;

	while (room < 2 * count)
		room *= 2;
	if (room > suspects->room) {
		suspects->trails = ALIS_NEW(&suspects->mem, struct trail, room);
		suspects->room = room;
		return room - 1;
	}
	for (size_t i = 0; i < room; i++)
		suspects->trails[i].number = 0;
	return room - 1;
}

static bool takes_part(const struct poster *poster, size_t number)
{
	const struct alis_kind *kind = alis__kind_of(poster, number);

	/* The same service twice is an error of its own. */
	return kind != NULL && !poster->posted[number].faulty &&
	    !kind->is_service;
}

static void day_search(const struct poster *poster, const uint32_t *order,
    size_t from, size_t to, struct suspects *suspects)
{
	size_t mask = clear(suspects, to - from);

	for (size_t i = from; i < to; i++) {
		uint32_t number = order == NULL ? (uint32_t)i : order[i];
		uint64_t trace = poster->traces[number];
		if (trace == 0 && takes_part(poster, number))
			trace = trace_of(poster, number);
		else if (trace == 0)
			continue;
		look(suspects, mask, trace, number);
	}
}

/* ---- those of all days, which threads share out ---- */

#define PART_LEAST     4096
#define PARTS_OF_HAND  4
#define PARALLEL_LEAST ((size_t)20000)

/* Entries of whole days: those from..to - 1 of an order. */
struct stretch {
	const struct poster *poster;
	const uint32_t *order; /* NULL: as they stand */
	size_t from, to;
	struct suspects suspects;
};

static alis_day day_at(
    const struct poster *poster, const uint32_t *order, size_t at)
{
	return poster->journal->records[order == NULL ? at : order[at]].first;
}

/* Every entry that is not plain was made when it was posted, so several threads
 * may ask for them. */
static void stretch_search(void *shared, size_t number)
{
	struct stretch *stretch = &((struct stretch *)shared)[number];
	const uint32_t *order = stretch->order;

	for (size_t from = stretch->from, to; from < stretch->to; from = to) {
		alis_day day = day_at(stretch->poster, order, from);
		to = from + 1;
		while (to < stretch->to &&
		    day_at(stretch->poster, order, to) == day)
			to++;
		if (to - from > 1)
			day_search(stretch->poster, order, from, to,
			    &stretch->suspects);
	}
}

/* Stretches of about 'size' entries each. */
static struct stretch *stretches_of(const struct poster *poster,
    const uint32_t *order, size_t size, struct alis_arena *mem, size_t *n)
{
	size_t count = poster->journal->entry_count;
	struct stretch *stretches =
	    ALIS_NEW(mem, struct stretch, count / size + 1);

	*n = 0;
	for (size_t from = 0, to; from < count; from = to) {
		to = count - from > size ? from + size : count;
		while (to < count &&
		    day_at(poster, order, to) == day_at(poster, order, to - 1))
			to++;
		stretches[(*n)++] = (struct stretch){
			.poster = poster,
			.order = order,
			.from = from,
			.to = to,
		};
	}
	return stretches;
}

/* The entries that may be one of two, by the days that they begin on. */
static void search(const struct poster *poster, struct suspects *suspects)
{
	const struct alis_record *records = poster->journal->records;
	size_t count = poster->journal->entry_count, size = count, n;
	unsigned hands = count < PARALLEL_LEAST ? 1 : alis_crew_size();
	struct alis_arena mem = { 0 };
	struct stretch *stretches;
	const uint32_t *order;

	if (count < 2)
		return;
	if (hands > 1)
		size = count / (hands * PARTS_OF_HAND) + 1;
	if (size < PART_LEAST)
		size = PART_LEAST;
	order = poster->overview.is_out_of_order
	    ? alis__day_order(&records->first, sizeof(*records), count, &mem)
	    : NULL;
	stretches = stretches_of(poster, order, size, &mem, &n);
	alis_crew_run(hands, n, stretch_search, stretches);
	for (size_t i = 0; i < n; i++) {
		struct suspects *found = &stretches[i].suspects;
		for (size_t k = 0; k < found->count; k++)
			suspect(suspects, found->numbers[k]);
		alis_arena_release(&found->mem);
	}
	alis_arena_release(&mem);
}

/* ---- all of them ---- */

static int by_key(const void *left, const void *right)
{
	const struct event *a = left, *b = right;
	int order = alis_str_compare(a->key, b->key);

	if (order != 0)
		return order;
	return (a->number > b->number) - (a->number < b->number);
}

static int by_number(const void *left, const void *right)
{
	const struct event *a = left, *b = right;

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
	struct suspects suspects = { .count = 0 };
	struct event *events;
	size_t n;

	search(poster, &suspects);
	n = suspects.count;
	events = ALIS_NEW(&suspects.mem, struct event, n + 1);
	for (size_t i = 0; i < n; i++) {
		events[i].number = suspects.numbers[i];
		events[i].key =
		    key_of(poster, suspects.numbers[i], &suspects.mem);
	}
	qsort(events, n, sizeof(*events), by_key);
	for (size_t i = 0; i < n; i++)
		events[i].first =
		    i > 0 && alis_str_same(events[i].key, events[i - 1].key)
		    ? events[i - 1].first
		    : events[i].number;
	qsort(events, n, sizeof(*events), by_number);
	for (size_t i = 0; i < n; i++)
		if (events[i].first != events[i].number)
			tell(poster, events[i].number, events[i].first);
	alis_arena_release(&suspects.mem);
}
