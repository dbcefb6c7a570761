/* SPDX-License-Identifier: MIT */
#include "cursor.h"

#include <assert.h>

#define MONEY_DECIMALS 2

static const struct alis_keyword *unit_find(alis_str word, bool wide)
{
	const struct alis_keyword *unit =
	    alis_keyword_find(ALIS_WORDS_UNIT, word);

	return unit != NULL && !wide && alis_keyword_is_wide(unit) ? NULL
	                                                           : unit;
}

/* The bytes of blanks at the start: also no-break and thin ones. */
static size_t blanks(alis_str text)
{
	static const char *const kinds[] = { " ", "\t", "\xC2\xA0",
		"\xE2\x80\x89", "\xE2\x80\xAF" };
	size_t n = 0;

	/* Asked of each letter of a word: most can begin none of them. */
	if (text.n == 0 ||
	    ((unsigned char)text.at[0] > ' ' &&
	        (unsigned char)text.at[0] < 0x80))
		return 0;
	for (size_t i = 0; i < ALIS_COUNT(kinds);) {
		alis_str blank = alis_str_of(kinds[i++]);
		if (alis_str_starts(alis_str_from(text, n), blank)) {
			n += blank.n;
			i = 0;
		}
	}
	return n;
}

/* '%' alone, or the letters up to something that is no part of a word. */
static size_t unit_length(alis_str text)
{
	size_t n = 0;

	if (text.n > 0 && text.at[0] == '%')
		return 1;
	while (n < text.n && blanks(alis_str_from(text, n)) == 0) {
		unsigned char c = (unsigned char)text.at[n];
		bool letter = (c >= 'a' && c <= 'z') ||
		    (c >= 'A' && c <= 'Z') || c >= 0x80;
		if (!letter)
			break;
		n++;
	}
	return n;
}

/* Whether a word ends here: not "5 t-banestasjoner". */
static bool at_word_end(alis_str text)
{
	return text.n == 0 || text.at[0] == '|' || text.at[0] == ',' ||
	    blanks(text) > 0;
}

/* The point of "1 stk.", which ends no sentence. */
static size_t point_length(alis_str text)
{
	return text.n > 0 && text.at[0] == '.' &&
	        at_word_end(alis_str_from(text, 1))
	    ? 1
	    : 0;
}

struct reading {
	enum alis_read read;
	bool negative;
	bool pointed; /* 12.500,00: thousands parted by a point */
	alis_amount amount;
	size_t decimals; /* that are written */
	const struct alis_keyword *unit;
	alis_str word; /* the unit, as it was written */
	size_t n;
};

static size_t decimals_of(alis_str number)
{
	for (size_t i = 0; i < number.n; i++)
		if (number.at[i] == ',' || number.at[i] == '.')
			return number.n - i - 1;
	return 0;
}

/* A number and a unit at the start of a text; n is 0 if none stand there. */
static struct reading read_quantity(alis_str text, bool wide)
{
	struct reading r = { .negative = text.n > 0 && text.at[0] == '-' };
	size_t at = r.negative ? 1 : 0, number, length;

	r.read = alis_amount_read(alis_str_from(text, at), &r.amount, &number);
	if (r.read == ALIS_READ_NOT)
		return r;
	r.decimals = decimals_of(alis_str_part(text, at, at + number));
	at += number;
	if (at + 1 < text.n && (text.at[at] == ',' || text.at[at] == '.') &&
	    text.at[at + 1] >= '0' && text.at[at + 1] <= '9') {
		alis_amount more;
		r.pointed = true;
		(void)alis_amount_read(
		    alis_str_from(text, at + 1), &more, &number);
		at += 1 + number;
	}
	at += blanks(alis_str_from(text, at));
	length = unit_length(alis_str_from(text, at));
	r.word = alis_str_part(text, at, at + length);
	r.unit = unit_find(r.word, wide);
	at += length;
	at += point_length(alis_str_from(text, at));
	if (r.unit != NULL && at_word_end(alis_str_from(text, at)))
		r.n = at;
	return r;
}

