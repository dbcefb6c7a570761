/* SPDX-License-Identifier: MIT */
#include "log.h"

#include <alis/guard.h>

const char *alis__change_name(enum alis_change_kind change)
{
	static const char *const names[ALIS_CHANGE_KIND_COUNT] = {
		[ALIS_ADDED] = "added",
		[ALIS_CONFIRMED_NOW] = "confirmed",
		[ALIS_WITHDRAWN] = "withdrawn",
		[ALIS_CHANGED] = "changed",
		[ALIS_REMOVED] = "removed",
	};

	return names[change];
}

static const char *const change_signs[ALIS_CHANGE_KIND_COUNT] = {
	[ALIS_ADDED] = "+",
	[ALIS_CONFIRMED_NOW] = "*",
	[ALIS_WITHDRAWN] = "!",
	[ALIS_CHANGED] = "~",
	[ALIS_REMOVED] = "-",
};

/* ---- what outlives the journals ---- */

/* History may hold what was committed without alis. */
static alis_str copy_masked(alis_str text, struct alis_arena *mem)
{
	return alis_guard_masked(alis_str_copy(text, mem), mem);
}

const struct alis_field_change *alis_report_fields(
    const struct alis_field_change *fields, size_t count,
    struct alis_arena *mem)
{
	struct alis_field_change *copies =
	    ALIS_NEW(mem, struct alis_field_change, count + 1);

	for (size_t i = 0; i < count; i++)
		copies[i] = (struct alis_field_change){
			.field = fields[i].field,
			.key = copy_masked(fields[i].key, mem),
			.was = copy_masked(fields[i].was, mem),
			.is = copy_masked(fields[i].is, mem),
		};
	return copies;
}

alis_str alis__amounts_text(
    const struct alis_entry *entry, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (const struct alis_quantity *q = entry->quantities; q != NULL;
	     q = q->next) {
		if (q != entry->quantities)
			alis_out_char(&out, ' ');
		alis_quantity_put(&out, q);
	}
	return alis_out_text(&out);
}

struct alis_log_change alis_report_log_change(
    const struct alis_entry_change *change, const struct alis_version *was,
    const struct alis_version *is, struct alis_arena *mem)
{
	const struct alis_entry *entry =
	    change->is != NULL ? change->is : change->was;
	struct alis_hex digest =
	    alis_entry_digest(entry, change->is != NULL ? is : was, mem);

	return (struct alis_log_change){
		.change = change->kind,
		.days = alis__days_text(entry, mem),
		.kind = copy_masked(entry->kind, mem),
		.what = copy_masked(entry->what, mem),
		.amounts = alis__amounts_text(entry, mem),
		.mark = entry->mark,
		.digest = alis_str_copy(alis_str_of(digest.text), mem),
		.fields = alis_report_fields(
		    change->fields, change->field_count, mem),
		.field_count = change->field_count,
	};
}

static const char *directive_word(enum alis_directive_kind kind)
{
	for (const struct alis_keyword *k = alis_keywords(); k->bokmaal != NULL;
	     k++)
		if (k->class == ALIS_WORDS_DIRECTIVE && k->value == (int)kind)
			return k->bokmaal;
	return "";
}

struct alis_log_change alis_report_log_directive(
    const struct alis_directive_change *change, struct alis_arena *mem)
{
	const struct alis_directive *directive =
	    change->is != NULL ? change->is : change->was;

	return (struct alis_log_change){
		.change = change->kind,
		.kind = alis_str_of(directive_word(directive->kind)),
		.what = copy_masked(directive->name, mem),
		.fields = alis_report_fields(
		    change->fields, change->field_count, mem),
		.field_count = change->field_count,
	};
}

/* ---- for people ---- */

/* "amount: 1 t → 1.5 t", in place of what is not there a dash. */
alis_str alis__field_line(const struct alis_field_change *field,
    enum alis_language language, struct alis_arena *mem)
{
	const alis_str none = ALIS_STR("\xE2\x80\x93");
	alis_str label = field->key.n > 0
	    ? field->key
	    : SAID(language, alis_field_name(field->field));

