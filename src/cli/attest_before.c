/* SPDX-License-Identifier: MIT */
#include "attest.h"

/* What was attested before, by whoever says so: whether it is true is for
 * 'alis audit'. Here it only spares a supervisor from being asked again. */

/* The newest first, as they are found. */
struct acts {
	struct cli *cli;
	struct alis_owner owner;
	struct act *first;
	size_t count;
};

struct act {
	struct alis_attestation attestation;
	struct act *next;
};

static void act_add(struct acts *acts, struct alis_attestation attestation)
{
	struct act *act = ALIS_NEW(&acts->cli->mem, struct act, 1);

	act->attestation = attestation;
	act->next = acts->first;
	acts->first = act;
	acts->count++;
}

static int act_find(void *to, const struct alis_commit *commit,
    struct alis_arena *mem, struct alis_err *err)
{
	struct acts *acts = to;
	struct alis_statement statement =
	    alis_statement_of(commit->message, &acts->cli->mem);
	alis_str signature, bytes;

	if (statement.states != ALIS_STATES_ATTESTED &&
	    statement.states != ALIS_STATES_WITHDRAWN)
		return 0;
	if (alis_repo_signature(
	        acts->cli->repo, &commit->id, mem, &signature, &bytes, err) < 0)
		return 0; /* two signatures are none */
	act_add(acts,
	    (struct alis_attestation){
	        .withdraws = statement.states == ALIS_STATES_WITHDRAWN,
	        .owner = acts->owner,
	        .digests = statement.digests,
	        .count = statement.count,
	        .signature.state =
	            signature.n == 0 ? ALIS_UNSIGNED : ALIS_SIGNED_NOT_CHECKED,
	    });
	return 0;
}

static void answer_find(struct acts *acts, const struct alis_source *src)
{
	struct alis_diags ignored = { .mem = &acts->cli->mem };
	struct alis_answer answer =
	    alis_answer_read(src, &acts->cli->mem, &ignored);
	struct alis_hex *digests =
	    ALIS_NEW(&acts->cli->mem, struct alis_hex, answer.count + 1);

	if (!answer.readable)
		return;
	for (size_t i = 0; i < answer.count; i++)
		digests[i] = answer.entries[i].digest;
	act_add(acts,
	    (struct alis_attestation){
	        .owner = answer.owner,
	        .digests = digests,
	        .count = answer.count,
	        .signature.state = ALIS_SIGNED_NOT_CHECKED,
	    });
}

/* The answers that were taken in count as older than all commits: what they
 * confirm may have been withdrawn since. */
static void answers_find(struct attesting *attesting, struct acts *acts)
{
	struct cli *cli = attesting->cli;
	struct alis_names names = cli_attest_answers(attesting);

	for (size_t i = 0; i < names.count; i++) {
		const struct alis_source *src;
		if (attesting->loaded.files.read(attesting->loaded.files.from,
		        names.names[i], &cli->mem, &src, &cli->err) == 0)
			answer_find(acts, src);
	}
}

/* Whether it is a text, and not its signature. */
static bool is_text(alis_str name)
{
	static const char end[] = ".txt";

	return name.n >= sizeof(end) - 1 &&
	    alis_str_is(alis_str_from(name, name.n - (sizeof(end) - 1)), end);
}

struct alis_names cli_attest_answers(struct attesting *attesting)
{
	struct cli *cli = attesting->cli;
	const struct alis_files *files = &attesting->loaded.files;
	alis_str folder = cli_beside(cli, &attesting->loaded, ANSWERS_FOLDER);
	struct alis_names names = { 0 };
	size_t kept = 0;

	if (files->list(files->from, folder, &cli->mem, &names, &cli->err) < 0)
		return (struct alis_names){ 0 };
	for (size_t i = 0; i < names.count; i++) {
		if (!is_text(names.names[i]))
			continue;
		alis_str parts[] = { folder, ALIS_STR("/"), names.names[i] };
		names.names[kept++] =
		    alis_str_join(&cli->mem, parts, ALIS_COUNT(parts));
	}
	names.count = kept;
	return names;
}

const struct alis_attested *cli_attest_before(struct attesting *attesting)
{
	struct cli *cli = attesting->cli;
	struct acts acts = { .cli = cli, .owner = attesting->owner };
	struct alis_attestation *list;
	size_t n = 0;

	if (cli_repo(cli, attesting->loaded.folder.path) != EXIT_WELL)
		return NULL;
	if (alis_repo_walk_to_cut(
	        cli->repo, ALIS_STR("HEAD"), act_find, &acts, &cli->err) < 0) {
		(void)cli_failed(cli);
		return NULL;
	}
	answers_find(attesting, &acts);
	list = ALIS_NEW(&cli->mem, struct alis_attestation, acts.count + 1);
	for (const struct act *act = acts.first; act != NULL; act = act->next)
		list[n++] = act->attestation;
	return alis_attested_of(list, n, &attesting->owner, &cli->mem);
}
