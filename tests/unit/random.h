/* SPDX-License-Identifier: MIT */
#ifndef ALIS_UNIT_RANDOM_H
#define ALIS_UNIT_RANDOM_H

/* Numbers that look random and are the same everywhere, and texts with faults
 * made by them. */

#include <alis/base.h>

#include <string.h>

/* xorshift64*: the same numbers everywhere. */
static inline uint64_t test_random(uint64_t *seed)
{
	*seed ^= *seed >> 12;
	*seed ^= *seed << 25;
	*seed ^= *seed >> 27;
	return *seed * 0x2545F4914F6CDD1DU;
}

/* A number under 'limit', which is not 0. */
static inline size_t test_below(uint64_t *seed, size_t limit)
{
	return (size_t)(test_random(seed) >> 16) % (limit > 0 ? limit : 1);
}

/* Pieces that mean something somewhere. */
static const char *const pieces[] = { "2018-01-12", "..", "9999-12-31", "%",
	" t ", "15 poeng", "|", "*", "!", ":", "  ", "\t", "\n", "\r\n", "\n  ",
	";", "inkluder ", "alias a = b\n", "kontroll 2018-01-01 ", "=", "\xC3",
	"\xE2\x80\x8B", "\xC2\xA0", "999999999", ",", "-", "00:00-24:00 ",
	"\xEF\xBB\xBF", "regelverk: ", "tjeneste ", "$1", "/", "?" };

static inline size_t test_mutate(uint64_t *seed, char *text, size_t n)
{
	size_t at = test_below(seed, n + 1), length;
	const char *piece;

	switch (test_below(seed, 5)) {
	case 0: /* another byte */
		text[at] = (char)test_random(seed);
		return at == n ? n + 1 : n;
	case 1: /* a piece less */
		length = test_below(seed, 20);
		length = length > n - at ? n - at : length;
		memmove(text + at, text + at + length, n - at - length);
		return n - length;
	case 2: /* cut off */
		return test_below(seed, 8) == 0 ? at : n;
	case 3: /* a piece twice */
		length = test_below(seed, 40);
		length = length > n - at ? n - at : length;
		memmove(text + at + length, text + at, n - at);
		return n + length;
	default:
		piece = pieces[test_below(seed, ALIS_COUNT(pieces))];
		length = strlen(piece);
		memmove(text + at + length, text + at, n - at);
		memcpy(text + at, piece, length);
		return n + length;
	}
}

/* The text with one to eight faults. */
static inline alis_str test_mutant(
    uint64_t *seed, alis_str text, struct alis_arena *mem)
{
	size_t times = 1 + test_below(seed, 8);
	char *at = ALIS_NEW(mem, char, text.n + times * 40);
	size_t n = text.n;

	memcpy(at, text.at, n);
	for (size_t i = 0; i < times; i++)
		n = test_mutate(seed, at, n);
	return (alis_str){ at, n };
}

#endif
