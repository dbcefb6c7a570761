/* SPDX-License-Identifier: MIT */
#include "cli.h"

#include <alis/history.h>
#include <alis/report.h>

#include <stdlib.h>
#include <string.h>

/* One of the two versions, and what a query picks of it. */
struct version {
	alis_str rev; /* empty: the work tree */
	struct alis_compared compared;
	struct alis_diags diags;
	struct alis_files files;
	const struct alis_selection *selection;
};

/* ---- which two ---- */

/* Where A..B is parted; words.n if it is no range. */
static size_t dots_of(alis_str word)
{
	for (size_t i = 0; i + 1 < word.n; i++)
		if (word.at[i] == '.' && word.at[i + 1] == '.')
			return i;
	return word.n;
}

static alis_str or_head(alis_str rev)
{
	return rev.n > 0 ? rev : ALIS_STR("HEAD");
}

/* What the words before "--" name. */
static int versions_of(struct cli *cli, struct version *was, struct version *is)
{
	size_t n =
	    cli->dashes < cli->word_count ? cli->dashes : cli->word_count;
	alis_str first = alis_str_of(n > 0 ? cli->words[0] : "HEAD");
	size_t dots = dots_of(first);

	if (n > 2 || (n == 2 && dots < first.n))
		return cli_misuse(cli,
		    "too many revisions: '%1'; -- goes before a query",
		    alis_str_of(cli->words[n - 1]));
	was->rev = or_head(alis_str_part(first, 0, dots));
	is->rev = ALIS_STR("");
	if (dots < first.n)
		is->rev = or_head(alis_str_from(first, dots + 2));
	else if (n == 2)
		is->rev = alis_str_of(cli->words[1]);
	return EXIT_WELL;
}

/* ---- reading ---- */

/* Whether a file has the 'alis' line, which one file of a journal has. */
static bool is_first(struct cli *cli, const struct alis_source *src)
{
	struct alis_diags ignored = { .mem = &cli->mem };
	struct alis_files none = cli_no_files();
	const struct alis_journal *journal =
	    alis_parse_journal(src, &none, &cli->mem, &ignored);

	return alis_journal_find(journal, ALIS_DIRECTIVE_ALIS) != NULL;
}

/*
 * The journal's first file under another name: the only one of its folder that
 * ends as it does and has the 'alis' line. '*main' is NULL if there is none, or
 * if nobody could tell which.
 */
static int renamed_read(struct cli *cli, alis_str path,
    const struct alis_files *files, const struct alis_source **main)
{
	size_t slash = path.n, dot = path.n;
	alis_str folder, ending;
	struct alis_names names;
	int code;

	while (slash > 0 && path.at[slash - 1] != '/')
		slash--;
	while (dot > slash && path.at[dot - 1] != '.')
		dot--;
	folder = alis_str_part(path, 0, slash);
	ending = alis_str_from(path, dot > slash ? dot - 1 : path.n);
	*main = NULL;
	code = files->list(files->from,
	    alis_str_part(folder, 0, folder.n - (folder.n > 0)), &cli->mem,
	    &names, &cli->err);
	for (size_t i = 0; code == ALIS_OK && i < names.count; i++) {
		const alis_str parts[] = { folder, names.names[i] };
		const struct alis_source *src;
		alis_str name = names.names[i];
		if (name.n < ending.n ||
		    !alis_str_same(
		        alis_str_from(name, name.n - ending.n), ending) ||
		    files->read(files->from,
		        alis_str_join(&cli->mem, parts, ALIS_COUNT(parts)),
		        &cli->mem, &src, &cli->err) < 0 ||
		    !is_first(cli, src))
			continue;
		if (*main != NULL) {
			*main = NULL;
			break;
		}
		*main = src;
	}
	return code == ALIS_ENOENT ? ALIS_OK : code;
}

static void run_make(
    struct cli *cli, struct version *version, const struct alis_source *main)
{
	version->diags.mem = &cli->mem;
	version->compared.run = alis_track_run(
	    main, &version->files, cli->today, &cli->mem, &version->diags);
	version->compared.errors = version->diags.errors;
}

