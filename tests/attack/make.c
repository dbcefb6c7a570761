/* SPDX-License-Identifier: MIT */
/* Cohorts made to measure. */
#include "attack.h"

#include <alis/render.h>

#define TODAY ((struct alis_civil){ 2025, 6, 30 })

/* A day some months of 30 days before another. */
static alis_day months_before(alis_day day, int months)
{
	return day - months * 31;
}

/* One year of service with so many weeks with supervision. */
static const struct alis_session *sessions_of(uint8_t hours, uint8_t weeks,
    alis_day today, int64_t more, size_t *count, struct alis_arena *mem)
{
	static const int hours_of[] = { 10, 30, 50, 70 };
	static const int weeks_of[] = { 10, 30, 50 };
	struct alis_session *sessions;

	*count = (size_t)weeks_of[weeks];
	sessions = ALIS_NEW(mem, struct alis_session, *count);
	for (size_t i = 0; i < *count; i++) {
		sessions[i].day = today - 7 * (alis_day)(*count - i);
		sessions[i].standing = ALIS_RECORDED;
		sessions[i].hours = ALIS_ONE / 60; /* a minute */
	}
	sessions[0].hours = hours_of[hours] * ALIS_ONE -
	    (alis_amount)(*count - 1) * (ALIS_ONE / 60) + more * ALIS_ONE;
	return sessions;
}

static const struct alis_figures *figures_of(
    const struct doctor *doctor, alis_day today, struct alis_arena *mem)
{
	struct alis_figures *figures = ALIS_NEW(mem, struct alis_figures, 1);
	struct alis_post_held *post = ALIS_NEW(mem, struct alis_post_held, 1);
	uint8_t completion = doctor->kinds[ALIS_MEASURE_COMPLETION];

	figures->state = ALIS_FIGURES_READ;
	figures->today = today;
	post->days.first = today - 364; /* 30E/360: a year, 2024-07-01 on */
	post->days.last = ALIS_DAY_MAX;
	post->percent = ALIS_FULL_TIME;
	figures->posts = post;
	figures->post_count = 1;
	figures->sessions = sessions_of(doctor->kinds[ALIS_MEASURE_HOURS],
	    doctor->kinds[ALIS_MEASURE_RHYTHM], today, doctor->more_hours,
	    &figures->session_count, mem);
	figures->last_plan =
	    doctor->kinds[ALIS_MEASURE_PLAN] == 0 ? ALIS_DAY_NONE : today - 10;
	figures->complete = completion == 0;
	figures->forecast = completion == 0 || completion == 6
	    ? ALIS_DAY_NONE
	    : alis_day_of(
	          (struct alis_civil){ TODAY.year + completion - 1, 12, 31 });
	return figures;
}

static struct alis_member member_of(const struct doctor *doctor, alis_day today)
{
	static const int months[] = { 6, 24, 48, 72 };
	static const char names[] = "abcd";
	struct alis_post_steps steps =
	    alis_post_steps_of(doctor->kinds[ALIS_MEASURE_POST]);
	struct alis_member member = { 0 };

	member.group = (alis_str){ &names[doctor->group], 1 };
	member.municipality = ALIS_NO_MUNICIPALITY;
	member.first = months_before(today, months[steps.since]);
	member.last = steps.in == steps.since
	    ? ALIS_DAY_MAX
	    : member.first + months[steps.in] * 31;
	return member;
}

/* Each has a letter of its own. */
static alis_str slug_of(size_t number)
{
	static const char letters[] =
	    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-";

	return (alis_str){ &letters[number], 1 };
}

alis_str published(const struct doctor *doctors, size_t count,
    enum alis_group_by by, int64_t least, const struct alis_releases *before,
    struct alis_release *release, struct alis_arena *mem)
{
	static const struct alis_sight no_sight;
	struct alis_member *members = ALIS_NEW(mem, struct alis_member, count);
	struct alis_standing_of *of =
	    ALIS_NEW(mem, struct alis_standing_of, count);
	struct alis_roster roster = { .members = members,
		.member_count = count };
	struct alis_cohort cohort = { .roster = &roster,
		.today = alis_day_of(TODAY),
		.members = of,
		.count = count };
	struct alis_out out = alis_out_memory(mem);
	const struct alis_groups *groups;

	for (size_t i = 0; i < count; i++) {
		members[i] = member_of(&doctors[i], cohort.today);
		members[i].slug = slug_of(i);
		of[i].member = &members[i];
		of[i].sight = &no_sight;
		of[i].figures = figures_of(&doctors[i], cohort.today, mem);
	}
	groups = alis_cohort_groups(&cohort, by, least, before, mem);
	alis_render_csv(
	    alis_report_of_groups(groups, true, ALIS_STR(""), ALIS_EN, mem),
	    &out);
	if (release != NULL)
		*release = groups->release;
	return alis_out_text(&out);
}

struct secret secret_of(const struct doctor *doctors, size_t count)
{
	struct secret secret = { 0 };

	for (size_t i = 0; i < count; i++) {
		secret.sizes[doctors[i].group]++;
		for (int m = 0; m < ALIS_MEASURE_COUNT; m++)
			secret
			    .cells[m][doctors[i].group][doctors[i].kinds[m]]++;
	}
	return secret;
}

bool is_found(int64_t low, int64_t high, int64_t least, int64_t values)
{
	if (low == high)
		return low < least;
	return high - low + 1 < values;
}
