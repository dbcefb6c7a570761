/* SPDX-License-Identifier: MIT */
#ifndef REPORT_BUILD_H
#define REPORT_BUILD_H

/* Fields and rows, one after the other. */

#include <alis/report.h>

/* A report while its fields are being added. */
struct fields {
	struct alis_arena *mem;
	struct alis_field *at;
	size_t count;
	size_t room;
};

struct fields alis__fields(struct alis_arena *mem);
void alis__field(struct fields *fields, const char *key, alis_str title,
    enum alis_for audience, struct alis_cell cell);
/* A line of its own for people. */
void alis__line(struct fields *fields, alis_str text, enum alis_tone tone);
/* The same, on as many lines as it needs. */
void alis__sentence(struct fields *fields, alis_str text, enum alis_tone tone);
/* A line that says that a query fits nothing, where an empty table would be. */
void alis__nothing(struct fields *fields, enum alis_language language);
const struct alis_report *alis__report(struct fields *fields);
/* The same with every identity number in its texts masked. */
const struct alis_report *alis__report_masked(struct fields *fields);

/* A table with room for 'most' rows; each row is filled cell by cell. */
struct rows {
	struct alis_table *table;
	struct alis_cell *cells;
	size_t used; /* cells */
	size_t room;
};

struct rows alis__rows(const struct alis_column *columns, size_t column_count,
    size_t most, struct alis_arena *mem);
void alis__cell(struct rows *rows, struct alis_cell cell);

/* A table of so many rows that are made when they are asked for. */
struct alis_cell alis__made(const struct alis_column *columns,
    size_t column_count, size_t row_count, struct alis_row_source source,
    struct alis_arena *mem);

struct alis_cell alis__null(void);
struct alis_cell alis__text(alis_str text);
struct alis_cell alis__lit(const char *text);
/* Text that goes on over several lines where there is no room on one. */
struct alis_cell alis__prose(alis_str text);
struct alis_cell alis__toned(alis_str text, enum alis_tone tone);
struct alis_cell alis__number(int64_t count);
struct alis_cell alis__bool(bool value);
struct alis_cell alis__amount(alis_amount amount);
/* Null for ALIS_DAY_NONE and a period that is running. */
struct alis_cell alis__day(alis_day day);
struct alis_cell alis__table(const struct rows *rows);

/* Some texts in a row, in 'mem'. */
alis_str alis__joined(struct alis_arena *mem, size_t n, const alis_str *parts);
#define JOINED(mem, ...) \
	alis__joined(mem, \
	    sizeof((alis_str[]){ __VA_ARGS__ }) / sizeof(alis_str), \
	    (alis_str[]){ __VA_ARGS__ })

/* An English text in a language. */
#define SAID(language, text) alis_str_of(alis_said((language), (text)))
/* A text that is said already, with its words in place. */
#define FILLED(mem, text, ...) \
	alis_filled((text), (alis_str[]){ __VA_ARGS__ }, \
	    sizeof((alis_str[]){ __VA_ARGS__ }) / sizeof(alis_str), (mem))

/* For a static table: a title in English. */
#define TITLE(text) \
	{ \
		"" text, sizeof(text) - 1 \
	}
/* The columns with their titles in a language. */
const struct alis_column *alis__titled(const struct alis_column *columns,
    size_t count, enum alis_language language, struct alis_arena *mem);

/* Digits in groups of three, as money is read. */
void alis__put_grouped(struct alis_out *out, int64_t n);
alis_str alis__count_text(int64_t count, struct alis_arena *mem);
/* An amount with a decimal point, as the language writes it. */
alis_str alis__figures(
    alis_str amount, enum alis_language language, struct alis_arena *mem);
/* "26 shifts": an amount in plain words. */
alis_str alis__plain_amount(alis_amount amount, enum alis_unit unit,
    enum alis_language language, struct alis_arena *mem);
alis_str alis__day_text(alis_day day, struct alis_arena *mem);
/* FILE:LINE of an entry. */
alis_str alis__entry_place(
    const struct alis_entry *entry, struct alis_arena *mem);
/* A requirement's state, for people. */
alis_str alis__state_text(enum alis_state state, enum alis_language language);
/* What a person calls a requirement: its id; "book:id" where another book has
 * one of the same id. */
alis_str alis__requirement_name(const struct alis_run *run,
    const struct alis_rule *rule, struct alis_arena *mem);
/* The day that status shows: behind a sign that says by what, the forecast. */
alis_str alis__forecast_text(
    const struct alis_status *status, struct alis_arena *mem);
/* "Kari Nordmann, Masfjorden · 2018-12-31" */
void alis__head_line(struct fields *fields, const struct alis_run *run,
    enum alis_language language);
/* The day of a commit; or words, where nobody can have meant what it claims. */
alis_str alis__commit_day_text(
    alis_str when, enum alis_language language, struct alis_arena *mem);
/* "*", "!" or nothing. */
alis_str alis__mark_text(enum alis_mark mark);
/* The day or period of an entry: "2018-01-05", "2018-01-05..". */
alis_str alis__days_text(
    const struct alis_entry *entry, struct alis_arena *mem);

/* ---- names that are the same to a person ---- */

/* Names in folded order, each once, as it was first written; 'of' says which
 * of them each of those given is. */
struct names {
	const uint32_t *of;
	const alis_str *at;
	size_t count;
};

/* Cost: of a look into a table for each, and of sorting what is left when each
 * spelling is there once. */
struct names alis__names(
    const alis_str *given, size_t count, struct alis_arena *mem);

/* Names as they are spelled, each once, in the order they came; for millions
 * of few names. All zero at first, but for 'mem'. */
struct spellings {
	struct alis_arena *mem;
	alis_str *at;
	size_t count;
	uint32_t *slots; /* a table by hash, with numbers from 1 */
	size_t room;     /* of it */
	alis_str last;
	uint32_t last_number;
};

/* The number of a spelling, from 0. */
uint32_t alis__spelling(struct spellings *spellings, alis_str s);
/* The names that they are; 'of' says it by the numbers of the spellings. */
struct names alis__names_of(const struct spellings *spellings);

#endif
