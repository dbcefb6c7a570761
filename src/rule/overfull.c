/* SPDX-License-Identifier: MIT */
#include "timeline.h"

size_t alis_rule_overfull(const struct alis_rules *rules,
    const struct alis_ledger *ledger, alis_day today, struct alis_arena *mem,
    const struct alis_overfull **found)
{
	struct timeline line =
	    alis__timeline(&(struct laying){ .service = &rules->service,
	                       .categories = &rules->categories,
	                       .ledger = ledger,
	                       .view = VIEW_DONE,
	                       .reading = ALIS_CAUTIOUS,
	                       .today = today },
	        mem);
	struct alis_overfull *list =
	    ALIS_NEW(mem, struct alis_overfull, line.count + 1);
	bool *told = ALIS_NEW(mem, bool, ledger->count + 1);
	size_t n = 0;

	for (size_t i = 0; i < line.count; i++) {
		const struct period *p = &line.periods[i];
		if (p->percent <= ALIS_FULL_TIME || p->first > today ||
		    told[p->newest])
			continue;
		told[p->newest] = true;
		list[n++] =
		    (struct alis_overfull){ ledger->facts[p->newest].entry,
			    ledger->facts[p->oldest].entry, p->first,
			    p->percent };
	}
	*found = list;
	return n;
}
