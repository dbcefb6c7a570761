/* SPDX-License-Identifier: MIT */
/* A journal that several threads read in pieces: it is what one reads. */
#include "../../src/parse/runs.h"
#include "../same.h"

#include "files.h"
#include "random.h"

/* Every sort of line, and every state that goes on from one to another. */
static const char *const lines[] = {
	"2018-01-12 16:00-23:00 * vakt Stord | natt\n",
	"2018-01-13 * veiledning 1,5 t Ola Hansen | Hud\n",
	"2018-01-14..2018-01-16 * kurs 15 poeng Lunge\n",
	"2018-01-14 * l\xC3\xA6ringsm\xC3\xA5l ALM-012 ; x\n",
	"2018-01-17 kurs Hud\n    bevis: a.pdf\n    emnekurs:hud  15 poeng\n",
	"2018-01-18 kurs Hud\n\n; between\n    refleksjon: one\n      two\n",
	"\n",
	"; a comment\n",
	"  \t\n",
	"# another one \xE2\x80\x8B\n",
	"    bevis: of nothing\n",
	"2018-02-30 vakt\n    bevis: b.pdf\n",
	"18.1.18 vakt\n",
	"2018-01-18 vakt Stord ; one blank\n",
	"2018-01-18 utgift 12.500,00 kr Reise\n",
	"tull og tays\n    bevis: c.pdf\n",
	"- list\n    bevis: c.pdf\n",
	"alias natt = vakt\n",
	"alis Kari\n    start: 2017-09-01\n",
	"kontroll 2018-12-31 legevakt = 14 vakter\n",
	"fast 2018-01-01..2018-12-31 hver uke vakt Stord\n",
	"inkluder b.alis\n",
	"inkluder mappe/*.alis\n",
	"<<<<<<< HEAD\n",
	"=======\n",
	"|||||||\n",
	">>>>>>> to\n",
	"<<<<<<<\n2018-01-13 vakt A\n=======\n2018-01-14 vakt A\n>>>>>>>\n",
	"2018-01-19 vakt \x1B\n",
	"2018-01-19 vakt 2\xE2\x80\xAE vakter\n    bevis: d.pdf\n",
	"2018-01-19 kurs A\n    bevis: \xF8.pdf\n    sted: Voss\n",
	"2018-01-19 vakt \xF8\n",
	"\xF8 \n",
	"2018-01-20 vakt x\r\n    bevis: e.pdf\r\n",
};

static const struct file_row supply[] = {
	{ "b.alis", "2018-01-12 vakt B\n2018-99-12 vakt B\n" },
	/* Long enough together to be read side by side; the first has
	 * another in it, so that those after it have other numbers than the
	 * order of their names lets one think. */
	{ "mappe/c.alis",
	    "2018-01-12 natt C\n    bevis: x\ninkluder ../b.alis\n"
	    "2018-01-12 vakt Voss\n2018-01-12 leve C\n" },
	{ "mappe/d.alis",
	    "2018-01-12 leve D\n2018-99-12 vakt D\n"
	    "2018-01-13 vakt D | x\n    bevis: y\n" },
	{ "mappe/e.alis",
	    "2018-01-12 natt E\n2018-01-13 * vakt E\n"
	    "inkluder d.alis\n2018-01-14 leve E\n" },
	{ NULL, NULL },
};

/* Read by one, and by several in pieces of different sizes. */
static void all_read_the_same(alis_str text)
{
	static const struct {
		unsigned hands;
		size_t piece;
	} ways[] = { { 1, 1 }, { 2, 60 }, { 3, 200 }, { 7, 1000 } };
	struct alis_files files = files_of(supply);
	struct alis_arena mem = { 0 };
	const struct alis_source *src =
	    alis_source_of(ALIS_STR("a.alis"), ALIS_STR("a.alis"), text, &mem);
	const struct alis_journal *first = NULL;
	struct alis_diags told[ALIS_COUNT(ways)];

	for (size_t i = 0; i < ALIS_COUNT(ways); i++) {
		const struct alis_journal *journal;
		told[i] = (struct alis_diags){ .mem = &mem };
		journal = alis__journal_in_pieces(src, &files, ways[i].piece,
		    ways[i].hands, NULL, &mem, &told[i]);
		if (first == NULL)
			first = journal;
		unit_check(same_journal(first, journal), "the journal");
		unit_check(told[0].count == told[i].count &&
		        told[0].errors == told[i].errors &&
		        same_diags(told[0].first, told[i].first),
		    "what is told");
	}
	alis_arena_release(&mem);
}

static void several_read_what_one_does(void **state)
{
	uint64_t seed = 7;

	(void)state;
	for (size_t i = 0; i < 400; i++) {
		struct alis_arena mem = { 0 };
		struct alis_out out = alis_out_memory(&mem);
		/* Some are nearly whole; in others anything goes. */
		size_t sorts = i % 3 == 0 ? 9 : ALIS_COUNT(lines);
		size_t n = 20 + test_below(&seed, 150);
		for (size_t k = 0; k < n; k++)
			alis_out_lit(&out, lines[test_below(&seed, sorts)]);
		all_read_the_same(alis_out_text(&out));
		all_read_the_same(
		    test_mutant(&seed, alis_out_text(&out), &mem));
		alis_arena_release(&mem);
	}
}

/* One thing that is hard, in the midst of what is not, at any place. */
static void one_hard_thing_is_no_harm(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(lines) * 8; i++) {
		struct alis_arena mem = { 0 };
		struct alis_out out = alis_out_memory(&mem);
		for (size_t k = 0; k < 40; k++)
			alis_out_lit(&out,
			    lines[k % 8 == i / ALIS_COUNT(lines) && k > 9
			            ? i % ALIS_COUNT(lines)
			            : k % 6]);
		all_read_the_same(alis_out_text(&out));
		alis_arena_release(&mem);
	}
}

int test_pieces(void)
{
	const struct CMUnitTest tests[] = {
		UNIT_TEST(several_read_what_one_does),
		UNIT_TEST(one_hard_thing_is_no_harm),
	};

	return cmocka_run_group_tests_name("pieces", tests, NULL, NULL);
}
