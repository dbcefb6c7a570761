/* SPDX-License-Identifier: MIT */
#include "signbox.h"

#define GIT   ALIS_NAMESPACE_GIT
#define BYTES ALIS_STR("2018-12-31 * kurs Grunnkurs A\n")
#define DAY   INT64_C(86400)
/* Without a day in which keys made at other times were not yet. */
#define GPG "gpg --quiet --batch --passphrase '' "

/* Make a key; gives its fingerprint. */
static const char *make_key(
    struct sandbox *box, const char *name, const char *options)
{
	char command[200];

	sandbox_run(box,
	    GPG "%s --quick-gen-key '%s <%s@x.example>' ed25519 sign %s "
	        "2>/dev/null",
	    options, name, name, options[0] != '\0' ? "2019-01-01" : "never");
	snprintf(command, sizeof(command),
	    "gpg --batch --with-colons -k %s 2>/dev/null | "
	    "sed -n 's/^fpr:::::::::\\([0-9A-F]*\\):/\\1/p'",
	    name);
	return line_of(box, command);
}

static alis_str signed_by_gpg(struct sandbox *box, const char *options)
{
	return alis_str_trim(alis_str_of(sandbox_run(box,
	    "printf '%%s\\n' '2018-12-31 * kurs Grunnkurs A' | " GPG
	    "-bsa %s 2>/dev/null",
	    options)));
}

static struct alis_signature verify_now(struct sandbox *box,
    const struct alis_verifier *verifier, alis_str signature)
{
	return verify_at(box, verifier, signature, GIT, BYTES, NOON_2018);
}

static void signs_and_checks(void **state)
{
	struct sandbox *box = *state;
	const char *kari = make_key(box, "kari", "");
	const char *ola = make_key(box, "ola", "");
	const struct alis_signer signer = {
		.format = ALIS_SIGN_OPENPGP,
		.key = ALIS_STR("kari@x.example"),
	};
	struct alis_verifier verifier = lines_of(
	    box, "Kari,kn namespaces=\"git,alis-attest\" openpgp %s\n", kari);
	struct alis_verifier other = lines_of(box, "Ola openpgp %s\n", ola);
	struct alis_verifier none = { .gpg_program = ALIS_STR("none-such") };
	alis_str signature = sign_with(box, &signer, GIT, BYTES);
	struct alis_signature result = verify_now(box, &verifier, signature);

	assert_true(alis_str_starts(
	    signature, ALIS_STR("-----BEGIN PGP SIGNATURE-----\n")));
	assert_int_equal(signature.at[signature.n - 1], '-');
	assert_int_equal(result.state, ALIS_SIGNED_VALID);
	assert_text(result.principal, "Kari");
	assert_text(result.key, kari);
	assert_true(result.is_supervisor);
	assert_true(result.until == INT64_MAX);
	/* Good to gpg, and yet nobody that the reader lists. */
	result = verify_now(box, &other, signature);
	assert_int_equal(result.state, ALIS_SIGNED_UNKNOWN);
	assert_text(result.key, kari);
	result =
	    verify_at(box, &verifier, signature, GIT, ALIS_STR("x"), NOON_2018);
	assert_int_equal(result.state, ALIS_SIGNED_BAD);
	result = verify_now(box, &none, signature);
	assert_int_equal(result.state, ALIS_SIGNED_NOT_CHECKED);
	verifier.gpg_program = ALIS_STR("none-such");
	result = verify_now(box, &verifier, signature);
	assert_int_equal(result.state, ALIS_SIGNED_NOT_CHECKED);
	verifier.gpg_program = ALIS_STR("");
	sandbox_run(box, GPG "--yes --delete-secret-and-public-key %s", kari);
	result = verify_now(box, &verifier, signature);
	assert_int_equal(result.state, ALIS_SIGNED_UNKNOWN);
	assert_string_equal(
	    why_of(box, &result), "its key is not in the reader's keyring");
	sandbox_run(box, "test -z \"$(ls -d alis-* 2>/dev/null)\"");
}

static void lines_say_what_for_and_when(void **state)
{
	static const struct {
		const char *options;
		enum alis_signed state;
	} rows[] = {
		{ "namespaces=\"alis-attest\"", ALIS_SIGNED_UNKNOWN },
		{ "valid-before=\"20181231120000Z\"", ALIS_SIGNED_VALID },
		{ "valid-before=\"20181231115959Z\"", ALIS_SIGNED_EXPIRED },
		{ "valid-after=\"20181231120001Z\"", ALIS_SIGNED_EXPIRED },
	};
	struct sandbox *box = *state;
	const char *kari = make_key(box, "kari", "");
	alis_str signature = signed_by_gpg(box, "-u kari");

	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		struct alis_verifier verifier = lines_of(
		    box, "Kari %s openpgp %s\n", rows[i].options, kari);
		unit_check(verify_now(box, &verifier, signature).state ==
		        rows[i].state,
		    rows[i].options);
	}
}

