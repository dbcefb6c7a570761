/* SPDX-License-Identifier: MIT */
#include "build.h"

static void row(struct rows *rows, const char *class, const char *said,
    const alis_str *word)
{
	alis__cell(rows, alis__lit(class));
	alis__cell(rows, alis__lit(said));
	alis__cell(rows, alis__text(word[ALIS_NB]));
	alis__cell(rows, alis__text(word[ALIS_NN]));
	alis__cell(rows, alis__text(word[ALIS_EN]));
}

static const char *class_of(const struct alis_keyword *keyword)
{
	switch (keyword->class) {
	case ALIS_WORDS_DIRECTIVE:
		if (!alis_directive_belongs(
		        (enum alis_directive_kind)keyword->value,
		        ALIS_FILE_JOURNAL))
			return ALIS_TEXT("cohort-directive");
		return ALIS_TEXT("directive");
	case ALIS_WORDS_KEY:
		return ALIS_TEXT("key");
	case ALIS_WORDS_ANSWER:
		return ALIS_TEXT("answer");
	case ALIS_WORDS_RHYTHM:
		return ALIS_TEXT("rhythm");
	case ALIS_WORDS_ROSTER_KEY:
		return ALIS_TEXT("cohort-key");
	case ALIS_WORDS_OCCASION:
		return ALIS_TEXT("milestone");
	case ALIS_WORDS_UNIT:
		break;
	}
	return alis_keyword_is_wide(keyword) ? ALIS_TEXT("account-unit")
	                                     : ALIS_TEXT("unit");
}

static void own_rows(struct rows *rows, enum alis_language language)
{
	for (const struct alis_keyword *k = alis_keywords(); k->bokmaal != NULL;
	     k++) {
		const alis_str word[ALIS_LANGUAGE_COUNT] = {
			[ALIS_NB] = alis_str_of(k->bokmaal),
			[ALIS_NN] = alis_str_of(k->nynorsk),
			[ALIS_EN] = alis_str_of(k->english),
		};
		row(rows, class_of(k), alis_said(language, class_of(k)), word);
	}
}

static size_t own_count(void)
{
	size_t n = 0;

	while (alis_keywords()[n].bokmaal != NULL)
		n++;
	return n;
}

/* Of several sorts of one category the word is one. */
static bool is_again(const struct alis_books *books, size_t number)
{
	const struct alis_category_word *c = books->categories;

	for (size_t i = 0; i < number; i++)
		if (c[i].kind == c[number].kind &&
		    alis_utf8_same(c[i].word[ALIS_NB], c[number].word[ALIS_NB]))
			return true;
	return false;
}

const struct alis_report *alis_report_of_keywords(
    const struct alis_books *books, enum alis_language language,
    struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "class", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, false, false },
		{ "nb", TITLE(ALIS_TEXT("bokmål")), ALIS_FOR_ALL, false,
		    false },
		{ "nn", TITLE(ALIS_TEXT("nynorsk")), ALIS_FOR_ALL, false,
		    false },
		{ "en", TITLE(ALIS_TEXT("English")), ALIS_FOR_ALL, false,
		    false },
	};
	struct rows rows = alis__rows(
	    alis__titled(columns, ALIS_COUNT(columns), language, mem),
	    ALIS_COUNT(columns),
	    own_count() + books->kind_count + books->category_count, mem);
	struct fields fields = alis__fields(mem);

	own_rows(&rows, language);
	for (size_t i = 0; i < books->kind_count; i++)
		row(&rows, "kind", alis_said(language, "kind of entry"),
		    books->kinds[i].word);
	for (size_t i = 0; i < books->category_count; i++)
		if (!is_again(books, i))
			row(&rows, "category",
			    alis_said(language, "category of service"),
			    books->categories[i].word);
	alis__field(&fields, "format", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number(1));
	alis__field(
	    &fields, "words", ALIS_STR(""), ALIS_FOR_ALL, alis__table(&rows));
	return alis__report(&fields);
}
