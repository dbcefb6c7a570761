/* SPDX-License-Identifier: MIT */
#include "cli.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define STDIN_NAME "-"

static const char *file_given(const struct cli *cli)
{
	const char *file = cli->values[OPTION_FILE];

	if (file == NULL)
		file = getenv("ALIS_FILE");
	return file != NULL && file[0] != '\0' ? file : NULL;
}

static bool is_stdin(const char *file)
{
	return file != NULL && strcmp(file, STDIN_NAME) == 0;
}

/* The top is the working directory: a bare repository, or standard input. */
static int locate_here(struct cli *cli, struct loaded *loaded, alis_str path)
{
	int code = alis_io_locate(ALIS_STR(MAIN_FILE), &cli->mem,
	    &loaded->folder, &loaded->path, &cli->err);

	if (code == ALIS_OK && path.n > 0)
		loaded->path = path;
	return code;
}

int cli_locate(struct cli *cli, struct loaded *loaded)
{
	const char *file = file_given(cli);
	int code;

	memset(loaded, 0, sizeof(*loaded));
	if (is_stdin(file))
		code = locate_here(cli, loaded, ALIS_STR(""));
	else if (file != NULL)
		code = alis_io_locate(alis_str_of(file), &cli->mem,
		    &loaded->folder, &loaded->path, &cli->err);
	else
		code = alis_io_find(ALIS_STR(MAIN_FILE), &cli->mem,
		    &loaded->folder, &loaded->path, &cli->err);
	/* A revision needs no file in the work tree. */
	if (code == ALIS_ENOENT && file == NULL)
		code = locate_here(cli, loaded, ALIS_STR(""));
	return code < 0 ? cli_failed(cli) : EXIT_WELL;
}

int cli_repo(struct cli *cli, alis_str folder)
{
	if (cli->repo != NULL)
		return EXIT_WELL;
	if (alis_repo_open(folder, &cli->mem, &cli->repo, &cli->err) < 0)
		return cli_failed(cli);
	return EXIT_WELL;
}

static int files_of_revision(struct cli *cli, struct loaded *loaded)
{
	struct alis_commit commit;
	alis_str rev = alis_str_of(cli->values[OPTION_REV]);
	int status = cli_repo(cli, loaded->folder.path);

	if (status != EXIT_WELL)
		return status;
	if (alis_repo_commit_at(cli->repo, rev, &cli->mem, &commit, &cli->err) <
	        0 ||
	    alis_repo_files(
	        cli->repo, &commit, &cli->mem, &loaded->files, &cli->err) < 0)
		return cli_failed(cli);
	return EXIT_WELL;
}

static int main_read(
    struct cli *cli, struct loaded *loaded, const struct alis_source **main)
{
	const char *file = file_given(cli);
	alis_str bytes, name = ALIS_STR(STDIN_NAME);

	if (!is_stdin(file))
		return loaded->files.read(loaded->files.from, loaded->path,
		    &cli->mem, main, &cli->err);
	if (alis_io_read_stream(STDIN_FILENO, &cli->mem, &bytes, &cli->err) < 0)
		return cli->err.code;
	loaded->path = name;
	*main = alis_source_of(name, name, bytes, &cli->mem);
	return ALIS_OK;
}

/* A bare repository has its journal in its commits alone. */
static bool is_bare(struct cli *cli, alis_str folder)
{
	struct alis_err err;

	return alis_repo_open(folder, &cli->mem, &cli->repo, &err) == ALIS_OK &&
	    alis_repo_top(cli->repo).n == 0;
}

static int tell_unread(struct cli *cli, const struct loaded *loaded)
{
	if (cli->err.code != ALIS_ENOENT || file_given(cli) != NULL ||
	    cli->values[OPTION_REV] != NULL)
		return cli_failed(cli);
	if (is_bare(cli, loaded->folder.path)) {
		cli_say(cli,
		    "this is a bare repository, without a work tree; "
		    "--rev HEAD reads the journal in a commit");
		return EXIT_WORLD;
	}
	cli_say(cli,
	    "there is no %1 here or in a folder above; 'alis init' makes one, "
	    "-f names another",
	    ALIS_STR(MAIN_FILE));
	return EXIT_WORLD;
}

void cli_tell_own_books(const struct cli *cli, const struct alis_run *run)
{
	for (size_t i = 0; i < run->books->book_count; i++) {
		const struct alis_book *book = &run->books->books[i];
		if (!book->from_repository)
			continue;
		cli_say(cli,
		    "by the rule book '%1' of this repository, sha256 %2",
		    book->src->path, alis_str_of(book->sha256.text));
	}
}

/* Where the journal and its files are, and its first file; '*main' is NULL if
 * that cannot be read, with the reason in cli->err. */
static int find_main(
    struct cli *cli, struct loaded *loaded, const struct alis_source **main)
{
	int status;

