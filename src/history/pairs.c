/* SPDX-License-Identifier: MIT */
#include "pairs.h"

#include <stdlib.h>
#include <string.h>

/* ---- sources that did not change ---- */

/* A source, and where its entries begin in a list by source. */
struct part {
	const struct alis_source *src;
	size_t from;
	size_t count;
};

/* The entries of a journal, source by source. */
struct parts {
	struct part *parts;
	size_t count;
	size_t *numbers;
};

static int by_address(const void *left, const void *right)
{
	uintptr_t a = (uintptr_t)((const struct part *)left)->src;
	uintptr_t b = (uintptr_t)((const struct part *)right)->src;

	return (a > b) - (a < b);
}

static struct part *part_of(
    const struct parts *parts, const struct alis_source *src)
{
	const struct part key = { .src = src };

	return bsearch(
	    &key, parts->parts, parts->count, sizeof(struct part), by_address);
}

static int by_bytes(const void *left, const void *right)
{
	const struct part *a = left, *b = right;

	return alis_str_compare(a->src->bytes, b->src->bytes);
}

static struct parts parts_of(
    const struct alis_journal *journal, struct alis_arena *mem)
{
	struct parts parts = {
		ALIS_NEW(mem, struct part, journal->source_count + 1),
		journal->source_count,
		ALIS_NEW(mem, size_t, journal->entry_count + 1),
	};
	size_t at = 0;

	for (size_t i = 0; i < parts.count; i++)
		parts.parts[i].src = journal->sources[i];
	qsort(parts.parts, parts.count, sizeof(struct part), by_address);
	for (size_t i = 0; i < journal->entry_count; i++) {
		struct part *part =
		    part_of(&parts, alis_journal_entry(journal, i)->src);
		if (part != NULL)
			part->count++;
	}
	for (size_t i = 0; i < parts.count; i++) {
		parts.parts[i].from = at;
		at += parts.parts[i].count;
		parts.parts[i].count = 0;
	}
	for (size_t i = 0; i < journal->entry_count; i++) {
		struct part *part =
		    part_of(&parts, alis_journal_entry(journal, i)->src);
		if (part != NULL)
			parts.numbers[part->from + part->count++] = i;
	}
	qsort(parts.parts, parts.count, sizeof(struct part), by_bytes);
	return parts;
}

/* Whether the same bytes are the same words to both. */
static bool same_words(
    const struct alis_version *was, const struct alis_version *is)
{
	const struct alis_journal *a = was->journal, *b = is->journal;

	if (a->alias_count != b->alias_count)
		return false;
	for (size_t i = 0; i < a->alias_count; i++)
		if (!alis_str_same(a->aliases[i]->name, b->aliases[i]->name) ||
		    !alis_str_same(a->aliases[i]->value, b->aliases[i]->value))
			return false;
	if (was->books == is->books)
		return true;
	/* A version without a journal has none. */
	if (was->books == NULL || is->books == NULL)
		return false;
	if (was->books->book_count != is->books->book_count)
		return false;
	for (size_t i = 0; i < was->books->book_count; i++)
		if (strcmp(was->books->books[i].sha256.text,
		        is->books->books[i].sha256.text) != 0)
			return false;
	return true;
}

static void pair_part(const struct alis_version *was,
    const struct alis_version *is, const size_t *a, const size_t *b,
    size_t count, struct side *before, struct side *after)
{
	for (size_t i = 0; i < count; i++) {
		const struct alis_entry *x =
		    alis_journal_entry(was->journal, a[i]);
		const struct alis_entry *y =
		    alis_journal_entry(is->journal, b[i]);
		if (x->faulty || y->faulty || x->span.from != y->span.from)
			continue;
		before->is_what[a[i]] = b[i];
		after->is_what[b[i]] = a[i];
		after->is_same[b[i]] = true;
	}
}

/*
 * Of sources with the same bytes the first entry is the first, and so on:
 * no word of them need be looked at. That is no rule of its own, for such
 * entries say the same; it spares the time for what did not change.
 */
static void pair_sources(const struct alis_version *was,
    const struct alis_version *is, struct side *before, struct side *after,
    struct alis_arena *mem)
{
	struct parts a, b;
	size_t i = 0, k = 0;

