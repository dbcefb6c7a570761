/* SPDX-License-Identifier: MIT */
#include "hook.h"

#include <alis/guard.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#define DETAILS_MOST 3
#define PRIVATE_FILE "privat.alis"

/* What is staged, while it is looked at. */
struct staging {
	struct cli *cli;
	struct alis_files files;
	struct alis_changed changed;
	struct alis_diags diags;
	struct alis_names read; /* paths that a journal's run has guarded */
	size_t room;
	bool stops;
};

static bool has_name(const struct alis_names *names, alis_str name)
{
	for (size_t i = 0; i < names->count; i++)
		if (alis_str_same(names->names[i], name))
			return true;
	return false;
}

/* ---- which journals it is about ---- */

/* A file of another name may be included as well: the journal itself says. */
static bool is_about(struct staging *staging, const struct alis_source *main)
{
	struct alis_diags ignored = { .mem = &staging->cli->mem };
	const struct alis_names *names = &staging->changed.names;
	const struct alis_journal *journal;

	for (size_t i = 0; i < names->count; i++)
		if (hook_guards(hook_last(names->names[i])))
			return true;
	journal = alis_parse_journal(
	    main, &staging->files, &staging->cli->mem, &ignored);
	for (size_t i = 0; i < journal->source_count; i++)
		if (has_name(names, journal->sources[i]->path))
			return true;
	return false;
}

static void read_add(struct staging *staging, alis_str path)
{
	if (staging->read.count == staging->room) {
		size_t room = staging->room == 0 ? 16 : staging->room * 2;
		alis_str *wider = ALIS_NEW(&staging->cli->mem, alis_str, room);
		if (staging->room > 0)
			memcpy(wider, staging->read.names,
			    staging->room * sizeof(*wider));
		staging->read.names = wider;
		staging->room = room;
	}
	staging->read.names[staging->read.count++] = path;
}

static void journal_check(
    struct staging *staging, const struct alis_source *main)
{
	struct cli *cli = staging->cli;
	const struct alis_run *run = alis_track_run(
	    main, &staging->files, cli->today, &cli->mem, &staging->diags);

	for (size_t i = 0; i < run->journal->source_count; i++)
		read_add(staging, run->journal->sources[i]->path);
	for (size_t i = 0; i < run->books->book_count; i++)
		if (run->books->books[i].from_repository)
			read_add(staging, run->books->books[i].src->path);
}

extern char **environ; // NOLINT(readability-redundant-declaration)

/* ---- the summary beside it ---- */

/* The ends of the commit that will be, besides HEAD. */
static const char *const others[] = { "MERGE_HEAD", "CHERRY_PICK_HEAD",
	"REVERT_HEAD" };

static bool same_as(
    struct staging *staging, const char *rev, alis_str path, alis_str bytes)
{
	struct cli *cli = staging->cli;
	struct alis_commit commit;
	struct alis_hex id;
	struct alis_err err;

	return alis_repo_commit_at(cli->repo, alis_str_of(rev), &cli->mem,
	           &commit, &err) == ALIS_OK &&
	    alis_repo_id_at(cli->repo, &commit, path, &id, &err) == ALIS_OK &&
	    (bytes.n > 0 ? strcmp(id.text, alis_blob_id(bytes).text) == 0
	                 : id.text[0] == '\0');
}

/* Before a merge that was joined without conflict is committed there is no
 * MERGE_HEAD yet, but a variable for each of the other ends. */
static bool same_as_merged(
    struct staging *staging, alis_str path, alis_str bytes)
{
	alis_str prefix = ALIS_STR("GITHEAD_");

	for (char **at = environ; *at != NULL; at++) {
		alis_str name = alis_str_cut(alis_str_of(*at), '=').head;
		if (alis_str_starts(name, prefix) &&
		    same_as(staging,
		        alis_str_copy(
		            alis_str_from(name, prefix.n), &staging->cli->mem)
		            .at,
		        path, bytes))
			return true;
	}
	return false;
}

/* Whether a file is what one of the parents has. */
static bool is_kept(struct staging *staging, alis_str path, alis_str bytes)
{
	bool kept = !has_name(&staging->changed.names, path) ||
	    same_as_merged(staging, path, bytes);

	for (size_t i = 0; i < ALIS_COUNT(others) && !kept; i++)
		kept = same_as(staging, others[i], path, bytes);
	return kept;
}

