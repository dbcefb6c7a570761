/* SPDX-License-Identifier: MIT */
#include "plain.h"
#include "cursor.h"
#include "letters.h"
#include "rest.h"

#include <string.h>

/*
 * The fast way through a journal. It reads what nearly all lines look like and
 * says no to anything else: what is odd, wrong, or written in a rarer form is
 * read by the slow way, which is the language. So whatever is read here must be
 * what that would read, to the last field; tests/unit/fast.c holds the two
 * against each other.
 */

/* ---- the line ---- */

/* Whether a tab and the CR of its end are all the controls of a line; 'n' is
 * its length without that CR. */
static bool is_visible(
    const char *at, const struct alis_scanned *line, size_t *n)
{
	*n = line->n;
	if (line->control == SIZE_MAX)
		return true;
	if (at[*n - 1] == '\r')
		(*n)--;
	for (size_t i = line->control; i < *n; i++)
		if (((unsigned char)at[i] < 0x20 && at[i] != '\t') ||
		    at[i] == 0x7F)
			return false;
	return true;
}

/* Without its comment. False if a ';' stands where it may have been meant to
 * begin one. */
static bool cut_comment(const char *at, size_t semicolon, size_t *n)
{
	if (semicolon == SIZE_MAX)
		return true;
	if (at[semicolon - 1] != '\t' &&
	    (at[semicolon - 1] != ' ' || !is_blank(at[semicolon - 2])))
		return false;
	*n = semicolon;
	return true;
}

static const char *line_end(const char *at, const char *end)
{
	const char *feed = memchr(at, '\n', (size_t)(end - at));

	return feed == NULL ? end : feed;
}

/* Whether what follows a line ending is no part of the entry above, for sure.
 * Lines that say nothing are passed over; mostly the next entry begins. */
static bool is_alone(const char *at, const char *end)
{
	if (at < end && is_digit(*at))
		return true;
	while (at < end) {
		bool at_margin = !is_blank(*at);
		char c;
		while (at < end && is_blank(*at))
			at++;
		if (at == end)
			return true;
		c = *at;
		if (c == '\r' && at + 1 < end && at[1] == '\n')
			c = '\n';
		if (c == ';' || (c == '#' && at_margin) || c == '\n') {
			at = line_end(at, end);
			at += at < end;
			continue;
		}
		/* The marks of a merge are not for here. */
		return at_margin && c != '<' && c != '|' && c != '=' &&
		    c != '>' && c != '\r';
	}
	return true;
}

/* ---- dates ---- */

static bool month_read(struct plain *plain, const char *at)
{
	struct alis_civil civil;
	char first[10];

	memcpy(first, at, 8);
	first[8] = '0';
	first[9] = '1';
	if (!alis_day_read(
	        (alis_str){ first, sizeof(first) }, &plain->month_begins))
		return false;
	memcpy(plain->month, at, sizeof(plain->month));
	civil = alis_day_civil(plain->month_begins);
	for (civil.day = 31; !alis_day_exists(civil);)
		civil.day--;
	plain->month_days = civil.day;
	return true;
}

/* "2018-01-31" */
static INLINE bool iso_take(
    struct plain *plain, struct rest *rest, alis_day *day)
{
	const char *at = rest->at;
	int n;

	if (rest->end - at < 10 || !is_digit(at[8]) || !is_digit(at[9]))
		return false;
	if (memcmp(plain->month, at, sizeof(plain->month)) != 0 &&
	    !month_read(plain, at))
		return false;
	n = (at[8] - '0') * 10 + at[9] - '0';
	if (n < 1 || n > plain->month_days)
		return false;
	*day = plain->month_begins + n - 1;
	rest->at += 10;
	return true;
}