	if (!same_words(was, is))
		return;
	a = parts_of(was->journal, mem);
	b = parts_of(is->journal, mem);
	while (i < a.count && k < b.count) {
		int order = by_bytes(&a.parts[i], &b.parts[k]);
		if (order == 0 && a.parts[i].count == b.parts[k].count)
			pair_part(was, is, a.numbers + a.parts[i].from,
			    b.numbers + b.parts[k].from, a.parts[i].count,
			    before, after);
		i += order <= 0;
		k += order >= 0;
	}
}

/* ---- what says the same ---- */

/* By text, those of one text by mark, then as they were read. */
static int by_text(const void *left, const void *right)
{
	const struct lone *a = left, *b = right;
	int order = alis_str_compare(a->text, b->text);

	if (order == 0)
		order = (int)a->entry->mark - (int)b->entry->mark;
	return order != 0 ? order
	                  : (a->number > b->number) - (a->number < b->number);
}

static int compare(const struct lone *a, const struct lone *b, bool marked)
{
	int order = alis_str_compare(a->text, b->text);

	return order != 0 || !marked
	    ? order
	    : (int)a->entry->mark - (int)b->entry->mark;
}

/* Pair what has the same text, and mark if that is to be looked at; what is
 * left over stays on its side, in its order. */
static void pair_same(struct side *was, struct side *is, bool marked)
{
	size_t i = 0, k = 0, kept_was = 0, kept_is = 0;

	while (i < was->count || k < is->count) {
		int order = i == was->count ? 1
		    : k == is->count
		    ? -1
		    : compare(&was->lones[i], &is->lones[k], marked);
		if (order < 0) {
			was->lones[kept_was++] = was->lones[i++];
		} else if (order > 0) {
			is->lones[kept_is++] = is->lones[k++];
		} else {
			size_t a = was->lones[i++].number;
			size_t b = is->lones[k++].number;
			was->is_what[a] = b;
			is->is_what[b] = a;
			is->is_same[b] = marked;
		}
	}
	was->count = kept_was;
	is->count = kept_is;
}

/* ---- the whole ---- */

static struct side side_of(
    const struct alis_version *version, struct alis_arena *mem)
{
	size_t n = version->journal == NULL ? 0 : version->journal->entry_count;
	struct side side = { .is_what = ALIS_NEW(mem, size_t, n + 1),
		.is_same = ALIS_NEW(mem, bool, n + 1) };

	for (size_t i = 0; i < n; i++)
		side.is_what[i] = ALIS_NO_ENTRY;
	return side;
}

/* Those that have no like yet, with their texts. */
static void gather(struct side *side, const struct alis_version *version,
    struct alis_arena *scratch)
{
	size_t n = version->journal == NULL ? 0 : version->journal->entry_count;

	side->words = alis__words(version, scratch);
	side->lones = ALIS_NEW(scratch, struct lone, n + 1);
	for (size_t i = 0; i < n; i++) {
		const struct alis_entry *entry =
		    alis_journal_entry(version->journal, i);
		if (entry->faulty || side->is_what[i] != ALIS_NO_ENTRY)
			continue;
		side->lones[side->count++] = (struct lone){ entry, i,
			alis__text_of(&side->words, entry) };
	}
	qsort(side->lones, side->count, sizeof(struct lone), by_text);
}

struct alis_pairs alis__pairs(const struct alis_version *was,
    const struct alis_version *is, struct alis_arena *mem, const bool **same)
{
	struct alis_arena scratch = { .limit = mem->limit };
	struct side before = side_of(was, mem);
	struct side after = side_of(is, mem);

	if (was->journal != NULL && is->journal != NULL) {
		pair_sources(was, is, &before, &after, &scratch);
		gather(&before, was, &scratch);
		gather(&after, is, &scratch);
		pair_same(&before, &after, true);
		pair_same(&before, &after, false);
		alis__pair_alike(&before, &after, &scratch);
	}
	alis_arena_release(&scratch);
	*same = after.is_same;
	return (struct alis_pairs){ before.is_what, after.is_what };
}

struct alis_pairs alis_history_pairs(const struct alis_version *was,
    const struct alis_version *is, struct alis_arena *mem)
{
	const bool *same;

	return alis__pairs(was, is, mem, &same);
}
