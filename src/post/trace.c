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

/* Whether all letters of a text that are not ASCII fold by that bit alone, and
 * do not compose with each other. */
static bool is_latin(alis_str text)
{
	const unsigned char *at = (const unsigned char *)text.at;

	for (size_t i = 0; i < text.n; i++) {
		if (at[i] < 0x80)
			continue;
		if (at[i] != LATIN || ++i == text.n || at[i] == SHARP_S ||
		    (at[i] & 0xC0) != 0x80)
			return false;
	}
	return true;
}

/* One to seven bytes as a number; of four and more the halves overlap. */
static uint64_t few_letters(const char *at, size_t n)
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

/* Of a text that is folded, or whose letters need no table to be: eight bytes
 * at a time, of which the last may overlap. '*high' has what is not ASCII. */
static uint64_t trace_letters(alis_str text, uint64_t *high)
{
	uint64_t trace = text.n, word;

	*high = 0;
	if (text.n == 0)
		return trace;
	if (text.n < sizeof(word)) {
		*high = few_letters(text.at, text.n) & HIGH;
		return alis__trace_add(
		    trace, few_letters(text.at, text.n) | CASE);
	}
	for (size_t i = 0; i < text.n; i += sizeof(word)) {
		size_t at =
		    text.n - i < sizeof(word) ? text.n - sizeof(word) : i;
		memcpy(&word, text.at + at, sizeof(word));
		*high |= word & HIGH;
		trace = alis__trace_add(trace, word | CASE);
	}
	return trace;
}

uint64_t alis__trace_of(alis_str text)
{
	struct alis_arena mem = { 0 };
	uint64_t high, trace = trace_letters(text, &high);

	if (high == 0 || is_latin(text))
		return trace;
	trace = trace_letters(alis_utf8_fold(text, &mem), &high);
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
