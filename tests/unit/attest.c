/* SPDX-License-Identifier: MIT */
#include <alis/audit.h>
#include <alis/io.h>

#include <stdlib.h>
#include <string.h>

#include "unit.h"

#define ONE "1111111111111111111111111111111111111111111111111111111111111111"
#define TWO "2222222222222222222222222222222222222222222222222222222222222222"

/* ---- what a message states ---- */

#define BY    "Alis-Attested-By: Ola Hansen <ola@masfjorden.example>\n"
#define BACK  "Alis-Withdrawn-By: Ola Hansen <ola@masfjorden.example>\n"
#define FIRST "Alis-Entry: sha256 " ONE "\n"
#define OTHER "Alis-Entry: sha256 " TWO "\n"

static const struct {
	const char *why;
	const char *message;
	enum alis_states states;
	size_t count;
} messages[] = {
	{ "as it is written", "bekreft\n\n" BY FIRST, ALIS_STATES_ATTESTED, 1 },
	{ "beside others",
	    "bekreft\n\nAlis-Status: 2018-12-31 3/38\n" BY FIRST OTHER
	    "Signed-off-by: A <a@b.example>\n",
	    ALIS_STATES_ATTESTED, 2 },
	{ "an entry twice", "b\n\n" BY FIRST FIRST, ALIS_STATES_ATTESTED, 2 },
	{ "withdrawn", "b\n\n" BACK FIRST, ALIS_STATES_WITHDRAWN, 1 },
	{ "an answer", "b\n\nAlis-Attestation: sha256 " ONE "\n",
	    ALIS_STATES_IMPORTED, 1 },
	{ "CRLF",
	    "b\r\n\r\nAlis-Attested-By: Ola\r\nAlis-Entry: sha256 " ONE "\r\n",
	    ALIS_STATES_ATTESTED, 1 },
	{ "blank lines behind", "b\n\n" BY FIRST "\n \t\n",
	    ALIS_STATES_ATTESTED, 1 },
	{ "a text before", "b\n\ntext: and prose\n\n" BY FIRST,
	    ALIS_STATES_ATTESTED, 1 },
	{ "of no concern", "b\n\nSigned-off-by: A <a@b.example>\n",
	    ALIS_STATES_NOTHING, 0 },
	{ "no word", "", ALIS_STATES_NOTHING, 0 },
	{ "in the title", BY FIRST, ALIS_STATES_NOTHING, 0 },
	{ "below a blank line only", "\n" BY FIRST, ALIS_STATES_NOTHING, 0 },
	{ "not the last paragraph", "b\n\n" BY FIRST "\nprose\n",
	    ALIS_STATES_NOTHING, 0 },
	{ "not the last, trailers behind",
	    "b\n\n" BY FIRST "\nSigned-off-by: A <a@b.example>\n",
	    ALIS_STATES_NOTHING, 0 },
	{ "among prose, where git finds trailers",
	    "b\n\nprose\n" BY FIRST "Signed-off-by: A <a@b.example>\n",
	    ALIS_STATES_NOTHING, 0 },
	{ "a value that goes on", "b\n\n" BY "Alis-Entry: sha256\n " ONE "\n",
	    ALIS_STATES_NOTHING, 0 },
	{ "indented", "b\n\n " BY FIRST, ALIS_STATES_NOTHING, 0 },
	{ "a patch's divider", "b\n---\n\n" BY FIRST, ALIS_STATES_NOTHING, 0 },
	{ "scissors",
	    "b\n# ------------------------ >8 "
	    "------------------------\n\n" BY FIRST,
	    ALIS_STATES_NOTHING, 0 },
	{ "a comment among them", "b\n\n" BY "# prose\n" FIRST,
	    ALIS_STATES_NOTHING, 0 },
	{ "both", "b\n\n" BY BACK FIRST, ALIS_STATES_NOTHING, 0 },
	{ "two names", "b\n\n" BY BY FIRST, ALIS_STATES_NOTHING, 0 },
	{ "an answer and an entry",
	    "b\n\nAlis-Attestation: sha256 " ONE "\n" FIRST,
	    ALIS_STATES_NOTHING, 0 },
	{ "nobody", "b\n\nAlis-Attested-By: \n" FIRST, ALIS_STATES_NOTHING, 0 },
	{ "of whom", "b\n\n" BY "Alis-Of: Kari\n" FIRST, ALIS_STATES_ATTESTED,
	    1 },
	{ "of nobody", "b\n\n" BY "Alis-Of:\n" FIRST, ALIS_STATES_NOTHING, 0 },
	{ "of an address alone", "b\n\n" BY "Alis-Of: <k@a.example>\n" FIRST,
	    ALIS_STATES_NOTHING, 0 },
	{ "of two", "b\n\n" BY "Alis-Of: Kari\nAlis-Of: Per\n" FIRST,
	    ALIS_STATES_NOTHING, 0 },
	{ "of whom alone", "b\n\nAlis-Of: Kari\n", ALIS_STATES_NOTHING, 0 },
	{ "nobody at all", "b\n\n" FIRST, ALIS_STATES_NOTHING, 0 },
	{ "no entry", "b\n\n" BY, ALIS_STATES_NOTHING, 0 },
	{ "another algorithm", "b\n\n" BY "Alis-Entry: md5 " ONE "\n",
	    ALIS_STATES_NOTHING, 0 },
	{ "one digit more", "b\n\n" BY "Alis-Entry: sha256 " ONE "1\n",
	    ALIS_STATES_NOTHING, 0 },
	{ "a capital",
	    "b\n\n" BY "Alis-Entry: sha256 "
	    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
	    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n",
	    ALIS_STATES_NOTHING, 0 },
	{ "another case", "b\n\nalis-attested-by: Ola\n" FIRST,
	    ALIS_STATES_NOTHING, 0 },
};

