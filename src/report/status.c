/* SPDX-License-Identifier: MIT */
#include "proof.h"

alis_str alis__state_text(enum alis_state state, enum alis_language language)
{
	static const char *const texts[ALIS_STATE_COUNT] = {
		[ALIS_MET] = ALIS_TEXT("met"),
		[ALIS_MET_UNCONFIRMED] = ALIS_TEXT("unconfirmed"),
		[ALIS_SHORT] = ALIS_TEXT("short"),
		[ALIS_JUDGEMENT] = ALIS_TEXT("judgement"),
	};

	return SAID(language, texts[state]);
}

static enum alis_tone tone_of(enum alis_state state)
{
	static const enum alis_tone tones[ALIS_STATE_COUNT] = {
		[ALIS_MET] = ALIS_TONE_GOOD,
		[ALIS_MET_UNCONFIRMED] = ALIS_TONE_DOUBTFUL,
		[ALIS_SHORT] = ALIS_TONE_BAD,
		[ALIS_JUDGEMENT] = ALIS_TONE_DOUBTFUL,
	};

	return tones[state];
}

/* ---- requirements ---- */

/* "14 of 40 vakt", "1 y 4 m of 4 y" */
static alis_str have_of_need(const struct alis_status *s,
    enum alis_language language, struct alis_arena *mem)
{
	enum alis_unit unit = s->rule->unit;
	alis_str have = alis_report_amount(s->have, unit, language, mem);

	/* The unit once, but for service, where it is two or three. */
	if (unit != ALIS_UNIT_DAY)
		have.n -= alis_str_of(alis_unit_name(unit)).n + 1;
	return FILLED(mem,
	    alis_said(language,
	        s->rule->at_most ? ALIS_TEXT("%1 of at most %2")
	                         : ALIS_TEXT("%1 of %2")),
	    have, alis_report_amount(s->need, unit, language, mem));
}

alis_str alis__forecast_text(
    const struct alis_status *s, struct alis_arena *mem)
{
	static const char *const signs[] = {
		[ALIS_BASIS_NONE] = "",
		[ALIS_BASIS_PLAN] = "\xE2\x86\x92 ",
		[ALIS_BASIS_PACE] = "\xE2\x89\x88 ",
	};
	alis_day day = s->reached != ALIS_DAY_NONE ? s->reached : s->forecast;

	if (day == ALIS_DAY_NONE)
		return ALIS_STR("");
	return JOINED(
	    mem, alis_str_of(signs[s->basis]), alis__day_text(day, mem));
}

static void machine_cells(
    struct rows *rows, const struct alis_status *s, enum alis_language language)
{
	alis__cell(rows, alis__text(s->rule->id));
	alis__cell(rows, alis__text(s->rule->title[language]));
	alis__cell(rows, alis__lit(alis_state_name(s->state)));
	alis__cell(rows, alis__lit(alis_unit_name(s->rule->unit)));
	alis__cell(rows, alis__amount(s->have));
	alis__cell(rows, alis__amount(s->confirmed));
	alis__cell(rows, alis__amount(s->need));
	alis__cell(rows, alis__amount(s->remaining));
	alis__cell(rows, alis__amount(s->planned));
	alis__cell(rows, alis__amount(s->surplus));
	alis__cell(rows, alis__day(s->reached));
	alis__cell(rows, alis__day(s->forecast));
}

static void people_cells(struct rows *rows, const struct alis_run *run,
    const struct alis_status *s, enum alis_language language,
    enum alis_room room, struct alis_arena *mem)
{
	struct alis_cell bar = { .kind = ALIS_CELL_BAR,
		.amount = s->have,
		.whole = s->need,
		.tone = tone_of(s->state) };

	alis__cell(rows, alis__text(alis__requirement_name(run, s->rule, mem)));
	if (room == ALIS_ROOM_WIDE)
		alis__cell(rows, alis__text(s->rule->title[language]));
	if (room != ALIS_ROOM_NARROW)
		alis__cell(rows, bar);
	alis__cell(rows, alis__text(have_of_need(s, language, mem)));
	alis__cell(rows,
	    alis__toned(
	        alis__state_text(s->state, language), tone_of(s->state)));
	alis__cell(rows, alis__text(alis__forecast_text(s, mem)));
}

