/* SPDX-License-Identifier: MIT */
#include "money.h"

/* One figure of a line, for people and for machines. */

/* ---- amounts ---- */

/* More than this is exact in øre, and not as an alis_amount. */
#define CELL_MOST (INT64_MAX / (ALIS_ONE / 100))

alis_str alis__money_text(const struct told_money *told, alis_ore ore)
{
	struct alis_out out = alis_out_memory(told->mem);

	alis__put_grouped(&out, ore / 100);
	if (told->has_ore) {
		alis_out_char(&out, told->language == ALIS_EN ? '.' : ',');
		alis_out_lit(&out, ore % 100 < 10 ? "0" : "");
		alis_out_count(&out, ore % 100);
	}
	return alis_out_text(&out);
}

/* Exact, for machines. */
static struct alis_cell exact(const struct told_money *told, alis_ore ore)
{
	struct alis_out out;

	if (ore <= CELL_MOST)
		return alis__amount(ore * (ALIS_ONE / 100));
	out = alis_out_memory(told->mem);
	alis_out_count(&out, ore / 100);
	alis_out_char(&out, '.');
	alis_out_lit(&out, ore % 100 < 10 ? "0" : "");
	alis_out_count(&out, ore % 100);
	return alis__text(alis_out_text(&out));
}

/* ---- the values of a line ---- */

/* Nothing is known of those whose journals were not read, but what is due. */
static struct alis_ore_known entered(
    const struct alis_money_line *line, alis_ore ore)
{
	return (struct alis_ore_known){ line->members > 0, ore };
}

struct alis_ore_known alis__money_amount(
    const struct alis_money_line *line, enum money_value value)
{
	switch (value) {
	case VALUE_GRANT:
		return line->grant;
	case VALUE_RECEIVED:
		return entered(line, line->received);
	case VALUE_SHARE:
		return line->share;
	case VALUE_PAID:
		return entered(line, line->paid);
	case VALUE_SPENT:
		return entered(line, line->spent);
	case VALUE_CONFIRMED:
		return entered(line, line->confirmed);
	case VALUE_PLANNED:
		return entered(line, line->planned);
	case VALUE_OUTSIDE:
		return entered(line, line->outside);
	case VALUE_LEFT:
		return line->left;
	case VALUE_OVER:
		return line->over;
	case VALUE_COST:
		return line->cost;
	case VALUE_OWN:
		return line->own;
	case VALUE_BUDGET:
		return line->budget;
	case VALUE_BUDGET_LEFT:
		return line->budget_left;
	case VALUE_BUDGET_OVER:
		return line->budget_over;
	default:
		return (struct alis_ore_known){ false, 0 };
	}
}

static alis_str place_of(
    const struct told_money *told, const struct alis_money_line *line)
{
	const struct alis_roster *roster = told->cohort->roster;

	return line->municipality < roster->municipality_count
	    ? roster->municipalities[line->municipality].name
	    : ALIS_STR("");
}

/* A value that is no amount; false if it is one. */
static bool word_of(const struct told_money *told,
    const struct alis_money_line *line, enum money_value value,
    struct alis_cell *cell)
{
	switch (value) {
	case VALUE_NAME:
		*cell = alis__text(line->member->name);
		return true;
	case VALUE_PLACE:
		*cell = alis__text(place_of(told, line));
		return true;
	case VALUE_YEAR:
		*cell =
		    line->year != 0 ? alis__number(line->year) : alis__null();
		return true;
	case VALUE_KIND:
		*cell = alis__text(line->kind);
		return true;
	case VALUE_READ:
		*cell = alis__bool(line->members > 0);
		return true;
	case VALUE_MEMBERS:
		*cell = alis__number((int64_t)line->members);
		return true;
	case VALUE_UNREAD:
		*cell = alis__number((int64_t)line->unread);
		return true;
	default:
		return false;
	}
}

static bool is_over(enum money_value value)
{
	return value == VALUE_OVER || value == VALUE_BUDGET_OVER;
}

/* What is unknown is told as that; no budget is none. */
struct alis_cell alis__money_people_cell(const struct told_money *told,
    const struct alis_money_line *line, enum money_value value)
{
	struct alis_cell cell;
	struct alis_ore_known known = alis__money_amount(line, value);

	if (word_of(told, line, value, &cell)) {
		if (value == VALUE_PLACE && cell.text.n == 0)
			cell = alis__toned(
			    SAID(told->language, ALIS_TEXT("no municipality")),
			    ALIS_TONE_DIM);
		return cell;
	}
	if (known.is_known) {
		cell = alis__text(alis__money_text(told, known.ore));
		if (is_over(value) && known.ore > 0)
			cell.tone = ALIS_TONE_BAD;
		return cell;
	}
	if (value == VALUE_BUDGET && known.ore == 0)
		return alis__null();
	if ((value == VALUE_BUDGET_LEFT || value == VALUE_BUDGET_OVER) &&
	    line->budget.ore == 0)
		return alis__null();
	return alis__toned(ALIS_STR("?"), ALIS_TONE_DOUBTFUL);
}

struct alis_cell alis__money_machine_cell(const struct told_money *told,
    const struct alis_money_line *line, enum money_value value)
{
	struct alis_cell cell;
	struct alis_ore_known known = alis__money_amount(line, value);

	if (word_of(told, line, value, &cell))
		return cell;
	return known.is_known ? exact(told, known.ore) : alis__null();
}
