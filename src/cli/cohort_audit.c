/* SPDX-License-Identifier: MIT */
#include "audit.h"
#include "cohort_pins.h"
#include "signing.h"

#include <fcntl.h>
#include <unistd.h>

#define SECONDS     600 /* that the audit of one member may take */
#define MEMORY_MOST ((uint64_t)2 << 30)
#define FILE_MOST   ((uint64_t)64 << 20)

/* All members that are audited. */
struct sweep {
	struct cohort *cohort;
	const struct alis_member **members;
	struct alis_sight *sights;
	struct alis_audit_sum *sums;
	size_t count;
	const char *seen; /* the leader's own log; NULL: there is none yet */
};

/* ---- one member ---- */

/* A command of its own that looks at a mirror, at what was taken, by the words
 * and options that 'alis audit' would have been given for it. */
static int audit_mirror(
    struct sweep *sweep, size_t i, struct cli *one, struct audit *audit)
{
	const struct cli *cli = sweep->cohort->cli;
	const struct alis_member *member = sweep->members[i];
	alis_str mirror = cohort_mirror(sweep->cohort, member);

	*one = (struct cli){
		.today = cli->today,
		.language = cli->language,
		.style = cli->style,
		.error_style = cli->error_style,
		.rows = cli->rows,
	};
	one->out = alis_out_memory(&one->mem);
	one->values[OPTION_SIGNERS] = cli->values[OPTION_SIGNERS];
	one->values[OPTION_DATE] = cli->values[OPTION_DATE];
	one->values[OPTION_FORMAT] = cli->values[OPTION_FORMAT];
	one->values[OPTION_SEEN] = sweep->seen;
	one->words = ALIS_NEW(&one->mem, const char *, 1);
	one->words[0] = sweep->sights[i].commit.text;
	one->word_count = 1;
	audit_begin(audit, one);
	audit->walk.loaded.folder.path = mirror;
	audit->walk.loaded.path = member->journal;
	if (alis_repo_open_bare(mirror, &one->mem, &one->repo, &one->err) < 0)
		return cli_failed(one);
	return audit_look(audit);
}

/* Why nothing was audited, in the reader's language; empty if it was. */
static alis_str why_not(
    const struct cli *one, const struct audit *audit, int status)
{
	struct alis_arena *mem = &audit->cli->mem;

	if (status != EXIT_WELL && status != EXIT_FINDINGS)
		return one->err.code == ALIS_OK
		    ? alis_str_of(
		          alis_said(one->language, "it cannot be audited"))
		    : alis_err_said(&one->err, one->language, mem);
	if (!audit_has_journal(audit))
		return alis_str_of(alis_said(one->language, "no journal"));
	return ALIS_STR("");
}

static int audit_one(struct sweep *sweep, size_t i, struct alis_out *result)
{
	struct alis_audit_sum sum = { .fails = true };
	struct audit audit;
	struct alis_audit told;
	struct cli one;
	int status = audit_mirror(sweep, i, &one, &audit);
	alis_str why = why_not(&one, &audit, status);

	if (why.n == 0) {
		told = audit_tell(&audit);
		sum = alis_audit_sum_of(&told);
		/* Nothing was proved where there is no summary. */
		sum.fails = status != EXIT_WELL || !audit.summarised ||
		    audit_fails(&audit, &told);
	}
	sum.why = why;
	alis_audit_sum_put(result, &sum);
	audit_release(&audit);
	alis_repo_close(one.repo);
	alis_arena_release(&one.mem);
	return ALIS_OK;
}

/* ---- all of them ---- */

/* In a worker. What it has to say is told in its line. */
static int work_one(struct sweep *sweep, size_t i, struct alis_out *result)
{
	int fd = open("/dev/null", O_WRONLY | O_CLOEXEC);

	if (fd < 0 || dup2(fd, STDERR_FILENO) < 0)
		return ALIS_EIO;
	close(fd);
	return audit_one(sweep, i, result);
}

/* Those of whom something was pulled. */
struct jobs {
	struct sweep *sweep;
	size_t *of; /* the member of each job */
	size_t count;
};

static int job_run(void *with, size_t job, struct alis_out *result)
{
	struct jobs *jobs = with;

	return work_one(jobs->sweep, jobs->of[job], result);
}

