/* SPDX-License-Identifier: MIT */
#include "cohort.h"

/*
 * What a leader commits of a cohort: where each member's repository stood, and
 * what followed from it. Nothing in it depends on the machine or on when the
 * mirrors were pulled.
 */

#define ID_SHOWN 8

/* ---- for machines ---- */

static struct alis_cell hex_cell(const struct alis_hex *hex)
{
	return hex->text[0] == '\0' ? alis__null()
	                            : alis__text(alis_str_of(hex->text));
}

static struct alis_cell books_table(
    const struct alis_figures *figures, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "id", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "version", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "sha256", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "own", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
	};
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), figures->book_count, mem);

	for (size_t i = 0; i < figures->book_count; i++) {
		const struct alis_figures_book *book = &figures->books[i];
		alis__cell(&rows, alis__text(book->id));
		alis__cell(&rows, alis__text(book->version));
		alis__cell(&rows, alis__text(book->sha256));
		alis__cell(&rows, alis__bool(book->is_own));
	}
	return alis__table(&rows);
}

static void figure_cells(struct rows *rows, const struct alis_figure *figure)
{
	alis__cell(rows, alis__text(figure->id));
	alis__cell(rows, alis__text(figure->book));
	alis__cell(rows, alis__lit(alis_state_name(figure->state)));
	alis__cell(rows, alis__lit(alis_unit_name(figure->unit)));
	alis__cell(rows, alis__amount(figure->have));
	alis__cell(rows, alis__amount(figure->confirmed));
	alis__cell(rows, alis__amount(figure->need));
	alis__cell(rows, alis__amount(figure->remaining));
	alis__cell(rows, alis__amount(figure->planned));
	alis__cell(rows, alis__day(figure->reached));
	alis__cell(rows, alis__day(figure->forecast));
}

static struct alis_cell figures_table(
    const struct alis_figures *figures, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "id", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "book", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "state", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "unit", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "have", TITLE(""), ALIS_FOR_JSON, true, ALIS_FIT_KEEP },
		{ "confirmed", TITLE(""), ALIS_FOR_JSON, true, ALIS_FIT_KEEP },
		{ "need", TITLE(""), ALIS_FOR_JSON, true, ALIS_FIT_KEEP },
		{ "remaining", TITLE(""), ALIS_FOR_JSON, true, ALIS_FIT_KEEP },
		{ "planned", TITLE(""), ALIS_FOR_JSON, true, ALIS_FIT_KEEP },
		{ "reached", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "forecast", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
	};
	struct rows rows = alis__rows(
	    columns, ALIS_COUNT(columns), figures->figure_count, mem);

	for (size_t i = 0; i < figures->figure_count; i++)
		figure_cells(&rows, &figures->figures[i]);
	return alis__table(&rows);
}

static void member_cells(struct rows *rows, const struct alis_standing_of *of,
    struct alis_arena *mem)
{
	const struct alis_figures *figures = of->figures;
	const struct alis_sight *sight = of->sight;
	bool is_read = figures->state == ALIS_FIGURES_READ;
	const struct alis_hex none = { { 0 } };

	alis__cell(rows, alis__text(of->member->name));
	alis__cell(rows, alis__lit(alis__figures_state_name(figures->state)));
	alis__cell(rows,
	    sight->tried == 0 ? alis__null()
	                      : alis__lit(alis_unfetched_name(sight->why)));
	alis__cell(rows, alis__lit(alis_withheld_name(sight->held)));
	alis__cell(rows, hex_cell(&sight->held_commit));
	alis__cell(rows, alis__text_if_any(sight->branch));
	alis__cell(rows, hex_cell(&figures->commit));
	alis__cell(rows, alis__text(of->member->journal));
	alis__cell(rows, hex_cell(is_read ? &figures->journal : &none));
	alis__cell(rows, alis__number((int64_t)figures->entries));
	alis__cell(rows, alis__number((int64_t)figures->errors));
	alis__cell(rows, alis__number((int64_t)figures->warnings));
	alis__cell(rows, alis__bool(figures->complete));
	alis__cell(rows, is_read ? alis__day(figures->forecast) : alis__null());
	alis__cell(rows, books_table(figures, mem));
	alis__cell(rows, figures_table(figures, mem));
}

