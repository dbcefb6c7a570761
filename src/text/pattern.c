/* SPDX-License-Identifier: MIT */
#include "needed.h"

#include <stdalign.h>
#include <stdatomic.h>
#include <stdlib.h>

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

struct compiled {
	pcre2_code *code;
	pcre2_match_context *limits;
};

/*
 * What is made of a pattern when it is first asked for. Two threads may both
 * make it; what comes second is thrown away. Neither is changed afterwards, so
 * nobody waits for anybody.
 */
struct made {
	_Atomic(struct needed *) needed;
	_Atomic(struct compiled *) compiled;
};

struct alis_pattern {
	alis_str text;
	struct made *made;
	struct work *work; /* NULL: not counted */
};

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

static void work_count(struct alis_pattern *pattern,
    const struct compiled *compiled, struct alis_arena *mem)
{
	uint32_t references = 0;

	pattern->work = ALIS_NEW(mem, struct work, 1);
	pattern->work->left = WORK_SAVED;
	(void)pcre2_pattern_info(
	    compiled->code, PCRE2_INFO_BACKREFMAX, &references);
	/* A counted repeat looks at many letters in one step. */
	pattern->work->hard =
	    references > 0 || alis_str_cut(pattern->text, '{').found;
	pcre2_set_match_limit(compiled->limits, WORK_SAVED);
	pcre2_set_depth_limit(compiled->limits, WORK_SAVED);
	pcre2_set_heap_limit(compiled->limits, COUNTED_HEAP);
	pcre2_set_callout(compiled->limits, count_step, pattern->work);
}

/* ---- compiling ---- */

static void compiled_leave(struct compiled *compiled)
{
	if (compiled == NULL)
		return;
	pcre2_match_context_free(compiled->limits);
	pcre2_code_free(compiled->code);
	free(compiled);
}

static void made_leave(void *at)
{
	struct made *made = at;

	compiled_leave(atomic_load(&made->compiled));
	free(atomic_load(&made->needed));
}

/* A pattern that there is no memory for is not wrong, and what it would find
 * is not known: nothing may be said of either. */
static _Noreturn void no_memory(void)
{
	alis_memory_gone("a pattern needs more than the system has");
}

/* NULL if it does not compile; what is made is left by compiled_leave. */
static struct compiled *compile(
    alis_str text, uint32_t more, int *code, PCRE2_SIZE *offset)
{
	struct compiled *compiled = calloc(1, sizeof(*compiled));

	if (compiled == NULL)
		no_memory();
	compiled->code = pcre2_compile((PCRE2_SPTR)text.at, text.n,
	    PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS | PCRE2_NEVER_BACKSLASH_C |
	        PCRE2_DOLLAR_ENDONLY | more,
	    code, offset, NULL);
	if (compiled->code == NULL && *code != PCRE2_ERROR_HEAP_FAILED) {
		compiled_leave(compiled);
		return NULL;
	}
	compiled->limits = pcre2_match_context_create(NULL);
	if (compiled->code == NULL || compiled->limits == NULL)
		no_memory();
	pcre2_set_match_limit(compiled->limits, MATCH_LIMIT);
	pcre2_set_depth_limit(compiled->limits, DEPTH_LIMIT);
	pcre2_set_heap_limit(compiled->limits, HEAP_LIMIT);
	return compiled;
}

static struct alis_pattern *pattern_new(alis_str text, struct alis_arena *mem)
{
	struct alis_pattern *pattern = ALIS_NEW(mem, struct alis_pattern, 1);

	pattern->text = text;
	pattern->made = ALIS_NEW(mem, struct made, 1);
	alis_arena_parting(mem, made_leave, pattern->made);
	return pattern;
}

static struct alis_pattern *compile_now(alis_str text, uint32_t more,
    struct alis_arena *mem, alis_str *why, size_t *at)
{
	struct alis_pattern *pattern;
	struct compiled *compiled;
	PCRE2_SIZE offset = 0;
	int code = PCRE2_ERROR_HEAP_FAILED;

	*at = 0;
	if (alis_str_starts(text, ALIS_STR("(*"))) {
		*why = ALIS_STR(ALIS_TEXT("a pattern may not begin with (*"));
		return NULL;
	}
	compiled = compile(text, more, &code, &offset);
	if (compiled == NULL) {
		*why = reason(code, mem);
		*at = offset;
		return NULL;
	}
	pattern = pattern_new(text, mem);
	atomic_store(&pattern->made->compiled, compiled);
	return pattern;
}

const struct alis_pattern *alis_pattern_compile(
    alis_str text, struct alis_arena *mem, alis_str *why, size_t *at)
{
	return compile_now(text, 0, mem, why, at);
}

