/* SPDX-License-Identifier: MIT */
#include "spawn.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define STANDARD 3 /* descriptors that a program has */
#define FD_MOST  256

extern char **environ; // NOLINT(readability-redundant-declaration)

void alis__io_shut(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

/* ---- which file it is ---- */

static bool can_run(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISREG(st.st_mode) &&
	    access(path, X_OK) == 0;
}

/*
 * The file that a name stands for. A folder of PATH that is not absolute is
 * passed by: it would find a program in whatever repository one stands in.
 */
static const char *find_program(const char *name, struct alis_arena *mem)
{
	const char *path = getenv("PATH");
	alis_cut cut = { .found = true };

	if (strchr(name, '/') != NULL)
		return can_run(name) ? name : NULL;
	cut.tail = alis_str_of(path != NULL ? path : "/usr/bin:/bin");
	while (cut.found) {
		cut = alis_str_cut(cut.tail, ':');
		if (cut.head.n == 0 || cut.head.at[0] != '/')
			continue;
		const alis_str parts[] = { cut.head, ALIS_STR("/"),
			alis_str_of(name) };
		alis_str file = alis_str_join(mem, parts, ALIS_COUNT(parts));
		if (can_run(file.at))
			return file.at;
	}
	return NULL;
}

/* ---- what it gets ---- */

/* Whether a setting, or a name alone, is about the variable of another. */
static bool is_same(const char *setting, const char *other)
{
	size_t n = strcspn(setting, "=");

	return strncmp(setting, other, n) == 0 &&
	    (other[n] == '=' || other[n] == '\0');
}

static bool is_among(const char *const *settings, const char *variable)
{
	for (; settings != NULL && *settings != NULL; settings++)
		if (is_same(*settings, variable))
			return true;
	return false;
}

static size_t count_of(const char *const *settings)
{
	size_t n = 0;

	while (settings != NULL && settings[n] != NULL)
		n++;
	return n;
}

/* Put in those of the settings that have a value. */
static char **add(
    char **at, const char *const *settings, struct alis_arena *mem)
{
	for (; settings != NULL && *settings != NULL; settings++) {
		size_t size = strlen(*settings) + 1;
		if (strchr(*settings, '=') == NULL)
			continue;
		*at = ALIS_NEW(mem, char, size);
		memcpy(*at++, *settings, size);
	}
	return at;
}

/* Ours, as the program wants it; whose words are read by a program speaks no
 * language. */
static char **environment(
    const struct alis_program *program, struct alis_arena *mem)
{
	static const char *const plain[] = { "LC_ALL=C", "LANGUAGE", NULL };
	const char *const *language = program->asks ? NULL : plain;
	size_t n = 0;
	char **copy, **at;

	while (environ[n] != NULL)
		n++;
	n += count_of(language) + count_of(program->variables);
	at = copy = ALIS_NEW(mem, char *, n + 1);
	for (size_t i = 0; environ[i] != NULL; i++)
		if (!is_among(language, environ[i]) &&
		    !is_among(program->variables, environ[i]))
			*at++ = environ[i];
	at = add(at, language, mem);
	add(at, program->variables, mem);
	return copy;
}

/*
 * What is open in us, beyond the standard ones: those of ours close by
 * themselves, but not what whoever started us left open.
 */
struct alis__fds alis__io_open_fds(struct alis_arena *mem)
{
	struct alis__fds fds = { ALIS_NEW(mem, int, FD_MOST), 0 };
	size_t room = FD_MOST;
	DIR *dir = opendir("/dev/fd");
	struct dirent *entry;

	if (dir == NULL) {
		for (int fd = STANDARD; fd < FD_MOST; fd++)
			fds.at[fds.count++] = fd;
		return fds;
	}
	/* One stream, one thread: POSIX now asks for readdir. */
	// cppcheck-suppress readdirCalled
	while ((entry = readdir(dir)) != NULL) {
		long fd = strtol(entry->d_name, NULL, 10);
		if (fd < STANDARD || fd > INT32_MAX)
			continue;
		if (fds.count == room) {
			int *more = ALIS_NEW(mem, int, room * 2);
			memcpy(more, fds.at, room * sizeof(*more));
			fds.at = more;
			room *= 2;
		}
		fds.at[fds.count++] = (int)fd;
	}
	closedir(dir);
	return fds;
}

int alis__io_pipe(int ends[2])
{
	int made[2], reason;

	ends[0] = ends[1] = -1;
	if (pipe(made) < 0)
		return -1;
	ends[0] = fcntl(made[0], F_DUPFD_CLOEXEC, STANDARD);
	ends[1] = fcntl(made[1], F_DUPFD_CLOEXEC, STANDARD);
	reason = errno;
	close(made[0]);
	close(made[1]);
	if (ends[0] >= 0 && ends[1] >= 0)
		return 0;
	alis__io_shut(&ends[0]);
	alis__io_shut(&ends[1]);
	errno = reason;
	return -1;
}

/* ---- starting it ---- */

struct start {
	const char *file;
	char *const *argv;
	char **envp;
	const char *folder;
	const sigset_t *mask;
	uint64_t file_most;
	struct alis__fds fds;
	int pipes[4][2]; /* input, output, errors; what failed */
	bool is_apart;
};

enum { PIPE_IN, PIPE_OUT, PIPE_SAID, PIPE_FAILED, PIPES };

/*
 * Without a terminal, and in a group that can be ended whole. Where there is no
 * terminal anyhow a worker is at work: what it starts stays in its session, by
 * which all of it is found when the worker is lost.
 */
static bool set_apart(void)
{
	int terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);

#ifdef PR_SET_PDEATHSIG
	if (prctl(PR_SET_PDEATHSIG, SIGTERM) < 0)
		return false;
#endif
	if (terminal < 0)
		return setpgid(0, 0) == 0;
	close(terminal);
	return setsid() >= 0;
}