static void a_message_states_one_thing(void **state)
{
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(messages); i++) {
		struct alis_statement statement =
		    alis_statement_of(alis_str_of(messages[i].message), &mem);
		unit_check(
		    statement.states == messages[i].states, messages[i].why);
		unit_check(
		    statement.count == messages[i].count, messages[i].why);
	}
	alis_arena_release(&mem);
}

/* What is read must be a trailer to git too, or other programs would not find
 * it. The messages of the table, and some that are only nearly right. */
static void git_reads_it_too(void **state)
{
	static const char *const nearly[] = {
		"b\n\n" BY FIRST "(cherry picked from commit 1)\n",
		"b\n\nConflicts:\n\ta\n\n" BY FIRST,
		"b\n\n" BY FIRST "Conflicts:\n\ta\n",
		"b\n\n" BY FIRST "\n# comment\n",
		"b\n \t\n" BY FIRST,
		"b\n\n" BY "Alis-Entry :sha256 " ONE "\n",
		"b\n\n" BY "Alis Entry: sha256 " ONE "\n",
		"b\n\n" BY FIRST "x=y\n",
		"b\n\n" BY FIRST "-: y\n",
		"b\n\n" BY FIRST ": y\n",
		"# b\n\n" BY FIRST,
		"b\n\n---x\n\n" BY FIRST,
		"b\n\n" BY FIRST "---",
		"b\n\n\f\n" BY FIRST,
	};
	struct alis_arena mem = { 0 };
	size_t states = 0;

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(messages) + ALIS_COUNT(nearly); i++) {
		static const char *const argv[] = { "git", "interpret-trailers",
			"--parse", NULL };
		const char *text = i < ALIS_COUNT(messages)
		    ? messages[i].message
		    : nearly[i - ALIS_COUNT(messages)];
		struct alis_program program = { .argv = argv,
			.input = alis_str_of(text),
			.seconds = 60,
			.output_most = 4096 };
		struct alis_statement statement =
		    alis_statement_of(alis_str_of(text), &mem);
		struct alis_ended ended;
		struct alis_err err;
		assert_int_equal(alis_io_run(&program, &mem, &ended, &err), 0);
		assert_int_equal(ended.status, 0);
		for (size_t k = 0; k < statement.count; k++)
			unit_check(strstr(alis_str_copy(ended.out, &mem).at,
			               statement.digests[k].text) != NULL,
			    text);
		states += statement.count > 0;
	}
	assert_in_range(states, 8, 20);
	alis_arena_release(&mem);
}

static void a_statement_has_its_words(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_statement statement =
	    alis_statement_of(ALIS_STR("b\n\n" BY OTHER FIRST), &mem);

	(void)state;
	assert_true(
	    alis_str_is(statement.by, "Ola Hansen <ola@masfjorden.example>"));
	assert_string_equal(statement.digests[0].text, TWO);
	assert_string_equal(statement.digests[1].text, ONE);
	assert_null(statement.fault.text);
	statement = alis_statement_of(ALIS_STR("b\n\n" FIRST), &mem);
	assert_non_null(statement.fault.text);
	/* What does not seem to state anything has no fault. */
	statement = alis_statement_of(ALIS_STR("b\n\nprose: 1\nx\n"), &mem);
	assert_null(statement.fault.text);
	alis_arena_release(&mem);
}

