/* SPDX-License-Identifier: MIT */
#include "cli.h"

#include <alis/guard.h>

/* Lines end as they did, so the carriage returns of Windows would only be in
 * the way of whoever reads the diff. */
static void put_diff(struct alis_out *out, alis_str diff)
{
	while (diff.n > 0) {
		alis_cut cut = alis_str_cut(diff, '\n');
		alis_str line = cut.head;
		if (line.n > 0 && line.at[line.n - 1] == '\r')
			line.n--;
		alis_out_safe(out, line);
		if (cut.found)
			alis_out_char(out, '\n');
		diff = cut.tail;
	}
}

int cli_put_diff(struct cli *cli, alis_str path, alis_str was, alis_str is)
{
	struct alis_out diff = alis_out_memory(&cli->mem);

	if (alis_git_diff(path, was, is, &diff, &cli->err) < 0)
		return cli_failed(cli);
	put_diff(&cli->out, alis_guard_masked(alis_out_text(&diff), &cli->mem));
	return EXIT_WELL;
}

/* Whether the file on the disk still is what was read. */
static int look_again(
    struct cli *cli, const struct loaded *loaded, const struct alis_source *src)
{
	const struct alis_source *now = NULL;
	bool was_there = src->bytes.at != NULL;
	int code = loaded->files.read(
	    loaded->files.from, src->path, &cli->mem, &now, &cli->err);

	if (code < 0 && code != ALIS_ENOENT)
		return code;
	if (was_there ? now != NULL && alis_str_same(now->bytes, src->bytes)
	              : now == NULL)
		return ALIS_OK;
	return alis_fail(&cli->err, ALIS_EMOVED,
	    "another program changed '%1' meanwhile; nothing is written to "
	    "it, try again",
	    src->name);
}

/* Looked at again as late as can be: what is left is the moment of a rename,
 * in which only a program that knows nothing of the lock can come. */
static int replace(struct cli *cli, const struct loaded *loaded,
    const struct alis_source *src, alis_str bytes)
{
	struct alis_staged staged;

	if (alis_io_stage(&loaded->folder, src->path, bytes, &cli->mem, &staged,
	        &cli->err) < 0)
		return cli_failed(cli);
	if (look_again(cli, loaded, src) < 0 ||
	    alis_io_publish(&staged, &cli->err) < 0) {
		alis_io_discard(&staged);
		return cli_failed(cli);
	}
	return EXIT_WELL;
}

int cli_rewrite(struct cli *cli, const struct loaded *loaded,
    const struct alis_source *src, alis_str bytes, enum rewrite how)
{
	struct alis_out diff = alis_out_memory(&cli->mem);
	int status = EXIT_WELL;

	if (how != REWRITE_WRITE &&
	    alis_git_diff(src->path, src->bytes, bytes, &diff, &cli->err) < 0)
		return cli_failed(cli);
	if (how != REWRITE_SHOW && !alis_str_same(src->bytes, bytes))
		status = replace(cli, loaded, src, bytes);
	if (status == EXIT_WELL)
		put_diff(&cli->out,
		    alis_guard_masked(alis_out_text(&diff), &cli->mem));
	return status;
}

const struct alis_run *cli_run_with(struct cli *cli, struct loaded *loaded,
    const struct alis_source *const *changed, size_t count,
    struct alis_diags *diags)
{
	struct alis_overlay overlay = { &loaded->files, changed, count };
	const struct alis_source *main = loaded->run->journal->sources[0];
	struct alis_files files = alis_edit_files(&overlay);

	for (size_t i = 0; i < count; i++)
		if (alis_str_same(changed[i]->path, main->path))
			main = changed[i];
	diags->mem = &cli->mem;
	return cli_run_of(cli, main, &files, diags);
}

static size_t count_unread(const struct alis_diags *diags)
{
	size_t n = 0;

	for (const struct alis_diag *d = diags->first; d != NULL; d = d->next)
		n += d->code == ALIS_A034 || d->code == ALIS_A031;
	return n;
}

int cli_read_again(struct cli *cli, const struct alis_diags *first,
    const struct alis_diags *again)
{
	if (count_unread(again) <= count_unread(first))
		return EXIT_WELL;
	cli_put_findings(cli, again);
	return EXIT_WORLD;
}
