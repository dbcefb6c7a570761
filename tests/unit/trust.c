/* SPDX-License-Identifier: MIT */
#include <alis/trust.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "files.h"

/* Public keys of which nobody has the other half. */
#define BLOB        "AAAAC3NzaC1lZDI1NTE5AAAAI"
#define KEY_A       BLOB "LFJQkiHl2ZC06zKwXnncejveEsCCS69pPOB+/gBdWS3"
#define KEY_B       BLOB "BBBBkiHl2ZC06zKwXnncejveEsCCS69pPOB+/gBdWS3"
#define FINGERPRINT "0123456789ABCDEF0123456789ABCDEF01234567"

static struct alis_trust read_text(
    const char *text, struct alis_arena *mem, struct alis_diags *diags)
{
	const alis_str name = ALIS_STR("keys");

	*diags = (struct alis_diags){ .mem = mem };
	return alis_trust_read(
	    alis_source_of(name, name, alis_str_of(text), mem), mem, diags);
}

static void reads_lines(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_diags diags;
	struct alis_trust trust = read_text(
	    "# who may sign\r\n"
	    "\n"
	    "\t kari@masfjorden.example ssh-ed25519 " KEY_A " a comment\r\n"
	    "ola@masfjorden.example,*@alver.example "
	    "namespaces=\"git,alis-attest\",Valid-After=\"20180101Z\","
	    "valid-before=\"20181231120000Z\" ssh-ed25519 " KEY_B "\n"
	    "\"two words\" cert-authority ssh-ed25519 " KEY_B "\n"
	    "eva@masfjorden.example namespaces=\"git\" openpgp "
	    "0123 4567 89ab cdef 0123  4567 89AB CDEF 0123 4567 Eva\n"
	    "nn OPENPGP " FINGERPRINT "\n"
	    "q namespaces=\"a\\\"b\" openpgp " FINGERPRINT "abcdef"
	    "0123456789ABCDEF01 Eva\n",
	    &mem, &diags);
	const struct alis_allowed *at = trust.lines;

	(void)state;
	assert_int_equal(diags.errors, 0);
	assert_int_equal(trust.count, 6);
	check_text(at[0].principals, "kari@masfjorden.example", "principal");
	check_text(at[0].key_type, "ssh-ed25519", "type");
	check_text(at[0].key, KEY_A, "key");
	assert_false(at[0].has_namespaces);
	assert_true(at[0].valid_after == INT64_MIN);
	assert_true(at[0].valid_before == INT64_MAX);
	assert_int_equal(at[0].line, 3);
	check_text(at[1].namespaces, "git,alis-attest", "namespaces");
	/* 17532 days from 1970 to 2018-01-01, 17896 to 2018-12-31. */
	assert_int_equal(at[1].valid_after, INT64_C(17532) * 86400);
	assert_int_equal(
	    at[1].valid_before, INT64_C(17896) * 86400 + 12 * 3600);
	check_text(at[2].principals, "two words", "in quotes");
	assert_true(at[2].is_authority);
	assert_int_equal(at[3].format, ALIS_SIGN_OPENPGP);
	check_text(at[3].key, FINGERPRINT, "in groups, in small letters");
	check_text(at[4].key, FINGERPRINT, "in one piece");
	check_text(at[5].namespaces, "a\"b", "a quote in quotes");
	check_text(
	    at[5].key, FINGERPRINT "ABCDEF0123456789ABCDEF01", "of 64 digits");
	check_text(alis_trust_ssh_lines(&trust, &mem),
	    "\t kari@masfjorden.example ssh-ed25519 " KEY_A " a comment\n"
	    "ola@masfjorden.example,*@alver.example "
	    "namespaces=\"git,alis-attest\",Valid-After=\"20180101Z\","
	    "valid-before=\"20181231120000Z\" ssh-ed25519 " KEY_B "\n"
	    "\"two words\" cert-authority ssh-ed25519 " KEY_B "\n",
	    "what ssh-keygen is given");
	alis_arena_release(&mem);
}

/* As OpenSSH: in the machine's zone, but for those with a Z. */
static void reads_local_times(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_diags diags;
	struct alis_trust trust;

	(void)state;
	setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
	tzset();
	trust =
	    read_text("a valid-before=\"201807011200\" ssh-ed25519 " KEY_A
	              "\nb valid-after=\"201801011200\" openpgp " FINGERPRINT,
	        &mem, &diags);
	setenv("TZ", "UTC0", 1);
	tzset();
	assert_int_equal(trust.count, 2);
	/* 17713 days to 2018-07-01; summer time is two hours ahead. */
	assert_int_equal(
	    trust.lines[0].valid_before, INT64_C(17713) * 86400 + 10 * 3600);
	assert_int_equal(
	    trust.lines[1].valid_after, INT64_C(17532) * 86400 + 11 * 3600);
	alis_arena_release(&mem);
}

