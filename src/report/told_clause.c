/* SPDX-License-Identifier: MIT */
#include "told.h"

static alis_str written(const struct alis_clause *clause, const char *key)
{
	return alis_attribute_value(clause->attributes, key);
}

/* ---- kinds and categories ---- */

/* In the order of the languages; one that has no word of its own is left
 * out. */
static void tell_words(struct teller *teller, const alis_str *words)
{
	struct alis_out out = alis_out_memory(teller->mem);

	for (int i = 0; i < ALIS_LANGUAGE_COUNT; i++) {
		if (i != ALIS_NB && alis_str_same(words[i], words[ALIS_NB]))
			continue;
		alis_out_lit(&out, i > 0 ? ", " : "");
		alis_out_put(&out, words[i]);
	}
	alis__tell(teller, TOLD_WORD, alis_out_text(&out));
}

static void tell_units(struct teller *teller, const struct alis_kind *kind)
{
	struct alis_out out = alis_out_memory(teller->mem);

	for (size_t i = 0; i < kind->unit_count; i++) {
		alis_out_lit(&out, i > 0 ? ", " : "");
		alis_out_lit(&out, alis_unit_name(kind->units[i]));
	}
	alis__tell(teller, TOLD_UNITS, alis_out_text(&out));
}

void alis__told_kind(struct teller *teller, const struct alis_kind *kind)
{
	tell_words(teller, kind->word);
	alis__tell(teller, TOLD_PLURAL, kind->plural);
	if (kind->is_service)
		TELL(teller, TOLD_COUNTS_AS, "service");
	if (kind->is_absence)
		TELL(teller, TOLD_COUNTS_AS, "leave");
	if (kind->takes_running)
		TELL(teller, TOLD_DAYS, "a day, a period or one that runs on");
	else if (kind->takes_period)
		TELL(teller, TOLD_DAYS, "a day or a period");
	tell_units(teller, kind);
	alis__tell(
	    teller, TOLD_FIELDS, alis__told_names(teller, &kind->fields, ", "));
	alis__tell(teller, TOLD_REQUIRED,
	    alis__told_names(teller, &kind->required, ", "));
	alis__tell(teller, TOLD_EXPECTED,
	    alis__told_names(teller, &kind->expected, ", "));
	if (kind->names_supervisor)
		TELL(teller, TOLD_NAMES, "what it is about is who supervised");
	if (kind->place == ALIS_PLACE_WHAT)
		TELL(teller, TOLD_NAMES, "what it is about is the place");
	if (kind->place == ALIS_PLACE_NOTE)
		TELL(teller, TOLD_NAMES, "the note is the place");
	if (kind->longest_pause > 0)
		TELL(teller, TOLD_PAUSE, "%1 days of service",
		    alis__count_text(kind->longest_pause, teller->mem));
}

static alis_str alone_text(
    struct teller *teller, const struct alis_counting *counting)
{
	if (!counting->alone)
		return SAID(teller->language, "never");
	return FILLED(teller->mem,
	    counting->above ? alis_said(teller->language, "when over %1")
	                    : alis_said(teller->language, "from %1"),
	    alis__told_percent(teller, counting->least));
}

/* One text for two readings that agree. */
static void tell_readings(struct teller *teller, enum told_aspect aspect,
    alis_str cautious, alis_str lenient)
{
	if (alis_str_same(cautious, lenient))
		alis__tell(teller, aspect, cautious);
	else
		TELL(teller, aspect, "%1 (by the lenient reading %2)", cautious,
		    lenient);
}

static alis_str beside_text(
    struct teller *teller, const struct alis_counting *counting)
{
	return counting->beside.count == 0
	    ? SAID(teller->language, "never")
	    : alis__told_names(teller, &counting->beside, ", ");
}

static void tell_service(
    struct teller *teller, const struct alis_category *category)
{
	const struct alis_counting *counting = category->counting;
	const struct alis_when *when = category->when;

	tell_readings(teller, TOLD_ALONE,
	    alone_text(teller, &counting[ALIS_CAUTIOUS]),
	    alone_text(teller, &counting[ALIS_LENIENT]));
	tell_readings(teller, TOLD_BESIDE,
	    beside_text(teller, &counting[ALIS_CAUTIOUS]),
	    beside_text(teller, &counting[ALIS_LENIENT]));
	if (when[ALIS_CAUTIOUS].milestone.n > 0)
		TELL(teller, TOLD_ALONE, "only if %1",
		    alis__told_when(teller, &when[ALIS_CAUTIOUS]));
	if (when[ALIS_LENIENT].milestone.n > 0 &&
	    !alis_str_same(alis__told_when(teller, &when[ALIS_CAUTIOUS]),
	        alis__told_when(teller, &when[ALIS_LENIENT])))
		TELL(teller, TOLD_ALONE, "by the lenient reading only if %1",
		    alis__told_when(teller, &when[ALIS_LENIENT]));
}

void alis__told_category(
    struct teller *teller, const struct alis_category_word *word)
{
	const struct alis_service *service = teller->service;

	tell_words(teller, word->word);
	for (size_t i = 0; i < service->category_count; i++)
		if (alis_utf8_same(
		        service->categories[i].account, word->account))
			tell_service(teller, &service->categories[i]);
	for (size_t i = 0; i < service->absence_count; i++)
		if (alis_utf8_same(service->absences[i].account, word->account))
			alis__tell(teller, TOLD_DEDUCTED,
			    service->absences[i].deducted
			        ? SAID(teller->language, "yes")
			        : SAID(teller->language, "no"));
	alis__tell(teller, TOLD_SOURCE, written(word->clause, "kilde"));
}

