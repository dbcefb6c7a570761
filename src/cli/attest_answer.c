/* SPDX-License-Identifier: MIT */
#include "attest.h"

#include <unistd.h>

/* By mail: a request, and its signature. */

int cli_attest_read(struct cli *cli, alis_str name, struct named_file *file)
{
	struct alis_files files;

	if (alis_io_locate(
	        name, &cli->mem, &file->folder, &file->path, &cli->err) < 0)
		return cli_failed(cli);
	files = alis_io_files(&file->folder);
	if (files.read(
	        files.from, file->path, &cli->mem, &file->src, &cli->err) < 0)
		return cli_failed(cli);
	return EXIT_WELL;
}

alis_str cli_attest_beside(struct cli *cli, alis_str name)
{
	alis_str parts[] = { name, ALIS_STR(".sig") };

	return alis_str_join(&cli->mem, parts, ALIS_COUNT(parts));
}

/* ---- the request ---- */

/* The commit that the journal stands at; empty, having said so, if it is not
 * committed as it is. */
static int commit_of(struct attesting *attesting, alis_str *id)
{
	struct cli *cli = attesting->cli;
	const struct alis_source *changed;
	struct alis_commit head;
	int status, code = ALIS_OK;

	*id = ALIS_STR("");
	if (cli->repo == NULL)
		code = alis_repo_open(attesting->loaded.folder.path, &cli->mem,
		    &cli->repo, &cli->err);
	if (code == ALIS_EGIT || code == ALIS_EIO)
		return cli_failed(cli);
	if (code < 0)
		return EXIT_WELL; /* a journal needs no repository */
	status = cli_attest_changed(attesting, &head, &changed);
	if (status != EXIT_WELL)
		return status;
	if (changed == NULL)
		*id = alis_str_copy(alis_str_of(head.id.text), &cli->mem);
	else
		cli_say(cli,
		    "'%1' is not as it was committed last, so the request "
		    "names no commit",
		    changed->name);
	return EXIT_WELL;
}

static alis_str request_of(struct attesting *attesting, alis_str commit)
{
	struct cli *cli = attesting->cli;
	alis_str *texts = ALIS_NEW(&cli->mem, alis_str, attesting->count + 1);
	const struct alis_request request = {
		.owner = attesting->owner,
		.supervisor = attesting->supervisor,
		.day = cli->today,
		.commit = commit,
		.language = attesting->loaded.run->language,
		.texts = texts,
		.count = attesting->count,
	};

	for (size_t i = 0; i < attesting->count; i++)
		texts[i] = attesting->offered[i].text;
	return alis_request_text(&request, &cli->mem);
}

/* What nobody could sign is not sent: it is read as the answer will be. */
static int put_request(struct cli *cli, alis_str text)
{
	struct alis_diags diags = { .mem = &cli->mem };
	const struct alis_source *src =
	    alis_source_of(ALIS_STR("-"), ALIS_STR("-"), text, &cli->mem);

	if (text.n > ALIS_ANSWER_MOST) {
		cli_say(cli,
		    "the request is larger than 1 MiB; a QUERY makes it "
		    "smaller");
		return EXIT_FINDINGS;
	}
	(void)alis_answer_read(src, &cli->mem, &diags);
	if (diags.count > 0) {
		cli_put_findings(cli, &diags);
		return EXIT_FINDINGS;
	}
	alis_out_safe(&cli->out, text);
	return EXIT_WELL;
}

int cli_attest_request(struct cli *cli)
{
	struct attesting attesting = { .cli = cli };
	alis_str commit;
	int status;

	if (cli->values[OPTION_BY_WHOM] == NULL)
		return cli_misuse(
		    cli, "say whom to ask: alis attest --request --by NAME");
	status = cli_attest_load(&attesting);
	if (status == EXIT_WELL)
		status = cli_attest_who(&attesting);
	if (status == EXIT_WELL)
		status = cli_attest_gather(&attesting, false);
	if (status != EXIT_WELL)
		return status;
	if (attesting.count == 0) {
		cli_say(cli,
		    "there is nothing to ask for: no entry that names %1 "
		    "awaits confirmation",
		    attesting.supervisor.name);
		return EXIT_WELL;
	}
	status = commit_of(&attesting, &commit);
	if (status != EXIT_WELL)
		return status;
	return put_request(cli, request_of(&attesting, commit));
}

