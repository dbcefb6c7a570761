/* SPDX-License-Identifier: MIT */
#include "books.h"

/* What the parameters of a requirement leave open, each in its own words,
 * joined by "; ", in a language. */
static alis_str questions_of(
    const struct maker *maker, bool both, enum alis_language language)
{
	struct alis_out out = alis_out_memory(maker->mem);

	for (size_t i = 0; i < maker->using->count; i++) {
		const struct alis_parameter *said = maker->using->at[i]->said;
		if ((said->value[ALIS_LENIENT].n > 0) != both)
			continue;
		if (out.used > 0)
			alis_out_lit(&out, "; ");
		alis_out_put(&out, said->question[language]);
	}
	return alis_out_text(&out);
}

/* The categories that a requirement counts are in question with it. */
static void use_categories(struct maker *maker, const struct alis_rule *rule)
{
	const struct alis_service *service = rule->service;

	if (rule->how != ALIS_HOW_TIME && rule->how != ALIS_HOW_STARTED)
		return;
	for (size_t i = 0; i < service->category_count; i++) {
		const struct alis_category *category = &service->categories[i];
		for (size_t k = 0; k < rule->accounts.count; k++)
			if (alis_utf8_same(
			        category->account, rule->accounts.names[k]))
				alis__using_add(maker->using,
				    &maker->category_uses[category -
				        maker->categories]);
	}
}

static void parameters_read(struct maker *maker, struct alis_rule *rule)
{
	const struct alis_parameter **used;
	const struct using *using = maker->using;

	use_categories(maker, rule);
	used = ALIS_NEW(
	    maker->mem, const struct alis_parameter *, using->count + 1);
	for (size_t i = 0; i < using->count; i++)
		used[i] = using->at[i]->said;
	rule->parameters = used;
	rule->parameter_count = using->count;
	for (int l = 0; l < ALIS_LANGUAGE_COUNT; l++) {
		enum alis_language language = (enum alis_language)l;
		if (rule->open_question[l].n == 0)
			rule->open_question[l] =
			    questions_of(maker, false, language);
		if (rule->readings[l].n == 0)
			rule->readings[l] = questions_of(maker, true, language);
	}
}

/* Each calendar year is counted by itself, so the last months cannot be. */
static void check_years(struct maker *maker, const struct alis_clause *clause,
    const struct alis_rule *rule)
{
	bool yearly = false;

	for (size_t i = 0; i < rule->need_count; i++)
		for (int r = 0; r < ALIS_READING_COUNT; r++)
			yearly = yearly ||
			    rule->needs[i].per[r] == ALIS_PER_CALENDAR_YEAR;
	if (yearly && rule->window.last_months > 0)
		alis__misfit(maker, alis__attribute(clause, "siste"),
		    ALIS_TEXT("a calendar year is counted whole: take it out"));
}

void alis__rule_make(struct maker *maker, const struct alis_clause *clause)
{
	struct alis_rules *rules = &maker->books->rules;
	struct alis_rule *rule = &maker->rules[rules->count];

	*rule = (struct alis_rule){
		.id = clause->name,
		.book = maker->book->id,
		.service = maker->service,
		.window.days = { ALIS_DAY_MIN, ALIS_DAY_MAX },
	};
	alis__values(clause, "tittel", rule->title);
	alis__values(clause, "merknad", rule->remark);
	alis__values(clause, "vurderes", rule->open_question);
	alis__values(clause, "lesemåter", rule->readings);
	rule->source = alis__value(clause, "kilde");
	if (rule->title[ALIS_NB].n == 0)
		alis__lack(maker, clause, "tittel");
	if (rule->source.n == 0)
		alis__lack(maker, clause, "kilde");
	if (!alis__how_read(maker, clause, rule) ||
	    !alis__needs_read(maker, clause, rule))
		return;
	alis__limits_read(maker, clause, rule);
	alis__window_read(maker, clause, rule);
	check_years(maker, clause, rule);
	parameters_read(maker, rule);
	rule->each_once = rule->how == ALIS_HOW_SET ||
	    alis__is_yes(maker, clause, "hver-en-gang");
	rule->confirmed_only = alis__is_yes(maker, clause, "bare-bekreftet");
	rules->count++;
	if (maker->all_shipped)
		return;
	alis__units_check(maker, clause, rule);
	alis__dead_check(maker, clause, rule);
	alis__reach_check(maker, clause, rule);
}