/* ---- what an answer states ---- */

#define ID "1111111111111111111111111111111111111111"
/* printf 'hei\n' | sha256sum */
#define HEI "2a35d6559f6dde15536554ff08283b0c96c45a47adc0e539b832b5c9084ad17c"

#define HEAD \
	"alis-attest 1\nAlis-Of: Kari Nordmann <kari@legekontor.example>\n" \
	"Alis-Supervisor: Ola Hansen\nAlis-Date: 2018-12-31\n"

static const struct {
	const char *why;
	const char *text;
	bool readable;
	size_t count;
	size_t told;
} answers[] = {
	{ "as it is written",
	    HEAD "\nprose\n\nAlis-Entry: sha256 " HEI "\n    hei\n", true, 1,
	    0 },
	{ "the same entry twice",
	    HEAD "Alis-Entry: sha256 " HEI "\n    hei\n"
	         "Alis-Entry: sha256 " HEI "\n    hei\n\nprose\n",
	    true, 2, 0 },
	{ "CRLF",
	    "alis-attest 1\r\nAlis-Of: K\r\nAlis-Supervisor: O\r\n"
	    "Alis-Date: 2018-12-31\r\nAlis-Entry: sha256 " HEI
	    "\r\n    hei\r\n",
	    true, 1, 0 },
	{ "none left", HEAD, true, 0, 0 },
	{ "written in", HEAD "Alis-Entry: sha256 " HEI "\n    nei\n", true, 0,
	    1 },
	{ "a line more", HEAD "Alis-Entry: sha256 " HEI "\n    hei\n    \n",
	    true, 0, 1 },
	{ "no text", HEAD "Alis-Entry: sha256 " HEI "\n", true, 0, 1 },
	{ "no digest", HEAD "Alis-Entry: " HEI "\n    hei\n", false, 0, 1 },
	{ "a key in another case", HEAD "alis-entry: sha256 " HEI "\n    hei\n",
	    false, 0, 1 },
	{ "a key that is not known", HEAD "Alis-Kind: x\n", false, 0, 1 },
	{ "a key twice", HEAD "Alis-Of: Per\n", false, 0, 1 },
	{ "a head behind an entry",
	    HEAD "Alis-Entry: sha256 " HEI "\n    hei\nAlis-Commit: 1\n", false,
	    1, 1 },
	{ "no such day",
	    "alis-attest 1\nAlis-Of: K\nAlis-Supervisor: O\n"
	    "Alis-Date: 2018-02-30\n",
	    false, 0, 1 },
	{ "a commit by its id", HEAD "Alis-Commit: " ID "\n", true, 0, 0 },
	{ "by a longer one", HEAD "Alis-Commit: " ONE "\n", true, 0, 0 },
	{ "by its name", HEAD "Alis-Commit: HEAD\n", false, 0, 1 },
	{ "by what has the length of an id",
	    HEAD "Alis-Commit: refs/heads/ggggggggggggggggggggggggggggg\n",
	    false, 0, 1 },
	{ "by letters that are no digits",
	    HEAD "Alis-Commit: gggggggggggggggggggggggggggggggggggggggg\n",
	    false, 0, 1 },
	{ "no head", "alis-attest 1\n", false, 0, 3 },
	{ "another version", "alis-attest 2\n", false, 0, 1 },
	{ "nothing", "", false, 0, 1 },
	{ "reversed text",
	    HEAD "\xe2\x80\xae"
	         "eton\n",
	    false, 0, 1 },
	{ "a terminal's command", HEAD "\033[2J\n", false, 0, 1 },
	{ "a carriage return", HEAD "one\rtwo\n", false, 0, 1 },
	{ "not UTF-8", HEAD "\xf8\n", false, 0, 1 },
};

static void an_answer_is_read(void **state)
{
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(answers); i++) {
		struct alis_diags diags = { .mem = &mem };
		struct alis_answer answer = alis_answer_read(
		    alis_source_of(ALIS_STR("a"), ALIS_STR("a"),
		        alis_str_of(answers[i].text), &mem),
		    &mem, &diags);
		unit_check(
		    answer.readable == answers[i].readable, answers[i].why);
		unit_check(answer.count == answers[i].count, answers[i].why);
		unit_check(diags.count == answers[i].told, answers[i].why);
	}
	alis_arena_release(&mem);
}

