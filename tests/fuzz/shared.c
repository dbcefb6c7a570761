/* SPDX-License-Identifier: MIT */
#include "shared.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MARK ALIS_STR("\n%%\n")

void must(bool holds, const char *what)
{
	if (holds)
		return;
	fprintf(stderr, "does not hold: %s\n", what);
	abort();
}

/* ---- the input ---- */

static size_t mark_at(alis_str text)
{
	for (size_t at = 0; at + MARK.n <= text.n; at++)
		if (memcmp(text.at + at, MARK.at, MARK.n) == 0)
			return at;
	return text.n;
}

struct input input_of(const uint8_t *data, size_t size)
{
	alis_str rest = { (const char *)data, size };
	struct input input;

	for (int i = 0; i < INPUT_PARTS; i++) {
		size_t n = i == INPUT_PARTS - 1 ? rest.n : mark_at(rest);
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

/* Whether a path is this file, here or in a folder: a folder in a folder would
 * make a world without end. */
static bool is_named(alis_str path, const char *name)
{
	alis_cut cut = alis_str_cut(path, '/');

	return alis_str_is(cut.found ? cut.tail : path, name);
}

static int input_read(void *from, alis_str path, struct alis_arena *mem,
    const struct alis_source **src, struct alis_err *err)
{
	const struct input *input = from;
	int part = alis_str_is(path, "loggbok.alis") ? 0
	    : is_named(path, "b.alis")               ? 1
	    : is_named(path, "hus.regler")           ? 2
	                                             : INPUT_PARTS;

	must(alis_path_is_sound(path), "only sound paths are read");
	if (part == INPUT_PARTS)
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
	/* All that can be read is listed, as a real folder has it. */
	names->names = ALIS_NEW(mem, alis_str, 4);
	names->count = 4;
	names->names[0] = ALIS_STR("b.alis");
	names->names[1] = ALIS_STR("hus.regler");
	names->names[2] = ALIS_STR("loggbok.alis");
	names->names[3] = ALIS_STR("regelverk");
	return ALIS_OK;
}

struct alis_files input_files(struct input *input)
{
	return (struct alis_files){ input, input_read, input_list };
}

const struct alis_source *input_main(
    const struct input *input, struct alis_arena *mem)
{
	alis_str name = ALIS_STR("loggbok.alis");

	return alis_source_of(name, name, input->parts[0], mem);
}

void input_release(struct input *input)
{
	for (int i = 0; i < INPUT_PARTS; i++)
		free(input->blocks[i]);
}

/* ---- what must hold ---- */

static void span_check(const struct alis_source *src, alis_span span)
{
	must(span.from <= span.to && span.to <= src->bytes.n,
	    "a span lies within its source");
}

void entries_check(const struct alis_journal *journal)
{
	for (size_t i = 0; i < journal->entry_count; i++) {
		const struct alis_entry *e = alis_journal_entry(journal, i);
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

void diags_check(const struct alis_diags *diags)
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

/* What reaches a terminal: UTF-8, and nothing that it would obey. */
void text_check(const struct alis_out *out)
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

void statuses_check(const struct alis_run *run, struct alis_arena *mem)
{
	for (size_t i = 0; i < run->status_count; i++) {
		const struct alis_status *s =
		    alis_run_proved(run, alis_run_status(run, i), mem);
		alis_amount last = s->proof_count == 0
		    ? 0
		    : s->proof[s->proof_count - 1].total;
		must(s->have >= 0 && s->confirmed <= s->have,
		    "what is confirmed is a part of what is there");
		/* A deadline is kept by a day, which is no entry. */
		must(last == s->have || s->rule->how == ALIS_HOW_DEADLINE,
		    "a proof ends with what is there");
	}
}

void rendered_check(const struct alis_report *report, struct alis_arena *mem)
{
	const struct alis_style style = { .width = 80, .colour = false };
	struct alis_out text = alis_out_memory(mem);
	struct alis_out json = alis_out_memory(mem);

	alis_render_text(report, style, &text);
	text_check(&text);
	alis_render_json(report, &json);
	text_check(&json);
}
