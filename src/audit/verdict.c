/* SPDX-License-Identifier: MIT */
#include <alis/audit.h>

const char *alis_verdict_name(enum alis_verdict verdict)
{
	static const char *const names[ALIS_VERDICT_COUNT] = {
		[ALIS_PROVED] = ALIS_TEXT("proved"),
		[ALIS_PROVED_VALUES] = ALIS_TEXT("proved-values"),
		[ALIS_TEXT_UNPROVED] = ALIS_TEXT("text-unproved"),
		[ALIS_DIFFERS] = ALIS_TEXT("differs"),
		[ALIS_OTHER_JOURNAL] = ALIS_TEXT("other-journal"),
		[ALIS_OLD_BOOK] = ALIS_TEXT("old-rulebook"),
		[ALIS_OTHER_BOOK] = ALIS_TEXT("other-rulebook"),
		[ALIS_UNREADABLE] = ALIS_TEXT("unreadable"),
		[ALIS_STALE] = ALIS_TEXT("stale"),
		[ALIS_PIN_LOST] = ALIS_TEXT("pin-lost"),
	};

	return names[verdict];
}

bool alis_verdict_fails(enum alis_verdict verdict)
{
	return verdict != ALIS_PROVED && verdict != ALIS_PROVED_VALUES;
}