/* What is wrong is what is pointed at. */
static const struct {
	const char *line;
	const char *part;
} refused[] = {
	{ "kari@a.example", "kari@a.example" },
	{ "kari@a.example ", "kari@a.example " },
	{ "kari ssh-ed25519", "ssh-ed25519" },
	{ "kari ssh-ed25519 AAAA", "AAAA" },
	{ "kari ssh-rsa " KEY_A, KEY_A },
	{ "kari ssh-ed25519 " BLOB "=", BLOB "=" },
	{ "kari ssh-ed25519 \"" KEY_A, "\"" KEY_A },
	{ "kari ssh-ed25519-cert-v01@openssh.com " KEY_A,
	    "ssh-ed25519-cert-v01@openssh.com" },
	{ "\"kari ssh-ed25519 " KEY_A, "\"kari ssh-ed25519 " KEY_A },
	{ "ka\"r\"i ssh-ed25519 " KEY_A, "ka\"r\"i" },
	{ "\"ka\"ri ssh-ed25519 " KEY_A, "\"ka\"ri" },
	{ "\"\" ssh-ed25519 " KEY_A, "\"\"" },
	{ "k no-pty=\"\" ssh-ed25519 " KEY_A, "no-pty=\"\"" },
	{ "k cert-authority,foo ssh-ed25519 " KEY_A, "foo" },
	{ "k cert-authority, ssh-ed25519 " KEY_A, "," },
	{ "k cert-authorityx ssh-ed25519 " KEY_A, "x" },
	{ "k namespaces=git ssh-ed25519 " KEY_A, "namespaces=git" },
	{ "k namespaces=\"a\",namespaces=\"b\" ssh-ed25519 " KEY_A,
	    "namespaces=\"b\"" },
	{ "k namespaces=\"a ssh-ed25519 " KEY_A,
	    "namespaces=\"a ssh-ed25519 " KEY_A },
	{ "k valid-after=\"2018\" ssh-ed25519 " KEY_A, "valid-after=\"2018\"" },
	{ "k valid-after=\"20180231Z\" ssh-ed25519 " KEY_A,
	    "valid-after=\"20180231Z\"" },
	{ "k valid-after=\"19700101Z\" ssh-ed25519 " KEY_A,
	    "valid-after=\"19700101Z\"" },
	{ "k valid-before=\"201801012400\" ssh-ed25519 " KEY_A,
	    "valid-before=\"201801012400\"" },
	{ "k valid-after=\"20180101\",valid-after=\"20180102\" "
	  "ssh-ed25519 " KEY_A,
	    "valid-after=\"20180102\"" },
	{ "k valid-after=\"20180102\",valid-before=\"20180101\" "
	  "ssh-ed25519 " KEY_A,
	    "valid-after=\"20180102\",valid-before=\"20180101\"" },
	{ "k valid-after=\"2018010\" ssh-ed25519 " KEY_A,
	    "valid-after=\"2018010\"" },
	{ "k valid-after=\"2018x101\" ssh-ed25519 " KEY_A,
	    "valid-after=\"2018x101\"" },
	{ "k valid-after=\"201801Z\" ssh-ed25519 " KEY_A,
	    "valid-after=\"201801Z\"" },
	{ "k valid-after=\"20180101x\" ssh-ed25519 " KEY_A,
	    "valid-after=\"20180101x\"" },
	{ "k valid-after=\"2018010112\" ssh-ed25519 " KEY_A,
	    "valid-after=\"2018010112\"" },
	{ "k valid-after=\"20180101126\" ssh-ed25519 " KEY_A,
	    "valid-after=\"20180101126\"" },
	{ "k valid-after=\"201801011260\" ssh-ed25519 " KEY_A,
	    "valid-after=\"201801011260\"" },
	{ "k valid-after=\"20180101120060\" ssh-ed25519 " KEY_A,
	    "valid-after=\"20180101120060\"" },
	{ "k valid-after=\"2018010112005\" ssh-ed25519 " KEY_A,
	    "valid-after=\"2018010112005\"" },
	{ "k valid-after=\"201801011200000\" ssh-ed25519 " KEY_A,
	    "valid-after=\"201801011200000\"" },
	{ "k valid-after=\"\" ssh-ed25519 " KEY_A, "valid-after=\"\"" },
	{ "k openpgp", "openpgp" },
	{ "k openpgp " FINGERPRINT "0", FINGERPRINT "0" },
	{ "k ssh_ed25519.x@y " KEY_A, KEY_A },
	{ "k namespaces=\"a\\\" ssh-ed25519 " KEY_A,
	    "namespaces=\"a\\\" ssh-ed25519 " KEY_A },
	{ "k\x7F ssh-ed25519 " KEY_A, "\x7F" },
	{ "k openpgp 0123456789", "0123456789" },
	{ "k cert-authority openpgp " FINGERPRINT, "openpgp" },
	{ "k \x1B[2J ssh-ed25519 " KEY_A, "\x1B" },
	{ "k\rx ssh-ed25519 " KEY_A, "\r" },
	{ "k \"", "\"" },
	{ "k\xE2\x80\x8Bx ssh-ed25519 " KEY_A, "k\xE2\x80\x8Bx" },
	{ "k\xFFx ssh-ed25519 " KEY_A, "k\xFFx" },
};

