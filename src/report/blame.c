/* SPDX-License-Identifier: MIT */
#include "log.h"

/* "added", ...: for machines. */
static const char *event_name(enum alis_event event)
{
	static const char *const names[ALIS_EVENT_COUNT] = {
		[ALIS_EVENT_FOUND] = "found",
		[ALIS_EVENT_ADDED] = "added",
		[ALIS_EVENT_CHANGED] = "changed",
		[ALIS_EVENT_CONFIRMED] = "confirmed",
		[ALIS_EVENT_WITHDRAWN] = "withdrawn",
		[ALIS_EVENT_REMOVED] = "removed",
		[ALIS_EVENT_ATTESTED] = "attested",
		[ALIS_EVENT_UNATTESTED] = "attestation withdrawn",
	};

	return names[event];
}

/* ---- for people ---- */

/* The lines of an entry, the first behind a sign. */
static void entry_lines(struct fields *fields, const char *before,
    const char *between, enum alis_mark mark, alis_str text,
    enum alis_tone tone)
{
	alis_str sign = alis__mark_text(mark);
	alis_str blank = alis_str_of(sign.n > 0 ? " " : "");

	while (text.n > 0) {
		alis_cut cut = alis_str_cut(text, '\n');
		alis__line(fields,
		    JOINED(fields->mem, alis_str_of(before), sign, blank,
		        cut.head),
		    tone);
		before = between;
		sign = blank = ALIS_STR("");
		text = cut.tail;
	}
}

static void told(struct fields *fields, const char *text, alis_str word)
{
	alis__line(fields,
	    JOINED(
	        fields->mem, ALIS_STR("    "), FILLED(fields->mem, text, word)),
	    ALIS_TONE_PLAIN);
}

static void event_lines(struct fields *fields,
    const struct alis_blame_event *event, enum alis_language language)
{
	struct alis_arena *mem = fields->mem;
	const alis_str none = ALIS_STR("");

	switch (event->event) {
	case ALIS_EVENT_FOUND:
		told(fields,
		    alis_said(language,
		        "history is cut off here; this is how it was found:"),
		    none);
		entry_lines(fields, "      ", "      ", event->mark,
		    event->text, ALIS_TONE_PLAIN);
		break;
	case ALIS_EVENT_ADDED:
		entry_lines(fields, "    + ", "      ", event->mark,
		    event->text, ALIS_TONE_PLAIN);
		break;
	case ALIS_EVENT_REMOVED:
		entry_lines(fields, "    - ", "      ", event->mark,
		    event->text, ALIS_TONE_PLAIN);
		break;
	case ALIS_EVENT_ATTESTED:
		told(fields, alis_said(language, "says that %1 attests it"),
		    event->by);
		break;
	case ALIS_EVENT_UNATTESTED:
		told(fields,
		    alis_said(language,
		        "says that %1 withdraws the attestation of it"),
		    event->by);
		break;
	default:
		for (size_t i = 0; i < event->field_count; i++)
			alis__line(fields,
			    JOINED(mem, ALIS_STR("    "),
			        alis__field_line(
			            &event->fields[i], language, mem)),
			    ALIS_TONE_PLAIN);
	}
}

static void event_head(struct fields *fields,
    const struct alis_log_commit *commit, enum alis_language language)
{
	if (commit->id.n == 0) {
		alis__line(fields,
		    JOINED(fields->mem, ALIS_STR("  "),
		        SAID(language, "not committed yet")),
		    ALIS_TONE_DOUBTFUL);
		return;
	}
	alis__line(fields,
	    JOINED(fields->mem, ALIS_STR("  "),
	        alis__commit_head(commit, language, fields->mem),
	        ALIS_STR("  "), commit->subject),
	    ALIS_TONE_PLAIN);
	alis__commit_lines(fields, "    ", commit, language);
}

static void blame_lines(struct fields *fields, const struct alis_blame *blame,
    enum alis_language language)
{
	struct alis_arena *mem = fields->mem;

	alis__line(fields,
	    JOINED(mem, blame->place, ALIS_STR("  sha256 "), blame->digest),
	    ALIS_TONE_HEAD);
	entry_lines(fields, "", "", blame->mark, blame->text, ALIS_TONE_HEAD);
	for (size_t i = 0; i < blame->count; i++) {
		const struct alis_blame_event *event = &blame->events[i];
		bool again = i > 0 && event->commit.id.n > 0 &&
		    alis_str_same(
		        event->commit.id, blame->events[i - 1].commit.id);
		if (!again)
			event_head(fields, &event->commit, language);
		event_lines(fields, event, language);
	}
}

/* ---- for machines ---- */

