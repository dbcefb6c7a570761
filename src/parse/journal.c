/* SPDX-License-Identifier: MIT */
#include "cursor.h"
#include "plain.h"
#include "runs.h"

#define DEPTH_MOST 16
#define PIECE      ((size_t)256 << 10)

/* Lists while their lengths are not known; arrays when they are. */
struct listed {
	const void *thing;
	struct listed *next;
};

struct list {
	struct listed *first;
	struct listed *last;
	size_t count;
};

/* A file that was opened, and what could be read of it ahead of time. */
struct opened {
	struct opened *next;
	const struct alis_source *src;
	struct runs runs;
	bool is_begun; /* it is one of the sources */
};

struct builder {
	const struct alis_files *files;
	struct alis_arena *mem;
	struct alis_diags *diags;
	struct opened *opened; /* the last first */
	size_t opened_count;
	struct list sources;
	struct gathered entries;
	struct plain plain;
	size_t piece; /* of a file that one thread reads, in bytes */
	unsigned hands;
	struct list directives;
	size_t unread_count;
	struct list aliases;
	struct alis_kept_files *kept; /* or NULL */
	enum alis_file_sort sort;
};

static void list_add(struct builder *b, struct list *list, const void *thing)
{
	struct listed *item = ALIS_NEW(b->mem, struct listed, 1);

	item->thing = thing;
	if (list->last == NULL)
		list->first = item;
	else
		list->last->next = item;
	list->last = item;
	list->count++;
}

/* What is read next stands in this one. */
static void source_begin(struct builder *b, struct opened *opened)
{
	opened->is_begun = true;
	b->entries.source = (uint16_t)b->sources.count;
	list_add(b, &b->sources, opened->src);
}

static struct before before_of(const struct builder *b)
{
	return (struct before){ b->entries.count, b->sources.count };
}

static struct opened *opened_add(
    struct builder *b, const struct alis_source *src)
{
	struct opened *opened = ALIS_NEW(b->mem, struct opened, 1);

	opened->src = src;
	opened->next = b->opened;
	b->opened = opened;
	b->opened_count++;
	return opened;
}

static struct opened *opened_find(const struct builder *b, alis_str path)
{
	struct opened *opened = b->opened;

	while (opened != NULL && !alis_str_same(opened->src->path, path))
		opened = opened->next;
	return opened;
}

static void file_read(struct builder *b, struct opened *opened, unsigned depth);
static void lines_read(
    struct builder *b, struct opened *opened, unsigned depth);

static void tell_unreadable(struct cursor *cur, alis_str pattern, alis_str path,
    int code, const struct alis_err *err)
{
	struct alis_diag *diag;

	if (code == ALIS_ENOENT) {
		alis__complain(cur, ALIS_A030, pattern)->words[0] = path;
		return;
	}
	if (code != ALIS_ELINK) {
		diag = alis__complain(cur, ALIS_A034, pattern);
		alis_diag_tell(cur->diags, diag, err);
		return;
	}
	diag = alis__complain(cur, ALIS_A031, pattern);
	diag->words[0] = path;
	diag->words[1] =
	    ALIS_STR(ALIS_TEXT("it is no plain file, but a link or a folder"));
	diag->said = 1U << 1;
}

/* A file that 'inkluder' names. */
struct named {
	alis_str path;
	struct opened *opened; /* NULL: not yet, or it cannot be */
	int code;              /* why it cannot be */
	const struct alis_err *err;
};

/* Each is opened once, however often it is named. */
static void named_open(struct builder *b, struct named *named)
{
	const struct alis_source *src;
	struct alis_err err = { .text = "" };

	named->opened = opened_find(b, named->path);
	if (named->opened != NULL)
		return;
	named->code =
	    b->files->read(b->files->from, named->path, b->mem, &src, &err);
	if (named->code >= 0) {
		named->opened = opened_add(b, src);
		return;
	}
	struct alis_err *kept = ALIS_NEW(b->mem, struct alis_err, 1);
	*kept = err;
	named->err = kept;
}

