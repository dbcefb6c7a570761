/* SPDX-License-Identifier: MIT */
/* One day of service: what counts at all, 100 % at most, and leave. */
#include "slow.h"

#define FULL ALIS_FULL_TIME

/* 360 y + 30 m + min(d, 30) */
static int32_t f(alis_day day)
{
	struct alis_civil civil = alis_day_civil(day);
	int within = civil.day > 30 ? 30 : civil.day;

	return 360 * civil.year + 30 * civil.month + within;
}

int32_t slow_weight(alis_day first, alis_day last)
{
	return last < first ? 0 : f(last + 1) - f(first);
}

bool slow_is_so(const struct alis_when *when, const struct alis_ledger *ledger,
    alis_day otherwise)
{
	alis_day day = otherwise;

	for (size_t i = 0; i < ledger->milestone_count; i++)
		if (alis_utf8_same(
		        ledger->milestones[i].name, when->milestone)) {
			day = ledger->milestones[i].day;
			break;
		}
	switch (when->order) {
	case ALIS_BEFORE:
		return day < when->day;
	case ALIS_NO_LATER:
		return day <= when->day;
	case ALIS_FROM:
		return day >= when->day;
	default:
		return day > when->day;
	}
}

bool slow_within(alis_str account, struct alis_accounts roots)
{
	for (size_t i = 0; i < roots.count; i++)
		if (alis_account_within(account, roots.names[i]))
			return true;
	return false;
}

static int32_t percent_of(const struct alis_fact *fact)
{
	return (int32_t)(fact->amount / (ALIS_ONE / 100));
}

/* ---- what the facts are to a service ---- */

#define NO_FACT SIZE_MAX

struct seen {
	const struct alis_service *service;
	const struct alis_ledger *ledger;
	enum slow_view view;
	enum alis_reading reading;
	alis_day today;
	bool is_post[SLOW_CREDITS];
	bool is_leave[SLOW_CREDITS];   /* that is deducted */
	bool is_away[SLOW_CREDITS];    /* of any reason */
	size_t category[SLOW_CREDITS]; /* of a post */
	bool takes[SLOW_CREDITS][SLOW_CATEGORIES];
	bool beside[SLOW_CATEGORIES][SLOW_CATEGORIES];
	bool on_its_own[SLOW_CATEGORIES]; /* 'when' does not forbid it */
};

/* "permisjon:sykehjem" is taken from "tjeneste:sykehjem" alone. */
static void see_leave(struct seen *seen, size_t i)
{
	const struct alis_service *service = seen->service;
	alis_str account = seen->ledger->facts[i].account->name;
	alis_str word = alis_str_from(account, service->absence.n);
	bool of_one = false;

	seen->is_away[i] = true;
	seen->is_leave[i] = !service->only_whole[seen->reading] ||
	    percent_of(&seen->ledger->facts[i]) >= FULL;
	for (size_t k = 0; k < service->absence_count; k++)
		if (alis_account_within(account, service->absences[k].account))
			seen->is_leave[i] =
			    seen->is_leave[i] && service->absences[k].deducted;
	for (size_t c = 0; c < service->category_count; c++) {
		alis_str category = service->categories[c].account;
		alis_str own = alis_str_from(category, service->service.n);
		alis_str wanted =
		    word.n > 0 ? alis_str_from(word, 1) : ALIS_STR("");
		own = own.n > 0 ? alis_str_from(own, 1) : own;
		seen->takes[i][c] =
		    wanted.n > 0 && alis_account_within(own, wanted);
		of_one = of_one || seen->takes[i][c];
	}
	for (size_t c = 0; c < service->category_count && !of_one; c++)
		seen->takes[i][c] = true;
}

static void see_post(struct seen *seen, size_t i)
{
	const struct alis_service *service = seen->service;

	seen->is_post[i] = true;
	seen->category[i] = NO_FACT;
	for (size_t c = 0; c < service->category_count; c++)
		if (alis_account_within(seen->ledger->facts[i].account->name,
		        service->categories[c].account)) {
			seen->category[i] = c;
			return;
		}
}

static void see_facts(struct seen *seen)
{
	const struct alis_service *service = seen->service;

	for (size_t i = 0; i < seen->ledger->count; i++) {
		const struct alis_fact *fact = &seen->ledger->facts[i];
		if (fact->unit != ALIS_UNIT_PERCENT ||
		    !fact->in_reading[seen->reading])
			continue;
		if (alis_account_within(fact->account->name, service->service))
			see_post(seen, i);
		else if (alis_account_within(
		             fact->account->name, service->absence))
			see_leave(seen, i);
	}
	for (size_t c = 0; c < service->category_count; c++) {
		const struct alis_category *category = &service->categories[c];
		const struct alis_when *when = &category->when[seen->reading];
		seen->on_its_own[c] = when->milestone.n == 0 ||
		    slow_is_so(when, seen->ledger, seen->today);
		for (size_t k = 0; k < service->category_count; k++)
			seen->beside[c][k] =
			    slow_within(service->categories[k].account,
			        category->counting[seen->reading].beside);
	}
}

