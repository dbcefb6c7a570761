/* SPDX-License-Identifier: MIT */
#include "plan.h"

#include <stdlib.h>

#define NEXT_MOST 10

/* "in 12 d", "12 d ago", "today" */
static alis_str distance_text(
    int64_t days, enum alis_language language, struct alis_arena *mem)
{
	if (days == 0)
		return SAID(language, "today");
	return FILLED(mem,
	    days > 0 ? alis_said(language, "in %1 d")
	             : alis_said(language, "%1 d ago"),
	    alis__count_text(days > 0 ? days : -days, mem));
}

/* ---- what is to be done ---- */

/* An item that waits, and how many days of the same line with it. */
struct waiting {
	const struct alis_plan_item *item;
	size_t more;
	int64_t away; /* from today, either way */
	size_t number;
};

static int by_nearness(const void *left, const void *right)
{
	const struct waiting *a = left, *b = right;

	if (a->away != b->away)
		return a->away < b->away ? -1 : 1;
	return (a->number > b->number) - (a->number < b->number);
}

static bool waits(const struct alis_plan_item *item)
{
	return item->state == ALIS_PLANNED_DUE ||
	    item->state == ALIS_PLANNED_LATE ||
	    item->state == ALIS_PLANNED_TO_COME;
}

/* Of a line that repeats what is late makes one, and what is to come. */
static size_t waiting_of(const struct alis_run *run,
    const struct alis_plan *plan, bool all, struct waiting *waiting,
    struct alis_arena *mem)
{
	size_t *seen = ALIS_NEW(mem, size_t, 2 * run->posted->repeat_count + 1);
	size_t n = 0;

	for (size_t i = 0; i < plan->count; i++) {
		const struct alis_plan_item *item = &plan->items[i];
		int64_t away = (int64_t)item->days.first - run->today;
		if (!waits(item))
			continue;
		if (item->repeat != NULL && !all) {
			size_t which =
			    2 * (size_t)(item->repeat - run->posted->repeats) +
			    (item->state == ALIS_PLANNED_LATE);
			if (seen[which] > 0) {
				waiting[seen[which] - 1].more++;
				continue;
			}
			seen[which] = n + 1;
		}
		waiting[n] =
		    (struct waiting){ item, 0, away < 0 ? -away : away, n };
		n++;
	}
	qsort(waiting, n, sizeof(*waiting), by_nearness);
	return n;
}

static void waiting_cells(struct rows *rows, const struct alis_run *run,
    const struct waiting *waiting, enum alis_language language,
    enum alis_room room, struct alis_arena *mem)
{
	const struct alis_plan_item *item = waiting->item;
	const struct alis_entry *entry = item->entry;
	alis_str what = entry->what.n == 0
	    ? entry->kind
	    : JOINED(mem, entry->kind, ALIS_STR(" "), entry->what);

	if (room != ALIS_ROOM_NARROW)
		alis__cell(rows,
		    alis__text(JOINED(mem,
		        alis__count_text(
		            (int64_t)item->days.first - run->today, mem),
		        ALIS_STR(" d"))));
	alis__cell(rows, alis__text(alis__day_text(item->days.first, mem)));
	alis__cell(rows,
	    alis__toned(alis__planned_text(item->state, language),
	        alis__planned_tone(item->state)));
	alis__cell(rows, alis__text(what));
	alis__cell(rows,
	    waiting->more == 0
	        ? alis__null()
	        : alis__toned(
	              JOINED(mem, ALIS_STR("+"),
	                  alis__count_text((int64_t)waiting->more, mem)),
	              ALIS_TONE_DIM));
	alis__cell(rows, alis__text(alis__entry_place(entry, mem)));
}

void alis__next_for_people(struct fields *fields, const struct alis_run *run,
    const struct alis_plan *plan, bool all, enum alis_language language,
    enum alis_room room)
{
	/* How far away, the day, the state, what, how many more, where. */
	static const struct alis_column columns[] = {
		{ "", TITLE(""), ALIS_FOR_PEOPLE, true, ALIS_FIT_KEEP },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, false, ALIS_FIT_KEEP },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, false, ALIS_FIT_KEEP },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, false, ALIS_FIT_CUT },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, true, ALIS_FIT_KEEP },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, false, ALIS_FIT_KEEP },
	};
	/* Without how far away, and the place stands below. */
	static const struct alis_column few[] = {
		{ "", TITLE(""), ALIS_FOR_PEOPLE, false, ALIS_FIT_KEEP },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, false, ALIS_FIT_KEEP },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, false, ALIS_FIT_CUT },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, true, ALIS_FIT_KEEP },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, false, ALIS_FIT_BELOW },
	};
	const bool narrow = room == ALIS_ROOM_NARROW;
	struct alis_arena *mem = fields->mem;
	struct waiting *waiting =
	    ALIS_NEW(mem, struct waiting, plan->count + 1);
	size_t n = waiting_of(run, plan, all, waiting, mem);
	size_t shown = all || n < NEXT_MOST ? n : NEXT_MOST;
	struct rows rows;

	if (n == 0)
		return;
	alis__section(fields, SAID(language, "Next"));
	rows = narrow ? alis__rows(few, ALIS_COUNT(few), shown, mem)
	              : alis__rows(columns, ALIS_COUNT(columns), shown, mem);
	for (size_t i = 0; i < shown; i++)
		waiting_cells(&rows, run, &waiting[i], language, room, mem);
	alis__field(
	    fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE, alis__table(&rows));
	if (shown < n)
		alis__line(fields,
		    FILLED(mem,
		        alis_said_count(language, "%1 more; --all shows it",
		            "%1 more; --all shows them", (int64_t)(n - shown)),
		        alis__count_text((int64_t)(n - shown), mem)),
		    ALIS_TONE_DIM);
}

