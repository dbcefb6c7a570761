/* SPDX-License-Identifier: MIT */
#ifndef CLI_BOOK_H
#define CLI_BOOK_H

/* Rule books as arguments name them: by name, as files, in revisions. */

#include "cli.h"

/*
 * The book that a word names: NAME, a file, REV:NAME or REV:PATH. Its id,
 * source and origin are filled in. Returns EXIT_WELL, or says why not and
 * returns EXIT_USAGE (there is no such book) or EXIT_WORLD.
 */
int cli_book_find(struct cli *cli, const struct loaded *loaded,
    const char *word, struct alis_book *book);

/* The book of a name in some files: their own goes before the shipped. */
int cli_book_named(struct cli *cli, const struct loaded *loaded,
    const struct alis_files *files, alis_str name, struct alis_book *book);

/* The repository's own books; they live in cli->mem. */
int cli_books_own(struct cli *cli, const struct loaded *loaded,
    struct alis_book **books, size_t *count);

/* The book as the journal reads it; NULL if it does not. */
const struct alis_book *cli_book_of_journal(
    const struct loaded *loaded, alis_str id);

/*
 * A book with the words of others, which it may use. Behind it stand those that
 * the journal names beside it; or, if the journal does not name it, all that
 * are shipped. What is wrong with any of them goes to 'diags'.
 */
struct alis_told_book cli_book_told(struct cli *cli,
    const struct loaded *loaded, const struct alis_book *book,
    struct alis_diags *diags);

#endif
