/* SPDX-License-Identifier: MIT */
#ifndef HARDEN_CONTROL_H
#define HARDEN_CONTROL_H

/*
 * What the runner asks of the library in the program: a file that both have
 * mapped, so that workers and what the program starts count in the same place.
 * ALIS_HARDEN in the environment names it. ALIS_HARDEN_CLOCK is the time of day
 * that is told, in seconds since 1970.
 */

#include <semaphore.h>
#include <stdatomic.h>
#include <stdint.h>

/* Groups of calls. */
enum {
	ON_MEMORY = 1,   /* malloc, calloc, realloc, mmap of nothing */
	ON_READ = 2,     /* read, pread, readdir, readlink */
	ON_WRITE = 4,    /* write, pwrite, writev, ftruncate, fchmod */
	ON_SYNC = 8,     /* fsync */
	ON_NAME = 16,    /* rename, link, unlink, mkdir, rmdir */
	ON_OPEN = 32,    /* open, opendir, fopen, pipe, mkdtemp */
	ON_MAP = 64,     /* mmap of a file */
	ON_LOOK = 128,   /* stat, lseek */
	ON_PROCESS = 256 /* fork, pthread_create */
};

/* Whose calls: the program's own code, or libgit2's. */
enum { BY_ALIS = 1, BY_GIT = 2 };

enum how {
	HOW_COUNT,     /* nothing happens */
	HOW_FAIL,      /* with 'number' as errno */
	HOW_SHORT,     /* each call takes a few bytes, drawn by 'seed' */
	HOW_INTERRUPT, /* EINTR at every second call or so, drawn by 'seed' */
	HOW_SIGNAL,    /* 'number' is sent before the call */
	HOW_GROW,      /* the file that is read has a line more before it */
	HOW_SHRINK,    /* or half as much */
	HOW_REPLACE,   /* or is another one of that name */
	HOW_JOIN,      /* a journal that may be about to be written has a
	                  line more */
	HOW_MOMENT     /* 'number' is sent 'at' microseconds from the start */
};

struct control {
	char program[512]; /* whose processes are meant; others are let be */
	unsigned calls;    /* ON_... */
	unsigned by;       /* BY_... */
	enum how how;
	int number;
	uint64_t at; /* the call that it happens at, from 1 */
	int ever;    /* and at every later one */
	uint64_t seed;
	_Atomic uint64_t seen; /* calls so far */
	_Atomic uint64_t hits; /* those at which something was done */
};

/* Another process changes files: the program may have no right to any more. It
 * is asked, and waited for. */
struct other_writer {
	sem_t asked, done;
	char path[1024];
};

struct shared {
	struct control control;
	struct other_writer writer;
};

#endif