static struct alis_cell requirements_for_machines(const struct alis_run *run,
    enum alis_language language, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "id", { "", 0 }, ALIS_FOR_MACHINES, false, false },
		{ "title", { "", 0 }, ALIS_FOR_MACHINES, false, false },
		{ "state", { "", 0 }, ALIS_FOR_MACHINES, false, false },
		{ "unit", { "", 0 }, ALIS_FOR_MACHINES, false, false },
		{ "have", { "", 0 }, ALIS_FOR_MACHINES, true, false },
		{ "confirmed", { "", 0 }, ALIS_FOR_MACHINES, true, false },
		{ "need", { "", 0 }, ALIS_FOR_MACHINES, true, false },
		{ "remaining", { "", 0 }, ALIS_FOR_MACHINES, true, false },
		{ "planned", { "", 0 }, ALIS_FOR_MACHINES, true, false },
		{ "surplus", { "", 0 }, ALIS_FOR_MACHINES, true, false },
		{ "reached", { "", 0 }, ALIS_FOR_MACHINES, false, false },
		{ "forecast", { "", 0 }, ALIS_FOR_MACHINES, false, false },
	};
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), run->status_count, mem);

	for (size_t i = 0; i < run->status_count; i++)
		machine_cells(&rows, alis_run_status(run, i), language);
	return alis__table(&rows);
}

static struct alis_cell requirements_for_people(const struct alis_run *run,
    enum alis_language language, enum alis_room room, struct alis_arena *mem)
{
	/* What nobody looks at on a screen is as wide as it needs. */
	enum alis_fit behind =
	    room == ALIS_ROOM_WIDE ? ALIS_FIT_KEEP : ALIS_FIT_BELOW;
	const struct {
		alis_str title;
		bool shown;
		bool right;
		enum alis_fit fit;
	} all[] = {
		{ SAID(language, "requirement"), true, false, ALIS_FIT_KEEP },
		{ ALIS_STR(""), room == ALIS_ROOM_WIDE, false, ALIS_FIT_DROP },
		{ ALIS_STR(""), room != ALIS_ROOM_NARROW, false,
		    ALIS_FIT_DROP },
		{ SAID(language, "have"), true, true, ALIS_FIT_KEEP },
		{ SAID(language, "state"), true, false, behind },
		{ SAID(language, "when"), true, false, behind },
	};
	struct alis_column *columns =
	    ALIS_NEW(mem, struct alis_column, ALIS_COUNT(all));
	struct rows rows;
	size_t n = 0;

	for (size_t i = 0; i < ALIS_COUNT(all); i++)
		if (all[i].shown)
			columns[n++] = (struct alis_column){ "", all[i].title,
				ALIS_FOR_PEOPLE, all[i].right, all[i].fit };
	rows = alis__rows(columns, n, run->status_count, mem);
	for (size_t i = 0; i < run->status_count; i++)
		people_cells(
		    &rows, run, alis_run_status(run, i), language, room, mem);
	return alis__table(&rows);
}

/* ---- head and foot ---- */

void alis__head_line(struct fields *fields, const struct alis_run *run,
    enum alis_language language)
{
	struct alis_arena *mem = fields->mem;
	alis_str who = run->who.n > 0 ? run->who : SAID(language, "unnamed");

	alis__sentence(fields,
	    JOINED(mem, who, alis_str_of(run->municipality.n > 0 ? ", " : ""),
	        run->municipality, ALIS_STR(" \xC2\xB7 "),
	        alis__day_text(run->today, mem)),
	    ALIS_TONE_HEAD);
}

/* "allmennmedisin-2017, version 2, sha256 a4a50c7272b4"; of the repository's
 * own the whole hash, on one line. */
