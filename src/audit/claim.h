/* SPDX-License-Identifier: MIT */
#ifndef AUDIT_CLAIM_H
#define AUDIT_CLAIM_H

/* What a summary says, as words: two of them are compared word by word, and a
 * word is shown to people as it was found. */

#include <alis/audit.h>

#define FIGURES_MOST 11
#define SHOWN_MOST   60 /* columns of what was found, in a finding */

enum kind {
	KIND_TEXT,
	KIND_TEXT_OR_NULL,
	KIND_DAY,
	KIND_DAY_OR_NULL,
	KIND_COUNT,
	KIND_TRUTH,
	KIND_OBJECT,
	KIND_LIST,
	KIND_COUNT_OF_KINDS
};

struct column {
	const char *name;
	enum kind kind;
};

struct row {
	alis_str key;                   /* "legevakt"; of a single row, "" */
	alis_str figures[FIGURES_MOST]; /* JSON's null has no address */
	const struct row *mate;         /* in the other summary, or NULL */
};

/* A list of the summary, or one of its objects as a single row. */
struct rows {
	const struct column *columns; /* without the key */
	size_t column_count;
	const char *const *others; /* keys that are no column's; NULL ends */
	struct row *rows;
	size_t count;
};

/* A key that no summary has. */
struct unknown {
	alis_str place; /* "requirements[3].approved", shortened */
	const struct unknown *next;
};

struct summary {
	struct alis_saying why; /* it cannot be read; no text if it can */
	alis_str version;
	struct rows whole;
	struct rows journal;
	struct rows diagnostics;
	struct rows books;
	struct rows files;
	struct rows requirements;
	const struct unknown *unknown; /* in the order in which they stand */
};

/* Nothing in it points into 'json'; it lives in 'mem'. */
struct summary alis__summary_read(alis_str json, struct alis_arena *mem);

#endif
