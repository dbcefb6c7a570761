/* SPDX-License-Identifier: MIT */
#include "weave.h"

/* ---- reading a source by itself ---- */

static int nothing_read(void *from, alis_str path, struct alis_arena *mem,
    const struct alis_source **src, struct alis_err *err)
{
	(void)from;
	(void)path;
	(void)mem;
	(void)src;
	return alis_fail(err, ALIS_ENOENT, "there is no such file");
}

static int nothing_listed(void *from, alis_str folder, struct alis_arena *mem,
    struct alis_names *names, struct alis_err *err)
{
	(void)from;
	(void)folder;
	(void)mem;
	(void)err;
	*names = (struct alis_names){ NULL, 0 };
	return ALIS_OK;
}

/* That no other file is here says nothing of this one. */
static bool is_of_others(enum alis_code code)
{
	return code >= ALIS_A030 && code <= ALIS_A034;
}

static bool has_errors(const struct alis_diags *diags)
{
	for (const struct alis_diag *d = diags->first; d != NULL; d = d->next)
		if (alis_code_info(d->code)->severity == ALIS_ERROR &&
		    !is_of_others(d->code))
			return true;
	return false;
}

/* ---- lines ---- */

static alis_str lines_of(
    const struct alis_source *src, uint32_t from, uint32_t end)
{
	return alis_str_part(src->bytes, alis_source_line_at(src, from),
	    alis_source_line_at(src, end));
}

static struct alis_line line_at(const struct alis_source *src, uint32_t number)
{
	return alis_parse_line(alis_source_line(src, number));
}

static size_t offset_of(const struct alis_source *src, alis_str text)
{
	return (size_t)(text.at - src->bytes.at);
}

alis_str alis__comments(alis_str lines, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	while (lines.n > 0) {
		alis_cut cut = alis_str_cut(lines, '\n');
		alis_str line = cut.head;
		if (line.n > 0 && line.at[line.n - 1] == '\r')
			line.n--;
		line = alis_str_trim(alis_parse_line(line).comment);
		if (line.n > 0 && out.used > 0)
			alis_out_char(&out, '\n');
		alis_out_put(&out, line);
		lines = cut.tail;
	}
	return alis_out_text(&out);
}

/* ---- the items of a file ---- */

/* Behind the last line of what begins at 'number': what is indented, and the
 * indented comments straight below. */
static uint32_t end_of(const struct alis_source *src, uint32_t number)
{
	uint32_t end = number + 1;

	for (uint32_t n = end; n <= alis_source_line_count(src); n++) {
		struct alis_line line = line_at(src, n);
		if (line.text.n > 0 && line.indent == 0)
			break;
		if (line.text.n > 0 ||
		    (line.indent > 0 && line.comment.n > 0 && n == end))
			end = n + 1;
	}
	return end;
}

/* Where the walk through the journal is. */
struct walk {
	struct version *version;
	size_t entry;
	size_t directive;
	struct alis_arena *mem;
	const alis_str *texts;
};

/* Which one it is, but for ALIS, of which there is one: its name may change. */
static alis_str directive_key(
    const struct alis_directive *d, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_count(&out, d->kind);
	if (d->kind == ALIS_DIRECTIVE_ALIS)
		return alis_out_text(&out);
	alis_out_char(&out, '\x1F');
	if (d->kind == ALIS_DIRECTIVE_ASSERT)
		alis_out_day(&out, d->day);
	if (d->kind == ALIS_DIRECTIVE_INCLUDE)
		alis_out_put(&out, d->name);
	else
		alis_out_put(&out, alis_utf8_fold(d->name, mem));
	if (d->entry != NULL) {
		alis_out_put(&out, alis_utf8_fold(d->entry->kind, mem));
		alis_out_char(&out, '\x1F');
		alis_out_put(&out, alis_utf8_fold(d->entry->what, mem));
	}
	return alis_out_text(&out);
}

/* The entry or directive that begins at a place; false if none does, which
 * is not so in a source without errors. */
