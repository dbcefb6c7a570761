/* SPDX-License-Identifier: MIT */
#include "number.h"
#include "person.h"
#include "sieve.h"
#include "word.h"

#include <string.h>

#define LOOSE_RULE_YEAR 2032
#define TOLD_MOST       8 /* of each severity on one line */
#define BYTE_ORDER_MARK ALIS_STR("\xEF\xBB\xBF")
#define LARGE           ((size_t)1 << 20) /* bytes that are worth two threads */
#define PART            ((size_t)256 << 10)

struct guard {
	const struct alis_source *src;
	alis_day today;
	struct alis_diags *diags;
	alis_str line;
	unsigned told[2]; /* on this line, by severity */
};

/* Whether a comment of the line ends with "; personvern: ok". */
static bool lets_pass(alis_str line)
{
	alis_str lead = alis_str_trim(line), words;
	size_t at = line.n;

	while (at > 0 && line.at[at - 1] != ';')
		at--;
	if (at == 0)
		return false;
	words = alis_str_trim(alis_str_from(line, at));
	if (!alis_utf8_same(words, ALIS_STR("personvern: ok")))
		return false;
	at--;
	return lead.at[0] == ';' || line.at[0] == '#' ||
	    line.at[at - 1] == '\t' ||
	    (at > 1 && line.at[at - 1] == ' ' &&
	        (line.at[at - 2] == ' ' || line.at[at - 2] == '\t'));
}

/* NULL where a line has been told enough of, or may pass. */
static struct alis_diag *tell(
    struct guard *guard, enum alis_code code, alis_span span)
{
	enum alis_severity severity = alis_code_info(code)->severity;

	if (guard->told[severity]++ >= TOLD_MOST ||
	    (severity == ALIS_WARNING && lets_pass(guard->line)))
		return NULL;
	return alis_diag_add(guard->diags, code, guard->src, span);
}

/* ---- numbers ---- */

static alis_str kind_text(struct number number, bool sure)
{
	static const char *const texts[] = {
		[NUMBER_NONE] = "",
		[NUMBER_ORDINARY] = ALIS_TEXT("a national identity number"),
		[NUMBER_D] = ALIS_TEXT("a D-number"),
		[NUMBER_H] = ALIS_TEXT("an H-number"),
		[NUMBER_SYNTHETIC] = ALIS_TEXT("a synthetic identity number"),
		[NUMBER_FH] = ALIS_TEXT("an FH-number"),
	};

	return number.loose && !sure
	    ? ALIS_STR(ALIS_TEXT("an identity number of the rule from 2032"))
	    : alis_str_of(texts[number.kind]);
}

static struct alis_diag *tell_number(
    struct guard *guard, struct number number, alis_span span)
{
	bool sure = number.kind != NUMBER_FH &&
	    (!number.loose ||
	        alis_day_civil(guard->today).year >= LOOSE_RULE_YEAR);
	struct alis_diag *diag =
	    tell(guard, sure ? ALIS_A080 : ALIS_A081, span);

	if (diag == NULL)
		return NULL;
	diag->words[0] = kind_text(number, sure);
	diag->said = 1;
	return diag;
}

/* Asked of each byte: most are ASCII, and are told at once. */
static bool is_digit(alis_str text, size_t at)
{
	unsigned char c = (unsigned char)text.at[at];
	int ignored;

	return c < 0x80 ? c >= '0' && c <= '9'
	                : alis__digit_at(text, at, &ignored) > 0;
}

static void look_at_path(struct guard *guard)
{
	alis_str path = guard->src->path;
	struct number number;
	struct alis_diag *diag;

	for (size_t at = 0; at < path.n; at += number.length) {
		number.length = 1;
		if (!is_digit(path, at))
			continue;
		number = alis__number_at(path, at);
		if (number.kind == NUMBER_NONE)
			continue;
		diag = tell_number(guard, number, (alis_span){ 0, 0 });
		if (diag != NULL)
			diag->hint =
			    ALIS_TEXT("it stands in the name of the file or "
			              "its folder: rename that");
	}
}

