/* SPDX-License-Identifier: MIT */
#include "facts.h"

alis_amount alis__fixed_points(const struct alis_catalogue *item)
{
	alis_amount points = 0;

	for (const struct alis_gift *g = item->gifts; g != NULL; g = g->next) {
		if (g->unit != ALIS_UNIT_POINT || !g->in_reading[ALIS_CAUTIOUS])
			continue;
		if (g->fixed < 0)
			return -1;
		points = alis_amount_add(points, g->fixed);
	}
	return points > 0 ? points : -1;
}

static bool gives_to(const struct alis_catalogue *item, alis_str account)
{
	for (const struct alis_gift *g = item->gifts; g != NULL; g = g->next)
		if (g->unit == ALIS_UNIT_POINT &&
		    alis_utf8_same(g->account, account))
			return true;
	return false;
}

/* The points that the postings of an entry say: to the accounts of the clause
 * if any is named, else to all. '*span' is the first that is added up. */
static bool posted_points(const struct poster *poster, size_t number,
    const struct alis_catalogue *item, alis_amount *points, alis_span *span)
{
	bool found = false, named = false;

	*points = 0;
	for (const struct alis_posting *p =
	         alis_journal_entry(poster->journal, number)->postings;
	     p != NULL; p = p->next) {
		bool same = gives_to(
		    item, alis_journal_renamed(poster->journal, p->account));
		if (p->quantity.unit != ALIS_UNIT_POINT || (named && !same))
			continue;
		if (!found || (same && !named)) {
			*points = 0;
			*span = p->quantity.span;
		}
		found = true;
		named = same;
		*points = alis_amount_add(*points, p->quantity.amount);
	}
	return found;
}

static void tell(struct poster *poster, size_t number, alis_span span,
    alis_amount written, alis_amount given, const char *hint)
{
	struct alis_diag *diag =
	    alis__entry_complain(poster, number, ALIS_A070, span);

	diag->words[0] = alis_journal_entry(poster->journal, number)->what;
	diag->words[1] = alis__amount_text(poster, written, ALIS_UNIT_POINT);
	diag->words[2] = alis__amount_text(poster, given, ALIS_UNIT_POINT);
	diag->figures = 1U << 1 | 1U << 2;
	diag->hint = hint;
}

void alis__check_points(
    struct poster *poster, size_t number, const struct alis_catalogue *item)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	const struct alis_quantity *q = entry->quantities;
	const char *hint = entry->postings == NULL
	    ? NULL
	    : ALIS_TEXT("the postings count; write %3 if that is right");
	alis_amount given = alis__fixed_points(item), points;
	alis_span span = entry->head;

	if (given < 0)
		return;
	while (q != NULL && q->unit != ALIS_UNIT_POINT)
		q = q->next;
	if (q != NULL && alis_entry_says(entry, ALIS_UNIT_POINT, &points) &&
	    points != given)
		tell(poster, number, q->span, points, given, hint);
	else if (posted_points(poster, number, item, &points, &span) &&
	    points != given)
		tell(poster, number, span, points, given, hint);
}
