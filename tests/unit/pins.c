/* SPDX-License-Identifier: MIT */
#include <alis/audit.h>

#include <string.h>

#include "files.h"

#define ID   "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
#define MANY 3000

/* ---- what is taken, and what is not ---- */

#define HEAD \
	"{\"format\": 1, \"alis\": \"0.1.0\", \"date\": \"2018-12-31\", " \
	"\"cohort\": \"ALIS-VEST\", \"roster\": [], \"members\": "
#define MEMBER(name, commit, more) \
	"{\"name\": " name ", \"state\": \"read\", \"pull\": null, " \
	"\"held\": \"no\", \"held_commit\": null, \"branch\": \"main\", " \
	"\"commit\": " commit ", \"journal\": \"loggbok.alis\", " \
	"\"digest\": null, \"entries\": 1, \"errors\": 0, \"warnings\": 0, " \
	"\"complete\": false, \"forecast\": null, \"rulebooks\": [], " \
	"\"requirements\": [" more "]}"
#define WITH(state, held, digest) \
	HEAD "[{\"name\": \"Kari\", " state ", \"pull\": null, " \
	     "\"held\": \"no\", \"held_commit\": " held ", " \
	     "\"branch\": \"main\", \"commit\": null, " \
	     "\"journal\": \"loggbok.alis\", \"digest\": " digest ", " \
	     "\"entries\": 1, \"errors\": 0, \"warnings\": 0, " \
	     "\"complete\": false, \"forecast\": null, \"rulebooks\": [], " \
	     "\"requirements\": []}]}"
#define ONE(name, commit, more) HEAD "[" MEMBER(name, commit, more) "]}"

struct row {
	const char *json;
	bool readable;
	const char *text; /* of why not, in English */
	const char *why;
};

static const struct row rows[] = {
	{ ONE("\"Kari Nordmann\"", "\"" ID "\"", ""), true, NULL, "a pin" },
	{ ONE("\"Kari Nordmann\"", "null", ""), true, NULL,
	    "nothing was pulled" },
	{ ONE("\"Kari \\u00c5s\"", "null", ""), true, NULL, "an escape" },
	{ HEAD "[]}", true, NULL, "nobody" },
	{ "", false, "it is empty", "no byte" },
	{ "[]", false, "%1 is not %2", "no object" },
	{ HEAD "[}", false, "line %1 is not JSON: %2", "no JSON" },
	{ HEAD "{}}", false, "%1 is not %2", "members are a list" },
	{ HEAD "[1]}", false, "%1 is not %2", "of objects" },
	{ ONE("\"Kari\"", "\"HEAD~1\"", ""), false,
	    "%1 is not what a pin can be", "a revision is no id" },
	{ ONE("\"Kari\"", "\"aaaaaaaa\"", ""), false,
	    "%1 is not what a pin can be", "nor a short one" },
	{ ONE("\"Kari\"", "\"" ID "A\"", ""), false,
	    "%1 is not what a pin can be", "nor one with a digit too many" },
	{ ONE("\"Kari\"", "1", ""), false, "%1 is not %2", "nor a number" },
	{ ONE("\"\"", "null", ""), false, "%1 is not what a pin can be",
	    "a name must be there" },
	{ ONE("\"Kari\\n\\nAlis-Kohort: x\"", "null", ""), false,
	    "%1 is not what a pin can be", "a name of two lines" },
	{ ONE("\"Kari\\u001b[31m\"", "null", ""), false,
	    "%1 is not what a pin can be", "a name that a terminal obeys" },
	{ ONE("\"Kari\\u202e\"", "null", ""), false,
	    "%1 is not what a pin can be", "one that is read backwards" },
	{ ONE("\"Kari\\u0000\"", "null", ""), false, "line %1 is not JSON: %2",
	    "one with a NUL" },
	{ WITH("\"state\": \"re\\nad\"", "null", "null"), false,
	    "%1 is not what a pin can be", "a state of two lines" },
	{ WITH("\"state\": \"read\"", "\"HEAD\"", "null"), false,
	    "%1 is not what a pin can be", "a revision that is held" },
	{ WITH("\"state\": \"read\"", "null", "\"../../x\""), false,
	    "%1 is not what a pin can be", "a digest that is a path" },
	{ WITH("\"state\": \"read\"", "\"" ID "\"", "\"" ID "\""), true, NULL,
	    "ids for both" },
	{ ONE("\"Kari\"", "null", "{\"id\": \"x\"}"), false, "%1 is not %2",
	    "a requirement without figures" },
	{ ONE("\"Kari\"", "null, \"commit\": null", ""), false,
	    "line %1 is not JSON: %2", "a key that stands twice" },
	{ "{\"format\": 2}", false,
	    "its format is %1; the one that can be read is %2",
	    "another format" },
	{ "{\"format\": 99999999999999999999}", false,
	    "line %1 is not JSON: %2", "a number that is too large" },
	{ "{\"format\": 1e999}", false, "line %1 is not JSON: %2",
	    "and one that no number is" },
};

