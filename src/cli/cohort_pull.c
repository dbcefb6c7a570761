/* SPDX-License-Identifier: MIT */
#include "cohort_progress.h"
#include "cohort_seen.h"

#include <string.h>

#define JOBS         8
#define JOBS_MOST    256
#define SECONDS      60
#define SECONDS_MOST 86400
#define SETTLING     3 /* seconds more, for who is not ended by its transport */
#define MEMORY_MOST  ((uint64_t)2 << 30)
#define FILE_MOST    ((uint64_t)512 << 20)
#define BYTES_MOST   ((uint64_t)256 << 20)

#define MOVED_MOST 100 /* lines of a commit's message */

/* A sweep over the members that were picked. */
struct sweep {
	struct cli *cli;
	struct cohort cohort;
	struct alis_pulling how;
	struct seen_log seen;
	struct progress progress;
	const struct alis_member **members; /* by job */
	struct alis_pull *pulls;            /* by job */
	alis_str *names;                    /* of those being pulled */
	size_t count;
	size_t workers;
};

/* ---- options ---- */

static int read_options(struct sweep *sweep)
{
	struct cli *cli = sweep->cli;
	const char *transport = cli->values[OPTION_TRANSPORT];
	int64_t jobs = JOBS, seconds = SECONDS;
	int status = cohort_number(cli, OPTION_JOBS, 1, JOBS_MOST, &jobs);

	if (status == EXIT_WELL)
		status = cohort_number(
		    cli, OPTION_TIMEOUT, 1, SECONDS_MOST, &seconds);
	if (status != EXIT_WELL)
		return status;
	sweep->workers = (size_t)jobs;
	sweep->how = (struct alis_pulling){
		.transport = transport == NULL || strcmp(transport, "auto") == 0
		    ? ALIS_TRANSPORT_AUTO
		    : strcmp(transport, "git") == 0 ? ALIS_TRANSPORT_GIT
		                                    : ALIS_TRANSPORT_LIBGIT2,
		.local = cli->values[OPTION_LOCAL] != NULL,
		.plain_git = cli->values[OPTION_PLAIN_GIT] != NULL,
		.seconds = (int)seconds,
		.bytes_most = BYTES_MOST,
		.now = cohort_now(cli),
	};
	return EXIT_WELL;
}

/* Where a relative path begins: the folder of kohort.alis. */
static alis_str root_of(struct sweep *sweep)
{
	alis_str beside = cohort_beside(&sweep->cohort, "");
	const alis_str parts[] = { sweep->cohort.folder.path, ALIS_STR("/"),
		alis_str_part(beside, 0, beside.n - (beside.n > 0)) };

	return alis_str_join(&sweep->cli->mem, parts, beside.n > 0 ? 3 : 1);
}

/* ---- in a worker ---- */

/* Its result: what was noted before, an empty line, what is known now; or, of a
 * failure of this machine, a sentence behind an empty line. */
static int pull_one(void *with, size_t job, struct alis_out *result)
{
	const struct sweep *sweep = with;
	const struct alis_member *member = sweep->members[job];
	struct alis_sight before, sight;
	struct alis_arena mem = { 0 };
	struct alis_err err;

	if (alis_mirror_pull(&sweep->how, cohort_mirror(&sweep->cohort, member),
	        member->depot, member->branch, &mem, &before, &sight,
	        &err) < 0) {
		alis_out_char(result, '\n');
		alis_out_put(
		    result, alis_err_said(&err, sweep->cli->language, &mem));
	} else {
		alis_sight_put(result, &before);
		alis_out_char(result, '\n');
		alis_sight_put(result, &sight);
	}
	alis_arena_release(&mem);
	return ALIS_OK;
}

/* ---- as each is done ---- */

