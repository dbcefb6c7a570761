/* SPDX-License-Identifier: MIT */
/*
 * One campaign: every command of a list once without a fault, and once with it
 * at every call of those that are meant, or at some that are drawn by chance.
 *   runner ROOM PROGRAM CALLS BY HOW NUMBER once|ever MOST SEED
 *          [COMMAND FROM TO]
 * ROOM has worlds/, commands, state.sh and fault.so; commands run in ROOM/now.
 * CALLS and BY are sums of what control.h names. MOST is how many commands are
 * tried, and four times as many points in all; 0: all. COMMAND is the only line
 * of the list that is tried, at the points from FROM to TO.
 *
 * A point is well if the command did as if nothing had been; or if it said why
 * not, ended with 1 or 3, and left all as it was, or as it should be. It is not
 * if it ended by a signal that nobody sent, takes 90 seconds, says nothing, or
 * says 0 and has done something else. Prints a line for each that is not well,
 * and at last: commands, points, points at which something was done, done as if
 * nothing had been, refused, ended by the signal, broken.
 */
// NOLINTNEXTLINE(bugprone-reserved-identifier, cert-dcl37-c, cert-dcl51-cpp)
#define _GNU_SOURCE
#include "world.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#define SECONDS    90
#define LINES_MOST 256

/* ---- one run ---- */

static void redirect(const struct campaign *it, const char *name, int to)
{
	char *path = path_of(it->room, name);
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	if (fd < 0 || dup2(fd, to) < 0)
		_exit(126);
	close(fd);
}

static _Noreturn void become(const struct campaign *it)
{
	const struct command *command = &it->command;
	char *folder = path_of(it->room, "now");
	char *library = path_of(it->room, "fault.so");
	char *control = path_of(it->room, "control");
	const char *input =
	    strcmp(command->input, "-") == 0 ? "/dev/null" : command->input;
	int in;

	setsid();
	if (chdir(folder) != 0 || chdir(command->folder) != 0)
		_exit(126);
	in = open(input, O_RDONLY);
	if (in < 0 || dup2(in, 0) < 0)
		_exit(126);
	close(in);
	redirect(it, "out", 1);
	redirect(it, "said", 2);
	setenv("LD_PRELOAD", library, 1);
	setenv("ALIS_HARDEN", control, 1);
	alarm(SECONDS);
	execv(it->program, command->words);
	_exit(126);
}

/* Run the command with what the control is set to. */
static struct outcome run(struct campaign *it, const struct control *set)
{
	struct outcome outcome = { 0 };
	int status;
	pid_t child;

	make_fresh(it);
	*it->control = *set;
	child = fork();
	if (child == 0)
		become(it);
	if (child < 0 || waitpid(child, &status, 0) < 0)
		give_up("fork");
	outcome.status =
	    WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
	outcome.out = file_taken(it->room, "out");
	outcome.said = file_taken(it->room, "said");
	if (print_of_world(it) != it->print) {
		outcome.state = state_of(it);
		it->is_fresh = false;
		if (strcmp(outcome.state, it->old.state) == 0) {
			free(outcome.state);
			outcome.state = NULL;
		}
	}
	return outcome;
}

static void leave(struct outcome *outcome)
{
	free(outcome->out);
	free(outcome->said);
	free(outcome->state);
}

/* ---- judging ---- */

static bool is_same_text(const char *one, const char *other)
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

