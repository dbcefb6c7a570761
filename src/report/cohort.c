/* SPDX-License-Identifier: MIT */
#include "cohort.h"

#define SECONDS_OF_DAY 86400

struct overview alis__overview(const struct alis_cohort *cohort,
    enum alis_cohort_sort sort, const struct alis_demand *by,
    enum alis_language language, struct alis_arena *mem)
{
	struct overview overview = { .cohort = cohort,
		.rows = alis_cohort_rows(cohort, sort, by, mem),
		.language = language,
		.mem = mem };

	overview.demand_count = alis_cohort_demands(
	    cohort, mem, &overview.demands, &overview.left_out);
	return overview;
}

alis_str alis__municipality_name(
    const struct alis_roster *roster, size_t municipality)
{
	return municipality == ALIS_NO_MUNICIPALITY
	    ? ALIS_STR("")
	    : roster->municipalities[municipality].name;
}

struct alis_cell alis__time(int64_t when, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	if (when == 0)
		return alis__null();
	alis_seen_put_time(&out, when);
	return alis__text(alis_out_text(&out));
}

alis_day alis__day_of_time(int64_t when)
{
	const alis_day last = alis_day_of((struct alis_civil){ 9999, 12, 31 });
	int64_t day = when / SECONDS_OF_DAY;

	return when < 0 ? 0 : day > last ? last : (alis_day)day;
}

struct alis_cell alis__text_if_any(alis_str text)
{
	return text.n > 0 ? alis__text(text) : alis__null();
}

const char *alis__figures_state_name(enum alis_figures_state state)
{
	static const char *const names[ALIS_FIGURES_STATE_COUNT] = {
		[ALIS_FIGURES_READ] = "read",
		[ALIS_FIGURES_NOT_PULLED] = "not-pulled",
		[ALIS_FIGURES_NO_JOURNAL] = "no-journal",
		[ALIS_FIGURES_UNREADABLE] = "unreadable",
	};

	return names[state];
}

/* ---- concerns ---- */

enum alis_tone alis__concerns_tone(struct alis_concerns concerns)
{
	if (concerns.count == 0)
		return ALIS_TONE_PLAIN;
	return alis_concern_is_grave(&concerns.at[0]) ? ALIS_TONE_BAD
	                                              : ALIS_TONE_DOUBTFUL;
}

alis_str alis__concerns_text(
    struct alis_concerns concerns, const struct overview *overview)
{
	struct alis_out out = alis_out_memory(overview->mem);

	for (size_t i = 0; i < concerns.count; i++) {
		alis_out_lit(&out, i == 0 ? "" : "; ");
		alis_out_put(&out,
		    alis_concern_said(
		        &concerns.at[i], overview->language, overview->mem));
	}
	return alis_out_text(&out);
}

/* ---- the programme ---- */

static const char *occasion_name(enum alis_occasion occasion)
{
	static const char *const names[] = {
		[ALIS_OCCASION_OTHER] = "other",
		[ALIS_OCCASION_INTAKE] = "intake",
		[ALIS_OCCASION_DEADLINE] = "deadline",
	};

	return names[occasion];
}

struct alis_cell alis__programme_days_table(
    const struct alis_roster *roster, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "date", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "occasion", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "text", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
	};
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), roster->day_count, mem);

	for (size_t i = 0; i < roster->day_count; i++) {
		const struct alis_programme_day *one = &roster->days[i];
		alis__cell(&rows, alis__day(one->day));
		alis__cell(&rows, alis__lit(occasion_name(one->occasion)));
		alis__cell(&rows, alis__text(one->what));
	}
	return alis__table(&rows);
}

void alis__programme_days(struct fields *fields,
    const struct alis_cohort *cohort, enum alis_language language)
{
	const struct alis_roster *roster = cohort->roster;

	for (size_t i = 0; i < roster->day_count; i++) {
		const struct alis_programme_day *one = &roster->days[i];
		int64_t left = (int64_t)one->day - cohort->today;
		if (left < 0 || left > roster->deadline_days)
			continue;
		alis__sentence(fields,
		    FILLED(fields->mem,
		        alis_said_count(language, "%2 %3, in %1 day",
		            "%2 %3, in %1 days", left),
		        alis__count_text(left, fields->mem),
		        alis__day_text(one->day, fields->mem), one->what),
		    one->occasion == ALIS_OCCASION_DEADLINE ? ALIS_TONE_DOUBTFUL
		                                            : ALIS_TONE_PLAIN);
	}
}

/* ---- the head ---- */

static void title_line(struct fields *fields, const struct overview *overview)
{
	const struct alis_cohort *cohort = overview->cohort;
	int64_t n = (int64_t)cohort->count;
	alis_str name = cohort->roster->name;

	if (name.n == 0)
		name = SAID(overview->language, "cohort");
	alis__sentence(fields,
	    FILLED(fields->mem,
	        alis_said_count(overview->language, "%2 · %3 · %1 member",
	            "%2 · %3 · %1 members", n),
	        alis__count_text(n, fields->mem), name,
	        alis__day_text(cohort->today, fields->mem)),
	    ALIS_TONE_HEAD);
}

