/* SPDX-License-Identifier: MIT */
#include "change.h"
#include "cohort_pins.h"

#include <alis/render.h>

#define SUMMARY_FILES 2

struct summary cohort_summary(
    const struct alis_cohort *cohort, struct alis_arena *mem)
{
	const struct alis_style plain = { .width = 0, .colour = false };
	const struct alis_report *report =
	    alis_report_of_pins(cohort, ALIS_VERSION, mem);
	struct alis_out json = alis_out_memory(mem);
	struct alis_out text = alis_out_memory(mem);

	alis_render_json(report, &json);
	alis_render_text(report, plain, &text);
	return (struct summary){ alis_out_text(&json), alis_out_text(&text) };
}

/* What the summary of HEAD pins; '*was' is NULL if it has none that can be
 * read. EXIT_WORLD, not said, if the repository cannot be read. */
static int pins_at_head(struct cohort *cohort, const struct alis_hex *head,
    const struct alis_pins **was)
{
	struct cli *cli = cohort->cli;
	const struct alis_source *src;
	struct alis_commit at;
	struct alis_files files;
	struct alis_pins *pins;
	int code;

	*was = NULL;
	if (head->text[0] == '\0')
		return EXIT_WELL;
	if (alis_repo_commit_at(cli->repo, alis_str_of(head->text), &cli->mem,
	        &at, &cli->err) < 0 ||
	    alis_repo_files(cli->repo, &at, &cli->mem, &files, &cli->err) < 0)
		return EXIT_WORLD;
	code = files.read(files.from,
	    cohort_beside(cohort, COHORT_SUMMARY "status.json"), &cli->mem,
	    &src, &cli->err);
	if (code == ALIS_ENOENT || code == ALIS_ELINK)
		return EXIT_WELL;
	if (code < 0)
		return EXIT_WORLD;
	pins = ALIS_NEW(&cli->mem, struct alis_pins, 1);
	*pins = alis_pins_read(src->bytes, &cli->mem);
	if (pins->readable)
		*was = pins;
	return EXIT_WELL;
}

/* Of whom tables were published, if any were: that must not be lost. */
static int blob_of_releases(
    struct cohort *cohort, struct alis_blob *blob, size_t *count)
{
	struct cli *cli = cohort->cli;
	const struct alis_source *src;
	int code;

	blob->path = cohort_beside(cohort, RELEASES_FILE);
	code = cohort->files.read(
	    cohort->files.from, blob->path, &cli->mem, &src, &cli->err);
	if (code == ALIS_ENOENT)
		return EXIT_WELL;
	if (code < 0)
		return EXIT_WORLD;
	blob->bytes = src->bytes;
	blob->stamp = src->stamp;
	*count += 1;
	return EXIT_WELL;
}

static size_t blobs_gather(
    struct cohort *cohort, struct summary summary, struct alis_blob *blobs)
{
	const struct alis_journal *journal = cohort->roster->journal;
	size_t n = 0;

	blobs[n++] = (struct alis_blob){
		.path = cohort_beside(cohort, COHORT_SUMMARY "status.json"),
		.bytes = summary.json,
	};
	blobs[n++] = (struct alis_blob){
		.path = cohort_beside(cohort, COHORT_SUMMARY "status.txt"),
		.bytes = summary.text,
	};
	for (size_t i = 0; i < journal->source_count; i++)
		blobs[n++] = (struct alis_blob){
			.path = journal->sources[i]->path,
			.bytes = journal->sources[i]->bytes,
			.stamp = journal->sources[i]->stamp,
		};
	return n;
}

static int commit(struct cohort *cohort, const struct alis_cohort *all)
{
	struct cli *cli = cohort->cli;
	const struct change_read read = { &cohort->folder, cohort->files,
		cohort->path, cohort->roster->journal };
	struct change change = {
		.made = SUMMARY_FILES,
		.read = &read,
		.nothing = ALIS_TEXT(
		    "nothing to commit: HEAD has this cohort and summary\n"),
	};
	const struct alis_journal *before;
	const struct alis_pins *was;
	struct alis_hex onto;
	int status = cli_authors(cli, &change.git.authors);

	if (status != EXIT_WELL)
		return status;
	if (change_head(cli, &read, &before, &onto) != EXIT_WELL ||
	    pins_at_head(cohort, &onto, &was) != EXIT_WELL)
		return cli_failed(cli);
	change.blobs = ALIS_NEW(&cli->mem, struct alis_blob,
	    SUMMARY_FILES + 1 + read.journal->source_count +
	        (before == NULL ? 0 : before->source_count));
	change.git.blobs = change.blobs;
	change.git.count =
	    blobs_gather(cohort, cohort_summary(all, &cli->mem), change.blobs);
	if (blob_of_releases(cohort, &change.blobs[change.git.count],
	        &change.git.count) != EXIT_WELL)
		return cli_failed(cli);
	change.git.count +=
	    change_gone(cli, &read, before, &change.blobs[change.git.count]);
	status = cohort_message(cohort, all, was, &change.git.message);
	if (status != EXIT_WELL)
		return status;
	change.git.onto = &onto;
	if (cli->values[OPTION_DRY_RUN] != NULL)
		return change_show(cli, &change);
	return change_commit(cli, &change);
}

int cohort_commit(struct cli *cli)
{
	struct cohort cohort;
	struct alis_cohort all;
	int status = cohort_load(cli, &cohort);

	if (status != EXIT_WELL)
		return status;
	if (cohort.diags.errors > 0) {
		cli_say(
		    cli, "nothing is committed: the cohort file has errors");
		return EXIT_FINDINGS;
	}
	status = cohort_pick(&cohort, 0);
	if (status == EXIT_WELL)
		status = cli_repo(cli, cohort.folder.path);
	if (status == EXIT_WELL)
		status = cohort_figures(&cohort, &all);
	if (status == EXIT_WELL)
		status = commit(&cohort, &all);
	return status;
}