/* A name of something that was on its way, or what git finds wrong. */
static bool has_left(const char *state)
{
	static const char *const signs[] = { "WRONG", "\nleft ", ".tmp",
		".lock", "index.alis", "./tmp/" };

	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (strstr(state, signs[i]) != NULL)
			return true;
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
 * folder among the temporary files, and the lock of a repository that was being
 * made. */
static bool is_mended(struct campaign *it, const struct outcome *outcome)
{
	bool has_repository = strstr(it->old.state, "refs ") != NULL;
	char *state, *line, *rest;
	bool fine = true;
	pid_t child;

	if (is_state_well(it, outcome))
		return true;
	child = fork();
	if (child == 0) {
		it->command.input = strdup("-");
		it->command.words[1] = strdup("doctor");
		it->command.words[2] = strdup("--break-lock");
		it->command.words[3] = NULL;
		it->control->calls = 0;
		become(it);
	}
	waitpid(child, NULL, 0);
	rest = state = state_of(it);
	while ((line = strsep(&rest, "\n")) != NULL)
		if (strstr(line, "./tmp/") == NULL &&
		    strstr(it->old.state, line) == NULL &&
		    (it->new.state == NULL ||
		        strstr(it->new.state, line) == NULL) &&
		    strstr(line, "/config.lock") == NULL &&
		    (has_repository || strstr(line, ".alis-PID") == NULL) &&
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

/* What is wrong with it; NULL if nothing is. */
static const char *fault_of(
    struct campaign *it, const struct outcome *outcome, bool was_hit)
{
	const struct control *fault = &it->fault;

	if (fault->how == HOW_SIGNAL &&
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
	if (is_as_ever(it, outcome)) {
		it->same++;
		return NULL;
	}
	if (fault->how == HOW_SHORT || fault->how == HOW_INTERRUPT)
		return "short or interrupted calls make a difference";
	if (!was_hit)
		return "another result without a fault";
	it->refused++;
	if (fault->how >= HOW_GROW)
		return NULL; /* what is there is judged by changing.sh */
	if (outcome->status == 0)
		return is_done(it, outcome) ||
		        (is_told(it, outcome) && is_state_well(it, outcome))
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

static void tell(
    const struct campaign *it, const struct outcome *outcome, const char *what)
{
	printf("not ok: %s: at %lu of '%s': status %d\n", what,
	    (unsigned long)it->fault.at, it->command.line, outcome->status);
	printf("    said: %.300s\n", outcome->said);
	if (outcome->state != NULL) {
		char *lines = strdup(outcome->state), *rest = lines, *line;
		while ((line = strsep(&rest, "\n")) != NULL)
			if (strstr(it->old.state, line) == NULL &&
			    (it->new.state == NULL ||
			        strstr(it->new.state, line) == NULL))
				printf("    left: %s\n", line);
		free(lines);
	}
}

static void point(struct campaign *it, uint64_t at)
{
	struct outcome outcome;
	const char *what;
	bool was_hit;

	it->fault.at = at;
	it->fault.seed = it->seed + at;
	outcome = run(it, &it->fault);
	was_hit = atomic_load(&it->control->hits) > 0;
	it->points++;
	it->hits += was_hit;
	what = fault_of(it, &outcome, was_hit);
	if (what != NULL) {
		it->broken++;
		tell(it, &outcome, what);
	}
	leave(&outcome);
}

/* ---- the list ---- */

/* Take a line apart. */
static void command_read(char *line, struct command *command)
{
	char *rest = line, *word;
	char *flag;
	size_t n = 1;

	command->world = strsep(&rest, "\t");
	command->folder = strsep(&rest, "\t");
	command->input = strsep(&rest, "\t");
	flag = strsep(&rest, "\t");
	if (flag == NULL || rest == NULL)
		give_up("a line of the list");
	command->in_parts = strcmp(flag, "parts") == 0;
	command->is_loose = strcmp(flag, "loose") == 0;
	command->is_view = strcmp(flag, "view") == 0;
	command->line = strdup(rest);
	while ((word = strsep(&rest, " ")) != NULL && n + 1 < WORDS_MOST) {
		command->words[n++] = word;
		for (; *word != '\0'; word++)
			*word = *word == '_' ? ' ' : *word;
	}
	command->words[n] = NULL;
}

static uint64_t draw(uint64_t *seed, uint64_t n)
{
	*seed = *seed * 6364136223846793005 + 1442695040888963407;
	return (*seed >> 33) % n;
}

/* How the command does when nothing is wrong, and how many calls it makes. */
static uint64_t look(struct campaign *it)
{
	struct control count = it->fault;
	struct outcome again;
	uint64_t calls;

	count.how = HOW_COUNT;
	count.at = 0;
	it->is_fresh = false;
	make_fresh(it);
	it->old.state = state_of(it);
	it->is_fresh = false;
	it->new = run(it, &count);
	calls = atomic_load(&it->control->seen);
	again = run(it, &count);
	it->is_steady = is_same_text(it->new.out, again.out);
	if (!is_same_text(it->new.state, again.state)) {
		it->broken++;
		printf("not ok: '%s' leaves another state each time\n",
		    it->command.line);
	}
	leave(&again);
	return calls;
}

/* One command, at all points, or at so many that are drawn. */
static void try(struct campaign *it, uint64_t most, uint64_t *seed,
    uint64_t from, uint64_t to)
{
	uint64_t calls = look(it);
	bool is_whole =
	    it->fault.how == HOW_SHORT || it->fault.how == HOW_INTERRUPT;

	it->commands++;
	if (is_whole)
		calls = most == 0 || most > 3 ? 3 : most; /* draws */
	for (uint64_t i = from; i <= calls && i <= to; i++) {
		if (most == 0 || most >= calls)
			point(it, i);
		else if (i <= most)
			point(it, 1 + draw(seed, calls));
	}
	leave(&it->new);
	free(it->old.state);
	it->old.state = NULL;
}

static struct control *control_map(const char *room)
{
	char *path = path_of(room, "control");
	int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	void *at;

	if (fd < 0 || ftruncate(fd, sizeof(struct control)) != 0)
		give_up(path);
	at = mmap(NULL, sizeof(struct control), PROT_READ | PROT_WRITE,
	    MAP_SHARED, fd, 0);
	if (at == MAP_FAILED)
		give_up("mmap");
	free(path);
	close(fd);
	return at;
}

static uint64_t number(const char *text)
{
	return strtoull(text, NULL, 10);
}

/* The one line that is asked for, or all, or so many that are drawn. */
static void go_through(
    struct campaign *it, uint64_t most, uint64_t seed, char **only)
{
	char *lines[LINES_MOST], *line,
	    *text = file_taken(it->room, "commands");
	char *rest = text;
	uint64_t n = 0, left;

	while ((line = strsep(&rest, "\n")) != NULL && n < LINES_MOST)
		if (line[0] != '#' && line[0] != '\0')
			lines[n++] = line;
	left = most == 0 ? n : most;
	for (uint64_t i = 0; i < n; i++) {
		bool is_tried = only == NULL
		    ? draw(&seed, n - i) < left
		    : strstr(lines[i], only[0]) != NULL;
		if (!is_tried)
			continue;
		left--;
		command_read(lines[i], &it->command);
		it->command.words[0] = strdup(it->program);
		if (only != NULL)
			try(it, 0, &seed, number(only[1]), number(only[2]));
		else
			try(it, most == 0 ? 0 : 4, &seed, 1, UINT64_MAX);
		free(it->command.line);
		if (only != NULL)
			break;
	}
	free(text);
}

int main(int argc, char **argv)
{
	struct campaign it = { 0 };

	if (argc < 10) {
		fprintf(stderr, "runner: see its source\n");
		return 2;
	}
	it.room = argv[1];
	it.program = argv[2];
	it.control = control_map(it.room);
	if (realpath(it.program, it.fault.program) == NULL)
		give_up(it.program);
	it.fault.calls = (unsigned)number(argv[3]);
	it.fault.by = (unsigned)number(argv[4]);
	it.fault.how = (enum how)number(argv[5]);
	it.fault.number = (int)number(argv[6]);
	it.fault.ever = strcmp(argv[7], "ever") == 0;
	it.seed = number(argv[9]);
	go_through(&it, number(argv[8]), number(argv[9]),
	    argc < 13 ? NULL : argv + 10);
	printf("%lu %lu %lu %lu %lu %lu %lu\n", it.commands, it.points, it.hits,
	    it.same, it.refused, it.ended, it.broken);
	return it.broken > 0;
}