static void takes_pins(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		struct alis_arena mem = { 0 };
		struct alis_pins pins =
		    alis_pins_read(alis_str_of(rows[i].json), &mem);
		if (pins.readable != rows[i].readable)
			fail_msg(
			    "%s: readable is %d", rows[i].why, pins.readable);
		if (rows[i].text != NULL &&
		    strcmp(pins.why.text, rows[i].text) != 0)
			fail_msg("%s: '%s'", rows[i].why, pins.why.text);
		alis_arena_release(&mem);
	}
}

/* Lists in lists: neither the stack nor memory follow. */
static void refuses_depth(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);
	struct alis_pins pins;

	(void)state;
	alis_out_lit(&out, HEAD);
	alis_out_fill(&out, '[', 1000000);
	pins = alis_pins_read(alis_out_text(&out), &mem);
	assert_false(pins.readable);
	assert_string_equal(pins.why.text, "line %1 is not JSON: %2");
	alis_arena_release(&mem);
}

static void refuses_size(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);
	struct alis_pins pins;

	(void)state;
	alis_out_fill(&out, ' ', ((size_t)32 << 20) + 1);
	pins = alis_pins_read(alis_out_text(&out), &mem);
	assert_false(pins.readable);
	assert_string_equal(pins.why.text, "it is larger than %1 MiB");
	alis_arena_release(&mem);
}

static void finds_by_name(void **state)
{
	static const char json[] = HEAD "[" MEMBER("\"Ola Hansen\"", "null",
	    "") ", " MEMBER("\"Kari Nordmann\"", "\"" ID "\"", "") "]}";
	struct alis_arena mem = { 0 };
	struct alis_pins pins = alis_pins_read(alis_str_of(json), &mem);
	const struct alis_pin *pin =
	    alis_pins_find(&pins, ALIS_STR("Kari Nordmann"));

	(void)state;
	assert_non_null(pin);
	assert_true(alis_str_is(pin->commit, ID));
	assert_true(alis_str_is(pin->branch, "main"));
	assert_int_equal(pin->pull.n, 0);
	assert_null(alis_pins_find(&pins, ALIS_STR("Kari")));
	assert_int_equal(pins.date, 17896);
	alis_arena_release(&mem);
}

/* ---- comparing ---- */

/* A cohort of so many, whose member 'other' (or none) has another figure. */
static alis_str cohort_of(size_t count, size_t other, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_lit(&out, HEAD "[");
	for (size_t i = 0; i < count; i++) {
		alis_out_lit(&out, i == 0 ? "" : ",");
		alis_out_lit(&out, "{\"name\": \"Kari ");
		alis_out_count(&out, (int64_t)i);
		alis_out_lit(&out,
		    "\", \"state\": \"read\", \"pull\": null, \"held\": "
		    "\"no\", \"held_commit\": null, \"branch\": \"main\", "
		    "\"commit\": \"" ID "\", \"journal\": \"loggbok.alis\", "
		    "\"digest\": null, \"entries\": ");
		alis_out_count(&out, i == other ? 2 : 1);
		alis_out_lit(&out,
		    ", \"errors\": 0, \"warnings\": 0, \"complete\": false, "
		    "\"forecast\": null, \"rulebooks\": [], "
		    "\"requirements\": [");
		for (int k = 0; k < 16; k++) {
			alis_out_lit(
			    &out, k == 0 ? "{\"id\": \"k" : ",{\"id\": \"k");
			alis_out_count(&out, k);
			alis_out_lit(&out,
			    "\", \"book\": \"bok\", \"state\": \"short\", "
			    "\"unit\": \"vakt\", \"have\": \"1\", "
			    "\"confirmed\": \"1\", \"need\": \"40\", "
			    "\"remaining\": \"39\", \"planned\": \"0\", "
			    "\"reached\": null, \"forecast\": null}");
		}
		alis_out_lit(&out, "]}");
	}
	alis_out_lit(&out, "]}");
	return alis_out_text(&out);
}

/* The whole cohort, one figure of one member: found, and it alone. A cohort of
 * this size must be compared in far less than what a test may take; pairs
 * that were looked for one by one would take minutes. */
