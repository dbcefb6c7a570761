/* SPDX-License-Identifier: MIT */
#ifndef CLI_CLI_H
#define CLI_CLI_H

/* What the commands share: options, the journal, output. */

#include "command.h"

#include <alis/edit.h>
#include <alis/git.h>
#include <alis/io.h>
#include <alis/render.h>
#include <alis/track.h>

#define MAIN_FILE      "loggbok.alis"
#define SUMMARY_FOLDER "oppsummering/"
#define ANSWERS_FOLDER "bekreftelser" /* of supervisors, signed */

/* The exit statuses; there are no others. */
enum exit_status {
	EXIT_WELL = 0,
	EXIT_FINDINGS = 1, /* errors in the journal, a failed audit, a bar */
	EXIT_USAGE = 2,
	EXIT_WORLD = 3, /* could not read or write */
};

enum option {
	OPTION_FILE,
	OPTION_ROSTER, /* --file too, of a cohort */
	OPTION_REV,
	OPTION_DATE,
	OPTION_FORMAT,
	OPTION_COLOR,
	OPTION_STRICT,
	OPTION_WHY_NOT,
	OPTION_FIX,
	OPTION_DRY_RUN,
	OPTION_CHECK,
	OPTION_WHEN, /* --date too, of an entry */
	OPTION_TIME,
	OPTION_CONFIRMED,
	OPTION_PLANNED,
	OPTION_NOTE,
	OPTION_SET,
	OPTION_BY,
	OPTION_BY_WHOM, /* --by too, of a supervisor */
	OPTION_YES,
	OPTION_MARKED, /* --all too, of entries */
	OPTION_WITHDRAW,
	OPTION_REQUEST,
	OPTION_SIGN,
	OPTION_KEY,
	OPTION_IMPORT,
	OPTION_NAME,
	OPTION_MUNICIPALITY,
	OPTION_START,
	OPTION_RULEBOOK,
	OPTION_SUPERVISOR,
	OPTION_ALL,
	OPTION_WHAT_IF,
	OPTION_LINE,
	OPTION_BREAKS,
	OPTION_RAW,
	OPTION_MARKS,
	OPTION_OURS,
	OPTION_THEIRS,
	OPTION_SIGNERS,
	OPTION_BREAK_LOCK,
	OPTION_SELF_FAILS, /* --strict, of an audit */
	OPTION_EACH,       /* --all, of an audit */
	OPTION_SEEN,
	OPTION_RECORD,
	/* of 'cohort' */
	OPTION_JOBS,
	OPTION_TIMEOUT,
	OPTION_TRANSPORT,
	OPTION_LOCAL,
	OPTION_PLAIN_GIT,
	OPTION_SORT,
	OPTION_YEAR,
	OPTION_GROUP_BY, /* --by too, of groups */
	OPTION_LEAST,
	OPTION_PUBLISH,
	OPTION_NO_CACHE,
	OPTION_HELP,
	OPTION_COUNT
};

/* A set of options, one bit each. */
#define HAS(option) (UINT64_C(1) << (option))
#define SHARED \
	(HAS(OPTION_FILE) | HAS(OPTION_DATE) | HAS(OPTION_FORMAT) | \
	    HAS(OPTION_COLOR) | HAS(OPTION_HELP))

#define WORDS_MOST    SIZE_MAX /* for a command that takes any number */
#define SETTINGS_MOST 32

struct cli {
	struct alis_arena mem;
	struct alis_out out; /* results; written when the command is done */
	int write_fault;     /* errno of a write that failed, or 0 */
	const char *values[OPTION_COUNT]; /* NULL: not given */
	const struct command *within;     /* whose action it is, or NULL */
	const char **words;               /* that are no options */
	size_t word_count;
	size_t dashes; /* so many words stand before "--"; SIZE_MAX: none is */
	const char *settings[SETTINGS_MOST]; /* of each --set, --what-if */
	size_t setting_count;
	alis_day today;
	enum alis_language language; /* of what is said on the terminal */
	struct alis_style style;     /* of standard output */
	struct alis_style error_style;
	size_t rows;            /* of the terminal; 0: none */
	bool takes_rosters;     /* a cohort file is read as what it is */
	struct alis_repo *repo; /* opened when it is needed */
	bool is_locked;         /* other writers are kept out, by 'lock' */
	int lock;
	enum gives gives; /* what is given up */
	long pager;       /* process that waits for what it shall show, or 0 */
	int pager_input;
	struct alis_err err;
};

