/* SPDX-License-Identifier: MIT */
#include "books.h"

/* What of the credits of a requirement counts: caps, floors, what must be at
 * the time of something else, and when. */

/* What is not counted at all cannot be limited. */
static bool is_counted(const struct alis_rule *rule, alis_str account)
{
	for (size_t i = 0; i < rule->accounts.count; i++)
		if (alis_account_within(account, rule->accounts.names[i]) ||
		    alis_account_within(rule->accounts.names[i], account))
			return true;
	return false;
}

static void tell_form(struct maker *maker, const struct alis_attribute *a)
{
	alis__misfit(maker, a,
	    ALIS_TEXT("write what is meant and an amount: "
	              "sykehjem + kad 2 år"));
}

/* Whether the requirement names it too, and what is to tell is told there. */
static bool is_named(const struct alis_rule *rule, alis_str account)
{
	for (size_t i = 0; i < rule->accounts.count; i++)
		if (alis_utf8_same(account, rule->accounts.names[i]))
			return true;
	return false;
}

/* The accounts of "a + b", which are among what is counted. */
static bool names_read(struct maker *maker, const struct alis_attribute *a,
    alis_str text, const struct alis_rule *rule, struct alis_accounts *accounts)
{
	struct alis_accounts items = alis__plus_items(text, maker->mem);
	bool time = rule->how == ALIS_HOW_TIME;

	*accounts = time ? alis__time_accounts(maker, a, items) : items;
	if (items.count == 0)
		tell_form(maker, a);
	if (items.count == 0 || accounts->count != items.count)
		return false;
	for (size_t i = 0; i < accounts->count; i++) {
		if (!is_counted(rule, accounts->names[i])) {
			alis__misfit_part(maker, a, items.names[i],
			    ALIS_TEXT("this requirement does not count it"));
			return false;
		}
		if (!time && !is_named(rule, accounts->names[i]))
			alis__credited_check(maker, a, accounts->names[i]);
	}
	return true;
}

/* Where the amount at the end of "sykehjem + kad 2 år" begins: the longest
 * tail that reads as one, else the last word. 0 if there is but one word. */
static size_t amount_at(alis_str text)
{
	size_t at = 0, last = 0;

	for (size_t i = text.n; i > 0; i--) {
		alis_amount amount;
		enum alis_unit unit;
		if (text.at[i - 1] != ' ')
			continue;
		if (last == 0)
			last = i;
		if (alis_parse_quantity(
		        alis_str_from(text, i), true, &amount, &unit))
			at = i;
	}
	return at > 0 ? at : last;
}

static bool unit_fits(struct maker *maker, const struct alis_attribute *a,
    alis_str text, const struct figure *figure, const struct alis_rule *rule)
{
	if (figure->unit == rule->unit || figure->unit == ALIS_UNIT_NONE)
		return true;
	alis__misfit_unit(maker, a, text, rule->unit,
	    ALIS_TEXT("write it in %2, as what is needed"));
	return false;
}

/* "sykehjem + kad 2 år": accounts joined by '+', and an amount of the unit of
 * the requirement or a parameter in its place. */
static bool sum_read(struct maker *maker, const struct alis_attribute *a,
    alis_str text, const struct alis_rule *rule, struct alis_limit *limit)
{
	size_t at = amount_at(text);
	alis_str amount = alis_str_from(text, at);
	struct figure figure;
	enum figure_found found = FIGURE_NONE;

	if (at > 0)
		found = alis__figure_read(maker, a, amount, &figure);
	if (found == FIGURE_NONE)
		tell_form(maker, a);
	if (found != FIGURE_READ || !unit_fits(maker, a, amount, &figure, rule))
		return false;
	for (int i = 0; i < ALIS_READING_COUNT; i++)
		limit->most[i] = figure.amount[i];
	return names_read(maker, a, alis_str_trim(alis_str_part(text, 0, at)),
	    rule, &limit->accounts);
}

