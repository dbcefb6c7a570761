/* SPDX-License-Identifier: MIT */
#include "cohort.h"

/* What a name and a municipality keep where there is little room, and have
 * where there is enough. */
#define NAME_LEAST  20
#define NAME_MOST   40
#define PLACE_LEAST 12
#define PLACE_MOST  24
#define GAP         2 /* between columns */
#define PERCENT     2 /* columns: what is not met has under 100 */

#define MET         "\xE2\x97\x8F" /* ● */
#define UNCONFIRMED "\xE2\x97\x90" /* ◐ */
#define SHORT       "\xE2\x97\x8B" /* ○ */
#define NOT_KEPT    "\xC3\x97"     /* × */
#define JUDGEMENT   "?"
#define NOT_ASKED   " "

#define NO_BREAK "\xC2\xA0" /* a blank that keeps a number with its name */

/* How the requirements are shown: by a column of its own for each, under its
 * name or its number, or all in one column, a sign each. */
enum layout { LAYOUT_NAMES, LAYOUT_NUMBERS, LAYOUT_SIGNS };

struct people {
	const struct overview *overview;
	enum layout layout;
	size_t shown; /* so many requirements */
};

/* ---- cells ---- */

/* What is enough by its amount and yet not met was not kept in time. */
static bool is_not_kept(const struct alis_figure *figure)
{
	return figure->state == ALIS_SHORT && figure->need > 0 &&
	    figure->have >= figure->need;
}

static const char *sign_of(const struct alis_figure *figure)
{
	static const char *const signs[ALIS_STATE_COUNT] = {
		[ALIS_MET] = MET,
		[ALIS_MET_UNCONFIRMED] = UNCONFIRMED,
		[ALIS_SHORT] = SHORT,
		[ALIS_JUDGEMENT] = JUDGEMENT,
	};

	if (figure == NULL)
		return NOT_ASKED;
	return is_not_kept(figure) ? NOT_KEPT : signs[figure->state];
}

static int64_t percent_of(const struct alis_figure *figure)
{
	int64_t whole = figure->need > 0 ? figure->need : 1;

	return figure->have > INT64_MAX / 100 ? figure->have / (whole / 100 + 1)
	                                      : figure->have * 100 / whole;
}

static struct alis_cell figure_cell(
    const struct people *people, const struct alis_figure *figure)
{
	static const enum alis_tone tones[ALIS_STATE_COUNT] = {
		[ALIS_MET] = ALIS_TONE_GOOD,
		[ALIS_MET_UNCONFIRMED] = ALIS_TONE_DOUBTFUL,
		[ALIS_SHORT] = ALIS_TONE_PLAIN,
		[ALIS_JUDGEMENT] = ALIS_TONE_DOUBTFUL,
	};
	struct alis_arena *mem = people->overview->mem;
	alis_str percent;

	if (figure == NULL)
		return alis__lit("");
	if (is_not_kept(figure))
		return alis__toned(ALIS_STR(NOT_KEPT), ALIS_TONE_BAD);
	if (figure->state != ALIS_SHORT)
		return alis__toned(
		    alis_str_of(sign_of(figure)), tones[figure->state]);
	percent = alis__count_text(percent_of(figure), mem);
	return alis__text(people->layout == LAYOUT_NAMES
	        ? JOINED(mem, percent, ALIS_STR(" %"))
	        : percent);
}

static alis_str without_blanks_behind(alis_str text)
{
	while (text.n > 0 && text.at[text.n - 1] == ' ')
		text.n--;
	return text;
}

static struct alis_cell signs_cell(
    const struct people *people, const struct alis_figures *figures)
{
	const struct overview *overview = people->overview;
	struct alis_out out = alis_out_memory(overview->mem);

	for (size_t i = 0; i < people->shown; i++)
		alis_out_lit(&out,
		    sign_of(
		        alis_figures_demand(figures, &overview->demands[i])));
	return alis__text(without_blanks_behind(alis_out_text(&out)));
}

