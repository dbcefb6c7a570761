/* SPDX-License-Identifier: MIT */
/*
 * Any bytes as the message of a commit. What it states is read a second time
 * by the plain rules of docs/attesting.md, from its end and line by line.
 */
#include <alis/audit.h>

#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "shared.h"

#define LINES_MOST 4096

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static alis_str trimmed(alis_str s)
{
	size_t from = 0, to = s.n;

	while (from < to && is_blank(s.at[from]))
		from++;
	while (to > from && is_blank(s.at[to - 1]))
		to--;
	return alis_str_part(s, from, to);
}

/* What a message states, by the plain rules. */
struct plain {
	enum alis_states states;
	alis_str by;
	alis_str of;
	alis_str digests[LINES_MOST];
	size_t count;
};

/* ---- which lines count ---- */

static bool has(alis_str line, const char *words)
{
	alis_str part = alis_str_of(words);

	for (size_t i = 0; i + part.n <= line.n; i++)
		if (memcmp(line.at + i, part.at, part.n) == 0)
			return true;
	return false;
}

/* Where git may end the message. */
static bool divides(alis_str line)
{
	bool is_patch = alis_str_starts(line, ALIS_STR("---")) &&
	    (line.n == 3 || is_blank(line.at[3]));

	return is_patch || has(line, "------------------------ >8 ---");
}

static bool is_trailer(alis_str line, alis_str *key, alis_str *value)
{
	size_t colon = 0;

	while (colon < line.n && line.at[colon] != ':')
		colon++;
	*key = trimmed(alis_str_part(line, 0, colon));
	*value = trimmed(alis_str_from(line, colon + 1));
	if (colon == line.n || key->n == 0 || is_blank(line.at[0]))
		return false;
	for (size_t i = 0; i < key->n; i++)
		if (strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXY"
		           "Z0123456789-",
		        key->at[i]) == NULL ||
		    key->at[i] == '\0')
			return false;
	return true;
}

/* The lines of the last paragraph that is not the title: how many, and the
 * first of them. None if a line of the message divides it. */
static size_t paragraph_of(
    const alis_str *lines, size_t count, const alis_str **first)
{
	size_t end = count, from;

	for (size_t i = 0; i < count; i++)
		if (divides(lines[i]) || memchr(lines[i].at, 0, lines[i].n))
			return 0;
	while (end > 0 && trimmed(lines[end - 1]).n == 0)
		end--;
	from = end;
	while (from > 0 && trimmed(lines[from - 1]).n > 0)
		from--;
	*first = lines + from;
	while (from > 0)
		if (trimmed(lines[--from]).n > 0)
			return (size_t)(lines + end - *first);
	return 0;
}

/* ---- what they say ---- */

static bool is_digest(alis_str value)
{
	if (value.n != 71 || !alis_str_starts(value, ALIS_STR("sha256 ")))
		return false;
	for (size_t i = 7; i < value.n; i++)
		if (strchr("0123456789abcdef", value.at[i]) == NULL)
			return false;
	return true;
}

/* False if it says what no message may. */
static bool add(struct plain *plain, alis_str key, alis_str value)
{
	static const char *const states[] = { "", "Alis-Attested-By",
		"Alis-Withdrawn-By", "Alis-Attestation" };

	for (int i = 1; i < 4; i++)
		if (alis_str_is(key, states[i])) {
			if (plain->states != ALIS_STATES_NOTHING)
				return false;
			plain->states = (enum alis_states)i;
			plain->by = i == 3 ? ALIS_STR("") : value;
			if (i == 3)
				plain->digests[plain->count++] = value;
			return i == 3 ? is_digest(value) : value.n > 0;
		}
	if (alis_str_is(key, "Alis-Of")) {
		bool names = alis_str_trim(alis_str_cut(value, '<').head).n > 0;
		if (plain->of.n > 0 || !names)
			return false;
		plain->of = value;
	}
	if (!alis_str_is(key, "Alis-Entry"))
		return true;
	plain->digests[plain->count++] = value;
	return is_digest(value);
}

static void read_plainly(alis_str message, struct plain *plain)
{
	static alis_str lines[LINES_MOST + 1];
	const alis_str *first = NULL;
	size_t count = 0;
	bool states = true;

	while (message.n > 0) {
		alis_cut cut = alis_str_cut(message, '\n');
		lines[count++] = cut.head;
		message = cut.tail;
	}
	count = paragraph_of(lines, count, &first);
	for (size_t i = 0; i < count; i++) {
		alis_str key, value;
		states = is_trailer(first[i], &key, &value) &&
		    add(plain, key, value) && states;
	}
	/* An answer stands alone, entries with who speaks of them. */
	if (plain->states == ALIS_STATES_IMPORTED
	        ? plain->count != 1
	        : (plain->states == ALIS_STATES_NOTHING) != (plain->count == 0))
		states = false;
	if (!states || plain->states == ALIS_STATES_NOTHING)
		*plain = (struct plain){ .states = ALIS_STATES_NOTHING };
}

static void check(alis_str message, struct alis_arena *mem)
{
	static struct plain plain;
	struct alis_statement it = alis_statement_of(message, mem);

	plain = (struct plain){ .states = ALIS_STATES_NOTHING };
	read_plainly(message, &plain);
	must(it.states == plain.states, "a message states what it says");
	must(it.states == ALIS_STATES_NOTHING || it.fault.text == NULL,
	    "what is at fault states nothing");
	if (it.states == ALIS_STATES_NOTHING)
		return;
	must(it.count == plain.count && alis_str_same(it.by, plain.by),
	    "by whom, and of as many entries");
	must((it.of.name.n > 0) == (plain.of.n > 0) &&
	        alis_str_starts(plain.of, it.of.name),
	    "in whose journal");
	for (size_t i = 0; i < it.count; i++)
		must(alis_str_is(alis_str_from(plain.digests[i], 7),
		         it.digests[i].text),
		    "and of these");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct alis_arena mem = { 0 };
	char *block = malloc(size + 1); /* so that its end is seen */

	must(block != NULL, "there is memory");
	if (block != NULL && size > 0)
		memcpy(block, data, size);
	if (size < LINES_MOST)
		check((alis_str){ block, size }, &mem);
	alis_arena_release(&mem);
	free(block);
	return 0;
}
