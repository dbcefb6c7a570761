/* SPDX-License-Identifier: MIT */
#include "cursor.h"

#define DAY_MINUTES (24 * 60)

alis_str alis__word_take(alis_str *rest)
{
	size_t n = 0;
	alis_str word;

	while (n < rest->n && rest->at[n] != ' ' && rest->at[n] != '\t')
		n++;
	word = alis_str_part(*rest, 0, n);
	*rest = alis_str_trim(alis_str_from(*rest, n));
	return word;
}

size_t alis__number_take(alis_str *rest, int *value)
{
	size_t n = 0;

	*value = 0;
	while (n < rest->n && rest->at[n] >= '0' && rest->at[n] <= '9') {
		if (*value < 100000)
			*value = *value * 10 + (rest->at[n] - '0');
		n++;
	}
	*rest = alis_str_from(*rest, n);
	return n;
}

static bool take_char(alis_str *rest, char c)
{
	if (rest->n == 0 || rest->at[0] != c)
		return false;
	*rest = alis_str_from(*rest, 1);
	return true;
}

/* What a person may have meant by a date. */
struct written_date {
	struct alis_civil civil;
	bool is_form; /* one of the two forms that are read */
	bool is_sure; /* another form, and no other day can be meant */
};

/*
 * 2018/1/5 is read from the year down wherever it is used. With the year last,
 * the day stands first in Norway and the month in America: only a day over 12
 * is sure, or one that is its month too.
 */
static bool is_sure(
    struct alis_civil civil, const size_t *digits, const char *sign)
{
	bool known = sign[0] == sign[1] &&
	    (sign[0] == '-' || sign[0] == '/' || sign[0] == '.');
	bool year_first = digits[0] == 4 && digits[1] <= 2 && digits[2] <= 2;
	bool year_last = digits[2] == 4 && digits[0] <= 2 && digits[1] <= 2;

	return known &&
	    (year_first ||
	        (year_last && (civil.day > 12 || civil.day == civil.month)));
}

/* Three numbers with any signs between them. */
static bool date_parts(alis_str word, struct written_date *date)
{
	size_t digits[3];
	int part[3];
	char sign[2];
	alis_str rest = word;

	for (int i = 0; i < 3; i++) {
		digits[i] = alis__number_take(&rest, &part[i]);
		if (digits[i] == 0 || (i < 2 && rest.n == 0))
			return false;
		if (i < 2) {
			sign[i] = rest.at[0];
			rest = alis_str_from(rest, 1);
		}
	}
	if (rest.n > 0 || (digits[0] != 4 && digits[2] != 4))
		return false;
	if (digits[0] == 4)
		date->civil = (struct alis_civil){ part[0], part[1], part[2] };
	else
		date->civil = (struct alis_civil){ part[2], part[1], part[0] };
	date->is_sure = is_sure(date->civil, digits, sign);
	date->is_form = sign[0] == sign[1] &&
	    ((sign[0] == '-' && digits[0] == 4 && digits[1] == 2 &&
	         digits[2] == 2) ||
	        (sign[0] == '.' && digits[2] == 4 && digits[0] <= 2 &&
	            digits[1] <= 2));
	return true;
}

static alis_str count_word(struct cursor *cur, int n)
{
	struct alis_out out = alis_out_memory(cur->mem);

	alis_out_count(&out, n);
	return alis_out_text(&out);
}

/* Why a date does not exist, so that the right one is easily found. */
static void tell_no_day(
    struct cursor *cur, alis_str word, struct alis_civil civil)
{
	struct alis_diag *diag = alis__complain(cur, ALIS_A012, word);
	int length = 31;

	if (civil.month < 1 || civil.month > 12) {
		diag->hint =
		    ALIS_TEXT("a year has 12 months; write year-month-day");
		return;
	}
	if (civil.year < 1000) {
		diag->hint = ALIS_TEXT("write a year from 1000 to 9999");
		return;
	}
	while (!alis_day_exists(
	    (struct alis_civil){ civil.year, civil.month, length }))
		length--;
	diag->words[1] = count_word(cur, civil.month);
	diag->words[2] = count_word(cur, civil.year);
	diag->words[3] = count_word(cur, length);
}

bool alis__day_read(alis_str word, alis_day *day)
{
	struct written_date date;

	if (!date_parts(word, &date) || !date.is_form ||
	    !alis_day_exists(date.civil))
		return false;
	*day = alis_day_of(date.civil);
	return true;
}

bool alis__date_read(struct cursor *cur, alis_str word, alis_day *day)
{
	struct written_date date;
	bool is_date = date_parts(word, &date);

	if (alis__day_read(word, day))
		return true;
	if (is_date && !alis_day_exists(date.civil))
		tell_no_day(cur, word, date.civil);
	else
		alis__tell_no_date(cur, word, is_date && date.is_sure);
	return false;
}