/* ---- deadlines ---- */

/* Without a day of its own it has passed, or stands to be renewed at once. */
static struct alis_cell days_left(
    const struct alis_run *run, const struct alis_deadline *deadline)
{
	alis_day last = deadline->last[ALIS_CAUTIOUS];

	return last == ALIS_DAY_NONE ? alis__null()
	                             : alis__number(last - run->today);
}

struct alis_cell alis__deadlines_for_machines(const struct alis_run *run,
    const struct alis_plan *plan, enum alis_language language,
    struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "id", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "title", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "book", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "renews", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "last", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "last_lenient", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "days_left", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "done", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "question", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "readings", TITLE(""), ALIS_FOR_MACHINES, false, false },
	};
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), plan->deadline_count, mem);

	for (size_t i = 0; i < plan->deadline_count; i++) {
		const struct alis_deadline *d = &plan->deadlines[i];
		const struct alis_rule *rule = d->status->rule;
		alis__cell(&rows, alis__text(rule->id));
		alis__cell(&rows, alis__text(rule->title[language]));
		alis__cell(&rows, alis__text(rule->book));
		alis__cell(&rows, alis__bool(d->renews));
		alis__cell(&rows, alis__day(d->last[ALIS_CAUTIOUS]));
		alis__cell(&rows, alis__day(d->last[ALIS_LENIENT]));
		alis__cell(&rows, days_left(run, d));
		alis__cell(&rows, alis__day(d->done));
		alis__cell(&rows, alis__text(rule->open_question[language]));
		alis__cell(&rows, alis__text(rule->readings[language]));
	}
	return alis__table(&rows);
}

static alis_str deadline_text(const struct alis_run *run,
    const struct alis_deadline *deadline, enum alis_language language,
    struct alis_arena *mem)
{
	alis_day last = deadline->last[ALIS_CAUTIOUS];

	if (deadline->done != ALIS_DAY_NONE)
		return FILLED(mem, alis_said(language, "done %1"),
		    alis__day_text(deadline->done, mem));
	if (last == ALIS_DAY_NONE)
		return SAID(language, "lacking now");
	return FILLED(mem, alis_said(language, "%1, %2"),
	    alis__day_text(last, mem),
	    distance_text(last - run->today, language, mem));
}

static void doubt(struct fields *fields, alis_str text)
{
	struct alis_cell cell =
	    alis__prose(JOINED(fields->mem, ALIS_STR("  "), text));

	cell.tone = ALIS_TONE_DOUBTFUL;
	alis__field(fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE, cell);
}

static void deadline_doubts(struct fields *fields,
    const struct alis_deadline *deadline, enum alis_language language)
{
	const struct alis_rule *rule = deadline->status->rule;
	struct alis_arena *mem = fields->mem;
	alis_day other = deadline->last[ALIS_LENIENT];

	if (deadline->done != ALIS_DAY_NONE)
		return;
	if (rule->open_question[language].n > 0)
		doubt(fields, rule->open_question[language]);
	if (other != deadline->last[ALIS_CAUTIOUS] && other != ALIS_DAY_NONE)
		doubt(fields,
		    FILLED(mem,
		        alis_said(language, "%1; by the other reading: %2"),
		        rule->readings[language], alis__day_text(other, mem)));
}

void alis__deadlines_for_people(struct fields *fields,
    const struct alis_run *run, const struct alis_plan *plan,
    enum alis_language language)
{
	struct alis_arena *mem = fields->mem;

	if (plan->deadline_count == 0)
		return;
	alis__section(fields, SAID(language, "Last days"));
	for (size_t i = 0; i < plan->deadline_count; i++) {
		const struct alis_deadline *d = &plan->deadlines[i];
		alis_day last = d->last[ALIS_CAUTIOUS];
		bool well = d->done != ALIS_DAY_NONE ||
		    (last != ALIS_DAY_NONE && last >= run->today);
		alis__line(fields,
		    FILLED(mem, alis_said(language, "%1: %2"),
		        alis__requirement_name(run, d->status->rule, mem),
		        deadline_text(run, d, language, mem)),
		    well ? ALIS_TONE_PLAIN : ALIS_TONE_BAD);
		deadline_doubts(fields, d, language);
	}
}
