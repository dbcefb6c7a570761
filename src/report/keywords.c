/* SPDX-License-Identifier: MIT */
#include "build.h"

#define TITLE(text) \
	{ \
		"" text, sizeof(text) - 1 \
	}

static void row(struct rows *rows, const char *class, alis_str bokmaal,
    alis_str nynorsk, alis_str english)
{
	alis__cell(rows, alis__lit(class));
	alis__cell(rows, alis__text(bokmaal));
	alis__cell(rows, alis__text(nynorsk));
	alis__cell(rows, alis__text(english));
}

static void own_rows(struct rows *rows)
{
	static const char *const classes[] = {
		[ALIS_WORDS_DIRECTIVE] = "directive",
		[ALIS_WORDS_KEY] = "key",
		[ALIS_WORDS_UNIT] = "unit",
		[ALIS_WORDS_ANSWER] = "answer",
	};

	for (const struct alis_keyword *k = alis_keywords(); k->bokmaal != NULL;
	     k++)
		row(rows, classes[k->class], alis_str_of(k->bokmaal),
		    alis_str_of(k->nynorsk), alis_str_of(k->english));
}

static size_t own_count(void)
{
	size_t n = 0;

	while (alis_keywords()[n].bokmaal != NULL)
		n++;
	return n;
}

const struct alis_report *alis_report_of_keywords(
    const struct alis_books *books, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "class", TITLE(""), ALIS_FOR_ALL, false, false },
		{ "nb", TITLE("bokmål"), ALIS_FOR_ALL, false, false },
		{ "nn", TITLE("nynorsk"), ALIS_FOR_ALL, false, false },
		{ "en", TITLE("English"), ALIS_FOR_ALL, false, false },
	};
	struct rows rows = alis__rows(columns, ALIS_COUNT(columns),
	    own_count() + books->kind_count + books->category_count, mem);
	struct fields fields = alis__fields(mem);

	own_rows(&rows);
	for (size_t i = 0; i < books->kind_count; i++) {
		const alis_str *word = books->kinds[i].word;
		row(&rows, "kind", word[ALIS_NB], word[ALIS_NN], word[ALIS_EN]);
	}
	for (size_t i = 0; i < books->category_count; i++) {
		const alis_str *word = books->categories[i].word;
		row(&rows, "category", word[ALIS_NB], word[ALIS_NN],
		    word[ALIS_EN]);
	}
	alis__field(&fields, "format", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number(1));
	alis__field(
	    &fields, "words", ALIS_STR(""), ALIS_FOR_ALL, alis__table(&rows));
	return alis__report(&fields);
}
