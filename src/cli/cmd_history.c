/* SPDX-License-Identifier: MIT */
#include "old_books.h"

#include <string.h>

static const struct alis_shelf no_shelf = { NULL, 0 };

/* Where a walk over history stands. */
struct walk {
	struct cli *cli;
	struct loaded loaded; /* where the journal lies */
	struct alis_log_item *items;
	struct alis_audit_item *audits;
	size_t count;
	size_t room;
	size_t failed;
	struct old_books books; /* looked for when a summary names one */
	bool begun;             /* the tip has been seen */
	bool summarised; /* a commit that was seen has or had a summary */
};

/* A grown copy of the items; the arena keeps the old until the end. */
static void *grown(struct walk *walk, void *items, size_t size)
{
	void *wider;

	if (walk->count < walk->room)
		return items;
	walk->room = walk->room == 0 ? 64 : walk->room * 2;
	wider = alis_arena_alloc(&walk->cli->mem, walk->room, size);
	if (walk->count > 0)
		memcpy(wider, items, walk->count * size);
	return wider;
}

/*
 * Read a file of a commit; '*src' is NULL if there is none that can be one.
 * A repository that cannot be read is a failure, never a missing file: an
 * audit must not accuse anybody of what a disk did.
 */
static int file_at(struct walk *walk, const struct alis_commit *commit,
    alis_str path, struct alis_arena *mem, struct alis_files *files,
    const struct alis_source **src, struct alis_err *err)
{
	int code = alis_repo_files(walk->cli->repo, commit, mem, files, err);

	*src = NULL;
	if (code == ALIS_OK)
		code = files->read(files->from, path, mem, src, err);
	return code == ALIS_ENOENT || code == ALIS_ELINK ? ALIS_OK : code;
}

static int journal_at(struct walk *walk, const struct alis_hex *id,
    struct alis_arena *mem, const struct alis_journal **journal,
    struct alis_err *err)
{
	struct alis_diags *diags = ALIS_NEW(mem, struct alis_diags, 1);
	struct alis_files files;
	const struct alis_source *main;
	struct alis_commit commit;
	int code;

	*journal = NULL;
	diags->mem = mem;
	code = alis_repo_commit_at(
	    walk->cli->repo, alis_str_of(id->text), mem, &commit, err);
	if (code == ALIS_OK)
		code = file_at(
		    walk, &commit, walk->loaded.path, mem, &files, &main, err);
	if (code == ALIS_OK && main != NULL)
		*journal = alis_parse_journal(main, &files, mem, diags);
	return code;
}

/* '*run' is NULL if the commit has no journal. */
static int run_at(struct walk *walk, const struct alis_commit *commit,
    struct alis_shelf shelf, alis_day day, struct alis_arena *mem,
    const struct alis_run **run, struct alis_err *err)
{
	struct alis_diags *diags = ALIS_NEW(mem, struct alis_diags, 1);
	struct alis_files files;
	const struct alis_source *main;
	int code =
	    file_at(walk, commit, walk->loaded.path, mem, &files, &main, err);

	*run = NULL;
	diags->mem = mem;
	if (code == ALIS_OK && main != NULL)
		*run =
		    alis_track_run_with(main, &files, shelf, day, mem, diags);
	return code;
}

static int id_at(struct walk *walk, const struct alis_hex *commit,
    const char *name, struct alis_arena *mem, struct alis_hex *id,
    struct alis_err *err)
{
	struct alis_commit at;
	int code = alis_repo_commit_at(
	    walk->cli->repo, alis_str_of(commit->text), mem, &at, err);

	id->text[0] = '\0';
	if (code < 0)
		return code;
	return alis_repo_id_at(walk->cli->repo, &at,
	    cli_beside(walk->cli, &walk->loaded, name), id, err);
}

/* The ids of a commit's summary; empty where it has none. */
struct summary_ids {
	struct alis_hex json;
	struct alis_hex text;
};

static int summary_ids(struct walk *walk, const struct alis_hex *commit,
    struct alis_arena *mem, struct summary_ids *ids, struct alis_err *err)
{
	int code = id_at(
	    walk, commit, SUMMARY_FOLDER "status.json", mem, &ids->json, err);

	if (code == ALIS_OK)
		code = id_at(walk, commit, SUMMARY_FOLDER "status.txt", mem,
		    &ids->text, err);
	return code;
}

