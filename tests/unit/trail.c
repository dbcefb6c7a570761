/* SPDX-License-Identifier: MIT */
/*
 * What became of entries through a history, what stands behind their marks,
 * and how late they came. Histories are drawn: each commit is a journal with
 * its parents; what is expected is worked out by hand.
 */
#include <alis/audit.h>

#include <string.h>

#include "files.h"

#define BOOK "alis Kari Nordmann\n    regelverk: allmennmedisin-2017\n"
#define MOST 6

static struct alis_version read(const char *text, struct alis_arena *mem)
{
	struct alis_files files = files_of(no_files);
	struct alis_diags *diags = ALIS_NEW(mem, struct alis_diags, 1);
	const alis_str parts[] = {
		strncmp(text, "alis ", 5) == 0 ? ALIS_STR("") : ALIS_STR(BOOK),
		alis_str_of(text)
	};
	const struct alis_source *main = alis_source_of(ALIS_STR("l.alis"),
	    ALIS_STR("l.alis"), alis_str_join(mem, parts, 2), mem);
	const struct alis_run *run;

	diags->mem = mem;
	run = alis_track_run(main, &files, 17896, mem, diags);
	return (struct alis_version){ run->journal, run->books };
}

struct commit_row {
	const char *journal; /* NULL: no more commits */
	int parents[3];      /* numbers plus one; 0 ends them */
};

struct history_row {
	const char *why;
	struct commit_row commits[MOST];
	const char *events; /* KIND@COMMIT:fields, marked by */
};

#define V1               "2018-01-12 * veiledning 1 t Ola | A\n"
#define V2               "2018-01-12 * veiledning 2 t Ola | A\n"
#define VN               "2018-01-12 * veiledning 1 t Ola | B\n"
#define VU               "2018-01-12 veiledning 1 t Ola | A\n"
#define W                "2018-02-12 * vakt Stord\n"
#define W2               "2018-02-12 * vakt Sotra\n"
#define P(days, percent) days " * tjeneste " percent " % allmennpraksis\n"
#define WRONG            "2018-13-01 * vakt Stord\n"
#define EIGHT(day) \
	day "1 * vakt A\n" day "2 * vakt A\n" day "3 * vakt A\n" day \
	    "4 * vakt A\n" day "5 * vakt A\n" day "6 * vakt A\n" day \
	    "7 * vakt A\n" day "8 * vakt A\n"
#define REMOVED \
	"removed@1:!<0 removed@1:!<0 removed@1:!<0 removed@1:!<0 " \
	"removed@1:!<0 removed@1:!<0 removed@1:!<0 removed@1:!<0"

