/* SPDX-License-Identifier: MIT */
#include "tally.h"

#include <stdlib.h>

/* Which facts, accounts and categories are meant. */

bool alis__view_has(
    enum view view, const struct alis_fact *fact, alis_day today)
{
	if (view == VIEW_CONFIRMED)
		return fact->standing == ALIS_CONFIRMED;
	return fact->standing != ALIS_PLANNED ||
	    (view != VIEW_DONE && fact->last >= today);
}

bool alis__is_among(alis_str account, const struct alis_accounts *accounts)
{
	for (size_t i = 0; i < accounts->count; i++)
		if (alis_account_within(account, accounts->names[i]))
			return true;
	return false;
}

size_t alis__category_of(const struct alis_service *service, alis_str account)
{
	for (size_t i = 0; i < service->category_count; i++)
		if (alis_account_within(
		        account, service->categories[i].account))
			return i;
	return SIZE_MAX;
}

void alis__sort(void *items, size_t count, size_t size,
    int (*compare)(const void *left, const void *right))
{
	const char *at = items;

	for (size_t i = 1; i < count; i++, at += size)
		if (compare(at, at + size) > 0) {
			qsort(items, count, size, compare);
			return;
		}
}
