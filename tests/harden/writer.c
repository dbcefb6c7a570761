/* SPDX-License-Identifier: MIT */
// NOLINTNEXTLINE(bugprone-reserved-identifier, cert-dcl37-c, cert-dcl51-cpp)
#define _GNU_SOURCE
#include "world.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

/* What it adds, or puts in the place of what was there. */
static const char line[] = "2018-12-30 * vakt Inntrenger\n";

static bool put(const char *path, int flags)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC | flags, 0644);
	bool done = fd >= 0 &&
	    write(fd, line, sizeof(line) - 1) == (ssize_t)sizeof(line) - 1;

	if (fd >= 0)
		close(fd);
	return done;
}

/* As an editor does that knows nothing of alis' lock. */
static bool change(enum how how, const char *path)
{
	char other[sizeof(((struct other_writer *)NULL)->path) + 8];
	struct stat st;

	snprintf(other, sizeof(other), "%s.other", path);
	switch (how) {
	case HOW_SHRINK:
		return stat(path, &st) == 0 &&
		    truncate(path, st.st_size / 2) == 0;
	case HOW_REPLACE:
		return put(other, O_CREAT) && rename(other, path) == 0;
	case HOW_GROW:
	case HOW_JOIN:
		return put(path, O_APPEND);
	case HOW_COUNT:
	case HOW_FAIL:
	case HOW_SHORT:
	case HOW_INTERRUPT:
	case HOW_SIGNAL:
	case HOW_MOMENT:
		break;
	}
	return false;
}

static _Noreturn void serve(struct campaign *it)
{
	struct other_writer *writer = &it->shared->writer;

	for (;;) {
		while (sem_wait(&writer->asked) != 0)
			;
		if (!change(it->control->how, writer->path))
			give_up(writer->path);
		atomic_fetch_add(&it->control->hits, 1);
		sem_post(&writer->done);
	}
}

void writer_begin(struct campaign *it)
{
	struct other_writer *writer = &it->shared->writer;
	pid_t child;

	if (sem_init(&writer->asked, 1, 0) != 0 ||
	    sem_init(&writer->done, 1, 0) != 0)
		give_up("sem_init");
	child = fork();
	if (child < 0)
		give_up("fork");
	if (child > 0)
		return;
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	serve(it);
}

void writer_forget(struct campaign *it)
{
	it->shared->writer.path[0] = '\0';
}

bool writer_was_there(const struct campaign *it)
{
	return it->shared->writer.path[0] != '\0';
}

bool writer_is_kept(const struct campaign *it)
{
	FILE *file = fopen(it->shared->writer.path, "r");
	char *text = NULL;
	size_t room = 0;
	bool found;

	if (it->fault.how == HOW_SHRINK)
		found = file != NULL; /* half a line may be read as another */
	else
		found = file != NULL &&
		    getdelim(&text, &room, '\0', file) > 0 &&
		    strstr(text, "Inntrenger") != NULL;
	if (file != NULL)
		fclose(file);
	free(text);
	return found;
}
