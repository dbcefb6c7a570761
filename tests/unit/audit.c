/* SPDX-License-Identifier: MIT */
#include <alis/audit.h>

#include <stdlib.h>
#include <string.h>

#include "unit.h"

/* What the program makes anew of the journal. */
static const char anew[] =
    "{\"format\": 1, \"alis\": \"0.1.0\", \"date\": \"2018-12-31\",\n"
    " \"complete\": false, \"forecast\": \"2023-06-30\",\n"
    " \"rulebooks\": [\n"
    "  {\"id\": \"allmenn\", \"version\": \"1\","
    " \"sha256\": \"1a2b3c4d5e6f7a8b\"}],\n"
    " \"journal\": {\"entries\": 123, \"files\": [\n"
    "  {\"path\": \"loggbok.alis\", \"blob\": \"aaaaaaaaaaaaaaaa\"},\n"
    "  {\"path\": \"journal/2018.alis\", \"blob\": \"bbbbbbbbbbbbbbbb\"}]},\n"
    " \"diagnostics\": {\"errors\": 0, \"warnings\": 2},\n"
    " \"requirements\": [\n"
    "  {\"id\": \"legevakt\", \"title\": \"Vakt\", \"state\": \"short\","
    " \"unit\": \"vakt\", \"have\": \"14\", \"confirmed\": \"12\","
    " \"need\": \"40\", \"remaining\": \"26\", \"planned\": \"3\","
    " \"surplus\": \"0\", \"reached\": null,"
    " \"forecast\": \"2020-02-11\"},\n"
    "  {\"id\": \"kurs\", \"title\": \"Kurs\", \"state\": \"met\","
    " \"unit\": \"t\", \"have\": \"7.5\", \"confirmed\": \"7.5\","
    " \"need\": \"7\", \"remaining\": \"0\", \"planned\": \"0\","
    " \"surplus\": \"0.5\", \"reached\": \"2018-05-01\","
    " \"forecast\": null}]}\n";

#define HASH    "1a2b3c4d5e6f7a8b"
#define VERSION "0.1.0"
#define OLDER   VERSION, "0.0.9"
#define EDITS   4
#define FIVE(s) s s s s s
#define LONG    FIVE("0123456789") "0123456789" /* what is shown of a line */
#define DOTS    "\xE2\x80\xA6"

#define MADE "made by alis 0.0.9, here it is 0.1.0\n"
#define JSON_BYTES \
	"oppsummering/status.json has other bytes than the program writes\n"
#define TEXT_BYTES \
	"oppsummering/status.txt has other bytes than this version writes\n" \
	"line 1 is 'status', here it is 'Status'\n"

struct edit {
	const char *from; /* stands in the summary */
	const char *to;
};

/* What was edited in the summary that is audited. */
struct audit_case {
	const char *why;
	struct edit edits[EDITS];
	bool other_text;
	enum alis_verdict verdict;
	const char *details; /* one a line */
};

