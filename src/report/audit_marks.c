/* SPDX-License-Identifier: MIT */
#include "audit.h"

/* ---- what stands behind each mark ---- */

/* "attested by who wrote it: kari@alis.example, 1a2b3c4d ..." */
static alis_str mark_text(const struct alis_audit_mark *mark,
    enum alis_language language, struct alis_arena *mem)
{
	/* What does not count says why itself. */
	const char *words = mark->backing == ALIS_BACKED_WRONGLY
	    ? alis_cover_name(mark->cover)
	    : alis_backing_words(mark->backing);

	return JOINED(mem, ALIS_STR("        "), mark->text, ALIS_STR(": "),
	    SAID(language, words), ALIS_STR(" ("), mark->by, ALIS_STR(", "),
	    mark->deed.id, ALIS_STR(")"));
}

static void list_marks(struct fields *fields, const struct alis_audit *audit,
    enum alis_backing backing, enum alis_language language)
{
	for (size_t i = 0; i < audit->mark_count; i++) {
		const struct alis_audit_mark *mark = &audit->marks[i];
		if (mark->backing != backing ||
		    (!mark->fails && mark->contested.n == 0 && !audit->in_full))
			continue;
		alis__line(fields, mark_text(mark, language, fields->mem),
		    mark->fails ? ALIS_TONE_BAD : ALIS_TONE_PLAIN);
		if (mark->contested.n > 0)
			alis__line(fields,
			    JOINED(fields->mem, ALIS_STR("            "),
			        FILLED(fields->mem,
			            alis_said(language,
			                "withdrawn in %1, which is signed "
			                "less well and does not count"),
			            mark->contested)),
			    ALIS_TONE_PLAIN);
	}
}

static struct alis_cell marks_table(
    const struct alis_audit *audit, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "entry", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "digest", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "backing", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "attested", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "by", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "commit", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "date", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "contested_by", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "fails", TITLE(""), ALIS_FOR_JSON, false, false },
	};
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), audit->mark_count, mem);

	for (size_t i = 0; i < audit->mark_count; i++) {
		const struct alis_audit_mark *mark = &audit->marks[i];
		alis__cell(&rows, alis__text(mark->text));
		alis__cell(&rows, alis__lit(mark->digest.text));
		alis__cell(&rows, alis__lit(alis_backing_name(mark->backing)));
		alis__cell(&rows, alis__lit(alis_cover_name(mark->cover)));
		alis__cell(&rows, alis__text(mark->by));
		alis__cell(&rows, alis__text(mark->deed.id));
		alis__cell(&rows, alis__text(mark->deed.when));
		alis__cell(&rows,
		    mark->contested.n > 0 ? alis__text(mark->contested)
		                          : alis__null());
		alis__cell(&rows, alis__bool(mark->fails));
	}
	return alis__table(&rows);
}

void alis__put_marks(struct fields *fields, const struct alis_audit *audit,
    enum alis_language language)
{
	struct fields counts = alis__fields(fields->mem);

	if (audit->mark_count > 0)
		alis__line(fields,
		    audit->who.n == 0
		        ? SAID(language, "entries that are confirmed")
		        : FILLED(fields->mem,
		              alis_said(
		                  language, "entries of %1 that are confirmed"),
		              audit->who),
		    ALIS_TONE_HEAD);
	for (int backing = 0; backing < ALIS_BACKED_COUNT; backing++) {
		enum alis_backing one = (enum alis_backing)backing;
		size_t n = 0, failed = 0;
		for (size_t i = 0; i < audit->mark_count; i++) {
			n += audit->marks[i].backing == one;
			failed += audit->marks[i].backing == one &&
			    audit->marks[i].fails;
		}
		alis__field(&counts, alis_backing_name(one), ALIS_STR(""),
		    ALIS_FOR_JSON, alis__number((int64_t)n));
		if (n > 0)
			alis__count_line(fields, n,
			    SAID(language, alis_backing_words(one)),
			    failed > 0 ? ALIS_TONE_BAD : ALIS_TONE_PLAIN);
		list_marks(fields, audit, one, language);
	}
	alis__field(&counts, "entries", ALIS_STR(""), ALIS_FOR_JSON,
	    marks_table(audit, fields->mem));
	alis__field(fields, "confirmations", ALIS_STR(""), ALIS_FOR_JSON,
	    (struct alis_cell){
	        .kind = ALIS_CELL_REPORT, .report = alis__report(&counts) });
}

/* ---- what was changed later ---- */

static const char *const event_names[] = {
	[ALIS_TRAIL_CHANGED] = "changed",
	[ALIS_TRAIL_WITHDRAWN] = "withdrawn",
	[ALIS_TRAIL_REMOVED] = "removed",
};

