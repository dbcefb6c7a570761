/* SPDX-License-Identifier: MIT */
#include "build.h"

#define CENT (ALIS_ONE / 100)

void alis__put_grouped(struct alis_out *out, int64_t n)
{
	if (n >= 1000) {
		alis__put_grouped(out, n / 1000);
		alis_out_char(out, ' ');
		n %= 1000;
		alis_out_lit(out, n < 10 ? "00" : n < 100 ? "0" : "");
	}
	alis_out_count(out, n);
}

/* Money has its øre in two digits, or none; of other decimals none is
 * superfluous. */
static void put_number(struct alis_out *out, alis_amount amount,
    enum alis_unit unit, enum alis_language language)
{
	alis_amount cents = amount % ALIS_ONE / CENT;
	bool one = cents % 10 == 0 && unit != ALIS_UNIT_KRONE;

	alis__put_grouped(out, amount / ALIS_ONE);
	if (cents == 0)
		return;
	alis_out_char(out, language == ALIS_EN ? '.' : ',');
	alis_out_lit(out, cents < 10 ? "0" : "");
	alis_out_count(out, one ? cents / 10 : cents);
}

/* A number and its unit, behind what stands there already. */
static void put_part(struct alis_out *out, alis_amount amount, const char *unit,
    enum alis_language language)
{
	if (out->used > 0)
		alis_out_char(out, ' ');
	put_number(out, amount, ALIS_UNIT_DAY, language);
	alis_out_char(out, ' ');
	alis_out_lit(out, alis_said(language, unit));
}

/* Service, in years and months of 30E/360. */
static void put_days(
    struct alis_out *out, alis_amount days, enum alis_language language)
{
	alis_amount years = days / (360 * ALIS_ONE);
	alis_amount months = days % (360 * ALIS_ONE) / (30 * ALIS_ONE);
	alis_amount rest = days % (30 * ALIS_ONE);

	if (years > 0)
		put_part(out, years * ALIS_ONE, ALIS_TEXT("y"), language);
	if (months > 0)
		put_part(out, months * ALIS_ONE, ALIS_TEXT("m"), language);
	if (rest >= CENT || out->used == 0)
		put_part(out, rest, ALIS_TEXT("d"), language);
}

alis_str alis_report_amount(alis_amount amount, enum alis_unit unit,
    enum alis_language language, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	if (unit == ALIS_UNIT_DAY) {
		put_days(&out, amount, language);
		return alis_out_text(&out);
	}
	put_number(&out, amount, unit, language);
	alis_out_char(&out, ' ');
	alis_out_lit(&out, alis_unit_name(unit));
	return alis_out_text(&out);
}

/* One and several of a unit, in words; NULL where its name is the word. */
static const char *plain_words(
    enum alis_unit unit, enum alis_language language, int64_t n)
{
	switch (unit) {
	case ALIS_UNIT_HOUR:
		return alis_said_count(language, "%1 hour", "%1 hours", n);
	case ALIS_UNIT_POINT:
		return alis_said_count(language, "%1 point", "%1 points", n);
	case ALIS_UNIT_SHIFT:
		return alis_said_count(language, "%1 shift", "%1 shifts", n);
	case ALIS_UNIT_COURSE:
		return alis_said_count(language, "%1 course", "%1 courses", n);
	case ALIS_UNIT_PIECE:
		return alis_said_count(language, "%1 more", "%1 more", n);
	default:
		return NULL;
	}
}

alis_str alis__plain_amount(alis_amount amount, enum alis_unit unit,
    enum alis_language language, struct alis_arena *mem)
{
	/* Of what is no whole number there are several. */
	const char *text = plain_words(
	    unit, language, amount % ALIS_ONE == 0 ? amount / ALIS_ONE : 2);
	struct alis_out out = alis_out_memory(mem);

	if (text == NULL)
		return alis_report_amount(amount, unit, language, mem);
	put_number(&out, amount, unit, language);
	return FILLED(mem, text, alis_out_text(&out));
}
