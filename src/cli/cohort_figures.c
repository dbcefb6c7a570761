/* SPDX-License-Identifier: MIT */
#include "cohort_cache.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define DAY       86400 /* seconds */
#define NOON      43200
#define JOBS_MOST 64
#define SECONDS   60 /* that one journal may take */
#define MEMORY_MOST \
	((uint64_t)2 << 30)           /* of address space, so far from what \
	                               * any honest journal takes */
#define FILE_MOST ((uint64_t)1 << 26) /* nothing is written but complaints */

/* What is read side by side; in a worker also what it keeps between jobs. */
struct sweep {
	struct cohort *cohort;
	struct alis_standing_of *rows;
	const size_t *todo;  /* the rows that are to be read */
	struct fresh *fresh; /* what came of each of them */
	struct alis_kept kept;
};

static enum alis_language language_of(const struct sweep *sweep)
{
	return sweep->cohort->roster->language;
}

/* ---- in a worker ---- */

/* Figures of what cannot be read, and why, in the roster's language. */
static const struct alis_figures *unread(const struct sweep *sweep,
    const struct alis_sight *sight, enum alis_figures_state state, alis_str why,
    struct alis_arena *mem)
{
	struct alis_figures *figures = ALIS_NEW(mem, struct alis_figures, 1);

	figures->state = state;
	figures->why = why;
	figures->commit = sight->commit;
	figures->today = sweep->cohort->cli->today;
	figures->forecast = figures->start = figures->last_entry =
	    figures->last_supervision = figures->last_plan = figures->deadline =
	        ALIS_DAY_NONE;
	return figures;
}

/* The path of the leader's folder is taken out: what is said may be committed,
 * and is of no interest to others. */
static alis_str without_folder(
    const struct cohort *cohort, alis_str text, struct alis_arena *mem)
{
	const alis_str parts[] = { cohort->folder.path, ALIS_STR("/") };
	alis_str folder = alis_str_join(mem, parts, ALIS_COUNT(parts));
	struct alis_out out = alis_out_memory(mem);

	while (text.n > 0) {
		if (alis_str_starts(text, folder))
			text = alis_str_from(text, folder.n);
		alis_out_put(&out, alis_str_part(text, 0, 1));
		text = alis_str_from(text, 1);
	}
	return alis_out_text(&out);
}

/* What libgit2 does not read, by the word for it in what it says. */
static const char *format_words(const struct alis_err *err)
{
	static const struct {
		const char *sign;
		const char *words;
	} formats[] = {
		{ "objectformat",
		    ALIS_TEXT("the repository is one of SHA-256, which alis "
		              "does not read; ask the member for one that "
		              "'git init --object-format=sha1' makes") },
		{ "refstorage",
		    ALIS_TEXT("the mirror has its references as reftable, "
		              "which alis does not read; throw it away and "
		              "run 'alis cohort pull'") },
		{ "partialclone",
		    ALIS_TEXT("the mirror is a partial clone, which lacks "
		              "objects; throw it away and run 'alis cohort "
		              "pull'") },
	};
	struct alis_arena mem = { 0 };
	const char *said =
	    alis_str_copy(alis_err_said(err, ALIS_EN, &mem), &mem).at;
	const char *words = NULL;

	for (size_t i = 0; i < ALIS_COUNT(formats) && words == NULL; i++)
		if (err->code == ALIS_ESTATE &&
		    strstr(said, formats[i].sign) != NULL)
			words = formats[i].words;
	alis_arena_release(&mem);
	return words;
}

static const struct alis_figures *unreadable(const struct sweep *sweep,
    const struct alis_sight *sight, const struct alis_err *err,
    struct alis_arena *mem)
{
	const char *format = format_words(err);
	alis_str why = format != NULL
	    ? alis_str_of(alis_said(language_of(sweep), format))
	    : alis_err_said(err, language_of(sweep), mem);

	return unread(sweep, sight, ALIS_FIGURES_UNREADABLE,
	    without_folder(sweep->cohort, why, mem), mem);
}

static alis_str journal_of(const struct alis_member *member)
{
	return member->journal.n > 0 ? member->journal : ALIS_STR(MAIN_FILE);
}