/* ---- lines ---- */

static alis_span span_of(const struct guard *guard, size_t at, size_t n)
{
	size_t from = (size_t)(guard->line.at - guard->src->bytes.at) + at;

	return (alis_span){ (uint32_t)from, (uint32_t)(from + n) };
}

/* Look at what begins with a digit; the bytes that are done with. */
static size_t look_at_digits(struct guard *guard, size_t at)
{
	struct number number = alis__number_at(guard->line, at);
	size_t n;

	if (number.kind != NUMBER_NONE) {
		tell_number(guard, number, span_of(guard, at, number.length));
		return number.length;
	}
	n = alis__phone_at(guard->line, at);
	if (n > 0) {
		tell(guard, ALIS_A082, span_of(guard, at, n));
		return n;
	}
	n = alis__birth_at(guard->line, at, guard->today);
	if (n > 0) {
		tell(guard, ALIS_A083, span_of(guard, at, n));
		return n;
	}
	return number.length;
}

/* The same at the first letter of a word. */
static size_t look_at_word(struct guard *guard, size_t at)
{
	alis_str word = ALIS_STR("");
	size_t n = alis__patient_at(guard->line, at, &word);
	struct alis_diag *diag;

	if (n == 0)
		return 1;
	diag = tell(guard, ALIS_A084, span_of(guard, at, n));
	if (diag != NULL)
		diag->words[0] = word;
	return word.n;
}

static void look_at_line(struct guard *guard)
{
	alis_str line = guard->line;
	bool in_word = false;
	size_t at = 0;

	while (at < line.n) {
		char c = line.at[at];
		if (is_digit(line, at)) {
			at += look_at_digits(guard, at);
			in_word = true;
		} else if (!in_word && (c == 'p' || c == 'P')) {
			at += look_at_word(guard, at);
			in_word = true;
		} else {
			in_word = alis__is_letter(c);
			at++;
		}
	}
}

/* The line around a byte, as alis_source_line gives it. */
static alis_str line_around(const struct guard *guard, alis_str text, size_t at)
{
	size_t from = at;
	alis_str line;

	while (from > 0 && text.at[from - 1] != '\n')
		from--;
	line = alis_str_cut(alis_str_from(text, from), '\n').head;
	if (line.n > 0 && line.at[line.n - 1] == '\r')
		line.n--;
	if (line.at == guard->src->bytes.at &&
	    alis_str_starts(line, BYTE_ORDER_MARK))
		line = alis_str_from(line, BYTE_ORDER_MARK.n);
	return line;
}

static void look_at_text(
    struct guard *guard, alis_str text, enum alis_guard_way way)
{
	for (size_t at = 0; at < text.n; at++) {
		const char *end;
		if (way != ALIS_GUARD_ALL)
			at = alis__suspect_next(text, at, way);
		if (at == text.n)
			break;
		guard->line = line_around(guard, text, at);
		memset(guard->told, 0, sizeof(guard->told));
		look_at_line(guard);
		end = memchr(text.at + at, '\n', text.n - at);
		at = end == NULL ? text.n - 1 : (size_t)(end - text.at);
	}
}

bool alis_guard_has(enum alis_guard_way way)
{
	return way <= ALIS_GUARD_BY_1 || alis__places_by(way) != NULL;
}

static enum alis_guard_way best_way(void)
{
	enum alis_guard_way way = ALIS_GUARD_BY_32;

	while (!alis_guard_has(way))
		way--;
	return way;
}

void alis_guard_lines_by(enum alis_guard_way way, const struct alis_source *src,
    alis_span lines, alis_day today, struct alis_diags *diags)
{
	struct guard guard = { .src = src, .today = today, .diags = diags };

	look_at_text(&guard, alis_source_text(src, lines), way);
}

void alis_guard_lines(const struct alis_source *src, alis_span lines,
    alis_day today, struct alis_diags *diags)
{
	alis_guard_lines_by(best_way(), src, lines, today, diags);
}

/* ---- a large source in parts ---- */

struct part {
	struct alis_arena mem;
	struct alis_diags diags;
};

