/* SPDX-License-Identifier: MIT */
#include "plan.h"

#include <alis/guard.h>

/* A requirement as it is, and as it would be; one of them may be NULL, where
 * another rule book would be used. */
struct change {
	const struct alis_status *before;
	const struct alis_status *after;
	alis_str name; /* for people */
};

static const struct alis_status *same_of(
    const struct alis_run *run, const struct alis_rule *rule)
{
	for (size_t i = 0; i < run->status_count; i++)
		if (alis_str_same(
		        alis_run_status(run, i)->rule->id, rule->id) &&
		    alis_str_same(
		        alis_run_status(run, i)->rule->book, rule->book))
			return alis_run_status(run, i);
	return NULL;
}

/* The same requirement; else the one of its id that a book has which the run
 * that it is of, 'own', does not use. */
static const struct alis_status *status_of(const struct alis_run *run,
    const struct alis_run *own, const struct alis_rule *rule)
{
	const struct alis_status *found = same_of(run, rule);

	for (size_t i = 0; i < run->status_count && found == NULL; i++)
		if (alis_str_same(
		        alis_run_status(run, i)->rule->id, rule->id) &&
		    same_of(own, alis_run_status(run, i)->rule) == NULL)
			found = alis_run_status(run, i);
	return found;
}

/* Those that would be, in their order; then those that would be no more. */
static size_t changes_of(const struct alis_run *before,
    const struct alis_run *after, struct change *changes,
    struct alis_arena *mem)
{
	size_t n = 0;

	for (size_t i = 0; i < after->status_count; i++) {
		const struct alis_status *status = alis_run_status(after, i);
		changes[n++] =
		    (struct change){ status_of(before, after, status->rule),
			    status,
			    alis__requirement_name(after, status->rule, mem) };
	}
	for (size_t i = 0; i < before->status_count; i++) {
		const struct alis_status *status = alis_run_status(before, i);
		if (status_of(after, before, status->rule) == NULL)
			changes[n++] = (struct change){ status, NULL,
				alis__requirement_name(
				    before, status->rule, mem) };
	}
	return n;
}

static const struct alis_rule *rule_of(const struct change *change)
{
	return change->after != NULL ? change->after->rule
	                             : change->before->rule;
}

/* The day it was reached, or will be as status shows it. */
static alis_day day_of(const struct alis_status *status)
{
	if (status == NULL)
		return ALIS_DAY_NONE;
	return status->reached != ALIS_DAY_NONE ? status->reached
	                                        : status->forecast;
}

static struct alis_cell days_cell(alis_day before, alis_day after)
{
	if (before == ALIS_DAY_NONE || after == ALIS_DAY_NONE)
		return alis__null();
	return alis__number((int64_t)after - before);
}

/* ---- for machines ---- */

static void machine_cells(
    struct rows *rows, const struct change *change, enum alis_language language)
{
	const struct alis_status *sides[] = { change->before, change->after };
	const struct alis_rule *rule = rule_of(change);

	alis__cell(rows, alis__text(rule->id));
	alis__cell(rows, alis__text(rule->title[language]));
	alis__cell(rows, alis__text(rule->book));
	for (size_t i = 0; i < ALIS_COUNT(sides); i++)
		alis__cell(rows, alis__day(day_of(sides[i])));
	alis__cell(
	    rows, days_cell(day_of(change->before), day_of(change->after)));
	for (int by = 0; by < ALIS_FORECAST_SHOWN; by++)
		for (size_t i = 0; i < ALIS_COUNT(sides); i++)
			alis__cell(rows,
			    sides[i] == NULL
			        ? alis__null()
			        : alis__day(alis_status_forecast(
			              sides[i], (enum alis_forecast_by)by)));
}

static struct alis_cell table_for_machines(const struct change *changes,
    size_t count, enum alis_language language, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "id", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "title", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "book", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "before", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "after", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "days", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "before_by_plan", TITLE(""), ALIS_FOR_MACHINES, false,
		    false },
		{ "after_by_plan", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "before_at_pace", TITLE(""), ALIS_FOR_MACHINES, false,
		    false },
		{ "after_at_pace", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "before_later", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "after_later", TITLE(""), ALIS_FOR_MACHINES, false, false },
	};
	struct rows rows = alis__rows(columns, ALIS_COUNT(columns), count, mem);

	for (size_t i = 0; i < count; i++)
		machine_cells(&rows, &changes[i], language);
	return alis__table(&rows);
}

static struct alis_cell lines_cell(
    const alis_str *lines, size_t count, struct alis_arena *mem)
{
	alis_str *masked = ALIS_NEW(mem, alis_str, count + 1);

	for (size_t i = 0; i < count; i++)
		masked[i] = alis_guard_masked(lines[i], mem);
	return (struct alis_cell){ .kind = ALIS_CELL_LIST,
		.list = { masked, count } };
}

static void machine_fields(struct fields *fields, const struct alis_run *before,
    const struct alis_run *after, const struct change *changes, size_t count,
    enum alis_language language)
{
	struct alis_arena *mem = fields->mem;
	const struct {
		const char *key;
		struct alis_cell cell;
	} all[] = {
		{ "date", alis__day(before->today) },
		{ "before", alis__day(alis_run_judged(before)->forecast) },
		{ "after", alis__day(alis_run_judged(after)->forecast) },
		{ "days",
		    days_cell(alis_run_judged(before)->forecast,
		        alis_run_judged(after)->forecast) },
		{ "forecast_before", alis__forecast_report(before, mem) },
		{ "forecast_after", alis__forecast_report(after, mem) },
		{ "requirements",
		    table_for_machines(changes, count, language, mem) },
	};

