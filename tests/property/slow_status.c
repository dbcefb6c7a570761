/* SPDX-License-Identifier: MIT */
/* From counts to an answer: each day is tried. */
#include "slow.h"

static bool is_yearly(
    const struct alis_need *version, enum alis_reading reading)
{
	return version != NULL &&
	    version->per[reading] == ALIS_PER_CALENDAR_YEAR;
}

static struct slow_question ask(const struct alis_rule *rule,
    const struct alis_ledger *ledger, enum slow_view view,
    enum alis_reading reading, alis_day today, struct alis_days within,
    struct alis_arena *mem)
{
	struct slow_question question = { .rule = rule,
		.ledger = ledger,
		.view = view,
		.reading = reading,
		.today = today };
	struct slow_table *table = ALIS_NEW(mem, struct slow_table, 1);

	*table = slow_table(rule, ledger, view, reading, today, within, mem);
	question.table = question.worked = table;
	return question;
}

/* The service that what is needed is measured by: what is done; and of a year
 * that may have so much, what is entered. */
static const struct slow_table *worked(const struct slow_question *question,
    struct alis_days within, struct alis_arena *mem)
{
	const struct alis_rule *rule = question->rule;
	bool ahead = question->view >= SLOW_ENTERED ||
	    (rule->at_most &&
	        is_yearly(
	            slow_version(rule, question->today), question->reading));
	enum slow_view view = ahead ? SLOW_ENTERED : SLOW_DONE;

	struct slow_table *table = ALIS_NEW(mem, struct slow_table, 1);

	*table = slow_table(rule, question->ledger, view, question->reading,
	    question->today, within, mem);
	return table;
}

static bool reaches(const struct slow_question *question, alis_day day)
{
	struct slow_count count;

	slow_count(question, day, &count);
	return slow_fulfils(question, &count);
}

static alis_amount over(alis_amount amount, alis_amount than)
{
	return amount > than ? amount - than : 0;
}

/* A confirmed word of a person, by today. */
static bool is_settled(const struct alis_rule *rule,
    const struct alis_rules *rules, const struct alis_ledger *ledger,
    alis_day today)
{
	for (size_t i = 0; i < ledger->count; i++) {
		const struct alis_fact *fact = &ledger->facts[i];
		alis_cut cut = alis_str_cut(fact->account->name, ':');
		if (fact->standing == ALIS_CONFIRMED && fact->last <= today &&
		    alis_utf8_same(cut.head, rules->judgements) &&
		    alis_utf8_same(cut.tail, rule->id))
			return true;
	}
	return false;
}

static void weigh_years(
    const struct slow_count *count, struct slow_answer *answer)
{
	answer->remaining = answer->surplus = 0;
	for (size_t i = 0; i < count->year_count; i++) {
		answer->remaining +=
		    over(count->years[i].limit, count->years[i].used);
		answer->surplus +=
		    over(count->years[i].used, count->years[i].limit);
	}
	answer->surplus += count->cut;
}

struct answers {
	struct slow_question done;
	struct slow_question lenient;
	struct slow_question confirmed;
	struct slow_question entered;
	struct slow_question listed;
};

static bool differ(
    const struct slow_count *count, const struct slow_count *other)
{
	int missing = 0;

	for (size_t i = 0; i < SLOW_MEMBERS; i++)
		missing += count->missing[i] - other->missing[i];
	return missing != 0 || count->have != other->have;
}

static void judge(const struct answers *q, const struct alis_rules *rules,
    const struct slow_count *lenient, struct slow_answer *answer)
{
	const struct alis_rule *rule = q->done.rule;
	alis_day today = q->done.today;
	struct slow_count proved;
	bool cautiously = slow_fulfils(&q->done, &answer->done);
	bool leniently = slow_fulfils(&q->lenient, lenient);

	/* What is confirmed beside what all of it needs. */
	slow_count(&q->confirmed, today, &proved);
	answer->confirmed =
	    proved.have < answer->have ? proved.have : answer->have;
	proved.need = answer->done.need;
	if (cautiously && rule->open_question[ALIS_NB].n == 0)
		answer->state = slow_fulfils(&q->done, &proved)
		    ? ALIS_MET
		    : ALIS_MET_UNCONFIRMED;
	else if (cautiously || cautiously != leniently ||
	    differ(&answer->done, lenient))
		answer->state = ALIS_JUDGEMENT;
	else
		answer->state = ALIS_SHORT;
	if (answer->state == ALIS_JUDGEMENT && (cautiously || leniently) &&
	    is_settled(rule, rules, q->done.ledger, today)) {
		answer->settled = true;
		answer->state = ALIS_MET;
	}
}

/* That a limit is not exceeded, or weeks are kept, is so or not: nobody comes
 * nearer to it. */
