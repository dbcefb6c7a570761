/* SPDX-License-Identifier: MIT */
#ifndef ALIS_RENDER_H
#define ALIS_RENDER_H

/*
 * render: reports to bytes.
 *
 * Knows formats and columns of a terminal, and nothing of rules or journals.
 * Nothing that came from outside leaves here raw: hidden characters are shown
 * by their number, and a CSV cell never begins a formula.
 */

#include <alis/report.h>

struct alis_style {
	size_t width; /* columns; 0: as wide as it needs */
	bool colour;
};

void alis_render_text(const struct alis_report *report, struct alis_style style,
    struct alis_out *out);

/* One object; a table is a list of objects by its columns' keys. */
void alis_render_json(const struct alis_report *report, struct alis_out *out);

/* The table that a report is about (its last for machines) as RFC 4180 has it,
 * with a head line. */
void alis_render_csv(const struct alis_report *report, struct alis_out *out);

/* What a page says of itself. */
struct alis_page_head {
	enum alis_language language;
	alis_str title;
};

/*
 * A page of HTML that is whole in itself: what people see of the reports, one
 * after the other, to be looked at, sent and printed. It loads nothing and runs
 * nothing.
 */
void alis_render_html(const struct alis_page_head *head,
    const struct alis_report *const *reports, size_t count,
    struct alis_out *out);

/* FILE:LINE:COLUMN: severity[CODE]: message, the line, a caret, the hint; a
 * count at the end. */
void alis_render_findings(struct alis_findings findings,
    struct alis_style style, struct alis_out *out);

/* A line for each finding, as editors read the messages of a compiler:
 * FILE:LINE:COLUMN: severity: message [CODE]; hint. The column is the screen's,
 * from 1, as GNU's programs count it. */
void alis_render_lines(struct alis_findings findings, struct alis_out *out);

/* A log of SARIF 2.1.0 with one run. */
void alis_render_sarif(const struct alis_scan *scan, struct alis_out *out);

#endif
