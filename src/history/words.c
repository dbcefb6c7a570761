/* SPDX-License-Identifier: MIT */
#include "words.h"

#include <stdlib.h>

/* ---- tables, each sorted by kind and folded word ---- */

/* The kinds of one table are all NULL, or all of one array, so that their
 * places are an order. */
static int compare(
    const struct alis_kind *kind, alis_str folded, const struct word *word)
{
	if (kind != word->kind)
		return kind < word->kind ? -1 : 1;
	return alis_str_compare(folded, word->folded);
}

static int by_word(const void *left, const void *right)
{
	const struct word *a = left, *b = right;
	int order = compare(a->kind, a->folded, b);

	return order != 0 ? order
	                  : (a->order > b->order) - (a->order < b->order);
}

/* The first of those words, or NULL. */
static const struct word *find(const struct word *words, size_t count,
    const struct alis_kind *kind, alis_str folded)
{
	size_t from = 0, to = count;

	while (from < to) {
		size_t middle = from + (to - from) / 2;
		if (compare(kind, folded, &words[middle]) > 0)
			from = middle + 1;
		else
			to = middle;
	}
	return from < count && compare(kind, folded, &words[from]) == 0
	    ? &words[from]
	    : NULL;
}

static void aliases_add(struct words *words, const struct alis_journal *journal)
{
	size_t n = journal == NULL ? 0 : journal->alias_count;

	words->aliases = ALIS_NEW(words->mem, struct word, n + 1);
	words->alias_count = n;
	for (size_t i = 0; i < n; i++)
		words->aliases[i] = (struct word){
			alis_utf8_fold(journal->aliases[i]->name, words->mem),
			journal->aliases[i]->value, NULL, i
		};
	qsort(words->aliases, n, sizeof(struct word), by_word);
}

static void kinds_add(struct words *words, const struct alis_books *books)
{
	size_t n = 0;

	words->kinds = ALIS_NEW(words->mem, struct word,
	    books->kind_count * ALIS_LANGUAGE_COUNT + 1);
	for (size_t i = 0; i < books->kind_count; i++) {
		const struct alis_kind *kind = &books->kinds[i];
		if (kind->is_service && words->service == NULL)
			words->service = kind;
		for (int l = 0; l < ALIS_LANGUAGE_COUNT; l++)
			words->kinds[n++] = (struct word){
				alis_utf8_fold(kind->word[l], words->mem),
				kind->word[ALIS_NB], NULL, i
			};
	}
	words->kind_count = n;
	qsort(words->kinds, n, sizeof(struct word), by_word);
}

static void categories_add(struct words *words, const struct alis_books *books)
{
	size_t n = 0;

	words->categories = ALIS_NEW(words->mem, struct word,
	    books->category_count * ALIS_LANGUAGE_COUNT + 1);
	for (size_t i = 0; i < books->category_count; i++) {
		const struct alis_category_word *c = &books->categories[i];
		for (int l = 0; l < ALIS_LANGUAGE_COUNT; l++)
			words->categories[n++] = (struct word){
				alis_utf8_fold(c->word[l], words->mem),
				c->word[ALIS_NB], c->kind, i
			};
	}
	words->category_count = n;
	qsort(words->categories, n, sizeof(struct word), by_word);
}

struct words alis__words(
    const struct alis_version *version, struct alis_arena *mem)
{
	struct words words = { .mem = mem, .books = version->books };

	aliases_add(&words, version->journal);
	if (version->books != NULL) {
		kinds_add(&words, version->books);
		categories_add(&words, version->books);
	}
	return words;
}

/* ---- what a word stands for ---- */

alis_str alis__unaliased(const struct words *words, alis_str name)
{
	const struct word *alias;

	if (words->alias_count == 0)
		return name;
	alias = find(words->aliases, words->alias_count, NULL,
	    alis_utf8_fold(name, words->mem));
	return alias != NULL ? alias->means : name;
}

alis_str alis__kind_word(
    const struct words *words, alis_str written, const struct alis_kind **kind)
{
	alis_str name = alis__unaliased(words, written);
	const struct word *word = find(words->kinds, words->kind_count, NULL,
	    alis_utf8_fold(name, words->mem));

	*kind = word == NULL ? NULL : &words->books->kinds[word->order];
	return word == NULL ? name : word->means;
}

static alis_str first_word(alis_str text)
{
	return alis_str_cut(alis_str_cut(text, ' ').head, '\t').head;
}

alis_str alis__what_words(
    const struct words *words, const struct alis_kind *kind, alis_str written)
{
	alis_str what = alis__unaliased(words, written);
	alis_str first = first_word(what), folded;
	const struct word *category;

	if (kind == NULL || !(kind->is_service || kind->is_absence))
		return what;
	folded = alis_utf8_fold(first, words->mem);
	category = find(words->categories, words->category_count, kind, folded);
	/* Leave may be from one category of service. */
	if (category == NULL && kind->is_absence && words->service != NULL)
		category = find(words->categories, words->category_count,
		    words->service, folded);
	if (category == NULL)
		return what;
	return alis_str_join(words->mem,
	    (alis_str[]){ category->means, alis_str_from(what, first.n) }, 2);
}

alis_str alis__value_words(
    const struct words *words, const struct alis_attribute *attribute)
{
	return alis_str_is(attribute->key, "veileder")
	    ? alis__unaliased(words, attribute->value)
	    : attribute->value;
}
