/* SPDX-License-Identifier: MIT */
#include "proof.h"

/* ---- service ---- */

static void sentence_put(struct alis_out *out, alis_str part)
{
	alis_out_lit(out, out->used > 0 ? "; " : "");
	alis_out_put(out, part);
}

static void alone_put(struct alis_out *out, const struct about *about,
    const struct alis_category *category)
{
	const struct alis_counting *counting =
	    &category->counting[ALIS_CAUTIOUS];
	const struct alis_when *when = &category->when[ALIS_CAUTIOUS];
	alis_str words[] = {
		alis_report_amount(counting->least * (ALIS_ONE / 100),
		    ALIS_UNIT_PERCENT, about->language, about->mem),
		when->milestone.n > 0 ? alis__when_text(about, when)
		                      : ALIS_STR(""),
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
	if (when->milestone.n > 0)
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
		            &found->counting[ALIS_CAUTIOUS].beside,
		            about->mem)));
	return alis_out_text(&out);
}

/* ---- room under caps ---- */

/* A cap of some accounts, whenever they are credited. */
static bool is_cap(const struct alis_limit *limit)
{
	return limit->reason == ALIS_LEFT_CAP && !limit->others &&
	    limit->meanwhile.count == 0 &&
	    limit->most[ALIS_CAUTIOUS] != ALIS_NO_LIMIT;
}

static alis_amount used_of(
    const struct alis_status *status, const struct alis_limit *limit)
{
	alis_amount used = 0;

	for (size_t i = 0; i < status->proof_count; i++)
		if (alis__lies_in(status->proof[i].account, &limit->accounts))
			used = alis_amount_add(used, status->proof[i].gave);
	return used;
}

alis_amount alis__room_for(const struct about *about, alis_str account)
{
	alis_amount room = ALIS_NO_LIMIT;

	for (size_t i = 0; i < about->rule->limit_count; i++) {
		const struct alis_limit *limit = &about->rule->limits[i];
		alis_amount left;
		if (!is_cap(limit) || !alis__lies_in(account, &limit->accounts))
			continue;
		left =
		    limit->most[ALIS_CAUTIOUS] - used_of(about->status, limit);
		if (left < room)
			room = left > 0 ? left : 0;
	}
	return room;
}

/* ---- the catalogue ---- */

static bool is_in_order(alis_day day, enum alis_order order, alis_day than)
{
	switch (order) {
	case ALIS_BEFORE:
		return day < than;
	case ALIS_NO_LATER:
		return day <= than;
	case ALIS_FROM:
		return day >= than;
	case ALIS_AFTER:
		return day > than;
	}
	return false;
}

/* Whether an entry of today would be in time for a clause. A milestone that
 * is not written holds for what begins or ends with it, and not for what is
 * before or after it. */
static bool is_in_time(
    const struct about *about, const struct alis_catalogue *clause)
{
	for (const struct alis_dated *dated = clause->dated; dated != NULL;
	     dated = dated->next) {
		alis_day than = dated->day;
		bool known = dated->milestone.n == 0 ||
		    alis_ledger_milestone(
		        &about->run->posted->ledger, dated->milestone, &than);
		if (known ? !is_in_order(about->run->today, dated->order, than)
		          : dated->order == ALIS_BEFORE ||
		            dated->order == ALIS_AFTER)
			return false;
	}
	return true;
}

/* "grunnkurs:B" as it may be named in an entry: "Grunnkurs B". */
static alis_str named(alis_str account, const char *between, bool last_only,
    struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	alis_cut cut = { .tail = account, .found = true };

	while (cut.found) {
		cut = alis_str_cut(cut.tail, ':');
		if (last_only && cut.found)
			continue;
		alis_out_lit(&out, out.used > 0 ? between : "");
		if (alis_str_is(cut.head, "$1"))
			alis_out_lit(&out, "...");
		else
			alis_out_put(&out, cut.head);
	}
	if (out.used > 0 && out.at[0] >= 'a' && out.at[0] <= 'z')
		out.at[0] = (char)(out.at[0] - 'a' + 'A');
	return alis_out_text(&out);
}

/* Whether a name is credited by this clause, and by none before it. */
static bool is_first_for(const struct about *about,
    const struct alis_catalogue *clause, alis_str name)
{
	const struct alis_catalogue *at = about->run->books->catalogue;
	struct alis_match match;

	for (; at != NULL; at = at->next)
		if (at->kind == clause->kind && is_in_time(about, at) &&
		    (at->pattern == NULL ||
		        alis_pattern_find(at->pattern, name, &match) ==
		            ALIS_FOUND))
			return at == clause;
	return false;
}

/* What to write for a clause to credit an account. The catalogue has patterns
 * and no names: some likely ones are tried on it. */
static alis_str entry_for(const struct about *about,
    const struct alis_catalogue *clause, alis_str account)
{
	struct alis_arena *mem = about->mem;
	const alis_str names[] = {
		named(account, " ", false, mem),
		named(account, " i ", false, mem),
		named(account, "", true, mem),
		about->rule->title[ALIS_NB],
	};
	alis_str kind = clause->kind->word[ALIS_NB];

	if (clause->pattern == NULL)
		return kind;
	for (size_t i = 0; i < ALIS_COUNT(names); i++)
		if (is_first_for(about, clause, names[i]))
			return JOINED(mem, kind, ALIS_STR(" "), names[i]);
	return kind;
}

/* "emnekurs:$1" for people: "emnekurs:..." */
static alis_str shown(alis_str account, struct alis_arena *mem)
{
	alis_cut cut = alis_str_cut(account, '$');

	return cut.found
	    ? JOINED(mem, cut.head, ALIS_STR("..."), alis_str_from(cut.tail, 1))
	    : account;
}

static bool is_new(
    const struct credit *credits, size_t count, const struct credit *credit)
{
	for (size_t i = 0; i < count; i++)
		if (alis_utf8_same(credits[i].account, credit->account) &&
		    alis_str_same(credits[i].entry, credit->entry))
			return false;
	return true;
}

static size_t most_credits(const struct alis_catalogue *clause)
{
	size_t most = 0;

	for (; clause != NULL; clause = clause->next)
		for (const struct alis_gift *gift = clause->gifts; gift != NULL;
		     gift = gift->next)
			most++;
	return most;
}

size_t alis__credits_of(
    const struct about *about, alis_str account, const struct credit **found)
{
	const struct alis_catalogue *clause = about->run->books->catalogue;
	struct credit *credits =
	    ALIS_NEW(about->mem, struct credit, most_credits(clause) + 1);
	size_t n = 0;

	*found = credits;
	for (; clause != NULL; clause = clause->next) {
		if (clause->gives_nothing || !is_in_time(about, clause))
			continue;
		for (const struct alis_gift *gift = clause->gifts; gift != NULL;
		     gift = gift->next) {
			struct credit credit = {
				shown(gift->account, about->mem),
				entry_for(about, clause, gift->account),
			};
			if (gift->in_reading[ALIS_CAUTIOUS] &&
			    alis_account_within(gift->account, account) &&
			    is_new(credits, n, &credit))
				credits[n++] = credit;
		}
	}
	return n;
}
