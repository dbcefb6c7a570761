/* SPDX-License-Identifier: MIT */
#include "books.h"

/* What must hold of an entry for a clause of the catalogue to fit it. */

#define SUPERVISOR "veileder."

/* What of an entry a key is, most of which are attributes. */
static enum alis_aspect aspect_of(alis_str key)
{
	static const char *const words[] = {
		[ALIS_ASPECT_WHAT] = "hva",
		[ALIS_ASPECT_NOTE] = "merknad",
		[ALIS_ASPECT_HOURS] = "timer",
		[ALIS_ASPECT_MARK] = "mark",
	};

	for (size_t i = ALIS_ASPECT_WHAT; i < ALIS_COUNT(words); i++)
		if (alis_str_is(key, words[i]))
			return (enum alis_aspect)i;
	return ALIS_ASPECT_ATTRIBUTE;
}

/* A key that no entry of the kind can have makes the clause idle. */
static void check_key(struct maker *maker, const struct alis_attribute *a,
    const struct alis_kind *kind, alis_str key)
{
	struct alis_nearest nearest = alis_nearest_to(key, maker->mem);
	struct alis_diag *diag;

	if (kind == NULL || kind->fields.count == 0 ||
	    aspect_of(key) != ALIS_ASPECT_ATTRIBUTE)
		return;
	for (size_t i = 0; i < kind->fields.count; i++) {
		if (alis_utf8_same(kind->fields.names[i], key))
			return;
		alis_nearest_try(&nearest, kind->fields.names[i]);
	}
	diag = alis__book_complain(
	    maker, ALIS_A061, alis__part_span(maker, a, key));
	diag->words[0] = key;
	diag->words[1] = kind->word[ALIS_NB];
	diag->words[2] = alis_nearest_word(&nearest);
	alis_diag_fix_word(diag, &nearest);
}

/* Where a part of a value stands that is a view of it. */
static alis_span span_of(
    const struct maker *maker, const struct alis_attribute *a, alis_str part)
{
	return part.n == 0 ? a->value_span : alis__part_span(maker, a, part);
}

/* As a clause's pattern that has no slash at its end is told. */
static void tell_open(
    struct maker *maker, const struct alis_attribute *a, alis_str value)
{
	struct alis_diag *diag = alis__book_complain(
	    maker, ALIS_A062, alis__part_span(maker, a, value));

	diag->words[0] = ALIS_STR(ALIS_TEXT("it has no slash at its end"));
	diag->said = 1U << 0;
}

/* "spesialist ja", "sted /Stord/", "bevis" */
static struct alis_condition *condition_read(struct maker *maker,
    const struct alis_attribute *a, const struct alis_kind *kind)
{
	struct alis_condition *condition =
	    ALIS_NEW(maker->mem, struct alis_condition, 1);
	alis_cut cut = alis_str_cut(a->value, ' ');
	alis_str value = alis_str_trim(cut.tail), key = cut.head;

	condition->denied = alis_str_is(a->key, "hvis-ikke");
	condition->of_supervisor = alis_str_starts(key, ALIS_STR(SUPERVISOR));
	if (condition->of_supervisor)
		key = alis_str_from(key, sizeof(SUPERVISOR) - 1);
	else
		check_key(maker, a, kind, key);
	condition->key = key;
	condition->aspect = aspect_of(key);
	condition->value = value;
	if (key.n == 0) {
		alis__misfit(maker, a,
		    ALIS_TEXT("write a key, and what it must say: "
		              "sted /legevakt/"));
		return NULL;
	}
	if (value.n == 0 || value.at[0] != '/')
		return condition;
	if (value.n == 1 || value.at[value.n - 1] != '/') {
		tell_open(maker, a, value);
		return NULL;
	}
	value = alis_str_part(value, 1, value.n - 1);
	condition->value = ALIS_STR("");
	condition->pattern =
	    alis__pattern_make(maker, value, span_of(maker, a, value));
	return condition->pattern == NULL ? NULL : condition;
}

/* "fra: 2026-03-01", "før: autorisasjon" */
static struct alis_dated *dated_read(
    struct maker *maker, const struct alis_attribute *a, enum alis_order order)
{
	struct alis_dated *dated = ALIS_NEW(maker->mem, struct alis_dated, 1);
	bool read = alis__is_day(a->value)
	    ? alis__value_day(maker, a, a->value, &dated->day)
	    : alis__milestone_read(maker, a, a->value, &dated->milestone);

	dated->order = order;
	return read ? dated : NULL;
}

bool alis__conditions_read(struct maker *maker,
    const struct alis_clause *clause, struct alis_catalogue *item)
{
	static const struct {
		const char *key;
		enum alis_order order;
	} orders[] = {
		{ "fra", ALIS_FROM },
		{ "til", ALIS_NO_LATER },
		{ "før", ALIS_BEFORE },
		{ "etter", ALIS_AFTER },
	};
	const struct alis_condition **condition = &item->conditions;
	const struct alis_dated **dated = &item->dated;
	bool read = true;

	for (const struct alis_attribute *a = clause->attributes; a != NULL;
	     a = a->next) {
		if (alis_str_is(a->key, "hvis") ||
		    alis_str_is(a->key, "hvis-ikke")) {
			struct alis_condition *c =
			    condition_read(maker, a, item->kind);
			*condition = c;
			read = read && c != NULL;
			if (c != NULL)
				condition = &c->next;
		}
		for (size_t i = 0; i < ALIS_COUNT(orders); i++) {
			struct alis_dated *d;
			if (!alis_str_is(a->key, orders[i].key))
				continue;
			d = dated_read(maker, a, orders[i].order);
			*dated = d;
			read = read && d != NULL;
			if (d != NULL)
				dated = &d->next;
		}
	}
	return read;
}
