/* SPDX-License-Identifier: MIT */
#include "claim.h"

#include <stdlib.h>
#include <string.h>

#define ID_SHOWN 8

/* The list that is handed out, while it grows. */
struct findings {
	struct alis_arena *mem;
	struct alis_saying *at;
	size_t count;
	size_t room;
};

static void add(struct findings *findings, struct alis_saying saying)
{
	if (findings->count == findings->room) {
		size_t room = findings->room == 0 ? 8 : findings->room * 2;
		struct alis_saying *at =
		    ALIS_NEW(findings->mem, struct alis_saying, room);
		if (findings->count > 0)
			memcpy(at, findings->at, findings->count * sizeof(*at));
		findings->at = at;
		findings->room = room;
	}
	findings->at[findings->count++] = saying;
}

/* A text and its words, which live as long as the findings; one alone. */
#define ADD(findings, english, ...) \
	add(findings, \
	    (struct alis_saying){ \
	        .text = (english), .words = { __VA_ARGS__ } })
#define SAY(findings, english) \
	add(findings, (struct alis_saying){ .text = (english) })

/* ---- rows of the two summaries, two by two ---- */

static int by_key(const void *a, const void *b)
{
	const struct row *x = *(struct row *const *)a;
	const struct row *y = *(struct row *const *)b;
	int order = alis_str_compare(x->key, y->key);

	return order != 0 ? order : (x > y) - (x < y);
}

static struct row **sorted(const struct rows *rows, struct alis_arena *mem)
{
	struct row **list = ALIS_NEW(mem, struct row *, rows->count);

	for (size_t i = 0; i < rows->count; i++)
		list[i] = &rows->rows[i];
	qsort(list, rows->count, sizeof(struct row *), by_key);
	return list;
}

/* Sorted, for a summary from outside may have very many rows. A key that
 * stands twice in one of them finds a mate once. */
static void pair(struct rows *was, struct rows *anew, struct alis_arena *mem)
{
	struct row **x = sorted(was, mem), **y = sorted(anew, mem);
	size_t i = 0, j = 0;

	while (i < was->count && j < anew->count) {
		int order = alis_str_compare(x[i]->key, y[j]->key);
		if (order == 0) {
			x[i]->mate = y[j];
			y[j]->mate = x[i];
		}
		i += order <= 0;
		j += order >= 0;
	}
}

/* ---- what people read ---- */

/* Null and an empty text are two things. */
static bool same_word(alis_str a, alis_str b)
{
	return (a.at == NULL) == (b.at == NULL) && alis_str_same(a, b);
}

static alis_str shown(alis_str word)
{
	if (word.n > 0)
		return word;
	return word.at == NULL ? ALIS_STR("null") : ALIS_STR("\"\"");
}

static bool is_hex(alis_str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.at[i] == '\0' ||
		    strchr("0123456789abcdef", s.at[i]) == NULL)
			return false;
	return true;
}

/* Short, unless that would make it the same as the 'other'. */
static alis_str short_id(alis_str id, alis_str other)
{
	alis_str head = alis_str_part(id, 0, ID_SHOWN);

	if (!is_hex(head) || alis_str_starts(other, head))
		return shown(id);
	return shown(head);
}

/* ---- rule books, journal, figures ---- */

/* Returns whether both summaries name the same rule books. */
static bool compare_books(
    struct findings *findings, struct rows *was, struct rows *anew)
{
	const alis_str none = { NULL, 0 };
	bool same_ids = true;