/* The table, ended by a row without a name. */
const struct command *cli_commands(void);
const struct command *cli_command_find(const char *name);

/* The row of a table, by either of its names; NULL if there is none. */
const struct command *cli_command_of(
    const struct command *table, const char *name);

int cmd_init(struct cli *cli);
int cmd_check(struct cli *cli);
int cmd_status(struct cli *cli);
int cmd_explain(struct cli *cli);
int cmd_list(struct cli *cli);
int cmd_print(struct cli *cli);
int cmd_sum(struct cli *cli);
int cmd_plan(struct cli *cli);
int cmd_add(struct cli *cli);
int cmd_fmt(struct cli *cli);
int cmd_commit(struct cli *cli);
int cmd_diff(struct cli *cli);
int cmd_attest(struct cli *cli);
int cmd_log(struct cli *cli);
int cmd_blame(struct cli *cli);
int cmd_audit(struct cli *cli);
int cmd_hook(struct cli *cli);
int cmd_merge(struct cli *cli);
int cmd_doctor(struct cli *cli);
int cmd_help(struct cli *cli);
int cmd_complete(struct cli *cli);
int cmd_keywords(struct cli *cli);
int cmd_rules(struct cli *cli);
int cmd_cohort(struct cli *cli);

/* ---- options ---- */

struct option_form {
	const char *word;
	const char *argument; /* NULL: takes none */
	const char *text;
};

const struct option_form *cli_option_form(int option);

/* All values that an option may have, parted by a blank; NULL: any. */
const char *cli_option_values(int option, const struct command *command);

/* The option of a set that a word names, or OPTION_COUNT; '*value' is what
 * follows its '=', or NULL. */
int cli_option_find(const char *word, uint64_t set, const char **value);

/* Where the command's name stands among the arguments: the first that is no
 * option and no option's value. 0 if there is none. */
int cli_command_index(int argc, char *const *argv);

/* Read the arguments but for the command's name at 'skip'. Says what is wrong
 * and returns EXIT_USAGE if they cannot be read; else EXIT_WELL. */
int cli_options_read(struct cli *cli, const struct command *command, int argc,
    char *const *argv, int skip);
void cli_put_options(struct cli *cli, uint64_t options);
/* A line of two columns, the second from 'at' on or one blank behind. */
void cli_put_pair(struct cli *cli, alis_str left, size_t at, const char *text);

/* ---- output ---- */

/* The language that the environment asks for, as gettext reads it: LANGUAGE,
 * LC_ALL, LC_MESSAGES, LANG; English if they are silent or say "C". */
enum alis_language cli_language(void);
/* Look at the terminal and the environment once. */
int cli_terminal_look(struct cli *cli);
/* Write the results: through a pager if a terminal would not hold them. */
int cli_flush(struct cli *cli);
/*
 * One line on standard error, "alis: ...", in the reader's language:
 * cli_say(cli, text, word ...), a text in English and its words, which may
 * hold bytes from outside.
 */
#define cli_say(cli, ...) \
	cli_tell((cli), ALIS_FIRST_(__VA_ARGS__, 0), \
	    ALIS_WORDS_(__VA_ARGS__, { NULL, 0 }))
/* The same, and EXIT_USAGE, for wrong use. */
#define cli_misuse(cli, ...) \
	cli_tell_misuse((cli), ALIS_FIRST_(__VA_ARGS__, 0), \
	    ALIS_WORDS_(__VA_ARGS__, { NULL, 0 }))
/* The same into the results, and no line of its own. */
#define cli_put(cli, ...) \
	cli_put_words((cli), ALIS_FIRST_(__VA_ARGS__, 0), \
	    ALIS_WORDS_(__VA_ARGS__, { NULL, 0 }))
void cli_tell(
    const struct cli *cli, const char *text, const alis_str *words, size_t n);
int cli_tell_misuse(
    const struct cli *cli, const char *text, const alis_str *words, size_t n);
