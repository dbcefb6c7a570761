/* SPDX-License-Identifier: MIT */
#include "signbox.h"

#include <signal.h>

#define GIT   ALIS_NAMESPACE_GIT
#define BYTES ALIS_STR("2018-12-31 * kurs Grunnkurs A\n")

static struct alis_signature verify_now(struct sandbox *box,
    const struct alis_verifier *verifier, alis_str signature)
{
	return verify_at(box, verifier, signature, GIT, BYTES, NOON_2018);
}

/* ---- what may be signed with ---- */

static void signs_with_a_file(void **state)
{
	struct sandbox *box = *state;
	struct alis_signer signer = ssh_signer(box, "a");
	alis_str signature = sign_with(box, &signer, GIT, BYTES);
	struct alis_verifier verifier =
	    lines_of(box, "kari@masfjorden.example %s\n", public_key(box, "a"));
	struct alis_signature result = verify_now(box, &verifier, signature);

	assert_true(alis_str_starts(
	    signature, ALIS_STR("-----BEGIN SSH SIGNATURE-----\n")));
	assert_int_equal(signature.at[signature.n - 1], '-');
	assert_int_equal(result.state, ALIS_SIGNED_VALID);
	assert_text(result.principal, "kari@masfjorden.example");
	assert_false(result.is_supervisor);
	assert_true(result.until == INT64_MAX);
	assert_text(
	    result.key, line_of(box, "ssh-keygen -lf a.pub | cut -d' ' -f2"));
	/* Nothing is left behind. */
	sandbox_run(box, "test -z \"$(ls -d alis-* 2>/dev/null)\"");
}

/* As user.signingkey of git may be written. */
static void signs_with_an_agent(void **state)
{
	struct sandbox *box = *state;
	struct alis_verifier verifier =
	    lines_of(box, "kari %s\n", public_key(box, "a"));
	const alis_str marked[] = { ALIS_STR("key::"),
		alis_str_of(public_key(box, "a")) };
	const struct alis_signer signers[] = {
		{ .key = alis_str_of(public_key(box, "a")) },
		{ .key = alis_str_join(&box->mem, marked, 2) },
		{ .key = sandbox_path(box, "a.pub") },
	};
	alis_str signature;
	pid_t agent;

	setenv("SSH_AUTH_SOCK", sandbox_path(box, "agent").at, 1);
	agent = (pid_t)strtol(
	    sandbox_run(box,
	        "ssh-agent -a agent | sed -n 's/.*PID=\\([0-9]*\\);.*/\\1/p'"),
	    NULL, 10);
	assert_true(agent > 1);
	sandbox_run(box, "ssh-add -q a && mv a hidden");
	for (size_t i = 0; i < ALIS_COUNT(signers); i++) {
		signature = sign_with(box, &signers[i], GIT, BYTES);
		unit_check(verify_now(box, &verifier, signature).state ==
		        ALIS_SIGNED_VALID,
		    alis_str_copy(signers[i].key, &box->mem).at);
	}
	assert_int_equal(kill(agent, SIGTERM), 0);
	assert_int_equal(alis_sign(&signers[0], GIT, BYTES, &box->mem,
	                     &signature, &box->err),
	    ALIS_ESTATE);
	assert_says(&box->err, "'ssh-keygen' could not sign: ");
	unsetenv("SSH_AUTH_SOCK");
}

/* Somebody is asked for a passphrase, as git lets ssh-keygen ask; to check,
 * nobody is. */
