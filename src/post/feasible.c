/* SPDX-License-Identifier: MIT */
#include "books.h"

/* Requirements that no journal can meet. Where two readings differ, or an
 * entry could say more than the catalogue, the most that could be is taken. */

#define LIMITS_MOST 12  /* whose every choice is tried */
#define GIVEN_MOST  256 /* accounts that are told apart */

struct alis_diag *alis__nobody(struct maker *maker,
    const struct alis_rule *rule, alis_span at, const char *how)
{
	struct alis_diag *diag = alis__book_complain(maker, ALIS_A069, at);

	diag->words[0] = rule->id;
	diag->hint = how;
	return diag;
}

void alis__tell_more_than_need(struct maker *maker,
    const struct alis_attribute *a, const struct alis_rule *rule)
{
	alis__nobody(maker, rule, a->value_span,
	    ALIS_TEXT("a part is no more than the whole: write at most what "
	              "'minst' says"));
}

/* "2 år", "18 måneder", "40 poeng" */
static alis_str amount_text(
    struct maker *maker, alis_amount amount, enum alis_unit unit)
{
	struct alis_out out = alis_out_memory(maker->mem);
	const char *name = alis_unit_name(unit);

	if (unit == ALIS_UNIT_DAY && amount % (360 * ALIS_ONE) == 0) {
		amount /= 360;
		name = "år";
	} else if (unit == ALIS_UNIT_DAY && amount % (30 * ALIS_ONE) == 0) {
		amount /= 30;
		name = "måneder";
	}
	alis_out_amount(&out, amount);
	alis_out_char(&out, ' ');
	alis_out_lit(&out, name);
	return alis_out_text(&out);
}

/* ---- limits ---- */

static alis_amount greater(const alis_amount *amounts)
{
	return amounts[ALIS_CAUTIOUS] > amounts[ALIS_LENIENT]
	    ? amounts[ALIS_CAUTIOUS]
	    : amounts[ALIS_LENIENT];
}

/* Whether a limit holds for all that an account can have. */
static bool holds_for(const struct alis_limit *limit, alis_str account)
{
	bool within = false, apart = true;

	if (limit->meanwhile.count > 0)
		return false;
	for (size_t i = 0; i < limit->accounts.count; i++) {
		alis_str name = limit->accounts.names[i];
		bool below = alis_account_within(account, name);
		within = within || below;
		apart = apart && !below && !alis_account_within(name, account);
	}
	return limit->others ? apart : within;
}

/* The bits of the accounts that a limit holds for. */
static uint64_t bits_of(
    const struct alis_rule *rule, const struct alis_limit *limit)
{
	uint64_t bits = 0;

	for (size_t i = 0; i < rule->accounts.count; i++)
		if (holds_for(limit, rule->accounts.names[i]))
			bits |= (uint64_t)1 << i;
	return bits;
}

/* The most that limits together let count: of each choice of limits that holds
 * for all accounts their sum; the least of these. */
static alis_amount limits_most(const struct alis_rule *rule)
{
	uint64_t bits[LIMITS_MOST] = { 0 }, all;
	alis_amount least = ALIS_NO_LIMIT;
	size_t n = LIMITS_MOST;

	if (rule->accounts.count == 0 || rule->accounts.count >= 64)
		return ALIS_NO_LIMIT;
	if (rule->limit_count < n)
		n = rule->limit_count;
	all = ((uint64_t)1 << rule->accounts.count) - 1;
	for (size_t i = 0; i < n; i++)
		if (greater(rule->limits[i].most) != ALIS_NO_LIMIT)
			bits[i] = bits_of(rule, &rule->limits[i]);
	for (unsigned choice = 1; choice < 1U << n; choice++) {
		alis_amount most = 0;
		uint64_t held = 0;
		for (size_t i = 0; i < n; i++) {
			if ((choice >> i & 1) == 0 || bits[i] == 0)
				continue;
			held |= bits[i];
			most = alis_amount_add(
			    most, greater(rule->limits[i].most));
		}
		if (held == all && most < least)
			least = most;
	}
	return least;
}

