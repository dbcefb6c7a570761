/* SPDX-License-Identifier: MIT */
#include "audit.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#define SHOWN_MOST 64 /* commits and entries that a rewriting is told by */

/* ---- reading ---- */

/* What the log calls a repository: the folder that the reader keeps it in. */
static alis_str name_of(struct audit *audit)
{
	alis_str top = alis_repo_top(audit->cli->repo);
	size_t from;
	struct alis_out out = alis_out_memory(&audit->cli->mem);

	if (top.n == 0)
		top = audit->walk.loaded.folder.path;
	for (from = top.n; from > 0 && top.at[from - 1] != '/';)
		from--;
	for (size_t i = from; i < top.n; i++)
		alis_out_char(&out, top.at[i] == ' ' ? '_' : top.at[i]);
	return alis_out_text(&out);
}

static bool is_ours(const struct audit *audit, const struct alis_sighting *line)
{
	return alis_str_same(line->repository, audit->repository);
}

/* A commit and all that it stands on were there when it was seen. */
static void mark_seen(struct audit *audit, size_t number, int64_t when)
{
	size_t *stack = ALIS_NEW(&audit->cli->mem, size_t, audit->count + 1);
	size_t n = 0;

	if (number == ALIS_NO_COMMIT || audit->at[number].is_seen)
		return;
	audit->at[number].is_seen = true;
	stack[n++] = number;
	while (n > 0) {
		struct audited *one = &audit->at[stack[--n]];
		one->seen = when;
		for (size_t i = 0; i < one->commit.parent_count; i++) {
			struct audited *parent = &audit->at[one->parents[i]];
			if (parent->is_seen)
				continue;
			parent->is_seen = true;
			stack[n++] = one->parents[i];
		}
	}
}

static int read_log(struct audit *audit, const struct alis_source **src)
{
	struct cli *cli = audit->cli;
	struct alis_folder *folder = ALIS_NEW(&cli->mem, struct alis_folder, 1);
	struct alis_files files;
	alis_str path;
	int code = alis_io_locate(alis_str_of(cli->values[OPTION_SEEN]),
	    &cli->mem, folder, &path, &cli->err);

	if (code < 0)
		return code;
	files = alis_io_files(folder);
	code = files.read(files.from, path, &cli->mem, src, &cli->err);
	/* The first time there is none yet. */
	if (code == ALIS_ENOENT && cli->values[OPTION_RECORD] != NULL) {
		*src = alis_source_of(path, path, ALIS_STR(""), &cli->mem);
		return ALIS_OK;
	}
	return code;
}

int audit_seen_read(struct audit *audit)
{
	struct cli *cli = audit->cli;
	struct alis_diags diags = { .mem = &cli->mem };
	const struct alis_source *src;

	audit->has_seen = cli->values[OPTION_SEEN] != NULL;
	if (!audit->has_seen)
		return EXIT_WELL;
	audit->repository = name_of(audit);
	if (!alis_seen_is_name(audit->repository))
		return cli_misuse(cli,
		    "a seen log cannot name the folder '%1'; give it a name "
		    "that can be seen",
		    audit->repository);
	if (read_log(audit, &src) < 0)
		return cli_failed(cli);
	audit->log = alis_seen_read(src, &cli->mem, &diags);
	if (diags.count > 0)
		cli_put_findings(cli, &diags);
	audit->log_fails = diags.errors > 0;
	for (size_t i = 0; i < audit->log.count; i++) {
		const struct alis_sighting *line = &audit->log.lines[i];
		if (is_ours(audit, line) && line->is.text[0] != '\0')
			mark_seen(audit, audit_number(audit, line->is.text),
			    line->when);
	}
	return EXIT_WELL;
}

/* ---- comparing ---- */

static alis_str time_text(struct audit *audit, int64_t when)
{
	struct alis_out out = alis_out_memory(&audit->cli->mem);

	alis_seen_put_time(&out, when);
	return alis_out_text(&out);
}

struct gone {
	struct audit *audit;
	struct alis_deed *deeds;
	size_t count, room;
	bool has_root;
};

static int gone_one(void *to, const struct alis_commit *commit,
    struct alis_arena *scratch, struct alis_err *err)
{
	struct gone *gone = to;
	struct cli *cli = gone->audit->cli;

