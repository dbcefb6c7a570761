/* SPDX-License-Identifier: MIT */
#include "person.h"

#include "word.h"

#define GROUPS_MOST 4

static bool is_digit(alis_str line, size_t at)
{
	return at < line.n && line.at[at] >= '0' && line.at[at] <= '9';
}

size_t alis__blank_at(alis_str line, size_t at)
{
	static const char *const blanks[] = { " ", "\xC2\xA0", "\xE2\x80\xAF" };

	for (size_t i = 0; i < ALIS_COUNT(blanks); i++) {
		alis_str blank = alis_str_of(blanks[i]);
		if (alis_str_starts(alis_str_from(line, at), blank))
			return blank.n;
	}
	return 0;
}

static size_t groups_read(
    alis_str line, size_t from, const unsigned char *groups)
{
	size_t at = from;

	for (size_t g = 0; groups[g] != 0; g++) {
		size_t blank = g == 0 ? 0 : alis__blank_at(line, at);
		if (g > 0 && blank == 0)
			return 0;
		at += blank;
		for (int i = 0; i < groups[g]; i++, at++)
			if (!is_digit(line, at))
				return 0;
	}
	return is_digit(line, at) ? 0 : at - from;
}

/* What may stand before a number that is a word of its own. */
static bool begins_word(alis_str line, size_t at)
{
	char c = at == 0 ? ' ' : line.at[at - 1];

	if (c == '.')
		return at > 1 && !is_digit(line, at - 2);
	return c == ' ' || c == '\t' || c == '(' || c == ':' || c == ',' ||
	    c == ';' || c == '|';
}

static bool ends_word(alis_str line, size_t at)
{
	char c = at == line.n ? ' ' : line.at[at];

	if (c == '.' || c == ',' || c == ':')
		return !is_digit(line, at + 1);
	return c == ' ' || c == '\t' || c == ')' || c == ';' || c == '|' ||
	    c == '!' || c == '?';
}

/* Numbers go on in front or behind: an amount, or a list of something. */
static bool has_neighbour(alis_str line, size_t from, size_t to)
{
	size_t blank = alis__blank_at(line, to);

	return (blank > 0 && is_digit(line, to + blank)) ||
	    (from > 1 && line.at[from - 1] == ' ' && is_digit(line, from - 2));
}

static bool is_money(alis_str line, size_t to)
{
	alis_str word = alis__word_after(line, to);

	return alis_utf8_same(word, ALIS_STR("kr")) ||
	    alis_utf8_same(word, ALIS_STR("kroner")) ||
	    alis_utf8_same(word, ALIS_STR("nok"));
}

#define WORDS_MOST 10

/* Words before a number that is a telephone's, and before one that is not. */
static const char *const announcing[WORDS_MOST] = { "tlf", "telefon",
	"telefonnummer", "tel", "phone", "mobil", "mob", "mobilnummer",
	"mobile" };
static const char *const denying[WORDS_MOST] = { "nr", "no", "hpr", "hpr-nr",
	"hpr-nummer", "kurs", "kursnr", "kursnummer", "sak", "saksnr" };

static bool is_one_of(alis_str word, const char *const *words)
{
	for (size_t i = 0; i < WORDS_MOST && words[i] != NULL; i++)
		if (alis_utf8_same(word, alis_str_of(words[i])))
			return true;
	return false;
}

/*
 * Eight digits in a row are many things. Without the country's code or a word
 * before them they are taken for a number of a mobile telephone only: those
 * begin with 4 or 9, which no date written as eight digits does.
 */
static bool is_likely(alis_str line, size_t at, size_t n)
{
	alis_str word = alis__word_before(line, at);
	char first = line.at[at];

	if (is_one_of(word, announcing))
		return true;
	if (is_one_of(word, denying) || is_money(line, at + n))
		return false;
	return n == 8 ? first == '4' || first == '9'
	              : first >= '2' && !has_neighbour(line, at, at + n);
}

size_t alis__phone_at(alis_str line, size_t at)
{
	static const unsigned char shapes[][GROUPS_MOST + 1] = {
		{ 8 },
		{ 2, 2, 2, 2 },
		{ 3, 2, 3 },
	};
	alis_str rest = alis_str_from(line, at);
	bool plus = at > 0 && line.at[at - 1] == '+';
	size_t code = plus && alis_str_starts(rest, ALIS_STR("47")) ? 2
	    : !plus && alis_str_starts(rest, ALIS_STR("0047"))      ? 4
	                                                            : 0;
	size_t from = at + code;

	if (code > 0)
		from += alis__blank_at(line, from);
	else if (!begins_word(line, at))
		return 0;
	for (size_t i = 0; i < ALIS_COUNT(shapes); i++) {
		size_t n = groups_read(line, from, shapes[i]);
		if (n > 0 && ends_word(line, from + n) &&
		    (code > 0 || is_likely(line, from, n)))
			return from + n - at;
	}
	return 0;
}