static const struct alis_figures *read_journal(struct sweep *sweep,
    const struct alis_standing_of *row, const struct alis_commit *commit,
    const struct alis_files *files, struct alis_arena *mem)
{
	const struct alis_shelf shelf = { .named = row->member->books };
	struct alis_diags diags = { .mem = mem };
	alis_str path = journal_of(row->member);
	const struct alis_source *main;
	const struct alis_run *run;
	struct alis_err err;
	int code = files->read(files->from, path, mem, &main, &err);

	if (code == ALIS_ENOENT)
		return unread(sweep, row->sight, ALIS_FIGURES_NO_JOURNAL,
		    alis_filled(alis_said(language_of(sweep),
		                    "the commit has no file '%1'"),
		        &path, 1, mem),
		    mem);
	if (code < 0)
		return unreadable(sweep, row->sight, &err, mem);
	run = alis_track_run_with(main, files, shelf, sweep->cohort->cli->today,
	    &sweep->kept, mem, &diags);
	return alis_figures_of(
	    run, &commit->id, commit->committer.when, language_of(sweep), mem);
}

static const struct alis_figures *read_mirror(struct sweep *sweep,
    const struct alis_standing_of *row, struct alis_repo **repo,
    struct alis_arena *mem)
{
	alis_str folder = cohort_mirror(sweep->cohort, row->member);
	struct alis_commit commit;
	struct alis_files files;
	struct alis_err err;

	if (alis_repo_open_bare(folder, mem, repo, &err) < 0 ||
	    alis_repo_commit_at(*repo, alis_str_of(row->sight->commit.text),
	        mem, &commit, &err) < 0 ||
	    alis_repo_files(*repo, &commit, mem, &files, &err) < 0)
		return unreadable(sweep, row->sight, &err, mem);
	return read_journal(sweep, row, &commit, &files, mem);
}

static int read_one(void *with, size_t job, struct alis_out *result)
{
	struct sweep *sweep = with;
	const struct alis_standing_of *row = &sweep->rows[sweep->todo[job]];
	struct alis_arena mem = { 0 };
	struct alis_repo *repo = NULL;

	alis_figures_put(result, read_mirror(sweep, row, &repo, &mem));
	alis_repo_close(repo);
	alis_arena_release(&mem);
	return ALIS_OK;
}

/* ---- in this process ---- */

int cohort_number(const struct cli *cli, enum option option, int64_t least,
    int64_t most, int64_t *value)
{
	const char *given = cli->values[option];
	int64_t sum = 0;

	if (given == NULL)
		return EXIT_WELL;
	for (const char *at = given; *at != '\0' && sum >= 0; at++)
		sum = *at >= '0' && *at <= '9' && sum <= most
		    ? sum * 10 + (*at - '0')
		    : -1;
	if (given[0] == '\0' || sum < least || sum > most)
		return cli_misuse(cli, "write a number from %1 to %2 behind %3",
		    ALIS_NUMBER(least), ALIS_NUMBER(most),
		    alis_str_of(cli_option_form((int)option)->word));
	*value = sum;
	return EXIT_WELL;
}

int64_t cohort_now(const struct cli *cli)
{
	return cli->values[OPTION_DATE] != NULL || getenv("ALIS_DATE") != NULL
	    ? (int64_t)cli->today * DAY + NOON
	    : (int64_t)time(NULL);
}

static const char *lost_words(enum alis_worked how)
{
	return how == ALIS_WORKED_SLOW
	    ? ALIS_TEXT("the journal takes too long to be read")
	    : ALIS_TEXT("reading the journal took more memory than it may, or "
	                "failed");
}

/* What follows from a commit may be kept: it is the same the next time. */
static bool may_be_kept(const struct alis_figures *figures)
{
	return figures->state == ALIS_FIGURES_READ ||
	    figures->state == ALIS_FIGURES_NO_JOURNAL;
}

static int take_one(void *with, size_t job, enum alis_worked how,
    alis_str result, struct alis_err *err)
{
	struct sweep *sweep = with;
	struct alis_arena *mem = &sweep->cohort->cli->mem;
	struct alis_standing_of *row = &sweep->rows[sweep->todo[job]];
	struct fresh *fresh = &sweep->fresh[job];
	alis_str text = alis_str_copy(result, mem);

	(void)err;
	fresh->member = row->member;
	fresh->commit = row->sight->commit;
	if (how != ALIS_WORKED || !alis_figures_read(text, mem, &row->figures))
		row->figures = unread(sweep, row->sight,
		    ALIS_FIGURES_UNREADABLE,
		    alis_str_of(alis_said(language_of(sweep), lost_words(how))),
		    mem);
	else if (may_be_kept(row->figures))
		fresh->text = text;
	return ALIS_OK;
}