/* Whether the commit would bring a summary that no parent has; a merge keeps
 * each of its two files of one of them. */
static bool is_made(struct staging *staging, const struct loaded *loaded,
    const struct judged *judged)
{
	struct cli *cli = staging->cli;

	return !is_kept(staging,
	           cli_beside(cli, loaded, SUMMARY_FOLDER "status.json"),
	           judged->json) ||
	    !is_kept(staging,
	        cli_beside(cli, loaded, SUMMARY_FOLDER "status.txt"),
	        judged->text);
}

static int summary_check(struct staging *staging, alis_str path)
{
	struct cli *cli = staging->cli;
	struct loaded loaded = { .path = path };
	struct judge judge = { .cli = cli,
		.loaded = &loaded,
		.books = { .tip = ALIS_STR("HEAD") } };
	struct judged judged = { .verdict = ALIS_PROVED };
	bool made;

	if (judge_summary(
	        &judge, &staging->files, &cli->mem, &judged, &cli->err) < 0)
		return cli_failed(cli);
	made = is_made(staging, &loaded, &judged);
	if (made && hook_verdict_stops(judged.verdict)) {
		cli_say(cli,
		    "the staged summary of '%1' does not follow from the "
		    "staged journal:",
		    path);
		hook_put_details(cli, judged.found, DETAILS_MOST);
		cli_say(cli,
		    "take it back with 'git restore --staged --worktree "
		    "oppsummering'; 'alis commit' makes it anew");
		staging->stops = true;
	} else if (made && alis_verdict_fails(judged.verdict)) {
		cli_say(cli,
		    "the staged summary of '%1' is not proved; another version "
		    "or another rule book made it",
		    path);
	} else if (!made && judged.json.n > 0 && judge_kept(&judged)) {
		cli_say(cli,
		    "the summary of '%1' is older than what is staged; 'alis "
		    "commit' makes it anew",
		    path);
	}
	return EXIT_WELL;
}

/* ---- one journal, and what belongs to none ---- */

static int journal_at(struct staging *staging, alis_str path)
{
	struct cli *cli = staging->cli;
	const struct alis_source *main;
	int code = staging->files.read(
	    staging->files.from, path, &cli->mem, &main, &cli->err);

	if (code == ALIS_ENOENT)
		return EXIT_WELL; /* the commit will have no journal */
	if (code < 0)
		return cli_failed(cli);
	if (!is_about(staging, main))
		return EXIT_WELL;
	journal_check(staging, main);
	return summary_check(staging, path);
}

/* A file that no journal includes is committed as well. */
static int guard_rest(struct staging *staging)
{
	struct cli *cli = staging->cli;
	const struct alis_names *names = &staging->changed.names;

	for (size_t i = 0; i < names->count; i++) {
		alis_str path = names->names[i];
		const struct alis_source *src;
		int code;
		if (!hook_guards(hook_last(path)) ||
		    has_name(&staging->read, path))
			continue;
		code = staging->files.read(
		    staging->files.from, path, &cli->mem, &src, &cli->err);
		if (code == ALIS_ENOENT || code == ALIS_ELINK)
			continue;
		if (code < 0)
			return cli_failed(cli);
		alis_guard_source(src, cli->today, &staging->diags);
		if (!alis_str_is(hook_last(path), PRIVATE_FILE))
			continue;
		cli_say(cli,
		    "'%1' is meant to stay with you; take it out with 'git rm "
		    "--cached'",
		    path);
		staging->stops = true;
	}
	return EXIT_WELL;
}

static bool tell_unmerged(struct staging *staging)
{
	const struct alis_names *unmerged = &staging->changed.unmerged;

	for (size_t i = 0; i < unmerged->count; i++)
		cli_say(staging->cli,
		    "'%1' is not merged yet; mend it, then 'git add' it",
		    unmerged->names[i]);
	return unmerged->count > 0;
}

