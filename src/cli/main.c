/* SPDX-License-Identifier: MIT */
#include "cohort.h"

#include <signal.h>
#include <string.h>

#define READING (SHARED | HAS(OPTION_REV))

static const struct command commands[] = {
	{ "init", "start", ALIS_TEXT("[DIR]"),
	    ALIS_TEXT("make a repository with a journal in it"),
	    ALIS_TEXT(
	        "Makes DIR (the working directory if none is named) a git "
	        "repository with\nloggbok.alis, a file for the year under journal/, "
	        ".gitattributes and a first\ncommit. What the options leave out is "
	        "asked for at a terminal.\n"),
	    HAS(OPTION_NAME) | HAS(OPTION_MUNICIPALITY) | HAS(OPTION_START) |
	        HAS(OPTION_RULEBOOK) | HAS(OPTION_SUPERVISOR) |
	        HAS(OPTION_DATE) | HAS(OPTION_DRY_RUN) | HAS(OPTION_HELP),
	    1, cmd_init, NULL, GIVES_NOTHING },
	{ "check", "sjekk", "", ALIS_TEXT("say what is wrong with the journal"),
	    ALIS_TEXT(
	        "Reads the journal and all that it includes, and tells every error "
	        "and warning\nwith its line. 'alis explain A012' says more of a "
	        "code.\n\n--fix writes what nobody could mean otherwise, such as "
	        "2018/1/5 for 2018-01-05,\nand shows the diff; what remains is told "
	        "as ever. --format line is for editors,\n--format sarif for code "
	        "scanners.\n"),
	    READING | HAS(OPTION_FIX) | HAS(OPTION_DRY_RUN), 0, cmd_check, NULL,
	    GIVES_ALL },
	{ "status", "status", "",
	    ALIS_TEXT("every requirement, and what remains"),
	    ALIS_TEXT(
	        "Shows what counts toward each requirement, when it was reached or "
	        "will be, and\nwhat is for a person to judge.\n"),
	    READING | HAS(OPTION_STRICT), 0, cmd_status, NULL, GIVES_ALL },
	{ "plan", "plan", "",
	    ALIS_TEXT("the plan beside the record, and when all is done"),
	    ALIS_TEXT(
	        "Compares what is planned (entries marked !, and 'fast' lines) with "
	        "what is done,\nfor each half-year; shows what comes next, by which "
	        "day something must be done,\nand when each requirement will be "
	        "reached: by the plan, at the pace of the last\n12 months, and the "
	        "later of both.\n\n--what-if shows the same forecasts with a line "
	        "more in the journal, which is not\nwritten: leave, another post, "
	        "a course, a 'fast' line, or 'konvertert 2019-03-01'.\n"),
	    READING | HAS(OPTION_ALL) | HAS(OPTION_WHAT_IF), 0, cmd_plan, NULL,
	    GIVES_ALL },
	{ "explain", "forklar", ALIS_TEXT("ID [QUERY]"),
	    ALIS_TEXT("prove a requirement, or explain a code"),
	    ALIS_TEXT(
	        "For a requirement, by ID or BOOK:ID (legevakt): every entry that "
	        "bears on it, what\nit gave, what was left out and why, and the "
	        "running sum; for service the timeline\ntoo. For the code of a "
	        "complaint (A012): its page.\n"
	        "With a QUERY only the lines that fit it are shown; the figures "
	        "stay as they are.\n--why-not says instead what would complete it, "
	        "nearest first: entries that wait,\nwhat was left out, what is "
	        "missing, and what then remains.\n"),
	    READING | HAS(OPTION_WHY_NOT), WORDS_MOST, cmd_explain, NULL,
	    GIVES_ALL },
	{ "list", "liste", ALIS_TEXT("[QUERY]"),
	    ALIS_TEXT("entries, with running totals"),
	    ALIS_TEXT(
	        "Lists the entries by day with what each credits to which account, "
	        "and the sum\nso far of what is listed. QUERY is words of WHAT and "
	        "NOTE, and terms such as\nkind:kurs, date:2018-Q1, acct:legevakt, "
	        "mark:!, tag:bevis, amt:>2, not:TERM;\n/.../ is a pattern. "
	        "docs/queries.md tells all.\n"),
	    READING, WORDS_MOST, cmd_list, NULL, GIVES_ALL },
	{ "print", "skriv", "", ALIS_TEXT("the entries as alis reads them"),
	    ALIS_TEXT(
	        "Writes the whole journal as one file, in one form: ISO dates, "
	        "words in bokmål,\nhours and days. What has an error is left "
	        "out. As json it is what another\nprogram that reads journals "
	        "can be tested by (docs/journal.md).\n"),
	    READING, 0, cmd_print, NULL, GIVES_ALL },
	{ "sum", "summer", ALIS_TEXT("[QUERY]"),
	    ALIS_TEXT("totals by account, kind, time, supervisor, place"),
	    ALIS_TEXT(
	        "Adds up what stands in the journal, before any cap; service in "
	        "30E/360 days.\n'alis status' says what counts, 'alis help list' "
	        "what a QUERY is.\n"),
	    READING | HAS(OPTION_BY), WORDS_MOST, cmd_sum, NULL, GIVES_ALL },
	{ "add", "legg-til", ALIS_TEXT("[KIND] [WHAT ...]"),
	    ALIS_TEXT("put an entry where it belongs"),
	    ALIS_TEXT(
	        "Writes one entry into the file of its year, behind the last "
	        "that is not later;\nnothing else in the file changes. The "
	        "journal is read with it first, and an entry\nwith an error is "
	        "not written. Without KIND, what is needed is asked for at "
	        "the\nterminal. Today is ALIS_DATE, or the computer's.\n"),
	    HAS(OPTION_FILE) | HAS(OPTION_WHEN) | HAS(OPTION_TIME) |
	        HAS(OPTION_CONFIRMED) | HAS(OPTION_PLANNED) | HAS(OPTION_NOTE) |
	        HAS(OPTION_SET) | HAS(OPTION_DRY_RUN) | HAS(OPTION_HELP),
	    WORDS_MOST, cmd_add, NULL, GIVES_PROGRAMS },
	{ "fmt", "formater", ALIS_TEXT("[FILE ...]"),
	    ALIS_TEXT("lay the journal's text out"),
	    ALIS_TEXT(
	        "Writes dates, times, marks, amounts and keywords in one form "
	        "(docs/writing.md),\nin all files of the journal or in those "
	        "that are named; - lays standard input\nout to standard output. "
	        "What the journal means is never changed, and a file\nwith "
	        "errors is left as it is: exit status 1.\n"),
	    HAS(OPTION_FILE) | HAS(OPTION_CHECK) | HAS(OPTION_DRY_RUN) |
	        HAS(OPTION_HELP),
	    WORDS_MOST, cmd_fmt, NULL, GIVES_ALL },
	{ "commit", "lagre", "",
	    ALIS_TEXT("check the journal, and commit it with a summary"),
	    ALIS_TEXT(
	        "Commits the journal exactly as it was checked, with "
	        "oppsummering/status.txt and\nstatus.json. Nothing is committed if "
	        "there is an error. What else is staged or\nchanged stays as it "
	        "is.\n"),
	    (SHARED & ~HAS(OPTION_FORMAT)) | HAS(OPTION_DRY_RUN), 0, cmd_commit,
	    NULL, GIVES_NOTHING },
	{ "diff", "forskjell", ALIS_TEXT("[A [B]] [-- QUERY]"),
	    ALIS_TEXT("what differs between two versions of the journal"),
	    ALIS_TEXT(
	        "Compares the journal entry by entry and field by field: the "
	        "revision A with B\n(or A..B), A with the work tree, or HEAD with "
	        "the work tree. Then it shows what\nmoved of each requirement, both "
	        "judged on the same day. With a QUERY only the\nentries are shown "
	        "that fit it, as they were or as they are. Exit status 0, "
	        "whether\nanything differs or not.\n"),
	    SHARED, WORDS_MOST, cmd_diff, NULL, GIVES_ALL },
	{ "attest", "attester", ALIS_TEXT("[QUERY]"),
	    ALIS_TEXT("confirm entries as their supervisor, and sign that"),
	    ALIS_TEXT(
	        "Shows the entries that name you and wait for confirmation, "
	        "asks for each, marks\nthe accepted ones with * and commits "
	        "that, signed as git is set up to. Without a\nterminal it only "
	        "lists, unless --yes is given. --withdraw takes confirmation "
	        "back.\n\nWithout git: --request writes a text to send, --sign "
	        "signs it, and --import takes\nthe signed answer in. "
	        "docs/attesting.md tells all.\n"),
	    (SHARED & ~HAS(OPTION_FORMAT)) | HAS(OPTION_BY_WHOM) |
	        HAS(OPTION_YES) | HAS(OPTION_MARKED) | HAS(OPTION_WITHDRAW) |
	        HAS(OPTION_DRY_RUN) | HAS(OPTION_REQUEST) | HAS(OPTION_SIGN) |
	        HAS(OPTION_KEY) | HAS(OPTION_IMPORT) | HAS(OPTION_SIGNERS),
	    WORDS_MOST, cmd_attest, NULL, GIVES_NOTHING },
	{ "log", "logg", ALIS_TEXT("[RANGE] [QUERY]"),
	    ALIS_TEXT("what each commit added, confirmed, changed"),
	    ALIS_TEXT(
	        "Lists the commits that changed the journal, the newest first: "
	        "by whom, when, and\nwhat became of each entry and directive, "
	        "field by field. RANGE is a revision or\nA..B; HEAD if none is "
	        "named. With a QUERY only the entries that fit it, as they\nwere "
	        "or as they are; -- goes before a word that is both.\n"),
	    SHARED | HAS(OPTION_SIGNERS), WORDS_MOST, cmd_log, NULL,
	    GIVES_NETWORK },
	{ "blame", "opphav", ALIS_TEXT("ENTRY"),
	    ALIS_TEXT("every change of one entry"),
	    ALIS_TEXT(
	        "Tells who added an entry and who changed it since, field by "
	        "field, the oldest\nfirst; marks and attestations too. ENTRY is "
	        "FILE:LINE, the digest of an entry or\nits first seven digits "
	        "or more, or a QUERY. An entry that is gone is found by\n--rev "
	        "in a commit that had it.\n"),
	    READING | HAS(OPTION_SIGNERS), WORDS_MOST, cmd_blame, NULL,
	    GIVES_NETWORK },
	{ "audit", "revisjon", ALIS_TEXT("[RANGE]"),
	    ALIS_TEXT("prove a history: summaries, marks, signatures"),
	    ALIS_TEXT(
	        "Makes every summary anew from the journal in the same commit and "
	        "says:\n"
	        "  proved          it is the same to the byte\n"
	        "  proved-values   another version made it; the figures are the "
	        "same\n"
	        "  text-unproved   the same, but status.txt reads otherwise\n"
	        "  differs         figures do not follow from the journal\n"
	        "  other-journal   it was made of other files than the commit has\n"
	        "  old-rulebook    it is right by a rule book that was changed "
	        "since\n"
	        "  other-rulebook  it was made with a rule book that is not here\n"
	        "  unreadable      nobody can read it, or it was taken away\n"
	        "  stale           the journal changed, and no summary was made\n"
	        "Then: what stands behind each mark *, what was changed after it "
	        "was confirmed,\nthe signatures of the commits, how long after "
	        "its day each entry came, and with\n--seen what became of the "
	        "branches since they were seen.\n"
	        "Exit status 1 if there is a finding; docs/audit.md says what is "
	        "one. A stale\nsummary is none once a later commit has made a new "
	        "one.\n"),
	    SHARED | HAS(OPTION_SIGNERS) | HAS(OPTION_SEEN) |
	        HAS(OPTION_RECORD) | HAS(OPTION_SELF_FAILS) | HAS(OPTION_EACH),
	    1, cmd_audit, NULL, GIVES_NETWORK },
	{ "merge", "flett", ALIS_TEXT("BASE OURS THEIRS [PATH]"),
	    ALIS_TEXT("join two versions of a journal's file, for git"),
	    ALIS_TEXT(
	        "Joins OURS and THEIRS, which both come of BASE, entry by entry "
	        "and field by\nfield, and writes the result to OURS; PATH is what "
	        "messages call it. Where both\nchanged the same field otherwise, "
	        "or one removed what the other changed, both\nversions stand "
	        "between marks that 'alis check' tells. git calls it; 'alis "
	        "init'\nand 'alis hook install' set that up. docs/merging.md tells "
	        "all.\n\nExit status 0 if all is joined, 1 if conflicts are left, 3 "
	        "if OURS could not be\nwritten and is as it was.\n"),
	    HAS(OPTION_MARKS) | HAS(OPTION_OURS) | HAS(OPTION_THEIRS) |
	        HAS(OPTION_HELP),
	    4, cmd_merge, NULL, GIVES_PROGRAMS },
	{ "rules", "regler", ALIS_TEXT("[ACTION] [BOOK ...]"),
	    ALIS_TEXT("what rule books say, and what a change moves"),
	    ALIS_TEXT(
	        "ACTION is one of\n"
	        "  list (liste)       which rule books there are; without an "
	        "ACTION, too\n"
	        "  show (vis)         BOOK in words; with an ID behind it, that "
	        "requirement\n"
	        "  check (sjekk)      what is wrong with each BOOK, or with all "
	        "of the\n"
	        "                     repository\n"
	        "  diff (forskjell)   what differs between one BOOK and "
	        "another, and which\n"
	        "                     results of the journal move; with one "
	        "BOOK, what the\n"
	        "                     repository's differs in from the shipped "
	        "one\n"
	        "\nBOOK is a name (regelverk/NAME.regler beside the journal, "
	        "or else shipped), a\nfile, or either in a git revision: "
	        "REV:NAME, REV:PATH. To change a shipped book,\ncopy it: alis "
	        "rules show NAME --raw >regelverk/NAME.regler\n"),
	    READING | HAS(OPTION_RAW), WORDS_MOST, cmd_rules, NULL, GIVES_ALL },
	{ "cohort", "kohort", ALIS_TEXT("ACTION ..."),
	    ALIS_TEXT("follow many doctors, each in a repository of their own"),
	    ALIS_TEXT("kohort.alis names them; docs/cohort.md tells its "
	              "language, docs/leader.md\nthe first hour.\n"),
	    HAS(OPTION_HELP), WORDS_MOST, cmd_cohort, cohort_commands,
	    GIVES_NOTHING },
	{ "hook", "krok", ALIS_TEXT("[HOOK]"),
	    ALIS_TEXT("let git check commits and pushes"),
	    ALIS_TEXT(
	        "HOOK is one of\n"
	        "  install (installer)  let git run alis; hooks that are there "
	        "run first\n"
	        "  remove (fjern)       put back what was there\n"
	        "  pre-commit           is what is staged free of errors and "
	        "personal data?\n"
	        "  commit-msg FILE      is the message?\n"
	        "  pre-receive          may a push be taken?\n"
	        "\nIn a work tree 'install' sees to commits, in a bare "
	        "repository to pushes; git\nruns the others. docs/hooks.md "
	        "tells how a server is set up. With -f the journal\nis FILE, "
	        "from the top of the repository; else every loggbok.alis is "
	        "one.\n"),
	    HAS(OPTION_FILE) | HAS(OPTION_DATE) | HAS(OPTION_COLOR) |
	        HAS(OPTION_DRY_RUN) | HAS(OPTION_HELP),
	    WORDS_MOST, cmd_hook, NULL, GIVES_NOTHING },
	{ "doctor", "sjekkoppsett", "",
	    ALIS_TEXT("the surroundings in one table, and stale locks"),
	    ALIS_TEXT(
	        "Shows what to send along when something is wrong: versions, "
	        "language, terminal,\nthe repository, git's configuration, and "
	        "locks that lie around with who holds\nthem. No names, "
	        "addresses, keys or entries are in it, but folders are.\n\n"
	        "--break-lock takes away the locks of git that nobody holds, as "
	        "after a crash,\nand what a killed alis left. Where it cannot be "
	        "seen who holds a lock, it must\nbe 10 minutes old. If one must "
	        "stay, all do: exit status 3.\n"),
	    HAS(OPTION_FILE) | HAS(OPTION_FORMAT) | HAS(OPTION_BREAK_LOCK) |
	        HAS(OPTION_DRY_RUN) | HAS(OPTION_HELP),
	    0, cmd_doctor, NULL, GIVES_NOTHING },
	{ "keywords", "ord", "", ALIS_TEXT("the words of the journal language"),
	    ALIS_TEXT(
	        "Lists every word that a journal may have, in bokmål, nynorsk and "
	        "English:\ndirectives, keys, units and answers, and the kinds and "
	        "categories of the\njournal's rule books, or of the shipped ones. "
	        "For editors.\n"),
	    HAS(OPTION_FILE) | HAS(OPTION_FORMAT) | HAS(OPTION_COLOR) |
	        HAS(OPTION_HELP),
	    0, cmd_keywords, NULL, GIVES_ALL },
	{ "complete", "utfyll", ALIS_TEXT("[WORD ...]"),
	    ALIS_TEXT("what may stand at the cursor, for a shell"),
	    ALIS_TEXT(
	        "Prints what the last WORD, or the end of LINE, may be completed "
	        "to, as lines of\nWORD, a tab, and what it is. The words stand "
	        "behind --, without the program's\nname. A line that begins with a "
	        "tab asks the shell for 'files' (journals and\nfolders), "
	        "'rulebooks' (and folders) or 'folders' that begin with what\n"
	        "follows. The completion of bash, zsh and fish calls it.\n"),
	    HAS(OPTION_LINE) | HAS(OPTION_BREAKS) | HAS(OPTION_HELP),
	    WORDS_MOST, cmd_complete, NULL, GIVES_ALL },
	{ "help", "hjelp", ALIS_TEXT("[COMMAND [ACTION]]"),
	    ALIS_TEXT("this page, or a command's"), "", HAS(OPTION_HELP), 2,
	    cmd_help, NULL, GIVES_ALL },
	{ NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, GIVES_NOTHING },
};

