/* SPDX-License-Identifier: MIT */
#include "term.h"

#include <string.h>

#define SCRATCH_MOST ((size_t)1 << 20) /* bytes held between entries */

/* A query and what it is put to. */
struct picker {
	const struct alis_query *query;
	const struct alis_journal *journal;
	const struct alis_posting_result *posted;
	alis_day today;
	struct alis_arena scratch;
	struct alis_diags *diags;
	bool gave_up; /* a pattern did; told */
};

/* One thing to say yes or no to: an entry and one of its facts, if any. */
struct asked {
	size_t number;
	const struct alis_record *record;
	const struct alis_fact *fact;
};

/* The whole entry, for what is not in its record. */
static const struct alis_entry *entry_of(
    const struct picker *picker, const struct asked *asked)
{
	return alis_journal_entry(picker->journal, asked->number);
}

/* ---- texts ---- */

/* Whether a text holds a needle, both as they are. */
static bool holds(alis_str text, alis_str needle)
{
	while (text.n >= needle.n) {
		const char *at =
		    memchr(text.at, needle.at[0], text.n - needle.n + 1);
		if (at == NULL)
			return false;
		text = alis_str_from(text, (size_t)(at - text.at));
		if (memcmp(text.at, needle.at, needle.n) == 0)
			return true;
		text = alis_str_from(text, 1);
	}
	return false;
}

static bool pattern_fits(struct picker *picker, const struct term *term,
    const struct asked *asked, alis_str text)
{
	struct alis_match match;
	struct alis_diag *diag;
	enum alis_found found;

	if (picker->gave_up)
		return false;
	found = alis_pattern_find(
	    term->pattern, alis_utf8_composed(text, &picker->scratch), &match);
	if (found != ALIS_FOUND_LIMIT)
		return found == ALIS_FOUND;
	diag = alis_diag_add(
	    picker->diags, ALIS_A095, picker->query->src, term->value_span);
	diag->words[0] = alis_source_text(picker->query->src, term->value_span);
	diag->other = entry_of(picker, asked)->src;
	diag->other_span = entry_of(picker, asked)->span;
	picker->gave_up = true;
	return false;
}

static bool text_fits(struct picker *picker, const struct term *term,
    const struct asked *asked, alis_str text)
{
	if (text.n == 0)
		return false;
	if (term->pattern != NULL)
		return pattern_fits(picker, term, asked, text);
	return holds(alis_utf8_fold(text, &picker->scratch), term->value);
}

static bool tag_fits(
    struct picker *picker, const struct term *term, const struct asked *asked)
{
	if (asked->record->is_plain) /* it has none */
		return false;
	for (const struct alis_attribute *a =
	         entry_of(picker, asked)->attributes;
	     a != NULL; a = a->next)
		if (alis_utf8_same(a->key, term->key) &&
		    (!term->has_value ||
		        text_fits(picker, term, asked, a->value)))
			return true;
	return false;
}

/* ---- amounts ---- */

static bool is_related(const struct term *term, alis_amount amount)
{
	switch (term->relation) {
	case RELATION_OVER:
		return amount > term->amount;
	case RELATION_FROM:
		return amount >= term->amount;
	case RELATION_UNDER:
		return amount < term->amount;
	case RELATION_TO:
		return amount <= term->amount;
	case RELATION_SAME:
		break;
	}
	return amount == term->amount;
}

/* What is credited; in a unit also what the entry says in it. A post is
 * credited in percent, and in days to and with today. */
static bool amount_fits(const struct picker *picker, const struct term *term,
    const struct asked *asked)
{
	const struct alis_fact *fact = asked->fact;
	alis_amount said;

	if (fact != NULL &&
	    (term->unit == ALIS_UNIT_NONE || term->unit == fact->unit))
		return is_related(term, fact->amount);
	if (fact != NULL && term->unit == ALIS_UNIT_DAY &&
	    fact->unit == ALIS_UNIT_PERCENT)
		return is_related(term, alis_fact_value(fact, picker->today));
	return term->unit != ALIS_UNIT_NONE &&
	    alis_entry_says(entry_of(picker, asked), term->unit, &said) &&
	    is_related(term, said);
}

/* ---- terms ---- */

static bool account_fits(
    struct picker *picker, const struct term *term, const struct asked *asked)
{
	if (asked->fact == NULL)
		return false;
	if (term->pattern != NULL)
		return pattern_fits(
		    picker, term, asked, asked->fact->account->name);
	return alis_account_within(asked->fact->account->name, term->value);
}

static bool kind_fits(const struct picker *picker, const struct term *term,
    const struct asked *asked)
{
	const struct alis_kind *kind =
	    alis_posted_kind(picker->posted, asked->number);

	return kind != NULL && term->kinds[kind - picker->query->books->kinds];
}

static bool overlaps(const struct alis_record *entry, struct alis_period period)
{
	return entry->first <= period.last && period.first <= entry->last &&
	    period.first <= period.last;
}

