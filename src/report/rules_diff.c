/* SPDX-License-Identifier: MIT */
#include "told.h"

#include <stdlib.h>

#define NO_MATE  SIZE_MAX
#define ONE_LINE 70 /* columns of a change that stands in one line */

enum change { CHANGE_ADDED, CHANGE_REMOVED, CHANGE_CHANGED, CHANGE_COUNT };

/* Two books while they are compared. */
struct comparison {
	struct told_book was, is;
	size_t *was_mate, *is_mate; /* of each clause, in the other book */
	enum alis_language language;
	struct alis_arena *mem;
	struct fields *fields;
	struct rows rows;
	bool headed;  /* the clause that is compared has its heading */
	bool removed; /* the last heading was of one that is gone */
	size_t found;
};

/* ---- which clause of the one is which of the other ---- */

static int by_name(const void *a, const void *b)
{
	const struct told_clause *x = *(const struct told_clause *const *)a;
	const struct told_clause *y = *(const struct told_clause *const *)b;
	int order = x->sort == TOLD_BOOK && y->sort == TOLD_BOOK
	    ? 0 /* of another name, it is still the book */
	    : alis_str_compare(x->id, y->id);

	if (x->sort != y->sort)
		return x->sort < y->sort ? -1 : 1;
	return order;
}

/* Clauses of one name stay in their order: the first is the first. */
static int by_name_and_place(const void *a, const void *b)
{
	const struct told_clause *x = *(const struct told_clause *const *)a;
	const struct told_clause *y = *(const struct told_clause *const *)b;
	int order = by_name(a, b);

	return order != 0 ? order : (x > y) - (x < y);
}

static const struct told_clause **sorted(
    const struct told_book *book, struct alis_arena *mem)
{
	const struct told_clause **list =
	    ALIS_NEW(mem, const struct told_clause *, book->count + 1);

	for (size_t i = 0; i < book->count; i++)
		list[i] = &book->clauses[i];
	qsort(
	    list, book->count, sizeof(struct told_clause *), by_name_and_place);
	return list;
}

static void pair(struct comparison *c)
{
	const struct told_clause **x = sorted(&c->was, c->mem);
	const struct told_clause **y = sorted(&c->is, c->mem);
	size_t i = 0, j = 0;

	c->was_mate = ALIS_NEW(c->mem, size_t, c->was.count + 1);
	c->is_mate = ALIS_NEW(c->mem, size_t, c->is.count + 1);
	for (size_t k = 0; k < c->was.count; k++)
		c->was_mate[k] = NO_MATE;
	for (size_t k = 0; k < c->is.count; k++)
		c->is_mate[k] = NO_MATE;
	while (i < c->was.count && j < c->is.count) {
		int order = by_name(&x[i], &y[j]);
		if (order == 0) {
			size_t w = (size_t)(x[i] - c->was.clauses);
			size_t n = (size_t)(y[j] - c->is.clauses);
			c->was_mate[w] = n;
			c->is_mate[n] = w;
		}
		i += order <= 0;
		j += order >= 0;
	}
}

/* ---- what is said of a difference ---- */

static const char *heading(enum told_sort sort, enum change change)
{
	static const char *const texts[TOLD_SORT_COUNT][CHANGE_COUNT] = {
		[TOLD_BOOK] = { "", "", ALIS_TEXT("the rule book %1") },
		[TOLD_REQUIREMENT] = { ALIS_TEXT("requirement %1 is new"),
		    ALIS_TEXT("requirement %1 is gone"),
		    ALIS_TEXT("requirement %1 is changed") },
		[TOLD_PARAMETER] = { ALIS_TEXT("parameter %1 is new"),
		    ALIS_TEXT("parameter %1 is gone"),
		    ALIS_TEXT("parameter %1 is changed") },
		[TOLD_CATEGORY] = { ALIS_TEXT("category %1 is new"),
		    ALIS_TEXT("category %1 is gone"),
		    ALIS_TEXT("category %1 is changed") },
		[TOLD_CATALOGUE] = { ALIS_TEXT("what is given for %1 is new"),
		    ALIS_TEXT("what was given for %1 is gone"),
		    ALIS_TEXT("what is given for %1 is changed") },
		[TOLD_KIND] = { ALIS_TEXT("kind %1 is new"),
		    ALIS_TEXT("kind %1 is gone"),
		    ALIS_TEXT("kind %1 is changed") },
		[TOLD_BUDGET] = { ALIS_TEXT("budget %1 is new"),
		    ALIS_TEXT("budget %1 is gone"),
		    ALIS_TEXT("budget %1 is changed") },
	};

	return texts[sort][change];
}

