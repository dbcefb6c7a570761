/* SPDX-License-Identifier: MIT */
#include "proof.h"

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

/* The one cap that an account can have met; NULL if there are several. */
static const struct alis_limit *cap_of(
    const struct alis_rule *rule, alis_str account)
{
	const struct alis_limit *found = NULL;

	for (size_t i = 0; i < rule->limit_count; i++) {
		const struct alis_limit *limit = &rule->limits[i];
		if (limit->reason != ALIS_LEFT_CAP ||
		    alis__lies_in(account, &limit->accounts) == limit->others)
			continue;
		if (found != NULL)
			return NULL;
		found = limit;
	}
	return found;
}

static alis_str reason_text(
    const struct about *about, alis_str account, int reason, alis_amount amount)
{
	const struct alis_limit *cap =
	    reason == ALIS_LEFT_CAP ? cap_of(about->rule, account) : NULL;
	alis_str word = alis__of_unit(about, amount);

	if (cap == NULL || cap->most[ALIS_CAUTIOUS] == ALIS_NO_LIMIT)
		return FILLED(about->mem,
		    alis_said(about->language, left_texts[reason]), word);
	return FILLED(about->mem,
	    alis_said(about->language, "%1 over the cap of %2"), word,
	    alis__of_unit(about, cap->most[ALIS_CAUTIOUS]));
}

alis_str alis__left_text(const struct about *about, alis_str account,
    const alis_amount left[ALIS_LEFT_COUNT])
{
	struct alis_out out = alis_out_memory(about->mem);

	for (int i = 0; i < ALIS_LEFT_COUNT; i++) {
		if (left[i] == 0)
			continue;
		alis_out_lit(&out, out.used > 0 ? "; " : "");
		alis_out_put(&out, reason_text(about, account, i, left[i]));
	}
	return alis_out_text(&out);
}

struct alis_cell alis__left_cell(
    const alis_amount left[ALIS_LEFT_COUNT], struct alis_arena *mem)
{
	struct fields fields = alis__fields(mem);

	for (int i = 0; i < ALIS_LEFT_COUNT; i++)
		if (left[i] != 0)
			alis__field(&fields, alis_left_name((enum alis_left)i),
			    ALIS_STR(""), ALIS_FOR_JSON, alis__amount(left[i]));
	return (struct alis_cell){ .kind = ALIS_CELL_REPORT,
		.report = alis__report(&fields) };
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

/* Where people cannot know the account by the entry. The timeline tells of
 * service. */
static alis_str account_text(
    const struct about *about, const struct alis_proof *row)
{
	const struct alis_rule *rule = about->rule;
	const struct alis_entry *entry =
	    alis_journal_entry(about->run->journal, row->entry);

	if (rule->how == ALIS_HOW_TIME ||
	    (rule->accounts.count == 1 &&
	        alis_utf8_same(row->account, rule->accounts.names[0])) ||
	    alis_utf8_same(row->account,
	        JOINED(about->mem, entry->kind, ALIS_STR(":"), entry->what)))
		return ALIS_STR("");
	return row->account;
}

static void row_cells(
    struct rows *rows, const struct about *about, const struct alis_proof *row)
{
	const struct alis_entry *entry =
	    alis_journal_entry(about->run->journal, row->entry);
	struct alis_place at = alis_source_place(entry->src, entry->span.from);
	struct alis_arena *mem = about->mem;

	alis__cell(rows, alis__text(alis__days_text(entry, mem)));
	alis__cell(rows, alis__text(alis__mark_text(entry->mark)));
	alis__cell(rows, alis__text(alis__entry_place(entry, mem)));
	alis__cell(rows, alis__text(alis__entry_text(entry, mem)));
	alis__cell(rows, alis__text(entry->src->name));
	alis__cell(rows, alis__number(at.line));
	alis__cell(rows, alis__text(entry->kind));
	alis__cell(rows, alis__text(entry->what));
	alis__cell(rows, alis__text(row->account));
	alis__cell(rows, alis__text(account_text(about, row)));
	alis__cell(rows, alis__text(alis__of_unit(about, row->gave)));
	alis__cell(rows, alis__amount(row->gave));
	alis__cell(rows, alis__amount(left_sum(row)));
	alis__cell(rows, alis__text(left_names(row, mem)));
	alis__cell(rows, alis__left_cell(row->left, mem));
	for (int i = 0; i < ALIS_LEFT_COUNT; i++)
		alis__cell(rows, alis__amount(row->left[i]));
	alis__cell(rows, alis__text(alis__of_unit(about, row->total)));
	alis__cell(rows, alis__amount(row->total));
	alis__cell(rows,
	    alis__toned(alis__left_text(about, row->account, row->left),
	        ALIS_TONE_DIM));
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
		    alis_utf8_same(
		        ledger->facts[which].account->name, line->account))
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
	alis__sentence(fields,
	    alis_filled(text, words, ALIS_COUNT(words), fields->mem),
	    ALIS_TONE_DIM);
}

