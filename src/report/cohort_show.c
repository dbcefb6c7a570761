/* SPDX-License-Identifier: MIT */
#include "cohort.h"
#include "pull.h"

/* ---- promises ---- */

enum promise_state { MISSING, NOT_MET, UNCONFIRMED, KEPT, PROMISE_STATES };

static const struct {
	const char *name;
	const char *text;
	enum alis_tone tone;
} promise_states[PROMISE_STATES] = {
	[MISSING] = { "missing", ALIS_TEXT("not stated"), ALIS_TONE_BAD },
	[NOT_MET] = { "not-met", ALIS_TEXT("not met"), ALIS_TONE_BAD },
	[UNCONFIRMED] = { "unconfirmed", ALIS_TEXT("not confirmed"),
	    ALIS_TONE_DOUBTFUL },
	[KEPT] = { "met", ALIS_TEXT("met"), ALIS_TONE_GOOD },
};

static const struct {
	const char *name;
	const char *text;
} promise_words[ALIS_PROMISE_COUNT] = {
	[ALIS_PROMISE_SPECIALIST] = { "specialist",
	    ALIS_TEXT("supervision by a specialist") },
	[ALIS_PROMISE_DAILY] = { "daily", ALIS_TEXT("supervision every day") },
	[ALIS_PROMISE_LIST] = { "list",
	    ALIS_TEXT("own list, or enough patients") },
	[ALIS_PROMISE_DOCTORS] = { "doctors", ALIS_TEXT("several doctors") },
	[ALIS_PROMISE_COVER] = { "cover", ALIS_TEXT("cover for leave") },
};

static enum promise_state state_of(const struct alis_promised *promised)
{
	if (!promised->is_stated)
		return MISSING;
	if (!promised->is_met)
		return NOT_MET;
	return promised->by.n > 0 ? KEPT : UNCONFIRMED;
}

/* "2017-09-01 Berit Dal" */
static alis_str confirmed_text(
    const struct alis_promised *promised, struct alis_arena *mem)
{
	alis_str day = promised->day == ALIS_DAY_NONE
	    ? ALIS_STR("")
	    : alis__day_text(promised->day, mem);

	return JOINED(mem, day, ALIS_STR(" "), promised->by);
}

static struct alis_cell promises_table(const struct alis_promised *promises,
    enum alis_language language, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "promise", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "", TITLE(ALIS_TEXT("promised")), ALIS_FOR_PEOPLE, false,
		    ALIS_FIT_CUT },
		{ "state", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "", TITLE(ALIS_TEXT("state")), ALIS_FOR_PEOPLE, false,
		    ALIS_FIT_KEEP },
		{ "value", TITLE(ALIS_TEXT("as written")),
		    ALIS_FOR_JSON | ALIS_FOR_PEOPLE, false, ALIS_FIT_CUT },
		{ "confirmed", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "by", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "", TITLE(ALIS_TEXT("confirmed")), ALIS_FOR_PEOPLE, false,
		    ALIS_FIT_BELOW },
	};
	struct rows rows = alis__rows(
	    alis__titled(columns, ALIS_COUNT(columns), language, mem),
	    ALIS_COUNT(columns), ALIS_PROMISE_COUNT, mem);

	for (size_t i = 0; i < ALIS_PROMISE_COUNT; i++) {
		const struct alis_promised *one = &promises[i];
		enum promise_state state = state_of(one);
		alis__cell(&rows, alis__lit(promise_words[i].name));
		alis__cell(
		    &rows, alis__text(SAID(language, promise_words[i].text)));
		alis__cell(&rows, alis__lit(promise_states[state].name));
		alis__cell(&rows,
		    alis__toned(SAID(language, promise_states[state].text),
		        promise_states[state].tone));
		alis__cell(&rows, alis__text_if_any(one->value));
		alis__cell(&rows, alis__day(one->day));
		alis__cell(&rows, alis__text_if_any(one->by));
		alis__cell(&rows,
		    one->by.n > 0 ? alis__text(confirmed_text(one, mem))
		                  : alis__lit(""));
	}
	return alis__table(&rows);
}

