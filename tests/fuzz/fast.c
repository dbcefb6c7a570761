/* SPDX-License-Identifier: MIT */
/*
 * Any bytes as lines that the fast ways and the slow ones look at: an entry of
 * one line read both ways, identity numbers and the like found by each way of
 * the guard, and a pattern (the first line) that is looked for at once, or
 * only where a text has what the pattern needs.
 */
#include <alis/guard.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "../../src/text/needed.h"
#include "../same.h"
#include "fuzz.h"
#include "shared.h"

static void lines_check(const struct alis_source *src, struct alis_arena *mem)
{
	struct plain plain = { .scan = alis_scan_fastest() };

	for (uint32_t at = 0; at < src->bytes.n;
	     (void)alis_source_next(src, &at)) {
		bool read;
		must(same_both_ways(&plain, src, at, &read, mem),
		    "fast and slow read the same");
	}
}

static void guard_check(const struct alis_source *src, struct alis_arena *mem)
{
	const alis_span all = { 0, (uint32_t)src->bytes.n };
	struct alis_diags slow = { .mem = mem };

	alis_guard_lines_by(ALIS_GUARD_ALL, src, all, TODAY, &slow);
	diags_check(&slow);
	for (int way = ALIS_GUARD_BY_1; way <= ALIS_GUARD_BY_32; way++) {
		struct alis_diags fast = { .mem = mem };
		if (!alis_guard_has((enum alis_guard_way)way))
			continue;
		alis_guard_lines_by(
		    (enum alis_guard_way)way, src, all, TODAY, &fast);
		must(fast.count == slow.count &&
		        same_diags(fast.first, slow.first),
		    "what passes over lines passes over nothing");
	}
}

/* Whether PCRE2 finds it, with little work; -1 if that is not enough. */
static int found_slowly(
    const pcre2_code *code, pcre2_match_data *match, alis_str text)
{
	pcre2_match_context *limits = pcre2_match_context_create(NULL);
	int found;

	must(limits != NULL, "there is memory");
	pcre2_set_match_limit(limits, 2000);
	pcre2_set_depth_limit(limits, 200);
	found =
	    pcre2_match(code, (PCRE2_SPTR)text.at, text.n, 0, 0, match, limits);
	pcre2_match_context_free(limits);
	return found >= 0 ? 1 : found == PCRE2_ERROR_NOMATCH ? 0 : -1;
}

static bool is_clean(alis_str text)
{
	return alis_utf8_clean(text) == text.n;
}

static void pattern_check(alis_str pattern, alis_str text)
{
	struct needed needed;
	pcre2_match_data *match;
	pcre2_code *code;
	size_t offset;
	int error;

	if (!is_clean(pattern) || pattern.n == 0 || pattern.n > 100)
		return;
	needed = alis__needed_by(pattern);
	code = pcre2_compile((PCRE2_SPTR)pattern.at, pattern.n,
	    PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS, &error, &offset, NULL);
	if (code == NULL)
		return;
	match = pcre2_match_data_create_from_pattern(code, NULL);
	must(match != NULL, "there is memory");
	while (text.n > 0) {
		alis_cut cut = alis_str_cut(text, '\n');
		if (is_clean(cut.head) && !alis__needed_in(&needed, cut.head))
			must(found_slowly(code, match, cut.head) <= 0,
			    "what is not needed is not found");
		text = cut.tail;
	}
	pcre2_match_data_free(match);
	pcre2_code_free(code);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input input = input_of(data, size);
	struct alis_arena mem = { 0 };
	const struct alis_source *src = input_main(&input, &mem);
	alis_cut cut = alis_str_cut(src->bytes, '\n');

	lines_check(src, &mem);
	guard_check(src, &mem);
	pattern_check(cut.head, cut.tail);
	alis_arena_release(&mem);
	input_release(&input);
	return 0;
}
