/* SPDX-License-Identifier: MIT */
#include "tally.h"

#include <string.h>

/* ---- which facts, in which order ---- */

static int by_credit(const void *left, const void *right)
{
	const struct credit *a = left, *b = right;

	if (a->fact->last != b->fact->last)
		return a->fact->last < b->fact->last ? -1 : 1;
	if (a->of_repeat != b->of_repeat)
		return a->of_repeat ? 1 : -1;
	return (a->fact > b->fact) - (a->fact < b->fact);
}

/* What only counts when confirmed does not count as planned once its day has
 * come: it waits for a person, not for time. */
static bool is_viewed(const struct tally *tally, const struct alis_fact *fact)
{
	alis_day today = tally->ask->today;

	if (tally->rule->confirmed_only && fact->standing == ALIS_RECORDED &&
	    fact->last <= today)
		return false;
	return alis__view_has(tally->view, fact, today);
}

/* Whether the rule counts a fact of this unit. */
static bool is_of_unit(const struct alis_rule *rule, enum alis_unit unit)
{
	switch (rule->how) {
	case ALIS_HOW_COUNT:
	case ALIS_HOW_RHYTHM:
		return unit != ALIS_UNIT_PERCENT;
	case ALIS_HOW_DISTINCT:
		return rule->threshold > 0 ? unit == rule->threshold_unit
		                           : unit != ALIS_UNIT_PERCENT;
	default:
		return unit == rule->unit;
	}
}

/* What stands behind the longest account of the rule that an account lies
 * within: of "emnekurs:nett:hud", where both are named, "hud". */
static alis_str topic_of(const struct alis_rule *rule, alis_str account)
{
	alis_str topic = account;

	for (size_t i = 0; i < rule->accounts.count; i++) {
		alis_str name = rule->accounts.names[i], rest = account;
		if (!alis_account_within(account, name))
			continue;
		while (name.n > 0) {
			name = alis_str_cut(name, ':').tail;
			rest = alis_str_cut(rest, ':').tail;
		}
		if (rest.n < topic.n)
			topic = rest;
	}
	return topic;
}

unsigned alis__bearing(struct asking *ask, const struct alis_account *account)
{
	uint8_t *bearing;

	if (ask->bearings == NULL)
		ask->bearings =
		    ALIS_NEW(ask->mem, uint8_t, ask->ledger->account_count + 1);
	bearing = &ask->bearings[account->number];
	if (*bearing != 0)
		return *bearing;
	*bearing = BEARING_KNOWN;
	if (!alis__is_among(account->name, &ask->rule->accounts))
		return *bearing;
	*bearing |= BEARING_OURS;
	if (ask->rule->how != ALIS_HOW_DISTINCT ||
	    topic_of(ask->rule, account->name).n > 0)
		*bearing |= BEARING_CREDITS;
	return *bearing;
}

/* Whether a fact credits the rule, for whom it counts aside. */
static bool is_credit(struct asking *ask, const struct alis_fact *fact)
{
	return is_of_unit(ask->rule, fact->unit) &&
	    (alis__bearing(ask, fact->account) & BEARING_CREDITS) != 0;
}

static void find(struct asking *ask)
{
	const struct alis_ledger *ledger = ask->ledger;
	size_t n = 0;

	ask->credits = ALIS_NEW(
	    ask->mem, struct credit, ledger->count + ledger->repeat_count + 1);
	for (size_t i = 0; i < ledger->count; i++)
		if (is_credit(ask, &ledger->facts[i]))
			ask->credits[n++] =
			    (struct credit){ &ledger->facts[i], i, 0, false };
	for (size_t i = 0; i < ledger->repeat_count; i++)
		if (ledger->repeats[i].last > ask->today &&
		    is_credit(ask, &ledger->repeats[i]))
			ask->credits[n++] =
			    (struct credit){ &ledger->repeats[i], SIZE_MAX, 0,
				    true };
	alis__sort(ask->credits, n, sizeof(*ask->credits), by_credit);
	ask->credit_count = n;
}

/* ---- which are the same to the rule ---- */

/* Each day of what repeats is an entry of its own. */
static uint64_t entry_of(const struct credit *credits, size_t number)
{
	return credits[number].of_repeat ? (uint64_t)UINT32_MAX + 1 + number
	                                 : credits[number].fact->entry;
}

struct turn {
	uint64_t entry;
	size_t number;
};

static int by_entry(const void *left, const void *right)
{
	const struct turn *a = left, *b = right;

	return (a->entry > b->entry) - (a->entry < b->entry);
}

static void group_by_entry(struct asking *ask)
{
	size_t n = ask->credit_count;
	struct turn *turns = ALIS_NEW(ask->mem, struct turn, n + 1);

	for (size_t i = 0; i < n; i++)
		turns[i] = (struct turn){ entry_of(ask->credits, i), i };
	alis__sort(turns, n, sizeof(*turns), by_entry);
	for (size_t i = 0; i < n; i++) {
		ask->group_count +=
		    i == 0 || turns[i].entry != turns[i - 1].entry;
		ask->credits[turns[i].number].group = ask->group_count - 1;
	}
}

