/* SPDX-License-Identifier: MIT */
#include "making.h"

#include <stdlib.h>

#define DEFAULT_BOOK "allmennmedisin-2017"

/* What the journal's first lines are made of. */
struct answers {
	alis_str name;
	alis_str municipality;
	alis_str start;
	alis_str books;
	alis_str supervisor;
};

static int answers_read(struct cli *cli, struct answers *a)
{
	struct alis_out today = alis_out_memory(&cli->mem);
	alis_day start;

	alis_out_day(&today, cli->today);
	alis_out_char(&today, '\0');
	a->name =
	    making_answer(cli, OPTION_NAME, ALIS_TEXT("Name of the ALIS"), "");
	a->municipality = making_answer(
	    cli, OPTION_MUNICIPALITY, ALIS_TEXT("Municipality"), "");
	a->start = making_answer(cli, OPTION_START,
	    ALIS_TEXT("First day of training"), alis_out_text(&today).at);
	a->books = making_answer(
	    cli, OPTION_RULEBOOK, ALIS_TEXT("Rule books"), DEFAULT_BOOK);
	a->supervisor =
	    making_answer(cli, OPTION_SUPERVISOR, ALIS_TEXT("Supervisor"), "");
	if (a->name.n == 0)
		return cli_misuse(cli, "say whose journal it is: --name NAME");
	if (!alis_day_read(a->start, &start))
		return cli_misuse(cli,
		    "--start is no date; write it as 2018-12-31: '%1'",
		    a->start);
	const alis_str all[] = { a->name, a->municipality, a->books,
		a->supervisor };
	for (size_t i = 0; i < ALIS_COUNT(all); i++)
		if (cli_is_hidden(all[i]))
			return cli_misuse(
			    cli, "a name may not hold hidden characters");
	return EXIT_WELL;
}

static void put_line(struct alis_out *out, const char *before, alis_str value)
{
	if (value.n == 0)
		return;
	alis_out_lit(out, before);
	alis_out_put(out, value);
	alis_out_char(out, '\n');
}

static alis_str main_text(struct cli *cli, const struct answers *a)
{
	struct alis_out out = alis_out_memory(&cli->mem);

	alis_out_lit(&out,
	    "; Loggbok. 'alis check' sier hva som er feil, "
	    "'alis status' hva som mangler.\n");
	put_line(&out, "alis ", a->name);
	put_line(&out, "    kommune: ", a->municipality);
	put_line(&out, "    start: ", a->start);
	put_line(&out, "    regelverk: ", a->books);
	if (a->supervisor.n > 0) {
		put_line(&out, "\nveileder ", a->supervisor);
		alis_out_lit(&out, "    ; spesialist: allmennmedisin\n");
	}
	alis_out_lit(&out, "\ninkluder journal/*.alis\n");
	return alis_out_text(&out);
}

static alis_str year_text(struct cli *cli, alis_str year)
{
	struct alis_out out = alis_out_memory(&cli->mem);

	alis_out_lit(&out, "; ");
	alis_out_put(&out, year);
	alis_out_lit(&out,
	    ": \xC3\xA9n linje for hver hendelse, uten "
	    "opplysninger om pasienter. For eksempel:\n; ");
	alis_out_put(&out, year);
	alis_out_lit(&out,
	    "-09-01..  * tjeneste 100 % allmennpraksis | "
	    "Legekontoret\n; ");
	alis_out_put(&out, year);
	alis_out_lit(&out,
	    "-09-08    * veiledning 1,5 t Veileders Navn | "
	    "Konsultasjonsteknikk\n");
	return alis_out_text(&out);
}

/* ---- making it ---- */

/* The files of a new journal as a supply, before they are written. */
struct unwritten {
	const struct alis_blob *blobs;
	size_t count;
};

static int unwritten_read(void *from, alis_str path, struct alis_arena *mem,
    const struct alis_source **src, struct alis_err *err)
{
	const struct unwritten *files = from;

	for (size_t i = 0; i < files->count; i++) {
		if (!alis_str_same(files->blobs[i].path, path))
			continue;
		*src = alis_source_of(path, path, files->blobs[i].bytes, mem);
		return ALIS_OK;
	}
	return alis_fail(err, ALIS_ENOENT, "there is no such file");
}

/* The one folder that is looked into is journal/, with its one file. */
static int unwritten_list(void *from, alis_str folder, struct alis_arena *mem,
    struct alis_names *names, struct alis_err *err)
{
	const struct unwritten *files = from;

	(void)err;
	names->names = ALIS_NEW(mem, alis_str, files->count + 1);
	names->count = 0;
	for (size_t i = 0; i < files->count; i++) {
		alis_cut cut = alis_str_cut(files->blobs[i].path, '/');
		if (cut.found && alis_str_same(cut.head, folder))
			names->names[names->count++] = cut.tail;
	}
	return ALIS_OK;
}

/* Nothing is written that would not pass: a wrong rule book is told first. */
static int check_first(
    struct cli *cli, const struct alis_blob *blobs, size_t count)
{
	struct unwritten unwritten = { blobs, count };
	struct alis_files files = { &unwritten, unwritten_read,
		unwritten_list };
	struct alis_diags diags = { .mem = &cli->mem };