	*main = NULL;
	if (cli->values[OPTION_REV] != NULL && is_stdin(file_given(cli)))
		return cli_misuse(
		    cli, "a revision has no standard input; name a file");
	status = cli_locate(cli, loaded);
	if (status != EXIT_WELL)
		return status;
	loaded->files = alis_io_files(&loaded->folder);
	if (cli->values[OPTION_REV] != NULL)
		status = files_of_revision(cli, loaded);
	if (status != EXIT_WELL)
		return status;
	if (main_read(cli, loaded, main) < 0)
		*main = NULL;
	return EXIT_WELL;
}

static void run_main(
    struct cli *cli, struct loaded *loaded, const struct alis_source *main)
{
	loaded->diags.mem = &cli->mem;
	loaded->run = cli_run_of(cli, main, &loaded->files, &loaded->diags);
}

int cli_load(struct cli *cli, struct loaded *loaded)
{
	const struct alis_source *main;
	int status = find_main(cli, loaded, &main);

	if (status != EXIT_WELL)
		return status;
	if (main == NULL)
		return tell_unread(cli, loaded);
	run_main(cli, loaded, main);
	cli_tell_own_books(cli, loaded->run);
	return EXIT_WELL;
}

int cli_load_if_any(struct cli *cli, struct loaded *loaded)
{
	const struct alis_source *main;
	int status = find_main(cli, loaded, &main);

	if (status != EXIT_WELL)
		return status;
	if (main != NULL)
		run_main(cli, loaded, main);
	else if (file_given(cli) != NULL || cli->err.code != ALIS_ENOENT)
		return tell_unread(cli, loaded);
	return EXIT_WELL;
}

/* ---- nothing but what is given ---- */

static int nothing_read(void *from, alis_str path, struct alis_arena *mem,
    const struct alis_source **src, struct alis_err *err)
{
	(void)from, (void)path, (void)mem;
	*src = NULL;
	return alis_fail(err, ALIS_ENOENT, "there are no files");
}

static int nothing_list(void *from, alis_str folder, struct alis_arena *mem,
    struct alis_names *names, struct alis_err *err)
{
	(void)from, (void)folder, (void)mem, (void)err;
	*names = (struct alis_names){ NULL, 0 };
	return ALIS_OK;
}

struct alis_files cli_no_files(void)
{
	return (struct alis_files){ NULL, nothing_read, nothing_list };
}

int cli_load_locked(struct cli *cli, struct loaded *loaded)
{
	int status = cli_locate(cli, loaded);

	if (status != EXIT_WELL)
		return status;
	if (!cli->is_locked && !is_stdin(file_given(cli))) {
		if (alis_io_lock(&loaded->folder, &cli->lock, &cli->err) < 0)
			return cli_failed(cli);
		cli->is_locked = true;
	}
	return cli_load(cli, loaded);
}

void cli_unlock(struct cli *cli)
{
	if (cli->is_locked)
		alis_io_unlock(cli->lock);
	cli->is_locked = false;
}

alis_str cli_beside(
    struct cli *cli, const struct loaded *loaded, const char *name)
{
	size_t n = loaded->path.n;

	while (n > 0 && loaded->path.at[n - 1] != '/')
		n--;
	alis_str parts[] = { alis_str_part(loaded->path, 0, n),
		alis_str_of(name) };
	return alis_str_join(&cli->mem, parts, ALIS_COUNT(parts));
}

int cli_verdict(const struct loaded *loaded)
{
	return loaded->diags.errors > 0 ? EXIT_FINDINGS : EXIT_WELL;
}

struct summary cli_summary(const struct alis_run *run, struct alis_arena *mem)
{
	/* As wide as a page of a git server shows without scrolling. */
	const struct alis_style plain = { .width = 0, .colour = false };
	const struct alis_report *report = alis_report_of_status(run,
	    ALIS_VERSION, run->language, ALIS_ROOM_WIDE, ALIS_FOR_ALL, mem);
	struct alis_out json = alis_out_memory(mem);
	struct alis_out text = alis_out_memory(mem);

	alis_render_json(report, &json);
	alis_render_text(report, plain, &text);
	return (struct summary){ alis_out_text(&json), alis_out_text(&text) };
}

alis_str cli_short(struct cli *cli, const struct alis_hex *id)
{
	return alis_str_copy(
	    alis_str_part(alis_str_of(id->text), 0, 8), &cli->mem);
}

alis_str cli_commit_day(const struct alis_who *who, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	int64_t local = who->when + (int64_t)who->offset * 60;
	int64_t day = local / 86400 - (local % 86400 < 0);

	/* A date that nobody can have meant is a claim like any other. */
	if (day < alis_day_of((struct alis_civil){ 1000, 1, 1 }) ||
	    day > alis_day_of((struct alis_civil){ 9999, 12, 30 }))
		return ALIS_STR(ALIS_TEXT("(no date)"));
	alis_out_day(&out, (alis_day)day);
	return alis_out_text(&out);
}