	(void)scratch, (void)err;
	gone->has_root = gone->has_root || commit->parent_count == 0;
	gone->deeds = walk_grown(cli, gone->deeds, gone->count, &gone->room,
	    sizeof(struct alis_deed));
	gone->deeds[gone->count++] = (struct alis_deed){
		.id = cli_short(cli, &commit->id),
		.when = cli_commit_day(&commit->author, &cli->mem),
		.who = alis_str_copy(commit->author.name, &cli->mem),
		.subject = walk_subject(&gone->audit->walk, commit),
	};
	return 0;
}

/* The journal at a commit that need not belong to the history. */
static int version_at(struct audit *audit, const struct alis_hex *id,
    struct alis_version *version)
{
	struct cli *cli = audit->cli;
	struct alis_commit commit;
	int code = alis_repo_commit_at(
	    cli->repo, alis_str_of(id->text), &cli->mem, &commit, &cli->err);

	*version = (struct alis_version){ 0 };
	if (code == ALIS_OK)
		code = walk_version_at(
		    &audit->walk, &commit, &cli->mem, version, &cli->err);
	return code;
}

static alis_str line_of(const struct alis_entry *entry,
    const struct alis_version *version, struct alis_arena *mem)
{
	static const char *const marks[] = { [ALIS_MARK_NONE] = "",
		[ALIS_MARK_PENDING] = " !",
		[ALIS_MARK_CONFIRMED] = " *" };
	const alis_str parts[] = {
		alis_str_cut(alis_entry_text(entry, version, mem), '\n').head,
		alis_str_of(marks[entry->mark]),
	};

	return alis_str_join(mem, parts, ALIS_COUNT(parts));
}

/* The entries that were seen and are not there any more, or say otherwise. */
static int find_losses(struct audit *audit, const struct alis_hex *was,
    const struct alis_hex *is, struct alis_audit_branch *branch)
{
	struct alis_arena *mem = &audit->cli->mem;
	struct alis_version before, after;
	struct alis_changes changes;
	struct alis_audit_loss *losses;
	int code = version_at(audit, was, &before);

	if (code == ALIS_OK)
		code = version_at(audit, is, &after);
	if (code < 0)
		return code;
	changes = alis_history_changes(&before, &after, mem);
	losses = ALIS_NEW(mem, struct alis_audit_loss, changes.count + 1);
	for (size_t i = 0; i < changes.count; i++) {
		const struct alis_entry_change *c = &changes.changes[i];
		if (c->was == NULL)
			continue;
		losses[branch->loss_count].was = line_of(c->was, &before, mem);
		if (c->is != NULL)
			losses[branch->loss_count].is =
			    line_of(c->is, &after, mem);
		branch->loss_count++;
	}
	branch->losses = losses;
	return ALIS_OK;
}

/* Both commits are there, and the second does not stand on the first. */
static int tell_rewritten(struct audit *audit, const struct alis_hex *was,
    const struct alis_hex *is, struct alis_audit_branch *branch)
{
	struct cli *cli = audit->cli;
	struct gone gone = { .audit = audit };
	const alis_str range[] = { alis_str_of(is->text), ALIS_STR(".."),
		alis_str_of(was->text) };
	bool back;
	int code = alis_repo_descends(cli->repo, was, is, &back, &cli->err);

	if (code == ALIS_OK)
		code = alis_repo_walk(cli->repo,
		    alis_str_join(&cli->mem, range, 3), gone_one, &gone,
		    &cli->err);
	if (code < 0)
		return code;
	branch->moved = back ? ALIS_MOVED_BACK
	    : gone.has_root  ? ALIS_MOVED_APART
	                     : ALIS_MOVED_AWAY;
	branch->gone = gone.deeds;
	branch->gone_count = gone.count;
	return find_losses(audit, was, is, branch);
}

/* A branch is gone: was it only renamed, or merged? */
static int look_elsewhere(struct audit *audit, const struct alis_hex *was,
    struct alis_audit_branch *branch)
{
	struct cli *cli = audit->cli;
	bool has_was, has_all = false;

	branch->moved = ALIS_MOVED_GONE;
	if (alis_repo_has_commit(cli->repo, was, &has_was, &cli->err) < 0)
		return cli->err.code;
	for (size_t i = 0; i < audit->head_count && has_was && !has_all; i++)
		if (alis_repo_descends(cli->repo, &audit->heads[i].commit, was,
		        &has_all, &cli->err) < 0)
			return cli->err.code;
	if (has_all)
		branch->moved = ALIS_MOVED_INTO;
	return ALIS_OK;
}