static void compares_many(void **state)
{
	const struct alis_accounts none = { NULL, 0 };
	struct alis_arena mem = { 0 };
	alis_str was = cohort_of(MANY, MANY - 1, &mem);
	alis_str is = cohort_of(MANY, MANY, &mem);
	struct alis_sayings found;
	enum alis_verdict verdict = alis_pins_compare(
	    was, is, ALIS_STR("a"), ALIS_STR("a"), &none, &mem, &found);
	alis_str said;

	(void)state;
	assert_int_equal(verdict, ALIS_DIFFERS);
	assert_int_equal(found.count, 1);
	said = alis_saying_in(&found.at[0], ALIS_EN, &mem);
	assert_true(alis_str_is(
	    said, "Kari 2999: entries 2 in the summary, 1 by the journal"));
	alis_arena_release(&mem);
}

/* ---- what is told of two summaries ---- */

#define BOOK(id, digit) \
	"{\"id\": \"" id "\", \"sha256\": \"" digit "\", " \
	"\"version\": \"1\", \"own\": false}"
#define KRAV(id) \
	"{\"id\": \"" id "\", \"book\": \"bok\", \"state\": \"short\", " \
	"\"unit\": null, \"have\": null, \"confirmed\": null, " \
	"\"need\": null, \"remaining\": null, \"planned\": null, " \
	"\"reached\": null, \"forecast\": null}"
#define KARI(books, requirements) \
	"{\"name\": \"Kari\", \"state\": \"read\", \"pull\": null, " \
	"\"held\": \"no\", \"held_commit\": null, " \
	"\"branch\": \"main\", \"commit\": null, " \
	"\"journal\": \"loggbok.alis\", \"digest\": null, " \
	"\"entries\": 1, \"errors\": 0, \"warnings\": 0, " \
	"\"complete\": false, \"forecast\": null, " \
	"\"rulebooks\": [" books "], \"requirements\": [" requirements "]}"
#define BY(version, members) \
	"{\"format\": 1, \"alis\": \"" version "\", " \
	"\"date\": \"2018-12-31\", \"cohort\": \"ALIS-VEST\", " \
	"\"roster\": [], \"members\": [" members "]}"
#define A64 ID "aaaaaaaaaaaaaaaaaaaaaaaa"
#define B64 \
	"bbbbbbbbbbbbbbbb" \
	"bbbbbbbbbbbbbbbb" \
	"bbbbbbbbbbbbbbbb" \
	"bbbbbbbbbbbbbbbb"

static const struct {
	const char *was, *is;
	const char *was_text, *is_text;
	enum alis_verdict verdict;
	const char *said; /* in English, a line each */
	const char *why;
} compared[] = {
	{ BY("1", KARI("", "")) " ", BY("1", KARI("", "")), "a", "a",
	    ALIS_DIFFERS,
	    "kohort/status.json has other bytes than the program writes\n",
	    "the bytes of JSON alone" },
	{ BY("1", KARI("", "")), BY("1", KARI("", "")), "a\n", "b\n",
	    ALIS_DIFFERS,
	    "kohort/status.txt was changed by hand\n"
	    "line 1 is 'a', here it is 'b'\n",
	    "the text" },
	{ BY("2", KARI("", "")), BY("1", KARI("", "")), "a\n", "b\n",
	    ALIS_TEXT_UNPROVED,
	    "made by alis 2, here it is 1\n"
	    "kohort/status.txt has other bytes than this version writes\n"
	    "line 1 is 'a', here it is 'b'\n",
	    "another version may write another text" },
	{ BY("2", KARI("", "")), BY("1", KARI("", "")), "a\n", "a\n",
	    ALIS_PROVED_VALUES, "made by alis 2, here it is 1\n",
	    "and the same" },
	{ BY("1", ""), BY("1", KARI("", "")), "a", "a", ALIS_DIFFERS,
	    "Kari is missing in the summary\n", "a member that was left out" },
	{ BY("1", KARI("", "")), BY("1", KARI("", KRAV("vakt"))), "a", "a",
	    ALIS_DIFFERS, "Kari, vakt is missing in the summary\n",
	    "a requirement that was left out" },
	{ BY("1", KARI("", KRAV("vakt"))), BY("1", KARI("", "")), "a", "a",
	    ALIS_DIFFERS, "Kari, vakt stands in the summary alone\n",
	    "and one that was made up" },
	{ BY("1", KARI(BOOK("bok", A64), "")), BY("1", KARI("", "")), "a", "a",
	    ALIS_OTHER_BOOK,
	    "Kari: made with bok sha256 aaaaaaaa, which is not named\n",
	    "a book too many" },
	{ BY("1", KARI("", "")), BY("1", KARI(BOOK("bok", A64), "")), "a", "a",
	    ALIS_OTHER_BOOK, "Kari: made without bok, which is named\n",
	    "a book too few" },
	{ BY("1", KARI(BOOK("bok", A64), "")),
	    BY("1", KARI(BOOK("bok", B64), "")), "a", "a", ALIS_OTHER_BOOK,
	    "Kari: made with bok sha256 aaaaaaaa, here it is bbbbbbbb\n",
	    "a book of other words, by the same version" },
	{ BY("2", KARI(BOOK("bok", A64), "")),
	    BY("1", KARI(BOOK("bok", B64), "")), "a", "a", ALIS_PROVED_VALUES,
	    "Kari: made with bok sha256 aaaaaaaa, here it is bbbbbbbb\n"
	    "made by alis 2, here it is 1\n",
	    "and by another version" },
	{ BY("2", KARI(BOOK("bok", A64), KRAV("vakt"))),
	    BY("1", KARI(BOOK("bok", B64), "")), "a", "a", ALIS_OTHER_BOOK,
	    "Kari: made with bok sha256 aaaaaaaa, here it is bbbbbbbb\n"
	    "Kari, vakt stands in the summary alone\n"
	    "made by alis 2, here it is 1\n",
	    "by which a value comes out otherwise" },
	{ BY("2", KARI(BOOK("bok", A64), "")), BY("1", KARI("", "")), "a", "a",
	    ALIS_OTHER_BOOK,
	    "Kari: made with bok sha256 aaaaaaaa, which is not named\n"
	    "made by alis 2, here it is 1\n",
	    "and one without the book" },
};

