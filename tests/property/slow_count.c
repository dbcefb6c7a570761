/* SPDX-License-Identifier: MIT */
/* What a requirement has on one day: all that is credited, in its order, less
 * what limits cut off. */
#include "slow.h"

#include "slow_kinds.h"

const struct alis_fact *slow_fact(
    const struct alis_ledger *ledger, size_t number)
{
	return number < ledger->count
	    ? &ledger->facts[number]
	    : &ledger->repeats[number - ledger->count];
}

static size_t fact_count(const struct alis_ledger *ledger)
{
	return ledger->count + ledger->repeat_count;
}

bool slow_credited(
    const struct slow_question *question, size_t number, alis_day day)
{
	const struct alis_fact *fact = slow_fact(question->ledger, number);
	bool entered =
	    question->view == SLOW_ENTERED || question->view == SLOW_LISTED;

	if (fact->last > day || fact->last == ALIS_DAY_MAX ||
	    !fact->in_reading[question->reading])
		return false;
	if (number >= question->ledger->count)
		return entered && fact->last > question->today;
	if (fact->standing == ALIS_PLANNED)
		return entered && fact->last >= question->today;
	if (question->rule->confirmed_only && entered &&
	    fact->standing != ALIS_CONFIRMED)
		return fact->last > question->today;
	return question->view != SLOW_CONFIRMED ||
	    fact->standing == ALIS_CONFIRMED;
}

/* A post that has begun by a day. */
static bool begun(
    const struct slow_question *question, size_t number, alis_day day)
{
	const struct alis_fact *fact = slow_fact(question->ledger, number);

	if (number >= question->ledger->count ||
	    fact->unit != ALIS_UNIT_PERCENT || fact->first > day ||
	    !fact->in_reading[question->reading] ||
	    !alis_account_within(
	        fact->account->name, question->rule->service->service))
		return false;
	if (fact->standing == ALIS_PLANNED)
		return fact->last >= question->today &&
		    (question->view == SLOW_ENTERED ||
		        question->view == SLOW_LISTED);
	return question->view != SLOW_CONFIRMED ||
	    fact->standing == ALIS_CONFIRMED;
}

/* ---- the window ---- */

/* What is known, whichever day is asked of: all by today, or all that is
 * entered. */
static alis_day known_to(const struct slow_question *question)
{
	return question->view >= SLOW_ENTERED ? ALIS_DAY_MAX - 1
	                                      : question->today;
}

static alis_day months_before(alis_day day, int32_t months)
{
	struct alis_civil civil = alis_day_civil(day);
	int month = civil.year * 12 + civil.month - 1 - months;

	civil.year = month / 12;
	civil.month = month % 12 + 1;
	while (!alis_day_exists(civil))
		civil.day--;
	return alis_day_of(civil);
}

/* The first day of the first post or credit in some accounts. */
static alis_day first_of(const struct slow_question *question, alis_day day,
    struct alis_accounts accounts)
{
	alis_day first = ALIS_DAY_MAX;

	for (size_t i = 0; i < fact_count(question->ledger); i++) {
		const struct alis_fact *fact = slow_fact(question->ledger, i);
		alis_day its = fact->first;
		if (!slow_within(fact->account->name, accounts) ||
		    !(begun(question, i, day) ||
		        slow_credited(question, i, day)))
			continue;
		first = its < first ? its : first;
	}
	return first;
}

struct alis_days slow_window(const struct slow_question *question, alis_day day)
{
	const struct alis_window *window = &question->rule->window;
	struct slow_question done = *question;
	struct alis_rule any = *question->rule;
	struct alis_days days = window->days;

