/* SPDX-License-Identifier: MIT */
#include "whynot.h"

void alis__step(struct steps *steps, struct step step)
{
	if (steps->count == steps->room) {
		size_t room = 2 * steps->room + 16;
		struct step *wider =
		    ALIS_NEW(steps->about->mem, struct step, room);
		for (size_t i = 0; i < steps->count; i++)
			wider[i] = steps->at[i];
		steps->at = wider;
		steps->room = room;
	}
	steps->at[steps->count++] = step;
}

alis_str alis__saying(
    const struct about *about, const char *text, alis_str word)
{
	return FILLED(about->mem, alis_said(about->language, text), word);
}

/* ---- a person's word ---- */

static bool is_reached(
    const struct about *about, alis_amount have, alis_amount need)
{
	return about->rule->at_most ? have <= need : have >= need && need > 0;
}

/* By the one reading or the other. */
static bool can_be_settled(const struct about *about)
{
	const struct alis_status *status = about->status;

	return (status->missing.count == 0 &&
	           is_reached(about, status->have, status->need)) ||
	    is_reached(about, status->lenient, status->lenient_need);
}

static void judge_steps(struct steps *steps)
{
	const struct about *about = steps->about;
	const struct alis_rule *rule = about->rule;
	enum alis_language language = about->language;
	const alis_str open[] = { rule->open_question[language],
		rule->readings[language] };
	const char *text = can_be_settled(about)
	    ? ALIS_TEXT("a person's word settles it; write: %1")
	    : ALIS_TEXT("a person's word settles it, once one of the readings "
	                "is reached; write then: %1");

	if (about->status->state != ALIS_JUDGEMENT)
		return;
	for (size_t i = 0; i < ALIS_COUNT(open); i++)
		if (open[i].n > 0)
			alis__step(steps,
			    (struct step){ .kind = STEP_JUDGE,
			        .text = alis__saying(about,
			            ALIS_TEXT("left open: %1"), open[i]) });
	alis__step(steps,
	    (struct step){ .kind = STEP_JUDGE,
	        .text = alis__saying(about, text,
	            JOINED(about->mem,
	                alis__day_text(about->run->today, about->mem),
	                ALIS_STR(" * "), about->run->books->rules.judgements,
	                ALIS_STR(" "), rule->id)) });
}

/* ---- what then remains ---- */

static alis_str forecast_text(const struct about *about)
{
	const struct alis_status *status = about->status;
	const alis_str words[] = {
		alis__day_text(status->by_plan, about->mem),
		alis__day_text(status->at_pace, about->mem),
	};
	bool plan = status->by_plan != ALIS_DAY_NONE;
	bool pace = status->at_pace != ALIS_DAY_NONE;
	const char *text = ALIS_TEXT("neither plan nor pace tells a day");

	if (plan && pace)
		text = ALIS_TEXT("by plan on %1; at the pace of the last 12 "
		                 "months on %2");
	else if (plan)
		text = ALIS_TEXT("by plan on %1");
	else if (pace)
		text = ALIS_TEXT("at the pace of the last 12 months on %2");
	return alis_filled(alis_said(about->language, text), words,
	    ALIS_COUNT(words), about->mem);
}

static void over_step(struct steps *steps, int year, alis_amount over)
{
	const struct about *about = steps->about;
	const alis_str words[] = { alis__of_unit(about, over),
		alis__count_text(year, about->mem) };
	const char *text = year == 0
	    ? ALIS_TEXT("%1 over what may be: nothing that is added mends it")
	    : ALIS_TEXT("%1 over what may be in %2: nothing that is added "
	                "mends it");

	alis__step(steps,
	    (struct step){ .kind = STEP_REMAINS,
	        .text = alis_filled(alis_said(about->language, text), words,
	            ALIS_COUNT(words), about->mem) });
}

static void over_steps(struct steps *steps)
{
	const struct alis_status *status = steps->about->status;

	if (status->year_count == 0)
		over_step(steps, 0, status->surplus);
	for (size_t i = 0; i < status->year_count; i++)
		if (status->years[i].used > status->years[i].limit)
			over_step(steps, status->years[i].year,
			    status->years[i].used - status->years[i].limit);
}

/* Weeks and days that have passed are not made up for later; and where all that
 * there is must count, more of it mends nothing. */
bool alis__may_grow(const struct about *about)
{
	if (about->rule->at_most ||
	    (about->rule->share_of.count > 0 && about->status->need > 0))
		return false;
	switch (about->rule->how) {
	case ALIS_HOW_RHYTHM:
	case ALIS_HOW_DEADLINE:
		return false;
	case ALIS_HOW_STARTED:
		return about->status->have > 0 ||
		    about->run->today < about->rule->begun_before;
	default:
		return true;
	}
}

