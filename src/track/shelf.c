/* SPDX-License-Identifier: MIT */
#include "books.h"
#include "guarded.h"

#include <string.h>

bool alis_track_is_book_name(alis_str name)
{
	for (size_t i = 0; i < name.n; i++) {
		char c = name.at[i];
		if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
		        (c == '-' && i > 0)))
			return false;
	}
	return name.n > 0;
}

struct alis_hex alis__book_digest(const struct alis_source *src)
{
	const struct alis_shipped *shipped = alis_shipped_of(src);
	struct alis_hex digest;

	if (shipped == NULL)
		return alis_sha256(src->bytes);
	memcpy(digest.text, shipped->sha256, sizeof(digest.text));
	return digest;
}

const struct alis_rulebook *alis__book_written(const struct alis_source *src,
    struct alis_arena *mem, struct alis_diags *diags)
{
	return alis_shipped_of(src) != NULL
	    ? alis_parse_rulebook_sound(src, mem)
	    : alis_parse_rulebook(src, mem, diags);
}

bool alis_track_shipped(
    alis_str name, struct alis_arena *mem, struct alis_book *book)
{
	for (size_t i = 0; i < alis_shipped_book_count; i++) {
		const struct alis_shipped *s = &alis_shipped_books[i];
		alis_str parts[] = { alis_str_of(s->name),
			ALIS_STR(".regler (shipped)") };
		alis_str bytes = { (const char *)s->bytes, s->size };
		if (!alis_str_is(name, s->name))
			continue;
		name = alis_str_join(mem, parts, ALIS_COUNT(parts));
		*book = (struct alis_book){
			.id = parts[0],
			.src = alis_source_of(name, name, bytes, mem),
		};
		return true;
	}
	return false;
}

const struct alis_books *alis_track_books_of(struct alis_book *books,
    size_t count, alis_day today, struct alis_arena *mem,
    struct alis_diags *diags)
{
	const struct alis_rulebook **written =
	    ALIS_NEW(mem, const struct alis_rulebook *, count + 1);
	const struct alis_books *made;

	for (size_t i = 0; i < count; i++) {
		books[i].sha256 = alis__book_digest(books[i].src);
		written[i] = alis__book_written(books[i].src, mem, diags);
	}
	made = alis_post_books(books, written, count, mem, diags);
	alis__books_guard(made, today, diags);
	return made;
}
