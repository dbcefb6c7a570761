/* SPDX-License-Identifier: MIT */
#include <alis/query.h>

#define WEEK_DAYS 7
#define THURSDAY  3 /* days after Monday */
#define DAY_LEAST ((struct alis_civil){ 1000, 1, 1 })

/* ---- periods around a day ---- */

static alis_day monday_of(alis_day day)
{
	return day - (alis_day_weekday(day) + WEEK_DAYS - 1) % WEEK_DAYS;
}

static alis_day first_of(int year, int month)
{
	return alis_day_of((struct alis_civil){ year, month, 1 });
}

/* From the first of a month, so many months long. */
static struct alis_period months_from(int year, int month, int months)
{
	int next = month + months;

	return (struct alis_period){
		.first = first_of(year, month),
		.last = (next > 12 ? first_of(year + 1, next - 12)
		                   : first_of(year, next)) -
		    1,
	};
}

struct alis_period alis_period_around(alis_day day, enum alis_step step)
{
	struct alis_civil civil = alis_day_civil(day);
	alis_day monday;

	switch (step) {
	case ALIS_STEP_MONTH:
		return months_from(civil.year, civil.month, 1);
	case ALIS_STEP_QUARTER:
		return months_from(
		    civil.year, (civil.month - 1) / 3 * 3 + 1, 3);
	case ALIS_STEP_YEAR:
		return months_from(civil.year, 1, 12);
	case ALIS_STEP_WEEK:
		break;
	}
	monday = monday_of(day);
	return (struct alis_period){ monday, monday + WEEK_DAYS - 1 };
}

static void put_digits(struct alis_out *out, int n, int digits)
{
	int least = 1;

	for (int i = 1; i < digits; i++)
		least *= 10;
	for (; least > 1 && n < least; least /= 10)
		alis_out_char(out, '0');
	alis_out_count(out, n);
}

alis_str alis_period_name(
    alis_day day, enum alis_step step, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	struct alis_civil civil = alis_day_civil(
	    step == ALIS_STEP_WEEK ? monday_of(day) + THURSDAY : day);
	alis_day in_year = monday_of(day) + THURSDAY - first_of(civil.year, 1);

	put_digits(&out, civil.year, 4);
	switch (step) {
	case ALIS_STEP_WEEK:
		alis_out_lit(&out, "-W");
		put_digits(&out, in_year / WEEK_DAYS + 1, 2);
		break;
	case ALIS_STEP_MONTH:
		alis_out_char(&out, '-');
		put_digits(&out, civil.month, 2);
		break;
	case ALIS_STEP_QUARTER:
		alis_out_lit(&out, "-Q");
		put_digits(&out, (civil.month - 1) / 3 + 1, 1);
		break;
	case ALIS_STEP_YEAR:
		break;
	}
	return alis_out_text(&out);
}

/* ---- names of periods ---- */

/* A number of so many digits, at least and at most, cut off '*rest'. */
static bool take_number(alis_str *rest, size_t least, size_t most, int *value)
{
	size_t n = 0;

	*value = 0;
	while (
	    n < rest->n && n < most && rest->at[n] >= '0' && rest->at[n] <= '9')
		*value = *value * 10 + (rest->at[n++] - '0');
	*rest = alis_str_from(*rest, n);
	return n >= least;
}

static bool take_char(alis_str *rest, char c)
{
	if (rest->n == 0 || rest->at[0] != c)
		return false;
	*rest = alis_str_from(*rest, 1);
	return true;
}

static bool take_letter(alis_str *rest, char capital)
{
	return take_char(rest, capital) ||
	    take_char(rest, (char)(capital - 'A' + 'a'));
}

static bool day_read(
    struct alis_civil civil, struct alis_period *period, const char **why)
{
	if (civil.month < 1 || civil.month > 12) {
		*why = ALIS_TEXT("a year has 12 months");
		return false;
	}
	if (!alis_day_exists(civil)) {
		*why = ALIS_TEXT("the month has no such day");
		return false;
	}
	period->first = period->last = alis_day_of(civil);
	return true;
}

static bool week_read(
    int year, int week, struct alis_period *period, const char **why)
{
	/* 4 January is always in the first week. */
	alis_day day = first_of(year, 1) + 3 + (week - 1) * WEEK_DAYS;
	struct alis_period found = alis_period_around(day, ALIS_STEP_WEEK);

	if (week < 1 || alis_day_civil(found.first + THURSDAY).year != year) {
		*why = ALIS_TEXT("the year has no such week");
		return false;
	}
	*period = found;
	return true;
}

/* "03", "03-05", "W12" or "Q1", behind "2018-". */
static bool part_read(
    int year, alis_str rest, struct alis_period *period, const char **why)
{
	int number, day;

	if (take_letter(&rest, 'W'))
		return take_number(&rest, 1, 2, &number) && rest.n == 0 &&
		    week_read(year, number, period, why);
	if (take_letter(&rest, 'Q')) {
		if (!take_number(&rest, 1, 1, &number) || rest.n > 0)
			return false;
		if (number < 1 || number > 4) {
			*why = ALIS_TEXT("a year has four quarters");
			return false;
		}
		*period = months_from(year, (number - 1) * 3 + 1, 3);
		return true;
	}
	if (!take_number(&rest, 2, 2, &number))
		return false;
	if (take_char(&rest, '-'))
		return take_number(&rest, 2, 2, &day) && rest.n == 0 &&
		    day_read(
		        (struct alis_civil){ year, number, day }, period, why);
	if (rest.n > 0 ||
	    !day_read((struct alis_civil){ year, number, 1 }, period, why))
		return false;
	*period = alis_period_around(period->first, ALIS_STEP_MONTH);
	return true;
}

/* "5.3.2018" */
static bool norwegian_read(
    alis_str rest, struct alis_period *period, const char **why)
{
	struct alis_civil civil = { 0 };

	return take_number(&rest, 1, 2, &civil.day) && take_char(&rest, '.') &&
	    take_number(&rest, 1, 2, &civil.month) && take_char(&rest, '.') &&
	    take_number(&rest, 4, 4, &civil.year) && rest.n == 0 &&
	    day_read(civil, period, why);
}

static bool one_read(
    alis_str text, struct alis_period *period, const char **why)
{
	alis_str rest = text;
	int year;

	if (!take_number(&rest, 4, 4, &year))
		return norwegian_read(text, period, why);
	if (!alis_day_exists((struct alis_civil){ year, 1, 1 })) {
		*why = ALIS_TEXT("write a year from 1000 to 9999");
		return false;
	}
	if (take_char(&rest, '-'))
		return part_read(year, rest, period, why);
	*period = months_from(year, 1, 12);
	return rest.n == 0;
}

bool alis_period_read(
    alis_str text, struct alis_period *period, const char **why)
{
	struct alis_period from = { alis_day_of(DAY_LEAST), 0 };
	struct alis_period to = { 0, ALIS_DAY_MAX };
	size_t dots = 0;

	*why = NULL;
	while (dots + 1 < text.n &&
	    (text.at[dots] != '.' || text.at[dots + 1] != '.'))
		dots++;
	if (dots + 1 >= text.n)
		return one_read(text, period, why);
	if (text.n == 2 ||
	    (dots > 0 && !one_read(alis_str_part(text, 0, dots), &from, why)) ||
	    (dots + 2 < text.n &&
	        !one_read(alis_str_from(text, dots + 2), &to, why)))
		return false;
	*period = (struct alis_period){ from.first, to.last };
	if (period->last < period->first)
		*why = ALIS_TEXT("write the earlier date first");
	return period->last >= period->first;
}
