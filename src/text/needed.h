/* SPDX-License-Identifier: MIT */
#ifndef TEXT_NEEDED_H
#define TEXT_NEEDED_H

/*
 * What a text must have for a pattern to be found in it, read off the pattern:
 * most texts lack it, and need not be searched.
 */

#include <alis/text.h>

#define NEEDED_MOST 8

struct needed {
	/* One of these, whatever its case; views of the pattern, in ASCII.
	 * None: nothing is known, and any text may do. */
	alis_str literals[NEEDED_MOST];
	uint32_t letters[NEEDED_MOST]; /* that each of them has */
	size_t count;
	/* One has a k or s, which two letters beyond ASCII are the same as. */
	bool has_twins;
};

/* Of a pattern as PCRE2 reads it with UTF, UCP and case ignored. In doubt it
 * needs nothing. */
struct needed alis__needed_by(alis_str pattern);

/* Whether a text has what is needed; false only if the pattern cannot be found
 * in it. */
bool alis__needed_in(const struct needed *needed, alis_str text);

#endif
