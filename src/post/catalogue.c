/* SPDX-License-Identifier: MIT */
#include "books.h"

#include <string.h>

#define OTHERWISE "ellers "
#define WARNING   " med advarsel"
#define NOTHING   "ingenting"

/* The last word of "ACCOUNT UNIT" or the last two of "ACCOUNT N UNIT". */
static bool split_credit(alis_str text, struct alis_gift *gift)
{
	for (size_t i = 1; i < text.n; i++) {
		alis_str tail = alis_str_from(text, i);
		const struct alis_keyword *unit;
		if (text.at[i - 1] != ' ')
			continue;
		gift->account = alis_str_trim(alis_str_part(text, 0, i));
		if (alis_parse_quantity(tail, true, &gift->fixed, &gift->unit))
			return true;
		unit = alis_keyword_find(ALIS_WORDS_UNIT, tail);
		if (unit != NULL && unit->times == unit->part) {
			gift->fixed = -1;
			gift->unit = (enum alis_unit)unit->value;
			return true;
		}
	}
	return false;
}

/* "ellers 15 poeng med advarsel" */
static bool read_otherwise(alis_str text, struct alis_gift *gift)
{
	const alis_str warning = ALIS_STR(WARNING);
	enum alis_unit unit;

	if (!alis_str_starts(text, ALIS_STR(OTHERWISE)))
		return false;
	text = alis_str_from(text, strlen(OTHERWISE));
	gift->warn = text.n > warning.n &&
	    alis_str_same(alis_str_from(text, text.n - warning.n), warning);
	if (gift->warn)
		text.n -= warning.n;
	return alis_parse_quantity(text, true, &gift->otherwise, &unit) &&
	    unit == gift->unit;
}

/* "emnekurs:$1 poeng, ellers 15 poeng med advarsel" */
static struct alis_gift *gift_read(
    struct maker *maker, const struct alis_attribute *a)
{
	struct alis_gift *gift = ALIS_NEW(maker->mem, struct alis_gift, 1);
	alis_cut cut = alis_str_cut(a->value, ',');
	alis_str otherwise = alis_str_trim(cut.tail);

	gift->fixed = gift->otherwise = -1;
	if (!split_credit(alis_str_trim(cut.head), gift)) {
		alis__misfit_part(maker, a, alis_str_trim(cut.head),
		    ALIS_TEXT(
		        "write an account and an amount: legevakt 1 vakt"));
		return NULL;
	}
	if (cut.found && !read_otherwise(otherwise, gift)) {
		alis__misfit_part(maker, a, otherwise,
		    ALIS_TEXT(
		        "write an amount of the same unit: ellers 1 vakt"));
		return NULL;
	}
	return gift;
}

static bool is_gift(alis_str key)
{
	return alis_str_is(key, "gir") || alis_str_is(key, "gir-vurderes") ||
	    alis_str_is(key, "gir-forsiktig");
}

/* All that a clause gives: 'gir' in both readings, 'gir-vurderes' in the
 * lenient one, 'gir-forsiktig' in the cautious one. */
static const struct alis_gift *gifts_read(
    struct maker *maker, const struct alis_clause *clause)
{
	const struct alis_gift *first = NULL, **end = &first;

	for (const struct alis_attribute *a = clause->attributes; a != NULL;
	     a = a->next) {
		bool lenient = alis_str_is(a->key, "gir-vurderes");
		bool cautious = alis_str_is(a->key, "gir-forsiktig");
		struct alis_gift *gift;
		if (!is_gift(a->key))
			continue;
		gift = gift_read(maker, a);
		if (gift == NULL)
			continue;
		gift->in_reading[ALIS_CAUTIOUS] = !lenient;
		gift->in_reading[ALIS_LENIENT] = !cautious;
		*end = gift;
		end = &gift->next;
	}
	return first;
}

/* "gir: ingenting", and why. False if the clause gives something, too. */
static bool nothing_read(struct maker *maker, const struct alis_clause *clause,
    struct alis_catalogue *item)
{
	const struct alis_attribute *nothing = NULL, *other = NULL, *why;

	for (const struct alis_attribute *a = clause->attributes; a != NULL;
	     a = a->next) {
		if (!is_gift(a->key))
			continue;
		if (alis_str_is(a->value, NOTHING))
			nothing = a;
		else
			other = a;
	}
	why = alis__attribute(clause, "fordi");
	if (nothing != NULL && other != NULL) {
		alis__misfit(maker, nothing,
		    ALIS_TEXT("a clause gives nothing or something, not both"));
		return false;
	}
	if (nothing == NULL && why != NULL)
		alis__misfit_key(maker, why, ALIS_STR("katalog"),
		    ALIS_TEXT("it goes with 'gir: ingenting' only"));
	if (nothing == NULL && other == NULL)
		alis__lack(maker, clause, "gir");
	item->gives_nothing = nothing != NULL;
	alis__values(clause, "fordi", item->why);
	return true;
}

/* katalog kurs /^grunnkurs a/ */
void alis__catalogue_make(struct maker *maker, const struct alis_clause *clause)
{
	struct alis_catalogue *item =
	    ALIS_NEW(maker->mem, struct alis_catalogue, 1);
	bool fits;

	item->kind = alis_kind_find(maker->books, clause->name);
	if (clause->pattern.at != NULL)
		item->pattern = alis__pattern_make(
		    maker, clause->pattern, clause->pattern_span);
	if (nothing_read(maker, clause, item) && !item->gives_nothing)
		item->gifts = gifts_read(maker, clause);
	fits = alis__conditions_read(maker, clause, item);
	item->clause = clause;
	if (item->kind == NULL) {
		alis__no_kind(maker, clause, clause->name, ALIS_TEXT("kind"));
		return;
	}
	/* What was meant and cannot be read must not take all. */
	if (!fits || (clause->pattern.at != NULL && item->pattern == NULL))
		return;
	*maker->catalogue_end = item;
	maker->catalogue_end = &item->next;
}
