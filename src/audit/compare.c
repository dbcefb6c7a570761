/* SPDX-License-Identifier: MIT */
#include "claim.h"
#include "differ.h"

/* ---- rule books, journal, figures ---- */

/* Returns whether both summaries name the same rule books. */
static bool compare_books(
    struct findings *findings, struct rows *was, struct rows *anew)
{
	const alis_str none = { NULL, 0 };
	bool same_ids = true;

	alis__rows_pair(was, anew, findings->mem);
	for (size_t i = 0; i < was->count; i++) {
		const struct row *row = &was->rows[i];
		alis_str id = row->figures[0];
		if (row->mate == NULL) {
			same_ids = false;
			ADD(findings,
			    "made with %1 sha256 %2, which the journal does "
			    "not name",
			    row->key, alis__words_short(id, none));
			continue;
		}
		alis_str here = row->mate->figures[0];
		if (!alis__words_same(id, here))
			ADD(findings, "made with %1 sha256 %2, here it is %3",
			    row->key, alis__words_short(id, here),
			    alis__words_short(here, id));
	}
	for (size_t i = 0; i < anew->count; i++) {
		if (anew->rows[i].mate != NULL)
			continue;
		same_ids = false;
		ADD(findings, "made without %1, which the journal names",
		    anew->rows[i].key);
	}
	return same_ids;
}

/* A book of the same bytes has the same version; of other bytes, any. */
static void compare_book_versions(
    struct findings *findings, const struct rows *was)
{
	for (size_t i = 0; i < was->count; i++) {
		const struct row *row = &was->rows[i];
		if (row->mate != NULL &&
		    alis__words_same(row->figures[0], row->mate->figures[0]))
			alis__rows_compare(findings, was, row, row->mate);
	}
}

/* What stands once in each summary. */
static void compare_single(
    struct findings *findings, const struct rows *was, const struct rows *anew)
{
	alis__rows_compare(findings, anew, &was->rows[0], &anew->rows[0]);
}

static void compare_requirements(
    struct findings *findings, struct rows *was, struct rows *anew)
{
	alis__rows_pair(was, anew, findings->mem);
	for (size_t i = 0; i < anew->count; i++) {
		const struct row *row = &anew->rows[i];
		if (row->mate != NULL)
			alis__rows_compare(findings, anew, row->mate, row);
		else
			ADD(findings, "%1 is missing in the summary", row->key);
	}
	for (size_t i = 0; i < was->count; i++)
		if (was->rows[i].mate == NULL)
			ADD(findings, "%1 stands in the summary alone",
			    was->rows[i].key);
}

/* ---- the verdict ---- */

/* ALIS_PROVED: the two say the same and come from the same version. */
static enum alis_verdict compare_values(
    struct findings *findings, struct summary *was, struct summary *anew)
{
	bool other_version = !alis_str_same(was->version, anew->version);
	bool same_books = compare_books(findings, &was->books, &anew->books);
	size_t to_books = findings->count, to_journal, to_figures;

	alis__rows_compare_files(findings, &was->files, &anew->files);
	compare_single(findings, &was->journal, &anew->journal);
	to_journal = findings->count;
	compare_requirements(findings, &was->requirements, &anew->requirements);
	compare_single(findings, &was->whole, &anew->whole);
	compare_single(findings, &was->diagnostics, &anew->diagnostics);
	compare_book_versions(findings, &was->books);
	for (const struct unknown *it = was->unknown; it != NULL; it = it->next)
		ADD(findings, "unknown key '%1'", it->place);
	to_figures = findings->count;
	if (other_version)
		ADD(findings, "made by alis %1, here it is %2",
		    alis__words_shown(was->version),
		    alis__words_shown(anew->version));

	/* Another version may carry a rule book in other words; that is
	 * nothing as long as not a single value comes out otherwise. */
	if (to_books > 0 &&
	    !(other_version && same_books && to_figures == to_books))
		return ALIS_OTHER_BOOK;
	if (to_journal > to_books)
		return ALIS_OTHER_JOURNAL;
	if (to_figures > to_journal)
		return ALIS_DIFFERS;
	return other_version ? ALIS_PROVED_VALUES : ALIS_PROVED;
}

/* What the values do not show. Only the other version's program could tell
 * its own words from those of a hand, so that such a text is not proved. */
static enum alis_verdict compare_bytes(struct findings *findings,
    enum alis_verdict verdict, bool same_json, alis_str text, alis_str anew)
{
	bool same_text = alis_str_same(text, anew);

	if (verdict == ALIS_PROVED_VALUES && !same_text) {
		SAY(findings,
		    "oppsummering/status.txt has other bytes than this "
		    "version writes");
		alis__differs_line(findings, text, anew);
		return ALIS_TEXT_UNPROVED;
	}
	if (verdict != ALIS_PROVED)
		return verdict;
	if (!same_json)
		SAY(findings,
		    "oppsummering/status.json has other bytes than the "
		    "program writes");
	if (!same_text)
		SAY(findings, "oppsummering/status.txt was changed by hand");
	return ALIS_DIFFERS;
}

static enum alis_verdict compare_summaries(struct findings *findings,
    alis_str json, alis_str json_anew, alis_str text, alis_str text_anew)
{
	struct summary was = alis__summary_read(json, findings->mem);
	struct summary anew;
	enum alis_verdict verdict;

	if (was.why.text != NULL) {
		alis__differs(findings, was.why);
		return ALIS_UNREADABLE;
	}
	anew = alis__summary_read(json_anew, findings->mem);
	if (anew.why.text != NULL) {
		SAY(findings, "what was made anew cannot be read");
		alis__differs(findings, anew.why);
		return ALIS_UNREADABLE;
	}
	verdict = compare_values(findings, &was, &anew);
	return compare_bytes(
	    findings, verdict, alis_str_same(json, json_anew), text, text_anew);
}

enum alis_verdict alis_audit_compare(alis_str json, alis_str json_anew,
    alis_str text, alis_str text_anew, struct alis_arena *mem,
    struct alis_sayings *details)
{
	struct findings findings = { .mem = mem };
	enum alis_verdict verdict = ALIS_PROVED;

	if (!alis_str_same(text, text_anew) || !alis_str_same(json, json_anew))
		verdict = compare_summaries(
		    &findings, json, json_anew, text, text_anew);
	*details = (struct alis_sayings){ findings.at, findings.count };
	return verdict;
}
