/* SPDX-License-Identifier: MIT */
#include "signing.h"

#include <alis/guard.h>
#include <string.h>

#define SUBJECT_WIDTH 68
#define SUMMARY_FILES 2

/* ---- what goes in ---- */

/* The journal's files, the repository's own rule books, the summary. */
static size_t blobs_gather(struct cli *cli, const struct loaded *loaded,
    const struct summary *summary, struct alis_blob *blobs)
{
	const struct alis_run *run = loaded->run;
	size_t n = 0;

	blobs[n++] = (struct alis_blob){
		.path = cli_beside(cli, loaded, SUMMARY_FOLDER "status.json"),
		.bytes = summary->json,
	};
	blobs[n++] = (struct alis_blob){
		.path = cli_beside(cli, loaded, SUMMARY_FOLDER "status.txt"),
		.bytes = summary->text,
	};
	for (size_t i = 0; i < run->journal->source_count; i++) {
		const struct alis_source *src = run->journal->sources[i];
		blobs[n++] = (struct alis_blob){ src->path, src->bytes,
			src->stamp, false };
	}
	for (size_t i = 0; i < run->books->book_count; i++) {
		const struct alis_book *book = &run->books->books[i];
		if (book->from_repository)
			blobs[n++] = (struct alis_blob){ book->src->path,
				book->src->bytes, book->src->stamp, false };
	}
	return n;
}

/* ---- what HEAD has ---- */

/* The files of HEAD, and whether one could not be read that is there: what is
 * not seen would be told as new. */
struct head_files {
	struct alis_files files;
	struct alis_err err; /* code 0: all was read */
};

static int head_read(void *from, alis_str path, struct alis_arena *mem,
    const struct alis_source **src, struct alis_err *err)
{
	struct head_files *head = from;
	int code = head->files.read(head->files.from, path, mem, src, err);

	if (code == ALIS_EGIT || code == ALIS_EIO)
		head->err = *err;
	return code;
}

static int head_list(void *from, alis_str folder, struct alis_arena *mem,
    struct alis_names *names, struct alis_err *err)
{
	struct head_files *head = from;
	int code = head->files.list(head->files.from, folder, mem, names, err);

	if (code == ALIS_EGIT || code == ALIS_EIO)
		head->err = *err;
	return code;
}

/*
 * The journal as HEAD has it; NULL if it has none. '*onto' is the id of HEAD,
 * empty if there is no commit yet. EXIT_WORLD if it cannot be read.
 */
static int journal_at_head(struct cli *cli, const struct loaded *loaded,
    const struct alis_journal **journal, struct alis_hex *onto)
{
	struct alis_diags ignored = { .mem = &cli->mem };
	struct head_files head = { .err = { .code = ALIS_OK } };
	struct alis_files files = { &head, head_read, head_list };
	const struct alis_source *main;
	struct alis_commit commit;
	int code;

	*journal = NULL;
	*onto = (struct alis_hex){ { 0 } };
	code = alis_repo_commit_at(
	    cli->repo, ALIS_STR("HEAD"), &cli->mem, &commit, &cli->err);
	if (code == ALIS_ENOENT)
		return EXIT_WELL;
	if (code < 0 ||
	    alis_repo_files(
	        cli->repo, &commit, &cli->mem, &head.files, &cli->err) < 0)
		return EXIT_WORLD;
	*onto = commit.id;
	code =
	    files.read(files.from, loaded->path, &cli->mem, &main, &cli->err);
	if (code == ALIS_OK)
		*journal =
		    alis_parse_journal(main, &files, &cli->mem, &ignored);
	if (head.err.code == ALIS_OK)
		return EXIT_WELL;
	cli->err = head.err;
	return EXIT_WORLD;
}

/* Whether nothing of that path is in the work tree any more. */
static bool is_gone(struct cli *cli, const struct loaded *loaded, alis_str path)
{
	const struct alis_source *src;
	struct alis_err err;

	for (size_t i = 0; i < loaded->run->journal->source_count; i++)
		if (alis_str_same(loaded->run->journal->sources[i]->path, path))
			return false;
	return loaded->files.read(loaded->files.from, path, &cli->mem, &src,
	           &err) == ALIS_ENOENT;
}