static void judge(struct alis_pull *pull, const struct alis_sight *before)
{
	bool is_held = pull->sight.held != ALIS_WITHHELD_NOT;

	pull->was = before->commit;
	pull->is_back = before->held != ALIS_WITHHELD_NOT && !is_held &&
	    pull->sight.why == ALIS_FETCHED;
	if (pull->sight.why != ALIS_FETCHED || pull->here.n > 0)
		pull->end = ALIS_PULL_FAILED;
	else if (is_held)
		pull->end = ALIS_PULL_HELD;
	else if (strcmp(before->commit.text, pull->sight.commit.text) != 0)
		pull->end = ALIS_PULL_NEW;
	else
		pull->end = ALIS_PULL_UNCHANGED;
}

/* Where the sights of a result are parted. */
static size_t parting(alis_str result)
{
	size_t n = 0;

	while (n < result.n &&
	    !(result.at[n] == '\n' && (n == 0 || result.at[n - 1] == '\n')))
		n++;
	return n;
}

static void read_result(
    struct sweep *sweep, struct alis_pull *pull, alis_str result)
{
	struct alis_arena *mem = &sweep->cli->mem;
	size_t n = parting(result);
	alis_str rest = alis_str_from(result, n + 1);
	struct alis_sight before = { .why = ALIS_FETCHED };

	if (n == 0 ||
	    !alis_sight_read(alis_str_part(result, 0, n), mem, &before) ||
	    !alis_sight_read(rest, mem, &pull->sight))
		pull->here = alis_str_copy(rest, mem);
	judge(pull, &before);
}

/* Whoever has not begun may have no repository yet; that is no failure. */
static bool is_to_come(const struct sweep *sweep,
    const struct alis_member *member, const struct alis_pull *pull)
{
	const struct alis_sight *sight = &pull->sight;

	return pull->end == ALIS_PULL_FAILED && pull->here.n == 0 &&
	    (sight->why == ALIS_UNFETCHED_MISSING ||
	        sight->why == ALIS_UNFETCHED_EMPTY) &&
	    sight->commit.text[0] == '\0' && member->first != ALIS_DAY_NONE &&
	    member->first > sweep->cli->today;
}

/* A worker that was lost had no time to note it. */
static void note_lost(struct sweep *sweep, struct alis_pull *pull,
    const struct alis_member *member, enum alis_unfetched why)
{
	struct cli *cli = sweep->cli;
	struct alis_err err;

	if (alis_mirror_fail(cohort_mirror(&sweep->cohort, member),
	        member->depot, sweep->how.now, why, ALIS_STR(""), &cli->mem,
	        &pull->sight, &err) < 0)
		pull->here = alis_err_said(&err, cli->language, &cli->mem);
	pull->was = pull->sight.commit;
	pull->end = ALIS_PULL_FAILED;
}

static int pulled_one(void *with, size_t job, enum alis_worked how,
    alis_str result, struct alis_err *err)
{
	struct sweep *sweep = with;
	struct alis_pull *pull = &sweep->pulls[job];
	const struct alis_member *member = sweep->members[job];

	switch (how) {
	case ALIS_WORKED:
		read_result(sweep, pull, result);
		break;
	case ALIS_WORKED_SLOW:
		note_lost(sweep, pull, member, ALIS_UNFETCHED_SLOW);
		break;
	case ALIS_WORKED_DIED:
		note_lost(sweep, pull, member, ALIS_UNFETCHED_DIED);
		break;
	case ALIS_WORKED_NOT:
		return ALIS_OK;
	}
	if (is_to_come(sweep, member, pull))
		pull->end = ALIS_PULL_TO_COME;
	progress_tell(&sweep->progress, pull->name,
	    alis_report_pull_end(pull->end, sweep->cli->language),
	    pull->end == ALIS_PULL_HELD || pull->end == ALIS_PULL_FAILED);
	/* What was not taken is not seen to be gone. */
	return pull->sight.commit.text[0] == '\0'
	    ? ALIS_OK
	    : seen_record(&sweep->seen, member, &pull->sight, err);
}

