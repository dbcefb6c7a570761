/* SPDX-License-Identifier: MIT */
/*
 * Any bytes as a journal, through the whole pure way. A line "%%" parts the
 * input in three: loggbok.alis, the file that its inkluder may name
 * (b.alis, whatever the folder), and the rule book regelverk/hus.regler.
 */
#include <alis/edit.h>
#include <alis/render.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"

#define TODAY 17896 /* 2018-12-31 */
#define PARTS 3
#define MARK  ALIS_STR("\n%%\n")

static void must(bool holds, const char *what)
{
	if (holds)
		return;
	fprintf(stderr, "does not hold: %s\n", what);
	abort();
}

/* ---- the input ---- */

/* Each part in a block of its own length, so that a sanitizer sees its end. */
struct input {
	char *blocks[PARTS];
	alis_str parts[PARTS];
};

static size_t mark_at(alis_str text)
{
	for (size_t at = 0; at + MARK.n <= text.n; at++)
		if (memcmp(text.at + at, MARK.at, MARK.n) == 0)
			return at;
	return text.n;
}

static struct input input_of(const uint8_t *data, size_t size)
{
	alis_str rest = { (const char *)data, size };
	struct input input;

	for (int i = 0; i < PARTS; i++) {
		size_t n = i == PARTS - 1 ? rest.n : mark_at(rest);
		input.blocks[i] = malloc(n == 0 ? 1 : n);
		must(input.blocks[i] != NULL, "there is memory");
		if (n > 0)
			memcpy(input.blocks[i], rest.at, n);
		input.parts[i] = (alis_str){ input.blocks[i], n };
		rest = n == rest.n ? ALIS_STR("")
		                   : alis_str_from(rest, n + MARK.n);
	}
	return input;
}

static bool ends_with(alis_str path, alis_str with)
{
	return path.n >= with.n &&
	    alis_str_same(alis_str_from(path, path.n - with.n), with);
}

static int input_read(void *from, alis_str path, struct alis_arena *mem,
    const struct alis_source **src, struct alis_err *err)
{
	const struct input *input = from;
	int part = alis_str_is(path, "loggbok.alis")  ? 0
	    : ends_with(path, ALIS_STR("b.alis"))     ? 1
	    : ends_with(path, ALIS_STR("hus.regler")) ? 2
	                                              : PARTS;

	must(alis_path_is_sound(path), "only sound paths are read");
	if (part == PARTS)
		return alis_fail(err, ALIS_ENOENT, "there is no such file");
	path = alis_str_copy(path, mem);
	*src = alis_source_of(path, path, input->parts[part], mem);
	return ALIS_OK;
}

static int input_list(void *from, alis_str folder, struct alis_arena *mem,
    struct alis_names *names, struct alis_err *err)
{
	(void)from;
	(void)folder;
	(void)err;
	names->names = ALIS_NEW(mem, alis_str, 3);
	names->count = 3;
	names->names[0] = ALIS_STR("b.alis");
	names->names[1] = ALIS_STR("loggbok.alis");
	names->names[2] = ALIS_STR("regelverk");
	return ALIS_OK;
}

/* ---- what must hold ---- */

static void span_check(const struct alis_source *src, alis_span span)
{
	must(span.from <= span.to && span.to <= src->bytes.n,
	    "a span lies within its source");
}

static void entries_check(const struct alis_journal *journal)
{
	for (size_t i = 0; i < journal->entry_count; i++) {
		const struct alis_entry *e = journal->entries[i];
		span_check(e->src, e->span);
		span_check(e->src, e->head);
		span_check(e->src, e->kind_span);
		span_check(e->src, e->what_span);
		must(e->faulty || (e->first <= e->last && e->kind.n > 0),
		    "an entry without error has a period and a kind");
		for (const struct alis_quantity *q = e->quantities; q != NULL;
		     q = q->next)
			must(q->amount >= 0 && q->amount <= ALIS_AMOUNT_MOST,
			    "an amount is within its limits");
	}
}

static void diags_check(const struct alis_diags *diags)
{
	size_t errors = 0;

	for (const struct alis_diag *d = diags->first; d != NULL; d = d->next) {
		span_check(d->src, d->span);
		if (d->other != NULL)
			span_check(d->other, d->other_span);
		if (d->has_fix)
			span_check(d->src, d->fix_span);
		errors += alis_code_info(d->code)->severity == ALIS_ERROR;
	}
	must(errors == diags->errors, "errors are counted right");
}

