/* SPDX-License-Identifier: MIT */
#ifndef ALIS_SIGN_SIGN_H
#define ALIS_SIGN_SIGN_H

/*
 * Private to src/sign: the two formats, and what they share.
 */

#include <alis/sign.h>

#define SIGN_SECONDS   300 /* somebody types a passphrase or touches a key */
#define CHECK_SECONDS  60
#define OUTPUT_MOST    ((size_t)1 << 20)
#define SIGNATURE_MOST ((size_t)64 << 10)

/* What is asked of a format: whether the signature is over the bytes. */
struct alis__check {
	const struct alis_verifier *verifier;
	alis_str signature;
	const char *name_space;
	alis_str bytes;
	int64_t when;
	struct alis_arena *mem;
	struct alis_signature *result;
};

/* Set the state. Always 0. */
int alis__state(const struct alis__check *check, enum alis_signed state);
/* The same, and say why; the words must live in check->mem or longer. */
#define alis__settle(check, state, ...) \
	alis__settle_words((check), (state), ALIS_FIRST_(__VA_ARGS__, 0), \
	    ALIS_WORDS_(__VA_ARGS__, { NULL, 0 }))
int alis__settle_words(const struct alis__check *check, enum alis_signed state,
    const char *text, const alis_str *words, size_t n);

/* Run a program for a check. Returns 1 if it is not there: the result says so
 * then. */
int alis__check_run(const struct alis__check *check, const char *const *argv,
    alis_str input, struct alis_ended *ended, struct alis_err *err);

/* What a program said, in one line that is short enough to be shown. */
alis_str alis__told_by(alis_str said, struct alis_arena *mem);

/* Without CR before LF and LF at the end; ALIS_ESTATE if it does not begin and
 * end as a signature does. */
int alis__signature_clean(alis_str made, const char *begin, const char *end,
    const char *program, struct alis_arena *mem, alis_str *signature,
    struct alis_err *err);

/* Whether it is a key itself, as git knows it, and not a file's name. */
bool alis__is_literal(alis_str key);

int alis__ssh_sign(const struct alis_signer *signer, const char *name_space,
    alis_str bytes, struct alis_arena *mem, alis_str *signature,
    struct alis_err *err);
int alis__ssh_verify(const struct alis__check *check, struct alis_err *err);

int alis__openpgp_sign(const struct alis_signer *signer, alis_str bytes,
    struct alis_arena *mem, alis_str *signature, struct alis_err *err);
int alis__openpgp_verify(const struct alis__check *check, struct alis_err *err);

#define SSH_BEGIN     "-----BEGIN SSH SIGNATURE-----"
#define SSH_END       "-----END SSH SIGNATURE-----"
#define OPENPGP_BEGIN "-----BEGIN PGP SIGNATURE-----"
#define OPENPGP_END   "-----END PGP SIGNATURE-----"

/* ---- what an ssh signature says of itself ---- */

/* By PROTOCOL.sshsig and PROTOCOL.certkeys of OpenSSH. */
struct alis__sshsig {
	alis_str name_space;
	alis_str key;         /* base64, as an allowed-signers line has it */
	alis_str fingerprint; /* SHA256:... of the key itself */
	alis_str authority;   /* base64 of who certified it; empty: nobody */
	uint64_t cert_after;  /* of the certificate, seconds since 1970 */
	uint64_t cert_before;
};

/* Read it; false if it is none. */
bool alis__sshsig_read(
    alis_str armoured, struct alis_arena *mem, struct alis__sshsig *sig);

#endif