/* ---- municipalities and workplaces ---- */

static void put(struct fields *fields, const char *key, struct alis_cell cell)
{
	alis__field(fields, key, ALIS_STR(""), ALIS_FOR_JSON, cell);
}

static struct alis_cell municipality_report(const struct alis_roster *roster,
    size_t municipality, enum alis_language language, struct alis_arena *mem)
{
	const struct alis_municipality *one;
	struct fields fields = alis__fields(mem);

	if (municipality == ALIS_NO_MUNICIPALITY)
		return alis__null();
	one = &roster->municipalities[municipality];
	put(&fields, "name", alis__text(one->name));
	put(&fields, "contact", alis__text_if_any(one->contact));
	put(&fields, "budget",
	    one->has_budget ? alis__amount(one->budget) : alis__null());
	put(&fields, "share",
	    one->has_share ? alis__amount(one->share) : alis__null());
	put(&fields, "promises", promises_table(one->promises, language, mem));
	return (struct alis_cell){ .kind = ALIS_CELL_REPORT,
		.report = alis__report(&fields) };
}

static bool is_of(
    const struct alis_workplace *place, const struct alis_shown_place *shown)
{
	return shown->workplace != NULL
	    ? place == shown->workplace
	    : shown->municipality != ALIS_NO_MUNICIPALITY &&
	        place->municipality == shown->municipality;
}

static struct alis_cell workplaces_table(const struct alis_roster *roster,
    const struct alis_shown_place *shown, enum alis_language language,
    struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "name", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "municipality", TITLE(""), ALIS_FOR_JSON, false,
		    ALIS_FIT_KEEP },
		{ "promises", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
	};
	struct rows rows = alis__rows(
	    columns, ALIS_COUNT(columns), roster->workplace_count, mem);

	for (size_t i = 0; i < roster->workplace_count; i++) {
		const struct alis_workplace *place = &roster->workplaces[i];
		if (!is_of(place, shown))
			continue;
		alis__cell(&rows, alis__text(place->name));
		alis__cell(&rows,
		    alis__text_if_any(
		        alis__municipality_name(roster, place->municipality)));
		alis__cell(
		    &rows, promises_table(place->promises, language, mem));
	}
	return alis__table(&rows);
}

static void heading(struct fields *fields, alis_str text)
{
	alis__line(fields, ALIS_STR(""), ALIS_TONE_PLAIN);
	alis__sentence(fields, text, ALIS_TONE_HEAD);
}

static void put_promises(struct fields *fields, alis_str name,
    const struct alis_promised *promises, enum alis_language language)
{
	heading(fields, name);
	alis__field(fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE,
	    promises_table(promises, language, fields->mem));
}

static void money_line(struct fields *fields, const char *text,
    alis_amount amount, enum alis_language language)
{
	alis__sentence(fields,
	    FILLED(fields->mem, alis_said(language, text),
	        alis_report_amount(
	            amount, ALIS_UNIT_KRONE, language, fields->mem)),
	    ALIS_TONE_PLAIN);
}

static void municipality_lines(struct fields *fields,
    const struct alis_municipality *one, enum alis_language language)
{
	put_promises(fields, one->name, one->promises, language);
	if (one->contact.n > 0)
		alis__sentence(fields,
		    FILLED(fields->mem, alis_said(language, "contact: %1"),
		        one->contact),
		    ALIS_TONE_PLAIN);
	if (one->has_budget)
		money_line(fields, ALIS_TEXT("budget: %1 a year"), one->budget,
		    language);
	if (one->has_share)
		money_line(fields, ALIS_TEXT("own share: %1 a year for each"),
		    one->share, language);
}

