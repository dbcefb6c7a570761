/* SPDX-License-Identifier: MIT */
#include "facts.h"

#include <assert.h>
#include <stdlib.h>

/*
 * What 'fast' lines expect. Each is posted as an entry of its own would be,
 * once for each of its days: the same checks and the same catalogue, from a
 * journal that has nothing but these entries.
 */

/* ---- days on which nothing is expected ---- */

/* Stretches of days that have no day in common, in order. */
struct away {
	struct alis_days *at;
	size_t count;
};

static bool is_away(const struct away *away, alis_day day)
{
	size_t from = 0, to = away->count;

	while (from < to) {
		size_t middle = from + (to - from) / 2;
		if (away->at[middle].last < day)
			from = middle + 1;
		else
			to = middle;
	}
	return from < away->count && away->at[from].first <= day;
}

/* Where leave begins, or has ended the day before. */
struct turn {
	alis_day day;
	alis_amount percent; /* more of it, or less */
};

static int by_day(const void *left, const void *right)
{
	const struct turn *a = left, *b = right;

	return (a->day > b->day) - (a->day < b->day);
}

/* The days on which turns come to so much, once all of a day are taken. */
static struct away away_by(
    struct turn *turns, size_t count, alis_amount whole, struct alis_arena *mem)
{
	struct away away = { ALIS_NEW(mem, struct alis_days, count + 1), 0 };
	alis_amount sum = 0;

	qsort(turns, count, sizeof(*turns), by_day);
	for (size_t i = 0; i < count; i++) {
		bool was = sum >= whole, is;
		alis_day day = turns[i].day;
		sum += turns[i].percent;
		while (i + 1 < count && turns[i + 1].day == day)
			sum += turns[++i].percent;
		is = sum >= whole;
		if (is && !was)
			away.at[away.count++] =
			    (struct alis_days){ day, ALIS_DAY_MAX };
		else if (was && !is)
			away.at[away.count - 1].last = day - 1;
	}
	return away;
}

static size_t turns_add(struct turn *turns, size_t count, alis_day first,
    alis_day last, alis_amount percent)
{
	turns[count++] = (struct turn){ first, percent };
	if (last != ALIS_DAY_MAX)
		turns[count++] = (struct turn){ last + 1, -percent };
	return count;
}

static bool is_leave(const struct poster *poster, const struct alis_fact *fact)
{
	return alis__kind_of(poster, fact->entry)->is_absence;
}

/* Leave that is entered, planned or not, from all work: 100 % or more. */
static struct away leave_of(const struct poster *poster)
{
	struct turn *turns;
	size_t count = 0;

	for (size_t i = 0; i < poster->fact_count; i++)
		count += is_leave(poster, &poster->facts[i]);
	turns = ALIS_NEW(poster->mem, struct turn, 2 * count + 1);
	count = 0;
	for (size_t i = 0; i < poster->fact_count; i++) {
		const struct alis_fact *fact = &poster->facts[i];
		if (is_leave(poster, fact))
			count = turns_add(turns, count, fact->first, fact->last,
			    fact->amount);
	}
	return away_by(turns, count, 100 * ALIS_ONE, poster->mem);
}

static struct away excepted_by(
    const struct alis_directive *line, struct alis_arena *mem)
{
	size_t count = 0;
	struct turn *turns;

	for (const struct alis_exception *e = line->exceptions; e != NULL;
	     e = e->next)
		count++;
	turns = ALIS_NEW(mem, struct turn, 2 * count + 1);
	count = 0;
	for (const struct alis_exception *e = line->exceptions; e != NULL;
	     e = e->next)
		count = turns_add(turns, count, e->first, e->last, 1);
	return away_by(turns, count, 1, mem);
}

/* ---- what is planned one by one ---- */

/* An entry that is planned for a day: no line expects it once more. */
struct planned {
	alis_day day;
	const struct alis_kind *kind;
	alis_str what;
};