void cli_put_words(
    struct cli *cli, const char *text, const alis_str *words, size_t n);
/* Say a failure of the world; returns EXIT_WORLD. */
int cli_failed(const struct cli *cli);
/* Whether a text from outside could do more than be read: control and hidden
 * characters, line feeds, bytes that are not UTF-8. */
bool cli_is_hidden(alis_str text);
/* Put a text from outside that must not forge another line: a line feed in a
 * file's name is shown as <U+000A>. */
void cli_put_line(struct alis_out *out, alis_str text);
/* Put bytes as they are on standard error, or on standard output before the
 * results: what stands at a terminal before a question. */
void cli_put_error(alis_str bytes);
void cli_put_now(alis_str bytes);
/* Put a file's bytes: to a file or a pipe, or what a terminal does not obey. */
void cli_put_raw(struct cli *cli, alis_str bytes);

/* Render in the format that was asked for. Returns EXIT_WELL or EXIT_USAGE. */
int cli_render(struct cli *cli, const struct alis_report *report);
/* Who sees it, by --format. */
enum alis_for cli_audience(const struct cli *cli);

/* ---- the journal ---- */

struct loaded {
	struct alis_folder folder; /* the top of the repository */
	alis_str path;             /* of the first file, from there */
	struct alis_files files;
	struct alis_diags diags;
	const struct alis_run *run;
};

/*
 * Find, read and judge the journal that -f, ALIS_FILE and --rev name.
 * Returns EXIT_WELL, or says why not and returns EXIT_WORLD.
 */
int cli_load(struct cli *cli, struct loaded *loaded);

/* alis_track_run; or, for a command that takes them, a cohort file as a journal
 * without entries. */
const struct alis_run *cli_run_of(struct cli *cli,
    const struct alis_source *main, const struct alis_files *files,
    struct alis_diags *diags);

/* cli_load without a word of which rule books judge it; if there is no journal
 * and none is named, loaded->run is NULL. */
int cli_load_if_any(struct cli *cli, struct loaded *loaded);

/* Figures by a rule book of the repository's own are never shown without a
 * word of it, whatever the command and the format. */
void cli_tell_own_books(const struct cli *cli, const struct alis_run *run);

/*
 * cli_load for a command that will write the journal: from before it is read
 * until the command ends, other writers are kept out.
 */
int cli_load_locked(struct cli *cli, struct loaded *loaded);
void cli_unlock(struct cli *cli); /* no lock is fine */

/* The journal that -f, ALIS_FILE or the working directory has, and its rule
 * books, read without a word of what is wrong; if there is none, an empty one
 * that names all shipped rule books. Neither is NULL. */
const struct alis_books *cli_books_or_shipped(
    struct cli *cli, const struct alis_journal **journal);

/* A supply that has no file. */
struct alis_files cli_no_files(void);

/* Open the repository that the journal lies in, once. */
int cli_repo(struct cli *cli, alis_str folder);

/* Where the journal lies, without reading it: for commands on history. */
int cli_locate(struct cli *cli, struct loaded *loaded);

/* Beside the journal's first file. */
alis_str cli_beside(
    struct cli *cli, const struct loaded *loaded, const char *name);

/*
 * What the query in the words from 'from' on picks; NULL if there are none.
 * Returns EXIT_WELL, or says what is wrong with it and returns EXIT_USAGE.
 */
int cli_select(struct cli *cli, const struct loaded *loaded, size_t from,
    const struct alis_selection **selection);

/* How much room a report has in so many columns; 0: as much as it needs. */
enum alis_room cli_room(size_t width);

/* Report the findings on standard error, as text. */
void cli_put_findings(struct cli *cli, const struct alis_diags *diags);

/* Put them among the results, in a format other than text. */
void cli_put_check(
    struct cli *cli, const struct alis_diags *diags, const char *format);

/* EXIT_FINDINGS if the journal has errors. */
int cli_verdict(const struct loaded *loaded);

/* ---- rewriting ---- */

/* Read the journal again with some of its files as they would be. */
const struct alis_run *cli_run_with(struct cli *cli, struct loaded *loaded,
    const struct alis_source *const *changed, size_t count,
    struct alis_diags *diags);

