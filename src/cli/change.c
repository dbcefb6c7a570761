/* SPDX-License-Identifier: MIT */
#include "careful.h"
#include "change.h"
#include "signing.h"

#include <alis/guard.h>

/* ---- what HEAD has ---- */

int change_head(struct cli *cli, const struct change_read *read,
    const struct alis_journal **was, struct alis_hex *onto)
{
	struct alis_diags ignored = { .mem = &cli->mem };
	struct careful head = { .err = { .code = ALIS_OK } };
	struct alis_files files = careful_files(&head);
	const struct alis_source *main;
	struct alis_commit commit;
	int code;

	*was = NULL;
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
	code = files.read(files.from, read->path, &cli->mem, &main, &cli->err);
	if (code == ALIS_OK)
		*was = alis_parse_journal(main, &files, &cli->mem, &ignored);
	if (head.err.code == ALIS_OK)
		return EXIT_WELL;
	cli->err = head.err;
	return EXIT_WORLD;
}

/* Whether nothing of that path is in the work tree any more. */
static bool is_gone(
    struct cli *cli, const struct change_read *read, alis_str path)
{
	const struct alis_source *src;
	struct alis_err err;

	for (size_t i = 0; i < read->journal->source_count; i++)
		if (alis_str_same(read->journal->sources[i]->path, path))
			return false;
	return read->files.read(read->files.from, path, &cli->mem, &src,
	           &err) == ALIS_ENOENT;
}

/* Files that were renamed or taken away. Left in the commit, a pattern of
 * 'inkluder' would find them there, and not what was checked. */
size_t change_gone(struct cli *cli, const struct change_read *read,
    const struct alis_journal *was, struct alis_blob *blobs)
{
	size_t n = 0;

	for (size_t i = 0; was != NULL && i < was->source_count; i++)
		if (is_gone(cli, read, was->sources[i]->path))
			blobs[n++] = (struct alis_blob){
				.path = was->sources[i]->path,
				.is_gone = true,
			};
	return n;
}

/* ---- the commit ---- */

static void discard(const struct alis_staged *staged, size_t count)
{
	for (size_t i = count; i > 0; i--)
		alis_io_discard(&staged[i - 1]);
}

/* Put the files that were made beside their places; all or none. */
static int stage(
    struct cli *cli, const struct change *change, struct alis_staged *staged)
{
	for (size_t i = 0; i < change->made; i++) {
		struct alis_blob *blob = &change->blobs[i];
		if (alis_io_stage(change->read->folder, blob->path, blob->bytes,
		        &cli->mem, &staged[i], &cli->err) < 0) {
			discard(staged, i);
			return EXIT_WORLD;
		}
		blob->stamp = staged[i].stamp;
	}
	return EXIT_WELL;
}

static int publish(
    struct cli *cli, const struct alis_staged *staged, size_t count)
{
	int status = EXIT_WELL;

	for (size_t i = 0; i < count; i++)
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
static void tell_edited(struct cli *cli, const struct change_read *read)
{
	for (size_t i = 0; i < read->journal->source_count; i++) {
		const struct alis_source *src = read->journal->sources[i];
		const struct alis_source *now;
		struct alis_err err;
		if (read->files.read(read->files.from, src->path, &cli->mem,
		        &now, &err) == ALIS_OK &&
		    alis_str_same(now->bytes, src->bytes))
			continue;
		cli_say(cli,
		    "'%1' was edited meanwhile; what was checked is what was "
		    "committed",
		    src->path);
	}
}

/*
 * The branch moves, then the files that were made appear in the work tree, then
 * the index follows. Until the last, git's lock is held: whoever looks after a
 * crash in between finds the lock, and no git can commit the old ones again.
 */
static int move(struct cli *cli, struct change *change,
    struct alis_pending *pending, const struct alis_staged *staged)
{
	struct alis_hex id;
	int status;

	if (alis_commit_move(pending, &id, &cli->err) < 0) {
		discard(staged, change->made);
		return cli_failed(cli);
	}
	change->has_moved = true;
	/* Nothing in between asks for memory, unless it fails. */
	status = publish(cli, staged, change->made);
	if (alis_commit_settle(pending, &cli->err) < 0)
		status = cli_failed(cli);
	put_committed(cli, &id, change->git.message);
	tell_edited(cli, change->read);
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
static int signing_set(struct cli *cli, struct change *change)
{
	struct alis_signer *signer = ALIS_NEW(&cli->mem, struct alis_signer, 1);
	bool signs;
	int status = cli_signer(cli,
	    change->attests ? SIGN_IF_ABLE : SIGN_IF_ASKED, signer, &signs);

	if (status == EXIT_WELL && signs) {
		change->git.sign = cli_sign_commit;
		change->git.sign_with = signer;
	} else if (status == EXIT_WELL && change->attests) {
		cli_say(cli,
		    "this is not signed, for git's user.signingkey is not set: "
		    "it says who attests, and proves nothing");
	}
	return status;
}

int change_commit(struct cli *cli, struct change *change)
{
	struct alis_staged *staged =
	    ALIS_NEW(&cli->mem, struct alis_staged, change->made + 1);
	struct alis_pending *pending = NULL;
	int status = signing_set(cli, change);

	if (status != EXIT_WELL)
		return status;
	if (stage(cli, change, staged) != EXIT_WELL)
		return cli_failed(cli);
	if (alis_commit_begin(
	        cli->repo, &change->git, &cli->mem, &pending, &cli->err) < 0) {
		discard(staged, change->made);
		return cli_failed(cli);
	}
	if (pending != NULL)
		return move(cli, change, pending, staged);
	cli_put_words(cli, change->nothing, NULL, 0);
	return publish(cli, staged, change->made);
}

/* ---- dry run ---- */

int change_show(struct cli *cli, const struct change *change)
{
	struct careful head = { .err = { .code = ALIS_OK } };
	struct alis_files files = careful_files(&head);
	struct alis_commit commit;
	int code = alis_repo_commit_at(
	    cli->repo, ALIS_STR("HEAD"), &cli->mem, &commit, &cli->err);
	bool is_first = code == ALIS_ENOENT;

	if (code == ALIS_OK)
		code = alis_repo_files(
		    cli->repo, &commit, &cli->mem, &head.files, &cli->err);
	if (code < 0 && !is_first)
		return cli_failed(cli);
	alis_out_safe(&cli->out, change->git.message);
	alis_out_char(&cli->out, '\n');
	for (size_t i = 0; i < change->git.count; i++) {
		const struct alis_blob *blob = &change->blobs[i];
		const struct alis_source *was = NULL;
		if (!is_first)
			(void)files.read(
			    files.from, blob->path, &cli->mem, &was, &cli->err);
		if (head.err.code < 0)
			return cli_failed(cli);
		if (was != NULL && alis_str_same(was->bytes, blob->bytes))
			continue;
		if (cli_put_diff(cli, blob->path,
		        was == NULL ? ALIS_STR("") : was->bytes,
		        blob->bytes) != EXIT_WELL)
			return EXIT_WORLD;
	}
	return EXIT_WELL;
}
