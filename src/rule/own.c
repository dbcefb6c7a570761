/* SPDX-License-Identifier: MIT */
#include "own.h"

/* ---- which accounts a rule looks at ---- */

/* Whether its figures, or what it needs, come from days of service. */
static bool lays_time(const struct alis_rule *rule)
{
	bool lays = alis__wants_time(rule);

	for (size_t i = 0; i < rule->need_count; i++)
		for (int r = 0; r < ALIS_READING_COUNT; r++)
			lays = lays || rule->needs[i].per[r] != ALIS_PER_ALL;
	return lays;
}

bool alis__is_judgement(const struct alis_rules *rules,
    const struct alis_rule *rule, alis_str account)
{
	alis_cut cut = alis_str_cut(account, ':');

	return alis_utf8_same(cut.head, rules->judgements) &&
	    alis_utf8_same(cut.tail, rule->id);
}

static bool looks_at(const struct alis_rules *rules,
    const struct alis_rule *rule, alis_str account)
{
	if (alis__is_among(account, &rule->accounts) ||
	    alis__is_among(account, &rule->share_of) ||
	    alis__is_among(account, &rule->window.from_accounts) ||
	    alis__is_among(account, &rule->agreement) ||
	    alis__is_judgement(rules, rule, account))
		return true;
	for (size_t i = 0; i < rule->limit_count; i++)
		if (alis__is_among(account, &rule->limits[i].meanwhile))
			return true;
	return lays_time(rule) &&
	    (alis_account_within(account, rule->service->service) ||
	        alis_account_within(account, rule->service->absence));
}

/* ---- the facts of one rule ---- */

struct alis_days alis__entered(const struct alis_ledger *ledger, alis_day today)
{
	struct alis_days days = { today, today };

	if (ledger->count > 0 && ledger->facts[0].first < today)
		days.first = ledger->facts[0].first;
	for (size_t i = 0; i < ledger->count; i++) {
		const struct alis_fact *fact = &ledger->facts[i];
		alis_day last =
		    fact->last == ALIS_DAY_MAX ? fact->first : fact->last;
		if (last > days.last)
			days.last = last;
	}
	if (ledger->repeat_count > 0 &&
	    ledger->repeats[ledger->repeat_count - 1].last > days.last)
		days.last = ledger->repeats[ledger->repeat_count - 1].last;
	return days;
}

static const struct alis_fact *facts_of(const struct alis_fact *all,
    size_t count, const bool *looked_at, size_t *kept, struct alis_arena *mem)
{
	struct alis_fact *facts;
	size_t n = 0;

	for (size_t i = 0; i < count; i++)
		n += looked_at[all[i].account->number];
	facts = ALIS_NEW(mem, struct alis_fact, n + 1);
	*kept = 0;
	for (size_t i = 0; i < count; i++)
		if (looked_at[all[i].account->number])
			facts[(*kept)++] = all[i];
	return facts;
}

struct alis_ledger alis_rule_ledger(const struct alis_rule *rule,
    const struct alis_rules *rules, const struct alis_ledger *ledger,
    struct alis_arena *mem)
{
	struct alis_ledger own = *ledger;
	bool *looked_at = ALIS_NEW(mem, bool, ledger->account_count + 1);

	for (size_t i = 0; i < ledger->account_count; i++)
		looked_at[i] = looks_at(rules, rule, ledger->accounts[i]->name);
	own.facts =
	    facts_of(ledger->facts, ledger->count, looked_at, &own.count, mem);
	own.repeats = facts_of(ledger->repeats, ledger->repeat_count, looked_at,
	    &own.repeat_count, mem);
	return own;
}

/* ---- those of all rules, in one walk ---- */

/* The numbers of rules that look at an account: those from from[i] up to, not
 * with, from[i + 1]. */
struct lookers {
	size_t *from;
	uint32_t *rules;
};

static struct lookers lookers_of(const struct alis_rules *rules,
    const struct alis_ledger *ledger, struct alis_arena *mem)
{
	size_t accounts = ledger->account_count, n = 0, room = 0;
	struct lookers lookers = { ALIS_NEW(mem, size_t, accounts + 1), NULL };

	for (size_t i = 0; i < accounts; i++) {
		if (room - n < rules->count) {
			uint32_t *more = ALIS_NEW(
			    mem, uint32_t, room = 2 * room + rules->count);
			for (size_t k = 0; k < n; k++)
				more[k] = lookers.rules[k];
			lookers.rules = more;
		}
		for (size_t k = 0; k < rules->count; k++)
			if (looks_at(rules, &rules->rules[k],
			        ledger->accounts[i]->name))
				lookers.rules[n++] = (uint32_t)k;
		lookers.from[i + 1] = n;
	}
	return lookers;
}

/* Give each rule the numbers of those facts that are its own. */
static struct alis__owned *deal(const struct alis_fact *facts, size_t count,
    const struct lookers *lookers, const struct alis_ledger *ledger,
    size_t rule_count, struct alis_arena *mem)
{
	struct alis__owned *owned =
	    ALIS_NEW(mem, struct alis__owned, rule_count + 1);
	size_t *of = ALIS_NEW(mem, size_t, ledger->account_count + 1);

	for (size_t i = 0; i < count; i++)
		of[facts[i].account->number]++;
	for (size_t i = 0; i < ledger->account_count; i++)
		for (size_t k = lookers->from[i]; k < lookers->from[i + 1]; k++)
			owned[lookers->rules[k]].count += of[i];
	for (size_t i = 0; i < rule_count; i++) {
		owned[i].numbers = ALIS_NEW(mem, uint32_t, owned[i].count + 1);
		owned[i].count = 0;
	}
	/* There are none where no rule looks at any account. */
	for (size_t i = 0; lookers->rules != NULL && i < count; i++) {
		uint32_t account = facts[i].account->number;
		for (size_t k = lookers->from[account];
		     k < lookers->from[account + 1]; k++) {
			struct alis__owned *own = &owned[lookers->rules[k]];
			own->numbers[own->count++] = (uint32_t)i;
		}
	}
	return owned;
}

struct alis__dealt alis__deal(const struct alis_rules *rules,
    const struct alis_ledger *ledger, struct alis_arena *mem)
{
	struct lookers lookers = lookers_of(rules, ledger, mem);

	return (struct alis__dealt){
		.ledger = ledger,
		.facts = deal(ledger->facts, ledger->count, &lookers, ledger,
		    rules->count, mem),
		.repeats = deal(ledger->repeats, ledger->repeat_count, &lookers,
		    ledger, rules->count, mem),
	};
}

static const struct alis_fact *copies_of(const struct alis_fact *all,
    const struct alis__owned *owned, struct alis_arena *mem)
{
	struct alis_fact *facts =
	    ALIS_NEW(mem, struct alis_fact, owned->count + 1);

	for (size_t i = 0; i < owned->count; i++)
		facts[i] = all[owned->numbers[i]];
	return facts;
}

struct alis_ledger alis__dealt_ledger(
    const struct alis__dealt *dealt, size_t rule, struct alis_arena *mem)
{
	struct alis_ledger own = *dealt->ledger;

	own.facts = copies_of(own.facts, &dealt->facts[rule], mem);
	own.count = dealt->facts[rule].count;
	own.repeats = copies_of(own.repeats, &dealt->repeats[rule], mem);
	own.repeat_count = dealt->repeats[rule].count;
	return own;
}