/* ---- the signature ---- */

/* Read it as a request, and show it. */
static int show(struct cli *cli, const struct named_file *file)
{
	struct alis_diags diags = { .mem = &cli->mem };
	struct alis_out out = alis_out_memory(&cli->mem);
	struct alis_answer answer =
	    alis_answer_read(file->src, &cli->mem, &diags);

	if (diags.count > 0) {
		cli_put_findings(cli, &diags);
		cli_say(cli, "nothing is signed");
		return EXIT_FINDINGS;
	}
	if (answer.count == 0) {
		cli_say(cli, "nothing is signed: there is no entry in '%1'",
		    file->src->name);
		return EXIT_FINDINGS;
	}
	alis_out_safe(&out, alis_answer_plain(file->src->bytes, &cli->mem));
	alis_out_char(&out, '\n');
	if (cli_attest_asks() && cli->values[OPTION_YES] == NULL)
		cli_put_now(alis_out_text(&out));
	else
		alis_out_put(&cli->out, alis_out_text(&out));
	return EXIT_WELL;
}

/* EXIT_FINDINGS if it is not to be signed after all. */
static int ask(struct cli *cli, alis_str name)
{
	if (cli->values[OPTION_YES] != NULL)
		return EXIT_WELL;
	if (!cli_attest_asks()) {
		cli_say(cli,
		    "nothing is signed: there is no terminal to ask at; --yes "
		    "signs what is shown");
		return EXIT_FINDINGS;
	}
	if (cli_attest_ask(cli,
	        ALIS_TEXT("Sign '%1', as it is shown? yes or no: "), &name,
	        1) == ACCEPTED_YES)
		return EXIT_WELL;
	cli_say(cli, "nothing is signed");
	return EXIT_FINDINGS;
}

static int write_signature(
    struct cli *cli, const struct named_file *file, alis_str signature)
{
	alis_str path = cli_attest_beside(cli, file->path);
	alis_str parts[] = { signature, ALIS_STR("\n") };
	struct alis_staged staged;

	if (alis_io_stage(&file->folder, path,
	        alis_str_join(&cli->mem, parts, ALIS_COUNT(parts)), &cli->mem,
	        &staged, &cli->err) < 0)
		return cli_failed(cli);
	if (alis_io_publish(&staged, &cli->err) < 0) {
		alis_io_discard(&staged);
		return cli_failed(cli);
	}
	path = alis_io_name(&file->folder, path, &cli->mem);
	cli_put(
	    cli, "signed: %1; send it back with '%2'\n", path, file->src->name);
	return EXIT_WELL;
}

/* --key, or what git's configuration says here; a repository is not needed. */
static int signer_read(
    struct cli *cli, const struct named_file *file, struct alis_signer *signer)
{
	const char *key = cli->values[OPTION_KEY];
	bool signs = true;
	int status = EXIT_WELL;

	*signer = (struct alis_signer){ .format = ALIS_SIGN_SSH };
	if (key != NULL) {
		signer->key = alis_str_of(key);
		return EXIT_WELL;
	}
	if (cli->repo == NULL)
		(void)alis_repo_open(
		    file->folder.path, &cli->mem, &cli->repo, &cli->err);
	status = cli_signer(cli, SIGN_IF_ABLE, signer, &signs);
	if (status == EXIT_WELL && !signs) {
		cli_say(cli,
		    "nothing is signed: there is no key; name one with --key "
		    "FILE, or set git's gpg.format and user.signingkey");
		return EXIT_FINDINGS;
	}
	return status;
}

int cli_attest_sign(struct cli *cli)
{
	alis_str name = alis_str_of(cli->values[OPTION_SIGN]);
	struct alis_signer signer;
	struct named_file file;
	alis_str signature;
	int status = cli_attest_read(cli, name, &file);

	if (status == EXIT_WELL)
		status = show(cli, &file);
	if (status == EXIT_WELL)
		status = signer_read(cli, &file, &signer);
	if (status == EXIT_WELL)
		status = ask(cli, file.src->name);
	if (status != EXIT_WELL)
		return status;
	if (alis_sign(&signer, ALIS_NAMESPACE_ATTEST, file.src->bytes,
	        &cli->mem, &signature, &cli->err) < 0)
		return cli_failed(cli);
	return write_signature(cli, &file, signature);
}