/* All files of an 'inkluder' are opened before the first of them is begun, so
 * that they can be read side by side; those of a history are looked up. */
static struct named *named_ahead(
    struct builder *b, const struct alis__paths *paths)
{
	struct named *named = ALIS_NEW(b->mem, struct named, paths->count + 1);
	const struct alis_source **sources =
	    ALIS_NEW(b->mem, const struct alis_source *, paths->count + 1);
	struct runs *runs = ALIS_NEW(b->mem, struct runs, paths->count + 1);
	struct opened *last = b->opened;
	size_t count = 0;

	for (size_t i = 0; i < paths->count; i++) {
		named[i].path = paths->paths[i];
		if (b->opened_count < ALIS__FILES_MOST && b->kept == NULL)
			named_open(b, &named[i]);
		if (b->opened != last)
			sources[count++] = b->opened->src;
		last = b->opened;
	}
	if (count < 2 || b->sort != ALIS_FILE_JOURNAL)
		return named;
	alis__runs_read(
	    sources, count, before_of(b), b->piece, b->hands, b->mem, runs);
	for (struct opened *o = b->opened; count > 0; o = o->next)
		o->runs = runs[--count];
	return named;
}

static void include(struct builder *b, struct cursor *cur,
    const struct alis_directive *directive, unsigned depth)
{
	alis_str pattern = directive->name;
	struct alis__paths paths;
	struct named *named;

	if (depth == DEPTH_MOST) {
		alis__complain(cur, ALIS_A033, pattern)->words[0] =
		    ALIS_STR("16");
		return;
	}
	paths = alis__include_paths(cur, pattern, b->files);
	named = named_ahead(b, &paths);
	for (size_t i = 0; i < paths.count; i++) {
		if (named[i].opened == NULL && named[i].code == 0)
			named_open(b, &named[i]);
		if (named[i].opened != NULL && named[i].opened->is_begun) {
			alis__complain(cur, ALIS_A032, pattern)->words[0] =
			    paths.paths[i];
			continue;
		}
		if (b->sources.count == ALIS__FILES_MOST) {
			alis__tell_files(cur, pattern);
			return;
		}
		if (named[i].opened == NULL)
			tell_unreadable(cur, pattern, paths.paths[i],
			    named[i].code, named[i].err);
		else
			file_read(b, named[i].opened, depth + 1);
	}
}

/* An indented line below a line that was at fault belongs to that line. */
static void tell_stray(struct cursor *cur, struct line line, bool *orphaned)
{
	if (!*orphaned)
		alis__complain(cur, ALIS_A018, line.text);
	*orphaned = true;
}

/* Letters are a to z and what stands from U+00C0 on, but for the signs there:
 * a bullet, a dash or a quote begins nothing. */
static bool is_letter(alis_str text)
{
	int32_t point;

	if (alis_utf8_read(text, &point) == 0)
		return false;
	return point < 0x80 ? (point | 0x20) >= 'a' && (point | 0x20) <= 'z'
	                    : point >= 0xC0 && point != 0xD7 && point != 0xF7 &&
	        (point < 0x2000 || point > 0x303F);
}

static void head_line(struct builder *b, struct cursor *cur, struct line line,
    unsigned depth, bool *orphaned)
{
	unsigned char c = (unsigned char)line.text.at[0];
	struct alis_directive *directive;

	*orphaned = false;
	if (c >= '0' && c <= '9' && b->sort == ALIS_FILE_ROSTER) {
		alis__complain(cur, ALIS_A122, line.text);
		*orphaned = true;
		return;
	}
	if (c >= '0' && c <= '9') {
		alis__gather_entry(&b->entries, alis__entry_read(cur, line));
		return;
	}
	if (!is_letter(line.text)) {
		alis__tell_no_head(cur, line.text);
		*orphaned = true;
		return;
	}
	directive = alis__directive_read(cur, line);
	if (directive == NULL)
		return;
	list_add(b, &b->directives, directive);
	if (directive->kind == ALIS_DIRECTIVE_ALIAS)
		list_add(b, &b->aliases, directive);
	if (directive->kind == ALIS_DIRECTIVE_INCLUDE)
		include(b, cur, directive, depth);
}