	for (size_t i = 0; i < question->ledger->milestone_count; i++) {
		const struct alis_milestone *milestone =
		    &question->ledger->milestones[i];
		if (window->from_milestone.n > 0 &&
		    alis_utf8_same(milestone->name, window->from_milestone) &&
		    milestone->day > days.first)
			days.first = milestone->day;
	}
	/* What is confirmed may go with what is not. */
	any.confirmed_only = false;
	done.rule = &any;
	if (done.view == SLOW_CONFIRMED)
		done.view = SLOW_DONE;
	if (window->from_accounts.count > 0) {
		alis_day first =
		    first_of(&done, known_to(&done), window->from_accounts);
		days.first = first > days.first ? first : days.first;
	}
	if (window->last_months > 0) {
		alis_day first = months_before(day, window->last_months) + 1;
		days.first = first > days.first ? first : days.first;
	}
	days.last = day < days.last ? day : days.last;
	return days;
}

/* ---- what is credited, before limits ---- */

static void gather_time(const struct slow_question *question, alis_day day,
    struct slow_credit *credits, size_t *count)
{
	const struct slow_table *table = question->table;
	const struct alis_service *service = question->rule->service;
	struct alis_days window = slow_window(question, day);
	struct slow_leave leave = slow_leave(question, day);
	bool ours[SLOW_CATEGORIES] = { false };

	for (size_t c = 0; c < service->category_count; c++)
		ours[c] = slow_within(
		    service->categories[c].account, question->rule->accounts);
	for (alis_day at = table->first; at <= day; at++) {
		const struct slow_day *on = &table->days[at - table->first];
		for (size_t k = 0; k < on->count; k++) {
			const struct slow_part *part = &on->parts[k];
			int64_t worth = slow_worth(on, part, &leave);
			if (!ours[part->category] || at < window.first ||
			    at > window.last || *count == SLOW_DAYS)
				continue;
			credits[(*count)++] =
			    (struct slow_credit){ at, part->fact,
				    service->categories[part->category].account,
				    worth * SLOW_PART };
		}
	}
}

/* Whether an earlier credit, of those kept, is of the same account. */
/* What is behind the account of the rule that goes furthest. */
static alis_str topic(const struct alis_rule *rule, alis_str account)
{
	size_t parts = 0;

	for (size_t i = 0; i < rule->accounts.count; i++) {
		alis_str name = rule->accounts.names[i];
		size_t n = 1;
		for (size_t k = 0; k < name.n; k++)
			n += name.at[k] == ':';
		if (n > parts && alis_account_within(account, name))
			parts = n;
	}
	for (; parts > 0; parts--)
		account = alis_str_cut(account, ':').tail;
	return account;
}

static alis_str key(const struct slow_question *question, size_t fact)
{
	alis_str account = slow_fact(question->ledger, fact)->account->name;

	return question->rule->how == ALIS_HOW_DISTINCT
	    ? topic(question->rule, account)
	    : account;
}

static bool is_repeated(const struct slow_question *question,
    const struct slow_credit *credits, size_t count, size_t fact)
{
	alis_str account = key(question, fact);

	for (size_t i = 0; i < count; i++)
		if (alis_utf8_same(account, key(question, credits[i].fact)))
			return true;
	return false;
}

static bool same_entry(
    const struct slow_question *question, size_t one, size_t other)
{
	const struct alis_fact *a = slow_fact(question->ledger, one);
	const struct alis_fact *b = slow_fact(question->ledger, other);
	bool a_repeats = one >= question->ledger->count;
	bool b_repeats = other >= question->ledger->count;

	return a_repeats == b_repeats && a->entry == b->entry &&
	    (!a_repeats || a->last == b->last);
}

static size_t member_of(const struct alis_rule *rule, alis_str account)
{
	for (size_t i = 0; i < rule->accounts.count; i++)
		if (alis_account_within(account, rule->accounts.names[i]))
			return i;
	return SIZE_MAX;
}

/* What is held of an account by the credits up to one of them. */
static alis_amount held(
    const struct slow_question *question, const size_t *order, size_t upto)
{
	alis_str account = key(question, order[upto]);
	alis_amount sum = 0;

	for (size_t i = 0; i <= upto; i++) {
		const struct alis_fact *fact =
		    slow_fact(question->ledger, order[i]);
		if (alis_utf8_same(key(question, order[i]), account) &&
		    fact->unit == question->rule->threshold_unit)
			sum += fact->amount;
	}
	return sum;
}

