/* SPDX-License-Identifier: MIT */
#ifndef PARSE_LETTERS_H
#define PARSE_LETTERS_H

/* Short words as numbers, which are compared at once. */

#include <alis/base.h>

#include <string.h>

/*
 * One to eight bytes as a number that no others of the same length have. What
 * stands beside them is not read, so they may be the last of a text; from four
 * bytes on two halves overlap.
 */
static inline uint64_t alis__letters(const char *at, size_t n)
{
	uint32_t head, tail;

	if (n < sizeof(head))
		return (uint64_t)(unsigned char)at[0] |
		    (uint64_t)(unsigned char)at[n / 2] << 8 |
		    (uint64_t)(unsigned char)at[n - 1] << 16;
	memcpy(&head, at, sizeof(head));
	memcpy(&tail, at + n - sizeof(tail), sizeof(tail));
	return (uint64_t)tail << 32 | head;
}

/* For a table of 1 << bits places. */
static inline size_t alis__letters_place(uint64_t letters, unsigned bits)
{
	return (size_t)(letters * UINT64_C(0x9E3779B97F4A7C15) >> (64 - bits));
}

#endif
