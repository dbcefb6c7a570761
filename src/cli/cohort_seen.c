/* SPDX-License-Identifier: MIT */
#include "cohort_seen.h"
#include "signing.h"

#include <string.h>

#define IGNORED    OWN_FOLDER "/.gitignore"
#define IGNORE_ALL "*\n"

/* ---- opening ---- */

static alis_str absolute(const struct cohort *cohort, alis_str path)
{
	const alis_str parts[] = { cohort->folder.path, ALIS_STR("/"), path };

	return alis_str_join(&cohort->cli->mem, parts, ALIS_COUNT(parts));
}

static alis_str folder_of(alis_str path)
{
	while (path.n > 0 && path.at[path.n - 1] != '/')
		path.n--;
	return alis_str_part(path, 0, path.n - (path.n > 0));
}

/* The folder of mirrors, which git does not see. */
static int make_own(struct cohort *cohort)
{
	struct cli *cli = cohort->cli;
	alis_str path = cohort_beside(cohort, IGNORED);
	struct alis_staged staged;
	const struct alis_source *src;

	/* What is in them is the members' and not for all who use the machine.
	 */
	if (alis_io_private_folder(
	        absolute(cohort, cohort_beside(cohort, OWN_FOLDER)),
	        &cli->err) < 0 ||
	    alis_io_private_folder(
	        absolute(cohort, cohort_beside(cohort, MIRRORS_FOLDER)),
	        &cli->err) < 0)
		return cli_failed(cli);
	if (cohort->files.read(cohort->files.from, path, &cli->mem, &src,
	        &cli->err) == ALIS_OK)
		return EXIT_WELL;
	if (alis_io_stage(&cohort->folder, path, ALIS_STR(IGNORE_ALL),
	        &cli->mem, &staged, &cli->err) < 0)
		return cli_failed(cli);
	if (alis_io_publish(&staged, &cli->err) == ALIS_OK)
		return EXIT_WELL;
	alis_io_discard(&staged);
	return cli_failed(cli);
}

int seen_open(struct cohort *cohort, struct seen_log *seen)
{
	struct cli *cli = cohort->cli;
	struct alis_diags diags = { .mem = &cli->mem };
	const struct alis_source *src;
	int code;

	*seen = (struct seen_log){
		.cohort = cohort,
		.path = cohort_beside(cohort, SEEN_FILE),
		.now = cohort_now(cli),
	};
	seen->file = absolute(cohort, seen->path);
	if (make_own(cohort) != EXIT_WELL)
		return EXIT_WORLD;
	if (alis_io_make_folder(folder_of(seen->file), &cli->err) < 0)
		return cli_failed(cli);
	code = cohort->files.read(
	    cohort->files.from, seen->path, &cli->mem, &src, &cli->err);
	if (code == ALIS_ENOENT)
		return EXIT_WELL;
	if (code < 0)
		return cli_failed(cli);
	seen->log = alis_seen_read_shared(src, &cli->mem, &diags);
	if (diags.count > 0)
		cli_put_findings(cli, &diags);
	return EXIT_WELL;
}

/* ---- adding ---- */

struct adding {
	struct alis_sighting line;
	bool is_new; /* seen now, and not what stood there before */
};

/* What stood there before may be in the log above what another leader has seen
 * since: that the branch went back to it would be untrue. */
static bool is_known(
    const struct alis_seen_log *log, const struct adding *adding)
{
	const struct alis_sighting *line = &adding->line;
	const struct alis_sighting *last =
	    alis_seen_last(log, line->repository, line->branch);

	if (strcmp(last == NULL ? "" : last->is.text, line->is.text) == 0)
		return true;
	return !adding->is_new &&
	    alis_seen_at(log, line->repository, line->branch, &line->is);
}

/* Another may have added to it since it was read. */
static int line_to_add(void *with, alis_str was, struct alis_arena *mem,
    alis_str *more, struct alis_err *err)
{
	const struct adding *adding = with;
	struct alis_diags diags = { .mem = mem };
	const struct alis_source *src =
	    alis_source_of(ALIS_STR(""), ALIS_STR(""), was, mem);
	struct alis_seen_log log = alis_seen_read_shared(src, mem, &diags);
	struct alis_out out = alis_out_memory(mem);
	struct alis_sighting line = adding->line;
	const struct alis_sighting *last =
	    alis_seen_last(&log, line.repository, line.branch);

	(void)err;
	if (last != NULL)
		line.was = last->is;
	/* A clock that was set back must not make the log go back. */
	if (log.count > 0 && log.lines[log.count - 1].when > line.when)
		line.when = log.lines[log.count - 1].when;
	if (!is_known(&log, adding))
		alis_seen_put(&out, &line);
	*more = alis_out_text(&out);
	return ALIS_OK;
}

