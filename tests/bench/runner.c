/* SPDX-License-Identifier: MIT */
/*
 * Runs commands in turn, round after round, so that what else the machine does
 * falls on all of them, and tells what each took.
 *   runner JOBS
 * A line of the file JOBS is ID, ROUNDS, COLD and COMMAND, parted by tabs.
 * COLD is a file or folder that the memory of the system is asked to forget
 * before each run, or "-". The words of COMMAND are parted by blanks; the first
 * ones may be NAME=VALUE. What a command prints goes to /dev/null.
 *
 * Prints a line for each in the order of JOBS:
 *   ID,ROUNDS,MEDIAN,LEAST,CPU,MEMORY,END
 * wall time in microseconds, median and least; user and system time of the
 * quickest round in this respect; the largest memory in KiB; and 0, its exit
 * status, or 128 and the signal. A command that ends with 126 or more was not
 * run; it is not tried again.
 */
/* For wait4 and mincore. NOLINTNEXTLINE */
#define _DEFAULT_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define JOBS_MOST   256
#define ROUNDS_MOST 101
#define WORDS_MOST  64

struct job {
	char *id;
	char *cold;                /* NULL: nothing is forgotten */
	char *words[WORDS_MOST];   /* ended by NULL */
	unsigned rounds;           /* that are asked for */
	unsigned count;            /* that were made */
	int64_t wall[ROUNDS_MOST]; /* microseconds */
	int64_t cpu;
	long memory; /* KiB */
	int end;
};

static _Noreturn void fail(const char *what)
{
	fprintf(stderr, "runner: %s: %s\n", what, strerror(errno));
	exit(3);
}

/* ---- cold files ---- */

/* Whether a byte of a file is still in memory; those may be that somebody else
 * has mapped. */
static bool is_warm(int file, size_t n)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	size_t count = (n + page - 1) / page, warm = 0;
	unsigned char *in = malloc(count);
	void *at = mmap(NULL, n, PROT_READ, MAP_SHARED, file, 0);

	if (in == NULL || at == MAP_FAILED || mincore(at, n, in) != 0)
		fail("mincore");
	for (size_t i = 0; i < count; i++)
		warm += in[i] & 1;
	(void)munmap(at, n);
	free(in);
	return warm > 0;
}

static int forget(
    const char *path, const struct stat *stat, int type, struct FTW *at)
{
	int file;

	(void)at;
	if (type != FTW_F || stat->st_size == 0)
		return 0;
	file = open(path, O_RDONLY | O_CLOEXEC);
	/* What is not yet on the disk cannot be forgotten. */
	if (file < 0 || fsync(file) != 0 ||
	    posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED) != 0)
		fail(path);
	if (is_warm(file, (size_t)stat->st_size))
		fprintf(stderr, "runner: %s is not all cold\n", path);
	(void)close(file);
	return 0;
}

/* ---- a run ---- */

static _Noreturn void become(char **words)
{
	int null = open("/dev/null", O_RDWR);

	if (null < 0 || dup2(null, 0) < 0 || dup2(null, 1) < 0 ||
	    dup2(null, 2) < 0)
		_exit(126);
	for (; *words != NULL && strchr(*words, '=') != NULL; words++)
		(void)putenv(*words);
	if (*words != NULL)
		(void)execvp(*words, words);
	_exit(127);
}

static int64_t now(void)
{
	struct timespec t;

	if (clock_gettime(CLOCK_MONOTONIC, &t) != 0)
		fail("clock");
	return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

static int64_t micro(struct timeval t)
{
	return (int64_t)t.tv_sec * 1000000 + t.tv_usec;
}

static void run(struct job *job)
{
	struct rusage used;
	int status;
	int64_t from, cpu;
	pid_t child;

	if (job->cold != NULL && nftw(job->cold, forget, 16, FTW_PHYS) != 0)
		fail(job->cold);
	from = now();
	child = fork();
	if (child == 0)
		become(job->words);
	if (child < 0 || wait4(child, &status, 0, &used) != child)
		fail("fork");
	job->wall[job->count] = now() - from;
	cpu = micro(used.ru_utime) + micro(used.ru_stime);
	if (job->count++ == 0 || cpu < job->cpu)
		job->cpu = cpu;
	if (used.ru_maxrss > job->memory)
		job->memory = used.ru_maxrss;
	job->end =
	    WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
	if (job->end >= 126)
		job->rounds = job->count;
}

/* ---- the list ---- */

static void read_job(struct job *job, char *line)
{
	char *rest;
	char *id = strtok_r(line, "\t", &rest);
	char *rounds = strtok_r(NULL, "\t", &rest);
	char *cold = strtok_r(NULL, "\t", &rest);
	char *command = strtok_r(NULL, "\t\n", &rest);
	size_t n = 0;
	unsigned long count;

	errno = EINVAL;
	if (command == NULL)
		fail("a line of the list");
	count = strtoul(rounds, NULL, 10);
	if (count < 1 || count > ROUNDS_MOST)
		fail("rounds");
	job->id = id;
	job->rounds = (unsigned)count;
	job->cold = strcmp(cold, "-") == 0 ? NULL : cold;
	for (char *w = strtok_r(command, " ", &rest); w != NULL;
	     w = strtok_r(NULL, " ", &rest)) {
		if (n == WORDS_MOST - 1)
			fail("too many words");
		job->words[n++] = w;
	}
}

/* Each line stays where it was read to: the jobs are views of it. */
static size_t read_jobs(const char *path, struct job *jobs)
{
	FILE *in = fopen(path, "r");
	size_t count = 0, size = 0;
	char *line = NULL;

	if (in == NULL)
		fail(path);
	while (getline(&line, &size, in) > 0) {
		if (count == JOBS_MOST)
			fail("too many lines");
		read_job(&jobs[count++], line);
		line = NULL;
		size = 0;
	}
	free(line);
	(void)fclose(in);
	return count;
}

static int by_time(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

int main(int argc, char **argv)
{
	static struct job jobs[JOBS_MOST];
	size_t count = argc == 2 ? read_jobs(argv[1], jobs) : 0;

	if (count == 0) {
		fputs("usage: runner JOBS\n", stderr);
		return 2;
	}
	for (unsigned round = 0; round < ROUNDS_MOST; round++)
		for (size_t i = 0; i < count; i++)
			if (round < jobs[i].rounds)
				run(&jobs[i]);
	for (size_t i = 0; i < count; i++) {
		struct job *job = &jobs[i];

		qsort(job->wall, job->count, sizeof(*job->wall), by_time);
		printf("%s,%u,%lld,%lld,%lld,%ld,%d\n", job->id, job->count,
		    (long long)job->wall[job->count / 2],
		    (long long)job->wall[0], (long long)job->cpu, job->memory,
		    job->end);
	}
	return fflush(stdout) != 0;
}