/* Files of the journal that were renamed or taken away. Left in the commit, a
 * pattern of 'inkluder' would find them there, and not what was checked. */
static size_t gone_gather(struct cli *cli, const struct loaded *loaded,
    const struct alis_journal *was, struct alis_blob *blobs)
{
	size_t n = 0;

	for (size_t i = 0; was != NULL && i < was->source_count; i++)
		if (is_gone(cli, loaded, was->sources[i]->path))
			blobs[n++] = (struct alis_blob){
				.path = was->sources[i]->path,
				.is_gone = true,
			};
	return n;
}

/* ---- the message ---- */

static void put_status_trailer(struct alis_out *out, const struct alis_run *run)
{
	int64_t met = 0;

	for (size_t i = 0; i < run->status_count; i++)
		met += run->statuses[i].state == ALIS_MET;
	alis_out_lit(out, "Alis-Status: ");
	alis_out_day(out, run->today);
	alis_out_char(out, ' ');
	alis_out_count(out, met);
	alis_out_char(out, '/');
	alis_out_count(out, (int64_t)run->status_count);
	alis_out_char(out, '\n');
}

/* The SHA-256 of the lines "BLOB PATH" of the journal's files, in order of
 * reading: what status.json lists, so that anybody can make it again. */
static void put_journal_trailer(
    struct alis_out *out, const struct alis_run *run, struct alis_arena *mem)
{
	struct alis_out lines = alis_out_memory(mem);
	struct alis_hex digest;

	for (size_t i = 0; i < run->journal->source_count; i++) {
		const struct alis_source *src = run->journal->sources[i];
		struct alis_hex id = alis_blob_id(src->bytes);
		alis_out_lit(&lines, id.text);
		alis_out_char(&lines, ' ');
		alis_out_put(&lines, src->path);
		alis_out_char(&lines, '\n');
	}
	digest = alis_sha256(alis_out_text(&lines));
	alis_out_lit(out, "Alis-Journal: sha256 ");
	alis_out_lit(out, digest.text);
	alis_out_char(out, '\n');
}

/* What changed since HEAD, on one line. */
static void put_subject(struct cli *cli, const struct alis_run *run,
    const struct alis_journal *was, struct alis_out *out)
{
	const struct alis_version before = { was, run->books };
	const struct alis_version after = { run->journal, run->books };

	alis_out_put(out,
	    alis_report_subject(
	        alis_history_changes(&before, &after, &cli->mem), run->books,
	        run->language, SUBJECT_WIDTH, &cli->mem));
}

/* The message, by its subject or by what changed since 'was'. */
static alis_str message_make(struct cli *cli, const struct alis_run *run,
    const struct committing *committing, const struct alis_journal *was)
{
	struct alis_out out = alis_out_memory(&cli->mem);

	if (committing->subject != NULL)
		alis_out_lit(&out, committing->subject);
	else
		put_subject(cli, run, was, &out);
	alis_out_lit(&out, "\n\n");
	put_status_trailer(&out, run);
	for (size_t i = 0; i < run->books->book_count; i++) {
		const struct alis_book *book = &run->books->books[i];
		alis_out_lit(&out, "Alis-Regelverk: ");
		alis_out_put(&out, book->id);
		alis_out_lit(&out, " sha256 ");
		alis_out_lit(&out, book->sha256.text);
		alis_out_char(&out, '\n');
	}
	put_journal_trailer(&out, run, &cli->mem);
	alis_out_put(&out, committing->trailers);
	return alis_out_text(&out);
}

/* ---- the commit ---- */

/* Put the summary's new files beside their places; all or none. */
static int stage_summary(struct cli *cli, const struct loaded *loaded,
    struct alis_blob *blobs, struct alis_staged *staged)
{
	for (size_t i = 0; i < SUMMARY_FILES; i++) {
		if (alis_io_stage(&loaded->folder, blobs[i].path,
		        blobs[i].bytes, &cli->mem, &staged[i], &cli->err) < 0) {
			while (i > 0)
				alis_io_discard(&staged[--i]);
			return EXIT_WORLD;
		}
		blobs[i].stamp = staged[i].stamp;
	}
	return EXIT_WELL;
}

