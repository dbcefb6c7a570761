/* SPDX-License-Identifier: MIT */
#include "told.h"

/* ---- what is counted ---- */

static void tell_started(struct teller *teller, const struct alis_rule *rule)
{
	alis_str where = alis__told_names(teller, &rule->accounts, ", ");
	alis_str day = alis__day_text(rule->begun_before, teller->mem);

	if (rule->least_percent > 0)
		TELL(teller, TOLD_COUNTED,
		    "the longest post as %1 of at least %2 that began before "
		    "%3",
		    where, alis__told_percent(teller, rule->least_percent),
		    day);
	else
		TELL(teller, TOLD_COUNTED,
		    "the longest post as %1 that began before %2", where, day);
	if (rule->agreement.count > 0)
		TELL(teller, TOLD_COUNTED,
		    "posts that begin later, too, if %1 is entered before %2",
		    alis__told_names(teller, &rule->agreement, ", "), day);
}

static void tell_rhythm(struct teller *teller, const struct alis_rule *rule)
{
	alis_str where = alis__told_names(teller, &rule->accounts, ", ");

	if (rule->weeks <= 1)
		TELL(teller, TOLD_COUNTED,
		    "the weeks of service in which something is credited to %1",
		    where);
	else if (rule->weeks == 2)
		TELL(teller, TOLD_COUNTED,
		    "the weeks of service in which, or in the one before, "
		    "something is credited to %1",
		    where);
	else
		TELL(teller, TOLD_COUNTED,
		    "the weeks of service in which, or in the %2 before, "
		    "something is credited to %1",
		    where, alis__count_text(rule->weeks - 1, teller->mem));
	TELL(teller, TOLD_NEEDED, "every week of service");
}

static void tell_distinct(struct teller *teller, const struct alis_rule *rule)
{
	alis_str where = alis__told_names(teller, &rule->accounts, ", ");

	if (rule->threshold > 0)
		TELL(teller, TOLD_COUNTED,
		    "the different accounts below %1 that hold at least %2",
		    where,
		    alis_report_amount(rule->threshold, rule->threshold_unit,
		        teller->language, teller->mem));
	else
		TELL(teller, TOLD_COUNTED, "the different accounts below %1",
		    where);
}

static void tell_deadline(struct teller *teller, const struct alis_rule *rule)
{
	alis_str cautious =
	    alis__told_when(teller, &rule->deadline[ALIS_CAUTIOUS]);
	alis_str lenient =
	    alis__told_when(teller, &rule->deadline[ALIS_LENIENT]);

	if (lenient.n == 0 || alis_str_same(cautious, lenient))
		alis__tell(teller, TOLD_NEEDED, cautious);
	else
		TELL(teller, TOLD_NEEDED, "%1 (by the lenient reading %2)",
		    cautious, lenient);
}

static void tell_counted(struct teller *teller, const struct alis_rule *rule)
{
	alis_str where = alis__told_names(teller, &rule->accounts, ", ");

	switch (rule->how) {
	case ALIS_HOW_SUM:
		TELL(teller, TOLD_COUNTED, "what is credited to %1, added up",
		    where);
		break;
	case ALIS_HOW_SET:
		TELL(teller, TOLD_COUNTED,
		    "what is credited to %1, each of which must be there and "
		    "counts once",
		    where);
		break;
	case ALIS_HOW_TIME:
		TELL(teller, TOLD_COUNTED, "service as %1", where);
		break;
	case ALIS_HOW_COUNT:
		TELL(teller, TOLD_COUNTED,
		    "the entries that credit %1, each as one", where);
		break;
	case ALIS_HOW_DISTINCT:
		tell_distinct(teller, rule);
		break;
	case ALIS_HOW_RHYTHM:
		tell_rhythm(teller, rule);
		break;
	case ALIS_HOW_STARTED:
		tell_started(teller, rule);
		break;
	case ALIS_HOW_DEADLINE:
		tell_deadline(teller, rule);
		break;
	}
}

/* ---- how much ---- */

