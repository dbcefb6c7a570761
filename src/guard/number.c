/* SPDX-License-Identifier: MIT */
#include "number.h"

#define DIGITS      11
#define GROUPS_MOST 4
#define SPLIT_MOST  3  /* blanks and dashes between two groups */
#define HASH_LOOK   64 /* letters looked at on either side */

/* How the eleven digits may be written. 4.2.5, an account number's, is none. */
static const unsigned char shapes[][GROUPS_MOST + 1] = {
	{ 11 },
	{ 6, 5 },
	{ 6, 3, 2 },
	{ 2, 2, 2, 5 },
};

size_t alis__digit_at(alis_str text, size_t at, int *digit)
{
	const unsigned char *c = (const unsigned char *)text.at + at;

	*digit = 0;
	if (at < text.n && *c >= '0' && *c <= '9') {
		*digit = *c - '0';
		return 1;
	}
	/* U+FF10 to U+FF19 */
	if (at + 2 < text.n && c[0] == 0xEF && c[1] == 0xBC && c[2] >= 0x90 &&
	    c[2] <= 0x99) {
		*digit = c[2] - 0x90;
		return 3;
	}
	return 0;
}

/* The bytes of one sign that may part two groups; 0 if none stands there. */
static size_t split_at(alis_str text, size_t at)
{
	int32_t point;
	size_t n;

	if (at == text.n)
		return 0;
	n = alis_utf8_read(alis_str_from(text, at), &point);
	if (n == 0)
		return 0;
	switch (point) {
	case ' ':
	case '\t':
	case '-':
	case '.':
	case '_':
	case '/':
	case 0xA0:   /* no-break blank */
	case 0x202F: /* narrow no-break blank */
	case 0x2212: /* minus */
		return n;
	default: /* blanks of any width; hyphens and dashes */
		return (point >= 0x2000 && point <= 0x200A) ||
		        (point >= 0x2010 && point <= 0x2015)
		    ? n
		    : 0;
	}
}

/* Read the digits of one shape; the bytes they take, or 0. */
static size_t shape_read(
    alis_str text, size_t from, const unsigned char *groups, int *digits)
{
	size_t at = from, n;
	int ignored;

	for (size_t g = 0; groups[g] != 0; g++) {
		for (int split = 0; g > 0 && split < SPLIT_MOST; split++) {
			n = split_at(text, at);
			if (n == 0 && split == 0)
				return 0;
			at += n;
		}
		for (int i = 0; i < groups[g]; i++) {
			n = alis__digit_at(text, at, digits++);
			if (n == 0)
				return 0;
			at += n;
		}
		if (alis__digit_at(text, at, &ignored) > 0)
			return 0;
	}
	return at - from;
}

/*
 * What the control digits say: 0 wrong, 1 right, 2 right by the rule of
 * numbers issued from 2032, whose first control digit may leave 0 to 3.
 *
 * Source: Skatteetaten, "Nytt fødselsnummer fra 2032", and the weights in its
 * documentation of the Folkeregister; docs/privacy.md has the addresses.
 */
static int control(const int *digits)
{
	static const int first[DIGITS] = { 3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0 };
	static const int second[DIGITS] = { 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1 };
	int one = 0, two = 0;

	for (int i = 0; i < DIGITS; i++) {
		one += first[i] * digits[i];
		two += second[i] * digits[i];
	}
	if (two % 11 != 0 || one % 11 > 3)
		return 0;
	return one % 11 == 0 ? 1 : 2;
}

/* A day of a month in some century: of years only two digits are written, so
 * each that may be a leap year is taken for one. */
static bool is_date(int day, int month, int year)
{
	return alis_day_exists(
	    (struct alis_civil){ year % 4 == 0 ? 2000 : 2001, month, day });
}

static enum number_kind kind_of(const int *digits)
{
	static const struct {
		int plus;
		enum number_kind kind;
	} months[] = {
		{ 0, NUMBER_ORDINARY },
		{ 40, NUMBER_H },
		{ 65, NUMBER_SYNTHETIC },
		{ 80, NUMBER_SYNTHETIC },
	};
	int day = 10 * digits[0] + digits[1];
	int month = 10 * digits[2] + digits[3];
	int year = 10 * digits[4] + digits[5];
	bool is_d = day > 40;

	if (digits[0] >= 8)
		return NUMBER_FH;
	for (size_t i = 0; i < ALIS_COUNT(months); i++) {
		if (!is_date(
		        is_d ? day - 40 : day, month - months[i].plus, year))
			continue;
		return is_d && months[i].plus == 0 ? NUMBER_D : months[i].kind;
	}
	return NUMBER_NONE;
}

static bool is_letter_or_digit(char c, bool *is_hex)
{
	bool letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';

	if (letter && (c | 0x20) > 'f')
		*is_hex = false;
	return letter || (c >= '0' && c <= '9');
}

/* Whether the digits are a part of a hexadecimal word, as a digest is. */
static bool is_in_hash(alis_str text, size_t from, size_t to)
{
	size_t before = 0, after = 0;
	bool is_hex = true;

	while (before < HASH_LOOK && before < from &&
	    is_letter_or_digit(text.at[from - before - 1], &is_hex))
		before++;
	while (after < HASH_LOOK && to + after < text.n &&
	    is_letter_or_digit(text.at[to + after], &is_hex))
		after++;
	return is_hex && before + after > 0;
}

/* The digits that follow each other, and their bytes. */
static size_t run_read(alis_str text, size_t from, size_t *bytes)
{
	size_t at = from, count = 0, n;
	int ignored;

	while ((n = alis__digit_at(text, at, &ignored)) > 0) {
		at += n;
		count++;
	}
	*bytes = at - from;
	return count;
}

struct number alis__number_at(alis_str text, size_t at)
{
	struct number number = { NUMBER_NONE, false, 0 };
	int digits[DIGITS] = { 0 };
	size_t first = run_read(text, at, &number.length);

	for (size_t i = 0; i < ALIS_COUNT(shapes); i++) {
		size_t n = first == shapes[i][0]
		    ? shape_read(text, at, shapes[i], digits)
		    : 0;
		int rule = n == 0 ? 0 : control(digits);
		enum number_kind kind =
		    rule == 0 ? NUMBER_NONE : kind_of(digits);
		/* Of what has no date only the plain shapes are sure. */
		if (kind == NUMBER_NONE ||
		    (kind == NUMBER_FH && (rule == 2 || i > 1)) ||
		    is_in_hash(text, at, at + n))
			continue;
		return (struct number){ kind, rule == 2, n };
	}
	return number;
}
