/* SPDX-License-Identifier: MIT */
#include "doctor.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define FACTS_MOST   48
#define TITLE_WIDTH  32
#define PROGRAM_TIME 5 /* seconds that a program may take to name itself */
#define PROGRAM_SAID 4096

/* One line of the table. A fact of no value is not known, or not set. */
struct fact {
	const char *key; /* NULL: a heading */
	const char *title;
	enum { FACT_TEXT, FACT_BOOL, FACT_SET } kind;
	bool is;
	alis_str text;
};

struct facts {
	struct cli *cli;
	struct fact at[FACTS_MOST];
	size_t count;
};

static struct fact *next(
    struct facts *facts, const char *key, const char *title)
{
	struct fact *fact = &facts->at[facts->count];

	if (facts->count + 1 < FACTS_MOST)
		facts->count++;
	*fact = (struct fact){ .key = key, .title = title };
	return fact;
}

static void put_text(
    struct facts *facts, const char *key, const char *title, alis_str text)
{
	struct fact *fact = next(facts, key, title);

	fact->kind = FACT_TEXT;
	fact->text = text;
}

static void put_bool(
    struct facts *facts, const char *key, const char *title, bool is)
{
	struct fact *fact = next(facts, key, title);

	fact->kind = FACT_BOOL;
	fact->is = is;
}

/* Of what is not shown: whether it is set. */
static void put_set(
    struct facts *facts, const char *key, const char *title, bool is)
{
	put_bool(facts, key, title, is);
	facts->at[facts->count - 1].kind = FACT_SET;
}

/* A path that begins with the home folder begins with ~: whose it is, is no
 * matter. */
static alis_str without_home(struct cli *cli, alis_str path)
{
	const char *home = getenv("HOME");
	alis_str folder = alis_str_of(home == NULL ? "" : home);
	alis_str parts[] = { ALIS_STR("~"), { NULL, 0 } };

	if (folder.n < 2 || !alis_str_starts(path, folder) ||
	    (path.n > folder.n && path.at[folder.n] != '/'))
		return path;
	parts[1] = alis_str_from(path, folder.n);
	return alis_str_join(&cli->mem, parts, 2);
}

/* ---- programs ---- */

/* The first line that a program says of itself; empty if it is not there. */
static alis_str said_by(
    struct cli *cli, const char *const *argv, bool *is_there)
{
	const struct alis_program program = {
		.argv = argv,
		.seconds = PROGRAM_TIME,
		.output_most = PROGRAM_SAID,
	};
	struct alis_ended ended = { .status = 0 };
	struct alis_err err;
	alis_str text;

	*is_there = alis_io_run(&program, &cli->mem, &ended, &err) == ALIS_OK;
	if (!*is_there)
		return ALIS_STR("");
	text = ended.out.n > 0 ? ended.out : ended.said;
	return alis_str_trim(alis_str_cut(text, '\n').head);
}

static void put_programs(struct facts *facts)
{
	static const char *const git[] = { "git", "--version", NULL };
	static const char *const ssh[] = { "ssh", "-V", NULL };
	static const char *const keygen[] = { "ssh-keygen", "-?", NULL };
	static const char *const gpg[] = { "gpg", "--version", NULL };
	struct cli *cli = facts->cli;
	alis_str version;
	bool is_there;

	next(facts, NULL, ALIS_TEXT("Programs"));
	put_text(facts, "alis", "alis", ALIS_STR(ALIS_VERSION));
	put_text(facts, "libgit2", "libgit2", alis_git_version(&cli->mem));
	put_text(facts, "pcre2", "PCRE2", alis_pattern_version(&cli->mem));
	put_text(facts, "git", "git", said_by(cli, git, &is_there));
	put_text(facts, "ssh", "ssh", said_by(cli, ssh, &is_there));
	(void)said_by(cli, keygen, &is_there);
	put_bool(facts, "ssh_keygen", "ssh-keygen", is_there);
	version = said_by(cli, gpg, &is_there);
	put_text(facts, "gpg", "gpg", version);
}

/* ---- least power ---- */

/* What a command that only reads cannot do, and by what. */
static void put_power(struct facts *facts)
{
	struct alis_doors doors = alis_io_doors();
	alis_str version = ALIS_NUMBER(doors.landlock);

	next(facts, NULL, ALIS_TEXT("What reads cannot write, run or connect"));
	put_text(facts, "landlock", ALIS_TEXT("Landlock, version"),
	    doors.landlock > 0 ? alis_str_copy(version, &facts->cli->mem)
	                       : ALIS_STR(""));
	put_bool(facts, "seccomp", "seccomp", doors.filter);
	put_bool(facts, "pledge", "pledge", doors.pledge);
}

/* ---- the surroundings ---- */

static const char *environment(const char *const *names)
{
	for (; *names != NULL; names++) {
		const char *value = getenv(*names);
		if (value != NULL && value[0] != '\0')
			return value;
	}
	return "";
}