static const char *need_text(enum alis_per per, bool at_most)
{
	switch (per) {
	case ALIS_PER_YEAR:
		return at_most ? ALIS_TEXT("at most %1 a year of service")
		               : ALIS_TEXT("at least %1 a year of service");
	case ALIS_PER_FULL_YEAR:
		return at_most
		    ? ALIS_TEXT("at most %1 a full-time year of service")
		    : ALIS_TEXT("at least %1 a full-time year of service");
	case ALIS_PER_CALENDAR_YEAR:
		return at_most ? ALIS_TEXT("at most %1 in each calendar year, "
		                           "in proportion to the days in post")
		               : ALIS_TEXT("at least %1 in each calendar year, "
		                           "in proportion to the days in post");
	case ALIS_PER_ALL:
		break;
	}
	return at_most ? ALIS_TEXT("at most %1") : ALIS_TEXT("at least %1");
}

static alis_str need_amount(struct teller *teller, const struct alis_rule *rule,
    const struct alis_need *need, enum alis_reading reading)
{
	return FILLED(teller->mem,
	    alis_said(
	        teller->language, need_text(need->per[reading], rule->at_most)),
	    alis_report_amount(need->amount[reading], rule->unit,
	        teller->language, teller->mem));
}

static alis_str need_readings(struct teller *teller,
    const struct alis_rule *rule, const struct alis_need *need)
{
	alis_str cautious = need_amount(teller, rule, need, ALIS_CAUTIOUS);
	alis_str lenient = need_amount(teller, rule, need, ALIS_LENIENT);

	if (alis_str_same(cautious, lenient))
		return cautious;
	return FILLED(teller->mem,
	    alis_said(teller->language, "%1 (by the lenient reading %2)"),
	    cautious, lenient);
}

/* What is asked for on some days alone says which. */
static void tell_need(struct teller *teller, const struct alis_rule *rule,
    const struct alis_need *need)
{
	alis_str text = need_readings(teller, rule, need);
	bool from = need->days.first != ALIS_DAY_MIN;
	bool to = need->days.last != ALIS_DAY_MAX;

	if (from && to)
		TELL(teller, TOLD_NEEDED, "%1, from %2 to and with %3", text,
		    alis__day_text(need->days.first, teller->mem),
		    alis__day_text(need->days.last, teller->mem));
	else if (from)
		TELL(teller, TOLD_NEEDED, "%1, from %2 on", text,
		    alis__day_text(need->days.first, teller->mem));
	else if (to)
		TELL(teller, TOLD_NEEDED, "%1, to and with %2", text,
		    alis__day_text(need->days.last, teller->mem));
	else
		alis__tell(teller, TOLD_NEEDED, text);
}

static void tell_needs(struct teller *teller, const struct alis_rule *rule)
{
	bool own =
	    rule->how == ALIS_HOW_RHYTHM || rule->how == ALIS_HOW_DEADLINE;

	for (size_t i = 0; i < rule->need_count && !own; i++)
		tell_need(teller, rule, &rule->needs[i]);
	if (rule->share_of.count > 0)
		TELL(teller, TOLD_NEEDED, "as much as is credited to %1",
		    alis__told_names(teller, &rule->share_of, ", "));
}

/* ---- limits ---- */

/* Room that is kept for some accounts is what the others may not take. */
static void tell_floor(struct teller *teller, const struct alis_rule *rule,
    const struct alis_limit *limit)
{
	alis_str names = alis__told_names(teller, &limit->accounts, " + ");
	const struct alis_need *need = rule->needs;
	alis_amount kept[ALIS_READING_COUNT];
	bool plain = true;

	/* It is a part of one need; of a parameter there may be no limit. */
	for (int i = 0; i < ALIS_READING_COUNT && plain; i++) {
		plain = limit->most[i] <= need->amount[i];
		kept[i] = need->amount[i] - limit->most[i];
	}
	if (plain)
		TELL(teller, TOLD_FLOOR, "of %1 at least %2", names,
		    alis__told_amount(teller, kept, rule->unit));
	else
		TELL(teller, TOLD_FLOOR, "of what is not %1 at most %2 counts",
		    names, alis__told_amount(teller, limit->most, rule->unit));
}