/* Show among the results, as a unified diff, what a file was and is; what was
 * there may be anybody's. Returns EXIT_WELL, or EXIT_WORLD having said why. */
int cli_put_diff(struct cli *cli, alis_str path, alis_str was, alis_str is);

/* Whether all that was read for a first run could be read for another; tells
 * what could not. EXIT_WELL, or EXIT_WORLD: there is nothing to compare. */
int cli_read_again(struct cli *cli, const struct alis_diags *first,
    const struct alis_diags *again);

enum rewrite { REWRITE_SHOW, REWRITE_WRITE, REWRITE_WRITE_AND_SHOW };

/*
 * Put 'bytes' in place of a file of the journal as it was read (bytes.at is
 * NULL: it is not there yet), show the unified diff among the results, or
 * both. A file is replaced whole, by rename, and keeps its mode. Of what came
 * from standard input only the difference is shown.
 *
 * Returns EXIT_WELL; or EXIT_WORLD, having said why and written nothing: also
 * when the file no longer has the bytes that were read.
 */
int cli_rewrite(struct cli *cli, const struct loaded *loaded,
    const struct alis_source *src, alis_str bytes, enum rewrite how);

/* ---- fixing ---- */

/*
 * Put every fix that is sure into the journal's files and the repository's own
 * rule books, and show the diff; with --dry-run show it alone. Afterwards
 * 'loaded' is the journal as it was written (or would be). Returns EXIT_WELL,
 * or EXIT_WORLD having said what could not be written.
 */
int cli_fix(struct cli *cli, struct loaded *loaded);

/* ---- hooks ---- */

/*
 * Put alis' hooks where git looks for those of the open repository; hooks that
 * are there are kept and run first. Says what it did among the results, or with
 * --dry-run what it would. If nobody has asked for it, a folder that other
 * repositories share is left alone, and what goes without saying is not said.
 */
int cli_hooks_install(struct cli *cli, bool is_asked);

/* ---- merging ---- */

/*
 * The lines of .gitattributes by which git keeps the journal's bytes and calls
 * 'alis merge', behind those that are there; a line that says otherwise of the
 * same is left to say it. 'was' itself if nothing lacks. In cli->mem.
 */
alis_str cli_attributes(struct cli *cli, alis_str was);

/* Tell the open repository's git how it joins journals. EXIT_WELL, or says why
 * not and returns EXIT_WORLD. */
int cli_setup_drivers(struct cli *cli);

/*
 * Both, for a repository that is there: 'path' is that of .gitattributes from
 * the folder. '*written' says whether it has more lines now; with --dry-run
 * nothing is written, and the lines are shown among the results.
 */
int cli_setup_merge(struct cli *cli, const struct alis_folder *folder,
    alis_str path, bool *written);

/* ---- committing ---- */

/* Who commits, by GIT_AUTHOR_NAME and its like, as git reads them. */
int cli_authors(struct cli *cli, struct alis_authors *authors);

/*
 * Commit the journal as it was read, its rule books and its summary, and
 * 'extra' files. 'message' is NULL: written from what changed.
 */
int cli_commit(struct cli *cli, const struct loaded *loaded,
    const struct alis_blob *extra, size_t extra_count, const char *message);

/* What a commit has beside what every commit has; all zero: nothing. */
struct committing {
	const struct alis_blob *extra; /* files */
	size_t extra_count;
	const char *subject; /* NULL: written from what changed */
	alis_str trailers;   /* lines, each ended by LF, behind the others */
	bool attests;        /* it is signed if there is a key, and may change
	                      * no file */
	const struct alis_hex *onto; /* it must stand on; NULL: as it comes */
	bool has_moved;              /* the branch has: set by the call */
};

/* The same with all that. */
int cli_commit_as(struct cli *cli, const struct loaded *loaded,
    struct committing *committing);

/* A short id, for people. */
alis_str cli_short(struct cli *cli, const struct alis_hex *id);

/* The day of a commit, where it was made. */
alis_str cli_commit_day(const struct alis_who *who, struct alis_arena *mem);

/* The summary's two files, as bytes. */
struct summary {
	alis_str json;
	alis_str text;
};

struct summary cli_summary(const struct alis_run *run, struct alis_arena *mem);

#endif