/* An account by what the rule sees of it. */
struct seen {
	alis_str text;
	uint32_t account;
};

static int by_text(const void *left, const void *right)
{
	const struct seen *a = left, *b = right;

	return alis_str_compare(a->text, b->text);
}

/* The accounts of the credits, each once. */
static size_t accounts_seen(const struct asking *ask, struct seen *seen)
{
	const struct alis_rule *rule = ask->rule;
	bool *known = ALIS_NEW(ask->mem, bool, ask->ledger->account_count + 1);
	size_t n = 0;

	for (size_t i = 0; i < ask->credit_count; i++) {
		const struct alis_account *account =
		    ask->credits[i].fact->account;
		alis_str text = account->name;
		if (known[account->number])
			continue;
		known[account->number] = true;
		if (rule->how == ALIS_HOW_DISTINCT)
			text = topic_of(rule, text);
		seen[n++] = (struct seen){ alis_utf8_fold(text, ask->mem),
			account->number };
	}
	return n;
}

static void group_by_account(struct asking *ask)
{
	size_t room = ask->credit_count < ask->ledger->account_count
	    ? ask->credit_count
	    : ask->ledger->account_count;
	struct seen *seen = ALIS_NEW(ask->mem, struct seen, room + 1);
	size_t *groups =
	    ALIS_NEW(ask->mem, size_t, ask->ledger->account_count + 1);
	size_t n = accounts_seen(ask, seen);

	alis__sort(seen, n, sizeof(*seen), by_text);
	for (size_t i = 0; i < n; i++) {
		ask->group_count +=
		    i == 0 || !alis_str_same(seen[i].text, seen[i - 1].text);
		groups[seen[i].account] = ask->group_count - 1;
	}
	for (size_t i = 0; i < ask->credit_count; i++)
		ask->credits[i].group =
		    groups[ask->credits[i].fact->account->number];
}

/* Those of them that the tally looks at. */
static void gather(struct tally *tally)
{
	struct asking *ask = tally->ask;
	bool repeats =
	    tally->view == VIEW_ENTERED || tally->view == VIEW_LISTED;
	size_t n = 0;

	if (ask->credits == NULL) {
		find(ask);
		ask->group_count = 0;
		if (ask->rule->how == ALIS_HOW_COUNT)
			group_by_entry(ask);
		else if (ask->rule->how != ALIS_HOW_RHYTHM)
			group_by_account(ask);
	}
	tally->credits =
	    ALIS_NEW(ask->mem, struct credit, ask->credit_count + 1);
	for (size_t i = 0; i < ask->credit_count; i++) {
		const struct credit *credit = &ask->credits[i];
		if ((repeats || !credit->of_repeat) &&
		    credit->fact->in_reading[tally->reading] &&
		    is_viewed(tally, credit->fact))
			tally->credits[n++] = *credit;
	}
	tally->credit_count = n;
	tally->group_count = ask->group_count;
}

static void limits_match(struct tally *tally)
{
	const struct alis_rule *rule = tally->rule;
	bool *at, *among;

	if (rule->limit_count == 0)
		return;
	among = ALIS_NEW(tally->ask->mem, bool, rule->limit_count);
	tally->applies = at = ALIS_NEW(
	    tally->ask->mem, bool, tally->credit_count * rule->limit_count + 1);
	for (size_t i = 0; i < tally->credit_count; i++)
		for (size_t k = 0; k < rule->limit_count; k++, at++) {
			const struct alis_fact *fact = tally->credits[i].fact;
			/* One often stands behind another of its account. */
			if (i == 0 ||
			    tally->credits[i - 1].fact->account !=
			        fact->account)
				among[k] = alis__is_among(fact->account->name,
				    &rule->limits[k].accounts);
			*at = among[k] != rule->limits[k].others &&
			    alis__limit_holds_on(tally, k, fact->last);
		}
}

/* ---- counting ---- */

/* What a credit gives before any limit; -1: its like was counted before. */
static alis_amount worth(struct tally *tally, const struct credit *credit)
{
	const struct alis_rule *rule = tally->rule;
	alis_amount so_far = tally->held[credit->group];
	bool again = tally->seen[credit->group];
	alis_amount *held = &tally->held[credit->group];

	tally->seen[credit->group] = true;
	*held = alis_amount_add(so_far, credit->fact->amount);
	switch (rule->how) {
	case ALIS_HOW_COUNT:
		return again ? 0 : ALIS_ONE;
	case ALIS_HOW_DISTINCT:
		if (rule->threshold == 0)
			return again ? -1 : ALIS_ONE;
		return so_far < rule->threshold && *held >= rule->threshold
		    ? ALIS_ONE
		    : 0;
	default:
		return rule->each_once && again ? -1 : credit->fact->amount;
	}
}

static void count_one(struct tally *tally, size_t number,
    struct counted *counted, struct alis_proof *rows)
{
	const struct credit *credit = &tally->credits[number];
	struct alis_proof *row =
	    rows == NULL || credit->row == SIZE_MAX ? NULL : &rows[credit->row];
	enum alis_left reason = ALIS_LEFT_CAP;
	alis_amount value = worth(tally, credit), let = value;

