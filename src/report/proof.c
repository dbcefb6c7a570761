/* SPDX-License-Identifier: MIT */
#include "build.h"

/* How much was left out and why, for people. */
static const char *const left_texts[ALIS_LEFT_COUNT] = {
	[ALIS_LEFT_CAP] = ALIS_TEXT("%1 over the cap"),
	[ALIS_LEFT_OVER_FULL] = ALIS_TEXT("%1 over 100 % on the day"),
	[ALIS_LEFT_ABSENCE] = ALIS_TEXT("%1 absence"),
	[ALIS_LEFT_COMBINATION] = ALIS_TEXT(
	    "%1 too small a post, or counts only beside other service"),
	[ALIS_LEFT_TWICE] = ALIS_TEXT("%1 counted once already"),
	[ALIS_LEFT_UNCONFIRMED] = ALIS_TEXT("%1 not confirmed"),
	[ALIS_LEFT_PLANNED] = ALIS_TEXT("%1 planned"),
	[ALIS_LEFT_FLOOR] = ALIS_TEXT("%1 in room kept for other service"),
	[ALIS_LEFT_WHILE] = ALIS_TEXT("%1 not at the time it must go with"),
	[ALIS_LEFT_WINDOW] = ALIS_TEXT("%1 outside the time that counts"),
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
		    FILLED(mem, alis_said(language, left_texts[i]),
		        alis_report_amount(row->left[i], unit, language, mem)));
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

/* The lines that a selection picks, and what they gave. */
struct picked {
	const bool *lines; /* one for each of the proof */
	size_t hidden;
	alis_amount gave;
};

/* A line stands for a fact of its entry, on one account. */
static bool is_picked(const struct alis_selection *selection,
    const struct alis_ledger *ledger, const struct alis_proof *line)
{
	const struct alis_ledger_index *index = &selection->by_entry;

	for (uint32_t k = index->from[line->entry];
	     k < index->from[line->entry + 1]; k++) {
		uint32_t which = index->which[k];
		if (selection->facts[which] &&
		    alis_utf8_same(ledger->facts[which].account, line->account))
			return true;
	}
	return false;
}

static struct picked lines_picked(const struct alis_run *run,
    const struct alis_status *status, const struct alis_selection *selection,
    struct alis_arena *mem)
{
	bool *lines = ALIS_NEW(mem, bool, status->proof_count + 1);
	struct picked picked = { lines, 0, 0 };

	for (size_t i = 0; i < status->proof_count; i++) {
		lines[i] = selection == NULL ||
		    is_picked(
		        selection, &run->posted->ledger, &status->proof[i]);
		if (lines[i])
			picked.gave =
			    alis_amount_add(picked.gave, status->proof[i].gave);
		else
			picked.hidden++;
	}
	return picked;
}

/* What is not shown is said, so that nobody adds up the lines. */
static void hidden_fields(struct fields *fields, struct picked picked,
    enum alis_unit unit, enum alis_language language)
{
	const char *text = alis_said_count(language,
	    "%1 line is not shown; those shown give %2",
	    "%1 lines are not shown; those shown give %2",
	    (int64_t)picked.hidden);
	alis_str words[] = {
		alis__count_text((int64_t)picked.hidden, fields->mem),
		alis_report_amount(picked.gave, unit, language, fields->mem),
	};

	alis__field(fields, "hidden", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number((int64_t)picked.hidden));
	alis__field(fields, "shown_gave", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__amount(picked.gave));
	alis__line(fields,
	    alis_filled(text, words, ALIS_COUNT(words), fields->mem),
	    ALIS_TONE_DIM);
}

