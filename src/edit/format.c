/* SPDX-License-Identifier: MIT */
#include "form.h"

#define MEMORY_MOST     ((size_t)64 << 10) /* bytes held between lines */
#define BYTE_ORDER_MARK ALIS_STR("\xEF\xBB\xBF")
#define COMMENT_GAP     2

/* How far the walk through a source has come, in its lines and in what the
 * parser made of them. */
struct walk {
	struct layout layout;
	alis_str rest;    /* of the source, from the next line on */
	size_t source;    /* its number in the journal */
	size_t entry;     /* the next of the journal's entries */
	size_t directive; /* and directives */
	const struct alis_attribute *attribute; /* the next below them */
	const struct alis_posting *posting;
	size_t kind_column;
	size_t posting_column;
	bool in_value;       /* of an attribute: deeper lines go on with it */
	size_t key_indent;   /* its key's */
	size_t value_indent; /* the least of the lines that go on */
};

static size_t offset_of(const struct walk *w, alis_str text)
{
	return (size_t)(text.at - w->layout.src->bytes.at);
}

/* ---- lines below ---- */

static bool begins_key(const struct walk *w, struct alis_line line)
{
	return w->attribute != NULL &&
	    w->attribute->key_span.from == offset_of(w, line.text);
}

static bool begins_posting(const struct walk *w, struct alis_line line)
{
	return w->posting != NULL &&
	    w->posting->span.from == offset_of(w, line.text);
}

/* Take the next line of what is left, without its ending. */
static alis_str line_take(alis_str *rest)
{
	alis_cut cut = alis_str_cut(*rest, '\n');

	*rest = cut.tail;
	if (cut.head.n > 0 && cut.head.at[cut.head.n - 1] == '\r')
		cut.head.n--;
	return cut.head;
}

/* The least indentation of the lines that go on with a value, so that what
 * stands deeper among them still does. 0 if there are none. */
static size_t value_indent(const struct walk *w, size_t key_indent)
{
	alis_str rest = w->rest;
	size_t least = 0;

	while (rest.n > 0) {
		struct alis_line line = alis_parse_line(line_take(&rest));
		if (line.text.n == 0)
			continue;
		if (line.indent <= key_indent)
			break;
		if (least == 0 || line.indent < least)
			least = line.indent;
	}
	return least;
}

/* Where a line stands that goes on with a value, or a comment among them. */
static size_t value_column(const struct walk *w, struct alis_line line)
{
	if (w->value_indent == 0 || line.indent < w->value_indent)
		return VALUE_COLUMN;
	return VALUE_COLUMN + line.indent - w->value_indent;
}

static void below_put(struct walk *w, struct alis_line line)
{
	if (begins_key(w, line)) {
		alis__key_put(&w->layout, w->attribute, line.text);
		w->attribute = w->attribute->next;
		w->in_value = true;
		w->key_indent = line.indent;
		w->value_indent = value_indent(w, line.indent);
		return;
	}
	if (begins_posting(w, line)) {
		alis__posting_put(
		    &w->layout, w->posting, w->posting_column, line.text);
		w->posting = w->posting->next;
		w->in_value = false;
		return;
	}
	alis_out_fill(&w->layout.out, ' ', value_column(w, line));
	alis_out_put(&w->layout.out, line.text);
}

/* ---- lines at the margin ---- */

static void entry_begin(struct walk *w, const struct alis_entry *entry)
{
	alis__entry_put(&w->layout, entry, w->kind_column);
	w->attribute = entry->attributes;
	w->posting = entry->postings;
	w->posting_column = alis__posting_column(&w->layout, entry->postings);
	w->in_value = false;
}

static void directive_begin(
    struct walk *w, const struct alis_directive *directive)
{
	alis__directive_put(&w->layout, directive);
	w->attribute = directive->attributes;
	w->posting = NULL;
	w->in_value = false;
}

