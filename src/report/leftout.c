/* SPDX-License-Identifier: MIT */
#include "whynot.h"

static const struct alis_entry *entry_of(
    const struct about *about, const struct alis_proof *row)
{
	return alis_journal_entry(about->run->journal, row->entry);
}

static bool is_planned(const struct about *about, const struct alis_proof *row)
{
	return entry_of(about, row)->mark == ALIS_MARK_PENDING ||
	    row->left[ALIS_LEFT_PLANNED] > 0 ||
	    (row->gave == 0 && row->day > about->run->today);
}

static void confirm_steps(struct steps *steps)
{
	const struct about *about = steps->about;

	for (size_t i = 0; i < about->status->proof_count; i++) {
		const struct alis_proof *row = &about->status->proof[i];
		alis_amount amount =
		    row->gave + row->left[ALIS_LEFT_UNCONFIRMED];
		if (entry_of(about, row)->mark == ALIS_MARK_NONE &&
		    amount > 0 && !is_planned(about, row))
			alis__step(steps,
			    (struct step){ STEP_CONFIRM, entry_of(about, row),
			        row->account, amount, about->rule->unit,
			        ALIS_STR("") });
	}
}

static void planned_steps(struct steps *steps)
{
	const struct about *about = steps->about;

	for (size_t i = 0; i < about->status->proof_count; i++) {
		const struct alis_proof *row = &about->status->proof[i];
		alis_amount left = row->left[ALIS_LEFT_PLANNED];
		bool passed = entry_of(about, row)->mark == ALIS_MARK_PENDING &&
		    row->last < about->run->today;
		if (!is_planned(about, row))
			continue;
		alis__step(steps,
		    (struct step){ STEP_PLANNED, entry_of(about, row),
		        row->account, left,
		        left > 0 ? about->rule->unit : ALIS_UNIT_NONE,
		        passed ? SAID(about->language,
		                     "the day has passed: take away '!' if "
		                     "it was held")
		               : ALIS_STR("") });
	}
}

/* ---- lines that repeat ---- */

/* What a requirement counts of a fact. */
static alis_amount counted_of(
    const struct alis_rule *rule, const struct alis_fact *fact)
{
	if (!fact->in_reading[ALIS_CAUTIOUS] ||
	    !alis__lies_in(fact->account->name, &rule->accounts))
		return 0;
	if (rule->how == ALIS_HOW_COUNT)
		return ALIS_ONE;
	return fact->unit == rule->unit ? fact->amount : 0;
}

/* What a line expects of the days to come, before any limit. */
struct expected {
	const struct alis_fact *next; /* NULL: nothing */
	int64_t times;
	alis_amount amount;
};

static struct expected *expected_of(const struct about *about)
{
	const struct alis_posting_result *posted = about->run->posted;
	const struct alis_ledger *ledger = &posted->ledger;
	struct expected *lines =
	    ALIS_NEW(about->mem, struct expected, posted->repeat_count + 1);

	for (size_t i = 0; i < ledger->repeat_count; i++) {
		const struct alis_fact *fact = &ledger->repeats[i];
		struct expected *line = &lines[fact->entry];
		alis_amount amount = counted_of(about->rule, fact);
		if (amount == 0 || fact->first <= about->run->today)
			continue;
		if (line->next == NULL)
			line->next = fact;
		line->times++;
		line->amount = alis_amount_add(line->amount, amount);
	}
	return lines;
}

static void repeat_steps(struct steps *steps)
{
	const struct about *about = steps->about;
	const struct alis_posting_result *posted = about->run->posted;
	const struct expected *lines = expected_of(about);

	for (size_t i = 0; i < posted->repeat_count; i++) {
		const struct expected *line = &lines[i];
		if (line->next == NULL)
			continue;
		alis__step(steps,
		    (struct step){ STEP_PLANNED,
		        posted->repeats[i].directive->entry,
		        line->next->account->name, line->amount,
		        about->rule->unit,
		        FILLED(about->mem,
		            alis_said_count(about->language,
		                "%1 day to come, on %2",
		                "%1 days to come, the first on %2",
		                line->times),
		            alis__count_text(line->times, about->mem),
		            alis__day_text(line->next->first, about->mem)) });
	}
}

/* ---- what was left out ---- */

