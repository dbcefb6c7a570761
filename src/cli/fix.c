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

/* The files of the work tree with what is mended laid over them. */
struct overlay {
	const struct alis_files *under;
	struct mended *mended;
	size_t fixes;
	size_t count; /* of files */
};

static struct mended *mended_find(const struct overlay *overlay, alis_str path)
{
	struct mended *m = overlay->mended;

	while (m != NULL && !alis_str_same(m->was->path, path))
		m = m->next;
	return m;
}

static int overlay_read(void *from, alis_str path, struct alis_arena *mem,
    const struct alis_source **src, struct alis_err *err)
{
	const struct overlay *overlay = from;
	const struct mended *m = mended_find(overlay, path);

	if (m == NULL)
		return overlay->under->read(
		    overlay->under->from, path, mem, src, err);
	*src = m->is;
	return ALIS_OK;
}

static int overlay_list(void *from, alis_str folder, struct alis_arena *mem,
    struct alis_names *names, struct alis_err *err)
{
	const struct overlay *overlay = from;

	return overlay->under->list(
	    overlay->under->from, folder, mem, names, err);
}

/* Mend one file; those that are mended already once more. */
static bool mend(struct cli *cli, const struct loaded *loaded,
    struct overlay *overlay, const struct alis_source *src)
{
	struct mended *m = mended_find(overlay, src->path);
	size_t count;
	alis_str bytes = alis_edit_fix(src, &loaded->diags, &cli->mem, &count);

	if (count == 0)
		return false;
	if (m == NULL) {
		m = ALIS_NEW(&cli->mem, struct mended, 1);
		m->was = src;
		m->next = overlay->mended;
		overlay->mended = m;
		overlay->count++;
	}
	m->is = alis_source_of(src->path, src->name, bytes, &cli->mem);
	overlay->fixes += count;
	return true;
}

/* One round over the journal's files and its own rule books; false if nothing
 * is left that can be mended. */
static bool mend_all(
    struct cli *cli, const struct loaded *loaded, struct overlay *overlay)
{
	const struct alis_journal *journal = loaded->run->journal;
	const struct alis_books *books = loaded->run->books;
	bool more = false;

	for (size_t i = 0; i < journal->source_count; i++)
		more = mend(cli, loaded, overlay, journal->sources[i]) || more;
	for (size_t i = 0; i < books->book_count; i++)
		if (books->books[i].from_repository)
			more =
			    mend(cli, loaded, overlay, books->books[i].src) ||
			    more;
	return more;
}

/* Judge the journal anew as it would be. */
static void look_again(struct cli *cli, struct loaded *loaded,
    struct overlay *overlay, struct alis_files *files)
{
	const struct alis_source *main = loaded->run->journal->sources[0];
	const struct mended *m = mended_find(overlay, main->path);

	loaded->diags = (struct alis_diags){ .mem = &cli->mem };
	loaded->run = alis_track_run(m == NULL ? main : m->is, files,
	    cli->today, &cli->mem, &loaded->diags);
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

static void tell_fixes(struct cli *cli, const struct overlay *overlay)
{
	bool dry = cli->values[OPTION_DRY_RUN] != NULL;
	struct alis_out fixes = alis_out_memory(&cli->mem);
	alis_str words[1];
	const char *text;

	alis_out_count(&fixes, (int64_t)overlay->fixes);
	words[0] = alis_out_text(&fixes);
	if (overlay->fixes == 0)
		text =
		    alis_said(cli->language, "nothing can be fixed for sure");
	else if (dry)
		text = alis_said_count(cli->language, "%1 place would be fixed",
		    "%1 places would be fixed", (int64_t)overlay->fixes);
	else
		text = alis_said_count(cli->language, "%1 place is fixed",
		    "%1 places are fixed", (int64_t)overlay->fixes);
	cli_put_error(alis_filled(text, words, 1, &cli->mem));
	cli_put_error(ALIS_STR("\n"));
}

int cli_fix(struct cli *cli, struct loaded *loaded)
{
	struct overlay overlay = { .under = &loaded->files };
	struct alis_files files = { &overlay, overlay_read, overlay_list };
	int status;

	for (int i = 0; i < ROUNDS_MOST && mend_all(cli, loaded, &overlay); i++)
		look_again(cli, loaded, &overlay, &files);
	status = write_all(cli, loaded, overlay.mended);
	cli_unlock(cli); /* nobody shall wait for a pager */
	if (cli_flush(cli) != EXIT_WELL)
		return EXIT_WORLD;
	cli->out = alis_out_memory(&cli->mem);
	if (status == EXIT_WELL &&
	    (overlay.fixes > 0 || loaded->diags.count > 0))
		tell_fixes(cli, &overlay);
	return status;
}
