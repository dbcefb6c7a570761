/* SPDX-License-Identifier: MIT */
#include "service.h"

#include <stdlib.h>

#define PARALLEL_LEAST ((size_t)20000) /* entries that are worth threads */

static alis_str day_text(alis_day day, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_day(&out, day);
	return alis_out_text(&out);
}

/* Where a post says how much it is: its percentage, else its kind. */
static alis_span percent_span(const struct alis_entry *entry)
{
	for (const struct alis_quantity *q = entry->quantities; q != NULL;
	     q = q->next)
		if (q->unit == ALIS_UNIT_PERCENT)
			return q->span;
	return entry->kind_span;
}

/* The ledger without what is neither service nor leave, which are few facts
 * and are looked through again and again. */
static struct alis_ledger service_ledger(
    const struct alis_ledger *ledger, struct alis_arena *mem)
{
	struct alis_ledger service = *ledger;
	struct alis_fact *facts;
	size_t n = 0;

	for (size_t i = 0; i < ledger->count; i++)
		n += ledger->facts[i].unit == ALIS_UNIT_PERCENT;
	facts = ALIS_NEW(mem, struct alis_fact, n + 1);
	service.facts = facts;
	service.count = n;
	for (size_t i = 0; n > 0; i++)
		if (ledger->facts[i].unit == ALIS_UNIT_PERCENT) {
			*facts++ = ledger->facts[i];
			n--;
		}
	return service;
}

static void tell_overfull(const struct alis_run *run,
    const struct alis_ledger *service, struct alis_arena *mem,
    struct alis_diags *diags)
{
	const struct alis_overfull *found;
	size_t n = alis_rule_overfull(
	    &run->books->rules, service, run->today, mem, &found);

	for (size_t i = 0; i < n; i++) {
		const struct alis_entry *entry =
		    alis_journal_entry(run->journal, found[i].entry);
		const struct alis_entry *other =
		    alis_journal_entry(run->journal, found[i].other);
		struct alis_out percent = alis_out_memory(mem);
		struct alis_diag *diag = alis_diag_add(
		    diags, ALIS_A051, entry->src, percent_span(entry));
		alis_out_amount(&percent, ALIS_ONE / 100 * found[i].percent);
		diag->words[0] = alis_out_text(&percent);
		diag->figures = 1U << 0;
		diag->words[1] = day_text(found[i].day, mem);
		diag->other = other->src;
		diag->other_span = percent_span(other);
	}
}

/* ---- gaps ---- */

/* The days of service and leave that have an error: where they may be meant
 * to lie, no gap is told before they are mended. */
static size_t uncertain_days(const struct alis_run *run, struct alis_days *days)
{
	size_t n = 0;

	if (run->posted->faulty_count == 0)
		return 0;
	for (size_t i = 0; i < run->journal->entry_count; i++) {
		const struct alis_record *record = &run->journal->records[i];
		const struct alis_kind *kind;
		if (!run->posted->entries[i].faulty)
			continue;
		kind = alis_posted_kind(run->posted, i);
		if (kind != NULL && (kind->is_service || kind->is_absence) &&
		    record->first <= record->last)
			days[n++] =
			    (struct alis_days){ record->first, record->last };
	}
	return n;
}

static void tell_gaps(const struct alis_run *run,
    const struct alis_ledger *service, alis_day start, struct alis_arena *mem,
    struct alis_diags *diags)
{
	struct alis_days *uncertain =
	    ALIS_NEW(mem, struct alis_days, run->posted->faulty_count + 1);
	size_t uncertain_count = uncertain_days(run, uncertain);
	const struct alis_gap *found;
	size_t n = alis_rule_gaps(&run->books->rules, service, uncertain,
	    uncertain_count, start, run->today, mem, &found);

	for (size_t i = 0; i < n; i++) {
		const struct alis_entry *entry =
		    alis_journal_entry(run->journal, found[i].entry);
		const struct alis_entry *before =
		    alis_journal_entry(run->journal, found[i].before);
		struct alis_diag *diag = alis_diag_add(
		    diags, ALIS_A057, entry->src, entry->first_span);
		diag->words[0] = day_text(found[i].days.first, mem);
		diag->words[1] = day_text(found[i].days.last, mem);
		diag->other = before->src;
		diag->other_span = before->last_span;
	}
}

/* ---- what should come often ---- */

struct held {
	struct alis_days days;
	uint32_t number; /* of the entry */
};

static int by_days(const void *left, const void *right)
{
	const struct held *a = left, *b = right;

	if (a->days.first != b->days.first)
		return a->days.first < b->days.first ? -1 : 1;
	return (a->number > b->number) - (a->number < b->number);
}

/* Whether an entry has taken place. One with an error has too: what is wrong
 * with it is told, and not that it is missing. */
static bool is_held(const struct alis_record *record, alis_day today)
{
	return record->mark != ALIS_MARK_PENDING && record->first <= today &&
	    record->last >= record->first;
}