static void look(void *with, const size_t *running, size_t count)
{
	struct sweep *sweep = with;

	for (size_t i = 0; i < count; i++)
		sweep->names[i] = sweep->pulls[running[i]].name;
	progress_look(&sweep->progress, sweep->names, count);
}

/* ---- the sweep ---- */

static void list_members(struct sweep *sweep)
{
	const struct alis_roster *roster = sweep->cohort.roster;
	struct alis_arena *mem = &sweep->cli->mem;
	size_t room = sweep->cohort.picked_count + 1;

	sweep->members = ALIS_NEW(mem, const struct alis_member *, room);
	sweep->pulls = ALIS_NEW(mem, struct alis_pull, room);
	sweep->names = ALIS_NEW(mem, alis_str, room);
	for (size_t i = 0; i < roster->member_count; i++) {
		const struct alis_member *member = &roster->members[i];
		if (!sweep->cohort.picked[i])
			continue;
		sweep->members[sweep->count] = member;
		sweep->pulls[sweep->count++] = (struct alis_pull){
			.end = ALIS_PULL_NOT,
			.name = member->name,
			.slug = member->slug,
			.sight = { .url = member->depot },
		};
	}
}

static bool is_somebodys(const struct alis_roster *roster, alis_str slug)
{
	for (size_t i = 0; i < roster->member_count; i++)
		if (alis_str_same(roster->members[i].slug, slug))
			return true;
	return false;
}

/* The mirrors of those who have left, or have another name now. */
static int list_left(struct sweep *sweep)
{
	struct cli *cli = sweep->cli;
	const struct cohort *cohort = &sweep->cohort;
	alis_str folder = cohort_beside(cohort, MIRRORS_FOLDER);
	struct alis_sight *left;
	struct alis_names names;

	if (cohort->files.list(
	        cohort->files.from, folder, &cli->mem, &names, &cli->err) < 0)
		return cli_failed(cli);
	left = ALIS_NEW(&cli->mem, struct alis_sight, names.count + 1);
	for (size_t i = 0; i < names.count; i++) {
		const alis_str path[] = { cohort->folder.path, ALIS_STR("/"),
			folder, ALIS_STR("/"), names.names[i] };
		struct alis_err err;
		/* One that cannot be looked at says nothing. */
		if (!is_somebodys(cohort->roster, names.names[i]) &&
		    alis_mirror_look(
		        alis_str_join(&cli->mem, path, ALIS_COUNT(path)),
		        &cli->mem, &left[sweep->how.left_count],
		        &err) == ALIS_OK)
			sweep->how.left_count++;
	}
	sweep->how.left = left;
	return EXIT_WELL;
}

/* Once for all workers, unless one of them may speak TLS by libgit2. */
static int start_git(const struct alis_pulling *how,
    const struct alis_address *addresses, size_t count, struct alis_err *err)
{
	for (size_t i = 0; i < count; i++)
		if (how->transport != ALIS_TRANSPORT_GIT &&
		    addresses[i].kind == ALIS_ADDRESS_HTTPS)
			return ALIS_OK;
	return alis_git_start(err);
}

static int work(struct sweep *sweep)
{
	const struct alis_work all = {
		.jobs = sweep->count,
		.workers = sweep->workers,
		.seconds = sweep->how.seconds + SETTLING,
		.memory_most = MEMORY_MOST,
		.file_most = FILE_MOST,
		.run = pull_one,
		.done = pulled_one,
		.tick = look,
		.with = sweep,
	};
	struct alis_address *addresses =
	    ALIS_NEW(&sweep->cli->mem, struct alis_address, sweep->count + 1);
	int code;

	for (size_t i = 0; i < sweep->count; i++)
		addresses[i] = alis_address_read(
		    sweep->members[i]->depot, &sweep->cli->mem);
	sweep->progress = progress_begin(sweep->cli, sweep->count);
	code = alis_ssh_open(&sweep->how, addresses, sweep->count,
	    &sweep->cli->mem, &sweep->cli->err);
	if (code == ALIS_OK)
		code = start_git(
		    &sweep->how, addresses, sweep->count, &sweep->cli->err);
	if (code == ALIS_OK)
		code = alis_io_work(&all, &sweep->cli->mem, &sweep->cli->err);
	progress_end(&sweep->progress);
	alis_ssh_close(&sweep->how, addresses, sweep->count);
	return code;
}

