/* SPDX-License-Identifier: MIT */
#include "proof.h"

/* ---- service ---- */

static void sentence_put(struct alis_out *out, alis_str part)
{
	alis_out_lit(out, out->used > 0 ? "; " : "");
	alis_out_put(out, part);
}

/* A milestone that is not written is taken to be today. */
static bool when_holds(const struct about *about, const struct alis_when *when)
{
	alis_day day = about->run->today;

	if (when->milestone.n == 0)
		return true;
	(void)alis_ledger_milestone(
	    &about->run->posted->ledger, when->milestone, &day);
	return alis__is_in_order(day, when->order, when->day);
}

static void alone_put(struct alis_out *out, const struct about *about,
    const struct alis_category *category)
{
	const struct alis_counting *counting =
	    &category->counting[ALIS_CAUTIOUS];
	const struct alis_when *when = &category->when[ALIS_CAUTIOUS];
	bool holds = when_holds(about, when);
	alis_str words[] = {
		alis_report_amount(counting->least * (ALIS_ONE / 100),
		    ALIS_UNIT_PERCENT, about->language, about->mem),
		holds ? ALIS_STR("") : alis__when_text(about, when),
	};
	const char *text = counting->above
	    ? ALIS_TEXT("counts by itself above %1")
	    : ALIS_TEXT("counts by itself from %1");

	if (!counting->alone)
		return;
	if (counting->least == 0)
		text = ALIS_TEXT("counts by itself");
	sentence_put(out,
	    alis_filled(
	        alis_said(about->language, text), words, 1, about->mem));
	if (!holds)
		sentence_put(out,
		    FILLED(about->mem,
		        alis_said(about->language, "that only with %1"),
		        words[1]));
}

alis_str alis__counting_text(const struct about *about, alis_str account)
{
	const struct alis_service *service = about->rule->service;
	struct alis_out out = alis_out_memory(about->mem);
	const struct alis_category *found = NULL;

	/* The narrowest that it lies in: the first that fits. */
	for (size_t i = 0; i < service->category_count && found == NULL; i++)
		if (alis_account_within(
		        account, service->categories[i].account))
			found = &service->categories[i];
	if (found == NULL)
		return ALIS_STR("");
	alone_put(&out, about, found);
	if (found->counting[ALIS_CAUTIOUS].beside.count > 0)
		sentence_put(&out,
		    FILLED(about->mem,
		        alis_said(about->language, "counts beside %1"),
		        alis__accounts_text(
		            &found->counting[ALIS_CAUTIOUS].beside, " + ",
		            about->mem)));
	return alis_out_text(&out);
}

/* ---- room under caps and beside floors ---- */

/* A limit that is there at any time, and may be used up. */
static bool is_room(const struct alis_limit *limit)
{
	return limit->meanwhile.count == 0 &&
	    limit->most[ALIS_CAUTIOUS] != ALIS_NO_LIMIT;
}

static bool is_for(const struct alis_limit *limit, alis_str account)
{
	return alis__lies_in(account, &limit->accounts) != limit->others;
}

static alis_amount used_of(
    const struct alis_status *status, const struct alis_limit *limit)
{
	alis_amount used = 0;

	for (size_t i = 0; i < status->proof_count; i++)
		if (is_for(limit, status->proof[i].account))
			used = alis_amount_add(used, status->proof[i].gave);
	return used;
}

const alis_amount *alis__rooms(const struct about *about)
{
	const struct alis_rule *rule = about->rule;
	alis_amount *rooms =
	    ALIS_NEW(about->mem, alis_amount, rule->accounts.count + 1);

	for (size_t i = 0; i < rule->accounts.count; i++)
		rooms[i] = ALIS_NO_LIMIT;
	for (size_t k = 0; k < rule->limit_count; k++) {
		const struct alis_limit *limit = &rule->limits[k];
		alis_amount left;
		if (!is_room(limit))
			continue;
		left =
		    limit->most[ALIS_CAUTIOUS] - used_of(about->status, limit);
		for (size_t i = 0; i < rule->accounts.count; i++)
			if (left < rooms[i] &&
			    is_for(limit, rule->accounts.names[i]))
				rooms[i] = left;
	}
	return rooms;
}