/* The record of the entry that begins at a place of this source, or NULL. */
static const struct alis_record *record_at(struct walk *w, size_t at)
{
	const struct alis_journal *journal = w->layout.journal;

	for (; w->entry < journal->entry_count; w->entry++) {
		const struct alis_record *record = &journal->records[w->entry];
		if (record->source == w->source && record->at >= at)
			return record->at == at ? record : NULL;
	}
	return NULL;
}

static const struct alis_directive *directive_at(struct walk *w, size_t at)
{
	const struct alis_journal *journal = w->layout.journal;

	for (; w->directive < journal->directive_count; w->directive++) {
		const struct alis_directive *d =
		    journal->directives[w->directive];
		if (d->src == w->layout.src && d->span.from >= at)
			return d->span.from == at ? d : NULL;
	}
	return NULL;
}

static void head_put(struct walk *w, struct alis_line line)
{
	size_t at = offset_of(w, line.text);
	const struct alis_record *record = record_at(w, at);
	const struct alis_directive *directive = directive_at(w, at);

	if (record != NULL)
		entry_begin(w, alis_journal_entry(w->layout.journal, w->entry));
	else if (directive != NULL)
		directive_begin(w, directive);
	else
		alis_out_put(&w->layout.out, line.text);
}

/* ---- every line ---- */

static alis_str without_blanks_behind(alis_str text)
{
	while (text.n > 0 &&
	    (text.at[text.n - 1] == ' ' || text.at[text.n - 1] == '\t'))
		text.n--;
	return text;
}

/* A comment behind what a line says, or alone on it. */
static void comment_put(struct walk *w, struct alis_line line)
{
	struct alis_out *out = &w->layout.out;

	if (line.comment.n == 0)
		return;
	if (line.text.n > 0)
		alis_out_fill(out, ' ', COMMENT_GAP);
	else if (w->in_value && line.indent > w->key_indent)
		alis_out_fill(out, ' ', value_column(w, line));
	else if (line.indent > 0)
		alis_out_fill(out, ' ', BELOW_COLUMN);
	alis_out_put(out, without_blanks_behind(line.comment));
}

/* Lay out the next line, but for its ending. False if it is blank. */
static bool line_put(struct walk *w)
{
	struct alis_line line = alis_parse_line(line_take(&w->rest));

	if (line.text.n > 0 && line.indent == 0)
		head_put(w, line);
	else if (line.text.n > 0)
		below_put(w, line);
	comment_put(w, line);
	return line.text.n > 0 || line.comment.n > 0;
}

/* The sign that ends the first line of a text; empty behind a last line that
 * is not ended. */
static alis_str ending_of(alis_str text)
{
	alis_cut cut = alis_str_cut(text, '\n');

	if (!cut.found)
		return ALIS_STR("");
	return cut.head.n > 0 && cut.head.at[cut.head.n - 1] == '\r'
	    ? ALIS_STR("\r\n")
	    : ALIS_STR("\n");
}

static struct walk walk_begin(const struct alis_source *src,
    const struct alis_journal *journal, const struct alis_books *books,
    size_t column, struct alis_arena *mem)
{
	struct walk w = {
		.layout = { .src = src,
		    .journal = journal,
		    .books = books,
		    .translate = true,
		    .mem = mem,
		    .out = alis_out_memory(mem) },
		.kind_column = column,
	};

	while (w.source < journal->source_count &&
	    journal->sources[w.source] != src)
		w.source++;
	return w;
}

/* Whether the line that comes next need not be laid out; then it is passed. */
static bool is_in_form(struct walk *w, struct form *form)
{
	size_t at = offset_of(w, w->rest), n;
	const struct alis_record *record;

	if (w->rest.at[0] == '\n') {
		w->rest = alis_str_from(w->rest, 1);
		return true;
	}
	record = record_at(w, at);
	if (record == NULL || !alis__is_in_form(form, record, &n))
		return false;
	w->attribute = NULL;
	w->posting = NULL;
	w->in_value = false;
	w->rest = alis_str_from(w->rest, n);
	return true;
}