/* ---- what the catalogue gives ---- */

struct given {
	alis_str account;
	alis_amount most;
};

/* Whether an account that a clause credits is among those that count: for
 * DISTINCT, what lies below them. */
static bool is_given(
    const struct alis_rule *rule, const struct alis_gift *gift, size_t account)
{
	alis_str name = rule->accounts.names[account];

	return alis__may_credit(gift->account, name) &&
	    (rule->how != ALIS_HOW_DISTINCT ||
	        !alis_utf8_same(gift->account, name));
}

static bool unit_counts(
    const struct alis_rule *rule, const struct alis_gift *gift)
{
	if (rule->how == ALIS_HOW_DISTINCT)
		return rule->threshold == 0 ||
		    gift->unit == rule->threshold_unit;
	return gift->unit == rule->unit;
}

/* The most that a gift comes to, once. */
static alis_amount gift_most(
    const struct alis_rule *rule, const struct alis_gift *gift)
{
	return rule->how == ALIS_HOW_DISTINCT ? ALIS_ONE : gift->fixed;
}

/* Take in a gift; false if there is no end to what could come of it. */
static bool gift_take(const struct alis_rule *rule,
    const struct alis_gift *gift, struct given *given, size_t *count)
{
	alis_amount most = gift_most(rule, gift);

	if (alis_str_cut(gift->account, '$').found || most < 0)
		return false;
	for (size_t i = 0; i < *count; i++) {
		if (!alis_utf8_same(given[i].account, gift->account))
			continue;
		if (given[i].most < most)
			given[i].most = most;
		return true;
	}
	if (*count == GIVEN_MOST)
		return false;
	given[(*count)++] = (struct given){ gift->account, most };
	return true;
}

/* The most that a requirement in which each account counts once can get of the
 * catalogue; ALIS_NO_LIMIT where an account has no gift, or an open one. */
static alis_amount once_most(struct maker *maker, const struct alis_rule *rule)
{
	struct given *given = ALIS_NEW(maker->mem, struct given, GIVEN_MOST);
	bool *found = ALIS_NEW(maker->mem, bool, rule->accounts.count + 1);
	alis_amount most = 0;
	size_t count = 0;

	if (!rule->each_once && rule->how != ALIS_HOW_DISTINCT)
		return ALIS_NO_LIMIT;
	for (const struct alis_catalogue *item = maker->books->catalogue;
	     item != NULL; item = item->next)
		for (const struct alis_gift *gift = item->gifts; gift != NULL;
		     gift = gift->next)
			for (size_t i = 0; i < rule->accounts.count; i++) {
				if (!unit_counts(rule, gift) ||
				    !is_given(rule, gift, i))
					continue;
				found[i] = true;
				if (!gift_take(rule, gift, given, &count))
					return ALIS_NO_LIMIT;
			}
	for (size_t i = 0; i < rule->accounts.count; i++)
		if (!found[i])
			return ALIS_NO_LIMIT;
	for (size_t i = 0; i < count; i++)
		most = alis_amount_add(most, given[i].most);
	return most;
}

/* ---- windows ---- */

/* The most service that lies in the window of a requirement. */
static alis_amount window_most(const struct alis_rule *rule)
{
	const struct alis_window *window = &rule->window;
	alis_amount most = ALIS_NO_LIMIT;

	if (rule->how != ALIS_HOW_TIME)
		return most;
	if (window->days.first != ALIS_DAY_MIN &&
	    window->days.last != ALIS_DAY_MAX)
		most = alis_day_weight(window->days.first, window->days.last) *
		    ALIS_ONE;
	if (window->last_months > 0 &&
	    window->last_months * 30 * ALIS_ONE < most)
		most = window->last_months * 30 * ALIS_ONE;
	return most;
}

static void check_window(struct maker *maker, const struct alis_clause *clause,
    const struct alis_rule *rule)
{
	const struct alis_window *window = &rule->window;

	if (window->days.last < window->days.first)
		alis__nobody(maker, rule,
		    alis__attribute(clause, "til")->value_span,
		    ALIS_TEXT("it ends before 'fra': write the earlier date "
		              "in 'fra'"));
}