/* "31.1.2018", and a period of such days. */
static bool other_dates_take(struct rest *rest, struct alis_record *record)
{
	alis_str word = { rest->at, 0 };

	for (; rest->at < rest->end && !is_blank(*rest->at); rest->at++)
		if (rest->at[0] == '.' && rest->at + 1 < rest->end &&
		    rest->at[1] == '.')
			record->is_period = true;
	word.n = (size_t)(rest->at - word.at);
	return alis__days_read(word, &record->first, &record->last);
}

/* "A", "A..B" or "A.." and a blank. */
static INLINE bool dates_take(
    struct plain *plain, struct rest *rest, struct alis_record *record)
{
	if (!iso_take(plain, rest, &record->first)) {
		if (!other_dates_take(rest, record))
			return false;
	} else {
		record->last = record->first;
		if (rest->end - rest->at > 2 && rest->at[0] == '.' &&
		    rest->at[1] == '.') {
			record->is_period = true;
			rest->at += 2;
			record->last = ALIS_DAY_MAX;
			if (!is_blank(*rest->at) &&
			    (!iso_take(plain, rest, &record->last) ||
			        record->last < record->first))
				return false;
		}
	}
	if (rest->at == rest->end || !is_blank(*rest->at))
		return false;
	skip_blanks(rest);
	return rest->at < rest->end;
}

/* Whether what follows a date may make a period of it: "2018-01-01 - ...", or
 * "til" and a date. */
static bool is_loose_period(struct rest rest, const struct alis_record *record)
{
	const char *at = rest.at;

	if (record->is_period)
		return record->last == ALIS_DAY_MAX && is_digit(*at);
	if (*at == '-' || *at == '.' || *at == '\xE2')
		return true;
	if (rest.end - at < 3 || *at != 't' || (at[1] != 'i' && at[1] != 'o'))
		return false;
	rest.at += at[1] == 'i' ? 3 : 2;
	skip_blanks(&rest);
	return starts_with_digit(&rest);
}

/* ---- times ---- */

/* "16:00", of which 24:00 is the last. */
static bool time_read(const char *at, int *minute)
{
	if (!is_digit(at[0]) || !is_digit(at[1]) || at[2] != ':' ||
	    !is_digit(at[3]) || !is_digit(at[4]) || at[3] > '5')
		return false;
	*minute = ((at[0] - '0') * 10 + at[1] - '0') * 60 + (at[3] - '0') * 10 +
	    at[4] - '0';
	return *minute <= 24 * 60;
}

/* Whether a day may be one of those on which summer time begins or ends: the
 * last Sundays of March, September and October. */
static bool is_odd_day(alis_day day)
{
	struct alis_civil civil;

	if (alis_day_weekday(day) != 0)
		return false;
	civil = alis_day_civil(day);
	return civil.day > 23 &&
	    (civil.month == 3 || civil.month == 9 || civil.month == 10);
}

/* But for such days the clock tells what passed. */
static bool minutes_read(struct alis_record *record)
{
	int from = record->from, to = record->to, minutes = to - from;
	enum alis_clock clock = ALIS_CLOCK_PLAIN;

	if (is_odd_day(record->first) ||
	    (to <= from && is_odd_day(record->first + 1)))
		minutes = alis_clock_minutes(record->first, from, to, &clock);
	else if (to <= from)
		minutes += 24 * 60;
	record->minutes = (int16_t)minutes;
	return clock == ALIS_CLOCK_PLAIN;
}

/* "16:00-23:00" and a blank. */
static INLINE bool times_take(struct rest *rest, struct alis_record *record)
{
	int from, to;

	if (rest->end - rest->at < 13 || !time_read(rest->at, &from) ||
	    rest->at[5] != '-' || !time_read(rest->at + 6, &to) ||
	    !is_blank(rest->at[11]) || from == 24 * 60)
		return false;
	rest->at += 12;
	skip_blanks(rest);
	record->from = (int16_t)from;
	record->to = (int16_t)(to % (24 * 60));
	return minutes_read(record);
}

/* ---- amounts ---- */