static void head(
    struct comparison *c, const struct told_clause *clause, enum change change)
{
	static const enum alis_tone tones[CHANGE_COUNT] = { ALIS_TONE_GOOD,
		ALIS_TONE_BAD, ALIS_TONE_HEAD };
	alis_str name = clause->id;

	if (c->headed)
		return;
	if (clause->title.n > 0)
		name = JOINED(
		    c->mem, name, ALIS_STR(" ("), clause->title, ALIS_STR(")"));
	if (change != CHANGE_REMOVED || !c->removed)
		alis__line(c->fields, ALIS_STR(""), ALIS_TONE_PLAIN);
	c->removed = change == CHANGE_REMOVED;
	alis__line(c->fields,
	    FILLED(c->mem,
	        alis_said(c->language, heading(clause->sort, change)), name),
	    tones[change]);
	c->headed = true;
}

static void row(struct comparison *c, const struct told_clause *clause,
    enum change change, const struct told *was, const struct told *is)
{
	static const char *const names[CHANGE_COUNT] = { "added", "removed",
		"changed" };
	static const char *const codes[] = { "nb", "nn", "en" };
	const struct told *one = is != NULL ? is : was;

	alis__cell(&c->rows, alis__lit(alis__told_sort_name(clause->sort)));
	alis__cell(&c->rows, alis__text(clause->id));
	alis__cell(&c->rows, alis__lit(names[change]));
	alis__cell(&c->rows,
	    one == NULL ? alis__null()
	                : alis__lit(alis__told_key(one->aspect)));
	alis__cell(&c->rows,
	    one == NULL || one->language == ALIS_LANGUAGE_COUNT
	        ? alis__null()
	        : alis__lit(codes[one->language]));
	alis__cell(
	    &c->rows, was == NULL ? alis__null() : alis__text(was->text));
	alis__cell(&c->rows, is == NULL ? alis__null() : alis__text(is->text));
	c->found++;
}

static void side_line(struct comparison *c, const char *sign, alis_str text)
{
	alis__told_line(c->fields,
	    JOINED(c->mem, ALIS_STR("      "), alis_str_of(sign), ALIS_STR(" "),
	        text));
}

static void labelled(struct comparison *c, alis_str label, alis_str text)
{
	alis__told_line(c->fields,
	    JOINED(c->mem, ALIS_STR("    "), label, ALIS_STR(": "), text));
}

/* What a clause that is new says. */
static void added(struct comparison *c, const struct told_clause *clause,
    const struct told *is)
{
	row(c, clause, CHANGE_ADDED, NULL, is);
	labelled(c, alis__told_label(is, c->language, c->mem), is->text);
}

/* "    needed: at least 40 vakt → at least 30 vakt", or below each other; one
 * of the two may not be there, and 'one' is one that is. */
static void changed(struct comparison *c, const struct told_clause *clause,
    const struct told *one, const struct told *was, const struct told *is)
{
	const alis_str none = ALIS_STR("\xE2\x80\x93");
	alis_str label = alis__told_label(one, c->language, c->mem);
	alis_str both = JOINED(c->mem, was != NULL ? was->text : none,
	    ALIS_STR(" \xE2\x86\x92 "), is != NULL ? is->text : none);

	head(c, clause, CHANGE_CHANGED);
	row(c, clause, CHANGE_CHANGED, was, is);
	if (alis_utf8_width(label) + alis_utf8_width(both) <= ONE_LINE) {
		labelled(c, label, both);
		return;
	}
	alis__line(c->fields,
	    JOINED(c->mem, ALIS_STR("    "), label, ALIS_STR(":")),
	    ALIS_TONE_PLAIN);
	if (was != NULL)
		side_line(c, "-", was->text);
	if (is != NULL)
		side_line(c, "+", is->text);
}