const struct command *cli_commands(void)
{
	return commands;
}

const struct command *cli_command_of(
    const struct command *table, const char *name)
{
	for (const struct command *c = table; c->name != NULL; c++)
		if (strcmp(name, c->name) == 0 ||
		    strcmp(name, c->norwegian) == 0)
			return c;
	return NULL;
}

const struct command *cli_command_find(const char *name)
{
	return cli_command_of(commands, name);
}

/* 'within' has such actions, or is NULL: there is no such command. */
static int unknown(
    const struct cli *cli, const struct command *within, const char *name)
{
	const struct command *table = within == NULL ? commands : within->subs;
	struct alis_arena mem = { 0 };
	struct alis_nearest nearest = alis_nearest_to(alis_str_of(name), &mem);
	alis_str best;

	for (const struct command *c = table; c->name != NULL; c++) {
		alis_nearest_try(&nearest, alis_str_of(c->name));
		alis_nearest_try(&nearest, alis_str_of(c->norwegian));
	}
	best = alis_nearest_word(&nearest);
	if (within != NULL && best.n > 0)
		cli_say(cli, "'%1' has no action '%2'; did you mean '%3'?",
		    alis_str_of(within->name), alis_str_of(name), best);
	else if (within != NULL)
		cli_say(cli, "'%1' has no action '%2'; see 'alis help %1'",
		    alis_str_of(within->name), alis_str_of(name));
	else if (best.n > 0)
		cli_say(cli, "there is no command '%1'; did you mean '%2'?",
		    alis_str_of(name), best);
	else
		cli_say(cli, "there is no command '%1'", alis_str_of(name));
	alis_arena_release(&mem);
	return EXIT_USAGE;
}

