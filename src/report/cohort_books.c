/* SPDX-License-Identifier: MIT */
#include "cohort.h"

#include <stdlib.h>

#define SHA_SHOWN 12 /* digits */

/* A rule book of a member's repository. */
struct own {
	const struct alis_figures_book *book;
	size_t member;
};

static int by_book(const void *left, const void *right)
{
	const struct own *a = left, *b = right;
	int order = alis_str_compare(a->book->id, b->book->id);

	if (order == 0)
		order = alis_str_compare(a->book->sha256, b->book->sha256);
	return order != 0 ? order
	                  : (a->member > b->member) - (a->member < b->member);
}

static size_t count_own(const struct alis_cohort *cohort, struct own *own)
{
	size_t n = 0;

	for (size_t i = 0; i < cohort->count; i++) {
		const struct alis_figures *figures = cohort->members[i].figures;
		for (size_t k = 0; k < figures->book_count; k++) {
			if (!figures->books[k].is_own)
				continue;
			if (own != NULL)
				own[n] = (struct own){ &figures->books[k], i };
			n++;
		}
	}
	return n;
}

static bool is_same(const struct own *a, const struct own *b)
{
	return alis_str_same(a->book->id, b->book->id) &&
	    alis_str_same(a->book->sha256, b->book->sha256);
}

static void tell(struct fields *fields, const struct overview *overview,
    const struct own *own, size_t count)
{
	struct alis_out names = alis_out_memory(fields->mem);

	for (size_t i = 0; i < count; i++) {
		const struct alis_member *member =
		    overview->cohort->members[own[i].member].member;
		alis_out_lit(&names, i == 0 ? "" : ", ");
		alis_out_put(&names, member->name);
	}
	alis__sentence(fields,
	    FILLED(fields->mem,
	        alis_said(overview->language,
	            "by the rule book '%1' of their own repository, sha256 "
	            "%2: %3"),
	        own->book->id, alis_str_part(own->book->sha256, 0, SHA_SHOWN),
	        alis_out_text(&names)),
	    ALIS_TONE_DOUBTFUL);
}

void alis__own_books(struct fields *fields, const struct overview *overview)
{
	size_t n = count_own(overview->cohort, NULL);
	struct own *own = ALIS_NEW(fields->mem, struct own, n + 1);

	n = count_own(overview->cohort, own);
	qsort(own, n, sizeof(*own), by_book);
	for (size_t i = 0, next; i < n; i = next) {
		for (next = i + 1; next < n && is_same(&own[i], &own[next]);)
			next++;
		tell(fields, overview, &own[i], next - i);
	}
}