/* ---- the clauses ---- */

static bool same_place(const struct told *a, const struct told *b)
{
	return a->aspect == b->aspect && a->language == b->language;
}

/* The first of a clause's things that is no one's mate and fits; or NULL. */
static const struct told *fitting(const struct told_clause *clause, bool *taken,
    const struct told *like, bool same_text)
{
	for (size_t i = 0; i < clause->count; i++) {
		const struct told *told = &clause->told[i];
		if (taken[i] || !same_place(told, like) ||
		    (same_text && !alis_str_same(told->text, like->text)))
			continue;
		taken[i] = true;
		return told;
	}
	return NULL;
}

/* Things that are the same first; then those left, one by one. */
static void compare_clauses(struct comparison *c, const struct told_clause *was,
    const struct told_clause *is)
{
	bool *was_taken = ALIS_NEW(c->mem, bool, was->count + 1);
	bool *is_same = ALIS_NEW(c->mem, bool, is->count + 1);

	c->headed = false;
	for (size_t i = 0; i < is->count; i++)
		is_same[i] =
		    fitting(was, was_taken, &is->told[i], true) != NULL;
	for (size_t i = 0; i < is->count; i++)
		if (!is_same[i])
			changed(c, is, &is->told[i],
			    fitting(was, was_taken, &is->told[i], false),
			    &is->told[i]);
	for (size_t i = 0; i < was->count; i++)
		if (!was_taken[i])
			changed(c, is, &was->told[i], &was->told[i], NULL);
}

static void add_clause(struct comparison *c, const struct told_clause *clause)
{
	c->headed = false;
	head(c, clause, CHANGE_ADDED);
	for (size_t i = 0; i < clause->count; i++)
		if (alis__told_is_for(&clause->told[i], c->language))
			added(c, clause, &clause->told[i]);
	if (clause->count == 0)
		row(c, clause, CHANGE_ADDED, NULL, NULL);
}

static void remove_clause(
    struct comparison *c, const struct told_clause *clause)
{
	c->headed = false;
	head(c, clause, CHANGE_REMOVED);
	row(c, clause, CHANGE_REMOVED, NULL, NULL);
}

/* Categories fill a day in their order, and of the catalogue the first that
 * fits counts: one that has moved before or behind another is told. */
static void compare_order(struct comparison *c, size_t at, size_t *furthest)
{
	const struct told_clause *is = &c->is.clauses[at];
	const struct told_clause *passed;
	struct told was_told = { TOLD_ORDER, { NULL, 0 }, ALIS_LANGUAGE_COUNT };
	struct told is_told = was_told;

	if (is->sort != TOLD_CATEGORY && is->sort != TOLD_CATALOGUE)
		return;
	if (*furthest == NO_MATE ||
	    c->was.clauses[*furthest].sort != is->sort ||
	    c->is_mate[at] > *furthest) {
		*furthest = c->is_mate[at];
		return;
	}
	passed = &c->was.clauses[*furthest];
	was_told.text =
	    FILLED(c->mem, alis_said(c->language, "before %1"), passed->id);
	is_told.text =
	    FILLED(c->mem, alis_said(c->language, "behind %1"), passed->id);
	changed(c, is, &is_told, &was_told, &is_told);
}

static void compare_sort(struct comparison *c, enum told_sort sort)
{
	size_t furthest = NO_MATE;

	for (size_t i = 0; i < c->is.count; i++) {
		if (c->is.clauses[i].sort != sort)
			continue;
		if (c->is_mate[i] == NO_MATE) {
			add_clause(c, &c->is.clauses[i]);
			continue;
		}
		compare_clauses(
		    c, &c->was.clauses[c->is_mate[i]], &c->is.clauses[i]);
		compare_order(c, i, &furthest);
	}
	for (size_t i = 0; i < c->was.count; i++)
		if (c->was.clauses[i].sort == sort && c->was_mate[i] == NO_MATE)
			remove_clause(c, &c->was.clauses[i]);
}

