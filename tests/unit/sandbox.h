/* SPDX-License-Identifier: MIT */
#ifndef ALIS_UNIT_SANDBOX_H
#define ALIS_UNIT_SANDBOX_H

/*
 * A folder of its own for a test that needs files and the real git, with a
 * home that holds no configuration but the test's. 'sandbox_new' makes it
 * the working directory.
 */

#include <alis/io.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "unit.h"

struct sandbox {
	char top[200];
	struct alis_arena mem;
	struct alis_err err;
};

/* What a failure says in English. */
static inline const char *told(
    const struct alis_err *err, struct alis_arena *mem)
{
	return alis_str_copy(alis_err_said(err, ALIS_EN, mem), mem).at;
}

static inline void sandbox_env(const char *top)
{
	char home[240];

	snprintf(home, sizeof(home), "%s/home", top);
	setenv("HOME", home, 1);
	setenv("XDG_CONFIG_HOME", home, 1);
	setenv("GIT_CONFIG_NOSYSTEM", "1", 1);
	setenv("GIT_CEILING_DIRECTORIES", top, 1);
	setenv("LC_ALL", "C", 1);
	setenv("TZ", "UTC0", 1);
	unsetenv("GIT_CONFIG_GLOBAL");
	unsetenv("GIT_DIR");
	unsetenv("GIT_WORK_TREE");
	unsetenv("GIT_INDEX_FILE");
	unsetenv("GIT_AUTHOR_NAME");
	unsetenv("GIT_AUTHOR_EMAIL");
	unsetenv("GIT_COMMITTER_NAME");
	unsetenv("GIT_COMMITTER_EMAIL");
	unsetenv("EMAIL");
}

/* Run a shell command in the sandbox; '*status' is what it exits with. */
static inline alis_str sandbox_try(
    struct sandbox *box, int *status, const char *command)
{
	struct alis_out out = alis_out_memory(&box->mem);
	char bytes[4096];
	size_t n;
	FILE *from;

	assert_int_equal(chdir(box->top), 0);
	from = popen(command, "r"); /* NOLINT(cert-env33-c) */
	assert_non_null(from);
	while ((n = fread(bytes, 1, sizeof(bytes), from)) > 0)
		alis_out_put(&out, (alis_str){ bytes, n });
	*status = pclose(from);
	return alis_str_copy(alis_out_text(&out), &box->mem);
}

/* The same for one that must not fail; gives what it prints. */
static inline const char *sandbox_run(struct sandbox *box, const char *format,
    ...) __attribute__((format(printf, 2, 3)));

static inline const char *sandbox_run(
    struct sandbox *box, const char *format, ...)
{
	char command[4000];
	alis_str text;
	va_list args;
	int status;

	va_start(args, format);
	vsnprintf(command, sizeof(command), format, args);
	va_end(args);
	text = sandbox_try(box, &status, command);
	if (status != 0)
		fail_msg("status %d of: %s\n%s", status, command, text.at);
	return text.at;
}

static inline struct sandbox *sandbox_new(void)
{
	struct sandbox *box = calloc(1, sizeof(*box));
	const char *tmp = getenv("TMPDIR");
	char path[180];

	assert_non_null(box);
	snprintf(path, sizeof(path), "%s/alis-unit-XXXXXX",
	    tmp != NULL && tmp[0] == '/' ? tmp : "/tmp");
	assert_non_null(mkdtemp(path));
	assert_int_equal(chdir(path), 0);
	/* Without links on the way, so that paths can be compared. */
	assert_non_null(getcwd(box->top, sizeof(box->top)));
	sandbox_env(box->top);
	sandbox_run(box, "mkdir home");
	return box;
}

static inline void sandbox_free(struct sandbox *box)
{
	sandbox_run(box, "chmod -R u+rwX . && rm -rf -- '%s'", box->top);
	assert_int_equal(chdir("/"), 0);
	alis_arena_release(&box->mem);
	free(box);
}

/* An absolute path in the sandbox. */
static inline alis_str sandbox_path(struct sandbox *box, const char *path)
{
	alis_str parts[] = { alis_str_of(box->top), ALIS_STR("/"),
		alis_str_of(path) };

	return alis_str_join(&box->mem, parts, path[0] == '\0' ? 1 : 3);
}

static inline struct alis_folder sandbox_folder(
    struct sandbox *box, const char *path)
{
	return (struct alis_folder){ .path = sandbox_path(box, path) };
}

#define assert_text(text, expected) \
	assert_string_equal(alis_str_copy(text, &box->mem).at, expected)
static inline void assert_says(const struct alis_err *err, const char *word)
{
	struct alis_arena mem = { 0 };
	const char *text = told(err, &mem);

	if (strstr(text, word) == NULL)
		fail_msg("'%s' does not say '%s'", text, word);
	alis_arena_release(&mem);
}

#endif
