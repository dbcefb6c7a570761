/* SPDX-License-Identifier: MIT */
#include "build.h"

#include <stdlib.h>

#define COLUMN(key) \
	{ \
		key, { "", 0 }, ALIS_FOR_MACHINES, false, false \
	}

/* ---- amounts ---- */

static void amount_cells(struct rows *rows,
    const struct alis_quantity *quantity, struct alis_arena *mem)
{
	struct alis_exact exact = alis_quantity_exact(quantity);
	struct alis_out out = alis_out_memory(mem);

	alis_out_amount(&out, exact.amount);
	alis__cell(rows, alis__text(alis_out_text(&out)));
	alis__cell(rows, alis__lit(exact.unit));
}

static struct alis_cell quantity_list(
    const struct alis_quantity *first, struct alis_arena *mem)
{
	static const struct alis_column columns[] = { COLUMN("amount"),
		COLUMN("unit") };
	struct rows rows;
	size_t n = 0;

	for (const struct alis_quantity *q = first; q != NULL; q = q->next)
		n++;
	rows = alis__rows(columns, ALIS_COUNT(columns), n, mem);
	for (const struct alis_quantity *q = first; q != NULL; q = q->next)
		amount_cells(&rows, q, mem);
	return alis__table(&rows);
}

/* ---- what stands below ---- */

static struct alis_cell attribute_list(
    const struct alis_attribute *first, struct alis_arena *mem)
{
	static const struct alis_column columns[] = { COLUMN("key"),
		COLUMN("value") };
	struct rows rows;
	size_t n = 0;

	for (const struct alis_attribute *a = first; a != NULL; a = a->next)
		n++;
	rows = alis__rows(columns, ALIS_COUNT(columns), n, mem);
	for (const struct alis_attribute *a = first; a != NULL; a = a->next) {
		alis__cell(&rows, alis__text(a->key));
		alis__cell(&rows, alis__text(a->value));
	}
	return alis__table(&rows);
}

static struct alis_cell posting_list(
    const struct alis_posting *first, struct alis_arena *mem)
{
	static const struct alis_column columns[] = { COLUMN("account"),
		COLUMN("amount"), COLUMN("unit") };
	struct rows rows;
	size_t n = 0;

	for (const struct alis_posting *p = first; p != NULL; p = p->next)
		n++;
	rows = alis__rows(columns, ALIS_COUNT(columns), n, mem);
	for (const struct alis_posting *p = first; p != NULL; p = p->next) {
		alis__cell(&rows, alis__text(p->account));
		amount_cells(&rows, &p->quantity, mem);
	}
	return alis__table(&rows);
}

/* ---- entries ---- */

static struct alis_cell time_cell(int minute, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	if (minute == ALIS_NO_TIME)
		return alis__null();
	alis_time_put(&out, minute);
	return alis__text(alis_out_text(&out));
}

static void entry_row(struct rows *rows, const struct alis_entry *entry,
    const struct alis_kind *kind, struct alis_arena *mem)
{
	struct alis_place at = alis_source_place(entry->src, entry->span.from);
	bool timed = entry->from != ALIS_NO_TIME;

	alis__cell(rows, alis__text(entry->src->name));
	alis__cell(rows, alis__number(at.line));
	alis__cell(rows, alis__day(entry->first));
	alis__cell(rows, alis__day(entry->last));
	alis__cell(rows, alis__bool(entry->is_period));
	alis__cell(rows, time_cell(entry->from, mem));
	alis__cell(rows, time_cell(entry->to, mem));
	alis__cell(rows, timed ? alis__number(entry->minutes) : alis__null());
	alis__cell(rows, alis__text(alis__mark_text(entry->mark)));
	alis__cell(rows, alis__text(kind->word[ALIS_NB]));
	alis__cell(rows, alis__text(entry->kind));
	alis__cell(rows, quantity_list(entry->quantities, mem));
	alis__cell(rows, alis__text(entry->what));
	alis__cell(rows, alis__text(entry->note));
	alis__cell(rows, attribute_list(entry->attributes, mem));
	alis__cell(rows, posting_list(entry->postings, mem));
}

