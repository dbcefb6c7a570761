/* SPDX-License-Identifier: MIT */
#include "cohort.h"

#define OF_COHORT ((SHARED & ~HAS(OPTION_FILE)) | HAS(OPTION_ROSTER))

/* What every action takes that looks at all members. */
#define OF_ALL \
	(OF_COHORT | HAS(OPTION_MUNICIPALITY) | HAS(OPTION_JOBS) | \
	    HAS(OPTION_NO_CACHE))

const struct command cohort_commands[] = {
	{ "init", "opprett", ALIS_TEXT("[DIR]"),
	    ALIS_TEXT("make a repository to follow a cohort from"),
	    ALIS_TEXT(
	        "Makes DIR (the working directory if none is named) a git "
	        "repository with a\nkohort.alis that has an example of "
	        "everything behind ';', .gitattributes and a\nfirst commit. "
	        "What git does not see, mirrors and what is kept, goes to "
	        ".alis/.\n"),
	    HAS(OPTION_NAME) | HAS(OPTION_DRY_RUN) | HAS(OPTION_HELP), 1,
	    cohort_init, NULL, GIVES_NOTHING },
	{ "pull", "hent", ALIS_TEXT("[NAME ...]"),
	    ALIS_TEXT("fetch every member's repository"),
	    ALIS_TEXT(
	        "Each repository is fetched into a mirror, side by side. What is "
	        "new is taken\nif it stands on what was taken before; a branch "
	        "that was rewritten, set back or\ndeleted, another default "
	        "branch and a history that is cut off are held back and\ntold "
	        "until 'alis cohort accept'. What was seen is written in "
	        "kohort/sett.txt\nand committed. The exit status is 1 if anybody "
	        "is held back or failed.\n"),
	    HAS(OPTION_ROSTER) | HAS(OPTION_COLOR) | HAS(OPTION_FORMAT) |
	        HAS(OPTION_HELP) | HAS(OPTION_MUNICIPALITY) | HAS(OPTION_JOBS) |
	        HAS(OPTION_TIMEOUT) | HAS(OPTION_TRANSPORT) |
	        HAS(OPTION_LOCAL) | HAS(OPTION_PLAIN_GIT),
	    WORDS_MOST, cohort_pull, NULL, GIVES_NOTHING },
	{ "accept", "godta", ALIS_TEXT("NAME ..."),
	    ALIS_TEXT("take what a pull has held back"),
	    ALIS_TEXT(
	        "Shows the commits that are gone and the entries that are gone "
	        "or say something\nelse, takes what is held back, and commits "
	        "that in the seen log: who commits\naccepts. What was taken "
	        "before stays in the mirror.\n"),
	    HAS(OPTION_ROSTER) | HAS(OPTION_COLOR) | HAS(OPTION_FORMAT) |
	        HAS(OPTION_DRY_RUN) | HAS(OPTION_HELP),
	    WORDS_MOST, cohort_accept, NULL, GIVES_NOTHING },
	{ "status", "status", ALIS_TEXT("[NAME ...]"),
	    ALIS_TEXT("a row for each member, who needs help first"),
	    ALIS_TEXT(
	        "A row for each member and a column for each requirement; who "
	        "needs help this week\nstands first, the gravest and longest "
	        "before the others, with the reasons. Who has\nnot begun, has "
	        "ended or is complete is left in peace. docs/following.md says "
	        "what\neach reason means.\n"),
	    OF_ALL | HAS(OPTION_SORT), WORDS_MOST, cohort_status, NULL,
	    GIVES_OUTSIDE },
	{ "report", "rapport", ALIS_TEXT("[NAME ...]"),
	    ALIS_TEXT("a page to look at, to send and to print"),
	    ALIS_TEXT(
	        "Writes a page of HTML: the table of 'alis cohort status', and "
	        "for each municipality\nits members, its promises and its "
	        "contact. The page is whole in itself, loads nothing\nand runs "
	        "nothing; it has names, so send it to nobody whom they do not "
	        "concern.\n\n  alis cohort report >side.html\n"),
	    (OF_ALL & ~HAS(OPTION_FORMAT) & ~HAS(OPTION_COLOR)) |
	        HAS(OPTION_SORT),
	    WORDS_MOST, cohort_report, NULL, GIVES_OUTSIDE },
	{ "show", "vis", ALIS_TEXT("NAME"),
	    ALIS_TEXT("all of one member, municipality or workplace"),
	    ALIS_TEXT(
	        "Of a member: when it was pulled and what is held back, why it "
	        "needs help, its\nstatus as 'alis status' shows it, and where "
	        "the promises of its municipality\nstand. Of a municipality or "
	        "a workplace: its members and its promises.\n"),
	    OF_COHORT | HAS(OPTION_JOBS) | HAS(OPTION_NO_CACHE), WORDS_MOST,
	    cohort_show, NULL, GIVES_OUTSIDE },
	{ "check", "sjekk", ALIS_TEXT("[NAME ...]"),
	    ALIS_TEXT("what is wrong with each journal, a line each"),
	    ALIS_TEXT(
	        "How many errors and warnings each journal has, and where its "
	        "first error is. Exit\nstatus 1 if there is one, or a journal "
	        "that cannot be read.\n"),
	    OF_ALL, WORDS_MOST, cohort_check, NULL, GIVES_OUTSIDE },
	{ "audit", "revider", ALIS_TEXT("[NAME ...]"),
	    ALIS_TEXT("prove every summary, a line each"),
	    ALIS_TEXT(
	        "Audits what was pulled of each member, by the seen log that "
	        "pull keeps, and makes\nevery summary of the cohort anew from "
	        "the commits that it pins. Of one NAME it\ntells all, as 'alis "
	        "audit' does. docs/cohort.md says what is proved.\n"),
	    (OF_ALL & ~HAS(OPTION_NO_CACHE)) | HAS(OPTION_SIGNERS), WORDS_MOST,
	    cohort_audit, NULL, GIVES_NETWORK },
	{ "commit", "lagre", "", ALIS_TEXT("commit where everybody stands"),
	    ALIS_TEXT(
	        "Commits kohort.alis exactly as it was read, with "
	        "kohort/status.txt and\nstatus.json: for each member the commit, "
	        "the rule books and the figures. The\nmessage tells what has "
	        "changed since the last. Nothing is committed if\nkohort.alis "
	        "has an error. What else is staged or changed stays as it "
	        "is.\n"),
	    (OF_ALL & ~HAS(OPTION_FORMAT) & ~HAS(OPTION_MUNICIPALITY)) |
	        HAS(OPTION_DRY_RUN),
	    0, cohort_commit, NULL, GIVES_NOTHING },
	{ "money", "penger", ALIS_TEXT("[NAME ...]"),
	    ALIS_TEXT("grant, own share, expenses and what is left"),
	    ALIS_TEXT(
	        "A line for each member and calendar year: its part of the "
	        "grant of a year\n('tilskudd:' in kohort.alis), what it has "
	        "spent of it, what is left or over,\nand what is planned; and "
	        "a line for each municipality and year: what it pays,\nbeside "
	        "its budget. Parts of a year are counted by 30E/360, to the "
	        "øre.\n\n  alis cohort money --year 2018\n"
	        "  alis cohort money --by kind Kari\n"
	        "  alis cohort money --format ledger >penger.ledger\n\n"
	        "--by is alis, kommune, year or kind. --format ledger, hledger "
	        "or beancount\nwrites a journal for those programs.\n"),
	    OF_ALL | HAS(OPTION_YEAR) | HAS(OPTION_GROUP_BY), WORDS_MOST,
	    cohort_money, NULL, GIVES_OUTSIDE },
	{ "stats", "statistikk", "",
	    ALIS_TEXT("group figures that tell of nobody"),
	    ALIS_TEXT(
	        "All members who have been in service are counted: in all, "
	        "and by groups, which\n"
	        "are 'gruppe' of the cohort file, 'kommune', 'start' (year "
	        "of the first day),\n"
	        "'prosent' (of full time) or 'antall' (doctors in the "
	        "municipality).\n"
	        "\n"
	        "Each count is of --least doctors or more: less is joined "
	        "with what stands beside\n"
	        "it, and ':' stands where nothing can be told. With "
	        "--publish kohort/statistikk.txt\n"
	        "remembers of whom a table is, and later tables tell "
	        "nothing of fewer by what has\n"
	        "come or gone. docs/privacy.md says what is promised, and "
	        "what is not.\n"),
	    (OF_ALL & ~HAS(OPTION_MUNICIPALITY)) | HAS(OPTION_GROUP_BY) |
	        HAS(OPTION_LEAST) | HAS(OPTION_PUBLISH),
	    0, cohort_stats, NULL, GIVES_OUTSIDE },
	{ NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, GIVES_NOTHING },
};

int cmd_cohort(struct cli *cli)
{
	return cli_misuse(cli, "an action is missing; see 'alis help cohort'");
}