static const struct audit_case cases[] = {
	{ "the same bytes", { { 0 } }, false, ALIS_PROVED, "" },
	{ "only the text", { { 0 } }, true, ALIS_DIFFERS,
	    "oppsummering/status.txt was changed by hand\n" },
	{ "another title, another version", { { OLDER }, { "Vakt", "Vekt" } },
	    false, ALIS_DIFFERS,
	    "legevakt: title Vekt in the summary, Vakt by the journal\n" MADE },
	{ "another order of keys",
	    { { "\"errors\": 0, \"warnings\": 2",
	        "\"warnings\": 2, \"errors\": 0" } },
	    false, ALIS_DIFFERS, JSON_BYTES },
	{ "another order of keys, another version",
	    { { OLDER },
	        { "\"errors\": 0, \"warnings\": 2",
	            "\"warnings\": 2,\n\"errors\": 0" } },
	    false, ALIS_PROVED_VALUES, MADE },
	{ "an unknown key",
	    { { "{\"format\"", "{\"godkjent\": true, \"format\"" } }, false,
	    ALIS_DIFFERS, "unknown key 'godkjent'\n" },
	{ "an unknown key, another version, another text",
	    { { OLDER }, { "{\"format\"", "{\"godkjent\": {}, \"format\"" } },
	    true, ALIS_DIFFERS, "unknown key 'godkjent'\n" MADE },
	{ "unknown keys in lists",
	    { { OLDER }, { "\"1\",", "\"1\", \"by\": null," },
	        { "{\"path\": \"journal", "{\"id\": 1, \"path\": \"journal" },
	        { "\"t\",", "\"t\", \"\": [], \"\xC3\xB8\": []," } },
	    false, ALIS_DIFFERS,
	    "unknown key 'rulebooks[0].by'\n"
	    "unknown key 'journal.files[1].id'\n"
	    "unknown key 'requirements[1]'\n"
	    "unknown key 'requirements[1].\xC3\xB8'\n" MADE },
	{ "unknown keys in objects",
	    { { "\"entries\": 123", "\"entries\": 123, \"have\": 7" },
	        { "\"warnings\": 2", "\"warnings\": 2, \"have\": 7" } },
	    false, ALIS_DIFFERS,
	    "unknown key 'journal.have'\nunknown key 'diagnostics.have'\n" },
	{ "a long unknown key",
	    { { "{\"format\"", "{\"" LONG "x\": 7,\"format\"" } }, false,
	    ALIS_DIFFERS, "unknown key '" LONG "'\n" },
	{ "another version of a rule book",
	    { { OLDER }, { "\"version\": \"1\"", "\"version\": \"2\"" } },
	    false, ALIS_DIFFERS,
	    "allmenn: version 2 in the summary, 1 by the journal\n" MADE },
	{ "other blanks, other text", { { "{\"format\"", "{ \"format\"" } },
	    true, ALIS_DIFFERS,
	    JSON_BYTES "oppsummering/status.txt was changed by hand\n" },
	{ "another version", { { OLDER } }, false, ALIS_PROVED_VALUES, MADE },
	{ "another version with another text", { { VERSION, "" } }, true,
	    ALIS_TEXT_UNPROVED,
	    "made by alis \"\", here it is 0.1.0\n" TEXT_BYTES },
	{ "another version's rule book with another text",
	    { { OLDER }, { HASH, "5e6f7a8b1a2b3c4d" } }, true,
	    ALIS_TEXT_UNPROVED,
	    "made with allmenn sha256 5e6f7a8b, here it is 1a2b3c4d\n" MADE
	        TEXT_BYTES },
	{ "another version, a figure", { { OLDER }, { "\"14\"", "\"15\"" } },
	    true, ALIS_DIFFERS,
	    "legevakt: have 15 in the summary, 14 by the journal\n" MADE },
	{ "another rule book", { { HASH, "5e6f7a8b1a2b3c4d" } }, false,
	    ALIS_OTHER_BOOK,
	    "made with allmenn sha256 5e6f7a8b, here it is 1a2b3c4d\n" },
	{ "a rule book that differs late", { { HASH, "1a2b3c4d00000000" } },
	    false, ALIS_OTHER_BOOK,
	    "made with allmenn sha256 1a2b3c4d00000000, "
	    "here it is 1a2b3c4d5e6f7a8b\n" },
	{ "an id that is none", { { HASH, "\xC3\xB8 \\u001b[2J" } }, false,
	    ALIS_OTHER_BOOK,
	    "made with allmenn sha256 \xC3\xB8 \x1B[2J, "
	    "here it is 1a2b3c4d\n" },
	{ "an empty id", { { HASH, "" } }, false, ALIS_OTHER_BOOK,
	    "made with allmenn sha256 \"\", here it is 1a2b3c4d\n" },
	{ "another version's rule book",
	    { { OLDER }, { HASH, "5e6f7a8b1a2b3c4d" } }, false,
	    ALIS_PROVED_VALUES,
	    "made with allmenn sha256 5e6f7a8b, here it is 1a2b3c4d\n" MADE },
	{ "another version's rule book, a figure",
	    { { OLDER }, { HASH, "5e6f7a8b1a2b3c4d" }, { "\"14\"", "\"15\"" } },
	    false, ALIS_OTHER_BOOK,
	    "made with allmenn sha256 5e6f7a8b, here it is 1a2b3c4d\n"
	    "legevakt: have 15 in the summary, 14 by the journal\n" MADE },
	{ "another version, a rule book of another name",
	    { { OLDER }, { "allmenn", "annen" } }, false, ALIS_OTHER_BOOK,
	    "made with annen sha256 1a2b3c4d, which the journal does not "
	    "name\n"
	    "made without allmenn, which the journal names\n" MADE },
	{ "another file", { { "bbbbbbbbbbbbbbbb", "cccccccccccccccc" } }, false,
	    ALIS_OTHER_JOURNAL,
	    "journal/2018.alis: summary of cccccccc, "
	    "the commit holds bbbbbbbb\n" },
	{ "a file of another name", { { "journal/2018", "journal/2017" } },
	    false, ALIS_OTHER_JOURNAL,
	    "journal/2018.alis is missing in the summary\n"
	    "journal/2017.alis: summary of bbbbbbbb, "
	    "the journal is without that file\n" },
	{ "a file twice", { { "journal/2018.alis", "loggbok.alis" } }, false,
	    ALIS_OTHER_JOURNAL,
	    "journal/2018.alis is missing in the summary\n"
	    "loggbok.alis: summary of bbbbbbbb, "
	    "the journal is without that file\n" },
	{ "entries", { { "123", "124" } }, false, ALIS_OTHER_JOURNAL,
	    "entries 124 in the summary, 123 by the journal\n" },
	{ "all figures of a requirement",
	    { { "\"met\"", "\"short\"" },
	        { "\"unit\": \"t\"", "\"unit\": \"d\"" },
	        { "\"2018-05-01\"", "null" }, { "null}", "\"2019-01-01\"}" } },
	    true, ALIS_DIFFERS,
	    "kurs: state short in the summary, met by the journal\n"
	    "kurs: unit d in the summary, t by the journal\n"
	    "kurs: reached null in the summary, 2018-05-01 by the journal\n"
	    "kurs: forecast 2019-01-01 in the summary, null by the "
	    "journal\n" },
	{ "null is not empty", { { "\"14\"", "null" }, { "\"12\"", "\"\"" } },
	    false, ALIS_DIFFERS,
	    "legevakt: have null in the summary, 14 by the journal\n"
	    "legevakt: confirmed \"\" in the summary, 12 by the journal\n" },
	{ "a requirement of another name", { { "legevakt", "vakt" } }, false,
	    ALIS_DIFFERS,
	    "legevakt is missing in the summary\n"
	    "vakt stands in the summary alone\n" },
	{ "a requirement twice", { { "\"kurs\"", "\"legevakt\"" } }, false,
	    ALIS_DIFFERS,
	    "kurs is missing in the summary\n"
	    "legevakt stands in the summary alone\n" },
	{ "the whole",
	    { { "false", "true" }, { "\"2023-06-30\"", "null" },
	        { "\"errors\": 0", "\"errors\": -1" },
	        { "\"warnings\": 2", "\"warnings\": 1" } },
	    false, ALIS_DIFFERS,
	    "complete true in the summary, false by the journal\n"
	    "forecast null in the summary, 2023-06-30 by the journal\n"
	    "errors -1 in the summary, 0 by the journal\n"
	    "warnings 1 in the summary, 2 by the journal\n" },
	{ "the journal and a figure",
	    { { "aaaaaaaaaaaaaaaa", "dddddddddd" }, { "\"14\"", "\"15\"" } },
	    false, ALIS_OTHER_JOURNAL,
	    "loggbok.alis: summary of dddddddd, the commit holds aaaaaaaa\n"
	    "legevakt: have 15 in the summary, 14 by the journal\n" },
	{ "everything",
	    { { HASH, "5e6f7a8b1a2b3c4d" }, { "123", "1" },
	        { "\"14\"", "\"15\"" }, { "false", "true" } },
	    true, ALIS_OTHER_BOOK,
	    "made with allmenn sha256 5e6f7a8b, here it is 1a2b3c4d\n"
	    "entries 1 in the summary, 123 by the journal\n"
	    "legevakt: have 15 in the summary, 14 by the journal\n"
	    "complete true in the summary, false by the journal\n" },
	{ "another format", { { "\"format\": 1", "\"format\": 2" } }, false,
	    ALIS_UNREADABLE,
	    "its format is 2; the one that can be read is 1\n" },
	{ "an inexact format", { { "\"format\": 1", "\"format\": 1.0" } },
	    false, ALIS_UNREADABLE, "format is not a whole number\n" },
	{ "an amount that is a number", { { "\"14\"", "14" } }, false,
	    ALIS_UNREADABLE, "requirements[0].have is not a text or null\n" },
	{ "a missing figure", { { "\"planned\": \"0\",", "" } }, false,
	    ALIS_UNREADABLE,
	    "requirements[1].planned is not a text or null\n" },
	{ "no date", { { "2018-12-31", "2018-02-30" } }, false, ALIS_UNREADABLE,
	    "date is not a day\n" },
	{ "no day", { { "2020-02-11", "soon" } }, false, ALIS_UNREADABLE,
	    "requirements[0].forecast is not a day or null\n" },
	{ "no truth", { { "false", "0" } }, false, ALIS_UNREADABLE,
	    "complete is not true or false\n" },
	{ "no version", { { "\"alis\"", "\"Alis\"" } }, false, ALIS_UNREADABLE,
	    "alis is not a text\n" },
	{ "no object in a list",
	    { { "{\"path\": \"loggbok.alis\", ", "7, {" } }, false,
	    ALIS_UNREADABLE, "journal.files[0] is not an object\n" },
	{ "no list",
	    { { "\"requirements\": [", "\"requirements\": 7, \"x\": [" } },
	    false, ALIS_UNREADABLE, "requirements is not a list\n" },
	{ "no object", { { "\"journal\": {", "\"journal\": null, \"x\": {" } },
	    false, ALIS_UNREADABLE, "journal is not an object\n" },
	{ "no list in an object", { { "\"files\"", "\"fils\"" } }, false,
	    ALIS_UNREADABLE, "journal.files is not a list\n" },
	{ "no count", { { "123", "123.5" } }, false, ALIS_UNREADABLE,
	    "journal.entries is not a whole number\n" },
};

