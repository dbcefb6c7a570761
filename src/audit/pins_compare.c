/* SPDX-License-Identifier: MIT */
#include "differ.h"
#include "pins.h"

/* ---- members ---- */

/* "Kari Nordmann, legevakt" */
static alis_str of_member(
    const struct findings *findings, alis_str member, alis_str what)
{
	const alis_str parts[] = { member, ALIS_STR(", "), what };

	return alis_str_join(findings->mem, parts, ALIS_COUNT(parts));
}

/* Returns whether both name the same rule books. */
static bool compare_books(struct findings *findings, alis_str member,
    struct rows *was, struct rows *anew)
{
	const alis_str none = { NULL, 0 };
	bool same_ids = true;

	alis__rows_pair(was, anew, findings->mem);
	for (size_t i = 0; i < was->count; i++) {
		const struct row *row = &was->rows[i];
		alis_str id = row->figures[0], here;
		if (row->mate == NULL) {
			same_ids = false;
			ADD(findings,
			    "%1: made with %2 sha256 %3, which is not named",
			    member, row->key, alis__words_short(id, none));
			continue;
		}
		here = row->mate->figures[0];
		if (!alis__words_same(id, here))
			ADD(findings,
			    "%1: made with %2 sha256 %3, here it is %4", member,
			    row->key, alis__words_short(id, here),
			    alis__words_short(here, id));
	}
	for (size_t i = 0; i < anew->count; i++) {
		if (anew->rows[i].mate != NULL)
			continue;
		same_ids = false;
		ADD(findings, "%1: made without %2, which is named", member,
		    anew->rows[i].key);
	}
	return same_ids;
}

/* Figures of two rows, as those of a member. */
static void compare_row(struct findings *findings, alis_str member,
    const struct rows *rows, const struct row *was, const struct row *anew)
{
	struct row named = *anew;

	named.key = of_member(findings, member, anew->key);
	alis__rows_compare(findings, rows, was, &named);
}

static void compare_requirements(struct findings *findings, alis_str member,
    struct rows *was, struct rows *anew)
{
	alis__rows_pair(was, anew, findings->mem);
	for (size_t i = 0; i < anew->count; i++) {
		const struct row *row = &anew->rows[i];
		if (row->mate != NULL)
			compare_row(findings, member, anew, row->mate, row);
		else
			ADD(findings, "%1 is missing in the summary",
			    of_member(findings, member, row->key));
	}
	for (size_t i = 0; i < was->count; i++)
		if (was->rows[i].mate == NULL)
			ADD(findings, "%1 stands in the summary alone",
			    of_member(findings, member, was->rows[i].key));
}

/* A book of the same bytes has the same version; of other bytes, any. */
static void compare_book_figures(struct findings *findings, alis_str member,
    const struct rows *was, const struct rows *anew)
{
	for (size_t i = 0; i < was->count; i++) {
		const struct row *row = &was->rows[i];
		if (row->mate != NULL &&
		    alis__words_same(row->figures[0], row->mate->figures[0]))
			compare_row(findings, member, anew, row, row->mate);
	}
}

/* ---- the verdict ---- */

/* What has been found, of what. */
struct comparison {
	struct findings *findings;
	size_t books, values;
	bool same_books;
};

static bool is_lost(const struct alis_accounts *lost, alis_str name)
{
	for (size_t i = 0; i < lost->count; i++)
		if (alis_str_same(lost->names[i], name))
			return true;
	return false;
}

static void compare_member(struct comparison *c, struct pinning *was, size_t i,
    struct pinning *anew, size_t k)
{
	struct row *here = &anew->members.rows[k];
	size_t before = c->findings->count;

	if (!compare_books(c->findings, here->key, &was->pinned[i].books,
	        &anew->pinned[k].books))
		c->same_books = false;
	c->books += c->findings->count - before;
	before = c->findings->count;
	alis__rows_compare(
	    c->findings, &anew->members, &was->members.rows[i], here);
	compare_requirements(c->findings, here->key,
	    &was->pinned[i].requirements, &anew->pinned[k].requirements);
	compare_book_figures(c->findings, here->key, &was->pinned[i].books,
	    &anew->pinned[k].books);
	c->values += c->findings->count - before;
}