	pair(was, anew, findings->mem);
	for (size_t i = 0; i < was->count; i++) {
		const struct row *row = &was->rows[i];
		alis_str id = row->figures[0];
		if (row->mate == NULL) {
			same_ids = false;
			ADD(findings,
			    "made with %1 sha256 %2, which the journal does "
			    "not name",
			    row->key, short_id(id, none));
			continue;
		}
		alis_str here = row->mate->figures[0];
		if (!same_word(id, here))
			ADD(findings, "made with %1 sha256 %2, here it is %3",
			    row->key, short_id(id, here), short_id(here, id));
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

static void compare_files(
    struct findings *findings, struct rows *was, struct rows *anew)
{
	const alis_str none = { NULL, 0 };

	pair(was, anew, findings->mem);
	for (size_t i = 0; i < anew->count; i++) {
		const struct row *row = &anew->rows[i];
		alis_str here = row->figures[0];
		if (row->mate == NULL) {
			ADD(findings, "%1 is missing in the summary", row->key);
			continue;
		}
		alis_str id = row->mate->figures[0];
		if (!same_word(id, here))
			ADD(findings, "%1: summary of %2, the commit holds %3",
			    row->key, short_id(id, here), short_id(here, id));
	}
	for (size_t i = 0; i < was->count; i++) {
		const struct row *row = &was->rows[i];
		if (row->mate == NULL)
			ADD(findings,
			    "%1: summary of %2, the journal is without that "
			    "file",
			    row->key, short_id(row->figures[0], none));
	}
}

static void compare_figures(struct findings *findings, const struct rows *rows,
    const struct row *was, const struct row *anew)
{
	for (size_t i = 0; i < rows->column_count; i++) {
		if (same_word(was->figures[i], anew->figures[i]))
			continue;
		const alis_str name = alis_str_of(rows->columns[i].name);
		if (anew->key.n > 0)
			ADD(findings,
			    "%1: %2 %3 in the summary, %4 by the journal",
			    anew->key, name, shown(was->figures[i]),
			    shown(anew->figures[i]));
		else
			ADD(findings, "%1 %2 in the summary, %3 by the journal",
			    name, shown(was->figures[i]),
			    shown(anew->figures[i]));
	}
}

/* A book of the same bytes has the same version; of other bytes, any. */
static void compare_book_versions(
    struct findings *findings, const struct rows *was)
{
	for (size_t i = 0; i < was->count; i++) {
		const struct row *row = &was->rows[i];
		if (row->mate != NULL &&
		    same_word(row->figures[0], row->mate->figures[0]))
			compare_figures(findings, was, row, row->mate);
	}
}

/* What stands once in each summary. */
static void compare_single(
    struct findings *findings, const struct rows *was, const struct rows *anew)
{
	compare_figures(findings, anew, &was->rows[0], &anew->rows[0]);
}

static void compare_requirements(
    struct findings *findings, struct rows *was, struct rows *anew)
{
	pair(was, anew, findings->mem);
	for (size_t i = 0; i < anew->count; i++) {
		const struct row *row = &anew->rows[i];
		if (row->mate != NULL)
			compare_figures(findings, anew, row->mate, row);
		else
			ADD(findings, "%1 is missing in the summary", row->key);
	}
	for (size_t i = 0; i < was->count; i++)
		if (was->rows[i].mate == NULL)
			ADD(findings, "%1 stands in the summary alone",
			    was->rows[i].key);
}

/* ---- the text for people ---- */

static bool continues(alis_str s, size_t i)
{
	return i < s.n && ((unsigned char)s.at[i] & 0xC0) == 0x80;
}

static bool shows_difference(alis_str a, alis_str b, size_t from)
{
	const size_t most = SHOWN_MOST - 2; /* what surely is shown */

	return !alis_str_same(alis_utf8_fit(alis_str_from(a, from), most),
	    alis_utf8_fit(alis_str_from(b, from), most));
}

/* Where two lines are shown from, so that one sees how they differ: their
 * start, or the word that differs, or the first letter that does. */
static size_t shown_from(alis_str a, alis_str b)
{
	size_t n = 0, word;

	if (shows_difference(a, b, 0))
		return 0;
	while (n < a.n && n < b.n && a.at[n] == b.at[n])
		n++;
	for (int i = 0; i < 3 && n > 0; i++)
		n -= continues(a, n) || continues(b, n);
	for (word = n; word > 0 && a.at[word - 1] != ' ';)
		word--;
	return shows_difference(a, b, word) ? word : n;
}

static alis_str quoted(alis_str line, size_t from, struct alis_arena *mem)
{
	const alis_str dots = ALIS_STR("\xE2\x80\xA6"), none = { NULL, 0 };
	size_t room = SHOWN_MOST - (from > 0);
	alis_str rest = alis_str_from(line, from);
	alis_str fit = alis_utf8_fit(rest, room);
	bool whole = fit.n == rest.n;
	alis_str parts[] = { ALIS_STR("'"), from > 0 ? dots : none,
		whole ? fit : alis_utf8_fit(rest, room - 1),
		whole ? none : dots, ALIS_STR("'") };

	return alis_str_join(mem, parts, ALIS_COUNT(parts));
}

/* The first line by which two texts differ; the texts are not the same. */
static void add_line(struct findings *findings, alis_str text, alis_str anew)
{
	alis_cut was = alis_str_cut(text, '\n'),
	         here = alis_str_cut(anew, '\n');
	struct alis_out number = alis_out_memory(findings->mem);
	bool has_was = true, has_here = true;
	int64_t line = 1;
	size_t from;

	while (has_was && has_here && alis_str_same(was.head, here.head)) {
		has_was = was.found;
		has_here = here.found;
		was = alis_str_cut(was.tail, '\n');
		here = alis_str_cut(here.tail, '\n');
		line++;
	}
	from = has_was && has_here ? shown_from(was.head, here.head) : 0;
	alis_out_count(&number, line);
	if (has_was && has_here)
		ADD(findings, "line %1 is %2, here it is %3",
		    alis_out_text(&number),
		    quoted(was.head, from, findings->mem),
		    quoted(here.head, from, findings->mem));
	else if (has_was)
		ADD(findings, "line %1 is %2, here it is missing",
		    alis_out_text(&number),
		    quoted(was.head, from, findings->mem));
	else
		ADD(findings, "line %1 is missing, here it is %2",
		    alis_out_text(&number),
		    quoted(here.head, from, findings->mem));
}

/* ---- the verdict ---- */

/* ALIS_PROVED: the two say the same and come from the same version. */
static enum alis_verdict compare_values(
    struct findings *findings, struct summary *was, struct summary *anew)
{
	bool other_version = !alis_str_same(was->version, anew->version);
	bool same_books = compare_books(findings, &was->books, &anew->books);
	size_t to_books = findings->count, to_journal, to_figures;

	compare_files(findings, &was->files, &anew->files);
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
		    shown(was->version), shown(anew->version));

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
		add_line(findings, text, anew);
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
		add(findings, was.why);
		return ALIS_UNREADABLE;
	}
	anew = alis__summary_read(json_anew, findings->mem);
	if (anew.why.text != NULL) {
		SAY(findings, "what was made anew cannot be read");
		add(findings, anew.why);
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