/* Whether a credit counts, beside those before it, and what it adds. */
static bool adds(const struct slow_question *question, const size_t *order,
    size_t at, const struct slow_credit *kept, size_t count,
    alis_amount *amount)
{
	const struct alis_rule *rule = question->rule;
	const struct alis_fact *fact = slow_fact(question->ledger, order[at]);
	bool again = is_repeated(question, kept, count, order[at]);

	*amount = ALIS_ONE;
	if (rule->how == ALIS_HOW_DISTINCT)
		return !again &&
		    (rule->threshold == 0 ||
		        held(question, order, at) >= rule->threshold);
	if (rule->each_once && again)
		return false;
	if (rule->how == ALIS_HOW_COUNT) {
		for (size_t i = 0; i < count; i++)
			if (same_entry(question, kept[i].fact, order[at]))
				return false;
		return true;
	}
	*amount = fact->amount;
	return true;
}

bool slow_is_ours(const struct alis_rule *rule, const struct alis_fact *fact)
{
	bool any_unit =
	    rule->how == ALIS_HOW_COUNT || rule->how == ALIS_HOW_DISTINCT;

	/* What bears the name of all topics is none of them. */
	if (rule->how == ALIS_HOW_DISTINCT &&
	    slow_within(fact->account->name, rule->accounts) &&
	    topic(rule, fact->account->name).n == 0)
		return false;
	return rule->how != ALIS_HOW_TIME &&
	    (any_unit || fact->unit == rule->unit) &&
	    slow_within(fact->account->name, rule->accounts);
}

/* The facts that a sum looks at, by last day, then by number. */
static size_t in_order(
    const struct slow_question *question, alis_day day, size_t *order)
{
	const struct alis_rule *rule = question->rule;
	struct alis_days window = slow_window(question, day);
	size_t n = 0;

	for (size_t i = 0; i < fact_count(question->ledger); i++) {
		const struct alis_fact *fact = slow_fact(question->ledger, i);
		size_t at = n;
		if (!slow_credited(question, i, day) ||
		    !slow_is_ours(rule, fact) || fact->last < window.first ||
		    fact->last > window.last)
			continue;
		for (; at > 0 &&
		     slow_fact(question->ledger, order[at - 1])->last >
		         fact->last;
		     at--)
			order[at] = order[at - 1];
		order[at] = i;
		n++;
	}
	return n;
}

static void gather_sum(const struct slow_question *question, alis_day day,
    struct slow_credit *credits, size_t *count)
{
	size_t order[SLOW_CREDITS];
	size_t n = in_order(question, day, order);

	for (size_t i = 0; i < n; i++) {
		alis_amount amount;
		if (!adds(question, order, i, credits, *count, &amount))
			continue;
		credits[(*count)++] = (struct slow_credit){
			slow_fact(question->ledger, order[i])->last, order[i],
			slow_fact(question->ledger, order[i])->account->name,
			amount
		};
	}
}

/* ---- limits ---- */

/* Is service of such a category granted on a day, leave or not? */
static bool is_granted(
    const struct slow_question *question, alis_str account, alis_day day)
{
	const struct slow_table *table = question->table;
	const struct slow_day *on;

	if (day < table->first || day >= table->first + (alis_day)table->count)
		return false;
	on = &table->days[day - table->first];
	for (size_t k = 0; k < on->count; k++)
		if (on->parts[k].granted > 0 &&
		    alis_account_within(question->rule->service
		                            ->categories[on->parts[k].category]
		                            .account,
		        account))
			return true;
	return false;
}

