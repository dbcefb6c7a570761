/* SPDX-License-Identifier: MIT */
#include "books.h"

/* How much a requirement needs, or how much is the most. */

#define ALL_OF "alt av "

/* "per år", "per årsverk", "per kalenderår": what a rate is for. */
static bool per_read(struct maker *maker, const struct alis_attribute *a,
    alis_str word, const struct alis_rule *rule, enum alis_per *per)
{
	static const struct {
		const char *word;
		enum alis_per per;
	} years[] = {
		{ "år", ALIS_PER_YEAR },
		{ "årsverk", ALIS_PER_FULL_YEAR },
		{ "kalenderår", ALIS_PER_CALENDAR_YEAR },
	};

	if (rule->how != ALIS_HOW_SUM && rule->how != ALIS_HOW_COUNT) {
		alis__misfit_part(maker, a, word,
		    ALIS_TEXT("only 'sum' and 'antall' are for a year"));
		return false;
	}
	for (size_t i = 0; i < ALIS_COUNT(years); i++) {
		if (!alis_str_is(word, years[i].word))
			continue;
		*per = years[i].per;
		return true;
	}
	alis__misfit_part(maker, a, word,
	    ALIS_TEXT("write per år, per årsverk or per kalenderår"));
	return false;
}

/* The unit of all that a requirement has is that of its first figure. */
static bool unit_fits(struct maker *maker, const struct alis_attribute *a,
    alis_str text, enum alis_unit unit, struct alis_rule *rule)
{
	bool time = rule->how == ALIS_HOW_TIME || rule->how == ALIS_HOW_STARTED;

	if (rule->unit == ALIS_UNIT_NONE && unit != ALIS_UNIT_DAY &&
	    unit != ALIS_UNIT_PERCENT)
		rule->unit = unit;
	if (rule->unit == unit)
		return true;
	if (time)
		alis__misfit_unit(maker, a, text, unit,
		    ALIS_TEXT("time is counted in years, months and days"));
	else if (rule->how == ALIS_HOW_COUNT || rule->how == ALIS_HOW_DISTINCT)
		alis__misfit_unit(maker, a, text, rule->unit,
		    ALIS_TEXT("what is counted one by one is counted in %2"));
	else if (unit == ALIS_UNIT_DAY)
		alis__misfit_unit(maker, a, text, unit,
		    ALIS_TEXT("years, months and days belong to 'tid'"));
	else if (unit == ALIS_UNIT_PERCENT)
		alis__misfit_unit(maker, a, text, unit,
		    ALIS_TEXT("a percentage belongs to 'alene' and 'andel'"));
	else
		alis__misfit_unit(maker, a, text, rule->unit,
		    ALIS_TEXT("write it in %2, as the others are"));
	return false;
}

alis_str alis__amount_part(alis_str value)
{
	alis_str rest;

	while (alis__tail_cut(&value, "til", &rest) ||
	    alis__tail_cut(&value, "fra", &rest) ||
	    alis__tail_cut(&value, "per", &rest))
		;
	return value;
}

/* "24 stk per år fra 2026-03-01 til 2026-12-31" into its parts. */
static bool tails_read(struct maker *maker, const struct alis_attribute *a,
    const struct alis_rule *rule, alis_str *amount, struct alis_need *need)
{
	alis_str rest;
	bool more = true;

	while (more) {
		more = false;
		if (alis__tail_cut(amount, "til", &rest)) {
			if (!alis__value_day(maker, a, rest, &need->days.last))
				return false;
			more = true;
		} else if (alis__tail_cut(amount, "fra", &rest)) {
			if (!alis__value_day(maker, a, rest, &need->days.first))
				return false;
			more = true;
		}
	}
	if (need->days.last < need->days.first) {
		alis__misfit(maker, a,
		    ALIS_TEXT("write the earlier date first: "
		              "fra 2026-03-01 til 2026-12-31"));
		return false;
	}
	return !alis__tail_cut(amount, "per", &rest) ||
	    per_read(maker, a, rest, rule, &need->per[ALIS_CAUTIOUS]);
}

/* One figure, of one version. */
static bool need_read(struct maker *maker, const struct alis_attribute *a,
    struct alis_rule *rule, struct alis_need *need)
{
	alis_str amount = a->value;
	struct figure figure;
	enum figure_found found;

	*need = (struct alis_need){ .days = { ALIS_DAY_MIN, ALIS_DAY_MAX } };
	if (!tails_read(maker, a, rule, &amount, need))
		return false;
	need->per[ALIS_LENIENT] = need->per[ALIS_CAUTIOUS];
	found = alis__figure_read(maker, a, amount, &figure);
	if (found == FIGURE_TOLD)
		return false;
	if (found == FIGURE_NONE || figure.unit == ALIS_UNIT_NONE ||
	    (!rule->at_most &&
	        (figure.amount[ALIS_CAUTIOUS] == ALIS_NO_LIMIT ||
	            figure.amount[ALIS_LENIENT] == ALIS_NO_LIMIT))) {
		alis__misfit_part(maker, a, amount,
		    ALIS_TEXT("write an amount: 40 vakter, 2 år"));
		return false;
	}
	for (int i = 0; i < ALIS_READING_COUNT; i++)
		need->amount[i] = figure.amount[i];
	if (!unit_fits(maker, a, amount, figure.unit, rule))
		return false;
	if (rule->at_most || figure.amount[ALIS_LENIENT] > 0)
		return true;
	alis__misfit_part(maker, a, amount,
	    ALIS_TEXT("of nothing there is nothing to reach: write more"));
	return false;
}