/* Where ".." stands, or the length. The dots of 31.1.2018.. come first. */
static size_t find_dots(alis_str word)
{
	for (size_t i = 0; i + 1 < word.n; i++)
		if (word.at[i] == '.' && word.at[i + 1] == '.')
			return i;
	return word.n;
}

bool alis__days_read(alis_str word, alis_day *first, alis_day *last)
{
	size_t dots = find_dots(word);

	if (!alis__day_read(alis_str_part(word, 0, dots), first))
		return false;
	*last = *first;
	return dots == word.n ||
	    (alis__day_read(alis_str_from(word, dots + 2), last) &&
	        *last >= *first);
}

bool alis__dates_read(
    struct cursor *cur, alis_str word, struct alis_entry *entry)
{
	size_t dots = find_dots(word);
	alis_str from = alis_str_part(word, 0, dots);
	alis_str to = alis_str_from(word, dots + 2);
	struct alis_diag *diag;

	entry->is_period = dots < word.n;
	entry->dates_span = alis__span_of(cur, word);
	entry->first_span = alis__span_of(cur, from);
	entry->last_span = alis__span_of(cur, to.n > 0 ? to : from);
	if (!alis__date_read(cur, from, &entry->first))
		return false;
	entry->last = entry->is_period ? ALIS_DAY_MAX : entry->first;
	if (to.n == 0)
		return true;
	if (!alis__date_read(cur, to, &entry->last))
		return false;
	if (entry->last >= entry->first)
		return true;
	diag = alis__complain(cur, ALIS_A013, word);
	diag->words[0] = to;
	diag->words[1] = from;
	return false;
}

/* "16:00", "16.00", "16"; 24:00 is the midnight that ends the day. */
static bool time_take(alis_str *rest, int *minute)
{
	int hours, minutes = 0;
	size_t n = alis__number_take(rest, &hours);

	if (n == 0 || n > 2)
		return false;
	if ((take_char(rest, ':') || take_char(rest, '.')) &&
	    alis__number_take(rest, &minutes) != 2)
		return false;
	*minute = hours * 60 + minutes;
	return minutes < 60 && *minute <= DAY_MINUTES;
}

/* "16:00" at the start of a text, with its colon; cut off. */
static bool clock_take(alis_str *rest, alis_str *written)
{
	alis_str text = *rest;
	int minute;

	if (!time_take(rest, &minute))
		return false;
	*written = alis_str_part(text, 0, text.n - rest->n);
	return alis_str_cut(*written, ':').found;
}

/* What people put between two times, with blanks around it or not. */
static bool dash_take(alis_str *rest)
{
	static const char *const dashes[] = { "-", "\xE2\x80\x93",
		"\xE2\x80\x94", "\xE2\x88\x92", ".." };

	*rest = alis_str_trim(*rest);
	for (size_t i = 0; i < ALIS_COUNT(dashes); i++) {
		if (!alis_str_starts(*rest, alis_str_of(dashes[i])))
			continue;
		*rest = alis_str_trim(
		    alis_str_from(*rest, alis_str_of(dashes[i]).n));
		return true;
	}
	return false;
}

void alis__times_fix(struct cursor *cur, alis_str line, struct alis_diag *diag)
{
	alis_str parts[3] = { [1] = ALIS_STR("-") };
	alis_str rest = line;
	alis_span span = diag->span;

	if (!clock_take(&rest, &parts[0]) || alis_str_is(parts[0], "24:00") ||
	    !dash_take(&rest) || !clock_take(&rest, &parts[2]) ||
	    (rest.n > 0 && rest.at[0] != ' ' && rest.at[0] != '\t'))
		return;
	span.to = alis__span_of(cur, rest).from;
	alis_diag_fix(
	    diag, span, alis_str_join(cur->mem, parts, ALIS_COUNT(parts)));
}

bool alis__times_read(
    struct cursor *cur, alis_str word, alis_str line, int *from, int *to)
{
	/* en dash and em dash */
	const alis_str dashes[] = { ALIS_STR("\xE2\x80\x93"),
		ALIS_STR("\xE2\x80\x94") };
	alis_str rest = word;
	bool read = time_take(&rest, from) && *from < DAY_MINUTES;

	if (read &&
	    (alis_str_starts(rest, dashes[0]) ||
	        alis_str_starts(rest, dashes[1])))
		rest = alis_str_from(rest, dashes[0].n);
	else
		read = read && take_char(&rest, '-');
	if (read && time_take(&rest, to) && rest.n == 0) {
		*to %= DAY_MINUTES;
		return true;
	}
	alis__times_fix(cur, line, alis__complain(cur, ALIS_A014, word));
	return false;
}

bool alis_parse_item(alis_str *rest, alis_str *item)
{
	alis_cut cut = alis_str_cut(*rest, ',');

	*rest = cut.tail;
	*item = alis_str_trim(cut.head);
	return item->n > 0 || cut.found;
}
