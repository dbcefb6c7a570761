/* SPDX-License-Identifier: MIT */
#include "stats.h"

/* ---- numbers in order ---- */

/* Limits, and what stands below the first, between two, from the last. */
struct scale {
	const int *limits;
	size_t count;
	const char *under, *between, *from;
};

static const struct scale scales[ALIS_MEASURE_COUNT] = {
	[ALIS_MEASURE_POST] = { alis_post_months, 3,
	    ALIS_TEXT("under %1 months"), ALIS_TEXT("%1 to under %2 months"),
	    ALIS_TEXT("%1 months or more") },
	[ALIS_MEASURE_HOURS] = { alis_hour_limits, 3,
	    ALIS_TEXT("under %1 hours"), ALIS_TEXT("%1 to under %2 hours"),
	    ALIS_TEXT("%1 hours or more") },
	[ALIS_MEASURE_RHYTHM] = { alis_week_limits, 2,
	    ALIS_TEXT("under %1 weeks"), ALIS_TEXT("%1 to under %2 weeks"),
	    ALIS_TEXT("%1 weeks or more") },
};

static const struct scale percents = { alis_percent_limits, 3,
	ALIS_TEXT("under %1 %"), ALIS_TEXT("%1 to under %2 %"),
	ALIS_TEXT("%1 % or more") };
static const struct scale sizes = { alis_size_limits, 2,
	ALIS_TEXT("under %1 in the municipality"),
	ALIS_TEXT("%1 to under %2 in the municipality"),
	ALIS_TEXT("%1 or more in the municipality") };

static alis_str all_text(enum alis_language language)
{
	return SAID(language, ALIS_TEXT("all doctors"));
}

static alis_str on_scale(const struct scale *scale, size_t first, size_t last,
    enum alis_language language, struct alis_arena *mem)
{
	alis_str from = first == 0
	    ? ALIS_STR("")
	    : alis__count_text(scale->limits[first - 1], mem);
	alis_str to = last == scale->count
	    ? ALIS_STR("")
	    : alis__count_text(scale->limits[last], mem);

	if (from.n == 0 && to.n == 0)
		return all_text(language);
	if (from.n == 0)
		return FILLED(mem, alis_said(language, scale->under), to);
	if (to.n == 0)
		return FILLED(mem, alis_said(language, scale->from), from);
	return FILLED(mem, alis_said(language, scale->between), from, to);
}

/* "2018", "2018-2020" */
static alis_str years_text(int64_t first, int64_t last, struct alis_arena *mem)
{
	if (first == last)
		return alis__count_text(first, mem);
	return JOINED(mem, alis__count_text(first, mem), ALIS_STR("-"),
	    alis__count_text(last, mem));
}

/* ---- completion: complete, five years, later or not known ---- */

#define LATER 6

static alis_str completion_text(struct band band, alis_day today,
    enum alis_language language, struct alis_arena *mem)
{
	int64_t year = alis_day_civil(today).year - 1;
	int64_t first = year + (int64_t)band.first;
	int64_t last = year + (int64_t)band.last;

	if (band.last == 0)
		return SAID(language, ALIS_TEXT("complete"));
	if (band.first == LATER)
		return SAID(language, ALIS_TEXT("later, or not known"));
	if (band.last == LATER)
		return FILLED(mem,
		    alis_said(language, ALIS_TEXT("from %1, or not known")),
		    alis__count_text(first, mem));
	if (band.first == 0)
		return FILLED(mem,
		    alis_said(
		        language, ALIS_TEXT("complete, or to and with %1")),
		    alis__count_text(last, mem));
	return years_text(first, last, mem);
}

/* ---- what is called from outside ---- */

size_t alis__level_of(enum alis_measure measure, size_t kind)
{
	return measure == ALIS_MEASURE_POST ? alis_post_steps_of(kind).in
	                                    : kind;
}

size_t alis__levels(enum alis_measure measure)
{
	return measure == ALIS_MEASURE_POST ? ALIS_POST_STEPS
	                                    : alis_measure_kinds(measure);
}

alis_str alis__band_text(enum alis_measure measure, struct band band,
    alis_day today, enum alis_language language, struct alis_arena *mem)
{
	if (band.is_all)
		return all_text(language);
	if (measure == ALIS_MEASURE_PLAN)
		return band.first == 0
		    ? SAID(language, ALIS_TEXT("older, or none"))
		    : SAID(language, ALIS_TEXT("revised within a year"));
	if (measure == ALIS_MEASURE_COMPLETION)
		return completion_text(band, today, language, mem);
	return on_scale(&scales[measure], band.first, band.last, language, mem);
}

alis_str alis__band_key(enum alis_measure measure, struct band band,
    alis_day today, struct alis_arena *mem)
{
	const struct scale *scale = &scales[measure];
	int64_t year = alis_day_civil(today).year - 1;

	if (band.is_all)
		return ALIS_STR("");
	if (measure == ALIS_MEASURE_PLAN)
		return band.first == 0 ? ALIS_STR("older")
		                       : ALIS_STR("revised");
	if (measure == ALIS_MEASURE_COMPLETION)
		return JOINED(mem,
		    band.first == 0
		        ? ALIS_STR("complete")
		        : alis__count_text(year + (int64_t)band.first, mem),
		    band.last == 0 ? ALIS_STR("") : ALIS_STR("-"),
		    band.last == 0 || band.last == LATER
		        ? ALIS_STR("")
		        : alis__count_text(year + (int64_t)band.last, mem));
	return JOINED(mem,
	    alis__count_text(
	        band.first == 0 ? 0 : scale->limits[band.first - 1], mem),
	    ALIS_STR("-"),
	    band.last == scale->count
	        ? ALIS_STR("")
	        : alis__count_text(scale->limits[band.last] - 1, mem));
}

alis_str alis__group_text(const struct alis_groups *groups,
    const struct alis_group *group, enum alis_language language,
    struct alis_arena *mem)
{
	if (group == NULL)
		return all_text(language);
	switch (groups->by) {
	case ALIS_BY_START:
		if (alis_day_civil(groups->today).year - group->from >= 31)
			return FILLED(mem,
			    alis_said(language, ALIS_TEXT("to and with %1")),
			    alis__count_text(group->to, mem));
		return years_text(group->from, group->to, mem);
	case ALIS_BY_PERCENT:
		return on_scale(&percents, (size_t)group->from,
		    (size_t)group->to, language, mem);
	case ALIS_BY_SIZE:
		return on_scale(&sizes, (size_t)group->from, (size_t)group->to,
		    language, mem);
	default:
		break;
	}
	if (group->is_rest)
		return SAID(language, ALIS_TEXT("the others, together"));
	if (group->name.n == 0)
		return SAID(language, ALIS_TEXT("in no group"));
	return group->name;
}
