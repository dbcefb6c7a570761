/* SPDX-License-Identifier: MIT */
#include "cursor.h"

#define TAIL_MOST 64 /* bytes that are searched for an amount */

/*
 * What people write in place of what is read: dates in words, dashes between
 * dates, blanks that a phone puts in. Nothing here is ever counted; it is
 * recognized so that a complaint can show how to write it.
 */

static bool take(alis_str *rest, const char *text)
{
	alis_str with = alis_str_of(text);

	if (!alis_str_starts(*rest, with))
		return false;
	*rest = alis_str_from(*rest, with.n);
	return true;
}

static bool take_any(alis_str *rest, const char *const *texts, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (take(rest, texts[i]))
			return true;
	return false;
}

static bool take_blanks(alis_str *rest)
{
	size_t n = rest->n;

	while (take(rest, " ") || take(rest, "\t"))
		;
	return rest->n < n;
}

/* From the start of 'text' to the end of its line in the source. */
static alis_str line_from(const struct cursor *cur, alis_str text)
{
	alis_str line = alis_source_line(cur->src, cur->line);

	return alis_str_from(line, (size_t)(text.at - line.at));
}

/* Where 'rest' begins, 'text' has been read so far. */
static alis_str read_of(alis_str text, alis_str rest)
{
	return alis_str_part(text, 0, text.n - rest.n);
}

bool alis__has_odd_blank(alis_str text)
{
	for (; text.n > 0; text = alis_str_from(text, 1))
		if (alis_str_starts(text, ALIS_STR("\xC2\xA0")) ||
		    alis_str_starts(text, ALIS_STR("\xE2\x80\x89")) ||
		    alis_str_starts(text, ALIS_STR("\xE2\x80\xAF")))
			return true;
	return false;
}

