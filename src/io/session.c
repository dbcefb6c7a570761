/* SPDX-License-Identifier: MIT */
#include "spawn.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define STEP_MS    5
#define LAST_MS    2000 /* from the order to end to giving up */
#define STAT_MOST  512  /* bytes: more than what stands before the session */
#define STAT_STATE 1    /* words behind the name of the program */
#define STAT_SID   4

/* The number of a process by the name of its folder, or 0. */
static pid_t pid_of(const char *name)
{
	char *end;
	long pid = strtol(name, &end, 10);

	return *end != '\0' || pid <= 0 || pid > INT32_MAX ? 0 : (pid_t)pid;
}

/* Whether a process runs, and runs in one of some sessions. */
static bool is_of(
    int proc, const char *name, const pid_t *sessions, size_t count)
{
	char path[64], text[STAT_MOST + 1];
	alis_cut cut;
	ssize_t n;
	int fd;

	snprintf(path, sizeof(path), "%.32s/stat", name);
	fd = openat(proc, path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return false;
	n = read(fd, text, STAT_MOST);
	close(fd);
	if (n <= 0)
		return false;
	text[n] = '\0';
	/* Its name may hold anything but stands in brackets. */
	char *rest = strrchr(text, ')');
	if (rest == NULL)
		return false;
	cut.tail = alis_str_of(rest);
	for (size_t i = 0; i <= STAT_SID; i++) {
		cut = alis_str_cut(cut.tail, ' ');
		if (i == STAT_STATE && alis_str_is(cut.head, "Z"))
			return false;
	}
	const long session = strtol(cut.head.at, NULL, 10);
	for (size_t i = 0; i < count; i++)
		if (session == sessions[i])
			return true;
	return false;
}

/*
 * Send a signal to all that run in some sessions; how many there are. Where
 * there is no /proc only the leaders' groups can be reached, and nobody counts.
 */
static size_t signal_sessions(const pid_t *sessions, size_t count, int signal)
{
	DIR *dir = opendir("/proc");
	struct dirent *entry;
	size_t found = 0;

	for (size_t i = 0; i < count; i++)
		kill(-sessions[i], signal);
	if (dir == NULL)
		return 0;
	/* One stream, one thread: POSIX now asks for readdir. */
	// cppcheck-suppress readdirCalled
	while ((entry = readdir(dir)) != NULL) {
		pid_t pid = pid_of(entry->d_name);
		if (pid > 0 &&
		    is_of(dirfd(dir), entry->d_name, sessions, count) &&
		    kill(pid, signal) == 0)
			found++;
	}
	closedir(dir);
	return found;
}

bool alis__io_is_gone(pid_t pid)
{
	siginfo_t info = { .si_pid = 0 };

	return waitid(P_PID, (id_t)pid, &info, WEXITED | WNOHANG | WNOWAIT) <
	    0 ||
	    info.si_pid != 0;
}

static bool are_gone(const pid_t *leaders, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!alis__io_is_gone(leaders[i]))
			return false;
	return true;
}

void alis__io_end_sessions(const pid_t *leaders, size_t count, int64_t grace)
{
	int64_t until = alis__io_now() + grace;
	int64_t last = until + LAST_MS;
	int signal = SIGTERM;

	/* The leaders stay zombies until all are gone, so that their numbers
	 * are nobody else's. */
	while (signal_sessions(leaders, count, signal) > 0 ||
	    !are_gone(leaders, count)) {
		int64_t now = alis__io_now();
		if (now >= last)
			break; /* the system does not let go of them */
		signal = now >= until ? SIGKILL : 0;
		poll(NULL, 0, STEP_MS);
	}
	for (size_t i = 0; i < count; i++)
		while (alis__io_is_gone(leaders[i]) &&
		    waitpid(leaders[i], NULL, 0) < 0 && errno == EINTR)
			;
}