static void place_lines(struct fields *fields, const struct alis_roster *roster,
    const struct alis_shown_place *shown, enum alis_language language)
{
	if (shown->municipality != ALIS_NO_MUNICIPALITY)
		municipality_lines(fields,
		    &roster->municipalities[shown->municipality], language);
	for (size_t i = 0; i < roster->workplace_count; i++)
		if (is_of(&roster->workplaces[i], shown))
			put_promises(fields, roster->workplaces[i].name,
			    roster->workplaces[i].promises, language);
}

const struct alis_report *alis_report_of_place(const struct alis_cohort *cohort,
    const struct alis_shown_place *shown, enum alis_language language,
    size_t width, struct alis_arena *mem)
{
	const struct alis_roster *roster = cohort->roster;
	struct fields fields = alis__fields(mem);
	struct overview overview =
	    alis__overview(cohort, ALIS_SORT_CONCERN, NULL, language, mem);

	put(&fields, "format", alis__number(1));
	put(&fields, "date", alis__day(cohort->today));
	put(&fields, "municipality",
	    municipality_report(roster, shown->municipality, language, mem));
	put(&fields, "workplaces",
	    workplaces_table(roster, shown, language, mem));
	put(&fields, "days", alis__programme_days_table(roster, mem));
	put(&fields, "members", alis__members_table(&overview));
	alis__field(&fields, "rows", ALIS_STR(""), ALIS_FOR_CSV,
	    alis__members_flat(&overview));
	alis__sentence(&fields,
	    JOINED(mem,
	        shown->workplace != NULL
	            ? shown->workplace->name
	            : alis__municipality_name(roster, shown->municipality),
	        ALIS_STR(" \xC2\xB7 "), alis__day_text(cohort->today, mem)),
	    ALIS_TONE_HEAD);
	alis__programme_days(&fields, cohort, language);
	alis__line(&fields, ALIS_STR(""), ALIS_TONE_PLAIN);
	if (cohort->count > 0)
		alis__overview_for_people(&fields, &overview, width);
	else
		alis__line(&fields, SAID(language, "there is nobody to show"),
		    ALIS_TONE_DIM);
	place_lines(&fields, roster, shown, language);
	return alis__report_masked(&fields);
}

/* ---- one member ---- */

static void line(struct fields *fields, enum alis_tone tone, alis_str text)
{
	alis__sentence(fields, text, tone);
}

static alis_str short_id(const struct alis_hex *id, struct alis_arena *mem)
{
	return alis_str_copy(alis_str_part(alis_str_of(id->text), 0, 8), mem);
}

static void roster_lines(struct fields *fields,
    const struct alis_member *member, enum alis_language language)
{
	struct alis_arena *mem = fields->mem;
	const char *text = member->last == ALIS_DAY_MAX
	    ? ALIS_TEXT("in the programme from %1")
	    : ALIS_TEXT("in the programme %1 to %2");

	if (member->first != ALIS_DAY_NONE)
		line(fields, ALIS_TONE_PLAIN,
		    FILLED(mem, alis_said(language, text),
		        alis__day_text(member->first, mem),
		        member->last == ALIS_DAY_MAX
		            ? ALIS_STR("")
		            : alis__day_text(member->last, mem)));
	if (member->supervisor.n > 0)
		line(fields, ALIS_TONE_PLAIN,
		    FILLED(mem, alis_said(language, "supervisor: %1"),
		        member->supervisor));
	if (member->group.n > 0)
		line(fields, ALIS_TONE_PLAIN,
		    FILLED(
		        mem, alis_said(language, "group: %1"), member->group));
	line(fields, ALIS_TONE_DIM,
	    FILLED(mem, alis_said(language, "depot: %1"), member->depot));
}