static alis_str edited(
    const char *text, const struct edit *edits, struct alis_arena *mem)
{
	alis_str result = alis_str_of(text);

	for (size_t i = 0; i < EDITS && edits[i].from != NULL; i++) {
		const char *at = strstr(result.at, edits[i].from);
		assert_non_null(at);
		size_t head = (size_t)(at - result.at);
		alis_str parts[] = {
			alis_str_part(result, 0, head),
			alis_str_of(edits[i].to),
			alis_str_from(result, head + strlen(edits[i].from)),
		};
		result = alis_str_join(mem, parts, ALIS_COUNT(parts));
	}
	return result;
}

static alis_str lines_of(struct alis_sayings details, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < details.count; i++) {
		alis_out_put(
		    &out, alis_saying_in(&details.at[i], ALIS_EN, mem));
		alis_out_char(&out, '\n');
	}
	return alis_out_text(&out);
}

static void compares(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(cases); i++) {
		const struct audit_case *it = &cases[i];
		struct alis_arena mem = { 0 };
		struct alis_sayings details;
		alis_str json = edited(anew, it->edits, &mem);
		enum alis_verdict verdict = alis_audit_compare(json,
		    alis_str_of(anew), ALIS_STR("status"),
		    it->other_text ? ALIS_STR("Status") : ALIS_STR("status"),
		    &mem, &details);
		alis_str lines = lines_of(details, &mem);
		unit_check(verdict == it->verdict, it->why);
		unit_check(alis_str_is(lines, it->details), it->why);
		if (!alis_str_is(lines, it->details))
			print_message("%.*s", ALIS_FMT(lines));
		alis_arena_release(&mem);
	}
}

