/* SPDX-License-Identifier: MIT */
#include "money.h"

/* ---- columns ---- */

/* For machines those with a key, for people those with a title; of these the
 * ones that are 'rare' only if there is anything in them. */
struct money_column {
	enum money_value value;
	const char *key;
	const char *title;
	enum alis_fit fit;
	bool rare;
};

static const struct money_column by_alis[] = {
	{ VALUE_NAME, "name", ALIS_TEXT("ALIS"), ALIS_FIT_CUT, false },
	{ VALUE_PLACE, "kommune", NULL, ALIS_FIT_KEEP, false },
	{ VALUE_YEAR, "year", ALIS_TEXT("year"), ALIS_FIT_KEEP, false },
	{ VALUE_READ, "read", NULL, ALIS_FIT_KEEP, false },
	{ VALUE_RECEIVED, "received", ALIS_TEXT("received"), ALIS_FIT_DROP,
	    true },
	{ VALUE_GRANT, "grant", ALIS_TEXT("grant"), ALIS_FIT_KEEP, false },
	{ VALUE_SHARE, "own_share", NULL, ALIS_FIT_KEEP, false },
	{ VALUE_PAID, "own_share_paid", NULL, ALIS_FIT_KEEP, false },
	{ VALUE_SPENT, "spent", ALIS_TEXT("spent"), ALIS_FIT_KEEP, false },
	{ VALUE_CONFIRMED, "confirmed", ALIS_TEXT("confirmed"), ALIS_FIT_DROP,
	    true },
	{ VALUE_OUTSIDE, "outside", NULL, ALIS_FIT_KEEP, false },
	{ VALUE_LEFT, "left", ALIS_TEXT("left"), ALIS_FIT_KEEP, false },
	{ VALUE_OVER, "over", ALIS_TEXT("over"), ALIS_FIT_KEEP, true },
	{ VALUE_PLANNED, "planned", ALIS_TEXT("planned"), ALIS_FIT_DROP, true },
};

static const struct money_column by_place[] = {
	{ VALUE_PLACE, "kommune", ALIS_TEXT("municipality"), ALIS_FIT_CUT,
	    false },
	{ VALUE_YEAR, "year", ALIS_TEXT("year"), ALIS_FIT_KEEP, false },
	{ VALUE_MEMBERS, "members", NULL, ALIS_FIT_KEEP, false },
	{ VALUE_UNREAD, "unread", NULL, ALIS_FIT_KEEP, false },
	{ VALUE_GRANT, "grant", NULL, ALIS_FIT_KEEP, false },
	{ VALUE_RECEIVED, "received", NULL, ALIS_FIT_KEEP, false },
	{ VALUE_CONFIRMED, "confirmed", NULL, ALIS_FIT_KEEP, false },
	{ VALUE_PLANNED, "planned", NULL, ALIS_FIT_KEEP, false },
	{ VALUE_OUTSIDE, "outside", NULL, ALIS_FIT_KEEP, false },
	{ VALUE_LEFT, "left", NULL, ALIS_FIT_KEEP, false },
	{ VALUE_OVER, "over", NULL, ALIS_FIT_KEEP, false },
	{ VALUE_PAID, "own_share_paid", ALIS_TEXT("share paid"), ALIS_FIT_DROP,
	    true },
	{ VALUE_OWN, "own", ALIS_TEXT("own cost"), ALIS_FIT_DROP, false },
	{ VALUE_SPENT, "spent", ALIS_TEXT("spent"), ALIS_FIT_DROP, false },
	{ VALUE_SHARE, "own_share", ALIS_TEXT("own share"), ALIS_FIT_DROP,
	    false },
	{ VALUE_COST, "cost", ALIS_TEXT("cost"), ALIS_FIT_KEEP, false },
	{ VALUE_BUDGET, "budget", ALIS_TEXT("budget"), ALIS_FIT_KEEP, true },
	{ VALUE_BUDGET_LEFT, "budget_left", ALIS_TEXT("left"), ALIS_FIT_KEEP,
	    true },
	{ VALUE_BUDGET_OVER, "budget_over", ALIS_TEXT("over"), ALIS_FIT_KEEP,
	    true },
};