	for (size_t i = 0; i < ALIS_COUNT(all); i++)
		alis__field(fields, all[i].key, ALIS_STR(""), ALIS_FOR_MACHINES,
		    all[i].cell);
}

/* ---- for people ---- */

static enum alis_tone tone_of(int64_t days)
{
	if (days == 0)
		return ALIS_TONE_DIM;
	return days > 0 ? ALIS_TONE_BAD : ALIS_TONE_GOOD;
}

/* "+184", "0", "-12" */
static struct alis_cell difference(
    alis_day before, alis_day after, struct alis_arena *mem)
{
	int64_t days = (int64_t)after - before;

	if (before == ALIS_DAY_NONE || after == ALIS_DAY_NONE)
		return alis__text(ALIS_STR("-"));
	return alis__toned(JOINED(mem, alis_str_of(days > 0 ? "+" : ""),
	                       alis__count_text(days, mem)),
	    tone_of(days));
}

/* Nothing where the requirement is none of the book's. */
static alis_str side_text(
    const struct alis_status *status, struct alis_arena *mem)
{
	alis_str text = ALIS_STR("");

	if (status == NULL)
		return text;
	text = alis__forecast_text(status, mem);
	return text.n == 0 ? ALIS_STR("-") : text;
}

/* What is waited for, before or after, is in question. */
static bool is_open(const struct change *change)
{
	return (change->before != NULL && alis_status_waits(change->before)) ||
	    (change->after != NULL && alis_status_waits(change->after));
}

static struct alis_cell table_for_people(const struct change *changes,
    size_t count, enum alis_language language, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "", TITLE(ALIS_TEXT("requirement")), ALIS_FOR_PEOPLE, false,
		    true },
		{ "", TITLE(ALIS_TEXT("before")), ALIS_FOR_PEOPLE, false,
		    false },
		{ "", TITLE(ALIS_TEXT("after")), ALIS_FOR_PEOPLE, false,
		    false },
		{ "", TITLE(ALIS_TEXT("days")), ALIS_FOR_PEOPLE, true, false },
	};
	struct rows rows = alis__rows(
	    alis__titled(columns, ALIS_COUNT(columns), language, mem),
	    ALIS_COUNT(columns), count, mem);

	for (size_t i = 0; i < count; i++) {
		const struct change *change = &changes[i];
		if (!is_open(change))
			continue;
		alis__cell(&rows, alis__text(change->name));
		alis__cell(&rows, alis__text(side_text(change->before, mem)));
		alis__cell(&rows, alis__text(side_text(change->after, mem)));
		alis__cell(&rows,
		    difference(
		        day_of(change->before), day_of(change->after), mem));
	}
	return alis__table(&rows);
}

/* Where some have no day, what is told is when the rest is reached. */
static void whole_lines(struct fields *fields, const struct alis_run *before,
    const struct alis_run *after, enum alis_language language)
{
	struct alis_arena *mem = fields->mem;
	struct alis_forecast was =
	    alis_run_forecast(before, ALIS_FORECAST_SHOWN);
	struct alis_forecast is = alis_run_forecast(after, ALIS_FORECAST_SHOWN);
	int64_t days = (int64_t)is.day - was.day;
	int64_t apart = days < 0 ? -days : days;
	const char *text;

	alis__field(fields, NULL, SAID(language, "before"), ALIS_FOR_PEOPLE,
	    alis__prose(alis__whole_text(before, was, language, mem)));
	alis__field(fields, NULL, SAID(language, "after"), ALIS_FOR_PEOPLE,
	    alis__prose(alis__whole_text(after, is, language, mem)));
	if (was.last == NULL || is.last == NULL ||
	    was.none_count != is.none_count)
		return;
	if (days == 0)
		text = alis_said(language, "no later and no earlier");
	else if (days > 0)
		text = alis_said_count(
		    language, "%1 day later", "%1 days later", apart);
	else
		text = alis_said_count(
		    language, "%1 day earlier", "%1 days earlier", apart);
	alis__field(fields, NULL, SAID(language, "difference"), ALIS_FOR_PEOPLE,
	    alis__toned(FILLED(mem, text, alis__count_text(apart, mem)),
	        tone_of(days)));
}

const struct alis_report *alis_report_of_what_if(const struct alis_run *before,
    const struct alis_run *after, const alis_str *lines, size_t count,
    enum alis_language language, struct alis_arena *mem)
{
	struct fields fields = alis__fields(mem);
	struct change *changes = ALIS_NEW(
	    mem, struct change, before->status_count + after->status_count + 1);
	size_t change_count = changes_of(before, after, changes, mem);

	alis__field(&fields, "format", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number(1));
	alis__field(&fields, "what_if", ALIS_STR(""), ALIS_FOR_MACHINES,
	    lines_cell(lines, count, mem));
	machine_fields(&fields, before, after, changes, change_count, language);
	alis__head_line(&fields, before, language);
	for (size_t i = 0; i < count; i++)
		alis__field(&fields, NULL, SAID(language, "what if"),
		    ALIS_FOR_PEOPLE,
		    alis__prose(alis_guard_masked(lines[i], mem)));
	alis__line(&fields, ALIS_STR(""), ALIS_TONE_PLAIN);
	alis__field(&fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE,
	    table_for_people(changes, change_count, language, mem));
	alis__line(&fields, ALIS_STR(""), ALIS_TONE_PLAIN);
	alis__sentence(&fields,
	    SAID(language,
	        "→ by what is entered, ≈ at the pace of the last 12 months"),
	    ALIS_TONE_DIM);
	whole_lines(&fields, before, after, language);
	return alis__report_masked(&fields);
}
