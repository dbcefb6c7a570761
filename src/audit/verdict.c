/* SPDX-License-Identifier: MIT */
#include <alis/audit.h>

const char *alis_verdict_name(enum alis_verdict verdict)
{
	static const char *const names[ALIS_VERDICT_COUNT] = {
		[ALIS_PROVED] = "proved",
		[ALIS_PROVED_VALUES] = "proved-values",
		[ALIS_TEXT_UNPROVED] = "text-unproved",
		[ALIS_DIFFERS] = "differs",
		[ALIS_OTHER_JOURNAL] = "other-journal",
		[ALIS_OTHER_BOOK] = "other-rulebook",
		[ALIS_UNREADABLE] = "unreadable",
		[ALIS_STALE] = "stale",
	};

	return names[verdict];
}

bool alis_verdict_fails(enum alis_verdict verdict)
{
	return verdict != ALIS_PROVED && verdict != ALIS_PROVED_VALUES;
}
