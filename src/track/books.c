/* SPDX-License-Identifier: MIT */
#include "books.h"

/* Where a rule book is named, for complaints. */
struct naming {
	const struct alis_source *src;
	alis_span span;
};

struct reader {
	const struct alis_source *main;
	const struct alis_files *files;
	struct alis_arena *mem;
	struct alis_diags *diags;
	struct alis_book *books;
	const struct alis_rulebook **written;
	size_t count;
};

/* A name that is safe as the name of a file. */
static bool is_name(alis_str name)
{
	for (size_t i = 0; i < name.n; i++) {
		char c = name.at[i];
		if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
		        (c == '-' && i > 0)))
			return false;
	}
	return name.n > 0;
}

/* regelverk/NAME.regler, beside the journal's first file. */
static alis_str path_of(const struct reader *reader, alis_str name)
{
	alis_str main = reader->main->path;
	size_t n = main.n;

	while (n > 0 && main.at[n - 1] != '/')
		n--;
	alis_str parts[] = { alis_str_part(main, 0, n), ALIS_STR("regelverk/"),
		name, ALIS_STR(".regler") };
	return alis_str_join(reader->mem, parts, ALIS_COUNT(parts));
}

static const struct alis_source *shipped_source(
    struct reader *reader, alis_str name)
{
	for (size_t i = 0; i < alis_shipped_book_count; i++) {
		const struct alis_shipped *s = &alis_shipped_books[i];
		alis_str parts[] = { alis_str_of(s->name),
			ALIS_STR(".regler (shipped)") };
		alis_str bytes = { (const char *)s->bytes, s->size };
		if (!alis_str_is(name, s->name))
			continue;
		name = alis_str_join(reader->mem, parts, ALIS_COUNT(parts));
		return alis_source_of(name, name, bytes, reader->mem);
	}
	return NULL;
}

static void tell_unknown(struct reader *reader, alis_str name, struct naming at)
{
	struct alis_nearest nearest = alis_nearest_to(name, reader->mem);
	struct alis_diag *diag =
	    alis_diag_add(reader->diags, ALIS_A037, at.src, at.span);

	for (size_t i = 0; i < alis_shipped_book_count; i++)
		alis_nearest_try(
		    &nearest, alis_str_of(alis_shipped_books[i].name));
	diag->words[0] = name;
	diag->words[1] = alis_nearest_word(&nearest);
	if (alis_str_same(alis_source_text(at.src, at.span), name))
		alis_diag_fix_word(diag, &nearest);
}

static const struct alis_source *source_find(struct reader *reader,
    alis_str name, struct naming at, bool *from_repository)
{
	const struct alis_source *src = NULL;
	struct alis_err err = { .text = "" };
	struct alis_diag *diag;
	alis_str path;
	int code;

	if (!is_name(name)) {
		tell_unknown(reader, name, at);
		return NULL;
	}
	path = path_of(reader, name);
	code = reader->files->read(
	    reader->files->from, path, reader->mem, &src, &err);
	*from_repository = code == ALIS_OK;
	if (code == ALIS_ENOENT) {
		src = shipped_source(reader, name);
		if (src == NULL)
			tell_unknown(reader, name, at);
	} else if (code < 0) {
		diag = alis_diag_add(reader->diags, ALIS_A034, at.src, at.span);
		diag->words[0] = path;
		alis_diag_tell(reader->diags, diag, &err);
		src = NULL;
	}
	return src;
}

static void book_read(struct reader *reader, alis_str name, struct naming at)
{
	struct alis_book *book = &reader->books[reader->count];
	const struct alis_source *src;

	for (size_t i = 0; i < reader->count; i++)
		if (alis_str_same(reader->books[i].id, name))
			return;
	src = source_find(reader, name, at, &book->from_repository);
	if (src == NULL)
		return;
	book->id = name;
	book->src = src;
	book->sha256 = alis_sha256(src->bytes);
	reader->written[reader->count++] =
	    alis_parse_rulebook(src, reader->mem, reader->diags);
}

static void named_books_read(
    struct reader *reader, const struct alis_directive *alis)
{
	struct naming at = { reader->main, { 0, 0 } };
	alis_str rest = alis == NULL
	    ? ALIS_STR("")
	    : alis_attribute_value(alis->attributes, "regelverk");
	alis_str item;

	if (alis != NULL)
		at = (struct naming){ alis->src, alis->span };
	if (rest.n == 0)
		alis_diag_add(reader->diags, ALIS_A039, at.src, at.span);
	while (alis_parse_item(&rest, &item)) {
		size_t from = (size_t)(item.at - at.src->bytes.at);
		/* A list that goes on over two lines is no view any more. */
		if (item.at >= at.src->bytes.at &&
		    from + item.n <= at.src->bytes.n)
			at.span = (alis_span){ (uint32_t)from,
				(uint32_t)(from + item.n) };
		if (item.n > 0)
			book_read(reader, item, at);
	}
}

const struct alis_books *alis__books_read(const struct alis_source *main,
    const struct alis_journal *journal, const struct alis_files *files,
    struct alis_arena *mem, struct alis_diags *diags)
{
	const struct alis_directive *alis =
	    alis_journal_find(journal, ALIS_DIRECTIVE_ALIS);
	alis_str named = alis == NULL
	    ? ALIS_STR("")
	    : alis_attribute_value(alis->attributes, "regelverk");
	struct reader reader = {
		.main = main, .files = files, .mem = mem, .diags = diags
	};

	reader.books = ALIS_NEW(mem, struct alis_book, named.n + 2);
	reader.written =
	    ALIS_NEW(mem, const struct alis_rulebook *, named.n + 2);
	named_books_read(&reader, alis);
	book_read(&reader, ALIS_STR(ALIS_COMMON_BOOK),
	    (struct naming){ main, { 0, 0 } });
	return alis_post_books(
	    reader.books, reader.written, reader.count, mem, diags);
}
