/* SPDX-License-Identifier: MIT */
#ifndef PARSE_REST_H
#define PARSE_REST_H

/* Steps through a line whose blanks are known, for plain.c. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What is left of a line stays in registers, if all is one function. */
#define INLINE inline __attribute__((always_inline))

/* What is left of a line, or of a part of it; and where the line begins, with
 * the blanks among its first 64 bytes. */
struct rest {
	const char *at;
	const char *end;
	const char *line;
	uint64_t blanks;
};

static inline bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static inline bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Pass over blanks, or up to one if 'others'. The first 64 bytes of the line
 * are known; only where the run goes beyond those it is looked for. */
static INLINE void skip_run(struct rest *rest, bool others)
{
	size_t from = (size_t)(rest->at - rest->line);
	uint64_t ends = others ? rest->blanks : ~rest->blanks;

	if (from < 64 && ends >> from != 0) {
		rest->at += __builtin_ctzll(ends >> from);
		if (rest->at > rest->end)
			rest->at = rest->end;
		return;
	}
	while (rest->at < rest->end && is_blank(*rest->at) != others)
		rest->at++;
}

static INLINE void skip_blanks(struct rest *rest)
{
	skip_run(rest, false);
}

static INLINE void trim_end(struct rest *rest)
{
	while (rest->end > rest->at && is_blank(rest->end[-1]))
		rest->end--;
}

static INLINE bool starts_with_digit(const struct rest *rest)
{
	return rest->at < rest->end && is_digit(*rest->at);
}

#endif
