/* SPDX-License-Identifier: MIT */
#include "cohort.h"

#include <alis/io.h>
#include <string.h>

#define LEAST_MOST 1000000

static int by_read(const struct cli *cli, enum alis_group_by *by)
{
	const char *given = cli->values[OPTION_GROUP_BY];

	*by = ALIS_BY_NOTHING;
	if (given == NULL)
		return EXIT_WELL;
	for (int i = 1; i < ALIS_BY_COUNT; i++)
		if (strcmp(given, alis_groupings[i]) == 0)
			*by = (enum alis_group_by)i;
	if (*by == ALIS_BY_NOTHING)
		return cli_misuse(cli,
		    "--by is gruppe, kommune, start, prosent or antall, not "
		    "'%1'",
		    alis_str_of(given));
	return EXIT_WELL;
}

/* ---- what was published ---- */

struct published {
	alis_str path; /* from the top of the repository */
	alis_str was;  /* the bytes that the tables were compared with */
	struct alis_releases releases;
	const struct alis_release *adds;
};

static int published_read(struct cohort *cohort, struct published *published)
{
	struct cli *cli = cohort->cli;
	const struct alis_source *src;
	int code;

	published->path = cohort_beside(cohort, RELEASES_FILE);
	code = cohort->files.read(
	    cohort->files.from, published->path, &cli->mem, &src, &cli->err);
	if (code == ALIS_ENOENT)
		return EXIT_WELL;
	if (code < 0)
		return cli_failed(cli);
	published->was = src->bytes;
	if (alis_releases_read(src->bytes, &cli->mem, &published->releases))
		return EXIT_WELL;
	alis_fail(&cli->err, ALIS_EIO, "%1 is not as alis has written it",
	    published->path);
	return cli_failed(cli);
}

static int release_to_add(void *with, alis_str was, struct alis_arena *mem,
    alis_str *more, struct alis_err *err)
{
	const struct published *published = with;
	struct alis_out out = alis_out_memory(mem);
	alis_str adds;

	if (!alis_str_same(was, published->was))
		return alis_fail(
		    err, ALIS_EMOVED, "another table was published meanwhile");
	alis_release_put(&out, published->adds);
	adds = alis_out_text(&out);
	/* The same table in another format is the same table. */
	if (was.n >= adds.n &&
	    alis_str_same(alis_str_from(was, was.n - adds.n), adds))
		adds = ALIS_STR("");
	*more = adds;
	return ALIS_OK;
}

static int publish(struct cohort *cohort, struct published *published,
    const struct alis_groups *groups)
{
	struct cli *cli = cohort->cli;
	alis_str folder[] = { cohort->folder.path, ALIS_STR("/"),
		cohort_beside(cohort, COHORT_SUMMARY) };
	alis_str file[] = { cohort->folder.path, ALIS_STR("/"),
		published->path };

	if (groups->count == 0)
		return EXIT_WELL;
	published->adds = &groups->release;
	if (alis_io_make_folder(
	        alis_str_join(&cli->mem, folder, 3), &cli->err) < 0 ||
	    alis_io_append(alis_str_join(&cli->mem, file, 3), release_to_add,
	        published, &cli->mem, &cli->err) < 0)
		return cli_failed(cli);
	return EXIT_WELL;
}

int cohort_stats(struct cli *cli)
{
	struct cohort cohort = { 0 };
	struct alis_cohort all = { 0 };
	struct published published = { 0 };
	const struct alis_groups *groups;
	enum alis_group_by by;
	int64_t least = ALIS_LEAST;
	bool publishes = cli->values[OPTION_PUBLISH] != NULL;
	int status = cohort_number(
	    cli, OPTION_LEAST, ALIS_LEAST_EVER, LEAST_MOST, &least);

	if (status == EXIT_WELL)
		status = by_read(cli, &by);
	if (status == EXIT_WELL)
		status = cohort_gather(cli, &cohort, &all);
	if (status == EXIT_WELL)
		status = published_read(&cohort, &published);
	if (status != EXIT_WELL)
		return status;
	cohort_tell_held(&cohort, &all);
	groups =
	    alis_cohort_groups(&all, by, least, &published.releases, &cli->mem);
	if (publishes)
		status = publish(&cohort, &published, groups);
	if (status != EXIT_WELL)
		return status;
	/* Text says it itself; a table for machines has no place for it. */
	if (!publishes && !cohort_is_text(cli))
		cli_say(cli,
		    "for your eyes: what leaves you is made with --publish");
	status = cli_render(cli,
	    alis_report_of_groups(
	        groups, publishes, all.roster->name, cli->language, &cli->mem));
	return status == EXIT_WELL ? cohort_verdict(&cohort) : status;
}