/* The system ends it by a signal when a file of its would be larger. */
static int limit_files(uint64_t most)
{
	struct rlimit limit;

	if (most == 0 || getrlimit(RLIMIT_FSIZE, &limit) < 0 ||
	    (limit.rlim_cur != RLIM_INFINITY && limit.rlim_cur <= most))
		return 0;
	limit.rlim_cur = (rlim_t)most;
	return setrlimit(RLIMIT_FSIZE, &limit);
}

/* In the child, where only what is safe in a signal handler may be called. */
static _Noreturn void child_begin(const struct start *it)
{
	struct sigaction usual = { .sa_handler = SIG_DFL };
	int reason;

	for (size_t i = 0; i < it->fds.count; i++)
		fcntl(it->fds.at[i], F_SETFD, FD_CLOEXEC);
	if ((it->is_apart && !set_apart()) ||
	    dup2(it->pipes[PIPE_IN][0], STDIN_FILENO) < 0 ||
	    dup2(it->pipes[PIPE_OUT][1], STDOUT_FILENO) < 0 ||
	    dup2(it->pipes[PIPE_SAID][1], STDERR_FILENO) < 0 ||
	    (it->folder != NULL && chdir(it->folder) < 0) ||
	    sigaction(SIGPIPE, &usual, NULL) < 0 ||
	    sigaction(SIGXFSZ, &usual, NULL) < 0 ||
	    limit_files(it->file_most) < 0 ||
	    sigprocmask(SIG_SETMASK, it->mask, NULL) < 0)
		goto failed;
	execve(it->file, it->argv, it->envp);
failed:
	reason = errno;
	while (write(it->pipes[PIPE_FAILED][1], &reason, sizeof(reason)) < 0 &&
	    errno == EINTR)
		;
	_exit(127);
}

/* Whether it has become the program; else errno says why not. */
static bool has_begun(int failed)
{
	int reason;
	ssize_t n;

	do
		n = read(failed, &reason, sizeof(reason));
	while (n < 0 && errno == EINTR);
	if (n == 0)
		return true;
	if (n == sizeof(reason))
		errno = reason;
	return false;
}

static int make_pipes(struct start *it)
{
	for (size_t i = 0; i < PIPES; i++)
		it->pipes[i][0] = it->pipes[i][1] = -1;
	for (size_t i = 0; i < PIPES; i++)
		if (alis__io_pipe(it->pipes[i]) < 0)
			return -1;
	/* Only our ends: the others are the program's. */
	if (fcntl(it->pipes[PIPE_IN][1], F_SETFL, O_NONBLOCK) < 0 ||
	    fcntl(it->pipes[PIPE_OUT][0], F_SETFL, O_NONBLOCK) < 0 ||
	    fcntl(it->pipes[PIPE_SAID][0], F_SETFL, O_NONBLOCK) < 0)
		return -1;
	return 0;
}

static void close_pipes(struct start *it)
{
	for (size_t i = 0; i < PIPES; i++) {
		alis__io_shut(&it->pipes[i][0]);
		alis__io_shut(&it->pipes[i][1]);
	}
}

static int fork_it(struct start *it, struct alis__child *child)
{
	child->pid = fork();
	if (child->pid < 0)
		return -1;
	if (child->pid == 0)
		child_begin(it);
	alis__io_shut(&it->pipes[PIPE_FAILED][1]);
	if (!has_begun(it->pipes[PIPE_FAILED][0])) {
		int reason = errno;
		/* It has ended, or begun without our hearing of it; then it
		 * waits for what it is never given. */
		if (it->is_apart)
			kill(-child->pid, SIGKILL);
		kill(child->pid, SIGKILL);
		while (waitpid(child->pid, NULL, 0) < 0 && errno == EINTR)
			;
		errno = reason;
		return -1;
	}
	child->in = it->pipes[PIPE_IN][1];
	child->out = it->pipes[PIPE_OUT][0];
	child->said = it->pipes[PIPE_SAID][0];
	child->is_apart = it->is_apart;
	it->pipes[PIPE_IN][1] = it->pipes[PIPE_OUT][0] =
	    it->pipes[PIPE_SAID][0] = -1;
	return 0;
}

/* A vector that execve takes, whose strings are only read. */
static char **argv_of(
    const struct alis_program *program, struct alis_arena *mem)
{
	size_t n = 0;
	char **argv;

	while (program->argv[n] != NULL)
		n++;
	argv = ALIS_NEW(mem, char *, n + 1);
	for (size_t i = 0; i < n; i++) {
		size_t size = strlen(program->argv[i]) + 1;
		argv[i] = ALIS_NEW(mem, char, size);
		memcpy(argv[i], program->argv[i], size);
	}
	return argv;
}

int alis__io_spawn(const struct alis_program *program, const sigset_t *mask,
    struct alis_arena *mem, struct alis__child *child, struct alis_err *err)
{
	alis_str name = alis_str_of(program->argv[0]);
	struct start it = {
		.file = find_program(program->argv[0], mem),
		.argv = argv_of(program, mem),
		.envp = environment(program, mem),
		.folder = program->folder,
		.mask = mask,
		.file_most = program->file_most,
		.fds = alis__io_open_fds(mem),
		.is_apart = !program->asks,
	};
	int rc = ALIS_OK;

	if (it.file == NULL)
		return alis_fail(
		    err, ALIS_ENOENT, "there is no program '%1'", name);
	if (make_pipes(&it) < 0 || fork_it(&it, child) < 0)
		rc = alis_fail_system(err, "cannot run '%1'", name);
	close_pipes(&it);
	return rc;
}