static int publish_summary(struct cli *cli, const struct alis_staged *staged)
{
	int status = EXIT_WELL;

	for (size_t i = 0; i < SUMMARY_FILES; i++)
		if (alis_io_publish(&staged[i], &cli->err) < 0) {
			status = cli_failed(cli);
			alis_io_discard(&staged[i]);
		}
	return status;
}

static void put_committed(
    struct cli *cli, const struct alis_hex *id, alis_str message)
{
	alis_out_put(&cli->out, cli_short(cli, id));
	alis_out_char(&cli->out, ' ');
	alis_out_safe(&cli->out, alis_str_cut(message, '\n').head);
	alis_out_char(&cli->out, '\n');
}

/* What was checked is what was committed; a later edit waits for the next. */
static void tell_edited(struct cli *cli, const struct loaded *loaded)
{
	for (size_t i = 0; i < loaded->run->journal->source_count; i++) {
		const struct alis_source *src =
		    loaded->run->journal->sources[i];
		const struct alis_source *now;
		struct alis_err err;
		if (loaded->files.read(loaded->files.from, src->path, &cli->mem,
		        &now, &err) == ALIS_OK &&
		    alis_str_same(now->bytes, src->bytes))
			continue;
		cli_say(cli,
		    "'%1' was edited meanwhile; what was checked is what was "
		    "committed",
		    src->path);
	}
}

static void discard_summary(const struct alis_staged *staged)
{
	for (size_t i = SUMMARY_FILES; i > 0; i--)
		alis_io_discard(&staged[i - 1]);
}

/*
 * The branch moves, then the summary appears in the work tree, then the index
 * follows. Until the last, git's lock is held: whoever looks after a crash in
 * between finds the lock, and no git can commit the old summary again.
 */
static int commit_move(struct cli *cli, const struct loaded *loaded,
    struct alis_pending *pending, const struct alis_staged *staged,
    alis_str message, bool *has_moved)
{
	struct alis_hex id;
	int status;

	if (alis_commit_move(pending, &id, &cli->err) < 0) {
		discard_summary(staged);
		return cli_failed(cli);
	}
	*has_moved = true;
	put_committed(cli, &id, message);
	status = publish_summary(cli, staged);
	if (alis_commit_settle(pending, &cli->err) < 0)
		status = cli_failed(cli);
	tell_edited(cli, loaded);
	/* Here, so that a failure to say so says what stands all the same. */
	if (cli_flush(cli) != EXIT_WELL) {
		cli_say(cli, "the commit %1 was made all the same",
		    cli_short(cli, &id));
		status = EXIT_WORLD;
	}
	cli->out = alis_out_memory(&cli->mem);
	return status;
}

/* As git: if its configuration says so, it is signed or not made. What attests
 * is signed if that can be, for unsigned it proves nothing. */
static int signing_set(
    struct cli *cli, bool attests, struct alis_change *change)
{
	struct alis_signer *signer = ALIS_NEW(&cli->mem, struct alis_signer, 1);
	bool signs;
	int status = cli_signer(
	    cli, attests ? SIGN_IF_ABLE : SIGN_IF_ASKED, signer, &signs);

	if (status == EXIT_WELL && signs) {
		change->sign = cli_sign_commit;
		change->sign_with = signer;
	} else if (status == EXIT_WELL && attests) {
		cli_say(cli,
		    "this is not signed, for git's user.signingkey is not set: "
		    "it says who attests, and proves nothing");
	}
	return status;
}

static int commit_blobs(struct cli *cli, const struct loaded *loaded,
    struct alis_change *change, struct alis_blob *blobs,
    struct committing *committing)
{
	struct alis_staged staged[SUMMARY_FILES];
	struct alis_pending *pending = NULL;
	int status = signing_set(cli, committing->attests, change);

	if (status != EXIT_WELL)
		return status;
	if (stage_summary(cli, loaded, blobs, staged) != EXIT_WELL)
		return cli_failed(cli);
	if (alis_commit_begin(
	        cli->repo, change, &cli->mem, &pending, &cli->err) < 0) {
		discard_summary(staged);
		return cli_failed(cli);
	}
	if (pending != NULL)
		return commit_move(cli, loaded, pending, staged,
		    change->message, &committing->has_moved);
	cli_put(cli, "nothing to commit: HEAD has this journal and summary\n");
	return publish_summary(cli, staged);
}