static struct alis_cell members_for_machines(
    const struct alis_cohort *cohort, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "name", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "state", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "pull", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "held", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "held_commit", TITLE(""), ALIS_FOR_JSON, false,
		    ALIS_FIT_KEEP },
		{ "branch", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "commit", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "journal", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "digest", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "entries", TITLE(""), ALIS_FOR_JSON, true, ALIS_FIT_KEEP },
		{ "errors", TITLE(""), ALIS_FOR_JSON, true, ALIS_FIT_KEEP },
		{ "warnings", TITLE(""), ALIS_FOR_JSON, true, ALIS_FIT_KEEP },
		{ "complete", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "forecast", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "rulebooks", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "requirements", TITLE(""), ALIS_FOR_JSON, false,
		    ALIS_FIT_KEEP },
	};
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), cohort->count, mem);

	for (size_t i = 0; i < cohort->count; i++)
		member_cells(&rows, &cohort->members[i], mem);
	return alis__table(&rows);
}

static struct alis_cell roster_table(
    const struct alis_roster *roster, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "path", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "blob", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
	};
	const struct alis_journal *journal = roster->journal;
	struct rows rows = alis__rows(
	    columns, ALIS_COUNT(columns), journal->source_count, mem);

	for (size_t i = 0; i < journal->source_count; i++) {
		struct alis_hex *id = ALIS_NEW(mem, struct alis_hex, 1);
		*id = alis_blob_id(journal->sources[i]->bytes);
		alis__cell(&rows, alis__text(journal->sources[i]->path));
		alis__cell(&rows, alis__text(alis_str_of(id->text)));
	}
	return alis__table(&rows);
}

/* ---- for people ---- */

/* Requirements that are met, of how many. */
static alis_str met_text(
    const struct alis_figures *figures, struct alis_arena *mem)
{
	int64_t met = 0;

	if (figures->state != ALIS_FIGURES_READ)
		return ALIS_STR("");
	for (size_t i = 0; i < figures->figure_count; i++)
		met += figures->figures[i].state == ALIS_MET;
	return JOINED(mem, alis__count_text(met, mem), ALIS_STR("/"),
	    alis__count_text((int64_t)figures->figure_count, mem));
}

static alis_str listed(alis_str list, alis_str word, struct alis_arena *mem)
{
	return list.n == 0 ? word : JOINED(mem, list, ALIS_STR("; "), word);
}

/* Why the figures are not all that they could be. */
static alis_str remark_text(const struct alis_standing_of *of,
    enum alis_language language, struct alis_arena *mem)
{
	static const char *const states[ALIS_FIGURES_STATE_COUNT] = {
		[ALIS_FIGURES_NOT_PULLED] = ALIS_TEXT("not pulled"),
		[ALIS_FIGURES_NO_JOURNAL] = ALIS_TEXT("no journal"),
		[ALIS_FIGURES_UNREADABLE] = ALIS_TEXT("unreadable"),
	};
	const struct alis_figures *figures = of->figures;
	int64_t errors = (int64_t)figures->errors;
	alis_str text = ALIS_STR("");

	if (of->sight->held != ALIS_WITHHELD_NOT)
		text = FILLED(mem, alis_said(language, "held back: %1"),
		    SAID(language, alis_withheld_words(of->sight->held)));
	if (of->sight->why != ALIS_FETCHED)
		text = listed(text, SAID(language, "the pull failed"), mem);
	if (figures->state != ALIS_FIGURES_READ)
		text =
		    listed(text, SAID(language, states[figures->state]), mem);
	if (errors > 0)
		text = listed(text,
		    FILLED(mem,
		        alis_said_count(
		            language, "%1 error", "%1 errors", errors),
		        alis__count_text(errors, mem)),
		    mem);
	return text;
}

