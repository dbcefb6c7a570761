/* SPDX-License-Identifier: MIT */
#ifndef AUDIT_WORDS_H
#define AUDIT_WORDS_H

/* JSON of known columns, as words: two of them are compared word by word, and
 * a word is shown to people as it was found. */

#include <alis/audit.h>
#include <jansson.h>

#define FIGURES_MOST 14
#define SHOWN_MOST   60 /* columns of what was found, in a finding */

enum kind {
	KIND_TEXT,
	KIND_TEXT_OR_NULL,
	KIND_DAY,
	KIND_DAY_OR_NULL,
	KIND_COUNT,
	KIND_TRUTH,
	KIND_OBJECT,
	KIND_LIST,
	KIND_COUNT_OF_KINDS
};

struct column {
	const char *name;
	enum kind kind;
};

struct row {
	alis_str key;                   /* "legevakt"; of a single row, "" */
	alis_str figures[FIGURES_MOST]; /* JSON's null has no address */
	const struct row *mate;         /* in the other summary, or NULL */
};

/* A list of the summary, or one of its objects as a single row. */
struct rows {
	const struct column *columns; /* without the key */
	size_t column_count;
	const char *const *others; /* keys that are no column's; NULL ends */
	struct row *rows;
	size_t count;
};

/* A key that no summary has. */
struct unknown {
	alis_str place; /* "requirements[3].approved", shortened */
	const struct unknown *next;
};

#define ROWS(columns, others) \
	((struct rows){ columns, ALIS_COUNT(columns), others, NULL, 0 })

/* Remembers the first fault: what is wrong after it may follow from it. */
struct reader {
	struct alis_arena *mem;
	const char *where; /* the list or object that is read; "": the whole */
	bool listed;
	size_t row;
	struct alis_saying why;
	const struct unknown **end; /* where the next unknown key goes */
};

/* Parse it; NULL, with the reason told, if it cannot be or is larger than
 * 'most' MiB. To be let go of with json_decref. */
json_t *alis__words_load(struct reader *reader, alis_str json, size_t most);
/* Whether its format is the one that can be read; else that is told. */
bool alis__words_format(
    struct reader *reader, const json_t *root, json_int_t format);
/* A member of an object that stands at 'where'. */
json_t *alis__words_member(struct reader *reader, const json_t *object,
    const char *where, const char *key, enum kind kind);
/* A member as a word; nothing points into the JSON. */
alis_str alis__words_read(struct reader *reader, const json_t *object,
    const char *key, enum kind kind);
/* An object as a table of one row. */
void alis__words_object(struct reader *reader, json_t *object,
    const char *where, struct rows *rows);
/* A list of objects; 'where' is its place from the top, for the one who looks
 * for it. */
void alis__words_list(struct reader *reader, const json_t *list,
    const char *where, const char *key, struct rows *rows);

#endif