	if (value < 0) {
		if (row != NULL)
			row->left[ALIS_LEFT_TWICE] =
			    tally->rule->how == ALIS_HOW_DISTINCT
			    ? ALIS_ONE
			    : credit->fact->amount;
		return;
	}
	if (tally->rule->limit_count > 0)
		let = alis__limits_pass(tally,
		    &tally->applies[number * tally->rule->limit_count], value,
		    &reason);
	counted->have = alis_amount_add(counted->have, let);
	counted->cut = alis_amount_add(counted->cut, value - let);
	if (row == NULL)
		return;
	row->gave = let;
	row->left[reason] = value - let;
}

static void tell_outside(const struct tally *tally, const struct credit *credit,
    struct alis_proof *rows)
{
	bool by_number = tally->rule->how == ALIS_HOW_COUNT ||
	    tally->rule->how == ALIS_HOW_DISTINCT;

	if (rows != NULL && credit->row != SIZE_MAX)
		rows[credit->row].left[ALIS_LEFT_WINDOW] =
		    by_number ? ALIS_ONE : credit->fact->amount;
}

/* The number of credits before a day. */
static size_t before(const struct tally *tally, alis_day day)
{
	size_t low = 0, high = tally->credit_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (tally->credits[middle].fact->last < day)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Nothing is counted yet of credits from one on, to and with a day. Only
 * these are cleared, as a window is often asked that holds few of many. */
static void clear(struct tally *tally, size_t from, alis_day day)
{
	for (size_t i = from;
	     i < tally->credit_count && tally->credits[i].fact->last <= day;
	     i++) {
		tally->held[tally->credits[i].group] = 0;
		tally->seen[tally->credits[i].group] = false;
	}
	alis__limits_clear(tally);
}

/* What the credits of some days come to, to and with a day. */
static struct counted count_run(struct tally *tally, struct alis_days days,
    alis_day day, struct alis_proof *rows)
{
	struct counted counted = { .have = 0 };
	size_t from = rows == NULL ? before(tally, days.first) : 0;

	clear(tally, from, day);
	for (size_t i = from; i < tally->credit_count; i++) {
		const struct credit *credit = &tally->credits[i];
		alis_day last = credit->fact->last;
		if (last > day)
			break;
		if (tally->is_summed && rows == NULL) {
			tally->sums[i] = counted.have;
			tally->cuts[i] = counted.cut;
		}
		if (days.first <= last && last <= days.last)
			count_one(tally, i, &counted, rows);
		else
			tell_outside(tally, credit, rows);
	}
	return counted;
}

void alis__credits_ready(struct tally *tally)
{
	const struct alis_rule *rule = tally->rule;
	struct alis_arena *mem = tally->ask->mem;
	struct counted all;
	size_t n;

	gather(tally);
	n = tally->credit_count;
	if (rule->how == ALIS_HOW_RHYTHM)
		return;
	limits_match(tally);
	tally->held = ALIS_NEW(mem, alis_amount, tally->group_count + 1);
	tally->seen = ALIS_NEW(mem, bool, tally->group_count + 1);
	if (rule->window.last_months > 0 &&
	    (rule->limit_count > 0 || rule->each_once ||
	        rule->how == ALIS_HOW_COUNT || rule->how == ALIS_HOW_DISTINCT))
		return;
	tally->is_summed = true;
	tally->sums = ALIS_NEW(mem, alis_amount, n + 1);
	tally->cuts = ALIS_NEW(mem, alis_amount, n + 1);
	all = count_run(tally, tally->window, ALIS_DAY_MAX, NULL);
	tally->sums[n] = all.have;
	tally->cuts[n] = all.cut;
}

static size_t count_missing(const struct tally *tally, struct alis_days days)
{
	const struct alis_accounts *names = &tally->rule->accounts;
	size_t missing = 0;

	if (tally->rule->how != ALIS_HOW_SET)
		return 0;
	for (size_t i = 0; i < names->count; i++) {
		bool found = false;
		for (size_t k = before(tally, days.first);
		     k < tally->credit_count && !found &&
		     tally->credits[k].fact->last <= days.last;
		     k++)
			found = alis_account_within(
			    tally->credits[k].fact->account->name,
			    names->names[i]);
		missing += !found;
	}
	return missing;
}

struct counted alis__credits_count(
    struct tally *tally, alis_day day, struct alis_proof *rows)
{
	struct alis_days days = { alis__window_first(tally, day),
		day < tally->window.last ? day : tally->window.last };
	struct counted counted = { .have = 0 };

	if (rows != NULL || !tally->is_summed) {
		counted = count_run(tally, days, day, rows);
	} else if (days.first <= days.last) {
		size_t from = before(tally, days.first);
		size_t to = days.last == ALIS_DAY_MAX
		    ? tally->credit_count
		    : before(tally, days.last + 1);
		counted.have = tally->sums[to] - tally->sums[from];
		counted.cut = tally->cuts[to] - tally->cuts[from];
	}
	counted.missing = count_missing(tally, days);
	return counted;
}
