/* SPDX-License-Identifier: MIT */
#include "../../src/sign/sign.h"

#include "unit.h"

/*
 * What an ssh signature says of itself, of blobs that are put together here by
 * PROTOCOL.sshsig and PROTOCOL.certkeys of OpenSSH. Whether it is over the
 * bytes is for ssh-keygen to say (signed.c); but whose it is, and until when,
 * is read from what anybody may have written.
 */

#define CERTIFICATE "ssh-ed25519-cert-v01@openssh.com"
#define POINT       "0123456789abcdef0123456789abcdef"
#define AFTER       UINT64_C(1514764800) /* 2018-01-01 */
#define BEFORE      UINT64_C(1561939200) /* 2019-07-01 */

static void put_number(struct alis_out *out, size_t bytes, uint64_t number)
{
	for (size_t i = bytes; i > 0; i--)
		alis_out_char(out, (char)(number >> (8 * (i - 1)) & 0xFF));
}

static void put_string(struct alis_out *out, alis_str string)
{
	put_number(out, 4, string.n);
	alis_out_put(out, string);
}

static void put_text(struct alis_out *out, const char *text)
{
	put_string(out, alis_str_of(text));
}

static alis_str plain_key(struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	put_text(&out, "ssh-ed25519");
	put_text(&out, POINT);
	return alis_out_text(&out);
}

static alis_str certificate(struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	put_text(&out, CERTIFICATE);
	put_text(&out, "nonce");
	put_text(&out, POINT);
	put_number(&out, 8, 7); /* serial */
	put_number(&out, 4, 1); /* of a user */
	put_text(&out, "id");
	put_text(&out, "kari@x.example");
	put_number(&out, 8, AFTER);
	put_number(&out, 8, BEFORE);
	put_text(&out, ""); /* critical options */
	put_text(&out, ""); /* extensions */
	put_text(&out, ""); /* reserved */
	put_text(&out, "the authority");
	put_text(&out, "its signature");
	return alis_out_text(&out);
}

static alis_str blob_of(alis_str key, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_lit(&out, "SSHSIG");
	put_number(&out, 4, 1);
	put_string(&out, key);
	put_text(&out, "git");
	put_text(&out, ""); /* reserved */
	put_text(&out, "sha512");
	put_text(&out, "signature");
	return alis_out_text(&out);
}

static bool read(
    alis_str blob, struct alis_arena *mem, struct alis__sshsig *sig)
{
	const alis_str parts[] = { ALIS_STR(SSH_BEGIN "\n"),
		alis_base64(blob, mem), ALIS_STR("\n" SSH_END "\n") };

	return alis__sshsig_read(
	    alis_str_join(mem, parts, ALIS_COUNT(parts)), mem, sig);
}

static void says_whose_it_is(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis__sshsig plain, certified;

	(void)state;
	assert_true(read(blob_of(plain_key(&mem), &mem), &mem, &plain));
	assert_true(alis_str_is(plain.name_space, "git"));
	assert_true(
	    alis_str_same(plain.key, alis_base64(plain_key(&mem), &mem)));
	assert_int_equal(plain.authority.n, 0);
	assert_true(plain.cert_before == UINT64_MAX);
	assert_true(read(blob_of(certificate(&mem), &mem), &mem, &certified));
	assert_true(alis_str_same(
	    certified.authority, alis_base64(ALIS_STR("the authority"), &mem)));
	assert_true(certified.cert_after == AFTER);
	assert_true(certified.cert_before == BEFORE);
	/* The key that is certified is known by the fingerprint of its own. */
	assert_true(alis_str_same(certified.fingerprint, plain.fingerprint));
	assert_true(alis_str_starts(plain.fingerprint, ALIS_STR("SHA256:")));
	alis_arena_release(&mem);
}

/* Whatever is missing, nothing is read that is not there. */
static void refuses_what_is_cut_short(void **state)
{
	struct alis_arena mem = { 0 };
	alis_str key = certificate(&mem), whole = blob_of(key, &mem);
	size_t needed = key.n - sizeof("its signature") + 1 - 4;
	struct alis__sshsig sig;

	(void)state;
	for (size_t n = 0; n < whole.n; n++)
		if (read(alis_str_part(whole, 0, n), &mem, &sig))
			fail_msg("%zu of %zu bytes were read", n, whole.n);
	for (size_t n = 0; n < needed; n++) {
		alis_str cut = blob_of(alis_str_part(key, 0, n), &mem);
		bool is_plain = n == 4 + sizeof(CERTIFICATE) - 1;
		if (read(cut, &mem, &sig))
			fail_msg("a certificate of %zu bytes was read%s", n,
			    is_plain ? " as a bare key" : "");
	}
	alis_arena_release(&mem);
}

/* A length that no string has, up to the largest. */
static void refuses_lengths_beyond_the_end(void **state)
{
	struct alis_arena mem = { 0 };
	alis_str key = certificate(&mem);
	struct alis__sshsig sig;

	(void)state;
	for (size_t at = 0; at + 4 <= key.n; at++) {
		struct alis_out out = alis_out_memory(&mem);
		alis_out_put(&out, alis_str_part(key, 0, at));
		put_number(&out, 4, UINT32_MAX);
		alis_out_put(&out, alis_str_from(key, at + 4));
		/* Within a string it is other text, and may be read. */
		(void)read(blob_of(alis_out_text(&out), &mem), &mem, &sig);
	}
	{
		struct alis_out out = alis_out_memory(&mem);
		put_text(&out, CERTIFICATE);
		put_number(&out, 4, UINT32_MAX);
		alis_out_lit(&out, POINT);
		assert_false(
		    read(blob_of(alis_out_text(&out), &mem), &mem, &sig));
	}
	alis_arena_release(&mem);
}

static void refuses_other_armour(void **state)
{
	static const struct {
		const char *text, *why;
	} rows[] = {
		{ "", "nothing" },
		{ SSH_BEGIN, "a line alone" },
		{ SSH_BEGIN "\n" SSH_END "\n", "nothing in it" },
		{ "U1NIU0lH\n" SSH_END "\n", "no beginning" },
		{ SSH_BEGIN "\nU1NIU0lH\n", "no end" },
		{ SSH_BEGIN "\nU1NIU0lH\n" SSH_END "\n", "a name alone" },
		{ SSH_BEGIN "\nU1NIU0l*\n" SSH_END "\n", "no base64" },
		{ OPENPGP_BEGIN "\nU1NIU0lH\n" OPENPGP_END "\n", "OpenPGP" },
		{ SSH_BEGIN "\nU1NIU0lH\n" SSH_END "\nx\n", "more behind it" },
	};
	struct alis_arena mem = { 0 };
	struct alis__sshsig sig;

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++)
		unit_check(
		    !alis__sshsig_read(alis_str_of(rows[i].text), &mem, &sig),
		    rows[i].why);
	alis_arena_release(&mem);
}

int test_sshsig(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(says_whose_it_is),
		UNIT_TEST(refuses_what_is_cut_short),
		UNIT_TEST(refuses_lengths_beyond_the_end),
		UNIT_TEST(refuses_other_armour),
	};

	return cmocka_run_group_tests_name("sshsig", tests, NULL, NULL);
}