	(void)alis_track_run(alis_source_of(blobs[0].path, blobs[0].path,
	                         blobs[0].bytes, &cli->mem),
	    &files, cli->today, &cli->mem, &diags);
	if (diags.errors == 0)
		return EXIT_WELL;
	cli_put_findings(cli, &diags);
	cli_say(cli, "nothing is written");
	return EXIT_FINDINGS;
}

/* 'attributes' is NULL if the repository had its own. */
static int commit_first(
    struct cli *cli, alis_str folder, const struct alis_blob *attributes)
{
	alis_str parts[] = { folder, ALIS_STR("/" MAIN_FILE) };
	struct loaded loaded;
	int status;

	cli->values[OPTION_FILE] =
	    alis_str_join(&cli->mem, parts, ALIS_COUNT(parts)).at;
	status = cli_load(cli, &loaded);
	if (status != EXIT_WELL)
		return status;
	cli_put_findings(cli, &loaded.diags);
	if (loaded.diags.errors > 0) {
		cli_say(cli, "the files are written, but not committed");
		return EXIT_FINDINGS;
	}
	status = cli_commit(
	    cli, &loaded, attributes, attributes == NULL ? 0 : 1, "ny loggbok");
	if (status != EXIT_WELL)
		cli_say(cli,
		    "the files are written, but not committed; "
		    "'alis commit' does it");
	return status;
}

/* The files of a new journal: the two that must not be there, and
 * .gitattributes behind them. */
#define JOURNAL_FILES 2
#define ALL_FILES     3

static void blobs_make(
    struct cli *cli, const struct answers *a, struct alis_blob *blobs)
{
	alis_str year = alis_str_part(a->start, 0, 4);
	alis_str parts[] = { ALIS_STR("journal/"), year, ALIS_STR(".alis") };

	blobs[0] = (struct alis_blob){ .path = ALIS_STR(MAIN_FILE),
		.bytes = main_text(cli, a) };
	blobs[1] = (struct alis_blob){
		.path = alis_str_join(&cli->mem, parts, ALIS_COUNT(parts)),
		.bytes = year_text(cli, year),
	};
	blobs[2] = (struct alis_blob){ .path = ALIS_STR(".gitattributes"),
		.bytes = cli_attributes(cli, ALIS_STR("")) };
}

static int put_files(struct cli *cli, const struct alis_folder *folder,
    const struct alis_blob *blobs, size_t count)
{
	bool written;

	for (size_t i = 0; i < count; i++)
		if (cli_put_diff(cli, blobs[i].path, ALIS_STR(""),
		        blobs[i].bytes) != EXIT_WELL)
			return EXIT_WORLD;
	return count == ALL_FILES
	    ? EXIT_WELL
	    : cli_setup_merge(cli, folder, blobs[JOURNAL_FILES].path, &written);
}

/* Of a .gitattributes that was there only the user knows what else is not
 * committed in it. */
static int merge_prepare(
    struct cli *cli, const struct alis_folder *folder, alis_str path)
{
	bool written;
	int status = cli_setup_merge(cli, folder, path, &written);

	if (status == EXIT_WELL && written)
		cli_say(cli,
		    "'.gitattributes' was there, and has more lines now; "
		    "commit it with git");
	return status;
}

/* The journal is there and committed; this is what git does from now on. */
static int hooks_make(struct cli *cli)
{
	int status = cli_hooks_install(cli, false);

	if (status != EXIT_WELL)
		cli_say(cli,
		    "the journal is committed, but git will not check it; "
		    "'alis hook install' sees to that");
	return status;
}

int cmd_init(struct cli *cli)
{
	struct answers a;
	struct alis_folder folder = { .shown = ALIS_STR("") };
	struct alis_blob blobs[ALL_FILES];
	size_t count = ALL_FILES;
	int status = answers_read(cli, &a);

	if (status != EXIT_WELL)
		return status;
	blobs_make(cli, &a, blobs);
	status = check_first(cli, blobs, JOURNAL_FILES);
	if (status == EXIT_WELL)
		status = making_folder(cli, &folder.path);
	if (status != EXIT_WELL)
		return status;
	status = making_refuse(cli, folder.path, blobs, JOURNAL_FILES);
	if (status != EXIT_WELL)
		return status;
	if (making_is_there(cli, folder.path, blobs[JOURNAL_FILES].path))
		count = JOURNAL_FILES;
	if (cli->values[OPTION_DRY_RUN] != NULL)
		return put_files(cli, &folder, blobs, count);
	status = making_repo(cli, folder.path);
	if (status == EXIT_WELL)
		status = making_files(cli, &folder, blobs, count);
	if (status == EXIT_WELL)
		status = merge_prepare(cli, &folder, blobs[JOURNAL_FILES].path);
	if (status == EXIT_WELL)
		status = commit_first(cli, folder.path,
		    count == ALL_FILES ? &blobs[JOURNAL_FILES] : NULL);
	return status == EXIT_WELL ? hooks_make(cli) : status;
}