static struct alis_cell members_for_people(
    const struct alis_cohort *cohort, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ NULL, TITLE(ALIS_TEXT("doctor")), ALIS_FOR_PEOPLE, false,
		    ALIS_FIT_KEEP },
		{ NULL, TITLE(ALIS_TEXT("municipality")), ALIS_FOR_PEOPLE,
		    false, ALIS_FIT_KEEP },
		{ NULL, TITLE(ALIS_TEXT("commit")), ALIS_FOR_PEOPLE, false,
		    ALIS_FIT_KEEP },
		{ NULL, TITLE(ALIS_TEXT("met")), ALIS_FOR_PEOPLE, true,
		    ALIS_FIT_KEEP },
		{ NULL, TITLE(ALIS_TEXT("forecast")), ALIS_FOR_PEOPLE, false,
		    ALIS_FIT_KEEP },
		{ NULL, TITLE(ALIS_TEXT("remark")), ALIS_FOR_PEOPLE, false,
		    ALIS_FIT_KEEP },
	};
	enum alis_language language = cohort->roster->language;
	struct rows rows = alis__rows(
	    alis__titled(columns, ALIS_COUNT(columns), language, mem),
	    ALIS_COUNT(columns), cohort->count, mem);

	for (size_t i = 0; i < cohort->count; i++) {
		const struct alis_standing_of *of = &cohort->members[i];
		const struct alis_figures *figures = of->figures;
		bool is_read = figures->state == ALIS_FIGURES_READ;
		alis__cell(&rows, alis__text(of->member->name));
		alis__cell(&rows,
		    alis__text(alis__municipality_name(
		        cohort->roster, of->member->municipality)));
		alis__cell(&rows,
		    alis__text(alis_str_part(
		        alis_str_of(figures->commit.text), 0, ID_SHOWN)));
		alis__cell(&rows, alis__text(met_text(figures, mem)));
		alis__cell(&rows,
		    is_read && figures->forecast != ALIS_DAY_NONE
		        ? alis__text(alis__day_text(figures->forecast, mem))
		        : alis__text(ALIS_STR("")));
		alis__cell(&rows, alis__text(remark_text(of, language, mem)));
	}
	return alis__table(&rows);
}

const struct alis_report *alis_report_of_pins(const struct alis_cohort *cohort,
    const char *version, struct alis_arena *mem)
{
	struct fields fields = alis__fields(mem);
	alis_str day = alis__day_text(cohort->today, mem);

	alis__line(&fields,
	    JOINED(mem, cohort->roster->name, ALIS_STR(" \xC2\xB7 "), day),
	    ALIS_TONE_HEAD);
	alis__line(&fields, ALIS_STR(""), ALIS_TONE_PLAIN);
	alis__field(&fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE,
	    members_for_people(cohort, mem));
	alis__field(
	    &fields, "format", ALIS_STR(""), ALIS_FOR_JSON, alis__number(1));
	alis__field(
	    &fields, "alis", ALIS_STR(""), ALIS_FOR_JSON, alis__lit(version));
	alis__field(&fields, "date", ALIS_STR(""), ALIS_FOR_JSON,
	    alis__day(cohort->today));
	alis__field(&fields, "cohort", ALIS_STR(""), ALIS_FOR_JSON,
	    alis__text(cohort->roster->name));
	alis__field(&fields, "roster", ALIS_STR(""), ALIS_FOR_JSON,
	    roster_table(cohort->roster, mem));
	alis__field(&fields, "members", ALIS_STR(""), ALIS_FOR_JSON,
	    members_for_machines(cohort, mem));
	return alis__report_masked(&fields);
}
