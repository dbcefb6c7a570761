/* SPDX-License-Identifier: MIT */
#ifndef ALIS_FUZZ_MUTATE_H
#define ALIS_FUZZ_MUTATE_H

/*
 * mutate: how an input is changed into another that a reader gets further
 * with. lines.c knows parts, entries, lines and fields, tokens.c the tokens of
 * JSON; the Makefile says which a target has. Half of the time the bytes are
 * libFuzzer's to change, with its dictionary.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* libFuzzer's own changes, and what it asks of us. */
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);
size_t LLVMFuzzerCustomMutator(
    uint8_t *data, size_t size, size_t most, unsigned seed);
size_t LLVMFuzzerCustomCrossOver(const uint8_t *one, size_t one_size,
    const uint8_t *two, size_t two_size, uint8_t *out, size_t most,
    unsigned seed);

/* A stretch of an input. */
struct stretch {
	size_t from;
	size_t to;
};

/* The next of a row of numbers that look drawn, below 'n', which is not 0. */
static inline size_t draw(uint64_t *seed, size_t n)
{
	*seed = *seed * 6364136223846793005U + 1442695040888963407U;
	return (size_t)(*seed >> 33) % n;
}

/* Bytes to write, which may be a part of what is written to. */
struct piece {
	const uint8_t *at;
	size_t n;
};

/* Put a piece in the place of a stretch, in the room of 'most' bytes; the new
 * size, or the old one if it would not fit. */
static inline size_t put(uint8_t *data, size_t size, size_t most,
    struct stretch old, struct piece piece)
{
	uint8_t copy[4096];
	size_t n = piece.n;

	if (n > sizeof(copy) || size - (old.to - old.from) + n > most)
		return size;
	if (n > 0)
		memcpy(copy, piece.at, n);
	memmove(data + old.from + n, data + old.to, size - old.to);
	if (n > 0)
		memcpy(data + old.from, copy, n);
	return size - (old.to - old.from) + n;
}

#endif