static void book_line(struct fields *fields, const struct alis_book *book,
    enum alis_language language)
{
	bool own = book->from_repository;
	const char *text = own
	    ? ALIS_TEXT("%1, version %2, from this repository, sha256 %3")
	    : ALIS_TEXT("%1, version %2, sha256 %3");

	alis__line(fields,
	    FILLED(fields->mem, alis_said(language, text), book->id,
	        book->version,
	        alis_str_part(alis_str_of(book->sha256.text), 0,
	            own ? ALIS_HEX_MOST : 12)),
	    ALIS_TONE_DIM);
}

static void head_lines(struct fields *fields, const struct alis_run *run,
    enum alis_language language)
{
	struct alis_arena *mem = fields->mem;

	alis__head_line(fields, run, language);
	for (size_t i = 0; i < run->books->book_count; i++) {
		const struct alis_book *book = &run->books->books[i];
		bool common = alis_str_is(book->id, ALIS_COMMON_BOOK);
		bool is_to_come = book->words_only && book->replaced_by.n == 0;
		if ((!common || book->from_repository) && !is_to_come)
			book_line(fields, book, language);
	}
	for (size_t i = 0; i < run->conversion_count; i++) {
		const struct alis_conversion *c = &run->conversions[i];
		alis__sentence(fields,
		    FILLED(mem,
		        alis_said(language, "converted %1 from %2 to %3"),
		        alis__day_text(c->day, mem), c->from, c->to),
		    ALIS_TONE_DIM);
	}
	alis__line(fields, ALIS_STR(""), ALIS_TONE_PLAIN);
}

static void count_line(
    struct fields *fields, size_t count, const char *text, enum alis_tone tone)
{
	if (count > 0)
		alis__sentence(fields,
		    FILLED(fields->mem, text,
		        alis__count_text((int64_t)count, fields->mem)),
		    tone);
}

static void count_lines(struct fields *fields, const struct alis_run *run,
    enum alis_language language)
{
	size_t errors = run->diags->errors, warnings = run->diags->warnings;
	size_t left_out = run->posted->faulty_count;

	count_line(fields, errors,
	    alis_said_count(language, "%1 error", "%1 errors", (int64_t)errors),
	    ALIS_TONE_BAD);
	count_line(fields, warnings,
	    alis_said_count(
	        language, "%1 warning", "%1 warnings", (int64_t)warnings),
	    ALIS_TONE_DOUBTFUL);
	count_line(fields, left_out,
	    alis_said_count(language, "%1 entry is left out",
	        "%1 entries are left out", (int64_t)left_out),
	    ALIS_TONE_BAD);
}

static bool has_forecast(const struct alis_run *run)
{
	for (size_t i = 0; i < run->status_count; i++)
		if (alis_run_status(run, i)->basis != ALIS_BASIS_NONE)
			return true;
	return false;
}

static void foot_lines(struct fields *fields, const struct alis_run *run,
    enum alis_language language)
{
	struct alis_arena *mem = fields->mem;

	alis__line(fields, ALIS_STR(""), ALIS_TONE_PLAIN);
	if (has_forecast(run))
		alis__sentence(fields,
		    SAID(language,
		        "→ by what is entered, ≈ at the pace of the last 12 "
		        "months"),
		    ALIS_TONE_DIM);
	if (alis_run_judged(run)->complete) {
		alis__sentence(fields,
		    SAID(language, "Every requirement is met."),
		    ALIS_TONE_GOOD);
	} else if (alis_run_judged(run)->forecast != ALIS_DAY_NONE) {
		alis__sentence(fields,
		    FILLED(mem,
		        alis_said(language,
		            "Complete at the earliest %1, waits for %2"),
		        alis__day_text(alis_run_judged(run)->forecast, mem),
		        alis_run_judged(run)->waits_for),
		    ALIS_TONE_PLAIN);
	} else {
		alis__line(
		    fields, SAID(language, "Not complete."), ALIS_TONE_PLAIN);
	}
	count_lines(fields, run, language);
}

/* ---- what machines see ---- */

