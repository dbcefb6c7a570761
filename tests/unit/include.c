/* SPDX-License-Identifier: MIT */
/* What 'inkluder' reads, from a supply in memory. */
#include <alis/parse.h>

#include <stdio.h>
#include <string.h>

#include "shown.h"

#define ROWS_MOST 6

struct include_row {
	struct file_row files[ROWS_MOST]; /* the first is the journal */
	const char *sources;              /* in order of reading */
	const char *diags;
	const char *why;
};

#define MAIN   "l.alis"
#define V(day) "2018-01-" day " vakt\n"

static const struct include_row rows[] = {
	{ { { MAIN, "inkluder b.alis\n" }, { "b.alis", V("01") } },
	    "l.alis b.alis", "", "one file" },
	{ { { MAIN, "include a/b.alis\n" }, { "a/b.alis", V("01") } },
	    "l.alis a/b.alis", "", "in a folder" },
	{ { { "a/l.alis", "inkluder ../b/c.alis\n" },
	      { "b/c.alis", "inkluder d.alis\n" }, { "b/d.alis", "" } },
	    "a/l.alis b/c.alis b/d.alis", "",
	    "relative to the file that names it" },
	{ { { MAIN, "inkluder a/*.alis\n" }, { "a/b.alis", "" },
	      { "a/a.alis", "" }, { "a/c.txt", "" }, { "a/.x.alis", "" } },
	    "l.alis a/a.alis a/b.alis", "", "a star, sorted, no dot file" },
	{ { { MAIN, "inkluder 201?.alis\n" }, { "2018.alis", "" },
	      { "2019.alis", "" }, { "20190.alis", "" } },
	    "l.alis 2018.alis 2019.alis", "", "a question mark is one letter" },
	{ { { MAIN, "inkluder ?.alis\n" }, { "\xC3\xA5.alis", "" },
	      { "bb.alis", "" } },
	    "l.alis \xC3\xA5.alis", "", "of two bytes" },
	{ { { MAIN, "inkluder */x*.alis\n" }, { "b/x1.alis", "" },
	      { "a/x2.alis", "" }, { "a/x1.alis", "" }, { "c/y.alis", "" } },
	    "l.alis a/x1.alis a/x2.alis b/x1.alis", "", "two stars" },
	{ { { MAIN, "inkluder a*b*c.alis\n" }, { "abc.alis", "" },
	      { "aXbXbXc.alis", "" }, { "acb.alis", "" } },
	    "l.alis aXbXbXc.alis abc.alis", "", "a star takes all it needs" },
	{ { { MAIN, "inkluder b.alis\n" V("01") } }, "l.alis", "A030@1:10+6",
	    "a file that is not there" },
	{ { { MAIN, "inkluder a/*.alis\n" } }, "l.alis", "A030@1:10+8",
	    "no file fits" },
	{ { { MAIN, "inkluder " MAIN "\n" } }, "l.alis", "A032@1:10+6",
	    "itself" },
	{ { { MAIN, "inkluder b.alis\n" }, { "b.alis", "inkluder c.alis\n" },
	      { "c.alis", "\ninkluder l.alis\n" } },
	    "l.alis b.alis c.alis", "A032@2:10+6", "itself by way of others" },
	{ { { MAIN, "inkluder /etc/passwd\n" } }, "l.alis", "A031@1:10+11",
	    "an absolute path" },
	{ { { MAIN, "inkluder ../b.alis\n" } }, "l.alis", "A031@1:10+9",
	    "out of the repository" },
	{ { { MAIN, "inkluder a/../../b.alis\n" } }, "l.alis", "A031@1:10+14",
	    "the same by a detour" },
	{ { { MAIN, "inkluder C:\\b.alis\n" } }, "l.alis", "A031@1:10+9",
	    "a drive" },
	{ { { MAIN, "inkluder b.alis\n" }, { "b.alis", NULL } }, "l.alis",
	    "A031@1:10+6", "a link" },
	{ { { MAIN, "inkluder privat.alis\n" }, { "privat.alis", "" } },
	    "l.alis", "A031@1:10+11", "what is private" },
	{ { { MAIN, "inkluder *.alis\n" }, { "a.alis", "" },
	      { "privat.alis", "" } },
	    "l.alis a.alis", "", "a star leaves out the private and itself" },
	{ { { MAIN, "inkluder\n" } }, "l.alis", "A024@1:1+8", "no name" },
};

static alis_str sources_text(
    const struct alis_journal *journal, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < journal->source_count; i++) {
		alis_out_lit(&out, i > 0 ? " " : "");
		alis_out_put(&out, journal->sources[i]->path);
	}
	return alis_out_text(&out);
}

static const struct alis_journal *read_from(const struct file_row *table,
    struct alis_arena *mem, struct alis_diags *diags)
{
	struct alis_files files = files_of(table);
	alis_str path = alis_str_of(table[0].path);
	const struct alis_source *main =
	    alis_source_of(path, path, alis_str_of(table[0].text), mem);

	return alis_parse_journal(main, &files, mem, diags);
}

static void includes_files(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		struct alis_arena mem = { 0 };
		struct alis_diags diags = { .mem = &mem };
		const struct alis_journal *journal =
		    read_from(rows[i].files, &mem, &diags);
		check_text(
		    sources_text(journal, &mem), rows[i].sources, rows[i].why);
		check_text(
		    diags_text(&diags, &mem), rows[i].diags, rows[i].why);
		alis_arena_release(&mem);
	}
}

/* What is included stands where it is named. */
static void keeps_the_order(void **state)
{
	static const struct file_row table[] = {
		{ MAIN, V("01") "inkluder b.alis\n" V("03") },
		{ "b.alis", V("02") },
		{ NULL, NULL },
	};
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };

	(void)state;
	check_text(journal_text(read_from(table, &mem, &diags), &mem),
	    "2018-01-01 vakt\n2018-01-02 vakt\n2018-01-03 vakt",
	    "in order of reading");
	alis_arena_release(&mem);
}

/* A chain of files, each of which includes the next. */
static void limits_depth(void **state)
{
	char paths[20][8], texts[20][32];
	struct file_row table[21];

	(void)state;
	for (int depth = 16; depth <= 17; depth++) {
		struct alis_arena mem = { 0 };
		struct alis_diags diags = { .mem = &mem };
		const struct alis_journal *journal;
		for (int i = 0; i <= depth; i++) {
			snprintf(paths[i], sizeof(paths[i]), "%02d.alis", i);
			snprintf(texts[i], sizeof(texts[i]),
			    "inkluder %02d.alis\n", i + 1);
			if (i == depth)
				texts[i][0] = '\0';
			table[i] = (struct file_row){ paths[i], texts[i] };
		}
		table[depth + 1] = (struct file_row){ NULL, NULL };
		journal = read_from(table, &mem, &diags);
		unit_check(journal->source_count == 17, "sixteen deep");
		check_text(diags_text(&diags, &mem),
		    depth == 16 ? "" : "A033@1:10+7", "no deeper");
		alis_arena_release(&mem);
	}
}

int test_include(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(includes_files),
		UNIT_TEST(keeps_the_order),
		UNIT_TEST(limits_depth),
	};
	return cmocka_run_group_tests_name("include", tests, NULL, NULL);
}