int seen_record(struct seen_log *seen, const struct alis_member *member,
    const struct alis_sight *sight, struct alis_err *err)
{
	struct alis_arena mem = { 0 };
	struct adding adding = {
		.is_new = sight->taken == seen->now,
		.line = {
			.when = seen->now,
			.repository = member->slug,
			.branch = sight->branch,
			.is = sight->commit,
		},
	};
	int rc = ALIS_OK;

	if (sight->branch.n > 0 && !is_known(&seen->log, &adding))
		rc =
		    alis_io_append(seen->file, line_to_add, &adding, &mem, err);
	alis_arena_release(&mem);
	return rc;
}

/* ---- committing ---- */

static int sign_as_git(struct cli *cli, struct alis_change *change)
{
	struct alis_signer *signer = ALIS_NEW(&cli->mem, struct alis_signer, 1);
	bool signs;
	int status = cli_signer(cli, SIGN_IF_ASKED, signer, &signs);

	if (status == EXIT_WELL && signs) {
		change->sign = cli_sign_commit;
		change->sign_with = signer;
	}
	return status;
}

/* The branch, then the index; the file stands in the work tree already. */
static int commit_now(
    struct cli *cli, const struct alis_change *change, struct alis_hex *id)
{
	struct alis_pending *pending = NULL;

	if (alis_commit_begin(
	        cli->repo, change, &cli->mem, &pending, &cli->err) < 0)
		return cli_failed(cli);
	if (pending == NULL)
		return EXIT_WELL;
	if (alis_commit_move(pending, id, &cli->err) < 0)
		return cli_failed(cli);
	return alis_commit_settle(pending, &cli->err) < 0 ? cli_failed(cli)
	                                                  : EXIT_WELL;
}

/* Whether there is a work tree to commit from. */
static int open_work_tree(struct cohort *cohort, bool *is_there)
{
	struct cli *cli = cohort->cli;
	int code = cli->repo != NULL ? ALIS_OK
	                             : alis_repo_open(cohort->folder.path,
	                                   &cli->mem, &cli->repo, &cli->err);

	*is_there = code == ALIS_OK && alis_repo_top(cli->repo).n > 0;
	if (code == ALIS_ENOENT)
		cli_say(cli,
		    "the seen log is written and not committed, for this "
		    "folder lies in no git repository: git init");
	else if (code == ALIS_OK && !*is_there)
		cli_say(cli,
		    "the seen log is written and not committed, for this "
		    "repository is bare");
	else if (code < 0)
		return cli_failed(cli);
	return EXIT_WELL;
}

int seen_commit(struct seen_log *seen, alis_str message, struct alis_hex *id)
{
	struct cohort *cohort = seen->cohort;
	struct cli *cli = cohort->cli;
	const struct alis_source *src;
	struct alis_blob *blob = ALIS_NEW(&cli->mem, struct alis_blob, 1);
	struct alis_change change = {
		.blobs = blob,
		.count = 1,
		.message = message,
	};
	bool is_there;
	int code, status;

	*id = (struct alis_hex){ { 0 } };
	code = cohort->files.read(
	    cohort->files.from, seen->path, &cli->mem, &src, &cli->err);
	if (code == ALIS_ENOENT)
		return EXIT_WELL; /* nothing was ever seen */
	if (code < 0)
		return cli_failed(cli);
	*blob = (struct alis_blob){
		.path = seen->path,
		.bytes = src->bytes,
		.stamp = src->stamp,
	};
	status = open_work_tree(cohort, &is_there);
	if (status != EXIT_WELL || !is_there)
		return status;
	status = cli_authors(cli, &change.authors);
	if (status == EXIT_WELL)
		status = sign_as_git(cli, &change);
	return status == EXIT_WELL ? commit_now(cli, &change, id) : status;
}
