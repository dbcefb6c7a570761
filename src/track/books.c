/* SPDX-License-Identifier: MIT */
#include "books.h"
#include "kept.h"

#define CONVERTED "konvertert"

/* Where a rule book is named, for complaints. */
struct naming {
	const struct alis_source *src;
	alis_span span;
};

struct reader {
	const struct alis_source *main;
	const struct alis_files *files;
	struct alis_shelf shelf;
	struct alis_kept *kept; /* or NULL */
	struct alis_arena *mem;
	struct alis_diags *diags;
	struct alis_book *books;
	const struct alis_rulebook **written;
	size_t count;
	bool is_poorer; /* a book that is named could not be read */
};

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

static const struct alis_book *on_shelf(
    const struct reader *reader, alis_str name)
{
	for (size_t i = 0; i < reader->shelf.count; i++)
		if (alis_str_same(reader->shelf.books[i].id, name))
			return &reader->shelf.books[i];
	return NULL;
}

static const struct alis_source *source_find(struct reader *reader,
    alis_str name, struct naming at, bool *from_repository)
{
	const struct alis_book *shelved = on_shelf(reader, name);
	struct alis_book shipped = { .src = NULL };
	const struct alis_source *src = NULL;
	struct alis_err err = { .text = "" };
	struct alis_diag *diag;
	alis_str path;
	int code;

	if (shelved != NULL) {
		*from_repository = shelved->from_repository;
		return shelved->src;
	}
	if (!alis_track_is_book_name(name)) {
		tell_unknown(reader, name, at);
		return NULL;
	}
	path = path_of(reader, name);
	code = reader->files->read(
	    reader->files->from, path, reader->mem, &src, &err);
	*from_repository = code == ALIS_OK;
	if (code == ALIS_ENOENT) {
		if (!alis_track_shipped(name, reader->mem, &shipped))
			tell_unknown(reader, name, at);
		src = shipped.src;
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
	const struct alis__kept_book *kept;
	const struct alis_source *src;

	for (size_t i = 0; i < reader->count; i++)
		if (alis_str_same(reader->books[i].id, name))
			return;
	src = source_find(reader, name, at, &book->from_repository);
	if (src == NULL) {
		reader->is_poorer = true;
		return;
	}
	book->id = name;
	book->src = src;
	kept =
	    reader->kept == NULL ? NULL : alis__book_kept(reader->kept, book);
	if (kept != NULL) {
		*book = kept->book;
		reader->written[reader->count++] = kept->written;
		return;
	}
	book->sha256 = alis__book_digest(src);
	reader->written[reader->count++] =
	    alis__book_written(src, reader->mem, reader->diags);
}

static void journals_books_read(
    struct reader *reader, const struct alis_directive *alis, struct naming at)
{
	alis_str rest = alis == NULL
	    ? ALIS_STR("")
	    : alis_attribute_value(alis->attributes, "regelverk");
	alis_str item;

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

static void named_books_read(
    struct reader *reader, const struct alis_directive *alis)
{
	const struct alis_accounts *named = &reader->shelf.named;
	struct naming at = { reader->main, { 0, 0 } };

	if (alis != NULL)
		at = (struct naming){ alis->src, alis->span };
	if (named->count == 0)
		journals_books_read(reader, alis, at);
	for (size_t i = 0; i < named->count; i++)
		book_read(reader, named->names[i], at);
}

/* ---- conversion ---- */

/* The attributes by which a word is written in other languages. */
static struct alis_attribute *names_alone(
    const struct alis_attribute *attributes, struct alis_arena *mem)
{
	struct alis_attribute *names = NULL, **end = &names;

	for (const struct alis_attribute *a = attributes; a != NULL;
	     a = a->next) {
		if (!alis_utf8_same(a->key, ALIS_STR("nynorsk")) &&
		    !alis_utf8_same(a->key, ALIS_STR("engelsk")))
			continue;
		*end = ALIS_NEW(mem, struct alis_attribute, 1);
		**end = *a;
		(*end)->next = NULL;
		end = &(*end)->next;
	}
	return names;
}

/* A rule book without what it counts, credits and requires: what was entered
 * in its words can be read when it is replaced, too. */
static const struct alis_rulebook *words_alone(
    const struct alis_rulebook *written, struct alis_arena *mem)
{
	struct alis_rulebook *words = ALIS_NEW(mem, struct alis_rulebook, 1);
	struct alis_clause **end = &words->clauses;

	words->src = written->src;
	for (const struct alis_clause *c = written->clauses; c != NULL;
	     c = c->next) {
		bool is_category =
		    alis_utf8_same(c->word, ALIS_STR("kategori"));
		if (!is_category &&
		    !alis_utf8_same(c->word, ALIS_STR("regelverk")) &&
		    !alis_utf8_same(c->word, ALIS_STR("slag")))
			continue;
		*end = ALIS_NEW(mem, struct alis_clause, 1);
		**end = *c;
		(*end)->next = NULL;
		if (is_category)
			(*end)->attributes = names_alone(c->attributes, mem);
		end = &(*end)->next;
	}
	return words;
}

/* Where a rule book names the one that takes over from it, or NULL. */
static const struct alis_attribute *successor_of(
    const struct alis_rulebook *written)
{
	for (const struct alis_clause *c = written->clauses; c != NULL;
	     c = c->next) {
		if (!alis_utf8_same(c->word, ALIS_STR("regelverk")))
			continue;
		for (const struct alis_attribute *a = c->attributes; a != NULL;
		     a = a->next)
			if (alis_utf8_same(
			        a->key, ALIS_STR("konverteres-til")) &&
			    a->value.n > 0)
				return a;
	}
	return NULL;
}

static size_t book_find(const struct reader *reader, alis_str name)
{
	size_t i = 0;

	while (i < reader->count && !alis_str_same(reader->books[i].id, name))
		i++;
	return i;
}

/* Put what takes over in the place of what it replaces, unless it is named
 * itself; and behind them all, by its words, what is replaced or has not taken
 * over yet. */
static void put_in_order(struct reader *reader, size_t named)
{
	const struct reader was = *reader;
	bool *is_put = ALIS_NEW(reader->mem, bool, was.count + 1);
	size_t n = 0;

	reader->books = ALIS_NEW(reader->mem, struct alis_book, was.count + 2);
	reader->written =
	    ALIS_NEW(reader->mem, const struct alis_rulebook *, was.count + 2);
	for (size_t i = 0; i < named; i++) {
		bool is_replaced = was.books[i].replaced_by.n > 0;
		size_t k =
		    is_replaced ? book_find(&was, was.books[i].replaced_by) : i;
		if (is_put[k] || (is_replaced && k < named))
			continue;
		is_put[k] = true;
		reader->books[n] = was.books[k];
		reader->written[n++] = was.written[k];
	}
	for (size_t i = 0; i < was.count; i++) {
		if (is_put[i])
			continue;
		reader->books[n] = was.books[i];
		reader->books[n].words_only = true;
		reader->written[n++] = words_alone(was.written[i], reader->mem);
	}
}

/* Read the books that take over from those that were named; and, once the day
 * has come, replace these. Where the new one cannot be read the old one
 * stays. */
static void convert(struct reader *reader, bool has_come)
{
	size_t named = reader->count;

	for (size_t i = 0; i < named; i++) {
		const struct alis_attribute *a =
		    successor_of(reader->written[i]);
		size_t k;
		if (a == NULL)
			continue;
		book_read(reader, a->value,
		    (struct naming){ reader->books[i].src, a->value_span });
		k = book_find(reader, a->value);
		/* Nor does a book take over from itself, or two from each
		 * other. */
		if (has_come && k < reader->count && k != i &&
		    reader->books[k].replaced_by.n == 0)
			reader->books[i].replaced_by = a->value;
	}
	put_in_order(reader, named);
}

/* ---- a conversion that nothing looks at ---- */

static bool has_successor(const struct reader *reader)
{
	for (size_t i = 0; i < reader->count; i++)
		if (successor_of(reader->written[i]) != NULL)
			return true;
	return false;
}

static bool rule_looks_at(const struct alis_rule *rule, alis_str milestone)
{
	const struct alis_service *service = rule->service;
	bool looks = alis_str_same(rule->window.from_milestone, milestone);

	for (int i = 0; i < ALIS_READING_COUNT; i++)
		looks = looks ||
		    alis_str_same(rule->deadline[i].milestone, milestone);
	for (size_t k = 0; service != NULL && k < service->category_count; k++)
		for (int i = 0; i < ALIS_READING_COUNT; i++)
			looks = looks ||
			    alis_str_same(
			        service->categories[k].when[i].milestone,
			        milestone);
	return looks;
}

static bool books_look_at(const struct alis_books *books, alis_str milestone)
{
	for (size_t i = 0; i < books->rules.count; i++)
		if (rule_looks_at(&books->rules.rules[i], milestone))
			return true;
	for (const struct alis_catalogue *c = books->catalogue; c != NULL;
	     c = c->next)
		for (const struct alis_dated *d = c->dated; d != NULL;
		     d = d->next)
			if (alis_str_same(d->milestone, milestone))
				return true;
	return false;
}

static void tell_unused(const struct reader *reader,
    const struct alis_directive *alis, const struct alis_books *books)
{
	for (const struct alis_attribute *a = alis->attributes; a != NULL;
	     a = a->next)
		if (a->has_day && alis_str_is(a->key, CONVERTED) &&
		    !books_look_at(books, a->key))
			alis_diag_add(
			    reader->diags, ALIS_A077, alis->src, a->key_span);
}

const struct alis_books *alis__books_read(const struct alis_source *main,
    const struct alis_journal *journal, const struct alis_files *files,
    struct alis_shelf shelf, alis_day today, struct alis_kept *kept,
    struct alis_arena *mem, struct alis_diags *diags)
{
	const struct alis_directive *alis =
	    alis_journal_find(journal, ALIS_DIRECTIVE_ALIS);
	alis_str named = alis == NULL
	    ? ALIS_STR("")
	    : alis_attribute_value(alis->attributes, "regelverk");
	struct reader reader = { .main = main,
		.files = files,
		.shelf = shelf,
		.kept = kept,
		.mem = mem,
		.diags = diags };
	size_t most = 2 * (named.n + shelf.named.count) + 2;
	const struct alis_books *made = NULL;
	bool converts;
	alis_day day;

	/* As many as are named, as many again that take over, and 'felles'. */
	reader.books = ALIS_NEW(mem, struct alis_book, most);
	reader.written = ALIS_NEW(mem, const struct alis_rulebook *, most);
	named_books_read(&reader, alis);
	converts = has_successor(&reader);
	if (alis != NULL &&
	    alis_attribute_day(alis->attributes, CONVERTED, &day))
		convert(&reader, today >= day);
	book_read(&reader, ALIS_STR(ALIS_COMMON_BOOK),
	    (struct naming){ main, { 0, 0 } });
	if (kept != NULL)
		made = alis__books_kept(
		    kept, reader.books, reader.written, reader.count);
	if (made == NULL)
		made = alis_post_books(
		    reader.books, reader.written, reader.count, mem, diags);
	if (alis != NULL && !converts && !reader.is_poorer && named.n > 0)
		tell_unused(&reader, alis, made);
	return made;
}
