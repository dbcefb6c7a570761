/* SPDX-License-Identifier: MIT */
#include "making.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- what is asked for ---- */

/* Ask at a terminal; an empty answer takes 'otherwise'. */
static alis_str ask(
    struct cli *cli, const char *question, const char *otherwise)
{
	char line[512];

	cli_put_error(alis_str_of(alis_said(cli->language, question)));
	if (otherwise[0] != '\0') {
		cli_put_error(ALIS_STR(" ["));
		cli_put_error(alis_str_of(otherwise));
		cli_put_error(ALIS_STR("]"));
	}
	cli_put_error(ALIS_STR(": "));
	if (fgets(line, sizeof(line), stdin) == NULL)
		return alis_str_of(otherwise);
	alis_str text =
	    alis_str_trim(alis_str_cut(alis_str_of(line), '\n').head);
	return text.n == 0 ? alis_str_of(otherwise)
	                   : alis_str_copy(text, &cli->mem);
}

alis_str making_answer(struct cli *cli, enum option option,
    const char *question, const char *otherwise)
{
	if (cli->values[option] != NULL)
		return alis_str_of(cli->values[option]);
	return isatty(STDIN_FILENO) && isatty(STDERR_FILENO)
	    ? ask(cli, question, otherwise)
	    : alis_str_of(otherwise);
}

/* ---- the folder ---- */

int making_folder(struct cli *cli, alis_str *folder)
{
	const char *dir = cli->word_count > 0 ? cli->words[0] : ".";
	char *real;

	if (cli->values[OPTION_DRY_RUN] == NULL &&
	    alis_io_make_folder(alis_str_of(dir), &cli->err) < 0)
		return cli_failed(cli);
	real = realpath(dir, NULL);
	if (real == NULL && cli->values[OPTION_DRY_RUN] == NULL) {
		alis_fail(&cli->err, ALIS_EIO, "cannot find the folder '%1'",
		    alis_str_of(dir));
		return cli_failed(cli);
	}
	*folder =
	    alis_str_copy(alis_str_of(real == NULL ? dir : real), &cli->mem);
	free(real);
	return EXIT_WELL;
}

int making_repo(struct cli *cli, alis_str folder)
{
	int code = alis_repo_open(folder, &cli->mem, &cli->repo, &cli->err);

	if (code == ALIS_OK && alis_str_same(alis_repo_top(cli->repo), folder))
		return EXIT_WELL;
	if (code < 0 && code != ALIS_ENOENT)
		return cli_failed(cli);
	alis_repo_close(cli->repo);
	cli->repo = NULL;
	if (alis_repo_init(folder, &cli->mem, &cli->repo, &cli->err) < 0)
		return cli_failed(cli);
	return EXIT_WELL;
}

/* ---- files ---- */

int making_files(struct cli *cli, const struct alis_folder *folder,
    struct alis_blob *blobs, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct alis_staged staged;
		if (alis_io_stage(folder, blobs[i].path, blobs[i].bytes,
		        &cli->mem, &staged, &cli->err) < 0 ||
		    alis_io_publish(&staged, &cli->err) < 0)
			return cli_failed(cli);
		blobs[i].stamp = staged.stamp;
	}
	return EXIT_WELL;
}

bool making_is_there(struct cli *cli, alis_str folder, alis_str path)
{
	alis_str parts[] = { folder, ALIS_STR("/"), path };
	struct stat st;

	return lstat(alis_str_join(&cli->mem, parts, ALIS_COUNT(parts)).at,
	           &st) == 0;
}

int making_refuse(
    struct cli *cli, alis_str folder, const struct alis_blob *blobs, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (!making_is_there(cli, folder, blobs[i].path))
			continue;
		alis_fail(&cli->err, ALIS_ESTATE,
		    "'%1' is there already; nothing is written", blobs[i].path);
		return cli_failed(cli);
	}
	return EXIT_WELL;
}
