/* SPDX-License-Identifier: MIT */
#include "money.h"

#include <stdlib.h>

/* Money while it is being counted. */
struct counting {
	const struct alis_cohort *cohort;
	int first, last;
	struct alis_arena *mem;
	struct money_heap kinds;
	struct alis_money *money;
};

static int year_of(alis_day day)
{
	return alis_day_civil(day).year;
}

enum alis_money_sort alis_money_sort_of(const struct alis_spending *spending)
{
	if (alis_account_within(spending->account, ALIS_STR("utgift")))
		return ALIS_MONEY_EXPENSE;
	if (alis_account_within(spending->account, ALIS_STR("tilskudd")))
		return ALIS_MONEY_GRANT;
	if (alis_account_within(spending->account, ALIS_STR("egenandel")))
		return ALIS_MONEY_SHARE;
	return ALIS_MONEY_OTHER;
}

bool alis_money_is_done(const struct alis_spending *spending, alis_day today)
{
	return spending->standing != ALIS_PLANNED && spending->day <= today;
}

bool alis_money_is_within(const struct alis_member *member, alis_day day)
{
	return member->first <= day && day <= member->last;
}

/* ---- the years ---- */

/* The first that anybody is in the programme or has money in. */
static int first_year(const struct alis_cohort *cohort, int last)
{
	int first = last;

	for (size_t i = 0; i < cohort->count; i++) {
		const struct alis_member *member = cohort->members[i].member;
		const struct alis_figures *figures = cohort->members[i].figures;
		if (member->first != ALIS_DAY_NONE &&
		    year_of(member->first) < first)
			first = year_of(member->first);
		for (size_t k = 0; k < figures->spending_count; k++)
			if (year_of(figures->spendings[k].day) < first)
				first = year_of(figures->spendings[k].day);
	}
	return first;
}

/* What gives a member a line: a year in the programme, or an amount. */
struct item {
	int year;
	const struct alis_spending *spending; /* NULL: the year alone */
};

static int by_year(const void *left, const void *right)
{
	const struct item *a = left, *b = right;

	return a->year < b->year ? -1 : a->year > b->year;
}

/* The years in the programme that are asked for; of a member without a first
 * day the last of them, so that it has a line. */
static void programme_years(const struct counting *counting,
    const struct alis_member *member, int *from, int *to)
{
	*from = *to = counting->last;
	if (member->first == ALIS_DAY_NONE)
		return;
	*from = year_of(member->first);
	if (*from < counting->first)
		*from = counting->first;
	if (member->last != ALIS_DAY_MAX && year_of(member->last) < *to)
		*to = year_of(member->last);
}

static size_t items_of(const struct counting *counting,
    const struct alis_standing_of *of, struct item **items)
{
	const struct alis_figures *figures = of->figures;
	size_t count = 0;
	int from, to;

	programme_years(counting, of->member, &from, &to);
	*items = ALIS_NEW(counting->mem, struct item,
	    figures->spending_count + (size_t)(to < from ? 0 : to - from) + 2);
	for (int year = from; year <= to; year++)
		(*items)[count++] = (struct item){ year, NULL };
	for (size_t i = 0; i < figures->spending_count; i++) {
		int year = year_of(figures->spendings[i].day);
		if (year >= counting->first && year <= counting->last)
			(*items)[count++] =
			    (struct item){ year, &figures->spendings[i] };
	}
	qsort(*items, count, sizeof(**items), by_year);
	return count;
}

/* ---- a line ---- */

/* What is due of a yearly amount: known if it and the first day are. */
static struct alis_ore_known due(
    bool has, alis_amount yearly, const struct alis_member *member, int year)
{
	struct alis_ore_known part = { has && member->first != ALIS_DAY_NONE,
		0 };

	if (part.is_known)
		part.ore = alis_ore_in_year(
		    alis_ore_of(yearly), year, member->first, member->last);
	return part;
}

static struct alis_money_line line_begun(const struct counting *counting,
    const struct alis_standing_of *of, int year)
{
	const struct alis_roster *roster = counting->cohort->roster;
	const struct alis_member *member = of->member;
	bool is_read = of->figures->state == ALIS_FIGURES_READ;
	bool has_share = roster->has_share;
	alis_amount share = roster->share;

	if (member->municipality < roster->municipality_count &&
	    roster->municipalities[member->municipality].has_share) {
		has_share = true;
		share = roster->municipalities[member->municipality].share;
	}
	return (struct alis_money_line){
		.member = member,
		.municipality = member->municipality,
		.year = year,
		.members = is_read,
		.unread = !is_read,
		.grant = due(roster->has_grant, roster->grant, member, year),
		.share = due(has_share, share, member, year),
	};
}