/* Where each repository stands, by two small files of each. What is known
 * without reading a journal is filled in. */
static void look(struct sweep *sweep, struct alis_standing_of *row)
{
	struct alis_arena *mem = &sweep->cohort->cli->mem;
	struct alis_sight *sight = ALIS_NEW(mem, struct alis_sight, 1);
	struct alis_err err;

	row->sight = sight;
	if (alis_mirror_look(cohort_mirror(sweep->cohort, row->member), mem,
	        sight, &err) < 0)
		row->figures = unreadable(sweep, sight, &err, mem);
	else if (sight->commit.text[0] == '\0')
		row->figures = unread(sweep, sight, ALIS_FIGURES_NOT_PULLED,
		    alis_str_of(alis_said(language_of(sweep),
		        "nothing is pulled yet; 'alis cohort pull' does")),
		    mem);
}

static size_t processors(void)
{
	long n = sysconf(_SC_NPROCESSORS_ONLN);

	return n < 1 ? 1 : n > JOBS_MOST ? JOBS_MOST : (size_t)n;
}

int cohort_workers(const struct cli *cli, size_t *workers)
{
	int64_t jobs = (int64_t)processors();
	int status = cohort_number(cli, OPTION_JOBS, 1, JOBS_MOST, &jobs);

	*workers = (size_t)jobs;
	return status;
}

int cohort_readers(const struct cli *cli, struct alis_work *work)
{
	work->seconds = SECONDS;
	work->memory_most = MEMORY_MOST;
	work->file_most = FILE_MOST;
	work->only_reads = true;
	return cohort_workers(cli, &work->workers);
}

/* Those that are not known from before. What was read is kept even if somebody
 * interrupts it; without a cache, nothing is. */
static int read_all(
    struct sweep *sweep, const struct cache *cache, size_t count)
{
	struct cli *cli = sweep->cohort->cli;
	struct alis_work work = {
		.jobs = count,
		.run = read_one,
		.done = take_one,
		.with = sweep,
	};
	int status = cohort_readers(cli, &work);
	int code;

	if (status != EXIT_WELL || count == 0)
		return status;
	code = alis_io_work(&work, &cli->mem, &cli->err);
	if (cache != NULL)
		cache_write(cache, sweep->fresh, count);
	return code < 0 ? cli_failed(cli) : EXIT_WELL;
}

int cohort_figures(struct cohort *cohort, struct alis_cohort *all)
{
	struct cli *cli = cohort->cli;
	const struct alis_roster *roster = cohort->roster;
	struct alis_standing_of *rows = ALIS_NEW(
	    &cli->mem, struct alis_standing_of, cohort->picked_count + 1);
	size_t *todo = ALIS_NEW(&cli->mem, size_t, cohort->picked_count + 1);
	struct sweep sweep = { .cohort = cohort, .rows = rows, .todo = todo };
	struct cache cache;
	size_t count = 0, n = 0;

	for (size_t i = 0; i < roster->member_count; i++)
		if (cohort->picked[i])
			rows[n++].member = &roster->members[i];
	cache_open(&cache, cohort);
	for (size_t i = 0; i < n; i++) {
		look(&sweep, &rows[i]);
		if (rows[i].figures == NULL)
			rows[i].figures = cache_find(
			    &cache, rows[i].member, &rows[i].sight->commit);
		if (rows[i].figures == NULL)
			todo[count++] = i;
	}
	sweep.fresh = ALIS_NEW(&cli->mem, struct fresh, count + 1);
	*all = (struct alis_cohort){
		.roster = roster,
		.today = cli->today,
		.now = cohort_now(cli),
		.members = rows,
		.count = n,
	};
	return read_all(&sweep, &cache, count);
}

int cohort_figures_at(
    struct cohort *cohort, struct alis_standing_of *rows, size_t count)
{
	struct alis_arena *mem = &cohort->cli->mem;
	size_t *todo = ALIS_NEW(mem, size_t, count + 1);
	struct sweep sweep = { .cohort = cohort, .rows = rows, .todo = todo };
	size_t n = 0;

	for (size_t i = 0; i < count; i++) {
		if (rows[i].sight->commit.text[0] != '\0')
			todo[n++] = i;
		else
			rows[i].figures = unread(&sweep, rows[i].sight,
			    ALIS_FIGURES_NOT_PULLED, ALIS_STR(""), mem);
	}
	sweep.fresh = ALIS_NEW(mem, struct fresh, n + 1);
	return read_all(&sweep, NULL, n);
}
