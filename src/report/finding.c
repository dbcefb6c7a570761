/* SPDX-License-Identifier: MIT */
#include "build.h"

/* A template with %1 to %3 in place; empty if a word that it needs is. */
static alis_str worded(const char *template, const struct alis_diag *diag,
    bool needs_words, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (const char *at = template; *at != '\0'; at++) {
		if (at[0] == '%' && at[1] >= '1' && at[1] <= '3') {
			alis_str word = diag->words[*++at - '1'];
			if (word.n == 0 && needs_words)
				return ALIS_STR("");
			alis_out_put(&out, word);
		} else {
			alis_out_char(&out, *at);
		}
	}
	return alis_out_text(&out);
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

static struct alis_finding finding_of(
    const struct alis_diag *diag, struct alis_arena *mem)
{
	const struct alis_code_info *info = alis_code_info(diag->code);
	alis_span span = on_one_line(diag->src, diag->span);
	struct alis_place at = alis_source_place(diag->src, span.from);
	alis_str fault = alis_source_text(diag->src, span);
	alis_str line = alis_source_line(diag->src, at.line);
	size_t before = line.n == 0
	    ? 0
	    : (size_t)(diag->src->bytes.at + span.from - line.at);
	struct alis_finding finding = {
		.severity = info->severity,
		.code = info->name,
		.file = diag->src->name,
		.place = at,
		.end_column = at.column + (uint32_t)alis_utf8_count(fault),
		.message = worded(info->message, diag, false, mem),
		.hint = worded(info->hint, diag, true, mem),
		.excerpt = line,
		.before = alis_str_part(line, 0, before),
		.fault = fault,
		.has_other = diag->other != NULL,
	};

	if (diag->other != NULL) {
		finding.other_file = diag->other->name;
		finding.other_place =
		    alis_source_place(diag->other, diag->other_span.from);
		finding.other_excerpt =
		    alis_source_line(diag->other, finding.other_place.line);
	}
	return finding;
}

struct alis_findings alis_report_findings(
    const struct alis_diags *diags, struct alis_arena *mem)
{
	const struct alis_diag **sorted = alis_diags_sorted(diags, mem);
	struct alis_finding *findings =
	    ALIS_NEW(mem, struct alis_finding, diags->count + 1);

	for (size_t i = 0; i < diags->count; i++)
		findings[i] = finding_of(sorted[i], mem);
	return (struct alis_findings){ findings, diags->count };
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
