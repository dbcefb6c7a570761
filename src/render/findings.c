/* SPDX-License-Identifier: MIT */
#include "style.h"

static void put_place(
    struct alis_out *out, alis_str file, struct alis_place place)
{
	struct alis_arena mem = { 0 };

	alis_out_put(out, alis__clean(file, &mem));
	alis_out_char(out, ':');
	alis_out_count(out, place.line);
	alis_out_char(out, ':');
	alis_out_count(out, place.column);
	alis_arena_release(&mem);
}

static size_t digits(uint32_t n)
{
	size_t count = 1;

	for (; n >= 10; n /= 10)
		count++;
	return count;
}

static void put_excerpt(
    struct alis_out *out, uint32_t line, size_t margin, alis_str excerpt)
{
	struct alis_arena mem = { 0 };

	alis_out_fill(out, ' ', margin - digits(line));
	alis_out_count(out, line);
	alis_out_lit(out, " | ");
	alis_out_put(out, alis__clean(excerpt, &mem));
	alis_out_char(out, '\n');
	alis_arena_release(&mem);
}

/* A caret under each column of the fault, one at least. */
static void put_caret(struct alis_out *out, struct alis_style style,
    size_t margin, const struct alis_finding *finding, enum alis_tone tone)
{
	struct alis_arena mem = { 0 };
	struct alis_out carets = alis_out_memory(&mem);
	size_t width = alis_utf8_width(alis__clean(finding->fault, &mem));

	alis_out_fill(out, ' ', margin);
	alis_out_lit(out, " | ");
	alis_out_fill(
	    out, ' ', alis_utf8_width(alis__clean(finding->before, &mem)));
	alis_out_fill(&carets, '^', width == 0 ? 1 : width);
	alis__put_toned(out, style, tone, alis_out_text(&carets));
	alis_out_char(out, '\n');
	alis_arena_release(&mem);
}

static void put_finding(struct alis_out *out, struct alis_style style,
    const struct alis_finding *finding, enum alis_language language)
{
	bool error = finding->severity == ALIS_ERROR;
	enum alis_tone tone = error ? ALIS_TONE_BAD : ALIS_TONE_DOUBTFUL;
	uint32_t last = finding->has_other &&
	        finding->other_place.line > finding->place.line
	    ? finding->other_place.line
	    : finding->place.line;
	size_t margin = digits(last) + 1;

	put_place(out, finding->file, finding->place);
	alis_out_lit(out, ": ");
	alis__put_toned(out, style, tone,
	    alis_str_of(error ? alis_said(language, "error")
	                      : alis_said(language, "warning")));
	alis_out_char(out, '[');
	alis_out_lit(out, finding->code);
	alis_out_lit(out, "]: ");
	alis__put_toned(out, style, ALIS_TONE_HEAD, finding->message);
	alis_out_char(out, '\n');
	put_excerpt(out, finding->place.line, margin, finding->excerpt);
	put_caret(out, style, margin, finding, tone);
	if (finding->has_other) {
		alis_out_lit(out, "  ");
		alis_out_lit(out, alis_said(language, "see"));
		alis_out_char(out, ' ');
		put_place(out, finding->other_file, finding->other_place);
		alis_out_char(out, '\n');
		put_excerpt(out, finding->other_place.line, margin,
		    finding->other_excerpt);
	}
	if (finding->hint.n > 0) {
		alis_out_lit(out, "  ");
		alis_out_lit(out, alis_said(language, "hint"));
		alis_out_lit(out, ": ");
		alis__put_toned(out, style, ALIS_TONE_PLAIN, finding->hint);
		alis_out_char(out, '\n');
	}
}

void alis_render_lines(struct alis_findings findings, struct alis_out *out)
{
	const struct alis_style plain = { .width = 0, .colour = false };

	for (size_t i = 0; i < findings.count; i++) {
		const struct alis_finding *f = &findings.findings[i];
		put_place(out, f->file,
		    (struct alis_place){ f->place.line, f->screen_column });
		alis_out_lit(out,
		    f->severity == ALIS_ERROR ? ": error: " : ": warning: ");
		alis__put_toned(out, plain, ALIS_TONE_PLAIN, f->message);
		alis_out_lit(out, " [");
		alis_out_lit(out, f->code);
		alis_out_char(out, ']');
		if (f->hint.n > 0) {
			alis_out_lit(out, "; ");
			alis__put_toned(out, plain, ALIS_TONE_PLAIN, f->hint);
		}
		alis_out_char(out, '\n');
	}
}

static void put_count(struct alis_out *out, size_t n, const char *text)
{
	struct alis_arena mem = { 0 };
	alis_str word = ALIS_NUMBER((int64_t)n);

	alis_out_put(out, alis_filled(text, &word, 1, &mem));
	alis_arena_release(&mem);
}

void alis_render_findings(struct alis_findings findings,
    struct alis_style style, struct alis_out *out)
{
	size_t errors = 0, warnings;

	for (size_t i = 0; i < findings.count; i++) {
		put_finding(
		    out, style, &findings.findings[i], findings.language);
		errors += findings.findings[i].severity == ALIS_ERROR;
	}
	if (findings.count == 0)
		return;
	warnings = findings.count - errors;
	put_count(out, errors,
	    alis_said_count(
	        findings.language, "%1 error", "%1 errors", (int64_t)errors));
	alis_out_lit(out, ", ");
	put_count(out, warnings,
	    alis_said_count(findings.language, "%1 warning", "%1 warnings",
	        (int64_t)warnings));
	alis_out_char(out, '\n');
}
