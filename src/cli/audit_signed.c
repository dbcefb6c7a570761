/* SPDX-License-Identifier: MIT */
#include "audit.h"

#include <string.h>

#define ANSWER_FOLDER "bekreftelser"
#define ANSWER_ENDING ".txt"
#define ANSWER_DIGITS 12 /* of its SHA-256, in its name */
#define DAY_SECONDS   86400

/* ---- commits ---- */

/* By when a commit was made: the time at which the reader saw it first is
 * known; the committer's is a claim. */
static int64_t time_of(const struct audited *one)
{
	return one->is_seen ? one->seen : one->commit.committer.when;
}

static int verify(struct audit *audit, const struct audited *one,
    alis_str signature, const char *name_space, alis_str bytes,
    struct alis_signature *result, struct alis_err *err)
{
	int code = alis_verify(&audit->verifier, signature, name_space, bytes,
	    time_of(one), &audit->cli->mem, result, err);

	if (code == ALIS_OK && !one->is_seen)
		alis_signature_doubt(
		    result, ((int64_t)audit->cli->today + 1) * DAY_SECONDS - 1);
	return code;
}

int audit_verify(struct audit *audit, size_t number, struct alis_err *err)
{
	struct audited *one = &audit->at[number];
	alis_str signature, bytes;
	int code;

	if (one->is_verified)
		return ALIS_OK;
	one->is_verified = true;
	code = alis_repo_signature(audit->cli->repo, &one->commit.id,
	    &audit->cli->mem, &signature, &bytes, err);
	if (code == ALIS_EGIT) {
		/* Two signatures, or none that can be told from the rest. */
		one->signature = (struct alis_signature){
			.state = ALIS_SIGNED_UNREADABLE,
			.why = alis_err_saying(err, &audit->cli->mem),
		};
		return ALIS_OK;
	}
	if (code < 0 || signature.n == 0)
		return code;
	code = verify(audit, one, signature, ALIS_NAMESPACE_GIT, bytes,
	    &one->signature, err);
	if (one->signature.state == ALIS_SIGNED_VALID)
		one->evidence.principal = one->signature.principal;
	one->evidence.key = one->signature.key;
	return code;
}

/* ---- what they state ---- */

static void add_fault(struct audit *audit, size_t number, alis_str why)
{
	audit->faults =
	    walk_grown(audit->cli, audit->faults, audit->fault_count,
	        &audit->fault_room, sizeof(struct alis_audit_fault));
	audit->faults[audit->fault_count++] =
	    (struct alis_audit_fault){ audit_deed(audit, number), why };
}

static alis_str said(struct audit *audit, const char *text)
{
	return alis_str_of(alis_said(audit->cli->language, text));
}

static void add_attestation(struct audit *audit, size_t number,
    const struct alis_attestation *attestation, struct alis_arena *scratch)
{
	struct cli *cli = audit->cli;

	audit->attestations =
	    walk_grown(cli, audit->attestations, audit->attestation_count,
	        &audit->attestation_room, sizeof(struct alis_attestation));
	audit->attested_by = walk_grown(cli, audit->attested_by,
	    audit->attestation_count, &audit->attested_room, sizeof(size_t));
	audit->attestations[audit->attestation_count] = *attestation;
	audit->attested_by[audit->attestation_count++] = number;
	if (!attestation->withdraws)
		alis_trail_note(audit->trail, number,
		    &audit->at[number].version, attestation->digests,
		    attestation->count, scratch);
}

static struct alis_owner owner_copy(
    struct alis_owner owner, struct alis_arena *mem)
{
	return (struct alis_owner){ alis_str_copy(owner.name, mem),
		alis_str_copy(owner.email, mem) };
}

static int take_commit(struct audit *audit, size_t number,
    const struct alis_statement *statement, struct alis_arena *scratch,
    struct alis_err *err)
{
	struct audited *one = &audit->at[number];
	struct alis_owner owner = statement->of;
	int code = audit_verify(audit, number, err);

	if (code < 0)
		return code;
	if (owner.name.n == 0)
		owner = alis_owner_of(one->version.journal);
	add_attestation(audit, number,
	    &(struct alis_attestation){
	        .withdraws = statement->states == ALIS_STATES_WITHDRAWN,
	        .by = statement->by,
	        .author = one->commit.author.email,
	        .owner = owner_copy(owner, &audit->cli->mem),
	        .digests = statement->digests,
	        .count = statement->count,
	        .signature = one->signature,
	        .knows = number,
	    },
	    scratch);
	return ALIS_OK;
}

/* ---- answers that came in ---- */

/* The file of an answer in the commit that took it in, by its SHA-256; '*src'
 * is NULL if it is not there. */