struct parts {
	const struct alis_source *src;
	alis_day today;
	struct part *part;
};

/* Where part 'number' begins: at the first line at or behind its share. */
static uint32_t part_at(alis_str bytes, size_t number)
{
	size_t at = number * PART;
	const char *end;

	if (at == 0 || at >= bytes.n)
		return (uint32_t)(at == 0 ? 0 : bytes.n);
	end = memchr(bytes.at + at - 1, '\n', bytes.n - at + 1);
	return (uint32_t)(end == NULL ? bytes.n : (size_t)(end - bytes.at) + 1);
}

static void part_guard(void *shared, size_t number)
{
	struct parts *parts = shared;
	struct part *part = &parts->part[number];
	alis_span lines = { part_at(parts->src->bytes, number),
		part_at(parts->src->bytes, number + 1) };

	part->diags.mem = &part->mem;
	alis_guard_lines(parts->src, lines, parts->today, &part->diags);
}

/* Behind the others, and what they live in too. */
static void diags_take(struct alis_diags *diags, struct part *part)
{
	if (part->diags.first == NULL)
		return;
	if (diags->last == NULL)
		diags->first = part->diags.first;
	else
		diags->last->next = part->diags.first;
	diags->last = part->diags.last;
	diags->count += part->diags.count;
	diags->errors += part->diags.errors;
	diags->warnings += part->diags.warnings;
	alis_arena_adopt(diags->mem, &part->mem);
}

static void parts_guard(const struct alis_source *src, alis_day today,
    struct alis_diags *diags, unsigned hands)
{
	size_t count = (src->bytes.n + PART - 1) / PART;
	struct parts parts = { .src = src, .today = today };
	struct alis_arena mem = { 0 };

	parts.part = ALIS_NEW(&mem, struct part, count);
	alis_crew_run(hands, count, part_guard, &parts);
	for (size_t i = 0; i < count; i++)
		diags_take(diags, &parts.part[i]);
	alis_arena_release(&mem);
}

void alis_guard_source(
    const struct alis_source *src, alis_day today, struct alis_diags *diags)
{
	struct guard guard = { .src = src, .today = today, .diags = diags };
	alis_span all = { 0, (uint32_t)src->bytes.n };
	unsigned hands = 1;

	look_at_path(&guard);
	/* An arena with a limit is filled by one, so that the limit holds. */
	if (src->bytes.n >= LARGE && diags->mem->limit == 0)
		hands = alis_crew_size();
	if (hands > 1)
		parts_guard(src, today, diags, hands);
	else
		alis_guard_lines(src, all, today, diags);
}

/* ---- masks ---- */

/* One digit of either width: '*', or the fullwidth U+FF0A. */
static size_t mask_digit(char *at, size_t n)
{
	memcpy(at, n == 1 ? "*" : "\xEF\xBC\x8A", n);
	return n;
}

static void mask(char *copy, alis_str text, size_t from, size_t to)
{
	int ignored;

	while (from < to) {
		size_t n = alis__digit_at(text, from, &ignored);
		from += n == 0 ? 1 : mask_digit(copy + from, n);
	}
}

alis_str alis_guard_blotted(alis_str text, struct alis_arena *mem)
{
	char *copy = ALIS_NEW(mem, char, text.n + 1);

	if (text.n > 0)
		memcpy(copy, text.at, text.n);
	mask(copy, text, 0, text.n);
	return (alis_str){ copy, text.n };
}

alis_str alis_guard_masked(alis_str text, struct alis_arena *mem)
{
	char *copy = NULL;
	struct number number;

	for (size_t at = 0; at < text.n; at += number.length) {
		number.length = 1;
		if (!is_digit(text, at))
			continue;
		number = alis__number_at(text, at);
		if (number.kind == NUMBER_NONE)
			continue;
		if (copy == NULL) {
			copy = ALIS_NEW(mem, char, text.n + 1);
			memcpy(copy, text.at, text.n);
		}
		mask(copy, text, at, at + number.length);
	}
	return copy == NULL ? text : (alis_str){ copy, text.n };
}
