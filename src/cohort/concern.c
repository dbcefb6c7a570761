/* SPDX-License-Identifier: MIT */
#include <alis/cohort.h>

#define SECONDS_OF_DAY 86400

static const struct {
	const char *name;
	bool is_grave;
} kinds[ALIS_CONCERN_COUNT] = {
	[ALIS_CONCERN_HELD] = { "held", true },
	[ALIS_CONCERN_UNPULLED] = { "unpulled", true },
	[ALIS_CONCERN_NEVER_PULLED] = { "never-pulled", true },
	[ALIS_CONCERN_UNREADABLE] = { "unreadable", true },
	[ALIS_CONCERN_NO_JOURNAL] = { "no-journal", true },
	[ALIS_CONCERN_OTHER_NAME] = { "other-name", true },
	[ALIS_CONCERN_ERRORS] = { "errors", true },
	[ALIS_CONCERN_UNSUPERVISED] = { "unsupervised", false },
	[ALIS_CONCERN_NO_SERVICE] = { "no-service", false },
	[ALIS_CONCERN_SILENT] = { "silent", false },
	[ALIS_CONCERN_OVERDUE] = { "overdue", false },
	[ALIS_CONCERN_BEHIND] = { "behind", false },
	[ALIS_CONCERN_TOO_LATE] = { "too-late", false },
	[ALIS_CONCERN_DEADLINE] = { "deadline", false },
};

const char *alis_phase_name(enum alis_phase phase)
{
	static const char *const names[ALIS_PHASE_COUNT] = {
		[ALIS_PHASE_TO_COME] = "to-come",
		[ALIS_PHASE_UNDER_WAY] = "under-way",
		[ALIS_PHASE_OVER] = "over",
		[ALIS_PHASE_COMPLETE] = "complete",
	};

	return names[phase];
}

alis_str alis_concern_name(
    const struct alis_concern *concern, struct alis_arena *mem)
{
	alis_str parts[] = { alis_str_of(kinds[concern->kind].name),
		ALIS_STR("-"), ALIS_STR("") };

	if (concern->kind != ALIS_CONCERN_HELD)
		return parts[0];
	parts[2] = alis_str_of(alis_withheld_name(concern->held));
	return alis_str_join(mem, parts, ALIS_COUNT(parts));
}

bool alis_concern_is_grave(const struct alis_concern *concern)
{
	return kinds[concern->kind].is_grave;
}

/* ---- finding them ---- */

/* One member, and the concerns as they are found: the gravest first. */
struct search {
	const struct alis_cohort *cohort;
	const struct alis_member *member;
	const struct alis_figures *figures;
	const struct alis_sight *sight;
	struct alis_concern *at;
	size_t count;
	struct alis_arena *mem;
};

static struct alis_concern *add(
    struct search *search, enum alis_concern_kind kind)
{
	struct alis_concern *concern = &search->at[search->count++];

	*concern = (struct alis_concern){
		.kind = kind, .days = ALIS_NO_DAYS, .day = ALIS_DAY_NONE
	};
	return concern;
}

static alis_day day_of(int64_t when)
{
	int64_t day = when / SECONDS_OF_DAY - (when % SECONDS_OF_DAY < 0);

	/* A commit may claim any time. */
	if (day < alis_day_of((struct alis_civil){ 1000, 1, 1 }))
		return alis_day_of((struct alis_civil){ 1000, 1, 1 });
	if (day > alis_day_of((struct alis_civil){ 9999, 12, 30 }))
		return alis_day_of((struct alis_civil){ 9999, 12, 30 });
	return (alis_day)day;
}

/* It has been so since then. */
static void since(
    const struct search *search, struct alis_concern *concern, alis_day day)
{
	alis_day today = search->cohort->today;

	concern->day = day;
	concern->days = today > day ? today - day : 0;
}

static void look_at_the_branch(struct search *search)
{
	const struct alis_sight *sight = search->sight;
	struct alis_concern *concern;

	if (sight->held == ALIS_WITHHELD_NOT)
		return;
	concern = add(search, ALIS_CONCERN_HELD);
	concern->held = sight->held;
	concern->what = sight->held_branch;
	concern->why =
	    (struct alis_saying){ .text = alis_withheld_words(sight->held) };
	if (sight->held_since != 0)
		since(search, concern, day_of(sight->held_since));
}