static void a_key_may_sign_for_its_first(void **state)
{
	struct sandbox *box = *state;
	const char *kari = make_key(box, "kari", "");
	struct alis_verifier verifier =
	    lines_of(box, "Kari openpgp %s\n", kari);
	struct alis_signature result;
	const char *under;

	sandbox_run(
	    box, GPG "--quick-add-key %s ed25519 sign never 2>/dev/null", kari);
	under = line_of(box,
	    "gpg --batch --with-colons -k kari 2>/dev/null | "
	    "sed -n 's/^fpr:::::::::\\([0-9A-F]*\\):/\\1/p' | sed 1d");
	assert_string_not_equal(under, kari);
	result = verify_now(box, &verifier, signed_by_gpg(box, "-u kari"));
	assert_int_equal(result.state, ALIS_SIGNED_VALID);
	assert_text(result.key, kari);
	verifier = lines_of(box, "Kari openpgp %s\n", under);
	result = verify_now(box, &verifier, signed_by_gpg(box, "-u kari"));
	assert_int_equal(result.state, ALIS_SIGNED_VALID);
	assert_text(result.key, kari);
}

/* A key of 2018: what it signed then is good by the time that the reader saw
 * it, and no longer by the signer's word alone. */
static void keys_expire(void **state)
{
	struct sandbox *box = *state;
	const char *kari =
	    make_key(box, "kari", "--faked-system-time 20180101T120000");
	struct alis_verifier verifier =
	    lines_of(box, "Kari openpgp %s\n", kari);
	alis_str signature =
	    signed_by_gpg(box, "--faked-system-time 20180601T120000 -u kari");
	const int64_t june = INT64_C(17683) * DAY, end = INT64_C(17897) * DAY;
	struct alis_signature result =
	    verify_at(box, &verifier, signature, GIT, BYTES, june);

	assert_int_equal(result.state, ALIS_SIGNED_VALID);
	assert_true(result.until >= end - DAY && result.until < end + DAY);
	alis_signature_doubt(&result, end + 365 * DAY);
	assert_int_equal(result.state, ALIS_SIGNED_EXPIRED);
	result =
	    verify_at(box, &verifier, signature, GIT, BYTES, end + 30 * DAY);
	assert_int_equal(result.state, ALIS_SIGNED_EXPIRED);
}

static void revoked_and_odd_ones(void **state)
{
	struct sandbox *box = *state;
	const char *kari = make_key(box, "kari", "");
	struct alis_verifier verifier =
	    lines_of(box, "Kari openpgp %s\n", kari);
	struct alis_signature result;
	alis_str signature;

	(void)make_key(box, "ola", "");
	result =
	    verify_now(box, &verifier, signed_by_gpg(box, "-u kari -u ola"));
	assert_int_equal(result.state, ALIS_SIGNED_UNREADABLE);
	assert_string_equal(
	    why_of(box, &result), "it holds more than one signature");
	result = verify_now(
	    box, &verifier, signed_by_gpg(box, "--textmode -u kari"));
	assert_int_equal(result.state, ALIS_SIGNED_UNREADABLE);
	result = verify_now(box, &verifier,
	    ALIS_STR("-----BEGIN PGP SIGNATURE-----\n\nAAAA\n=AAAA\n"
	             "-----END PGP SIGNATURE-----"));
	assert_int_equal(result.state, ALIS_SIGNED_UNREADABLE);
	signature = signed_by_gpg(box, "-u kari");
	sandbox_run(box,
	    "sed 's/^:-----BEGIN/-----BEGIN/' gnupg/openpgp-revocs.d/%s.rev | " GPG
	    "--import 2>/dev/null",
	    kari);
	result = verify_now(box, &verifier, signature);
	assert_int_equal(result.state, ALIS_SIGNED_REVOKED);
	assert_false(result.is_supervisor);
}