static void an_answer_is_plain_without_crlf(void **state)
{
	struct alis_arena mem = { 0 };

	(void)state;
	assert_true(
	    alis_str_is(alis_answer_plain(ALIS_STR("a\r\nb\rc\r\n\r"), &mem),
	        "a\nb\rc\n\r"));
	alis_arena_release(&mem);
}

/* ---- what is attested ---- */

/* One letter an act, the oldest first: */
static const struct {
	char letter;
	bool withdraws;
	bool elsewhere;
	bool is_supervisor;
	enum alis_signed state;
	const char *principal;
	const char *author;
} acts[] = {
	{ 'S', 0, 0, 1, ALIS_SIGNED_VALID, "ola@a.example", "" },
	{ 'T', 0, 0, 1, ALIS_SIGNED_VALID, "eva@a.example", "" },
	{ 's', 1, 0, 1, ALIS_SIGNED_VALID, "ola@a.example", "" },
	{ 't', 1, 0, 1, ALIS_SIGNED_VALID, "eva@a.example", "" },
	{ 'E', 0, 1, 1, ALIS_SIGNED_VALID, "ola@a.example", "" },
	{ 'K', 0, 0, 1, ALIS_SIGNED_VALID, "KARI@a.example", "" },
	{ 'L', 0, 0, 0, ALIS_SIGNED_VALID, "leder@a.example", "" },
	{ 'U', 0, 0, 0, ALIS_UNSIGNED, "", "ola@a.example" },
	{ 'u', 1, 0, 0, ALIS_UNSIGNED, "", "ola@a.example" },
	{ 'k', 0, 0, 0, ALIS_UNSIGNED, "", "kari@a.example" },
	{ 'N', 0, 0, 0, ALIS_SIGNED_NOT_CHECKED, "", "" },
	{ 'n', 1, 0, 0, ALIS_SIGNED_NOT_CHECKED, "", "" },
	{ 'B', 0, 0, 0, ALIS_SIGNED_BAD, "", "" },
	{ 'X', 0, 0, 0, ALIS_SIGNED_EXPIRED, "ola@a.example", "" },
};

/* What a letter did; a digit behind it is how often it names the digest. */
static struct alis_attestation act_of(
    char letter, size_t times, const struct alis_hex *digests)
{
	struct alis_attestation act = {
		.owner = { ALIS_STR("Kari Nordmann"), ALIS_STR("") },
		.digests = digests,
		.count = times,
	};

	for (size_t i = 0; i < ALIS_COUNT(acts); i++) {
		if (acts[i].letter != letter)
			continue;
		if (acts[i].elsewhere)
			act.owner.name = ALIS_STR("Per Olsen");
		act.withdraws = acts[i].withdraws;
		act.author = alis_str_of(acts[i].author);
		act.signature = (struct alis_signature){
			.state = acts[i].state,
			.principal = alis_str_of(acts[i].principal),
			.key = ALIS_STR("SHA256:abc"),
			.is_supervisor = acts[i].is_supervisor,
		};
		return act;
	}
	abort();
}

static struct alis_covered covered_by(
    const char *story, alis_str writer, struct alis_arena *mem)
{
	static const struct alis_owner owner = { { "Kari Nordmann", 13 },
		{ "kari@a.example", 14 } };
	static const struct alis_hex digests[] = { { ONE }, { ONE }, { ONE } };
	static const struct alis_hex other = { TWO };
	struct alis_attestation list[16];
	size_t n = 0;

	for (; *story != '\0'; story++) {
		size_t times = 1;
		if (story[1] >= '1' && story[1] <= '3')
			times = (size_t)(story[1] - '0');
		list[n++] = act_of(*story, times, digests);
		story += story[1] >= '1' && story[1] <= '3';
		/* A later act on another entry changes nothing. */
		list[n++] = act_of('s', 1, &other);
	}
	return alis_attested_find(
	    alis_attested_of(list, n, &owner, mem), &digests[0], &writer, 1);
}

