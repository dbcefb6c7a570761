/* SPDX-License-Identifier: MIT */
#include "diff.h"
#include "told.h"

/* Which results of a journal move, when another rule book judges it. */

static bool same_result(
    const struct alis_status *a, const struct alis_status *b)
{
	return a->state == b->state && a->have == b->have &&
	    a->need == b->need && a->confirmed == b->confirmed &&
	    a->lenient == b->lenient && a->lenient_need == b->lenient_need &&
	    a->rule->unit == b->rule->unit && a->reached == b->reached &&
	    a->forecast == b->forecast;
}

static alis_str amount_of(const struct alis_status *s, alis_amount amount,
    enum alis_language language, struct alis_arena *mem)
{
	return alis_report_amount(amount, s->rule->unit, language, mem);
}

/* What people read of one side; empty texts if it is not there. */
struct side {
	alis_str state, have, need;
};

static struct side side_of(const struct alis_status *s,
    enum alis_language language, struct alis_arena *mem)
{
	struct side side = { { "", 0 }, { "", 0 }, { "", 0 } };

	if (s == NULL)
		return side;
	side.state = alis__state_text(s->state, language);
	side.have = amount_of(s, s->have, language, mem);
	side.need = amount_of(s, s->need, language, mem);
	return side;
}

static void machine_side(struct rows *rows, const struct alis_status *s)
{
	alis__cell(rows,
	    s == NULL ? alis__null() : alis__lit(alis_state_name(s->state)));
	alis__cell(rows,
	    s == NULL ? alis__null()
	              : alis__lit(alis_unit_name(s->rule->unit)));
	alis__cell(rows, s == NULL ? alis__null() : alis__amount(s->have));
	alis__cell(rows, s == NULL ? alis__null() : alis__amount(s->need));
	alis__cell(rows, alis__day(s == NULL ? ALIS_DAY_NONE : s->reached));
	alis__cell(rows, alis__day(s == NULL ? ALIS_DAY_NONE : s->forecast));
}

static void result_cells(struct rows *rows, const struct alis_status *was,
    const struct alis_status *is, enum alis_language language,
    struct alis_arena *mem)
{
	const struct alis_rule *rule = is != NULL ? is->rule : was->rule;
	struct side a = side_of(was, language, mem);
	struct side b = side_of(is, language, mem);

	alis__cell(rows, alis__text(rule->book));
	alis__cell(rows, alis__text(rule->id));
	alis__cell(rows, alis__text(alis__moved(a.state, b.state, mem)));
	alis__cell(rows, alis__text(alis__moved(a.have, b.have, mem)));
	alis__cell(rows, alis__text(alis__moved(a.need, b.need, mem)));
	machine_side(rows, was);
	machine_side(rows, is);
}

static struct rows result_rows(const struct alis_run *was,
    const struct alis_run *is, enum alis_language language,
    struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "rulebook", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "id", TITLE(ALIS_TEXT("requirement")), ALIS_FOR_ALL, false,
		    false },
		{ "", TITLE(ALIS_TEXT("state")), ALIS_FOR_PEOPLE, false,
		    false },
		{ "", TITLE(ALIS_TEXT("have")), ALIS_FOR_PEOPLE, false, false },
		{ "", TITLE(ALIS_TEXT("need")), ALIS_FOR_PEOPLE, false, false },
		{ "state_was", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "unit_was", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "have_was", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "need_was", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "reached_was", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "forecast_was", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "state", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "unit", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "have", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "need", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "reached", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "forecast", TITLE(""), ALIS_FOR_MACHINES, false, false },
	};
	size_t most = was == NULL ? 0 : was->status_count + is->status_count;
	struct rows rows = alis__rows(
	    alis__titled(columns, ALIS_COUNT(columns), language, mem),
	    ALIS_COUNT(columns), most, mem);

	for (size_t i = 0; most > 0 && i < is->status_count; i++) {
		const struct alis_status *s = alis_run_status(is, i);
		const struct alis_status *old =
		    alis__status_of(was, s->rule, i);
		if (old == NULL || !same_result(old, s))
			result_cells(&rows, old, s, language, mem);
	}
	for (size_t i = 0; most > 0 && i < was->status_count; i++)
		if (alis__status_of(is, alis_run_status(was, i)->rule, i) ==
		    NULL)
			result_cells(&rows, alis_run_status(was, i), NULL,
			    language, mem);
	return rows;
}

void alis__told_results(struct fields *fields, const struct alis_run *was,
    const struct alis_run *is, enum alis_language language)
{
	struct alis_arena *mem = fields->mem;
	struct rows rows = result_rows(was, is, language, mem);

	alis__field(fields, "date", ALIS_STR(""), ALIS_FOR_MACHINES,
	    was == NULL ? alis__null() : alis__day(is->today));
	if (was != NULL) {
		alis__line(fields, ALIS_STR(""), ALIS_TONE_PLAIN);
		alis__line(fields,
		    FILLED(mem,
		        rows.used == 0
		            ? alis_said(language,
		                  "no result in the journal of %1 moves on %2")
		            : alis_said(language,
		                  "what moves in the journal of %1 on %2"),
		        is->who.n > 0 ? is->who : SAID(language, "unnamed"),
		        alis__day_text(is->today, mem)),
		    ALIS_TONE_HEAD);
	}
	alis__field(fields, "results", ALIS_STR(""),
	    rows.used == 0 ? ALIS_FOR_MACHINES : ALIS_FOR_ALL,
	    alis__table(&rows));
}