/* What is compared may stand in another order, and come from a journal whose
 * rule books, files and requirements are none. */
static void compares_lists(void **state)
{
	static const char none[] =
	    "{\"format\": 1, \"alis\": \"1\", \"date\": \"2018-12-31\","
	    "\"complete\": false, \"forecast\": null, \"rulebooks\": [],"
	    "\"journal\": {\"entries\": 0, \"files\": []},"
	    "\"diagnostics\": {\"errors\": 0, \"warnings\": 0},"
	    "\"requirements\": []}";
	static const struct edit swapped[EDITS] = {
		{ "loggbok.alis\", \"blob\": \"aaaaaaaaaaaaaaaa", "x" },
		{ "journal/2018.alis\", \"blob\": \"bbbbbbbbbbbbbbbb",
		    "loggbok.alis\", \"blob\": \"aaaaaaaaaaaaaaaa" },
		{ "\"x\"",
		    "\"journal/2018.alis\", \"blob\": \"bbbbbbbbbbbbbbbb\"" },
		{ VERSION, "0.2" },
	};
	struct alis_arena mem = { 0 };
	struct alis_sayings details;
	alis_str json = alis_str_of(anew), text = ALIS_STR("");

	(void)state;
	assert_int_equal(alis_audit_compare(edited(anew, swapped, &mem), json,
	                     text, text, &mem, &details),
	    ALIS_PROVED_VALUES);
	assert_int_equal(details.count, 1);
	assert_int_equal(alis_audit_compare(alis_str_of(none), json, text, text,
	                     &mem, &details),
	    ALIS_OTHER_BOOK);
	assert_int_equal(details.count, 1 + 2 + 1 + 2 + 1 + 1 + 1);
	assert_int_equal(alis_audit_compare(json, alis_str_of(none), text, text,
	                     &mem, &details),
	    ALIS_OTHER_BOOK);
	assert_int_equal(details.count, 1 + 2 + 1 + 2 + 1 + 1 + 1);
	assert_int_equal(alis_audit_compare(
	                     json, ALIS_STR("{}"), text, text, &mem, &details),
	    ALIS_UNREADABLE);
	assert_int_equal(details.count, 2);
	alis_arena_release(&mem);
}

