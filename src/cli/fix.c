/* SPDX-License-Identifier: MIT */
#include "cli.h"

#include <alis/edit.h>

/*
 * A fix may uncover another: behind a date that could not be read stands a
 * kind that nobody looked at. So the journal is read again with what is mended
 * in its files' places, before anything is written; this often at most.
 */
#define ROUNDS_MOST 50

/* A file as it was read, and as it should be. */
struct mended {
	const struct alis_source *was;
	const struct alis_source *is;
	struct mended *next;
};

/* What is mended so far. */
struct fixed {
	struct mended *mended;
	size_t fixes;
	size_t count; /* of files */
};

static struct mended *mended_find(const struct fixed *fixed, alis_str path)
{
	struct mended *m = fixed->mended;

	while (m != NULL && !alis_str_same(m->was->path, path))
		m = m->next;
	return m;
}

/* Mend one file; those that are mended already once more. */
static bool mend(struct cli *cli, const struct loaded *loaded,
    struct fixed *fixed, const struct alis_source *src)
{
	struct mended *m = mended_find(fixed, src->path);
	size_t count;
	alis_str bytes = alis_edit_fix(src, &loaded->diags, &cli->mem, &count);

	if (count == 0)
		return false;
	if (m == NULL) {
		m = ALIS_NEW(&cli->mem, struct mended, 1);
		m->was = src;
		m->next = fixed->mended;
		fixed->mended = m;
		fixed->count++;
	}
	m->is = alis_source_of(src->path, src->name, bytes, &cli->mem);
	fixed->fixes += count;
	return true;
}

/* One round over the journal's files and its own rule books; false if nothing
 * is left that can be mended. */
static bool mend_all(
    struct cli *cli, const struct loaded *loaded, struct fixed *fixed)
{
	const struct alis_journal *journal = loaded->run->journal;
	const struct alis_books *books = loaded->run->books;
	bool more = false;

	for (size_t i = 0; i < journal->source_count; i++)
		more = mend(cli, loaded, fixed, journal->sources[i]) || more;
	for (size_t i = 0; i < books->book_count; i++)
		if (books->books[i].from_repository)
			more = mend(cli, loaded, fixed, books->books[i].src) ||
			    more;
	return more;
}

/* Judge the journal anew as it would be. */
static void look_again(
    struct cli *cli, struct loaded *loaded, const struct fixed *fixed)
{
	const struct alis_source **changed =
	    ALIS_NEW(&cli->mem, const struct alis_source *, fixed->count);
	size_t n = 0;

	for (const struct mended *m = fixed->mended; m != NULL; m = m->next)
		changed[n++] = m->is;
	loaded->diags = (struct alis_diags){ 0 };
	loaded->run = cli_run_with(cli, loaded, changed, n, &loaded->diags);
}

/* In the order in which they were read. */
static int write_all(
    struct cli *cli, const struct loaded *loaded, const struct mended *m)
{
	bool dry = cli->values[OPTION_DRY_RUN] != NULL;
	int status;

	if (m == NULL)
		return EXIT_WELL;
	status = write_all(cli, loaded, m->next);
	if (status != EXIT_WELL)
		return status;
	return cli_rewrite(cli, loaded, m->was, m->is->bytes,
	    dry ? REWRITE_SHOW : REWRITE_WRITE_AND_SHOW);
}

static void tell_fixes(struct cli *cli, const struct fixed *fixed)
{
	bool dry = cli->values[OPTION_DRY_RUN] != NULL;
	struct alis_out fixes = alis_out_memory(&cli->mem);
	alis_str words[1];
	const char *text;

	alis_out_count(&fixes, (int64_t)fixed->fixes);
	words[0] = alis_out_text(&fixes);
	if (fixed->fixes == 0)
		text =
		    alis_said(cli->language, "nothing can be fixed for sure");
	else if (dry)
		text = alis_said_count(cli->language, "%1 place would be fixed",
		    "%1 places would be fixed", (int64_t)fixed->fixes);
	else
		text = alis_said_count(cli->language, "%1 place is fixed",
		    "%1 places are fixed", (int64_t)fixed->fixes);
	cli_put_error(alis_filled(text, words, 1, &cli->mem));
	cli_put_error(ALIS_STR("\n"));
}

int cli_fix(struct cli *cli, struct loaded *loaded)
{
	struct fixed fixed = { 0 };
	int status;

	for (int i = 0; i < ROUNDS_MOST && mend_all(cli, loaded, &fixed); i++)
		look_again(cli, loaded, &fixed);
	status = write_all(cli, loaded, fixed.mended);
	cli_unlock(cli); /* nobody shall wait for a pager */
	if (cli_flush(cli) != EXIT_WELL)
		return EXIT_WORLD;
	cli->out = alis_out_memory(&cli->mem);
	if (status == EXIT_WELL && (fixed.fixes > 0 || loaded->diags.count > 0))
		tell_fixes(cli, &fixed);
	return status;
}