static struct alis_cell entry_list(
    const struct alis_run *run, struct alis_arena *mem)
{
	static const struct alis_column columns[] = { COLUMN("file"),
		COLUMN("line"), COLUMN("first"), COLUMN("last"),
		COLUMN("period"), COLUMN("from"), COLUMN("to"),
		COLUMN("minutes"), COLUMN("mark"), COLUMN("kind"),
		COLUMN("written"), COLUMN("quantities"), COLUMN("what"),
		COLUMN("note"), COLUMN("attributes"), COLUMN("postings") };
	const struct alis_journal *journal = run->journal;
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), journal->entry_count, mem);

	for (size_t i = 0; i < journal->entry_count; i++)
		if (!run->posted->entries[i].faulty)
			entry_row(&rows, alis_journal_entry(journal, i),
			    alis_posted_kind(run->posted, i), mem);
	return alis__table(&rows);
}

/* ---- directives ---- */

static alis_str rhythm_text(
    const struct alis_directive *directive, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_rhythm_put(&out, directive->rhythm);
	return alis_out_text(&out);
}

/* What a 'fast' line repeats. */
static struct alis_cell repeat_cell(
    const struct alis_repeat *repeat, struct alis_arena *mem)
{
	const struct alis_directive *directive = repeat->directive;
	const struct alis_entry *entry = directive->entry;
	struct fields fields = alis__fields(mem);
	const struct {
		const char *key;
		struct alis_cell cell;
	} members[] = {
		{ "first", alis__day(entry->first) },
		{ "last", alis__day(entry->last) },
		{ "rhythm", alis__text(rhythm_text(directive, mem)) },
		{ "kind", alis__text(repeat->kind->word[ALIS_NB]) },
		{ "written", alis__text(entry->kind) },
		{ "quantities", quantity_list(entry->quantities, mem) },
		{ "what", alis__text(entry->what) },
		{ "note", alis__text(entry->note) },
	};

	for (size_t i = 0; i < ALIS_COUNT(members); i++)
		alis__field(&fields, members[i].key, ALIS_STR(""),
		    ALIS_FOR_MACHINES, members[i].cell);
	return (struct alis_cell){ .kind = ALIS_CELL_REPORT,
		.report = alis__report(&fields) };
}

static void directive_row(struct rows *rows,
    const struct alis_directive *directive, const struct alis_repeat *repeat,
    struct alis_arena *mem)
{
	struct alis_place at =
	    alis_source_place(directive->src, directive->span.from);
	bool renames = directive->kind == ALIS_DIRECTIVE_ALIAS;
	bool asserts = directive->kind == ALIS_DIRECTIVE_ASSERT;
	bool named = repeat == NULL;

	alis__cell(rows, alis__text(directive->src->name));
	alis__cell(rows, alis__number(at.line));
	alis__cell(rows, alis__lit(alis_directive_word(directive->kind)));
	alis__cell(rows, named ? alis__text(directive->name) : alis__null());
	alis__cell(rows, renames ? alis__text(directive->value) : alis__null());
	alis__cell(rows, asserts ? alis__day(directive->day) : alis__null());
	if (asserts) {
		amount_cells(rows, &directive->quantity, mem);
	} else {
		alis__cell(rows, alis__null());
		alis__cell(rows, alis__null());
	}
	alis__cell(rows, named ? alis__null() : repeat_cell(repeat, mem));
	alis__cell(rows, attribute_list(directive->attributes, mem));
}

/* The directives that can be read, one after the other; '*repeat' is what the
 * one at 'at' repeats, or NULL. 'next' counts the 'fast' lines so far. */
static bool can_be_read(const struct alis_run *run, size_t at, size_t *next,
    const struct alis_repeat **repeat)
{
	*repeat = NULL;
	if (run->journal->directives[at]->kind != ALIS_DIRECTIVE_REPEAT)
		return true;
	*repeat = &run->posted->repeats[(*next)++];
	return (*repeat)->kind != NULL;
}