static void a_passphrase_is_asked_for(void **state)
{
	struct sandbox *box = *state;
	struct alis_signer signer = ssh_signer(box, "locked");
	struct alis_verifier verifier;
	alis_str signature;

	sandbox_run(box,
	    "ssh-keygen -q -t ed25519 -N 'open up' -C '' -f locked && "
	    "printf '#!/bin/sh\necho x >>asked\necho open up\n' >asker && "
	    "chmod +x asker");
	setenv("SSH_ASKPASS", sandbox_path(box, "asker").at, 1);
	setenv("SSH_ASKPASS_REQUIRE", "force", 1);
	signature = sign_with(box, &signer, GIT, BYTES);
	assert_string_equal(sandbox_run(box, "cat asked"), "x\n");
	verifier = lines_of(box, "kari %s\n", public_key(box, "locked"));
	assert_int_equal(
	    verify_now(box, &verifier, signature).state, ALIS_SIGNED_VALID);
	assert_string_equal(sandbox_run(box, "cat asked"), "x\n");
	sandbox_run(box, "printf '#!/bin/sh\necho wrong\n' >asker");
	assert_int_equal(
	    alis_sign(&signer, GIT, BYTES, &box->mem, &signature, &box->err),
	    ALIS_ESTATE);
	assert_says(&box->err, "incorrect passphrase");
	unsetenv("SSH_ASKPASS");
	unsetenv("SSH_ASKPASS_REQUIRE");
}

/* The words are parted as git parts them, and no shell sees them. */
static void a_command_gives_the_key(void **state)
{
	static const struct {
		const char *command;
		const char *key; /* NULL: it fails */
	} rows[] = {
		{ "echo 'ssh-ed25519 AAAA'", "ssh-ed25519 AAAA" },
		{ "  echo\t\"key::a\\\"b\\\\\" ", "key::a\"b\\" },
		{ "echo ssh-a$HOME`x`;x|y>z", "ssh-a$HOME`x`;x|y>z" },
		{ "echo 'ssh-'\"a\"b'\\'", "ssh-ab\\" },
		{ "printf 'ssh-a\\nssh-b\\n'", "ssh-a" },
		{ "echo key", NULL },
		{ "true", NULL },
		{ "sh -c 'echo ssh-a; exit 1'", NULL },
		{ "none-such", NULL },
		{ "echo 'ssh-a", NULL },
		{ "echo ssh-a\\", NULL },
		{ "", NULL },
		{ "  ", NULL },
	};
	struct sandbox *box = *state;

	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		alis_str key = { 0 };
		int rc = alis_sign_default_key(
		    alis_str_of(rows[i].command), &box->mem, &key, &box->err);
		unit_check((rc == 0) == (rows[i].key != NULL), rows[i].command);
		unit_check(
		    rc != 0 || alis_str_is(key, rows[i].key), rows[i].command);
	}
}

static void tells_why_it_cannot_sign(void **state)
{
	static const struct {
		const char *program;
		const char *key;
		int code;
		const char *says;
	} rows[] = {
		{ "", "", ALIS_ENOENT, "no key to sign with is set" },
		{ "", "/none/at/all", ALIS_ENOENT, "there is no key" },
		{ "", "-fa", ALIS_ESTATE, "'-fa' is no key to sign with" },
		{ "none-such", "/dev/null", ALIS_ENOENT,
		    "there is no program 'none-such'" },
		{ "false", "/dev/null", ALIS_ESTATE, "'false' could not sign" },
		{ "true", "/dev/null", ALIS_ENOENT, "there is no file" },
		{ "./odd", "/dev/null", ALIS_ESTATE, "gave no signature" },
		{ "./old", "/dev/null", ALIS_ESTATE, "OpenSSH 8.8 or newer" },
		{ "", "/dev/null", ALIS_ESTATE, "could not sign: " },
	};
	struct sandbox *box = *state;

	sandbox_run(box,
	    "printf '#!/bin/sh\nfor f; do :; done; echo odd >$f.sig\n' >odd && "
	    "printf '#!/bin/sh\necho usage: >&2; exit 1\n' >old && "
	    "chmod +x odd old");
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		const struct alis_signer signer = {
			.program = alis_str_of(rows[i].program),
			.key = alis_str_of(rows[i].key),
		};
		alis_str signature;
		int rc = alis_sign(
		    &signer, GIT, BYTES, &box->mem, &signature, &box->err);
		unit_check(rc == rows[i].code, rows[i].says);
		assert_says(&box->err, rows[i].says);
	}
}

/* ---- what is known of a signature ---- */

