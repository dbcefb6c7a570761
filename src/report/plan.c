/* SPDX-License-Identifier: MIT */
#include "plan.h"

alis_str alis__planned_text(
    enum alis_planned state, enum alis_language language)
{
	static const char *const texts[ALIS_PLANNED_COUNT] = {
		[ALIS_PLANNED_DONE] = ALIS_TEXT("done"),
		[ALIS_PLANNED_MOVED] = ALIS_TEXT("moved"),
		[ALIS_PLANNED_DUE] = ALIS_TEXT("due"),
		[ALIS_PLANNED_LATE] = ALIS_TEXT("late"),
		[ALIS_PLANNED_DROPPED] = ALIS_TEXT("dropped"),
		[ALIS_PLANNED_TO_COME] = ALIS_TEXT("to come"),
	};

	return SAID(language, texts[state]);
}

enum alis_tone alis__planned_tone(enum alis_planned state)
{
	static const enum alis_tone tones[ALIS_PLANNED_COUNT] = {
		[ALIS_PLANNED_DONE] = ALIS_TONE_GOOD,
		[ALIS_PLANNED_MOVED] = ALIS_TONE_GOOD,
		[ALIS_PLANNED_DUE] = ALIS_TONE_DOUBTFUL,
		[ALIS_PLANNED_LATE] = ALIS_TONE_BAD,
		[ALIS_PLANNED_DROPPED] = ALIS_TONE_BAD,
		[ALIS_PLANNED_TO_COME] = ALIS_TONE_PLAIN,
	};

	return tones[state];
}

/* ---- half-years ---- */

/* "2018-07..12" */
static alis_str half_text(struct alis_days days, struct alis_arena *mem)
{
	alis_str first = alis__day_text(days.first, mem);
	alis_str last = alis__day_text(days.last, mem);

	return JOINED(mem, alis_str_part(first, 0, 7), ALIS_STR(".."),
	    alis_str_part(last, 5, 7));
}

static struct alis_cell halves_for_machines(
    const struct alis_plan *plan, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "first", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "last", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "planned", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "done", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "moved", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "due", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "late", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "dropped", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "to_come", TITLE(""), ALIS_FOR_MACHINES, true, false },
	};
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), plan->half_count, mem);

	for (size_t i = 0; i < plan->half_count; i++) {
		const struct alis_half_year *half = &plan->halves[i];
		alis__cell(&rows, alis__day(half->days.first));
		alis__cell(&rows, alis__day(half->days.last));
		alis__cell(&rows, alis__number((int64_t)half->planned));
		for (int s = 0; s < ALIS_PLANNED_COUNT; s++)
			alis__cell(
			    &rows, alis__number((int64_t)half->states[s]));
	}
	return alis__table(&rows);
}

static struct alis_cell counted(size_t count, enum alis_tone tone)
{
	struct alis_cell cell = alis__number((int64_t)count);

	cell.tone = count > 0 ? tone : ALIS_TONE_DIM;
	return cell;
}

/* On a narrow terminal what was moved is done. */
static void half_cells(struct rows *rows, alis_str title, size_t planned,
    const size_t *states, enum alis_room room)
{
	alis__cell(rows, alis__text(title));
	if (room != ALIS_ROOM_NARROW)
		alis__cell(rows, counted(planned, ALIS_TONE_PLAIN));
	for (int s = 0; s < ALIS_PLANNED_COUNT; s++) {
		size_t count = states[s];
		if (s == ALIS_PLANNED_MOVED && room == ALIS_ROOM_NARROW)
			continue;
		if (s == ALIS_PLANNED_DONE && room == ALIS_ROOM_NARROW)
			count += states[ALIS_PLANNED_MOVED];
		alis__cell(rows,
		    counted(count, alis__planned_tone((enum alis_planned)s)));
	}
}

static struct alis_cell halves_for_people(const struct alis_plan *plan,
    enum alis_language language, enum alis_room room, struct alis_arena *mem)
{
	struct alis_column *columns =
	    ALIS_NEW(mem, struct alis_column, ALIS_PLANNED_COUNT + 2);
	struct rows rows;
	size_t n = 0;