/* ---- the end of it ---- */

static void put_moved(
    struct cli *cli, struct alis_out *out, const struct alis_pull *pull)
{
	alis_out_char(out, '\n');
	alis_out_put(out, pull->name);
	alis_out_char(out, ' ');
	if (pull->was.text[0] != '\0') {
		alis_out_put(out, cli_short(cli, &pull->was));
		alis_out_lit(out, "..");
	}
	alis_out_put(out, cli_short(cli, &pull->sight.commit));
}

/* "pull: 12 new, ..." and a line for each that moved, in the language of what
 * the leader commits. The log has all of them. */
static alis_str message_of(struct sweep *sweep)
{
	struct alis_arena *mem = &sweep->cli->mem;
	enum alis_language language = sweep->cohort.roster->language;
	struct alis_out out = alis_out_memory(mem);
	const alis_str sum =
	    alis_report_pull_sum(sweep->pulls, sweep->count, language, mem);
	size_t moved = 0;

	alis_out_put(
	    &out, alis_filled(alis_said(language, "pull: %1"), &sum, 1, mem));
	alis_out_char(&out, '\n');
	for (size_t i = 0; i < sweep->count; i++) {
		const struct alis_pull *pull = &sweep->pulls[i];
		if (strcmp(pull->was.text, pull->sight.commit.text) != 0 &&
		    moved++ < MOVED_MOST)
			put_moved(sweep->cli, &out, pull);
	}
	if (moved > MOVED_MOST)
		alis_out_lit(&out, "\n...");
	return alis_out_text(&out);
}

static int verdict(const struct sweep *sweep)
{
	int status = cohort_verdict(&sweep->cohort);

	for (size_t i = 0; i < sweep->count; i++)
		if (sweep->pulls[i].end == ALIS_PULL_HELD ||
		    sweep->pulls[i].end == ALIS_PULL_FAILED)
			status = EXIT_FINDINGS;
	return status;
}

/* What is done stays, is told and is committed, however it ended. */
static int finish(struct sweep *sweep, int code)
{
	struct cli *cli = sweep->cli;
	int status = verdict(sweep), rendered;
	struct alis_hex id;

	if (code == ALIS_ESTATE) {
		cli_say(cli,
		    "interrupted; what is done stays, and the next pull goes "
		    "on from there");
		status = EXIT_WORLD;
	} else if (code < 0) {
		status = cli_failed(cli);
	}
	rendered = cli_render(cli,
	    alis_report_of_pull(
	        sweep->pulls, sweep->count, cli->language, &cli->mem));
	if (seen_commit(&sweep->seen, message_of(sweep), &id) != EXIT_WELL)
		status = EXIT_WORLD;
	return rendered != EXIT_WELL ? rendered : status;
}

int cohort_pull(struct cli *cli)
{
	struct sweep sweep = { .cli = cli };
	int status = read_options(&sweep);

	if (status == EXIT_WELL)
		status = cohort_load(cli, &sweep.cohort);
	if (status == EXIT_WELL)
		status = cohort_pick(&sweep.cohort, 0);
	if (status == EXIT_WELL)
		status = seen_open(&sweep.cohort, &sweep.seen);
	if (status == EXIT_WELL)
		status = list_left(&sweep);
	if (status != EXIT_WELL)
		return status;
	sweep.how.root = root_of(&sweep);
	sweep.how.seen = &sweep.seen.log;
	list_members(&sweep);
	return finish(&sweep, work(&sweep));
}
