/* SPDX-License-Identifier: MIT */
#include "facts.h"

/* ---- days ---- */

/* Of a milestone that is not written it is not known whether something came
 * before or after it; what reaches from it or to it is not bounded by it. */
static void dated_narrow(const struct poster *poster,
    const struct alis_dated *dated, struct alis_days *days)
{
	alis_day day = dated->day;

	if (dated->milestone.n > 0 &&
	    !alis_ledger_milestone(&poster->ledger, dated->milestone, &day)) {
		if (dated->order == ALIS_BEFORE || dated->order == ALIS_AFTER)
			*days =
			    (struct alis_days){ ALIS_DAY_MAX, ALIS_DAY_MIN };
		return;
	}
	if (dated->order == ALIS_BEFORE)
		day--;
	if (dated->order == ALIS_AFTER)
		day++;
	if (dated->order == ALIS_BEFORE || dated->order == ALIS_NO_LATER)
		days->last = day < days->last ? day : days->last;
	else
		days->first = day > days->first ? day : days->first;
}

struct alis_days alis__dated_days(
    const struct poster *poster, const struct alis_dated *dated)
{
	struct alis_days days = { ALIS_DAY_MIN, ALIS_DAY_MAX };

	for (; dated != NULL; dated = dated->next)
		dated_narrow(poster, dated, &days);
	return days;
}

/* ---- what an entry says ---- */

struct subject alis__subject_of(const struct poster *poster, size_t number)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	struct subject subject = {
		.kind = alis__kind_of(poster, number),
		.mark = entry->mark,
		.what = alis_journal_renamed(poster->journal, entry->what),
		.note = entry->note,
		.attributes = entry->attributes,
		.what_span = entry->what_span,
		.head = entry->head,
	};

	subject.says_hours =
	    alis_entry_says(entry, ALIS_UNIT_HOUR, &subject.hours);
	return subject;
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

/* "24", "7.5"; nothing if it says no hours. */
static enum alis_found hours_fit(
    const struct alis_condition *condition, const struct subject *subject)
{
	char bytes[64]; /* for any amount */
	struct alis_out out = { .at = bytes, .room = sizeof(bytes) };

	if (subject->says_hours)
		alis_out_amount(&out, subject->hours);
	return value_fits(condition, alis_out_text(&out));
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

/* What is declared of one who supervised, by the name that an alias gives; 'at'
 * is where the entry says who. */
static enum alis_found supervisor_fits(const struct poster *poster,
    const struct alis_condition *condition, alis_str name, alis_span named,
    alis_span *at)
{
	const struct alis_directive *declared =
	    alis__supervisor_find(poster, name);
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
    const struct subject *subject, const struct alis_condition *condition,
    alis_span *at)
{
	enum alis_found found = ALIS_FOUND_NOT;

	if (subject->kind->names_supervisor)
		found = supervisor_fits(
		    poster, condition, subject->what, subject->what_span, at);
	for (const struct alis_attribute *a = subject->attributes;
	     a != NULL && found == ALIS_FOUND_NOT; a = a->next)
		if (alis_str_is(a->key, "veileder"))
			found = supervisor_fits(poster, condition,
			    alis_journal_renamed(poster->journal, a->value),
			    a->value_span, at);
	return found;
}

/* Whether a thing is as one condition wants it, which may deny it. */
static enum alis_found condition_fits(const struct poster *poster,
    const struct subject *subject, const struct alis_condition *condition,
    alis_span *at)
{
	static const char *const marks[] = {
		[ALIS_MARK_NONE] = "",
		[ALIS_MARK_PENDING] = "!",
		[ALIS_MARK_CONFIRMED] = "*",
	};

	if (condition->of_supervisor)
		return supervisors_fit(poster, subject, condition, at);
	*at = subject->head;
	switch (condition->aspect) {
	case ALIS_ASPECT_WHAT:
		return value_fits(condition, subject->what);
	case ALIS_ASPECT_NOTE:
		return value_fits(condition, subject->note);
	case ALIS_ASPECT_HOURS:
		return hours_fit(condition, subject);
	case ALIS_ASPECT_MARK:
		return value_fits(condition, alis_str_of(marks[subject->mark]));
	case ALIS_ASPECT_ATTRIBUTE:
		break;
	}
	return attributes_fit(condition, subject->attributes, at);
}

enum alis_found alis__conditions_ask(const struct poster *poster,
    const struct subject *subject, const struct alis_condition **first,
    bool (*until)(const struct alis_condition *condition), alis_span *at)
{
	const struct alis_condition *c = *first;

	for (; c != NULL && (until == NULL || !until(c)); c = c->next) {
		enum alis_found found = condition_fits(poster, subject, c, at);
		if (found == ALIS_FOUND_LIMIT)
			return found;
		if ((found == ALIS_FOUND) == c->denied)
			return ALIS_FOUND_NOT;
	}
	*first = c;
	return ALIS_FOUND;
}

enum alis_found alis__conditions_fit(const struct poster *poster, size_t number,
    const struct alis_catalogue *item, alis_span *at)
{
	alis_day last = alis_journal_entry(poster->journal, number)->last;
	struct alis_days days = alis__dated_days(poster, item->dated);
	const struct alis_condition *first = item->conditions;
	struct subject subject;

	if (last < days.first || last > days.last)
		return ALIS_FOUND_NOT;
	if (item->conditions == NULL)
		return ALIS_FOUND;
	subject = alis__subject_of(poster, number);
	return alis__conditions_ask(poster, &subject, &first, NULL, at);
}
