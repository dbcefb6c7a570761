/* SPDX-License-Identifier: MIT */
#ifndef AUDIT_CLAIM_H
#define AUDIT_CLAIM_H

/* What a summary says, as words. */

#include "words.h"

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
