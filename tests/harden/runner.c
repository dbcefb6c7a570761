/* SPDX-License-Identifier: MIT */
/*
 * One campaign: every command of a list once without a fault, and once with it
 * at every call of those that are meant, or at some that are drawn by chance.
 *   runner ROOM PROGRAM CALLS BY HOW NUMBER once|ever MOST EACH SEED
 *          [COMMAND FROM TO]
 * ROOM has worlds/, commands, state.sh and fault.so; commands run in ROOM/now.
 * CALLS and BY are sums of what control.h names. MOST is how many commands are
 * tried, and EACH at how many points each; 0: all. COMMAND is the only line of
 * the list that is tried, at the points from FROM to TO.
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
#include <time.h>
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

_Noreturn void become(const struct campaign *it)
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
	if (strcmp(command->world, "lang") == 0)
		setenv("ALIS_THREADS", "3", 1);
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
	writer_forget(it);
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

/* ---- points ---- */

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

static uint64_t microseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000000 + (uint64_t)now.tv_nsec / 1000;
}

/* How the command does when nothing is wrong, and how many calls it makes, or
 * microseconds it takes. */
static uint64_t look(struct campaign *it)
{
	struct control count = it->fault;
	struct outcome again;
	uint64_t calls, begun;

	count.how = HOW_COUNT;
	count.at = 0;
	it->is_fresh = false;
	make_fresh(it);
	it->old.state = state_of(it);
	it->is_fresh = false;
	it->new = run(it, &count);
	calls = atomic_load(&it->control->seen);
	make_fresh(it);
	begun = microseconds();
	again = run(it, &count);
	if (it->fault.how == HOW_MOMENT)
		calls = microseconds() - begun;
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

static struct shared *shared_map(const char *room)
{
	char *path = path_of(room, "control");
	int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	void *at;

	if (fd < 0 || ftruncate(fd, sizeof(struct shared)) != 0)
		give_up(path);
	at = mmap(NULL, sizeof(struct shared), PROT_READ | PROT_WRITE,
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
static void go_through(struct campaign *it, uint64_t most, uint64_t each,
    uint64_t seed, char **only)
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
			try(it, each, &seed, 1, UINT64_MAX);
		free(it->command.line);
		if (only != NULL)
			break;
	}
	free(text);
}

int main(int argc, char **argv)
{
	static struct campaign it;

	if (argc < 11) {
		fprintf(stderr, "runner: see its source\n");
		return 2;
	}
	it.room = argv[1];
	it.program = argv[2];
	it.shared = shared_map(it.room);
	it.control = &it.shared->control;
	if (realpath(it.program, it.fault.program) == NULL)
		give_up(it.program);
	it.fault.calls = (unsigned)number(argv[3]);
	it.fault.by = (unsigned)number(argv[4]);
	it.fault.how = (enum how)number(argv[5]);
	it.fault.number = (int)number(argv[6]);
	it.fault.ever = strcmp(argv[7], "ever") == 0;
	it.seed = number(argv[10]);
	writer_begin(&it);
	go_through(&it, number(argv[8]), number(argv[9]), number(argv[10]),
	    argc < 14 ? NULL : argv + 11);
	printf("%lu %lu %lu %lu %lu %lu %lu\n", it.commands, it.points, it.hits,
	    it.same, it.refused, it.ended, it.broken);
	return it.broken > 0;
}
