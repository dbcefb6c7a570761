/* SPDX-License-Identifier: MIT */
/*
 * Any bytes as a number, a day, two times of a day and base64, each read a
 * second time by other means: digits by a table of what may stand there, days
 * by counting all of them from the first, clocks by the hours of UTC.
 */
#include <alis/base.h>

#include <stdio.h>
#include <stdlib.h>

#include "fuzz.h"
#include "shared.h"

/* ---- numbers ---- */

static bool digit_at(alis_str s, size_t at)
{
	return at < s.n && s.at[at] >= '0' && s.at[at] <= '9';
}

static size_t digits_at(alis_str s, size_t at)
{
	size_t n = 0;

	while (digit_at(s, at + n))
		n++;
	return n;
}

/* The length of a blank within a number, by the bytes of it. */
static size_t gap_at(alis_str s, size_t at)
{
	alis_str rest = alis_str_from(s, at);

	if (alis_str_starts(rest, ALIS_STR(" ")))
		return 1;
	if (alis_str_starts(rest, ALIS_STR("\xC2\xA0")))
		return 2;
	return alis_str_starts(rest, ALIS_STR("\xE2\x80\x89")) ||
	        alis_str_starts(rest, ALIS_STR("\xE2\x80\xAF"))
	    ? 3
	    : 0;
}

/* The digits of a number, those before the decimals and those after. */
struct digits {
	char whole[64];
	char parts[64];
	size_t whole_n;
	size_t parts_n;
	size_t used;
	bool long_whole; /* more than there is room for */
	bool long_parts; /* one that is not 0 stands behind the fourth */
};

static void keep(struct digits *it, char c, bool is_part)
{
	char *to = is_part ? it->parts : it->whole;
	size_t *n = is_part ? &it->parts_n : &it->whole_n;

	if (is_part && *n >= 4)
		it->long_parts |= c != '0';
	else if (*n == 0 && c == '0' && !is_part)
		return;
	else if (*n < sizeof(it->whole))
		to[(*n)++] = c;
	else
		it->long_whole = true;
}

static struct digits digits_of(alis_str s)
{
	struct digits it = { 0 };
	size_t first = digits_at(s, 0), at = first, gap;

	for (size_t i = 0; i < first; i++)
		keep(&it, s.at[i], false);
	while (first > 0 && first <= 3 && (gap = gap_at(s, at)) > 0 &&
	    digits_at(s, at + gap) == 3) {
		for (size_t i = at + gap; i < at + gap + 3; i++)
			keep(&it, s.at[i], false);
		at += gap + 3;
	}
	if (first > 0 && at < s.n && (s.at[at] == ',' || s.at[at] == '.') &&
	    digit_at(s, at + 1))
		for (at++; digit_at(s, at); at++)
			keep(&it, s.at[at], true);
	it.used = at;
	return it;
}

/* In ten-thousandths. */
static int64_t value_of(const struct digits *it)
{
	char text[16];
	size_t n = it->parts_n;

	snprintf(text, sizeof(text), "%.*s%.*s%.*s", (int)it->whole_n,
	    it->whole, (int)n, it->parts, (int)(4 - n), "0000");
	return strtoll(text, NULL, 10);
}

static void number_check(alis_str text, struct alis_arena *mem)
{
	struct digits it = digits_of(text);
	struct alis_out out = alis_out_memory(mem);
	alis_amount amount, again;
	size_t used;
	enum alis_read read = alis_amount_read(text, &amount, &used);

	must(used == it.used, "a number ends where its last digit does");
	must((read == ALIS_READ_NOT) == !digit_at(text, 0),
	    "a number begins with a digit");
	if (read == ALIS_READ_NOT)
		return;
	must((read == ALIS_READ_LARGE) == (it.long_whole || it.whole_n > 9),
	    "a thousand million is too much");
	if (read == ALIS_READ_LARGE)
		return;
	must((read == ALIS_READ_DECIMALS) == it.long_parts,
	    "a fifth decimal is one too many");
	must(amount == value_of(&it) * (ALIS_ONE / 10000),
	    "a number is what its digits say");
	alis_out_amount(&out, amount);
	text = alis_out_text(&out);
	must(alis_amount_read(text, &again, &used) == ALIS_READ_OK &&
	        used == text.n && again == amount,
	    "a number is read back as it was printed");
}

/* ---- days ---- */

#define YEARS_FROM 1000
#define YEARS_TO   9999

