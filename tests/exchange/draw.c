/* SPDX-License-Identifier: MIT */
#include "draw.h"

#include "../unit/random.h"

#include <stdlib.h>

#define TODAY_YEAR 2020

struct drawing {
	uint64_t seed;
	struct alis_arena *mem;
};

static size_t below(struct drawing *d, size_t limit)
{
	return test_below(&d->seed, limit);
}

static bool one_in(struct drawing *d, size_t n)
{
	return below(d, n) == 0;
}

/* ---- texts ---- */

static const char *const bits[] = { "Kari", "Ola", "kurs", "reise", "Øyvind",
	"Å", "ærlig", "Čáhcesuolu", "é", "ﷺ", "語", " ", "  ", "\t", "\n",
	"\r\n", ";", "|", "@", "@@", "{1 NOK}", "{{", "}}", "=", "==", "\"",
	"'", "\\", "#merke", "^lenke", "tag: verdi", ":a:b:", "(kode)",
	"[2018-01-01]", "[=2018-01-01]", "<x>", "!", "*", "%", "~", "&", "$1",
	"2018-01-01", "2018/01/01=2018/02/02", "12 500,50 kr", "1 NOK", "-",
	"--", "--2", ".", ",", "/", "_", "include x", "; type: A", "assert",
	"account x", "\xC2\xA0", "\xE2\x80\xAE\xE2\x80\xAC", "\xE2\x80\x8B",
	"\xE2\x80\x83", "\xCC\x81", "\xFF", "\xC3", "\x01", "\x7F", "×", "÷",
	"ß", "ŋ", "01010112345", "Y2018", "P 2018-01-01 NOK 2 EUR", "comment",
	"end" };

static alis_str text_of(struct drawing *d, size_t most)
{
	struct alis_out out = alis_out_memory(d->mem);
	size_t n = below(d, most + 1);

	for (size_t i = 0; i < n; i++)
		alis_out_lit(&out, bits[below(d, ALIS_COUNT(bits))]);
	return alis_out_text(&out);
}

static alis_str account_of(struct drawing *d)
{
	static const char *const usual[] = { "utgift", "utgift:kurs",
		"utgift:Kurs", "utgift:reise", "utgift:annet", "tilskudd",
		"egenandel", "Tilskudd", "utgift:kurs:grunnkurs",
		"utgift:økonomi", "utgift:oekonomi", "utgift:2018", "utgiften",
		"lønn:fast" };
	alis_str words[] = { ALIS_STR("utgift:"), { NULL, 0 } };

	if (!one_in(d, 4))
		return alis_str_of(usual[below(d, ALIS_COUNT(usual))]);
	words[1] = text_of(d, 3);
	return alis_str_join(d->mem, words, ALIS_COUNT(words));
}

/* ---- figures ---- */

static alis_day day_in(struct drawing *d, int from, int to)
{
	return alis_day_of((struct alis_civil){
	           from + (int)below(d, (size_t)(to - from) + 1), 1, 1 }) +
	    (alis_day)below(d, 365);
}

/* From nothing to as much as can be written, with up to four decimals. */
static alis_amount amount_of(struct drawing *d)
{
	alis_amount whole = (alis_amount)below(d, 40000);
	alis_amount parts = (alis_amount)below(d, 10000);

	if (one_in(d, 50))
		whole = 999999999;
	if (!one_in(d, 4))
		parts -= parts % 100;
	return whole * ALIS_ONE + parts * (ALIS_ONE / 10000);
}

static int by_day(const void *left, const void *right)
{
	const struct alis_spending *a = left, *b = right;

	return (a->day > b->day) - (a->day < b->day);
}

static void figures_draw(struct drawing *d, struct alis_figures *figures)
{
	size_t count = below(d, 12);
	struct alis_spending *spendings =
	    ALIS_NEW(d->mem, struct alis_spending, count + 1);

	if (one_in(d, 10)) {
		figures->state = ALIS_FIGURES_NOT_PULLED;
		return;
	}
	for (size_t i = 0; i < count; i++)
		spendings[i] = (struct alis_spending){
			.day = day_in(d, TODAY_YEAR - 4, TODAY_YEAR + 1),
			.account = account_of(d),
			.amount = amount_of(d),
			.standing = (enum alis_standing)below(d, 3),
			.text = text_of(d, 8),
		};
	qsort(spendings, count, sizeof(*spendings), by_day);
	figures->spendings = spendings;
	figures->spending_count = count;
}

/* "K17 ...": the accounts of several cohorts can stand in one journal. */
static alis_str numbered(struct drawing *d, unsigned long number)
{
	alis_str words[] = { ALIS_STR("K"), ALIS_NUMBER((int64_t)number),
		ALIS_STR(" "), text_of(d, 4) };

	return alis_str_join(d->mem, words, ALIS_COUNT(words));
}

static void member_draw(struct drawing *d, struct alis_member *member,
    size_t places, unsigned long number)
{
	bool has_none = one_in(d, 20);

	member->name = has_none ? numbered(d, number) : text_of(d, 4);
	member->municipality =
	    has_none ? ALIS_NO_MUNICIPALITY : below(d, places);
	member->first = one_in(d, 10)
	    ? ALIS_DAY_NONE
	    : day_in(d, TODAY_YEAR - 4, TODAY_YEAR + 1);
	member->last = ALIS_DAY_MAX;
	if (member->first != ALIS_DAY_NONE && one_in(d, 2))
		member->last = member->first + (alis_day)below(d, 1500);
}

static void places_draw(struct drawing *d, unsigned long number,
    struct alis_municipality *places, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		places[i].name = numbered(d, number);
		places[i].has_share = one_in(d, 2);
		places[i].share = amount_of(d);
		places[i].has_budget = one_in(d, 2);
		places[i].budget = amount_of(d);
	}
}

const struct alis_cohort *draw_cohort(
    uint64_t seed, unsigned long number, struct alis_arena *mem)
{
	struct drawing drawing = { (seed + 1) * 0x9E3779B97F4A7C15U, mem };
	struct drawing *d = &drawing;
	struct alis_roster *roster = ALIS_NEW(mem, struct alis_roster, 1);
	struct alis_cohort *cohort = ALIS_NEW(mem, struct alis_cohort, 1);
	size_t count = 1 + below(d, 5), places_count = 1 + below(d, 3);
	struct alis_member *members = ALIS_NEW(mem, struct alis_member, count);
	struct alis_municipality *places =
	    ALIS_NEW(mem, struct alis_municipality, places_count);
	struct alis_standing_of *standings =
	    ALIS_NEW(mem, struct alis_standing_of, count);
	struct alis_figures *figures =
	    ALIS_NEW(mem, struct alis_figures, count);

	places_draw(d, number, places, places_count);
	for (size_t i = 0; i < count; i++) {
		member_draw(d, &members[i], places_count, number);
		figures_draw(d, &figures[i]);
		standings[i].member = &members[i];
		standings[i].figures = &figures[i];
	}
	*roster = (struct alis_roster){
		.name = text_of(d, 4),
		.has_grant = !one_in(d, 8),
		.grant = amount_of(d),
		.has_share = !one_in(d, 8),
		.share = amount_of(d),
		.members = members,
		.member_count = count,
		.municipalities = places,
		.municipality_count = places_count,
	};
	*cohort = (struct alis_cohort){
		.roster = roster,
		.today = day_in(d, TODAY_YEAR, TODAY_YEAR),
		.members = standings,
		.count = count,
	};
	return cohort;
}
