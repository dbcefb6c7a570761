/* SPDX-License-Identifier: MIT */
#include "old_books.h"
#include "walk.h"

static const struct alis_shelf no_shelf = { NULL, 0 };

/* Where an audit stands. */
struct auditing {
	struct walk walk;
	struct alis_audit_item *items;
	size_t count;
	size_t room;
	size_t failed;
	struct old_books books; /* looked for when a summary names one */
	bool begun;             /* the tip has been seen */
	bool summarised; /* a commit that was seen has or had a summary */
};

/* What was found, in the reader's language. */
static struct alis_accounts told(struct cli *cli, struct alis_sayings found)
{
	struct alis_arena *mem = &cli->mem;
	alis_str *names = ALIS_NEW(mem, alis_str, found.count + 1);

	for (size_t i = 0; i < found.count; i++)
		names[i] = alis_saying_in(&found.at[i], cli->language, mem);
	return (struct alis_accounts){ names, found.count };
}

/* A summary file as the commit holds it; empty if it does not. */
static int summary_file(struct auditing *auditing,
    const struct alis_commit *commit, const char *name, struct alis_arena *mem,
    alis_str *bytes, struct alis_err *err)
{
	struct alis_files files;
	const struct alis_source *src;
	alis_str path =
	    cli_beside(auditing->walk.cli, &auditing->walk.loaded, name);
	int code =
	    walk_file_at(&auditing->walk, commit, path, mem, &files, &src, err);

	*bytes = code == ALIS_OK && src != NULL ? src->bytes : ALIS_STR("");
	return code;
}

/* A commit's summary, while it is judged. */
struct judged {
	const struct alis_commit *commit;
	alis_str json, text;
	struct alis_claim claim;
	enum alis_verdict verdict;
	struct alis_sayings found;
	bool other_books; /* the commit holds others than it names */
};

/* Make the summary anew, with the rule books of a shelf before those of the
 * commit; '*run' is NULL if it has no journal. */
