/* SPDX-License-Identifier: MIT */
#ifndef HARDEN_WORLD_H
#define HARDEN_WORLD_H

/* The folder that commands are run in, and what they leave there. */

#include "control.h"

#include <stdbool.h>

#define WORDS_MOST 32

struct command {
	char *line;    /* as it is told */
	char *world;   /* its folder of worlds/ */
	char *folder;  /* that it runs in */
	char *input;   /* a file in it; "-": nothing */
	bool in_parts; /* several files, each the old or the new one */
	bool is_view;  /* it shows what there is, whatever that is */
	bool is_loose; /* a member who is lost, or a repository half made */
	char *words[WORDS_MOST]; /* from 1, ended by NULL; 0 is the program */
};

/* What one run came to. */
struct outcome {
	int status; /* of exit; 128 + a signal */
	char *out, *said;
	char *state; /* NULL: as it was, to the byte and the time */
};

/* A state that has been told, and of what. */
#define KNOWN_MOST 1024
struct known {
	uint64_t key[2];
	char *state;
};

struct campaign {
	const char *room, *program;
	struct shared *shared;
	struct control *control; /* in it */
	struct control fault;    /* as it is to be set for a point */
	struct command command;
	struct outcome old, new; /* before the command, and after it */
	bool is_steady;          /* it prints the same each time */
	uint64_t print;          /* of the fresh world */
	bool is_fresh;
	uint64_t seed;
	struct known known[KNOWN_MOST];
	unsigned long commands, points, hits, same, refused, ended, broken;
};

_Noreturn void give_up(const char *what);

/* ROOM/NAME, and what is in that file; the caller's. */
char *path_of(const char *room, const char *name);
char *file_taken(const char *room, const char *name);

/* The world as it was made, if it was touched. */
void make_fresh(struct campaign *it);
/* Of all that is in it: other inodes, sizes or times give another number. */
uint64_t print_of_world(const struct campaign *it);
/* What state.sh says of it; the caller's. */
char *state_of(struct campaign *it);

/* ---- one run ---- */

/* The command, in this process. */
_Noreturn void become(const struct campaign *it);

/* Two that may be NULL. */
bool is_same_text(const char *one, const char *other);
/* What is wrong with how it went; NULL if nothing is. */
const char *fault_of(
    struct campaign *it, const struct outcome *outcome, bool was_hit);

/* ---- another writer ---- */

/* Begin a process that changes the files it is asked to, as 'how' of the fault
 * says; it ends with its parent. */
void writer_begin(struct campaign *it);
/* Forget what it did; whether it has done something since. */
void writer_forget(struct campaign *it);
bool writer_was_there(const struct campaign *it);
/* Whether what it wrote is still there, or was read. */
bool writer_is_kept(const struct campaign *it);

#endif