static void coverage_follows_the_story(void **state)
{
	static const struct {
		const char *story;
		enum alis_cover cover;
		size_t which; /* act, from 0 */
		size_t count;
		const char *why;
	} rows[] = {
		{ "", ALIS_COVER_NEVER, 0, 0, "nobody said anything" },
		{ "S", ALIS_COVER_ATTESTED, 0, 1, "a supervisor" },
		{ "SS", ALIS_COVER_ATTESTED, 0, 1, "played back" },
		{ "S2S", ALIS_COVER_ATTESTED, 0, 2, "two that say the same" },
		{ "SS2", ALIS_COVER_ATTESTED, 1, 2, "one more of them" },
		{ "ST", ALIS_COVER_ATTESTED, 0, 1, "two do not add up" },
		{ "Ss", ALIS_COVER_WITHDRAWN, 1, 0, "taken back" },
		{ "St", ALIS_COVER_WITHDRAWN, 1, 0, "by another supervisor" },
		{ "SsS", ALIS_COVER_ATTESTED, 2, 1, "given again" },
		{ "S3s", ALIS_COVER_WITHDRAWN, 1, 0, "all that say the same" },
		{ "s", ALIS_COVER_NEVER, 0, 0, "nothing to take back" },
		{ "Su", ALIS_COVER_ATTESTED, 0, 1, "anybody can say so" },
		{ "Sn", ALIS_COVER_ATTESTED, 0, 1, "not known who says so" },
		{ "U", ALIS_COVER_UNSIGNED, 0, 1, "unsigned" },
		{ "Uu", ALIS_COVER_WITHDRAWN, 1, 0, "both unsigned" },
		{ "US", ALIS_COVER_ATTESTED, 1, 1, "the better counts" },
		{ "SU2", ALIS_COVER_ATTESTED, 0, 1, "and the worse adds none" },
		{ "N", ALIS_COVER_NOT_CHECKED, 0, 1, "not checked" },
		{ "Nn", ALIS_COVER_WITHDRAWN, 1, 0, "neither is checked" },
		{ "E", ALIS_COVER_ELSEWHERE, 0, 1, "in another's journal" },
		{ "K", ALIS_COVER_OWN, 0, 1, "the owner, listed by mistake" },
		{ "k", ALIS_COVER_OWN, 0, 1, "the owner, unsigned" },
		{ "L", ALIS_COVER_NOT_SUPERVISOR, 0, 1, "no supervisor" },
		{ "B", ALIS_COVER_NOT_VALID, 0, 1, "a bad signature" },
		{ "X", ALIS_COVER_NOT_VALID, 0, 1, "an expired key" },
	};
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		struct alis_covered covered =
		    covered_by(rows[i].story, ALIS_STR(""), &mem);
		unit_check(covered.cover == rows[i].cover, rows[i].why);
		unit_check(covered.count == rows[i].count, rows[i].why);
		if (covered.cover != ALIS_COVER_NEVER)
			unit_check(
			    covered.which == 2 * rows[i].which, rows[i].why);
	}
	alis_arena_release(&mem);
}

static void who_wrote_cannot_attest(void **state)
{
	struct alis_arena mem = { 0 };

	(void)state;
	assert_int_equal(ALIS_COVER_OWN,
	    covered_by("S", ALIS_STR("SHA256:abc"), &mem).cover);
	assert_int_equal(ALIS_COVER_OWN,
	    covered_by("S", ALIS_STR("ola@a.example"), &mem).cover);
	assert_int_equal(ALIS_COVER_ATTESTED,
	    covered_by("S", ALIS_STR("eva@a.example"), &mem).cover);
	alis_arena_release(&mem);
}

static void a_weaker_withdrawal_is_told(void **state)
{
	struct alis_arena mem = { 0 };

	(void)state;
	assert_int_equal(2, covered_by("Su", ALIS_STR(""), &mem).contested);
	assert_true(covered_by("SuS", ALIS_STR(""), &mem).contested ==
	    ALIS_NO_ATTESTATION);
	assert_int_equal(2, covered_by("SuU", ALIS_STR(""), &mem).contested);
	alis_arena_release(&mem);
}

int test_attest(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(a_message_states_one_thing),
		UNIT_TEST(git_reads_it_too),
		UNIT_TEST(a_statement_has_its_words),
		UNIT_TEST(an_answer_is_read),
		UNIT_TEST(an_answer_is_plain_without_crlf),
		UNIT_TEST(coverage_follows_the_story),
		UNIT_TEST(who_wrote_cannot_attest),
		UNIT_TEST(a_weaker_withdrawal_is_told),
	};

	return cmocka_run_group_tests_name("attest", tests, NULL, NULL);
}
