/* SPDX-License-Identifier: MIT */
#include "told.h"

#define ID_SHOWN 12

static size_t requirement_count(const struct alis_told_book *told)
{
	const struct alis_rules *rules = &told->books->rules;
	size_t n = 0;

	for (size_t i = 0; i < rules->count; i++)
		n += alis_str_same(rules->rules[i].book, told->book->id);
	return n;
}

static alis_str short_id(const struct alis_book *book)
{
	return alis_str_part(alis_str_of(book->sha256.text), 0, ID_SHOWN);
}

/* ---- which there are ---- */

static void book_cells(struct rows *rows, const struct alis_told_book *told,
    enum alis_language language, struct alis_arena *mem)
{
	const struct alis_book *book = told->book;
	alis_str origin = SAID(language, alis__told_origin(book));
	bool from = book->days.first != ALIS_DAY_MIN;
	bool to = book->days.last != ALIS_DAY_MAX;

	alis__cell(rows, alis__toned(book->id, ALIS_TONE_HEAD));
	alis__cell(rows, alis__text(book->version));
	alis__cell(rows, alis__text(alis__told_days(book->days, mem)));
	alis__cell(rows, alis__day(from ? book->days.first : ALIS_DAY_NONE));
	alis__cell(rows, alis__day(to ? book->days.last : ALIS_DAY_NONE));
	alis__cell(rows, alis__number((int64_t)requirement_count(told)));
	alis__cell(rows, alis__lit(alis__told_origin(book)));
	alis__cell(rows, alis__text(origin));
	alis__cell(rows, alis__bool(told->used));
	alis__cell(rows,
	    alis__text(
	        told->used ? SAID(language, "yes") : SAID(language, "no")));
	alis__cell(rows, alis__text(short_id(book)));
	alis__cell(rows, alis__lit(book->sha256.text));
	alis__cell(rows, alis__text(book->src->name));
	alis__cell(rows, alis__text(book->title[language]));
}

const struct alis_report *alis_report_of_books(
    const struct alis_told_book *told, size_t count,
    enum alis_language language, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "id", TITLE(ALIS_TEXT("rule book")), ALIS_FOR_ALL, false,
		    false },
		{ "version", TITLE(ALIS_TEXT("version")), ALIS_FOR_ALL, false,
		    false },
		{ "", TITLE(ALIS_TEXT("valid")), ALIS_FOR_PEOPLE, false,
		    false },
		{ "valid_from", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "valid_to", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "requirements", TITLE(ALIS_TEXT("requirements")),
		    ALIS_FOR_ALL, true, false },
		{ "origin", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "", TITLE(ALIS_TEXT("from")), ALIS_FOR_PEOPLE, false, false },
		{ "used", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "", TITLE(ALIS_TEXT("used")), ALIS_FOR_PEOPLE, false, false },
		{ "", TITLE("sha256"), ALIS_FOR_PEOPLE, false, false },
		{ "sha256", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "file", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "title", TITLE(ALIS_TEXT("title")), ALIS_FOR_ALL, false,
		    true },
	};
	struct rows rows = alis__rows(
	    alis__titled(columns, ALIS_COUNT(columns), language, mem),
	    ALIS_COUNT(columns), count, mem);
	struct fields fields = alis__fields(mem);

	for (size_t i = 0; i < count; i++)
		book_cells(&rows, &told[i], language, mem);
	alis__field(&fields, "format", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number(1));
	alis__field(&fields, "rulebooks", ALIS_STR(""), ALIS_FOR_ALL,
	    alis__table(&rows));
	return alis__report_masked(&fields);
}

/* ---- one of them ---- */

/* What stands above the clauses of each sort. */
static const char *const headings[TOLD_SORT_COUNT] = {
	[TOLD_BOOK] = "",
	[TOLD_REQUIREMENT] = ALIS_TEXT("Requirements"),
	[TOLD_PARAMETER] = ALIS_TEXT("Parameters, which no source settles"),
	[TOLD_CATEGORY] =
	    ALIS_TEXT("Categories, in the order in which a day is filled"),
	[TOLD_CATALOGUE] =
	    ALIS_TEXT("What entries give; the first that fits counts"),
	[TOLD_KIND] = ALIS_TEXT("Kinds of entries"),
	[TOLD_BUDGET] = ALIS_TEXT("Budgets"),
};

static void clause_lines(struct fields *fields,
    const struct told_clause *clause, enum alis_language language)
{
	struct alis_arena *mem = fields->mem;
	alis_str head = clause->id;

	if (clause->title.n > 0)
		head = JOINED(mem, head, ALIS_STR(": "), clause->title);
	if (clause->sort != TOLD_BOOK)
		alis__line(fields, head, ALIS_TONE_HEAD);
	for (size_t i = 0; i < clause->count; i++) {
		const struct told *told = &clause->told[i];
		if (!alis__told_is_for(told, language) ||
		    (told->aspect == TOLD_TITLE && clause->sort != TOLD_BOOK))
			continue;
		alis__told_line(fields,
		    JOINED(mem,
		        alis_str_of(clause->sort == TOLD_BOOK ? "" : "    "),
		        alis__told_label(told, language, mem), ALIS_STR(": "),
		        told->text));
	}
}

static void told_cells(struct rows *rows, const struct told_clause *clause)
{
	static const char *const codes[] = { "nb", "nn", "en" };

	for (size_t i = 0; i < clause->count; i++) {
		const struct told *told = &clause->told[i];
		alis__cell(rows, alis__lit(alis__told_sort_name(clause->sort)));
		alis__cell(rows, alis__text(clause->id));
		alis__cell(rows, alis__lit(alis__told_key(told->aspect)));
		alis__cell(rows,
		    told->language == ALIS_LANGUAGE_COUNT
		        ? alis__null()
		        : alis__lit(codes[told->language]));
		alis__cell(rows, alis__text(told->text));
	}
}