struct plans {
	struct planned *at; /* by day */
	size_t count;
};

static int by_day_planned(const void *left, const void *right)
{
	const struct planned *a = left, *b = right;

	return (a->day > b->day) - (a->day < b->day);
}

static bool is_plan(const struct poster *poster, size_t number)
{
	const struct alis_record *record = &poster->journal->records[number];

	if (record->is_period || poster->posted[number].faulty)
		return false;
	return record->first > poster->today ||
	    (record->is_plain
	            ? record->mark
	            : alis_journal_entry(poster->journal, number)->mark) ==
	    ALIS_MARK_PENDING;
}

static struct plans plans_of(const struct poster *poster)
{
	const struct alis_journal *journal = poster->journal;
	struct plans plans = { .count = 0 };

	for (size_t i = 0; i < journal->entry_count; i++)
		plans.count += is_plan(poster, i);
	plans.at = ALIS_NEW(poster->mem, struct planned, plans.count + 1);
	plans.count = 0;
	for (size_t i = 0; i < journal->entry_count; i++)
		if (is_plan(poster, i))
			plans.at[plans.count++] =
			    (struct planned){ journal->records[i].first,
				    alis__kind_of(poster, i),
				    alis_journal_renamed(journal,
				        alis_journal_entry(journal, i)->what) };
	if (plans.count > 0)
		qsort(plans.at, plans.count, sizeof(*plans.at), by_day_planned);
	return plans;
}

/* Whether an entry of the same day and kind says what a line would; a line
 * that does not say what is any. */
static bool is_planned(
    const struct plans *plans, const struct alis_repeat *repeat, alis_day day)
{
	size_t low = 0, high = plans->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (plans->at[middle].day < day)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < plans->count && plans->at[low].day == day; low++)
		if (plans->at[low].kind == repeat->kind &&
		    (repeat->what.n == 0 ||
		        alis_utf8_same(plans->at[low].what, repeat->what)))
			return true;
	return false;
}

/* ---- one line ---- */

/* Days on which nothing is expected of any line. */
struct occupied {
	struct away leave;
	struct plans plans;
};

static void days_set(const struct poster *lines, struct alis_repeat *repeat,
    const struct occupied *occupied, struct beat beat, size_t most)
{
	struct away excepted = excepted_by(repeat->directive, lines->mem);
	alis_day *days = ALIS_NEW(lines->mem, alis_day, most + 1), day;

	repeat->days = days;
	for (; alis__beat_next(&beat, &day); most--) {
		assert(most > 0); /* or the days were counted wrongly */
		if (!is_away(&occupied->leave, day) &&
		    !is_away(&excepted, day) &&
		    !is_planned(&occupied->plans, repeat, day))
			days[repeat->count++] = day;
	}
}

/* Service and leave count by their days, not by how often they come. */
static bool lasts(const struct alis_kind *kind)
{
	return kind->is_service || kind->is_absence || kind->takes_running;
}

static void line_check(struct poster *lines, size_t number)
{
	const struct alis_entry *entry =
	    alis_journal_entry(lines->journal, number);
	const struct alis_kind *kind = alis__entry_kind(lines, number);

	if (kind == NULL || !lasts(kind))
		alis__entry_check(lines, number);
	else
		alis__entry_complain(
		    lines, number, ALIS_A028, entry->kind_span);
}

static void names_set(
    const struct poster *lines, size_t number, struct alis_repeat *repeat)
{
	const struct alis_entry *entry =
	    alis_journal_entry(lines->journal, number);
	const struct alis_kind *kind = alis__kind_of(lines, number);

	repeat->kind = kind;
	repeat->what = alis_journal_renamed(lines->journal, entry->what);
	if (kind->names_supervisor)
		repeat->supervisor = repeat->what;
	if (kind->place == ALIS_PLACE_WHAT)
		repeat->place = repeat->what;
}

