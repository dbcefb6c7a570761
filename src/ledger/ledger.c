/* SPDX-License-Identifier: MIT */
#include <alis/ledger.h>

bool alis_ledger_milestone(
    const struct alis_ledger *ledger, alis_str name, alis_day *day)
{
	for (size_t i = 0; i < ledger->milestone_count; i++) {
		if (!alis_utf8_same(ledger->milestones[i].name, name))
			continue;
		*day = ledger->milestones[i].day;
		return true;
	}
	return false;
}

/* What the bytes tell of whether an account lies within another: mostly they
 * are the same, or differ in the first letter. */
enum likeness { WITHIN, OUTSIDE, UNKNOWN };

static enum likeness compare_bytes(alis_str account, alis_str root)
{
	unsigned char a, b;

	if (root.n == 0 ||
	    (alis_str_starts(account, root) &&
	        (account.n == root.n || account.at[root.n] == ':')))
		return WITHIN;
	if (account.n == 0)
		return UNKNOWN;
	a = (unsigned char)account.at[0];
	b = (unsigned char)root.at[0];
	return a < 0x80 && b < 0x80 && ((a ^ b) & ~0x20) != 0 ? OUTSIDE
	                                                      : UNKNOWN;
}

bool alis_account_within(alis_str account, alis_str root)
{
	enum likeness likeness = compare_bytes(account, root);

	if (likeness != UNKNOWN)
		return likeness == WITHIN;
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

alis_amount alis_fact_within(
    const struct alis_fact *fact, alis_day first, alis_day last)
{
	if (fact->unit != ALIS_UNIT_PERCENT)
		return first <= fact->last && fact->last <= last ? fact->amount
		                                                 : 0;
	if (first < fact->first)
		first = fact->first;
	if (last > fact->last)
		last = fact->last;
	/* A percentage has at most two decimals, so this is exact. */
	return fact->amount / 100 * alis_day_weight(first, last);
}

alis_amount alis_fact_value(const struct alis_fact *fact, alis_day day)
{
	return alis_fact_within(fact, INT32_MIN, day);
}

struct alis_ledger_index alis_ledger_by_entry(const struct alis_ledger *ledger,
    size_t entry_count, struct alis_arena *mem)
{
	uint32_t *from = ALIS_NEW(mem, uint32_t, entry_count + 2);
	uint32_t *which = ALIS_NEW(mem, uint32_t, ledger->count + 1);

	/* Counted one place up, so that filling in leaves the starts. */
	for (size_t i = 0; i < ledger->count; i++)
		from[ledger->facts[i].entry + 2]++;
	for (size_t i = 2; i < entry_count + 2; i++)
		from[i] += from[i - 1];
	for (size_t i = 0; i < ledger->count; i++)
		which[from[ledger->facts[i].entry + 1]++] = (uint32_t)i;
	return (struct alis_ledger_index){ from, which };
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
		    alis_account_within(fact->account->name, account))
			total =
			    alis_amount_add(total, alis_fact_value(fact, day));
	}
	return total;
}
