/* SPDX-License-Identifier: MIT */
#ifndef GUARD_PERSON_H
#define GUARD_PERSON_H

#include <alis/guard.h>

/*
 * What may tell of a person, found at one place of a line. Each returns the
 * length in bytes of what was found, or 0.
 */

/* A Norwegian telephone number; 'at' is the first digit of a run. */
size_t alis__phone_at(alis_str line, size_t at);

/* The bytes of a blank that may part its groups: plain, no-break, narrow. */
size_t alis__blank_at(alis_str line, size_t at);

/* A date of birth beside a name; 'at' is the first digit of a run. */
size_t alis__birth_at(alis_str line, size_t at, alis_day today);

/* A word for a patient, and a name after it; '*word' is the word. 'at' is the
 * first letter of a word. */
size_t alis__patient_at(alis_str line, size_t at, alis_str *word);

#endif
