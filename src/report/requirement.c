/* SPDX-License-Identifier: MIT */
#include "proof.h"

/* ---- words ---- */

alis_str alis__of_unit(const struct about *about, alis_amount amount)
{
	return alis_report_amount(
	    amount, about->rule->unit, about->language, about->mem);
}

alis_str alis__accounts_text(const struct alis_accounts *accounts,
    const char *between, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < accounts->count; i++) {
		alis_out_lit(&out, i > 0 ? between : "");
		alis_out_put(&out, accounts->names[i]);
	}
	return alis_out_text(&out);
}

bool alis__lies_in(alis_str account, const struct alis_accounts *accounts)
{
	for (size_t i = 0; i < accounts->count; i++)
		if (alis_account_within(account, accounts->names[i]))
			return true;
	return false;
}

alis_str alis__when_text(
    const struct about *about, const struct alis_when *when)
{
	static const char *const texts[] = {
		[ALIS_BEFORE] = ALIS_TEXT("'%1' before %2"),
		[ALIS_NO_LATER] = ALIS_TEXT("'%1' no later than %2"),
		[ALIS_FROM] = ALIS_TEXT("'%1' no earlier than %2"),
		[ALIS_AFTER] = ALIS_TEXT("'%1' after %2"),
	};

	return FILLED(about->mem,
	    alis_said(about->language, texts[when->order]), when->milestone,
	    alis__day_text(when->day, about->mem));
}

bool alis__is_in_order(alis_day day, enum alis_order order, alis_day than)
{
	switch (order) {
	case ALIS_BEFORE:
		return day < than;
	case ALIS_NO_LATER:
		return day <= than;
	case ALIS_FROM:
		return day >= than;
	case ALIS_AFTER:
		return day > than;
	}
	return false;
}

alis_str alis__entry_text(
    const struct alis_entry *entry, struct alis_arena *mem)
{
	return entry->what.n == 0
	    ? entry->kind
	    : JOINED(mem, entry->kind, ALIS_STR(" "), entry->what);
}

/* ---- the window ---- */

static void window_part(struct alis_out *out, const struct about *about,
    const char *text, alis_str word)
{
	alis_out_lit(out, out->used > 0 ? "; " : "");
	alis_out_put(
	    out, FILLED(about->mem, alis_said(about->language, text), word));
}

alis_str alis__window_text(const struct about *about)
{
	const struct alis_window *window = &about->rule->window;
	struct alis_out out = alis_out_memory(about->mem);
	alis_day day;

	if (window->days.first != ALIS_DAY_MIN)
		window_part(&out, about, ALIS_TEXT("from %1"),
		    alis__day_text(window->days.first, about->mem));
	if (window->from_milestone.n > 0)
		window_part(&out, about,
		    alis_ledger_milestone(&about->run->posted->ledger,
		        window->from_milestone, &day)
		        ? ALIS_TEXT("from '%1' on")
		        : ALIS_TEXT("from '%1' on, which is not written"),
		    window->from_milestone);
	if (window->from_accounts.count > 0)
		window_part(&out, about, ALIS_TEXT("from the first %1 on"),
		    alis__accounts_text(
		        &window->from_accounts, " + ", about->mem));
	if (window->days.last != ALIS_DAY_MAX)
		window_part(&out, about, ALIS_TEXT("to and with %1"),
		    alis__day_text(window->days.last, about->mem));
	if (window->last_months > 0)
		window_part(&out, about,
		    alis_said_count(about->language, "the last month",
		        "the last %1 months", window->last_months),
		    alis__count_text(window->last_months, about->mem));
	return alis_out_text(&out);
}

/* ---- the figures ---- */

static alis_str figures_text(
    const struct about *about, alis_amount have, alis_amount need)
{
	const char *text = about->rule->at_most ? ALIS_TEXT("%1 of at most %2")
	                                        : ALIS_TEXT("%1 of %2");

	if (need == ALIS_NO_LIMIT)
		return FILLED(about->mem,
		    alis_said(about->language, ALIS_TEXT("%1, without limit")),
		    alis__of_unit(about, have));
	return FILLED(about->mem, alis_said(about->language, text),
	    alis__of_unit(about, have), alis__of_unit(about, need));
}

static void rhythm_line(struct fields *fields, const struct about *about)
{
	int32_t weeks = about->rule->weeks;
	alis_str often = FILLED(about->mem,
	    alis_said_count(about->language, "every week of service",
	        "every %1 weeks of service", weeks),
	    alis__count_text(weeks, about->mem));

	alis__field(fields, NULL, SAID(about->language, "rhythm"),
	    ALIS_FOR_PEOPLE, alis__text(often));
}