/* Add what a file alone was read as. */
static void kept_add(
    struct builder *b, struct opened *opened, const struct alis_journal *read)
{
	opened->src = read->sources[0];
	source_begin(b, opened);
	alis__gather_journal(&b->entries, read);
	for (size_t i = 0; i < read->directive_count; i++)
		list_add(b, &b->directives, read->directives[i]);
	for (size_t i = 0; i < read->alias_count; i++)
		list_add(b, &b->aliases, read->aliases[i]);
	b->unread_count += read->unread_count;
}

static void file_read(struct builder *b, struct opened *opened, unsigned depth)
{
	const struct alis_source *src = opened->src;
	const struct alis_journal *read =
	    b->kept == NULL ? NULL : alis__kept_find(b->kept, src);
	const struct alis_diag *said = b->diags->last;
	size_t sources = b->sources.count;

	if (read != NULL) {
		kept_add(b, opened, read);
		return;
	}
	lines_read(b, opened, depth);
	if (b->kept != NULL && b->diags->last == said &&
	    b->sources.count == sources + 1)
		alis__kept_note(b->kept, src);
}

/* What was read of it ahead of time, or the fast way, where they go. */
static bool plain_line(struct builder *b, struct runs *runs, struct cursor *cur)
{
	struct run *run = NULL;

	if (cur->at < cur->conflict.end || b->sort != ALIS_FILE_JOURNAL)
		return false;
	run = alis__run_at(runs, cur->at);
	if (run != NULL) {
		alis__gather_all(&b->entries, &run->entries);
		alis_diags_adopt(b->diags, &run->diags);
		alis_arena_adopt(b->mem, &run->mem);
		cur->at = run->to;
		return true;
	}
	return alis__gather_plain(&b->entries, &b->plain, cur->src, &cur->at);
}

static void lines_read(struct builder *b, struct opened *opened, unsigned depth)
{
	const struct alis_source *src = opened->src;
	struct key_met met[KEYS_MET] = { 0 };
	struct cursor cur = {
		.src = src,
		.mem = b->mem,
		.diags = b->diags,
		.sort = b->sort,
		.scan = b->plain.scan,
		.met = met,
	};
	bool orphaned = false;
	uint16_t number = (uint16_t)b->sources.count;

	if (opened->runs.count == 0 && b->sort == ALIS_FILE_JOURNAL)
		alis__runs_read(&src, 1, before_of(b), b->piece, b->hands,
		    b->mem, &opened->runs);
	source_begin(b, opened);
	while (cur.at < src->bytes.n) {
		struct line line;
		b->entries.source = number; /* again, behind 'inkluder' */
		if (plain_line(b, &opened->runs, &cur)) {
			orphaned = false;
			continue;
		}
		line = alis__line_step(&cur);
		if (line.kind == LINE_SILENT)
			continue;
		if (line.kind == LINE_UNFIT) {
			orphaned = true;
			b->unread_count += line.at_margin && line.text.n > 0 &&
			    line.text.at[0] >= '0' && line.text.at[0] <= '9';
		} else if (line.kind == LINE_INDENT)
			tell_stray(&cur, line, &orphaned);
		else
			head_line(b, &cur, line, depth, &orphaned);
	}
	alis__runs_release(&opened->runs);
}

static const void **array_of(struct builder *b, const struct list *list)
{
	const void **array = ALIS_NEW(b->mem, const void *, list->count + 1);
	size_t n = 0;

	for (const struct listed *l = list->first; l != NULL; l = l->next)
		array[n++] = l->thing;
	return array;
}

static void tell_second(
    struct builder *b, const struct alis_directive *directive)
{
	const struct alis_directive *first = NULL;