	return JOINED(mem, label, ALIS_STR(": "),
	    field->was.n > 0 ? field->was : none, ALIS_STR(" \xE2\x86\x92 "),
	    field->is.n > 0 ? field->is : none);
}

/* Of a change of the mark alone the sign says it. */
static bool tells_fields(const struct alis_log_change *change)
{
	return change->change == ALIS_CHANGED;
}

static void change_lines(struct fields *fields,
    const struct alis_log_change *changes, size_t count,
    enum alis_language language)
{
	struct alis_arena *mem = fields->mem;

	for (size_t i = 0; i < count; i++) {
		const struct alis_log_change *c = &changes[i];
		bool marked =
		    c->change == ALIS_ADDED && alis__mark_text(c->mark).n > 0;
		alis__line(fields,
		    JOINED(mem, ALIS_STR("    "),
		        alis_str_of(change_signs[c->change]), ALIS_STR(" "),
		        c->days, alis_str_of(c->days.n > 0 ? " " : ""),
		        alis__mark_text(marked ? c->mark : ALIS_MARK_NONE),
		        alis_str_of(marked ? " " : ""), c->kind,
		        alis_str_of(c->amounts.n > 0 ? " " : ""), c->amounts,
		        alis_str_of(c->what.n > 0 ? " " : ""), c->what),
		    ALIS_TONE_PLAIN);
		for (size_t k = 0; k < c->field_count && tells_fields(c); k++)
			alis__line(fields,
			    JOINED(mem, ALIS_STR("        "),
			        alis__field_line(&c->fields[k], language, mem)),
			    ALIS_TONE_PLAIN);
	}
}

alis_str alis__commit_head(const struct alis_log_commit *commit,
    enum alis_language language, struct alis_arena *mem)
{
	alis_str head = JOINED(mem, commit->id, ALIS_STR("  "),
	    alis__commit_day_text(commit->when, language, mem), ALIS_STR("  "),
	    commit->who);

	if (commit->signature == ALIS_UNSIGNED)
		return head;
	if (commit->signer.n > 0)
		return JOINED(mem, head, ALIS_STR("  "),
		    FILLED(mem, alis_said(language, "signed by %1"),
		        commit->signer));
	return JOINED(mem, head, ALIS_STR("  "),
	    FILLED(mem, alis_said(language, "signed, %1"),
	        SAID(language, alis_signed_name(commit->signature))));
}

void alis__commit_lines(struct fields *fields, const char *indent,
    const struct alis_log_commit *commit, enum alis_language language)
{
	struct alis_arena *mem = fields->mem;
	alis_str day =
	    alis__commit_day_text(commit->commit_when, language, mem);

	if (commit->committer.n > 0)
		alis__line(fields,
		    JOINED(mem, alis_str_of(indent),
		        FILLED(mem, alis_said(language, "committed %1 by %2"),
		            day, commit->committer)),
		    ALIS_TONE_PLAIN);
	else if (!alis_str_same(commit->when, commit->commit_when))
		alis__line(fields,
		    JOINED(mem, alis_str_of(indent),
		        FILLED(mem, alis_said(language, "committed %1"), day)),
		    ALIS_TONE_PLAIN);
	if (commit->why.text != NULL)
		alis__line(fields,
		    JOINED(mem, alis_str_of(indent),
		        alis_saying_in(&commit->why, language, mem)),
		    ALIS_TONE_DOUBTFUL);
}

/* A line that has a number and at most one word. */
static void counted_line(struct fields *fields, const char *text, size_t count,
    alis_str word, enum alis_tone tone)
{
	struct alis_arena *mem = fields->mem;

	alis__line(fields,
	    JOINED(mem, ALIS_STR("  "),
	        FILLED(mem, text, alis__count_text((int64_t)count, mem), word)),
	    tone);
}

static void statement_line(struct fields *fields,
    const struct alis_log_statement *statement, enum alis_language language)
{
	int64_t count = (int64_t)statement->count;

	if (statement->by.n == 0)
		return;
	counted_line(fields,
	    statement->withdraws
	        ? alis_said_count(language,
	              "says that %2 withdraws the attestation of %1 entry",
	              "says that %2 withdraws the attestation of %1 entries",
	              count)
	        : alis_said_count(language, "says that %2 attests %1 entry",
	              "says that %2 attests %1 entries", count),
	    statement->count, statement->by, ALIS_TONE_PLAIN);
}

