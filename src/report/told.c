/* SPDX-License-Identifier: MIT */
#include "told.h"

#include <alis/guard.h>
#include <string.h>

/* ---- names ---- */

static const struct {
	const char *key;
	const char *label;
} aspects[] = {
#define TOLD_ROW(aspect, key, label) { key, ALIS_TEXT(label) },
	TOLD_ASPECTS(TOLD_ROW)
#undef TOLD_ROW
};

const char *alis__told_key(enum told_aspect aspect)
{
	return aspects[aspect].key;
}

const char *alis__told_sort_name(enum told_sort sort)
{
	static const char *const names[TOLD_SORT_COUNT] = {
		[TOLD_BOOK] = "rulebook",
		[TOLD_REQUIREMENT] = "requirement",
		[TOLD_PARAMETER] = "parameter",
		[TOLD_CATEGORY] = "category",
		[TOLD_CATALOGUE] = "catalogue",
		[TOLD_KIND] = "kind",
		[TOLD_BUDGET] = "budget",
	};

	return names[sort];
}

bool alis__told_is_for(const struct told *told, enum alis_language language)
{
	return told->language == ALIS_LANGUAGE_COUNT ||
	    told->language == language;
}

alis_str alis__told_label(const struct told *told, enum alis_language language,
    struct alis_arena *mem)
{
	static const char *const codes[ALIS_LANGUAGE_COUNT] = { " (nb)",
		" (nn)", " (en)" };
	alis_str label = SAID(language, aspects[told->aspect].label);

	if (alis__told_is_for(told, language))
		return label;
	return JOINED(mem, label, alis_str_of(codes[told->language]));
}

const char *alis__told_origin(const struct alis_book *book)
{
	return book->from_repository ? ALIS_TEXT("repository")
	                             : ALIS_TEXT("shipped");
}

alis_str alis__told_days(struct alis_days days, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	bool from = days.first != ALIS_DAY_MIN;
	bool to = days.last != ALIS_DAY_MAX;

	if (!from && !to)
		return ALIS_STR("");
	if (from)
		alis_out_day(&out, days.first);
	alis_out_lit(&out, "..");
	if (to)
		alis_out_day(&out, days.last);
	return alis_out_text(&out);
}

void alis__told_line(struct fields *fields, alis_str text)
{
	alis__field(
	    fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE, alis__prose(text));
}

/* ---- things said of a clause ---- */

static alis_str masked(const struct teller *teller, alis_str text)
{
	return teller->book->from_repository
	    ? alis_guard_masked(text, teller->mem)
	    : text;
}

static void add(struct teller *teller, struct told told)
{
	if (told.text.n == 0)
		return;
	/* The repository's own books are from outside, as journals are. */
	told.text = masked(teller, told.text);
	if (teller->count == teller->room) {
		size_t room = teller->room == 0 ? 16 : teller->room * 2;
		struct told *wider = ALIS_NEW(teller->mem, struct told, room);
		if (teller->count > 0)
			memcpy(wider, teller->told,
			    teller->count * sizeof(*wider));
		teller->told = wider;
		teller->room = room;
	}
	teller->told[teller->count++] = told;
}

void alis__tell(struct teller *teller, enum told_aspect aspect, alis_str text)
{
	add(teller, (struct told){ aspect, text, ALIS_LANGUAGE_COUNT });
}

/* A language in which the book is silent has the text of bokmål. */
void alis__tell_texts(
    struct teller *teller, enum told_aspect aspect, const alis_str *texts)
{
	const char *first = texts[ALIS_NB].at;

	for (int i = 0; i < ALIS_LANGUAGE_COUNT; i++) {
		struct told told = { aspect, texts[i], (enum alis_language)i };
		if (i == ALIS_NB && texts[teller->language].at == first)
			told.language = ALIS_LANGUAGE_COUNT;
		if (i == ALIS_NB || texts[i].at != first)
			add(teller, told);
	}
}

void alis__tell_filled(struct teller *teller, enum told_aspect aspect,
    const char *text, const alis_str *words, size_t n)
{
	alis__tell(teller, aspect,
	    alis_filled(
	        alis_said(teller->language, text), words, n, teller->mem));
}

