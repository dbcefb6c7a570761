/* SPDX-License-Identifier: MIT */
#include "timeline.h"

bool alis__is_when(const struct alis_when *when,
    const struct alis_ledger *ledger, alis_day today)
{
	alis_day day = today;

	if (when->milestone.n == 0)
		return true;
	(void)alis_ledger_milestone(ledger, when->milestone, &day);
	switch (when->order) {
	case ALIS_BEFORE:
		return day < when->day;
	case ALIS_NO_LATER:
		return day <= when->day;
	case ALIS_FROM:
		return day >= when->day;
	case ALIS_AFTER:
		return day > when->day;
	}
	return true;
}
