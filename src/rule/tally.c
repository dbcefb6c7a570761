/* SPDX-License-Identifier: MIT */
#include "tally.h"

#include <stdlib.h>
#include <string.h>

static bool among(alis_str account, const struct alis_accounts *accounts)
{
	for (size_t i = 0; i < accounts->count; i++)
		if (alis_account_within(account, accounts->names[i]))
			return true;
	return false;
}

/* ---- sums and sets: the facts in order of credit ---- */

struct credit {
	alis_day day;
	uint32_t fact;
};

static int by_credit(const void *left, const void *right)
{
	const struct credit *a = left, *b = right;

	if (a->day != b->day)
		return a->day < b->day ? -1 : 1;
	return (a->fact > b->fact) - (a->fact < b->fact);
}

/* What only counts when confirmed does not count as planned once its day has
 * come: it waits for a person, not for time. */
static bool is_viewed(const struct alis_rule *rule, enum view view,
    const struct alis_fact *fact, alis_day today)
{
	if (rule->confirmed_only && fact->standing == ALIS_RECORDED &&
	    fact->last <= today)
		return false;
	return alis__view_has(view, fact, today);
}

static void gather(
    struct tally *tally, enum view view, alis_day today, struct alis_arena *mem)
{
	const struct alis_ledger *ledger = tally->ledger;
	struct credit *credits =
	    ALIS_NEW(mem, struct credit, ledger->count + 1);
	uint32_t *facts;
	size_t n = 0;

	for (size_t i = 0; i < ledger->count; i++) {
		const struct alis_fact *fact = &ledger->facts[i];
		if (fact->unit == tally->rule->unit &&
		    fact->in_reading[tally->reading] &&
		    is_viewed(tally->rule, view, fact, today) &&
		    among(fact->account, &tally->rule->accounts))
			credits[n++] =
			    (struct credit){ fact->last, (uint32_t)i };
	}
	qsort(credits, n, sizeof(*credits), by_credit);
	facts = ALIS_NEW(mem, uint32_t, n + 1);
	for (size_t i = 0; i < n; i++)
		facts[i] = credits[i].fact;
	tally->facts = facts;
	tally->fact_count = n;
}

/* An account by the name under which two are the same, and its turn. */
struct turn {
	alis_str account;
	size_t number;
};

static int by_account(const void *left, const void *right)
{
	const struct turn *a = left, *b = right;
	int order = alis_str_compare(a->account, b->account);

	return order != 0 ? order
	                  : (a->number > b->number) - (a->number < b->number);
}

/* Mark what is of the same account as something credited before it. */
static void mark_repeats(struct tally *tally, struct alis_arena *mem)
{
	size_t n = tally->fact_count;
	struct turn *turns;

	tally->seen = ALIS_NEW(mem, bool, n + 1);
	if (!tally->rule->each_once)
		return;
	turns = ALIS_NEW(mem, struct turn, n + 1);
	for (size_t i = 0; i < n; i++)
		turns[i] = (struct turn){
			alis_utf8_fold(
			    tally->ledger->facts[tally->facts[i]].account, mem),
			i,
		};
	qsort(turns, n, sizeof(*turns), by_account);
	for (size_t i = 1; i < n; i++)
		tally->seen[turns[i].number] =
		    alis_str_same(turns[i].account, turns[i - 1].account);
}

struct tally alis__tally(const struct alis_rule *rule,
    const struct alis_rules *rules, const struct alis_ledger *ledger,
    enum view view, enum alis_reading reading, alis_day today,
    struct alis_arena *mem)
{
	struct tally tally = {
		.rule = rule,
		.service = &rules->service,
		.ledger = ledger,
		.reading = reading,
		.used = ALIS_NEW(mem, alis_amount, rule->limit_count + 1),
	};

	if (rule->how == ALIS_HOW_TIME) {
		tally.line = alis__timeline(
		    &rules->service, ledger, view, reading, today, mem);
	} else {
		gather(&tally, view, today, mem);
		mark_repeats(&tally, mem);
	}
	return tally;
}

/* ---- counting ---- */

/* How much of an amount the caps on its account let through; used up. */
static alis_amount through_caps(
    struct tally *tally, alis_str account, alis_amount amount)
{
	const struct alis_rule *rule = tally->rule;
	alis_amount let = amount;