/* Those of a kind by their days, as most are written; and how many. */
static size_t held_of(const struct alis_run *run, const struct alis_kind *kind,
    struct alis_arena *mem, struct held **found)
{
	const struct alis_posted *posted = run->posted->entries;
	uint32_t wanted = (uint32_t)(kind - run->posted->kinds) + 1;
	size_t count = run->journal->entry_count, n = 0, room = 1;
	bool in_order = true;
	struct held *held;

	for (size_t i = 0; i < count; i++)
		room += posted[i].kind == wanted;
	held = ALIS_NEW_LARGE(mem, struct held, room);
	for (size_t i = 0; i < count; i++) {
		const struct alis_record *record = &run->journal->records[i];
		if (posted[i].kind != wanted || !is_held(record, run->today))
			continue;
		held[n] = (struct held){ { record->first, record->last },
			(uint32_t)i };
		in_order = in_order &&
		    (n == 0 || held[n - 1].days.first <= record->first);
		n++;
	}
	if (!in_order)
		qsort(held, n, sizeof(*held), by_days);
	*found = held;
	return n;
}

static void tell_lapse(const struct alis_run *run, const struct alis_kind *kind,
    const struct alis_lapse *lapse, const struct held *held,
    struct alis_arena *mem, struct alis_diags *diags)
{
	const struct alis_entry *entry = alis_journal_entry(run->journal,
	    lapse->before == ALIS_LAPSE_OPEN ? lapse->entry
	                                     : held[lapse->before].number);
	const struct alis_entry *after;
	struct alis_out served = alis_out_memory(mem);
	struct alis_diag *diag =
	    alis_diag_add(diags, ALIS_A059, entry->src, entry->dates_span);

	alis_out_count(&served, lapse->served);
	diag->words[0] = kind->word[ALIS_NB];
	diag->words[1] = alis_out_text(&served);
	diag->words[2] = day_text(lapse->days.first, mem);
	diag->words[3] = day_text(lapse->days.last, mem);
	if (lapse->after == ALIS_LAPSE_OPEN)
		return;
	after = alis_journal_entry(run->journal, held[lapse->after].number);
	diag->other = after->src;
	diag->other_span = after->dates_span;
}

/* The lapses of one kind. */
struct lapses {
	const struct alis_run *run;
	const struct alis_ledger *service;
	const struct alis_kind *kind;
	alis_day start;
	struct alis_arena mem;
	struct held *held;
	const struct alis_lapse *found;
	size_t count;
};

static void lapses_find(void *shared, size_t number)
{
	struct lapses *lapses = &((struct lapses *)shared)[number];
	const struct alis_run *run = lapses->run;
	struct alis_days within = { lapses->start, run->today };
	size_t count = held_of(run, lapses->kind, &lapses->mem, &lapses->held);
	struct alis_days *days =
	    ALIS_NEW_LARGE(&lapses->mem, struct alis_days, count + 1);

	for (size_t i = 0; i < count; i++)
		days[i] = lapses->held[i].days;
	lapses->count = alis_rule_lapses(&run->books->rules, lapses->service,
	    days, count, lapses->kind->longest_pause, within, &lapses->mem,
	    &lapses->found);
}

/* Threads share the kinds among them where there are many entries. */
static void tell_lapses(const struct alis_run *run,
    const struct alis_ledger *service, alis_day start, struct alis_arena *mem,
    struct alis_diags *diags)
{
	bool is_long = run->journal->entry_count >= PARALLEL_LEAST;
	struct lapses *lapses =
	    ALIS_NEW(mem, struct lapses, run->books->kind_count + 1);
	size_t count = 0;

	for (size_t i = 0; i < run->books->kind_count; i++)
		if (run->books->kinds[i].longest_pause > 0)
			lapses[count++] = (struct lapses){
				.run = run,
				.service = service,
				.kind = &run->books->kinds[i],
				.start = start,
			};
	alis_crew_run(
	    is_long ? alis_crew_size() : 1, count, lapses_find, lapses);
	for (size_t i = 0; i < count; i++) {
		for (size_t k = 0; k < lapses[i].count; k++)
			tell_lapse(run, lapses[i].kind, &lapses[i].found[k],
			    lapses[i].held, mem, diags);
		alis_arena_release(&lapses[i].mem);
	}
}

void alis__service_tell(const struct alis_run *run, struct alis_arena *mem,
    struct alis_diags *diags)
{
	struct alis_ledger service = service_ledger(&run->posted->ledger, mem);
	alis_day start = 0;

	if (!alis_journal_start(run->journal, &start))
		start = alis_day_of((struct alis_civil){ 1000, 1, 1 });
	tell_overfull(run, &service, mem, diags);
	tell_gaps(run, &service, start, mem, diags);
	tell_lapses(run, &service, start, mem, diags);
}