/* '*room' is what is left of the days that all lines may have. */
static void line_read(struct poster *lines, size_t number,
    const struct occupied *occupied, size_t *room, struct alis_repeat *repeat)
{
	const struct alis_directive *line = repeat->directive;
	struct beat beat = { .rhythm = line->rhythm,
		.first = line->entry->first,
		.last = line->entry->last };
	size_t most = alis__beat_count(&beat.rhythm, beat.first, beat.last);

	line_check(lines, number);
	if (alis__kind_of(lines, number) == NULL ||
	    lines->posted[number].faulty)
		return;
	if (most > *room) {
		alis__entry_complain(
		    lines, number, ALIS_A048, line->entry->dates_span)
		    ->words[0] = alis_number(
		    ALIS_NEW(lines->mem, char, 24), ALIS_REPEATS_MOST);
		return;
	}
	*room -= most;
	names_set(lines, number, repeat);
	days_set(lines, repeat, occupied, beat, most);
}

/* What is wrong with a line is told of its first day; the others are like it.
 */
static void line_post(struct poster *lines, size_t number,
    const struct alis_repeat *repeat, struct alis_entry *entry)
{
	struct alis_diags *told = lines->diags, quiet = { .mem = lines->mem };

	for (size_t i = 0; i < repeat->count; i++) {
		entry->first = entry->last = repeat->days[i];
		alis__entry_post(lines, number);
		lines->diags = &quiet;
	}
	lines->diags = told;
}

/* ---- all of them ---- */

static struct alis_repeat *repeats_of(
    const struct alis_journal *journal, size_t *count, struct alis_arena *mem)
{
	struct alis_repeat *repeats;

	*count = 0;
	for (size_t i = 0; i < journal->directive_count; i++)
		*count += journal->directives[i]->kind == ALIS_DIRECTIVE_REPEAT;
	repeats = ALIS_NEW(mem, struct alis_repeat, *count + 1);
	*count = 0;
	for (size_t i = 0; i < journal->directive_count; i++)
		if (journal->directives[i]->kind == ALIS_DIRECTIVE_REPEAT)
			repeats[(*count)++].directive = journal->directives[i];
	return repeats;
}

struct poster alis__repeats_post(
    const struct poster *poster, struct alis_posting_result *result)
{
	struct alis_arena *mem = poster->mem;
	size_t count, room = ALIS_REPEATS_MOST;
	struct alis_repeat *repeats = repeats_of(poster->journal, &count, mem);
	struct alis_journal *journal = ALIS_NEW(mem, struct alis_journal, 1);
	const struct alis_entry **entries =
	    ALIS_NEW(mem, const struct alis_entry *, count + 1);
	struct poster lines = *poster;
	struct occupied occupied = { { NULL, 0 }, { NULL, 0 } };
	struct alis_entry one;

	if (count > 0) {
		occupied.leave = leave_of(poster);
		occupied.plans = plans_of(poster);
	}
	for (size_t i = 0; i < count; i++)
		entries[i] = repeats[i].directive->entry;
	*journal = alis_journal_of(poster->journal, entries, count, mem);
	lines.journal = journal;
	lines.posted = ALIS_NEW(mem, struct alis_posted, count + 1);
	lines.repeats = true;
	lines.facts = NULL;
	lines.fact_count = lines.fact_room = 0;
	alis__kinds_begin(&lines);
	for (size_t i = 0; i < count; i++)
		line_read(&lines, i, &occupied, &room, &repeats[i]);
	for (size_t i = 0; i < count; i++) {
		one = *entries[i];
		one.mark = ALIS_MARK_PENDING;
		entries[i] = &one;
		line_post(&lines, i, &repeats[i], &one);
		entries[i] = repeats[i].directive->entry;
	}
	alis__facts_sort(lines.facts, lines.fact_count);
	result->ledger.repeats = lines.facts;
	result->ledger.repeat_count = lines.fact_count;
	result->repeats = repeats;
	result->repeat_count = count;
	return lines;
}