static bool same_ids(const struct summary_ids *a, const struct summary_ids *b)
{
	return strcmp(a->json.text, b->json.text) == 0 &&
	    strcmp(a->text.text, b->text.text) == 0;
}

/* Whether a commit has a summary, and whether it made it: its files are
 * unlike every parent's, or gone where a parent had them. */
static int made_summary(struct walk *walk, const struct alis_commit *commit,
    struct alis_arena *mem, bool *has, bool *made, struct alis_err *err)
{
	struct summary_ids own, parent;
	int code = summary_ids(walk, &commit->id, mem, &own, err);

	*has = code == ALIS_OK && own.json.text[0] != '\0';
	*made = code == ALIS_OK &&
	    (commit->parent_count > 0 || *has || own.text.text[0] != '\0');
	for (size_t i = 0; i < commit->parent_count && code == ALIS_OK; i++) {
		code =
		    summary_ids(walk, &commit->parents[i], mem, &parent, err);
		if (code == ALIS_OK && same_ids(&own, &parent))
			*made = false;
	}
	return code;
}

static alis_str subject_of(struct walk *walk, const struct alis_commit *commit)
{
	return alis_str_copy(
	    alis_str_cut(commit->message, '\n').head, &walk->cli->mem);
}

/* ---- log ---- */

/* The day a commit says it was made; today, if nobody can have meant it. */
static alis_day day_of_commit(
    struct walk *walk, const struct alis_commit *commit)
{
	alis_day day;

	return alis_day_read(
	           cli_commit_day(&commit->author, &walk->cli->mem), &day)
	    ? day
	    : walk->cli->today;
}

static int log_visit(void *to, const struct alis_commit *commit,
    struct alis_arena *mem, struct alis_err *err)
{
	struct walk *walk = to;
	const struct alis_journal *was = NULL;
	const struct alis_run *run = NULL;
	struct alis_log_item *item;
	struct alis_changes changes = { 0 };
	bool has, made;
	int code = made_summary(walk, commit, mem, &has, &made, err);

	if (code == ALIS_OK && commit->parent_count > 0)
		code = journal_at(walk, &commit->parents[0], mem, &was, err);
	if (code == ALIS_OK)
		code = run_at(walk, commit, no_shelf,
		    day_of_commit(walk, commit), mem, &run, err);
	if (code < 0)
		return code;
	if (run != NULL)
		changes = alis_history_changes(
		    &(struct alis_version){ was, run->books },
		    &(struct alis_version){ run->journal, run->books }, mem);
	/* A merge brings what its parents have told of already. */
	if (commit->parent_count > 1 || (changes.count == 0 && !made))
		return 0;
	walk->items = grown(walk, walk->items, sizeof(struct alis_log_item));
	item = &walk->items[walk->count++];
	*item = (struct alis_log_item){
		.id = cli_short(walk->cli, &commit->id),
		.who = alis_str_copy(commit->author.name, &walk->cli->mem),
		.when = cli_commit_day(&commit->author, &walk->cli->mem),
		.subject = subject_of(walk, commit),
		.has_summary = made,
	};
	alis_report_log_fill(
	    item, changes, run, walk->cli->language, &walk->cli->mem);
	return 0;
}

static int walk_run(struct cli *cli, struct walk *walk,
    int (*visit)(void *to, const struct alis_commit *commit,
        struct alis_arena *mem, struct alis_err *err))
{
	alis_str range =
	    alis_str_of(cli->word_count > 0 ? cli->words[0] : "HEAD");
	int status = cli_locate(cli, &walk->loaded);

	walk->cli = cli;
	if (status == EXIT_WELL)
		status = cli_repo(cli, walk->loaded.folder.path);
	if (status != EXIT_WELL)
		return status;
	if (alis_repo_walk(cli->repo, range, visit, walk, &cli->err) < 0)
		return cli_failed(cli);
	return EXIT_WELL;
}

int cmd_log(struct cli *cli)
{
	struct walk walk = { .count = 0 };
	int status = walk_run(cli, &walk, log_visit);

	if (status != EXIT_WELL)
		return status;
	return cli_render(cli,
	    alis_report_of_log(
	        walk.items, walk.count, cli->language, &cli->mem));
}

/* ---- audit ---- */

/* What was found, in the reader's language. */
static struct alis_accounts told(struct walk *walk, struct alis_sayings found)
{
	struct alis_arena *mem = &walk->cli->mem;
	alis_str *names = ALIS_NEW(mem, alis_str, found.count + 1);