/* What something is to be at the time of. */
static bool meanwhile_read(struct maker *maker, const struct alis_attribute *a,
    alis_str names, struct alis_limit *limit)
{
	limit->meanwhile =
	    alis__mixed_accounts(maker, a, alis__plus_items(names, maker->mem));
	if (limit->meanwhile.count == 0)
		alis__misfit(maker, a,
		    ALIS_TEXT("write at the time of what: "
		              "mens allmennpraksis + kad"));
	return limit->meanwhile.count > 0;
}

/* "sykehjem + kad 2 år", "legevakt 1 år mens veiledningsgruppe" */
static bool cap_read(struct maker *maker, const struct alis_attribute *a,
    const struct alis_rule *rule, struct alis_limit *limit)
{
	alis_str text = a->value, meanwhile;

	*limit = (struct alis_limit){ .reason = ALIS_LEFT_CAP };
	if (alis__tail_cut(&text, "mens", &meanwhile) &&
	    !meanwhile_read(maker, a, meanwhile, limit))
		return false;
	return sum_read(maker, a, text, rule, limit);
}

/* What is left of a need when a part of it is kept for something. */
static bool rest_of(struct maker *maker, const struct alis_attribute *a,
    const struct alis_rule *rule, struct alis_limit *limit)
{
	const struct alis_need *need = alis__plain_need(rule);

	if (need == NULL) {
		alis__misfit_key(maker, a, ALIS_STR("krav"),
		    ALIS_TEXT("it is a part of one 'minst', the same for "
		              "all years and days"));
		return false;
	}
	for (int i = 0; i < ALIS_READING_COUNT; i++) {
		if (limit->most[i] == ALIS_NO_LIMIT)
			continue;
		if (limit->most[i] > need->amount[i]) {
			alis__tell_more_than_need(maker, a, rule);
			return false;
		}
		limit->most[i] = need->amount[i] - limit->most[i];
	}
	return true;
}

/* "allmennpraksis 2 år": at least so much of the total must be of these, so
 * all others count for the rest of it. */
static bool floor_read(struct maker *maker, const struct alis_attribute *a,
    const struct alis_rule *rule, struct alis_limit *limit)
{
	*limit =
	    (struct alis_limit){ .others = true, .reason = ALIS_LEFT_FLOOR };
	return sum_read(maker, a, a->value, rule, limit) &&
	    rest_of(maker, a, rule, limit);
}

/* "allmennpraksis", "allmennpraksis 60 t": what is not at the time of that
 * counts as nothing, or for the rest. */
static bool while_read(struct maker *maker, const struct alis_attribute *a,
    const struct alis_rule *rule, struct alis_limit *limit)
{
	size_t at = amount_at(a->value);
	alis_str names = a->value, amount = alis_str_from(a->value, at);
	struct figure figure;

	*limit = (struct alis_limit){
		.accounts = rule->accounts,
		.apart = true,
		.reason = ALIS_LEFT_WHILE,
	};
	if (at > 0 && alis__is_figure(maker, amount)) {
		if (alis__figure_read(maker, a, amount, &figure) !=
		        FIGURE_READ ||
		    !unit_fits(maker, a, amount, &figure, rule))
			return false;
		names = alis_str_trim(alis_str_part(names, 0, at));
		for (int i = 0; i < ALIS_READING_COUNT; i++)
			limit->most[i] = figure.amount[i];
		if (!rest_of(maker, a, rule, limit))
			return false;
	}
	return meanwhile_read(maker, a, names, limit);
}

/* 'tak-vurderes': the same by the lenient reading, of the cap above it. */
static void wider_read(struct maker *maker, const struct alis_attribute *a,
    const struct alis_rule *rule, struct alis_limit *above)
{
	struct alis_limit wider;

	if (!cap_read(maker, a, rule, &wider))
		return;
	if (above == NULL)
		alis__misfit(maker, a, ALIS_TEXT("write it below its 'tak'"));
	else
		above->most[ALIS_LENIENT] = wider.most[ALIS_LENIENT];
}

