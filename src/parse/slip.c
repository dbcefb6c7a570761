/* SPDX-License-Identifier: MIT */
#include "slip.h"

#define TAIL_MOST 64 /* bytes that are searched for an amount */

/*
 * What people write in place of what is read: dates in words, dashes between
 * dates, blanks that a phone puts in. Nothing here is ever counted; it is
 * recognized so that a complaint can show how to write it.
 */

bool alis__take(alis_str *rest, const char *text)
{
	alis_str with = alis_str_of(text);

	if (!alis_str_starts(*rest, with))
		return false;
	*rest = alis_str_from(*rest, with.n);
	return true;
}

bool alis__take_any(alis_str *rest, const char *const *texts, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (alis__take(rest, texts[i]))
			return true;
	return false;
}

bool alis__take_blanks(alis_str *rest)
{
	size_t n = rest->n;

	while (alis__take(rest, " ") || alis__take(rest, "\t"))
		;
	return rest->n < n;
}

alis_str alis__line_from(const struct cursor *cur, alis_str text)
{
	alis_str bytes = cur->src->bytes;
	alis_str rest = alis_str_from(bytes, (size_t)(text.at - bytes.at));

	return alis_str_trim(alis_str_cut(rest, '\n').head);
}

alis_str alis__read_of(alis_str text, alis_str rest)
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

bool alis__take_to(alis_str *rest)
{
	static const char *const signs[] = { "...", "..", "\xE2\x80\xA6", "-",
		"\xE2\x80\x90", "\xE2\x80\x91", "\xE2\x80\x93", "\xE2\x80\x94",
		"\xE2\x88\x92", "til", "to" };
	alis_str tail = *rest;

	(void)alis__take_blanks(&tail);
	if (!alis__take_any(&tail, signs, ALIS_COUNT(signs)))
		return false;
	(void)alis__take_blanks(&tail);
	*rest = tail;
	return true;
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
	if (alis__take(rest, ":") || alis__take(rest, "."))
		(void)alis__number_take(rest, &number);
	*time = alis__read_of(text, *rest);
	return true;
}

bool alis__tell_loose_times(struct cursor *cur, alis_str *rest)
{
	static const char *const clock[] = { "klokken", "klokka", "kl.", "kl",
		"Kl.", "Kl" };
	alis_str text = *rest, tail = *rest, from, to = { NULL, 0 };
	bool said = alis__take_any(&tail, clock, ALIS_COUNT(clock)), apart;
	struct alis_diag *diag;

	(void)alis__take_blanks(&tail);
	if (!take_time(&tail, &from))
		return false;
	apart = tail.n > 0 && (tail.at[0] == ' ' || tail.at[0] == '\t');
	*rest = tail;
	if (alis__take_to(&tail) && take_time(&tail, &to)) {
		apart = apart || tail.at[-1 - (ptrdiff_t)to.n] == ' ';
		*rest = tail;
	}
	if (!said && (!apart || to.n == 0)) {
		*rest = text;
		return false;
	}
	diag = alis__complain(cur, ALIS_A014, alis__read_of(text, *rest));
	*rest = alis_str_trim(*rest);
	if (to.n == 0)
		return true;
	diag->hint = ALIS_TEXT("write the times alone, without blanks: %2");
	alis_str parts[] = { from, ALIS_STR("-"), to };
	diag->words[1] = alis_str_join(cur->mem, parts, ALIS_COUNT(parts));
	alis__times_fix(cur, alis__line_from(cur, from), diag);
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
		if (alis__take(rest, fractions[i].written))
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
		whole = alis__read_of(text, rest);
		(void)alis__take_blanks(&rest);
		decimals = take_fraction(&rest);
	}
	(void)alis__take_blanks(&rest);
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
		diag->hint = WITH_PLAIN_BLANK;
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
		return WITH_PLAIN_BLANK;
	if (cut.found && alis_keyword_find(ALIS_WORDS_KEY, cut.head) != NULL)
		return ALIS_TEXT("what belongs to the line above is indented");
	return ALIS_TEXT("an entry begins with its date, 2018-01-31; "
	                 "a comment with ;");
}
