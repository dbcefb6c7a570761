/* SPDX-License-Identifier: MIT */
// NOLINTNEXTLINE(bugprone-reserved-identifier, cert-dcl37-c, cert-dcl51-cpp)
#define _GNU_SOURCE
#include "world.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

bool is_same_text(const char *one, const char *other)
{
	return one == other ||
	    (one != NULL && other != NULL && strcmp(one, other) == 0);
}

/* What cannot be listed or taken away stays among the temporary files, in a
 * folder of the user's alone. */
static bool is_litter(const struct campaign *it, const char *line)
{
	return it->fault.calls != ON_MEMORY &&
	    strstr(line, "./tmp/alis-") != NULL;
}

/* Whether each line of it is one of the old or of the new state. */
static bool is_between(const struct campaign *it, const char *state)
{
	char *line, *lines = strdup(state), *rest = lines;
	bool found = true;

	while (found && (line = strsep(&rest, "\n")) != NULL && *line != '\0')
		found = is_litter(it, line) ||
		    strstr(it->old.state, line) != NULL ||
		    strstr(
		        it->new.state == NULL ? it->old.state : it->new.state,
		        line) != NULL;
	free(lines);
	return found;
}

/* A lock in a mirror, which the next pull takes away. */
static bool is_swept(const char *line, size_t n)
{
	return memmem(line, n, "/.alis/speil/", 13) != NULL &&
	    memmem(line, n, ".lock", 5) != NULL;
}

/* A name of something that was on its way, or what git finds wrong. */
static bool has_left(const char *state)
{
	static const char *const signs[] = { "WRONG", "\nleft ", ".tmp",
		".lock", "index.alis", "./tmp/" };

	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		for (const char *at = state;
		     (at = strstr(at, signs[i])) != NULL; at++) {
			const char *from = at;
			while (from > state && from[-1] != '\n')
				from--;
			if (!is_swept(
			        from, strcspn(at, "\n") + (size_t)(at - from)))
				return true;
		}
	return false;
}

static bool is_state_well(
    const struct campaign *it, const struct outcome *outcome)
{
	if (outcome->state == NULL ||
	    is_same_text(outcome->state, it->new.state))
		return true;
	return ((it->command.in_parts || is_litter(it, outcome->state)) &&
	           is_between(it, outcome->state)) ||
	    (it->command.is_loose && !has_left(outcome->state));
}

/* Whoever was killed leaves locks and files on their way. In a repository
 * doctor takes them away, elsewhere the next writer. No more may be left than a
 * folder among the temporary files, and a repository that was being made. */
static bool is_mended(struct campaign *it, const struct outcome *outcome)
{
	char *state, *line, *rest;
	bool has_repository, fine = true;
	pid_t child;

	if (is_state_well(it, outcome))
		return true;
	child = fork();
	if (child == 0) {
		it->command.input = strdup("-");
		it->command.words[1] = strdup("doctor");
		it->command.words[2] = strdup("--break-lock");
		it->command.words[3] = NULL;
		it->control->how = HOW_COUNT;
		become(it);
	}
	waitpid(child, NULL, 0);
	rest = state = state_of(it);
	has_repository = strstr(state, "refs ") != NULL;
	while ((line = strsep(&rest, "\n")) != NULL)
		if (strstr(line, "./tmp/") == NULL &&
		    strstr(it->old.state, line) == NULL &&
		    (it->new.state == NULL ||
		        strstr(it->new.state, line) == NULL) &&
		    (has_repository ||
		        (strstr(line, "./.git/") == NULL &&
		            strstr(line, ".alis-PID") == NULL)) &&
		    (!it->command.is_loose || has_left(line)))
			fine = false;
	free(state);
	return fine;
}

/* Whether each line of one is in the other, or among the temporary files. */
static bool is_within(
    const struct campaign *it, const char *one, const char *other)
{
	char *line, *lines = strdup(one), *rest = lines;
	bool found = true;

	while (found && (line = strsep(&rest, "\n")) != NULL && *line != '\0')
		found = is_litter(it, line) || strstr(other, line) != NULL;
	free(lines);
	return found;
}