static bool is_reachable(const struct alis_rule *rule)
{
	return !rule->at_most && rule->how != ALIS_HOW_RHYTHM &&
	    rule->how != ALIS_HOW_DEADLINE;
}

static alis_day reached(const struct slow_question *question)
{
	alis_day day = question->today;

	if (!is_reachable(question->rule) || !reaches(question, day))
		return ALIS_DAY_NONE;
	while (day > question->table->first && reaches(question, day - 1))
		day--;
	/* Nothing is known of the days before the first. */
	if (day == question->table->first)
		return ALIS_DAY_MIN;
	return day;
}

static alis_day by_plan(const struct slow_question *question, alis_day horizon)
{
	for (alis_day day = question->today; day <= horizon; day++)
		if (reaches(question, day))
			return day;
	return ALIS_DAY_NONE;
}

static alis_day first_of(const struct alis_ledger *ledger, alis_day today)
{
	alis_day first = today;

	for (size_t i = 0; i < ledger->count; i++)
		if (ledger->facts[i].first < first)
			first = ledger->facts[i].first;
	return first - 1;
}

/* Of calendar years what is entered is known to their end. */
static alis_day last_of(const struct alis_need *version, alis_day day)
{
	struct alis_civil end = { alis_day_civil(day).year, 12, 31 };

	return is_yearly(version, ALIS_CAUTIOUS) ||
	        is_yearly(version, ALIS_LENIENT)
	    ? alis_day_of(end)
	    : day;
}

/* The last day of what is entered. */
static alis_day entered_to(const struct alis_ledger *ledger, alis_day today)
{
	alis_day last = today;

	for (size_t i = 0; i < ledger->count + ledger->repeat_count; i++) {
		alis_day its = slow_fact(ledger, i)->last;
		if (its == ALIS_DAY_MAX)
			its = slow_fact(ledger, i)->first;
		last = its > last ? its : last;
	}
	return last;
}

void slow_status(const struct alis_rule *rule, const struct alis_rules *rules,
    const struct alis_ledger *ledger, alis_day today, alis_day horizon,
    struct alis_arena *mem, struct slow_answer *answer)
{
	const struct alis_need *version = slow_version(rule, today);
	struct alis_days past = { first_of(ledger, today),
		last_of(version, today) };
	alis_day end = entered_to(ledger, today);
	struct alis_days all = { past.first,
		last_of(version, end > horizon ? end : horizon) };
	enum slow_view view = rule->confirmed_only ? SLOW_CONFIRMED : SLOW_DONE;
	struct answers q = {
		ask(rule, ledger, view, ALIS_CAUTIOUS, today, past, mem),
		ask(rule, ledger, view, ALIS_LENIENT, today, past, mem),
		ask(rule, ledger, SLOW_CONFIRMED, ALIS_CAUTIOUS, today, past,
		    mem),
		ask(rule, ledger, SLOW_ENTERED, ALIS_CAUTIOUS, today, all, mem),
		ask(rule, ledger, SLOW_LISTED, ALIS_CAUTIOUS, today, all, mem),
	};
	struct slow_count lenient, listed;

	q.done.credits = q.lenient.credits = q.confirmed.credits =
	    q.entered.credits = q.listed.credits =
	        ALIS_NEW(mem, struct slow_credit, SLOW_DAYS);
	q.done.worked = worked(&q.done, past, mem);
	q.lenient.worked = worked(&q.lenient, past, mem);
	q.confirmed.worked = q.done.worked;
	q.entered.worked = worked(&q.entered, all, mem);

	*answer = (struct slow_answer){ .by_plan = ALIS_DAY_NONE };
	slow_count(&q.done, today, &answer->done);
	slow_count(&q.lenient, today, &lenient);
	slow_count(&q.listed, end, &listed);
	answer->need = answer->done.need;
	answer->have = answer->done.have;
	answer->lenient = lenient.have;
	answer->lenient_need = lenient.need;
	if (rule->how != ALIS_HOW_RHYTHM && rule->how != ALIS_HOW_STARTED &&
	    rule->how != ALIS_HOW_DEADLINE)
		answer->planned = over(listed.have, answer->have);
	answer->remaining = over(answer->need, answer->have);
	answer->surplus = over(answer->have, answer->need) + answer->done.cut;
	/* A post is long enough or not. */
	if (rule->how == ALIS_HOW_STARTED)
		answer->surplus = 0;
	if (rule->at_most && version != NULL &&
	    version->per[ALIS_CAUTIOUS] == ALIS_PER_CALENDAR_YEAR)
		weigh_years(&answer->done, answer);
	answer->fulfilled = slow_fulfils(&q.done, &answer->done);
	judge(&q, rules, &lenient, answer);
	answer->reached = reached(&q.done);
	if (!answer->fulfilled && !answer->settled && is_reachable(rule))
		answer->by_plan = by_plan(&q.entered, horizon);
}
