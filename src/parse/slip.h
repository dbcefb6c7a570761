/* SPDX-License-Identifier: MIT */
#ifndef PARSE_SLIP_H
#define PARSE_SLIP_H

/* Steps through what people write in place of what is read. */

#include "cursor.h"

#define WITH_PLAIN_BLANK \
	ALIS_TEXT("a no-break blank stands in it; write a plain blank")

/* Cut off the start of '*rest' what is asked for; false if it is not there. */
bool alis__take(alis_str *rest, const char *text);
bool alis__take_any(alis_str *rest, const char *const *texts, size_t n);
bool alis__take_blanks(alis_str *rest);
/* What people put between two days or times; blanks around it too. */
bool alis__take_to(alis_str *rest);

/* What of 'text' stands before 'rest', which is its end. */
alis_str alis__read_of(alis_str text, alis_str rest);
/* From the start of 'text' to the end of its line in the source; that need
 * not be the line read last. */
alis_str alis__line_from(const struct cursor *cur, alis_str text);

#endif