static const struct history_row rows[] = {
	{ "nothing happens", { { V1, { 0 } }, { W V1, { 1 } } }, "" },
	{ "the amount, then the note",
	    { { V1, { 0 } }, { V2, { 1 } }, { VN W, { 2 } } },
	    "changed@1:amount!<0 changed@2:amount!,note<0" },
	{ "the note alone weighs little", { { V1, { 0 } }, { VN, { 1 } } },
	    "changed@1:note<0" },
	{ "not confirmed, so nothing",
	    { { VU, { 0 } }, { "2018-01-12 veiledning 2 t Ola | A\n", { 1 } },
	        { "", { 2 } } },
	    "" },
	{ "the mark alone",
	    { { V1, { 0 } }, { VU, { 1 } }, { V1, { 2 } }, { V2, { 3 } } },
	    "withdrawn@1:<0 changed@3:amount!<2" },
	{ "removed", { { V1 W, { 0 } }, { W, { 1 } } }, "removed@1:!<0" },
	{ "a period gets its end",
	    { { "2018-01-01.. * tjeneste 100 % allmennpraksis\n", { 0 } },
	        { "2018-01-01..2018-03-31 * tjeneste 100 % allmennpraksis\n",
	            { 1 } } },
	    "changed@1:date!ends<0" },
	{ "a merge of two additions tells nothing",
	    { { V1, { 0 } }, { V1 W, { 1 } },
	        { V1 "2018-03-01 * vakt Stord\n", { 1 } },
	        { V1 W "2018-03-01 * vakt Stord\n", { 2, 3 } } },
	    "" },
	{ "a merge that takes one side tells nothing twice",
	    { { V1 W, { 0 } }, { V2 W, { 1 } }, { V1 W2, { 1 } },
	        { V2 W2, { 2, 3 } } },
	    "changed@1:amount!<0 changed@2:what!<0" },
	{ "a merge that drops what one side has",
	    { { W, { 0 } }, { V1 W, { 1 } }, { W2, { 1 } }, { W2, { 2, 3 } } },
	    "changed@2:what!<0 removed@3:!<1" },
	{ "a merge that writes what neither has",
	    { { V1, { 0 } }, { V1 W, { 1 } },
	        { V1 "2018-03-01 * vakt Stord\n", { 1 } },
	        { V2 W "2018-03-01 * vakt Stord\n", { 2, 3 } } },
	    "changed@3:amount!<0" },
	{ "what one branch removed, and the other did not",
	    { { V1 W, { 0 } }, { W, { 1 } }, { V1 W2, { 1 } },
	        { W2, { 2, 3 } } },
	    "removed@1:!<0 changed@2:what!<0" },
	{ "a merge that takes one field of each side tells nothing twice",
	    { { V1, { 0 } }, { V2, { 1 } }, { VN, { 1 } },
	        { "2018-01-12 * veiledning 2 t Ola | B\n", { 2, 3 } } },
	    "changed@1:amount!<0 changed@2:note<0" },
	{ "the same, and the mark is gone with it",
	    { { V1, { 0 } }, { VN, { 1 } },
	        { "2018-01-12 veiledning 2 t Ola | A\n", { 1 } },
	        { "2018-01-12 veiledning 2 t Ola | B\n", { 2, 3 } } },
	    "changed@1:note<0 changed@2:amount!<0 changed@3:<0" },
	{ "a merge that takes one key of each side",
	    { { W "    x: 1\n    y: 1\n", { 0 } },
	        { W "    x: 2\n    y: 1\n", { 1 } },
	        { W "    x: 1\n    y: 2\n", { 1 } },
	        { W "    x: 2\n    y: 2\n", { 2, 3 } } },
	    "changed@1:attribute<0 changed@2:attribute<0" },
	{ "a merge that changes what one side alone has",
	    { { W, { 0 } }, { V1 W, { 1 } }, { W2, { 1 } },
	        { V2 W2, { 2, 3 } } },
	    "changed@2:what!<0 changed@3:amount!<1" },
	{ "the mark with something else",
	    { { V1, { 0 } }, { "2018-01-12 veiledning 2 t Ola | A\n", { 1 } } },
	    "changed@1:amount!<0" },
	{ "a period that goes on, and one that is moved as it ends",
	    { { P("2018-01-01..", "100"), { 0 } },
	        { P("2018-01-01..", "80"), { 1 } },
	        { P("2018-02-01..2018-03-31", "80"), { 2 } } },
	    "changed@1:amount!<0 changed@2:date!<0" },
	{ "lines with errors are nobody's entries",
	    { { V1 WRONG, { 0 } }, { V1, { 1 } }, { WRONG V1, { 2 } },
	        { V2, { 3 } } },
	    "changed@3:amount!<0" },
	{ "a line below it", { { W, { 0 } }, { W "    x: 1\n", { 1 } } },
	    "changed@1:attribute<0" },
	{ "other names for kinds",
	    { { "alias a = vakt\n" W, { 0 } }, { W, { 1 } },
	        { "alias a = vakt\n" W, { 2 } },
	        { "alias b = vakt\n" W, { 3 } } },
	    "" },
	{ "a scheme more, and again one",
	    { { V1, { 0 } },
	        { "alis Kari Nordmann\n    regelverk: "
	          "allmennmedisin-2017, kompetansekrav\n" V1,
	            { 1 } },
	        { V2, { 2 } } },
	    "changed@2:amount!<0" },
	{ "more than fit into the first room",
	    { { EIGHT("2018-03-0") EIGHT("2018-04-0") EIGHT("2018-05-0"),
	          { 0 } },
	        { "", { 1 } } },
	    REMOVED " " REMOVED " " REMOVED },
};

