/* SPDX-License-Identifier: MIT */
#include "facts.h"

/* What is far outside the training, in years. Studies, internship and courses
 * may come some years before it; a life of work, long before. */
#define YEARS_AHEAD  10 /* of today, or of the start if that is later */
#define YEARS_BEFORE 5  /* the start */
#define YEARS_SERVED 50 /* before the start: service, leave, positions */

struct limits {
	alis_day earliest;
	alis_day earliest_served;
	alis_day latest;
	alis_str start; /* as text; empty if it is not known */
};

/* The same day some years off; the last of February for a leap day. */
static alis_day years_from(alis_day day, int years)
{
	struct alis_civil civil = alis_day_civil(day);

	civil.year += years;
	if (!alis_day_exists(civil))
		civil.day = 28;
	return alis_day_of(civil);
}

static alis_str day_text(struct poster *poster, alis_day day)
{
	struct alis_out out = alis_out_memory(poster->mem);

	alis_out_day(&out, day);
	return alis_out_text(&out);
}

/* Without a start that can be believed, only a life of work is a limit. */
static struct limits limits_of(
    struct poster *poster, bool has_start, alis_day start)
{
	struct limits limits = { .start = ALIS_STR("") };
	alis_day base = has_start ? start : poster->today;

	limits.earliest_served = years_from(base, -YEARS_SERVED);
	limits.earliest = has_start ? years_from(start, -YEARS_BEFORE)
	                            : limits.earliest_served;
	limits.latest = years_from(
	    base > poster->today ? base : poster->today, YEARS_AHEAD);
	if (has_start)
		limits.start = day_text(poster, start);
	return limits;
}

static void tell(struct poster *poster, const struct alis_source *src,
    alis_span span, const struct limits *limits)
{
	struct alis_diag *diag =
	    alis_diag_add(poster->diags, ALIS_A071, src, span);

	diag->words[0] = alis_source_text(src, span);
	diag->words[1] = limits->start;
	if (limits->start.n == 0)
		diag->hint = ALIS_TEXT("write the year that was meant");
}

static void check_entry(
    struct poster *poster, size_t number, const struct limits *limits)
{
	const struct alis_record *record = &poster->journal->records[number];
	const struct alis_kind *kind = alis__kind_of(poster, number);
	bool served = kind != NULL &&
	    (kind->is_service || kind->is_absence || kind->takes_running);
	alis_day earliest = served ? limits->earliest_served : limits->earliest;
	alis_day last =
	    record->last == ALIS_DAY_MAX ? record->first : record->last;
	bool first_off =
	    record->first < earliest || record->first > limits->latest;
	bool last_off = last < earliest || last > limits->latest;
	const struct alis_entry *entry;

	if (!first_off && !last_off)
		return;
	entry = alis_journal_entry(poster->journal, number);
	if (first_off && last_off)
		tell(poster, entry->src, entry->dates_span, limits);
	else if (first_off)
		tell(poster, entry->src, entry->first_span, limits);
	else
		tell(poster, entry->src, entry->last_span, limits);
}

/* The days of keys, but for 'start', which is a limit itself. */
static void check_keys(struct poster *poster, const struct alis_source *src,
    const struct alis_attribute *attributes, const struct limits *limits)
{
	for (const struct alis_attribute *a = attributes; a != NULL;
	     a = a->next)
		if (a->has_day && !alis_str_is(a->key, "start") &&
		    (a->day < limits->earliest_served ||
		        a->day > limits->latest))
			tell(poster, src, a->value_span, limits);
}

/* Whether 'start' can be believed; tells if it is far off itself. */
static bool start_check(struct poster *poster, alis_day *start)
{
	struct limits limits = limits_of(poster, false, 0);
	const struct alis_directive *alis =
	    alis_journal_find(poster->journal, ALIS_DIRECTIVE_ALIS);

	if (!alis_journal_start(poster->journal, start))
		return false;
	if (*start >= limits.earliest && *start <= limits.latest)
		return true;
	for (const struct alis_attribute *a = alis->attributes; a != NULL;
	     a = a->next)
		if (alis_str_is(a->key, "start"))
			tell(poster, alis->src, a->value_span, &limits);
	return false;
}

static void check_entries(struct poster *poster, const struct limits *limits)
{
	const struct overview *rest = &poster->overview;
	struct some some = alis__to_look_at(poster,
	    rest->earliest >= limits->earliest &&
	        rest->latest <= limits->latest);

	for (size_t k = 0; k < some.count; k++) {
		size_t i = some.numbers == NULL ? k : some.numbers[k];
		const struct alis_record *record = &poster->journal->records[i];
		const struct alis_entry *entry;
		if (record->is_faulty ||
		    (poster->repeats && poster->posted[i].faulty))
			continue;
		check_entry(poster, i, limits);
		if (record->is_plain)
			continue;
		entry = alis_journal_entry(poster->journal, i);
		check_keys(poster, entry->src, entry->attributes, limits);
	}
}

void alis__check_dates(struct poster *poster, struct poster *lines)
{
	alis_day start = 0;
	bool has_start = start_check(poster, &start);
	struct limits limits = limits_of(poster, has_start, start);

	for (size_t i = 0; i < poster->journal->directive_count; i++) {
		const struct alis_directive *d = poster->journal->directives[i];
		check_keys(poster, d->src, d->attributes, &limits);
	}
	check_entries(poster, &limits);
	check_entries(lines, &limits);
}