static const struct alis_column *proof_columns(
    const struct about *about, size_t *count)
{
	static const struct alis_column before[] = {
		{ "date", TITLE(ALIS_TEXT("date")), ALIS_FOR_ALL, false,
		    ALIS_FIT_KEEP },
		{ "mark", TITLE(""), ALIS_FOR_ALL, false, ALIS_FIT_KEEP },
		{ "place", TITLE(""), ALIS_FOR_PEOPLE, false, ALIS_FIT_BELOW },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, false, ALIS_FIT_BELOW },
		{ "file", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
		{ "line", TITLE(""), ALIS_FOR_MACHINES, true, ALIS_FIT_KEEP },
		{ "kind", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
		{ "what", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
		{ "account", TITLE(""), ALIS_FOR_MACHINES, false,
		    ALIS_FIT_KEEP },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, false, ALIS_FIT_BELOW },
		{ "", TITLE(ALIS_TEXT("gave")), ALIS_FOR_PEOPLE, true,
		    ALIS_FIT_KEEP },
		{ "gave", TITLE(""), ALIS_FOR_MACHINES, true, ALIS_FIT_KEEP },
		{ "left_out", TITLE(""), ALIS_FOR_MACHINES, true,
		    ALIS_FIT_KEEP },
		{ "left_out_by", TITLE(""), ALIS_FOR_JSON, false,
		    ALIS_FIT_KEEP },
		{ "left", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
	};
	static const struct alis_column behind[] = {
		{ "", TITLE(ALIS_TEXT("total")), ALIS_FOR_PEOPLE, true,
		    ALIS_FIT_KEEP },
		{ "total", TITLE(""), ALIS_FOR_MACHINES, true, ALIS_FIT_KEEP },
		{ "", TITLE(ALIS_TEXT("left out")), ALIS_FOR_PEOPLE, false,
		    ALIS_FIT_BELOW },
	};
	const size_t most =
	    ALIS_COUNT(before) + ALIS_LEFT_COUNT + ALIS_COUNT(behind);
	struct alis_column *columns =
	    ALIS_NEW(about->mem, struct alis_column, most);
	size_t n = 0;

	for (size_t i = 0; i < ALIS_COUNT(before); i++)
		columns[n++] = before[i];
	for (int i = 0; i < ALIS_LEFT_COUNT; i++)
		columns[n++] = (struct alis_column){
			.key = alis_left_name((enum alis_left)i),
			.title = ALIS_STR(""),
			.audience = ALIS_FOR_CSV,
			.right = true,
		};
	for (size_t i = 0; i < ALIS_COUNT(behind); i++)
		columns[n++] = behind[i];
	*count = n;
	return alis__titled(columns, n, about->language, about->mem);
}

static struct alis_cell proof_table(
    const struct about *about, const bool *lines)
{
	const struct alis_status *status = about->status;
	size_t column_count;
	const struct alis_column *columns = proof_columns(about, &column_count);
	struct rows rows =
	    alis__rows(columns, column_count, status->proof_count, about->mem);

	for (size_t i = 0; i < status->proof_count; i++)
		if (lines[i])
			row_cells(&rows, about, &status->proof[i]);
	return alis__table(&rows);
}

/* A deadline has a milestone, and no entries; a rhythm has weeks. */
static void proof_fields(
    struct fields *fields, const struct about *about, struct picked picked)
{
	struct alis_cell proof = proof_table(about, picked.lines);

	if (about->status->proof_count > 0) {
		alis__line(fields, ALIS_STR(""), ALIS_TONE_PLAIN);
		alis__field(fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE, proof);
	} else if (about->rule->how != ALIS_HOW_DEADLINE) {
		alis__line(fields, ALIS_STR(""), ALIS_TONE_PLAIN);
		alis__sentence(fields,
		    SAID(about->language, "nothing in the journal counts here"),
		    ALIS_TONE_DIM);
	}
	alis__share_fields(fields, about);
	alis__year_fields(fields, about);
	alis__gap_fields(fields, about);
	alis__timeline_fields(fields, about);
	/* What a report is about stands last: it is the CSV. */
	alis__field(fields, "proof", ALIS_STR(""), ALIS_FOR_MACHINES, proof);
}

const struct alis_report *alis_report_of_proof(const struct alis_run *run,
    const struct alis_status *status, const struct alis_selection *selection,
    enum alis_language language, struct alis_arena *mem)
{
	const struct about about = { run, alis_run_proved(run, status, mem),
		status->rule, language, mem };
	struct fields fields = alis__fields(mem);
	struct picked picked = lines_picked(run, about.status, selection, mem);

	alis__requirement_fields(&fields, &about);
	alis__reading_fields(&fields, &about);
	alis__namesake_fields(&fields, &about);
	if (selection != NULL)
		hidden_fields(&fields, picked, about.rule->unit, language);
	proof_fields(&fields, &about, picked);
	return alis__report_masked(&fields);
}
