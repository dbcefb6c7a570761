/* SPDX-License-Identifier: MIT */
#include "cohort.h"

#define FIELD(key) \
	{ \
		(key), TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP \
	}

/* ---- lists within a member ---- */

static struct alis_cell concerns_table(
    const struct overview *overview, struct alis_concerns concerns)
{
	static const struct alis_column columns[] = { FIELD("concern"),
		FIELD("grave"), FIELD("days"), FIELD("count"), FIELD("date"),
		FIELD("what"), FIELD("text") };
	struct alis_arena *mem = overview->mem;
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), concerns.count, mem);

	for (size_t i = 0; i < concerns.count; i++) {
		const struct alis_concern *one = &concerns.at[i];
		alis__cell(&rows, alis__text(alis_concern_name(one, mem)));
		alis__cell(&rows, alis__bool(alis_concern_is_grave(one)));
		alis__cell(&rows,
		    one->days == ALIS_NO_DAYS ? alis__null()
		                              : alis__number(one->days));
		alis__cell(&rows,
		    one->count == 0 ? alis__null()
		                    : alis__number((int64_t)one->count));
		alis__cell(&rows, alis__day(one->day));
		alis__cell(&rows, alis__text_if_any(one->what));
		alis__cell(&rows,
		    alis__text(
		        alis_concern_said(one, overview->language, mem)));
	}
	return alis__table(&rows);
}

static struct alis_cell requirements_table(
    const struct alis_figures *figures, struct alis_arena *mem)
{
	static const struct alis_column columns[] = { FIELD("id"),
		FIELD("book"), FIELD("title"), FIELD("state"), FIELD("unit"),
		FIELD("have"), FIELD("confirmed"), FIELD("need"),
		FIELD("remaining"), FIELD("planned"), FIELD("reached"),
		FIELD("forecast") };
	struct rows rows = alis__rows(
	    columns, ALIS_COUNT(columns), figures->figure_count, mem);

	for (size_t i = 0; i < figures->figure_count; i++) {
		const struct alis_figure *one = &figures->figures[i];
		alis__cell(&rows, alis__text(one->id));
		alis__cell(&rows, alis__text(one->book));
		alis__cell(&rows, alis__text(one->title));
		alis__cell(&rows, alis__lit(alis_state_name(one->state)));
		alis__cell(&rows, alis__lit(alis_unit_name(one->unit)));
		alis__cell(&rows, alis__amount(one->have));
		alis__cell(&rows, alis__amount(one->confirmed));
		alis__cell(&rows, alis__amount(one->need));
		alis__cell(&rows, alis__amount(one->remaining));
		alis__cell(&rows, alis__amount(one->planned));
		alis__cell(&rows, alis__day(one->reached));
		alis__cell(&rows, alis__day(one->forecast));
	}
	return alis__table(&rows);
}

static struct alis_cell books_table(
    const struct alis_figures *figures, struct alis_arena *mem)
{
	static const struct alis_column columns[] = { FIELD("id"),
		FIELD("version"), FIELD("sha256"), FIELD("own") };
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), figures->book_count, mem);

	for (size_t i = 0; i < figures->book_count; i++) {
		const struct alis_figures_book *one = &figures->books[i];
		alis__cell(&rows, alis__text(one->id));
		alis__cell(&rows, alis__text(one->version));
		alis__cell(&rows, alis__text(one->sha256));
		alis__cell(&rows, alis__bool(one->is_own));
	}
	return alis__table(&rows);
}

/* ---- a member as an object ---- */

static void put(struct fields *fields, const char *key, struct alis_cell cell)
{
	alis__field(fields, key, ALIS_STR(""), ALIS_FOR_JSON, cell);
}

static void put_who(struct fields *fields, const struct overview *overview,
    const struct alis_cohort_row *row)
{
	const struct alis_member *member = row->of->member;

	put(fields, "name", alis__text(member->name));
	put(fields, "mirror", alis__text(member->slug));
	put(fields, "municipality",
	    alis__text_if_any(alis__municipality_name(
	        overview->cohort->roster, member->municipality)));
	put(fields, "group", alis__text_if_any(member->group));
	put(fields, "supervisor", alis__text_if_any(member->supervisor));
	put(fields, "from", alis__day(member->first));
	put(fields, "to", alis__day(member->last));
	put(fields, "phase", alis__lit(alis_phase_name(row->phase)));
}

