/* SPDX-License-Identifier: MIT */
#include "signbox.h"

#define GIT   ALIS_NAMESPACE_GIT
#define BYTES ALIS_STR("2018-12-31 * kurs Grunnkurs A\n")

static struct alis_signature verify_now(struct sandbox *box,
    const struct alis_verifier *verifier, alis_str signature)
{
	return verify_at(box, verifier, signature, GIT, BYTES, NOON_2018);
}

/* ---- revocation, certificates ---- */

static void revoked_keys_are_known(void **state)
{
	struct sandbox *box = *state;
	struct alis_signer signer = ssh_signer(box, "a");
	alis_str signature = sign_with(box, &signer, GIT, BYTES);
	struct alis_verifier verifier =
	    lines_of(box, "kari %s\n", public_key(box, "a"));
	struct alis_signature result;

	sandbox_run(box,
	    "ssh-keygen -q -k -f krl-a a.pub && "
	    "ssh-keygen -q -k -f krl-b b.pub");
	verifier.revoked = sandbox_path(box, "krl-a");
	result = verify_now(box, &verifier, signature);
	assert_int_equal(result.state, ALIS_SIGNED_REVOKED);
	result =
	    verify_at(box, &verifier, signature, GIT, ALIS_STR("x"), NOON_2018);
	assert_int_equal(result.state, ALIS_SIGNED_BAD);
	verifier.revoked = sandbox_path(box, "krl-b");
	result = verify_now(box, &verifier, signature);
	assert_int_equal(result.state, ALIS_SIGNED_VALID);
	verifier.revoked = sandbox_path(box, "none");
	result = verify_now(box, &verifier, signature);
	assert_int_equal(result.state, ALIS_SIGNED_NOT_CHECKED);
}

static void certificates_are_of_their_authority(void **state)
{
	struct sandbox *box = *state;
	struct alis_signer signer = ssh_signer(box, "a-cert.pub");
	const char *ca = public_key(box, "ca");
	struct alis_verifier verifier = lines_of(box,
	    "*@x.example cert-authority,"
	    "namespaces=\"git,alis-attest\" %s\n",
	    ca);
	struct alis_signature result;
	alis_str signature;

	/* Good from 2018 to and without 2019-07-01. */
	sandbox_run(box,
	    "ssh-keygen -q -s ca -I a -n kari@x.example,kari@y.example "
	    "-V 20180101:20190701 a.pub");
	signature = sign_with(box, &signer, GIT, BYTES);
	result = verify_now(box, &verifier, signature);
	assert_int_equal(result.state, ALIS_SIGNED_VALID);
	assert_text(result.principal, "kari@x.example");
	assert_true(result.is_supervisor);
	assert_int_equal(result.until, INT64_C(18078) * 86400 - 1);
	assert_text(
	    result.key, line_of(box, "ssh-keygen -lf a.pub | cut -d' ' -f2"));
	result = verify_at(box, &verifier, signature, GIT, BYTES,
	    NOON_2018 + INT64_C(365) * 86400);
	assert_int_equal(result.state, ALIS_SIGNED_EXPIRED);
	verifier = lines_of(box, "*@z.example cert-authority %s\n", ca);
	result = verify_now(box, &verifier, signature);
	assert_int_equal(result.state, ALIS_SIGNED_UNKNOWN);
	/* The authority's own key, or the bare key, are others. */
	verifier = lines_of(box, "*@x.example %s\n", ca);
	assert_int_equal(
	    verify_now(box, &verifier, signature).state, ALIS_SIGNED_UNKNOWN);
	verifier = lines_of(box, "*@x.example %s\n", public_key(box, "a"));
	assert_int_equal(
	    verify_now(box, &verifier, signature).state, ALIS_SIGNED_UNKNOWN);
}

/* ---- programs that misbehave ---- */

static void a_program_that_floods_is_an_error(void **state)
{
	struct sandbox *box = *state;
	struct alis_signer signer = ssh_signer(box, "a");
	alis_str signature = sign_with(box, &signer, GIT, BYTES);
	struct alis_verifier verifier =
	    lines_of(box, "kari %s\n", public_key(box, "a"));
	struct alis_signature result;

	sandbox_run(box,
	    "printf '#!/bin/sh\nexec yes\n' >fake && "
	    "chmod +x fake");
	verifier.ssh_program = ALIS_STR("./fake");
	assert_int_equal(alis_verify(&verifier, signature, GIT, BYTES,
	                     NOON_2018, &box->mem, &result, &box->err),
	    ALIS_ELIMIT);
	sandbox_run(box, "test -z \"$(ls -d alis-* 2>/dev/null)\"");
}

/* ---- commits, by git and by us ---- */

static int sign_commit(void *with, alis_str commit, struct alis_arena *mem,
    alis_str *signature, struct alis_err *err)
{
	return alis_sign(with, GIT, commit, mem, signature, err);
}

/* The state of HEAD's signature. */
static struct alis_signature verify_head(
    struct sandbox *box, const struct alis_verifier *verifier)
{
	struct alis_repo *repo = open_repo(box, "r");
	struct alis_commit commit = commit_at(box, repo, "HEAD");
	alis_str signature, bytes;

	if (alis_repo_signature(
	        repo, &commit.id, &box->mem, &signature, &bytes, &box->err) < 0)
		fail_msg("%s", told(&box->err, &box->mem));
	alis_repo_close(repo);
	return verify_at(
	    box, verifier, signature, GIT, bytes, commit.committer.when);
}

static void commit_signed(struct sandbox *box, struct alis_signer *signer)
{
	struct alis_blob blob;
	struct alis_change change;

	make_repo(box);
	sandbox_run(box, "cd r && echo two >>" JOURNAL);
	blob = blob_on_disk(box, "r", JOURNAL);
	change = change_of(&blob, 1);
	change.sign = sign_commit;
	change.sign_with = signer;
	assert_int_equal(commit_change(box, "r", &change), 0);
}

