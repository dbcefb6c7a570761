/* SPDX-License-Identifier: MIT */
#include <alis/audit.h>

static const struct {
	const char *name;
	const char *words;
} outcomes[ALIS_OUTCOME_COUNT] = {
	[ALIS_OUTCOME_STANDS] = { "stands",
	    ALIS_TEXT("it is marked as confirmed still") },
	[ALIS_OUTCOME_ATTESTED] = { "attested",
	    ALIS_TEXT("as it is now, it is attested") },
	[ALIS_OUTCOME_MARKED] = { "marked",
	    ALIS_TEXT("the mark was set anew since") },
	[ALIS_OUTCOME_BACK] = { "back", ALIS_TEXT("it is there again") },
	[ALIS_OUTCOME_UNMARKED] = { "unmarked",
	    ALIS_TEXT("it is not marked as confirmed any more") },
	[ALIS_OUTCOME_ENDED] = { "ended",
	    ALIS_TEXT("a running period got its end") },
	[ALIS_OUTCOME_MINOR] = { "minor",
	    ALIS_TEXT("nothing that counts was changed") },
}, moves[ALIS_MOVED_COUNT] = {
	[ALIS_MOVED_NOT] = { "unmoved", ALIS_TEXT("as it was seen last") },
	[ALIS_MOVED_ON] = { "moved-on", ALIS_TEXT("new commits, nothing lost") },
	[ALIS_MOVED_NEW] = { "new", ALIS_TEXT("seen for the first time") },
	[ALIS_MOVED_INTO] = { "moved-into",
	    ALIS_TEXT("there is no such branch, and another has all of it") },
	[ALIS_MOVED_BACK] = { "moved-back",
	    ALIS_TEXT("rewritten: its last commits were taken away") },
	[ALIS_MOVED_AWAY] = { "rewritten",
	    ALIS_TEXT("rewritten: it does not stand on what was seen") },
	[ALIS_MOVED_APART] = { "begun-anew",
	    ALIS_TEXT("rewritten: it has nothing in common with what was seen") },
	[ALIS_MOVED_LOST] = { "lost",
	    ALIS_TEXT("rewritten: what was seen is not in the repository") },
	[ALIS_MOVED_GONE] = { "gone", ALIS_TEXT("there is no such branch") },
};

const char *alis_outcome_name(enum alis_outcome outcome)
{
	return outcomes[outcome].name;
}

const char *alis_outcome_words(enum alis_outcome outcome)
{
	return outcomes[outcome].words;
}

const char *alis_moved_name(enum alis_moved moved)
{
	return moves[moved].name;
}

const char *alis_moved_words(enum alis_moved moved)
{
	return moves[moved].words;
}

bool alis_moved_fails(enum alis_moved moved)
{
	return moved >= ALIS_MOVED_BACK;
}