/* "tjeneste:sykehjem" is "sykehjem" to whoever reads of service. */
static alis_str without_root(const struct teller *teller, alis_str account)
{
	alis_str root = teller->service->service;

	return account.n > root.n + 1 && account.at[root.n] == ':' &&
	        alis_account_within(account, root)
	    ? alis_str_from(account, root.n + 1)
	    : account;
}

alis_str alis__told_names(
    struct teller *teller, const struct alis_accounts *names, const char *sign)
{
	struct alis_out out = alis_out_memory(teller->mem);

	for (size_t i = 0; i < names->count; i++) {
		alis_out_lit(&out, i > 0 ? sign : "");
		alis_out_put(&out, without_root(teller, names->names[i]));
	}
	return alis_out_text(&out);
}

static alis_str amount_text(
    struct teller *teller, alis_amount amount, enum alis_unit unit)
{
	if (amount == ALIS_NO_LIMIT)
		return SAID(teller->language, "any amount");
	return alis_report_amount(amount, unit, teller->language, teller->mem);
}

alis_str alis__told_amount(
    struct teller *teller, const alis_amount *amounts, enum alis_unit unit)
{
	alis_str cautious = amount_text(teller, amounts[ALIS_CAUTIOUS], unit);

	if (amounts[ALIS_LENIENT] == amounts[ALIS_CAUTIOUS])
		return cautious;
	return FILLED(teller->mem,
	    alis_said(teller->language, "%1 (by the lenient reading %2)"),
	    cautious, amount_text(teller, amounts[ALIS_LENIENT], unit));
}

alis_str alis__told_percent(struct teller *teller, int32_t hundredths)
{
	return alis_report_amount((alis_amount)hundredths * (ALIS_ONE / 100),
	    ALIS_UNIT_PERCENT, teller->language, teller->mem);
}

alis_str alis__told_when(struct teller *teller, const struct alis_when *when)
{
	static const char *const texts[] = {
		[ALIS_BEFORE] = ALIS_TEXT("%1 before %2"),
		[ALIS_NO_LATER] = ALIS_TEXT("%1 no later than %2"),
		[ALIS_FROM] = ALIS_TEXT("%1 on %2 or later"),
		[ALIS_AFTER] = ALIS_TEXT("%1 after %2"),
	};

	if (when->milestone.n == 0)
		return ALIS_STR("");
	return FILLED(teller->mem,
	    alis_said(teller->language, texts[when->order]), when->milestone,
	    alis__day_text(when->day, teller->mem));
}

/* ---- the book itself ---- */

static void tell_leave(struct teller *teller)
{
	const struct alis_service *service = teller->service;
	alis_str days;

	if (service->tolerance == 0)
		return;
	days = alis_report_amount(
	    service->tolerance, ALIS_UNIT_DAY, teller->language, teller->mem);
	if (service->only_excess[ALIS_CAUTIOUS])
		TELL(teller, TOLD_LEAVE,
		    "deducted when all of it is over %1, and then what is over",
		    days);
	else if (service->only_excess[ALIS_LENIENT])
		TELL(teller, TOLD_LEAVE,
		    "deducted when all of it is over %1, and then all of it "
		    "(by the lenient reading what is over)",
		    days);
	else
		TELL(teller, TOLD_LEAVE,
		    "deducted when all of it is over %1, and then all of it",
		    days);
}

static void told_itself(struct teller *teller)
{
	const struct alis_book *book = teller->book;

	alis__tell_texts(teller, TOLD_TITLE, book->title);
	alis__tell(teller, TOLD_VERSION, book->version);
	alis__tell(
	    teller, TOLD_VALID, alis__told_days(book->days, teller->mem));
	alis__tell(teller, TOLD_CONVERTS, book->converts_to);
	tell_leave(teller);
	alis__tell(teller, TOLD_SOURCE, book->source);
}

/* ---- all clauses ---- */

/* Names are views of the source that they stand in. */
static bool is_own(const struct teller *teller, alis_str name)
{
	alis_str bytes = teller->book->src->bytes;

	return name.n > 0 && name.at >= bytes.at &&
	    name.at < bytes.at + bytes.n;
}

/* The list that is handed out, while it grows. */
struct list {
	struct told_clause *clauses;
	size_t count;
};

