/* SPDX-License-Identifier: MIT */
#include "sieve.h"

#include <string.h>

#include "person.h"
#include "word.h"

#define SPLIT_MOST   9  /* bytes between two groups: three signs of three */
#define PATIENT_MOST 32 /* the longest word, signs, and two letters */

static bool is_digit(alis_str text, size_t at)
{
	return at < text.n && text.at[at] >= '0' && text.at[at] <= '9';
}

/* Any byte of a sign that may part the groups of an identity number, and of
 * some that may not. */
static bool is_split(char c)
{
	return c == ' ' || c == '\t' || c == '_' || (c >= '-' && c <= '/') ||
	    (unsigned char)c >= 0x80;
}

static bool has_group_after(alis_str text, size_t at)
{
	size_t to = at;

	while (to < text.n && to - at < SPLIT_MOST && is_split(text.at[to]))
		to++;
	return to > at && is_digit(text, to);
}

static bool has_group_before(alis_str text, size_t at)
{
	size_t from = at;

	while (
	    from > 0 && at - from < SPLIT_MOST && is_split(text.at[from - 1]))
		from--;
	return from < at && from > 0 && is_digit(text, from - 1);
}

/*
 * At the first of five digits or more. An identity number is written 11, 6-5,
 * 6-3-2 or 2-2-2-5, so a run of 11 is in it, or one of 6 with another behind,
 * or one of 5 with another before. Of telephone numbers in one group the run
 * has 8 digits, or with the country's code 10 or 12; the first run of
 * 0047dd dd dd dd has 6, and another behind.
 */
static bool is_long_run(alis_str text, size_t at)
{
	size_t n = 0;

	while (n < 13 && is_digit(text, at + n))
		n++;
	switch (n) {
	case 5:
		return has_group_before(text, at);
	case 6:
		return has_group_after(text, at + n);
	default:
		return n >= 8 && n <= 12 && n != 9;
	}
}

/* A telephone number in groups, dd dd dd dd or ddd dd ddd, has a digit, a
 * blank, two digits, a blank and a digit in it, whatever code is before it. */
static bool is_grouped(alis_str text, size_t at)
{
	size_t blank = alis__blank_at(text, at + 1);
	size_t next = at + 1 + blank;

	if (blank == 0 || !is_digit(text, next) || !is_digit(text, next + 1))
		return false;
	blank = alis__blank_at(text, next + 2);
	return blank > 0 && is_digit(text, next + 2 + blank);
}

/*
 * At the last digit of the first part of a date, which is one of one or two
 * digits more and the same sign twice. No date at the margin is one of birth,
 * and none behind a point, which ends a period: nearly all dates are there.
 */
static bool is_date(alis_str text, size_t at)
{
	char sign = at + 1 < text.n ? text.at[at + 1] : ' ';
	size_t next = at + 2, from = at;

	if (sign < '-' || sign > '/' || !is_digit(text, next))
		return false;
	next += is_digit(text, next + 1) ? 2 : 1;
	if (next >= text.n || text.at[next] != sign ||
	    !is_digit(text, next + 1))
		return false;
	while (from > 0 && is_digit(text, from - 1))
		from--;
	return from > 0 && text.at[from - 1] != '\n' &&
	    text.at[from - 1] != '.';
}

/* Asked of the recogniser itself, which looks only at what comes, and not
 * beyond the second letter of the name: no line is read again and again. */
static bool is_patient(alis_str text, size_t at)
{
	alis_str rest = alis_str_part(text, at, at + PATIENT_MOST), word;

	return (at == 0 || !alis__is_letter(text.at[at - 1])) &&
	    alis__patient_at(alis_str_cut(rest, '\n').head, 0, &word) > 0;
}

/*
 * Where a line has no byte 0xEF it has no fullwidth digit, and what begins with
 * a digit is looked for at the first one of each run only.
 */
bool alis__is_suspect(alis_str text, size_t at)
{
	char c = text.at[at];

	if (c == (char)0xEF)
		return true;
	if (c == 'p' || c == 'P')
		return is_patient(text, at);
	if (!is_digit(text, at))
		return false;
	if (is_digit(text, at + 1))
		return (at == 0 || !is_digit(text, at - 1)) &&
		    is_long_run(text, at);
	return is_grouped(text, at) || is_date(text, at);
}

/* The window around 'at' where the text does not fill it: ends of lines stand
 * in place of what is missing. */
static uint64_t edge_places(alis_str text, size_t at, alis__places *places)
{
	char window[PLACES_WINDOW];
	size_t before = at < PLACES_BEFORE ? at : PLACES_BEFORE;
	size_t after = text.n - at < PLACES_WINDOW - PLACES_BEFORE
	    ? text.n - at
	    : PLACES_WINDOW - PLACES_BEFORE;
	uint64_t bits;

	memset(window, '\n', sizeof(window));
	memcpy(window + PLACES_BEFORE - before, text.at + at - before,
	    before + after);
	(void)places(window, PLACES_BEFORE, PLACES_BEFORE + 1, &bits);
	return bits;
}

static size_t next_by(alis_str text, size_t from, alis__places *places)
{
	const size_t behind = PLACES_WINDOW - PLACES_BEFORE;
	size_t at = from;

	while (at < text.n) {
		bool whole = at >= PLACES_BEFORE && text.n - at >= behind;
		uint64_t bits;
		if (whole)
			at = places(text.at, at, text.n - behind + 1, &bits);
		else
			bits = edge_places(text, at, places);
		for (uint64_t left = bits; left != 0; left &= left - 1) {
			size_t place = at + (size_t)__builtin_ctzll(left);
			if (alis__is_suspect(text, place))
				return place;
		}
		if (!whole || bits != 0)
			at += PLACES_JUDGED;
	}
	return text.n;
}

size_t alis__suspect_next(alis_str text, size_t from, enum alis_guard_way way)
{
	alis__places *places = alis__places_by(way);
	size_t at = from;

	if (places != NULL)
		return next_by(text, from, places);
	while (at < text.n && !alis__is_suspect(text, at))
		at++;
	return at;
}
