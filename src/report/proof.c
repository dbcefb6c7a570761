/* SPDX-License-Identifier: MIT */
#include "build.h"

/* Why something was left out, for people. */
static const char *const left_words[ALIS_LEFT_COUNT] = {
	[ALIS_LEFT_CAP] = "over the cap",
	[ALIS_LEFT_OVER_FULL] = "over 100 % on the day",
	[ALIS_LEFT_ABSENCE] = "absence",
	[ALIS_LEFT_COMBINATION] =
	    "too small a post, or counts only beside other service",
	[ALIS_LEFT_TWICE] = "counted once already",
	[ALIS_LEFT_UNCONFIRMED] = "not confirmed",
	[ALIS_LEFT_PLANNED] = "planned",
};

static alis_str left_text(const struct alis_proof *row, enum alis_unit unit,
    enum alis_language language, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (int i = 0; i < ALIS_LEFT_COUNT; i++) {
		if (row->left[i] == 0)
			continue;
		if (out.used > 0)
			alis_out_lit(&out, "; ");
		alis_out_put(&out,
		    alis_report_amount(row->left[i], unit, language, mem));
		alis_out_char(&out, ' ');
		alis_out_lit(&out, left_words[i]);
	}
	return alis_out_text(&out);
}

static alis_amount left_sum(const struct alis_proof *row)
{
	alis_amount sum = 0;

	for (int i = 0; i < ALIS_LEFT_COUNT; i++)
		sum = alis_amount_add(sum, row->left[i]);
	return sum;
}

/* The reasons by their fixed names, parted by blanks. */
static alis_str left_names(const struct alis_proof *row, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (int i = 0; i < ALIS_LEFT_COUNT; i++) {
		if (row->left[i] == 0)
			continue;
		alis_out_lit(&out, out.used > 0 ? " " : "");
		alis_out_lit(&out, alis_left_name((enum alis_left)i));
	}
	return alis_out_text(&out);
}

static void row_cells(struct rows *rows, const struct alis_run *run,
    const struct alis_status *status, const struct alis_proof *row,
    enum alis_language language, struct alis_arena *mem)
{
	const struct alis_entry *entry = run->journal->entries[row->entry];
	enum alis_unit unit = status->rule->unit;
	struct alis_place at = alis_source_place(entry->src, entry->span.from);

	alis__cell(rows, alis__text(alis__days_text(entry, mem)));
	alis__cell(rows, alis__text(alis__mark_text(entry->mark)));
	alis__cell(rows, alis__text(alis__entry_place(entry, mem)));
	alis__cell(rows, alis__text(entry->src->name));
	alis__cell(rows, alis__number(at.line));
	alis__cell(rows, alis__text(entry->kind));
	alis__cell(rows, alis__text(entry->what));
	alis__cell(rows, alis__text(row->account));
	alis__cell(rows,
	    alis__text(alis_report_amount(row->gave, unit, language, mem)));
	alis__cell(rows, alis__amount(row->gave));
	alis__cell(rows, alis__amount(left_sum(row)));
	alis__cell(rows, alis__text(left_names(row, mem)));
	alis__cell(rows,
	    alis__text(alis_report_amount(row->total, unit, language, mem)));
	alis__cell(rows, alis__amount(row->total));
	alis__cell(rows,
	    alis__toned(left_text(row, unit, language, mem), ALIS_TONE_DIM));
}

static struct alis_cell proof_table(const struct alis_run *run,
    const struct alis_status *status, enum alis_language language,
    struct alis_arena *mem)
{
#define TITLE(text) \
	{ \
		"" text, sizeof(text) - 1 \
	}
	static const struct alis_column columns[] = {
		{ "date", TITLE("date"), ALIS_FOR_ALL, false, false },
		{ "mark", TITLE(""), ALIS_FOR_ALL, false, false },
		{ "place", TITLE("entry"), ALIS_FOR_PEOPLE, false, false },
		{ "file", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "line", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "kind", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "what", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "account", TITLE("account"), ALIS_FOR_ALL, false, false },
		{ "", TITLE("gave"), ALIS_FOR_PEOPLE, true, false },
		{ "gave", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "left_out", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "left_out_by", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "", TITLE("total"), ALIS_FOR_PEOPLE, true, false },
		{ "total", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "", TITLE("left out"), ALIS_FOR_PEOPLE, false, false },
	};
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), status->proof_count, mem);

	for (size_t i = 0; i < status->proof_count; i++)
		row_cells(&rows, run, status, &status->proof[i], language, mem);
	return alis__table(&rows);
}

static void reading_fields(struct fields *fields,
    const struct alis_status *status, enum alis_language language)
{
	const struct alis_rule *rule = status->rule;

	if (rule->open_question[language].n > 0)
		alis__field(fields, "question", ALIS_STR("left open"),
		    ALIS_FOR_ALL, alis__text(rule->open_question[language]));
	if (status->lenient == status->have)
		return;
	alis__field(fields, "lenient", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__amount(status->lenient));
	alis__field(fields, "readings", ALIS_STR("two readings"), ALIS_FOR_ALL,
	    alis__text(rule->readings[language]));
	alis__field(fields, NULL, ALIS_STR("the other gives"), ALIS_FOR_PEOPLE,
	    alis__text(alis_report_amount(
	        status->lenient, rule->unit, language, fields->mem)));
}

const struct alis_report *alis_report_of_proof(const struct alis_run *run,
    const struct alis_status *status, enum alis_language language,
    struct alis_arena *mem)
{
	const struct alis_rule *rule = status->rule;
	struct fields fields = alis__fields(mem);

	alis__field(&fields, "format", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number(1));
	alis__field(&fields, "date", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__day(run->today));
	alis__field(&fields, "id", ALIS_STR("requirement"), ALIS_FOR_ALL,
	    alis__toned(rule->id, ALIS_TONE_HEAD));
	alis__field(&fields, "title", ALIS_STR("title"), ALIS_FOR_ALL,
	    alis__text(rule->title[language]));
	alis__field(&fields, "source", ALIS_STR("source"), ALIS_FOR_ALL,
	    alis__text(JOINED(
	        mem, rule->source, ALIS_STR(" ("), rule->book, ALIS_STR(")"))));
	alis__field(&fields, "state", ALIS_STR("state"), ALIS_FOR_ALL,
	    alis__lit(alis_state_name(status->state)));
	alis__field(&fields, "unit", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__lit(alis_unit_name(rule->unit)));
	alis__field(&fields, "have", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__amount(status->have));
	alis__field(&fields, "need", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__amount(rule->need));
	alis__field(&fields, NULL, ALIS_STR("have"), ALIS_FOR_PEOPLE,
	    alis__text(JOINED(mem,
	        alis_report_amount(status->have, rule->unit, language, mem),
	        ALIS_STR(" of "),
	        alis_report_amount(rule->need, rule->unit, language, mem))));
	reading_fields(&fields, status, language);
	alis__line(&fields, ALIS_STR(""), ALIS_TONE_PLAIN);
	alis__field(&fields, "proof", ALIS_STR(""), ALIS_FOR_ALL,
	    proof_table(run, status, language, mem));
	return alis__report(&fields);
}
