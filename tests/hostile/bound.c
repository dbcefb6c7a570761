/* SPDX-License-Identifier: MIT */
/*
 * Run a program and hold it to bounds: processor time, memory that it had at
 * most, and a deadline after which it is ended.
 *   bound MILLISECONDS MEGABYTES SECONDS PROGRAM ...
 * Ends as the program does; 99 if a bound was broken, with words that say so.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#define BROKEN 99

static long milliseconds(struct timeval time)
{
	return time.tv_sec * 1000L + time.tv_usec / 1000;
}

int main(int argc, char **argv)
{
	long most_ms, most_mb, ms, mb;
	struct rusage used;
	int status;
	pid_t child;

	if (argc < 5)
		return BROKEN;
	most_ms = strtol(argv[1], NULL, 10);
	most_mb = strtol(argv[2], NULL, 10);
	child = fork();
	if (child == 0) {
		alarm((unsigned)strtoul(argv[3], NULL, 10));
		execvp(argv[4], argv + 4);
		_exit(127);
	}
	if (child < 0 || waitpid(child, &status, 0) != child ||
	    getrusage(RUSAGE_CHILDREN, &used) != 0)
		return BROKEN;
	ms = milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
	mb = used.ru_maxrss / 1024;
	if (WIFSIGNALED(status)) {
		printf("bound: ended by signal %d\n", WTERMSIG(status));
		return BROKEN;
	}
	if (ms > most_ms || mb > most_mb) {
		printf("bound: %ld ms of %ld, %ld MB of %ld\n", ms, most_ms, mb,
		    most_mb);
		return BROKEN;
	}
	return WEXITSTATUS(status);
}
