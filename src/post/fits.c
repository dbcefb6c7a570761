/* SPDX-License-Identifier: MIT */
#include "facts.h"

/* ---- days ---- */

/* Of a milestone that is not written it is not known whether something came
 * before or after it; what reaches from it or to it is not bounded by it. */
static bool dated_fits(const struct poster *poster,
    const struct alis_entry *entry, const struct alis_dated *dated)
{
	alis_day day = dated->day;

	if (dated->milestone.n > 0 &&
	    !alis_ledger_milestone(&poster->ledger, dated->milestone, &day))
		return dated->order == ALIS_FROM ||
		    dated->order == ALIS_NO_LATER;
	switch (dated->order) {
	case ALIS_BEFORE:
		return entry->last < day;
	case ALIS_NO_LATER:
		return entry->last <= day;
	case ALIS_FROM:
		return entry->last >= day;
	case ALIS_AFTER:
		break;
	}
	return entry->last > day;
}

/* ---- what an entry says ---- */

/* "24", "7.5"; nothing if it says no hours. */
static alis_str hours_of(
    const struct poster *poster, const struct alis_entry *entry)
{
	struct alis_out out = alis_out_memory(poster->mem);
	alis_amount hours;

	if (alis_entry_says(entry, ALIS_UNIT_HOUR, &hours))
		alis_out_amount(&out, hours);
	return alis_out_text(&out);
}

/* A value that is empty says nothing. */
static enum alis_found value_fits(
    const struct alis_condition *condition, alis_str value)
{
	struct alis_match match;

	if (value.n == 0)
		return ALIS_FOUND_NOT;
	if (condition->pattern != NULL)
		return alis_pattern_find(condition->pattern, value, &match);
	return condition->value.n == 0 ||
	        alis_utf8_same(condition->value, value)
	    ? ALIS_FOUND
	    : ALIS_FOUND_NOT;
}

static enum alis_found attributes_fit(const struct alis_condition *condition,
    const struct alis_attribute *attributes, alis_span *at)
{
	for (const struct alis_attribute *a = attributes; a != NULL;
	     a = a->next) {
		enum alis_found found = ALIS_FOUND_NOT;
		if (alis_utf8_same(a->key, condition->key))
			found = value_fits(condition, a->value);
		if (found == ALIS_FOUND_LIMIT)
			*at = a->value_span;
		if (found != ALIS_FOUND_NOT)
			return found;
	}
	return ALIS_FOUND_NOT;
}

/* What is declared of one who supervised; 'at' is where the entry says who. */
static enum alis_found supervisor_fits(const struct poster *poster,
    const struct alis_condition *condition, alis_str name, alis_span named,
    alis_span *at)
{
	const struct alis_directive *declared = alis__supervisor_find(
	    poster, alis_journal_renamed(poster->journal, name));
	alis_span elsewhere;
	enum alis_found found;

	if (declared == NULL)
		return ALIS_FOUND_NOT;
	found = attributes_fit(condition, declared->attributes, &elsewhere);
	if (found == ALIS_FOUND_LIMIT)
		*at = named;
	return found;
}

/* Whoever of those that the entry names. */
static enum alis_found supervisors_fit(const struct poster *poster,
    size_t number, const struct alis_condition *condition, alis_span *at)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	enum alis_found found = ALIS_FOUND_NOT;

	if (alis__kind_of(poster, number)->names_supervisor)
		found = supervisor_fits(
		    poster, condition, entry->what, entry->what_span, at);
	for (const struct alis_attribute *a = entry->attributes;
	     a != NULL && found == ALIS_FOUND_NOT; a = a->next)
		if (alis_str_is(a->key, "veileder"))
			found = supervisor_fits(
			    poster, condition, a->value, a->value_span, at);
	return found;
}

static enum alis_found condition_fits(const struct poster *poster,
    size_t number, const struct alis_condition *condition, alis_span *at)
{
	static const char *const marks[] = {
		[ALIS_MARK_NONE] = "",
		[ALIS_MARK_PENDING] = "!",
		[ALIS_MARK_CONFIRMED] = "*",
	};
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);

	if (condition->of_supervisor)
		return supervisors_fit(poster, number, condition, at);
	*at = entry->head;
	if (alis_str_is(condition->key, "hva"))
		return value_fits(condition,
		    alis_journal_renamed(poster->journal, entry->what));
	if (alis_str_is(condition->key, "merknad"))
		return value_fits(condition, entry->note);
	if (alis_str_is(condition->key, "timer"))
		return value_fits(condition, hours_of(poster, entry));
	if (alis_str_is(condition->key, "mark"))
		return value_fits(condition, alis_str_of(marks[entry->mark]));
	return attributes_fit(condition, entry->attributes, at);
}

enum alis_found alis__conditions_fit(const struct poster *poster, size_t number,
    const struct alis_catalogue *item, alis_span *at)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);

	for (const struct alis_dated *d = item->dated; d != NULL; d = d->next)
		if (!dated_fits(poster, entry, d))
			return ALIS_FOUND_NOT;
	for (const struct alis_condition *c = item->conditions; c != NULL;
	     c = c->next) {
		enum alis_found found = condition_fits(poster, number, c, at);
		if (found == ALIS_FOUND_LIMIT)
			return found;
		if ((found == ALIS_FOUND) == c->denied)
			return ALIS_FOUND_NOT;
	}
	return ALIS_FOUND;
}
