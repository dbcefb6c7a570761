/* SPDX-License-Identifier: MIT */
#include "filter.h"
#include "signing.h"
#include "trace.h"

#include <string.h>

#define DIGITS_LEAST 7

/* The version that the entries are looked for in. */
struct start {
	struct loaded loaded;
	struct version_at at; /* its commit, or the one it will stand on */
	bool has_commit;
	struct alis_version version;
	const struct alis_entry **entries; /* that are asked for */
	size_t count;
};

/* ---- which entries ---- */

/* Whether a word names a file of the journal: as the user would from where he
 * stands, from the top, or by the end of its path. */
static bool is_named(const struct alis_source *src, alis_str name)
{
	alis_str path = src->path;

	if (name.n == 0 || alis_str_same(src->name, name))
		return name.n > 0;
	return path.n >= name.n &&
	    alis_str_same(alis_str_from(path, path.n - name.n), name) &&
	    (path.n == name.n || path.at[path.n - name.n - 1] == '/');
}

/* The number behind the last ':', or 0. */
static uint32_t line_read(alis_str word, alis_str *name)
{
	size_t at = word.n;
	uint32_t line = 0;

	while (at > 0 && word.at[at - 1] != ':')
		at--;
	if (at == 0 || word.n - at == 0 || word.n - at > 9)
		return 0;
	for (size_t i = at; i < word.n; i++) {
		if (word.at[i] < '0' || word.at[i] > '9')
			return 0;
		line = 10 * line + (uint32_t)(word.at[i] - '0');
	}
	*name = alis_str_part(word, 0, at - 1);
	return line;
}

/* A file that was mistyped is no query. */
static bool looks_like_file(alis_str name)
{
	const alis_str ending = ALIS_STR(".alis");

	return name.n > ending.n &&
	    alis_str_same(alis_str_from(name, name.n - ending.n), ending);
}

/* True if the word is FILE:LINE of the journal, whether an entry is there or
 * not. */
static bool pick_line(struct start *start, alis_str word)
{
	const struct alis_journal *journal = start->version.journal;
	alis_str name = ALIS_STR("");
	uint32_t line = line_read(word, &name);
	bool is_file = false;

	for (size_t i = 0; line > 0 && i < journal->source_count; i++)
		is_file = is_file || is_named(journal->sources[i], name);
	for (size_t i = 0; is_file && i < journal->entry_count; i++) {
		const struct alis_entry *e = alis_journal_entry(journal, i);
		uint32_t last =
		    e->span.to > e->span.from ? e->span.to - 1 : e->span.from;
		if (!e->faulty && is_named(e->src, name) &&
		    alis_source_place(e->src, e->span.from).line <= line &&
		    line <= alis_source_place(e->src, last).line)
			start->entries[start->count++] = e;
	}
	return is_file || (line > 0 && looks_like_file(name));
}

static bool looks_like_digest(alis_str word)
{
	if (word.n < DIGITS_LEAST || word.n > ALIS_HEX_MOST)
		return false;
	for (size_t i = 0; i < word.n; i++) {
		char c = word.at[i];
		if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f'))
			return false;
	}
	return true;
}

static void pick_digest(struct start *start, alis_str word)
{
	const struct alis_journal *journal = start->version.journal;
	struct alis_arena mem = { 0 };

	for (size_t i = 0; i < journal->entry_count; i++) {
		const struct alis_entry *e = alis_journal_entry(journal, i);
		struct alis_hex digest;
		if (e->faulty)
			continue;
		digest = alis_entry_digest(e, &start->version, &mem);
		if (alis_str_starts(alis_str_of(digest.text), word))
			start->entries[start->count++] = e;
		alis_arena_release(&mem);
	}
}

static int pick_query(struct start *start, struct cli *cli)
{
	const struct alis_journal *journal = start->version.journal;
	struct filter filter = filter_of(cli, 0);
	const bool *picked = filter_pick(&filter, &start->version,
	    alis_journal_entries(journal), journal->entry_count, &cli->mem);

	for (size_t i = 0; i < journal->entry_count; i++)
		if (picked[i] && !alis_journal_entry(journal, i)->faulty)
			start->entries[start->count++] =
			    alis_journal_entry(journal, i);
	return filter_end(&filter);
}

static int pick(struct start *start, struct cli *cli)
{
	alis_str word = alis_str_of(cli->words[0]);
	bool is_alone = cli->word_count == 1 && cli->dashes == SIZE_MAX;
	int status = EXIT_WELL;

	start->entries = ALIS_NEW(&cli->mem, const struct alis_entry *,
	    start->version.journal->entry_count + 1);
	if (is_alone && pick_line(start, word)) {
		if (start->count == 0)
			return cli_misuse(cli, "no entry stands at '%1'", word);
		return EXIT_WELL;
	}
	if (is_alone && looks_like_digest(word))
		pick_digest(start, word);
	if (start->count == 0)
		status = pick_query(start, cli);
	if (status == EXIT_WELL && start->count == 0)
		cli_say(cli,
		    "no entry of this version fits; --rev looks in another");
	return status;
}