static int compare(struct audit *audit, const struct alis_hex *was,
    const struct alis_hex *is, struct alis_audit_branch *branch)
{
	struct cli *cli = audit->cli;
	bool has_was, has_is, descends;

	if (is->text[0] == '\0')
		return look_elsewhere(audit, was, branch);
	if (strcmp(was->text, is->text) == 0)
		return ALIS_OK;
	branch->moved = ALIS_MOVED_LOST;
	if (alis_repo_has_commit(cli->repo, was, &has_was, &cli->err) < 0 ||
	    alis_repo_has_commit(cli->repo, is, &has_is, &cli->err) < 0)
		return cli->err.code;
	/* What came next and is lost by now is told by what came after it. */
	if (has_was && !has_is)
		branch->moved = ALIS_MOVED_NOT;
	if (!has_was || !has_is)
		return ALIS_OK;
	if (alis_repo_descends(cli->repo, is, was, &descends, &cli->err) < 0)
		return cli->err.code;
	branch->moved = ALIS_MOVED_ON;
	return descends ? ALIS_OK : tell_rewritten(audit, was, is, branch);
}

static struct alis_audit_branch *branch_new(struct audit *audit, alis_str name,
    const struct alis_sighting *seen, const struct alis_hex *is)
{
	struct alis_audit_branch *branch =
	    &audit->branches[audit->branch_count++];

	*branch = (struct alis_audit_branch){
		.name = name,
		.was = cli_short(audit->cli, &seen->is),
		.is = cli_short(audit->cli, is),
		.seen = time_text(audit, seen->when),
	};
	return branch;
}

/* Where a branch stands now; empty: there is none. */
static struct alis_hex now_at(
    const struct alis_branch *branches, size_t count, alis_str name)
{
	for (size_t i = 0; i < count; i++)
		if (alis_str_same(branches[i].name, name))
			return branches[i].commit;
	return (struct alis_hex){ { 0 } };
}

/*
 * Whether a line is of another who kept the log, merged in, and tells of no
 * more than was known: his branch stood on his own line before, and this on all
 * of that.
 */
static int is_behind(struct audit *audit, const struct alis_sighting *last,
    const struct alis_sighting *next, bool *is)
{
	/* Each stands on the next. */
	const struct alis_hex *const chain[] = { &last->is, &next->is,
		&next->was };
	size_t count =
	    ALIS_COUNT(chain) - (next->was.text[0] == '\0'); /* his first */
	struct cli *cli = audit->cli;

	*is = strcmp(next->was.text, last->is.text) != 0;
	for (size_t i = 0; i < count && *is; i++) {
		if (alis_repo_has_commit(cli->repo, chain[i], is, &cli->err) <
		    0)
			return cli->err.code;
		if (*is && i > 0 &&
		    alis_repo_descends(
		        cli->repo, chain[i - 1], chain[i], is, &cli->err) < 0)
			return cli->err.code;
	}
	return ALIS_OK;
}

/*
 * What a branch was seen to be, again and again, and what it is now. A
 * rewriting stays in the log: to look once more does not make it undone.
 */
static int compare_branch(struct audit *audit, const struct alis_sighting *line,
    const struct alis_hex *now)
{
	const struct alis_sighting *last = line;
	struct alis_audit_branch *branch;
	bool gone = false, is_behind_it;
	int code;

	for (const struct alis_sighting *next = line + 1;
	     next < audit->log.lines + audit->log.count; next++) {
		if (!is_ours(audit, next) ||
		    !alis_str_same(next->branch, line->branch))
			continue;
		if (is_behind(audit, last, next, &is_behind_it) < 0)
			return audit->cli->err.code;
		if (is_behind_it)
			continue;
		if (last->is.text[0] != '\0') {
			branch =
			    branch_new(audit, line->branch, last, &next->is);
			code = compare(audit, &last->is, &next->is, branch);
			if (code < 0)
				return code;
			if (!alis_moved_fails(branch->moved))
				audit->branch_count--;
		}
		gone = next->is.text[0] == '\0';
		if (!gone || last->is.text[0] == '\0')
			last = next;
	}
	if (gone && now->text[0] == '\0')
		return ALIS_OK;
	branch = branch_new(audit, line->branch, last, now);
	return last->is.text[0] == '\0'
	    ? ALIS_OK
	    : compare(audit, &last->is, now, branch);
}