static void remains_step(struct steps *steps)
{
	const struct about *about = steps->about;
	const struct alis_status *status = about->status;
	struct step step = { .kind = STEP_REMAINS };

	if (about->rule->at_most) {
		over_steps(steps);
	} else if (status->remaining > 0 && alis__may_grow(about)) {
		step.amount = status->remaining;
		step.unit = about->rule->unit;
		step.text = forecast_text(about);
		alis__step(steps, step);
	}
}

/* ---- for machines ---- */

static const char *step_name(enum step_kind kind)
{
	static const char *const names[STEP_COUNT] = { "judge", "confirm",
		"planned", "left-out", "missing", "counts", "remains" };

	return names[kind];
}

static void entry_cells(struct rows *rows, const struct about *about,
    const struct alis_entry *entry)
{
	alis_str none = ALIS_STR("");

	alis__cell(rows,
	    alis__text(
	        entry == NULL ? none : alis__days_text(entry, about->mem)));
	alis__cell(rows,
	    alis__text(entry == NULL ? none : alis__mark_text(entry->mark)));
	alis__cell(rows, alis__text(entry == NULL ? none : entry->src->name));
	alis__cell(rows,
	    entry == NULL
	        ? alis__null()
	        : alis__number(
	              alis_source_place(entry->src, entry->span.from).line));
	alis__cell(rows, alis__text(entry == NULL ? none : entry->kind));
	alis__cell(rows, alis__text(entry == NULL ? none : entry->what));
}