static void tell_while(struct teller *teller, const struct alis_rule *rule,
    const struct alis_limit *limit)
{
	alis_str with = alis__told_names(teller, &limit->meanwhile, ", ");

	if (limit->most[ALIS_CAUTIOUS] == 0 && limit->most[ALIS_LENIENT] == 0)
		TELL(teller, TOLD_WHILE,
		    "only what lies at the same time as %1 counts", with);
	else
		TELL(teller, TOLD_WHILE,
		    "of what does not lie at the same time as %1 at most %2 "
		    "counts",
		    with, alis__told_amount(teller, limit->most, rule->unit));
}

static void tell_cap(struct teller *teller, const struct alis_rule *rule,
    const struct alis_limit *limit)
{
	alis_str names = alis__told_names(teller, &limit->accounts, " + ");
	alis_str most = alis__told_amount(teller, limit->most, rule->unit);

	if (limit->meanwhile.count > 0)
		TELL(teller, TOLD_CAP,
		    "of %1 at most %2 at the same time as %3", names, most,
		    alis__told_names(teller, &limit->meanwhile, ", "));
	else
		TELL(teller, TOLD_CAP, "of %1 at most %2", names, most);
}

static void tell_limits(struct teller *teller, const struct alis_rule *rule)
{
	for (size_t i = 0; i < rule->limit_count; i++) {
		const struct alis_limit *limit = &rule->limits[i];
		if (limit->apart)
			tell_while(teller, rule, limit);
		else if (limit->others)
			tell_floor(teller, rule, limit);
		else
			tell_cap(teller, rule, limit);
	}
}

/* ---- when, and the rest ---- */

static void tell_window(struct teller *teller, const struct alis_window *window)
{
	if (window->days.first != ALIS_DAY_MIN)
		TELL(teller, TOLD_WINDOW, "from %1 on",
		    alis__day_text(window->days.first, teller->mem));
	if (window->days.last != ALIS_DAY_MAX)
		TELL(teller, TOLD_WINDOW, "to and with %1",
		    alis__day_text(window->days.last, teller->mem));
	if (window->from_milestone.n > 0)
		TELL(teller, TOLD_WINDOW,
		    "from the day on that the journal has for '%1'",
		    window->from_milestone);
	if (window->from_accounts.count > 0)
		TELL(teller, TOLD_WINDOW, "from the first day on of %1",
		    alis__told_names(teller, &window->from_accounts, ", "));
	if (window->last_months > 0)
		TELL(teller, TOLD_WINDOW, "in the last %1 months",
		    alis__count_text(window->last_months, teller->mem));
}

static void tell_parameters(struct teller *teller, const struct alis_rule *rule)
{
	alis_str *ids =
	    ALIS_NEW(teller->mem, alis_str, rule->parameter_count + 1);
	struct alis_accounts names = { ids, rule->parameter_count };

	for (size_t i = 0; i < rule->parameter_count; i++)
		ids[i] = rule->parameters[i]->id;
	alis__tell(
	    teller, TOLD_PARAMETERS, alis__told_names(teller, &names, ", "));
}

void alis__told_rule(struct teller *teller, const struct alis_rule *rule)
{
	alis__tell_texts(teller, TOLD_TITLE, rule->title);
	tell_counted(teller, rule);
	tell_needs(teller, rule);
	tell_limits(teller, rule);
	tell_window(teller, &rule->window);
	if (rule->each_once && rule->how != ALIS_HOW_SET)
		TELL(teller, TOLD_ONCE,
		    "an account counts once, the first time");
	if (rule->confirmed_only)
		TELL(teller, TOLD_CONFIRMED, "only what is confirmed counts");
	alis__tell_texts(teller, TOLD_QUESTION, rule->open_question);
	alis__tell_texts(teller, TOLD_READINGS, rule->readings);
	tell_parameters(teller, rule);
	alis__tell_texts(teller, TOLD_REMARK, rule->remark);
	alis__tell(teller, TOLD_SOURCE, rule->source);
}
