/* SPDX-License-Identifier: MIT */
#include "books.h"

/* The yearly budget of a post: data for people, no requirement. */

/* "200 000 kr", "700 x 442 kr" */
static bool money_read(alis_str text, alis_amount *amount)
{
	enum alis_read read;
	enum alis_unit unit;
	alis_amount times;
	alis_str each = text;
	size_t used;

	if (alis_parse_quantity(text, true, amount, &unit))
		return unit == ALIS_UNIT_KRONE;
	read = alis_amount_read(text, &times, &used);
	if (read != ALIS_READ_OK || times == 0 || times % ALIS_ONE != 0 ||
	    !alis__tail_cut(&each, "x", &text) || each.n != used ||
	    !alis_parse_quantity(text, true, amount, &unit) ||
	    unit != ALIS_UNIT_KRONE ||
	    *amount > ALIS_AMOUNT_MOST / (times / ALIS_ONE))
		return false;
	*amount *= times / ALIS_ONE;
	return true;
}

/* Whether a comma is that of a decimal: it has a digit on each side. */
static bool is_decimal(alis_str text, size_t at)
{
	return at > 0 && at + 1 < text.n && text.at[at - 1] >= '0' &&
	    text.at[at - 1] <= '9' && text.at[at + 1] >= '0' &&
	    text.at[at + 1] <= '9';
}

/* "Leie, lys og varme, 900 000 kr": the amount stands behind the first comma
 * that leaves one, and "1,5 x 4 kr" is none of 5 times 4. */
static bool line_read(alis_str value, struct alis_budget_line *line)
{
	for (size_t i = 0; i < value.n; i++) {
		if (value.at[i] != ',' || is_decimal(value, i) ||
		    !money_read(alis_str_trim(alis_str_from(value, i + 1)),
		        &line->amount))
			continue;
		line->text = alis_str_trim(alis_str_part(value, 0, i));
		return line->text.n > 0;
	}
	return false;
}

void alis__budget_make(struct maker *maker, const struct alis_clause *clause)
{
	struct alis_budget *budget =
	    ALIS_NEW(maker->mem, struct alis_budget, 1);
	struct alis_budget_line *lines;
	size_t most = 0;

	for (const struct alis_attribute *a = clause->attributes; a != NULL;
	     a = a->next)
		most++;
	lines = ALIS_NEW(maker->mem, struct alis_budget_line, most + 1);
	budget->name = clause->name;
	budget->source = alis__value(clause, "kilde");
	budget->lines = lines;
	alis__values(clause, "tittel", budget->title);
	if (budget->title[ALIS_NB].n == 0)
		alis__lack(maker, clause, "tittel");
	if (budget->source.n == 0)
		alis__lack(maker, clause, "kilde");
	for (const struct alis_attribute *a = clause->attributes; a != NULL;
	     a = a->next) {
		bool income = alis_str_is(a->key, "inntekt");
		if (!income && !alis_str_is(a->key, "kostnad"))
			continue;
		lines[budget->count].is_income = income;
		if (line_read(a->value, &lines[budget->count]))
			budget->count++;
		else
			alis__misfit(maker, a,
			    ALIS_TEXT("write a text and an amount in kr: "
			              "Basistilskudd, 700 x 442 kr"));
	}
	if (maker->book->budget == NULL)
		maker->budget_end = &maker->book->budget;
	*maker->budget_end = budget;
	maker->budget_end = &budget->next;
}
