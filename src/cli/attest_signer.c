/* SPDX-License-Identifier: MIT */
#include "attest_import.h"

#include <time.h>

/* Who signed an answer that is to be taken in, by the reader's own list. */

static int refuse(struct cli *cli, const struct alis_signature *by)
{
	alis_str words[] = {
		alis_str_of(
		    alis_said(cli->language, alis_signed_name(by->state))),
		by->principal.n > 0 ? by->principal : by->key,
		by->why.text == NULL
		    ? ALIS_STR("")
		    : alis_saying_in(&by->why, cli->language, &cli->mem),
	};

	if (by->state == ALIS_SIGNED_VALID)
		cli_tell(cli,
		    ALIS_TEXT("the answer is not taken in: '%2' signed it, who "
		              "is not listed as a supervisor"),
		    words, ALIS_COUNT(words));
	else if (words[2].n > 0)
		cli_tell(cli,
		    ALIS_TEXT("the answer is not taken in; its signature: %1 "
		              "(%3)"),
		    words, ALIS_COUNT(words));
	else
		cli_tell(cli,
		    ALIS_TEXT("the answer is not taken in; its signature: %1"),
		    words, ALIS_COUNT(words));
	if (words[2].n == 0 &&
	    (by->state == ALIS_SIGNED_BAD || by->state == ALIS_UNSIGNED ||
	        by->state == ALIS_SIGNED_UNREADABLE))
		cli_say(cli,
		    "a mail program changes what stands in a mail itself: ask "
		    "for both files, as they were signed, as attachments");
	return EXIT_FINDINGS;
}

/* Another supervisor may answer, and it is then his word. */
static void find_signer(struct import *import, alis_str principal)
{
	struct cli *cli = import->attesting.cli;
	const struct alis_journal *journal = import->attesting.version.journal;
	struct alis_owner asked = alis_owner_read(import->answer.supervisor);
	alis_str name = { 0 };

	for (size_t i = 0; i < journal->directive_count && name.n == 0; i++) {
		const struct alis_directive *d = journal->directives[i];
		if (d->kind == ALIS_DIRECTIVE_SUPERVISOR &&
		    alis_utf8_same(alis_attribute_value(d->attributes, "epost"),
		        principal))
			name = d->name;
	}
	if (alis_utf8_same(asked.email, principal) ||
	    alis_utf8_same(asked.name, name))
		return;
	import->signer = name.n > 0 ? name : principal;
	cli_say(cli, "the request was to %1, and the answer is that of %2",
	    asked.name, import->signer);
}

/* Over the bytes as they came, or as they were before the mail took them. */
static int verify(struct import *import, const struct alis_verifier *verifier,
    struct alis_signature *by)
{
	struct cli *cli = import->attesting.cli;
	alis_str plain = alis_answer_plain(import->bytes, &cli->mem);
	int64_t now = (int64_t)time(NULL);

	if (alis_verify(verifier, import->signature, ALIS_NAMESPACE_ATTEST,
	        import->bytes, now, &cli->mem, by, &cli->err) < 0)
		return cli_failed(cli);
	if (by->state == ALIS_SIGNED_VALID || plain.n == import->bytes.n ||
	    by->state == ALIS_SIGNED_NOT_CHECKED)
		return EXIT_WELL;
	if (alis_verify(verifier, import->signature, ALIS_NAMESPACE_ATTEST,
	        plain, now, &cli->mem, by, &cli->err) < 0)
		return cli_failed(cli);
	import->bytes = plain;
	return EXIT_WELL;
}

int cli_import_check_signature(struct import *import)
{
	struct cli *cli = import->attesting.cli;
	struct alis_verifier verifier;
	struct alis_signature by;
	int status = cli_verifier(cli, &verifier);

	if (status == EXIT_WELL)
		status = verify(import, &verifier, &by);
	if (status != EXIT_WELL)
		return status;
	if (by.state == ALIS_SIGNED_NOT_CHECKED && import->is_signed_anew) {
		cli_say(cli,
		    "this answer was taken in before, with another signature; "
		    "without a list of signers nobody knows which is right, "
		    "and nothing is done");
		return EXIT_FINDINGS;
	}
	if (by.state == ALIS_SIGNED_NOT_CHECKED) {
		cli_say(cli,
		    "who signed the answer is not checked: there is no list "
		    "of signers (gpg.ssh.allowedSignersFile), or no program "
		    "for it");
		return EXIT_WELL;
	}
	if (by.state != ALIS_SIGNED_VALID || !by.is_supervisor)
		return refuse(cli, &by);
	if (alis_signature_may_be_of(&by, import->attesting.owner.email)) {
		cli_say(cli,
		    "the answer is not taken in: '%1' signed it, whose journal "
		    "this is",
		    by.principal);
		return EXIT_FINDINGS;
	}
	cli_put(cli, "signed by %1\n\n", by.principal);
	find_signer(import, by.principal);
	return EXIT_WELL;
}
