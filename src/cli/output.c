/* SPDX-License-Identifier: MIT */
#include "cli.h"

#include <alis/guard.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---- the terminal ---- */

static bool colour_wanted(const char *when, int fd)
{
	const char *no_color = getenv("NO_COLOR");
	const char *term = getenv("TERM");

	if (when != NULL && strcmp(when, "always") == 0)
		return true;
	if (when != NULL && strcmp(when, "never") == 0)
		return false;
	return isatty(fd) && (no_color == NULL || no_color[0] == '\0') &&
	    (term == NULL || strcmp(term, "dumb") != 0);
}

static size_t number_of(const char *text)
{
	size_t n = 0;

	for (; text != NULL && *text >= '0' && *text <= '9' && n < 10000;
	     text++)
		n = n * 10 + (size_t)(*text - '0');
	return n;
}

int cli_terminal_look(struct cli *cli)
{
	const char *when = cli->values[OPTION_COLOR];
	struct winsize size;

	cli->style.width = number_of(getenv("COLUMNS"));
	if (isatty(STDOUT_FILENO) &&
	    ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) {
		cli->rows = size.ws_row;
		if (cli->style.width == 0)
			cli->style.width = size.ws_col;
	}
	cli->error_style.width = cli->style.width;
	cli->style.colour = colour_wanted(when, STDOUT_FILENO);
	cli->error_style.colour = colour_wanted(when, STDERR_FILENO);
	return EXIT_WELL;
}

/* ---- writing ---- */

void cli_put_error(alis_str bytes)
{
	(void)alis_fd_write(STDERR_FILENO, bytes); /* where else to say it? */
}

void cli_put_now(alis_str bytes)
{
	(void)alis_fd_write(STDOUT_FILENO, bytes); /* the question comes next */
}

void cli_put_raw(struct cli *cli, alis_str bytes)
{
	if (isatty(STDOUT_FILENO))
		alis_out_safe(&cli->out, bytes);
	else
		alis_out_put(&cli->out, bytes);
}

void cli_put_line(struct alis_out *out, alis_str text)
{
	for (alis_cut cut = { .tail = text, .found = true }; cut.found;) {
		cut = alis_str_cut(cut.tail, '\n');
		alis_out_safe(out, cut.head);
		if (cut.found)
			alis_out_lit(out, "<U+000A>");
	}
}

static void say(alis_str text)
{
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);

	text = alis_guard_masked(text, &mem);
	alis_out_lit(&out, "alis: ");
	cli_put_line(&out, text);
	alis_out_char(&out, '\n');
	cli_put_error(alis_out_text(&out));
	alis_arena_release(&mem);
}

bool cli_is_hidden(alis_str text)
{
	while (text.n > 0) {
		int32_t point;
		size_t n = alis_utf8_read(text, &point);
		if (n == 0 || point == '\n' || point == '\t' ||
		    alis_utf8_hidden(point))
			return true;
		text = alis_str_from(text, n);
	}
	return false;
}

void cli_tell(
    const struct cli *cli, const char *text, const alis_str *words, size_t n)
{
	struct alis_arena mem = { 0 };

	say(alis_filled(alis_said(cli->language, text), words, n, &mem));
	alis_arena_release(&mem);
}

int cli_tell_misuse(
    const struct cli *cli, const char *text, const alis_str *words, size_t n)
{
	cli_tell(cli, text, words, n);
	return EXIT_USAGE;
}

void cli_put_words(
    struct cli *cli, const char *text, const alis_str *words, size_t n)
{
	alis_out_safe(&cli->out,
	    alis_filled(alis_said(cli->language, text), words, n, &cli->mem));
}

int cli_failed(const struct cli *cli)
{
	struct alis_arena mem = { 0 };

	say(alis_err_said(&cli->err, cli->language, &mem));
	alis_arena_release(&mem);
	return EXIT_WORLD;
}

/* ---- the pager, chosen by the user alone ---- */

static size_t lines_of(alis_str text)
{
	size_t n = 0;

	for (; text.n > 0; n++)
		text = alis_str_cut(text, '\n').tail;
	return n;
}

static const char *pager_of(void)
{
	const char *pager = getenv("PAGER");

	if (pager == NULL)
		pager = "less";
	return pager[0] == '\0' || strcmp(pager, "cat") == 0 ? NULL : pager;
}