/* The other accounts that have room under their caps, for what met its own. */
static alis_str cap_text(const struct steps *steps, alis_str account)
{
	const struct about *about = steps->about;
	const struct alis_accounts *accounts = &about->rule->accounts;
	struct alis_out out = alis_out_memory(about->mem);

	for (size_t i = 0; i < accounts->count; i++) {
		if (alis_account_within(account, accounts->names[i]) ||
		    steps->rooms[i] == 0)
			continue;
		alis_out_lit(&out, out.used > 0 ? ", " : "");
		alis_out_put(&out, accounts->names[i]);
	}
	if (out.used == 0)
		return SAID(about->language, "the cap is reached");
	return alis__saying(about,
	    ALIS_TEXT("the cap is reached; there is room for %1"),
	    alis_out_text(&out));
}

static void limit_accounts_put(struct alis_out *out, const struct about *about,
    const struct alis_accounts *accounts)
{
	alis_out_lit(out, out->used > 0 && accounts->count > 0 ? ", " : "");
	alis_out_put(out, alis__accounts_text(accounts, " + ", about->mem));
}

/* What the limits of one reason keep room for, or go with. */
static alis_str limit_names(const struct about *about, enum alis_left reason)
{
	struct alis_out out = alis_out_memory(about->mem);

	for (size_t i = 0; i < about->rule->limit_count; i++) {
		const struct alis_limit *limit = &about->rule->limits[i];
		if (limit->reason == reason)
			limit_accounts_put(&out, about,
			    reason == ALIS_LEFT_WHILE ? &limit->meanwhile
			                              : &limit->accounts);
	}
	return alis_out_text(&out);
}

static alis_str counting_text(const struct about *about, alis_str account)
{
	alis_str how = alis__counting_text(about, account);

	return how.n == 0
	    ? alis__saying(about, ALIS_TEXT("%1 does not count"), account)
	    : JOINED(about->mem, account, ALIS_STR(" "), how);
}

/* What would make it count. */
static alis_str remedy(
    const struct steps *steps, const struct alis_proof *row, int reason)
{
	const struct about *about = steps->about;

	switch ((enum alis_left)reason) {
	case ALIS_LEFT_CAP:
		return cap_text(steps, row->account);
	case ALIS_LEFT_OVER_FULL:
		return SAID(
		    about->language, "no more than 100 % counts on a day");
	case ALIS_LEFT_ABSENCE:
		return SAID(about->language,
		    "leave is deducted: as much more service makes up for it");
	case ALIS_LEFT_COMBINATION:
		return counting_text(about, row->account);
	case ALIS_LEFT_TWICE:
		return alis__saying(about,
		    ALIS_TEXT("%1 counts once: another would count"),
		    row->account);
	case ALIS_LEFT_FLOOR:
		return alis__saying(about, ALIS_TEXT("the rest is kept for %1"),
		    limit_names(about, ALIS_LEFT_FLOOR));
	case ALIS_LEFT_WHILE:
		return alis__saying(about,
		    ALIS_TEXT("counts only at the time of %1"),
		    limit_names(about, ALIS_LEFT_WHILE));
	case ALIS_LEFT_WINDOW:
		return alis__saying(about, ALIS_TEXT("counts only: %1"),
		    alis__window_text(about));
	default: /* told as a step of its own */
		return ALIS_STR("");
	}
}

static void left_out_steps(struct steps *steps)
{
	const struct about *about = steps->about;

	for (size_t i = 0; i < about->status->proof_count; i++) {
		const struct alis_proof *row = &about->status->proof[i];
		for (int k = 0; k < ALIS_LEFT_COUNT; k++) {
			if (row->left[k] == 0 || k == ALIS_LEFT_PLANNED ||
			    k == ALIS_LEFT_UNCONFIRMED)
				continue;
			alis__step(steps,
			    (struct step){ STEP_LEFT_OUT, entry_of(about, row),
			        row->account, row->left[k], about->rule->unit,
			        remedy(steps, row, k) });
		}
	}
}

void alis__steps_of_entries(struct steps *steps)
{
	confirm_steps(steps);
	if (steps->about->status->state == ALIS_MET_UNCONFIRMED)
		return;
	planned_steps(steps);
	repeat_steps(steps);
	left_out_steps(steps);
	if (steps->about->rule->share_of.count > 0)
		alis__steps_of_share(steps);
}
