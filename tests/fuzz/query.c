/* SPDX-License-Identifier: MIT */
/*
 * Any bytes as the words of a query, one a line, put to a journal that is
 * read once. Whatever they are, they are read, or told what is wrong with
 * them; and a pattern that runs wild is told before anybody waits.
 */
#include <alis/query.h>
#include <alis/render.h>

#include <time.h>

#include "fuzz.h"
#include "shared.h"

#define WORDS_MOST 32
/* Of a sanitized program on a machine that is busy; a query takes a
 * millisecond. */
#define SECONDS_MOST 5

static const char journal[] =
    "alis Kari Nordmann\n"
    "    regelverk: allmennmedisin-2017\n"
    "    start: 2017-09-01\n"
    "veileder Ola Hansen\n"
    "    spesialist: allmennmedisin\n"
    "2017-09-01.. * tjeneste 100 % allmennpraksis | Masfjorden\n"
    "2017-09-08 * veiledning 1,5 t Ola Hansen | Konsultasjon\n"
    "2017-09-16 16:00-23:00 * vakt Nordhordland legevakt | Rolig\n"
    "2017-10-16..2017-10-19 * kurs Grunnkurs A | Bergen\n"
    "    bevis: bilag/grunnkurs-a.pdf\n"
    "2018-02-03 ! kurs 15 poeng Emnekurs i lungesykdommer | Oslo\n"
    "2018-05-03 utgift 12 500 kr kurs | Reise og hotell\n"
    "2018-06-01 * kurs \xC3\x86rlighet | a\xCC\x8A og \xC3\xA5\n"
    "2018-09-03..2018-09-07 * kurs Nidaroskongressen\n"
    "    emnekurs:lunge  15 poeng\n"
    "2018-12-01 notat | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa! "
    "abababababababababababababababababababababababababababababab 1 2 3\n";

/* Kept for as long as the program runs. */
static const struct alis_run *run_once(void)
{
	static struct alis_arena mem;
	static struct alis_diags diags;
	static const struct alis_run *run;
	struct input none = { 0 };
	struct alis_files files = input_files(&none);
	const alis_str name = ALIS_STR("loggbok.alis");

	if (run != NULL)
		return run;
	diags.mem = &mem;
	run = alis_track_run(
	    alis_source_of(name, name, alis_str_of(journal), &mem), &files,
	    TODAY, &mem, &diags);
	must(diags.errors == 0, "the journal has no error");
	return run;
}

static size_t words_of(alis_str text, alis_str *words, struct alis_arena *mem)
{
	size_t count = 0;

	while (text.n > 0 && count < WORDS_MOST) {
		alis_cut cut = alis_str_cut(text, '\n');
		words[count++] = alis_str_copy(cut.head, mem);
		text = cut.tail;
	}
	return count;
}

static void findings_check(
    const struct alis_diags *diags, size_t size, struct alis_arena *mem)
{
	const struct alis_style style = { .width = 80, .colour = false };
	struct alis_findings findings = alis_report_findings(
	    diags, (enum alis_language)(size % ALIS_LANGUAGE_COUNT), mem);
	struct alis_out out = alis_out_memory(mem);

	must(findings.count == diags->count, "all is told");
	alis_render_findings(findings, style, &out);
	text_check(&out);
}

/* What is picked is summed to what it is made up of, in some form. */
static void sums_check(const struct alis_run *run,
    const struct alis_selection *picked, size_t size, struct alis_arena *mem)
{
	const struct alis_style style = { .width = 80, .colour = false };
	struct alis_out out = alis_out_memory(mem);

	alis_render_text(size % 2 == 0
	        ? alis_report_of_list(run, picked, run->language, mem)
	        : alis_report_of_sum(
	              run, picked, ALIS_SUM_BY_WEEK, run->language, mem),
	    style, &out);
	text_check(&out);
}

static void picked_check(
    const struct alis_run *run, const struct alis_selection *picked)
{
	for (size_t i = 0; i < run->journal->entry_count; i++)
		must(!picked->entries[i] ||
		        !alis_journal_entry(run->journal, i)->faulty,
		    "no entry with an error is picked");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct alis_run *run = run_once();
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };
	alis_str words[WORDS_MOST];
	size_t count =
	    words_of((alis_str){ (const char *)data, size }, words, &mem);
	clock_t start = clock();
	const struct alis_query *query = alis_query_read(ALIS_STR("QUERY"),
	    words, count, run->journal, run->books, &mem, &diags);
	const struct alis_selection *picked = NULL;

	if (diags.errors == 0)
		picked = alis_query_select(
		    query, run->journal, run->posted, run->today, &mem, &diags);
	must((clock() - start) / CLOCKS_PER_SEC < SECONDS_MOST,
	    "nobody waits for a query");
	diags_check(&diags);
	findings_check(&diags, size, &mem);
	if (picked != NULL)
		picked_check(run, picked);
	if (picked != NULL && diags.errors == 0)
		sums_check(run, picked, size, &mem);
	alis_arena_release(&mem);
	return 0;
}
