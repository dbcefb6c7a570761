/* SPDX-License-Identifier: MIT */
#include "tally.h"

alis_amount alis__absence_value(const struct part *part, int32_t weight)
{
	return alis__service_value(part->granted, 0, weight) -
	    alis__service_value(part->granted, part->absence, weight);
}

static int32_t weight_to(const struct period *period, alis_day day)
{
	return alis_day_weight(
	    period->first, period->last < day ? period->last : day);
}

/* All absence that would be deducted to and with a day. */
static alis_amount absence_to(const struct tally *tally, alis_day day)
{
	alis_amount all = 0;

	for (size_t i = 0; i < tally->line.count; i++) {
		const struct period *p = &tally->line.periods[i];
		if (p->first > day)
			break;
		for (size_t k = 0; k < p->count; k++)
			all = alis_amount_add(all,
			    alis__absence_value(
			        &p->parts[k], weight_to(p, day)));
	}
	return all;
}

bool alis__is_over_tolerance(const struct tally *tally, alis_day day)
{
	alis_amount tolerance = tally->rule->service->tolerance;

	return tolerance > 0 && absence_to(tally, day) > tolerance;
}

alis_amount alis__forgiven(const struct tally *tally, alis_day day)
{
	const struct alis_service *service = tally->rule->service;

	if (service->tolerance == 0)
		return 0;
	return alis__is_over_tolerance(tally, day) &&
	        !service->only_excess[tally->reading]
	    ? 0
	    : service->tolerance;
}

/*
 * The first day of a period whose absence is not wholly forgiven, to and with
 * 'last'; the day after it if all is. What is forgiven before it is taken off
 * '*left'.
 */
static alis_day forgiven_before(
    const struct period *period, alis_day last, alis_amount *left)
{
	alis_amount each = 0;
	int32_t weight = alis_day_weight(period->first, last);
	alis_day parting = period->first;

	for (size_t i = 0; i < period->count; i++)
		each += alis__absence_value(&period->parts[i], 1);
	if (each == 0 || *left == 0)
		return parting;
	if (each * weight <= *left) {
		*left -= each * weight;
		return last + 1;
	}
	parting = alis_day_reaching(period->first, *left / each + 1);
	*left -= each * alis_day_weight(period->first, parting - 1);
	return parting;
}

struct within alis__within_of(const struct period *period,
    struct alis_days days, alis_day day, alis_amount *left)
{
	alis_day last = period->last < day ? period->last : day;
	alis_day parting = forgiven_before(period, last, left);
	struct within within = {
		.all = alis__weight_in(period, days),
		.parting = *left > 0 && parting <= last
		    ? alis_day_weight(parting, parting)
		    : 0,
		.parts_here = days.first <= parting && parting <= days.last,
	};

	if (days.first < parting)
		days.first = parting;
	within.taken = alis__weight_in(period, days);
	return within;
}
