/* SPDX-License-Identifier: MIT */
#include "transport.h"

#include <string.h>

enum mark { MARK_NONE, MARK_HERE, MARK_LOCKED, MARK_BRANCH, MARK_SHALLOW };

/*
 * Words that git, OpenSSH and curl have kept for years, in the C locale; the
 * first row of which any line has some is what happened. So what says little,
 * like a hangup that follows all else, stands last.
 */
static const struct {
	const char *words;
	enum alis_unfetched why;
	enum mark mark;
} rows[] = {
	{ "shallow roots are not allowed", ALIS_FETCHED, MARK_SHALLOW },
	{ "couldn't find remote ref", ALIS_FETCHED, MARK_BRANCH },
	{ "' not allowed", ALIS_UNFETCHED_ADDRESS, MARK_NONE },
	{ "is not a git command", ALIS_UNFETCHED_NO_GIT, MARK_NONE },
	{ "Unable to find remote helper", ALIS_UNFETCHED_NO_GIT, MARK_NONE },
	{ "No space left on device", ALIS_UNFETCHED_OTHER, MARK_HERE },
	{ "Disk quota exceeded", ALIS_UNFETCHED_OTHER, MARK_HERE },
	{ "insufficient permission for adding", ALIS_UNFETCHED_OTHER,
	    MARK_HERE },
	{ "Read-only file system", ALIS_UNFETCHED_OTHER, MARK_HERE },
	{ ".lock': File exists", ALIS_UNFETCHED_OTHER, MARK_LOCKED },
	/* ssh */
	{ "Host key verification failed", ALIS_UNFETCHED_HOST_KEY, MARK_NONE },
	{ "HOST IDENTIFICATION HAS CHANGED", ALIS_UNFETCHED_HOST_KEY,
	    MARK_NONE },
	{ "Permission denied (", ALIS_UNFETCHED_CREDENTIALS, MARK_NONE },
	{ "Too many authentication failures", ALIS_UNFETCHED_CREDENTIALS,
	    MARK_NONE },
	{ "during banner exchange", ALIS_UNFETCHED_SLOW, MARK_NONE },
	{ "not responding", ALIS_UNFETCHED_SLOW, MARK_NONE },
	{ "Could not resolve host", ALIS_UNFETCHED_UNREACHABLE, MARK_NONE },
	{ "unable to look up", ALIS_UNFETCHED_UNREACHABLE, MARK_NONE },
	{ "Connection refused", ALIS_UNFETCHED_UNREACHABLE, MARK_NONE },
	{ "No route to host", ALIS_UNFETCHED_UNREACHABLE, MARK_NONE },
	{ "Network is unreachable", ALIS_UNFETCHED_UNREACHABLE, MARK_NONE },
	/* https */
	{ "ailed to connect to", ALIS_UNFETCHED_UNREACHABLE, MARK_NONE },
	{ "ouldn't connect to server", ALIS_UNFETCHED_UNREACHABLE, MARK_NONE },
	{ "returned error: 50", ALIS_UNFETCHED_UNREACHABLE, MARK_NONE },
	{ "certificate", ALIS_UNFETCHED_HOST_KEY, MARK_NONE },
	{ "Authentication failed for", ALIS_UNFETCHED_CREDENTIALS, MARK_NONE },
	{ "could not read Username", ALIS_UNFETCHED_CREDENTIALS, MARK_NONE },
	{ "could not read Password", ALIS_UNFETCHED_CREDENTIALS, MARK_NONE },
	{ "returned error: 401", ALIS_UNFETCHED_CREDENTIALS, MARK_NONE },
	{ "returned error: 403", ALIS_UNFETCHED_CREDENTIALS, MARK_NONE },
	{ "returned error: 404", ALIS_UNFETCHED_MISSING, MARK_NONE },
	{ "Operation too slow", ALIS_UNFETCHED_SLOW, MARK_NONE },
	{ "imed out", ALIS_UNFETCHED_SLOW, MARK_NONE },
	{ "Timeout was reached", ALIS_UNFETCHED_SLOW, MARK_NONE },
	/* the repository */
	{ "mismatched algorithms", ALIS_UNFETCHED_FORMAT, MARK_NONE },
	{ "not support this repository's object format", ALIS_UNFETCHED_FORMAT,
	    MARK_NONE },
	{ "unknown repository extension", ALIS_UNFETCHED_FORMAT, MARK_NONE },
	{ "Expected git repo version", ALIS_UNFETCHED_FORMAT, MARK_NONE },
	{ "promisor remote", ALIS_UNFETCHED_FORMAT, MARK_NONE },
	{ "lazy fetching disabled", ALIS_UNFETCHED_FORMAT, MARK_NONE },
	{ "does not appear to be a git repository", ALIS_UNFETCHED_MISSING,
	    MARK_NONE },
	{ "repository not exported", ALIS_UNFETCHED_MISSING, MARK_NONE },
	{ "epository not found", ALIS_UNFETCHED_MISSING, MARK_NONE },
	{ "' not found", ALIS_UNFETCHED_MISSING, MARK_NONE },
	{ "No such file or directory", ALIS_UNFETCHED_MISSING, MARK_NONE },
	{ "died of signal 25", ALIS_UNFETCHED_LARGE, MARK_NONE },
	{ "fsck error", ALIS_UNFETCHED_BROKEN, MARK_NONE },
	{ "in fsck", ALIS_UNFETCHED_BROKEN, MARK_NONE },
	{ "pack has bad object", ALIS_UNFETCHED_BROKEN, MARK_NONE },
	{ "pack is corrupted", ALIS_UNFETCHED_BROKEN, MARK_NONE },
	{ "did not send all necessary objects", ALIS_UNFETCHED_BROKEN,
	    MARK_NONE },
	{ "unresolved deltas", ALIS_UNFETCHED_BROKEN, MARK_NONE },
	{ "bad object", ALIS_UNFETCHED_BROKEN, MARK_NONE },
	{ "inflate", ALIS_UNFETCHED_BROKEN, MARK_NONE },
	/* what ends all of them */
	{ "early EOF", ALIS_UNFETCHED_CUT_OFF, MARK_NONE },
	{ "unexpected disconnect", ALIS_UNFETCHED_CUT_OFF, MARK_NONE },
	{ "RPC failed", ALIS_UNFETCHED_CUT_OFF, MARK_NONE },
	{ "Connection reset by", ALIS_UNFETCHED_CUT_OFF, MARK_NONE },
	{ "closed by remote host", ALIS_UNFETCHED_CUT_OFF, MARK_NONE },
	{ "Empty reply from server", ALIS_UNFETCHED_CUT_OFF, MARK_NONE },
	{ "unexpectedly", ALIS_UNFETCHED_CUT_OFF, MARK_NONE },
	{ "SSL_ERROR_SYSCALL", ALIS_UNFETCHED_CUT_OFF, MARK_NONE },
	{ "non-properly terminated", ALIS_UNFETCHED_CUT_OFF, MARK_NONE },
	{ "Could not read from remote repository", ALIS_UNFETCHED_CUT_OFF,
	    MARK_NONE },
	/* index-pack was ended by a signal: its file became too large */
	{ "invalid index-pack output", ALIS_UNFETCHED_LARGE, MARK_NONE },
};