/* NULL where the table's own hint says it: the amount is too large. */
static const char *why_wrong(const struct reading *r)
{
	if (r->negative)
		return ALIS_TEXT("an amount is not negative; "
		                 "correct the entry that it would correct");
	if (r->pointed)
		return ALIS_TEXT("part thousands with a blank: 12 500,00");
	if (r->unit->value == ALIS_UNIT_KRONE && r->read == ALIS_READ_DECIMALS)
		return ALIS_TEXT("money has two decimals; "
		                 "part thousands with a blank: 12 500 kr");
	if (r->read == ALIS_READ_DECIMALS)
		return ALIS_TEXT("at most four decimals");
	return NULL;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static size_t digits(alis_str text)
{
	size_t n = 0;

	while (n < text.n && is_digit(text.at[n]))
		n++;
	return n;
}

/*
 * The length of a number whose thousands are parted by 'mark' for sure:
 * 12.500.000 and 12.500,00 can be read in one way only, 12.500 cannot. 0 if
 * none stands there; 'whole' is the part before the decimals.
 */
static size_t pointed_length(alis_str text, char mark, size_t *whole)
{
	size_t n = digits(text), groups = 0, decimals;

	if (n == 0 || n > 3 || text.at[0] == '0')
		return 0;
	for (; n < text.n && text.at[n] == mark; groups++) {
		if (digits(alis_str_from(text, n + 1)) != 3)
			return 0;
		n += 4;
	}
	*whole = n;
	if (n == text.n || text.at[n] != (mark == '.' ? ',' : '.'))
		return groups > 1 ? n : 0;
	decimals = digits(alis_str_from(text, n + 1));
	n += 1 + decimals;
	if (n < text.n && (text.at[n] == '.' || text.at[n] == ','))
		return 0;
	return groups > 0 && decimals > 0 ? n : 0;
}

static void thousands_fix(
    struct cursor *cur, alis_str text, struct alis_diag *diag)
{
	struct alis_out out = alis_out_memory(cur->mem);
	alis_span span = diag->span;
	size_t whole;

	if (pointed_length(text, '.', &whole) == 0 &&
	    pointed_length(text, ',', &whole) == 0)
		return;
	for (size_t i = 0; i < whole; i++)
		alis_out_char(&out, is_digit(text.at[i]) ? text.at[i] : ' ');
	span.to = span.from + (uint32_t)whole;
	alis_diag_fix(diag, span, alis_out_text(&out));
}

static bool convert(struct reading *r)
{
	alis_amount most;

	assert(r->unit != NULL); /* or nothing was found */
	most = ALIS_AMOUNT_MOST / r->unit->times;

	if (r->amount > most)
		r->read = ALIS_READ_LARGE;
	/* 12.500 kr is twelve thousand to its writer, and twelve and a half
	 * by the decimal point. */
	if (r->unit->value == ALIS_UNIT_KRONE && r->decimals > MONEY_DECIMALS)
		r->read = ALIS_READ_DECIMALS;
	if (r->negative || r->pointed || r->read != ALIS_READ_OK)
		return false;
	r->amount = r->amount * r->unit->times / r->unit->part;
	return true;
}

enum quantity_found alis__quantity_take(struct cursor *cur, alis_str *rest,
    bool wide, struct alis_quantity *quantity)
{
	struct reading r = read_quantity(*rest, wide);
	alis_str text = alis_str_part(*rest, 0, r.n);

	if (r.n == 0)
		return QUANTITY_NONE;
	*rest = alis_str_from(*rest, r.n);
	*rest = alis_str_from(*rest, blanks(*rest));
	if (rest->n > 0 && rest->at[0] == ',') /* "1 t, Ola Hansen" */
		*rest = alis_str_from(*rest, 1);
	*rest = alis_str_from(*rest, blanks(*rest));
	if (!convert(&r)) {
		struct alis_diag *diag = alis__complain(cur, ALIS_A020, text);
		diag->hint = why_wrong(&r);
		if (!r.negative)
			thousands_fix(cur, text, diag);
		return QUANTITY_WRONG;
	}
	*quantity = (struct alis_quantity){
		.amount = r.amount,
		.unit = (enum alis_unit)r.unit->value,
		.span = alis__span_of(cur, text),
		.word = r.word,
	};
	return QUANTITY_FOUND;
}

bool alis_parse_quantity(
    alis_str text, bool wide, alis_amount *amount, enum alis_unit *unit)
{
	struct reading r = read_quantity(text, wide);

	if (r.n == 0 || r.n != text.n || !convert(&r))
		return false;
	*amount = r.amount;
	*unit = (enum alis_unit)r.unit->value;
	return true;
}
