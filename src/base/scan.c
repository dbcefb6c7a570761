/* SPDX-License-Identifier: MIT */
#include <alis/base.h>

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>
#endif

/*
 * Looking through lines, many bytes at a time. Each way to do it says for a
 * step of bytes which of them are what, as bits; the rest is common to all. The
 * plain one says the same a byte at a time, and the others are tested against
 * it.
 */

#define STEP_MOST 32

/*
 * The length of a character none of whose like is hidden, by its first byte; 0
 * if that has to be asked: U+00C0 to U+033F and U+0380 to U+05FF are the
 * letters of Europe, U+4000 to U+9FFF signs of China and Japan.
 */
static size_t seen_length(char first)
{
	unsigned char c = (unsigned char)first;

	if (c >= 0xC3 && c <= 0xD7 && c != 0xCD)
		return 2;
	return c >= 0xE4 && c <= 0xE9 ? 3 : 0;
}

/* The length of the character at 'at', all of which can be seen; else 0. */
static size_t fit_length(const char *at, const char *end)
{
	alis_str text = { at, (size_t)(end - at) };
	int32_t point;
	size_t n = seen_length(at[0]);

	if (n > 0)
		return text.n >= n && (at[1] & 0xC0) == 0x80 &&
		        (at[n - 1] & 0xC0) == 0x80
		    ? n
		    : 0;
	n = alis_utf8_read(text, &point);
	return n == 0 || alis_utf8_hidden(point) ? 0 : n;
}

static void scan_plain(
    const char *at, const char *end, struct alis_scanned *line)
{
	size_t n = (size_t)(end - at), i = 0;
	bool is_fit = true;

	line->bar = line->semicolon = line->control = SIZE_MAX;
	line->blanks = 0;
	for (size_t length; i < n && at[i] != '\n'; i += length) {
		unsigned char c = (unsigned char)at[i];
		length = 1;
		if (i < 64 && (c == ' ' || c == '\t'))
			line->blanks |= UINT64_C(1) << i;
		if (c == '|' && i < line->bar)
			line->bar = i;
		else if (c == ';' && i < line->semicolon)
			line->semicolon = i;
		else if ((c < 0x20 || c == 0x7F) && i < line->control)
			line->control = i;
		else if (c >= 0x80 && is_fit) {
			length = fit_length(at + i, end);
			is_fit = length > 0;
			length = is_fit ? length : 1;
		}
	}
	line->n = i;
	line->is_fit = is_fit;
}

/*
 * Which of a step's bytes are what. The first byte has the lowest bits, and
 * each byte has 1 << shift of them, of which one or all are set.
 */
struct masks {
	uint64_t feed, bar, semicolon, control, beyond, blank;
};

struct way {
	struct masks (*look)(const char *at);
	unsigned step;
	unsigned shift;
};

/* The bits of all bytes from number n on; there are no more than 64 bits. */
static inline uint64_t bits_from(struct way way, size_t n)
{
	return n << way.shift >= 64 ? 0 : ~UINT64_C(0) << (n << way.shift);
}

static inline size_t first_of(struct way way, uint64_t bits)
{
	return (size_t)__builtin_ctzll(bits) >> way.shift;
}

static inline void note(struct way way, uint64_t bits, size_t at, size_t *first)
{
	if (bits != 0 && *first == SIZE_MAX)
		*first = at + first_of(way, bits);
}

/* Whether all characters whose bytes are 'beyond' ASCII can be seen; 'behind'
 * is how far that is known already. */
static inline bool all_fit(struct way way, uint64_t beyond, const char *at,
    const char *end, const char **behind)
{
	if (*behind > at)
		beyond &= bits_from(way, (size_t)(*behind - at));
	while (beyond != 0) {
		const char *letter = at + first_of(way, beyond);
		size_t n = fit_length(letter, end);
		if (n == 0)
			return false;
		*behind = letter + n;
		beyond &= bits_from(way, (size_t)(*behind - at));
	}
	return true;
}

/* A bit for each byte, where a step has more. */
static inline uint64_t one_each(struct way way, uint64_t bits)
{
	uint64_t each = 0;

	if (way.shift == 0)
		return bits;
	while (bits != 0) {
		size_t i = first_of(way, bits);
		each |= UINT64_C(1) << i;
		bits &= bits_from(way, i + 1);
	}
	return each;
}

static inline __attribute__((always_inline)) void scan_by(
    struct way way, const char *at, const char *end, struct alis_scanned *line)
{
	const char *behind = at;
	size_t n = (size_t)(end - at);
	struct alis_scanned found = { n, SIZE_MAX, SIZE_MAX, SIZE_MAX, 0,
		true };

	for (size_t i = 0; i <= n; i += way.step) {
		char last[STEP_MOST];
		const char *step = at + i;
		struct masks m;
		uint64_t inside;
		/* Nothing is read behind the end: line feeds stand there. */
		if (n - i < way.step) {
			memset(last, '\n', sizeof(last));
			memcpy(last, at + i, n - i);
			step = last;
		}
		m = way.look(step);
		inside = (m.feed & -m.feed) - 1; /* all, if there is none */
		if (i < 64)
			found.blanks |= one_each(way, m.blank & inside) << i;
		note(way, m.bar & inside, i, &found.bar);
		if (((m.semicolon | m.control) & inside) != 0) {
			note(way, m.semicolon & inside, i, &found.semicolon);
			note(way, m.control & inside, i, &found.control);
		}
		if ((m.beyond & inside) != 0 && found.is_fit)
			found.is_fit = all_fit(
			    way, m.beyond & inside, at + i, end, &behind);
		if (m.feed != 0) {
			found.n = i + first_of(way, m.feed);
			break;
		}
	}
	*line = found;
}