	for (size_t i = 0; i < found.count; i++)
		names[i] =
		    alis_saying_in(&found.at[i], walk->cli->language, mem);
	return (struct alis_accounts){ names, found.count };
}

/* A summary file as the commit holds it; empty if it does not. */
static int summary_file(struct walk *walk, const struct alis_commit *commit,
    const char *name, struct alis_arena *mem, alis_str *bytes,
    struct alis_err *err)
{
	struct alis_files files;
	const struct alis_source *src;
	alis_str path = cli_beside(walk->cli, &walk->loaded, name);
	int code = file_at(walk, commit, path, mem, &files, &src, err);

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
static int judge_by(struct walk *walk, struct judged *judged,
    struct alis_shelf shelf, struct alis_arena *mem,
    const struct alis_run **run, struct alis_err *err)
{
	static const struct alis_saying no_journal = {
		.text = ALIS_TEXT("the commit has no journal")
	};
	struct summary anew;
	int code = run_at(
	    walk, judged->commit, shelf, judged->claim.date, mem, run, err);

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
static int judge_by_old_books(struct walk *walk, struct judged *judged,
    const struct alis_run *run, struct alis_arena *mem, struct alis_err *err)
{
	struct old_shelf shelf;
	struct judged first = *judged;
	int code = ALIS_OK;

	judged->other_books = true;
	walk->books.loaded = &walk->loaded;
	for (int way = 0; way < OLD_BOOK_WAYS; way++) {
		const struct alis_run *anew;
		bool proved;
		code = old_books_shelf(walk->cli, &walk->books, &first.claim,
		    run->books, (enum old_book_way)way, mem, &shelf, err);
		if (code < 0 || shelf.shelf.count == 0)
			return code;
		code = judge_by(walk, judged, shelf.shelf, mem, &anew, err);
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

static int judge(struct walk *walk, struct judged *judged,
    struct alis_arena *mem, struct alis_err *err)
{
	static const struct alis_saying none = {
		.text =
		    ALIS_TEXT("oppsummering/status.json is not in the commit")
	};
	const struct alis_run *run;
	int code = summary_file(walk, judged->commit,
	    SUMMARY_FOLDER "status.json", mem, &judged->json, err);

	if (code == ALIS_OK)
		code = summary_file(walk, judged->commit,
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
	code = judge_by(walk, judged, no_shelf, mem, &run, err);
	if (code == ALIS_OK && judged->verdict == ALIS_OTHER_BOOK)
		code = judge_by_old_books(walk, judged, run, mem, err);
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
	struct walk *walk = to;
	struct judged judged = { .commit = commit };
	bool tip = !walk->begun, has, made;
	int code = made_summary(walk, commit, mem, &has, &made, err);

	walk->begun = true;
	walk->summarised = walk->summarised || has || made;
	if (code == ALIS_OK && (has || made))
		code = judge(walk, &judged, mem, err);
	if (code < 0 || (!has && !made) ||
	    (!made && !answers_for_kept(&judged)))
		return code;
	walk->audits =
	    grown(walk, walk->audits, sizeof(struct alis_audit_item));
	walk->audits[walk->count++] = (struct alis_audit_item){
		.id = cli_short(walk->cli, &commit->id),
		.when = cli_commit_day(&commit->author, &walk->cli->mem),
		.who = alis_str_copy(commit->author.name, &walk->cli->mem),
		.subject = subject_of(walk, commit),
		.verdict = judged.verdict,
		.fails = alis_verdict_fails(judged.verdict) && (made || tip),
		.details = told(walk, judged.found),
	};
	walk->failed += walk->audits[walk->count - 1].fails;
	return 0;
}

/* To have looked at nothing is not to have proved anything. */
static int tell_no_summary(const struct walk *walk)
{
	cli_say(walk->cli,
	    "these commits have no summary beside '%1'; -f names another "
	    "journal",
	    walk->loaded.path);
	return EXIT_FINDINGS;
}

int cmd_audit(struct cli *cli)
{
	struct walk walk = { .count = 0 };
	struct alis_audit audit;
	int status = walk_run(cli, &walk, audit_visit);

	if (status != EXIT_WELL)
		return status;
	if (!walk.summarised)
		return tell_no_summary(&walk);
	audit = (struct alis_audit){ walk.audits, walk.count, walk.failed };
	cli_render(cli, alis_report_of_audit(&audit, cli->language, &cli->mem));
	return walk.failed > 0 ? EXIT_FINDINGS : EXIT_WELL;
}
