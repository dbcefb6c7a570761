/* SPDX-License-Identifier: MIT */
/*
 * Any bytes as a rule book: told in words, compared with another, and a journal
 * posted, judged and proved by it. A line "%%" parts the input in two books;
 * where there is no second one it is compared with a shipped one.
 */
#include <alis/report.h>

#include "fuzz.h"
#include "shared.h"

/* Some megabytes are enough for a short book and a short journal. */
#define MEMORY_MOST ((size_t)256 << 20)

/* Of every kind, with what rule books look at: overlaps, leave, part-time,
 * milestones, supervisors, plans. */
static const char journal[] =
    "alis Kari Nordmann\n"
    "    regelverk: hus\n"
    "    start: 2017-03-01\n"
    "    s\xC3\xB8knad: 2018-11-01\n"
    "    avtale: 2017-06-01\n"
    "    konvertert: 2019-06-01\n"
    "veileder Ola Hansen\n"
    "    spesialist: allmennmedisin\n"
    "2017-03-01..2017-12-31 * tjeneste 80 % allmennpraksis | Masfjorden\n"
    "2017-10-01.. * tjeneste 50 % sykehjem | byen\n"
    "2018-01-01..2018-09-30 tjeneste 60 % legevakt kirurgisk | Bergen\n"
    "2018-02-01..2018-03-15 * permisjon 50 % sykdom\n"
    "2018-07-02..2018-07-20 permisjon ferie\n"
    "2017-03-08 * veiledning 1,5 t Ola Hansen\n"
    "2017-03-22 * veiledning 1 t Ola Hansen\n"
    "2018-04-05 veiledning 1 t Kari Vik\n"
    "2017-09-16 16:00-23:00 * vakt Nordhordland legevakt | Rolig\n"
    "2018-04-07 16:00-23:00 vakt bakvakt\n"
    "2019-02-03 ! vakt Sotra\n"
    "2017-10-16..2017-10-19 * kurs 35 poeng Grunnkurs A | Bergen\n"
    "    bevis: bilag/a.pdf\n"
    "2018-02-03 * kurs 15 t Emnekurs i lungesykdommer | Oslo\n"
    "2018-02-10 * kurs 15 t Emnekurs i lungesykdommer | Oslo\n"
    "2018-05-03 utgift 12 500 kr kurs | Reise og hotell\n"
    "2018-06-01 * tilskudd 200 000 kr\n"
    "2018-06-01 plan revidert\n"
    "2018-06-02 * gruppeveiledning 3 t Ola Hansen\n"
    "2018-08-01 * l\xC3\xA6ringsm\xC3\xA5l FKM-12\n"
    "2018-09-03 m\xC3\xB8te 2 t fagm\xC3\xB8te | Stord\n"
    "    sted: Stord\n"
    "2018-12-01 * vurdering a\n";

/* The book that stands for all bytes in the file of that name. */
static struct alis_book book_of(alis_str bytes, struct alis_arena *mem)
{
	const alis_str path = ALIS_STR("regelverk/hus.regler");

	return (struct alis_book){
		.id = ALIS_STR("hus"),
		.src = alis_source_of(path, path, bytes, mem),
		.from_repository = true,
	};
}

static const struct alis_run *run_by(
    const struct alis_book *book, struct alis_arena *mem)
{
	struct alis_diags *diags = ALIS_NEW(mem, struct alis_diags, 1);
	const alis_str name = ALIS_STR("loggbok.alis");
	struct input *none = ALIS_NEW(mem, struct input, 1);
	struct alis_files *files = ALIS_NEW(mem, struct alis_files, 1);
	const struct alis_run *run;

	*files = input_files(none);
	diags->mem = mem;
	run = alis_track_run_with(
	    alis_source_of(name, name, alis_str_of(journal), mem), files,
	    (struct alis_shelf){ .books = book, .count = 1 }, TODAY, NULL, mem,
	    diags);
	entries_check(run->journal);
	diags_check(diags);
	statuses_check(run, mem);
	return run;
}

/* The book as the journal reads it. */
static struct alis_told_book told_of(const struct alis_run *run)
{
	must(run->books->book_count >= 2 &&
	        alis_str_is(run->books->books[0].id, "hus"),
	    "the journal has its rule books");
	return (struct alis_told_book){
		.books = run->books, .book = &run->books->books[0], .used = true
	};
}

static size_t rows_of(const struct alis_report *report, const char *key)
{
	for (size_t i = 0; i < report->count; i++)
		if (report->fields[i].key != NULL &&
		    alis_str_is(alis_str_of(report->fields[i].key), key))
			return report->fields[i].cell.table->row_count;
	must(false, "a report has its tables");
	return 0;
}

/* What a book says differs from nothing that it says itself. */
static void compare_check(const struct alis_told_book *was,
    const struct alis_told_book *is, const struct alis_run *run_was,
    const struct alis_run *run_is, enum alis_language language,
    struct alis_arena *mem)
{
	const struct alis_report *same =
	    alis_report_of_book_change(is, is, run_is, run_is, language, mem);

	must(rows_of(same, "changes") == 0 && rows_of(same, "results") == 0,
	    "a book is as it is");
	rendered_check(
	    alis_report_of_book_change(was, is, run_was, run_is, language, mem),
	    mem);
}

/* The proof of one requirement, as the length of the input will have it. */
static void proof_check(const struct alis_run *run, size_t size,
    enum alis_language language, struct alis_arena *mem)
{
	const struct alis_status *status;
	const struct alis_report *why;

	if (run->status_count == 0)
		return;
	status = alis_run_status(run, size / 3 % run->status_count);
	if (size % 2 == 0) {
		rendered_check(
		    alis_report_of_proof(run, status, NULL, language, mem),
		    mem);
		return;
	}
	why = alis_report_of_why_not(run, status, language, mem);
	if (why != NULL)
		rendered_check(why, mem);
}

/* The journal by a shipped book, which every input is compared with that is
 * one book alone; kept for as long as the program runs. */
static const struct alis_run *run_shipped(void)
{
	static struct alis_arena mem;
	static const struct alis_run *run;
	struct alis_book book;

	if (run != NULL)
		return run;
	must(alis_track_shipped(ALIS_STR("alis-vest"), &mem, &book),
	    "the book is shipped");
	book.id = ALIS_STR("hus");
	run = run_by(&book, &mem);
	return run;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input input = input_of(data, size);
	struct alis_arena mem = { .limit = MEMORY_MOST };
	enum alis_language language =
	    (enum alis_language)(size % ALIS_LANGUAGE_COUNT);
	struct alis_book is = book_of(input.parts[0], &mem);
	struct alis_book was = book_of(input.parts[1], &mem);
	const struct alis_run *run_is = run_by(&is, &mem);
	const struct alis_run *run_was =
	    input.parts[1].n > 0 ? run_by(&was, &mem) : run_shipped();
	struct alis_told_book told_is = told_of(run_is);
	struct alis_told_book told_was = told_of(run_was);

	rendered_check(
	    alis_report_of_book(&told_is, ALIS_STR(""), language, &mem), &mem);
	compare_check(&told_was, &told_is, run_was, run_is, language, &mem);
	proof_check(run_is, size, language, &mem);
	rendered_check(alis_report_of_status(run_is, "1", language,
	                   ALIS_ROOM_WIDE, ALIS_FOR_ALL, &mem),
	    &mem);
	alis_arena_release(&mem);
	input_release(&input);
	return 0;
}
