/* SPDX-License-Identifier: MIT */
/*
 * Changes of JSON by its tokens: a value (a text, a number, or all between
 * brackets) or a member with its key is removed, said twice, put where another
 * stands, or becomes one of those that readers get wrong.
 */
#include "mutate.h"

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

static const char *const values[] = { "null", "true", "false", "0", "-0", "-1",
	"1.5", "1e400", "9223372036854775807", "9223372036854775808",
	"18446744073709551616", "\"\"", "\"0\"", "\"2018-12-31\"",
	"\"2018-02-29\"", "\"9999-12-31\"", "\"\\u0000\"", "\"\\ud800\"",
	"\"\\u202e\"", "\"\\u001b[2J\"", "\"\xC3\xA6\"", "[]", "{}", "[[[[]]]]",
	"{\"\":{}}", "[null]", "\"99999999999\"", "\"0.00000001\"" };

static bool is_letter(uint8_t c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
	    c == '+' || c == '.' || c == 'E';
}

static size_t text_end(const uint8_t *data, size_t size, size_t at)
{
	for (at++; at < size && data[at] != '"'; at++)
		if (data[at] == '\\')
			at++;
	return at < size ? at + 1 : size;
}

/* The end of the value that begins at a byte. */
static size_t value_end(const uint8_t *data, size_t size, size_t at)
{
	size_t depth = 0;

	do {
		uint8_t c = data[at];
		if (c == '"') {
			at = text_end(data, size, at);
		} else if (is_letter(c)) {
			while (at < size && is_letter(data[at]))
				at++;
		} else {
			depth += c == '{' || c == '[';
			depth -= depth > 0 && (c == '}' || c == ']');
			at++;
		}
	} while (depth > 0 && at < size);
	return at;
}

/* The n-th token of those that a value can begin with, counted anew from the
 * first where there are fewer. */
static struct stretch drawn(const uint8_t *data, size_t size, uint64_t *seed)
{
	struct stretch it = { 0, 0 };
	size_t from = size == 0 ? 0 : draw(seed, size), at = 0;

	while (at < size) {
		uint8_t c = data[at];
		bool is_scalar = c == '"' || is_letter(c);
		size_t end = is_scalar ? value_end(data, size, at) : at + 1;
		if (is_scalar || c == '{' || c == '[') {
			it = (struct stretch){ at, end };
			if (at >= from)
				break;
		}
		at = end;
	}
	if (it.to > 0)
		it.to = value_end(data, size, it.from);
	return it;
}

/* A value with its key, if it is one: "key": value. */
static struct stretch member(
    const uint8_t *data, size_t size, struct stretch it)
{
	size_t at = it.to;

	while (at < size && (data[at] == ' ' || data[at] == '\n'))
		at++;
	if (at + 1 >= size || data[at] != ':')
		return it;
	for (at++; at + 1 < size && (data[at] == ' ' || data[at] == '\n');)
		at++;
	return (struct stretch){ it.from, value_end(data, size, at) };
}

/* With a comma behind it, so that another can follow. */
static size_t put_before(
    uint8_t *data, size_t size, size_t most, size_t at, struct piece piece)
{
	size_t now = put(data, size, most, (struct stretch){ at, at },
	    (struct piece){ (const uint8_t *)",", 1 });

	return put(data, now, most, (struct stretch){ at, at }, piece);
}

static size_t change(uint8_t *data, size_t size, size_t most, uint64_t *seed)
{
	struct stretch one = member(data, size, drawn(data, size, seed));
	struct stretch two = member(data, size, drawn(data, size, seed));
	uint8_t copy[4096];
	struct piece piece = { copy, one.to - one.from };
	const char *value = values[draw(seed, COUNT(values))];

	if (piece.n > sizeof(copy))
		return size;
	if (piece.n > 0)
		memcpy(copy, data + one.from, piece.n);
	switch (draw(seed, 4)) {
	case 0: /* and the comma behind it */
		one.to += one.to < size && data[one.to] == ',';
		return put(data, size, most, one, (struct piece){ NULL, 0 });
	case 1:
		return put_before(data, size, most, two.from, piece);
	case 2:
		return put(data, size, most, two, piece);
	default:
		one = drawn(data, size, seed);
		return put(data, size, most, one,
		    (struct piece){ (const uint8_t *)value, strlen(value) });
	}
}

size_t LLVMFuzzerCustomMutator(
    uint8_t *data, size_t size, size_t most, unsigned seed)
{
	uint64_t state = seed;

	if (size == 0 || draw(&state, 3) == 0)
		return LLVMFuzzerMutate(data, size, most);
	for (size_t n = draw(&state, 3) + 1; n > 0; n--)
		size = change(data, size, most, &state);
	return size == 0 ? LLVMFuzzerMutate(data, size, most) : size;
}

/* A member of one before a value of the other, or in its place. */
size_t LLVMFuzzerCustomCrossOver(const uint8_t *one, size_t one_size,
    const uint8_t *two, size_t two_size, uint8_t *out, size_t most,
    unsigned seed)
{
	uint64_t state = seed;
	size_t size = one_size < most ? one_size : most;
	struct stretch from =
	    member(two, two_size, drawn(two, two_size, &state));
	struct piece piece = { two + from.from, from.to - from.from };
	struct stretch to;

	if (size > 0)
		memcpy(out, one, size);
	to = member(out, size, drawn(out, size, &state));
	if (draw(&state, 2) == 0)
		return put_before(out, size, most, to.from, piece);
	return put(out, size, most, to, piece);
}