static int answer_find(struct audit *audit, const struct alis_files *files,
    const struct alis_hex *digest, const struct alis_source **src,
    struct alis_err *err)
{
	struct alis_arena *mem = &audit->cli->mem;
	const alis_str ending[] = {
		alis_str_part(alis_str_of(digest->text), 0, ANSWER_DIGITS),
		ALIS_STR(ANSWER_ENDING),
	};
	alis_str wanted = alis_str_join(mem, ending, 2);
	struct alis_names names;
	int code = files->list(files->from,
	    cli_beside(audit->cli, &audit->walk.loaded, ANSWER_FOLDER), mem,
	    &names, err);

	*src = NULL;
	for (size_t i = 0; i < names.count && code == ALIS_OK; i++) {
		alis_str name = names.names[i];
		const alis_str path[] = { ALIS_STR(ANSWER_FOLDER "/"), name };
		if (name.n <= wanted.n ||
		    !alis_str_same(
		        alis_str_from(name, name.n - wanted.n), wanted))
			continue;
		code = files->read(files->from,
		    cli_beside(audit->cli, &audit->walk.loaded,
		        alis_str_join(mem, path, 2).at),
		    mem, src, err);
		if (code == ALIS_OK &&
		    strcmp(alis_sha256((*src)->bytes).text, digest->text) == 0)
			return ALIS_OK;
		*src = NULL;
	}
	return code == ALIS_ELINK || code == ALIS_ENOENT ? ALIS_OK : code;
}

/* The signature beside it; empty if there is none. */
static int answer_signature(struct audit *audit, const struct alis_files *files,
    const struct alis_source *src, alis_str *signature, struct alis_err *err)
{
	struct alis_arena *mem = &audit->cli->mem;
	const alis_str path[] = { src->path, ALIS_STR(".sig") };
	const struct alis_source *beside = NULL;
	int code = files->read(
	    files->from, alis_str_join(mem, path, 2), mem, &beside, err);

	*signature = code == ALIS_OK ? beside->bytes : ALIS_STR("");
	return code == ALIS_ENOENT || code == ALIS_ELINK ? ALIS_OK : code;
}

static int answer_take(struct audit *audit, size_t number,
    const struct alis_files *files, const struct alis_source *src,
    struct alis_arena *scratch, struct alis_err *err)
{
	struct alis_arena *mem = &audit->cli->mem;
	struct alis_diags diags = { .mem = mem };
	struct alis_answer answer = alis_answer_read(src, mem, &diags);
	struct alis_attestation attestation = {
		.by = answer.supervisor,
		.owner = answer.owner,
		.count = answer.count,
		.knows = ALIS_NO_COMMIT,
	};
	struct alis_hex *digests;
	alis_str signature;
	int code = answer_signature(audit, files, src, &signature, err);

	if (code < 0)
		return code;
	if (!answer.readable) {
		add_fault(audit, number,
		    said(audit, "the answer that it took in cannot be read"));
		return ALIS_OK;
	}
	if (answer.commit.n > 0)
		attestation.knows =
		    audit_number(audit, alis_str_copy(answer.commit, mem).at);
	digests = ALIS_NEW(mem, struct alis_hex, answer.count + 1);
	for (size_t i = 0; i < answer.count; i++)
		digests[i] = answer.entries[i].digest;
	attestation.digests = digests;
	if (signature.n > 0)
		code = verify(audit, &audit->at[number], signature,
		    ALIS_NAMESPACE_ATTEST, src->bytes, &attestation.signature,
		    err);
	if (code == ALIS_OK)
		add_attestation(audit, number, &attestation, scratch);
	return code;
}

static int take_answers(struct audit *audit, size_t number,
    const struct alis_statement *statement, struct alis_arena *scratch,
    struct alis_err *err)
{
	struct alis_files files;
	int code = alis_repo_files(audit->cli->repo, &audit->at[number].commit,
	    &audit->cli->mem, &files, err);

	for (size_t i = 0; i < statement->count && code == ALIS_OK; i++) {
		const struct alis_source *src;
		code = answer_find(
		    audit, &files, &statement->digests[i], &src, err);
		if (code == ALIS_OK && src == NULL)
			add_fault(audit, number,
			    said(audit,
			        "the answer that it names is not in the "
			        "commit"));
		else if (code == ALIS_OK)
			code = answer_take(
			    audit, number, &files, src, scratch, err);
	}
	return code;
}

int audit_statement(struct audit *audit, size_t number,
    struct alis_arena *scratch, struct alis_err *err)
{
	struct audited *one = &audit->at[number];
	struct alis_statement statement =
	    alis_statement_of(one->commit.message, &audit->cli->mem);

	if (statement.fault.text != NULL)
		add_fault(audit, number,
		    alis_saying_in(&statement.fault, audit->cli->language,
		        &audit->cli->mem));
	if (one->version.journal == NULL)
		return ALIS_OK;
	switch (statement.states) {
	case ALIS_STATES_ATTESTED:
	case ALIS_STATES_WITHDRAWN:
		return take_commit(audit, number, &statement, scratch, err);
	case ALIS_STATES_IMPORTED:
		return take_answers(audit, number, &statement, scratch, err);
	default:
		return ALIS_OK;
	}
}