static void tells_what_differs(void **state)
{
	const struct alis_accounts none = { NULL, 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(compared); i++) {
		struct alis_arena mem = { 0 };
		struct alis_out out = alis_out_memory(&mem);
		struct alis_sayings found;
		enum alis_verdict verdict = alis_pins_compare(
		    alis_str_of(compared[i].was), alis_str_of(compared[i].is),
		    alis_str_of(compared[i].was_text),
		    alis_str_of(compared[i].is_text), &none, &mem, &found);
		for (size_t k = 0; k < found.count; k++) {
			alis_out_put(
			    &out, alis_saying_in(&found.at[k], ALIS_EN, &mem));
			alis_out_char(&out, '\n');
		}
		unit_check(verdict == compared[i].verdict, compared[i].why);
		check_text(
		    alis_out_text(&out), compared[i].said, compared[i].why);
		alis_arena_release(&mem);
	}
}

/* Of who is lost nothing is compared: neither a figure nor the text. */
static void leaves_the_lost_out(void **state)
{
	const alis_str name = ALIS_STR("Kari 1");
	const struct alis_accounts lost = { &name, 1 };
	struct alis_arena mem = { 0 };
	alis_str is = cohort_of(3, 3, &mem);
	struct alis_sayings found;

	(void)state;
	assert_int_equal(alis_pins_compare(cohort_of(3, 1, &mem), is,
	                     ALIS_STR("a"), ALIS_STR("b"), &lost, &mem, &found),
	    ALIS_PIN_LOST);
	assert_int_equal(found.count, 1);
	assert_int_equal(alis_pins_compare(cohort_of(3, 2, &mem), is,
	                     ALIS_STR("a"), ALIS_STR("b"), &lost, &mem, &found),
	    ALIS_DIFFERS);
	assert_int_equal(alis_pins_compare(cohort_of(4, 4, &mem), is,
	                     ALIS_STR("a"), ALIS_STR("a"), &lost, &mem, &found),
	    ALIS_DIFFERS);
	alis_arena_release(&mem);
}

/* ---- a line of an audit through a pipe ---- */

static void sums_go_through_pipes(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);
	struct alis_audit_sum sum = { .why = ALIS_STR("two\nlines"),
		.fails = true };
	struct alis_audit_sum read;
	alis_str text;

	(void)state;
	for (size_t i = 0; i < ALIS_AUDIT_COUNTS; i++)
		sum.counts[i] = 10 * i;
	alis_audit_sum_put(&out, &sum);
	text = alis_out_text(&out);
	assert_true(alis_audit_sum_read(text, &read));
	assert_memory_equal(read.counts, sum.counts, sizeof(sum.counts));
	assert_true(read.fails);
	assert_true(alis_str_same(read.why, sum.why));
	for (size_t n = 0; n < text.n - sum.why.n; n++)
		assert_false(
		    alis_audit_sum_read(alis_str_part(text, 0, n), &read));
	assert_false(alis_audit_sum_read(
	    ALIS_STR("0 0 0 0 0 0 0 0 99999999999 1\n"), &read));
	alis_arena_release(&mem);
}

int test_pins(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(takes_pins),
		UNIT_TEST(refuses_depth),
		UNIT_TEST(refuses_size),
		UNIT_TEST(finds_by_name),
		UNIT_TEST(compares_many),
		UNIT_TEST(tells_what_differs),
		UNIT_TEST(leaves_the_lost_out),
		UNIT_TEST(sums_go_through_pipes),
	};

	return cmocka_run_group_tests_name("pins", tests, NULL, NULL);
}
