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

/* To the end of its last line: a comment there is the entry's too. */
static uint32_t end_of(const struct alis_entry *entry)
{
	alis_str rest = alis_str_from(entry->src->bytes, entry->span.to);

	return entry->span.to + (uint32_t)alis_str_cut(rest, '\n').head.n;
}

/* Whether an error stands in an entry; the entries of a source must be asked
 * for in their order. */
static bool is_told(struct guarded *guarded, const struct alis_entry *entry)
{
	const struct alis_diag *diag = guarded->next;

	while (diag != NULL && diag->src == guarded->src &&
	    (alis_code_info(diag->code)->severity != ALIS_ERROR ||
	        diag->span.to <= entry->span.from))
		diag = diag->next;
	guarded->next = diag;
	return diag != NULL && diag->src == guarded->src &&
	    diag->span.from < end_of(entry);
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

const struct alis_journal *alis__journal_guarded(
    const struct alis_journal *journal, alis_day today, struct alis_arena *mem,
    struct alis_diags *diags)
{
	struct alis_journal *copy = ALIS_NEW(mem, struct alis_journal, 1);
	const struct alis_entry **entries =
	    ALIS_NEW(mem, const struct alis_entry *, journal->entry_count + 1);
	struct guarded *guarded =
	    ALIS_NEW(mem, struct guarded, journal->source_count + 1);
	struct guarded *at = guarded;

	*copy = *journal;
	copy->entries = entries;
	for (size_t i = 0; i < journal->source_count; i++)
		guarded[i] = source_guard(journal->sources[i], today, diags);
	for (size_t i = 0; i < journal->entry_count; i++) {
		const struct alis_entry *entry = journal->entries[i];
		at = find(guarded, journal->source_count, at, entry->src);
		entries[i] =
		    is_told(at, entry) ? entry_faulty(entry, mem) : entry;
	}
	return copy;
}

void alis__books_guard(
    const struct alis_books *books, alis_day today, struct alis_diags *diags)
{
	for (size_t i = 0; i < books->book_count; i++)
		if (books->books[i].from_repository)
			alis_guard_source(books->books[i].src, today, diags);
}
