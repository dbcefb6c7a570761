/* SPDX-License-Identifier: MIT */
#include "books.h"

void alis__words_of(
    const struct alis_clause *clause, alis_str bokmaal, alis_str *words)
{
	words[ALIS_NB] = bokmaal;
	words[ALIS_NN] = alis__value(clause, "nynorsk");
	words[ALIS_EN] = alis__value(clause, "engelsk");
	for (int i = 0; i < ALIS_LANGUAGE_COUNT; i++)
		if (words[i].n == 0)
			words[i] = bokmaal;
}

static bool is_word(const alis_str *words, alis_str word)
{
	for (int i = 0; i < ALIS_LANGUAGE_COUNT; i++)
		if (alis_utf8_same(words[i], word))
			return true;
	return false;
}

const struct alis_kind *alis_kind_find(
    const struct alis_books *books, alis_str word)
{
	for (size_t i = 0; i < books->kind_count; i++)
		if (is_word(books->kinds[i].word, word))
			return &books->kinds[i];
	return NULL;
}

/* The units of a list: "%, t, poeng". */
static void units_read(struct maker *maker, const struct alis_clause *clause,
    struct alis_kind *kind)
{
	const struct alis_attribute *a = alis__attribute(clause, "enheter");
	enum alis_unit *units = ALIS_NEW(
	    maker->mem, enum alis_unit, a == NULL ? 1 : a->value.n + 1);
	alis_str rest, item;

	kind->units = units;
	if (a == NULL)
		return;
	rest = a->value;
	while (alis_parse_item(&rest, &item)) {
		const struct alis_keyword *unit =
		    alis_keyword_find(ALIS_WORDS_UNIT, item);
		if (unit == NULL || unit->times != unit->part)
			alis__misfit_part(maker, a, item,
			    ALIS_TEXT("write units: %, t, poeng, kr"));
		else
			units[kind->unit_count++] = (enum alis_unit)unit->value;
	}
}

/* The most days of service that may pass between two: "28 dager". */
static void pause_read(struct maker *maker, const struct alis_clause *clause,
    struct alis_kind *kind)
{
	const struct alis_attribute *a =
	    alis__attribute(clause, "lengste-opphold");
	enum alis_unit unit;
	alis_amount days;

	if (a == NULL)
		return;
	if (!alis_parse_quantity(a->value, true, &days, &unit) ||
	    unit != ALIS_UNIT_DAY || days == 0 || days % ALIS_ONE != 0)
		alis__misfit(maker, a, ALIS_TEXT("write whole days: 28 dager"));
	else
		kind->longest_pause = (int32_t)(days / ALIS_ONE);
}

/* What WHAT and NOTE name: "hva: veileder", "hva: sted", "merknad: sted". */
static void meaning_read(struct maker *maker, const struct alis_clause *clause,
    struct alis_kind *kind)
{
	const struct alis_attribute *what = alis__attribute(clause, "hva");
	const struct alis_attribute *note = alis__attribute(clause, "merknad");

	if (what != NULL && alis_str_is(what->value, "veileder"))
		kind->names_supervisor = true;
	else if (what != NULL && alis_str_is(what->value, "sted"))
		kind->place = ALIS_PLACE_WHAT;
	else if (what != NULL)
		alis__misfit(maker, what, ALIS_TEXT("write veileder or sted"));
	if (note != NULL && alis_str_is(note->value, "sted"))
		kind->place = ALIS_PLACE_NOTE;
	else if (note != NULL)
		alis__misfit(maker, note, ALIS_TEXT("write sted"));
}

void alis__kind_make(struct maker *maker, const struct alis_clause *clause)
{
	struct alis_kind *kind = &maker->kinds[maker->books->kind_count];
	alis_str counts = alis__value(clause, "teller-som");

	if (alis_kind_find(maker->books, clause->name) != NULL)
		return;
	alis__words_of(clause, clause->name, kind->word);
	kind->plural = alis__value(clause, "flertall");
	if (kind->plural.n == 0)
		kind->plural = clause->name;
	kind->takes_period = alis__is_yes(maker, clause, "periode");
	kind->takes_running = alis__is_yes(maker, clause, "løpende");
	kind->is_service = alis_str_is(counts, "tjeneste");
	kind->is_absence = alis_str_is(counts, "fravær");
	if (counts.n > 0 && !kind->is_service && !kind->is_absence)
		alis__misfit(maker, alis__attribute(clause, "teller-som"),
		    ALIS_TEXT("write tjeneste or fravær"));
	meaning_read(maker, clause, kind);
	pause_read(maker, clause, kind);
	units_read(maker, clause, kind);
	kind->fields = alis__items(alis__value(clause, "felt"), maker->mem);
	kind->required = alis__items(alis__value(clause, "krever"), maker->mem);
	kind->expected = alis__items(alis__value(clause, "bør-ha"), maker->mem);
	maker->books->kind_count++;
}