/* ---- dry run ---- */

static int put_diffs(struct cli *cli, const struct alis_change *change)
{
	struct alis_commit head;
	struct alis_files files = { NULL, NULL, NULL };

	if (alis_repo_commit_at(cli->repo, ALIS_STR("HEAD"), &cli->mem, &head,
	        &cli->err) == ALIS_OK &&
	    alis_repo_files(cli->repo, &head, &cli->mem, &files, &cli->err) < 0)
		return cli_failed(cli);
	alis_out_safe(&cli->out, change->message);
	alis_out_char(&cli->out, '\n');
	for (size_t i = 0; i < change->count; i++) {
		const struct alis_blob *blob = &change->blobs[i];
		const struct alis_source *was = NULL;
		if (files.read != NULL)
			(void)files.read(
			    files.from, blob->path, &cli->mem, &was, &cli->err);
		if (was != NULL && alis_str_same(was->bytes, blob->bytes))
			continue;
		struct alis_out diff = alis_out_memory(&cli->mem);
		if (alis_git_diff(blob->path,
		        was == NULL ? ALIS_STR("") : was->bytes, blob->bytes,
		        &diff, &cli->err) < 0)
			return cli_failed(cli);
		alis_out_safe(&cli->out,
		    alis_guard_masked(alis_out_text(&diff), &cli->mem));
	}
	return EXIT_WELL;
}

int cli_commit_as(
    struct cli *cli, const struct loaded *loaded, struct committing *committing)
{
	const struct alis_run *run = loaded->run;
	struct summary summary = cli_summary(run, &cli->mem);
	const struct alis_journal *was = NULL;
	struct alis_hex onto;
	struct alis_change change = { .may_be_empty = committing->attests };
	struct alis_blob *blobs;
	int status = cli_authors(cli, &change.authors);

	if (status != EXIT_WELL)
		return status;
	if (journal_at_head(cli, loaded, &was, &onto) != EXIT_WELL)
		return cli_failed(cli);
	blobs = ALIS_NEW(&cli->mem, struct alis_blob,
	    SUMMARY_FILES + run->journal->source_count +
	        run->books->book_count + committing->extra_count +
	        (was == NULL ? 0 : was->source_count));
	change.blobs = blobs;
	change.count = blobs_gather(cli, loaded, &summary, blobs);
	for (size_t i = 0; i < committing->extra_count; i++)
		blobs[change.count++] = committing->extra[i];
	change.count += gone_gather(cli, loaded, was, &blobs[change.count]);
	change.message = message_make(cli, run, committing, was);
	/* It must stand on what it was compared with. */
	change.onto = committing->subject != NULL ? committing->onto : &onto;
	if (cli->values[OPTION_DRY_RUN] != NULL)
		return put_diffs(cli, &change);
	return commit_blobs(cli, loaded, &change, blobs, committing);
}

int cli_commit(struct cli *cli, const struct loaded *loaded,
    const struct alis_blob *extra, size_t extra_count, const char *message)
{
	struct committing committing = {
		.extra = extra, .extra_count = extra_count, .subject = message
	};

	return cli_commit_as(cli, loaded, &committing);
}

int cmd_commit(struct cli *cli)
{
	struct loaded loaded;
	int status = cli_load(cli, &loaded);

	if (status != EXIT_WELL)
		return status;
	if (loaded.diags.count > 0)
		cli_put_findings(cli, &loaded.diags);
	if (loaded.diags.errors > 0) {
		cli_say(cli, "nothing is committed: the journal has errors");
		return EXIT_FINDINGS;
	}
	if (alis_str_is(loaded.path, "-"))
		return cli_misuse(
		    cli, "only a file in a repository can be committed");
	status = cli_repo(cli, loaded.folder.path);
	if (status != EXIT_WELL)
		return status;
	return cli_commit(cli, &loaded, NULL, 0, NULL);
}