static struct alis_cell told_table(
    const struct told_book *all, const bool *shown, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "clause", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "id", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "key", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "language", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "text", TITLE(""), ALIS_FOR_MACHINES, false, false },
	};
	struct rows rows;
	size_t n = 0;

	for (size_t i = 0; i < all->count; i++)
		n += shown[i] ? all->clauses[i].count : 0;
	rows = alis__rows(columns, ALIS_COUNT(columns), n, mem);
	for (size_t i = 0; i < all->count; i++)
		if (shown[i])
			told_cells(&rows, &all->clauses[i]);
	return alis__table(&rows);
}

/* The figures of the requirements, as far as they are one figure each. */
static struct alis_cell figures_table(
    const struct alis_told_book *told, alis_str id, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "id", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "unit", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "need", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "need_lenient", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "at_most", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "source", TITLE(""), ALIS_FOR_MACHINES, false, false },
	};
	const struct alis_rules *rules = &told->books->rules;
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), rules->count, mem);

	for (size_t i = 0; i < rules->count; i++) {
		const struct alis_rule *rule = &rules->rules[i];
		const struct alis_need *need = rule->needs;
		bool one = rule->need_count == 1;
		if (!alis_str_same(rule->book, told->book->id) ||
		    (id.n > 0 && !alis_utf8_same(rule->id, id)))
			continue;
		alis__cell(&rows, alis__text(rule->id));
		alis__cell(&rows, alis__lit(alis_unit_name(rule->unit)));
		alis__cell(&rows,
		    one ? alis__amount(need->amount[ALIS_CAUTIOUS])
		        : alis__null());
		alis__cell(&rows,
		    one ? alis__amount(need->amount[ALIS_LENIENT])
		        : alis__null());
		alis__cell(&rows, alis__bool(rule->at_most));
		alis__cell(&rows, alis__text(rule->source));
	}
	return alis__table(&rows);
}

static void book_fields(struct fields *fields,
    const struct alis_told_book *told, enum alis_language language)
{
	const struct alis_book *book = told->book;

	alis__field(
	    fields, "format", ALIS_STR(""), ALIS_FOR_MACHINES, alis__number(1));
	alis__field(fields, "id", SAID(language, "rule book"), ALIS_FOR_ALL,
	    alis__toned(book->id, ALIS_TONE_HEAD));
	alis__field(fields, "version", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__text(book->version));
	alis__field(fields, "title", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__text(book->title[language]));
	alis__field(fields, "origin", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__lit(alis__told_origin(book)));
	alis__field(fields, NULL, SAID(language, "from"), ALIS_FOR_PEOPLE,
	    alis__text(SAID(language, alis__told_origin(book))));
	alis__field(fields, "used", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__bool(told->used));
	alis__field(fields, "file", SAID(language, "file"), ALIS_FOR_ALL,
	    alis__text(book->src->name));
	alis__field(fields, "sha256", ALIS_STR("sha256"), ALIS_FOR_ALL,
	    alis__lit(book->sha256.text));
}

/* Whether a clause is asked for: all, or one requirement with the parameters
 * that it uses. */
static bool is_asked(const struct told_clause *clause, alis_str id,
    const struct alis_told_book *told)
{
	const struct alis_rules *rules = &told->books->rules;

	if (id.n == 0)
		return true;
	if (clause->sort == TOLD_REQUIREMENT)
		return alis_utf8_same(clause->id, id);
	for (size_t i = 0; i < rules->count && clause->sort == TOLD_PARAMETER;
	     i++) {
		const struct alis_rule *rule = &rules->rules[i];
		if (!alis_str_same(rule->book, told->book->id) ||
		    !alis_utf8_same(rule->id, id))
			continue;
		for (size_t k = 0; k < rule->parameter_count; k++)
			if (alis_str_same(rule->parameters[k]->id, clause->id))
				return true;
	}
	return false;
}

const struct alis_report *alis_report_of_book(const struct alis_told_book *told,
    alis_str id, enum alis_language language, struct alis_arena *mem)
{
	struct told_book all =
	    alis__told_book(told->books, told->book, language, mem);
	struct fields fields = alis__fields(mem);
	bool *shown = ALIS_NEW(mem, bool, all.count + 1);
	enum told_sort sort = TOLD_BOOK;
	size_t asked = 0;

	book_fields(&fields, told, language);
	for (size_t i = 0; i < all.count; i++) {
		const struct told_clause *clause = &all.clauses[i];
		shown[i] = is_asked(clause, id, told);
		if (!shown[i])
			continue;
		asked += clause->sort == TOLD_REQUIREMENT;
		if (clause->sort != TOLD_BOOK)
			alis__line(&fields, ALIS_STR(""), ALIS_TONE_PLAIN);
		if (clause->sort != sort) {
			sort = clause->sort;
			alis__line(&fields, SAID(language, headings[sort]),
			    ALIS_TONE_DIM);
			alis__line(&fields, ALIS_STR(""), ALIS_TONE_PLAIN);
		}
		clause_lines(&fields, clause, language);
	}
	if (id.n > 0 && asked == 0)
		return NULL;
	alis__field(&fields, "requirements", ALIS_STR(""), ALIS_FOR_MACHINES,
	    figures_table(told, id, mem));
	alis__field(&fields, "told", ALIS_STR(""), ALIS_FOR_MACHINES,
	    told_table(&all, shown, mem));
	return alis__report_masked(&fields);
}