/* What the entry says, and its note. */
static bool words_fit(
    struct picker *picker, const struct term *term, const struct asked *asked)
{
	const struct alis_journal *journal = picker->journal;
	bool plain = asked->record->is_plain;
	alis_str what = plain ? alis_record_what(journal, asked->record)
	                      : entry_of(picker, asked)->what;

	return text_fits(picker, term, asked, what) ||
	    text_fits(picker, term, asked,
	        plain ? alis_record_note(journal, asked->record)
	              : entry_of(picker, asked)->note);
}

static bool term_fits(
    struct picker *picker, const struct term *term, const struct asked *asked)
{
	const struct alis_record *record = asked->record;

	switch (term->prefix) {
	case PREFIX_KIND:
		return kind_fits(picker, term, asked);
	case PREFIX_ACCOUNT:
		return account_fits(picker, term, asked);
	case PREFIX_MARK:
		return (enum alis_mark)record->mark == term->mark;
	case PREFIX_DATE:
		return overlaps(record, term->period);
	case PREFIX_TAG:
		return tag_fits(picker, term, asked);
	case PREFIX_AMOUNT:
		return amount_fits(picker, term, asked);
	default:
		return words_fit(picker, term, asked);
	}
}

/* ---- the whole ---- */

/* Of some prefixes one term is enough, of the others each must fit. */
static bool is_either(enum prefix prefix)
{
	return prefix == PREFIX_TEXT || prefix == PREFIX_KIND ||
	    prefix == PREFIX_ACCOUNT || prefix == PREFIX_MARK;
}

/* Accounts and amounts are asked of each fact, the rest of its entry. */
static bool is_of_fact(enum prefix prefix)
{
	return prefix == PREFIX_ACCOUNT || prefix == PREFIX_AMOUNT;
}

static bool fits(struct picker *picker, const struct asked *asked, bool of_fact)
{
	bool wanted[PREFIX_COUNT] = { false }, found[PREFIX_COUNT] = { false };

	for (size_t i = 0; i < picker->query->count; i++) {
		const struct term *term = &picker->query->terms[i];
		enum prefix prefix = term->prefix;
		bool either = is_either(prefix) && !term->negated;
		bool fit;
		if (is_of_fact(prefix) != of_fact || (either && found[prefix]))
			continue;
		fit = term_fits(picker, term, asked);
		if (!either && fit == term->negated)
			return false;
		wanted[prefix] = wanted[prefix] || either;
		found[prefix] = found[prefix] || (either && fit);
	}
	for (int i = 0; i < PREFIX_COUNT; i++)
		if (wanted[i] && !found[i])
			return false;
	return true;
}

/* Dates bound what is counted too; one that is negated only leaves out. */
static struct alis_period counted_by(
    const struct alis_query *query, alis_day today)
{
	struct alis_period counted = { INT32_MIN, today };

	for (size_t i = 0; i < query->count; i++) {
		const struct term *term = &query->terms[i];
		if (term->prefix != PREFIX_DATE || term->negated)
			continue;
		if (term->period.first > counted.first)
			counted.first = term->period.first;
		if (term->period.last < counted.last)
			counted.last = term->period.last;
	}
	return counted;
}

static void entry_pick(struct picker *picker, struct asked *asked,
    struct alis_ledger_index index, bool *entries, bool *facts)
{
	size_t i = asked->number;
	bool has_facts = false;

	if (picker->posted->entries[i].faulty || !fits(picker, asked, false))
		return;
	for (uint32_t k = index.from[i]; k < index.from[i + 1]; k++) {
		uint32_t which = index.which[k];
		asked->fact = &picker->posted->ledger.facts[which];
		facts[which] = fits(picker, asked, true);
		if (!asked->fact->in_reading[ALIS_CAUTIOUS])
			continue;
		has_facts = true;
		entries[i] = entries[i] || facts[which];
	}
	asked->fact = NULL;
	if (!has_facts)
		entries[i] = fits(picker, asked, true);
}

const struct alis_selection *alis_query_select(const struct alis_query *query,
    const struct alis_journal *journal,
    const struct alis_posting_result *posted, alis_day today,
    struct alis_arena *mem, struct alis_diags *diags)
{
	struct alis_selection *made = ALIS_NEW(mem, struct alis_selection, 1);
	bool *entries = ALIS_NEW(mem, bool, journal->entry_count + 1);
	bool *facts = ALIS_NEW(mem, bool, posted->ledger.count + 1);
	struct picker picker = {
		.query = query,
		.journal = journal,
		.posted = posted,
		.today = today,
		.diags = diags,
	};

	made->entries = entries;
	made->facts = facts;
	made->counted = counted_by(query, today);
	made->by_entry =
	    alis_ledger_by_entry(&posted->ledger, journal->entry_count, mem);
	for (size_t i = 0; i < journal->entry_count && !picker.gave_up; i++) {
		struct asked asked = { i, &journal->records[i], NULL };
		entry_pick(&picker, &asked, made->by_entry, entries, facts);
		if (picker.scratch.held > SCRATCH_MOST)
			alis_arena_release(&picker.scratch);
	}
	alis_arena_release(&picker.scratch);
	return made;
}