/* Does a day lie between the first and the last credit of an account? */
static bool is_between(
    const struct slow_question *question, alis_str account, alis_day day)
{
	struct slow_question any = *question;
	struct alis_rule rule = *question->rule;
	bool before = false, after = false;

	/* What counts when confirmed may go with what is not. */
	rule.confirmed_only = false;
	any.rule = &rule;
	for (size_t i = 0; i < fact_count(question->ledger); i++) {
		const struct alis_fact *fact = slow_fact(question->ledger, i);
		if (!slow_credited(&any, i, known_to(question)) ||
		    !alis_account_within(fact->account->name, account))
			continue;
		before = before || fact->last <= day;
		after = after || fact->last >= day;
	}
	return before && after;
}

static bool coincides(const struct slow_question *question,
    struct alis_accounts accounts, alis_day day)
{
	alis_str service = question->rule->service->service;

	for (size_t i = 0; i < accounts.count; i++)
		if (alis_account_within(accounts.names[i], service)
		        ? is_granted(question, accounts.names[i], day)
		        : is_between(question, accounts.names[i], day))
			return true;
	return false;
}

static bool limits(const struct slow_question *question,
    const struct alis_limit *limit, const struct slow_credit *credit)
{
	if (slow_within(credit->account, limit->accounts) == limit->others)
		return false;
	if (limit->meanwhile.count == 0)
		return true;
	return coincides(question, limit->meanwhile, credit->day) !=
	    limit->apart;
}

static void take(const struct slow_question *question,
    const struct slow_credit *credit, alis_amount *room,
    struct slow_count *count)
{
	const struct alis_rule *rule = question->rule;
	alis_amount gave = credit->amount;
	bool applies[SLOW_LIMITS];

	for (size_t i = 0; i < rule->limit_count; i++) {
		applies[i] =
		    rule->limits[i].most[question->reading] != ALIS_NO_LIMIT &&
		    limits(question, &rule->limits[i], credit);
		if (applies[i] && room[i] < gave)
			gave = room[i];
	}
	for (size_t i = 0; i < rule->limit_count; i++)
		if (applies[i])
			room[i] -= gave;
	count->have += gave;
	count->cut += credit->amount - gave;
	count->gave[credit->fact] += gave;
}

/* ---- all together ---- */

static void look_for_missing(const struct slow_question *question,
    const struct slow_credit *credits, size_t n, struct slow_count *count)
{
	const struct alis_rule *rule = question->rule;

	for (size_t i = 0; i < rule->accounts.count; i++)
		count->missing[i] = true;
	for (size_t i = 0; i < n; i++)
		count->missing[member_of(rule,
		    slow_fact(question->ledger, credits[i].fact)
		        ->account->name)] = false;
}

static void use_year(struct slow_count *count, alis_day day, alis_amount gave)
{
	int year = alis_day_civil(day).year;

	for (size_t i = 0; i < count->year_count; i++)
		if (count->years[i].year == year)
			count->years[i].used += gave;
}

void slow_count(const struct slow_question *question, alis_day day,
    struct slow_count *count)
{
	struct slow_credit *credits = question->credits;
	const struct alis_rule *rule = question->rule;
	alis_amount room[SLOW_LIMITS];
	size_t n = 0;

	*count = (struct slow_count){ 0 };
	slow_need(question, day, count);
	if (rule->how == ALIS_HOW_RHYTHM) {
		slow_rhythm(question, day, count);
		return;
	}
	if (rule->how == ALIS_HOW_STARTED) {
		slow_started(question, day, count);
		return;
	}
	if (rule->how == ALIS_HOW_DEADLINE) {
		count->have = slow_is_so(&rule->deadline[question->reading],
		                  question->ledger, day)
		    ? ALIS_ONE
		    : 0;
		return;
	}
	if (rule->how == ALIS_HOW_TIME)
		gather_time(question, day, credits, &n);
	else
		gather_sum(question, day, credits, &n);
	if (rule->how == ALIS_HOW_SET)
		look_for_missing(question, credits, n, count);
	for (size_t i = 0; i < rule->limit_count; i++)
		room[i] = rule->limits[i].most[question->reading];
	for (size_t i = 0; i < n; i++) {
		alis_amount before = count->have;
		take(question, &credits[i], room, count);
		use_year(count, credits[i].day, count->have - before);
	}
}
