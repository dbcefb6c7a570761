/* SPDX-License-Identifier: MIT */
#include "old_books.h"

#include <string.h>

#define BOOK_FOLDER "regelverk"
#define BOOK_ENDING ".regler"
#define ID_SHOWN    8

/* ---- through history ---- */

static struct old_book *grown(struct old_books *old)
{
	struct old_book *wider;

	if (old->count < old->room)
		return &old->books[old->count++];
	old->room = old->room == 0 ? 8 : old->room * 2;
	wider = ALIS_NEW(&old->cli->mem, struct old_book, old->room);
	if (old->count > 0)
		memcpy(wider, old->books, old->count * sizeof(*wider));
	old->books = wider;
	return &old->books[old->count++];
}

static struct old_book *known(
    struct old_books *old, alis_str id, const struct alis_hex *blob)
{
	for (size_t i = 0; i < old->count; i++)
		if (alis_str_same(old->books[i].id, id) &&
		    strcmp(old->books[i].blob.text, blob->text) == 0)
			return &old->books[i];
	return NULL;
}

/* The name of a rule book, of its file's; empty if it is none. */
static alis_str book_name(alis_str file)
{
	const alis_str ending = ALIS_STR(BOOK_ENDING);

	if (file.n <= ending.n ||
	    !alis_str_same(alis_str_from(file, file.n - ending.n), ending))
		return ALIS_STR("");
	file.n -= ending.n;
	return alis_track_is_book_name(file) ? file : ALIS_STR("");
}

/* One file of the folder in a commit; what cannot be a rule book is none. */
static int take(struct old_books *old, const struct alis_commit *commit,
    const struct alis_files *files, alis_str file, struct alis_err *err)
{
	struct alis_arena *mem = &old->cli->mem;
	alis_str name = book_name(file);
	alis_str parts[] = { ALIS_STR(BOOK_FOLDER "/"), file };
	alis_str path =
	    cli_beside(old->cli, old->loaded, alis_str_join(mem, parts, 2).at);
	const struct alis_source *src;
	struct old_book *book;
	struct alis_hex blob;
	int code = alis_repo_id_at(old->cli->repo, commit, path, &blob, err);

	if (code < 0 || name.n == 0)
		return code;
	book = known(old, name, &blob);
	if (book == NULL) {
		code = files->read(files->from, path, mem, &src, err);
		if (code == ALIS_ENOENT || code == ALIS_ELINK)
			return ALIS_OK;
		if (code < 0)
			return code;
		book = grown(old);
		*book = (struct old_book){
			.id = alis_str_copy(name, mem),
			.blob = blob,
			.sha256 = alis_sha256(src->bytes),
			.src = src,
		};
	}
	book->commit = cli_short(old->cli, &commit->id);
	return ALIS_OK;
}

static int visit(void *to, const struct alis_commit *commit,
    struct alis_arena *mem, struct alis_err *err)
{
	struct old_books *old = to;
	struct alis_files files;
	struct alis_names names;
	int code = alis_repo_files(old->cli->repo, commit, mem, &files, err);

	if (code == ALIS_OK)
		code = files.list(files.from,
		    cli_beside(old->cli, old->loaded, BOOK_FOLDER), mem, &names,
		    err);
	for (size_t i = 0; code == ALIS_OK && i < names.count; i++)
		code = take(old, commit, &files, names.names[i], err);
	return code;
}

/* A journal that was never committed has no history to look through. */
static int look_from_tip(struct old_books *old, struct alis_err *err)
{
	int code = alis_repo_walk(old->cli->repo, old->tip, visit, old, err);

	return code == ALIS_ENOENT ? ALIS_OK : code;
}

/* All that the range's end stands on, not the range alone: a book is older
 * than the summaries that it made. */
static int look(struct old_books *old, struct alis_err *err)
{
	alis_str range =
	    alis_str_of(old->cli->word_count > 0 ? old->cli->words[0] : "HEAD");

	if (old->looked)
		return ALIS_OK;
	old->looked = true;
	if (old->tip.n > 0)
		return look_from_tip(old, err);
	for (size_t i = 0; i + 1 < range.n; i++)
		if (range.at[i] == '.' && range.at[i + 1] == '.') {
			range = alis_str_from(range, i + 2);
			break;
		}
	if (range.n == 0)
		range = ALIS_STR("HEAD");
	return alis_repo_walk(old->cli->repo, range, visit, old, err);
}