static const struct {
	alis_str text;
	alis_str anew;
	const char *line;
} texts[] = {
	{ ALIS_STR("a\nb\nc\n"), ALIS_STR("a\nB\nC\n"),
	    "line 2 is 'b', here it is 'B'" },
	{ ALIS_STR(""), ALIS_STR("a\n"), "line 1 is '', here it is 'a'" },
	{ { NULL, 0 }, ALIS_STR("\n"), "line 2 is missing, here it is ''" },
	{ ALIS_STR("a\nb\n"), ALIS_STR("a\nb"),
	    "line 3 is '', here it is missing" },
	{ ALIS_STR("a \n"), ALIS_STR("a\n"), "line 1 is 'a ', here it is 'a'" },
	/* The end of a long line is left out; its start, if need be. */
	{ ALIS_STR("x" LONG), ALIS_STR(LONG),
	    "line 1 is 'x" FIVE("0123456789") "01234567" DOTS
	                                      "', here it is '" LONG "'" },
	{ ALIS_STR(LONG " mangler"), ALIS_STR(LONG " oppfylt " LONG),
	    "line 1 is '" DOTS "mangler', here it is '" DOTS
	    "oppfylt " FIVE("0123456789") DOTS "'" },
	{ ALIS_STR(LONG "a"), ALIS_STR(LONG),
	    "line 1 is '" DOTS "a', here it is '" DOTS "'" },
	{ ALIS_STR("a " LONG "\xC3\xB8"), ALIS_STR("a " LONG "\xC3\xA6"),
	    "line 1 is '" DOTS "\xC3\xB8', here it is '" DOTS "\xC3\xA6'" },
	{ ALIS_STR(LONG "\x80\x80\x80\x80\x80"),
	    ALIS_STR(LONG "\x80\x80\x80\x80\x81"),
	    "line 1 is '" DOTS "\x80\x80\x80\x80', here it is '" DOTS
	    "\x80\x80\x80\x81'" },
};

/* The first line that another version wrote otherwise. */
static void shows_lines(void **state)
{
	static const struct edit edits[EDITS] = { { OLDER } };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(texts); i++) {
		struct alis_arena mem = { 0 };
		struct alis_sayings details;
		enum alis_verdict verdict = alis_audit_compare(
		    edited(anew, edits, &mem), alis_str_of(anew), texts[i].text,
		    texts[i].anew, &mem, &details);
		assert_int_equal(verdict, ALIS_TEXT_UNPROVED);
		assert_int_equal(details.count, 3);
		alis_str line = alis_saying_in(&details.at[2], ALIS_EN, &mem);
		unit_check(alis_str_is(line, texts[i].line), texts[i].line);
		alis_arena_release(&mem);
	}
}

static void claims(void **state)
{
	struct alis_arena mem = { 0 };
	char *json = strdup(anew);
	struct alis_claim claim;
	alis_day date;

	(void)state;
	assert_non_null(json);
	claim = alis_audit_claim(alis_str_of(json), &mem);
	free(json); /* the claim stands by itself */
	assert_true(alis_day_read(ALIS_STR("2018-12-31"), &date));
	assert_true(claim.readable);
	assert_int_equal(claim.date, date);
	assert_true(alis_str_is(claim.version, VERSION));
	assert_null(claim.why.text);
	alis_arena_release(&mem);
}