static void compare_members(struct comparison *c, struct pinning *was,
    struct pinning *anew, const struct alis_accounts *lost)
{
	alis__rows_pair(&was->members, &anew->members, c->findings->mem);
	for (size_t k = 0; k < anew->members.count; k++) {
		const struct row *row = &anew->members.rows[k];
		if (is_lost(lost, row->key))
			continue;
		if (row->mate != NULL) {
			compare_member(c, was,
			    (size_t)(row->mate - was->members.rows), anew, k);
			continue;
		}
		ADD(c->findings, "%1 is missing in the summary", row->key);
		c->values++;
	}
	for (size_t i = 0; i < was->members.count; i++) {
		if (was->members.rows[i].mate != NULL)
			continue;
		ADD(c->findings, "%1 stands in the summary alone",
		    was->members.rows[i].key);
		c->values++;
	}
}

static enum alis_verdict compare_values(struct findings *findings,
    struct pinning *was, struct pinning *anew, const struct alis_accounts *lost)
{
	struct comparison c = { .findings = findings, .same_books = true };
	bool other_version = !alis_str_same(was->version, anew->version);
	size_t to_files, before;

	alis__rows_compare_files(findings, &was->files, &anew->files);
	to_files = findings->count;
	compare_members(&c, was, anew, lost);
	before = findings->count;
	alis__rows_compare(
	    findings, &anew->whole, &was->whole.rows[0], &anew->whole.rows[0]);
	for (const struct unknown *it = was->unknown; it != NULL; it = it->next)
		ADD(findings, "unknown key '%1'", it->place);
	c.values += findings->count - before;
	for (size_t i = 0; i < lost->count; i++)
		ADD(findings,
		    "%1: the commit that is pinned is not in the mirror",
		    lost->names[i]);
	if (other_version)
		ADD(findings, "made by alis %1, here it is %2",
		    alis__words_shown(was->version),
		    alis__words_shown(anew->version));

	/* As of a journal's summary: another version may carry a rule book in
	 * other words, as long as no value comes out otherwise. */
	if (c.books > 0 && !(other_version && c.same_books && c.values == 0))
		return ALIS_OTHER_BOOK;
	if (to_files > 0)
		return ALIS_OTHER_JOURNAL;
	if (c.values > 0)
		return ALIS_DIFFERS;
	if (lost->count > 0)
		return ALIS_PIN_LOST;
	return other_version ? ALIS_PROVED_VALUES : ALIS_PROVED;
}

/* What the values do not show. */
static enum alis_verdict compare_bytes(struct findings *findings,
    enum alis_verdict verdict, bool same_json, alis_str text, alis_str anew)
{
	bool same_text = alis_str_same(text, anew);

	if (verdict == ALIS_PROVED_VALUES && !same_text) {
		SAY(findings,
		    "kohort/status.txt has other bytes than this version "
		    "writes");
		alis__differs_line(findings, text, anew);
		return ALIS_TEXT_UNPROVED;
	}
	if (verdict != ALIS_PROVED)
		return verdict;
	if (!same_json)
		SAY(findings,
		    "kohort/status.json has other bytes than the program "
		    "writes");
	if (!same_text) {
		SAY(findings, "kohort/status.txt was changed by hand");
		alis__differs_line(findings, text, anew);
	}
	return ALIS_DIFFERS;
}

static enum alis_verdict compare(struct findings *findings, alis_str json,
    alis_str json_anew, alis_str text, alis_str text_anew,
    const struct alis_accounts *lost)
{
	struct pinning was = alis__pinning_read(json, findings->mem), anew;
	enum alis_verdict verdict;

	if (was.why.text != NULL) {
		alis__differs(findings, was.why);
		return ALIS_UNREADABLE;
	}
	anew = alis__pinning_read(json_anew, findings->mem);
	if (anew.why.text != NULL) {
		SAY(findings, "what was made anew cannot be read");
		alis__differs(findings, anew.why);
		return ALIS_UNREADABLE;
	}
	verdict = compare_values(findings, &was, &anew, lost);
	return compare_bytes(
	    findings, verdict, alis_str_same(json, json_anew), text, text_anew);
}

enum alis_verdict alis_pins_compare(alis_str json, alis_str json_anew,
    alis_str text, alis_str text_anew, const struct alis_accounts *lost,
    struct alis_arena *mem, struct alis_sayings *details)
{
	struct findings findings = { .mem = mem };
	enum alis_verdict verdict = ALIS_PROVED;

	if (lost->count > 0 || !alis_str_same(text, text_anew) ||
	    !alis_str_same(json, json_anew))
		verdict =
		    compare(&findings, json, json_anew, text, text_anew, lost);
	*details = (struct alis_sayings){ findings.at, findings.count };
	return verdict;
}
