/* SPDX-License-Identifier: MIT */
/*
 * Changes of what stands in lines: parts of an input ("%%" parts them), entries
 * or clauses with the lines that are indented under them, lines, and fields of
 * a line. One of a kind is removed, said twice, moved, or put where another
 * stands; a day or a number becomes another.
 */
#include "mutate.h"

enum kind { PART, ENTRY, LINE, FIELD, KINDS };

#define MARK      "%%\n"
#define MARK_SIZE (sizeof(MARK) - 1)

static bool is_blank(uint8_t c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\0';
}

/* Whether one of the kind begins at a byte. */
static bool begins(enum kind kind, const uint8_t *data, size_t size, size_t at)
{
	if (at == 0)
		return true;
	switch (kind) {
	case PART:
		return at > MARK_SIZE &&
		    memcmp(data + at - MARK_SIZE, MARK, MARK_SIZE) == 0 &&
		    data[at - MARK_SIZE - 1] == '\n';
	case ENTRY:
		return data[at - 1] == '\n' &&
		    (at == size || !is_blank(data[at]));
	case LINE:
		return data[at - 1] == '\n';
	default:
		return at < size && is_blank(data[at - 1]) &&
		    !is_blank(data[at]);
	}
}

/* Whether one of the kind, begun before a byte, ends there. */
static bool ends(enum kind kind, const uint8_t *data, size_t size, size_t at)
{
	if (kind == PART)
		return at + MARK_SIZE < size && data[at] == '\n' &&
		    memcmp(data + at + 1, MARK, MARK_SIZE) == 0;
	return kind == FIELD ? is_blank(data[at])
	                     : begins(kind, data, size, at);
}

/* One of the kind, drawn: that in which a drawn byte lies. */
static struct stretch drawn(
    enum kind kind, const uint8_t *data, size_t size, uint64_t *seed)
{
	struct stretch it = { size == 0 ? 0 : draw(seed, size), 0 };

	while (it.from > 0 && !begins(kind, data, size, it.from))
		it.from--;
	it.to = it.from < size ? it.from + 1 : size;
	while (it.to < size && !ends(kind, data, size, it.to))
		it.to++;
	return it;
}

static struct piece piece_of(const uint8_t *data, struct stretch it)
{
	return (struct piece){ data + it.from, it.to - it.from };
}

/* ---- days and numbers ---- */

static const char *const days[] = { "2017-03-01", "2018-02-28", "2018-02-29",
	"2016-02-29", "2018-12-31", "2019-01-01", "2017-06-15", "2018-03-25",
	"2018-10-28", "1000-01-01", "9999-12-31", "2018-13-01",
	"2017-03-01.." };
static const char *const numbers[] = { "0", "1", "2", "1,5", "0,0001", "7.5",
	"40", "99", "100", "999 999 999", "1 000 000 000", "12 500", "0,00001",
	"1 000", "00", "16:00-23:00", "23:00-02:30", "%", "t", "poeng", "kr" };

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

static struct piece word(const char *const *list, size_t count, uint64_t *seed)
{
	const char *text = list[draw(seed, count)];

	return (struct piece){ (const uint8_t *)text, strlen(text) };
}

static bool is_digit(uint8_t c)
{
	return c >= '0' && c <= '9';
}

/* A field that is a day becomes another day, any other a number; or one digit
 * of it becomes another, as those behind '@' say which object is meant. */
static size_t revalue(uint8_t *data, size_t size, size_t most, uint64_t *seed)
{
	struct stretch it = drawn(FIELD, data, size, seed);
	struct piece piece;
	size_t digits = 0;

	for (size_t i = it.from; i < it.to; i++)
		digits += is_digit(data[i]);
	if (digits == 0)
		return 0;
	if (draw(seed, 2) == 0) {
		size_t which = draw(seed, digits);
		for (size_t i = it.from; i < it.to; i++)
			if (is_digit(data[i]) && which-- == 0)
				data[i] = (uint8_t)('0' + draw(seed, 10));
		return size;
	}
	piece = digits >= 8 ? word(days, COUNT(days), seed)
	                    : word(numbers, COUNT(numbers), seed);
	return put(data, size, most, it, piece);
}

/* ---- all of them ---- */

static size_t rearrange(uint8_t *data, size_t size, size_t most, uint64_t *seed)
{
	enum kind kind = (enum kind)draw(seed, KINDS);
	struct stretch one = drawn(kind, data, size, seed);
	struct stretch two = drawn(kind, data, size, seed);
	struct piece piece = piece_of(data, one);

	switch (draw(seed, 5)) {
	case 0:
		return put(data, size, most, one, (struct piece){ NULL, 0 });
	case 1: /* said twice, there or elsewhere */
		two.to = two.from;
		return put(data, size, most, two, piece);
	case 2:
		return put(data, size, most, two, piece);
	case 3: /* indented, so that it belongs to what stands before it */
		one = drawn(LINE, data, size, seed);
		one.to = one.from;
		return put(data, size, most, one,
		    (struct piece){ (const uint8_t *)"    ", 4 });
	default:
		return revalue(data, size, most, seed);
	}
}

size_t LLVMFuzzerCustomMutator(
    uint8_t *data, size_t size, size_t most, unsigned seed)
{
	uint64_t state = seed;

	if (size == 0 || draw(&state, 2) == 0)
		return LLVMFuzzerMutate(data, size, most);
	for (size_t n = draw(&state, 4) + 1; n > 0; n--) {
		size_t now = rearrange(data, size, most, &state);
		size = now == 0 ? size : now;
	}
	return size;
}

/* Something of one in the place of the same kind of the other, or beside it. */
size_t LLVMFuzzerCustomCrossOver(const uint8_t *one, size_t one_size,
    const uint8_t *two, size_t two_size, uint8_t *out, size_t most,
    unsigned seed)
{
	uint64_t state = seed;
	enum kind kind = (enum kind)draw(&state, KINDS);
	size_t size = one_size < most ? one_size : most;
	struct stretch from = drawn(kind, two, two_size, &state), to;

	if (size > 0)
		memcpy(out, one, size);
	to = drawn(kind, out, size, &state);
	if (draw(&state, 2) == 0)
		to.to = to.from;
	return put(out, size, most, to, piece_of(two, from));
}