static const struct money_column by_year[] = {
	{ VALUE_YEAR, "year", ALIS_TEXT("year"), ALIS_FIT_KEEP, false },
	{ VALUE_MEMBERS, "members", ALIS_TEXT("ALIS"), ALIS_FIT_KEEP, false },
	{ VALUE_UNREAD, "unread", NULL, ALIS_FIT_KEEP, false },
	{ VALUE_RECEIVED, "received", ALIS_TEXT("received"), ALIS_FIT_DROP,
	    true },
	{ VALUE_PAID, "own_share_paid", ALIS_TEXT("share paid"), ALIS_FIT_DROP,
	    true },
	{ VALUE_SHARE, "own_share", ALIS_TEXT("own share"), ALIS_FIT_DROP,
	    false },
	{ VALUE_GRANT, "grant", ALIS_TEXT("grant"), ALIS_FIT_KEEP, false },
	{ VALUE_SPENT, "spent", ALIS_TEXT("spent"), ALIS_FIT_KEEP, false },
	{ VALUE_CONFIRMED, "confirmed", ALIS_TEXT("confirmed"), ALIS_FIT_DROP,
	    true },
	{ VALUE_OUTSIDE, "outside", NULL, ALIS_FIT_KEEP, false },
	{ VALUE_LEFT, "left", ALIS_TEXT("left"), ALIS_FIT_KEEP, false },
	{ VALUE_OVER, "over", ALIS_TEXT("over"), ALIS_FIT_KEEP, true },
	{ VALUE_COST, "cost", NULL, ALIS_FIT_KEEP, false },
	{ VALUE_OWN, "own", NULL, ALIS_FIT_KEEP, false },
	{ VALUE_PLANNED, "planned", ALIS_TEXT("planned"), ALIS_FIT_DROP, true },
};

static const struct money_column by_kind[] = {
	{ VALUE_KIND, "account", ALIS_TEXT("expense"), ALIS_FIT_CUT, false },
	{ VALUE_YEAR, "year", ALIS_TEXT("year"), ALIS_FIT_KEEP, false },
	{ VALUE_SPENT, "spent", ALIS_TEXT("spent"), ALIS_FIT_KEEP, false },
	{ VALUE_CONFIRMED, "confirmed", ALIS_TEXT("confirmed"), ALIS_FIT_KEEP,
	    false },
	{ VALUE_PLANNED, "planned", ALIS_TEXT("planned"), ALIS_FIT_KEEP,
	    false },
	{ VALUE_OUTSIDE, "outside", ALIS_TEXT("outside"), ALIS_FIT_KEEP, true },
};

struct sort {
	const char *key;
	const struct money_column *columns;
	size_t count;
};

/* In the order of enum alis_money_by, from ALIS_MONEY_BY_ALIS on. */
static const struct sort sorts[] = {
	{ "alis", by_alis, ALIS_COUNT(by_alis) },
	{ "kommuner", by_place, ALIS_COUNT(by_place) },
	{ "years", by_year, ALIS_COUNT(by_year) },
	{ "kinds", by_kind, ALIS_COUNT(by_kind) },
};

/* ---- tables ---- */

static bool is_shown(
    const struct money_column *column, struct alis_money_lines lines)
{
	if (column->title == NULL || !column->rare)
		return column->title != NULL;
	for (size_t i = 0; i < lines.count; i++) {
		struct alis_ore_known known =
		    alis__money_amount(&lines.at[i], column->value);
		if (known.ore > 0 &&
		    (known.is_known || column->value == VALUE_BUDGET))
			return true;
	}
	return false;
}

/* The columns of a sort that are shown: what any line says of that is asked
 * once, for there may be thousands of them. */
struct shown {
	const struct money_column **columns;
	size_t count;
};