/* The work is done, and said; a temporary folder may be left. */
static bool is_done(const struct campaign *it, const struct outcome *outcome)
{
	const char *is =
	    outcome->state == NULL ? it->old.state : outcome->state;
	const char *new = it->new.state == NULL ? it->old.state : it->new.state;

	return is_same_text(outcome->out, it->new.out) &&
	    is_within(it, is, new) && is_within(it, new, is);
}

/* libgit2 says well where it could not take its lock away behind a file that is
 * in its place. The work is done; who comes next is told of the lock. */
static bool is_only_locked(struct campaign *it, const struct outcome *outcome)
{
	return it->fault.calls == ON_NAME &&
	    is_same_text(outcome->out, it->new.out) && is_mended(it, outcome);
}

static bool is_as_ever(const struct campaign *it, const struct outcome *outcome)
{
	return outcome->status == it->new.status &&
	    (!it->is_steady || it->command.is_view ||
	        is_same_text(outcome->out, it->new.out)) &&
	    is_same_text(outcome->state, it->new.state);
}

/* A command that says 0 and prints something else must say why in it; some show
 * what there is, and have no word for what is not. */
static bool is_told(const struct campaign *it, const struct outcome *outcome)
{
	static const char *const words[] = { "error", "cannot", "left out" };

	if (it->command.is_loose || it->command.is_view)
		return true;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if ((strstr(outcome->out, words[i]) != NULL &&
		        strstr(it->new.out, words[i]) == NULL) ||
		    strstr(outcome->said, words[i]) != NULL)
			return true;
	return false;
}

/* The same where another writer was in a file: which of its states was read is
 * left open, but what he wrote is not written over. */
static const char *fault_of_meeting(
    const struct campaign *it, const struct outcome *outcome)
{
	if (!writer_is_kept(it))
		return "what another wrote is lost";
	if (outcome->status > 3)
		return "another status";
	if (outcome->status == 3 && outcome->said[0] == '\0')
		return "not a word";
	return outcome->state != NULL && has_left(outcome->state)
	    ? "it left what was on its way"
	    : NULL;
}

const char *fault_of(
    struct campaign *it, const struct outcome *outcome, bool was_hit)
{
	const struct control *fault = &it->fault;

	if ((fault->how == HOW_SIGNAL || fault->how == HOW_MOMENT) &&
	    outcome->status == 128 + fault->number) {
		it->ended++;
		return is_mended(it, outcome)
		    ? NULL
		    : "what it left is neither old nor new";
	}
	if (outcome->status == 128 + SIGALRM)
		return "it hangs";
	if (outcome->status >= 128)
		return "it died";
	if (is_as_ever(it, outcome) && !writer_was_there(it)) {
		it->same++;
		return NULL;
	}
	if (fault->how == HOW_SHORT || fault->how == HOW_INTERRUPT)
		return "short or interrupted calls make a difference";
	if (!was_hit)
		return "another result without a fault";
	it->refused++;
	if (fault->how >= HOW_GROW && fault->how <= HOW_JOIN)
		return fault_of_meeting(it, outcome);
	if (outcome->status == 0)
		return is_done(it, outcome) ||
		        (is_told(it, outcome) && is_state_well(it, outcome)) ||
		        is_only_locked(it, outcome)
		    ? NULL
		    : "it says 0, and has done something else";
	/* 2: what was asked for is not in what could be read. */
	if (outcome->status > 3 ||
	    (outcome->status == 2 && outcome->said[0] == '\0'))
		return "another status";
	if (outcome->status == 3 && outcome->said[0] == '\0' &&
	    !(it->fault.calls & ON_WRITE))
		return "not a word";
	if (it->fault.calls == ON_MEMORY && !it->command.is_loose &&
	    (outcome->status != 3 || strstr(outcome->said, "memory") == NULL))
		return "it is not said that memory is out";
	return is_state_well(it, outcome)
	    ? NULL
	    : "what it left is neither old nor new";
}