/* ---- all together ---- */

static bool is_over(const struct alis_need *need, alis_amount most)
{
	for (int i = 0; i < ALIS_READING_COUNT; i++)
		if (need->per[i] != ALIS_PER_ALL || need->amount[i] <= most)
			return false;
	return true;
}

void alis__reach_check(struct maker *maker, const struct alis_clause *clause,
    const struct alis_rule *rule)
{
	const struct {
		alis_amount most;
		const char *how;
	} bounds[] = {
		{ limits_most(rule),
		    ALIS_TEXT("its limits let %2 count at most: write that, or "
		              "raise a limit") },
		{ once_most(maker, rule),
		    ALIS_TEXT("the catalogue gives %2 at most: write that, or "
		              "let it give more") },
		{ window_most(rule),
		    ALIS_TEXT("no more than %2 lies in its days: write that, "
		              "or widen them") },
	};
	size_t number = 0;

	check_window(maker, clause, rule);
	if (rule->at_most || rule->window.days.last < rule->window.days.first)
		return;
	for (const struct alis_attribute *a = clause->attributes; a != NULL;
	     a = a->next) {
		if (!alis_str_is(a->key, "minst") || number == rule->need_count)
			continue;
		for (size_t i = 0; i < ALIS_COUNT(bounds); i++) {
			if (!is_over(&rule->needs[number], bounds[i].most))
				continue;
			alis__nobody(maker, rule, a->value_span, bounds[i].how)
			    ->words[1] =
			    amount_text(maker, bounds[i].most, rule->unit);
			break;
		}
		number++;
	}
}

/* ---- categories ---- */

static const struct alis_category *category_of(
    const struct alis_service *service, alis_str account)
{
	for (size_t i = 0; i < service->category_count; i++)
		if (alis_utf8_same(service->categories[i].account, account))
			return &service->categories[i];
	return NULL;
}

static bool counts_alone(const struct alis_counting *counting)
{
	return counting->alone &&
	    !(counting->above && counting->least >= ALIS_FULL_TIME);
}

/* Whether a category can count, by itself or beside another: beside one that
 * counts by itself, or by the lenient reading any. */
static bool can_count(const struct alis_service *service, alis_str account)
{
	const struct alis_category *own = category_of(service, account);

	for (int i = 0; own != NULL && i < ALIS_READING_COUNT; i++) {
		const struct alis_counting *counting = &own->counting[i];
		if (counts_alone(counting))
			return true;
		for (size_t k = 0; k < counting->beside.count; k++) {
			const struct alis_category *other =
			    category_of(service, counting->beside.names[k]);
			if (other != NULL && other != own &&
			    (i == ALIS_LENIENT ||
			        counts_alone(&other->counting[i])))
				return true;
		}
	}
	return false;
}

void alis__dead_check(struct maker *maker, const struct alis_clause *clause,
    const struct alis_rule *rule)
{
	const struct alis_attribute *a = alis__attribute(clause, "tid");
	const char *how = ALIS_TEXT("a category counts by 'alene: fra 50 %', "
	                            "or by 'sammen-med' one that does");
	size_t dead = 0;

	if (a == NULL)
		return;
	for (size_t i = 0; i < rule->accounts.count; i++)
		dead += !can_count(rule->service, rule->accounts.names[i]);
	if (dead == rule->accounts.count) {
		alis__nobody(maker, rule, a->value_span, how);
		return;
	}
	for (size_t i = 0; i < rule->accounts.count; i++) {
		alis_str name = alis_str_cut(rule->accounts.names[i], ':').tail;
		struct alis_diag *diag;
		if (can_count(rule->service, rule->accounts.names[i]))
			continue;
		diag = alis__book_complain(
		    maker, ALIS_A073, alis__part_span(maker, a, name));
		diag->words[0] = name;
		diag->hint = how;
	}
}