	for (struct listed *l = b->directives.first; l != NULL; l = l->next) {
		const struct alis_directive *d = l->thing;
		if (d->kind == directive->kind) {
			first = d;
			break;
		}
	}
	if (first == directive || first == NULL)
		return;
	struct alis_diag *diag =
	    alis_diag_add(b->diags, ALIS_A036, directive->src, directive->span);
	diag->words[0] = alis_str_of(alis_directive_word(directive->kind));
	diag->other = first->src;
	diag->other_span = first->span;
}

static const struct alis_journal *all_read(
    struct builder *b, const struct alis_source *main)
{
	struct alis_journal *journal = ALIS_NEW(b->mem, struct alis_journal, 1);

	file_read(b, opened_add(b, main), 0);
	/* Some may have been read ahead and never come up. */
	for (struct opened *o = b->opened; o != NULL; o = o->next)
		alis__runs_release(&o->runs);
	for (struct listed *l = b->directives.first; l != NULL; l = l->next) {
		const struct alis_directive *d = l->thing;
		if (d->kind == ALIS_DIRECTIVE_ALIS ||
		    d->kind == ALIS_DIRECTIVE_COHORT)
			tell_second(b, d);
	}
	journal->sort = b->sort;
	journal->sources =
	    (const struct alis_source *const *)array_of(b, &b->sources);
	journal->source_count = b->sources.count;
	journal->mem = b->mem;
	alis__gathered_join(&b->entries, journal);
	journal->directives =
	    (const struct alis_directive *const *)array_of(b, &b->directives);
	journal->directive_count = b->directives.count;
	journal->unread_count = b->unread_count;
	b->diags->sources = journal->sources;
	b->diags->source_count = journal->source_count;
	journal->aliases =
	    (const struct alis_directive *const *)array_of(b, &b->aliases);
	journal->alias_count = b->aliases.count;
	return journal;
}

const struct alis_journal *alis_parse_journal(const struct alis_source *main,
    const struct alis_files *files, struct alis_arena *mem,
    struct alis_diags *diags)
{
	return alis_parse_journal_kept(main, files, NULL, mem, diags);
}

const struct alis_journal *alis__journal_in_pieces(
    const struct alis_source *main, const struct alis_files *files,
    size_t piece, unsigned hands, struct alis_kept_files *kept,
    struct alis_arena *mem, struct alis_diags *diags)
{
	struct builder b = {
		.files = files,
		.mem = mem,
		.diags = diags,
		.kept = kept,
		.plain = { .scan = alis_scan_fastest() },
		.piece = piece,
		.hands = hands,
	};

	return all_read(&b, main);
}

const struct alis_journal *alis_parse_journal_kept(
    const struct alis_source *main, const struct alis_files *files,
    struct alis_kept_files *kept, struct alis_arena *mem,
    struct alis_diags *diags)
{
	return alis__journal_in_pieces(main, files, PIECE, 0, kept, mem, diags);
}

const struct alis_journal *alis_parse_roster(const struct alis_source *main,
    const struct alis_files *files, struct alis_arena *mem,
    struct alis_diags *diags)
{
	struct builder b = {
		.files = files,
		.mem = mem,
		.diags = diags,
		.sort = ALIS_FILE_ROSTER,
	};

	return all_read(&b, main);
}

const struct alis_directive *alis_journal_find(
    const struct alis_journal *journal, enum alis_directive_kind kind)
{
	for (size_t i = 0; i < journal->directive_count; i++)
		if (journal->directives[i]->kind == kind)
			return journal->directives[i];
	return NULL;
}

const struct alis_directive *alis_journal_alias(
    const struct alis_journal *journal, alis_str name)
{
	for (size_t i = 0; i < journal->alias_count; i++)
		if (alis_utf8_same(journal->aliases[i]->name, name))
			return journal->aliases[i];
	return NULL;
}

bool alis_journal_start(const struct alis_journal *journal, alis_day *day)
{
	const struct alis_directive *alis =
	    alis_journal_find(journal, ALIS_DIRECTIVE_ALIS);

	return alis != NULL &&
	    alis_attribute_day(alis->attributes, "start", day);
}
