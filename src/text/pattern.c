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

/*
 * Where patterns are typed and texts are long, work itself is counted, at
 * every step of the pattern (PCRE2 calls back there): one for the step, and
 * one for every few letters that it went forward. Steps that may look at much
 * more than they go forward by cost more, the longer the text. Work is paid
 * for by the texts that are searched; what is saved up is some tenths of a
 * second.
 */
#define TYPED_MOST    1000 /* bytes of a pattern */
#define WORK_SAVED    20000000
#define WORK_PER_TEXT 100
#define WORK_PER_BYTE 10
#define WORK_FORWARD  16    /* bytes, for one */
#define WORK_HARD     64    /* bytes of the text, for one */
#define COUNTED_HEAP  65536 /* KiB */

struct work {
	int64_t left;
	int64_t step; /* what a step costs in this text */
	size_t at;    /* where the step before stood */
	bool hard;    /* the pattern has steps that may look at all of it */
};

struct alis_pattern {
	pcre2_code *code;
	pcre2_match_data *data;
	pcre2_match_context *limits;
	struct work *work; /* NULL: not counted */
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

/* What people mistype, in words that are translated; NULL for the rest. */
static const char *known_reason(int code)
{
	static const struct {
		int code;
		const char *text;
	} reasons[] = {
		{ PCRE2_ERROR_END_BACKSLASH,
		    ALIS_TEXT("it ends with a backslash") },
		{ PCRE2_ERROR_UNKNOWN_ESCAPE,
		    ALIS_TEXT("this letter means nothing behind a backslash") },
		{ PCRE2_ERROR_QUANTIFIER_OUT_OF_ORDER,
		    ALIS_TEXT("the numbers between { and } go downward") },
		{ PCRE2_ERROR_QUANTIFIER_TOO_BIG,
		    ALIS_TEXT("a number between { and } is too large") },
		{ PCRE2_ERROR_MISSING_SQUARE_BRACKET,
		    ALIS_TEXT("a ] is missing") },
		{ PCRE2_ERROR_CLASS_RANGE_ORDER,
		    ALIS_TEXT("a range between [ and ] goes downward") },
		{ PCRE2_ERROR_QUANTIFIER_INVALID,
		    ALIS_TEXT("there is nothing here to repeat") },
		{ PCRE2_ERROR_MISSING_CLOSING_PARENTHESIS,
		    ALIS_TEXT("a closing parenthesis is missing") },
		{ PCRE2_ERROR_UNMATCHED_CLOSING_PARENTHESIS,
		    ALIS_TEXT("a closing parenthesis too many") },
	};

	for (size_t i = 0; i < ALIS_COUNT(reasons); i++)
		if (reasons[i].code == code)
			return reasons[i].text;
	return NULL;
}

static alis_str reason(int code, struct alis_arena *mem)
{
	const char *known = known_reason(code);
	PCRE2_UCHAR text[160];
	int n;

	if (known != NULL)
		return alis_str_of(known);
	n = pcre2_get_error_message(code, text, sizeof(text));
	return alis_str_copy(
	    (alis_str){ (const char *)text, n < 0 ? 0 : (size_t)n }, mem);
}

static int count_step(pcre2_callout_block *block, void *to)
{
	struct work *work = to;

	work->left -= work->step;
	if (block->current_position > work->at)
		work->left -= (int64_t)(block->current_position - work->at) /
		    WORK_FORWARD;
	work->at = block->current_position;
	return work->left < 0 ? PCRE2_ERROR_CALLOUT : 0;
}

static void work_count(
    struct alis_pattern *pattern, alis_str text, struct alis_arena *mem)
{
	uint32_t references = 0;

	pattern->work = ALIS_NEW(mem, struct work, 1);
	pattern->work->left = WORK_SAVED;
	(void)pcre2_pattern_info(
	    pattern->code, PCRE2_INFO_BACKREFMAX, &references);
	/* A counted repeat looks at many letters in one step. */
	pattern->work->hard = references > 0 || alis_str_cut(text, '{').found;
	pcre2_set_match_limit(pattern->limits, WORK_SAVED);
	pcre2_set_depth_limit(pattern->limits, WORK_SAVED);
	pcre2_set_heap_limit(pattern->limits, COUNTED_HEAP);
	pcre2_set_callout(pattern->limits, count_step, pattern->work);
}

static struct alis_pattern *compile(alis_str text, uint32_t more,
    struct alis_arena *mem, alis_str *why, size_t *at)
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
	        PCRE2_DOLLAR_ENDONLY | more,
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

const struct alis_pattern *alis_pattern_compile(
    alis_str text, struct alis_arena *mem, alis_str *why, size_t *at)
{
	return compile(text, 0, mem, why, at);
}

const struct alis_pattern *alis_pattern_compile_counted(
    alis_str text, struct alis_arena *mem, alis_str *why, size_t *at)
{
	struct alis_pattern *pattern;

	if (text.n > TYPED_MOST) {
		*why = ALIS_STR("it has over 1000 bytes");
		*at = TYPED_MOST;
		return NULL;
	}
	pattern = compile(text, PCRE2_AUTO_CALLOUT, mem, why, at);
	if (pattern != NULL)
		work_count(pattern, text, mem);
	return pattern;
}

/* Whether a text may be searched at all; work is paid for by its length. */
static bool is_affordable(const struct alis_pattern *pattern, alis_str text)
{
	struct work *work = pattern->work;
	int64_t n = (int64_t)text.n;

	if (work == NULL)
		return text.n <= SUBJECT_MOST;
	if (text.n > ALIS_LINE_MOST)
		return false;
	work->left += WORK_PER_TEXT + WORK_PER_BYTE * n;
	if (work->left > WORK_SAVED)
		work->left = WORK_SAVED;
	work->at = 0;
	work->step = 1 + (work->hard ? n / WORK_HARD : 0);
	return true;
}

enum alis_found alis_pattern_find(
    const struct alis_pattern *pattern, alis_str text, struct alis_match *match)
{
	const PCRE2_SIZE *at;
	int groups;

	if (!is_affordable(pattern, text))
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

alis_str alis_pattern_version(struct alis_arena *mem)
{
	char version[64] = "";

	(void)pcre2_config(PCRE2_CONFIG_VERSION, version);
	return alis_str_copy(alis_str_of(version), mem);
}
