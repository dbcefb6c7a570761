/* SPDX-License-Identifier: MIT */
#include "proof.h"

/* Hundredths of a percent, as an amount of percent. */
static alis_amount percent_of(int32_t hundredths)
{
	return hundredths * (ALIS_ONE / 100);
}

static alis_str percent_text(const struct about *about, int32_t hundredths)
{
	return alis_report_amount(percent_of(hundredths), ALIS_UNIT_PERCENT,
	    about->language, about->mem);
}

alis_str alis__period_text(struct alis_days days, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_day(&out, days.first);
	if (days.last == days.first)
		return alis_out_text(&out);
	alis_out_lit(&out, "..");
	alis_out_day(&out, days.last);
	return alis_out_text(&out);
}

/* ---- service ---- */

/* What a post or leave is; and of a post what was counted of it, if not all. */
static alis_str post_text(
    const struct about *about, const struct alis_stretch *stretch)
{
	alis_str whole = percent_text(about, stretch->percent);

	if (stretch->is_absence || stretch->granted == stretch->percent)
		return whole;
	return FILLED(about->mem, alis_said(about->language, "%1 of %2"),
	    percent_text(about, stretch->granted), whole);
}

/* "allmennpraksis" of "tjeneste:allmennpraksis"; leave with its kind before
 * it, so that it is not taken for service. */
static alis_str category_text(const struct alis_stretch *stretch)
{
	alis_cut cut = alis_str_cut(stretch->account, ':');

	return stretch->is_absence || !cut.found ? stretch->account : cut.tail;
}

static void stretch_cells(struct rows *rows, const struct about *about,
    const struct alis_stretch *stretch)
{
	const struct alis_entry *entry =
	    alis_journal_entry(about->run->journal, stretch->entry);
	struct alis_place at = alis_source_place(entry->src, entry->span.from);

	alis__cell(
	    rows, alis__text(alis__period_text(stretch->days, about->mem)));
	alis__cell(rows, alis__day(stretch->days.first));
	alis__cell(rows, alis__day(stretch->days.last));
	alis__cell(rows, alis__text(entry->src->name));
	alis__cell(rows, alis__number(at.line));
	alis__cell(rows, alis__text(stretch->account));
	alis__cell(rows, alis__text(category_text(stretch)));
	alis__cell(rows, alis__bool(stretch->is_absence));
	alis__cell(rows, alis__number(stretch->weight));
	alis__cell(rows, alis__text(post_text(about, stretch)));
	alis__cell(rows, alis__amount(percent_of(stretch->percent)));
	alis__cell(rows, alis__amount(percent_of(stretch->granted)));
	alis__cell(rows, alis__amount(percent_of(stretch->absence)));
	alis__cell(rows,
	    alis__text(stretch->is_absence
	            ? ALIS_STR("")
	            : alis__of_unit(about, stretch->gave)));
	alis__cell(rows, alis__amount(stretch->gave));
	alis__cell(rows, alis__left_cell(stretch->left, about->mem));
	alis__cell(rows, alis__text(alis__of_unit(about, stretch->total)));
	alis__cell(rows, alis__amount(stretch->total));
	alis__cell(rows,
	    alis__toned(alis__left_text(about, stretch->account, stretch->left),
	        ALIS_TONE_DIM));
}

static struct alis_cell timeline_table(const struct about *about,
    const struct alis_stretch *stretches, size_t count)
{
	static const struct alis_column columns[] = {
		{ "", TITLE(ALIS_TEXT("days")), ALIS_FOR_PEOPLE, false,
		    ALIS_FIT_KEEP },
		{ "first", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "last", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "file", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "line", TITLE(""), ALIS_FOR_JSON, true, ALIS_FIT_KEEP },
		{ "account", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "", TITLE(ALIS_TEXT("service")), ALIS_FOR_PEOPLE, false,
		    ALIS_FIT_CUT },
		{ "is_leave", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "weight", TITLE(""), ALIS_FOR_JSON, true, ALIS_FIT_KEEP },
		{ "", TITLE(ALIS_TEXT("share")), ALIS_FOR_PEOPLE, true,
		    ALIS_FIT_KEEP },
		{ "percent", TITLE(""), ALIS_FOR_JSON, true, ALIS_FIT_KEEP },
		{ "counted", TITLE(""), ALIS_FOR_JSON, true, ALIS_FIT_KEEP },
		{ "leave", TITLE(""), ALIS_FOR_JSON, true, ALIS_FIT_KEEP },
		{ "", TITLE(ALIS_TEXT("gave")), ALIS_FOR_PEOPLE, true,
		    ALIS_FIT_KEEP },
		{ "gave", TITLE(""), ALIS_FOR_JSON, true, ALIS_FIT_KEEP },
		{ "left", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "", TITLE(ALIS_TEXT("total")), ALIS_FOR_PEOPLE, true,
		    ALIS_FIT_KEEP },
		{ "total", TITLE(""), ALIS_FOR_JSON, true, ALIS_FIT_KEEP },
		{ "", TITLE(ALIS_TEXT("left out")), ALIS_FOR_PEOPLE, false,
		    ALIS_FIT_BELOW },
	};
	struct rows rows = alis__rows(alis__titled(columns, ALIS_COUNT(columns),
	                                  about->language, about->mem),
	    ALIS_COUNT(columns), count, about->mem);

	for (size_t i = 0; i < count; i++)
		stretch_cells(&rows, about, &stretches[i]);
	return alis__table(&rows);
}

void alis__timeline_fields(struct fields *fields, const struct about *about)
{
	const struct alis_run *run = about->run;
	const struct alis_stretch *stretches;
	struct alis_cell table;
	size_t count;

	if (about->rule->how != ALIS_HOW_TIME)
		return;
	count = alis_rule_stretches(about->rule, &run->books->rules,
	    &run->posted->ledger, run->today, about->mem, &stretches);
	table = timeline_table(about, stretches, count);
	alis__field(fields, "timeline", ALIS_STR(""), ALIS_FOR_JSON, table);
	if (count == 0)
		return;
	alis__line(fields, ALIS_STR(""), ALIS_TONE_PLAIN);
	alis__field(fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE, table);
}

/* ---- weeks without ---- */

void alis__gap_fields(struct fields *fields, const struct about *about)
{
	static const struct alis_column columns[] = {
		{ "first", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "last", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
	};
	const struct alis_status *status = about->status;
	struct rows rows;

	if (about->rule->how != ALIS_HOW_RHYTHM)
		return;
	rows = alis__rows(
	    columns, ALIS_COUNT(columns), status->gap_count, about->mem);
	alis__line(fields, ALIS_STR(""), ALIS_TONE_PLAIN);
	alis__sentence(fields,
	    status->gap_count == 0
	        ? SAID(about->language, "no week of service is without")
	        : SAID(about->language, "weeks of service without"),
	    ALIS_TONE_DIM);
	for (size_t i = 0; i < status->gap_count; i++) {
		alis__cell(&rows, alis__day(status->gaps[i].first));
		alis__cell(&rows, alis__day(status->gaps[i].last));
		alis__sentence(fields,
		    JOINED(about->mem, ALIS_STR("  "),
		        alis__period_text(status->gaps[i], about->mem)),
		    ALIS_TONE_PLAIN);
	}
	alis__field(
	    fields, "gaps", ALIS_STR(""), ALIS_FOR_JSON, alis__table(&rows));
}