static int judge_by(struct auditing *auditing, struct judged *judged,
    struct alis_shelf shelf, struct alis_arena *mem,
    const struct alis_run **run, struct alis_err *err)
{
	static const struct alis_saying no_journal = {
		.text = ALIS_TEXT("the commit has no journal")
	};
	struct summary anew;
	int code = walk_run_at(&auditing->walk, judged->commit, shelf,
	    judged->claim.date, mem, run, err);

	if (code < 0)
		return code;
	if (*run == NULL) {
		judged->verdict = ALIS_OTHER_JOURNAL;
		judged->found = (struct alis_sayings){ &no_journal, 1 };
		return ALIS_OK;
	}
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

/* A summary that names other rule books than its commit holds is judged by
 * those it names, if history or the program has them. */
static int judge_by_old_books(struct auditing *auditing, struct judged *judged,
    const struct alis_run *run, struct alis_arena *mem, struct alis_err *err)
{
	struct old_shelf shelf;
	struct judged first = *judged;
	int code = ALIS_OK;

	judged->other_books = true;
	auditing->books.loaded = &auditing->walk.loaded;
	for (int way = 0; way < OLD_BOOK_WAYS; way++) {
		const struct alis_run *anew;
		bool proved;
		code = old_books_shelf(auditing->walk.cli, &auditing->books,
		    &first.claim, run->books, (enum old_book_way)way, mem,
		    &shelf, err);
		if (code < 0 || shelf.shelf.count == 0)
			return code;
		code = judge_by(auditing, judged, shelf.shelf, mem, &anew, err);
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

static int judge(struct auditing *auditing, struct judged *judged,
    struct alis_arena *mem, struct alis_err *err)
{
	static const struct alis_saying none = {
		.text =
		    ALIS_TEXT("oppsummering/status.json is not in the commit")
	};
	const struct alis_run *run;
	int code = summary_file(auditing, judged->commit,
	    SUMMARY_FOLDER "status.json", mem, &judged->json, err);

	if (code == ALIS_OK)
		code = summary_file(auditing, judged->commit,
		    SUMMARY_FOLDER "status.txt", mem, &judged->text, err);
	if (code < 0)
		return code;
	judged->verdict = ALIS_UNREADABLE;
	judged->found = (struct alis_sayings){ &none, 1 };
	if (judged->json.n == 0)
		return ALIS_OK;
	judged->claim = alis_audit_claim(judged->json, mem);
	judged->found = (struct alis_sayings){ &judged->claim.why, 1 };
	if (!judged->claim.readable)
		return ALIS_OK;
	code = judge_by(auditing, judged, no_shelf, mem, &run, err);
	if (code == ALIS_OK && judged->verdict == ALIS_OTHER_BOOK)
		code = judge_by_old_books(auditing, judged, run, mem, err);
	return code;
}

/* What a commit that kept its parent's summary has to answer for: that its
 * journal and its rule books are still those that it was made of. What else
 * fails is told where the summary was made, once. False: nothing. */
static bool answers_for_kept(struct judged *judged)
{
	if (!judged->other_books && judged->verdict != ALIS_OTHER_JOURNAL)
		return false;
	if (judged->verdict != ALIS_OLD_BOOK)
		judged->verdict = ALIS_STALE;
	return true;
}

/*
 * A commit that made a summary must prove it. One that kept its parent's must
 * still have the journal and the rule books that it was made of, or the
 * summary is stale: at the tip that is a fault; before a later summary it is
 * only told.
 */
static int audit_visit(void *to, const struct alis_commit *commit,
    struct alis_arena *mem, struct alis_err *err)
{
	struct auditing *auditing = to;
	struct cli *cli = auditing->walk.cli;
	struct judged judged = { .commit = commit };
	bool tip = !auditing->begun, has, made;
	int code =
	    walk_made_summary(&auditing->walk, commit, mem, &has, &made, err);

	auditing->begun = true;
	auditing->summarised = auditing->summarised || has || made;
	if (code == ALIS_OK && (has || made))
		code = judge(auditing, &judged, mem, err);
	if (code < 0 || (!has && !made) ||
	    (!made && !answers_for_kept(&judged)))
		return code;
	auditing->items = walk_grown(cli, auditing->items, auditing->count,
	    &auditing->room, sizeof(struct alis_audit_item));
	auditing->items[auditing->count++] = (struct alis_audit_item){
		.id = cli_short(cli, &commit->id),
		.when = cli_commit_day(&commit->author, &cli->mem),
		.who = alis_str_copy(commit->author.name, &cli->mem),
		.subject = walk_subject(&auditing->walk, commit),
		.verdict = judged.verdict,
		.fails = alis_verdict_fails(judged.verdict) && (made || tip),
		.details = told(cli, judged.found),
	};
	auditing->failed += auditing->items[auditing->count - 1].fails;
	return 0;
}

/* To have looked at nothing is not to have proved anything. */
static int tell_no_summary(const struct auditing *auditing)
{
	cli_say(auditing->walk.cli,
	    "these commits have no summary beside '%1'; -f names another "
	    "journal",
	    auditing->walk.loaded.path);
	return EXIT_FINDINGS;
}

int cmd_audit(struct cli *cli)
{
	struct auditing auditing = { .count = 0 };
	struct alis_audit audit;
	int status = walk_run(cli, &auditing.walk, audit_visit, &auditing);

	if (status != EXIT_WELL)
		return status;
	if (!auditing.summarised)
		return tell_no_summary(&auditing);
	audit = (struct alis_audit){ auditing.items, auditing.count,
		auditing.failed };
	cli_render(cli, alis_report_of_audit(&audit, cli->language, &cli->mem));
	return auditing.failed > 0 ? EXIT_FINDINGS : EXIT_WELL;
}
