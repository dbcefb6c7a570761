/* SPDX-License-Identifier: MIT */
#include <alis/cohort.h>

#include <stdlib.h>

/* ---- requirements ---- */

struct asking {
	struct alis_demand *at; /* ALIS_DEMANDS_MOST */
	size_t count;
	bool left_out;
};

static bool is_asked(
    const struct alis_demand *demand, const struct alis_figure *figure)
{
	return alis_str_same(demand->id, figure->id) &&
	    alis_str_same(demand->book, figure->book);
}

static void insert(
    struct asking *asking, size_t place, const struct alis_figure *figure)
{
	for (size_t i = asking->count; i > place; i--)
		asking->at[i] = asking->at[i - 1];
	asking->count++;
	asking->at[place] = (struct alis_demand){
		.book = figure->book, .id = figure->id, .title = figure->title
	};
}

/* Most members have the same books: the next one is nearly always the one that
 * is looked for. What is new stands behind what its book has already. */
static void ask(
    struct asking *asking, size_t *next, const struct alis_figure *figure)
{
	size_t behind = asking->count;

	if (*next < asking->count && is_asked(&asking->at[*next], figure)) {
		++*next;
		return;
	}
	for (size_t i = 0; i < asking->count; i++) {
		if (alis_str_same(asking->at[i].book, figure->book))
			behind = i + 1;
		if (is_asked(&asking->at[i], figure)) {
			*next = i + 1;
			return;
		}
	}
	if (asking->count == ALIS_DEMANDS_MOST) {
		asking->left_out = true;
		return;
	}
	insert(asking, behind, figure);
	*next = behind + 1;
}

static bool has_namesake(const struct asking *asking, size_t i)
{
	for (size_t k = 0; k < asking->count; k++)
		if (k != i &&
		    alis_utf8_same(asking->at[k].id, asking->at[i].id))
			return true;
	return false;
}

size_t alis_cohort_demands(const struct alis_cohort *cohort,
    struct alis_arena *mem, const struct alis_demand **demands, bool *left_out)
{
	struct asking asking = { .at = ALIS_NEW(mem, struct alis_demand,
		                     ALIS_DEMANDS_MOST) };

	for (size_t i = 0; i < cohort->count; i++) {
		const struct alis_figures *figures = cohort->members[i].figures;
		size_t next = 0;
		for (size_t k = 0; k < figures->figure_count; k++)
			ask(&asking, &next, &figures->figures[k]);
	}
	for (size_t i = 0; i < asking.count; i++) {
		struct alis_demand *one = &asking.at[i];
		alis_str parts[] = { one->book, ALIS_STR(":"), one->id };
		one->name = has_namesake(&asking, i)
		    ? alis_str_join(mem, parts, ALIS_COUNT(parts))
		    : one->id;
	}
	*demands = asking.at;
	*left_out = asking.left_out;
	return asking.count;
}

const struct alis_figure *alis_figures_demand(
    const struct alis_figures *figures, const struct alis_demand *demand)
{
	for (size_t i = 0; i < figures->figure_count; i++)
		if (is_asked(demand, &figures->figures[i]))
			return &figures->figures[i];
	return NULL;
}

/* ---- order ---- */

/* What a row is put in order by: the least first. */
struct place {
	int64_t first, second;
	alis_str text;
	alis_str name;
	size_t number;
	struct alis_cohort_row row;
};

static int by_place(const void *left, const void *right)
{
	const struct place *a = left, *b = right;
	int order = (a->first > b->first) - (a->first < b->first);

	if (order == 0)
		order = (a->second > b->second) - (a->second < b->second);
	if (order == 0)
		order = alis_str_compare(a->text, b->text);
	if (order == 0)
		order = alis_str_compare(a->name, b->name);
	return order != 0 ? order
	                  : (a->number > b->number) - (a->number < b->number);
}

/* The longest first; of deadlines the nearest. */
static void by_concern(struct place *place)
{
	const struct alis_concern *gravest = place->row.concerns.at;
	int64_t n;

	place->first = ALIS_CONCERN_COUNT;
	if (place->row.concerns.count == 0)
		return;
	place->first = gravest->kind;
	n = gravest->days != ALIS_NO_DAYS ? gravest->days
	                                  : (int64_t)gravest->count;
	place->second = gravest->kind == ALIS_CONCERN_DEADLINE ? n : -n;
}

/* How much of a requirement is there, in thousandths. */
static int64_t share_of(const struct alis_figure *figure)
{
	int64_t whole = figure->need > 0 ? figure->need : 1;

	if (figure->have >= whole)
		return 1000;
	return figure->have > INT64_MAX / 1000
	    ? figure->have / (whole / 1000 + 1)
	    : figure->have * 1000 / whole;
}

/* What is not met goes before what is. */
static void by_requirement(struct place *place, const struct alis_demand *by)
{
	static const int64_t states[ALIS_STATE_COUNT] = {
		[ALIS_SHORT] = 0,
		[ALIS_JUDGEMENT] = 1,
		[ALIS_MET_UNCONFIRMED] = 2,
		[ALIS_MET] = 3,
	};
	const struct alis_figure *figure =
	    alis_figures_demand(place->row.of->figures, by);

	place->first =
	    figure == NULL ? ALIS_STATE_COUNT : states[figure->state];
	place->second = figure == NULL ? 0 : share_of(figure);
}

static void place_fill(struct place *place, const struct alis_roster *roster,
    enum alis_cohort_sort sort, const struct alis_demand *by,
    struct alis_arena *mem)
{
	const struct alis_member *member = place->row.of->member;
	alis_day forecast = place->row.of->figures->forecast;

	place->text = ALIS_STR("");
	place->name = alis_utf8_fold(member->name, mem);
	switch (sort) {
	case ALIS_SORT_NAME:
		break;
	case ALIS_SORT_CONCERN:
		by_concern(place);
		break;
	case ALIS_SORT_MUNICIPALITY:
		place->first = member->municipality == ALIS_NO_MUNICIPALITY;
		if (place->first == 0)
			place->text = alis_utf8_fold(
			    roster->municipalities[member->municipality].name,
			    mem);
		break;
	case ALIS_SORT_FORECAST:
		place->first = forecast == ALIS_DAY_NONE;
		place->second = forecast;
		break;
	case ALIS_SORT_REQUIREMENT:
		by_requirement(place, by);
		break;
	}
}

static size_t met_of(const struct alis_figures *figures)
{
	size_t n = 0;

	for (size_t i = 0; i < figures->figure_count; i++)
		n += figures->figures[i].state == ALIS_MET;
	return n;
}

const struct alis_cohort_row *alis_cohort_rows(const struct alis_cohort *cohort,
    enum alis_cohort_sort sort, const struct alis_demand *by,
    struct alis_arena *mem)
{
	struct place *places = ALIS_NEW(mem, struct place, cohort->count + 1);
	struct alis_cohort_row *rows =
	    ALIS_NEW(mem, struct alis_cohort_row, cohort->count + 1);

	for (size_t i = 0; i < cohort->count; i++) {
		const struct alis_standing_of *of = &cohort->members[i];
		places[i].number = i;
		places[i].row = (struct alis_cohort_row){
			.of = of,
			.phase = alis_cohort_phase(cohort, of),
			.concerns = alis_cohort_concerns(cohort, of, mem),
			.met = met_of(of->figures),
		};
		place_fill(&places[i], cohort->roster, sort, by, mem);
	}
	qsort(places, cohort->count, sizeof(*places), by_place);
	for (size_t i = 0; i < cohort->count; i++)
		rows[i] = places[i].row;
	return rows;
}