static struct alis_trail *trail_of(const struct history_row *row,
    struct alis_version *versions, struct alis_arena *mem)
{
	struct alis_trail *trail = alis_trail_begin(MOST, mem);

	for (size_t i = 0; i < MOST && row->commits[i].journal != NULL; i++) {
		const int *parents = row->commits[i].parents;
		struct alis_version of[3];
		size_t numbers[3], n = 0;
		for (; n < 3 && parents[n] > 0; n++) {
			numbers[n] = (size_t)parents[n] - 1;
			of[n] = versions[numbers[n]];
		}
		versions[i] = read(row->commits[i].journal, mem);
		alis_trail_add(trail, i, &versions[i], numbers, of, n, mem);
	}
	return trail;
}

static alis_str events_text(
    const struct alis_trail *trail, struct alis_arena *mem)
{
	static const char *const names[] = { "changed", "withdrawn",
		"removed" };
	struct alis_trail_events events = alis_trail_events(trail);
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < events.count; i++) {
		const struct alis_trail_event *e = &events.at[i];
		alis_out_lit(&out, i > 0 ? " " : "");
		alis_out_lit(&out, names[e->kind]);
		alis_out_char(&out, '@');
		alis_out_count(&out, (int64_t)e->commit);
		alis_out_char(&out, ':');
		for (size_t k = 0; k < e->field_count; k++) {
			alis_out_lit(&out, k > 0 ? "," : "");
			alis_out_lit(&out, alis_field_name(e->fields[k].field));
			alis_out_lit(&out, k == 0 && e->is_weighty ? "!" : "");
		}
		alis_out_lit(
		    &out, e->field_count == 0 && e->is_weighty ? "!" : "");
		alis_out_lit(&out, e->only_ends ? "ends" : "");
		alis_out_char(&out, '<');
		alis_out_count(&out, (int64_t)e->marked_by);
	}
	return alis_out_text(&out);
}

static void follows_entries(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		struct alis_arena mem = { 0 };
		struct alis_version versions[MOST];
		struct alis_trail *trail = trail_of(&rows[i], versions, &mem);
		check_text(
		    events_text(trail, &mem), rows[i].events, rows[i].why);
		for (size_t k = 0; k < MOST; k++)
			alis_trail_forget(trail, k);
		alis_arena_release(&mem);
	}
}

/* ---- behind a mark ---- */

/* The digest of the first entry of a journal. */
static struct alis_hex digest_of(const char *journal, struct alis_arena *mem)
{
	struct alis_version version = read(journal, mem);

	return alis_entry_digest(
	    alis_journal_entry(version.journal, 0), &version, mem);
}

/* Commit 0 has the entry unmarked; commit 1, by a supervisor, attests it. */
static const struct backing_row {
	const char *why;
	const char *second, *third; /* journals */
	enum alis_signed signed_as;
	bool is_supervisor, attests, by_supervisor;
	const char *principal;
	enum alis_backing backing;
} cases[] = {
	{ "verified", V1, V1, ALIS_SIGNED_VALID, true, true, true,
	    "ola@alis.example", ALIS_BACKED_SIGNED },
	{ "no supervisor's key", V1, V1, ALIS_SIGNED_VALID, false, true, true,
	    "eva@alis.example", ALIS_BACKED_WRONGLY },
	{ "the key that wrote it", V1, V1, ALIS_SIGNED_VALID, true, true, true,
	    "kari@alis.example", ALIS_BACKED_WRONGLY },
	{ "not checked", V1, V1, ALIS_SIGNED_NOT_CHECKED, false, true, true, "",
	    ALIS_BACKED_NOT_CHECKED },
	{ "a signature that does not fit", V1, V1, ALIS_SIGNED_BAD, false, true,
	    true, "", ALIS_BACKED_WRONGLY },
	{ "attested, unsigned", V1, V1, ALIS_UNSIGNED, false, true, true, "",
	    ALIS_BACKED_UNSIGNED },
	{ "marked by a supervisor's address", V1, V1, ALIS_UNSIGNED, false,
	    false, true, "", ALIS_BACKED_MARKED },
	{ "marked by the ALIS", V1, V1, ALIS_UNSIGNED, false, false, false, "",
	    ALIS_BACKED_ALONE },
	{ "changed since", V1, V2, ALIS_SIGNED_VALID, true, true, true,
	    "ola@alis.example", ALIS_BACKED_CHANGED },
	{ "beside a line with an error", V1 WRONG, V1, ALIS_SIGNED_VALID, true,
	    true, true, "ola@alis.example", ALIS_BACKED_SIGNED },
	{ "two of the same, one attested", V1, V1 V1, ALIS_SIGNED_VALID, true,
	    true, true, "ola@alis.example", ALIS_BACKED_SIGNED },
};

