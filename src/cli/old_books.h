/* SPDX-License-Identifier: MIT */
#ifndef CLI_OLD_BOOKS_H
#define CLI_OLD_BOOKS_H

/* Rule books that a summary names and that its commit does not hold: those of
 * the program and of the journal's whole history. */

#include "cli.h"

#include <alis/audit.h>

struct old_book {
	alis_str id;
	struct alis_hex blob;
	struct alis_hex sha256;
	const struct alis_source *src;
	alis_str commit; /* the oldest that was seen with it, short */
};

struct old_books {
	struct cli *cli;
	const struct loaded *loaded;
	alis_str tip; /* whose history has them; empty: the command's range */
	bool looked;  /* through history */
	struct old_book *books;
	size_t count;
	size_t room;
};

/* Which goes before the other, where program and history have the same bytes:
 * a summary says which of them it was made with, in its text. */
enum old_book_way { OLD_BOOK_SHIPPED_FIRST, OLD_BOOK_OWN_FIRST, OLD_BOOK_WAYS };

/* Books to be put before those of a commit, and where each was found. */
struct old_shelf {
	struct alis_shelf shelf;
	const alis_str *commits; /* empty: it is shipped */
	const alis_str *sha256s;
};

/*
 * The books that a summary claims, where 'books' of its commit are others. The
 * shelf is empty if one of them is not to be found, or if it names a book that
 * the journal does not. What is found lives as long as cli->mem, the shelf in
 * 'mem'. Cost: the whole history is walked, once.
 */
int old_books_shelf(struct cli *cli, struct old_books *old,
    const struct alis_claim *claim, const struct alis_books *books,
    enum old_book_way way, struct alis_arena *mem, struct old_shelf *shelf,
    struct alis_err *err);

/* What there is to say of one of them: that the summary is proved by it, or
 * that it was judged by it. */
struct alis_saying old_book_said(
    const struct old_shelf *shelf, size_t i, bool proved);

#endif
