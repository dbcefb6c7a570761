/* SPDX-License-Identifier: MIT */
#include <alis/base.h>

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

/* Most text is such, and needs no table of Unicode. */
static bool is_plain(int32_t point)
{
	return point >= 0x20 && point < 0x7F;
}

size_t alis_utf8_read(alis_str s, int32_t *point)
{
	utf8proc_int32_t found;
	utf8proc_ssize_t n;

	if (is_plain((unsigned char)s.at[0])) {
		*point = (unsigned char)s.at[0];
		return 1;
	}
	n = utf8proc_iterate((const utf8proc_uint8_t *)s.at,
	    (utf8proc_ssize_t)(s.n < 4 ? s.n : 4), &found);
	if (n <= 0)
		return 0;
	*point = found;
	return (size_t)n;
}

/* ---- runs that need no table ---- */

#define EACH ((uint64_t)0x0101010101010101) /* one in each byte of a word */
#define HIGH (0x80 * EACH)

/*
 * Which bytes of a word are no printable ASCII, or one of two signs: the
 * lowest of them has its high bit set in the result, for a borrow or carry
 * goes upward, and begins only in a byte that is one of them (Mycroft's test
 * for a zero byte). 0 if there is none.
 */
static uint64_t special_in(uint64_t word, unsigned char but, unsigned char nor)
{
	uint64_t a = word ^ but * EACH, b = word ^ nor * EACH;

	return (word | (word - 0x20 * EACH) | (word + EACH) |
	           ((a - EACH) & ~a) | ((b - EACH) & ~b)) &
	    HIGH;
}

/* All of the words of a text; the last may share bytes with the one before. */
static bool is_plain_through(alis_str s, unsigned char but, unsigned char nor)
{
	uint64_t word, special = 0;

	for (size_t n = 0; n + sizeof(word) <= s.n; n += sizeof(word)) {
		memcpy(&word, s.at + n, sizeof(word));
		special |= special_in(word, but, nor);
	}
	memcpy(&word, s.at + s.n - sizeof(word), sizeof(word));
	return (special | special_in(word, but, nor)) == 0;
}

size_t alis_utf8_plain(alis_str s, char but, char nor)
{
	size_t n = 0;
	uint64_t word;

	if (s.n >= sizeof(word) && s.n <= 64 &&
	    is_plain_through(s, (unsigned char)but, (unsigned char)nor))
		return s.n;
	for (; s.n - n >= sizeof(word); n += sizeof(word)) {
		memcpy(&word, s.at + n, sizeof(word));
		if (special_in(word, (unsigned char)but, (unsigned char)nor) !=
		    0)
			break;
	}
	while (n < s.n && is_plain((unsigned char)s.at[n]) && s.at[n] != but &&
	    s.at[n] != nor)
		n++;
	return n;
}

/* Letters from U+00C0 to U+00FF, Norwegian ones among them, are two bytes, of
 * which this is the first; none is hidden, and each is one column wide. */
#define LATIN '\xC3'

static bool is_latin(alis_str s)
{
	return s.n > 1 && s.at[0] == LATIN &&
	    ((unsigned char)s.at[1] & 0xC0) == 0x80;
}

size_t alis_utf8_clean(alis_str s)
{
	alis_str rest = s;

	while (rest.n > 0) {
		int32_t point;
		size_t n = alis_utf8_plain(rest, '\0', '\0');
		if (n == 0 && is_latin(rest))
			n = 2;
		if (n == 0) {
			n = alis_utf8_read(rest, &point);
			if (n == 0 || point == '\n' || point == '\t' ||
			    alis_utf8_hidden(point))
				break;
		}
		rest = alis_str_from(rest, n);
	}
	return s.n - rest.n;
}

/* ---- points ---- */

/* Read the next code point and step over it; a bad byte is stepped over
 * alone, as U+FFFD. */