/* ---- eight bytes in a word ---- */

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__

#define EACH(byte) (UINT64_C(0x0101010101010101) * (byte))

/* The top bit of each byte that is 0: no carry leaves a byte. */
static inline uint64_t zeros(uint64_t word)
{
	return ~(((word & EACH(0x7F)) + EACH(0x7F)) | word | EACH(0x7F));
}

static inline struct masks look_word(const char *at)
{
	uint64_t word, feed;

	memcpy(&word, at, sizeof(word));
	feed = zeros(word ^ EACH('\n'));
	return (struct masks){
		.feed = feed,
		.bar = zeros(word ^ EACH('|')),
		.semicolon = zeros(word ^ EACH(';')),
		.control = zeros(word & EACH(0xE0)) | zeros(word ^ EACH(0x7F)),
		.beyond = word & EACH(0x80),
		.blank = zeros(word ^ EACH(' ')) | zeros(word ^ EACH('\t')),
	};
}

static void scan_words(
    const char *at, const char *end, struct alis_scanned *line)
{
	scan_by((struct way){ look_word, 8, 3 }, at, end, line);
}

#endif

/* ---- vectors ---- */

#if defined(__x86_64__)

static inline struct masks look_sse2(const char *at)
{
	__m128i v = _mm_loadu_si128((const __m128i *)(const void *)at);
	/* Bytes are signed here: those beyond ASCII are less, too. */
	unsigned beyond = (unsigned)_mm_movemask_epi8(v);
	__m128i low = _mm_or_si128(_mm_cmplt_epi8(v, _mm_set1_epi8(0x20)),
	    _mm_cmpeq_epi8(v, _mm_set1_epi8(0x7F)));

#define IS(c) (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_set1_epi8(c)))
	return (struct masks){
		.feed = IS('\n'),
		.bar = IS('|'),
		.semicolon = IS(';'),
		.control = (unsigned)_mm_movemask_epi8(low) & ~beyond,
		.beyond = beyond,
		.blank = IS(' ') | IS('\t'),
	};
#undef IS
}

static void scan_sse2(
    const char *at, const char *end, struct alis_scanned *line)
{
	scan_by((struct way){ look_sse2, 16, 0 }, at, end, line);
}

__attribute__((target("avx2"))) static inline struct masks look_avx2(
    const char *at)
{
	__m256i v = _mm256_loadu_si256((const __m256i *)(const void *)at);
	unsigned beyond = (unsigned)_mm256_movemask_epi8(v);
	__m256i low =
	    _mm256_or_si256(_mm256_cmpgt_epi8(_mm256_set1_epi8(0x20), v),
	        _mm256_cmpeq_epi8(v, _mm256_set1_epi8(0x7F)));

#define IS(c) \
	(unsigned)_mm256_movemask_epi8( \
	    _mm256_cmpeq_epi8(v, _mm256_set1_epi8(c)))
	return (struct masks){
		.feed = IS('\n'),
		.bar = IS('|'),
		.semicolon = IS(';'),
		.control = (unsigned)_mm256_movemask_epi8(low) & ~beyond,
		.beyond = beyond,
		.blank = IS(' ') | IS('\t'),
	};
#undef IS
}

__attribute__((target("avx2"))) static void scan_avx2(
    const char *at, const char *end, struct alis_scanned *line)
{
	scan_by((struct way){ look_avx2, 32, 0 }, at, end, line);
}

#elif defined(__ARM_NEON) && defined(__aarch64__)

/* Four bits a byte: there is no instruction for one. */
static inline uint64_t nibbles(uint8x16_t v)
{
	return vget_lane_u64(
	    vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(v), 4)), 0);
}

static inline struct masks look_neon(const char *at)
{
	uint8x16_t v = vld1q_u8((const uint8_t *)at);

	return (struct masks){
		.feed = nibbles(vceqq_u8(v, vdupq_n_u8('\n'))),
		.bar = nibbles(vceqq_u8(v, vdupq_n_u8('|'))),
		.semicolon = nibbles(vceqq_u8(v, vdupq_n_u8(';'))),
		.control = nibbles(vorrq_u8(vcltq_u8(v, vdupq_n_u8(0x20)),
		    vceqq_u8(v, vdupq_n_u8(0x7F)))),
		.beyond = nibbles(vcgeq_u8(v, vdupq_n_u8(0x80))),
		.blank = nibbles(vorrq_u8(vceqq_u8(v, vdupq_n_u8(' ')),
		    vceqq_u8(v, vdupq_n_u8('\t')))),
	};
}

static void scan_neon(
    const char *at, const char *end, struct alis_scanned *line)
{
	scan_by((struct way){ look_neon, 16, 2 }, at, end, line);
}

#endif

/* The fastest last. */
size_t alis_scans(alis_scan *scans[ALIS_SCANS_MOST])
{
	size_t n = 0;

	scans[n++] = scan_plain;
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	scans[n++] = scan_words;
#endif
#if defined(__x86_64__)
	scans[n++] = scan_sse2;
	if (alis_cpu_has_avx2())
		scans[n++] = scan_avx2;
#elif defined(__ARM_NEON) && defined(__aarch64__)
	scans[n++] = scan_neon;
#endif
	return n;
}

alis_scan *alis_scan_fastest(void)
{
	alis_scan *scans[ALIS_SCANS_MOST];
	size_t count = alis_scans(scans);
	alis_scan *fastest = scans[count - 1];

	return fastest;
}
