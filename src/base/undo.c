/* SPDX-License-Identifier: MIT */
#include <alis/base.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/*
 * Known to nobody else, for whoever runs out of memory knows neither who holds
 * what nor in which arena it stands. One of the few variables that can change
 * (docs/architecture.md).
 */
static struct alis_undo *undos;
static pthread_mutex_t changing = PTHREAD_MUTEX_INITIALIZER;

static void unlink_undo(const struct alis_undo *undo)
{
	for (struct alis_undo **at = &undos; *at != NULL; at = &(*at)->next)
		if (*at == undo) {
			*at = undo->next;
			return;
		}
}

void alis_undo_set(struct alis_undo *undo, void (*back)(void *of), void *of)
{
	(void)pthread_mutex_lock(&changing);
	unlink_undo(undo);
	*undo = (struct alis_undo){ undos, (long)getpid(), back, of };
	undos = undo;
	(void)pthread_mutex_unlock(&changing);
}

void alis_undo_drop(struct alis_undo *undo)
{
	(void)pthread_mutex_lock(&changing);
	unlink_undo(undo);
	(void)pthread_mutex_unlock(&changing);
}

/* The lock is kept: another thread that runs out of memory waits for the end.
 */
_Noreturn void alis_memory_gone(const char *why)
{
	long self = (long)getpid();

	fprintf(stderr, "alis: out of memory: %s\n", why);
	(void)pthread_mutex_lock(&changing);
	for (struct alis_undo *undo = undos; undo != NULL; undo = undo->next)
		if (undo->process == self)
			undo->back(undo->of);
	exit(3);
}
