/* SPDX-License-Identifier: MIT */
#include "person.h"

#include "word.h"

#define GROWN_UP 18 /* years since a date that may be one of birth */

/* ---- dates ---- */

/* Read 'most' digits or fewer, 'least' or more. */
static size_t digits_read(
    alis_str line, size_t at, size_t least, size_t most, int *value)
{
	size_t n = 0;

	*value = 0;
	while (n < most && at + n < line.n && line.at[at + n] >= '0' &&
	    line.at[at + n] <= '9')
		*value = *value * 10 + (line.at[at + n++] - '0');
	return n < least ? 0 : n;
}

/* Read "12.3.1956" with any of the signs, or "1956-03-12"; 0 if it is none. */
static size_t date_read(alis_str line, size_t from, struct alis_civil *civil)
{
	int part[3];
	size_t at = from, n = digits_read(line, at, 1, 4, &part[0]);
	bool year_first = n == 4;
	char sign = at + n < line.n ? line.at[at + n] : ' ';
	int ignored;

	if (n == 0 || n == 3 || (sign != '.' && sign != '/' && sign != '-'))
		return 0;
	for (int i = 1; i < 3; i++) {
		bool year = i == 2 && !year_first;
		at += n;
		if (at == line.n || line.at[at] != sign)
			return 0;
		at++;
		n = digits_read(line, at, year ? 4 : 1, year ? 4 : 2, &part[i]);
		if (n == 0)
			return 0;
	}
	at += n;
	*civil = year_first ? (struct alis_civil){ part[0], part[1], part[2] }
	                    : (struct alis_civil){ part[2], part[1], part[0] };
	return digits_read(line, at, 1, 1, &ignored) > 0 ? 0 : at - from;
}

static bool is_period(alis_str line, size_t from, size_t to)
{
	return (from > 0 && line.at[from - 1] == '.') ||
	    alis_str_starts(alis_str_from(line, to), ALIS_STR(".."));
}

/* ---- dates of birth ---- */

static bool is_birth_word(alis_str word)
{
	static const char *const words[] = { "f",
		"f\xC3\xB8"
		"dt",
		"f\xC3\xB8"
		"dd",
		"f\xC3\xB8"
		"dselsdato",
		"f\xC3\xB8"
		"dselsdag",
		"fdato", "born", "dob", "birthdate" };

	for (size_t i = 0; i < ALIS_COUNT(words); i++)
		if (alis_utf8_same(word, alis_str_of(words[i])))
			return true;
	return false;
}

static size_t offset_of(alis_str line, alis_str word)
{
	return (size_t)(word.at - line.at);
}

/* "Kari Nordmann, født 12.03.1956": the word of birth, and a name by it. */
static bool is_announced(alis_str line, size_t from, size_t to)
{
	alis_str word = alis__word_before(line, from);

	if (alis_utf8_same(word, ALIS_STR("den")))
		word = alis__word_before(line, offset_of(line, word));
	if (!is_birth_word(word))
		return false;
	return alis__is_name(alis__word_after(line, to)) ||
	    alis__is_name(alis__word_before(line, offset_of(line, word)));
}

/* "Kari Nordmann 12.03.1956": name and surname right before or after. */
static bool is_by_full_name(alis_str line, size_t from, size_t to)
{
	alis_str near = alis__word_before(line, from), far;

	far = alis__word_before(line, offset_of(line, near));
	if (alis__is_name(near) && alis__is_name(far))
		return true;
	near = alis__word_after(line, to);
	far = alis__word_after(line, offset_of(line, near) + near.n);
	return alis__is_name(near) && alis__is_name(far);
}

size_t alis__birth_at(alis_str line, size_t at, alis_day today)
{
	struct alis_civil civil, now = alis_day_civil(today);
	size_t n = at == 0 ? 0 : date_read(line, at, &civil);

	if (n == 0 || !alis_day_exists(civil) || civil.year < 1880 ||
	    alis_day_of(civil) > today || is_period(line, at, at + n))
		return 0;
	if (is_announced(line, at, at + n))
		return n;
	/* Places and courses have two capitals as well, but newer dates. */
	return civil.year + GROWN_UP < now.year &&
	        is_by_full_name(line, at, at + n)
	    ? n
	    : 0;
}

/* ---- patients ---- */

size_t alis__patient_at(alis_str line, size_t at, alis_str *word)
{
	static const char *const words[] = { "pasient", "pasienten",
		"pasientens", "patient", "patienten", "pas", "pt", "ptn" };
	alis_str name;
	size_t to = at;

	while (to < line.n && (line.at[to] | 0x20) >= 'a' &&
	    (line.at[to] | 0x20) <= 'z')
		to++;
	*word = alis_str_part(line, at, to);
	for (size_t i = 0; i < ALIS_COUNT(words); i++) {
		bool short_form = alis_str_of(words[i]).n <= 3;
		if (!alis_utf8_same(*word, alis_str_of(words[i])))
			continue;
		if (to < line.n &&
		    (line.at[to] == ':' || (short_form && line.at[to] == '.')))
			to++;
		if (to == line.n || (line.at[to] != ' ' && line.at[to] != '\t'))
			return 0;
		name = alis__word_after(line, to);
		return alis__is_name(name) ? offset_of(line, name) + name.n - at
		                           : 0;
	}
	return 0;
}
