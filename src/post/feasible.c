/* SPDX-License-Identifier: MIT */
#include "books.h"

/* What no journal can make good, seen once all books are made. */

enum alis_unit alis__unit_credited(
    const struct maker *maker, const struct alis_accounts *accounts)
{
	(void)maker;
	(void)accounts;
	return ALIS_UNIT_NONE;
}

void alis__tell_more_than_need(struct maker *maker,
    const struct alis_attribute *a, const struct alis_rule *rule)
{
	struct alis_diag *diag =
	    alis__book_complain(maker, ALIS_A069, a->value_span);

	diag->words[0] = rule->id;
	diag->hint = ALIS_TEXT("a part cannot be more than the whole: write at "
	                       "most what 'minst' says");
}

void alis__rules_check(struct maker *maker)
{
	(void)maker;
}
