/* SPDX-License-Identifier: MIT */
#include "cli.h"

#include <assert.h>
#include <string.h>

/* What becomes of one file of the journal. */
struct laid_out {
	const struct alis_source *was;
	bool changes;
	const struct alis_source *is; /* NULL: not laid out, or left as it is */
	size_t errors;
};

/* ---- which files ---- */

static bool is_stdin(const struct loaded *loaded)
{
	return alis_str_is(loaded->path, "-");
}

/* 'alis fmt -' is 'alis fmt -f -'. */
static int take_dash(struct cli *cli)
{
	for (size_t i = 0; i < cli->word_count; i++) {
		if (strcmp(cli->words[i], "-") != 0)
			continue;
		if (cli->word_count > 1)
			return cli_misuse(
			    cli, "standard input is laid out alone");
		cli->values[OPTION_FILE] = cli->words[0];
		cli->word_count = 0;
	}
	return EXIT_WELL;
}

static alis_str absolute(
    struct cli *cli, const struct alis_folder *folder, alis_str path)
{
	alis_str parts[] = { folder->path, ALIS_STR("/"), path };

	return alis_str_join(&cli->mem, parts, ALIS_COUNT(parts));
}

/* Whether a file that the user named is this one of the journal's. */
static bool is_named(struct cli *cli, const struct loaded *loaded,
    const char *word, const struct alis_source *src)
{
	struct alis_folder folder;
	struct alis_err err;
	alis_str path;

	return alis_io_locate(
	           alis_str_of(word), &cli->mem, &folder, &path, &err) == 0 &&
	    alis_str_same(absolute(cli, &folder, path),
	        absolute(cli, &loaded->folder, src->path));
}

/* Whether a file is among those that were named, if any were. */
static bool is_wanted(
    struct cli *cli, const struct loaded *loaded, const struct alis_source *src)
{
	for (size_t i = 0; i < cli->word_count; i++)
		if (is_named(cli, loaded, cli->words[i], src))
			return true;
	return cli->word_count == 0;
}

static int check_names(struct cli *cli, const struct loaded *loaded)
{
	const struct alis_journal *journal = loaded->run->journal;

	for (size_t i = 0; i < cli->word_count; i++) {
		bool found = false;
		for (size_t k = 0; k < journal->source_count; k++)
			found = found ||
			    is_named(cli, loaded, cli->words[i],
			        journal->sources[k]);
		if (!found)
			return cli_misuse(cli,
			    "the journal does not include this file; -f reads "
			    "another journal: '%1'",
			    alis_str_of(cli->words[i]));
	}
	return EXIT_WELL;
}

static size_t errors_in(
    const struct alis_diags *diags, const struct alis_source *src)
{
	size_t n = 0;

	for (const struct alis_diag *d = diags->first; d != NULL; d = d->next)
		n += d->src == src &&
		    alis_code_info(d->code)->severity == ALIS_ERROR;
	return n;
}

/* ---- laying out ---- */

/* Begin with a file; false if it is left as it is. */
static bool may_change(struct cli *cli, const struct loaded *loaded,
    const struct alis_source *src, struct laid_out *file)
{
	*file = (struct laid_out){ .was = src };
	if (!is_wanted(cli, loaded, src))
		return false;
	file->errors = errors_in(&loaded->diags, src);
	return file->errors == 0;
}

/*
 * Find the files that would change without laying them out. False if one does
 * by words in another language alone: whether it may can only be seen by
 * reading it again. Of others it makes no difference: a line that changes in
 * its own language does so in another, too.
 */
static bool find_changes(
    struct cli *cli, const struct loaded *loaded, struct laid_out *files)
{
	const struct alis_run *run = loaded->run;

	for (size_t i = 0; i < run->journal->source_count; i++) {
		const struct alis_source *src = run->journal->sources[i];
		if (!may_change(cli, loaded, src, &files[i]) ||
		    alis_edit_is_formatted(src, run->journal, run->books, true))
			continue;
		files[i].changes = true;
		if (alis_edit_is_formatted(
		        src, run->journal, run->books, false))
			return false;
	}
	return true;
}

enum meaning { MEANS_THE_SAME, MEANS_ANOTHER, NOT_READ_AGAIN };

/* What the journal would mean then. A file that cannot be read a second time
 * says nothing of it. */