static void git_and_we_agree(void **state)
{
	struct sandbox *box = *state;
	struct alis_signer signer = ssh_signer(box, "a");
	struct alis_verifier verifier =
	    lines_of(box, "kari@x.example %s\n", public_key(box, "a"));
	struct alis_signature result;

	commit_signed(box, &signer);
	sandbox_run(box,
	    "(printf 'kari@x.example '; cat a.pub) >keys && "
	    "git config --global gpg.format ssh && "
	    "git config --global gpg.ssh.allowedSignersFile \"$PWD/keys\" && "
	    "git config --global user.signingkey \"$PWD/a\" && "
	    "git -C r verify-commit HEAD 2>&1 && git -C r fsck --strict 2>&1");
	result = verify_head(box, &verifier);
	assert_int_equal(result.state, ALIS_SIGNED_VALID);
	sandbox_run(box,
	    "cd r && echo three >>" JOURNAL " && git commit -qaS -m 'by git'");
	result = verify_head(box, &verifier);
	assert_int_equal(result.state, ALIS_SIGNED_VALID);
	assert_text(result.principal, "kari@x.example");
	/* The same signature over another message. */
	sandbox_run(box,
	    "cd r && git cat-file commit HEAD | sed 's/by git/by gut/' | "
	    "git hash-object -t commit -w --stdin >../id && "
	    "git reset -q --hard $(cat ../id)");
	assert_int_equal(verify_head(box, &verifier).state, ALIS_SIGNED_BAD);
	sandbox_run(
	    box, "cd r && echo four >>" JOURNAL " && git commit -qam unsigned");
	assert_int_equal(verify_head(box, &verifier).state, ALIS_UNSIGNED);
}

static void two_signatures_are_refused(void **state)
{
	struct sandbox *box = *state;
	struct alis_signer signer = ssh_signer(box, "a");
	struct alis_commit commit;
	struct alis_repo *repo;
	alis_str signature, bytes;

	commit_signed(box, &signer);
	sandbox_run(box,
	    "cd r && git cat-file commit HEAD >../c && "
	    "sed -n '/^gpgsig/,/END SSH/p' ../c >../sig && "
	    "awk '/^gpgsig/ { while ((getline l <\"../sig\") > 0) print l } "
	    "{ print }' ../c | "
	    "git hash-object --literally -t commit -w --stdin >../id && "
	    "git update-ref HEAD $(cat ../id)");
	repo = open_repo(box, "r");
	commit = commit_at(box, repo, "HEAD");
	assert_int_equal(alis_repo_signature(repo, &commit.id, &box->mem,
	                     &signature, &bytes, &box->err),
	    ALIS_EGIT);
	assert_says(&box->err, "has two signatures");
	alis_repo_close(repo);
}

/* What 'edit' makes of a signed commit is the HEAD; whether it has a signature
 * that fits to what is signed then. */
static bool fits_after(
    struct sandbox *box, const char *edit, bool *has_signature)
{
	struct alis_signer signer = ssh_signer(box, "a");
	struct alis_commit commit;
	struct alis_repo *repo;
	alis_str signature, bytes;
	char was[600];

	commit_signed(box, &signer);
	repo = open_repo(box, "r");
	commit = commit_at(box, repo, "HEAD");
	assert_int_equal(alis_repo_signature(repo, &commit.id, &box->mem,
	                     &signature, &bytes, &box->err),
	    ALIS_OK);
	assert_true(signature.n > 0 && bytes.n < sizeof(was));
	memcpy(was, bytes.at, bytes.n);
	alis_str before = { was, bytes.n };
	alis_repo_close(repo);
	sandbox_run(box, "%s", edit);
	repo = open_repo(box, "r");
	commit = commit_at(box, repo, "HEAD");
	assert_int_equal(alis_repo_signature(repo, &commit.id, &box->mem,
	                     &signature, &bytes, &box->err),
	    ALIS_OK);
	alis_repo_close(repo);
	*has_signature = signature.n > 0;
	return alis_str_same(bytes, before);
}

/* To git it is a line of the message: the commit is not signed. */
static void a_message_is_no_signature(void **state)
{
	bool has_signature;

	(void)fits_after(*state,
	    "cd r && git cat-file commit HEAD >../c && "
	    "(sed '/^gpgsig/,/END SSH/d' ../c && "
	    "sed -n '/^gpgsig/,/END SSH/p' ../c) | "
	    "git hash-object --literally -t commit -w --stdin >../id && "
	    "git update-ref HEAD $(cat ../id)",
	    &has_signature);
	assert_false(has_signature);
}

/* To git all that follows is signed, or the signature is bad. */
static void bytes_behind_a_nul_are_signed(void **state)
{
	bool has_signature;

	assert_false(fits_after(*state,
	    "cd r && (git cat-file commit HEAD && printf '\\0more') | "
	    "git hash-object --literally -t commit -w --stdin >../id && "
	    "git update-ref HEAD $(cat ../id)",
	    &has_signature));
	assert_true(has_signature);
}

int test_signed(void)
{
	static const struct CMUnitTest tests[] = {
		SIGN_TEST(revoked_keys_are_known),
		SIGN_TEST(certificates_are_of_their_authority),
		SIGN_TEST(a_program_that_floods_is_an_error),
		SIGN_TEST(git_and_we_agree),
		SIGN_TEST(two_signatures_are_refused),
		SIGN_TEST(a_message_is_no_signature),
		SIGN_TEST(bytes_behind_a_nul_are_signed),
	};

	return cmocka_run_group_tests_name("signed", tests, NULL, NULL);
}