static struct alis_cell rulebooks_table(
    const struct alis_run *run, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "id", { "", 0 }, ALIS_FOR_ALL, false, false },
		{ "version", { "", 0 }, ALIS_FOR_ALL, false, false },
		{ "sha256", { "", 0 }, ALIS_FOR_ALL, false, false },
	};
	struct rows rows = alis__rows(
	    columns, ALIS_COUNT(columns), run->books->book_count, mem);

	for (size_t i = 0; i < run->books->book_count; i++) {
		const struct alis_book *book = &run->books->books[i];
		alis__cell(&rows, alis__text(book->id));
		alis__cell(&rows, alis__text(book->version));
		alis__cell(&rows, alis__lit(book->sha256.text));
	}
	return alis__table(&rows);
}

static struct alis_cell journal_report(
    const struct alis_run *run, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "path", { "", 0 }, ALIS_FOR_ALL, false, false },
		{ "blob", { "", 0 }, ALIS_FOR_ALL, false, false },
	};
	const struct alis_journal *journal = run->journal;
	struct rows rows = alis__rows(
	    columns, ALIS_COUNT(columns), journal->source_count, mem);
	struct fields fields = alis__fields(mem);

	for (size_t i = 0; i < journal->source_count; i++) {
		const struct alis_source *src = journal->sources[i];
		struct alis_hex id = alis_blob_id(src->bytes);
		alis__cell(&rows, alis__text(src->path));
		alis__cell(&rows,
		    alis__text(alis_str_copy(alis_str_of(id.text), mem)));
	}
	alis__field(&fields, "entries", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number((int64_t)journal->entry_count));
	alis__field(&fields, "files", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__table(&rows));
	return (struct alis_cell){ .kind = ALIS_CELL_REPORT,
		.report = alis__report(&fields) };
}

static struct alis_cell diagnostics_report(
    const struct alis_run *run, struct alis_arena *mem)
{
	struct fields fields = alis__fields(mem);

	alis__field(&fields, "errors", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number((int64_t)run->diags->errors));
	alis__field(&fields, "warnings", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number((int64_t)run->diags->warnings));
	return (struct alis_cell){ .kind = ALIS_CELL_REPORT,
		.report = alis__report(&fields) };
}

static void machine_fields(struct fields *fields, const struct alis_run *run,
    const char *version, enum alis_language language)
{
	const struct {
		const char *key;
		struct alis_cell cell;
	} all[] = {
		{ "format", alis__number(1) },
		{ "alis", alis__lit(version) },
		{ "date", alis__day(run->today) },
		{ "complete", alis__bool(alis_run_judged(run)->complete) },
		{ "forecast", alis__day(alis_run_judged(run)->forecast) },
		{ "rulebooks", rulebooks_table(run, fields->mem) },
		{ "journal", journal_report(run, fields->mem) },
		{ "diagnostics", diagnostics_report(run, fields->mem) },
		{ "requirements",
		    requirements_for_machines(run, language, fields->mem) },
	};

	for (size_t i = 0; i < ALIS_COUNT(all); i++)
		alis__field(fields, all[i].key, ALIS_STR(""), ALIS_FOR_MACHINES,
		    all[i].cell);
}

const struct alis_report *alis_report_of_status(const struct alis_run *run,
    const char *version, enum alis_language language, enum alis_room room,
    enum alis_for audience, struct alis_arena *mem)
{
	struct fields fields = alis__fields(mem);

	if (audience & ALIS_FOR_MACHINES)
		machine_fields(&fields, run, version, language);
	head_lines(&fields, run, language);
	alis__field(&fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE,
	    requirements_for_people(run, language, room, mem));
	alis__line(&fields, ALIS_STR(""), ALIS_TONE_PLAIN);
	for (size_t i = 0; i < run->status_count; i++) {
		const struct alis_status *s = alis_run_status(run, i);
		const struct about about = { run, s, s->rule, language, mem };
		alis__remark_lines(&fields, &about);
	}
	foot_lines(&fields, run, language);
	return alis__report_masked(&fields);
}