static struct shown shown_of(const struct told_money *told,
    const struct sort *sort, struct alis_money_lines lines)
{
	struct shown shown = {
		ALIS_NEW(told->mem, const struct money_column *, sort->count),
		0,
	};

	for (size_t i = 0; i < sort->count; i++)
		if (is_shown(&sort->columns[i], lines))
			shown.columns[shown.count++] = &sort->columns[i];
	return shown;
}

/* The last row: "sum" and what the lines add up to. */
static void total_put(const struct told_money *told, struct shown shown,
    const struct alis_money_line *total, struct rows *rows)
{
	for (size_t i = 0; i < shown.count; i++) {
		enum money_value value = shown.columns[i]->value;
		struct alis_cell cell = i == 0
		    ? alis__text(SAID(told->language, ALIS_TEXT("sum")))
		    : value <= VALUE_KIND
		    ? alis__null()
		    : alis__money_people_cell(told, total, value);
		if (cell.tone == ALIS_TONE_PLAIN)
			cell.tone = ALIS_TONE_HEAD;
		alis__cell(rows, cell);
	}
}

static struct alis_cell people_table(const struct told_money *told,
    const struct sort *sort, struct alis_money_lines lines,
    const struct alis_money_line *total)
{
	struct shown shown = shown_of(told, sort, lines);
	struct alis_column *columns =
	    ALIS_NEW(told->mem, struct alis_column, shown.count);
	struct rows rows;

	for (size_t i = 0; i < shown.count; i++) {
		const struct money_column *column = shown.columns[i];
		columns[i] = (struct alis_column){ column->key,
			SAID(told->language, column->title), ALIS_FOR_PEOPLE,
			column->value > VALUE_KIND, column->fit };
	}
	rows = alis__rows(columns, shown.count, lines.count + 1, told->mem);
	for (size_t line = 0; line < lines.count; line++)
		for (size_t i = 0; i < shown.count; i++)
			alis__cell(&rows,
			    alis__money_people_cell(told, &lines.at[line],
			        shown.columns[i]->value));
	total_put(told, shown, total, &rows);
	return alis__table(&rows);
}

static struct alis_cell machine_table(const struct told_money *told,
    const struct sort *sort, struct alis_money_lines lines)
{
	struct alis_column *columns =
	    ALIS_NEW(told->mem, struct alis_column, sort->count);
	struct rows rows;

	for (size_t i = 0; i < sort->count; i++)
		columns[i] = (struct alis_column){
			.key = sort->columns[i].key,
			.audience = ALIS_FOR_MACHINES,
		};
	rows = alis__rows(columns, sort->count, lines.count, told->mem);
	for (size_t line = 0; line < lines.count; line++)
		for (size_t i = 0; i < sort->count; i++)
			alis__cell(&rows,
			    alis__money_machine_cell(
			        told, &lines.at[line], sort->columns[i].value));
	return alis__table(&rows);
}

/* ---- the report ---- */

static struct alis_cell total_cell(const struct told_money *told)
{
	static const enum money_value names[] = { VALUE_PLACE, VALUE_YEAR };
	struct fields fields = alis__fields(told->mem);
	struct alis_cell cell = { .kind = ALIS_CELL_REPORT };

	for (size_t i = 0; i < ALIS_COUNT(by_place); i++) {
		enum money_value value = by_place[i].value;
		if (value != names[0] && value != names[1])
			alis__field(&fields, by_place[i].key, ALIS_STR(""),
			    ALIS_FOR_JSON,
			    alis__money_machine_cell(
			        told, &told->money->total, value));
	}
	cell.report = alis__report(&fields);
	return cell;
}

static bool line_has_ore(const struct alis_money_line *line)
{
	for (int value = VALUE_GRANT; value <= VALUE_BUDGET_OVER; value++) {
		struct alis_ore_known known = alis__money_amount(line, value);
		if (known.is_known && known.ore % 100 != 0)
			return true;
	}
	return false;
}

static bool has_ore(const struct alis_money *money)
{
	for (size_t i = 0; i < money->alis.count; i++)
		if (line_has_ore(&money->alis.at[i]))
			return true;
	for (size_t i = 0; i < money->kinds.count; i++)
		if (line_has_ore(&money->kinds.at[i]))
			return true;
	for (size_t i = 0; i < money->places.count; i++)
		if (line_has_ore(&money->places.at[i]))
			return true;
	return false;
}

