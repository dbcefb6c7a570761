/* SPDX-License-Identifier: MIT */
#include "book.h"

#include <string.h>

#define BOOK_FOLDER "regelverk"
#define BOOK_ENDING ".regler"

/* ---- where a book is ---- */

static bool ends_as_file(alis_str word)
{
	const alis_str ending = ALIS_STR(BOOK_ENDING);

	return word.n > ending.n &&
	    alis_str_same(alis_str_from(word, word.n - ending.n), ending);
}

/* The name of a book without the ending of its file. */
static alis_str book_of_file(alis_str name)
{
	name.n -= sizeof(BOOK_ENDING) - 1;
	return name;
}

/* regelverk/NAME.regler beside the journal */
static alis_str path_of_name(
    struct cli *cli, const struct loaded *loaded, alis_str name)
{
	alis_str parts[] = { ALIS_STR(BOOK_FOLDER "/"), name,
		ALIS_STR(BOOK_ENDING) };
	alis_str path = alis_str_join(&cli->mem, parts, ALIS_COUNT(parts));

	return cli_beside(cli, loaded, path.at);
}

/* A book is called as its own first clause says, if its file is not. */
static alis_str name_of_file(struct cli *cli, const struct alis_source *src)
{
	struct alis_diags ignored = { .mem = &cli->mem };
	const struct alis_rulebook *written =
	    alis_parse_rulebook(src, &cli->mem, &ignored);
	alis_str name = src->path;

	for (alis_cut cut = alis_str_cut(name, '/'); cut.found;
	     cut = alis_str_cut(name, '/'))
		name = cut.tail;
	if (ends_as_file(name))
		name = book_of_file(name);
	if (alis_track_is_book_name(name))
		return name;
	for (const struct alis_clause *c = written->clauses; c != NULL;
	     c = c->next)
		if (alis_str_is(c->word, "regelverk") && c->name.n > 0)
			return c->name;
	return name;
}

static int tell_no_book(
    struct cli *cli, const struct loaded *loaded, alis_str name)
{
	struct alis_nearest nearest = alis_nearest_to(name, &cli->mem);
	struct alis_names own = { NULL, 0 };
	alis_str best;

	/* What cannot be listed is no reason to say less of what was asked. */
	(void)loaded->files.list(loaded->files.from,
	    cli_beside(cli, loaded, BOOK_FOLDER), &cli->mem, &own, &cli->err);
	for (size_t i = 0; i < own.count; i++)
		if (ends_as_file(own.names[i]))
			alis_nearest_try(&nearest, book_of_file(own.names[i]));
	for (size_t i = 0; i < alis_shipped_book_count; i++)
		alis_nearest_try(
		    &nearest, alis_str_of(alis_shipped_books[i].name));
	best = alis_nearest_word(&nearest);
	if (best.n == 0)
		return cli_misuse(cli,
		    "there is no rule book '%1'; 'alis rules list' lists them",
		    name);
	return cli_misuse(
	    cli, "there is no rule book '%1'; did you mean '%2'?", name, best);
}

int cli_book_named(struct cli *cli, const struct loaded *loaded,
    const struct alis_files *files, alis_str name, struct alis_book *book)
{
	int code;

	if (!alis_track_is_book_name(name))
		return tell_no_book(cli, loaded, name);
	*book = (struct alis_book){ .id = name, .from_repository = true };
	code = files->read(files->from, path_of_name(cli, loaded, name),
	    &cli->mem, &book->src, &cli->err);
	if (code == ALIS_OK)
		return EXIT_WELL;
	if (code != ALIS_ENOENT)
		return cli_failed(cli);
	return alis_track_shipped(name, &cli->mem, book)
	    ? EXIT_WELL
	    : tell_no_book(cli, loaded, name);
}

static int book_of_path(struct cli *cli, const struct alis_files *files,
    alis_str path, struct alis_book *book)
{
	*book = (struct alis_book){ .from_repository = true };
	if (files->read(files->from, path, &cli->mem, &book->src, &cli->err) <
	    0)
		return cli_failed(cli);
	book->id = name_of_file(cli, book->src);
	return EXIT_WELL;
}

