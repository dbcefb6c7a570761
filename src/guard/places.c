/* SPDX-License-Identifier: MIT */
#include "sieve.h"

#if defined(__x86_64__)

#include <immintrin.h>

/* One bit for each byte of a window: whether it is of a class. */
struct classes {
	uint64_t digit;
	uint64_t sign;  /* '-', '.' or '/' */
	uint64_t blank; /* ' ' */
	uint64_t line;  /* '\n' */
	uint64_t p;     /* of either case */
	uint64_t at;    /* 'a' or 't' of either case */
	uint64_t high;  /* no ASCII */
	uint64_t wide;  /* 0xEF */
};

/*
 * What alis__is_suspect says of a place, with less of it: every bit that it
 * would say yes to is set, for the bytes that have PLACES_BEFORE others on
 * either side. x >> n is "n bytes behind it", x << 1 "right before it".
 */
static inline uint64_t places(const struct classes *c)
{
	uint64_t d = c->digit, s = c->blank, g = c->sign, h = c->high;
	uint64_t number = d & d >> 1 & d >> 2 & d >> 3 & d >> 4 & ~(d << 1);
	uint64_t phone = d & s >> 1 & d >> 2 & d >> 3 & (s | h) >> 4;
	uint64_t birth = d & g >> 1 & d >> 2 & (g >> 3 | (d >> 3 & g >> 4));
	/* The digits at the margin: a one that is added to the first of a run
	 * is carried through all of it. */
	uint64_t margin = ((d + (d & c->line << 1)) ^ d) & d;
	uint64_t all = number | phone | (birth & ~margin) | (d & h >> 1) |
	    (c->p & c->at >> 1) | c->wide;

	return all >> PLACES_BEFORE & (((uint64_t)1 << PLACES_JUDGED) - 1);
}

/* ---- 16 bytes at a time, which every such processor has ---- */

static inline uint64_t bits16(__m128i is, unsigned at)
{
	return (uint64_t)(uint32_t)_mm_movemask_epi8(is) << at;
}

/* From 'first' on, 'count' of them; bytes are compared as if signed. */
static inline __m128i range16(__m128i c, char first, char count)
{
	__m128i moved = _mm_add_epi8(c, _mm_set1_epi8((char)(-128 - first)));

	return _mm_cmpgt_epi8(_mm_set1_epi8((char)(-128 + count)), moved);
}

static inline __m128i is16(__m128i c, char one)
{
	return _mm_cmpeq_epi8(c, _mm_set1_epi8(one));
}

static inline void classes16(
    const char *bytes, unsigned at, struct classes *all)
{
	__m128i c = _mm_loadu_si128((const void *)(bytes + at));
	__m128i small = _mm_or_si128(c, _mm_set1_epi8(0x20));

	all->digit |= bits16(range16(c, '0', 10), at);
	all->sign |= bits16(range16(c, '-', 3), at);
	all->blank |= bits16(is16(c, ' '), at);
	all->line |= bits16(is16(c, '\n'), at);
	all->p |= bits16(is16(small, 'p'), at);
	all->at |= bits16(_mm_or_si128(is16(small, 'a'), is16(small, 't')), at);
	all->high |= bits16(c, at);
	all->wide |= bits16(is16(c, (char)0xEF), at);
}

static size_t places_by_16(
    const char *bytes, size_t at, size_t end, uint64_t *bits)
{
	for (*bits = 0; at < end; at += PLACES_JUDGED) {
		struct classes all = { 0 };
		for (unsigned i = 0; i < PLACES_WINDOW; i += 16)
			classes16(bytes + at - PLACES_BEFORE, i, &all);
		*bits = places(&all);
		if (*bits != 0)
			break;
	}
	return at;
}

/* ---- the same by 32, which most have (AVX2) ---- */

#define WITH_32 __attribute__((target("avx2")))

WITH_32 static inline uint64_t bits32(__m256i is, unsigned at)
{
	return (uint64_t)(uint32_t)_mm256_movemask_epi8(is) << at;
}

WITH_32 static inline __m256i range32(__m256i c, char first, char count)
{
	__m256i moved =
	    _mm256_add_epi8(c, _mm256_set1_epi8((char)(-128 - first)));

	return _mm256_cmpgt_epi8(_mm256_set1_epi8((char)(-128 + count)), moved);
}

WITH_32 static inline __m256i is32(__m256i c, char one)
{
	return _mm256_cmpeq_epi8(c, _mm256_set1_epi8(one));
}

WITH_32 static inline void classes32(
    const char *bytes, unsigned at, struct classes *all)
{
	__m256i c = _mm256_loadu_si256((const void *)(bytes + at));
	__m256i small = _mm256_or_si256(c, _mm256_set1_epi8(0x20));

	all->digit |= bits32(range32(c, '0', 10), at);
	all->sign |= bits32(range32(c, '-', 3), at);
	all->blank |= bits32(is32(c, ' '), at);
	all->line |= bits32(is32(c, '\n'), at);
	all->p |= bits32(is32(small, 'p'), at);
	all->at |=
	    bits32(_mm256_or_si256(is32(small, 'a'), is32(small, 't')), at);
	all->high |= bits32(c, at);
	all->wide |= bits32(is32(c, (char)0xEF), at);
}

WITH_32 static size_t places_by_32(
    const char *bytes, size_t at, size_t end, uint64_t *bits)
{
	for (*bits = 0; at < end; at += PLACES_JUDGED) {
		struct classes all = { 0 };
		classes32(bytes + at - PLACES_BEFORE, 0, &all);
		classes32(bytes + at - PLACES_BEFORE, 32, &all);
		*bits = places(&all);
		if (*bits != 0)
			break;
	}
	return at;
}

alis__places *alis__places_by(enum alis_guard_way way)
{
	switch (way) {
	case ALIS_GUARD_BY_16:
		return places_by_16;
	case ALIS_GUARD_BY_32:
		return alis_cpu_has_avx2() ? places_by_32 : NULL;
	default:
		return NULL;
	}
}

#else

alis__places *alis__places_by(enum alis_guard_way way)
{
	(void)way;
	return NULL;
}

#endif
