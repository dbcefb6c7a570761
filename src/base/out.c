/* SPDX-License-Identifier: MIT */
#include <alis/base.h>

#include <string.h>

#ifdef ALIS_ARENA_DEBUG
#define ROOM_IN_MEMORY 7 /* so that every test grows and flushes */
#define ROOM_TO_FLUSH  7
#else
#define ROOM_IN_MEMORY 64
#define ROOM_TO_FLUSH  65536
#endif

struct alis_out alis_out_memory(struct alis_arena *mem)
{
	return (struct alis_out){ .mem = mem };
}

alis_str alis_out_text(const struct alis_out *out)
{
	return (alis_str){ out->used == 0 ? "" : out->at, out->used };
}

bool alis_out_finish(struct alis_out *out)
{
	if (out->flush != NULL && out->used > 0) {
		if (!out->failed && out->flush(out->to, alis_out_text(out)) < 0)
			out->failed = true;
		out->used = 0;
	}
	return !out->failed;
}

static void make_room(struct alis_out *out, size_t n)
{
	size_t room = out->room;
	char *at;

	if (room == 0)
		room = out->flush != NULL ? ROOM_TO_FLUSH : ROOM_IN_MEMORY;
	if (out->flush != NULL && out->used > 0)
		alis_out_finish(out);
	while (room - out->used < n && room < SIZE_MAX) {
		if (__builtin_mul_overflow(room, (size_t)2, &room))
			room = SIZE_MAX; /* the arena refuses it */
	}
	if (room == out->room)
		return;
	at = ALIS_NEW(out->mem, char, room);
	if (out->used > 0)
		memcpy(at, out->at, out->used);
	out->at = at;
	out->room = room;
}

void alis_out_put(struct alis_out *out, alis_str bytes)
{
	if (bytes.n == 0)
		return;
	if (out->room - out->used < bytes.n)
		make_room(out, bytes.n);
	memcpy(out->at + out->used, bytes.at, bytes.n);
	out->used += bytes.n;
}

void alis_out_lit(struct alis_out *out, const char *text)
{
	alis_out_put(out, alis_str_of(text));
}

void alis_out_char(struct alis_out *out, char c)
{
	if (out->room == out->used)
		make_room(out, 1);
	out->at[out->used++] = c;
}

void alis_out_fill(struct alis_out *out, char c, size_t n)
{
	if (n == 0)
		return;
	if (out->room - out->used < n)
		make_room(out, n);
	memset(out->at + out->used, c, n);
	out->used += n;
}

/* Put a number's digits so that they end before 'end'; where they begin. */
static char *digits_before(char *end, uint64_t n)
{
	do {
		*--end = (char)('0' + n % 10);
		n /= 10;
	} while (n > 0);
	return end;
}

static void put_digits(struct alis_out *out, uint64_t n, size_t least)
{
	char digits[20], *end = digits + sizeof(digits);
	char *at = digits_before(end, n);

	while ((size_t)(end - at) < least)
		*--at = '0';
	alis_out_put(out, (alis_str){ at, (size_t)(end - at) });
}

void alis_out_count(struct alis_out *out, int64_t n)
{
	if (n < 0)
		alis_out_char(out, '-');
	put_digits(out, n < 0 ? 0 - (uint64_t)n : (uint64_t)n, 1);
}

void alis_out_day(struct alis_out *out, alis_day day)
{
	struct alis_civil civil = alis_day_civil(day);
	char text[] = "-00-00";

	put_digits(out, (uint64_t)civil.year, 4);
	(void)digits_before(text + 3, (uint64_t)civil.month);
	(void)digits_before(text + 6, (uint64_t)civil.day);
	alis_out_put(out, (alis_str){ text, sizeof(text) - 1 });
}

void alis_out_amount(struct alis_out *out, alis_amount amount)
{
	const uint64_t place = (uint64_t)ALIS_ONE / 100000000;
	uint64_t size = amount < 0 ? 0 - (uint64_t)amount : (uint64_t)amount;
	uint64_t decimals = size % (uint64_t)ALIS_ONE / place;
	size_t n = 8;

	if (amount < 0)
		alis_out_char(out, '-');
	put_digits(out, size / (uint64_t)ALIS_ONE, 1);
	if (decimals == 0)
		return;
	for (; decimals % 10 == 0; n--)
		decimals /= 10;
	alis_out_char(out, '.');
	put_digits(out, decimals, n);
}

static void put_hex(struct alis_out *out, uint32_t value, size_t least)
{
	static const char hex[] = "0123456789ABCDEF";
	size_t n = least;

	while (n < 8 && value >> (4 * n) != 0)
		n++;
	while (n-- > 0)
		alis_out_char(out, hex[value >> (4 * n) & 15]);
}

void alis_out_safe(struct alis_out *out, alis_str text)
{
	for (;;) {
		int32_t point;
		size_t n = alis_utf8_clean(text);
		alis_out_put(out, alis_str_part(text, 0, n));
		text = alis_str_from(text, n);
		if (text.n == 0)
			return;
		n = alis_utf8_read(text, &point);
		if (n == 0) {
			alis_out_lit(out, "<0x");
			put_hex(out, (unsigned char)text.at[0], 2);
			alis_out_char(out, '>');
			n = 1;
		} else if (alis_utf8_hidden(point)) {
			alis_out_lit(out, "<U+");
			put_hex(out, (uint32_t)point, 4);
			alis_out_char(out, '>');
		} else {
			alis_out_put(out, alis_str_part(text, 0, n));
		}
		text = alis_str_from(text, n);
	}
}
