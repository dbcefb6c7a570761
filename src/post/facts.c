/* SPDX-License-Identifier: MIT */
#include "facts.h"

#include <string.h>

/* What of an entry all of its facts have. */
struct stated {
	alis_day first, last;
	enum alis_mark mark;
};

static struct stated stated_of(const struct poster *poster, size_t number)
{
	const struct alis_record *record = &poster->journal->records[number];
	const struct alis_entry *entry;

	/* A line that repeats is posted for days that no record has. */
	if (record->is_plain && !poster->repeats)
		return (struct stated){ record->first, record->last,
			(enum alis_mark)record->mark };
	entry = alis_journal_entry(poster->journal, number);
	return (struct stated){ entry->first, entry->last, entry->mark };
}

/* A position stands from its first day on, however long it runs: what it
 * credits would otherwise wait for its end. */
bool alis__counts_from_first(const struct alis_kind *kind)
{
	return kind->takes_running && !kind->is_service && !kind->is_absence;
}

/* Most entries give one fact, or none. */
static void make_room(struct poster *poster)
{
	size_t room = poster->fact_room == 0
	    ? poster->journal->entry_count + 16
	    : poster->fact_room + poster->fact_room / 2 + 16;
	struct alis_fact *facts =
	    ALIS_NEW_LARGE(poster->mem, struct alis_fact, room);

	if (poster->fact_count > 0)
		memcpy(
		    facts, poster->facts, poster->fact_count * sizeof(*facts));
	poster->facts = facts;
	poster->fact_room = room;
}

void alis__fact_put(struct poster *poster, const struct alis_fact *fact)
{
	if (poster->fact_count == poster->fact_room)
		make_room(poster);
	poster->facts[poster->fact_count++] = *fact;
}

enum alis_standing alis__standing_of(enum alis_mark mark)
{
	switch (mark) {
	case ALIS_MARK_PENDING:
		return ALIS_PLANNED;
	case ALIS_MARK_CONFIRMED:
		return ALIS_CONFIRMED;
	case ALIS_MARK_NONE:
		break;
	}
	return ALIS_RECORDED;
}

struct alis_fact *alis__fact_add(struct poster *poster, size_t number,
    const struct alis_account *account, alis_amount amount, enum alis_unit unit)
{
	struct stated stated = stated_of(poster, number);
	struct alis_fact fact = {
		.entry = (uint32_t)number,
		.account = account,
		.first = stated.first,
		.last = alis__counts_from_first(alis__kind_of(poster, number))
		    ? stated.first
		    : stated.last,
		.amount = amount,
		.unit = (uint8_t)unit,
		.standing = (uint8_t)alis__standing_of(stated.mark),
		.in_reading = { true, true },
	};

	alis__fact_put(poster, &fact);
	return &poster->facts[poster->fact_count - 1];
}

alis_str alis_journal_renamed(const struct alis_journal *journal, alis_str name)
{
	const struct alis_directive *alias = alis_journal_alias(journal, name);

	return alias != NULL ? alias->value : name;
}

alis_str alis_entry_place(
    const struct alis_entry *entry, const struct alis_kind *kind)
{
	alis_str named = alis_attribute_value(entry->attributes, "sted");

	if (named.n > 0)
		return named;
	switch (kind->place) {
	case ALIS_PLACE_WHAT:
		return entry->what;
	case ALIS_PLACE_NOTE:
		return entry->note;
	case ALIS_PLACE_NONE:
		break;
	}
	return ALIS_STR("");
}

bool alis_entry_says(
    const struct alis_entry *entry, enum alis_unit unit, alis_amount *amount)
{
	bool found = false;

	*amount = 0;
	for (const struct alis_quantity *q = entry->quantities; q != NULL;
	     q = q->next) {
		if (q->unit != unit)
			continue;
		*amount = alis_amount_add(*amount, q->amount);
		found = true;
	}
	if (!found && unit == ALIS_UNIT_HOUR && entry->from != ALIS_NO_TIME) {
		*amount = ALIS_ONE / 60 * entry->minutes;
		found = true;
	}
	return found;
}

alis_str alis__amount_text(
    struct poster *poster, alis_amount amount, enum alis_unit unit)
{
	struct alis_out out = alis_out_memory(poster->mem);