/* The first line of each branch of ours. */
static bool is_first(const struct audit *audit, size_t number)
{
	const struct alis_sighting *line = &audit->log.lines[number];

	if (!is_ours(audit, line))
		return false;
	for (size_t i = 0; i < number; i++)
		if (is_ours(audit, &audit->log.lines[i]) &&
		    alis_str_same(audit->log.lines[i].branch, line->branch))
			return false;
	return true;
}

int audit_seen_compare(struct audit *audit)
{
	struct cli *cli = audit->cli;
	const struct alis_branch *branches;
	size_t count;

	if (!audit->has_seen)
		return EXIT_WELL;
	if (alis_repo_branches(
	        cli->repo, &cli->mem, &branches, &count, &cli->err) < 0)
		return cli_failed(cli);
	audit->heads = branches;
	audit->head_count = count;
	audit->branches = ALIS_NEW(&cli->mem, struct alis_audit_branch,
	    2 * audit->log.count + count + 1);
	for (size_t i = 0; i < audit->log.count; i++) {
		struct alis_hex now;
		if (!is_first(audit, i))
			continue;
		now = now_at(branches, count, audit->log.lines[i].branch);
		if (compare_branch(audit, &audit->log.lines[i], &now) < 0)
			return cli_failed(cli);
	}
	for (size_t i = 0; i < count; i++) {
		if (alis_seen_last(&audit->log, audit->repository,
		        branches[i].name) != NULL)
			continue;
		audit->branches[audit->branch_count++] =
		    (struct alis_audit_branch){
			    .name = branches[i].name,
			    .moved = ALIS_MOVED_NEW,
			    .is = cli_short(cli, &branches[i].commit),
		    };
	}
	return EXIT_WELL;
}

/* ---- recording ---- */

struct recording {
	struct audit *audit;
	const struct alis_branch *branches;
	size_t count;
	int64_t now;
};

static void put_moved(struct recording *recording, struct alis_out *out,
    const struct alis_seen_log *seen, alis_str branch,
    const struct alis_hex *is)
{
	alis_str repository = recording->audit->repository;
	const struct alis_sighting *last =
	    alis_seen_last(seen, repository, branch);
	struct alis_sighting line = { recording->now, repository, branch,
		{ { 0 } }, *is };

	if (last != NULL)
		line.was = last->is;
	/* A clock that was set back must not make the log go back. */
	if (seen->count > 0 && seen->lines[seen->count - 1].when > line.when)
		line.when = seen->lines[seen->count - 1].when;
	if (alis_seen_is_name(branch) &&
	    strcmp(line.was.text, line.is.text) != 0)
		alis_seen_put(out, &line);
}

/* Another may have recorded since the log was read. */
static int lines_to_add(void *with, alis_str was, struct alis_arena *mem,
    alis_str *more, struct alis_err *err)
{
	struct recording *recording = with;
	struct alis_diags diags = { .mem = mem };
	const struct alis_source *src =
	    alis_source_of(ALIS_STR(""), ALIS_STR(""), was, mem);
	struct alis_seen_log seen = alis_seen_read(src, mem, &diags);
	struct alis_out out = alis_out_memory(mem);
	const struct alis_hex none = { { 0 } };

	(void)err;
	for (size_t i = 0; i < recording->count; i++)
		put_moved(recording, &out, &seen, recording->branches[i].name,
		    &recording->branches[i].commit);
	for (size_t i = 0; i < seen.count; i++) {
		const struct alis_sighting *line = &seen.lines[i];
		if (is_ours(recording->audit, line) &&
		    line ==
		        alis_seen_last(&seen, line->repository, line->branch) &&
		    now_at(recording->branches, recording->count, line->branch)
		            .text[0] == '\0')
			put_moved(recording, &out, &seen, line->branch, &none);
	}
	*more = alis_out_text(&out);
	return ALIS_OK;
}

int audit_seen_record(struct audit *audit)
{
	struct cli *cli = audit->cli;
	struct recording recording = { .audit = audit };

	if (cli->values[OPTION_RECORD] == NULL)
		return EXIT_WELL;
	recording.now = cli->values[OPTION_DATE] != NULL || getenv("ALIS_DATE")
	    ? (int64_t)cli->today * 86400 + 43200
	    : (int64_t)time(NULL);
	if (alis_repo_branches(cli->repo, &cli->mem, &recording.branches,
	        &recording.count, &cli->err) < 0 ||
	    alis_io_append(alis_str_of(cli->values[OPTION_SEEN]), lines_to_add,
	        &recording, &cli->mem, &cli->err) < 0)
		return cli_failed(cli);
	return EXIT_WELL;
}