/* Digits, so many at most, added to a number; how many. */
static INLINE size_t digits_take(
    struct rest *rest, size_t most, int64_t *number)
{
	const char *from = rest->at, *at = from;
	const char *end =
	    (size_t)(rest->end - from) < most ? rest->end : from + most;

	for (; at < end && is_digit(*at); at++)
		*number = *number * 10 + (*at - '0');
	rest->at = at;
	return (size_t)(at - from);
}

/* " 500", and no fourth digit. */
static bool is_group(const struct rest *rest)
{
	const char *at = rest->at;

	return rest->end - at >= 4 && at[0] == ' ' && is_digit(at[1]) &&
	    is_digit(at[2]) && is_digit(at[3]) &&
	    (rest->end - at == 4 || !is_digit(at[4]));
}

/* "12 500,50": at most nine digits and four decimals; how many decimals it has,
 * 5 if it is no such number. */
static INLINE size_t number_take(struct rest *rest, alis_amount *amount)
{
	/* What one of the last of so many decimals is worth; of five none. */
	static const alis_amount worth[] = { 0, ALIS_ONE / 10, ALIS_ONE / 100,
		ALIS_ONE / 1000, ALIS_ONE / 10000, 0 };
	int64_t whole = 0, part = 0;
	size_t digits = digits_take(rest, 10, &whole), decimals = 0;

	if (digits <= 3)
		while (is_group(rest) && digits < 10) {
			rest->at++;
			digits += digits_take(rest, 3, &whole);
		}
	if (digits > 9)
		return 5;
	if (rest->end - rest->at > 1 &&
	    (*rest->at == ',' || *rest->at == '.')) {
		rest->at++;
		decimals = digits_take(rest, 5, &part);
		if (decimals == 0)
			return 5;
	}
	*amount = whole * ALIS_ONE + part * worth[decimals];
	return decimals;
}

/* The unit that a word is, of ASCII letters or '%'; NULL if it is none, or not
 * known here. */
static const struct alis_keyword *unit_find(alis_str word)
{
	const struct alis_keyword *unit;

	for (size_t i = 0; i < word.n; i++) {
		unsigned char c = (unsigned char)word.at[i];
		bool is_letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
		if (!is_letter && (c != '%' || i > 0))
			return NULL;
	}
	unit = alis_keyword_find(ALIS_WORDS_UNIT, word);
	return unit == NULL || alis_keyword_is_wide(unit) ? NULL : unit;
}

/* The unit at the start, as unit_find tells; a blank or the end follows it. */
static INLINE const struct alis_keyword *unit_take(
    struct plain *plain, struct rest *rest)
{
	alis_str word = { rest->at, 0 };
	struct met_unit *met;
	uint64_t letters;

	skip_run(rest, true);
	word.n = (size_t)(rest->at - word.at);
	if (word.n == 0 || word.n > sizeof(letters))
		return NULL;
	letters = alis__letters(word.at, word.n);
	met = &plain->units[alis__letters_place(letters, 5)];
	if (met->letters != letters || met->n != word.n)
		*met = (struct met_unit){ letters, word.n, unit_find(word) };
	return met->unit;
}

/* "1,5 t", and what may stand behind it is no second one, no comma. False if
 * it begins otherwise than a name does, and is not such an amount. */
static INLINE bool amount_take(
    struct plain *plain, struct rest *rest, struct alis_record *record)
{
	const struct alis_keyword *unit;
	alis_amount amount;
	size_t decimals;

	if (!starts_with_digit(rest))
		return true;
	decimals = number_take(rest, &amount);
	if (decimals > 4)
		return false;
	skip_blanks(rest);
	unit = unit_take(plain, rest);
	if (unit == NULL || (unit->value == ALIS_UNIT_KRONE && decimals > 2))
		return false;
	record->has_quantity = true;
	record->unit = (unsigned char)unit->value;
	record->amount = amount * unit->times;
	if (unit->part != 1) /* to divide takes long */
		record->amount /= unit->part;
	skip_blanks(rest);
	return true;
}

