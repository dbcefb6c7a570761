/* SPDX-License-Identifier: MIT */
#include "diff.h"
#include "log.h"

static const char *const signs[ALIS_CHANGE_KIND_COUNT] = {
	[ALIS_ADDED] = "+ ",
	[ALIS_CONFIRMED_NOW] = "* ",
	[ALIS_WITHDRAWN] = "! ",
	[ALIS_CHANGED] = "~ ",
	[ALIS_REMOVED] = "- ",
};

/* ---- one change, of an entry or a directive ---- */

struct told {
	enum alis_change_kind change;
	const struct alis_source *src;
	alis_span span;
	alis_str days;    /* empty: it has none */
	alis_str kind;    /* of a directive: its word */
	alis_str amounts; /* of a directive: empty */
	alis_str what;    /* of a directive: its name */
	const struct alis_field_change *fields;
	size_t field_count;
};

static struct told entry_told(
    const struct alis_entry_change *change, struct alis_arena *mem)
{
	const struct alis_entry *entry =
	    change->is != NULL ? change->is : change->was;

	return (struct told){ change->kind, entry->src, entry->span,
		alis__days_text(entry, mem), entry->kind,
		alis__amounts_text(entry, mem), entry->what, change->fields,
		change->field_count };
}

/* "veiledning Ola Hansen" of a line that repeats. */
static alis_str repeated(const struct alis_entry *entry, struct alis_arena *mem)
{
	return JOINED(mem, entry->kind,
	    alis_str_of(entry->what.n > 0 ? " " : ""), entry->what);
}

static struct told directive_told(
    const struct alis_directive_change *change, struct alis_arena *mem)
{
	const struct alis_directive *directive =
	    change->is != NULL ? change->is : change->was;
	const struct alis_entry *entry = directive->entry;
	struct told told = { change->kind, directive->src, directive->span,
		ALIS_STR(""), alis_str_of(alis_directive_word(directive->kind)),
		ALIS_STR(""), directive->name, change->fields,
		change->field_count };

	if (entry != NULL) {
		told.days = alis__days_text(entry, mem);
		told.what = repeated(entry, mem);
	} else if (directive->kind == ALIS_DIRECTIVE_ASSERT) {
		told.days = alis__day_text(directive->day, mem);
	} else if (directive->kind == ALIS_DIRECTIVE_ALIAS) {
		told.what = JOINED(
		    mem, directive->name, ALIS_STR(" = "), directive->value);
	}
	return told;
}

struct changes_told {
	const struct told *at;
	size_t count;
};

static struct changes_told entries_told(
    const struct alis_changes *changes, struct alis_arena *mem)
{
	struct told *all = ALIS_NEW(mem, struct told, changes->count + 1);

	for (size_t i = 0; i < changes->count; i++)
		all[i] = entry_told(&changes->changes[i], mem);
	return (struct changes_told){ all, changes->count };
}

static struct changes_told directives_told(
    const struct alis_changes *changes, struct alis_arena *mem)
{
	struct told *all =
	    ALIS_NEW(mem, struct told, changes->directive_count + 1);

	for (size_t i = 0; i < changes->directive_count; i++)
		all[i] = directive_told(&changes->directives[i], mem);
	return (struct changes_told){ all, changes->directive_count };
}

/* ---- for people ---- */

alis_str alis__moved(alis_str was, alis_str is, struct alis_arena *mem)
{
	if (alis_str_same(was, is))
		return is;
	return JOINED(mem, was.n > 0 ? was : ALIS_STR("\xE2\x80\x93"),
	    ALIS_STR(" \xE2\x86\x92 "),
	    is.n > 0 ? is : ALIS_STR("\xE2\x80\x93"));
}

/* "+ 2018-01-05 vakt Stord", "+ fast 2018-01-01..2018-06-30 vakt Stord". */
static alis_str change_line(
    const struct told *told, bool is_entry, struct alis_arena *mem)
{
	const alis_str parts[] = { is_entry ? told->days : told->kind,
		is_entry ? told->kind : told->days, told->amounts, told->what };
	struct alis_out out = alis_out_memory(mem);

	alis_out_lit(&out, signs[told->change]);
	for (size_t i = 0; i < ALIS_COUNT(parts); i++) {
		if (i > 0 && parts[i].n > 0)
			alis_out_char(&out, ' ');
		alis_out_put(&out, parts[i]);
	}
	return alis_out_text(&out);
}