/* REV:NAME or REV:PATH, the path from the top of the repository. */
static int book_of_revision(struct cli *cli, const struct loaded *loaded,
    alis_cut cut, struct alis_book *book)
{
	struct alis_files files;
	struct alis_commit commit;
	int status = cli_repo(cli, loaded->folder.path);

	if (status != EXIT_WELL)
		return status;
	if (alis_repo_commit_at(
	        cli->repo, cut.head, &cli->mem, &commit, &cli->err) < 0 ||
	    alis_repo_files(cli->repo, &commit, &cli->mem, &files, &cli->err) <
	        0)
		return cli_failed(cli);
	return ends_as_file(cut.tail)
	    ? book_of_path(cli, &files, cut.tail, book)
	    : cli_book_named(cli, loaded, &files, cut.tail, book);
}

int cli_book_find(struct cli *cli, const struct loaded *loaded,
    const char *word, struct alis_book *book)
{
	struct alis_folder *folder = ALIS_NEW(&cli->mem, struct alis_folder, 1);
	struct alis_files files;
	alis_str text = alis_str_of(word), path;
	alis_cut cut = alis_str_cut(text, ':');

	if (cut.found)
		return book_of_revision(cli, loaded, cut, book);
	if (!ends_as_file(text) && memchr(text.at, '/', text.n) == NULL)
		return cli_book_named(cli, loaded, &loaded->files, text, book);
	if (alis_io_locate(text, &cli->mem, folder, &path, &cli->err) < 0)
		return cli_failed(cli);
	files = alis_io_files(folder);
	return book_of_path(cli, &files, path, book);
}

/* ---- a book with the words of others ---- */

static bool is_named(const struct alis_book *books, size_t count, alis_str id)
{
	for (size_t i = 0; i < count; i++)
		if (alis_str_same(books[i].id, id))
			return true;
	return false;
}

const struct alis_book *cli_book_of_journal(
    const struct loaded *loaded, alis_str id)
{
	const struct alis_books *books =
	    loaded->run == NULL ? NULL : loaded->run->books;

	for (size_t i = 0; books != NULL && i < books->book_count; i++)
		if (alis_str_same(books->books[i].id, id))
			return &books->books[i];
	return NULL;
}

struct alis_told_book cli_book_told(struct cli *cli,
    const struct loaded *loaded, const struct alis_book *book,
    struct alis_diags *diags)
{
	const struct alis_book *named = cli_book_of_journal(loaded, book->id);
	size_t most = 2 + alis_shipped_book_count, n = 1;
	const struct alis_books *used = NULL;
	struct alis_book *books;

	if (named != NULL) {
		used = loaded->run->books;
		most += used->book_count;
	}
	books = ALIS_NEW(&cli->mem, struct alis_book, most);
	books[0] = *book;
	for (size_t i = 0; used != NULL && i < used->book_count; i++)
		if (!is_named(books, n, used->books[i].id))
			books[n++] = (struct alis_book){
				.id = used->books[i].id,
				.src = used->books[i].src,
				.from_repository =
				    used->books[i].from_repository,
			};
	for (size_t i = 0; i < alis_shipped_book_count; i++) {
		alis_str id = alis_str_of(alis_shipped_books[i].name);
		if ((used == NULL || alis_str_is(id, ALIS_COMMON_BOOK)) &&
		    !is_named(books, n, id) &&
		    alis_track_shipped(id, &cli->mem, &books[n]))
			n++;
	}
	return (struct alis_told_book){
		.books =
		    alis_track_books_of(books, n, cli->today, &cli->mem, diags),
		.book = &books[0],
		.used = named != NULL &&
		    alis_str_same(named->src->bytes, book->src->bytes) &&
		    named->from_repository == book->from_repository,
	};
}

/* ---- all of the repository ---- */

int cli_books_own(struct cli *cli, const struct loaded *loaded,
    struct alis_book **books, size_t *count)
{
	struct alis_names names;
	struct alis_book *list;
	const struct alis_files *files = &loaded->files;

	*count = 0;
	if (files->list(files->from, cli_beside(cli, loaded, BOOK_FOLDER),
	        &cli->mem, &names, &cli->err) < 0)
		return cli_failed(cli);
	list = ALIS_NEW(&cli->mem, struct alis_book, names.count + 1);
	*books = list;
	for (size_t i = 0; i < names.count; i++) {
		alis_str file = names.names[i], name;
		int status;
		if (!ends_as_file(file))
			continue;
		name = book_of_file(file);
		if (!alis_track_is_book_name(name))
			continue;
		status =
		    cli_book_named(cli, loaded, files, name, &list[*count]);
		if (status != EXIT_WELL)
			return status;
		*count += list[*count].from_repository;
	}
	return EXIT_WELL;
}