static int32_t next_point(alis_str *s)
{
	int32_t point = 0xFFFD;
	size_t n = alis_utf8_read(*s, &point);

	*s = alis_str_from(*s, n == 0 ? 1 : n);
	return point;
}

size_t alis_utf8_count(alis_str s)
{
	size_t count = 0;

	for (; s.n > 0; count++)
		(void)next_point(&s);
	return count;
}

static size_t point_width(int32_t point)
{
	int width = is_plain(point) ? 1 : utf8proc_charwidth(point);

	return width < 0 ? 0 : (size_t)width;
}

size_t alis_utf8_width(alis_str s)
{
	size_t width = 0;

	while (s.n > 0) {
		size_t n = alis_utf8_plain(s, '\0', '\0');
		if (n > 0) {
			width += n;
			s = alis_str_from(s, n);
		} else if (is_latin(s)) {
			width++;
			s = alis_str_from(s, 2);
		} else {
			width += point_width(next_point(&s));
		}
	}
	return width;
}

alis_str alis_utf8_fit(alis_str s, size_t columns)
{
	alis_str rest = s;
	size_t width = 0;

	while (rest.n > 0) {
		alis_str before = rest;
		size_t n = alis_utf8_plain(rest, '\0', '\0');
		if (n > columns - width)
			return alis_str_part(
			    s, 0, s.n - rest.n + columns - width);
		if (n > 0) {
			width += n;
			rest = alis_str_from(rest, n);
			continue;
		}
		width += point_width(next_point(&rest));
		if (width > columns)
			return alis_str_part(s, 0, s.n - before.n);
	}
	return s;
}

bool alis_utf8_hidden(int32_t point)
{
	static const struct {
		int32_t first, last;
	} hidden[] = {
		{ 0x00, 0x08 }, /* controls, but for tab and line feed */
		{ 0x0B, 0x1F }, { 0x7F, 0x9F },
		{ 0x00AD, 0x00AD }, /* the soft hyphen, which is not seen */
		{ 0x034F, 0x034F },
		{ 0x115F, 0x1160 }, /* fillers, blank letters */
		{ 0x17B4, 0x17B5 }, { 0x180B, 0x180F }, { 0x3164, 0x3164 },
		{ 0xFFA0, 0xFFA0 },
		{ 0x061C, 0x061C }, /* marks and overrides of direction */
		{ 0x200B, 0x200F }, /* also zero-width blanks and joiners */
		{ 0x2028, 0x202E }, /* also line and paragraph separators */
		{ 0x2060, 0x206F }, { 0xFEFF, 0xFEFF }, { 0xFFF9, 0xFFFB },
		{ 0x1BCA0, 0x1BCA3 }, /* marks of shorthand and of music */
		{ 0x1D173, 0x1D17A }, { 0xE0000, 0xE007F }, /* tags */
	};

	if (is_plain(point))
		return false;
	for (size_t i = 0; i < ALIS_COUNT(hidden); i++)
		if (point >= hidden[i].first && point <= hidden[i].last)
			return true;
	return false;
}