/* In the child: the pager, as soon as there is something to show. */
static _Noreturn void pager_wait(const char *pager, int input)
{
	struct pollfd text = { .fd = input, .events = POLLIN };

	while (poll(&text, 1, -1) < 0 && errno == EINTR)
		;
	if ((text.revents & POLLIN) == 0)
		_exit(0);
	dup2(input, STDIN_FILENO);
	close(input);
	/* As git does: quit if it fits, keep colours and the text. */
	if (getenv("LESS") == NULL)
		setenv("LESS", "FRX", 1);
	signal(SIGPIPE, SIG_DFL);
	execl("/bin/sh", "sh", "-c", pager, (char *)NULL);
	_exit(127);
}

static bool has_pager(const struct cli *cli)
{
	return cli->rows > 0 && pager_of() != NULL;
}

void cli_pager_begin(struct cli *cli)
{
	int pipes[2];
	pid_t child;

	if (cli->pager > 0 || !has_pager(cli) || pipe(pipes) < 0)
		return;
	/* Nobody else who is started shall hold it open. */
	if (fcntl(pipes[1], F_SETFD, FD_CLOEXEC) < 0 || (child = fork()) < 0) {
		close(pipes[0]);
		close(pipes[1]);
		return;
	}
	if (child == 0) {
		close(pipes[1]);
		pager_wait(pager_of(), pipes[0]);
	}
	close(pipes[0]);
	cli->pager = child;
	cli->pager_input = pipes[1];
}

/* Give the text to the pager, or none: then it ends unseen. False if it could
 * not be started. */
static bool page(struct cli *cli, alis_str text)
{
	int status = 0;

	if (cli->pager <= 0)
		return false;
	if (text.n > 0) /* it may be left early */
		(void)alis_fd_write(cli->pager_input, text);
	close(cli->pager_input);
	while (waitpid((pid_t)cli->pager, &status, 0) < 0 && errno == EINTR)
		;
	cli->pager = 0;
	return !(WIFEXITED(status) && WEXITSTATUS(status) == 127);
}

static int to_output(void *to, alis_str bytes)
{
	struct cli *cli = to;

	if (alis_fd_write(STDOUT_FILENO, bytes) == 0)
		return 0;
	cli->write_fault = errno;
	return -1;
}

/* A long report need not be held until its end, unless a pager may want it:
 * what finds no room in the sink is written. */
static void out_begin(struct cli *cli)
{
	if (cli->out.used > 0 || has_pager(cli))
		return;
	cli->out = alis_out_memory(&cli->mem);
	cli->out.flush = to_output;
	cli->out.to = cli;
}

int cli_flush(struct cli *cli)
{
	alis_str text = alis_out_text(&cli->out);
	bool is_long = has_pager(cli) && lines_of(text) >= cli->rows;

	if (is_long)
		cli_pager_begin(cli);
	if (page(cli, is_long ? text : ALIS_STR("")) && is_long)
		return EXIT_WELL;
	if (cli->write_fault == 0 && to_output(cli, text) == 0)
		return EXIT_WELL;
	errno = cli->write_fault;
	if (errno == EPIPE)
		return EXIT_WELL;
	alis_fail_system(&cli->err, "cannot write to standard output");
	return cli_failed(cli);
}

enum alis_for cli_audience(const struct cli *cli)
{
	const char *format = cli->values[OPTION_FORMAT];

	if (format == NULL || strcmp(format, "text") == 0)
		return ALIS_FOR_PEOPLE;
	return strcmp(format, "json") == 0 ? ALIS_FOR_JSON : ALIS_FOR_CSV;
}

int cli_render(struct cli *cli, const struct alis_report *report)
{
	enum alis_for audience = cli_audience(cli);

	out_begin(cli);
	if (audience == ALIS_FOR_PEOPLE)
		alis_render_text(report, cli->style, &cli->out);
	else if (audience == ALIS_FOR_JSON)
		alis_render_json(report, &cli->out);
	else
		alis_render_csv(report, &cli->out);
	return EXIT_WELL;
}

void cli_put_findings(struct cli *cli, const struct alis_diags *diags)
{
	struct alis_out out = alis_out_memory(&cli->mem);

	alis_render_findings(
	    alis_report_findings(diags, cli->language, &cli->mem),
	    cli->error_style, &out);
	cli_put_error(alis_out_text(&out));
}
