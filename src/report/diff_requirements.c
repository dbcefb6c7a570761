/* SPDX-License-Identifier: MIT */
#include "diff.h"

/* What moved of each requirement between two versions of a journal. */

const struct alis_status *alis__status_of(
    const struct alis_run *run, const struct alis_rule *rule, size_t near)
{
	/* Most stand where they stood. */
	for (size_t k = 0; run != NULL && k < run->status_count; k++) {
		size_t i = (near + k) % run->status_count;
		const struct alis_status *s = alis_run_status(run, i);
		if (alis_str_same(s->rule->id, rule->id) &&
		    alis_str_same(s->rule->book, rule->book))
			return s;
	}
	return NULL;
}

static bool same_result(
    const struct alis_status *a, const struct alis_status *b)
{
	return a->state == b->state && a->have == b->have &&
	    a->need == b->need && a->confirmed == b->confirmed &&
	    a->remaining == b->remaining && a->planned == b->planned &&
	    a->rule->unit == b->rule->unit && a->reached == b->reached &&
	    a->forecast == b->forecast;
}

/* What people read of one side; empty texts if it is not there. */
struct side {
	alis_str state, have, confirmed, remaining, when;
};

static struct side side_of(const struct alis_status *s,
    enum alis_language language, struct alis_arena *mem)
{
	struct side side = { { "", 0 }, { "", 0 }, { "", 0 }, { "", 0 },
		{ "", 0 } };
	enum alis_unit unit;

	if (s == NULL)
		return side;
	unit = s->rule->unit;
	side.state = alis__state_text(s->state, language);
	side.have = alis_report_amount(s->have, unit, language, mem);
	side.confirmed = alis_report_amount(s->confirmed, unit, language, mem);
	side.remaining = alis_report_amount(s->remaining, unit, language, mem);
	side.when = alis__forecast_text(s, mem);
	return side;
}

static void machine_side(struct rows *rows, const struct alis_status *s)
{
	const struct alis_cell null = alis__null();

	alis__cell(
	    rows, s == NULL ? null : alis__lit(alis_state_name(s->state)));
	alis__cell(
	    rows, s == NULL ? null : alis__lit(alis_unit_name(s->rule->unit)));
	alis__cell(rows, s == NULL ? null : alis__amount(s->have));
	alis__cell(rows, s == NULL ? null : alis__amount(s->confirmed));
	alis__cell(rows, s == NULL ? null : alis__amount(s->need));
	alis__cell(rows, s == NULL ? null : alis__amount(s->remaining));
	alis__cell(rows, s == NULL ? null : alis__amount(s->planned));
	alis__cell(rows, s == NULL ? null : alis__day(s->reached));
	alis__cell(rows, s == NULL ? null : alis__day(s->forecast));
}

static void result_cells(struct rows *rows, const struct alis_run *run,
    const struct alis_status *was, const struct alis_status *is,
    enum alis_language language, struct alis_arena *mem)
{
	const struct alis_rule *rule = is != NULL ? is->rule : was->rule;
	struct side a = side_of(was, language, mem);
	struct side b = side_of(is, language, mem);

	alis__cell(rows, alis__text(rule->book));
	alis__cell(rows, alis__text(rule->id));
	alis__cell(rows, alis__text(alis__requirement_name(run, rule, mem)));
	alis__cell(rows, alis__text(alis__moved(a.state, b.state, mem)));
	alis__cell(rows, alis__text(alis__moved(a.have, b.have, mem)));
	alis__cell(
	    rows, alis__text(alis__moved(a.confirmed, b.confirmed, mem)));
	alis__cell(
	    rows, alis__text(alis__moved(a.remaining, b.remaining, mem)));
	alis__cell(rows, alis__text(alis__moved(a.when, b.when, mem)));
	machine_side(rows, was);
	machine_side(rows, is);
}

#define MACHINES(key, right) \
	{ \
		key, TITLE(""), ALIS_FOR_JSON, right, ALIS_FIT_KEEP \
	}
#define SIDE_COLUMNS(side) \
	MACHINES("state" side, false), MACHINES("unit" side, false), \
	    MACHINES("have" side, true), MACHINES("confirmed" side, true), \
	    MACHINES("need" side, true), MACHINES("remaining" side, true), \
	    MACHINES("planned" side, true), MACHINES("reached" side, false), \
	    MACHINES("forecast" side, false)
#define PEOPLE(title, fit) \
	{ \
		"", TITLE(title), ALIS_FOR_PEOPLE, false, fit \
	}

static struct rows result_rows(const struct alis_run *was,
    const struct alis_run *is, enum alis_language language,
    struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		MACHINES("rulebook", false),
		MACHINES("id", false),
		PEOPLE(ALIS_TEXT("requirement"), ALIS_FIT_KEEP),
		PEOPLE(ALIS_TEXT("state"), ALIS_FIT_KEEP),
		PEOPLE(ALIS_TEXT("have"), ALIS_FIT_KEEP),
		PEOPLE(ALIS_TEXT("confirmed"), ALIS_FIT_BELOW),
		PEOPLE(ALIS_TEXT("remaining"), ALIS_FIT_BELOW),
		PEOPLE(ALIS_TEXT("when"), ALIS_FIT_BELOW),
		SIDE_COLUMNS("_was"),
		SIDE_COLUMNS(""),
	};
	size_t count_was = was == NULL ? 0 : was->status_count;
	size_t count_is = is == NULL ? 0 : is->status_count;
	struct rows rows = alis__rows(
	    alis__titled(columns, ALIS_COUNT(columns), language, mem),
	    ALIS_COUNT(columns), count_was + count_is, mem);

	for (size_t i = 0; i < count_is; i++) {
		const struct alis_status *s = alis_run_status(is, i);
		const struct alis_status *old =
		    alis__status_of(was, s->rule, i);
		if (old == NULL || !same_result(old, s))
			result_cells(&rows, is, old, s, language, mem);
	}
	for (size_t i = 0; i < count_was; i++)
		if (alis__status_of(is, alis_run_status(was, i)->rule, i) ==
		    NULL)
			result_cells(&rows, was, alis_run_status(was, i), NULL,
			    language, mem);
	return rows;
}

void alis__moved_requirements(struct fields *fields,
    const struct alis_compared *was, const struct alis_compared *is,
    alis_day day, enum alis_language language)
{
	struct alis_arena *mem = fields->mem;
	struct rows rows = result_rows(was == NULL ? NULL : was->run,
	    is == NULL ? NULL : is->run, language, mem);

	alis__field(
	    fields, "date", ALIS_STR(""), ALIS_FOR_JSON, alis__day(day));
	if (is != NULL) {
		alis__line(fields, ALIS_STR(""), ALIS_TONE_PLAIN);
		alis__line(fields,
		    FILLED(mem,
		        rows.used == 0
		            ? alis_said(language, "no requirement moves on %1")
		            : alis_said(language,
		                  "what moves of the requirements on %1"),
		        alis__day_text(day, mem)),
		    ALIS_TONE_HEAD);
	}
	alis__field(fields, "requirements", ALIS_STR(""),
	    rows.used == 0 ? ALIS_FOR_JSON : ALIS_FOR_JSON | ALIS_FOR_PEOPLE,
	    alis__table(&rows));
}
