/* SPDX-License-Identifier: MIT */
#include <alis/ledger.h>

bool alis_account_within(alis_str account, alis_str root)
{
	while (root.n > 0) {
		alis_cut part = alis_str_cut(account, ':');
		alis_cut wanted = alis_str_cut(root, ':');
		if (!alis_utf8_same(part.head, wanted.head))
			return false;
		account = part.tail;
		root = wanted.tail;
	}
	return true;
}

alis_amount alis_fact_value(const struct alis_fact *fact, alis_day day)
{
	alis_day last = fact->last < day ? fact->last : day;

	if (fact->unit != ALIS_UNIT_PERCENT)
		return fact->last <= day ? fact->amount : 0;
	/* A percentage has at most two decimals, so this is exact. */
	return fact->amount / 100 * alis_day_weight(fact->first, last);
}

alis_amount alis_ledger_total(const struct alis_ledger *ledger,
    alis_str account, enum alis_unit unit, alis_day day)
{
	alis_amount total = 0;

	for (size_t i = 0; i < ledger->count; i++) {
		const struct alis_fact *fact = &ledger->facts[i];
		enum alis_unit held = fact->unit == ALIS_UNIT_PERCENT
		    ? ALIS_UNIT_DAY
		    : fact->unit;
		if (held == unit && fact->standing != ALIS_PLANNED &&
		    fact->in_reading[ALIS_CAUTIOUS] &&
		    alis_account_within(fact->account, account))
			total =
			    alis_amount_add(total, alis_fact_value(fact, day));
	}
	return total;
}