static void end_clause(struct teller *teller, struct list *list,
    enum told_sort sort, alis_str id, alis_str title)
{
	list->clauses[list->count++] = (struct told_clause){
		.sort = sort,
		.id = masked(teller, id),
		.title = masked(teller, title),
		.told = teller->told,
		.count = teller->count,
	};
	teller->told = NULL;
	teller->count = teller->room = 0;
}

static void tell_requirements(struct teller *teller, struct list *list)
{
	const struct alis_rules *rules = &teller->books->rules;

	for (size_t i = 0; i < rules->count; i++) {
		const struct alis_rule *rule = &rules->rules[i];
		if (!is_own(teller, rule->id))
			continue;
		alis__told_rule(teller, rule);
		end_clause(teller, list, TOLD_REQUIREMENT, rule->id,
		    rule->title[teller->language]);
	}
}

static void tell_parameters(struct teller *teller, struct list *list)
{
	for (size_t i = 0; i < teller->books->parameter_count; i++) {
		const struct alis_parameter *p = &teller->books->parameters[i];
		if (!is_own(teller, p->id))
			continue;
		alis__told_parameter(teller, p);
		end_clause(teller, list, TOLD_PARAMETER, p->id,
		    p->title[teller->language]);
	}
}

static void tell_categories(struct teller *teller, struct list *list)
{
	for (size_t i = 0; i < teller->books->category_count; i++) {
		const struct alis_category_word *word =
		    &teller->books->categories[i];
		alis_str id;
		if (!is_own(teller, word->clause->name))
			continue;
		id = word->clause->name;
		if (word->pattern != NULL)
			id = JOINED(teller->mem, id, ALIS_STR(" /"),
			    word->clause->pattern, ALIS_STR("/"));
		alis__told_category(teller, word);
		end_clause(teller, list, TOLD_CATEGORY, id, ALIS_STR(""));
	}
}

static void tell_catalogue(struct teller *teller, struct list *list)
{
	for (const struct alis_catalogue *c = teller->books->catalogue;
	     c != NULL; c = c->next) {
		alis_str id;
		if (!is_own(teller, c->clause->name))
			continue;
		id = c->clause->name;
		if (c->clause->pattern.at != NULL)
			id = JOINED(teller->mem, id, ALIS_STR(" /"),
			    c->clause->pattern, ALIS_STR("/"));
		alis__told_catalogue(teller, c);
		end_clause(teller, list, TOLD_CATALOGUE, id, ALIS_STR(""));
	}
}

static void tell_kinds(struct teller *teller, struct list *list)
{
	for (size_t i = 0; i < teller->books->kind_count; i++) {
		const struct alis_kind *kind = &teller->books->kinds[i];
		if (!is_own(teller, kind->word[ALIS_NB]))
			continue;
		alis__told_kind(teller, kind);
		end_clause(
		    teller, list, TOLD_KIND, kind->word[ALIS_NB], ALIS_STR(""));
	}
}

static void tell_budgets(struct teller *teller, struct list *list)
{
	for (const struct alis_budget *b = teller->book->budget; b != NULL;
	     b = b->next) {
		alis__told_budget(teller, b);
		end_clause(teller, list, TOLD_BUDGET, b->name,
		    b->title[teller->language]);
	}
}

static size_t clause_count(
    const struct alis_books *books, const struct alis_book *book)
{
	size_t n = 1 + books->rules.count + books->parameter_count +
	    books->category_count + books->kind_count;

	for (const struct alis_catalogue *c = books->catalogue; c != NULL;
	     c = c->next)
		n++;
	for (const struct alis_budget *b = book->budget; b != NULL; b = b->next)
		n++;
	return n;
}

struct told_book alis__told_book(const struct alis_books *books,
    const struct alis_book *book, enum alis_language language,
    struct alis_arena *mem)
{
	struct teller teller = {
		.books = books,
		.book = book,
		.service = book->service,
		.language = language,
		.mem = mem,
	};
	struct list list = {
		ALIS_NEW(mem, struct told_clause, clause_count(books, book)), 0
	};

	told_itself(&teller);
	end_clause(&teller, &list, TOLD_BOOK, book->id, book->title[language]);
	tell_requirements(&teller, &list);
	tell_parameters(&teller, &list);
	tell_categories(&teller, &list);
	tell_catalogue(&teller, &list);
	tell_kinds(&teller, &list);
	tell_budgets(&teller, &list);
	return (struct told_book){ list.clauses, list.count };
}
