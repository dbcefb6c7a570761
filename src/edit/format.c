/* SPDX-License-Identifier: MIT */
#include "layout.h"

#define BYTE_ORDER_MARK ALIS_STR("\xEF\xBB\xBF")
#define COMMENT_GAP     2

/* How far the walk through a source has come, in its lines and in what the
 * parser made of them. */
struct walk {
	struct layout layout;
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

/* The least indentation of the lines that go on with a value, so that what
 * stands deeper among them still does. 0 if there are none. */
static size_t value_indent(
    const struct walk *w, uint32_t number, size_t key_indent)
{
	const struct alis_source *src = w->layout.src;
	size_t least = 0;

	while (++number <= alis_source_line_count(src)) {
		struct alis_line line =
		    alis_parse_line(alis_source_line(src, number));
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

static void below_put(struct walk *w, uint32_t number, struct alis_line line)
{
	if (begins_key(w, line)) {
		alis__key_put(&w->layout, w->attribute, line.text);
		w->attribute = w->attribute->next;
		w->in_value = true;
		w->key_indent = line.indent;
		w->value_indent = value_indent(w, number, line.indent);
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

/* The journal's entry that begins at a place of this source, or NULL. */
static const struct alis_entry *entry_at(struct walk *w, size_t at)
{
	const struct alis_journal *journal = w->layout.journal;

	for (; w->entry < journal->entry_count; w->entry++) {
		const struct alis_entry *entry =
		    alis_journal_entry(journal, w->entry);
		if (entry->src == w->layout.src && entry->head.from >= at)
			return entry->head.from == at ? entry : NULL;
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
	const struct alis_entry *entry = entry_at(w, at);
	const struct alis_directive *directive = directive_at(w, at);

	if (entry != NULL)
		entry_begin(w, entry);
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

/* False if the line is blank. */
static bool line_put(struct walk *w, uint32_t number)
{
	struct alis_line line =
	    alis_parse_line(alis_source_line(w->layout.src, number));

	if (line.text.n > 0 && line.indent == 0)
		head_put(w, line);
	else if (line.text.n > 0)
		below_put(w, number, line);
	comment_put(w, line);
	return line.text.n > 0 || line.comment.n > 0;
}

/* The sign that ends a line, as it stands; empty behind a last line that is
 * not ended. */
static alis_str ending_of(const struct alis_source *src, uint32_t number)
{
	alis_str line =
	    alis_str_part(src->bytes, alis_source_line_at(src, number),
	        alis_source_line_at(src, number + 1));

	if (line.n == 0 || line.at[line.n - 1] != '\n')
		return ALIS_STR("");
	return line.n > 1 && line.at[line.n - 2] == '\r' ? ALIS_STR("\r\n")
	                                                 : ALIS_STR("\n");
}

static struct walk walk_begin(const struct alis_source *src,
    const struct alis_journal *journal, const struct alis_books *books,
    size_t column, struct alis_arena *mem)
{
	return (struct walk){
		.layout = { .src = src,
		    .journal = journal,
		    .books = books,
		    .translate = true,
		    .mem = mem,
		    .out = alis_out_memory(mem) },
		.kind_column = column,
	};
}

alis_str alis_edit_format(const struct alis_source *src,
    const struct alis_journal *journal, const struct alis_books *books,
    bool translate, struct alis_arena *mem)
{
	struct walk w = walk_begin(src, journal, books, KIND_COLUMN, mem);
	struct alis_out *out = &w.layout.out;

	w.layout.translate = translate;
	if (alis_str_starts(src->bytes, BYTE_ORDER_MARK))
		alis_out_put(out, BYTE_ORDER_MARK);
	for (uint32_t number = 1; number <= alis_source_line_count(src);
	     number++) {
		alis_str ending = ending_of(src, number);
		bool says = line_put(&w, number);
		if (ending.n == 0 && says)
			ending =
			    number > 1 ? ending_of(src, 1) : ALIS_STR("\n");
		alis_out_put(out, ending);
	}
	return alis_out_text(out);
}

alis_str alis_edit_entry(const struct alis_entry *entry,
    const struct alis_journal *journal, const struct alis_books *books,
    size_t column, struct alis_arena *mem)
{
	const struct alis_source *src = entry->src;
	struct walk w = walk_begin(src, journal, books, column, mem);
	uint32_t number = alis_source_place(src, entry->head.from).line;
	uint32_t last = alis_source_place(src, entry->span.to).line;

	for (; number <= last; number++) {
		line_put(&w, number);
		alis_out_char(&w.layout.out, '\n');
	}
	return alis_out_text(&w.layout.out);
}