/* ---- the whole ---- */

static struct alis_cell book_report(
    const struct alis_book *book, struct alis_arena *mem)
{
	struct fields fields = alis__fields(mem);
	const struct {
		const char *key;
		struct alis_cell cell;
	} all[] = {
		{ "id", alis__text(book->id) },
		{ "version", alis__text(book->version) },
		{ "origin", alis__lit(alis__told_origin(book)) },
		{ "file", alis__text(book->src->name) },
		{ "sha256", alis__lit(book->sha256.text) },
	};

	for (size_t i = 0; i < ALIS_COUNT(all); i++)
		alis__field(&fields, all[i].key, ALIS_STR(""),
		    ALIS_FOR_MACHINES, all[i].cell);
	return (struct alis_cell){ .kind = ALIS_CELL_REPORT,
		.report = alis__report(&fields) };
}

static void book_line(
    struct comparison *c, const char *sign, const struct alis_book *book)
{
	alis__line(c->fields,
	    FILLED(c->mem,
	        alis_said(c->language, "%1 %2, version %3, sha256 %4"),
	        alis_str_of(sign), book->src->name, book->version,
	        alis_str_part(alis_str_of(book->sha256.text), 0, 12)),
	    ALIS_TONE_DIM);
}

/* A difference for each thing told of either book, and one for each clause;
 * an order is told of a clause once. */
static size_t most_rows(const struct comparison *c)
{
	size_t n = 2 * (c->was.count + c->is.count);

	for (size_t i = 0; i < c->was.count; i++)
		n += c->was.clauses[i].count;
	for (size_t i = 0; i < c->is.count; i++)
		n += c->is.clauses[i].count;
	return n;
}

static void compare(struct comparison *c)
{
	static const struct alis_column columns[] = {
		{ "clause", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "id", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "change", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "key", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "language", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "was", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "is", TITLE(""), ALIS_FOR_MACHINES, false, false },
	};

	c->rows =
	    alis__rows(columns, ALIS_COUNT(columns), most_rows(c), c->mem);
	pair(c);
	for (int sort = 0; sort < TOLD_SORT_COUNT; sort++)
		compare_sort(c, (enum told_sort)sort);
}

const struct alis_report *alis_report_of_book_change(
    const struct alis_told_book *was, const struct alis_told_book *is,
    const struct alis_run *run_was, const struct alis_run *run_is,
    enum alis_language language, struct alis_arena *mem)
{
	struct fields fields = alis__fields(mem);
	struct comparison c = { .language = language, .mem = mem };
	bool same = alis_str_same(was->book->src->bytes, is->book->src->bytes);

	c.fields = &fields;
	c.was = alis__told_book(was->books, was->book, language, mem);
	c.is = alis__told_book(is->books, is->book, language, mem);
	alis__field(&fields, "format", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number(1));
	alis__field(&fields, "was", ALIS_STR(""), ALIS_FOR_MACHINES,
	    book_report(was->book, mem));
	alis__field(&fields, "is", ALIS_STR(""), ALIS_FOR_MACHINES,
	    book_report(is->book, mem));
	book_line(&c, "-", was->book);
	book_line(&c, "+", is->book);
	compare(&c);
	if (same)
		alis__line(&fields,
		    SAID(language, "the two are the same to the byte"),
		    ALIS_TONE_PLAIN);
	else if (c.found == 0)
		alis__line(&fields,
		    SAID(language, "what is told of the two is the same"),
		    ALIS_TONE_PLAIN);
	alis__told_results(&fields, run_was, run_is, language);
	alis__field(&fields, "changes", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__table(&c.rows));
	return alis__report_masked(&fields);
}
