/* SPDX-License-Identifier: MIT */
#include "needed.h"

/*
 * Each part of a pattern gives some literals of which any text that it fits
 * has one: letters that follow each other give one, alternatives give those of
 * each. Of parts that follow each other the best is taken. What may be left
 * out gives none, and what is not understood ends it all.
 */

#define DEPTH_MOST 16
#define SHORTEST   2 /* letters; shorter ones stand in most texts */

struct reader {
	alis_str text;
	size_t at;
	unsigned depth;
	bool is_lost; /* something is not understood */
};

static struct needed needed_of_any(struct reader *reader);

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static char peek(const struct reader *reader)
{
	return reader->at < reader->text.n ? reader->text.at[reader->at] : '\0';
}

static bool take(struct reader *reader, const char *what)
{
	alis_str rest = alis_str_from(reader->text, reader->at);

	if (!alis_str_starts(rest, alis_str_of(what)))
		return false;
	reader->at += alis_str_of(what).n;
	return true;
}

/* ---- the better of two ---- */

static size_t shortest(const struct needed *needed)
{
	size_t n = SIZE_MAX;

	for (size_t i = 0; i < needed->count; i++)
		if (needed->literals[i].n < n)
			n = needed->literals[i].n;
	return n;
}

/* The longer its literals the fewer texts have them. */
static bool is_better(const struct needed *a, const struct needed *b)
{
	if (a->count == 0 || b->count == 0)
		return a->count > 0;
	return shortest(a) != shortest(b) ? shortest(a) > shortest(b)
	                                  : a->count < b->count;
}

/* Letters that follow each other, from..to. */
static void run_ends(
    const struct reader *reader, size_t from, size_t to, struct needed *best)
{
	struct needed run = { .count = 1 };

	run.literals[0] = alis_str_part(reader->text, from, to);
	if (to >= from + SHORTEST && is_better(&run, best))
		*best = run;
}

/* ---- parts of patterns ---- */

/* What the letter behind a backslash is; false if it is not known to take one
 * place, or none. */
static bool escape_pass(struct reader *reader)
{
	static const char known[] = "sSdDwWbBhHvVnrtf";
	char c = peek(reader);

	if ((unsigned char)c <= ' ' || (unsigned char)c >= 0x7F)
		return false;
	reader->at++;
	return !(is_letter(c) || is_digit(c)) || strchr(known, c) != NULL;
}

/* A class of letters, from behind its bracket. */
static bool class_pass(struct reader *reader)
{
	(void)take(reader, "^");
	(void)take(reader, "]");
	while (reader->at < reader->text.n && !take(reader, "]")) {
		if (take(reader, "[:") || take(reader, "[.") ||
		    take(reader, "[="))
			return false;
		if (!take(reader, "\\"))
			reader->at++;
		else if (!escape_pass(reader))
			return false;
	}
	return reader->at <= reader->text.n;
}

/* A group, from behind its bracket, and what of it a text must have. */
static struct needed group_read(struct reader *reader)
{
	struct needed inner, nothing = { .count = 0 };
	bool is_looked_for =
	    !take(reader, "?!") && !take(reader, "?<!") && !take(reader, "?<=");

	if (is_looked_for && !take(reader, "?:") && !take(reader, "?|") &&
	    !take(reader, "?=") && (peek(reader) == '?' || peek(reader) == '*'))
		reader->is_lost = true;
	if (++reader->depth > DEPTH_MOST)
		reader->is_lost = true;
	inner = needed_of_any(reader);
	reader->depth--;
	if (!take(reader, ")"))
		reader->is_lost = true;
	return is_looked_for ? inner : nothing;
}

enum repeat {
	REPEAT_NONE,
	REPEAT_ONCE,  /* it must stand there, but another may follow */
	REPEAT_MAYBE, /* it may be left out */
};

/* What stands behind a part and says how often it comes. */
static enum repeat repeat_take(struct reader *reader)
{
	enum repeat repeat = REPEAT_MAYBE;

	if (take(reader, "{")) {
		while (is_digit(peek(reader)) || peek(reader) == ',')
			reader->at++;
		if (!take(reader, "}"))
			reader->is_lost = true;
	} else if (take(reader, "+")) {
		repeat = REPEAT_ONCE;
	} else if (!take(reader, "*") && !take(reader, "?")) {
		return REPEAT_NONE;
	}
	if (!take(reader, "?"))
		(void)take(reader, "+");
	return repeat;
}

/* One part that is no letter, and what it needs. */
static struct needed part_read(struct reader *reader)
{
	struct needed nothing = { .count = 0 };
	char c = peek(reader);

	reader->at++;
	if (c == '(')
		return group_read(reader);
	if ((c == '\\' && !escape_pass(reader)) ||
	    (c == '[' && !class_pass(reader)) || c == '*' || c == '+' ||
	    c == '?' || c == '{')
		reader->is_lost = true;
	return nothing;
}

/* A sign that fits itself alone, but for its case. */
static bool is_literal(char c)
{
	return c >= ' ' && c < 0x7F && strchr("\\^$.[|()?*+{", c) == NULL;
}

/* Parts that follow each other. */
static struct needed needed_of_all(struct reader *reader)
{
	struct needed best = { .count = 0 };

