/* SPDX-License-Identifier: MIT */
#ifndef QUERY_TERM_H
#define QUERY_TERM_H

/* A query as it was read: terms, one for each word. */

#include <alis/query.h>

enum prefix {
	PREFIX_TEXT, /* a word without one */
	PREFIX_KIND,
	PREFIX_ACCOUNT,
	PREFIX_MARK,
	PREFIX_DATE,
	PREFIX_TAG,
	PREFIX_AMOUNT,
	PREFIX_COUNT,
	PREFIX_NOT = PREFIX_COUNT, /* makes the term behind it its opposite */
};

enum relation {
	RELATION_SAME,
	RELATION_OVER,
	RELATION_FROM, /* ">=" */
	RELATION_UNDER,
	RELATION_TO, /* "<=" */
};

/* What of it is used the prefix says. */
struct term {
	enum prefix prefix;
	bool negated;
	alis_span span;                     /* of the whole term */
	alis_span value_span;               /* behind its prefix */
	alis_str value;                     /* a text is folded */
	const struct alis_pattern *pattern; /* in place of 'value', or NULL */
	const bool *kinds;                  /* one for each kind of the books */
	enum alis_mark mark;
	struct alis_period period;
	alis_str key;   /* its bokmål word if it is known */
	bool has_value; /* behind a key */
	enum relation relation;
	alis_amount amount;
	enum alis_unit unit; /* ALIS_UNIT_NONE: any */
};

struct alis_query {
	const struct alis_source *src; /* the words as one line */
	const struct alis_books *books;
	struct term *terms;
	size_t count;
};

/* Terms while they are being read. */
struct reader {
	const struct alis_source *src;
	const struct alis_journal *journal;
	const struct alis_books *books;
	struct alis_arena *mem;
	struct alis_diags *diags;
};

/* Complain of a part of the query; the first word is what stands there. */
struct alis_diag *alis__query_complain(
    const struct reader *reader, enum alis_code code, alis_span span);

/* Read what stands behind a prefix; what is wrong is told. */
void alis__value_read(const struct reader *reader, struct term *term);

/* Take "/.../" for a pattern. False if it is none; one that does not compile
 * is told, and then the term has no pattern. */
bool alis__pattern_read(
    const struct reader *reader, struct term *term, alis_str value);

#endif