static void mirror_lines(struct fields *fields,
    const struct alis_standing_of *of, enum alis_language language)
{
	struct alis_arena *mem = fields->mem;
	const struct alis_sight *sight = of->sight;
	const struct alis_figures *figures = of->figures;
	const struct alis_pull pull = { .name = of->member->name,
		.slug = of->member->slug,
		.sight = *sight };

	if (sight->pulled != 0)
		line(fields, ALIS_TONE_DIM,
		    FILLED(mem, alis_said(language, "pulled %1"),
		        alis__day_text(alis__day_of_time(sight->pulled), mem)));
	if (figures->commit.text[0] != '\0' && figures->committed != 0)
		line(fields, ALIS_TONE_DIM,
		    FILLED(mem, alis_said(language, "commit %1 of %2"),
		        short_id(&figures->commit, mem),
		        alis__day_text(
		            alis__day_of_time(figures->committed), mem)));
	if (sight->why != ALIS_FETCHED)
		alis__failed_lines(fields, &pull, language);
	else if (sight->held != ALIS_WITHHELD_NOT)
		alis__held_lines(fields, &pull, language);
}

static void concern_lines(struct fields *fields,
    const struct overview *overview, struct alis_concerns concerns)
{
	if (concerns.count == 0)
		return;
	heading(fields, SAID(overview->language, "to follow up"));
	for (size_t i = 0; i < concerns.count; i++)
		line(fields,
		    alis_concern_is_grave(&concerns.at[i]) ? ALIS_TONE_BAD
		                                           : ALIS_TONE_DOUBTFUL,
		    JOINED(fields->mem, ALIS_STR("  "),
		        alis_concern_said(
		            &concerns.at[i], overview->language, fields->mem)));
}

/* What people see of another report. */
static void append(struct fields *fields, const struct alis_report *report)
{
	for (size_t i = 0; i < report->count; i++)
		if (report->fields[i].audience & ALIS_FOR_PEOPLE)
			alis__field(fields, NULL, report->fields[i].title,
			    ALIS_FOR_PEOPLE, report->fields[i].cell);
}

const struct alis_report *alis_report_of_member(
    const struct alis_cohort *cohort, const struct alis_shown_place *shown,
    const struct alis_report *status, enum alis_language language,
    struct alis_arena *mem)
{
	const struct alis_roster *roster = cohort->roster;
	const struct alis_standing_of *of = &cohort->members[0];
	struct fields fields = alis__fields(mem);
	struct overview overview =
	    alis__overview(cohort, ALIS_SORT_CONCERN, NULL, language, mem);
	alis_str place =
	    alis__municipality_name(roster, of->member->municipality);
	const struct alis_cell none = alis__null();
	const struct alis_cell whole = { .kind = ALIS_CELL_REPORT,
		.report = status };

	put(&fields, "format", alis__number(1));
	put(&fields, "date", alis__day(cohort->today));
	put(&fields, "member", alis__member_report(&overview, overview.rows));
	put(&fields, "municipality",
	    municipality_report(roster, shown->municipality, language, mem));
	put(&fields, "workplaces",
	    workplaces_table(roster, shown, language, mem));
	put(&fields, "days", alis__programme_days_table(roster, mem));
	put(&fields, "status", status == NULL ? none : whole);
	alis__field(&fields, "rows", ALIS_STR(""), ALIS_FOR_CSV,
	    alis__members_flat(&overview));
	alis__sentence(&fields,
	    JOINED(mem, of->member->name,
	        place.n > 0 ? ALIS_STR(", ") : ALIS_STR(""), place,
	        ALIS_STR(" \xC2\xB7 "), alis__day_text(cohort->today, mem)),
	    ALIS_TONE_HEAD);
	alis__programme_days(&fields, cohort, language);
	roster_lines(&fields, of->member, language);
	mirror_lines(&fields, of, language);
	concern_lines(&fields, &overview, overview.rows[0].concerns);
	alis__line(&fields, ALIS_STR(""), ALIS_TONE_PLAIN);
	if (status != NULL)
		append(&fields, status);
	place_lines(&fields, roster, shown, language);
	return alis__report_masked(&fields);
}
