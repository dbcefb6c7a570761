/* SPDX-License-Identifier: MIT */
#include "attest.h"
#include "careful.h"

/* Marks into files, files into a commit; or everything as it was. */

/* ---- what is committed already ---- */

static bool is_at_head(struct cli *cli, const struct alis_files *files,
    const struct alis_source *src)
{
	const struct alis_source *was;

	return files->read != NULL &&
	    files->read(files->from, src->path, &cli->mem, &was, &cli->err) ==
	    ALIS_OK &&
	    alis_str_same(was->bytes, src->bytes);
}

/* The first file of the journal at HEAD that is not there any more; the commit
 * would take it away. */
static const struct alis_source *gone_find(
    struct attesting *attesting, const struct alis_files *head)
{
	struct cli *cli = attesting->cli;
	const struct loaded *loaded = &attesting->loaded;
	struct alis_diags ignored = { .mem = &cli->mem };
	const struct alis_source *src, *now;
	const struct alis_journal *was;
	struct alis_err err;

	if (head->read == NULL ||
	    head->read(head->from, loaded->path, &cli->mem, &src, &err) < 0)
		return NULL;
	was = alis_parse_journal(src, head, &cli->mem, &ignored);
	for (size_t i = 0; i < was->source_count; i++) {
		alis_str path = was->sources[i]->path;
		if (loaded->files.read(loaded->files.from, path, &cli->mem,
		        &now, &err) == ALIS_ENOENT)
			return alis_source_of(
			    path, path, ALIS_STR(""), &cli->mem);
	}
	return NULL;
}

/* The first of the journal's files that HEAD has otherwise; NULL if none. */
static const struct alis_source *changed_find(
    struct attesting *attesting, const struct alis_files *head)
{
	struct cli *cli = attesting->cli;
	const struct alis_run *run = attesting->loaded.run;

	for (size_t i = 0; i < run->journal->source_count; i++)
		if (!is_at_head(cli, head, run->journal->sources[i]))
			return run->journal->sources[i];
	for (size_t i = 0; i < run->books->book_count; i++)
		if (run->books->books[i].from_repository &&
		    !is_at_head(cli, head, run->books->books[i].src))
			return run->books->books[i].src;
	return gone_find(attesting, head);
}

int cli_attest_changed(struct attesting *attesting, struct alis_commit *head,
    const struct alis_source **changed)
{
	struct cli *cli = attesting->cli;
	struct careful there = { .err = { .code = ALIS_OK } };
	struct alis_files files = { NULL, NULL, NULL };
	int code;

	*head = (struct alis_commit){ 0 };
	code = alis_repo_commit_at(
	    cli->repo, ALIS_STR("HEAD"), &cli->mem, head, &cli->err);
	if (code == ALIS_OK) {
		files = careful_files(&there);
		code = alis_repo_files(
		    cli->repo, head, &cli->mem, &there.files, &cli->err);
	}
	if (code < 0 && code != ALIS_ENOENT)
		return cli_failed(cli);
	*changed = changed_find(attesting, &files);
	if (there.err.code == ALIS_OK)
		return EXIT_WELL;
	cli->err = there.err;
	return cli_failed(cli);
}

/* One file of a journal as it reads without any mark; empty if it is none of
 * the journal's. */
static alis_str unmarked(
    const struct alis_journal *journal, alis_str path, struct alis_arena *mem)
{
	for (size_t i = 0; i < journal->source_count; i++)
		if (alis_str_same(journal->sources[i]->path, path))
			return alis_edit_mark(journal->sources[i],
			    alis_journal_entries(journal), journal->entry_count,
			    ALIS_MARK_NONE, mem);
	return ALIS_STR("");
}

/* Whether a file differs from HEAD's by marks alone: so a machine that stops
 * between the marks and the commit leaves it. */
static bool only_marks_differ(struct attesting *attesting,
    const struct alis_commit *head, const struct alis_source *src)
{
	struct cli *cli = attesting->cli;
	struct alis_diags ignored = { .mem = &cli->mem };
	const struct alis_source *main;
	struct alis_files files;
	struct alis_err err;
	alis_str is, was;

	if (head->id.text[0] == '\0' ||
	    alis_repo_files(cli->repo, head, &cli->mem, &files, &err) < 0 ||
	    files.read(
	        files.from, attesting->loaded.path, &cli->mem, &main, &err) < 0)
		return false;
	is = unmarked(attesting->loaded.run->journal, src->path, &cli->mem);
	was = unmarked(alis_parse_journal(main, &files, &cli->mem, &ignored),
	    src->path, &cli->mem);
	return is.n > 0 && alis_str_same(is, was);
}

int cli_attest_check_clean(struct attesting *attesting)
{
	struct cli *cli = attesting->cli;
	const struct alis_source *changed = NULL;
	struct alis_commit head = { 0 };
	int status = cli_repo(cli, attesting->loaded.folder.path);

	if (status == EXIT_WELL)
		status = cli_attest_changed(attesting, &head, &changed);
	attesting->head = head.id;
	if (status != EXIT_WELL || changed == NULL)
		return status;
	if (only_marks_differ(attesting, &head, changed)) {
		cli_say(cli,
		    "nothing is attested: '%1' has other marks than were "
		    "committed last, as an attestation that was cut off leaves "
		    "them; take them back with 'git restore' and attest again, "
		    "or commit them as yours with 'alis commit'",
		    changed->name);
		return EXIT_FINDINGS;
	}
	cli_say(cli,
	    "nothing is attested: '%1' is not as it was committed last, and "
	    "that change would be committed with the attestation; commit it "
	    "first with 'alis commit', or take it back",
	    changed->name);
	return EXIT_FINDINGS;
}