/* ---- one day ---- */

static bool stands(const struct seen *seen, size_t i, alis_day day)
{
	const struct alis_fact *fact = &seen->ledger->facts[i];

	if (day < fact->first || day > fact->last)
		return false;
	if (seen->view == SLOW_LISTED && fact->last == ALIS_DAY_MAX &&
	    day > seen->today)
		return false;
	if (fact->standing == ALIS_PLANNED)
		return day >= seen->today && seen->view >= SLOW_ENTERED;
	return seen->view != SLOW_CONFIRMED || seen->is_away[i] ||
	    fact->standing == ALIS_CONFIRMED;
}

static bool alone(const struct seen *seen, size_t category, int64_t percent)
{
	const struct alis_counting *counting =
	    &seen->service->categories[category].counting[seen->reading];

	if (percent == 0 || !counting->alone || !seen->on_its_own[category])
		return false;
	return counting->above ? percent > counting->least
	                       : percent >= counting->least;
}

/* Beside another that counts by itself; by the lenient reading it is enough
 * that the other is there. */
static bool counts(
    const struct seen *seen, size_t category, const int64_t *percents)
{
	if (percents[category] == 0)
		return false;
	if (alone(seen, category, percents[category]))
		return true;
	for (size_t k = 0; k < seen->service->category_count; k++) {
		if (!seen->beside[category][k] || k == category)
			continue;
		if (seen->reading == ALIS_LENIENT ? percents[k] > 0
		                                  : alone(seen, k, percents[k]))
			return true;
	}
	return false;
}

/* How much of a category leave takes on a day: what is deducted, or any. */
static int32_t leave_from(
    const struct seen *seen, size_t category, alis_day day, bool any)
{
	int64_t sum = 0;

	for (size_t i = 0; i < seen->ledger->count; i++)
		if ((any ? seen->is_away[i] : seen->is_leave[i]) &&
		    seen->takes[i][category] && stands(seen, i, day))
			sum += percent_of(&seen->ledger->facts[i]);
	return sum < FULL ? (int32_t)sum : FULL;
}

static void fill(const struct seen *seen, size_t category, alis_day day,
    int32_t *room, struct slow_day *to)
{
	for (size_t i = 0; i < seen->ledger->count; i++) {
		struct slow_part *part = &to->parts[to->count];
		int32_t percent = percent_of(&seen->ledger->facts[i]);
		if (!seen->is_post[i] || seen->category[i] != category ||
		    !stands(seen, i, day))
			continue;
		part->fact = i;
		part->category = category;
		part->granted = percent < *room ? percent : *room;
		part->absence = leave_from(seen, category, day, false);
		part->is_away = leave_from(seen, category, day, true) == FULL;
		*room -= part->granted;
		to->in_post = to->in_post || part->granted > 0;
		to->count++;
	}
}

static void look_at(const struct seen *seen, alis_day day, struct slow_day *to)
{
	int64_t percents[SLOW_CATEGORIES] = { 0 };
	int32_t room = FULL;

	to->weight = slow_weight(day, day);
	for (size_t i = 0; i < seen->ledger->count; i++) {
		if (!seen->is_post[i] || !stands(seen, i, day))
			continue;
		if (seen->category[i] == NO_FACT)
			continue;
		to->is_posted = true;
		percents[seen->category[i]] +=
		    percent_of(&seen->ledger->facts[i]);
	}
	for (size_t c = 0; c < seen->service->category_count; c++)
		if (counts(seen, c, percents))
			fill(seen, c, day, &room, to);
}

struct slow_table slow_table(const struct alis_rule *rule,
    const struct alis_ledger *ledger, enum slow_view view,
    enum alis_reading reading, alis_day today, struct alis_days within,
    struct alis_arena *mem)
{
	struct slow_table table = { .first = within.first,
		.count = (size_t)(within.last - within.first + 1) };
	struct seen seen = { .service = rule->service,
		.ledger = ledger,
		.view = view,
		.reading = reading,
		.today = today };

	see_facts(&seen);
	table.days = ALIS_NEW(mem, struct slow_day, table.count);
	for (size_t i = 0; i < table.count; i++)
		look_at(&seen, within.first + (alis_day)i, &table.days[i]);
	return table;
}
