/* SPDX-License-Identifier: MIT */
#include "money.h"

/* What there is to say of money in sentences, below its tables. */

#define NAMED_MOST 10 /* more than so many are counted, and not named */

/* A sentence, and before the first of them an empty line. */
static void say(
    const struct told_money *told, alis_str text, enum alis_tone tone)
{
	const struct alis_field *last =
	    &told->fields->at[told->fields->count - 1];

	if (last->cell.kind != ALIS_CELL_PROSE)
		alis__line(told->fields, ALIS_STR(""), ALIS_TONE_PLAIN);
	alis__sentence(told->fields, text, tone);
}

/* ---- who is over ---- */

static void over_put(const struct told_money *told, size_t count,
    const char *sentence, const char *others,
    bool (*names)(const struct told_money *told, size_t i, alis_str words[3]))
{
	size_t told_of = 0, more = 0;
	alis_str words[3];

	for (size_t i = 0; i < count; i++) {
		if (!names(told, i, words))
			continue;
		if (told_of == NAMED_MOST) {
			more++;
			continue;
		}
		told_of++;
		say(told,
		    alis_filled(sentence, words, ALIS_COUNT(words), told->mem),
		    ALIS_TONE_BAD);
	}
	if (more > 0)
		say(told,
		    FILLED(told->mem, others,
		        alis__count_text((int64_t)more, told->mem)),
		    ALIS_TONE_BAD);
}

static bool over_grant(
    const struct told_money *told, size_t i, alis_str words[3])
{
	const struct alis_money_line *line = &told->money->alis.at[i];

	if (line->members == 0 || !line->over.is_known || line->over.ore == 0)
		return false;
	words[0] = line->member->name;
	words[1] = alis__money_text(told, line->over.ore);
	words[2] = alis__count_text(line->year, told->mem);
	return true;
}

static bool over_budget(
    const struct told_money *told, size_t i, alis_str words[3])
{
	const struct alis_roster *roster = told->cohort->roster;
	const struct alis_money_line *line = &told->money->places.at[i];

	if (!line->budget_over.is_known || line->budget_over.ore == 0)
		return false;
	words[0] = roster->municipalities[line->municipality].name;
	words[1] = alis__money_text(told, line->budget_over.ore);
	words[2] = alis__count_text(line->year, told->mem);
	return true;
}

/* ---- what is not known ---- */

/* The names of those that a question picks, "A, B, ..."; empty: none. */
static alis_str named(const struct told_money *told,
    bool (*is_one)(
        const struct told_money *told, const struct alis_standing_of *of))
{
	struct alis_out out = alis_out_memory(told->mem);
	size_t count = 0;

	for (size_t i = 0; i < told->cohort->count; i++) {
		const struct alis_standing_of *of = &told->cohort->members[i];
		if (!is_one(told, of) || count++ >= NAMED_MOST)
			continue;
		alis_out_lit(&out, count > 1 ? ", " : "");
		alis_out_put(&out, of->member->name);
	}
	if (count > NAMED_MOST) {
		alis_out_lit(&out, " +");
		alis_out_count(&out, (int64_t)(count - NAMED_MOST));
	}
	return alis_out_text(&out);
}

static bool is_unread(
    const struct told_money *told, const struct alis_standing_of *of)
{
	(void)told;
	return of->figures->state != ALIS_FIGURES_READ;
}

static bool has_errors(
    const struct told_money *told, const struct alis_standing_of *of)
{
	(void)told;
	return of->figures->state == ALIS_FIGURES_READ &&
	    of->figures->errors > 0;
}

static bool has_no_start(
    const struct told_money *told, const struct alis_standing_of *of)
{
	(void)told;
	return of->member->first == ALIS_DAY_NONE;
}

static bool has_no_share(
    const struct told_money *told, const struct alis_standing_of *of)
{
	const struct alis_roster *roster = told->cohort->roster;

	return !roster->has_share &&
	    (of->member->municipality >= roster->municipality_count ||
	        !roster->municipalities[of->member->municipality].has_share);
}

static void names_put(
    const struct told_money *told, const char *text, alis_str names)
{
	if (names.n > 0)
		say(told, FILLED(told->mem, text, names), ALIS_TONE_DOUBTFUL);
}

static void unknown_put(const struct told_money *told)
{
	if (!told->cohort->roster->has_grant)
		say(told,
		    SAID(told->language,
		        ALIS_TEXT("the cohort states no 'tilskudd', so what is "
		                  "left of it is not known")),
		    ALIS_TONE_DOUBTFUL);
	names_put(told,
	    alis_said(told->language,
	        "no 'egenandel' is stated for the municipality of: %1"),
	    named(told, has_no_share));
	names_put(told,
	    alis_said(told->language,
	        "no 'fra' is stated, so the grant is not known, of: %1"),
	    named(told, has_no_start));
	names_put(told,
	    alis_said(told->language,
	        "no journal was read, so they are in no sum: %1"),
	    named(told, is_unread));
	names_put(told,
	    alis_said(told->language,
	        "entries with an error are in no sum, in the journal of: %1"),
	    named(told, has_errors));
	if (told->money->lacks_all)
		say(told,
		    SAID(told->language,
		        ALIS_TEXT("a budget is compared where all ALIS of the "
		                  "municipality are shown")),
		    ALIS_TONE_DIM);
}

/* ---- what is left out ---- */

static void counted_put(const struct told_money *told, const char *one,
    const char *several, size_t n)
{
	if (n > 0)
		say(told,
		    FILLED(told->mem,
		        alis_said_count(
		            told->language, one, several, (int64_t)n),
		        alis__count_text((int64_t)n, told->mem)),
		    ALIS_TONE_DIM);
}

static void outside_put(const struct told_money *told)
{
	alis_ore outside = told->money->total.outside;

	if (outside > 0)
		say(told,
		    FILLED(told->mem,
		        alis_said(told->language,
		            "not counted: %1 kr spent on days outside the time "
		            "in the programme"),
		        alis__money_text(told, outside)),
		    ALIS_TONE_DOUBTFUL);
}

void alis__money_notes(const struct told_money *told)
{
	const char *one_later =
	    ALIS_TEXT("%1 planned expense is of a later year; --year shows it");
	const char *more_later = ALIS_TEXT(
	    "%1 planned expenses are of later years; --year shows them");
	const char *one_other =
	    ALIS_TEXT("not counted: %1 amount in kr that is "
	              "no expense, grant or own share");
	const char *more_other =
	    ALIS_TEXT("not counted: %1 amounts in kr that are no expense, "
	              "grant or own share");

	over_put(told, told->money->alis.count,
	    alis_said(
	        told->language, "%1 spent %2 kr more than the grant of %3"),
	    alis_said(told->language, "and %1 more that are over the grant"),
	    over_grant);
	over_put(told, told->money->places.count,
	    alis_said(told->language, "%1 is %2 kr over its budget of %3"),
	    alis_said(told->language, "and %1 more that are over the budget"),
	    over_budget);
	unknown_put(told);
	outside_put(told);
	counted_put(told, one_later, more_later, told->money->later);
	counted_put(told, one_other, more_other, told->money->elsewhere);
}