static struct alis_cell machine_table(const struct steps *steps)
{
	static const struct alis_column columns[] = {
		{ "step", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
		{ "date", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
		{ "mark", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
		{ "file", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
		{ "line", TITLE(""), ALIS_FOR_MACHINES, true, ALIS_FIT_KEEP },
		{ "kind", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
		{ "what", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
		{ "account", TITLE(""), ALIS_FOR_MACHINES, false,
		    ALIS_FIT_KEEP },
		{ "amount", TITLE(""), ALIS_FOR_MACHINES, true, ALIS_FIT_KEEP },
		{ "unit", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
		{ "text", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
	};
	struct rows rows = alis__rows(
	    columns, ALIS_COUNT(columns), steps->count, steps->about->mem);

	for (size_t i = 0; i < steps->count; i++) {
		const struct step *step = &steps->at[i];
		bool measured = step->unit != ALIS_UNIT_NONE;
		alis__cell(&rows, alis__lit(step_name(step->kind)));
		entry_cells(&rows, steps->about, step->entry);
		alis__cell(&rows, alis__text(step->account));
		alis__cell(&rows,
		    measured ? alis__amount(step->amount) : alis__null());
		alis__cell(&rows,
		    measured ? alis__lit(alis_unit_name(step->unit))
		             : alis__null());
		alis__cell(&rows, alis__text(step->text));
	}
	return alis__table(&rows);
}

/* ---- for people ---- */

static alis_str heading(const struct about *about, enum step_kind kind)
{
	static const char *const texts[STEP_COUNT] = {
		[STEP_JUDGE] = ALIS_TEXT("for a person to judge"),
		[STEP_CONFIRM] = ALIS_TEXT("counts, and waits for '*'"),
		[STEP_PLANNED] = ALIS_TEXT("planned"),
		[STEP_LEFT_OUT] =
		    ALIS_TEXT("left out, and what would make it count"),
		[STEP_MISSING] = ALIS_TEXT("missing"),
		[STEP_COUNTS] = ALIS_TEXT("what would count"),
		[STEP_REMAINS] = ALIS_TEXT("remains"),
	};

	if (kind == STEP_CONFIRM && about->rule->confirmed_only)
		return SAID(about->language, "counts when it has '*'");
	return SAID(about->language, texts[kind]);
}

static alis_str amount_text(const struct about *about, const struct step *step)
{
	if (step->unit == ALIS_UNIT_NONE)
		return ALIS_STR("");
	if (step->kind == STEP_REMAINS)
		return alis__plain_amount(
		    step->amount, step->unit, about->language, about->mem);
	return alis_report_amount(
	    step->amount, step->unit, about->language, about->mem);
}

/* The columns of some entries, or of what is none: of those only what any has.
 * An empty first column is what they are indented by. */
static const struct alis_column *people_columns(
    const struct steps *steps, size_t from, size_t to, size_t *count)
{
	struct alis_column *columns =
	    ALIS_NEW(steps->about->mem, struct alis_column, 6);
	bool entries = steps->at[from].entry != NULL, measured = false;
	size_t n = 0;

	for (size_t i = from; i < to; i++)
		measured = measured || steps->at[i].unit != ALIS_UNIT_NONE;
	columns[n++].key = "indent";
	columns[n++].key = "name";
	if (measured) {
		columns[n].right = true;
		columns[n++].key = "amount";
	}
	if (entries) {
		columns[n++].key = "place";
		columns[n++].key = "entry";
	}
	columns[n++].key = "text";
	for (size_t i = 0; i < n; i++) {
		columns[i].title = ALIS_STR("");
		columns[i].audience = ALIS_FOR_PEOPLE;
		columns[i].fit =
		    i < 2 || columns[i].right ? ALIS_FIT_KEEP : ALIS_FIT_BELOW;
	}
	*count = n;
	return columns;
}

static void people_cells(struct rows *rows, const struct about *about,
    const struct step *step, bool measured)
{
	const struct alis_entry *entry = step->entry;

	alis__cell(rows, alis__lit(""));
	alis__cell(rows,
	    alis__text(entry == NULL ? step->account
	                             : alis__days_text(entry, about->mem)));
	if (measured)
		alis__cell(rows, alis__text(amount_text(about, step)));
	if (entry != NULL) {
		alis__cell(
		    rows, alis__text(alis__entry_place(entry, about->mem)));
		alis__cell(
		    rows, alis__text(alis__entry_text(entry, about->mem)));
	}
	alis__cell(rows, alis__text(step->text));
}

static struct alis_cell people_table(
    const struct steps *steps, size_t from, size_t to)
{
	size_t column_count;
	const struct alis_column *columns =
	    people_columns(steps, from, to, &column_count);
	struct rows rows =
	    alis__rows(columns, column_count, to - from, steps->about->mem);

	for (size_t i = from; i < to; i++)
		people_cells(
		    &rows, steps->about, &steps->at[i], columns[2].right);
	return alis__table(&rows);
}

/* What is but a sentence stands on a line of its own, which may be wrapped. */
static bool is_sentence(const struct step *step)
{
	return step->kind == STEP_REMAINS ||
	    (step->entry == NULL && step->account.n == 0);
}

static void sentence_field(
    struct fields *fields, const struct about *about, const struct step *step)
{
	alis_str amount = amount_text(about, step);

	alis__field(fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE,
	    alis__prose(amount.n == 0
	            ? JOINED(fields->mem, ALIS_STR("  "), step->text)
	            : JOINED(fields->mem, ALIS_STR("  "), amount,
	                  ALIS_STR(": "), step->text)));
}

static void people_fields(struct fields *fields, const struct steps *steps)
{
	size_t from = 0, to;

	for (; from < steps->count; from = to) {
		const struct step *first = &steps->at[from];
		to = from + 1;
		while (to < steps->count && steps->at[to].kind == first->kind &&
		    is_sentence(&steps->at[to]) == is_sentence(first))
			to++;
		if (from == 0 || first->kind != first[-1].kind) {
			alis__line(fields, ALIS_STR(""), ALIS_TONE_PLAIN);
			alis__sentence(fields,
			    heading(steps->about, first->kind), ALIS_TONE_DIM);
		}
		if (!is_sentence(first)) {
			alis__field(fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE,
			    people_table(steps, from, to));
			continue;
		}
		for (size_t i = from; i < to; i++)
			sentence_field(fields, steps->about, &steps->at[i]);
	}
}

/* ---- the whole ---- */

static struct steps steps_of(const struct about *about)
{
	struct steps steps = { .about = about, .rooms = alis__rooms(about) };
	enum alis_state state = about->status->state;

	if (state == ALIS_MET)
		return steps;
	judge_steps(&steps);
	/* A figure that is reached waits for a person alone. */
	if (state == ALIS_JUDGEMENT && about->status->missing.count == 0 &&
	    is_reached(about, about->status->have, about->status->need))
		return steps;
	/* Of what is too much already, no entry makes less. */
	if (!about->rule->at_most || state == ALIS_MET_UNCONFIRMED)
		alis__steps_of_entries(&steps);
	if (state == ALIS_MET_UNCONFIRMED)
		return steps;
	alis__steps_of_missing(&steps);
	remains_step(&steps);
	return steps;
}

const struct alis_report *alis_report_of_why_not(const struct alis_run *run,
    const struct alis_status *status, enum alis_language language,
    struct alis_arena *mem)
{
	const struct about about = { run, alis_run_proved(run, status, mem),
		status->rule, language, mem };
	const struct steps steps = steps_of(&about);
	struct fields fields = alis__fields(mem);

	alis__requirement_fields(&fields, &about);
	alis__namesake_fields(&fields, &about);
	alis__field(&fields, "by_plan", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__day(status->by_plan));
	alis__field(&fields, "at_pace", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__day(status->at_pace));
	if (status->state == ALIS_MET) {
		alis__line(&fields, ALIS_STR(""), ALIS_TONE_PLAIN);
		alis__sentence(&fields,
		    SAID(language, "it is met: nothing is missing"),
		    ALIS_TONE_GOOD);
	}
	people_fields(&fields, &steps);
	alis__field(&fields, "why_not", ALIS_STR(""), ALIS_FOR_MACHINES,
	    machine_table(&steps));
	return alis__report_masked(&fields);
}