/* ---- dates ---- */

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
		(void)take(rest, ".");
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

	return take_any(rest, signs, ALIS_COUNT(signs));
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

	(void)take(&tail, ".");
	(void)take_blanks(&tail);
	month = take_month(&tail);
	if (month != 0) {
		(void)take_blanks(&tail);
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

/* What people put between the days of a period; blanks around it too. */
static bool take_to(alis_str *rest)
{
	static const char *const signs[] = { "...", "..", "\xE2\x80\xA6", "-",
		"\xE2\x80\x90", "\xE2\x80\x91", "\xE2\x80\x93", "\xE2\x80\x94",
		"\xE2\x88\x92", "til", "to" };
	alis_str tail = *rest;

	(void)take_blanks(&tail);
	if (!take_any(&tail, signs, ALIS_COUNT(signs)))
		return false;
	(void)take_blanks(&tail);
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

static const char with_plain_blank[] =
    ALIS_TEXT("a no-break blank stands in it; write a plain blank");

/* Two dots and a digit: only the dates are at fault. */
static bool dotted(alis_str sign)
{
	return sign.n > 2 && take(&sign, "..") && sign.at[0] >= '0' &&
	    sign.at[0] <= '9';
}

/* Two dates with something between them that is not two dots alone. */
static bool tell_period(struct cursor *cur, alis_str text)
{
	struct loose_date from, to;
	struct alis_diag *diag;
	alis_str rest = text, sign;

	if (!take_date(&rest, &from))
		return false;
	sign = rest;
	if (!take_to(&rest) || !take_date(&rest, &to))
		return false;
	sign = read_of(sign, rest);
	diag = alis__complain(cur, ALIS_A011, read_of(text, rest));
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
	alis_str text = line_from(cur, word), rest = text;
	struct loose_date date;
	struct alis_diag *diag;

	if (alis__has_odd_blank(word)) {
		diag = alis__complain(cur, ALIS_A011, word);
		diag->hint = with_plain_blank;
		return;
	}
	if (tell_period(cur, text))
		return;
	if (!take_date(&rest, &date)) {
		alis__complain(cur, ALIS_A011, word)->words[1] =
		    ALIS_STR("2018-01-31");
		return;
	}
	diag = alis__complain(cur, ALIS_A011,
	    read_of(text, rest).n > word.n ? read_of(text, rest) : word);
	diag->words[1] = iso(cur, &date, NULL);
	if (read_of(text, rest).n < word.n)
		diag->hint = ALIS_TEXT(
		    "write the date alone, with a blank behind it: %2");
	else if (date.short_year)
		diag->hint = ALIS_TEXT("write the year with four digits: %2");
	if (sure)
		alis_diag_fix(diag, diag->span, diag->words[1]);
}

bool alis__tell_loose_period(struct cursor *cur, alis_str dates)
{
	return tell_period(cur, line_from(cur, dates));
}

/* ---- times ---- */

/* "16", "16:00", "16.00" */
static bool take_time(alis_str *rest, alis_str *time)
{
	alis_str text = *rest;
	int number;
	size_t digits = alis__number_take(rest, &number);

	if (digits == 0 || digits > 2)
		return false;
	if (take(rest, ":") || take(rest, "."))
		(void)alis__number_take(rest, &number);
	*time = read_of(text, *rest);
	return true;
}

bool alis__tell_loose_times(struct cursor *cur, alis_str *rest)
{
	static const char *const clock[] = { "klokken", "klokka", "kl.", "kl",
		"Kl.", "Kl" };
	alis_str text = *rest, tail = *rest, from, to = { NULL, 0 };
	bool said = take_any(&tail, clock, ALIS_COUNT(clock)), apart;
	struct alis_diag *diag;

	(void)take_blanks(&tail);
	if (!take_time(&tail, &from))
		return false;
	apart = tail.n > 0 && (tail.at[0] == ' ' || tail.at[0] == '\t');
	*rest = tail;
	if (take_to(&tail) && take_time(&tail, &to)) {
		apart = apart || tail.at[-1 - (ptrdiff_t)to.n] == ' ';
		*rest = tail;
	}
	if (!said && (!apart || to.n == 0)) {
		*rest = text;
		return false;
	}
	diag = alis__complain(cur, ALIS_A014, read_of(text, *rest));
	*rest = alis_str_trim(*rest);
	if (to.n == 0)
		return true;
	diag->hint = ALIS_TEXT("write the times alone, without blanks: %2");
	alis_str parts[] = { from, ALIS_STR("-"), to };
	diag->words[1] = alis_str_join(cur->mem, parts, ALIS_COUNT(parts));
	alis__times_fix(cur, line_from(cur, from), diag);
	return true;
}

/* ---- amounts ---- */

/* "1/2", "1½", in halves and quarters of the whole; as decimals. */
static const char *take_fraction(alis_str *rest)
{
	static const struct {
		const char *written;
		const char *decimals;
	} fractions[] = {
		{ "1/2", ",5" },
		{ "1/4", ",25" },
		{ "3/4", ",75" },
		{ "\xC2\xBD", ",5" },
		{ "\xC2\xBC", ",25" },
		{ "\xC2\xBE", ",75" },
	};

	for (size_t i = 0; i < ALIS_COUNT(fractions); i++)
		if (take(rest, fractions[i].written))
			return fractions[i].decimals;
	return NULL;
}

bool alis__tell_fraction(struct cursor *cur, alis_str text)
{
	alis_str rest = text, whole;
	const char *decimals = take_fraction(&rest);
	struct alis_diag *diag;
	alis_amount amount;
	enum alis_unit unit;
	alis_str unit_word;
	int number;

	whole = ALIS_STR("0");
	if (decimals == NULL) {
		if (alis__number_take(&rest, &number) == 0)
			return false;
		whole = read_of(text, rest);
		(void)take_blanks(&rest);
		decimals = take_fraction(&rest);
	}
	(void)take_blanks(&rest);
	unit_word = alis__word_take(&rest);
	if (unit_word.n > 1 && unit_word.at[unit_word.n - 1] == ',')
		unit_word.n--;
	alis_str parts[] = { whole,
		alis_str_of(decimals == NULL ? "" : decimals), ALIS_STR(" "),
		unit_word };
	alis_str meant = alis_str_join(cur->mem, parts, ALIS_COUNT(parts));
	if (decimals == NULL ||
	    !alis_parse_quantity(meant, false, &amount, &unit))
		return false;
	text = alis_str_part(
	    text, 0, (size_t)(unit_word.at + unit_word.n - text.at));
	diag = alis__complain(cur, ALIS_A020, text);
	diag->hint = ALIS_TEXT("write it with decimals: %2");
	diag->words[1] = meant;
	return true;
}

/* ---- lines ---- */

void alis__tell_no_posting(struct cursor *cur, alis_str text)
{
	struct alis_diag *diag = alis__complain(cur, ALIS_A019, text);
	alis_cut cut = alis_str_cut(text, ':');
	alis_amount amount;
	enum alis_unit unit;

	if (alis__has_odd_blank(text)) {
		diag->hint = with_plain_blank;
		return;
	}
	if (cut.found &&
	    alis_keyword_find(ALIS_WORDS_KEY, alis_str_trim(cut.head)) !=
	        NULL) {
		diag->hint =
		    ALIS_TEXT("write 'key: value', with a blank behind the "
		              "colon and none before it");
		return;
	}
	for (size_t i = text.n > TAIL_MOST ? text.n - TAIL_MOST : 1; i < text.n;
	     i++) {
		alis_str tail = alis_str_from(text, i);
		if (text.at[i - 1] != ' ' ||
		    !alis_parse_quantity(tail, true, &amount, &unit))
			continue;
		diag->hint = ALIS_TEXT("write two blanks before '%2'");
		diag->words[1] = tail;
		return;
	}
}

void alis__tell_no_head(struct cursor *cur, alis_str text)
{
	alis_str rest = text;
	alis_str word = alis__word_take(&rest);
	struct alis_diag *diag = alis__complain(cur, ALIS_A010, word);

	if (alis__has_odd_blank(alis_str_part(word, 0, 3)))
		diag->hint = ALIS_TEXT("it begins with a no-break blank; "
		                       "indent with plain blanks");
}

const char *alis__directive_slip(alis_str word)
{
	alis_cut cut = alis_str_cut(word, ':');

	if (alis__has_odd_blank(word))
		return with_plain_blank;
	if (cut.found && alis_keyword_find(ALIS_WORDS_KEY, cut.head) != NULL)
		return ALIS_TEXT("what belongs to the line above is indented");
	return ALIS_TEXT("an entry begins with its date, 2018-01-31; "
	                 "a comment with ;");
}
