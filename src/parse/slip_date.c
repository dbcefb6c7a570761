/* SPDX-License-Identifier: MIT */
#include "slip.h"

/* Dates as people write them, in place of those that are read. */

/* A month by the first three letters of its name or more; 0 if none. */
static int take_month(alis_str *rest)
{
	static const char *const names[][2] = {
		{ "januar", "january" },
		{ "februar", "february" },
		{ "mars", "march" },
		{ "april", "april" },
		{ "mai", "may" },
		{ "juni", "june" },
		{ "juli", "july" },
		{ "august", "august" },
		{ "september", "september" },
		{ "oktober", "october" },
		{ "november", "november" },
		{ "desember", "december" },
	};
	alis_str word;
	size_t n = 0;

	while (n < rest->n && (rest->at[n] | 0x20) >= 'a' &&
	    (rest->at[n] | 0x20) <= 'z')
		n++;
	word = alis_str_part(*rest, 0, n);
	for (size_t i = 0; n >= 3 && i < 2 * ALIS_COUNT(names); i++) {
		alis_str name = alis_str_of(names[i / 2][i % 2]);
		if (n > name.n ||
		    !alis_utf8_same(word, alis_str_part(name, 0, n)))
			continue;
		*rest = alis_str_from(*rest, n);
		(void)alis__take(rest, ".");
		return (int)(i / 2) + 1;
	}
	return 0;
}

/* A sign between the numbers of a date; hyphens and dashes of every kind. */
static bool take_sign(alis_str *rest)
{
	static const char *const signs[] = { "-", ".", "/", "\xE2\x80\x90",
		"\xE2\x80\x91", "\xE2\x80\x92", "\xE2\x80\x93",
		"\xE2\x88\x92" };

	return alis__take_any(rest, signs, ALIS_COUNT(signs));
}

struct loose_date {
	struct alis_civil civil;
	bool short_year;
	bool sure; /* no other day can be meant */
};

/* 20180131 */
static bool packed_date(alis_str digits, struct alis_civil *civil)
{
	alis_str year = alis_str_part(digits, 0, 4);
	alis_str month = alis_str_part(digits, 4, 6);
	alis_str day = alis_str_part(digits, 6, 8);

	(void)alis__number_take(&year, &civil->year);
	(void)alis__number_take(&month, &civil->month);
	(void)alis__number_take(&day, &civil->day);
	return alis_day_exists(*civil);
}

/* What follows the first number: "-01-31", ".1.18", ". januar 2018". */
static bool rest_of_date(
    alis_str *rest, int first, size_t first_digits, struct loose_date *date)
{
	alis_str tail = *rest;
	int month, last;
	size_t digits;
	char signs[2] = { 0 };

	(void)alis__take(&tail, ".");
	(void)alis__take_blanks(&tail);
	month = take_month(&tail);
	if (month != 0) {
		(void)alis__take_blanks(&tail);
	} else {
		tail = *rest;
		signs[0] = tail.n > 0 ? tail.at[0] : '\0';
		if (!take_sign(&tail) || alis__number_take(&tail, &month) == 0)
			return false;
		signs[1] = tail.n > 0 ? tail.at[0] : '\0';
		if (!take_sign(&tail))
			return false;
	}
	digits = alis__number_take(&tail, &last);
	date->short_year = first_digits != 4 && digits == 2;
	/* "16.10-19" are two days, not a day of 2019. */
	if (date->short_year && signs[0] != signs[1])
		return false;
	if (date->short_year)
		last += 2000;
	else if (first_digits != 4 && digits != 4)
		return false;
	date->civil = first_digits == 4
	    ? (struct alis_civil){ first, month, last }
	    : (struct alis_civil){ last, month, first };
	date->sure = signs[0] == signs[1] &&
	    (first_digits == 4 ? signs[0] == '-' || signs[0] == '/'
	                       : signs[0] == '.' && digits == 4);
	*rest = tail;
	return alis_day_exists(date->civil);
}

/* A date in any order, with any signs or its month in letters. */
static bool take_date(alis_str *rest, struct loose_date *date)
{
	alis_str tail = *rest;
	int first;
	size_t digits = alis__number_take(&tail, &first);

	*date = (struct loose_date){ .short_year = false };
	if (digits == 0 ||
	    !(digits == 8 ? packed_date(*rest, &date->civil)
	                  : rest_of_date(&tail, first, digits, date)))
		return false;
	*rest = tail;
	return true;
}

static alis_str iso(
    struct cursor *cur, const struct loose_date *a, const struct loose_date *b)
{
	struct alis_out out = alis_out_memory(cur->mem);

