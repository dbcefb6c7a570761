/* SPDX-License-Identifier: MIT */
/*
 * Any bytes as text: each of the ways through a line sees the same as a look
 * at one code point after the other, what is printed hides nothing, and what
 * our JSON writer writes jansson reads as the text that it was.
 */
#include <alis/guard.h>

#include <jansson.h>
#include <stdlib.h>
#include <utf8proc.h>

#include "fuzz.h"
#include "shared.h"

/* ---- code points, by the table of the Unicode standard (3-7) ---- */

static size_t well_formed(alis_str s, int32_t *point)
{
	static const struct {
		uint8_t first, last, from, to;
		size_t n;
	} rows[] = {
		{ 0x00, 0x7F, 0, 0, 1 },
		{ 0xC2, 0xDF, 0x80, 0xBF, 2 },
		{ 0xE0, 0xE0, 0xA0, 0xBF, 3 },
		{ 0xE1, 0xEC, 0x80, 0xBF, 3 },
		{ 0xED, 0xED, 0x80, 0x9F, 3 },
		{ 0xEE, 0xEF, 0x80, 0xBF, 3 },
		{ 0xF0, 0xF0, 0x90, 0xBF, 4 },
		{ 0xF1, 0xF3, 0x80, 0xBF, 4 },
		{ 0xF4, 0xF4, 0x80, 0x8F, 4 },
	};
	const uint8_t *at = (const uint8_t *)s.at;

	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		size_t n = rows[i].n;
		if (at[0] < rows[i].first || at[0] > rows[i].last)
			continue;
		if (n > s.n ||
		    (n > 1 && (at[1] < rows[i].from || at[1] > rows[i].to)))
			return 0;
		*point = n == 1 ? at[0] : at[0] & (0x7F >> n);
		for (size_t k = 1; k < n; k++) {
			if ((at[k] & 0xC0) != 0x80)
				return 0;
			*point = *point << 6 | (at[k] & 0x3F);
		}
		return n;
	}
	return 0;
}

/* By its category: a control, a separator of lines, or a mark of format that is
 * not to be seen. More are hidden than these. */
static bool is_unseen(int32_t point)
{
	switch (utf8proc_category(point)) {
	case UTF8PROC_CATEGORY_CC:
		return point != '\n' && point != '\t';
	case UTF8PROC_CATEGORY_ZL:
	case UTF8PROC_CATEGORY_ZP:
		return true;
	case UTF8PROC_CATEGORY_CF:
		return utf8proc_get_property(point)->ignorable;
	default:
		return false;
	}
}

/* As alis_utf8_clean, one code point after the other. */
static size_t clean_of(alis_str s)
{
	size_t at = 0;

	while (at < s.n) {
		int32_t point = 0;
		size_t n = well_formed(alis_str_from(s, at), &point);
		if (n == 0 || point == '\n' || point == '\t' ||
		    alis_utf8_hidden(point))
			break;
		at += n;
	}
	return at;
}

static bool points_check(alis_str text)
{
	bool is_utf8 = true, is_clean = false;

	for (size_t at = 0; at < text.n;) {
		alis_str rest = alis_str_from(text, at);
		int32_t one = 0, two = 0;
		size_t n = well_formed(rest, &one);
		must(alis_utf8_read(rest, &two) == n && (n == 0 || one == two),
		    "a code point is read as the standard has it");
		must(n == 0 || !is_unseen(one) || alis_utf8_hidden(one),
		    "what cannot be seen is hidden");
		/* Not within what is clean: that would take the square. */
		must(is_clean || alis_utf8_clean(rest) == clean_of(rest),
		    "what can be printed as it is ends there");
		is_clean = clean_of(alis_str_part(rest, 0, n)) > 0;
		must(alis_utf8_fit(rest, 3).n <= rest.n, "a head is a part");
		is_utf8 = is_utf8 && n > 0;
		at += n == 0 ? 1 : n;
	}
	return is_utf8;
}

/* ---- lines ---- */

static struct alis_scanned scanned_slowly(alis_str line)
{
	struct alis_scanned it = { .bar = SIZE_MAX,
		.semicolon = SIZE_MAX,
		.control = SIZE_MAX,
		.is_fit = true };

	for (size_t at = 0; at < line.n; at++) {
		uint8_t c = (uint8_t)line.at[at];
		size_t *first = c == '|' ? &it.bar
		    : c == ';'           ? &it.semicolon
		                         : &it.control;
		bool is_mark = c == '|' || c == ';' || c < ' ' || c == 0x7F;
		if (is_mark && *first == SIZE_MAX)
			*first = at;
		if ((c == ' ' || c == '\t') && at < 64)
			it.blanks |= (uint64_t)1 << at;
	}
	for (size_t at = 0; at < line.n;) {
		int32_t point = 0;
		size_t n = well_formed(alis_str_from(line, at), &point);
		if (n == 0 || (point > 0x7F && alis_utf8_hidden(point)))
			it.is_fit = false;
		at += n == 0 ? 1 : n;
	}
	it.n = line.n;
	return it;
}

