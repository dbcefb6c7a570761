/* SPDX-License-Identifier: MIT */
#include "differ.h"

#include <stdlib.h>
#include <string.h>

#define ID_SHOWN 8

void alis__differs(struct findings *findings, struct alis_saying saying)
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

void alis__rows_pair(
    struct rows *was, struct rows *anew, struct alis_arena *mem)
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

bool alis__words_same(alis_str a, alis_str b)
{
	return (a.at == NULL) == (b.at == NULL) && alis_str_same(a, b);
}

alis_str alis__words_shown(alis_str word)
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

alis_str alis__words_short(alis_str id, alis_str other)
{
	alis_str head = alis_str_part(id, 0, ID_SHOWN);

	if (!is_hex(head) || alis_str_starts(other, head))
		return alis__words_shown(id);
	return alis__words_shown(head);
}

void alis__rows_compare(struct findings *findings, const struct rows *rows,
    const struct row *was, const struct row *anew)
{
	for (size_t i = 0; i < rows->column_count; i++) {
		if (alis__words_same(was->figures[i], anew->figures[i]))
			continue;
		const alis_str name = alis_str_of(rows->columns[i].name);
		if (anew->key.n > 0)
			ADD(findings,
			    "%1: %2 %3 in the summary, %4 by the journal",
			    anew->key, name, alis__words_shown(was->figures[i]),
			    alis__words_shown(anew->figures[i]));
		else
			ADD(findings, "%1 %2 in the summary, %3 by the journal",
			    name, alis__words_shown(was->figures[i]),
			    alis__words_shown(anew->figures[i]));
	}
}

void alis__rows_compare_files(
    struct findings *findings, struct rows *was, struct rows *anew)
{
	const alis_str none = { NULL, 0 };

	alis__rows_pair(was, anew, findings->mem);
	for (size_t i = 0; i < anew->count; i++) {
		const struct row *row = &anew->rows[i];
		alis_str here = row->figures[0];
		if (row->mate == NULL) {
			ADD(findings, "%1 is missing in the summary", row->key);
			continue;
		}
		alis_str id = row->mate->figures[0];
		if (!alis__words_same(id, here))
			ADD(findings, "%1: summary of %2, the commit holds %3",
			    row->key, alis__words_short(id, here),
			    alis__words_short(here, id));
	}
	for (size_t i = 0; i < was->count; i++) {
		const struct row *row = &was->rows[i];
		if (row->mate == NULL)
			ADD(findings,
			    "%1: summary of %2, the journal is without that "
			    "file",
			    row->key, alis__words_short(row->figures[0], none));
	}
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

void alis__differs_line(struct findings *findings, alis_str text, alis_str anew)
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
