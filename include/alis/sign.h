/* SPDX-License-Identifier: MIT */
#ifndef ALIS_SIGN_H
#define ALIS_SIGN_H

/*
 * sign: bytes to a signature, a signature to what is known of it, by the
 * programs that git runs for it: ssh-keygen and gpg.
 *
 * Knows how those are called, not what is signed. Programs are run without a
 * shell, with a deadline, and named by the reader alone: never by a
 * repository.
 */

#include <alis/io.h>
#include <alis/trust.h>

/* By what a signature is made. */
struct alis_signer {
	enum alis_sign_format format;
	alis_str program; /* empty: ssh-keygen, gpg */
	/* As git's user.signingkey: a file with a key, or "key::" or a key
	 * itself that ssh-agent holds; for gpg the name of a key. */
	alis_str key;
};

/*
 * Sign 'bytes'. 'name_space' is for ssh; OpenPGP has none. '*signature' is
 * armoured text without a line feed at its end, in 'mem'.
 * ALIS_ENOENT if the program or the key is not there; ALIS_ESTATE if it
 * refused, with what it said.
 */
int alis_sign(const struct alis_signer *signer, const char *name_space,
    alis_str bytes, struct alis_arena *mem, alis_str *signature,
    struct alis_err *err);

/*
 * The key that a command gives in its first line of output, as git's
 * gpg.ssh.defaultKeyCommand does. The command is parted into words at blanks,
 * with quotes and backslashes as git reads them; no shell sees it.
 * ALIS_ENOENT if there is no such program, ALIS_ESTATE if it gives no key.
 */
int alis_sign_default_key(alis_str command, struct alis_arena *mem,
    alis_str *key, struct alis_err *err);

/* By what signatures are checked. */
struct alis_verifier {
	struct alis_trust trust;
	alis_str ssh_program; /* empty: ssh-keygen */
	alis_str gpg_program; /* empty: gpg */
	alis_str revoked;     /* a file of revoked keys (KRL); empty: none */
};

/*
 * What is known of a signature over 'bytes' at a time (seconds since 1970).
 * Of ssh by "find-principals" and "verify", of OpenPGP by VALIDSIG and a
 * listed fingerprint: as git does it. Without a trust, or without the
 * program, ALIS_SIGNED_NOT_CHECKED. All words live in 'mem'.
 *
 * Fails only if a program could be started and did not end in time, or if a
 * temporary file could not be written.
 */
int alis_verify(const struct alis_verifier *verifier, alis_str signature,
    const char *name_space, alis_str bytes, int64_t when,
    struct alis_arena *mem, struct alis_signature *result,
    struct alis_err *err);

#endif