const struct alis_pattern *alis_pattern_later(
    alis_str text, struct alis_arena *mem)
{
	return pattern_new(text, mem);
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
	pattern = compile_now(text, PCRE2_AUTO_CALLOUT, mem, why, at);
	if (pattern != NULL)
		work_count(pattern, atomic_load(&pattern->made->compiled), mem);
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

/* Whether a text may have the pattern at all. */
static bool may_have(const struct alis_pattern *pattern, alis_str text)
{
	struct needed *needed = atomic_load_explicit(
	                  &pattern->made->needed, memory_order_acquire),
	              *other = NULL;

	if (needed != NULL)
		return alis__needed_in(needed, text);
	needed = malloc(sizeof(*needed));
	if (needed == NULL)
		return true;
	*needed = alis__needed_by(pattern->text);
	if (!atomic_compare_exchange_strong(
	        &pattern->made->needed, &other, needed)) {
		free(needed);
		needed = other;
	}
	return alis__needed_in(needed, text);
}

/* NULL if it does not compile. */
static const struct compiled *compiled_of(const struct alis_pattern *pattern)
{
	struct compiled *compiled = atomic_load_explicit(
	                    &pattern->made->compiled, memory_order_acquire),
	                *other = NULL;
	PCRE2_SIZE offset;
	int code;

	if (compiled != NULL)
		return compiled;
	compiled = compile(pattern->text, 0, &code, &offset);
	if (compiled == NULL ||
	    atomic_compare_exchange_strong(
	        &pattern->made->compiled, &other, compiled))
		return compiled;
	compiled_leave(compiled);
	return other;
}

/*
 * What PCRE2 works with while it searches lies on the stack: so each thread has
 * its own, and nothing is left of it. It asks for some 20 KB at first, and for
 * more if a pattern needs it, which comes from the heap.
 */
struct desk {
	alignas(max_align_t) char bytes[24 << 10];
	size_t used;
};

static void *desk_take(size_t size, void *to)
{
	const size_t step = alignof(max_align_t);
	struct desk *desk = to;

	if (size > sizeof(desk->bytes) - desk->used)
		return malloc(size);
	desk->used += (size + step - 1) / step * step;
	return desk->bytes + desk->used - (size + step - 1) / step * step;
}

static void desk_leave(void *at, void *to)
{
	const struct desk *desk = to;
	uintptr_t byte = (uintptr_t)at, first = (uintptr_t)desk->bytes;

	if (byte < first || byte >= first + sizeof(desk->bytes))
		free(at);
}

static int search(const struct compiled *compiled, alis_str text,
    struct alis_match *match, pcre2_match_data *data)
{
	const PCRE2_SIZE *at = pcre2_get_ovector_pointer(data);
	int most = (int)ALIS_COUNT(match->group), groups;

	groups = pcre2_match(compiled->code, (PCRE2_SPTR)text.at, text.n, 0,
	    PCRE2_NO_UTF_CHECK, data, compiled->limits);
	if (groups < 0)
		return groups;
	if (groups == 0) /* more than there is room for */
		groups = most;
	for (int i = 0; i < most; i++) {
		bool set = i < groups && at[2 * i] != PCRE2_UNSET;
		match->group[i] = set
		    ? alis_str_part(text, at[2 * i], at[2 * i + 1])
		    : ALIS_STR("");
	}
	return groups;
}

enum alis_found alis_pattern_find(
    const struct alis_pattern *pattern, alis_str text, struct alis_match *match)
{
	const struct compiled *compiled;
	pcre2_general_context *general;
	pcre2_match_data *data;
	struct desk desk;
	int groups = PCRE2_ERROR_NOMEMORY;

	if (!is_affordable(pattern, text))
		return ALIS_FOUND_LIMIT;
	if (!may_have(pattern, text))
		return ALIS_FOUND_NOT;
	compiled = compiled_of(pattern);
	if (compiled == NULL)
		return ALIS_FOUND_LIMIT;
	desk.used = 0;
	general = pcre2_general_context_create(desk_take, desk_leave, &desk);
	data = pcre2_match_data_create(
	    (uint32_t)ALIS_COUNT(match->group), general);
	if (data != NULL)
		groups = search(compiled, text, match, data);
	if (groups == PCRE2_ERROR_NOMEMORY)
		no_memory();
	pcre2_match_data_free(data);
	pcre2_general_context_free(general);
	if (groups == PCRE2_ERROR_NOMATCH)
		return ALIS_FOUND_NOT;
	return groups < 0 ? ALIS_FOUND_LIMIT : ALIS_FOUND;
}

alis_str alis_pattern_version(struct alis_arena *mem)
{
	char version[64] = "";

	(void)pcre2_config(PCRE2_CONFIG_VERSION, version);
	return alis_str_copy(alis_str_of(version), mem);
}