/* ---- where it begins ---- */

static int start_at_revision(struct cli *cli, struct start *start)
{
	struct versions versions = { .cli = cli };
	alis_str rev = alis_str_of(cli->values[OPTION_REV]);
	int status = cli_locate(cli, &start->loaded);

	if (status == EXIT_WELL)
		status = cli_repo(cli, start->loaded.folder.path);
	if (status != EXIT_WELL)
		return status;
	start->has_commit = true;
	start->at.path = start->loaded.path;
	if (alis_repo_commit_at(
	        cli->repo, rev, &cli->mem, &start->at.commit, &cli->err) < 0 ||
	    versions_read(&versions, &start->at, &cli->mem, &start->version,
	        &cli->err) < 0)
		return cli_failed(cli);
	if (start->version.journal != NULL)
		return EXIT_WELL;
	cli_say(
	    cli, "there is no journal '%1' in '%2'", start->loaded.path, rev);
	return EXIT_WORLD;
}

static int start_at_work_tree(struct cli *cli, struct start *start)
{
	struct alis_diags ignored = { .mem = &cli->mem };
	int status = cli_load(cli, &start->loaded);
	int code;

	if (status == EXIT_WELL)
		status = cli_repo(cli, start->loaded.folder.path);
	if (status != EXIT_WELL)
		return status;
	/* As it is written, like the versions that it is compared with. */
	start->version.books = alis_track_books(
	    start->loaded.run->journal->sources[0], &start->loaded.files,
	    cli->today, &cli->mem, &ignored, &start->version.journal);
	start->at.path = start->loaded.path;
	code = alis_repo_commit_at(cli->repo, ALIS_STR("HEAD"), &cli->mem,
	    &start->at.commit, &cli->err);
	start->has_commit = code == ALIS_OK;
	return code < 0 && code != ALIS_ENOENT ? cli_failed(cli) : EXIT_WELL;
}

/* ---- the command ---- */

/* The events came the latest first. */
static struct alis_blame blame_of(struct cli *cli, const struct start *start,
    size_t i, const struct traced *traced)
{
	const struct alis_entry *entry = start->entries[i];
	struct alis_blame_event *events =
	    ALIS_NEW(&cli->mem, struct alis_blame_event, traced->count + 1);
	struct alis_hex digest =
	    alis_entry_digest(entry, &start->version, &cli->mem);
	const alis_str place[] = {
		entry->src->name,
		ALIS_STR(":"),
		ALIS_NUMBER(
		    alis_source_place(entry->src, entry->span.from).line),
	};

	for (size_t k = 0; k < traced->count; k++)
		events[k] = traced->events[traced->count - 1 - k];
	return (struct alis_blame){
		.place = alis_str_join(&cli->mem, place, ALIS_COUNT(place)),
		.text = walk_text(
		    cli, alis_entry_text(entry, &start->version, &cli->mem)),
		.digest = alis_str_copy(alis_str_of(digest.text), &cli->mem),
		.mark = entry->mark,
		.events = events,
		.count = traced->count,
	};
}

static int trace(struct cli *cli, const struct start *start)
{
	struct tracing tracing = {
		.cli = cli,
		.loaded = &start->loaded,
		.traced = ALIS_NEW(&cli->mem, struct traced, start->count + 1),
		.count = start->count,
	};
	struct alis_blame *blames =
	    ALIS_NEW(&cli->mem, struct alis_blame, start->count + 1);
	int status = cli_verifier(cli, &tracing.verifier);
	bool is_revision = cli->values[OPTION_REV] != NULL;
	int code;

	if (status != EXIT_WELL)
		return status;
	code = is_revision ? trace_from_commit(&tracing, &start->at,
	                         &start->version, start->entries, &cli->err)
	                   : trace_from_work_tree(&tracing,
	                         start->has_commit ? &start->at : NULL,
	                         &start->version, start->entries, &cli->err);

	versions_release(&tracing.versions);
	if (code < 0)
		return cli_failed(cli);
	for (size_t i = 0; i < start->count; i++)
		blames[i] = blame_of(cli, start, i, &tracing.traced[i]);
	return cli_render(cli,
	    alis_report_of_blame(
	        blames, start->count, cli->language, &cli->mem));
}

int cmd_blame(struct cli *cli)
{
	struct start start = { .count = 0 };
	int status;

	if (cli->word_count == 0)
		return cli_misuse(cli,
		    "say which entry: FILE:LINE, digits of its digest, or a "
		    "query");
	status = cli->values[OPTION_REV] != NULL
	    ? start_at_revision(cli, &start)
	    : start_at_work_tree(cli, &start);
	if (status == EXIT_WELL)
		status = walk_tell_cuts(cli);
	if (status == EXIT_WELL)
		status = pick(&start, cli);
	if (status != EXIT_WELL)
		return status;
	return trace(cli, &start);
}
