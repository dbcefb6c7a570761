/* SPDX-License-Identifier: MIT */
#ifndef AUDIT_DIFFER_H
#define AUDIT_DIFFER_H

/* What differs between two summaries, as findings for people. */

#include "words.h"

/* The list that is handed out, while it grows. */
struct findings {
	struct alis_arena *mem;
	struct alis_saying *at;
	size_t count;
	size_t room;
};

void alis__differs(struct findings *findings, struct alis_saying saying);

/* A text and its words, which live as long as the findings; one alone. */
#define ADD(findings, english, ...) \
	alis__differs(findings, \
	    (struct alis_saying){ \
	        .text = (english), .words = { __VA_ARGS__ } })
#define SAY(findings, english) \
	alis__differs(findings, (struct alis_saying){ .text = (english) })

/* Give the rows of each their mates in the other: those of the same key. A key
 * that stands twice in one of them finds a mate once. Cost: sorting, for what
 * comes from outside may have very many rows. */
void alis__rows_pair(
    struct rows *was, struct rows *anew, struct alis_arena *mem);
/* Each figure of two rows that is not the same is a finding. */
void alis__rows_compare(struct findings *findings, const struct rows *rows,
    const struct row *was, const struct row *anew);

/* Files with their ids: those of a summary, and those that there are. */
void alis__rows_compare_files(
    struct findings *findings, struct rows *was, struct rows *anew);

/* Null and an empty text are two things. */
bool alis__words_same(alis_str a, alis_str b);
alis_str alis__words_shown(alis_str word);
/* An id, short, unless that would make it the same as the 'other'. */
alis_str alis__words_short(alis_str id, alis_str other);

/* The first line by which two texts differ; the texts are not the same. */
void alis__differs_line(
    struct findings *findings, alis_str text, alis_str anew);

#endif