/* Lay out the line that comes next in a walk of its own sink, ended as it is
 * or, behind a last line that is not, as the first is. */
static void next_put(struct walk *w, alis_str first)
{
	alis_str ending = ending_of(w->rest);
	bool says = line_put(w);

	if (ending.n == 0 && says)
		ending = first.n > 0 ? first : ALIS_STR("\n");
	alis_out_put(&w->layout.out, ending);
}

/* Lay out a whole source into '*made', or up to the first line that comes out
 * another where 'made' is NULL. Gives up to where all is made; 0 if all lines
 * stay. */
static size_t source_put(struct walk *w, struct alis_out *made)
{
	const struct alis_source *src = w->layout.src;
	struct alis_arena own = { 0 };
	struct form form = alis__form_begin(&w->layout, &own);
	alis_str first;
	size_t kept = 0; /* so far all is made, or as it was */

	w->rest = src->bytes;
	if (alis_str_starts(w->rest, BYTE_ORDER_MARK))
		w->rest = alis_str_from(w->rest, BYTE_ORDER_MARK.n);
	first = ending_of(w->rest);
	while (w->rest.n > 0 && (made != NULL || kept == 0)) {
		size_t from = offset_of(w, w->rest), end;
		if (is_in_form(w, &form))
			continue;
		next_put(w, first);
		end = w->rest.n == 0 ? src->bytes.n : offset_of(w, w->rest);
		if (!alis_str_same(alis_out_text(&w->layout.out),
		        alis_str_part(src->bytes, from, end))) {
			if (made != NULL) {
				alis_out_put(made,
				    alis_str_part(src->bytes, kept, from));
				alis_out_put(
				    made, alis_out_text(&w->layout.out));
			}
			kept = end;
		}
		w->layout.out.used = 0;
		if (w->layout.mem->held > MEMORY_MOST) {
			alis_arena_release(w->layout.mem);
			w->layout.out = alis_out_memory(w->layout.mem);
		}
	}
	alis_arena_release(&own);
	return kept;
}

alis_str alis_edit_format(const struct alis_source *src,
    const struct alis_journal *journal, const struct alis_books *books,
    bool translate, struct alis_arena *mem)
{
	struct alis_arena line = { 0 };
	struct walk w = walk_begin(src, journal, books, KIND_COLUMN, &line);
	struct alis_out made = alis_out_memory(mem);
	size_t kept;

	w.layout.translate = translate;
	kept = source_put(&w, &made);
	alis_arena_release(&line);
	if (kept == 0)
		return src->bytes;
	alis_out_put(&made, alis_str_from(src->bytes, kept));
	return alis_out_text(&made);
}

bool alis_edit_is_formatted(const struct alis_source *src,
    const struct alis_journal *journal, const struct alis_books *books,
    bool translate)
{
	struct alis_arena line = { 0 };
	struct walk w = walk_begin(src, journal, books, KIND_COLUMN, &line);
	size_t kept;

	w.layout.translate = translate;
	kept = source_put(&w, NULL);
	alis_arena_release(&line);
	return kept == 0;
}

alis_str alis_edit_entry(const struct alis_entry *entry,
    const struct alis_journal *journal, const struct alis_books *books,
    size_t column, struct alis_arena *mem)
{
	const struct alis_source *src = entry->src;
	struct walk w = walk_begin(src, journal, books, column, mem);
	alis_str end;

	/* Its last line with the comment that stands on it. */
	end =
	    alis_str_cut(alis_str_from(src->bytes, entry->span.to), '\n').head;
	w.rest = alis_str_part(src->bytes, entry->head.from,
	    (size_t)(end.at - src->bytes.at) + end.n);
	while (w.rest.n > 0) {
		line_put(&w);
		alis_out_char(&w.layout.out, '\n');
	}
	return alis_out_text(&w.layout.out);
}