static void put_surroundings(struct facts *facts)
{
	static const char *const locale[] = { "LC_ALL", "LC_MESSAGES", "LANG",
		NULL };
	static const char *const term[] = { "TERM", NULL };
	static const char *const languages[] = { "LANGUAGE", NULL };
	static const char *const names[] = { "nb", "nn", "en" };
	struct cli *cli = facts->cli;
	alis_str width = ALIS_NUMBER((int64_t)cli->style.width);

	next(facts, NULL, ALIS_TEXT("Language and terminal"));
	put_text(facts, "language", ALIS_TEXT("language of messages"),
	    alis_str_of(names[cli->language]));
	put_text(facts, "locale", ALIS_TEXT("locale"),
	    alis_str_of(environment(locale)));
	put_text(facts, "languages", "LANGUAGE",
	    alis_str_of(environment(languages)));
	put_text(facts, "term", ALIS_TEXT("kind of terminal"),
	    alis_str_of(environment(term)));
	put_bool(facts, "is_terminal", ALIS_TEXT("output is a terminal"),
	    isatty(STDOUT_FILENO) != 0);
	put_text(facts, "width", ALIS_TEXT("columns"),
	    cli->style.width > 0 ? alis_str_copy(width, &cli->mem)
	                         : ALIS_STR(""));
	put_bool(facts, "colour", ALIS_TEXT("colours"), cli->style.colour);
}

/* ---- the repository ---- */

static int put_repository(struct facts *facts)
{
	struct cli *cli = facts->cli;
	struct alis_about about;

	next(facts, NULL, ALIS_TEXT("Repository"));
	if (alis_repo_about(cli->repo, &cli->mem, &about, &cli->err) < 0)
		return cli_failed(cli);
	put_text(facts, "repository", ALIS_TEXT("folder"),
	    without_home(cli, about.folder));
	put_text(facts, "work_tree", ALIS_TEXT("work tree"),
	    without_home(cli, alis_repo_top(cli->repo)));
	put_bool(facts, "bare", ALIS_TEXT("bare"), about.is_bare);
	put_bool(
	    facts, "linked", ALIS_TEXT("linked work tree"), about.is_linked);
	put_bool(facts, "shallow", ALIS_TEXT("shallow (history is cut off)"),
	    about.cuts.is_shallow);
	put_text(
	    facts, "repository_format", ALIS_TEXT("format"), about.version);
	put_text(
	    facts, "object_format", ALIS_TEXT("kind of ids"), about.objects);
	put_bool(facts, "replaced", ALIS_TEXT("commits replaced"),
	    about.cuts.has_replaced);
	put_bool(facts, "grafts", ALIS_TEXT("grafts"), about.cuts.has_grafts);
	put_bool(facts, "alternates",
	    ALIS_TEXT("objects of another repository"), about.has_alternates);
	put_text(
	    facts, "hooks", ALIS_TEXT("hooks that call alis"), about.hooks);
	return EXIT_WELL;
}

/* ---- git's configuration ---- */

/* Names, addresses and keys are told as set or not; the rest is shown. */
static const struct {
	const char *key;
	const char *name;
	bool is_shown;
} settings[] = {
	{ "user_name", "user.name", false },
	{ "user_email", "user.email", false },
	{ "gpg_format", "gpg.format", true },
	{ "signing_key", "user.signingkey", false },
	{ "commit_gpgsign", "commit.gpgsign", true },
	{ "allowed_signers", "gpg.ssh.allowedSignersFile", false },
	{ "core_hooks_path", "core.hooksPath", true },
	{ "core_autocrlf", "core.autocrlf", true },
	{ "core_fsmonitor", "core.fsmonitor", false },
	{ "merge_driver", "merge.alis.driver", false },
};

static int put_settings(struct facts *facts)
{
	struct cli *cli = facts->cli;

	next(facts, NULL, ALIS_TEXT("git's configuration"));
	for (size_t i = 0; i < ALIS_COUNT(settings); i++) {
		const char *name = settings[i].name;
		alis_str value;
		if (alis_repo_config(cli->repo, name, ALIS_CONFIG_ALL,
		        &cli->mem, &value, &cli->err) < 0)
			return cli_failed(cli);
		if (settings[i].is_shown)
			put_text(facts, settings[i].key, name,
			    without_home(cli, value));
		else
			put_set(facts, settings[i].key, name, value.n > 0);
	}
	return EXIT_WELL;
}

/* ---- shown ---- */

static const char *value_said(const struct cli *cli, const struct fact *fact)
{
	switch (fact->kind) {
	case FACT_BOOL:
		return alis_said(cli->language,
		    fact->is ? ALIS_TEXT("yes") : ALIS_TEXT("no"));
	case FACT_SET:
		return alis_said(cli->language,
		    fact->is ? ALIS_TEXT("set") : ALIS_TEXT("not set"));
	case FACT_TEXT:
		break;
	}
	return "-";
}

