/* SPDX-License-Identifier: MIT */
#include "cohort.h"

/* What stands in the way of checking a journal, for people. */
static alis_str unread_text(const struct alis_figures *figures,
    enum alis_language language, struct alis_arena *mem)
{
	if (figures->state == ALIS_FIGURES_NOT_PULLED)
		return SAID(language, "never pulled");
	return FILLED(
	    mem, alis_said(language, "cannot be read: %1"), figures->why);
}

/* "loggbok.alis:14: A012 a date that does not exist" */
static alis_str first_text(const struct alis_figures *figures,
    enum alis_language language, struct alis_arena *mem)
{
	if (figures->state != ALIS_FIGURES_READ)
		return unread_text(figures, language, mem);
	if (figures->first_error.n == 0)
		return ALIS_STR("");
	return JOINED(mem, figures->error_file, ALIS_STR(":"),
	    alis__count_text(figures->error_line, mem), ALIS_STR(": "),
	    figures->first_error, ALIS_STR(" "),
	    alis_report_page(figures->first_error, language, mem).title);
}

static void put_row(struct rows *rows, const struct alis_standing_of *of,
    enum alis_language language, struct alis_arena *mem)
{
	const struct alis_figures *figures = of->figures;
	bool read = figures->state == ALIS_FIGURES_READ;
	bool wrong = read && figures->errors > 0;
	enum alis_tone tone = !read || wrong ? ALIS_TONE_BAD : ALIS_TONE_PLAIN;
	struct alis_cell first =
	    alis__prose(first_text(figures, language, mem));

	first.tone = tone;
	alis__cell(rows, alis__toned(of->member->name, tone));
	alis__cell(rows, alis__lit(alis__figures_state_name(figures->state)));
	alis__cell(rows, alis__text_if_any(alis_str_of(figures->commit.text)));
	alis__cell(rows,
	    read ? alis__number((int64_t)figures->entries) : alis__null());
	alis__cell(
	    rows, read ? alis__number((int64_t)figures->errors) : alis__null());
	alis__cell(rows,
	    read ? alis__number((int64_t)figures->warnings) : alis__null());
	alis__cell(
	    rows, wrong ? alis__text(figures->first_error) : alis__null());
	alis__cell(
	    rows, wrong ? alis__text(figures->error_file) : alis__null());
	alis__cell(
	    rows, wrong ? alis__number(figures->error_line) : alis__null());
	alis__cell(rows,
	    wrong ? alis__text(
	                alis_report_page(figures->first_error, language, mem)
	                    .title)
	          : alis__null());
	alis__cell(rows, alis__text_if_any(figures->why));
	alis__cell(rows, first);
}

static struct alis_cell members_table(const struct alis_cohort *cohort,
    enum alis_language language, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "name", TITLE(ALIS_TEXT("name")), ALIS_FOR_ALL, false,
		    ALIS_FIT_CUT },
		{ "state", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
		{ "commit", TITLE(""), ALIS_FOR_MACHINES, false,
		    ALIS_FIT_KEEP },
		{ "entries", TITLE(ALIS_TEXT("entries")), ALIS_FOR_ALL, true,
		    ALIS_FIT_DROP },
		{ "errors", TITLE(ALIS_TEXT("errors")), ALIS_FOR_ALL, true,
		    ALIS_FIT_KEEP },
		{ "warnings", TITLE(ALIS_TEXT("warnings")), ALIS_FOR_ALL, true,
		    ALIS_FIT_KEEP },
		{ "code", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
		{ "file", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
		{ "line", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
		{ "title", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
		{ "why", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
		{ "", TITLE(ALIS_TEXT("first error")), ALIS_FOR_PEOPLE, false,
		    ALIS_FIT_CUT },
	};
	struct rows rows = alis__rows(
	    alis__titled(columns, ALIS_COUNT(columns), language, mem),
	    ALIS_COUNT(columns), cohort->count, mem);

	for (size_t i = 0; i < cohort->count; i++)
		put_row(&rows, &cohort->members[i], language, mem);
	return alis__table(&rows);
}

const struct alis_report *alis_report_of_cohort_check(
    const struct alis_cohort *cohort, enum alis_language language,
    struct alis_arena *mem)
{
	struct fields fields = alis__fields(mem);

	alis__field(
	    &fields, "format", ALIS_STR(""), ALIS_FOR_JSON, alis__number(1));
	alis__field(&fields, "date", ALIS_STR(""), ALIS_FOR_JSON,
	    alis__day(cohort->today));
	alis__field(&fields, "members", ALIS_STR(""), ALIS_FOR_ALL,
	    members_table(cohort, language, mem));
	return alis__report_masked(&fields);
}
