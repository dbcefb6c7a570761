/* SPDX-License-Identifier: MIT */
#include "cohort_progress.h"

#include <alis/guard.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define WIDTH   80
#define BAR     10         /* columns */
#define TO_HEAD "\r\033[K" /* the line's start, with nothing behind it */

struct progress progress_begin(const struct cli *cli, size_t count)
{
	const char *term = getenv("TERM");

	return (struct progress){
		.cli = cli,
		.is_live = isatty(STDERR_FILENO) &&
		    (term == NULL || strcmp(term, "dumb") != 0),
		.count = count,
	};
}

/* Names are of the leader's own file, and may be odd all the same. */
static alis_str cleaned(alis_str text, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	cli_put_line(&out, alis_guard_masked(text, mem));
	return alis_out_text(&out);
}

static alis_str state_text(const struct progress *progress,
    const alis_str *names, size_t count, struct alis_arena *mem)
{
	struct alis_out running = alis_out_memory(mem);
	char room[3][24];

	for (size_t i = 0; i < count; i++) {
		alis_out_lit(&running, i > 0 ? ", " : "");
		alis_out_put(&running, names[i]);
	}
	const alis_str words[] = {
		alis_number(room[0], (int64_t)progress->done),
		alis_number(room[1], (int64_t)progress->count),
		alis_number(room[2], (int64_t)progress->grave),
		alis_out_text(&running),
	};
	return alis_filled(
	    alis_said(progress->cli->language,
	        progress->grave > 0 ? ALIS_TEXT("%1 of %2, %3 to look into: %4")
	                            : ALIS_TEXT("%1 of %2: %4")),
	    words, ALIS_COUNT(words), mem);
}

static void put_bar(struct alis_out *out, const struct progress *progress)
{
	size_t filled =
	    progress->count == 0 ? BAR : progress->done * BAR / progress->count;

	for (size_t i = 0; i < BAR; i++)
		alis_out_lit(out, i < filled ? "\xE2\x96\x88" : "\xE2\x96\x91");
	alis_out_char(out, ' ');
}

void progress_look(
    struct progress *progress, const alis_str *names, size_t count)
{
	size_t width = progress->cli->error_style.width;
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);

	if (!progress->is_live)
		return;
	width = width == 0 ? WIDTH : width;
	alis_out_lit(&out, TO_HEAD);
	if (width > 2 * BAR) {
		put_bar(&out, progress);
		width -= BAR + 1;
	}
	alis_out_put(&out,
	    alis_utf8_fit(
	        cleaned(state_text(progress, names, count, &mem), &mem),
	        width - 1));
	cli_put_error(alis_out_text(&out));
	progress->is_shown = true;
	alis_arena_release(&mem);
}

void progress_tell(
    struct progress *progress, alis_str name, const char *how, bool is_grave)
{
	const alis_str words[] = { name, alis_str_of(how) };
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);

	progress->done++;
	progress->grave += is_grave;
	if (!progress->is_live || is_grave) {
		progress_end(progress);
		alis_out_put(&out,
		    cleaned(
		        alis_filled("%1: %2", words, ALIS_COUNT(words), &mem),
		        &mem));
		alis_out_char(&out, '\n');
		cli_put_error(alis_out_text(&out));
	}
	alis_arena_release(&mem);
}

void progress_end(struct progress *progress)
{
	if (progress->is_shown)
		cli_put_error(ALIS_STR(TO_HEAD));
	progress->is_shown = false;
}
