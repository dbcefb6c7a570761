/* SPDX-License-Identifier: MIT */
#include "books.h"
#include "kept.h"

#include <string.h>

/* As many are kept; a history with more is read, if more slowly. */
#define KEPT_MOST 64

static bool is_same(const struct alis_book *a, const struct alis_book *b)
{
	return alis_str_same(a->id, b->id) &&
	    a->from_repository == b->from_repository &&
	    alis_str_same(a->src->path, b->src->path) &&
	    alis_str_same(a->src->bytes, b->src->bytes);
}

const struct alis__kept_book *alis__book_kept(
    struct alis_kept *kept, const struct alis_book *book)
{
	struct alis_arena *mem = &kept->mem;
	struct alis_diags said = { .mem = mem };
	struct alis__kept_book *made;

	for (const struct alis__kept_book *k = kept->books; k != NULL;
	     k = k->next)
		if (is_same(&k->book, book))
			return k;
	if (kept->book_count == KEPT_MOST)
		return NULL;
	made = ALIS_NEW(mem, struct alis__kept_book, 1);
	made->book = (struct alis_book){
		.id = alis_str_copy(book->id, mem),
		.from_repository = book->from_repository,
		.src = alis_source_of(alis_str_copy(book->src->path, mem),
		    alis_str_copy(book->src->path, mem),
		    alis_str_copy(book->src->bytes, mem), mem),
		.sha256 = alis__book_digest(book->src),
	};
	made->written = alis_parse_rulebook(made->book.src, mem, &said);
	kept->book_count++;
	if (said.first != NULL)
		return NULL;
	made->next = kept->books;
	kept->books = made;
	return made;
}

static bool is_kept(
    const struct alis_kept *kept, const struct alis_rulebook *written)
{
	for (const struct alis__kept_book *k = kept->books; k != NULL;
	     k = k->next)
		if (k->written == written)
			return true;
	return false;
}

static bool may_be_kept(const struct alis_kept *kept,
    const struct alis_book *books, const struct alis_rulebook *const *written,
    size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (books[i].words_only || books[i].replaced_by.n > 0 ||
		    !is_kept(kept, written[i]))
			return false;
	return true;
}

static const struct alis_books *make(struct alis_kept *kept,
    const struct alis_book *books, const struct alis_rulebook *const *written,
    size_t count)
{
	struct alis_arena *mem = &kept->mem;
	struct alis_diags said = { .mem = mem };
	struct alis_book *copies = ALIS_NEW(mem, struct alis_book, count + 1);
	const struct alis_rulebook **list =
	    ALIS_NEW(mem, const struct alis_rulebook *, count + 1);
	struct alis__kept_set *set = ALIS_NEW(mem, struct alis__kept_set, 1);

	for (size_t i = 0; i < count; i++) {
		copies[i] = books[i];
		copies[i].id = alis_str_copy(books[i].id, mem);
		list[i] = written[i];
	}
	set->written = list;
	set->count = count;
	set->made = alis_post_books(copies, list, count, mem, &said);
	set->made =
	    said.first != NULL ? NULL : alis_post_recalling(set->made, mem);
	set->next = kept->sets;
	kept->sets = set;
	kept->set_count++;
	return set->made;
}

const struct alis_books *alis__books_kept(struct alis_kept *kept,
    const struct alis_book *books, const struct alis_rulebook *const *written,
    size_t count)
{
	if (!may_be_kept(kept, books, written, count))
		return NULL;
	for (const struct alis__kept_set *s = kept->sets; s != NULL;
	     s = s->next)
		if (s->count == count &&
		    memcmp(s->written, written,
		        count * sizeof(const struct alis_rulebook *)) == 0)
			return s->made;
	return kept->set_count == KEPT_MOST ? NULL
	                                    : make(kept, books, written, count);
}

void alis_kept_release(struct alis_kept *kept)
{
	alis_arena_release(&kept->mem);
	alis_arena_release(&kept->files.mem);
	*kept = (struct alis_kept){ .books = NULL };
}