static void put_fact(struct cli *cli, const struct fact *fact)
{
	struct alis_out left = alis_out_memory(&cli->mem);
	struct alis_out right = alis_out_memory(&cli->mem);

	if (fact->key == NULL) {
		if (cli->out.used > 0)
			alis_out_char(&cli->out, '\n');
		alis_out_lit(&cli->out, alis_said(cli->language, fact->title));
		alis_out_char(&cli->out, '\n');
		return;
	}
	alis_out_lit(&left, "  ");
	alis_out_lit(&left, alis_said(cli->language, fact->title));
	if (fact->kind == FACT_TEXT && fact->text.n > 0)
		cli_put_line(&right, fact->text);
	else
		alis_out_lit(&right, value_said(cli, fact));
	alis_out_char(&right, '\0');
	cli_put_pair(
	    cli, alis_out_text(&left), TITLE_WIDTH, alis_out_text(&right).at);
}

static void put_obstacle(struct cli *cli, const struct obstacle *it)
{
	alis_str path = without_home(cli, it->path);
	alis_str by = cli_holder_said(cli, it);

	if (it->lock == NULL)
		cli_put(cli, "  %1, left by an alis that was ended\n", path);
	else if (by.n == 0)
		cli_put(cli, "  %1, made %2 ago, held by nobody\n", path,
		    cli_age(cli, it->age));
	else
		cli_put(cli, "  %1, made %2 ago: %3\n", path,
		    cli_age(cli, it->age), by);
}

static void put_text_table(
    const struct facts *facts, const struct obstacles *obstacles)
{
	struct cli *cli = facts->cli;

	for (size_t i = 0; i < facts->count; i++)
		put_fact(cli, &facts->at[i]);
	if (cli->repo == NULL)
		return;
	cli_put(cli, "\nLocks and what was left behind\n");
	for (size_t i = 0; i < obstacles->count; i++)
		put_obstacle(cli, &obstacles->at[i]);
	if (obstacles->count == 0)
		cli_put(cli, "  none\n");
}

static void put_json_obstacles(
    struct alis_json *json, struct cli *cli, const struct obstacles *obstacles)
{
	static const char *const names[] = { "nobody", "unknown", "near",
		"open" };

	alis_json_open(json, "left", '[');
	for (size_t i = 0; i < obstacles->count; i++) {
		const struct obstacle *it = &obstacles->at[i];
		alis_json_open(json, NULL, '{');
		alis_json_str(json, "path", without_home(cli, it->path));
		alis_json_bool(json, "lock", it->lock != NULL);
		if (it->lock != NULL) {
			alis_json_count(json, "age", it->age);
			alis_json_str(json, "holder",
			    alis_str_of(names[it->holder.hold]));
			alis_json_str(json, "program", it->holder.name);
			alis_json_count(json, "process", it->holder.process);
		}
		alis_json_close(json, '}');
	}
	alis_json_close(json, ']');
}

static void put_json(
    const struct facts *facts, const struct obstacles *obstacles)
{
	struct cli *cli = facts->cli;
	struct alis_json json = { .out = &cli->out };

	alis_json_open(&json, NULL, '{');
	alis_json_count(&json, "format", 1);
	for (size_t i = 0; i < facts->count; i++) {
		const struct fact *fact = &facts->at[i];
		if (fact->key == NULL)
			continue;
		if (fact->kind != FACT_TEXT)
			alis_json_bool(&json, fact->key, fact->is);
		else if (fact->text.n > 0)
			alis_json_str(&json, fact->key, fact->text);
		else
			alis_json_null(&json, fact->key);
	}
	put_json_obstacles(&json, cli, obstacles);
	alis_json_close(&json, '}');
}

int cmd_doctor(struct cli *cli)
{
	const char *format = cli->values[OPTION_FORMAT];
	struct facts facts = { .cli = cli };
	struct obstacles obstacles = { NULL, 0, { .folder_count = 0 } };
	struct loaded loaded;
	int status = cli_locate(cli, &loaded);
	int code;

	if (status != EXIT_WELL)
		return status;
	if (cli->values[OPTION_DRY_RUN] != NULL &&
	    cli->values[OPTION_BREAK_LOCK] == NULL)
		return cli_misuse(cli, "--dry-run goes with --break-lock here");
	code = alis_repo_open(
	    loaded.folder.path, &cli->mem, &cli->repo, &cli->err);
	/* The rest of the table is of use without one. */
	if (code < 0 &&
	    (code != ALIS_ENOENT || cli->values[OPTION_BREAK_LOCK] != NULL))
		status = cli_failed(cli);
	if (cli->repo != NULL)
		cli_obstacles(cli, &obstacles);
	if (cli->values[OPTION_BREAK_LOCK] != NULL)
		return status == EXIT_WELL ? cli_break_locks(cli, &obstacles)
		                           : status;
	put_programs(&facts);
	cli_only_read(); /* no program is needed any more */
	put_power(&facts);
	put_surroundings(&facts);
	if (cli->repo != NULL && put_repository(&facts) != EXIT_WELL)
		status = EXIT_WORLD;
	if (cli->repo != NULL && put_settings(&facts) != EXIT_WELL)
		status = EXIT_WORLD;
	if (format != NULL && strcmp(format, "json") == 0)
		put_json(&facts, &obstacles);
	else
		put_text_table(&facts, &obstacles);
	return status;
}
