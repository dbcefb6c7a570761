/* SPDX-License-Identifier: MIT */
#include "facts.h"

#include <stdlib.h>
#include <string.h>

/* In each byte the bit by which capitals differ from small letters, those of
 * two bytes from U+00C0 to U+00FE, too; and the one that ASCII has not. */
#define CASE UINT64_C(0x2020202020202020)
#define HIGH UINT64_C(0x8080808080808080)

/* The first byte of such letters; behind it, the one that folds to two. */
#define LATIN   0xC3
#define SHARP_S 0x9F

/* A multiplication by 2^64 over the golden ratio (Knuth, The Art of Computer
 * Programming 3, 6.4), its upper half put upon the lower. */
uint64_t alis__trace_add(uint64_t trace, uint64_t more)
{
	trace = (trace ^ more) * UINT64_C(0x9E3779B97F4A7C15);
	return trace ^ trace >> 32;
}

/* Whether the bytes from..to of a text are of letters that fold by that bit
 * alone, and do not compose with each other. */
static bool is_latin(alis_str text, size_t from, size_t to)
{
	const unsigned char *at = (const unsigned char *)text.at;

	for (size_t i = from; i < to; i++) {
		size_t second = at[i] == LATIN ? i + 1 : i;
		if (at[i] < 0x80)
			continue;
		if (second == 0 || second == text.n ||
		    at[second - 1] != LATIN || at[second] == SHARP_S ||
		    (at[second] & 0xC0) != 0x80)
			return false;
	}
	return true;
}

/* Up to eight bytes from a place on. */
static uint64_t word_at(alis_str text, size_t at)
{
	size_t left = text.n - at;
	uint64_t word = 0;

	if (left >= sizeof(word))
		memcpy(&word, text.at + at, sizeof(word));
	else
		memcpy(&word, text.at + at, left);
	return word;
}

/* Of a text that is folded, or whose letters need no table to be. */
static uint64_t trace_words(alis_str text)
{
	uint64_t trace = text.n;

	for (size_t i = 0; i < text.n; i += sizeof(uint64_t))
		trace = alis__trace_add(trace, word_at(text, i) | CASE);
	return trace;
}

/* False if the text has to be folded first. */
static bool trace_plain(alis_str text, uint64_t *trace)
{
	*trace = text.n;
	for (size_t i = 0; i < text.n; i += sizeof(uint64_t)) {
		uint64_t word = word_at(text, i);
		size_t to = i + sizeof(word);
		if ((word & HIGH) != 0 &&
		    !is_latin(text, i, to < text.n ? to : text.n))
			return false;
		*trace = alis__trace_add(*trace, word | CASE);
	}
	return true;
}

uint64_t alis__trace_of(alis_str text)
{
	struct alis_arena mem = { 0 };
	uint64_t trace;

	if (trace_plain(text, &trace))
		return trace;
	trace = trace_words(alis_utf8_fold(text, &mem));
	alis_arena_release(&mem);
	return trace;
}

/* ---- aliases ---- */

static int by_trace(const void *left, const void *right)
{
	const uint64_t *a = left, *b = right;

	return (*a > *b) - (*a < *b);
}

void alis__aliases_begin(struct poster *poster)
{
	const struct alis_journal *journal = poster->journal;
	uint64_t *traces =
	    ALIS_NEW(poster->mem, uint64_t, journal->alias_count + 1);

	for (size_t i = 0; i < journal->alias_count; i++)
		traces[i] = alis__trace_of(journal->aliases[i]->name);
	qsort(traces, journal->alias_count, sizeof(*traces), by_trace);
	poster->aliases = traces;
}

alis_str alis__renamed(
    const struct poster *poster, alis_str name, uint64_t trace)
{
	size_t count = poster->journal->alias_count;

	if (count == 0 ||
	    bsearch(&trace, poster->aliases, count, sizeof(trace), by_trace) ==
	        NULL)
		return name;
	return alis_journal_renamed(poster->journal, name);
}