/* 'compared.run' is NULL if there is no journal among the files. */
static int journal_read(struct cli *cli, alis_str path, struct version *version)
{
	const struct alis_files *files = &version->files;
	const struct alis_source *main;
	int code = files->read(files->from, path, &cli->mem, &main, &cli->err);

	if (code == ALIS_ENOENT || code == ALIS_ELINK)
		return ALIS_OK;
	if (code == ALIS_OK)
		run_make(cli, version, main);
	return code;
}

/* The same where only the other version has it under its name. */
static int journal_seek(struct cli *cli, alis_str path, struct version *version,
    const struct version *other)
{
	const struct alis_source *main = NULL;
	int code = ALIS_OK;

	if (version->compared.run == NULL && other->compared.run != NULL)
		code = renamed_read(cli, path, &version->files, &main);
	if (code == ALIS_OK && main != NULL) {
		run_make(cli, version, main);
		version->compared.renamed = main->path;
	}
	return code;
}

/* HEAD of a repository that has no commit yet has no journal. */
static int commit_read(struct cli *cli, const struct loaded *loaded,
    struct version *version, bool may_lack)
{
	struct alis_commit commit;
	int code = alis_repo_commit_at(
	    cli->repo, version->rev, &cli->mem, &commit, &cli->err);

	if (code == ALIS_ENOENT && may_lack) {
		version->compared.id = version->rev;
		return ALIS_OK;
	}
	if (code == ALIS_OK)
		code = alis_repo_files(
		    cli->repo, &commit, &cli->mem, &version->files, &cli->err);
	if (code < 0)
		return code;
	version->compared.id = cli_short(cli, &commit.id);
	version->compared.when = cli_commit_day(&commit.author, &cli->mem);
	return journal_read(cli, loaded->path, version);
}

static int versions_read(struct cli *cli, struct loaded *loaded,
    struct version *was, struct version *is)
{
	int code;

	if (is->rev.n == 0 && alis_repo_top(cli->repo).n == 0) {
		cli_say(cli,
		    "this is a bare repository, without a work tree; name two "
		    "revisions");
		return EXIT_WORLD;
	}
	code = commit_read(
	    cli, loaded, was, cli->word_count == 0 || cli->dashes == 0);
	if (code == ALIS_OK && is->rev.n > 0) {
		code = commit_read(cli, loaded, is, false);
	} else if (code == ALIS_OK) {
		is->files = alis_io_files(&loaded->folder);
		code = journal_read(cli, loaded->path, is);
	}
	if (code == ALIS_OK)
		code = journal_seek(cli, loaded->path, was, is);
	if (code == ALIS_OK)
		code = journal_seek(cli, loaded->path, is, was);
	if (code < 0)
		return cli_failed(cli);
	if (was->compared.run != NULL || is->compared.run != NULL)
		return EXIT_WELL;
	cli_say(cli, "neither of the two has a journal '%1'; -f names another",
	    loaded->path);
	return EXIT_WORLD;
}

/* ---- the query ---- */

static void select_of(struct cli *cli, const alis_str *words, size_t count,
    struct version *version, struct alis_diags *diags)
{
	const struct alis_run *run = version->compared.run;
	const struct alis_query *query;

	if (run == NULL)
		return;
	query = alis_query_read(alis_str_of(alis_said(cli->language, "QUERY")),
	    words, count, run->journal, run->books, &cli->mem, diags);
	if (diags->errors == 0)
		version->selection = alis_query_select(query, run->journal,
		    run->posted, run->today, &cli->mem, diags);
}

/* A word that only one of the versions knows, such as a kind that came with
 * its rule book, fits nothing in the other. */
static int versions_select(
    struct cli *cli, struct version *was, struct version *is)
{
	struct alis_diags diags[2] = { { .mem = &cli->mem },
		{ .mem = &cli->mem } };
	size_t count = cli->word_count - cli->dashes;
	alis_str *words = ALIS_NEW(&cli->mem, alis_str, count);

