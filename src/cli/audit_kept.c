/* SPDX-License-Identifier: MIT */
#include "audit.h"

#include <string.h>

/*
 * Summaries that commits kept of their parents. Between two of them a journal
 * may be committed many times, and whether it still is the one that the
 * summary was proved by can be told without making the summary anew.
 */

static bool same_books(const struct alis_books *a, const struct alis_books *b)
{
	if (a->book_count != b->book_count)
		return false;
	for (size_t i = 0; i < a->book_count; i++)
		if (!alis_str_same(a->books[i].id, b->books[i].id) ||
		    strcmp(a->books[i].sha256.text, b->books[i].sha256.text) !=
		        0)
			return false;
	return true;
}

static bool same_files(
    const struct alis_journal *a, const struct alis_journal *b)
{
	if (a->source_count != b->source_count)
		return false;
	for (size_t i = 0; i < a->source_count; i++)
		if (!alis_str_same(a->sources[i]->path, b->sources[i]->path) ||
		    !alis_str_same(a->sources[i]->bytes, b->sources[i]->bytes))
			return false;
	return true;
}

int audit_kept(struct audit *audit, size_t number, enum audit_kept *kept)
{
	struct audited *one = &audit->at[number];
	const struct audited *parent;
	const struct alis_version *was;
	int code;

	*kept = AUDIT_KEPT_UNKNOWN;
	if (one->commit.parent_count != 1)
		return ALIS_OK;
	parent = &audit->at[one->parents[0]];
	if (parent->basis == ALIS_NO_COMMIT)
		return ALIS_OK;
	code = audit_load(audit, number);
	if (code == ALIS_OK)
		code = audit_load(audit, parent->basis);
	was = &audit->at[parent->basis].version;
	if (code < 0 || one->version.journal == NULL || was->journal == NULL ||
	    !same_books(was->books, one->version.books))
		return code;
	if (same_files(was->journal, one->version.journal))
		*kept = AUDIT_KEPT_FRESH;
	else if (parent->is_stale)
		*kept = AUDIT_KEPT_STALE;
	else
		return ALIS_OK;
	one->basis = parent->basis;
	one->is_stale = *kept == AUDIT_KEPT_STALE;
	return ALIS_OK;
}

void audit_basis(
    struct audit *audit, size_t number, const struct judged *judged, bool made)
{
	struct audited *one = &audit->at[number];

	one->basis = ALIS_NO_COMMIT;
	one->is_stale = false;
	if (made && (judged->run != NULL || one->is_proved) &&
	    (judged->verdict == ALIS_PROVED ||
	        judged->verdict == ALIS_PROVED_VALUES)) {
		one->basis = number;
	} else if (!made && judged->verdict == ALIS_STALE &&
	    one->commit.parent_count == 1) {
		one->basis = audit->at[one->parents[0]].basis;
		one->is_stale = true;
	}
}
