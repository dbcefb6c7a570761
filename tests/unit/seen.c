/* SPDX-License-Identifier: MIT */
#include <alis/io.h>
#include <alis/trust.h>

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "files.h"
#include "sandbox.h"

#define A "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
#define B "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
#define Z "0000000000000000000000000000000000000000"
#define L A "aaaaaaaaaaaaaaaaaaaaaaaa" /* 64 digits */
#define T "2018-12-31T12:00:00Z "

struct row {
	const char *log;
	const char *codes;
	size_t lines;
	const char *why;
};

static const struct row rows[] = {
	{ T "kari main " Z " " A "\n", "", 1, "one sighting" },
	{ "# the leader's log\n\n" T "kari main " Z " " A "\n", "", 1,
	    "remarks and empty lines" },
	{ T "kari main " Z " " A, "", 1, "a last line without its end" },
	{ T "kari main " Z " " A "\n" T "ola main " Z " " B "\n" T
	    "kari main " A " " B "\n",
	    "", 3, "each branch of each repository has its own chain" },
	{ T "kari main " Z " " L "\n", "A100@1:1+136", 0,
	    "ids of two lengths" },
	{ T "kari main " Z "  " A "\n", "A100@1:1+113", 0, "two blanks" },
	{ T "kari main " Z "\n", "A100@1:1+71", 0, "four words" },
	{ T "kari main " Z " " A " x\n", "A100@1:1+114", 0, "six words" },
	{ "2018-12-31 12:00:00Z kari main " Z " " A "\n", "A100@1:1+112", 0,
	    "another form of time" },
	{ "2018-02-30T12:00:00Z kari main " Z " " A "\n", "A100@1:1+112", 0,
	    "a day that is none" },
	{ "2018-12-31T24:00:00Z kari main " Z " " A "\n", "A100@1:1+112", 0,
	    "an hour that is none" },
	{ "2018-12-31T12:60:00Z kari main " Z " " A "\n", "A100@1:1+112", 0,
	    "a minute that is none" },
	{ "2018-12-31T12:00:60Z kari main " Z " " A "\n", "A100@1:1+112", 0,
	    "a second that is none" },
	{ "2018-12-31T12:00:0xZ kari main " Z " " A "\n", "A100@1:1+112", 0,
	    "a letter in a second" },
	{ "2018-12-31T12:/0:00Z kari main " Z " " A "\n", "A100@1:1+112", 0,
	    "a stroke in a minute" },
	{ "2018-12-31T12.00:00Z kari main " Z " " A "\n", "A100@1:1+112", 0,
	    "a dot behind the hour" },
	{ "2018-12-31T12:00.00Z kari main " Z " " A "\n", "A100@1:1+112", 0,
	    "a dot behind the minute" },
	{ "2018-12-31T12:00:00z kari main " Z " " A "\n", "A100@1:1+112", 0,
	    "a small letter behind it" },
	{ "2018-12-31T12:00Z kari main " Z " " A "\n", "A100@1:1+109", 0,
	    "a time without its seconds" },
	{ T "kari main "
	    "gggggggggggggggggggggggggggggggggggggggg " A "\n",
	    "A100@1:1+112", 0, "an id of letters that are no digits" },
	{ T "kari main "
	    "HEAD " A "\n",
	    "A100@1:1+76", 0, "a name in place of an id" },
	{ T "kari main " Z " " B "B\n", "A100@1:1+113", 0, "41 digits" },
	{ T "kari \xC2\xA0main " Z
	    " AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n",
	    "A100@1:1+113", 0, "capital digits" },
	{ T "ka\x1Bri main " Z " " A "\n", "A100@1:1+113", 0,
	    "an escape in a name" },
	{ T "kari main " Z " " A "\n2018-12-31T11:59:59Z kari main " A " " B
	    "\n",
	    "A101@2:1+112", 2, "time that goes back" },
	{ T "kari main " A " " B "\n", "A102@1:1+112", 1,
	    "a first line that is not the first" },
	{ T "kari main " Z " " A "\n" T "kari main " B " " A "\n",
	    "A102@2:1+112", 2, "a line between is missing" },
	{ T "kari main " Z " " A "\n" T "kari main " A " " B "\n" T
	    "kari main " Z " " B "\n" T "kari main " A " " B "\n",
	    "", 4, "the lines of two leaders, merged" },
	{ T "ola main " Z " " B "\n" T "kari main " Z " " A "\n" T
	    "kari main " B " " A "\n",
	    "A102@3:1+112", 3, "a branch has not been where another was" },
	{ T "kari main " Z " " A "\n" T "kari main " A " " Z "\n" T
	    "kari main " Z " " B "\n",
	    "", 3, "a branch that went and came" },
};

static struct alis_seen_log read_log(
    const char *text, struct alis_arena *mem, struct alis_diags *diags)
{
	const alis_str name = ALIS_STR("seen.log");

	*diags = (struct alis_diags){ .mem = mem };
	return alis_seen_read(
	    alis_source_of(name, name, alis_str_of(text), mem), mem, diags);
}