static void look_at_the_pull(struct search *search)
{
	const struct alis_sight *sight = search->sight;
	struct alis_concern *concern;

	if (sight->why == ALIS_FETCHED)
		return;
	concern = add(search, ALIS_CONCERN_UNPULLED);
	concern->what = alis_str_of(alis_unfetched_name(sight->why));
	concern->why =
	    (struct alis_saying){ .text = alis_unfetched_words(sight->why) };
	if (sight->pulled != 0)
		since(search, concern, day_of(sight->pulled));
}

static void look_at_the_reading(struct search *search)
{
	const struct alis_figures *figures = search->figures;

	if (figures->state == ALIS_FIGURES_NOT_PULLED &&
	    search->sight->why == ALIS_FETCHED)
		add(search, ALIS_CONCERN_NEVER_PULLED);
	if (figures->state == ALIS_FIGURES_UNREADABLE)
		add(search, ALIS_CONCERN_UNREADABLE)->what = figures->why;
	if (figures->state == ALIS_FIGURES_NO_JOURNAL)
		add(search, ALIS_CONCERN_NO_JOURNAL)->what =
		    search->member->journal;
}

static bool has_word(alis_str name, alis_str word, struct alis_arena *mem)
{
	for (alis_cut cut = { .tail = alis_utf8_fold(name, mem),
	                      .found = true };
	     cut.found;) {
		cut = alis_str_cut(cut.tail, ' ');
		if (cut.head.n > 0 && alis_str_same(cut.head, word))
			return true;
	}
	return false;
}

/* Names are written in more ways than one; those that have no word in common
 * are two persons', so that the address may be another's. */
static bool is_other_name(alis_str a, alis_str b, struct alis_arena *mem)
{
	for (alis_cut cut = { .tail = alis_utf8_fold(a, mem), .found = true };
	     cut.found;) {
		cut = alis_str_cut(cut.tail, ' ');
		if (has_word(b, cut.head, mem))
			return false;
	}
	return true;
}

static void look_at_the_journal(struct search *search)
{
	const struct alis_figures *figures = search->figures;
	struct alis_concern *concern;

	if (figures->who.n > 0 &&
	    is_other_name(search->member->name, figures->who, search->mem))
		add(search, ALIS_CONCERN_OTHER_NAME)->what = figures->who;
	if (figures->errors == 0)
		return;
	concern = add(search, ALIS_CONCERN_ERRORS);
	concern->count = figures->errors;
	concern->what = figures->first_error;
}

/* ---- lapses ---- */

/* When the member began, as far as anybody says. */
static alis_day beginning(const struct search *search)
{
	return search->member->first != ALIS_DAY_NONE ? search->member->first
	                                              : search->figures->start;
}

static bool has_served(const struct alis_figures *figures, alis_day day)
{
	for (size_t i = 0; i < figures->post_count; i++)
		if (figures->posts[i].days.first <= day)
			return true;
	return false;
}

/* When the member was heard of last: a clock that is ahead hides nothing. */
static alis_day heard_on(const struct search *search)
{
	alis_day heard = day_of(search->figures->committed);
	int64_t taken = search->sight->taken;

	return taken != 0 && day_of(taken) < heard ? day_of(taken) : heard;
}

/* For how long nothing has been heard, when it was looked for last. */
static int32_t silence(const struct search *search)
{
	alis_day looked = search->cohort->today;
	int64_t pulled = search->sight->pulled;

	if (pulled != 0 && day_of(pulled) < looked)
		looked = day_of(pulled);
	return looked - heard_on(search);
}

/* The days of which the journal says nothing yet, because what would say it
 * is held back, could not be fetched, or was never written. */
static int32_t unknown_days(const struct search *search)
{
	const struct alis_sight *sight = search->sight;
	alis_day today = search->cohort->today, heard = heard_on(search);

	if (heard >= today ||
	    (sight->held == ALIS_WITHHELD_NOT && sight->why == ALIS_FETCHED &&
	        silence(search) <= search->cohort->roster->silent_days))
		return 0;
	return today - heard;
}

