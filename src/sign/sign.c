/* SPDX-License-Identifier: MIT */
#include "sign.h"

#include <string.h>

#define SAID_MOST 300 /* bytes of what a program said */

/* ---- what the formats share ---- */

int alis__state(const struct alis__check *check, enum alis_signed state)
{
	check->result->state = state;
	return ALIS_OK;
}

int alis__settle_words(const struct alis__check *check, enum alis_signed state,
    const char *text, const alis_str *words, size_t n)
{
	check->result->state = state;
	check->result->why = (struct alis_saying){ .text = text };
	for (size_t i = 0; i < n && i < ALIS_SAYING_WORDS; i++)
		check->result->why.words[i] = words[i];
	return ALIS_OK;
}

int alis__check_run(const struct alis__check *check, const char *const *argv,
    alis_str input, struct alis_ended *ended, struct alis_err *err)
{
	const struct alis_program program = {
		.argv = argv,
		.input = input,
		.seconds = CHECK_SECONDS,
		.output_most = OUTPUT_MOST,
	};
	int rc = alis_io_run(&program, check->mem, ended, err);

	if (rc != ALIS_ENOENT)
		return rc;
	alis__settle(check, ALIS_SIGNED_NOT_CHECKED,
	    ALIS_TEXT("there is no program '%1'"), alis_str_of(argv[0]));
	return 1;
}

alis_str alis__told_by(alis_str said, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	alis_cut cut = { .tail = said, .found = true };

	while (cut.found && out.used < SAID_MOST) {
		cut = alis_str_cut(cut.tail, '\n');
		alis_str line = alis_str_trim(cut.head);
		if (line.n > 0 && line.at[line.n - 1] == '\r')
			line.n--;
		if (line.n == 0 || alis_str_starts(line, ALIS_STR("[GNUPG:]")))
			continue;
		alis_out_lit(&out, out.used > 0 ? "; " : "");
		alis_out_put(&out, alis_str_part(line, 0, SAID_MOST));
	}
	return alis_str_copy(alis_out_text(&out), mem);
}

int alis__signature_clean(alis_str made, const char *begin, const char *end,
    const char *program, struct alis_arena *mem, alis_str *signature,
    struct alis_err *err)
{
	struct alis_out out = alis_out_memory(mem);
	alis_str text, last = alis_str_of(end);

	for (size_t i = 0; i < made.n; i++)
		if (made.at[i] != '\r')
			alis_out_char(&out, made.at[i]);
	text = alis_out_text(&out);
	while (text.n > 0 && text.at[text.n - 1] == '\n')
		text.n--;
	if (text.n > SIGNATURE_MOST || text.n < last.n ||
	    !alis_str_starts(text, alis_str_of(begin)) ||
	    !alis_str_same(alis_str_from(text, text.n - last.n), last) ||
	    alis_str_cut(text, '\0').found)
		return alis_fail(err, ALIS_ESTATE, "'%1' gave no signature",
		    alis_str_of(program));
	*signature = alis_str_copy(text, mem);
	return ALIS_OK;
}

/* ---- the front door ---- */

int alis_sign(const struct alis_signer *signer, const char *name_space,
    alis_str bytes, struct alis_arena *mem, alis_str *signature,
    struct alis_err *err)
{
	if (signer->key.n == 0)
		return alis_fail(err, ALIS_ENOENT,
		    "no key to sign with is set; set it: git config --global "
		    "user.signingkey KEY");
	if (alis_str_cut(signer->key, '\0').found || signer->key.at[0] == '-')
		return alis_fail(err, ALIS_ESTATE,
		    "'%1' is no key to sign with", signer->key);
	if (signer->format == ALIS_SIGN_SSH)
		return alis__ssh_sign(
		    signer, name_space, bytes, mem, signature, err);
	return alis__openpgp_sign(signer, bytes, mem, signature, err);
}

int alis_verify(const struct alis_verifier *verifier, alis_str signature,
    const char *name_space, alis_str bytes, int64_t when,
    struct alis_arena *mem, struct alis_signature *result, struct alis_err *err)
{
	const struct alis__check check = { verifier, signature, name_space,
		bytes, when, mem, result };

	*result = (struct alis_signature){ .until = INT64_MAX };
	if (signature.n == 0)
		return alis__state(&check, ALIS_UNSIGNED);
	if (signature.n > SIGNATURE_MOST || alis_str_cut(signature, '\0').found)
		return alis__state(&check, ALIS_SIGNED_UNREADABLE);
	if (alis_str_starts(signature, ALIS_STR(SSH_BEGIN)))
		return alis__ssh_verify(&check, err);
	if (alis_str_starts(signature, ALIS_STR(OPENPGP_BEGIN)))
		return alis__openpgp_verify(&check, err);
	if (alis_str_starts(
	        signature, ALIS_STR("-----BEGIN SIGNED MESSAGE-----")))
		return alis__settle(&check, ALIS_SIGNED_NOT_CHECKED,
		    ALIS_TEXT("X.509 signatures are not checked"));
	return alis__state(&check, ALIS_SIGNED_UNREADABLE);
}