static void statuses_check(const struct alis_run *run)
{
	for (size_t i = 0; i < run->status_count; i++) {
		const struct alis_status *s = &run->statuses[i];
		alis_amount last = s->proof_count == 0
		    ? 0
		    : s->proof[s->proof_count - 1].total;
		must(s->have >= 0 && s->confirmed <= s->have,
		    "what is confirmed is a part of what is there");
		must(last == s->have, "a proof ends with what is there");
	}
}

/* What reaches a terminal: UTF-8, and nothing that it would obey. */
static void text_check(const struct alis_out *out)
{
	alis_str rest = alis_out_text(out);

	must(!out->failed, "writing into memory does not fail");
	while (rest.n > 0) {
		int32_t point;
		size_t n = 0;
		while (n < rest.n && rest.at[n] >= ' ' && rest.at[n] < 0x7F)
			n++;
		rest = alis_str_from(rest, n);
		if (rest.n == 0)
			return;
		n = alis_utf8_read(rest, &point);
		must(n > 0, "output is UTF-8");
		must(!alis_utf8_hidden(point), "output hides nothing");
		rest = alis_str_from(rest, n);
	}
}

static void report_check(
    const struct alis_report *report, struct alis_arena *mem)
{
	const struct alis_style style = { .width = 80, .colour = false };
	struct alis_out text = alis_out_memory(mem);
	struct alis_out json = alis_out_memory(mem);

	alis_render_text(report, style, &text);
	text_check(&text);
	alis_render_json(report, &json);
	text_check(&json);
}

static void findings_check(const struct alis_run *run,
    enum alis_language language, struct alis_arena *mem)
{
	const struct alis_style style = { .width = 80, .colour = false };
	struct alis_findings findings =
	    alis_report_findings(run->diags, language, mem);
	struct alis_out out = alis_out_memory(mem);

	must(findings.count == run->diags->count, "all is told");
	alis_render_findings(findings, style, &out);
	alis_render_lines(findings, &out);
	text_check(&out);
	report_check(alis_report_of_check(findings, mem), mem);
	report_check(alis_report_of_print(run, findings, mem), mem);
}

static void reports_check(const struct alis_run *run, struct alis_arena *mem)
{
	struct alis_changes changes =
	    alis_track_changes(NULL, run->journal, mem);
	struct alis_out subject = alis_out_memory(mem);

	report_check(
	    alis_report_of_status(run, "1", run->language, ALIS_ROOM_WIDE, mem),
	    mem);
	report_check(alis_report_of_list(run, NULL, run->language, mem), mem);
	report_check(alis_report_of_sum(
	                 run, NULL, ALIS_SUM_BY_SUPERVISOR, run->language, mem),
	    mem);
	report_check(
	    alis_report_of_sum(run, NULL, ALIS_SUM_BY_WEEK, run->language, mem),
	    mem);
	if (run->status_count > 0)
		report_check(alis_report_of_proof(run, &run->statuses[0], NULL,
		                 run->language, mem),
		    mem);
	alis_out_safe(&subject,
	    alis_report_subject(changes, run->books, run->language, 68, mem));
	text_check(&subject);
}

/* Fixes can be put in, and what comes of them can be read. */
static void fixes_check(const struct alis_run *run,
    const struct alis_files *files, struct alis_arena *mem)
{
	const struct alis_source *main = run->journal->sources[0];
	struct alis_diags diags = { .mem = mem };
	size_t count;
	alis_str bytes = alis_edit_fix(main, run->diags, mem, &count);

	must(count > 0 || alis_str_same(bytes, main->bytes),
	    "without fixes nothing changes");
	if (count == 0)
		return;
	entries_check(alis_parse_journal(
	    alis_source_of(main->path, main->name, bytes, mem), files, mem,
	    &diags));
	diags_check(&diags);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input input = input_of(data, size);
	struct alis_files files = { &input, input_read, input_list };
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };
	alis_str name = ALIS_STR("loggbok.alis");
	const struct alis_run *run =
	    alis_track_run(alis_source_of(name, name, input.parts[0], &mem),
	        &files, TODAY, &mem, &diags);

	entries_check(run->journal);
	diags_check(&diags);
	statuses_check(run);
	/* One language an input: the texts are the same, their words not. */
	findings_check(
	    run, (enum alis_language)(size % ALIS_LANGUAGE_COUNT), &mem);
	reports_check(run, &mem);
	fixes_check(run, &files, &mem);
	alis_arena_release(&mem);
	for (int i = 0; i < PARTS; i++)
		free(input.blocks[i]);
	return 0;
}