	alis_out_day(&out, alis_day_of(a->civil));
	if (b != NULL) {
		alis_out_lit(&out, "..");
		alis_out_day(&out, alis_day_of(b->civil));
	}
	return alis_out_text(&out);
}

/* Two dots and a digit: only the dates are at fault. */
static bool dotted(alis_str sign)
{
	return sign.n > 2 && alis__take(&sign, "..") && sign.at[0] >= '0' &&
	    sign.at[0] <= '9';
}

/* "19", "10-19", "19.10.": a day of the year, or of the month, of 'date'. */
static bool take_short(alis_str *rest, struct loose_date *date)
{
	alis_str tail = *rest;
	int first, second;
	size_t digits = alis__number_take(&tail, &first);
	bool dashed, pointed;

	if (digits == 0 || digits > 2)
		return false;
	*rest = tail;
	dashed = alis__take(&tail, "-");
	pointed = !dashed && alis__take(&tail, ".");
	if (pointed)
		*rest = tail;
	digits = dashed || pointed ? alis__number_take(&tail, &second) : 0;
	date->sure = false;
	if (digits == 0) {
		date->civil.day = first;
	} else {
		date->civil.day = dashed ? second : first;
		date->civil.month = dashed ? first : second;
		(void)alis__take(&tail, ".");
		*rest = tail;
	}
	return alis_day_exists(date->civil);
}

/* "16.10-19.10.2017", "16.-19. oktober 2017" */
static bool take_short_start(
    alis_str *rest, struct loose_date *from, struct loose_date *to)
{
	struct loose_date leap = { .civil = { 2000, 1, 1 } };
	alis_str text = *rest, tail = *rest;

	if (!take_short(&tail, &leap) || !alis__take_to(&tail) ||
	    !take_date(&tail, to))
		return false;
	*rest = tail;
	*from = *to;
	return take_short(&text, from);
}

/* What a line begins with, if it is a period whose last day is short:
 * "2017-10-16..19"; else any date. */
static alis_str meant_by(struct cursor *cur, alis_str word)
{
	uint32_t at = alis__span_of(cur, word).from;
	alis_str rest =
	    alis_source_line(cur->src, alis_source_place(cur->src, at).line);
	struct loose_date from, to;

	if (!take_date(&rest, &from) || !alis__take_to(&rest))
		return ALIS_STR("2018-01-31");
	to = from;
	if (!take_date(&rest, &to)) {
		to = from;
		if (!take_short(&rest, &to))
			return ALIS_STR("2018-01-31");
	}
	return iso(cur, &from, &to);
}

/* Two dates with something between them that is not two dots alone. */
static bool tell_period(struct cursor *cur, alis_str text)
{
	struct loose_date from, to;
	struct alis_diag *diag;
	alis_str rest = text, sign;

	if (!take_date(&rest, &from)) {
		sign = ALIS_STR("");
		if (!take_short_start(&rest, &from, &to))
			return false;
	} else {
		sign = rest;
		if (!alis__take_to(&rest) || !take_date(&rest, &to))
			return false;
		sign = alis__read_of(sign, rest);
	}
	diag = alis__complain(cur, ALIS_A011, alis__read_of(text, rest));
	if (!dotted(sign))
		diag->hint =
		    ALIS_TEXT("write a period with two dots and no blanks: %2");
	diag->words[1] = iso(cur, &from, &to);
	if (from.sure && to.sure)
		alis_diag_fix(diag, diag->span, diag->words[1]);
	return true;
}

void alis__tell_no_date(struct cursor *cur, alis_str word, bool sure)
{
	alis_str text = alis__line_from(cur, word), rest = text;
	struct loose_date date;
	struct alis_diag *diag;

	if (alis__has_odd_blank(word)) {
		diag = alis__complain(cur, ALIS_A011, word);
		diag->hint = WITH_PLAIN_BLANK;
		return;
	}
	if (tell_period(cur, text))
		return;
	if (!take_date(&rest, &date)) {
		alis__complain(cur, ALIS_A011, word)->words[1] =
		    meant_by(cur, word);
		return;
	}
	diag = alis__complain(cur, ALIS_A011,
	    alis__read_of(text, rest).n > word.n ? alis__read_of(text, rest)
	                                         : word);
	diag->words[1] = iso(cur, &date, NULL);
	if (alis__read_of(text, rest).n < word.n)
		diag->hint = ALIS_TEXT(
		    "write the date alone, with a blank behind it: %2");
	else if (date.short_year)
		diag->hint = ALIS_TEXT("write the year with four digits: %2");
	if (sure)
		alis_diag_fix(diag, diag->span, diag->words[1]);
}

bool alis__tell_loose_period(struct cursor *cur, alis_str dates)
{
	return tell_period(cur, alis__line_from(cur, dates));
}