	while (!reader->is_lost && reader->at < reader->text.n &&
	    peek(reader) != '|' && peek(reader) != ')') {
		size_t from = reader->at, to;
		struct needed part = { .count = 0 };
		enum repeat repeat;
		while (is_literal(peek(reader)))
			reader->at++;
		to = reader->at;
		if (to == from)
			part = part_read(reader);
		repeat = repeat_take(reader);
		/* It is the last letter alone that is repeated. */
		if (to > from && repeat == REPEAT_MAYBE)
			to--;
		run_ends(reader, from, to, &best);
		if (repeat != REPEAT_MAYBE && is_better(&part, &best))
			best = part;
	}
	return best;
}

/* Alternatives, of which each must need something. */
static struct needed needed_of_any(struct reader *reader)
{
	struct needed all = { .count = 0 };
	bool any = false;

	do {
		struct needed one = needed_of_all(reader);
		any = any || one.count == 0 ||
		    all.count + one.count > NEEDED_MOST;
		for (size_t i = 0; !any && i < one.count; i++)
			all.literals[all.count++] = one.literals[i];
	} while (!reader->is_lost && take(reader, "|"));
	if (any)
		all.count = 0;
	return all;
}

/* Which letters a text has: a bit for each, of either case, which some signs
 * share; and whether it has more than ASCII. */
struct letters {
	uint32_t letters;
	bool beyond_ascii;
};

static struct letters letters_of(alis_str text)
{
	unsigned char any = 0;
	uint32_t letters = 0;

	for (size_t i = 0; i < text.n; i++) {
		unsigned char c = (unsigned char)text.at[i];
		letters |= UINT32_C(1) << (c & 31);
		any |= c;
	}
	return (struct letters){ letters, any >= 0x80 };
}

static bool has_twin(alis_str literal)
{
	for (size_t i = 0; i < literal.n; i++)
		if ((literal.at[i] | 0x20) == 'k' ||
		    (literal.at[i] | 0x20) == 's')
			return true;
	return false;
}

struct needed alis__needed_by(alis_str pattern)
{
	struct reader reader = { .text = pattern };
	struct needed needed = needed_of_any(&reader);

	/* A bracket too many is no pattern; \Q and \E are not known. */
	if (reader.is_lost || reader.at < pattern.n)
		needed.count = 0;
	for (size_t i = 0; i < needed.count; i++) {
		needed.letters[i] = letters_of(needed.literals[i]).letters;
		needed.has_twins =
		    needed.has_twins || has_twin(needed.literals[i]);
	}
	return needed;
}

/* ---- in a text ---- */

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

static bool stands_at(alis_str literal, const char *at)
{
	for (size_t i = 0; i < literal.n; i++)
		if (lower(at[i]) != lower(literal.at[i]))
			return false;
	return true;
}

#define EACH_BYTE(byte) (UINT64_C(0x0101010101010101) * (unsigned char)(byte))

/* Eight bytes, each with the bit that tells small letters from capitals. */
static uint64_t eight_at(const char *at)
{
	uint64_t eight;

	memcpy(&eight, at, sizeof(eight));
	return eight | EACH_BYTE(0x20);
}

/*
 * Eight places at a time are looked at for the first and last byte of the
 * literal: in 'differ' a byte is 0 where both stand. A zero byte is found by
 * what it borrows: Mycroft's test, which errs only behind a true one.
 */
static bool has_literal(alis_str text, alis_str literal)
{
	const uint64_t first = EACH_BYTE(literal.at[0] | 0x20);
	const uint64_t last = EACH_BYTE(literal.at[literal.n - 1] | 0x20);
	size_t places, i = 0;

	if (text.n < literal.n)
		return false;
	places = text.n - literal.n + 1;
	while (i < places) {
		size_t end = i + 8;
		if (end <= places) {
			const char *at = text.at + i;
			uint64_t differ = (eight_at(at) ^ first) |
			    (eight_at(at + literal.n - 1) ^ last);
			if (((differ - EACH_BYTE(1)) & ~differ &
			        EACH_BYTE(0x80)) == 0) {
				i = end;
				continue;
			}
		} else {
			end = places;
		}
		for (; i < end; i++)
			if (stands_at(literal, text.at + i))
				return true;
	}
	return false;
}

/* U+212A, the sign of kelvin, is a k, and U+017F, a long s, an s. */
static bool has_twin_letter(alis_str text)
{
	static const char *const twins[] = { "\xE2\x84\xAA", "\xC5\xBF" };

	for (size_t i = 0; i < ALIS_COUNT(twins); i++) {
		alis_str twin = alis_str_of(twins[i]);
		alis_cut cut = alis_str_cut(text, twin.at[0]);
		for (; cut.found; cut = alis_str_cut(cut.tail, twin.at[0]))
			if (alis_str_starts(cut.tail, alis_str_from(twin, 1)))
				return true;
	}
	return false;
}

bool alis__needed_in(const struct needed *needed, alis_str text)
{
	struct letters has;

	if (needed->count == 0)
		return true;
	has = letters_of(text);
	for (size_t i = 0; i < needed->count; i++)
		if ((needed->letters[i] & ~has.letters) == 0 &&
		    has_literal(text, needed->literals[i]))
			return true;
	return needed->has_twins && has.beyond_ascii && has_twin_letter(text);
}
