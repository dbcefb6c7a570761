/* SPDX-License-Identifier: MIT */
#include "plan.h"

/* ---- for machines ---- */

static struct alis_cell id_cell(const struct alis_rule *rule)
{
	return rule == NULL ? alis__null() : alis__text(rule->id);
}

struct alis_cell alis__forecast_report(
    const struct alis_run *run, struct alis_arena *mem)
{
	static const struct {
		const char *day, *last, *none;
	} keys[] = {
		[ALIS_FORECAST_PLAN] = { "by_plan", "by_plan_last",
		    "by_plan_without" },
		[ALIS_FORECAST_PACE] = { "at_pace", "at_pace_last",
		    "at_pace_without" },
		[ALIS_FORECAST_LATER] = { "later", "later_last",
		    "later_without" },
	};
	struct fields fields = alis__fields(mem);

	for (size_t by = 0; by < ALIS_COUNT(keys); by++) {
		struct alis_forecast whole =
		    alis_run_forecast(run, (enum alis_forecast_by)by);
		/* The day of the rest is none of the whole. */
		alis__field(&fields, keys[by].day, ALIS_STR(""),
		    ALIS_FOR_MACHINES,
		    whole.none_count > 0 ? alis__null() : alis__day(whole.day));
		alis__field(&fields, keys[by].last, ALIS_STR(""),
		    ALIS_FOR_MACHINES,
		    id_cell(whole.none != NULL ? whole.none : whole.last));
		alis__field(&fields, keys[by].none, ALIS_STR(""),
		    ALIS_FOR_MACHINES, alis__number((int64_t)whole.none_count));
	}
	return (struct alis_cell){ .kind = ALIS_CELL_REPORT,
		.report = alis__report(&fields) };
}

struct alis_cell alis__forecasts_for_machines(const struct alis_run *run,
    enum alis_language language, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "id", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "title", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "book", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "state", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "unit", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "remaining", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "reached", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "by_plan", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "at_pace", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "later", TITLE(""), ALIS_FOR_MACHINES, false, false },
	};
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), run->status_count, mem);

	for (size_t i = 0; i < run->status_count; i++) {
		const struct alis_status *s = alis_run_status(run, i);
		alis__cell(&rows, alis__text(s->rule->id));
		alis__cell(&rows, alis__text(s->rule->title[language]));
		alis__cell(&rows, alis__text(s->rule->book));
		alis__cell(&rows, alis__lit(alis_state_name(s->state)));
		alis__cell(&rows, alis__lit(alis_unit_name(s->rule->unit)));
		alis__cell(&rows, alis__amount(s->remaining));
		alis__cell(&rows, alis__day(s->reached));
		for (int by = 0; by < ALIS_FORECAST_SHOWN; by++)
			alis__cell(&rows,
			    alis__day(alis_status_forecast(
			        s, (enum alis_forecast_by)by)));
	}
	return alis__table(&rows);
}

/* ---- for people ---- */

static alis_str day_or_dash(alis_day day, struct alis_arena *mem)
{
	return day == ALIS_DAY_NONE ? ALIS_STR("-") : alis__day_text(day, mem);
}

static struct alis_cell table_for_people(const struct alis_run *run,
    const struct alis_plan *plan, enum alis_language language,
    enum alis_room room, struct alis_arena *mem)
{
	const struct {
		alis_str title;
		bool shown;
		bool right;
		bool clip;
	} all[] = {
		{ SAID(language, "requirement"), true, false, true },
		{ SAID(language, "lacks"), room != ALIS_ROOM_NARROW, true,
		    false },
		{ SAID(language, "by plan"), true, false, false },
		{ SAID(language, "at pace"), true, false, false },
		{ SAID(language, "the later"), true, false, false },
	};
	struct alis_column *columns =
	    ALIS_NEW(mem, struct alis_column, ALIS_COUNT(all));
	struct rows rows;
	size_t n = 0;

	for (size_t i = 0; i < ALIS_COUNT(all); i++)
		if (all[i].shown)
			columns[n++] = (struct alis_column){ "", all[i].title,
				ALIS_FOR_PEOPLE, all[i].right, all[i].clip };
	rows = alis__rows(columns, n, plan->waiting, mem);
	for (size_t i = 0; i < run->status_count; i++) {
		const struct alis_status *s = alis_run_status(run, i);
		if (!alis_status_waits(s))
			continue;
		alis__cell(&rows,
		    alis__text(alis__requirement_name(run, s->rule, mem)));
		if (room != ALIS_ROOM_NARROW)
			alis__cell(&rows,
			    alis__text(alis_report_amount(
			        s->remaining, s->rule->unit, language, mem)));
		for (int by = 0; by < ALIS_FORECAST_SHOWN; by++)
			alis__cell(&rows,
			    alis__text(
			        day_or_dash(alis_status_forecast(
			                        s, (enum alis_forecast_by)by),
			            mem)));
	}
	return alis__table(&rows);
}

alis_str alis__whole_text(const struct alis_run *run,
    struct alis_forecast whole, enum alis_language language,
    struct alis_arena *mem)
{
	alis_str words[] = {
		whole.last == NULL ? ALIS_STR("")
		                   : alis__day_text(whole.day, mem),
		whole.last == NULL
		    ? ALIS_STR("")
		    : alis__requirement_name(run, whole.last, mem),
		alis__count_text((int64_t)whole.none_count, mem),
		whole.none == NULL
		    ? ALIS_STR("")
		    : alis__requirement_name(run, whole.none, mem),
	};
	int64_t without = (int64_t)whole.none_count;
	const char *text;

	if (without == 0)
		text = whole.last == NULL
		    ? alis_said(language, "nothing more is waited for")
		    : alis_said(language, "all %1, %2 last");
	else if (whole.last == NULL)
		text = alis_said(language, "no day; %4 has none");
	else
		text = alis_said_count(language, "all but %4: %1, %2 last",
		    "all but %3: %1, %2 last; %4 has no day", without);
	return alis_filled(text, words, ALIS_COUNT(words), mem);
}

void alis__forecasts_for_people(struct fields *fields,
    const struct alis_run *run, const struct alis_plan *plan,
    enum alis_language language, enum alis_room room)
{
	static const char *const titles[] = {
		[ALIS_FORECAST_PLAN] = ALIS_TEXT("by plan"),
		[ALIS_FORECAST_PACE] = ALIS_TEXT("at pace"),
		[ALIS_FORECAST_LATER] = ALIS_TEXT("the later"),
	};
	struct alis_arena *mem = fields->mem;

	alis__section(fields, SAID(language, "Forecast"));
	if (plan->waiting == 0) {
		alis__line(fields,
		    SAID(language, "Nothing more is waited for."),
		    ALIS_TONE_GOOD);
		return;
	}
	alis__field(fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE,
	    table_for_people(run, plan, language, room, mem));
	for (int by = 0; by < ALIS_FORECAST_SHOWN; by++)
		alis__field(fields, NULL, SAID(language, titles[by]),
		    ALIS_FOR_PEOPLE,
		    alis__prose(alis__whole_text(run,
		        alis_run_forecast(run, (enum alis_forecast_by)by),
		        language, mem)));
}
