/* SPDX-License-Identifier: MIT */
#include "guarded.h"

/* A source and what the guard tells of it: in the order of its bytes. */
struct guarded {
	const struct alis_source *src;
	const struct alis_diag *next;
};

static struct guarded source_guard(
    const struct alis_source *src, alis_day today, struct alis_diags *diags)
{
	struct alis_diag *last = diags->last;

	alis_guard_source(src, today, diags);
	return (
	    struct guarded){ src, last == NULL ? diags->first : last->next };
}

/* The same, unless that is known to find nothing. */
static struct guarded kept_guard(const struct alis_source *src, alis_day today,
    const struct alis_kept *kept, struct alis_diags *diags)
{
	struct alis_kept_file *file =
	    kept == NULL ? NULL : alis_kept_file_of(&kept->files, src);
	struct guarded guarded = { src, NULL };

	if (file != NULL && file->clean_on == today)
		return guarded;
	guarded = source_guard(src, today, diags);
	if (file != NULL && guarded.next == NULL)
		file->clean_on = today;
	return guarded;
}

/* To the end of the line that a byte stands in: a comment there is the
 * entry's too. */
static uint32_t line_end(const struct alis_source *src, uint32_t at)
{
	alis_str rest = alis_str_from(src->bytes, at);

	return at + (uint32_t)alis_str_cut(rest, '\n').head.n;
}

/* The next error in a source that ends behind a byte, or NULL; the bytes must
 * be asked for in their order. */
static const struct alis_diag *next_error(struct guarded *guarded, uint32_t at)
{
	const struct alis_diag *diag = guarded->next;

	while (diag != NULL && diag->src == guarded->src &&
	    (alis_code_info(diag->code)->severity != ALIS_ERROR ||
	        diag->span.to <= at))
		diag = diag->next;
	guarded->next = diag;
	return diag != NULL && diag->src == guarded->src ? diag : NULL;
}

/* Whether an error stands in an entry; the entries of a source, or its lines
 * that repeat, must be asked for in their order. */
static bool is_told(struct guarded *guarded, const struct alis_entry *entry)
{
	const struct alis_diag *diag = next_error(guarded, entry->span.from);

	return diag != NULL &&
	    diag->span.from < line_end(guarded->src, entry->span.to);
}

/* The same of an entry by its number. A plain one need not be made for it: it
 * is one line. */
static bool is_told_of(
    struct guarded *guarded, const struct alis_journal *journal, size_t number)
{
	uint32_t at = journal->records[number].at;
	const struct alis_diag *diag = next_error(guarded, at);

	if (diag == NULL)
		return false;
	if (journal->records[number].is_plain)
		return diag->span.from < line_end(guarded->src, at);
	return is_told(guarded, alis_journal_entry(journal, number));
}

static const struct alis_entry *entry_faulty(
    const struct alis_entry *entry, struct alis_arena *mem)
{
	struct alis_entry *faulty = ALIS_NEW(mem, struct alis_entry, 1);

	*faulty = *entry;
	faulty->faulty = true;
	return faulty;
}

/* Entries that follow each other stand in one source, but for 'inkluder'. */
static struct guarded *find(struct guarded *guarded, size_t count,
    struct guarded *last, const struct alis_source *src)
{
	if (last->src == src)
		return last;
	for (size_t i = 0; i < count; i++)
		if (guarded[i].src == src)
			return &guarded[i];
	return last;
}

/* What the guard tells of each source, to be asked from its start. */
static struct guarded *guarded_again(
    const struct guarded *guarded, size_t count, struct alis_arena *mem)
{
	struct guarded *again = ALIS_NEW(mem, struct guarded, count + 1);

	for (size_t i = 0; i < count; i++)
		again[i] = guarded[i];
	return again;
}

/* Whether the guard told of any error, which it mostly does not. */
static bool is_any_told(const struct guarded *guarded, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct guarded all = guarded[i];
		/* A span at the start of a file is of its name. */
		if (next_error(&all, 0) != NULL)
			return true;
	}
	return false;
}

static struct alis_journal entries_guarded(const struct alis_journal *journal,
    struct guarded *guarded, struct alis_arena *mem)
{
	size_t *told = NULL, count = 0;
	struct guarded *at = guarded;

	if (!is_any_told(guarded, journal->source_count))
		return *journal;
	for (size_t i = 0; i < journal->entry_count; i++) {
		at = find(guarded, journal->source_count, at,
		    journal->sources[journal->records[i].source]);
		if (!is_told_of(at, journal, i))
			continue;
		if (told == NULL)
			told = ALIS_NEW(mem, size_t, journal->entry_count);
		told[count++] = i;
	}
	return count == 0 ? *journal
	                  : alis_journal_faulty(journal, told, count, mem);
}

/* What a line repeats is at fault as an entry would be. */
static const struct alis_directive *const *directives_guarded(
    const struct alis_journal *journal, struct guarded *guarded,
    struct alis_arena *mem)
{
	const struct alis_directive **directives = ALIS_NEW(
	    mem, const struct alis_directive *, journal->directive_count + 1);
	struct guarded *at = guarded;

	for (size_t i = 0; i < journal->directive_count; i++) {
		const struct alis_directive *d = journal->directives[i];
		struct alis_directive *faulty;
		directives[i] = d;
		if (d->kind != ALIS_DIRECTIVE_REPEAT)
			continue;
		at = find(guarded, journal->source_count, at, d->src);
		if (!is_told(at, d->entry))
			continue;
		faulty = ALIS_NEW(mem, struct alis_directive, 1);
		*faulty = *d;
		faulty->entry = entry_faulty(d->entry, mem);
		directives[i] = faulty;
	}
	return directives;
}

const struct alis_journal *alis__journal_guarded(
    const struct alis_journal *journal, alis_day today, struct alis_kept *kept,
    struct alis_arena *mem, struct alis_diags *diags)
{
	struct alis_journal *copy = ALIS_NEW(mem, struct alis_journal, 1);
	size_t count = journal->source_count;
	struct guarded *guarded = ALIS_NEW(mem, struct guarded, count + 1);
	struct guarded *again;

	for (size_t i = 0; i < count; i++)
		guarded[i] =
		    kept_guard(journal->sources[i], today, kept, diags);
	again = guarded_again(guarded, count, mem);
	*copy = entries_guarded(journal, guarded, mem);
	copy->directives = directives_guarded(journal, again, mem);
	return copy;
}

void alis__books_guard(
    const struct alis_books *books, alis_day today, struct alis_diags *diags)
{
	for (size_t i = 0; i < books->book_count; i++)
		if (books->books[i].from_repository)
			alis_guard_source(books->books[i].src, today, diags);
}