static int job_done(void *with, size_t job, enum alis_worked how,
    alis_str result, struct alis_err *err)
{
	struct jobs *jobs = with;
	struct cli *cli = jobs->sweep->cohort->cli;
	struct alis_audit_sum *sum = &jobs->sweep->sums[jobs->of[job]];

	(void)err;
	if (how == ALIS_WORKED &&
	    alis_audit_sum_read(alis_str_copy(result, &cli->mem), sum))
		return ALIS_OK;
	*sum = (struct alis_audit_sum){
		.fails = true,
		.why = alis_str_of(alis_said(cli->language,
		    how == ALIS_WORKED_SLOW
		        ? ALIS_TEXT("the audit takes longer than it may")
		        : ALIS_TEXT("the audit took more memory than it may, "
		                    "or failed"))),
	};
	return ALIS_OK;
}

/* Of whom nothing is to be had yet. */
static bool is_to_come(const struct sweep *sweep, size_t i)
{
	alis_day first = sweep->members[i]->first;

	return first != ALIS_DAY_NONE && first > sweep->cohort->cli->today;
}

/* What the last pull left open: what was audited is not what is there now. */
static alis_str pull_said(struct sweep *sweep, size_t i)
{
	struct cli *cli = sweep->cohort->cli;
	const struct alis_cohort cohort = { .today = cli->today };
	const struct alis_standing_of of = { .sight = &sweep->sights[i] };
	struct alis_concerns left = alis_pull_concerns(&cohort, &of, &cli->mem);

	return left.count == 0
	    ? ALIS_STR("")
	    : alis_concern_said(&left.at[0], cli->language, &cli->mem);
}

static void add_pull(struct sweep *sweep, size_t i, struct alis_audit_sum *sum)
{
	if (sweep->sights[i].commit.text[0] != '\0')
		sum->pull = pull_said(sweep, i);
	else if (sweep->sights[i].why != ALIS_FETCHED)
		sum->why = pull_said(sweep, i);
	sum->held = sweep->sights[i].held;
	/* Nobody has proved what is held. */
	if (sum->held != ALIS_WITHHELD_NOT)
		sum->fails = true;
}

static int audit_all(struct sweep *sweep)
{
	struct cli *cli = sweep->cohort->cli;
	struct jobs jobs = { .sweep = sweep,
		.of = ALIS_NEW(&cli->mem, size_t, sweep->count + 1) };
	struct alis_work work = {
		.seconds = SECONDS,
		.memory_most = MEMORY_MOST,
		.file_most = FILE_MOST,
		.run = job_run,
		.done = job_done,
		.with = &jobs,
	};
	int status = cohort_workers(cli, &work.workers);

	if (status != EXIT_WELL)
		return status;
	for (size_t i = 0; i < sweep->count; i++) {
		if (sweep->sights[i].commit.text[0] != '\0')
			jobs.of[jobs.count++] = i;
		else
			sweep->sums[i] = (struct alis_audit_sum){
				.fails = !is_to_come(sweep, i),
				.why = alis_str_of(
				    alis_said(cli->language, "not pulled")),
			};
	}
	work.jobs = jobs.count;
	if (jobs.count > 0 && alis_io_work(&work, &cli->mem, &cli->err) < 0)
		return cli_failed(cli);
	for (size_t i = 0; i < sweep->count; i++) {
		sweep->sums[i].name = sweep->members[i]->name;
		add_pull(sweep, i, &sweep->sums[i]);
	}
	return EXIT_WELL;
}

/* ---- what they are audited by ---- */

/* The leader's own log of what was seen, if there is one; its complaints are
 * told once. */
static int seen_find(struct sweep *sweep, bool *fails)
{
	struct cohort *cohort = sweep->cohort;
	struct cli *cli = cohort->cli;
	struct alis_diags diags = { .mem = &cli->mem };
	alis_str path = cohort_beside(cohort, SEEN_FILE);
	const alis_str parts[] = { cohort->folder.path, ALIS_STR("/"), path };
	const struct alis_source *src;
	int code = cohort->files.read(
	    cohort->files.from, path, &cli->mem, &src, &cli->err);

	if (code == ALIS_ENOENT)
		return EXIT_WELL;
	if (code < 0)
		return cli_failed(cli);
	(void)alis_seen_read_shared(src, &cli->mem, &diags);
	if (diags.count > 0)
		cli_put_findings(cli, &diags);
	*fails = diags.errors > 0;
	sweep->seen = alis_str_join(&cli->mem, parts, ALIS_COUNT(parts)).at;
	return EXIT_WELL;
}