/* When the mirrors were pulled last: any of them, and that one for which it is
 * longest ago. */
static void pull_line(struct fields *fields, const struct overview *overview)
{
	int64_t newest = 0, oldest = INT64_MAX;
	alis_day day;
	const char *text = ALIS_TEXT("last pull %1");

	for (size_t i = 0; i < overview->cohort->count; i++) {
		int64_t pulled = overview->cohort->members[i].sight->pulled;
		newest = pulled > newest ? pulled : newest;
		oldest = pulled != 0 && pulled < oldest ? pulled : oldest;
	}
	if (newest == 0)
		return;
	day = alis__day_of_time(oldest);
	if (day < alis__day_of_time(newest))
		text = ALIS_TEXT("last pull %1; of some %2");
	alis__sentence(fields,
	    FILLED(fields->mem, alis_said(overview->language, text),
	        alis__day_text(alis__day_of_time(newest), fields->mem),
	        alis__day_text(day, fields->mem)),
	    ALIS_TONE_DIM);
}

struct sums {
	int64_t concerned;
	int64_t phases[ALIS_PHASE_COUNT];
};

static struct sums sums_of(const struct overview *overview)
{
	struct sums sums = { 0 };

	for (size_t i = 0; i < overview->cohort->count; i++) {
		const struct alis_cohort_row *row = &overview->rows[i];
		sums.concerned += row->concerns.count > 0;
		sums.phases[row->phase]++;
	}
	return sums;
}

static void sums_line(struct fields *fields, const struct overview *overview)
{
	const char *text =
	    ALIS_TEXT("to follow up: %1 · complete: %2 · under way: %3");
	struct sums sums = sums_of(overview);
	struct alis_arena *mem = fields->mem;

	if (sums.phases[ALIS_PHASE_TO_COME] + sums.phases[ALIS_PHASE_OVER] > 0)
		text = ALIS_TEXT(
		    "to follow up: %1 · complete: %2 · under way: %3 · "
		    "to come: %4 · ended: %5");
	alis__sentence(fields,
	    FILLED(mem, alis_said(overview->language, text),
	        alis__count_text(sums.concerned, mem),
	        alis__count_text(sums.phases[ALIS_PHASE_COMPLETE], mem),
	        alis__count_text(sums.phases[ALIS_PHASE_UNDER_WAY], mem),
	        alis__count_text(sums.phases[ALIS_PHASE_TO_COME], mem),
	        alis__count_text(sums.phases[ALIS_PHASE_OVER], mem)),
	    sums.concerned > 0 ? ALIS_TONE_DOUBTFUL : ALIS_TONE_GOOD);
}

/* ---- the whole ---- */

static void json_fields(struct fields *fields, const struct overview *overview)
{
	const struct alis_roster *roster = overview->cohort->roster;
	struct sums sums = sums_of(overview);
	const struct {
		const char *key;
		struct alis_cell cell;
	} all[] = {
		{ "format", alis__number(1) },
		{ "programme", alis__text_if_any(roster->name) },
		{ "date", alis__day(overview->cohort->today) },
		{ "concerned", alis__number(sums.concerned) },
		{ "complete", alis__number(sums.phases[ALIS_PHASE_COMPLETE]) },
		{ "days", alis__programme_days_table(roster, fields->mem) },
		{ "members", alis__members_table(overview) },
	};

	for (size_t i = 0; i < ALIS_COUNT(all); i++)
		alis__field(fields, all[i].key, ALIS_STR(""), ALIS_FOR_JSON,
		    all[i].cell);
}

static void people_fields(
    struct fields *fields, const struct overview *overview, size_t width)
{
	title_line(fields, overview);
	sums_line(fields, overview);
	pull_line(fields, overview);
	alis__programme_days(fields, overview->cohort, overview->language);
	alis__line(fields, ALIS_STR(""), ALIS_TONE_PLAIN);
	if (overview->cohort->count > 0)
		alis__overview_for_people(fields, overview, width);
	else
		alis__line(fields,
		    SAID(overview->language, "there is nobody to show"),
		    ALIS_TONE_DIM);
	if (overview->left_out)
		alis__sentence(fields,
		    SAID(overview->language,
		        "there are more requirements than are shown"),
		    ALIS_TONE_DOUBTFUL);
}

const struct alis_report *alis_report_of_cohort(
    const struct alis_cohort *cohort, enum alis_cohort_sort sort,
    const struct alis_demand *by, enum alis_language language,
    enum alis_for audience, size_t width, struct alis_arena *mem)
{
	struct fields fields = alis__fields(mem);
	struct overview overview =
	    alis__overview(cohort, sort, by, language, mem);

	if (audience & ALIS_FOR_JSON)
		json_fields(&fields, &overview);
	if (audience & ALIS_FOR_CSV)
		alis__field(&fields, "rows", ALIS_STR(""), ALIS_FOR_CSV,
		    alis__members_flat(&overview));
	if (audience & ALIS_FOR_PEOPLE)
		people_fields(&fields, &overview, width);
	return alis__report_masked(&fields);
}