static void change_lines(struct fields *fields, struct changes_told changes,
    bool are_entries, enum alis_language language)
{
	for (size_t i = 0; i < changes.count; i++) {
		const struct told *told = &changes.at[i];
		size_t shown =
		    told->change == ALIS_CHANGED ? told->field_count : 0;
		alis__line(fields, change_line(told, are_entries, fields->mem),
		    ALIS_TONE_PLAIN);
		/* That it was confirmed says all of its one field. */
		for (size_t k = 0; k < shown; k++)
			alis__line(fields,
			    JOINED(fields->mem, ALIS_STR("    "),
			        alis__field_line(
			            &told->fields[k], language, fields->mem)),
			    ALIS_TONE_PLAIN);
	}
}

/* "1a2b3c4d 2018-12-31", "the work tree". */
static alis_str version_name(const struct alis_compared *version,
    enum alis_language language, struct alis_arena *mem)
{
	if (version->id.n == 0)
		return SAID(language, "the work tree");
	if (version->when.n == 0)
		return version->id;
	return JOINED(mem, version->id, ALIS_STR(" "),
	    SAID(language, alis_str_copy(version->when, mem).at));
}

/* What of a version could not be compared. */
static void lacking_line(struct fields *fields,
    const struct alis_compared *version, enum alis_language language)
{
	alis_str name = version_name(version, language, fields->mem);

	if (version->renamed.n > 0)
		alis__line(fields,
		    FILLED(fields->mem,
		        alis_said(language, "the journal is '%1' in %2"),
		        version->renamed, name),
		    ALIS_TONE_PLAIN);
	if (version->run == NULL)
		alis__line(fields,
		    FILLED(fields->mem,
		        alis_said(language, "there is no journal in %1"), name),
		    ALIS_TONE_DOUBTFUL);
	if (version->errors > 0)
		alis__line(fields,
		    FILLED(fields->mem,
		        alis_said_count(language,
		            "%1 error in %2; what it stands in is left out",
		            "%1 errors in %2; what they stand in is left out",
		            (int64_t)version->errors),
		        alis__count_text((int64_t)version->errors, fields->mem),
		        name),
		    ALIS_TONE_DOUBTFUL);
}

static bool same_text(
    const struct alis_compared *was, const struct alis_compared *is)
{
	const struct alis_journal *a, *b;

	if (was->run == NULL || is->run == NULL)
		return false;
	a = was->run->journal;
	b = is->run->journal;
	if (a->source_count != b->source_count)
		return false;
	for (size_t i = 0; i < a->source_count; i++)
		if (!alis_str_same(a->sources[i]->path, b->sources[i]->path) ||
		    !alis_str_same(a->sources[i]->bytes, b->sources[i]->bytes))
			return false;
	return true;
}

static const char *nothing_text(const struct alis_compared *was,
    const struct alis_compared *is, bool is_picked)
{
	if (same_text(was, is))
		return ALIS_TEXT("the journal is the same");
	if (is_picked)
		return ALIS_TEXT("no entry that fits the query differs");
	return ALIS_TEXT(
	    "only layout or files differ: no entry and no directive");
}

/* ---- for machines ---- */

static void told_cells(struct rows *rows, const struct told *told)
{
	struct alis_place at = alis_source_place(told->src, told->span.from);

	alis__cell(rows, alis__lit(alis__change_name(told->change)));
	alis__cell(rows, alis__text(told->src->name));
	alis__cell(rows, alis__number(at.line));
	alis__cell(rows, alis__text(told->days));
	alis__cell(rows, alis__text(told->kind));
	alis__cell(rows, alis__text(told->what));
	alis__cell(rows, alis__text(told->amounts));
}

#define TOLD_COLUMNS(audience) \
	{ "change", TITLE(""), audience, false, false }, \
	    { "file", TITLE(""), audience, false, false }, \
	    { "line", TITLE(""), audience, false, false }, \
	    { "date", TITLE(""), audience, false, false }, \
	    { "kind", TITLE(""), audience, false, false }, \
	    { "what", TITLE(""), audience, false, false }, \
	{ \
		"amount", TITLE(""), audience, false, false \
	}

static struct alis_cell changes_table(
    struct changes_told changes, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		TOLD_COLUMNS(ALIS_FOR_JSON),
		{ "fields", TITLE(""), ALIS_FOR_JSON, false, false },
	};
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), changes.count, mem);

	for (size_t i = 0; i < changes.count; i++) {
		told_cells(&rows, &changes.at[i]);
		alis__cell(&rows,
		    alis__field_table(
		        changes.at[i].fields, changes.at[i].field_count, mem));
	}
	return alis__table(&rows);
}

