/* SPDX-License-Identifier: MIT */
#ifndef GUARD_SIEVE_H
#define GUARD_SIEVE_H

#include <alis/guard.h>

/*
 * The sieve: which lines may hold what the guard tells of. Only those are
 * looked at by the recognisers, which alone decide.
 *
 * A place is suspect by a few bytes around it. Whatever a recogniser finds has
 * a suspect place on its line (the argument stands at each test in sieve.c);
 * most suspect places lead to nothing.
 */

/* Whether the byte at 'at' is a suspect place. 'text' is of whole lines. */
bool alis__is_suspect(alis_str text, size_t at);

/* The first suspect place at 'from', the start of a line, or behind it; text.n
 * if there is none. 'way' must be one that this machine has. */
size_t alis__suspect_next(alis_str text, size_t from, enum alis_guard_way way);

/* ---- places.c: where 64 bytes may have suspect places ---- */

#define PLACES_WINDOW 64
#define PLACES_BEFORE 4 /* bytes on either side, seen but not judged */
#define PLACES_JUDGED (PLACES_WINDOW - 2 * PLACES_BEFORE)

/*
 * Go on from 'at' in steps of PLACES_JUDGED, to the first step before 'end' in
 * which a place may be suspect: '*bits' has those, bit 0 being that at 'at'.
 * Where none is, '*bits' is 0 and the result not before 'end'. The bytes from
 * PLACES_BEFORE before 'at' to a whole window behind each step must be there.
 */
typedef size_t alis__places(
    const char *bytes, size_t at, size_t end, uint64_t *bits);

/* NULL if this machine, or this way, has none. */
alis__places *alis__places_by(enum alis_guard_way way);

#endif