static void tells_what_is_wrong(void **state)
{
	struct sandbox *box = *state;
	struct alis_signer signer = ssh_signer(box, "a");
	const char *a = public_key(box, "a"), *b = public_key(box, "b");
	alis_str good = sign_with(box, &signer, GIT, BYTES);
	alis_str other = sign_with(box, &signer, ALIS_NAMESPACE_ATTEST, BYTES);
	struct alis_verifier knows = lines_of(box, "kari %s\n", a);
	struct alis_verifier not = lines_of(box, "ola %s\n", b);
	struct alis_verifier empty = verifier_of(box, "");
	struct alis_verifier none = { .ssh_program = ALIS_STR("none-such") };
	struct alis_verifier no_program = knows, old = knows;
	struct alis_signature result;

	result = verify_at(
	    box, &knows, good, GIT, ALIS_STR("other bytes\n"), NOON_2018);
	assert_int_equal(result.state, ALIS_SIGNED_BAD);
	result = verify_at(box, &not, good, GIT, ALIS_STR("x"), NOON_2018);
	assert_int_equal(result.state, ALIS_SIGNED_BAD);
	result = verify_now(box, &not, good);
	assert_int_equal(result.state, ALIS_SIGNED_UNKNOWN);
	assert_text(result.principal, "");
	assert_true(result.key.n > 0);
	result = verify_now(box, &empty, good);
	assert_int_equal(result.state, ALIS_SIGNED_UNKNOWN);
	result = verify_now(box, &knows, other);
	assert_int_equal(result.state, ALIS_SIGNED_BAD);
	assert_string_equal(why_of(box, &result),
	    "it was made for 'alis-attest', not for 'git'");
	/* With nothing to check it by it is never valid, nor a fault. */
	result = verify_now(box, &none, good);
	assert_int_equal(result.state, ALIS_SIGNED_NOT_CHECKED);
	no_program.ssh_program = ALIS_STR("none-such");
	result = verify_now(box, &no_program, good);
	assert_int_equal(result.state, ALIS_SIGNED_NOT_CHECKED);
	assert_string_equal(
	    why_of(box, &result), "there is no program 'none-such'");
	sandbox_run(box,
	    "printf '#!/bin/sh\necho usage: >&2; exit 1\n' >old && "
	    "chmod +x old");
	old.ssh_program = ALIS_STR("./old");
	result = verify_now(box, &old, good);
	assert_int_equal(result.state, ALIS_SIGNED_NOT_CHECKED);
	result = verify_now(box, &knows, ALIS_STR(""));
	assert_int_equal(result.state, ALIS_UNSIGNED);
}

/* What the program of the reader's says to "find-principals" and to the rest;
 * our own reading must list the key all the same. */
static void takes_no_programs_word_for_it(void **state)
{
	static const struct {
		const char *finds;
		const char *says;
		enum alis_signed state;
	} rows[] = {
		{ "echo ola", "echo 'Good \"git\" signature for ola with x'",
		    ALIS_SIGNED_UNKNOWN },
		{ "echo ola", "echo 'Good \"git\" signature with x'",
		    ALIS_SIGNED_UNKNOWN },
		{ "exit 1", "echo 'Good \"git\" signature with x'",
		    ALIS_SIGNED_UNKNOWN },
		{ "echo ola",
		    "echo 'Good \"git\" signature for ola with x'; exit 1",
		    ALIS_SIGNED_BAD },
		{ "echo ola", "echo 'Good \"git\" signature for olav with x'",
		    ALIS_SIGNED_BAD },
		{ "echo ola", "echo 'Good \"file\" signature for ola with x'",
		    ALIS_SIGNED_BAD },
		{ "echo '!ola'", "echo 'Good \"git\" signature for !ola with'",
		    ALIS_SIGNED_BAD },
		{ "echo ola", "kill -9 $$", ALIS_SIGNED_BAD },
		{ "", "", ALIS_SIGNED_BAD },
	};
	struct sandbox *box = *state;
	struct alis_signer signer = ssh_signer(box, "a");
	alis_str signature = sign_with(box, &signer, GIT, BYTES);
	struct alis_verifier verifier =
	    lines_of(box, "ola %s\n", public_key(box, "b"));

	verifier.ssh_program = ALIS_STR("./fake");
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		sandbox_run(box,
		    "cat >fake <<'END' && chmod +x fake\n#!/bin/sh\n"
		    "case $2 in\nfind-principals) %s ;;\n*) %s ;;\nesac\nEND\n",
		    rows[i].finds, rows[i].says);
		unit_check(verify_now(box, &verifier, signature).state ==
		        rows[i].state,
		    rows[i].says);
	}
}