static bool has(alis_str line, const char *words)
{
	size_t n = strlen(words);

	for (size_t i = 0; n <= line.n && i <= line.n - n; i++)
		if (memcmp(line.at + i, words, n) == 0)
			return true;
	return false;
}

/* The next line; a carriage return ends one too, as progress does. */
static alis_str line_cut(alis_str *text)
{
	size_t n = 0;
	alis_str line;

	while (n < text->n && text->at[n] != '\n' && text->at[n] != '\r')
		n++;
	line = alis_str_part(*text, 0, n);
	*text = alis_str_from(*text, n < text->n ? n + 1 : n);
	return alis_str_trim(line);
}

/* The line that has the words; what the other side puts into our git's mouth,
 * after "remote:", tells nothing for sure. */
static bool find(alis_str said, const char *words, alis_str *line)
{
	while (said.n > 0) {
		*line = line_cut(&said);
		if (!alis_str_starts(*line, ALIS_STR("remote:")) &&
		    has(*line, words))
			return true;
	}
	return false;
}

/* What git ended with, or else what was said last. */
static alis_str last_words(alis_str said)
{
	alis_str line, last = ALIS_STR("");

	if (find(said, "fatal:", &line) || find(said, "error:", &line))
		return line;
	while (said.n > 0) {
		line = line_cut(&said);
		if (line.n > 0)
			last = line;
	}
	return last;
}

struct alis__git_words alis__git_told(int status, alis_str said)
{
	struct alis__git_words told = { .why = ALIS_UNFETCHED_OTHER };

	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		if (!find(said, rows[i].words, &told.line))
			continue;
		told.why = rows[i].why;
		told.is_here = rows[i].mark == MARK_HERE;
		told.is_locked = rows[i].mark == MARK_LOCKED;
		told.no_branch = rows[i].mark == MARK_BRANCH;
		told.is_shallow = rows[i].mark == MARK_SHALLOW;
		return told;
	}
	told.line = last_words(said);
	/* What it was writing to was gone, or became too large. */
	if (status == 128 + 25)
		told.why = ALIS_UNFETCHED_LARGE;
	return told;
}