static const char *const event_texts[] = {
	[ALIS_TRAIL_CHANGED] = ALIS_TEXT("changed: %1"),
	[ALIS_TRAIL_WITHDRAWN] = ALIS_TEXT("mark taken away: %1"),
	[ALIS_TRAIL_REMOVED] = ALIS_TEXT("removed: %1"),
};

static alis_str value_text(
    alis_str value, enum alis_language language, struct alis_arena *mem)
{
	return value.n == 0 ? SAID(language, "nothing")
	                    : JOINED(mem, ALIS_STR("'"), value, ALIS_STR("'"));
}

/* "    amount: '1.5 t', now '2 t'" */
static void field_line(struct fields *fields,
    const struct alis_field_change *field, enum alis_language language)
{
	struct alis_arena *mem = fields->mem;
	alis_str name = SAID(language, alis_field_name(field->field));

	if (field->key.n > 0)
		name = JOINED(mem, name, ALIS_STR(" "), field->key);
	alis__line(fields,
	    JOINED(mem, ALIS_STR("        "),
	        FILLED(mem, alis_said(language, "%1: %2, now %3"), name,
	            value_text(field->was, language, mem),
	            value_text(field->is, language, mem))),
	    ALIS_TONE_PLAIN);
}

static void change_lines(struct fields *fields,
    const struct alis_audit_change *change, enum alis_language language)
{
	const struct alis_trail_event *event = change->event;
	struct alis_arena *mem = fields->mem;

	alis__line(fields,
	    JOINED(mem, ALIS_STR("    "),
	        alis__deed_text(&change->deed, language, mem), ALIS_STR("  "),
	        FILLED(mem, alis_said(language, event_texts[event->kind]),
	            event->text)),
	    change->fails ? ALIS_TONE_BAD : ALIS_TONE_PLAIN);
	for (size_t i = 0; i < event->field_count; i++)
		field_line(fields, &event->fields[i], language);
	if (event->kind == ALIS_TRAIL_CHANGED ||
	    change->outcome == ALIS_OUTCOME_BACK)
		alis__line(fields,
		    JOINED(mem, ALIS_STR("        "),
		        SAID(language, alis_outcome_words(change->outcome))),
		    ALIS_TONE_PLAIN);
}

static struct alis_cell fields_table(
    const struct alis_trail_event *event, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "field", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "key", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "was", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "is", TITLE(""), ALIS_FOR_JSON, false, false },
	};
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), event->field_count, mem);

	for (size_t i = 0; i < event->field_count; i++) {
		const struct alis_field_change *field = &event->fields[i];
		alis__cell(&rows, alis__lit(alis_field_name(field->field)));
		alis__cell(&rows,
		    field->key.n > 0 ? alis__text(field->key) : alis__null());
		alis__cell(&rows, alis__text(field->was));
		alis__cell(&rows, alis__text(field->is));
	}
	return alis__table(&rows);
}

static void change_cells(struct rows *rows,
    const struct alis_audit_change *change, struct alis_arena *mem)
{
	alis__cell(rows, alis__lit(event_names[change->event->kind]));
	alis__cell(rows, alis__text(change->event->text));
	alis__cell(rows, alis__text(change->deed.id));
	alis__cell(rows, alis__text(change->deed.when));
	alis__cell(rows, alis__text(change->deed.who));
	alis__cell(rows, alis__text(change->confirmed.id));
	alis__cell(rows, alis__text(change->confirmed.who));
	alis__cell(rows, fields_table(change->event, mem));
	alis__cell(rows, alis__lit(alis_outcome_name(change->outcome)));
	alis__cell(rows, alis__bool(change->fails));
}

void alis__put_changes(struct fields *fields, const struct alis_audit *audit,
    enum alis_language language)
{
	static const struct alis_column columns[] = {
		{ "change", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "entry", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "commit", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "date", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "author", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "confirmed_in", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "confirmed_by", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "fields", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "outcome", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "fails", TITLE(""), ALIS_FOR_JSON, false, false },
	};
	struct rows rows = alis__rows(
	    columns, ALIS_COUNT(columns), audit->change_count, fields->mem);

	if (audit->change_count > 0)
		alis__line(fields,
		    SAID(language, "changed after it was confirmed"),
		    ALIS_TONE_HEAD);
	for (size_t i = 0; i < audit->change_count; i++) {
		change_lines(fields, &audit->changes[i], language);
		change_cells(&rows, &audit->changes[i], fields->mem);
	}
	alis__field(fields, "changed_later", ALIS_STR(""), ALIS_FOR_JSON,
	    alis__table(&rows));
}