static struct alis_cell directive_list(
    const struct alis_run *run, struct alis_arena *mem)
{
	static const struct alis_column columns[] = { COLUMN("file"),
		COLUMN("line"), COLUMN("directive"), COLUMN("name"),
		COLUMN("value"), COLUMN("date"), COLUMN("amount"),
		COLUMN("unit"), COLUMN("repeats"), COLUMN("attributes") };
	const struct alis_journal *journal = run->journal;
	const struct alis_repeat *repeat;
	struct rows rows = alis__rows(
	    columns, ALIS_COUNT(columns), journal->directive_count, mem);
	size_t next = 0;

	for (size_t i = 0; i < journal->directive_count; i++)
		if (can_be_read(run, i, &next, &repeat))
			directive_row(
			    &rows, journal->directives[i], repeat, mem);
	return alis__table(&rows);
}

/* ---- errors ---- */

static int by_file(const void *left, const void *right)
{
	const struct alis_finding *const *a = left, *const *b = right;
	int order = alis_str_compare((*a)->file, (*b)->file);

	/* Those of one file stand in order already, and side by side in the
	 * array that both are from. */
	return order != 0 ? order : (*a > *b) - (*a < *b);
}

/* Warnings change nothing that is read, and may differ between programs. */
static struct alis_cell error_list(
    struct alis_findings findings, struct alis_arena *mem)
{
	static const struct alis_column columns[] = { COLUMN("file"),
		COLUMN("line"), COLUMN("column"), COLUMN("code") };
	const struct alis_finding **errors =
	    ALIS_NEW(mem, const struct alis_finding *, findings.count + 1);
	struct rows rows;
	size_t n = 0;

	for (size_t i = 0; i < findings.count; i++)
		if (findings.findings[i].severity == ALIS_ERROR)
			errors[n++] = &findings.findings[i];
	qsort(errors, n, sizeof(const struct alis_finding *), by_file);
	rows = alis__rows(columns, ALIS_COUNT(columns), n, mem);
	for (size_t i = 0; i < n; i++) {
		alis__cell(&rows, alis__text(errors[i]->file));
		alis__cell(&rows, alis__number(errors[i]->place.line));
		alis__cell(&rows, alis__number(errors[i]->place.column));
		alis__cell(&rows, alis__lit(errors[i]->code));
	}
	return alis__table(&rows);
}

/* ---- the same as a journal ---- */

static void attribute_lines(struct fields *fields,
    const struct alis_attribute *first, struct alis_arena *mem)
{
	for (const struct alis_attribute *a = first; a != NULL; a = a->next)
		alis__line(fields,
		    JOINED(mem, ALIS_STR("    "), a->key,
		        a->value.n > 0 ? ALIS_STR(": ") : ALIS_STR(":"),
		        a->value),
		    ALIS_TONE_PLAIN);
}

static void directive_lines(struct fields *fields,
    const struct alis_directive *directive, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_lit(&out, alis_directive_word(directive->kind));
	alis_out_char(&out, ' ');
	if (directive->kind == ALIS_DIRECTIVE_ASSERT) {
		alis_out_day(&out, directive->day);
		alis_out_char(&out, ' ');
	}
	alis_out_put(&out, directive->name);
	if (directive->kind == ALIS_DIRECTIVE_ALIAS) {
		alis_out_lit(&out, " = ");
		alis_out_put(&out, directive->value);
	} else if (directive->kind == ALIS_DIRECTIVE_ASSERT) {
		alis_out_lit(&out, " = ");
		alis_quantity_put(&out, &directive->quantity);
	}
	alis__line(fields, alis_out_text(&out), ALIS_TONE_PLAIN);
	attribute_lines(fields, directive->attributes, mem);
}

/* The kind's own word; or what was written, where an alias would read that
 * word as another. */
static alis_str kind_word(const struct alis_run *run,
    const struct alis_entry *entry, const struct alis_kind *kind)
{
	alis_str word = kind->word[ALIS_NB];

	return alis_journal_alias(run->journal, word) != NULL ? entry->kind
	                                                      : word;
}

/* KIND, amounts, WHAT and NOTE. */
static void put_thing(struct alis_out *out, const struct alis_run *run,
    const struct alis_entry *entry, const struct alis_kind *kind)
{
	alis_out_put(out, kind_word(run, entry, kind));
	for (const struct alis_quantity *q = entry->quantities; q != NULL;
	     q = q->next) {
		alis_out_char(out, ' ');
		alis_quantity_put(out, q);
	}
	if (entry->what.n > 0)
		alis_out_char(out, ' ');
	alis_out_put(out, entry->what);
	if (entry->note.n > 0)
		alis_out_lit(out, " | ");
	alis_out_put(out, entry->note);
}