	alis_out_amount(&out, amount);
	alis_out_char(&out, ' ');
	alis_out_lit(&out, alis_unit_name(unit));
	return alis_out_text(&out);
}

void alis__entry_post(struct poster *poster, size_t number)
{
	const struct alis_kind *kind = alis__kind_of(poster, number);

	if (poster->posted[number].faulty || kind == NULL)
		return;
	if (kind->is_service || kind->is_absence)
		alis__time_post(poster, number);
	else
		alis__credits_post(poster, number);
}

/* ---- the whole ---- */

/* The dates that stand below 'alis', by their keys. */
static void milestones_read(struct poster *poster)
{
	const struct alis_directive *alis =
	    alis_journal_find(poster->journal, ALIS_DIRECTIVE_ALIS);
	struct alis_milestone *milestones;
	size_t n = 0, count = 0;

	if (alis == NULL)
		return;
	for (const struct alis_attribute *a = alis->attributes; a != NULL;
	     a = a->next)
		n++;
	milestones = ALIS_NEW(poster->mem, struct alis_milestone, n + 1);
	for (const struct alis_attribute *a = alis->attributes; a != NULL;
	     a = a->next)
		if (a->has_day)
			milestones[count++] =
			    (struct alis_milestone){ a->key, a->day };
	poster->ledger.milestones = milestones;
	poster->ledger.milestone_count = count;
}

static void check_asserts(
    struct poster *poster, const struct alis_ledger *ledger)
{
	for (size_t i = 0; i < poster->journal->directive_count; i++) {
		const struct alis_directive *d = poster->journal->directives[i];
		struct alis_diag *diag;
		alis_amount total;
		if (d->kind != ALIS_DIRECTIVE_ASSERT)
			continue;
		total = alis_ledger_total(ledger,
		    alis_journal_renamed(poster->journal, d->name),
		    d->quantity.unit, d->day);
		if (total == d->quantity.amount)
			continue;
		diag = alis_diag_add(
		    poster->diags, ALIS_A035, d->src, d->quantity.span);
		diag->words[0] = d->name;
		diag->words[1] =
		    alis__amount_text(poster, total, d->quantity.unit);
		diag->words[2] = alis__amount_text(
		    poster, d->quantity.amount, d->quantity.unit);
		diag->figures = 1U << 1 | 1U << 2;
	}
}

const struct alis_posting_result *alis_post_journal(
    const struct alis_journal *journal, const struct alis_books *books,
    alis_day today, struct alis_arena *mem, struct alis_diags *diags)
{
	struct alis_posting_result *result =
	    ALIS_NEW(mem, struct alis_posting_result, 1);
	struct alis_chart chart = { .mem = mem };
	struct poster poster = { .journal = journal,
		.books = books,
		.today = today,
		.mem = mem,
		.diags = diags,
		.chart = &chart };
	struct poster lines;

	poster.posted =
	    ALIS_NEW_LARGE(mem, struct alis_posted, journal->entry_count + 1);
	poster.traces = ALIS_NEW_LARGE(mem, uint64_t, journal->entry_count + 1);
	result->faulty_count = journal->unread_count;
	alis__kinds_begin(&poster);
	alis__aliases_begin(&poster);
	poster.posts = alis__posts_begin(&poster);
	alis__supervisors_begin(&poster);
	milestones_read(&poster);
	alis__entries_post(&poster);
	for (size_t i = 0; i < poster.overview.slow_count; i++)
		result->faulty_count +=
		    poster.posted[poster.overview.slow[i]].faulty;
	if (poster.overview.is_out_of_order)
		alis__facts_by_day(poster.facts, poster.fact_count);
	poster.ledger.facts = poster.facts;
	poster.ledger.count = poster.fact_count;
	result->ledger = poster.ledger;
	result->entries = poster.posted;
	result->kinds = books->kinds;
	lines = alis__repeats_post(&poster, result);
	result->ledger.accounts = chart.accounts;
	result->ledger.account_count = chart.count;
	check_asserts(&poster, &result->ledger);
	alis__check_dates(&poster, &lines);
	alis__check_twice(&poster);
	alis__check_supervisors(&poster, &lines);
	return result;
}
