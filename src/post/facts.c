/* SPDX-License-Identifier: MIT */
#include "facts.h"

#include <stdlib.h>

/* A position stands from its first day on, however long it runs: what it
 * credits would otherwise wait for its end. */
static alis_day credited_on(const struct poster *poster, size_t number)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	const struct alis_kind *kind = alis__kind_of(poster, number);
	bool is_time = kind->is_service || kind->is_absence;

	return kind->takes_running && !is_time ? entry->first : entry->last;
}

struct alis_fact *alis__fact_add(struct poster *poster, size_t number,
    alis_str account, alis_amount amount, enum alis_unit unit)
{
	static const uint8_t standings[] = {
		[ALIS_MARK_NONE] = ALIS_RECORDED,
		[ALIS_MARK_PENDING] = ALIS_PLANNED,
		[ALIS_MARK_CONFIRMED] = ALIS_CONFIRMED,
	};
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	struct alis_fact *fact = &poster->facts[poster->fact_count++];

	*fact = (struct alis_fact){
		.entry = (uint32_t)number,
		.account = alis_chart_account(poster->chart, account),
		.first = entry->first,
		.last = credited_on(poster, number),
		.amount = amount,
		.unit = (uint8_t)unit,
		.standing = standings[entry->mark],
		.in_reading = { true, true },
	};
	return fact;
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

int alis__fact_order(const void *left, const void *right)
{
	const struct alis_fact *a = left, *b = right;

	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	if (a->entry != b->entry)
		return a->entry < b->entry ? -1 : 1;
	return alis_str_compare(a->account->name, b->account->name);
}

size_t alis__facts_most(const struct poster *poster)
{
	size_t most = 1;

	for (const struct alis_catalogue *c = poster->books->catalogue;
	     c != NULL; c = c->next) {
		size_t n = 0;
		for (const struct alis_gift *g = c->gifts; g != NULL;
		     g = g->next)
			n++;
		most = n > most ? n : most;
	}
	return most;
}

/* As many facts as there can be. */
static size_t most_facts(const struct poster *poster)
{
	size_t most = alis__facts_most(poster), total = 0;

	for (size_t i = 0; i < poster->journal->entry_count; i++) {
		total += most;
		for (const struct alis_posting *p =
		         alis_journal_entry(poster->journal, i)->postings;
		     p != NULL; p = p->next)
			total++;
	}
	return total;
}

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
	    ALIS_NEW(mem, struct alis_posted, journal->entry_count + 1);
	poster.facts = ALIS_NEW(mem, struct alis_fact, most_facts(&poster));
	result->faulty_count = journal->unread_count;
	poster.posts = alis__posts_begin(&poster);
	alis__supervisors_begin(&poster);
	milestones_read(&poster);
	for (size_t i = 0; i < journal->entry_count; i++) {
		const struct alis_posted *posted = &poster.posted[i];
		const struct alis_kind *kind;
		alis__entry_check(&poster, i);
		alis__entry_post(&poster, i);
		kind = alis__kind_of(&poster, i);
		if (kind != NULL && kind->is_service && !posted->faulty)
			alis__post_keep(&poster, i);
		result->faulty_count += posted->faulty;
	}
	qsort(poster.facts, poster.fact_count, sizeof(*poster.facts),
	    alis__fact_order);
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
