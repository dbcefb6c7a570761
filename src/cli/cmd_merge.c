/* SPDX-License-Identifier: MIT */
#include "cli.h"

#include <alis/guard.h>
#include <alis/merge.h>

/* git's own, of which fewer would not be told from text, and the most that
 * libgit2 takes. */
#define MARKS      7
#define MARKS_MOST 65535

enum { BASE, OURS, THEIRS, VERSIONS };

/* The files that git hands over, and where the result goes. */
struct merging {
	const struct alis_source *versions[VERSIONS];
	struct alis_folder folder; /* of OURS */
	alis_str path;
	alis_str shown; /* what the file is called to the user */
	struct alis_merge_marks marks;
};

/* ---- what is asked for ---- */

/* git before 2.46 hands the place of a name over as it stands, '%X'. */
static alis_str name_of(
    const struct cli *cli, enum option option, const char *otherwise)
{
	const char *given = cli->values[option];
	alis_str name = alis_str_of(given == NULL ? "" : given);

	if (name.n == 0 || name.at[0] == '%' || cli_is_hidden(name))
		return alis_str_of(otherwise);
	return name;
}

static int marks_read(struct cli *cli, struct merging *m)
{
	const char *given = cli->values[OPTION_MARKS];
	size_t size = 0;

	m->marks.ours = name_of(cli, OPTION_OURS, "ours");
	m->marks.theirs = name_of(cli, OPTION_THEIRS, "theirs");
	m->marks.size = MARKS;
	if (given == NULL)
		return EXIT_WELL;
	for (const char *c = given; *c >= '0' && *c <= '9'; c++)
		if (size <= MARKS_MOST)
			size = size * 10 + (size_t)(*c - '0');
	if (size < 1 || size > MARKS_MOST)
		return cli_misuse(cli,
		    "--marks is a number from 1 to 65535: "
		    "'%1'",
		    alis_str_of(given));
	m->marks.size = size < MARKS ? MARKS : size;
	return EXIT_WELL;
}

/* False if one of them cannot be read: cli->err. */
static bool versions_read(struct cli *cli, struct merging *m)
{
	for (int i = 0; i < VERSIONS; i++) {
		struct alis_folder folder;
		struct alis_files files;
		alis_str path;
		if (alis_io_locate(alis_str_of(cli->words[i]), &cli->mem,
		        &folder, &path, &cli->err) < 0)
			return false;
		files = alis_io_files(&folder);
		if (files.read(files.from, path, &cli->mem, &m->versions[i],
		        &cli->err) < 0)
			return false;
		if (i == OURS) {
			m->folder = folder;
			m->path = path;
		}
	}
	m->shown = alis_str_of(
	    cli->words[cli->word_count > VERSIONS ? VERSIONS : OURS]);
	return true;
}

/* ---- joining ---- */

/* The kinds that every journal has: the result shall not depend on what else
 * lies in the work tree. */
static const struct alis_books *common_books(struct cli *cli)
{
	struct alis_files files = cli_no_files();
	struct alis_diags diags = { .mem = &cli->mem };

	return alis_track_run(alis_source_of(ALIS_STR(MAIN_FILE),
	                          ALIS_STR(MAIN_FILE), ALIS_STR(""), &cli->mem),
	    &files, cli->today, &cli->mem, &diags)
	    ->books;
}

/* One of the versions cannot be read: git's own way loses nothing. */
static int join_lines(
    struct cli *cli, const struct merging *m, struct alis_merged *merged)
{
	struct alis_lines lines = {
		.base = m->versions[BASE]->bytes,
		.ours = m->versions[OURS]->bytes,
		.theirs = m->versions[THEIRS]->bytes,
		.our_name = m->marks.ours,
		.their_name = m->marks.theirs,
		.mark_size = m->marks.size,
	};
	bool joined;

	if (alis_git_merge(
	        &lines, &cli->mem, &merged->bytes, &joined, &cli->err) < 0)
		return cli_failed(cli);
	merged->conflicts = joined ? 0 : 1;
	cli_say(cli,
	    "'%1' is joined line by line, not by entry: one of the versions "
	    "has errors, which 'alis check' shows",
	    m->shown);
	if (!joined)
		cli_say(cli, "'%1' has conflicts; 'alis check' shows where",
		    m->shown);
	return EXIT_WELL;
}

static void tell(
    struct cli *cli, const struct merging *m, const struct alis_merged *merged)
{
	for (size_t i = 0; i < merged->doubtful_count; i++)
		cli_say(cli,
		    "'%1': one side confirmed this entry and the other changed "
		    "it; see whether what was confirmed still stands: %2",
		    m->shown,
		    alis_guard_masked(merged->doubtful[i], &cli->mem));
	if (merged->conflicts == 0)
		return;
	alis_str words[] = { m->shown,
		ALIS_NUMBER((int64_t)merged->conflicts) };
	cli_tell(cli,
	    alis_said_count(cli->language,
	        "'%1' has a conflict; 'alis check' shows where",
	        "'%1' has %2 conflicts; 'alis check' shows where",
	        (int64_t)merged->conflicts),
	    words, ALIS_COUNT(words));
}

static int result_write(
    struct cli *cli, const struct merging *m, alis_str bytes)
{
	struct alis_staged staged;

	if (alis_str_same(bytes, m->versions[OURS]->bytes))
		return EXIT_WELL;
	if (alis_io_stage(
	        &m->folder, m->path, bytes, &cli->mem, &staged, &cli->err) < 0)
		return cli_failed(cli);
	if (alis_io_publish(&staged, &cli->err) < 0) {
		alis_io_discard(&staged);
		return cli_failed(cli);
	}
	return EXIT_WELL;
}

int cmd_merge(struct cli *cli)
{
	struct merging m;
	struct alis_merged merged;
	int status;

	if (cli->word_count < VERSIONS)
		return cli_misuse(
		    cli, "three files are joined: BASE OURS THEIRS");
	status = marks_read(cli, &m);
	if (status != EXIT_WELL)
		return status;
	if (!versions_read(cli, &m))
		return cli_failed(cli);
	if (alis_merge(m.versions[BASE], m.versions[OURS], m.versions[THEIRS],
	        common_books(cli), &m.marks, &cli->mem, &merged))
		tell(cli, &m, &merged);
	else
		status = join_lines(cli, &m, &merged);
	if (status == EXIT_WELL)
		status = result_write(cli, &m, merged.bytes);
	if (status != EXIT_WELL)
		return status;
	return merged.conflicts > 0 ? EXIT_FINDINGS : EXIT_WELL;
}