static void started_line(struct fields *fields, const struct about *about)
{
	static const char *const texts[2][2] = {
		{ ALIS_TEXT("the longest post that began before %1"),
		    ALIS_TEXT("the longest post that began before %1, or by an "
		              "agreement (%3) made before then") },
		{ ALIS_TEXT("the longest post of at least %2 that began before "
		            "%1"),
		    ALIS_TEXT("the longest post of at least %2 that began "
		              "before %1, or by an agreement (%3) made before "
		              "then") },
	};
	const struct alis_rule *rule = about->rule;
	alis_amount percent = rule->least_percent * (ALIS_ONE / 100);
	alis_str words[] = {
		alis__day_text(rule->begun_before, about->mem),
		alis_report_amount(
		    percent, ALIS_UNIT_PERCENT, about->language, about->mem),
		alis__accounts_text(&rule->agreement, " + ", about->mem),
	};
	const char *text =
	    texts[rule->least_percent > 0][rule->agreement.count > 0];

	alis__field(fields, NULL, SAID(about->language, "what counts"),
	    ALIS_FOR_PEOPLE,
	    alis__prose(alis_filled(alis_said(about->language, text), words,
	        ALIS_COUNT(words), about->mem)));
}

static alis_str deadline_text(const struct about *about)
{
	const struct alis_when *when = &about->rule->deadline[ALIS_CAUTIOUS];
	bool in_time = about->status->have >= about->status->need;
	int64_t days = (int64_t)when->day - about->run->today;
	alis_str words[3] = { when->milestone, ALIS_STR(""),
		alis__count_text(days, about->mem) };
	const char *text;
	alis_day day;

	if (alis_ledger_milestone(
	        &about->run->posted->ledger, when->milestone, &day)) {
		words[1] = alis__day_text(day, about->mem);
		text = alis_said(about->language,
		    in_time ? ALIS_TEXT("'%1' is %2: in time")
		            : ALIS_TEXT("'%1' is %2: not in time"));
	} else if (!in_time) {
		text = alis_said(about->language,
		    ALIS_TEXT("'%1' is not written, and the day has passed"));
	} else {
		text = alis_said_count(about->language,
		    "'%1' is not written; %3 day is left",
		    "'%1' is not written; %3 days are left", days);
	}
	return alis_filled(text, words, ALIS_COUNT(words), about->mem);
}

static void deadline_fields(struct fields *fields, const struct about *about)
{
	const struct alis_when *when = &about->rule->deadline[ALIS_CAUTIOUS];
	alis_day day = ALIS_DAY_NONE;

	(void)alis_ledger_milestone(
	    &about->run->posted->ledger, when->milestone, &day);
	alis__field(fields, "milestone", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__text(when->milestone));
	alis__field(fields, "deadline", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__day(when->day));
	alis__field(
	    fields, "written", ALIS_STR(""), ALIS_FOR_MACHINES, alis__day(day));
	alis__field(fields, NULL, SAID(about->language, "deadline"),
	    ALIS_FOR_PEOPLE, alis__text(alis__when_text(about, when)));
	alis__sentence(fields, deadline_text(about), ALIS_TONE_PLAIN);
}

/* ---- what is needed, where it is not one amount for all time ---- */

static const char *per_template(enum alis_per per)
{
	switch (per) {
	case ALIS_PER_YEAR:
		return ALIS_TEXT("%1 a year of calendar days in service");
	case ALIS_PER_FULL_YEAR:
		return ALIS_TEXT("%1 a full-time year of service");
	case ALIS_PER_CALENDAR_YEAR:
		return ALIS_TEXT("%1 a calendar year in post");
	case ALIS_PER_ALL:
		break;
	}
	return "%1";
}

/* "24 stk", and the days of which it is so. */
static alis_str need_text(
    const struct about *about, const struct alis_need *need)
{
	alis_str amount = FILLED(about->mem,
	    alis_said(about->language, per_template(need->per[ALIS_CAUTIOUS])),
	    alis__of_unit(about, need->amount[ALIS_CAUTIOUS]));
	bool begins = need->days.first != ALIS_DAY_MIN;
	bool ends = need->days.last != ALIS_DAY_MAX;
	const char *text = begins && ends ? ALIS_TEXT("%1 from %2 to %3")
	    : begins                      ? ALIS_TEXT("%1 from %2 on")
	    : ends                        ? ALIS_TEXT("%1 to and with %3")
	                                  : "%1";

	return FILLED(about->mem, alis_said(about->language, text), amount,
	    alis__day_text(begins ? need->days.first : 0, about->mem),
	    alis__day_text(ends ? need->days.last : 0, about->mem));
}

static void need_lines(struct fields *fields, const struct about *about)
{
	const struct alis_rule *rule = about->rule;
	alis_str title = rule->at_most ? SAID(about->language, "the most")
	                               : SAID(about->language, "needed");
	bool plain = rule->need_count <= 1;

	for (size_t i = 0; i < rule->need_count; i++)
		plain =
		    plain && rule->needs[i].per[ALIS_CAUTIOUS] == ALIS_PER_ALL;
	for (size_t i = 0; i < rule->need_count && !plain; i++)
		alis__field(fields, NULL, title, ALIS_FOR_PEOPLE,
		    alis__prose(need_text(about, &rule->needs[i])));
	if (rule->share_of.count > 0)
		alis__field(fields, NULL, title, ALIS_FOR_PEOPLE,
		    alis__prose(FILLED(about->mem,
		        alis_said(about->language, "all of %1"),
		        alis__accounts_text(
		            &rule->share_of, " + ", about->mem))));
	if (rule->how == ALIS_HOW_DISTINCT && rule->threshold > 0)
		alis__field(fields, NULL, SAID(about->language, "each"),
		    ALIS_FOR_PEOPLE,
		    alis__prose(FILLED(about->mem,
		        alis_said(about->language, "at least %1"),
		        alis_report_amount(rule->threshold,
		            rule->threshold_unit, about->language,
		            about->mem))));
}

