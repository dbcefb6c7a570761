/* SPDX-License-Identifier: MIT */
#ifndef REPORT_TOLD_H
#define REPORT_TOLD_H

/*
 * A rule book told in words for people, clause by clause: what is shown of a
 * book, and what two books are compared by, so that nothing that is shown can
 * change unseen.
 */

#include "build.h"

enum told_sort {
	TOLD_BOOK,
	TOLD_REQUIREMENT,
	TOLD_PARAMETER,
	TOLD_CATEGORY,
	TOLD_CATALOGUE,
	TOLD_KIND,
	TOLD_BUDGET,
	TOLD_SORT_COUNT
};

/* What of a clause is told: its key for machines, its label for people. */
#define TOLD_ASPECTS(X) \
	X(TITLE, "title", "title") \
	X(VERSION, "version", "version") \
	X(VALID, "valid", "valid") \
	X(CONVERTS, "converts_to", "taken over by") \
	X(LEAVE, "leave", "leave") \
	X(ORDER, "order", "order") \
	X(COUNTED, "counted", "counted") \
	X(NEEDED, "needed", "needed") \
	X(CAP, "cap", "cap") \
	X(FLOOR, "floor", "floor") \
	X(WHILE, "while", "at the same time") \
	X(WINDOW, "window", "when") \
	X(ONCE, "once", "once") \
	X(CONFIRMED, "confirmed_only", "confirmed") \
	X(QUESTION, "question", "left open") \
	X(READINGS, "readings", "two readings") \
	X(PARAMETERS, "parameters", "parameters") \
	X(VALUE, "value", "value") \
	X(ALONE, "alone", "by itself") \
	X(BESIDE, "beside", "beside other service") \
	X(DEDUCTED, "deducted", "deducted") \
	X(PATTERN, "pattern", "known by") \
	X(CONDITION, "condition", "condition") \
	X(GIVES, "gives", "gives") \
	X(WHY, "why", "why") \
	X(WORD, "word", "words") \
	X(PLURAL, "plural", "plural") \
	X(COUNTS_AS, "counts_as", "counts as") \
	X(DAYS, "days", "days") \
	X(UNITS, "units", "units") \
	X(FIELDS, "fields", "keys") \
	X(REQUIRED, "required", "required keys") \
	X(EXPECTED, "expected", "expected keys") \
	X(NAMES, "names", "names") \
	X(PAUSE, "longest_pause", "longest pause") \
	X(INCOME, "income", "income") \
	X(COST, "cost", "cost") \
	X(SUM, "sum", "in all") \
	X(REMARK, "remark", "remark") \
	X(SOURCE, "source", "source")

enum told_aspect {
#define TOLD_ENUM(aspect, key, label) TOLD_##aspect,
	TOLD_ASPECTS(TOLD_ENUM)
#undef TOLD_ENUM
};

/* One thing that a clause says. */
struct told {
	enum told_aspect aspect;
	alis_str text; /* in the reader's language, or as it is written */
	/* Of a text that the book has in each language: which; else
	 * ALIS_LANGUAGE_COUNT. */
	enum alis_language language;
};

struct told_clause {
	enum told_sort sort;
	alis_str id; /* which of its sort */
	alis_str title;
	const struct told *told;
	size_t count;
};

struct told_book {
	const struct told_clause *clauses; /* by sort, in the book's order */
	size_t count;
};

/* What 'book', one of 'books', says. */
struct told_book alis__told_book(const struct alis_books *books,
    const struct alis_book *book, enum alis_language language,
    struct alis_arena *mem);

/* "requirement", "parameter" ...: for machines. */
const char *alis__told_sort_name(enum told_sort sort);
const char *alis__told_key(enum told_aspect aspect);
/* The label in a language; with the language of the text behind it, if that
 * is not the reader's. In 'mem'. */
alis_str alis__told_label(const struct told *told, enum alis_language language,
    struct alis_arena *mem);
/* Whether a text is for a reader: his language, or none of three. */
bool alis__told_is_for(const struct told *told, enum alis_language language);
/* Where a book was found: "shipped", "repository". */
const char *alis__told_origin(const struct alis_book *book);
/* The days for which it is valid: "..2026-12-31"; empty: any. */
alis_str alis__told_days(struct alis_days days, struct alis_arena *mem);

/* A line for people, over several lines where the terminal is narrow. */
void alis__told_line(struct fields *fields, alis_str text);
/* Which results move between two runs of one journal; NULL: there is none. */
void alis__told_results(struct fields *fields, const struct alis_run *was,
    const struct alis_run *is, enum alis_language language);

/* ---- for those who tell of a clause ---- */

struct teller {
	const struct alis_books *books;
	const struct alis_book *book;
	const struct alis_service *service; /* the book's */
	enum alis_language language;
	struct alis_arena *mem;
	/* Of the clause that is being told. */
	struct told *told;
	size_t count;
	size_t room;
};

/* Say a thing, if it is not empty; 'text' lives as long. */
void alis__tell(struct teller *teller, enum told_aspect aspect, alis_str text);
/* Say a text that the book has in three languages. */
void alis__tell_texts(
    struct teller *teller, enum told_aspect aspect, const alis_str *texts);
/* Say a sentence: TELL(teller, aspect, text, word ...). */
#define TELL(teller, aspect, ...) \
	alis__tell_filled((teller), (aspect), ALIS_FIRST_(__VA_ARGS__, 0), \
	    ALIS_WORDS_(__VA_ARGS__, { NULL, 0 }))
void alis__tell_filled(struct teller *teller, enum told_aspect aspect,
    const char *text, const alis_str *words, size_t n);

/* Names joined by a sign; those of services without the account above them. */
alis_str alis__told_names(
    struct teller *teller, const struct alis_accounts *names, const char *sign);
/* An amount; and the lenient one, where it is another. */
alis_str alis__told_amount(
    struct teller *teller, const alis_amount *amounts, enum alis_unit unit);
/* "50 %", of hundredths of a percent. */
alis_str alis__told_percent(struct teller *teller, int32_t hundredths);
/* "autorisasjon before 2018-01-01" */
alis_str alis__told_when(struct teller *teller, const struct alis_when *when);

void alis__told_rule(struct teller *teller, const struct alis_rule *rule);
void alis__told_category(
    struct teller *teller, const struct alis_category_word *word);
void alis__told_kind(struct teller *teller, const struct alis_kind *kind);
void alis__told_catalogue(
    struct teller *teller, const struct alis_catalogue *clause);
void alis__told_parameter(
    struct teller *teller, const struct alis_parameter *parameter);
void alis__told_budget(struct teller *teller, const struct alis_budget *budget);

#endif