static void put_sight(struct fields *fields, const struct overview *overview,
    const struct alis_standing_of *of)
{
	const struct alis_sight *sight = of->sight;
	bool held = sight->held != ALIS_WITHHELD_NOT;

	put(fields, "depot", alis__text(of->member->depot));
	put(fields, "pulled", alis__time(sight->pulled, overview->mem));
	put(fields, "taken", alis__time(sight->taken, overview->mem));
	put(fields, "pull", alis__lit(alis_unfetched_name(sight->why)));
	put(fields, "held",
	    held ? alis__lit(alis_withheld_name(sight->held)) : alis__null());
	put(fields, "held_since", alis__time(sight->held_since, overview->mem));
	put(fields, "held_commit",
	    alis__text_if_any(alis_str_of(sight->held_commit.text)));
}

static struct alis_cell first_error_report(
    const struct alis_figures *figures, struct alis_arena *mem)
{
	struct fields fields = alis__fields(mem);

	if (figures->first_error.n == 0)
		return alis__null();
	put(&fields, "code", alis__text(figures->first_error));
	put(&fields, "file", alis__text(figures->error_file));
	put(&fields, "line", alis__number(figures->error_line));
	return (struct alis_cell){ .kind = ALIS_CELL_REPORT,
		.report = alis__report(&fields) };
}

static void put_figures(struct fields *fields, const struct overview *overview,
    const struct alis_cohort_row *row)
{
	const struct alis_figures *figures = row->of->figures;
	struct alis_arena *mem = overview->mem;
	bool read = figures->state == ALIS_FIGURES_READ;
	const struct {
		const char *key;
		struct alis_cell cell;
	} all[] = {
		{ "errors", alis__number((int64_t)figures->errors) },
		{ "warnings", alis__number((int64_t)figures->warnings) },
		{ "first_error", first_error_report(figures, mem) },
		{ "met", alis__number((int64_t)row->met) },
		{ "of", alis__number((int64_t)figures->figure_count) },
		{ "complete", alis__bool(figures->complete) },
		{ "forecast", alis__day(figures->forecast) },
		{ "waits_for", alis__text_if_any(figures->waits_for) },
		{ "start", alis__day(figures->start) },
		{ "last_entry", alis__day(figures->last_entry) },
		{ "last_supervision", alis__day(figures->last_supervision) },
		{ "unsupervised", alis__number(figures->unsupervised) },
		{ "last_plan", alis__day(figures->last_plan) },
		{ "late", alis__number((int64_t)figures->late) },
		{ "deadline", alis__day(figures->deadline) },
		{ "deadline_of", alis__text_if_any(figures->deadline_of) },
	};

	put(fields, "state",
	    alis__lit(alis__figures_state_name(figures->state)));
	put(fields, "why", alis__text_if_any(figures->why));
	put(fields, "commit",
	    alis__text_if_any(alis_str_of(figures->commit.text)));
	put(fields, "committed", alis__time(figures->committed, mem));
	put(fields, "rulebooks", books_table(figures, mem));
	put(fields, "journal_of", alis__text_if_any(figures->who));
	for (size_t i = 0; i < ALIS_COUNT(all); i++)
		put(fields, all[i].key, read ? all[i].cell : alis__null());
	put(fields, "concerns", concerns_table(overview, row->concerns));
	put(fields, "requirements", requirements_table(figures, mem));
}

struct alis_cell alis__member_report(
    const struct overview *overview, const struct alis_cohort_row *row)
{
	struct fields fields = alis__fields(overview->mem);

	put_who(&fields, overview, row);
	put_sight(&fields, overview, row->of);
	put_figures(&fields, overview, row);
	return (struct alis_cell){ .kind = ALIS_CELL_REPORT,
		.report = alis__report(&fields) };
}

struct alis_cell alis__members_table(const struct overview *overview)
{
	/* Without a key: a list of objects. */
	static const struct alis_column columns[] = { FIELD(NULL) };
	struct rows rows = alis__rows(columns, ALIS_COUNT(columns),
	    overview->cohort->count, overview->mem);

	for (size_t i = 0; i < overview->cohort->count; i++)
		alis__cell(
		    &rows, alis__member_report(overview, &overview->rows[i]));
	return alis__table(&rows);
}

/* ---- a member as a row ---- */

static const char *const flat_keys[] = { "name", "municipality", "group",
	"phase", "state", "commit", "pulled", "held", "errors", "warnings",
	"met", "of", "forecast", "unsupervised", "late", "deadline",
	"deadline_of", "own_books", "concern", "days", "concerns" };