static struct alis_cell event_report(
    const struct alis_blame_event *event, struct alis_arena *mem)
{
	struct fields fields = alis__fields(mem);
	const struct {
		const char *key;
		struct alis_cell cell;
	} all[] = {
		{ "text",
		    event->text.n > 0 ? alis__text(event->text)
		                      : alis__null() },
		{ "mark",
		    event->text.n > 0 ? alis__text(alis__mark_text(event->mark))
		                      : alis__null() },
		{ "by",
		    event->by.n > 0 ? alis__text(event->by) : alis__null() },
		{ "fields",
		    alis__field_table(event->fields, event->field_count, mem) },
	};

	alis__field(&fields, "event", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__lit(event_name(event->event)));
	alis__commit_fields(&fields, &event->commit);
	for (size_t i = 0; i < ALIS_COUNT(all); i++)
		alis__field(&fields, all[i].key, ALIS_STR(""),
		    ALIS_FOR_MACHINES, all[i].cell);
	return (struct alis_cell){ .kind = ALIS_CELL_REPORT,
		.report = alis__report(&fields) };
}

static struct alis_cell blame_report(
    const struct alis_blame *blame, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ NULL, TITLE(""), ALIS_FOR_MACHINES, false, false },
	};
	struct rows events = alis__rows(columns, 1, blame->count, mem);
	struct fields fields = alis__fields(mem);

	for (size_t i = 0; i < blame->count; i++)
		alis__cell(&events, event_report(&blame->events[i], mem));
	const struct {
		const char *key;
		struct alis_cell cell;
	} all[] = {
		{ "place", alis__text(blame->place) },
		{ "digest", alis__text(blame->digest) },
		{ "mark", alis__text(alis__mark_text(blame->mark)) },
		{ "text", alis__text(blame->text) },
		{ "events", alis__table(&events) },
	};
	for (size_t i = 0; i < ALIS_COUNT(all); i++)
		alis__field(&fields, all[i].key, ALIS_STR(""),
		    ALIS_FOR_MACHINES, all[i].cell);
	return (struct alis_cell){ .kind = ALIS_CELL_REPORT,
		.report = alis__report(&fields) };
}

static const struct alis_column csv_columns[] = {
	{ "digest", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "commit", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "date", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "author", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "signature", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "event", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "by", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "field", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "key", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "was", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "is", TITLE(""), ALIS_FOR_CSV, false, false },
};

/* An event or, if 'field' is not NULL, what it did to that field. */
static void put_row(struct rows *rows, alis_str digest,
    const struct alis_blame_event *event, const struct alis_field_change *field)
{
	const alis_str none = ALIS_STR("");
	const alis_str cells[] = {
		digest,
		event->commit.id,
		event->commit.when,
		event->commit.who,
		alis_str_of(alis_signed_name(event->commit.signature)),
		alis_str_of(event_name(event->event)),
		event->by,
		field == NULL ? none
		              : alis_str_of(alis_field_name(field->field)),
		field == NULL ? none : field->key,
		field == NULL ? none : field->was,
		field == NULL ? event->text : field->is,
	};

	for (size_t i = 0; i < ALIS_COUNT(cells); i++)
		alis__cell(rows, alis__text(cells[i]));
}

/* A row for each field of each event: for spreadsheets. */
static struct alis_cell blame_rows(
    const struct alis_blame *entries, size_t count, struct alis_arena *mem)
{
	struct rows rows;
	size_t needed = 0;

	for (size_t i = 0; i < count; i++)
		for (size_t k = 0; k < entries[i].count; k++)
			needed += entries[i].events[k].field_count + 1;
	rows = alis__rows(csv_columns, ALIS_COUNT(csv_columns), needed, mem);
	for (size_t i = 0; i < count; i++) {
		for (size_t k = 0; k < entries[i].count; k++) {
			const struct alis_blame_event *e =
			    &entries[i].events[k];
			for (size_t f = 0; f < e->field_count; f++)
				put_row(
				    &rows, entries[i].digest, e, &e->fields[f]);
			if (e->field_count == 0)
				put_row(&rows, entries[i].digest, e, NULL);
		}
	}
	return alis__table(&rows);
}

const struct alis_report *alis_report_of_blame(const struct alis_blame *entries,
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
		alis__cell(&rows, blame_report(&entries[i], mem));
		blame_lines(&fields, &entries[i], language);
	}
	alis__field(&fields, "entries", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__table(&rows));
	alis__field(&fields, "rows", ALIS_STR(""), ALIS_FOR_CSV,
	    blame_rows(entries, count, mem));
	return alis__report(&fields);
}