/* Whether the argument behind one is a word. */
static bool is_word(int argc, char *const *argv, int at)
{
	return at + 1 < argc && argv[at + 1][0] != '-';
}

/* The action that the word behind the command's name picks; then that word
 * alone stands for both. NULL if it picks none. */
static const struct command *sub_take(
    const struct command *command, int *argc, char **argv, int at)
{
	const struct command *sub;

	if (!is_word(*argc, argv, at))
		return NULL;
	sub = cli_command_of(command->subs, argv[at + 1]);
	if (sub == NULL)
		return NULL;
	for (int i = at; i + 1 < *argc; i++)
		argv[i] = argv[i + 1];
	--*argc;
	return sub;
}

static int run(struct cli *cli, int argc, char **argv)
{
	const struct command *command, *sub;
	int at = cli_command_index(argc, argv), status;

	cli->words = ALIS_NEW(&cli->mem, const char *, (size_t)argc + 1);
	if (at == 0)
		return cli_misuse(cli, "a command is missing; see 'alis help'");
	if (strcmp(argv[at], "--version") == 0) {
		alis_out_lit(&cli->out, "alis " ALIS_VERSION "\n");
		return EXIT_WELL;
	}
	if (argv[at][0] == '-' && strcmp(argv[at], "--help") != 0 &&
	    strcmp(argv[at], "-h") != 0)
		return cli_misuse(cli, "there is no such option: '%1'",
		    alis_str_of(argv[at]));
	command = cli_command_find(argv[at][0] == '-' ? "help" : argv[at]);
	if (command == NULL)
		return unknown(cli, NULL, argv[at]);
	sub = command->subs == NULL ? NULL : sub_take(command, &argc, argv, at);
	if (sub == NULL && command->subs != NULL && is_word(argc, argv, at))
		return unknown(cli, command, argv[at + 1]);
	if (sub != NULL) {
		cli->within = command;
		command = sub;
	}
	status = cli_options_read(cli, command, argc, argv, at);
	if (status == EXIT_WELL)
		status = cli_terminal_look(cli);
	if (status != EXIT_WELL)
		return status;
	if (cli->values[OPTION_HELP] != NULL) {
		cli->word_count = 0;
		if (sub != NULL)
			cli->words[cli->word_count++] = cli->within->name;
		cli->words[cli->word_count++] = command->name;
		command = cli_command_find("help");
	}
	cli_give_up(cli, command);
	return command->run(cli);
}

int main(int argc, char **argv)
{
	struct cli cli = { .word_count = 0 };
	int status, written;

	/* A reader that goes away is a failed write, not a death. */
	signal(SIGPIPE, SIG_IGN);
	cli.out = alis_out_memory(&cli.mem);
	cli.language = cli_language();
	status = run(&cli, argc, argv);
	cli_unlock(&cli); /* nobody shall wait for a pager */
	written = cli_flush(&cli);
	alis_repo_close(cli.repo);
	alis_arena_release(&cli.mem);
	return written != EXIT_WELL ? written : status;
}