static struct alis_cell proof_table(const struct alis_run *run,
    const struct alis_status *status, const bool *lines,
    enum alis_language language, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "date", TITLE(ALIS_TEXT("date")), ALIS_FOR_ALL, false,
		    false },
		{ "mark", TITLE(""), ALIS_FOR_ALL, false, false },
		{ "place", TITLE(ALIS_TEXT("entry")), ALIS_FOR_PEOPLE, false,
		    false },
		{ "file", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "line", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "kind", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "what", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "account", TITLE(ALIS_TEXT("account")), ALIS_FOR_ALL, false,
		    false },
		{ "", TITLE(ALIS_TEXT("gave")), ALIS_FOR_PEOPLE, true, false },
		{ "gave", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "left_out", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "left_out_by", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "", TITLE(ALIS_TEXT("total")), ALIS_FOR_PEOPLE, true, false },
		{ "total", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "", TITLE(ALIS_TEXT("left out")), ALIS_FOR_PEOPLE, false,
		    false },
	};
	struct rows rows = alis__rows(
	    alis__titled(columns, ALIS_COUNT(columns), language, mem),
	    ALIS_COUNT(columns), status->proof_count, mem);

	for (size_t i = 0; i < status->proof_count; i++)
		if (lines[i])
			row_cells(&rows, run, status, &status->proof[i],
			    language, mem);
	return alis__table(&rows);
}

static void reading_fields(struct fields *fields,
    const struct alis_status *status, enum alis_language language)
{
	const struct alis_rule *rule = status->rule;

	if (rule->open_question[language].n > 0)
		alis__field(fields, "question", SAID(language, "left open"),
		    ALIS_FOR_ALL, alis__text(rule->open_question[language]));
	if (status->lenient == status->have)
		return;
	alis__field(fields, "lenient", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__amount(status->lenient));
	alis__field(fields, "readings", SAID(language, "two readings"),
	    ALIS_FOR_ALL, alis__text(rule->readings[language]));
	alis__field(fields, NULL, SAID(language, "the other gives"),
	    ALIS_FOR_PEOPLE,
	    alis__text(alis_report_amount(
	        status->lenient, rule->unit, language, fields->mem)));
}

const struct alis_report *alis_report_of_proof(const struct alis_run *run,
    const struct alis_status *status, const struct alis_selection *selection,
    enum alis_language language, struct alis_arena *mem)
{
	const struct alis_rule *rule = status->rule;
	struct fields fields = alis__fields(mem);
	struct picked picked = lines_picked(run, status, selection, mem);

	alis__field(&fields, "format", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number(1));
	alis__field(&fields, "date", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__day(run->today));
	alis__field(&fields, "id", SAID(language, "requirement"), ALIS_FOR_ALL,
	    alis__toned(rule->id, ALIS_TONE_HEAD));
	alis__field(&fields, "title", SAID(language, "title"), ALIS_FOR_ALL,
	    alis__text(rule->title[language]));
	alis__field(&fields, "source", SAID(language, "source"), ALIS_FOR_ALL,
	    alis__text(JOINED(
	        mem, rule->source, ALIS_STR(" ("), rule->book, ALIS_STR(")"))));
	alis__field(&fields, "state", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__lit(alis_state_name(status->state)));
	alis__field(&fields, NULL, SAID(language, "state"), ALIS_FOR_PEOPLE,
	    alis__text(alis__state_text(status->state, language)));
	alis__field(&fields, "unit", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__lit(alis_unit_name(rule->unit)));
	alis__field(&fields, "have", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__amount(status->have));
	alis__field(&fields, "need", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__amount(status->need));
	alis__field(&fields, NULL, SAID(language, "have"), ALIS_FOR_PEOPLE,
	    alis__text(FILLED(mem, alis_said(language, "%1 of %2"),
	        alis_report_amount(status->have, rule->unit, language, mem),
	        alis_report_amount(status->need, rule->unit, language, mem))));
	reading_fields(&fields, status, language);
	if (selection != NULL)
		hidden_fields(&fields, picked, rule->unit, language);
	alis__line(&fields, ALIS_STR(""), ALIS_TONE_PLAIN);
	alis__field(&fields, "proof", ALIS_STR(""), ALIS_FOR_ALL,
	    proof_table(run, status, picked.lines, language, mem));
	return alis__report(&fields);
}
