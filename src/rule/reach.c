/* SPDX-License-Identifier: MIT */
#include "tally.h"

static bool is_fulfilled(struct tally *tally, alis_day day)
{
	return alis__fulfils(tally->rule, alis__tally_at(tally, day, NULL));
}

/* Whether what is needed stays the same, whatever the day. */
static bool is_constant(const struct tally *tally)
{
	const struct alis_need *need =
	    alis__need_of(tally->rule, tally->ask->today);

	return tally->share == NULL && need != NULL &&
	    need->per[tally->reading] == ALIS_PER_ALL;
}

/* Whether a rule that is fulfilled stays so. Absence over the tolerance is
 * looked at apart. */
static bool is_monotone(const struct tally *tally)
{
	return is_constant(tally) && tally->rule->window.last_months == 0;
}

/* Whether there is a day of which one can say that it was reached then. */
static bool is_reachable(const struct alis_rule *rule)
{
	return !rule->at_most && rule->how != ALIS_HOW_RHYTHM &&
	    rule->how != ALIS_HOW_DEADLINE;
}

typedef bool has_come(struct tally *tally, alis_day day);

static bool is_over(struct tally *tally, alis_day day)
{
	return alis__is_over_tolerance(tally, day);
}

/* The first day after 'low' on which something is so that then stays so; it
 * is on 'high'. */
static alis_day halve(
    struct tally *tally, has_come *is_so, alis_day low, alis_day high)
{
	while (high - low > 1) {
		alis_day middle = low + (high - low) / 2;
		if (is_so(tally, middle))
			high = middle;
		else
			low = middle;
	}
	return high;
}

/* The first day of anything that is entered. */
static alis_day earliest(const struct tally *tally, alis_day otherwise)
{
	alis_day first = tally->ask->entered.first;

	return first > otherwise ? otherwise : first;
}

/* The first day on which absence is over the tolerance, so that what was
 * counted falls; NONE if by 'day' it is not, or it does not fall. */
static alis_day fall_of(struct tally *tally, alis_day day)
{
	if (tally->rule->how != ALIS_HOW_TIME ||
	    tally->rule->service->only_excess[tally->reading] ||
	    !is_over(tally, day))
		return ALIS_DAY_NONE;
	return halve(tally, is_over, earliest(tally, day) - 1, day);
}

/* Whether anything is needed: before there is service a rate needs nothing,
 * and nothing is not fulfilled. */
static bool is_needed(struct tally *tally, alis_day day)
{
	return alis__tally_at(tally, day, NULL).need > 0;
}

/* ---- back from today ---- */

/*
 * Between two credits what is had never rises and what is needed never falls,
 * so that a stretch is fulfilled if its last day is, from the first day on
 * which anything is needed; the present run began there or with a credit.
 */
static alis_day back_by_credits(struct tally *tally, alis_day today)
{
	alis_day end = today, since = ALIS_DAY_NONE;
	size_t i = tally->credit_count;

	while (i > 0) {
		alis_day day = tally->credits[i - 1].fact->last;
		if (day <= today) {
			if (!is_fulfilled(tally, end))
				break;
			if (!is_fulfilled(tally, day))
				return halve(tally, is_needed, day, end);
			since = day;
			end = day - 1;
		}
		while (i > 0 && tally->credits[i - 1].fact->last == day)
			i--;
	}
	return since;
}

/* Where it may rise and fall on any day, each is asked. */
static alis_day back_by_days(struct tally *tally, alis_day today)
{
	alis_day first = earliest(tally, today);
	alis_day day = today;

	while (day > first && is_fulfilled(tally, day - 1))
		day--;
	return day;
}

alis_day alis__reached(struct tally *tally, alis_day today)
{
	alis_day low = earliest(tally, today) - 1, fall;

	if (!is_reachable(tally->rule))
		return ALIS_DAY_NONE;
	if (!is_monotone(tally))
		return tally->rule->how == ALIS_HOW_TIME ||
		        tally->rule->window.last_months > 0
		    ? back_by_days(tally, today)
		    : back_by_credits(tally, today);
	fall = fall_of(tally, today);
	if (fall != ALIS_DAY_NONE && !is_fulfilled(tally, fall))
		return halve(tally, is_fulfilled, fall, today);
	if (fall != ALIS_DAY_NONE)
		return is_fulfilled(tally, fall - 1)
		    ? halve(tally, is_fulfilled, low, fall - 1)
		    : fall;
	return halve(tally, is_fulfilled, low, today);
}

/* ---- on from today ---- */

/* The first day of a stretch without credits but on its first day. */
static alis_day on_in_stretch(
    struct tally *tally, alis_day first, alis_day last)
{
	if (is_fulfilled(tally, first))
		return first;
	if (is_needed(tally, first) || !is_needed(tally, last))
		return ALIS_DAY_NONE;
	first = halve(tally, is_needed, first, last);
	return is_fulfilled(tally, first) ? first : ALIS_DAY_NONE;
}

static alis_day on_by_credits(struct tally *tally, alis_day today, alis_day far)
{
	alis_day first = today, found;

	for (size_t i = 0; i < tally->credit_count; i++) {
		alis_day day = tally->credits[i].fact->last;
		if (day > far)
			break;
		if (day <= first)
			continue;
		found = on_in_stretch(tally, first, day - 1);
		if (found != ALIS_DAY_NONE)
			return found;
		first = day;
	}
	return on_in_stretch(tally, first, far);
}

static alis_day on_by_days(struct tally *tally, alis_day today, alis_day far)
{
	for (alis_day day = today; day <= far; day++)
		if (is_fulfilled(tally, day))
			return day;
	return ALIS_DAY_NONE;
}

/* Whether what is had may rise on a day without a credit: when the window
 * leaves one behind, what it kept from others may count; or less is needed. */
static bool is_sliding(const struct tally *tally)
{
	return tally->rule->window.last_months > 0 &&
	    (!tally->is_summed || !is_constant(tally));
}

/* The day on which the last credit is left behind; nothing comes after it. */
static alis_day last_slide(const struct tally *tally, alis_day far)
{
	const int64_t month = 31;
	int64_t last;

	if (tally->credit_count == 0)
		return ALIS_DAY_MIN;
	last = tally->credits[tally->credit_count - 1].fact->last +
	    month * tally->rule->window.last_months;
	return last < far ? (alis_day)last : far;
}

static alis_day on_by_halves(struct tally *tally, alis_day low, alis_day high)
{
	return high > low && is_fulfilled(tally, high)
	    ? halve(tally, is_fulfilled, low, high)
	    : ALIS_DAY_NONE;
}

alis_day alis__first_reached(struct tally *tally, alis_day today, alis_day far)
{
	alis_day fall, found = ALIS_DAY_NONE;

	if (!is_reachable(tally->rule))
		return ALIS_DAY_NONE;
	if (!is_monotone(tally) && tally->rule->how == ALIS_HOW_TIME)
		return on_by_days(tally, today, far);
	if (!is_monotone(tally))
		return is_sliding(tally)
		    ? on_by_days(tally, today, last_slide(tally, far))
		    : on_by_credits(tally, today, far);
	fall = fall_of(tally, far);
	if (fall == ALIS_DAY_NONE || fall <= today)
		return on_by_halves(tally, today - 1, far);
	found = on_by_halves(tally, today - 1, fall - 1);
	return found != ALIS_DAY_NONE ? found
	                              : on_by_halves(tally, fall - 1, far);
}