/* ---- the files ---- */

/* A file before and after. */
struct marked {
	const struct alis_source *was;
	const struct alis_source *is;
};

struct marking {
	struct marked *files;
	const struct alis_source **changed; /* the second of each */
	size_t count;
};

static struct marking mark_files(struct attesting *attesting,
    const struct alis_entry *const *entries, size_t count, enum alis_mark mark)
{
	const struct alis_journal *journal = attesting->version.journal;
	struct alis_arena *mem = &attesting->cli->mem;
	struct marking marking = {
		.files =
		    ALIS_NEW(mem, struct marked, journal->source_count + 1),
		.changed = ALIS_NEW(
		    mem, const struct alis_source *, journal->source_count + 1),
	};

	for (size_t i = 0; i < journal->source_count; i++) {
		const struct alis_source *src = journal->sources[i];
		alis_str bytes = alis_edit_mark(src, entries, count, mark, mem);
		const struct alis_source *is =
		    alis_source_of(src->path, src->name, bytes, mem);
		if (alis_str_same(bytes, src->bytes))
			continue;
		marking.files[marking.count] = (struct marked){ src, is };
		marking.changed[marking.count++] = is;
	}
	return marking;
}

/* The journal as it would be. EXIT_FINDINGS if it then had an error. */
static int judge(struct attesting *attesting, const struct marking *marking,
    struct loaded *marked)
{
	*marked = attesting->loaded;
	marked->diags = (struct alis_diags){ 0 };
	marked->run = cli_run_with(attesting->cli, &attesting->loaded,
	    marking->changed, marking->count, &marked->diags);
	return cli_verdict(marked);
}

/* With what a mark brings to light, such as a proof that is missing. */
static int judge_aloud(struct attesting *attesting,
    const struct marking *marking, struct loaded *marked)
{
	struct cli *cli = attesting->cli;
	int status = judge(attesting, marking, marked);

	if (marked->diags.count > attesting->loaded.diags.count)
		cli_put_findings(cli, &marked->diags);
	if (status != EXIT_WELL)
		cli_say(
		    cli, "nothing is attested: the journal would have errors");
	return status;
}

/* Put the first files back, the last of them first. */
static void put_back(
    struct attesting *attesting, const struct marking *marking, size_t count)
{
	for (size_t i = count; i > 0; i--)
		(void)cli_rewrite(attesting->cli, &attesting->loaded,
		    marking->files[i - 1].is, marking->files[i - 1].was->bytes,
		    REWRITE_WRITE);
}

/* Read one again that was written; what somebody else made of it is theirs. */
static int read_back(struct attesting *attesting, const struct marked *file,
    const struct alis_source **now)
{
	struct cli *cli = attesting->cli;
	const struct alis_files *files = &attesting->loaded.files;

	if (files->read(
	        files->from, file->is->path, &cli->mem, now, &cli->err) < 0)
		return cli_failed(cli);
	if (alis_str_same((*now)->bytes, file->is->bytes))
		return EXIT_WELL;
	alis_fail(&cli->err, ALIS_EMOVED,
	    "another program changed '%1' meanwhile; nothing is written to "
	    "it, try again",
	    file->is->name);
	return cli_failed(cli);
}

/* Write them, and read them again, so that what is committed carries the stamp
 * by which git knows the file. */
static int write_files(struct attesting *attesting, struct marking *marking)
{
	for (size_t i = 0; i < marking->count; i++) {
		const struct marked *file = &marking->files[i];
		const struct alis_source *now = NULL;
		int status = cli_rewrite(attesting->cli, &attesting->loaded,
		    file->was, file->is->bytes, REWRITE_WRITE);
		if (status != EXIT_WELL) {
			put_back(attesting, marking, i);
			return EXIT_WORLD;
		}
		if (read_back(attesting, file, &now) != EXIT_WELL) {
			put_back(attesting, marking, i + 1);
			return EXIT_WORLD;
		}
		marking->changed[i] = now;
	}
	return EXIT_WELL;
}

static int lock(struct attesting *attesting)
{
	struct cli *cli = attesting->cli;

	if (cli->is_locked)
		return EXIT_WELL;
	if (alis_io_lock(&attesting->loaded.folder, &cli->lock, &cli->err) < 0)
		return cli_failed(cli);
	cli->is_locked = true;
	return EXIT_WELL;
}

int cli_attest_commit(struct attesting *attesting,
    const struct alis_entry *const *entries, size_t count, enum alis_mark mark,
    struct committing *committing)
{
	struct cli *cli = attesting->cli;
	struct marking marking = mark_files(attesting, entries, count, mark);
	struct loaded marked;
	int status = judge_aloud(attesting, &marking, &marked);

	if (status != EXIT_WELL)
		return status;
	committing->onto = &attesting->head;
	if (cli->values[OPTION_DRY_RUN] != NULL)
		return cli_commit_as(cli, &marked, committing);
	status = lock(attesting);
	if (status == EXIT_WELL)
		status = write_files(attesting, &marking);
	if (status != EXIT_WELL)
		return status;
	status = judge(attesting, &marking, &marked);
	if (status == EXIT_WELL)
		status = cli_commit_as(cli, &marked, committing);
	if (!committing->has_moved)
		put_back(attesting, &marking, marking.count);
	return status;
}