static void scans_check(alis_str text)
{
	alis_scan *scans[ALIS_SCANS_MOST];
	size_t count = alis_scans(scans);

	for (alis_str rest = text; rest.n > 0;) {
		alis_cut cut = alis_str_cut(rest, '\n');
		struct alis_scanned slow = scanned_slowly(cut.head);
		for (size_t i = 0; i < count; i++) {
			struct alis_scanned it = { 0 };
			scans[i](rest.at, rest.at + rest.n, &it);
			must(it.n == slow.n && it.bar == slow.bar &&
			        it.semicolon == slow.semicolon &&
			        it.control == slow.control &&
			        it.blanks == slow.blanks &&
			        it.is_fit == slow.is_fit,
			    "every way sees the same of a line");
		}
		rest = cut.tail;
	}
}

/* ---- what is made of a text ---- */

static void names_check(alis_str text, struct alis_arena *mem)
{
	alis_str folded = alis_utf8_fold(text, mem);
	alis_str composed = alis_utf8_composed(text, mem);

	must(alis_str_same(alis_utf8_fold(folded, mem), folded),
	    "a folded name is folded");
	must(alis_str_same(alis_utf8_composed(composed, mem), composed),
	    "a composed name is composed");
	must(alis_utf8_same(text, folded) && alis_utf8_same(folded, text) &&
	        alis_utf8_same(text, composed),
	    "and is the same to a person");
}

/* What a digit is masked by, of either width; its length in bytes, or 0 if none
 * begins there. */
static size_t mask_of(alis_str text, size_t at, const char **mask)
{
	alis_str rest = alis_str_from(text, at);

	*mask = rest.n > 0 && rest.at[0] == '\xEF' ? "\xEF\xBC\x8A" : "*";
	if (rest.n > 0 && rest.at[0] >= '0' && rest.at[0] <= '9')
		return 1;
	return rest.n > 2 && memcmp(rest.at, "\xEF\xBC", 2) == 0 &&
	        (unsigned char)rest.at[2] >= 0x90 &&
	        (unsigned char)rest.at[2] <= 0x99
	    ? 3
	    : 0;
}

static void masked_check(alis_str text, struct alis_arena *mem)
{
	alis_str masked = alis_guard_masked(text, mem);
	alis_str blotted = alis_guard_blotted(text, mem);
	const char *mask;

	must(masked.n == text.n && blotted.n == text.n,
	    "what is masked is as long as it was");
	for (size_t i = 0, n; i < text.n; i += n) {
		size_t digit = mask_of(text, i, &mask);
		n = digit == 0 ? 1 : digit;
		must(memcmp(masked.at + i, text.at + i, n) == 0 ||
		        (digit > 0 && memcmp(masked.at + i, mask, n) == 0),
		    "only digits are masked");
		must(memcmp(blotted.at + i, digit > 0 ? mask : text.at + i,
		         n) == 0,
		    "all digits are blotted, and nothing else");
	}
	must(alis_str_same(alis_guard_masked(masked, mem), masked),
	    "nothing is left to be masked");
}

static void json_check(alis_str text, bool is_utf8, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	struct alis_json json = { .out = &out };
	json_error_t error;
	alis_str bytes;
	json_t *root, *value;

	alis_json_open(&json, NULL, '{');
	alis_json_str(&json, "text", text);
	alis_json_close(&json, '}');
	bytes = alis_out_text(&out);
	must(!out.failed, "writing into memory does not fail");
	root = json_loadb(bytes.at, bytes.n, JSON_ALLOW_NUL, &error);
	value = json_object_get(root, "text");
	must(json_is_string(value), "what is written is JSON");
	bytes =
	    (alis_str){ json_string_value(value), json_string_length(value) };
	must(!is_utf8 || alis_str_same(bytes, text),
	    "and says what the text said");
	json_decref(root);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct alis_arena mem = { 0 };
	struct alis_out safe = alis_out_memory(&mem);
	char *block = malloc(size + 1); /* so that its end is seen */
	alis_str text = { block, size };
	bool is_utf8;

	if (block == NULL)
		abort();
	if (size > 0)
		memcpy(block, data, size);
	is_utf8 = points_check(text);
	scans_check(text);
	names_check(text, &mem);
	masked_check(text, &mem);
	json_check(text, is_utf8, &mem);
	alis_out_safe(&safe, text);
	text_check(&safe);
	must(alis_utf8_count(text) <= text.n, "a code point has bytes");
	alis_arena_release(&mem);
	free(block);
	return 0;
}