static struct alis_cell when_cell(
    const struct overview *overview, const struct alis_cohort_row *row)
{
	enum alis_language language = overview->language;
	const struct alis_member *member = row->of->member;
	alis_day day = row->of->figures->forecast;

	switch (row->phase) {
	case ALIS_PHASE_COMPLETE:
		return alis__toned(SAID(language, "complete"), ALIS_TONE_GOOD);
	case ALIS_PHASE_OVER:
		return alis__toned(SAID(language, "ended"), ALIS_TONE_DIM);
	case ALIS_PHASE_TO_COME:
		return alis__toned(
		    FILLED(overview->mem, alis_said(language, "from %1"),
		        alis__day_text(member->first, overview->mem)),
		    ALIS_TONE_DIM);
	default:
		return alis__text(day == ALIS_DAY_NONE
		        ? ALIS_STR("")
		        : alis__day_text(day, overview->mem));
	}
}

static alis_str met_text(
    const struct overview *overview, const struct alis_cohort_row *row)
{
	struct alis_arena *mem = overview->mem;

	if (row->of->figures->state != ALIS_FIGURES_READ)
		return ALIS_STR("");
	return JOINED(mem, alis__count_text((int64_t)row->met, mem),
	    ALIS_STR("/"),
	    alis__count_text((int64_t)row->of->figures->figure_count, mem));
}

/* ---- rows ---- */

static void put_row(struct rows *rows, const struct people *people,
    const struct alis_cohort_row *row)
{
	const struct overview *overview = people->overview;
	const struct alis_member *member = row->of->member;
	enum alis_tone tone = alis__concerns_tone(row->concerns);
	struct alis_cell concerns =
	    alis__prose(alis__concerns_text(row->concerns, overview));

	concerns.tone = tone;
	alis__cell(rows, alis__toned(member->name, tone));
	alis__cell(rows,
	    alis__text(alis__municipality_name(
	        overview->cohort->roster, member->municipality)));
	alis__cell(rows, alis__text(met_text(overview, row)));
	alis__cell(rows, when_cell(overview, row));
	if (people->layout == LAYOUT_SIGNS)
		alis__cell(rows, signs_cell(people, row->of->figures));
	else
		for (size_t i = 0; i < people->shown; i++)
			alis__cell(rows,
			    figure_cell(people,
			        alis_figures_demand(
			            row->of->figures, &overview->demands[i])));
	alis__cell(rows, concerns);
}

/* "1234567890123": the number of each sign, as far as one digit tells. */
static alis_str ruler(const struct people *people)
{
	struct alis_out out = alis_out_memory(people->overview->mem);

	for (size_t i = 1; i <= people->shown; i++)
		alis_out_char(&out, (char)('0' + i % 10));
	return alis_out_text(&out);
}

static size_t columns_fill(
    struct alis_column *columns, const struct people *people)
{
	const struct overview *overview = people->overview;
	enum alis_language language = overview->language;
	const struct alis_column first[] = {
		{ "", SAID(language, "name"), ALIS_FOR_PEOPLE, false,
		    ALIS_FIT_CUT },
		{ "", SAID(language, "municipality"), ALIS_FOR_PEOPLE, false,
		    ALIS_FIT_CUT },
		{ "", SAID(language, "met"), ALIS_FOR_PEOPLE, true,
		    ALIS_FIT_KEEP },
		{ "", SAID(language, "forecast"), ALIS_FOR_PEOPLE, false,
		    ALIS_FIT_KEEP },
	};
	size_t n = ALIS_COUNT(first);

	for (size_t i = 0; i < n; i++)
		columns[i] = first[i];
	if (people->layout == LAYOUT_SIGNS)
		columns[n++] = (struct alis_column){ "", ruler(people),
			ALIS_FOR_PEOPLE, false, ALIS_FIT_KEEP };
	else
		for (size_t i = 0; i < people->shown; i++)
			columns[n++] = (struct alis_column){ "",
				people->layout == LAYOUT_NAMES
				    ? overview->demands[i].name
				    : alis__count_text(
				          (int64_t)i + 1, overview->mem),
				ALIS_FOR_PEOPLE, true, ALIS_FIT_KEEP };
	columns[n++] = (struct alis_column){ "", ALIS_STR(""), ALIS_FOR_PEOPLE,
		false, ALIS_FIT_BELOW };
	return n;
}

/* ---- room ---- */

static size_t width_of(alis_str text, size_t most)
{
	size_t width = alis_utf8_width(text);

	return width < most ? width : most;
}

static size_t larger(size_t a, size_t b)
{
	return a > b ? a : b;
}

/* How wide the columns before the requirements are, names and municipalities
 * cut to so much. */
