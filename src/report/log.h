/* SPDX-License-Identifier: MIT */
#ifndef REPORT_LOG_H
#define REPORT_LOG_H

/* What the reports on history have in common. */

#include "build.h"

/* "added", ...: for machines. */
const char *alis__change_name(enum alis_change_kind change);

/* "1.5 t", "4 vakt 20 t", as in the text of the entry. */
alis_str alis__amounts_text(
    const struct alis_entry *entry, struct alis_arena *mem);

/* "amount: 1 t → 1.5 t" */
alis_str alis__field_line(const struct alis_field_change *field,
    enum alis_language language, struct alis_arena *mem);

struct alis_cell alis__field_table(const struct alis_field_change *changes,
    size_t count, struct alis_arena *mem);

/* "bec819f4  2019-01-01  Kari Nordmann  signed, not checked" */
alis_str alis__commit_head(const struct alis_log_commit *commit,
    enum alis_language language, struct alis_arena *mem);
/* Who committed and when, where that is not the author's name and day; what
 * there is to say of its signature. */
void alis__commit_lines(struct fields *fields, const char *indent,
    const struct alis_log_commit *commit, enum alis_language language);
/* The same for machines. */
void alis__commit_fields(
    struct fields *fields, const struct alis_log_commit *commit);

/* A row for each field that changed, or each entry: for spreadsheets. */
struct alis_cell alis__log_rows(
    const struct alis_log_item *items, size_t count, struct alis_arena *mem);

#endif
