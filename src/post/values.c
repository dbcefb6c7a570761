/* SPDX-License-Identifier: MIT */
#include "books.h"

struct alis_diag *alis__book_complain(
    struct maker *maker, enum alis_code code, alis_span span)
{
	struct alis_diag *diag =
	    alis_diag_add(maker->diags, code, maker->written->src, span);

	diag->words[0] = alis_source_text(maker->written->src, span);
	return diag;
}

const struct alis_attribute *alis__attribute(
    const struct alis_clause *clause, const char *key)
{
	for (const struct alis_attribute *a = clause->attributes; a != NULL;
	     a = a->next)
		if (alis_utf8_same(a->key, alis_str_of(key)))
			return a;
	return NULL;
}

alis_str alis__value(const struct alis_clause *clause, const char *key)
{
	const struct alis_attribute *a = alis__attribute(clause, key);

	return a == NULL ? ALIS_STR("") : a->value;
}

/* The value of a key with a tail, "tittel" and "-nn". */
static alis_str value_of(
    const struct alis_clause *clause, const char *key, const char *tail)
{
	alis_str head = alis_str_of(key), end = alis_str_of(tail);

	for (const struct alis_attribute *a = clause->attributes; a != NULL;
	     a = a->next)
		if (a->key.n > end.n &&
		    alis_utf8_same(
		        alis_str_part(a->key, 0, a->key.n - end.n), head) &&
		    alis_utf8_same(
		        alis_str_from(a->key, a->key.n - end.n), end))
			return a->value;
	return ALIS_STR("");
}

void alis__values(
    const struct alis_clause *clause, const char *key, alis_str *values)
{
	static const char *const tails[ALIS_LANGUAGE_COUNT] = { "", "-nn",
		"-en" };

	for (int i = 0; i < ALIS_LANGUAGE_COUNT; i++) {
		values[i] = value_of(clause, key, tails[i]);
		if (values[i].n == 0)
			values[i] = values[ALIS_NB];
	}
}

/* How often a sign stands in a text. */
static size_t count_of(alis_str text, char sign)
{
	size_t count = 0;

	for (size_t i = 0; i < text.n; i++)
		count += text.at[i] == sign;
	return count;
}

struct alis_accounts alis__items(alis_str value, struct alis_arena *mem)
{
	struct alis_accounts items = { NULL, 0 };
	alis_str *names = ALIS_NEW(mem, alis_str, count_of(value, ',') + 1);
	alis_str item;

	while (alis_parse_item(&value, &item))
		if (item.n > 0)
			names[items.count++] = item;
	items.names = names;
	return items;
}

/* Whether a byte belongs to a word: a letter, a digit, '-' or '_'. */
static bool is_word_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || c == '-' || c == '_' ||
	    (unsigned char)c >= 0x80;
}

/* Where words stand in a text as words of their own; its length if nowhere. */
static size_t find_words(alis_str text, alis_str words)
{
	for (size_t i = 0; words.n > 0 && i + words.n <= text.n; i++) {
		size_t end = i + words.n;
		if ((i == 0 || !is_word_char(text.at[i - 1])) &&
		    (end == text.n || !is_word_char(text.at[end])) &&
		    alis_str_starts(alis_str_from(text, i), words))
			return i;
	}
	return text.n;
}

bool alis__has_word(alis_str text, alis_str word)
{
	return find_words(text, word) < text.n;
}

/* A value of several lines is a copy, in which places are lost: its parts are
 * looked for from its first line on, as far as the value can reach. */
alis_span alis__part_span(const struct maker *maker,
    const struct alis_attribute *attribute, alis_str part)
{
	const struct alis_source *src = maker->written->src;
	alis_span span = attribute->value_span;
	uint32_t end = span.to;
	size_t at;

	if (alis_str_same(part, attribute->value) || part.n == 0)
		return span;
	if (attribute->value.n == span.to - span.from &&
	    part.at >= attribute->value.at &&
	    part.at + part.n <= attribute->value.at + attribute->value.n) {
		span.from += (uint32_t)(part.at - attribute->value.at);
		span.to = span.from + (uint32_t)part.n;
		return span;
	}
	if (attribute->value.n > span.to - span.from)
		end = attribute->next != NULL ? attribute->next->key_span.from
		                              : (uint32_t)src->bytes.n;
	at = find_words(alis_str_part(src->bytes, span.from, end), part);
	if (span.from + at == end)
		return span;
	span.from += (uint32_t)at;
	span.to = span.from + (uint32_t)part.n;
	return span;
}

void alis__misfit_part(struct maker *maker,
    const struct alis_attribute *attribute, alis_str part, const char *how)
{
	struct alis_diag *diag = alis__book_complain(
	    maker, ALIS_A065, alis__part_span(maker, attribute, part));

	diag->words[0] = part;
	diag->words[1] = attribute->key;
	diag->hint = how;
}

void alis__misfit(struct maker *maker, const struct alis_attribute *attribute,
    const char *how)
{
	alis__misfit_part(maker, attribute, attribute->value, how);
}

void alis__misfit_key(struct maker *maker,
    const struct alis_attribute *attribute, alis_str other, const char *how)
{
	struct alis_diag *diag =
	    alis__book_complain(maker, ALIS_A065, attribute->key_span);

	diag->words[1] = other;
	diag->hint = how;
}

void alis__misfit_unit(struct maker *maker,
    const struct alis_attribute *attribute, alis_str part, enum alis_unit other,
    const char *how)
{
	struct alis_diag *diag = alis__book_complain(
	    maker, ALIS_A072, alis__part_span(maker, attribute, part));

	diag->words[0] = part;
	diag->words[1] = alis_str_of(alis_unit_name(other));
	diag->hint = how;
}

void alis__lack(
    struct maker *maker, const struct alis_clause *clause, const char *what)
{
	struct alis_diag *diag =
	    alis__book_complain(maker, ALIS_A064, clause->span);

	diag->words[0] = clause->name;
	diag->words[1] = alis_str_of(what);
	diag->said = 1U << 1; /* where it is more than a key */
}

bool alis__is_yes(
    struct maker *maker, const struct alis_clause *clause, const char *key)
{
	const struct alis_attribute *a = alis__attribute(clause, key);
	const struct alis_keyword *answer;

	if (a == NULL)
		return false;
	answer = alis_keyword_find(ALIS_WORDS_ANSWER, a->value);
	if (answer == NULL)
		alis__misfit(maker, a, ALIS_TEXT("write ja or nei"));
	return answer != NULL && answer->value == 1;
}

void alis__no_kind(struct maker *maker, const struct alis_clause *clause,
    alis_str word, const char *what)
{
	struct alis_nearest nearest = alis_nearest_to(word, maker->mem);
	alis_span span = clause->name_span;
	struct alis_diag *diag;

	if (word.n > 0)
		span.to = span.from + (uint32_t)word.n;
	else
		span = clause->word_span;
	diag = alis__book_complain(maker, ALIS_A066, span);
	for (size_t i = 0; i < maker->books->kind_count; i++)
		alis_nearest_try(
		    &nearest, maker->books->kinds[i].word[ALIS_NB]);
	diag->words[0] = alis_str_of(what);
	diag->said = 1U << 0;
	diag->words[1] = word;
	diag->words[2] = alis_nearest_word(&nearest);
	alis_diag_fix_word(diag, &nearest);
}
