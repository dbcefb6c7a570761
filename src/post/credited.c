/* SPDX-License-Identifier: MIT */
#include "books.h"

/* What the catalogue can credit, beside what requirements count. */

bool alis__may_credit(alis_str gift, alis_str account)
{
	alis_cut given, asked;

	/* Most differ in their first letter. */
	if (gift.n > 0 && account.n > 0 && gift.at[0] >= 'a' &&
	    gift.at[0] <= 'z' && account.at[0] >= 'a' && account.at[0] <= 'z' &&
	    gift.at[0] != account.at[0] && !alis_str_cut(gift, '$').found)
		return false;
	do {
		given = alis_str_cut(gift, ':');
		asked = alis_str_cut(account, ':');
		if (alis_str_cut(given.head, '$').found)
			return true;
		if (!alis_utf8_same(given.head, asked.head))
			return false;
		gift = given.tail;
		account = asked.tail;
	} while (given.found && asked.found);
	return !asked.found;
}

/* The bits of the units in which the catalogue credits an account. */
static unsigned units_of(const struct maker *maker, alis_str account)
{
	unsigned units = 0;

	for (const struct alis_catalogue *item = maker->books->catalogue;
	     item != NULL; item = item->next)
		for (const struct alis_gift *gift = item->gifts; gift != NULL;
		     gift = gift->next)
			if (alis__may_credit(gift->account, account))
				units |= 1U << gift->unit;
	return units;
}

/* The first unit of some. */
static enum alis_unit first_unit(unsigned units)
{
	int unit = ALIS_UNIT_NONE;

	while (units >> unit > 1 && (units >> unit & 1) == 0)
		unit++;
	return (enum alis_unit)unit;
}

enum alis_unit alis__unit_credited(
    const struct maker *maker, const struct alis_accounts *accounts)
{
	unsigned units = 0;

	for (size_t i = 0; i < accounts->count; i++)
		units |= units_of(maker, accounts->names[i]);
	return (units & (units - 1)) != 0 ? ALIS_UNIT_NONE : first_unit(units);
}

void alis__credited_check(
    struct maker *maker, const struct alis_attribute *a, alis_str account)
{
	const struct alis_service *service = maker->service;
	struct alis_nearest nearest;
	struct alis_diag *diag;

	if (units_of(maker, account) != 0)
		return;
	nearest = alis_nearest_to(account, maker->mem);
	for (const struct alis_catalogue *item = maker->books->catalogue;
	     item != NULL; item = item->next)
		for (const struct alis_gift *gift = item->gifts; gift != NULL;
		     gift = gift->next)
			if (!alis_str_cut(gift->account, '$').found)
				alis_nearest_try(&nearest, gift->account);
	diag = alis__book_complain(
	    maker, ALIS_A073, alis__part_span(maker, a, account));
	diag->words[0] = account;
	diag->words[1] = alis_nearest_word(&nearest);
	if (alis_account_within(account, service->service))
		diag->hint = ALIS_TEXT("service is counted by 'tid': write its "
		                       "categories there");
	else if (alis_account_within(account, service->absence))
		diag->hint = ALIS_TEXT("no requirement counts leave: 'fravær' "
		                       "says what it takes from service");
	else if (diag->words[1].n == 0)
		diag->hint = ALIS_TEXT("write a 'katalog' clause that gives "
		                       "it; else only postings can");
}

/* ---- units ---- */

static void tell_unit(struct maker *maker, const struct alis_attribute *a,
    alis_str part, alis_str account, unsigned units)
{
	alis__misfit_unit(maker, a, part, first_unit(units),
	    ALIS_TEXT("'%3' is credited in %2"));
	maker->diags->last->words[2] = account;
}

/* The attribute that has the figure of a requirement. */
static const struct alis_attribute *figure_of(
    const struct alis_clause *clause, const struct alis_rule *rule)
{
	if (rule->how == ALIS_HOW_DISTINCT)
		return alis__attribute(clause, "hver-minst");
	return alis__attribute(clause, rule->at_most ? "høyst" : "minst");
}

/*
 * Where nothing that is counted comes in the unit, it is the figure that is
 * wrong; else the account.
 */
void alis__units_check(struct maker *maker, const struct alis_clause *clause,
    const struct alis_rule *rule)
{
	static const char *const keys[] = { "sum", "sett", "ulike" };
	const struct alis_attribute *figure = figure_of(clause, rule),
	                            *a = NULL;
	enum alis_unit unit =
	    rule->how == ALIS_HOW_DISTINCT ? rule->threshold_unit : rule->unit;
	size_t wrong = 0, known = 0;
	alis_str first = ALIS_STR("");
	unsigned first_units = 0;

	for (size_t i = 0; a == NULL && i < ALIS_COUNT(keys); i++)
		a = alis__attribute(clause, keys[i]);
	if (a == NULL || figure == NULL || rule->how == ALIS_HOW_RHYTHM)
		return;
	for (size_t i = 0; i < rule->accounts.count; i++) {
		alis_str account = rule->accounts.names[i];
		unsigned units = units_of(maker, account);
		known += units != 0;
		if (units == 0 || (units >> unit & 1) != 0)
			continue;
		if (wrong++ == 0) {
			first = account;
			first_units = units;
		}
	}
	if (wrong == 0)
		return;
	if (wrong == known && rule->share_of.count == 0)
		tell_unit(maker, figure, alis__amount_part(figure->value),
		    first, first_units);
	else
		tell_unit(maker, a, first, first, first_units);
}