static alis_str concern_names(
    struct alis_concerns concerns, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < concerns.count; i++) {
		alis_out_lit(&out, i == 0 ? "" : " ");
		alis_out_put(&out, alis_concern_name(&concerns.at[i], mem));
	}
	return alis_out_text(&out);
}

static alis_str own_book_names(
    const struct alis_figures *figures, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < figures->book_count; i++) {
		if (!figures->books[i].is_own)
			continue;
		alis_out_lit(&out, alis_out_text(&out).n == 0 ? "" : " ");
		alis_out_put(&out, figures->books[i].id);
	}
	return alis_out_text(&out);
}

static void flat_concerns(
    struct rows *rows, struct alis_concerns concerns, struct alis_arena *mem)
{
	const struct alis_concern *gravest = concerns.at;

	alis__cell(rows,
	    concerns.count == 0 ? alis__null()
	                        : alis__text(alis_concern_name(gravest, mem)));
	alis__cell(rows,
	    concerns.count == 0 || gravest->days == ALIS_NO_DAYS
	        ? alis__null()
	        : alis__number(gravest->days));
	alis__cell(rows, alis__text(concern_names(concerns, mem)));
}

static void flat_row(struct rows *rows, const struct overview *overview,
    const struct alis_cohort_row *row)
{
	const struct alis_figures *figures = row->of->figures;
	const struct alis_member *member = row->of->member;
	const struct alis_sight *sight = row->of->sight;
	struct alis_arena *mem = overview->mem;
	bool read = figures->state == ALIS_FIGURES_READ;
	const struct alis_cell known[] = {
		alis__number((int64_t)figures->errors),
		alis__number((int64_t)figures->warnings),
		alis__number((int64_t)row->met),
		alis__number((int64_t)figures->figure_count),
		alis__day(figures->forecast),
		alis__number(figures->unsupervised),
		alis__number((int64_t)figures->late),
		alis__day(figures->deadline),
		alis__text_if_any(figures->deadline_of),
		alis__text_if_any(own_book_names(figures, mem)),
	};

	alis__cell(rows, alis__text(member->name));
	alis__cell(rows,
	    alis__text(alis__municipality_name(
	        overview->cohort->roster, member->municipality)));
	alis__cell(rows, alis__text_if_any(member->group));
	alis__cell(rows, alis__lit(alis_phase_name(row->phase)));
	alis__cell(rows, alis__lit(alis__figures_state_name(figures->state)));
	alis__cell(rows, alis__text_if_any(alis_str_of(figures->commit.text)));
	alis__cell(rows, alis__time(sight->pulled, mem));
	alis__cell(rows,
	    sight->held == ALIS_WITHHELD_NOT
	        ? alis__null()
	        : alis__lit(alis_withheld_name(sight->held)));
	for (size_t i = 0; i < ALIS_COUNT(known); i++)
		alis__cell(rows, read ? known[i] : alis__null());
	flat_concerns(rows, row->concerns, mem);
	for (size_t i = 0; i < overview->demand_count; i++) {
		const struct alis_figure *figure =
		    alis_figures_demand(figures, &overview->demands[i]);
		alis__cell(rows,
		    figure == NULL ? alis__null()
		                   : alis__lit(alis_state_name(figure->state)));
	}
}

/* A column for each requirement is "book:id" whatever else there is, so that a
 * table of another day has the same. */
struct alis_cell alis__members_flat(const struct overview *overview)
{
	struct alis_arena *mem = overview->mem;
	size_t fixed = ALIS_COUNT(flat_keys);
	size_t n = fixed + overview->demand_count;
	struct alis_column *columns = ALIS_NEW(mem, struct alis_column, n);
	struct rows rows;

	for (size_t i = 0; i < n; i++) {
		columns[i].audience = ALIS_FOR_CSV;
		if (i < fixed) {
			columns[i].key = flat_keys[i];
			continue;
		}
		columns[i].key = JOINED(mem, overview->demands[i - fixed].book,
		    ALIS_STR(":"), overview->demands[i - fixed].id)
		                     .at;
	}
	rows = alis__rows(columns, n, overview->cohort->count, mem);
	for (size_t i = 0; i < overview->cohort->count; i++)
		flat_row(&rows, overview, &overview->rows[i]);
	return alis__table(&rows);
}
