/* SPDX-License-Identifier: MIT */
#include "judge.h"

static const struct alis_shelf no_shelf = { .count = 0 };

/* '*src' is NULL if there is no file that can be one. */
static int file_of(const struct alis_files *files, alis_str path,
    struct alis_arena *mem, const struct alis_source **src,
    struct alis_err *err)
{
	int code = files->read(files->from, path, mem, src, err);

	if (code == ALIS_OK)
		return code;
	*src = NULL;
	return code == ALIS_ENOENT || code == ALIS_ELINK ? ALIS_OK : code;
}

/* A summary file; empty if there is none. */
static int summary_file(struct judge *judge, const struct alis_files *files,
    const char *name, struct alis_arena *mem, alis_str *bytes,
    struct alis_err *err)
{
	const struct alis_source *src;
	int code = file_of(
	    files, cli_beside(judge->cli, judge->loaded, name), mem, &src, err);

	*bytes = code == ALIS_OK && src != NULL ? src->bytes : ALIS_STR("");
	return code;
}

/* Make the summary anew, with the rule books of a shelf before those that
 * stand there; '*run' is NULL if there is no journal. */
static int judge_by(struct judge *judge, const struct alis_files *files,
    struct judged *judged, struct alis_shelf shelf, struct alis_arena *mem,
    const struct alis_run **run, struct alis_err *err)
{
	static const struct alis_saying no_journal = {
		.text = ALIS_TEXT("the commit has no journal")
	};
	struct alis_diags *diags = ALIS_NEW(mem, struct alis_diags, 1);
	const struct alis_source *main;
	struct summary anew;
	int code = file_of(files, judge->loaded->path, mem, &main, err);

	*run = NULL;
	if (code < 0)
		return code;
	if (main == NULL) {
		judged->verdict = ALIS_OTHER_JOURNAL;
		judged->found = (struct alis_sayings){ &no_journal, 1 };
		return ALIS_OK;
	}
	diags->mem = mem;
	*run = alis_track_run_with(
	    main, files, shelf, judged->claim.date, judge->kept, mem, diags);
	anew = cli_summary(*run, mem);
	judged->verdict = alis_audit_compare(judged->json, anew.json,
	    judged->text, anew.text, mem, &judged->found);
	return ALIS_OK;
}

/* The first of the findings, and what is said of the rule books, before the
 * findings by those books. */
static struct alis_sayings found_by_books(const struct old_shelf *shelf,
    struct alis_sayings first, struct alis_sayings found, bool proved,
    struct alis_arena *mem)
{
	size_t books = shelf->shelf.count;
	struct alis_saying *all =
	    ALIS_NEW(mem, struct alis_saying, 2 * books + found.count + 1);
	size_t n = 0;

	/* Books that differ are told before all else, one by one. */
	for (size_t i = 0; i < books && i < first.count; i++)
		all[n++] = first.at[i];
	for (size_t i = 0; i < books; i++)
		all[n++] = old_book_said(shelf, i, proved);
	for (size_t i = 0; i < found.count; i++)
		all[n++] = found.at[i];
	return (struct alis_sayings){ all, n };
}

/* A summary that names other rule books than stand beside it is judged by
 * those it names, if history or the program has them. */
static int judge_by_old_books(struct judge *judge,
    const struct alis_files *files, struct judged *judged,
    const struct alis_run *run, struct alis_arena *mem, struct alis_err *err)
{
	struct old_shelf shelf;
	struct judged first = *judged;
	int code = ALIS_OK;

	judged->other_books = true;
	judge->books.loaded = judge->loaded;
	for (int way = 0; way < OLD_BOOK_WAYS; way++) {
		const struct alis_run *anew;
		bool proved;
		code = old_books_shelf(judge->cli, &judge->books, &first.claim,
		    run->books, (enum old_book_way)way, mem, &shelf, err);
		if (code < 0 || shelf.shelf.count == 0)
			return code;
		code = judge_by(
		    judge, files, judged, shelf.shelf, mem, &anew, err);
		if (code < 0)
			return code;
		proved = !alis_verdict_fails(judged->verdict);
		judged->found = found_by_books(
		    &shelf, first.found, judged->found, proved, mem);
		if (proved) {
			judged->verdict = ALIS_OLD_BOOK;
			return ALIS_OK;
		}
	}
	return code;
}

int judge_summary(struct judge *judge, const struct alis_files *files,
    struct alis_arena *mem, struct judged *judged, struct alis_err *err)
{
	static const struct alis_saying none = {
		.text =
		    ALIS_TEXT("oppsummering/status.json is not in the commit")
	};
	const struct alis_run *run = NULL;
	int code;

	*judged = (struct judged){ .verdict = ALIS_UNREADABLE,
		.found = { &none, 1 } };
	code = summary_file(judge, files, SUMMARY_FOLDER "status.json", mem,
	    &judged->json, err);
	if (code == ALIS_OK)
		code = summary_file(judge, files, SUMMARY_FOLDER "status.txt",
		    mem, &judged->text, err);
	if (code < 0 || judged->json.n == 0)
		return code;
	judged->claim = alis_audit_claim(judged->json, mem);
	judged->found = (struct alis_sayings){ &judged->claim.why, 1 };
	if (!judged->claim.readable)
		return ALIS_OK;
	code = judge_by(judge, files, judged, no_shelf, mem, &run, err);
	judged->run = run;
	if (code == ALIS_OK && judged->verdict == ALIS_OTHER_BOOK)
		code = judge_by_old_books(judge, files, judged, run, mem, err);
	return code;
}

bool judge_kept(struct judged *judged)
{
	if (!judged->other_books && judged->verdict != ALIS_OTHER_JOURNAL)
		return false;
	if (judged->verdict != ALIS_OLD_BOOK)
		judged->verdict = ALIS_STALE;
	return true;
}