/* The sum of all accounts is that of all members. */
static struct alis_money_lines lines_of(
    const struct alis_money *money, enum alis_money_by by)
{
	switch (by) {
	case ALIS_MONEY_BY_PLACE:
		return money->places;
	case ALIS_MONEY_BY_YEAR:
		return money->years;
	case ALIS_MONEY_BY_KIND:
		return money->kinds;
	default:
		return money->alis;
	}
}

/* JSON has them all, CSV the one that was asked for. */
static void tables_put(const struct told_money *told, enum alis_money_by asked)
{
	enum alis_money_by csv =
	    asked == ALIS_MONEY_BY_ALL ? ALIS_MONEY_BY_ALIS : asked;

	for (size_t i = 0; i < ALIS_COUNT(sorts); i++) {
		enum alis_money_by by = ALIS_MONEY_BY_ALIS + (int)i;
		struct alis_money_lines lines = lines_of(told->money, by);
		bool shown = asked == by ||
		    (asked == ALIS_MONEY_BY_ALL && by <= ALIS_MONEY_BY_PLACE);
		alis__field(told->fields, sorts[i].key, ALIS_STR(""),
		    by == csv ? ALIS_FOR_MACHINES : ALIS_FOR_JSON,
		    machine_table(told, &sorts[i], lines));
		if (!shown || lines.count == 0)
			continue;
		alis__line(told->fields, ALIS_STR(""), ALIS_TONE_PLAIN);
		alis__field(told->fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE,
		    people_table(told, &sorts[i], lines, &told->money->total));
	}
}

static void head_put(const struct told_money *told)
{
	const struct alis_roster *roster = told->cohort->roster;
	alis_str first = alis__count_text(told->money->first, told->mem);
	alis_str last = alis__count_text(told->money->last, told->mem);
	struct alis_cell none = alis__null();

	alis__line(told->fields,
	    FILLED(told->mem,
	        alis_said(told->language,
	            told->money->first == told->money->last
	                ? ALIS_TEXT("money of %1, in kr, as of %3")
	                : ALIS_TEXT("money of %1 to %2, in kr, as of %3")),
	        first, last, alis__day_text(told->cohort->today, told->mem)),
	    ALIS_TONE_HEAD);
	alis__field(told->fields, "format", ALIS_STR(""), ALIS_FOR_JSON,
	    alis__number(1));
	alis__field(told->fields, "cohort", ALIS_STR(""), ALIS_FOR_JSON,
	    alis__text(roster->name));
	alis__field(told->fields, "date", ALIS_STR(""), ALIS_FOR_JSON,
	    alis__day(told->cohort->today));
	alis__field(told->fields, "first_year", ALIS_STR(""), ALIS_FOR_JSON,
	    alis__number(told->money->first));
	alis__field(told->fields, "last_year", ALIS_STR(""), ALIS_FOR_JSON,
	    alis__number(told->money->last));
	alis__field(told->fields, "grant_a_year", ALIS_STR(""), ALIS_FOR_JSON,
	    roster->has_grant ? alis__amount(roster->grant) : none);
	alis__field(told->fields, "own_share_a_year", ALIS_STR(""),
	    ALIS_FOR_JSON,
	    roster->has_share ? alis__amount(roster->share) : none);
}

const struct alis_report *alis_report_of_money(const struct alis_cohort *cohort,
    const struct alis_money *money, enum alis_money_by by,
    enum alis_language language, struct alis_arena *mem)
{
	struct fields fields = alis__fields(mem);
	struct told_money told = {
		.cohort = cohort,
		.money = money,
		.language = language,
		.mem = mem,
		.has_ore = has_ore(money),
		.fields = &fields,
	};

	head_put(&told);
	tables_put(&told, by);
	alis__field(
	    &fields, "total", ALIS_STR(""), ALIS_FOR_JSON, total_cell(&told));
	alis__money_notes(&told);
	return alis__report_masked(&fields);
}
