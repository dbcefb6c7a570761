/* SPDX-License-Identifier: MIT */
#include "stated.h"

#include <string.h>

#define ANSWER_FOLDER "bekreftelser"
#define ANSWER_ENDING ".txt"
#define ANSWER_DIGITS 12 /* of its SHA-256, in its name */

/* The answer that a commit took in, as it stands in the commit. */
static int answer_read(struct cli *cli, const struct loaded *loaded,
    const struct alis_commit *commit, const struct alis_hex *digest,
    struct alis_arena *mem, struct alis_answer *answer, struct alis_err *err)
{
	const alis_str ending = ALIS_STR(ANSWER_ENDING);
	struct alis_diags diags = { .mem = mem };
	alis_str folder = cli_beside(cli, loaded, ANSWER_FOLDER);
	struct alis_files files;
	struct alis_names names;
	const struct alis_source *src;
	const alis_str tail[] = { alis_str_part(alis_str_of(digest->text), 0,
		                      ANSWER_DIGITS),
		ending };
	alis_str end = alis_str_join(mem, tail, 2);
	int code = alis_repo_files(cli->repo, commit, mem, &files, err);

	*answer = (struct alis_answer){ .readable = false };
	if (code == ALIS_OK)
		code = files.list(files.from, folder, mem, &names, err);
	for (size_t i = 0; code == ALIS_OK && i < names.count; i++) {
		alis_str name = names.names[i];
		const alis_str path[] = { folder, ALIS_STR("/"), name };
		if (name.n < end.n ||
		    !alis_str_same(alis_str_from(name, name.n - end.n), end))
			continue;
		code = files.read(
		    files.from, alis_str_join(mem, path, 3), mem, &src, err);
		if (code == ALIS_OK &&
		    strcmp(alis_sha256(src->bytes).text, digest->text) == 0)
			*answer = alis_answer_read(src, mem, &diags);
	}
	return code == ALIS_ENOENT || code == ALIS_ELINK ? ALIS_OK : code;
}

int stated_by(struct cli *cli, const struct loaded *loaded,
    const struct alis_commit *commit, struct alis_arena *mem,
    struct alis_statement *states, struct alis_err *err)
{
	struct alis_answer answer;
	struct alis_hex *all;

	*states = alis_statement_of(commit->message, mem);
	if (states->states != ALIS_STATES_IMPORTED || states->count == 0)
		return ALIS_OK;
	if (answer_read(cli, loaded, commit, &states->digests[0], mem, &answer,
	        err) < 0)
		return err->code;
	if (!answer.readable)
		answer.count = 0;
	all = ALIS_NEW(mem, struct alis_hex, answer.count + 1);
	for (size_t i = 0; i < answer.count; i++)
		all[i] = answer.entries[i].digest;
	states->digests = all;
	states->count = answer.count;
	states->by = answer.readable ? answer.supervisor : ALIS_STR("");
	return ALIS_OK;
}