	for (size_t i = 0; i < count; i++)
		words[i] = alis_str_of(cli->words[cli->dashes + i]);
	select_of(cli, words, count, is, &diags[0]);
	select_of(cli, words, count, was, &diags[1]);
	if (was->selection != NULL || is->selection != NULL)
		return EXIT_WELL;
	cli_put_findings(cli, &diags[diags[0].errors == 0]);
	return EXIT_USAGE;
}

/* ---- what it leaves ---- */

/* The picked entries of a version, in the order of their addresses. */
struct picked {
	uintptr_t *at;
	size_t count;
};

static int by_address(const void *left, const void *right)
{
	const uintptr_t *a = left, *b = right;

	return (*a > *b) - (*a < *b);
}

static struct picked picked_of(
    const struct version *version, struct alis_arena *mem)
{
	const struct alis_run *run = version->compared.run;
	size_t n = version->selection == NULL ? 0 : run->journal->entry_count;
	struct picked picked = { ALIS_NEW(mem, uintptr_t, n + 1), 0 };

	for (size_t i = 0; i < n; i++)
		if (version->selection->entries[i])
			picked.at[picked.count++] =
			    (uintptr_t)alis_journal_entry(run->journal, i);
	qsort(picked.at, picked.count, sizeof(uintptr_t), by_address);
	return picked;
}

static bool has(const struct picked *picked, const struct alis_entry *entry)
{
	uintptr_t key = (uintptr_t)entry;

	return bsearch(&key, picked->at, picked->count, sizeof(key),
	           by_address) != NULL;
}

/* The changes of entries that fit as they were or as they are. */
static struct alis_changes changes_left(struct alis_changes changes,
    const struct version *was, const struct version *is, struct alis_arena *mem)
{
	struct alis_entry_change *left =
	    ALIS_NEW(mem, struct alis_entry_change, changes.count + 1);
	struct picked before = picked_of(was, mem), after = picked_of(is, mem);
	size_t n = 0;

	for (size_t i = 0; i < changes.count; i++)
		if (has(&before, changes.changes[i].was) ||
		    has(&after, changes.changes[i].is))
			left[n++] = changes.changes[i];
	return (struct alis_changes){ .changes = left, .count = n };
}

/* ---- the whole ---- */

static bool same_books(const struct alis_run *a, const struct alis_run *b)
{
	if (a == NULL || b == NULL ||
	    a->books->book_count != b->books->book_count)
		return false;
	for (size_t i = 0; i < a->books->book_count; i++)
		if (strcmp(a->books->books[i].sha256.text,
		        b->books->books[i].sha256.text) != 0)
			return false;
	return true;
}

static void tell_books(const struct cli *cli, const struct alis_run *was,
    const struct alis_run *is)
{
	if (was != NULL)
		cli_tell_own_books(cli, was);
	if (is != NULL && !same_books(was, is))
		cli_tell_own_books(cli, is);
}

static struct alis_version version_of(const struct alis_run *run)
{
	return run == NULL ? (struct alis_version){ NULL, NULL }
	                   : (struct alis_version){ run->journal, run->books };
}

int cmd_diff(struct cli *cli)
{
	bool asks = cli->dashes < cli->word_count;
	struct version was = { .files = cli_no_files() };
	struct version is = { .files = cli_no_files() };
	struct alis_version a, b;
	struct alis_changes changes;
	struct loaded loaded;
	int status = versions_of(cli, &was, &is);

	if (status == EXIT_WELL)
		status = cli_locate(cli, &loaded);
	if (status == EXIT_WELL)
		status = cli_repo(cli, loaded.folder.path);
	if (status == EXIT_WELL)
		status = versions_read(cli, &loaded, &was, &is);
	if (status == EXIT_WELL && asks)
		status = versions_select(cli, &was, &is);
	if (status != EXIT_WELL)
		return status;
	a = version_of(was.compared.run);
	b = version_of(is.compared.run);
	changes = alis_history_changes(&a, &b, &cli->mem);
	if (asks)
		changes = changes_left(changes, &was, &is, &cli->mem);
	tell_books(cli, was.compared.run, is.compared.run);
	return cli_render(cli,
	    alis_report_of_diff(&was.compared, &is.compared, changes, asks,
	        cli->today, cli->language, &cli->mem));
}