	for (size_t i = 0; i < rule->limit_count; i++) {
		alis_amount room =
		    rule->limits[i].most[tally->reading] - tally->used[i];
		if (among(account, &rule->limits[i].accounts) && room < let)
			let = room < 0 ? 0 : room;
	}
	for (size_t i = 0; i < rule->limit_count; i++)
		if (among(account, &rule->limits[i].accounts))
			tally->used[i] += let;
	return let;
}

static void count_part(struct tally *tally, const struct part *part,
    int32_t weight, struct counted *counted, struct alis_proof *row)
{
	const struct alis_category *category =
	    &tally->service->categories[part->category];
	alis_amount value =
	    alis__service_value(part->granted, part->absence, weight);
	alis_amount let = through_caps(tally, category->account, value);

	counted->have += let;
	counted->cut += value - let;
	if (row == NULL)
		return;
	row->gave += let;
	row->left[ALIS_LEFT_CAP] += value - let;
	row->left[ALIS_LEFT_ABSENCE] +=
	    alis__service_value(part->granted, 0, weight) - value;
	row->left[part->beside ? ALIS_LEFT_COMBINATION : ALIS_LEFT_OVER_FULL] +=
	    alis__service_value(part->percent - part->granted, 0, weight);
}

static struct counted count_time(
    struct tally *tally, alis_day day, struct alis_proof *rows)
{
	struct counted counted = { .have = 0 };

	for (size_t i = 0; i < tally->line.count; i++) {
		const struct period *p = &tally->line.periods[i];
		alis_day last = p->last < day ? p->last : day;
		int32_t weight = alis_day_weight(p->first, last);
		if (p->first > day)
			break;
		for (size_t k = 0; k < p->count; k++) {
			const struct part *part = &p->parts[k];
			alis_str account =
			    tally->service->categories[part->category].account;
			if (among(account, &tally->rule->accounts))
				count_part(tally, part, weight, &counted,
				    rows == NULL ? NULL : &rows[part->fact]);
		}
	}
	return counted;
}

static size_t count_missing(const struct tally *tally, alis_day day)
{
	size_t missing = 0;

	if (tally->rule->how != ALIS_HOW_SET)
		return 0;
	for (size_t i = 0; i < tally->rule->accounts.count; i++) {
		bool found = false;
		for (size_t k = 0; k < tally->fact_count && !found; k++) {
			const struct alis_fact *fact =
			    &tally->ledger->facts[tally->facts[k]];
			found = fact->last <= day &&
			    alis_account_within(
			        fact->account, tally->rule->accounts.names[i]);
		}
		missing += !found;
	}
	return missing;
}

static struct counted count_facts(
    struct tally *tally, alis_day day, struct alis_proof *rows)
{
	struct counted counted = { .have = 0 };

	for (size_t i = 0; i < tally->fact_count; i++) {
		const struct alis_fact *fact =
		    &tally->ledger->facts[tally->facts[i]];
		struct alis_proof *row =
		    rows == NULL ? NULL : &rows[tally->facts[i]];
		alis_amount let;
		if (fact->last > day)
			break;
		if (tally->seen[i]) {
			if (row != NULL)
				row->left[ALIS_LEFT_TWICE] = fact->amount;
			continue;
		}
		let = through_caps(tally, fact->account, fact->amount);
		counted.have = alis_amount_add(counted.have, let);
		counted.cut = alis_amount_add(counted.cut, fact->amount - let);
		if (row != NULL) {
			row->gave = let;
			row->left[ALIS_LEFT_CAP] = fact->amount - let;
		}
	}
	counted.missing = count_missing(tally, day);
	return counted;
}

struct counted alis__tally_at(
    struct tally *tally, alis_day day, struct alis_proof *rows)
{
	memset(tally->used, 0, tally->rule->limit_count * sizeof(*tally->used));
	return tally->rule->how == ALIS_HOW_TIME
	    ? count_time(tally, day, rows)
	    : count_facts(tally, day, rows);
}

bool alis__fulfils(const struct alis_rule *rule, struct counted counted)
{
	return counted.have >= rule->needs[0].amount[0] && counted.missing == 0;
}
