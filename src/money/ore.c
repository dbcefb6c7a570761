/* SPDX-License-Identifier: MIT */
#include <alis/money.h>

/* Amounts in whole øre, and the part of a year's that falls to some days. */

#define ORE       (ALIS_ONE / 100)
#define YEAR_DAYS 360

alis_ore alis_ore_of(alis_amount amount)
{
	return amount / ORE + (amount % ORE >= ORE / 2);
}

alis_ore alis_ore_add(alis_ore a, alis_ore b)
{
	alis_ore sum;

	return __builtin_add_overflow(a, b, &sum) ? ALIS_ORE_MOST : sum;
}

/* What has been given when so many days of the year have gone. */
static alis_ore given(alis_ore yearly, int32_t days)
{
	alis_ore rest = yearly % YEAR_DAYS * days;

	/* In parts, so that no product is too large. */
	return yearly / YEAR_DAYS * days + (rest + YEAR_DAYS / 2) / YEAR_DAYS;
}

alis_ore alis_ore_in_year(
    alis_ore yearly, int year, alis_day first, alis_day last)
{
	alis_day begin = alis_day_of((struct alis_civil){ year, 1, 1 });
	alis_day end = alis_day_of((struct alis_civil){ year, 12, 31 });

	if (first < begin)
		first = begin;
	if (last > end)
		last = end;
	if (last < first)
		return 0;
	return given(yearly, alis_day_weight(begin, last)) -
	    given(yearly, alis_day_weight(begin, first - 1));
}