static enum meaning lay_out(struct cli *cli, struct loaded *loaded,
    bool translate, struct laid_out *files)
{
	const struct alis_run *run = loaded->run, *again;
	size_t count = run->journal->source_count, n = 0;
	const struct alis_source **changed =
	    ALIS_NEW(&cli->mem, const struct alis_source *, count);
	struct alis_diags diags = { 0 };

	for (size_t i = 0; i < count; i++) {
		const struct alis_source *src = run->journal->sources[i];
		if (!may_change(cli, loaded, src, &files[i]))
			continue;
		alis_str bytes = alis_edit_format(
		    src, run->journal, run->books, translate, &cli->mem);
		if (alis_str_same(bytes, src->bytes))
			continue;
		files[i].changes = true;
		files[i].is =
		    alis_source_of(src->path, src->name, bytes, &cli->mem);
		changed[n++] = files[i].is;
	}
	if (n == 0)
		return MEANS_THE_SAME;
	again = cli_run_with(cli, loaded, changed, n, &diags);
	if (again->journal->source_count != count ||
	    again->books->book_count != run->books->book_count)
		return NOT_READ_AGAIN;
	return alis_edit_same((struct alis_meaning){ run->journal, run->posted,
	                          run->diags },
	           (struct alis_meaning){
	               again->journal, again->posted, again->diags })
	    ? MEANS_THE_SAME
	    : MEANS_ANOTHER;
}

/* ---- what came of it ---- */

static void tell_left(struct cli *cli, const struct laid_out *file)
{
	struct alis_out n = alis_out_memory(&cli->mem);

	alis_out_count(&n, (int64_t)file->errors);
	alis_str words[] = { file->was->name, alis_out_text(&n) };
	cli_tell(cli,
	    alis_said_count(cli->language,
	        "'%1' is left as it is: it has an error, which 'alis check' "
	        "shows",
	        "'%1' is left as it is: it has %2 errors, which 'alis check' "
	        "shows",
	        (int64_t)file->errors),
	    words, ALIS_COUNT(words));
}

static void put_name(struct cli *cli, const struct laid_out *file)
{
	cli_put_line(&cli->out, file->was->name);
	alis_out_char(&cli->out, '\n');
}

/* An editor that filters its text through alis must get it back. */
static int put_stdin(struct cli *cli, const struct laid_out *file)
{
	cli_put_raw(cli, !file->changes ? file->was->bytes : file->is->bytes);
	return EXIT_WELL;
}

static int file_done(struct cli *cli, const struct loaded *loaded,
    const struct laid_out *file, bool check)
{
	bool dry = cli->values[OPTION_DRY_RUN] != NULL;
	int status = EXIT_WELL;

	if (!check && !dry && is_stdin(loaded))
		return put_stdin(cli, file);
	if (!file->changes)
		return EXIT_WELL;
	assert(file->is != NULL || (check && !dry)); /* else it was laid out */
	if (dry || !check)
		status = cli_rewrite(cli, loaded, file->was, file->is->bytes,
		    dry ? REWRITE_SHOW : REWRITE_WRITE);
	if (status == EXIT_WELL && !dry)
		put_name(cli, file);
	return status == EXIT_WELL && check ? EXIT_FINDINGS : status;
}

static int files_done(struct cli *cli, const struct loaded *loaded,
    const struct laid_out *files, bool check)
{
	size_t count = loaded->run->journal->source_count;
	int status = EXIT_WELL;

	if (is_stdin(loaded)) /* what it includes is not in it */
		count = 1;
	for (size_t i = 0; i < count; i++) {
		int done = file_done(cli, loaded, &files[i], check);
		if (files[i].errors > 0) {
			tell_left(cli, &files[i]);
			done = done == EXIT_WELL ? EXIT_FINDINGS : done;
		}
		status = done > status ? done : status;
	}
	return status;
}

int cmd_fmt(struct cli *cli)
{
	bool check = cli->values[OPTION_CHECK] != NULL;
	bool dry = cli->values[OPTION_DRY_RUN] != NULL;
	bool writes = !check && !dry;
	struct loaded loaded;
	struct laid_out *files;
	enum meaning meaning;
	int status = take_dash(cli);

	cli->takes_rosters = true;

	if (status == EXIT_WELL)
		status = writes ? cli_load_locked(cli, &loaded)
		                : cli_load(cli, &loaded);
	if (status == EXIT_WELL)
		status = check_names(cli, &loaded);
	if (status != EXIT_WELL)
		return status;
	files = ALIS_NEW(
	    &cli->mem, struct laid_out, loaded.run->journal->source_count);
	/* Names are told without what would be written. */
	if (check && !dry && find_changes(cli, &loaded, files))
		return files_done(cli, &loaded, files, check);
	/* Two posts whose categories differ in their language alone are the
	 * same post to the journal once both are in bokmål. */
	meaning = lay_out(cli, &loaded, true, files);
	if (meaning == MEANS_ANOTHER)
		meaning = lay_out(cli, &loaded, false, files);
	if (meaning == MEANS_THE_SAME)
		return files_done(cli, &loaded, files, check);
	if (meaning == NOT_READ_AGAIN)
		cli_say(cli,
		    "nothing is written: not all of the journal's files could "
		    "be read a second time; try again");
	else
		cli_say(cli,
		    "nothing is written: laid out, the journal would mean "
		    "something else; this is a fault in alis, please report it "
		    "with the journal's lines");
	return EXIT_WORLD;
}
