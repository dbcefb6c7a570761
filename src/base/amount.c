/* SPDX-License-Identifier: MIT */
#include <alis/base.h>

#define DECIMALS_MOST 4
#define WHOLE_MOST    ((int64_t)1000000000)

const char *alis_unit_name(enum alis_unit unit)
{
	static const char *const names[ALIS_UNIT_COUNT] = { "", "%", "d", "t",
		"poeng", "vakt", "kurs", "stk", "kr" };

	return names[unit];
}

static bool is_digit(alis_str s, size_t at)
{
	return at < s.n && s.at[at] >= '0' && s.at[at] <= '9';
}

static bool three_digits(alis_str s, size_t at)
{
	return is_digit(s, at) && is_digit(s, at + 1) && is_digit(s, at + 2) &&
	    !is_digit(s, at + 3);
}

/* The bytes of a blank that may group digits, or 0: blank, no-break blank
 * (U+00A0), thin blank (U+2009), narrow no-break blank (U+202F). */
static size_t group_mark(alis_str s, size_t at)
{
	static const char *const marks[] = { " ", "\xC2\xA0", "\xE2\x80\x89",
		"\xE2\x80\xAF" };

	for (size_t i = 0; i < ALIS_COUNT(marks); i++) {
		alis_str mark = alis_str_of(marks[i]);
		if (alis_str_starts(alis_str_from(s, at), mark))
			return mark.n;
	}
	return 0;
}

/* Take the digits that stand at '*at'. False if the number grows too large. */
static bool take_digits(alis_str s, size_t *at, int64_t *whole)
{
	bool fits = true;

	for (; is_digit(s, *at); (*at)++) {
		*whole = *whole * 10 + (s.at[*at] - '0');
		if (*whole >= WHOLE_MOST) {
			*whole = 0;
			fits = false;
		}
	}
	return fits;
}

/* The digits before the decimals. Only a first group of up to three digits
 * goes on over a blank: "12 500" is one number, "2018 500" is two. */
static bool read_whole(alis_str s, size_t *at, int64_t *whole)
{
	bool fits = take_digits(s, at, whole);
	bool grouped = *at <= 3;
	size_t mark;

	while (grouped && (mark = group_mark(s, *at)) != 0 &&
	    three_digits(s, *at + mark)) {
		*at += mark;
		fits = take_digits(s, at, whole) && fits;
	}
	return fits;
}

static enum alis_read read_decimals(alis_str s, size_t *at, alis_amount *amount)
{
	alis_amount place = ALIS_ONE / 10;
	enum alis_read result = ALIS_READ_OK;

	for (int n = 0; is_digit(s, *at); (*at)++, n++) {
		if (n >= DECIMALS_MOST && s.at[*at] != '0')
			result = ALIS_READ_DECIMALS;
		*amount += n < DECIMALS_MOST ? place * (s.at[*at] - '0') : 0;
		place /= 10;
	}
	return result;
}

enum alis_read alis_amount_read(
    alis_str text, alis_amount *amount, size_t *used)
{
	enum alis_read result = ALIS_READ_OK;
	int64_t whole = 0;
	size_t at = 0;

	*amount = 0;
	*used = 0;
	if (!is_digit(text, 0))
		return ALIS_READ_NOT;
	if (!read_whole(text, &at, &whole))
		result = ALIS_READ_LARGE;
	*amount = whole * ALIS_ONE;
	if (at < text.n && (text.at[at] == ',' || text.at[at] == '.') &&
	    is_digit(text, at + 1)) {
		enum alis_read decimals;
		at++;
		decimals = read_decimals(text, &at, amount);
		if (result == ALIS_READ_OK)
			result = decimals;
	}
	*used = at;
	return result;
}

alis_amount alis_amount_add(alis_amount a, alis_amount b)
{
	alis_amount sum;

	return __builtin_add_overflow(a, b, &sum) ? INT64_MAX : sum;
}