static void remark(
    struct fields *fields, const char *text, enum alis_language language)
{
	alis__line(fields,
	    JOINED(fields->mem, ALIS_STR("  "), SAID(language, text)),
	    ALIS_TONE_PLAIN);
}

static void remark_lines(struct fields *fields,
    const struct alis_log_item *item, enum alis_language language)
{
	const alis_str none = ALIS_STR("");

	statement_line(fields, &item->statement, language);
	if (item->renamed_from.n > 0)
		alis__line(fields,
		    JOINED(fields->mem, ALIS_STR("  "),
		        FILLED(fields->mem,
		            alis_said(language, "the journal was called %1"),
		            item->renamed_from)),
		    ALIS_TONE_PLAIN);
	if (item->is_cut)
		counted_line(fields,
		    alis_said_count(language,
		        "history is cut off here: %1 entry as found",
		        "history is cut off here: %1 entries as found",
		        (int64_t)item->found),
		    item->found, none, ALIS_TONE_DOUBTFUL);
	if (item->is_merge)
		remark(fields,
		    ALIS_TEXT("a merge: what is unlike all that it joins"),
		    language);
	if (item->is_format)
		remark(fields,
		    ALIS_TEXT(
		        "moved or laid out anew: no entry and no directive "
		        "changed"),
		    language);
	if (item->is_unread)
		remark(fields, ALIS_TEXT("nothing changed in what can be read"),
		    language);
	if (item->errors > 0)
		counted_line(fields,
		    alis_said_count(language,
		        "the journal has %1 error here; lines with one are "
		        "left out",
		        "the journal has %1 errors here; lines with one are "
		        "left out",
		        (int64_t)item->errors),
		    item->errors, none, ALIS_TONE_DOUBTFUL);
}

static void item_lines(struct fields *fields, const struct alis_log_item *item,
    enum alis_language language)
{
	struct alis_arena *mem = fields->mem;

	alis__line(fields, alis__commit_head(&item->commit, language, mem),
	    ALIS_TONE_HEAD);
	alis__commit_lines(fields, "  ", &item->commit, language);
	alis__line(fields, JOINED(mem, ALIS_STR("  "), item->commit.subject),
	    ALIS_TONE_PLAIN);
	remark_lines(fields, item, language);
	change_lines(fields, item->changes, item->change_count, language);
	change_lines(fields, item->directives, item->directive_count, language);
}

/* ---- for machines ---- */

static struct alis_cell text_or_null(alis_str text)
{
	return text.n > 0 ? alis__text(text) : alis__null();
}

struct alis_cell alis__field_table(const struct alis_field_change *changes,
    size_t count, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "field", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "key", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "was", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "is", TITLE(""), ALIS_FOR_MACHINES, false, false },
	};
	struct rows rows = alis__rows(columns, ALIS_COUNT(columns), count, mem);

	for (size_t i = 0; i < count; i++) {
		alis__cell(&rows, alis__lit(alis_field_name(changes[i].field)));
		alis__cell(&rows, text_or_null(changes[i].key));
		alis__cell(&rows, text_or_null(changes[i].was));
		alis__cell(&rows, text_or_null(changes[i].is));
	}
	return alis__table(&rows);
}

static struct alis_cell changes_table(
    const struct alis_log_item *item, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "change", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "date", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "kind", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "what", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "amount", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "mark", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "digest", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "fields", TITLE(""), ALIS_FOR_MACHINES, false, false },
	};
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), item->change_count, mem);

	for (size_t i = 0; i < item->change_count; i++) {
		const struct alis_log_change *c = &item->changes[i];
		alis__cell(&rows, alis__lit(alis__change_name(c->change)));
		alis__cell(&rows, alis__text(c->days));
		alis__cell(&rows, alis__text(c->kind));
		alis__cell(&rows, alis__text(c->what));
		alis__cell(&rows, alis__text(c->amounts));
		alis__cell(&rows, alis__text(alis__mark_text(c->mark)));
		alis__cell(&rows, alis__text(c->digest));
		alis__cell(
		    &rows, alis__field_table(c->fields, c->field_count, mem));
	}
	return alis__table(&rows);
}