/* What a program that calls itself gpg says is not enough in itself. */
static void takes_no_good_word_alone(void **state)
{
	static const char fpr[] = "0123456789ABCDEF0123456789ABCDEF01234567";
	static const struct {
		const char *says;
		enum alis_signed state;
		const char *why;
	} rows[] = {
		{ "[GNUPG:] GOODSIG 0123456789ABCDEF Kari",
		    ALIS_SIGNED_UNREADABLE, "no VALIDSIG" },
		{ "[GNUPG:] VALIDSIG FPR 2018-12-31 0 0 4 0 22 10 00 FPR",
		    ALIS_SIGNED_NOT_CHECKED, "no GOODSIG" },
		{ "[GNUPG:] GOODSIG 0 Kari\n"
		  "[GNUPG:] VALIDSIG FPR 2018-12-31 0 0 4 0 22 10 00 FPR",
		    ALIS_SIGNED_VALID, "both" },
		{ "[GNUPG:] GOODSIG 0 Kari\n"
		  "[GNUPG:] VALIDSIG FPR 2018-12-31 0 0 4 0 22 10 13 FPR",
		    ALIS_SIGNED_UNREADABLE, "over a key" },
		{ "[GNUPG:] GOODSIG 0 Kari\n"
		  "[GNUPG:] VALIDSIG 0FPR 2018-12-31 0 0 4 0 22 10 00 0FPR",
		    ALIS_SIGNED_UNKNOWN, "another key" },
		{ "[GNUPG:] GOODSIG 0 Kari\n x\n"
		  "gpg: [GNUPG:] VALIDSIG FPR 2018-12-31 0 0 4 0 22 10 00 FPR",
		    ALIS_SIGNED_UNREADABLE, "not at the head of a line" },
		{ "[GNUPG:] BADSIG 0 Kari\n"
		  "[GNUPG:] VALIDSIG FPR 2018-12-31 0 0 4 0 22 10 00 FPR",
		    ALIS_SIGNED_BAD, "it does not fit" },
		{ "[GNUPG:] GOODSIG 0 Kari\n[GNUPG:] GOODSIG 0 Kari\n"
		  "[GNUPG:] VALIDSIG FPR 2018-12-31 0 0 4 0 22 10 00 FPR",
		    ALIS_SIGNED_UNREADABLE, "two" },
		{ "[GNUPG:] EXPKEYSIG 0 Kari\n"
		  "[GNUPG:] VALIDSIG FPR 2018-12-31 0 0 4 0 22 10 00 FPR",
		    ALIS_SIGNED_EXPIRED, "when it expired is not told" },
		{ "[GNUPG:] EXPSIG 0 Kari\n"
		  "[GNUPG:] VALIDSIG FPR 2018-12-31 0 0 4 0 22 10 00 FPR",
		    ALIS_SIGNED_EXPIRED, "the signature expired" },
		{ "[GNUPG:] ERRSIG 0 22 10 00 0 9 -\n[GNUPG:] NO_PUBKEY 0",
		    ALIS_SIGNED_UNKNOWN, "no key" },
		{ "[GNUPG:] ERRSIG 0 99 10 00 0 4 -", ALIS_SIGNED_UNREADABLE,
		    "an algorithm that it does not know" },
		{ "", ALIS_SIGNED_NOT_CHECKED, "nothing" },
	};
	struct sandbox *box = *state;
	struct alis_verifier verifier = lines_of(box, "Kari openpgp %s\n", fpr);

	verifier.gpg_program = ALIS_STR("./fake");
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		sandbox_run(box,
		    "{ echo '#!/bin/sh'; echo \"cat <<'END'\"; "
		    "sed 's/FPR/%s/g' <<'EOF'\n%s\nEOF\necho END; } >fake && "
		    "chmod +x fake",
		    fpr, rows[i].says);
		unit_check(verify_now(box, &verifier,
		               ALIS_STR("-----BEGIN PGP SIGNATURE-----\nx"))
		               .state == rows[i].state,
		    rows[i].why);
	}
}

static void tells_why_it_cannot_sign(void **state)
{
	struct sandbox *box = *state;
	struct alis_signer signer = { .format = ALIS_SIGN_OPENPGP,
		.key = ALIS_STR("nobody@x.example") };
	alis_str signature;

	assert_int_equal(
	    alis_sign(&signer, GIT, BYTES, &box->mem, &signature, &box->err),
	    ALIS_ESTATE);
	assert_says(&box->err, "'gpg' could not sign: gpg: ");
	/* A signature without SIG_CREATED is none. */
	sandbox_run(box,
	    "printf '#!/bin/sh\necho -----BEGIN PGP SIGNATURE-----\n"
	    "echo -----END PGP SIGNATURE-----\n' >fake && chmod +x fake");
	signer.program = ALIS_STR("./fake");
	assert_int_equal(
	    alis_sign(&signer, GIT, BYTES, &box->mem, &signature, &box->err),
	    ALIS_ESTATE);
}

static void git_and_we_agree(void **state)
{
	struct sandbox *box = *state;
	const char *kari = make_key(box, "kari", "");
	struct alis_verifier verifier =
	    lines_of(box, "Kari openpgp %s\n", kari);
	struct alis_commit commit;
	struct alis_repo *repo;
	alis_str signature, bytes;

	make_repo(box);
	sandbox_run(box,
	    "cd r && git config user.signingkey kari && echo two >>" JOURNAL
	    " && git commit -qaS -m second");
	repo = open_repo(box, "r");
	commit = commit_at(box, repo, "HEAD");
	assert_int_equal(alis_repo_signature(repo, &commit.id, &box->mem,
	                     &signature, &bytes, &box->err),
	    0);
	alis_repo_close(repo);
	assert_int_equal(
	    verify_at(box, &verifier, signature, GIT, bytes, NOON_2018).state,
	    ALIS_SIGNED_VALID);
}

int test_openpgp(void)
{
	static const struct CMUnitTest tests[] = {
		SIGN_TEST(signs_and_checks),
		SIGN_TEST(lines_say_what_for_and_when),
		SIGN_TEST(a_key_may_sign_for_its_first),
		SIGN_TEST(keys_expire),
		SIGN_TEST(revoked_and_odd_ones),
		SIGN_TEST(takes_no_good_word_alone),
		SIGN_TEST(tells_why_it_cannot_sign),
		SIGN_TEST(git_and_we_agree),
	};

	return cmocka_run_group_tests_name("openpgp", tests, NULL, NULL);
}
