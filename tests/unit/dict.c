/* SPDX-License-Identifier: MIT */
/* The dictionary of the fuzzer has every word that the program knows. */
#include <alis/track.h>

#include <stdio.h>

#include "files.h"

#define FILE_MOST ((size_t)64 << 10)

static alis_str file_text(const char *path, struct alis_arena *mem)
{
	FILE *file = fopen(path, "rb");
	char *bytes = ALIS_NEW(mem, char, FILE_MOST);
	size_t n;

	assert_non_null(file);
	n = fread(bytes, 1, FILE_MOST, file);
	fclose(file);
	return (alis_str){ bytes, n };
}

/* As a line of a dictionary: only printable ASCII stands as it is. */
static alis_str line_of(alis_str word, struct alis_arena *mem)
{
	static const char hex[] = "0123456789ABCDEF";
	struct alis_out out = alis_out_memory(mem);

	alis_out_lit(&out, "\n\"");
	for (size_t i = 0; i < word.n; i++) {
		unsigned char c = (unsigned char)word.at[i];
		if (c >= ' ' && c < 0x7F) {
			alis_out_char(&out, (char)c);
			continue;
		}
		alis_out_lit(&out, "\\x");
		alis_out_char(&out, hex[c >> 4]);
		alis_out_char(&out, hex[c & 15]);
	}
	alis_out_lit(&out, "\"\n");
	return alis_out_text(&out);
}

static bool holds(alis_str text, alis_str part)
{
	for (size_t i = 0; i + part.n <= text.n; i++)
		if (memcmp(text.at + i, part.at, part.n) == 0)
			return true;
	return false;
}

static void check_word(alis_str dict, alis_str word, struct alis_arena *mem)
{
	unit_check(word.n > 0 && holds(dict, line_of(word, mem)),
	    alis_str_copy(word, mem).at);
}

static void has_every_keyword(void **state)
{
	struct alis_arena mem = { 0 };
	alis_str dict = file_text("tests/fuzz/journal.dict", &mem);

	(void)state;
	for (const struct alis_keyword *k = alis_keywords(); k->bokmaal != NULL;
	     k++) {
		check_word(dict, alis_str_of(k->bokmaal), &mem);
		check_word(dict, alis_str_of(k->nynorsk), &mem);
		check_word(dict, alis_str_of(k->english), &mem);
	}
	alis_arena_release(&mem);
}

static void has_every_kind(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };
	struct alis_files files = files_of(no_files);
	alis_str dict = file_text("tests/fuzz/journal.dict", &mem);
	const struct alis_run *run =
	    alis_track_run(alis_source_of(ALIS_STR("l.alis"),
	                       ALIS_STR("l.alis"), ALIS_STR(""), &mem),
	        &files, 0, &mem, &diags);

	(void)state;
	assert_true(run->books->kind_count > 0);
	for (size_t i = 0; i < run->books->kind_count; i++)
		for (int k = 0; k < ALIS_LANGUAGE_COUNT; k++)
			check_word(dict, run->books->kinds[i].word[k], &mem);
	alis_arena_release(&mem);
}

int test_dict(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(has_every_keyword),
		UNIT_TEST(has_every_kind),
	};
	return cmocka_run_group_tests_name("dict", tests, NULL, NULL);
}
