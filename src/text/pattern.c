/* SPDX-License-Identifier: MIT */
#include <alis/text.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

/*
 * PCRE2 counts its match limit anew from each place where a match may start,
 * so what truly bounds the work is the length of the subject: patterns see
 * one entry's words, never a file.
 */
#define MATCH_LIMIT  100000
#define DEPTH_LIMIT  10000
#define HEAP_LIMIT   8192 /* KiB */
#define SUBJECT_MOST 4096

struct alis_pattern {
	pcre2_code *code;
	pcre2_match_data *data;
	pcre2_match_context *limits;
};

/* Everything of PCRE2's lives in the arena and goes with it. */
static void *take(size_t size, void *mem)
{
	return alis_arena_alloc(mem, 1, size);
}

static void leave(void *at, void *mem)
{
	(void)at;
	(void)mem;
}

static alis_str reason(int code, struct alis_arena *mem)
{
	PCRE2_UCHAR text[160];
	int n = pcre2_get_error_message(code, text, sizeof(text));

	return alis_str_copy(
	    (alis_str){ (const char *)text, n < 0 ? 0 : (size_t)n }, mem);
}

const struct alis_pattern *alis_pattern_compile(
    alis_str text, struct alis_arena *mem, alis_str *why, size_t *at)
{
	pcre2_general_context *general =
	    pcre2_general_context_create(take, leave, mem);
	pcre2_compile_context *context = pcre2_compile_context_create(general);
	struct alis_pattern *pattern = ALIS_NEW(mem, struct alis_pattern, 1);
	PCRE2_SIZE offset = 0;
	int code = 0;

	*at = 0;
	if (alis_str_starts(text, ALIS_STR("(*"))) {
		*why = ALIS_STR(ALIS_TEXT("a pattern may not begin with (*"));
		return NULL;
	}
	pattern->code = pcre2_compile((PCRE2_SPTR)text.at, text.n,
	    PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS | PCRE2_NEVER_BACKSLASH_C |
	        PCRE2_DOLLAR_ENDONLY,
	    &code, &offset, context);
	if (pattern->code == NULL) {
		*why = reason(code, mem);
		*at = offset;
		return NULL;
	}
	pattern->data =
	    pcre2_match_data_create_from_pattern(pattern->code, general);
	pattern->limits = pcre2_match_context_create(general);
	pcre2_set_match_limit(pattern->limits, MATCH_LIMIT);
	pcre2_set_depth_limit(pattern->limits, DEPTH_LIMIT);
	pcre2_set_heap_limit(pattern->limits, HEAP_LIMIT);
	return pattern;
}

enum alis_found alis_pattern_find(
    const struct alis_pattern *pattern, alis_str text, struct alis_match *match)
{
	const PCRE2_SIZE *at;
	int groups;

	if (text.n > SUBJECT_MOST)
		return ALIS_FOUND_LIMIT;
	groups = pcre2_match(pattern->code, (PCRE2_SPTR)text.at, text.n, 0,
	    PCRE2_NO_UTF_CHECK, pattern->data, pattern->limits);
	if (groups == PCRE2_ERROR_NOMATCH)
		return ALIS_FOUND_NOT;
	if (groups < 0)
		return ALIS_FOUND_LIMIT;
	at = pcre2_get_ovector_pointer(pattern->data);
	for (int i = 0; i < (int)ALIS_COUNT(match->group); i++) {
		bool set = i < groups && at[2 * i] != PCRE2_UNSET;
		match->group[i] = set
		    ? alis_str_part(text, at[2 * i], at[2 * i + 1])
		    : ALIS_STR("");
	}
	return ALIS_FOUND;
}
