/* SPDX-License-Identifier: MIT */
#include "build.h"

#include <alis/guard.h>

#define WORD_MOST    120 /* columns of a word that a message quotes */
#define EXCERPT_MOST 160 /* columns of a line that is shown whole */
#define EXCERPT_LEAD 40  /* columns shown before a fault in a longer one */
#define NUMBER_MOST  128 /* bytes that an identity number can take, or more */
#define TAB          8

#define ELLIPSIS ALIS_STR("\xE2\x80\xA6")

static alis_str shortened(alis_str word, size_t most, struct alis_arena *mem)
{
	alis_str fit = alis_utf8_fit(word, most);

	return fit.n == word.n ? word : JOINED(mem, fit, ELLIPSIS);
}

static bool is_part(const struct alis_source *src, alis_str s)
{
	uintptr_t at = (uintptr_t)s.at, start;

	if (src == NULL)
		return false;
	start = (uintptr_t)src->bytes.at;
	return at >= start && at - start <= src->bytes.n &&
	    s.n <= src->bytes.n - (at - start);
}

/*
 * Text without identity numbers, whatever is complained of. A half of one is
 * none by itself, so of a part of a source what stands around it counts.
 */
static alis_str masked(
    const struct alis_diag *diag, alis_str s, struct alis_arena *mem)
{
	const struct alis_source *src = is_part(diag->src, s) ? diag->src
	    : is_part(diag->other, s)                         ? diag->other
	                                                      : NULL;
	size_t at, from, to;

	if (src == NULL)
		return alis_guard_masked(s, mem);
	at = (size_t)(s.at - src->bytes.at);
	from = at < NUMBER_MOST ? 0 : at - NUMBER_MOST;
	to = src->bytes.n - at - s.n < NUMBER_MOST ? src->bytes.n
	                                           : at + s.n + NUMBER_MOST;
	return alis_str_part(
	    alis_guard_masked(alis_str_part(src->bytes, from, to), mem),
	    at - from, at - from + s.n);
}

/* Whether an identity number stands in the lines that a span touches. */
static bool has_number(
    const struct alis_source *src, alis_span span, struct alis_arena *mem)
{
	alis_str lines;
	size_t from = span.from, to = span.to;

	if (src == NULL)
		return false;
	while (from > 0 && src->bytes.at[from - 1] != '\n')
		from--;
	while (to < src->bytes.n && src->bytes.at[to] != '\n')
		to++;
	lines = alis_str_part(src->bytes, from, to);
	return alis_guard_masked(lines, mem).at != lines.at;
}

/* A word without identity numbers; one that was put together of a line with
 * such a number may hold its halves in any order, and loses all digits. */
static alis_str word_masked(
    const struct alis_diag *diag, alis_str word, struct alis_arena *mem)
{
	bool is_view = is_part(diag->src, word) || is_part(diag->other, word);

	if (word.n > 0 && !is_view &&
	    (has_number(diag->src, diag->span, mem) ||
	        has_number(diag->other, diag->other_span, mem)))
		return alis_guard_blotted(word, mem);
	return masked(diag, word, mem);
}

/* The words of a complaint, short enough to be quoted, in the language. */
static void words_of(const struct alis_diag *diag, enum alis_language language,
    alis_str *words, struct alis_arena *mem)
{
	for (size_t i = 0; i < ALIS_DIAG_WORDS; i++) {
		alis_str word = diag->words[i];
		if (diag->said >> i & 1)
			word = alis_str_of(
			    alis_said(language, alis_str_copy(word, mem).at));
		else
			word = word_masked(diag, word, mem);
		if (diag->figures >> i & 1)
			word = alis__figures(word, language, mem);
		words[i] = shortened(word, WORD_MOST, mem);
	}
	if (diag->err != NULL)
		words[1] = alis_err_said(diag->err, language, mem);
	else if (diag->why != NULL)
		words[1] = alis_guard_masked(diag->why[language], mem);
}