static int journals_check(struct staging *staging)
{
	struct cli *cli = staging->cli;
	struct alis_names journals;
	alis_str given = hook_journal(cli);
	int status = EXIT_WELL;

	if (given.n > 0)
		journals = (struct alis_names){ &given, 1 };
	else
		journals = alis_repo_staged_find(
		    &staging->files, ALIS_STR(MAIN_FILE), &cli->mem);
	for (size_t i = 0; i < journals.count && status == EXIT_WELL; i++)
		status = journal_at(staging, journals.names[i]);
	return status == EXIT_WELL ? guard_rest(staging) : status;
}

static int staged_check(struct staging *staging)
{
	struct cli *cli = staging->cli;
	int status = hook_repo(cli);

	if (status != EXIT_WELL)
		return status;
	if (alis_repo_staged_changes(
	        cli->repo, &cli->mem, &staging->changed, &cli->err) < 0)
		return cli_failed(cli);
	staging->stops = tell_unmerged(staging);
	if (staging->stops || staging->changed.names.count == 0)
		return EXIT_WELL;
	if (alis_repo_staged(cli->repo, &cli->mem, &staging->files, &cli->err) <
	    0)
		return cli_failed(cli);
	return journals_check(staging);
}

int hook_pre_commit(struct cli *cli)
{
	struct staging staging = { .cli = cli, .diags = { .mem = &cli->mem } };
	int status = staged_check(&staging);

	if (staging.diags.count > 0)
		cli_put_findings(cli, &staging.diags);
	if (status != EXIT_WELL) {
		cli_say(cli,
		    "nothing is committed, for it could not be checked; 'git "
		    "commit --no-verify' commits unchecked");
		return status;
	}
	if (staging.diags.errors == 0 && !staging.stops)
		return EXIT_WELL;
	cli_say(cli,
	    "nothing is committed; mend what is staged and 'git add' it; 'git "
	    "commit --no-verify' commits unchecked");
	return EXIT_FINDINGS;
}

/* ---- the message ---- */

/* As git takes it: to the line that a diff follows, without its comments,
 * which leave empty lines behind so that the others keep their numbers. */
static alis_str as_committed(struct cli *cli, alis_str text, char comment)
{
	const alis_str scissors =
	    ALIS_STR("------------------------ >8 ------------------------");
	struct alis_out out = alis_out_memory(&cli->mem);

	while (text.n > 0) {
		alis_cut cut = alis_str_cut(text, '\n');
		bool is_comment = cut.head.n > 0 && cut.head.at[0] == comment;
		if (is_comment && cut.head.n > 2 &&
		    alis_str_same(alis_str_from(cut.head, 2), scissors))
			break;
		if (!is_comment)
			alis_out_put(&out, cut.head);
		alis_out_char(&out, '\n');
		text = cut.tail;
	}
	return alis_out_text(&out);
}

static int message_read(struct cli *cli, const char *file, alis_str *text)
{
	int fd = open(file, O_RDONLY | O_CLOEXEC);
	int code;

	if (fd < 0) {
		alis_fail_system(
		    &cli->err, "cannot read '%1'", alis_str_of(file));
		return cli_failed(cli);
	}
	code = alis_io_read_stream(fd, &cli->mem, text, &cli->err);
	close(fd);
	return code < 0 ? cli_failed(cli) : EXIT_WELL;
}

int hook_commit_msg(struct cli *cli)
{
	struct alis_diags diags = { .mem = &cli->mem };
	alis_str text = ALIS_STR(""), given = text, name;
	int status;

	if (cli->word_count < 2)
		return cli_misuse(cli, "name the file that holds the message");
	status = hook_repo(cli);
	if (status == EXIT_WELL)
		status = message_read(cli, cli->words[1], &text);
	if (status != EXIT_WELL)
		return status;
	if (alis_repo_config(cli->repo, "core.commentChar", ALIS_CONFIG_ALL,
	        &cli->mem, &given, &cli->err) < 0)
		return cli_failed(cli);
	name = alis_str_of(cli->words[1]);
	text = as_committed(cli, text, given.n == 1 ? given.at[0] : '#');
	alis_guard_source(
	    alis_source_of(name, name, text, &cli->mem), cli->today, &diags);
	if (diags.count > 0)
		cli_put_findings(cli, &diags);
	if (diags.errors == 0)
		return EXIT_WELL;
	cli_say(cli, "nothing is committed; the message is kept in '%1'", name);
	return EXIT_FINDINGS;
}