static void look_at_supervision(struct search *search)
{
	const struct alis_figures *figures = search->figures;
	int32_t most = search->cohort->roster->supervision_days;
	int32_t lapse = figures->unsupervised - unknown_days(search);
	alis_day today = search->cohort->today, begun = beginning(search);

	/* Nobody supervises who is on leave, or between two posts. */
	if (figures->serving && lapse > most) {
		struct alis_concern *concern =
		    add(search, ALIS_CONCERN_UNSUPERVISED);
		concern->days = lapse;
		concern->day = figures->last_supervision;
	}
	/* Who has just begun has not entered it yet. */
	if (!has_served(figures, today) &&
	    (begun == ALIS_DAY_NONE || today - begun > most)) {
		struct alis_concern *concern =
		    add(search, ALIS_CONCERN_NO_SERVICE);
		if (begun != ALIS_DAY_NONE)
			since(search, concern, begun);
	}
}

static void look_for_silence(struct search *search)
{
	int32_t days = silence(search);
	struct alis_concern *concern;

	/* What is held back was pushed, and is no silence. */
	if (search->figures->commit.text[0] == '\0' ||
	    search->sight->held != ALIS_WITHHELD_NOT ||
	    days <= search->cohort->roster->silent_days)
		return;
	concern = add(search, ALIS_CONCERN_SILENT);
	concern->day = heard_on(search);
	concern->days = days;
}

static void look_at_the_deadline(
    struct search *search, enum alis_concern_kind kind)
{
	const struct alis_figures *figures = search->figures;
	int64_t left = (int64_t)figures->deadline - search->cohort->today;
	struct alis_concern *concern;

	if (figures->deadline == ALIS_DAY_NONE ||
	    (kind == ALIS_CONCERN_OVERDUE) != (left < 0) ||
	    left > search->cohort->roster->deadline_days)
		return;
	concern = add(search, kind);
	concern->what = figures->deadline_of;
	concern->day = figures->deadline;
	concern->days = (int32_t)(left < 0 ? -left : left);
}

static void look_at_the_plan(struct search *search)
{
	const struct alis_figures *figures = search->figures;
	alis_day last = search->member->last;

	look_at_the_deadline(search, ALIS_CONCERN_OVERDUE);
	if (figures->late > 0)
		add(search, ALIS_CONCERN_BEHIND)->count = figures->late;
	if (figures->forecast != ALIS_DAY_NONE && last != ALIS_DAY_MAX &&
	    figures->forecast > last) {
		struct alis_concern *concern =
		    add(search, ALIS_CONCERN_TOO_LATE);
		concern->day = figures->forecast;
		concern->days = figures->forecast - last;
		concern->what = figures->waits_for;
	}
	look_at_the_deadline(search, ALIS_CONCERN_DEADLINE);
}

enum alis_phase alis_cohort_phase(
    const struct alis_cohort *cohort, const struct alis_standing_of *of)
{
	if (of->figures->state == ALIS_FIGURES_READ && of->figures->complete)
		return ALIS_PHASE_COMPLETE;
	if (of->member->first != ALIS_DAY_NONE &&
	    of->member->first > cohort->today)
		return ALIS_PHASE_TO_COME;
	return of->member->last < cohort->today ? ALIS_PHASE_OVER
	                                        : ALIS_PHASE_UNDER_WAY;
}

static struct search begin(const struct alis_cohort *cohort,
    const struct alis_standing_of *of, struct alis_arena *mem)
{
	return (struct search){ .cohort = cohort,
		.member = of->member,
		.figures = of->figures,
		.sight = of->sight,
		.at = ALIS_NEW(mem, struct alis_concern, ALIS_CONCERN_COUNT),
		.mem = mem };
}

struct alis_concerns alis_pull_concerns(const struct alis_cohort *cohort,
    const struct alis_standing_of *of, struct alis_arena *mem)
{
	struct search search = begin(cohort, of, mem);

	look_at_the_branch(&search);
	look_at_the_pull(&search);
	return (struct alis_concerns){ search.at, search.count };
}

struct alis_concerns alis_cohort_concerns(const struct alis_cohort *cohort,
    const struct alis_standing_of *of, struct alis_arena *mem)
{
	struct search search = begin(cohort, of, mem);
	enum alis_phase phase = alis_cohort_phase(cohort, of);
	bool is_read = of->figures->state == ALIS_FIGURES_READ;

	look_at_the_branch(&search);
	if (phase == ALIS_PHASE_UNDER_WAY) {
		look_at_the_pull(&search);
		look_at_the_reading(&search);
	}
	if (is_read)
		look_at_the_journal(&search);
	if (is_read && phase == ALIS_PHASE_UNDER_WAY) {
		look_at_supervision(&search);
		look_for_silence(&search);
		look_at_the_plan(&search);
	}
	return (struct alis_concerns){ search.at, search.count };
}