static void refuses_lines(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_diags diags;

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(refused); i++) {
		struct alis_trust trust =
		    read_text(refused[i].line, &mem, &diags);
		const struct alis_diag *diag = diags.first;
		unit_check(trust.count == 0, refused[i].line);
		unit_check(diags.count == 1 && diag->code == ALIS_A088,
		    refused[i].line);
		if (diag != NULL)
			check_text(alis_source_text(diag->src, diag->span),
			    refused[i].part, refused[i].line);
	}
	alis_arena_release(&mem);
}

/* A line that is refused takes no other with it. */
static void a_bad_line_stands_alone(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_diags diags;
	struct alis_trust trust =
	    read_text("\xEF\xBB\xBF"
	              "a ssh-ed25519 " KEY_A "\nb ssh-ed25519\n"
	              "c ssh-ed25519 " KEY_B "\n",
	        &mem, &diags);

	(void)state;
	assert_int_equal(trust.count, 2);
	check_text(trust.lines[0].principals, "a", "behind a byte-order mark");
	check_text(trust.lines[1].principals, "c", "after the bad one");
	check_text(diags_text(&diags, &mem), "A088@2:3+11", "the bad one");
	alis_arena_release(&mem);
}

/* Whatever is in it, the file is read in no time. */
static void many_lines_are_refused(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);
	struct alis_diags diags;
	struct alis_trust trust;

	(void)state;
	for (int i = 0; i < 20000; i++)
		alis_out_lit(&out, "a ssh-ed25519 " KEY_A "\n");
	trust = read_text(
	    alis_str_copy(alis_out_text(&out), &mem).at, &mem, &diags);
	assert_int_equal(trust.count, 10000);
	check_text(diags_text(&diags, &mem), "A088@10001:1+82", "the rest");
	alis_arena_release(&mem);
}

/* Nor is a line of any length looked through. */
static void a_long_line_is_refused(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);
	struct alis_diags diags;
	struct alis_trust trust;

	(void)state;
	alis_out_lit(&out, "a ssh-ed25519 " KEY_A " ");
	alis_out_fill(&out, 'x', ALIS_LINE_MOST);
	alis_out_lit(&out, "\nb ssh-ed25519 " KEY_B "\n");
	trust = read_text(
	    alis_str_copy(alis_out_text(&out), &mem).at, &mem, &diags);
	assert_int_equal(trust.count, 1);
	check_text(trust.lines[0].principals, "b", "the one behind it");
	check_text(diags_text(&diags, &mem), "A088@1:1+1", "the long one");
	alis_arena_release(&mem);
}

static void tells_of_shared_keys(void **state)
{
	static const struct {
		const char *text;
		const char *diags;
		const char *why;
	} rows[] = {
		{ "a ssh-ed25519 " KEY_A "\nb ssh-ed25519 " KEY_B "\n", "",
		    "two keys" },
		{ "a ssh-ed25519 " KEY_A "\nb ssh-ed25519 " KEY_A "\n",
		    "A089@2:1+82", "one key of two" },
		{ "a openpgp " FINGERPRINT "\nb openpgp " FINGERPRINT "\n",
		    "A089@2:1+50", "of OpenPGP" },
		{ "a valid-before=\"20180101Z\" ssh-ed25519 " KEY_A
		  "\na valid-after=\"20190101Z\" ssh-ed25519 " KEY_A "\n",
		    "", "two times of one" },
	};
	struct alis_arena mem = { 0 };
	struct alis_diags diags;

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		(void)read_text(rows[i].text, &mem, &diags);
		check_text(
		    diags_text(&diags, &mem), rows[i].diags, rows[i].why);
	}
	alis_arena_release(&mem);
}