static void missing_fields(struct fields *fields, const struct about *about)
{
	const struct alis_accounts *missing = &about->status->missing;

	if (about->rule->how != ALIS_HOW_SET)
		return;
	alis__field(fields, "missing", ALIS_STR(""), ALIS_FOR_MACHINES,
	    (struct alis_cell){ .kind = ALIS_CELL_LIST, .list = *missing });
	if (missing->count > 0)
		alis__field(fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE,
		    alis__prose(FILLED(about->mem,
		        alis_said(about->language, "lacks %1"),
		        alis__accounts_text(missing, ", ", about->mem))));
}

static void figure_fields(struct fields *fields, const struct about *about)
{
	const struct alis_status *status = about->status;
	const struct {
		const char *key;
		alis_amount amount;
	} amounts[] = {
		{ "have", status->have },
		{ "confirmed", status->confirmed },
		{ "need", status->need },
		{ "lenient", status->lenient },
		{ "lenient_need", status->lenient_need },
		{ "remaining", status->remaining },
	};

	alis__field(fields, "unit", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__lit(alis_unit_name(about->rule->unit)));
	for (size_t i = 0; i < ALIS_COUNT(amounts); i++)
		alis__field(fields, amounts[i].key, ALIS_STR(""),
		    ALIS_FOR_MACHINES, alis__amount(amounts[i].amount));
	if (about->rule->how == ALIS_HOW_DEADLINE) {
		deadline_fields(fields, about);
		return;
	}
	need_lines(fields, about);
	if (about->rule->how == ALIS_HOW_RHYTHM)
		rhythm_line(fields, about);
	if (about->rule->how == ALIS_HOW_STARTED)
		started_line(fields, about);
	alis__field(fields, NULL, SAID(about->language, "have"),
	    ALIS_FOR_PEOPLE,
	    alis__text(figures_text(about, status->have, status->need)));
	missing_fields(fields, about);
}

void alis__requirement_fields(struct fields *fields, const struct about *about)
{
	const struct alis_rule *rule = about->rule;
	enum alis_language language = about->language;

	alis__field(
	    fields, "format", ALIS_STR(""), ALIS_FOR_MACHINES, alis__number(1));
	alis__field(fields, "date", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__day(about->run->today));
	alis__field(fields, "book", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__text(rule->book));
	alis__field(fields, "id", SAID(language, "requirement"), ALIS_FOR_ALL,
	    alis__toned(rule->id, ALIS_TONE_HEAD));
	alis__field(fields, "title", SAID(language, "title"), ALIS_FOR_ALL,
	    alis__prose(rule->title[language]));
	alis__field(fields, "source", SAID(language, "source"), ALIS_FOR_ALL,
	    alis__prose(JOINED(about->mem, rule->source, ALIS_STR(" ("),
	        rule->book, ALIS_STR(")"))));
	if (rule->remark[language].n > 0)
		alis__field(fields, "remark", SAID(language, "remark"),
		    ALIS_FOR_ALL, alis__prose(rule->remark[language]));
	alis__field(fields, "state", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__lit(alis_state_name(about->status->state)));
	alis__field(fields, "settled", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__bool(about->status->settled));
	alis__field(fields, NULL, SAID(language, "state"), ALIS_FOR_PEOPLE,
	    alis__text(about->status->settled
	            ? SAID(language, "judged to be met")
	            : alis__state_text(about->status->state, language)));
	figure_fields(fields, about);
}

void alis__namesake_fields(struct fields *fields, const struct about *about)
{
	const struct alis_run *run = about->run;
	alis_str *names = ALIS_NEW(about->mem, alis_str, run->status_count + 1);
	struct alis_accounts found = { names, 0 };

	for (size_t i = 0; i < run->status_count; i++) {
		const struct alis_rule *rule = alis_run_status(run, i)->rule;
		if (rule == about->rule ||
		    !alis_utf8_same(rule->id, about->rule->id))
			continue;
		names[found.count++] =
		    JOINED(about->mem, rule->book, ALIS_STR(":"), rule->id);
		alis__field(fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE,
		    alis__prose(FILLED(about->mem,
		        alis_said(about->language,
		            "%1 has a requirement of this name too: "
		            "'alis explain %2'"),
		        rule->book, names[found.count - 1])));
	}
	if (found.count > 0)
		alis__field(fields, "namesakes", ALIS_STR(""),
		    ALIS_FOR_MACHINES,
		    (struct alis_cell){
		        .kind = ALIS_CELL_LIST, .list = found });
}
