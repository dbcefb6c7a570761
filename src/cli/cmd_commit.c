/* SPDX-License-Identifier: MIT */
#include "change.h"

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

/* ---- the message ---- */

static void put_status_trailer(struct alis_out *out, const struct alis_run *run)
{
	int64_t met = 0;

	for (size_t i = 0; i < run->status_count; i++)
		met += alis_run_status(run, i)->state == ALIS_MET;
	alis_out_lit(out, "Alis-Status: ");
	alis_out_day(out, run->today);
	alis_out_char(out, ' ');
	alis_out_count(out, met);
	alis_out_char(out, '/');
	alis_out_count(out, (int64_t)run->status_count);
	alis_out_char(out, '\n');
}

static void put_journal_trailer(
    struct alis_out *out, const struct alis_run *run)
{
	struct alis_hex digest = alis_journal_digest(run->journal);

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
	put_journal_trailer(&out, run);
	alis_out_put(&out, committing->trailers);
	return alis_out_text(&out);
}

int cli_commit_as(
    struct cli *cli, const struct loaded *loaded, struct committing *committing)
{
	const struct alis_run *run = loaded->run;
	const struct change_read read = { &loaded->folder, loaded->files,
		loaded->path, run->journal };
	struct summary summary = cli_summary(run, &cli->mem);
	const struct alis_journal *was = NULL;
	struct alis_hex onto;
	struct change change = {
		.made = SUMMARY_FILES,
		.read = &read,
		.attests = committing->attests,
		.nothing = ALIS_TEXT(
		    "nothing to commit: HEAD has this journal and summary\n"),
		.git = { .may_be_empty = committing->attests },
	};
	int status = cli_authors(cli, &change.git.authors);

	if (status != EXIT_WELL)
		return status;
	if (change_head(cli, &read, &was, &onto) != EXIT_WELL)
		return cli_failed(cli);
	change.blobs = ALIS_NEW(&cli->mem, struct alis_blob,
	    SUMMARY_FILES + run->journal->source_count +
	        run->books->book_count + committing->extra_count +
	        (was == NULL ? 0 : was->source_count));
	change.git.blobs = change.blobs;
	change.git.count = blobs_gather(cli, loaded, &summary, change.blobs);
	for (size_t i = 0; i < committing->extra_count; i++)
		change.blobs[change.git.count++] = committing->extra[i];
	change.git.count +=
	    change_gone(cli, &read, was, &change.blobs[change.git.count]);
	change.git.message = message_make(cli, run, committing, was);
	/* It must stand on what it was compared with. */
	change.git.onto =
	    committing->subject != NULL ? committing->onto : &onto;
	if (cli->values[OPTION_DRY_RUN] != NULL)
		return change_show(cli, &change);
	status = change_commit(cli, &change);
	committing->has_moved = change.has_moved;
	return status;
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