	columns[n++] = (struct alis_column){ "", SAID(language, "half-year"),
		ALIS_FOR_PEOPLE, false, false };
	if (room != ALIS_ROOM_NARROW)
		columns[n++] =
		    (struct alis_column){ "", SAID(language, "planned"),
			    ALIS_FOR_PEOPLE, true, false };
	for (int s = 0; s < ALIS_PLANNED_COUNT; s++)
		if (s != ALIS_PLANNED_MOVED || room != ALIS_ROOM_NARROW)
			columns[n++] = (struct alis_column){ "",
				alis__planned_text(
				    (enum alis_planned)s, language),
				ALIS_FOR_PEOPLE, true, false };
	rows = alis__rows(columns, n, plan->half_count + 1, mem);
	for (size_t i = 0; i < plan->half_count; i++)
		half_cells(&rows, half_text(plan->halves[i].days, mem),
		    plan->halves[i].planned, plan->halves[i].states, room);
	half_cells(
	    &rows, SAID(language, "all"), plan->count, plan->states, room);
	return alis__table(&rows);
}

/* ---- all that is planned, for machines ---- */

static alis_str rhythm_text(
    const struct alis_repeat *repeat, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_rhythm_put(&out, repeat->directive->rhythm);
	return alis_out_text(&out);
}

static uint32_t line_of(const struct alis_entry *entry)
{
	return alis_source_place(entry->src, entry->span.from).line;
}

static void item_cells(struct rows *rows, const struct alis_plan_item *item,
    struct alis_arena *mem)
{
	const struct alis_entry *entry = item->entry;
	bool done = item->done != NULL;

	alis__cell(rows, alis__day(item->days.first));
	alis__cell(rows, alis__day(item->days.last));
	alis__cell(rows, alis__lit(alis_planned_name(item->state)));
	alis__cell(rows, alis__text(entry->kind));
	alis__cell(rows, alis__text(entry->what));
	alis__cell(rows,
	    item->repeat == NULL ? alis__null()
	                         : alis__text(rhythm_text(item->repeat, mem)));
	alis__cell(rows, alis__text(entry->src->name));
	alis__cell(rows, alis__number(line_of(entry)));
	alis__cell(rows, done ? alis__day(item->done->first) : alis__null());
	alis__cell(
	    rows, done ? alis__text(item->done->src->name) : alis__null());
	alis__cell(rows,
	    done ? alis__number(
	               alis_source_place(item->done->src, item->done->span.from)
	                   .line)
	         : alis__null());
}

static struct alis_cell items_table(
    const struct alis_plan *plan, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "first", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "last", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "state", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "kind", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "what", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "repeats", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "file", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "line", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "done", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "done_file", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "done_line", TITLE(""), ALIS_FOR_MACHINES, true, false },
	};
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), plan->count, mem);

	for (size_t i = 0; i < plan->count; i++)
		item_cells(&rows, &plan->items[i], mem);
	return alis__table(&rows);
}

/* ---- the whole ---- */

static void machine_fields(struct fields *fields, const struct alis_run *run,
    const struct alis_plan *plan, enum alis_language language)
{
	struct alis_arena *mem = fields->mem;
	const struct {
		const char *key;
		struct alis_cell cell;
	} all[] = {
		{ "format", alis__number(1) },
		{ "date", alis__day(run->today) },
		{ "half_years", halves_for_machines(plan, mem) },
		{ "deadlines",
		    alis__deadlines_for_machines(run, plan, language, mem) },
		{ "forecast", alis__forecast_report(run, mem) },
		{ "requirements",
		    alis__forecasts_for_machines(run, language, mem) },
		{ "items", items_table(plan, mem) },
	};

	for (size_t i = 0; i < ALIS_COUNT(all); i++)
		alis__field(fields, all[i].key, ALIS_STR(""), ALIS_FOR_MACHINES,
		    all[i].cell);
}

void alis__section(struct fields *fields, alis_str title)
{
	alis__line(fields, ALIS_STR(""), ALIS_TONE_PLAIN);
	alis__line(fields, title, ALIS_TONE_HEAD);
}

const struct alis_report *alis_report_of_plan(const struct alis_run *run,
    const struct alis_plan *plan, bool all, enum alis_language language,
    enum alis_room room, struct alis_arena *mem)
{
	struct fields fields = alis__fields(mem);

	machine_fields(&fields, run, plan, language);
	alis__head_line(&fields, run, language);
	alis__line(&fields, ALIS_STR(""), ALIS_TONE_PLAIN);
	if (plan->count > 0)
		alis__field(&fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE,
		    halves_for_people(plan, language, room, mem));
	else
		alis__line(&fields,
		    SAID(language,
		        "Nothing is planned: no entry is marked !, and no line "
		        "repeats."),
		    ALIS_TONE_DIM);
	alis__next_for_people(&fields, run, plan, all, language, room);
	alis__deadlines_for_people(&fields, run, plan, language);
	alis__forecasts_for_people(&fields, run, plan, language, room);
	return alis__report_masked(&fields);
}
