/* SPDX-License-Identifier: MIT */
#include "build.h"

#include <alis/guard.h>

/* ---- the subject of a commit ---- */

static alis_str entry_words(const struct alis_entry *entry,
    const struct alis_kind *kind, enum alis_language language,
    struct alis_arena *mem)
{
	alis_str word = kind == NULL ? entry->kind : kind->word[language];
	alis_str what = entry->what;

	return what.n == 0 ? word : JOINED(mem, word, ALIS_STR(" "), what);
}

static const struct alis_kind *kind_of(
    const struct alis_books *books, const struct alis_entry_change *change)
{
	const struct alis_entry *entry =
	    change->is != NULL ? change->is : change->was;

	return alis_kind_find(books, entry->kind);
}

/* "kurs Grunnkurs A", "3 vakter": the changes of one sort and kind. */
static alis_str group_words(const struct alis_entry_change *first, size_t n,
    const struct alis_kind *kind, enum alis_language language,
    struct alis_arena *mem)
{
	const struct alis_entry *entry =
	    first->is != NULL ? first->is : first->was;

	if (n == 1)
		return entry_words(entry, kind, language, mem);
	return JOINED(mem, alis__count_text((int64_t)n, mem), ALIS_STR(" "),
	    kind == NULL ? entry->kind : kind->plural);
}

/* What became of them, in a language. */
static alis_str change_words(enum alis_change_kind kind, alis_str words,
    enum alis_language language, struct alis_arena *mem)
{
	static const char *const texts[ALIS_CHANGE_KIND_COUNT] = {
		[ALIS_CONFIRMED_NOW] = ALIS_TEXT("confirmed %1"),
		[ALIS_WITHDRAWN] = ALIS_TEXT("withdrew %1"),
		[ALIS_CHANGED] = ALIS_TEXT("changed %1"),
		[ALIS_REMOVED] = ALIS_TEXT("removed %1"),
	};

	return kind == ALIS_ADDED
	    ? words
	    : FILLED(mem, alis_said(language, texts[kind]), words);
}

/* One phrase for the changes that share sort and kind with the one at 'from';
 * 'told' marks them. */
static void put_phrase(struct alis_out *out, struct alis_changes changes,
    const struct alis_books *books, enum alis_language language, size_t from,
    bool *told, struct alis_arena *mem)
{
	const struct alis_entry_change *first = &changes.changes[from];
	const struct alis_kind *kind = kind_of(books, first);
	size_t n = 0;

	for (size_t i = from; i < changes.count; i++) {
		const struct alis_entry_change *c = &changes.changes[i];
		if (c->kind == first->kind && kind_of(books, c) == kind) {
			told[i] = true;
			n++;
		}
	}
	if (out->used > 0)
		alis_out_lit(out, "; ");
	alis_out_put(out,
	    change_words(first->kind,
	        group_words(first, n, kind, language, mem), language, mem));
}

alis_str alis_report_subject(struct alis_changes changes,
    const struct alis_books *books, enum alis_language language, size_t columns,
    struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	bool *told = ALIS_NEW(mem, bool, changes.count + 1);
	alis_str text, fit;

	for (size_t i = 0; i < changes.count; i++)
		if (!told[i])
			put_phrase(
			    &out, changes, books, language, i, told, mem);
	/* What is taken out must not live on in the message that says so. */
	text = alis_guard_masked(alis_out_text(&out), mem);
	if (text.n == 0)
		return SAID(language, "new summary");
	fit = alis_utf8_fit(text, columns);
	if (fit.n == text.n)
		return text;
	return JOINED(
	    mem, alis_utf8_fit(text, columns - 1), ALIS_STR("\xE2\x80\xA6"));
}

/* ---- log ---- */

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

/* A day; or words, where nobody can have meant what the commit claims. */
static alis_str when_text(
    alis_str when, enum alis_language language, struct alis_arena *mem)
{
	return SAID(language, alis_str_copy(when, mem).at);
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
		        when_text(item->when, language, mem), ALIS_STR("  "),
		        item->who, alis_str_of(item->met.n > 0 ? "  " : ""),
		        item->met),
		    ALIS_TONE_HEAD);
		alis__line(&fields, JOINED(mem, ALIS_STR("  "), item->subject),
		    ALIS_TONE_PLAIN);
		change_lines(&fields, item);
	}
	alis__field(&fields, "commits", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__table(&rows));
	return alis__report(&fields);
}

/* ---- audit ---- */

const struct alis_report *alis_report_of_audit(const struct alis_audit *audit,
    enum alis_language language, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "verdict", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "commit", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "date", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "author", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "subject", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "details", TITLE(""), ALIS_FOR_MACHINES, false, false },
	};
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), audit->count, mem);
	struct fields fields = alis__fields(mem);

	alis__field(&fields, "format", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number(1));
	for (size_t i = 0; i < audit->count; i++) {
		const struct alis_audit_item *item = &audit->items[i];
		const char *verdict = alis_verdict_name(item->verdict);
		alis__cell(&rows, alis__lit(verdict));
		alis__cell(&rows, alis__text(item->id));
		alis__cell(&rows, alis__text(item->when));
		alis__cell(&rows, alis__text(item->who));
		alis__cell(&rows, alis__text(item->subject));
		alis__cell(&rows,
		    (struct alis_cell){
		        .kind = ALIS_CELL_LIST, .list = item->details });
		alis__line(&fields,
		    JOINED(mem, item->id, ALIS_STR("  "),
		        when_text(item->when, language, mem), ALIS_STR("  "),
		        SAID(language, verdict), ALIS_STR("  "), item->subject),
		    item->fails ? ALIS_TONE_BAD : ALIS_TONE_GOOD);
		for (size_t k = 0; k < item->details.count; k++)
			alis__line(&fields,
			    JOINED(
			        mem, ALIS_STR("    "), item->details.names[k]),
			    ALIS_TONE_PLAIN);
	}
	alis__field(&fields, "summaries", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__table(&rows));
	alis__line(&fields,
	    FILLED(mem, alis_said(language, "%1 looked at, %2 at fault"),
	        alis__count_text((int64_t)audit->count, mem),
	        alis__count_text((int64_t)audit->failed, mem)),
	    ALIS_TONE_PLAIN);
	return alis__report(&fields);
}
