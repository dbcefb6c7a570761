/* SPDX-License-Identifier: MIT */
#ifndef ALIS_UNIT_SIGNBOX_H
#define ALIS_UNIT_SIGNBOX_H

/*
 * A sandbox with keys of ssh (a, b and an authority, ca), and short ways to
 * sign and to check. The keys are new each time, and nobody else's.
 */

#include <alis/sign.h>

#include <time.h>

#include "gitbox.h"

#define NOON_2018 INT64_C(1546257600) /* 2018-12-31T12:00:00Z */

static inline int signbox_begin(void **state)
{
	struct sandbox *box;

	gitbox_begin(state);
	box = *state;
	tzset();
	unsetenv("SSH_AUTH_SOCK");
	unsetenv("DISPLAY");
	setenv("TMPDIR", box->top, 1);
	sandbox_run(box,
	    "mkdir -m 700 gnupg && for k in a b ca; do "
	    "ssh-keygen -q -t ed25519 -N '' -C '' -f $k; done");
	setenv("GNUPGHOME", sandbox_path(box, "gnupg").at, 1);
	return 0;
}

static inline int signbox_end(void **state)
{
	struct sandbox *box = *state;

	/* The agent that gpg started for this home. */
	sandbox_run(box, "gpgconf --kill all 2>/dev/null || true");
	unsetenv("GNUPGHOME");
	unsetenv("TMPDIR");
	return gitbox_end(state);
}

#define SIGN_TEST(name) \
	cmocka_unit_test_setup_teardown(name, signbox_begin, signbox_end)

/* "ssh-ed25519 AAAA..." of a key of the sandbox. */
static inline const char *public_key(struct sandbox *box, const char *key)
{
	return alis_str_copy(alis_str_cut(alis_str_of(sandbox_run(box,
	                                      "cut -d' ' -f1,2 %s.pub", key)),
	                         '\n')
	                         .head,
	    &box->mem)
	    .at;
}

/* A verifier by an allowed-signers file of this text. */
static inline struct alis_verifier verifier_of(
    struct sandbox *box, const char *text)
{
	const alis_str name = ALIS_STR("keys");
	struct alis_diags diags = { .mem = &box->mem };
	struct alis_verifier verifier = {
		.trust = alis_trust_read(
		    alis_source_of(name, name, alis_str_of(text), &box->mem),
		    &box->mem, &diags)
	};

	return verifier;
}

static inline struct alis_verifier lines_of(struct sandbox *box,
    const char *format, ...) __attribute__((format(printf, 2, 3)));

static inline struct alis_verifier lines_of(
    struct sandbox *box, const char *format, ...)
{
	char text[8000];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	return verifier_of(box, alis_str_copy(alis_str_of(text), &box->mem).at);
}

static inline struct alis_signer ssh_signer(
    struct sandbox *box, const char *key)
{
	return (struct alis_signer){ .format = ALIS_SIGN_SSH,
		.key = sandbox_path(box, key) };
}

static inline alis_str sign_with(struct sandbox *box,
    const struct alis_signer *signer, const char *name_space, alis_str bytes)
{
	alis_str signature = { 0 };

	if (alis_sign(signer, name_space, bytes, &box->mem, &signature,
	        &box->err) < 0)
		fail_msg("%s", told(&box->err, &box->mem));
	return signature;
}

static inline struct alis_signature verify_at(struct sandbox *box,
    const struct alis_verifier *verifier, alis_str signature,
    const char *name_space, alis_str bytes, int64_t when)
{
	struct alis_signature result = { .until = 0 };

	if (alis_verify(verifier, signature, name_space, bytes, when, &box->mem,
	        &result, &box->err) < 0)
		fail_msg("%s", told(&box->err, &box->mem));
	return result;
}

static inline const char *why_of(
    struct sandbox *box, const struct alis_signature *signature)
{
	if (signature->why.text == NULL)
		return "";
	return alis_str_copy(
	    alis_saying_in(&signature->why, ALIS_EN, &box->mem), &box->mem)
	    .at;
}

#endif