static size_t width_before(
    const struct overview *overview, size_t name_most, size_t place_most)
{
	enum alis_language language = overview->language;
	size_t name = width_of(SAID(language, "name"), name_most);
	size_t place = width_of(SAID(language, "municipality"), place_most);
	size_t met = width_of(SAID(language, "met"), SIZE_MAX);
	size_t when = width_of(SAID(language, "forecast"), SIZE_MAX);

	for (size_t i = 0; i < overview->cohort->count; i++) {
		const struct alis_cohort_row *row = &overview->rows[i];
		const struct alis_member *member = row->of->member;
		alis_str town = alis__municipality_name(
		    overview->cohort->roster, member->municipality);
		name = larger(name, width_of(member->name, name_most));
		place = larger(place, width_of(town, place_most));
		met = larger(met, width_of(met_text(overview, row), SIZE_MAX));
		when = larger(
		    when, width_of(when_cell(overview, row).text, SIZE_MAX));
	}
	return name + GAP + place + GAP + met + GAP + when;
}

static size_t width_of_columns(
    const struct overview *overview, enum layout layout)
{
	size_t total = 0;

	for (size_t i = 0; i < overview->demand_count; i++)
		total += GAP +
		    (layout == LAYOUT_NUMBERS
		            ? (i < 99 ? PERCENT : PERCENT + 1)
		            : larger(
		                  width_of(overview->demands[i].name, SIZE_MAX),
		                  PERCENT + 2));
	return total;
}

static struct people people_of(const struct overview *overview, size_t width)
{
	size_t n = overview->demand_count, before, room;
	struct people people = { overview, LAYOUT_NAMES, n };

	if (width == 0)
		return people;
	before = width_before(overview, NAME_MOST, PLACE_MOST);
	if (before + width_of_columns(overview, LAYOUT_NAMES) <= width)
		return people;
	people.layout = LAYOUT_NUMBERS;
	if (before + width_of_columns(overview, LAYOUT_NUMBERS) <= width)
		return people;
	people.layout = LAYOUT_SIGNS;
	before = width_before(overview, NAME_LEAST, PLACE_LEAST) + GAP;
	room = width > before ? width - before : 0;
	people.shown = n < room ? n : room;
	return people;
}

/* ---- the legend ---- */

static void names_line(struct fields *fields, const struct people *people)
{
	const struct overview *overview = people->overview;
	struct alis_out out = alis_out_memory(fields->mem);

	for (size_t i = 0; i < people->shown; i++) {
		alis_out_lit(&out, i == 0 ? "" : ", ");
		alis_out_count(&out, (int64_t)i + 1);
		alis_out_lit(&out, NO_BREAK);
		alis_out_put(&out, overview->demands[i].name);
	}
	if (people->shown > 0)
		alis__sentence(fields, alis_out_text(&out), ALIS_TONE_DIM);
}

static void legend(struct fields *fields, const struct people *people)
{
	enum alis_language language = people->overview->language;
	int64_t hidden =
	    (int64_t)(people->overview->demand_count - people->shown);

	if (people->overview->demand_count == 0)
		return;
	alis__line(fields, ALIS_STR(""), ALIS_TONE_PLAIN);
	if (people->layout != LAYOUT_NAMES)
		names_line(fields, people);
	if (hidden > 0)
		alis__sentence(fields,
		    FILLED(fields->mem,
		        alis_said_count(language,
		            "%1 more requirement on a wider screen",
		            "%1 more requirements on a wider screen", hidden),
		        alis__count_text(hidden, fields->mem)),
		    ALIS_TONE_DIM);
	alis__sentence(fields,
	    people->layout == LAYOUT_SIGNS
	        ? SAID(language,
	              "● met, ◐ not confirmed, ○ short, × not kept, ? to be "
	              "judged")
	        : SAID(language,
	              "● met, ◐ not confirmed, × not kept, ? to be judged; "
	              "else percent"),
	    ALIS_TONE_DIM);
}

void alis__overview_for_people(
    struct fields *fields, const struct overview *overview, size_t width)
{
	struct people people = people_of(overview, width);
	struct alis_column *columns = ALIS_NEW(
	    fields->mem, struct alis_column, overview->demand_count + 6);
	size_t n = columns_fill(columns, &people);
	struct rows rows =
	    alis__rows(columns, n, overview->cohort->count, fields->mem);

	for (size_t i = 0; i < overview->cohort->count; i++)
		put_row(&rows, &people, &overview->rows[i]);
	alis__field(
	    fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE, alis__table(&rows));
	legend(fields, &people);
	alis__own_books(fields, overview);
}