/* ---- the books that a summary claims ---- */

static bool find_shipped(const struct alis_claimed_book *claimed,
    struct alis_arena *mem, struct alis_book *book)
{
	return alis_track_shipped(claimed->id, mem, book) &&
	    alis_str_is(claimed->sha256, alis_sha256(book->src->bytes).text);
}

static bool find_own(const struct old_books *old,
    const struct alis_claimed_book *claimed, struct alis_book *book,
    alis_str *commit)
{
	for (size_t i = 0; i < old->count; i++) {
		const struct old_book *own = &old->books[i];
		if (!alis_str_same(own->id, claimed->id) ||
		    !alis_str_is(claimed->sha256, own->sha256.text))
			continue;
		*book = (struct alis_book){
			.id = own->id, .src = own->src, .from_repository = true
		};
		*commit = own->commit;
		return true;
	}
	return false;
}

static bool find(const struct old_books *old,
    const struct alis_claimed_book *claimed, enum old_book_way way,
    struct alis_arena *mem, struct alis_book *book, alis_str *commit)
{
	*commit = ALIS_STR("");
	if (way == OLD_BOOK_OWN_FIRST)
		return find_own(old, claimed, book, commit) ||
		    find_shipped(claimed, mem, book);
	return find_shipped(claimed, mem, book) ||
	    find_own(old, claimed, book, commit);
}

static const struct alis_book *named(
    const struct alis_books *books, alis_str id)
{
	for (size_t i = 0; i < books->book_count; i++)
		if (alis_str_same(books->books[i].id, id))
			return &books->books[i];
	return NULL;
}

int old_books_shelf(struct cli *cli, struct old_books *old,
    const struct alis_claim *claim, const struct alis_books *books,
    enum old_book_way way, struct alis_arena *mem, struct old_shelf *shelf,
    struct alis_err *err)
{
	struct alis_book *put =
	    ALIS_NEW(mem, struct alis_book, claim->book_count + 1);
	alis_str *commits = ALIS_NEW(mem, alis_str, claim->book_count + 1);
	alis_str *sha256s = ALIS_NEW(mem, alis_str, claim->book_count + 1);
	size_t n = 0;
	int code;

	*shelf = (struct old_shelf){ .shelf = { .count = 0 } };
	old->cli = cli;
	code = look(old, err);
	if (code < 0)
		return code;
	for (size_t i = 0; i < claim->book_count; i++) {
		const struct alis_claimed_book *claimed = &claim->books[i];
		const struct alis_book *here = named(books, claimed->id);
		if (here == NULL)
			return ALIS_OK;
		if (alis_str_is(claimed->sha256, here->sha256.text))
			continue;
		if (!find(old, claimed, way, mem, &put[n], &commits[n]))
			return ALIS_OK;
		sha256s[n++] = alis_str_part(claimed->sha256, 0, ID_SHOWN);
	}
	*shelf = (struct old_shelf){ { .books = put, .count = n }, commits,
		sha256s };
	return ALIS_OK;
}

struct alis_saying old_book_said(
    const struct old_shelf *shelf, size_t i, bool proved)
{
	alis_str id = shelf->shelf.books[i].id;
	alis_str sha256 = shelf->sha256s[i], commit = shelf->commits[i];

	if (commit.n == 0)
		return (struct alis_saying){
			.text = proved
			    ? ALIS_TEXT("proved by the shipped %1 sha256 %2")
			    : ALIS_TEXT("judged by the shipped %1 sha256 %2"),
			.words = { id, sha256 },
		};
	return (struct alis_saying){
		.text = proved
		    ? ALIS_TEXT("proved by the %1 sha256 %2 of commit %3")
		    : ALIS_TEXT("judged by the %1 sha256 %2 of commit %3"),
		.words = { id, sha256, commit },
	};
}