static void kind_add(struct counting *counting,
    const struct alis_spending *spending, const struct alis_money_line *part)
{
	struct alis_money_line *line =
	    &counting->kinds.at[counting->kinds.count++];

	*line = *part;
	line->member = NULL;
	line->municipality = ALIS_NO_MUNICIPALITY;
	line->year = year_of(spending->day);
	line->kind = alis_utf8_fold(spending->account, counting->mem);
	line->members = 1;
}

static void expense_add(struct counting *counting,
    const struct alis_spending *spending, struct alis_money_line *line)
{
	alis_ore ore = alis_ore_of(spending->amount);
	struct alis_money_line part = { .spent = 0 };

	if (!alis_money_is_done(spending, counting->cohort->today))
		part.planned = ore;
	else if (!alis_money_is_within(line->member, spending->day))
		part.outside = ore;
	else
		part.spent = ore;
	if (part.spent > 0 && spending->standing == ALIS_CONFIRMED)
		part.confirmed = ore;
	line->planned = alis_ore_add(line->planned, part.planned);
	line->outside = alis_ore_add(line->outside, part.outside);
	line->spent = alis_ore_add(line->spent, part.spent);
	line->confirmed = alis_ore_add(line->confirmed, part.confirmed);
	kind_add(counting, spending, &part);
}

static void spending_add(struct counting *counting,
    const struct alis_spending *spending, struct alis_money_line *line)
{
	alis_ore ore = alis_ore_of(spending->amount);
	bool is_done = alis_money_is_done(spending, counting->cohort->today);

	switch (alis_money_sort_of(spending)) {
	case ALIS_MONEY_EXPENSE:
		expense_add(counting, spending, line);
		break;
	case ALIS_MONEY_GRANT:
		if (is_done)
			line->received = alis_ore_add(line->received, ore);
		break;
	case ALIS_MONEY_SHARE:
		if (is_done)
			line->paid = alis_ore_add(line->paid, ore);
		break;
	case ALIS_MONEY_OTHER:
		counting->money->elsewhere++;
		break;
	}
}

/* ---- all lines ---- */

/* The lines of one member, a year each. */
static void member_add(struct counting *counting,
    const struct alis_standing_of *of, struct money_heap *heap)
{
	struct item *items;
	size_t count = items_of(counting, of, &items);
	struct alis_money_line *lines =
	    ALIS_NEW(counting->mem, struct alis_money_line, count + 1);
	size_t made = 0;

	for (size_t i = 0; i < count; i++) {
		if (i == 0 || items[i].year != items[i - 1].year)
			lines[made++] = line_begun(counting, of, items[i].year);
		if (items[i].spending != NULL)
			spending_add(
			    counting, items[i].spending, &lines[made - 1]);
	}
	for (size_t i = 0; i < made; i++)
		alis__money_follow(&lines[i]);
	*heap = (struct money_heap){ lines, made };
}

static struct money_heap all_lines(struct counting *counting)
{
	const struct alis_cohort *cohort = counting->cohort;
	struct money_heap *each =
	    ALIS_NEW(counting->mem, struct money_heap, cohort->count + 1);
	struct money_heap all = { NULL, 0 };
	size_t count = 0;

	for (size_t i = 0; i < cohort->count; i++) {
		member_add(counting, &cohort->members[i], &each[i]);
		count += each[i].count;
	}
	all.at = ALIS_NEW(counting->mem, struct alis_money_line, count + 1);
	for (size_t i = 0; i < cohort->count; i++)
		for (size_t k = 0; k < each[i].count; k++)
			all.at[all.count++] = each[i].at[k];
	return all;
}

static struct money_heap copy_of(struct money_heap heap, struct alis_arena *mem)
{
	struct money_heap copy = {
		ALIS_NEW(mem, struct alis_money_line, heap.count + 1),
		heap.count,
	};

	for (size_t i = 0; i < heap.count; i++)
		copy.at[i] = heap.at[i];
	return copy;
}

/* ---- budgets ---- */

static bool has_all(const struct alis_cohort *cohort, size_t municipality)
{
	size_t all = 0, asked = 0;

	for (size_t i = 0; i < cohort->roster->member_count; i++)
		all += cohort->roster->members[i].municipality == municipality;
	for (size_t i = 0; i < cohort->count; i++)
		asked +=
		    cohort->members[i].member->municipality == municipality;
	return asked >= all;
}