static void any_changed_bit_is_seen(void **state)
{
	struct sandbox *box = *state;
	struct alis_signer signer = ssh_signer(box, "a");
	struct alis_verifier verifier =
	    lines_of(box, "kari %s\n", public_key(box, "a"));
	alis_str good = sign_with(box, &signer, GIT, BYTES);
	size_t from = sizeof("-----BEGIN SSH SIGNATURE-----");

	/* Every third letter of the armour. */
	for (size_t i = from; i < good.n; i += 3) {
		alis_str bad = alis_str_copy(good, &box->mem);
		char *at = ALIS_NEW(&box->mem, char, good.n);
		enum alis_signed is;
		memcpy(at, bad.at, bad.n);
		at[i] = at[i] == 'A' ? 'B' : 'A';
		bad.at = at;
		is = verify_now(box, &verifier, bad).state;
		unit_check(is == ALIS_SIGNED_BAD ||
		        is == ALIS_SIGNED_UNREADABLE ||
		        is == ALIS_SIGNED_UNKNOWN,
		    "a changed letter");
	}
}

static void garbage_is_unreadable(void **state)
{
	static const char *const rows[] = {
		"garbage",
		"-----BEGIN SSH SIGNATURE-----",
		"-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----",
		"-----BEGIN SSH SIGNATURE-----\nU1NIU0lH\n"
		"-----END SSH SIGNATURE-----",
		/* A string of 4 GB. */
		"-----BEGIN SSH SIGNATURE-----\nU1NIU0lHAAAAAf////8=\n"
		"-----END SSH SIGNATURE-----",
		"-----BEGIN SSH SIGNATURE-----\n\xFF\xFF\n"
		"-----END SSH SIGNATURE-----",
	};
	struct sandbox *box = *state;
	struct alis_verifier verifier =
	    lines_of(box, "kari %s\n", public_key(box, "a"));
	size_t n = (size_t)1 << 20;
	char *large = ALIS_NEW(&box->mem, char, n);

	for (size_t i = 0; i < ALIS_COUNT(rows); i++)
		unit_check(
		    verify_now(box, &verifier, alis_str_of(rows[i])).state ==
		        ALIS_SIGNED_UNREADABLE,
		    rows[i]);
	memset(large, 'A', n);
	assert_int_equal(
	    verify_now(box, &verifier, (alis_str){ large, n }).state,
	    ALIS_SIGNED_UNREADABLE);
	assert_int_equal(verify_now(box, &verifier,
	                     ALIS_STR("-----BEGIN SIGNED MESSAGE-----\nx"))
	                     .state,
	    ALIS_SIGNED_NOT_CHECKED);
}