/* ---- the catalogue ---- */

/* Conditions are told as they are written, for that is what one changes. */
static void tell_conditions(
    struct teller *teller, const struct alis_clause *clause)
{
	static const struct {
		const char *key;
		const char *text;
	} conditions[] = {
		{ "hvis", ALIS_TEXT("only with %1") },
		{ "hvis-ikke", ALIS_TEXT("only without %1") },
		{ "fra", ALIS_TEXT("only from %1 on") },
		{ "til", ALIS_TEXT("only to and with %1") },
		{ "før", ALIS_TEXT("only before %1") },
		{ "etter", ALIS_TEXT("only after %1") },
	};

	for (const struct alis_attribute *a = clause->attributes; a != NULL;
	     a = a->next)
		for (size_t i = 0; i < ALIS_COUNT(conditions); i++)
			if (alis_utf8_same(
			        a->key, alis_str_of(conditions[i].key)))
				alis__tell_filled(teller, TOLD_CONDITION,
				    conditions[i].text, &a->value, 1);
}

static alis_str gift_text(struct teller *teller, const struct alis_gift *gift)
{
	enum alis_language language = teller->language;
	alis_str unit = alis_str_of(alis_unit_name(gift->unit));

	if (gift->fixed >= 0)
		return FILLED(teller->mem, alis_said(language, "%1 to %2"),
		    alis_report_amount(
		        gift->fixed, gift->unit, language, teller->mem),
		    gift->account);
	if (gift->otherwise < 0)
		return FILLED(teller->mem,
		    alis_said(language, "what the entry says in %1, to %2"),
		    unit, gift->account);
	return FILLED(teller->mem,
	    gift->warn ? alis_said(language,
	                     "what the entry says in %1, else %2 with a "
	                     "warning, to %3")
	               : alis_said(language,
	                     "what the entry says in %1, else %2, to %3"),
	    unit,
	    alis_report_amount(
	        gift->otherwise, gift->unit, language, teller->mem),
	    gift->account);
}

static void tell_gift(struct teller *teller, const struct alis_gift *gift)
{
	alis_str text = gift_text(teller, gift);

	if (!gift->in_reading[ALIS_CAUTIOUS])
		TELL(teller, TOLD_GIVES, "by the lenient reading alone: %1",
		    text);
	else if (!gift->in_reading[ALIS_LENIENT])
		TELL(teller, TOLD_GIVES, "by the cautious reading alone: %1",
		    text);
	else
		alis__tell(teller, TOLD_GIVES, text);
}

void alis__told_catalogue(
    struct teller *teller, const struct alis_catalogue *clause)
{
	tell_conditions(teller, clause->clause);
	for (const struct alis_gift *g = clause->gifts; g != NULL; g = g->next)
		tell_gift(teller, g);
	if (clause->gives_nothing)
		TELL(teller, TOLD_GIVES, "nothing");
	alis__tell_texts(teller, TOLD_WHY, clause->why);
	alis__tell(teller, TOLD_SOURCE, written(clause->clause, "kilde"));
}

/* ---- parameters and budgets ---- */

void alis__told_parameter(
    struct teller *teller, const struct alis_parameter *parameter)
{
	alis_str lenient = parameter->value[ALIS_LENIENT];

	alis__tell_texts(teller, TOLD_TITLE, parameter->title);
	if (lenient.n > 0)
		TELL(teller, TOLD_VALUE,
		    "%1 by the cautious reading, %2 by the lenient",
		    parameter->value[ALIS_CAUTIOUS], lenient);
	else
		TELL(teller, TOLD_VALUE,
		    "%1 by the cautious reading; the lenient is not known",
		    parameter->value[ALIS_CAUTIOUS]);
	alis__tell_texts(teller, TOLD_QUESTION, parameter->question);
	alis__tell(teller, TOLD_SOURCE, parameter->source);
}

static alis_str crowns(struct teller *teller, alis_amount amount)
{
	return alis_report_amount(
	    amount, ALIS_UNIT_KRONE, teller->language, teller->mem);
}

/* The lines, then what they come to and the gap between. */
void alis__told_budget(struct teller *teller, const struct alis_budget *budget)
{
	alis_amount income = 0, cost = 0;

	alis__tell_texts(teller, TOLD_TITLE, budget->title);
	for (size_t i = 0; i < budget->count; i++) {
		const struct alis_budget_line *line = &budget->lines[i];
		alis_amount *sum = line->is_income ? &income : &cost;
		*sum = alis_amount_add(*sum, line->amount);
		TELL(teller, line->is_income ? TOLD_INCOME : TOLD_COST,
		    "%1: %2", line->text, crowns(teller, line->amount));
	}
	TELL(teller, TOLD_SUM, "income %1", crowns(teller, income));
	TELL(teller, TOLD_SUM, "cost %1", crowns(teller, cost));
	if (cost > income)
		TELL(teller, TOLD_SUM, "%1 is not covered",
		    crowns(teller, cost - income));
	else
		TELL(teller, TOLD_SUM, "%1 is left",
		    crowns(teller, income - cost));
	alis__tell(teller, TOLD_SOURCE, budget->source);
}