/* "alt av veiledning": as much as these accounts hold. The unit is what the
 * catalogue credits the accounts of the requirement with. */
static bool share_read(
    struct maker *maker, const struct alis_attribute *a, struct alis_rule *rule)
{
	alis_str text = alis_str_from(a->value, sizeof(ALL_OF) - 1);
	struct alis_accounts items = alis__items(text, maker->mem);

	if (rule->how != ALIS_HOW_SUM && rule->how != ALIS_HOW_COUNT &&
	    rule->how != ALIS_HOW_TIME) {
		alis__misfit(maker, a,
		    ALIS_TEXT("'alt av' goes with sum, antall and tid"));
		return false;
	}
	rule->share_of = rule->how == ALIS_HOW_TIME
	    ? alis__time_accounts(maker, a, items)
	    : alis__credits(maker, a, text);
	if (rule->unit == ALIS_UNIT_NONE)
		rule->unit = alis__unit_credited(maker, &rule->accounts);
	if (rule->unit == ALIS_UNIT_NONE) {
		alis__misfit(maker, a,
		    ALIS_TEXT("no 'katalog' says in what unit that is; "
		              "write an amount"));
		return false;
	}
	return items.count > 0 && rule->share_of.count == items.count;
}

/* ---- versions ---- */

/* Versions follow each other, in the order of their days. */
static bool follows(struct maker *maker, const struct alis_attribute *a,
    const struct alis_need *before, const struct alis_need *need)
{
	if (before->days.last == ALIS_DAY_MAX ||
	    before->days.last >= need->days.first) {
		alis__misfit(maker, a,
		    ALIS_TEXT("two versions have days in common: write "
		              "til 2026-02-28 above, fra 2026-03-01 below"));
		return false;
	}
	if (before->days.last + 1 == need->days.first)
		return true;
	alis__misfit(maker, a,
	    ALIS_TEXT("between two versions are days that neither has: write "
	              "til 2026-02-28 above, fra 2026-03-01 below"));
	return false;
}

/* "minst-vurderes": the lenient figure of the 'minst' above it. */
static bool lenient_read(struct maker *maker, const struct alis_attribute *a,
    struct alis_rule *rule, struct alis_need *needs)
{
	struct alis_need lenient;
	struct alis_need *above;

	if (rule->need_count == 0) {
		alis__misfit(maker, a,
		    rule->at_most ? ALIS_TEXT("write it below its 'høyst'")
		                  : ALIS_TEXT("write it below its 'minst'"));
		return false;
	}
	if (!need_read(maker, a, rule, &lenient))
		return false;
	above = &needs[rule->need_count - 1];
	above->amount[ALIS_LENIENT] = lenient.amount[ALIS_LENIENT];
	above->per[ALIS_LENIENT] = lenient.per[ALIS_LENIENT];
	return true;
}

static bool version_read(struct maker *maker, const struct alis_attribute *a,
    struct alis_rule *rule, struct alis_need *needs)
{
	struct alis_need *need = &needs[rule->need_count];

	if (rule->share_of.count > 0) {
		alis__misfit_key(maker, a, ALIS_STR("alt av"),
		    ALIS_TEXT("keep one of the two"));
		return false;
	}
	if (!rule->at_most && alis_str_starts(a->value, ALIS_STR(ALL_OF)) &&
	    rule->need_count == 0)
		return share_read(maker, a, rule);
	if (!need_read(maker, a, rule, need) ||
	    (rule->need_count > 0 && !follows(maker, a, need - 1, need)))
		return false;
	rule->need_count++;
	return true;
}

bool alis__needs_read(struct maker *maker, const struct alis_clause *clause,
    struct alis_rule *rule)
{
	static const char *const keys[] = { "minst", "høyst" };
	static const char *const lenient[] = { "minst-vurderes",
		"høyst-vurderes" };
	const struct alis_attribute *most = alis__attribute(clause, "høyst");
	struct alis_need *needs;
	bool read = true;
	size_t n = 0;

	if (rule->how == ALIS_HOW_RHYTHM || rule->how == ALIS_HOW_DEADLINE)
		return true;
	for (const struct alis_attribute *a = clause->attributes; a != NULL;
	     a = a->next)
		n++;
	needs = ALIS_NEW(maker->mem, struct alis_need, n + 1);
	rule->needs = needs;
	rule->at_most = most != NULL;
	if (alis__attribute(clause, "minst") == NULL && most == NULL) {
		alis__lack(maker, clause, "minst");
		return false;
	}
	for (const struct alis_attribute *a = clause->attributes; a != NULL;
	     a = a->next) {
		if (alis_str_is(a->key, keys[rule->at_most]))
			read = version_read(maker, a, rule, needs) && read;
		else if (alis_str_is(a->key, lenient[rule->at_most]))
			read = lenient_read(maker, a, rule, needs) && read;
		else if (alis_str_is(a->key, keys[!rule->at_most]) ||
		    alis_str_is(a->key, lenient[!rule->at_most]))
			alis__misfit_key(maker, a,
			    alis_str_of(keys[rule->at_most]),
			    ALIS_TEXT("keep one of the two; "
			              "make two requirements of both"));
	}
	return read;
}

const struct alis_need *alis__plain_need(const struct alis_rule *rule)
{
	const struct alis_need *need = rule->needs;

	if (rule->need_count != 1 || rule->at_most ||
	    need->days.first != ALIS_DAY_MIN || need->days.last != ALIS_DAY_MAX)
		return NULL;
	for (int i = 0; i < ALIS_READING_COUNT; i++)
		if (need->per[i] != ALIS_PER_ALL)
			return NULL;
	return need;
}