static void budget_compare(struct alis_money_line *line)
{
	bool is_known =
	    line->budget.is_known && line->cost.is_known && line->unread == 0;
	alis_ore budget = line->budget.ore, cost = line->cost.ore;

	line->budget_left = (struct alis_ore_known){ is_known,
		is_known && budget > cost ? budget - cost : 0 };
	line->budget_over = (struct alis_ore_known){ is_known,
		is_known && cost > budget ? cost - budget : 0 };
}

static void budgets_add(struct counting *counting, struct money_heap places)
{
	const struct alis_roster *roster = counting->cohort->roster;
	bool is_whole = false;

	for (size_t i = 0; i < places.count; i++) {
		struct alis_money_line *line = &places.at[i];
		const struct alis_municipality *municipality;
		if (line->municipality >= roster->municipality_count)
			continue;
		municipality = &roster->municipalities[line->municipality];
		if (i == 0 || line->municipality != line[-1].municipality)
			is_whole =
			    has_all(counting->cohort, line->municipality);
		if (municipality->has_budget && !is_whole)
			counting->money->lacks_all = true;
		line->budget = (struct alis_ore_known){
			municipality->has_budget && is_whole,
			alis_ore_of(municipality->budget),
		};
		budget_compare(line);
	}
}

static void known_add(struct alis_ore_known *sum, struct alis_ore_known part)
{
	sum->is_known = sum->is_known && part.is_known;
	sum->ore = alis_ore_add(sum->ore, part.ore);
}

static void total_add(struct alis_money *money, struct money_heap all)
{
	struct alis_money_line *total = &money->total;
	const struct alis_ore_known none = { money->places.count > 0, 0 };
	const struct alis_member *counted = NULL;
	size_t members = 0, unread = 0;

	total->municipality = ALIS_NO_MUNICIPALITY;
	total->budget = total->budget_left = total->budget_over = none;
	for (size_t i = 0; i < all.count; i++) {
		alis__money_add(total, &all.at[i]);
		if (all.at[i].member == counted)
			continue;
		counted = all.at[i].member;
		members += all.at[i].members;
		unread += all.at[i].unread;
	}
	total->members = members;
	total->unread = unread;
	for (size_t i = 0; i < money->places.count; i++) {
		known_add(&total->budget, money->places.at[i].budget);
		known_add(&total->budget_left, money->places.at[i].budget_left);
		known_add(&total->budget_over, money->places.at[i].budget_over);
	}
}

static size_t later_count(const struct counting *counting)
{
	const struct alis_cohort *cohort = counting->cohort;
	size_t later = 0;

	for (size_t i = 0; i < cohort->count; i++) {
		const struct alis_figures *figures = cohort->members[i].figures;
		for (size_t k = 0; k < figures->spending_count; k++)
			later += year_of(figures->spendings[k].day) >
			        counting->last &&
			    alis_money_sort_of(&figures->spendings[k]) ==
			        ALIS_MONEY_EXPENSE;
	}
	return later;
}

static size_t spendings_of(const struct alis_cohort *cohort)
{
	size_t count = 0;

	for (size_t i = 0; i < cohort->count; i++)
		count += cohort->members[i].figures->spending_count;
	return count;
}

static struct alis_money_lines lines_of(struct money_heap heap)
{
	return (struct alis_money_lines){ heap.at, heap.count };
}

const struct alis_money *alis_money_of(const struct alis_cohort *cohort,
    int first, int last, struct alis_arena *mem)
{
	struct alis_money *money = ALIS_NEW(mem, struct alis_money, 1);
	struct counting counting = {
		.cohort = cohort, .mem = mem, .money = money
	};
	struct money_heap all, places;
	bool is_open = last == 0;

	counting.last = is_open ? year_of(cohort->today) : last;
	counting.first = first == 0 ? first_year(cohort, counting.last) : first;
	counting.kinds.at =
	    ALIS_NEW(mem, struct alis_money_line, spendings_of(cohort) + 1);
	money->first = counting.first;
	money->last = counting.last;
	all = all_lines(&counting);
	places =
	    alis__money_joined(copy_of(all, mem), alis__money_by_place, mem);
	budgets_add(&counting, places);
	money->alis = lines_of(all);
	money->places = lines_of(places);
	money->years = lines_of(
	    alis__money_joined(copy_of(all, mem), alis__money_by_year, mem));
	money->kinds = lines_of(
	    alis__money_joined(counting.kinds, alis__money_by_kind, mem));
	total_add(money, all);
	money->later = is_open ? later_count(&counting) : 0;
	return money;
}