/* The role of supervisor must be given by name. */
static void gives_the_role(void **state)
{
	static const struct {
		const char *options;
		bool attests;
		bool commits;
	} rows[] = {
		{ "", false, true },
		{ "namespaces=\"git\" ", false, true },
		{ "namespaces=\"git,alis-attest\" ", true, true },
		{ "namespaces=\"alis-attest\" ", true, false },
		{ "namespaces=\"*\" ", false, true },
		{ "namespaces=\"alis-*\" ", false, false },
		{ "namespaces=\"\" ", false, false },
		{ "namespaces=\"alis-attest,!alis-*\" ", false, false },
		{ "namespaces=\"alis-attest2\" ", false, false },
		{ "namespaces=\"*,!git,alis-attest\" ", true, false },
	};
	struct alis_arena mem = { 0 };
	struct alis_diags diags;

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		char line[300];
		struct alis_trust trust;
		snprintf(line, sizeof(line), "a %sssh-ed25519 " KEY_A,
		    rows[i].options);
		trust = read_text(line, &mem, &diags);
		assert_int_equal(trust.count, 1);
		unit_check(
		    alis_allowed_attests(&trust.lines[0]) == rows[i].attests,
		    rows[i].options);
		unit_check(alis_allowed_permits(&trust.lines[0],
		               ALIS_NAMESPACE_GIT) == rows[i].commits,
		    rows[i].options);
	}
	alis_arena_release(&mem);
}

static void names_by_patterns(void **state)
{
	static const struct {
		const char *list;
		const char *name;
		bool fits;
	} rows[] = {
		{ "a@x.example", "a@x.example", true },
		{ "a@x.example", "A@x.example", false },
		{ "a@x.example,b@x.example", "b@x.example", true },
		{ "*@x.example", "b@x.example", true },
		{ "*@x.example", "@x.example", true },
		{ "*@x.example", "b@x.examples", false },
		{ "?@x.example", "bb@x.example", false },
		{ "*@x.example,!b@x.example", "b@x.example", false },
		{ "!b@x.example,*@x.example", "b@x.example", false },
		{ "!b@x.example", "a@x.example", false },
		{ "*", "", true },
		{ "a*b*c", "aXbXbYc", true },
		{ "a*b*c", "aXbXbY", false },
		{ "*a*a*a*a*a*a*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
		    false },
	};

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		const struct alis_allowed line = { .principals = alis_str_of(
			                               rows[i].list) };
		unit_check(alis_allowed_names(&line,
		               alis_str_of(rows[i].name)) == rows[i].fits,
		    rows[i].list);
	}
}

static void doubts_what_the_signer_says(void **state)
{
	struct alis_signature valid = {
		.state = ALIS_SIGNED_VALID, .is_supervisor = true, .until = 1000
	};
	struct alis_signature bad = { .state = ALIS_SIGNED_BAD };

	(void)state;
	alis_signature_doubt(&valid, 1000);
	assert_int_equal(valid.state, ALIS_SIGNED_VALID);
	alis_signature_doubt(&valid, 1001);
	assert_int_equal(valid.state, ALIS_SIGNED_EXPIRED);
	assert_false(valid.is_supervisor);
	assert_non_null(valid.why.text);
	alis_signature_doubt(&bad, 1001);
	assert_int_equal(bad.state, ALIS_SIGNED_BAD);
}

static void base64_is_read_one_way(void **state)
{
	/* RFC 4648, section 10, and what is no base64. */
	static const struct {
		const char *bytes;
		const char *text;
	} rows[] = {
		{ "", "" },
		{ "f", "Zg==" },
		{ "fo", "Zm8=" },
		{ "foo", "Zm9v" },
		{ "foob", "Zm9vYg==" },
		{ "\xFF\xFE\xFD", "//79" },
		{ NULL, "Zm8" },
		{ NULL, "Zg===" },
		{ NULL, "Zh==" },
		{ NULL, "Zm9=" },
		{ NULL, "Zg==Zg==" },
		{ NULL, "Z===" },
		{ NULL, "====" },
		{ NULL, "Zm 9v" },
		{ NULL, "Zm-_" },
	};
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		alis_str bytes = { 0 };
		bool reads =
		    alis_base64_read(alis_str_of(rows[i].text), &mem, &bytes);
		unit_check(reads == (rows[i].bytes != NULL), rows[i].text);
		if (rows[i].bytes == NULL)
			continue;
		check_text(bytes, rows[i].bytes, rows[i].text);
		check_text(alis_base64(bytes, &mem), rows[i].text, "back");
	}
	alis_arena_release(&mem);
}

int test_trust(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(reads_lines),
		UNIT_TEST(reads_local_times),
		UNIT_TEST(refuses_lines),
		UNIT_TEST(a_bad_line_stands_alone),
		UNIT_TEST(many_lines_are_refused),
		UNIT_TEST(a_long_line_is_refused),
		UNIT_TEST(tells_of_shared_keys),
		UNIT_TEST(gives_the_role),
		UNIT_TEST(names_by_patterns),
		UNIT_TEST(doubts_what_the_signer_says),
		UNIT_TEST(base64_is_read_one_way),
	};

	return cmocka_run_group_tests_name("trust", tests, NULL, NULL);
}
