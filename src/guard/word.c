/* SPDX-License-Identifier: MIT */
#include "word.h"

#define SIGNS_MOST 3  /* between two words that belong together */
#define WORD_MOST  64 /* bytes of a word that is looked at */

static bool is_sign(char c)
{
	return c == ' ' || c == '\t' || c == ',' || c == ':' || c == '.' ||
	    c == '(' || c == ')' || c == '"';
}

static bool is_end(char c)
{
	return is_sign(c) || c == '|' || c == ';' || c == '/' || c == '!' ||
	    c == '?' || c == '\n' || c == '\r';
}

alis_str alis__word_before(alis_str line, size_t at)
{
	size_t to = at, from;

	while (to > 0 && at - to < SIGNS_MOST && is_sign(line.at[to - 1]))
		to--;
	from = to;
	while (from > 0 && to - from < WORD_MOST && !is_end(line.at[from - 1]))
		from--;
	return alis_str_part(line, from, to);
}

alis_str alis__word_after(alis_str line, size_t at)
{
	size_t from = at, to;

	while (
	    from < line.n && from - at < SIGNS_MOST && is_sign(line.at[from]))
		from++;
	to = from;
	while (to < line.n && to - from < WORD_MOST && !is_end(line.at[to]))
		to++;
	return alis_str_part(line, from, to);
}

bool alis__is_letter(char c)
{
	return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') ||
	    (unsigned char)c >= 0x80 || c == '_' || c == '-';
}

/* A to Z, or a letter of U+00C0 to U+00DE: À to Þ, with Æ, Ø and Å. */
static size_t capital_length(alis_str word)
{
	const unsigned char *c = (const unsigned char *)word.at;

	if (word.n > 0 && c[0] >= 'A' && c[0] <= 'Z')
		return 1;
	return word.n > 1 && c[0] == 0xC3 && c[1] >= 0x80 && c[1] <= 0x9E ? 2
	                                                                  : 0;
}

bool alis__is_name(alis_str word)
{
	size_t n = capital_length(word);
	const unsigned char *c = (const unsigned char *)word.at + n;

	if (n == 0 || n == word.n)
		return false;
	return (*c >= 'a' && *c <= 'z') ||
	    (*c == 0xC3 && n + 1 < word.n && c[1] >= 0x9F);
}