static alis_str mapped(
    alis_str s, utf8proc_option_t options, struct alis_arena *mem)
{
	utf8proc_uint8_t *made = NULL;
	utf8proc_ssize_t n = utf8proc_map((const utf8proc_uint8_t *)s.at,
	    (utf8proc_ssize_t)s.n, &made, UTF8PROC_STABLE | options);
	alis_str copy;

	if (n < 0)
		return alis_str_copy(s, mem);
	copy = alis_str_copy((alis_str){ (char *)made, (size_t)n }, mem);
	free(made);
	return copy;
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* How many bytes from 'at' on have nothing that a table of Unicode is needed
 * for: ASCII and such letters, but not the one that folds to two. */
static size_t plain_bytes(alis_str s, size_t at)
{
	if ((unsigned char)s.at[at] < 0x80)
		return 1;
	return s.at[at] == LATIN && at + 1 < s.n && s.at[at + 1] != '\x9F' &&
	        ((unsigned char)s.at[at + 1] & 0xC0) == 0x80
	    ? 2
	    : 0;
}

/* A letter's second byte, folded: U+00C0 to U+00DE but U+00D7 are capitals. */
static char lower_latin(char c)
{
	unsigned char at = (unsigned char)c;

	return at < 0x9F && at != 0x97 ? (char)(at + 0x20) : c;
}

/* Fold what needs no table; false if it needs one. Such letters do not compose
 * with each other. */
static bool fold_plain(alis_str s, struct alis_arena *mem, alis_str *folded)
{
	size_t same = 0, i = 0;
	char *made;

	for (size_t n; i < s.n; i += n) {
		n = plain_bytes(s, i);
		if (n == 0)
			return false;
		if (same == i &&
		    (n == 1 ? lower(s.at[i]) == s.at[i]
		            : lower_latin(s.at[i + 1]) == s.at[i + 1]))
			same += n;
	}
	*folded = s;
	if (same == s.n)
		return true;
	made = ALIS_NEW(mem, char, s.n + 1);
	for (i = 0; i < s.n; i++) {
		made[i] = lower(s.at[i]);
		if (s.at[i] != LATIN)
			continue;
		made[i + 1] = lower_latin(s.at[i + 1]);
		i++;
	}
	*folded = (alis_str){ made, s.n };
	return true;
}

/* ---- letters of Europe and signs of China ---- */

/*
 * What such a point folds to, which has as many bytes; -1 where that is more
 * than one point, or not known here. None of them composes with one before it.
 */

static int32_t fold_latin(int32_t point)
{
	bool odd_is_capital = (point > 0x138 && point < 0x149) ||
	    (point > 0x178 && point < 0x17F);

	if (point == 0x130 || point == 0x149 || point == 0x17F)
		return -1;
	if (point == 0x138)
		return point;
	if (point == 0x178)
		return 0xFF;
	return point + ((point & 1) == (odd_is_capital ? 1 : 0));
}

static int32_t fold_greek(int32_t point)
{
	if (point >= 0x391 && point <= 0x3AB && point != 0x3A2)
		return point + 0x20;
	if (point == 0x3C2)
		return 0x3C3;
	if ((point >= 0x3B1 && point <= 0x3CE) ||
	    (point >= 0x3AC && point <= 0x3AF))
		return point;
	if (point >= 0x388 && point <= 0x38A)
		return point + 0x25;
	return point == 0x386 ? 0x3AC : -1;
}

static int32_t fold_point(int32_t point)
{
	if (point < 0xC0)
		return point == 0xB5 ? -1 : point;
	if (point < 0x100)
		return point == 0xDF                ? -1
		    : point < 0xDF && point != 0xD7 ? point + 0x20
		                                    : point;
	if (point < 0x180)
		return fold_latin(point);
	if (point >= 0x386 && point <= 0x3CE)
		return fold_greek(point);
	if (point >= 0x400 && point < 0x460)
		return point < 0x410 ? point + 0x50
		    : point < 0x430  ? point + 0x20
		                     : point;
	return point >= 0x4E00 && point < 0xA000 ? point : -1;
}

/* The point of two or three bytes at a place; -1 if there is none. */
static int32_t point_at(alis_str s, size_t at, size_t *n)
{
	const unsigned char *c = (const unsigned char *)s.at + at;
	size_t left = s.n - at;

	*n = c[0] < 0xE0 ? 2 : 3;
	if (c[0] < 0xC2 || c[0] > 0xE9 || left < *n || (c[1] & 0xC0) != 0x80)
		return -1;
	if (*n == 2)
		return (c[0] & 0x1F) << 6 | (c[1] & 0x3F);
	/* Below U+0800 it has two bytes; three are no UTF-8. */
	if ((c[2] & 0xC0) != 0x80 || (c[0] == 0xE0 && c[1] < 0xA0))
		return -1;
	return (c[0] & 0x0F) << 12 | (c[1] & 0x3F) << 6 | (c[2] & 0x3F);
}

/* Fold such a text; false if it has other points. */
static bool fold_known(alis_str s, struct alis_arena *mem, alis_str *folded)
{
	char *made = ALIS_NEW(mem, char, s.n + 1);

	for (size_t i = 0, n; i < s.n; i += n) {
		int32_t point;
		n = 1;
		made[i] = lower(s.at[i]);
		if ((unsigned char)s.at[i] < 0x80)
			continue;
		point = point_at(s, i, &n);
		point = point < 0 ? point : fold_point(point);
		if (point < 0)
			return false;
		made[i] = s.at[i];
		if (n == 2)
			made[i] = (char)(0xC0 | point >> 6);
		else
			made[i + 1] = s.at[i + 1];
		made[i + n - 1] = (char)(0x80 | (point & 0x3F));
	}
	*folded = (alis_str){ made, s.n };
	return true;
}

alis_str alis_utf8_fold(alis_str s, struct alis_arena *mem)
{
	alis_str folded;

	return fold_plain(s, mem, &folded) || fold_known(s, mem, &folded)
	    ? folded
	    : mapped(s, UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD, mem);
}

alis_str alis_utf8_composed(alis_str s, struct alis_arena *mem)
{
	size_t i = 0, n = 1;

	for (; i < s.n && n > 0; i += n)
		n = plain_bytes(s, i);
	return n > 0 ? s : mapped(s, UTF8PROC_COMPOSE, mem);
}

enum likeness { SAME, OTHER, UNKNOWN };

/* Whether no mark that may join it stands behind a letter of n bytes. */
static bool stands_alone(alis_str s, size_t at, size_t n)
{
	return at + n == s.n || (unsigned char)s.at[at + n] < 0x80;
}

/*
 * Two letters that differ, where ASCII and its nearest neighbours tell. Those
 * of U+00C0 to U+00FF that have the same base have marks of one class, which
 * never change places: whatever follows, they do not become the same. One of
 * ASCII may become one of these by a mark behind it.
 */
static enum likeness compare_letters(alis_str a, alis_str b, size_t at)
{
	size_t n = plain_bytes(a, at), m = plain_bytes(b, at);

	if (n == 0 || m == 0)
		return UNKNOWN;
	if (n == 1 && m == 1)
		return lower(a.at[at]) == lower(b.at[at]) ? SAME : OTHER;
	if (n == 2 && m == 2)
		return lower_latin(a.at[at + 1]) == lower_latin(b.at[at + 1])
		    ? SAME
		    : OTHER;
	return stands_alone(n == 1 ? a : b, at, 1) ? OTHER : UNKNOWN;
}

/* As far as letters tell that need no table of Unicode. */
static enum likeness compare_plain(alis_str a, alis_str b)
{
	size_t least = a.n < b.n ? a.n : b.n;

	for (size_t i = 0; i < least; i++) {
		enum likeness likeness;
		if (a.at[i] == b.at[i] && (unsigned char)a.at[i] < 0x80)
			continue;
		likeness = compare_letters(a, b, i);
		if (likeness != SAME)
			return likeness;
		i += a.at[i] == LATIN;
	}
	if (a.n == b.n)
		return SAME;
	return plain_bytes(a.n > b.n ? a : b, least) > 0 ? OTHER : UNKNOWN;
}

bool alis_utf8_same_all(alis_str a, alis_str b)
{
	enum likeness likeness = compare_plain(a, b);
	struct alis_arena mem = { 0 };
	bool same;

	if (likeness != UNKNOWN || alis_str_same(a, b))
		return likeness != OTHER;
	same = alis_str_same(alis_utf8_fold(a, &mem), alis_utf8_fold(b, &mem));
	alis_arena_release(&mem);
	return same;
}
