/* SPDX-License-Identifier: MIT */
/* What is needed on a day, and whether it is reached. */
#include "slow.h"

/* ---- leave ---- */

/* All leave from what is granted, in hundredths of hundredths of percents. */
static int64_t all_leave(const struct slow_question *question, alis_day day)
{
	const struct slow_table *table = question->table;
	int64_t sum = 0;

	for (alis_day at = table->first; at <= day; at++) {
		const struct slow_day *on = &table->days[at - table->first];
		for (size_t k = 0; k < on->count; k++)
			sum += (int64_t)on->weight * on->parts[k].granted *
			    on->parts[k].absence;
	}
	return sum;
}

struct slow_leave slow_leave(const struct slow_question *question, alis_day day)
{
	const struct alis_service *service = question->rule->service;
	int64_t tolerance = service->tolerance / SLOW_PART;
	struct slow_leave leave = { .deducted = true, .free = 0 };

	if (tolerance == 0)
		return leave;
	if (all_leave(question, day) <= tolerance)
		leave.deducted = false;
	else if (service->only_excess[question->reading])
		leave.free = tolerance;
	return leave;
}

int64_t slow_worth(const struct slow_day *day, const struct slow_part *part,
    struct slow_leave *leave)
{
	int64_t whole = (int64_t)day->weight * part->granted * ALIS_FULL_TIME;
	int64_t off = (int64_t)day->weight * part->granted * part->absence;
	int64_t free = off < leave->free ? off : leave->free;

	if (!leave->deducted)
		return whole;
	leave->free -= free;
	return whole - (off - free);
}

/* ---- what an amount is for ---- */

static bool is_at_work(const struct slow_day *on)
{
	for (size_t k = 0; k < on->count; k++)
		if (on->parts[k].granted > 0 &&
		    on->parts[k].absence < ALIS_FULL_TIME)
			return true;
	return false;
}

/* So many parts of a day (1/100 000 000) the amount of a year is for. */
static int64_t measure(
    const struct slow_question *question, enum alis_per per, alis_day day)
{
	const struct slow_table *table = question->worked;
	struct alis_days window = slow_window(question, day);
	struct slow_leave leave = { .deducted = true, .free = 0 };
	int64_t sum = 0;

	for (alis_day at = table->first; at <= day; at++) {
		const struct slow_day *on = &table->days[at - table->first];
		if (at < window.first || at > window.last)
			continue;
		if (per == ALIS_PER_YEAR && is_at_work(on))
			sum += on->weight * (ALIS_ONE / SLOW_PART);
		for (size_t k = 0; k < on->count && per == ALIS_PER_FULL_YEAR;
		     k++)
			sum += slow_worth(on, &on->parts[k], &leave);
	}
	return sum;
}

/* floor(a b / c), wider than any of them. */
static alis_amount portion(alis_amount a, int64_t b, int64_t c)
{
	return (alis_amount)((__int128)a * b / c);
}

/* ---- calendar years ---- */

static alis_day first_day(const struct slow_question *question, alis_day day)
{
	const struct slow_table *table = question->worked;

	for (alis_day at = table->first; at <= day; at++) {
		if (table->days[at - table->first].is_posted)
			return at;
		for (size_t i = 0; i <
		     question->ledger->count + question->ledger->repeat_count;
		     i++) {
			const struct alis_fact *fact =
			    slow_fact(question->ledger, i);
			if (fact->last == at &&
			    slow_credited(question, i, day) &&
			    slow_is_ours(question->rule, fact))
				return at;
		}
	}
	return ALIS_DAY_MAX;
}

static void count_years(const struct slow_question *question, alis_day first,
    alis_amount amount, alis_day day, struct slow_count *count)
{
	const struct slow_table *table = question->worked;
	struct alis_days window = slow_window(question, day);
	alis_day last = question->rule->at_most
	    ? question->rule->window.days.last
	    : window.last;

	if (first > day)
		first = day;
	for (int year = alis_day_civil(first).year;
	     year <= alis_day_civil(day).year && count->year_count < SLOW_YEARS;
	     year++) {
		int32_t days = 0;
		alis_amount limit;
		/* What may be had in a year is known to its end; what must
		 * be there by a day is not asked for before it. */
		for (alis_day at = table->first;
		     at < table->first + (alis_day)table->count; at++)
			if (alis_day_civil(at).year == year &&
			    at >= window.first && at <= last &&
			    table->days[at - table->first].in_post)
				days += slow_weight(at, at);
		limit = portion(amount, days, 360);
		if (question->rule->unit == ALIS_UNIT_KRONE)
			limit -= limit % (ALIS_ONE / 100);
		count->years[count->year_count++] =
		    (struct alis_year){ year, limit, 0 };
		count->need += limit;
	}
}

/* ---- the need ---- */

const struct alis_need *slow_version(const struct alis_rule *rule, alis_day day)
{
	for (size_t i = 0; i < rule->need_count; i++)
		if (day >= rule->needs[i].days.first &&
		    day <= rule->needs[i].days.last)
			return &rule->needs[i];
	return NULL;
}

static alis_amount held_by(const struct slow_question *question, alis_day day)
{
	struct alis_days window = slow_window(question, day);
	alis_amount sum = 0;

	for (size_t i = 0;
	     i < question->ledger->count + question->ledger->repeat_count;
	     i++) {
		const struct alis_fact *fact = slow_fact(question->ledger, i);
		if (slow_credited(question, i, day) &&
		    fact->unit == question->rule->unit &&
		    fact->last >= window.first && fact->last <= window.last &&
		    slow_within(fact->account->name, question->rule->share_of))
			sum += fact->amount;
	}
	return sum;
}

void slow_need(const struct slow_question *question, alis_day day,
    struct slow_count *count)
{
	struct slow_question done = *question;
	struct alis_rule any = *question->rule;
	const struct alis_rule *rule = question->rule;
	const struct alis_need *version = slow_version(rule, question->today);
	alis_amount amount;
	enum alis_per per;

	/* It is needed by what is done, confirmed or not. */
	any.confirmed_only = false;
	done.rule = &any;
	if (done.view == SLOW_CONFIRMED)
		done.view = SLOW_DONE;
	if (rule->how == ALIS_HOW_DEADLINE)
		count->need = ALIS_ONE;
	else if (rule->share_of.count > 0)
		count->need = held_by(&done, day);
	if (version == NULL)
		return;
	amount = version->amount[question->reading];
	per = version->per[question->reading];
	if (per == ALIS_PER_ALL)
		count->need = amount;
	else if (per == ALIS_PER_CALENDAR_YEAR)
		count_years(
		    &done, first_day(question, day), amount, day, count);
	else
		count->need = portion(amount, measure(&done, per, day),
		    360 * (ALIS_ONE / SLOW_PART));
}

bool slow_fulfils(
    const struct slow_question *question, const struct slow_count *count)
{
	const struct alis_rule *rule = question->rule;
	const struct alis_need *version = slow_version(rule, question->today);

	if (rule->at_most && version != NULL &&
	    version->per[question->reading] == ALIS_PER_CALENDAR_YEAR) {
		for (size_t i = 0; i < count->year_count; i++)
			if (count->years[i].used > count->years[i].limit)
				return false;
		return true;
	}
	if (rule->at_most)
		return count->have <= count->need;
	if (rule->how == ALIS_HOW_SET)
		for (size_t i = 0; i < rule->accounts.count; i++)
			if (count->missing[i])
				return false;
	return count->need > 0 && count->have >= count->need;
}
