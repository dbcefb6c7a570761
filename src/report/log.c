/* SPDX-License-Identifier: MIT */
#include "build.h"

#include <alis/guard.h>

static const char *const change_names[ALIS_CHANGE_KIND_COUNT] = {
	[ALIS_ADDED] = "added",
	[ALIS_CONFIRMED_NOW] = "confirmed",
	[ALIS_WITHDRAWN] = "withdrawn",
	[ALIS_CHANGED] = "changed",
	[ALIS_REMOVED] = "removed",
};

static const char *const change_signs[ALIS_CHANGE_KIND_COUNT] = {
	[ALIS_ADDED] = "+",
	[ALIS_CONFIRMED_NOW] = "*",
	[ALIS_WITHDRAWN] = "!",
	[ALIS_CHANGED] = "~",
	[ALIS_REMOVED] = "-",
};

/* "3 of 13 met" */
static alis_str met_text(const struct alis_run *run,
    enum alis_language language, struct alis_arena *mem)
{
	int64_t met = 0;

	for (size_t i = 0; i < run->status_count; i++)
		met += run->statuses[i].state == ALIS_MET;
	return FILLED(mem, alis_said(language, "%1 of %2 met"),
	    alis__count_text(met, mem),
	    alis__count_text((int64_t)run->status_count, mem));
}

/* History may hold what was committed without alis. */
static alis_str copy_masked(alis_str text, struct alis_arena *mem)
{
	return alis_guard_masked(alis_str_copy(text, mem), mem);
}

void alis_report_log_fill(struct alis_log_item *item,
    struct alis_changes changes, const struct alis_run *run,
    enum alis_language language, struct alis_arena *mem)
{
	struct alis_log_change *copies =
	    ALIS_NEW(mem, struct alis_log_change, changes.count + 1);

	for (size_t i = 0; i < changes.count; i++) {
		const struct alis_entry_change *c = &changes.changes[i];
		const struct alis_entry *entry = c->is != NULL ? c->is : c->was;
		copies[i] = (struct alis_log_change){
			.change = c->kind,
			.days = alis__days_text(entry, mem),
			.kind = copy_masked(entry->kind, mem),
			.what = copy_masked(entry->what, mem),
		};
	}
	item->changes = copies;
	item->change_count = changes.count;
	item->met = run == NULL ? ALIS_STR("") : met_text(run, language, mem);
}

static struct alis_cell changes_table(
    const struct alis_log_item *item, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "change", TITLE(""), ALIS_FOR_ALL, false, false },
		{ "date", TITLE(""), ALIS_FOR_ALL, false, false },
		{ "kind", TITLE(""), ALIS_FOR_ALL, false, false },
		{ "what", TITLE(""), ALIS_FOR_ALL, false, false },
	};
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), item->change_count, mem);

	for (size_t i = 0; i < item->change_count; i++) {
		const struct alis_log_change *c = &item->changes[i];
		alis__cell(&rows, alis__lit(change_names[c->change]));
		alis__cell(&rows, alis__text(c->days));
		alis__cell(&rows, alis__text(c->kind));
		alis__cell(&rows, alis__text(c->what));
	}
	return alis__table(&rows);
}

static void change_lines(
    struct fields *fields, const struct alis_log_item *item)
{
	for (size_t i = 0; i < item->change_count; i++) {
		const struct alis_log_change *c = &item->changes[i];
		alis__line(fields,
		    JOINED(fields->mem, ALIS_STR("    "),
		        alis_str_of(change_signs[c->change]), ALIS_STR(" "),
		        c->days, ALIS_STR(" "), c->kind,
		        alis_str_of(c->what.n > 0 ? " " : ""), c->what),
		    ALIS_TONE_PLAIN);
	}
}

static struct alis_cell commit_report(
    const struct alis_log_item *item, struct alis_arena *mem)
{
	struct fields fields = alis__fields(mem);
	const struct {
		const char *key;
		struct alis_cell cell;
	} all[] = {
		{ "commit", alis__text(item->id) },
		{ "date", alis__text(item->when) },
		{ "author", alis__text(item->who) },
		{ "subject", alis__text(item->subject) },
		{ "summary", alis__bool(item->has_summary) },
		{ "changes", changes_table(item, mem) },
	};

	for (size_t i = 0; i < ALIS_COUNT(all); i++)
		alis__field(&fields, all[i].key, ALIS_STR(""),
		    ALIS_FOR_MACHINES, all[i].cell);
	return (struct alis_cell){ .kind = ALIS_CELL_REPORT,
		.report = alis__report(&fields) };
}

const struct alis_report *alis_report_of_log(const struct alis_log_item *items,
    size_t count, enum alis_language language, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ NULL, TITLE(""), ALIS_FOR_MACHINES, false, false },
	};
	struct rows rows = alis__rows(columns, 1, count, mem);
	struct fields fields = alis__fields(mem);

	alis__field(&fields, "format", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number(1));
	for (size_t i = 0; i < count; i++) {
		const struct alis_log_item *item = &items[i];
		alis__cell(&rows, commit_report(item, mem));
		alis__line(&fields,
		    JOINED(mem, item->id, ALIS_STR("  "),
		        alis__commit_day_text(item->when, language, mem),
		        ALIS_STR("  "), item->who,
		        alis_str_of(item->met.n > 0 ? "  " : ""), item->met),
		    ALIS_TONE_HEAD);
		alis__line(&fields, JOINED(mem, ALIS_STR("  "), item->subject),
		    ALIS_TONE_PLAIN);
		change_lines(&fields, item);
	}
	alis__field(&fields, "commits", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__table(&rows));
	return alis__report(&fields);
}