static const struct {
	alis_str json;
	const char *why; /* how it begins */
} unreadable[] = {
	{ { NULL, 0 }, "it is empty" },
	{ ALIS_STR(""), "it is empty" },
	{ ALIS_STR("\n"), "line 2 is not JSON: " },
	{ ALIS_STR("{\n\"a\": }"), "line 2 is not JSON: " },
	{ ALIS_STR("[]"), "format is not a whole number" },
	{ ALIS_STR("7"), "line 1 is not JSON: " },
	{ ALIS_STR("{}"), "format is not a whole number" },
	{ ALIS_STR("{\"format\": 1}"), "date is not a day" },
	{ ALIS_STR("{\"format\": 1, \"format\": 1}"),
	    "line 1 is not JSON: duplicate object key" },
	{ ALIS_STR("{\"format\": 9223372036854775808}"),
	    "line 1 is not JSON: too big integer" },
	{ ALIS_STR("{\"format\": 1} {}"), "line 1 is not JSON: end of file" },
	{ ALIS_STR("{\"format\": 1, \"alis\": \"\\u0000\"}"),
	    "line 1 is not JSON: \\u0000" },
	{ ALIS_STR("{\"format\": 1, \"alis\": \"\0\"}"),
	    "line 1 is not JSON: " },
	{ ALIS_STR("{\"format\": 1, \"alis\": \"\xFF\"}"),
	    "line 1 is not JSON: unable to decode" },
};

static void refuses(void **state)
{
	const size_t most = (size_t)4 << 20;
	struct alis_arena mem = { 0 };
	alis_str large;
	char *blanks;

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(unreadable); i++) {
		struct alis_claim claim =
		    alis_audit_claim(unreadable[i].json, &mem);
		alis_str why = alis_saying_in(&claim.why, ALIS_EN, &mem);
		unit_check(!claim.readable &&
		        alis_str_starts(why, alis_str_of(unreadable[i].why)),
		    unreadable[i].why);
	}
	blanks = ALIS_NEW(&mem, char, most + 1);
	memset(blanks, ' ', most + 1);
	memcpy(blanks, anew, sizeof(anew) - 1);
	large = (alis_str){ blanks, most };
	assert_true(alis_audit_claim(large, &mem).readable);
	large.n++;
	assert_false(alis_audit_claim(large, &mem).readable);
	/* A chain of brackets must not reach the end of the stack. */
	memset(blanks, '[', most);
	large.n = most;
	assert_false(alis_audit_claim(large, &mem).readable);
	alis_arena_release(&mem);
}

/* Every beginning of a summary is refused, and nothing is lost or overrun. */
static void refuses_beginnings(void **state)
{
	(void)state;
	for (size_t n = 0; n < sizeof(anew) - 2; n++) {
		struct alis_arena mem = { 0 };
		char *json = malloc(n + 1);
		assert_non_null(json);
		memcpy(json, anew, n);
		assert_false(
		    alis_audit_claim((alis_str){ json, n }, &mem).readable);
		free(json);
		alis_arena_release(&mem);
	}
}

static void names_verdicts(void **state)
{
	static const char *const names[ALIS_VERDICT_COUNT] = { "proved",
		"proved-values", "text-unproved", "differs", "other-journal",
		"old-rulebook", "other-rulebook", "unreadable", "stale",
		"pin-lost" };

	(void)state;
	for (int i = 0; i < ALIS_VERDICT_COUNT; i++) {
		assert_string_equal(
		    alis_verdict_name((enum alis_verdict)i), names[i]);
		assert_int_equal(alis_verdict_fails((enum alis_verdict)i),
		    i != ALIS_PROVED && i != ALIS_PROVED_VALUES);
	}
}

int test_audit(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(compares),
		UNIT_TEST(compares_lists),
		UNIT_TEST(shows_lines),
		UNIT_TEST(claims),
		UNIT_TEST(refuses),
		UNIT_TEST(refuses_beginnings),
		UNIT_TEST(names_verdicts),
	};

	return cmocka_run_group_tests_name("audit", tests, NULL, NULL);
}
