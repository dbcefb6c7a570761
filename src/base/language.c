/* SPDX-License-Identifier: MIT */
/*
 * Texts in three languages, from catalogues in gettext's binary form.
 *
 * The form is described in the manual of GNU gettext ("The Format of GNU MO
 * Files"): two tables of lengths and offsets, the English texts sorted by
 * their bytes. Of a text with a plural, the key is "one NUL several".
 */
#include <alis/base.h>

#include <string.h>

#include "catalogue.h"

enum { MO_MAGIC = 0x950412DE, MO_COUNT = 8, MO_TEXTS = 12, MO_SAID = 16 };

struct catalogue {
	const unsigned char *at;
	size_t size;
};

/* msgfmt writes it with the least significant byte first. */
static uint32_t number_at(const struct catalogue *c, size_t at)
{
	return (uint32_t)c->at[at] | (uint32_t)c->at[at + 1] << 8 |
	    (uint32_t)c->at[at + 2] << 16 | (uint32_t)c->at[at + 3] << 24;
}

static struct catalogue catalogue_of(enum alis_language language)
{
	switch (language) {
	case ALIS_NB:
		return (struct catalogue){ alis__catalogue_nb,
			alis__catalogue_nb_size };
	case ALIS_NN:
		return (struct catalogue){ alis__catalogue_nn,
			alis__catalogue_nn_size };
	default:
		return (struct catalogue){ NULL, 0 };
	}
}

/* The text number 'i' of the table that begins at the offset kept at 'table',
 * NUL behind it; and of a plural, more behind that. */
static alis_str text_at(const struct catalogue *c, size_t table, uint32_t i)
{
	size_t row = number_at(c, table) + 8 * (size_t)i;

	return (alis_str){ (const char *)c->at + number_at(c, row + 4),
		number_at(c, row) };
}

/* What is said for an English text, with its NUL; n is 0 if nothing is. */
static alis_str find(enum alis_language language, const char *text)
{
	struct catalogue c = catalogue_of(language);
	uint32_t low = 0, high;

	if (c.size < MO_SAID + 4 || number_at(&c, 0) != MO_MAGIC)
		return ALIS_STR("");
	high = number_at(&c, MO_COUNT);
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		int order = strcmp(text, text_at(&c, MO_TEXTS, middle).at);
		if (order == 0)
			return text_at(&c, MO_SAID, middle);
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return ALIS_STR("");
}

const char *alis_said(enum alis_language language, const char *text)
{
	/* The empty text is the catalogue's own head. */
	alis_str said = text[0] == '\0' ? ALIS_STR("") : find(language, text);

	return said.n > 0 ? said.at : text;
}

const char *alis_said_count(enum alis_language language, const char *one,
    const char *several, int64_t n)
{
	alis_str said = find(language, one);
	size_t first = said.n > 0 ? strlen(said.at) : 0;

	if (said.n == 0 || first >= said.n)
		return n == 1 ? one : several;
	return n == 1 ? said.at : said.at + first + 1;
}

alis_str alis_filled(
    const char *text, const alis_str *words, size_t n, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (const char *at = text; *at != '\0'; at++) {
		if (at[0] == '%' && at[1] >= '1' && at[1] <= '9' &&
		    (size_t)(at[1] - '1') < n)
			alis_out_put(&out, words[*++at - '1']);
		else
			alis_out_char(&out, *at);
	}
	return alis_out_text(&out);
}

alis_str alis_saying_in(const struct alis_saying *saying,
    enum alis_language language, struct alis_arena *mem)
{
	alis_str words[ALIS_SAYING_WORDS];

	for (size_t i = 0; i < ALIS_SAYING_WORDS; i++) {
		words[i] = saying->words[i];
		if (saying->said >> i & 1)
			words[i] = alis_str_of(alis_said(
			    language, alis_str_copy(words[i], mem).at));
	}
	return alis_filled(
	    alis_said(language, saying->text), words, ALIS_SAYING_WORDS, mem);
}