static int length_of(int year, int month)
{
	if (month == 2)
		return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
		    ? 29
		    : 28;
	return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/* The first day of each year: 1970 is where days are counted from. */
static const int32_t *years(void)
{
	static int32_t first[YEARS_TO - YEARS_FROM + 2];

	if (first[0] != 0)
		return first;
	for (int year = 1970; year <= YEARS_TO; year++)
		first[year + 1 - YEARS_FROM] =
		    first[year - YEARS_FROM] + 337 + length_of(year, 2);
	for (int year = 1969; year >= YEARS_FROM; year--)
		first[year - YEARS_FROM] =
		    first[year + 1 - YEARS_FROM] - 337 - length_of(year, 2);
	return first;
}

static struct alis_civil civil_of(int32_t day)
{
	int low = YEARS_FROM, high = YEARS_TO + 1;
	struct alis_civil it;

	while (high - low > 1) {
		int middle = (low + high) / 2;
		if (years()[middle - YEARS_FROM] <= day)
			low = middle;
		else
			high = middle;
	}
	it = (struct alis_civil){ low, 1, day - years()[low - YEARS_FROM] };
	while (it.day >= length_of(it.year, it.month))
		it.day -= length_of(it.year, it.month++);
	it.day++;
	return it;
}

static bool same_day(struct alis_civil a, struct alis_civil b)
{
	return a.year == b.year && a.month == b.month && a.day == b.day;
}

/* By Sakamoto's method, of the year, month and day. */
static int weekday_of(struct alis_civil it)
{
	static const int shift[] = { 0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4 };
	int year = it.year - (it.month < 3);

	return (year + year / 4 - year / 100 + year / 400 +
	           shift[it.month - 1] + it.day) %
	    7;
}

static void written_check(alis_day day, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	struct alis_civil it = civil_of(day);
	char text[32];
	alis_day again;

	snprintf(
	    text, sizeof(text), "%04d-%02d-%02d", it.year, it.month, it.day);
	alis_out_day(&out, day);
	must(alis_str_is(alis_out_text(&out), text), "a day is written so");
	must(alis_day_read(alis_out_text(&out), &again) && again == day,
	    "and read back");
	must(same_day(alis_day_civil(day), it) && alis_day_exists(it) &&
	        alis_day_of(it) == day,
	    "a day is one of the calendar");
	must(alis_day_weekday(day) == weekday_of(it), "and of the week");
}

static bool is_day_form(alis_str text)
{
	static const char form[] = "0000-00-00";

	if (text.n != sizeof(form) - 1)
		return false;
	for (size_t i = 0; i < text.n; i++)
		if (form[i] == '0' ? !digit_at(text, i) : text.at[i] != form[i])
			return false;
	return true;
}

static void day_check(alis_str text, struct alis_arena *mem)
{
	alis_day day;
	bool read = alis_day_read(text, &day), exists = false;
	struct alis_civil it = { 0 };

	if (is_day_form(text)) {
		char copy[16] = "";
		memcpy(copy, text.at, text.n);
		it = (struct alis_civil){ (int)strtol(copy, NULL, 10),
			(int)strtol(copy + 5, NULL, 10),
			(int)strtol(copy + 8, NULL, 10) };
		exists = it.year >= YEARS_FROM && it.month >= 1 &&
		    it.month <= 12 && it.day >= 1 &&
		    it.day <= length_of(it.year, it.month);
	}
	must(read == exists, "a day that there is is read, no other");
	if (!read)
		return;
	must(same_day(civil_of(day), it), "as the day that it is");
	written_check(day, mem);
}

/* ---- periods ---- */

static int32_t number_in(const uint8_t *data, int32_t below)
{
	uint32_t n = (uint32_t)data[0] | (uint32_t)data[1] << 8 |
	    (uint32_t)data[2] << 16;

	return (int32_t)(n % (uint32_t)below);
}

/* 30E/360, by the dates. */
static int32_t weight_of(alis_day first, alis_day last)
{
	struct alis_civil a = civil_of(first), b = civil_of(last + 1);

	return (b.year - a.year) * 360 + (b.month - a.month) * 30 +
	    (b.day > 30 ? 30 : b.day) - (a.day > 30 ? 30 : a.day);
}

static void period_check(const uint8_t *data)
{
	const int32_t span = years()[YEARS_TO - YEARS_FROM] - years()[0];
	alis_day first = years()[0] + number_in(data, span - 40000);
	alis_day middle = first + number_in(data + 3, 20000);
	alis_day last = middle + 1 + number_in(data + 6, 20000);
	int32_t weight = alis_day_weight(first, last);
	alis_day reached;

	must(weight == weight_of(first, last), "a period weighs so much");
	must(alis_day_weight(first, middle) +
	            alis_day_weight(middle + 1, last) ==
	        weight,
	    "cut in two it weighs the same");
	must(alis_day_weight(last, first) == 0 || first == last,
	    "what ends before it begins weighs nothing");
	if (weight <= 0)
		return;
	reached = alis_day_reaching(first, weight);
	must(reached <= last && alis_day_weight(first, reached) >= weight &&
	        alis_day_weight(first, reached - 1) < weight,
	    "it is reached on the first day that it is");
}

/* ---- clocks ---- */

/* The day on which a month's last Sunday falls, found from its end. */
static alis_day sunday_of(int year, int month)
{
	struct alis_civil it = { year, month, length_of(year, month) };

	while (weekday_of(it) != 0)
		it.day--;
	return years()[year - YEARS_FROM] + alis_day_of(it) -
	    alis_day_of((struct alis_civil){ year, 1, 1 });
}

/* Minutes that the clock is before UTC at a minute of UTC, as Norway has had
 * it since 1981: both changes are at 01:00 of UTC. */
static int ahead(int64_t utc)
{
	int64_t day = utc >= 0 ? utc / 1440 : -((1439 - utc) / 1440);
	int year = civil_of((int32_t)day).year;
	int64_t from, to;

	if (year < 1981)
		return 60;
	from = (int64_t)sunday_of(year, 3) * 1440 + 60;
	to = (int64_t)sunday_of(year, year <= 1995 ? 9 : 10) * 1440 + 60;
	return utc >= from && utc < to ? 120 : 60;
}

/* What UTC is when the clock shows a time: none, one or two times of it. */
static int utc_of(int64_t shown, int64_t utc[2])
{
	int n = 0;

	for (int offset = 120; offset >= 60; offset -= 60)
		if (ahead(shown - offset) == offset)
			utc[n++] = shown - offset;
	return n;
}

static void clock_check(const uint8_t *data)
{
	const alis_day from_1900 = years()[900];
	alis_day day = from_1900 + number_in(data, 110000);
	int from = number_in(data + 3, 1440), to = number_in(data + 6, 1440);
	int64_t start[2], end[2];
	enum alis_clock clock;
	int starts, ends, minutes;

	if (data[9] & 1) /* to the day of a change, or the one before it */
		day = sunday_of(civil_of(day).year, data[9] & 2 ? 3 : 10) -
		    (data[9] >> 2 & 1);
	minutes = alis_clock_minutes(day, from, to, &clock);
	starts = utc_of((int64_t)day * 1440 + from, start);
	ends = utc_of((int64_t)(day + (to <= from)) * 1440 + to, end);
	must((clock == ALIS_CLOCK_PLAIN) == (starts == 1 && ends == 1),
	    "a time is skipped or doubled in those two hours alone");
	if (starts == 0 || ends == 0)
		return;
	must(minutes == end[ends - 1] - start[0],
	    "as many minutes as pass by UTC");
}

/* ---- base64 ---- */

static void base64_check(alis_str text, struct alis_arena *mem)
{
	alis_str bytes, again;

	must(alis_base64_read(alis_base64(text, mem), mem, &bytes) &&
	        alis_str_same(bytes, text),
	    "bytes come back from base64");
	if (!alis_base64_read(text, mem, &bytes))
		return;
	must(alis_base64_read(alis_base64(bytes, mem), mem, &again) &&
	        alis_str_same(bytes, again),
	    "and what was read is read again");
	must(text.n % 4 == 0 && bytes.n <= text.n / 4 * 3,
	    "base64 is four letters for three bytes");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct alis_arena mem = { 0 };
	char *block = malloc(size + 1); /* so that its end is seen */
	alis_str text = { block, size };

	if (block == NULL)
		abort();
	if (size > 0)
		memcpy(block, data, size);
	number_check(text, &mem);
	day_check(text, &mem);
	base64_check(text, &mem);
	if (size >= 10) {
		period_check(data);
		clock_check(data);
		written_check(years()[0] + number_in(data, 3287181), &mem);
	}
	alis_arena_release(&mem);
	free(block);
	return 0;
}