static void keys_have_their_time(void **state)
{
	static const struct {
		const char *options;
		enum alis_signed state;
		int64_t until;
	} rows[] = {
		{ "", ALIS_SIGNED_VALID, INT64_MAX },
		{ "valid-before=\"20181231120000Z\" ", ALIS_SIGNED_VALID,
		    NOON_2018 },
		{ "valid-before=\"20181231115959Z\" ", ALIS_SIGNED_EXPIRED, 0 },
		{ "valid-after=\"20181231120000Z\" ", ALIS_SIGNED_VALID,
		    INT64_MAX },
		{ "valid-after=\"20181231120001Z\" ", ALIS_SIGNED_EXPIRED, 0 },
		{ "namespaces=\"file\",valid-after=\"20181231120001Z\" ",
		    ALIS_SIGNED_UNKNOWN, 0 },
		{ "namespaces=\"alis-attest\" ", ALIS_SIGNED_UNKNOWN, 0 },
		{ "cert-authority ", ALIS_SIGNED_UNKNOWN, 0 },
	};
	struct sandbox *box = *state;
	struct alis_signer signer = ssh_signer(box, "a");
	alis_str signature = sign_with(box, &signer, GIT, BYTES);

	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		struct alis_verifier verifier = lines_of(
		    box, "kari %s%s\n", rows[i].options, public_key(box, "a"));
		struct alis_signature result =
		    verify_now(box, &verifier, signature);
		unit_check(result.state == rows[i].state, rows[i].options);
		unit_check(result.state != ALIS_SIGNED_VALID ||
		        result.until == rows[i].until,
		    rows[i].options);
	}
	/* Times that nobody can have meant. */
	{
		struct alis_verifier verifier =
		    lines_of(box, "kari %s\n", public_key(box, "a"));
		static const int64_t times[] = { 0, -1, INT64_MIN, INT64_MAX,
			INT64_C(1) << 40 };
		for (size_t i = 0; i < ALIS_COUNT(times); i++)
			unit_check(verify_at(box, &verifier, signature, GIT,
			               BYTES, times[i])
			               .state == ALIS_SIGNED_EXPIRED,
			    "no time");
	}
}

/* The role is that of a line that fits, whatever other lines say. */
static void roles_are_of_the_line_that_fits(void **state)
{
	static const struct {
		const char *format; /* with the key of a, then that of b */
		const char *principal;
		bool is_supervisor;
	} rows[] = {
		{ "ola namespaces=\"git,alis-attest\" %s\nx %s\n", "ola",
		    true },
		{ "ola %s\nola namespaces=\"git,alis-attest\" %s\n", "ola",
		    false },
		{ "kari,ola namespaces=\"git,alis-attest\" %s\nx %s\n", "kari",
		    true },
		{ "ola,eva namespaces=\"git\" %1$s\n"
		  "eva namespaces=\"git,alis-attest\" %1$s\nx %2$s\n",
		    "eva", true },
		{ "ola namespaces=\"git,alis-attest\","
		  "valid-before=\"20180101Z\" %1$s\nola %1$s\nx %2$s\n",
		    "ola", false },
		{ "*@x.example,!a@x.example namespaces=\"git,alis-attest\" %s\n"
		  "x %s\n",
		    "*@x.example", true },
		{ "\"Ola Hansen\" namespaces=\"git,alis-attest\" %s\nx %s\n",
		    "Ola Hansen", true },
	};
	struct sandbox *box = *state;
	struct alis_signer signer = ssh_signer(box, "a");
	alis_str signature = sign_with(box, &signer, GIT, BYTES);

	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		struct alis_signature result;
		struct alis_verifier verifier;
		char text[2000];
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
		snprintf(text, sizeof(text), rows[i].format,
		    public_key(box, "a"), public_key(box, "b"));
#pragma GCC diagnostic pop
		verifier = verifier_of(
		    box, alis_str_copy(alis_str_of(text), &box->mem).at);
		result = verify_now(box, &verifier, signature);
		unit_check(result.state == ALIS_SIGNED_VALID, rows[i].format);
		unit_check(result.is_supervisor == rows[i].is_supervisor,
		    rows[i].format);
		unit_check(alis_str_is(result.principal, rows[i].principal),
		    rows[i].format);
	}
}

int test_sign(void)
{
	static const struct CMUnitTest tests[] = {
		SIGN_TEST(signs_with_a_file),
		SIGN_TEST(signs_with_an_agent),
		SIGN_TEST(a_passphrase_is_asked_for),
		SIGN_TEST(a_command_gives_the_key),
		SIGN_TEST(tells_why_it_cannot_sign),
		SIGN_TEST(tells_what_is_wrong),
		SIGN_TEST(takes_no_programs_word_for_it),
		SIGN_TEST(any_changed_bit_is_seen),
		SIGN_TEST(garbage_is_unreadable),
		SIGN_TEST(keys_have_their_time),
		SIGN_TEST(roles_are_of_the_line_that_fits),
	};

	return cmocka_run_group_tests_name("sign", tests, NULL, NULL);
}