static void reads_logs(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		struct alis_arena mem = { 0 };
		struct alis_diags diags;
		struct alis_seen_log log = read_log(rows[i].log, &mem, &diags);
		check_text(
		    diags_text(&diags, &mem), rows[i].codes, rows[i].why);
		unit_check(log.count == rows[i].lines, rows[i].why);
		alis_arena_release(&mem);
	}
}

/* What was seen is never older than the line above it. */
static void time_stands_still(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_diags diags;
	struct alis_seen_log log =
	    read_log("1970-01-02T00:00:01Z kari main " Z " " A
	             "\n1970-01-01T00:00:00Z kari main " A " " B "\n",
	        &mem, &diags);

	(void)state;
	assert_int_equal(log.lines[0].when, 86401);
	assert_int_equal(log.lines[1].when, 86401);
	assert_null(alis_seen_last(&log, ALIS_STR("kari"), ALIS_STR("b")));
	assert_string_equal(
	    alis_seen_last(&log, ALIS_STR("kari"), ALIS_STR("main"))->is.text,
	    B);
	alis_arena_release(&mem);
}

/* In a log that several keep, lines of one come behind those of another. */
static void shared_logs_may_go_back(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };
	const alis_str name = ALIS_STR("sett.txt");
	const alis_str text =
	    ALIS_STR("1970-01-02T00:00:01Z kari main " Z " " A
	             "\n1970-01-01T00:00:00Z ola main " Z " " B "\n"
	             "1970-01-03T00:00:00Z ola main " A " " B "\n");
	struct alis_seen_log log = alis_seen_read_shared(
	    alis_source_of(name, name, text, &mem), &mem, &diags);

	(void)state;
	check_text(diags_text(&diags, &mem), "A102@3:1+111",
	    "the time is no complaint, and the chain is");
	assert_int_equal(log.lines[1].when, 86401);
	assert_true(alis_seen_at(
	    &log, ALIS_STR("ola"), ALIS_STR("main"), &log.lines[1].is));
	assert_false(alis_seen_at(
	    &log, ALIS_STR("ola"), ALIS_STR("main"), &log.lines[0].is));
	alis_arena_release(&mem);
}

static void writes_what_it_reads(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_diags diags;
	static const char text[] =
	    T "kari main " Z " " A "\n" T "kari origin/\xC3\xA5 " Z " " B "\n" T
	      "kari main " A " " Z "\n";
	struct alis_seen_log log = read_log(text, &mem, &diags);
	struct alis_out out = alis_out_memory(&mem);

	(void)state;
	for (size_t i = 0; i < log.count; i++)
		alis_seen_put(&out, &log.lines[i]);
	check_text(alis_out_text(&out), text, "the same bytes");
	assert_false(alis_seen_is_name(ALIS_STR("two words")));
	assert_false(alis_seen_is_name(ALIS_STR("")));
	assert_false(alis_seen_is_name(ALIS_STR("#kari")));
	assert_false(alis_seen_is_name(ALIS_STR("a\nb")));
	assert_true(alis_seen_is_name(ALIS_STR("origin/\xC3\xA5s")));
	alis_arena_release(&mem);
}

/* ---- adding to a file ---- */

static int add(void *with, alis_str was, struct alis_arena *mem, alis_str *more,
    struct alis_err *err)
{
	const char **text = with;

	(void)mem;
	if (text[1] != NULL && !alis_str_is(was, text[1]))
		return alis_fail(err, ALIS_EIO, "it was otherwise");
	*more = alis_str_of(text[0]);
	return ALIS_OK;
}

static void adds_at_the_end(void **state)
{
	struct sandbox *box = sandbox_new();
	struct alis_arena *mem = &box->mem;
	struct alis_err *err = &box->err;
	const alis_str path = ALIS_STR("seen.log");
	const char *first[] = { "one\n", "" };
	const char *torn[] = { "two", "one\n" };
	const char *third[] = { "three\n", "one\ntwo" };
	const char *refuses[] = { "four\n", "something else" };

	(void)state;
	assert_int_equal(alis_io_append(path, add, first, mem, err), 0);
	assert_int_equal(alis_io_append(path, add, torn, mem, err), 0);
	assert_int_equal(alis_io_append(path, add, third, mem, err), 0);
	assert_int_equal(
	    alis_io_append(path, add, refuses, mem, err), ALIS_EIO);
	assert_string_equal(
	    sandbox_run(box, "cat seen.log"), "one\ntwo\nthree\n");
	assert_int_equal(
	    alis_io_append(ALIS_STR("no/such"), add, first, mem, err),
	    ALIS_EIO);
	sandbox_run(box, "mkfifo pipe");
	assert_int_equal(
	    alis_io_append(ALIS_STR("pipe"), add, first, mem, err), ALIS_ELINK);
	sandbox_free(box);
}

int test_seen(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(reads_logs),
		UNIT_TEST(time_stands_still),
		UNIT_TEST(shared_logs_may_go_back),
		UNIT_TEST(writes_what_it_reads),
		UNIT_TEST(adds_at_the_end),
	};

	return cmocka_run_group_tests_name("seen", tests, NULL, NULL);
}