static bool thing_set(struct walk *w, size_t at, struct item *item)
{
	const struct alis_journal *journal = w->version->journal;

	if (w->entry < journal->entry_count &&
	    alis_journal_entry(journal, w->entry)->head.from == at) {
		item->kind = ITEM_ENTRY;
		item->is.entry = alis_journal_entry(journal, w->entry);
		item->day = item->is.entry->first;
		item->key = w->texts[w->entry++];
		return true;
	}
	if (w->directive < journal->directive_count &&
	    journal->directives[w->directive]->span.from == at) {
		item->kind = ITEM_DIRECTIVE;
		item->is.directive = journal->directives[w->directive++];
		item->key = directive_key(item->is.directive, w->mem);
		return true;
	}
	return false;
}

static bool items_make(struct walk *w)
{
	const struct alis_source *src = w->version->src;
	struct sequence *items = &w->version->items;

	items->items = ALIS_NEW(
	    w->mem, struct item, (size_t)alis_source_line_count(src) + 1);
	for (uint32_t n = 1; n <= alis_source_line_count(src);) {
		struct item *item = &items->items[items->count++];
		struct alis_line line = line_at(src, n);
		*item = (struct item){ .line = n,
			.end = n + 1,
			.day = ALIS_DAY_MIN,
			.base = NONE,
			.other = NONE };
		if (line.text.n > 0) {
			if (!thing_set(w, offset_of(src, line.text), item))
				return false;
			item->end = end_of(src, n);
		}
		item->bytes = lines_of(src, n, item->end);
		n = item->end;
	}
	return true;
}

bool alis__version_read(const struct alis_source *src,
    const struct alis_books *books, struct alis_arena *mem,
    struct version *version)
{
	struct alis_files files = { NULL, nothing_read, nothing_listed };
	struct alis_diags diags = { .mem = mem };
	struct walk w = { .version = version, .mem = mem };
	struct alis_version said;

	*version = (struct version){ .src = src, .books = books };
	version->journal = alis_parse_journal(src, &files, mem, &diags);
	if (has_errors(&diags))
		return false;
	said = (struct alis_version){ version->journal, books };
	w.texts = alis_entry_texts(&said, mem);
	return items_make(&w);
}

/* ---- the items below ---- */

static alis_str posting_value(
    const struct alis_posting *posting, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_quantity_put(&out, &posting->quantity);
	return alis_out_text(&out);
}

struct below {
	const struct alis_attribute *attribute;
	const struct alis_posting *posting;
};

/* Whether a line begins an attribute or a posting, and which. */
static bool begins(struct below *below, const struct alis_source *src,
    struct alis_line line, struct item *item, struct alis_arena *mem)
{
	size_t at = offset_of(src, line.text);

	if (below->attribute != NULL && below->attribute->key_span.from == at) {
		item->kind = ITEM_ATTRIBUTE;
		item->key = alis_utf8_fold(below->attribute->key, mem);
		item->value = alis_utf8_composed(below->attribute->value, mem);
		below->attribute = below->attribute->next;
		return true;
	}
	if (below->posting != NULL && below->posting->span.from == at) {
		item->kind = ITEM_POSTING;
		item->key = alis_utf8_fold(below->posting->account, mem);
		item->value = posting_value(below->posting, mem);
		below->posting = below->posting->next;
		return true;
	}
	return false;
}

struct sequence alis__items_below(const struct version *version,
    const struct item *item, struct alis_arena *mem)
{
	const struct alis_source *src = version->src;
	struct sequence all = {
		ALIS_NEW(mem, struct item, (size_t)(item->end - item->line)), 0
	};
	struct below below = { 0 };
	size_t last = 0; /* the number of what goes on, from 1 */

	if (item->kind == ITEM_ENTRY) {
		below.attribute = item->is.entry->attributes;
		below.posting = item->is.entry->postings;
	} else {
		below.attribute = item->is.directive->attributes;
	}
	for (uint32_t n = item->line + 1; n < item->end; n++) {
		struct alis_line line = line_at(src, n);
		struct item *next = &all.items[all.count];
		*next = (struct item){ .line = n,
			.end = n + 1,
			.day = ALIS_DAY_MIN,
			.base = NONE,
			.other = NONE };
		if (line.text.n > 0 && !begins(&below, src, line, next, mem) &&
		    last > 0) { /* with the silent lines between */
			all.count = last - 1;
			next = &all.items[all.count];
			next->end = n + 1;
		}
		next->bytes = lines_of(src, next->line, next->end);
		all.count++;
		if (next->kind != ITEM_SILENT)
			last = all.count;
	}
	return all;
}