static struct alis_cell directives_table(
    const struct alis_log_item *item, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "change", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "directive", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "name", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "fields", TITLE(""), ALIS_FOR_MACHINES, false, false },
	};
	struct rows rows = alis__rows(
	    columns, ALIS_COUNT(columns), item->directive_count, mem);

	for (size_t i = 0; i < item->directive_count; i++) {
		const struct alis_log_change *c = &item->directives[i];
		alis__cell(&rows, alis__lit(alis__change_name(c->change)));
		alis__cell(&rows, alis__text(c->kind));
		alis__cell(&rows, alis__text(c->what));
		alis__cell(
		    &rows, alis__field_table(c->fields, c->field_count, mem));
	}
	return alis__table(&rows);
}

void alis__commit_fields(
    struct fields *fields, const struct alis_log_commit *commit)
{
	struct alis_arena *mem = fields->mem;
	const struct {
		const char *key;
		struct alis_cell cell;
	} all[] = {
		{ "commit", text_or_null(commit->id) },
		{ "date", alis__text(commit->when) },
		{ "author", alis__text(commit->who) },
		{ "subject", alis__text(commit->subject) },
		{ "email", alis__text(commit->email) },
		{ "time", text_or_null(commit->time) },
		{ "committer", text_or_null(commit->committer) },
		{ "commit_date", alis__text(commit->commit_when) },
		{ "commit_time", text_or_null(commit->commit_time) },
		{ "signature", alis__lit(alis_signed_name(commit->signature)) },
		{ "signer", text_or_null(commit->signer) },
		{ "why",
		    commit->why.text == NULL
		        ? alis__null()
		        : alis__text(
		              alis_saying_in(&commit->why, ALIS_EN, mem)) },
	};

	for (size_t i = 0; i < ALIS_COUNT(all); i++)
		alis__field(fields, all[i].key, ALIS_STR(""), ALIS_FOR_MACHINES,
		    all[i].cell);
}

static struct alis_cell statement_cell(
    const struct alis_log_statement *statement, struct alis_arena *mem)
{
	struct fields fields = alis__fields(mem);

	if (statement->by.n == 0)
		return alis__null();
	alis__field(&fields, "states", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__lit(statement->withdraws ? "withdrawn" : "attested"));
	alis__field(&fields, "by", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__text(statement->by));
	alis__field(&fields, "entries", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number((int64_t)statement->count));
	return (struct alis_cell){ .kind = ALIS_CELL_REPORT,
		.report = alis__report(&fields) };
}

static struct alis_cell commit_report(
    const struct alis_log_item *item, struct alis_arena *mem)
{
	struct fields fields = alis__fields(mem);
	const struct {
		const char *key;
		struct alis_cell cell;
	} all[] = {
		{ "summary", alis__bool(item->has_summary) },
		{ "merge", alis__bool(item->is_merge) },
		{ "formatted", alis__bool(item->is_format) },
		{ "unread", alis__bool(item->is_unread) },
		{ "cut", alis__bool(item->is_cut) },
		{ "found",
		    item->is_cut ? alis__number((int64_t)item->found)
		                 : alis__null() },
		{ "errors", alis__number((int64_t)item->errors) },
		{ "renamed_from", text_or_null(item->renamed_from) },
		{ "statement", statement_cell(&item->statement, mem) },
		{ "changes", changes_table(item, mem) },
		{ "directives", directives_table(item, mem) },
	};

	alis__commit_fields(&fields, &item->commit);
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
		alis__cell(&rows, commit_report(&items[i], mem));
		item_lines(&fields, &items[i], language);
	}
	alis__field(&fields, "commits", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__table(&rows));
	alis__field(&fields, "rows", ALIS_STR(""), ALIS_FOR_CSV,
	    alis__log_rows(items, count, mem));
	return alis__report(&fields);
}
