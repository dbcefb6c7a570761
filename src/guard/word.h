/* SPDX-License-Identifier: MIT */
#ifndef GUARD_WORD_H
#define GUARD_WORD_H

#include <alis/guard.h>

/* The word before or after a place, beyond one blank and at most a few signs
 * such as ':' or '('; empty at the end of the line and where '|' parts. */
alis_str alis__word_before(alis_str line, size_t at);
alis_str alis__word_after(alis_str line, size_t at);

/* What a word of letters goes on with, '_' and '-' too. */
bool alis__is_letter(char c);

/* A capital and a small letter after it, as names have. */
bool alis__is_name(alis_str word);

#endif
