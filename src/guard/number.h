/* SPDX-License-Identifier: MIT */
#ifndef GUARD_NUMBER_H
#define GUARD_NUMBER_H

#include <alis/guard.h>

enum number_kind {
	NUMBER_NONE,
	NUMBER_ORDINARY,  /* fødselsnummer */
	NUMBER_D,         /* day + 40 */
	NUMBER_H,         /* month + 40 */
	NUMBER_SYNTHETIC, /* month + 80, or + 65 */
	NUMBER_FH,        /* begins with 8 or 9; no date in it */
};

struct number {
	enum number_kind kind;
	bool loose;    /* right only by the rule of those issued from 2032 */
	size_t length; /* in bytes; of NUMBER_NONE: of the run of digits */
};

/* The bytes of the digit that stands at 'at', ASCII or fullwidth; 0 if none
 * does. */
size_t alis__digit_at(alis_str text, size_t at, int *digit);

/* Look for an identity number at the first digit of a run. */
struct number alis__number_at(alis_str text, size_t at);

#endif
