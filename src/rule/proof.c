/* SPDX-License-Identifier: MIT */
#include "proof.h"

const char *alis_left_name(enum alis_left left)
{
	static const char *const names[ALIS_LEFT_COUNT] = { "cap", "over-full",
		"absence", "combination", "twice", "unconfirmed", "planned",
		"floor", "while", "window" };

	return names[left];
}

/* Whether a fact is of the kind that the rule counts, done or not. */
static bool bears(const struct tally *tally, const struct alis_fact *fact)
{
	const struct alis_accounts *accounts = &tally->rule->accounts;
	enum alis_unit unit = tally->rule->how == ALIS_HOW_TIME
	    ? ALIS_UNIT_PERCENT
	    : tally->rule->unit;

	if (fact->unit != unit || !fact->in_reading[tally->reading])
		return false;
	for (size_t i = 0; i < accounts->count; i++)
		if (alis_account_within(fact->account, accounts->names[i]))
			return true;
	return false;
}

static alis_amount whole_value(const struct alis_fact *fact)
{
	if (fact->unit != ALIS_UNIT_PERCENT)
		return fact->amount;
	return fact->last == ALIS_DAY_MAX ? 0
	                                  : alis_fact_value(fact, fact->last);
}

static bool has_begun(const struct alis_fact *fact, alis_day today)
{
	return fact->unit == ALIS_UNIT_PERCENT ? fact->first <= today
	                                       : fact->last <= today;
}

/* What a fact that is not done would have given, and why it does not yet. */
static void tell_undone(const struct tally *tally, const struct alis_fact *fact,
    alis_day today, struct alis_proof *row)
{
	if (fact->standing == ALIS_PLANNED || !has_begun(fact, today))
		row->left[ALIS_LEFT_PLANNED] = whole_value(fact);
	else if (tally->rule->confirmed_only &&
	    fact->standing != ALIS_CONFIRMED)
		row->left[ALIS_LEFT_UNCONFIRMED] = whole_value(fact);
}

void alis__prove(struct tally *tally, alis_day today, struct alis_arena *mem,
    struct alis_status *status)
{
	const struct alis_ledger *ledger = tally->ledger;
	struct alis_proof *rows =
	    ALIS_NEW(mem, struct alis_proof, ledger->count + 1);
	alis_amount total = 0;
	size_t n = 0;

	(void)alis__tally_at(tally, today, rows);
	for (size_t i = 0; i < ledger->count; i++) {
		const struct alis_fact *fact = &ledger->facts[i];
		struct alis_proof row = rows[i];
		if (!bears(tally, fact))
			continue;
		tell_undone(tally, fact, today, &row);
		total = alis_amount_add(total, row.gave);
		row.entry = fact->entry;
		row.account = fact->account;
		row.day = fact->first;
		row.last = fact->last;
		row.total = total;
		rows[n++] = row;
	}
	status->proof = rows;
	status->proof_count = n;
}
