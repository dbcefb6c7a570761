/* SPDX-License-Identifier: MIT */
#ifndef AUDIT_PINS_H
#define AUDIT_PINS_H

/* What a cohort's summary says, as words. */

#include "words.h"

/* What is listed of a member, beside its row. */
struct pinned {
	struct rows books;
	struct rows requirements;
};

struct pinning {
	struct alis_saying why; /* it cannot be read; no text if it can */
	alis_str version;
	struct rows whole;
	struct rows files; /* of the roster */
	struct rows members;
	struct pinned *pinned; /* of each row of 'members' */
	const struct unknown *unknown;
};

/* The columns of a member that are asked for by name. */
enum pin_column {
	PIN_STATE,
	PIN_PULL,
	PIN_HELD,
	PIN_HELD_COMMIT,
	PIN_BRANCH,
	PIN_COMMIT,
	PIN_JOURNAL,
	PIN_DIGEST,
};

/* Nothing in it points into 'json'; it lives in 'mem'. */
struct pinning alis__pinning_read(alis_str json, struct alis_arena *mem);

#endif
