/* SPDX-License-Identifier: MIT */
#include "proof.h"

/* ---- when a clause fits ---- */

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
		if (known ? !alis__is_in_order(
		                about->run->today, dated->order, than)
		          : dated->order == ALIS_BEFORE ||
		            dated->order == ALIS_AFTER)
			return false;
	}
	return true;
}

/* Whether a name is credited by this clause, and by none before it; one that
 * has conditions may let it pass. With '*match', what its pattern found. */
static bool is_first_for(const struct about *about,
    const struct alis_catalogue *clause, alis_str name,
    struct alis_match *match)
{
	const struct alis_catalogue *at = about->run->books->catalogue;

	for (; at != NULL; at = at->next) {
		if (at->kind != clause->kind ||
		    (at != clause && at->conditions != NULL) ||
		    !is_in_time(about, at))
			continue;
		if (at->pattern == NULL ||
		    alis_pattern_find(at->pattern, name, match) == ALIS_FOUND)
			return at == clause;
	}
	return false;
}

/* ---- names ---- */

#define HOLE ALIS_STR("$1")

/* "emnekurs:$1" as people read it: "emnekurs:..." */
static alis_str shown(alis_str account, struct alis_arena *mem)
{
	alis_cut cut = alis_str_cut(account, '$');

	return cut.found
	    ? JOINED(mem, cut.head, ALIS_STR("..."), alis_str_from(cut.tail, 1))
	    : account;
}

/* An account's parts as words: "grunnkurs B". */
static alis_str worded(
    alis_str account, const char *between, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	alis_cut cut = { .tail = account, .found = true };

	while (cut.found) {
		cut = alis_str_cut(cut.tail, ':');
		alis_out_lit(&out, out.used > 0 ? between : "");
		alis_out_put(&out, cut.head);
	}
	return alis_out_text(&out);
}

static alis_str last_part(alis_str account)
{
	size_t n = account.n;

	while (n > 0 && account.at[n - 1] != ':')
		n--;
	return alis_str_from(account, n);
}

static alis_str begun_large(alis_str text, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_put(&out, text);
	if (out.used > 0 && out.at[0] >= 'a' && out.at[0] <= 'z')
		out.at[0] = (char)(out.at[0] - 'a' + 'A');
	return alis_out_text(&out);
}

/*
 * What to write for a clause to credit an account; false if no likely name
 * does. The catalogue has patterns and no names, so names that are likely by
 * the account are tried on it. 'filled' is what its group must find.
 */
static bool entry_for(const struct about *about,
    const struct alis_catalogue *clause, alis_str account, alis_str filled,
    alis_str *entry)
{
	struct alis_arena *mem = about->mem;
	alis_str kind = clause->kind->word[ALIS_NB];
	alis_cut own = alis_str_cut(account, ':');
	/* "Emnekurs i lunge", but "Grunnkurs B". */
	bool is_letter = last_part(account).n == 1;
	const alis_str names[] = {
		own.found && alis_utf8_same(own.head, kind)
		    ? worded(own.tail, " ", mem)
		    : ALIS_STR(""),
		begun_large(worded(account, is_letter ? " " : " i ", mem), mem),
		begun_large(worded(account, is_letter ? " i " : " ", mem), mem),
		begun_large(last_part(account), mem),
		about->rule->title[ALIS_NB],
	};
	struct alis_match match = { 0 };

	*entry = kind;
	if (clause->pattern == NULL)
		return filled.n == 0;
	for (size_t i = 0; i < ALIS_COUNT(names); i++)
		if (names[i].n > 0 &&
		    is_first_for(about, clause, names[i], &match) &&
		    (filled.n == 0 || alis_utf8_same(match.group[1], filled))) {
			*entry = JOINED(mem, kind, ALIS_STR(" "), names[i]);
			return true;
		}
	return false;
}

/* "kurs Grunnkurs A, with sted": what else the clause asks. */
static alis_str with_conditions(const struct about *about,
    const struct alis_catalogue *clause, alis_str entry)
{
	const struct alis_condition *at = clause->conditions;

	for (; at != NULL; at = at->next) {
		alis_str key = at->of_supervisor
		    ? JOINED(about->mem, ALIS_STR("veileder."), at->key)
		    : at->key;
		if (at->value.n > 0)
			key =
			    JOINED(about->mem, key, ALIS_STR(": "), at->value);
		entry = FILLED(about->mem,
		    alis_said(about->language,
		        at->denied ? ALIS_TEXT("%1, not with %2")
		                   : ALIS_TEXT("%1, with %2")),
		    entry, key);
	}
	return entry;
}

/* ---- credits ---- */

/* Credits while they are gathered. */
struct gathering {
	const struct about *about;
	alis_str wanted;
	bool filling; /* "læringsmål:$1", for one that nothing else credits */
	struct credit *credits;
	size_t count;
};

/* Other spellings of the same are told once. */
static bool is_new(const struct gathering *g, const struct credit *credit)
{
	for (size_t i = 0; i < g->count; i++)
		if (g->credits[i].kind == credit->kind &&
		    alis_utf8_same(g->credits[i].account, credit->account))
			return false;
	return true;
}

/* What fills the hole of "læringsmål:$1" to make it an account; empty if
 * nothing does. */
static alis_str filling(alis_str account, alis_str wanted)
{
	size_t n = account.n - HOLE.n;

	if (account.n <= HOLE.n || wanted.n <= n ||
	    !alis_str_same(alis_str_from(account, n), HOLE) ||
	    !alis_utf8_same(
	        alis_str_part(account, 0, n), alis_str_part(wanted, 0, n)))
		return ALIS_STR("");
	return alis_str_from(wanted, n);
}

static void gift_add(struct gathering *g, const struct alis_catalogue *clause,
    const struct alis_gift *gift)
{
	alis_str filled =
	    g->filling ? filling(gift->account, g->wanted) : ALIS_STR("");
	bool fits = g->filling ? filled.n > 0
	                       : alis_account_within(gift->account, g->wanted);
	struct credit credit = { clause->kind,
		g->filling ? g->wanted : shown(gift->account, g->about->mem),
		ALIS_STR("") };

	if (!gift->in_reading[ALIS_CAUTIOUS] || !fits || !is_new(g, &credit) ||
	    !entry_for(g->about, clause, credit.account, filled, &credit.entry))
		return;
	credit.entry = with_conditions(g->about, clause, credit.entry);
	g->credits[g->count++] = credit;
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

static void gather(struct gathering *g)
{
	const struct alis_catalogue *clause = g->about->run->books->catalogue;

	for (; clause != NULL; clause = clause->next) {
		if (clause->gives_nothing || !is_in_time(g->about, clause))
			continue;
		for (const struct alis_gift *gift = clause->gifts; gift != NULL;
		     gift = gift->next)
			gift_add(g, clause, gift);
	}
}

size_t alis__credits_of(
    const struct about *about, alis_str account, const struct credit **found)
{
	size_t most = most_credits(about->run->books->catalogue);
	struct gathering g = { about, account, false,
		ALIS_NEW(about->mem, struct credit, most + 1), 0 };

	gather(&g);
	if (g.count == 0) {
		g.filling = true;
		gather(&g);
	}
	*found = g.credits;
	return g.count;
}