/* Whether all the words that a text needs are there. */
static bool has_words(const char *text, const alis_str *words)
{
	for (const char *at = text; *at != '\0'; at++)
		if (at[0] == '%' && at[1] >= '1' &&
		    at[1] < '1' + ALIS_DIAG_WORDS && words[at[1] - '1'].n == 0)
			return false;
	return true;
}

/* The line with its fault; one too long for any screen is shown around it. */
static void show_line(struct alis_finding *finding,
    const struct alis_diag *diag, alis_str line, size_t before, alis_str fault,
    struct alis_arena *mem)
{
	alis_str lead = alis_str_part(line, 0, before), shown = line;
	alis_str rest = alis_str_from(line, before);
	bool cut_off = alis_utf8_width(line) > EXCERPT_MOST;

	if (cut_off) {
		size_t width = alis_utf8_width(lead);
		if (width > EXCERPT_LEAD)
			lead = alis_str_from(
			    lead, alis_utf8_fit(lead, width - EXCERPT_LEAD).n);
		rest = alis_utf8_fit(rest, EXCERPT_MOST);
		shown = (alis_str){ lead.at, lead.n + rest.n };
	}
	shown = masked(diag, shown, mem);
	finding->fault = masked(diag, fault, mem);
	if (cut_off && fault.n > rest.n)
		finding->fault = alis_str_from(shown, lead.n);
	finding->before = alis_str_part(shown, 0, lead.n);
	finding->excerpt = shown;
	if (lead.n + rest.n == line.n)
		return;
	finding->excerpt =
	    JOINED(mem, lead.n < before ? ELLIPSIS : ALIS_STR(""), shown,
	        before + rest.n < line.n ? ELLIPSIS : ALIS_STR(""));
	if (lead.n < before)
		finding->before = JOINED(mem, ELLIPSIS, finding->before);
}

/* The part of a span that stands on its first line. */
static alis_span on_one_line(const struct alis_source *src, alis_span span)
{
	alis_str rest = alis_str_part(src->bytes, span.from, span.to);
	alis_str line = alis_str_cut(rest, '\n').head;

	if (line.n > 0 && line.n < rest.n && line.at[line.n - 1] == '\r')
		line.n--;
	span.to = span.from + (uint32_t)line.n;
	return span;
}

/* The column on a screen, from 1, of what stands behind a text: as GNU's
 * programs tell it and editors look for it. */
static uint32_t screen_column(alis_str before)
{
	size_t column = 0;

	for (alis_cut cut = { .tail = before, .found = true }; cut.found;) {
		cut = alis_str_cut(cut.tail, '\t');
		column += alis_utf8_width(cut.head);
		if (cut.found)
			column += TAB - column % TAB;
	}
	return (uint32_t)column + 1;
}

/* Where a span ends: behind a line's end is the next line. */
static struct alis_place place_behind(
    const struct alis_source *src, uint32_t at)
{
	if (at > 0 && at == src->bytes.n && src->bytes.at[at - 1] == '\n')
		return (
		    struct alis_place){ alis_source_line_count(src) + 1, 1 };
	return alis_source_place(src, at);
}

/* A masked fix would write the mask: of lines with a number none is told. */
static void fix_of(struct alis_finding *finding, const struct alis_diag *diag,
    struct alis_arena *mem)
{
	finding->has_fix =
	    diag->has_fix && !has_number(diag->src, diag->fix_span, mem);
	if (!finding->has_fix)
		return;
	finding->fix = diag->fix;
	finding->fix_from = alis_source_place(diag->src, diag->fix_span.from);
	finding->fix_to = place_behind(diag->src, diag->fix_span.to);
}

static void other_of(struct alis_finding *finding, const struct alis_diag *diag,
    struct alis_arena *mem)
{
	finding->other_file = alis_guard_masked(diag->other->name, mem);
	finding->other_path = alis_guard_masked(diag->other->path, mem);
	finding->other_place =
	    alis_source_place(diag->other, diag->other_span.from);
	finding->other_end = alis_source_place(
	    diag->other, on_one_line(diag->other, diag->other_span).to);
	finding->other_excerpt = shortened(
	    masked(diag,
	        alis_source_line(diag->other, finding->other_place.line), mem),
	    EXCERPT_MOST, mem);
}

