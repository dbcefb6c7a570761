/* SPDX-License-Identifier: MIT */
#ifndef REPORT_AUDIT_H
#define REPORT_AUDIT_H

/* The sections of an audit. Each says as little as it can when all is well. */

#include "build.h"

#define COUNT_WIDTH 6 /* columns of a count before its words */

/* "1a2b3c4d  2019-01-01  Kari Nordmann" */
alis_str alis__deed_text(const struct alis_deed *deed,
    enum alis_language language, struct alis_arena *mem);
/* A line of a count and what it counts. */
void alis__count_line(
    struct fields *fields, size_t count, alis_str words, enum alis_tone tone);

/* A line for each summary, and what differs below it; 'machines': which of them
 * get the table. */
void alis__put_summaries(struct fields *fields,
    const struct alis_audit_item *items, size_t count, enum alis_for machines,
    enum alis_language language);
void alis__put_marks(struct fields *fields, const struct alis_audit *audit,
    enum alis_language language);
void alis__put_changes(struct fields *fields, const struct alis_audit *audit,
    enum alis_language language);
void alis__put_signatures(struct fields *fields, const struct alis_audit *audit,
    enum alis_language language);
void alis__put_lateness(struct fields *fields, const struct alis_audit *audit,
    enum alis_language language);
void alis__put_branches(struct fields *fields, const struct alis_audit *audit,
    enum alis_language language);

#endif