static int sweep_make(
    struct cohort *cohort, struct sweep *sweep, bool *log_fails)
{
	struct cli *cli = cohort->cli;
	const struct alis_roster *roster = cohort->roster;
	struct alis_verifier verifier;
	size_t room = cohort->picked_count + 1;
	int status;

	*sweep = (struct sweep){
		.cohort = cohort,
		.members =
		    ALIS_NEW(&cli->mem, const struct alis_member *, room),
		.sights = ALIS_NEW(&cli->mem, struct alis_sight, room),
		.sums = ALIS_NEW(&cli->mem, struct alis_audit_sum, room),
	};
	for (size_t i = 0; i < roster->member_count; i++) {
		struct alis_err err;
		if (!cohort->picked[i])
			continue;
		sweep->members[sweep->count] = &roster->members[i];
		/* A mirror that cannot be looked at is told as none. */
		(void)alis_mirror_look(
		    cohort_mirror(cohort, &roster->members[i]), &cli->mem,
		    &sweep->sights[sweep->count++], &err);
	}
	status = seen_find(sweep, log_fails);
	/* Here once, so that what is wrong with the list is told once. */
	return status == EXIT_WELL ? cli_verifier(cli, &verifier) : status;
}

/* ---- the action ---- */

/* The findings of one member in full, as 'alis audit' tells them. */
static int tell_one(struct sweep *sweep)
{
	struct cli *cli = sweep->cohort->cli;
	struct audit audit;
	struct alis_audit told;
	struct cli one;
	int status;

	if (sweep->sights[0].commit.text[0] == '\0') {
		cli_say(cli,
		    "nothing is pulled from %1; 'alis cohort pull' does",
		    sweep->members[0]->name);
		return EXIT_WORLD;
	}
	status = audit_mirror(sweep, 0, &one, &audit);
	if (status == EXIT_WELL && !audit_has_journal(&audit)) {
		cli_say(cli, "there is no %1 in what was pulled",
		    sweep->members[0]->journal);
		status = EXIT_WORLD;
	}
	if (status == EXIT_WELL) {
		told = audit_tell(&audit);
		cli_render(
		    cli, alis_report_of_audit(&told, cli->language, &cli->mem));
		if (audit_fails(&audit, &told) || !audit.summarised ||
		    sweep->sights[0].held != ALIS_WITHHELD_NOT)
			status = EXIT_FINDINGS;
		if (pull_said(sweep, 0).n > 0)
			cli_say(cli, "%1: %2", sweep->members[0]->name,
			    pull_said(sweep, 0));
	}
	audit_release(&audit);
	alis_repo_close(one.repo);
	alis_arena_release(&one.mem);
	return status;
}

static bool any_fails(const struct sweep *sweep,
    const struct alis_audit_item *items, size_t count)
{
	for (size_t i = 0; i < sweep->count; i++)
		if (sweep->sums[i].fails)
			return true;
	for (size_t i = 0; i < count; i++)
		if (items[i].fails)
			return true;
	return false;
}

int cohort_audit(struct cli *cli)
{
	struct cohort cohort;
	struct sweep sweep;
	const struct alis_audit_item *items = NULL;
	size_t item_count = 0;
	bool log_fails = false;
	int status = cohort_load(cli, &cohort);

	if (status == EXIT_WELL)
		status = cohort_pick(&cohort, 0);
	if (status == EXIT_WELL)
		status = sweep_make(&cohort, &sweep, &log_fails);
	if (status == EXIT_WELL && cli->word_count == 1 && sweep.count == 1)
		return tell_one(&sweep);
	if (status == EXIT_WELL)
		status = audit_all(&sweep);
	/* The whole cohort's summaries are not those of some of it. */
	if (status == EXIT_WELL && cli->word_count == 0 &&
	    cli->values[OPTION_MUNICIPALITY] == NULL)
		status = cohort_prove(&cohort, &items, &item_count);
	if (status != EXIT_WELL)
		return status;
	cli_render(cli,
	    alis_report_of_cohort_audit(sweep.sums, sweep.count, items,
	        item_count, cli->language, &cli->mem));
	return log_fails || any_fails(&sweep, items, item_count)
	    ? EXIT_FINDINGS
	    : cohort_verdict(&cohort);
}