static struct alis_finding finding_of(const struct alis_diag *diag,
    enum alis_language language, struct alis_arena *mem)
{
	const struct alis_code_info *info = alis_code_info(diag->code);
	const char *hint = diag->hint != NULL ? diag->hint : info->hint;
	alis_str words[ALIS_DIAG_WORDS];
	alis_span span = on_one_line(diag->src, diag->span);
	struct alis_place at = alis_source_place(diag->src, span.from);
	alis_str fault = alis_source_text(diag->src, span);
	alis_str line = alis_source_line(diag->src, at.line);
	const char *start = diag->src->bytes.at + span.from;
	/* A span may begin in the byte-order mark, before the line's text. */
	size_t before =
	    line.n == 0 || start < line.at ? 0 : (size_t)(start - line.at);
	struct alis_finding finding = {
		.severity = info->severity,
		.code = info->name,
		.file = alis_guard_masked(diag->src->name, mem),
		.path = alis_guard_masked(diag->src->path, mem),
		.place = at,
		.end_column = at.column + (uint32_t)alis_utf8_count(fault),
		.has_other = diag->other != NULL,
	};
	finding.screen_column = screen_column(alis_str_part(line, 0, before));

	words_of(diag, language, words, mem);
	finding.message = alis_filled(
	    alis_said(language, info->message), words, ALIS_DIAG_WORDS, mem);
	if (has_words(hint, words))
		finding.hint = alis_filled(
		    alis_said(language, hint), words, ALIS_DIAG_WORDS, mem);

	if (diag->other != NULL)
		other_of(&finding, diag, mem);
	fix_of(&finding, diag, mem);
	show_line(&finding, diag, line, before, fault, mem);
	return finding;
}

struct alis_findings alis_report_findings(const struct alis_diags *diags,
    enum alis_language language, struct alis_arena *mem)
{
	const struct alis_diag **sorted = alis_diags_sorted(diags, mem);
	struct alis_finding *findings =
	    ALIS_NEW(mem, struct alis_finding, diags->count + 1);

	for (size_t i = 0; i < diags->count; i++)
		findings[i] = finding_of(sorted[i], language, mem);
	return (struct alis_findings){ findings, diags->count, language };
}

const struct alis_report *alis_report_of_check(
    struct alis_findings findings, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "severity", { "", 0 }, ALIS_FOR_ALL, false, false },
		{ "code", { "", 0 }, ALIS_FOR_ALL, false, false },
		{ "file", { "", 0 }, ALIS_FOR_ALL, false, false },
		{ "line", { "", 0 }, ALIS_FOR_ALL, true, false },
		{ "column", { "", 0 }, ALIS_FOR_ALL, true, false },
		{ "end_column", { "", 0 }, ALIS_FOR_ALL, true, false },
		{ "message", { "", 0 }, ALIS_FOR_ALL, false, false },
		{ "hint", { "", 0 }, ALIS_FOR_ALL, false, false },
	};
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), findings.count, mem);
	struct fields fields = alis__fields(mem);

	for (size_t i = 0; i < findings.count; i++) {
		const struct alis_finding *f = &findings.findings[i];
		alis__cell(&rows,
		    alis__lit(f->severity == ALIS_ERROR ? "error" : "warning"));
		alis__cell(&rows, alis__lit(f->code));
		alis__cell(&rows, alis__text(f->file));
		alis__cell(&rows, alis__number(f->place.line));
		alis__cell(&rows, alis__number(f->place.column));
		alis__cell(&rows, alis__number(f->end_column));
		alis__cell(&rows, alis__text(f->message));
		alis__cell(
		    &rows, f->hint.n > 0 ? alis__text(f->hint) : alis__null());
	}
	alis__field(&fields, "format", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number(1));
	alis__field(&fields, "diagnostics", ALIS_STR(""), ALIS_FOR_ALL,
	    alis__table(&rows));
	return alis__report(&fields);
}
