/* SPDX-License-Identifier: MIT */
/* What is counted in other ways: weeks that hold a credit, and posts that had
 * begun. */
#include "slow.h"

#include "slow_kinds.h"

/* ---- rhythm ---- */

#define WEEKS 1024

static int weekday(alis_day day) /* 0 is Monday */
{
	return (alis_day_weekday(day) + 6) % 7;
}

static bool is_at_work(const struct slow_question *question, alis_day day)
{
	const struct slow_table *table = question->worked;
	const struct slow_day *on;

	if (day < table->first || day >= table->first + (alis_day)table->count)
		return false;
	on = &table->days[day - table->first];
	for (size_t k = 0; k < on->count; k++)
		if (on->parts[k].granted > 0 && !on->parts[k].is_away)
			return true;
	return false;
}

/* At least three of Monday to Friday at work. */
static bool is_served(const struct slow_question *question, alis_day monday)
{
	int days = 0;

	for (int i = 0; i < 5; i++)
		days += is_at_work(question, monday + i);
	return days >= 3;
}

static bool has_credit(const struct slow_question *question, alis_day from,
    alis_day to, alis_day asked)
{
	for (size_t i = 0;
	     i < question->ledger->count + question->ledger->repeat_count;
	     i++) {
		const struct alis_fact *fact = slow_fact(question->ledger, i);
		if (slow_credited(question, i, asked) &&
		    slow_within(
		        fact->account->name, question->rule->accounts) &&
		    fact->last >= from && fact->last <= to)
			return true;
	}
	return false;
}

void slow_rhythm(const struct slow_question *question, alis_day day,
    struct slow_count *count)
{
	alis_day mondays[WEEKS];
	alis_day monday = question->worked->first;
	size_t n = 0;
	bool in_gap = false;

	for (monday -= weekday(monday); monday + 6 <= day; monday += 7)
		if (is_served(question, monday) && n < WEEKS)
			mondays[n++] = monday;
	for (size_t i = 0; i < n; i++) {
		size_t back = (size_t)question->rule->weeks - 1;
		size_t from = i > back ? i - back : 0;
		if (has_credit(question, mondays[from], mondays[i] + 6, day)) {
			count->have += ALIS_ONE;
			in_gap = false;
			continue;
		}
		if (!in_gap && count->gap_count < SLOW_GAPS)
			count->gaps[count->gap_count++].first = mondays[i];
		count->gaps[count->gap_count - 1].last = mondays[i] + 6;
		in_gap = true;
	}
	count->need = (alis_amount)n * ALIS_ONE;
}

/* ---- begun before a day ---- */

/* Something of the agreement from before the day, by when it is asked. */
static bool is_agreed(const struct slow_question *question, alis_day asked)
{
	alis_day signed_on;

	for (size_t i = 0; i < question->rule->agreement.count; i++)
		if (alis_ledger_milestone(question->ledger,
		        question->rule->agreement.names[i], &signed_on) &&
		    signed_on < question->rule->begun_before &&
		    signed_on <= question->today)
			return true;
	for (size_t i = 0; i < question->ledger->count; i++)
		if (question->ledger->facts[i].standing != ALIS_PLANNED &&
		    question->ledger->facts[i].in_reading[question->reading] &&
		    question->ledger->facts[i].last <= asked &&
		    question->ledger->facts[i].last <= question->today &&
		    question->ledger->facts[i].last <
		        question->rule->begun_before &&
		    slow_within(question->ledger->facts[i].account->name,
		        question->rule->agreement))
			return true;
	return false;
}

/* Of the first category that it lies within. */
static bool never_counts(const struct alis_service *service, alis_str account)
{
	for (size_t i = 0; i < service->category_count; i++) {
		const struct alis_category *c = &service->categories[i];
		if (!alis_account_within(account, c->account))
			continue;
		return !c->counting[ALIS_CAUTIOUS].alone &&
		    !c->counting[ALIS_LENIENT].alone &&
		    c->counting[ALIS_CAUTIOUS].beside.count == 0 &&
		    c->counting[ALIS_LENIENT].beside.count == 0;
	}
	return false;
}

void slow_started(const struct slow_question *question, alis_day day,
    struct slow_count *count)
{
	const struct alis_rule *rule = question->rule;
	bool agreed = is_agreed(question, day);

	for (size_t i = 0; i < question->ledger->count; i++) {
		const struct alis_fact *fact = &question->ledger->facts[i];
		alis_day last = fact->last == ALIS_DAY_MAX ? day : fact->last;
		alis_amount weight;
		if (fact->unit != ALIS_UNIT_PERCENT ||
		    (fact->standing == ALIS_PLANNED &&
		        (question->view != SLOW_ENTERED ||
		            fact->last < question->today)) ||
		    fact->first > day || !fact->in_reading[question->reading] ||
		    (question->view == SLOW_CONFIRMED &&
		        fact->standing != ALIS_CONFIRMED) ||
		    !slow_within(fact->account->name, rule->accounts) ||
		    never_counts(rule->service, fact->account->name) ||
		    fact->amount < rule->least_percent * (ALIS_ONE / 100) ||
		    (fact->first >= rule->begun_before && !agreed))
			continue;
		weight = slow_weight(fact->first, last) * ALIS_ONE;
		if (weight > count->have)
			count->have = weight;
	}
}