static void check_backing(const struct backing_row *c)
{
	struct alis_arena mem = { 0 };
	const struct history_row row = { "",
		{ { VU, { 0 } }, { c->second, { 1 } }, { c->third, { 2 } } },
		"" };
	struct alis_version versions[MOST];
	struct alis_trail *trail = trail_of(&row, versions, &mem);
	struct alis_hex digest = digest_of(VU, &mem);
	const struct alis_owner owner = { ALIS_STR("Kari Nordmann"),
		ALIS_STR("") };
	const struct alis_attestation attestation = {
		.by = ALIS_STR("Ola"),
		.author = ALIS_STR("ola@alis.example"),
		.owner = owner,
		.digests = &digest,
		.count = 1,
		.signature = { .state = c->signed_as,
		    .principal = alis_str_of(c->principal),
		    .is_supervisor = c->is_supervisor },
	};
	const struct alis_evidence evidence[MOST] = {
		{ .principal = ALIS_STR("kari@alis.example") },
		{ .by_supervisor = c->by_supervisor },
		{ .by_supervisor = false },
	};
	const struct alis_attested *attested =
	    alis_attested_of(&attestation, c->attests, &owner, &mem);
	struct alis_backings backings;
	if (c->attests)
		alis_trail_note(trail, 1, &versions[1], &digest, 1, &mem);
	backings =
	    alis_backings_of(trail, 2, &versions[2], attested, evidence, &mem);
	unit_check(backings.at[0].backing == c->backing, c->why);
	/* Playing an attestation back covers no second entry. */
	if (backings.count > 1)
		unit_check(backings.at[1].backing == ALIS_BACKED_ALONE, c->why);
	for (size_t k = 0; k < MOST; k++)
		alis_trail_forget(trail, k);
	alis_arena_release(&mem);
}

static void tells_what_stands_behind(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(cases); i++)
		check_backing(&cases[i]);
}

/* ---- how late ---- */

static void counts_days(void **state)
{
	static const struct {
		int64_t days;
		enum alis_late late;
	} edges[] = { { -1, ALIS_LATE_AHEAD }, { 0, ALIS_LATE_SAME_DAY },
		{ 1, ALIS_LATE_WEEK }, { 7, ALIS_LATE_WEEK },
		{ 8, ALIS_LATE_MONTH }, { 31, ALIS_LATE_MONTH },
		{ 32, ALIS_LATE_QUARTER }, { 92, ALIS_LATE_QUARTER },
		{ 93, ALIS_LATE_YEAR }, { 366, ALIS_LATE_YEAR },
		{ 367, ALIS_LATE_LATER }, { INT64_MAX, ALIS_LATE_LATER } };
	int64_t odd[] = { 9, -4, 2 }, even[] = { 10, 1, 4, 300 };
	struct alis_lateness late;

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(edges); i++)
		unit_check(alis_late_of(edges[i].days) == edges[i].late,
		    alis_late_name(edges[i].late));
	late = alis_lateness_of(odd, 3);
	assert_int_equal(late.twice_median, 4);
	assert_int_equal(late.longest, 9);
	assert_int_equal(late.counts[ALIS_LATE_AHEAD], 1);
	late = alis_lateness_of(even, 4);
	assert_int_equal(late.twice_median, 14); /* 4 + 10 */
	assert_int_equal(late.counts[ALIS_LATE_WEEK], 2);
	assert_int_equal(alis_lateness_of(NULL, 0).count, 0);
}

int test_trail(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(follows_entries),
		UNIT_TEST(tells_what_stands_behind),
		UNIT_TEST(counts_days),
	};

	return cmocka_run_group_tests_name("trail", tests, NULL, NULL);
}