static void flat_rows(struct rows *rows, struct changes_told changes)
{
	static const struct alis_field_change none = { 0 };

	for (size_t i = 0; i < changes.count; i++) {
		const struct told *told = &changes.at[i];
		for (size_t k = 0; k == 0 || k < told->field_count; k++) {
			bool has = k < told->field_count;
			const struct alis_field_change *f =
			    has ? &told->fields[k] : &none;
			told_cells(rows, told);
			alis__cell(rows,
			    alis__lit(has ? alis_field_name(f->field) : ""));
			alis__cell(rows, alis__text(f->key));
			alis__cell(rows, alis__text(f->was));
			alis__cell(rows, alis__text(f->is));
		}
	}
}

static size_t flat_count(struct changes_told changes)
{
	size_t n = changes.count;

	for (size_t i = 0; i < changes.count; i++)
		n += changes.at[i].field_count;
	return n;
}

/* A row for each field that changed, or each entry: for spreadsheets. */
static struct alis_cell flat_table(struct changes_told entries,
    struct changes_told directives, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		TOLD_COLUMNS(ALIS_FOR_CSV),
		{ "field", TITLE(""), ALIS_FOR_CSV, false, false },
		{ "key", TITLE(""), ALIS_FOR_CSV, false, false },
		{ "was", TITLE(""), ALIS_FOR_CSV, false, false },
		{ "is", TITLE(""), ALIS_FOR_CSV, false, false },
	};
	struct rows rows = alis__rows(columns, ALIS_COUNT(columns),
	    flat_count(entries) + flat_count(directives), mem);

	flat_rows(&rows, entries);
	flat_rows(&rows, directives);
	return alis__table(&rows);
}

static struct alis_cell version_report(
    const struct alis_compared *version, struct alis_arena *mem)
{
	struct fields fields = alis__fields(mem);
	bool committed = version->id.n > 0;

	alis__field(&fields, "commit", ALIS_STR(""), ALIS_FOR_MACHINES,
	    committed ? alis__text(version->id) : alis__null());
	alis__field(&fields, "date", ALIS_STR(""), ALIS_FOR_MACHINES,
	    version->when.n > 0 ? alis__text(version->when) : alis__null());
	alis__field(&fields, "journal", ALIS_STR(""), ALIS_FOR_MACHINES,
	    version->run == NULL
	        ? alis__null()
	        : alis__text(version->run->journal->sources[0]->path));
	alis__field(&fields, "errors", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number((int64_t)version->errors));
	return (struct alis_cell){ .kind = ALIS_CELL_REPORT,
		.report = alis__report(&fields) };
}

/* ---- the whole ---- */

static void machine_fields(struct fields *fields,
    const struct alis_compared *was, const struct alis_compared *is,
    struct changes_told entries, struct changes_told directives)
{
	struct alis_arena *mem = fields->mem;

	alis__field(
	    fields, "format", ALIS_STR(""), ALIS_FOR_MACHINES, alis__number(1));
	alis__field(fields, "was", ALIS_STR(""), ALIS_FOR_MACHINES,
	    version_report(was, mem));
	alis__field(fields, "is", ALIS_STR(""), ALIS_FOR_MACHINES,
	    version_report(is, mem));
	alis__field(fields, "changes", ALIS_STR(""), ALIS_FOR_JSON,
	    changes_table(entries, mem));
	alis__field(fields, "directives", ALIS_STR(""), ALIS_FOR_JSON,
	    changes_table(directives, mem));
	alis__field(fields, "changes", ALIS_STR(""), ALIS_FOR_CSV,
	    flat_table(entries, directives, mem));
}

const struct alis_report *alis_report_of_diff(const struct alis_compared *was,
    const struct alis_compared *is, struct alis_changes changes, bool is_picked,
    alis_day day, enum alis_language language, struct alis_arena *mem)
{
	struct fields fields = alis__fields(mem);
	struct changes_told entries = entries_told(&changes, mem);
	struct changes_told directives = directives_told(&changes, mem);

	machine_fields(&fields, was, is, entries, directives);
	alis__line(&fields,
	    JOINED(mem, version_name(was, language, mem),
	        ALIS_STR(" \xE2\x86\x92 "), version_name(is, language, mem)),
	    ALIS_TONE_HEAD);
	lacking_line(&fields, was, language);
	lacking_line(&fields, is, language);
	change_lines(&fields, entries, true, language);
	change_lines(&fields, directives, false, language);
	if (changes.count + changes.directive_count == 0)
		alis__line(&fields,
		    SAID(language, nothing_text(was, is, is_picked)),
		    ALIS_TONE_PLAIN);
	if (is_picked)
		alis__line(&fields,
		    SAID(language,
		        "a query chooses among entries: directives and "
		        "requirements are left out"),
		    ALIS_TONE_DIM);
	alis__moved_requirements(&fields, is_picked ? NULL : was,
	    is_picked ? NULL : is, day, language);
	return alis__report_masked(&fields);
}