void alis__limits_read(struct maker *maker, const struct alis_clause *clause,
    struct alis_rule *rule)
{
	static const struct {
		const char *key;
		bool (*read)(struct maker *maker,
		    const struct alis_attribute *a,
		    const struct alis_rule *rule, struct alis_limit *limit);
	} sorts[] = {
		{ "tak", cap_read },
		{ "gulv", floor_read },
		{ "mens", while_read },
	};
	struct alis_limit *limits, *cap = NULL;
	size_t most = 0;

	for (const struct alis_attribute *a = clause->attributes; a != NULL;
	     a = a->next)
		most++;
	limits = ALIS_NEW(maker->mem, struct alis_limit, most + 1);
	rule->limits = limits;
	for (const struct alis_attribute *a = clause->attributes; a != NULL;
	     a = a->next) {
		struct alis_limit *limit = &limits[rule->limit_count];
		if (alis_str_is(a->key, "tak-vurderes"))
			wider_read(maker, a, rule, cap);
		for (size_t i = 0; i < ALIS_COUNT(sorts); i++) {
			if (!alis_str_is(a->key, sorts[i].key) ||
			    !sorts[i].read(maker, a, rule, limit))
				continue;
			rule->limit_count++;
			if (limit->reason == ALIS_LEFT_CAP)
				cap = limit;
		}
	}
}

/* ---- when ---- */

/* One of "2019-03-01, konvertert, allmennpraksis": a date, a milestone, or
 * the first credit of an account. False if it has one of its sort already. */
static bool from_read(struct maker *maker, const struct alis_attribute *a,
    alis_str item, struct alis_window *window, alis_str *names, size_t *count)
{
	if (alis__is_day(item)) {
		bool first = window->days.first == ALIS_DAY_MIN;
		if (!alis__value_day(maker, a, item, &window->days.first))
			return true;
		return first;
	}
	if (alis__is_milestone(item)) {
		bool first = window->from_milestone.n == 0;
		window->from_milestone = item;
		return first;
	}
	names[(*count)++] = item;
	return true;
}

static void froms_read(struct maker *maker, const struct alis_attribute *a,
    struct alis_window *window)
{
	alis_str *names = ALIS_NEW(maker->mem, alis_str, a->value.n / 2 + 2);
	alis_str rest = a->value, item;
	struct alis_accounts accounts = { names, 0 };

	while (alis_parse_item(&rest, &item))
		if (item.n > 0 &&
		    !from_read(maker, a, item, window, names, &accounts.count))
			alis__misfit_part(maker, a, item,
			    ALIS_TEXT("one date and one milestone at most"));
	window->from_accounts = alis__mixed_accounts(maker, a, accounts);
}

void alis__window_read(struct maker *maker, const struct alis_clause *clause,
    struct alis_rule *rule)
{
	const struct alis_attribute *from = alis__attribute(clause, "fra");
	const struct alis_attribute *to = alis__attribute(clause, "til");
	const struct alis_attribute *last = alis__attribute(clause, "siste");
	struct alis_window *window = &rule->window;
	enum alis_unit unit;
	alis_amount time;

	if (from != NULL)
		froms_read(maker, from, window);
	if (to != NULL)
		(void)alis__value_day(maker, to, to->value, &window->days.last);
	if (last == NULL)
		return;
	if (!alis_parse_quantity(last->value, true, &time, &unit) ||
	    unit != ALIS_UNIT_DAY || time == 0 || time % (30 * ALIS_ONE) != 0 ||
	    time > 1200 * 30 * ALIS_ONE)
		alis__misfit(maker, last,
		    ALIS_TEXT("write whole months or years: 12 måneder"));
	else
		window->last_months = (int32_t)(time / (30 * ALIS_ONE));
}