/* What can be the first byte of an amount, or of a blank that is none of ours,
 * is not for here; nor a comma, which may part an amount from a name. */
static bool is_name(const struct rest *rest)
{
	char c;

	if (rest->at == rest->end)
		return true;
	c = *rest->at;
	if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
		return true;
	return !is_digit(c) && c != '-' && c != ',' && c != '\xC2' &&
	    c != '\xE2';
}

/* ---- the entry ---- */

/* TIME, if there is one. False if it is another, or what stands here belongs
 * to the date. */
static INLINE bool time_take(struct rest *rest, struct alis_record *record)
{
	if (is_loose_period(*rest, record))
		return false;
	if (is_digit(*rest->at))
		return times_take(rest, record);
	/* "kl. 16-23" */
	return (*rest->at | 0x20) != 'k' || rest->end - rest->at < 2 ||
	    rest->at[1] != 'l';
}

/* DATE, TIME and MARK; something follows them. */
static INLINE bool when_take(
    struct plain *plain, struct rest *rest, struct alis_record *record)
{
	char c;

	record->from = record->to = ALIS_NO_TIME;
	if (!dates_take(plain, rest, record) ||
	    (*rest->at != '*' && !time_take(rest, record)))
		return false;
	c = *rest->at;
	if (c == '*' || c == '!') {
		record->mark =
		    c == '*' ? ALIS_MARK_CONFIRMED : ALIS_MARK_PENDING;
		rest->at++;
		skip_blanks(rest);
	}
	return rest->at < rest->end;
}

static void part_set(
    struct rest part, const char *line, uint16_t *at, uint16_t *n)
{
	*n = (uint16_t)(part.end - part.at);
	*at = *n == 0 ? 0 : (uint16_t)(part.at - line);
}

/* KIND, AMOUNT and WHAT. */
static INLINE bool thing_take(struct plain *plain, struct rest rest,
    const char *line, struct alis_record *record, alis_str *kind)
{
	trim_end(&rest);
	kind->at = rest.at;
	skip_run(&rest, true);
	kind->n = (size_t)(rest.at - kind->at);
	skip_blanks(&rest);
	if (kind->n == 0 || !amount_take(plain, &rest, record) ||
	    !is_name(&rest))
		return false;
	part_set(rest, line, &record->what_at, &record->what_n);
	return true;
}

bool alis__plain_read(struct plain *plain, const struct alis_source *src,
    uint32_t *at, struct alis_record *record, alis_str *kind)
{
	const char *from = src->bytes.at + *at;
	const char *end = src->bytes.at + src->bytes.n, *bar;
	struct alis_scanned line;
	struct rest rest, note;
	size_t n;

	if (!is_digit(*from))
		return false;
	plain->scan(from, end, &line);
	if (!line.is_fit || line.n >= ALIS_LINE_MOST ||
	    !is_visible(from, &line, &n) ||
	    !cut_comment(from, line.semicolon, &n))
		return false;
	rest = (struct rest){ from, from + n, from, line.blanks };
	trim_end(&rest);
	n = (size_t)(rest.end - from);
	bar = line.bar < n ? from + line.bar : rest.end;
	*record = (struct alis_record){
		.at = *at, .is_plain = true, .n = (uint16_t)n
	};
	if (!when_take(plain, &rest, record) || rest.at >= bar)
		return false;
	note = rest;
	note.at = bar + (bar < rest.end);
	skip_blanks(&note);
	record->note_at = note.at < note.end ? (uint16_t)(note.at - from) : 0;
	rest.end = bar;
	if (!thing_take(plain, rest, from, record, kind))
		return false;
	from += line.n;
	from += from < end;
	if (!is_alone(from, end))
		return false;
	*at = (uint32_t)(from - src->bytes.at);
	return true;
}