static void repeat_lines(struct fields *fields, const struct alis_run *run,
    const struct alis_repeat *repeat, struct alis_arena *mem)
{
	const struct alis_directive *directive = repeat->directive;
	struct alis_out out = alis_out_memory(mem);

	alis_out_lit(&out, alis_directive_word(directive->kind));
	alis_out_char(&out, ' ');
	alis_out_put(&out, alis__days_text(directive->entry, mem));
	alis_out_char(&out, ' ');
	alis_rhythm_put(&out, directive->rhythm);
	alis_out_char(&out, ' ');
	put_thing(&out, run, directive->entry, repeat->kind);
	alis__line(fields, alis_out_text(&out), ALIS_TONE_PLAIN);
	attribute_lines(fields, directive->attributes, mem);
}

static alis_str entry_line(const struct alis_run *run,
    const struct alis_entry *entry, const struct alis_kind *kind,
    struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_put(&out, alis__days_text(entry, mem));
	alis_out_char(&out, ' ');
	if (entry->from != ALIS_NO_TIME) {
		alis_time_put(&out, entry->from);
		alis_out_char(&out, '-');
		alis_time_put(&out, entry->to);
		alis_out_char(&out, ' ');
	}
	if (entry->mark != ALIS_MARK_NONE) {
		alis_out_put(&out, alis__mark_text(entry->mark));
		alis_out_char(&out, ' ');
	}
	put_thing(&out, run, entry, kind);
	return alis_out_text(&out);
}

static void entry_lines(struct fields *fields, const struct alis_run *run,
    const struct alis_entry *entry, const struct alis_kind *kind,
    struct alis_arena *mem)
{
	alis__line(fields, entry_line(run, entry, kind, mem), ALIS_TONE_PLAIN);
	attribute_lines(fields, entry->attributes, mem);
	for (const struct alis_posting *p = entry->postings; p != NULL;
	     p = p->next) {
		struct alis_out out = alis_out_memory(mem);
		alis_out_lit(&out, "    ");
		alis_out_put(&out, p->account);
		alis_out_lit(&out, "  ");
		alis_quantity_put(&out, &p->quantity);
		alis__line(fields, alis_out_text(&out), ALIS_TONE_PLAIN);
	}
}

/* What 'inkluder' names stands here itself, so that the lines are a journal
 * in one file. */
static void journal_lines(
    struct fields *fields, const struct alis_run *run, struct alis_arena *mem)
{
	const struct alis_journal *journal = run->journal;
	const struct alis_repeat *repeat;
	size_t next = 0;

	for (size_t i = 0; i < journal->directive_count; i++) {
		if (!can_be_read(run, i, &next, &repeat) ||
		    journal->directives[i]->kind == ALIS_DIRECTIVE_INCLUDE)
			continue;
		if (repeat != NULL)
			repeat_lines(fields, run, repeat, mem);
		else
			directive_lines(fields, journal->directives[i], mem);
	}
	for (size_t i = 0; i < journal->entry_count; i++)
		if (!run->posted->entries[i].faulty)
			entry_lines(fields, run, alis_journal_entry(journal, i),
			    alis_posted_kind(run->posted, i), mem);
}

const struct alis_report *alis_report_of_print(const struct alis_run *run,
    struct alis_findings findings, struct alis_arena *mem)
{
	struct fields fields = alis__fields(mem);

	alis__field(&fields, "format", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number(1));
	alis__field(&fields, "directives", ALIS_STR(""), ALIS_FOR_MACHINES,
	    directive_list(run, mem));
	alis__field(&fields, "entries", ALIS_STR(""), ALIS_FOR_MACHINES,
	    entry_list(run, mem));
	alis__field(&fields, "errors", ALIS_STR(""), ALIS_FOR_MACHINES,
	    error_list(findings, mem));
	journal_lines(&fields, run, mem);
	return alis__report(&fields);
}
