/* SPDX-License-Identifier: MIT */
#include "tally.h"

#define SUNDAY   0
#define SATURDAY 6

/* A stretch of days of which something is entered. */
struct stretch {
	struct alis_days days;
	uint32_t entry;
	bool is_service;
	bool is_known; /* else its entry has an error */
};

static int by_days(const void *left, const void *right)
{
	const struct stretch *a = left, *b = right;

	if (a->days.first != b->days.first)
		return a->days.first < b->days.first ? -1 : 1;
	if (a->is_known != b->is_known)
		return a->is_known ? -1 : 1;
	return (a->entry > b->entry) - (a->entry < b->entry);
}

static size_t stretches_of(const struct alis_service *service,
    const struct alis_ledger *ledger, const struct alis_days *also,
    size_t also_count, struct stretch *stretches)
{
	size_t n = 0;

	for (size_t i = 0; i < ledger->count; i++) {
		const struct alis_fact *fact = &ledger->facts[i];
		bool is_service;
		/* Few facts are service, and the unit is told at once. */
		if (fact->unit != ALIS_UNIT_PERCENT)
			continue;
		is_service =
		    alis_account_within(fact->account->name, service->service);
		if (!is_service &&
		    !alis_account_within(fact->account->name, service->absence))
			continue;
		stretches[n++] = (struct stretch){
			.days = { fact->first, fact->last },
			.entry = fact->entry,
			.is_service = is_service,
			.is_known = true,
		};
	}
	for (size_t i = 0; i < also_count; i++)
		stretches[n++] = (struct stretch){ .days = also[i] };
	alis__sort(stretches, n, sizeof(*stretches), by_days);
	return n;
}

static bool is_weekend(struct alis_days days)
{
	int first = alis_day_weekday(days.first);

	if (days.first == days.last)
		return first == SATURDAY || first == SUNDAY;
	return days.last == days.first + 1 && first == SATURDAY;
}

size_t alis_rule_gaps(const struct alis_rules *rules,
    const struct alis_ledger *ledger, const struct alis_days *also,
    size_t also_count, alis_day start, alis_day today, struct alis_arena *mem,
    const struct alis_gap **found)
{
	size_t room = ledger->count + also_count + 1;
	struct stretch *stretches = ALIS_NEW(mem, struct stretch, room);
	struct alis_gap *gaps = ALIS_NEW(mem, struct alis_gap, room);
	size_t count =
	    stretches_of(&rules->service, ledger, also, also_count, stretches);
	size_t n = 0,
	       between = 0; /* gaps, and those with service behind them */
	const struct stretch *before = NULL;
	alis_day reach = ALIS_DAY_NONE;
	bool served = false;

	for (size_t i = 0; i < count; i++) {
		const struct stretch *s = &stretches[i];
		if (served && before != NULL && s->is_known &&
		    reach < s->days.first - 1) {
			struct alis_gap *gap = &gaps[n];
			*gap = (struct alis_gap){ s->entry, before->entry,
				{ reach + 1, s->days.first - 1 } };
			if (gap->days.first < start)
				gap->days.first = start;
			n += gap->days.first <= gap->days.last &&
			    gap->days.first <= today && !is_weekend(gap->days);
		}
		served = served || s->is_service;
		if (s->is_service)
			between = n;
		if (s->days.last > reach)
			reach = s->days.last;
		if (s->is_known &&
		    (before == NULL || s->days.last > before->days.last))
			before = s;
	}
	*found = gaps;
	return between;
}
